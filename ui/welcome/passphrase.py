"""Typing a new passphrase twice, with a hint how good it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme import SPACE_M, SPACE_XS
from ui.widgets.banner import Banner
from ui.widgets.boxes import column
from ui.widgets.labels import restyle, text_label
from ui.widgets.line_edit import FieldLineEdit

SHORTEST = 8
_FIRST_HAN = 0x2E80
_GOOD_LENGTH = 14
_GOOD_VARIETY = 3


def strength(passphrase: str) -> int:
    """Give 0 for too short, 1 for weak, 2 for fair, 3 for good; a sentence of Chinese counts as long."""
    if len(passphrase) < SHORTEST:
        return 0
    weight = sum(2 if ord(character) >= _FIRST_HAN else 1 for character in passphrase)
    kinds = sum(any(test(c) for c in passphrase) for test in (str.isdigit, str.islower, str.isupper, _is_other))
    is_monotone = len(set(passphrase)) < SHORTEST // 2
    if is_monotone:
        return 1
    return 1 + (weight >= _GOOD_LENGTH) + (kinds >= _GOOD_VARIETY or weight >= 2 * SHORTEST)


def _is_other(character: str) -> bool:
    return not character.isascii() or not character.isalnum()


class NewPassphrase(QWidget):
    """Two hidden lines, a hint, and the warning that nobody can recover it."""

    changed = Signal()
    advanced = Signal()

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setObjectName("plain")
        self.first = self._line(self.tr("Passphrase"))
        self.second = self._line(self.tr("The same again"))
        self._hint = text_label("", "small")
        warning = self.tr("Write it down and keep it in the safe. Without the passphrase nobody can open the office file again, not even the maker of the program.")  # fmt: skip
        note = Banner(warning, "warning", answers=(("", self._hint.clear),))
        note.buttons[0].hide()
        self.setLayout(
            column(
                text_label(self.tr("Passphrase"), "small"), self.first,
                text_label(self.tr("The same again"), "small"), self.second,
                self._hint, SPACE_M - SPACE_XS, note, gap=SPACE_XS,
            )
        )  # fmt: skip
        self.first.advanced.connect(self.second.setFocus)
        self.second.advanced.connect(self.advanced)
        self._show_hint()

    @property
    def value(self) -> str:
        """The passphrase typed."""
        return self.first.text()

    @property
    def is_ready(self) -> bool:
        """Say whether both lines agree and are long enough."""
        return strength(self.value) > 0 and self.value == self.second.text()

    def _line(self, name: str) -> FieldLineEdit:
        line = FieldLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        line.textChanged.connect(self._on_changed)
        return line

    def _on_changed(self, _text: str) -> None:
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        texts = (
            self.tr("At least {count} characters").format(count=SHORTEST),
            self.tr("Weak: make it longer, for instance a whole sentence"),
            self.tr("Fair"),
            self.tr("Good"),
        )
        level = strength(self.value)
        text, tone = texts[level], ("", "warning", "", "good")[level]
        if level and self.second.text() and self.second.text() != self.value:
            text, tone = self.tr("The two lines differ"), "error"
        self._hint.setText(text)
        restyle(self._hint, "tone", tone)
