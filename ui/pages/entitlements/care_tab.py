"""Families in care: those the operator looks after at the left, one of them at the right; of all others a number."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.domain.progress import Progress
from app.services.care_types import CareCounts, FamilyDetail, FamilyInfo, LogLine
from app.services.register import ResidentRow
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.pick_person import PickPersonDialog
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.pages.entitlements.care_dialogs import (
    ContactDialog,
    EndDialog,
    FamilyDialog,
    LogDialog,
    PromiseDialog,
    ResponsibleDialog,
)
from ui.pages.entitlements.care_pane import CarePane
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button, push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

LISTED, NOTHING, NONE_OF_YOURS = range(3)
_LIST_WIDTH, _PANE_WIDTH, _PANE_LEAST = 640, 480, 360
_WEEK = 7
_TABLES = frozenset({"special_family", "care_contact", "care_log", "resident", "policy_parameter"})


class CareTab(PageTab):
    """What is due earliest stands on top; contact is an offer that a family may decline."""

    def __init__(self, context: Context) -> None:
        """Lay out list and pane."""
        super().__init__(context)
        self._service = context.township.special_families
        self._detail: FamilyDetail | None = None
        self._shown_to = ""
        look = context.look
        self.new = make_action("care_new", self, look, self._on_new)
        self.log = make_action("care_log", self, look, self._on_log)
        self.contact = make_action("care_contact", self, look, self._on_contact)
        self.edit = make_action("care_edit", self, look, self._on_edit)
        self.end = make_action("care_end", self, look, self._on_end)
        self.print = make_action("print", self, look, self._on_print)
        self._print_menu = QMenu(self)
        self._print_button = action_button(self.print)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)
        self.summary = text_label("", "small")
        self.rule = text_label(
            self.tr(
                "Only a family's two contacts and the responsible person see it. The program goes by the operator's "
                "name typed at the desk; until there are accounts this is a rule among colleagues, not a lock."
            ),
            "small",
            wrap=True,
        )
        self.responsible = push_button("", self._on_responsible)
        self.responsible.setAccessibleName(self.tr("Who is responsible for all families"))
        self.model: RowsTableModel[FamilyInfo] = RowsTableModel(self._columns(), look, self)
        self.table = table_view(
            self.model, self.tr("Families in care"), [one.width for one in self._columns()], stretch=3
        )
        self.pane = CarePane(context, (self.log, self.contact, self.edit, self.end), self._on_promise)
        self.pane.setMinimumWidth(_PANE_LEAST)
        self.stack = QStackedWidget()
        self._none_of_yours = EmptyState(
            look,
            "person",
            self.tr("No family of yours"),
            self.tr(
                "You are not a contact of any family in care. Choose your name with Ctrl+Shift+U if another name stands there."
            ),
        )
        for part in (self._lists(), self._nothing(), self._none_of_yours):
            self.stack.addWidget(part)
        tools = row(
            self.summary, None, self.responsible, self._print_button, action_button(self.new, "primary"), gap=SPACE_S
        )
        box = column(tools, self.rule, self.stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _index: self._on_log())
        self.context.hub.changed.connect(self._on_changes)
        self.context.hub.said.connect(self._on_said)

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Special families")

    def open(self) -> None:
        """Read again what whoever sits at the desk may see."""
        chosen = None if self._detail is None else self._detail.info.family_id
        self._shown_to = self._service.operator
        counts, found = self._service.counts(), self._service.families()
        self._say(counts)
        self.model.show_rows(found)
        is_empty = not (counts.families or counts.declined)
        self.stack.setCurrentIndex(LISTED if found else NOTHING if is_empty else NONE_OF_YOURS)
        ids = [one.family_id for one in found]
        if ids:
            self.table.selectRow(ids.index(chosen) if chosen in ids else 0)
            self._show(self.model.record(self.table.currentIndex().row()))
        else:
            self._show(None)
        self.print.setEnabled(bool(ids))

    def start_widget(self) -> QWidget:
        """Give the list, or what stands in its place."""
        return self.table if self.stack.currentIndex() == LISTED else self

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
        text = self.tr("Families that need special care get two contacts. Take one in; nothing falls due before it has agreed.")  # fmt: skip
        return EmptyState(self.context.look, "person", self.tr("No family in care yet"), text, (self.new,))

    def _columns(self) -> tuple[Column[FamilyInfo], ...]:
        return (
            Column(self.tr("Name"), 84, lambda one: one.name),
            Column(self.tr("Village"), 84, lambda one: one.village),
            Column(self.tr("Due on"), 100, lambda one: one.due_on or one.state, tone=lambda one: one.tone),
            Column(self.tr("What is due"), 140, lambda one: one.next_due, tone=lambda one: one.tone),
            Column(self.tr("Last contact"), 100, lambda one: one.last_on),
        )

    def _say(self, counts: CareCounts) -> None:
        text = self.tr("{families} families in care, {readable} of them yours, {hidden} looked after by others")
        said = text.format(families=counts.families, readable=counts.readable, hidden=counts.hidden)
        self.summary.setText(said)
        name = self._service.responsible
        responsible = self.tr("Responsible: {name}").format(name=name)
        self.responsible.setText(responsible if name else self.tr("Name who is responsible…"))

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._show(self.model.record(current.row()) if current.isValid() else None)

    def _show(self, info: FamilyInfo | None) -> None:
        self._detail = None
        if info is not None:
            try:
                self._detail = self._service.detail(info.family_id)
            except NotFound:
                # Another name stands at the desk since the list was read.
                self._detail = None
        is_in_care = self._detail is not None and self._detail.info.is_in_care
        for action in (self.log, self.contact, self.edit, self.end):
            action.setEnabled(is_in_care)
        if self._detail is None:
            self.pane.show_nothing()
        else:
            self.pane.show_detail(self._detail)

    def _on_new(self) -> None:
        dialog = PickPersonDialog(self.context, self.tr("Who is to be taken into care?"), self)
        dialog.chosen.connect(self._on_person)
        dialog.open()

    def _on_person(self, person: ResidentRow) -> None:
        told = self._told(self.tr("Taken in; its contacts see it"))
        FamilyDialog(self.context, (person.resident_id, person.name), None, told, self).open()

    def _on_log(self) -> None:
        if self._detail is not None and self._detail.info.is_in_care:
            LogDialog(self.context, self._detail, self._told(self.tr("Written down")), self).open()

    def _on_contact(self) -> None:
        if self._detail is not None:
            ContactDialog(self.context, self._detail, self._told(self.tr("The contact is named")), self).open()

    def _on_edit(self) -> None:
        if self._detail is not None:
            info = self._detail.info
            FamilyDialog(self.context, (0, info.name), self._detail, self._told(self.tr("Saved")), self).open()

    def _on_end(self) -> None:
        if self._detail is not None:
            told = self._told(self.tr("Ended; nothing is due any more"))
            EndDialog(self.context, self._detail, told, self).open()

    def _on_promise(self, line: LogLine) -> None:
        if self._detail is not None:
            PromiseDialog(self.context, self._detail, line, self._told(self.tr("Saved")), self).open()

    def _on_responsible(self) -> None:
        ResponsibleDialog(self.context, self._told(self.tr("Saved")), self).open()

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        papers = self.context.township.care_papers
        if self._detail is not None and self._detail.info.is_in_care:
            info, title = self._detail.info, papers.card_title()
            text = self.tr("{paper}: {name}").format(paper=title, name=info.name)
            self._print_menu.addAction(text, partial(self._preview, title, partial(papers.card, [info.family_id])))
        today = self._service.today()
        for days, text in ((0, self.tr("What is due today")), (_WEEK, self.tr("What is due within a week"))):
            until = today + timedelta(days=days)
            self._print_menu.addAction(
                text, partial(self._preview, papers.due_title(until), partial(papers.due_list, until))
            )

    def _preview(self, title: str, render: Callable[[Progress], bytes]) -> None:
        self.context.tasks.run(
            render,
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def _told(self, text: str) -> Callable[[Changes], None]:
        def tell(changes: Changes) -> None:
            self.context.hub.changed.emit(changes)
            self.context.hub.said.emit(text)
            self.open()
            self.start_widget().setFocus()

        return tell

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self.open()

    def _on_said(self, _text: str) -> None:
        """Look whether another name was typed at the desk: its sentence is all that tells of it."""
        if self.isVisible() and self._shown_to != self._service.operator:
            self.open()
