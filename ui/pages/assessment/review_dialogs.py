"""The dialogs of the review: taking a step, writing down and deciding an appeal, amending."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, InvalidInput
from app.domain.review import OUTCOME_NAMES, StepKind
from app.domain.text import format_decimal
from app.services.assessment import RunResult
from app.services.review import AppealInfo, NewAmendment, NewAppeal, ReviewView
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.pages.assessment.review_form import Choices, ReviewForm
from ui.widgets.boxes import row, scrolling
from ui.widgets.buttons import push_button

Done = Callable[[Changes], object]
_STEP_SIZE, _FORM_SIZE = QSize(560, 460), QSize(600, 620)
_APPEAL_DAYS = 5


class ReviewDialog(CarryOutDialog):
    """A form that is carried out; what the service refuses stands under its field."""

    def __init__(self, context: Context, size: QSize, done: Done, parent: QWidget | None) -> None:
        """Make the frame; ``done`` is told what changed."""
        super().__init__(context, size, parent)
        self._review = context.township.review
        self._done = done
        self.form = ReviewForm()
        self.form.finished.connect(self.carry_out)
        self.keys.setText(self.tr("Enter: next field · Ctrl+S: carry out · Esc: leave"))
        self.preview.hide()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return self.form.is_dirty

    def carry_out(self) -> None:
        """Hand what was typed to the service."""
        self._run(self.work(), self._on_done)

    def work(self) -> Callable[[], Changes]:
        """Give what is done, with what was typed by now."""
        raise NotImplementedError

    def _finish(self) -> None:
        self.form.end()
        self.lay_out(scrolling(self.form))
        self.form.focus_first()

    def _on_done(self, changes: Changes) -> None:
        self.form.keep_as_start()
        self.accept()
        self._done(changes)

    def _on_refused(self, error: AppError) -> None:
        words = self._context.wording
        fields = error.fields if isinstance(error, InvalidInput) else {}
        if not self.form.show_faults({key: message.render(words) for key, message in fields.items()}):
            super()._on_refused(error)


class StepDialog(ReviewDialog):
    """Who takes a step, on which day, and what belongs to it."""

    without_appeals = Signal()
    """Publication without time for appeals was asked for in place of opening them."""

    def __init__(
        self, context: Context, view: ReviewView, kind: StepKind, done: Done, parent: QWidget | None = None
    ) -> None:
        """Ask for what the step needs; a check is never signed with the operator's name by itself."""
        super().__init__(context, _STEP_SIZE, done, parent)
        self.kind = kind
        self._run_id = view.run_id
        today = context.township.records.today()
        titles = {
            StepKind.HAND_OVER: (self.tr("Hand over for checking"), self.tr("From now on the result is locked: it is not scored again unless it is sent back.")),
            StepKind.CHECK: (self.tr("Confirm the check"), self.tr("A second person confirms the result. Claimed points and reasons stay as they are from now on.")),
            StepKind.SEND_BACK: (self.tr("Send back"), self.tr("The result becomes a draft again and can be scored anew.")),
            StepKind.OPEN_APPEALS: (self.tr("Open for appeals"), self.tr("Appeals are taken up to and including the last day; publication follows after it.")),
            StepKind.PUBLISH: (self.tr("Publish the result"), self.tr("From then on the result cannot change. What proves wrong later is amended beside it.")),
        }  # fmt: skip
        self.name(*titles[kind])
        self.go.setText(titles[kind][0])
        name = "" if kind is StepKind.CHECK else self._review.operator
        self.form.add_line("by_whom", self.tr("Name of the person who does this"), name)
        self.form.add_line("on_day", self.tr("Day"), today.isoformat())
        if kind is StepKind.OPEN_APPEALS:
            until = (today + timedelta(days=_APPEAL_DAYS)).isoformat()
            self.form.add_line("until", self.tr("Last day for appeals"), until)
            self.skip = push_button(self.tr("Publish without appeals…"), self._on_skip, "quiet")
            self.form.add_row(row(self.skip, None))
        reasons = {
            StepKind.CHECK: self.tr("What was checked, and the opinion"),
            StepKind.SEND_BACK: self.tr("Why it is sent back"),
        }
        if kind is StepKind.PUBLISH and not view.appeals_until:
            reasons[kind] = self.tr("Why there is no time for appeals")
        if kind in reasons:
            self.form.add_line("reason", reasons[kind])
        self._finish()

    def _on_skip(self) -> None:
        self.form.keep_as_start()
        self.reject()
        self.without_appeals.emit()

    def work(self) -> Callable[[], Changes]:
        """Take the step."""
        review, run_id, text = self._review, self._run_id, self.form.text
        who, day, reason, until = (text(key) for key in ("by_whom", "on_day", "reason", "until"))
        ways: Mapping[StepKind, Callable[[], Changes]] = {
            StepKind.HAND_OVER: lambda: review.hand_over(run_id, who, day),
            StepKind.CHECK: lambda: review.check(run_id, who, reason, day),
            StepKind.SEND_BACK: lambda: review.send_back(run_id, who, reason, day),
            StepKind.OPEN_APPEALS: lambda: review.open_appeals(run_id, until, who, day),
            StepKind.PUBLISH: lambda: review.publish(run_id, who, day, reason),
        }
        return ways[self.kind]


