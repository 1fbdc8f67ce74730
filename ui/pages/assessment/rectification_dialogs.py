"""Dialogs of the rectifications: one step, one finding typed by hand, and the notices of a whole run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QTableView, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.domain.text import format_decimal
from app.services.assessment import RunInfo
from app.services.forms import FormField, RecordForm
from app.services.rectifications import (
    TYPED,
    BatchResult,
    CaseDetail,
    FindingLine,
    NewCase,
    Proposal,
    StepInput,
)
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.forms.form_view import FormView
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.rectification_words import field, kind_words, step_fields, step_names
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.tables import table_view

_STEP_SIZE, _FINDING_SIZE, _RUN_SIZE = QSize(620, 480), QSize(760, 640), QSize(980, 660)
_LINES_HEIGHT = 190


class StepDialog(CarryOutDialog):
    """Takes one step; the sentence at its foot says what the days come to, doubts are asked once."""

    def __init__(
        self, context: Context, detail: CaseDetail, step: str, done: Callable[[Changes], None], parent: QWidget
    ) -> None:
        """Propose today, the one who works at the desk, and the usual term."""
        super().__init__(context, _STEP_SIZE, parent)
        self._service = context.township.rectifications
        self._detail, self._step, self._done = detail, step, done
        self._doubted: dict[str, str] = {}
        self._is_done = False
        operator = self._service.operator
        values = {
            "on": self._service.today().isoformat(),
            "person": "" if step in ("receive", "reply") else operator,
            "signer": detail.signer,
            "term_days": str(detail.term_days),
            "term_kind": detail.term_kind,
        }
        self._form = RecordForm("rectification_step_typed", None, 0, "", step_fields(step, values))
        self.form = FormView()
        self.form.load(self._form)
        self.lay_out(scrolling(plain(column(self.form, None, margin=(0, 0, SPACE_S, 0)))))
        info = detail.info
        self.name(step_names()[step], " · ".join(part for part in (info.subject, info.title, info.number) if part))
        self.go.setText(step_names()[step])
        self._start_values = self.form.values()
        self.form.edited.connect(self._on_edited)
        self.form.finished.connect(self.go.setFocus)
        self.explain_fields(self.form, lambda: self._form)
        self._say()
        self.form.focus()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and self.form.values() != self._start_values

    def typed(self) -> StepInput:
        """Give the step as it stands in the dialog."""
        return StepInput(self._step, **{"on": "", "person": "", **self.form.values()})

    def carry_out(self) -> None:
        """Take the step; what is doubted is shown first and saved when it is asked for again."""
        self.form.commit()
        preview = self._service.preview(self._detail.info.case_id, self.typed())
        self._show(preview.errors, preview.doubts)
        if preview.errors:
            first = next((key for key in preview.errors if key in self.form.fields), "")
            if first:
                self.form.focus(first)
            else:
                self.banners.show_banner(Banner(next(iter(preview.errors.values())), "error"))
            return
        if preview.doubts and preview.doubts != self._doubted:
            self._doubted = dict(preview.doubts)
            self.banners.clear()
            text = self.tr("Please look at the marked fields again; save once more if they are right.")
            self.banners.show_banner(Banner(text, "warning"))
            return
        typed = self.typed()
        self._run(lambda: self._service.take(self._detail.info.case_id, typed), self._on_done)

    def _on_edited(self, _key: str, _value: str) -> None:
        self._say()

    def _say(self) -> None:
        preview = self._service.preview(self._detail.info.case_id, self.typed())
        self._show({}, preview.doubts)
        self.preview.setText(preview.sentence)
        self.preview.setVisible(bool(preview.sentence))

    def _show(self, errors: Mapping[str, str], doubts: Mapping[str, str]) -> None:
        states = {key: ("warning", text) for key, text in doubts.items()}
        self.form.show_states(states | {key: ("error", text) for key, text in errors.items()})

    def _on_done(self, changes: Changes) -> None:
        self._is_done = True
        self.accept()
        self._done(changes)


class FindingDialog(CarryOutDialog):
    """A finding typed by hand, with one or more lines; what was not issued yet is changed here too."""

    def __init__(
        self,
        context: Context,
        done: Callable[[int, Changes], None],
        parent: QWidget,
        detail: CaseDetail | None = None,
        given: NewCase | None = None,
    ) -> None:
        """Start empty, with a ``given`` draft, or with a rectification that was not issued."""
        super().__init__(context, _FINDING_SIZE, parent)
        self._service = context.township.rectifications
        self._detail, self._given, self._done = detail, given, done
        self._is_done, self._doubted = False, ""
        start = _start_of(detail, given)
        self.kind = QComboBox()
        self.subject = QComboBox()
        for combo, name in ((self.kind, self.tr("Whose work")), (self.subject, self.tr("Whom it concerns"))):
            combo.setAccessibleName(name)
        for key, label in kind_words().items():
            self.kind.addItem(label, key)
        self.kind.setCurrentIndex(max(0, self.kind.findData(start.subject_kind)))
        values = {
            "title": start.title,
            "found_on": start.found_on or self._service.today().isoformat(),
            "basis": start.basis,
            "note": start.note,
        }
        fields = (
            field("title", "text", values, required=True, width=40),
            field("found_on", "day", values, required=True),
            field("basis", "text", values, width=40),
            field("note", "text", values, width=40),
        )
        self._form = RecordForm("rectification_typed", None, 0, "", fields)
        self.form = FormView()
        self.form.load(self._form)
        self.lines: RowsTableModel[FindingLine] = RowsTableModel(self._columns(), parent=self)
        self.table = table_view(self.lines, self.tr("Findings"), [140, 250, 250], stretch=1)
        self.table.setMinimumHeight(_LINES_HEIGHT)
        self._lines = list(start.lines)
        self._line_form = RecordForm("rectification_line", None, 0, "", self._line_fields())
        self.line = FormView()
        self.line.load(self._line_form)
        add = push_button(self.tr("Add finding"), self.add_line)
        drop = push_button(self.tr("Remove finding"), self.drop_line)
        whom = row(self.kind, self.subject, gap=SPACE_S)
        whom.setStretch(1, 1)
        tools = row(None, drop, add, gap=SPACE_S)
        body = column(whom, self.form, self.table, self.line, tools, None, margin=(0, 0, SPACE_S, 0), gap=SPACE_M)
        self.lay_out(scrolling(plain(body)))
        title = self.tr("New finding") if detail is None else self.tr("Change a finding")
        self.name(title, self.tr("A finding speaks of the work of the village or office, never of a resident."))
        self._show_subjects(start.subject_id)
        self._show_lines()
        self.kind.currentIndexChanged.connect(lambda _index: self._show_subjects(0))
        self.form.finished.connect(self.line.focus)
        self.line.finished.connect(self.add_line)
        self.table.activated.connect(lambda index: self._take_line(index.row()))
        self._start = self.new_case()
        self.kind.setFocus()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and (self.new_case() != self._start or any(self.line.values().values()))

    def new_case(self) -> NewCase:
        """Give what stands in the dialog."""
        values = self.form.values()
        given = self._given
        return NewCase(
            subject_kind=str(self.kind.currentData()),
            subject_id=int(self.subject.currentData() or 0),
            title=values["title"],
            lines=tuple(self._lines),
            found_on=values["found_on"],
            basis=values["basis"],
            note=values["note"],
            handler=self._service.operator,
            source=TYPED if given is None else given.source,
            source_uid="" if given is None else given.source_uid,
        )

    def add_line(self) -> None:
        """Put the typed line into the list, or show which part of it is missing."""
        self.line.commit()
        values = self.line.values()
        empty = next((key for key in ("finding", "requirement") if not values[key].strip()), "")
        if empty:
            self.line.focus(empty)
            return
        self._lines.append(FindingLine(values["item"], values["finding"], values["requirement"]))
        self.line.load(RecordForm("rectification_line", None, 0, "", self._line_fields()))
        self._show_lines()
        self.line.focus()

    def drop_line(self) -> None:
        """Take the chosen line out of the list."""
        place = self.table.currentIndex().row()
        if 0 <= place < len(self._lines):
            del self._lines[place]
            self._show_lines()

    def carry_out(self) -> None:
        """Keep it; names of residents in it are asked about once."""
        self.form.commit()
        values = self.line.values()
        if values["finding"].strip() and values["requirement"].strip():
            self.add_line()
        new = self.new_case()
        doubt = self._service.doubts_of(new)
        if doubt and doubt != self._doubted:
            self._doubted = doubt
            self.banners.clear()
            self.banners.show_banner(Banner(doubt, "warning"))
            return
        self._run(lambda: self._save(new), self._on_done)

    def _save(self, new: NewCase) -> tuple[int, Changes]:
        if self._detail is None:
            return self._service.add(new)
        case_id = self._detail.info.case_id
        return case_id, self._service.change(case_id, new, self._detail.row_version)

    def _on_done(self, saved: tuple[int, Changes]) -> None:
        self._is_done = True
        self.accept()
        self._done(*saved)

    def _on_refused(self, error: AppError) -> None:
        fields = getattr(error, "fields", {})
        tr = self._context.wording
        states = {key: ("error", message.render(tr)) for key, message in fields.items() if key in self.form.fields}
        self.form.show_states(states)
        super()._on_refused(error)

    def _take_line(self, place: int) -> None:
        """Bring a line of the list back into the fields."""
        line = self._lines.pop(place)
        self._show_lines()
        self.line.set_values({"item": line.item, "finding": line.finding, "requirement": line.requirement})
        self.line.focus("finding")

    def _show_subjects(self, chosen: int) -> None:
        self.subject.clear()
        for subject_id, name in self._service.subjects(str(self.kind.currentData())):
            self.subject.addItem(name, subject_id)
        self.subject.setCurrentIndex(max(0, self.subject.findData(chosen)) if self.subject.count() else -1)

    def _show_lines(self) -> None:
        self.lines.show_rows(self._lines)
        self.table.setVisible(bool(self._lines))

    def _columns(self) -> tuple[Column[FindingLine], ...]:
        return (
            Column(self.tr("Item"), 140, lambda line: line.item),
            Column(self.tr("What was found"), 250, lambda line: line.finding),
            Column(self.tr("What is required"), 250, lambda line: line.requirement),
        )

    def _line_fields(self) -> tuple[FormField, ...]:
        return (
            field("item", "text", {}, width=40),
            field("finding", "text", {}, width=40),
            field("requirement", "text", {}, width=40),
        )


class RunDialog(CarryOutDialog):
    """Notices for everybody of a run below full points: chosen, looked at, then issued or kept as drafts."""

    def __init__(
        self,
        context: Context,
        runs: Sequence[RunInfo],
        run_id: int,
        done: Callable[[BatchResult], None],
        parent: QWidget,
    ) -> None:
        """Look at one run first."""
        super().__init__(context, _RUN_SIZE, parent)
        self._service = context.township.rectifications
        self._done = done
        self.runs = QComboBox()
        self.runs.setAccessibleName(self.tr("Run"))
        for run in runs:
            self.runs.addItem(f"{run.period_label} · {run.scheme_title}", run.run_id)
        self.runs.setCurrentIndex(max(0, self.runs.findData(run_id)))
        self.model: RowsTableModel[Proposal] = RowsTableModel(self._columns(), context.look, self)
        self.table = table_view(self.model, self.tr("Villages below full points"), [150, 80, 80, 120], stretch=3)
        self.table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.found = QPlainTextEdit()
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)
        self.found.setAccessibleName(self.tr("Findings"))
        service = self._service
        values = {
            "on": service.today().isoformat(),
            "person": service.operator,
            "term_days": "20",
            "term_kind": "calendar",
        }
        self._form = RecordForm("rectification_batch", None, 0, "", step_fields("issue", values)[:-1])
        self.form = FormView()
        self.form.load(self._form)
        self.issue = QComboBox()
        self.issue.setAccessibleName(self.tr("What becomes of them"))
        self.issue.addItem(self.tr("Issue now, with numbers"), "issue")
        self.issue.addItem(self.tr("Keep as drafts without numbers"), "draft")
        sides = row(self.table, self.found, gap=SPACE_M)
        sides.setStretch(0, 3)
        sides.setStretch(1, 2)
        self.lay_out(column(self.runs, plain(sides), self.issue, self.form, gap=SPACE_M))
        self.name(
            self.tr("Notices for a run"),
            self.tr("All rows are chosen; hold Ctrl to leave some out. Who has a notice out of this run is left out."),
        )
        self.go.setText(self.tr("Make the notices"))
        self.runs.currentIndexChanged.connect(lambda _index: self._load())
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_found())
        self.table.selectionModel().selectionChanged.connect(lambda *_items: self._say())
        self.issue.currentIndexChanged.connect(lambda _index: self._on_issue())
        self._load()
        self.table.setFocus()

    def chosen(self) -> list[int]:
        """Give the ids of those chosen who have no notice out of this run."""
        found = (self.model.record(index.row()) for index in self.table.selectionModel().selectedRows())
        return [one.subject_id for one in found if one is not None and not one.exists]

    def carry_out(self) -> None:
        """Make them, as one edit."""
        self.form.commit()
        ids, run_id = self.chosen(), int(self.runs.currentData())
        if not ids:
            self.banners.show_banner(Banner(self.tr("Choose at least one row without a notice"), "warning"))
            return
        step = None
        if self.issue.currentData() == "issue":
            step = StepInput("issue", **{"on": "", "person": "", **self.form.values()})
        self._run(lambda: self._service.from_run(run_id, ids, step), self._on_done)

    def _load(self) -> None:
        run_id = int(self.runs.currentData())
        self._context.tasks.run(
            lambda progress: self._service.propose(run_id, progress),
            self._on_proposals,
            owner=self,
            title=self.tr("Gathering what is below full points"),
        )

    def _on_proposals(self, proposals: tuple[Proposal, ...]) -> None:
        self.model.show_rows(proposals)
        self.table.selectAll()
        if proposals:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.selectAll()
        self._show_found()
        self._say()

    def _show_found(self) -> None:
        proposal = self.model.record(self.table.currentIndex().row())
        lines = () if proposal is None else proposal.lines
        self.found.setPlainText("\n\n".join(f"{line.item}\n{line.finding}" for line in lines))

    def _say(self) -> None:
        text = self.tr("{count} notices will be made.").format(count=len(self.chosen()))
        self.preview.setText(text)

    def _on_issue(self) -> None:
        self.form.setEnabled(self.issue.currentData() == "issue")

    def _on_done(self, result: BatchResult) -> None:
        self.accept()
        self._done(result)

    def _on_refused(self, error: AppError) -> None:
        fields = getattr(error, "fields", {})
        tr = self._context.wording
        self.form.show_states({key: ("error", message.render(tr)) for key, message in fields.items()})
        super()._on_refused(error)

    def _columns(self) -> tuple[Column[Proposal], ...]:
        has = self.tr("has a notice")
        return (
            Column(self.tr("Village"), 150, lambda one: one.subject),
            Column(self.tr("Findings"), 80, lambda one: str(len(one.lines)), RIGHT),
            Column(self.tr("Lost"), 80, lambda one: format_decimal(one.points_lost), RIGHT),
            Column(self.tr("Notice"), 120, lambda one: has if one.exists else ""),
        )


def _start_of(detail: CaseDetail | None, given: NewCase | None) -> NewCase:
    if given is not None:
        return given
    if detail is None:
        return NewCase("village", 0, "", (), "")
    info = detail.info
    return NewCase(
        info.subject_kind, info.subject_id, info.title, detail.lines, info.found_on, detail.basis, note=detail.note
    )
