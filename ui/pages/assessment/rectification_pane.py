"""The right side of the rectifications: what was found, what was done about it, and what may be done next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.domain.text import format_decimal
from app.services.rectifications import CaseDetail, FindingLine, StepLine
from ui.actions import DeskAction
from ui.context import Context
from ui.pages.assessment.rectification_words import step_names
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import clear, column, frame, plain, row, scrolling
from ui.widgets.buttons import action_button, push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import restyle, text_label

_DAY_WIDTH = 92


class RectificationPane(QFrame):
    """Heading, clock, findings, timeline; the buttons of the steps stand at its foot, the likeliest first."""

    def __init__(self, context: Context, take: Callable[[str], object], of_draft: tuple[DeskAction, ...]) -> None:
        """Lay it out; ``take`` is asked to take the step of a button, ``of_draft`` is offered before it is issued."""
        super().__init__()
        self.setObjectName("pane")
        self._take = take
        self.steps: list[QWidget] = []
        self._title = text_label("", "title", wrap=True)
        self._facts = text_label("", "muted", wrap=True, selectable=True)
        self.clock = text_label("", "strong", wrap=True)
        self._holidays = text_label("", "warning", wrap=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_S)
        self._body.setContentsMargins(0, 0, SPACE_S, 0)
        self._buttons = FlowLayout(gap=SPACE_S)
        self._of_draft = [action_button(action, "quiet") for action in of_draft]
        nothing = EmptyState(
            context.look,
            "verify",
            self.tr("Nothing chosen"),
            self.tr("Choose a line: here stand its findings, its steps, and what may be done next."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._detail())
        self.setLayout(column(self._stack))

    def show_nothing(self) -> None:
        """Wait for a choice."""
        self.steps = []
        self._stack.setCurrentIndex(0)

    def show_detail(self, detail: CaseDetail) -> None:
        """Show one rectification."""
        info = detail.info
        self._title.setText(f"{info.subject} · {info.title}")
        number = info.number or self.tr("no number yet")
        parts = [number, info.state_label, info.source, detail.term, detail.basis, detail.note]
        if info.level:
            parts.append(self.tr("escalated {count} times").format(count=info.level))
        self._facts.setText(" · ".join(part for part in parts if part))
        due = self.tr("last day {day}").format(day=info.due_on) if info.due_on else ""
        self.clock.setText(" · ".join(part for part in (info.clock, due) if part))
        restyle(self.clock, "tone", info.tone)
        self._holidays.setText(detail.holidays_note)
        self._holidays.setVisible(bool(detail.holidays_note))
        self._show_body(detail)
        self._show_steps(detail.steps_now)
        for button in self._of_draft:
            button.setVisible(info.state == "found")
        self._stack.setCurrentIndex(1)

    def _detail(self) -> QWidget:
        head = column(self._title, self._facts, self.clock, self._holidays, gap=SPACE_XS)
        steps = plain(self._buttons)
        foot = row(steps, *self._of_draft, gap=SPACE_S)
        foot.setStretch(0, 1)
        box = column(head, scrolling(plain(self._body)), foot, margin=(SPACE_L, SPACE_M, SPACE_M, SPACE_M), gap=SPACE_M)
        box.setStretch(1, 1)
        return frame("plain", box)

    def _show_body(self, detail: CaseDetail) -> None:
        clear(self._body)
        self._body.addWidget(text_label(self.tr("Findings"), "strong"))
        for number, line in enumerate(detail.lines, start=1):
            self._body.addWidget(self._finding(number, line))
        self._body.addWidget(text_label(self.tr("What was done"), "strong"))
        for step in detail.past:
            self._body.addWidget(self._step(step))
        if not detail.past:
            text = self.tr("Not issued yet: the notice gets its number and its last day when it is issued.")
            self._body.addWidget(text_label(text, "muted", wrap=True))
        self._body.addStretch(1)

    def _finding(self, number: int, line: FindingLine) -> QWidget:
        head = f"{number}. {line.item}" if line.item else f"{number}."
        title = text_label(head, "strong", wrap=True)
        lost = (
            "" if line.points_lost is None else self.tr("lost {points}").format(points=format_decimal(line.points_lost))
        )
        top = row(title, text_label(lost, "small"))
        top.setStretch(0, 1)
        required = self.tr("Required: {text}").format(text=line.requirement)
        parts = (text_label(line.finding, wrap=True, selectable=True), text_label(required, "muted", wrap=True))
        return frame("card", column(top, *parts, margin=SPACE_S, gap=SPACE_XS))

    def _step(self, step: StepLine) -> QWidget:
        day = text_label(step.day, "muted")
        day.setFixedWidth(_DAY_WIDTH)
        head = self.tr("{step}: {person}").format(step=step.label, person=step.person)
        parts: list[QWidget] = [text_label(head, "strong", wrap=True)]
        if step.content:
            parts.append(text_label(step.content, wrap=True, selectable=True))
        if step.extra:
            parts.append(text_label(step.extra, "small", tone=step.tone, wrap=True))
        line = row(day, column(*parts, gap=SPACE_XS), gap=SPACE_S)
        line.setStretch(1, 1)
        widget = plain(line)
        widget.setAccessibleName(f"{step.day} {head} {step.content} {step.extra}")
        return widget

    def _show_steps(self, steps: tuple[str, ...]) -> None:
        clear(self._buttons)
        names = step_names()
        self.steps = []
        for place, step in enumerate(steps):
            button = push_button(names[step], partial(self._take, step), "" if place else "primary")
            self.steps.append(button)
            self._buttons.addWidget(button)
