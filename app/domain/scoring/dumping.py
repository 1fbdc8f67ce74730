"""A scheme's data written as a scheme file: the keys in the order people read them, decimals exactly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from app.domain.text import format_decimal

_ORDER = (
    "format", "scheme", "version", "key", "number", "title", "subjects", "level", "from", "weight", "least_people",
    "part", "source", "max_points", "rounding", "valid_from", "valid_to", "bonus_ceiling", "deduction_ceiling",
    "red_line_class", "spread", "quarters", "rule", "fact", "every", "value", "each", "required", "due_day", "target",
    "per_point", "per_percent", "at_least", "at_most", "points", "cap", "when_nothing_due", "choices", "levels",
    "bands", "lines", "deductions", "needs_improvement", "only_if", "tiers", "evidence", "note", "classes", "parts",
    "sections", "items", "bonuses", "red_lines",
)  # fmt: skip
_PLACES = {key: place for place, key in enumerate(_ORDER)}
_TOP = ("tiers", "parts", "classes", "sections", "bonuses", "deductions", "red_lines")
_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_LINE = 100
_INDENT = "    "
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}
_DELETE = 0x7F
_SPACE = 0x20


def dump_scheme(data: Mapping[str, object]) -> str:
    """Write data as ``parse`` reads it: mappings, lists, texts, numbers, dates, yes and no; None is left out.

    Reading the text again gives the same data, equal numbers being equal. TypeError for anything else.
    """
    lists = [key for key in _TOP if _is_tables(data.get(key))]
    lines = _settings({key: value for key, value in data.items() if key not in lists})
    for key in lists:
        for entry in _tables(data[key]):
            lines += _table((key,), entry)
    return "\n".join(lines).lstrip("\n") + "\n"


def _table(path: tuple[str, ...], entry: Mapping[str, object]) -> list[str]:
    """Write one entry of a list of tables; a section is followed by its items."""
    items = entry.get("items") if path == ("sections",) else None
    inner = _tables(items) if _is_tables(items) else []
    plain = {key: value for key, value in entry.items() if not (key == "items" and inner)}
    lines = ["", f"[[{'.'.join(path)}]]", *_settings(plain)]
    for one in inner:
        lines += _table((*path, "items"), one)
    return lines


def _settings(data: Mapping[str, object]) -> list[str]:
    return [f"{_key(key)} = {_value(data[key], len(key) + 3)}" for key in _sorted(data)]


def _sorted(data: Mapping[str, object]) -> list[str]:
    """Order keys as people read them, unknown ones last as they came, and leave out what is empty."""
    given = [key for key, value in data.items() if value is not None]
    return sorted(given, key=lambda key: _PLACES.get(key, len(_PLACES)))


def _value(value: object, column: int = 0) -> str:
    if isinstance(value, Mapping):
        inner = ", ".join(f"{_key(key)} = {_value(value[key])}" for key in _sorted(value))
        return f"{{ {inner} }}" if inner else "{}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _list([_value(entry) for entry in value], column)
    return _scalar(value)


def _list(entries: Sequence[str], column: int) -> str:
    one_line = f"[{', '.join(entries)}]"
    has_tables = len(entries) > 1 and any(entry.startswith("{") for entry in entries)
    if column + len(one_line) <= _LINE and not has_tables:
        return one_line
    return "\n".join(["[", *(f"{_INDENT}{entry}," for entry in entries), "]"]) if column else one_line


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{"".join(_character(one) for one in value)}"'
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a scheme")


def _decimal(value: Decimal) -> str:
    if value.is_nan():
        return "nan"
    if value.is_infinite():
        return "inf" if value > 0 else "-inf"
    return format_decimal(value)


def _key(key: str) -> str:
    return key if key and _BARE.issuperset(key) else _scalar(key)


def _character(one: str) -> str:
    if one in _ESCAPES:
        return _ESCAPES[one]
    return f"\\u{ord(one):04X}" if ord(one) < _SPACE or ord(one) == _DELETE else one


def _is_tables(value: object) -> bool:
    return isinstance(value, Sequence) and bool(value) and all(isinstance(entry, Mapping) for entry in value)


def _tables(value: object) -> list[Mapping[str, object]]:
    found: Iterable[object] = value if isinstance(value, Sequence) else ()
    return [entry for entry in found if isinstance(entry, Mapping)]
