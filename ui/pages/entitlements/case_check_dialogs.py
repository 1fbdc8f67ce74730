"""Dialogs that go through all criteria, or all papers, of a case at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.services.case_types import CaseDetail
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit

_SIZE = QSize(820, 600)
_CHOICE_WIDTH, _BY_WIDTH, _DAY_WIDTH = 150, 170, 130
Done = Callable[[int, Changes], object]


class _Line:
    """One criterion or paper: a choice and a text, with what they were at the start."""

    def __init__(
        self, key: str, chosen: str, text: str, choices: Sequence[tuple[str, str]], names: tuple[str, str]
    ) -> None:
        self.key = key
        self.choice, self.text = QComboBox(), FieldLineEdit()
        for code, label in choices:
            self.choice.addItem(label, code)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setFixedWidth(_CHOICE_WIDTH)
        self.choice.setAccessibleName(names[0])
        self.text.setText(text)
        self.text.setAccessibleName(names[1])
        self._start = (self.chosen, text)

    @property
    def chosen(self) -> str:
        return str(self.choice.currentData())

    @property
    def is_changed(self) -> bool:
        return (self.chosen, self.text.text()) != self._start


class _CheckDialog(CarryOutDialog):
    """Lines one below the other; only what was changed is saved."""

    def __init__(self, context: Context, detail: CaseDetail, done: Done, parent: QWidget) -> None:
        super().__init__(context, _SIZE, parent)
        self.service = context.township.cases
        self.detail, self._done, self._is_done = detail, done, False
        self.lines: list[_Line] = []
        self.by, self.on = FieldLineEdit(), FieldLineEdit()
        self.by.setText(self.service.operator)
        self.by.setFixedWidth(_BY_WIDTH)
        self.on.setText(self.service.today().isoformat())
        self.on.setFixedWidth(_DAY_WIDTH)
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, SPACE_S, 0)
        self._box.setSpacing(SPACE_M)

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and any(line.is_changed for line in self.lines)

    def add_line(self, line: _Line, title: str, facts: str, hint: str) -> None:
        """Show one line under what it is about."""
        self.lines.append(line)
        line.text.setPlaceholderText(hint)
        line.text.advanced.connect(lambda: self._after(line))
        inputs = row(line.choice, line.text, gap=SPACE_S)
        inputs.setStretch(1, 1)
        parts = [text_label(title, "strong", wrap=True)]
        if facts:
            parts.append(text_label(facts, "small", wrap=True))
        self._box.addLayout(column(*parts, inputs, gap=SPACE_XS))

    def finish_layout(self, *, with_by: bool) -> None:
        """Put the lines into the dialog, with who and when above them."""
        self._box.addStretch(1)
        self.by.setAccessibleName(self.tr("Decided by"))
        self.on.setAccessibleName(self.tr("Date"))
        who = (text_label(self.tr("Decided by")), self.by) if with_by else ()
        head = row(*who, text_label(self.tr("Date")), self.on, None, gap=SPACE_S)
        self._area = scrolling(plain(self._box))
        self.lay_out(self._area, head)

    def carry_out(self) -> None:
        """Save the lines that were changed."""
        changed = [line for line in self.lines if line.is_changed]
        typed = [(line.key, line.chosen, line.text.text()) for line in changed]
        by_whom, day = self.by.text(), self.on.text()

        def work() -> Changes:
            changes = Changes.of()
            for key, chosen, text in typed:
                changes = self.save(key, chosen, text, by_whom, day)
            return changes

        self._run(work, self._on_saved)

    def save(self, key: str, chosen: str, text: str, by_whom: str, day: str) -> Changes:
        """Save one line."""
        raise NotImplementedError

    def _after(self, line: _Line) -> None:
        place = self.lines.index(line) + 1
        if place < len(self.lines):
            self.lines[place].choice.setFocus()
            self._area.ensureWidgetVisible(self.lines[place].choice)
        else:
            self.go.setFocus()

    def _on_saved(self, changes: Changes) -> None:
        self._is_done = True
        self.accept()
        self._done(self.detail.info.case_id, changes)


class CriteriaDialog(_CheckDialog):
    """Met, not met or not checked, and the paper on which that rests."""

    def __init__(self, context: Context, detail: CaseDetail, done: Done, parent: QWidget) -> None:
        """Show every criterion of the programme."""
        super().__init__(context, detail, done, parent)
        choices = (
            ("not_checked", self.tr("Not checked")),
            ("met", self.tr("Met")),
            ("not_met", self.tr("Not met")),
        )
        names = (self.tr("Met or not"), self.tr("Evidence"))
        for one in detail.criteria:
            line = _Line(one.key, one.verdict, one.evidence or one.usual_evidence, choices, names)
            said = self.tr("decided at {level} level").format(level=one.level)
            if one.decided_by:
                said = f"{said} · {one.decided_by} {one.decided_on}"
            self.add_line(line, one.text, said, self.tr("Paper or conclusion on which it rests"))
        self.finish_layout(with_by=True)
        text = self.tr("Of earlier births only the conclusion of the county is written down, nothing else.")
        self.name(self.tr("Criteria: {name}").format(name=detail.info.name), text)
        if self.lines:
            self.lines[0].choice.setFocus()

    def save(self, key: str, chosen: str, text: str, by_whom: str, day: str) -> Changes:
        """Save one criterion."""
        case_id = self.detail.info.case_id
        return self.service.set_criterion(case_id, key, chosen, by=by_whom, on=day, evidence=text)


class DocumentsDialog(_CheckDialog):
    """What came in, what is missing, what a statement stands for, and what is not needed."""

    def __init__(self, context: Context, detail: CaseDetail, done: Done, parent: QWidget) -> None:
        """Show every paper that the programme asks for."""
        super().__init__(context, detail, done, parent)
        names = (self.tr("State of the paper"), self.tr("Note"))
        for one in detail.documents:
            choices = [("missing", self.tr("Missing")), ("received", self.tr("Received"))]
            if one.may_be_declared:
                choices.append(("declared", self.tr("Statement instead")))
            if one.when:
                choices.append(("not_needed", self.tr("Not needed")))
            line = _Line(one.key, one.state, one.note, choices, names)
            self.add_line(line, one.title, one.when, self.tr("Note"))
        self.finish_layout(with_by=False)
        text = self.tr("What is missing stands on the correction slip; nothing is approved while a paper is missing.")
        self.name(self.tr("Papers: {name}").format(name=detail.info.name), text)
        if self.lines:
            self.lines[0].choice.setFocus()

    def save(self, key: str, chosen: str, text: str, by_whom: str, day: str) -> Changes:
        """Save one paper."""
        del by_whom
        return self.service.set_document(self.detail.info.case_id, key, chosen, on=day, note=text)
