"""What can be set at each entry of a scheme, for forms: which settings, of which kind, with which choices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Literal

from app.domain.scoring.editing.tree import BONUS, CLASS, DEDUCTION, ITEM, PART, RED_LINE, SCHEME, SECTION, TIER, Entry
from app.domain.scoring.facts import (
    CountByLevel,
    CountEvents,
    CountNotDone,
    DoneOverDue,
    Measure,
    ReportsOnTime,
    SumQuantity,
)
from app.domain.scoring.rules import RULES
from app.domain.scoring.rules.per_level import LEVELS
from app.domain.scoring.schedule import ALL_QUARTERS
from app.domain.scoring.table import MOST
from app.domain.text import format_decimal

SettingKind = Literal["text", "long", "name", "number", "date", "choice", "fact", "quarters", "rows", "tiers"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: ``choices`` are its values where it has few, ``columns`` the settings of a line of ``rows``."""

    key: str
    kind: SettingKind
    required: bool = False
    choices: tuple[str, ...] = ()
    measures: tuple[type[Measure], ...] = ()
    columns: tuple[Setting, ...] = ()


_COUNTS: tuple[type[Measure], ...] = (CountEvents, CountByLevel, CountNotDone)
_RATIOS: tuple[type[Measure], ...] = (SumQuantity, DoneOverDue, ReportsOnTime)
_KEY = Setting("key", "name", required=True)
_TITLE = Setting("title", "text", required=True)
_POINTS = Setting("max_points", "number", required=True)
_VALUE = Setting("value", "number", required=True)
_EACH = Setting("each", "number", required=True)
_CAP = Setting("cap", "number")
_NOTHING_DUE = Setting("when_nothing_due", "choice", required=True, choices=("full", "zero"))
_LEVELS = Setting(
    "levels",
    "rows",
    required=True,
    columns=(Setting("level", "choice", required=True, choices=tuple(LEVELS)), _VALUE, _CAP),
)


def _fact(*measures: type[Measure]) -> Setting:
    return Setting("fact", "fact", required=True, measures=measures)


_RULE_SETTINGS: dict[str, tuple[Setting, ...]] = {
    "rate": (_fact(*_RATIOS), _NOTHING_DUE, Setting("target", "number"), Setting("per_point", "number")),
    "per_event": (_fact(*_COUNTS), _VALUE, Setting("required", "number"), _CAP),
    "per_level": (_fact(CountByLevel), _LEVELS),
    "full_minus": (Setting("deductions", "rows", required=True, columns=(_fact(*_COUNTS), _EACH)),),
    "milestones": (
        _fact(CountEvents, ReportsOnTime),
        Setting("every", "choice", required=True, choices=("month", "quarter")),
        _VALUE,
    ),
    "sampled": (_fact(SumQuantity), _NOTHING_DUE, Setting("per_percent", "number", required=True)),
}

_RULE = Setting("rule", "choice", required=True, choices=tuple(rule.kind for rule in RULES))
_BONUS_RULE = Setting("rule", "choice", required=True, choices=("per_level", "per_event"))
_WHEN = (Setting("spread", "choice", choices=("quarterly", "yearly")), Setting("quarters", "quarters"))

_NODE_SETTINGS: dict[str, tuple[Setting, ...]] = {
    SCHEME: (
        _TITLE,
        Setting("scheme", "name", required=True),
        Setting("version", "text", required=True),
        _POINTS,
        Setting("rounding", "number", required=True, choices=("1", "0.1", "0.01")),
        Setting("valid_from", "date"),
        Setting("valid_to", "date"),
        Setting("bonus_ceiling", "number"),
        Setting("red_line_class", "text"),
    ),
    SECTION: (_TITLE, _KEY, _POINTS),
    DEDUCTION: (_TITLE, _KEY, _fact(*_COUNTS), _EACH),
    RED_LINE: (_TITLE, _fact(*_COUNTS)),
    CLASS: (_TITLE, Setting("at_least", "number", required=True)),
}
_ITEM_HEAD = (_TITLE, _KEY, _POINTS, *_WHEN, _RULE)
_ITEM_TAIL: tuple[Setting, ...] = ()


def settings_of(kind: str, entry: Mapping[str, object]) -> tuple[Setting, ...]:
    """Give the settings of an entry; those of an item follow from its rule."""
    rule = str(entry.get("rule", ""))
    if kind == ITEM:
        return (*_ITEM_HEAD, *_RULE_SETTINGS.get(rule, ()), *_ITEM_TAIL)
    if kind == BONUS:
        own = _RULE_SETTINGS.get(rule, ()) if rule in _BONUS_RULE.choices else ()
        return (_TITLE, _KEY, _BONUS_RULE, *own)
    return _NODE_SETTINGS.get(kind, ())


def with_rule(kind: str, entry: Mapping[str, object], rule: str) -> Entry:
    """Give an item or bonus another rule: what both rules know stays, what only the old one knew goes."""
    changed = {**entry, "rule": rule}
    known = {setting.key for setting in settings_of(kind, changed)}
    old = {setting.key for setting in settings_of(kind, entry)}
    return {key: value for key, value in changed.items() if key in known or key not in old}


def shown(value: object) -> str:
    """Write a value of the file as it is typed into a form."""
    if value is None:
        return ""
    if isinstance(value, Decimal) and value.is_finite():
        return format_decimal(value)
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return value.isoformat() if isinstance(value, date) else str(value)


def typed(setting: Setting, text: str) -> object | None:
    """Read what was typed; what is not of the kind stays text, so that nothing is lost and the check says why."""
    plain = text.strip()
    if not plain:
        return None
    if setting.kind == "number":
        return _number(plain)
    if setting.kind == "date":
        return _day(plain)
    if setting.kind == "quarters":
        wanted = [quarter for quarter in ALL_QUARTERS if str(quarter) in plain]
        return wanted or None
    return plain


def _number(text: str) -> object:
    try:
        found = Decimal(text.replace("，", ",").replace(",", ""))
    except InvalidOperation:
        return text
    if not found.is_finite() or abs(found) > MOST * MOST:
        return text
    return int(found) if found == found.to_integral_value() else Decimal(format_decimal(found))


def _day(text: str) -> object:
    plain = text.replace("/", "-").replace(".", "-")
    try:
        return date.fromisoformat("-".join(part.zfill(2) for part in plain.split("-")))
    except ValueError:
        return text


def fresh(kind: str, title: str, key: str) -> Entry:
    """Give a new entry that is as sound as it can be before anybody has typed."""
    entry: Entry = {"title": title} if kind in (CLASS, RED_LINE) else {"key": key, "title": title}
    entry |= _FIRST.get(kind, {})
    if kind == SECTION:
        entry["items"] = [fresh(ITEM, title, f"{key}_item")]
    return entry


_FIRST: dict[str, Entry] = {
    SECTION: {"max_points": 10},
    ITEM: {"max_points": 10, "spread": "yearly", "rule": "rate", "when_nothing_due": "full"},
    BONUS: {"rule": "per_event", "value": 1},
    DEDUCTION: {"each": 1},
    PART: {"weight": 1},
    TIER: {"least_people": 0},
    CLASS: {"at_least": 0},
}
