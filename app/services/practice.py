"""The practice township on disk: invented workbooks, and the keys of an invented county."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.progress import Progress, no_progress
from app.practice.tables import PracticeTownship, Table
from storage.bundle.age import AgeIdentity
from storage.bundle.files import write_whole
from storage.exchange.writing import SheetContent, write_workbook

PASSPHRASE = "practice-township"  # noqa: S105 - the invented office has nothing to hide, and everybody may open it
KINDS = ("places", "residents", "events", "figures", "population", "migrants", "workers")
"""The order in which an office takes its workbooks over."""

_SHEETS = {
    "places": "村组",
    "residents": "居民",
    "events": "工作事件",
    "figures": "上报数字",
    "population": "人口变动",
    "migrants": "流动人口",
    "workers": "村级工作人员",
}


_PRIVATE_FILE = "# practice county, private age key: open bundles with age -d -i\n{key}\n"
_PUBLIC_FILE = "# practice county, public age key\n{key}\n"


@dataclass(frozen=True, slots=True)
class CountyKeys:
    """Key files of the practice county: what a township gets, and what only a county has."""

    public: Path
    private: Path

    @property
    def identity(self) -> str:
        """The private age key, which in real life never leaves the county."""
        return self.private.read_text(encoding="ascii").strip().splitlines()[-1]


def write_workbooks(practice: PracticeTownship, folder: Path, progress: Progress = no_progress) -> Mapping[str, Path]:
    """Write one workbook for each kind of table."""
    tables: Mapping[str, Table] = {
        "places": practice.places,
        "residents": practice.residents,
        "events": practice.events,
        "figures": practice.figures,
        "population": practice.population,
        "migrants": practice.migrants,
        "workers": practice.workers,
    }
    files: dict[str, Path] = {}
    for done, kind in enumerate(KINDS, start=1):
        table = tables[kind]
        titles = tuple(str(row[0]) for row in table.title_rows)
        content = SheetContent(_SHEETS[kind], table.headings, table.rows, titles)
        files[kind] = write_workbook(folder / f"{kind}.xlsx", [content])
        progress(done, len(KINDS))
    return files


def write_county_keys(folder: Path) -> CountyKeys:
    """Make the keys of the practice county, once; a county with keys keeps them."""
    keys = CountyKeys(folder / "county-public-key.txt", folder / "county-private-key.txt")
    if not keys.private.exists():
        folder.mkdir(parents=True, exist_ok=True)
        identity = AgeIdentity.generate()
        write_whole(keys.private, _PRIVATE_FILE.format(key=identity.text).encode())
        write_whole(keys.public, _PUBLIC_FILE.format(key=identity.recipient).encode())
    return keys
