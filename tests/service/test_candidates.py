"""Candidates of a real office: listed from the register, offered by letter, answered, and opened as a case."""

from __future__ import annotations

import io
import sqlite3
from datetime import date
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from app import wording
from app.bootstrap import Surroundings, create_township
from app.domain.entitlements.candidate_facts import Answer
from app.domain.entitlements.candidates import Kind, Timing
from app.domain.errors import AppError, InvalidInput, NotFound
from app.services.candidate_types import CandidateInfo, CandidateList, GivenAnswer, LetterContact, OfferInput
from tests.entitlement_cases import make_case
from tests.offices import CHEAP, NOW, PASSPHRASE, PROFILE, Desk, citizen_id

ON = date(2026, 7, 1)
CONTACT = LetterContact("", "王丽", "0700-1234567", "便民服务中心2号窗口")
OFFERED = GivenAnswer(Answer.OFFERED, ON, "letter", "王丽")


def elder(desk: Desk, name: str = "张桂兰", **values: str) -> int:
    return desk.person(name, **{"birth_date": "1966-03-12", "hukou_nature": "6", "children_count": "1"} | values)


def names(found: CandidateList, kind: Kind | None = None) -> list[str]:
    return [info.name for info in found.infos if kind in (None, info.kind) and not info.is_unlikely]


def one(desk: Desk, kind: Kind = Kind.OLD_AGE) -> CandidateInfo:
    (info,) = [info for info in desk.township.candidates.find().infos if info.kind is kind]
    return info


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_bounded() for page in document)


def test_the_list_says_what_is_known_and_what_is_missing(desk: Desk) -> None:
    elder(desk, phone="13800000001")
    info = one(desk)
    assert (info.name, info.day, info.timing, info.open_points, info.phone, info.place) == (
        "张桂兰", "2026-03-12", Timing.THIS_YEAR, 1, "13800000001", "东河村",
    )  # fmt: skip
    detail = desk.township.candidates.detail(info)
    assert [line.verdict for line in detail.criteria] == ["met", "not_checked", "met", "met"]
    assert "居民身份证" in detail.documents[0]


def test_children_have_their_parents_as_addressees(desk: Desk) -> None:
    number = citizen_id("19950102", "002")
    mother = desk.person("李桂英", citizen_id=number, phone="13800000002", birth_date="1995-01-02")
    desk.person("李小宝", birth_date="2025-02-03", mother_citizen_id=number, mother_name="李桂英")
    info = one(desk, Kind.CHILD)
    assert (info.name, info.addressee, info.applicant_id, info.phone) == ("李小宝", "李桂英", mother, "13800000002")
    desk.person("王小妹", birth_date="2025-02-03", father_name="王强")
    desk.person("赵小弟", birth_date="2025-02-03")
    told = {one.name: one.addressee for one in desk.township.candidates.find().infos}
    assert told["王小妹"] == "王强"
    assert told["赵小弟"] == "The parents of 赵小弟"


def test_who_left_is_on_no_list_from_that_day_on(desk: Desk) -> None:
    elder(desk)
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET left_on = '2026-06-01', left_reason = '2'")
    assert names(desk.township.candidates.find()) == []
    assert names(desk.township.candidates.find(date(2026, 5, 31))) == ["张桂兰"]


def test_as_of_another_year_others_are_listed(desk: Desk) -> None:
    elder(desk, birth_date="1967-03-12")
    assert names(desk.township.candidates.find()) == []
    assert names(desk.township.candidates.find(date(2027, 1, 1))) == ["张桂兰"]


def test_nobody_without_a_birth_date_is_lost_silently(desk: Desk) -> None:
    elder(desk, birth_date="")
    assert desk.township.candidates.find().left_out == (("have no birth date in the register", 1),)


