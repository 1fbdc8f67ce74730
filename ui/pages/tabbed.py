"""A page of several tabs, and what it expects of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTabWidget, QWidget

from ui.context import Context
from ui.pages.page import Page
from ui.theme import SPACE_L, SPACE_S
from ui.widgets.boxes import column


class PageTab(QWidget):
    """A tab has a name, a moment when it is shown, and a part that takes the keys."""

    def __init__(self, context: Context) -> None:
        """Keep the context."""
        super().__init__()
        self.setObjectName("page")
        self.context = context

    def title(self) -> str:
        """Give the name of the tab."""
        raise NotImplementedError

    def open(self) -> None:
        """Bring the tab up to date; called each time it is shown."""

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys when the tab is shown."""
        return self

    def can_leave(self) -> bool:
        """Say whether the tab may be left; it may ask the clerk."""
        return True


class TabbedPage(Page):
    """A tab is brought up to date when it is shown."""

    def __init__(self, context: Context) -> None:
        """Make the row of tabs; ``lay_out`` fills it."""
        super().__init__(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.title())
        self.setLayout(column(self.tabs, margin=(SPACE_L, SPACE_S, SPACE_L, SPACE_L)))

    def lay_out(self, tabs: Sequence[PageTab]) -> None:
        """Put the tabs in their order."""
        for tab in tabs:
            self.tabs.addTab(tab, tab.title())
        self.tabs.currentChanged.connect(self._on_tab)

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
    def shown(self) -> PageTab:
        """The tab in front."""
        tab = self.tabs.currentWidget()
        assert isinstance(tab, PageTab)  # noqa: S101 - lay_out took nothing else
        return tab

    def show_tab(self, tab: PageTab) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentWidget(tab)

    def _all(self) -> list[PageTab]:
        tabs = (self.tabs.widget(index) for index in range(self.tabs.count()))
        return [tab for tab in tabs if isinstance(tab, PageTab)]

    def _on_tab(self, _index: int) -> None:
        self.shown.open()
