"""Who may be owed support: listed from the register, offered by letter, answered by the family, never decided here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date

from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.entitlements import candidates as rules
from app.domain.entitlements.candidate_checks import TWO_GIRLS
from app.domain.entitlements.candidate_facts import Answer, KnownFamily, Limits, PersonFacts, Register
from app.domain.entitlements.candidates import Candidate, Kind, LeftOut, Timing
from app.domain.entitlements.parameters import ParameterBook
from app.domain.entitlements.programme import Programme
from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.candidate_types import (
    CandidateDetail,
    CandidateInfo,
    CandidateList,
    GivenAnswer,
    KnownLine,
    LetterContact,
    OfferInput,
    OfferLine,
)
from app.services.case_types import NewCase
from app.services.cases import CASE_TABLES, CaseService
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import lists as kept
from storage import offers as rows
from storage import office as office_facts
from storage.connection import Connection
from storage.offers import OfferRow
from storage.queries import candidates as queries

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Candidates"
_STEPS = 6
_TWO_DAUGHTERS = "two_daughters"
_CONTACT_PAGE = "offer_letter"
_ANSWERS, _WAYS = "offer_answer", "offer_way"
_KINDS: Mapping[Kind, str] = {
    Kind.OLD_AGE: _N("Candidates", "Reaches the age of the reward"),
    Kind.CHILD: _N("Candidates", "Child under three"),
    Kind.ONLY_CHILD: _N("Candidates", "Parent of an only child"),
    Kind.LIMIT: _N("Candidates", "Child reaches the age limit this year"),
    Kind.SPECIAL: _N("Candidates", "Family care"),
}
_TIMINGS: Mapping[Timing, str] = {
    Timing.THIS_YEAR: _N("Candidates", "This year"),
    Timing.EARLIER: _N("Candidates", "Earlier years"),
    Timing.LATER: _N("Candidates", "Runs on"),
}
_LEFT_OUT: Mapping[LeftOut, str] = {
    LeftOut.HAS_CASE: _N("Candidates", "have a case already"),
    LeftOut.DECIDED: _N("Candidates", "were decided before"),
    LeftOut.DECLINED: _N("Candidates", "declined"),
    LeftOut.EXCLUDED: _N("Candidates", "receive a support that excludes it"),
    LeftOut.UNDATED: _N("Candidates", "have no birth date in the register"),
}
_VERDICTS = {
    "met": _N("Candidates", "met"),
    "not_met": _N("Candidates", "not met"),
    "not_checked": _N("Candidates", "not checked"),
}
_FUTURE = _N("Candidates", "The day lies in the future")
_NO_DAY = _N("Candidates", "Write the whole day, as 2026-7-1 or 20260701")
_NO_ANSWER = _N("Candidates", "Choose what the family answered")
_NO_HANDLER = _N("Candidates", "Write who spoke with the family")
_NO_WAY = _N("Candidates", "Choose how the family was reached")
_REFUSED = _N("Candidates", "Not written down: {problem}")
_NOBODY = _N("Candidates", "Choose at least one person first")
_PARENTS_OF = _N("Candidates", "The parents of {name}")
_RUNS_ALREADY = _N("Candidates", "{name} has a case already: open it in the cases")
_GONE = _N("Candidates", "This person is not in the register any more")


class CandidateService:
    """Lists, answers and what letters need; whoever declined is on no list until they wish."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, cases: CaseService) -> None:
        """Work on one office; a candidate who applies becomes a case."""
        self._ports = ports
        self._programmes = programmes
        self._cases = cases

    @property
    def operator(self) -> str:
        """Who works at the desk."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, "operator") or ""

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    def find(self, on: date | None = None, progress: Progress = no_progress) -> CandidateList:
        """List everybody who may be owed on a day, today where none is given."""
        day = on or self._ports.today()
        with self._ports.store.snapshot() as connection:
            limits = limits_on(self._programmes.book_in(connection), day)
            register = self._register(connection, limits, progress)
        found = rules.find(register, {one.key: one for one in self._programmes.all()}, limits)
        infos = tuple(self._info(candidate, register) for candidate in found.candidates)
        progress(_STEPS, _STEPS)
        left_out = tuple((self._say(_LEFT_OUT[reason]), count) for reason, count in found.left_out.items())
        return CandidateList(day, infos, left_out)

    def detail(self, info: CandidateInfo) -> CandidateDetail:
        """Give what is known of a candidate, what is missing, and every earlier answer."""
        programme = self._programmes.get(info.programme)
        by_key = {criterion.key: criterion for criterion in programme.criteria}
        criteria = tuple(
            KnownLine(
                by_key[known.key].text,
                known.verdict.value,
                self._say(_VERDICTS[known.verdict.value]),
                known.why.render(self._ports.tr),
                by_key[known.key].evidence,
            )
            for known in info.candidate.known
        )
        documents = tuple(f"{one.title}（{one.when}）" if one.when else one.title for one in programme.documents)
        return CandidateDetail(info, criteria, documents, self.offers_of(info.candidate.person.resident_id))

    def offers_of(self, resident_id: int) -> tuple[OfferLine, ...]:
        """Give every answer of a person, the latest first."""
        with self._ports.store.read() as connection:
            found = rows.offers_of(connection, resident_id)
        return tuple(
            OfferLine(
                one.happened_on,
                self._title(one.programme),
                self._ports.codes[_ANSWERS].label_of(one.answer),
                self._ports.codes[_WAYS].label_of(one.way),
                one.handler or "",
                one.note or "",
            )
            for one in found
        )

    def programmes(self) -> tuple[tuple[str, str], ...]:
        """Give key and title of every programme that can be offered."""
        return tuple((one.key, one.short_title) for one in self._programmes.all())

    def answers(self) -> tuple[tuple[str, str], ...]:
        """Give code and label of every answer."""
        return tuple((code.code, code.label) for code in self._ports.codes[_ANSWERS].codes)

    def ways(self) -> tuple[tuple[str, str], ...]:
        """Give code and label of every way to reach a family."""
        return tuple((code.code, code.label) for code in self._ports.codes[_WAYS].codes)

    def answer(self, entries: Sequence[OfferInput]) -> Changes:
        """Write down what became of offers; InvalidInput names what is missing."""
        if not entries:
            raise InvalidInput(Message(_CONTEXT, _NOBODY))
        with self._ports.store.write() as connection:
            for entry in entries:
                self._add(connection, entry)
        return Changes.of("entitlement_offer")

    def read_answer(self, values: Mapping[str, str]) -> GivenAnswer:
        """Read an answer as it was typed; InvalidInput names the field that cannot be read."""
        day = read_date(values.get("on", ""))
        faults: dict[str, Message] = {}
        if day is None or len(day) != len("2026-07-01"):
            faults["on"] = Message(_CONTEXT, _NO_DAY)
        if values.get("answer", "") not in set(Answer):
            faults["answer"] = Message(_CONTEXT, _NO_ANSWER)
        if faults or day is None:
            raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": next(iter(faults.values()))}), faults)
        answer = Answer(values["answer"])
        handler, note = values.get("handler", ""), values.get("note", "")
        return GivenAnswer(answer, date.fromisoformat(day), values.get("way", ""), handler, note)

    def answer_for(self, infos: Sequence[CandidateInfo], given: GivenAnswer) -> Changes:
        """Write down one answer for several candidates."""
        return self.answer([given.of(info) for info in infos])

    def start_case(self, info: CandidateInfo, applied_on: date, handler: str = "") -> tuple[int, Changes]:
        """Open the draft of a case for a candidate who applies, and note that they did."""
        if info.kind is Kind.LIMIT:
            raise InvalidInput(Message(_CONTEXT, _RUNS_ALREADY, {"name": info.name}))
        given = GivenAnswer(Answer.APPLIED, applied_on, "desk", handler.strip() or self.operator)
        entry = given.of(info)
        with self._ports.store.write() as connection:
            case_id, uid = self._cases.open_in(connection, self._new_case(info, applied_on, given.handler))
            self._add(connection, entry)
        return case_id, Changes.of(*CASE_TABLES, "entitlement_offer", uids=(uid,))

    def _new_case(self, info: CandidateInfo, applied_on: date, handler: str) -> NewCase:
        programme, candidate = self._programmes.get(info.programme), info.candidate
        is_of_child = info.kind is Kind.CHILD
        child = candidate.child
        return NewCase(
            programme=programme.key,
            category=_category(programme, candidate),
            resident_id=candidate.person.resident_id,
            applied_on=applied_on.isoformat(),
            applicant_id=info.applicant_id if is_of_child else None,
            applicant_name=info.addressee.partition("、")[0] if is_of_child and info.applicant_id else "",
            applicant_phone=info.phone if is_of_child else "",
            child_id=None if child is None else child.resident_id,
            handler=handler,
        )

    def contact(self) -> LetterContact:
        """Give where families may ask, as it was typed last."""
        with self._ports.store.read() as connection:
            text = kept.last(connection, _CONTACT_PAGE)
        return LetterContact(**json.loads(text)) if text else LetterContact()

    def keep_contact(self, contact: LetterContact) -> None:
        """Keep where families may ask."""
        with self._ports.store.write() as connection:
            kept.put_last(connection, _CONTACT_PAGE, json.dumps(asdict(contact), ensure_ascii=False))

    def _register(self, connection: Connection, limits: Limits, progress: Progress) -> Register:
        on = limits.on.isoformat()
        progress(0, _STEPS)
        ages = [age for age in (limits.old_age, limits.old_age_women) if age is not None]
        born_from = limits.old_age_born_from[:4] or "1900"
        old = queries.people_born(connection, born_from, str(limits.on.year - min(ages) + 1), on) if ages else []
        progress(1, _STEPS)
        reach = max((age for age in (limits.child_age, limits.certificate_age) if age is not None), default=0)
        since = min(limits.on.year, int((limits.child_since or on)[:4]))
        young = queries.people_born(connection, str(since - reach), str(limits.on.year + 1), on) if reach else []
        progress(2, _STEPS)
        children = queries.children(connection, on)
        progress(3, _STEPS)
        cases = queries.cases(connection)
        families = self._families(connection, on)
        known = {person.resident_id: person for person in (*old, *young)}
        wanted = _others(known, families, (case.resident_id for case in cases), (case.child_id for case in cases))
        known |= {one.resident_id: one for one in queries.people(connection, wanted - known.keys(), on)}
        partners = {one.spouse_id for one in known.values() if one.spouse_id is not None}
        known |= {one.resident_id: one for one in queries.people(connection, partners - known.keys(), on)}
        progress(4, _STEPS)
        return Register(
            people=known,
            old=tuple(person.resident_id for person in old),
            young=tuple(person.resident_id for person in young),
            children=children,
            cases=tuple(cases),
            offers=queries.last_offers(connection, on),
            families=families,
            undated=queries.undated(connection, on),
        )

    def _families(self, connection: Connection, on: str) -> tuple[KnownFamily, ...]:
        known = {one.key for one in self._programmes.all()}
        named = ((f"special_support_{kind}", person) for kind, person in queries.families(connection, on))
        return tuple(KnownFamily(person, key) for key, person in named if key in known)

    def _info(self, candidate: Candidate, register: Register) -> CandidateInfo:
        person, child = candidate.person, candidate.child
        parents = _parents(person, register) if candidate.kind is Kind.CHILD else (person,)
        told = [name for name in (person.father_name, person.mother_name) if name]
        names = [one.name for one in parents] or told or [self._say(_PARENTS_OF, name=person.name)]
        child_id = "" if child is None else child.resident_id
        is_of_child = candidate.kind is Kind.CHILD
        offer = candidate.offer
        label = "" if offer is None else f"{self._ports.codes[_ANSWERS].label_of(offer.answer)} {offer.happened_on}"
        return CandidateInfo(
            key=f"{candidate.kind}:{candidate.programme}:{person.resident_id}:{child_id}",
            candidate=candidate,
            kind=candidate.kind,
            kind_label=self._say(_KINDS[candidate.kind]),
            programme=candidate.programme,
            programme_title=self._title(candidate.programme),
            name=person.name,
            child_name="" if child is None or is_of_child else child.name,
            addressee="、".join(names),
            applicant_id=parents[0].resident_id if parents else None,
            phone=next((one.phone for one in (*parents, person) if one.phone), ""),
            village_id=person.village_id,
            place=f"{person.village} {person.group}".strip(),
            birth_date=person.birth_date,
            day=candidate.day,
            timing=candidate.timing,
            timing_label=self._say(_TIMINGS[candidate.timing]),
            open_points=sum(one.verdict == "not_checked" for one in candidate.known),
            offer=label,
            is_unlikely=candidate.is_unlikely,
        )

    def _add(self, connection: Connection, entry: OfferInput) -> None:
        self._check(connection, entry)
        offer = OfferRow(
            entry.programme, entry.resident_id, entry.child_id, entry.answer.value, entry.on.isoformat(), entry.way,
            entry.handler.strip(), entry.note.strip(), self._ports.now(),
        )  # fmt: skip
        rows.add_offer(connection, self._ports.new_uid(), offer)

    def _check(self, connection: Connection, entry: OfferInput) -> None:
        self._programmes.get(entry.programme)
        if not queries.people(connection, [entry.resident_id], entry.on.isoformat()):
            raise NotFound(Message(_CONTEXT, _GONE))
        faults: dict[str, Message] = {}
        if entry.on > self._ports.today():
            faults["on"] = Message(_CONTEXT, _FUTURE)
        if not entry.handler.strip():
            faults["handler"] = Message(_CONTEXT, _NO_HANDLER)
        if self._ports.codes[_WAYS].code_of(entry.way) is None:
            faults["way"] = Message(_CONTEXT, _NO_WAY)
        if faults:
            problem = next(iter(faults.values()))
            raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": problem}), faults)

    def _title(self, key: str) -> str:
        """Give the short name of a programme, or its key where no file has it any more."""
        return next((one.short_title for one in self._programmes.all() if one.key == key), key)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _category(programme: Programme, candidate: Candidate) -> str:
    """Propose the category that the register speaks for; the clerk may choose another."""
    keys = [one.key for one in programme.categories]
    is_of_girls = any(known.why.template == TWO_GIRLS for known in candidate.known)
    return _TWO_DAUGHTERS if is_of_girls and _TWO_DAUGHTERS in keys else keys[0]


def limits_on(book: ParameterBook, day: date) -> Limits:
    """Give the ages and days that hold on a day."""
    born_from = book.day("old_age_reward.born_from", day)
    special_from = book.day("special_support.born_from", day)
    since = book.day("childcare_subsidy.starts_on", day)
    return Limits(
        on=day,
        old_age=book.whole("old_age_reward.age", day),
        old_age_women=book.whole("old_age_reward.age_women", day),
        old_age_born_from="" if born_from is None else born_from.isoformat(),
        child_age=book.whole("childcare_subsidy.age", day),
        child_since="" if since is None else since.isoformat(),
        certificate_age=book.whole("only_child_parent_reward.age", day),
        special_age=book.whole("special_support.age_women", day),
        special_born_from="" if special_from is None else special_from.isoformat(),
    )


def _parents(child: PersonFacts, register: Register) -> tuple[PersonFacts, ...]:
    """Give the parents who belong to the township, the mother first."""
    ids = (one for one in (child.mother_id, child.father_id) if one is not None)
    return tuple(register.people[one] for one in ids if one in register.people)


def _others(
    known: Mapping[int, PersonFacts],
    families: Sequence[KnownFamily],
    *ids: Iterable[int | None],
) -> set[int]:
    """Give who else is needed: parents of the listed children, special families, and whom cases speak of."""
    wanted = {one.resident_id for one in families}
    for person in known.values():
        wanted |= {one for one in (person.father_id, person.mother_id, person.spouse_id) if one is not None}
    for listed in ids:
        wanted |= {one for one in listed if one is not None}
    return wanted
