"""What the papers of cases say of people, of review meetings and of notices; one question each, however many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from storage.connection import Connection, SqlValue


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What an application asks of a person, as the register has it."""

    resident_id: int
    name: str
    sex: str
    birth_date: str | None
    citizen_id: str | None
    ethnic_group: str | None
    marital_status: str | None
    hukou_nature: str | None
    hukou_place: str | None
    residence_place: str | None
    phone: str | None
    spouse_id: int | None
    spouse_name: str | None
    spouse_citizen_id: str | None
    village: str
    group: str | None


@dataclass(frozen=True, slots=True)
class ChildRow:
    """One child of a person in the register; ``died_on`` where it left by death."""

    parent_id: int
    child_id: int
    name: str
    sex: str
    birth_date: str | None
    died_on: str | None
    father_id: int | None
    mother_id: int | None


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """What a review meeting said of one case."""

    case_id: int
    held_on: str
    entitled: int | None
    present: int | None
    in_favour: int | None
    against: int | None
    abstained: int | None


@dataclass(frozen=True, slots=True)
class PostingRow:
    """When one case stood on a public notice, and how many objections came to it."""

    case_id: int
    stage: str
    posted_on: str
    until_on: str | None
    removed_on: str | None
    place: str | None
    objections: int


_PERSON = {
    "resident_id": "r.id", "spouse_id": "COALESCE(r.spouse_id, w.id)",
    "village": "v.name", "group": "g.name",
}  # fmt: skip
_DEATH = "1"
"""Left by death (code list ``left_reason``)."""


def people(connection: Connection, resident_ids: Iterable[int]) -> dict[int, PersonRow]:
    """Give people by their id; a spouse is found from either side."""
    ids = tuple(dict.fromkeys(resident_ids))
    columns = ", ".join(_PERSON.get(one.name, f"r.{one.name}") for one in fields(PersonRow))
    rows = connection.execute(
        f"SELECT {columns} FROM resident AS r JOIN village AS v ON v.id = r.village_id"
        " LEFT JOIN village_group AS g ON g.id = r.group_id"
        " LEFT JOIN resident AS w ON w.spouse_id = r.id AND w.deleted = 0 AND r.spouse_id IS NULL"
        f" WHERE r.id IN ({_marks(ids)}) ORDER BY w.id DESC",
        ids,
    )
    return {row[0]: PersonRow(*row) for row in rows}  # type: ignore[misc,arg-type]  # STRICT columns


def children(connection: Connection, parent_ids: Iterable[int]) -> dict[int, list[ChildRow]]:
    """Give the children of people, the oldest first; who was merged into another is not given twice."""
    ids = tuple(dict.fromkeys(parent_ids))
    found: dict[int, list[ChildRow]] = {}
    for parent in ("father_id", "mother_id"):
        rows = connection.execute(
            f"SELECT c.{parent}, c.id, c.name, c.sex, c.birth_date,"
            " CASE WHEN c.left_reason = ? THEN c.left_on END, c.father_id, c.mother_id FROM resident AS c"
            f" WHERE c.deleted = 0 AND c.{parent} IN ({_marks(ids)}) ORDER BY c.birth_date, c.id",
            (_DEATH, *ids),
        )
        for row in rows:
            child = ChildRow(*row)  # type: ignore[arg-type]  # STRICT columns
            found.setdefault(child.parent_id, []).append(child)
    return found


def meetings(connection: Connection, case_ids: Iterable[int]) -> dict[int, MeetingRow]:
    """Give the latest review meeting that voted on each case."""
    ids = tuple(dict.fromkeys(case_ids))
    rows = connection.execute(
        "SELECT b.case_id, m.held_on, m.entitled, m.present, b.in_favour, b.against, b.abstained"
        " FROM village_review_vote AS b JOIN village_review AS m ON m.id = b.review_id"
        f" WHERE b.deleted = 0 AND m.deleted = 0 AND b.case_id IN ({_marks(ids)}) ORDER BY m.held_on, m.id",
        ids,
    )
    return {row[0]: MeetingRow(*row) for row in rows}  # type: ignore[misc,arg-type]  # STRICT columns


def postings(connection: Connection, case_ids: Iterable[int]) -> list[PostingRow]:
    """Give the posted notices of cases, the latest last, with the objections to the case or to the whole list."""
    ids = tuple(dict.fromkeys(case_ids))
    rows = connection.execute(
        "SELECT l.case_id, n.stage, n.posted_on, n.until_on, n.removed_on, n.place,"
        " (SELECT count(*) FROM notice_objection AS o WHERE o.notice_id = n.id AND o.deleted = 0"
        " AND (o.case_id IS NULL OR o.case_id = l.case_id))"
        " FROM public_notice_line AS l JOIN public_notice AS n ON n.id = l.notice_id"
        " WHERE l.deleted = 0 AND n.deleted = 0 AND n.posted_on IS NOT NULL AND n.state <> 'withdrawn'"
        f" AND l.case_id IN ({_marks(ids)}) ORDER BY n.posted_on, n.id",
        ids,
    )
    return [PostingRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def _marks(ids: tuple[SqlValue, ...]) -> str:
    return ", ".join("?" * len(ids))
