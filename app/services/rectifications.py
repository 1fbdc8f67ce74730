"""Rectifications of one office: findings become numbered notices, every step is named and dated, none is skipped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.rectification import (
    ENDED,
    OPEN,
    USUAL_TERM_DAYS,
    WAITS_FOR_SUBJECT,
    Checked,
    Result,
    Standing,
    State,
    Step,
    Taken,
    check_step,
    steps_from,
)
from app.domain.scoring.arithmetic import from_hundredths, to_hundredths
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount, WorkCalendar
from app.services.assessment import AssessmentService, ItemScore, SubjectScore
from app.services.checks import CheckReport
from app.services.ports import Ports
from app.services.score_results import SCORED
from app.services.workdays import WorkdayService
from storage import editing
from storage import office as office_facts
from storage import rectifications as rows
from storage.connection import Connection, SqlValue

if TYPE_CHECKING:
    from storage.rectifications import CaseRow, StepRow

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Rectification"
_GONE = _N("Rectification", "This rectification is not there any more")
_REFUSED = _N("Rectification", "Not done: {problem}")
_NUMBER = _N("Rectification", "Rectification [{year}] no. {no}")
_ISSUED_ALREADY = _N("Rectification", "The notice was issued: from now on only steps change it")
_CHANGED_MEANWHILE = _N("Rectification", "It was changed in the meantime; look at it again")
_NO_SUBJECT = _N("Rectification", "Choose the village, department or village worker whose work it is")
_NO_TITLE = _N("Rectification", "Write what it is about")
_NO_FINDING = _N("Rectification", "Write what was found")
_NO_REQUIREMENT = _N("Rectification", "Write what is required for “{finding}”")
_NO_FOUND_ON = _N("Rectification", "Write the day on which it was found")
_ID_NUMBER = _N("Rectification", "An ID number has no place in a finding: it speaks of the work, not of a resident")
_RESIDENT_NAMED = _N(
    "Rectification",
    "{names}: residents of the village have this name. A finding speaks of the work, never of a resident: check the words",
)
_RUN_TITLE = _N("Rectification", "Points lost in the assessment of {period}")
_RUN_BASIS = _N("Rectification", "“{scheme}” (version {version})")
_CHECK_TITLE = _N("Rectification", "Check of the register on {day}")
_CHECK_ITEM = _N("Rectification", "Quality of the register")
_CHECK_FINDING = _N("Rectification", "{rule}: {count} records to look at again")
_CHECK_DO = _N("Rectification", "Compare them with the papers, correct the register, and say what was done")
_RED_LINE_ITEM = _N("Rectification", "Red line")
_RED_LINE_DO = _N("Rectification", "Stop at once, make good what was done to anyone, and report in writing")
_PUT_RIGHT = _N("Rectification", "Find the cause, do what is still owed, and keep the papers for the re-check")

_NOT_ISSUED = _N("Rectification", "not issued yet")
_TAKEN_BACK = _N("Rectification", "issue taken back, keeps its number")
_LEFT = _N("Rectification", "{days} days left")
_LEFT_WORKING = _N("Rectification", "{days} working days left")
_TODAY = _N("Rectification", "due today")
_OVER = _N("Rectification", "{days} days overdue")
_OVER_WORKING = _N("Rectification", "{days} working days overdue")
_REPLIED = _N("Rectification", "replied on {day}, to be re-checked")
_TO_CLOSE = _N("Rectification", "re-checked in order, to be closed")
_CLOSED = _N("Rectification", "closed on {day}")
_WITHDRAWN = _N("Rectification", "withdrawn")
_FROM_RECEIPT = _N("Rectification", "{days} from the receipt on {day}")
_FROM_ISSUE = _N("Rectification", "{days} from the issue on {day}, until the receipt is written down")
_FROM_ESCALATION = _N("Rectification", "{days} from the escalation on {day}")
_DAYS = _N("Rectification", "{days} days")
_WORKING_DAYS = _N("Rectification", "{days} working days")
_WILL_ISSUE = _N("Rectification", "The last day will be {due} ({term}); the notice gets the next number of {year}.")
_KEEPS_NUMBER = _N("Rectification", "The last day will be {due} ({term}); the notice keeps its number {number}.")
_WILL_RUN = _N("Rectification", "The term runs from this day: the last day is {due} ({term}).")
_WILL_CLOSE = _N("Rectification", "Answered on {day}, last day {due}: {verdict}.")
_IN_TIME = _N("Rectification", "counts as put right in time")
_NOT_IN_TIME = _N("Rectification", "counts as put right late")
_WILL_FAIL = _N("Rectification", "Then it is escalated with a new term, or the village replies again.")
_WILL_PASS = _N("Rectification", "Then it can be closed.")

_ID_PATTERN = re.compile(r"(?<!\d)\d{17}[\dXx](?!\d)")
_DAY_LENGTH = 10
_MOST_FINDINGS = 12
_ADJUSTMENTS = "adjustments"
RUN, INSPECTION, CHECK, TYPED = "run", "inspection", "check", "typed"
"""Where a finding comes from (code list ``rectification_source``)."""
SUBJECT_KINDS = ("village", "department", "worker")
_COLUMN_OF = {kind: f"{kind}_id" for kind in SUBJECT_KINDS}


@dataclass(frozen=True, slots=True)
class CaseInfo:
    """One line of the list; ``tone`` is error, warning, good or empty, ``days_left`` negative when overdue."""

    case_id: int
    uid: str
    title: str
    number: str
    subject_kind: str
    subject_id: int
    subject: str
    source: str
    state: str
    state_label: str
    found_on: str
    issued_on: str
    due_on: str
    clock: str
    tone: str
    days_left: int | None
    is_overdue: bool
    is_open: bool
    findings: int
    level: int
    handler: str


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding of a notice; ``points_lost`` is None where it cost none."""

    item: str
    finding: str
    requirement: str
    points_lost: Decimal | None = None
    source_table: str = ""
    source_uid: str = ""


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of the past in words; ``extra`` says result, term and evidence."""

    step: str
    label: str
    day: str
    person: str
    content: str
    extra: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """All of one rectification; ``steps_now`` are the steps that are possible, the most likely first."""

    info: CaseInfo
    basis: str
    signer: str
    note: str
    term: str
    term_days: int
    term_kind: str
    first_term_days: int
    first_term_kind: str
    holidays_note: str
    row_version: int
    lines: tuple[FindingLine, ...]
    past: tuple[StepLine, ...]
    steps_now: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewCase:
    """What is found wrong, before it is issued; ``found_on`` as typed."""

    subject_kind: str
    subject_id: int
    title: str
    lines: tuple[FindingLine, ...]
    found_on: str
    basis: str = ""
    handler: str = ""
    note: str = ""
    source: str = TYPED
    source_uid: str = ""
    term_days: int = USUAL_TERM_DAYS
    term_kind: str = DayCount.CALENDAR.value


@dataclass(frozen=True, slots=True)
class StepInput:
    """A step as typed; ``result`` is ok or not_ok, ``term_kind`` calendar or working, empty where not needed."""

    step: str
    on: str
    person: str
    signer: str = ""
    content: str = ""
    result: str = ""
    evidence: str = ""
    term_days: str = ""
    term_kind: str = ""


@dataclass(frozen=True, slots=True)
class StepPreview:
    """What a step would come to: faults and doubts by field, and one sentence about the days."""

    errors: Mapping[str, str]
    doubts: Mapping[str, str]
    sentence: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a run would bring for one village, department or worker; ``exists`` where it has one out of this run."""

    subject_kind: str
    subject_id: int
    subject: str
    lines: tuple[FindingLine, ...]
    points_lost: Decimal
    exists: bool


