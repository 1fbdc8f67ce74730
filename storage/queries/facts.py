"""Measures of all subjects at once: one range scan of a covering index for each table that is read.

All measures of work events come out of one tally: the index is read in its own order, which is the order of the
groups, so nothing is sorted and nothing is read twice. What a measure makes of the groups is worked out here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.scoring.facts import (
    DEPARTMENT,
    EVENTS,
    PEOPLE,
    POPULATION,
    RECTIFICATIONS,
    REPORTS,
    VILLAGE,
    WORKER,
    CountByLevel,
    CountEvents,
    CountNotDone,
    CountResidents,
    DoneOverDue,
    EventMeasure,
    EventsInTime,
    FactFailure,
    FactPart,
    FactValue,
    Measure,
    RectifiedInTime,
    ReportDays,
    ReportsOnTime,
    SumQuantity,
)
from app.domain.scoring.period import Period
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage.connection import Connection, SqlValue

SubjectFacts = dict[int, FactValue | FactFailure]
Adder = Callable[["Group"], tuple[str, int, int | None] | None]

DECLINED, OPEN, ON_TIME, MISSED = 0, 1, 2, 3
"""Values of the column ``outcome``."""

_DECEMBER = 12
_OVERFLOW = "integer overflow"
_TOO_LARGE = QT_TRANSLATE_NOOP("Fact", "the figures add up to more than any real figure: look for a slip in a quantity")


@dataclass(frozen=True, slots=True)
class Question:
    """Whom and when the measures are about; ``as_of`` decides what is due by now."""

    subject_kind: str
    subject_ids: tuple[int, ...]
    period: Period
    as_of: date

    @property
    def months(self) -> tuple[str, ...]:
        """The months of the period, as in ``2025-03``."""
        return tuple(f"{self.period.year}-{month:02}" for month in self.period.months)

    def marks(self, values: Sequence[object]) -> str:
        """Give as many question marks as there are values."""
        return ", ".join("?" * len(values))


class Group(NamedTuple):
    """Events of one subject that are alike in everything that a measure looks at."""

    subject_id: int
    event_type: str
    month: str
    level: str | None
    result: str | None
    outcome: int
    open_on: str | None
    number: int
    with_total: int
    quantity: int | None
    total: int | None
    quantity_of_total: int | None


@dataclass(frozen=True, slots=True)
class EventTable:
    """Where the events of a kind of subject stand."""

    table: str
    subject: str
    index: str


EVENT_TABLES: Mapping[str, EventTable] = {
    VILLAGE: EventTable("work_event", "village_id", "work_event_measured"),
    WORKER: EventTable("work_event", "worker_id", "work_event_by_worker"),
    DEPARTMENT: EventTable("department_work", "department_id", "department_work_measured"),
}


def measures(
    connection: Connection, wanted: Mapping[str, Measure], question: Question
) -> dict[int, dict[str, FactValue | FactFailure]]:
    """Give every measure of every subject that has any record for it, by subject and key.

    A subject whose figures cannot be added up has a failure in their place; the others keep theirs.
    """
    found: dict[int, dict[str, FactValue | FactFailure]] = {subject_id: {} for subject_id in question.subject_ids}
    for source, ask in _SOURCES.items():
        asked = {key: measure for key, measure in wanted.items() if measure.source == source}
        if asked:
            for subject_id, key, value in _asked(connection, ask, asked, question):
                found[subject_id][key] = value
    return found


def measure(
    connection: Connection,
    wanted: Measure,
    period: Period,
    as_of: date,
    subject_kind: str = VILLAGE,
    subject_ids: Sequence[int] | None = None,
) -> SubjectFacts:
    """Give one measure of every subject that has any record for it."""
    ids = living(connection, subject_kind, period) if subject_ids is None else tuple(subject_ids)
    found = measures(connection, {"": wanted}, Question(subject_kind, ids, period, as_of))
    return {subject_id: values[""] for subject_id, values in found.items() if "" in values}


_SUBJECT_TABLES: Mapping[str, str] = {VILLAGE: "village", DEPARTMENT: "department", WORKER: "village_worker"}


def living(connection: Connection, subject_kind: str, period: Period) -> tuple[int, ...]:
    """Give the ids of all subjects of a kind in the office's lists; of workers, those who served in the period."""
    values: tuple[SqlValue, ...] = ()
    sql = f"SELECT id FROM {_SUBJECT_TABLES[subject_kind]} WHERE deleted = 0"
    if subject_kind == WORKER:
        # A date of reduced precision stands for all of its days.
        sql += " AND (since IS NULL OR since <= ?) AND (until IS NULL OR until || '~' >= ?)"
        values = (period.end.isoformat(), period.start.isoformat())
    return tuple(_int(row[0]) for row in connection.execute(f"{sql} ORDER BY id", values))


