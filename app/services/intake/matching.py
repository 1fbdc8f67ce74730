"""A row that the register already holds: fill what was empty, point out what differs, change nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.domain.importing.rows import RowReader, RowReading
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.intake.tally import Tally
from storage.connection import SqlValue
from storage.intake import Intake

_DIFFERS = QT_TRANSLATE_NOOP(
    "Import", "the register holds “{kept}” here and was not changed: correct the record itself if the sheet is right"
)


def merge(
    intake: Intake,
    table: str,
    known: tuple[SqlValue, ...],
    incoming: Mapping[str, SqlValue],
    note: Callable[[str, SqlValue], None],
) -> bool:
    """Fill empty columns of a known row (id first, then the columns of ``incoming``); tell whether any was filled."""
    gaps = gaps_of(known[1:], incoming, note)
    if gaps:
        intake.fill(table, int(str(known[0])), gaps)
    return bool(gaps)


def gaps_of(
    kept_values: Iterable[SqlValue], incoming: Mapping[str, SqlValue], note: Callable[[str, SqlValue], None]
) -> dict[str, SqlValue]:
    """Give what a row could fill in another one, and point out where the two differ."""
    gaps: dict[str, SqlValue] = {}
    for (column, value), kept in zip(incoming.items(), kept_values, strict=True):
        if value is None or value == kept:
            continue
        if kept is None:
            gaps[column] = value
        else:
            note(column, kept)
    return gaps


def difference_note(
    reading: RowReading, reader: RowReader, tally: Tally, label: Callable[[str, SqlValue], str]
) -> Callable[[str, SqlValue], None]:
    """Give the function that warns of each differing column of a row."""

    def note(column: str, kept: SqlValue) -> None:
        sheet_column = reader.column(column)
        if sheet_column is None:
            return
        tally.differing += 1
        tally.warn(reading, sheet_column, Message("Import", _DIFFERS, {"kept": label(column, kept)}))

    return note
