"""Recipe of the shipped fonts: run by a developer, never by the program.

    .venv/bin/python resources/fonts/build_fonts.py [--work FOLDER]

It fetches the packages named in ``PACKAGES``, keeps the characters that a township needs, turns PostScript
outlines into TrueType (the PDF writer embeds nothing else), gives every font a name of its own (two fonts of one
PostScript name collide silently inside a PDF, and several licences reserve the old names), and writes the fonts,
their licences and ``fonts.toml`` beside this file. The result does not depend on the day it is made.

Needs ``npm``, ``apt-get``, ``dpkg-deb``, ``pip`` and the ``fonttools`` of the lock file.
"""

from __future__ import annotations

import argparse
import ast
import gzip
import hashlib
import subprocess
import sys
import tarfile
import zipfile
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates

HERE = Path(__file__).parent
FAMILY = "TownshipDesk"
FIXED_TIME = 3_786_912_000  # 2024-01-01 in seconds since 1904, so that a second run gives the same bytes
CU2QU_TOLERANCE = 0.6  # of 1000 units
THINNING_TOLERANCE = 1.2  # of 1024 units: 0.007 mm in body text
RARE_UNITS_PER_EM = 512  # half the source's grid: coordinates fit one byte, still 0.01 mm on paper

EXT_A = range(0x3400, 0x4DC0)
UNIFIED = range(0x4E00, 0xA000)
COMPATIBILITY_UNIFIED = (0xFA0E, 0xFA0F, 0xFA11, 0xFA13, 0xFA14, 0xFA1F, 0xFA21, 0xFA23, 0xFA24, 0xFA27, 0xFA28, 0xFA29)
EXT_B_TO_F = (range(0x20000, 0x2A6E0), range(0x2A700, 0x2B740), range(0x2B740, 0x2B820), range(0x2B820, 0x2EBF0))
LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x1CD, 0x1DD))
SYMBOLS = (
    *range(0x2010, 0x2028), *range(0x2030, 0x203F), *range(0x2070, 0x209D), *range(0x20A0, 0x20C0),
    *range(0x2100, 0x2140), *range(0x2150, 0x2190), *range(0x2190, 0x21A0), *range(0x2200, 0x2270),
    *range(0x2460, 0x2500), *range(0x2500, 0x2580), *range(0x25A0, 0x2600), *range(0x2605, 0x2607),
    *range(0x2610, 0x2613), *range(0x2700, 0x2720), *range(0x3000, 0x3040), *range(0x3200, 0x3250),
    *range(0x32A0, 0x32C0), *range(0x3380, 0x33E0), *range(0xFE10, 0xFE1A), *range(0xFE30, 0xFE50),
    *range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7),
)  # fmt: skip
NARROW_IN_KAI = frozenset(map(ord, "“”‘’·…—"))
"""LXGW WenKai draws these in Latin width; left out, so that a chain takes the full-width ones of its next font."""


@dataclass(frozen=True, slots=True)
class Package:
    """One published package that holds fonts or tables."""

    kind: str
    name: str
    version: str

    @property
    def label(self) -> str:
        """Name and version in the manner of its registry."""
        return f"{self.name}@{self.version}" if self.kind == "npm" else f"{self.name}={self.version}"


