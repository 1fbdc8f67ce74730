"""Inspection rounds with their teams, draws and marks, as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.domain.inspection.marking import MarkPlace
from storage import editing
from storage.connection import Connection, SqlValue
from storage.queries.marks import TABLES


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One round; days are ISO dates, ``state`` one of planned, drawn, under way, closed."""

    round_id: int
    uid: str
    scheme_id: str
    year: int
    number: int
    title: str
    quarter: int
    opens_on: str
    closes_on: str
    state: str


class TeamRow(NamedTuple):
    """One team; members are names as they were typed."""

    team_id: int
    name: str
    leader: str
    members: str


class DrawRow(NamedTuple):
    """One draw of a round; the first has no reason, every later one has."""

    draw_id: int
    number: int
    seed: str
    drawn_at: str
    reason: str
    by_whom: str


class SampleRow(NamedTuple):
    """One group in a draw, as it was on that day; without a group the village itself."""

    draw_id: int
    village_id: int
    village: str
    group_id: int | None
    group: str
    people: int
    village_people: int
    position: int
    digest: str
    why: str
    cycle: int


class PeopleRow(NamedTuple):
    """A village or a group with those who live there."""

    village_id: int
    group_id: int | None
    name: str
    people: int


class MarkRow(NamedTuple):
    """One mark as it is stored; of verdict, counts and points exactly one is there."""

    mark_id: int
    uid: str
    item_key: str
    line_key: str
    group_id: int | None
    verdict: str | None
    drawn: int | None
    mismatched: int | None
    points_hundredths: int | None
    note: str
    marked_at: str
    by_whom: str
    evidence: int


_ROUND = (
    "SELECT id, uid, scheme_id, year, number, title, quarter, opens_on, closes_on, state FROM inspection_round"
    " WHERE deleted = 0"
)
_SAMPLE = (
    "SELECT s.draw_id, s.village_id, s.village_name, s.group_id, coalesce(s.group_name, ''), s.people, s.village_people,"
    " s.position, s.digest, coalesce(s.why, ''), s.cycle FROM inspection_sample AS s"
)
_MARK = (
    "SELECT m.id, m.uid, m.item_key, coalesce(m.line_key, ''), m.group_id, m.verdict, m.drawn, m.mismatched,"
    " m.points_hundredths, coalesce(m.note, ''), m.marked_at, coalesce(m.by_whom, ''),"
    " (SELECT count(*) FROM evidence_link AS l WHERE l.table_name = 'inspection_mark' AND l.row_uid = m.uid"
    " AND l.deleted = 0) FROM inspection_mark AS m WHERE m.deleted = 0"
)


