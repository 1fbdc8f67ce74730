"""The strip above a result: where it stands on its way to publication, and the one step that comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.domain.changes import Changes
from app.domain.review import State, StepKind
from app.services.assessment import RunResult
from app.services.review import ReviewView, StepInfo
from ui.actions import make_action
from ui.context import Context
from ui.pages.assessment.review_amendments import AmendmentsDialog
from ui.pages.assessment.review_appeals import AppealsDialog
from ui.pages.assessment.review_dialogs import StepDialog
from ui.pages.assessment.self_scores_dialog import SelfScoresDialog
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import action_button
from ui.widgets.labels import restyle, text_label

_AFTER_YEAR = len("2000-")
_REACHED_BY = {
    State.CHECKING: StepKind.HAND_OVER,
    State.CHECKED: StepKind.CHECK,
    State.APPEAL: StepKind.OPEN_APPEALS,
    State.PUBLISHED: StepKind.PUBLISH,
}
_WATCHED = {
    "score_run",
    "score_step",
    "score_appeal",
    "score_amendment",
    "score_difference",
    "self_score",
    "assessment",
}


class ReviewStrip(QFrame):
    """Stages with who and when; actions live on ``owner``, so that their keys are heard on the whole tab."""

    run_changed = Signal(int)
    """The run whose points, ranks or state another part of the page must show anew."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        """Lay out stages and buttons; nothing is shown until ``show_run``."""
        super().__init__()
        self.setObjectName("pane")
        self.setAccessibleName(self.tr("Review"))
        self._context = context
        self._review = context.township.review
        self._result: RunResult | None = None
        self.view: ReviewView | None = None
        look = context.look
        self.next = make_action("review_next", owner, look, self.take_next)
        self.back = make_action("review_back", owner, look, self.send_back)
        self.appeals = make_action("review_appeals", owner, look, self.open_appeals)
        self.claims = make_action("self_scores", owner, look, self.open_claims)
        self.amendments = make_action("review_amendments", owner, look, self.open_amendments)
        self._chips: dict[State, QLabel] = {}
        self._notes: dict[State, QLabel] = {}
        self.blockers = text_label("", "warning", wrap=True)
        self.blockers.setAccessibleName(self.tr("What still stands in the way"))
        self.blockers.hide()
        others = (self.claims, self.appeals, self.amendments, self.back)
        self._next_button = action_button(self.next, "primary")
        buttons = row(*(action_button(action) for action in others), self._next_button, gap=SPACE_XS)
        line = row(self._stages(), None, buttons, gap=SPACE_XS)
        self.setLayout(column(line, self.blockers, margin=(SPACE_S, SPACE_XS, SPACE_XS, SPACE_XS), gap=SPACE_XS))
        context.hub.changed.connect(self._on_changes)
        self.show_run(None)

    def show_run(self, result: RunResult | None) -> None:
        """Show where a result stands; None for no result."""
        self._result = result
        self.setVisible(result is not None)
        if result is None:
            self.view = None
            self._show_enabled()
            return
        self.refresh()

    def refresh(self) -> None:
        """Ask again where the result stands."""
        if self._result is None:
            return
        run_id = self._result.info.run_id
        self._context.tasks.run(lambda _progress: self._review.view(run_id), self._on_view, owner=self, is_reading=True)

    def take_next(self) -> None:
        """Open the dialog of the step that comes next."""
        if self.view is not None and self.view.next_step:
            self._step(StepKind(self.view.next_step))

    def send_back(self) -> None:
        """Open the dialog that sends the result back."""
        if self.view is not None and self.view.can_send_back:
            self._step(StepKind.SEND_BACK)

    def open_appeals(self) -> None:
        """Show the appeals against the result."""
        if self._result is not None and self.appeals.isEnabled():
            AppealsDialog(self._context, self._result, self.window()).open()

    def open_claims(self) -> None:
        """Show what the subjects claim for themselves."""
        if self._result is not None:
            SelfScoresDialog(self._context, self._result, self.window()).open()

    def open_amendments(self) -> None:
        """Show the amendments beside the published result."""
        if self._result is not None and self.amendments.isEnabled():
            AmendmentsDialog(self._context, self._result, self.window()).open()

    def _step(self, kind: StepKind) -> None:
        if self.view is not None:
            dialog = StepDialog(self._context, self.view, kind, self._on_step, self.window())
            dialog.without_appeals.connect(lambda: self._step(StepKind.PUBLISH))
            dialog.open()

    def _on_step(self, changes: Changes) -> None:
        if self.view is None:
            return
        self._context.hub.changed.emit(changes)
        self.run_changed.emit(self.view.run_id)

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables & _WATCHED and self._result is not None:
            self.refresh()

    def _on_view(self, view: ReviewView) -> None:
        if self._result is None or view.run_id != self._result.info.run_id:
            return
        self.view = view
        taken = self._taken(view)
        current = State(view.state)
        for state in State:
            is_done = state in taken or state is State.DRAFT
            restyle(self._chips[state], "tone", "" if state is current else "good" if is_done else "later")
            self._notes[state].setText(self._note(taken.get(state)))
            self._notes[state].setVisible(state in taken)
            self._chips[state].setAccessibleDescription(self._notes[state].text())
        self.blockers.setText("\n".join(view.blockers))
        self.blockers.setVisible(bool(view.blockers))
        self._show_enabled()

    def _taken(self, view: ReviewView) -> dict[State, StepInfo]:
        """Give the step that led to each state since the result was last a draft."""
        steps = list(view.steps)
        for position, step in enumerate(view.steps):
            if step.kind == StepKind.SEND_BACK:
                steps = list(view.steps[position + 1 :])
        kinds = {kind.value: state for state, kind in _REACHED_BY.items()}
        return {kinds[step.kind]: step for step in steps}

    def _show_enabled(self) -> None:
        view = self.view
        self.next.setEnabled(view is not None and bool(view.next_step) and not view.blockers)
        title = self.tr("Published") if view is None or not view.next_step else view.next_title
        self._next_button.setText(title)
        self._next_button.setAccessibleName(title)
        self.back.setEnabled(view is not None and view.can_send_back)
        has_appeals = view is not None and (view.state == State.APPEAL or view.appeals > 0)
        self.appeals.setEnabled(has_appeals)
        self.claims.setEnabled(view is not None)
        self.amendments.setEnabled(view is not None and view.state == State.PUBLISHED)

    def _stages(self) -> QWidget:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        names = {
            State.DRAFT: self.tr("Draft"),
            State.CHECKING: self.tr("Handed over"),
            State.CHECKED: self.tr("Checked"),
            State.APPEAL: self.tr("Appeals"),
            State.PUBLISHED: self.tr("Publication"),
        }
        for state, name in names.items():
            if state is not State.DRAFT:
                line.addWidget(text_label("›", "muted"))
            self._chips[state], self._notes[state] = text_label(name, "chip", tone="later"), text_label("", "small")
            self._chips[state].setAccessibleName(name)
            line.addWidget(self._chips[state])
            line.addWidget(self._notes[state])
            self._notes[state].setMinimumWidth(1)
            self._notes[state].hide()
        return plain(line)

    def _note(self, step: StepInfo | None) -> str:
        if step is None:
            return ""
        if step.until:
            return self.tr("until {day}").format(day=step.until[_AFTER_YEAR:])
        return f"{step.by_whom} {step.on_day[_AFTER_YEAR:]}"
