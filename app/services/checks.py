"""Findings: the named rules over the whole register or one person, and what was set aside until a day.

Findings are computed whenever they are asked for and never stored: a scan takes seconds, a stored list would be out of
date with the next save and would keep copies of what stands in the records. Only waivers are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.changes import Changes
from app.domain.checks import (
    CHECKS,
    EVENT_CHECKS,
    HOUSEHOLD_CHECKS,
    RESIDENT_CHECKS,
    STORED_CHECKS,
    WRITTEN_CHECKS,
    Check,
)
from app.domain.checks.figures import FigureBook, FigureSheet
from app.domain.checks.people import MOST_PER_PHONE
from app.domain.checks.rows import Event, Household, Person, Register
from app.domain.checks.sheets import sheets, typed_sheet
from app.domain.dates import read_date
from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from storage import checks as waivers
from storage import editing
from storage.checks import WaiverRow
from storage.connection import Connection
from storage.queries import checks as queries
from storage.queries import register as register_queries

_N = QT_TRANSLATE_NOOP
_UNKNOWN_RULE = _N("Checks", "There is no rule {rule}")
_NO_REASON = _N("Checks", "Write why the finding may stand")
_NO_UNTIL = _N("Checks", "Write the last day on which it may stand, as 2026-12-31")
_PAST = _N("Checks", "The last day lies in the past")
_GONE = _N("Checks", "This person is not in the register any more")
_LIST_TITLE = _N("Checks", "Findings to clear up")
_HEAD_SHOWN = 1
_STEP = 2000
_DAY = len("2000-01-01")

Read = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """One rule as people read it; ``severity`` is error or warning."""

    rule_id: str
    title: str
    severity: str
    record_key: str
    basis: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding.

    ``record_id`` is the row of ``record_key`` (None for a month without figures), ``person_id`` the resident to open,
    if any; ``waived_until`` is empty unless the finding is set aside today.
    """

    rule_id: str
    severity: str
    title: str
    record_key: str
    record_id: int | None
    person_id: int | None
    uid: str
    name: str
    village_id: int
    village: str
    sentence: str
    waived_until: str = ""
    waived_reason: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What a waiver is kept under: rule, record and uid."""
        return self.rule_id, self.record_key, self.uid


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How often a rule found something; what is set aside is counted apart."""

    rule_id: str
    title: str
    severity: str
    findings: int
    waived: int


Shelves = Mapping[tuple[str, bool], Mapping[str, Sequence[FindingRow]]]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The result of a scan: findings by rule and village, counts, and how many people were looked at.

    ``shelves`` holds the same findings ready for filters: by village (empty for all) and whether those set aside are
    among them, and there by rule (empty for all). A large report is sorted once, where it is made.
    """

    at: str
    people: int
    findings: tuple[FindingRow, ...]
    rules: tuple[RuleCount, ...]
    by_village: Mapping[str, int]
    shelves: Shelves

    @property
    def open(self) -> int:
        """The findings that are not set aside."""
        return sum(rule.findings for rule in self.rules)


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line of the printed list."""

    no: int
    who: str
    rule: str
    sentence: str


@dataclass(frozen=True, slots=True)
class FindingsList:
    """What the printed list of a village needs, as plain text."""

    title: str
    village: str
    date: str
    lines: tuple[ListLine, ...]


