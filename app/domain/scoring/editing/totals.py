"""The sums of a scheme that is being written: found, stated, and the difference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.scoring.editing.tree import Path, entries_of, points

_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Total:
    """What the parts of an entry add up to beside what must come out; None where nothing must."""

    path: Path
    found: Decimal
    stated: Decimal | None

    @property
    def difference(self) -> Decimal | None:
        """How much more was found than stated."""
        return None if self.stated is None else self.found - self.stated


def totals_of(data: Mapping[str, object]) -> tuple[Total, ...]:
    """Give the sums of the scheme, its parts and its sections; a figure that is no number counts nothing.

    Sections of a scheme with parts are weighed, so they need not make the points of the scheme; the weights make 1.
    """
    whole = dict(data)
    sections, parts = entries_of(whole, ("sections",)), entries_of(whole, ("parts",))
    own = Total((), _sum(sections, "max_points"), None if parts else points(data.get("max_points")))
    weights = (Total(("parts",), _sum(parts, "weight"), _ONE),) if parts else ()
    inner = (
        Total(("sections", place), _sum(entries_of(one, ("items",)), "max_points"), points(one.get("max_points")))
        for place, one in enumerate(sections)
    )
    return (own, *weights, *inner)


def _sum(entries: Iterable[Mapping[str, object]], key: str) -> Decimal:
    found = (points(entry.get(key)) for entry in entries)
    return sum((value for value in found if value is not None), Decimal(0))
