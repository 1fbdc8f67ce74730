"""Which view of a run is shown, and which of its subjects."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QTabBar, QWidget

from app.services import notices
from app.services.assessment import RunResult
from ui.pages.assessment.heat_table import HeatFilter, classes_of, tiers_of
from ui.theme import SPACE_S
from ui.widgets.boxes import row
from ui.widgets.labels import text_label

SECTIONS, ITEMS, LOST, TREND, COMPARISON = range(5)
CHART_DOCUMENTS = {LOST: notices.LOST_POINTS, TREND: notices.TRENDS, COMPARISON: notices.COMPARISON}
"""The paper that each view of charts shows."""
_UNRANKED = "\0"
_FILTER_LEAST, _FILTER_WIDTH = 112, 160


class ViewsBar(QWidget):
    """Views as tabs at the left, tier and class at the right."""

    view_chosen = Signal()
    filter_changed = Signal()

    def __init__(self) -> None:
        """Start with the sections and everybody."""
        super().__init__()
        self.setObjectName("plain")
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("View of the results"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name in (
            self.tr("By section"), self.tr("By item"), self.tr("Where points are lost"), self.tr("Over the periods"), self.tr("Year by year"),
        ):  # fmt: skip
            self.tabs.addTab(name)
        self.tier = self._filter(self.tr("Tier"))
        self.class_title = self._filter(self.tr("Class"))
        self._shown = text_label("", "muted")
        line = row(self.tabs, None, self._shown, self.tier, self.class_title, gap=SPACE_S)
        self.setLayout(line)
        self.tabs.currentChanged.connect(self._on_view)

    @property
    def view(self) -> int:
        """The view chosen: SECTIONS, ITEMS, LOST, TREND or COMPARISON."""
        return self.tabs.currentIndex()

    @property
    def heat_filter(self) -> HeatFilter:
        """Who is shown."""
        chosen = str(self.class_title.currentData() or "")
        is_unranked = chosen == _UNRANKED
        return HeatFilter(str(self.tier.currentData() or ""), "" if is_unranked else chosen, is_unranked)

    def title(self) -> str:
        """Give the name of the view."""
        return self.tabs.tabText(self.view)

    def show_run(self, result: RunResult) -> None:
        """Offer the tiers and classes of a run; what has only one is not offered."""
        tiers = [(tier, tier) for tier in tiers_of(result.subjects)]
        classes = [(title, title) for title in classes_of(result.subjects)]
        if any(not subject.rank for subject in result.subjects):
            classes.append((self.tr("Without a rank"), _UNRANKED))
        self._offer(self.tier, self.tr("All tiers"), tiers)
        self._offer(self.class_title, self.tr("All classes"), classes)
        self.filter_changed.emit()

    def _filter(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMinimumWidth(_FILTER_LEAST)
        box.setMaximumWidth(_FILTER_WIDTH)
        box.currentIndexChanged.connect(lambda _index: self.filter_changed.emit())
        return box

    def _offer(self, box: QComboBox, everything: str, entries: list[tuple[str, str]]) -> None:
        kept = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(everything, "")
        for text, data in entries:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(kept)))
        box.setVisible(len(entries) > 1)
        box.blockSignals(False)

    def _on_view(self, _index: int) -> None:
        is_table = self.view in (SECTIONS, ITEMS)
        for box in (self.tier, self.class_title):
            box.setEnabled(is_table)
        self.view_chosen.emit()
