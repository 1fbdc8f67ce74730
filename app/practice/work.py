"""The scored work of a village over a year: every fact of the assessment gets its events here.

Due days: corrections 20 days, applications 30 working days, public notices 7 days, complaints 60 days,
postpartum visits 28 days; offers and subsidy guidance have a month.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.practice import events as ev
from app.practice.dice import Dice
from app.practice.events import Event
from app.practice.figures import MONTHS, VillageYear
from app.practice.places import Village
from app.practice.quality import Quality
from app.practice.residents import Person

QUARTERS = (1, 2, 3, 4)
_MONTHS_PER_QUARTER = 3
_CORRECTION_DAYS, _APPLICATION_WORKING_DAYS, _NOTICE_DAYS = 20, 30, 7
_COMPLAINT_DAYS, _POSTPARTUM_DAYS, _OFFER_DAYS = 60, 28, 30
_SAMPLE = 30
_HOURS, _WORKERS, _PAYMENT_DAYS, _TASK_DAYS = 16, 4, 10, 15
_CONTACTS_A_MONTH = 5
_FEN_PER_HOUSEHOLD_QUARTER = 312
_FEN = 100


@dataclass(frozen=True, slots=True)
class Case:
    """A village with all that its year of work depends on."""

    village: Village
    people: Sequence[Person]
    figures: VillageYear
    quality: Quality
    year: int
    closing: date
    workers: tuple[str, str]

    def day(self, dice: Dice, quarter: int) -> date:
        """Give some day of the quarter."""
        first = date(self.year, (quarter - 1) * _MONTHS_PER_QUARTER + 1, 1)
        return first + timedelta(dice.below(90))

    def event(self, dice: Dice, kind: str, on: date, result: str = ev.OK, note: str = "") -> Event:
        """Give a plain event of the village, finished on the day."""
        return Event(kind, self.village.name, on, done=on, result=result, handler=dice.pick(self.workers), note=note)

    def task(self, dice: Dice, kind: str, on: date, due: date, share: float) -> Event:
        """Give a task with a due day that ends well with the share given."""
        outcome = ev.settle(dice, share, on, due, self.closing)
        group = dice.pick(self.village.groups).name
        handler = dice.pick(self.workers)
        return Event(kind, self.village.name, on, group, due, outcome.done, outcome.result, handler=handler)

    def declined(self, dice: Dice, kind: str, on: date, due: date) -> Event:
        """Give an offer that the resident declined, which is everyone's good right."""
        done = min(on + timedelta(dice.below(10)), self.closing)
        group = dice.pick(self.village.groups).name
        handler = dice.pick(self.workers)
        return Event(kind, self.village.name, on, group, due, done, ev.DECLINED, handler=handler)


def scored_events(case: Case, dice: Dice) -> Iterator[Event]:
    """Give all events of the village that facts are counted from."""
    yield from _office(case, dice)
    yield from _publicity(case, dice)
    yield from _data(case, dice)
    yield from _service(case, dice)
    yield from _offers(case, dice)
    yield from _institutions(case, dice)
    yield from _rights(case, dice)
    yield from _honours(case, dice)
    yield from _red_lines(case, dice)
    yield from _population(case, dice)
    yield from _village_life(case, dice)


def _good(case: Case, dice: Dice, area: str, quarter: int) -> str:
    return ev.OK if dice.chance(case.quality.share(area, quarter)) else ev.FAILED


