"""The office's own parameters and calendars."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.connection import Connection, SqlValue


@dataclass(frozen=True, slots=True)
class ParameterLine:
    """One parameter as the office typed it."""

    key: str
    region: str
    valid_from: str
    value: str
    source: str
    confidence: str
    note: str
    by_whom: str
    recorded_at: str


@dataclass(frozen=True, slots=True)
class CalendarLine:
    """One step of a calendar; days are ISO text."""

    row_id: int
    row_version: int
    programme: str
    year: int
    position: int
    step: str
    opens_on: str | None
    due_on: str | None
    notice_days: int | None
    notice_count: str | None
    source: str | None
    note: str | None


_PARAMETER = (
    "key, region, valid_from, value, source, confidence, coalesce(note, ''), coalesce(by_whom, ''), recorded_at"
)
_CALENDAR = (
    "id, row_version, programme, year, position, step, opens_on, due_on, notice_days, notice_count, source, note"
)


def parameters(connection: Connection) -> list[ParameterLine]:
    """Give every parameter the office typed, in the order of typing."""
    rows = connection.execute(f"SELECT {_PARAMETER} FROM policy_parameter WHERE deleted = 0 ORDER BY id")
    return [ParameterLine(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def add_parameter(connection: Connection, uid: str, line: ParameterLine) -> None:
    """Write a parameter; it is never changed."""
    connection.execute(
        "INSERT INTO policy_parameter (uid, key, region, valid_from, value, source, confidence, note, by_whom,"
        " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?)",
        (
            uid, line.key, line.region, line.valid_from, line.value, line.source, line.confidence, line.note,
            line.by_whom, line.recorded_at,
        ),
    )  # fmt: skip


def calendar(connection: Connection, programme: str, year: int) -> list[CalendarLine]:
    """Give the steps of a calendar in their order."""
    return _lines(connection, "programme = ? AND year = ?", (programme, year))


def calendar_row(connection: Connection, row_id: int) -> CalendarLine | None:
    """Give one step, or None."""
    found = _lines(connection, "id = ?", (row_id,))
    return found[0] if found else None


def calendar_years(connection: Connection) -> list[tuple[str, int]]:
    """Give every programme and year that has a calendar."""
    rows = connection.execute("SELECT DISTINCT programme, year FROM programme_calendar WHERE deleted = 0 ORDER BY 1, 2")
    return [(str(row[0]), int(str(row[1]))) for row in rows]


def replace_calendar(
    connection: Connection, programme: str, year: int, lines: Iterable[tuple[str, CalendarLine]]
) -> None:
    """Put other steps, each with its new uid, in the place of those of a year."""
    connection.execute(
        "UPDATE programme_calendar SET deleted = 1 WHERE programme = ? AND year = ? AND deleted = 0", (programme, year)
    )
    for uid, line in lines:
        _insert(connection, uid, programme, year, line)


def _insert(connection: Connection, uid: str, programme: str, year: int, line: CalendarLine) -> None:
    connection.execute(
        "INSERT INTO programme_calendar (uid, programme, year, step, position, opens_on, due_on, notice_days,"
        " notice_count, source, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (uid, programme, year, line.step, *_values(line)),
    )


def change_calendar_row(connection: Connection, line: CalendarLine) -> None:
    """Write a step anew."""
    connection.execute(
        "UPDATE programme_calendar SET position = ?, opens_on = ?, due_on = ?, notice_days = ?, notice_count = ?,"
        " source = ?, note = ? WHERE id = ?",
        (*_values(line), line.row_id),
    )


def _values(line: CalendarLine) -> tuple[SqlValue, ...]:
    return (
        line.position, line.opens_on, line.due_on, line.notice_days, line.notice_count, line.source or None,
        line.note or None,
    )  # fmt: skip


def _lines(connection: Connection, where: str, values: tuple[SqlValue, ...]) -> list[CalendarLine]:
    rows = connection.execute(
        f"SELECT {_CALENDAR} FROM programme_calendar WHERE {where} AND deleted = 0 ORDER BY position, id", values
    )
    return [CalendarLine(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


@dataclass(frozen=True, slots=True)
class PolicyLine:
    """One policy of the office's catalogue; days are ISO text."""

    policy_id: int
    title: str
    who: str
    benefit: str
    basis: str
    contact: str
    phone: str
    valid_from: str
    valid_until: str
    note: str


def policies(connection: Connection) -> list[PolicyLine]:
    """Give the catalogue in the order of typing."""
    names = ("who", "benefit", "basis", "contact", "phone", "valid_from", "valid_until", "note")
    rest = ", ".join(f"coalesce({name}, '')" for name in names)
    rows = connection.execute(f"SELECT id, title, {rest} FROM policy_item WHERE deleted = 0 ORDER BY id")
    return [PolicyLine(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns
