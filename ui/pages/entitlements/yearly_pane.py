"""The right side of the yearly review: one case, what asks for a decision, and what was decided so far."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.domain.entitlements.found_end import FoundEnd
from app.services.annual_reviews import ReviewLine
from app.services.endings import CaseStanding
from ui.context import Context
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import clear, column, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label

_DAY_WIDTH = 92


class YearlyPane(QFrame):
    """Facts of the case, its open events with a button each, its decisions and reviews."""

    def __init__(
        self, context: Context, decide: Callable[[FoundEnd | None], object], review: Callable[[], object]
    ) -> None:
        """Lay it out; ``decide`` is asked for a decision on an event or on the case, ``review`` for its review."""
        super().__init__()
        self.setObjectName("pane")
        self._context, self._decide, self._review = context, decide, review
        self._title = text_label("", "title", wrap=True)
        self._facts = text_label("", "muted", wrap=True, selectable=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_S)
        self._body.setContentsMargins(0, 0, SPACE_S, 0)
        self.buttons: list[QWidget] = []
        nothing = EmptyState(
            context.look,
            "verify",
            self.tr("Nothing chosen"),
            self.tr("Choose a line: here stand what the register tells of the case and what was decided about it."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        detail = column(
            column(self._title, self._facts, gap=SPACE_XS),
            scrolling(plain(self._body)),
            margin=SPACE_L,
            gap=SPACE_M,
        )
        detail.setStretch(1, 1)
        self._stack.addWidget(plain(detail))
        self.setLayout(column(self._stack))

    def show_nothing(self) -> None:
        """Wait for a choice."""
        self.buttons = []
        self._stack.setCurrentIndex(0)

    def show_case(self, standing: CaseStanding, line: ReviewLine | None) -> None:
        """Show one case; ``line`` is its line of the review, if that is looked at."""
        case = standing.case
        self._title.setText(f"{case.name} · {standing.programme.short_title}")
        place = f"{case.village}{case.group or ''}"
        owed = self.tr("owed {first} – {last}").format(
            first=case.entitled_from or "—", last=case.entitled_until or self.tr("until ended")
        )
        self._facts.setText(" · ".join(part for part in (place, case.birth_date, case.number, owed) if part))
        clear(self._body)
        self.buttons = []
        for found in standing.found:
            self._add_event(found)
        if line is not None and line.is_open:
            if line.why:
                self._body.addWidget(text_label(line.why, "strong", wrap=True))
            self._add_button(self.tr("Review this case"), self._review)
        if standing.kinds:
            self._add_button(self.tr("Another decision…"), partial(self._decide, None))
        self._add_past(case.case_id)
        self._body.addStretch(1)
        self._stack.setCurrentIndex(1)

    def _add_event(self, found: FoundEnd) -> None:
        kind = self._context.township.endings.end_words().get(found.kind.value, found.kind.value)
        text = self.tr("{event} {day}: paid up to {month} until it is decided.")
        day = found.on or self.tr("(day not known)")
        self._body.addWidget(text_label(text.format(event=kind, day=day, month=found.last_month), "warning", wrap=True))
        self._add_button(self.tr("Decide: {event}").format(event=kind), partial(self._decide, found))

    def _add_button(self, text: str, run: Callable[[], object]) -> None:
        button = push_button(text, run, "primary" if not self.buttons else "")
        self.buttons.append(button)
        self._body.addLayout(row(button, None))

    def _add_past(self, case_id: int) -> None:
        township = self._context.township
        changes = township.endings.history(case_id)
        reviews = township.annual_reviews.history(case_id)
        words = township.annual_reviews.result_words()
        lines = [
            (one.row.decided_on, " ".join(part for part in (one.label, one.event_label, one.row.reason) if part),
             f"{one.row.handler}、{one.row.responsible}")
            for one in changes
        ] + [
            (one.reviewed_on, self.tr("Review of {year}: {result}").format(
                year=one.year, result=words.get(one.result, one.result)), f"{one.handler}、{one.responsible}")
            for one in reviews
        ]  # fmt: skip
        if lines:
            self._body.addWidget(text_label(self.tr("Decided so far"), "heading"))
        for day, text, who in sorted(lines, reverse=True):
            when = text_label(day, "small")
            when.setFixedWidth(_DAY_WIDTH)
            what = column(text_label(text, wrap=True), text_label(who, "muted"), gap=0)
            line = row(when, what, gap=SPACE_S)
            line.setStretch(1, 1)
            self._body.addLayout(line)
