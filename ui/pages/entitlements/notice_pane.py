"""The right side of meetings and notices: one of them with its people, its objections, its photos and its steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.services.notice_views import NoticeDetail, NoticeLine, ObjectionInfo
from app.services.village_reviews import MeetingDetail, VoteInfo
from ui.context import Context
from ui.evidence_strip import EvidenceStrip
from ui.pages.entitlements.notice_words import step_names
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import clear, column, frame, plain, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import restyle, text_label

_MOST_LINES = 60


class NoticePane(QFrame):
    """Heading, clock, body, photos; the buttons of the steps stand at its foot, the likeliest first."""

    def __init__(self, context: Context, take: Callable[[str, int], object]) -> None:
        """Lay it out; ``take`` is asked for the step of a button, with the objection it is about or 0."""
        super().__init__()
        self.setObjectName("pane")
        self._take = take
        self.steps: list[QWidget] = []
        self._title = text_label("", "title", wrap=True)
        self._facts = text_label("", "muted", wrap=True, selectable=True)
        self.clock = text_label("", "strong", wrap=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_S)
        self._body.setContentsMargins(0, 0, 0, 0)
        self.evidence = EvidenceStrip(context)
        self._buttons = FlowLayout(gap=SPACE_S)
        self._nothing = EmptyState(
            context.look,
            "verify",
            self.tr("Nothing chosen"),
            self.tr("Choose a line: here stand its people, its photos, and what may be done next."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._detail())
        self.setLayout(column(self._stack))

    def show_nothing(self) -> None:
        """Wait for a choice."""
        self.steps = []
        self.evidence.show_record(None)
        self._stack.setCurrentIndex(0)

    def show_waiting(
        self, title: str, sentence: str, reasons: Sequence[str], step: str, run: Callable[[], object]
    ) -> None:
        """Show what should be drawn up or held next, and why some are left out."""
        self._head(title, "", sentence, "warning")
        clear(self._body)
        for reason in reasons:
            self._body.addWidget(text_label(reason, "warning", wrap=True))
        self.evidence.setVisible(False)
        self._show_buttons([(step, run)])

    def show_notice(self, detail: NoticeDetail) -> None:
        """Show one notice."""
        info = detail.info
        number = info.number or self.tr("no number yet")
        period = self.tr("{start} to {end}").format(start=info.posted_on, end=info.until_on) if info.posted_on else ""
        down = self.tr("taken down on {day}").format(day=info.removed_on) if info.removed_on else ""
        signers = self.tr("{handler} and {responsible}").format(
            handler=detail.handler, responsible=detail.responsible
        ) if detail.handler else ""  # fmt: skip
        parts = (number, info.state_label, period, down, detail.place, detail.phone, signers, detail.withdrawn_reason)
        self._head(info.title, " · ".join(part for part in parts if part), info.clock, info.tone)
        clear(self._body)
        self._body.addWidget(text_label(self.tr("Shown, and nothing else: {count}").format(count=info.lines), "strong"))
        for line in detail.lines[:_MOST_LINES]:
            self._body.addWidget(text_label(_line_text(line), wrap=True, selectable=True))
        if len(detail.lines) > _MOST_LINES:
            more = self.tr("and {count} more; the paper shows all").format(count=len(detail.lines) - _MOST_LINES)
            self._body.addWidget(text_label(more, "muted"))
        if detail.objections:
            self._body.addWidget(text_label(self.tr("Objections"), "strong"))
        for one in detail.objections:
            self._body.addWidget(self._objection(one))
        self.evidence.setVisible(True)
        self.evidence.show_record(("public_notice", info.notice_id))
        names = step_names()
        self._show_buttons([(names[step], partial(self._take, step, 0)) for step in detail.steps_now])

    def show_meeting(self, detail: MeetingDetail, change: Callable[[], object], remove: Callable[[], object]) -> None:
        """Show one meeting."""
        info = detail.info
        title = self.tr("{village}: meeting of {day}").format(village=info.village, day=info.held_on)
        facts = self.tr("{present} of {entitled} present · chaired by {chair} · minutes by {recorder}").format(
            present=detail.present, entitled=detail.entitled, chair=detail.chair, recorder=detail.recorder
        )
        passed = self.tr("{passed} of {count} passed").format(passed=info.passed, count=info.cases)
        self._head(title, " · ".join(part for part in (facts, detail.place) if part), passed, "")
        clear(self._body)
        for doubt in detail.doubts:
            self._body.addWidget(text_label(doubt, "warning", wrap=True))
        for vote in detail.votes:
            self._body.addWidget(self._vote(vote))
        if detail.minutes:
            self._body.addWidget(text_label(self.tr("Minutes"), "strong"))
            self._body.addWidget(text_label(detail.minutes, wrap=True, selectable=True))
        self.evidence.setVisible(True)
        self.evidence.show_record(("village_review", info.review_id))
        buttons = [(self.tr("Change"), change), (self.tr("Remove"), remove)] if detail.can_change else []
        self._show_buttons(buttons)

    def _detail(self) -> QWidget:
        head = column(self._title, self._facts, self.clock, gap=SPACE_XS)
        body = column(head, plain(self._body), self.evidence, None, margin=(0, 0, SPACE_S, 0), gap=SPACE_M)
        area = scrolling(plain(body))
        box = column(area, plain(self._buttons), margin=(SPACE_L, SPACE_M, SPACE_M, SPACE_M), gap=SPACE_M)
        box.setStretch(0, 1)
        return frame("plain", box)

    def _head(self, title: str, facts: str, clock: str, tone: str) -> None:
        self._title.setText(title)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self.clock.setText(clock)
        restyle(self.clock, "tone", tone)
        self._stack.setCurrentIndex(1)

    def _objection(self, one: ObjectionInfo) -> QWidget:
        head = " · ".join(part for part in (one.received_on, one.channel_label, one.about) if part)
        parts: list[QWidget] = [
            text_label(head, "strong", wrap=True),
            text_label(one.content, wrap=True, selectable=True),
        ]
        if one.result:
            answer = self.tr("{result} on {day} by {handler} and {responsible}: {handling}").format(
                result=one.result_label, day=one.handled_on, handler=one.handler, responsible=one.responsible,
                handling=one.handling,
            )  # fmt: skip
            parts.append(text_label(answer, "muted", wrap=True))
        else:
            parts.append(push_button(step_names()["answer"], partial(self._take, "answer", one.objection_id)))
        return frame("card", column(*parts, margin=SPACE_S, gap=SPACE_XS))

    def _vote(self, vote: VoteInfo) -> QWidget:
        text = self.tr("{name} · {group} · {programme}: {for_} for, {against} against, {abstained} abstained: {result}")
        said = text.format(
            name=vote.name, group=vote.group, programme=vote.programme, for_=vote.in_favour, against=vote.against,
            abstained=vote.abstained, result=vote.result_label,
        )  # fmt: skip
        return text_label("\n".join(part for part in (said, vote.opinion) if part), wrap=True, selectable=True)

    def _show_buttons(self, buttons: Sequence[tuple[str, Callable[[], object]]]) -> None:
        clear(self._buttons)
        self.steps = []
        for place, (name, run) in enumerate(buttons):
            button = push_button(name, run, "" if place else "primary")
            self.steps.append(button)
            self._buttons.addWidget(button)


def _line_text(line: NoticeLine) -> str:
    parts = (line.name, line.id, line.village, line.group, line.programme, line.amount)
    return f"{line.position}. " + " · ".join(part for part in parts if part)
