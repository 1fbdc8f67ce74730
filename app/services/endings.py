"""Ends of entitlements in one office: what the register tells, and what two people decide about it."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.changes import Changes
from app.domain.entitlements.case_states import CaseState, Role
from app.domain.entitlements.changes import HAPPENED, ChangeKind, Decision, Subject, check, kinds_for
from app.domain.entitlements.due import last_month
from app.domain.entitlements.ends import Rules, Watched, undecided_ends
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind, Programme
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_transfer import ENDS, corrected, effect, said_by, transferred
from app.services.case_types import NewCase
from app.services.end_finding import watched_cases
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import case_changes as rows
from storage import entitlements
from storage import office as office_facts
from storage.cases import add_row, set_columns
from storage.connection import Connection, SqlValue
from storage.entitlements import CaseRow

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Ending"
_GONE = _N("Ending", "This case is not there any more")
_REFUSED = _N("Ending", "Not decided: {problem}")
_REFUSED_OF = _N("Ending", "Not decided for {name}: {problem}")
_CHANGED_MEANWHILE = _N("Ending", "It was changed in the meantime; look at it again")
_NOT_FOUND = _N("Ending", "The register does not tell this event any more; look at the case again")
_NUMBER_TAKEN = _N("Ending", "Another case stands in the archive under this number")
_HAS_CASE = _N("Ending", "There is a case of this person in the programme already; close that one first")
_NO_CATEGORY = _N("Ending", "This programme has no such category")
_ARCHIVE_NO = _N("Ending", "Entitlements {year}–{no}")
_OPEN_STATES = ("draft", "submitted", "under_review", "correction_requested", "approved")
_DAY = len("2026-07-01")
_STEP_OF = {
    ChangeKind.END: "end",
    ChangeKind.TRANSFER: "end",
    ChangeKind.RESTORE: "restore",
    ChangeKind.ARCHIVE: "archive",
}
OpenCase = Callable[[Connection, NewCase], tuple[int, str]]
"""Opens a draft and gives its id and uid."""
_TOUCHED = ("entitlement_case", "case_change", "case_step")


@dataclass(frozen=True, slots=True)
class EndLine:
    """An event that asks for a decision; ``is_ahead`` where it lies in the future, as an age does."""

    case: CaseRow
    found: FoundEnd
    programme: str
    category: str
    kind_label: str
    is_ahead: bool


@dataclass(frozen=True, slots=True)
class EndedLine:
    """A case that is over and waits for the archive."""

    case: CaseRow
    programme: str
    state_label: str
    reason_label: str


@dataclass(frozen=True, slots=True)
class CaseChange:
    """One decision that was taken, in words."""

    row: rows.ChangeRow
    label: str
    event_label: str


@dataclass(frozen=True, slots=True)
class CaseStanding:
    """What can be decided about a case now."""

    case: CaseRow
    programme: Programme
    kinds: tuple[ChangeKind, ...]
    found: tuple[FoundEnd, ...]
    has_died: bool


class EndingService:
    """Finds what ends a case; until two people decide, nothing is paid beyond it."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, open_case: OpenCase) -> None:
        """Take the programmes, whose rules of ends apply, and how a case is opened within a transaction."""
        self._ports = ports
        self._programmes = programmes
        self._open_case = open_case

    def undecided_in(
        self, connection: Connection, case_ids: Collection[int] | None = None
    ) -> Mapping[int, tuple[FoundEnd, ...]]:
        """Give the ends that nobody decided on, by case, as seen by a connection; an age is told in advance."""
        programmes = {one.key: one for one in self._programmes.all()}
        rules = Rules(self._programmes.book_in(connection))
        found: dict[int, tuple[FoundEnd, ...]] = {}
        for programme, watched in watched_cases(connection, case_ids):
            if programme in programmes and (ends := undecided_ends(watched, programmes[programme], rules)):
                found[watched.case_id] = ends
        return found

    def undecided(
        self, programme: str = "", village_id: int | None = None, until: Month | None = None
    ) -> tuple[EndLine, ...]:
        """List the events that ask for a decision, the longest known first; an age up to a month, else this year's."""
        today = self._ports.today()
        horizon = until or Month(today.year, 12)
        with self._ports.store.snapshot() as connection:
            found = self.undecided_in(connection)
            cases = rows.cases_numbered(connection, found)
        lines = [
            self._line(case, end, today)
            for case in cases
            if programme in ("", case.programme) and village_id in (None, case.village_id)
            for end in found[case.case_id]
            if end.last_month <= horizon
        ]
        return tuple(sorted(lines, key=lambda one: (one.found.last_month, one.case.village_id, one.case.case_id)))

    def _line(self, case: CaseRow, found: FoundEnd, today: date) -> EndLine:
        programme = self._programmes.get(case.programme)
        return EndLine(
            case,
            found,
            programme.short_title,
            next((one.title for one in programme.categories if one.key == case.category), case.category),
            self._ports.codes["entitlement_end"].label_of(found.kind),
            found.on > today.isoformat(),
        )

    def ended(self, programme: str = "", village_id: int | None = None) -> tuple[EndedLine, ...]:
        """List the cases that are over and not archived yet."""
        states = (CaseState.ENDED, CaseState.REJECTED, CaseState.WITHDRAWN, CaseState.CANCELLED)
        with self._ports.store.read() as connection:
            cases = entitlements.cases(connection, programme, states, village_id)
        labels, ends = self._ports.codes["case_state"], self._ports.codes["entitlement_end"]
        return tuple(
            EndedLine(
                case,
                self._programmes.get(case.programme).short_title,
                labels.label_of(case.state),
                ends.label_of(case.end_reason) if case.end_reason else "",
            )
            for case in cases
        )

    def targets(self) -> tuple[tuple[str, str, str], ...]:
        """Give programme, category and title of everything that a case may be transferred to."""
        found = []
        for programme in self._programmes.all():
            for category in programme.categories:
                is_only = len(programme.categories) == 1
                title = programme.title if is_only else f"{programme.short_title}（{category.title}）"
                found.append((programme.key, category.key, title))
        return tuple(found)

    def end_words(self) -> Mapping[str, str]:
        """Give what may end a case, by code; a transfer is a decision of its own."""
        labels = self._ports.codes["entitlement_end"]
        return {kind.value: labels.label_of(kind.value) for kind in EndKind if kind is not EndKind.TRANSFER}

    def standing(self, case_id: int) -> CaseStanding:
        """Say what can be decided about a case now."""
        with self._ports.store.read() as connection:
            row = _row(connection, case_id)
            watched = _watched(connection, case_id)
            subject = _subject(connection, row, watched)
            found = self.undecided_in(connection, (case_id,)).get(case_id, ())
        kinds = kinds_for(subject)
        if not found:
            kinds = tuple(kind for kind in kinds if kind is not ChangeKind.CONTINUE)
        return CaseStanding(row, self._programmes.get(row.programme), kinds, found, subject.has_died)

    def history(self, case_id: int) -> tuple[CaseChange, ...]:
        """Give the decisions on a case, oldest first."""
        with self._ports.store.read() as connection:
            _row(connection, case_id)
            found = rows.changes(connection, case_id)
        return tuple(self.told(row) for row in found)

    def told(self, row: rows.ChangeRow) -> CaseChange:
        """Put a decision into words."""
        kinds, ends = self._ports.codes["case_change"], self._ports.codes["entitlement_end"]
        return CaseChange(row, kinds.label_of(row.kind), ends.label_of(row.event_kind) if row.event_kind else "")

    def last_month(self, case_id: int, kind: EndKind, on: date) -> Month:
        """Give the last month that is owed by the rule of the programme when something happens on a day."""
        with self._ports.store.read() as connection:
            return self._by_rule(connection, _row(connection, case_id).programme, kind, on)

    def check(self, case_id: int, decision: Decision) -> Mapping[str, str]:
        """Say what keeps a decision from being taken, by field, while it is typed."""
        with self._ports.store.read() as connection:
            _, errors = self._checked(connection, _row(connection, case_id), decision)
        return {key: message.render(self._ports.tr) for key, message in errors.items()}

    def decide(self, case_id: int, decision: Decision, row_version: int | None = None) -> Changes:
        """Take a decision that two people signed; InvalidInput names the fields that keep it from being taken."""
        with self._ports.store.write() as connection:
            row = _row(connection, case_id)
            if row_version is not None and row.row_version != row_version:
                raise Conflict(Message(_CONTEXT, _CHANGED_MEANWHILE))
            self._decide(connection, row, decision, _REFUSED)
        return Changes.of(*_TOUCHED, uids=(row.uid,))

    def archive_many(self, case_ids: Sequence[int], decision: Decision, progress: Progress = no_progress) -> Changes:
        """Put cases into the archive with numbers in a row; all of them or none."""
        with self._ports.store.write() as connection:
            for done, case_id in enumerate(case_ids, start=1):
                number = self._next_archive_no(connection)
                self._decide(connection, _row(connection, case_id), replace(decision, archive_no=number), _REFUSED_OF)
                progress(done, len(case_ids))
        return Changes.of(*_TOUCHED)

    def next_archive_no(self) -> str:
        """Propose the next number of the archive."""
        with self._ports.store.read() as connection:
            return self._next_archive_no(connection)

    def _next_archive_no(self, connection: Connection) -> str:
        pattern = self._ports.tr(_CONTEXT, _ARCHIVE_NO)
        prefix = pattern.format(year=self._ports.today().year, no="")
        numbers = (one[len(prefix) :] for one in rows.archive_numbers(connection, prefix))
        highest = max((int(one) for one in numbers if one.isascii() and one.isdigit()), default=0)
        return f"{prefix}{highest + 1:04d}"

    def _by_rule(self, connection: Connection, programme: str, kind: EndKind, on: date) -> Month:
        rule = next((one.rule for one in self._programmes.get(programme).ends if one.kind is kind), "")
        return last_month(Rules(self._programmes.book_in(connection)).last_month(rule, on), on)

    def _checked(self, connection: Connection, row: CaseRow, typed: Decision) -> tuple[Decision, dict[str, Message]]:
        """Complete a decision from the event it rests on, and say what is wrong with it."""
        subject, decision = _subject(connection, row, _watched(connection, row.case_id)), typed
        found = decision.found
        errors: dict[str, Message] = {}
        if found is not None:
            if found not in self.undecided_in(connection, (row.case_id,)).get(row.case_id, ()):
                errors["found"] = Message(_CONTEXT, _NOT_FOUND)
            if len(found.on) == _DAY:
                decision = replace(decision, event_on=date.fromisoformat(found.on))
            if decision.kind is ChangeKind.END:
                decision = replace(decision, end_kind=found.kind)
        if decision.kind is ChangeKind.END and decision.end_kind in HAPPENED and decision.event_on is not None:
            limit = self._by_rule(connection, row.programme, decision.end_kind, decision.event_on)
            if found is not None and len(found.on) == _DAY:
                limit = min(limit, found.last_month)
            subject = replace(subject, limit=limit)
        errors = check(subject, decision, self._ports.today()) | errors
        return decision, errors | self._errors_beside(connection, row, decision)

    def _errors_beside(self, connection: Connection, row: CaseRow, decision: Decision) -> dict[str, Message]:
        """Say what is wrong with a decision in view of other cases."""
        number = decision.archive_no.strip()
        if decision.kind is ChangeKind.ARCHIVE and rows.archive_no_taken(connection, number, row.case_id):
            return {"archive_no": Message(_CONTEXT, _NUMBER_TAKEN)}
        if decision.kind is ChangeKind.DATA:
            return corrected(connection, self._programmes.get(row.programme), row, decision.data).faults
        if decision.kind is not ChangeKind.TRANSFER or not decision.programme:
            return {}
        target = self._programmes.get(decision.programme)
        if decision.category not in {one.key for one in target.categories}:
            return {"programme": Message(_CONTEXT, _NO_CATEGORY)}
        others = entitlements.cases_of_person(connection, row.resident_id)
        has_case = any(
            one.programme == target.key and one.state in _OPEN_STATES and one.case_id != row.case_id for one in others
        )
        return {"programme": Message(_CONTEXT, _HAS_CASE)} if has_case else {}

    def _decide(self, connection: Connection, row: CaseRow, typed: Decision, refused: str) -> None:
        decision, errors = self._checked(connection, row, typed)
        if errors:
            problem = next(iter(errors.values()))
            raise InvalidInput(Message(_CONTEXT, refused, {"problem": problem, "name": row.name}), errors)
        assert decision.decided_on is not None  # noqa: S101 - a missing day is an error above
        on = decision.decided_on.isoformat()
        columns = effect(connection, self._programmes.get(row.programme), row, decision)
        if columns:
            set_columns(connection, "entitlement_case", row.case_id, columns)
        said = said_by(decision)
        if decision.kind is ChangeKind.TRANSFER:
            # Only now, for nobody has two open cases of one programme.
            target = self._programmes.get(decision.programme)
            said["case_id"], _ = self._open_case(
                connection, transferred(row, target, decision.category, on, decision.handler)
            )
        before: dict[str, SqlValue] = {name: getattr(row, name) for name in columns}
        add_row(connection, "case_change", self._ports.new_uid(), {
            "case_id": row.case_id, "kind": decision.kind.value, "reason": decision.reason.strip(),
            **_event(decision), "effective_month": None if decision.last_month is None else str(decision.last_month),
            "decided_on": on, "handler": decision.handler.strip(), "responsible": decision.responsible.strip(),
            "before": _json(before), "after": _json(columns | said), "note": decision.note.strip(),
            "taken_at": self._ports.now(),
        })  # fmt: skip
        if decision.kind in _STEP_OF:
            self._add_steps(connection, row, decision, str(columns.get("state", row.state)))

    def _add_steps(self, connection: Connection, row: CaseRow, decision: Decision, after: str) -> None:
        """Write both signatures into the steps of the case, the handler's first."""
        assert decision.decided_on is not None  # noqa: S101 - checked before
        operator = office_facts.fact(connection, "operator")
        signed = ((Role.HANDLER, decision.handler, row.state), (Role.RESPONSIBLE, decision.responsible, after))
        for role, person, state in signed:
            add_row(connection, "case_step", self._ports.new_uid(), {
                "case_id": row.case_id, "stage": row.stage, "kind": _STEP_OF[decision.kind], "role": role.value,
                "person": person.strip(), "happened_on": decision.decided_on.isoformat(),
                "opinion": decision.reason.strip(), "state_before": row.state, "state_after": state,
                "stage_before": row.stage, "stage_after": row.stage, "taken_at": self._ports.now(),
                "by_whom": operator,
            })  # fmt: skip


