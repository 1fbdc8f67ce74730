"""What was typed and never saved: named after a crash, and offered until it is saved or thrown away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from shiboken6 import isValid

from app.domain.records import RECORDS, find_record
from app.services.drafts import Draft
from ui.context import Context
from ui.dialogs.decision import ask
from ui.formats import instant
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_XL
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_MOST_NAMED = 4
_SIZE = (620, 420)


class DraftOffers(QObject):
    """Keeps one banner that names every draft nobody is typing in just now."""

    def __init__(
        self,
        context: Context,
        area: BannerArea,
        resume: Callable[[Draft], None],
        is_open: Callable[[Draft], bool],
    ) -> None:
        """Show the drafts in ``area``; ``is_open`` tells of those that are being typed in."""
        super().__init__(area)
        self._context, self._area = context, area
        self._resume, self._is_open = resume, is_open
        self._banner: Banner | None = None

    def newest(self) -> Draft | None:
        """Give the draft that was typed last, or None."""
        return next(iter(self._waiting()), None)

    def refresh(self) -> None:
        """Look again what lies there unsaved."""
        drafts = self._waiting()
        if self._banner is not None and isValid(self._banner) and not self._banner.isHidden():
            self._banner.close_unanswered()
        self._banner = self._area.show_banner(self._make_banner(drafts)) if drafts else None

    def _waiting(self) -> list[Draft]:
        # Drafts of other windows, such as marks of an inspection, wait where they were typed.
        records = {spec.key for spec in RECORDS}
        drafts = self._context.township.drafts.pending()
        return [draft for draft in drafts if draft.form in records and not self._is_open(draft)]

    def _make_banner(self, drafts: Sequence[Draft]) -> Banner:
        names = self.tr(", ").join(draft.title for draft in drafts[:_MOST_NAMED])
        if len(drafts) == 1:
            draft = drafts[0]
            text = self.tr("Typed but not saved: {name}, {when}. Go on with it?")
            answers = (
                (self.tr("Go on (F7)"), lambda: self._resume(draft)),
                (self.tr("Discard"), lambda: self._discard(draft)),
            )
            return Banner(text.format(name=names, when=instant(draft.saved_at)), "warning", answers=answers)
        text = self.tr("Typed but not saved: {names} ({count} in all); F7 goes on with the first").format(
            names=names, count=len(drafts)
        )
        return Banner(text, "warning", answers=((self.tr("Look through…"), lambda: self._open_list(drafts)),))

    def _open_list(self, drafts: Sequence[Draft]) -> None:
        dialog = DraftsDialog(self._context, drafts, self._area.window())
        dialog.chosen.connect(self._resume)
        dialog.finished.connect(lambda _result: self.refresh())
        dialog.open()

    def _discard(self, draft: Draft) -> None:
        drafts = self._context.township.drafts
        self._context.tasks.run(
            lambda _progress: drafts.drop(draft.form, draft.record_key), lambda _none: self.refresh(), owner=self
        )


class DraftsDialog(QDialog):
    """Every draft with its name and time: Enter goes on with one, Del throws one away."""

    chosen = Signal(object)

    def __init__(self, context: Context, drafts: Sequence[Draft], parent: QWidget | None = None) -> None:
        """List the drafts, the newest first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not saved yet"))
        self.resize(*_SIZE)
        self._context, self._drafts = context, list(drafts)
        words = context.wording
        columns: tuple[Column[Draft], ...] = (
            Column(self.tr("Name"), 180, lambda draft: draft.title),
            Column(self.tr("Record"), 140, lambda draft: words("Record", find_record(draft.form).title)),
            Column(self.tr("Typed at"), 160, lambda draft: instant(draft.saved_at)),
        )
        self.model: RowsTableModel[Draft] = RowsTableModel(columns, parent=self)
        self.table = table_view(self.model, self.tr("Not saved yet"), [one.width for one in columns], stretch=0)
        self.table.activated.connect(self._on_activated)
        QShortcut(QKeySequence("Del"), self.table, self._on_delete)
        heading = text_label(self.tr("Not saved yet"), "title")
        hint = text_label(self.tr("Enter: go on with it · Del: throw it away"), "muted")
        close = push_button(self.tr("Close"), self.reject)
        self.setLayout(column(heading, self.table, hint, row(None, close), margin=SPACE_XL, gap=SPACE_M))
        self._show()
        self.table.setFocus()

    def _show(self) -> None:
        self.model.show_rows(self._drafts)
        if self._drafts:
            self.table.selectRow(0)

    def _on_activated(self, index: QModelIndex) -> None:
        draft = self.model.record(index.row())
        if draft is not None:
            self.accept()
            self.chosen.emit(draft)

    def _on_delete(self) -> None:
        draft = self.model.record(self.table.currentIndex().row())
        if draft is None:
            return
        question = self.tr("Throw away what was typed for {name}?").format(name=draft.title)
        button = QMessageBox.StandardButton
        if ask(self, question, button.Yes | button.Cancel, button.Cancel) == button.Yes:
            self._drafts.remove(draft)
            self._show()
            drafts = self._context.township.drafts
            self._context.tasks.run(
                lambda _progress: drafts.drop(draft.form, draft.record_key), lambda _none: None, owner=self
            )
