"""Comparing the register with a list: five groups, a choice for each row, one step that writes what was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QInputDialog, QSizePolicy, QSplitter, QStackedWidget, QWidget

from app.domain.errors import AppError
from app.services.reconciling import ApplyResult, Decision, FieldDifference, HereRow, PairRow, ReconcileReport, ThereRow
from ui.actions import DeskAction, make_action
from ui.context import Context
from ui.dialogs.files import pick_new_file
from ui.formats import number
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.checks.apply_dialog import ApplyDialog
from ui.pages.checks.pair_pane import PairPane
from ui.pages.checks.reconcile_form import ReconcileForm
from ui.theme import SPACE_S
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import action_button, push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

GROUPS = ("probable", "differing", "only_there", "only_here", "matched")
MONTHS, COLUMNS = "months", "columns"
_GROUPS_WIDTH, _ROWS_WIDTH, _GROUPS_LEAST = 230, 1030, 180
_TAKE, _ADD, _IGNORE = "take", "add", "ignore"


@dataclass(frozen=True, slots=True)
class _Group:
    key: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """A row of whatever group is shown; ``row`` is 0 for somebody who is not in the list."""

    row: int
    resident_id: int | None
    name: str
    sex: str
    birth_date: str
    citizen_id: str
    village: str
    note: str
    differences: tuple[FieldDifference, ...] = ()
    name_there: str = ""
    can_be_added: bool = False


class ReconcileTab(QWidget):
    """Compares, lets the clerk choose, previews and applies."""

    record_opened = Signal(str, int)

    def __init__(self, context: Context, owner: QWidget, compare: DeskAction) -> None:
        """Lay out form, groups and rows; the actions belong to the page ``owner``."""
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        look = context.look
        self.report: ReconcileReport | None = None
        self.decisions: dict[int, Decision] = {}
        self.open_list = make_action("open_list", owner, look, self._on_open_list)
        self.apply = make_action("apply_choices", owner, look, self._on_apply)
        self.save = make_action("save_comparison", owner, look, self._on_save)
        self.form = ReconcileForm(context, self.open_list, compare)
        self.banners = BannerArea()
        self.groups_model: RowsTableModel[_Group] = RowsTableModel(self._group_columns(), look, self)
        self.groups = table_view(self.groups_model, self.tr("Groups"), [150, 60], stretch=0)
        self.groups.setMinimumWidth(_GROUPS_LEAST)
        self.model: RowsTableModel[Line] = RowsTableModel(self._columns(), look, self)
        widths = [one.width for one in self._columns()]
        self.table = table_view(self.model, self.tr("Rows"), widths, stretch=6)
        self.table.installEventFilter(self)
        self.pane = PairPane(look)
        self.take = push_button(self.tr("Take all (T)"), lambda: self._choose(_TAKE), hint=self.tr("Take every differing field from the list"))  # fmt: skip
        self.keep = push_button(self.tr("Keep (K)"), self._keep, hint=self.tr("Keep the register as it is"))
        self.add = push_button(self.tr("Add (A)"), lambda: self._choose(_ADD), hint=self.tr("Add the person of the list to the register"))  # fmt: skip
        self.ignore = push_button(self.tr("Set aside (I)…"), self._on_ignore, hint=self.tr("Note why nothing is done; the note goes into the report"))  # fmt: skip
        self.chosen = text_label("", "small", wrap=True)
        self.stack = QStackedWidget()
        text = self.tr("Choose a list and say on what basis it was received. Comparing changes nothing.")
        self.stack.addWidget(EmptyState(look, "compare", self.tr("No list compared yet"), text))
        self.stack.addWidget(self._result())
        box = column(self.form, self.banners, self.stack, gap=SPACE_S, margin=(0, SPACE_S, 0, 0))
        box.setStretch(2, 1)
        self.setLayout(box)
        self._connect()
        self._show_choices()

    def open(self) -> None:
        """Bring the villages up to date."""
        self.form.load_villages()

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys."""
        return self.form.file if self.report is None else self.table

    def compare(self, kept: Mapping[int, Decision] = MappingProxyType({})) -> None:
        """Compare the list with the register; ``kept`` are choices that still stand afterwards."""
        scope, path, basis = self.form.scope(), self.form.path, self.form.basis.text()
        if scope is None:
            self._say_wrong(self.tr("Write ages as whole numbers and dates as 2015, 2015-03 or 2015-03-01"))
            return
        service = self._context.township.reconciling
        self._context.tasks.run(
            lambda progress: service.compare(path, basis, scope, progress),
            lambda report: self.show_report(report, kept),
            owner=self,
            title=self.tr("Comparing the list"),
            on_error=self._on_refused,
            on_cancelled=lambda: self._context.hub.said.emit(self.tr("Stopped; nothing was compared")),
        )

    def show_report(self, report: ReconcileReport, kept: Mapping[int, Decision] = MappingProxyType({})) -> None:
        """Show what came out; choices of an earlier comparison are forgotten but for those ``kept``."""
        self.banners.clear()
        self.report, self.decisions = report, dict(kept)
        titles = self._titles()
        shown = [_Group(key, titles[key], len(report.group(key))) for key in GROUPS]
        if report.is_birth_list:
            shown.append(_Group(MONTHS, titles[MONTHS], len(report.months)))
        left_out = [one for one in report.columns if one.state != "mapped"]
        shown.append(_Group(COLUMNS, titles[COLUMNS], len(left_out)))
        self.groups_model.show_rows(shown)
        self.stack.setCurrentIndex(1)
        first = next((no for no, group in enumerate(shown) if group.count), 0)
        self.groups.selectRow(first)
        self._show_choices()
        self.table.setFocus()

    def current(self) -> Line | None:
        """Give the chosen row."""
        index = self.table.currentIndex()
        return self.model.record(index.row()) if index.isValid() else None

    def choose_group(self, key: str) -> None:
        """Show the rows of a group."""
        for position in range(self.groups_model.rowCount()):
            group = self.groups_model.record(position)
            if group is not None and group.key == key:
                self.groups.selectRow(position)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose by single letters while the rows have the focus."""
        if watched is self.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            button = {
                Qt.Key.Key_T: self.take, Qt.Key.Key_K: self.keep, Qt.Key.Key_A: self.add, Qt.Key.Key_I: self.ignore,
            }.get(Qt.Key(event.key()))  # fmt: skip
            if button is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                button.click()
                return True
        return super().eventFilter(watched, event)

    def _titles(self) -> dict[str, str]:
        return {
            "probable": self.tr("Probably the same"),
            "differing": self.tr("Different"),
            "only_there": self.tr("Only in the list"),
            "only_here": self.tr("Only in the register"),
            "matched": self.tr("The same"),
            MONTHS: self.tr("Births by month"),
            COLUMNS: self.tr("Columns left out"),
        }

    def _result(self) -> QWidget:
        tools = row(self.take, self.keep, self.add, self.ignore, None, gap=SPACE_S)
        ends = (action_button(self.save), action_button(self.apply, "primary"))
        for button in ends:
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        left = column(self.groups, self.chosen, *ends, gap=SPACE_S)
        left.setStretch(0, 1)
        right = column(self.table, self.pane, tools, gap=SPACE_S)
        right.setStretch(0, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(plain(left))
        splitter.addWidget(plain(right))
        splitter.setSizes([_GROUPS_WIDTH, _ROWS_WIDTH])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _group_columns(self) -> tuple[Column[_Group], ...]:
        return (
            Column(self.tr("Group"), 150, lambda group: group.title),
            Column(self.tr("Rows"), 60, lambda group: number(group.count), RIGHT),
        )

    def _columns(self) -> tuple[Column[Line], ...]:
        return (
            Column(self.tr("Row"), 52, lambda line: str(line.row or ""), RIGHT),
            Column(self.tr("Name"), 96, lambda line: line.name),
            Column(self.tr("Sex"), 44, lambda line: line.sex),
            Column(self.tr("Birth date"), 104, lambda line: line.birth_date),
            Column(self.tr("Citizen ID"), 172, lambda line: line.citizen_id),
            Column(self.tr("Village"), 96, lambda line: line.village),
            Column(self.tr("Why"), 240, lambda line: line.note),
            Column(
                self.tr("Choice"), 150, self._choice, tone=lambda line: "good" if line.row in self.decisions else ""
            ),
        )

    def _connect(self) -> None:
        self.form.wanted.connect(self.compare)
        self.groups.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_rows())
        self.groups.activated.connect(lambda _index: self.table.setFocus())
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_row())
        self.table.activated.connect(self._on_open)
        self.pane.toggled.connect(self._on_toggled)

    def _group(self) -> str:
        group = self.groups_model.record(self.groups.currentIndex().row())
        return "" if group is None else group.key

    def _show_rows(self) -> None:
        self.model.show_rows(self._lines())
        if self.model.rowCount():
            self.table.selectRow(0)
        else:
            self._show_row()

    def _lines(self) -> list[Line]:
        report, key = self.report, self._group()
        if report is None or not key:
            return []
        if key == MONTHS:
            text = self.tr("{here} in the register, {there} in the list")
            return [
                Line(0, None, one.month, "", "", "", "", text.format(here=one.here, there=one.there))
                for one in report.months
            ]
        if key == COLUMNS:
            left_out = [one for one in report.columns if one.state != "mapped"]
            return [Line(0, None, one.heading, "", one.letter, "", "", one.note) for one in left_out]
        may_be_new = key == "probable" and not report.is_birth_list
        return [_line(one, may_be_new=may_be_new) for one in report.group(key)]

    def _show_row(self) -> None:
        line = self.current()
        decision = None if line is None else self.decisions.get(line.row)
        taken = frozenset(decision.fields) if decision is not None and decision.action == _TAKE else frozenset()
        if line is None:
            self.pane.show_row("", "", (), frozenset())
        else:
            heading = self.tr("{name} {birth_date} {village}")
            text = heading.format(name=line.name, birth_date=line.birth_date, village=line.village)
            if line.name_there and line.name_there != line.name:
                text = self.tr("{register} · in the list: {name}").format(register=text, name=line.name_there)
            self.pane.show_row(text, line.note, line.differences, taken)
        is_pair = line is not None and line.resident_id is not None and line.row > 0
        is_new = line is not None and line.can_be_added
        self.take.setEnabled(is_pair and bool(line and line.differences))
        self.keep.setEnabled(line is not None and line.row in self.decisions)
        self.add.setEnabled(is_new)
        self.ignore.setEnabled(line is not None and line.row > 0)

    def _choice(self, line: Line) -> str:
        decision = self.decisions.get(line.row)
        if decision is None:
            return ""
        if decision.action == _ADD:
            return self.tr("add")
        if decision.action == _IGNORE:
            return self.tr("set aside: {note}").format(note=decision.note)
        labels = [one.label for one in line.differences if one.key in decision.fields]
        return self.tr("take {fields}").format(fields="、".join(labels))

    def _choose(self, action: str) -> None:
        line = self.current()
        if line is None:
            return
        fields = tuple(one.key for one in line.differences) if action == _TAKE else ()
        self._decide(line, Decision(line.row, action, fields))

    def _keep(self) -> None:
        line = self.current()
        if line is not None:
            self._decide(line, None)

    def _on_toggled(self, key: str) -> None:
        line = self.current()
        if line is None or line.row == 0:
            return
        before = self.decisions.get(line.row)
        kept = set(before.fields) if before is not None and before.action == _TAKE else set()
        kept ^= {key}
        fields = tuple(one.key for one in line.differences if one.key in kept)
        self._decide(line, Decision(line.row, _TAKE, fields) if fields else None, step=False)

    def _on_ignore(self) -> None:
        line = self.current()
        if line is None:
            return
        question = self.tr("Why is nothing done about row {row}?").format(row=line.row)
        note, is_given = QInputDialog.getText(self, self.tr("Set aside"), question)
        if is_given:
            self._decide(line, Decision(line.row, _IGNORE, (), note.strip()))

    def _decide(self, line: Line, decision: Decision | None, *, step: bool = True) -> None:
        """Remember a choice and go on to the next row."""
        if decision is None:
            self.decisions.pop(line.row, None)
        else:
            self.decisions[line.row] = decision
        position = self.table.currentIndex().row()
        self.table.viewport().update()
        if step and position + 1 < self.model.rowCount():
            self.table.selectRow(position + 1)
        self._show_row()
        self._show_choices()

    def _show_choices(self) -> None:
        writing = [one for one in self.decisions.values() if one.action in (_TAKE, _ADD)]
        text = self.tr("{count} rows chosen, {writing} to be written")
        self.chosen.setText(text.format(count=number(len(self.decisions)), writing=number(len(writing))))
        self.apply.setEnabled(bool(writing))
        self.save.setEnabled(self.report is not None)

    def _on_open_list(self) -> None:
        if self.isVisible():
            self.form.choose_file()

    def _on_open(self, _index: QModelIndex) -> None:
        line = self.current()
        if line is not None and line.resident_id is not None:
            self.record_opened.emit("resident", line.resident_id)

    def _on_apply(self) -> None:
        if self.report is None or not self.isVisible():
            return
        planned = self._context.township.reconciling.plan(self.report, tuple(self.decisions.values()))
        ApplyDialog(self._context, planned, self._apply, self).open()

    def _apply(self) -> None:
        report, decisions = self.report, tuple(self.decisions.values())
        if report is None:
            return
        service = self._context.township.reconciling
        self._context.tasks.run(
            lambda _progress: service.apply(report, decisions),
            self._on_applied,
            owner=self,
            title=self.tr("Taking over what was chosen"),
            on_error=self._on_refused,
        )

    def _on_applied(self, result: ApplyResult) -> None:
        self._context.hub.changed.emit(result.changes)
        text = self.tr("{changed} people changed, {added} added; Ctrl+Z takes it back")
        self._context.hub.said.emit(text.format(changed=number(result.changed), added=number(result.added)))
        self.compare({row: one for row, one in self.decisions.items() if one.action == _IGNORE})

    def _on_save(self) -> None:
        report = self.report
        if report is None or not self.isVisible():
            return
        kinds = self.tr("Workbook (*.xlsx)")
        name = self.tr("Comparison.xlsx")
        file = pick_new_file(self, self._context.machine, self.tr("Save the comparison"), name, kinds)
        if file is None:
            return
        decisions, service = tuple(self.decisions.values()), self._context.township.reconciling
        self._context.tasks.run(
            lambda _progress: service.write_report(report, file, decisions),
            lambda path: self._context.hub.said.emit(self.tr("Written: {name}").format(name=path.name)),
            owner=self,
            title=self.tr("Writing the comparison"),
        )

    def _on_refused(self, error: AppError) -> None:
        self._say_wrong(error.message.render(self._context.wording))

    def _say_wrong(self, text: str) -> None:
        self.banners.clear()
        self.banners.show_banner(Banner(text, "error"))


def _line(one: PairRow | HereRow | ThereRow, *, may_be_new: bool) -> Line:
    """Give the line of a row; who is only probably the same may be somebody new after all."""
    person = (one.name, one.sex, one.birth_date, one.citizen_id, one.village)
    if isinstance(one, HereRow):
        return Line(0, one.resident_id, *person, "")
    if isinstance(one, ThereRow):
        return Line(one.row, None, *person, one.note, can_be_added=one.can_be_added)
    why = "；".join(part for part in (*one.reasons, one.note) if part)
    return Line(one.row, one.resident_id, *person, why, one.differences, one.name_there, may_be_new)
