"""The shipped fonts cover what a township writes, and say truly where they come from."""

from __future__ import annotations

import hashlib
import tomllib
from typing import TYPE_CHECKING, get_args

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

import resources
from printing.fonts import CHAINS
from printing.theme import Role

if TYPE_CHECKING:
    from printing.fonts import FontBook

ROLES: tuple[Role, ...] = get_args(Role)
RARE_NAMES = "𬱖𫘝㛃䶮𬭎𫖯𬀪𣲘㸆䲟𫠊𬤇𡋀𠅤"
SIGNS = "—…·〔〕【】《》“”‘’①⑳‰≥≤×÷%％☑☐□℃±√○●№￥"


def gb2312() -> set[int]:
    """Give every character of GB 2312 by its code."""
    cells = (bytes((row, cell)) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(text) for text in (cell.decode("gb2312", errors="ignore") for cell in cells) if text}


def table_8105() -> set[int]:
    """Give every character of the table of standard characters."""
    return set(map(ord, resources.path("fonts", "table_8105.txt").read_text(encoding="utf-8").replace("\n", "")))


def test_tables_are_whole() -> None:
    assert len(gb2312()) == 7445
    assert len(table_8105()) == 8105


@pytest.mark.parametrize("role", ROLES)
def test_every_chain_covers_the_official_tables(fonts: FontBook, role: Role) -> None:
    coverage = fonts.coverage(role)
    assert gb2312() - coverage == set()
    assert table_8105() - coverage == set()
    assert set(map(ord, RARE_NAMES + SIGNS)) - coverage == set()


def test_body_covers_extensions(fonts: FontBook) -> None:
    coverage = fonts.coverage("fangsong")
    assert set(range(0x3400, 0x4DB6)) <= coverage
    assert set(range(0x4E00, 0x9FA6)) <= coverage
    assert set(range(0x20000, 0x2A6D7)) - coverage == set()


def test_common_characters_stay_in_the_role_font(fonts: FontBook) -> None:
    names = {role: glyph.font_name for role in ROLES if (glyph := fonts.glyph(role, "村"))}
    assert names == {role: f"township-{CHAINS[role][0]}" for role in ROLES}


def test_unknown_character_has_no_glyph(fonts: FontBook) -> None:
    assert fonts.glyph("fangsong", "\U000f0001") is None


def test_manifest_matches_the_files() -> None:
    manifest = tomllib.loads(resources.path("fonts", "fonts.toml").read_text(encoding="utf-8"))
    entries = {name: entry for name, entry in manifest.items() if name != "tables"}
    assert set(entries) == {name for chain in CHAINS.values() for name in chain}
    for entry in entries.values():
        content = resources.path("fonts", entry["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == entry["sha256"]
        assert resources.path("fonts", entry["licence_file"]).stat().st_size > 1000


def test_fonts_have_names_of_their_own() -> None:
    names = [TTFontFile(resources.path("fonts", f"{name}.ttf")).name for chain in CHAINS.values() for name in chain]
    assert len(set(names)) == len({name for chain in CHAINS.values() for name in chain})
