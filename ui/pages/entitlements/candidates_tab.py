"""Who may be owed: the list as of a day at the left, what is known of one at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QSplitter, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.domain.entitlements.candidates import Kind
from app.domain.progress import Progress
from app.services.candidate_types import CandidateInfo, CandidateList
from app.services.register import ResidentRow
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.pick_person import PickPersonDialog
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.pages.entitlements.candidate_dialogs import AnswerDialog, LetterDialog
from ui.pages.entitlements.candidate_pane import CandidatePane
from ui.pages.entitlements.roster_dialog import RosterDialog
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.day_line import DayLine
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

LISTED, NOTHING, NONE_SHOWN = range(3)
_LIST_WIDTH, _PANE_WIDTH, _PANE_LEAST, _SEARCH_WIDTH = 640, 420, 300, 130
_TABLES = frozenset({"resident", "entitlement_offer", "entitlement_case", "policy_parameter", "special_family"})


class CandidatesTab(PageTab):
    """Families under care are on the list only where they are asked for."""

    case_started = Signal(int)
    """The id of the case that was opened."""

    def __init__(self, context: Context) -> None:
        """Lay out filters, list and pane."""
        super().__init__(context)
        self._service = context.township.candidates
        self._found: CandidateList | None = None
        self._shown: list[CandidateInfo] = []
        look = context.look
        self.answer = make_action("candidate_answer", self, look, self._on_answer)
        self.letter = make_action("candidate_letter", self, look, self._on_letter)
        self.start = make_action("candidate_case", self, look, self._on_start)
        self.wish = make_action("candidate_wish", self, look, self._on_wish)
        self.roster = make_action("candidate_roster", self, look, self._on_roster)
        self.print = make_action("print", self, look, self._on_print)
        self.kind, self.timing, self.village = QComboBox(), QComboBox(), QComboBox()
        self.unlikely = QCheckBox(self.tr("Also unlikely"))
        self.unlikely.setAccessibleName(self.tr("Also unlikely"))
        self.unlikely.setToolTip(self.tr("Also those against whom a criterion speaks by the register"))
        self.day = DayLine(self, self._service.today())
        self.search = FieldLineEdit()
        self.search.setPlaceholderText(self.tr("Name, place"))
        self.search.setAccessibleName(self.tr("Search the candidates"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.summary = text_label("", "small", wrap=True)
        columns = self._columns()
        self.model: RowsTableModel[CandidateInfo] = RowsTableModel(columns, look, self)
        self.table = table_view(self.model, self.tr("Who may be owed"), [one.width for one in columns])
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.pane = CandidatePane((self.answer, self.start))
        self.pane.setMinimumWidth(_PANE_LEAST)
        self.stack = QStackedWidget()
        for part in (self._lists(), self._nothing(), self._none_shown()):
            self.stack.addWidget(part)
        self._fill_filters()
        filters = row(self.kind, self.timing, self.village, self.unlikely, None, self.day, gap=SPACE_S)
        buttons = (action_button(one) for one in (self.wish, self.roster, self.print))
        tools = row(self.search, self.summary, None, *buttons, action_button(self.letter, "primary"), gap=SPACE_S)
        box = column(filters, tools, self.stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)
        self._connect()

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Who may be owed")

    def open(self) -> None:
        """Look through the register again, away from the window."""
        day = self.day.day

        def find(progress: Progress) -> CandidateList:
            return self._service.find(day, progress)

        self.context.tasks.run(
            find, self._on_found, owner=self, title=self.tr("Looking through the register"), is_reading=True
        )

    def start_widget(self) -> QWidget:
        """Give the list."""
        return self.table if self.stack.currentIndex() == LISTED else self.kind

    def chosen(self) -> list[CandidateInfo]:
        """Give the candidates that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [info for info in map(self.model.record, rows) if info is not None]

    def _lists(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.pane)
        splitter.setSizes([_LIST_WIDTH, _PANE_WIDTH])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _nothing(self) -> QWidget:
        text = self.tr("Nobody in the register may be owed anything new on this day. Take the residents in first, with birth dates, hukou and families.")  # fmt: skip
        return EmptyState(self.context.look, "search", self.tr("Nobody found"), text, (self.roster, self.wish))

    def _none_shown(self) -> QWidget:
        text = self.tr("Nobody fits these filters. Choose others above.")
        return EmptyState(self.context.look, "filter", self.tr("None of these"), text)

    def _columns(self) -> tuple[Column[CandidateInfo], ...]:
        return (
            Column(self.tr("Name"), 84, lambda info: info.name),
            Column(self.tr("Why"), 132, lambda info: info.kind_label),
            Column(self.tr("Day"), 104, lambda info: info.day),
            Column(self.tr("Place"), 110, lambda info: info.place),
            Column(self.tr("Open points"), 76, self._points, tone=lambda info: "warning" if info.is_unlikely else ""),
            Column(self.tr("Offer"), 150, lambda info: info.offer),
        )

    def _points(self, info: CandidateInfo) -> str:
        return self.tr("unlikely") if info.is_unlikely else str(info.open_points)

    def _fill_filters(self) -> None:
        kinds = (
            ("", self.tr("All but family care")), (Kind.OLD_AGE, self.tr("Age of the reward")),
            (Kind.CHILD, self.tr("Under three")), (Kind.ONLY_CHILD, self.tr("Parents with certificate")),
            (Kind.LIMIT, self.tr("Child reaches the age")), (Kind.SPECIAL, self.tr("Family care")),
        )  # fmt: skip
        timings = (
            ("", self.tr("All years")), ("this_year", self.tr("This year")), ("earlier", self.tr("Earlier years")),
            ("later", self.tr("Later years")),
        )  # fmt: skip
        for box, choices, name in (
            (self.kind, kinds, self.tr("Why they are listed")), (self.timing, timings, self.tr("Year of the day")),
        ):  # fmt: skip
            box.setAccessibleName(name)
            for key, text in choices:
                box.addItem(text, str(key))
        self.village.setAccessibleName(self.tr("Village"))
        self.village.addItem(self.tr("All villages"), None)
        for village in self.context.township.places.villages():
            self.village.addItem(village.name, village.village_id)

    def _connect(self) -> None:
        for box in (self.kind, self.timing, self.village):
            box.currentIndexChanged.connect(self._show)
        self.unlikely.toggled.connect(self._show)
        self.search.textChanged.connect(self._show)
        self.search.advanced.connect(self.table.setFocus)
        self.day.day_changed.connect(lambda _day: self.open())
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._enable())
        self.table.activated.connect(lambda _index: self._on_answer())
        self.context.hub.changed.connect(self._on_changes)

    def _on_found(self, found: CandidateList) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        found = self._found
        if found is None:
            return
        current = self.model.record(self.table.currentIndex().row())
        self._shown = [info for info in found.infos if self._fits(info)]
        self.model.show_rows(self._shown)
        left_out = "、".join(self.tr("{count} {reason}").format(count=count, reason=reason) for reason, count in found.left_out)  # fmt: skip
        text = self.tr("{count} shown, as of {day}").format(count=len(self._shown), day=found.on.isoformat())
        self.summary.setText(self.tr("{shown} · not listed: {left_out}").format(shown=text, left_out=left_out) if left_out else text)  # fmt: skip
        self.stack.setCurrentIndex(LISTED if self._shown else NONE_SHOWN if found.infos else NOTHING)
        if self._shown:
            keys = [info.key for info in self._shown]
            self.table.selectRow(keys.index(current.key) if current is not None and current.key in keys else 0)
        else:
            self.pane.show_nobody()
        self._enable()

    def _fits(self, info: CandidateInfo) -> bool:
        kind, timing, village = self.kind.currentData(), self.timing.currentData(), self.village.currentData()
        if info.kind is Kind.SPECIAL and kind != Kind.SPECIAL:
            return False
        if (kind and info.kind != kind) or (timing and info.timing != timing):
            return False
        if village not in (None, info.village_id) or (info.is_unlikely and not self.unlikely.isChecked()):
            return False
        text = f"{info.name} {info.child_name} {info.place} {info.programme_title} {info.offer}"
        return all(word in text for word in self.search.text().split())

    def _enable(self) -> None:
        chosen = self.chosen()
        self.answer.setEnabled(bool(chosen))
        self.start.setEnabled(len(chosen) == 1)
        self.letter.setEnabled(bool(chosen))
        self.print.setEnabled(bool(self._shown))

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        info = self.model.record(current.row()) if current.isValid() else None
        if info is None:
            self.pane.show_nobody()
        else:
            self.pane.show_detail(self._service.detail(info))

    def _on_answer(self) -> None:
        if chosen := self.chosen():
            AnswerDialog(self.context, chosen, self._told(self.tr("Written down")), self).open()

    def _on_letter(self) -> None:
        if chosen := self.chosen():
            LetterDialog(self.context, chosen, self).open()

    def _on_start(self) -> None:
        chosen = self.chosen()
        if len(chosen) != 1:
            return
        service, today = self._service, self._service.today()

        def done(made: tuple[int, Changes]) -> None:
            self._told(self.tr("The case is open as a draft; go on with it among the cases"))(made[1])
            self.case_started.emit(made[0])

        self.context.tasks.run(lambda _progress: service.start_case(chosen[0], today), done, owner=self)

    def _on_wish(self) -> None:
        dialog = PickPersonDialog(self.context, self.tr("Who wishes to be told again"), self)
        dialog.chosen.connect(self._ask_wish)
        dialog.open()

    def _ask_wish(self, person: ResidentRow) -> None:
        AnswerDialog(self.context, (), self._told(self.tr("Written down")), self, person).open()

    def _on_roster(self) -> None:
        RosterDialog(self.context, self).open()

    def _on_print(self) -> None:
        found = self._found
        if found is None:
            return
        papers, shown, title = self.context.township.candidate_papers, tuple(self._shown), self.title()
        self.context.tasks.run(
            lambda progress: papers.list_pages(shown, found.on, progress=progress),
            partial(self._preview, title),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def _preview(self, title: str, content: bytes) -> None:
        PreviewDialog(self.context, title, content, self).open()

    def _told(self, text: str) -> Callable[[Changes], None]:
        def tell(changes: Changes) -> None:
            self.context.hub.changed.emit(changes)
            self.context.hub.said.emit(text)
            self.table.setFocus()

        return tell

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self.open()
