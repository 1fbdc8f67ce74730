"""The search box against somebody who reads the whole register line by line and uses no index."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.readings import name_readings
from tests.offices import Desk, citizen_id, new_desk

SURNAMES = ("李", "单", "曾", "乐", "王", "欧阳", "解", "𠮷", "户")
GIVEN = ("强", "桂英", "乐", "李", "李李", "行", "重山", "\U00030edd", "小强", "强强", "东河")
FOREIGN = ("买买提·艾力", "Maria O'Neil", "李·强")
VILLAGES = ("东河村", "西山村")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the register as it is read aloud."""

    row_id: int
    name: str
    number: str
    phone: str
    village: str
    group: str
    household: str
    is_head: bool


@dataclass(frozen=True, slots=True)
class Book:
    """An office, and the same people on paper."""

    desk: Desk
    lines: Sequence[Line]


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    desk = new_desk(tmp_path_factory.mktemp("book"))
    desk.places()
    dice = random.Random(7)  # noqa: S311 - the same people every time
    names = [surname + given for surname in SURNAMES for given in dice.sample(GIVEN, 6)] + [*FOREIGN, "李强", "李强"]
    lines = []
    for count, name in enumerate(names):
        number = citizen_id(f"19{dice.randrange(50, 99)}0{dice.randrange(1, 9)}1{dice.randrange(10)}", f"{count:03d}")
        village, group = dice.choice((("东河村", "1组"), ("东河村", "2组"), ("西山村", "1组")))
        line = Line(
            0, name, number if count % 5 else "", f"13{dice.randrange(10**9):09d}" if count % 3 else "", village, group,
            f"{village[0]}{count // 4:02d}" if count % 7 else f"{count:04d}", count % 4 == 0,
        )  # fmt: skip
        row_id = desk.person(
            name, citizen_id=line.number, phone=line.phone, place=desk.place(village, group), birth_date=number[6:14],
            household_no=line.household, relation_to_head="02" if line.is_head else "30",
        )  # fmt: skip
        lines.append(Line(row_id, *(getattr(line, field) for field in Line.__slots__[1:])))
    gone = lines.pop()
    desk.township.register.delete(gone.row_id)
    yield Book(desk, lines)
    desk.township.close()


def spellings(name: str) -> set[str]:
    """Write every part of a name in every mixture of characters, syllables and initials."""
    characters = [character for character in name if character != "\u00b7"]
    readings = [{reading[place] for reading in name_readings(name)} for place in range(len(characters))]
    found = set()
    for start in range(len(characters)):
        for end in range(start + 1, len(characters) + 1):
            ways = [{one, *said, *(syllable[0] for syllable in said)} for one, said in
                    zip(characters[start:end], readings[start:end], strict=True)]  # fmt: skip
            cut = {syllable[:length] for syllable in readings[end - 1] for length in range(1, len(syllable))}
            ways[-1] |= cut
            found |= {"".join(parts) for parts in product(*ways)}
    return found


def is_called(word: str, name: str) -> bool:
    """Tell whether a word is some part of a name, in characters, in pinyin or mixed."""
    if word.isascii() and word.isalpha():
        readings = name_readings(name)
        keys = {"".join(reading) for reading in readings} | {
            "".join(part[0] for part in reading) for reading in readings
        }
        tails = {name[start:].lower() for start in range(len(name)) if name[start].isascii()}
        return any(key.startswith(word.lower()) for key in keys | tails)
    if word.isalpha() and any(letter.isascii() for letter in word):
        return word in spellings(name)
    return word in name


