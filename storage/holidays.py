"""The office's own table of days off and made-up working days."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from storage.connection import Connection


class HolidayRow(NamedTuple):
    """One day: ISO text, ``off`` or ``work``, name, and the notice it comes from."""

    day: str
    kind: str
    name: str
    note: str


def holidays(connection: Connection) -> list[HolidayRow]:
    """Give every day of the table, in order."""
    rows = connection.execute("SELECT day, kind, name, note FROM holiday ORDER BY day")
    return [HolidayRow._make(str(value) for value in row) for row in rows]


def replace_year(connection: Connection, year: int, rows: Iterable[HolidayRow]) -> None:
    """Put other days in the place of all days of a year; none takes the year out of the table."""
    connection.execute("DELETE FROM holiday WHERE day LIKE ?", (f"{year:04}-%",))
    connection.executemany("INSERT INTO holiday (day, kind, name, note) VALUES (?, ?, ?, ?)", list(rows))
