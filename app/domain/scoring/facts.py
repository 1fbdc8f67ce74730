"""Measures of a village's own work, each declared once and computed by one set-based query.

A fact says what is counted; ``storage/queries/facts.py`` knows how to ask the file for each kind
of measure. An event belongs to the period of its due day; without one, to that of the day it happened.
Facts that describe anyone's private life are not in the library, so no scheme can name them; those
marked ``statistic`` may be shown but never scored.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class CountEvents:
    """Number of events of the types, with one of the results if given; parts by quarter."""

    types: tuple[str, ...]
    results: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CountByLevel:
    """Number of events of the types; parts by level (national, province, city, county, township)."""

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoneOverDue:
    """What was done on time over what was due; parts by quarter.

    An event that carries a total weighs ``quantity`` over ``total``; any other weighs one. Declined
    offers are in neither figure; an open event counts as due only once its due date has passed.
    """

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountNotDone:
    """Number of due events that were late, failed, or are still open past their due date; parts by quarter."""

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SumQuantity:
    """``quantity`` over ``total``, both added up; parts by quarter."""

    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportsOnTime:
    """Months whose figures were all reported by ``due_day`` of the following month; parts by month.

    A month is judged from its due day on.
    """

    due_day: int


UNIT_FEN = "fen"
"""Unit of a fact that is money: stored in fen, shown in yuan."""

Measure = CountEvents | CountByLevel | DoneOverDue | CountNotDone | SumQuantity | ReportsOnTime


@dataclass(frozen=True, slots=True)
class FactSpec:
    """One named measure: what it is, over which population and in which unit."""

    key: str
    label: str
    definition: str
    formula: str
    unit: str
    measure: Measure
    statistic: bool = False


@dataclass(frozen=True, slots=True)
class FactPart:
    """The share of one month (``2025-03``), quarter (``2025Q1``) or level (``county``)."""

    key: str
    numerator: Decimal
    denominator: Decimal | None = None


@dataclass(frozen=True, slots=True)
class FactValue:
    """A fact of one village in one period; ``denominator`` is None for plain counts."""

    numerator: Decimal
    denominator: Decimal | None = None
    parts: tuple[FactPart, ...] = ()

    def part(self, key: str) -> FactPart | None:
        """Give the part with this key, or None where the village has none."""
        return next((part for part in self.parts if part.key == key), None)


ZERO_FACT = FactValue(Decimal(0))


def _fact(key: str, label: str, definition: str, formula: str, measure: Measure) -> FactSpec:
    return FactSpec(key, label, definition, formula, "", measure)


_N = QT_TRANSLATE_NOOP
_RATIO = QT_TRANSLATE_NOOP("Fact", "done on time / due")
_COUNT = QT_TRANSLATE_NOOP("Fact", "number of records")
_SUMS = QT_TRANSLATE_NOOP("Fact", "sum of quantities / sum of totals")

FACTS: tuple[FactSpec, ...] = (
    _fact(
        "letters_signed",
        _N("Fact", "Responsibility letters of service"),
        _N("Fact", "Letters signed against letters that the office requires"),
        _SUMS,
        SumQuantity(("responsibility_letter",)),
    ),
    _fact(
        "joint_meetings",
        _N("Fact", "Joint meetings with decisions carried out"),
        _N("Fact", "Quarterly joint meetings whose decisions were carried out, by quarter"),
        _COUNT,
        CountEvents(("joint_meeting",), ("ok",)),
    ),
    FactSpec(
        "funds_paid",
        _N("Fact", "Service funds paid in"),
        _N("Fact", "Money paid in against the budget of the period"),
        _SUMS,
        UNIT_FEN,
        SumQuantity(("funds_paid",)),
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
    ),
    _fact(
        "board_updates",
        _N("Fact", "Notice boards brought up to date"),
        _N("Fact", "Board updates found in order, by quarter"),
        _COUNT,
        CountEvents(("board_update",), ("ok",)),
    ),
    _fact(
        "media_pieces",
        _N("Fact", "Information pieces used by media"),
        _N("Fact", "Pieces by the level of the medium"),
        _COUNT,
        CountByLevel(("media_piece",)),
    ),
    _fact(
        "trainings_passed",
        _N("Fact", "Staff trainings with the exam passed"),
        _N("Fact", "Trainings of village workers that ended with a passed exam"),
        _COUNT,
        CountEvents(("training",), ("ok",)),
    ),
    _fact(
        "reports_on_time",
        _N("Fact", "Monthly change reports on time"),
        _N("Fact", "Months whose figures were reported by the 5th of the next month"),
        _N("Fact", "months on time / months of the period"),
        ReportsOnTime(due_day=5),
    ),
    _fact(
        "recheck_mismatches",
        _N("Fact", "Sample re-check"),
        _N("Fact", "Records found wrong against records re-checked with the family's agreement, by quarter"),
        _SUMS,
        SumQuantity(("recheck",)),
    ),
    _fact(
        "corrections_done",
        _N("Fact", "Corrections finished in time"),
        _N("Fact", "Corrections finished within their term against corrections found"),
        _RATIO,
        DoneOverDue(("correction",)),
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
    ),
    _fact(
        "late_complaints",
        _N("Fact", "Complaints not answered in time"),
        _N("Fact", "Complaints answered late, or open past their due day"),
        _COUNT,
        CountNotDone(("complaint",)),
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
    ),
    _fact(
        "commendations",
        _N("Fact", "Commendations"),
        _N("Fact", "Commendations by the level that gave them"),
        _COUNT,
        CountByLevel(("commendation",)),
    ),
    _fact(
        "experience_talks",
        _N("Fact", "Experience presented"),
        _N("Fact", "Experience presented at conferences, by level"),
        _COUNT,
        CountByLevel(("experience_talk",)),
    ),
    _fact(
        "falsified_records",
        _N("Fact", "Falsified records"),
        _N("Fact", "Records proved to be falsified"),
        _COUNT,
        CountEvents(("falsified_record",)),
    ),
    _fact(
        "withheld_funds",
        _N("Fact", "Funds withheld"),
        _N("Fact", "Cases of money for families withheld or diverted"),
        _COUNT,
        CountEvents(("withheld_funds",)),
    ),
    _fact(
        "rights_violations",
        _N("Fact", "Rights violated"),
        _N("Fact", "Proved violations of a resident's rights by the office or village"),
        _COUNT,
        CountEvents(("rights_violation",)),
    ),
    FactSpec(
        "births",
        _N("Fact", "Births registered"),
        _N("Fact", "Births entered in the period; a statistic to monitor, never scored"),
        _COUNT,
        "",
        CountEvents(("birth",)),
        statistic=True,
    ),
)


def find_fact(key: str) -> FactSpec | None:
    """Give the fact of this key, or None when the library has no such fact."""
    return next((spec for spec in FACTS if spec.key == key), None)
