"""Papers of this area: the intake slip of the childcare subsidy, a family's contact card, and what is due.

What is printed of a family in care goes through the service that shows it, so nobody prints what he may not read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby

from app.domain.entitlements.due import Rates, childcare_is_derived, childcare_span
from app.domain.entitlements.parameters import ParameterBook
from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.care import CareService
from app.services.case_facts import day_of
from app.services.case_files import CaseFile, read_files
from app.services.childcare import PROGRAMME, ChildcareService, SubsidyCase
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from printing.forms import care_card, childcare_intake, table_list
from printing.forms.care_card import CardContact, CareCardData
from printing.forms.childcare_intake import ChildcareIntakeData, ExpectedYear, IntakePaper
from printing.forms.table_list import ListColumn, TableListData
from storage import childcare as rows

_N = QT_TRANSLATE_NOOP
_CONTEXT = "CarePaper"
_OFFICE = _N("CarePaper", "Family services office of {township}")
_OTHER_PROGRAMME = _N("CarePaper", "The intake slip is printed for applications for the childcare subsidy")
_NO_CASE = _N("CarePaper", "This case is not there any more")
_NO_CONSENT = _N("CarePaper", "The card is given out once the family has agreed to be in contact")
_NOTHING_DUE = _N("CarePaper", "Nothing is due up to {day}, so there is nothing to print")
_UNSURE = _N("CarePaper", "To be confirmed: for a child born before 2025 the months are reckoned by a derived rule.")
_NO_RATE = _N("CarePaper", "no rate known")
_DUE_TITLE = _N("CarePaper", "Contacts that are due, up to {day}")
_DUE_SUBTITLE = _N("CarePaper", "For {operator} only; destroy it after use")
_COLUMNS = (
    (_N("CarePaper", "Name"), 16),
    (_N("CarePaper", "Village"), 14),
    (_N("CarePaper", "What is due"), 16),
    (_N("CarePaper", "Due on"), 12),
    (_N("CarePaper", "Last contact"), 12),
    (_N("CarePaper", "Done on, by whom"), 20),
)
_FEN = 100


class CarePaperService:
    """Prints intake slips, contact cards and lists of what is due."""

    def __init__(
        self,
        ports: Ports,
        profile: TownshipProfile,
        programmes: ProgrammeService,
        care: CareService,
        childcare: ChildcareService,
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._office = self._say(_OFFICE, township=profile.name)
        self._programmes = programmes
        self._care = care
        self._childcare = childcare

    def intake_title(self) -> str:
        """Give the name of the intake slip."""
        return self._ports.tr("Form", childcare_intake.FORM.title)

    def card_title(self) -> str:
        """Give the name of the contact card."""
        return self._ports.tr("Form", care_card.FORM.title)

    def due_title(self, until: date) -> str:
        """Give the name of the list of what is due."""
        return self._say(_DUE_TITLE, day=until.isoformat())

    def intake(self, case_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        """Give the slips of some applications as one PDF."""
        with self._ports.store.read() as connection:
            files = read_files(connection, self._programmes, case_ids, no_progress)
            parents = rows.parents(connection, [file.case.resident_id for file in files])
            book = self._programmes.book_in(connection)
        if len(files) != len(case_ids):
            raise NotFound(Message(_CONTEXT, _NO_CASE))
        if any(file.case.programme != PROGRAMME for file in files):
            raise InvalidInput(Message(_CONTEXT, _OTHER_PROGRAMME))
        known = {one.case_id: one for one in self._childcare.cases()}
        papers = [
            self._slip(file, known[file.case.case_id], parents.get(file.case.resident_id, ()), book) for file in files
        ]
        return print_pages(childcare_intake.FORM, papers, self._ports.tr, progress)

    def blank_intake(self, copies: int = 1) -> bytes:
        """Give slips to fill in by hand, with the papers that are asked of everybody."""
        documents = self._programmes.get(PROGRAMME).documents
        papers = tuple(IntakePaper(title=one.title, state="") for one in documents if not one.when)
        data = ChildcareIntakeData(office=self._office, papers=papers)
        return print_pages(childcare_intake.FORM, [data] * copies, self._ports.tr)

    def card(self, family_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        """Give contact cards as one PDF; only for families that agreed, by who may see them."""
        return print_pages(care_card.FORM, [self._card(one) for one in family_ids], self._ports.tr, progress)

    def due_list(self, until: date | None = None, progress: Progress = no_progress) -> bytes:
        """Give what is due for the families of the one at the desk, to be taken along."""
        day = until or self._ports.today()
        lines = self._care.due(day)
        if not lines:
            raise InvalidInput(Message(_CONTEXT, _NOTHING_DUE, {"day": day.isoformat()}))
        data = TableListData(
            title=self.due_title(day),
            subtitle=self._say(_DUE_SUBTITLE, operator=self._care.operator),
            columns=tuple(ListColumn(heading=self._say(text), width=width) for text, width in _COLUMNS),
            rows=tuple((one.name, one.village, one.label, one.due_on, one.last_on, "") for one in lines),
        )
        return print_pages(table_list.FORM, (data,), self._ports.tr, progress)

    def _card(self, family_id: int) -> CareCardData:
        detail = self._care.detail(family_id)
        if not detail.typed.consent_on:
            raise InvalidInput(Message(_CONTEXT, _NO_CONSENT))
        present = {one.slot: one for one in detail.contacts if not one.until}
        contacts = []
        for slot in self._ports.codes["care_slot"].codes:
            one = present.get(slot.code)
            told = (one.name, one.post, one.phone) if one is not None else ("", "", "")
            contacts.append(CardContact(slot=slot.label, name=told[0], post=told[1], phone=told[2]))
        return CareCardData(
            office=self._office,
            name="、".join(name for name in (detail.info.name, detail.info.second_name) if name),
            contacts=tuple(contacts),
            doctor=detail.typed.doctor,
            hospital=detail.typed.hospital,
        )

    def _slip(
        self, file: CaseFile, subsidy: SubsidyCase, parents: Sequence[str], book: ParameterBook
    ) -> ChildcareIntakeData:
        case, child = file.case, file.person
        born = day_of(child.birth_date)
        states = self._ports.codes["document_state"]
        asked = [(one, file.documents.get(one.key)) for one in file.programme.documents]
        applicant = case.applicant_name or (file.applicant.name if file.applicant else "")
        account = file.account if file.account is not None and file.account.confirmed_on else None
        days = book.whole(f"{PROGRAMME}.review_days", self._ports.today())
        return ChildcareIntakeData(
            office=self._office,
            number=case.number or "",
            name=child.name,
            sex=self._ports.codes["sex"].label_of(child.sex),
            born_on=child.birth_date or "",
            citizen_id=child.citizen_id or "",
            certificate_no=case.certificate_no or "",
            hukou=child.hukou_place or f"{child.village}{child.group or ''}",
            applicant=applicant,
            relation=case.applicant_relation or "",
            applicant_id=(file.applicant.citizen_id or "") if file.applicant else "",
            phone=case.applicant_phone or "",
            other_parent="、".join(name for name in parents if name != applicant),
            custody="；".join(
                one.when for one, row in asked if one.when and row is not None and row.state != "not_needed"
            ),
            holder=account.holder if account else "",
            bank=account.bank if account else "",
            account_no=account.account_no if account else "",
            papers=tuple(
                IntakePaper(title=one.title, state=states.label_of(row.state))
                for one, row in asked
                if row is not None and row.state != "not_needed"
            ),
            years=() if born is None else self._years(born, file, book, subsidy),
            unsure=self._say(_UNSURE) if born is not None and childcare_is_derived(born) else "",
            applied_on=day_of(case.applied_on),
            due_on=day_of(subsidy.due_on),
            days="" if days is None else str(days),
            handler=case.handler or "",
        )

    def _years(self, born: date, file: CaseFile, book: ParameterBook, subsidy: SubsidyCase) -> tuple[ExpectedYear, ...]:
        rates = Rates(file.programme, book)
        first, last = childcare_span(born)
        answers: Mapping[int, str] = {one.year: one.result_label for one in subsidy.results}
        found = []
        for year, months in groupby(first.until(last), key=lambda month: month.year):
            amounts = [rates.of(file.case.category, month.number) for month in months]
            known = [rate.fen for rate in amounts if rate is not None]
            amount = _yuan(sum(known)) if len(known) == len(amounts) else self._say(_NO_RATE)
            found.append(
                ExpectedYear(year=str(year), months=str(len(amounts)), amount=amount, answer=answers.get(year, ""))
            )
        return tuple(found)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _yuan(fen: int) -> str:
    return f"{fen // _FEN}.{fen % _FEN:02d}" if fen % _FEN else str(fen // _FEN)
