"""The page of checks: findings of the named rules, and the comparison with somebody else's list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.context import Context
from ui.pages.checks.findings_tab import FindingsTab
from ui.pages.page import Page
from ui.theme import SPACE_L, SPACE_S
from ui.widgets.boxes import column


class ChecksPage(Page):
    """Two tabs; nothing here changes a record without the clerk's choice."""

    key = "go_checks"
    record_opened = Signal(str, int)
    """Key of the record type and id of the row that the clerk wants to see."""
    print_wanted = Signal(object)
    """A tuple of ``app.services.checks.FindingsList``, one for each village."""

    def __init__(self, context: Context) -> None:
        """Lay out the tabs."""
        super().__init__(context)
        self.findings = FindingsTab(context, self)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Checks"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.findings, self.tr("Findings"))
        self.setLayout(column(self.tabs, margin=(SPACE_L, SPACE_S, SPACE_L, SPACE_L)))
        self.findings.record_opened.connect(self.record_opened)
        self.findings.print_wanted.connect(self.print_wanted)

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Checks")

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys."""
        return self.findings.start_widget()
