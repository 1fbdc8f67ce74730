"""Calendars of a year: when each step of a programme opens and is due, and whether their order makes sense.

Counties differ in dates and even in the order of steps, so an odd order is a warning and never an error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.entitlements.programme import Programme, StageKind
from app.domain.entitlements.toml_tables import FileTable
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount

_N = QT_TRANSLATE_NOOP
SURVEY, APPLY, ANNUAL_REVIEW, PAYMENT = "survey", "apply", "annual_review", "payment"
COMMON_STEPS: Mapping[str, str] = {
    SURVEY: _N("Programme", "Survey of who may be owed"),
    APPLY: _N("Programme", "Application"),
    ANNUAL_REVIEW: _N("Programme", "Annual review"),
    PAYMENT: _N("Programme", "Payment"),
}
"""The steps of a calendar that are no stage of a case."""

_BEFORE = _N("Programme", "“{first}” usually comes before “{second}”, but here it stands after it")
_DUE_BEFORE = _N("Programme", "“{second}” is due on {due}, before “{first}”, which is due on {before}")
_OPENS_LATE = _N("Programme", "“{step}” opens on {opens}, after it is due on {due}")
_NO_DATE = _N("Programme", "“{step}” has no date yet")
_TOO_SHORT = _N("Programme", "The notice “{step}” has {days} days, fewer than the {least} of the parameter")
_TOO_TIGHT = _N("Programme", "From {opens} to {due} there is no room for a notice of {days} days (“{step}”)")
_NOT_THERE = _N("Programme", "“{step}” is a stage of the programme but not in the calendar")
_NOT_A_STEP = _N("Programme", "{place}: {step} is no step of a calendar")
_NO_DAY = _N("Programme", "{place}: {value} is no day of a year like 01-15")
_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day of any year; ``offset`` -1 is the year before the calendar's."""

    month: int
    day: int
    offset: int = 0

    def of(self, year: int) -> date:
        """Give the day of a year; 29 February is the 28th where there is none."""
        try:
            return date(year + self.offset, self.month, self.day)
        except ValueError:
            return date(year + self.offset, self.month, self.day - 1)


@dataclass(frozen=True, slots=True)
class TemplateStep:
    """One step of a template."""

    step: str
    opens: YearDay | None
    due: YearDay | None
    notice_days: int | None
    notice_count: DayCount
    note: str


@dataclass(frozen=True, slots=True)
class CalendarTemplate:
    """A calendar as some county has it, to be adopted for a year; ``region`` is a prefix of the statistical code."""

    key: str
    title: str
    region: str
    source: str
    programmes: tuple[str, ...]
    steps: tuple[TemplateStep, ...]


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One step of the office's own calendar of a year, in its order."""

    row_id: int
    row_version: int
    programme: str
    year: int
    position: int
    step: str
    opens_on: date | None
    due_on: date | None
    notice_days: int | None
    notice_count: DayCount
    source: str
    note: str


def read_calendars(values: Mapping[str, object], name: str) -> tuple[tuple[CalendarTemplate, ...], tuple[Message, ...]]:
    """Read the file of templates."""
    faults: list[Message] = []
    table = FileTable(values, name, faults)
    templates = []
    for entry in table.tables("calendar"):
        template = CalendarTemplate(
            key=entry.name("key"),
            title=entry.text("title"),
            region=entry.optional_text("region"),
            source=entry.text("source"),
            programmes=entry.names("programmes"),
            steps=tuple(map(_step, entry.tables("steps"))),
        )
        entry.must_be("programmes", given=bool(template.programmes))
        entry.must_be("steps", given=bool(template.steps))
        entry.once("steps", (step.step for step in template.steps))
        entry.close()
        templates.append(template)
    table.once("calendar", (template.key for template in templates))
    table.close()
    return tuple(templates), tuple(faults)


def _step(table: FileTable) -> TemplateStep:
    step = TemplateStep(
        step=table.name("step"),
        opens=_year_day(table, "opens"),
        due=_year_day(table, "due"),
        notice_days=table.whole("notice_days"),
        notice_count=table.word("notice_count", DayCount, DayCount.CALENDAR),
        note=table.optional_text("note"),
    )
    table.close()
    return step


def _year_day(table: FileTable, key: str) -> YearDay | None:
    offset = table.whole(f"{key}_year", otherwise=0) or 0
    text = table.optional_text(key)
    if not text:
        return None
    try:
        found = date.fromisoformat(f"{_LEAP_YEAR}-{text}")
    except ValueError:
        table.complain(_NO_DAY, value=text)
        return None
    return YearDay(found.month, found.day, offset)


