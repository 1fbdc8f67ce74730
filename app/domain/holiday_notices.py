"""Reading a year's holidays from what a clerk pastes: the State Council's notice, or plain lines of days.

The notice is read as it is published (``一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。``). A plain line is a
day or a range, ``休`` or ``班``, and a name (``2027-01-01~2027-01-03 休 元旦``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayKind, Holiday

_N = QT_TRANSLATE_NOOP
_NO_SUCH_DAY = _N("Workdays", "“{text}” is no day of the calendar")
_TURNED_ROUND = _N("Workdays", "“{text}” ends before it begins")
_TOO_LONG = _N("Workdays", "“{text}” is longer than any holiday: check the days")
_OTHER_WEEKDAY = _N("Workdays", "{day} is not the weekday that “{text}” says")
_OTHER_COUNT = _N("Workdays", "{name}: {found} days are named, but the notice speaks of {stated}")
_WEEKDAY_MADE_UP = _N("Workdays", "{day} is no weekend, so it cannot be a made-up working day")
_TWICE = _N("Workdays", "{day} is named as a day off and as a working day")
_UNREADABLE = _N("Workdays", "Line {line} cannot be read: write “2027-01-01~2027-01-03 休 元旦” or paste the notice")
_NOTHING = _N("Workdays", "No day was found: paste the whole notice, or write one line for each holiday")
_NO_YEAR = _N("Workdays", "The year is missing: paste the notice with its title, or choose the year first")

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_NUMBER = re.compile(r"国办发(?:明电)?[〔\[(（]\d{4}[〕\])）]\d+号")
_TITLE_YEAR = re.compile(r"关于(\d{4})年")
_ITEM = re.compile(r"[一二三四五六七八九十]、([^:。]{2,12}):")
_STATED_WEEKDAY = re.compile(r"\([^()]*?(?:周|星期)([一二三四五六日天])\)")
_BRACKETS = re.compile(r"\([^()]*\)")
_DAYS = re.compile(
    r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:<(.)>)?(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:<(.)>)?)?"
)
_MARK = re.compile(r"放假|上班")
_STATED_COUNT = re.compile(r"共(\d{1,2})天")
_DATE = r"(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?"
_LINE = re.compile(rf"{_DATE}(?:\s*(?:~|至|到|—+|–)\s*{_DATE})?[\s,]*(休|班|off|work)[\s,]*(.*)")
_WORDS = {"休": DayKind.OFF, "off": DayKind.OFF, "班": DayKind.WORK, "work": DayKind.WORK}
_WEEKDAYS = "一二三四五六日"
_SATURDAY = 5
_LONGEST = 15


@dataclass(frozen=True, slots=True)
class NoticeReading:
    """What a text says: the year, the notice's number where it names one, the days in order, and what is wrong."""

    year: int | None
    number: str
    days: tuple[Holiday, ...]
    problems: tuple[Message, ...]


def read_notice(text: str, year: int | None = None) -> NoticeReading:
    """Read a notice or plain lines; days without a year belong to the notice's own year, else to ``year``."""
    cleaned = text.translate(_FULL_WIDTH)
    reader = _Reader()
    number = match[0] if (match := _NUMBER.search(text)) else ""
    title = _TITLE_YEAR.search(cleaned)
    stated = int(title[1]) if title else year
    if _ITEM.search(cleaned):
        reader.read_items(re.sub(r"\s", "", cleaned), stated, number)
    else:
        reader.read_lines(cleaned)
    days = tuple(reader.days[day] for day in sorted(reader.days))
    if not days and not reader.problems:
        reader.problems.append(Message("Workdays", _NOTHING))
    if stated is None and days:
        stated = days[-1].day.year
    return NoticeReading(stated, number, days, tuple(reader.problems))


