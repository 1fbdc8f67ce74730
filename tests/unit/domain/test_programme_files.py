"""What ships about programmes is whole, and a fault put into a file is told."""

from __future__ import annotations

import copy
import re
import tomllib
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import resources
from app import reference, wording
from app.domain.entitlements.calendars import check_templates, order_warnings, read_calendars, rows_of, step_titles
from app.domain.entitlements.parameter_words import CONFIDENCES, WORD_NAMES
from app.domain.entitlements.parameters import WORDS, Confidence, ParameterBook
from app.domain.entitlements.programme import EndKind, Level, StageKind, Verdict
from app.domain.entitlements.reading import check_together, read_parameters, read_programme, used_parameters

FILES = reference.load_programmes()
PROGRAMMES = {one.key: one for one in FILES.programmes}
BOOK = ParameterBook(FILES.parameters.rows, "999999101")
HENAN = ParameterBook(FILES.parameters.rows, "411525102")
DISCREET = re.compile("死亡|去世|伤残|残疾|并发症|手术|失独")


def raw(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.path("programmes", f"{name}.toml").read_text(encoding="utf-8"))


def test_every_file_that_ships_is_read_and_without_fault() -> None:
    assert [str(fault) for fault in reference.programme_faults()] == []
    shipped = {file.stem for file in resources.path("programmes").glob("*.toml")}
    assert {*PROGRAMMES, "parameters", "calendars"} <= shipped
    assert reference.programme_file_count() == len(PROGRAMMES) + 2


def test_what_goes_on_a_public_notice_says_nothing_of_death_or_disability() -> None:
    for programme in FILES.programmes:
        assert not DISCREET.search(programme.title), programme.key
        for stage in programme.stages:
            assert not DISCREET.search(stage.title)
    plain = {one.key for one in FILES.programmes if one.plain_notice}
    assert plain == {"special_support_death", "special_support_disability", "special_support_complication"}
    assert not PROGRAMMES["childcare_subsidy"].is_noticed
    assert not PROGRAMMES["childcare_subsidy"].is_paid_here


def test_the_criterion_on_earlier_births_is_the_countys_conclusion() -> None:
    found = next(one for one in PROGRAMMES["old_age_reward"].criteria if one.key == "earlier_births")
    assert found.decided_by is Level.COUNTY
    assert found.check == ""
    text = "".join(one.text for programme in FILES.programmes for one in programme.criteria)
    assert not re.search("超生|计划外|政策外|违反|社会抚养费|罚款|节育|绝育", text)
    assert {verdict.value for verdict in Verdict} == {"met", "not_met", "not_checked"}


def test_nobody_receives_two_that_exclude_each_other_whichever_is_asked() -> None:
    for programme in FILES.programmes:
        for other in programme.excludes:
            assert programme.key in PROGRAMMES[other].excludes


@pytest.mark.parametrize(
    ("key", "amounts"),
    [
        (
            "old_age_reward.rate",
            {
                "2003-12-31": None,
                "2004-01-01": 60000,
                "2008-12-31": 60000,
                "2009-01-01": 72000,
                "2011-12-31": 72000,
                "2012-01-01": 96000,
                "2026-12-31": 96000,
            },
        ),
        (
            "special_support.death",
            {"2011-12-31": 10000, "2012-01-01": 13500, "2018-01-01": 45000, "2022-06-30": 45000, "2022-07-01": 59000},
        ),
        ("special_support.disability", {"2018-01-01": 35000, "2022-07-01": 46000}),
        ("special_support.complication_1", {"2017-12-31": None, "2018-01-01": 40000, "2022-07-01": 52000}),
        ("special_support.complication_3", {"2022-06-30": 20000, "2022-07-01": 26000}),
        ("childcare_subsidy.rate", {"2024-12-31": None, "2025-01-01": 360000}),
        ("only_child_parent_reward.rate", {"2026-01-01": None}),
    ],
)
def test_amounts_are_those_of_the_texts(key: str, amounts: dict[str, int | None]) -> None:
    assert {day: BOOK.amount_fen(key, date.fromisoformat(day)) for day in amounts} == amounts


def test_a_province_has_its_own_rows() -> None:
    day = date(2026, 1, 1)
    assert HENAN.amount_fen("only_child_parent_reward.rate", day) == 24000
    assert HENAN.whole("only_child_parent_reward.age", day) == 18
    assert BOOK.whole("only_child_parent_reward.age", day) == 14


