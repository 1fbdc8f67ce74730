"""The records behind a point, in the words of the office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.scoring.facts import FactSpec, ReportDays, ReportsOnTime
from app.domain.scoring.rules.checklist import Line
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal
from app.services.ports import Ports
from storage.connection import Connection
from storage.queries import evidence as queries
from storage.queries.evidence import RecordEntry

_N = QT_TRANSLATE_NOOP
_REPORT = _N("Assessment", "Monthly figures of {month}")
_LINES = _N("Assessment", "{count} figures")
_OF = _N("Assessment", "{quantity} of {total}")
_DUE_DONE = _N("Assessment", "due {due}, done {done}")
_FIGURE = _N("Assessment", "{indicator} of {month}")
_VERIFIED = _N("Assessment", "{reported} reported, {verified} verified")
_REPORTED_ON = _N("Assessment", "reported on {day}")
_NO_NUMBER = _N("Assessment", "Resident without a valid ID number")
_RECTIFICATION = _N("Assessment", "Rectification notice {number}")
_GONE = _N("Assessment", "deleted since")
_VILLAGE = _N("Assessment", "Whole subject")
_VERDICTS = {
    "ok": _N("Assessment", "in order"),
    "wrong": _N("Assessment", "not in order"),
    "unseen": _N("Assessment", "not looked at"),
}
_WRONG_OF = _N("Assessment", "{wrong} of {drawn} wrong")
_HUNDREDTHS = 100


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One record behind a point; ``record`` is its table and ``record_id`` its row, for a click through.

    ``changed_since`` tells that it was entered, changed or deleted after the scoring.
    """

    occurred_on: str
    event_type: str
    result: str
    quantity: str
    note: str
    record: str = ""
    record_id: int = 0
    changed_since: bool = False


class Evidences:
    """Turns records into rows that people read."""

    def __init__(self, ports: Ports) -> None:
        """Speak the language of one office."""
        self._ports = ports

    def rows(
        self,
        connection: Connection,
        specs: Sequence[FactSpec],
        records: Mapping[str, Sequence[int]],
        change_seq: int | None,
        lines: Sequence[Line] = (),
    ) -> tuple[EvidenceRow, ...]:
        """Give the rows of some records; those changed after the change number are marked, none without a number.

        ``lines`` are those of a checklist, so that its marks say what was looked at.
        """
        titles = {line.key: line.title for line in lines}
        changed = {
            table: queries.changed_since(connection, table, change_seq) if change_seq is not None else frozenset()
            for table in records
        }
        entries = queries.entries(connection, records)
        if any(isinstance(spec.measure, ReportsOnTime | ReportDays) for spec in specs):
            reports = [entry for entry in entries if entry.table == "reported_figure"]
            entries = tuple(entry for entry in entries if entry.table != "reported_figure")
            by_month = self._by_month(reports, changed.get("reported_figure", frozenset()))
        else:
            by_month = ()
        return (
            *by_month,
            *(self._row(entry, titles, is_changed=entry.uid in changed[entry.table]) for entry in entries),
        )

    def _by_month(self, entries: Sequence[RecordEntry], changed: frozenset[str]) -> tuple[EvidenceRow, ...]:
        """Show the figures of a month as one row, with the day of the last: so the rule looks at them."""
        months: dict[str, list[RecordEntry]] = {}
        for entry in entries:
            months.setdefault(entry.month or "", []).append(entry)
        rows = []
        for month, figures in months.items():
            living = [figure for figure in figures if not figure.deleted] or figures
            last = max(living, key=lambda figure: (figure.on_day or "", figure.record_id))
            title, count = self._say(_REPORT, month=month), self._say(_LINES, count=len(living))
            is_changed = any(figure.uid in changed for figure in figures)
            rows.append(
                EvidenceRow(
                    last.on_day or "", title, "", count, "", last.table, last.record_id, changed_since=is_changed
                )
            )
        return tuple(rows)

    def _row(self, entry: RecordEntry, titles: Mapping[str, str], *, is_changed: bool) -> EvidenceRow:
        notes = [self._say(_GONE)] if entry.deleted else []
        title, result, quantity = self._title(entry), "", ""
        if entry.table in ("work_event", "department_work"):
            result, quantity = self._ports.codes["event_result"].label_of(entry.result), self._amount(entry)
            notes += self._notes(entry)
        elif entry.table == "rectification":
            result = self._ports.codes["rectification_state"].label_of(entry.result)
            notes += self._notes(entry)
        elif entry.table == "reported_figure":
            verified = "—" if entry.total is None else entry.total
            quantity = self._say(_VERIFIED, reported=entry.quantity, verified=verified)
        elif entry.table == "inspection_mark":
            result = self._say(_VERDICTS[entry.result]) if entry.result else ""
            quantity = self._marked(entry)
            notes += [titles.get(entry.kind or "", ""), entry.note or ""]
        elif entry.table == "population_event":
            notes += [entry.name or "", self._say(_REPORTED_ON, day=entry.done_on or "—")]
        else:
            notes.append(entry.name or "")
        note = "；".join(text for text in notes if text)
        return EvidenceRow(
            entry.on_day or "", title, result, quantity, note, entry.table, entry.record_id, changed_since=is_changed
        )

    def _marked(self, entry: RecordEntry) -> str:
        """Say what a mark counts: points, or records found wrong of those drawn; a line of a checklist has neither."""
        if entry.quantity is None:
            return ""
        points = format_decimal(Decimal(entry.quantity) / _HUNDREDTHS)
        if entry.total is None:
            return points
        return self._say(_WRONG_OF, wrong=points, drawn=format_decimal(Decimal(entry.total) / _HUNDREDTHS))

    def _title(self, entry: RecordEntry) -> str:
        codes = self._ports.codes
        if entry.table == "reported_figure":
            return self._say(_FIGURE, indicator=codes["indicator"].label_of(entry.kind), month=entry.month)
        if entry.table == "population_event":
            return codes["population_event"].label_of(entry.kind)
        if entry.table == "resident":
            return self._say(_NO_NUMBER)
        if entry.table == "inspection_mark":
            return entry.name or self._say(_VILLAGE)
        if entry.table == "rectification":
            return self._say(_RECTIFICATION, number=entry.name or "")
        return codes["event_type"].label_of(entry.kind)

    def _notes(self, entry: RecordEntry) -> list[str]:
        notes = [self._ports.codes["level"].label_of(entry.level)] if entry.level else []
        if entry.due_on or entry.done_on:
            notes.append(self._say(_DUE_DONE, due=entry.due_on or "—", done=entry.done_on or "—"))
        return [*notes, entry.note or ""]

    def _amount(self, entry: RecordEntry) -> str:
        if entry.quantity is None and entry.total is None:
            return ""
        known = self._ports.codes.event_types.get(entry.kind or "")
        scale = _HUNDREDTHS if known is not None and known.unit == "money" else 1
        shown = [format_decimal(Decimal(value or 0) / scale) for value in (entry.quantity, entry.total)]
        return shown[0] if entry.total is None else self._say(_OF, quantity=shown[0], total=shown[1])

    def _say(self, template: str, **params: object) -> str:
        return Message("Assessment", template, params).render(self._ports.tr)
