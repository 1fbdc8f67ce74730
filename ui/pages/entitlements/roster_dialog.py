"""Rosters for the county: which one, in which layout, to paper or to a file; and the columns of a layout."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.domain.entitlements.rosters import ChosenColumn, RosterKind, RosterLayout
from app.domain.errors import AppError
from app.domain.progress import Progress
from app.services.rosters import LayoutInfo, Roster, RosterReport, RosterRequest
from ui.context import Context
from ui.dialogs.files import pick_new_file
from ui.dialogs.preview import PreviewDialog
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_SIZE, _LAYOUT_SIZE = (600, 500), (560, 520)
_FIRST_YEAR, _LAST_YEAR = 2004, 2099
_KEY = Qt.ItemDataRole.UserRole


class RosterDialog(QDialog):
    """A saved file is recorded with what it is for and who gets it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Start with the new ones of this year."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rosters"))
        self.resize(*_SIZE)
        self._context = context
        self._rosters = context.township.rosters
        self.banners = BannerArea()
        self.programme, self.kind, self.category, self.village, self.layouts = (QComboBox() for _ in range(5))
        self.year = QSpinBox()
        self.year.setRange(_FIRST_YEAR, _LAST_YEAR)
        self.year.setValue(context.township.candidates.today().year)
        self.purpose, self.receiver = FieldLineEdit(), FieldLineEdit()
        self.count = text_label("", "strong", wrap=True)
        self.columns = push_button(self.tr("Columns…"), self._on_columns)
        self.show_paper = push_button(self.tr("Show as paper"), self._on_paper)
        self.write = push_button(self.tr("Choose the file and write…"), self._on_write, "primary")
        self._fill()
        self._lay_out()
        self._on_kind()

    @property
    def request(self) -> RosterRequest:
        """The roster that is asked for."""
        return RosterRequest(
            str(self.programme.currentData()),
            RosterKind(str(self.kind.currentData())),
            self.year.value(),
            str(self.category.currentData() or ""),
            self.village.currentData(),
        )

    def _fill(self) -> None:
        for key, title in self._rosters.programmes():
            self.programme.addItem(title, key)
        for key, title in self._rosters.kinds():
            self.kind.addItem(title, key)
        self.village.addItem(self.tr("All villages"), None)
        for village in self._context.township.places.villages():
            self.village.addItem(village.name, village.village_id)
        self._fill_categories()
        self._fill_layouts("")
        self.programme.currentIndexChanged.connect(self._on_programme)
        self.kind.currentIndexChanged.connect(self._on_kind)
        for box in (self.category, self.village):
            box.currentIndexChanged.connect(self._count)
        self.year.valueChanged.connect(self._count)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_M)
        form.setVerticalSpacing(SPACE_S)
        for name, widget in (
            (self.tr("Programme"), self.programme), (self.tr("Roster"), self.kind), (self.tr("Year"), self.year),
            (self.tr("Category"), self.category), (self.tr("Village"), self.village),
            (self.tr("Purpose"), self.purpose), (self.tr("Receiver"), self.receiver),
        ):  # fmt: skip
            widget.setAccessibleName(name)
            form.addRow(name, widget)
        self.layouts.setAccessibleName(self.tr("Layout"))
        form.insertRow(5, self.tr("Layout"), row(self.layouts, self.columns, gap=SPACE_S))
        note = text_label(self.tr("Rosters go to the county only; what hangs on a wall is a public notice."), "muted", wrap=True)  # fmt: skip
        buttons = row(None, push_button(self.tr("Close"), self.reject), self.show_paper, self.write, gap=SPACE_S)
        self.setLayout(column(self.banners, form, self.count, note, None, buttons, margin=SPACE_L, gap=SPACE_M))

    def _fill_categories(self) -> None:
        self.category.blockSignals(True)
        self.category.clear()
        self.category.addItem(self.tr("All categories"), "")
        for key, title in self._rosters.categories(str(self.programme.currentData())):
            self.category.addItem(title, key)
        self.category.blockSignals(False)

    def _fill_layouts(self, chosen: str) -> None:
        self.layouts.clear()
        for layout in self._rosters.layouts():
            self.layouts.addItem(layout.title, layout.name)
        self.layouts.setCurrentIndex(max(0, self.layouts.findData(chosen)))

    def _on_programme(self) -> None:
        self._fill_categories()
        self._count()

    def _on_kind(self) -> None:
        usual = self._rosters.usual_layout(str(self.kind.currentData()))
        self.layouts.setCurrentIndex(max(0, self.layouts.findData(usual)))
        self._count()

    def _count(self) -> None:
        request, rosters = self.request, self._rosters
        self._context.tasks.run(
            lambda _progress: len(rosters.roster(request).rows), self._show_count, owner=self, is_reading=True
        )

    def _show_count(self, count: int) -> None:
        self.count.setText(self.tr("{count} people stand on this roster").format(count=count))
        self.show_paper.setEnabled(count > 0)
        self.write.setEnabled(count > 0)

    def _on_columns(self) -> None:
        current = str(self.layouts.currentData())
        layout = next(one for one in self._rosters.layouts() if one.name == current)
        dialog = LayoutDialog(self._context, layout, self)
        dialog.accepted.connect(lambda: self._fill_layouts(dialog.saved_as))
        dialog.open()

    def _on_paper(self) -> None:
        rosters, request, layout = self._rosters, self.request, str(self.layouts.currentData())

        def make(progress: Progress) -> bytes:
            return rosters.pages(rosters.roster(request, layout), progress)

        self._context.tasks.run(
            make, self._on_made, owner=self, title=self.tr("Preparing the roster"), on_error=self._refuse
        )

    def _on_made(self, content: bytes) -> None:
        PreviewDialog(self._context, self.tr("Roster"), content, self).open()

    def _on_write(self) -> None:
        name = f"{self.programme.currentText()}{self.year.value()}{self.kind.currentText()}.xlsx"
        kinds = "Excel (*.xlsx);;Excel 97-2003 (*.xls);;CSV (*.csv)"
        file = pick_new_file(self, self._context.machine, self.tr("Write the roster"), name, kinds)
        if file is not None:
            self.write_to(file)

    def write_to(self, file: Path) -> None:
        """Write the roster to a file."""
        rosters, request, layout = self._rosters, self.request, str(self.layouts.currentData())
        purpose, receiver = self.purpose.text(), self.receiver.text()

        def make(progress: Progress) -> RosterReport:
            roster: Roster = rosters.roster(request, layout)
            return rosters.export(roster, file, purpose, receiver, progress)

        self._context.tasks.run(
            make, self._on_written, owner=self, title=self.tr("Writing the roster"), on_error=self._refuse
        )

    def _on_written(self, report: RosterReport) -> None:
        text = self.tr("{count} rows written to {file}; recorded with purpose and receiver")
        self.banners.clear()
        self.banners.show_banner(Banner(text.format(count=report.rows, file=report.file.name), "good"))

    def _refuse(self, error: AppError) -> None:
        self.banners.clear()
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))
        if not self.purpose.text().strip():
            self.purpose.setFocus()


