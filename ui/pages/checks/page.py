"""The page of checks: findings of the named rules, and the comparison with somebody else's list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.actions import make_action
from ui.context import Context
from ui.pages.checks.findings_tab import FindingsTab
from ui.pages.checks.reconcile_tab import ReconcileTab
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
        self.run = make_action("run_checks", self, context.look, self._on_run)
        self.findings = FindingsTab(context, self, self.run)
        self.reconcile = ReconcileTab(context, self, self.run)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Checks"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.findings, self.tr("Findings"))
        self.tabs.addTab(self.reconcile, self.tr("Compare with a list"))
        self.setLayout(column(self.tabs, margin=(SPACE_L, SPACE_S, SPACE_L, SPACE_L)))
        self.findings.record_opened.connect(self.record_opened)
        self.findings.print_wanted.connect(self.print_wanted)
        self.reconcile.record_opened.connect(self.record_opened)

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Checks")

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys."""
        return self.reconcile.start_widget() if self._is_comparing else self.findings.start_widget()

    def open(self) -> None:
        """Bring the choices up to date."""
        self.reconcile.open()

    @property
    def _is_comparing(self) -> bool:
        return self.tabs.currentWidget() is self.reconcile

    def _on_run(self) -> None:
        if self._is_comparing:
            self.reconcile.compare()
        else:
            self.findings.start()
