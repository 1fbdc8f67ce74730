"""Made-up personal names: by generation and sex, with the names that break weak programs.

Surnames with a reading of their own (单 曾 解 仇 查 区 朴 盖) and characters outside the basic plane
are more frequent than in life, so that search, sorting and printing meet them in practice.
"""

from __future__ import annotations

from app.practice.dice import Dice, Weighted

MIDDLE_DOT = "\u00b7"
RARE_CHARACTERS = ("𬱖", "㛃", "䶮", "𬭎", "𫘝")
POLYPHONE_SURNAMES = ("单", "曾", "解", "仇", "查", "区", "朴", "盖")

_FREQUENT = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高"
_USUAL = "梁郑谢宋唐许韩冯邓曹彭萧田董袁潘蔡蒋余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
_COMPOUND = ("欧阳", "上官", "诸葛", "司马", "皇甫")

SURNAMES: Weighted[str] = Weighted(
    [(name, 12.0) for name in _FREQUENT]
    + [(name, 2.0) for name in _USUAL]
    + [(name, 0.9) for name in POLYPHONE_SURNAMES]
    + [(name, 0.4) for name in _COMPOUND]
)

# Per generation: (born before, share of one-character names, male firsts, male seconds, female firsts, female seconds)
_GENERATIONS: tuple[tuple[int, float, str, str, str, str], ...] = (
    (
        1960,
        0.12,
        "德国永光世建福长玉明正文",
        "山才财成贵根林发云清义华",
        "桂秀玉春凤兰淑金素菊",
        "英兰珍芳云莲香梅花华",
    ),
    (
        1980,
        0.22,
        "建志国卫红军海小立永新文",
        "军平华强明国忠斌林生东勇",
        "秀丽春小红艳海玉爱雪",
        "霞英红梅萍芳燕琴玲艳",
    ),
    (
        2000,
        0.30,
        "俊志海小晓文鹏振嘉佳伟宏",
        "伟超杰磊鹏辉飞峰涛勇龙凯",
        "晓婷丽雅小佳慧雪梦文",
        "婷静娜丽敏霞倩莹洁娟",
    ),
    (
        9999,
        0.10,
        "子梓浩宇俊一沐奕铭泽嘉辰",
        "轩宇涵泽睿晨豪阳辰航霖浩",
        "子梓欣雨诗语可一思佳",
        "涵萱怡琪妍彤瑶悦然婷",
    ),
)
_DOTTED_MALE = ("买买提", "艾力", "吐尔逊", "热合曼", "木拉提", "阿卜杜拉", "叶尔兰", "赛力克")
_DOTTED_FEMALE = ("阿依古丽", "古丽娜尔", "帕提古丽", "热依汗", "阿依努尔", "巴哈尔古丽", "阿丽娅")

DOTTED_ETHNIC: Weighted[str] = Weighted((("维吾尔族", 3.0), ("哈萨克族", 1.0)))
ETHNIC: Weighted[str] = Weighted(
    (
        ("汉族", 93.4),
        ("土家族", 1.6),
        ("苗族", 1.5),
        ("回族", 0.9),
        ("壮族", 0.8),
        ("侗族", 0.6),
        ("彝族", 0.5),
        ("满族", 0.4),
        ("瑶族", 0.2),
        ("布依族", 0.1),
    )
)


def surname(dice: Dice) -> str:
    """Give a surname."""
    return dice.draw(SURNAMES)


def given_name(dice: Dice, sex: str, birth_year: int) -> str:
    """Give a first name that people of this sex and generation bear."""
    _, short, *characters = next(row for row in _GENERATIONS if birth_year < row[0])
    firsts, seconds = characters[:2] if sex == "男" else characters[2:]
    if dice.chance(short):
        return dice.pick(seconds)
    return dice.pick(firsts) + dice.pick(seconds)


def rare_name(dice: Dice, number: int) -> str:
    """Give a first name with one of the rare characters, each in its turn."""
    rare = RARE_CHARACTERS[number % len(RARE_CHARACTERS)]
    return rare if dice.chance(0.4) else dice.pick("文子宇思明") + rare


def dotted_given(dice: Dice, sex: str) -> str:
    """Give the part before the middle dot."""
    return dice.pick(_DOTTED_MALE if sex == "男" else _DOTTED_FEMALE)


def other_given(own: str, father: str, sex: str) -> str:
    """Give the own first name, or the next one of the list where it is the father's too."""
    if own != father:
        return own
    choices = _DOTTED_MALE if sex == "男" else _DOTTED_FEMALE
    return choices[(choices.index(own) + 1) % len(choices)]


def ethnic_group(dice: Dice, family_name: str) -> str:
    """Give the ethnic group of a family; 朴 is most often Korean."""
    if family_name == "朴" and dice.chance(0.7):
        return "朝鲜族"
    return dice.draw(ETHNIC)
