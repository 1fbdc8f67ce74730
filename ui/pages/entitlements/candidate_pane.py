"""The right side of the candidates: what is known of one, what is missing, and what was offered before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.services.candidate_types import CandidateDetail
from ui.actions import DeskAction
from ui.theme import SPACE_L, SPACE_M, SPACE_XS
from ui.widgets.boxes import clear, column, plain, row, scrolling
from ui.widgets.buttons import action_button
from ui.widgets.labels import text_label

_TONES = {"met": "good", "not_met": "warning"}


class CandidatePane(QFrame):
    """Heading, criteria with their reasons, papers, earlier answers; the actions at its foot."""

    def __init__(self, actions: Sequence[DeskAction]) -> None:
        """Start with nobody."""
        super().__init__()
        self.setObjectName("pane")
        self.heading = text_label("", "heading", wrap=True, selectable=True)
        self.facts = text_label("", "muted", wrap=True, selectable=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(SPACE_M)
        buttons = row(None, *(action_button(action) for action in actions))
        box = column(
            self.heading, self.facts, scrolling(plain(column(self._body, None))), buttons, margin=SPACE_L, gap=SPACE_M
        )
        box.setStretch(2, 1)
        self.setLayout(box)

    def show_nobody(self) -> None:
        """Say that nobody is chosen."""
        self.heading.setText(self.tr("Nobody chosen"))
        self.facts.setText("")
        clear(self._body)

    def show_detail(self, detail: CandidateDetail) -> None:
        """Show one candidate."""
        info = detail.info
        child = self.tr("child: {name}").format(name=info.child_name) if info.child_name else ""
        self.heading.setText(f"{info.name} · {info.programme_title}")
        parts = (info.place, info.birth_date, child, info.phone, info.kind_label, info.day)
        self.facts.setText(" · ".join(part for part in parts if part))
        clear(self._body)
        if detail.criteria:
            self._part(self.tr("What is known"))
        for line in detail.criteria:
            head = text_label(line.verdict_label, "chip", tone=_TONES.get(line.verdict, ""))
            head.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
            self._body.addWidget(plain(row(head, text_label(line.text, "", wrap=True), gap=SPACE_M)))
            why = self.tr("{why}; evidence: {evidence}").format(why=line.why, evidence=line.evidence)
            self._body.addWidget(text_label(why, "small", wrap=True))
        self._list(self.tr("Papers that are asked for"), detail.documents)
        offers = [" ".join(filter(None, (one.day, one.programme_title, one.answer, one.way, one.handler, one.note))) for one in detail.offers]  # fmt: skip
        self._list(self.tr("Offers and answers"), offers)

    def _part(self, title: str) -> None:
        self._body.addWidget(text_label(title, "strong"))

    def _list(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        parts: list[QWidget] = [text_label(line, "", wrap=True) for line in lines]
        self._body.addWidget(plain(column(text_label(title, "strong"), *parts, gap=SPACE_XS)))
