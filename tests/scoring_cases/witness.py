"""A second witness of the worked cases: the rules of docs/scheme-format.md over whole fractions.

It shares no line with the program: it reads the scheme as plain TOML and reckons with ``fractions.Fraction``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from tests.scoring_cases.workbook import Subject

Table = dict[str, Any]

SCORED, NOT_APPLICABLE, WAITING, STOPPED = "scored", "not_applicable", "waiting", "stopped"
_ALL = (1, 2, 3, 4)
_UNDECIDED = {WAITING, STOPPED}


class MarkMissing(Exception):
    """An inspection has not filled what the item needs."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Points of one line and its state."""

    points: Fraction
    state: str = SCORED


def read_scheme(path: Path) -> Table:
    """Read the file; every number with a point is a Decimal."""
    return tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)


def half_up(value: Fraction, unit: Fraction) -> Fraction:
    """Round to a multiple of the unit, ties upwards; points are never negative."""
    return (value / unit + Fraction(1, 2)).__floor__() * unit


def items(scheme: Table) -> Iterable[tuple[Table, Table]]:
    """Give every item with its section."""
    return ((section, item) for section in scheme["sections"] for item in section["items"])


class Reckoning:
    """The points of one subject in one period."""

    def __init__(self, scheme: Table, period: str, subject: Subject) -> None:
        self.scheme = scheme
        self.subject = subject
        self.year = period[:4]
        self.quarter = int(period[5:]) if "Q" in period else None
        self.unit = Fraction(scheme["rounding"])
        self.lines = {item["key"]: self._item(item) for _, item in items(scheme)}
        self.sections = {
            section["key"]: sum((self.lines[item["key"]].points for item in section["items"]), Fraction(0))
            for section in scheme["sections"]
        }
        self.adjustment = self._adjust()

    @property
    def decided(self) -> bool:
        """Whether no item waits or has stopped."""
        return not any(line.state in _UNDECIDED for line in self.lines.values())

    @property
    def earned(self) -> Fraction:
        """Points of the sections; those of parts are weighed."""
        points = self.parts() if "parts" in self.scheme else self.sections
        return sum(points.values(), Fraction(0))

    @property
    def total(self) -> Fraction:
        """What the subject has in the end."""
        return self.earned + self.adjustment

    @property
    def maximum(self) -> Fraction:
        """What could be reached, bonuses aside."""
        if "parts" in self.scheme:
            return sum((self._weigh(part, self._share) for part in self.scheme["parts"]), Fraction(0))
        return sum((self._share(item) for _, item in items(self.scheme)), Fraction(0))

    @property
    def crossed(self) -> bool:
        """Whether a red line was crossed."""
        return any(self._whole(line["fact"])[0] > 0 for line in self.scheme.get("red_lines", ()))

    @property
    def class_title(self) -> str:
        """The class by share of the maximum, or that of red lines."""
        if self.crossed:
            return str(self.scheme["red_line_class"])
        reached = (c for c in self.scheme["classes"] if self.total >= Fraction(c["at_least"]) * self.maximum)
        return str(next(reached)["title"])

    @property
    def tier(self) -> str:
        """The tier by residents."""
        residents = self._whole("residents")[0]
        return next((t["key"] for t in self.scheme.get("tiers", ()) if residents >= t["least_people"]), "")

    def parts(self) -> dict[str, Fraction]:
        """Weigh the parts: weight × maximum of the scheme × points of the part ÷ its maximum in a year."""
        found = {}
        for part in self.scheme["parts"]:
            weighed = self._weigh(part, lambda item: self.lines[item["key"]].points)
            found[part["key"]] = half_up(weighed, self.unit)
        return found

    def _weigh(self, part: Table, worth: Callable[[Table], Fraction]) -> Fraction:
        sections = [section for section in self.scheme["sections"] if section["part"] == part["key"]]
        reached = sum((worth(item) for section in sections for item in section["items"]), Fraction(0))
        most = sum((Fraction(section["max_points"]) for section in sections), Fraction(0))
        return Fraction(part["weight"]) * Fraction(self.scheme["max_points"]) * reached / most

    def _item(self, item: Table) -> Outcome:
        if not self._ways(item):
            return Outcome(Fraction(0), NOT_APPLICABLE)
        if self.subject.failed & set(_facts(item)):
            return Outcome(Fraction(0), STOPPED)
        try:
            return Outcome(half_up(_RULES[item["rule"]](self, self._for_tier(item)), self.unit))
        except MarkMissing:
            return Outcome(Fraction(0), WAITING)

    def _for_tier(self, item: Table) -> Table:
        return {**item, **item.get("tiers", {}).get(self.tier, {})}

    def _ways(self, item: Table) -> int:
        if self.quarter is None:
            return 1
        if item.get("spread") == "yearly":
            return 0
        quarters = item.get("quarters", _ALL)
        return len(quarters) if self.quarter in quarters else 0

    def _share(self, item: Table) -> Fraction:
        ways = self._ways(item)
        return Fraction(item["max_points"]) / ways if ways else Fraction(0)

    def quarters(self, item: Table) -> list[int]:
        """Give the quarters of the period that count for the item."""
        wanted = item.get("quarters", _ALL)
        return [q for q in wanted if self.quarter in {None, q}]

    def figures(self, fact: str, quarters: Iterable[int]) -> tuple[Fraction, Fraction]:
        """Add up the parts that fall into the quarters; parts by level or without a name always count."""
        allowed = {f"{self.year}Q{q}" for q in quarters}
        allowed |= {f"{self.year}-{month:02}" for q in quarters for month in range(3 * q - 2, 3 * q + 1)}
        found = self.subject.facts.get(fact, {})
        chosen = [pair for key, pair in found.items() if key in allowed or not key.startswith(self.year)]
        return _added(chosen)

    def _whole(self, fact: str) -> tuple[Fraction, Fraction]:
        return self.figures(fact, [self.quarter] if self.quarter else _ALL)

    def part(self, fact: str, key: str) -> tuple[Fraction, Fraction] | None:
        """Give one part."""
        pair = self.subject.facts.get(fact, {}).get(key)
        return None if pair is None else _added([pair])

    def level(self, fact: str, level: str) -> Fraction:
        """Give the count of one level."""
        return (self.part(fact, level) or (Fraction(0), Fraction(0)))[0]

    def _adjust(self) -> Fraction:
        bonus = Fraction(0)
        ways = 1 if self.quarter is None else 4
        ceiling = Fraction(self.scheme.get("bonus_ceiling", 0)) / ways
        for entry in self.scheme.get("bonuses", ()):
            worth = self._bonus(entry, ways)
            points = half_up(min(worth, ceiling - bonus), self.unit)
            self.lines[entry["key"]] = Outcome(points)
            bonus += points
        taken = Fraction(0)
        for entry in self.scheme.get("deductions", ()):
            points = self._deduction(entry, ways, bonus, taken)
            self.lines[entry["key"]] = Outcome(-points)
            taken += points
        return bonus - taken

    def _bonus(self, entry: Table, ways: int) -> Fraction:
        cap = entry.get("cap")
        if entry["rule"] == "per_level":
            worth = _levels(self, entry, ways)
        else:
            worth = Fraction(entry["value"]) * self._whole(entry["fact"])[0]
        return worth if cap is None else min(worth, Fraction(cap) / ways)

    def _deduction(self, entry: Table, ways: int, bonus: Fraction, taken: Fraction) -> Fraction:
        worth = Fraction(entry["each"]) * self._whole(entry["fact"])[0]
        if "cap" in entry:
            worth = min(worth, Fraction(entry["cap"]) / ways)
        if "deduction_ceiling" in self.scheme:
            worth = min(worth, Fraction(self.scheme["deduction_ceiling"]) / ways - taken)
        return half_up(min(worth, self.earned + bonus - taken), self.unit)

    def announced(self, points: Fraction) -> Fraction:
        """Give the points of one round as they are announced, so that the rounds add up; format 1 knew no rounds."""
        return points if self.scheme["format"] == 1 else half_up(points, self.unit)

    def share(self, item: Table) -> Fraction:
        """Give the points of the item in the period."""
        return self._share(item)

    def ways(self, item: Table) -> int:
        """Tell into how many equal parts the year's points are split, of which the period holds one."""
        return self._ways(item)


