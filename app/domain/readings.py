"""How a Chinese name is read, so that it can be found by full pinyin or by initials.

Surnames have readings of their own that the general dictionary gets wrong; a name with a polyphone has
several readings and is found by each.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import product

SURNAME_READINGS: dict[str, tuple[str, ...]] = {
    "单": ("shan",), "解": ("xie",), "仇": ("qiu",), "查": ("zha",), "曾": ("zeng",), "朴": ("piao",),
    "乐": ("yue", "le"), "区": ("ou",), "任": ("ren",), "盖": ("ge", "gai"), "尹": ("yin",), "华": ("hua",),
    "翟": ("zhai", "di"), "覃": ("qin", "tan"), "冼": ("xian",), "洗": ("xian",), "员": ("yun", "yuan"),
    "折": ("she",), "黑": ("he", "hei"), "黄": ("huang",), "牟": ("mou", "mu"), "缪": ("miao",), "宓": ("mi",),
    "秘": ("bi",), "费": ("fei", "bi"), "柏": ("bai", "bo"), "卜": ("bu",), "种": ("chong",), "重": ("chong",),
    "谌": ("chen", "shen"), "隗": ("wei", "kui"), "佴": ("nai",), "俞": ("yu", "shu"), "纪": ("ji",), "祭": ("zhai",),
    "葛": ("ge",), "郇": ("xun", "huan"), "那": ("na",), "召": ("shao",), "哈": ("ha",), "能": ("nai",),
    "阚": ("kan",), "逄": ("pang",), "莘": ("shen", "xin"), "长": ("chang", "zhang"), "晟": ("cheng", "sheng"),
    "褚": ("chu",), "沈": ("shen",), "宁": ("ning",), "瞿": ("qu",), "燕": ("yan",), "应": ("ying",), "于": ("yu",),
    "余": ("yu",), "车": ("che",), "石": ("shi",), "石抹": ("shi mo",), "尉迟": ("yu chi",), "尉": ("wei", "yu"),
    "万俟": ("mo qi",), "澹台": ("tan tai",), "令狐": ("ling hu",), "鲜于": ("xian yu",), "长孙": ("zhang sun",),
    "单于": ("chan yu",), "欧阳": ("ou yang",), "司马": ("si ma",), "上官": ("shang guan",), "诸葛": ("zhu ge",),
    "夏侯": ("xia hou",), "皇甫": ("huang fu",), "公孙": ("gong sun",), "慕容": ("mu rong",), "东方": ("dong fang",),
}  # fmt: skip
"""Readings of surnames where the everyday reading is another, or where two are in use."""

INTERPUNCT = "\u00b7"
_READ_ONE_WAY = frozenset("丁万于任余倪冯叶吴夏姚尹庄彭方施朱杜殷汪沈温潘王白石祝芦莫董蔡许詹贾邓邢郝阮陆陶齐")
"""Common surnames that nobody reads in the rarer ways of their character: whoever types ``yu`` wants no 王."""

_MOST_PER_CHARACTER = 3
_DOUBLE = 2
_ALL_TOGETHER = 2
"""So many characters of a given name are read in every combination; a longer one varies one character at a time."""

Syllables = tuple[str, ...]


def name_readings(name: str) -> tuple[Syllables, ...]:
    """Give each reading of a name as syllables in lower case, the likeliest first; Latin letters stand as they are."""
    if not name:
        return ()
    at = _length_of_surname(name)
    return tuple(surname + given for surname in _surname_readings(name[:at]) for given in _given_readings(name[at:]))


def reading_order(name: str) -> str:
    """Give what names are put in order by: the likeliest reading, then the characters, so one name stays together."""
    syllables = next(iter(name_readings(name)), ())
    return f"{' '.join(syllables)} {name}"


def latin_keys(name: str) -> tuple[str, ...]:
    """Give what may be typed of a name in Latin letters: each reading in full, and its initials."""
    at = _length_of_surname(name)
    (surnames, surname_initials), (rests, rest_initials) = _written_surname(name[:at]), _written_rest(name[at:])
    if len(surnames) == len(rests) == 1:
        # Most names are read in one way, and an import reads a hundred thousand of them.
        full, initials = surnames[0] + rests[0], surname_initials[0] + rest_initials[0]
        return (full,) if full == initials else (full, initials)
    keys = [surname + rest for surname in surnames for rest in rests]
    keys += [surname + rest for surname in surname_initials for rest in rest_initials]
    return tuple(dict.fromkeys(keys))


def reads_as(text: str, name: str) -> bool:
    """Tell whether characters and pinyin mixed, such as ``李gui`` or ``l桂英``, are some part of a name."""
    choices = tuple(
        (character, syllables) for character, syllables in zip(name, _choices(name), strict=True) if syllables
    )
    return any(_is_read(text, choices[start:]) for start in range(len(choices)))


def _is_read(text: str, choices: Sequence[tuple[str, Syllables]]) -> bool:
    if not text:
        return True
    if not choices:
        return False
    (character, syllables), rest = choices[0], choices[1:]
    if text[0] in {character, character.lower()} and _is_read(text[1:], rest):
        return True
    for syllable in syllables:
        if syllable.startswith(text) or (text.startswith(syllable) and _is_read(text[len(syllable) :], rest)):
            return True
        if text[0] == syllable[0] and _is_read(text[1:], rest):
            return True
    return False


def _length_of_surname(name: str) -> int:
    return _DOUBLE if name[:_DOUBLE] in SURNAME_READINGS and len(name) > _DOUBLE else 1


@lru_cache(maxsize=2048)
def _written_surname(surname: str) -> tuple[Syllables, Syllables]:
    return _written(_surname_readings(surname))


@lru_cache(maxsize=65536)
def _written_rest(given: str) -> tuple[Syllables, Syllables]:
    return _written(_given_readings(given))


def _written(readings: Collection[Syllables]) -> tuple[Syllables, Syllables]:
    """Give readings written together, and their initials."""
    full = dict.fromkeys("".join(syllables) for syllables in readings)
    initials = dict.fromkeys("".join([syllable[0] for syllable in syllables]) for syllables in readings)
    return tuple(full), tuple(initials)


@lru_cache(maxsize=2048)
def _surname_readings(surname: str) -> tuple[Syllables, ...]:
    own = [tuple(reading.split()) for reading in SURNAME_READINGS.get(surname, ())]
    # Somebody called 单 may well be named 于飞.
    everyday = product(
        *(_surname_choices(character) for character in surname[:1]), *map(_character_readings, surname[1:])
    )
    return tuple(dict.fromkeys((*own, *everyday)))


def _given_readings(given: str) -> tuple[Syllables, ...]:
    choices = [_character_readings(character) for character in given if character != INTERPUNCT]
    if len(choices) <= _ALL_TOGETHER:
        return tuple(product(*choices))
    likeliest = tuple(readings[0] for readings in choices)
    varied = (
        (*likeliest[:place], reading, *likeliest[place + 1 :])
        for place, readings in enumerate(choices)
        for reading in readings[1:]
    )
    return (likeliest, *varied)


def _choices(name: str) -> tuple[Syllables, ...]:
    """Give for each character of a name how it may be read; the interpunct is not read."""
    at = _length_of_surname(name)
    surname = tuple(tuple(dict.fromkeys(syllables)) for syllables in zip(*_surname_readings(name[:at]), strict=True))
    return surname + tuple(() if character == INTERPUNCT else _character_readings(character) for character in name[at:])


def _surname_choices(character: str) -> Syllables:
    own, everyday = SURNAME_READINGS.get(character, ()), _character_readings(character)
    return tuple(dict.fromkeys((*own, *everyday)))[: 1 if character in _READ_ONE_WAY else None]


@lru_cache(maxsize=8192)
def _character_readings(character: str) -> tuple[str, ...]:
    if character.isascii():
        return (character.lower(),)
    # The phrase table takes most of a second to load and says nothing about single characters.
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    from pypinyin import Style, pinyin  # noqa: PLC0415 - only indexing needs the tables

    found = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
    readings = (reading.replace("ü", "v") for reading in (found[0] if found else ()))
    return tuple(dict.fromkeys(readings))[:_MOST_PER_CHARACTER] or (character,)
