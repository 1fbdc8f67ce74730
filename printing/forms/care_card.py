"""The contact card of a family in care (联系服务卡), half a page: who looks after it, and that it may decline.

It lies about in a kitchen, so it says nothing of why the family has contacts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import COLUMNS, LABEL_COLUMNS, ROW_MM, cells_row, ruled
from printing.forms.form import Form
from printing.forms.office import draw_paragraph, draw_title, number_pages
from printing.table import Cell, Row, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import FINE_STRONG, SMALL_TEXT, TABLE_TEXT, UPRIGHT

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "CarePaper"
_SPANS: Final = (5, 6, 6, 7)
_GAP_MM: Final = 3.0
_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("CarePaper", "Your contact"),
    QT_TRANSLATE_NOOP("CarePaper", "Name"),
    QT_TRANSLATE_NOOP("CarePaper", "Post"),
    QT_TRANSLATE_NOOP("CarePaper", "Phone"),
)
_FAMILY: Final = QT_TRANSLATE_NOOP("CarePaper", "Family")
_DOCTOR: Final = QT_TRANSLATE_NOOP("CarePaper", "Family doctor")
_HOSPITAL: Final = QT_TRANSLATE_NOOP("CarePaper", "Hospital")
_OFFICE: Final = QT_TRANSLATE_NOOP("CarePaper", "Office")
_OFFER: Final = QT_TRANSLATE_NOOP(
    "CarePaper",
    "Call your contacts whenever you need anything: papers, a doctor, help at home. They also ask after you from time to "
    "time. All of this is an offer. You may say at any time, without giving a reason, what you do not wish or that you wish "
    "nothing at all; no support that you receive depends on it.",
)
_PRIVACY: Final = QT_TRANSLATE_NOOP(
    "CarePaper", "What you tell your contacts is seen only by them and by who is responsible for them in this office."
)
_TITLE: Final = QT_TRANSLATE_NOOP("CarePaper", "Contact card")


@dataclass(frozen=True, slots=True, kw_only=True)
class CardContact:
    """One of the two contacts; whatever is empty is written in by hand."""

    slot: str
    name: str = ""
    post: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareCardData:
    """A card for one family; there is no place on it for the reason of the care."""

    office: str
    name: str
    contacts: tuple[CardContact, ...]
    doctor: str = ""
    hospital: str = ""


def draw(data: CareCardData, sheet: Sheet) -> None:
    """Lay out the card in the upper half of the page."""
    title = sheet.gate.wording(_CONTEXT, _TITLE)
    y = draw_title(sheet, title, data.office)
    rows = [
        _line(sheet, _FAMILY, data.name),
        cells_row([sheet.gate.wording(_CONTEXT, text) for text in _HEADINGS], _SPANS, strong=True),
        *(cells_row((one.slot, one.name, one.post, one.phone), _SPANS) for one in data.contacts),
        _line(sheet, _DOCTOR, data.doctor),
        _line(sheet, _HOSPITAL, data.hospital),
        _line(sheet, _OFFICE, data.office),
    ]
    y = draw_table(sheet, ruled(sheet, rows), y) + _GAP_MM
    for text in (_OFFER, _PRIVACY):
        y = draw_paragraph(sheet, sheet.gate.wording(_CONTEXT, text), TABLE_TEXT, y)
    number_pages(sheet, title)


def _line(sheet: Sheet, label: str, value: str) -> Row:
    said = sheet.gate.wording(_CONTEXT, label)
    cells = (Cell(said, FINE_STRONG, "centre", LABEL_COLUMNS), Cell(value, SMALL_TEXT, "left", COLUMNS - LABEL_COLUMNS))
    return Row(cells, least_mm=ROW_MM)


SAMPLE: Final = CareCardData(
    office="云溪镇卫生健康办公室",
    name="张桂兰",
    contacts=(
        CardContact(slot="乡镇联系人", name="王丽", post="卫健办", phone="13800000001"),
        CardContact(slot="村级联系人", name="孙强", post="村妇联主席", phone="13800000002"),
    ),
    doctor="陈医生",
    hospital="云岭县人民医院",
)

LONGEST_SAMPLE: Final = CareCardData(
    office="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭综合服务中心",
    name="欧阳阿依古丽·买买提吐尔逊、阿卜杜热合曼·吐尔逊",
    contacts=(
        CardContact(
            slot="乡镇联系人", name="阿卜杜热合曼·吐尔逊", post="人口家庭综合服务中心副主任 A & B <c>",
            phone="0719-12345678转8001",
        ),
        CardContact(
            slot="村级联系人", name="欧阳阿依古丽·买买提", post="𬱖㛃上河柳树湾联合村村民委员会委员", phone="13800000002",
        ),
    ),
    doctor="古丽巴哈尔·阿卜杜拉医生（䶮湾卫生院家庭医生团队，电话0719-87654321）",
    hospital="云溪土家族苗族自治县人民医院（绿色通道：门诊一楼综合服务台）",
)  # fmt: skip

FORM: Final = Form(
    key="care_card",
    title=QT_TRANSLATE_NOOP("Form", "Contact card of a family"),
    data_type=CareCardData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
