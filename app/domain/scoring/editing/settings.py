"""What can be set at each entry of a scheme, for a form; and what is typed there, as values of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation

from app.domain.scoring.editing.tree import (
    BONUS,
    CLASS,
    DEDUCTION,
    ITEM,
    PART,
    RED_LINE,
    SCHEME,
    SECTION,
    TIER,
    Entry,
    entries_of,
)
from app.domain.scoring.reading import ROUNDINGS
from app.domain.scoring.rules import RULE_SETTINGS
from app.domain.scoring.schedule import ALL_QUARTERS
from app.domain.scoring.setting import MOST, NUMERIC, Kind, Setting
from app.domain.scoring.table_settings import TABLE_SETTINGS
from app.domain.text import QT_TRANSLATE_NOOP, format_decimal

_N = QT_TRANSLATE_NOOP
_TABLES = {
    SCHEME: "scheme", PART: "parts", TIER: "tiers", SECTION: "sections", ITEM: "items", BONUS: "bonuses",
    DEDUCTION: "deductions", RED_LINE: "red_lines", CLASS: "classes",
}  # fmt: skip
_RULED = (ITEM, BONUS)
LINES = (Kind.LEVELS, Kind.BANDS, Kind.LINES, Kind.DEDUCTIONS, Kind.TIERS, Kind.SHARES)
"""Settings that a form shows as a small table."""
YES, NO = "true", "false"
_YES_NO = {YES: _N("Scheme", "Yes"), NO: _N("Scheme", "No")}
_TIER = Setting(key="tier", kind=Kind.CHOICE, label=_N("Scheme", "Tier"))
_FIGURE = Setting(key="setting", kind=Kind.CHOICE, label=_N("Scheme", "Figure"))
_VALUE = Setting(key="value", kind=Kind.AMOUNT, label=_N("Scheme", "Value for the tier"))
_NAMED = Setting(key="name", kind=Kind.CHOICE, label=_N("Scheme", "Section or item"))
_SHARE = Setting(key="share", kind=Kind.SHARE, label=_N("Scheme", "Least share"))


def settings_of(
    kind: str, entry: Mapping[str, object], data: Mapping[str, object] | None = None
) -> tuple[Setting, ...]:
    """Give the settings of an entry, the title first; those of an item or bonus follow from its rule.

    ``data`` is the whole scheme, for choices among its own parts, tiers and items.
    """
    found: dict[str, Setting] = {}
    for setting in TABLE_SETTINGS.get(_TABLES[kind], ()):
        found.setdefault(setting.key, setting)
        if setting.key == "rule" and kind in _RULED:
            own = RULE_SETTINGS.get(str(entry.get("rule", "")), ())
            found.update({one.key: one for one in own})
    settings = [_completed(setting, entry, data or {}) for setting in found.values()]
    return tuple(sorted(settings, key=lambda one: one.key != "title"))


def _completed(setting: Setting, entry: Mapping[str, object], data: Mapping[str, object]) -> Setting:
    """Give a setting the choices and columns that follow from the rest of the scheme."""
    if setting.key == "rounding":
        return replace(setting, choices={format_decimal(one): format_decimal(one) for one in ROUNDINGS})
    if setting.key == "part":
        return replace(setting, choices=_named(data, "parts"))
    if setting.kind == Kind.YES_NO:
        return replace(setting, choices=_YES_NO)
    if setting.kind == Kind.TIERS:
        numeric = [one for one in RULE_SETTINGS.get(str(entry.get("rule", "")), ()) if one.kind in NUMERIC]
        figures = replace(_FIGURE, choices={one.key: one.label for one in numeric})
        return replace(setting, entry=(replace(_TIER, choices=_named(data, "tiers")), figures, _VALUE))
    if setting.kind == Kind.SHARES:
        return replace(setting, entry=(replace(_NAMED, choices=_places(data)), _SHARE))
    return setting


def _named(data: Mapping[str, object], name: str) -> dict[str, str]:
    return {str(one.get("key", "")): str(one.get("title", "")) for one in entries_of(dict(data), (name,))}


def _places(data: Mapping[str, object]) -> dict[str, str]:
    found: dict[str, str] = {}
    for section in entries_of(dict(data), ("sections",)):
        for one in (section, *entries_of(section, ("items",))):
            found[str(one.get("key", ""))] = str(one.get("title", ""))
    return found


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
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, Decimal) and value.is_finite():
        return format_decimal(value)
    if isinstance(value, list):
        return ", ".join(shown(one) for one in value)
    return value.isoformat() if isinstance(value, date) else str(value)


def shown_lines(setting: Setting, value: object) -> tuple[tuple[str, ...], ...]:
    """Write a value that is a table as lines of texts, one text for each column."""
    if isinstance(value, Mapping) and setting.kind == Kind.TIERS:
        tiers = ((tier, figures) for tier, figures in value.items() if isinstance(figures, Mapping))
        return tuple((tier, key, shown(figure)) for tier, figures in tiers for key, figure in figures.items())
    if isinstance(value, Mapping) and setting.kind == Kind.SHARES:
        return tuple((name, shown(share)) for name, share in value.items())
    lines = value if isinstance(value, list) else []
    return tuple(
        tuple(shown(line.get(column.key)) for column in setting.entry) for line in lines if isinstance(line, Mapping)
    )


def typed(setting: Setting, text: str) -> object | None:
    """Read what was typed; what is not of the kind stays text, so that nothing is lost and the check says why."""
    plain = text.strip()
    if not plain:
        return None
    return _READERS.get(setting.kind, str)(plain)


def typed_lines(setting: Setting, lines: Sequence[Sequence[str]]) -> object | None:
    """Read the lines of a small table; a line that is empty throughout is left out, and no line at all is None."""
    filled = [line for line in lines if any(text.strip() for text in line)]
    if setting.kind == Kind.TIERS:
        tiers: dict[str, dict[str, object]] = {}
        for tier, key, text in filled:
            tiers.setdefault(tier, {})[key] = typed(_VALUE, text) or 0
        return tiers or None
    if setting.kind == Kind.SHARES:
        return {name: typed(_SHARE, text) or 0 for name, text in filled} or None
    found = []
    for line in filled:
        values = {column.key: typed(column, text) for column, text in zip(setting.entry, line, strict=True)}
        found.append({key: value for key, value in values.items() if value is not None})
    return found or None


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


def _quarters(text: str) -> object:
    return [quarter for quarter in ALL_QUARTERS if str(quarter) in text] or text


def _numbers(text: str) -> object:
    return [_number(part) for part in text.translate(_COMMAS).split()]


def _is_yes(text: str) -> object:
    return text == YES


_COMMAS = str.maketrans("，、,；;", "     ")
_READERS: Mapping[Kind, Callable[[str], object]] = {
    Kind.AMOUNT: _number,
    Kind.PERCENT: _number,
    Kind.SHARE: _number,
    Kind.COUNT: _number,
    Kind.DAY: _day,
    Kind.QUARTERS: _quarters,
    Kind.AMOUNTS: _numbers,
    Kind.YES_NO: _is_yes,
}


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
