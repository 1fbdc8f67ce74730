"""Every spoiled file and its verdict.

A refused file names the sentence that the clerk reads; a taken one gives the counts, everybody who is in the
register afterwards, and the cells that are spoken of. Nobody else may be there and nothing else may be said.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from tests.importing_samples import making
from tests.importing_samples.making import Make, Row, book, raw, replaced, table, with_parts, xls, xlsx
from tests.offices import citizen_id

Facts = Mapping[str, object]
HEAD: Row = ("姓名", "身份证号", "村")
LI, WANG, ZHAO = citizen_id("19800102", "002"), citizen_id("19750304", "015"), citizen_id("19900615", "024")
GOOD: Row = ("李桂英", LI, "东河村")
OTHER: Row = ("王强", WANG, "西山村")
ONE: Mapping[str, Facts] = {"李桂英": {"citizen_id": LI, "village": "东河村", "birth_date": "1980-01-02", "sex": "2"}}
TWO: Mapping[str, Facts] = {**ONE, "王强": {"citizen_id": WANG, "village": "西山村"}}
_HEAD_TEXT, _GOOD_TEXT = ("姓名", "身份证号", "村"), ("李桂英", LI, "东河村")
SHEET = "xl/worksheets/sheet1.xml"


@dataclass(frozen=True, slots=True)
class Refused:
    """The file is refused with the sentence whose English source begins so."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Taken:
    """Rows read, taken and refused; cells mended and refused; everybody afterwards; what is spoken of."""

    read: int
    accepted: int
    people: Mapping[str, Facts]
    issues: tuple[str, ...] = ()
    mended: int = 0
    cells_refused: int = 0
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """One file, what is imported from it, and the verdict."""

    name: str
    make: Make
    expected: Refused | Taken
    kind: str = "residents"


def _number(name: str, cell: making.Entry, problem: str) -> Case:
    """Give an ID number that keeps its row out."""
    return Case(f"number: {name}", xlsx(HEAD, GOOD, ("王强", cell, "西山村")), Taken(2, 1, ONE, (f"B3 row {problem}",)))


def _no_number(name: str, cell: making.Entry, problem: str = "a placeholder") -> Case:
    """Give a cell that says there is no number: the row is taken without one."""
    people = {**ONE, "王强": {"citizen_id": None, "village": "西山村"}}
    taken = Taken(2, 2, people, (f"B3 cell {problem}",), cells_refused=1)
    return Case(f"number: {name}", xlsx(HEAD, GOOD, ("王强", cell, "西山村")), taken)


def _mended_number(name: str, cell: str, number: str = WANG) -> Case:
    """Give a number with slips of typing only."""
    people = {**ONE, "王强": {"citizen_id": number, "village": "西山村"}}
    return Case(f"number: {name}", xlsx(HEAD, GOOD, ("王强", cell, "西山村")), Taken(2, 2, people, mended=1))


