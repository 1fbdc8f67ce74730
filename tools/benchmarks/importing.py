"""A workbook of residents becomes rows in a database that can be searched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pandas as pd
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from app.bootstrap import Township, create_township
from app.domain.records.place import TownshipProfile
from app.practice.tables import PracticeSize, PracticeTownship, Table
from app.practice.township import generate
from storage.exchange.writing import SheetContent, write_workbook
from tools.benchmarks.job import Contender, Job

_INDEXED = ("姓名", "身份证号", "村名称")
_TAKEN_IN = 0.95


def prepare(folder: Path, residents: int) -> Sequence[Contender]:
    """Write the workbooks once; every contender begins with an empty database."""
    practice = generate(PracticeSize.for_residents(residents, events=None))
    workbook = _write(folder / "residents.xlsx", practice.residents)
    places = _write(folder / "places.xlsx", practice.places)
    office = _Office(folder, practice, places)
    return (
        Contender("python-calamine and sqlite3, nothing checked", lambda: _fill(folder, _calamine_rows(workbook))),
        Contender("township-desk", lambda: office.take(workbook), office.begin),
        Contender("pandas over calamine", lambda: _pandas(folder, workbook, len(practice.residents.title_rows))),
        Contender("openpyxl, read only", lambda: _fill(folder, _openpyxl_rows(workbook))),
    )


JOB = Job("import", "import a workbook of residents", "at most 2.0 of the floor, below pandas", prepare)


class _Office:
    """Our own program; each round begins with a new office that knows its villages."""

    def __init__(self, folder: Path, practice: PracticeTownship, places: Path) -> None:
        self._folder, self._places = folder, places
        self._profile = TownshipProfile(practice.name, practice.county, practice.province, practice.code)
        self._round = 0
        self._township: Township | None = None

    def begin(self) -> None:
        """Open a new office and bring in its places."""
        if self._township is not None:
            self._township.close()
        self._round += 1
        self._township = create_township(self._folder / f"office-{self._round}", "benchmark passphrase", self._profile)
        self._township.imports.run("places", self._places)

    def take(self, workbook: Path) -> None:
        """Import the residents, with every check; a fast import that takes nobody in is no result."""
        if self._township is None:
            return
        report = self._township.imports.run("residents", workbook)
        if report.inserted < report.rows_read * _TAKEN_IN:
            msg = f"only {report.inserted} of {report.rows_read} rows were taken in"
            raise RuntimeError(msg)


def _write(file: Path, table: Table) -> Path:
    titles = [line[0] for line in table.title_rows]
    return write_workbook(file, [SheetContent("表", table.headings, table.rows, titles)])


def _calamine_rows(workbook: Path) -> Iterator[Sequence[object]]:
    yield from CalamineWorkbook.from_path(workbook).get_sheet_by_index(0).to_python()


def _openpyxl_rows(workbook: Path) -> Iterator[Sequence[object]]:
    book = load_workbook(workbook, read_only=True)
    yield from book.worksheets[0].iter_rows(values_only=True)
    book.close()


def _fill(folder: Path, rows: Iterator[Sequence[object]]) -> None:
    headings = next(row for row in rows if _INDEXED[0] in row)
    with _empty(folder) as database:
        names = ", ".join(f'"{heading}"' for heading in headings)
        database.execute(f"CREATE TABLE resident ({names})")
        marks = ", ".join("?" * len(headings))
        database.executemany(f"INSERT INTO resident VALUES ({marks})", map(_texts, rows))  # noqa: S608 - our own headings
        _index(database)
    database.close()


def _pandas(folder: Path, workbook: Path, above: int) -> None:
    table = pd.read_excel(workbook, header=above, dtype=str, engine="calamine")
    with _empty(folder) as database:
        table.to_sql("resident", database, index=False)
        _index(database)
    database.close()


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
