"""Puts cases into words: lines of the list, points of the board, and everything on the page of one case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from app.domain.entitlements.calendars import APPLY, CalendarRow
from app.domain.entitlements.case import CaseFacts, StepKind, passed_stages
from app.domain.entitlements.case_states import OVER, CaseState, Role
from app.domain.entitlements.programme import Level, Programme, StageKind
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_types import (
    AccountLine,
    BoardPoint,
    CaseFilter,
    CaseInfo,
    CriterionLine,
    DocumentLine,
    StageLine,
    StepLine,
)
from app.services.ports import Ports
from storage.cases import AccountRow, CriterionRow, DocumentRow, StepRow
from storage.entitlements import CaseRow
from storage.queries.cases import Known, PointCount

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Case"
NEXT_SUBMIT = _N("Case", "take the application in")
NEXT_CORRECT = _N("Case", "waits for papers of the family")
NEXT_HANDLER = _N("Case", "{stage}: opinion of the handler")
NEXT_RESPONSIBLE = _N("Case", "{stage}: decision of the responsible person")
_NEXT_ACCOUNT = _N("Case", "account to be typed a second time")
_SINCE = _N("Case", "{days} days since the last step")
_TODAY = _N("Case", "last step today")
_LATE = _N("Case", "{days} days over the day of the calendar ({due})")
_DUE = _N("Case", "due on {due} by the calendar")
_OWED_FROM = _N("Case", "owed from {month}")
_OWED_SPAN = _N("Case", "owed from {month} to {until}")
_DRAFTS = _N("Case", "Not taken in yet")
_AT_HANDLER = _N("Case", "With the handler")
_AT_RESPONSIBLE = _N("Case", "With the responsible person")
_CORRECTION = _N("Case", "Sent back to the family")
_APPROVED = _N("Case", "Approved")
_OVER = _N("Case", "Over")
_ALL = _N("Case", "All cases")
_LEVELS = {
    Level.VILLAGE: _N("Case", "village"),
    Level.TOWNSHIP: _N("Case", "township"),
    Level.COUNTY: _N("Case", "county"),
}
_VERDICT_TONES = {"met": "good", "not_met": "error", "not_checked": "warning"}
_DOCUMENT_TONES = {"missing": "warning", "received": "good", "declared": "good", "not_needed": ""}
_RESULT_TONES = {"pass": "good", "return": "warning", "refuse": "error"}
_UNDER_WAY = (CaseState.SUBMITTED, CaseState.UNDER_REVIEW)
_LONG = 30


class CaseWords:
    """Turns rows into what is shown."""

    def __init__(self, ports: Ports, programmes: Mapping[str, Programme]) -> None:
        """Keep the code lists and the programmes."""
        self._ports = ports
        self._programmes = programmes

    def say(self, template: str, **params: object) -> str:
        """Give a sentence of this part."""
        return Message(_CONTEXT, template, params).render(self._ports.tr)

    def info(self, row: CaseRow, known: Known, due_on: date | None, today: date) -> CaseInfo:
        """Give the line of a case."""
        programme = self._programmes.get(row.programme)
        stage = row.stage or ""
        titles = {} if programme is None else {one.key: one.title for one in programme.stages}
        categories = {} if programme is None else {one.key: one.title for one in programme.categories}
        clock, tone, days = self._clock(row, known, due_on, today)
        return CaseInfo(
            case_id=row.case_id,
            uid=row.uid,
            number=row.number or "",
            programme=row.programme,
            programme_title=row.programme if programme is None else programme.short_title,
            category=row.category,
            category_title=categories.get(row.category, row.category),
            village_id=row.village_id,
            village=row.village,
            group=row.group or "",
            resident_id=row.resident_id,
            name=row.name,
            state=row.state,
            state_label=self._ports.codes["case_state"].label_of(row.state),
            stage=stage,
            stage_title=titles.get(stage, stage),
            waits_for=row.waits_for or "",
            next_step=self._next_step(row, titles.get(stage, stage), known),
            applied_on=row.applied_on or "",
            submitted_on=row.submitted_on or "",
            approved_on=row.approved_on or "",
            entitled_from=row.entitled_from or "",
            entitled_until=row.entitled_until or "",
            last_on=known.last_on or "",
            due_on="" if due_on is None else due_on.isoformat(),
            clock=clock,
            tone=tone,
            days=days,
            missing=known.missing,
            has_account=known.has_account,
        )

    def _next_step(self, row: CaseRow, stage: str, known: Known) -> str:
        state = CaseState(row.state)
        if state is CaseState.DRAFT:
            return self.say(NEXT_SUBMIT)
        if state is CaseState.CORRECTION:
            return self.say(NEXT_CORRECT)
        if state in _UNDER_WAY:
            is_last = row.waits_for == Role.RESPONSIBLE
            return self.say(NEXT_RESPONSIBLE if is_last else NEXT_HANDLER, stage=stage)
        return self.say(_NEXT_ACCOUNT) if state is CaseState.APPROVED and not known.has_account else ""

    def _clock(self, row: CaseRow, known: Known, due_on: date | None, today: date) -> tuple[str, str, int | None]:
        state = CaseState(row.state)
        if state is CaseState.APPROVED:
            template = _OWED_SPAN if row.entitled_until else _OWED_FROM
            said = self.say(template, month=row.entitled_from or "", until=row.entitled_until or "")
            return said, "good" if known.has_account else "warning", None
        if state in OVER:
            return row.ended_on or "", "", None
        last = known.last_on or row.applied_on
        if last is None:
            return "", "", 0
        days = max((today - date.fromisoformat(last)).days, 0)
        if due_on is not None and state in _UNDER_WAY:
            over = (today - due_on).days
            if over > 0:
                return self.say(_LATE, days=over, due=due_on.isoformat()), "error", days
            return self.say(_DUE, due=due_on.isoformat()), "", days
        tone = "warning" if days >= _LONG else ""
        return self.say(_SINCE, days=days) if days else self.say(_TODAY), tone, days

    def board(self, counted: Iterable[PointCount], narrowed: CaseFilter, programme: Programme | None) -> tuple[
        BoardPoint, ...
    ]:  # fmt: skip
        """Give the points of the way: the stages of a programme, or the two signers where all programmes are shown."""
        found = tuple(counted)
        points = [self._point("draft", _DRAFTS, found, narrowed, (CaseState.DRAFT,))]
        if programme is None:
            for role, title in ((Role.HANDLER, _AT_HANDLER), (Role.RESPONSIBLE, _AT_RESPONSIBLE)):
                points.append(self._point(role, title, found, narrowed, _UNDER_WAY, waits_for=role, tone="warning"))
        else:
            points += [
                self._point(
                    f"stage:{stage.key}", stage.title, found, narrowed, _UNDER_WAY, stage=stage.key, tone="warning"
                )
                for stage in programme.stages
            ]
        points.append(self._point("correction", _CORRECTION, found, narrowed, (CaseState.CORRECTION,)))
        points.append(self._point("approved", _APPROVED, found, narrowed, (CaseState.APPROVED,)))
        points.append(self._point("over", _OVER, found, narrowed, tuple(sorted(OVER))))
        points.append(self._point("all", _ALL, found, narrowed, ()))
        return tuple(points)

    def _point(
        self,
        key: str,
        title: str,
        counted: Sequence[PointCount],
        narrowed: CaseFilter,
        states: Sequence[CaseState],
        stage: str = "",
        waits_for: str = "",
        tone: str = "",
    ) -> BoardPoint:
        count = sum(
            one.count
            for one in counted
            if (not states or one.state in states)
            and (not stage or one.stage == stage)
            and (not waits_for or one.waits_for == waits_for)
        )
        shows = CaseFilter(
            narrowed.programme, tuple(map(str, states)), stage, waits_for, narrowed.village_id, narrowed.text
        )
        said = self._ports.tr(_CONTEXT, title)
        return BoardPoint(str(key), said, count, shows, tone if count else "")

    def criteria(self, programme: Programme, found: Mapping[str, CriterionRow]) -> tuple[CriterionLine, ...]:
        """Give the criteria in the order of the programme."""
        labels = self._ports.codes["criterion_verdict"]
        lines = []
        for criterion in programme.criteria:
            row = found.get(criterion.key)
            verdict = "not_checked" if row is None else row.verdict
            lines.append(
                CriterionLine(
                    key=criterion.key,
                    text=criterion.text,
                    level=self.say(_LEVELS[criterion.decided_by]),
                    verdict=verdict,
                    verdict_label=labels.label_of(verdict),
                    tone=_VERDICT_TONES[verdict],
                    decided_by=(row and row.decided_by) or "",
                    decided_on=(row and row.decided_on) or "",
                    evidence=(row and row.evidence) or "",
                    usual_evidence=criterion.evidence,
                    note=(row and row.note) or "",
                )
            )
        return tuple(lines)

    def documents(self, programme: Programme, found: Mapping[str, DocumentRow]) -> tuple[DocumentLine, ...]:
        """Give the papers in the order of the programme."""
        labels = self._ports.codes["document_state"]
        lines = []
        for document in programme.documents:
            row = found.get(document.key)
            state = row.state if row is not None else "not_needed" if document.when else "missing"
            lines.append(
                DocumentLine(
                    key=document.key,
                    document_id=None if row is None else row.document_id,
                    title=document.title,
                    when=document.when,
                    may_be_declared=document.declared,
                    state=state,
                    state_label=labels.label_of(state),
                    tone=_DOCUMENT_TONES[state],
                    received_on=(row and row.received_on) or "",
                    note=(row and row.note) or "",
                )
            )
        return tuple(lines)

    def stages(self, facts: CaseFacts, past: Sequence[StepLine], due: Mapping[str, str]) -> tuple[StageLine, ...]:
        """Give the stages in the order of the case, with who signed them last."""
        passed = passed_stages(facts.steps)
        lines = []
        for stage in facts.stages:
            signed = [step for step in past if step.stage == stage.key and step.kind == StepKind.OPINION]
            signed = [step for step in signed if not step.is_taken_back]
            handler = next((one for one in reversed(signed) if one.role == Role.HANDLER), None)
            decided = next((one for one in reversed(signed) if one.role == Role.RESPONSIBLE), None)
            if handler is not None and decided is not None and decided.step_id < handler.step_id:
                decided = None
            mark = "passed" if stage.key in passed else "now" if stage.key == facts.standing.stage else ""
            lines.append(
                StageLine(
                    key=stage.key,
                    title=stage.title,
                    mark=mark,
                    handler="" if handler is None else handler.person,
                    handled_on="" if handler is None else handler.day,
                    responsible="" if decided is None else decided.person,
                    decided_on="" if decided is None else decided.day,
                    opinion="" if decided is None else decided.opinion,
                    due_on=due.get(stage.key, ""),
                )
            )
        return tuple(lines)

    def steps(self, found: Sequence[StepRow], programme: Programme) -> tuple[StepLine, ...]:
        """Give the steps of the past, oldest first."""
        titles = {stage.key: stage.title for stage in programme.stages}
        gone = _taken_back(found)
        return tuple(self._step(step, titles, is_gone=step.step_id in gone) for step in found)

    def _step(self, step: StepRow, titles: Mapping[str, str], *, is_gone: bool) -> StepLine:
        codes = self._ports.codes
        return StepLine(
            step_id=step.step_id,
            kind=step.kind,
            label=codes["case_step"].label_of(step.kind),
            stage=step.stage or "",
            stage_title=titles.get(step.stage or "", step.stage or ""),
            role=step.role or "",
            role_label=codes["signer_role"].label_of(step.role) if step.role else "",
            person=step.person,
            phone=step.phone or "",
            day=step.happened_on,
            result=step.result or "",
            result_label=codes["case_result"].label_of(step.result) if step.result else "",
            opinion=step.opinion or "",
            reference=step.reference or "",
            tone="" if is_gone else _RESULT_TONES.get(step.result or "", ""),
            is_taken_back=is_gone,
        )


def _taken_back(found: Sequence[StepRow]) -> frozenset[int]:
    """Give the steps that were taken back, and those that took them back."""
    kept: list[int] = []
    gone: set[int] = set()
    for step in found:
        if step.kind != StepKind.TAKE_BACK:
            kept.append(step.step_id)
        elif kept:
            gone |= {kept.pop(), step.step_id}
    return frozenset(gone)


def account_line(row: AccountRow) -> AccountLine:
    """Give one account."""
    return AccountLine(
        row.account_id, row.bank, row.account_no, row.holder, row.recorded_on, row.typed_by or "",
        row.confirmed_by or "", row.confirmed_on or "",
    )  # fmt: skip


def due_days(calendar: Sequence[CalendarRow]) -> dict[str, str]:
    """Give the last day of each step of a calendar that has one."""
    return {line.step: line.due_on.isoformat() for line in calendar if line.due_on is not None}


def reviews_before_application(programme: Programme, calendar: Sequence[CalendarRow]) -> tuple[str, ...]:
    """Give the village reviews that the calendar has before the application."""
    positions = {line.step: line.position for line in calendar}
    reviews = [stage for stage in programme.stages if stage.kind is StageKind.VILLAGE_REVIEW]
    apply = positions.get(APPLY)
    return tuple(one.title for one in reviews if apply is not None and positions.get(one.key, apply) < apply)
