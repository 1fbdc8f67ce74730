"""The schemes of the office: which there are, and the editor of the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path as FilePath

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, Conflict
from app.services.schemes import OpenScheme, SchemeEntry, SchemeSaved
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.files import pick_file, pick_new_file
from ui.formats import instant
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.scheme_editor.copy_dialog import CopySchemeDialog
from ui.pages.assessment.scheme_editor.pane import SchemePane
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_LIST_WIDTH, _PANE_WIDTH, _LIST_LEAST = 232, 1000, 120
_PAUSE_MS = 600


class SchemesTab(PageTab):
    """List at the left; what is changed and not saved is kept by itself, so leaving loses nothing."""

    def __init__(self, context: Context) -> None:
        """Lay out list and editor."""
        super().__init__(context)
        self._schemes = context.township.schemes
        self.opened: OpenScheme | None = None
        look = context.look
        self.save = make_action("save", self, look, self.save_scheme)
        self.copy = make_action("scheme_copy", self, look, self._on_copy)
        self.take_in = make_action("scheme_import", self, look, self._on_import)
        self.hand_out = make_action("scheme_export", self, look, self._on_export)
        self.delete = make_action("scheme_delete", self, look, self._on_delete)
        for action in (self.save, self.copy, self.take_in, self.hand_out, self.delete):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        columns: tuple[Column[SchemeEntry], ...] = (
            Column(self.tr("Scheme"), 150, lambda one: one.title),
            Column(self.tr("State"), 72, self._state, tone=lambda one: "error" if one.problems else "muted"),
        )
        self.model: RowsTableModel[SchemeEntry] = RowsTableModel(columns, look, self)
        self.table = table_view(self.model, self.tr("Schemes"), [one.width for one in columns], stretch=0)
        self.table.setMinimumWidth(_LIST_LEAST)
        self.heading = text_label("", "strong")
        self.state = text_label("", "small")
        self.banners = BannerArea()
        self.pane = SchemePane(context)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.pane)
        splitter.setSizes([_LIST_WIDTH, _PANE_WIDTH])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        icons = [action_button(one, "quiet", icon_only=True) for one in (self.take_in, self.hand_out, self.delete)]
        tools = row(self.heading, self.state, None, *icons, action_button(self.copy), action_button(self.save, "primary"), gap=SPACE_M)  # fmt: skip
        box = column(tools, self.banners, splitter, margin=(0, SPACE_S, 0, 0), gap=SPACE_S)
        box.setStretch(2, 1)
        self.setLayout(box)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep_draft)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _index: self.pane.tree.setFocus())
        self.pane.changed.connect(self._on_changed)
        context.hub.changed.connect(self._on_changes)

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Schemes")

    def start_widget(self) -> QWidget:
        """Give the list."""
        return self.table

    def open(self) -> None:
        """Bring the list up to date and keep the open scheme open."""
        self._show_list("" if self.opened is None else self.opened.scheme_id)

    def open_scheme(self, scheme_id: str) -> None:
        """Show a scheme; unsaved changes of before are taken up again."""
        self.keep_draft()
        self.opened = self._schemes.open(scheme_id)
        self.banners.clear()
        self.pane.show_editor(self.opened.editor)
        if self.opened.draft_at:
            text = self.tr("Changes that were not saved are taken up again, from {when}")
            answers = ((self.tr("Go on"), self._nothing), (self.tr("Discard them"), self.discard))
            self.banners.show_banner(
                Banner(text.format(when=instant(self.opened.draft_at)), "warning", answers=answers)
            )
        if not self.opened.editor.is_editable:
            text = self.tr(
                "This scheme ships with the program and stays as it is. Copy it to make a scheme of your own."
            )
            self.banners.show_banner(Banner(text, answers=((self.tr("Copy to edit"), self.copy.trigger),)))
        self._show_state()

    def save_scheme(self) -> None:
        """Save the open scheme, sound or not."""
        opened = self.opened
        if opened is None or not opened.editor.is_editable:
            return
        self._pause.stop()
        data = opened.editor.snapshot()
        self.context.tasks.run(
            lambda _progress: self._schemes.save(opened.scheme_id, data, opened.row_version),
            lambda saved: self._on_saved(opened, data, saved),
            owner=self,
            on_error=self._on_refused,
        )

    def keep_draft(self) -> None:
        """Keep what is not saved yet, so that it survives whatever happens."""
        is_due = self._pause.isActive()
        self._pause.stop()
        opened = self.opened
        if opened is None or not is_due or self.context.tasks.is_closed:
            return
        data = opened.editor.snapshot() if opened.editor.is_changed else None
        self.context.tasks.run(
            lambda _progress: self._schemes.keep_draft(opened.scheme_id, data), lambda _none: None, owner=self
        )

    def discard(self) -> None:
        """Throw away what was not saved and show the saved scheme."""
        opened = self.opened
        if opened is None:
            return
        self._pause.stop()
        self.context.tasks.run(
            lambda _progress: self._schemes.keep_draft(opened.scheme_id, None),
            lambda _none: self._on_discarded(opened.scheme_id),
            owner=self,
        )

    def _on_discarded(self, scheme_id: str) -> None:
        self._pause.stop()
        self.opened = None
        self.open_scheme(scheme_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is not saved before something else is shown."""
        self.keep_draft()
        super().hideEvent(event)

    def _state(self, entry: SchemeEntry) -> str:
        if entry.has_draft:
            return self.tr("not saved")
        if entry.problems:
            return self.tr("{count} faults").format(count=entry.problems)
        return self.tr("shipped") if entry.is_shipped else self.tr("own")

    def _show_list(self, chosen: str) -> None:
        entries = self._schemes.entries()
        ids = [one.scheme_id for one in entries]
        # The rows are another tuple each time, and choosing one opens it: the open scheme is left alone.
        self.table.selectionModel().blockSignals(True)
        self.model.show_rows(entries)
        if entries:
            self.table.selectRow(ids.index(chosen) if chosen in ids else 0)
        self.table.selectionModel().blockSignals(False)
        self.table.viewport().update()
        if self.opened is None or self.opened.scheme_id not in ids or chosen != self.opened.scheme_id:
            self._open_current()
        self._show_state()

    def _open_current(self) -> None:
        entry = self.current()
        if entry is not None:
            self.open_scheme(entry.scheme_id)

    def current(self) -> SchemeEntry | None:
        """Give the scheme under the bar."""
        return self.model.record(self.table.currentIndex().row())

    def _on_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        entry = self.current()
        if entry is not None and (self.opened is None or entry.scheme_id != self.opened.scheme_id):
            self.open_scheme(entry.scheme_id)

    def _on_changed(self) -> None:
        self._pause.start()
        self._show_state()

    def _show_state(self) -> None:
        editor = None if self.opened is None else self.opened.editor
        is_own = editor is not None and editor.is_editable
        self.save.setEnabled(editor is not None and is_own and editor.is_changed)
        self.delete.setEnabled(is_own)
        self.heading.setText("" if editor is None else editor.title)
        unsaved = self.tr("Not saved yet; kept on this PC") if editor is not None and editor.is_changed else ""
        self.state.setText(unsaved)

    def _on_saved(self, opened: OpenScheme, data: dict[str, object], saved: SchemeSaved) -> None:
        opened.editor.mark_saved(data)
        if self.opened is opened:
            self.opened = OpenScheme(saved.scheme_id, saved.row_version, opened.editor, "")
            self.banners.clear()
            if opened.editor.is_changed:
                self._pause.start()
        self._show_list("" if self.opened is None else self.opened.scheme_id)
        done = self.tr("The scheme is saved and can be used for scoring")
        kept = self.tr("The scheme is saved; it is offered for scoring when its problems are put right")
        self.context.hub.said.emit(done if saved.is_usable else kept)
        self.context.hub.changed.emit(saved.changes)

    def _on_refused(self, error: AppError) -> None:
        self._pause.start()
        answers: tuple[tuple[str, Callable[[], None]], ...] = ()
        if isinstance(error, Conflict) and self.opened is not None:
            answers = ((self.tr("Look at the saved one"), self.discard), (self.tr("Save mine"), self._save_over))
        text = error.message.render(self.context.wording)
        self.banners.show_banner(Banner(text, "error", answers=answers))

    def _save_over(self) -> None:
        opened = self.opened
        if opened is not None:
            version = self._schemes.open(opened.scheme_id).row_version
            self.opened = OpenScheme(opened.scheme_id, version, opened.editor, "")
            self.save_scheme()

    def _on_copy(self) -> None:
        entry = self.current()
        if entry is not None:
            self.keep_draft()
            CopySchemeDialog(self.context, entry, self._on_made, self).open()

    def _on_made(self, saved: SchemeSaved) -> None:
        self._show_list(saved.scheme_id)
        self.pane.tree.setFocus()
        self.context.hub.changed.emit(saved.changes)

    def _on_import(self) -> None:
        kinds = self.tr("Schemes (*.toml)")
        file = pick_file(self, self.context.machine, self.tr("Import a scheme"), kinds)
        if file is not None:
            self.import_file(file)

    def import_file(self, file: FilePath) -> None:
        """Take over a scheme from a file."""
        self.context.tasks.run(
            lambda _progress: self._schemes.import_file(file), self._on_imported, owner=self, on_error=self._on_refused
        )

    def _on_imported(self, saved: SchemeSaved) -> None:
        self._on_made(saved)
        self.context.hub.said.emit(self.tr("Taken over as {name}").format(name=saved.scheme_id))

    def _on_export(self) -> None:
        entry = self.current()
        if entry is None:
            return
        suggested = f"{entry.scheme_id}.toml"
        file = pick_new_file(
            self, self.context.machine, self.tr("Export the scheme"), suggested, self.tr("Schemes (*.toml)")
        )
        if file is not None:
            self.context.tasks.run(
                lambda _progress: self._schemes.export(entry.scheme_id, file),
                lambda done: self.context.hub.said.emit(self.tr("Written to {file}").format(file=done.name)),
                owner=self,
                on_error=self._on_refused,
            )

    def _on_delete(self) -> None:
        opened = self.opened
        if opened is not None and opened.editor.is_editable:
            self.keep_draft()
            self.context.tasks.run(
                lambda _progress: self._schemes.delete(opened.scheme_id), self._on_deleted, owner=self
            )

    def _on_deleted(self, changes: Changes) -> None:
        self.opened = None
        self._show_list("")
        self.context.hub.said.emit(self.tr("The scheme is deleted; Ctrl+Z brings it back"))
        self.context.hub.changed.emit(changes)

    def _on_changes(self, changes: Changes) -> None:
        """Follow what was taken back or done elsewhere, unless something is being changed here."""
        if "office_scheme" not in changes.tables or not self.isVisible():
            return
        opened = self.opened
        ids = {one.scheme_id for one in self._schemes.entries()}
        if opened is not None and opened.scheme_id in ids and not opened.editor.is_changed:
            fresh = self._schemes.open(opened.scheme_id)
            if fresh.row_version != opened.row_version:
                self.open_scheme(opened.scheme_id)
        self._show_list("" if opened is None else opened.scheme_id)

    @staticmethod
    def _nothing() -> None:
        return
