"""A day to look back from: typed, or stepped through the days on which something changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.dates import read_date
from ui.theme import SPACE_S
from ui.widgets.boxes import row
from ui.widgets.buttons import push_button
from ui.widgets.labels import restyle, text_label
from ui.widgets.line_edit import FieldLineEdit

_WIDTH = 108
_FULL_DAY = len("2000-01-01")


class DayLine(QWidget):
    """Alt+Left and Alt+Right step while the keys are anywhere in ``owner``; an empty line stands for today."""

    day_changed = Signal(object)
    """The ``date`` to look at, or None for today."""

    def __init__(self, owner: QWidget, today: date) -> None:
        """Start at today."""
        super().__init__()
        self.setObjectName("plain")
        self._today = today
        self._days: tuple[date, ...] = ()
        self._day: date | None = None
        self.line = FieldLineEdit()
        self.line.setFixedWidth(_WIDTH)
        self.line.setPlaceholderText(self.tr("Today"))
        self.line.setAccessibleName(self.tr("As it was on"))
        self.earlier = push_button("◀", lambda: self.step(-1), hint=self.tr("To the change before (Alt+Left)"))
        self.later = push_button("▶", lambda: self.step(1), hint=self.tr("To the change after (Alt+Right)"))
        self.now = push_button(self.tr("Today"), lambda: self.go_to(None), "quiet")
        for button in (self.earlier, self.later):
            button.setAccessibleName(button.toolTip())
        self.said = text_label("", "small")
        caption = text_label(self.tr("As it was on"), "small")
        self.setLayout(row(caption, self.line, self.earlier, self.later, self.now, self.said, None, gap=SPACE_S))
        self.line.advanced.connect(self._on_typed)
        for keys, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step(step))
        self._show()

    @property
    def day(self) -> date | None:
        """The day looked at; None for today."""
        return self._day

    def set_days(self, days: Iterable[date]) -> None:
        """Name the days on which something changed."""
        self._days = tuple(sorted(set(days)))
        self._show()

    def go_to(self, day: date | None) -> None:
        """Look at a day; None, today and later stand for today."""
        self._day = None if day is not None and day >= self._today else day
        self._show()
        self.day_changed.emit(self._day)

    def step(self, step: int) -> None:
        """Go to the next day of change, or to the last evening before the first of them."""
        here = self._day or self._today
        stops = self._stops()
        found = [day for day in stops if (day > here if step > 0 else day < here)]
        if found:
            self.go_to(found[0] if step > 0 else found[-1])
        elif step > 0:
            self.go_to(None)

    def _stops(self) -> tuple[date, ...]:
        if not self._days:
            return ()
        before = date.fromordinal(self._days[0].toordinal() - 1)
        return (before, *(day for day in self._days if day <= self._today))

    def _on_typed(self) -> None:
        text = self.line.text().strip()
        if not text:
            self.go_to(None)
            return
        found = read_date(text)
        if found is None or len(found) != _FULL_DAY:
            self.said.setText(self.tr("Write a day such as 2026-1-1"))
            restyle(self.said, "tone", "error")
            restyle(self.line, "state", "error")
            return
        self.go_to(date.fromisoformat(found))

    def _show(self) -> None:
        here, stops = self._day or self._today, self._stops()
        self.line.setText("" if self._day is None else self._day.isoformat())
        restyle(self.line, "state", "")
        self.said.setText("")
        self.earlier.setEnabled(any(day < here for day in stops))
        self.later.setEnabled(self._day is not None)
        self.now.setVisible(self._day is not None)
