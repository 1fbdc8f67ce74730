"""The monthly slip 人口动态信息报告单 of a village: who moved, married, died and was born, due on the 5th.

Part one holds movements and deaths, part two births. There is no cause of death, no measure and no judgement of a
birth on it; what is counted at the foot is counted from the lines above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import (
    draw_heading,
    draw_paragraph,
    draw_signatures,
    draw_title,
    number_pages,
    paragraph_mm,
    signatures_mm,
)
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import ACROSS, FINE_STRONG, FINE_TEXT, SMALL_STRONG, SMALL_TEXT, Align

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import TextGate

_CONTEXT: Final = "MonthlyChangeSlip"
_HEADING_MM: Final = 9.0
_ROW_MM: Final = 8.0
_BLANK_MM: Final = 8.4
_GAP_MM: Final = 2.0
_KEEP_MM: Final = 30.0
_BLANK_ROWS: Final = 2
_MOVEMENT_ROWS, _DEATH_ROWS, _BIRTH_ROWS = 8, 4, 14

_MOVEMENT_COLUMNS: Final[tuple[tuple[str, float, Align], ...]] = (
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "No."), 9.5, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Group"), 13.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Household no."), 16.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Name"), 19.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Citizen ID"), 37.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Kind of change"), 12.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Date of change"), 20.5, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Ethnic group"), 14.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Education"), 16.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Hukou nature"), 17.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Marital status"), 12.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "First marriage"), 20.5, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Residence, or moved from or to"), 31.0, "left"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Relation to head"), 15.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Spouse"), 19.0, "centre"),
)
_DEATH_COLUMNS: Final[tuple[tuple[str, float, Align], ...]] = (
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "No."), 12.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Group"), 38.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Household no."), 40.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Name"), 50.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Sex"), 20.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Birth date"), 55.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Date of death"), 55.0, "centre"),
)
_BIRTH_COLUMNS: Final[tuple[tuple[str, float, Align], ...]] = (
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "No."), 9.5, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Group"), 18.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Mother"), 28.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Citizen ID of the mother"), 40.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Father"), 28.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Order of birth (for statistics)"), 18.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Child"), 28.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Citizen ID of the child"), 40.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Sex"), 12.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Birth date"), 26.0, "centre"),
    (QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Relation to head"), 23.0, "centre"),
)
_SIGNERS: Final = (
    QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Head of the unit (signature):"),
    QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Filled in by:"),
    QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Reported on:      Year    Month    Day"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementLine:
    """Somebody who moved in or out, married or divorced; dates as ``2026-06-03``, unknown texts empty."""

    group: str = ""
    household_no: str = ""
    name: str
    citizen_id: str = ""
    kind: str
    happened_on: str = ""
    ethnic_group: str = ""
    education: str = ""
    hukou_nature: str = ""
    marital_status: str = ""
    first_marriage_date: str = ""
    residence: str = ""
    relation: str = ""
    spouse: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeathLine:
    """Somebody who died; why is nobody's business here."""

    group: str = ""
    household_no: str = ""
    name: str
    sex: str = ""
    birth_date: str = ""
    died_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BirthLine:
    """A child that was born; its order is for the tables of statistics alone."""

    group: str = ""
    mother: str = ""
    mother_citizen_id: str = ""
    father: str = ""
    birth_order: str = ""
    child: str
    citizen_id: str = ""
    sex: str = ""
    born_on: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyChangeSlipData:
    """What a village reports of one month; ``kinds`` are the movements that are counted even where there are none."""

    township: str
    village: str
    month: str
    due_on: date
    kinds: tuple[str, ...] = ()
    movements: tuple[MovementLine, ...] = ()
    deaths: tuple[DeathLine, ...] = ()
    births: tuple[BirthLine, ...] = ()


