"""Points by the band that a count or a percentage falls into."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import ClassVar

from app.domain.scoring.arithmetic import number
from app.domain.scoring.rules.all_or_nothing import check_nothing_due, is_ratio
from app.domain.scoring.rules.case import Case, Outcome
from app.domain.scoring.rules.rate import nothing_due
from app.domain.scoring.rules.reach import check_even, check_fit
from app.domain.scoring.schedule import Schedule
from app.domain.scoring.setting import (
    COUNTS,
    FULL_PERCENT,
    RATIOS,
    WHEN_NOTHING_DUE_OF_RATIO,
    Kind,
    Setting,
    fact_setting,
)
from app.domain.scoring.table import Table
from app.domain.scoring.wording import SCORE, fact_label, percent
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_COUNT = _N("Score", "{fact}: {found}, in the band from {start}: {arithmetic}")
_PERCENT = _N("Score", "{fact}: {percent}% ({done} of {due}), in the band from {start}%: {arithmetic}")
_BAND = _N("Scheme", "Band from {title}")
_ORDER = _N("Scheme", "{place}: bands go from the highest to the lowest, none twice")
_FLOOR = _N("Scheme", "{place}: the last band must be from 0, so that every figure has a band")
_TURNS = _N("Scheme", "{place}: the points of the bands rise and fall; they must go one way")
_NO_SHARE = _N("Scheme", "{place}: a band from {value} percent cannot be reached")

_FACT = fact_setting((*COUNTS, *RATIOS))
_FROM = Setting(
    key="from",
    kind=Kind.AMOUNT,
    label=_N("Scheme", "From"),
    help=_N("Scheme", "A number, or a percentage where the fact is done over due; never split over quarters"),
    may_be_zero=True,
)
_POINTS = Setting(key="points", kind=Kind.AMOUNT, label=_N("Scheme", "Points"), may_be_zero=True)
_BANDS = Setting(
    key="bands",
    kind=Kind.BANDS,
    label=_N("Scheme", "Bands"),
    help=_N("Scheme", "From the highest down; the last is from 0"),
    entry=(_FROM, _POINTS),
)


@dataclass(frozen=True, slots=True)
class Band:
    """Points of a year for figures from ``start`` on."""

    start: Decimal
    points: Decimal


@dataclass(frozen=True, slots=True)
class Bands:
    """The points of the first band, from the highest down, whose start is reached; split in a quarter."""

    kind: ClassVar[str] = "bands"
    label: ClassVar[str] = _N("Scheme", "By bands")
    settings: ClassVar[tuple[Setting, ...]] = (_FACT, _BANDS, WHEN_NOTHING_DUE_OF_RATIO)

    fact: str
    bands: tuple[Band, ...]
    when_nothing_due: str = ""

    @classmethod
    def read(cls, table: Table) -> Bands:
        """Read the settings of the rule."""
        bands = tuple(_read_band(entry) for entry in table.tables(_BANDS.key, _BAND))
        return cls(table.fact(_FACT), bands, table.pick(WHEN_NOTHING_DUE_OF_RATIO))

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the rule looks at."""
        return (self.fact,)

    def check(self, table: Table, max_points: Decimal, schedule: Schedule) -> None:
        """Note whether the bands are in order, cover everything and make the item's points."""
        check_nothing_due(table, self.fact, self.when_nothing_due)
        steps = list(pairwise(self.bands))
        if any(upper.start <= lower.start for upper, lower in steps):
            table.complain(_ORDER, key=_BANDS.key)
        if self.bands and self.bands[-1].start != 0:
            table.complain(_FLOOR, key=_BANDS.key)
        if any(a.points < b.points for a, b in steps) and any(a.points > b.points for a, b in steps):
            table.complain(_TURNS, key=_BANDS.key)
        for band in self.bands:
            check_even(table, _BANDS.key, band.points, schedule)
            if is_ratio(self.fact) and band.start > FULL_PERCENT:
                table.complain(_NO_SHARE, key=_BANDS.key, value=band.start)
        check_fit(table, _BANDS.key, max((band.points for band in self.bands), default=Decimal(0)), max_points)

    def score(self, case: Case) -> Outcome:
        """Score one subject."""
        value = case.value(self.fact)
        if not self.when_nothing_due:
            band = self._band(value.numerator)
            params: dict[str, object] = {"found": value.numerator}
            template = _COUNT
        elif value.denominator:
            band = self._band(FULL_PERCENT * value.numerator / value.denominator)
            params = {"done": value.numerator, "due": value.denominator}
            params["percent"] = percent(value.numerator, value.denominator)
            template = _PERCENT
        else:
            return nothing_due(self.fact, self.when_nothing_due, case.max_points)
        params["start"] = band.start
        term = number(min(case.share(band.points), case.max_points))
        return Outcome(term, lambda: Message(SCORE, template, {"fact": fact_label(self.fact), **params}))

    def _band(self, figure: Decimal) -> Band:
        return next((band for band in self.bands if figure >= band.start), self.bands[-1])


def _read_band(table: Table) -> Band:
    band = Band(table.figure(_FROM), table.figure(_POINTS))
    table.close()
    return band
