"""Papers about those who may be owed: letters that offer, and the list that village workers take along.

What is printed openly never speaks of a bereaved family: such a letter names no programme and no papers, and the list
leaves these families out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.entitlements.candidates import Kind, Timing
from app.domain.errors import InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.candidate_types import CandidateInfo, LetterContact
from app.services.candidates import CandidateService, limits_on
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from printing.forms import offer_letter, table_list
from printing.forms.offer_letter import OfferLetterData
from printing.forms.table_list import ListColumn, TableListData

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Candidates"
_TO_WRITE_IN = "＿＿＿＿"
_OFFICE = _N("Candidates", "Family-services office of {township}")
_WILL_REACH = _N("Candidates", "you reach the age of {age} this year")
_HAS_REACHED = _N("Candidates", "you have reached the age of {age}")
_CHILD = _N("Candidates", "your child {child} is under {age}")
_CHILD_EARLIER = _N("Candidates", "your child {child} was under {age} in months since the subsidy began")
_SOMETHING = _N("Candidates", "there is a support for families that may suit you")
_DISCREET = _N("Candidates", "support and care for families")
_NO_LETTER = _N("Candidates", "{name} has a case that ends by age: print the notice of ending with the case")
_NOBODY = _N("Candidates", "Choose at least one person first")
_LIST_TITLE = _N("Candidates", "Who may be owed support")
_SUBTITLE = _N("Candidates", "{township}, as of {day}; for home visits only, not to be posted")
_SIGNERS = (_N("Candidates", "Village:"), _N("Candidates", "Looked at by:"), _N("Candidates", "Date:"))
_HEADINGS = (
    (_N("Candidates", "No."), 4), (_N("Candidates", "Name"), 10), (_N("Candidates", "Born"), 10),
    (_N("Candidates", "Place"), 14), (_N("Candidates", "Programme"), 14), (_N("Candidates", "Why"), 16),
    (_N("Candidates", "Day"), 10), (_N("Candidates", "Telephone"), 11), (_N("Candidates", "Offer"), 14),
    (_N("Candidates", "What was found"), 16),
)  # fmt: skip


class CandidatePaperService:
    """Prints what a list of candidates says."""

    def __init__(
        self, ports: Ports, candidates: CandidateService, programmes: ProgrammeService, profile: TownshipProfile
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._candidates = candidates
        self._programmes = programmes
        self._profile = profile

    def office(self) -> str:
        """Give the name under which the office writes, unless another was typed."""
        return self._say(_OFFICE, township=self._profile.name)

    def letters(
        self,
        infos: Sequence[CandidateInfo],
        contact: LetterContact,
        issue_date: date,
        progress: Progress = no_progress,
    ) -> bytes:
        """Give a letter for each candidate as one PDF; InvalidInput where somebody has a case already."""
        if not infos:
            raise InvalidInput(Message(_CONTEXT, _NOBODY))
        running = next((info for info in infos if info.kind is Kind.LIMIT), None)
        if running is not None:
            raise InvalidInput(Message(_CONTEXT, _NO_LETTER, {"name": running.name}))
        papers = [self.letter(info, contact, issue_date) for info in infos]
        return print_pages(offer_letter.FORM, papers, self._ports.tr, progress)

    def letter(self, info: CandidateInfo, contact: LetterContact, issue_date: date) -> OfferLetterData:
        """Give what the letter to one candidate says."""
        programme = self._programmes.get(info.programme)
        is_discreet = info.kind is Kind.SPECIAL
        return OfferLetterData(
            issuer=contact.office.strip() or self.office(),
            address=info.place,
            addressee=info.addressee,
            programme=self._say(_DISCREET) if is_discreet else programme.title,
            reason=self._reason(info),
            place_and_time=contact.place_and_time.strip() or _TO_WRITE_IN,
            contact=contact.contact.strip() or _TO_WRITE_IN,
            telephone=contact.telephone.strip() or _TO_WRITE_IN,
            issue_date=issue_date,
            documents=() if is_discreet else tuple(one.title for one in programme.documents if not one.when),
        )

    def list_pages(
        self, infos: Sequence[CandidateInfo], on: date, title: str = "", progress: Progress = no_progress
    ) -> bytes:
        """Give the list for home visits as PDF; families under care are never on it."""
        data = self.list_table(infos, on, title)
        return print_pages(table_list.FORM, [data], self._ports.tr, progress)

    def list_table(self, infos: Sequence[CandidateInfo], on: date, title: str = "") -> TableListData:
        """Give the list as a table."""
        open_ones = [info for info in infos if info.kind is not Kind.SPECIAL]
        if not open_ones:
            raise InvalidInput(Message(_CONTEXT, _NOBODY))
        rows = tuple(
            (
                str(number), (info.child_name and f"{info.name}（{info.child_name}）") or info.name, info.birth_date,
                info.place, info.programme_title, info.kind_label, info.day, info.phone, info.offer, "",
            )
            for number, info in enumerate(open_ones, start=1)
        )  # fmt: skip
        return TableListData(
            title=title or self._say(_LIST_TITLE),
            subtitle=self._say(_SUBTITLE, township=self._profile.name, day=on.isoformat()),
            columns=tuple(ListColumn(heading=self._say(text), width=width) for text, width in _HEADINGS),
            rows=rows,
            footer=tuple(self._say(text) for text in _SIGNERS),
        )

    def _reason(self, info: CandidateInfo) -> str:
        limits = limits_on(self._programmes.book(), self._ports.today())
        if info.kind is Kind.SPECIAL:
            return self._say(_SOMETHING)
        if info.kind is Kind.OLD_AGE:
            women = limits.old_age_women if info.candidate.person.sex == "2" else None
            is_ahead = info.timing is Timing.THIS_YEAR and info.day > self._ports.today().isoformat()
            return self._say(_WILL_REACH if is_ahead else _HAS_REACHED, age=women or limits.old_age or "")
        child = info.candidate.child or info.candidate.person
        is_past = info.kind is Kind.CHILD and info.timing is Timing.EARLIER
        age = limits.child_age if info.kind is Kind.CHILD else limits.certificate_age
        return self._say(_CHILD_EARLIER if is_past else _CHILD, child=child.name, age=age or "")

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)
