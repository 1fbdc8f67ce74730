"""The head of the letter form of an official paper: issuer in red, double rules, the number at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from printing.sheet import Box, RuleMark
from printing.theme import (
    BODY,
    ISSUER_MARK,
    MARGIN_LEFT_MM,
    OFFICIAL_RED,
    PAGE_HEIGHT_MM,
    PAGE_WIDTH_MM,
    SIZE_PT,
    TYPE_WIDTH_MM,
)

if TYPE_CHECKING:
    from printing.sheet import Sheet

FIRST_LINE: Final = 4
"""The line of the grid where the title of a letter stands."""
_MARK_TOP_MM: Final = 30.0
_DOUBLE_RULE_MM: Final = 170.0
_RULE_BELOW_MARK_MM: Final = 4.0
_RULE_FROM_FOOT_MM: Final = 20.0
_THICK_MM: Final = 1.0
_THIN_MM: Final = 0.35
_RULE_GAP_MM: Final = 1.2


def draw_letterhead(sheet: Sheet, issuer: str, document_number: str) -> None:
    """Set issuer, rules and number on the first page."""
    line = sheet.fitted(issuer, ISSUER_MARK, TYPE_WIDTH_MM, SIZE_PT["三号"])
    sheet.put_in(line, Box(MARGIN_LEFT_MM, _MARK_TOP_MM, TYPE_WIDTH_MM, ISSUER_MARK.em_mm), "centre")
    thick = _MARK_TOP_MM + ISSUER_MARK.em_mm + _RULE_BELOW_MARK_MM
    _double_rule(sheet, thick, thick + _RULE_GAP_MM)
    foot = PAGE_HEIGHT_MM - _RULE_FROM_FOOT_MM
    _double_rule(sheet, foot, foot - _RULE_GAP_MM)
    number = sheet.fitted(document_number, BODY, TYPE_WIDTH_MM)
    top = thick + _RULE_GAP_MM + BODY.em_mm * 7 / 8
    sheet.put_in(number, Box(MARGIN_LEFT_MM, top, TYPE_WIDTH_MM, BODY.em_mm), "right")


def _double_rule(sheet: Sheet, thick_mm: float, thin_mm: float) -> None:
    left = (PAGE_WIDTH_MM - _DOUBLE_RULE_MM) / 2
    for y, width in ((thick_mm, _THICK_MM), (thin_mm, _THIN_MM)):
        sheet.rule(RuleMark(left, y, left + _DOUBLE_RULE_MM, y, width, OFFICIAL_RED))
