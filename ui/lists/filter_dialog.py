"""One filter: a column, a way to compare, and what to compare with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from app.domain.errors import AppError
from app.domain.lists import Filter, Match
from app.services.lists import ColumnInfo
from app.services.register import Choice
from ui.context import Context
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_SIZE = (420, 440)
_CODE = Qt.ItemDataRole.UserRole
_LINE, _RANGE, _CHOICES, _NOTHING = range(4)
_EDITORS = {Match.CONTAINS: _LINE, Match.EQUALS: _LINE, Match.BETWEEN: _RANGE, Match.IN: _CHOICES}


class ChoiceList(QWidget):
    """Entries to tick, narrowed by typing."""

    entered = Signal()

    def __init__(self) -> None:
        """Lay out line and list."""
        super().__init__()
        self.setObjectName("plain")
        self.line = FieldLineEdit()
        self.line.setPlaceholderText(self.tr("Type part of the word"))
        self.line.setAccessibleName(self.tr("Narrow the entries"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Entries"))
        self.setLayout(column(self.line, self.list, gap=SPACE_S))
        self.line.textChanged.connect(self._on_typed)
        self.line.advanced.connect(self._on_enter)

    def show_choices(self, choices: Sequence[Choice], ticked: Sequence[str]) -> None:
        """Offer other entries."""
        self.line.clear()
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(choice.label)
            item.setData(_CODE, choice.code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if choice.code in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def ticked(self) -> tuple[str, ...]:
        """Give the codes of the entries ticked."""
        items = (self.list.item(position) for position in range(self.list.count()))
        return tuple(str(item.data(_CODE)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _on_typed(self, text: str) -> None:
        for position in range(self.list.count()):
            item = self.list.item(position)
            item.setHidden(text.strip() not in item.text())

    def _on_enter(self) -> None:
        """Tick the one entry that is left; with nothing typed, be done."""
        if not self.line.text().strip():
            self.entered.emit()
            return
        shown = [self.list.item(position) for position in range(self.list.count())]
        shown = [item for item in shown if not item.isHidden()]
        exact = [item for item in shown if item.text() == self.line.text().strip()] or shown
        if len(exact) == 1:
            exact[0].setCheckState(Qt.CheckState.Checked)
            self.line.clear()


class FilterDialog(QDialog):
    """Enter takes the filter over; what is wrong with it stands below."""

    settled = Signal(object)
    """The ``Filter`` with values as they are stored."""

    def __init__(
        self,
        context: Context,
        record: str,
        infos: Sequence[ColumnInfo],
        before: Filter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Start with a filter to change, or with the first column."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filter"))
        self.resize(*_SIZE)
        self._context, self._record = context, record
        self._lists = context.township.lists
        self._infos = tuple(infos)
        self.columns, self.tests = QComboBox(), QComboBox()
        self.columns.setAccessibleName(self.tr("Column"))
        self.tests.setAccessibleName(self.tr("Comparison"))
        for info in self._infos:
            self.columns.addItem(info.label, info.key)
        self.line, self.low, self.high = (
            self._line(self.tr("Text")),
            self._line(self.tr("From")),
            self._line(self.tr("To")),
        )
        self.choices = ChoiceList()
        self.choices.entered.connect(self.take)
        self._editors = QStackedWidget()
        between = plain(column(row(self.low, text_label("—"), self.high), self._hint(), None))
        for editor in (plain(column(self.line, None)), between, self.choices, plain(column(None))):
            self._editors.addWidget(editor)
        self.fault = text_label("", "error", wrap=True)
        buttons = row(
            None, push_button(self.tr("Cancel"), self.reject), push_button(self.tr("Take over"), self.take, "primary")
        )
        top = row(self.columns, self.tests, gap=SPACE_S)
        box = column(
            text_label(self.tr("Filter"), "heading"),
            top,
            self._editors,
            self.fault,
            buttons,
            margin=SPACE_L,
            gap=SPACE_M,
        )
        box.setStretch(2, 1)
        self.setLayout(box)
        self.columns.currentIndexChanged.connect(lambda _index: self._on_column())
        self.tests.currentIndexChanged.connect(lambda _index: self._on_test())
        self._start(before)

    @property
    def info(self) -> ColumnInfo:
        """The column chosen."""
        return self._infos[max(0, self.columns.currentIndex())]

    @property
    def test(self) -> Match:
        """The comparison chosen."""
        return self.info.tests[max(0, self.tests.currentIndex())]

    def choose(self, key: str, test: Match | None = None) -> None:
        """Choose a column and a comparison."""
        self.columns.setCurrentIndex(self.columns.findData(key))
        if test is not None:
            self.tests.setCurrentIndex(self.info.tests.index(test))

    def take(self) -> None:
        """Hand the filter on, or say what is wrong with it."""
        values = {
            _LINE: (self.line.text(),),
            _RANGE: (self.low.text(), self.high.text()),
            _CHOICES: self.choices.ticked(),
        }
        wanted = Filter(self.info.key, self.test, values.get(self._editors.currentIndex(), ()))
        try:
            checked = self._lists.check(self._record, wanted)
        except AppError as error:
            self.fault.setText(error.message.render(self._context.wording))
            return
        self.accept()
        self.settled.emit(checked)

    def _start(self, before: Filter | None) -> None:
        self._on_column()
        if before is not None:
            self.choose(before.column, before.test)
            low, high = (*before.values, "", "")[:2]
            self.line.setText(low)
            self.low.setText(low)
            self.high.setText(high)
            self.choices.show_choices(self._lists.choices(self._record, before.column), before.values)
        self.columns.setFocus()

    def _on_column(self) -> None:
        names = self._test_names()
        self.tests.blockSignals(True)
        self.tests.clear()
        for test in self.info.tests:
            self.tests.addItem(names[test], test.value)
        self.tests.blockSignals(False)
        self._hint_label.setText(self._hints().get(self.info.form, ""))
        self.choices.show_choices(self._lists.choices(self._record, self.info.key), ())
        self._on_test()

    def _on_test(self) -> None:
        self._editors.setCurrentIndex(_EDITORS.get(self.test, _NOTHING))
        self.fault.clear()

    def _line(self, name: str) -> FieldLineEdit:
        line = FieldLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(name)
        line.advanced.connect(self.take)
        return line

    def _hint(self) -> QWidget:
        self._hint_label = text_label("", "small", wrap=True)
        return self._hint_label

    def _hints(self) -> dict[str, str]:
        return {
            "date": self.tr("As 1998-1-3, 199801 or 1998; leave an end empty to leave it open."),
            "age": self.tr("Full years today; leave an end empty to leave it open."),
            "number": self.tr("Leave an end empty to leave it open."),
        }

    def _test_names(self) -> dict[Match, str]:
        return {
            Match.CONTAINS: self.tr("contains"),
            Match.EQUALS: self.tr("is exactly"),
            Match.IN: self.tr("is one of"),
            Match.BETWEEN: self.tr("lies between"),
            Match.EMPTY: self.tr("is empty"),
            Match.FILLED: self.tr("is filled in"),
        }
