"""Rows of public notices in the words of the office: state, clock, and what may be done next."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.entitlements.notice import NoticeResult, NoticeState
from app.domain.entitlements.programme import Programme
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.notice_views import (
    CLOSE,
    DISCARD,
    OBJECT,
    POST,
    REMOVE,
    WITHDRAW,
    NoticeDetail,
    NoticeInfo,
    NoticeLine,
    ObjectionInfo,
)
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import notices as rows
from storage.connection import Connection
from storage.notices import LineRow, NoticeRow, ObjectionRow

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Notice"
_NOT_POSTED = _N("Notice", "not posted yet")
_HANGS = _N("Notice", "hangs, {days} days left")
_LAST_DAY = _N("Notice", "hangs, last day")
_TO_REMOVE = _N("Notice", "period over since {day}, to be taken down")
_TO_ANSWER = _N("Notice", "{count} objections to be answered")
_TO_CLOSE = _N("Notice", "taken down, to be closed")
_CLOSED = _N("Notice", "closed on {day}: {result}")
_WITHDRAWN = _N("Notice", "withdrawn on {day}")
_WHOLE_TOWNSHIP = _N("Notice", "whole township")
_USUAL_WEB_DAYS = 30
_STEPS = {
    NoticeState.DRAFT: (POST, DISCARD),
    NoticeState.POSTED: (OBJECT, WITHDRAW),
    NoticeState.REMOVED: (CLOSE, OBJECT, WITHDRAW),
    NoticeState.CLOSED: (),
    NoticeState.WITHDRAWN: (),
}


class NoticeReading:
    """Turns rows into what is shown; it decides nothing."""

    def __init__(self, ports: Ports, programmes: ProgrammeService) -> None:
        """Read one office."""
        self._ports = ports
        self._programmes = programmes

    def info(self, row: NoticeRow) -> NoticeInfo:
        """Give one line of the list."""
        programme = self._programmes.get(row.programme)
        clock, tone = self._clock(row)
        return NoticeInfo(
            notice_id=row.notice_id,
            uid=row.uid,
            number=row.number or "",
            title=row.title,
            programme=row.programme,
            programme_title=programme.short_title,
            stage=row.stage,
            stage_title=_stage_title(programme, row.stage),
            village=row.village or self._say(_WHOLE_TOWNSHIP),
            state=row.state,
            state_label=self._label("notice_state", row.state),
            clock=clock,
            tone=tone,
            lines=row.lines,
            posted_on=row.posted_on or "",
            until_on=row.until_on or "",
            removed_on=row.removed_on or "",
            is_over=row.state in (NoticeState.CLOSED, NoticeState.WITHDRAWN),
        )

    def detail(self, connection: Connection, row: NoticeRow) -> NoticeDetail:
        """Give all of one notice."""
        programme = self._programmes.get(row.programme)
        lines = rows.lines(connection, row.notice_id)
        names = {line.case_id: line.shown_name for line in lines}
        return NoticeDetail(
            info=self.info(row),
            row_version=row.row_version,
            village_id=row.village_id,
            days=row.days,
            day_count=row.day_count,
            place=row.place or "",
            office=row.office or "",
            phone=row.phone or "",
            handler=row.handler or "",
            responsible=row.responsible or "",
            wording_consent_on=row.wording_consent_on or "",
            result=row.result or "",
            result_label=self._label("notice_result", row.result) if row.result else "",
            closed_on=row.closed_on or "",
            closed_by=row.closed_by or "",
            closed_responsible=row.closed_responsible or "",
            withdrawn_on=row.withdrawn_on or "",
            withdrawn_reason=row.withdrawn_reason or "",
            is_plain=programme.plain_notice,
            web_until=self._web_until(connection, row, programme),
            lines=tuple(map(_line, lines)),
            objections=tuple(
                self._objection(one, names.get(one.case_id or 0, ""))
                for one in rows.objections(connection, row.notice_id)
            ),
            steps_now=self._steps(row),
        )

    def _steps(self, row: NoticeRow) -> tuple[str, ...]:
        steps = _STEPS[NoticeState(row.state)]
        if row.state == NoticeState.POSTED and self._is_over(row):
            return (REMOVE, *steps)
        return steps

    def _is_over(self, row: NoticeRow) -> bool:
        return bool(row.until_on) and self._ports.today().isoformat() > str(row.until_on)

    def _clock(self, row: NoticeRow) -> tuple[str, str]:
        state = NoticeState(row.state)
        if row.unanswered and state in (NoticeState.POSTED, NoticeState.REMOVED):
            return self._say(_TO_ANSWER, count=row.unanswered), "error"
        if state is NoticeState.POSTED:
            return self._clock_of_posted(row)
        result = self._label("notice_result", row.result) if row.result else ""
        words = {
            NoticeState.DRAFT: (self._say(_NOT_POSTED), "warning"),
            NoticeState.REMOVED: (self._say(_TO_CLOSE), "warning"),
            NoticeState.CLOSED: (self._say(_CLOSED, day=row.closed_on, result=result), _tone_of(row.result)),
            NoticeState.WITHDRAWN: (self._say(_WITHDRAWN, day=row.withdrawn_on), ""),
        }
        return words[state]

    def _clock_of_posted(self, row: NoticeRow) -> tuple[str, str]:
        if self._is_over(row):
            return self._say(_TO_REMOVE, day=row.until_on), "warning"
        left = (date.fromisoformat(row.until_on or row.posted_on or "") - self._ports.today()).days
        return (self._say(_HANGS, days=left) if left else self._say(_LAST_DAY)), ""

    def _web_until(self, connection: Connection, row: NoticeRow, programme: Programme) -> str:
        """Give the last day of a copy on the web, which a plain notice never has."""
        if programme.plain_notice or not row.posted_on or row.state == NoticeState.WITHDRAWN:
            return ""
        posted = date.fromisoformat(row.posted_on)
        days = self._programmes.book_in(connection).whole("notice.web_days", posted) or _USUAL_WEB_DAYS
        return (posted + timedelta(days=days)).isoformat()

    def _objection(self, row: ObjectionRow, about: str) -> ObjectionInfo:
        return ObjectionInfo(
            objection_id=row.objection_id,
            case_id=row.case_id,
            about=about,
            received_on=row.received_on,
            channel=row.channel,
            channel_label=self._label("objection_channel", row.channel),
            content=row.content,
            handling=row.handling or "",
            result=row.result or "",
            result_label=self._label("objection_result", row.result) if row.result else "",
            handled_on=row.handled_on or "",
            handler=row.handler or "",
            responsible=row.responsible or "",
        )

    def _label(self, code_list: str, code: str) -> str:
        return self._ports.codes[code_list].label_of(code)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _line(row: LineRow) -> NoticeLine:
    return NoticeLine(
        position=row.position,
        case_id=row.case_id,
        name=row.shown_name,
        id=row.shown_id or "",
        village=row.shown_village or "",
        group=row.shown_group or "",
        programme=row.shown_programme or "",
        amount=row.shown_amount or "",
    )


def _stage_title(programme: Programme, stage: str) -> str:
    return next((one.title for one in programme.stages if one.key == stage), stage)


def _tone_of(result: str | None) -> str:
    return "error" if result == NoticeResult.UPHELD else "good"
