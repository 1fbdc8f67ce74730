"""Figures as reports write them: masked, approximate, with a unit on the next line, a ratio in either order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SPACE = re.compile(r"[\s\u3000\u00a0,，'’]+")
_MASKED = re.compile(r"\D*?(?:[*×]{2,}|[xX]{2,}|[?]{2,})(?:人|例|户|元|个|名|%|‰)*")
_MISSING = frozenset({"", "-", "—", "--", "——", "/", "无", "不详", "缺"})
_SCALES = {"": 1, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_FIGURE = re.compile(
    r"(?P<before>约|大约|近|将近|超过|不足|至少|共|计|达到?|为)*"
    r"(?P<share>百分之|千分之)?"
    r"(?P<number>\d{1,15}(?:\.\d{1,6})?)"
    r"(?P<scale>[百千万亿]?)(?P<some>[多余几来]?)(?P<late_scale>[百千万亿]?)"
    r"(?P<unit>人次|人|例|户|元|个|名|对|岁|家|所|间|次|份|件)?"
    r"(?P<sign>[%‰]?)"
    r"(?P<after>左右|上下|以上|以下|以内)?"
)
_RATIO = re.compile(r"(?P<first>\d{1,9}(?:\.\d{1,4})?)(?::|比)(?P<second>\d{1,9}(?:\.\d{1,4})?)")
_VAGUE = frozenset({"约", "大约", "近", "将近", "超过", "不足", "至少"})
_DECLINED = re.compile(
    r"生流比|引流产|流引产|避孕率|节育率|计划生育率|符合率|孕检率|康检率|三查|征收率|抚养费|多孩率|晚婚率|晚育率"
)
_BASE, _UNIT_BASE = Decimal(100), Decimal(1)
_BREAK_BEFORE_UNIT = re.compile(r"(?<=\d)\s*\n\s*(?=[%％‰人例户元个名万亿])")
_PINYIN = re.compile(r"[(（][a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ\s]+[)）]")
_CENSORED = re.compile(r"[\u4e00-\u9fff][*＊]{2,}[\u4e00-\u9fff]?")
_OUTDATED = ("全面两孩", "全面二孩", "单独两孩", "独生子女政策", "社会抚养费", "计划生育证明", "准生证")
_TWO_CHILD_POLICY_ENDED = "2021-08-20"


class FigureState(StrEnum):
    """What a text that should hold a figure turned out to hold."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    MASKED = "masked"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    DECLINED = "declined"


class Unit(StrEnum):
    """What the figure counts."""

    COUNT = "count"
    PERCENT = "percent"
    PERMILLE = "permille"
    BOYS_PER_100_GIRLS = "boys_per_100_girls"


@dataclass(frozen=True, slots=True)
class TextFigure:
    """A figure and how it was written; ``value`` is None unless exact or approximate, ``places`` its decimals."""

    value: Decimal | None
    state: FigureState
    unit: Unit = Unit.COUNT
    places: int = 0
    text: str = ""

    @property
    def exact(self) -> Decimal | None:
        """The value, where nothing about it is vague."""
        return self.value if self.state is FigureState.EXACT else None


def read_figure(text: str, label: str = "", *, girls_first: bool | None = None) -> TextFigure:
    """Read one figure. A masked one is missing, never 0; 多 and 约 make it approximate, never exact.

    ``label`` is what the figure is called: declined indicators are not read at all. Of a ratio, the side of 100 (or 1)
    is the girls, unless ``girls_first`` says in which order the report writes.
    """
    shown = text.strip()
    if _DECLINED.search(label) or _DECLINED.search(shown):
        return TextFigure(None, FigureState.DECLINED, text=shown)
    cleaned = _SPACE.sub("", join_units(text).translate(_FULL_WIDTH))
    if cleaned in _MISSING:
        return TextFigure(None, FigureState.MISSING, text=shown)
    if _MASKED.fullmatch(cleaned):
        return TextFigure(None, FigureState.MASKED, text=shown)
    if ratio := _RATIO.fullmatch(cleaned):
        return _ratio(Decimal(ratio["first"]), Decimal(ratio["second"]), shown, girls_first=girls_first)
    match = _FIGURE.fullmatch(cleaned)
    return TextFigure(None, FigureState.UNREADABLE, text=shown) if match is None else _figure(match, shown)


def _figure(match: re.Match[str], shown: str) -> TextFigure:
    value = Decimal(match["number"]) * _SCALES[match["scale"]] * _SCALES[match["late_scale"]]
    is_vague = bool(match["some"] or match["after"] or match["before"] in _VAGUE)
    unit = Unit.COUNT
    if match["sign"] == "%" or match["share"] == "百分之":
        unit = Unit.PERCENT
    elif match["sign"] == "‰" or match["share"] == "千分之":
        unit = Unit.PERMILLE
    places = len(match["number"].partition(".")[2])
    return TextFigure(value, FigureState.APPROXIMATE if is_vague else FigureState.EXACT, unit, places, shown)


def _ratio(first: Decimal, second: Decimal, shown: str, *, girls_first: bool | None) -> TextFigure:
    """Give boys per 100 girls."""
    if girls_first is None:
        for base in (_BASE, _UNIT_BASE):
            if first == base:
                girls_first = True
            elif second == base:
                girls_first = False
            if girls_first is not None:
                break
    girls, boys = (first, second) if girls_first else (second, first)
    if girls_first is None or girls == 0:
        return TextFigure(None, FigureState.UNREADABLE, text=shown)
    value = boys * _BASE / girls
    places = max(0, -int(boys.as_tuple().exponent)) if girls == _BASE else 0
    return TextFigure(value, FigureState.EXACT, Unit.BOYS_PER_100_GIRLS, places, shown)


def join_units(text: str) -> str:
    """Join a number and its unit that a line break tore apart, as in ``100`` and, two lines below, ``%``."""
    return _BREAK_BEFORE_UNIT.sub("", text)


def without_pinyin(text: str) -> str:
    """Take away the pinyin in brackets that some web pages put behind rare characters."""
    return _PINYIN.sub("", text)


def censored_words(text: str) -> tuple[str, ...]:
    """Give the words in which characters were starred out, as they stand: they are flagged, never guessed."""
    return tuple(match[0] for match in _CENSORED.finditer(text))


def outdated_words(text: str, dated: str) -> tuple[str, ...]:
    """Give words of rules that had ended by the date of the text (ISO, any precision)."""
    if dated < _TWO_CHILD_POLICY_ENDED[: len(dated)]:
        return ()
    return tuple(word for word in _OUTDATED if word in text)
