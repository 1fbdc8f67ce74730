"""One case on one page: what is asked, what came in, who signed what, where it is paid to, and its scans."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.services.case_types import AccountLine, CaseDetail, StageLine, StepLine
from ui.actions import DeskAction
from ui.context import Context
from ui.evidence_strip import EvidenceStrip
from ui.pages.entitlements.case_words import step_name
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import clear, column, frame, plain, row, scrolling
from ui.widgets.buttons import action_button, push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import restyle, text_label

LEADING = ("submit", "opinion")
"""The steps that lead on; the others undo or leave."""
_STATE_WIDTH, _DAY_WIDTH = 70, 92
_SHOWN_DIGITS = 4


class CasePane(QFrame):
    """Heading, what to look at, the sections; the buttons of the steps stand at its foot, the likeliest first."""

    def __init__(
        self,
        context: Context,
        take: Callable[[str], object],
        sections: tuple[DeskAction, DeskAction, DeskAction, DeskAction],
    ) -> None:
        """Lay it out; ``sections`` change criteria, papers and account, or lead to the scans."""
        super().__init__()
        self.setObjectName("pane")
        self._take = take
        self._sections = sections
        self.steps: list[QWidget] = []
        self._title = text_label("", "title", wrap=True)
        self._facts = text_label("", "muted", wrap=True, selectable=True)
        self.clock = text_label("", "strong", wrap=True)
        self.warnings = text_label("", "warning", wrap=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_S)
        self._body.setContentsMargins(0, 0, 0, 0)
        self.strip = EvidenceStrip(
            context,
            self.tr("PNG, JPEG, WebP or PDF, at most 10 MB each: the signed papers of this case, nothing else."),
        )
        self._buttons = FlowLayout(gap=SPACE_S)
        nothing = EmptyState(
            context.look,
            "entitlement",
            self.tr("Nothing chosen"),
            self.tr("Choose a case: here stand its criteria, papers, signatures and account, and the next step."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(self._detail())
        self.setLayout(column(self._stack))

    def show_nothing(self) -> None:
        """Wait for a choice."""
        self.steps = []
        self.strip.show_record(None)
        self._stack.setCurrentIndex(0)

    def show_detail(self, detail: CaseDetail) -> None:
        """Show one case."""
        info, row_of = detail.info, detail.row
        self._title.setText(f"{info.name} · {info.programme_title}")
        applied = self.tr("applied on {day}").format(day=info.applied_on) if info.applied_on else ""
        child = self.tr("child {name}").format(name=row_of.child_name) if row_of.child_name else ""
        parts = (
            info.number or self.tr("no number yet"), info.category_title, f"{info.village} {info.group}".strip(),
            info.state_label, applied, child, row_of.note or "",
        )  # fmt: skip
        self._facts.setText(" · ".join(part for part in parts if part))
        self.clock.setText(" · ".join(part for part in (info.next_step, info.clock) if part))
        restyle(self.clock, "tone", info.tone)
        self.warnings.setText("\n".join(detail.warnings))
        self.warnings.setVisible(bool(detail.warnings))
        self._show_body(detail)
        self.strip.show_record(("entitlement_case", info.case_id))
        self._show_steps(detail.steps_now)
        self._stack.setCurrentIndex(1)

    def show_scans(self) -> None:
        """Bring the scans into view and give them the keys."""
        self._area.ensureWidgetVisible(self.strip)
        self.strip.add_button.setFocus()

    def _detail(self) -> QWidget:
        head = column(self._title, self._facts, self.clock, self.warnings, gap=SPACE_XS)
        scans = column(text_label(self.tr("Photos and scans"), "strong"), self.strip, gap=SPACE_XS)
        content = column(plain(head), plain(self._body), plain(scans), None, margin=(0, 0, SPACE_S, 0), gap=SPACE_M)
        self._area: QScrollArea = scrolling(plain(content))
        foot = row(plain(self._buttons), action_button(self._sections[3], "quiet"), gap=SPACE_S)
        foot.setStretch(0, 1)
        box = column(self._area, foot, margin=(SPACE_L, SPACE_M, SPACE_M, SPACE_M), gap=SPACE_S)
        box.setStretch(0, 1)
        return frame("plain", box)

    def _show_body(self, detail: CaseDetail) -> None:
        clear(self._body)
        criteria, papers, account, _scans = self._sections
        self._section(self.tr("Stages"), (self._stage(one) for one in detail.stages))
        marks = ((one.verdict_label, one.tone, one.text, one.evidence) for one in detail.criteria)
        self._section(self.tr("Criteria"), (self._mark(*one) for one in marks), criteria)
        asked = [one for one in detail.documents if one.state != "not_needed"]
        lines = [self._mark(one.state_label, one.tone, one.title, one.received_on) for one in asked]
        left_out = len(detail.documents) - len(asked)
        if left_out:
            text = self.tr("{count} more papers are not needed here").format(count=left_out)
            lines.append(text_label(text, "small"))
        self._section(self.tr("Papers"), lines, papers)
        accounts = [self._account(one) for one in detail.accounts[:1]]
        if not accounts:
            accounts = [text_label(self.tr("No account yet: nothing can be paid."), "muted", wrap=True)]
        self._section(self.tr("Account"), accounts, account)
        if detail.past:
            self._section(self.tr("Steps"), (self._step(one) for one in reversed(detail.past)))

    def _section(self, title: str, lines: Iterable[QWidget], action: DeskAction | None = None) -> None:
        tools = () if action is None else (action_button(action, "quiet"),)
        top = row(text_label(title, "strong"), None, *tools)
        self._body.addWidget(frame("card", column(top, *lines, margin=SPACE_S, gap=SPACE_XS)))

    def _mark(self, label: str, tone: str, text: str, more: str) -> QWidget:
        state = text_label(label, "small", tone=tone)
        state.setFixedWidth(_STATE_WIDTH)
        said = f"{text} · {more}" if more else text
        line = row(state, text_label(said, wrap=True, selectable=True), gap=SPACE_S)
        line.setStretch(1, 1)
        widget = plain(line)
        widget.setAccessibleName(f"{label} {said}")
        return widget

    def _stage(self, stage: StageLine) -> QWidget:
        marks = {"passed": (self.tr("passed"), "good"), "now": (self.tr("now"), "warning")}
        label, tone = marks.get(stage.mark, ("", ""))
        due = self.tr("due on {day}").format(day=stage.due_on) if stage.due_on and stage.mark != "passed" else ""
        signed = " / ".join(
            f"{person} {day}"
            for person, day in ((stage.handler, stage.handled_on), (stage.responsible, stage.decided_on))
            if person
        )
        return self._mark(label, tone, stage.title, " · ".join(part for part in (signed, due) if part))

    def _account(self, account: AccountLine) -> QWidget:
        tail = f"…{account.account_no[-_SHOWN_DIGITS:]}"
        if account.is_confirmed:
            label, tone = self.tr("in force"), "good"
            who = self.tr("typed by {first}, again by {second} on {day}").format(
                first=account.typed_by, second=account.confirmed_by, day=account.confirmed_on
            )
        else:
            label, tone = self.tr("once only"), "warning"
            who = self.tr("typed by {first}; waits for the second entry").format(first=account.typed_by)
            # The second entry is blind: neither number nor holder stands beside it.
            return self._mark(label, tone, account.bank, who)
        return self._mark(label, tone, f"{account.bank} {tail} {account.holder}", who)

    def _step(self, step: StepLine) -> QWidget:
        day = text_label(step.day, "muted")
        day.setFixedWidth(_DAY_WIDTH)
        done = step.result_label or step.label
        head = " · ".join(part for part in (step.stage_title, step.role_label, done, step.person) if part)
        if step.is_taken_back:
            head = self.tr("{step} (taken back)").format(step=head)
        parts: list[QWidget] = [text_label(head, "muted" if step.is_taken_back else "", tone=step.tone, wrap=True)]
        more = " · ".join(part for part in (step.opinion, step.reference) if part)
        if more:
            parts.append(text_label(more, "small", wrap=True, selectable=True))
        line = row(day, column(*parts, gap=0), gap=SPACE_S)
        line.setStretch(1, 1)
        widget = plain(line)
        widget.setAccessibleName(f"{step.day} {head} {more}")
        return widget

    def _show_steps(self, steps: tuple[str, ...]) -> None:
        clear(self._buttons)
        self.steps = []
        for place, step in enumerate(steps):
            button = push_button(
                step_name(step), partial(self._take, step), "primary" if not place and step in LEADING else ""
            )
            self.steps.append(button)
            self._buttons.addWidget(button)