SERIF = Package("npm", "@expo-google-fonts/noto-serif-sc", "0.4.3")
SANS = Package("npm", "@expo-google-fonts/noto-sans-sc", "0.4.3")
TEXLIVE = Package("apt", "texlive-lang-chinese", "2022.20230122-1")
WENKAI = Package("apt", "fonts-lxgw-wenkai", "1.250+repack-1")
HANAZONO = Package("apt", "fonts-hanazono", "20170904-2.1")
TABLE_8105 = Package("pip", "pypinyin-dict", "0.9.0")
PACKAGES = (SERIF, SANS, TEXLIVE, WENKAI, HANAZONO, TABLE_8105)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one shipped font is made."""

    role: str
    style: str
    weight: int
    package: Package
    source: str
    licence_source: str
    licence: str
    characters: Callable[[Alphabet], frozenset[int]]
    purpose: str
    units_per_em: int | None = None


@dataclass(frozen=True, slots=True)
class Alphabet:
    """The sets of code points that the recipes choose from."""

    gb2312: frozenset[int]
    table_8105: frozenset[int]
    signs: frozenset[int]

    @property
    def daily(self) -> frozenset[int]:
        """What an office writes: both tables and all signs."""
        return self.gb2312 | self.table_8105 | self.signs


def _daily_with_ext_a(alphabet: Alphabet) -> frozenset[int]:
    return alphabet.daily | frozenset(EXT_A)


def _whole_plane(alphabet: Alphabet) -> frozenset[int]:
    return alphabet.daily | frozenset(EXT_A) | frozenset(UNIFIED) | frozenset(COMPATIBILITY_UNIFIED)


def _kai(alphabet: Alphabet) -> frozenset[int]:
    return _daily_with_ext_a(alphabet) - NARROW_IN_KAI


def _rare(alphabet: Alphabet) -> frozenset[int]:
    del alphabet
    return frozenset(point for block in EXT_B_TO_F for point in block)


def _signs(alphabet: Alphabet) -> frozenset[int]:
    return alphabet.signs - frozenset(range(0x20, 0x7F))


RECIPES = (
    Recipe("fangsong", "FangSong", 400, TEXLIVE, "FandolFang-Regular.otf", "fandol", "GPL-3.0-only WITH font exception",
           _daily_with_ext_a, "body text of official papers"),
    Recipe("song", "Song", 400, SERIF, "package/400Regular/NotoSerifSC_400Regular.ttf", "package/LICENSE_FONT",
           "OFL-1.1", _whole_plane, "fallback of every chain, page numbers"),
    Recipe("song_bold", "Song", 700, SERIF, "package/700Bold/NotoSerifSC_700Bold.ttf", "package/LICENSE_FONT",
           "OFL-1.1", lambda alphabet: alphabet.daily, "titles and the red heading"),
    Recipe("hei", "Hei", 400, SANS, "package/400Regular/NotoSansSC_400Regular.ttf", "package/LICENSE_FONT", "OFL-1.1",
           lambda alphabet: alphabet.daily, "the window"),
    Recipe("hei_bold", "Hei", 700, SANS, "package/600SemiBold/NotoSansSC_600SemiBold.ttf", "package/LICENSE_FONT",
           "OFL-1.1", lambda alphabet: alphabet.daily, "headings on paper, emphasis in the window"),
    Recipe("kai", "Kai", 400, WENKAI, "LXGWWenKai-Light.ttf", "copyright", "OFL-1.1", _kai,
           "second-level headings, names that the FangSong lacks"),
    Recipe("rare", "Rare", 400, HANAZONO, "HanaMinB.ttf", "copyright", "OFL-1.1", _rare,
           "last resort for characters of Extension B to F", RARE_UNITS_PER_EM),
    Recipe("signs", "Signs", 400, HANAZONO, "HanaMinA.ttf", "copyright", "OFL-1.1", _signs, "last resort for signs"),
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Build everything and report the sizes."""
    parser = argparse.ArgumentParser(description="Build the shipped fonts")
    parser.add_argument("--work", type=Path, default=HERE.parents[1] / "build" / "fonts", help="folder for downloads")
    work: Path = parser.parse_args(arguments).work
    work.mkdir(parents=True, exist_ok=True)
    folders = {package: _fetch(package, work) for package in PACKAGES}
    alphabet = read_alphabet(folders[TABLE_8105])
    _write_table(alphabet)
    entries = [_build(recipe, folders[recipe.package], alphabet) for recipe in RECIPES]
    (HERE / "fonts.toml").write_text(_manifest(entries, alphabet), encoding="utf-8", newline="\n")
    return 0


def read_alphabet(folder: Path) -> Alphabet:
    """Collect the tables of characters; the 8105 table is read from the readings that pypinyin-dict lists for it."""
    module = next(folder.rglob("ktghz2013.py")).read_text(encoding="utf-8")
    table = frozenset(_dictionary_keys(module))
    gb2312 = frozenset(_gb2312_characters())
    return Alphabet(gb2312, table, frozenset((*LATIN, *SYMBOLS)))


def _dictionary_keys(module: str) -> Iterator[int]:
    for node in ast.walk(ast.parse(module)):
        if isinstance(node, ast.Dict):
            yield from (key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, int))


def _gb2312_characters() -> Iterator[int]:
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            text = bytes((row, cell)).decode("gb2312", errors="ignore")
            yield from map(ord, text)


