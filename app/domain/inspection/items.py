"""What an inspection is asked to look at: the items of a scheme that people mark and no record answers."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

ALL_QUARTERS = (1, 2, 3, 4)


class Ask(StrEnum):
    """How an item is marked: line by line, by counts of a sample, or by points that a person gives."""

    CHECKLIST = "checklist"
    SAMPLED = "sampled"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class AskedLine:
    """One line of a checklist and its points in a round."""

    key: str
    title: str
    points: Decimal


@dataclass(frozen=True, slots=True)
class AskedItem:
    """An item that is marked; ``quarters`` is empty where it is marked once a year.

    ``max_points`` are those of a year; ``choices`` are the only points that a manual item may give, where it names any.
    """

    key: str
    title: str
    section: str
    ask: Ask
    max_points: Decimal
    quarters: tuple[int, ...] = ALL_QUARTERS
    lines: tuple[AskedLine, ...] = ()
    choices: tuple[Decimal, ...] = ()
    evidence: str = ""

    @property
    def is_yearly(self) -> bool:
        """Whether the item is marked once for the whole year."""
        return not self.quarters

    @property
    def points_once(self) -> Decimal:
        """The most that one mark can give."""
        return self.max_points / max(len(self.quarters), 1)

    def asked_in(self, quarter: int) -> bool:
        """Tell whether a round that looks at this quarter asks for the item; yearly ones are asked for in the last."""
        return quarter in self.quarters or (self.is_yearly and quarter == ALL_QUARTERS[-1])

    def mark_period(self, year: int, quarter: int) -> str:
        """Give the period that a mark belongs to: ``2025Q2``, or ``2025`` for a yearly item."""
        return str(year) if self.is_yearly else f"{year}Q{quarter}"


@dataclass(frozen=True, slots=True)
class AskedScheme:
    """A scheme as far as an inspection needs it; ``subjects`` is village, department or worker."""

    scheme_id: str
    title: str
    version: str
    subjects: str
    items: tuple[AskedItem, ...]

    def item(self, key: str) -> AskedItem | None:
        """Give the item of this key."""
        return next((item for item in self.items if item.key == key), None)


def asked_of(text: str) -> AskedScheme:
    """Read from a scheme that was found sound what its inspections ask; docs/scheme-format.md tells the settings."""
    data = tomllib.loads(text, parse_float=Decimal)
    items = tuple(_items(data.get("sections", ())))
    return AskedScheme(
        str(data["scheme"]), str(data["title"]), str(data["version"]), str(data.get("subjects", "village")), items
    )


def _items(sections: Sequence[Mapping[str, object]]) -> Iterator[AskedItem]:
    for section in sections:
        items = section.get("items", ())
        for item in items if isinstance(items, list) else ():
            if item.get("rule") in tuple(Ask) and not (item["rule"] == Ask.SAMPLED and "fact" in item):
                yield _item(str(section["title"]), item)


def _item(section: str, item: Mapping[str, object]) -> AskedItem:
    lines, choices, quarters = item.get("lines", ()), item.get("choices", ()), item.get("quarters")
    if isinstance(quarters, list):
        asked_in = tuple(int(quarter) for quarter in quarters)
    else:
        asked_in = () if item.get("spread") == "yearly" else ALL_QUARTERS
    return AskedItem(
        key=str(item["key"]),
        title=str(item["title"]),
        section=section,
        ask=Ask(str(item["rule"])),
        max_points=Decimal(str(item["max_points"])),
        quarters=asked_in,
        lines=tuple(
            AskedLine(str(line["key"]), str(line["title"]), Decimal(str(line["points"])))
            for line in (lines if isinstance(lines, list) else ())
        ),
        choices=tuple(Decimal(str(choice)) for choice in (choices if isinstance(choices, list) else ())),
        evidence=str(item.get("evidence", "")),
    )