def rounds(connection: Connection, scheme_id: str | None = None, year: int | None = None) -> tuple[RoundRow, ...]:
    """Give the rounds, of a scheme or a year if one is named, the newest year first."""
    wanted: dict[str, SqlValue] = {}
    if scheme_id is not None:
        wanted["scheme_id"] = scheme_id
    if year is not None:
        wanted["year"] = year
    where = "".join(f" AND {column} = ?" for column in wanted)
    rows = connection.execute(f"{_ROUND}{where} ORDER BY year DESC, scheme_id, number", tuple(wanted.values()))
    return tuple(RoundRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def round_of(connection: Connection, round_id: int) -> RoundRow | None:
    """Give a round, or None."""
    row = connection.execute(f"{_ROUND} AND id = ?", (round_id,)).fetchone()
    return None if row is None else RoundRow(*row)  # type: ignore[arg-type]  # STRICT columns


def add_round(connection: Connection, values: Mapping[str, SqlValue], new_uid: Callable[[], str]) -> int:
    """Add a round and give its id."""
    return _insert(connection, "inspection_round", {"uid": new_uid(), **values})


def set_state(connection: Connection, round_id: int, state: str) -> None:
    """Move a round on; not by an edit that could be taken back, for a draw cannot be either."""
    connection.execute("UPDATE inspection_round SET state = ? WHERE id = ? AND state <> ?", (state, round_id, state))


def remove_round(connection: Connection, round_id: int) -> None:
    """Take away a round that was only planned, with its teams."""
    for table in ("inspection_team_village", "inspection_team"):
        connection.execute(f"UPDATE {table} SET deleted = 1 WHERE round_id = ? AND deleted = 0", (round_id,))
    connection.execute("UPDATE inspection_round SET deleted = 1 WHERE id = ?", (round_id,))


def put_team(connection: Connection, round_id: int, team: TeamRow, new_uid: Callable[[], str]) -> int:
    """Write a team, new where its id is 0; give its id."""
    values = (team.name, team.leader or None, team.members or None)
    if not team.team_id:
        named: dict[str, SqlValue] = {
            "round_id": round_id,
            "name": team.name,
            "leader": team.leader,
            "members": team.members,
        }
        return _insert(connection, "inspection_team", {"uid": new_uid(), **named})
    connection.execute(
        "UPDATE inspection_team SET name = ?1, leader = ?2, members = ?3 WHERE id = ?4"
        " AND (name, leader, members) IS NOT (?1, ?2, ?3)",
        (*values, team.team_id),
    )
    return team.team_id


def remove_team(connection: Connection, team_id: int) -> None:
    """Take a team away, and with it who visits its villages."""
    connection.execute("UPDATE inspection_team_village SET deleted = 1 WHERE team_id = ? AND deleted = 0", (team_id,))
    connection.execute("UPDATE inspection_team SET deleted = 1 WHERE id = ?", (team_id,))


def assign(connection: Connection, round_id: int, wanted: Mapping[int, int], new_uid: Callable[[], str]) -> None:
    """Say which team (value) visits which village (key); villages that are not named have none."""
    known = team_villages(connection, round_id)
    for village_id, (row_id, team_id) in known.items():
        if village_id not in wanted:
            connection.execute("UPDATE inspection_team_village SET deleted = 1 WHERE id = ?", (row_id,))
        elif wanted[village_id] != team_id:
            connection.execute(
                "UPDATE inspection_team_village SET team_id = ? WHERE id = ?", (wanted[village_id], row_id)
            )
    for village_id, team_id in wanted.items():
        if village_id not in known:
            values = {"round_id": round_id, "team_id": team_id, "village_id": village_id}
            _insert(connection, "inspection_team_village", {"uid": new_uid(), **values})


def teams(connection: Connection, round_id: int) -> tuple[TeamRow, ...]:
    """Give the teams of a round in the order in which they were made."""
    rows = connection.execute(
        "SELECT id, name, coalesce(leader, ''), coalesce(members, '') FROM inspection_team"
        " WHERE round_id = ? AND deleted = 0 ORDER BY id",
        (round_id,),
    )
    return tuple(TeamRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def team_villages(connection: Connection, round_id: int) -> dict[int, tuple[int, int]]:
    """Give, by village, the row that assigns it and its team."""
    rows = connection.execute(
        "SELECT village_id, id, team_id FROM inspection_team_village WHERE round_id = ? AND deleted = 0", (round_id,)
    )
    return {int(str(row[0])): (int(str(row[1])), int(str(row[2]))) for row in rows}


def people(connection: Connection) -> tuple[PeopleRow, ...]:
    """Give every village (group None) and every group with the people who live there, who have not left."""
    sql = (
        "SELECT v.id, NULL, v.name, (SELECT count(*) FROM resident AS r"
        " WHERE r.village_id = v.id AND r.deleted = 0 AND r.left_on IS NULL) FROM village AS v WHERE v.deleted = 0"
        " UNION ALL SELECT g.village_id, g.id, g.name, coalesce(c.people, 0) FROM village_group AS g"
        " JOIN village AS v ON v.id = g.village_id AND v.deleted = 0"
        " LEFT JOIN (SELECT group_id, count(*) AS people FROM resident"
        " WHERE deleted = 0 AND left_on IS NULL AND group_id IS NOT NULL GROUP BY group_id) AS c ON c.group_id = g.id"
        " WHERE g.deleted = 0 ORDER BY 1, 2"
    )
    return tuple(PeopleRow(*row) for row in connection.execute(sql))  # type: ignore[arg-type]  # STRICT columns


def draws(connection: Connection, round_id: int) -> tuple[DrawRow, ...]:
    """Give the draws of a round, the first first."""
    rows = connection.execute(
        "SELECT id, number, seed, drawn_at, coalesce(reason, ''), coalesce(by_whom, '') FROM inspection_draw"
        " WHERE round_id = ? AND deleted = 0 ORDER BY number",
        (round_id,),
    )
    return tuple(DrawRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def sample(connection: Connection, round_id: int, village_id: int | None = None) -> tuple[SampleRow, ...]:
    """Give what stands of a round: for each village its newest draw, drawn groups first, in the order of the draw."""
    of_village = "" if village_id is None else " AND s.village_id = ?"
    sql = (
        f"{_SAMPLE} WHERE s.round_id = ?{of_village} AND s.deleted = 0 AND s.draw_id ="
        " (SELECT max(n.draw_id) FROM inspection_sample AS n WHERE n.round_id = s.round_id AND n.village_id = s.village_id)"
        " ORDER BY s.village_id, s.position = 0, s.position, s.group_name"
    )
    values = (round_id,) if village_id is None else (round_id, village_id)
    return tuple(SampleRow(*row) for row in connection.execute(sql, values))  # type: ignore[arg-type]  # STRICT columns


def sample_of_draw(connection: Connection, draw_id: int) -> tuple[SampleRow, ...]:
    """Give all rows of one draw."""
    sql = f"{_SAMPLE} WHERE s.draw_id = ? ORDER BY s.village_id, s.position = 0, s.position, s.group_name"
    return tuple(SampleRow(*row) for row in connection.execute(sql, (draw_id,)))  # type: ignore[arg-type]  # STRICT columns


def drawn_before(
    connection: Connection, round_row: RoundRow, before_draw: int | None = None
) -> dict[int, list[tuple[int, int]]]:
    """Give, by village, group and cycle of what the other rounds of the year have drawn.

    ``before_draw`` looks back to the moment of an earlier draw.
    """
    until = "" if before_draw is None else f" AND n.draw_id < {int(before_draw)}"
    sql = (
        "SELECT s.village_id, s.group_id, s.cycle FROM inspection_sample AS s"
        " JOIN inspection_round AS r ON r.id = s.round_id AND r.deleted = 0"
        " WHERE r.scheme_id = ? AND r.year = ? AND r.id <> ? AND s.cycle > 0 AND s.group_id IS NOT NULL AND s.draw_id ="
        " (SELECT max(n.draw_id) FROM inspection_sample AS n WHERE n.round_id = s.round_id AND n.village_id = s.village_id"
        f"{until}) ORDER BY s.village_id, s.group_id"
    )
    found: dict[int, list[tuple[int, int]]] = {}
    for row in connection.execute(sql, (round_row.scheme_id, round_row.year, round_row.round_id)):
        found.setdefault(int(str(row[0])), []).append((int(str(row[1])), int(str(row[2]))))
    return found


def add_draw(
    connection: Connection,
    draw: Mapping[str, SqlValue],
    rows: Sequence[Mapping[str, SqlValue]],
    new_uid: Callable[[], str],
) -> int:
    """Write a draw and its rows, which nothing can change afterwards; give its id."""
    draw_id = _insert(connection, "inspection_draw", {"uid": new_uid(), **draw})
    for row in rows:
        _insert(connection, "inspection_sample", {"uid": new_uid(), "draw_id": draw_id, **row})
    return draw_id


def marks_of(connection: Connection, places: MarkPlace) -> tuple[MarkRow, ...]:
    """Give the marks of a subject: those of the round, or of the period where there is no round."""
    uid = subject_uid(connection, places.subject_kind, places.subject_id)
    where = " AND m.round_id IS NULL AND m.period = ?" if places.round_id is None else " AND m.round_id = ?"
    last = places.period if places.round_id is None else places.round_id
    sql = f"{_MARK} AND m.scheme_id = ? AND m.subject_kind = ? AND m.subject_uid = ?{where} ORDER BY m.id"
    rows = connection.execute(sql, (places.scheme_id, places.subject_kind, uid, last))
    return tuple(MarkRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def mark_at(connection: Connection, place: MarkPlace) -> MarkRow | None:
    """Give the mark of one place, or None."""
    sql = (
        f"{_MARK} AND m.scheme_id = ? AND m.subject_kind = ? AND m.subject_uid = ? AND m.period = ? AND m.item_key = ?"
        " AND coalesce(m.line_key, '') = ? AND m.group_id IS ?"
    )
    uid = subject_uid(connection, place.subject_kind, place.subject_id)
    values = (
        place.scheme_id, place.subject_kind, uid, place.period, place.item_key, place.line_key, place.group_id,
    )  # fmt: skip
    row = connection.execute(sql, values).fetchone()
    return None if row is None else MarkRow(*row)  # type: ignore[arg-type]  # STRICT columns


def put_mark(
    connection: Connection, place: MarkPlace, values: Mapping[str, SqlValue], at: str, new_uid: Callable[[], str]
) -> int:
    """Write a mark in its place, new or instead of what was there; give its id."""
    edit_id = editing.next_edit(connection)
    known = mark_at(connection, place)
    if known is not None:
        editing.change_row(connection, "inspection_mark", known.mark_id, values, at, edit_id=edit_id)
        return known.mark_id
    stored: dict[str, SqlValue] = {
        "scheme_id": place.scheme_id,
        "subject_kind": place.subject_kind,
        "subject_uid": subject_uid(connection, place.subject_kind, place.subject_id),
        "period": place.period,
        "round_id": place.round_id,
        "group_id": place.group_id,
        "item_key": place.item_key,
        "line_key": place.line_key or None,
        **values,
    }
    return editing.insert_row(connection, "inspection_mark", new_uid(), stored, at, edit_id=edit_id)


def clear_mark(connection: Connection, place: MarkPlace, at: str) -> bool:
    """Take a mark away; tell whether there was one."""
    known = mark_at(connection, place)
    if known is None:
        return False
    edit_id = editing.next_edit(connection)
    return editing.change_row(
        connection, "inspection_mark", known.mark_id, {"deleted": 1}, at, edit_id=edit_id, action=editing.DELETED
    )


def answered(connection: Connection, round_id: int) -> dict[int, tuple[int, int]]:
    """Give, by village, how many marks of a round there are, and how many say that something is not in order."""
    sql = (
        "SELECT v.id, count(*), sum(m.verdict IS 'wrong' OR coalesce(m.mismatched, 0) > 0) FROM inspection_mark AS m"
        " JOIN village AS v ON v.uid = m.subject_uid WHERE m.round_id = ? AND m.deleted = 0 GROUP BY v.id"
    )
    return {int(str(row[0])): (int(str(row[1])), int(str(row[2]))) for row in connection.execute(sql, (round_id,))}


def answered_directly(
    connection: Connection, scheme_id: str, kind: str, periods: Sequence[str]
) -> dict[int, tuple[int, int]]:
    """Give, by subject, how many marks there are without a round, and how many say that something is not in order."""
    sql = (
        "SELECT s.id, count(*), sum(m.verdict IS 'wrong' OR coalesce(m.mismatched, 0) > 0) FROM inspection_mark AS m"
        f" JOIN {TABLES[kind]} AS s ON s.uid = m.subject_uid WHERE m.scheme_id = ? AND m.subject_kind = ?"
        f" AND m.round_id IS NULL AND m.deleted = 0 AND m.period IN ({', '.join('?' * len(periods))}) GROUP BY s.id"
    )
    found = connection.execute(sql, (scheme_id, kind, *periods))
    return {int(str(row[0])): (int(str(row[1])), int(str(row[2]))) for row in found}


def round_counts(connection: Connection) -> dict[int, tuple[int, int, int, int]]:
    """Give, by round, villages and groups that are looked at, marks, and marks that say something is not in order."""
    drawn = (
        "SELECT s.round_id, count(DISTINCT s.village_id), sum(s.why IS NOT NULL) FROM inspection_sample AS s"
        " WHERE s.draw_id = (SELECT max(n.draw_id) FROM inspection_sample AS n WHERE n.round_id = s.round_id"
        " AND n.village_id = s.village_id) GROUP BY s.round_id"
    )
    marked = (
        "SELECT round_id, count(*), sum(verdict IS 'wrong' OR coalesce(mismatched, 0) > 0) FROM inspection_mark"
        " WHERE round_id IS NOT NULL AND deleted = 0 GROUP BY round_id"
    )
    marks = {int(str(row[0])): (int(str(row[1])), int(str(row[2]))) for row in connection.execute(marked)}
    return {
        int(str(row[0])): (int(str(row[1])), int(str(row[2])), *marks.get(int(str(row[0])), (0, 0)))
        for row in connection.execute(drawn)
    }


def subjects(connection: Connection, kind: str) -> tuple[tuple[int, str], ...]:
    """Give id and name of every subject of a kind."""
    rows = connection.execute(f"SELECT id, name FROM {TABLES[kind]} WHERE deleted = 0 ORDER BY id")
    return tuple((int(str(row[0])), str(row[1])) for row in rows)


def subject_uid(connection: Connection, kind: str, subject_id: int) -> str:
    """Give the uid of a subject; an empty text where there is no such row."""
    row = connection.execute(f"SELECT uid FROM {TABLES[kind]} WHERE id = ?", (subject_id,)).fetchone()
    return "" if row is None else str(row[0])


def _insert(connection: Connection, table: str, values: Mapping[str, SqlValue]) -> int:
    present = dict(_present(values))
    names, marks = ", ".join(present), ", ".join("?" * len(present))
    return connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(present.values())).lastrowid


def _present(values: Mapping[str, SqlValue]) -> Iterator[tuple[str, SqlValue]]:
    return ((name, value) for name, value in values.items() if value is not None and value != "")
