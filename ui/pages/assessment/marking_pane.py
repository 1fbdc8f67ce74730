"""Marking: what a round asks of one village, group by group; a number key marks, Enter goes on.

Every mark is written at once. A note or figure that is being typed is kept as a draft until Enter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QSplitter, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError, InvalidInput
from app.domain.inspection.items import Ask
from app.domain.inspection.marking import Entry, MarkPlace, Verdict
from app.domain.text import format_decimal
from app.services.inspections import MarkSheet, Question
from ui.actions import DeskAction, make_action
from ui.context import Context
from ui.evidence_strip import EvidenceStrip
from ui.models.columns import CENTRE, RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, frame, plain, row, scrolling
from ui.widgets.buttons import action_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

FORM = "inspection"
_DRAFT_MS = 400
_TABLE_WIDTH, _CARD_WIDTH, _CARD_LEAST = 820, 420, 360
_LINES = ("drawn", "mismatched", "points", "note")


class MarkingPane(QWidget):
    """The questions at the left, the one that is answered at the right."""

    left = Signal()
    stepped = Signal(int)
    """Another village is wanted: the next (1) or the one before (-1)."""

    def __init__(self, context: Context) -> None:
        """Start without a sheet."""
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        self._inspections = context.township.inspections
        self._load: Callable[[], MarkSheet] | None = None
        self._questions: list[Question] = []
        self.sheet: MarkSheet | None = None
        look = context.look
        self.verdicts: dict[Verdict, DeskAction] = {
            verdict: self._action(key, lambda verdict=verdict: self.give(verdict))  # type: ignore[misc]  # a default argument
            for verdict, key in (
                (Verdict.OK, "mark_ok"), (Verdict.WRONG, "mark_wrong"), (Verdict.UNSEEN, "mark_unseen"),
            )
        }  # fmt: skip
        self.clear = self._action("clear_mark", self._on_clear)
        self.next_village = self._action("next_village", lambda: self.stepped.emit(1))
        self.previous_village = self._action("previous_village", lambda: self.stepped.emit(-1))
        self.back = self._action("leave", self._on_leave)
        self.title = text_label("", "heading", wrap=True)
        self.count = text_label("", "small")
        self.model: RowsTableModel[Question] = RowsTableModel(self._columns(), look, self)
        widths = [one.width for one in self._columns()]
        self.table = table_view(self.model, self.tr("What is asked"), widths, stretch=1)
        self.lines = {key: FieldLineEdit() for key in _LINES}
        self.fault = text_label("", "error", wrap=True)
        self.evidence = EvidenceStrip(context)
        self._draft = QTimer(self, singleShot=True, interval=_DRAFT_MS)
        self._draft.timeout.connect(self._keep_draft)
        self._typed_for: MarkPlace | None = None
        self._lay_out()
        self._connect()

    def show_sheet(self, load: Callable[[], MarkSheet]) -> None:
        """Show another subject; ``load`` reads its sheet, now and whenever something changed."""
        self.commit_draft()
        self._load = load
        self._questions = []
        self.reload()
        self.choose(next((no for no, one in enumerate(self._questions) if not one.is_answered), 0))
        self.table.setFocus()

    def reload(self) -> None:
        """Read the sheet again and stay where one was."""
        if self._load is None:
            return
        here = self.table.currentIndex().row()
        self.sheet = self._load()
        self._questions = list(self.sheet.questions)
        self._show()
        self.choose(max(here, 0))

    def current(self) -> Question | None:
        """Give the question that is answered."""
        return self.model.record(self.table.currentIndex().row())

    def choose(self, position: int) -> None:
        """Go to a question."""
        if self._questions:
            self.table.selectRow(min(position, len(self._questions) - 1))

    def give(self, verdict: Verdict) -> None:
        """Mark the line; the note that stands there stays with it."""
        question = self.current()
        if question is None or not self._is_open:
            return
        if question.ask is not Ask.CHECKLIST:
            # The key begins the figure that is asked for here.
            line = self._first_line(question)
            line.setFocus()
            line.setText(self.verdicts[verdict].spec.shortcut)
            self._draft.start()
            return
        self._write(question, replace(self._typed(), verdict=verdict.value))

    def go_on(self) -> None:
        """Go to the next question, from the last one to the first that has no answer."""
        position = self.table.currentIndex().row() + 1
        if position >= len(self._questions):
            position = next(
                (no for no, one in enumerate(self._questions) if not one.is_answered), len(self._questions) - 1
            )
        self.choose(position)
        self.table.setFocus()

    def save_line(self) -> None:
        """Keep what was typed for the question and go on; what is wrong is said, and nothing is lost."""
        question = self.current()
        if question is None or not self._is_open:
            return
        if question.ask is Ask.CHECKLIST and not question.entry.verdict:
            self._say(self.tr("Press 1, 2 or 3 in the list first: in order, not in order, not looked at"))
            self.table.setFocus()
            return
        entry = replace(self._typed(), verdict=question.entry.verdict)
        if entry == question.entry:
            self.go_on()
        else:
            self._write(question, entry, self.go_on)

    def commit_draft(self) -> None:
        """Keep what is being typed right now, before another question or village is shown."""
        if self._draft.isActive():
            self._draft.stop()
            self._keep_draft()

    @property
    def _is_open(self) -> bool:
        return self.sheet is not None and self.sheet.is_open

    def _action(self, key: str, run: Callable[[], object]) -> DeskAction:
        action = make_action(key, self, self._context.look, run)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def _lay_out(self) -> None:
        labels = {
            "drawn": self.tr("Drawn"), "mismatched": self.tr("Found wrong"), "points": self.tr("Points"),
            "note": self.tr("Note"),
        }  # fmt: skip
        self.form = QFormLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(SPACE_S)
        for key, line in self.lines.items():
            line.setAccessibleName(labels[key])
            self.form.addRow(labels[key], line)
        self.what = text_label("", "strong", wrap=True)
        self.hint = text_label("", "small", wrap=True)
        self.given = text_label("", "small", wrap=True)
        self.buttons = plain(row(*(action_button(action) for action in self.verdicts.values()), None, gap=SPACE_XS))
        clear = row(action_button(self.clear, "quiet"), None)
        card = frame(
            "card",
            column(
                self.what, self.hint, self.buttons, self.form, self.fault, self.given, clear, SPACE_S, self.evidence, None,
                margin=SPACE_M, gap=SPACE_S,
            ),
        )  # fmt: skip
        answer = scrolling(card)
        answer.setMinimumWidth(_CARD_LEAST)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(answer)
        splitter.setSizes([_TABLE_WIDTH, _CARD_WIDTH])
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        steps = [action_button(action) for action in (self.previous_village, self.next_village)]
        bar = row(action_button(self.back, "quiet"), self.title, SPACE_M, self.count, SPACE_M, *steps)
        bar.setStretch(1, 1)
        keys = text_label(
            self.tr(
                "1 in order · 2 not in order · 3 not looked at · Enter goes on · Tab to the note · Ctrl+Z takes back"
            ),
            "small",
        )
        box = column(bar, splitter, keys, gap=SPACE_S)
        box.setStretch(1, 1)
        self.setLayout(box)

    def _columns(self) -> tuple[Column[Question], ...]:
        return (
            Column(self.tr("Group"), 92, lambda one: one.group or self.tr("Village")),
            Column(self.tr("What is looked at"), 330, lambda one: one.line or one.item),
            Column(self.tr("Points"), 60, lambda one: format_decimal(one.most), RIGHT),
            Column(self.tr("Mark"), 124, self._mark_text, CENTRE, tone=_tone),
            Column(self.tr("Note"), 140, lambda one: one.entry.note),
            Column(self.tr("Files"), 56, lambda one: str(one.evidence or ""), RIGHT),
        )

    def _mark_text(self, question: Question) -> str:
        entry = question.entry
        if not question.is_answered and not entry.verdict:
            return "—"
        if question.ask is Ask.CHECKLIST:
            return {
                Verdict.OK: self.tr("In order"),
                Verdict.WRONG: self.tr("Not in order"),
                Verdict.UNSEEN: self.tr("Not looked at"),
            }[Verdict(entry.verdict)]
        if question.ask is Ask.SAMPLED:
            return self.tr("{wrong} of {drawn} wrong").format(wrong=entry.mismatched, drawn=entry.drawn)
        return self.tr("{points} points").format(points=entry.points)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _index: self._on_enter())
        for key, line in self.lines.items():
            line.advanced.connect(lambda key=key: self._on_advanced(key))
            line.retreated.connect(self.table.setFocus)
            line.textEdited.connect(self._on_edited)
        self.evidence.counted.connect(self._on_counted)
        self._context.hub.changed.connect(self._on_changes)

    def _show(self) -> None:
        self.model.show_rows(self._questions)
        sheet = self.sheet
        if sheet is None:
            return
        self.title.setText(self.tr("{subject} · {title}").format(subject=sheet.subject, title=sheet.title))
        self._count()
        for action in (*self.verdicts.values(), self.clear):
            action.setEnabled(sheet.is_open)
        for line in self.lines.values():
            line.setReadOnly(not sheet.is_open)

    def _count(self) -> None:
        done = sum(one.is_answered or bool(one.entry.verdict) for one in self._questions)
        text = self.tr("{done} of {all} marked") if self._is_open else self.tr("{done} of {all} marked · closed")
        self.count.setText(text.format(done=done, all=len(self._questions)))

    def _on_row(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.commit_draft()
        self._show_question()

    def _show_question(self) -> None:
        question = self.current()
        self._say("")
        if question is None:
            self.what.clear()
            self.evidence.show_record(None)
            return
        self.what.setText(f"{question.item}：{question.line}" if question.line else question.item)
        self.hint.setText(self._hint(question))
        self.hint.setVisible(bool(self.hint.text()))
        shown = {Ask.CHECKLIST: {"note"}, Ask.SAMPLED: {"drawn", "mismatched", "note"}, Ask.MANUAL: {"points", "note"}}
        for key, line in self.lines.items():
            self.form.setRowVisible(line, key in shown[question.ask])
        self.buttons.setVisible(question.ask is Ask.CHECKLIST)
        self._typed_for = question.place
        draft = self._context.township.drafts.get(FORM, _key(question.place)) if self._is_open else None
        self._fill(question.entry if draft is None else _entry_of(draft.values))
        if draft is not None:
            self._say(self.tr("Typed before and not saved yet: Enter saves it"))
        self.given.setText(self.tr("Marked by {who}").format(who=question.by_whom) if question.by_whom else "")
        mark_id = question.mark_id
        self.evidence.show_record(None if mark_id is None else ("inspection_mark", mark_id))

    def _hint(self, question: Question) -> str:
        parts = [question.section]
        if question.choices:
            choices = "、".join(format_decimal(choice) for choice in question.choices)
            parts.append(self.tr("allowed: {choices}").format(choices=choices))
        elif question.ask is Ask.MANUAL:
            parts.append(self.tr("0 to {most} points").format(most=format_decimal(question.most)))
        if question.hint:
            parts.append(self.tr("evidence: {papers}").format(papers=question.hint))
        return " · ".join(part for part in parts if part)

    def _fill(self, entry: Entry) -> None:
        for key, line in self.lines.items():
            line.setText(str(getattr(entry, key)))

    def _typed(self) -> Entry:
        return Entry(**{key: line.text() for key, line in self.lines.items()})

    def _write(self, question: Question, entry: Entry, then: Callable[[], None] | None = None) -> None:
        """Show the mark at once and write it behind; the next key need not wait."""
        position = self._position(question.place)
        place, key = question.place, _key(question.place)
        self._draft.stop()

        def work() -> int:
            mark_id = self._inspections.mark(place, entry)
            self._context.township.drafts.drop(FORM, key)
            return mark_id

        if question.ask is Ask.CHECKLIST:
            self._put(position, replace(question, entry=entry))
        self._context.tasks.run(
            lambda _progress: work(),
            lambda mark_id: self._on_written(place, entry, mark_id, then),
            owner=self,
            on_error=self._on_refused,
        )

    def _on_written(self, place: MarkPlace, entry: Entry, mark_id: int, then: Callable[[], None] | None) -> None:
        position = self._position(place)
        if position >= 0:
            was = self._questions[position]
            is_newer = was.ask is Ask.CHECKLIST and was.entry != entry
            self._put(position, replace(was, mark_id=mark_id, entry=was.entry if is_newer else entry))
            if position == self.table.currentIndex().row():
                self._say("")
                self.evidence.show_record(("inspection_mark", mark_id))
        if then is not None and position == self.table.currentIndex().row():
            then()

    def _on_refused(self, error: AppError) -> None:
        self.reload_marks()
        self._say(error.message.render(self._context.wording))
        if isinstance(error, InvalidInput):
            field = next((key for key in error.fields if key in self.lines), None)
            if field is not None:
                self.lines[field].setFocus()
                self.lines[field].selectAll()

    def reload_marks(self) -> None:
        """Read the marks again and leave alone what is being typed."""
        if self._load is None:
            return
        typed, here = self._typed(), self.table.currentIndex().row()
        self.sheet = self._load()
        self._questions = list(self.sheet.questions)
        self._show()
        self.choose(max(here, 0))
        self._fill(typed)

    def _put(self, position: int, question: Question) -> None:
        if position < 0:
            return
        self._questions[position] = question
        self.model.put_row(position, question)
        self._count()

    def _position(self, place: MarkPlace) -> int:
        return next((no for no, one in enumerate(self._questions) if one.place == place), -1)

    def _on_enter(self) -> None:
        """Go on from a line; a figure that is asked for is typed first."""
        question = self.current()
        if question is None:
            return
        if question.ask is Ask.CHECKLIST or not self._is_open:
            self.go_on()
        else:
            self._first_line(question).setFocus()
            self._first_line(question).selectAll()

    def _first_line(self, question: Question) -> FieldLineEdit:
        return self.lines[
            "drawn" if question.ask is Ask.SAMPLED else "points" if question.ask is Ask.MANUAL else "note"
        ]

    def _on_advanced(self, key: str) -> None:
        shown = [name for name in _LINES if self.form.isRowVisible(self.lines[name])]
        following = shown[shown.index(key) + 1 :]
        if following:
            self.lines[following[0]].setFocus()
            self.lines[following[0]].selectAll()
        else:
            self.save_line()

    def _on_clear(self) -> None:
        question = self.current()
        if question is None or not question.is_answered or not self._is_open:
            return
        place = question.place

        def done(_was_there: bool) -> None:
            self.reload()
            self._context.hub.said.emit(self.tr("The mark is taken away; Ctrl+Z brings it back"))

        self._context.tasks.run(
            lambda _progress: self._inspections.clear(place), done, owner=self, on_error=self._on_refused
        )

    def _on_edited(self, _text: str) -> None:
        self._draft.start()

    def _keep_draft(self) -> None:
        place = self._typed_for
        question = None if place is None else next((one for one in self._questions if one.place == place), None)
        if place is None or question is None or not self._is_open:
            return
        drafts, key = self._context.township.drafts, _key(place)
        typed = replace(self._typed(), verdict=question.entry.verdict)
        if typed == question.entry:
            self._context.tasks.run(lambda _progress: drafts.drop(FORM, key), lambda _none: None, owner=self)
            return
        values = {name: str(getattr(typed, name)) for name in _LINES}
        title = self.title.text()
        self._context.tasks.run(lambda _progress: drafts.put(FORM, key, title, values), lambda _none: None, owner=self)

    def _on_counted(self, count: int) -> None:
        question = self.current()
        if question is not None:
            self._put(self._position(question.place), replace(question, evidence=count))

    def _on_leave(self) -> None:
        self.commit_draft()
        self._context.hub.changed.emit(self._inspections.changes)
        self.left.emit()

    def _on_changes(self, changes: Changes) -> None:
        touched = changes.tables & {"inspection_mark", "evidence_link", "inspection_round"}
        if touched and self.isVisible():
            self.reload()

    def _say(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.setVisible(bool(text))


def _tone(question: Question) -> str:
    if question.entry.verdict == Verdict.WRONG or question.entry.mismatched not in ("", "0"):
        return "error"
    return "good" if question.entry.verdict == Verdict.OK else ""


def _key(place: MarkPlace) -> str:
    parts: Sequence[object] = (
        place.round_id or place.period, place.subject_kind, place.subject_id, place.group_id or 0, place.item_key,
        place.line_key,
    )  # fmt: skip
    return "/".join(str(part) for part in parts)


def _entry_of(values: Mapping[str, str]) -> Entry:
    return Entry(**{key: values.get(key, "") for key in _LINES})
