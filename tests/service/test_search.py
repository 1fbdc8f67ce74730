"""The one search box: everybody is found by everything that may be typed of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.offices import Desk, citizen_id, new_desk


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the register and how the name is read."""

    name: str
    readings: tuple[str, ...]
    number: str
    phone: str
    village: str
    group: str
    household_no: str


PEOPLE = (
    Known("李桂英", ("li gui ying",), citizen_id("19800102", "002"), "13812345678", "东河村", "1组", "0101"),
    Known("单雄信", ("shan xiong xin",), citizen_id("19650708", "317"), "13987650001", "东河村", "2组", "0102"),
    Known("欧阳娜", ("ou yang na",), citizen_id("19991231", "448"), "18600001111", "西山村", "1组", "H-7"),
    Known("买买提·艾力", ("mai mai ti ai li",), citizen_id("20010203", "115"), "08716312345", "西山村", "1组", "0103"),
    Known("吕乐", ("lv le", "lv yue"), citizen_id("19500505", "063"), "15911112222", "东河村", "1组", "0101"),
    Known("𠮷\U00030edd", (), citizen_id("19770101", "201"), "17700003333", "西山村", "1组", "0104"),
    Known("Maria O'Neil", (), citizen_id("19880808", "222"), "13300004444", "东河村", "2组", "0105"),
)
X = next(known for known in PEOPLE if known.name == "李桂英")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = new_desk(tmp_path_factory.mktemp("search"))
    desk.places()
    for known in PEOPLE:
        desk.person(
            known.name, citizen_id=known.number, phone=known.phone, household_no=known.household_no,
            place=desk.place(known.village, known.group), birth_date=known.number[6:14],
        )  # fmt: skip
    yield desk
    desk.township.close()


@pytest.mark.parametrize("known", PEOPLE, ids=lambda known: str(known.name))
def test_everybody_is_found_by_each_thing_known(office: Desk, known: Known) -> None:
    typed = [known.name[start:end] for start in range(len(known.name)) for end in range(start + 1, len(known.name) + 1)]
    for reading in known.readings:
        syllables = reading.split()
        whole, initials = "".join(syllables), "".join(syllable[0] for syllable in syllables)
        typed += [whole, whole[:4], whole.upper(), initials, initials.upper(), initials[:2]]
    typed += [known.number[-length:] for length in range(2, 19)]
    typed += [known.number.lower(), known.phone[:3], known.phone, known.phone[-4:], known.phone[-2:]]
    typed += [known.village, known.village[:2], known.group, known.household_no]
    typed += [f"{known.village} {known.group}", f" {known.name[0]}  {known.number[-4:]} {known.phone[-4:]}\u3000"]
    for text in typed:
        if text.strip() and not (len(text) == 1 and text.isascii()):
            assert known.name in office.names(text), text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("李 西山", []),
        ("li 东河村", ["李桂英"]),
        ("lg 5678", ["李桂英"]),
        ("西山村 ai", []),
        ("0101", ["吕乐", "李桂英"]),
        ("第1村民小组 东河", ["吕乐", "李桂英"]),
        ("第1组 东河", ["吕乐", "李桂英"]),
        ("01组 东河", ["吕乐", "李桂英"]),
        ("5678", ["李桂英"]),
        ("５６７８", ["李桂英"]),
        ("买买提•艾力", ["买买提·艾力"]),
        ("\u200b", []),
        ("王", []),
        ("zhang", []),
        ("99", []),
    ],
)
def test_words_are_all_meant(office: Desk, text: str, names: list[str]) -> None:
    assert sorted(office.names(text)) == sorted(names)


def test_a_search_can_stay_in_a_village(office: Desk) -> None:
    assert office.names("1组", 1) == ["吕乐", "李桂英"]
    assert sorted(office.names("1组", 2)) == sorted(["买买提·艾力", "欧阳娜", "𠮷\U00030edd"])


def test_the_exact_name_comes_first(desk: Desk) -> None:
    for name in ("王李强", "李强生", "李强", "李强"):
        desk.person(name)
    assert desk.names("李强") == ["李强", "李强", "李强生", "王李强"]
    assert len(desk.township.register.list_ids(text="李强", limit=2)) == 2


hostile = st.text(alphabet=st.sampled_from("%_\"';-*()^:{}[]\\/ \u3000?&|~NEAROT李12x\x00\U0010ffff"), max_size=40)


@settings(max_examples=150)
@given(st.one_of(hostile, st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)))
def test_no_text_breaks_the_search(office: Desk, text: str) -> None:
    office.names(text)
    office.names(text, 1)


@pytest.mark.parametrize("text", ["%", "_", '"', "'", ";", "*", "NEAR(", "李%", "'; DROP TABLE resident; --", "NOT"])
def test_signs_mean_themselves(office: Desk, text: str) -> None:
    found = [known.name for known in PEOPLE if text in known.name]
    assert office.names(text) == found


def test_a_whole_page_may_be_pasted(office: Desk) -> None:
    assert office.names("李 桂英 " * 2000) == ["李桂英"]
    assert office.names("李" * 50_000) == []
