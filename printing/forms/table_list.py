"""Any list on paper: title, what was asked for, ruled columns with their headings on every page, who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import digit_mm, draw_signatures, draw_title, number_pages, signatures_mm
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import ACROSS, FINE_STRONG, FINE_TEXT, SMALL_STRONG, SMALL_TEXT, UPRIGHT, Align, Paper, Style

if TYPE_CHECKING:
    from printing.sheet import Sheet

_ROW_MM: Final = 7.0
_BLANK_ROW_MM: Final = 9.0
_PADDING_MM: Final = 3.2
_NEEDED_AT_MOST_MM: Final = 45.0
_SHORT_HEADING: Final = 2
_WORD: Final = re.compile(r"[!-~]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListColumn:
    """A column: its heading, how many half-width characters it wants, and how its texts stand."""

    heading: str
    width: int = 10
    align: Align = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableListData:
    """A list that is ready to print; every row has a text for every column.

    ``blank_rows`` are left to write in by hand. ``footer`` holds what is signed, as ``填表人：``.
    """

    title: str
    subtitle: str = ""
    columns: tuple[ListColumn, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    blank_rows: int = 0
    footer: tuple[str, ...] = ()


def paper_of(data: TableListData) -> Paper:
    """Choose the page: upright where the columns have room on it, else across."""
    wanted = sum(_wanted_mm(column, SMALL_TEXT) for column in data.columns)
    return UPRIGHT if wanted <= UPRIGHT.type_width_mm else ACROSS


def draw(data: TableListData, sheet: Sheet) -> None:
    """Lay out the whole list."""
    wanted = sum(_wanted_mm(column, SMALL_TEXT) for column in data.columns)
    is_wide = wanted > sheet.paper.type_width_mm
    text, strong = (FINE_TEXT, FINE_STRONG) if is_wide else (SMALL_TEXT, SMALL_STRONG)
    top = draw_title(sheet, data.title, data.subtitle)
    foot = signatures_mm(sheet, data.footer)
    heading = Row(tuple(Cell(column.heading, strong, "centre") for column in data.columns), least_mm=_ROW_MM)
    rows = tuple(_rows(data, text))
    table = Table(column_widths(data, sheet.paper, text), rows, (heading,), foot_mm=foot)
    bottom = draw_table(sheet, table, top) if data.columns else top
    if data.footer:
        draw_signatures(sheet, data.footer, bottom)
    number_pages(sheet, data.title)


def column_widths(data: TableListData, paper: Paper, style: Style) -> tuple[float, ...]:
    """Share the width of the page: each column first gets what its longest word needs, then what it wants.

    Millimetres, one for each column; together the width of the type area.
    """
    needed = [
        min(_needed_mm(column, (row[index] for row in data.rows), style), _NEEDED_AT_MOST_MM)
        for index, column in enumerate(data.columns)
    ]
    wanted = [max(least, _wanted_mm(column, style)) for least, column in zip(needed, data.columns, strict=True)]
    room = paper.type_width_mm
    if sum(needed) >= room:
        return tuple(width * room / sum(needed) for width in needed)
    if sum(wanted) <= room:
        return tuple(width * room / sum(wanted) for width in wanted)
    share = (room - sum(needed)) / (sum(wanted) - sum(needed))
    return tuple(least + (width - least) * share for least, width in zip(needed, wanted, strict=True))


def _wanted_mm(column: ListColumn, style: Style) -> float:
    return max(column.width, 2) * digit_mm(style) + _PADDING_MM


def _needed_mm(column: ListColumn, texts: Iterator[str], style: Style) -> float:
    """Give the width of the longest thing that must not be cut: a number, a word, a heading of two characters."""
    words = (len(word) for text in (column.heading, *texts) for word in _WORD.findall(text))
    characters = min(max(len(column.heading), 1), _SHORT_HEADING)
    return max(characters * style.em_mm, max(words, default=0) * digit_mm(style)) + _PADDING_MM


def _rows(data: TableListData, style: Style) -> Iterator[Row]:
    aligns = [column.align for column in data.columns]
    for row in data.rows:
        cells = tuple(Cell(text, style, align) for text, align in zip(row, aligns, strict=True))
        yield Row(cells, label=_name_of(row), least_mm=_ROW_MM)
    empty = tuple(Cell("", style) for _ in aligns)
    for _ in range(data.blank_rows):
        yield Row(empty, least_mm=_BLANK_ROW_MM)


def _name_of(row: Sequence[str]) -> str:
    """Name a row by its first words that are not a number, for the list of missing glyphs."""
    return next((text for text in row if text and not text.isascii()), "")


_COLUMNS: Final = (
    ListColumn(heading="序号", width=4, align="centre"),
    ListColumn(heading="姓名", width=10),
    ListColumn(heading="性别", width=4, align="centre"),
    ListColumn(heading="出生日期", width=10, align="centre"),
    ListColumn(heading="公民身份号码", width=18),
    ListColumn(heading="村组", width=16),
)
_PEOPLE: Final = (
    ("张桂兰", "女", "1958-03-12", "999999195803120024"),
    ("李建国", "男", "1962-11-05", "999999196211050016"),
    ("阿依古丽·买买提", "女", "1990-07-21", "999999199007210048"),
    ("𬱖晓明", "男", "2015-12-03", "999999201512030032"),
)

SAMPLE: Final = TableListData(
    title="东岭村常住人员名册",
    subtitle="筛选：居住状况为常住　　按户号排列　　2026年7月1日",
    columns=_COLUMNS,
    rows=tuple((str(number), *_PEOPLE[number % len(_PEOPLE)], "东岭村3组") for number in range(1, 13)),
    blank_rows=2,
    footer=("负责人：", "填表人：王丽", "报出日期：2026年7月1日"),
)

_WIDE_COLUMNS: Final = (
    *_COLUMNS,
    ListColumn(heading="与户主关系", width=10),
    ListColumn(heading="户籍地详细地址", width=40),
    ListColumn(heading="现居住地详细地址", width=40),
    ListColumn(heading="联系电话", width=11),
    ListColumn(heading="上月累计金额（元）", width=12, align="right"),
    ListColumn(heading="备注", width=40),
)

LONGEST_SAMPLE: Final = TableListData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡柳树湾联合社区居民委员会流动人口和户籍人口服务对象联系名册（含外出务工人员及其家庭联系人）",
    subtitle="筛选：居住状况为流出或人户分离；民族为土家族、苗族、侗族、瑶族；出生日期在1950年1月1日至2010年12月31日之间；"
    "联系电话不为空　　按村、组、户号、与户主关系排列　　2026年12月28日",
    columns=_WIDE_COLUMNS,
    rows=tuple(
        (
            str(number + 1280),
            *_PEOPLE[number % len(_PEOPLE)],
            "柳树湾联合社区第十二村民小组",
            "配偶的曾祖辈",
            "云溪土家族苗族自治县䶮湾侗族瑶族乡柳树湾联合社区第十二村民小组118号（老粮站家属院3单元502室）",
            "外省某市某区某街道某社区工业园二期宿舍楼B栋1单元1203室 A & B <c>",
            "13900000000",
            "1234567.89",
            "每年春节前后返乡，平时由其姐姐代收通知；希望提前一周电话联系。" * (1 + number % 3),
        )
        for number in range(40)
    ),
    blank_rows=5,
    footer=(
        "单位负责人（签字）：",
        "统计负责人（签字）：",
        "填表人：欧阳阿依古丽·买买提",
        "联系电话：0719-00000000",
        "报出日期：2026年12月28日",
    ),
)

FORM: Final = Form(
    key="table_list",
    title=QT_TRANSLATE_NOOP("Form", "List"),
    data_type=TableListData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
    paper=paper_of,
)
