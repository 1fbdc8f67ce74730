"""The records behind a fact: as they are today, or those whose numbers were kept when a result was published."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.scoring.facts import (
    PEOPLE,
    POPULATION,
    RECTIFICATIONS,
    REPORTS,
    EventMeasure,
    FactSpec,
    FiguresAccuracy,
    RectifiedInTime,
)
from storage.connection import Connection, SqlValue
from storage.queries.facts import EVENT_TABLES, RECTIFICATION_DUE, Question

_AT_ONCE = 500
_MOST = 2000
"""More records than this are not listed one by one."""

Records = Mapping[str, Sequence[int]]
"""Row numbers by table."""


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """One record that a measure looked at; what a kind of record does not have is None."""

    table: str
    record_id: int
    uid: str
    deleted: int
    on_day: str | None
    kind: str | None = None
    result: str | None = None
    due_on: str | None = None
    done_on: str | None = None
    quantity: int | None = None
    total: int | None = None
    level: str | None = None
    month: str | None = None
    name: str | None = None
    note: str | None = None


_EVENT_COLUMNS = "occurred_on, event_type, result, due_on, done_on, quantity, total, level, NULL, NULL, note"
_COLUMNS: Mapping[str, str] = {
    "work_event": _EVENT_COLUMNS,
    "department_work": _EVENT_COLUMNS,
    "reported_figure": "reported_on, indicator, NULL, NULL, NULL, value, verified_value, NULL, month, NULL, NULL",
    "population_event": "occurred_on, kind, NULL, NULL, reported_on, NULL, NULL, NULL, month, name, note",
    "inspection_mark": "substr(marked_at, 1, 10), line_key, verdict, NULL, NULL, coalesce(points_hundredths, 100 * mismatched),"
    " 100 * drawn, NULL, period, (SELECT name FROM village_group AS g WHERE g.id = inspection_mark.group_id), note",
    "resident": "birth_date, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, name, NULL",
    "rectification": "found_on, NULL, state, first_due_on, answered_on, NULL, NULL, NULL, NULL, number, title",
}


def entries(connection: Connection, records: Records) -> tuple[RecordEntry, ...]:
    """Give records by their numbers, deleted ones too, the newest first in each table."""
    found: list[RecordEntry] = []
    for table, ids in records.items():
        rows: list[RecordEntry] = []
        for start in range(0, min(len(ids), _MOST), _AT_ONCE):
            some = tuple(ids[start : start + _AT_ONCE])
            marks = ", ".join("?" * len(some))
            sql = f"SELECT '{table}', id, uid, deleted, {_COLUMNS[table]} FROM {table} WHERE id IN ({marks})"
            rows += [RecordEntry(*row) for row in connection.execute(sql, some)]  # type: ignore[arg-type]  # STRICT columns
        found += sorted(rows, key=lambda row: (row.month or "", row.on_day or "", row.record_id), reverse=True)
    return tuple(found)


def records_behind(
    connection: Connection, specs: Iterable[FactSpec], question: Question
) -> dict[int, dict[str, dict[str, list[int]]]]:
    """Give, by subject and fact, the numbers of the records that the fact is made of, by table."""
    found: dict[int, dict[str, dict[str, list[int]]]] = {subject_id: {} for subject_id in question.subject_ids}
    wanted = tuple(specs)
    by_type = _events(connection, wanted, question)
    for spec in wanted:
        table = spec.table(question.subject_kind)
        if isinstance(spec.measure, EventMeasure):
            for subject_id, ids in by_type.items():
                numbers = [number for kind in spec.measure.types for number in ids.get(kind, ())]
                found[subject_id][spec.key] = {table: sorted(numbers)}
        else:
            for subject_id, numbers in _others(connection, spec, question).items():
                found[subject_id][spec.key] = {table: numbers}
    return found


def _events(
    connection: Connection, specs: Sequence[FactSpec], question: Question
) -> dict[int, dict[str, tuple[int, ...]]]:
    types = sorted({kind for spec in specs if isinstance(spec.measure, EventMeasure) for kind in spec.measure.types})
    where = EVENT_TABLES[question.subject_kind]
    found: dict[int, dict[str, tuple[int, ...]]] = {subject_id: {} for subject_id in question.subject_ids}
    if types:
        rows = connection.execute(
            f"SELECT {where.subject}, event_type, group_concat(id) FROM {where.table} INDEXED BY {where.index}"
            f" WHERE deleted = 0 AND {where.subject} IN ({question.marks(question.subject_ids)})"
            f" AND event_type IN ({question.marks(types)}) AND month BETWEEN ? AND ? GROUP BY {where.subject}, event_type",
            (*question.subject_ids, *types, question.months[0], question.months[-1]),
        )
        for subject_id, kind, ids in rows:
            found[_int(subject_id)][str(kind)] = _numbers(ids)
    return found


def _others(connection: Connection, spec: FactSpec, question: Question) -> dict[int, list[int]]:
    """Give reports and population events of the months; of people those whom the fact finds wanting."""
    if spec.measure.source == RECTIFICATIONS:
        return _rectifications(connection, spec, question)
    wanted = question.marks(question.subject_ids)
    first, last = question.months[0], question.months[-1]
    table = {REPORTS: "reported_figure", POPULATION: "population_event", PEOPLE: "resident"}[spec.measure.source]
    if spec.measure.source == PEOPLE:
        end = question.period.end.isoformat()
        index, where = "resident_measured", "(left_on IS NULL OR left_on > ?) AND has_id = 0"
        values: tuple[SqlValue, ...] = (end,)
    else:
        index, where, values = f"{table}_measured", "month BETWEEN ? AND ?", (first, last)
        if isinstance(spec.measure, FiguresAccuracy):
            where += " AND verified_value IS NOT NULL"
    rows = connection.execute(
        f"SELECT village_id, group_concat(id) FROM {table} INDEXED BY {index} WHERE deleted = 0"
        f" AND village_id IN ({wanted}) AND {where} GROUP BY village_id",
        (*question.subject_ids, *values),
    )
    return {_int(village_id): sorted(_numbers(ids)) for village_id, ids in rows}


def _rectifications(connection: Connection, spec: FactSpec, question: Question) -> dict[int, list[int]]:
    """Give the rectifications that were due; of overdue ones only those."""
    kind, period = question.subject_kind, question.period
    where = RECTIFICATION_DUE
    if not isinstance(spec.measure, RectifiedInTime):
        where += " AND NOT (state = 'closed' AND coalesce(answered_on <= first_due_on, 0))"
    rows = connection.execute(
        f"SELECT {kind}_id, group_concat(id) FROM rectification INDEXED BY rectification_due_{kind} WHERE deleted = 0"
        f" AND {kind}_id IN ({question.marks(question.subject_ids)}) AND {where} GROUP BY {kind}_id",
        (*question.subject_ids, period.start.isoformat(), period.end.isoformat(), question.as_of.isoformat()),
    )
    return {_int(subject_id): sorted(_numbers(ids)) for subject_id, ids in rows}


def together(many: Iterable[Records]) -> dict[str, list[int]]:
    """Put records of several facts together, each once."""
    found: dict[str, set[int]] = {}
    for records in many:
        for table, ids in records.items():
            found.setdefault(table, set()).update(ids)
    return {table: sorted(ids) for table, ids in found.items() if ids}


def changed_since(connection: Connection, table: str, change_seq: int) -> frozenset[str]:
    """Give the uids of the rows of a table that were changed after a change number."""
    rows = connection.execute(
        "SELECT DISTINCT uid FROM change_log WHERE seq > ? AND table_name = ?", (change_seq, table)
    )
    return frozenset(str(row[0]) for row in rows)


def packed_records(records: Records) -> tuple[int, bytes]:
    """Give the number of records, and their row numbers packed: differences as JSON, compressed."""
    steps = {table: _steps(ids) for table, ids in records.items() if ids}
    return sum(len(ids) for ids in records.values()), zlib.compress(json.dumps(steps).encode())


def unpacked_records(packed: bytes) -> dict[str, list[int]]:
    """Give the row numbers that ``packed_records`` packed."""
    found: dict[str, list[int]] = {}
    for table, steps in json.loads(zlib.decompress(packed)).items():
        number = 0
        for step in steps:
            number += step
            found.setdefault(table, []).append(number)
    return found


def _steps(ids: Sequence[int]) -> list[int]:
    return [number - before for before, number in zip((0, *ids[:-1]), ids, strict=True)]


def _numbers(ids: SqlValue) -> tuple[int, ...]:
    return tuple(map(int, str(ids).split(",")))


def _int(value: SqlValue) -> int:
    return int(str(value))