_CHECKED_X = "11010519491231002X"
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
NUMBERS = (
    _number("17 digits", WANG[:-1], "the ID number has 17 characters"),
    _number("19 digits", WANG + "0", "the ID number has 19 characters"),
    _number("wrong check digit", WANG[:-1] + str((int(WANG[-1].replace("X", "0")) + 1) % 10), "the check digit"),
    _number("a day that does not exist", "110105194902300026", "the birth date inside"),
    _number("stored as a number", 110105194912310000, "the ID number was stored as a number"),
    _number("stored as 5.1E+17", 5.1e17, "the ID number was stored as a number"),
    _number("written as 5.1E+17", "5.1E+17", "the ID number has 7 characters"),
    _number("ends in 000 as Excel leaves it", "510524198001020000", "the check digit"),
    _number("letter O for 0", "1101O519491231002X", "the ID number holds characters"),
    _number("letter l for 1", "l1010519491231002X", "the ID number holds characters"),
    _number("question marks", "110105????1231002X", "the ID number holds characters"),
    _number("masked", "110105********002X", "the ID number holds characters"),
    _number("two numbers in one cell", f"{LI}/{WANG}", "the ID number has 37 characters"),
    _number("TRUE", True, "the cell holds TRUE"),
    _number("#N/A", "#N/A", "the formula in this cell"),
    _no_number("15 digits", "110105491231002", "a 15-digit number"),
    _no_number("eighteen zeros", "0" * 18),
    _no_number("zeros around a birth date", "000000199801010000"),
    _no_number("a word for none", "无"),
    _no_number("a number of a local system", "临时0012"),
    _no_number("one digit all along", "1" * 18),
    _mended_number("small x", _CHECKED_X.lower(), _CHECKED_X),
    _mended_number("full width", WANG.translate(_WIDE)),
    _mended_number("full width X", "１１０１０５１９４９１２３１００２Ｘ", _CHECKED_X),
    _mended_number("in groups", f"{WANG[:6]} {WANG[6:14]} {WANG[14:]}"),
    _mended_number("apostrophe", f"'{WANG}"),
    _mended_number("curly quotation marks", f"\u2018{WANG}\u2019"),
    _mended_number("line break and no-break space", f"{WANG[:10]}\n{WANG[10:]}\u00a0"),
    _mended_number("invisible direction marks", f"\u202d{WANG}\u202c"),
    Case(
        "number: the same twice",
        xlsx(HEAD, GOOD, ("李桂花", LI, "东河村")),
        Taken(2, 1, ONE, ("B3 row row 2 has the same ID number",)),
    ),
    Case(
        "number: of the spouse, equal to one's own",
        xlsx((*HEAD, "配偶身份证号"), (*GOOD, LI)),
        Taken(1, 1, ONE, ("D2 cell the spouse has the person's own",), cells_refused=1),
    ),
    Case(
        "number: of the father, equal to one's own",
        xlsx((*HEAD, "父亲身份证号"), (*GOOD, LI)),
        Taken(1, 1, ONE, ("D2 cell the parent has the person's own",), cells_refused=1),
    ),
    Case(
        "number: tells another birth date and sex",
        xlsx((*HEAD, "出生日期", "性别"), (*GOOD, "1981-01-02", "男")),
        Taken(
            1,
            1,
            {"李桂英": {"birth_date": "1981-01-02", "sex": "1"}},
            ("D2 warning the birth date is not the one", "E2 warning the sex is not the one"),
        ),
    ),
)


def _merge(*areas: str) -> making.Touch:
    def touch(sheet: Worksheet) -> None:
        for area in areas:
            sheet.merge_cells(area)

    return touch


