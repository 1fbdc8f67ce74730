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


def test_pinyin_in_full_comes_before_longer_pinyin(desk: Desk) -> None:
    for name in ("李强生", "李强", "林强"):
        desk.person(name)
    assert desk.names("liqiang") == ["李强", "李强生"]
    assert desk.names("lq") == ["李强", "林强", "李强生"]


@pytest.mark.parametrize("text", ["li gui ying", "li guiying", "LI GUI", "l gy"])
def test_pinyin_may_be_typed_by_syllables(office: Desk, text: str) -> None:
    assert office.names(text) == ["李桂英"]


def test_words_in_pinyin_that_are_no_name_together_are_meant_one_by_one(office: Desk) -> None:
    assert office.names("lgy ligui") == ["李桂英"]
    assert office.names("maria o'neil") == ["Maria O'Neil"]


@pytest.mark.parametrize("text", ["李gui", "l桂英", "李gy", "guiy英", "东河 li桂"])
def test_characters_and_pinyin_may_be_mixed_in_a_word(office: Desk, text: str) -> None:
    assert office.names(text) == (["李桂英"] if text != "guiy英" else [])


def test_the_name_of_a_head_finds_the_household_after_everybody_of_that_name(desk: Desk) -> None:
    desk.person("王建国", household_no="7", relation_to_head="02")
    desk.person("李桂英", household_no="7", relation_to_head="10")
    desk.person("王建国", household_no="8", relation_to_head="20")
    desk.person("赵云", household_no="8", relation_to_head="02")
    desk.person("王建国强", household_no="9", relation_to_head="02")
    desk.person("孙梅", household_no="9", relation_to_head="10")
    assert desk.names("王建国") == ["王建国", "王建国", "王建国强", "李桂英"]
    assert desk.names("王建") == ["王建国", "王建国", "王建国强"]
    assert desk.names("户主王建国") == ["王建国", "李桂英", "王建国强", "孙梅"]
    assert desk.names("户wjg") == desk.names("户建国") == desk.names("户主王建国")
    assert desk.names("户王 桂英") == ["李桂英"]
    assert desk.names("户zhaoyun") == ["王建国", "赵云"] or desk.names("户zhaoyun") == ["赵云", "王建国"]


def test_a_village_is_found_by_the_name_it_had(desk: Desk) -> None:
    desk.person("李桂英")
    desk.person("王芳", place=desk.place("西山村", "1组"))
    with desk.store.write() as connection:
        connection.execute(
            "INSERT INTO place_change (uid, kind, village_id, old_name, new_name, effective_on)"
            " VALUES ('c1', '1', 1, '前进大队', '东河村', '1984-05-01')"
        )
        connection.execute(
            "INSERT INTO place_change (uid, kind, village_id, group_id, old_name, new_name, effective_on)"
            " VALUES ('c2', '1', 2, (SELECT id FROM village_group WHERE village_id = 2), '石桥湾', '1组', '1984-05-01')"
        )
    assert desk.names("前进") == desk.names("前进 li") == ["李桂英"]
    assert desk.names("石桥湾") == desk.names("王 石桥") == ["王芳"]
    assert desk.names("前进大队1组") == []


def test_who_was_open_comes_first_and_then_the_village(desk: Desk) -> None:
    here = [desk.person(name) for name in ("李强", "李梅")]
    there = [desk.person(name, place=desk.place("西山村", "1组")) for name in ("李安", "李兵", "赵云")]
    register = desk.township.register
    everybody = [there[0], there[1], here[0], here[1]]
    assert register.list_ids(text="李") == sorted(everybody, key=lambda one: register.rows([one])[0].name)
    assert register.list_ids(text="李", near=1)[:2] == sorted(here, key=lambda one: register.rows([one])[0].name)
    recent = (here[1], there[2], there[1], 10_000)
    assert register.list_ids(text="李", near=2, recent=recent)[:3] == [here[1], there[1], there[0]]
    assert sorted(register.list_ids(text="李", near=2, recent=recent)) == sorted(everybody)
    assert register.list_ids(text="li", recent=recent, limit=1) == [here[1]]


def test_a_name_is_found_as_long_as_somebody_bears_it(desk: Desk) -> None:
    first, second = desk.person("钱多多"), desk.person("钱多多")
    desk.save(first, desk.values(first) | {"name": "钱少少"})
    assert (desk.names("qdd"), desk.names("qss")) == (["钱多多"], ["钱少少"])
    desk.township.register.delete(second)
    assert desk.names("多多") == []
    assert desk.query("SELECT count(*) FROM name_key WHERE instr(names, '多')") == [(0,)]
    desk.township.register.undo_last()
    assert desk.names("多多") == ["钱多多"]


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
