"""Making an export profile: columns, wording, style of each, what stands above and below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import AppError
from app.domain.export_profiles import ExportColumn, ExportProfile, Fill, Style
from ui.context import Context
from ui.lists.profile_draft import ProfileDraft
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, frame, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

_SIZE = (940, 640)
_WIDTHS = (170, 150, 110)
_LINES_HEIGHT = 64
_BLANK_ROWS = (0, 1, 2, 3, 5, 10, 20, 30, 50)


class ProfileDialog(QDialog):
    """Alt+Up and Alt+Down move a column, Del takes it out."""

    kept = Signal(str)
    """The name of the profile that was kept, or of the one that is left when one was forgotten."""

    def __init__(self, context: Context, record: str, profile: ExportProfile, parent: QWidget | None = None) -> None:
        """Start from a profile; one of the program is kept under another name."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export profile"))
        self.resize(*_SIZE)
        self._context, self._record = context, record
        self._lists = context.township.lists
        self.draft = ProfileDraft(profile)
        self._labels = {info.key: info.label for info in self._lists.columns(record)}
        self.banners = BannerArea()
        self._make_table()
        self._make_column_editor()
        self._make_frame_editor(profile)
        self._lay_out()
        self._show_columns(0)
        self.name.setFocus()

    def keep(self) -> None:
        """Keep the profile under its name."""
        profile = self.draft.finish(
            self.name.text(),
            self.titles.toPlainText(),
            self.footers.toPlainText(),
            int(self.blank_rows.currentData()),
            str(self.order.currentData() or ""),
            is_public=self.public.isChecked(),
        )
        self._run(lambda: self._lists.save_profile(profile), profile.name)

    def forget(self) -> None:
        """Forget the profile of this name."""
        name = self.name.text().strip()
        self._run(lambda: self._lists.delete_profile(self._record, name), "")

    def add_column(self, made: ExportColumn) -> None:
        """Put a column behind the current one."""
        self._show_columns(self.draft.add(made, self._place))
        self.heading.setFocus()

    def move_column(self, by: int) -> None:
        """Move the current column."""
        self._show_columns(self.draft.move(self._place, by))

    def remove_column(self) -> None:
        """Take the current column out."""
        self._show_columns(self.draft.remove(self._place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the table."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if has_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.move_column(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.remove_column()
                return True
        return super().eventFilter(watched, event)

    @property
    def _place(self) -> int:
        return self.table.currentIndex().row()

    def _make_table(self) -> None:
        columns: tuple[Column[ExportColumn], ...] = (
            Column(self.tr("Heading"), _WIDTHS[0], self._heading_of),
            Column(self.tr("Content"), _WIDTHS[1], self._content_of),
            Column(self.tr("Written as"), _WIDTHS[2], self._style_of),
        )
        self.model: RowsTableModel[ExportColumn] = RowsTableModel(columns, parent=self)
        self.table = table_view(self.model, self.tr("Columns of the profile"), _WIDTHS, stretch=2)
        self.table.installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def _make_column_editor(self) -> None:
        self.source, self.written = QComboBox(), QComboBox()
        self.heading, self.constant = FieldLineEdit(), FieldLineEdit()
        for key, label in self._labels.items():
            self.source.addItem(label, key)
        self.source.activated.connect(self._on_source)
        self.written.activated.connect(self._on_style)
        self.heading.textEdited.connect(lambda text: self._change(heading=text))
        self.constant.textEdited.connect(lambda text: self._change(constant=text))
        self.heading.advanced.connect(self.table.setFocus)
        self.constant.advanced.connect(self.table.setFocus)

    def _make_frame_editor(self, profile: ExportProfile) -> None:
        infos = (self._lists.shown_profile(self._record, ()), *self._lists.profiles(self._record))
        is_built_in = any(one.name == profile.name and one.is_built_in for one in infos)
        self.name = FieldLineEdit()
        self.name.setText("" if is_built_in else profile.name)
        self.name.setPlaceholderText(self.tr("Name of the profile"))
        self.titles, self.footers = self._lines(profile.title_rows), self._lines(profile.footer_lines)
        self.titles.setPlaceholderText(self.tr("{township}, {date} and {count} are filled in"))
        self.blank_rows = QComboBox()
        for count in sorted({*_BLANK_ROWS, profile.blank_rows}):
            self.blank_rows.addItem(str(count), count)
        self.blank_rows.setCurrentIndex(self.blank_rows.findData(profile.blank_rows))
        self.order = QComboBox()
        self.order.addItem(self.tr("As in the list"), "")
        for info in self._lists.columns(self._record):
            if info.can_sort:
                self.order.addItem(info.label, info.key)
        sorted_by = profile.sorts[0].column if profile.sorts else ""
        self.order.setCurrentIndex(max(0, self.order.findData(sorted_by)))
        self.public = QCheckBox(self.tr("Goes public: masked"))
        self.public.setChecked(profile.is_public)

    def _lines(self, texts: tuple[str, ...]) -> QPlainTextEdit:
        box = QPlainTextEdit("\n".join(texts))
        box.setTabChangesFocus(True)
        box.setFixedHeight(_LINES_HEIGHT)
        return box

    def _lay_out(self) -> None:
        left = column(self._tools(), self.table, self._column_form(), gap=SPACE_S)
        left.setStretch(1, 1)
        parts = row(left, self._frame_form(), gap=SPACE_L)
        parts.setStretch(0, 3)
        parts.setStretch(1, 2)
        forget = push_button(self.tr("Forget this profile"), self.forget, "danger")
        own = {one.name for one in self._lists.profiles(self._record) if not one.is_built_in}
        forget.setEnabled(self.name.text() in own)
        self.name.textChanged.connect(lambda text: forget.setEnabled(text.strip() in own))
        keep = push_button(self.tr("Keep"), self.keep, "primary")
        keep.setShortcut("Ctrl+S")
        buttons = row(forget, None, push_button(self.tr("Cancel"), self.reject), keep)
        heading = text_label(self.tr("Export profile"), "heading")
        box = column(heading, self.banners, parts, buttons, margin=SPACE_L, gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)

    def _tools(self) -> QFrame:
        first = next(iter(self._labels))
        make = self.add_column
        buttons = [
            push_button(self.tr("+ Field"), lambda: make(ExportColumn(Fill.FIELD, first))),
            push_button(self.tr("+ Number"), lambda: make(ExportColumn(Fill.NUMBER))),
            push_button(self.tr("+ Fixed text"), lambda: make(ExportColumn(Fill.CONSTANT))),
            push_button(self.tr("+ Blank"), lambda: make(ExportColumn(Fill.BLANK))),
            push_button(self.tr("Up"), lambda: self.move_column(-1), hint=self.tr("Move the column up (Alt+Up)")),
            push_button(self.tr("Down"), lambda: self.move_column(1), hint=self.tr("Move the column down (Alt+Down)")),
            push_button(self.tr("Take out"), self.remove_column, hint=self.tr("Take the column out (Del)")),
        ]
        return frame("plain", row(*buttons, None, gap=SPACE_S))

    def _column_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(SPACE_S)
        self._add(form, self.tr("Field"), self.source)
        self._add(form, self.tr("Heading"), self.heading)
        self._add(form, self.tr("Written as"), self.written)
        self._add(form, self.tr("Fixed text"), self.constant)
        return form

    def _frame_form(self) -> QVBoxLayout:
        form = QFormLayout()
        form.setSpacing(SPACE_S)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._add(form, self.tr("Name"), self.name)
        self._add(form, self.tr("Lines above the table"), self.titles)
        self._add(form, self.tr("Lines below the table"), self.footers)
        usual = push_button(self.tr("Usual last line"), self._on_usual_footer, "quiet")
        form.addRow(usual)
        self._add(form, self.tr("Empty rows at the end"), self.blank_rows)
        self._add(form, self.tr("Order"), self.order)
        form.addRow(self.public)
        return column(form, None)

    def _add(self, form: QFormLayout, name: str, widget: QWidget) -> None:
        widget.setAccessibleName(name)
        form.addRow(name, widget)

    def _show_columns(self, place: int) -> None:
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self.model.show_rows(self.draft.columns)
        self.table.selectRow(place)
        selection.blockSignals(False)
        self.table.viewport().update()
        self._show_column()

    def _show_column(self) -> None:
        one = self.model.record(self._place)
        is_field = one is not None and one.fill is Fill.FIELD
        self.source.setEnabled(is_field)
        self.written.setEnabled(is_field)
        self.heading.setEnabled(one is not None)
        self.constant.setEnabled(one is not None and one.fill is Fill.CONSTANT)
        self.written.clear()
        if one is None:
            return
        self.heading.setText(one.heading)
        self.heading.setPlaceholderText(self._heading_of(one))
        self.constant.setText(one.constant)
        if is_field:
            self.source.setCurrentIndex(self.source.findData(one.source))
            names = self._style_names()
            for style in self._lists.styles(self._record, one.source):
                self.written.addItem(names[style], style.value)
            self.written.setCurrentIndex(max(0, self.written.findData(one.style.value)))

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._show_column()

    def _on_source(self, index: int) -> None:
        if self._place >= 0:
            place = self._place
            self.draft.show_source(place, str(self.source.itemData(index)))
            self._show_columns(place)

    def _on_style(self, index: int) -> None:
        self._change(style=Style(str(self.written.itemData(index))))

    def _change(self, *, heading: str | None = None, style: Style | None = None, constant: str | None = None) -> None:
        place = self._place
        if place >= 0:
            self.draft.change(place, heading=heading, style=style, constant=constant)
            selection = self.table.selectionModel()
            selection.blockSignals(True)
            self.model.show_rows(self.draft.columns)
            self.table.selectRow(place)
            selection.blockSignals(False)

    def _on_usual_footer(self) -> None:
        before = self.footers.toPlainText().rstrip("\n")
        self.footers.setPlainText("\n".join(part for part in (before, self._lists.usual_footer()) if part))

    def _run(self, work: Callable[[], object], name: str) -> None:
        self._context.tasks.run(
            lambda _progress: work(), lambda _none: self._on_kept(name), owner=self, on_error=self._on_error
        )

    def _on_kept(self, name: str) -> None:
        self.accept()
        self.kept.emit(name)

    def _on_error(self, error: AppError) -> None:
        self.banners.clear()
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))

    def _heading_of(self, one: ExportColumn) -> str:
        if one.heading:
            return one.heading
        if one.fill is Fill.NUMBER:
            return self.tr("No.")
        return self._labels.get(one.source, "") if one.fill is Fill.FIELD else ""

    def _content_of(self, one: ExportColumn) -> str:
        if one.fill is Fill.FIELD:
            return self._labels.get(one.source, one.source)
        names = {
            Fill.NUMBER: self.tr("running number"),
            Fill.CONSTANT: one.constant or self.tr("fixed text"),
            Fill.BLANK: self.tr("blank"),
        }
        return names[one.fill]

    def _style_of(self, one: ExportColumn) -> str:
        return self._style_names()[one.style] if one.fill is Fill.FIELD else ""

    def _style_names(self) -> dict[Style, str]:
        return {
            Style.PLAIN: self.tr("as it is"),
            Style.SPACED: self.tr("in groups of 6, 8, 4"),
            Style.LAST_SIX: self.tr("last six"),
            Style.MASKED: self.tr("masked"),
            Style.APOSTROPHE: self.tr("with ' before it (csv)"),
            Style.CHINESE: "2026年7月5日",
            Style.COMPACT: "20260705",
            Style.POINTS: "2026.7.5",
            Style.CODE: self.tr("code"),
            Style.LETTER: "M / F",
        }
