"""What is compared: the file, on what legal basis it was received, and which part of the register it should cover."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit

from app.domain.dates import read_date
from app.services.reconciling import Scope
from ui.actions import DeskAction
from ui.context import Context
from ui.dialogs.files import pick_file
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.labels import restyle, text_label

_AGE_WIDTH, _DATE_WIDTH, _LABEL_WIDTH, _VILLAGE_WIDTH = 44, 92, 60, 104


class ReconcileForm(QFrame):
    """Two lines that stay above the result; Enter in either of the long fields compares."""

    wanted = Signal()

    def __init__(self, context: Context, open_list: DeskAction, compare: DeskAction) -> None:
        """Lay out the fields; a file may also be dropped here."""
        super().__init__()
        self.setObjectName("card")
        self.setAcceptDrops(True)
        self._context = context
        self.file = self._line(self.tr("List"), self.tr("Workbook of the health centre, the police or a school; or drop it here"))  # fmt: skip
        self.basis = self._line(self.tr("Legal basis and purpose"), self.tr("Letter, law or agreement by which the list was received, and what for"))  # fmt: skip
        self.village = QComboBox()
        self.village.setAccessibleName(self.tr("Village"))
        self.village.setMinimumWidth(_VILLAGE_WIDTH)
        self.sex = QComboBox()
        self.sex.setAccessibleName(self.tr("Sex"))
        for label, code in ((self.tr("Both sexes"), ""), (self.tr("Male"), "1"), (self.tr("Female"), "2")):
            self.sex.addItem(label, code)
        self.age_from, self.age_to = (
            self._short(name, _AGE_WIDTH) for name in (self.tr("Age from"), self.tr("Age to"))
        )
        self.born_from, self.born_to = (
            self._short(name, _DATE_WIDTH) for name in (self.tr("Born from"), self.tr("Born to"))
        )
        basis = text_label(self.tr("Legal basis"))
        lists = row(self._label(self.tr("List")), self.file, action_button(open_list), SPACE_S, basis, self.basis, gap=SPACE_S)  # fmt: skip
        lists.setStretch(1, 1)
        lists.setStretch(lists.indexOf(self.basis), 1)
        ages = (text_label(self.tr("Age")), self.age_from, text_label("–"), self.age_to)
        born = (text_label(self.tr("Born")), self.born_from, text_label("–"), self.born_to)
        limits = row(
            self._label(self.tr("Compare with")), self.village, self.sex, *ages, *born, None,
            action_button(compare, "primary"), gap=SPACE_S,
        )  # fmt: skip
        self.setLayout(column(lists, limits, margin=SPACE_M, gap=SPACE_S))
        self.file.returnPressed.connect(self.basis.setFocus)
        self.basis.returnPressed.connect(self.wanted)

    @property
    def path(self) -> Path:
        """The file named."""
        return Path(self.file.text().strip())

    def load_villages(self) -> None:
        """Offer the villages of the township and keep the one chosen."""
        kept = self.village.currentData()
        self.village.clear()
        self.village.addItem(self.tr("Whole township"), None)
        for village in self._context.township.places.villages():
            self.village.addItem(village.name, village.village_id)
        self.village.setCurrentIndex(max(0, self.village.findData(kept)))

    def scope(self) -> Scope | None:
        """Give the part of the register, or None where an age or a date cannot be read; the field is marked."""
        try:
            age_from, age_to = _age(self.age_from), _age(self.age_to)
            born_from, born_to = _day(self.born_from), _day(self.born_to)
        except ValueError:
            return None
        return Scope(self.village.currentData(), str(self.sex.currentData()), age_from, age_to, born_from, born_to)

    def choose_file(self) -> None:
        """Ask for the file."""
        kinds = self.tr("Workbooks (*.xlsx *.xls *.et *.csv);;All files (*)")
        path = pick_file(self, self._context.machine, self.tr("Choose the list"), kinds)
        if path is not None:
            self.file.setText(str(path))
            self.basis.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped file."""
        self.file.setText(event.mimeData().urls()[0].toLocalFile())

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    def _short(self, name: str, width: int) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setFixedWidth(width)
        line.returnPressed.connect(self.wanted)
        return line

    def _label(self, text: str) -> QLabel:
        label = text_label(text)
        label.setMinimumWidth(_LABEL_WIDTH)
        return label


def _age(line: QLineEdit) -> int | None:
    """Read an age; ValueError, and the field marked, where it is none."""
    text = line.text().strip()
    _mark(line, is_wrong=bool(text) and not (text.isascii() and text.isdigit()))
    return int(text) if text else None


def _day(line: QLineEdit) -> str:
    """Read a date of any precision; ValueError, and the field marked, where it is none."""
    text = line.text().strip()
    day = read_date(text) if text else ""
    _mark(line, is_wrong=day is None)
    return day or ""


def _mark(line: QLineEdit, *, is_wrong: bool) -> None:
    restyle(line, "state", "error" if is_wrong else "")
    if is_wrong:
        line.setFocus()
        raise ValueError(line.accessibleName())
