"""People: numbers that check, families that could be, and slips that are counted right."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from datetime import date

import pytest
from stdnum.cn import ric

from app.practice.citizens import CitizenNumbers
from app.practice.dice import Dice
from app.practice.dirt import REASONS
from app.practice.names import POLYPHONE_SURNAMES, RARE_CHARACTERS
from app.practice.tables import DirtyCell, PracticeSize, PracticeTownship
from app.practice.township import generate

People = list[dict[str, str]]
END = date(2025, 12, 31)
LAWFUL_AGE = {"男": 22, "女": 20}
OF_PARENTS = {"父", "母"}
OF_GRANDCHILDREN = {"孙子", "孙女"}


def birthday(person: dict[str, str]) -> date:
    return date.fromisoformat(person["出生日期"])


def age_on(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def households(people: People) -> list[People]:
    by_number: defaultdict[str, People] = defaultdict(list)
    for person in people:
        by_number[person["户编号"]].append(person)
    return list(by_number.values())


def test_citizen_ids_check_and_are_unique(clean_people: People) -> None:
    numbers = [person["身份证号"] for person in clean_people]
    assert len(set(numbers)) == len(numbers)
    for number, person in zip(numbers, clean_people, strict=True):
        assert re.fullmatch(r"999999\d{11}[\dX]", number)
        assert ric.calc_check_digit(number) == number[-1]
        assert ric.get_birth_date(number) == birthday(person)
        assert ("女", "男")[int(number[16]) % 2] == person["性别"]


def test_a_full_day_of_numbers_is_told() -> None:
    register = CitizenNumbers(Dice(1, "test"))
    issued = {register.issue(END, male=True) for _ in range(499)}
    assert len(issued) == 499
    with pytest.raises(ValueError, match="2025-12-31"):
        register.issue(END, male=True)
    assert register.issue(END, male=False) not in issued


def test_numbers_of_persons_and_households_fit_together(clean_people: People) -> None:
    assert len({person["户人编号"] for person in clean_people}) == len(clean_people)
    for family in households(clean_people):
        assert len({(person["村名称"], person["小区/组名"], person["门牌号"]) for person in family}) == 1
        assert 1 <= len(family) <= 7
        assert [person["与户主关系"] for person in family].count("户主") == 1
        assert all(person["户人编号"].startswith(person["户编号"]) for person in family)


def test_spouses_name_each_other_and_married_at_the_lawful_age(clean_people: People) -> None:
    by_id = {person["身份证号"]: person for person in clean_people}
    couples = 0
    for person in clean_people:
        if person["初婚日期"]:
            wedding = date.fromisoformat(person["初婚日期"])
            assert age_on(birthday(person), wedding) >= LAWFUL_AGE[person["性别"]]
            assert wedding <= END
        assert bool(person["初婚日期"]) == (person["婚姻状况"] != "未婚")
        assert bool(person["配偶身份证号"]) == (person["婚姻状况"] in {"初婚", "再婚"})
        if person["配偶身份证号"]:
            other = by_id[person["配偶身份证号"]]
            assert other["姓名"] == person["配偶姓名"]
            assert other["配偶身份证号"] == person["身份证号"]
            assert other["初婚日期"] == person["初婚日期"]
            assert {person["性别"], other["性别"]} == {"男", "女"}
            couples += 1
    assert couples > 5000


def test_parents_are_older_than_their_children(clean_people: People) -> None:
    for family in households(clean_people):
        head = next(person for person in family if person["与户主关系"] == "户主")
        partners = [head, *(person for person in family if person["与户主关系"] == "配偶")]
        for person in family:
            relation = person["与户主关系"]
            years_younger = [(birthday(person) - birthday(elder)).days / 365.25 for elder in partners]
            if relation in OF_PARENTS:
                assert years_younger[0] < -20
            elif relation in OF_GRANDCHILDREN:
                assert min(years_younger) > 40
            elif relation.endswith(("子", "女")):
                assert min(years_younger) >= 20
                assert max(years_younger) < 50


def test_children_bear_the_name_of_their_father(clean_people: People) -> None:
    for family in households(clean_people):
        head = next(person for person in family if person["与户主关系"] == "户主")
        if head["性别"] == "女" or "·" in head["姓名"]:
            continue
        for person in family:
            if person["与户主关系"] in {"子", "女", "长子", "长女", *OF_GRANDCHILDREN}:
                assert person["姓名"][0] == head["姓名"][0]
                assert person["民族"] == head["民族"]


def test_ages_are_those_of_a_rural_township(clean_people: People) -> None:
    ages = [age_on(birthday(person), END) for person in clean_people]
    assert min(ages) == 0
    assert 85 < max(ages) < 105
    young = sum(age < 15 for age in ages) / len(ages)
    old = sum(age >= 60 for age in ages) / len(ages)
    assert 0.14 < young < 0.21
    assert 0.18 < old < 0.26
    men = sum(person["性别"] == "男" for person in clean_people) / len(ages)
    assert 0.48 < men < 0.54


def test_difficult_names_occur(clean_people: People) -> None:
    everything = "".join(person["姓名"] for person in clean_people)
    assert not [character for character in RARE_CHARACTERS if character not in everything]
    initials = {person["姓名"][0] for person in clean_people}
    assert initials.issuperset(POLYPHONE_SURNAMES)
    dotted = [person for person in clean_people if "\u00b7" in person["姓名"]]
    assert dotted
    assert {person["民族"] for person in dotted} <= {"维吾尔族", "哈萨克族"}


def test_every_refused_row_is_refusable_for_its_reason(township: PracticeTownship) -> None:
    expected, people = township.expected, township.residents
    assert expected.refused_rows == len(people.rows) - 11210
    assert set(expected.refused_by_reason) == set(REASONS)
    villages = {row[0] for row in township.places.rows}
    for item in expected.refused:
        row = dict(zip(people.headings, map(str, people.rows[item.row]), strict=True))
        number = row["身份证号"]
        faults = {
            "truncated_id": len(number) not in {15, 18},
            "impossible_day": number[10:14] == "0231",
            "wrong_check_digit": len(number) == 18 and ric.calc_check_digit(number) != number[-1],
            "unknown_village": row["村名称"] not in villages,
            "missing_name": not row["姓名"],
        }
        assert [reason for reason, found in faults.items() if found] == [item.reason]


def test_about_one_and_a_half_percent_of_cells_are_dirty(township: PracticeTownship) -> None:
    expected = township.expected
    cells = expected.residents * len(township.residents.headings)
    assert expected.dirty_cells == cells * 15 // 1000
    assert len({(cell.row, cell.heading) for cell in expected.dirty}) == expected.dirty_cells
    assert expected.clean_rows == expected.residents - len({cell.row for cell in expected.dirty})
    refused = {item.row for item in expected.refused}
    for cell in expected.dirty:
        assert cell.row not in refused
        assert township.residents.rows[cell.row][township.residents.column(cell.heading)] == cell.dirty
        assert cell.dirty != cell.clean
    assert min(expected.dirty_by_kind.values()) > 50


def mend(cell: DirtyCell) -> str:
    """Mend a cell by general rules only, without looking at what it should become."""
    text = unicodedata.normalize("NFKC", cell.dirty).strip().removeprefix("'")
    if cell.heading.endswith("日期"):
        if text.isdigit():
            return date.fromisoformat(text).isoformat()
        year, month, day = (int(part) for part in re.findall(r"\d+", text))
        return date(year, month, day).isoformat()
    text = text.replace(" ", "")
    if cell.heading.endswith("身份证号"):
        return text.upper()
    if cell.heading == "联系电话":
        return text.replace("-", "")
    if cell.heading == "性别":
        return {"1": "男", "2": "女"}.get(text, text[0])
    return f"{text}族" if cell.heading == "民族" else text


def test_every_dirty_cell_can_be_mended(township: PracticeTownship) -> None:
    assert [cell for cell in township.expected.dirty if mend(cell) != cell.clean] == []


def test_villages_are_counted_from_the_rows(township: PracticeTownship, clean_people: People) -> None:
    assert Counter(person["村名称"] for person in clean_people) == township.expected.residents_by_village


def test_phones_ring_nowhere_and_only_children_lack_them(clean_people: People) -> None:
    phones = [person["联系电话"] for person in clean_people if person["联系电话"]]
    assert all(re.fullmatch(r"154\d{8}", phone) for phone in phones)
    assert all(not person["联系电话"] for person in clean_people if age_on(birthday(person), END) < 15)


def test_damaged_rows_grow_with_the_township() -> None:
    larger = generate(PracticeSize.for_residents(20_000)).expected
    assert larger.refused_rows == 25
