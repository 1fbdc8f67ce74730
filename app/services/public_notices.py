"""Public notices of one office: drawn up by the renderer, posted by two people, closed after their whole period.

A notice is made from the cases that wait in a stage; its lines are kept exactly as they are shown and never change. A
wrong notice is withdrawn and drawn up anew. Who objects is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.entitlements import masking, notice
from app.domain.entitlements.notice import NoticeState, Period
from app.domain.entitlements.programme import Programme, Stage, StageKind
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount
from app.services.notice_drafting import NoticeDrafting, hangs_in_village, is_stale
from app.services.notice_reading import NoticeReading
from app.services.notice_views import (
    DraftInput,
    DraftResult,
    HandlingInput,
    NoticeDetail,
    NoticeInfo,
    ObjectionInput,
    PostInput,
    Preview,
    WaitingGroup,
)
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from app.services.workdays import WorkdayService
from storage import entitlements
from storage import notices as rows
from storage import office as office_facts
from storage.cases import add_row, set_columns
from storage.connection import Connection, SqlValue
from storage.entitlements import CaseRow
from storage.notices import NoticeRow

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Notice"
_GONE = _N("Notice", "This notice is not there any more")
_GONE_OBJECTION = _N("Notice", "This objection is not there any more")
_REFUSED = _N("Notice", "Not done: {problem}")
_NO_NOTICE = _N("Notice", "Nobody is named in public for “{programme}”: there is no notice")
_NO_STAGE = _N("Notice", "“{programme}” has no notice in this stage")
_VILLAGE_ONLY = _N("Notice", "This notice hangs in a village: choose the village")
_NOBODY = _N("Notice", "No case waits for this notice, or none can be shown yet")
_NOT_ON_IT = _N("Notice", "The objection is against somebody who is not on this notice")
_CLOSED_ALREADY = _N("Notice", "A closed notice stays as it is")
_POSTED_ALREADY = _N("Notice", "It was posted: withdraw it with a reason, it is not discarded")
_NUMBER = _N("Notice", "Notice [{year}] no. {no}")
_WILL_HANG = _N("Notice", "It hangs until {until}, {days}; from {first} on it may be taken down.")
_DAYS = _N("Notice", "{days} days")
_WORKING_DAYS = _N("Notice", "{days} working days")
_NOT_POSTED_YET = _N("Notice", "The public notice was not posted yet")
_RUNS = _N("Notice", "The public notice hangs until {day}")
_NOT_DOWN = _N("Notice", "The period of the public notice is over: take it down and close it first")
_NOT_CLOSED = _N("Notice", "The public notice was taken down but not closed yet")
_UPHELD = _N("Notice", "An objection against this case was upheld: send it back for correction or refuse it")
_DAY_LENGTH = 10


class PublicNoticeService:
    """Everything that is done with public notices."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, workdays: WorkdayService, township: str) -> None:
        """Work on one office."""
        self._ports = ports
        self._programmes = programmes
        self._workdays = workdays
        self._reading = NoticeReading(ports, programmes)
        self._drafting = NoticeDrafting(ports, programmes, township)

    @property
    def operator(self) -> str:
        """Who works at the desk."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, "operator") or ""

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    def notices(self) -> tuple[NoticeInfo, ...]:
        """Give every notice: the open ones by their last day, then the others."""
        with self._ports.store.read() as connection:
            return tuple(self._reading.info(row) for row in rows.notices(connection))

    def detail(self, notice_id: int) -> NoticeDetail:
        """Give all of one notice; NotFound where it is gone."""
        with self._ports.store.read() as connection:
            return self._reading.detail(connection, self._row(connection, notice_id))

    def waiting(self) -> tuple[WaitingGroup, ...]:
        """Give the notices that should be drawn up: for each stage and village, whose cases wait for it."""
        found: list[WaitingGroup] = []
        with self._ports.store.read() as connection:
            for programme in self._programmes.all():
                for stage in programme.stages:
                    if programme.is_noticed and stage.kind is StageKind.NOTICE:
                        found.extend(self._drafting.groups(connection, programme, stage))
        return tuple(found)

    def draft(self, entry: DraftInput) -> DraftResult:
        """Draw up a notice of every case that waits for it; whom it leaves out is said, with the reason."""
        with self._ports.store.write() as connection:
            programme, stage = self._stage(entry.programme, entry.stage)
            if entry.village_id is None and hangs_in_village(programme, stage):
                raise _refused({"village_id": notice.say(_VILLAGE_ONLY)})
            cases = self._drafting.cases(connection, programme, stage, entry.village_id)
            shown, left_out, consents = self._drafting.lines(connection, programme, cases, entry)
            if not shown:
                raise _refused({"cases": left_out[0] if left_out else notice.say(_NOBODY)})
            title = entry.title.strip() or self._drafting.title(programme, stage, shown[0][1].village, entry.village_id)
            fault = notice.text_fault(title)
            if fault is not None:
                raise _refused({"title": fault})
            period = self._drafting.period(connection, programme.key, stage.key, self._ports.today())
            uid = self._ports.new_uid()
            values: dict[str, SqlValue] = {
                "programme": programme.key,
                "stage": stage.key,
                "village_id": entry.village_id,
                "title": title,
                "state": NoticeState.DRAFT.value,
                "days": period.days,
                "day_count": period.count.value,
                "wording_consent_on": max(consents.values(), default="") if programme.plain_notice else "",
            }
            notice_id = add_row(connection, "public_notice", uid, values)
            for position, (case_id, line) in enumerate(shown, start=1):
                self._write_line(connection, notice_id, case_id, position, line)
        told = tuple(reason.render(self._ports.tr) for reason in left_out)
        return DraftResult(notice_id, len(shown), told, _changes(uid))

    def start_post(self, notice_id: int) -> PostInput:
        """Give what is likely typed when a notice is posted: place, office and telephone of the last one there."""
        with self._ports.store.read() as connection:
            row = self._row(connection, notice_id)
            period = self._drafting.period(connection, row.programme, row.stage, self._ports.today())
            posted = [one for one in rows.notices(connection) if one.posted_on and one.village_id == row.village_id]
            operator = office_facts.fact(connection, "operator") or ""
        last = max(posted, key=lambda one: one.notice_id, default=row)
        return PostInput(
            self._ports.today().isoformat(), last.place or "", last.office or "", last.phone or "",
            last.handler or operator, last.responsible or "", str(period.days),
        )  # fmt: skip

    def preview_post(self, notice_id: int, entry: PostInput) -> Preview:
        """Say what posting would come to."""
        with self._ports.store.read() as connection:
            row = self._row(connection, notice_id)
            errors, period = self._post_errors(connection, row, entry)
            calendar = self._workdays.calendar_in(connection)
        said = {key: message.render(self._ports.tr) for key, message in errors.items()}
        posted_on = _day(entry.posted_on)
        if posted_on is None:
            return Preview(said)
        due = period.until(posted_on, calendar)
        sentence = self._say(
            _WILL_HANG,
            until=due.day.isoformat(),
            days=self._say(_WORKING_DAYS if period.count is DayCount.WORKING else _DAYS, days=period.days),
            first=calendar.add_days(due.day, 1).isoformat(),
        )
        return Preview(said, " ".join(part for part in (sentence, self._workdays.note(due.unknown_years)) if part))

    def post(self, notice_id: int, entry: PostInput) -> Changes:
        """Post a draft: it gets its number and its last day. InvalidInput says which field is wrong."""
        with self._ports.store.write() as connection:
            row = self._row(connection, notice_id)
            errors, period = self._post_errors(connection, row, entry)
            posted_on = _day(entry.posted_on)
            if errors or posted_on is None:
                raise _refused(errors)
            until = period.until(posted_on, self._workdays.calendar_in(connection)).day
            rows.give_number(connection, notice_id, posted_on.year, self._ports.tr(_CONTEXT, _NUMBER))
            values: dict[str, SqlValue] = {
                "state": NoticeState.POSTED.value,
                "days": period.days,
                "day_count": period.count.value,
                "posted_on": posted_on.isoformat(),
                "until_on": until.isoformat(),
                "place": entry.place.strip(),
                "office": entry.office.strip(),
                "phone": entry.phone.strip(),
                "handler": entry.handler.strip(),
                "responsible": entry.responsible.strip(),
            }
            set_columns(connection, "public_notice", notice_id, values)
        return _changes(row.uid)

    def take_down(self, notice_id: int, removed_on: str) -> Changes:
        """Write down that a notice was taken down; refused until its period is over."""
        with self._ports.store.write() as connection:
            row = self._row(connection, notice_id)
            until = date.fromisoformat(row.until_on) if row.until_on else self._ports.today()
            removal = notice.Removal(NoticeState(row.state), until, _day(removed_on))
            errors = notice.check_removal(removal, self._ports.today())
            if errors or removal.removed_on is None:
                raise _refused(errors)
            values = {"state": NoticeState.REMOVED.value, "removed_on": removal.removed_on.isoformat()}
            set_columns(connection, "public_notice", notice_id, values)
        return _changes(row.uid)

    def object(self, notice_id: int, entry: ObjectionInput) -> tuple[int, Changes]:
        """Keep what was said against a notice, and never who said it; gives the id of the objection."""
        with self._ports.store.write() as connection:
            row = self._row(connection, notice_id)
            typed = notice.ObjectionEntry(
                NoticeState(row.state), _iso(row.posted_on), _day(entry.received_on), entry.channel, entry.content
            )
            errors = notice.check_objection(typed, self._ports.today())
            on_it = {line.case_id for line in rows.lines(connection, notice_id)}
            if entry.case_id is not None and entry.case_id not in on_it:
                errors["case_id"] = notice.say(_NOT_ON_IT)
            if errors or typed.received_on is None:
                raise _refused(errors)
            values: dict[str, SqlValue] = {
                "notice_id": notice_id,
                "case_id": entry.case_id,
                "received_on": typed.received_on.isoformat(),
                "channel": entry.channel,
                "content": entry.content.strip(),
            }
            objection_id = add_row(connection, "notice_objection", self._ports.new_uid(), values)
        return objection_id, _changes(row.uid)

    def answer(self, objection_id: int, entry: HandlingInput) -> Changes:
        """Write down how an objection was answered; two people sign it."""
        with self._ports.store.write() as connection:
            found = rows.objection(connection, objection_id)
            if found is None:
                raise NotFound(Message(_CONTEXT, _GONE_OBJECTION))
            row = self._row(connection, found.notice_id)
            typed = notice.Handling(
                date.fromisoformat(found.received_on), found.result is not None, _day(entry.handled_on),
                entry.handling, entry.result, entry.handler, entry.responsible,
            )  # fmt: skip
            errors = notice.check_handling(typed, self._ports.today())
            if errors or typed.handled_on is None:
                raise _refused(errors)
            values = {
                "handling": entry.handling.strip(),
                "result": entry.result,
                "handled_on": typed.handled_on.isoformat(),
                "handler": entry.handler.strip(),
                "responsible": entry.responsible.strip(),
            }
            set_columns(connection, "notice_objection", objection_id, values)
        return _changes(row.uid)

    def close(self, notice_id: int, handler: str, responsible: str) -> Changes:
        """Close a notice that was taken down and whose objections were all answered; two people sign the result."""
        with self._ports.store.write() as connection:
            row = self._row(connection, notice_id)
            errors = notice.check_closing(NoticeState(row.state), row.unanswered, handler, responsible)
            if errors:
                raise _refused(errors)
            results = (one.result or "" for one in rows.objections(connection, notice_id))
            values = {
                "state": NoticeState.CLOSED.value,
                "result": notice.result_of(results).value,
                "closed_on": self._ports.today().isoformat(),
                "closed_by": handler.strip(),
                "closed_responsible": responsible.strip(),
            }
            set_columns(connection, "public_notice", notice_id, values)
        return _changes(row.uid)

    def withdraw(self, notice_id: int, reason: str) -> Changes:
        """Withdraw a posted notice that is wrong; it keeps its number, and its cases need another."""
        with self._ports.store.write() as connection:
            row = self._row(connection, notice_id)
            if row.state in (NoticeState.CLOSED, NoticeState.WITHDRAWN):
                raise Conflict(Message(_CONTEXT, _CLOSED_ALREADY))
            errors = notice.reason_error(reason)
            if errors:
                raise _refused(errors)
            values = {
                "state": NoticeState.WITHDRAWN.value,
                "withdrawn_on": self._ports.today().isoformat(),
                "withdrawn_reason": reason.strip(),
            }
            set_columns(connection, "public_notice", notice_id, values)
        return _changes(row.uid)

    def discard(self, notice_id: int) -> Changes:
        """Throw away a draft; Conflict once it was posted."""
        with self._ports.store.write() as connection:
            row = self._row(connection, notice_id)
            if row.state != NoticeState.DRAFT:
                raise Conflict(Message(_CONTEXT, _POSTED_ALREADY))
            set_columns(connection, "public_notice", notice_id, {"deleted": 1})
        return _changes(row.uid)

    def gate(self, connection: Connection, case: CaseRow, stage: Stage) -> Message | None:
        """Say why a case may not leave a notice stage, or None: its notice must have hung its whole period."""
        if stage.kind is not StageKind.NOTICE or not self._programmes.get(case.programme).is_noticed:
            return None
        found = rows.on_notice(connection, case.case_id, stage.key)
        submitted = rows.submitted_on(connection, (case.case_id,)).get(case.case_id, "")
        if found is None or found.state == NoticeState.DRAFT or is_stale(found, submitted):
            return notice.say(_NOT_POSTED_YET)
        if found.upheld:
            return notice.say(_UPHELD)
        if found.state == NoticeState.POSTED:
            is_running = self._ports.today().isoformat() <= (found.until_on or "")
            return notice.say(_RUNS, day=found.until_on) if is_running else notice.say(_NOT_DOWN)
        return None if found.state == NoticeState.CLOSED else notice.say(_NOT_CLOSED)

    def opened_on(self, connection: Connection, case: CaseRow, stage: Stage) -> date | None:
        """Give the day from which a notice stage may be signed as passed, or None where it may not yet."""
        if self.gate(connection, case, stage) is not None:
            return None
        found = rows.on_notice(connection, case.case_id, stage.key)
        return _iso(None if found is None else found.removed_on)

    def _write_line(
        self, connection: Connection, notice_id: int, case_id: int, position: int, line: masking.Shown
    ) -> None:
        values: dict[str, SqlValue] = {
            "notice_id": notice_id,
            "case_id": case_id,
            "position": position,
            "shown_name": line.name,
            "shown_id": line.id,
            "shown_village": line.village,
            "shown_group": line.group,
            "shown_programme": line.programme,
            "shown_amount": line.amount,
        }
        add_row(connection, "public_notice_line", self._ports.new_uid(), values)

    def _post_errors(
        self, connection: Connection, row: NoticeRow, entry: PostInput
    ) -> tuple[dict[str, Message], Period]:
        posted_on = _day(entry.posted_on)
        rule = self._drafting.period(connection, row.programme, row.stage, posted_on or self._ports.today())
        days = int(entry.days) if entry.days.strip().isdigit() else (rule.days if not entry.days.strip() else 0)
        ids = [line.case_id for line in rows.lines(connection, row.notice_id)]
        cases = [entitlements.case(connection, case_id) for case_id in ids]
        reached, phones = rows.stage_reached_on(connection, ids), rows.phones_of(connection, ids)
        people = tuple(
            (case.name, phone, _iso(reached.get(case.case_id)))
            for case in cases
            if case is not None
            for phone in ("", *phones.get(case.case_id, ()))
        )
        posting = notice.Posting(
            NoticeState(row.state), posted_on, days, rule.days, entry.place, entry.office, entry.phone, entry.handler,
            entry.responsible, people,
        )  # fmt: skip
        errors = notice.check_posting(posting, self._ports.today())
        moved = self._drafting.moved_on(connection, row, ids, cases) if "state" not in errors else None
        if moved is not None:
            errors["state"] = moved
        return errors, Period(max(days, 1), rule.count)

    def _stage(self, programme_key: str, stage_key: str) -> tuple[Programme, Stage]:
        programme = self._programmes.get(programme_key)
        if not programme.is_noticed:
            raise _refused({"programme": notice.say(_NO_NOTICE, programme=programme.title)})
        found = next((one for one in programme.stages if one.key == stage_key), None)
        if found is None or found.kind is not StageKind.NOTICE:
            raise _refused({"stage": notice.say(_NO_STAGE, programme=programme.title)})
        return programme, found

    def _row(self, connection: Connection, notice_id: int) -> NoticeRow:
        row = rows.notice(connection, notice_id)
        if row is None:
            raise NotFound(Message(_CONTEXT, _GONE))
        return row

    def _say(self, template: str, **params: str | int) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _refused(errors: Mapping[str, Message]) -> InvalidInput:
    problem = next(iter(errors.values()))
    return InvalidInput(Message(_CONTEXT, _REFUSED, {"problem": problem}), errors)


def _changes(uid: str) -> Changes:
    return Changes.of("public_notice", "public_notice_line", "notice_objection", uids=(uid,))


def _day(text: str) -> date | None:
    found = read_date(text)
    return date.fromisoformat(found) if found is not None and len(found) == _DAY_LENGTH else None


def _iso(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
