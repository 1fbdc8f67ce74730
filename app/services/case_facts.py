"""What decides over the next step of a case, gathered from the file in one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.dates import read_date
from app.domain.entitlements.calendars import APPLY, CalendarRow
from app.domain.entitlements.case import (
    CaseFacts,
    PastStep,
    Result,
    Standing,
    StepKind,
    Taken,
    needs_gate,
    ordered,
)
from app.domain.entitlements.case_states import CaseState, Role
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import Programme, Verdict
from app.domain.entitlements.starting import StartFacts
from app.services.case_gates import Gate, OpenedOn, opened, shut
from app.services.case_types import StepInput
from app.services.programmes import ProgrammeService
from storage import cases as rows
from storage.connection import Connection
from storage.entitlements import CaseRow

_DAY_LENGTH = 10
_DECEMBER = 12
_MISSING = "missing"


def facts_of(
    connection: Connection,
    row: CaseRow,
    programmes: ProgrammeService,
    today: date,
    gates: Sequence[Gate] = (),
    opened_on: Sequence[OpenedOn] = (),
) -> CaseFacts:
    """Give all that the next step of a case depends on."""
    programme = programmes.get(row.programme)
    calendar = calendar_of(connection, row, programmes, today)
    stages = ordered(programme, calendar_positions(calendar))
    documents = rows.documents(connection, row.case_id)
    titles = {document.key: document.title for document in programme.documents}
    stage = next((one for one in stages if one.key == row.stage), None)
    is_gated = stage is not None and needs_gate(stage)
    return CaseFacts(
        programme=programme,
        stages=stages,
        standing=standing_of(row.state, row.stage, row.waits_for),
        steps=tuple(past_step(step) for step in rows.steps(connection, row.case_id)),
        criteria={key: Verdict(one.verdict) for key, one in rows.criteria(connection, row.case_id).items()},
        missing=tuple(titles.get(key, key) for key, one in documents.items() if one.state == _MISSING),
        is_paid=rows.is_paid(connection, row.case_id),
        gate=shut(gates, connection, row, stage) if is_gated and stage is not None else None,
        opened_on=opened(opened_on, connection, row, stage) if is_gated and stage is not None else None,
    )


def standing_of(state: str, stage: str | None, waits_for: str | None) -> Standing:
    """Read where a case stands from its columns."""
    return Standing(CaseState(state), stage or "", Role(waits_for) if waits_for else None)


def past_step(step: rows.StepRow) -> PastStep:
    """Read a step as far as the next one depends on it."""
    return PastStep(
        kind=StepKind(step.kind),
        person=step.person,
        on=date.fromisoformat(step.happened_on),
        before=standing_of(step.state_before, step.stage_before, step.waits_before),
        stage=step.stage or "",
        role=Role(step.role) if step.role else None,
        result=Result(step.result) if step.result else None,
    )


def calendar_of(
    connection: Connection, row: CaseRow, programmes: ProgrammeService, today: date
) -> tuple[CalendarRow, ...]:
    """Give the office's calendar that a case goes by: of the year in which it was applied for."""
    day = day_of(row.applied_on) or day_of(row.submitted_on) or today
    return calendar_on(connection, row.programme, day, programmes)


def calendar_on(
    connection: Connection, programme: str, day: date, programmes: ProgrammeService
) -> tuple[CalendarRow, ...]:
    """Give the calendar of an application on a day; in December the next year's, once it is open."""
    if day.month == _DECEMBER:
        following = programmes.calendar_in(connection, programme, day.year + 1)
        apply = next((line for line in following if line.step == APPLY), None)
        if apply is not None and apply.opens_on is not None and apply.opens_on <= day:
            return following
    return programmes.calendar_in(connection, programme, day.year)


def start_facts(row: CaseRow, today: date) -> StartFacts:
    """Give what the first month follows from."""
    return StartFacts(
        sex=row.sex,
        born=day_of(row.birth_date),
        applied_on=day_of(row.applied_on) or today,
        event_on=day_of(row.event_on),
        certificate_on=day_of(row.certificate_on),
    )


def taken_of(typed: StepInput) -> Taken:
    """Read a typed step; what cannot be read is left out, so that its check says so."""
    return Taken(
        kind=StepKind(typed.kind),
        on=read_day(typed.on),
        person=typed.person,
        result=Result(typed.result) if typed.result else None,
        opinion=typed.opinion,
        reference=typed.reference,
        phone=typed.phone,
        responsible=typed.responsible,
        entitled_from=read_month(typed.entitled_from),
    )


def read_day(text: str) -> date | None:
    """Read a whole day as people type it, or give None."""
    found = read_date(text) if text.strip() else None
    return date.fromisoformat(found) if found is not None and len(found) == _DAY_LENGTH else None


def read_month(text: str) -> Month | None:
    """Read a month as people type it, or give None."""
    found = read_date(text) if text.strip() else None
    try:
        return None if found is None else Month.parse(found)
    except ValueError:
        return None


def day_of(text: str | None) -> date | None:
    """Give a stored day, or None where it is missing or only known to the month."""
    return date.fromisoformat(text) if text and len(text) == _DAY_LENGTH else None


def calendar_positions(calendar: Sequence[CalendarRow]) -> Mapping[str, int]:
    """Give the place of each step in a calendar."""
    return {line.step: line.position for line in calendar}


def titles_of(programme: Programme) -> Mapping[str, str]:
    """Give the titles of the stages by key."""
    return {stage.key: stage.title for stage in programme.stages}
