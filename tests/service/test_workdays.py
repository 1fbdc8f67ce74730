"""The calendar of an office: years typed in the place of those that ship, and taken out again."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.errors import InvalidInput
from app.domain.workdays import DayCount
from tests.offices import Desk

OWN_2026 = "2026-10-01~2026-10-03 休 国庆节"


def test_a_year_is_replaced_and_restored(desk: Desk) -> None:
    service = desk.township.workdays
    shipped = service.lines_of(2026)
    before = next(info for info in service.years() if info.year == 2026)
    assert (before.is_known, before.is_own) == (True, False)
    service.take(OWN_2026, 2026)
    own = next(info for info in service.years() if info.year == 2026)
    assert (own.is_own, own.days_off, own.made_up) == (True, 3, 0)
    assert [day.day for day in service.days_of(2026)] == [date(2026, 10, day) for day in (1, 2, 3)]
    # Monday the 5th is a working day again, so that the first working day after the 30th of September is the 5th.
    assert service.calendar().due(date(2026, 9, 30), 1, DayCount.WORKING).day == date(2026, 10, 5)
    service.restore(2026)
    restored = next(info for info in service.years() if info.year == 2026)
    assert (restored, service.lines_of(2026)) == (before, shipped)


def test_what_is_written_out_is_read_again(desk: Desk) -> None:
    service = desk.township.workdays
    days = [(day.day, day.kind, day.name) for day in service.days_of(2026)]
    service.take(service.lines_of(2026), 2026)
    assert [(day.day, day.kind, day.name) for day in service.days_of(2026)] == days


def test_a_new_year_may_begin_in_the_december_before(desk: Desk) -> None:
    service = desk.township.workdays
    of_2026 = service.days_of(2026)
    notice = (
        "国务院办公厅关于2027年部分节假日安排的通知 国办发明电〔2026〕9号\n"
        "一、元旦：2026年12月31日至2027年1月2日放假调休，共3天。\n"
        "二、国庆节：10月1日至7日放假调休，共7天。\n"
    )
    preview = service.preview(notice, 2027)
    assert (preview.year, preview.problems) == (2027, ())
    service.take(notice, 2027)
    assert service.days_of(2026)[:-1] == of_2026
    assert service.days_of(2026)[-1].day == date(2026, 12, 31)
    assert service.days_of(2027)[0].day == date(2027, 1, 1)
    # Restoring the new year leaves what its notice said about the December before.
    service.restore(2027)
    assert service.days_of(2027) == ()
    assert service.days_of(2026)[-1].day == date(2026, 12, 31)


def test_a_faulty_text_changes_nothing(desk: Desk) -> None:
    service = desk.township.workdays
    before = service.years()
    with pytest.raises(InvalidInput):
        service.take("2026-13-45 放假", 2026)
    with pytest.raises(InvalidInput):
        service.take(service.lines_of(2026), 2025)
    assert service.years() == before
