"""RFC 8785 canonical JSON, written and read strictly: one value has exactly one spelling."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeAlias

import rfc8785

JsonValue: TypeAlias = "bool | int | str | Sequence[JsonValue] | Mapping[str, JsonValue] | None"


def canonical_bytes(value: JsonValue) -> bytes:
    """Write ``value`` in its only spelling."""
    return rfc8785.dumps(value)


def parse_object(data: bytes) -> dict[str, JsonValue]:
    """Read one JSON object; raise ``ValueError`` unless ``data`` is its canonical spelling."""
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_unique, parse_float=_no, parse_constant=_no)
        same = rfc8785.dumps(value) == data
    except RecursionError as exc:
        raise ValueError("nested too deeply") from exc
    if not same or not isinstance(value, dict):
        raise ValueError("not canonical")
    return value


def _unique(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name is given twice")
    return found


def _no(text: str) -> NoReturn:
    raise ValueError(text)
