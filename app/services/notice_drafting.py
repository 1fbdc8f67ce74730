"""Drawing up a public notice: whose cases wait for it, how each is shown, how long it must hang."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from app.domain.entitlements import masking, notice
from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.notice import Period
from app.domain.entitlements.programme import Level, Programme, Stage, Unit
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount
from app.services.notice_views import DraftInput, WaitingGroup
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import entitlements
from storage import notices as rows
from storage.connection import Connection
from storage.entitlements import CaseRow
from storage.notices import NoticeRow, OnNotice

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Notice"
_NO_CONSENT = _N("Notice", "{name}: the family has not agreed to the wording of the notice yet")
_MOVED_ON = _N("Notice", "{name} does not wait in this stage any more: discard the draft and draw it up again")
_ON_ANOTHER = _N("Notice", "{name} is on another notice of this stage already: discard the draft")
_TITLE = _N("Notice", "{place}{year} “{programme}”: {stage}")
_A_YEAR = _N("Notice", "{amount} yuan a year")
_A_MONTH = _N("Notice", "{amount} yuan a month")
_USUAL_DAYS = 7
_WAITING = (CaseState.SUBMITTED.value, CaseState.UNDER_REVIEW.value)
WORDING_CONSENT = "wording_consent"
"""The paper by which a family agrees to the wording of a plain notice."""


class NoticeDrafting:
    """Looks at cases in the caller's transaction and writes nothing."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, township: str) -> None:
        """Work on one office."""
        self._ports = ports
        self._programmes = programmes
        self._township = township

    def groups(self, connection: Connection, programme: Programme, stage: Stage) -> Iterable[WaitingGroup]:
        """Give the notices of a stage that should be drawn up, village by village."""
        by_place: dict[tuple[int | None, str], list[CaseRow]] = {}
        in_village = hangs_in_village(programme, stage)
        for case in self.cases(connection, programme, stage, None):
            place = (case.village_id, case.village) if in_village else (None, self._township)
            by_place.setdefault(place, []).append(case)
        for (village_id, village), cases in sorted(by_place.items(), key=lambda item: item[0][0] or 0):
            entry = DraftInput(programme.key, stage.key, village_id)
            shown, left_out, _ = self.lines(connection, programme, cases, entry)
            yield WaitingGroup(
                programme.key, programme.short_title, stage.key, stage.title, village_id, village,
                tuple(case_id for case_id, _ in shown), tuple(one.render(self._ports.tr) for one in left_out),
            )  # fmt: skip

    def cases(
        self, connection: Connection, programme: Programme, stage: Stage, village_id: int | None
    ) -> list[CaseRow]:
        """Give the cases that wait in a stage and are on no notice that still counts for them."""
        found = [
            case
            for case in entitlements.cases(connection, programme.key, _WAITING, village_id)
            if case.stage == stage.key
        ]
        if not found:
            return []
        on_notices = rows.on_notices(connection, programme.key, stage.key)
        submitted = rows.submitted_on(connection, [case.case_id for case in found])
        waiting = [case for case in found if _needs(on_notices.get(case.case_id), submitted.get(case.case_id, ""))]
        waiting.sort(key=lambda case: (case.village_id, case.group or "", case.case_id))
        return waiting

    def lines(
        self, connection: Connection, programme: Programme, cases: Sequence[CaseRow], entry: DraftInput
    ) -> tuple[list[tuple[int, masking.Shown]], list[Message], Mapping[int, str]]:
        """Make the line of each case, say why some have none, and give the days of the consents to the wording."""
        ids = [case.case_id for case in cases]
        consents = rows.wording_consents(connection, ids, WORDING_CONSENT) if programme.plain_notice and ids else {}
        amounts = self._amounts(connection, programme)
        shown: list[tuple[int, masking.Shown]] = []
        left_out: list[Message] = []
        for case in cases:
            if programme.plain_notice and case.case_id not in consents:
                left_out.append(notice.say(_NO_CONSENT, name=case.name))
                continue
            source = masking.Source(
                case.name, case.citizen_id or "", case.village, case.group or "", programme.title,
                amounts.get(case.category, ""),
            )  # fmt: skip
            line = masking.show(source, entry.name_style, entry.id_style, plain=programme.plain_notice)
            fault = notice.line_fault(line, case.name)
            if fault is None:
                shown.append((case.case_id, line))
            else:
                left_out.append(fault)
        return shown, left_out, consents

    def _amounts(self, connection: Connection, programme: Programme) -> dict[str, str]:
        book, today = self._programmes.book_in(connection), self._ports.today()
        found: dict[str, str] = {}
        for category in programme.categories:
            rate = book.amount_fen(category.rate, today)
            if rate is not None:
                whole = rate + ((book.amount_fen(category.top_up, today) or 0) if category.top_up else 0)
                yuan, fen = divmod(whole, 100)
                amount = f"{yuan}.{fen:02}" if fen else str(yuan)
                found[category.key] = self._say(_A_YEAR if category.unit is Unit.YEAR else _A_MONTH, amount=amount)
        return found

    def moved_on(
        self, connection: Connection, row: NoticeRow, ids: Sequence[int], cases: Sequence[CaseRow | None]
    ) -> Message | None:
        """Say which case of a draft does not belong on it any more, or None."""
        programme = self._programmes.get(row.programme)
        consents = rows.wording_consents(connection, ids, WORDING_CONSENT) if programme.plain_notice else {}
        for case_id, case in zip(ids, cases, strict=True):
            if case is None or case.stage != row.stage or case.state not in _WAITING:
                return notice.say(_MOVED_ON, name=str(case_id) if case is None else case.name)
            if programme.plain_notice and case_id not in consents:
                return notice.say(_NO_CONSENT, name=case.name)
            newest = rows.on_notice(connection, case_id, row.stage)
            if newest is not None and newest.notice_id != row.notice_id:
                return notice.say(_ON_ANOTHER, name=case.name)
        return None

    def period(self, connection: Connection, programme: str, stage: str, day: date) -> Period:
        """Give how long a notice hangs at least: by the office's calendar of the year, else by the parameter."""
        calendars = [
            row
            for year in (day.year, day.year + 1)
            for row in self._programmes.calendar_in(connection, programme, year)
            if row.step == stage and row.notice_days is not None
        ]
        # A round of next year may open before New Year.
        fits = [row for row in calendars if row.opens_on and row.due_on and row.opens_on <= day <= row.due_on]
        chosen = next(iter(fits), next((row for row in calendars if row.year == day.year), None))
        if chosen is not None and chosen.notice_days is not None:
            return Period(chosen.notice_days, chosen.notice_count)
        book = self._programmes.book_in(connection)
        days = book.whole("notice.days", day) or _USUAL_DAYS
        return Period(days, DayCount(book.word("notice.day_count", day) or DayCount.CALENDAR))

    def title(self, programme: Programme, stage: Stage, village: str, village_id: int | None) -> str:
        """Give the usual title of a notice."""
        place = village if village_id is not None else self._township
        year = self._ports.today().year
        return self._say(_TITLE, place=place, year=year, programme=programme.title, stage=stage.title)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def hangs_in_village(programme: Programme, stage: Stage) -> bool:
    """Tell whether a notice is of one village: those of a village's stage, and every plain one."""
    return programme.plain_notice or stage.level is Level.VILLAGE


def is_stale(found: OnNotice, submitted: str) -> bool:
    """Tell whether a case was handed in again after its notice was posted."""
    return found.posted_on is not None and found.posted_on < submitted


def _needs(found: OnNotice | None, submitted: str) -> bool:
    """Tell whether a case needs a notice: it is on none, or on one that says nothing for it any more."""
    return found is None or bool(found.upheld) or is_stale(found, submitted)
