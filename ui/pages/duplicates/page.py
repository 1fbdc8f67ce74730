"""People who stand in the register twice: open pairs, and the merges of the past."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from app.domain.changes import Changes
from ui.context import Context
from ui.pages.duplicates.merges_tab import MergesTab
from ui.pages.duplicates.pairs_tab import PairsTab
from ui.pages.page import Page
from ui.theme import SPACE_L, SPACE_S
from ui.widgets.boxes import column

_TABLES = frozenset({"import_held", "resident", "person_merge", "not_same_pair"})


class DuplicatesPage(Page):
    """Two tabs; nothing here is changed without the clerk's choice."""

    key = "go_duplicates"

    def __init__(self, context: Context) -> None:
        """Lay out the tabs."""
        super().__init__(context)
        self.pairs = PairsTab(context, self)
        self.merges = MergesTab(context, self)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Duplicates"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.pairs, self.tr("Pairs"))
        self.tabs.addTab(self.merges, self.tr("Merges"))
        self.setLayout(column(self.tabs, margin=(SPACE_L, SPACE_S, SPACE_L, SPACE_L)))
        self.tabs.currentChanged.connect(self._on_tab)
        context.hub.changed.connect(self._on_changes)

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Duplicates")

    def open(self) -> None:
        """Load both tabs."""
        self.pairs.refresh()
        self.merges.refresh()

    def start_widget(self) -> QWidget:
        """Give the part of the open tab that takes the keys."""
        return self.merges.start_widget() if self.tabs.currentWidget() is self.merges else self.pairs.start_widget()

    def _on_tab(self, _position: int) -> None:
        self.start_widget().setFocus()

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and not _TABLES.isdisjoint(changes.tables):
            self.open()
