"""Public notices: their lines exactly as shown, their numbers, and what was said against them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """One notice; days are ISO text, ``village`` is empty where it is of the whole township."""

    notice_id: int
    uid: str
    row_version: int
    number: str | None
    programme: str
    stage: str
    village_id: int | None
    village: str | None
    title: str
    state: str
    days: int
    day_count: str
    place: str | None
    posted_on: str | None
    until_on: str | None
    removed_on: str | None
    office: str | None
    phone: str | None
    wording_consent_on: str | None
    result: str | None
    handler: str | None
    responsible: str | None
    note: str | None
    closed_on: str | None
    closed_by: str | None
    closed_responsible: str | None
    withdrawn_on: str | None
    withdrawn_reason: str | None
    lines: int
    objections: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line exactly as it is shown; ``case_id`` is shown nowhere."""

    case_id: int
    position: int
    shown_name: str
    shown_id: str | None
    shown_village: str | None
    shown_group: str | None
    shown_programme: str | None
    shown_amount: str | None


@dataclass(frozen=True, slots=True)
class ObjectionRow:
    """One objection; who made it is not kept."""

    objection_id: int
    notice_id: int
    case_id: int | None
    received_on: str
    channel: str
    content: str
    handling: str | None
    result: str | None
    handled_on: str | None
    handler: str | None
    responsible: str | None


@dataclass(frozen=True, slots=True)
class OnNotice:
    """A case on a notice of a stage."""

    case_id: int
    notice_id: int
    state: str
    posted_on: str | None
    until_on: str | None
    removed_on: str | None
    upheld: int


_OBJECTED = "(SELECT count(*) FROM notice_objection AS o WHERE o.notice_id = n.id AND o.deleted = 0{more})"
_NOTICE = (
    "SELECT n.id, n.uid, n.row_version, n.number, n.programme, n.stage, n.village_id, v.name, n.title, n.state, n.days,"
    " n.day_count, n.place, n.posted_on, n.until_on, n.removed_on, n.office, n.phone, n.wording_consent_on, n.result,"
    " n.handler, n.responsible, n.note, n.closed_on, n.closed_by, n.closed_responsible, n.withdrawn_on,"
    " n.withdrawn_reason, (SELECT count(*) FROM public_notice_line AS l WHERE l.notice_id = n.id AND l.deleted = 0),"
    f" {_OBJECTED.format(more='')}, {_OBJECTED.format(more=' AND o.result IS NULL')}"
    " FROM public_notice AS n LEFT JOIN village AS v ON v.id = n.village_id WHERE n.deleted = 0"
)
_UPHELD = (
    "EXISTS (SELECT 1 FROM notice_objection AS o WHERE o.notice_id = n.id AND o.deleted = 0 AND o.result = 'upheld'"
    " AND (o.case_id IS NULL OR o.case_id = l.case_id))"
)
_ON_NOTICE = (
    f"SELECT l.case_id, n.id, n.state, n.posted_on, n.until_on, n.removed_on, {_UPHELD} FROM public_notice_line AS l"
    " JOIN public_notice AS n ON n.id = l.notice_id WHERE n.deleted = 0 AND l.deleted = 0 AND n.state <> 'withdrawn'"
)