Found = Iterable[tuple[int, str, FactValue | FactFailure]]
Ask = Callable[[Connection, Mapping[str, Measure], Question], Found]


def _asked(connection: Connection, ask: Ask, wanted: Mapping[str, Measure], question: Question) -> Found:
    """Ask for all at once; only where that fails, for each subject and each measure alone."""
    try:
        return list(ask(connection, wanted, question))
    except sqlcipher.Error as error:
        if str(error) != _OVERFLOW:
            raise
    if len(question.subject_ids) > 1:
        single = (replace(question, subject_ids=(subject_id,)) for subject_id in question.subject_ids)
        return [line for one in single for line in _asked(connection, ask, wanted, one)]
    if len(wanted) > 1:
        return [line for key, one in wanted.items() for line in _asked(connection, ask, {key: one}, question)]
    failure = FactFailure(Message("Fact", _TOO_LARGE))
    return [(question.subject_ids[0], key, failure) for key in wanted]


def _of_events(connection: Connection, wanted: Mapping[str, Measure], question: Question) -> Found:
    """Read the tally once and hand each group to every measure that counts its type."""
    adders = _adders(wanted, question.as_of.isoformat())
    sums: dict[tuple[int, str], dict[str, list[int | None]]] = {}
    subject_id, event_type = 0, ""
    targets: list[tuple[Adder, dict[str, list[int | None]]]] = []
    for group in _tally(connection, tuple(adders), question):
        # The groups of a subject and type stand together: whom they add to is looked up once for all of them.
        if group[0] != subject_id or group[1] != event_type:
            subject_id, event_type = group[0], group[1]
            targets = [(add, sums.setdefault((subject_id, key), {})) for key, add in adders[event_type]]
        for add, parts in targets:
            added = add(group)
            if added is not None:
                part, numerator, denominator = added
                known = parts.get(part)
                if known is None:
                    parts[part] = [numerator, denominator]
                else:
                    known[0] += numerator  # type: ignore[operator]  # a numerator is never None
                    if denominator is not None:
                        known[1] += denominator  # type: ignore[operator]  # all parts of a ratio have a denominator
    for (counted_id, key), parts in sums.items():
        if parts:
            yield counted_id, key, _value(parts)


def _adders(wanted: Mapping[str, Measure], as_of: str) -> dict[str, list[tuple[str, Adder]]]:
    """Give for each type of event what counts it, with the key of the measure."""
    adders: dict[str, list[tuple[str, Adder]]] = {}
    for key, one in wanted.items():
        if isinstance(one, EventMeasure):
            for event_type in one.types:
                adders.setdefault(event_type, []).append((key, _ADDERS[type(one)](one, as_of)))
    return adders


def _tally(connection: Connection, types: Sequence[str], question: Question) -> Iterator[Group]:
    events = EVENT_TABLES[question.subject_kind]
    grouped = f"{events.subject}, event_type, month, level, result, outcome, open_on"
    months = question.months
    rows = connection.execute(
        f"SELECT {grouped}, count(*), count(total), sum(quantity), sum(total),"
        " sum(CASE WHEN total IS NOT NULL THEN quantity END)"
        f" FROM {events.table} INDEXED BY {events.index} WHERE deleted = 0"
        f" AND {events.subject} IN ({question.marks(question.subject_ids)}) AND event_type IN ({question.marks(types)})"
        f" AND month BETWEEN ? AND ? GROUP BY {grouped}",
        (*question.subject_ids, *types, months[0], months[-1]),
    )
    return map(Group._make, rows)


def _is_due(group: Group, as_of: str) -> bool:
    return group.outcome != DECLINED and not (group.open_on is not None and group.open_on >= as_of)


def _count_events(wanted: CountEvents, _as_of: str) -> Adder:
    def add(group: Group) -> tuple[str, int, int | None] | None:
        counts = group.result in wanted.results if wanted.results else group.outcome != DECLINED
        return (group.month, group.number, None) if counts else None

    return add


def _count_by_level(_wanted: CountByLevel, _as_of: str) -> Adder:
    def add(group: Group) -> tuple[str, int, int | None] | None:
        counts = group.level is not None and group.result in (None, "ok")
        return (str(group.level), group.number, None) if counts else None

    return add


