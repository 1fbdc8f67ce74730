"""Measures of a subject's own work, each declared once and computed by one set-based query.

A fact says what is counted; ``storage/queries/facts.py`` knows how to ask the file for each kind
of measure. An event belongs to the period of its due day; without one, to that of the day it happened.
Facts that describe anyone's private life are not in the library, so no scheme can name them; those
marked ``statistic`` may be shown, or sort villages into tiers, but are never scored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, NamedTuple

from app.domain.text import QT_TRANSLATE_NOOP, Message

VILLAGE, DEPARTMENT, WORKER = "village", "department", "worker"
SUBJECT_KINDS = (VILLAGE, DEPARTMENT, WORKER)
"""Who can be scored."""

BY_MONTH, BY_LEVEL, UNDIVIDED = "month", "level", ""
"""What the parts of a fact are: months (``2025-03``), levels (``county``), or none."""

EVENTS, REPORTS, POPULATION, PEOPLE = "event", "reported_figure", "population_event", "resident"
RECTIFICATIONS = "rectification"
"""What a measure reads; ``event`` is ``department_work`` for a department and ``work_event`` for all others."""


@dataclass(frozen=True, slots=True)
class CountEvents:
    """Number of events of the types, with one of the results if given; parts by month."""

    is_ratio: ClassVar[bool] = False
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = EVENTS

    types: tuple[str, ...]
    results: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CountByLevel:
    """Number of events of the types; parts by level (national, province, city, county, township)."""

    is_ratio: ClassVar[bool] = False
    parts: ClassVar[str] = BY_LEVEL
    source: ClassVar[str] = EVENTS

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoneOverDue:
    """What was done on time over what was due; parts by month.

    An event that carries a total weighs ``quantity`` over ``total``; any other weighs one. Declined
    offers are in neither figure; an open event counts as due only once its due date has passed.
    """

    is_ratio: ClassVar[bool] = True
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = EVENTS

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountNotDone:
    """Number of due events that were late, failed, or are still open past their due date; parts by month."""

    is_ratio: ClassVar[bool] = False
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = EVENTS

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SumQuantity:
    """``quantity`` over ``total``, both added up, of one level if given; parts by month."""

    is_ratio: ClassVar[bool] = True
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = EVENTS

    types: tuple[str, ...]
    level: str = ""


@dataclass(frozen=True, slots=True)
class ReportsOnTime:
    """Months whose figures were all reported by ``due_day`` of the following month; parts by month.

    A month is judged from its due day on.
    """

    is_ratio: ClassVar[bool] = True
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = REPORTS
    types: ClassVar[tuple[str, ...]] = ()

    due_day: int


@dataclass(frozen=True, slots=True)
class ReportDays:
    """Days from the end of a month to the day its last figure came; parts by month.

    The part of a month is the day of the next month on which it was complete, counted on past its end and 0 where it
    came before its own month was over; a month without figures has no part. The whole adds up the days.
    """

    is_ratio: ClassVar[bool] = False
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = REPORTS
    types: ClassVar[tuple[str, ...]] = ()


@dataclass(frozen=True, slots=True)
class FiguresAccuracy:
    """Verified figures less what the reports missed them by, never below zero, over verified figures; parts by month.

    Only figures that a re-check has verified are looked at.
    """

    is_ratio: ClassVar[bool] = True
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = REPORTS
    types: ClassVar[tuple[str, ...]] = ()


@dataclass(frozen=True, slots=True)
class EventsInTime:
    """Population events entered by ``due_day`` of the month after they happened, over all; parts by month.

    A month is judged from its due day on.
    """

    is_ratio: ClassVar[bool] = True
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = POPULATION
    types: ClassVar[tuple[str, ...]] = ()

    due_day: int


@dataclass(frozen=True, slots=True)
class OwnRecords:
    """Residents at the end of the period whose record holds a valid ID number, over all residents; no parts."""

    is_ratio: ClassVar[bool] = True
    parts: ClassVar[str] = UNDIVIDED
    source: ClassVar[str] = PEOPLE
    types: ClassVar[tuple[str, ...]] = ()


@dataclass(frozen=True, slots=True)
class CountResidents:
    """Residents at the end of the period; no parts."""

    is_ratio: ClassVar[bool] = False
    parts: ClassVar[str] = UNDIVIDED
    source: ClassVar[str] = PEOPLE
    types: ClassVar[tuple[str, ...]] = ()


@dataclass(frozen=True, slots=True)
class RectifiedInTime:
    """Rectifications closed and answered by the last day of their first term, over those due; parts by month.

    A rectification belongs to the month of the last day of its first term. It is due once it is closed or that day
    is over; one that was answered in time and waits for the office is not due yet, a withdrawn one never.
    """

    is_ratio: ClassVar[bool] = True
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = RECTIFICATIONS
    types: ClassVar[tuple[str, ...]] = ()


@dataclass(frozen=True, slots=True)
class CountRectifiedLate:
    """Number of due rectifications that were not put right within their first term; parts by month."""

    is_ratio: ClassVar[bool] = False
    parts: ClassVar[str] = BY_MONTH
    source: ClassVar[str] = RECTIFICATIONS
    types: ClassVar[tuple[str, ...]] = ()


UNIT_FEN = "fen"
"""Unit of a fact that is money: stored in fen, shown in yuan."""

EventMeasure = CountEvents | CountByLevel | DoneOverDue | CountNotDone | SumQuantity
RectificationMeasure = RectifiedInTime | CountRectifiedLate
Measure = (
    EventMeasure
    | ReportsOnTime
    | ReportDays
    | FiguresAccuracy
    | EventsInTime
    | OwnRecords
    | CountResidents
    | RectificationMeasure
)

_TABLES: Mapping[str, str] = {
    REPORTS: "reported_figure",
    POPULATION: "population_event",
    PEOPLE: "resident",
    RECTIFICATIONS: "rectification",
}


@dataclass(frozen=True, slots=True)
class FactSpec:
    """One named measure: what it is, over which population and period, in which unit, and for whom it exists."""

    key: str
    label: str
    definition: str
    formula: str
    unit: str
    measure: Measure
    statistic: bool = False
    population: str = ""
    period: str = ""
    subjects: frozenset[str] = frozenset({VILLAGE})

    def table(self, subject_kind: str) -> str:
        """Give the table that the measure reads for a kind of subject."""
        if self.measure.source == EVENTS:
            return "department_work" if subject_kind == DEPARTMENT else "work_event"
        return _TABLES[self.measure.source]


class FactPart(NamedTuple):
    """The share of one month (``2025-03``), quarter (``2025Q1``) or level (``county``).

    A tuple, since a full run makes a hundred thousand of them.
    """

    key: str
    numerator: Decimal
    denominator: Decimal | None = None


@dataclass(frozen=True, slots=True)
class FactValue:
    """A fact of one subject in one period; ``denominator`` is None for plain counts."""

    numerator: Decimal
    denominator: Decimal | None = None
    parts: tuple[FactPart, ...] = ()

    def part(self, key: str) -> FactPart | None:
        """Give the part with this key, or None; a quarter kept by months is added up."""
        found = next((part for part in self.parts if part.key == key), None)
        if found is not None or key[4:5] != "Q":
            return found
        months = _MONTHS.get(key[5:], ())
        return _added_up(key, [part for part in self.parts if part.key[:4] == key[:4] and part.key[4:] in months])


_MONTHS: Mapping[str, tuple[str, ...]] = {
    str(quarter): tuple(f"-{month:02}" for month in range(3 * quarter - 2, 3 * quarter + 1)) for quarter in range(1, 5)
}


def _added_up(key: str, parts: list[FactPart]) -> FactPart | None:
    if not parts:
        return None
    denominators = [part.denominator for part in parts if part.denominator is not None]
    numerator = sum((part.numerator for part in parts), Decimal(0))
    return FactPart(key, numerator, sum(denominators, Decimal(0)) if denominators else None)


ZERO_FACT = FactValue(Decimal(0))


@dataclass(frozen=True, slots=True)
class FactFailure:
    """Stands in place of a value where the fact of a subject could not be worked out, and says why."""

    message: Message


_N = QT_TRANSLATE_NOOP
_RATIO = QT_TRANSLATE_NOOP("Fact", "done on time / due")
_COUNT = QT_TRANSLATE_NOOP("Fact", "number of records")
_SUMS = QT_TRANSLATE_NOOP("Fact", "sum of quantities / sum of totals")
_BY_LEVELS = QT_TRANSLATE_NOOP("Fact", "number of records, by level")
_LATE = QT_TRANSLATE_NOOP("Fact", "late + failed + open past the due day")

_ALL_RECORDS = _N("Fact", "All records of this work that the subject has; offers that were declined are left out")
_IN_ORDER = _N("Fact", "The records of this work that ended with the result “done” or “in order”")
_DUE_RECORDS = _N("Fact", "The records that were due by the day of scoring; offers that were declined are left out")
_LEVEL_RECORDS = _N("Fact", "The records with a level that were not refused")
_REPORTED_MONTHS = _N("Fact", "The months of the period that are over and whose due day has passed")
_MONTHS_WITH_FIGURES = _N("Fact", "The months of the period for which figures were reported")
_VERIFIED_FIGURES = _N("Fact", "The reported figures that a re-check has verified")
_REPORTED_EVENTS = _N("Fact", "The population events of the village in months whose due day has passed")
_RESIDENTS = _N("Fact", "Everybody in the register of the village who has not left it by the end of the period")

_DUE_RECTIFICATIONS = _N(
    "Fact",
    "The rectification notices that are closed or past their first term; those withdrawn, or answered in time and"
    " waiting for the re-check, are left out",
)

_BY_DUE_DAY = _N("Fact", "A record counts in the month of its due day; without one, of the day it happened")
_BY_REPORT_MONTH = _N("Fact", "A figure counts in the month it is about")
_BY_EVENT_MONTH = _N("Fact", "An event counts in the month it happened")
_AT_THE_END = _N("Fact", "As the register stands on the day of scoring, for the last day of the period")

_BY_FIRST_TERM = _N("Fact", "A notice counts in the month of the last day of its first term")

_POPULATIONS: Mapping[type[Measure], str] = {
    CountEvents: _ALL_RECORDS,
    CountByLevel: _LEVEL_RECORDS,
    DoneOverDue: _DUE_RECORDS,
    CountNotDone: _DUE_RECORDS,
    SumQuantity: _ALL_RECORDS,
    ReportsOnTime: _REPORTED_MONTHS,
    ReportDays: _MONTHS_WITH_FIGURES,
    FiguresAccuracy: _VERIFIED_FIGURES,
    EventsInTime: _REPORTED_EVENTS,
    OwnRecords: _RESIDENTS,
    CountResidents: _RESIDENTS,
    RectifiedInTime: _DUE_RECTIFICATIONS,
    CountRectifiedLate: _DUE_RECTIFICATIONS,
}
_PERIODS: Mapping[str, str] = {
    EVENTS: _BY_DUE_DAY,
    REPORTS: _BY_REPORT_MONTH,
    POPULATION: _BY_EVENT_MONTH,
    PEOPLE: _AT_THE_END,
    RECTIFICATIONS: _BY_FIRST_TERM,
}
_EVERYONE = frozenset(SUBJECT_KINDS)
_VILLAGES = frozenset({VILLAGE})
_VILLAGES_AND_WORKERS = frozenset({VILLAGE, WORKER})
_VILLAGES_AND_DEPARTMENTS = frozenset({VILLAGE, DEPARTMENT})
_DEPARTMENTS = frozenset({DEPARTMENT})


def _fact(
    key: str,
    label: str,
    definition: str,
    formula: str,
    measure: Measure,
    subjects: frozenset[str] = _VILLAGES_AND_WORKERS,
    *,
    unit: str = "",
    statistic: bool = False,
) -> FactSpec:
    is_done = isinstance(measure, CountEvents) and measure.results == ("ok",)
    population = _IN_ORDER if is_done else _POPULATIONS[type(measure)]
    period = _PERIODS[measure.source]
    return FactSpec(key, label, definition, formula, unit, measure, statistic, population, period, subjects)


FACTS: tuple[FactSpec, ...] = (
    _fact(
        "letters_signed",
        _N("Fact", "Responsibility letters of service"),
        _N("Fact", "Letters signed against letters that the office requires"),
        _SUMS,
        SumQuantity(("responsibility_letter",)),
        _EVERYONE,
    ),
    _fact(
        "joint_meetings",
        _N("Fact", "Joint meetings with decisions carried out"),
        _N("Fact", "Quarterly joint meetings whose decisions were carried out, by quarter"),
        _COUNT,
        CountEvents(("joint_meeting",), ("ok",)),
        _VILLAGES_AND_DEPARTMENTS,
    ),
    _fact(
        "funds_paid",
        _N("Fact", "Service funds paid in"),
        _N("Fact", "Money paid in against the budget of the period"),
        _SUMS,
        SumQuantity(("funds_paid",)),
        _EVERYONE,
        unit=UNIT_FEN,
    ),
    _fact(
        "sessions_held",
        _N("Fact", "Health and policy sessions"),
        _N("Fact", "Sessions held by the village"),
        _COUNT,
        CountEvents(("session",), ("ok",)),
    ),
    _fact(
        "households_reached",
        _N("Fact", "Households reached by printed matter"),
        _N("Fact", "Households that received the leaflets against all households at the time"),
        _SUMS,
        SumQuantity(("leaflet_delivery",)),
        _VILLAGES,
    ),
    _fact(
        "board_updates",
        _N("Fact", "Notice boards brought up to date"),
        _N("Fact", "Board updates found in order, by quarter"),
        _COUNT,
        CountEvents(("board_update",), ("ok",)),
        _VILLAGES,
    ),
    _fact(
        "media_pieces",
        _N("Fact", "Information pieces used by media"),
        _N("Fact", "Pieces by the level of the medium"),
        _BY_LEVELS,
        CountByLevel(("media_piece",)),
        _EVERYONE,
    ),
    _fact(
        "trainings_passed",
        _N("Fact", "Staff trainings with the exam passed"),
        _N("Fact", "Trainings of village workers that ended with a passed exam"),
        _COUNT,
        CountEvents(("training",), ("ok",)),
        _EVERYONE,
    ),
    _fact(
        "reports_on_time",
        _N("Fact", "Monthly change reports on time"),
        _N("Fact", "Months whose figures were reported by the 5th of the next month"),
        _N("Fact", "months on time / months of the period"),
        ReportsOnTime(due_day=5),
        _VILLAGES,
    ),
    _fact(
        "recheck_mismatches",
        _N("Fact", "Sample re-check"),
        _N("Fact", "Records found wrong against records re-checked with the family's agreement, by quarter"),
        _SUMS,
        SumQuantity(("recheck",)),
        _VILLAGES,
    ),
    _fact(
        "corrections_done",
        _N("Fact", "Corrections finished in time"),
        _N("Fact", "Corrections finished within their term against corrections found"),
        _RATIO,
        DoneOverDue(("correction",)),
        _EVERYONE,
    ),
    _fact(
        "applications_in_time",
        _N("Fact", "Entitlement applications handled in time"),
        _N("Fact", "Applications handled by their due day against applications due"),
        _RATIO,
        DoneOverDue(("entitlement_application",)),
    ),
    _fact(
        "notices_posted",
        _N("Fact", "Public notices posted"),
        _N("Fact", "Notices posted, photographed and with objections answered, against notices due"),
        _RATIO,
        DoneOverDue(("public_notice",)),
    ),
    _fact(
        "special_family_contacts",
        _N("Fact", "Contacts with special families"),
        _N("Fact", "Calls and visits made by the two contacts against those due; families that declined are left out"),
        _RATIO,
        DoneOverDue(("special_family_contact",)),
    ),
    _fact(
        "preconception_offers",
        _N("Fact", "Pre-pregnancy check and folic acid offered"),
        _N("Fact", "Offers made and recorded against registered couples; uptake is never counted"),
        _RATIO,
        DoneOverDue(("preconception_offer", "folic_acid_offer")),
    ),
    _fact(
        "stock_faults",
        _N("Fact", "Contraceptive stock faults"),
        _N("Fact", "Outlets found without stock or with expired items"),
        _COUNT,
        CountEvents(("stock_out", "stock_expired")),
    ),
    _fact(
        "subsidy_guidance",
        _N("Fact", "Childcare-subsidy guidance"),
        _N("Fact", "Families of newborns told about the subsidy against newborns registered"),
        _RATIO,
        DoneOverDue(("subsidy_guidance",)),
    ),
    _fact(
        "institution_inspections",
        _N("Fact", "Inspections of institutions"),
        _N("Fact", "Inspections of health institutions and pharmacies found in order, by quarter"),
        _COUNT,
        CountEvents(("institution_inspection",), ("ok",)),
        _EVERYONE,
    ),
    _fact(
        "late_complaints",
        _N("Fact", "Complaints not answered in time"),
        _N("Fact", "Complaints answered late, or open past their due day"),
        _LATE,
        CountNotDone(("complaint",)),
        _EVERYONE,
    ),
    _fact(
        "consent_gaps",
        _N("Fact", "Missing consent"),
        _N("Fact", "Service records found without a complete consent row"),
        _COUNT,
        CountEvents(("consent_gap",)),
    ),
    _fact(
        "data_incidents",
        _N("Fact", "Personal-data incidents"),
        _N("Fact", "Incidents in which personal data got into wrong hands"),
        _COUNT,
        CountEvents(("data_incident",)),
        _EVERYONE,
    ),
    _fact(
        "commendations",
        _N("Fact", "Commendations"),
        _N("Fact", "Commendations by the level that gave them"),
        _BY_LEVELS,
        CountByLevel(("commendation",)),
        _EVERYONE,
    ),
    _fact(
        "experience_talks",
        _N("Fact", "Experience presented"),
        _N("Fact", "Experience presented at conferences, by level"),
        _BY_LEVELS,
        CountByLevel(("experience_talk",)),
        _EVERYONE,
    ),
    _fact(
        "falsified_records",
        _N("Fact", "Falsified records"),
        _N("Fact", "Records proved to be falsified"),
        _COUNT,
        CountEvents(("falsified_record",)),
        _EVERYONE,
    ),
    _fact(
        "withheld_funds",
        _N("Fact", "Funds withheld"),
        _N("Fact", "Cases of money for families withheld or diverted"),
        _COUNT,
        CountEvents(("withheld_funds",)),
        _EVERYONE,
    ),
    _fact(
        "rights_violations",
        _N("Fact", "Rights violated"),
        _N("Fact", "Proved violations of a resident's rights by the office or village"),
        _COUNT,
        CountEvents(("rights_violation",)),
        _EVERYONE,
    ),
    _fact(
        "letters_by_level",
        _N("Fact", "Responsibility letters by level"),
        _N("Fact", "Letters of service signed, by the level of government they were signed with"),
        _BY_LEVELS,
        CountByLevel(("responsibility_letter",)),
        _EVERYONE,
    ),
    _fact(
        "funds_from_county",
        _N("Fact", "Service funds of the county"),
        _N("Fact", "Money of the county paid in against what the county budgeted"),
        _SUMS,
        SumQuantity(("funds_paid",), "county"),
        _VILLAGES_AND_DEPARTMENTS,
        unit=UNIT_FEN,
    ),
    _fact(
        "funds_from_township",
        _N("Fact", "Service funds of the township"),
        _N("Fact", "Money of the township paid in against what the township budgeted"),
        _SUMS,
        SumQuantity(("funds_paid",), "township"),
        _VILLAGES_AND_DEPARTMENTS,
        unit=UNIT_FEN,
    ),
    _fact(
        "village_meetings",
        _N("Fact", "Monthly meetings of village workers"),
        _N(
            "Fact",
            "Meetings of village workers held on the 1st of the month, with minutes; for a worker, those attended",
        ),
        _COUNT,
        CountEvents(("village_meeting",), ("ok",)),
    ),
    _fact(
        "culture_events",
        _N("Fact", "Cultural activities"),
        _N("Fact", "Activities of culture yards and fairs, by their records"),
        _COUNT,
        CountEvents(("culture_event",), ("ok",)),
    ),
    _fact(
        "training_hours",
        _N("Fact", "Training hours"),
        _N("Fact", "Hours of training attended against hours required"),
        _SUMS,
        SumQuantity(("training",)),
        _EVERYONE,
    ),
    _fact(
        "exams_passed",
        _N("Fact", "Exams passed"),
        _N("Fact", "People who passed the exam of their work against people who sat it"),
        _SUMS,
        SumQuantity(("training_exam",)),
        _EVERYONE,
    ),
    _fact(
        "report_days",
        _N("Fact", "Day on which the monthly report was complete"),
        _N("Fact", "Days after the end of the month at which its last figure was reported"),
        _N("Fact", "day of the last figure − last day of the month"),
        ReportDays(),
        _VILLAGES,
    ),
    _fact(
        "figures_accuracy",
        _N("Fact", "Accuracy of reported figures"),
        _N("Fact", "How close the reported figures came to those that a re-check found"),
        _N("Fact", "(sum of verified − sum of differences) / sum of verified"),
        FiguresAccuracy(),
        _VILLAGES,
    ),
    _fact(
        "events_in_time",
        _N("Fact", "Population events reported in time"),
        _N("Fact", "Population events reported by the 5th of the next month against all reported"),
        _N("Fact", "reported by the 5th of the next month / all"),
        EventsInTime(due_day=5),
        _VILLAGES,
    ),
    _fact(
        "own_records_complete",
        _N("Fact", "Records with a valid ID number"),
        _N(
            "Fact",
            "Residents whose record holds a valid ID number of their own: work of the office, not of the resident",
        ),
        _N("Fact", "residents with a valid ID number / residents"),
        OwnRecords(),
        _VILLAGES,
    ),
    _fact(
        "register_checks",
        _N("Fact", "Register checks done"),
        _N("Fact", "Checks of register entries made in time against those due"),
        _RATIO,
        DoneOverDue(("register_check",)),
    ),
    _fact(
        "service_visits",
        _N("Fact", "Service visits made"),
        _N("Fact", "Contact visits to households made in time against those due; families that declined are left out"),
        _RATIO,
        DoneOverDue(("home_visit",)),
    ),
    _fact(
        "service_contacts",
        _N("Fact", "Service contacts kept"),
        _N(
            "Fact",
            "Contacts with families that asked for them, kept in time against those due; declined ones are left out",
        ),
        _RATIO,
        DoneOverDue(("home_visit", "special_family_contact", "postpartum_visit")),
    ),
    _fact(
        "postpartum_visits",
        _N("Fact", "Postpartum visits offered"),
        _N("Fact", "Visits after a birth offered in time against those due; families that declined are left out"),
        _RATIO,
        DoneOverDue(("postpartum_visit",)),
    ),
    _fact(
        "certificates_in_time",
        _N("Fact", "Certificates handled in time"),
        _N("Fact", "Certificates handled by their due day against those applied for"),
        _RATIO,
        DoneOverDue(("certificate_handling",)),
    ),
    _fact(
        "payments_on_time",
        _N("Fact", "Payments on time"),
        _N("Fact", "Batches of entitlements paid out in full by their due day against batches due"),
        _RATIO,
        DoneOverDue(("payment_batch",)),
        _EVERYONE,
    ),
    _fact(
        "charter_reviews",
        _N("Fact", "Village charter looked after"),
        _N("Fact", "Reviews of the village charter by the villagers' assembly, found in order"),
        _COUNT,
        CountEvents(("charter_review",), ("ok",)),
        _VILLAGES,
    ),
    _fact(
        "disclosures",
        _N("Fact", "Village affairs disclosed"),
        _N("Fact", "Disclosures of village affairs found true and complete, at least one each quarter"),
        _COUNT,
        CountEvents(("village_disclosure",), ("ok",)),
        _VILLAGES,
    ),
    _fact(
        "meetings_attended",
        _N("Fact", "Joint meetings attended"),
        _N("Fact", "Joint meetings attended by the department's head against those called"),
        _RATIO,
        DoneOverDue(("meeting_attendance",)),
        _DEPARTMENTS,
    ),
    _fact(
        "tasks_in_time",
        _N("Fact", "Tasks done in time"),
        _N("Fact", "Service and data tasks handed over by slip, done by their due day against those due"),
        _RATIO,
        DoneOverDue(("assigned_task",)),
        _EVERYONE,
    ),
    _fact(
        "data_exchanges",
        _N("Fact", "Data exchanged between departments"),
        _N("Fact", "Exchanges of counts with health, education and police, held with a written analysis"),
        _COUNT,
        CountEvents(("data_exchange",), ("ok",)),
        _DEPARTMENTS,
    ),
    _fact(
        "policies_in_place",
        _N("Fact", "Support policies carried out"),
        _N("Fact", "Support measures for families that the department owes, carried out by their due day"),
        _RATIO,
        DoneOverDue(("support_measure",)),
        _VILLAGES_AND_DEPARTMENTS,
    ),
    _fact(
        "rectifications_in_time",
        _N("Fact", "Rectifications in time"),
        _N("Fact", "Rectification notices put right within their first term, re-checked and closed, against those due"),
        _N("Fact", "closed and answered within the first term / due"),
        RectifiedInTime(),
        _EVERYONE,
    ),
    _fact(
        "rectifications_overdue",
        _N("Fact", "Rectifications overdue"),
        _N(
            "Fact",
            "Rectification notices put right only after their first term, or still not put right when it is over",
        ),
        _N("Fact", "due − closed and answered within the first term"),
        CountRectifiedLate(),
        _EVERYONE,
    ),
    _fact(
        "residents",
        _N("Fact", "Residents"),
        _N("Fact", "Residents at the end of the period; sorts villages into tiers and is never scored"),
        _N("Fact", "number of residents"),
        CountResidents(),
        _VILLAGES,
        statistic=True,
    ),
    _fact(
        "births",
        _N("Fact", "Births registered"),
        _N("Fact", "Births entered in the period; a statistic to monitor, never scored"),
        _COUNT,
        CountEvents(("birth",)),
        _VILLAGES,
        statistic=True,
    ),
)


_BY_KEY: Mapping[str, FactSpec] = {spec.key: spec for spec in FACTS}


def find_fact(key: str) -> FactSpec | None:
    """Give the fact of this key, or None when the library has no such fact."""
    return _BY_KEY.get(key)