_TITLE = ("东河镇全员人口信息表",)
_TWO_ROWS = (("姓名", "身份信息", None, "村"), (None, "身份证号", "性别", None))
HEADINGS = (
    Case(
        "headings: titles and units above",
        xlsx(_TITLE, (), ("单位：东河镇", None, "2025年"), HEAD, GOOD),
        Taken(1, 1, ONE),
    ),
    Case(
        "headings: merged over two rows",
        xlsx(*_TWO_ROWS, ("李桂英", LI, "女", "东河村"), touch=_merge("A1:A2", "B1:C1", "D1:D2")),
        Taken(1, 1, ONE, columns={"姓名": "mapped", "身份证号": "mapped", "性别": "mapped", "村": "mapped"}),
    ),
    Case(
        "headings: two rows below a title, a column of the wider heading unnamed",
        xlsx(
            _TITLE,
            ("姓名", "户籍", None, "村"),
            (None, "户籍地址", "户口性质", None),
            ("李桂英", "河边1号", "农业", "东河村"),
        ),
        Taken(1, 1, {"李桂英": {"hukou_place": "河边1号", "hukou_nature": "6", "citizen_id": None}}),
    ),
    Case("headings: in row 20", xlsx(*[("填表说明",)] * 19, HEAD, GOOD), Taken(1, 1, ONE)),
    Case("headings: in row 21", xlsx(*[("填表说明",)] * 20, HEAD, GOOD), Refused("No heading row was found")),
    Case(
        "headings: twice the same",
        xlsx((*HEAD, "身份证号码"), (*GOOD, WANG)),
        Taken(1, 1, ONE, columns={"身份证号": "mapped", "身份证号码": "unmapped"}),
    ),
    Case(
        "headings: line breaks, spaces, brackets and units",
        xlsx(("姓\n名", "身份证号码（18位）", " 村 / 社区 ", "子女数(人)"), ("李桂英", LI, "东河村", 2)),
        Taken(1, 1, {"李桂英": {"citizen_id": LI, "village": "东河村", "children_count": 2}}),
    ),
    Case(
        "headings: full width and asterisks",
        xlsx(("＊姓名", "*身份证号:", "【村】"), GOOD),
        Taken(1, 1, ONE),
    ),
    Case("headings: none", xlsx(GOOD, OTHER), Refused("No heading row was found")),
    Case("headings: in another language", xlsx(("name", "id", "village"), GOOD), Refused("No heading row was found")),
    Case("headings: and nobody", xlsx(HEAD), Taken(0, 0, {})),
    Case(
        "headings: again on each page",
        xlsx(HEAD, GOOD, HEAD, OTHER),
        Taken(2, 2, TWO, ("3 warning the headings once more",)),
    ),
    Case(
        "columns: declined ones never enter",
        xlsx(
            (*HEAD, "避孕状况", "社会抚养费", "政策属性", "孕检结果", "备注(重点对象)"),
            (*GOOD, "放环", "三千元", "政策外", "正常", "是"),
        ),
        Taken(
            1,
            1,
            ONE,
            columns=dict.fromkeys(("避孕状况", "社会抚养费", "政策属性", "孕检结果", "备注(重点对象)"), "declined"),
        ),
    ),
    Case(
        "columns: unknown ones are named",
        xlsx((*HEAD, "血型", "政治面貌"), (*GOOD, "A", "群众")),
        Taken(1, 1, ONE, columns={"血型": "unmapped", "政治面貌": "unmapped"}),
    ),
    Case(
        "columns: 16,384 of them",
        xlsx((*HEAD, *(f"列{number}" for number in range(16_381))), GOOD),
        Taken(1, 1, ONE, columns={"列16380": "unmapped"}),
    ),
)


def _hide(sheet: Worksheet) -> None:
    sheet.sheet_state = "hidden"


