"""Assessment schemes: what is scored, how, and for how many points. The format: docs/scheme-format.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from app.domain.scoring.arithmetic import splits_evenly
from app.domain.scoring.facts import CountByLevel, CountEvents, CountNotDone, find_fact
from app.domain.scoring.guard import unlawful
from app.domain.scoring.period import Period
from app.domain.scoring.rules import RULES, PerEvent, PerLevel, Rule
from app.domain.scoring.schedule import QUARTERLY, YEARLY, Schedule
from app.domain.scoring.source import content_hash, parse, refused
from app.domain.scoring.table import Table
from app.domain.scoring.wording import SCHEME, fact_label
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal

FORMAT = 1
ADJUSTMENTS = "adjustments"
"""Section key of bonuses and deductions; no section of a scheme may have it."""

_ROUNDINGS = (Decimal(1), Decimal("0.1"), Decimal("0.01"))
_SPREADS = {"quarterly": QUARTERLY, "yearly": YEARLY}
_QUARTERS_A_YEAR = 4

_FILE = QT_TRANSLATE_NOOP("Scheme", "The scheme")
_SECTION = QT_TRANSLATE_NOOP("Scheme", "Section “{title}”")
_ITEM = QT_TRANSLATE_NOOP("Scheme", "Item “{title}”")
_BONUS = QT_TRANSLATE_NOOP("Scheme", "Bonus “{title}”")
_DEDUCTION = QT_TRANSLATE_NOOP("Scheme", "Deduction “{title}”")
_RED_LINE = QT_TRANSLATE_NOOP("Scheme", "Red line “{title}”")
_CLASS = QT_TRANSLATE_NOOP("Scheme", "Class “{title}”")

_FORMAT = QT_TRANSLATE_NOOP("Scheme", "{place}: format {found} is not known; this program reads format {known}")
_ROUNDING = QT_TRANSLATE_NOOP("Scheme", "{place}: rounding must be 1, 0.1 or 0.01, not {found}")
_DATES = QT_TRANSLATE_NOOP("Scheme", "{place}: valid_to {end} lies before valid_from {start}")
_SECTION_SUM = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: the items add up to {found}, the section states {stated} (difference {difference})"
)
_SCHEME_SUM = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: the sections add up to {found}, the scheme states {stated} (difference {difference})"
)
_REPEATED = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} “{value}” is used {count} times")
_RESERVED = QT_TRANSLATE_NOOP("Scheme", "{place}: the key {key} is kept for bonuses and deductions")
_SPREAD = QT_TRANSLATE_NOOP("Scheme", "{place}: give either spread or quarters, one of the two")
_UNEVEN = QT_TRANSLATE_NOOP("Scheme", "{place}: {points} points cannot be split evenly over {ways} quarters")
_NO_QUARTERS = QT_TRANSLATE_NOOP("Scheme", "{place}: {fact} is not known by quarter, so the item needs spread")
_TOO_FINE = QT_TRANSLATE_NOOP("Scheme", "{place}: {points} points are finer than the rounding {rounding}")
_NO_CEILING = QT_TRANSLATE_NOOP("Scheme", "{place}: bonuses need a bonus_ceiling")
_RED_LINE_CLASS = QT_TRANSLATE_NOOP("Scheme", "{place}: red lines need a red_line_class")
_CLASS_ORDER = QT_TRANSLATE_NOOP("Scheme", "{place}: classes go from the highest at_least to the lowest, none twice")
_CLASS_FLOOR = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: the last class must have at_least = 0, so that every village has a class"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of the scheme; bonuses and deductions have a maximum of 0."""

    key: str
    title: str
    max_points: Decimal
    schedule: Schedule
    rule: Rule

    @property
    def facts(self) -> tuple[str, ...]:
        """The keys of the facts that the item looks at."""
        return self.rule.facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A group of items whose maxima add up to its own."""

    key: str
    title: str
    max_points: Decimal
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RedLine:
    """A fact that, if it occurs at all, overrides class and rank."""

    fact: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassRule:
    """A class and the share of the maximum from which it is given."""

    title: str
    at_least: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A scheme that has been read and found sound."""

    scheme_id: str
    title: str
    version: str
    content_hash: str
    max_points: Decimal
    rounding: Decimal
    valid_from: date | None
    valid_to: date | None
    sections: tuple[Section, ...]
    bonuses: tuple[Item, ...]
    deductions: tuple[Item, ...]
    bonus_ceiling: Decimal
    red_lines: tuple[RedLine, ...]
    red_line_class: str
    classes: tuple[ClassRule, ...]

    @property
    def adjustments(self) -> tuple[Item, ...]:
        """Bonuses, then deductions."""
        return self.bonuses + self.deductions

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact a run needs, each once, in the order of the scheme."""
        items = [item for section in self.sections for item in section.items]
        keys = [fact for item in (*items, *self.adjustments) for fact in item.facts]
        return tuple(dict.fromkeys([*keys, *(red_line.fact for red_line in self.red_lines)]))

    def item(self, key: str) -> Item | None:
        """Give the item, bonus or deduction of this key."""
        items = (item for section in self.sections for item in section.items)
        return next((item for item in (*items, *self.adjustments) if item.key == key), None)

    def max_in(self, period: Period) -> Decimal:
        """Give the points that can be reached in the period, bonuses aside."""
        return sum((section_max_in(section, period) for section in self.sections), Decimal(0))

    def covers(self, period: Period) -> bool:
        """Tell whether the scheme was in force during the whole period."""
        starts = self.valid_from is None or self.valid_from <= period.start
        return starts and (self.valid_to is None or period.end <= self.valid_to)


def item_max_in(item: Item, period: Period) -> Decimal:
    """Give the item's points in the period; 0 where it does not count."""
    ways = item.schedule.ways(period)
    return item.max_points / ways if ways else Decimal(0)