def _event(decision: Decision) -> dict[str, SqlValue]:
    """Give what the decision rests on, as the register tells it, so that the same event is not asked again."""
    found = decision.found
    if found is not None:
        return {"event_kind": found.kind.value, "event_uid": found.source_uid, "event_on": found.on}
    if decision.kind in ENDS:
        on = None if decision.event_on is None else decision.event_on.isoformat()
        return {"event_kind": (decision.end_kind or EndKind.TRANSFER).value, "event_on": on}
    return {}


def _json(values: Mapping[str, SqlValue]) -> str | None:
    return json.dumps(values, ensure_ascii=False, sort_keys=True) if values else None


def _row(connection: Connection, case_id: int) -> CaseRow:
    row = entitlements.case(connection, case_id)
    if row is None:
        raise NotFound(Message(_CONTEXT, _GONE))
    return row


def _watched(connection: Connection, case_id: int) -> Watched | None:
    return next((watched for _, watched in watched_cases(connection, (case_id,))), None)


def _subject(connection: Connection, row: CaseRow, watched: Watched | None) -> Subject:
    successors = rows.successors(connection, row.case_id)
    last_on = rows.last_signed_on(connection, row.case_id)
    return Subject(
        CaseState(row.state),
        row.programme,
        row.category,
        None if row.entitled_from is None else Month.parse(row.entitled_from),
        None if row.entitled_until is None else Month.parse(row.entitled_until),
        row.end_reason or "",
        None if last_on is None else date.fromisoformat(last_on),
        watched is not None and watched.person.has_died,
        row.citizen_id or "",
        has_successor=any(one.state in _OPEN_STATES for one in successors),
    )
