"""Slips of old offices: cells that an import mends, and rows that it must refuse."""

from __future__ import annotations

from collections.abc import Callable

from app.practice.citizens import check_digit
from app.practice.dice import Dice, Weighted
from app.practice.residents import HEADINGS
from app.practice.tables import DirtyCell, RefusedRow

DIRTY_SHARE = 15, 1000
TRUNCATED_ID, WRONG_CHECK_DIGIT, IMPOSSIBLE_DAY = "truncated_id", "wrong_check_digit", "impossible_day"
UNKNOWN_VILLAGE, MISSING_NAME = "unknown_village", "missing_name"
REASONS = (TRUNCATED_ID, WRONG_CHECK_DIGIT, IMPOSSIBLE_DAY, UNKNOWN_VILLAGE, MISSING_NAME)

_LOST_VILLAGE = "已撤并的老营村"
_DAMAGED_PER_RESIDENTS = 4000
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
_WIDE_SPACE = "\u3000"

Slip = Callable[[str], str]
_NAME, _ID, _VILLAGE = (HEADINGS.index(heading) for heading in ("姓名", "身份证号", "村名称"))


def _parts(iso: str) -> tuple[int, int, int]:
    year, month, day = iso.split("-")
    return int(year), int(month), int(day)


def _dotted(iso: str) -> str:
    return "{}.{}.{}".format(*_parts(iso))


def _chinese_date(iso: str) -> str:
    return "{}年{}月{}日".format(*_parts(iso))


def _name_with_gap(name: str) -> str:
    return name[0] + _WIDE_SPACE + name[1] if len(name) == len("张三") else f" {name}"


def _apostrophe(text: str) -> str:
    return f"'{text}"


def _grouped(number: str) -> str:
    return f"{number[:6]} {number[6:14]} {number[14:]}"


_DATES: Weighted[tuple[str, Slip]] = Weighted(
    (
        (("dotted_date", _dotted), 4),
        (("chinese_date", _chinese_date), 4),
        (("compact_date", lambda iso: iso.replace("-", "")), 2),
        (("slashed_date", lambda iso: "{}/{}/{}".format(*_parts(iso))), 2),
    )
)
_NUMBERS: Weighted[tuple[str, Slip]] = Weighted(
    (
        (("spaces", _grouped), 3),
        (("full_width", lambda number: number.translate(_FULL_WIDTH)), 3),
        (("apostrophe", _apostrophe), 3),
    )
)
_LOWER_X: tuple[str, Slip] = ("lower_x", str.lower)
_SEXES: Weighted[tuple[str, Slip]] = Weighted(
    ((("sex_word", lambda sex: f"{sex}性"), 1), (("sex_code", lambda sex: "1" if sex == "男" else "2"), 1))
)
_PHONES: Weighted[tuple[str, Slip]] = Weighted(
    (
        (("dashes", lambda phone: f"{phone[:3]}-{phone[3:7]}-{phone[7:]}"), 4),
        (("spaces", lambda phone: f"{phone[:3]} {phone[3:7]} {phone[7:]}"), 2),
        (("full_width", lambda phone: phone.translate(_FULL_WIDTH)), 1),
    )
)
_NAMES: Weighted[tuple[str, Slip]] = Weighted(((("spaces", _name_with_gap), 1),))
_WORDS: Weighted[tuple[str, Slip]] = Weighted(((("spaces", lambda word: f"{word} "), 1),))
_ETHNIC: Weighted[tuple[str, Slip]] = Weighted(((("short_word", lambda word: word.removesuffix("族")), 1),))
_DOORS: Weighted[tuple[str, Slip]] = Weighted(((("full_width", lambda door: door.translate(_FULL_WIDTH)), 1),))

_COLUMNS: Weighted[tuple[str, Weighted[tuple[str, Slip]]]] = Weighted(
    (
        (("身份证号", _NUMBERS), 16),
        (("出生日期", _DATES), 18),
        (("初婚日期", _DATES), 10),
        (("联系电话", _PHONES), 14),
        (("姓名", _NAMES), 12),
        (("性别", _SEXES), 10),
        (("村名称", _WORDS), 6),
        (("民族", _ETHNIC), 6),
        (("门牌号", _DOORS), 6),
        (("文化程度", _WORDS), 4),
        (("配偶身份证号", _NUMBERS), 4),
        (("配偶姓名", _NAMES), 4),
    )
)


def soil(rows: list[list[str]], damaged: set[int], dice: Dice) -> list[DirtyCell]:
    """Write the fixed share of all importable cells carelessly, in place; damaged rows stay as they are."""
    share, out_of = DIRTY_SHARE
    wanted = (len(rows) - len(damaged)) * len(HEADINGS) * share // out_of
    done: dict[int, DirtyCell] = {}
    while len(done) < wanted:
        row = dice.below(len(rows))
        heading, slips = dice.draw(_COLUMNS)
        column = HEADINGS.index(heading)
        clean = rows[row][column]
        key = row * len(HEADINGS) + column
        if row in damaged or key in done or not clean:
            continue
        kind, slip = _LOWER_X if clean.endswith("X") and dice.chance(0.7) else dice.draw(slips)
        dirty = slip(clean)
        rows[row][column] = dirty
        done[key] = DirtyCell(row, heading, kind, clean, dirty)
    return [done[key] for key in sorted(done)]


def damaged_rows(sources: list[list[str]], dice: Dice) -> list[tuple[str, list[str]]]:
    """Make the rows that must be refused out of fresh people, a handful per reason."""
    reasons = [REASONS[index % len(REASONS)] for index in range(len(sources))]
    return [(reason, _damage(row, reason, dice)) for reason, row in zip(reasons, sources, strict=True)]


def damaged_count(residents: int) -> int:
    """Give how many damaged rows a township of this size has: at least one per reason."""
    return len(REASONS) * max(1, round(residents / _DAMAGED_PER_RESIDENTS))


def insert_damaged(
    rows: list[list[str]], damaged: list[tuple[str, list[str]]], dice: Dice
) -> tuple[list[list[str]], list[RefusedRow]]:
    """Strew the damaged rows among the good ones."""
    places = sorted(dice.below(len(rows) + 1) for _ in damaged)
    merged: list[list[str]] = []
    refused: list[RefusedRow] = []
    start = 0
    for place, (reason, row) in zip(places, damaged, strict=True):
        merged.extend(rows[start:place])
        refused.append(RefusedRow(len(merged), reason))
        merged.append(row)
        start = place
    merged.extend(rows[start:])
    return merged, refused


def _damage(row: list[str], reason: str, dice: Dice) -> list[str]:
    spoilt = list(row)
    number = row[_ID]
    if reason == TRUNCATED_ID:
        spoilt[_ID] = number[: dice.pick((12, 14, 16, 17))]
    elif reason == WRONG_CHECK_DIGIT:
        right = check_digit(number[:-1])
        spoilt[_ID] = number[:-1] + dice.pick([digit for digit in "0123456789" if digit != right])
    elif reason == IMPOSSIBLE_DAY:
        body = f"{spoilt[_ID][:10]}0231{spoilt[_ID][14:17]}"
        spoilt[_ID] = body + check_digit(body)
    elif reason == UNKNOWN_VILLAGE:
        spoilt[_VILLAGE] = _LOST_VILLAGE
    else:
        spoilt[_NAME] = ""
    return spoilt