def _write_table(alphabet: Alphabet) -> None:
    """Keep the 8105 characters beside the fonts, so that tests can check them without the package."""
    table = "".join(map(chr, sorted(alphabet.table_8105)))
    lines = [table[start : start + 50] for start in range(0, len(table), 50)]
    (HERE / "table_8105.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


# Fetching


def _fetch(package: Package, work: Path) -> Path:
    folder = work / package.name.replace("/", "+")
    if not folder.exists():
        part = folder.with_name(folder.name + ".part")
        part.mkdir(exist_ok=True)
        {"npm": _fetch_npm, "apt": _fetch_apt, "pip": _fetch_pip}[package.kind](package, part)
        part.rename(folder)
    return folder


def _fetch_npm(package: Package, folder: Path) -> None:
    _run(["npm", "pack", "--silent", package.label], folder)
    with tarfile.open(next(folder.glob("*.tgz"))) as archive:
        archive.extractall(folder, filter="data")


def _fetch_apt(package: Package, folder: Path) -> None:
    _run(["apt-get", "download", package.label], folder)
    _run(["dpkg-deb", "-x", str(next(folder.glob("*.deb"))), "."], folder)


def _fetch_pip(package: Package, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", f"{package.name}=={package.version}"]
    _run(command, folder)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        archive.extractall(folder)  # noqa: S202 - a package of a fixed version


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True)  # noqa: S603 - fixed commands of this recipe


# Building


def _build(recipe: Recipe, folder: Path, alphabet: Alphabet) -> str:
    source = _find(folder, recipe.source)
    font = TTFont(source, recalcTimestamp=False)
    wanted = recipe.characters(alphabet)
    _subset(font, wanted)
    if "CFF " in font:
        _to_truetype(font)
    if recipe.units_per_em is not None:
        _thin_out(font)
        scale_upem(font, recipe.units_per_em)
    _rename(font, recipe)
    target = HERE / f"{recipe.role}.ttf"
    font.save(target)
    _write_licence(recipe, folder)
    entry = _entry(recipe, target, frozenset(font.getBestCmap()), alphabet)
    sys.stdout.write(entry + "\n")
    return entry


def _find(folder: Path, name: str) -> Path:
    exact = folder / name
    return exact if exact.exists() else next(folder.rglob(name))


def _subset(font: TTFont, wanted: Iterable[int]) -> None:
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += [
        "BASE",
        "DSIG",
        "GDEF",
        "GPOS",
        "GSUB",
        "VORG",
        "vhea",
        "vmtx",
        "FFTM",
        "PfEd",
        "STAT",
        "meta",
    ]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=sorted(wanted))
    subsetter.subset(font)


def _to_truetype(font: TTFont) -> None:
    """Replace cubic PostScript outlines by quadratic ones, which the PDF writer can embed."""
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, CU2QU_TOLERANCE, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder = order
    table.glyphs = outlines
    del font["CFF "]
    for name in order:
        outlines[name].recalcBounds(table)
        width, _ = font["hmtx"][name]
        font["hmtx"][name] = (width, getattr(outlines[name], "xMin", 0))
    _fill_maximums(font)
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


def _fill_maximums(font: TTFont) -> None:
    maximums = font["maxp"]
    maximums.tableVersion = 0x00010000
    for name in (
        "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
        "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours", "maxCompositePoints",
        "maxCompositeContours", "maxComponentDepth",
    ):  # fmt: skip
        setattr(maximums, name, 0)
    maximums.maxZones = 1
    maximums.recalc(font)


def _thin_out(font: TTFont) -> None:
    """Drop the points of polygons that lie on a straight line: GlyphWiki draws its curves as hundreds of them."""
    table = font["glyf"]
    for name in font.getGlyphOrder():
        glyph = table[name]
        if glyph.numberOfContours > 0:
            _thin_out_glyph(glyph)


def _thin_out_glyph(glyph: Glyph) -> None:
    points, flags = list(glyph.coordinates), list(glyph.flags)
    kept: list[int] = []
    ends: list[int] = []
    start = 0
    for end in glyph.endPtsOfContours:
        contour = range(start, end + 1)
        straight = all(flags[index] & 1 for index in contour)
        kept.extend(_corners(points, contour) if straight else contour)
        ends.append(len(kept) - 1)
        start = end + 1
    glyph.coordinates = GlyphCoordinates([points[index] for index in kept])
    glyph.flags = array("B", [flags[index] for index in kept])
    glyph.endPtsOfContours = ends