def section_max_in(section: Section, period: Period) -> Decimal:
    """Give the section's points in the period."""
    return sum((item_max_in(item, period) for item in section.items), Decimal(0))


def load_scheme(text: str) -> Scheme:
    """Read a scheme file; SchemeRefused carries everything that is wrong with it."""
    data = parse(text)
    problems: list[Message] = []
    scheme = _read_scheme(Table(data, Message(SCHEME, _FILE), problems), content_hash(data))
    _check_repeats(scheme, problems)
    if problems:
        raise refused(problems)
    return scheme


def _read_scheme(table: Table, hashed: str) -> Scheme:
    _check_format(table)
    rounding = _read_rounding(table)
    sections = tuple(_read_section(entry, rounding) for entry in table.tables("sections", _SECTION))
    bonuses = tuple(item for entry in table.optional_tables("bonuses", _BONUS) if (item := _read_bonus(entry)))
    scheme = Scheme(
        scheme_id=table.name("scheme"),
        title=table.text("title"),
        version=table.text("version"),
        content_hash=hashed,
        max_points=table.amount("max_points"),
        rounding=rounding,
        valid_from=table.day("valid_from"),
        valid_to=table.day("valid_to"),
        sections=sections,
        bonuses=bonuses,
        deductions=tuple(_read_deduction(entry) for entry in table.optional_tables("deductions", _DEDUCTION)),
        bonus_ceiling=_read_ceiling(table, rounding),
        red_lines=tuple(_read_red_line(entry) for entry in table.optional_tables("red_lines", _RED_LINE)),
        red_line_class=table.text("red_line_class") if table.has("red_line_class") else "",
        classes=tuple(_read_class(entry) for entry in table.tables("classes", _CLASS)),
    )
    table.close()
    _check_whole(scheme, table)
    return scheme


def _check_format(table: Table) -> None:
    found = table.amount("format")
    if found not in (0, FORMAT):
        table.complain(_FORMAT, found=found, known=FORMAT)


def _read_rounding(table: Table) -> Decimal:
    found = table.amount("rounding")
    if found in _ROUNDINGS:
        return _ROUNDINGS[_ROUNDINGS.index(found)]
    if found:
        table.complain(_ROUNDING, found=found)
    return _ROUNDINGS[-1]


def _read_ceiling(table: Table, rounding: Decimal) -> Decimal:
    if not table.has("bonus_ceiling"):
        if table.has("bonuses"):
            table.complain(_NO_CEILING)
        return Decimal(0)
    ceiling = table.amount("bonus_ceiling", may_be_zero=True)
    _check_split(table, ceiling, QUARTERLY, rounding)
    return ceiling


def _read_section(table: Table, rounding: Decimal) -> Section:
    key, title, stated = table.name("key"), table.text("title"), table.amount("max_points")
    _check_lawful(table, (key, title), ())
    read = [_read_item(entry, rounding) for entry in table.tables("items", _ITEM)]
    table.close()
    if key == ADJUSTMENTS:
        table.complain(_RESERVED, key=key)
    found = sum((points for points, _ in read), Decimal(0))
    if found != stated and stated and all(points for points, _ in read):
        table.complain(_SECTION_SUM, found=found, stated=stated, difference=_difference(found, stated))
    return Section(key=key, title=title, max_points=stated, items=tuple(item for _, item in read if item))


def _read_item(table: Table, rounding: Decimal) -> tuple[Decimal, Item | None]:
    """Read an item; its points are known even where its rule cannot be read."""
    before = table.problem_count
    key, title, max_points = table.name("key"), table.text("title"), table.amount("max_points")
    schedule = _read_schedule(table)
    kind = table.choice("rule", [rule.kind for rule in RULES])
    rule = next((rule.read(table) for rule in RULES if rule.kind == kind), None)
    if rule is None:
        _check_lawful(table, (key, title), ())
        return max_points, None
    table.close()
    if table.problem_count == before:
        _check_split(table, max_points, schedule, rounding)
        _check_quarters(table, rule, schedule)
        table.add(rule.problems(max_points, schedule, table.place))
    _check_lawful(table, (key, title), rule.facts)
    return max_points, Item(key=key, title=title, max_points=max_points, schedule=schedule, rule=rule)


