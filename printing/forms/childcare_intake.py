"""The intake slip of the childcare subsidy (育儿补贴受理单): child, applicant, papers, what to expect, opinions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import COLUMNS, LABEL_COLUMNS, Opinion, dated, draw_opinion, ruled
from printing.forms.form import Form
from printing.forms.office import draw_paragraph, draw_signatures, draw_title, number_pages, signatures_mm
from printing.table import Cell, Row, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import FINE_STRONG, SMALL_STRONG, SMALL_TEXT, UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from printing.sheet import Sheet

_CONTEXT: Final = "CarePaper"
_HALF: Final = COLUMNS // 2
_PAPER_SPANS: Final = (2, 16, 6)
_YEAR_SPANS: Final = (5, 4, 6, 9)
_BLANK_PAPERS, _BLANK_YEARS = 5, 3
_GAP_MM: Final = 3.0
_ROW_MM: Final = 7.4
"""Lower than other slips, so that an ordinary one fills one page."""
_CHILD: Final = QT_TRANSLATE_NOOP("CarePaper", "Child")
_NAME: Final = QT_TRANSLATE_NOOP("CarePaper", "Name")
_SEX: Final = QT_TRANSLATE_NOOP("CarePaper", "Sex")
_BORN: Final = QT_TRANSLATE_NOOP("CarePaper", "Born on")
_ID: Final = QT_TRANSLATE_NOOP("CarePaper", "ID number")
_CERTIFICATE: Final = QT_TRANSLATE_NOOP("CarePaper", "Birth certificate no.")
_HUKOU: Final = QT_TRANSLATE_NOOP("CarePaper", "Hukou address")
_APPLICANT: Final = QT_TRANSLATE_NOOP("CarePaper", "Applicant")
_RELATION: Final = QT_TRANSLATE_NOOP("CarePaper", "Relation to the child")
_PHONE: Final = QT_TRANSLATE_NOOP("CarePaper", "Phone")
_OTHER_PARENT: Final = QT_TRANSLATE_NOOP("CarePaper", "Other parent")
_CUSTODY: Final = QT_TRANSLATE_NOOP("CarePaper", "Situation and custody")
_HOLDER: Final = QT_TRANSLATE_NOOP("CarePaper", "Account holder")
_BANK: Final = QT_TRANSLATE_NOOP("CarePaper", "Bank")
_ACCOUNT: Final = QT_TRANSLATE_NOOP("CarePaper", "Account no.")
_PAPERS: Final = (
    QT_TRANSLATE_NOOP("CarePaper", "No."),
    QT_TRANSLATE_NOOP("CarePaper", "Paper"),
    QT_TRANSLATE_NOOP("CarePaper", "State"),
)
_YEARS: Final = (
    QT_TRANSLATE_NOOP("CarePaper", "Year"),
    QT_TRANSLATE_NOOP("CarePaper", "Months"),
    QT_TRANSLATE_NOOP("CarePaper", "Expected (yuan)"),
    QT_TRANSLATE_NOOP("CarePaper", "Answer of the national system"),
)
_EXPECTED: Final = QT_TRANSLATE_NOOP("CarePaper", "What may be expected; what is paid is decided by the county")
_STATEMENT: Final = QT_TRANSLATE_NOOP(
    "CarePaper",
    "The applicant states that what is written here is true, that nobody else applies for this child, and agrees that it "
    "is used to decide on and to pay the childcare subsidy. The applicant may take this back or have it corrected at any time.",
)
_TERM: Final = QT_TRANSLATE_NOOP("CarePaper", "Decided by township and county within {days} working days, until {day}.")
_SIGNED: Final = QT_TRANSLATE_NOOP("CarePaper", "Applicant (signature):")
_TAKEN_BY: Final = QT_TRANSLATE_NOOP("CarePaper", "Taken in by: {name}")
_DAY: Final = QT_TRANSLATE_NOOP("CarePaper", "Date: {day}")
_TOWNSHIP: Final = QT_TRANSLATE_NOOP("CarePaper", "First review by the township")
_COUNTY: Final = QT_TRANSLATE_NOOP("CarePaper", "Decision of the county")
_TITLE: Final = QT_TRANSLATE_NOOP("CarePaper", "Application for the childcare subsidy: intake slip")


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakePaper:
    """One paper that is asked for, and its state in words."""

    title: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedYear:
    """One year in words, ready to print."""

    year: str
    months: str
    amount: str
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildcareIntakeData:
    """One application; blank, without a name, all of it is written in by hand. ``unsure`` marks derived months."""

    office: str
    number: str = ""
    name: str = ""
    sex: str = ""
    born_on: str = ""
    citizen_id: str = ""
    certificate_no: str = ""
    hukou: str = ""
    applicant: str = ""
    relation: str = ""
    applicant_id: str = ""
    phone: str = ""
    other_parent: str = ""
    custody: str = ""
    holder: str = ""
    bank: str = ""
    account_no: str = ""
    papers: tuple[IntakePaper, ...] = ()
    years: tuple[ExpectedYear, ...] = ()
    unsure: str = ""
    applied_on: date | None = None
    due_on: date | None = None
    days: str = ""
    handler: str = ""


def draw(data: ChildcareIntakeData, sheet: Sheet) -> None:
    """Lay out the slip."""
    title = _say(sheet, _TITLE)
    y = draw_title(sheet, title, "　".join(part for part in (data.office, data.number) if part))
    y = draw_table(sheet, ruled(sheet, _people(data, sheet)), y)
    y = draw_table(sheet, ruled(sheet, _papers(data, sheet)), y)
    y = draw_table(sheet, ruled(sheet, _years(data, sheet)), y) + _GAP_MM
    for text in (data.unsure, _term(data, sheet), _say(sheet, _STATEMENT)):
        if text:
            y = draw_paragraph(sheet, text, SMALL_TEXT, y)
    day = _say(sheet, _DAY, day=dated(sheet, data.applied_on))
    signers = [_say(sheet, _SIGNED), _say(sheet, _TAKEN_BY, name=data.handler), day]
    draw_signatures(sheet, signers, y)
    y += signatures_mm(sheet, signers) + _GAP_MM
    for label in (_TOWNSHIP, _COUNTY):
        y = draw_opinion(sheet, Opinion(title=_say(sheet, label)), y)
    number_pages(sheet, title)


def _people(data: ChildcareIntakeData, sheet: Sheet) -> list[Row]:
    whole = COLUMNS
    return [
        _heading(sheet, _CHILD),
        _line(sheet, (_NAME, data.name, _HALF), (_SEX, data.sex, _HALF)),
        _line(sheet, (_BORN, data.born_on, _HALF), (_ID, data.citizen_id, _HALF)),
        _line(sheet, (_CERTIFICATE, data.certificate_no, _HALF), (_HUKOU, data.hukou, _HALF)),
        _heading(sheet, _APPLICANT),
        _line(sheet, (_NAME, data.applicant, _HALF), (_RELATION, data.relation, _HALF)),
        _line(sheet, (_ID, data.applicant_id, _HALF), (_PHONE, data.phone, _HALF)),
        _line(sheet, (_OTHER_PARENT, data.other_parent, _HALF), (_CUSTODY, data.custody, _HALF)),
        _line(sheet, (_HOLDER, data.holder, _HALF), (_BANK, data.bank, _HALF)),
        _line(sheet, (_ACCOUNT, data.account_no, whole)),
    ]


def _papers(data: ChildcareIntakeData, sheet: Sheet) -> list[Row]:
    rows = [_cells([_say(sheet, text) for text in _PAPERS], _PAPER_SPANS, strong=True)]
    rows += [_cells((str(number), one.title, one.state), _PAPER_SPANS) for number, one in enumerate(data.papers, 1)]
    return rows if data.papers else [*rows, *[_cells(("",) * len(_PAPER_SPANS), _PAPER_SPANS)] * _BLANK_PAPERS]


def _years(data: ChildcareIntakeData, sheet: Sheet) -> list[Row]:
    rows = [_heading(sheet, _EXPECTED), _cells([_say(sheet, text) for text in _YEARS], _YEAR_SPANS, strong=True)]
    rows += [_cells((one.year, one.months, one.amount, one.answer), _YEAR_SPANS) for one in data.years]
    return rows if data.years else [*rows, *[_cells(("",) * len(_YEAR_SPANS), _YEAR_SPANS)] * _BLANK_YEARS]


def _term(data: ChildcareIntakeData, sheet: Sheet) -> str:
    if data.due_on is None:
        return ""
    return _say(sheet, _TERM, days=data.days, day=sheet.gate.day(data.due_on))


def _line(sheet: Sheet, *entries: tuple[str, str, int]) -> Row:
    cells: list[Cell] = []
    for label, value, columns in entries:
        cells.append(Cell(_say(sheet, label), FINE_STRONG, "centre", LABEL_COLUMNS))
        cells.append(Cell(value, SMALL_TEXT, "left", columns - LABEL_COLUMNS))
    return Row(tuple(cells), least_mm=_ROW_MM)


def _cells(texts: Sequence[str], spans: Sequence[int], *, strong: bool = False) -> Row:
    style = FINE_STRONG if strong else SMALL_TEXT
    cells = tuple(
        Cell(text, style, "centre" if strong else "left", span) for text, span in zip(texts, spans, strict=True)
    )
    return Row(cells, least_mm=_ROW_MM, keep_with_next=strong)


def _heading(sheet: Sheet, text: str) -> Row:
    return Row((Cell(_say(sheet, text), SMALL_STRONG, "left", COLUMNS),), shaded=True, keep_with_next=True)


def _say(sheet: Sheet, template: str, **values: object) -> str:
    return sheet.gate.wording(_CONTEXT, template, **values)


SAMPLE: Final = ChildcareIntakeData(
    office="云溪镇卫生健康办公室",
    number="个案〔2026〕12号",
    name="李小宝",
    sex="男",
    born_on="2024-07-05",
    citizen_id="999999202407050014",
    certificate_no="Y990000001",
    hukou="东岭村2组",
    applicant="张丽华",
    relation="母亲",
    applicant_id="999999199801020026",
    phone="13800000001",
    other_parent="李强",
    custody="已婚的",
    papers=(
        IntakePaper(title="出生医学证明", state="已收到"),
        IntakePaper(title="婴幼儿居民户口簿", state="已收到"),
        IntakePaper(title="结婚证", state="缺"),
    ),
    years=(
        ExpectedYear(year="2025", months="12", amount="3600"),
        ExpectedYear(year="2026", months="12", amount="3600"),
        ExpectedYear(year="2027", months="7", amount="2100"),
    ),
    unsure="待确认：2025年以前出生的婴幼儿按折算办法计算月数。",
    applied_on=date(2026, 6, 1),
    due_on=date(2026, 7, 14),
    days="30",
    handler="王丽",
)

LONGEST_SAMPLE: Final = ChildcareIntakeData(
    office="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心",
    number="个案〔2026〕12800号",
    name="欧阳阿依古丽·买买提吐尔逊",
    sex="未说明的性别",
    born_on="2024-07-05",
    citizen_id="999999202407050014",
    certificate_no="Y990000001",
    hukou="𬱖㛃上河柳树湾联合村第十二村民小组云溪大道1280号附3号",
    applicant="阿卜杜热合曼·吐尔逊",
    relation="经村民委员会指定的其他监护人",
    applicant_id="999999199801020026",
    phone="0719-12345678转8001",
    other_parent="买买提·艾合买提江、古丽巴哈尔·阿卜杜拉",
    custody="由其他监护人申请的；抚养权：按人民法院2025年12月31日判决由外祖父母直接抚养",
    holder="阿卜杜热合曼·吐尔逊",
    bank="中国农业银行股份有限公司云溪土家族苗族自治县支行䶮湾分理处",
    account_no="9999999999 9999999999 9999999999",
    papers=tuple(
        IntakePaper(
            title=f"父母死亡或者无监护能力的证明和亲属关系证明，或者村（居）委会、民政部门的指定证明（第{number}件） A & B <c>",
            state="以书面承诺代替",
        )
        for number in range(1, 10)
    ),
    years=tuple(
        ExpectedYear(year=str(year), months="12", amount="3600.00", answer="审核不通过（户籍已迁出，须在迁入地申请）")
        for year in range(2025, 2029)
    ),
    unsure="待确认：2025年以前出生的婴幼儿按折算办法计算月数，以县级审核结果为准。",
    applied_on=date(2026, 12, 28),
    due_on=date(2027, 2, 10),
    days="30",
    handler="阿卜杜热合曼·吐尔逊",
)

FORM: Final = Form(
    key="childcare_intake",
    title=QT_TRANSLATE_NOOP("Form", "Intake slip of the childcare subsidy"),
    data_type=ChildcareIntakeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
