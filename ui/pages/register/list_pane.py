"""The list of residents: villages and the search box choose, filters of the list narrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QTableView, QWidget

from app.services.lists import ListRow
from ui.context import Context
from ui.formats import number
from ui.lists.record_list import RecordList
from ui.models.lazy_table import LazyTableModel
from ui.widgets.boxes import column
from ui.widgets.empty_state import EmptyState

_TYPING_PAUSE_MS, _LONG_PAUSE_MS = 90, 350
_SHORTEST_NAME = 10
_FIRST_ROWS, _RECENT = 50, 20
RESIDENT, PAGE = "resident", "go_register"


class ListPane(QWidget):
    """Lists ids that the register gives and tells which person is chosen."""

    chosen = Signal(int)

    def __init__(self, context: Context, nobody_yet: EmptyState, nobody_found: EmptyState) -> None:
        """Put the choice of a village before the tools of the list."""
        super().__init__()
        self.setObjectName("plain")
        self._register = context.township.register
        self._places = context.township.places
        self._text = ""
        self._recent: tuple[int, ...] = ()
        self.village = QComboBox()
        self.village.setAccessibleName(self.tr("Village"))
        self.village.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.village.setMinimumContentsLength(_SHORTEST_NAME)
        self.records = RecordList(
            context, RESIDENT, PAGE, leading=(self.village,), empty_states=(nobody_yet, nobody_found)
        )
        self.records.base = self._found
        self.setLayout(column(self.records))
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.reload)
        self.village.currentIndexChanged.connect(self.reload)
        self.records.chosen.connect(self.chosen)

    @property
    def model(self) -> LazyTableModel[ListRow]:
        """The rows."""
        return self.records.model

    @property
    def table(self) -> QTableView:
        """The table."""
        return self.records.table

    @property
    def count(self) -> QLabel:
        """How many there are, and how many are shown."""
        return self.records.count

    def search(self, text: str) -> None:
        """Show the first who fit the text at once, and everybody after a short pause in typing."""
        self._text = text
        if not text.strip() or not self.records.state.is_as_asked:
            self._pause.start(_TYPING_PAUSE_MS)
            return
        village_id = self.village.currentData()
        first = self._register.list_ids(village_id, text, "household", _FIRST_ROWS, recent=self._recent)
        is_whole = len(first) < _FIRST_ROWS and self.records.has_counted
        self.records.show_first(first, is_whole=is_whole)
        if is_whole:
            self._pause.stop()
        else:
            # So many are not looked at while somebody goes on typing.
            self._pause.start(_LONG_PAUSE_MS)

    def remember(self, resident_id: int) -> None:
        """Put somebody who was opened before others of the same name."""
        self._recent = (resident_id, *(one for one in self._recent if one != resident_id))[:_RECENT]

    def reload(self) -> None:
        """Ask for the list again and keep the chosen person."""
        self._pause.stop()
        self.records.reload()

    def reload_villages(self) -> None:
        """Offer the villages of the township."""
        kept = self.village.currentData()
        self.village.blockSignals(True)
        self.village.clear()
        self.village.addItem(self.tr("All villages"), None)
        for village in self._places.villages():
            name = self.tr("{village} · {count}").format(village=village.name, count=number(village.residents))
            self.village.addItem(name, village.village_id)
        self.village.setCurrentIndex(max(0, self.village.findData(kept)))
        self.village.blockSignals(False)

    def selected_id(self) -> int | None:
        """Give the chosen person."""
        return self.records.selected_id()

    def selected_ids(self) -> list[int]:
        """Give everybody who is selected, from top to bottom."""
        return self.records.selected_ids()

    def select(self, resident_id: int, *, quietly: bool = False) -> bool:
        """Choose a person if listed."""
        return self.records.select(resident_id, quietly=quietly)

    def clear_selection(self) -> None:
        """Choose nobody, for a new person."""
        self.records.clear_selection()

    def select_first(self) -> None:
        """Choose the first person of the list and put the keys there, once what was typed has been looked up."""
        if self._pause.isActive():
            self.reload()
        self.records.select_first()

    def _found(self) -> Callable[[], Sequence[int]]:
        register, village_id, text, recent = self._register, self.village.currentData(), self._text, self._recent
        return lambda: register.list_ids(village_id, text, "household", recent=recent)
