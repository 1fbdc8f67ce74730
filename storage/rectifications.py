"""Notices of rectification: their numbers, findings and steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from storage.connection import Connection, SqlValue


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One rectification with the name of whom it concerns; days are ISO text. A tombstone shows as ``deleted``."""

    case_id: int
    uid: str
    title: str
    number: str | None
    number_year: int | None
    number_no: int | None
    subject_kind: str
    subject_id: int
    subject: str
    source: str
    source_uid: str | None
    basis: str | None
    state: str
    term_days: int
    term_kind: str
    found_on: str
    issued_on: str | None
    received_on: str | None
    first_due_on: str | None
    due_on: str | None
    answered_on: str | None
    closed_on: str | None
    level: int
    handler: str | None
    signer: str | None
    note: str | None
    row_version: int
    deleted: int
    findings: int
    village: str | None


@dataclass(frozen=True, slots=True)
class FindingLineRow:
    """One finding of a notice; points in hundredths, None where it cost none."""

    line_id: int
    item: str | None
    finding: str
    requirement: str
    lost: int | None
    source_table: str | None
    source_uid: str | None


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step that was taken."""

    step_id: int
    kind: str
    happened_on: str
    person: str
    result: str | None
    content: str | None
    evidence: str | None
    term_days: int | None
    term_kind: str | None
    due_on: str | None


_CASE = (
    "SELECT c.id, c.uid, c.title, c.number, c.number_year, c.number_no,"
    " CASE WHEN c.village_id IS NOT NULL THEN 'village' WHEN c.department_id IS NOT NULL THEN 'department'"
    " ELSE 'worker' END, coalesce(c.village_id, c.department_id, c.worker_id), coalesce(v.name, d.name, w.name),"
    " c.source, c.source_uid, c.basis, c.state, c.term_days, c.term_kind, c.found_on, c.issued_on, c.received_on,"
    " c.first_due_on, c.due_on, c.answered_on, c.closed_on, c.level, c.handler, c.signer, c.note, c.row_version,"
    " c.deleted, (SELECT count(*) FROM rectification_finding AS f WHERE f.rectification_id = c.id AND f.deleted = 0),"
    " coalesce(v.name, wv.name)"
    " FROM rectification AS c LEFT JOIN village AS v ON v.id = c.village_id"
    " LEFT JOIN department AS d ON d.id = c.department_id LEFT JOIN village_worker AS w ON w.id = c.worker_id"
    " LEFT JOIN village AS wv ON wv.id = w.village_id"
)


def cases(connection: Connection) -> list[CaseRow]:
    """Give every living rectification: the open ones by their last day, then the ended ones, the newest first."""
    order = (
        "c.state IN ('closed', 'withdrawn'), CASE WHEN c.closed_on IS NULL THEN coalesce(c.due_on, '9') END, c.id DESC"
    )
    return _cases(connection, f"{_CASE} WHERE c.deleted = 0 ORDER BY {order}")


def numbered(connection: Connection, year: int) -> list[CaseRow]:
    """Give every number of a year with the rectification that has it, those taken back among them."""
    return _cases(connection, f"{_CASE} WHERE c.number_year = ? ORDER BY c.number_no", (year,))


def case(connection: Connection, case_id: int) -> CaseRow | None:
    """Give one living rectification, or None."""
    found = _cases(connection, f"{_CASE} WHERE c.id = ? AND c.deleted = 0", (case_id,))
    return found[0] if found else None


def _cases(connection: Connection, sql: str, values: tuple[SqlValue, ...] = ()) -> list[CaseRow]:
    return [CaseRow(*row) for row in connection.execute(sql, values)]  # type: ignore[arg-type]  # STRICT columns


def findings(connection: Connection, case_id: int) -> list[FindingLineRow]:
    """Give the findings of a notice, in their order."""
    rows = connection.execute(
        "SELECT id, item, finding, requirement, lost_hundredths, source_table, source_uid FROM rectification_finding"
        " WHERE rectification_id = ? AND deleted = 0 ORDER BY position, id",
        (case_id,),
    )
    return [FindingLineRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def steps(connection: Connection, case_id: int) -> list[StepRow]:
    """Give the steps that were taken and not taken back, in their order."""
    rows = connection.execute(
        "SELECT id, kind, happened_on, person, result, content, evidence, term_days, term_kind, due_on"
        " FROM rectification_step WHERE rectification_id = ? AND deleted = 0 ORDER BY id",
        (case_id,),
    )
    return [StepRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def give_number(connection: Connection, case_id: int, year: int, text: str) -> str:
    """Give a notice the next number of a year, or the one it already has; ``text`` holds ``{year}`` and ``{no}``.

    A number is no edit: taking back the step that gave it leaves the number with its notice, so that nobody else ever
    gets it and the numbers of a year have no gap.
    """
    row = connection.execute("SELECT number FROM rectification WHERE id = ?", (case_id,)).fetchone()
    if row is not None and row[0] is not None:
        return str(row[0])
    last = connection.execute("SELECT max(number_no) FROM rectification WHERE number_year = ?", (year,)).fetchone()
    number = 1 if last is None or last[0] is None else int(str(last[0])) + 1
    shown = text.format(year=year, no=number)
    connection.execute(
        "UPDATE rectification SET number = ?, number_year = ?, number_no = ? WHERE id = ?",
        (shown, year, number, case_id),
    )
    return shown


def sources_used(connection: Connection, source_uid: str) -> set[tuple[str, int]]:
    """Give kind and id of everybody who has a living rectification out of one source, as a run."""
    rows = connection.execute(
        "SELECT CASE WHEN village_id IS NOT NULL THEN 'village' WHEN department_id IS NOT NULL THEN 'department'"
        " ELSE 'worker' END, coalesce(village_id, department_id, worker_id) FROM rectification"
        " WHERE source_uid = ? AND deleted = 0 AND state <> 'withdrawn'",
        (source_uid,),
    )
    return {(str(row[0]), int(str(row[1]))) for row in rows}


def run_uid(connection: Connection, run_id: int) -> str | None:
    """Give the uid of a score run, or None."""
    row = connection.execute("SELECT uid FROM score_run WHERE id = ?", (run_id,)).fetchone()
    return None if row is None else str(row[0])


def run_subject_kind(connection: Connection, run_id: int) -> str | None:
    """Give the kind of subject that a run scored, or None."""
    row = connection.execute("SELECT subject_kind FROM score_run WHERE id = ?", (run_id,)).fetchone()
    return None if row is None else str(row[0])


def named_residents(connection: Connection, village_id: int, text: str) -> list[str]:
    """Give the names of residents of a village that stand in a text; the village's own workers may be named."""
    rows = connection.execute(
        "SELECT DISTINCT name FROM resident WHERE village_id = ? AND deleted = 0 AND length(name) > 1"
        " AND instr(?, name) > 0 AND name NOT IN (SELECT name FROM village_worker WHERE deleted = 0) LIMIT 3",
        (village_id, text),
    )
    return [str(row[0]) for row in rows]


