"""How a Chinese name is read, so that it can be found by full pinyin or by initials.

Surnames have readings of their own that the general dictionary gets wrong; a name with a polyphone has
several readings and is found by each.
"""

from __future__ import annotations

import os
from functools import lru_cache
from itertools import islice, product

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

_MOST_READINGS = 6
_MOST_PER_CHARACTER = 3
_DOUBLE = 2


def name_readings(name: str) -> tuple[tuple[str, ...], ...]:
    """Give each reading of a name as syllables in lower case, the likeliest first; Latin letters stand as they are."""
    if not name:
        return ()
    if name[:_DOUBLE] in SURNAME_READINGS and len(name) > _DOUBLE:
        surname, given = SURNAME_READINGS[name[:_DOUBLE]], name[_DOUBLE:]
    else:
        surname, given = _surname_readings(name[0]), name[1:]
    choices = [surname, *(_character_readings(character) for character in given if character != "\u00b7")]
    return tuple(tuple(" ".join(reading).split()) for reading in islice(product(*choices), _MOST_READINGS))


def reading_order(name: str) -> str:
    """Give what names are put in order by: the likeliest reading, then the characters, so one name stays together."""
    if name[:_DOUBLE] in SURNAME_READINGS and len(name) > _DOUBLE:
        start, rest = SURNAME_READINGS[name[:_DOUBLE]][0], name[_DOUBLE:]
    else:
        start, rest = next(iter(_surname_readings(name[:1])), "") if name else "", name[1:]
    syllables = (next(iter(_character_readings(character)), "") for character in rest if character != "\u00b7")
    return f"{start} {' '.join(syllables)} {name}"


def _surname_readings(character: str) -> tuple[str, ...]:
    own = SURNAME_READINGS.get(character)
    if own is None:
        return _character_readings(character)
    return tuple(dict.fromkeys((*own, *_character_readings(character))))


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
