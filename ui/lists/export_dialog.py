"""Handing a list out: by which profile, in which format, for what and to whom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QWidget

from app.domain.errors import AppError
from app.domain.export_profiles import ExportProfile
from app.domain.progress import Progress
from app.services.lists import CSV_ENCODINGS, ExportReport, ProfileInfo
from ui.context import Context
from ui.dialogs.files import pick_new_file
from ui.formats import number
from ui.lists.profile_dialog import ProfileDialog
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_SIZE = (560, 420)
_UTF_8, _GB18030 = CSV_ENCODINGS


class ExportDialog(QDialog):
    """Each export is recorded with its purpose; what goes public is masked."""

    def __init__(
        self,
        context: Context,
        record: str,
        ids: Sequence[int],
        selected: Sequence[int],
        columns: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """Offer all rows listed, or the selected ones where several are."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export list"))
        self.resize(*_SIZE)
        self._context, self._record, self._columns = context, record, tuple(columns)
        self._lists = context.township.lists
        self._ids, self._selected = list(ids), list(selected)
        self._is_running = False
        self.banners = BannerArea()
        self.scope, self.profiles, self.formats = QComboBox(), QComboBox(), QComboBox()
        self.public = QCheckBox(self.tr("Goes public (notice board, web page): masked"))
        self.purpose, self.receiver = FieldLineEdit(), FieldLineEdit()
        self.run = push_button(self.tr("Choose the file and export…"), self._on_run, "primary")
        self._leave = push_button(self.tr("Cancel"), self.reject)
        self._fill()
        self._lay_out()
        self.purpose.setFocus()

    @property
    def profile(self) -> ExportProfile:
        """The profile chosen."""
        return self._infos[max(0, self.profiles.currentIndex())].profile

    @property
    def rows(self) -> list[int]:
        """The ids to export."""
        return self._selected if self.scope.currentData() == "selected" else self._ids

    def export_to(self, file: Path) -> None:
        """Write the file; the dialog stays until it is whole, so that nothing typed is lost by an error."""
        ids, profile = self.rows, self.profile
        purpose, receiver, is_public = self.purpose.text(), self.receiver.text(), self.public.isChecked()
        encoding = _GB18030 if self.formats.currentData() == _GB18030 else _UTF_8
        lists = self._lists

        def work(progress: Progress) -> ExportReport:
            return lists.export(ids, profile, file, purpose, receiver, progress, is_public=is_public, encoding=encoding)

        self._show_running(is_running=True)
        title = self.tr("Exporting {file}").format(file=file.name)
        self._context.tasks.run(
            work, self._on_done, owner=self, title=title, on_error=self._on_error, on_cancelled=self._on_cancelled
        )

    def reject(self) -> None:
        """Stop the export that is running; else close."""
        if self._is_running:
            self._context.tasks.cancel()
        else:
            super().reject()

    def _fill(self) -> None:
        self.scope.addItem(self.tr("All {count} rows of the list").format(count=number(len(self._ids))), "all")
        if len(self._selected) > 1:
            text = self.tr("The {count} rows chosen").format(count=number(len(self._selected)))
            self.scope.addItem(text, "selected")
        self.formats.addItem(self.tr("Workbook .xlsx"), ".xlsx")
        self.formats.addItem(self.tr("Old workbook .xls"), ".xls")
        self.formats.addItem(self.tr("Text table .csv (UTF-8)"), _UTF_8)
        self.formats.addItem(self.tr("Text table .csv (GB18030)"), _GB18030)
        self._load_profiles("")
        self.profiles.currentIndexChanged.connect(lambda _index: self._show_profile())

    def _load_profiles(self, chosen: str) -> None:
        self._infos: list[ProfileInfo] = [
            self._lists.shown_profile(self._record, self._columns),
            *self._lists.profiles(self._record),
        ]
        self.profiles.blockSignals(True)
        self.profiles.clear()
        for info in self._infos:
            self.profiles.addItem(info.title, info.name)
        self.profiles.setCurrentIndex(max(0, self.profiles.findData(chosen)))
        self.profiles.blockSignals(False)
        self._show_profile()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACE_M)
        edit = push_button(self.tr("Edit profiles…"), self._on_edit)
        parts: tuple[tuple[str, QWidget | None], ...] = (
            (self.tr("Rows"), self.scope),
            (self.tr("Profile"), None),
            (self.tr("Format"), self.formats),
            (self.tr("Purpose"), self.purpose),
            (self.tr("To whom"), self.receiver),
        )
        for name, widget in parts:
            if widget is None:
                self.profiles.setAccessibleName(name)
                tools = row(self.profiles, edit, gap=SPACE_S)
                tools.setStretch(0, 1)
                form.addRow(name, tools)
            else:
                widget.setAccessibleName(name)
                form.addRow(name, widget)
        form.addRow("", self.public)
        self.purpose.setPlaceholderText(self.tr("as: annual report to the county"))
        self.purpose.advanced.connect(self.receiver.setFocus)
        self.receiver.advanced.connect(self.run.setFocus)
        hint = text_label(
            self.tr("Day, purpose, receiver, columns and number of rows are recorded."), "small", wrap=True
        )
        heading = text_label(self.tr("Export list"), "heading")
        buttons = row(None, self._leave, self.run)
        self.setLayout(column(heading, self.banners, form, hint, None, buttons, margin=SPACE_L, gap=SPACE_M))

    def _show_profile(self) -> None:
        is_public = self.profile.is_public
        self.public.setEnabled(not is_public)
        if is_public:
            self.public.setChecked(True)

    def _show_running(self, *, is_running: bool) -> None:
        self._is_running = is_running
        self.run.setEnabled(not is_running)
        self._leave.setText(self.tr("Stop") if is_running else self.tr("Cancel"))

    def _on_edit(self) -> None:
        dialog = ProfileDialog(self._context, self._record, self.profile, parent=self)
        dialog.kept.connect(self._load_profiles)
        dialog.open()

    def _on_run(self) -> None:
        if not self.purpose.text().strip():
            text = self.tr("Write what the list is for; the export is recorded with it.")
            self._show_fault(text)
            self.purpose.setFocus()
            return
        suffix = str(self.formats.currentData())
        suffix = suffix if suffix.startswith(".") else ".csv"
        kinds = self.tr("Tables (*{suffix})").format(suffix=suffix)
        suggested = f"{self.profiles.currentText()}{suffix}"
        file = pick_new_file(self, self._context.machine, self.tr("Export list"), suggested, kinds)
        if file is None:
            return
        whole = file if file.suffix.lower() == suffix else file.with_name(file.name + suffix)
        if whole != file and whole.exists():
            # The system asked about another name than the one that would be written.
            self._show_fault(self.tr("{file} is there already: choose another name").format(file=whole.name))
        else:
            self.export_to(whole)

    def _show_fault(self, text: str) -> None:
        self.banners.clear()
        self.banners.show_banner(Banner(text, "error"))

    def _on_done(self, report: ExportReport) -> None:
        self._show_running(is_running=False)
        text = self.tr("{count} rows written to {file}")
        self._context.hub.said.emit(text.format(count=number(report.rows), file=report.file.name))
        self.accept()

    def _on_error(self, error: AppError) -> None:
        self._show_running(is_running=False)
        self._show_fault(error.message.render(self._context.wording))

    def _on_cancelled(self) -> None:
        self._show_running(is_running=False)
        self._show_fault(self.tr("Stopped; nothing was written."))
