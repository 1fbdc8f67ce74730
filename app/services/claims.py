"""The points that subjects claim for themselves, beside the verified ones, and why the two differ."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from app.domain.changes import Changes
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.importing.cells import Cell, clean_text, text_of
from app.domain.importing.headings import ROWS_SEARCHED, HeadingBook, find_headings
from app.domain.review import REVIEW, State, out_of_bounds, read_points
from app.domain.scoring.arithmetic import from_hundredths, to_hundredths
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.assessment import AssessmentService, ItemScore, RunResult
from app.services.ports import Ports
from app.services.review_steps import stored_state
from storage import office as office_facts
from storage import reviews
from storage.connection import Connection
from storage.exchange.reading import open_table
from storage.exchange.writing import SheetContent, write_workbook
from storage.reviews import ClaimRow, DifferenceRow

_N = QT_TRANSLATE_NOOP
_NOT_A_NUMBER = _N("Review", "“{text}” is not a number of points, such as 12.5")
_NO_SUBJECT = _N("Review", "“{name}” is not in this result")
_NO_ITEM = _N("Review", "“{item}” is not an item of this scheme that applies here")
_IN_ROW = _N("Review", "Row {row}: {fault}")
_LOCKED = _N("Review", "The result has been checked: claimed points and reasons can no longer change")
_NO_REASON = _N("Review", "Write why the points differ")
_NO_DIFFERENCE = _N("Review", "Choose at least one difference")
_MISSING = _N("Review", "nothing stands in the column {column}")
_REPEATED = _N("Review", "row {other} claims points for the same item already")
_SHEET = _N("Review", "Claimed points")
_HEADINGS = (
    _N("Review", "Subject"), _N("Review", "Item"), _N("Review", "Highest"), _N("Review", "Claimed"), _N("Review", "Note"),
)  # fmt: skip
_POINTS_COLUMN = _N("Review", "Claimed")
_KIND = "claims"
_OPEN = frozenset({State.DRAFT, State.CHECKING})
_ADJUSTMENTS = "adjustments"
_OPERATOR = "operator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One item: what was claimed, what was verified, and why they differ; ``reason`` holds for just these points."""

    subject_id: int
    subject: str
    item_key: str
    item_title: str
    max_points: Decimal
    claimed: Decimal
    verified: Decimal
    note: str
    reason: str
    by_whom: str

    @property
    def difference(self) -> Decimal:
        """Claimed less verified points."""
        return self.claimed - self.verified

    @property
    def needs_reason(self) -> bool:
        """Tell whether the two differ and nobody has said why."""
        return bool(self.difference) and not self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """What one subject has handed in: how many of its items, their sums, and what is not explained."""

    subject_id: int
    subject: str
    items: int
    claimed_items: int
    claimed: Decimal
    verified: Decimal
    differing: int
    unexplained: int


@dataclass(frozen=True, slots=True)
class ClaimsReport:
    """How many claims of a file were taken, and a sentence for each row that was not."""

    file_name: str
    taken: int
    refused: tuple[str, ...]