class LayoutDialog(QDialog):
    """Tick the columns, move them with Alt+Up and Alt+Down, type other headings over them, and name the layout."""

    def __init__(self, context: Context, layout: LayoutInfo, parent: QWidget) -> None:
        """Show the columns of a layout first, then all others."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns of the roster"))
        self.resize(*_LAYOUT_SIZE)
        self._context = context
        self._usual = dict(context.township.rosters.columns())
        self.saved_as = ""
        self.banners = BannerArea()
        self.name = FieldLineEdit()
        self.name.setAccessibleName(self.tr("Name of the layout"))
        self.name.setPlaceholderText(self.tr("Name of the layout"))
        self.name.setText("" if layout.is_built_in else layout.name)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(self.tr("Columns of the roster"))
        self.table.setHorizontalHeaderLabels([self.tr("Column"), self.tr("Heading")])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        taken = {one.key for one in layout.columns}
        for one in layout.columns:
            self._add(one, is_taken=True)
        for key in self._usual:
            if key not in taken:
                self._add(ChosenColumn(key), is_taken=False)
        up = push_button(self.tr("Up"), lambda: self.move_row(-1))
        down = push_button(self.tr("Down"), lambda: self.move_row(1))
        up.setShortcut("Alt+Up")
        down.setShortcut("Alt+Down")
        save = push_button(self.tr("Save layout"), self.save, "primary")
        buttons = row(up, down, None, push_button(self.tr("Leave"), self.reject), save, gap=SPACE_S)
        box = column(self.banners, self.name, self.table, buttons, margin=SPACE_L, gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)

    def layout_typed(self) -> RosterLayout:
        """Give the layout as it stands in the dialog."""
        columns: list[ChosenColumn] = []
        for number in range(self.table.rowCount()):
            first, second = self.table.item(number, 0), self.table.item(number, 1)
            if first is not None and second is not None and first.checkState() == Qt.CheckState.Checked:
                key, heading = str(first.data(_KEY)), second.text().strip()
                columns.append(ChosenColumn(key, "" if heading == self._usual[key] else heading))
        return RosterLayout(self.name.text(), tuple(columns))

    def move_row(self, by: int) -> None:
        """Move the current column up or down."""
        place = self.table.currentRow()
        if not 0 <= place + by < self.table.rowCount() or place < 0:
            return
        items = [self.table.takeItem(place, number) for number in range(2)]
        self.table.removeRow(place)
        self.table.insertRow(place + by)
        for number, item in enumerate(items):
            self.table.setItem(place + by, number, item)
        self.table.setCurrentCell(place + by, 0)

    def save(self) -> None:
        """Keep the layout under its name."""
        layout = self.layout_typed()
        self._context.tasks.run(
            lambda _progress: self._context.township.rosters.save_layout(layout),
            lambda _none: self._on_saved(layout.name.strip()),
            owner=self,
            on_error=self._refuse,
        )

    def _on_saved(self, name: str) -> None:
        self.saved_as = name
        self.accept()

    def _refuse(self, error: AppError) -> None:
        self.banners.clear()
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))
        self.name.setFocus()

    def _add(self, one: ChosenColumn, *, is_taken: bool) -> None:
        place = self.table.rowCount()
        self.table.insertRow(place)
        first = QTableWidgetItem(self._usual[one.key])
        first.setData(_KEY, one.key)
        first.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        first.setCheckState(Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked)
        self.table.setItem(place, 0, first)
        self.table.setItem(place, 1, QTableWidgetItem(one.heading or self._usual[one.key]))
