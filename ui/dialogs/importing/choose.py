"""First step: what the workbook holds, and which file it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QPushButton, QWidget

from ui.context import Context
from ui.dialogs.files import pick_file
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label

KINDS = ("residents", "events", "figures", "places", "population", "migrants", "workers")


class ChooseStep(QWidget):
    """Large choices and a file; a file may also be dropped here."""

    ready_changed = Signal(bool)

    def __init__(self, context: Context) -> None:
        """Lay out choices and file row."""
        super().__init__()
        self.setObjectName("plain")
        self.setAcceptDrops(True)
        self._context = context
        self._group = QButtonGroup(self)
        self.choices: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.setSpacing(SPACE_M)
        for position, (kind, (name, text)) in enumerate(zip(KINDS, self._texts(), strict=True)):
            grid.addWidget(self._choice(kind, name, text), position // 2, position % 2)
        self.choices[KINDS[0]].setChecked(True)
        self.file = QLineEdit()
        self.file.setPlaceholderText(self.tr("Choose a workbook, or drop it here (.xlsx, .xls, .et, .csv)"))
        self.file.setAccessibleName(self.tr("Workbook"))
        self.file.textChanged.connect(lambda _text: self.ready_changed.emit(self.is_ready))
        browse = push_button(self.tr("Choose…"), self._on_browse)
        heading = text_label(self.tr("What does the workbook hold?"), "heading")
        file_heading = text_label(self.tr("Which file?"), "heading")
        promise = text_label(self.tr("The file is checked first; nothing is written before you have seen the report."), "muted", wrap=True)  # fmt: skip
        parts = (heading, grid, SPACE_S, file_heading, row(self.file, browse), promise, None)
        self.setLayout(column(*parts, gap=SPACE_M, margin=(0, SPACE_XS, 0, 0)))

    @property
    def kind(self) -> str:
        """What was chosen."""
        return next(kind for kind, button in self.choices.items() if button.isChecked())

    @property
    def path(self) -> Path:
        """The file named."""
        return Path(self.file.text().strip())

    @property
    def is_ready(self) -> bool:
        """Say whether the file exists."""
        return bool(self.file.text().strip()) and self.path.is_file()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped file."""
        self.file.setText(event.mimeData().urls()[0].toLocalFile())

    def _choice(self, kind: str, name: str, text: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setAccessibleDescription(text)
        lines = column(None, text_label(name, "strong"), text_label(text, "small", wrap=True), None, gap=SPACE_XS)
        lines.setContentsMargins(SPACE_L, SPACE_S, SPACE_L, SPACE_S)
        button.setLayout(lines)
        self._group.addButton(button)
        self.choices[kind] = button
        return button

    def _texts(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Residents"), self.tr("Names, ID numbers, households, addresses, phones")),
            (self.tr("Service events"), self.tr("What villages did: sessions, visits, notices, checks")),
            (self.tr("Monthly figures"), self.tr("The change report of each village and month")),
            (self.tr("Villages and groups"), self.tr("The places of the township and their codes")),
            (
                self.tr("Population events"),
                self.tr("Births, deaths, moves and marriages of the villages, for the monthly slip"),
            ),
            (self.tr("Migrants"), self.tr("Who came or left for work, and the services they would like")),
            (self.tr("Village workers"), self.tr("The roster of those who serve the villages, with their posts")),
        )

    def _on_browse(self) -> None:
        kinds = self.tr("Workbooks (*.xlsx *.xls *.et *.csv);;All files (*)")
        path = pick_file(self, self._context.machine, self.tr("Choose a workbook"), kinds)
        if path is not None:
            self.file.setText(str(path))