def test_a_region_row_of_the_office_changes_who_is_listed(desk: Desk) -> None:
    elder(desk, birth_date="1969-03-12")
    assert names(desk.township.candidates.find()) == []
    from app.services.programmes import ParameterInput  # noqa: PLC0415 - only this test types a parameter

    entry = ParameterInput("old_age_reward.age_women", date(2026, 1, 1), "57", "县文〔2026〕1号", by_whom="王丽")
    desk.township.programmes.add_parameter(entry)
    assert names(desk.township.candidates.find()) == ["张桂兰"]


def test_who_declines_is_gone_until_they_wish(desk: Desk) -> None:
    person = elder(desk)
    service = desk.township.candidates
    changes = service.answer_for([one(desk)], GivenAnswer(Answer.DECLINED, ON, "visit", "王丽", "暂不需要"))
    assert changes.tables == {"entitlement_offer"}
    found = service.find()
    assert (names(found), found.left_out) == ([], (("declined", 1),))
    service.answer([OfferInput("old_age_reward", person, Answer.WISHES, ON, "phone", "王丽")])
    assert one(desk).offer == "愿意了解 2026-07-01"
    assert [line.answer for line in service.offers_of(person)] == ["愿意了解", "谢绝"]


def test_an_answer_of_a_later_day_does_not_reach_back(desk: Desk) -> None:
    elder(desk)
    desk.township.candidates.answer_for([one(desk)], GivenAnswer(Answer.DECLINED, ON, "visit", "王丽"))
    assert names(desk.township.candidates.find(date(2026, 6, 30))) == ["张桂兰"]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (GivenAnswer(Answer.OFFERED, date(2026, 7, 2), "letter", "王丽"), "on"),
        (GivenAnswer(Answer.OFFERED, ON, "letter", " "), "handler"),
        (GivenAnswer(Answer.OFFERED, ON, "", "王丽"), "way"),
    ],
)
def test_what_is_missing_of_an_answer_is_named(desk: Desk, given: GivenAnswer, field: str) -> None:
    elder(desk)
    with pytest.raises(InvalidInput) as error:
        desk.township.candidates.answer_for([one(desk)], given)
    assert set(error.value.fields) == {field}
    assert desk.query("SELECT count(*) FROM entitlement_offer") == [(0,)]


