"""What would this one score if …: other figures on the right, what they give on the left; nothing is stored."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QGridLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.text import format_decimal
from app.services.results import SCORED, STOPPED, WAITING
from app.services.what_if import WhatIf, WhatIfFact, WhatIfLine, WhatIfPart, WhatIfResult, WhatIfStanding
from ui.context import Context
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import clear, column, frame, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.labels import restyle, text_label
from ui.widgets.tables import table_view

_SIZE = (1080, 640)
_FACTS_WIDTH, _LINES_WIDTH = 470, 600
_MOST = 99_999_999
_MONEY_PLACES = 2
_NOT_GIVEN = -1
_STEPPER_WIDTH = 112


class Stepper(QDoubleSpinBox):
    """A number that goes up and down by one; below zero it says that nothing was given yet."""

    def __init__(self, name: str, value: Decimal, *, is_money: bool, missing_text: str = "") -> None:
        """Show a figure; ``missing_text`` stands where there is none yet."""
        super().__init__()
        self.setDecimals(_MONEY_PLACES if is_money else 0)
        self.setSingleStep(100 if is_money else 1)
        self.setRange(_NOT_GIVEN if missing_text else 0, _MOST)
        self.setSpecialValueText(missing_text)
        self.setFixedWidth(_STEPPER_WIDTH)
        self.setKeyboardTracking(True)
        self.setAccessibleName(name)
        self.setValue(_NOT_GIVEN if missing_text else float(value))

    @property
    def figure(self) -> Decimal | None:
        """The number, or None while none is given."""
        return None if self.value() < 0 else Decimal(str(round(self.value(), self.decimals())))


class WhatIfDialog(QDialog):
    """One subject of one run; every step of a figure shows at once what it would give."""

    def __init__(self, context: Context, what_if: WhatIf, name: str, parent: QWidget | None = None) -> None:
        """Show the run as it is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("What if: {name}").format(name=name))
        self.resize(*_SIZE)
        self._what_if = what_if
        self._facts = {fact.key: fact for fact in what_if.facts()}
        self._changes: dict[tuple[str, str], tuple[Decimal, Decimal | None]] = {}
        self._outcome = what_if.try_out({})
        self.steppers: dict[tuple[str, str], tuple[Stepper, Stepper | None]] = {}
        self.lines: RowsTableModel[WhatIfLine] = RowsTableModel(self._columns(), context.look, self)
        self.table = table_view(
            self.lines, self.tr("Items before and after"), [c.width for c in self._columns()], stretch=0
        )
        self._before = text_label("", "strong")
        self._after = text_label("", "strong")
        self._steppers_box = QVBoxLayout()
        self._steppers_box.setSpacing(SPACE_S)
        self._item_title = text_label("", "heading", wrap=True)
        self._sentence = text_label("", wrap=True)
        self.reset = push_button(self.tr("As it was"), self._on_reset)
        self.reset.setShortcut("Ctrl+Z")
        close = push_button(self.tr("Close"), self.accept, "primary")
        self.setLayout(self._layout(name, close))
        self.table.selectionModel().currentChanged.connect(self._on_line)
        self._show(self._outcome)
        self.table.setCurrentIndex(self.lines.index(self._first_item(), 0))
        self.table.setFocus()

    @property
    def outcome(self) -> WhatIfResult:
        """What stands there."""
        return self._outcome

    def change(self, fact_key: str, part_key: str, done: Decimal | None, due: Decimal | None) -> None:
        """Try other figures; None as what was done takes the change back."""
        if done is None:
            self._changes.pop((fact_key, part_key), None)
        else:
            self._changes[fact_key, part_key] = done, due
        self._outcome = self._what_if.try_out(self._changes)
        self._show(self._outcome)

    def _layout(self, name: str, close: QWidget) -> QVBoxLayout:
        note = text_label(self.tr("Only tried out: nothing here is stored, and no record changes."), "chip")
        head = row(text_label(name, "title"), None, note)
        before = frame(
            "card", column(text_label(self.tr("As scored"), "small"), self._before, margin=SPACE_M, gap=SPACE_XS)
        )
        after = frame(
            "card", column(text_label(self.tr("What if"), "small"), self._after, margin=SPACE_M, gap=SPACE_XS)
        )
        sides = row(before, after, gap=SPACE_M)
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        right = column(self._item_title, self._sentence, scrolling(plain(self._steppers_box)), gap=SPACE_S)
        right.setStretch(2, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(frame("pane", column(plain(right), margin=SPACE_M)))
        splitter.setSizes([_LINES_WIDTH, _FACTS_WIDTH])
        splitter.setChildrenCollapsible(False)
        box = column(head, sides, splitter, row(None, self.reset, close), margin=SPACE_L, gap=SPACE_M)
        box.setStretch(2, 1)
        return box

    def _columns(self) -> tuple[Column[WhatIfLine], ...]:
        return (
            Column(self.tr("Section and item"), 240, lambda line: f"    {line.title}" if line.item_key else line.title),
            Column(self.tr("Full mark"), 72, lambda line: format_decimal(line.max_points), RIGHT),
            Column(self.tr("As scored"), 76, lambda line: format_decimal(line.before), RIGHT),
            Column(self.tr("What if"), 76, self._after_text, RIGHT, tone=self._tone),
            Column(self.tr("Change"), 76, lambda line: _signed(line.change) if line.change else "", RIGHT, tone=self._tone),
        )  # fmt: skip

    def _after_text(self, line: WhatIfLine) -> str:
        words = {WAITING: self.tr("waits"), STOPPED: self.tr("stopped")}
        return words.get(line.state, format_decimal(line.after)) if line.state != SCORED else format_decimal(line.after)

    @staticmethod
    def _tone(line: WhatIfLine) -> str:
        return "good" if line.change > 0 else "error" if line.change < 0 else ""

    def _show(self, result: WhatIfResult) -> None:
        current = self.table.currentIndex()
        self.lines.show_rows(result.lines)
        if current.isValid():
            selection = self.table.selectionModel()
            blocked = selection.blockSignals(True)
            self.table.setCurrentIndex(self.lines.index(current.row(), current.column()))
            selection.blockSignals(blocked)
        self._before.setText(self._standing(result.before))
        self._after.setText(self._standing(result.after))
        gained = result.after.points - result.before.points
        restyle(self._after, "tone", "good" if gained > 0 else "error" if gained < 0 else "")
        self.reset.setEnabled(bool(self._changes))
        self._show_sentence()

    def _standing(self, standing: WhatIfStanding) -> str:
        if not standing.rank:
            return self.tr("{points} points so far · no rank yet").format(points=format_decimal(standing.points))
        text = self.tr("{points} points · {class_title} · rank {rank}")
        if standing.sharing > 1:
            text = self.tr("{points} points · {class_title} · rank {rank}, shared by {sharing}")
        values = {"class_title": standing.class_title, "rank": standing.rank, "sharing": standing.sharing}
        return text.format(points=format_decimal(standing.points), **values)

    def _first_item(self) -> int:
        return next((number for number, line in enumerate(self._outcome.lines) if line.item_key), 0)

    def _on_line(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self.lines.record(current.row())
        if line is not None:
            self._show_facts(line)

    def _show_facts(self, line: WhatIfLine) -> None:
        clear(self._steppers_box)
        self.steppers = {}
        self._item_title.setText(line.title)
        for key in line.fact_keys:
            if key in self._facts:
                self._steppers_box.addWidget(self._fact_part(self._facts[key]))
        if not line.item_key:
            self._steppers_box.addWidget(
                text_label(self.tr("Choose an item to change its figures."), "muted", wrap=True)
            )
        self._steppers_box.addStretch(1)
        self._show_sentence()

    def _show_sentence(self) -> None:
        line = self.lines.record(self.table.currentIndex().row())
        self._sentence.setText("" if line is None else line.sentence)

    def _fact_part(self, fact: WhatIfFact) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_XS)
        has_due = any(part.denominator is not None for part in fact.parts)
        if has_due:
            for place, heading in ((1, self.tr("Done")), (2, self.tr("Due"))):
                grid.addWidget(text_label(heading, "small"), 0, place)
        for number, part in enumerate(fact.parts, 1):
            grid.addWidget(text_label(part.label), number, 0)
            done, due = self._stepper_pair(fact, part)
            grid.addWidget(done, number, 1)
            if due is not None:
                grid.addWidget(due, number, 2)
        grid.setColumnStretch(3, 1)
        unit = self.tr(" (yuan)") if fact.is_money else ""
        return plain(column(text_label(f"{fact.label}{unit}", "strong", wrap=True), text_label(fact.definition, "small", wrap=True), plain(grid), gap=SPACE_XS))  # fmt: skip

    def _stepper_pair(self, fact: WhatIfFact, part: WhatIfPart) -> tuple[Stepper, Stepper | None]:
        figures = self._changes.get((fact.key, part.key), (part.numerator, part.denominator))
        is_missing = part.is_missing and (fact.key, part.key) not in self._changes
        missing = self.tr("none yet") if is_missing else ""
        name = f"{fact.label} {part.label}"
        done = Stepper(f"{name} {self.tr('Done')}", figures[0], is_money=fact.is_money, missing_text=missing)
        due: Stepper | None = None
        if part.denominator is not None:
            due = Stepper(
                f"{name} {self.tr('Due')}", figures[1] or Decimal(0), is_money=fact.is_money, missing_text=missing
            )
        self.steppers[fact.key, part.key] = done, due

        def follow(_value: float) -> None:
            self.change(fact.key, part.key, done.figure, None if due is None else due.figure or Decimal(0))

        for stepper in (done, due):
            if stepper is not None:
                stepper.valueChanged.connect(follow)
        return done, due

    def _on_reset(self) -> None:
        self._changes.clear()
        self._outcome = self._what_if.try_out({})
        self._show(self._outcome)
        line = self.lines.record(self.table.currentIndex().row())
        if line is not None:
            self._show_facts(line)


def _signed(value: Decimal) -> str:
    text = format_decimal(value)
    return f"+{text}" if value > 0 else text
