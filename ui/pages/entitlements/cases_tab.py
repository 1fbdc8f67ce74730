"""Cases: the board with how many stand where, the list of one point, and one case from application to account."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QPushButton, QSplitter, QStackedWidget, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.services.case_types import BoardPoint, CaseDetail, CaseFilter, CaseInfo
from ui.actions import make_action
from ui.context import Context
from ui.models.columns import Column
from ui.models.lazy_table import LazyTableModel
from ui.pages.entitlements.case_check_dialogs import CriteriaDialog, DocumentsDialog
from ui.pages.entitlements.case_dialogs import AccountDialog, CaseStepDialog, NewCaseDialog
from ui.pages.entitlements.case_pane import LEADING, CasePane
from ui.pages.entitlements.case_print import CasePrintMenu
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import clear, column, plain, row
from ui.widgets.buttons import action_button, push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import restyle
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

LISTED, NOTHING, NONE_SHOWN = range(3)
_ALL = "all"
_LIST_WIDTH, _PANE_WIDTH, _PANE_LEAST = 640, 520, 360
_SEARCH_WIDTH, _COMBO_LEAST = 130, 110
_PAUSE_MS = 150
_TABLES = frozenset(
    {
        "entitlement_case", "case_step", "case_criterion", "case_document", "case_account", "village_review",
        "village_review_vote", "public_notice", "notice_objection", "programme_calendar", "policy_parameter",
        "case_change", "annual_review", "payment_list", "resident", "village",
    }
)  # fmt: skip


class CasesTab(PageTab):
    """Every step is one dialog and is signed; a wrong one is taken back by another step."""

    def __init__(self, context: Context) -> None:
        """Lay out filters, board, list and pane."""
        super().__init__(context)
        self._service = context.township.cases
        self._detail: CaseDetail | None = None
        self._point = _ALL
        self._points: tuple[BoardPoint, ...] = ()
        look = context.look
        self.new = make_action("case_new", self, look, self._on_new)
        self.next_step = make_action("case_step", self, look, self._on_next_step)
        self.criteria = make_action("case_criteria", self, look, self._on_criteria)
        self.documents = make_action("case_documents", self, look, self._on_documents)
        self.account = make_action("case_account", self, look, self._on_account)
        self.edit = make_action("case_edit", self, look, self._on_edit)
        self.scans = make_action("case_scans", self, look, self._on_scans)
        self.print = make_action("print", self, look, self._on_print)
        self.programme, self.village = QComboBox(), QComboBox()
        self.programme.setAccessibleName(self.tr("Programme"))
        self.village.setAccessibleName(self.tr("Village"))
        for combo in (self.programme, self.village):
            combo.setMinimumWidth(_COMBO_LEAST)
        self.search = FieldLineEdit()
        self.search.setPlaceholderText(self.tr("Name, number, ID"))
        self.search.setAccessibleName(self.tr("Search the cases"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.board: dict[str, QPushButton] = {}
        self._board = FlowLayout(gap=SPACE_S)
        columns = self._columns()
        self.model: LazyTableModel[CaseInfo] = LazyTableModel(
            columns, self._service.rows, lambda case: case.case_id, self
        )
        self.table = table_view(self.model, self.tr("Cases"), [one.width for one in columns])
        self.pane = CasePane(context, self.take, (self.criteria, self.documents, self.account, self.scans))
        self.pane.setMinimumWidth(_PANE_LEAST)
        self._print_menu = CasePrintMenu(context, self, self._chosen_id, lambda: self.model.ids)
        self.stack = QStackedWidget()
        for part in (self._lists(), self._nothing(), self._none_shown()):
            self.stack.addWidget(part)
        self._lay_out()
        self._fill_programmes()
        self._connect()

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Cases")

    def open(self) -> None:
        """Read board and list again and stay near the case that was looked at."""
        self._fill_villages()
        self._load(None)

    def start_widget(self) -> QWidget:
        """Give the list."""
        return self.table if self.stack.currentIndex() == LISTED else self.programme

    def take(self, step: str) -> None:
        """Ask for a step of the case that is shown."""
        if self._detail is not None:
            CaseStepDialog(self.context, self._detail, step, self._on_done, self).open()

    def show_case(self, case_id: int) -> None:
        """Show one case, whatever the filters hid."""
        for combo in (self.programme, self.village):
            combo.blockSignals(True)
            combo.setCurrentIndex(0)
            combo.blockSignals(False)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._point = _ALL
        self._load(case_id)

    def start_case(self, programme: str = "") -> None:
        """Open the dialog of a new case, for a programme if one is given."""
        chosen = programme or str(self.programme.currentData())
        NewCaseDialog(self.context, self._on_opened, self, programme=chosen).open()

    def _lay_out(self) -> None:
        self._print_button = action_button(self.print)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        buttons = (
            action_button(self.edit, icon_only=True), self._print_button, action_button(self.next_step),
            action_button(self.new, "primary"),
        )  # fmt: skip
        tools = row(self.programme, self.village, self.search, None, *buttons, gap=SPACE_M - 4)
        box = column(tools, plain(self._board), self.stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_S)
        box.setStretch(2, 1)
        self.setLayout(box)

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
        text = self.tr("A case begins when somebody applies. Open one for a person of the register; the program asks for criteria, papers and two signatures in each stage.")  # fmt: skip
        return EmptyState(self.context.look, "entitlement", self.tr("No case yet"), text, (self.new,))

    def _none_shown(self) -> QWidget:
        text = self.tr("No case stands here. Choose another point above, or other filters.")
        return EmptyState(self.context.look, "filter", self.tr("None of these"), text)

    def _columns(self) -> tuple[Column[CaseInfo], ...]:
        return (
            Column(self.tr("Name"), 66, lambda case: case.name),
            Column(self.tr("Programme"), 84, lambda case: case.programme_title),
            Column(self.tr("State"), 72, lambda case: case.state_label),
            Column(self.tr("Next"), 180, lambda case: case.next_step),
            Column(self.tr("Clock"), 150, lambda case: case.clock, tone=lambda case: case.tone),
            Column(self.tr("Village"), 90, lambda case: f"{case.village}{case.group}"),
            Column(self.tr("No."), 130, lambda case: case.number or "—"),
        )

    def _fill_programmes(self) -> None:
        self.programme.addItem(self.tr("All programmes"), "")
        for one in self._service.programmes():
            self.programme.addItem(one.short_title, one.key)

    def _fill_villages(self) -> None:
        kept = self.village.currentData()
        self.village.blockSignals(True)
        self.village.clear()
        self.village.addItem(self.tr("All villages"), 0)
        for village in self._service.villages():
            self.village.addItem(village[1], village[0])
        self.village.setCurrentIndex(max(0, self.village.findData(kept)))
        self.village.blockSignals(False)

    def _connect(self) -> None:
        self.programme.currentIndexChanged.connect(lambda _index: self._on_programme())
        self.village.currentIndexChanged.connect(lambda _index: self._load(None))
        self._pause.timeout.connect(lambda: self._load(None))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.advanced.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _index: self._on_next_step())
        self.context.hub.changed.connect(self._on_changes)

    def _on_programme(self) -> None:
        self._point = _ALL
        self._load(None)

    def _load(self, case_id: int | None) -> None:
        chosen = case_id if case_id is not None else self._chosen_id()
        programme, village_id = str(self.programme.currentData() or ""), self.village.currentData() or None
        text = self.search.text().strip()
        self._points = self._service.board(programme, village_id, text)
        self._show_board()
        point = next((one for one in self._points if one.key == self._point), self._points[-1])
        shown: CaseFilter = point.shows
        ids = self._service.list_ids(shown)
        place = max(0, self.table.currentIndex().row())
        self.model.show_ids(ids)
        has_any = bool(ids) or bool(programme or village_id or text) or any(one.count for one in self._points)
        self.stack.setCurrentIndex(LISTED if ids else NONE_SHOWN if has_any else NOTHING)
        if ids:
            self.table.selectRow(ids.index(chosen) if chosen in ids else min(place, len(ids) - 1))
        else:
            self._show_detail(None)

    def _show_board(self) -> None:
        # A button that has the keys keeps them, so that the board is walked with Tab and Space.
        focused = next((key for key, button in self.board.items() if button.hasFocus()), "")
        if tuple(self.board) != tuple(point.key for point in self._points):
            clear(self._board)
            self.board = {}
            for point in self._points:
                button = push_button("", partial(self._on_point, point.key), "quiet")
                button.setCheckable(True)
                self.board[point.key] = button
                self._board.addWidget(button)
        for point in self._points:
            button = self.board[point.key]
            button.setText(f"{point.title} {point.count}")
            button.setChecked(point.key == self._point)
            restyle(button, "role", "primary" if point.key == self._point else "quiet")
        if focused in self.board:
            self.board[focused].setFocus()

    def _on_point(self, key: str) -> None:
        self._point = key
        self._load(None)

    def _chosen_id(self) -> int | None:
        return None if self._detail is None else self._detail.info.case_id

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        case = self.model.record(current.row()) if current.isValid() else None
        try:
            self._show_detail(None if case is None else self._service.detail(case.case_id))
        except NotFound:
            self._show_detail(None)

    def _show_detail(self, detail: CaseDetail | None) -> None:
        self._detail = detail
        is_open = detail is not None and detail.info.state in _UNDECIDED
        self.next_step.setEnabled(detail is not None and bool(_next_of(detail)))
        for action in (self.criteria, self.documents, self.edit):
            action.setEnabled(is_open)
        for action in (self.account, self.scans):
            action.setEnabled(detail is not None)
        if detail is None:
            self.pane.show_nothing()
        else:
            self.pane.show_detail(detail)

    def _on_new(self) -> None:
        self.start_case()

    def _on_next_step(self) -> None:
        step = "" if self._detail is None else _next_of(self._detail)
        if step == _ACCOUNT:
            self._on_account()
        elif step:
            self.take(step)

    def _on_criteria(self) -> None:
        if self._detail is not None:
            CriteriaDialog(self.context, self._detail, self._on_done, self).open()

    def _on_documents(self) -> None:
        if self._detail is not None:
            DocumentsDialog(self.context, self._detail, self._on_done, self).open()

    def _on_account(self) -> None:
        if self._detail is not None:
            AccountDialog(self.context, self._detail, self._on_done, self).open()

    def _on_edit(self) -> None:
        if self._detail is not None:
            NewCaseDialog(self.context, self._on_done, self, self._detail).open()

    def _on_scans(self) -> None:
        if self._detail is not None:
            self.pane.show_scans()

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _on_opened(self, case_id: int, changes: Changes) -> None:
        self.context.hub.changed.emit(changes)
        self.context.hub.said.emit(self.tr("Opened; check criteria and papers, then take it in"))
        self.show_case(case_id)
        self.table.setFocus()

    def _on_done(self, case_id: int, changes: Changes) -> None:
        self.context.hub.changed.emit(changes)
        self.context.hub.said.emit(self.tr("Done"))
        self._load(case_id)
        self.table.setFocus()

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self._load(None)


def _next_of(detail: CaseDetail) -> str:
    """Give the step that leads on; nothing undone is ever proposed, of an approved case the account that is missing."""
    if detail.info.state == "approved":
        return "" if detail.info.has_account else _ACCOUNT
    return next((step for step in detail.steps_now if step in LEADING), "")


_ACCOUNT = "account"
_UNDECIDED = frozenset({"draft", "submitted", "under_review", "correction_requested"})
