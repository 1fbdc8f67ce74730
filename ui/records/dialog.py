"""A record of any type in a window of its own: typed, saved, and on to the next without the mouse."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from ui.actions import make_action
from ui.context import Context
from ui.dialogs.decision import ask
from ui.records.sheet import RecordSheet
from ui.theme import SPACE_M
from ui.widgets.boxes import column
from ui.widgets.buttons import action_button

_SIZE = (940, 600)
TYPED_IN_LEDGERS = frozenset(
    {
        "village",
        "village_group",
        "household",
        "migrant",
        "work_event",
        "reported_figure",
        "village_worker",
        "department",
        "department_work",
        "policy_item",
    }
)
"""Records that stand for themselves; events and changes come about by what they do to people and places."""


class RecordDialog(QDialog):
    """A ``RecordSheet`` with its keys; a stored record can be read first, a new one is typed at once."""

    saved = Signal(int)

    def __init__(
        self,
        context: Context,
        record: str,
        record_id: int | None = None,
        *,
        given: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a record, or an empty one that holds what is given."""
        super().__init__(parent)
        self.resize(*_SIZE)
        self._context = context
        look = context.look
        self.edit = make_action("edit", self, look, self._on_edit)
        self.save = make_action("save", self, look, self._on_save)
        self.leave = make_action("leave", self, look, self._on_leave)
        self.undo = make_action("undo_save", self, look, self._on_undo)
        buttons = [action_button(self.edit), action_button(self.save, "primary")]
        self._edit_button = buttons[0]
        self.sheet = RecordSheet(context, record, buttons=buttons)
        self.editor = self.sheet.editor
        self.setLayout(column(self.sheet, margin=SPACE_M))
        self.editor.saved.connect(self._on_saved)
        self.editor.finished.connect(buttons[1].setFocus)
        self.editor.emptied.connect(self.reject)
        self.editor.editing_changed.connect(lambda _editing: self._show_enabled())
        self.editor.loaded.connect(self._on_loaded)
        self.editor.show_record(record_id, given)
        if record_id is None:
            self.editor.start_editing()
        self._show_enabled()

    def resume(self, record_id: int | None, values: Mapping[str, str], draft_key: str) -> None:
        """Go on with a draft."""
        self.editor.show_record(record_id, draft_key=draft_key)
        self.editor.start_editing(values)

    def open_once(self, afterwards: Callable[[], object]) -> None:
        """Open the window; once it is closed and its draft settled, run ``afterwards`` and forget the window."""

        def tidy(_none: None) -> None:
            afterwards()
            self.deleteLater()

        # The worker takes one thing after the other: what the window left to write is written by then.
        self.finished.connect(lambda _result: self._context.tasks.run(lambda _progress: None, tidy, owner=self))
        self.open()

    def reject(self) -> None:
        """Leave on Esc; what is typed is asked about first."""
        if not self.editor.is_dirty or self._may_leave():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed as a draft when the window is closed from outside."""
        self.editor.leave()
        super().closeEvent(event)

    def _on_loaded(self) -> None:
        if self.editor.session is not None:
            self.setWindowTitle(self.editor.session.form.title)

    def _on_edit(self) -> None:
        self.sheet.start_editing()

    def _on_save(self) -> None:
        self.editor.save()

    def _on_undo(self) -> None:
        self.editor.take_back_typing()

    def _on_saved(self, record_id: int, goes_on: bool) -> None:
        self.saved.emit(record_id)
        if not goes_on:
            self.editor.leave()
            self.accept()

    def _on_leave(self) -> None:
        self.reject()

    def _may_leave(self) -> bool:
        session = self.editor.session
        question = self.tr("Save the changes to {name}?").format(name=session.title if session else "")
        button = QMessageBox.StandardButton
        answer = ask(self, question, button.Save | button.Discard | button.Cancel, button.Save)
        if answer == button.Save:
            self.editor.save()
        elif answer == button.Discard:
            self.editor.emptied.disconnect(self.reject)
            self.editor.discard()
            return True
        return False

    def _show_enabled(self) -> None:
        is_editing = self.editor.is_editing
        self._edit_button.setVisible(not is_editing)
        self.edit.setEnabled(not is_editing and self.editor.session is not None)
        for action in (self.save, self.undo):
            action.setEnabled(is_editing)
