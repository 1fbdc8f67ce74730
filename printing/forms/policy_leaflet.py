"""The leaflet of policies 政策一览: what families may ask for, in plain words, with whom to speak."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.office import draw_heading, draw_paragraph, draw_title, number_pages
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import SMALL_STRONG, SMALL_TEXT, TABLE_STRONG, UPRIGHT

if TYPE_CHECKING:
    from printing.sheet import Sheet

_CONTEXT: Final = "PolicyPaper"
_LABEL_MM: Final = 26.0
_ROW_MM: Final = 7.0
_GAP_MM: Final = 4.0
_KEEP_MM: Final = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LeafletEntry:
    """One policy; what is empty is left out."""

    title: str
    who: str = ""
    benefit: str = ""
    papers: str = ""
    basis: str = ""
    contact: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyLeafletData:
    """A leaflet that is ready to print; it names no family."""

    title: str
    subtitle: str
    opening: str = ""
    entries: tuple[LeafletEntry, ...]
    closing: str = ""


def draw(data: PolicyLeafletData, sheet: Sheet) -> None:
    """Lay out the leaflet."""
    top = draw_title(sheet, data.title, data.subtitle)
    if data.opening:
        top = draw_paragraph(sheet, data.opening, SMALL_TEXT, top) + _GAP_MM
    for number, entry in enumerate(data.entries, start=1):
        with sheet.about(entry.title):
            top = _draw_entry(sheet, entry, number, top)
    if data.closing:
        draw_paragraph(sheet, data.closing, SMALL_TEXT, top)
    number_pages(sheet, data.title)


def _draw_entry(sheet: Sheet, entry: LeafletEntry, number: int, top_mm: float) -> float:
    top = draw_heading(sheet, f"{number}. {entry.title}", TABLE_STRONG, top_mm, keep_mm=_KEEP_MM)
    lines = (
        (QT_TRANSLATE_NOOP("PolicyPaper", "For whom"), entry.who),
        (QT_TRANSLATE_NOOP("PolicyPaper", "What is given"), entry.benefit),
        (QT_TRANSLATE_NOOP("PolicyPaper", "Bring along"), entry.papers),
        (QT_TRANSLATE_NOOP("PolicyPaper", "Rests on"), entry.basis),
        (QT_TRANSLATE_NOOP("PolicyPaper", "Ask"), entry.contact),
        (QT_TRANSLATE_NOOP("PolicyPaper", "Note"), entry.note),
    )
    rows = tuple(
        Row(
            (Cell(sheet.gate.wording(_CONTEXT, label), SMALL_STRONG, "centre"), Cell(text, SMALL_TEXT)),
            least_mm=_ROW_MM,
        )
        for label, text in lines
        if text
    )
    if not rows:
        return top + _GAP_MM
    width = sheet.paper.type_width_mm
    return draw_table(sheet, Table((_LABEL_MM, width - _LABEL_MM), rows), top) + _GAP_MM


SAMPLE: Final = PolicyLeafletData(
    title="家庭服务政策一览",
    subtitle="云溪镇　　2026年7月1日",
    opening="以下各项由本人自愿申请；不申请不影响其他权益。",
    entries=(
        LeafletEntry(
            title="育儿补贴",
            who="婴幼儿未满三周岁；婴幼儿户籍在本乡镇",
            benefit="三周岁以下婴幼儿：3600 元/孩·年",
            papers="出生医学证明；婴幼儿居民户口簿；证明申请人与婴幼儿关系的材料",
            basis="《育儿补贴制度实施方案》（2025年）",
        ),
        LeafletEntry(
            title="农村部分计划生育家庭奖励扶助",
            who="本人年满60周岁",
            benefit="独生子女家庭：960 元/人·年",
            basis="国人口发〔2004〕39号",
        ),
        LeafletEntry(
            title="孕前优生健康检查", who="计划怀孕的夫妇", benefit="免费检查", contact="𬱖晓明　0719-00000000"
        ),
    ),
    closing="受理地点：云溪镇便民服务中心。",
)

_LONG: Final = "现存一个子女，或者两个女孩，或者子女死亡现无子女（含收养、抱养、送养和继子女）；各地规定不同，以县级口径为准。A & B <c>　"

LONGEST_SAMPLE: Final = PolicyLeafletData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务政策一览（含国家、省、市、县四级各项奖励扶助和救助帮扶）",
    subtitle="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府　　2026年12月28日",
    opening=_LONG * 3,
    entries=tuple(
        LeafletEntry(
            title=f"农村部分计划生育家庭奖励扶助及地方提标（第{number}类对象，含独生子女家庭、两女家庭和现无存活子女家庭）",
            who=_LONG * 4,
            benefit=_LONG * 3,
            papers=_LONG * 2,
            basis="国人口发〔2004〕39号；《中华人民共和国人口与计划生育法》第三十一条" * 3,
            contact="欧阳阿依古丽·买买提　0719-00000000转8001",
            note=_LONG,
        )
        for number in range(1, 19)
    ),
    closing=_LONG * 2,
)

FORM: Final = Form(
    key="policy_leaflet",
    title=QT_TRANSLATE_NOOP("Form", "Leaflet of policies"),
    data_type=PolicyLeafletData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