def draw(data: MonthlyChangeSlipData, sheet: Sheet) -> None:
    """Lay out both parts; each begins on a page of its own."""
    _draw_part_one(data, sheet)
    sheet.begin_page()
    _draw_part_two(data, sheet)
    number_pages(sheet, _title(data, sheet.gate, QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Monthly slip of changes")))


def _title(data: MonthlyChangeSlipData, gate: TextGate, title: str) -> str:
    template = QT_TRANSLATE_NOOP("MonthlyChangeSlip", "{title}, {village}, {month}")
    return gate.wording(_CONTEXT, template, title=gate.wording(_CONTEXT, title), village=data.village, month=data.month)


def _draw_head(data: MonthlyChangeSlipData, sheet: Sheet, title: str) -> float:
    gate = sheet.gate
    template = QT_TRANSLATE_NOOP(
        "MonthlyChangeSlip", "{township}    Unit: {village}    Month: {month}    Due at the township by {day}"
    )
    subtitle = gate.wording(
        _CONTEXT,
        template,
        township=data.township,
        village=data.village,
        month=data.month,
        day=gate.day(data.due_on),
    )
    top = draw_title(sheet, gate.wording(_CONTEXT, title), subtitle)
    if data.movements or data.deaths or data.births:
        return top
    nothing = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("MonthlyChangeSlip", "No changes this month."))
    return draw_paragraph(sheet, nothing, SMALL_STRONG, top) + _GAP_MM


def _draw_part_one(data: MonthlyChangeSlipData, sheet: Sheet) -> None:
    gate = sheet.gate
    top = _draw_head(data, sheet, QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Monthly slip of changes (one)"))
    head = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Movements: in, out, married, divorced"))
    top = draw_heading(sheet, head, SMALL_STRONG, top, keep_mm=_KEEP_MM)
    movements = [
        (
            row.group, row.household_no, row.name, row.citizen_id, row.kind, row.happened_on, row.ethnic_group,
            row.education, row.hukou_nature, row.marital_status, row.first_marriage_date, row.residence, row.relation,
            row.spouse,
        )
        for row in data.movements
    ]  # fmt: skip
    top = draw_table(sheet, _table(sheet, _MOVEMENT_COLUMNS, movements, _MOVEMENT_ROWS), top) + _GAP_MM
    head = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Deaths"))
    top = draw_heading(sheet, head, SMALL_STRONG, top, keep_mm=_KEEP_MM)
    deaths = [(row.group, row.household_no, row.name, row.sex, row.birth_date, row.died_on) for row in data.deaths]
    counts = _movement_counts(data, gate)
    table = _table(sheet, _DEATH_COLUMNS, deaths, _DEATH_ROWS, _foot_mm(sheet, counts))
    _draw_foot(sheet, counts, draw_table(sheet, table, top))


def _draw_part_two(data: MonthlyChangeSlipData, sheet: Sheet) -> None:
    gate = sheet.gate
    top = _draw_head(data, sheet, QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Monthly slip of changes (two)"))
    head = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Births"))
    top = draw_heading(sheet, head, SMALL_STRONG, top, keep_mm=_KEEP_MM)
    births = [
        (
            row.group, row.mother, row.mother_citizen_id, row.father, row.birth_order, row.child, row.citizen_id,
            row.sex, row.born_on, row.relation,
        )
        for row in data.births
    ]  # fmt: skip
    counts = _birth_counts(data, gate)
    table = _table(sheet, _BIRTH_COLUMNS, births, _BIRTH_ROWS, _foot_mm(sheet, counts))
    _draw_foot(sheet, counts, draw_table(sheet, table, top))


def _table(
    sheet: Sheet,
    columns: Sequence[tuple[str, float, Align]],
    lines: Sequence[tuple[str, ...]],
    least_rows: int,
    foot_mm: float = 0.0,
) -> Table:
    """Rule a table over the whole width with numbered lines, and lines left to write in by hand."""
    gate = sheet.gate
    share = sheet.paper.type_width_mm / sum(width for _, width, _ in columns)
    heading = Row(
        tuple(Cell(gate.wording(_CONTEXT, title), FINE_STRONG, "centre") for title, _, _ in columns),
        least_mm=_HEADING_MM,
    )
    rows = tuple(_rows([align for _, _, align in columns], lines, least_rows))
    return Table(tuple(width * share for _, width, _ in columns), rows, (heading,), foot_mm=foot_mm)


def _rows(aligns: Sequence[Align], lines: Sequence[tuple[str, ...]], least_rows: int) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        cells = tuple(Cell(text, FINE_TEXT, align) for text, align in zip((str(number), *line), aligns, strict=True))
        yield Row(cells, label=next((text for text in line if text and not text.isascii()), ""), least_mm=_ROW_MM)
    blank = tuple(Cell("", FINE_TEXT) for _ in aligns)
    for _ in range(max(least_rows - len(lines), _BLANK_ROWS)):
        yield Row(blank, least_mm=_BLANK_MM)


def _movement_counts(data: MonthlyChangeSlipData, gate: TextGate) -> str:
    counted = Counter(row.kind for row in data.movements)
    kinds = (*data.kinds, *(kind for kind in counted if kind not in data.kinds))
    template = QT_TRANSLATE_NOOP("MonthlyChangeSlip", "{kind} {count}")
    named = "，".join(gate.wording(_CONTEXT, template, kind=kind, count=counted[kind]) for kind in kinds)
    return gate.wording(
        _CONTEXT,
        QT_TRANSLATE_NOOP("MonthlyChangeSlip", "Movements: {named}; {movements} in all. Deaths: {deaths}."),
        named=named,
        movements=len(data.movements),
        deaths=len(data.deaths),
    )


def _birth_counts(data: MonthlyChangeSlipData, gate: TextGate) -> str:
    movements, deaths, births = len(data.movements), len(data.deaths), len(data.births)
    return gate.wording(
        _CONTEXT,
        QT_TRANSLATE_NOOP(
            "MonthlyChangeSlip",
            "Births: {births}. Parts one and two together: movements {movements}, deaths {deaths}, births {births}; "
            "{total} lines in all.",
        ),
        births=births,
        movements=movements,
        deaths=deaths,
        total=movements + deaths + births,
    )


def _foot_mm(sheet: Sheet, counts: str) -> float:
    return _GAP_MM + paragraph_mm(sheet, counts, SMALL_TEXT) + signatures_mm(sheet, _signers(sheet.gate))


def _draw_foot(sheet: Sheet, counts: str, bottom_mm: float) -> None:
    signers = _signers(sheet.gate)
    if bottom_mm + _foot_mm(sheet, counts) > sheet.paper.type_bottom_mm:
        sheet.begin_page()
        bottom_mm = sheet.paper.top_mm
    draw_signatures(sheet, signers, draw_paragraph(sheet, counts, SMALL_TEXT, bottom_mm + _GAP_MM))


def _signers(gate: TextGate) -> tuple[str, ...]:
    return tuple(gate.wording(_CONTEXT, text) for text in _SIGNERS)


_KINDS: Final = ("迁入", "迁出", "结婚", "离婚")

SAMPLE: Final = MonthlyChangeSlipData(
    township="云溪镇",
    village="东岭村",
    month="2026年6月",
    due_on=date(2026, 7, 5),
    kinds=_KINDS,
    movements=(
        MovementLine(
            group="3组", household_no="0312", name="张桂兰", citizen_id="999999199003120024", kind="迁入",
            happened_on="2026-06-03", ethnic_group="汉族", education="高中", hukou_nature="农村居民",
            marital_status="初婚", first_marriage_date="2013-05-20", residence="自外省某市某区", relation="妻",
            spouse="李建国",
        ),
        MovementLine(
            group="1组", household_no="0107", name="𬱖晓明", citizen_id="999999199811050016", kind="结婚",
            happened_on="2026-06-18", ethnic_group="土家族", education="大专", hukou_nature="农村居民",
            marital_status="初婚", first_marriage_date="2026-06-18", residence="东岭村1组", relation="长子",
            spouse="阿依古丽·买买提",
        ),
    ),
    deaths=(
        DeathLine(
            group="2组", household_no="0205", name="王德福", sex="男", birth_date="1938-02-11", died_on="2026-06-21"
        ),
    ),
    births=(
        BirthLine(
            group="5组", mother="陈小燕", mother_citizen_id="999999199507210048", father="周强", birth_order="2",
            child="周沐阳", citizen_id="", sex="男", born_on="2026-06-09", relation="孙子",
        ),
    ),
)  # fmt: skip

LONGEST_SAMPLE: Final = MonthlyChangeSlipData(
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    village="𬱖㛃上河柳树湾联合社区居民委员会",
    month="2026年12月",
    due_on=date(2027, 1, 5),
    kinds=_KINDS,
    movements=tuple(
        MovementLine(
            group="第十二村民小组", household_no=f"2026-{number:06}", name="欧阳阿依古丽·买买提",
            citizen_id="999999199003120024", kind=_KINDS[number % 4], happened_on="2026-12-03",
            ethnic_group="柯尔克孜族", education="大学专科毕业", hukou_nature="非农业集体户口",
            marital_status="未说明", first_marriage_date="2013-05-20",
            residence="往云溪土家族苗族自治县䶮湾侗族瑶族乡柳树湾联合社区118号 A & B <c>", relation="配偶的曾祖辈",
            spouse="𫘝䶮·买买提",
        )
        for number in range(26)
    ),
    deaths=tuple(
        DeathLine(
            group="第十二村民小组", household_no=f"2026-{number:06}", name="欧阳阿依古丽·买买提", sex="未说明",
            birth_date="1938", died_on="2026-12-21",
        )
        for number in range(14)
    ),
    births=tuple(
        BirthLine(
            group="第十二村民小组", mother="欧阳阿依古丽·买买提", mother_citizen_id="999999199507210048",
            father="𫘝䶮·买买提·阿卜杜热合曼", birth_order="3", child="周沐阳", citizen_id="999999202612090012",
            sex="未说明", born_on="2026-12-09", relation="配偶的曾祖辈",
        )
        for _ in range(19)
    ),
)  # fmt: skip

FORM: Final = Form(
    key="monthly_change_slip",
    title=QT_TRANSLATE_NOOP("Form", "Monthly slip of changes"),
    data_type=MonthlyChangeSlipData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.village,
    draw=draw,
    paper=lambda _data: ACROSS,
)
