"""Payments: what would be paid now, the lists that were frozen, and what was paid without being owed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QMenu, QSplitter, QStackedWidget, QTabBar, QTableView, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.progress import Progress
from app.services.payment_rows import (
    Difference,
    FreezeInput,
    Frozen,
    HeldInfo,
    LineInfo,
    ListInfo,
    OverInfo,
    PersonLedger,
    Preview,
    RecoveryInfo,
    RecoveryInput,
    RepaymentInput,
    ReturnTaken,
)
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.files import pick_file, pick_new_file
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.entitlements.payment_dialogs import LedgerDialog, PaymentDialog, Values, typed_field, yuan
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

PREVIEW, LISTS, RECOVERIES = range(3)
_TABLES = frozenset(
    {"payment_list", "payment_line", "recovery", "entitlement_case", "annual_review", "case_account", "resident"}
)
_MONTH_WIDTH = 90
_LISTS_WIDTH, _BESIDE_WIDTH = 330, 630


class PaymentsTab(PageTab):
    """Three views; each action belongs to one of them and brings it to the front."""

    def __init__(self, context: Context) -> None:
        """Lay out the views."""
        super().__init__(context)
        self._service = context.township.payments
        self._preview: Preview | None = None
        look = context.look
        self.freeze = make_action("pay_freeze", self, look, self._on_freeze)
        self.send = make_action("pay_send", self, look, self._on_send)
        self.answer = make_action("pay_return", self, look, self._on_answer)
        self.void = make_action("pay_void", self, look, self._on_void)
        self.reissue = make_action("pay_reissue", self, look, self._on_reissue)
        self.recover = make_action("pay_recover", self, look, self._on_recover)
        self.switch = make_action("pay_view", self, look, self._on_switch)
        self.print = make_action("print", self, look, self._on_print)
        self.views = QTabBar()
        self.views.setAccessibleName(self.tr("View of the payments"))
        self.views.setDrawBase(False)
        self.views.setExpanding(False)
        self.stack = QStackedWidget()
        self.programme, self.until = QComboBox(), FieldLineEdit()
        self.summary = text_label("", "strong", wrap=True)
        self._make_tables()
        for title, view in (
            (self.tr("To be paid"), self._preview_view()),
            (self.tr("Payment lists"), self._lists_view()),
            (self.tr("Recoveries"), self._recoveries_view()),
        ):
            self.views.addTab(title)
            self.stack.addWidget(view)
        self._menu = QMenu(self)
        self._print_button = action_button(self.print)
        self._print_button.setMenu(self._menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        top = row(self.views, None, self._print_button, gap=SPACE_S)
        box = column(top, self.stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._connect()

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Payments")

    def open(self) -> None:
        """Bring the shown view up to date."""
        (self._open_preview, self._open_lists, self._open_recoveries)[self.views.currentIndex()]()

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys in the shown view."""
        return (self.programme, self.lists_table, self.over_table)[self.views.currentIndex()]

    def show_view(self, view: int) -> None:
        """Bring PREVIEW, LISTS or RECOVERIES to the front."""
        self.views.setCurrentIndex(view)

    def _make_tables(self) -> None:
        look = self.context.look
        self.lines: RowsTableModel[LineInfo] = RowsTableModel(self._line_columns(), look, self)
        self.held: RowsTableModel[HeldInfo] = RowsTableModel(self._held_columns(), look, self)
        self.lists: RowsTableModel[ListInfo] = RowsTableModel(self._list_columns(), look, self)
        self.frozen: RowsTableModel[LineInfo] = RowsTableModel(self._line_columns(), look, self)
        self.differences: RowsTableModel[Difference] = RowsTableModel(self._difference_columns(), look, self)
        self.over: RowsTableModel[OverInfo] = RowsTableModel(self._over_columns(), look, self)
        self.recoveries: RowsTableModel[RecoveryInfo] = RowsTableModel(self._recovery_columns(), look, self)
        line_widths = [one.width for one in self._line_columns()]
        self.lines_table = table_view(self.lines, self.tr("Lines that would be paid"), line_widths, stretch=3)
        self.held_table = table_view(self.held, self.tr("Held back"), [90, 80, 160, 90, 170], stretch=4)
        self.lists_table = table_view(self.lists, self.tr("Payment lists"), [112, 76, 64, 84, 56], stretch=1)
        self.frozen_table = table_view(
            self.frozen, self.tr("Lines of the list"), [44, 76, 70, 120, 86, 56, 84], stretch=3
        )
        self.differences_table = table_view(
            self.differences, self.tr("Differs now"), [50, 80, 110, 150, 150], stretch=4
        )
        self.over_table = table_view(self.over, self.tr("Paid and not owed"), [90, 80, 110, 160, 90, 90], stretch=3)
        self.recoveries_table = table_view(
            self.recoveries, self.tr("Recoveries"), [90, 160, 90, 90, 80, 140], stretch=5
        )

    def _preview_view(self) -> QWidget:
        for key, title in self._service.programmes():
            self.programme.addItem(title, key)
        self.programme.setAccessibleName(self.tr("Programme"))
        self.until.setAccessibleName(self.tr("Pays up to"))
        self.until.setText(self._service.this_month())
        self.until.setFixedWidth(_MONTH_WIDTH)
        tools = row(
            self.programme, text_label(self.tr("up to"), "muted"), self.until, None, action_button(self.freeze, "primary"),
            gap=SPACE_S,
        )  # fmt: skip
        splitter = _splitter(Qt.Orientation.Vertical, self.lines_table, self.held_table)
        return _view(tools, self.summary, splitter)

    def _lists_view(self) -> QWidget:
        buttons = (self.send, self.answer, self.reissue, self.void)
        self._answer_menu = QMenu(self)
        self._answer_menu.addAction(self.tr("Take the bank's file"), self._on_answer_file)
        self._answer_menu.addAction(self.tr("All the rest was paid"), self._on_settle_rest)
        tools = row(None, *(action_button(one) for one in buttons), gap=SPACE_S)
        beside = _splitter(Qt.Orientation.Vertical, self.frozen_table, self.differences_table)
        both = _splitter(Qt.Orientation.Horizontal, self.lists_table, beside)
        both.setSizes([_LISTS_WIDTH, _BESIDE_WIDTH])
        return _view(tools, both)

    def _recoveries_view(self) -> QWidget:
        tools = row(None, action_button(self.recover, "primary"), gap=SPACE_S)
        return _view(tools, _splitter(Qt.Orientation.Vertical, self.over_table, self.recoveries_table))

    def _connect(self) -> None:
        self.views.currentChanged.connect(self._on_view)
        self.programme.currentIndexChanged.connect(lambda _index: self._open_preview())
        self.until.editingFinished.connect(self._open_preview)
        self.lists_table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_list())
        self._menu.aboutToShow.connect(self._fill_menu)
        self.context.hub.changed.connect(self._on_changes)
        for table, model in (
            (self.lines_table, self.lines), (self.held_table, self.held), (self.frozen_table, self.frozen),
            (self.over_table, self.over),
        ):  # fmt: skip
            table.activated.connect(partial(self._on_person, model))

    def _on_view(self, view: int) -> None:
        self.stack.setCurrentIndex(view)
        self.open()

    def _on_switch(self) -> None:
        self.show_view((self.views.currentIndex() + 1) % self.views.count())
        self.start_widget().setFocus()

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self.open()

    def _open_preview(self) -> None:
        programme, until = str(self.programme.currentData() or ""), self.until.text()
        self._read(lambda _progress: self._service.preview(programme, until), self._show_preview)

    def _show_preview(self, found: Preview) -> None:
        self._preview = found
        self.lines.show_rows(found.lines)
        self.held.show_rows(found.held)
        text = self.tr(
            "{people} people, {yuan} yuan to be paid; {held} yuan owed and held back below, each with its reason"
        )
        empty = self.tr("Nothing to be paid: approve cases first, or look below at what is held back and why")
        said = text.format(people=found.people, yuan=yuan(found.fen) or "0", held=yuan(found.held_fen) or "0")
        self.summary.setText(said if found.lines else empty)
        self.freeze.setEnabled(bool(found.lines))

    def _open_lists(self) -> None:
        chosen = self._list()
        shown = self._service.lists()
        self.lists.show_rows(shown)
        if shown:
            ids = [one.list_id for one in shown]
            self.lists_table.selectRow(ids.index(chosen.list_id) if chosen and chosen.list_id in ids else 0)
        else:
            self._show_list()

    def _show_list(self) -> None:
        info = self._list()
        self.send.setEnabled(info is not None and info.state != "void")
        self.answer.setEnabled(info is not None and info.state in {"sent", "settled"})
        self.void.setEnabled(info is not None and info.state == "frozen")
        self.reissue.setEnabled(info is not None and info.bounced > 0)
        if info is None:
            self.frozen.show_rows(())
            self.differences.show_rows(())
            return
        list_id = info.list_id
        self._read(lambda _progress: self._service.lines(list_id), self.frozen.show_rows)
        self._read(lambda _progress: self._service.differences(list_id), self.differences.show_rows)

    def _open_recoveries(self) -> None:
        self._read(lambda _progress: self._service.overpaid(), self.over.show_rows)
        self.recoveries.show_rows(self._service.recoveries())

    def _list(self) -> ListInfo | None:
        index = self.lists_table.currentIndex()
        return self.lists.record(index.row()) if index.isValid() else None

    def _signed(self, *fields: tuple[str, str, str, str]) -> tuple:  # type: ignore[type-arg]  # fields of a form
        signers = (
            ("handler", self.tr("Handled by"), "text", self._service.operator),
            ("responsible", self.tr("Responsible"), "text", ""),
        )
        return tuple(typed_field(self.context, *one) for one in (*fields, *signers))

    def _today(self) -> str:
        return self.context.township.payments.today().isoformat()

    def _on_freeze(self) -> None:
        self.show_view(PREVIEW)
        found = self._preview
        if found is None or not found.lines:
            return
        typed = FreezeInput(found.programme, found.pays_until, "", "", date.min, expects=found.digest)
        facts = self.tr(
            "{count} lines, {yuan} yuan. A frozen list is never changed; before it is sent it can be made void."
        )
        self._ask(
            self.tr("Freeze the list"),
            facts.format(count=len(found.lines), yuan=yuan(found.fen)),
            self._signed(("on", self.tr("Signed on"), "day", self._today())),
            lambda values: self._service.freeze(_sign(typed, values)),
            self._on_frozen,
        )

    def _on_frozen(self, done: Frozen) -> None:
        self._told(done.changes, self.tr("{number} is frozen; now send it to the bank").format(number=done.number))
        self.show_view(LISTS)

    def _on_reissue(self) -> None:
        self.show_view(LISTS)
        shown = (self.frozen.record(place) for place in range(self.frozen.rowCount()))
        bounced = [one.line_id for one in shown if one is not None and one.state == "bounced"]
        if bounced:
            typed = FreezeInput("", "", "", "", date.min)
            self._ask(
                self.tr("Pay again what came back"),
                self.tr("{count} lines; only what is still owed goes on the new list.").format(count=len(bounced)),
                self._signed(("on", self.tr("Signed on"), "day", self._today())),
                lambda values: self._service.reissue(bounced, _sign(typed, values)),
                self._on_frozen,
            )

    def _on_void(self) -> None:
        self.show_view(LISTS)
        info = self._list()
        if info is not None and info.state == "frozen":
            self._ask(
                self.tr("Make the list void"),
                self.tr("{number}: its months are free again, its number stays with it.").format(number=info.number),
                self._signed(("reason", self.tr("Why"), "text", "")),
                lambda values: self._service.void(
                    info.list_id, values["handler"], values["responsible"], values["reason"]
                ),
                lambda changes: self._told(changes, self.tr("The list is void")),
            )

    def _on_send(self) -> None:
        self.show_view(LISTS)
        info = self._list()
        if info is None:
            return
        menu = QMenu(self)
        for key, title, ending in self._service.profiles():
            menu.addAction(title, partial(self._write, info, key, ending))
        menu.popup(self.lists_table.mapToGlobal(self.lists_table.rect().topRight()))

    def _write(self, info: ListInfo, key: str, ending: str) -> None:
        suggested = f"{info.number}{ending}"
        file = pick_new_file(self, self.context.machine, self.tr("File for the bank"), suggested, f"*{ending}")
        if file is not None:
            self._write_down(
                lambda progress: self._service.send(info.list_id, key, file, progress), self.tr("Written for the bank")
            )

    def _on_answer(self) -> None:
        self.show_view(LISTS)
        self._answer_menu.popup(self.lists_table.mapToGlobal(self.lists_table.rect().topRight()))

    def _on_answer_file(self) -> None:
        info = self._list()
        kinds = "*.xlsx *.xls *.csv *.txt"
        file = None if info is None else pick_file(self, self.context.machine, self.tr("Answer of the bank"), kinds)
        if info is None or file is None:
            return
        list_id = info.list_id
        self.context.tasks.run(
            lambda _progress: self._service.take_return(list_id, file),
            self._on_taken,
            owner=self,
            title=self.tr("Reading"),
        )

    def _on_taken(self, taken: ReturnTaken) -> None:
        text = self.tr("{paid} paid, {bounced} sent back, {unmatched} rows belong to no line, {pending} open")
        said = text.format(
            paid=taken.paid, bounced=taken.bounced, unmatched=len(taken.unmatched), pending=taken.pending
        )
        if taken.unmatched:
            first = taken.unmatched[0]
            said += f"：{first.row} {first.text}：{first.why}"
        self._told(taken.changes, said)
        self.open()

    def _on_settle_rest(self) -> None:
        info = self._list()
        if info is not None:
            self._write_down(lambda _progress: self._service.settle_rest(info.list_id), self.tr("The rest is settled"))

    def _on_recover(self) -> None:
        self.show_view(RECOVERIES)
        recovery = self._chosen(self.recoveries_table, self.recoveries)
        if self.recoveries_table.hasFocus() and recovery is not None and recovery.open_fen:
            self._ask_repayment(recovery)
            return
        over = self._chosen(self.over_table, self.over)
        if over is not None and over.open_fen:
            self._ask_recovery(over)

    def _ask_recovery(self, over: OverInfo) -> None:
        fields = self._signed(
            ("amount", self.tr("Amount in yuan"), "text", ""),
            ("amount_again", self.tr("Amount once more"), "text", ""),
            ("reason", self.tr("Why"), "text", ""),
            ("on", self.tr("Decided on"), "day", self._today()),
        )
        facts = self.tr("{name}, {months}: at most {yuan} yuan")
        self._ask(
            self.tr("Ask money back"),
            facts.format(name=over.name, months=over.months, yuan=yuan(over.open_fen)),
            fields,
            lambda values: self._service.recover(
                RecoveryInput(
                    over.case_id, values["amount"], values["amount_again"], values["reason"], values["handler"],
                    values["responsible"], _day(values["on"]),
                )
            )[1],
            lambda changes: self._told(changes, self.tr("Written down; print the letter from the list below")),
        )  # fmt: skip

    def _ask_repayment(self, recovery: RecoveryInfo) -> None:
        fields = tuple(
            typed_field(self.context, *one)
            for one in (
                ("amount", self.tr("Amount in yuan"), "text", ""),
                ("amount_again", self.tr("Amount once more"), "text", ""),
                ("on", self.tr("Received on"), "day", self._today()),
                ("receipt_no", self.tr("Receipt no."), "text", ""),
            )
        )
        self._ask(
            self.tr("Money that came back"),
            self.tr("{name}: {yuan} yuan open").format(name=recovery.name, yuan=yuan(recovery.open_fen)),
            fields,
            lambda values: self._service.repay(
                RepaymentInput(
                    recovery.recovery_id, values["amount"], values["amount_again"], _day(values["on"]),
                    receipt_no=values["receipt_no"], handler=self._service.operator,
                )
            ),
            lambda changes: self._told(changes, self.tr("Written down")),
        )  # fmt: skip

    def _on_person(self, model: RowsTableModel, index: object) -> None:  # type: ignore[type-arg]  # any of four
        found = model.record(index.row())  # type: ignore[attr-defined]  # an index
        if found is not None:
            resident_id = found.resident_id
            self._read(lambda _progress: self._service.ledger(resident_id), self._show_ledger)

    def _show_ledger(self, found: PersonLedger) -> None:
        papers = self.context.township.payment_papers
        title = self.tr("Ledger of {name}").format(name=found.name)
        print_it = partial(
            self._show_paper, title, lambda progress: papers.ledger(found.resident_id, found.until, progress)
        )
        LedgerDialog(self.context, found, print_it, self).open()

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_menu(self) -> None:
        self._menu.clear()
        papers = self.context.township.payment_papers
        info = self._list()
        if info is not None and self.views.currentIndex() == LISTS:
            for key, title in papers.papers_of_list(info.list_id):
                work = partial(papers.of_list, key, info.list_id)
                self._menu.addAction(f"{title}：{info.number}", partial(self._show_paper, title, work))
        recovery = self._chosen(self.recoveries_table, self.recoveries)
        if recovery is not None and self.views.currentIndex() == RECOVERIES:
            title = self.tr("Letter asking money back")
            work = partial(papers.recovery_notices, [recovery.recovery_id])
            self._menu.addAction(f"{title}：{recovery.name}", partial(self._show_paper, title, work))
        year = int(self._today()[:4])
        title = self.tr("Totals of {year}").format(year=year)
        self._menu.addAction(title, partial(self._show_paper, title, partial(papers.totals, year)))

    def _show_paper(self, title: str, work: Callable[[Progress], bytes]) -> None:
        self.context.tasks.run(
            work,
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def _ask(self, title: str, facts: str, fields, save: Callable[[Values], object], done) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - the result of save
        PaymentDialog(self.context, title, facts, fields, save, done, self).open()

    def _read(self, work, done) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - the result of work
        self.context.tasks.run(work, done, owner=self, is_reading=True)

    def _write_down(self, work: Callable[[Progress], Changes], said: str) -> None:
        self.context.tasks.run(work, lambda changes: self._told(changes, said), owner=self, title=said)

    def _told(self, changes: Changes, text: str) -> None:
        self.context.hub.changed.emit(changes)
        self.context.hub.said.emit(text)

    def _chosen(self, table: QTableView, model):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 - a row of it
        index = table.currentIndex()
        return model.record(index.row()) if index.isValid() else None

    def _line_columns(self) -> tuple[Column[LineInfo], ...]:
        return (
            Column(self.tr("No."), 44, lambda one: str(one.position), RIGHT),
            Column(self.tr("Village"), 90, lambda one: one.village),
            Column(self.tr("Receiver"), 80, lambda one: one.payee),
            Column(self.tr("Months"), 150, lambda one: one.months),
            Column(self.tr("Yuan"), 90, lambda one: yuan(one.fen), RIGHT),
            Column(self.tr("Kind"), 76, lambda one: one.kind_label),
            Column(self.tr("State"), 90, lambda one: one.bounce_reason or one.state_label, tone=_tone),
        )

    def _held_columns(self) -> tuple[Column[HeldInfo], ...]:
        return (
            Column(self.tr("Village"), 90, lambda one: one.village),
            Column(self.tr("Name"), 80, lambda one: one.name),
            Column(self.tr("Months"), 160, lambda one: one.months),
            Column(self.tr("Yuan"), 90, lambda one: yuan(one.fen), RIGHT),
            Column(self.tr("Why not paid yet"), 170, lambda one: one.hold_label, tone=lambda _one: "warning"),
        )

    def _list_columns(self) -> tuple[Column[ListInfo], ...]:
        return (
            Column(self.tr("List"), 150, lambda one: one.number),
            Column(self.tr("Programme"), 110, lambda one: one.programme_title),
            Column(self.tr("State"), 80, lambda one: one.state_label),
            Column(self.tr("Yuan"), 90, lambda one: yuan(one.fen), RIGHT),
            Column(self.tr("Open"), 60, lambda one: str(one.pending), RIGHT),
        )

    def _difference_columns(self) -> tuple[Column[Difference], ...]:
        return (
            Column(self.tr("No."), 50, lambda one: str(one.position), RIGHT),
            Column(self.tr("Receiver"), 80, lambda one: one.payee),
            Column(self.tr("What differs"), 110, lambda one: one.label, tone=lambda one: "error" if one.blocks else ""),
            Column(self.tr("On the list"), 150, lambda one: one.frozen),
            Column(self.tr("Now"), 150, lambda one: one.now),
        )

    def _over_columns(self) -> tuple[Column[OverInfo], ...]:
        return (
            Column(self.tr("Village"), 90, lambda one: one.village),
            Column(self.tr("Name"), 80, lambda one: one.name),
            Column(self.tr("Programme"), 110, lambda one: one.programme),
            Column(self.tr("Months"), 160, lambda one: one.months),
            Column(self.tr("Too much"), 90, lambda one: yuan(one.fen), RIGHT),
            Column(self.tr("To be decided"), 90, lambda one: yuan(one.open_fen), RIGHT),
        )

    def _recovery_columns(self) -> tuple[Column[RecoveryInfo], ...]:
        return (
            Column(self.tr("Name"), 90, lambda one: one.name),
            Column(self.tr("Months"), 160, lambda one: one.months),
            Column(self.tr("Asked back"), 90, lambda one: yuan(one.fen), RIGHT),
            Column(self.tr("Came back"), 90, lambda one: yuan(one.repaid_fen), RIGHT),
            Column(self.tr("State"), 80, lambda one: one.state_label),
            Column(self.tr("Why"), 140, lambda one: one.reason),
        )


def _tone(line: LineInfo) -> str:
    return {"paid": "good", "bounced": "error"}.get(line.state, "")


def _day(text: str) -> date:
    found = read_date(text)
    return date.fromisoformat(found) if found is not None and len(found) == len("2026-07-01") else date.max


def _sign(typed: FreezeInput, values: Values) -> FreezeInput:
    return replace(typed, handler=values["handler"], responsible=values["responsible"], approved_on=_day(values["on"]))


def _splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    for part in parts:
        splitter.addWidget(part)
    splitter.setStretchFactor(0, 1)
    splitter.setStretchFactor(1, 1)
    splitter.setChildrenCollapsible(False)
    return splitter


def _view(*parts: object) -> QWidget:
    view = QWidget()
    box = column(*parts, gap=SPACE_S)  # type: ignore[arg-type]  # widgets and rows
    box.setStretch(len(parts) - 1, 1)
    view.setLayout(box)
    return view
