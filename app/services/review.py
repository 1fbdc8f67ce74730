"""Review of a scored result: hand over, check, appeal, publish, amend; the only way to publication.

Nobody needs an account for it yet: whoever does a step gives his name, by default that of the operator.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain import review as rules
from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.importing.cells import clean_text
from app.domain.progress import Progress, no_progress
from app.domain.review import (
    OUTCOME_NAMES,
    REVIEW,
    STATE_NAMES,
    STEP_NAMES,
    Outcome,
    Situation,
    State,
    Step,
    StepKind,
)
from app.domain.scoring.arithmetic import from_hundredths, to_hundredths
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.assessment import AssessmentService, ItemScore, RunResult
from app.services.claims import ClaimService, Difference
from app.services.corrections import Change, appeal_number, appealed, is_appeal
from app.services.operations import OperationService
from app.services.ports import Ports
from app.services.review_steps import stored_state, stored_steps
from storage import assessments, reviews
from storage import office as office_facts
from storage import operations as journal
from storage.reviews import AmendmentRow, AppealRow, StepRow

_N = QT_TRANSLATE_NOOP
_NO_DAY = _N("Review", "“{text}” is not a day such as 2026-12-31")
_NO_APPEALS_NOW = _N("Review", "Appeals are taken only while the result is open for appeals")
_NO_APPELLANT = _N("Review", "Write who appeals")
_NO_MATTER = _N("Review", "Write what the appeal is about")
_OUTSIDE = _N("Review", "Appeals are taken from {first} to {last}")
_IN_FUTURE = _N("Review", "The day lies in the future")
_ANSWER_PAST = _N("Review", "The answer cannot be due before the appeal was received")
_NO_APPEAL = _N("Review", "There is no appeal with the number {number}")
_DECIDED = _N("Review", "This appeal has been decided")
_BEFORE_RECEIVED = _N("Review", "The appeal was received on {day}; it cannot be decided before")
_NO_SUBJECT = _N("Review", "Choose whom it is about")
_NO_ITEM = _N("Review", "There is no item {item} in this result")
_NOT_PUBLISHED = _N("Review", "Only a published result is amended; before that it can be sent back and scored again")
_NO_AMENDER = _N("Review", "Write who amends")
_NO_AMEND_REASON = _N("Review", "Write why the published points are not right")
_SAME_POINTS = _N("Review", "These are the points that stand already")
_NOT_A_NUMBER = _N("Review", "“{text}” is not a number of points, such as 12.5")
_DIFFERS = _N("Review", "{subject}: {item}")
_WHOLE_RESULT = _N("Review", "Total points")
_DEFAULT_REPLY_DAYS = 10
_DAY = len("2000-01-01")
_OPERATOR = "operator"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepInfo:
    """One step that was taken; the days are ISO text, ``until`` is empty unless appeals were opened."""

    kind: str
    title: str
    by_whom: str
    on_day: str
    reason: str
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewView:
    """Where a result stands: what was done, what comes next, and what stands in its way.

    ``state`` and ``next_step`` are keys of ``State`` and ``StepKind``; ``next_step`` is empty once published.
    """

    run_id: int
    state: str
    state_title: str
    steps: tuple[StepInfo, ...]
    next_step: str
    next_title: str
    can_send_back: bool
    blockers: tuple[str, ...]
    appeals_until: str
    appeals: int
    open_appeals: int
    amendments: int
    unexplained: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealInfo:
    """One appeal; ``outcome`` is empty until it is decided, ``change`` is what it added to the points."""

    appeal_id: int
    number: int
    subject_id: int
    subject: str
    item_key: str
    item_title: str
    appellant: str
    subject_matter: str
    evidence: str
    received_on: str
    answer_until: str
    is_overdue: bool
    outcome: str
    outcome_title: str
    change: Decimal
    decision_reason: str
    decided_by: str
    decided_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentInfo:
    """One amendment beside a published result: what stood there, what is right, and why."""

    number: int
    subject_id: int
    subject: str
    item_key: str
    item_title: str
    was: Decimal
    right: Decimal
    reason: str
    by_whom: str
    document_no: str
    amended_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendedStanding:
    """A subject's place as published, and with all amendments."""

    subject_id: int
    name: str
    points: Decimal
    rank: int
    class_title: str
    amended_points: Decimal
    amended_rank: int
    amended_class: str

    @property
    def is_changed(self) -> bool:
        """Tell whether the amendments moved its points, rank or class."""
        published = (self.points, self.rank, self.class_title)
        return published != (self.amended_points, self.amended_rank, self.amended_class)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAppeal:
    """An appeal as it is typed; days as ISO text, an empty item means the whole result."""

    subject_id: int
    appellant: str
    subject_matter: str
    item_key: str = ""
    evidence: str = ""
    received_on: str = ""
    answer_until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAmendment:
    """An amendment as it is typed: the points that are right for an item, or in all where no item is named."""

    subject_id: int
    right: str
    reason: str
    item_key: str = ""
    by_whom: str = ""
    document_no: str = ""
    amended_on: str = ""


