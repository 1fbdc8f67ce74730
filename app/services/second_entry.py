"""Second entry: what hurts when a digit is wrong is typed again, blind, and compared (双录核对)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from app.domain.changes import Changes
from app.domain.errors import Conflict
from app.domain.importing.cells import reader_for
from app.domain.records import find_record
from app.domain.records.spec import FieldSpec, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.twice import Piece, pieces
from app.services.forms import FormField, SaveResult
from app.services.ports import Ports
from app.services.records import RecordService
from storage import second_entry as storage_second

_N = QT_TRANSLATE_NOOP
_OUTDATED = _N("SecondEntry", "The record was changed in the meantime; type this one again")
_MISSING = _N("SecondEntry", "Nothing was typed")


@dataclass(frozen=True, slots=True)
class BlindSheet:
    """The fields of one record that are typed again; ``row_version`` guards against a change in between."""

    record: str
    record_id: int
    row_version: int
    title: str
    fields: tuple[FormField, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both typings of one field; ``second`` in the writing of the first, so that only a real difference shows.

    A second typing with a ``fault`` (a digit is missing, the check character is wrong) is shown but cannot be chosen.
    """

    field: str
    first: str
    second: str
    pieces: tuple[Piece, ...]
    fault: str = ""

    @property
    def agrees(self) -> bool:
        """Tell whether both typings say the same."""
        return self.first == self.second


@dataclass(frozen=True, slots=True)
class Agreement:
    """A field that was typed twice and not changed since; ``agreed`` is false where one of two typings was chosen."""

    field: str
    agreed: bool
    at: str
    by_whom: str


class SecondEntryService:
    """Asks again, compares, keeps what agreed."""

    def __init__(self, ports: Ports, records: RecordService) -> None:
        """Work on one office."""
        self._ports = ports
        self._records = records

    def waiting_today(self, record: str) -> tuple[int, ...]:
        """Give the records typed or changed today of which a field still waits for its second typing."""
        spec = find_record(record)
        keys = [field.key for field in _fields_of(spec)]
        if not keys:
            return ()
        midnight = datetime.combine(self._ports.today(), time.min, self._ports.clock().tzinfo)
        since = midnight.astimezone(UTC).isoformat(timespec="seconds")
        with self._ports.store.read() as connection:
            ids = storage_second.typed_since(connection, spec.table, since, keys)
        return tuple(record_id for record_id in ids if self.sheet(record, record_id).fields)

    def sheet(self, record: str, record_id: int, *, again: bool = False) -> BlindSheet:
        """Give the fields that wait for their second typing; with ``again`` also those that agreed before."""
        form = self._records.form(record, record_id)
        agreed = set() if again else {one.field for one in self.agreements(record, record_id)}
        fields = tuple(field for field in form.fields if field.typed_twice and field.value and field.key not in agreed)
        return BlindSheet(record, record_id, form.row_version, form.title, fields)

    def compare(self, sheet: BlindSheet, typed: Mapping[str, str]) -> tuple[Comparison, ...]:
        """Lay the second typing beside the first."""
        spec = find_record(sheet.record)
        return tuple(
            self._compare(spec.field(field.key), field.value, typed.get(field.key, "")) for field in sheet.fields
        )

    def _compare(self, field: FieldSpec, first: str, typed: str) -> Comparison:
        reading = reader_for(field.kind)(typed.strip() or None)
        second = typed.strip() if reading.value is None else str(reading.value)
        fault = ""
        if reading.value is None:
            fault = (reading.fault or Message("SecondEntry", _MISSING)).render(self._ports.tr)
        return Comparison(field.key, first, second, pieces(first, second), fault)

    def settle(self, sheet: BlindSheet, compared: Sequence[Comparison], chosen: Mapping[str, str]) -> SaveResult | None:
        """Keep which fields agreed, and save what was chosen where they did not; None where nothing changed."""
        stored = self._records.form(sheet.record, sheet.record_id)
        if stored.row_version != sheet.row_version:
            raise Conflict(Message("SecondEntry", _OUTDATED))
        values = stored.values
        final = {one.field: one.first if one.agrees else chosen[one.field] for one in compared}
        result = None
        if any(values[key] != value for key, value in final.items()):
            result = self._records.save(sheet.record, sheet.record_id, values | final, sheet.row_version)
        self._remember(sheet, ((one.field, one.agrees) for one in compared))
        return result

    def agreements(self, record: str, record_id: int) -> tuple[Agreement, ...]:
        """Give what was typed twice and stands unchanged."""
        spec = find_record(record)
        with self._ports.store.read() as connection:
            uid = storage_second.uid_of(connection, spec.table, record_id)
            rows = () if uid is None else storage_second.agreements(connection, spec.table, uid)
        return tuple(Agreement(row.field, bool(row.agreed), row.at, row.by_whom or "") for row in rows)

    def _remember(self, sheet: BlindSheet, fields: Iterable[tuple[str, bool]]) -> None:
        table, by_whom = find_record(sheet.record).table, self._records.operator
        with self._ports.store.write() as connection:
            uid = storage_second.uid_of(connection, table, sheet.record_id)
            if uid is not None:
                storage_second.remember(connection, table, uid, fields, self._ports.now(), by_whom or None)


def changes_of(results: Iterable[SaveResult | None]) -> Changes:
    """Give all that several settlements changed."""
    found = [result.changes for result in results if result is not None]
    return Changes(
        frozenset(table for changes in found for table in changes.tables),
        frozenset(uid for changes in found for uid in changes.uids),
    )


def _fields_of(spec: RecordSpec) -> tuple[FieldSpec, ...]:
    return tuple(field for field in spec.form_fields if field.typed_twice)