def _read_schedule(table: Table) -> Schedule:
    if table.has("spread") == table.has("quarters"):
        table.complain(_SPREAD)
    quarters = table.quarters("quarters") if table.has("quarters") else ()
    spread = table.choice("spread", tuple(_SPREADS)) if table.has("spread") else ""
    return Schedule(quarters) if quarters else _SPREADS.get(spread, YEARLY)


def _read_bonus(table: Table) -> Item | None:
    key, title = table.name("key"), table.text("title")
    kind = table.choice("rule", (PerLevel.kind, PerEvent.kind))
    if not kind:
        _check_lawful(table, (key, title), ())
        return None
    rule = PerLevel.read(table) if kind == PerLevel.kind else PerEvent.read(table)
    if isinstance(rule, PerLevel):
        table.add(rule.repeated(table.place))
    table.close()
    return _adjustment(table, key, title, rule)


def _read_deduction(table: Table) -> Item:
    key, title = table.name("key"), table.text("title")
    rule = PerEvent(table.fact("fact", CountEvents, CountByLevel, CountNotDone), table.amount("each"))
    table.close()
    return _adjustment(table, key, title, rule)


def _adjustment(table: Table, key: str, title: str, rule: PerLevel | PerEvent) -> Item:
    _check_lawful(table, (key, title), rule.facts)
    return Item(key=key, title=title, max_points=Decimal(0), schedule=QUARTERLY, rule=rule)


def _read_red_line(table: Table) -> RedLine:
    red_line = RedLine(fact=table.fact("fact", CountEvents, CountByLevel, CountNotDone), title=table.text("title"))
    table.close()
    _check_lawful(table, (red_line.title,), (red_line.fact,))
    return red_line


def _read_class(table: Table) -> ClassRule:
    found = ClassRule(title=table.text("title"), at_least=table.amount("at_least", may_be_zero=True, most=Decimal(1)))
    table.close()
    return found


def _check_lawful(table: Table, texts: Iterable[str], facts: Iterable[str]) -> None:
    table.add(unlawful(table.place, texts, facts))


def _check_split(table: Table, points: Decimal, schedule: Schedule, rounding: Decimal) -> None:
    ways = len(schedule.quarters) or 1
    if not splits_evenly(points, 1, rounding):
        table.complain(_TOO_FINE, points=points, rounding=rounding)
    elif not splits_evenly(points, ways, rounding):
        table.complain(_UNEVEN, points=points, ways=ways)


def _check_quarters(table: Table, rule: Rule, schedule: Schedule) -> None:
    """Facts without parts by quarter cannot be left to some quarters of a year."""
    if schedule in (YEARLY, QUARTERLY):
        return
    for fact in rule.facts:
        spec = find_fact(fact)
        if spec is not None and isinstance(spec.measure, CountByLevel):
            table.complain(_NO_QUARTERS, fact=fact_label(fact))


def _check_whole(scheme: Scheme, table: Table) -> None:
    found = sum((section.max_points for section in scheme.sections), Decimal(0))
    if found != scheme.max_points and scheme.max_points and all(section.max_points for section in scheme.sections):
        difference = _difference(found, scheme.max_points)
        table.complain(_SCHEME_SUM, found=found, stated=scheme.max_points, difference=difference)
    if scheme.valid_from and scheme.valid_to and scheme.valid_to < scheme.valid_from:
        table.complain(_DATES, start=scheme.valid_from, end=scheme.valid_to)
    if scheme.red_lines and not scheme.red_line_class:
        table.complain(_RED_LINE_CLASS)
    if any(upper.at_least <= lower.at_least for upper, lower in pairwise(scheme.classes)):
        table.complain(_CLASS_ORDER)
    if scheme.classes and scheme.classes[-1].at_least != 0:
        table.complain(_CLASS_FLOOR)


def _check_repeats(scheme: Scheme, problems: list[Message]) -> None:
    items = [item for section in scheme.sections for item in section.items]
    named = {
        "sections.key": [section.key for section in scheme.sections],
        "key": [item.key for item in (*items, *scheme.adjustments)],
        "classes.title": [rule.title for rule in scheme.classes],
        "red_lines.fact": [red_line.fact for red_line in scheme.red_lines],
    }
    for key, values in named.items():
        for value, count in Counter(values).items():
            if count > 1 and value:
                params = {"place": Message(SCHEME, _FILE), "key": key, "value": value, "count": count}
                problems.append(Message(SCHEME, _REPEATED, params))


def _difference(found: Decimal, stated: Decimal) -> str:
    difference = found - stated
    return f"{'+' if difference > 0 else '−'}{format_decimal(abs(difference))}"
