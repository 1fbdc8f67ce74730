"""Paper of the review: the reply to an appeal, and the notice of amendments."""

from __future__ import annotations

from datetime import date

from app.domain.errors import NotFound
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.review import Outcome
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.assessment import AssessmentService
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.review import AmendedStanding, AppealInfo, ReviewService
from printing.forms import amendment_notice, appeal_reply
from printing.forms.amendment_notice import AmendedPoints, AmendedRank, AmendmentNoticeData
from printing.forms.appeal_reply import AppealReplyData

_N = QT_TRANSLATE_NOOP
_ISSUER = _N("Notices", "People's Government of {township}")
_NUMBER = _N("Notices", "{mark} notice [{year}] no.    ")
_ALL_VILLAGES = _N("Notices", "All village and residents' committees")
_NO_REPLY = _N("Review", "This appeal is not decided yet; the reply is printed after the decision")
_NO_APPEAL = _N("Review", "There is no appeal with the number {number}")
_NO_AMENDMENTS = _N("Review", "Nothing of this result has been amended")
_DECISIONS = {
    Outcome.UPHELD: _N("Review", "The appeal is upheld"),
    Outcome.PARTLY: _N("Review", "The appeal is upheld in part"),
    Outcome.REJECTED: _N("Review", "The appeal is rejected"),
}
_UNRANKED = "—"


class ReviewPaperService:
    """Letters that follow from the review of one office's results."""

    def __init__(
        self, ports: Ports, assessment: AssessmentService, review: ReviewService, profile: TownshipProfile
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._assessment = assessment
        self._review = review
        self._profile = profile

    def appeal_reply(self, run_id: int, appeal_id: int, progress: Progress = no_progress) -> bytes:
        """Give the reply to a decided appeal as PDF."""
        appeal = next((one for one in self._review.appeals(run_id) if one.appeal_id == appeal_id), None)
        if appeal is None:
            raise NotFound(Message("Review", _NO_APPEAL, {"number": appeal_id}))
        if not appeal.outcome:
            raise NotFound(Message("Review", _NO_REPLY))
        return print_pages(appeal_reply.FORM, [self._reply(run_id, appeal)], self._ports.tr, progress)

    def _reply(self, run_id: int, appeal: AppealInfo) -> AppealReplyData:
        info = self._assessment.result(run_id).info
        before = self._review.points_at(run_id, appeal)
        return AppealReplyData(
            issuer=self._say("Notices", _ISSUER, township=self._profile.name),
            document_number=self._number(),
            appellant=appeal.appellant,
            subject=appeal.subject,
            scheme_title=info.scheme_title,
            period=info.period_label,
            item=appeal.item_title,
            subject_matter=appeal.subject_matter,
            received_on=date.fromisoformat(appeal.received_on),
            decision=self._say("Review", _DECISIONS[Outcome(appeal.outcome)]),
            reason=appeal.decision_reason,
            points_before=before,
            points_after=before + appeal.change,
            decided_by=appeal.decided_by,
            decided_on=date.fromisoformat(appeal.decided_on),
            issue_date=self._ports.today(),
            evidence=appeal.evidence,
        )

    def amendment_notice(self, run_id: int, progress: Progress = no_progress) -> bytes:
        """Give the notice of all amendments of a result as PDF."""
        amendments = self._review.amendments(run_id)
        if not amendments:
            raise NotFound(Message("Review", _NO_AMENDMENTS))
        info = self._assessment.result(run_id).info
        rows = tuple(
            AmendedPoints(
                number=one.number,
                subject=one.subject,
                item=one.item_title,
                was=one.was,
                right=one.right,
                reason=one.reason,
            )
            for one in amendments
        )
        data = AmendmentNoticeData(
            issuer=self._say("Notices", _ISSUER, township=self._profile.name),
            document_number=self._number(),
            addressee=self._say("Notices", _ALL_VILLAGES),
            scheme_title=info.scheme_title,
            period=info.period_label,
            published_on=self._ports.local(info.published_at).date(),
            amendments=rows,
            ranks=tuple(_rank(one) for one in self._review.standings(run_id) if one.is_changed),
            issue_date=self._ports.today(),
        )
        return print_pages(amendment_notice.FORM, [data], self._ports.tr, progress)

    def _number(self) -> str:
        return self._say("Notices", _NUMBER, mark=self._profile.name[:1], year=self._ports.today().year)

    def _say(self, context: str, template: str, **params: object) -> str:
        return Message(context, template, params).render(self._ports.tr)


def _rank(one: AmendedStanding) -> AmendedRank:
    return AmendedRank(
        subject=one.name,
        points=one.points,
        amended_points=one.amended_points,
        rank=str(one.rank or _UNRANKED),
        amended_rank=str(one.amended_rank or _UNRANKED),
        amended_class=one.amended_class,
    )
