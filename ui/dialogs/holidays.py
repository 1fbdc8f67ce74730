"""The days off and made-up working days of the office: year by year, entered by pasting the State Council's notice."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.changes import Changes
from app.domain.workdays import DayKind, Holiday
from app.services.workdays import HolidayPreview, YearInfo
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_L, SPACE_S
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.tables import fit_rows, table_view

_SIZE = QSize(1080, 680)
_LEFT_WIDTH = 400
_PAUSE_MS = 250


class HolidaysDialog(CarryOutDialog):
    """Years at the left; the text of a year at the right, and below it what the text comes to."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Show the years, the newest that is missing first."""
        super().__init__(context, _SIZE, parent)
        self._workdays = context.township.workdays
        self._year, self._start_text = 0, ""
        self.years: RowsTableModel[YearInfo] = RowsTableModel(self._year_columns(), context.look, self)
        self.table = table_view(self.years, self.tr("Years"), [one.width for one in self._year_columns()], stretch=3)
        self.table.setFixedWidth(_LEFT_WIDTH)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Days of the year"))
        example = "2027-01-01~2027-01-03 休 元旦\n2027-01-09 班 元旦"
        hint = self.tr("Paste the notice of the State Council here, or write lines:\n{example}")
        self.text.setPlaceholderText(hint.format(example=example))
        self.days: RowsTableModel[Holiday] = RowsTableModel(self._day_columns(), context.look, self)
        self.found = table_view(self.days, self.tr("What the text says"), [100, 60, 60, 160], stretch=3)
        self._heading = text_label("", "heading")
        self.restore = push_button(self.tr("As shipped"), self._on_restore, hint=self.tr("Forget what was typed here"))
        hint = self.tr("A line is a day or a range, 休 or 班, and a name. The whole notice can be pasted as it is.")
        right = column(
            row(self._heading, None, self.restore), text_label(hint, "muted", wrap=True), self.text, self.found,
            gap=SPACE_S,
        )  # fmt: skip
        right.setStretch(2, 2)
        right.setStretch(3, 3)
        self.lay_out(row(self.table, plain(right), gap=SPACE_L))
        self.name(
            self.tr("Holidays and working days"),
            self.tr("Terms in working days are counted by this table; terms that ran already keep their last day."),
        )
        self.keys.setText(self.tr("Ctrl+S: save the year · Esc: leave"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._say)
        self.text.textChanged.connect(self._pause.start)
        self.table.selectionModel().currentRowChanged.connect(self._on_year)
        self._reload(None)
        self.table.setFocus()
        self.leave.setShortcut(QKeySequence())

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return self.text.toPlainText() != self._start_text

    def carry_out(self) -> None:
        """Enter the year."""
        text, year = self.text.toPlainText(), self._year
        if self._say().problems:
            self.text.setFocus()
            return
        self._run(lambda: self._workdays.take(text, year), self._on_done)

    def show_year(self, year: int) -> None:
        """Show the text of a year."""
        self._year, self._start_text = year, self._workdays.lines_of(year)
        self._heading.setText(self.tr("Year {year}").format(year=year))
        self.text.setPlainText(self._start_text)
        info = self.years.record(self.table.currentIndex().row())
        self.restore.setVisible(info is not None and info.is_own)
        self._say()

    def _say(self) -> HolidayPreview:
        """Show what the text comes to."""
        self._pause.stop()
        preview = self._workdays.preview(self.text.toPlainText(), self._year)
        self.banners.clear()
        self.days.show_rows(preview.days)
        if self.text.toPlainText().strip():
            for problem in preview.problems[:3]:
                self.banners.show_banner(Banner(problem, "error"))
        off = sum(day.kind is DayKind.OFF for day in preview.days)
        made_up = len(preview.days) - off
        text = self.tr("{off} days off, {work} made-up working days.").format(off=off, work=made_up)
        note = self._workdays.note((self._year,)) if not preview.days else preview.remark
        self.preview.setText(f"{text} {note}".strip())
        return preview

    def _on_year(self, current: QModelIndex, _previous: QModelIndex) -> None:
        info = self.years.record(current.row()) if current.isValid() else None
        if info is not None and info.year != self._year:
            self.show_year(info.year)

    def _on_restore(self) -> None:
        year = self._year
        self._run(lambda: self._workdays.restore(year), self._on_done)

    def _on_done(self, changes: Changes) -> None:
        self._context.hub.changed.emit(changes)
        text = self.tr("The holidays of {year} are entered").format(year=self._year)
        self._context.hub.said.emit(text)
        self._reload(self._year)
        self.banners.show_banner(Banner(text, "good"))
        self.table.setFocus()

    def _reload(self, year: int | None) -> None:
        years = self._workdays.years()
        self.years.show_rows(years)
        fit_rows(self.table)
        shown = [info.year for info in years]
        self._year = 0
        self.table.selectRow(shown.index(year) if year in shown else 0)

    def _year_columns(self) -> tuple[Column[YearInfo], ...]:
        missing, own = self.tr("not entered"), self.tr("entered here")
        return (
            Column(
                self.tr("Year"), 56, lambda info: str(info.year), tone=lambda info: "" if info.is_known else "warning"
            ),
            Column(self.tr("Off"), 44, lambda info: str(info.days_off), RIGHT),
            Column(self.tr("Made up"), 60, lambda info: str(info.made_up), RIGHT),
            Column(
                self.tr("Where from"),
                200,
                lambda info: missing if not info.is_known else own if info.is_own else info.notices,
                tone=lambda info: "" if info.is_known else "warning",
            ),
        )

    def _day_columns(self) -> tuple[Column[Holiday], ...]:
        names = (
            self.tr("Mon"), self.tr("Tue"), self.tr("Wed"), self.tr("Thu"), self.tr("Fri"), self.tr("Sat"), self.tr("Sun"),
        )  # fmt: skip
        off, work = self.tr("off"), self.tr("worked")
        return (
            Column(self.tr("Day"), 100, lambda day: day.day.isoformat()),
            Column(self.tr("Weekday"), 60, lambda day: names[day.day.weekday()]),
            Column(
                self.tr("Kind"),
                60,
                lambda day: off if day.kind is DayKind.OFF else work,
                tone=lambda day: "" if day.kind is DayKind.OFF else "warning",
            ),
            Column(self.tr("Name"), 160, lambda day: f"{day.name}  {day.note}".strip()),
        )
