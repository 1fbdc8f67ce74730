"""Second entry: the fields that hurt are typed again without seeing them, and differences are settled (双录核对)."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

from app.domain.errors import AppError
from app.services.forms import RecordForm, SaveResult
from app.services.second_entry import BlindSheet, Comparison
from ui.context import Context
from ui.formats import number
from ui.forms.form_view import FormView
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Tokens
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import clear, column, frame, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

_SIZE = (760, 600)


class SecondEntryDialog(QDialog):
    """One record after the other: type blind, see the difference, choose or retype, go on."""

    def __init__(self, context: Context, record: str, chosen: Sequence[int], parent: QWidget | None = None) -> None:
        """Ask again for what is chosen, or else for what was typed today."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Second entry"))
        self.resize(*_SIZE)
        self._context, self._record = context, record
        self._service = context.township.second_entry
        several = len(chosen) > 1
        self._ids = list(chosen) if several else list(self._service.waiting_today(record))
        self._again = several
        self._total, self.agreed, self.settled = len(self._ids), 0, 0
        self.sheet: BlindSheet | None = None
        self.compared: tuple[Comparison, ...] = ()
        self.picked: dict[str, str] = {}
        self.banners = BannerArea()
        self._who = text_label("", "heading")
        self._count = text_label("", "muted")
        self.form = FormView()
        self.form.finished.connect(self.compare)
        self._differences = QGridLayout()
        self._differences.setHorizontalSpacing(SPACE_L)
        self._differences.setVerticalSpacing(SPACE_S)
        self._differences.setColumnStretch(1, 1)
        self.difference = frame("card", self._differences)
        self.difference.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self.difference.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._hint = text_label("", "muted", wrap=True)
        self._skip = push_button(self.tr("Skip"), self.next_record)
        self._close = push_button(self.tr("Close"), self.reject)
        heading = text_label(self.tr("Second entry"), "title")
        body = scrolling(plain(column(self.form, self.difference, None, gap=SPACE_M)))
        head = row(heading, None, self._count)
        parts = (head, self.banners, self._who, self._hint, body, row(None, self._skip, self._close, gap=SPACE_S))
        self.setLayout(column(*parts, margin=SPACE_XL, gap=SPACE_M))
        for key, run in (("1", self._pick_first), ("2", self._pick_second), ("3", self.retype)):
            shortcut = QShortcut(QKeySequence(key), self.difference, run)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.next_record()

    def next_record(self) -> None:
        """Ask for the next record that still has something to type."""
        while self._ids:
            sheet = self._service.sheet(self._record, self._ids.pop(0), again=self._again)
            if sheet.fields:
                self._show_sheet(sheet)
                return
        self._show_end()

    def compare(self) -> None:
        """Lay the second typing beside the first."""
        if self.sheet is None:
            return
        self.form.commit()
        self.compared = self._service.compare(self.sheet, self.form.values())
        self.picked = {}
        if self._open_difference() is None:
            self._settle()
        else:
            self._show_differences()

    def retype(self) -> None:
        """Type the fields that differ once more."""
        different = self._open_difference()
        self._show_form()
        for one in self.compared:
            if not one.agrees:
                self.form.set_values({one.field: ""})
        self.form.focus("" if different is None else different.field)

    def _show_sheet(self, sheet: BlindSheet) -> None:
        self.sheet = sheet
        self._who.setText(sheet.title)
        done = self._total - len(self._ids)
        self._count.setText(self.tr("{done} of {total}").format(done=number(done), total=number(self._total)))
        blind = tuple(replace(field, value="") for field in sheet.fields)
        self.form.load(RecordForm("", None, 0, sheet.title, blind))
        self._show_form()
        self.form.focus()

    def _show_form(self) -> None:
        self.form.show()
        self.difference.hide()
        self._hint.setText(self.tr("Type these again from the paper, without looking at the first typing. Enter after the last one compares."))  # fmt: skip

    def _show_differences(self) -> None:
        clear(self._differences)
        self.form.hide()
        tokens = self._context.look.tokens
        line = 0
        for one in self.compared:
            if one.agrees:
                continue
            is_open = one is self._open_difference()
            self._differences.addWidget(text_label(self._label(one.field), "strong" if is_open else "muted"), line, 0)
            for position, (name, text) in enumerate(self._both(one, tokens), start=1):
                self._differences.addWidget(text_label(name, "small"), line + position, 0)
                self._differences.addWidget(_rich(text), line + position, 1)
            self._differences.addWidget(text_label(one.fault, "small", tone="error"), line + 2, 2)
            line += 3
        self.difference.show()
        self.difference.setFocus()
        self._hint.setText(self.tr("The typings differ where marked. 1: the first is right · 2: the second is right · 3: type it again"))  # fmt: skip

    def _both(self, one: Comparison, tokens: Tokens) -> tuple[tuple[str, str], tuple[str, str]]:
        first = "".join(_marked(piece.first, tokens, agrees=piece.agrees) for piece in one.pieces)
        second = "".join(_marked(piece.second, tokens, agrees=piece.agrees) for piece in one.pieces)
        return (self.tr("1  first typing"), first), (self.tr("2  second typing"), second)

    def _pick_first(self) -> None:
        self._pick(first=True)

    def _pick_second(self) -> None:
        self._pick(first=False)

    def _pick(self, *, first: bool) -> None:
        one = self._open_difference()
        if one is not None and one.fault and not first:
            self._hint.setText(self.tr("The second typing is no valid value. 1: the first is right · 3: type it again"))
            return
        if one is not None:
            self.picked[one.field] = one.first if first else one.second
        if self._open_difference() is None:
            self._settle()
        else:
            self._show_differences()

    def _open_difference(self) -> Comparison | None:
        return next((one for one in self.compared if not one.agrees and one.field not in self.picked), None)

    def _settle(self) -> None:
        sheet, compared, picked = self.sheet, self.compared, dict(self.picked)
        if sheet is None:
            return
        self.sheet = None
        self._context.tasks.run(
            lambda _progress: self._service.settle(sheet, compared, picked),
            lambda result: self._on_settled(result, has_differed=bool(picked)),
            owner=self,
            on_error=self._on_refused,
        )

    def _on_settled(self, result: SaveResult | None, *, has_differed: bool) -> None:
        self.settled += int(has_differed)
        self.agreed += int(not has_differed)
        if result is not None:
            self._context.hub.changed.emit(result.changes)
        self.next_record()

    def _on_refused(self, error: AppError) -> None:
        self.banners.show_banner(Banner(error.message.render(self._context.wording), "error"))
        self.next_record()

    def _show_end(self) -> None:
        self.sheet = None
        self.form.hide()
        self.difference.hide()
        self._skip.hide()
        self._hint.setText("")
        if self._total:
            text = self.tr("Done: {agreed} agreed, {settled} were settled")
            self._who.setText(text.format(agreed=number(self.agreed), settled=number(self.settled)))
        else:
            self._who.setText(self.tr("Nothing typed today waits for its second entry; choose records in the list."))
        self._close.setFocus()

    def _label(self, key: str) -> str:
        fields = self.sheet.fields if self.sheet is not None else ()
        return next((field.label for field in fields if field.key == key), key)


def _rich(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setProperty("role", "heading")
    return label


def _marked(text: str, tokens: Tokens, *, agrees: bool) -> str:
    shown = html.escape(text) or "＿" * (not agrees)
    if agrees:
        return shown
    return f'<span style="background-color:{tokens.error_soft}; color:{tokens.error};">{shown}</span>'
