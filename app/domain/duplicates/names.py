"""How two Chinese names are alike: sound, shape, one character, order; they are so short that one character counts."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from app.domain.readings import SURNAME_READINGS, name_readings

_NOT_READ = re.compile(r"[\s\u00b7•‧・．･∙⋅●\u200b-\u200f\u2060\ufeff]+")
_UNKNOWN = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010fffd□■?？*＊某×\ufffd]")
_DOUBLE, _LONG, _OF_THREE = 2, 5, 3
_FINALS = (("iang", "ian"), ("uang", "uan"), ("ang", "an"), ("eng", "en"), ("ing", "in"))
_INITIALS = (("zh", "z"), ("ch", "c"), ("sh", "s"))
_LOOK_ALIKES = (
    "土士", "末未", "己已巳", "日曰", "天夭", "大太犬", "人入八", "干千于", "戊戌戍成", "王玉主", "今令", "白百自", "刀力", "木本",
    "贝见", "风凤", "乌鸟", "免兔", "东车", "师帅", "折拆", "候侯", "治冶", "晴睛", "蓝篮", "幕慕墓", "辩辨", "坚竖", "析折",
    "英瑛", "梅海悔", "清青倩晴", "玲铃伶", "萍苹平", "芳方仿", "珍诊", "琴芩", "霞瑕", "娟绢", "艳滟", "洁结", "莉利俐", "建健",
    "伟玮炜纬", "国囯帼", "志忘", "杰木", "强弜", "军浑", "明朋", "永水", "林淋琳", "华哗桦", "春舂", "荣荥", "贵责", "全金",
    "福富", "宝室", "兴光", "亮高", "昌晶", "俊峻骏浚", "浩皓洁", "泽译", "涵函", "轩杆", "睿壑", "宇字", "辰晨", "豪毫",
    "欣歆", "怡治", "琪淇祺琦", "妍研", "彤肜", "悦说", "然燃", "婷停", "雅推", "晓娆", "佳住", "慧彗", "雪霄", "丽骊",
    "陈阵", "杨扬", "刘浏", "赵越", "周同", "吴昊", "徐除", "孙逊", "胡湖", "朱宋", "郭廓", "何河", "罗萝", "梁粱", "谢榭",
    "韩漳", "唐塘", "冯马", "邓郑", "萧肖", "程呈", "袁哀", "许讦", "傅付", "沈沉", "曾会", "彭澎", "吕官", "苏办", "卢户",
    "蒋将", "蔡祭", "贾价", "丁于", "魏巍", "薛辥", "叶叫", "阎间", "余佘", "潘番", "杜社", "戴载", "夏厦", "钟种", "汪江", "田由甲申",
    "任仁", "姜美", "范茫", "方万", "石右", "姚挑", "谭潭", "廖寥", "邹皱", "熊能", "陆陈", "郝赫", "孔扎", "崔催", "康庚", "毛手", "邱丘",
    "秦泰奏", "史吏", "顾硕", "侯候", "邵召", "孟盂", "龙尤", "段假", "雷需", "钱线", "汤杨", "尹伊", "黎藜", "易昜", "常堂", "武斌", "乔齐", "贺贸",
)  # fmt: skip


class NameTie(StrEnum):
    """How two names are tied, the closest first."""

    SAME = "same"
    SAME_SOUND = "same_sound"
    LIKE_SOUND = "like_sound"
    LIKE_SHAPE = "like_shape"
    UNREADABLE = "unreadable"
    SWAPPED = "swapped"
    ONE_CHARACTER = "one_character"
    ONE_MISSING = "one_missing"
    OTHER_SURNAME = "other_surname"
    UNLIKE = "unlike"


class Name:
    """A name taken apart: bare characters, surname and given name, sounds as they are and as dialects blur them."""

    __slots__ = ("blurred", "characters", "first", "given", "key", "known", "sounds", "surname", "text")

    def __init__(self, text: str) -> None:
        """Take a name apart; spaces and dots do not count."""
        self.text = _NOT_READ.sub("", text)
        readings = name_readings(self.text)
        first = readings[0] if readings else ()
        self.sounds = tuple(frozenset(column) for column in zip(*readings, strict=True)) if readings else ()
        self.blurred = tuple(blur(syllable) for syllable in first)
        cut = _DOUBLE if len(self.text) > _DOUBLE and self.text[:_DOUBLE] in SURNAME_READINGS else 1
        self.surname, self.given = self.text[:cut], self.text[cut:]
        self.characters = frozenset(self.text)
        self.first = self.blurred[:1]
        self.known = _UNKNOWN.search(self.text) is None
        # Swapped characters sound the same in another order.
        self.key = " ".join((*self.blurred[:cut], *sorted(self.blurred[cut:])))


@lru_cache(maxsize=2048)
def blur(syllable: str) -> str:
    """Give a syllable without what southern speakers do not tell apart: zh/z, n/l, h/f, -ng/-n."""
    for written, heard in _INITIALS:
        syllable = heard + syllable[len(written) :] if syllable.startswith(written) else syllable
    for written, heard in _FINALS:
        if syllable.endswith(written):
            syllable = syllable.removesuffix(written) + heard
            break
    if syllable[:1] == "l":
        return "n" + syllable[1:]
    return "f" + syllable[2:] if syllable[:2] == "hu" and syllable[2:] else syllable


def compare_names(one: Name, other: Name) -> NameTie:
    """Say how two names are tied."""
    if one.text == other.text:
        return NameTie.SAME
    if len(one.text) == len(other.text):
        return _same_length(one, other)
    shorter, longer = sorted((one.text, other.text), key=len)
    return NameTie.ONE_MISSING if len(shorter) >= _DOUBLE and _is_part(shorter, longer) else NameTie.UNLIKE


def _same_length(one: Name, other: Name) -> NameTie:
    places = [place for place, pair in enumerate(zip(one.text, other.text, strict=True)) if pair[0] != pair[1]]
    if len(places) == 1:
        return _one_place(one, other, places[0])
    left, right = places[0], places[-1]
    is_pair = len(places) == _DOUBLE
    if is_pair and one.text[left] == other.text[right] and one.text[right] == other.text[left]:
        return NameTie.SWAPPED
    if len(places) < len(one.text) and all(_sounds_like(one, other, place) for place in places):
        return NameTie.SAME_SOUND
    if len(places) == len(one.text) and one.blurred == other.blurred:
        return NameTie.LIKE_SOUND
    is_long = len(one.text) >= _LONG and len(places) * _OF_THREE <= len(one.text)
    return NameTie.ONE_CHARACTER if is_long else NameTie.UNLIKE


def _one_place(one: Name, other: Name, place: int) -> NameTie:
    if not (one.known and other.known) and _UNKNOWN.search(one.text[place] + other.text[place]):
        return NameTie.UNREADABLE
    if _sounds_like(one, other, place):
        return NameTie.SAME_SOUND
    if other.text[place] in _ALIKE.get(one.text[place], ""):
        return NameTie.LIKE_SHAPE
    if len(one.blurred) == len(other.blurred) == len(one.text) and one.blurred[place] == other.blurred[place]:
        return NameTie.LIKE_SOUND
    return NameTie.OTHER_SURNAME if place < len(one.surname) else NameTie.ONE_CHARACTER


def _sounds_like(one: Name, other: Name, place: int) -> bool:
    if not len(one.sounds) == len(other.sounds) == len(one.text):
        return False
    return not one.sounds[place].isdisjoint(other.sounds[place])


def _is_part(shorter: str, longer: str) -> bool:
    """Tell whether one name is the other with a character left out; long names may lose the father's name."""
    if len(longer) - len(shorter) > 1:
        return len(shorter) >= _OF_THREE and longer.startswith(shorter)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))


def _alike() -> dict[str, str]:
    found: dict[str, str] = {}
    for group in _LOOK_ALIKES:
        for character in group:
            found[character] = found.get(character, "") + group
    return found


_ALIKE = _alike()
