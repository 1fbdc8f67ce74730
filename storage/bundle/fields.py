"""Columns of a bundle's tables, and the one spelling each value has in a CSV cell."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Literal, TypeAlias, get_args

FieldType: TypeAlias = Literal["string", "integer", "date", "datetime", "boolean"]
Value: TypeAlias = "str | int | date | datetime | bool | None"
KEY = "uid"
MAX_CELL_CHARS = 100_000
MAX_FIELDS = 256
FIELD_TYPES: tuple[str, ...] = get_args(FieldType)

_NAME = re.compile(r"[a-z][a-z0-9_]{0,47}", re.ASCII)
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,18}", re.ASCII)
_INTEGER_RANGE = range(-(2**63), 2**63)
_RESERVED_TABLES = ("attachments",)


@dataclass(frozen=True, slots=True)
class BundleField:
    """One column: its name and the type of its values."""

    name: str
    type: FieldType

    def __post_init__(self) -> None:
        """Refuse names and types that the format does not have."""
        if not _NAME.fullmatch(self.name) or self.type not in FIELD_TYPES:
            raise ValueError(f"not a bundle field: {self.name} {self.type}")


@dataclass(frozen=True, slots=True)
class TableShape:
    """Name and columns of one table; ``uid`` must be among them."""

    name: str
    fields: tuple[BundleField, ...]

    def __post_init__(self) -> None:
        """Refuse shapes that the format does not have."""
        names = [field.name for field in self.fields]
        if not _NAME.fullmatch(self.name) or self.name in _RESERVED_TABLES:
            raise ValueError(f"not a bundle table: {self.name}")
        if len(set(names)) != len(names) or not 1 <= len(names) <= MAX_FIELDS:
            raise ValueError(f"table {self.name} has a column twice, or too many")
        if BundleField(KEY, "string") not in self.fields:
            raise ValueError(f"table {self.name} has no {KEY}")

    @property
    def key_index(self) -> int:
        """Tell which column is the key."""
        return self.fields.index(BundleField(KEY, "string"))


class CellError(ValueError):
    """A value has no spelling, or a spelling has no value."""


def encoder(kind: FieldType) -> Callable[[object], str]:
    """Give the function that spells a value; it raises ``CellError``."""
    return _ENCODERS[kind]


def decoder(kind: FieldType) -> Callable[[str], Value]:
    """Give the function that reads a cell; it raises ``CellError`` for any but the one spelling."""
    return _DECODERS[kind]


def _encode_string(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str) or not value or len(value) > MAX_CELL_CHARS or "\0" in value:
        raise CellError
    return value


def _encode_integer(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, int) or isinstance(value, bool) or value not in _INTEGER_RANGE:
        raise CellError
    return str(value)


def _encode_date(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _date(value).isoformat()
    if not isinstance(value, date) or isinstance(value, datetime):
        raise CellError
    return value.isoformat()


def _encode_datetime(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        value = _instant(value)
    if not isinstance(value, datetime) or value.utcoffset() != timedelta(0):
        raise CellError
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def _encode_boolean(value: object) -> str:
    if value is None:
        return ""
    # SQLite keeps truth as 0 and 1.
    if value in (0, 1) and isinstance(value, int):
        return "true" if value else "false"
    raise CellError


def _decode_string(cell: str) -> str | None:
    if "\0" in cell or len(cell) > MAX_CELL_CHARS:
        raise CellError
    return cell or None


def _decode_integer(cell: str) -> int | None:
    if not cell:
        return None
    if not _INTEGER.fullmatch(cell) or int(cell) not in _INTEGER_RANGE:
        raise CellError
    return int(cell)


def _decode_date(cell: str) -> date | None:
    return _date(cell) if cell else None


def _decode_datetime(cell: str) -> datetime | None:
    if not cell:
        return None
    instant = _instant(cell)
    if _encode_datetime(instant) != cell:
        raise CellError
    return instant


def _decode_boolean(cell: str) -> bool | None:
    if cell not in _TRUTH:
        raise CellError
    return _TRUTH[cell]


@lru_cache(maxsize=4096)
def _date(text: str) -> date:
    try:
        value = date.fromisoformat(text)
    except ValueError as exc:
        raise CellError from exc
    if value.isoformat() != text:
        raise CellError
    return value


def _instant(text: str) -> datetime:
    try:
        value = datetime.fromisoformat(text)
    except ValueError as exc:
        raise CellError from exc
    if value.utcoffset() != timedelta(0):
        raise CellError
    return value


_TRUTH: dict[str, bool | None] = {"": None, "true": True, "false": False}
_ENCODERS: dict[FieldType, Callable[[object], str]] = {
    "string": _encode_string,
    "integer": _encode_integer,
    "date": _encode_date,
    "datetime": _encode_datetime,
    "boolean": _encode_boolean,
}
_DECODERS: dict[FieldType, Callable[[str], Value]] = {
    "string": _decode_string,
    "integer": _decode_integer,
    "date": _decode_date,
    "datetime": _decode_datetime,
    "boolean": _decode_boolean,
}
