"""The register page: list at the left, sheet at the right, drafts on top."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QSplitter, QWidget
from shiboken6 import isValid

from app.domain.changes import Changes
from app.services.drafts import Draft
from ui.actions import DeskAction, make_action
from ui.context import Context
from ui.dialogs.decision import ask
from ui.formats import instant
from ui.pages.page import Page
from ui.pages.register.editing import FORM, NEW
from ui.pages.register.list_pane import ListPane
from ui.pages.register.sheet import Sheet
from ui.theme import SPACE_L, SPACE_M
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column
from ui.widgets.empty_state import EmptyState

_TABLES_SHOWN = {"resident", "household", "village", "village_group"}
_LIST_WIDTH, _SHEET_WIDTH, _SHEET_MIN = 880, 410, 400


class RegisterPage(Page):
    """Find a person, see the person, change the person."""

    key = "go_register"
    search_cleared = Signal()

    def __init__(self, context: Context, new_person: DeskAction, import_workbook: DeskAction) -> None:
        """Lay out both sides; the two actions stand in the empty states."""
        super().__init__(context)
        self._register = context.township.register
        look = context.look
        self.edit = make_action("edit", self, look, self.start_editing)
        self.save = make_action("save", self, look, self._on_save)
        self.leave = make_action("leave", self, look, self._on_leave)
        self.delete = make_action("delete_person", self, look, self._on_delete)
        self.banners = BannerArea()
        self._offers: dict[str, Banner] = {}
        nobody = EmptyState(look, "register", self.tr("No person chosen"), self.tr("Choose a person in the list, or press Ctrl+N for a new one."), (new_person,))  # fmt: skip
        self.sheet = Sheet(context, nobody, self.edit, self.save, self.delete)
        self.sheet.setMinimumWidth(_SHEET_MIN)
        nobody_yet = EmptyState(look, "import", self.tr("The register is empty"), self.tr("Import the office's workbook, or add the first person by hand."), (import_workbook, new_person))  # fmt: skip
        nobody_found = EmptyState(look, "search", self.tr("Nobody fits"), self.tr("Try part of the name, pinyin initials, the end of the ID number, or all villages."))  # fmt: skip
        self.list = ListPane(context, nobody_yet, nobody_found)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.list)
        splitter.addWidget(self.sheet)
        splitter.setSizes([_LIST_WIDTH, _SHEET_WIDTH])
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        box = column(self.banners, splitter, margin=SPACE_L, gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._connect()
        self._show_enabled()

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Register")

    def start_widget(self) -> QWidget:
        """Give the table."""
        return self.list.table

    def open(self) -> None:
        """Load the list."""
        self.list.reload_villages()
        self.list.reload()

    def can_leave(self) -> bool:
        """Write the draft; nothing typed is lost by going elsewhere."""
        self.sheet.keep_draft()
        return True

    def search(self, text: str) -> None:
        """Show who fits."""
        self.list.search(text)

    def show_person(self, resident_id: int) -> None:
        """Open a person from elsewhere, in the list if listed."""
        if not self.list.select(resident_id, quietly=True):
            self.list.clear_selection()
        self.sheet.show_person(resident_id)
        self._show_enabled()

    def new_person(self) -> None:
        """Start an empty sheet."""
        self.list.clear_selection()
        self.sheet.show_person(None)
        self.sheet.start_editing()

    def start_editing(self) -> None:
        """Edit the person shown, going on with a draft if one lies there."""
        session = self.sheet.session
        if session is not None and not self.sheet.is_editing:
            draft = self.context.township.drafts.get(FORM, session.record_key)
            self._close_offer(session.record_key)
            self.sheet.start_editing(draft.values if draft else None)

    def offer_drafts(self) -> None:
        """Name what was typed and not saved before the program ended."""
        for draft in self.context.township.drafts.pending():
            if draft.form == FORM:
                self._offer(draft, self.banners)

    def undo_save(self) -> None:
        """Take back the last save."""
        self.context.tasks.run(lambda _progress: self._register.undo_last(), self._on_undone, owner=self)

    def _offer(self, draft: Draft, area: BannerArea) -> None:
        text = self.tr("Typed but not saved: {name}, {when}. Go on with it?")
        answers = (
            (self.tr("Go on"), lambda: self._resume(draft)),
            (self.tr("Discard"), lambda: self._discard(draft)),
        )
        self._close_offer(draft.record_key)
        banner = Banner(text.format(name=draft.title, when=instant(draft.saved_at)), "warning", answers=answers)
        self._offers[draft.record_key] = area.show_banner(banner)

    def _close_offer(self, record_key: str) -> None:
        banner = self._offers.pop(record_key, None)
        if banner is not None and isValid(banner):
            banner.close_unanswered()

    def _on_draft_left(self, record_key: str) -> None:
        draft = self.context.township.drafts.get(FORM, record_key)
        session = self.sheet.session if self.sheet.is_editing else None
        if draft is not None and (session is None or session.record_key != record_key or record_key == NEW):
            self._offer(draft, self.banners)

    def _resume(self, draft: Draft) -> None:
        self._close_offer(draft.record_key)
        if draft.record_key == NEW:
            self.list.clear_selection()
            self.sheet.show_person(None)
        else:
            self.show_person(int(draft.record_key))
        self.sheet.start_editing(draft.values)

    def _discard(self, draft: Draft) -> None:
        drafts = self.context.township.drafts
        self.context.tasks.run(
            lambda _progress: drafts.drop(draft.form, draft.record_key), lambda _none: None, owner=self
        )

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.table.activated.connect(lambda _index: self.start_editing())
        self.sheet.member_opened.connect(self.show_person)
        self.sheet.draft_left.connect(self._on_draft_left)
        self.sheet.draft_settled.connect(self._close_offer)
        self.sheet.saved.connect(self._on_saved)
        self.sheet.editing_changed.connect(lambda _editing: self._show_enabled())
        self.context.hub.changed.connect(self._on_changes)

    def _on_chosen(self, resident_id: int) -> None:
        self.sheet.show_person(resident_id)
        draft = self.context.township.drafts.get(FORM, str(resident_id))
        if draft is not None:
            self._offer(draft, self.sheet.banners)
        self._show_enabled()

    def _on_saved(self, resident_id: int) -> None:
        self.list.select(resident_id, quietly=True)
        self.list.table.setFocus()

    def _on_changes(self, changes: Changes) -> None:
        if not changes.tables & _TABLES_SHOWN:
            return
        self.list.reload_villages()
        self.list.reload()
        shown = self.sheet.resident_id
        if shown is not None and not self.sheet.is_editing:
            if self._register.rows([shown]):
                self.sheet.refresh()
            else:
                self.sheet.show_nobody()
        self._show_enabled()

    def _on_undone(self, changes: Changes | None) -> None:
        if changes is None:
            self.context.hub.said.emit(self.tr("There is nothing to undo"))
        else:
            self.context.hub.changed.emit(changes)
            self.context.hub.said.emit(self.tr("The last save was taken back"))

    def _on_save(self) -> None:
        self.sheet.save()

    def _on_leave(self) -> None:
        if not self.sheet.is_editing:
            self.search_cleared.emit()
        elif not self.sheet.is_dirty:
            self._discard_typed()
        else:
            self._ask_before_leaving()

    def _ask_before_leaving(self) -> None:
        name = self.sheet.session.title if self.sheet.session else ""
        question = self.tr("Save the changes to {name}?").format(name=name)
        button = QMessageBox.StandardButton
        answer = ask(self, question, button.Save | button.Discard | button.Cancel, button.Save)
        if answer == button.Save:
            self.sheet.save()
        elif answer == button.Discard:
            self._discard_typed()

    def _discard_typed(self) -> None:
        self.sheet.discard()
        self.list.table.setFocus()

    def _on_delete(self) -> None:
        resident_id, session = self.sheet.resident_id, self.sheet.session
        if resident_id is None or session is None:
            return
        question = self.tr("Delete {name} from the register? Ctrl+Z takes it back.").format(name=session.title)
        button = QMessageBox.StandardButton
        if ask(self, question, button.Yes | button.Cancel, button.Cancel) == button.Yes:
            self.context.tasks.run(lambda _progress: self._register.delete(resident_id), self._on_deleted, owner=self)

    def _on_deleted(self, changes: Changes) -> None:
        self.sheet.show_nobody()
        self.list.clear_selection()
        self.context.hub.changed.emit(changes)
        self.context.hub.said.emit(self.tr("Deleted; Ctrl+Z takes it back"))

    def _show_enabled(self) -> None:
        has_person = self.sheet.session is not None
        self.edit.setEnabled(has_person and not self.sheet.is_editing)
        self.save.setEnabled(self.sheet.is_editing)
        self.delete.setEnabled(self.sheet.resident_id is not None)
