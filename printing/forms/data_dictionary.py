"""The data dictionary: what the program keeps, why, on what legal ground and for how long; all code lists behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import draw_entries, draw_heading, draw_title, number_pages
from printing.forms.official import numeral
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import ACROSS, FINE_STRONG, FINE_TEXT, SMALL_STRONG, TABLE_STRONG, Align

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "DataDictionary"
_HEADING_MM: Final = 8.0
_ROW_MM: Final = 6.4
_GAP_MM: Final = 3.0
_KEEP_MM: Final = 32.0
_LIST_KEEP_MM: Final = 12.0
_COLUMNS: Final[tuple[tuple[str, float, Align], ...]] = (
    (QT_TRANSLATE_NOOP("DataDictionary", "No."), 10.0, "centre"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Field"), 29.0, "left"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Key"), 37.0, "left"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Kind"), 22.0, "left"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Code list"), 24.0, "left"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Required"), 11.0, "centre"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Purpose"), 37.0, "left"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Legal basis"), 54.0, "left"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Sensitivity"), 18.0, "centre"),
    (QT_TRANSLATE_NOOP("DataDictionary", "Retention"), 28.0, "left"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryLine:
    """One field in the words of the office."""

    label: str
    key: str
    kind: str
    code_list: str = ""
    required: bool = False
    purpose: str
    legal_basis: str
    sensitivity: str
    retention: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionarySection:
    """One type of record with its fields."""

    title: str
    table: str
    lines: tuple[DictionaryLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DictionaryCodes:
    """One code list: its entries as ``(code, label)``, and where they come from."""

    title: str
    key: str
    source: str
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataDictionaryData:
    """Everything the program keeps."""

    title: str
    subtitle: str = ""
    sections: tuple[DictionarySection, ...]
    code_lists: tuple[DictionaryCodes, ...] = ()


def draw(data: DataDictionaryData, sheet: Sheet) -> None:
    """Lay out the record types one after the other, then the code lists on pages of their own."""
    y = draw_title(sheet, data.title, data.subtitle)
    for number, section in enumerate(data.sections, 1):
        y = _draw_section(section, number, sheet, y) + _GAP_MM
    if data.code_lists:
        sheet.begin_page()
        head = sheet.gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("DataDictionary", "Appendix: code lists"))
        y = draw_heading(sheet, head, TABLE_STRONG, sheet.paper.top_mm)
        for code_list in data.code_lists:
            y = _draw_codes(code_list, sheet, y) + _GAP_MM
    number_pages(sheet, data.title)


def _draw_section(section: DictionarySection, number: int, sheet: Sheet, top_mm: float) -> float:
    gate = sheet.gate
    title = QT_TRANSLATE_NOOP("DataDictionary", "{number}. {title}")
    table = QT_TRANSLATE_NOOP("DataDictionary", "Table {table}")
    head = gate.wording(_CONTEXT, title, number=numeral(number), title=section.title)
    note = gate.wording(_CONTEXT, table, table=section.table)
    y = draw_heading(sheet, head, TABLE_STRONG, top_mm, note, keep_mm=_KEEP_MM)
    heading = Row(
        tuple(Cell(gate.wording(_CONTEXT, text), FINE_STRONG, "centre") for text, _, _ in _COLUMNS),
        least_mm=_HEADING_MM,
    )
    yes = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("DataDictionary", "Yes"))
    rows = tuple(_rows(section, yes))
    return draw_table(sheet, Table(tuple(width for _, width, _ in _COLUMNS), rows, (heading,)), y)


def _rows(section: DictionarySection, yes: str) -> Iterator[Row]:
    for number, line in enumerate(section.lines, 1):
        texts = (
            str(number), line.label, line.key, line.kind, line.code_list, yes if line.required else "",
            line.purpose, line.legal_basis, line.sensitivity, line.retention,
        )  # fmt: skip
        cells = (Cell(text, FINE_TEXT, align) for text, (_, _, align) in zip(texts, _COLUMNS, strict=True))
        yield Row(tuple(cells), label=line.label, least_mm=_ROW_MM)


def _draw_codes(codes: DictionaryCodes, sheet: Sheet, top_mm: float) -> float:
    gate = sheet.gate
    note = QT_TRANSLATE_NOOP("DataDictionary", "{key}; source: {origin}")
    y = draw_heading(
        sheet,
        codes.title,
        SMALL_STRONG,
        top_mm,
        gate.wording(_CONTEXT, note, key=codes.key, origin=codes.source),
        keep_mm=_LIST_KEEP_MM,
    )
    return draw_entries(sheet, [f"{code} {label}" for code, label in codes.entries], y)


_LEGAL_BASIS: Final = "履行法定职责所必需：《个人信息保护法》第十三条第一款第三项；《人口与计划生育法》第十条、第十二条"
_LINES: Final = (
    DictionaryLine(
        label="公民身份号码", key="citizen_id", kind="公民身份号码", purpose="用于区分同名人员，确保补贴发给本人",
        legal_basis=_LEGAL_BASIS, sensitivity="敏感个人信息", retention="属本乡镇人员期间保存，此后再保存3年",
    ),
    DictionaryLine(
        label="姓名", key="name", kind="姓名", required=True, purpose="用于确认服务或待遇的对象",
        legal_basis=_LEGAL_BASIS, sensitivity="个人信息", retention="属本乡镇人员期间保存，此后再保存3年",
    ),
    DictionaryLine(
        label="性别", key="sex", kind="代码", code_list="性别（GB/T 2261.1）", required=True,
        purpose="用于确认服务或待遇的对象", legal_basis=_LEGAL_BASIS, sensitivity="个人信息",
        retention="属本乡镇人员期间保存，此后再保存3年",
    ),
)  # fmt: skip
_CODES: Final = DictionaryCodes(
    title="性别",
    key="sex",
    source="GB/T 2261.1",
    entries=(("0", "未知"), ("1", "男"), ("2", "女"), ("9", "未说明")),
)

SAMPLE: Final = DataDictionaryData(
    title="乡镇人口家庭服务工作台数据字典",
    subtitle="程序版本 0.1.0　　共1类记录、3个字段、1个代码表",
    sections=(DictionarySection(title="人员", table="resident", lines=_LINES),),
    code_lists=(_CODES,),
)

LONGEST_SAMPLE: Final = DataDictionaryData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作台数据字典（含代码表、用途、法律依据、敏感程度和保存期限）",
    subtitle="程序版本 10.11.12　　共12类记录、240个字段、30个代码表　　A & B <c>　　2026年12月28日",
    sections=tuple(
        DictionarySection(
            title="户籍人口与流动人口变动情况登记",
            table="population_event_of_the_township",
            lines=tuple(
                DictionaryLine(
                    label="人员原系统编号（户人编号）",
                    key="spouse_citizen_id_in_the_old_system",
                    kind="公民身份号码",
                    code_list="本人与户主关系（GB/T 4761；19为本地补充代码）",
                    required=True,
                    purpose="用于区分同名人员，确保补贴发给本人；用于核对家庭可享受的待遇，如育儿补贴",
                    legal_basis=_LEGAL_BASIS * 2,
                    sensitivity="敏感个人信息",
                    retention="10年（《机关文件材料归档范围和文书档案保管期限规定》，国家档案局令第8号）",
                )
                for _ in range(20)
            ),
        )
        for _ in range(3)
    ),
    code_lists=tuple(
        DictionaryCodes(
            title="户籍人口与流动人口居住状况",
            key="residence_status_of_the_township",
            source="本地代码；人口统计调查制度的常住人口和户籍人口口径；19为本地补充代码，旧表不分子女",
            entries=tuple((f"{code:03}", "配偶的曾祖辈、外曾祖辈") for code in range(1, 70)),
        )
        for _ in range(3)
    ),
)

FORM: Final = Form(
    key="data_dictionary",
    title=QT_TRANSLATE_NOOP("Form", "Data dictionary"),
    data_type=DataDictionaryData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
    paper=lambda _data: ACROSS,
)
