"""The application of a case (申报表、申请表): who applies, spouse, children, account, statement, opinions.

One layout for every programme; the parts that a programme does not ask for are left out. Filled in from the register it
is read and signed, blank it is filled in by hand. There is nothing on it about contraception, health or penalties.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import (
    COLUMNS,
    ROW_MM,
    Entry,
    Opinion,
    cells_row,
    draw_opinion,
    draw_photo_box,
    entry_row,
    heading_row,
    ruled,
    say,
    ticked,
)
from printing.forms.form import Form
from printing.forms.office import draw_paragraph, draw_signatures, draw_title, number_pages, signatures_mm
from printing.table import draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import SMALL_TEXT, UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from printing.sheet import Sheet
    from printing.table import Row

_N = QT_TRANSLATE_NOOP
_PHOTO: Final = 4  # columns
_BESIDE: Final = COLUMNS - _PHOTO
_HALF: Final = COLUMNS // 2
_THIRD: Final = COLUMNS // 3
_LEAST_CHILDREN: Final = 3
_REASON_MM: Final = 20.0
_GAP_MM: Final = 2.0
_CHILD_SPANS: Final = (5, 2, 5, 5, 7)
_CHILD_TITLES: Final = (
    _N("CasePaper", "Name"),
    _N("CasePaper", "Sex"),
    _N("CasePaper", "Born in"),
    _N("CasePaper", "Died on"),
    _N("CasePaper", "Relation (1-4)"),
)
_RELATIONS: Final = _N(
    "CasePaper",
    "Relation: 1 child of applicant and spouse; 2 of the applicant, not of the spouse; 3 of the spouse, not of the "
    "applicant; 4 of neither. Adopted children are counted.",
)
_YES_NO: Final = (("yes", _N("CasePaper", "yes")), ("no", _N("CasePaper", "no")))
_DISABILITY_KINDS: Final = (
    ("sight", _N("CasePaper", "sight")),
    ("hearing", _N("CasePaper", "hearing and speech")),
    ("intellect", _N("CasePaper", "intellect")),
    ("limbs", _N("CasePaper", "limbs")),
    ("mind", _N("CasePaper", "mind")),
    ("other", _N("CasePaper", "other")),
)
_GRADES: Final = (
    ("1", _N("CasePaper", "grade 1")),
    ("2", _N("CasePaper", "grade 2")),
    ("3", _N("CasePaper", "grade 3")),
)
_STATEMENT: Final = _N(
    "CasePaper",
    "I have read what stands above and it is true. I agree that the village, the township and the county check it for "
    "this application. I shall say so when something of it changes.",
)
_SUBTITLE: Final = _N("CasePaper", "{township}    Case no.: {number}    Programme: {programme}    Filled in on: {day}")
_SIGN_APPLICANT: Final = _N("CasePaper", "Applicant (signature or fingerprint):")
_SIGN_HELPER: Final = _N("CasePaper", "Filled in for the applicant by:")
_SIGN_DAY: Final = _N("CasePaper", "Date:        year    month    day")
_ROOM: Final = "　　　　　　"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPart:
    """What is asked of an applicant or a spouse; whatever is empty is written in by hand."""

    name: str = ""
    sex: str = ""
    birth_date: str = ""
    citizen_id: str = ""
    ethnic_group: str = ""
    marital_status: str = ""
    marital_since: str = ""
    hukou_nature: str = ""
    hukou_place: str = ""
    residence_place: str = ""
    employer: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildLine:
    """One child of the applicant or the spouse."""

    name: str = ""
    sex: str = ""
    birth_month: str = ""
    died_on: str = ""
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildrenPart:
    """The children, with the counts that the programme asks for: ever born or adopted, and living."""

    born_boys: str = ""
    born_girls: str = ""
    living_boys: str = ""
    living_girls: str = ""
    lines: tuple[ChildLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialPart:
    """The extra fields of special support; ``kind`` is ``death``, ``disability`` or ``complication``."""

    kind: str
    has_certificate: str = ""
    certificate_no: str = ""
    child_name: str = ""
    child_birth_date: str = ""
    since: str = ""
    confirmed_by: str = ""
    paper_no: str = ""
    disability_kind: str = ""
    grade: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatePart:
    """The child and the certificate of the only-child parent reward, and who pays each parent."""

    child_name: str = ""
    child_sex: str = ""
    child_birth_date: str = ""
    child_place: str = ""
    certificate_no: str = ""
    issued_on: str = ""
    paid_to_applicant_by: str = ""
    paid_to_spouse_by: str = ""
    paid_through: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPart:
    """Where the money is to go."""

    bank: str = ""
    holder: str = ""
    account_no: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseApplicationData:
    """An application that is ready to print; without ``number`` and ``day`` both are left to be written in."""

    title: str
    township: str
    programme: str
    number: str = ""
    day: str = ""
    applicant: PersonPart = PersonPart()
    spouse: PersonPart | None = PersonPart()
    children: ChildrenPart | None = None
    special: SpecialPart | None = None
    certificate: CertificatePart | None = None
    account: AccountPart = AccountPart()
    opinions: tuple[Opinion, ...] = field(default=())


def draw(data: CaseApplicationData, sheet: Sheet) -> None:
    """Lay out the parts, the statement, and a box for each opinion."""
    subtitle = say(
        sheet,
        _SUBTITLE,
        township=data.township,
        number=data.number or _ROOM,
        programme=data.programme,
        day=data.day or _ROOM,
    )
    top = draw_title(sheet, data.title, subtitle)
    bottom = draw_table(sheet, ruled(sheet, tuple(_applicant_rows(sheet, data.applicant)), _BESIDE), top)
    draw_photo_box(sheet, top, bottom, _PHOTO, say(sheet, _N("CasePaper", "Photo")))
    with sheet.about(data.applicant.name):
        bottom = draw_table(sheet, ruled(sheet, tuple(_rows(sheet, data))), bottom)
    bottom = _draw_statement(sheet, bottom + _GAP_MM)
    for opinion in data.opinions:
        bottom = draw_opinion(sheet, opinion, bottom)
    number_pages(sheet, data.title)


def _applicant_rows(sheet: Sheet, person: PersonPart) -> Iterator[Row]:
    half = _BESIDE // 2
    yield heading_row(sheet, _N("CasePaper", "Applicant"), _BESIDE)
    for left, right in (
        ((_N("CasePaper", "Name"), person.name), (_N("CasePaper", "Sex"), person.sex)),
        ((_N("CasePaper", "Citizen ID"), person.citizen_id), (_N("CasePaper", "Birth date"), person.birth_date)),
        ((_N("CasePaper", "Ethnic group"), person.ethnic_group), (_N("CasePaper", "Hukou"), person.hukou_nature)),
        ((_N("CasePaper", "Marital status"), person.marital_status), (_N("CasePaper", "Since"), person.marital_since)),
        ((_N("CasePaper", "Telephone"), person.phone), (_N("CasePaper", "Employer"), person.employer)),
    ):
        yield entry_row(sheet, Entry(*left, half), Entry(*right, half))


def _rows(sheet: Sheet, data: CaseApplicationData) -> Iterator[Row]:
    yield entry_row(sheet, Entry(_N("CasePaper", "Hukou address"), data.applicant.hukou_place))
    yield entry_row(sheet, Entry(_N("CasePaper", "Lives at"), data.applicant.residence_place))
    if data.spouse is not None:
        yield from _spouse_rows(sheet, data.spouse)
    if data.children is not None:
        yield from _children_rows(sheet, data.children)
    if data.special is not None:
        yield from _special_rows(sheet, data.special)
    if data.certificate is not None:
        yield from _certificate_rows(sheet, data.certificate)
    account = data.account
    yield heading_row(sheet, _N("CasePaper", "Account the money is to go to"))
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Bank"), account.bank, 9),
        Entry(_N("CasePaper", "Holder"), account.holder, 6),
        Entry(_N("CasePaper", "Account no."), account.account_no, 9),
    )
    yield entry_row(sheet, Entry(_N("CasePaper", "Reasons for applying")), least_mm=_REASON_MM)


def _spouse_rows(sheet: Sheet, person: PersonPart) -> Iterator[Row]:
    yield heading_row(sheet, _N("CasePaper", "Spouse (stays empty where there is none)"))
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Name"), person.name, _THIRD),
        Entry(_N("CasePaper", "Sex"), person.sex, _THIRD),
        Entry(_N("CasePaper", "Ethnic group"), person.ethnic_group, _THIRD),
    )
    for left, right in (
        ((_N("CasePaper", "Citizen ID"), person.citizen_id), (_N("CasePaper", "Birth date"), person.birth_date)),
        ((_N("CasePaper", "Marital status"), person.marital_status), (_N("CasePaper", "Hukou"), person.hukou_nature)),
        ((_N("CasePaper", "Telephone"), person.phone), (_N("CasePaper", "Employer"), person.employer)),
    ):
        yield entry_row(sheet, Entry(*left, _HALF), Entry(*right, _HALF))
    yield entry_row(sheet, Entry(_N("CasePaper", "Hukou address"), person.hukou_place))


def _children_rows(sheet: Sheet, children: ChildrenPart) -> Iterator[Row]:
    yield heading_row(sheet, _N("CasePaper", "Children, adopted ones included"))
    count = _N("CasePaper", "boys {boys}, girls {girls}")
    room = "　　"
    yield entry_row(
        sheet,
        Entry(
            _N("CasePaper", "Ever born or adopted"),
            say(sheet, count, boys=children.born_boys or room, girls=children.born_girls or room),
            _HALF,
        ),
        Entry(
            _N("CasePaper", "Living"),
            say(sheet, count, boys=children.living_boys or room, girls=children.living_girls or room),
            _HALF,
        ),
    )
    yield cells_row([say(sheet, title) for title in _CHILD_TITLES], _CHILD_SPANS, strong=True)
    blanks = (ChildLine(),) * max(_LEAST_CHILDREN - len(children.lines), 0)
    for child in (*children.lines, *blanks):
        texts = (child.name, child.sex, child.birth_month, child.died_on, child.relation)
        yield cells_row(texts, _CHILD_SPANS)
    yield cells_row((say(sheet, _RELATIONS),), (COLUMNS,))


def _special_rows(sheet: Sheet, special: SpecialPart) -> Iterator[Row]:
    yield heading_row(sheet, _N("CasePaper", "For special support"))
    if special.kind == "complication":
        yield entry_row(
            sheet,
            Entry(_N("CasePaper", "Grade found"), ticked(sheet, _GRADES, special.grade), _HALF),
            Entry(_N("CasePaper", "Found on"), special.since, _HALF),
        )
        yield entry_row(
            sheet,
            Entry(_N("CasePaper", "Found by"), special.confirmed_by, _HALF),
            Entry(_N("CasePaper", "Paper no."), special.paper_no, _HALF),
        )
        return
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Only-child certificate"), ticked(sheet, _YES_NO, special.has_certificate), _HALF),
        Entry(_N("CasePaper", "Certificate no."), special.certificate_no, _HALF),
    )
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Child's name"), special.child_name, _HALF),
        Entry(_N("CasePaper", "Birth date"), special.child_birth_date, _HALF),
    )
    if special.kind == "death":
        yield entry_row(
            sheet,
            Entry(_N("CasePaper", "Day of the child's death"), special.since, _HALF),
            Entry(_N("CasePaper", "Confirmed by (village, police)"), special.confirmed_by, _HALF),
        )
        return
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Disability card no."), special.paper_no, _HALF),
        Entry(_N("CasePaper", "Issued on"), special.since, _HALF),
    )
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Kind on the card"), ticked(sheet, _DISABILITY_KINDS, special.disability_kind), 15),
        Entry(_N("CasePaper", "Grade on the card"), ticked(sheet, _GRADES, special.grade), 9),
    )


def _certificate_rows(sheet: Sheet, part: CertificatePart) -> Iterator[Row]:
    yield heading_row(sheet, _N("CasePaper", "Child and certificate"))
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Child's name"), part.child_name, _THIRD),
        Entry(_N("CasePaper", "Sex"), part.child_sex, _THIRD),
        Entry(_N("CasePaper", "Birth date"), part.child_birth_date, _THIRD),
    )
    yield entry_row(sheet, Entry(_N("CasePaper", "Lives at"), part.child_place))
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Certificate no."), part.certificate_no, _HALF),
        Entry(_N("CasePaper", "Issued on"), part.issued_on, _HALF),
    )
    yield entry_row(
        sheet,
        Entry(_N("CasePaper", "Applicant is paid by"), part.paid_to_applicant_by, _THIRD),
        Entry(_N("CasePaper", "Spouse is paid by"), part.paid_to_spouse_by, _THIRD),
        Entry(_N("CasePaper", "Paid through"), part.paid_through, _THIRD),
    )


def _draw_statement(sheet: Sheet, top_mm: float) -> float:
    """Set the statement with its signatures; nobody signs on another page than he reads."""
    signers = [say(sheet, text) for text in (_SIGN_APPLICANT, _SIGN_HELPER, _SIGN_DAY)]
    if top_mm + signatures_mm(sheet, signers) + 2 * ROW_MM > sheet.paper.type_bottom_mm:
        sheet.begin_page()
        top_mm = sheet.paper.top_mm
    bottom = draw_paragraph(sheet, "　　" + say(sheet, _STATEMENT), SMALL_TEXT, top_mm)
    return draw_signatures(sheet, signers, bottom) + _GAP_MM


_APPLICANT: Final = PersonPart(
    name="张桂兰",
    sex="女",
    birth_date="1966年3月12日",
    citizen_id="999999196603120028",
    ethnic_group="汉族",
    marital_status="已婚",
    hukou_nature="农业户口",
    hukou_place="云溪镇东岭村3组",
    residence_place="云溪镇东岭村3组",
    phone="13900000000",
)
_OPINIONS: Final = (
    Opinion(
        title="村级意见",
        facts="2026年1月12日召开评议会，应到15人，实到13人，同意13票，不同意0票，弃权0票。",
        text="情况属实，同意上报。",
        handler="王丽",
        handled_on="2026年1月12日",
        responsible="李建国",
        decided_on="2026年1月13日",
    ),
    Opinion(title="乡镇意见"),
    Opinion(title="县级意见"),
)

SAMPLE: Final = CaseApplicationData(
    title="农村部分计划生育家庭奖励扶助申报表",
    township="云溪镇",
    programme="奖励扶助（独生子女家庭）",
    number="奖扶〔2026〕12号",
    day="2026年1月8日",
    applicant=_APPLICANT,
    spouse=PersonPart(name="李长河", sex="男", birth_date="1964年7月1日", citizen_id="999999196407010012"),
    children=ChildrenPart(
        born_boys="0",
        born_girls="1",
        living_boys="0",
        living_girls="1",
        lines=(ChildLine(name="李小梅", sex="女", birth_month="1990年5月", relation="1"),),
    ),
    account=AccountPart(bank="云溪农村商业银行", holder="张桂兰", account_no="9999990000001234567"),
    opinions=_OPINIONS,
)

_LONG_NAME: Final = "欧阳阿依古丽·买买提吐尔逊"
_LONG_PLACE: Final = (
    "云溪土家族苗族自治县䶮湾侗族瑶族乡柳树湾联合社区第十二村民小组118号（老粮站家属院3单元502室） A & B <c>"
)
_LONG_PERSON: Final = PersonPart(
    name=_LONG_NAME,
    sex="女",
    birth_date="1966年12月28日",
    citizen_id="999999196612280028",
    ethnic_group="乌孜别克族",
    marital_status="复婚（与同一配偶）",
    marital_since="1999年10月31日",
    hukou_nature="界定为农村居民户口",
    hukou_place=_LONG_PLACE,
    residence_place=_LONG_PLACE,
    employer="云溪土家族苗族自治县农业综合开发服务有限责任公司",
    phone="0719-12345678转8001",
)

LONGEST_SAMPLE: Final = CaseApplicationData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡计划生育家庭特别扶助和独生子女父母奖励申报表",
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    programme="计划生育家庭特别扶助",
    number="特扶〔2026〕1280号",
    day="2026年12月28日",
    applicant=_LONG_PERSON,
    spouse=_LONG_PERSON,
    children=ChildrenPart(
        born_boys="3",
        born_girls="4",
        living_boys="2",
        living_girls="4",
        lines=(ChildLine(name=_LONG_NAME, sex="女", birth_month="1990年12月", died_on="2024年10月31日", relation="1"),)
        * 7,
    ),
    special=SpecialPart(
        kind="disability",
        has_certificate="yes",
        certificate_no="云溪独字第20260000012345号",
        child_name=_LONG_NAME,
        child_birth_date="1990年12月28日",
        since="2021年11月30日",
        paper_no="99999919901228002843B1",
        disability_kind="limbs",
        grade="3",
    ),
    certificate=CertificatePart(
        child_name=_LONG_NAME,
        child_sex="女",
        child_birth_date="2014年12月28日",
        child_place=_LONG_PLACE,
        certificate_no="云溪独字第20260000012345号",
        issued_on="2015年11月30日",
        paid_to_applicant_by="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
        paid_to_spouse_by="云溪土家族苗族自治县农业综合开发服务有限责任公司",
        paid_through="2026年12月",
    ),
    account=AccountPart(
        bank="云溪土家族苗族自治县农村信用合作联社䶮湾信用社",
        holder=_LONG_NAME,
        account_no="9999990000001234567890123",
    ),
    opinions=tuple(
        Opinion(
            title=title,
            facts="2026年12月12日召开评议会，应到115人，实到113人，同意111票，不同意1票，弃权1票。公示期满无异议。",
            text="经核对户口簿、结婚证和残疾人证原件，所填情况与材料一致，符合规定的条件，同意上报。A & B <c>" * 4,
            handler=_LONG_NAME,
            handled_on="2026年12月12日",
            responsible="阿卜杜热合曼·吐尔逊",
            decided_on="2026年12月28日",
        )
        for title in ("村（居）民委员会意见", "乡镇人民政府审核意见", "县级卫生健康部门确认意见")
    ),
)

FORM: Final = Form(
    key="case_application",
    title=QT_TRANSLATE_NOOP("Form", "Application"),
    data_type=CaseApplicationData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.applicant.name or data.title,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