def _office(case: Case, dice: Dice) -> Iterator[Event]:
    required = len(case.village.groups) + 5
    signed = dice.successes(required, case.quality.share("office", 1))
    yield case.event(dice, "responsibility_letter", case.day(dice, 1), ev.DONE)._replace(
        quantity=max(1, signed), total=required, level=ev.COUNTY if required % 2 else ev.TOWNSHIP
    )
    for quarter in QUARTERS:
        share = case.quality.share("office", quarter)
        yield case.event(dice, "joint_meeting", case.day(dice, quarter), _good(case, dice, "office", quarter))
        budget = case.village.households * _FEN_PER_HOUSEHOLD_QUARTER
        paid = budget if dice.chance(share) else int(budget * (0.3 + 0.6 * dice.share()))
        yield case.event(dice, "funds_paid", case.day(dice, quarter), ev.DONE)._replace(
            quantity=_yuan(paid), total=_yuan(budget), level=ev.COUNTY if quarter % 2 else ev.TOWNSHIP
        )
    for quarter in (2, 4):
        training = case.event(dice, "training", case.day(dice, quarter), _good(case, dice, "office", quarter))
        yield training._replace(quantity=_HOURS if training.result == ev.OK else _HOURS // 2, total=_HOURS)


def _publicity(case: Case, dice: Dice) -> Iterator[Event]:
    for quarter in QUARTERS:
        share = case.quality.share("publicity", quarter)
        for _ in range(dice.successes(3, share)):
            yield case.event(dice, "session", case.day(dice, quarter))._replace(quantity=dice.between(15, 80))
        yield case.event(dice, "board_update", case.day(dice, quarter), _good(case, dice, "publicity", quarter))
        for _ in range(dice.successes(2, share)):
            level = dice.pick((ev.TOWNSHIP, ev.COUNTY, ev.COUNTY, ev.CITY, ev.PROVINCE))
            yield case.event(dice, "media_piece", case.day(dice, quarter))._replace(level=level)
    for quarter in (1, 3):
        reached = int(case.village.households * min(1.0, case.quality.share("publicity", quarter) + 0.06))
        yield case.event(dice, "leaflet_delivery", case.day(dice, quarter), ev.DONE)._replace(
            quantity=reached, total=case.village.households
        )


def _data(case: Case, dice: Dice) -> Iterator[Event]:
    found = 4
    for quarter in (2, 4):
        wrong = dice.successes(_SAMPLE, (1 - case.quality.share("data", quarter)) * 0.6)
        found += wrong
        yield case.event(dice, "recheck", case.day(dice, quarter), ev.DONE, "经家庭同意")._replace(
            quantity=wrong, total=_SAMPLE
        )
    for _ in range(found):
        quarter = dice.pick(QUARTERS)
        on = case.day(dice, quarter)
        due = on + timedelta(_CORRECTION_DAYS)
        yield case.task(dice, "correction", on, due, case.quality.share("data", quarter))


def _service(case: Case, dice: Dice) -> Iterator[Event]:
    for quarter in QUARTERS:
        share = case.quality.share("service", quarter)
        for _ in range(2 + len(case.people) * 3 // 1000 + dice.below(3)):
            on = case.day(dice, quarter)
            yield case.task(
                dice, "entitlement_application", on, ev.add_working_days(on, _APPLICATION_WORKING_DAYS), share
            )
        for _ in range(2):
            on = case.day(dice, quarter)
            note = "已拍照，无异议" if dice.chance(0.6) else ""
            yield case.task(dice, "public_notice", on, on + timedelta(_NOTICE_DAYS), share)._replace(note=note)
        if dice.chance((1 - share) * 1.2):
            kind = dice.pick(("stock_out", "stock_expired"))
            yield case.event(dice, kind, case.day(dice, quarter), ev.FAILED, "当日补货")
    yield from _special_families(case, dice)


def _special_families(case: Case, dice: Dice) -> Iterator[Event]:
    """Give one row a month for all special families together: nobody can be recognised in it."""
    contacts = dice.between(2, 4) * _CONTACTS_A_MONTH
    for month in MONTHS:
        share = case.quality.share("service", (month + 2) // _MONTHS_PER_QUARTER)
        on = date(case.year, month, 1)
        due = date(case.year, month, monthrange(case.year, month)[1])
        done = due - timedelta(dice.below(3))
        yield Event(
            "special_family_contact",
            case.village.name,
            on,
            due=due,
            done=done,
            quantity=dice.successes(contacts, share),
            total=contacts,
            handler=dice.pick(case.workers),
        )
    on = case.day(dice, dice.pick(QUARTERS))
    yield case.declined(dice, "special_family_contact", on, on + timedelta(_OFFER_DAYS))


def _offers(case: Case, dice: Dice) -> Iterator[Event]:
    couples = sum(month.weddings for month in case.figures.months) // 2 + 3 + len(case.people) // 400
    for _ in range(couples):
        quarter = dice.pick(QUARTERS)
        on = case.day(dice, quarter)
        due = on + timedelta(_OFFER_DAYS)
        for kind in ("preconception_offer", "folic_acid_offer"):
            if dice.chance(0.08):
                yield case.declined(dice, kind, on, due)
            else:
                yield case.task(dice, kind, on, due, case.quality.share("service", quarter))
    for child in _newborns(case):
        quarter = (child.born.month + 2) // _MONTHS_PER_QUARTER
        due = child.born + timedelta(_OFFER_DAYS)
        guidance = case.task(dice, "subsidy_guidance", child.born, due, case.quality.share("service", quarter))
        if dice.chance(0.03):
            guidance = case.declined(dice, "subsidy_guidance", child.born, due)
        yield guidance._replace(group=child.group)
        visit = case.task(dice, "postpartum_visit", child.born, child.born + timedelta(_POSTPARTUM_DAYS), 0.9)
        yield visit._replace(group=child.group)


def _institutions(case: Case, dice: Dice) -> Iterator[Event]:
    for quarter in QUARTERS:
        result = _good(case, dice, "institution", quarter)
        yield case.event(dice, "institution_inspection", case.day(dice, quarter), result)


def _rights(case: Case, dice: Dice) -> Iterator[Event]:
    for quarter in QUARTERS:
        share = case.quality.share("rights", quarter)
        for _ in range(dice.below(3)):
            on = case.day(dice, quarter)
            yield case.task(dice, "complaint", on, on + timedelta(_COMPLAINT_DAYS), min(1.0, share + 0.05))
        if dice.chance((1 - share) * 0.8):
            yield case.event(dice, "consent_gap", case.day(dice, quarter), ev.FAILED, "已补签")


_COMMENDATIONS = {1: (ev.PROVINCE,), 2: (ev.CITY, ev.COUNTY), 3: (ev.COUNTY,), 4: (ev.COUNTY,)}
_TALKS = {1: (ev.COUNTY,), 2: (ev.CITY,), 3: (ev.COUNTY,)}


def _honours(case: Case, dice: Dice) -> Iterator[Event]:
    rank = case.quality.honours
    for level in _COMMENDATIONS.get(rank, ()):
        yield case.event(dice, "commendation", case.day(dice, 4))._replace(level=level)
    for level in _TALKS.get(rank, ()):
        yield case.event(dice, "experience_talk", case.day(dice, 3))._replace(level=level)
    if rank == 1:
        yield case.event(dice, "media_piece", case.day(dice, 2))._replace(level=ev.NATION)


def _red_lines(case: Case, dice: Dice) -> Iterator[Event]:
    if not case.quality.crosses_red_line:
        return
    for kind, quarter in (
        ("rights_violation", 2),
        ("falsified_record", 3),
        ("withheld_funds", 4),
        ("data_incident", 4),
    ):
        yield case.event(dice, kind, case.day(dice, quarter), ev.FAILED, "已查实，限期整改")


def _village_life(case: Case, dice: Dice) -> Iterator[Event]:
    """Give meetings, money paid out, culture and self-government of the village."""
    for month in MONTHS:
        quarter = (month + 2) // _MONTHS_PER_QUARTER
        yield case.event(dice, "village_meeting", date(case.year, month, 1), _good(case, dice, "office", quarter))
    for quarter in QUARTERS:
        share = case.quality.share("service", quarter)
        for kind, days in (("payment_batch", _PAYMENT_DAYS), ("support_measure", _TASK_DAYS)):
            on = case.day(dice, quarter)
            yield case.task(dice, kind, on, on + timedelta(days), share)
        on = case.day(dice, quarter)
        yield case.task(dice, "assigned_task", on, on + timedelta(_TASK_DAYS), case.quality.share("office", quarter))
        for _ in range(dice.below(3)):
            yield case.event(dice, "culture_event", case.day(dice, quarter))
        result = _good(case, dice, "publicity", quarter)
        yield case.event(dice, "village_disclosure", case.day(dice, quarter), result)
    for quarter in (2, 4):
        passed = dice.successes(_WORKERS, case.quality.share("office", quarter))
        yield case.event(dice, "training_exam", case.day(dice, quarter), ev.DONE)._replace(
            quantity=passed, total=_WORKERS
        )
    yield case.event(dice, "charter_review", case.day(dice, 1), _good(case, dice, "publicity", 1))


def _newborns(case: Case) -> Iterator[Person]:
    return (person for person in case.people if person.born.year == case.year)


def _population(case: Case, dice: Dice) -> Iterator[Event]:
    """Give the events behind the monthly figures; those who died or left are in no row of the residents."""
    for child in _newborns(case):
        yield _of_person(case, dice, "birth", child.born, child)
    for person in case.people:
        married = person.member.married
        if married is not None and date.fromordinal(married).year == case.year:
            yield _of_person(case, dice, "marriage", date.fromordinal(married), person)
    settled = [person for person in case.people if person.born.year < case.year] or case.people
    for month in case.figures.months:
        for kind, count in (("death", month.deaths), ("move_out", month.moves_out)):
            for _ in range(count):
                group = dice.pick(case.village.groups).name
                yield case.event(dice, kind, _day_of(case, dice, month.month), ev.DONE)._replace(group=group)
        for _ in range(month.moves_in):
            yield _of_person(case, dice, "move_in", _day_of(case, dice, month.month), dice.pick(settled))


def _of_person(case: Case, dice: Dice, kind: str, on: date, person: Person) -> Event:
    return case.event(dice, kind, on, ev.DONE)._replace(group=person.group, person=person.number)


def _day_of(case: Case, dice: Dice, month: int) -> date:
    return date(case.year, month, dice.between(1, monthrange(case.year, month)[1]))


def _yuan(fen: int) -> str:
    return f"{fen // _FEN}.{fen % _FEN:02d}"