def is_meant(word: str, line: Line, lines: Sequence[Line]) -> bool:
    """Tell by reading whether a word means somebody."""
    if word.isascii() and word.isalpha():
        return is_called(word, line.name)
    is_numbered = line.household == word or (len(word) > 1 and line.household.startswith(word))
    if word.isdigit():
        phone = line.phone
        return is_numbered or line.number.endswith(word) or phone.endswith(word) or phone.startswith(word)
    heads = [other.name for other in lines if other.is_head and other.household == line.household]
    announced = word[1:].removeprefix("主") if word[0] == "户" else ""
    if announced:
        return word in line.name or any(is_called(announced, head) for head in heads)
    if word[-1] != "组" and word.isalpha() and any(letter.isascii() for letter in word):
        return is_called(word, line.name)
    is_placed = word in line.village or word in (line.group, f"第{line.group}", f"{line.village}{line.group}")
    return word in line.name or is_numbered or is_placed or (len(word) > 1 and word in heads)


def a_word(lines: Sequence[Line]) -> st.SearchStrategy[str]:
    """Take some part of what is known about somebody."""

    def parts(line: Line) -> st.SearchStrategy[str]:
        reading = name_readings(line.name)[-1]
        whole = [line.name, line.village, line.household, "".join(reading), "".join(part[0] for part in reading)]
        begun = st.sampled_from(whole).flatmap(lambda text: st.integers(1, len(text)).map(lambda end: text[:end]))
        inner = st.integers(0, len(line.name) - 1).map(lambda start: line.name[start:])
        ends = st.integers(1, 6).map(lambda length: (line.number or "11010519800102001X")[-length:].rstrip("X") or "7")
        phone = st.integers(1, 11).map(lambda length: (line.phone or "13800000000")[:length])
        places = st.sampled_from((line.group, f"第{line.group}", f"{line.village}{line.group}"))
        mixed = st.sampled_from(sorted(spellings(line.name))) if len(line.name) < 4 else begun
        head = st.sampled_from(("户", "户主")).map(lambda before: before + line.name)
        return st.one_of(begun, inner, ends, phone, places, mixed, head)

    return st.sampled_from(lines).flatmap(parts).filter(lambda word: word.strip() and word != "\u00b7")


def is_clear(words: Sequence[str]) -> bool:
    """Leave out what has a rule of its own: several words in pinyin, and words cut at a space or an apostrophe."""
    latin = [word for word in words if word.isascii() and word.isalpha()]
    return len(latin) < 2 and not any(" " in word or "'" in word or word in ("户", "户主") for word in words)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_the_index_finds_whom_a_reader_finds(book: Book, data: st.DataObject) -> None:
    words = data.draw(st.lists(a_word(book.lines), min_size=1, max_size=3).filter(is_clear))
    village_id = data.draw(st.sampled_from((None, 1, 2)))
    register = book.desk.township.register
    expected = {
        line.row_id
        for line in book.lines
        if (village_id is None or line.village == VILLAGES[village_id - 1])
        and all(is_meant(word, line, book.lines) for word in words)
    }
    found = register.list_ids(village_id, " ".join(words))
    assert sorted(found) == sorted(expected), words
    for limit in (1, 2, 5):
        assert register.list_ids(village_id, " ".join(words), limit=limit) == found[:limit]


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_exact_names_come_before_beginnings_and_these_before_the_rest(book: Book, data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(book.lines).map(lambda line: line.name[: max(1, len(line.name) - 1)]))
    names = book.desk.names(word)
    ranks = [0 if name == word else 1 if name.startswith(word) else 2 for name in names]
    assert ranks == sorted(ranks)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_who_was_open_only_changes_the_order(book: Book, data: st.DataObject) -> None:
    word = data.draw(a_word(book.lines).filter(lambda word: is_clear([word])))
    recent = data.draw(st.lists(st.sampled_from([line.row_id for line in book.lines]), max_size=5, unique=True))
    near = data.draw(st.sampled_from((None, 1, 2)))
    register = book.desk.township.register
    plain = register.list_ids(text=word)
    ranked = register.list_ids(text=word, recent=recent, near=near)
    assert sorted(ranked) == sorted(plain)
    met = [row_id for row_id in recent if row_id in plain]
    assert ranked[: len(met)] == met
    assert register.list_ids(text=word, recent=recent, near=near, limit=3) == ranked[:3]
