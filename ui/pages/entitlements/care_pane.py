"""The right side of the families in care: contacts, what is due, what was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.services.care_types import DueLine, FamilyDetail, LogLine
from ui.actions import DeskAction
from ui.context import Context
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import clear, column, frame, plain, row, scrolling
from ui.widgets.buttons import action_button, push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import text_label

_DAY_WIDTH = 92


class CarePane(QFrame):
    """``keep`` is asked to note that a promise was kept."""

    def __init__(self, context: Context, actions: tuple[DeskAction, ...], keep: Callable[[LogLine], object]) -> None:
        """Lay it out with the actions on one family at its foot."""
        super().__init__()
        self.setObjectName("pane")
        self._keep = keep
        self.title = text_label("", "title", wrap=True)
        self.facts = text_label("", "muted", wrap=True, selectable=True)
        self.wishes = text_label("", "strong", wrap=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_S)
        self._body.setContentsMargins(0, 0, SPACE_S, 0)
        buttons = FlowLayout(gap=SPACE_S)
        for place, action in enumerate(actions):
            buttons.addWidget(action_button(action, "" if place else "primary"))
        text = self.tr("Choose a family: here stand its contacts, what is due, and what was done.")
        nothing = EmptyState(context.look, "person", self.tr("Nothing chosen"), text)
        head = column(self.title, self.facts, self.wishes, gap=SPACE_XS)
        margin = (SPACE_L, SPACE_M, SPACE_M, SPACE_M)
        box = column(head, scrolling(plain(self._body)), plain(buttons), margin=margin, gap=SPACE_M)
        box.setStretch(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(frame("plain", box))
        self.setLayout(column(self._stack))

    def show_nothing(self) -> None:
        """Wait for a choice, and keep nothing of the last one on the screen."""
        self._stack.setCurrentIndex(0)
        for label in (self.title, self.facts, self.wishes):
            label.clear()
        clear(self._body)

    def show_detail(self, detail: FamilyDetail) -> None:
        """Show one family."""
        info = detail.info
        self.title.setText(f"{info.name} · {info.kind_label}")
        doctor = self.tr("family doctor {name}").format(name=detail.typed.doctor) if detail.typed.doctor else ""
        parts = (info.village, info.second_name, detail.phone, info.state, doctor, detail.typed.hospital)
        self.facts.setText(" · ".join(part for part in (*parts, detail.typed.note) if part))
        self.wishes.setText(self.tr("Wishes: {text}").format(text=detail.typed.wishes) if detail.typed.wishes else "")
        clear(self._body)
        self._section(self.tr("What is due"), [self._due(line) for line in detail.due], self.tr("Nothing"))
        contacts: list[QWidget] = [
            text_label(
                " · ".join(
                    part
                    for part in (one.slot_label, one.name, one.post, one.phone, f"{one.since} — {one.until}")
                    if part
                ),
                "muted" if one.until else "",
                wrap=True,
                selectable=True,
            )
            for one in detail.contacts
        ]
        self._section(self.tr("Contacts"), contacts, self.tr("Nobody is named yet"))
        self._section(self.tr("What was done"), [self._line(one) for one in detail.log], self.tr("Nothing yet"))
        self._body.addStretch(1)
        self._stack.setCurrentIndex(1)

    def _section(self, title: str, lines: Sequence[QWidget], nothing: str) -> None:
        self._body.addWidget(text_label(title, "strong"))
        for line in lines or [text_label(nothing, "muted")]:
            self._body.addWidget(line)

    def _due(self, line: DueLine) -> QWidget:
        tone = "error" if line.days_over > 0 else "warning" if line.days_over == 0 else ""
        last = self.tr("last on {day}").format(day=line.last_on) if line.last_on else ""
        return self._dated(line.due_on, " · ".join(part for part in (line.label, last) if part), tone)

    def _line(self, line: LogLine) -> QWidget:
        said = " · ".join(part for part in (line.way_label, line.person, line.need, line.action, line.note) if part)
        done = self.tr("followed up {day}").format(day=line.done_on) if line.done_on else ""
        open_until = self.tr("to be followed up by {day}").format(day=line.follow_up_on) if line.is_open else ""
        part = self._dated(line.happened_on, " · ".join(one for one in (said, done, open_until) if one))
        if not line.is_open:
            return part
        return plain(column(part, row(push_button(self.tr("Followed up"), partial(self._keep, line)), None)))

    @staticmethod
    def _dated(day: str, text: str, tone: str = "") -> QWidget:
        left = text_label(day, "small")
        left.setFixedWidth(_DAY_WIDTH)
        line = row(left, text_label(text, wrap=True, tone=tone, selectable=True))
        line.setStretch(1, 1)
        return plain(line)
