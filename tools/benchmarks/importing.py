"""A workbook of residents becomes rows in a database that can be searched.

The floor reads the cells that an import keeps and writes them as they are into an encrypted file like the office's:
no check, no search index, no log, and three plain indexes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from operator import itemgetter
from pathlib import Path

import pandas as pd
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from app import reference
from app.bootstrap import Township, create_township
from app.domain.importing.headings import ROWS_SEARCHED, Headings, find_headings
from app.services.practice import PASSPHRASE
from storage.connection import connect
from tools.benchmarks.job import Contender, Job, seconds
from tools.benchmarks.material import PROFILE, Material, take_in

_INDEXED = ("姓名", "身份证号", "村名称")
_KEY = bytes(range(32))


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Every contender begins with an empty database."""
    workbook = material.workbooks["residents"]
    first_rows = list(islice(_calamine_rows(workbook), ROWS_SEARCHED))
    headings = find_headings(first_rows, "residents", reference.load_headings())  # type: ignore[arg-type]  # cells
    with closing(_Office(folder, material.workbooks["places"])) as office:
        yield (
            Contender(
                "python-calamine and executemany, nothing checked",
                lambda: _fill(folder, headings, _calamine_rows(workbook)),
            ),
            Contender("township-desk", lambda: office.take(workbook), office.begin),
            Contender("pandas over calamine", lambda: _pandas(folder, workbook, headings.row)),
            Contender("openpyxl, read only", lambda: _fill(folder, headings, _openpyxl_rows(workbook))),
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


def _fill(folder: Path, headings: Headings, rows: Iterator[Sequence[object]]) -> None:
    """Write the mapped cells into an encrypted table in one transaction, with the pragmas of an office."""
    file = folder / "encrypted.db"
    for old in folder.glob(f"{file.name}*"):
        old.unlink()
    with closing(connect(file, _KEY, read_only=False)) as database:
        names = ", ".join(f'"{column.heading}"' for column in headings.mapped)
        marks = ", ".join("?" * len(headings.mapped))
        cells = itemgetter(*(column.index for column in headings.mapped))
        database.execute("BEGIN IMMEDIATE")
        database.execute(f"CREATE TABLE resident ({names})")
        database.executemany(
            f"INSERT INTO resident VALUES ({marks})",  # noqa: S608 - our own headings
            map(cells, islice(rows, headings.row + 1, None)),
        )
        for statement in _indexes():
            database.execute(statement)
        database.execute("COMMIT")


def _pandas(folder: Path, workbook: Path, above: int) -> None:
    table = pd.read_excel(workbook, header=above, dtype=str, engine="calamine")
    with closing(_empty(folder)) as database, database:
        table.to_sql("resident", database, index=False)
        for statement in _indexes():
            database.execute(statement)


def _empty(folder: Path) -> sqlite3.Connection:
    file = folder / "plain.db"
    file.unlink(missing_ok=True)
    database = sqlite3.connect(file)
    database.execute("PRAGMA synchronous = FULL")
    return database


def _indexes() -> Iterator[str]:
    return (f'CREATE INDEX "by_{heading}" ON resident ("{heading}")' for heading in _INDEXED)
