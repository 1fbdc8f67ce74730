"""What stands in the cells of a list: the stored value, and the text that people read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.codes import CodeBook
from app.domain.dates import age_on
from app.domain.lists import LEFT, PRESENT, Form, ListColumn, Part
from app.domain.records.spec import Kind
from app.domain.text import QT_TRANSLATE_NOOP, Translate, format_decimal
from app.services.listing.sources import ListShape, amount
from storage.connection import SqlValue
from storage.queries.lists import Source

_N = QT_TRANSLATE_NOOP
IS_PRESENT, HAS_LEFT = _N("List", "present"), _N("List", "left")


@dataclass(frozen=True, slots=True)
class CellValue:
    """One cell: ``stored`` as the file keeps it, ``shown`` as people read it; both empty where nothing is known."""

    stored: str
    shown: str


EMPTY = CellValue("", "")
_Reader = Callable[[Sequence[SqlValue]], CellValue]


class Cells:
    """Turns the values of some columns into cells."""

    def __init__(
        self, shape: ListShape, columns: Sequence[ListColumn], codes: CodeBook, today: date, tr: Translate
    ) -> None:
        """Prepare the columns once, for any number of rows."""
        self._codes, self._today, self._tr = codes, today, tr
        self._parts: list[tuple[int, int, _Reader]] = []
        sources: list[Source] = []
        for column in columns:
            wanted = shape.sources(column)
            self._parts.append((len(sources), len(sources) + len(wanted), self._reader(column)))
            sources += wanted
        self.sources: tuple[Source, ...] = tuple(sources)

    def read(self, values: Sequence[SqlValue]) -> list[CellValue]:
        """Give the cells of one row, whose values stand in the order of ``sources``."""
        return [reader(values[first:last]) for first, last, reader in self._parts]

    def _reader(self, column: ListColumn) -> _Reader:
        if column.part is Part.AGE:
            return self._age
        if column.part is Part.PRESENT:
            return self._presence
        if column.field.kind is Kind.QUANTITY:
            return self._amount
        if column.form is Form.CODE:
            labels = self._codes[column.field.code_list]
            return lambda values: (
                EMPTY if values[0] is None else CellValue(str(values[0]), labels.label_of(str(values[0])))
            )
        return _text

    def _age(self, values: Sequence[SqlValue]) -> CellValue:
        age = None if values[0] is None else age_on(str(values[0]), self._today)
        return EMPTY if age is None else CellValue(str(age), str(age))

    def _presence(self, values: Sequence[SqlValue]) -> CellValue:
        if values[0] is None:
            return CellValue(PRESENT, self._tr("List", IS_PRESENT))
        return CellValue(LEFT, self._tr("List", HAS_LEFT))

    def _amount(self, values: Sequence[SqlValue]) -> CellValue:
        if values[0] is None:
            return EMPTY
        event_type = str(values[1]) if len(values) > 1 else None
        text = format_decimal(amount(int(str(values[0])), event_type, self._codes))
        return CellValue(text, text)


def _text(values: Sequence[SqlValue]) -> CellValue:
    text = " ".join(str(value) for value in values if value is not None)
    return CellValue(text, text)
