"""The childcare subsidy, beside the national system: who may apply, the clock of an application, what the county said.

The national system decides and pays. Here stand the reminders and the answers, so that no child is missed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.changes import Changes
from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.due import (
    CHILDCARE_MONTHS,
    CHILDCARE_STARTS,
    CHILDCARE_YEARS,
    Rates,
    birthday,
    childcare_is_derived,
    childcare_span,
)
from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import ParameterBook
from app.domain.entitlements.parameters import fen as read_fen
from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount, WorkCalendar
from app.services.case_facts import day_of, read_day
from app.services.cases import CaseService
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from app.services.workdays import WorkdayService
from storage import childcare as rows
from storage import entitlements
from storage.cases import add_row
from storage.childcare import ChildRow, ResultRow
from storage.connection import Connection, SqlValue
from storage.entitlements import CaseRow

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Childcare"
_REFUSED = _N("Childcare", "Not kept: {problem}")
_OTHER_CASE = _N("Childcare", "This is no application for the childcare subsidy")
_NOT_TAKEN_IN = _N("Childcare", "The application was not taken in yet; take it in first")
_BAD_YEAR = _N("Childcare", "The year of the subsidy is {first} to {last}")
_NO_RESULT = _N("Childcare", "Choose the result")
_BAD_AMOUNT = _N("Childcare", "Write the amount in yuan, as 3600 or 1800.50")
_NO_AMOUNT = _N("Childcare", "Write the amount that was paid")
_BAD_DAY = _N("Childcare", "Write a whole day, as 2026-7-1 or 20260701")
_FUTURE = _N("Childcare", "The day lies in the future")
_PAID_EARLY = _N("Childcare", "It cannot be paid before it was decided")
_NO_REASON = _N("Childcare", "Write the reason that the county gives")
_TOO_MUCH = _N(
    "Childcare", "With this {paid} yuan are paid, but only {expected} yuan are expected: compare with the county"
)
_RUNS = _N("Childcare", "{days} working days left, until {due}")
_OVER = _N("Childcare", "{days} working days over, was due on {due}")
_DECIDED = _N("Childcare", "The county answered: {result}; sign the stages of the case")
_RENEW = _N("Childcare", "Confirm for {year} that nothing has changed")
PROGRAMME = "childcare_subsidy"
_CATEGORY = "child"
_UNDER_WAY = frozenset({CaseState.SUBMITTED, CaseState.UNDER_REVIEW, CaseState.CORRECTION})
_OPEN = frozenset({"approved", "paid"})
_PAID = "paid"
_DECISIVE = frozenset({"approved", "paid", "rejected"})
_WITH_REASON = frozenset({"rejected", "returned"})
_FEN = 100


@dataclass(frozen=True, slots=True)
class Expected:
    """What a child may expect in all; ``to_confirm`` where it was born before the subsidy began (derived months).

    ``fen`` is None where no rate is known for one of the months.
    """

    first: str
    last: str
    months: int
    fen: int | None
    to_confirm: bool


@dataclass(frozen=True, slots=True)
class Newborn:
    """A child whose family may apply."""

    resident_id: int
    name: str
    birth_date: str
    village: str
    group: str
    parents: str
    phone: str
    until: str
    expected: Expected


@dataclass(frozen=True, slots=True)
class ResultLine:
    """What the county said for a year."""

    year: int
    batch: str
    result: str
    result_label: str
    amount_fen: int | None
    decided_on: str
    paid_on: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class SubsidyCase:
    """One application: its clock while it runs, its results, and what is to be renewed; ``paid_fen`` in all."""

    case_id: int
    number: str
    resident_id: int
    name: str
    birth_date: str
    village: str
    state: str
    state_label: str
    submitted_on: str
    due_on: str
    days_left: int | None
    clock: str
    clock_note: str
    tone: str
    expected: Expected | None
    paid_fen: int
    results: tuple[ResultLine, ...]
    renewal: str


@dataclass(frozen=True, slots=True)
class IntakeInput:
    """An application as it is taken at the desk; the rest is asked by the case itself."""

    resident_id: int
    applicant_name: str
    applicant_relation: str = ""
    applicant_phone: str = ""
    applicant_id: int | None = None
    applied_on: str = ""
    handler: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ResultInput:
    """A result as typed; the amount in yuan."""

    year: str
    result: str
    amount: str = ""
    decided_on: str = ""
    paid_on: str = ""
    batch: str = ""
    reason: str = ""
    source: str = ""


class ChildcareService:
    """The helper of one office; nothing here pays, and nothing is decided."""

    def __init__(
        self, ports: Ports, programmes: ProgrammeService, workdays: WorkdayService, cases: CaseService
    ) -> None:
        """Work on one office; applications are cases like all others."""
        self._ports = ports
        self._programmes = programmes
        self._workdays = workdays
        self._cases = cases
        self._programme = programmes.get(PROGRAMME)

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    def result_choices(self) -> tuple[tuple[str, str], ...]:
        """Give the results that the county hands back, with their labels."""
        return tuple((one.code, one.label) for one in self._ports.codes["subsidy_result"].codes)

    def expected(self, born: date) -> Expected:
        """Say what a child born on a day may expect."""
        with self._ports.store.read() as connection:
            return self._expected(born, self._programmes.book_in(connection))

    def newborns(self) -> tuple[Newborn, ...]:
        """Give the children under three years who live here, have no case, and whose family has not declined."""
        today = self._ports.today()
        # A day more is asked for and compared below, because of birthdays on 29 February.
        born_from = date(today.year - CHILDCARE_YEARS, today.month, 1).isoformat()
        with self._ports.store.read() as connection:
            found = rows.children_without_case(connection, PROGRAMME, born_from, today.isoformat())
            book = self._programmes.book_in(connection)
        born = ((row, date.fromisoformat(row.birth_date)) for row in found)
        return tuple(self._newborn(row, day, book) for row, day in born if birthday(day, CHILDCARE_YEARS) > today)

    def cases(self) -> tuple[SubsidyCase, ...]:
        """Give every application, the ones whose clock runs first, the shortest on top; then what is to be renewed."""
        with self._ports.store.read() as connection:
            found = entitlements.cases(connection, PROGRAMME)
            answers: dict[int, list[ResultRow]] = {}
            for row in rows.results(connection):
                answers.setdefault(row.case_id, []).append(row)
            book, calendar = self._programmes.book_in(connection), self._workdays.calendar_in(connection)
        lines = [self._case(row, answers.get(row.case_id, []), book, calendar) for row in found]
        return tuple(sorted(lines, key=lambda one: (one.due_on or "9", not one.renewal, one.name)))

    def intake(self, entry: IntakeInput) -> tuple[int, Changes]:
        """Open the case of an application for a child; give its id."""
        case_id = self._cases.open(
            PROGRAMME,
            _CATEGORY,
            entry.resident_id,
            applied_on=entry.applied_on or self._ports.today().isoformat(),
            applicant_id=entry.applicant_id,
            applicant_name=entry.applicant_name,
            applicant_relation=entry.applicant_relation,
            applicant_phone=entry.applicant_phone,
            handler=entry.handler,
            note=entry.note,
        )
        return case_id, Changes.of("entitlement_case", "case_criterion", "case_document")

    def add_result(self, case_id: int, entry: ResultInput) -> tuple[str, Changes]:
        """Write down what the county said for a year; give what looks odd about it, or nothing.

        What was written before is kept; the last result of a year holds.
        """
        with self._ports.store.write() as connection:
            row = entitlements.case(connection, case_id)
            if row is None or row.programme != PROGRAMME:
                raise InvalidInput(Message(_CONTEXT, _OTHER_CASE))
            if row.submitted_on is None:
                raise InvalidInput(Message(_CONTEXT, _NOT_TAKEN_IN))
            uid = self._ports.new_uid()
            add_row(connection, "subsidy_result", uid, {"case_id": case_id} | self._read(row, entry))
            odd = self._odd(connection, row)
        return odd, Changes.of("subsidy_result", uids=(row.uid,))

    def _odd(self, connection: Connection, row: CaseRow) -> str:
        born = day_of(row.birth_date)
        if born is None:
            return ""
        expected = self._expected(born, self._programmes.book_in(connection)).fen
        paid = _paid(_last_of_years(rows.results(connection, row.case_id)).values())
        if expected is None or paid <= expected:
            return ""
        return self._say(_TOO_MUCH, paid=_yuan(paid), expected=_yuan(expected))

    def _read(self, row: CaseRow, entry: ResultInput) -> dict[str, SqlValue]:
        errors: dict[str, Message] = {}
        born = day_of(row.birth_date)
        first = max(born.year if born else 0, CHILDCARE_STARTS.year)
        last = self._ports.today().year
        text = entry.year.strip()
        year = int(text) if text.isascii() and text.isdigit() else 0
        if not first <= year <= last:
            errors["year"] = Message(_CONTEXT, _BAD_YEAR, {"first": first, "last": last})
        if entry.result not in dict(self.result_choices()):
            errors["result"] = Message(_CONTEXT, _NO_RESULT)
        amount = _amount(errors, entry)
        if entry.result in _WITH_REASON and not entry.reason.strip():
            errors["reason"] = Message(_CONTEXT, _NO_REASON)
        decided = self._day(errors, "decided_on", entry.decided_on)
        paid = self._day(errors, "paid_on", entry.paid_on)
        if entry.result == _PAID and paid is None:
            errors.setdefault("paid_on", Message(_CONTEXT, _BAD_DAY))
        if decided is not None and paid is not None and paid < decided:
            errors["paid_on"] = Message(_CONTEXT, _PAID_EARLY)
        if errors:
            problem = next(iter(errors.values()))
            raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": problem}), errors)
        return {
            "subsidy_year": year,
            "batch": entry.batch.strip(),
            "result": entry.result,
            "amount_fen": amount,
            "decided_on": None if decided is None else decided.isoformat(),
            "paid_on": None if paid is None else paid.isoformat(),
            "reason": entry.reason.strip(),
            "source": entry.source.strip(),
            "taken_at": self._ports.now(),
        }

    def _day(self, errors: dict[str, Message], key: str, text: str) -> date | None:
        day = read_day(text)
        if day is None and text.strip():
            errors[key] = Message(_CONTEXT, _BAD_DAY)
        elif day is not None and day > self._ports.today():
            errors[key] = Message(_CONTEXT, _FUTURE)
        return day

    def _expected(self, born: date, book: ParameterBook) -> Expected:
        today = self._ports.today()
        starts_on = book.day("childcare_subsidy.starts_on", today)
        starts = CHILDCARE_STARTS if starts_on is None else Month.of(starts_on)
        most = book.whole("childcare_subsidy.months", today) or CHILDCARE_MONTHS
        first, last = childcare_span(born, starts, most)
        rates = Rates(self._programme, book)
        found = [rates.of(_CATEGORY, month.number) for month in first.until(last)]
        known = [rate.fen for rate in found if rate is not None]
        amount = sum(known) if len(known) == len(found) else None
        return Expected(str(first), str(last), len(found), amount, childcare_is_derived(born, starts))

    def _newborn(self, row: ChildRow, born: date, book: ParameterBook) -> Newborn:
        parents = "、".join(name for name in (row.mother, row.father) if name)
        until = birthday(born, CHILDCARE_YEARS).isoformat()
        return Newborn(
            row.resident_id, row.name, row.birth_date, row.village, row.group or "", parents, row.phone or "", until,
            self._expected(born, book),
        )  # fmt: skip

    def _case(self, row: CaseRow, found: list[ResultRow], book: ParameterBook, calendar: WorkCalendar) -> SubsidyCase:
        born, today = day_of(row.birth_date), self._ports.today()
        expected = None if born is None else self._expected(born, book)
        last = _last_of_years(found)
        due_on, days_left, clock, note, tone = "", None, "", "", ""
        submitted = day_of(row.submitted_on)
        days = None if submitted is None else book.whole("childcare_subsidy.review_days", submitted)
        if CaseState(row.state) in _UNDER_WAY and submitted is not None and days is not None:
            due = calendar.due(submitted, days, DayCount.WORKING)
            due_on, days_left = due.day.isoformat(), calendar.days_between(today, due.day, DayCount.WORKING)
            is_over = today > due.day
            tone = "error" if is_over else ""
            clock = self._say(_OVER if is_over else _RUNS, days=abs(days_left), due=due_on)
            note = self._workdays.note(due.unknown_years)
            decided = next((one for one in reversed(found) if one.result in _DECISIVE), None)
            if decided is not None:
                # The county has answered: its term is kept, and what is left is to sign the stages here.
                word = self._ports.codes["subsidy_result"].label_of(decided.result)
                due_on, days_left, tone, note = "", None, "warning", ""
                clock = self._say(_DECIDED, result=word)
        label = self._ports.codes["subsidy_result"].label_of
        return SubsidyCase(
            case_id=row.case_id,
            number=row.number or "",
            resident_id=row.resident_id,
            name=row.name,
            birth_date=row.birth_date or "",
            village=row.village,
            state=row.state,
            state_label=self._ports.codes["case_state"].label_of(row.state),
            submitted_on=row.submitted_on or "",
            due_on=due_on,
            days_left=days_left,
            clock=clock,
            clock_note=note,
            tone=tone,
            expected=expected,
            paid_fen=_paid(last.values()),
            results=tuple(
                ResultLine(
                    one.subsidy_year, one.batch or "", one.result, label(one.result), one.amount_fen,
                    one.decided_on or "", one.paid_on or "", one.reason or "", one.source or "",
                )
                for one in sorted(last.values(), key=lambda one: -one.subsidy_year)
            ),
            renewal=self._renewal(row, expected, last),
        )  # fmt: skip

    def _renewal(self, row: CaseRow, expected: Expected | None, last: Mapping[int, ResultRow]) -> str:
        """Remind of each later year in which months are left; a year the county has approved or paid is done."""
        today = self._ports.today()
        approved = day_of(row.approved_on)
        if row.state != CaseState.APPROVED or approved is None or approved.year >= today.year or expected is None:
            return ""
        is_left = row.left_on is not None or expected.last < f"{today.year}-01"
        answered = last.get(today.year)
        if is_left or (answered is not None and answered.result in _OPEN):
            return ""
        return self._say(_RENEW, year=today.year)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _last_of_years(found: list[ResultRow]) -> dict[int, ResultRow]:
    return {row.subsidy_year: row for row in found}


def _paid(found: Iterable[ResultRow]) -> int:
    return sum(row.amount_fen or 0 for row in found if row.result == _PAID)


def _yuan(fen: int) -> str:
    return f"{fen // _FEN}.{fen % _FEN:02d}" if fen % _FEN else str(fen // _FEN)


def _amount(errors: dict[str, Message], entry: ResultInput) -> int | None:
    text = entry.amount.strip()
    if not text:
        if entry.result == _PAID:
            errors["amount"] = Message(_CONTEXT, _NO_AMOUNT)
        return None
    try:
        amount = read_fen(text)
    except ValueError:
        amount = -1
    if amount < 0:
        errors["amount"] = Message(_CONTEXT, _BAD_AMOUNT)
    return amount
