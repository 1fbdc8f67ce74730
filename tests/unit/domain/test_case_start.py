"""From when a case is owed: what opens it, and the first month that follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import ParameterBook
from app.domain.entitlements.programme import Programme
from app.domain.entitlements.starting import StartFacts, known_end, opens_on, proposed_start
from app.reference import load_programmes

FILES = load_programmes()
BOOK = ParameterBook(FILES.parameters.rows, "999101001")
APPLIED = date(2026, 1, 5)


def programme(key: str) -> Programme:
    return next(one for one in FILES.programmes if one.key == key)


def test_the_old_age_reward_is_owed_for_the_whole_year_of_the_sixtieth_birthday() -> None:
    facts = StartFacts("2", date(1966, 9, 30), APPLIED)
    assert opens_on(programme("old_age_reward"), facts, BOOK) == date(2026, 9, 30)
    assert proposed_start(programme("old_age_reward"), facts, BOOK) == Month(2026, 1)


def test_without_a_birthday_nothing_is_proposed() -> None:
    assert proposed_start(programme("old_age_reward"), StartFacts("2", None, APPLIED), BOOK) is None


def test_special_support_opens_with_the_later_of_event_and_forty_ninth_birthday() -> None:
    special = programme("special_support_death")
    young = StartFacts("2", date(1976, 5, 20), APPLIED, event_on=date(2024, 3, 2))
    assert opens_on(special, young, BOOK) == date(2025, 5, 20)
    assert proposed_start(special, young, BOOK) == Month(2025, 6)
    older = replace(young, born=date(1970, 5, 20))
    assert proposed_start(special, older, BOOK) == Month(2024, 4)
    assert proposed_start(special, replace(older, sex="1"), BOOK) == Month(2024, 4)


def test_the_parents_reward_begins_with_the_certificate() -> None:
    facts = StartFacts("1", date(1990, 1, 1), APPLIED, certificate_on=date(2016, 5, 9))
    assert proposed_start(programme("only_child_parent_reward"), facts, BOOK) == Month(2016, 5)
    assert opens_on(programme("only_child_parent_reward"), replace(facts, certificate_on=None), BOOK) is None


def test_the_childcare_subsidy_runs_from_2025_to_the_third_birthday() -> None:
    subsidy = programme("childcare_subsidy")
    for born, first, last in (
        (date(2022, 1, 31), Month(2025, 1), Month(2025, 1)),
        (date(2024, 12, 1), Month(2025, 1), Month(2027, 12)),
        (date(2025, 4, 1), Month(2025, 4), Month(2028, 3)),
    ):
        facts = StartFacts("1", born, APPLIED)
        assert proposed_start(subsidy, facts, BOOK) == first
        assert known_end(subsidy, facts, first, BOOK) == last


def test_aid_that_no_event_opens_begins_with_the_application() -> None:
    facts = StartFacts("2", date(1966, 9, 30), APPLIED)
    assert opens_on(programme("local_aid"), facts, BOOK) == APPLIED
    assert proposed_start(programme("local_aid"), facts, BOOK) == Month(2026, 1)
    # Support that an event opens is never begun without it.
    assert opens_on(programme("special_support_complication"), facts, BOOK) is None


def test_only_programmes_with_a_greatest_number_of_months_have_a_known_end() -> None:
    facts = StartFacts("2", date(1966, 9, 30), APPLIED)
    assert known_end(programme("old_age_reward"), facts, Month(2026, 1), BOOK) is None
    assert known_end(programme("local_aid"), facts, Month(2026, 1), BOOK) == Month(2026, 12)
