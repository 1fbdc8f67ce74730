"""The bar on top of the assessment: which run is shown, and what to score next."""

from __future__ import annotations

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.services.assessment import RunInfo, SchemeInfo
from ui.theme import SPACE_M
from ui.widgets.boxes import row
from ui.widgets.labels import text_label

_YEARS_BACK = 12
_RUN_NARROWEST, _RUN_WIDEST = 160, 440
_SCHEME_NARROWEST, _SCHEME_WIDEST = 110, 220


class RunChooser(QComboBox):
    """Lists the stored runs, newest first."""

    run_chosen = Signal(int)

    def __init__(self) -> None:
        """Start without runs."""
        super().__init__()
        self.setAccessibleName(self.tr("Run"))
        self.setMinimumWidth(_RUN_NARROWEST)
        self.setMaximumWidth(_RUN_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentIndexChanged.connect(self._on_changed)

    def show_runs(self, runs: tuple[RunInfo, ...], chosen: int | None) -> None:
        """Offer the runs and choose one, by default the newest."""
        self.blockSignals(True)
        self.clear()
        for run in runs:
            state = self.tr("published") if run.published_at else self.tr("draft")
            text = self.tr("{period} · {state} · {scheme}")
            self.addItem(text.format(period=run.period_label, scheme=run.scheme_title, state=state), run.run_id)
        self.setCurrentIndex(max(0, self.findData(chosen)) if runs else -1)
        self.setEnabled(bool(runs))
        self.blockSignals(False)

    @property
    def run_id(self) -> int | None:
        """The run chosen."""
        data = self.currentData()
        return data if isinstance(data, int) else None

    def _on_changed(self, _index: int) -> None:
        if self.run_id is not None:
            self.run_chosen.emit(self.run_id)


class ScoreForm(QWidget):
    """Scheme, year and quarter of the next scoring."""

    def __init__(self) -> None:
        """Propose the current year."""
        super().__init__()
        self.setObjectName("plain")
        self.scheme = QComboBox()
        self.scheme.setAccessibleName(self.tr("Scheme"))
        self.scheme.setMinimumWidth(_SCHEME_NARROWEST)
        self.scheme.setMaximumWidth(_SCHEME_WIDEST)
        self.scheme.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.scheme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.year = QComboBox()
        this_year = QDate.currentDate().year()
        for year in range(this_year, this_year - _YEARS_BACK, -1):
            self.year.addItem(self.tr("Year {year}").format(year=year), year)
        self.year.setAccessibleName(self.tr("Year"))
        self.quarter = QComboBox()
        self.quarter.setAccessibleName(self.tr("Part of the year"))
        self.quarter.addItem(self.tr("Whole year"), "")
        for number in range(1, 5):
            self.quarter.addItem(self.tr("Quarter {number}").format(number=number), f"Q{number}")
        label = text_label(self.tr("New scoring"), "small")
        line = row(None, label, self.scheme, self.year, self.quarter, gap=SPACE_M - 4)
        line.setStretch(line.indexOf(self.scheme), 8)
        self.setLayout(line)

    def show_schemes(self, schemes: tuple[SchemeInfo, ...]) -> None:
        """Offer the schemes."""
        kept = self.scheme.currentData()
        self.scheme.clear()
        for scheme in schemes:
            self.scheme.addItem(scheme.title, scheme.scheme_id)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(kept)))

    @property
    def scheme_id(self) -> str:
        """The scheme chosen."""
        return str(self.scheme.currentData() or "")

    @property
    def period_key(self) -> str:
        """Such as 2025 or 2025Q2."""
        return f"{self.year.currentData()}{self.quarter.currentData()}"
