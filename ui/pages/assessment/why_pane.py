"""The right pane of the assessment: why a village has its points, down to the records."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout

from app.domain.text import format_decimal
from app.services.assessment import EvidenceRow, ItemScore, SubjectScore
from app.services.results import FactNote
from ui.context import Context
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.item_card import ItemCard
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import clear, column, plain, row, scrolling
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import fit_rows, table_view

_ITEMS_HEIGHT, _EVIDENCE_HEIGHT, _TABLE_LEAST = 200, 330, 40
OPENED = frozenset({"work_event", "department_work", "reported_figure", "population_event", "resident"})
"""Records that have a form of their own; marks of inspections are seen on their tab."""


class WhyPane(QFrame):
    """Items of one subject, of one section or all; an item opens its records, a record its form."""

    record_opened = Signal(str, int)

    def __init__(self, context: Context) -> None:
        """Lay out heading, items and evidence."""
        super().__init__()
        self.setObjectName("pane")
        self._assessment = context.township.assessment
        self._results = context.township.results
        self._look = context.look
        self._run_id = 0
        self._village_id = 0
        self.cards: dict[str, ItemCard] = {}
        self._title = text_label("", "title")
        self._summary = text_label("", "muted", wrap=True)
        self._red_lines = text_label("", "error", wrap=True)
        self._section = text_label("", "chip")
        self._items = QVBoxLayout()
        self._items.setSpacing(SPACE_S)
        self._items.setContentsMargins(0, 0, SPACE_S, 0)
        self._evidence_title = text_label("", "strong", wrap=True)
        columns = self._evidence_columns()
        self.evidence: RowsTableModel[EvidenceRow] = RowsTableModel(columns, self._look, self)
        self.table = table_view(self.evidence, self.tr("Records"), [c.width for c in columns], stretch=4)
        self.table.doubleClicked.connect(lambda index: self._open(index.row()))
        self.table.setMinimumHeight(_TABLE_LEAST)
        enter = QShortcut(QKeySequence(Qt.Key.Key_Return), self.table)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(lambda: self._open(self.table.currentIndex().row()))
        self._facts = text_label("", "small", wrap=True, selectable=True)
        self.table.setToolTip(self.tr("Enter or double-click opens a record."))
        parts = (self._evidence_title, self._facts, self.table)
        self._evidence_part = plain(column(*parts, gap=SPACE_XS))
        nothing = EmptyState(self._look, "help", self.tr("Why?"), self.tr("Click a cell of the table: here stands why the village has these points."))  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._explanation())
        self.setLayout(column(self._stack))

    def show_nothing(self) -> None:
        """Wait for a click."""
        self._stack.setCurrentIndex(0)

    def show_village(
        self, run_id: int, score: SubjectScore, part: tuple[str, str] | None, standing: str, item_key: str = ""
    ) -> None:
        """Explain a subject, or one part of it, given by key and title; ``standing`` is its rank in words."""
        self._run_id, self._village_id = run_id, score.subject_id
        self._title.setText(score.name)
        text = self.tr("{points} of {max} points · {class_title}") if score.rank else self.tr("{points} of {max} points so far")  # fmt: skip
        values = {"points": format_decimal(score.points), "max": format_decimal(score.max_points)}
        summary = text.format(class_title=score.class_title, **values)
        self._summary.setText(f"{standing}\n{summary}")
        self._red_lines.setText("\n".join(score.red_lines))
        self._red_lines.setVisible(bool(score.red_lines))
        self._section.setText(part[1] if part else self.tr("All sections"))
        items = self._assessment.explain(run_id, score.subject_id)
        self._show_items([item for item in items if part is None or item.section_key == part[0]])
        if item_key in self.cards:
            self.show_evidence(item_key)
        self._stack.setCurrentIndex(1)

    def show_evidence(self, item_key: str) -> None:
        """Show the records behind an item."""
        for key, card in self.cards.items():
            card.set_chosen(chosen=key == item_key)
        rows = self._assessment.evidence(self._run_id, self._village_id, item_key)
        self.evidence.show_rows(rows)
        fit_rows(self.table)
        item = self.cards[item_key].item
        text = self.tr("Records behind “{item}”: {count}")
        changed = sum(1 for entry in rows if entry.changed_since)
        if changed:
            text = self.tr("Records behind “{item}”: {count}, {changed} of them changed since the scoring")
        self._evidence_title.setText(text.format(item=item.title, count=len(rows), changed=changed))
        notes = self._results.fact_notes(item.fact_keys)
        self._facts.setText("\n".join(self._fact_sentence(note) for note in notes))
        self._facts.setVisible(bool(notes))
        self._evidence_part.show()
        self._splitter.setSizes([_ITEMS_HEIGHT, _EVIDENCE_HEIGHT])

    def _fact_sentence(self, note: FactNote) -> str:
        text = self.tr("{fact}: {definition}. Formula: {formula}. {population}")
        return text.format(
            fact=note.label, definition=note.definition, formula=note.formula, population=note.population
        ).strip()

    def _open(self, row_number: int) -> None:
        entry = self.evidence.record(row_number)
        if entry is not None and entry.record in OPENED and entry.record_id:
            self.record_opened.emit(entry.record, entry.record_id)

    def _explanation(self) -> QFrame:
        head = column(row(self._title, None, self._section), self._summary, self._red_lines, gap=SPACE_XS)
        self._splitter = splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(scrolling(plain(self._items)))
        splitter.addWidget(self._evidence_part)
        splitter.setSizes([_ITEMS_HEIGHT, _EVIDENCE_HEIGHT])
        splitter.setChildrenCollapsible(False)
        part = QFrame()
        part.setObjectName("plain")
        box = column(head, splitter, margin=(SPACE_L, SPACE_M, SPACE_M, SPACE_M), gap=SPACE_M)
        box.setStretch(1, 1)
        part.setLayout(box)
        return part

    def _show_items(self, items: list[ItemScore]) -> None:
        clear(self._items)
        self.cards = {}
        for item in items:
            card = ItemCard(self._look, item)
            card.chosen.connect(self.show_evidence)
            self.cards[item.key] = card
            self._items.addWidget(card)
        if not items:
            self._items.addWidget(text_label(self.tr("Nothing was added or taken off here."), "muted", wrap=True))
        self._items.addStretch(1)
        self._evidence_part.hide()

    def _record(self, entry: EvidenceRow) -> str:
        if not entry.changed_since:
            return entry.event_type
        return self.tr("{record} (changed since)").format(record=entry.event_type)

    def _evidence_columns(self) -> tuple[Column[EvidenceRow], ...]:
        return (
            Column(self.tr("Date"), 98, lambda entry: entry.occurred_on),
            Column(self.tr("Record"), 82, self._record, tone=lambda entry: "warning" if entry.changed_since else ""),
            Column(self.tr("Result"), 52, lambda entry: entry.result),
            Column(self.tr("Quantity"), 58, lambda entry: entry.quantity, RIGHT),
            Column(self.tr("Note"), 100, lambda entry: entry.note),
        )
