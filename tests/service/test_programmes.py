"""Programmes, dated parameters and calendars on a real office."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.entitlements.parameters import OWN_REGION, Confidence
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.workdays import DayCount
from app.services.programmes import ParameterInput
from tests.offices import Desk

TOP_UP = ParameterInput(
    "old_age_reward.top_up", date(2026, 1, 1), "840", "县卫健发〔2026〕3号", Confidence.CONFIRMED, "另加", "王芳"
)


def test_every_programme_is_found_by_its_key(desk: Desk) -> None:
    service = desk.township.programmes
    assert [service.get(one.key) for one in service.all()] == list(service.all())
    with pytest.raises(NotFound):
        service.get("no_such")


def test_what_the_office_typed_outranks_what_ships_from_its_day_on(desk: Desk) -> None:
    service = desk.township.programmes
    assert service.book().amount_fen("old_age_reward.rate", date(2026, 6, 1)) == 96000
    changes = service.add_parameter(replace(TOP_UP, key="old_age_reward.rate", value="1200.50"))
    assert changes.tables == {"policy_parameter"}
    book = service.book()
    assert book.amount_fen("old_age_reward.rate", date(2025, 12, 31)) == 96000
    assert book.amount_fen("old_age_reward.rate", date(2026, 1, 1)) == 120050
    row = service.history("old_age_reward.rate")[0]
    assert (row.region, row.is_own, row.source, row.note) == (OWN_REGION, True, "县卫健发〔2026〕3号", "另加")


def test_a_later_word_for_the_same_day_holds_and_the_earlier_stays(desk: Desk) -> None:
    service = desk.township.programmes
    service.add_parameter(TOP_UP)
    service.add_parameter(replace(TOP_UP, value="600", source="更正通知"))
    assert service.book().amount_fen(TOP_UP.key, date(2026, 3, 1)) == 60000
    assert [row.value for row in service.history(TOP_UP.key)] == ["600", "840"]
    with pytest.raises(InvalidInput) as told:
        service.add_parameter(replace(TOP_UP, value="600", source="更正通知"))
    assert set(told.value.fields) == {"value"}


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (replace(TOP_UP, value="八百"), "value"),
        (replace(TOP_UP, value="1.005"), "value"),
        (replace(TOP_UP, value="-5"), "value"),
        (replace(TOP_UP, source=" "), "source"),
        (replace(TOP_UP, by_whom=""), "by_whom"),
    ],
)
def test_a_row_without_value_source_or_name_is_refused(desk: Desk, entry: ParameterInput, field: str) -> None:
    with pytest.raises(InvalidInput) as told:
        desk.township.programmes.add_parameter(entry)
    assert set(told.value.fields) == {field}
    assert desk.township.programmes.history(TOP_UP.key) == ()


def test_a_template_becomes_the_calendar_of_a_year(desk: Desk) -> None:
    service = desk.township.programmes
    assert service.calendar("old_age_reward", 2026) == ()
    service.adopt_calendar("rencheng", "old_age_reward", 2026)
    found = service.calendar("old_age_reward", 2026)
    assert [row.step for row in found][:2] == ["apply", "village_review"]
    assert (found[0].due_on, found[1].due_on) == (date(2025, 12, 31), date(2026, 1, 5))
    service.adopt_calendar("hunan", "old_age_reward", 2026)
    steps = [(row.step, row.notice_days) for row in service.calendar("old_age_reward", 2026)]
    assert ("village_notice", 30) in steps
    with pytest.raises(NotFound):
        service.adopt_calendar("hunan", "childcare_subsidy", 2026)


def test_a_review_before_its_application_is_a_warning_and_no_error(desk: Desk) -> None:
    service = desk.township.programmes
    service.adopt_calendar("seed_town", "old_age_reward", 2026)
    texts = [str(one) for one in service.calendar_warnings("old_age_reward", 2026)]
    assert "“Application” usually comes before “村级评议”, but here it stands after it" in texts
    row = next(one for one in service.calendar("old_age_reward", 2026) if one.step == "village_review")
    service.move_calendar_row(row, 1)
    texts = [str(one) for one in service.calendar_warnings("old_age_reward", 2026)]
    assert not any("usually comes before" in text for text in texts)
    assert any("is due on 2026-01-18, before" in text for text in texts)


def test_a_row_is_changed_by_who_saw_it_last(desk: Desk) -> None:
    service = desk.township.programmes
    service.adopt_calendar("seed_town", "old_age_reward", 2026)
    row = next(one for one in service.calendar("old_age_reward", 2026) if one.step == "village_notice")
    service.change_calendar_row(replace(row, notice_days=5, notice_count=DayCount.WORKING, due_on=date(2026, 1, 27)))
    found = next(one for one in service.calendar("old_age_reward", 2026) if one.step == "village_notice")
    assert (found.notice_days, found.notice_count, found.due_on) == (5, DayCount.WORKING, date(2026, 1, 27))
    assert any("fewer than the 7" in str(one) for one in service.calendar_warnings("old_age_reward", 2026))
    with pytest.raises(Conflict):
        service.change_calendar_row(replace(row, notice_days=9))
    with pytest.raises(InvalidInput):
        service.change_calendar_row(replace(found, notice_days=0))


def test_last_year_is_repeated_a_year_later(desk: Desk) -> None:
    service = desk.township.programmes
    service.adopt_calendar("rencheng", "old_age_reward", 2026)
    service.repeat_calendar("old_age_reward", 2027)
    assert service.calendar("old_age_reward", 2027)[0].due_on == date(2026, 12, 31)
    with pytest.raises(NotFound):
        service.repeat_calendar("old_age_reward", 2026)
