"""The data of each paper of a case: filled in from a case, or blank for a programme."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.entitlements.programme import Person, Programme, Verdict
from app.domain.text import QT_TRANSLATE_NOOP
from app.services.case_files import MISSING, CaseFile, StageOpinions
from app.services.case_paper_words import TO_WRITE_IN, CaseWords
from printing.forms.case_application import (
    AccountPart,
    CaseApplicationData,
    CertificatePart,
    ChildLine,
    ChildrenPart,
    PersonPart,
    SpecialPart,
)
from printing.forms.case_declaration import CaseDeclarationData
from printing.forms.case_receipt import CaseReceiptData, ReceivedPaper
from printing.forms.case_review_sheet import CaseReviewSheetData, CriterionLine, DocumentLine
from printing.forms.correction_notice import CorrectionNoticeData, NeededPaper
from printing.forms.information_notice import InformationNoticeData
from printing.forms.refusal_notice import RefusalNoticeData
from storage.queries.case_people import ChildRow, PersonRow

_N = QT_TRANSLATE_NOOP
_SPECIAL = {
    "special_support_death": "death",
    "special_support_disability": "disability",
    "special_support_complication": "complication",
}
_ABOUT_CHILDREN = frozenset({"children_count", "only_child", "no_living_child"})
_RECEIVED, _DECLARED, _NOT_NEEDED = "received", "declared", "not_needed"
_PAPER_STATES = {
    _RECEIVED: _N("CasePaper", "received"),
    _DECLARED: _N("CasePaper", "a declaration instead"),
    MISSING: _N("CasePaper", "still needed"),
}
_MAY_DECLARE = _N("CasePaper", "a written declaration will do")
_TERM = _N("CasePaper", "{days} working days from receipt")
_DECISIONS = {
    "approved": _N("CasePaper", "approved"),
    "ended": _N("CasePaper", "approved"),
    "rejected": _N("CasePaper", "refused"),
    "withdrawn": _N("CasePaper", "withdrawn"),
    "cancelled": _N("CasePaper", "cancelled"),
}
_KINDS = _N("CasePaper", "name, sex, ethnic group, birth date, addresses, telephone")
_KINDS_FAMILY = _N("CasePaper", "marital status, spouse and children")
_KINDS_CASE = _N("CasePaper", "papers handed in, opinions and decisions of this case")
_SENSITIVE_ID = _N("CasePaper", "citizen ID")
_SENSITIVE_ACCOUNT = _N("CasePaper", "bank account")
_SENSITIVE_CHILD = _N("CasePaper", "data of children under 14")
_SENSITIVE_PAPERS = _N("CasePaper", "certificates that this programme asks for")
_TO_VILLAGE = _N("CasePaper", "the villagers' committee (review)")
_TO_COUNTY = _N("CasePaper", "the county's health authority (examination)")
_TO_BANK = _N("CasePaper", "the finance office and the bank that pays")
_RETENTION = _N("CasePaper", "30 years after the case has ended")
_NOT_PUBLIC = _N("CasePaper", "Nobody is named in public for this programme.")
_PUBLIC_PLAIN = _N(
    "CasePaper",
    "A notice in the village shows only name, village and the words “{programme}”; it is not put on the web, and it is posted "
    "only after you have agreed to its wording. Nothing is said about your family.",
)
_PUBLIC = _N(
    "CasePaper",
    "The law asks for a public notice. It shows only name, village and group, programme and amount; no citizen ID in full, no "
    "telephone, no account, nothing about marriage, children or health.",
)
_AGREE_WORDING = _N("CasePaper", "The notice in the village may use the words “{programme}”.")
_AGREE_MESSAGES = _N("CasePaper", "I may be told by text message or telephone how far the case is.")
_AGREE_SERVICE = _N("CasePaper", "I may be told of other services and support that my family could use.")


class CasePaperData:
    """Builds the data of papers; a file of None makes them blank."""

    def __init__(self, words: CaseWords) -> None:
        """Word them for one office."""
        self._words = words

    def application(self, programme: Programme, file: CaseFile | None) -> CaseApplicationData:
        """Give the application."""
        words, case = self._words, file.case if file else None
        asks_children = programme.person is Person.SELF and any(
            one.check in _ABOUT_CHILDREN for one in programme.criteria
        )
        return CaseApplicationData(
            title=words.title(programme),
            township=words.profile.name,
            programme=words.kind(file) if file else programme.title,
            number=(case.number or "") if case else "",
            day=words.day(file.applied_on) if file else "",
            applicant=self._person(file.person, case.applicant_phone if case else None) if file else PersonPart(),
            spouse=self._spouse(file) if file else PersonPart(),
            children=self._children(file) if asks_children else None,
            special=self._special(programme, file),
            certificate=self._certificate(file) if programme.person is Person.PARENT else None,
            account=_account(file),
            opinions=tuple(words.opinion(stage, file) for stage in programme.stages),
        )

    def review_sheet(self, programme: Programme, file: CaseFile | None) -> CaseReviewSheetData:
        """Give the review sheet."""
        words = self._words
        person, case = (file.person, file.case) if file else (None, None)
        return CaseReviewSheetData(
            township=words.profile.name,
            village=words.place(file) if file else "",
            programme=programme.title,
            category=programme.category(case.category).title if case else "",
            number=(case.number or "") if case else "",
            name=person.name if person else "",
            sex=words.code("sex", person.sex) if person else "",
            birth_date=words.day(person.birth_date) if person else "",
            citizen_id=(person.citizen_id or "") if person else "",
            phone=_phone(file),
            applied_on=words.day(file.applied_on) if file else "",
            criteria=tuple(self._criteria(programme, file)),
            documents=tuple(self._documents(programme, file)),
            opinions=tuple(words.opinion(stage, file) for stage in programme.stages),
            decision=self._decision(file),
            entitled_from=words.day(case.entitled_from) if case else "",
        )

    def declaration(self, programme: Programme, file: CaseFile | None) -> CaseDeclarationData:
        """Give the declaration; it names the papers that it stands for."""
        papers = tuple(
            self._words.paper(one.title, one.when)
            for one in programme.documents
            if file is not None and one.declared and file.state_of(one.key) == _DECLARED
        )
        signer = file.signer if file else None
        return CaseDeclarationData(
            programme=programme.title,
            name=_applicant(file) if file else "",
            citizen_id=(signer.citizen_id or "") if signer else "",
            address=self._address(signer) if signer else "",
            papers=papers,
        )

    def information(self, programme: Programme, file: CaseFile | None) -> InformationNoticeData:
        """Give what becomes of the data, and what may be agreed to."""
        words = self._words
        is_special = programme.key in _SPECIAL
        about_child = programme.person is not Person.SELF
        sensitive = (_SENSITIVE_ID, _SENSITIVE_ACCOUNT, *((_SENSITIVE_CHILD,) if about_child else ()))
        receivers = (_TO_VILLAGE, _TO_COUNTY, *((_TO_BANK,) if programme.is_paid_here else ()))
        agreed = (*((_AGREE_WORDING,) if programme.plain_notice else ()), _AGREE_MESSAGES, _AGREE_SERVICE)
        public = _PUBLIC_PLAIN if programme.plain_notice else _PUBLIC
        return InformationNoticeData(
            office=words.office(),
            address="",
            contact=_handler(file),
            phone=_office_phone(file, ""),
            programme=programme.title,
            basis=programme.basis,
            name=_applicant(file) if file else "",
            kinds=tuple(words.say(one) for one in (_KINDS, _KINDS_FAMILY, _KINDS_CASE)),
            sensitive=tuple(words.say(one) for one in (*sensitive, *((_SENSITIVE_PAPERS,) if is_special else ()))),
            receivers=tuple(words.say(one) for one in receivers),
            retention=words.say(_RETENTION),
            public=words.say(public, programme=programme.title) if programme.is_noticed else words.say(_NOT_PUBLIC),
            consents=tuple(words.say(one, programme=programme.title) for one in agreed),
        )

    def receipt(self, programme: Programme, file: CaseFile | None, working_days: int | None) -> CaseReceiptData:
        """Give the receipt; ``working_days`` is the time for the decision where there is a rule."""
        words = self._words
        papers = [] if file is None else [(one, file.state_of(one.key)) for one in programme.documents]
        return CaseReceiptData(
            office=words.office(),
            number=(file.case.number or "") if file else "",
            village=words.place(file) if file else "",
            name=_applicant(file) if file else "",
            programme=programme.title,
            received_on=_as_date(file.case.submitted_on) if file else None,
            phone=_office_phone(file, TO_WRITE_IN),
            handler=_handler(file),
            term=words.say(_TERM, days=working_days) if working_days else "",
            papers=tuple(
                ReceivedPaper(title=words.paper(one.title, one.when), state=words.say(_PAPER_STATES[state]))
                for one, state in papers
                if state != _NOT_NEEDED
            ),
        )

    def correction(self, programme: Programme, file: CaseFile | None, today: date) -> CorrectionNoticeData:
        """Give the notice of what is still needed, signed by those who sent the case back if somebody did."""
        words = self._words
        sent = (file.returned if file else None) or StageOpinions()
        needed = () if file is None else file.missing
        day = sent.responsible.happened_on if sent.responsible else None
        return CorrectionNoticeData(
            issuer=words.issuer(),
            number=(file.case.number or "") if file else "",
            village=words.place(file) if file else "",
            name=_applicant(file) if file else "",
            programme=programme.title,
            applied_on=_as_date(file.applied_on) if file else None,
            papers=tuple(
                NeededPaper(
                    title=words.paper(one.title, one.when), note=words.say(_MAY_DECLARE) if one.declared else ""
                )
                for one in needed
            ),
            reason=(sent.responsible.opinion or "") if sent.responsible else "",
            hand_in_by=None,
            office=words.office(),
            contact=_handler(file) or words.office(),
            phone=_office_phone(file, TO_WRITE_IN),
            handler=sent.handler.person if sent.handler else "",
            responsible=sent.responsible.person if sent.responsible else "",
            issue_date=None if file is None else _as_date(day) or today,
        )

    def refusal(self, file: CaseFile, refused: StageOpinions, today: date) -> RefusalNoticeData:
        """Give the notice that a case was refused."""
        words, programme = self._words, file.programme
        step = refused.responsible
        assert step is not None  # noqa: S101 - only who is responsible refuses
        not_met = tuple(
            one.text
            for one in programme.criteria
            if one.key in file.criteria and file.criteria[one.key].verdict == Verdict.NOT_MET
        )
        return RefusalNoticeData(
            issuer=words.issuer(),
            number=file.case.number or "",
            village=words.place(file),
            name=_applicant(file),
            programme=programme.title,
            basis=programme.basis,
            applied_on=_as_date(file.applied_on) or today,
            decided_on=date.fromisoformat(step.happened_on),
            reason=step.opinion or "",
            conditions=not_met,
            office=words.office(),
            county=words.county(),
            phone=_office_phone(file, TO_WRITE_IN),
            handler=refused.handler.person if refused.handler else "",
            responsible=step.person,
            issue_date=today,
        )

    def _person(self, person: PersonRow, phone: str | None = None) -> PersonPart:
        words = self._words
        return PersonPart(
            name=person.name,
            sex=words.code("sex", person.sex),
            birth_date=words.day(person.birth_date),
            citizen_id=person.citizen_id or "",
            ethnic_group=words.code("ethnic_group", person.ethnic_group),
            marital_status=words.code("marital_status", person.marital_status),
            hukou_nature=words.code("hukou_nature", person.hukou_nature),
            hukou_place=person.hukou_place or f"{words.profile.name}{person.village}{person.group or ''}",
            residence_place=person.residence_place or "",
            phone=phone or person.phone or "",
        )

    def _spouse(self, file: CaseFile) -> PersonPart:
        if file.spouse is not None:
            return self._person(file.spouse)
        return PersonPart(name=file.person.spouse_name or "", citizen_id=file.person.spouse_citizen_id or "")

    def _children(self, file: CaseFile | None) -> ChildrenPart:
        """Give the children as the register has them; how many there ever were, and whose, the applicant says."""
        return ChildrenPart(lines=tuple(map(self._child, file.children)) if file else ())

    def _child(self, child: ChildRow) -> ChildLine:
        words = self._words
        month = (child.birth_date or "")[: len("2026-07")]
        return ChildLine(
            name=child.name,
            sex=words.code("sex", child.sex),
            birth_month=words.day(month),
            died_on=words.day(child.died_on),
        )

    def _special(self, programme: Programme, file: CaseFile | None) -> SpecialPart | None:
        kind = _SPECIAL.get(programme.key)
        if kind is None:
            return None
        if file is None:
            return SpecialPart(kind=kind)
        case = file.case
        grade = case.category.rpartition("_")[2] if kind == "complication" else ""
        return SpecialPart(
            kind=kind,
            has_certificate="yes" if case.certificate_no else "",
            certificate_no=case.certificate_no or "",
            child_name=case.child_name or "",
            child_birth_date=self._words.day(case.child_birth_date),
            since=self._words.day(case.event_on),
            grade=grade,
        )

    def _certificate(self, file: CaseFile | None) -> CertificatePart:
        if file is None:
            return CertificatePart()
        case, words = file.case, self._words
        child = next((one for one in file.children if one.child_id == case.child_id), None)
        return CertificatePart(
            child_name=case.child_name or (child.name if child else ""),
            child_sex=words.code("sex", child.sex) if child else "",
            child_birth_date=words.day(case.child_birth_date or (child.birth_date if child else None)),
            certificate_no=case.certificate_no or "",
            issued_on=words.day(case.certificate_on),
        )

    def _criteria(self, programme: Programme, file: CaseFile | None) -> Iterator[CriterionLine]:
        for one in programme.criteria:
            known = file.criteria.get(one.key) if file else None
            verdict = (known.verdict if known else Verdict.NOT_CHECKED) if file else ""
            evidence = (known.evidence if known else None) or one.evidence
            yield CriterionLine(
                text=one.text, verdict=verdict, decided_by=self._words.level(one.decided_by), evidence=evidence
            )

    def _documents(self, programme: Programme, file: CaseFile | None) -> Iterator[DocumentLine]:
        for one in programme.documents:
            known = file.documents.get(one.key) if file else None
            yield DocumentLine(
                title=self._words.paper(one.title, one.when),
                state=file.state_of(one.key) if file else "",
                received_on=self._words.day(known.received_on) if known else "",
            )

    def _decision(self, file: CaseFile | None) -> str:
        if file is None:
            return ""
        case = file.case
        state = "approved" if case.approved_on and case.state == "archived" else case.state
        return self._words.say(_DECISIONS[state]) if state in _DECISIONS else ""

    def _address(self, person: PersonRow) -> str:
        home = f"{self._words.profile.name}{person.village}{person.group or ''}"
        return person.residence_place or person.hukou_place or home


def _account(file: CaseFile | None) -> AccountPart:
    account = file.account if file else None
    if account is None:
        return AccountPart()
    return AccountPart(bank=account.bank, holder=account.holder, account_no=account.account_no)


def _applicant(file: CaseFile) -> str:
    """Name who applied: the person, or who applied for a child."""
    applicant = file.applicant.name if file.applicant else ""
    return file.case.applicant_name or applicant or file.person.name


def _phone(file: CaseFile | None) -> str:
    return (file.case.applicant_phone or file.person.phone or "") if file else ""


def _handler(file: CaseFile | None) -> str:
    return (file.case.handler or "") if file else ""


def _office_phone(file: CaseFile | None, otherwise: str) -> str:
    """Give the telephone that the office's people signed with, the latest first."""
    steps = reversed(file.steps) if file else ()
    return next((step.phone for step in steps if step.phone), otherwise)


def _as_date(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
