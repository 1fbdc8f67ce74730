"""The register page: list at the left, sheet at the right, drafts on top."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QSplitter, QWidget

from app.domain.changes import Changes
from app.services.drafts import Draft
from app.services.records import UndoResult
from ui.actions import DeskAction, make_action
from ui.context import Context
from ui.dialogs.decision import ask
from ui.dialogs.events.session import is_event_draft
from ui.formats import instant
from ui.pages.page import Page
from ui.pages.register.list_pane import ListPane
from ui.pages.register.sheet import FORM, Sheet
from ui.records.bulk import BulkDialog
from ui.records.dialog import RecordDialog
from ui.records.drafts import DraftOffers
from ui.records.session import is_new_key
from ui.records.twice import SecondEntryDialog
from ui.theme import SPACE_L, SPACE_M
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column
from ui.widgets.empty_state import EmptyState

_TABLES_SHOWN = {"resident", "household", "village", "village_group"}
_LIST_WIDTH, _SHEET_WIDTH, _SHEET_MIN = 880, 410, 400
_TYPING_WIDTH, _LIST_MIN = 860, 360


class RegisterPage(Page):
    """Find a person, see the person, change the person."""

    key = "go_register"
    search_cleared = Signal()
    event_draft_resumed = Signal(object)
    """The draft of an event; its own dialog goes on with it."""
    record_printed = Signal(str, int)
    """Record type and id of the record to print."""

    def __init__(self, context: Context, new_person: DeskAction, import_workbook: DeskAction) -> None:
        """Lay out both sides; the two actions stand in the empty states."""
        super().__init__(context)
        self._register = context.township.register
        self._records = context.township.records
        look = context.look
        self.edit = make_action("edit", self, look, self.start_editing)
        self.save = make_action("save", self, look, self._on_save)
        self.leave = make_action("leave", self, look, self._on_leave)
        self.delete = make_action("delete_person", self, look, self._on_delete)
        self.resume_draft = make_action("resume_draft", self, look, self._on_resume_draft)
        self.bulk_edit = make_action("bulk_edit", self, look, self.open_bulk_edit)
        self.second_entry = make_action("second_entry", self, look, self.open_second_entry)
        self.print_record = make_action("print_record", self, look, self._on_print_record)
        self.banners = BannerArea()
        self.drafts = DraftOffers(context, self.banners, self.resume, self._is_open)
        nobody = EmptyState(look, "register", self.tr("No person chosen"), self.tr("Choose a person in the list, or press Ctrl+N for a new one."), (new_person,))  # fmt: skip
        self.sheet = Sheet(
            context,
            nobody,
            self.edit,
            self.save,
            self.print_record,
            self.delete,
            finder=context.township.duplicates.at_entry,
        )
        self.sheet.setMinimumWidth(_SHEET_MIN)
        nobody_yet = EmptyState(look, "import", self.tr("The register is empty"), self.tr("Import the office's workbook, or add the first person by hand."), (import_workbook, new_person))  # fmt: skip
        nobody_found = EmptyState(look, "search", self.tr("Nobody fits"), self.tr("Try part of the name, pinyin initials, the end of the ID number, or all villages."))  # fmt: skip
        self.list = ListPane(context, nobody_yet, nobody_found)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self.sheet)
        self._splitter.setSizes([_LIST_WIDTH, _SHEET_WIDTH])
        self._splitter.setStretchFactor(0, 2)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._reading_sizes: list[int] = []
        box = column(self.banners, self._splitter, margin=SPACE_L, gap=SPACE_M)
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
        self._start_new({})

    def new_household(self) -> None:
        """Start the head of a new household, with the next number of the village shown or typed last."""
        session = self.sheet.session
        place = session.values.get("place", "") if session is not None else ""
        self._start_new(self.context.township.entry.new_household(place), suggests_number=True)

    def start_editing(self) -> None:
        """Edit the person shown, going on with a draft if one lies there."""
        session = self.sheet.session
        if session is not None and not self.sheet.is_editing:
            if session.form.record_id is not None:
                self.list.remember(session.form.record_id)
            draft = self.context.township.drafts.get(FORM, session.record_key)
            self.sheet.start_editing(draft.values if draft else None)
            self.drafts.refresh()

    def offer_drafts(self) -> None:
        """Name what was typed and not saved before the program ended."""
        self.drafts.refresh()

    def resume(self, draft: Draft) -> None:
        """Go on with a draft, in the sheet or, for other records, in a window of its own."""
        if is_event_draft(draft):
            self.event_draft_resumed.emit(draft)
            return
        record_id = None if is_new_key(draft.record_key) else int(draft.record_key)
        if draft.form != FORM:
            dialog = RecordDialog(self.context, draft.form, parent=self)
            dialog.resume(record_id, draft.values, draft.record_key)
            dialog.open_once(self.drafts.refresh)
        elif record_id is None:
            self.list.clear_selection()
            self.sheet.editor.show_record(None, draft_key=draft.record_key)
            self.sheet.start_editing(draft.values)
        else:
            self.show_person(record_id)
            self.sheet.start_editing(draft.values)
        self.drafts.refresh()

    def undo_save(self) -> None:
        """Take back the last field typed in, or else the last save."""
        if not self.sheet.editor.take_back_typing():
            self._run(self._records.undo, self.tr("Taken back: {what}"), self.tr("There is nothing to undo"))

    def redo_save(self) -> None:
        """Do again what was taken back."""
        self._run(self._records.redo, self.tr("Done again: {what}"), self.tr("There is nothing to redo"))

    def open_bulk_edit(self) -> None:
        """Give the chosen people the same values."""
        BulkDialog(self.context, FORM, self.list.selected_ids(), self.list.model.ids, self).open()

    def open_second_entry(self) -> None:
        """Type again, blind, what was typed today or what is chosen."""
        SecondEntryDialog(self.context, FORM, self.list.selected_ids(), self).open()

    def _start_new(self, given: dict[str, str], *, suggests_number: bool = False) -> None:
        self.list.clear_selection()
        self.sheet.editor.show_new(given, suggests_number=suggests_number)

    def _on_resume_draft(self) -> None:
        draft = self.drafts.newest()
        if draft is not None:
            self.resume(draft)

    def _on_candidate_opened(self, resident_id: int) -> None:
        self.show_person(resident_id)
        self.list.table.setFocus()

    def _is_open(self, draft: Draft) -> bool:
        session = self.sheet.session if self.sheet.is_editing else None
        return session is not None and (draft.form, draft.record_key) == (FORM, session.record_key)

    def _run(self, work: Callable[[], UndoResult | None], done: str, nothing: str) -> None:
        def on_done(result: UndoResult | None) -> None:
            if result is not None:
                self.context.hub.changed.emit(result.changes)
            self.context.hub.said.emit(nothing if result is None else done.format(what=result.sentence))

        self.context.tasks.run(lambda _progress: work(), on_done, owner=self)

    def _offer_in_sheet(self, draft: Draft) -> None:
        text = self.tr("Typed but not saved: {name}, {when}. Go on with it?")
        answers = ((self.tr("Go on"), lambda: self.resume(draft)), (self.tr("Discard"), lambda: self._discard(draft)))
        banner = Banner(text.format(name=draft.title, when=instant(draft.saved_at)), "warning", answers=answers)
        self.sheet.banners.show_banner(banner)

    def _discard(self, draft: Draft) -> None:
        drafts = self.context.township.drafts
        self.context.tasks.run(
            lambda _progress: drafts.drop(draft.form, draft.record_key), lambda _none: self.drafts.refresh(), owner=self
        )

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.table.activated.connect(lambda _index: self.start_editing())
        self.sheet.member_opened.connect(self.show_person)
        editor = self.sheet.editor
        editor.draft_left.connect(lambda _key: self.drafts.refresh())
        editor.draft_dropped.connect(lambda _key: self.drafts.refresh())
        editor.saved.connect(self._on_saved)
        editor.candidate_opened.connect(self._on_candidate_opened)
        editor.editing_changed.connect(self._on_editing_changed)
        self.context.hub.changed.connect(self._on_changes)

    def _on_chosen(self, resident_id: int) -> None:
        self.sheet.show_person(resident_id)
        draft = self.context.township.drafts.get(FORM, str(resident_id))
        if draft is not None:
            self._offer_in_sheet(draft)
        self._show_enabled()

    def _on_saved(self, resident_id: int, goes_on: bool) -> None:
        if not goes_on:
            self.list.select(resident_id, quietly=True)
            self.list.table.setFocus()

    def _on_editing_changed(self, _editing: bool) -> None:
        self._show_enabled()
        # Going on to the next person ends one editing and begins another in the same moment.
        QTimer.singleShot(0, self, self._share_width)

    def _share_width(self) -> None:
        """Give the sheet the room of a whole form while it is typed in, and the list its room back afterwards.

        Where there is no room for both, the list goes away while somebody types.
        """
        is_typing = self.sheet.is_editing
        if is_typing and not self._reading_sizes:
            self._reading_sizes = self._splitter.sizes()
            whole = sum(self._reading_sizes)
            wide = max(self._reading_sizes[1], min(_TYPING_WIDTH, whole - _LIST_MIN))
            self._splitter.setSizes([whole - wide, wide])
            self.list.setVisible(self._splitter.width() >= _LIST_MIN + _SHEET_MIN)
        elif not is_typing and self._reading_sizes:
            self.list.show()
            self._splitter.setSizes(self._reading_sizes)
            self._reading_sizes = []

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

    def _on_print_record(self) -> None:
        if self.sheet.resident_id is not None:
            self.record_printed.emit(FORM, self.sheet.resident_id)

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
        self.print_record.setEnabled(self.sheet.resident_id is not None)
