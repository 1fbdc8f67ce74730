"""The tables that a practice township consists of, and what an import of them must give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

Cell = str | int | date
Row = tuple[Cell, ...]

MAX_HOUSEHOLD = 7
_SEED_VILLAGES = 12
_SEED_GROUPS = 53
_SEED_HOUSEHOLDS = 2670
_SEED_RESIDENTS = 11210


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under one line of headings; ``title_rows`` stand above the headings."""

    headings: tuple[str, ...]
    rows: Sequence[Row]
    title_rows: tuple[tuple[str, ...], ...] = ()

    def column(self, heading: str) -> int:
        """Give the position of a heading."""
        return self.headings.index(heading)


@dataclass(frozen=True, slots=True)
class PracticeSize:
    """How large the township is; ``events`` None leaves the natural number of work events."""

    villages: int = _SEED_VILLAGES
    groups: int = _SEED_GROUPS
    households: int = _SEED_HOUSEHOLDS
    residents: int = _SEED_RESIDENTS
    events: int | None = None

    def __post_init__(self) -> None:
        """Refuse sizes for which no township exists."""
        if not 1 <= self.villages <= self.groups <= self.households:
            msg = "a township needs villages, at least one group in each and a household in each group"
            raise ValueError(msg)
        if not self.households <= self.residents <= MAX_HOUSEHOLD * self.households:
            msg = f"a household has 1 to {MAX_HOUSEHOLD} members"
            raise ValueError(msg)

    @classmethod
    def for_residents(cls, residents: int, events: int | None = None) -> PracticeSize:
        """Scale the default township to this many residents."""

        def scaled(number: int) -> int:
            return max(1, round(number * residents / _SEED_RESIDENTS))

        return cls(scaled(_SEED_VILLAGES), scaled(_SEED_GROUPS), scaled(_SEED_HOUSEHOLDS), residents, events)


@dataclass(frozen=True, slots=True)
class DirtyCell:
    """One cell written the way old offices write; an import mends it to ``clean``."""

    row: int
    heading: str
    kind: str
    clean: str
    dirty: str


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """One row (counted from 0 under the headings) that no import may accept, and why."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class PracticeTruth:
    """What an import of the four tables must find; every figure can be counted again from the rows."""

    residents: int
    households: int
    groups: int
    villages: int
    clean_rows: int
    refused: tuple[RefusedRow, ...]
    dirty: tuple[DirtyCell, ...]
    residents_by_village: Mapping[str, int]
    households_by_village: Mapping[str, int]
    events: int
    events_by_type: Mapping[str, int]
    figures: int
    late_months_by_village: Mapping[str, tuple[str, ...]]
    red_line_villages: tuple[str, ...]

    @property
    def refused_rows(self) -> int:
        """Rows that must be refused."""
        return len(self.refused)

    @property
    def dirty_cells(self) -> int:
        """Cells that must be mended."""
        return len(self.dirty)

    @property
    def refused_by_reason(self) -> Mapping[str, int]:
        """Refused rows per reason."""
        return Counter(item.reason for item in self.refused)

    @property
    def dirty_by_kind(self) -> Mapping[str, int]:
        """Dirty cells per kind of slip."""
        return Counter(item.kind for item in self.dirty)


@dataclass(frozen=True, slots=True)
class PracticeTownship:
    """A whole township: its names and codes, its tables, and the truth about them."""

    name: str
    county: str
    province: str
    code: str
    county_code: str
    size: PracticeSize
    seed: int
    year: int
    places: Table
    residents: Table
    events: Table
    figures: Table
    population: Table
    migrants: Table
    workers: Table
    expected: PracticeTruth
