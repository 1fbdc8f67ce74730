"""A workbook of residents becomes rows in a database that can be searched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import takewhile
from pathlib import Path

import pandas as pd
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from app.bootstrap import Township, create_township
from app.services.practice import PASSPHRASE
from tools.benchmarks.job import Contender, Job, seconds
from tools.benchmarks.material import PROFILE, Material, take_in

_INDEXED = ("姓名", "身份证号", "村名称")


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Every contender begins with an empty database."""
    workbook = material.workbooks["residents"]
    titles = sum(1 for _ in takewhile(lambda row: _INDEXED[0] not in row, _calamine_rows(workbook)))
    with closing(_Office(folder, material.workbooks["places"])) as office:
        yield (
            Contender("python-calamine and sqlite3, nothing checked", lambda: _fill(folder, _calamine_rows(workbook))),
            Contender("township-desk", lambda: office.take(workbook), office.begin),
            Contender("pandas over calamine", lambda: _pandas(folder, workbook, titles)),
            Contender("openpyxl, read only", lambda: _fill(folder, _openpyxl_rows(workbook))),
        )


JOB = Job("import", "import a workbook of residents", "at most 2.0, below pandas", prepare, seconds)


class _Office:
    """Our own program; each round begins with a new office that knows its villages."""

    def __init__(self, folder: Path, places: Path) -> None:
        self._folder, self._places = folder, places
        self._round = 0
        self._township: Township | None = None

    def begin(self) -> None:
        """Open a new office, at the price that a real passphrase has, and bring in its places."""
        self.close()
        self._round += 1
        self._township = create_township(self._folder / f"office-{self._round}", PASSPHRASE, PROFILE)
        self._township.imports.run("places", self._places)

    def take(self, workbook: Path) -> None:
        """Import the residents, with every check."""
        if self._township is not None:
            take_in(self._township, "residents", workbook)

    def close(self) -> None:
        """Close the office of the last round."""
        if self._township is not None:
            self._township.close()


def _calamine_rows(workbook: Path) -> Iterator[Sequence[object]]:
    yield from CalamineWorkbook.from_path(workbook).get_sheet_by_index(0).to_python()


def _openpyxl_rows(workbook: Path) -> Iterator[Sequence[object]]:
    book = load_workbook(workbook, read_only=True)
    yield from book.worksheets[0].iter_rows(values_only=True)
    book.close()


def _fill(folder: Path, rows: Iterator[Sequence[object]]) -> None:
    headings = next(row for row in rows if _INDEXED[0] in row)
    with closing(_empty(folder)) as database, database:
        names = ", ".join(f'"{heading}"' for heading in headings)
        database.execute(f"CREATE TABLE resident ({names})")
        marks = ", ".join("?" * len(headings))
        database.executemany(f"INSERT INTO resident VALUES ({marks})", map(_texts, rows))  # noqa: S608 - our own headings
        _index(database)


def _pandas(folder: Path, workbook: Path, above: int) -> None:
    table = pd.read_excel(workbook, header=above, dtype=str, engine="calamine")
    with closing(_empty(folder)) as database, database:
        table.to_sql("resident", database, index=False)
        _index(database)


def _empty(folder: Path) -> sqlite3.Connection:
    file = folder / "plain.db"
    file.unlink(missing_ok=True)
    database = sqlite3.connect(file)
    database.execute("PRAGMA synchronous = FULL")
    return database


def _index(database: sqlite3.Connection) -> None:
    for heading in _INDEXED:
        database.execute(f'CREATE INDEX "by_{heading}" ON resident ("{heading}")')


def _texts(row: Iterable[object]) -> tuple[object, ...]:
    return tuple(value if isinstance(value, str | int | float | None) else str(value) for value in row)
