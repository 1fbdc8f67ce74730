"""The declaration of an applicant (承诺书): what he states instead of a certificate, and what he will tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import CONTEXT, say
from printing.forms.form import Form
from printing.forms.official import draw_level_two, draw_paragraphs, draw_title
from printing.grid import GridFlow
from printing.text import QT_TRANSLATE_NOOP, whole_line
from printing.theme import BODY, CELL_MM, CELLS_PER_LINE, TYPE_WIDTH_MM

if TYPE_CHECKING:
    from printing.sheet import Sheet

_ROOM: Final = "＿＿＿＿＿＿＿＿"
_OPENING: Final = QT_TRANSLATE_NOOP(
    "CasePaper",
    "I, {name}, citizen ID {citizen_id}, living at {address}, apply for {programme} and declare of my own will:",
)
_PROMISES: Final = (
    QT_TRANSLATE_NOOP("CasePaper", "What I wrote in the application and the papers I handed in are true and complete."),
    QT_TRANSLATE_NOOP(
        "CasePaper",
        "When marriage, children, hukou, address or account change, or when a condition is no longer met, I tell the "
        "village or the township within 30 days.",
    ),
    QT_TRANSLATE_NOOP(
        "CasePaper",
        "I know that the village, the township and the county check this for the application, and for nothing else.",
    ),
    QT_TRANSLATE_NOOP(
        "CasePaper", "Should more be paid to me than I am owed, I give it back; what I am still owed is paid to me."
    ),
    QT_TRANSLATE_NOOP(
        "CasePaper", "I was told that the application may be withdrawn before it is decided, at no disadvantage."
    ),
)
_INSTEAD: Final = QT_TRANSLATE_NOOP(
    "CasePaper", "Instead of the following papers, which I cannot hand in, I declare what they would show: {papers}."
)
_DETAILS: Final = QT_TRANSLATE_NOOP("CasePaper", "What I declare: {room}")
_SIGNED: Final = QT_TRANSLATE_NOOP("CasePaper", "Declared by (signature or fingerprint):")
_WITNESS: Final = QT_TRANSLATE_NOOP("CasePaper", "Read out or explained by: {name}")
_DAY: Final = QT_TRANSLATE_NOOP("CasePaper", "Year    Month    Day")
_LINE: Final = "＿" * 20
_CLOSING_LINES: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDeclarationData:
    """Who declares for which programme, and instead of which papers; what is empty is written in by hand."""

    programme: str
    name: str = ""
    citizen_id: str = ""
    address: str = ""
    explained_by: str = ""
    papers: tuple[str, ...] = ()


def draw(data: CaseDeclarationData, sheet: Sheet) -> None:
    """Lay out the promises and the place to sign."""
    gate = sheet.gate
    flow = GridFlow(sheet)
    draw_title(sheet, flow, say(sheet, QT_TRANSLATE_NOOP("CasePaper", "Declaration")))
    flow.skip()
    opening = gate.wording(
        CONTEXT,
        _OPENING,
        name=data.name or _ROOM,
        citizen_id=data.citizen_id or _ROOM,
        address=data.address or _ROOM,
        programme=data.programme or _ROOM,
    )
    draw_paragraphs(sheet, flow, opening)
    promises = [say(sheet, text) for text in _PROMISES]
    if data.papers:
        promises.append(say(sheet, _INSTEAD, papers="、".join(data.papers)))
    for number, text in enumerate(promises, 1):
        draw_level_two(sheet, flow, number, text, keep_after=_CLOSING_LINES if number == len(promises) else 0)
    if data.papers:
        flow.paragraph(gate.set(say(sheet, _DETAILS, room=_LINE * 2), BODY), keep_after=_CLOSING_LINES)
    flow.need(_CLOSING_LINES)
    half = CELLS_PER_LINE / 2
    for text in (say(sheet, _SIGNED), say(sheet, _WITNESS, name=data.explained_by)):
        flow.row(sheet.fitted(text, BODY, TYPE_WIDTH_MM - 2 * CELL_MM), "left", before=2)
    flow.row(whole_line(gate.set(say(sheet, _DAY), BODY)), "left", before=half)


SAMPLE: Final = CaseDeclarationData(
    programme="农村部分计划生育家庭奖励扶助",
    name="张桂兰",
    citizen_id="999999196603120028",
    address="云溪镇东岭村3组",
    explained_by="王丽",
    papers=("离婚证、丧偶或再婚的有关证明",),
)

LONGEST_SAMPLE: Final = CaseDeclarationData(
    programme="计划生育家庭特别扶助和农村部分计划生育家庭奖励扶助",
    name="欧阳阿依古丽·买买提吐尔逊",
    citizen_id="999999196612280028",
    address="云溪土家族苗族自治县䶮湾侗族瑶族乡柳树湾联合社区第十二村民小组118号（老粮站家属院3单元502室） A & B <c>",
    explained_by="阿卜杜热合曼·吐尔逊",
    papers=("离婚证、丧偶或再婚的有关证明，以及子女抚养的协议或者判决", "工作单位发放情况说明", "婚姻与子女状况证明")
    * 2,
)

FORM: Final = Form(
    key="case_declaration",
    title=QT_TRANSLATE_NOOP("Form", "Declaration"),
    data_type=CaseDeclarationData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name or data.programme,
    draw=draw,
)
