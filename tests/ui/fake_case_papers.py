"""Papers of cases that remember what they were asked for."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.errors import NotFound
from app.domain.progress import Progress
from app.domain.text import Message
from app.services.case_papers import CasePaper

APPLICATION = CasePaper("case_application", "申请表")
RECEIPT = CasePaper("case_receipt", "受理回执")
REFUSAL = CasePaper("refusal_notice", "不予办理通知书")
GONE = 404


class FakeCasePapers:
    """Three kinds of paper; odd cases were refused, even ones were not."""

    def __init__(self, pdf: bytes) -> None:
        """Answer with ``pdf`` whatever is printed."""
        self._pdf = pdf
        self.printed: list[tuple[str, tuple[int, ...] | str]] = []

    def papers(self) -> tuple[CasePaper, ...]:
        """Give every kind."""
        return (APPLICATION, RECEIPT, REFUSAL)

    def blank_papers(self, programme: str) -> tuple[CasePaper, ...]:
        """Give the kinds that can be blank."""
        return (RECEIPT,) if programme == "childcare_subsidy" else (APPLICATION, RECEIPT)

    def papers_for(self, case_id: int) -> tuple[CasePaper, ...]:
        """Leave out the refusal for even cases."""
        if case_id == GONE:
            raise NotFound(Message("CasePaper", "This case is not there any more"))
        return self.papers() if case_id % 2 else self.papers()[:2]

    def printable(self, key: str, case_ids: Sequence[int]) -> tuple[int, ...]:
        """Leave out even cases from refusals."""
        return tuple(one for one in case_ids if key != REFUSAL.key or one % 2)

    def print(self, key: str, case_ids: Sequence[int], progress: Progress) -> bytes:
        """Remember what was printed."""
        progress(1, 1)
        self.printed.append((key, tuple(case_ids)))
        return self._pdf

    def blank(self, key: str, programme: str) -> bytes:
        """Remember what was printed blank."""
        self.printed.append((key, programme))
        return self._pdf