@pytest.mark.parametrize(
    "key", ["old_age_reward.first_month", "special_support.first_month", "childcare_subsidy.starts_on", "notice.days"]
)
def test_what_was_not_read_in_a_text_is_marked_to_be_confirmed(key: str) -> None:
    row = BOOK.row(key, date(2026, 1, 1))
    assert row is not None
    assert row.confidence is Confidence.TO_CONFIRM


def test_every_row_names_where_it_comes_from() -> None:
    assert all(one.source for one in FILES.parameters.rows)


def test_every_rule_that_a_programme_names_holds_on_every_day_of_its_time() -> None:
    amounts = {category.rate for one in FILES.programmes for category in one.categories}
    amounts |= {category.top_up for one in FILES.programmes for category in one.categories}
    for programme in FILES.programmes:
        for key in used_parameters(programme):
            if key not in amounts:
                assert BOOK.word(key, date(2026, 1, 1)) is not None, key


def test_every_word_and_certainty_has_a_name_in_chinese() -> None:
    tr = wording.load()
    for kind, words in WORDS.items():
        assert set(WORD_NAMES[kind]) == set(words)
        assert all(tr("Programme", text) != text for text in WORD_NAMES[kind].values())
    assert set(CONFIDENCES) == set(Confidence)


Spoil = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda file: file.pop("title"), "title is missing"),
        (lambda file: file.update(colour="red"), "colour is not known"),
        (lambda file: file.update(person="everybody"), "person is not what it should be: everybody"),
        (lambda file: file.update(start_rule="First Month"), "start_rule is not what it should be"),
        (lambda file: file.update(is_noticed="yes"), "is_noticed is not what it should be"),
        (lambda file: file.update(is_noticed=False), "there can be no notice"),
        (lambda file: file["stages"].pop(), "the last stage must be the confirmation"),
        (lambda file: file["stages"].append(dict(file["stages"][-1], key="again")), "the last stage must be"),
        (lambda file: file["criteria"].append(dict(file["criteria"][0])), "criteria rural_hukou stands twice"),
        (lambda file: file["categories"][0].update(unit="week"), "unit is not what it should be: week"),
        (lambda file: file.update(ends=[{"kind": "age", "rule": "old_age_reward.last_month.death"}]), "age is missing"),
        (lambda file: file.update(documents=[]), "documents is missing"),
        (lambda file: file.update(stages="none"), "stages is not what it should be: str"),
        (lambda file: file.update(excludes="x"), "excludes is not what it should be: x"),
        (lambda file: file["criteria"][0].update(text="未领取社会抚养费通知"), "may not be scored"),
        (lambda file: file["criteria"][0].update(text="查孕查环情况"), "may not be scored"),
    ],
)
def test_a_fault_of_a_programme_is_told(spoil: Spoil, told: str) -> None:
    file = copy.deepcopy(raw("old_age_reward"))
    assert read_programme(file, "x")[1] == ()
    spoil(file)
    assert any(told in str(fault) for fault in read_programme(file, "x")[1])


def test_a_name_that_nothing_stands_behind_is_told() -> None:
    file = raw("old_age_reward")
    file.update(age="no.such", age_women="old_age_reward.rate", excludes=["no_such"])
    programme, faults = read_programme(file, "x")
    assert faults == ()
    told = [str(fault) for fault in check_together((programme,), FILES.parameters)]
    assert any("there is no parameter no.such" in text for text in told)
    assert any("old_age_reward.rate is read as yuan, but here it must be whole" in text for text in told)
    assert any("there is no programme no_such" in text for text in told)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"value": "９６０"}, "An amount is a number of yuan"),
        ({"region": "河南"}, "a region is the beginning of a statistical code"),
        ({"confidence": "sure"}, "confidence is not what it should be: sure"),
        ({"from": "2026-01-01"}, "from is not what it should be"),
        ({"source": ""}, "source is not what it should be"),
        ({"until": date(2026, 1, 1)}, "until is not known"),
    ],
)
def test_a_fault_of_a_row_is_told(change: dict[str, Any], told: str) -> None:
    line = {"from": date(2026, 1, 1), "value": "1", "source": "s", "confidence": "confirmed"} | change
    file = {"parameter": [{"key": "k", "title": "t", "kind": "yuan", "rows": [line]}]}
    assert any(told in str(fault) for fault in read_parameters(file, "p")[1])


