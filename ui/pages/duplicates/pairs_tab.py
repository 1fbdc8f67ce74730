"""Open pairs at the left, the two records at the right; merged, or said to be two people, by key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.services.duplicates import FieldChoice, OpenPair, PersonCard, ScanReport
from ui.actions import make_action
from ui.context import Context
from ui.formats import number
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.pages.duplicates.choices import ChoiceKeys, ChoiceModel, choice_table
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, frame, plain, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

_TONES = {"certain": "error", "probable": "warning", "possible": "muted"}
_LIST_WIDTH, _PAIR_WIDTH, _PAIR_LEAST = 470, 720, 420
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PAIRS, _NEVER, _NONE = range(3)


class PairsTab(QWidget):
    """One pair at a time."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        """Lay out list and pair; actions live on the page that owns the tab."""
        super().__init__()
        self.setObjectName("plain")
        self.context = context
        self._service = context.township.duplicates
        look = context.look
        self.scan = make_action("scan_duplicates", owner, look, self.start_scan)
        self.merge = make_action("merge_pair", owner, look, self._on_merge)
        self.not_same = make_action("not_same", owner, look, self._on_not_same)
        self.next = make_action("next_pair", owner, look, self._on_next)
        self._pair: OpenPair | None = None
        self._count = text_label("", "muted")
        self.model = self._pairs_model()
        self.table = table_view(self.model, self.tr("Pairs that seem to be one person"), (72, 150, 110), stretch=3)
        self.choices = ChoiceModel(look, self)
        self.fields = choice_table(self.choices, self.tr("Both records, field by field"))
        self.keys = ChoiceKeys(self.fields, self.choices)
        self.reason = FieldLineEdit()
        self._stack = QStackedWidget()
        for state in (self._both_sides(), self._never_state(), self._none_state()):
            self._stack.addWidget(state)
        tools = row(self._count, None, action_button(self.scan))
        box = column(tools, self._stack, margin=(0, SPACE_M, 0, 0), gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._connect()
        self._stack.setCurrentIndex(_NEVER)
        self._show_enabled()

    def start_widget(self) -> QWidget:
        """Give the list."""
        return self.table

    def start_scan(self) -> None:
        """Compare everybody in the background."""
        self.context.tasks.run(
            self._service.scan,
            self._on_scanned,
            owner=self,
            title=self.tr("Looking for people who stand twice"),
            on_cancelled=lambda: self.context.hub.said.emit(self.tr("Stopped; the pairs found before are still here")),
        )

    def refresh(self) -> None:
        """Load the open pairs again, where there was a search."""
        if self._stack.currentIndex() != _NEVER:
            self._load(self.table.currentIndex().row())

    def show_pair(self, pair: OpenPair | None) -> None:
        """Show a pair at the right."""
        self._pair = pair
        self._show_enabled()
        if pair is None:
            self.choices.show_fields(())
            return
        self._strength.setText(pair.strength)
        self._strength.setProperty("tone", {"certain": "error", "probable": "warning"}.get(pair.strength_class, ""))
        self._strength.style().polish(self._strength)
        self._for.setText(self.tr("For: {reasons}").format(reasons="；".join(pair.reasons)))
        self._against.setText(self.tr("Against: {reasons}").format(reasons="；".join(pair.against)))
        self._against.setVisible(bool(pair.against))
        self._names.setText(f"{_title(pair.one)}   /   {_title(pair.other)}")
        self._held.setVisible(pair.other.is_held)
        rows = "、".join(str(card.source_row) for card in (pair.one, pair.other) if card.is_held)
        self._held.setText(self.tr("Row {rows} was refused at the import: correct it in the workbook, or settle it here with “Merge” (same person) or “Not the same”.").format(rows=rows))  # fmt: skip
        one, other = pair.one.resident_id, pair.other.resident_id
        self.context.tasks.run(
            lambda _progress: (pair, self._service.compare(one, other)),
            self._on_compared,
            owner=self,
            on_error=self._on_gone,
        )

    def _pairs_model(self) -> RowsTableModel[OpenPair]:
        columns: tuple[Column[OpenPair], ...] = (
            Column(self.tr("How sure"), 72, lambda pair: pair.strength, tone=lambda pair: _TONES[pair.strength_class]),
            Column(self.tr("Names"), 150, _names),
            Column(self.tr("Village"), 110, _villages),
            Column(self.tr("Reasons"), 160, lambda pair: "；".join(pair.reasons)),
        )
        return RowsTableModel(columns, self.context.look, self)

    def _both_sides(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self._pair_pane())
        splitter.setSizes([_LIST_WIDTH, _PAIR_WIDTH])
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _pair_pane(self) -> QFrame:
        self._strength = text_label("", "chip")
        self._names = text_label("", "heading")
        self._for = text_label("", "", wrap=True)
        self._against = text_label("", "muted", wrap=True)
        self._held = text_label("", "muted", wrap=True)
        self._held.hide()
        self.reason.setAccessibleName(self.tr("Why they are two people"))
        self.reason.setPlaceholderText(self.tr("Two people? Say why and press Enter"))
        hint = text_label(
            self.tr("1 or 2 chooses the value that stays, ← and → too; Esc goes back to the list."), "small"
        )
        head = column(row(self._names, None, self._strength), self._for, self._against, self._held, gap=SPACE_XS)
        buttons = row(
            self.reason,
            action_button(self.not_same),
            action_button(self.next),
            action_button(self.merge, "primary"),
            gap=SPACE_S,
        )
        buttons.setStretch(0, 1)
        box = column(head, self.fields, hint, buttons, margin=SPACE_M, gap=SPACE_M)
        box.setStretch(1, 1)
        pane = frame("pane", box)
        pane.setMinimumWidth(_PAIR_LEAST)
        return pane

    def _never_state(self) -> QWidget:
        text = self.tr("Everybody is compared with everybody: names that sound alike, slips in dates and ID numbers, families and homes. Nothing is changed without your choice.")  # fmt: skip
        return EmptyState(self.context.look, "duplicates", self.tr("Nobody has looked yet"), text, (self.scan,))

    def _none_state(self) -> QWidget:
        text = self.tr("Nobody seems to stand in the register twice, or all pairs are settled.")
        state = EmptyState(self.context.look, "done", self.tr("No open pairs"), text)
        return plain(column(state))

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.installEventFilter(self)
        self.keys.left.connect(self.table.setFocus)
        self.reason.advanced.connect(self._on_reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter go from the list into the pair."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            self.fields.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _load(self, position: int) -> None:
        self.context.tasks.run(
            lambda _progress: (position, self._service.pairs(), self._service.report()), self._on_loaded, owner=self
        )

    def _on_scanned(self, report: ScanReport) -> None:
        text = self.tr("{people} people compared, {count} pairs found")
        self.context.hub.said.emit(text.format(people=number(report.people), count=number(report.pairs)))
        self._load(0)

    def _on_loaded(self, loaded: tuple[int, tuple[OpenPair, ...], ScanReport]) -> None:
        position, pairs, report = loaded
        text = self.tr("{count} open pairs: {certain} certain, {probable} probable, {possible} possible")
        parts = {"certain": report.certain, "probable": report.probable, "possible": report.possible}
        shown = {name: number(count) for name, count in parts.items()}
        self._count.setText(text.format(count=number(report.pairs), **shown))
        self._pair = None
        self.model.show_rows(pairs)
        self._stack.setCurrentIndex(_PAIRS if pairs else _NONE)
        row_shown = min(max(position, 0), len(pairs) - 1)
        self.table.selectRow(row_shown)
        # A table that comes into view with the focus takes its first row by itself, and says nothing of it later.
        if self._pair is None:
            self.show_pair(self.model.record(row_shown))

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.reason.clear()
        self.show_pair(self.model.record(current.row()) if current.isValid() else None)

    def _on_compared(self, compared: tuple[OpenPair, tuple[FieldChoice, ...]]) -> None:
        pair, fields = compared
        if pair is self._pair:
            self.choices.show_fields(fields)
            self.fields.setCurrentIndex(self.choices.index(0, 1))
            self._show_enabled()

    def _on_gone(self, error: AppError) -> None:
        """Somebody deleted one of the two since the search."""
        self.context.hub.failed.emit(error)
        self.refresh()

    def _on_merge(self) -> None:
        pair = self._pair
        if pair is None or not self.choices.rowCount():
            return
        choices = self.choices.choices
        if pair.other.is_held:
            self._settle(pair)
            return
        survivor, dropped = pair.one.resident_id, pair.other.resident_id
        said = self.tr("{other} was merged into {one}; Ctrl+Z takes it back")
        said = said.format(one=pair.one.name, other=pair.other.name)
        self.choices.show_fields(())
        self.context.tasks.run(
            lambda _progress: self._service.merge(survivor, dropped, choices),
            lambda changes: self._on_settled(changes, said),
            owner=self,
        )

    def _settle(self, pair: OpenPair) -> None:
        """Let a refused row go: the person is in the register, or stands in another refused row."""
        said = self.tr("Settled: row {row} is {one}; nothing of the row is kept")
        said = said.format(row=pair.other.source_row, one=pair.one.name)
        self.choices.show_fields(())
        self.context.tasks.run(
            lambda _progress: self._service.settle(pair.other.resident_id),
            lambda changes: self._on_settled(changes, said),
            owner=self,
        )

    def _on_not_same(self) -> None:
        pair = self._pair
        if pair is None:
            return
        one, other, reason = pair.one.resident_id, pair.other.resident_id, self.reason.text()
        said = self.tr("Remembered: {one} and {other} are two people").format(one=pair.one.name, other=pair.other.name)
        self.context.tasks.run(
            lambda _progress: self._service.not_same(one, other, reason),
            lambda changes: self._on_settled(changes, said),
            owner=self,
        )

    def _on_reason(self) -> None:
        """Take a reason for its answer; without one Enter only goes back to the pair."""
        if self.reason.text().strip():
            self.not_same.trigger()
        else:
            self.fields.setFocus()

    def _on_settled(self, changes: Changes, said: str) -> None:
        self.context.hub.said.emit(said)
        self.table.setFocus()
        self.context.hub.changed.emit(changes)

    def _on_next(self) -> None:
        position = self.table.currentIndex().row() + 1
        if position < self.model.rowCount():
            self.table.selectRow(position)

    def _show_enabled(self) -> None:
        for action in (self.merge, self.not_same, self.next):
            action.setEnabled(self._pair is not None)


def _names(pair: OpenPair) -> str:
    one, other = pair.one.name, pair.other.name
    return one if one == other else f"{one} / {other}"


def _villages(pair: OpenPair) -> str:
    one, other = pair.one.village, pair.other.village
    return one if one == other else f"{one} / {other}"


def _title(card: PersonCard) -> str:
    return " ".join(part for part in (card.name, card.birth_date) if part)
