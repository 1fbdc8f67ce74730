"""The text of a scheme file: its parsed data, the hash of its content, and how it is refused."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from decimal import Decimal

from app.domain.errors import SchemeRefused
from app.domain.scoring.wording import CLAUSE, SCHEME, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal

_LARGEST_EXPONENT = 1000

_REFUSED = QT_TRANSLATE_NOOP("Scheme", "The scheme cannot be used, {count} to put right: {problems}")
_NOT_TOML = QT_TRANSLATE_NOOP("Scheme", "The file is not valid TOML: {detail}")


def parse(text: str) -> dict[str, object]:
    """Read TOML with decimal numbers; SchemeRefused if it is none."""
    try:
        data: dict[str, object] = tomllib.loads(text, parse_float=Decimal)
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise refused([Message(SCHEME, _NOT_TOML, {"detail": str(error)})]) from error
    return data


def refused(problems: list[Message]) -> SchemeRefused:
    """Make the error that tells all problems, together and one by one."""
    params = {"count": len(problems), "problems": joined(CLAUSE, problems)}
    return SchemeRefused(Message(SCHEME, _REFUSED, params), tuple(problems))


def content_hash(data: Mapping[str, object]) -> str:
    """Give the SHA-256 of the content, whatever the layout of the file."""
    canonical = json.dumps(_canonical(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _canonical(value: object) -> object:
    """Write equal numbers equally, so that 40 and 40.0 make no other scheme."""
    if isinstance(value, Mapping):
        return {key: _canonical(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_canonical(inner) for inner in value]
    if isinstance(value, Decimal):
        plain = value.is_finite() and abs(value.adjusted()) < _LARGEST_EXPONENT
        return format_decimal(value) if plain else str(value)
    if isinstance(value, str | bool):
        return value
    return str(value)