class ClaimService:
    """Claims of one office."""

    def __init__(self, ports: Ports, assessment: AssessmentService, headings: HeadingBook) -> None:
        """Work on one office."""
        self._ports = ports
        self._assessment = assessment
        self._headings = headings

    def overview(self, run_id: int) -> tuple[HandedIn, ...]:
        """Give what every subject of a run has handed in, in the order of the ranking."""
        result = self._assessment.result(run_id)
        by_subject: dict[int, list[Difference]] = {}
        for entry in self.differences(run_id):
            by_subject.setdefault(entry.subject_id, []).append(entry)
        return tuple(
            self._handed_in(result, subject.subject_id, subject.name, by_subject.get(subject.subject_id, ()))
            for subject in result.subjects
        )

    def _handed_in(self, result: RunResult, subject_id: int, name: str, entries: Sequence[Difference]) -> HandedIn:
        return HandedIn(
            subject_id=subject_id,
            subject=name,
            items=len(self.items(result.info.run_id, subject_id)),
            claimed_items=len(entries),
            claimed=sum((entry.claimed for entry in entries), Decimal(0)),
            verified=sum((entry.verified for entry in entries), Decimal(0)),
            differing=sum(bool(entry.difference) for entry in entries),
            unexplained=sum(entry.needs_reason for entry in entries),
        )

    def items(self, run_id: int, subject_id: int) -> tuple[ItemScore, ...]:
        """Give the items of a subject that points can be claimed for."""
        return tuple(
            item
            for item in self._assessment.explain(run_id, subject_id)
            if item.applicable and item.section_key != _ADJUSTMENTS and item.max_points > 0
        )

    def differences(self, run_id: int, subject_id: int | None = None) -> tuple[Difference, ...]:
        """Give every claim of a run beside its verified points; from the check on as they were then."""
        result = self._assessment.result(run_id)
        with self._ports.store.read() as connection:
            stored = reviews.differences(connection, run_id)
            is_open = stored_state(connection, run_id) in _OPEN
            claims = self._claims(connection, result) if is_open else ()
        found = self._live(result, stored, claims) if is_open else self._frozen(result, stored)
        return tuple(entry for entry in found if subject_id in (None, entry.subject_id))

    def _live(
        self, result: RunResult, stored: Sequence[DifferenceRow], claims: Sequence[ClaimRow]
    ) -> Iterable[Difference]:
        reasons = {(row.subject_id, row.item_key): row for row in stored}
        items: dict[int, Mapping[str, ItemScore]] = {}
        names = {subject.subject_id: subject.name for subject in result.subjects}
        for claim in claims:
            if claim.subject_id not in names:
                continue
            if claim.subject_id not in items:
                found = self.items(result.info.run_id, claim.subject_id)
                items[claim.subject_id] = {item.key: item for item in found}
            item = items[claim.subject_id].get(claim.item_key)
            if item is not None:
                yield _difference(names[claim.subject_id], item, claim, reasons.get((claim.subject_id, claim.item_key)))

    def _frozen(self, result: RunResult, stored: Sequence[DifferenceRow]) -> Iterable[Difference]:
        names = {subject.subject_id: subject.name for subject in result.subjects}
        items: dict[int, Mapping[str, ItemScore]] = {}
        for row in stored:
            if row.subject_id not in items:
                found = self.items(result.info.run_id, row.subject_id)
                items[row.subject_id] = {item.key: item for item in found}
            item = items[row.subject_id].get(row.item_key)
            yield Difference(
                subject_id=row.subject_id,
                subject=names.get(row.subject_id, ""),
                item_key=row.item_key,
                item_title=row.item_key if item is None else item.title,
                max_points=Decimal(0) if item is None else item.max_points,
                claimed=from_hundredths(row.claimed_hundredths),
                verified=from_hundredths(row.verified_hundredths),
                note=row.note or "",
                reason=row.reason or "",
                by_whom=row.by_whom or "",
            )

    def set_claim(self, run_id: int, subject_id: int, item_key: str, points: str, note: str = "") -> Changes:
        """Write down what a subject claims for an item; an empty text takes the claim away."""
        result = self._assessment.result(run_id)
        item = self._item(run_id, subject_id, item_key)
        value = self._points(points, item) if points.strip() else None
        with self._ports.store.write() as connection:
            self._refuse_locked(connection, run_id)
            self._put(connection, result, subject_id, item_key, value, note)
        return Changes.of("self_score")

    def import_file(self, run_id: int, file: Path) -> ClaimsReport:
        """Take the claims of a workbook or CSV file; rows that cannot be taken are named, all others are kept."""
        result = self._assessment.result(run_id)
        table = open_table(file)
        taken: dict[tuple[int, str], tuple[int, Decimal, str]] = {}
        refused: list[str] = []
        for sheet in table.sheets:
            if not sheet.is_hidden and sheet.row_count:
                self._read_sheet(result, sheet.rows, taken, refused)
        with self._ports.store.write() as connection:
            self._refuse_locked(connection, run_id)
            for (subject_id, item_key), (_, points, note) in taken.items():
                self._put(connection, result, subject_id, item_key, points, note)
        return ClaimsReport(table.name, len(taken), tuple(refused))

    def _read_sheet(
        self,
        result: RunResult,
        rows: Sequence[Sequence[Cell]],
        taken: dict[tuple[int, str], tuple[int, Decimal, str]],
        refused: list[str],
    ) -> None:
        headings = find_headings(rows[:ROWS_SEARCHED], _KIND, self._headings)
        places = {column.field: column.index for column in headings.mapped}
        for number, row in enumerate(rows[headings.row + 1 :], start=headings.row + 2):
            cells = {field: row[index] if index < len(row) else None for field, index in places.items()}
            if not any(clean_text(text_of(cell)) for cell in cells.values()):
                continue
            try:
                key, points = self._read_row(result, cells)
            except (InvalidInput, NotFound) as fault:
                refused.append(self._in_row(number, fault.message))
                continue
            if key in taken:
                refused.append(self._in_row(number, Message(REVIEW, _REPEATED, {"other": taken[key][0]})))
            elif points is not None:
                taken[key] = (number, points, clean_text(text_of(cells.get("note"))))

    def _in_row(self, number: int, fault: Message) -> str:
        return Message(REVIEW, _IN_ROW, {"row": number, "fault": fault}).render(self._ports.tr)

    def _read_row(self, result: RunResult, cells: Mapping[str, Cell]) -> tuple[tuple[int, str], Decimal | None]:
        """Give subject, item and points of a row; None for points where the form was left empty."""
        name, title = (clean_text(text_of(cells.get(field))) for field in ("subject", "item"))
        subject = next((one for one in result.subjects if clean_text(one.name) == name), None)
        if subject is None:
            raise NotFound(Message(REVIEW, _NO_SUBJECT, {"name": name}))
        items = self.items(result.info.run_id, subject.subject_id)
        item = next((one for one in items if title in (one.key, clean_text(one.title))), None)
        if item is None:
            raise NotFound(Message(REVIEW, _NO_ITEM, {"item": title}))
        if "points" not in cells:
            raise InvalidInput(Message(REVIEW, _MISSING, {"column": Message(REVIEW, _POINTS_COLUMN)}))
        text = clean_text(text_of(cells["points"]))
        return (subject.subject_id, item.key), self._points(text, item) if text else None

    def write_form(self, run_id: int, file: Path) -> Path:
        """Write a workbook to fill in: a row for each subject and item, with what was claimed so far."""
        result = self._assessment.result(run_id)
        claimed = {(entry.subject_id, entry.item_key): entry for entry in self.differences(run_id)}
        rows: list[tuple[Cell | Decimal, ...]] = []
        for subject in result.subjects:
            for item in self.items(run_id, subject.subject_id):
                entry = claimed.get((subject.subject_id, item.key))
                points, note = (None, "") if entry is None else (entry.claimed, entry.note)
                rows.append((subject.name, item.title, item.max_points, points, note))
        headings = [self._ports.tr(REVIEW, heading) for heading in _HEADINGS]
        write_workbook(file, [SheetContent(self._ports.tr(REVIEW, _SHEET), headings, rows)])
        return file

    def give_reason(self, run_id: int, keys: Collection[tuple[int, str]], reason: str, by_whom: str = "") -> Changes:
        """Say why claimed and verified points differ, for one item (subject id, item key) or for many at once."""
        if not reason.strip():
            raise InvalidInput(Message(REVIEW, _NO_REASON), {"reason": Message(REVIEW, _NO_REASON)})
        entries = [
            entry
            for entry in self.differences(run_id)
            if (entry.subject_id, entry.item_key) in keys and entry.difference
        ]
        if not entries:
            raise InvalidInput(Message(REVIEW, _NO_DIFFERENCE))
        kind = self._assessment.result(run_id).info.subject_kind
        with self._ports.store.write() as connection:
            self._refuse_locked(connection, run_id)
            who = by_whom.strip() or office_facts.fact(connection, _OPERATOR) or ""
            for entry in entries:
                row = self._row(entry, reason.strip(), who)
                reviews.put_difference(connection, self._ports.new_uid(), run_id, kind, row)
        return Changes.of("score_difference")

    def freeze(self, connection: Connection, run_id: int, entries: Sequence[Difference]) -> None:
        """Keep every claim of a run beside its verified points as the person who checks saw them."""
        kind = self._assessment.result(run_id).info.subject_kind
        known = {(row.subject_id, row.item_key): row for row in reviews.differences(connection, run_id)}
        for entry in entries:
            row = self._row(entry, entry.reason, entry.by_whom)
            old = known.get((entry.subject_id, entry.item_key))
            if old is None or _points_of(old) != _points_of(row) or old.reason != row.reason:
                reviews.put_difference(connection, self._ports.new_uid(), run_id, kind, row)

    def _row(self, entry: Difference, reason: str, by_whom: str) -> DifferenceRow:
        return DifferenceRow(
            subject_id=entry.subject_id,
            item_key=entry.item_key,
            claimed_hundredths=to_hundredths(entry.claimed),
            verified_hundredths=to_hundredths(entry.verified),
            note=entry.note or None,
            reason=reason or None,
            by_whom=by_whom or None,
            given_at=self._ports.now(),
        )

    def _item(self, run_id: int, subject_id: int, item_key: str) -> ItemScore:
        item = next((one for one in self.items(run_id, subject_id) if one.key == item_key), None)
        if item is None:
            raise NotFound(Message(REVIEW, _NO_ITEM, {"item": item_key}))
        return item

    def _points(self, text: str, item: ItemScore) -> Decimal:
        points = read_points(text)
        if points is None:
            raise InvalidInput(Message(REVIEW, _NOT_A_NUMBER, {"text": text}))
        if not 0 <= points <= item.max_points:
            raise InvalidInput(out_of_bounds(points, Decimal(0), item.max_points))
        return points

    def _put(
        self,
        connection: Connection,
        result: RunResult,
        subject_id: int,
        item_key: str,
        points: Decimal | None,
        note: str,
    ) -> None:
        info, kind = result.info, result.info.subject_kind
        if points is None:
            reviews.drop_claim(connection, info.scheme_id, info.period_key, kind, subject_id, item_key)
            return
        claim = ClaimRow(
            subject_id=subject_id,
            item_key=item_key,
            points_hundredths=to_hundredths(points),
            note=note.strip() or None,
            claimed_on=self._ports.today().isoformat(),
            by_whom=office_facts.fact(connection, _OPERATOR) or None,
        )
        reviews.put_claim(connection, self._ports.new_uid(), info.scheme_id, info.period_key, kind, claim)

    def _claims(self, connection: Connection, result: RunResult) -> tuple[ClaimRow, ...]:
        info = result.info
        return reviews.claims(connection, info.scheme_id, info.period_key, info.subject_kind)

    def _refuse_locked(self, connection: Connection, run_id: int) -> None:
        if stored_state(connection, run_id) not in _OPEN:
            raise Conflict(Message(REVIEW, _LOCKED))


def _difference(subject: str, item: ItemScore, claim: ClaimRow, known: DifferenceRow | None) -> Difference:
    claimed, verified = claim.points_hundredths, to_hundredths(item.points)
    holds = known is not None and _points_of(known) == (claimed, verified)
    return Difference(
        subject_id=claim.subject_id,
        subject=subject,
        item_key=item.key,
        item_title=item.title,
        max_points=item.max_points,
        claimed=from_hundredths(claimed),
        verified=item.points,
        note=claim.note or "",
        reason=(known.reason or "") if known is not None and holds else "",
        by_whom=(known.by_whom or "") if known is not None and holds else "",
    )


def _points_of(row: DifferenceRow) -> tuple[int, int]:
    return row.claimed_hundredths, row.verified_hundredths
