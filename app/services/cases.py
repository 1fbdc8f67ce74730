"""Cases of one office: opened, signed step by step by two people, decided; accounts are typed twice.

A signed step is never undone or written over; a wrong one is taken back by who took it, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.changes import Changes
from app.domain.entitlements.case import (
    CaseFacts,
    Checked,
    Standing,
    StepKind,
    Taken,
    check_step,
    is_final,
    is_same_person,
    steps_from,
)
from app.domain.entitlements.case_states import BEFORE_DECISION, CaseState, Role
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import Person, Programme, Verdict
from app.domain.entitlements.starting import known_end, opens_on, proposed_start
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_facts import calendar_of, day_of, facts_of, read_day, start_facts, taken_of
from app.services.case_gates import Gate, OpenedOn
from app.services.case_types import (
    BoardPoint,
    CaseDetail,
    CaseFilter,
    CaseInfo,
    NewCase,
    StepInput,
    StepPreview,
)
from app.services.case_view import CaseWords, account_line, due_days, reviews_before_application
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import cases as rows
from storage import entitlements
from storage import office as office_facts
from storage.connection import Connection, SqlValue
from storage.entitlements import CaseRow
from storage.queries import cases as queries

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Case"
_GONE = _N("Case", "This case is not there any more")
_REFUSED = _N("Case", "Not done: {problem}")
_NUMBER = _N("Case", "Case [{year}] no. {no}")
_NO_PERSON = _N("Case", "Choose the person that the support is for, out of the register")
_NO_CATEGORY = _N("Case", "Choose the kind of support within the programme")
_BAD_DAY = _N("Case", "Write a whole day, as 2026-7-1 or 20260701")
_FUTURE = _N("Case", "The day lies in the future")
_NO_CHILD = _N("Case", "Name the child and its birthday: when the support ends depends on them")
_HAS_CASE = _N("Case", "{name} has a case of this programme already ({number}, {state}): go on with that one")
_WITHOUT_NUMBER = _N("Case", "not taken in yet")
_DECIDED = _N("Case", "The case is decided: what changes now is entered as a change, with two signers")
_CHANGED_MEANWHILE = _N("Case", "It was changed in the meantime; look at it again")
_NO_CRITERION = _N("Case", "The programme has no such criterion")
_NO_DOCUMENT = _N("Case", "The programme does not ask for this paper")
_NO_EVIDENCE = _N("Case", "Write on which paper or conclusion this rests")
_NO_DECIDER = _N("Case", "Write who decided this")
_NOT_DECLARED = _N("Case", "A statement will not do for this paper: it has to be shown")
_ASKED_OF_ALL = _N("Case", "This paper is asked of everybody")
_NO_BANK = _N("Case", "Write the bank")
_BAD_ACCOUNT = _N("Case", "An account number has 8 to 30 digits")
_NO_HOLDER = _N("Case", "Write the name of the account holder")
_NO_TYPIST = _N("Case", "Write who types this")
_NO_ACCOUNT = _N("Case", "There is no account that waits for its second entry")
_DISAGREES = _N("Case", "The second entry differs from the first: look at the card or passbook and type it once more")
_OVERLAP = _N(
    "Case",
    "{name} receives “{programme}” for the same months (case {number}); end that one first, for nobody receives both",
)
_OTHER_MONTH = _N("Case", "By the rules in force the first month is {month}")
_NOT_OPEN_YET = _N("Case", "The support opens only on {day}")
_LATE = _N("Case", "By the calendar this stage was due on {day}")
_LEFT = _N("Case", "{name} left the register on {day}: only months before that can be owed")
_REVIEW_FIRST = _N("Case", "In the calendar “{stage}” stands before the application; take care that the person applied")
_UNKNOWN_START = _N("Case", "When the support opens is not known yet: enter the birthday, certificate day or event day")
_EXCLUDED = _N("Case", "{name} also has a case of “{programme}” ({number}); nobody receives both for one month")
_NEW_HOLDER = _N("Case", "The account is in the name of {holder}, the support is for {name}")
_WILL_NUMBER = _N("Case", "The case gets the next number of {year}.")
_WILL_GO = _N("Case", "Then the case stands at: {next}.")
_WILL_APPROVE = _N(
    "Case", "With this the case is approved and owed from {month}; it is paid once its account is confirmed."
)
_WILL_END = _N("Case", "With this the case is over: {state}.")

_OWED = (CaseState.APPROVED, CaseState.ENDED)
_RUNNING = (*sorted(BEFORE_DECISION), CaseState.APPROVED)
_ACCOUNT = re.compile(r"\d{8,30}")
_SPACES = re.compile(r"[\s\-]")
_EVERY_CASE = CaseFilter()
CASE_TABLES = ("entitlement_case", "case_step", "case_criterion", "case_document", "case_account")
"""What a write of this service may touch."""


class CaseService:
    """Everything that is done with a case until it is decided, and its account."""

    def __init__(
        self,
        ports: Ports,
        programmes: ProgrammeService,
        gates: Sequence[Gate] = (),
        opened_on: Sequence[OpenedOn] = (),
    ) -> None:
        """Work on one office; ``gates`` say what must come before a stage is passed, ``opened_on`` since when."""
        self._ports = ports
        self._programmes = programmes
        self._gates, self._opened_on = tuple(gates), tuple(opened_on)
        self._words = CaseWords(ports, {one.key: one for one in programmes.all()})

    @property
    def operator(self) -> str:
        """Who works at the desk, proposed as the handler."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, "operator") or ""

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    def programmes(self) -> tuple[Programme, ...]:
        """Give the programmes of which there may be cases."""
        return self._programmes.all()

    def villages(self) -> tuple[tuple[int, str], ...]:
        """Give id and name of every village."""
        with self._ports.store.read() as connection:
            return tuple(queries.villages(connection))

    # Lists

    def board(self, programme: str = "", village_id: int | None = None, text: str = "") -> tuple[BoardPoint, ...]:
        """Give every point of the way with how many cases stand there."""
        with self._ports.store.read() as connection:
            counted = queries.counts(connection, programme, village_id)
        known = self._programmes.get(programme) if programme else None
        return self._words.board(counted, CaseFilter(programme, village_id=village_id, text=text), known)

    def list_ids(self, chosen: CaseFilter = _EVERY_CASE) -> list[int]:
        """Give the ids of a list, the newest first; fast however long it is."""
        with self._ports.store.read() as connection:
            return queries.case_ids(connection, _query(chosen))

    def rows(self, ids: Sequence[int]) -> tuple[CaseInfo, ...]:
        """Give the lines of some cases in their order; those that are gone are left out."""
        with self._ports.store.read() as connection:
            return self._infos(connection, ids)

    def list(self, chosen: CaseFilter = _EVERY_CASE, most: int | None = None) -> tuple[CaseInfo, ...]:
        """Give the lines of a list, the newest first."""
        with self._ports.store.read() as connection:
            ids = queries.case_ids(connection, _query(chosen))
            return self._infos(connection, ids if most is None else ids[:most])

    def cases_of(self, resident_id: int) -> tuple[CaseInfo, ...]:
        """Give the cases for a person, the newest first."""
        with self._ports.store.read() as connection:
            found = entitlements.cases_of_person(connection, resident_id)
            return self._infos(connection, [row.case_id for row in found])

    def find(self, number: str) -> int | None:
        """Give the case that has a number, or None."""
        with self._ports.store.read() as connection:
            found = entitlements.cases_where(connection, "c.number = ? AND c.deleted = 0", (number.strip(),), 1)
        return found[0].case_id if found else None

    def detail(self, case_id: int) -> CaseDetail:
        """Give all of one case; NotFound where it is gone."""
        with self._ports.store.read() as connection:
            row = self._row(connection, case_id)
            facts = self._facts(connection, row)
            past = self._words.steps(rows.steps(connection, case_id), facts.programme)
            calendar = calendar_of(connection, row, self._programmes, self._ports.today())
            return CaseDetail(
                info=self._infos(connection, (case_id,))[0],
                row=row,
                criteria=self._words.criteria(facts.programme, rows.criteria(connection, case_id)),
                documents=self._words.documents(facts.programme, rows.documents(connection, case_id)),
                stages=self._words.stages(facts, past, due_days(calendar)),
                past=past,
                accounts=tuple(map(account_line, rows.accounts_of(connection, case_id))),
                steps_now=tuple(step.value for step in steps_from(facts)),
                is_final=is_final(facts),
                is_paid=facts.is_paid,
                proposed_from=self._proposed(connection, row, facts.programme),
                warnings=tuple(one.render(self._ports.tr) for one in self._warnings(connection, row, facts)),
            )

    def steps_now(self, case_id: int) -> tuple[str, ...]:
        """Give the steps that are possible now, the most likely first."""
        with self._ports.store.read() as connection:
            return tuple(step.value for step in steps_from(self._facts(connection, self._row(connection, case_id))))

    # Opening and changing

    def open(  # noqa: PLR0913 - a form with as many lines; all but three have names
        self,
        programme: str,
        category: str,
        resident_id: int,
        *,
        applied_on: str = "",
        applicant_id: int | None = None,
        applicant_name: str = "",
        applicant_relation: str = "",
        applicant_phone: str = "",
        child_id: int | None = None,
        child_name: str = "",
        child_birth_date: str = "",
        certificate_no: str = "",
        certificate_on: str = "",
        event_on: str = "",
        handler: str = "",
        note: str = "",
    ) -> int:
        """Open a draft with the criteria and papers of its programme; give its id."""
        new = NewCase(
            programme=programme,
            category=category,
            resident_id=resident_id,
            applied_on=applied_on,
            applicant_id=applicant_id,
            applicant_name=applicant_name,
            applicant_relation=applicant_relation,
            applicant_phone=applicant_phone,
            child_id=child_id,
            child_name=child_name,
            child_birth_date=child_birth_date,
            certificate_no=certificate_no,
            certificate_on=certificate_on,
            event_on=event_on,
            handler=handler,
            note=note,
        )
        return self.open_case(new)[0]

    def open_case(self, new: NewCase) -> tuple[int, Changes]:
        """Open a draft; give its id and what was touched. InvalidInput names the fields that are wrong."""
        with self._ports.store.write() as connection:
            case_id, uid = self.open_in(connection, new)
        return case_id, Changes.of(*CASE_TABLES, uids=(uid,))

    def open_in(self, connection: Connection, new: NewCase) -> tuple[int, str]:
        """Open a draft within a transaction, as a transfer does; give its id and uid."""
        programme = self._programmes.get(new.programme)
        values = self._read_new(connection, new, programme)
        person = rows.person(connection, new.resident_id)
        assert person is not None  # noqa: S101 - refused before where it is
        self._must_be_alone(connection, new, person.name)
        uid = self._ports.new_uid()
        fixed: dict[str, SqlValue] = {
            "programme": new.programme,
            "resident_id": new.resident_id,
            "village_id": person.village_id,
            "group_id": person.group_id,
            "state": CaseState.DRAFT.value,
            "transferred_from_id": new.transferred_from_id,
        }
        case_id = rows.insert_case(connection, uid, fixed | values)
        for criterion in programme.criteria:
            blank: dict[str, SqlValue] = {"key": criterion.key, "verdict": Verdict.NOT_CHECKED.value}
            rows.set_criterion(connection, case_id, blank, self._ports.new_uid)
        for document in programme.documents:
            state = "not_needed" if document.when else "missing"
            rows.set_document(connection, case_id, {"key": document.key, "state": state}, self._ports.new_uid)
        return case_id, uid

    def change(self, case_id: int, new: NewCase, row_version: int) -> Changes:
        """Correct what was typed of an application before it is decided; person and programme stay."""
        with self._ports.store.write() as connection:
            row = self._undecided(connection, case_id)
            if row.row_version != row_version:
                raise Conflict(Message(_CONTEXT, _CHANGED_MEANWHILE))
            programme = self._programmes.get(row.programme)
            rows.change_case(connection, case_id, self._read_new(connection, new, programme))
        return Changes.of("entitlement_case", uids=(row.uid,))

    def _read_new(self, connection: Connection, new: NewCase, programme: Programme) -> dict[str, SqlValue]:
        errors: dict[str, Message] = {}
        days: dict[str, SqlValue] = {}
        for name in ("applied_on", "child_birth_date", "certificate_on", "event_on"):
            text = getattr(new, name)
            day = read_day(text)
            if text.strip() and day is None:
                errors[name] = Message(_CONTEXT, _BAD_DAY)
            elif day is not None and day > self._ports.today():
                errors[name] = Message(_CONTEXT, _FUTURE)
            days[name] = None if day is None else day.isoformat()
        if rows.person(connection, new.resident_id) is None:
            errors["resident_id"] = Message(_CONTEXT, _NO_PERSON)
        if new.category not in {one.key for one in programme.categories}:
            errors["category"] = Message(_CONTEXT, _NO_CATEGORY)
        child = None if new.child_id is None else rows.person(connection, new.child_id)
        if child is not None:
            days["child_birth_date"] = days["child_birth_date"] or child.birth_date
        name = new.child_name.strip() or (child.name if child is not None else "")
        if programme.person is Person.PARENT and not (name and days["child_birth_date"]):
            errors.setdefault("child_name", Message(_CONTEXT, _NO_CHILD))
        if errors:
            raise _refused(errors)
        return days | {
            "category": new.category,
            "applicant_id": new.applicant_id,
            "child_id": new.child_id,
            "child_name": name or None,
            "applicant_name": new.applicant_name.strip() or None,
            "applicant_relation": new.applicant_relation.strip() or None,
            "applicant_phone": new.applicant_phone.strip() or None,
            "certificate_no": new.certificate_no.strip() or None,
            "handler": new.handler.strip() or None,
            "note": new.note.strip() or None,
        }

    def _must_be_alone(self, connection: Connection, new: NewCase, name: str) -> None:
        other = queries.open_case_of(connection, new.resident_id, new.programme, _RUNNING)
        if other is None:
            return
        number: object = other.number or Message(_CONTEXT, _WITHOUT_NUMBER)
        state = self._ports.codes["case_state"].label_of(other.state)
        message = Message(_CONTEXT, _HAS_CASE, {"name": name, "number": number, "state": state})
        raise InvalidInput(message, {"resident_id": message})

    # Steps

    def preview(self, case_id: int, typed: StepInput) -> StepPreview:
        """Say what a step would come to, while it is typed."""
        tr = self._ports.tr
        with self._ports.store.read() as connection:
            row = self._row(connection, case_id)
            facts, taken = self._facts(connection, row), taken_of(typed)
            checked = self._checked(connection, row, facts, taken)
            doubts = self._doubts(connection, row, facts, taken)
        return StepPreview(
            {key: message.render(tr) for key, message in checked.errors.items()},
            {key: message.render(tr) for key, message in doubts.items()},
            self._consequence(row, facts, taken, checked),
        )

    check_step = preview

    def take(self, case_id: int, typed: StepInput) -> Changes:
        """Take a step; InvalidInput names the fields that keep it from being taken."""
        with self._ports.store.write() as connection:
            uid = self.take_in(connection, case_id, typed)
        return Changes.of("entitlement_case", "case_step", uids=(uid,))

    def take_in(self, connection: Connection, case_id: int, typed: StepInput) -> str:
        """Take a step within a transaction; give the uid of the case."""
        row = self._row(connection, case_id)
        facts, taken = self._facts(connection, row), taken_of(typed)
        checked = self._checked(connection, row, facts, taken)
        if checked.after is None or taken.on is None:
            raise _refused(checked.errors)
        after = checked.after
        role = facts.standing.waits_for or Role.HANDLER if taken.kind is StepKind.OPINION else None
        if taken.kind is StepKind.CANCEL:
            self._write_step(connection, row, taken, facts.standing, Role.HANDLER, taken.person)
            role = Role.RESPONSIBLE
        person = taken.responsible if taken.kind is StepKind.CANCEL else taken.person
        self._write_step(connection, row, taken, after, role, person)
        values = _columns_of(after) | self._dated(connection, row, facts, taken, checked)
        rows.change_case(connection, case_id, values)
        return row.uid

    def _write_step(
        self, connection: Connection, row: CaseRow, taken: Taken, after: Standing, role: Role | None, person: str
    ) -> None:
        assert taken.on is not None  # noqa: S101 - refused before where it is
        values: dict[str, SqlValue] = {
            "case_id": row.case_id,
            "stage": row.stage or (after.stage if taken.kind is StepKind.SUBMIT else None),
            "kind": taken.kind.value,
            "role": None if role is None else role.value,
            "person": person.strip(),
            "phone": taken.phone.strip(),
            "happened_on": taken.on.isoformat(),
            "result": None if taken.result is None or taken.kind is not StepKind.OPINION else taken.result.value,
            "opinion": taken.opinion.strip(),
            "reference": taken.reference.strip(),
            "state_before": row.state,
            "state_after": after.state.value,
            "stage_before": row.stage,
            "stage_after": after.stage,
            "waits_before": row.waits_for,
            "waits_after": None if after.waits_for is None else after.waits_for.value,
            "taken_at": self._ports.now(),
            "by_whom": office_facts.fact(connection, "operator"),
        }
        rows.insert_step(connection, self._ports.new_uid(), values)

    def _dated(
        self, connection: Connection, row: CaseRow, facts: CaseFacts, taken: Taken, checked: Checked
    ) -> dict[str, SqlValue]:
        """Give the days that a step sets on the case."""
        assert taken.on is not None  # noqa: S101 - refused before where it is
        day = taken.on.isoformat()
        if taken.kind is StepKind.SUBMIT and not row.submitted_on:
            number = rows.next_number(connection, "entitlement_case", taken.on.year)
            said = Message(_CONTEXT, _NUMBER, {"year": taken.on.year, "no": number}).render(self._ports.tr)
            return {
                "submitted_on": day,
                "applied_on": row.applied_on or day,
                "handler": row.handler or taken.person.strip(),
                "number": said,
                "number_year": taken.on.year,
                "number_no": number,
            }
        if checked.is_approval and taken.entitled_from is not None:
            parameters = self._programmes.book_in(connection)
            known = start_facts(row, taken.on)
            until = known_end(facts.programme, known, taken.entitled_from, parameters)
            return {
                "approved_on": day,
                "entitled_from": str(taken.entitled_from),
                "entitled_until": None if until is None else str(until),
            }
        if taken.kind is StepKind.TAKE_BACK and row.approved_on:
            return {"approved_on": None, "entitled_from": None, "entitled_until": None}
        return {}

    def _checked(self, connection: Connection, row: CaseRow, facts: CaseFacts, taken: Taken) -> Checked:
        checked = check_step(facts, taken, self._ports.today())
        if not checked.is_approval or taken.entitled_from is None:
            return checked
        other = self._overlapping(connection, row, facts.programme, taken.entitled_from)
        if other is None:
            return checked
        params = {
            "name": row.name,
            "programme": self._programmes.get(other.programme).short_title,
            "number": other.number or "",
        }
        return Checked({"entitled_from": Message(_CONTEXT, _OVERLAP, params)})

    def _overlapping(self, connection: Connection, row: CaseRow, programme: Programme, first: Month) -> CaseRow | None:
        """Give another case of the person that is owed for the same months and excludes this one."""
        for other in entitlements.cases_of_person(connection, row.resident_id):
            if other.case_id == row.case_id or other.state not in _OWED or not self._excludes(programme, other):
                continue
            if other.entitled_until is None or other.entitled_until >= str(first):
                return other
        return None

    def _excludes(self, programme: Programme, other: CaseRow) -> bool:
        if other.programme == programme.key:
            return True
        return other.programme in programme.excludes or programme.key in self._programmes.get(other.programme).excludes

    def _doubts(self, connection: Connection, row: CaseRow, facts: CaseFacts, taken: Taken) -> dict[str, Message]:
        doubts: dict[str, Message] = {}
        if is_final(facts) and taken.entitled_from is not None:
            proposed = self._proposed(connection, row, facts.programme)
            if proposed is not None and proposed != taken.entitled_from:
                doubts["entitled_from"] = Message(_CONTEXT, _OTHER_MONTH, {"month": str(proposed)})
        due = due_days(calendar_of(connection, row, self._programmes, self._ports.today())).get(row.stage or "")
        if due is not None and taken.on is not None and taken.on.isoformat() > due:
            doubts["on"] = Message(_CONTEXT, _LATE, {"day": due})
        return doubts

    def _consequence(self, row: CaseRow, facts: CaseFacts, taken: Taken, checked: Checked) -> str:
        after = checked.after
        if after is None or taken.on is None:
            return ""
        if checked.is_approval:
            return self._words.say(_WILL_APPROVE, month=str(taken.entitled_from))
        state = self._ports.codes["case_state"].label_of(after.state)
        if after.waits_for is None:
            return self._words.say(
                _WILL_END if after.state is not CaseState.CORRECTION else _WILL_GO, state=state, next=state
            )
        title = next((stage.title for stage in facts.stages if stage.key == after.stage), after.stage)
        role = self._ports.codes["signer_role"].label_of(after.waits_for)
        sentence = self._words.say(_WILL_GO, next=f"{title} · {role}")
        if taken.kind is StepKind.SUBMIT and not row.number:
            sentence = f"{self._words.say(_WILL_NUMBER, year=taken.on.year)} {sentence}"
        return sentence

    # Criteria and papers

    def set_criterion(
        self, case_id: int, key: str, verdict: str, *, by: str = "", on: str = "", evidence: str = "", note: str = ""
    ) -> Changes:
        """Write what is known of a criterion: met, not met or not checked, by whom and on what paper it rests."""
        with self._ports.store.write() as connection:
            row = self._undecided(connection, case_id)
            if key not in {one.key for one in self._programmes.get(row.programme).criteria}:
                raise NotFound(Message(_CONTEXT, _NO_CRITERION))
            errors: dict[str, Message] = {}
            known = Verdict(verdict)
            day = read_day(on) if on.strip() else self._ports.today()
            if day is None or day > self._ports.today():
                errors["on"] = Message(_CONTEXT, _BAD_DAY if day is None else _FUTURE)
            if known is not Verdict.NOT_CHECKED:
                if not by.strip():
                    errors["by"] = Message(_CONTEXT, _NO_DECIDER)
                if not evidence.strip():
                    errors["evidence"] = Message(_CONTEXT, _NO_EVIDENCE)
            if errors or day is None:
                raise _refused(errors)
            is_open = known is Verdict.NOT_CHECKED
            values: dict[str, SqlValue] = {
                "key": key,
                "verdict": known.value,
                "decided_by": None if is_open else by.strip(),
                "decided_on": None if is_open else day.isoformat(),
                "evidence": evidence.strip() or None,
                "note": note.strip() or None,
            }
            rows.set_criterion(connection, case_id, values, self._ports.new_uid)
        return Changes.of("case_criterion", uids=(row.uid,))

    def set_document(self, case_id: int, key: str, state: str, *, on: str = "", note: str = "") -> Changes:
        """Write the state of a paper: missing, received, declared (a statement) or not_needed."""
        with self._ports.store.write() as connection:
            row = self._undecided(connection, case_id)
            programme = self._programmes.get(row.programme)
            document = next((one for one in programme.documents if one.key == key), None)
            if document is None or state not in {one.code for one in self._ports.codes["document_state"].codes}:
                raise NotFound(Message(_CONTEXT, _NO_DOCUMENT))
            errors: dict[str, Message] = {}
            day = read_day(on) if on.strip() else self._ports.today()
            if day is None or day > self._ports.today():
                errors["on"] = Message(_CONTEXT, _BAD_DAY if day is None else _FUTURE)
            if state == "declared" and not document.declared:
                errors["state"] = Message(_CONTEXT, _NOT_DECLARED)
            if state == "not_needed" and not document.when:
                errors["state"] = Message(_CONTEXT, _ASKED_OF_ALL)
            if errors or day is None:
                raise _refused(errors)
            is_here = state in ("received", "declared")
            values: dict[str, SqlValue] = {
                "key": key,
                "state": state,
                "received_on": day.isoformat() if is_here else None,
                "note": note.strip() or None,
            }
            rows.set_document(connection, case_id, values, self._ports.new_uid)
        return Changes.of("case_document", uids=(row.uid,))

    # Accounts

    def add_account(self, case_id: int, bank: str, account_no: str, holder: str, typed_by: str) -> int:
        """Type an account the first time; it is in force once it was typed a second time. Give its id."""
        errors = _account_errors(bank, account_no, holder, typed_by)
        if errors:
            raise _refused(errors)
        with self._ports.store.write() as connection:
            row = self._row(connection, case_id)
            values: dict[str, SqlValue] = {
                "case_id": row.case_id,
                "bank": bank.strip(),
                "account_no": _SPACES.sub("", account_no),
                "holder": holder.strip(),
                "recorded_on": self._ports.today().isoformat(),
                "typed_by": typed_by.strip(),
            }
            return rows.add_account(connection, self._ports.new_uid(), values)

    def confirm_account(self, case_id: int, account_no: str, holder: str, confirmed_by: str) -> Changes:
        """Type the newest account a second time, without seeing the first; it is in force once both agree."""
        errors = _account_errors("-", account_no, holder, confirmed_by)
        if errors:
            raise _refused(errors)
        with self._ports.store.write() as connection:
            row = self._row(connection, case_id)
            waiting = rows.accounts(connection, (case_id,)).get(case_id)
            if waiting is None or waiting.confirmed_on is not None:
                raise Conflict(Message(_CONTEXT, _NO_ACCOUNT))
            if _SPACES.sub("", account_no) != waiting.account_no:
                errors["account_no"] = Message(_CONTEXT, _DISAGREES)
            if not is_same_person(holder, waiting.holder):
                errors["holder"] = Message(_CONTEXT, _DISAGREES)
            if errors:
                raise _refused(errors)
            today = self._ports.today().isoformat()
            rows.confirm_account(connection, waiting.account_id, confirmed_by.strip(), today)
        return Changes.of("case_account", uids=(row.uid,))

    # What everything above reads

    def _row(self, connection: Connection, case_id: int) -> CaseRow:
        row = entitlements.case(connection, case_id)
        if row is None:
            raise NotFound(Message(_CONTEXT, _GONE))
        return row

    def _undecided(self, connection: Connection, case_id: int) -> CaseRow:
        row = self._row(connection, case_id)
        if row.state not in BEFORE_DECISION:
            raise Conflict(Message(_CONTEXT, _DECIDED))
        return row

    def _facts(self, connection: Connection, row: CaseRow) -> CaseFacts:
        return facts_of(connection, row, self._programmes, self._ports.today(), self._gates, self._opened_on)

    def _proposed(self, connection: Connection, row: CaseRow, programme: Programme) -> Month | None:
        known = start_facts(row, self._ports.today())
        return proposed_start(programme, known, self._programmes.book_in(connection))

    def _infos(self, connection: Connection, ids: Sequence[int]) -> tuple[CaseInfo, ...]:
        found, known = queries.case_rows(connection, ids), queries.known(connection, ids)
        today = self._ports.today()

        last_days: dict[tuple[str, str | None], Mapping[str, str]] = {}
        for row in found.values():
            key = (row.programme, row.applied_on)
            if key not in last_days:
                last_days[key] = due_days(calendar_of(connection, row, self._programmes, today))
        present = (found[one] for one in ids if one in found)
        return tuple(
            self._words.info(
                row,
                known[row.case_id],
                day_of(last_days[row.programme, row.applied_on].get(row.stage or "")) if row.waits_for else None,
                today,
            )
            for row in present
        )

    def _warnings(self, connection: Connection, row: CaseRow, facts: CaseFacts) -> tuple[Message, ...]:
        found: list[Message] = []
        today = self._ports.today()
        if row.left_on is not None:
            found.append(Message(_CONTEXT, _LEFT, {"name": row.name, "day": row.left_on}))
        if row.state not in BEFORE_DECISION:
            return tuple(found)
        opened = opens_on(facts.programme, start_facts(row, today), self._programmes.book_in(connection))
        if opened is None:
            found.append(Message(_CONTEXT, _UNKNOWN_START))
        elif opened > today:
            found.append(Message(_CONTEXT, _NOT_OPEN_YET, {"day": opened.isoformat()}))
        calendar = calendar_of(connection, row, self._programmes, today)
        early = reviews_before_application(facts.programme, calendar)
        found.extend(Message(_CONTEXT, _REVIEW_FIRST, {"stage": title}) for title in early)
        for other in entitlements.cases_of_person(connection, row.resident_id):
            if other.case_id != row.case_id and other.state in _RUNNING and self._excludes(facts.programme, other):
                title = self._programmes.get(other.programme).short_title
                params = {"name": row.name, "programme": title, "number": other.number or ""}
                found.append(Message(_CONTEXT, _EXCLUDED, params))
        account = rows.accounts(connection, (row.case_id,)).get(row.case_id)
        if account is not None and not is_same_person(account.holder, row.name):
            found.append(Message(_CONTEXT, _NEW_HOLDER, {"holder": account.holder, "name": row.name}))
        return tuple(found)


def _query(chosen: CaseFilter) -> queries.CaseQuery:
    return queries.CaseQuery(
        chosen.programme, chosen.states, chosen.stage, chosen.waits_for, chosen.village_id, chosen.text
    )


def _columns_of(after: Standing) -> dict[str, SqlValue]:
    return {
        "state": after.state.value,
        "stage": after.stage,
        "waits_for": None if after.waits_for is None else after.waits_for.value,
    }


def _account_errors(bank: str, account_no: str, holder: str, typed_by: str) -> dict[str, Message]:
    errors: dict[str, Message] = {}
    if not bank.strip():
        errors["bank"] = Message(_CONTEXT, _NO_BANK)
    if not _ACCOUNT.fullmatch(_SPACES.sub("", account_no)) or not _SPACES.sub("", account_no).isascii():
        errors["account_no"] = Message(_CONTEXT, _BAD_ACCOUNT)
    if not holder.strip():
        errors["holder"] = Message(_CONTEXT, _NO_HOLDER)
    if not typed_by.strip():
        errors["by"] = Message(_CONTEXT, _NO_TYPIST)
    return errors


def _refused(errors: Mapping[str, Message]) -> InvalidInput:
    return InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": next(iter(errors.values()))}), errors)
