"""Meetings in villages that discuss cases, with their votes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting; days are ISO text."""

    review_id: int
    uid: str
    row_version: int
    village_id: int
    village: str
    held_on: str
    place: str | None
    chair: str | None
    recorder: str | None
    entitled: int | None
    present: int | None
    minutes: str | None
    note: str | None
    cases: int
    passed: int


@dataclass(frozen=True, slots=True)
class VoteRow:
    """The votes of a meeting on one case, with the name of whom it concerns."""

    vote_id: int
    review_id: int
    case_id: int
    name: str
    group: str | None
    programme: str
    applied_on: str | None
    in_favour: int
    against: int
    abstained: int
    result: str
    opinion: str | None


@dataclass(frozen=True, slots=True)
class CaseVoteRow:
    """The last word of a meeting on a case."""

    review_id: int
    held_on: str
    result: str


_COUNTED = "(SELECT count(*) FROM village_review_vote AS t WHERE t.review_id = m.id AND t.deleted = 0{more})"
_MEETING = (
    "SELECT m.id, m.uid, m.row_version, m.village_id, v.name, m.held_on, m.place, m.chair, m.recorder, m.entitled,"
    f" m.present, m.minutes, m.note, {_COUNTED.format(more='')},"
    f" {_COUNTED.format(more=' AND t.result = ' + chr(39) + 'passed' + chr(39))}"
    " FROM village_review AS m JOIN village AS v ON v.id = m.village_id WHERE m.deleted = 0"
)
_VOTE = (
    "SELECT t.id, t.review_id, t.case_id, r.name, g.name, c.programme, c.applied_on, t.in_favour, t.against,"
    " t.abstained, t.result, t.opinion FROM village_review_vote AS t JOIN entitlement_case AS c ON c.id = t.case_id"
    " JOIN resident AS r ON r.id = c.resident_id LEFT JOIN village_group AS g ON g.id = c.group_id"
    " WHERE t.deleted = 0 AND t.review_id = ? ORDER BY t.id"
)
_NEWEST = (
    "SELECT m.id, m.held_on, t.result FROM village_review_vote AS t JOIN village_review AS m ON m.id = t.review_id"
    " WHERE t.case_id = ? AND t.deleted = 0 AND m.deleted = 0 ORDER BY m.held_on DESC, m.id DESC LIMIT 1"
)


def meetings(connection: Connection) -> list[MeetingRow]:
    """Give the living meetings, the newest first."""
    rows = connection.execute(f"{_MEETING} ORDER BY m.held_on DESC, m.id DESC")
    return [MeetingRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def meeting(connection: Connection, review_id: int) -> MeetingRow | None:
    """Give one living meeting, or None."""
    row = connection.execute(f"{_MEETING} AND m.id = ?", (review_id,)).fetchone()
    return None if row is None else MeetingRow(*row)  # type: ignore[arg-type]  # STRICT columns


def votes(connection: Connection, review_id: int) -> list[VoteRow]:
    """Give the votes of a meeting, in the order in which they were written down."""
    return [VoteRow(*row) for row in connection.execute(_VOTE, (review_id,))]  # type: ignore[arg-type]


def newest_vote(connection: Connection, case_id: int) -> CaseVoteRow | None:
    """Give the vote of the newest meeting on a case, or None."""
    row = connection.execute(_NEWEST, (case_id,)).fetchone()
    return None if row is None else CaseVoteRow(*row)  # type: ignore[arg-type]  # STRICT columns


def voted_on(connection: Connection) -> dict[int, str]:
    """Give the result of the newest meeting on each case that was voted on."""
    rows = connection.execute(
        "SELECT t.case_id, t.result FROM village_review_vote AS t JOIN village_review AS m ON m.id = t.review_id"
        " WHERE t.deleted = 0 AND m.deleted = 0 ORDER BY m.held_on, m.id"
    )
    return {int(str(row[0])): str(row[1]) for row in rows}


def last_attendance(connection: Connection, village_id: int) -> MeetingRow | None:
    """Give the newest meeting of a village, whose people and place are likely the same again."""
    row = connection.execute(
        f"{_MEETING} AND m.village_id = ? ORDER BY m.held_on DESC, m.id DESC LIMIT 1", (village_id,)
    ).fetchone()
    return None if row is None else MeetingRow(*row)  # type: ignore[arg-type]  # STRICT columns


def villages(connection: Connection, ids: Iterable[int] | None = None) -> list[tuple[int, str]]:
    """Give id and name of the living villages, or of some of them."""
    rows = connection.execute("SELECT id, name FROM village WHERE deleted = 0 ORDER BY id")
    known = [(int(str(row[0])), str(row[1])) for row in rows]
    chosen = None if ids is None else set(ids)
    return [one for one in known if chosen is None or one[0] in chosen]