def _done_over_due(_wanted: DoneOverDue, as_of: str) -> Adder:
    def add(group: Group) -> tuple[str, int, int | None] | None:
        if not _is_due(group, as_of):
            return None
        plain = group.number - group.with_total
        done = (plain if group.outcome == ON_TIME else 0) + (group.quantity_of_total or 0)
        return group.month, done, plain + (group.total or 0)

    return add


def _count_not_done(_wanted: CountNotDone, as_of: str) -> Adder:
    def add(group: Group) -> tuple[str, int, int | None] | None:
        counts = group.outcome != ON_TIME and _is_due(group, as_of)
        return (group.month, group.number, None) if counts else None

    return add


def _sum_quantity(wanted: SumQuantity, _as_of: str) -> Adder:
    def add(group: Group) -> tuple[str, int, int | None] | None:
        if group.outcome == DECLINED or (wanted.level and group.level != wanted.level):
            return None
        return group.month, group.quantity or 0, group.total or 0

    return add


_ADDERS: Mapping[type[Measure], Callable[..., Adder]] = {
    CountEvents: _count_events,
    CountByLevel: _count_by_level,
    DoneOverDue: _done_over_due,
    CountNotDone: _count_not_done,
    SumQuantity: _sum_quantity,
}


def _value(parts: Mapping[str, Sequence[int | None]]) -> FactValue:
    """Make a fact of its parts, in the order of their keys; added up as whole numbers, which is quicker."""
    made = tuple(
        [
            FactPart(key, Decimal(numerator or 0), None if denominator is None else Decimal(denominator))
            for key, (numerator, denominator) in sorted(parts.items())
        ]
    )
    whole = Decimal(sum([numerator or 0 for numerator, _ in parts.values()]))
    denominators = [denominator for _, denominator in parts.values() if denominator is not None]
    return FactValue(whole, Decimal(sum(denominators)) if len(denominators) == len(parts) else None, made)


def _added_up(parts: tuple[FactPart, ...]) -> FactValue:
    numerator = sum([part.numerator for part in parts], Decimal(0))
    if any(part.denominator is None for part in parts):
        return FactValue(numerator, None, parts)
    return FactValue(numerator, sum([part.denominator or Decimal(0) for part in parts], Decimal(0)), parts)


def _ratio_of(parts: Iterable[FactPart]) -> FactValue:
    """Make a ratio of its parts; without any it is nothing over nothing."""
    return _added_up(tuple(parts))


def _of_reports(connection: Connection, wanted: Mapping[str, Measure], question: Question) -> Found:
    """Read each month's last day of reporting and how far its figures were off."""
    months = question.months
    rows = connection.execute(
        "SELECT village_id, month, max(reported_on), count(verified_value), sum(verified_value),"
        " sum(abs(value - verified_value)) FROM reported_figure INDEXED BY reported_figure_measured WHERE deleted = 0"
        f" AND village_id IN ({question.marks(question.subject_ids)}) AND month BETWEEN ? AND ?"
        " GROUP BY village_id, month",
        (*question.subject_ids, months[0], months[-1]),
    )
    reported: dict[int, dict[str, _Report]] = {subject_id: {} for subject_id in question.subject_ids}
    for village_id, month, last, verified, sum_verified, missed in rows:
        line = _Report(str(last), _int(verified), _int(sum_verified), _int(missed))
        reported[_int(village_id)][str(month)] = line
    for key, one in wanted.items():
        for subject_id, by_month in reported.items():
            value = _report_fact(one, by_month, question)
            if value is not None:
                yield subject_id, key, value


class _Report(NamedTuple):
    """The figures of one month: last day, how many were verified, their sum, and by how much the reports missed."""

    last: str
    verified: int
    sum_verified: int
    missed: int


def _report_fact(wanted: Measure, by_month: Mapping[str, _Report], question: Question) -> FactValue | None:
    if isinstance(wanted, ReportsOnTime):
        due = _judged(question, wanted.due_day)
        return _ratio_of(
            FactPart(month, Decimal(month in by_month and by_month[month].last <= day), Decimal(1))
            for month, day in due.items()
        )
    if isinstance(wanted, ReportDays):
        days = {month: max(0, _days_after(month, report.last)) for month, report in by_month.items()}
        return _value({month: (number, None) for month, number in days.items()}) if days else None
    verified = {month: report for month, report in by_month.items() if report.verified}
    parts = {month: (max(0, r.sum_verified - r.missed), r.sum_verified) for month, r in verified.items()}
    return _value(parts) if parts else None