def _corners(points: list[tuple[int, int]], contour: range) -> list[int]:
    """Give the points of a closed polygon that no straight line can stand for (Ramer, Douglas and Peucker)."""
    far = max(contour, key=lambda index: _squared(points[contour.start], points[index]))
    corners = {contour.start, far}
    open_spans = [(contour.start, far), (far, contour.stop)]
    while open_spans:
        first, last = open_spans.pop()
        worst, distance = _farthest(points, first, last, contour)
        if distance > THINNING_TOLERANCE:
            corners.add(worst)
            open_spans += [(first, worst), (worst, last)]
    return sorted(corners)


def _farthest(points: list[tuple[int, int]], first: int, last: int, contour: range) -> tuple[int, float]:
    ax, ay = points[first]
    bx, by = points[contour.start if last == contour.stop else last]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    worst, distance = first, 0.0
    for index in range(first + 1, last):
        x, y = points[index]
        if length:
            away = abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
        else:
            away = ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5
        if away > distance:
            worst, distance = index, away
    return worst, distance


def _squared(one: tuple[int, int], other: tuple[int, int]) -> int:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2


def _rename(font: TTFont, recipe: Recipe) -> None:
    """Give the font a family of ours; a family has one regular and at most one bold."""
    bold = recipe.weight >= 700  # noqa: PLR2004 - the weight that every system calls bold
    family, style = f"{FAMILY} {recipe.style}", "Bold" if bold else "Regular"
    postscript = f"{FAMILY}{recipe.style}-{style}"
    names = font["name"]
    kept = [record for record in names.names if record.nameID in {0, 13, 14} and record.platformID == 3]  # noqa: PLR2004
    names.names = kept
    for number, text in ((1, family), (2, style), (3, postscript), (4, f"{family} {style}"), (5, "Version 1.0"),
                         (6, postscript)):  # fmt: skip
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = recipe.weight
    font["OS/2"].fsType = 0
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0
    font["head"].created = font["head"].modified = FIXED_TIME


def _write_licence(recipe: Recipe, folder: Path) -> None:
    target = HERE / f"{recipe.role}.LICENSE.txt"
    if recipe.licence_source == "fandol":
        place = next(folder.rglob("COPYING.gz")).parent
        notice = (place / "README").read_text(encoding="utf-8")
        licence = gzip.decompress((place / "COPYING.gz").read_bytes()).decode("utf-8")
        text = notice + "\n" + "-" * 78 + "\n\n" + licence
    else:
        text = _find(folder, recipe.licence_source).read_text(encoding="utf-8")
    text = "\n".join(line.rstrip() for line in text.splitlines()).rstrip() + "\n"
    target.write_text(text, encoding="utf-8", newline="\n")


# Recording


def _entry(recipe: Recipe, target: Path, covered: frozenset[int], alphabet: Alphabet) -> str:
    content = target.read_bytes()
    lines = [
        f"[{recipe.role}]",
        f'file = "{target.name}"',
        f'purpose = "{recipe.purpose}"',
        f'package = "{recipe.package.kind}:{recipe.package.name}"',
        f'version = "{recipe.package.version}"',
        f'source = "{recipe.source}"',
        f'licence = "{recipe.licence}"',
        f'licence_file = "{recipe.role}.LICENSE.txt"',
        f'sha256 = "{hashlib.sha256(content).hexdigest()}"',
        f"bytes = {len(content)}",
        f"characters = {len(covered)}",
        f"gb2312 = {len(covered & alphabet.gb2312)}",
        f"table_8105 = {len(covered & alphabet.table_8105)}",
        f"extension_a = {len(covered & frozenset(EXT_A))}",
        f"extension_b_to_f = {len(covered & _rare(alphabet))}",
    ]
    return "\n".join(lines) + "\n"


def _manifest(entries: list[str], alphabet: Alphabet) -> str:
    head = [
        "# Written by build_fonts.py: where every shipped font comes from and what it covers.",
        "# All were subset, stripped of layout tables and hints, and renamed.",
        "",
        "[tables]",
        f"gb2312 = {len(alphabet.gb2312)}",
        f"table_8105 = {len(alphabet.table_8105)}",
        f'table_8105_source = "pip:{TABLE_8105.name} {TABLE_8105.version} (ktghz2013)"',
        "",
    ]
    return "\n".join((*head, *entries))


if __name__ == "__main__":
    sys.exit(main())
