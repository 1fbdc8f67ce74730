"""Findings: rules at the left with their counts, what they found at the right, one sentence about the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSplitter, QStackedWidget, QWidget

from app.domain.changes import Changes
from app.services.checks import CheckReport, FindingRow, RuleCount
from ui.actions import DeskAction, make_action
from ui.context import Context
from ui.formats import number
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.checks.waive_dialog import WaiveDialog
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, frame, plain, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_RULES_WIDTH, _FINDINGS_WIDTH, _RULES_LEAST, _VILLAGE_LEAST = 300, 960, 200, 168
_ALL = ""
_SHOWN_TABLES = frozenset({"resident", "household", "population_event", "migrant", "reported_figure"})
NOT_RUN, NOTHING, LISTED = range(3)


class FindingsTab(QWidget):
    """Runs the rules and shows what they found."""

    record_opened = Signal(str, int)
    print_wanted = Signal(object)
    """A tuple of ``FindingsList``, one for each village."""

    def __init__(self, context: Context, owner: QWidget, run: DeskAction) -> None:
        """Lay out filter, rules and findings; ``run`` and the actions made here belong to the page ``owner``."""
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        self._checks = context.township.checks
        self.report: CheckReport | None = None
        look = context.look
        self.run = run
        self.waive = make_action("waive_finding", owner, look, self._on_waive)
        self.print = make_action("print", owner, look, self._on_print)
        self.banners = BannerArea()
        self.village = QComboBox()
        self.village.setAccessibleName(self.tr("Village"))
        self.village.setMinimumWidth(_VILLAGE_LEAST)
        self.with_waived = QCheckBox(self.tr("Show what is set aside"))
        self.with_waived.setAccessibleName(self.with_waived.text())
        self.summary = text_label("", "small")
        self.rules_model: RowsTableModel[RuleCount] = RowsTableModel(self._rule_columns(), look, self)
        self.rules = table_view(self.rules_model, self.tr("Rules"), [200, 64], stretch=0)
        self.rules.setMinimumWidth(_RULES_LEAST)
        self.model: RowsTableModel[FindingRow] = RowsTableModel(self._columns(), look, self)
        widths = [one.width for one in self._columns()]
        self.table = table_view(self.model, self.tr("Findings"), widths, stretch=3)
        self.sentence = text_label("", "strong", wrap=True, selectable=True)
        self.basis = text_label("", "small", wrap=True)
        self.stack = QStackedWidget()
        for part in (self._not_run(), self._nothing(), self._lists()):
            self.stack.addWidget(part)
        tools = row(self.village, self.with_waived, self.summary, None, *self._buttons(), gap=SPACE_M)
        box = column(tools, self.banners, self.stack, gap=SPACE_S, margin=(0, SPACE_S, 0, 0))
        box.setStretch(2, 1)
        self.setLayout(box)
        self._bases = {rule.rule_id: rule.basis for rule in self._checks.rules()}
        self._connect()
        self._show()

    def start(self) -> None:
        """Look through the whole register."""
        self._context.tasks.run(
            self._checks.run,
            self._on_report,
            owner=self,
            title=self.tr("Checking the register"),
            on_cancelled=lambda: self._context.hub.said.emit(
                self.tr("Stopped; the findings of before still stand here")
            ),
        )

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys."""
        return self.table if self.stack.currentIndex() == LISTED else self._start

    def current(self) -> FindingRow | None:
        """Give the chosen finding."""
        index = self.table.currentIndex()
        return self.model.record(index.row()) if index.isValid() else None

    def choose_rule(self, rule_id: str) -> None:
        """Show the findings of one rule; of all rules where the id is empty."""
        ids = [rule.rule_id for rule in self._rule_rows()]
        self.rules.selectRow(ids.index(rule_id) if rule_id in ids else 0)

    def _buttons(self) -> list[QWidget]:
        self._start = action_button(self.run, "primary")
        return [action_button(self.waive), action_button(self.print), self._start]

    def _not_run(self) -> QWidget:
        text = self.tr("The rules look at every record and every reported figure. They change nothing.")
        return EmptyState(self._context.look, "checks", self.tr("Not checked yet"), text, (self.run,))

    def _nothing(self) -> QWidget:
        text = self.tr("No rule found anything here. What was set aside is hidden.")
        return EmptyState(self._context.look, "done", self.tr("Nothing to clear up"), text)

    def _lists(self) -> QWidget:
        detail = frame("card", column(self.sentence, self.basis, margin=SPACE_M, gap=SPACE_XS))
        right = column(self.table, detail, gap=SPACE_S)
        right.setStretch(0, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.rules)
        splitter.addWidget(plain(right))
        splitter.setSizes([_RULES_WIDTH, _FINDINGS_WIDTH])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _rule_columns(self) -> tuple[Column[RuleCount], ...]:
        return (
            Column(self.tr("Rule"), 200, lambda rule: rule.title, tone=lambda rule: _tone(rule.severity)),
            Column(self.tr("Findings"), 64, lambda rule: number(rule.findings), RIGHT),
        )

    def _columns(self) -> tuple[Column[FindingRow], ...]:
        kinds = {"error": self.tr("Error"), "warning": self.tr("Look again")}
        return (
            Column(self.tr("Kind"), 72, lambda one: kinds[one.severity], tone=lambda one: _tone(one.severity)),
            Column(self.tr("Village"), 96, lambda one: one.village),
            Column(self.tr("Name"), 104, lambda one: one.name),
            Column(self.tr("What was found"), 420, lambda one: one.sentence),
            Column(self.tr("Set aside until"), 112, lambda one: one.waived_until),
        )

    def _connect(self) -> None:
        self.village.currentIndexChanged.connect(self._show_rules)
        self.with_waived.toggled.connect(self._show_rules)
        self.rules.selectionModel().currentRowChanged.connect(self._on_rule)
        self.rules.activated.connect(lambda _index: self._to_findings())
        self.table.selectionModel().currentRowChanged.connect(self._on_finding)
        self.table.activated.connect(self._on_open)
        self._context.hub.changed.connect(self._on_changes)

    def _on_report(self, report: CheckReport) -> None:
        self.banners.clear()
        self.show_report(report)
        text = self.tr("{people} people checked: {count} findings")
        self._context.hub.said.emit(text.format(people=number(report.people), count=number(report.open)))
        if self.isVisible():
            self.start_widget().setFocus()

    def show_report(self, report: CheckReport) -> None:
        """Show a report and keep the chosen village and rule."""
        self.report = report
        kept = self.village.currentData()
        self.village.blockSignals(True)
        self.village.clear()
        self.village.addItem(self.tr("All villages · {count}").format(count=number(report.open)), _ALL)
        for name, count in report.by_village.items():
            self.village.addItem(self.tr("{village} · {count}").format(village=name, count=number(count)), name)
        self.village.setCurrentIndex(max(0, self.village.findData(kept)))
        self.village.blockSignals(False)
        self._show()

    def _show(self) -> None:
        report = self.report
        has_report = report is not None
        self.village.setVisible(has_report)
        self.with_waived.setVisible(has_report)
        self.print.setEnabled(report is not None and report.open > 0)
        if report is None:
            self.stack.setCurrentIndex(NOT_RUN)
            self._on_finding(QModelIndex(), QModelIndex())
            return
        waived = len(report.findings) - report.open
        text = self.tr("{people} people checked · {count} findings · {waived} set aside")
        self.summary.setText(
            text.format(people=number(report.people), count=number(report.open), waived=number(waived))
        )
        self._show_rules()

    def _shown(self) -> Mapping[str, Sequence[FindingRow]]:
        """Give what the filters let through, by rule."""
        if self.report is None:
            return {}
        return self.report.shelves.get((self.village.currentData(), self.with_waived.isChecked()), {})

    def _rule_rows(self) -> list[RuleCount]:
        return [row for row in (self.rules_model.record(no) for no in range(self.rules_model.rowCount())) if row]

    def _show_rules(self) -> None:
        chosen = self._chosen_rule()
        shown = self._shown()
        counts = {rule_id: len(found) for rule_id, found in shown.items()}
        rules = () if self.report is None else self.report.rules
        rows = [RuleCount(rule.rule_id, rule.title, rule.severity, counts[rule.rule_id], 0) for rule in rules if rule.rule_id in counts]  # fmt: skip
        everything = RuleCount(_ALL, self.tr("All rules"), _ALL, counts.get(_ALL, 0), 0)
        self.rules_model.show_rows([everything, *rows])
        self.stack.setCurrentIndex(LISTED if shown else NOTHING)
        self.choose_rule(chosen)

    def _chosen_rule(self) -> str:
        rule = self.rules_model.record(self.rules.currentIndex().row())
        return _ALL if rule is None else rule.rule_id

    def _on_rule(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.model.show_rows(self._shown().get(self._chosen_rule(), ()))
        if self.model.rowCount():
            self.table.selectRow(0)
        else:
            self._on_finding(QModelIndex(), QModelIndex())

    def _on_finding(self, current: QModelIndex, _previous: QModelIndex) -> None:
        finding = self.model.record(current.row()) if current.isValid() else None
        self.waive.setEnabled(finding is not None)
        if finding is None:
            self.sentence.clear()
            self.basis.clear()
            return
        who = self.tr("{village} {name}: {sentence}")
        self.sentence.setText(who.format(village=finding.village, name=finding.name, sentence=finding.sentence))
        basis = self.tr("{rule} {title} · {basis}").format(
            rule=finding.rule_id, title=finding.title, basis=self._bases.get(finding.rule_id, "")
        )
        if finding.waived_until:
            aside = self.tr("{basis} · Set aside until {day}: {reason}")
            basis = aside.format(basis=basis, day=finding.waived_until, reason=finding.waived_reason)
        self.basis.setText(basis)

    def _to_findings(self) -> None:
        self.table.setFocus()

    def _on_open(self, _index: QModelIndex) -> None:
        finding = self.current()
        if finding is not None and finding.record_id is not None:
            self.record_opened.emit(finding.record_key, finding.record_id)

    def _on_waive(self) -> None:
        finding = self.current()
        if finding is None or not self.isVisible():
            return
        if finding.waived_until:
            self._write(lambda: self._checks.unwaive(finding), self.tr("The finding is shown again"))
        else:
            WaiveDialog(self._context, finding, self._on_waived, self).open()

    def _on_waived(self, changes: Changes) -> None:
        self._on_written(changes, self.tr("Set aside; W shows it again"))

    def _write(self, work: Callable[[], Changes], text: str) -> None:
        self._context.tasks.run(lambda _progress: work(), lambda changes: self._on_written(changes, text), owner=self)

    def _on_written(self, changes: Changes, text: str) -> None:
        self._context.hub.changed.emit(changes)
        self._context.hub.said.emit(text)

    def _on_refreshed(self, report: CheckReport) -> None:
        """Show the same findings with other waivers, and stay near the one that was looked at."""
        position = self.table.currentIndex().row()
        self.show_report(report)
        self.table.selectRow(max(0, min(position, self.model.rowCount() - 1)))
        if self.isVisible():
            self.start_widget().setFocus()

    def _on_print(self) -> None:
        report = self.report
        if report is not None and self.isVisible():
            self._context.tasks.run(
                lambda _progress: self._checks.to_print(report),
                self.print_wanted.emit,
                owner=self,
                title=self.tr("Preparing the lists"),
            )

    def _on_changes(self, changes: Changes) -> None:
        report = self.report
        if report is None:
            return
        if "check_waiver" in changes.tables:
            self._context.tasks.run(lambda _progress: self._checks.refreshed(report), self._on_refreshed, owner=self)
        if changes.tables & _SHOWN_TABLES:
            text = self.tr("Records have changed since the check: check again to see what is left.")
            self.banners.show_banner(Banner(text, answers=((self.tr("Check again"), self.start),)))


def _tone(severity: str) -> str:
    return severity