def notices(connection: Connection) -> list[NoticeRow]:
    """Give the living notices: those not over by their last day, then the others, the newest first."""
    rows = connection.execute(
        f"{_NOTICE} ORDER BY n.state IN ('closed', 'withdrawn'), CASE WHEN n.state IN ('draft', 'posted', 'removed')"
        " THEN coalesce(n.until_on, '9') END, n.id DESC"
    )
    return [NoticeRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def notice(connection: Connection, notice_id: int) -> NoticeRow | None:
    """Give one living notice, or None."""
    row = connection.execute(f"{_NOTICE} AND n.id = ?", (notice_id,)).fetchone()
    return None if row is None else NoticeRow(*row)  # type: ignore[arg-type]  # STRICT columns


def lines(connection: Connection, notice_id: int) -> list[LineRow]:
    """Give the lines of a notice, in their order."""
    rows = connection.execute(
        "SELECT case_id, position, shown_name, shown_id, shown_village, shown_group, shown_programme, shown_amount"
        " FROM public_notice_line WHERE notice_id = ? AND deleted = 0 ORDER BY position, id",
        (notice_id,),
    )
    return [LineRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def objections(connection: Connection, notice_id: int) -> list[ObjectionRow]:
    """Give what was said against a notice, in the order in which it came."""
    return _objections(connection, "notice_id = ?", (notice_id,))


def objection(connection: Connection, objection_id: int) -> ObjectionRow | None:
    """Give one objection, or None."""
    found = _objections(connection, "id = ?", (objection_id,))
    return found[0] if found else None


def _objections(connection: Connection, where: str, values: Sequence[int]) -> list[ObjectionRow]:
    rows = connection.execute(
        "SELECT id, notice_id, case_id, received_on, channel, content, handling, result, handled_on, handler,"
        f" responsible FROM notice_objection WHERE {where} AND deleted = 0 ORDER BY received_on, id",
        tuple(values),
    )
    return [ObjectionRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def on_notices(connection: Connection, programme: str, stage: str) -> dict[int, OnNotice]:
    """Give the newest notice of a stage for each case that is on one; withdrawn ones do not count."""
    rows = connection.execute(f"{_ON_NOTICE} AND n.programme = ? AND n.stage = ? ORDER BY n.id", (programme, stage))
    return {row[0]: OnNotice(*row) for row in rows}  # type: ignore[misc,arg-type]  # STRICT columns


def on_notice(connection: Connection, case_id: int, stage: str) -> OnNotice | None:
    """Give the newest notice of a stage that a case is on, or None; withdrawn ones do not count."""
    row = connection.execute(
        f"{_ON_NOTICE} AND l.case_id = ? AND n.stage = ? ORDER BY n.id DESC LIMIT 1", (case_id, stage)
    ).fetchone()
    return None if row is None else OnNotice(*row)  # type: ignore[arg-type]  # STRICT columns


def submitted_on(connection: Connection, case_ids: Sequence[int]) -> dict[int, str]:
    """Give the day on which each case was handed in the last time."""
    rows = connection.execute(
        "SELECT case_id, happened_on FROM case_step WHERE kind = 'submit'"
        f" AND case_id IN ({', '.join('?' * len(case_ids))}) ORDER BY id",
        tuple(case_ids),
    )
    return {int(str(row[0])): str(row[1]) for row in rows}


def stage_reached_on(connection: Connection, case_ids: Sequence[int]) -> dict[int, str]:
    """Give the day of the step that brought each case into the stage where it stands."""
    rows = connection.execute(
        "SELECT s.case_id, s.happened_on FROM case_step AS s JOIN entitlement_case AS c ON c.id = s.case_id"
        " WHERE s.stage_after = c.stage AND (s.stage_before IS NOT c.stage OR s.kind = 'submit')"
        f" AND s.case_id IN ({', '.join('?' * len(case_ids))}) ORDER BY s.id",
        tuple(case_ids),
    )
    return {int(str(row[0])): str(row[1]) for row in rows}


def wording_consents(connection: Connection, case_ids: Sequence[int], key: str) -> dict[int, str]:
    """Give the cases whose family agreed to the wording, with the day on which the paper came in ("" where unknown)."""
    rows = connection.execute(
        "SELECT case_id, coalesce(received_on, '') FROM case_document WHERE deleted = 0 AND key = ?"
        f" AND state IN ('received', 'declared') AND case_id IN ({', '.join('?' * len(case_ids))})",
        (key, *case_ids),
    )
    return {int(str(row[0])): str(row[1]) for row in rows}


def phones_of(connection: Connection, case_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Give the telephones that the register knows of the families of some cases."""
    rows = connection.execute(
        "SELECT c.id, coalesce(c.applicant_phone, ''), coalesce(r.phone, '') FROM entitlement_case AS c"
        f" JOIN resident AS r ON r.id = c.resident_id WHERE c.id IN ({', '.join('?' * len(case_ids))})",
        tuple(case_ids),
    )
    return {int(str(row[0])): tuple(str(one) for one in row[1:] if one) for row in rows}


def give_number(connection: Connection, notice_id: int, year: int, text: str) -> str:
    """Give a notice the next number of a year; ``text`` holds ``{year}`` and ``{no}``."""
    row = connection.execute(
        "SELECT coalesce(max(number_no), 0) + 1 FROM public_notice WHERE number_year = ?", (year,)
    ).fetchone()
    number = 1 if row is None else int(str(row[0]))
    shown = text.format(year=year, no=number)
    connection.execute(
        "UPDATE public_notice SET number = ?, number_year = ?, number_no = ? WHERE id = ?",
        (shown, year, number, notice_id),
    )
    return shown