def ranks(reckonings: list[Reckoning]) -> list[int | None]:
    """Rank those that are decided: red lines last, equal points equal."""
    standing = [(r.crossed, -r.total) if r.decided else None for r in reckonings]
    return [None if mine is None else 1 + sum(s is not None and s < mine for s in standing) for mine in standing]


def _facts(item: Table) -> list[str]:
    named = [item["fact"]] if "fact" in item else [d["fact"] for d in item.get("deductions", ())]
    return named or [f"mark:{item['key']}"]


def _added(pairs: Iterable[tuple[Decimal, Decimal | None]]) -> tuple[Fraction, Fraction]:
    pairs = list(pairs)
    return (
        sum((Fraction(numerator) for numerator, _ in pairs), Fraction(0)),
        sum((Fraction(denominator) for _, denominator in pairs if denominator is not None), Fraction(0)),
    )


def _clamped(value: Fraction, most: Fraction) -> Fraction:
    return max(Fraction(0), min(value, most))


def _nothing_due(r: Reckoning, item: Table) -> Fraction:
    return r.share(item) if item["when_nothing_due"] == "full" else Fraction(0)


def _rate(r: Reckoning, item: Table) -> Fraction:
    done, due = r.figures(item["fact"], r.quarters(item))
    if not due:
        return _nothing_due(r, item)
    if "target" not in item:
        return _clamped(r.share(item) * done / due, r.share(item))
    missing = Fraction(item["target"]) - 100 * done / due
    return _clamped(r.share(item) - Fraction(item["per_point"]) / r.ways(item) * missing, r.share(item))


