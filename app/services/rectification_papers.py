"""Paper of rectifications: the numbered notice with its receipt, and the form for the reply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.rectifications import CaseDetail, FindingLine, RectificationService
from app.services.workdays import WorkdayService
from printing.forms import rectification_notice, rectification_reply
from printing.forms.rectification_notice import Finding, RectificationNoticeData
from printing.forms.rectification_reply import RectificationReplyData, ReplyFinding

_N = QT_TRANSLATE_NOOP
_NOT_ISSUED = _N("Rectification", "Issue the notice first: without a number it is no notice")
_NO_PAPER = _N("Rectification", "There is no paper with the key {key}")
_ISSUER = _N("Rectification", "People's Government of {township}")
_OFFICE = _N("Rectification", "Family-services office of {township}")
_VILLAGE_COMMITTEE = _N("Rectification", "{village} villagers' committee")
_RESIDENTS_COMMITTEE = _N("Rectification", "{village} residents' committee")
_YOUR_VILLAGE = _N("Rectification", "your village")
_YOUR_DEPARTMENT = _N("Rectification", "your department")
_YOU = _N("Rectification", "you")
_DAYS = _N("Rectification", "{days} days")
_WORKING_DAYS = _N("Rectification", "{days} working days")
_COMMUNITY_WORD = "社区"
_TO_WRITE_IN = "＿＿＿"
NOTICE, REPLY = rectification_notice.FORM.key, rectification_reply.FORM.key
"""Keys of the two papers."""


class RectificationPapers:
    """Prints what stands in the records of rectifications, and nothing that has no number."""

    def __init__(
        self, ports: Ports, profile: TownshipProfile, rectifications: RectificationService, workdays: WorkdayService
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._profile = profile
        self._rectifications = rectifications
        self._workdays = workdays

    def papers(self) -> tuple[tuple[str, str], ...]:
        """Give key and title of each paper."""
        forms = (rectification_notice.FORM, rectification_reply.FORM)
        return tuple((form.key, self._ports.tr("Form", form.title)) for form in forms)

    def render(self, key: str, case_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        """Give one paper for some rectifications as PDF; InvalidInput where one of them has no number yet."""
        details = [self._rectifications.detail(case_id) for case_id in case_ids]
        if any(not detail.info.number or not detail.info.issued_on for detail in details):
            raise InvalidInput(Message("Rectification", _NOT_ISSUED))
        if key == NOTICE:
            papers = [self.notice(detail) for detail in details]
            return print_pages(rectification_notice.FORM, papers, self._ports.tr, progress)
        if key == REPLY:
            replies = [self._reply(detail) for detail in details]
            return print_pages(rectification_reply.FORM, replies, self._ports.tr, progress)
        raise NotFound(Message("Rectification", _NO_PAPER, {"key": key}))

    def notice(self, detail: CaseDetail) -> RectificationNoticeData:
        """Give what the notice of an issued rectification says."""
        info, profile = detail.info, self._profile
        issued = date.fromisoformat(info.issued_on)
        issue = detail.past[0]
        kind = DayCount(detail.first_term_kind)
        due = self._workdays.calendar().due(issued, detail.first_term_days, kind)
        return RectificationNoticeData(
            issuer=self._say(_ISSUER, township=profile.name),
            document_number=info.number,
            village=info.subject,
            addressee=self._addressee(info.subject_kind, info.subject),
            party=self.party(info.subject_kind),
            basis=detail.basis,
            occasion=info.title,
            findings=tuple(_finding(line) for line in detail.lines),
            issue_date=issued,
            term=self.term(detail.first_term_days, kind),
            rectify_by=due.day,
            handler=issue.person,
            signer=detail.signer,
            report_to=self._say(_OFFICE, township=profile.name),
            contact=issue.person or _TO_WRITE_IN,
            telephone=_TO_WRITE_IN,
        )

    def party(self, subject_kind: str) -> str:
        """Say how a village, a department or a village worker is spoken to."""
        words = {"village": _YOUR_VILLAGE, "department": _YOUR_DEPARTMENT}
        return self._say(words.get(subject_kind, _YOU))

    def term(self, days: int, kind: DayCount) -> str:
        """Give a term in words."""
        return self._say(_WORKING_DAYS if kind is DayCount.WORKING else _DAYS, days=days)

    def _reply(self, detail: CaseDetail) -> RectificationReplyData:
        info, profile = detail.info, self._profile
        return RectificationReplyData(
            township=profile.name,
            village=info.subject,
            document_number=info.number,
            last_day=date.fromisoformat(info.due_on),
            report_to=self._say(_OFFICE, township=profile.name),
            findings=tuple(ReplyFinding(item=line.item, finding=line.finding) for line in detail.lines),
        )

    def _addressee(self, subject_kind: str, name: str) -> str:
        if subject_kind != "village":
            return name
        template = _RESIDENTS_COMMITTEE if name.endswith(_COMMUNITY_WORD) else _VILLAGE_COMMITTEE
        return self._say(template, village=name)

    def _say(self, template: str, **params: object) -> str:
        return Message("Rectification", template, params).render(self._ports.tr)


def _finding(line: FindingLine) -> Finding:
    return Finding(item=line.item, finding=line.finding, points_lost=line.points_lost, requirement=line.requirement)