@dataclass(frozen=True, slots=True)
class BatchResult:
    """How many notices were made, with which numbers, and what was touched."""

    count: int
    numbers: tuple[str, ...]
    changes: Changes
    case_ids: tuple[int, ...] = field(default=())


class RectificationService:
    """Everything that is done about what was found wrong in the work of villages and departments."""

    def __init__(self, ports: Ports, workdays: WorkdayService, assessment: AssessmentService) -> None:
        """Work on one office."""
        self._ports = ports
        self._workdays = workdays
        self._assessment = assessment

    @property
    def operator(self) -> str:
        """Who works at the desk, proposed as the person who handles it."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, "operator") or ""

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    def cases(self) -> tuple[CaseInfo, ...]:
        """Give every rectification: the open ones by their last day, then the ended ones."""
        with self._ports.store.read() as connection:
            calendar = self._workdays.calendar_in(connection)
            return tuple(self._info(row, calendar) for row in rows.cases(connection))

    def due(self, *, overdue_only: bool = False) -> tuple[CaseInfo, ...]:
        """Give the open ones whose clock runs, the longest overdue first."""
        running = [case for case in self.cases() if case.days_left is not None]
        running.sort(key=lambda case: (case.due_on, case.case_id))
        return tuple(case for case in running if case.is_overdue or not overdue_only)

    def numbers(self, year: int) -> tuple[CaseInfo, ...]:
        """Give every number of a year in order, with what has it; also those whose notice was taken back."""
        with self._ports.store.read() as connection:
            calendar = self._workdays.calendar_in(connection)
            return tuple(self._info(row, calendar) for row in rows.numbered(connection, year))

    def subjects(self, kind: str) -> tuple[tuple[int, str], ...]:
        """Give id and name of everybody of a kind: ``village``, ``department`` or ``worker``."""
        with self._ports.store.read() as connection:
            return tuple(rows.subjects(connection, kind))

    def detail(self, case_id: int) -> CaseDetail:
        """Give all of one rectification; NotFound where it is gone."""
        with self._ports.store.read() as connection:
            calendar = self._workdays.calendar_in(connection)
            row = self._row(connection, case_id)
            lines, past = rows.findings(connection, case_id), rows.steps(connection, case_id)
        standing = _standing(row, past)
        first, last = _day(row.issued_on), _day(row.due_on)
        first_term = next(
            ((step.term_days, step.term_kind) for step in past if step.term_days and step.term_kind),
            (row.term_days, row.term_kind),
        )
        unknown = calendar.unknown_years(first, last) if first is not None and last is not None else ()
        return CaseDetail(
            info=self._info(row, calendar),
            basis=row.basis or "",
            signer=row.signer or "",
            note=row.note or "",
            term=self._term_words(row, past),
            term_days=row.term_days,
            term_kind=row.term_kind,
            first_term_days=first_term[0],
            first_term_kind=first_term[1],
            holidays_note="" if standing.state in ENDED else self._workdays.note(unknown),
            row_version=row.row_version,
            lines=tuple(_line(line) for line in lines),
            past=tuple(self._step_line(step) for step in past),
            steps_now=tuple(step.value for step in steps_from(standing, self._ports.today())),
        )

    def doubts_of(self, new: NewCase) -> str:
        """Say what should be looked at before a finding is kept, such as names of residents in it; else nothing."""
        text = "\n".join(
            (new.title, new.note, *(f"{line.item} {line.finding} {line.requirement}" for line in new.lines))
        )
        with self._ports.store.read() as connection:
            village_id = self._village_of(connection, new.subject_kind, new.subject_id)
            names = [] if village_id is None else rows.named_residents(connection, village_id, text)
        return self._say(_RESIDENT_NAMED, names="、".join(names)) if names else ""

    def add(self, new: NewCase) -> tuple[int, Changes]:
        """Keep what was found, not issued yet; gives its id. InvalidInput says which field is wrong."""
        found_on = self._checked_new(new)
        with self._ports.store.write() as connection:
            case_id, uid = self._insert(connection, new, found_on, editing.next_edit(connection))
        return case_id, Changes.of("rectification", uids=(uid,))

    def change(self, case_id: int, new: NewCase, row_version: int) -> Changes:
        """Change what was found before it is issued; Conflict once it is, or where somebody was faster."""
        found_on = self._checked_new(new)
        with self._ports.store.write() as connection:
            row = self._row(connection, case_id)
            if row.state != State.FOUND:
                raise Conflict(Message(_CONTEXT, _ISSUED_ALREADY))
            if row.row_version != row_version:
                raise Conflict(Message(_CONTEXT, _CHANGED_MEANWHILE))
            edit_id, at = editing.next_edit(connection), self._ports.now()
            values = _columns(new, found_on)
            editing.change_row(connection, "rectification", case_id, values, at, edit_id=edit_id)
            for line in rows.findings(connection, case_id):
                editing.change_row(
                    connection, "rectification_finding", line.line_id, {"deleted": 1}, at, edit_id=edit_id,
                    action=editing.DELETED,
                )  # fmt: skip
            self._insert_lines(connection, case_id, new.lines, edit_id)
        return Changes.of("rectification", uids=(row.uid,))

    def remove(self, case_id: int) -> Changes:
        """Take out what was not issued; Conflict once it is: a notice is withdrawn, never removed."""
        with self._ports.store.write() as connection:
            row = self._row(connection, case_id)
            if row.state != State.FOUND:
                raise Conflict(Message(_CONTEXT, _ISSUED_ALREADY))
            editing.change_row(
                connection, "rectification", case_id, {"deleted": 1}, self._ports.now(),
                edit_id=editing.next_edit(connection), action=editing.DELETED,
            )  # fmt: skip
        return Changes.of("rectification", uids=(row.uid,))

    def preview(self, case_id: int, typed: StepInput) -> StepPreview:
        """Say what a step would come to, while it is typed."""
        with self._ports.store.read() as connection:
            row = self._row(connection, case_id)
            checked = self._check(connection, row, typed)
        tr = self._ports.tr
        return StepPreview(
            {key: message.render(tr) for key, message in checked.errors.items()},
            {key: message.render(tr) for key, message in checked.doubts.items()},
            self._consequence(row, typed, checked),
        )

    def take(self, case_id: int, typed: StepInput) -> Changes:
        """Take a step: InvalidInput names the fields that keep it from being taken. Ctrl+Z takes it back."""
        with self._ports.store.write() as connection:
            row = self._row(connection, case_id)
            self._take(connection, row, typed, editing.next_edit(connection))
        return Changes.of("rectification", "rectification_step", uids=(row.uid,))

    def issue_many(self, case_ids: Sequence[int], typed: StepInput, progress: Progress = no_progress) -> BatchResult:
        """Issue several notices on one day as one edit; none where one of them cannot be issued."""
        with self._ports.store.write() as connection:
            edit_id = editing.next_edit(connection)
            numbers = []
            for done, case_id in enumerate(case_ids, start=1):
                numbers.append(self._take(connection, self._row(connection, case_id), typed, edit_id))
                progress(done, len(case_ids))
        return BatchResult(
            len(numbers), tuple(numbers), Changes.of("rectification", "rectification_step"), tuple(case_ids)
        )

    def propose(self, run_id: int, progress: Progress = no_progress) -> tuple[Proposal, ...]:
        """Say what a run found wanting, for everybody below full points; NotFound where there is no such run."""
        result = self._assessment.result(run_id)
        kind = result.info.subject_kind
        with self._ports.store.read() as connection:
            uid = rows.run_uid(connection, run_id) or ""
            used = rows.sources_used(connection, uid)
        proposals: list[Proposal] = []
        for done, subject in enumerate(result.subjects, start=1):
            lines = tuple(self._lines_of(subject, self._assessment.explain(run_id, subject.subject_id)))
            lost = sum((line.points_lost or Decimal(0) for line in lines), Decimal(0))
            if lines:
                exists = (kind, subject.subject_id) in used
                proposals.append(Proposal(kind, subject.subject_id, subject.name, lines, lost, exists))
            progress(done, len(result.subjects))
        return tuple(proposals)

    def from_run(
        self,
        run_id: int,
        subject_ids: Iterable[int],
        issue: StepInput | None = None,
        progress: Progress = no_progress,
    ) -> BatchResult:
        """Make a rectification for each chosen subject of a run, and issue them at once if ``issue`` says how.

        All of it is one edit. Who has one out of this run already is left out.
        """
        wanted = frozenset(subject_ids)
        info = self._assessment.result(run_id).info
        proposals = [one for one in self.propose(run_id) if one.subject_id in wanted and not one.exists]
        numbers: list[str] = []
        case_ids: list[int] = []
        uids: list[str] = []
        with self._ports.store.write() as connection:
            edit_id, run_uid = editing.next_edit(connection), rows.run_uid(connection, run_id) or ""
            for done, proposal in enumerate(proposals, start=1):
                new = NewCase(
                    subject_kind=proposal.subject_kind,
                    subject_id=proposal.subject_id,
                    title=self._say(_RUN_TITLE, period=info.period_label),
                    lines=proposal.lines,
                    found_on=self._ports.local(info.created_at).date().isoformat(),
                    basis=self._say(_RUN_BASIS, scheme=info.scheme_title, version=info.scheme_version),
                    handler="" if issue is None else issue.person,
                    source=RUN,
                    source_uid=run_uid,
                )
                case_id, uid = self._insert(connection, new, new.found_on, edit_id)
                case_ids.append(case_id)
                uids.append(uid)
                if issue is not None:
                    numbers.append(self._take(connection, self._row(connection, case_id), issue, edit_id))
                progress(done, len(proposals))
        changes = Changes.of("rectification", "rectification_finding", "rectification_step", uids=uids)
        return BatchResult(len(case_ids), tuple(numbers), changes, tuple(case_ids))

    def of_check(self, report: CheckReport, village_id: int) -> NewCase:
        """Give what a check of the register found in a village as one draft: how many records by rule, nobody named."""
        counts: dict[str, int] = {}
        for finding in report.findings:
            if finding.village_id == village_id and not finding.waived_until:
                counts[finding.title] = counts.get(finding.title, 0) + 1
        day = self._ports.local(report.at).date().isoformat()
        item, remedy = self._say(_CHECK_ITEM), self._say(_CHECK_DO)
        lines = (
            FindingLine(item, self._say(_CHECK_FINDING, rule=rule, count=count), remedy)
            for rule, count in counts.items()
        )
        return NewCase("village", village_id, self._say(_CHECK_TITLE, day=day), tuple(lines), day, source=CHECK)

    def open_of(self, source_uid: str) -> tuple[CaseInfo, ...]:
        """Give the rectifications that come from one source, as a run or a round, by its uid."""
        with self._ports.store.read() as connection:
            calendar = self._workdays.calendar_in(connection)
            found = [row for row in rows.cases(connection) if row.source_uid == source_uid]
            return tuple(self._info(row, calendar) for row in found)

    def case_of_run(self, run_id: int, subject_id: int) -> int | None:
        """Give the numbered rectification of a subject out of a run, or None."""
        with self._ports.store.read() as connection:
            uid, subject = rows.run_uid(connection, run_id), (rows.run_subject_kind(connection, run_id), subject_id)
            found = [row for row in rows.cases(connection) if uid is not None and row.source_uid == uid]
        return next(
            (
                row.case_id
                for row in found
                if (row.subject_kind, row.subject_id) == subject and row.number and row.state != State.WITHDRAWN
            ),
            None,
        )

    def _lines_of(self, subject: SubjectScore, items: Sequence[ItemScore]) -> Iterable[FindingLine]:
        if subject.red_lines:
            named = "、".join(subject.red_lines)
            yield FindingLine(self._say(_RED_LINE_ITEM), named, self._say(_RED_LINE_DO))
        lost = lost_items(items)
        for item in lost[:_MOST_FINDINGS]:
            remedy = self._say(_RED_LINE_DO if item.section_key == _ADJUSTMENTS else _PUT_RIGHT)
            yield FindingLine(item.title, item.sentence, remedy, item.max_points - item.points, "score_item", item.key)

    def _insert(self, connection: Connection, new: NewCase, found_on: str, edit_id: int) -> tuple[int, str]:
        uid, at = self._ports.new_uid(), self._ports.now()
        values = _columns(new, found_on) | {"state": State.FOUND.value, "level": 0}
        case_id = editing.insert_row(connection, "rectification", uid, values, at, edit_id=edit_id)
        self._insert_lines(connection, case_id, new.lines, edit_id)
        return case_id, uid

    def _insert_lines(self, connection: Connection, case_id: int, lines: Iterable[FindingLine], edit_id: int) -> None:
        at = self._ports.now()
        for position, line in enumerate(lines, start=1):
            values: dict[str, SqlValue] = {
                "rectification_id": case_id,
                "position": position,
                "item": line.item.strip() or None,
                "finding": line.finding.strip(),
                "requirement": line.requirement.strip(),
                "lost_hundredths": None if line.points_lost is None else to_hundredths(line.points_lost),
                "source_table": line.source_table or None,
                "source_uid": line.source_uid or None,
            }
            editing.insert_row(connection, "rectification_finding", self._ports.new_uid(), values, at, edit_id=edit_id)

    def _checked_new(self, new: NewCase) -> str:
        errors: dict[str, Message] = {}
        if new.subject_kind not in SUBJECT_KINDS or not new.subject_id:
            errors["subject"] = Message(_CONTEXT, _NO_SUBJECT)
        if not new.title.strip():
            errors["title"] = Message(_CONTEXT, _NO_TITLE)
        if not new.lines or not all(line.finding.strip() for line in new.lines):
            errors["lines"] = Message(_CONTEXT, _NO_FINDING)
        for line in new.lines:
            if line.finding.strip() and not line.requirement.strip():
                errors["lines"] = Message(_CONTEXT, _NO_REQUIREMENT, {"finding": line.finding.strip()})
        texts = (new.title, new.note, new.basis, *(f"{one.item} {one.finding} {one.requirement}" for one in new.lines))
        if any(_ID_PATTERN.search(text) for text in texts):
            errors["lines"] = Message(_CONTEXT, _ID_NUMBER)
        found_on = read_date(new.found_on) if new.found_on.strip() else None
        if found_on is None or len(found_on) != _DAY_LENGTH or found_on > self._ports.today().isoformat():
            errors["found_on"] = Message(_CONTEXT, _NO_FOUND_ON)
        if errors or found_on is None:
            raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": next(iter(errors.values()))}), errors)
        return found_on

    def _take(self, connection: Connection, row: CaseRow, typed: StepInput, edit_id: int) -> str:
        checked = self._check(connection, row, typed)
        if checked.after is None:
            problem = next(iter(checked.errors.values()))
            raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": problem}), checked.errors)
        after, at, taken = checked.after, self._ports.now(), _taken(typed)
        values: dict[str, SqlValue] = {
            "state": after.state.value,
            "term_days": after.term_days,
            "term_kind": after.term_kind.value,
            "level": after.level,
        }
        for name in ("issued_on", "received_on", "first_due_on", "due_on", "answered_on", "closed_on"):
            day: date | None = getattr(after, name)
            values[name] = None if day is None else day.isoformat()
        if taken.step is Step.ISSUE:
            values |= {"handler": taken.person.strip(), "signer": taken.signer.strip()}
        editing.change_row(connection, "rectification", row.case_id, values, at, edit_id=edit_id)
        self._insert_step(connection, row.case_id, typed, checked, edit_id)
        if taken.step is not Step.ISSUE or taken.on is None:
            return row.number or ""
        template = self._ports.tr(_CONTEXT, _NUMBER)
        return rows.give_number(connection, row.case_id, taken.on.year, template)

    def _insert_step(
        self, connection: Connection, case_id: int, typed: StepInput, checked: Checked, edit_id: int
    ) -> None:
        after, taken = checked.after, _taken(typed)
        assert after is not None and taken.on is not None  # noqa: S101, PT018 - refused before where it is
        with_term = taken.step in (Step.ISSUE, Step.RECEIVE, Step.ESCALATE)
        values: dict[str, SqlValue] = {
            "rectification_id": case_id,
            "kind": taken.step.value,
            "happened_on": taken.on.isoformat(),
            "person": taken.person.strip(),
            "result": None if taken.result is None else taken.result.value,
            "content": taken.content.strip() or None,
            "evidence": taken.evidence.strip() or None,
            "term_days": after.term_days if with_term else None,
            "term_kind": after.term_kind.value if with_term else None,
            "due_on": after.due_on.isoformat() if with_term and after.due_on is not None else None,
        }
        uid, at = self._ports.new_uid(), self._ports.now()
        editing.insert_row(connection, "rectification_step", uid, values, at, edit_id=edit_id)

    def _check(self, connection: Connection, row: CaseRow, typed: StepInput) -> Checked:
        calendar = self._workdays.calendar_in(connection)
        standing = _standing(row, rows.steps(connection, row.case_id))
        return check_step(standing, _taken(typed), calendar, self._ports.today())

    def _consequence(self, row: CaseRow, typed: StepInput, checked: Checked) -> str:
        after = checked.after
        if after is None:
            return ""
        step, note = Step(typed.step), self._workdays.note(checked.unknown_years)
        term = self._days_words(after.term_days, after.term_kind)
        due = "" if after.due_on is None else after.due_on.isoformat()
        sentence = ""
        if step is Step.ISSUE and after.issued_on is not None:
            template = _KEEPS_NUMBER if row.number else _WILL_ISSUE
            sentence = self._say(template, due=due, term=term, year=after.issued_on.year, number=row.number or "")
        elif step in (Step.RECEIVE, Step.ESCALATE):
            sentence = self._say(_WILL_RUN, due=due, term=term)
        elif step is Step.RECHECK:
            sentence = self._say(_WILL_PASS if after.state is State.PASSED else _WILL_FAIL)
        elif step is Step.CLOSE and after.answered_on is not None and after.first_due_on is not None:
            verdict = Message(_CONTEXT, _IN_TIME if after.answered_on <= after.first_due_on else _NOT_IN_TIME)
            sentence = self._say(
                _WILL_CLOSE, day=after.answered_on.isoformat(), due=after.first_due_on.isoformat(), verdict=verdict
            )
        return f"{sentence} {note}".strip()

    def _row(self, connection: Connection, case_id: int) -> CaseRow:
        row = rows.case(connection, case_id)
        if row is None:
            raise NotFound(Message(_CONTEXT, _GONE))
        return row

    def _village_of(self, connection: Connection, kind: str, subject_id: int) -> int | None:
        if kind == "worker":
            return rows.village_of_worker(connection, subject_id)
        return subject_id if kind == "village" else None

    def _info(self, row: CaseRow, calendar: WorkCalendar) -> CaseInfo:
        standing, today, codes = _standing(row, ()), self._ports.today(), self._ports.codes
        clock, tone, left = self._clock(row, standing, calendar, today)
        return CaseInfo(
            case_id=row.case_id,
            uid=row.uid,
            title=row.title,
            number=row.number or "",
            subject_kind=row.subject_kind,
            subject_id=row.subject_id,
            subject=row.subject if row.subject_kind != "worker" else f"{row.subject}（{row.village}）",
            source=codes["rectification_source"].label_of(row.source),
            state=row.state,
            state_label=codes["rectification_state"].label_of(row.state),
            found_on=row.found_on,
            issued_on=row.issued_on or "",
            due_on=row.due_on or "",
            clock=clock,
            tone=tone,
            days_left=left,
            is_overdue=standing.is_overdue(today),
            is_open=standing.state in OPEN and not row.deleted,
            findings=row.findings,
            level=row.level,
            handler=row.handler or "",
        )

    def _clock(
        self, row: CaseRow, standing: Standing, calendar: WorkCalendar, today: date
    ) -> tuple[str, str, int | None]:
        """Say how much time is left: in words, its tone, and in days of the kind that the term counts."""
        if standing.state in WAITS_FOR_SUBJECT and standing.due_on is not None and not row.deleted:
            left = calendar.days_between(today, standing.due_on, standing.term_kind)
            is_working = standing.term_kind is DayCount.WORKING
            if today > standing.due_on:
                over = calendar.days_between(standing.due_on, today, standing.term_kind)
                return self._say(_OVER_WORKING if is_working else _OVER, days=over), "error", min(left, 0)
            if today == standing.due_on:
                return self._say(_TODAY), "warning", 0
            tone = "warning" if left <= _SOON_DAYS else ""
            return self._say(_LEFT_WORKING if is_working else _LEFT, days=left), tone, left
        words = {
            State.FOUND: self._say(_TAKEN_BACK if row.number else _NOT_ISSUED),
            State.REPLIED: self._say(_REPLIED, day=row.answered_on or ""),
            State.PASSED: self._say(_TO_CLOSE),
            State.CLOSED: self._say(_CLOSED, day=row.closed_on or ""),
        }
        return words.get(standing.state, self._say(_WITHDRAWN)), "good" if standing.state is State.CLOSED else "", None

    def _step_line(self, step: StepRow) -> StepLine:
        codes = self._ports.codes
        extra = []
        if step.result:
            extra.append(codes["recheck_result"].label_of(step.result))
        if step.due_on and step.term_days:
            kind = DayCount(step.term_kind or DayCount.CALENDAR)
            extra.append(self._say(_TERM_LINE, term=self._days_words(step.term_days, kind), due=step.due_on))
        if step.evidence:
            extra.append(self._say(_EVIDENCE_LINE, evidence=step.evidence))
        tone = {"ok": "good", "not_ok": "error"}.get(step.result or "", "")
        return StepLine(
            step.kind,
            codes["rectification_step"].label_of(step.kind),
            step.happened_on,
            step.person,
            step.content or "",
            " · ".join(extra),
            tone,
        )

    def _term_words(self, row: CaseRow, past: Sequence[StepRow]) -> str:
        days = self._days_words(row.term_days, DayCount(row.term_kind))
        escalated = [step for step in past if step.kind == Step.ESCALATE]
        if row.level and escalated:
            return self._say(_FROM_ESCALATION, days=days, day=escalated[-1].happened_on)
        if row.received_on:
            return self._say(_FROM_RECEIPT, days=days, day=row.received_on)
        return self._say(_FROM_ISSUE, days=days, day=row.issued_on) if row.issued_on else days

    def _days_words(self, days: int, kind: DayCount) -> str:
        return self._say(_WORKING_DAYS if kind is DayCount.WORKING else _DAYS, days=days)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


_SOON_DAYS = 3
_TERM_LINE = _N("Rectification", "term {term}, last day {due}")
_EVIDENCE_LINE = _N("Rectification", "evidence: {evidence}")


def lost_items(items: Iterable[ItemScore]) -> list[ItemScore]:
    """Give the items that lost points, the most first; what waits for a mark or was stopped has lost none yet."""
    lost = [item for item in items if item.state == SCORED and item.points < item.max_points]
    return sorted(lost, key=lambda item: (item.points - item.max_points, item.key))


def _columns(new: NewCase, found_on: str) -> dict[str, SqlValue]:
    subject: dict[str, SqlValue] = {
        column: new.subject_id if kind == new.subject_kind else None for kind, column in _COLUMN_OF.items()
    }
    return subject | {
        "title": new.title.strip(),
        "source": new.source,
        "source_uid": new.source_uid or None,
        "basis": new.basis.strip() or None,
        "term_days": new.term_days,
        "term_kind": new.term_kind,
        "found_on": found_on,
        "handler": new.handler.strip() or None,
        "note": new.note.strip() or None,
    }


def _standing(row: CaseRow, past: Sequence[StepRow]) -> Standing:
    replies = [step.person for step in past if step.kind == Step.REPLY]
    days = [date.fromisoformat(step.happened_on) for step in past]
    return Standing(
        state=State(row.state),
        term_days=row.term_days,
        term_kind=DayCount(row.term_kind),
        findings=row.findings,
        found_on=_day(row.found_on),
        issued_on=_day(row.issued_on),
        received_on=_day(row.received_on),
        first_due_on=_day(row.first_due_on),
        due_on=_day(row.due_on),
        answered_on=_day(row.answered_on),
        closed_on=_day(row.closed_on),
        level=row.level,
        last_on=max(days, default=None),
        replied_by=replies[-1] if replies else "",
    )


def _taken(typed: StepInput) -> Taken:
    day = read_date(typed.on) if typed.on.strip() else None
    days = typed.term_days.strip()
    return Taken(
        step=Step(typed.step),
        on=None if day is None or len(day) != _DAY_LENGTH else date.fromisoformat(day),
        person=typed.person,
        content=typed.content,
        signer=typed.signer,
        result=Result(typed.result) if typed.result else None,
        evidence=typed.evidence,
        term_days=None if not days else int(days) if days.isascii() and days.isdigit() else 0,
        term_kind=DayCount(typed.term_kind) if typed.term_kind else None,
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _line(row: rows.FindingLineRow) -> FindingLine:
    lost = None if row.lost is None else from_hundredths(row.lost)
    return FindingLine(row.item or "", row.finding, row.requirement, lost, row.source_table or "", row.source_uid or "")