def test_the_calendars_of_the_counties_stand_as_they_were_read() -> None:
    templates = {one.key: one for one in FILES.calendars}
    assert {one.region for one in FILES.calendars} == {"", "1306", "370811", "4108", "43", "51"}
    jiaozuo = rows_of(templates["jiaozuo_2022"], "old_age_reward", 2022)
    assert (jiaozuo[0].opens_on, jiaozuo[0].due_on) == (date(2021, 12, 1), date(2022, 1, 10))
    baoding = {row.step: row.due_on for row in rows_of(templates["baoding_2017"], "old_age_reward", 2017)}
    assert (baoding["apply"], baoding["county_confirmation"]) == (date(2017, 1, 15), date(2017, 3, 31))
    seed = rows_of(templates["seed_town"], "old_age_reward", 2026)
    notice = next(row for row in seed if row.step == "village_notice")
    assert (notice.opens_on, notice.due_on, notice.notice_days) == (date(2026, 1, 21), date(2026, 2, 3), 14)


def test_order_dates_and_notices_of_a_calendar_are_looked_at() -> None:
    values = {
        "calendar": [
            {
                "key": "t", "title": "t", "source": "s", "programmes": ["old_age_reward"],
                "steps": [
                    {"step": "apply", "opens": "02-01", "due": "01-20"},
                    {"step": "annual_review", "due": "01-01"},
                    {"step": "village_notice", "opens": "01-21", "due": "01-25", "notice_days": 6},
                    {"step": "village_review"},
                    {"step": "township_review", "due": "01-10"},
                ],
            }
        ]
    }  # fmt: skip
    templates, faults = read_calendars(values, "c")
    assert faults == ()
    programme = PROGRAMMES["old_age_reward"]
    told = [str(one) for one in order_warnings(programme, rows_of(templates[0], programme.key, 2026), 7)]
    for text in (
        "“Application” opens on 2026-02-01, after it is due on 2026-01-20",
        "From 2026-01-21 to 2026-01-25 there is no room for a notice of 6 days (“村级公示”)",
        "The notice “村级公示” has 6 days, fewer than the 7 of the parameter",
        "“村级评议” has no date yet",
        "“村级评议” usually comes before “村级公示”, but here it stands after it",
        "“乡镇初审” is due on 2026-01-10, before “Application”, which is due on 2026-01-20",
        "“县级审核确认” is a stage of the programme but not in the calendar",
    ):
        assert text in told
    assert not any("Annual review" in text for text in told)
    assert order_warnings(programme, (), 7) == ()


def test_a_calendar_in_order_has_no_warning() -> None:
    programme = PROGRAMMES["old_age_reward"]
    steps = [{"step": key, "due": f"03-{day:02d}"} for day, key in enumerate(step_titles(programme), start=1)]
    values = {"calendar": [{"key": "t", "title": "t", "source": "s", "programmes": [programme.key], "steps": steps}]}
    templates, _ = read_calendars(values, "c")
    assert order_warnings(programme, rows_of(templates[0], programme.key, 2026), 7) == ()


@pytest.mark.parametrize(
    ("step", "told"),
    [
        ({"step": "dance"}, "is no step of a calendar"),
        ({"step": "apply", "due": "13-01"}, "is no day of a year"),
        ({"step": "apply", "notice_count": "moons"}, "notice_count is not what it should be"),
        ({"step": "apply", "notice_days": "7"}, "notice_days is not what it should be"),
    ],
)
def test_a_fault_of_a_calendar_is_told(step: dict[str, Any], told: str) -> None:
    values = {
        "calendar": [{"key": "t", "title": "t", "source": "s", "programmes": ["old_age_reward"], "steps": [step]}]
    }
    templates, faults = read_calendars(values, "c")
    assert any(told in str(one) for one in (*faults, *check_templates(templates, FILES.programmes)))


def test_the_29th_of_february_is_the_28th_elsewhere() -> None:
    values = {"calendar": [{"key": "t", "title": "t", "source": "s", "programmes": ["x"], "steps": [{"step": "apply", "due": "02-29"}]}]}  # fmt: skip
    templates, _ = read_calendars(values, "c")
    assert [rows_of(templates[0], "x", year)[0].due_on for year in (2024, 2026)] == [
        date(2024, 2, 29),
        date(2026, 2, 28),
    ]


def test_ends_that_the_register_can_tell() -> None:
    kinds = {one.key: {end.kind for end in one.ends} for one in FILES.programmes}
    assert all(EndKind.DEATH in found and EndKind.MOVED_OUT in found for found in kinds.values())
    assert EndKind.CHILD_DEATH in kinds["special_support_disability"]
    assert EndKind.CHILD_DEATH not in kinds["special_support_death"]
    assert kinds["only_child_parent_reward"] >= {EndKind.AGE, EndKind.ANOTHER_CHILD, EndKind.CHILD_DEATH}
    assert all(one.stages[-1].kind is StageKind.CONFIRMATION for one in FILES.programmes)
