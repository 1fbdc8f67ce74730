"""What the checks found in the records of one village, with columns to write in who put it right and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import (
    draw_paragraph,
    draw_signatures,
    draw_title,
    number_pages,
    paragraph_mm,
    signatures_mm,
)
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import ACROSS, FINE_TEXT, SMALL_STRONG, SMALL_TEXT

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "FindingsList"
_HEADING_MM: Final = 9.0
_ROW_MM: Final = 10.0
_GAP_MM: Final = 2.0
_COLUMNS: Final = (
    (QT_TRANSLATE_NOOP("FindingsList", "No."), 12.0),
    (QT_TRANSLATE_NOOP("FindingsList", "Name (household)"), 36.0),
    (QT_TRANSLATE_NOOP("FindingsList", "Rule"), 42.0),
    (QT_TRANSLATE_NOOP("FindingsList", "What was found"), 96.0),
    (QT_TRANSLATE_NOOP("FindingsList", "Handled by"), 26.0),
    (QT_TRANSLATE_NOOP("FindingsList", "Done on"), 30.0),
    (QT_TRANSLATE_NOOP("FindingsList", "Signature"), 28.0),
)
_WRITTEN_BY_HAND: Final = 3
_SIGNERS: Final = (
    QT_TRANSLATE_NOOP("FindingsList", "Village in charge (signature):"),
    QT_TRANSLATE_NOOP("FindingsList", "Liaison of the township:"),
    QT_TRANSLATE_NOOP("FindingsList", "Returned on:      Year    Month    Day"),
)
_NOTE: Final = QT_TRANSLATE_NOOP(
    "FindingsList",
    "Ask the family before anything is changed. Findings concern the records only; nobody is judged by them.",
)
_NOTHING: Final = QT_TRANSLATE_NOOP("FindingsList", "Nothing was found.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """One finding: whom it concerns, which rule it breaks, and the sentence that says how."""

    who: str
    household_no: str = ""
    rule: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsListData:
    """The findings of one village on one day."""

    township: str
    village: str
    checked_on: date
    lines: tuple[FoundLine, ...] = ()


def draw(data: FindingsListData, sheet: Sheet) -> None:
    """Lay out the whole list."""
    gate = sheet.gate
    title = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("FindingsList", "Data findings to put right"))
    template = QT_TRANSLATE_NOOP(
        "FindingsList", "{township}    Village: {village}    Checked on {day}    {count} findings"
    )
    subtitle = gate.wording(
        _CONTEXT,
        template,
        township=data.township,
        village=data.village,
        day=gate.day(data.checked_on),
        count=len(data.lines),
    )
    top = draw_title(sheet, title, subtitle)
    note = gate.wording(_CONTEXT, _NOTE if data.lines else _NOTHING)
    signers = [gate.wording(_CONTEXT, text) for text in _SIGNERS]
    foot = _GAP_MM + paragraph_mm(sheet, note, FINE_TEXT) + signatures_mm(sheet, signers)
    bottom = draw_table(sheet, _table(data, sheet, foot), top) if data.lines else top
    if bottom + foot > sheet.paper.type_bottom_mm:
        sheet.begin_page()
        bottom = sheet.paper.top_mm
    draw_signatures(sheet, signers, draw_paragraph(sheet, note, FINE_TEXT, bottom + _GAP_MM))
    name = QT_TRANSLATE_NOOP("FindingsList", "{title}, {village}")
    number_pages(sheet, gate.wording(_CONTEXT, name, title=title, village=data.village))


def _table(data: FindingsListData, sheet: Sheet, foot_mm: float) -> Table:
    gate = sheet.gate
    heading = Row(
        tuple(Cell(gate.wording(_CONTEXT, title), SMALL_STRONG, "centre") for title, _ in _COLUMNS),
        least_mm=_HEADING_MM,
    )
    by_hand = (Cell("", SMALL_TEXT),) * _WRITTEN_BY_HAND
    rows = tuple(
        Row(
            (
                Cell(str(number), SMALL_TEXT, "centre"),
                Cell(f"{line.who}（{line.household_no}）" if line.household_no else line.who, SMALL_TEXT),
                Cell(line.rule, SMALL_TEXT),
                Cell(line.sentence, SMALL_TEXT, "justify"),
                *by_hand,
            ),
            label=line.who,
            least_mm=_ROW_MM,
        )
        for number, line in enumerate(data.lines, 1)
    )
    return Table(tuple(width for _, width in _COLUMNS), rows, (heading,), foot_mm=foot_mm)


SAMPLE: Final = FindingsListData(
    township="云溪镇",
    village="东岭村",
    checked_on=date(2026, 7, 16),
    lines=(
        FoundLine(
            who="张桂兰", household_no="0312", rule="身份号码与出生日期一致",
            sentence="登记的出生日期为1990年3月21日，身份号码中为1990年3月12日，请核对证件。",
        ),
        FoundLine(
            who="李建国", household_no="0107", rule="十五周岁以上有婚姻状况", sentence="年满15周岁，没有填写婚姻状况。"
        ),
        FoundLine(who="0205户", rule="每户一名户主", sentence="本户登记了2名户主：王德福、王强。"),
        FoundLine(
            who="阿依古丽·买买提", household_no="0118", rule="配偶互相登记",
            sentence="登记的配偶𬱖晓明名下没有登记配偶，请核对是否同一人。",
        ),
    ),
)  # fmt: skip

LONGEST_SAMPLE: Final = FindingsListData(
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    village="𬱖㛃上河柳树湾联合社区居民委员会",
    checked_on=date(2026, 12, 28),
    lines=tuple(
        FoundLine(
            who="欧阳阿依古丽·买买提",
            household_no=f"2026-{number:06}",
            rule="公民身份号码、出生日期、性别三项互相一致",
            sentence="登记的出生日期为1990年3月21日，身份号码中为1990年3月12日；登记的性别为男，身份号码第17位为双数。"
            * (1 + number % 3)
            + "A & B <c>",
        )
        for number in range(35)
    ),
)

FORM: Final = Form(
    key="findings_list",
    title=QT_TRANSLATE_NOOP("Form", "Findings to put right"),
    data_type=FindingsListData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.village,
    draw=draw,
    paper=lambda _data: ACROSS,
)
