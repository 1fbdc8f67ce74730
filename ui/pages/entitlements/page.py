"""The page of entitlements: from who may be owed to what was paid."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.context import Context
from ui.pages.entitlements.candidates_tab import CandidatesTab
from ui.pages.entitlements.care_tab import CareTab
from ui.pages.entitlements.cases_tab import CasesTab
from ui.pages.entitlements.childcare_tab import ChildcareTab
from ui.pages.entitlements.notices_tab import NoticesTab
from ui.pages.entitlements.payments_tab import PaymentsTab
from ui.pages.entitlements.programmes_tab import ProgrammesTab
from ui.pages.entitlements.yearly_tab import YearlyTab
from ui.pages.tabbed import PageTab, TabbedPage


class EntitlementsPage(TabbedPage):
    """One tab for each part of the year."""

    key = "go_entitlements"
    record_opened = Signal(str, int)

    def __init__(self, context: Context) -> None:
        """Lay out the tabs."""
        super().__init__(context)
        self.candidates = CandidatesTab(context)
        self.cases = CasesTab(context)
        self.notices = NoticesTab(context)
        self.yearly = YearlyTab(context)
        self.payments = PaymentsTab(context)
        self.childcare = ChildcareTab(context)
        self.special_families = CareTab(context)
        self.programmes = ProgrammesTab(context)
        tabs: tuple[PageTab, ...] = (
            self.candidates, self.cases, self.notices, self.yearly, self.payments, self.childcare,
            self.special_families, self.programmes,
        )  # fmt: skip
        self.lay_out(tabs)
        self.candidates.case_started.connect(lambda case_id: self.show_record("entitlement_case", case_id))
        self.programmes.record_opened.connect(self.record_opened)

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Entitlements")

    def show_record(self, record: str, record_id: int) -> None:
        """Show a case, or the tab of the payments for a list or a line of one."""
        if record == "entitlement_case":
            self.show_tab(self.cases)
            self.cases.show_case(record_id)
        else:
            self.show_tab(self.payments)