def _of_population(connection: Connection, wanted: Mapping[str, Measure], question: Question) -> Found:
    """Count the population events of each month, and those entered in time."""
    for key, one in wanted.items():
        if not isinstance(one, EventsInTime):
            continue
        due = _judged(question, one.due_day)
        rows = connection.execute(
            "SELECT village_id, month, sum(reported_on <= date(month || '-01', '+1 month', ?)), count(*)"
            " FROM population_event INDEXED BY population_event_measured WHERE deleted = 0"
            f" AND village_id IN ({question.marks(question.subject_ids)}) AND month BETWEEN ? AND ?"
            " GROUP BY village_id, month",
            (f"+{one.due_day - 1} days", *question.subject_ids, question.months[0], question.months[-1]),
        )
        parts: dict[int, dict[str, tuple[int, int]]] = {}
        for village_id, month, in_time, count in rows:
            if month in due:
                parts.setdefault(_int(village_id), {})[str(month)] = (_int(in_time), _int(count))
        for subject_id, found in parts.items():
            yield subject_id, key, _value(found)


def _of_people(connection: Connection, wanted: Mapping[str, Measure], question: Question) -> Found:
    """Count the residents at the end of the period, and those with an ID number."""
    end = question.period.end.isoformat()
    rows = connection.execute(
        "SELECT village_id, count(*), sum(has_id) FROM resident INDEXED BY resident_measured WHERE deleted = 0"
        f" AND village_id IN ({question.marks(question.subject_ids)}) AND (left_on IS NULL OR left_on > ?)"
        " AND (birth_date IS NULL OR birth_date <= ?) GROUP BY village_id",
        (*question.subject_ids, end, end),
    )
    for village_id, count, with_id in rows:
        people = Decimal(_int(count))
        for key, one in wanted.items():
            is_count = isinstance(one, CountResidents)
            yield _int(village_id), key, FactValue(people) if is_count else FactValue(Decimal(_int(with_id)), people)


_MONTH = len("2026-01")
RECTIFICATION_DUE = (
    "state NOT IN ('found', 'withdrawn') AND first_due_on BETWEEN ? AND ? AND (state = 'closed' OR (first_due_on < ?"
    " AND NOT (state IN ('replied', 'passed') AND coalesce(answered_on <= first_due_on, 0))))"
)
"""Which rectifications are due, in SQL: first and last day of the period, and the day of scoring."""


def _of_rectifications(connection: Connection, wanted: Mapping[str, Measure], question: Question) -> Found:
    """Count the rectifications that were due in each month, and those closed that were answered in their first term."""
    kind = question.subject_kind
    period = question.period
    rows = connection.execute(
        f"SELECT {kind}_id, first_due_on,"
        " sum(state = 'closed' AND coalesce(answered_on <= first_due_on, 0)), count(*)"
        f" FROM rectification INDEXED BY rectification_due_{kind} WHERE deleted = 0"
        f" AND {kind}_id IN ({question.marks(question.subject_ids)}) AND {RECTIFICATION_DUE}"
        f" GROUP BY {kind}_id, first_due_on",
        (*question.subject_ids, period.start.isoformat(), period.end.isoformat(), question.as_of.isoformat()),
    )
    parts: dict[int, dict[str, tuple[int, int]]] = {}
    for subject_id, day, in_time, due in rows:
        months = parts.setdefault(_int(subject_id), {})
        before = months.get(str(day)[:_MONTH], (0, 0))
        months[str(day)[:_MONTH]] = (before[0] + _int(in_time), before[1] + _int(due))
    for subject_id, found in parts.items():
        late = _value({month: (due - in_time, None) for month, (in_time, due) in found.items()})
        for key, one in wanted.items():
            yield subject_id, key, _value(found) if isinstance(one, RectifiedInTime) else late


_SOURCES: Mapping[str, Ask] = {
    EVENTS: _of_events,
    REPORTS: _of_reports,
    POPULATION: _of_population,
    PEOPLE: _of_people,
    RECTIFICATIONS: _of_rectifications,
}


def _judged(question: Question, due_day: int) -> dict[str, str]:
    """Give the due day of each month that can be judged by now."""
    due = {month: _due_day(month, due_day) for month in question.months}
    return {month: day for month, day in due.items() if day < question.as_of.isoformat()}


def _due_day(month: str, day: int) -> str:
    year, number = int(month[:4]), int(month[5:])
    following = date(year + 1, 1, day) if number == _DECEMBER else date(year, number + 1, day)
    return following.isoformat()


def _days_after(month: str, day: str) -> int:
    """Give how many days a day lies after the end of a month."""
    return (date.fromisoformat(day) - date.fromisoformat(_due_day(month, 1))).days + 1


def _int(value: SqlValue) -> int:
    return 0 if value is None else int(str(value))