def check_templates(templates: Sequence[CalendarTemplate], programmes: Sequence[Programme]) -> tuple[Message, ...]:
    """Say where a template names a programme or a step that there is not."""
    known = {programme.key: programme for programme in programmes}
    faults: list[Message] = []
    for template in templates:
        for key in template.programmes:
            steps = step_titles(known[key]) if key in known else {}
            faults.extend(
                _say(_NOT_A_STEP, place=template.title, step=f"{key}: {step.step}")
                for step in template.steps
                if step.step not in steps
            )
    return tuple(faults)


def step_titles(programme: Programme) -> dict[str, Message]:
    """Give every step that a calendar of the programme may have, in the usual order, with its name."""
    common = {key: _say(text) for key, text in COMMON_STEPS.items()}
    stages = {stage.key: _say("{title}", title=stage.title) for stage in programme.stages}
    if not programme.has_annual_review:
        del common[ANNUAL_REVIEW]
    payment = common.pop(PAYMENT)
    review = {ANNUAL_REVIEW: common.pop(ANNUAL_REVIEW)} if ANNUAL_REVIEW in common else {}
    return {**common, **stages, **review, PAYMENT: payment}


def rows_of(template: CalendarTemplate, programme: str, year: int) -> tuple[CalendarRow, ...]:
    """Give what adopting a template for a year would write."""
    return tuple(
        CalendarRow(
            row_id=0,
            row_version=0,
            programme=programme,
            year=year,
            position=position,
            step=step.step,
            opens_on=step.opens.of(year) if step.opens else None,
            due_on=step.due.of(year) if step.due else None,
            notice_days=step.notice_days,
            notice_count=step.notice_count,
            source=template.source,
            note=step.note,
        )
        for position, step in enumerate(template.steps, start=1)
    )


def a_year_later(row: CalendarRow) -> CalendarRow:
    """Give a step with its dates a year later."""
    return replace(row, year=row.year + 1, opens_on=_next_year(row.opens_on), due_on=_next_year(row.due_on))


def _next_year(day: date | None) -> date | None:
    return None if day is None else YearDay(day.month, day.day).of(day.year + 1)


def order_warnings(programme: Programme, rows: Sequence[CalendarRow], least_days: int | None) -> tuple[Message, ...]:
    """Say what looks wrong with a calendar; ``least_days`` is the usual length of a notice, if there is one."""
    if not rows:
        return ()
    titles = step_titles(programme)
    listed = [row for row in sorted(rows, key=lambda row: row.position) if row.step in titles]
    warnings = [_say(_NOT_THERE, step=titles[stage.key]) for stage in programme.stages if not _has(listed, stage.key)]
    notices = {stage.key for stage in programme.stages if stage.kind is StageKind.NOTICE}
    for row in listed:
        warnings.extend(_of_one(row, titles[row.step], least_days if row.step in notices else None))
    return (*warnings, *_of_order(listed, titles))


def _has(rows: Sequence[CalendarRow], step: str) -> bool:
    return any(row.step == step for row in rows)


def _of_one(row: CalendarRow, title: Message, least_days: int | None) -> list[Message]:
    found: list[Message] = []
    if row.due_on is None and row.opens_on is None and row.notice_days is None:
        found.append(_say(_NO_DATE, step=title))
    if row.due_on is not None and row.opens_on is not None:
        if row.opens_on > row.due_on:
            found.append(_say(_OPENS_LATE, step=title, opens=row.opens_on, due=row.due_on))
        elif row.notice_days is not None and (row.due_on - row.opens_on).days + 1 < row.notice_days:
            found.append(_say(_TOO_TIGHT, step=title, opens=row.opens_on, due=row.due_on, days=row.notice_days))
    if row.notice_days is not None and least_days is not None and row.notice_days < least_days:
        found.append(_say(_TOO_SHORT, step=title, days=row.notice_days, least=least_days))
    return found


def _of_order(rows: Sequence[CalendarRow], titles: Mapping[str, Message]) -> list[Message]:
    # The annual review is of people who receive already, so it may stand anywhere.
    usual = {step: number for number, step in enumerate(titles)}
    ordered = [row for row in rows if row.step != ANNUAL_REVIEW]
    found: list[Message] = []
    for number, later in enumerate(ordered):
        for earlier in ordered[:number]:
            if usual[earlier.step] > usual[later.step]:
                found.append(_say(_BEFORE, first=titles[later.step], second=titles[earlier.step]))
            elif earlier.due_on is not None and later.due_on is not None and later.due_on < earlier.due_on:
                found.append(
                    _say(
                        _DUE_BEFORE,
                        first=titles[earlier.step],
                        second=titles[later.step],
                        due=later.due_on,
                        before=earlier.due_on,
                    )
                )
    return found


def _say(template: str, **params: object) -> Message:
    return Message("Programme", template, params)
