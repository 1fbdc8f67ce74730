"""The leaflet of policies and the calendar on paper, read back from the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app import wording
from app.bootstrap import Township, create_township
from app.domain.errors import InvalidInput
from app.services.programmes import ParameterInput
from tests.offices import PASSPHRASE, PROFILE, SURROUNDINGS, Desk


@pytest.fixture
def township(tmp_path: Path) -> Iterator[Township]:
    made = create_township(tmp_path / "office", PASSPHRASE, PROFILE, tr=wording.load(), surroundings=SURROUNDINGS)
    yield made
    made.close()


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    return "".join("".join(pages).split())


def add_policy(township: Township, **values: str) -> None:
    township.records.save("policy_item", None, values, 0)


def test_the_leaflet_gives_the_amounts_of_its_day(township: Township) -> None:
    entry = ParameterInput("childcare_subsidy.top_up", date(2026, 8, 1), "600", "县政发〔2026〕9号", by_whom="王芳")
    township.programmes.add_parameter(entry)
    now, later = (text_of(township.policy_papers.leaflet(day)) for day in (None, date(2026, 8, 1)))
    assert "三周岁以下婴幼儿：3600元/孩·年" in now
    assert "600元/孩·年(待确认)" not in now
    assert "3600元/孩·年+600元/孩·年(待确认)" in later
    assert "独生子女父母：请到办公室咨询" in now
    assert "不申请不影响其他权益" in now


def test_the_leaflet_asks_no_family_about_earlier_births(township: Township) -> None:
    text = text_of(township.policy_papers.leaflet())
    assert "县级结论" not in text
    assert "生育情况符合" not in text


def test_policies_of_the_catalogue_stand_in_it_while_they_hold(township: Township) -> None:
    add_policy(township, title="夫妻护理假", who="夫妻双方", benefit="十五天", contact="王芳", phone="13900000001")
    add_policy(township, title="旧的补助", valid_until="2025-12-31")
    add_policy(township, title="将来的补助", valid_from="2027-01-01")
    text = text_of(township.policy_papers.leaflet())
    assert "夫妻护理假" in text
    assert "王芳13900000001" in text
    assert "旧的补助" not in text
    assert "将来的补助" not in text
    assert "将来的补助" in text_of(township.policy_papers.leaflet(date(2027, 1, 1)))
    assert [one.title for one in township.programme_views.policies()] == ["夫妻护理假", "旧的补助", "将来的补助"]


def test_a_policy_that_ends_before_it_begins_is_doubted(township: Township) -> None:
    values = {"title": "补助", "valid_from": "2026-05-01", "valid_until": "2026-04-01"}
    found = township.records.check("policy_item", values, None)
    assert {key: problem.level for key, problem in found.items()} == {"valid_until": "warning"}


def test_a_calendar_is_printed_once_it_is_adopted(township: Township) -> None:
    with pytest.raises(InvalidInput):
        township.policy_papers.calendar("old_age_reward", 2026)
    township.programmes.adopt_calendar("hunan", "old_age_reward", 2026)
    text = text_of(township.policy_papers.calendar("old_age_reward", 2026))
    assert "农村部分计划生育家庭奖励扶助2026年度日历" in text
    assert "2026-04-30" in text
    assert "30天" in text


def test_what_the_window_shows_of_a_parameter(desk: Desk) -> None:
    views = desk.township.programme_views
    key = "old_age_reward.rate"
    entry = ParameterInput(key, date(2027, 1, 1), "1080", "省文件", by_whom="王芳")
    desk.township.programmes.add_parameter(entry)
    info = views.parameter(key, date(2026, 7, 1))
    assert info.holding is not None
    assert (info.holding.value, info.coming) == ("960 元/人·年", "2027-01-01 1080 元/人·年")
    assert [line.is_holding for line in info.lines] == [False, True, False, False]
    assert info.lines[0].region == "this office"
    assert views.parameter(key, date(2027, 1, 1)).coming == ""
    assert views.choices("old_age_reward.first_month")[0] == ("same", "from the month of that day")
    assert views.choices(key) == ()
    assert views.groups()[-1] == ("", "All programmes")
    assert {one.group for one in views.parameters(date(2026, 7, 1))} == {group for group, _ in views.groups()}
