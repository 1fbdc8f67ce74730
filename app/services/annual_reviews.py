"""The yearly review: what changed since last time; the unchanged confirmed together, the others one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.changes import Changes
from app.domain.entitlements.annual import (
    Difference,
    Finding,
    Review,
    ReviewResult,
    check_review,
    differences,
    finding,
)
from app.domain.entitlements.changes import day_fault, signers_faults
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.programme import Programme
from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.endings import EndingService
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import case_changes as rows
from storage import office as office_facts
from storage.cases import add_row
from storage.connection import Connection
from storage.queries import annual as queries
from storage.queries.annual import ReviewCase

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Yearly"
_REFUSED = _N("Yearly", "Not entered: {problem}")
_NOT_OF_YEAR = _N("Yearly", "This case is not reviewed in {year}: it was approved in that year or is not owed for it")
_NOTHING = _N("Yearly", "Nothing is left to confirm: what is open differs from last time or asks for a decision")
_DIFFERENCE = _N("Yearly", "{fact}: {before} → {after}")
_END = _N("Yearly", "{event} {day}: decide first")
_OVER = _N("Yearly", "ended with {month}")
_EMPTY = _N("Yearly", "none")
FACTS: Mapping[str, str] = {
    "account": _N("Yearly", "Account"),
    "birth_date": _N("Yearly", "Birth date"),
    "child_left": _N("Yearly", "Child left on"),
    "children": _N("Yearly", "Living children"),
    "citizen_id": _N("Yearly", "End of the ID number"),
    "group": _N("Yearly", "Group"),
    "hukou_nature": _N("Yearly", "Hukou nature"),
    "left": _N("Yearly", "Left on"),
    "marital_status": _N("Yearly", "Marital status"),
    "name": _N("Yearly", "Name"),
    "residence_status": _N("Yearly", "Residence status"),
    "village": _N("Yearly", "Village"),
}
_LISTED = ("hukou_nature", "marital_status", "residence_status")
_COLUMNS = ("name", "citizen_id", "birth_date", *_LISTED)
"""What is looked up in the history of edits where there was no review yet."""
_PROGRESS_STEP = 50


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One case of the year: what the register says, and what the review came to (empty where it is open)."""

    row: ReviewCase
    programme: str
    category: str
    finding: Finding
    why: str
    ends: tuple[FoundEnd, ...]
    result_label: str

    @property
    def case_id(self) -> int:
        """The case."""
        return self.row.case_id

    @property
    def is_open(self) -> bool:
        """Tell whether the review of the year is still missing."""
        return self.row.result is None