class CheckService:
    """The checks of one office."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office."""
        self._ports = ports
        self._titles = {check.id: ports.tr("Check", check.title) for check in CHECKS}

    def rules(self) -> tuple[RuleInfo, ...]:
        """Give every rule."""
        tr = self._ports.tr
        return tuple(
            RuleInfo(check.id, self._titles[check.id], check.severity.value, check.record, tr("Check", check.basis))
            for check in CHECKS
        )

    def run(
        self,
        progress: Progress = no_progress,
        village_id: int | None = None,
        rule_ids: Collection[str] | None = None,
    ) -> CheckReport:
        """Look through the register, or one village, by all rules or some; NotFound for a rule that does not exist."""
        chosen = _chosen(rule_ids)
        with self._ports.store.snapshot() as connection:
            total = 2 * queries.count_people(connection, village_id) + 1
            people = queries.people(connection, village_id, lambda number: progress(number, total))
            register = self._register(connection, people, queries.shared_phones(connection, MOST_PER_PHONE))
            standing = waivers.standing_waivers(connection, register.today)
            worder = _Worder(self._ports, self._titles, register, standing)
            found = list(worder.people(_of(RESIDENT_CHECKS, chosen), _counted(people, progress, len(people), total)))
            found += worder.households(_of(HOUSEHOLD_CHECKS, chosen), queries.households(connection, village_id))
            found += worder.events(_of(EVENT_CHECKS, chosen), queries.events(connection, village_id))
            found += worder.sheets(_of(STORED_CHECKS, chosen), self._sheets(connection, village_id))
        progress(total, total)
        return self._report(found, len(people), chosen, self._ports.now())

    def check_one(self, resident_id: int) -> tuple[FindingRow, ...]:
        """Look at one person, the household and the events of that person; NotFound where there is no such person."""
        with self._ports.store.snapshot() as connection:
            people = queries.people_by_ids(connection, (resident_id,))
            if not people:
                raise NotFound(Message("Checks", _GONE))
            phone = people[0].phone
            phones = {} if phone is None else {phone: queries.sharers(connection, phone)}
            register = self._register(connection, people, phones)
            standing = waivers.standing_waivers(connection, register.today)
            worder = _Worder(self._ports, self._titles, register, standing)
            found = list(worder.people(RESIDENT_CHECKS, people))
            if people[0].household_id is not None:
                found += worder.households(HOUSEHOLD_CHECKS, queries.household(connection, people[0].household_id))
            found += worder.events(EVENT_CHECKS, queries.events_of(connection, resident_id))
        return tuple(found)

    def check_figures(self, values: Mapping[str, str]) -> tuple[FindingRow, ...]:
        """Look at figures typed as text, by indicator or rate; nothing is stored."""
        book = FigureBook(self._ports.today().isoformat(), self._ports.codes)
        sheet = typed_sheet(values)
        found = ((check, check.find(sheet, book)) for check in (*STORED_CHECKS, *WRITTEN_CHECKS))
        return tuple(
            FindingRow(
                check.id, check.severity.value, self._titles[check.id], check.record, None, None, "", "", 0, "",
                message.render(self._ports.tr),
            )
            for check, message in found
            if message is not None
        )  # fmt: skip

    def waive(self, finding: FindingRow, reason: str, until: str, by_whom: str | None = None) -> Changes:
        """Set a finding aside up to and including a day; InvalidInput names what is missing."""
        errors: dict[str, Message] = {}
        day = read_date(until) if until.strip() else None
        if not reason.strip():
            errors["reason"] = Message("Checks", _NO_REASON)
        if day is None or len(day) < _DAY:
            errors["until"] = Message("Checks", _NO_UNTIL)
        elif day < self._ports.today().isoformat():
            errors["until"] = Message("Checks", _PAST)
        if errors or day is None:
            raise InvalidInput(next(iter(errors.values())), errors)
        waiver = WaiverRow(0, self._ports.new_uid(), *finding.key, reason.strip(), day, self._ports.now(), by_whom)
        with self._ports.store.write() as connection:
            waivers.add_waiver(connection, waiver, editing.next_edit(connection))
        return Changes.of("check_waiver", uids=(waiver.uid,))

    def unwaive(self, finding: FindingRow) -> Changes:
        """Show a finding again that was set aside."""
        with self._ports.store.write() as connection:
            waivers.revoke(connection, *finding.key, at=self._ports.now(), edit_id=editing.next_edit(connection))
        return Changes.of("check_waiver")

    def refreshed(self, report: CheckReport) -> CheckReport:
        """Give the same findings with the waivers of this moment, without another scan."""
        with self._ports.store.read() as connection:
            standing = waivers.standing_waivers(connection, self._ports.today().isoformat())
        found = [_with_waiver(finding, standing.get(finding.key)) for finding in report.findings]
        return self._report(found, report.people, frozenset(rule.rule_id for rule in report.rules), report.at)

    def to_print(self, report: CheckReport) -> tuple[FindingsList, ...]:
        """Give one list for each village with open findings, in the order of the report."""
        by_village: dict[str, list[FindingRow]] = {}
        for finding in report.findings:
            if not finding.waived_until:
                by_village.setdefault(finding.village, []).append(finding)
        title = self._ports.tr("Checks", _LIST_TITLE)
        date = self._ports.local(report.at).date().isoformat()
        return tuple(
            FindingsList(
                title,
                village,
                date,
                tuple(ListLine(no, _masked(one), one.title, one.sentence) for no, one in enumerate(found, start=1)),
            )
            for village, found in by_village.items()
        )

    def _register(self, connection: Connection, people: Sequence[Person], phones: Mapping[str, int]) -> Register:
        """Gather what rules may look up around some people: relatives, households, deaths, moves."""
        known = {person.id: person for person in people}
        kin = {link for one in people for link in (one.spouse_id, one.father_id, one.mother_id) if link is not None}
        households = {one.household_id for one in people if one.household_id is not None}
        is_everybody = len(people) == queries.count_people(connection, None)
        around = [] if is_everybody else queries.members_of(connection, households)
        known.update((person.id, person) for person in around if person.id not in known)
        known.update((person.id, person) for person in queries.people_by_ids(connection, kin - known.keys()))
        # What a spouse's record names in turn is part of a sentence.
        second = {one.spouse_id for one in known.values() if one.spouse_id is not None} - known.keys()
        known.update((person.id, person) for person in queries.people_by_ids(connection, second))
        members: dict[int, list[Person]] = {}
        for person in known.values():
            if person.household_id is not None:
                members.setdefault(person.household_id, []).append(person)
        today = self._ports.today().isoformat()
        registered, numbers = queries.registered_for_births(connection)
        return Register(
            today=today,
            codes=self._ports.codes,
            people=known,
            members=members,
            deaths=queries.deaths(connection),
            moves=queries.last_moves(connection),
            away=queries.away(connection, today),
            cards_by_number=queries.cards_by_number(connection),
            phones=phones,
            registered=registered,
            numbers=numbers,
        )

    def _sheets(self, connection: Connection, village_id: int | None) -> Iterator[FigureSheet]:
        villages = {place.village_id: (place.uid, place.name) for place in register_queries.places(connection)}
        today, events = self._ports.today().isoformat(), queries.event_counts(connection)
        for sheet in sheets(queries.figures(connection), villages, events, today):
            if village_id in (None, sheet.village_id):
                yield sheet

    def _report(self, found: list[FindingRow], people: int, chosen: frozenset[str], at: str) -> CheckReport:
        order = {check.id: number for number, check in enumerate(CHECKS)}
        found.sort(key=lambda one: (order[one.rule_id], one.village_id))
        counts = {check.id: [0, 0] for check in CHECKS if check.id in chosen}
        by_village: dict[str, int] = {}
        for finding in found:
            counts[finding.rule_id][bool(finding.waived_until)] += 1
            if not finding.waived_until:
                by_village[finding.village] = by_village.get(finding.village, 0) + 1
        severity = {check.id: check.severity.value for check in CHECKS}
        rules = (RuleCount(one, self._titles[one], severity[one], *numbers) for one, numbers in counts.items())
        return CheckReport(at, people, tuple(found), tuple(rules), by_village, shelved(found))


