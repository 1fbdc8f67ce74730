"""What becomes of an applicant's data, and his consent to what needs one (告知书及同意书; PIPL Art. 14, 17, 25, 28-31).

What the law makes the office do needs no consent and is only told; everything else is a box of its own, and "no" costs
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import say
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
from printing.forms.official import numeral
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import SMALL_STRONG, SMALL_TEXT, UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from printing.sheet import Sheet

_N = QT_TRANSLATE_NOOP
_INDENT: Final = "　　"
_GAP_MM: Final = 2.0
_KEEP_MM: Final = 14.0
_ROOM: Final = "＿＿＿＿＿＿＿＿"
_WHO: Final = _N("CasePaper", "Who processes the data")
_WHO_TEXT: Final = _N("CasePaper", "{office}, {address}; contact {contact}, telephone {phone}.")
_WHAT: Final = _N("CasePaper", "Purpose and kinds of data")
_WHAT_TEXT: Final = _N(
    "CasePaper",
    "To examine and pay {programme}: {kinds}. Ground: {basis}. The office does what the law asks of it (Personal "
    "Information Protection Law Art. 13 (3), Art. 34); for this no consent is asked.",
)
_SENSITIVE: Final = _N("CasePaper", "Sensitive personal information")
_SENSITIVE_TEXT: Final = _N(
    "CasePaper",
    "{kinds}. They are needed so that nobody else is paid in your place. If they became known to others, your money or your "
    "dignity could be harmed; therefore they are kept encrypted, shown only to those who work on your case, and never "
    "published.",
)
_TO_WHOM: Final = _N("CasePaper", "Who else receives data")
_TO_WHOM_TEXT: Final = _N(
    "CasePaper", "{receivers}. Each receives only what it needs for this case; what left the office is recorded."
)
_HOW_LONG: Final = _N("CasePaper", "How long it is kept")
_HOW_LONG_TEXT: Final = _N("CasePaper", "{retention}; after that it is deleted or made anonymous.")
_PUBLIC: Final = _N("CasePaper", "Public notice")
_RIGHTS: Final = _N("CasePaper", "Your rights")
_RIGHTS_TEXT: Final = _N(
    "CasePaper",
    "You may see and copy what is kept about you, have it corrected or completed, have the rules explained, withdraw a "
    "consent, and ask for deletion where the law provides for it, at the office named above. You may also complain to the "
    "cyberspace administration. For a child under 14 a parent or guardian decides.",
)
_CONSENT: Final = _N("CasePaper", "What you decide yourself")
_CONSENT_NOTE: Final = _N(
    "CasePaper",
    "Each box stands for itself. A “no” has no disadvantage for the application; a “yes” can be taken back at any time, for "
    "the future.",
)
_YES_NO: Final = _N("CasePaper", "{text}    □ I agree    □ I do not agree")
_ASKED: Final = _N("CasePaper", "Applicant: {name}    Programme: {programme}")
_SIGNERS: Final = (
    _N("CasePaper", "I have read this or had it read to me. Signature:"),
    _N("CasePaper", "Date:        year    month    day"),
    _N("CasePaper", "Guardian (child under 14):"),
    _N("CasePaper", "Explained by:"),
)
_TITLE: Final = _N("CasePaper", "Notice on personal information, and consent")


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationNoticeData:
    """What is told and asked; ``consents`` are sentences of their own, each with a yes and a no."""

    office: str
    address: str
    contact: str
    phone: str
    programme: str
    basis: str
    name: str = ""
    kinds: tuple[str, ...] = ()
    sensitive: tuple[str, ...] = ()
    receivers: tuple[str, ...] = ()
    retention: str
    public: str
    consents: tuple[str, ...] = ()


def draw(data: InformationNoticeData, sheet: Sheet) -> None:
    """Lay out what is told, then what is asked, which stays together with the signatures."""
    title = say(sheet, _TITLE)
    y = draw_title(sheet, title, say(sheet, _ASKED, name=data.name or _ROOM, programme=data.programme))
    told = tuple(_told(data, sheet))
    for number, (heading, text) in enumerate(told, 1):
        y = draw_heading(sheet, _numbered(sheet, number, heading), SMALL_STRONG, y, keep_mm=_KEEP_MM)
        y = draw_paragraph(sheet, _INDENT + text, SMALL_TEXT, y) + _GAP_MM
    _draw_consents(data, sheet, y, len(told) + 1)
    number_pages(sheet, title)


def _numbered(sheet: Sheet, number: int, heading: str) -> str:
    return sheet.gate.wording(
        "Paper", QT_TRANSLATE_NOOP("Paper", "{number}. {title}"), number=numeral(number), title=heading
    )


def _told(data: InformationNoticeData, sheet: Sheet) -> Iterator[tuple[str, str]]:
    yield (
        say(sheet, _WHO),
        say(
            sheet,
            _WHO_TEXT,
            office=data.office,
            address=data.address or _ROOM,
            contact=data.contact or _ROOM,
            phone=data.phone or _ROOM,
        ),
    )
    kinds = "、".join(data.kinds) or _ROOM
    yield say(sheet, _WHAT), say(sheet, _WHAT_TEXT, programme=data.programme, kinds=kinds, basis=data.basis or _ROOM)
    if data.sensitive:
        yield say(sheet, _SENSITIVE), say(sheet, _SENSITIVE_TEXT, kinds="、".join(data.sensitive))
    if data.receivers:
        yield say(sheet, _TO_WHOM), say(sheet, _TO_WHOM_TEXT, receivers="、".join(data.receivers))
    yield say(sheet, _HOW_LONG), say(sheet, _HOW_LONG_TEXT, retention=data.retention)
    yield say(sheet, _PUBLIC), data.public
    yield say(sheet, _RIGHTS), say(sheet, _RIGHTS_TEXT)


def _draw_consents(data: InformationNoticeData, sheet: Sheet, top_mm: float, number: int) -> None:
    asked = [say(sheet, _YES_NO, text=text) for text in data.consents]
    signers = [say(sheet, text) for text in _SIGNERS]
    note = say(sheet, _CONSENT_NOTE)
    height = sum(paragraph_mm(sheet, text, SMALL_TEXT) + _GAP_MM for text in (*asked, note))
    height += 2 * signatures_mm(sheet, signers[:1]) + _KEEP_MM
    if asked:
        top_mm = draw_heading(
            sheet, _numbered(sheet, number, say(sheet, _CONSENT)), SMALL_STRONG, top_mm, keep_mm=height
        )
        for text in (note, *asked):
            top_mm = draw_paragraph(sheet, _INDENT + text, SMALL_TEXT, top_mm) + _GAP_MM
    # Two and two, so that there is room for a fingerprint.
    half = len(signers) // 2
    draw_signatures(sheet, signers[half:], draw_signatures(sheet, signers[:half], top_mm + _GAP_MM))


SAMPLE: Final = InformationNoticeData(
    office="云溪镇家庭服务所",
    address="云溪镇府前街1号",
    contact="王丽",
    phone="0700-1234567",
    programme="农村部分计划生育家庭奖励扶助",
    basis="国人口发〔2004〕39号",
    name="张桂兰",
    kinds=("姓名、性别、出生日期、住址、联系电话", "婚姻状况和子女情况"),
    sensitive=("公民身份号码", "银行账户"),
    receivers=("村民委员会", "县级卫生健康部门", "代发银行"),
    retention="退出以后再保存30年",
    public="公示只写姓名、村组、项目和金额，不写公民身份号码、电话、账户和家庭情况。",
    consents=("用短信或者电话告知办理进度",),
)

LONGEST_SAMPLE: Final = InformationNoticeData(
    office="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心",
    address="云溪土家族苗族自治县䶮湾侗族瑶族乡府前街118号综合服务中心一楼家庭服务窗口",
    contact="综合服务中心家庭服务窗口值班人员",
    phone="0719-12345678转8001",
    programme="计划生育家庭特别扶助和农村部分计划生育家庭奖励扶助",
    basis="《中华人民共和国人口与计划生育法》第三十一条、第三十二条；国人口发〔2004〕39号；省、市、县有关规定",
    name="欧阳阿依古丽·买买提吐尔逊",
    kinds=("姓名、性别、民族、出生日期、户籍地、现居住地、联系电话和工作单位", "婚姻状况和子女情况 A & B <c>") * 3,
    sensitive=("公民身份号码", "银行账户", "不满十四周岁子女的信息", "残疾人证信息") * 3,
    receivers=("村（居）民委员会", "县级卫生健康部门", "县级财政部门", "代发银行", "上级审核、审计和监察机关") * 3,
    retention="个案材料在退出以后保存30年；年度名册和统计永久保存；公示材料保存10年；服务和同意记录在结束以后保存3年",
    public="公示只写姓名、村组和“计划生育家庭特别扶助”，只在本村张贴，不上网；公示用语须先征得本人同意。" * 4,
    consents=("用短信或者电话告知办理进度、年审和政策变化，必要时由联系人上门说明 A & B <c>",) * 6,
)

FORM: Final = Form(
    key="information_notice",
    title=QT_TRANSLATE_NOOP("Form", "Notice on personal information, and consent"),
    data_type=InformationNoticeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name or data.programme,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
