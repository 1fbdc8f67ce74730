"""Many records, the same values: chosen fields, a preview of every change, and one edit that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QComboBox, QDialog, QGridLayout, QProgressBar, QRadioButton, QWidget

from app.domain.errors import AppError
from app.domain.progress import Progress
from app.services.forms import FormField
from app.services.records import BulkPreview, BulkResult, BulkRow
from ui.context import Context
from ui.formats import number
from ui.forms.binders import BINDERS, Binder
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_SIZE = (940, 640)
_MOST_FIELDS = 5
_VALUE_WIDTH = 320


class _Line:
    """One field to change: which, and to what."""

    def __init__(self, fields: Sequence[FormField], name: str, value_name: str) -> None:
        self.choice = QComboBox()
        self.choice.setAccessibleName(name)
        self.choice.addItem("", "")
        for field in fields:
            self.choice.addItem(field.label, field.key)
        self._fields = {field.key: field for field in fields}
        self._value_name = value_name
        self.binder: Binder | None = None

    @property
    def key(self) -> str:
        """The field chosen, or an empty text."""
        return str(self.choice.currentData() or "")

    def make_binder(self) -> Binder | None:
        """Make the editor of the field that is chosen now."""
        field = self._fields.get(self.key)
        if field is None:
            self.binder = None
        else:
            self.binder = BINDERS[field.kind]()
            self.binder.load(replace(field, value=""))
            self.binder.editor.setMinimumWidth(_VALUE_WIDTH)
            self.binder.editor.setAccessibleName(f"{self._value_name} {field.label}")
        return self.binder

    def value(self) -> str:
        """Give the new value."""
        if self.binder is None:
            return ""
        self.binder.commit()
        return self.binder.value()


class BulkDialog(QDialog):
    """Fields above, preview below; nothing is written before the clerk has seen the preview."""

    def __init__(
        self, context: Context, record: str, chosen: Sequence[int], listed: Sequence[int], parent: QWidget | None = None
    ) -> None:
        """Change the chosen records, or all that are listed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bulk edit"))
        self.resize(*_SIZE)
        self._context, self._record = context, record
        self._records = context.township.records
        self._chosen, self._listed = list(chosen), list(listed)
        self._fields = [field for field in self._records.form(record).fields if not field.typed_twice]
        self.preview: BulkPreview | None = None
        self.banners = BannerArea()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(2, 1)
        self.lines: list[_Line] = []
        columns: tuple[Column[BulkRow], ...] = (
            Column(self.tr("Record"), 150, lambda line: line.title),
            Column(self.tr("Field"), 110, lambda line: line.field),
            Column(self.tr("Before"), 170, lambda line: line.before or "–"),
            Column(self.tr("After"), 170, lambda line: line.after or "–"),
            Column(self.tr("Refused because"), 200, lambda line: line.problem, tone=_tone),
        )
        self.model: RowsTableModel[BulkRow] = RowsTableModel(columns, context.look, self)
        self.table = table_view(self.model, self.tr("Preview"), [one.width for one in columns], stretch=4)
        self._count = text_label("", "strong")
        self._bar = QProgressBar()
        self._bar.hide()
        self.show_button = push_button(self.tr("Preview"), self.show_preview, "primary")
        self.apply_button = push_button(self.tr("Apply"), self.apply)
        self.apply_button.setEnabled(False)
        self._close = push_button(self.tr("Close"), self.reject)
        self._lay_out()
        self._add_line()
        context.tasks.progressed.connect(self._on_progress)
        self.lines[0].choice.setFocus()

    def ids(self) -> list[int]:
        """Give the records to change."""
        return self._listed if self.all_listed.isChecked() else self._chosen

    def values(self) -> dict[str, str]:
        """Give the new values by field."""
        return {line.key: line.value() for line in self.lines if line.key}

    def show_preview(self) -> None:
        """Ask what would change, without changing anything."""
        ids, values = self.ids(), self.values()
        if not values:
            self.lines[0].choice.setFocus()
            return
        self._set_working(working=True)
        self._context.tasks.run(
            lambda progress: self._records.bulk_preview(self._record, ids, values, progress),
            self._on_preview,
            owner=self,
            title=self.tr("Preview of the bulk edit"),
            on_error=self._on_error,
            on_cancelled=lambda: self._set_working(working=False),
        )

    def apply(self) -> None:
        """Write what the preview showed."""
        if self.preview is None:
            return
        ids, values = self.ids(), self.values()
        self._set_working(working=True)

        def work(progress: Progress) -> BulkResult:
            return self._records.bulk_save(self._record, ids, values, progress)

        self._context.tasks.run(
            work,
            self._on_applied,
            owner=self,
            title=self.tr("Bulk edit"),
            on_error=self._on_error,
            on_cancelled=self._on_cancelled,
        )

    def reject(self) -> None:
        """Stop what is running, or close."""
        if self._bar.isVisible():
            self._context.tasks.cancel()
        else:
            super().reject()

    def _lay_out(self) -> None:
        chosen = self.tr("The {count} chosen").format(count=number(len(self._chosen)))
        listed = self.tr("All {count} of the list").format(count=number(len(self._listed)))
        self.only_chosen, self.all_listed = QRadioButton(chosen), QRadioButton(listed)
        self._whom = QButtonGroup(self)
        for button in (self.only_chosen, self.all_listed):
            self._whom.addButton(button)
            button.toggled.connect(self._forget_preview)
        self.only_chosen.setChecked(True)
        self.only_chosen.setEnabled(bool(self._chosen))
        self.all_listed.setChecked(not self._chosen)
        heading = text_label(self.tr("Bulk edit"), "title")
        hint = text_label(
            self.tr("ID numbers and dates that are typed twice are left out: nobody shares them."), "muted", wrap=True
        )
        whom = row(self.only_chosen, self.all_listed, None, gap=SPACE_M)
        buttons = row(self._count, None, self._close, self.apply_button, self.show_button, gap=SPACE_S)
        parts = (heading, hint, self.banners, whom, plain(self._grid), self.table, self._bar, buttons)
        box = column(*parts, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(box.indexOf(self.table), 1)
        self.setLayout(box)

    def _add_line(self) -> None:
        line = _Line(self._fields, self.tr("Field"), self.tr("New value of"))
        position = len(self.lines)
        self.lines.append(line)
        self._grid.addWidget(line.choice, position, 0)
        self._grid.addWidget(text_label("→", "muted"), position, 1)
        line.choice.currentIndexChanged.connect(lambda _index: self._on_field_chosen(position))

    def _on_field_chosen(self, position: int) -> None:
        self._forget_preview()
        line = self.lines[position]
        old = self._grid.itemAtPosition(position, 2)
        widget = old.widget() if old is not None else None
        if widget is not None:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        binder = line.make_binder()
        if binder is not None:
            self._grid.addWidget(binder.editor, position, 2, Qt.AlignmentFlag.AlignLeft)
            binder.edited.connect(self._forget_preview)
            binder.line.advanced.connect(self.show_preview)
            QWidget.setTabOrder(line.choice, binder.editor)
            if position == len(self.lines) - 1 and len(self.lines) < _MOST_FIELDS:
                self._add_line()

    def _forget_preview(self, *_args: object) -> None:
        self.preview = None
        self.model.show_rows(())
        self._count.setText("")
        self.apply_button.setEnabled(False)

    def _on_preview(self, preview: BulkPreview) -> None:
        self._set_working(working=False)
        self.preview = preview
        self.model.show_rows(sorted(preview.rows, key=lambda line: not line.problem))
        text = self.tr("{changed} will change, {refused} refused")
        self._count.setText(text.format(changed=number(preview.changed), refused=number(preview.refused)))
        self.apply_button.setEnabled(preview.changed > 0)
        (self.apply_button if preview.changed else self._close).setFocus()

    def _on_applied(self, result: BulkResult) -> None:
        self._set_working(working=False)
        self._context.hub.changed.emit(result.changes)
        text = self.tr("{changed} changed; Ctrl+Z takes all of it back")
        self._context.hub.said.emit(text.format(changed=number(result.changed)))
        self.accept()

    def _on_cancelled(self) -> None:
        self._set_working(working=False)
        self.banners.show_banner(Banner(self.tr("Stopped; nothing was changed"), "warning"))

    def _on_error(self, error: AppError) -> None:
        self._set_working(working=False)
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def _set_working(self, *, working: bool) -> None:
        self._bar.setVisible(working)
        self.show_button.setEnabled(not working)
        self.apply_button.setEnabled(not working and self.preview is not None)
        self._close.setText(self.tr("Stop") if working else self.tr("Close"))


def _tone(line: BulkRow) -> str:
    return "error" if line.problem else ""
