"""The sums of a scheme that is being written: found, stated, and the difference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.scoring.editing.tree import Entry, Path, entries_of, points


@dataclass(frozen=True, slots=True)
class Total:
    """What the parts of an entry add up to beside what the entry states; None where it states no number."""

    path: Path
    title: str
    found: Decimal
    stated: Decimal | None

    @property
    def difference(self) -> Decimal | None:
        """How much more was found than stated."""
        return None if self.stated is None else self.found - self.stated


def totals_of(data: Mapping[str, object]) -> tuple[Total, ...]:
    """Give the scheme, then its sections; a figure that is no number counts nothing."""
    sections = entries_of(dict(data), ("sections",))
    own = Total((), str(data.get("title", "")), _sum(sections), points(data.get("max_points")))
    return (own, *(_section_total(position, section) for position, section in enumerate(sections)))


def _section_total(position: int, section: Entry) -> Total:
    found = _sum(entries_of(section, ("items",)))
    return Total(("sections", position), str(section.get("title", "")), found, points(section.get("max_points")))


def _sum(entries: Iterable[Entry]) -> Decimal:
    found = (points(entry.get("max_points")) for entry in entries)
    return sum((value for value in found if value is not None), Decimal(0))
