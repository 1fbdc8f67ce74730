"""Sizes of official paper: GB/T 9704-2012 in millimetres, type sizes in points, and the styles of the forms.

Everything that lays out works in millimetres from the top left corner of the page; points appear only as type sizes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Role = Literal["fangsong", "song", "song_bold", "hei", "kai"]
Align = Literal["left", "centre", "right", "justify"]

POINTS_PER_MM: Final = 72 / 25.4

PAGE_WIDTH_MM: Final = 210.0
PAGE_HEIGHT_MM: Final = 297.0
MARGIN_TOP_MM: Final = 37.0
MARGIN_BOTTOM_MM: Final = 35.0
MARGIN_LEFT_MM: Final = 28.0
MARGIN_RIGHT_MM: Final = 26.0
TYPE_WIDTH_MM: Final = PAGE_WIDTH_MM - MARGIN_LEFT_MM - MARGIN_RIGHT_MM
TYPE_HEIGHT_MM: Final = PAGE_HEIGHT_MM - MARGIN_TOP_MM - MARGIN_BOTTOM_MM
TYPE_RIGHT_MM: Final = MARGIN_LEFT_MM + TYPE_WIDTH_MM
TYPE_BOTTOM_MM: Final = MARGIN_TOP_MM + TYPE_HEIGHT_MM

LINES_PER_PAGE: Final = 22
CELLS_PER_LINE: Final = 28
LINE_PITCH_MM: Final = TYPE_HEIGHT_MM / LINES_PER_PAGE
CELL_MM: Final = TYPE_WIDTH_MM / CELLS_PER_LINE

ISSUER_MARK_TOP_MM: Final = MARGIN_TOP_MM + 35.0
RED_LINE_BELOW_NUMBER_MM: Final = 4.0
PAGE_NUMBER_BELOW_TYPE_MM: Final = 7.0
IMPRINT_OUTER_RULE_MM: Final = 0.35
IMPRINT_INNER_RULE_MM: Final = 0.25
TABLE_OUTER_RULE_MM: Final = 0.35
TABLE_INNER_RULE_MM: Final = 0.18


@dataclass(frozen=True, slots=True)
class Paper:
    """A page and the margins around its type area, in millimetres."""

    width_mm: float
    height_mm: float
    left_mm: float
    right_margin_mm: float
    top_mm: float
    bottom_margin_mm: float

    @property
    def type_width_mm(self) -> float:
        """Width of the type area."""
        return self.width_mm - self.left_mm - self.right_margin_mm

    @property
    def type_right_mm(self) -> float:
        """Right edge of the type area."""
        return self.width_mm - self.right_margin_mm

    @property
    def type_bottom_mm(self) -> float:
        """Lower edge of the type area."""
        return self.height_mm - self.bottom_margin_mm


OFFICIAL: Final = Paper(PAGE_WIDTH_MM, PAGE_HEIGHT_MM, MARGIN_LEFT_MM, MARGIN_RIGHT_MM, MARGIN_TOP_MM, MARGIN_BOTTOM_MM)
"""Paper of documents that go out under the name of the township."""

UPRIGHT: Final = Paper(PAGE_WIDTH_MM, PAGE_HEIGHT_MM, 15.0, 12.0, 14.0, 15.0)
ACROSS: Final = Paper(PAGE_HEIGHT_MM, PAGE_WIDTH_MM, 14.0, 13.0, 15.0, 14.0)
"""Working papers use more of the page; the wider margin is the side they are bound on."""

SIZE_PT: Final = {
    "初号": 42.0, "小初": 36.0, "一号": 26.0, "小一": 24.0, "二号": 22.0, "小二": 18.0, "三号": 16.0, "小三": 15.0,
    "四号": 14.0, "小四": 12.0, "五号": 10.5, "小五": 9.0, "六号": 7.5, "小六": 6.5, "七号": 5.5, "八号": 5.0,
}  # fmt: skip
"""Chinese type sizes in points."""

SMALLEST_LEGIBLE_PT: Final = SIZE_PT["小五"]


@dataclass(frozen=True, slots=True, eq=False)
class Colour:
    """A colour in parts of one; colours are told apart by identity, which is quick."""

    red: float
    green: float
    blue: float


BLACK: Final = Colour(0, 0, 0)
OFFICIAL_RED: Final = Colour(0.85, 0.05, 0.07)
GREY: Final = Colour(0.45, 0.45, 0.45)
SHADE: Final = Colour(0.94, 0.94, 0.94)


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """How a text looks: the role of its font, its size, its colour; told apart by identity, which is quick."""

    role: Role
    size_pt: float
    colour: Colour = BLACK

    @property
    def em_mm(self) -> float:
        """Width of one Chinese character."""
        return self.size_pt / POINTS_PER_MM


BODY: Final = Style("fangsong", SIZE_PT["三号"])
BODY_HEI: Final = Style("hei", SIZE_PT["三号"])
BODY_KAI: Final = Style("kai", SIZE_PT["三号"])
TITLE: Final = Style("song_bold", SIZE_PT["二号"])
ISSUER_MARK: Final = Style("song_bold", SIZE_PT["小初"], OFFICIAL_RED)
IMPRINT: Final = Style("fangsong", SIZE_PT["四号"])
PAGE_NUMBER: Final = Style("song", SIZE_PT["四号"])
SEAL_PLACE: Final = Style("kai", SIZE_PT["四号"], GREY)
TABLE_HEADING: Final = Style("hei", SIZE_PT["小四"])
TABLE_TEXT: Final = Style("fangsong", SIZE_PT["小四"])
TABLE_STRONG: Final = Style("hei", SIZE_PT["小四"])
SMALL_TEXT: Final = Style("song", SIZE_PT["五号"])
SMALL_STRONG: Final = Style("hei", SIZE_PT["五号"])
NOTE: Final = Style("kai", SIZE_PT["小四"])
SMALL_TEXT_GREY: Final = Style("kai", SIZE_PT["五号"], GREY)
SHEET_TITLE: Final = Style("song_bold", SIZE_PT["小二"])
SHEET_SUBTITLE: Final = Style("kai", SIZE_PT["五号"])
FINE_TEXT: Final = Style("song", SIZE_PT["小五"])
FINE_STRONG: Final = Style("hei", SIZE_PT["小五"])
FINE_GREY: Final = Style("kai", SIZE_PT["小五"], GREY)
SLIP_TITLE: Final = Style("song_bold", SIZE_PT["小二"])
SLIP_TEXT: Final = Style("fangsong", SIZE_PT["四号"])
