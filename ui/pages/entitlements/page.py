"""The page of entitlements: from who may be owed to what was paid."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.context import Context
from ui.pages.entitlements.notices_tab import NoticesTab
from ui.pages.tabbed import PageTab, TabbedPage


class EntitlementsPage(TabbedPage):
    """One tab for each part of the year."""

    key = "go_entitlements"
    record_opened = Signal(str, int)

    def __init__(self, context: Context) -> None:
        """Lay out the tabs."""
        super().__init__(context)
        self.notices = NoticesTab(context)
        tabs: tuple[PageTab, ...] = (self.notices,)
        self.lay_out(tabs)

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Entitlements")
