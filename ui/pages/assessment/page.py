"""The assessment page: its tabs from the scheme to the published circular."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.context import Context
from ui.pages.assessment.facts_tab import FactsTab
from ui.pages.assessment.rectification_tab import RectificationTab
from ui.pages.assessment.results_tab import ResultsTab
from ui.pages.assessment.rounds_tab import RoundsTab
from ui.pages.assessment.schemes_tab import SchemesTab
from ui.pages.tabbed import TabbedPage


class AssessmentPage(TabbedPage):
    """One tab for each part of the work."""

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
        self.lay_out((self.results, self.rounds, self.rectification, self.schemes, self.facts))
        self.results.record_opened.connect(self.record_opened)

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Assessment")
