"""Routine visits to residents: the bulk of a township's events, never scored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.practice import events as ev
from app.practice.dice import Dice, Weighted
from app.practice.events import Event
from app.practice.work import Case

_KINDS = Weighted(
    (("home_visit", 36), ("register_check", 27), ("health_centre_service", 31), ("certificate_handling", 6))
)
# Whose health was looked after is nobody's business but the health centre's.
_WITHOUT_PERSON = ("health_centre_service",)
_DAYS_TO_FINISH = 20
_SERVICE_WORKING_DAYS = 7
_NOTES: Weighted[str] = Weighted(
    (
        ("", 84),
        ("电话核实", 4),
        ("家中无人，改日再访", 3),
        ("材料补齐", 3),
        ("联系电话已更新", 3),
        ("在外务工，已电话联系", 3),
    )
)
_DECLINED, _LATE, _OPEN, _DONE = 0.025, 0.02, 0.015, 0.5
# Visits per resident and year in a township of ordinary size.
NATURAL_SHARE = 0.9


def visits(case: Case, count: int, dice: Dice) -> Iterator[Event]:
    """Give this many visits of the village, each to one of its residents."""
    days = [date(case.year, 1, 1) + timedelta(day) for day in range(365)]
    deadlines = [ev.add_working_days(day, _SERVICE_WORKING_DAYS) for day in days]
    for _ in range(count):
        person = dice.pick(case.people)
        kind = dice.draw(_KINDS)
        place = dice.below(len(days))
        on = max(days[place], person.born)
        due = deadlines[place] if kind == "certificate_handling" and on == days[place] else None
        due = on + timedelta(_DAYS_TO_FINISH) if kind == "register_check" else due
        result, done = _end(dice, on, due, case.closing)
        yield Event(
            kind,
            case.village.name,
            on,
            person.group,
            due,
            done,
            result,
            handler=dice.pick(case.workers),
            person="" if kind in _WITHOUT_PERSON else person.number,
            note=dice.draw(_NOTES),
        )


def _end(dice: Dice, on: date, due: date | None, closing: date) -> tuple[str, date | None]:
    share = dice.share()
    if share < _DECLINED:
        return ev.DECLINED, on
    if due is None:
        return (ev.DONE if share < _DONE else ev.OK), on
    if share < _DECLINED + _OPEN:
        return ev.OPEN, None
    if share < _DECLINED + _OPEN + _LATE:
        done = due + timedelta(dice.between(1, 15))
        return (ev.LATE, done) if done <= closing else (ev.OPEN, None)
    done = on + timedelta(dice.below((due - on).days + 1))
    return (ev.DONE, done) if done <= closing else (ev.OPEN, None)
