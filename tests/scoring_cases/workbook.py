"""Reads the hand-worked cases: the facts that were given and the points that were worked out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

import resources

FOLDER = Path(__file__).parent
WORKBOOK = FOLDER / "worked.xlsx"
FAILED = "failed"
"""Typed in place of a figure where the fact could not be worked out."""

_FIRST_ROW = 4
_FIRST_SUBJECT = 2
_CELLS = 2

Cell = object
Figures = dict[str, tuple[Decimal, Decimal | None]]
"""Figures of one fact by part; a part without a name is the whole."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What was given of one subject; a fact that failed has no figures."""

    name: str
    facts: dict[str, Figures] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Run:
    """What was worked out for one period: by line, each subject's figure or word, and the state beside it."""

    period: str
    values: dict[str, list[Decimal | str | None]] = field(default_factory=dict)
    states: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorkedCase:
    """One sheet."""

    name: str
    scheme: Path
    subjects: list[Subject]
    runs: list[Run]


def cases() -> list[WorkedCase]:
    """Read every sheet as it was last worked out."""
    book = load_workbook(WORKBOOK, data_only=True)
    return [_read(sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)]) for sheet in book.worksheets]


def points_cells() -> Iterator[tuple[str, str, object]]:
    """Give sheet, line and content as written of every cell that holds points."""
    for sheet in load_workbook(WORKBOOK).worksheets:
        in_run = False
        for row in sheet.iter_rows(values_only=True, min_row=_FIRST_ROW):
            in_run = in_run or row[0] == "run"
            if in_run and isinstance(row[0], str) and row[0] not in {"run", "max"}:
                yield from ((sheet.title, row[0], cell) for cell in row[_FIRST_SUBJECT::_CELLS] if cell is not None)


def scheme_path(name: str) -> Path:
    """Find a scheme among the cases, or among those that are shipped."""
    beside = FOLDER / name
    return beside if beside.exists() else resources.path("schemes", name)


def _read(title: str, rows: list[list[Cell]]) -> WorkedCase:
    names = [str(cell) for cell in rows[_FIRST_ROW - 1][_FIRST_SUBJECT::_CELLS] if cell is not None]
    case = WorkedCase(title, scheme_path(str(rows[1][1])), [Subject(name) for name in names], [])
    for row in rows[_FIRST_ROW:]:
        if row[0] == "run":
            case.runs.append(Run(str(row[1])))
        elif row[0] is not None:
            _read_line(case, row)
    return case


def _read_line(case: WorkedCase, row: list[Cell]) -> None:
    pairs = [row[_FIRST_SUBJECT + _CELLS * i :][:_CELLS] for i in range(len(case.subjects))]
    key = str(row[0])
    if case.runs:
        case.runs[-1].values[key] = [_value(pair[0]) for pair in pairs]
        case.runs[-1].states[key] = [str(pair[1] or "") for pair in pairs]
        return
    for subject, (numerator, denominator) in zip(case.subjects, pairs, strict=True):
        if numerator == FAILED:
            subject.failed.add(key)
        elif numerator is not None:
            figures = subject.facts.setdefault(key, {})
            figures[str(row[1] or "")] = (_exact(numerator), None if denominator is None else _exact(denominator))


def _value(cell: Cell) -> Decimal | str | None:
    if cell is None or cell == "":
        return None
    return cell if isinstance(cell, str) else _exact(cell)


def _exact(cell: Cell) -> Decimal:
    """Give the decimal that the cell shows: the shortest that is this binary figure."""
    return Decimal(repr(cell)).normalize() + 0