def shelved(findings: Iterable[FindingRow]) -> Shelves:
    """Sort findings by what the clerk may filter by; each list is a tuple in the order given."""
    shelves: dict[tuple[str, bool], dict[str, list[FindingRow]]] = {}
    for finding in findings:
        for with_waived in (True,) if finding.waived_until else (True, False):
            for village in ("", finding.village):
                shelf = shelves.setdefault((village, with_waived), {"": []})
                shelf[""].append(finding)
                shelf.setdefault(finding.rule_id, []).append(finding)
    return {key: {rule: tuple(found) for rule, found in shelf.items()} for key, shelf in shelves.items()}


class _Worder:
    """Runs rules over rows and words what they find; sentences that repeat are worded once."""

    def __init__(
        self,
        ports: Ports,
        titles: Mapping[str, str],
        register: Register,
        standing: Mapping[tuple[str, str, str], WaiverRow],
    ) -> None:
        self._ports, self._titles, self._register, self._standing = ports, titles, register, standing
        self._plain: dict[str, str] = {}

    def people(self, checks: Sequence[Check[Person, Register]], people: Iterable[Person]) -> Iterator[FindingRow]:
        register = self._register
        finders = [(check, check.find) for check in checks]
        for person in people:
            for check, find in finders:
                message = find(person, register)
                if message is not None:
                    place = (person.village_id, person.village)
                    yield self._row(check, person.id, person.id, (person.uid, person.name), place, message)

    def households(
        self, checks: Sequence[Check[Household, Register]], households: Iterable[Household]
    ) -> Iterator[FindingRow]:
        for household in households:
            for check in checks:
                message = check.find(household, self._register)
                if message is not None:
                    members = self._register.members.get(household.id, ())
                    first = members[0].id if members else None
                    place = (household.village_id, household.village)
                    yield self._row(check, household.id, first, (household.uid, household.household_no), place, message)

    def events(self, checks: Sequence[Check[Event, Register]], events: Iterable[Event]) -> Iterator[FindingRow]:
        for event in events:
            for check in checks:
                message = check.find(event, self._register)
                if message is not None:
                    place = (event.village_id, event.village)
                    yield self._row(check, event.id, event.resident_id, (event.uid, event.name), place, message)

    def sheets(
        self, checks: Sequence[Check[FigureSheet, FigureBook]], found: Iterable[FigureSheet]
    ) -> Iterator[FindingRow]:
        if not checks:
            return
        book = FigureBook(self._register.today, self._ports.codes)
        for sheet in found:
            for check in checks:
                message = check.find(sheet, book)
                if message is not None:
                    row_id = next(iter(sheet.row_ids.values()), None)
                    place = (sheet.village_id, sheet.village)
                    yield self._row(check, row_id, None, (sheet.uid, f"{sheet.village} {sheet.month}"), place, message)

    def _row(
        self,
        check: Check[Any, Any],
        record_id: int | None,
        person_id: int | None,
        named: tuple[str, str],
        place: tuple[int, str],
        message: Message,
    ) -> FindingRow:
        waiver = self._standing.get((check.id, check.record, named[0])) if self._standing else None
        return FindingRow(
            rule_id=check.id,
            severity=check.severity.value,
            title=self._titles[check.id],
            record_key=check.record,
            record_id=record_id,
            person_id=person_id,
            uid=named[0],
            name=named[1],
            village_id=place[0],
            village=place[1],
            sentence=self._worded(message),
            waived_until="" if waiver is None else waiver.until_on,
            waived_reason="" if waiver is None else waiver.reason,
        )

    def _worded(self, message: Message) -> str:
        if message.params:
            return message.render(self._ports.tr)
        text = self._plain.get(message.template)
        if text is None:
            text = self._plain[message.template] = message.render(self._ports.tr)
        return text


