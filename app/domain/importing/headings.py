"""Finding the heading row of somebody else's sheet, and what each column means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import zip_longest

from app.domain.errors import InvalidInput
from app.domain.importing.cells import Cell, clean_text, text_of
from app.domain.text import QT_TRANSLATE_NOOP, Message

_NOISE = re.compile(r"[\s()（）\[\]【】〔〕:：/、,，.。*＊'\"“”\-—_]+")
_UNIT = re.compile(r"[（(][^（()）]*[)）]")
ROWS_SEARCHED = 20
_FEWEST_KNOWN = {"places": 1}
_A_LETTERS = 26

_N = QT_TRANSLATE_NOOP
DECLINE_REASONS = {
    "policy": _N("Import", "sorting people by policy has had no legal ground since 2021; the column is left out"),
    "fee": _N("Import", "social maintenance fees and fines were abolished; the column is left out"),
    "health": _N("Import", "health and contraception belong to services a person asks for; the column is left out"),
    "coercion": _N("Import", "lists of this kind put pressure on people; the column is left out"),
}
LIST_REASONS = {
    "delivery": _N("Import", "data of a birth or of health stay with the clinic; the column is left out"),
    "order": _N("Import", "how many children somebody has is not taken from lists; the column is left out"),
}
"""Further reasons that hold for lists which are only compared with the register."""
_REASONS = DECLINE_REASONS | LIST_REASONS
_NO_PLACE = _N("Import", "the register has no place for it; the column is left out")
_TWICE = _N("Import", "another column already gives this field; the column is left out")
_NO_HEADINGS = _N(
    "Import",
    "No heading row was found in the first {rows} rows: the sheet needs a row with headings such as {examples}",
)


class ColumnState(StrEnum):
    """What becomes of a column."""

    MAPPED = "mapped"
    UNMAPPED = "unmapped"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the sheet: position, heading, and the field it fills or why it is left out."""

    index: int
    heading: str
    state: ColumnState
    field: str = ""
    note: Message | None = None

    @property
    def letter(self) -> str:
        """The letters that the spreadsheet shows above the column."""
        return column_letter(self.index)


@dataclass(frozen=True, slots=True)
class HeadingBook:
    """The headings known for each kind of import, and the words that bar a column."""

    synonyms: Mapping[str, Mapping[str, Sequence[str]]]
    declined: Sequence[tuple[str, str]]
    _fields: Mapping[str, Mapping[str, str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the words of each kind once; the field named first wins."""
        index = {
            kind: {word: name for name in reversed(tuple(fields)) for word in fields[name]}
            for kind, fields in self.synonyms.items()
        }
        object.__setattr__(self, "_fields", index)

    def field_of(self, kind: str, heading: str) -> str | None:
        """Give the field that a heading names in this kind of import."""
        fields = self._fields[kind]
        return fields.get(_key(heading)) or fields.get(_key(_UNIT.sub("", heading)))

    def decline_reason(self, heading: str) -> str | None:
        """Give the reason why a column must not enter the register, or None."""
        key = _key(heading)
        return next((reason for word, reason in self.declined if word in key), None)


@dataclass(frozen=True, slots=True)
class Headings:
    """The heading row that was found (from 0; the lower one of two), its columns, and its cells as they stand."""

    row: int
    columns: tuple[Column, ...]
    cells: tuple[Cell, ...] = ()

    @property
    def mapped(self) -> tuple[Column, ...]:
        """Only the columns that fill a field."""
        return tuple(column for column in self.columns if column.state is ColumnState.MAPPED)


def find_headings(rows: Sequence[Sequence[Cell]], kind: str, book: HeadingBook) -> Headings:
    """Find the row with the most known headings among the first rows; InvalidInput where there is none.

    Two rows are read as one where together they say more than each alone, as under headings that span columns.
    """
    single = {index: tuple(row) for index, row in enumerate(rows)}
    best = max(single, key=lambda index: (_known(single[index], kind, book), -index), default=None)
    if best is None or _known(single[best], kind, book) < _FEWEST_KNOWN.get(kind, 2):
        examples = "、".join(words[0] for words in list(book.synonyms[kind].values())[:4])
        raise InvalidInput(Message("Import", _NO_HEADINGS, {"rows": ROWS_SEARCHED, "examples": examples}))
    most, row, cells = _known(single[best], kind, book), best, single[best]
    for upper in (best - 1, best):
        if upper in single and upper + 1 in single:
            both = _joined(single[upper], single[upper + 1])
            if (known := _known(both, kind, book)) > most:
                most, row, cells = known, upper + 1, both
    return Headings(row, _columns(cells, kind, book), cells)


def _joined(upper: Sequence[Cell], lower: Sequence[Cell]) -> tuple[Cell, ...]:
    """Give the heading of each column out of two rows: the lower cell, where it says anything."""
    return tuple(
        below if below is not None and below != "" else above
        for above, below in zip_longest(upper, lower, fillvalue="")
    )


def _known(row: Sequence[Cell], kind: str, book: HeadingBook) -> int:
    fields = {book.field_of(kind, cell) for cell in row if isinstance(cell, str)}
    return len(fields - {None})


def _columns(row: Sequence[Cell], kind: str, book: HeadingBook) -> tuple[Column, ...]:
    columns: list[Column] = []
    taken: set[str] = set()
    for index, cell in enumerate(row):
        heading = clean_text(text_of(cell))
        if not heading:
            continue
        column = _column(index, heading, kind, book)
        if column.field in taken:
            column = Column(index, heading, ColumnState.UNMAPPED, note=Message("Import", _TWICE))
        if column.field:
            taken.add(column.field)
        columns.append(column)
    return tuple(columns)


def _column(index: int, heading: str, kind: str, book: HeadingBook) -> Column:
    reason = book.decline_reason(heading)
    if reason is not None:
        return Column(index, heading, ColumnState.DECLINED, note=Message("Import", _REASONS[reason]))
    name = book.field_of(kind, heading)
    if name is not None:
        return Column(index, heading, ColumnState.MAPPED, name)
    return Column(index, heading, ColumnState.UNMAPPED, note=Message("Import", _NO_PLACE))


def _key(heading: str) -> str:
    return _NOISE.sub("", clean_text(heading))


def column_letter(index: int) -> str:
    """Give the spreadsheet letters of a column counted from 0."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, _A_LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters
