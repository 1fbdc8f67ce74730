"""The library of facts over real records."""

from __future__ import annotations

import pytest

from app.domain.errors import Cancelled, NotFound
from app.domain.scoring.facts import FACTS
from tests.offices import Desk
from tests.service.test_assessment import EVENTS, WORK


@pytest.fixture
def worked(desk: Desk) -> Desk:
    desk.take("events", EVENTS, *WORK)
    return desk


def test_every_fact_is_explained(desk: Desk) -> None:
    facts = desk.township.fact_library.facts()
    assert [one.key for one in facts] == [spec.key for spec in FACTS]
    for one in facts:
        assert all((one.label, one.definition, one.formula, one.population, one.period, one.unit, one.kinds))
        assert not (one.is_statistic and one.used_by)
    used = next(one for one in facts if one.key == "sessions_held")
    (title,) = {scheme.title for scheme in desk.township.assessment.schemes() if scheme.scheme_id == "default-1000"}
    assert title in used.used_by


def test_an_own_scheme_is_named_where_it_uses_a_fact(desk: Desk) -> None:
    desk.township.schemes.copy("default-1000", "own", "本镇办法")
    used = next(one for one in desk.township.fact_library.facts() if one.key == "sessions_held")
    assert "本镇办法" in used.used_by


def test_a_value_is_what_the_records_say(worked: Desk) -> None:
    library = worked.township.fact_library
    steps: list[tuple[int, int]] = []
    rows = library.values("applications_in_time", "village", "2026", lambda *step: steps.append(step))
    by_name = {row.name: row for row in rows}
    assert (by_name["东河村"].value, by_name["东河村"].due, by_name["东河村"].percentage) == ("1", "2", "50%")
    assert (by_name["西山村"].value, by_name["西山村"].due, by_name["西山村"].percentage) == ("0", "0", "")
    assert steps[-1] == (2, 2)
    money = {row.name: row for row in library.values("funds_paid", "village", "2026Q1")}["东河村"]
    assert (money.value, money.due, money.percentage) == ("1500.5", "2000", "75.03%")
    counted = {row.name: row for row in library.values("sessions_held", "village", "2026Q1")}["东河村"]
    assert (counted.value, counted.due, counted.parts) == ("2", "", "2: 1  3: 1")


def test_the_records_behind_a_value_are_shown(worked: Desk) -> None:
    library = worked.township.fact_library
    row = next(one for one in library.values("sessions_held", "village", "2026") if one.name == "东河村")
    records = library.records("sessions_held", "village", "2026", row.subject_id)
    assert [one.occurred_on for one in records] == ["2026-03-10", "2026-02-10"]
    assert {one.record for one in records} == {"work_event"}
    assert library.records("sessions_held", "village", "2025", row.subject_id) == ()


def test_nobody_to_count_for_is_no_fault(worked: Desk) -> None:
    assert worked.township.fact_library.values("letters_signed", "department", "2026") == ()
    with pytest.raises(NotFound):
        worked.township.fact_library.values("none", "village", "2026")


def test_counting_can_be_stopped(worked: Desk) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        worked.township.fact_library.values("sessions_held", "village", "2026", stop)
