"""The assessment page: its tabs from the scheme to the published circular."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.context import Context
from ui.pages.assessment.facts_tab import FactsTab
from ui.pages.assessment.rectification_tab import RectificationTab
from ui.pages.assessment.results_tab import ResultsTab
from ui.pages.assessment.rounds_tab import RoundsTab
from ui.pages.assessment.schemes_tab import SchemesTab
from ui.pages.assessment.tab import AssessmentTab
from ui.pages.page import Page
from ui.theme import SPACE_L, SPACE_S
from ui.widgets.boxes import column


class AssessmentPage(Page):
    """One tab for each part of the work; a tab is brought up to date when it is shown."""

    key = "go_assessment"
    record_opened = Signal(str, int)

    def __init__(self, context: Context) -> None:
        """Lay out the tabs."""
        super().__init__(context)
        self.results = ResultsTab(context)
        self.rectification = RectificationTab(context)
        self.rounds = RoundsTab(context)
        self.schemes = SchemesTab(context)
        self.facts = FactsTab(context)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Assessment"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for tab in (self.results, self.rounds, self.rectification, self.schemes, self.facts):
            self.tabs.addTab(tab, tab.title())
        self.setLayout(column(self.tabs, margin=(SPACE_L, SPACE_S, SPACE_L, SPACE_L)))
        self.tabs.currentChanged.connect(self._on_tab)
        self.results.record_opened.connect(self.record_opened)

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Assessment")

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys."""
        return self.shown.start_widget()

    def open(self) -> None:
        """Bring the shown tab up to date."""
        self.shown.open()

    def can_leave(self) -> bool:
        """Ask every tab; one may hold something not saved."""
        return all(tab.can_leave() for tab in self._all())

    @property
    def shown(self) -> AssessmentTab:
        """The tab in front."""
        tab = self.tabs.currentWidget()
        return tab if isinstance(tab, AssessmentTab) else self.results

    def show_tab(self, tab: AssessmentTab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentWidget(tab)

    def _all(self) -> list[AssessmentTab]:
        tabs = (self.tabs.widget(index) for index in range(self.tabs.count()))
        return [tab for tab in tabs if isinstance(tab, AssessmentTab)]

    def _on_tab(self, _index: int) -> None:
        self.shown.open()
