"""Rules over the figures of a village and month, stored or only typed: the identities of the monthly forms.

Nothing is put right by itself: a sum that does not come out is shown with its figures. Births by order and by sex are
statistics; they are compared with each other and judged by nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.checks.arithmetic import (
    PERCENT,
    PERMILLE,
    SMALLEST_SAMPLE,
    agrees,
    missing_part,
    rate,
    ratio_can_be,
    rounded,
)
from app.domain.checks.check import STATISTICS, Check, Severity, said
from app.domain.checks.figures_text import FigureState, TextFigure, Unit
from app.domain.codes import CodeBook
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
DUE_DAY = 5
"""Monthly tables are due by the fifth of the next month."""
_FEWEST_PER_HOUSEHOLD, _MOST_PER_HOUSEHOLD = Decimal("1.5"), Decimal(6)
_DECEMBER = 12


@dataclass(frozen=True, slots=True)
class FigureSheet:
    """The figures of one village and month.

    ``figures`` holds what was exact, ``written`` how each figure was written where it was typed as text. ``events``
    counts the population events of that month by code of kind; None where the village keeps none that year.
    ``before`` are the figures of the month before. ``is_missing`` marks a month without any figure.
    """

    village_id: int
    village: str
    month: str
    figures: Mapping[str, Decimal]
    written: Mapping[str, TextFigure] = field(default_factory=dict)
    row_ids: Mapping[str, int] = field(default_factory=dict)
    reported_on: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[str, int] | None = None
    before: Mapping[str, Decimal] = field(default_factory=dict)
    is_missing: bool = False
    uid: str = ""


@dataclass(frozen=True, slots=True)
class FigureBook:
    """What stands around the sheets: today, and the words for figures."""

    today: str
    codes: CodeBook

    def label(self, key: str) -> str:
        """Give the word for a figure or a rate."""
        in_table = self.codes["indicator"].label_of(key)
        return self.codes["figure_rate"].label_of(key) if in_table == key else in_table


FigureCheck = Check[FigureSheet, FigureBook]

_SUM = _N("Check", "{parts} = {sum}, but {total} is {stated}: {difference} apart")
_PART = _N("Check", "{label} {value}")
_PLUS = _N("Check", "{first} + {rest}")
_BALANCE = _N("Check", "{start} + {births} − {deaths} + {moves_in} − {moves_out} = {end}, but the end is {stated}")
_CARRY = _N("Check", "The month starts with {start}, but the month before ended with {end}")
_EVENTS = _N("Check", "{label}: {stated} reported, {counted} in the population events of the month")
_SIZE = _N("Check", "{population} people in {households} households are {size} per household, outside 1.5 to 6")
_MORE = _N("Check", "{small} {small_value} is more than {large} {large_value}")
_LATE = _N("Check", "Reported on {reported}, due on {due}")
_MISSING = _N("Check", "No figures for {month}; they were due on {due}")
_AHEAD = _N("Check", "Figures for {month}, which is not over")
_NEGATIVE = _N("Check", "{label} is {value}, below zero")
_RATE = _N("Check", "{label} is stated as {stated}; {part} of {whole} is {rate}")
_NO_BASE = _N("Check", "{label} {stated} is stated without the figures behind it")
_DENOMINATORS = _N("Check", "{one} {one_value} and {other} {other_value} differ by {difference}: ask why")
_RATIO = _N("Check", "{births} births cannot give a ratio of {stated}")
_RATIO_DIFFERS = _N("Check", "The ratio is stated as {stated}; {boys} boys and {girls} girls are {ratio}")
_SMALL_SAMPLE = _N("Check", "With {births} births the ratio says nothing: show the counts instead")
_MASKED = _N("Check", "{label} is masked ({text}) and read as missing, not as zero")
_UNREADABLE = _N("Check", "{label}: “{text}” is not a figure")
_DECLINED = _N("Check", "“{text}” belongs to an indicator without a legal basis and is not kept")

_SUMS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    (
        "F-PARITY-WOMEN",
        _N("Check", "Women by number of children do not add up"),
        "married_women_15_49",
        ("women_parity_0", "women_parity_1", "women_parity_2", "women_parity_3"),
    ),
    (
        "F-PARITY-BIRTHS",
        _N("Check", "Births by order do not add up"),
        "births",
        ("births_first", "births_second", "births_third"),
    ),
    ("F-SEX-BIRTHS", _N("Check", "Births by sex do not add up"), "births", ("births_male", "births_female")),
    ("F-SEX-DEATHS", _N("Check", "Deaths by sex do not add up"), "deaths", ("deaths_male", "deaths_female")),
    (
        "F-SEX-POPULATION",
        _N("Check", "Population by sex does not add up"),
        "population_end",
        ("population_male", "population_female"),
    ),
)
_OPTIONAL_PARTS = frozenset({"births_third", "women_parity_3"})
"""A report without a line for the third and later counts none."""
_BY_EVENT: tuple[tuple[str, str, str, str], ...] = (
    ("F-BIRTHS-EVENTS", _N("Check", "Births differ from the population events"), "births", "1"),
    ("F-DEATHS-EVENTS", _N("Check", "Deaths differ from the population events"), "deaths", "2"),
    ("F-IN-EVENTS", _N("Check", "Moves in differ from the population events"), "moves_in", "3"),
    ("F-OUT-EVENTS", _N("Check", "Moves out differ from the population events"), "moves_out", "4"),
    ("F-MARRIAGES-EVENTS", _N("Check", "Marriages differ from the population events"), "marriages", "5"),
)
_NESTED: tuple[tuple[str, str], ...] = (
    ("children_under_3", "children_under_5"), ("children_under_5", "children_under_7"),
    ("children_under_7", "population_end"), ("married_women_15_49", "women_15_49"), ("women_15_49", "population_end"),
    ("households", "population_end"), ("service_attended", "service_invited"), ("service_invited", "population_end"),
)  # fmt: skip
_RATES: tuple[tuple[str, str, tuple[str, ...], int], ...] = (
    ("F-BIRTH-RATE", _N("Check", "Birth rate does not follow"), ("birth_rate", "births"), PERMILLE),
    ("F-DEATH-RATE", _N("Check", "Death rate does not follow"), ("death_rate", "deaths"), PERMILLE),
    (
        "F-INCREASE-RATE",
        _N("Check", "Rate of natural increase does not follow"),
        ("natural_increase_rate", "births", "deaths"),
        PERMILLE,
    ),
)
_RATE_BASES: Mapping[str, tuple[str, ...]] = {
    "birth_rate": ("births", "population_end"),
    "death_rate": ("deaths", "population_end"),
    "natural_increase_rate": ("births", "deaths", "population_end"),
    "service_rate": ("service_attended", "service_invited"),
    "sex_ratio_at_birth": ("births",),
}


def average_population(figures: Mapping[str, Decimal]) -> Decimal | None:
    """Give (start + end) ÷ 2 where both are known, else what is known."""
    start, end = figures.get("population_start"), figures.get("population_end")
    if start is not None and end is not None:
        return (start + end) / 2
    return end if end is not None else start


def due_on(month: str) -> str:
    """Give the day by which the figures of a month are due."""
    year, number = int(month[:4]), int(month[5:7])
    following = (year + 1, 1) if number == _DECEMBER else (year, number + 1)
    return f"{following[0]:04d}-{following[1]:02d}-{DUE_DAY:02d}"


def _listed(sheet: FigureSheet, book: FigureBook, keys: tuple[str, ...]) -> Message:
    parts = [said(_PART, label=book.label(key), value=sheet.figures[key]) for key in keys]
    text = parts[-1]
    for part in reversed(parts[:-1]):
        text = said(_PLUS, first=part, rest=text)
    return text


def _sum_check(check_id: str, title: str, total: str, parts: tuple[str, ...]) -> FigureCheck:
    def find(sheet: FigureSheet, book: FigureBook) -> Message | None:
        known = tuple(key for key in parts if key in sheet.figures)
        if total not in sheet.figures or set(parts) - set(known) - _OPTIONAL_PARTS:
            return None
        difference = missing_part(sheet.figures[total], (sheet.figures[key] for key in known))
        if difference == 0:
            return None
        return said(
            _SUM,
            parts=_listed(sheet, book, known),
            sum=sheet.figures[total] - difference,
            total=book.label(total),
            stated=sheet.figures[total],
            difference=abs(difference),
        )

    return Check(check_id, title, Severity.ERROR, "reported_figure", STATISTICS, find)


def _event_check(check_id: str, title: str, key: str, kind: str) -> FigureCheck:
    def find(sheet: FigureSheet, book: FigureBook) -> Message | None:
        stated = sheet.figures.get(key)
        if stated is None or sheet.events is None or stated == sheet.events.get(kind, 0):
            return None
        return said(_EVENTS, label=book.label(key), stated=stated, counted=sheet.events.get(kind, 0))

    return Check(check_id, title, Severity.WARNING, "reported_figure", STATISTICS, find)


def _rate_check(check_id: str, title: str, keys: tuple[str, ...], per: int) -> FigureCheck:
    """Recompute a rate of keys[1] (less keys[2]) from whole numbers, never from rounded rates."""

    def find(sheet: FigureSheet, book: FigureBook) -> Message | None:
        stated, whole = sheet.written.get(keys[0]), average_population(sheet.figures)
        parts = [sheet.figures.get(key) for key in keys[1:]]
        if stated is None or stated.exact is None or not whole or any(part is None for part in parts):
            return None
        known = [part for part in parts if part is not None]
        part = known[0] - sum(known[1:], Decimal(0))
        if agrees(stated, part, whole, per):
            return None
        params = {"label": book.label(keys[0]), "stated": stated.text, "part": part, "whole": whole}
        return said(_RATE, rate=f"{rate(part, whole, per, 2)}‰", **params)

    return Check(check_id, title, Severity.WARNING, "reported_figure", STATISTICS, find)


def _balance(sheet: FigureSheet, _book: FigureBook) -> Message | None:
    keys = ("population_start", "births", "deaths", "moves_in", "moves_out", "population_end")
    if any(key not in sheet.figures for key in keys):
        return None
    start, births, deaths, moves_in, moves_out, end = (sheet.figures[key] for key in keys)
    due = start + births - deaths + moves_in - moves_out
    if due == end:
        return None
    params = {"start": start, "births": births, "deaths": deaths, "moves_in": moves_in, "moves_out": moves_out}
    return said(_BALANCE, end=due, stated=end, **params)


def _carry(sheet: FigureSheet, _book: FigureBook) -> Message | None:
    start, end = sheet.figures.get("population_start"), sheet.before.get("population_end")
    return None if start is None or end is None or start == end else said(_CARRY, start=start, end=end)


def _household_size(sheet: FigureSheet, _book: FigureBook) -> Message | None:
    people, households = sheet.figures.get("population_end"), sheet.figures.get("households")
    if people is None or not households:
        return None
    size = people / households
    if _FEWEST_PER_HOUSEHOLD <= size <= _MOST_PER_HOUSEHOLD:
        return None
    return said(_SIZE, population=people, households=households, size=rounded(size, 2))


def _nested(sheet: FigureSheet, book: FigureBook) -> Message | None:
    for small, large in _NESTED:
        small_value, large_value = sheet.figures.get(small), sheet.figures.get(large)
        if small_value is not None and large_value is not None and small_value > large_value:
            params = {"small": book.label(small), "small_value": small_value}
            return said(_MORE, large=book.label(large), large_value=large_value, **params)
    return None


def _late(sheet: FigureSheet, _book: FigureBook) -> Message | None:
    if not sheet.reported_on:
        return None
    latest, due = max(sheet.reported_on.values()), due_on(sheet.month)
    return said(_LATE, reported=latest, due=due) if latest > due else None


def _month_missing(sheet: FigureSheet, _book: FigureBook) -> Message | None:
    return said(_MISSING, month=sheet.month, due=due_on(sheet.month)) if sheet.is_missing else None


def _ahead(sheet: FigureSheet, book: FigureBook) -> Message | None:
    return said(_AHEAD, month=sheet.month) if sheet.figures and sheet.month > book.today[:7] else None


def _negative(sheet: FigureSheet, book: FigureBook) -> Message | None:
    for key, value in sheet.figures.items():
        if value < 0:
            return said(_NEGATIVE, label=book.label(key), value=value)
    return None


def _service_rate(sheet: FigureSheet, book: FigureBook) -> Message | None:
    stated = sheet.written.get("service_rate")
    part, whole = sheet.figures.get("service_attended"), sheet.figures.get("service_invited")
    if stated is None or stated.exact is None or part is None or not whole or agrees(stated, part, whole, PERCENT):
        return None
    params = {"label": book.label("service_rate"), "stated": stated.text, "part": part, "whole": whole}
    return said(_RATE, rate=f"{rate(part, whole, PERCENT, 1)}%", **params)


def _no_base(sheet: FigureSheet, book: FigureBook) -> Message | None:
    for key, written in sheet.written.items():
        bases = _RATE_BASES.get(key, ())
        is_share = written.unit in (Unit.PERCENT, Unit.PERMILLE)
        is_bare = any(base not in sheet.figures for base in bases) if bases else is_share
        if written.value is not None and is_bare:
            return said(_NO_BASE, label=book.label(key), stated=written.text)
    return None


def _denominators(sheet: FigureSheet, book: FigureBook) -> Message | None:
    one, other = "service_invited", "married_women_15_49"
    one_value, other_value = sheet.figures.get(one), sheet.figures.get(other)
    if one_value is None or other_value is None or one_value == other_value:
        return None
    params = {"one": book.label(one), "one_value": one_value, "other": book.label(other), "other_value": other_value}
    return said(_DENOMINATORS, difference=abs(one_value - other_value), **params)


def _ratio(sheet: FigureSheet, _book: FigureBook) -> Message | None:
    """Doubt a ratio: it follows from boys and girls where both are known, and else must be possible."""
    stated = sheet.written.get("sex_ratio_at_birth")
    if stated is None or stated.exact is None:
        return None
    boys, girls = sheet.figures.get("births_male"), sheet.figures.get("births_female")
    if boys is not None and girls:
        if agrees(stated, boys, girls, PERCENT):
            return None
        return said(_RATIO_DIFFERS, stated=stated.text, boys=boys, girls=girls, ratio=rate(boys, girls, PERCENT, 1))
    births = sheet.figures.get("births")
    if births is None or ratio_can_be(int(births), stated.exact, stated.places):
        return None
    return said(_RATIO, births=births, stated=stated.text)


def _small_sample(sheet: FigureSheet, _book: FigureBook) -> Message | None:
    stated, births = sheet.written.get("sex_ratio_at_birth"), sheet.figures.get("births")
    if stated is None or stated.value is None or births is None or births >= SMALLEST_SAMPLE:
        return None
    return said(_SMALL_SAMPLE, births=births)


def _state_check(check_id: str, title: str, severity: Severity, state: FigureState, template: str) -> FigureCheck:
    def find(sheet: FigureSheet, book: FigureBook) -> Message | None:
        for key, written in sheet.written.items():
            if written.state is state:
                # The word of a declined indicator is not carried into a finding.
                params = {} if state is FigureState.DECLINED else {"label": book.label(key)}
                return said(template, text=written.text, **params)
        return None

    return Check(check_id, title, severity, "reported_figure", STATISTICS, find)


_ERROR, _WARNING, _KEY = Severity.ERROR, Severity.WARNING, "reported_figure"

STORED_CHECKS: tuple[FigureCheck, ...] = (
    *(_sum_check(*one) for one in _SUMS),
    Check("F-BALANCE", _N("Check", "Population does not balance"), _ERROR, _KEY, STATISTICS, _balance),
    Check("F-CARRY", _N("Check", "Start differs from the end before"), _ERROR, _KEY, STATISTICS, _carry),
    *(_event_check(*one) for one in _BY_EVENT),
    Check(
        "F-HOUSEHOLD-SIZE", _N("Check", "People per household unlikely"), _WARNING, _KEY, STATISTICS, _household_size
    ),
    Check("F-PART-OF-WHOLE", _N("Check", "A part is larger than its whole"), _ERROR, _KEY, STATISTICS, _nested),
    Check("F-NEGATIVE", _N("Check", "Figure below zero"), _ERROR, _KEY, STATISTICS, _negative),
    Check("F-LATE", _N("Check", "Reported late"), _WARNING, _KEY, STATISTICS, _late),
    Check("F-MONTH-MISSING", _N("Check", "Month without figures"), _WARNING, _KEY, STATISTICS, _month_missing),
    Check("F-AHEAD", _N("Check", "Month not over yet"), _ERROR, _KEY, STATISTICS, _ahead),
)
"""Rules over the figures that villages reported."""

WRITTEN_CHECKS: tuple[FigureCheck, ...] = (
    *(_rate_check(*one) for one in _RATES),
    Check("F-DENOMINATOR", _N("Check", "Two bases that differ"), _WARNING, _KEY, STATISTICS, _denominators),
    Check("F-SERVICE-RATE", _N("Check", "Coverage does not follow"), _ERROR, _KEY, STATISTICS, _service_rate),
    Check("F-RATE-BASE", _N("Check", "Rate without its base"), _WARNING, _KEY, STATISTICS, _no_base),
    Check("F-SEX-RATIO", _N("Check", "Sex ratio cannot be"), _WARNING, _KEY, STATISTICS, _ratio),
    Check("F-SMALL-SAMPLE", _N("Check", "Sample too small for a ratio"), _WARNING, _KEY, STATISTICS, _small_sample),
    _state_check("F-MASKED", _N("Check", "Figure masked"), _WARNING, FigureState.MASKED, _MASKED),
    _state_check("F-UNREADABLE", _N("Check", "Figure unreadable"), _ERROR, FigureState.UNREADABLE, _UNREADABLE),
    _state_check("F-DECLINED", _N("Check", "Indicator not kept"), _WARNING, FigureState.DECLINED, _DECLINED),
)
"""Further rules for figures typed as text, where the way of writing tells something too."""
