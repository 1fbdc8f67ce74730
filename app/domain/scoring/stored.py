"""Facts as the text that is stored with a score, so that every point can be worked out again from it.

One JSON object; the value of a fact is ``40/50|2025-01=15/20|2025-02=25/30``: the whole, then its parts, without
denominators where it is a plain count. A fact that failed is an object with its message. Runs of before hold objects
with ``numerator``, ``denominator`` and ``parts``; they are read as well.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from app.domain.scoring.facts import FactFailure, FactPart, FactValue, Measure, find_fact
from app.domain.scoring.period import Period
from app.domain.text import Message

StoredFacts = Mapping[str, FactValue | FactFailure]


def facts_to_text(values: StoredFacts) -> str:
    """Write facts in the order of their keys."""
    content = {key: _written(values[key]) for key in sorted(values)}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def facts_from_text(text: str) -> dict[str, FactValue | FactFailure]:
    """Read facts that ``facts_to_text``, or a program of before, has written."""
    return {key: _read(value) for key, value in json.loads(text).items()}


def _written(value: FactValue | FactFailure) -> object:
    if isinstance(value, FactFailure):
        message = value.message
        params = {name: str(param) for name, param in message.params.items()}
        return {"failure": [message.context, message.template, params]}
    figures = [_figure(value.numerator, value.denominator)]
    # One part in one step: there are a hundred thousand of them, and str() is quicker than Decimal's format().
    figures += [
        f"{key}={numerator!s}" if denominator is None else f"{key}={numerator!s}/{denominator!s}"
        for key, numerator, denominator in value.parts
    ]
    return "|".join(figures)


def _figure(numerator: Decimal, denominator: Decimal | None) -> str:
    return str(numerator) if denominator is None else f"{numerator}/{denominator}"


def _read(value: object) -> FactValue | FactFailure:
    if isinstance(value, dict):
        return _read_object(value)
    whole, *parts = str(value).split("|")
    numerator, denominator = _figures(whole)
    return FactValue(numerator, denominator, tuple([_part(part) for part in parts]))


def _part(text: str) -> FactPart:
    key, _, figure = text.partition("=")
    return FactPart(key, *_figures(figure))


def _figures(text: str) -> tuple[Decimal, Decimal | None]:
    numerator, slash, denominator = text.partition("/")
    return Decimal(numerator), Decimal(denominator) if slash else None


def _read_object(value: Mapping[str, object]) -> FactValue | FactFailure:
    failure = value.get("failure")
    if isinstance(failure, list):
        return FactFailure(Message(*failure))
    parts = value["parts"]
    assert isinstance(parts, list)  # noqa: S101 - written by the program of before
    return FactValue(
        Decimal(str(value["numerator"])),
        _optional(value["denominator"]),
        tuple(FactPart(part[0], Decimal(part[1]), _optional(part[2])) for part in parts),
    )


def _optional(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def effective_day(facts: tuple[str, ...], period: Period, today: date) -> date:
    """Give the day by which is asked what was due: today, or the first day from which no answer can change any more."""
    measures = [spec.measure for key in facts if (spec := find_fact(key)) is not None]
    settled = [_settled_after(measure, period) for measure in measures]
    return min(today, max(settled, default=period.end) + timedelta(1))


def _settled_after(measure: Measure, period: Period) -> date:
    due_day = getattr(measure, "due_day", 0)
    return period.end + timedelta(due_day)
