"""What can be set in a scheme, described for the readers and for the editor at once, so that they cannot part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from app.domain.scoring.facts import (
    CountByLevel,
    CountEvents,
    CountNotDone,
    DoneOverDue,
    EventsInTime,
    FiguresAccuracy,
    Measure,
    OwnRecords,
    ReportsOnTime,
    SumQuantity,
)
from app.domain.text import QT_TRANSLATE_NOOP

MOST = Decimal(1_000_000)
FULL_PERCENT = Decimal(100)
FULL, ZERO = "full", "zero"

COUNTS: tuple[type[Measure], ...] = (CountEvents, CountByLevel, CountNotDone)
"""Measures that are plain numbers of something."""
RATIOS: tuple[type[Measure], ...] = (
    SumQuantity, DoneOverDue, ReportsOnTime, FiguresAccuracy, EventsInTime, OwnRecords,
)  # fmt: skip
"""Measures that are something done over something due."""


class Kind(StrEnum):
    """What a setting holds, and so how it is typed."""

    TEXT = "text"
    NAME = "name"
    FACT = "fact"
    AMOUNT = "amount"
    PERCENT = "percent"
    SHARE = "share"
    COUNT = "count"
    CHOICE = "choice"
    AMOUNTS = "amounts"
    QUARTERS = "quarters"
    DAY = "day"
    YES_NO = "yes_no"
    SHARES = "shares"
    TIERS = "tiers"
    LEVELS = "levels"
    BANDS = "bands"
    LINES = "lines"
    DEDUCTIONS = "deductions"


NUMERIC = (Kind.AMOUNT, Kind.PERCENT, Kind.COUNT)
"""Settings of a rule that a tier may have otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting of a table: its key, what it holds, and the words that explain it to whoever fills it in.

    ``choices`` are the values that are allowed, each with its label; ``measures`` the ways in which a fact may be
    measured; ``entry`` the settings of each entry of a list of tables. Amounts are at most ``most`` and above zero
    unless ``may_be_zero``. Labels and help stand in the context ``Scheme``.
    """

    key: str
    kind: Kind
    label: str
    help: str = ""
    required: bool = True
    choices: Mapping[str, str] = field(default_factory=dict)
    measures: tuple[type[Measure], ...] = ()
    most: Decimal = MOST
    may_be_zero: bool = False
    entry: tuple[Setting, ...] = ()


_N = QT_TRANSLATE_NOOP


def fact_setting(measures: tuple[type[Measure], ...], *, required: bool = True, help_text: str = "") -> Setting:
    """Describe the fact that a rule looks at."""
    label = _N("Scheme", "Fact")
    return Setting(
        key="fact", kind=Kind.FACT, label=label, help=help_text, required=required, measures=measures,
    )  # fmt: skip


_WHEN_HELP = _N("Scheme", "Full points for services nobody asked for, none for duties that must exist")
_WHEN_CHOICES = {FULL: _N("Scheme", "Full points"), ZERO: _N("Scheme", "No points")}
WHEN_NOTHING_DUE = Setting(
    key="when_nothing_due",
    kind=Kind.CHOICE,
    label=_N("Scheme", "Where nothing was due"),
    help=_WHEN_HELP,
    choices=_WHEN_CHOICES,
)
WHEN_NOTHING_DUE_OF_RATIO = Setting(
    key="when_nothing_due",
    kind=Kind.CHOICE,
    label=_N("Scheme", "Where nothing was due"),
    help=_N("Scheme", "Needed where the fact is done over due, and only there"),
    required=False,
    choices=_WHEN_CHOICES,
)
