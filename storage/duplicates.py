"""Merging two records of one person and taking it apart again; what was found to be two people stays remembered.

Both rows stay. The one that is dropped becomes a tombstone with a pointer to the one that stands for it, so every
list, search, count and score leaves it out without knowing why. Events keep the person they were written for; who
wants all of somebody's asks ``everyone_in``. Links of the family are pointed to the survivor. The merge keeps, for
every row it changed, the columns before and after: taking it apart puts back exactly those.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Conflict
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage import editing
from storage.connection import Connection, SqlValue

Values = Mapping[str, SqlValue]
_AT_ONCE = 500
_MOST_LIKE = 1000
_KIN = ("spouse_id", "father_id", "mother_id")
_OPERATOR = "SELECT value FROM office WHERE key = 'operator'"
_NUMBER_TAKEN = QT_TRANSLATE_NOOP(
    "Duplicate", "Another record has come to have the same number in the meantime: correct it first"
)


@dataclass(frozen=True, slots=True)
class RowChange:
    """What a merge did to one row: its columns before and after."""

    row_id: int
    uid: str
    before: Values
    after: Values


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One merge as the file remembers it."""

    merge_id: int
    uid: str
    survivor_id: int
    dropped_id: int
    choices: Mapping[str, str]
    snapshot: tuple[RowChange, ...]
    merged_at: str
    merged_by: str | None
    undone_at: str | None
    undone_by: str | None


_COMPARED = (
    "SELECT r.id, r.name, r.sex, r.birth_date, r.citizen_id, v.name, r.household_id, r.phone,"
    " coalesce(r.hukou_place, r.residence_place), r.relation_to_head, coalesce(r.spouse_name, s.name),"
    " coalesce(r.spouse_citizen_id, s.citizen_id), coalesce(r.father_name, f.name),"
    " coalesce(r.father_citizen_id, f.citizen_id), coalesce(r.mother_name, m.name),"
    " coalesce(r.mother_citizen_id, m.citizen_id) FROM resident AS r CROSS JOIN village AS v ON v.id = r.village_id"
    " LEFT JOIN resident AS s ON s.id = r.spouse_id LEFT JOIN resident AS f ON f.id = r.father_id"
    " LEFT JOIN resident AS m ON m.id = r.mother_id WHERE r.deleted = 0"
)


def compared_people(connection: Connection, ids: Sequence[int] | None = None) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Give the id of living residents, of all or of some, and what is compared of them, empty where unknown."""
    where = "" if ids is None else f" AND r.id IN ({', '.join('?' * len(ids))})"
    for row in connection.execute(f"{_COMPARED}{where}", tuple(ids or ())):
        yield int(str(row[0])), tuple("" if value is None else str(value) for value in row[1:])


def people_like(
    connection: Connection, typed: Values, births: Sequence[str], household_id: int | None
) -> dict[int, str]:
    """Give id and name of living residents with the number, the name, the household or one of the birth dates."""
    questions: list[tuple[str, tuple[SqlValue, ...]]] = [
        (f"{column} = ?", (typed[column],)) for column in ("citizen_id", "name") if typed.get(column) is not None
    ]
    if household_id is not None:
        questions.append(("household_id = ?", (household_id,)))
    if births:
        questions.append((f"birth_date IN ({', '.join('?' * len(births))})", tuple(births)))
    found: dict[int, str] = {}
    for where, values in questions:
        sql = f"SELECT id, name FROM resident WHERE {where} AND deleted = 0 LIMIT {_MOST_LIKE}"
        found.update((int(str(row[0])), str(row[1])) for row in connection.execute(sql, values))
    return found


def resident_total(connection: Connection) -> int:
    """Give about how many residents there are, without counting them."""
    row = connection.execute("SELECT coalesce(max(id), 0) FROM resident").fetchone()
    return 0 if row is None else int(str(row[0]))


def living(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Give those of some residents that are in the register."""
    found: set[int] = set()
    for marks, some in _portions(ids):
        rows = connection.execute(f"SELECT id FROM resident WHERE deleted = 0 AND id IN ({marks})", some)
        found.update(int(str(row[0])) for row in rows)
    return found