SHEETS = (
    Case("sheet: without a cell", xlsx(), Refused("{name} is empty")),
    Case("sheet: with spaces only", xlsx((" ", "  "), ("\u3000",)), Refused("No heading row was found")),
    Case(
        "sheets: only one is right",
        book({"说明": [("填表说明",)], "人员": [HEAD, GOOD], "统计": [("村", "人数"), ("东河村", 1)]}),
        Taken(1, 1, ONE),
    ),
    Case(
        "sheets: one for each village",
        book({"东河": [HEAD, GOOD], "西山": [HEAD, OTHER]}),
        Taken(1, 1, ONE, ("西山 warning this sheet has fitting headings too",)),
    ),
    Case(
        "sheets: a hidden one with more headings",
        book({"旧": [(*HEAD, "性别"), (*OTHER, "男")], "人员": [HEAD, GOOD]}, touch={"旧": _hide}),
        Taken(1, 1, ONE, ("旧 warning this sheet has fitting headings too",)),
    ),
    Case(
        "sheets: only the hidden one is right",
        book({"旧": [HEAD, GOOD], "说明": [("说明",)]}, touch={"旧": _hide}),
        Taken(1, 1, ONE),
    ),
    Case(
        "rows: blank ones between",
        xlsx(HEAD, (), GOOD, (None, " ", "\u3000"), (), OTHER, ()),
        Taken(2, 2, TWO),
    ),
    Case(
        "rows: totals and signatures are nobody",
        xlsx(
            HEAD, GOOD, ("小计", None, "1人"), OTHER, ("合 计：", "2人"), ("东河村合计", 2), (None, "总计", None),
            ("填表人：张三", None, "审核人：李四"), ("制表日期", "2025-12-31"), ("注：本表一式两份",), ("单位（盖章）：",),
        ),
        Taken(
            2,
            2,
            TWO,
            (
                *(f"{row} warning a line of totals" for row in (3, 5, 6, 7)),
                *(f"{row} warning a line about the table" for row in (8, 9, 10, 11)),
            ),
        ),
    ),
    Case(
        "rows: a total in the column of names",
        xlsx(("序号", *HEAD), ("1", *GOOD), ("2", "合计", None, "2人"), ("3", "本页小计", None, None)),
        Taken(1, 1, ONE, ("3 warning a line of totals", "4 warning a line of totals")),
    ),
    Case(
        "rows: a record that begins like a signature is one",
        xlsx(("备注", *HEAD), ("联系人：张三", *GOOD), ("联系人：李四", None, None, None)),
        Taken(1, 1, ONE, ("3 warning a line about the table",)),
    ),
    Case(
        "rows: a village named like a total stays out of the list of places",
        table(("村", "组"), ("东河村", "1组"), ("合计", "1")),
        Taken(1, 1, {}, ("3 warning a line of totals",)),
        "places",
    ),
    Case(
        "rows: the village written once and merged down",
        xlsx(HEAD, GOOD, ("王强", WANG, None), ("赵红", ZHAO, None), touch=_merge("C2:C3")),
        Taken(
            3, 2, {**ONE, "王强": {"citizen_id": WANG, "village": "东河村"}}, ("C4 row Village is missing",)
        ),
    ),
    Case(
        "rows: the village written once and not merged",
        xlsx(HEAD, GOOD, ("王强", WANG, None)),
        Taken(2, 1, ONE, ("C3 row Village is missing",)),
    ),
    Case(
        "rows: a name merged over two rows belongs to one person",
        xlsx(HEAD, GOOD, (None, WANG, "西山村"), touch=_merge("A2:A3")),
        Taken(2, 1, ONE, ("A3 row Name is missing",)),
    ),
    Case(
        "rows: one sheet of two households with merged numbers",
        xlsx(
            (*HEAD, "户号", "组"), (*GOOD, "H1", "1组"), ("王强", WANG, "东河村", None, None),
            ("赵红", ZHAO, "东河村", "H2", "2组"), touch=_merge("D2:D3", "E2:E3"),
        ),
        Taken(
            3,
            3,
            {
                "李桂英": {"household_no": "H1", "village_group": "1组"},
                "王强": {"household_no": "H1", "village_group": "1组"},
                "赵红": {"household_no": "H2", "village_group": "2组"},
            },
        ),
    ),
    Case("rows: the same twice", xlsx(HEAD, GOOD, GOOD), Taken(2, 2, ONE)),
    Case(
        "rows: the same person twice without a number",
        xlsx(("姓名", "出生日期", "村", "户号", "备注"), ("张三", "1960-05-06", "东河村", "H1", None),
             ("张三", "1960-05-06", "东河村", "H1", "改")),
        Taken(2, 1, {"张三": {"citizen_id": None}}, ("A3 row row 2 has the same name",)),
    ),
    Case("rows: ragged", table(_HEAD_TEXT, _GOOD_TEXT, ("王强", WANG), ("赵红",), ("王强", WANG, "西山村", "", "", "多出")),
         Taken(4, 2, TWO, ("C3 row Village is missing", "C4 row Village is missing"))),
    Case("village: unknown", xlsx(HEAD, GOOD, ("王强", WANG, "老营村")), Taken(2, 1, ONE, ("C3 row the village “老营村”",))),
    Case("village: none", xlsx(("姓名", "身份证号"), GOOD[:2]), Taken(1, 0, {}, ("2 row Village is missing",))),
    Case("cells: a stray one in the last corner",
         xlsx(HEAD, GOOD, touch=lambda sheet: sheet.cell(1_048_576, 16_384, "x")), Refused("{name} would unpack to")),
    Case("cells: with notes on them", xlsx(HEAD, GOOD, touch=lambda s: setattr(s["A2"], "comment", Comment("?", "我"))),
         Taken(1, 1, ONE)),
)  # fmt: skip


def _name(name: str, cell: making.Entry, kept: str, *, mended: int = 0, issues: tuple[str, ...] = ()) -> Case:
    """Give a name that is taken, as it stands or mended."""
    people = {kept: {"village": "东河村"}}
    return Case(f"name: {name}", xlsx(HEAD, (cell, None, "东河村")), Taken(1, 1, people, issues, mended=mended))


