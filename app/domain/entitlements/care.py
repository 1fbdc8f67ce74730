"""When a family in care is next to be contacted: by telephone, face to face, at home, and what was promised.

Contact is an offer. Nothing falls due before the family has agreed to it, and nothing after it has declined.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)


class Way(StrEnum):
    """How a family was contacted (code list ``care_way``)."""

    PHONE = "phone"
    MEETING = "meeting"
    HOME_VISIT = "home_visit"
    FESTIVAL = "festival"
    EVENT = "event"


class DueKind(StrEnum):
    """What is to be done next."""

    CONSENT = "consent"
    CONTACTS = "contacts"
    FOLLOW_UP = "follow_up"
    CALL = "call"
    MEETING = "meeting"
    HOME_VISIT = "home_visit"
    FESTIVAL = "festival"


FACE_TO_FACE = frozenset({Way.MEETING, Way.HOME_VISIT, Way.FESTIVAL})
"""Whoever came to see the family has also spoken to it."""
SPOKEN = FACE_TO_FACE | {Way.PHONE}


FESTIVALS = ("春节", "端午节", "中秋节")
FESTIVAL_DAYS = 15
"""A visit so many days around the first day off is one of the festival."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often contact is offered; None where no parameter says so."""

    call_days: int | None
    meeting_days: int | None
    home_visits: int | None
    festivals: tuple[tuple[str, date], ...] = ()
    """The festivals on which families are at home together, with the first day off of each, in order."""


@dataclass(frozen=True, slots=True)
class Contacted:
    """One contact of the past; ``follow_up_on`` is a promise that is still open."""

    on: date
    way: Way
    follow_up_on: date | None = None


@dataclass(frozen=True, slots=True)
class Care:
    """What is known of the care of one family; ``has_both`` where both contacts are named."""

    since: date
    consent_on: date | None
    until_on: date | None
    has_both: bool
    past: Sequence[Contacted]


@dataclass(frozen=True, slots=True)
class Due:
    """What is due on which day; ``last_on`` is when it was last done."""

    kind: DueKind
    on: date
    last_on: date | None = None
    name: str = ""


def due_contacts(care: Care, rhythm: Rhythm, today: date) -> tuple[Due, ...]:
    """Give what is next to be done for a family, the earliest first; home visits are those of the calendar year."""
    if care.until_on is not None:
        return ()
    found: list[Due] = []
    if not care.has_both:
        found.append(Due(DueKind.CONTACTS, care.since))
    if care.consent_on is None:
        return (*found, Due(DueKind.CONSENT, care.since))
    found += [Due(DueKind.FOLLOW_UP, one.follow_up_on, one.on) for one in care.past if one.follow_up_on is not None]
    for kind, ways, days in (
        (DueKind.CALL, SPOKEN, rhythm.call_days),
        (DueKind.MEETING, FACE_TO_FACE, rhythm.meeting_days),
    ):
        if days is not None:
            last = max((one.on for one in care.past if one.way in ways), default=None)
            start = care.consent_on if last is None else max(last, care.consent_on)
            found.append(Due(kind, start + timedelta(days=days), last))
    visit = _next_visit(care, care.consent_on, rhythm.home_visits or 0, today.year)
    if visit is not None:
        found.append(visit)
    found += _next_festival(care, care.consent_on, rhythm.festivals, today)
    return tuple(sorted(found, key=lambda due: due.on))


def _next_visit(care: Care, consent_on: date, visits: int, year: int) -> Due | None:
    """Give the next visit: the year is cut into as many parts as visits, each visit is due by the end of its part."""
    if not visits:
        return None
    first, length = date(year, 1, 1), (date(year + 1, 1, 1) - date(year, 1, 1)).days
    ends = [first + timedelta(days=length * part // visits) - _DAY for part in range(1, visits + 1)]
    ends = [end for end in ends if end >= consent_on]
    done = sorted(one.on for one in care.past if one.way is Way.HOME_VISIT and one.on.year == year)
    return Due(DueKind.HOME_VISIT, ends[len(done)], done[-1] if done else None) if len(done) < len(ends) else None


def festivals_of(days_off: Iterable[tuple[date, str]]) -> tuple[tuple[str, date], ...]:
    """Give the first day off of each festival out of days off and the names they bear, in order."""
    first: dict[tuple[str, int], date] = {}
    for day, names in days_off:
        for name in FESTIVALS:
            if name in names:
                key = (name, day.year)
                first[key] = min(day, first.get(key, day))
    return tuple((name, day) for (name, _), day in sorted(first.items(), key=lambda entry: entry[1]))


def _next_festival(care: Care, consent_on: date, festivals: Iterable[tuple[str, date]], today: date) -> Iterator[Due]:
    """Give the visit before the next festival; one that was missed is not made up for, because that only hurts."""
    visits = sorted(one.on for one in care.past if one.way is Way.FESTIVAL)
    for name, first in festivals:
        is_done = any(abs((visit - first).days) <= FESTIVAL_DAYS for visit in visits)
        if first >= max(consent_on, today) and not is_done:
            yield Due(DueKind.FESTIVAL, first, visits[-1] if visits else None, name)
            return