class SubjectDialog(ReviewDialog):
    """A form about one subject and one of its items, or its total."""

    def __init__(self, context: Context, result: RunResult, done: Done, parent: QWidget | None) -> None:
        """Offer the subjects of a result and the items of the chosen one."""
        super().__init__(context, _FORM_SIZE, done, parent)
        self._run_id = result.info.run_id
        subjects: Choices = [(subject.name, subject.subject_id) for subject in result.subjects]
        self.form.add_choice("subject_id", self.tr("Whom it is about"), subjects)
        self.form.add_choice("item_key", self.tr("Item"), ())
        self.form.chosen.connect(self._on_chosen)
        self._offer_items()

    @property
    def subject_id(self) -> int:
        """The subject that was chosen."""
        value = self.form.value("subject_id")
        return value if isinstance(value, int) else 0

    @property
    def item_key(self) -> str:
        """The item that was chosen; empty for the total."""
        return str(self.form.value("item_key") or "")

    def _on_chosen(self, key: str) -> None:
        if key == "subject_id":
            self._offer_items()

    def _offer_items(self) -> None:
        box = self.form.choice("item_key")
        box.clear()
        for item in self._review.items(self._run_id, self.subject_id) if self.subject_id else ():
            points, most = format_decimal(item.points), format_decimal(item.max_points)
            text = self.tr("{item} ({points} / {most})") if item.max_points else self.tr("{item} ({points})")
            box.addItem(text.format(item=item.title, points=points, most=most), item.key)
        box.addItem(self.tr("The total"), "")


class AppealDialog(SubjectDialog):
    """An appeal is written down."""

    def __init__(self, context: Context, result: RunResult, done: Done, parent: QWidget | None = None) -> None:
        """Ask who appeals against what."""
        super().__init__(context, result, done, parent)
        self.name(self.tr("New appeal"), self.tr("The points change only by the decision, in a line of its own."))
        self.go.setText(self.tr("Write down"))
        today = context.township.records.today().isoformat()
        self.form.add_line("appellant", self.tr("Who appeals"))
        self.form.add_line("subject_matter", self.tr("What the appeal is about"))
        self.form.add_line("evidence", self.tr("Papers handed in"))
        self.form.add_line("received_on", self.tr("Received on"), today)
        self.form.add_line("answer_until", self.tr("Answer by"), "", self.tr("empty: ten days after it was received"))
        self._finish()

    def work(self) -> Callable[[], Changes]:
        """Write the appeal down."""
        keys = ("appellant", "subject_matter", "evidence", "received_on", "answer_until")
        appeal = NewAppeal(
            subject_id=self.subject_id, item_key=self.item_key, **{key: self.form.text(key) for key in keys}
        )
        return lambda: self._review.add_appeal(self._run_id, appeal)


class DecisionDialog(ReviewDialog):
    """An appeal is decided, once."""

    def __init__(
        self, context: Context, run_id: int, appeal: AppealInfo, done: Done, parent: QWidget | None = None
    ) -> None:
        """Show what the appeal is about and ask for the decision."""
        super().__init__(context, _FORM_SIZE, done, parent)
        self._run_id, self._appeal = run_id, appeal
        points = self._review.points_now(run_id, appeal.subject_id, appeal.item_key)
        text = self.tr("{who} about “{item}” of {subject}, now {points} points: {matter}")
        facts = text.format(
            who=appeal.appellant,
            item=appeal.item_title,
            subject=appeal.subject,
            points=format_decimal(points),
            matter=appeal.subject_matter,
        )
        self.name(self.tr("Decide appeal {number}").format(number=appeal.number), facts)
        self.go.setText(self.tr("Decide"))
        outcomes: Choices = [(context.wording("Review", text), key.value) for key, text in OUTCOME_NAMES.items()]
        self.form.add_choice("outcome", self.tr("Decision"), outcomes)
        hint = self.tr("such as 5 or -2.5; nothing where it is rejected")
        self.form.add_line("points", self.tr("Points added or taken off"), "", hint)
        self.form.add_line("reason", self.tr("What was found, and the reason"))
        self.form.add_line("by_whom", self.tr("Decided by"), self._review.operator)
        self.form.add_line("on_day", self.tr("Decided on"), context.township.records.today().isoformat())
        self._finish()

    def work(self) -> Callable[[], Changes]:
        """Decide the appeal."""
        outcome = str(self.form.value("outcome"))
        points, reason, who, day = (self.form.text(key) for key in ("points", "reason", "by_whom", "on_day"))
        return lambda: self._review.decide_appeal(
            self._run_id, self._appeal.appeal_id, outcome, reason, change=points, by_whom=who, on_day=day
        )


class AmendmentDialog(SubjectDialog):
    """A published result is amended beside itself."""

    def __init__(self, context: Context, result: RunResult, done: Done, parent: QWidget | None = None) -> None:
        """Ask what is right, and why."""
        super().__init__(context, result, done, parent)
        self.name(
            self.tr("New amendment"), self.tr("The published result stays as it is; the amendment stands beside it.")
        )
        self.go.setText(self.tr("Write down"))
        self.form.add_line("right", self.tr("Points that are right"))
        self.form.add_line("reason", self.tr("Why the published points are not right"))
        self.form.add_line("document_no", self.tr("Document no."))
        self.form.add_line("by_whom", self.tr("Amended by"), self._review.operator)
        self.form.add_line("amended_on", self.tr("Day"), context.township.records.today().isoformat())
        self._finish()

    def work(self) -> Callable[[], Changes]:
        """Write the amendment down."""
        keys = ("right", "reason", "document_no", "by_whom", "amended_on")
        amendment = NewAmendment(
            subject_id=self.subject_id, item_key=self.item_key, **{key: self.form.text(key) for key in keys}
        )
        return lambda: self._review.amend(self._run_id, amendment)
