"""The sheet of one record of any type: its name, its fields, what its type adds, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QTabWidget, QWidget

from ui.context import Context
from ui.records.candidates import Finder
from ui.records.editor import Offers, RecordEditor
from ui.records.history import HistoryView
from ui.records.history_view import RecordHistoryDialog
from ui.theme import SPACE_L, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, row
from ui.widgets.labels import text_label

_LOWEST_WITH_FACTS = 360


class RecordSheet(QFrame):
    """Heading, tabs and buttons around a ``RecordEditor``.

    A record type adds tabs of its own between the fields and the history; they are shown for stored records only.
    """

    shown = Signal(int)
    """A stored record is on the sheet now."""

    def __init__(
        self,
        context: Context,
        record: str,
        *,
        buttons: Sequence[QWidget] = (),
        tabs: Sequence[tuple[QWidget, str]] = (),
        offers: Offers | None = None,
        finder: Finder | None = None,
    ) -> None:
        """Lay out heading and tabs."""
        super().__init__()
        self.setObjectName("plain")
        self.context = context
        self.editor = RecordEditor(context, record, offers=offers, finder=finder)
        self.history = HistoryView()
        self.name = text_label("", "title")
        self.facts = text_label("", "muted")
        self.facts.hide()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.editor, self.tr("Basics"))
        for widget, title in tabs:
            self.tabs.addTab(widget, title)
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        head = row(self.name, None, *buttons, gap=SPACE_S)
        margin = (SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        self.setLayout(column(head, self.facts, self.tabs, margin=margin, gap=SPACE_XS))
        self.editor.loaded.connect(self._on_loaded)
        self.editor.form.edited.connect(self._on_edited)
        self.history.day_wanted.connect(self._on_day_wanted)

    def show_facts(self, text: str) -> None:
        """Say under the name what the record is, in a few words; a low window has no room for it."""
        self.facts.setText(text)
        self._fit_facts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a low window to the fields."""
        super().resizeEvent(event)
        self._fit_facts()

    def _fit_facts(self) -> None:
        self.facts.setVisible(bool(self.facts.text()) and self.height() >= _LOWEST_WITH_FACTS)

    def start_editing(self) -> None:
        """Turn to the fields and unlock them."""
        self.tabs.setCurrentIndex(0)
        self.editor.start_editing()

    def _on_loaded(self) -> None:
        session = self.editor.session
        if session is None:
            return
        self.name.setText(session.form.title)
        self.show_facts("")
        is_stored = not session.is_new
        for tab in range(1, self.tabs.count()):
            self.tabs.setTabVisible(tab, is_stored)
        if not is_stored:
            self.tabs.setCurrentIndex(0)
        record_id = session.form.record_id
        if record_id is not None:
            self.history.show_entries(self.context.township.records.history(self.editor.record, record_id))
            self.shown.emit(record_id)

    def _on_edited(self, _key: str, _value: str) -> None:
        session = self.editor.session
        if session is not None and session.is_new:
            self.name.setText(session.title)

    def _on_day_wanted(self, day: date) -> None:
        record_id = self.editor.record_id
        if record_id is None:
            return
        record = self.editor.record
        if self.context.township.records.as_it_was(record, record_id, day) is None:
            self.history.say(self.tr("It was not in the register on that day"))
            return
        dialog = RecordHistoryDialog(self.context, record, record_id, self)
        dialog.view.go_to(day)
        dialog.open()