def _no_name(name: str, cell: making.Entry, problem: str) -> Case:
    """Give a name cell that keeps its row out."""
    return Case(f"name: {name}", xlsx(HEAD, GOOD, (cell, WANG, "西山村")), Taken(2, 1, ONE, (f"A3 row {problem}",)))


_PLAIN_NAME = '<c r="A2" t="inlineStr"><is><t>李桂英</t></is></c>'.encode()
_CALCULATED_NAME = '<c r="A2" t="str"><f>B9&amp;C9</f><v>李桂英</v></c>'.encode()
_DOTS = "阿依古丽\u00b7买买提"
NAMES = (
    *(
        _name(f"dot U+{ord(dot):04X}", _DOTS.replace("\u00b7", dot), _DOTS, mended=1)
        for dot in "•‧・．･∙⋅●"
    ),
    _name("dot U+00B7", _DOTS, _DOTS),
    _name("rare characters of Ext A, B and E", "㛃䶮𠅤𬭎", "㛃䶮𠅤𬭎"),
    _name("rare characters of Ext F, G, H and I", "\U0002cec5\U00030001\U00031352\U0002ebf5", "\U0002cec5\U00030001\U00031352\U0002ebf5"),
    _name("no standard code", "李\ue5f1", "李\ue5f1", issues=("A2 warning a character has no standard code",)),
    _name("no standard code above U+FFFF", "李\U000f0001", "李\U000f0001", issues=("A2 warning a character has",)),
    _name("a compatibility form of a character", "\uf9e1明", "李明", mended=1),
    _name("spaces inside", "李　明", "李明", mended=1),
    _name("a line break inside", "李\n明", "李明", mended=1),
    _name("control characters", "李_x0007_明", "李明", mended=1),
    _name("an invisible mark", "\ufeff李明\u200b", "李明", mended=1),
    _name("spoken form in brackets", "鄉(xiāng)李", "鄉李", mended=1),
    _name("emoji", "李明😀", "李明😀", issues=("A2 warning the name holds a sign",)),
    _name("a word in brackets is part of it", "李明（小）", "李明（小）"),
    _name("a formula-like word", "@SUM(A1)", "@SUM(A1)"),
    _name("small and wide letters", "ＬＩ ming", "LI ming", mended=1),
    _no_name("missing", None, "Name is missing"),
    _no_name("only spaces", " \u3000 ", "Name is missing"),
    _no_name("only invisible marks", "\u200b\ufeff", "Name is missing"),
    _no_name("a number", 12345, "this is not a name"),
    _no_name("a dash", "——", "this is not a name"),
    _no_name("TRUE", True, "the cell holds TRUE"),
    _no_name("of 101 characters", "李" * 101, "the text has 101 characters"),
    _no_name("#REF!", "#REF!", "the formula in this cell"),
    _no_name("a formula that nobody calculated", '=CONCAT("王","强")', "Name is missing"),
    Case(
        "name: a formula with its result",
        with_parts(xlsx(HEAD, GOOD), replaced(SHEET, _PLAIN_NAME, _CALCULATED_NAME)),
        Taken(1, 1, ONE),
    ),
)  # fmt: skip


def _field(name: str, heading: str, cell: making.Entry, key: str, kept: object, *, mended: int = 0) -> Case:
    """Give a cell beside a good person that is read as ``kept``."""
    people = {"李桂英": {key: kept}}
    return Case(f"{key}: {name}", xlsx((*HEAD, heading), (*GOOD, cell)), Taken(1, 1, people, mended=mended))


def _bad_field(name: str, heading: str, cell: making.Entry, key: str, problem: str) -> Case:
    """Give a cell beside a good person that is left out."""
    taken = Taken(1, 1, {"李桂英": {key: None}}, (f"D2 cell {problem}",), cells_refused=1)
    return Case(f"{key}: {name}", xlsx((*HEAD, heading), (*GOOD, cell)), taken)


