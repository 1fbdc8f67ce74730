"""Parts that several official papers share: title, signature, numerals, levels of headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from printing.heading import break_title
from printing.text import QT_TRANSLATE_NOOP, cut_line, whole_line
from printing.theme import (
    BODY,
    BODY_HEI,
    BODY_KAI,
    CELL_MM,
    CELLS_PER_LINE,
    SEAL_PLACE,
    SMALLEST_LEGIBLE_PT,
    TITLE,
    TYPE_WIDTH_MM,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from printing.grid import GridFlow
    from printing.sheet import Sheet
    from printing.text import Line

SIGNATURE_LINES: Final = 2
_DATE_FROM_RIGHT: Final = 4
_DIGITS: Final = "〇一二三四五六七八九"
_TEN, _HUNDRED = 10, 100
_LONGEST_LEAD: Final = 18
_SENTENCE_END: Final = "。"


def numeral(number: int) -> str:
    """Write 1 to 999 in Chinese characters."""
    hundreds, rest = divmod(number, _HUNDRED)
    if hundreds:
        head = _DIGITS[hundreds] + "百"
        if not rest:
            return head
        return head + ("" if rest >= _TEN else "零") + ("一" if _TEN <= rest < 2 * _TEN else "") + numeral(rest)
    tens, ones = divmod(number, _TEN)
    if not tens:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + "十" + (_DIGITS[ones] if ones else "")


def title_lines(sheet: Sheet, title: str) -> tuple[Line, ...]:
    """Break a title of size two into lines of a good shape."""
    text = sheet.gate.set(title, TITLE)
    spans = break_title(text.text, text.widths_mm, TYPE_WIDTH_MM)
    return tuple(cut_line(text, start, stop, last=True) for start, stop in spans)


def draw_title(sheet: Sheet, flow: GridFlow, title: str) -> None:
    """Set the title centred, one grid line each."""
    for line in title_lines(sheet, title):
        flow.row(line, "centre")


def draw_addressee(sheet: Sheet, flow: GridFlow, addressee: str) -> None:
    """Set the addressee flush left; its colon comes from here."""
    template = QT_TRANSLATE_NOOP("Paper", "{addressee}:")
    text = sheet.gate.wording("Paper", template, addressee=addressee)
    flow.paragraph(sheet.gate.set(text, BODY), indent=0)


def draw_level_one(sheet: Sheet, flow: GridFlow, number: int, title: str, keep_after: int = 2) -> None:
    """Set a heading of the first level; it is never left alone at the foot of a page."""
    template = QT_TRANSLATE_NOOP("Paper", "{number}. {title}")
    text = sheet.gate.wording("Paper", template, number=numeral(number), title=title)
    flow.paragraph(sheet.gate.set(text, BODY_HEI), keep_after=keep_after)


def draw_level_two(sheet: Sheet, flow: GridFlow, number: int, text: str, keep_after: int = 0) -> None:
    """Set a paragraph of the second level; a short first sentence stands in the heading's font."""
    template = QT_TRANSLATE_NOOP("Paper", "({number}) ")
    head, rest = _lead(text)
    lead = sheet.gate.set(sheet.gate.wording("Paper", template, number=numeral(number)) + head, BODY_KAI)
    flow.paragraph(sheet.gate.join(lead, sheet.gate.set(rest, BODY)), keep_after=keep_after)


def draw_paragraphs(sheet: Sheet, flow: GridFlow, text: str) -> None:
    """Set body text; every line of ``text`` is a paragraph."""
    for part in text.split("\n"):
        if part.strip():
            flow.paragraph(sheet.gate.set(part.strip(), BODY))


def draw_signature(sheet: Sheet, flow: GridFlow, issuer: str, day: date) -> None:
    """Set issuer and date for a sealed paper: date four cells from the edge, issuer centred over it."""
    gate = sheet.gate
    signed = whole_line(gate.set(gate.day(day), BODY))
    name = sheet.fitted(issuer, BODY, TYPE_WIDTH_MM, SMALLEST_LEGIBLE_PT)
    middle = CELLS_PER_LINE - _DATE_FROM_RIGHT - signed.width_mm / CELL_MM / 2
    name_cells = name.width_mm / CELL_MM
    before = max(0.0, min(middle - name_cells / 2, CELLS_PER_LINE - name_cells))
    seal = whole_line(gate.set(gate.wording("Paper", QT_TRANSLATE_NOOP("Paper", "(Seal)")), SEAL_PLACE))
    flow.need(SIGNATURE_LINES)
    seal_from = before + name_cells + 0.2
    if seal_from * CELL_MM + seal.width_mm <= TYPE_WIDTH_MM:
        flow.row(seal, "left", before=seal_from)
        flow.line -= 1
    elif flow.line:
        flow.line -= 1
        flow.row(seal, "left", before=middle - seal.width_mm / CELL_MM / 2)
    flow.row(name, "left", before=before)
    flow.row(signed, "right", after=_DATE_FROM_RIGHT)


def joined(names: Sequence[str]) -> str:
    """Join names as a Chinese list."""
    return "、".join(names)


def _lead(text: str) -> tuple[str, str]:
    head, end, rest = text.partition(_SENTENCE_END)
    if end and rest and len(head) <= _LONGEST_LEAD:
        return head + end, rest
    return "", text
