"""The steps of the welcome: choose, describe a new office, unlock an old one, wait."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRegularExpression, QSize, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from app.domain.records.place import TownshipProfile
from ui.dialogs.files import pick_folder
from ui.look import Look
from ui.machine import Machine
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from ui.welcome.passphrase import NewPassphrase
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_ICON = QSize(36, 36)
_CODE = r"[0-9]{0,9}"
_CODE_DIGITS = 9


class ChoiceStep(QWidget):
    """Three large choices."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        """Lay out the choices."""
        super().__init__()
        self.setObjectName("plain")
        texts = (
            ("create", "office", self.tr("New office"), self.tr("Start an empty register for your township on this PC")),
            ("open", "open", self.tr("Open an office"), self.tr("Go on with an office folder that exists already")),
            ("practise", "practice", self.tr("Practice township"), self.tr("An invented township to learn and try; nothing can go wrong")),
        )  # fmt: skip
        self.buttons: dict[str, QPushButton] = {}
        box = column(gap=SPACE_M)
        for key, icon, name, text in texts:
            box.addWidget(self._button(look, key, icon, name, text))
        box.addStretch(1)
        self.setLayout(box)

    def _button(self, look: Look, key: str, icon: str, name: str, text: str) -> QPushButton:
        button = push_button("", lambda: self.chosen.emit(key), "choice")
        button.setAccessibleName(name)
        button.setAccessibleDescription(text)
        picture = text_label()
        picture.setPixmap(look.icon(icon, "accent").pixmap(_ICON))
        words = column(None, text_label(name, "heading"), text_label(text, "muted"), None, gap=SPACE_XS)
        button.setLayout(row(picture, words, None, margin=(SPACE_XL, SPACE_S, SPACE_L, SPACE_S), gap=SPACE_XL))
        self.buttons[key] = button
        return button


class CreateStep(QWidget):
    """Name and code of the township, folder, passphrase."""

    confirmed = Signal()
    ready_changed = Signal(bool)

    def __init__(self, machine: Machine) -> None:
        """Lay out the fields."""
        super().__init__()
        self.setObjectName("plain")
        self._machine = machine
        self.name, self.county, self.province = FieldLineEdit(), FieldLineEdit(), FieldLineEdit()
        self.code = FieldLineEdit()
        self.code.setValidator(QRegularExpressionValidator(QRegularExpression(_CODE), self.code))
        self.folder = FieldLineEdit()
        self.passphrase = NewPassphrase()
        browse = push_button(self.tr("Choose…"), self._on_browse)
        lines = (
            (self.tr("Township or subdistrict"), self.name, self.tr("for instance 清河镇")),
            (self.tr("County"), self.county, ""),
            (self.tr("Province"), self.province, ""),
            (self.tr("Statistical code (9 digits)"), self.code, self.tr("for instance 411523102")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        for position, (label, line, example) in enumerate(lines):
            line.setAccessibleName(label)
            line.setPlaceholderText(example)
            part = plain(column(text_label(label, "small"), line, gap=SPACE_XS))
            grid.addWidget(part, position // 2, position % 2)
        self.folder.setAccessibleName(self.tr("Folder of the office"))
        folder = column(text_label(self.tr("Folder of the office"), "small"), row(self.folder, browse), gap=SPACE_XS)
        self.setLayout(column(grid, folder, self.passphrase, None, gap=SPACE_M))
        self._connect()

    @property
    def profile(self) -> TownshipProfile:
        """What was typed about the township."""
        texts = (line.text().strip() for line in (self.name, self.county, self.province, self.code))
        return TownshipProfile(*texts)

    @property
    def path(self) -> Path:
        """The folder named."""
        return Path(self.folder.text().strip())

    @property
    def is_ready(self) -> bool:
        """Say whether everything is filled in."""
        return not self.missing

    @property
    def missing(self) -> tuple[str, ...]:
        """Name what is not filled in yet."""
        is_filled = {
            self.name: bool(self.name.text().strip()),
            self.county: bool(self.county.text().strip()),
            self.province: bool(self.province.text().strip()),
            self.code: len(self.code.text()) == _CODE_DIGITS,
            self.folder: self.path.is_absolute(),
            self.passphrase.first: self.passphrase.is_ready,
        }
        return tuple(line.accessibleName() for line, filled in is_filled.items() if not filled)

    def _connect(self) -> None:
        order = (self.name, self.county, self.province, self.code, self.folder, self.passphrase.first)
        for line, following in pairwise(order):
            line.advanced.connect(following.setFocus)
        for line in order[:-1]:
            line.textChanged.connect(self._on_changed)
        self.passphrase.changed.connect(self._on_changed)
        self.passphrase.advanced.connect(self.confirmed)

    def _on_changed(self, _text: str = "") -> None:
        self.ready_changed.emit(self.is_ready)

    def _on_browse(self) -> None:
        folder = pick_folder(self, self._machine, self.tr("Choose a folder for the office"))
        if folder is not None:
            self.folder.setText(str(folder / (self.name.text().strip() or "office")))


class UnlockStep(QWidget):
    """Folder and passphrase of an office that exists."""

    confirmed = Signal()
    ready_changed = Signal(bool)

    def __init__(self, machine: Machine) -> None:
        """Lay out both lines."""
        super().__init__()
        self.setObjectName("plain")
        self._machine = machine
        self.folder, self.passphrase = FieldLineEdit(), FieldLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        for line, name in ((self.folder, self.tr("Folder of the office")), (self.passphrase, self.tr("Passphrase"))):
            line.setAccessibleName(name)
            line.textChanged.connect(lambda _text: self.ready_changed.emit(self.is_ready))
        browse = push_button(self.tr("Choose…"), self._on_browse)
        folder = column(text_label(self.tr("Folder of the office"), "small"), row(self.folder, browse), gap=SPACE_XS)
        secret = column(text_label(self.tr("Passphrase"), "small"), self.passphrase, gap=SPACE_XS)
        self.setLayout(column(folder, secret, None, gap=SPACE_L))
        self.folder.advanced.connect(self.passphrase.setFocus)
        self.passphrase.advanced.connect(self.confirmed)

    @property
    def path(self) -> Path:
        """The folder named."""
        return Path(self.folder.text().strip())

    @property
    def is_ready(self) -> bool:
        """Say whether both lines are filled in."""
        return self.path.is_absolute() and bool(self.passphrase.text())

    def _on_browse(self) -> None:
        folder = pick_folder(self, self._machine, self.tr("Choose the office folder"))
        if folder is not None:
            self.folder.setText(str(folder))
            self.passphrase.setFocus()


class WaitStep(QWidget):
    """A bar while something is being made."""

    def __init__(self) -> None:
        """Start without a text."""
        super().__init__()
        self.setObjectName("plain")
        self.text = text_label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.setLayout(column(None, self.text, self.bar, None, gap=SPACE_M))