class ReviewService:
    """Steps, appeals and amendments of the results of one office."""

    def __init__(
        self, ports: Ports, operations: OperationService, assessment: AssessmentService, claims: ClaimService
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._operations = operations
        self._assessment = assessment
        self._claims = claims

    @property
    def operator(self) -> str:
        """Who works at the desk."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, _OPERATOR) or ""

    def state(self, run_id: int) -> str:
        """Give where a run stands, as a key of ``State``."""
        with self._ports.store.read() as connection:
            return stored_state(connection, run_id)

    def steps(self, run_id: int) -> tuple[StepInfo, ...]:
        """Give what was done with a run, oldest first."""
        with self._ports.store.read() as connection:
            return tuple(self._step_info(step) for step in stored_steps(connection, run_id))

    def _step_info(self, step: Step) -> StepInfo:
        return StepInfo(
            kind=step.kind,
            title=self._say(STEP_NAMES[step.kind]),
            by_whom=step.by_whom,
            on_day=step.on_day.isoformat(),
            reason=step.reason,
            until="" if step.until is None else step.until.isoformat(),
        )

    def blockers(self, run_id: int) -> tuple[str, ...]:
        """Give what still stands in the way of the next step, and where to see to it."""
        return self.view(run_id).blockers

    def view(self, run_id: int) -> ReviewView:
        """Give everything that the strip above a result shows."""
        result = self._assessment.result(run_id)
        differences = self._claims.differences(run_id)
        with self._ports.store.read() as connection:
            steps, state = stored_steps(connection, run_id), stored_state(connection, run_id)
            appeals = reviews.appeals(connection, run_id)
            amended = reviews.amendments(connection, run_id)
        situation = self._situation(result, differences, appeals)
        following = rules.next_step(state)
        blockers = () if following is None else rules.obstacles(steps, following, situation, self._ports.today())
        until = rules.appeals_until(steps)
        return ReviewView(
            run_id=run_id,
            state=state,
            state_title=self._say(STATE_NAMES[state]),
            steps=tuple(self._step_info(step) for step in steps),
            next_step=following or "",
            next_title="" if following is None else self._say(STEP_NAMES[following]),
            can_send_back=(state, StepKind.SEND_BACK) in rules.TRANSITIONS,
            blockers=tuple(message.render(self._ports.tr) for message in blockers),
            appeals_until="" if until is None else until.isoformat(),
            appeals=len(appeals),
            open_appeals=len(situation.undecided),
            amendments=len(amended),
            unexplained=len(situation.unexplained),
        )

    def hand_over(self, run_id: int, by_whom: str = "", on_day: str = "") -> Changes:
        """Hand a draft over for checking; from now on it is not scored again."""
        return self._take(run_id, StepKind.HAND_OVER, by_whom, on_day)

    def check(self, run_id: int, by_whom: str, opinion: str, on_day: str = "") -> Changes:
        """Confirm a result as a second person; the claimed points stay as they are from now on."""
        return self._take(run_id, StepKind.CHECK, by_whom, on_day, opinion)

    def send_back(self, run_id: int, by_whom: str, reason: str, on_day: str = "") -> Changes:
        """Make a result a draft again, with the reason."""
        return self._take(run_id, StepKind.SEND_BACK, by_whom, on_day, reason)

    def open_appeals(self, run_id: int, until: str, by_whom: str = "", on_day: str = "") -> Changes:
        """Let subjects appeal up to and including a day; doing it again gives them more time."""
        return self._take(run_id, StepKind.OPEN_APPEALS, by_whom, on_day, until=until)

    def publish(
        self,
        run_id: int,
        by_whom: str = "",
        on_day: str = "",
        no_appeals_because: str = "",
        progress: Progress = no_progress,
    ) -> Changes:
        """Publish and freeze a result: after the day for appeals, or straight after the check with a reason."""
        label = self._assessment.result(run_id).info.period_label
        with self._operations.running("publish", label) as operation_id:
            return self._take(
                run_id,
                StepKind.PUBLISH,
                by_whom,
                on_day,
                no_appeals_because,
                operation_id=operation_id,
                progress=progress,
            )

    def _take(
        self,
        run_id: int,
        kind: StepKind,
        by_whom: str,
        on_day: str,
        reason: str = "",
        *,
        until: str = "",
        operation_id: int | None = None,
        progress: Progress = no_progress,
    ) -> Changes:
        result = self._assessment.result(run_id)
        differences = self._claims.differences(run_id)
        today = self._ports.today()
        step = Step(
            kind=kind,
            by_whom=clean_text(by_whom) or self.operator,
            on_day=self._day(on_day, "on_day") if on_day.strip() else today,
            reason=reason.strip(),
            until=self._day(until, "until") if until.strip() else None,
        )
        with self._ports.store.write() as connection:
            if stored_state(connection, run_id) is State.PUBLISHED:
                raise InvalidInput(rules.not_now(State.PUBLISHED, kind))
            steps, appeals = stored_steps(connection, run_id), reviews.appeals(connection, run_id)
            rules.check_step(steps, step, self._situation(result, differences, appeals), today)
            if kind is StepKind.CHECK:
                self._claims.freeze(connection, run_id, differences)
            reviews.add_step(connection, self._ports.new_uid(), run_id, self._step_row(step))
            if kind is StepKind.PUBLISH:
                self._assessment.publish_within(connection, run_id, progress)
            elif kind is StepKind.HAND_OVER:
                assessments.lock(connection, run_id, self._ports.now())
            elif kind is StepKind.SEND_BACK:
                assessments.unlock(connection, run_id)
            if operation_id is not None:
                journal.finish(connection, operation_id, self._ports.now())
        return Changes.of("score_step", "score_run", "score_difference")

    def _step_row(self, step: Step) -> StepRow:
        return StepRow(
            kind=step.kind,
            by_whom=step.by_whom,
            on_day=step.on_day.isoformat(),
            taken_at=self._ports.now(),
            reason=step.reason or None,
            until_on=None if step.until is None else step.until.isoformat(),
        )

    def _situation(
        self, result: RunResult, differences: Sequence[Difference], appeals: Sequence[AppealRow]
    ) -> Situation:
        names = {subject.subject_id: subject.name for subject in result.subjects}
        return Situation(
            waiting=self._assessment.unfinished(result),
            unexplained=[
                self._say(_DIFFERS, subject=entry.subject, item=entry.item_title)
                for entry in differences
                if entry.needs_reason
            ],
            undecided=[names.get(appeal.subject_id, "") for appeal in appeals if appeal.outcome is None],
        )

    def appeals(self, run_id: int) -> tuple[AppealInfo, ...]:
        """Give the appeals against a result, oldest first."""
        result = self._assessment.result(run_id)
        with self._ports.store.read() as connection:
            rows = reviews.appeals(connection, run_id)
        names = {subject.subject_id: subject.name for subject in result.subjects}
        titles = self._titles(run_id, {row.subject_id for row in rows} & set(names))
        return tuple(
            self._appeal_info(number, row, names.get(row.subject_id, ""), titles)
            for number, row in enumerate(rows, start=1)
        )

    def _appeal_info(
        self, number: int, row: AppealRow, subject: str, titles: Mapping[tuple[int, str], str]
    ) -> AppealInfo:
        today = self._ports.today().isoformat()
        return AppealInfo(
            appeal_id=row.appeal_id,
            number=number,
            subject_id=row.subject_id,
            subject=subject,
            item_key=row.item_key or "",
            item_title=self._item_title(row.subject_id, row.item_key, titles),
            appellant=row.appellant,
            subject_matter=row.subject_matter,
            evidence=row.evidence or "",
            received_on=row.received_on,
            answer_until=row.answer_until,
            is_overdue=row.outcome is None and row.answer_until < today,
            outcome=row.outcome or "",
            outcome_title="" if row.outcome is None else self._say(OUTCOME_NAMES[Outcome(row.outcome)]),
            change=from_hundredths(row.change_hundredths),
            decision_reason=row.decision_reason or "",
            decided_by=row.decided_by or "",
            decided_on=row.decided_on or "",
        )

    def add_appeal(self, run_id: int, appeal: NewAppeal) -> Changes:
        """Write an appeal down; InvalidInput names every field that is not in order."""
        result = self._assessment.result(run_id)
        received = self._day(appeal.received_on, "received_on") if appeal.received_on.strip() else self._ports.today()
        answer = (
            self._day(appeal.answer_until, "answer_until")
            if appeal.answer_until.strip()
            else received.fromordinal(received.toordinal() + _DEFAULT_REPLY_DAYS)
        )
        self._points_of(result, appeal.subject_id, appeal.item_key)
        row = AppealRow(
            appeal_id=0,
            subject_id=appeal.subject_id,
            item_key=appeal.item_key or None,
            appellant=appeal.appellant.strip(),
            subject_matter=appeal.subject_matter.strip(),
            evidence=appeal.evidence.strip() or None,
            received_on=received.isoformat(),
            answer_until=answer.isoformat(),
            outcome=None,
            change_hundredths=0,
            decision_reason=None,
            decided_by=None,
            decided_on=None,
        )
        kind = result.info.subject_kind
        with self._ports.store.write() as connection:
            if stored_state(connection, run_id) is not State.APPEAL:
                raise Conflict(Message(REVIEW, _NO_APPEALS_NOW))
            _refuse(self._appeal_faults(stored_steps(connection, run_id), row, received, answer))
            reviews.add_appeal(connection, self._ports.new_uid(), run_id, kind, row)
        return Changes.of("score_appeal")

    def _appeal_faults(self, steps: Sequence[Step], row: AppealRow, received: date, answer: date) -> dict[str, Message]:
        faults: dict[str, Message] = {}
        if not row.appellant:
            faults["appellant"] = Message(REVIEW, _NO_APPELLANT)
        if not row.subject_matter:
            faults["subject_matter"] = Message(REVIEW, _NO_MATTER)
        first = next(step.on_day for step in reversed(steps) if step.kind is StepKind.OPEN_APPEALS)
        first = min((step.on_day for step in steps if step.kind is StepKind.OPEN_APPEALS), default=first)
        last = rules.appeals_until(steps)
        if received > self._ports.today():
            faults["received_on"] = Message(REVIEW, _IN_FUTURE)
        elif last is not None and not first <= received <= last:
            faults["received_on"] = Message(REVIEW, _OUTSIDE, {"first": first.isoformat(), "last": last.isoformat()})
        if answer < received:
            faults["answer_until"] = Message(REVIEW, _ANSWER_PAST)
        return faults

    def decide_appeal(
        self,
        run_id: int,
        appeal_id: int,
        outcome: str,
        reason: str,
        *,
        change: str = "",
        by_whom: str = "",
        on_day: str = "",
    ) -> Changes:
        """Decide an appeal once; what it adds to the points is a line of its own with its reason."""
        result = self._assessment.result(run_id)
        day = self._day(on_day, "on_day") if on_day.strip() else self._ports.today()
        points = self._number(change, "points") if change.strip() else Decimal(0)
        who = clean_text(by_whom) or self.operator
        with self._ports.store.write() as connection:
            if stored_state(connection, run_id) is not State.APPEAL:
                raise Conflict(Message(REVIEW, _NO_APPEALS_NOW))
            row = next((one for one in reviews.appeals(connection, run_id) if one.appeal_id == appeal_id), None)
            if row is None:
                raise NotFound(Message(REVIEW, _NO_APPEAL, {"number": appeal_id}))
            if row.outcome is not None:
                raise Conflict(Message(REVIEW, _DECIDED))
            bounds = self._points_of(result, row.subject_id, row.item_key or "")
            rules.check_decision(Outcome(outcome), points, reason, who, bounds)
            _refuse(self._decision_day_faults(row, day))
            decided = replace(
                row,
                outcome=outcome,
                change_hundredths=to_hundredths(points),
                decision_reason=reason.strip(),
                decided_by=who,
                decided_on=day.isoformat(),
            )
            reviews.decide_appeal(connection, decided)
        return Changes.of("score_appeal", "score_run")

    def _decision_day_faults(self, row: AppealRow, day: date) -> dict[str, Message]:
        if day.isoformat() < row.received_on:
            return {"on_day": Message(REVIEW, _BEFORE_RECEIVED, {"day": row.received_on})}
        return {"on_day": Message(REVIEW, _IN_FUTURE)} if day > self._ports.today() else {}

    def amend(self, run_id: int, amendment: NewAmendment) -> Changes:
        """Write down what is right beside a published result, which itself stays as it is."""
        result = self._assessment.result(run_id)
        day = self._day(amendment.amended_on, "amended_on") if amendment.amended_on.strip() else self._ports.today()
        right = self._number(amendment.right, "right")
        who = clean_text(amendment.by_whom) or self.operator
        kind = result.info.subject_kind
        with self._ports.store.write() as connection:
            if stored_state(connection, run_id) is not State.PUBLISHED:
                raise Conflict(Message(REVIEW, _NOT_PUBLISHED))
            earlier = reviews.amendments(connection, run_id)
            published, least, most = self._points_of(result, amendment.subject_id, amendment.item_key)
            was = self._now(result, amendment.subject_id, amendment.item_key, published, earlier)
            faults: dict[str, Message] = {}
            if not amendment.reason.strip():
                faults["reason"] = Message(REVIEW, _NO_AMEND_REASON)
            if not who:
                faults["by_whom"] = Message(REVIEW, _NO_AMENDER)
            if right == was:
                faults["right"] = Message(REVIEW, _SAME_POINTS)
            elif not least <= right <= most:
                faults["right"] = rules.out_of_bounds(right, least, most)
            if day > self._ports.today():
                faults["amended_on"] = Message(REVIEW, _IN_FUTURE)
            _refuse(faults)
            row = AmendmentRow(
                number=len(earlier) + 1,
                subject_id=amendment.subject_id,
                item_key=amendment.item_key or None,
                was_hundredths=to_hundredths(was),
                right_hundredths=to_hundredths(right),
                reason=amendment.reason.strip(),
                by_whom=who,
                document_no=amendment.document_no.strip() or None,
                amended_on=day.isoformat(),
                amended_at=self._ports.now(),
            )
            reviews.add_amendment(connection, self._ports.new_uid(), run_id, kind, row)
        return Changes.of("score_amendment")

    def amendments(self, run_id: int) -> tuple[AmendmentInfo, ...]:
        """Give the amendments of a published result in their order."""
        result = self._assessment.result(run_id)
        with self._ports.store.read() as connection:
            rows = reviews.amendments(connection, run_id)
        names = {subject.subject_id: subject.name for subject in result.subjects}
        titles = self._titles(run_id, {row.subject_id for row in rows} & set(names))
        return tuple(
            AmendmentInfo(
                number=row.number,
                subject_id=row.subject_id,
                subject=names.get(row.subject_id, ""),
                item_key=row.item_key or "",
                item_title=self._item_title(row.subject_id, row.item_key, titles),
                was=from_hundredths(row.was_hundredths),
                right=from_hundredths(row.right_hundredths),
                reason=row.reason,
                by_whom=row.by_whom,
                document_no=row.document_no or "",
                amended_on=row.amended_on,
            )
            for row in rows
        )

    def standings(self, run_id: int) -> tuple[AmendedStanding, ...]:
        """Give the ranking as published beside the one with all amendments, best first as published."""
        result = self._assessment.result(run_id)
        with self._ports.store.read() as connection:
            rows = reviews.amendments(connection, run_id)
        after = {one.subject_id: one for one in self._assessment.changed(run_id, _changes(rows)).subjects}
        return tuple(
            AmendedStanding(
                subject_id=subject.subject_id,
                name=subject.name,
                points=subject.points,
                rank=subject.rank,
                class_title=subject.class_title,
                amended_points=after[subject.subject_id].points,
                amended_rank=after[subject.subject_id].rank,
                amended_class=after[subject.subject_id].class_title,
            )
            for subject in result.subjects
        )

    def differences(self, run_id: int, subject_id: int | None = None) -> tuple[Difference, ...]:
        """Give every claim of a run beside its verified points."""
        return self._claims.differences(run_id, subject_id)

    def points_now(self, run_id: int, subject_id: int, item_key: str = "") -> Decimal:
        """Give the points that stand for an item, or in all: as published, and with the amendments since."""
        result = self._assessment.result(run_id)
        points, _, _ = self._points_of(result, subject_id, item_key)
        with self._ports.store.read() as connection:
            rows = reviews.amendments(connection, run_id)
        return self._now(result, subject_id, item_key, points, rows)

    def _now(
        self, result: RunResult, subject_id: int, item_key: str, published: Decimal, rows: Sequence[AmendmentRow]
    ) -> Decimal:
        if item_key:
            return _amended(published, rows, subject_id, item_key)
        amended = self._assessment.changed(result.info.run_id, _changes(rows))
        return next(one.points for one in amended.subjects if one.subject_id == subject_id)

    def points_at(self, run_id: int, appeal: AppealInfo) -> Decimal:
        """Give the points that stood before an appeal was decided: as scored, and with the appeals before it."""
        if not appeal.item_key:
            result = self._assessment.result(run_id, appeals_before=appeal.number)
            return next(one.points for one in result.subjects if one.subject_id == appeal.subject_id)
        lines = self._assessment.explain(run_id, appeal.subject_id)
        later = {line.key for line in lines if (number := appeal_number(line.key)) and number >= appeal.number}
        ours = [line for line in lines if line.key not in later]
        scored = sum((line.points for line in ours if line.key == appeal.item_key), Decimal(0))
        return scored + appealed(ours, appeal.item_key)

    def items(self, run_id: int, subject_id: int) -> tuple[ItemScore, ...]:
        """Give the lines of a subject that an appeal or amendment can be about."""
        return tuple(
            item for item in self._assessment.explain(run_id, subject_id) if item.applicable and not is_appeal(item.key)
        )

    def _points_of(self, result: RunResult, subject_id: int, item_key: str) -> tuple[Decimal, Decimal, Decimal]:
        """Give the points of an item, or in all, and the least and most that it can give."""
        subject = next((one for one in result.subjects if one.subject_id == subject_id), None)
        if subject is None:
            raise InvalidInput(Message(REVIEW, _NO_SUBJECT), {"subject_id": Message(REVIEW, _NO_SUBJECT)})
        if not item_key:
            return subject.points, Decimal(0), max(subject.max_points, subject.points)
        lines = self._assessment.explain(result.info.run_id, subject_id)
        item = next((line for line in lines if line.key == item_key), None)
        if item is None:
            raise NotFound(Message(REVIEW, _NO_ITEM, {"item": item_key}))
        points = item.points + appealed(lines, item_key)
        if item.max_points > 0:
            return points, Decimal(0), item.max_points
        # A bonus or deduction has no maximum of its own here; the sum of the subject must not fall below nothing.
        return points, points - subject.points, points + subject.max_points

    def _titles(self, run_id: int, subject_ids: set[int]) -> dict[tuple[int, str], str]:
        return {
            (subject_id, item.key): item.title
            for subject_id in subject_ids
            for item in self._assessment.explain(run_id, subject_id)
        }

    def _item_title(self, subject_id: int, item_key: str | None, titles: Mapping[tuple[int, str], str]) -> str:
        return self._say(_WHOLE_RESULT) if item_key is None else titles.get((subject_id, item_key), item_key)

    def _day(self, text: str, field: str) -> date:
        found = read_date(text)
        if found is None or len(found) < _DAY:
            message = Message(REVIEW, _NO_DAY, {"text": text.strip()})
            raise InvalidInput(message, {field: message})
        return date.fromisoformat(found)

    def _number(self, text: str, field: str) -> Decimal:
        points = rules.read_points(text)
        if points is None:
            message = Message(REVIEW, _NOT_A_NUMBER, {"text": text.strip()})
            raise InvalidInput(message, {field: message})
        return points

    def _say(self, template: str, **params: object) -> str:
        return Message(REVIEW, template, params).render(self._ports.tr)


def _refuse(faults: Mapping[str, Message]) -> None:
    if faults:
        raise InvalidInput(next(iter(faults.values())), faults)


def _changes(rows: Sequence[AmendmentRow]) -> list[Change]:
    return [
        Change(row.subject_id, row.item_key or "", from_hundredths(row.right_hundredths - row.was_hundredths))
        for row in rows
    ]


def _amended(published: Decimal, rows: Sequence[AmendmentRow], subject_id: int, item_key: str) -> Decimal:
    """Give the points of an item that stand by now."""
    moved = sum(
        row.right_hundredths - row.was_hundredths
        for row in rows
        if row.subject_id == subject_id and row.item_key == item_key
    )
    return published + from_hundredths(moved)