_DAY = "registered_on"
FIELDS = (
    *(
        _field(f"text {text!r}", "登记日期", text, _DAY, kept, mended=1)
        for text, kept in (
            ("1998.1.3", "1998-01-03"), ("1998/1/3", "1998-01-03"), ("19980103", "1998-01-03"), ("1998年1月3日", "1998-01-03"),
            ("98年", "1998"), ("98.1.3", "1998-01-03"), ("05-06-07", "2005-06-07"), ("1965.12", "1965-12"), ("1998年", "1998"),
            ("1998-1-3 00:00:00", "1998-01-03"), ("１９９８．１．３", "1998-01-03"), ("35798", "1998-01-03"),
        )
    ),
    _field("a serial number", "登记日期", 35798, _DAY, "1998-01-03", mended=1),
    _field("a day of the workbook", "登记日期", date(1998, 1, 3), _DAY, "1998-01-03"),
    _field("a day with a time", "登记日期", datetime(1998, 1, 3, 12, 30), _DAY, "1998-01-03"),  # noqa: DTZ001 - a cell
    _field("a year as a number", "登记日期", 1998, _DAY, "1998", mended=0),
    _bad_field("31 September", "登记日期", "2009年9月31日", _DAY, "this is not a date"),
    _bad_field("29 February of no leap year", "登记日期", "1999-02-29", _DAY, "this is not a date"),
    _bad_field("month 13", "登记日期", "1998.13.1", _DAY, "this is not a date"),
    _bad_field("the day first", "登记日期", "3/1/1998", _DAY, "this is not a date"),
    _bad_field("October or January", "登记日期", 1998.1, _DAY, "stored as a number"),
    _bad_field("in the future", "登记日期", "2099-01-01", _DAY, "the date lies in the future"),
    _bad_field("a word", "登记日期", "去年", _DAY, "this is not a date"),
    _bad_field("#VALUE!", "登记日期", "#VALUE!", _DAY, "the formula in this cell"),
    _bad_field("a wedding in the future", "结婚日期", "2099-01", "first_marriage_date", "the date lies in the future"),
    *(
        _field(f"{word!r}", "性别", word, "sex", "2", mended=mended)
        for word, mended in ((2, 1), ("F", 1), ("女孩", 1), ("女性", 1), (" 女 ", 1), ("女", 0))
    ),
    Case(
        "sex: an unknown word",
        xlsx((*HEAD, "性别"), (*GOOD, "雌")),
        Taken(1, 1, ONE, ("D2 cell this word is not in the code list",), cells_refused=1),
    ),
    *(
        _field(f"{word}", "民族", word, "ethnic_group", code, mended=1)
        for word, code in (("布衣族", "09"), ("达斡族", "31"), ("汉", "01"))
    ),
    _bad_field("an unknown word", "民族", "火星族", "ethnic_group", "this word is not in the code list"),
    _field("a short word", "文化程度", "高中", "education", "60", mended=0),
    _bad_field("an unknown word", "文化程度", "自学成才", "education", "this word is not in the code list"),
    _bad_field("an unknown word", "与户主关系", "干亲家", "relation_to_head", "this word is not in the code list"),
    _field("with dashes", "手机号", "138-1234-5678", "phone", "13812345678", mended=1),
    _field("with the country", "手机号", "+86 13812345678", "phone", "13812345678", mended=1),
    _field("stored as a number", "手机号", 13812345678, "phone", "13812345678"),
    _field("a land line", "手机号", "0571-88886666", "phone", "057188886666", mended=1),
    _bad_field("short of a digit", "手机号", "1381234567", "phone", "the phone number has 10 digits"),
    _bad_field("with a digit too many", "手机号", "138123456789", "phone", "the phone number has 12 digits"),
    _bad_field("two of them", "手机号", "13812345678/13912345678", "phone", "the phone number has 22 digits"),
    _field("leading zeros as text", "户号", "00012", "household_no", "00012"),
    _field("leading zeros lost in a number", "户号", 12, "household_no", "12"),
    _field("with its unit", "子女数", "2人", "children_count", 2, mended=0),
    _bad_field("a masked figure", "子女数", "**", "children_count", "a masked figure"),
    _bad_field("less than none", "子女数", -1, "children_count", "this is not a whole number"),
    _bad_field("a half", "子女数", 1.5, "children_count", "this is not a whole number"),
    _bad_field("TRUE", "备注", True, "note", "the cell holds TRUE"),
    _bad_field("of 2,001 characters", "备注", "字" * 2001, "note", "the text has 2001 characters"),
    _field("of 2,000 characters", "备注", "字" * 2000, "note", "字" * 2000),
    _field("spoken form in brackets", "备注", "沈寨鄉(xiāng)人", "note", "沈寨鄉人", mended=1),
)  # fmt: skip