_SUBJECTS = {
    "village": "SELECT id, name FROM village WHERE deleted = 0 ORDER BY id",
    "department": "SELECT id, name FROM department WHERE deleted = 0 ORDER BY name, id",
    "worker": (
        "SELECT w.id, w.name || '（' || v.name || '）' FROM village_worker AS w JOIN village AS v ON v.id = w.village_id"
        " WHERE w.deleted = 0 ORDER BY v.id, w.name"
    ),
}


def subjects(connection: Connection, kind: str) -> list[tuple[int, str]]:
    """Give id and name of everybody whose work can be found wanting: ``village``, ``department`` or ``worker``."""
    return [(int(str(row[0])), str(row[1])) for row in connection.execute(_SUBJECTS[kind])]


def uids(connection: Connection, case_ids: Sequence[int]) -> dict[int, str]:
    """Give the uids of some rectifications."""
    marks = ", ".join("?" * len(case_ids))
    rows = connection.execute(f"SELECT id, uid FROM rectification WHERE id IN ({marks})", tuple(case_ids))
    return {int(str(row[0])): str(row[1]) for row in rows}


def village_of_worker(connection: Connection, worker_id: int) -> int | None:
    """Give the village of a worker, or None."""
    row = connection.execute("SELECT village_id FROM village_worker WHERE id = ?", (worker_id,)).fetchone()
    return None if row is None else int(str(row[0]))