class _Reader:
    """Gathers days and faults."""

    def __init__(self) -> None:
        self.days: dict[date, Holiday] = {}
        self.problems: list[Message] = []

    def read_items(self, text: str, year: int | None, note: str) -> None:
        if year is None:
            self._fault(_NO_YEAR)
            return
        plain = _BRACKETS.sub("", _STATED_WEEKDAY.sub(r"<\1>", text))
        marks = list(_ITEM.finditer(plain))
        for place, mark in enumerate(marks):
            end = marks[place + 1].start() if place + 1 < len(marks) else len(plain)
            self._item(mark[1], plain[mark.end() : end], year, note)

    def _item(self, name: str, text: str, year: int, note: str) -> None:
        start, off = 0, 0
        for mark in _MARK.finditer(text):
            kind = DayKind.OFF if mark[0] == "放假" else DayKind.WORK
            for match in _DAYS.finditer(text, start, mark.start()):
                found = list(self._span(match, year))
                off += len(found) if kind is DayKind.OFF else 0
                for day in found:
                    self._add(Holiday(day, kind, name, note))
            start = mark.end()
        stated = _STATED_COUNT.search(text)
        if stated is not None and int(stated[1]) != off:
            self._fault(_OTHER_COUNT, name=name, found=off, stated=int(stated[1]))

    def _span(self, match: re.Match[str], year: int) -> Iterator[date]:
        first_year, month, day, weekday, last_year, last_month, last_day, last_weekday = match.groups()
        first = self._day(match[0], first_year or str(year), month, day, weekday)
        last = first
        if last_day is not None and first is not None:
            of_year = last_year or str(first.year)
            last = self._day(match[0], of_year, last_month or month, last_day, last_weekday)
        yield from self._range(match[0], first, last)

    def read_lines(self, text: str) -> None:
        for number, line in enumerate(text.splitlines(), start=1):
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            match = _LINE.fullmatch(line.strip())
            if match is None:
                self._fault(_UNREADABLE, line=number)
                continue
            first = self._day(line.strip(), match[1], match[2], match[3], None)
            last = first if match[4] is None else self._day(line.strip(), match[4], match[5], match[6], None)
            for day in self._range(line.strip(), first, last):
                self._add(Holiday(day, _WORDS[match[7]], match[8].strip()))

    def _range(self, text: str, first: date | None, last: date | None) -> Iterator[date]:
        if first is None or last is None:
            return
        if last < first:
            self._fault(_TURNED_ROUND, text=_shown(text))
        elif (last - first).days >= _LONGEST:
            self._fault(_TOO_LONG, text=_shown(text))
        else:
            yield from (first + timedelta(days=number) for number in range((last - first).days + 1))

    def _day(self, text: str, year: str, month: str, day: str, weekday: str | None) -> date | None:
        try:
            found = date(int(year), int(month), int(day))
        except ValueError:
            self._fault(_NO_SUCH_DAY, text=_shown(text))
            return None
        if weekday is not None and _WEEKDAYS[found.weekday()] != weekday.replace("天", "日"):
            self._fault(_OTHER_WEEKDAY, day=found.isoformat(), text=_shown(text))
        return found

    def _add(self, holiday: Holiday) -> None:
        before = self.days.get(holiday.day)
        if before is not None and before.kind is not holiday.kind:
            self._fault(_TWICE, day=holiday.day.isoformat())
        if holiday.kind is DayKind.WORK and holiday.day.weekday() < _SATURDAY:
            self._fault(_WEEKDAY_MADE_UP, day=holiday.day.isoformat())
        self.days[holiday.day] = holiday

    def _fault(self, template: str, **params: object) -> None:
        self.problems.append(Message("Workdays", template, params))


def _shown(text: str) -> str:
    """Show the weekday of a fault as the notice writes it."""
    return re.sub(r"<(.)>", r"（周\1）", text)


def write_lines(days: tuple[Holiday, ...]) -> str:
    """Write days as the plain lines that ``read_notice`` reads; one line for days of one kind and name in a row."""
    lines: list[str] = []
    start = 0
    for place, holiday in enumerate(days):
        following = days[place + 1] if place + 1 < len(days) else None
        goes_on = (
            following is not None
            and (following.kind, following.name) == (holiday.kind, holiday.name)
            and (following.day - holiday.day).days == 1
        )
        if goes_on and (holiday.day - days[start].day).days < _LONGEST - 1:
            continue
        span = days[start].day.isoformat()
        if place > start:
            span += f"~{holiday.day.isoformat()}"
        lines.append(f"{span} {'休' if holiday.kind is DayKind.OFF else '班'} {holiday.name}".rstrip())
        start = place + 1
    return "\n".join(lines)