def _per_event(r: Reckoning, item: Table) -> Fraction:
    cap = Fraction(item["cap"] if "cap" in item else item["max_points"]) / r.ways(item)
    return min(Fraction(item["value"]) * r.figures(item["fact"], r.quarters(item))[0], cap)


def _levels(r: Reckoning, item: Table, ways: int) -> Fraction:
    total = Fraction(0)
    for level in item["levels"]:
        worth = Fraction(level["value"]) * r.level(item["fact"], level["level"])
        total += min(worth, Fraction(level["cap"]) / ways) if "cap" in level else worth
    return total


def _per_level(r: Reckoning, item: Table) -> Fraction:
    return min(_levels(r, item, r.ways(item)), r.share(item))


def _full_minus(r: Reckoning, item: Table) -> Fraction:
    off = (Fraction(d["each"]) * r.figures(d["fact"], r.quarters(item))[0] for d in item["deductions"])
    return _clamped(r.share(item) - sum(off), r.share(item))


def _milestones(r: Reckoning, item: Table) -> Fraction:
    if item["every"] == "quarter":
        reached = [r.figures(item["fact"], [q])[0] > 0 for q in r.quarters(item)]
    else:
        months = [f"{r.year}-{m:02}" for q in r.quarters(item) for m in range(3 * q - 2, 3 * q + 1)]
        found = [r.part(item["fact"], month) for month in months]
        reached = [pair is not None and _met(pair[0], item) for pair in found]
    return Fraction(item["value"]) * sum(reached)


def _met(figure: Fraction, item: Table) -> bool:
    return figure <= item["due_day"] if "due_day" in item else figure > 0


def _sampled(r: Reckoning, item: Table) -> Fraction:
    return sum((r.announced(_round(r, item, quarter)) for quarter in r.quarters(item)), Fraction(0))


def _round(r: Reckoning, item: Table, quarter: int) -> Fraction:
    most = Fraction(item["max_points"]) / len(item.get("quarters", _ALL))
    fact = item.get("fact") or f"mark:{item['key']}"
    pair = r.part(fact, f"{r.year}Q{quarter}")
    if pair is None and "fact" not in item:
        raise MarkMissing
    wrong, drawn = pair or (Fraction(0), Fraction(0))
    if not drawn:
        return most if item["when_nothing_due"] == "full" else Fraction(0)
    return _clamped(most - Fraction(item["per_percent"]) * 100 * wrong / drawn, most)


def _all_or_nothing(r: Reckoning, item: Table) -> Fraction:
    done, due = r.figures(item["fact"], r.quarters(item))
    if "at_most" in item:
        return r.share(item) if done <= Fraction(item["at_most"]) else Fraction(0)
    if "when_nothing_due" not in item:
        return r.share(item) if done >= Fraction(item["at_least"]) else Fraction(0)
    if not due:
        return _nothing_due(r, item)
    return r.share(item) if 100 * done >= Fraction(item["at_least"]) * due else Fraction(0)


def _bands(r: Reckoning, item: Table) -> Fraction:
    done, due = r.figures(item["fact"], r.quarters(item))
    if "when_nothing_due" in item:
        if not due:
            return _nothing_due(r, item)
        done = 100 * done / due
    band = next(band for band in item["bands"] if done >= Fraction(band["from"]))
    return Fraction(band["points"]) / r.ways(item)


def _checklist(r: Reckoning, item: Table) -> Fraction:
    total = Fraction(0)
    for quarter in r.quarters(item):
        points = Fraction(0)
        for line in item["lines"]:
            pair = r.part(f"mark:{item['key']}", f"{r.year}Q{quarter}/{line['key']}")
            if pair is None or not pair[1]:
                raise MarkMissing
            points += Fraction(line["points"]) * pair[0] / pair[1]
        total += r.announced(points)
    return total


def _manual(r: Reckoning, item: Table) -> Fraction:
    yearly = item.get("spread") == "yearly"
    keys = [r.year] if yearly else [f"{r.year}Q{quarter}" for quarter in r.quarters(item)]
    marks = [r.part(f"mark:{item['key']}", key) for key in keys]
    if None in marks:
        raise MarkMissing
    return sum((mark[0] for mark in marks if mark is not None), Fraction(0))


_RULES: dict[str, Callable[[Reckoning, Table], Fraction]] = {
    "rate": _rate,
    "per_event": _per_event,
    "per_level": _per_level,
    "full_minus": _full_minus,
    "milestones": _milestones,
    "sampled": _sampled,
    "all_or_nothing": _all_or_nothing,
    "bands": _bands,
    "checklist": _checklist,
    "manual": _manual,
}