def _bomb(parts: dict[str, bytes]) -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">' + entities.encode() + b"]>"
    parts[SHEET] = head + parts[SHEET].replace(b"<sheetData>", b'<sheetData><row r="9"><c r="A9" t="str"><v>&l9;</v></c></row>')  # fmt: skip


def _external_link(parts: dict[str, bytes]) -> None:
    parts["xl/externalLinks/externalLink1.xml"] = b'<externalLink xmlns="http://x"><externalBook/></externalLink>'


def _macros(parts: dict[str, bytes]) -> None:
    parts["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0" + bytes(2000)
    replaced(
        "[Content_Types].xml",
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )(parts)


def _formatted_rows(parts: dict[str, bytes]) -> None:
    """Let a sheet go down to its last row without a word in it, as after formatting whole columns."""
    rows = b"".join(b'<row r="%d"><c r="A%d" s="1"/></row>' % (row, row) for row in range(3, 1_048_577))
    parts[SHEET] = (
        parts[SHEET]
        .replace(b"</sheetData>", rows + b"</sheetData>")
        .replace(b'<dimension ref="A1:C2" />', b'<dimension ref="A1:C1048576" />')
    )


def _workbook_bytes(make: Make) -> bytes:
    import tempfile  # noqa: PLC0415 - only here

    with tempfile.TemporaryDirectory() as folder:
        return make(Path(folder)).read_bytes()


def _archive() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("人口.xlsx", _workbook_bytes(xlsx(HEAD, GOOD)))
    return stream.getvalue()


_WEB = "<html><table><tr><td>姓名</td></tr></table></html>"
_MHTML = "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x\r\n" + _WEB
_XML_2003 = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook><Worksheet/></Workbook>'
FILES = (
    Case("file: 0 bytes", raw(b""), Refused("{name} is empty")),
    Case("file: nothing but zeros, as after a crash", raw(bytes(3000)), Refused("{name} is empty")),
    Case("file: nothing but a byte order mark", raw(b"\xef\xbb\xbf\r\n", "a.csv"), Refused("{name} is empty")),
    Case("file: behind a password", making.compound({"EncryptionInfo": bytes(4096), "EncryptedPackage": bytes(9000)}),
         Refused("{name} is protected")),
    Case("file: a password hides it from the old kind of name",
         making.compound({"EncryptedPackage": bytes(9000), "EncryptionInfo": bytes(4096)}, "a.xls"),
         Refused("{name} is protected")),
    Case("file: a document of another kind in an OLE container", making.compound({"WordDocument": bytes(9000)}, "a.xls"),
         Refused("{name} cannot be read as")),
    Case("file: old .xls", xls(HEAD, GOOD), Taken(1, 1, ONE)),
    Case("file: .et that is an .xls", xls(HEAD, GOOD, name="a.et"), Taken(1, 1, ONE)),
    Case("file: .et that is an .xlsx", making.renamed(xlsx(HEAD, GOOD), "a.et"), Taken(1, 1, ONE)),
    Case("file: .csv that is an .xlsx", making.renamed(xlsx(HEAD, GOOD), "a.csv"), Taken(1, 1, ONE)),
    Case("file: .xlsx that is a CSV", making.renamed(table(_HEAD_TEXT, _GOOD_TEXT), "a.xlsx"), Taken(1, 1, ONE)),
    Case("file: .xlsm with macros", making.renamed(with_parts(xlsx(HEAD, GOOD), _macros), "a.xlsm"), Taken(1, 1, ONE)),
    Case("file: links to other workbooks", with_parts(xlsx(HEAD, GOOD), _external_link), Taken(1, 1, ONE)),
    Case("file: a renamed PNG", raw(b"\x89PNG\r\n\x1a\n" + bytes(range(256))), Refused("{name} is a picture")),
    Case("file: a renamed JPEG", raw(b"\xff\xd8\xff\xe0" + bytes(range(256))), Refused("{name} is a picture")),
    Case("file: a renamed PDF", raw(b"%PDF-1.7\n1 0 obj\n<<>>\n"), Refused("{name} is a text document")),
    Case("file: a renamed RTF", raw(b"{\\rtf1 x}"), Refused("{name} is a text document")),
    Case("file: a renamed .docx", making.zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<document/>"}),
         Refused("{name} cannot be read as")),
    Case("file: a zip with the workbook inside", raw(_archive()), Refused("{name} is an archive")),
    Case("file: a RAR", raw(b"Rar!\x1a\x07\x01\x00" + bytes(50)), Refused("{name} is an archive")),
    Case("file: a web page saved as .xls", raw(_WEB.encode("gb18030"), "a.xls"), Refused("{name} is a web page")),
    Case("file: a web page in UTF-16", raw(_WEB.encode("utf-16"), "a.xls"), Refused("{name} is a web page")),
    Case("file: a web archive", raw(_MHTML.encode(), "a.mht"), Refused("{name} is a web page")),
    Case("file: XML Spreadsheet 2003", raw(_XML_2003.encode(), "a.xls"), Refused("{name} is an XML table")),
    Case("file: an empty zip", raw(b"PK\x05\x06" + bytes(18)), Refused("{name}")),
    Case("file: a workbook cut off", making.cut(xlsx(HEAD, GOOD), 0.6), Refused("{name} cannot be read as")),
    Case("file: an old workbook cut off", making.cut(xls(HEAD, *[GOOD] * 200), 0.3), Refused("{name} cannot be read as")),
    Case("file: a sheet damaged inside the zip", making.flipped(xlsx(HEAD, *[GOOD] * 50)), Refused("{name} cannot be read as")),
    Case("file: a zip that swells", making.zipped({SHEET: b"<worksheet>" + b" " * 2**26}), Refused("{name} would unpack to")),
    Case("file: XML that swells", with_parts(xlsx(HEAD, GOOD), _bomb), Refused("{name} cannot be read as")),
    Case("file: a million formatted rows without a word", with_parts(xlsx(HEAD, GOOD), _formatted_rows), Taken(1, 1, ONE)),
    *(
        Case(f"text: {encoding}", table(_HEAD_TEXT, _GOOD_TEXT, encoding=encoding), Taken(1, 1, ONE))
        for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16")
    ),
    Case("text: rare characters in GB18030", table(_HEAD_TEXT, ("㛃䶮𬭎", LI, "东河村"), encoding="gb18030"),
         Taken(1, 1, {"㛃䶮𬭎": {"citizen_id": LI}})),
    Case("text: semicolons", table(_HEAD_TEXT, _GOOD_TEXT, delimiter=";"), Taken(1, 1, ONE)),
    Case("text: tabs", table(_HEAD_TEXT, _GOOD_TEXT, delimiter="\t", name="a.txt"), Taken(1, 1, ONE)),
    Case("text: old line ends", table(_HEAD_TEXT, _GOOD_TEXT, end="\r"), Taken(1, 1, ONE)),
    Case("text: quotation marks, commas and line breaks in cells",
         table((*_HEAD_TEXT, "备注"), (*_GOOD_TEXT, '说"好",\n第二行')),
         Taken(1, 1, {"李桂英": {"note": '说"好",第二行'}}, mended=1)),
    Case("text: a quotation mark that never closes", raw(('姓名,村\n"张三,东河村\n' + "李四,东河村\n" * 5000).encode(), "a.csv"),
         Refused("{name} has a cell of more than")),
    Case("text: a cell of 40,000 characters", table((*_HEAD_TEXT, "备注"), (*_GOOD_TEXT, "字" * 40_000)),
         Refused("{name} has a cell of more than")),
    Case("text: letters of no known writing", raw(b"\x81\x30" * 1000, "a.csv"), Refused("")),
)  # fmt: skip

CASES: tuple[Case, ...] = (*NUMBERS, *HEADINGS, *SHEETS, *NAMES, *FIELDS, *FILES)
