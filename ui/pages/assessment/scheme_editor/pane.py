"""The open scheme: tree in the middle, form at the right, what is wrong below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.domain.scoring.editing.tree import Path
from app.services.scheme_editor import FactChoice, Remark, SchemeEditor
from ui.actions import DeskAction, make_action
from ui.context import Context
from ui.formats import number
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.scheme_editor.form_view import SettingFormView
from ui.pages.assessment.scheme_editor.tree_view import SchemeTreeView
from ui.theme import SPACE_M, SPACE_XS
from ui.widgets.boxes import column, frame, plain, row
from ui.widgets.buttons import action_button
from ui.widgets.labels import restyle, text_label
from ui.widgets.tables import table_view

_TREE_WIDTH, _FORM_WIDTH, _TREE_LEAST, _FORM_LEAST = 500, 480, 300, 260
_REMARKS_HEIGHT, _REMARKS_LEAST = 128, 72
_NOTHING, _LISTED = range(2)


class SchemePane(QWidget):
    """Shows a ``SchemeEditor``; Ctrl+Z and Ctrl+Y are its own as long as it has something to take back."""

    changed = Signal()
    """The scheme, or what can be done with the chosen entry, is another one."""

    def __init__(self, context: Context) -> None:
        """Lay out tree, form and list."""
        super().__init__()
        self.setObjectName("plain")
        look = context.look
        self.editor: SchemeEditor | None = None
        self.tree = SchemeTreeView(look)
        self.tree.setMinimumWidth(_TREE_LEAST)
        self.form = SettingFormView(look, self._find_facts)
        self.form.setMinimumWidth(_FORM_LEAST)
        self.sums = text_label("", "small")
        self.faults = text_label("", "small")
        self._make_actions(context)
        columns: tuple[Column[Remark], ...] = (
            Column(self.tr("Kind"), 76, self._kind, tone=lambda one: "error" if one.is_problem else "warning"),
            Column(self.tr("Where"), 200, lambda one: one.place),
            Column(self.tr("What is wrong"), 600, lambda one: one.text),
        )
        self.remarks_model: RowsTableModel[Remark] = RowsTableModel(columns, look, self)
        self.remarks = table_view(
            self.remarks_model, self.tr("Problems of the scheme"), [one.width for one in columns], stretch=2
        )
        sound = text_label(self.tr("No problems: the scheme can be used for scoring."), "good")
        self._below = QStackedWidget()
        self._below.addWidget(frame("card", column(row(sound, None), None, margin=SPACE_M)))
        self._below.addWidget(self.remarks)
        self._below.setMaximumHeight(_REMARKS_HEIGHT)
        self._below.setMinimumHeight(_REMARKS_LEAST)
        tools = row(*(action_button(one, "quiet", icon_only=True) for one in self.actions_of_entry), None, gap=0)
        tools.addWidget(self.faults)
        left = column(tools, self.tree, gap=0)
        left.setStretch(1, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(plain(left))
        splitter.addWidget(self.form)
        splitter.setSizes([_TREE_WIDTH, _FORM_WIDTH])
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        box = column(splitter, row(self.sums, None), self._below, gap=SPACE_XS)
        box.setStretch(0, 1)
        self.setLayout(box)
        self._connect()

    def show_editor(self, editor: SchemeEditor, chosen: Path = ()) -> None:
        """Show a scheme from its beginning, or at an entry."""
        self.editor = editor
        self.tree.show_rows(editor.rows(), chosen)
        self._show_form()
        self._show_remarks()
        self._show_enabled()

    def jump_to(self, remark: Remark) -> None:
        """Go to the entry and field that a remark is about."""
        self.tree.choose(remark.path)
        self.form.focus(remark.key)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of undo and redo before the window does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._step_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a change back, or do it again."""
        step = self._step_of(event)
        if not step or self.editor is None:
            super().keyPressEvent(event)
            return
        event.accept()
        path = self.editor.undo() if step < 0 else self.editor.redo()
        self._changed_at(() if path is None else path)

    def _step_of(self, event: QKeyEvent) -> int:
        """Give -1 for undo, 1 for redo, 0 for any other key or where there is nothing to do."""
        editor = self.editor
        if editor is None:
            return 0
        if event.matches(QKeySequence.StandardKey.Undo):
            return -1 if editor.can_undo else 0
        is_redo = event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) == _REDO
        return 1 if is_redo and editor.can_redo else 0

    def _make_actions(self, context: Context) -> None:
        look = context.look
        self.add = make_action("entry_add", self.tree, look, lambda: self._rearrange("add"))
        self.add_item = make_action("entry_add_item", self.tree, look, lambda: self._rearrange("add_item"))
        self.duplicate = make_action("entry_copy", self.tree, look, lambda: self._rearrange("duplicate"))
        self.remove = make_action("entry_remove", self.tree, look, lambda: self._rearrange("remove"))
        self.up = make_action("entry_up", self.tree, look, lambda: self._move(-1))
        self.down = make_action("entry_down", self.tree, look, lambda: self._move(1))
        self.actions_of_entry: tuple[DeskAction, ...] = (
            self.add, self.add_item, self.duplicate, self.up, self.down, self.remove,
        )  # fmt: skip
        for action in self.actions_of_entry:
            # In a form, Del and Ins are typing.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _connect(self) -> None:
        self.tree.entry_chosen.connect(lambda _path: self._on_entry())
        self.tree.form_wanted.connect(self.form.focus)
        self.form.edited.connect(self._on_edited)
        self.form.lines_edited.connect(self._on_lines)
        self.form.settled.connect(self._on_settled)
        self.form.left.connect(self.tree.setFocus)
        self.remarks.clicked.connect(self._on_remark)
        self.remarks.activated.connect(self._on_remark)

    def _kind(self, remark: Remark) -> str:
        return self.tr("To put right") if remark.is_problem else self.tr("Remark")

    def _find_facts(self, path: Path, key: str, text: str) -> Sequence[FactChoice]:
        return () if self.editor is None else self.editor.fact_choices(path, key, text)

    def _on_entry(self) -> None:
        self._show_form()
        self._show_enabled()

    def _on_edited(self, path: Path, key: str, text: str) -> None:
        if self.editor is None:
            return
        has_other_fields = self.editor.set_value(path, key, text)
        self.tree.show_rows(self.editor.rows(), path)
        if has_other_fields:
            self._show_form()
            self.form.focus(key)
        self._after_change()

    def _on_lines(self, path: Path, key: str, lines: list[tuple[str, ...]]) -> None:
        if self.editor is not None:
            self.editor.set_rows(path, key, lines)
            self.tree.show_rows(self.editor.rows(), path)
            self._after_change()

    def _on_settled(self) -> None:
        if self.editor is not None:
            self.editor.settle()

    def _rearrange(self, what: str) -> None:
        if self.editor is not None:
            changes = {
                "add": self.editor.add, "add_item": self.editor.add_item,
                "duplicate": self.editor.duplicate, "remove": self.editor.remove,
            }  # fmt: skip
            self._changed_at(changes[what](self.tree.path))
            if what in ("add", "add_item"):
                self.form.focus()

    def _move(self, step: int) -> None:
        if self.editor is not None:
            self._changed_at(self.editor.move(self.tree.path, step))

    def _changed_at(self, path: Path) -> None:
        if self.editor is not None:
            self.tree.show_rows(self.editor.rows(), path)
            self._show_form()
            self._after_change()

    def _after_change(self) -> None:
        if self.editor is not None:
            path = self.tree.path
            self.form.show_problems(self.editor.form(path), self.editor.describe(path))
        self._show_remarks()
        self._show_enabled()
        self.changed.emit()

    def _on_remark(self, index: QModelIndex) -> None:
        remark = self.remarks_model.record(index.row())
        if remark is not None:
            self.jump_to(remark)

    def _show_form(self) -> None:
        if self.editor is not None:
            path = self.tree.path
            self.form.show_form(self.editor.form(path), self.editor.describe(path), is_editable=self.editor.is_editable)

    def _show_remarks(self) -> None:
        if self.editor is None:
            return
        remarks = self.editor.remarks
        self.remarks_model.show_rows(remarks)
        self._below.setCurrentIndex(_LISTED if remarks else _NOTHING)
        own = self.editor.rows()[0]
        text = self.tr("Sum {found} of {stated}")
        if own.difference:
            text = self.tr("Sum {found} of {stated}, {difference}")
        self.sums.setText(text.format(found=own.found, stated=own.stated, difference=own.difference))
        restyle(self.sums, "tone", "error" if own.difference else "good")
        count = self.editor.problem_count
        self.faults.setText(self.tr("{count} to put right").format(count=number(count)) if count else "")
        restyle(self.faults, "tone", "error")

    def _show_enabled(self) -> None:
        editor, path = self.editor, self.tree.path
        can_move = editor is not None and editor.can_move(path)
        for action in (self.duplicate, self.remove, self.up, self.down):
            action.setEnabled(can_move)
        self.add.setEnabled(editor is not None and editor.can_add(path))
        self.add_item.setEnabled(editor is not None and editor.can_add_item(path))


_REDO = QKeySequence("Ctrl+Shift+Z")