_CARD = (
    "SELECT r.id, r.uid, r.name, r.sex, r.birth_date, r.citizen_id, h.household_no, v.name, r.phone, r.source_row,"
    " r.source_no FROM resident AS r CROSS JOIN village AS v ON v.id = r.village_id"
    " LEFT JOIN household AS h ON h.id = r.household_id WHERE r.deleted = 0"
)


def person_cards(connection: Connection, ids: Iterable[int]) -> Iterator[Sequence[SqlValue]]:
    """Give what tells some living residents from others: a row of columns each, in no order."""
    for marks, some in _portions(ids):
        yield from connection.execute(f"{_CARD} AND r.id IN ({marks})", some)


def _portions(ids: Iterable[int]) -> Iterator[tuple[str, tuple[int, ...]]]:
    every = tuple(ids)
    for start in range(0, len(every), _AT_ONCE):
        some = every[start : start + _AT_ONCE]
        yield ", ".join("?" * len(some)), some


def household_of(connection: Connection, village_id: int, household_no: str) -> int | None:
    """Give the id of a household by its number, or None."""
    row = connection.execute(
        "SELECT id FROM household WHERE household_no = ? AND village_id = ? AND deleted = 0",
        (household_no.strip(), village_id),
    ).fetchone()
    return None if row is None else int(str(row[0]))


def everyone_in(connection: Connection, resident_id: int) -> tuple[int, ...]:
    """Give a resident and all records that were merged into it, directly or by way of another; never without end."""
    rows = connection.execute(
        "WITH RECURSIVE part(id) AS (SELECT ? UNION SELECT r.id FROM resident AS r JOIN part ON r.merged_into_id = part.id)"
        " SELECT id FROM part ORDER BY id",
        (resident_id,),
    )
    return tuple(int(str(row[0])) for row in rows)


def standing_for(connection: Connection, resident_id: int) -> int:
    """Give the record that stands for a resident today: itself, or what it was merged into; never without end."""
    rows = connection.execute(
        "WITH RECURSIVE way(id, step) AS (SELECT ?, 0 UNION SELECT r.merged_into_id, step + 1 FROM resident AS r"
        " JOIN way ON r.id = way.id WHERE r.merged_into_id IS NOT NULL AND step < 100) SELECT id FROM way ORDER BY step DESC LIMIT 1",
        (resident_id,),
    ).fetchone()
    return resident_id if rows is None else int(str(rows[0]))


def not_same_pairs(connection: Connection) -> set[frozenset[int]]:
    """Give the pairs that were said to be two people."""
    rows = connection.execute("SELECT one_id, other_id FROM not_same_pair WHERE deleted = 0")
    return {frozenset((int(str(row[0])), int(str(row[1])))) for row in rows}


def say_not_same(
    connection: Connection, pair: tuple[int, int], reason: str, uid: str, at: str, *, edit_id: int
) -> None:
    """Remember that two records are two people; once."""
    one, other = sorted(pair)
    if frozenset(pair) in not_same_pairs(connection):
        return
    values = {
        "one_id": one,
        "other_id": other,
        "reason": reason or None,
        "said_at": at,
        "said_by": _operator(connection),
    }
    editing.insert_row(connection, "not_same_pair", uid, values, at, edit_id=edit_id)


def merge_people(
    connection: Connection,
    pair: tuple[int, int],
    values: Values,
    choices: Mapping[str, str],
    uid: str,
    at: str,
    *,
    edit_id: int,
) -> tuple[str, ...]:
    """Merge the second of two residents into the first, which takes ``values``; give the uids of all rows changed."""
    survivor_id, dropped_id = pair
    # The dropped one goes first, so that the survivor may take its number.
    plan: dict[int, dict[str, SqlValue]] = {
        dropped_id: {"deleted": 1, "merged_into_id": survivor_id},
        survivor_id: dict(values),
    }
    for column in _KIN:
        rows = connection.execute(f"SELECT id FROM resident WHERE {column} = ? AND deleted = 0", (dropped_id,))
        for row_id in {int(str(row[0])) for row in rows} - {dropped_id, survivor_id}:
            plan.setdefault(row_id, {})[column] = survivor_id
        if _columns(connection, survivor_id, (column,))[1][column] == dropped_id:
            plan[survivor_id].setdefault(column, None)
    changes = [_change(connection, row_id, wanted, at, edit_id, editing.MERGED) for row_id, wanted in plan.items()]
    snapshot = tuple(change for change in changes if change.before != change.after)
    merge: dict[str, SqlValue] = {
        "survivor_id": survivor_id,
        "dropped_id": dropped_id,
        "choices": json.dumps(dict(choices), ensure_ascii=False, sort_keys=True),
        "snapshot": json.dumps([[c.uid, dict(c.before), dict(c.after)] for c in snapshot], ensure_ascii=False),
        "merged_at": at,
        "merged_by": _operator(connection),
    }
    editing.insert_row(connection, "person_merge", uid, merge, at, edit_id=edit_id)
    return tuple(change.uid for change in snapshot)


