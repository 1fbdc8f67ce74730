"""Reading of a scheme file, table by table; whatever is wrong or odd is noted on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from app.domain.scoring.arithmetic import splits_evenly
from app.domain.scoring.facts import BY_MONTH, SUBJECT_KINDS, find_fact
from app.domain.scoring.guard import unlawful
from app.domain.scoring.model import ADJUSTMENTS, ClassRule, Item, Part, RedLine, Scheme, Section, Tier
from app.domain.scoring.rules import RULES, PerEvent, PerLevel, Rule
from app.domain.scoring.rules.full_minus import EACH
from app.domain.scoring.schedule import QUARTERLY, YEARLY, Schedule
from app.domain.scoring.setting import COUNTS, NUMERIC, Kind, Setting, fact_setting
from app.domain.scoring.table import Table
from app.domain.scoring.wording import SCHEME, fact_label
from app.domain.text import QT_TRANSLATE_NOOP, Message

FORMATS = (1, 2)
ROUNDINGS = (Decimal(1), Decimal("0.1"), Decimal("0.01"))
_SPREADS = {"quarterly": QUARTERLY, "yearly": YEARLY}
_ONE = Decimal(1)

_N = QT_TRANSLATE_NOOP
FILE = _N("Scheme", "The scheme")
_SECTION = _N("Scheme", "Section “{title}”")
_ITEM = _N("Scheme", "Item “{title}”")
_TIER_OF_ITEM = _N("Scheme", "{item}, tier {tier}")
_BONUS = _N("Scheme", "Bonus “{title}”")
_DEDUCTION = _N("Scheme", "Deduction “{title}”")
_RED_LINE = _N("Scheme", "Red line “{title}”")
_CLASS = _N("Scheme", "Class “{title}”")
_PART = _N("Scheme", "Part “{title}”")
_TIER = _N("Scheme", "Tier “{title}”")

_FORMAT = _N("Scheme", "{place}: format {found} is not known; this program reads formats 1 and 2")
_ROUNDING = _N("Scheme", "{place}: rounding must be 1, 0.1 or 0.01, not {found}")
_RESERVED = _N("Scheme", "{place}: the key {value} is kept for bonuses and deductions")
_SPREAD = _N("Scheme", "{place}: give either spread or quarters, one of the two")
_UNEVEN = _N("Scheme", "{place}: {points} points cannot be split evenly over {ways} quarters")
_NO_QUARTERS = _N("Scheme", "{place}: {fact} is not known by quarter, so the item needs spread")
_TOO_FINE = _N("Scheme", "{place}: {points} points are finer than the rounding {rounding}")
_NO_CEILING = _N("Scheme", "{place}: bonuses need a bonus_ceiling")
_NO_TIER = _N("Scheme", "{place}: there is no tier {tier}")
_NOT_NUMERIC = _N("Scheme", "{place}: {key} cannot be set for a tier, only figures of the rule can")

_CAP = Setting(key="cap", kind=Kind.AMOUNT, label=_N("Scheme", "At most (points a year)"), required=False)
_COUNT_FACT = fact_setting(COUNTS)


def read_scheme(table: Table, hashed: str) -> Scheme:
    """Read the whole file; its problems and remarks stand in the notes of the table."""
    _check_format(table)
    subjects = table.choice("subjects", SUBJECT_KINDS) if table.has("subjects") else ""
    table.notes.subjects = subjects or table.notes.subjects
    rounding = _read_rounding(table)
    tiers = tuple(_read_tier(entry) for entry in table.optional_tables("tiers", _TIER))
    keys = tuple(tier.key for tier in tiers)
    scheme = Scheme(
        scheme_id=table.name("scheme"),
        title=table.text("title"),
        version=table.text("version"),
        content_hash=hashed,
        max_points=table.amount("max_points"),
        rounding=rounding,
        valid_from=table.day("valid_from"),
        valid_to=table.day("valid_to"),
        parts=tuple(_read_part(entry) for entry in table.optional_tables("parts", _PART)),
        sections=tuple(_read_section(entry, rounding, keys) for entry in table.tables("sections", _SECTION)),
        bonuses=tuple(item for entry in table.optional_tables("bonuses", _BONUS) if (item := _read_bonus(entry))),
        deductions=tuple(_read_deduction(entry) for entry in table.optional_tables("deductions", _DEDUCTION)),
        bonus_ceiling=_read_bonus_ceiling(table, rounding),
        deduction_ceiling=_read_ceiling(table, "deduction_ceiling", rounding),
        red_lines=tuple(_read_red_line(entry) for entry in table.optional_tables("red_lines", _RED_LINE)),
        red_line_class=table.optional_text("red_line_class"),
        classes=tuple(_read_class(entry) for entry in table.tables("classes", _CLASS)),
        subjects=table.notes.subjects,
        source=table.optional_text("source"),
        tiers=tiers,
    )
    table.close()
    return scheme


def _check_format(table: Table) -> None:
    found = table.amount("format")
    if found and found not in FORMATS:
        table.complain(_FORMAT, key="format", found=found)


def _read_rounding(table: Table) -> Decimal:
    found = table.amount("rounding")
    if found in ROUNDINGS:
        return ROUNDINGS[ROUNDINGS.index(found)]
    if found:
        table.complain(_ROUNDING, key="rounding", found=found)
    return ROUNDINGS[-1]


def _read_bonus_ceiling(table: Table, rounding: Decimal) -> Decimal:
    found = _read_ceiling(table, "bonus_ceiling", rounding)
    if found is None and table.has("bonuses"):
        table.complain(_NO_CEILING, key="bonus_ceiling")
    return found or Decimal(0)


def _read_ceiling(table: Table, key: str, rounding: Decimal) -> Decimal | None:
    ceiling = table.optional_amount(key, may_be_zero=True)
    if ceiling is not None:
        _check_split(table, key, ceiling, QUARTERLY, rounding)
    return ceiling


def _read_part(table: Table) -> Part:
    part = Part(key=table.name("key"), title=table.text("title"), weight=table.amount("weight", most=_ONE))
    table.close()
    _check_lawful(table, {"key": part.key, "title": part.title}, ())
    return part


def _read_tier(table: Table) -> Tier:
    least = table.whole("least_people", may_be_zero=True)
    tier = Tier(key=table.name("key"), title=table.text("title"), least_people=least)
    table.close()
    _check_lawful(table, {"key": tier.key, "title": tier.title}, ())
    return tier


def _read_section(table: Table, rounding: Decimal, tiers: tuple[str, ...]) -> Section:
    key, title, stated = table.name("key"), table.text("title"), table.amount("max_points")
    part = table.name("part") if table.has("part") else ""
    number = table.whole("number") if table.has("number") else None
    _check_lawful(table, {"key": key, "title": title}, ())
    entries = table.tables("items", _ITEM)
    read = [_read_item(entry, rounding, tiers) for entry in entries]
    table.close()
    if key == ADJUSTMENTS:
        table.complain(_RESERVED, key="key", value=key)
    found = sum((points for points, _ in read), Decimal(0))
    if stated and read and all(points for points, _ in read):
        table.add_up("max_points", found, stated)
    items = tuple(item for _, item in read if item)
    return Section(key=key, title=title, max_points=stated, items=items, part=part, number=number)


def _read_item(table: Table, rounding: Decimal, tiers: tuple[str, ...]) -> tuple[Decimal, Item | None]:
    """Read an item; its points are known even where its rule cannot be read."""
    before = table.problem_count
    key, title, max_points = table.name("key"), table.text("title"), table.amount("max_points")
    schedule = _read_schedule(table)
    source, evidence, note = (table.optional_text(name) for name in ("source", "evidence", "note"))
    number = table.whole("number") if table.has("number") else None
    overrides = table.mapping("tiers")
    kind = table.choice("rule", [rule.kind for rule in RULES])
    reader = next((rule for rule in RULES if rule.kind == kind), None)
    rule = reader.read(table) if reader else None
    if rule is None:
        _check_lawful(table, {"key": key, "title": title}, ())
        return max_points, None
    table.close()
    if table.problem_count == before:
        _check_split(table, "max_points", max_points, schedule, rounding)
        _check_quarters(table, rule, schedule)
        rule.check(table, max_points, schedule)
    is_sound = table.problem_count == before
    _check_lawful(table, {"key": key, "title": title}, rule.facts)
    tier_rules = _read_tiers(table, overrides, tiers, rule, (max_points, schedule)) if is_sound else {}
    item = Item(
        key=key, title=title, max_points=max_points, schedule=schedule, rule=rule, source=source, evidence=evidence,
        note=note, number=number, tier_rules=tier_rules,
    )  # fmt: skip
    return max_points, item


def _read_tiers(
    table: Table, overrides: Mapping[str, object], tiers: tuple[str, ...], rule: Rule, whole: tuple[Decimal, Schedule]
) -> dict[str, Rule]:
    """Read the rule once more for each tier that has figures of its own, and check it as a rule of its own."""
    allowed = {setting.key for setting in rule.settings if setting.kind in NUMERIC}
    found: dict[str, Rule] = {}
    for tier, figures in overrides.items():
        path = (*table.path, "tiers", tier)
        place = Message(SCHEME, _TIER_OF_ITEM, {"item": table.place, "tier": tier})
        inner = table.replaced({**table.data, **figures} if isinstance(figures, dict) else {}, place, path)
        if tier not in tiers:
            inner.complain(_NO_TIER, tier=tier)
        for key in figures if isinstance(figures, dict) else ():
            if key not in allowed:
                inner.complain(_NOT_NUMERIC, key=key)
        before = inner.problem_count
        variant = type(rule).read(inner)
        if inner.problem_count == before:
            variant.check(inner, *whole)
            found[tier] = variant
    return found


def _read_schedule(table: Table) -> Schedule:
    if table.has("spread") == table.has("quarters"):
        table.complain(_SPREAD)
    quarters = table.quarters("quarters") if table.has("quarters") else ()
    spread = table.choice("spread", tuple(_SPREADS)) if table.has("spread") else ""
    return Schedule(quarters) if quarters else _SPREADS.get(spread, YEARLY)


def _read_bonus(table: Table) -> Item | None:
    key, title = table.name("key"), table.text("title")
    source, evidence, note = (table.optional_text(name) for name in ("source", "evidence", "note"))
    kind = table.choice("rule", (PerLevel.kind, PerEvent.kind))
    if not kind:
        _check_lawful(table, {"key": key, "title": title}, ())
        return None
    rule: Rule = PerLevel.read(table) if kind == PerLevel.kind else PerEvent.read(table)
    cap = table.optional_figure(_CAP)
    if isinstance(rule, PerLevel):
        rule.check_levels(table)
    table.close()
    _check_lawful(table, {"key": key, "title": title}, rule.facts)
    return Item(
        key=key, title=title, max_points=Decimal(0), schedule=QUARTERLY, rule=rule, cap=cap, source=source,
        evidence=evidence, note=note,
    )  # fmt: skip


def _read_deduction(table: Table) -> Item:
    key, title = table.name("key"), table.text("title")
    source, evidence, note = (table.optional_text(name) for name in ("source", "evidence", "note"))
    rule = PerEvent(table.fact(_COUNT_FACT), table.figure(EACH))
    cap = table.optional_figure(_CAP)
    table.close()
    _check_lawful(table, {"key": key, "title": title}, rule.facts)
    return Item(
        key=key, title=title, max_points=Decimal(0), schedule=QUARTERLY, rule=rule, cap=cap, source=source,
        evidence=evidence, note=note,
    )  # fmt: skip


def _read_red_line(table: Table) -> RedLine:
    red_line = RedLine(fact=table.fact(_COUNT_FACT), title=table.text("title"))
    table.close()
    _check_lawful(table, {"title": red_line.title}, (red_line.fact,))
    return red_line


def _read_class(table: Table) -> ClassRule:
    inner = table.mapping("only_if")
    shares = table.replaced(inner, table.place, (*table.path, "only_if"))
    found = ClassRule(
        title=table.text("title"),
        at_least=table.amount("at_least", may_be_zero=True, most=_ONE),
        needs_improvement=table.yes("needs_improvement"),
        only_if={key: shares.amount(key, most=_ONE) for key in inner},
    )
    table.close()
    _check_lawful(table, {"title": found.title}, ())
    return found


def _check_lawful(table: Table, texts: Mapping[str, str], facts: Iterable[str]) -> None:
    for key, text in texts.items():
        table.add(key, unlawful(table.place, (text,), ()))
    table.add("fact" if table.has("fact") else "", unlawful(table.place, (), facts))


def _check_split(table: Table, key: str, points: Decimal, schedule: Schedule, rounding: Decimal) -> None:
    ways = len(schedule.quarters) or 1
    if not splits_evenly(points, 1, rounding):
        table.complain(_TOO_FINE, key=key, points=points, rounding=rounding)
    elif not splits_evenly(points, ways, rounding):
        table.complain(_UNEVEN, key=key, points=points, ways=ways)


def _check_quarters(table: Table, rule: Rule, schedule: Schedule) -> None:
    """Facts without parts by month cannot be left to some quarters of a year."""
    if schedule in (YEARLY, QUARTERLY):
        return
    for fact in rule.facts:
        spec = find_fact(fact)
        if spec is not None and spec.measure.parts != BY_MONTH:
            table.complain(_NO_QUARTERS, key="quarters", fact=fact_label(fact))
