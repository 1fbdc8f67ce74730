"""Lists and the board of cases: which ones, how many at each point of the way, and what a line of the list shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from storage.connection import Connection, SqlValue
from storage.entitlements import CaseRow, cases_where

_BATCH = 500
_LIKE_SPECIAL = str.maketrans({"%": r"\%", "_": r"\_", "\\": r"\\"})


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Which cases; what is empty does not narrow. ``stage`` is only asked of cases under way."""

    programme: str = ""
    states: tuple[str, ...] = ()
    stage: str = ""
    waits_for: str = ""
    village_id: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class PointCount:
    """How many cases stand at one point, and since when the one that waits longest."""

    programme: str
    state: str
    stage: str | None
    waits_for: str | None
    count: int


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a case beside its own row: the last step, missing papers, its account."""

    last_on: str | None
    missing: int
    not_checked: int
    not_met: int
    has_account: bool


def case_ids(connection: Connection, query: CaseQuery) -> list[int]:
    """Give the ids of a list, the newest case first."""
    where, values = _condition(query)
    join = " JOIN resident AS r ON r.id = c.resident_id" if query.text else ""
    rows = connection.execute(f"SELECT c.id FROM entitlement_case AS c{join} WHERE {where} ORDER BY c.id DESC", values)
    return [int(str(row[0])) for row in rows]


def case_rows(connection: Connection, ids: Sequence[int]) -> dict[int, CaseRow]:
    """Give the living ones of some cases."""
    found: dict[int, CaseRow] = {}
    for batch in _batches(ids):
        marks = ", ".join("?" * len(batch))
        found |= {row.case_id: row for row in cases_where(connection, f"c.id IN ({marks}) AND c.deleted = 0", batch)}
    return found


def known(connection: Connection, ids: Sequence[int]) -> dict[int, Known]:
    """Give what a line shows beside the case itself."""
    found: dict[int, Known] = {}
    for batch in _batches(ids):
        marks = ", ".join("?" * len(batch))
        rows = connection.execute(
            "SELECT c.id, (SELECT max(happened_on) FROM case_step WHERE case_id = c.id),"
            " (SELECT count(*) FROM case_document WHERE case_id = c.id AND state = 'missing' AND deleted = 0),"
            " (SELECT count(*) FROM case_criterion WHERE case_id = c.id AND verdict = 'not_checked' AND deleted = 0),"
            " (SELECT count(*) FROM case_criterion WHERE case_id = c.id AND verdict = 'not_met' AND deleted = 0),"
            " (SELECT confirmed_on IS NOT NULL FROM case_account WHERE case_id = c.id AND deleted = 0"
            f" ORDER BY id DESC LIMIT 1) FROM entitlement_case AS c WHERE c.id IN ({marks})",
            batch,
        )
        for row in rows:
            last_on, missing, open_ones, not_met = row[1:5]
            found[int(str(row[0]))] = Known(
                None if last_on is None else str(last_on),
                int(str(missing)),
                int(str(open_ones)),
                int(str(not_met)),
                bool(row[5]),
            )
    return found


def counts(connection: Connection, programme: str = "", village_id: int | None = None) -> list[PointCount]:
    """Give how many living cases stand at each point."""
    where, values = _condition(CaseQuery(programme=programme, village_id=village_id))
    rows = connection.execute(
        "SELECT c.programme, c.state, c.stage, c.waits_for, count(*) FROM entitlement_case AS c"
        f" WHERE {where} GROUP BY c.programme, c.state, c.stage, c.waits_for",
        values,
    )
    return [PointCount(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def villages(connection: Connection) -> list[tuple[int, str]]:
    """Give id and name of every living village."""
    rows = connection.execute("SELECT id, name FROM village WHERE deleted = 0 ORDER BY code, name")
    return [(int(str(row[0])), str(row[1])) for row in rows]


def open_case_of(connection: Connection, resident_id: int, programme: str, states: Sequence[str]) -> CaseRow | None:
    """Give a living case of a person in a programme that stands in one of some states, or None."""
    marks = ", ".join("?" * len(states))
    found = cases_where(
        connection,
        f"c.resident_id = ? AND c.programme = ? AND c.state IN ({marks}) AND c.deleted = 0",
        (resident_id, programme, *states),
        1,
    )
    return found[0] if found else None


def _condition(query: CaseQuery) -> tuple[str, tuple[SqlValue, ...]]:
    where, values = ["c.deleted = 0"], list[SqlValue]()
    for column, value in (
        ("programme", query.programme),
        ("stage", query.stage),
        ("waits_for", query.waits_for),
        ("village_id", query.village_id),
    ):
        if value not in ("", None):
            where.append(f"c.{column} = ?")
            values.append(value)
    if query.states:
        where.append(f"c.state IN ({', '.join('?' * len(query.states))})")
        values += query.states
    if query.text.strip():
        start = query.text.strip().translate(_LIKE_SPECIAL) + "%"
        where.append(
            r"(r.name LIKE ? ESCAPE '\' OR c.number LIKE ? ESCAPE '\' OR r.citizen_id LIKE ? ESCAPE '\'"
            r" OR c.child_name LIKE ? ESCAPE '\')"
        )
        values += (start, "%" + start, "%" + start, start)
    return " AND ".join(where), tuple(values)


def _batches(ids: Sequence[int]) -> Iterator[tuple[int, ...]]:
    for start in range(0, len(ids), _BATCH):
        yield tuple(ids[start : start + _BATCH])