def _change(connection: Connection, row_id: int, values: Values, at: str, edit_id: int, action: str) -> RowChange:
    """Set columns of a resident and say what they held before; only those that differ count."""
    uid, before = _columns(connection, row_id, tuple(values))
    differing = {name: value for name, value in values.items() if before[name] != value}
    try:
        if differing:
            editing.change_row(connection, "resident", row_id, differing, at, edit_id=edit_id, action=action)
    except sqlcipher.IntegrityError as error:
        raise Conflict(Message("Duplicate", _NUMBER_TAKEN)) from error
    return RowChange(row_id, uid, {name: before[name] for name in differing}, differing)


def _columns(connection: Connection, row_id: int, names: Sequence[str]) -> tuple[str, dict[str, SqlValue]]:
    row = connection.execute(f"SELECT {', '.join(('uid', *names))} FROM resident WHERE id = ?", (row_id,)).fetchone()
    assert row is not None  # noqa: S101 - rows are never removed
    return str(row[0]), dict(zip(names, row[1:], strict=True))


_MERGES = (
    "SELECT id, uid, survivor_id, dropped_id, choices, snapshot, merged_at, merged_by, undone_at, undone_by"
    " FROM person_merge WHERE deleted = 0"
)


def merges(connection: Connection, merge_id: int | None = None) -> tuple[MergeRow, ...]:
    """Give all merges, or one, the newest first; those that were taken apart too."""
    where = "" if merge_id is None else " AND id = ?"
    rows = connection.execute(f"{_MERGES}{where} ORDER BY id DESC", () if merge_id is None else (merge_id,)).fetchall()
    return tuple(_merge_row(connection, row) for row in rows)


def _merge_row(connection: Connection, row: Sequence[SqlValue]) -> MergeRow:
    snapshot = []
    for uid, before, after in json.loads(str(row[5])):
        found = connection.execute("SELECT id FROM resident WHERE uid = ?", (uid,)).fetchone()
        snapshot.append(RowChange(int(str(found[0])) if found else 0, uid, before, after))
    return MergeRow(
        int(str(row[0])), str(row[1]), int(str(row[2])), int(str(row[3])), json.loads(str(row[4])), tuple(snapshot),
        str(row[6]), *(None if value is None else str(value) for value in row[7:10]),
    )  # fmt: skip


def edited_since(connection: Connection, merge: MergeRow) -> dict[int, tuple[str, ...]]:
    """Give, by resident, the columns that a merge set and that hold something else by now."""
    found: dict[int, tuple[str, ...]] = {}
    for change in merge.snapshot:
        _, now = _columns(connection, change.row_id, tuple(change.after))
        names = tuple(name for name, value in change.after.items() if now[name] != value)
        if names:
            found[change.row_id] = names
    return found


def unmerge_people(connection: Connection, merge: MergeRow, at: str, *, edit_id: int) -> tuple[str, ...]:
    """Put back every column that a merge changed and nobody has changed since; give the uids of the rows."""
    kept = edited_since(connection, merge)
    # The survivor gives back what it took before the dropped one comes to life with it.
    for change in reversed(merge.snapshot):
        values = {name: old for name, old in change.before.items() if name not in kept.get(change.row_id, ())}
        _change(connection, change.row_id, values, at, edit_id, editing.UNMERGED)
    undone = {"undone_at": at, "undone_by": _operator(connection)}
    editing.change_row(connection, "person_merge", merge.merge_id, undone, at, edit_id=edit_id)
    return tuple(change.uid for change in merge.snapshot)


def _operator(connection: Connection) -> str | None:
    row = connection.execute(_OPERATOR).fetchone()
    return None if row is None or not row[0] else str(row[0])