def _chosen(rule_ids: Collection[str] | None) -> frozenset[str]:
    known = frozenset(check.id for check in CHECKS)
    if rule_ids is None:
        return known
    unknown = sorted(set(rule_ids) - known)
    if unknown:
        raise NotFound(Message("Checks", _UNKNOWN_RULE, {"rule": unknown[0]}))
    return frozenset(rule_ids)


def _of(checks: Sequence[Check[Any, Any]], chosen: frozenset[str]) -> tuple[Check[Any, Any], ...]:
    return tuple(check for check in checks if check.id in chosen)


def _counted(people: Sequence[Person], progress: Progress, offset: int, total: int) -> Iterator[Person]:
    for number, person in enumerate(people):
        if number % _STEP == 0:
            progress(offset + number, total)
        yield person


def _with_waiver(finding: FindingRow, waiver: WaiverRow | None) -> FindingRow:
    until, reason = ("", "") if waiver is None else (waiver.until_on, waiver.reason)
    if (until, reason) == (finding.waived_until, finding.waived_reason):
        return finding
    return replace(finding, waived_until=until, waived_reason=reason)


def _masked(finding: FindingRow) -> str:
    """Give the name as it may hang on a wall: the family name and a star for each further character."""
    if finding.record_key in {"household", "reported_figure"}:
        return finding.name
    return finding.name[:_HEAD_SHOWN] + "*" * (len(finding.name) - _HEAD_SHOWN)
