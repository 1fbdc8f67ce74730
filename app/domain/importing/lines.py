"""Lines of a sheet that are no records: totals, signatures below a table, headings that a new page repeats."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from app.domain.importing.cells import Cell, clean_text
from app.domain.importing.headings import Headings
from app.domain.text import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP
_IS_TOTAL = _N("Import", "a line of totals and no record: it was left out")
_IS_SIGNATURE = _N("Import", "a line about the table and no record: it was left out")
_IS_HEADING = _N("Import", "the headings once more and no record: the line was left out")

TOTAL = re.compile(
    r"(?:.{0,20}[村组居区页表镇乡街道户])?(?:合计|小计|总计|累计|共计|总人数|人数合计)[:：]?\d*[人户个名]?"
)
_LABELS = (
    "填表人|制表人|填报人|统计人|审核人|审批人|复核人|负责人|单位负责人|主要负责人|分管领导|经办人|录入人|联系人|填表单位"
    "|填报单位|制表单位|填表日期|填报日期|制表日期|填表时间|填报时间|联系电话|签字|签名|盖章|单位盖章|单位公章"
)
SIGNATURE = re.compile(
    rf"(?:.{{0,12}}?(?:{_LABELS})(?:[(（].{{0,10}})?[)）]?[:：].*|(?:{_LABELS})|(?:备注|说明|注)[:：].*)"
)
_MARKS = frozenset("计数人导位期间话字名章:：")
"""A line of totals or signatures begins with a cell that has one of these; most lines are spared the patterns."""
_NAMING = frozenset({"name", "village"})


class Line(StrEnum):
    """What a line below the headings is."""

    RECORD = "record"
    BLANK = "blank"
    TOTAL = "total"
    SIGNATURE = "signature"
    HEADING = "heading"


REMARKS = {Line.TOTAL: _IS_TOTAL, Line.SIGNATURE: _IS_SIGNATURE, Line.HEADING: _IS_HEADING}
"""What is said of lines that are left out; of a blank one nothing is said."""
_FEWEST_HEADINGS = 2


class Lines:
    """Tells the lines of one sheet that are no records from those that are."""

    def __init__(self, headings: Headings) -> None:
        """Know the headings of the sheet."""
        self._naming = [column.index for column in headings.mapped if column.field in _NAMING]
        self._headings = [(column.index, headings.cells[column.index]) for column in headings.mapped]

    def kind_of(self, cells: Sequence[Cell]) -> Line:
        """Tell what a line is."""
        first = next((cell for cell in cells if cell is not None and (not isinstance(cell, str) or cell.strip())), None)
        if first is None:
            return Line.BLANK
        if isinstance(first, str) and not _MARKS.isdisjoint(first):
            word = _word(first)
            if TOTAL.fullmatch(word):
                return Line.TOTAL
            if SIGNATURE.fullmatch(word) and not self._names_somebody(cells, first):
                return Line.SIGNATURE
        if any(_is_total(cells[index]) for index in self._naming if index < len(cells)):
            return Line.TOTAL
        return Line.HEADING if self._repeats(cells) else Line.RECORD

    def _names_somebody(self, cells: Sequence[Cell], first: str) -> bool:
        """Tell whether a line that begins like a signature holds a name and a village all the same."""
        named = [cells[index] if index < len(cells) else "" for index in self._naming]
        return first not in named and all(isinstance(cell, str) and cell.strip() for cell in named)

    def _repeats(self, cells: Sequence[Cell]) -> bool:
        """Tell whether a line is the heading line again, as it stands on top of each printed page."""
        index, heading = self._headings[0]
        if index >= len(cells) or cells[index] != heading:
            return False
        same = sum(index < len(cells) and cells[index] == heading for index, heading in self._headings)
        return same >= min(_FEWEST_HEADINGS, len(self._headings))


def _is_total(cell: Cell) -> bool:
    return isinstance(cell, str) and "计" in cell and TOTAL.fullmatch(_word(cell)) is not None


def _word(text: str) -> str:
    return clean_text(text).replace(" ", "")
