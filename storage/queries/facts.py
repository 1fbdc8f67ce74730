"""Measures of all villages at once: one grouped range scan of a covering index for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from app.domain.scoring.facts import (
    CountByLevel,
    CountEvents,
    CountNotDone,
    DoneOverDue,
    FactPart,
    FactValue,
    Measure,
    ReportsOnTime,
    SumQuantity,
)
from app.domain.scoring.period import Period
from storage.connection import Connection, Cursor, SqlValue

VillageFacts = dict[int, FactValue]

_QUARTER = "substr(period_on, 1, 4) || 'Q' || ((cast(substr(period_on, 6, 2) AS INTEGER) + 2) / 3)"
# Without a result, a day of completion says that the work was done; neither means that it is still open.
_RESULT = "coalesce(result, CASE WHEN done_on IS NULL THEN 'open' ELSE 'ok' END)"
_ON_TIME = f"({_RESULT} = 'ok' AND (done_on IS NULL OR due_on IS NULL OR done_on <= due_on))"
_DUE = f"{_RESULT} <> 'declined' AND NOT ({_RESULT} = 'open' AND period_on >= ?)"


def measure(connection: Connection, wanted: Measure, period: Period, as_of: date) -> VillageFacts:
    """Give the measure of every village that has any record for it; ``as_of`` decides what is due by now."""
    return _MEASURES[type(wanted)](connection, wanted, period, as_of)


def _scan(select: str, types: Sequence[str], where: str, group: str) -> str:
    marks = ", ".join("?" * len(types))
    return (
        f"SELECT village_id, {select} FROM work_event INDEXED BY work_event_measured"
        f" WHERE deleted = 0 AND event_type IN ({marks}) AND period_on BETWEEN ? AND ?{where}"
        f" GROUP BY village_id, {group} ORDER BY 1, 2"
    )


def _window(types: Sequence[str], period: Period) -> tuple[SqlValue, ...]:
    return (*types, period.start.isoformat(), period.end.isoformat())


def _count_events(connection: Connection, wanted: CountEvents, period: Period, as_of: date) -> VillageFacts:
    del as_of
    where = (
        f" AND result IN ({', '.join('?' * len(wanted.results))})"
        if wanted.results
        else " AND result IS NOT 'declined'"
    )
    sql = _scan(f"{_QUARTER}, count(*), NULL", wanted.types, where, _QUARTER)
    return _gathered(connection.execute(sql, (*_window(wanted.types, period), *wanted.results)))


def _count_by_level(connection: Connection, wanted: CountByLevel, period: Period, as_of: date) -> VillageFacts:
    del as_of
    where = " AND level IS NOT NULL AND (result IS NULL OR result = 'ok')"
    sql = _scan("level, count(*), NULL", wanted.types, where, "level")
    return _gathered(connection.execute(sql, _window(wanted.types, period)))


def _done_over_due(connection: Connection, wanted: DoneOverDue, period: Period, as_of: date) -> VillageFacts:
    done = f"sum(CASE WHEN total IS NULL THEN {_ON_TIME} ELSE coalesce(quantity, 0) END)"
    sql = _scan(f"{_QUARTER}, {done}, sum(coalesce(total, 1))", wanted.types, f" AND {_DUE}", _QUARTER)
    return _gathered(connection.execute(sql, (*_window(wanted.types, period), as_of.isoformat())))


def _count_not_done(connection: Connection, wanted: CountNotDone, period: Period, as_of: date) -> VillageFacts:
    sql = _scan(f"{_QUARTER}, count(*), NULL", wanted.types, f" AND {_DUE} AND NOT {_ON_TIME}", _QUARTER)
    return _gathered(connection.execute(sql, (*_window(wanted.types, period), as_of.isoformat())))


def _sum_quantity(connection: Connection, wanted: SumQuantity, period: Period, as_of: date) -> VillageFacts:
    del as_of
    select = f"{_QUARTER}, sum(coalesce(quantity, 0)), sum(coalesce(total, 0))"
    sql = _scan(select, wanted.types, " AND result IS NOT 'declined'", _QUARTER)
    return _gathered(connection.execute(sql, _window(wanted.types, period)))


def _reports_on_time(connection: Connection, wanted: ReportsOnTime, period: Period, as_of: date) -> VillageFacts:
    months = [f"{period.year}-{month:02}" for month in period.months]
    due = {month: _due_day(month, wanted.due_day) for month in months}
    expected = [month for month in months if due[month] < as_of.isoformat()]
    sql = (
        "SELECT village_id, month, max(reported_on) FROM reported_figure INDEXED BY reported_figure_measured"
        " WHERE deleted = 0 AND month BETWEEN ? AND ? GROUP BY village_id, month"
    )
    last: dict[int, dict[str, str]] = {}
    for village_id, month, reported_on in connection.execute(sql, (months[0], months[-1])):
        last.setdefault(int(str(village_id)), {})[str(month)] = str(reported_on)
    villages = [int(str(row[0])) for row in connection.execute("SELECT id FROM village WHERE deleted = 0")]
    return {village: _report_fact(expected, due, last.get(village, {})) for village in villages}


def _report_fact(expected: Sequence[str], due: dict[str, str], last: dict[str, str]) -> FactValue:
    parts = tuple(
        FactPart(month, Decimal(month in last and last[month] <= due[month]), Decimal(1)) for month in expected
    )
    return FactValue(sum((part.numerator for part in parts), Decimal(0)), Decimal(len(parts)), parts)


def _due_day(month: str, day: int) -> str:
    year, number = int(month[:4]), int(month[5:])
    year, number = (year + 1, 1) if number == 12 else (year, number + 1)  # noqa: PLR2004 - December
    return date(year, number, day).isoformat()


def _gathered(rows: Cursor) -> VillageFacts:
    parts: dict[int, list[FactPart]] = {}
    for row in rows:
        village_id, key, numerator, denominator = row
        part = FactPart(str(key), Decimal(str(numerator)), None if denominator is None else Decimal(str(denominator)))
        parts.setdefault(int(str(village_id)), []).append(part)
    return {village_id: _added_up(tuple(found)) for village_id, found in parts.items()}


def _added_up(parts: tuple[FactPart, ...]) -> FactValue:
    numerator = sum((part.numerator for part in parts), Decimal(0))
    if any(part.denominator is None for part in parts):
        return FactValue(numerator, None, parts)
    return FactValue(numerator, sum((part.denominator or Decimal(0) for part in parts), Decimal(0)), parts)


_MEASURES: dict[type[Measure], Callable[..., VillageFacts]] = {
    CountEvents: _count_events,
    CountByLevel: _count_by_level,
    DoneOverDue: _done_over_due,
    CountNotDone: _count_not_done,
    SumQuantity: _sum_quantity,
    ReportsOnTime: _reports_on_time,
}