@dataclass(frozen=True, slots=True)
class VillageProgress:
    """How far the review of a village is; ``attention`` are open cases that differ or ask for a decision."""

    village_id: int
    village: str
    total: int
    done: int
    attention: int

    @property
    def unchanged(self) -> int:
        """Open cases that can be confirmed together."""
        return self.total - self.done - self.attention


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a confirmation of many came to; ``left`` were asked for but had changed by then."""

    count: int
    left: int
    changes: Changes


class AnnualReviewService:
    """Reviews every approved case once a year; a year that was not reviewed is not paid."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, endings: EndingService) -> None:
        """Work on one office; ``endings`` tells which cases ask for a decision."""
        self._ports = ports
        self._programmes = programmes
        self._endings = endings

    def today(self) -> date:
        """Give the present day at the office."""
        return self._ports.today()

    @property
    def operator(self) -> str:
        """Who works at the desk, proposed as the handler."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, "operator") or ""

    def programmes(self) -> tuple[Programme, ...]:
        """Give the programmes that have a yearly review."""
        return tuple(one for one in self._programmes.all() if one.has_annual_review)

    def result_words(self) -> Mapping[str, str]:
        """Give what a review may come to, by code."""
        labels = self._ports.codes["annual_review_result"]
        return {one.value: labels.label_of(one.value) for one in ReviewResult}

    def lines(self, year: int, programme: str = "", village_id: int | None = None) -> tuple[ReviewLine, ...]:
        """List the cases of a year by village, group and name."""
        with self._ports.store.snapshot() as connection:
            return self._lines(connection, year, programme, village_id)

    def _lines(
        self,
        connection: Connection,
        year: int,
        programme: str = "",
        village_id: int | None = None,
        case_ids: Collection[int] | None = None,
    ) -> tuple[ReviewLine, ...]:
        known = {one.key: one for one in self.programmes() if programme in ("", one.key)}
        if not known:
            return ()
        found = queries.review_cases(connection, year, list(known), village_id, case_ids)
        ends = self._endings.undecided_in(connection, None if case_ids is None else [row.case_id for row in found])
        first = {row.resident_uid: row.since for row in found if row.facts_before is None and row.since is not None}
        edited = queries.edited_since(connection, first, _COLUMNS)
        # An age that is reached later this year keeps nobody from being reviewed now.
        today = self._ports.today().isoformat()
        lines = []
        for row in found:
            due = tuple(one for one in ends.get(row.case_id, ()) if one.on <= today)
            lines.append(self._line(row, known[row.programme], due, edited.get(row.resident_uid, {})))
        return tuple(lines)

    def _line(
        self, row: ReviewCase, programme: Programme, ends: tuple[FoundEnd, ...], edited: Mapping[str, str]
    ) -> ReviewLine:
        found = differences(row.facts, row.facts_before, _as_kept(edited))
        is_over = row.entitled_until is not None and row.state == "ended"
        why = [self._end(one) for one in ends]
        if is_over:
            why.append(self._say(_OVER, month=row.entitled_until))
        why += [self._difference(one) for one in found]
        results = self._ports.codes["annual_review_result"]
        return ReviewLine(
            row,
            programme.short_title,
            next((one.title for one in programme.categories if one.key == row.category), row.category),
            finding(has_end=bool(ends), is_over=is_over, found=found),
            "；".join(why),
            ends,
            results.label_of(row.result) if row.result else "",
        )

    def _end(self, found: FoundEnd) -> str:
        event = self._ports.codes["entitlement_end"].label_of(found.kind)
        return self._say(_END, event=event, day=found.on)

    def _difference(self, one: Difference) -> str:
        values = []
        for value in (one.before, one.after):
            text = self._ports.codes[one.key].label_of(value) if value and one.key in _LISTED else value
            values.append(text or self._say(_EMPTY))
        fact = self._ports.tr(_CONTEXT, FACTS.get(one.key, one.key))
        return self._say(_DIFFERENCE, fact=fact, before=values[0], after=values[1])

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)

    def progress(self, lines: Iterable[ReviewLine]) -> tuple[VillageProgress, ...]:
        """Count by village how far a review is."""
        counted: dict[int, list[int]] = {}
        names: dict[int, str] = {}
        for line in lines:
            names[line.row.village_id] = line.row.village
            tally = counted.setdefault(line.row.village_id, [0, 0, 0])
            tally[0] += 1
            tally[1] += not line.is_open
            tally[2] += line.is_open and line.finding is not Finding.UNCHANGED
        return tuple(VillageProgress(one, names[one], *tally) for one, tally in counted.items())

    def review(self, case_id: int, review: Review) -> Changes:
        """Enter the review of one case; entered again, the later one counts. InvalidInput names the fields."""
        with self._ports.store.write() as connection:
            (line, errors) = self._checked(connection, case_id, review)
            if errors:
                problem = next(iter(errors.values()))
                raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": problem}), errors)
            self._insert(connection, line.row, review)
        return Changes.of("annual_review", "entitlement_case", uids=(line.row.uid,))

    def check(self, case_id: int, review: Review) -> Mapping[str, str]:
        """Say what keeps a review from being entered, by field, while it is typed."""
        with self._ports.store.read() as connection:
            _, errors = self._checked(connection, case_id, review)
        return {key: message.render(self._ports.tr) for key, message in errors.items()}

    def _checked(self, connection: Connection, case_id: int, review: Review) -> tuple[ReviewLine, dict[str, Message]]:
        found = self._lines(connection, review.year, case_ids=(case_id,))
        if not found:
            raise NotFound(Message(_CONTEXT, _NOT_OF_YEAR, {"year": review.year}))
        (line,) = found
        today = self._ports.today()
        last_on = date.fromisoformat(line.row.approved_on)
        return line, check_review(review, line.finding, last_on, today, has_end=bool(line.ends))

    def confirm(
        self,
        review: Review,
        programme: str = "",
        village_id: int | None = None,
        case_ids: Sequence[int] | None = None,
        progress: Progress = no_progress,
    ) -> Confirmed:
        """Confirm all open cases of a year, of a village, or some chosen ones, that are as they were last time.

        What is unchanged is worked out again as it is written, so that nothing slips in that changed meanwhile.
        """
        today = self._ports.today()
        with self._ports.store.write() as connection:
            chosen = None if case_ids is None else tuple(case_ids)
            lines = self._lines(connection, review.year, programme, village_id, chosen)
            unchanged = [one for one in lines if one.is_open and one.finding is Finding.UNCHANGED]
            errors = signers_faults(review.handler, review.responsible)
            latest = max((one.row.approved_on for one in unchanged), default="")
            fault = day_fault(review.reviewed_on, date.fromisoformat(latest) if latest else None, today)
            if fault is not None:
                errors["reviewed_on"] = fault
            if not unchanged:
                errors["year"] = Message(_CONTEXT, _NOTHING)
            errors |= _ahead(review, today)
            if errors:
                raise InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": next(iter(errors.values()))}), errors)
            for done, line in enumerate(unchanged, start=1):
                self._insert(connection, line.row, review)
                if done % _PROGRESS_STEP == 0 or done == len(unchanged):
                    progress(done, len(unchanged))
        asked = sum(one.is_open for one in lines) if chosen is None else len(chosen)
        return Confirmed(len(unchanged), asked - len(unchanged), Changes.of("annual_review", "entitlement_case"))

    def _insert(self, connection: Connection, row: ReviewCase, review: Review) -> None:
        assert review.reviewed_on is not None  # noqa: S101 - checked before
        add_row(connection, "annual_review", self._ports.new_uid(), {
            "case_id": row.case_id, "year": review.year, "result": review.result or ReviewResult.UNCHANGED,
            "reviewed_on": review.reviewed_on.isoformat(), "handler": review.handler.strip(),
            "responsible": review.responsible.strip(), "facts": row.facts, "note": review.note.strip(),
            "taken_at": self._ports.now(),
        })  # fmt: skip

    def history(self, case_id: int) -> tuple[rows.ReviewRow, ...]:
        """Give the reviews of a case, oldest first."""
        with self._ports.store.read() as connection:
            return tuple(rows.reviews(connection, case_id))


def _ahead(review: Review, today: date) -> dict[str, Message]:
    whole = Review(review.year, ReviewResult.UNCHANGED, today, "a", "b")
    faults = check_review(whole, Finding.UNCHANGED, None, today, has_end=False)
    return {key: fault for key, fault in faults.items() if key == "year"}


def _as_kept(edited: Mapping[str, str]) -> dict[str, str]:
    """Cut what was edited down to what is kept of it."""
    return {key: value[-4:] if key == "citizen_id" else value for key, value in edited.items()}
