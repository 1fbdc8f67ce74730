"""Paper and copies of public notices, and the minutes of village meetings.

What is printed comes from the stored lines alone, so that paper, web copy and record can never say different things.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.domain.entitlements import notice
from app.domain.entitlements.notice import NoticeState
from app.domain.errors import ExportFailed, InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount
from app.services.evidence import EvidenceService
from app.services.notice_views import NoticeDetail, NoticeLine
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from app.services.public_notices import PublicNoticeService
from app.services.village_reviews import MeetingDetail, VillageReviewService
from printing.forms import notice_certificate, public_notice, village_review_minutes
from printing.forms.notice_certificate import CertificateData
from printing.forms.public_notice import PublicNoticeData
from printing.forms.village_review_minutes import MinutesData, VoteLine
from storage import lists
from storage.bundle.files import write_whole
from storage.lists import ExportLine

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Notice"
_NO_PAPER = _N("Notice", "There is no paper with the key {key}")
_NOT_CLOSED = _N("Notice", "Close the notice first: only then it is known what came of it")
_REFUSED = _N("Notice", "Not printed: {problem}")
_NO_WEB = _N("Notice", "This notice hangs in the village only; there is no copy for the web")
_NOT_POSTED = _N("Notice", "Post the notice first; a copy for the web has the same days")
_EXPIRED = _N("Notice", "The copy for the web expired on {day}")
_NOT_WRITTEN = _N("Notice", "{name} could not be written: check that the folder exists and is not full")
_GOVERNMENT = _N("Notice", "People's Government of {township}")
_VILLAGE_COMMITTEE = _N("Notice", "{village} villagers' committee")
_RESIDENTS_COMMITTEE = _N("Notice", "{village} residents' committee")
_OPENING = _N(
    "Notice",
    "Under {basis}, the {count} people named below are proposed for “{programme}”. This is their public notice.",
)
_DAYS = _N("Notice", "{days} days")
_WORKING_DAYS = _N("Notice", "{days} working days")
_NO_OBJECTION = _N("Notice", "No objection was received during the period.")
_OBJECTIONS = _N("Notice", "{count} objections were received, looked into and answered: {results}.")
_OF_RESULT = _N("Notice", "{result}: {count}")
_COMMA = _N("Notice", ", ")
_WEB_PERIOD = _N("Notice", "Period: {start} to {end} ({term})")
_WEB_OBJECT = _N("Notice", "Objections: {office}, telephone {phone}. Nobody has to give a name.")
_WEB_UNTIL = _N("Notice", "This copy is to be taken off the web on {day} at the latest.")
_WEB_PROFILE = _N("Notice", "copy of a public notice for the web")
_COMMUNITY_WORD = "社区"
_DIGEST_SHOWN = 12
_BLANK_ROWS = 15
NOTICE, CERTIFICATE = public_notice.FORM.key, notice_certificate.FORM.key
MINUTES = village_review_minutes.FORM.key
"""Keys of the papers."""


class PublicNoticePapers:
    """Prints notices, their certificates, and minutes."""

    def __init__(
        self,
        ports: Ports,
        profile: TownshipProfile,
        programmes: ProgrammeService,
        notices: PublicNoticeService,
        reviews: VillageReviewService,
        evidence: EvidenceService,
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._profile = profile
        self._programmes = programmes
        self._notices = notices
        self._reviews = reviews
        self._evidence = evidence

    def papers(self) -> tuple[tuple[str, str], ...]:
        """Give key and title of the papers of a notice."""
        forms = (public_notice.FORM, notice_certificate.FORM)
        return tuple((form.key, self._ports.tr("Form", form.title)) for form in forms)

    def minutes_title(self) -> str:
        """Give the title of the minutes."""
        return self._ports.tr("Form", village_review_minutes.FORM.title)

    def render(self, key: str, notice_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        """Give one paper for some notices as PDF; a draft is printed as a proof without number and days."""
        details = [self._notices.detail(notice_id) for notice_id in notice_ids]
        if key == NOTICE:
            notices = [self.notice(detail) for detail in details]
            return print_pages(public_notice.FORM, notices, self._ports.tr, progress)
        if key == CERTIFICATE:
            certificates = [self.certificate(detail) for detail in details]
            return print_pages(notice_certificate.FORM, certificates, self._ports.tr, progress)
        raise NotFound(Message(_CONTEXT, _NO_PAPER, {"key": key}))

    def minutes(self, review_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        """Give the minutes of some meetings as PDF."""
        found = [self._minutes(self._reviews.detail(review_id)) for review_id in review_ids]
        return print_pages(village_review_minutes.FORM, found, self._ports.tr, progress)

    def blank_minutes(self, village_id: int, progress: Progress = no_progress) -> bytes:
        """Give minutes to be filled in by hand, with the cases that wait in a village and rows left free."""
        village = dict(self._reviews.villages()).get(village_id, "")
        votes = tuple(
            VoteLine(name=one.name, group=one.group, programme=self._programmes.get(one.programme_key).title)
            for one in self._reviews.waiting(village_id)
        )
        data = MinutesData(
            village=village, held_on=None, place="", chair="", recorder="", entitled="", present="", minutes="",
            votes=votes, blank_rows=max(0, _BLANK_ROWS - len(votes)),
        )  # fmt: skip
        return print_pages(village_review_minutes.FORM, (data,), self._ports.tr, progress)

    def notice(self, detail: NoticeDetail) -> PublicNoticeData:
        """Give what a notice says; InvalidInput where anything in it has no place in public."""
        info, programme = detail.info, self._programmes.get(detail.info.programme)
        data = PublicNoticeData(
            issuer=self._issuer(detail),
            document_number=info.number,
            title=info.title,
            opening=self._say(_OPENING, basis=programme.basis, count=len(detail.lines), programme=programme.title),
            lines=tuple(map(_paper_line, detail.lines)),
            term=self._term(detail),
            place=detail.place,
            office=detail.office,
            phone=detail.phone,
            posted_on=_day(info.posted_on),
            until_on=_day(info.until_on),
        )
        for text in (data.issuer, data.title, data.opening, data.place, data.office):
            fault = notice.text_fault(text)
            if fault is not None:
                raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": fault}))
        return data

    def certificate(self, detail: NoticeDetail) -> CertificateData:
        """Give what the certificate of a closed notice says."""
        info = detail.info
        posted_on, removed_on, closed_on = _day(info.posted_on), _day(info.removed_on), _day(detail.closed_on)
        if info.state != NoticeState.CLOSED or posted_on is None or removed_on is None or closed_on is None:
            raise InvalidInput(Message(_CONTEXT, _NOT_CLOSED))
        photos = self._evidence.list("public_notice", info.notice_id)
        return CertificateData(
            issuer=self._issuer(detail),
            title=info.title,
            document_number=info.number,
            count=len(detail.lines),
            place=detail.place,
            posted_on=posted_on,
            removed_on=removed_on,
            term=self._term(detail),
            result=self._result(detail),
            handler=detail.closed_by,
            responsible=detail.closed_responsible,
            closed_on=closed_on,
            photos=tuple(f"{photo.name} {photo.sha256[:_DIGEST_SHOWN]}" for photo in photos),
        )

    def web_text(self, notice_id: int) -> str:
        """Give the copy for the web as plain text, with the day on which it must go; InvalidInput where none may be."""
        detail = self._notices.detail(notice_id)
        if detail.is_plain:
            raise InvalidInput(Message(_CONTEXT, _NO_WEB))
        if not detail.web_until:
            raise InvalidInput(Message(_CONTEXT, _NOT_POSTED))
        if self._ports.today().isoformat() > detail.web_until:
            raise InvalidInput(Message(_CONTEXT, _EXPIRED, {"day": detail.web_until}))
        data, info = self.notice(detail), detail.info
        lines = ["  ".join((str(place), *_texts(line))) for place, line in enumerate(detail.lines, start=1)]
        parts = (
            data.title,
            data.document_number,
            "",
            data.opening,
            *lines,
            "",
            self._say(_WEB_PERIOD, start=info.posted_on, end=info.until_on, term=data.term),
            self._say(_WEB_OBJECT, office=data.office, phone=data.phone),
            self._say(_WEB_UNTIL, day=detail.web_until),
            data.issuer,
        )
        return "\n".join(parts) + "\n"

    def export_web(self, notice_id: int, file: Path) -> Path:
        """Write the copy for the web into a file, and write down that it was handed out."""
        text = self.web_text(notice_id)
        detail = self._notices.detail(notice_id)
        content = text.encode("utf-8")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(file, content)
        except OSError as error:
            raise ExportFailed(Message(_CONTEXT, _NOT_WRITTEN, {"name": file.name})) from error
        shown = sorted({key for line in detail.lines for key, text in _shown(line) if text})
        line = ExportLine(
            self._ports.now(), "public_notice_line", self._say(_WEB_PROFILE), 1, detail.info.title, detail.web_until,
            "、".join(shown), len(detail.lines), file.name, hashlib.sha256(content).hexdigest(),
        )  # fmt: skip
        with self._ports.store.write() as connection:
            lists.log_export(connection, line)
        return file

    def _minutes(self, detail: MeetingDetail) -> MinutesData:
        return MinutesData(
            village=detail.info.village,
            held_on=date.fromisoformat(detail.info.held_on),
            place=detail.place,
            chair=detail.chair,
            recorder=detail.recorder,
            entitled=str(detail.entitled),
            present=str(detail.present),
            minutes=detail.minutes,
            votes=tuple(
                VoteLine(
                    name=vote.name,
                    group=vote.group,
                    programme=self._programmes.get(vote.programme_key).title,
                    in_favour=str(vote.in_favour),
                    against=str(vote.against),
                    abstained=str(vote.abstained),
                    result=vote.result_label,
                    opinion=vote.opinion,
                )
                for vote in detail.votes
            ),
        )

    def _issuer(self, detail: NoticeDetail) -> str:
        programme = self._programmes.get(detail.info.programme)
        if not detail.village_id or programme.stage(detail.info.stage).level.value != "village":
            return self._say(_GOVERNMENT, township=self._profile.name)
        village = detail.info.village
        template = _RESIDENTS_COMMITTEE if village.endswith(_COMMUNITY_WORD) else _VILLAGE_COMMITTEE
        return self._say(template, village=village)

    def _term(self, detail: NoticeDetail) -> str:
        return self._say(_WORKING_DAYS if detail.day_count == DayCount.WORKING else _DAYS, days=detail.days)

    def _result(self, detail: NoticeDetail) -> str:
        if not detail.objections:
            return self._say(_NO_OBJECTION)
        counted = Counter(one.result_label for one in detail.objections)
        results = self._say(_COMMA).join(
            self._say(_OF_RESULT, result=result, count=count) for result, count in counted.items()
        )
        return self._say(_OBJECTIONS, count=len(detail.objections), results=results)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _paper_line(line: NoticeLine) -> public_notice.NoticeLine:
    return public_notice.NoticeLine(**dict(_shown(line)))


def _shown(line: NoticeLine) -> tuple[tuple[str, str], ...]:
    return (
        ("name", line.name), ("id", line.id), ("village", line.village), ("group", line.group),
        ("programme", line.programme), ("amount", line.amount),
    )  # fmt: skip


def _texts(line: NoticeLine) -> tuple[str, ...]:
    return tuple(text for _, text in _shown(line) if text)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