def test_answers_need_somebody_and_a_person_who_is_there(desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        desk.township.candidates.answer([])
    with pytest.raises(NotFound):
        desk.township.candidates.answer([OfferInput("old_age_reward", 77, Answer.WISHES, ON, "phone", "王丽")])


def test_an_answer_is_never_changed(desk: Desk) -> None:
    elder(desk)
    desk.township.candidates.answer_for([one(desk)], OFFERED)
    with pytest.raises((AppError, sqlite3.Error, Exception), match="frozen"), desk.store.write() as connection:
        connection.execute("UPDATE entitlement_offer SET answer = 'declined'")


def test_a_candidate_who_applies_becomes_a_case_and_leaves_the_list(desk: Desk) -> None:
    person = elder(desk)
    case_id, changes = desk.township.candidates.start_case(one(desk), ON, "王丽")
    assert {"entitlement_case", "entitlement_offer"} <= changes.tables
    info = desk.township.cases.detail(case_id).info
    assert (info.resident_id, info.programme, info.category, info.state) == (person, "old_age_reward", "one_child", "draft")  # fmt: skip
    assert desk.township.candidates.find().left_out == (("have a case already", 1),)
    assert desk.township.candidates.offers_of(person)[0].answer == "已申请"


def test_two_girls_propose_their_category(desk: Desk) -> None:
    number = citizen_id("19660312", "002")
    elder(desk, citizen_id=number, children_count="2")
    for name in ("张丽", "张敏"):
        desk.person(name, birth_date="1990-01-01", mother_citizen_id=number, mother_name="张桂兰")
    case_id, _ = desk.township.candidates.start_case(one(desk), ON, "王丽")
    assert desk.township.cases.detail(case_id).info.category == "two_daughters"


def test_a_childcare_case_names_the_parent_as_applicant(desk: Desk) -> None:
    number = citizen_id("19950102", "002")
    mother = desk.person("李桂英", citizen_id=number, birth_date="1995-01-02")
    child = desk.person("李小宝", birth_date="2025-02-03", mother_citizen_id=number, mother_name="李桂英")
    desk.township.candidates.start_case(one(desk, Kind.CHILD), ON, "王丽")
    query = "SELECT resident_id, applicant_id, child_id, applicant_name FROM entitlement_case"
    assert desk.query(query) == [(child, mother, child, "李桂英")]
    assert names(desk.township.candidates.find(), Kind.CHILD) == []


def test_a_case_that_ends_by_age_is_told_and_gets_no_letter(desk: Desk) -> None:
    parent = desk.person("李桂英", birth_date="1985-01-02")
    make_case(
        desk.township, parent, "only_child_parent_reward", child_name="李明", child_birth_date="2012-10-01",
        certificate_no="独字5号",
    )  # fmt: skip
    info = one(desk, Kind.LIMIT)
    assert (info.name, info.day) == ("李桂英", "2026-10-01")
    with pytest.raises(InvalidInput, match="notice of ending"):
        desk.township.candidate_papers.letters([info], CONTACT, ON)
    with pytest.raises(InvalidInput, match="has a case already"):
        desk.township.candidates.start_case(info, ON)


def family(desk: Desk) -> CandidateInfo:
    person = desk.person("陈秀英", birth_date="1970-01-02")
    with desk.store.write() as connection:
        connection.execute(
            "INSERT INTO special_family (uid, village_id, resident_id, kind, since) VALUES ('f-1', 1, ?, 'death', '2020')",
            (person,),
        )
    return one(desk, Kind.SPECIAL)


BARRED = ("死亡", "失独", "伤残", "残疾", "特别扶助", "特扶", "去世", "丧", "独生")


def test_the_letter_to_a_family_under_care_names_no_bereavement(tmp_path: Path) -> None:
    surroundings = Surroundings(clock=lambda: NOW, kdf_cost=CHEAP)
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, tr=wording.load(), surroundings=surroundings)
    desk = Desk(township, tmp_path)
    desk.places()
    info = family(desk)
    text = text_of(township.candidate_papers.letters([info], CONTACT, ON)).replace("\n", "").replace("\r", "")
    assert "陈秀英" in text
    assert "家庭关怀" in text
    assert not [word for word in BARRED if word in text]
    elder(desk)
    infos = township.candidates.find().infos
    assert "陈秀英" not in text_of(township.candidate_papers.list_pages(infos, ON))
    with pytest.raises(InvalidInput):
        township.candidate_papers.list_pages([info], ON)
    township.close()


def test_letters_are_one_file_with_what_to_bring(desk: Desk) -> None:
    elder(desk)
    elder(desk, "王秀英", birth_date="1966-09-09")
    infos = desk.township.candidates.find().infos
    letters = [desk.township.candidate_papers.letter(info, CONTACT, ON) for info in infos]
    assert [letter.reason for letter in letters] == [
        "you have reached the age of 60", "you reach the age of 60 this year",
    ]  # fmt: skip
    assert letters[0].programme == "农村部分计划生育家庭奖励扶助"
    assert len(letters[0].documents) == 4
    pdf = desk.township.candidate_papers.letters(infos, CONTACT, ON)
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        assert len(document) >= 2
    with pytest.raises(InvalidInput):
        desk.township.candidate_papers.letters([], CONTACT, ON)


def test_where_to_ask_is_typed_once(desk: Desk) -> None:
    assert desk.township.candidates.contact() == LetterContact()
    desk.township.candidates.keep_contact(CONTACT)
    assert desk.township.candidates.contact() == CONTACT


def test_progress_goes_up_to_its_end(desk: Desk) -> None:
    seen: list[tuple[int, int]] = []
    desk.township.candidates.find(progress=lambda done, total: seen.append((done, total)))
    assert all(before[0] <= after[0] for before, after in pairwise(seen))
    assert seen[-1][0] == seen[-1][1]
