"""The review sheet of a case (审核表): criteria with their conclusions, papers, and the opinion of every stage.

Of a criterion only the conclusion is printed: met, not met, not checked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from printing.forms.case_parts import (
    COLUMNS,
    Entry,
    Opinion,
    cells_row,
    draw_opinion,
    entry_row,
    heading_row,
    ruled,
    say,
    ticked,
)
from printing.forms.form import Form
from printing.forms.office import draw_title, number_pages
from printing.table import draw_table
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from printing.sheet import Sheet
    from printing.table import Row

_HALF: Final = COLUMNS // 2
_THIRD: Final = COLUMNS // 3
_CRITERION_SPANS: Final = (8, 8, 3, 5)
_DOCUMENT_SPANS: Final = (11, 9, 4)
_CRITERION_TITLES: Final = (
    QT_TRANSLATE_NOOP("CasePaper", "Criterion"),
    QT_TRANSLATE_NOOP("CasePaper", "Conclusion"),
    QT_TRANSLATE_NOOP("CasePaper", "Decided by"),
    QT_TRANSLATE_NOOP("CasePaper", "Evidence"),
)
_DOCUMENT_TITLES: Final = (
    QT_TRANSLATE_NOOP("CasePaper", "Paper"),
    QT_TRANSLATE_NOOP("CasePaper", "State"),
    QT_TRANSLATE_NOOP("CasePaper", "Received on"),
)
_VERDICTS: Final = (
    ("met", QT_TRANSLATE_NOOP("CasePaper", "met")),
    ("not_met", QT_TRANSLATE_NOOP("CasePaper", "not met")),
    ("not_checked", QT_TRANSLATE_NOOP("CasePaper", "not checked")),
)
_STATES: Final = (
    ("received", QT_TRANSLATE_NOOP("CasePaper", "received")),
    ("declared", QT_TRANSLATE_NOOP("CasePaper", "declared")),
    ("missing", QT_TRANSLATE_NOOP("CasePaper", "missing")),
    ("not_needed", QT_TRANSLATE_NOOP("CasePaper", "not needed")),
)
_TITLE: Final = QT_TRANSLATE_NOOP("CasePaper", "Review sheet: {programme}")
_SUBTITLE: Final = QT_TRANSLATE_NOOP("CasePaper", "{township}    {village}    Case no.: {number}")
_ROOM: Final = "　　　　　　"


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionLine:
    """One criterion; ``verdict`` is ``met``, ``not_met``, ``not_checked``, or empty to be ticked by hand."""

    text: str
    verdict: str = ""
    decided_by: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """One paper that is asked for; ``state`` as it is kept, or empty to be ticked by hand."""

    title: str
    state: str = ""
    received_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReviewSheetData:
    """A review sheet that is ready to print, as far as the case has come; the rest is written in by hand."""

    township: str
    village: str
    programme: str
    category: str = ""
    number: str = ""
    name: str = ""
    sex: str = ""
    birth_date: str = ""
    citizen_id: str = ""
    phone: str = ""
    applied_on: str = ""
    criteria: tuple[CriterionLine, ...] = ()
    documents: tuple[DocumentLine, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    decision: str = ""
    entitled_from: str = ""


def draw(data: CaseReviewSheetData, sheet: Sheet) -> None:
    """Lay out the person, the criteria, the papers, and a box for each stage."""
    title = say(sheet, _TITLE, programme=data.programme)
    subtitle = say(
        sheet,
        _SUBTITLE,
        township=data.township,
        village=data.village or _ROOM,
        number=data.number or _ROOM,
    )
    bottom = draw_table(sheet, ruled(sheet, tuple(_rows(sheet, data))), draw_title(sheet, title, subtitle))
    for opinion in data.opinions:
        bottom = draw_opinion(sheet, opinion, bottom)
    closing = (
        heading_row(sheet, QT_TRANSLATE_NOOP("CasePaper", "What was decided")),
        entry_row(
            sheet,
            Entry(QT_TRANSLATE_NOOP("CasePaper", "Decision"), data.decision, _HALF),
            Entry(QT_TRANSLATE_NOOP("CasePaper", "Entitled from"), data.entitled_from, _HALF),
        ),
    )
    draw_table(sheet, ruled(sheet, closing), bottom)
    number_pages(sheet, title)


def _rows(sheet: Sheet, data: CaseReviewSheetData) -> Iterator[Row]:
    yield entry_row(
        sheet,
        Entry(QT_TRANSLATE_NOOP("CasePaper", "Name"), data.name, _THIRD),
        Entry(QT_TRANSLATE_NOOP("CasePaper", "Sex"), data.sex, _THIRD),
        Entry(QT_TRANSLATE_NOOP("CasePaper", "Birth date"), data.birth_date, _THIRD),
    )
    yield entry_row(
        sheet,
        Entry(QT_TRANSLATE_NOOP("CasePaper", "Citizen ID"), data.citizen_id, _HALF),
        Entry(QT_TRANSLATE_NOOP("CasePaper", "Telephone"), data.phone, _HALF),
    )
    yield entry_row(
        sheet,
        Entry(QT_TRANSLATE_NOOP("CasePaper", "Category"), data.category, _HALF),
        Entry(QT_TRANSLATE_NOOP("CasePaper", "Applied on"), data.applied_on, _HALF),
    )
    if data.criteria:
        yield heading_row(sheet, QT_TRANSLATE_NOOP("CasePaper", "Criteria"))
        yield cells_row([say(sheet, text) for text in _CRITERION_TITLES], _CRITERION_SPANS, strong=True)
        for one in data.criteria:
            verdict = ticked(sheet, _VERDICTS, one.verdict)
            yield cells_row((one.text, verdict, one.decided_by, one.evidence), _CRITERION_SPANS)
    if data.documents:
        yield heading_row(sheet, QT_TRANSLATE_NOOP("CasePaper", "Papers"))
        yield cells_row([say(sheet, text) for text in _DOCUMENT_TITLES], _DOCUMENT_SPANS, strong=True)
        for paper in data.documents:
            yield cells_row((paper.title, ticked(sheet, _STATES, paper.state), paper.received_on), _DOCUMENT_SPANS)


SAMPLE: Final = CaseReviewSheetData(
    township="云溪镇",
    village="东岭村",
    programme="农村部分计划生育家庭奖励扶助",
    category="独生子女家庭",
    number="奖扶〔2026〕12号",
    name="张桂兰",
    sex="女",
    birth_date="1966年3月12日",
    citizen_id="999999196603120028",
    phone="13900000000",
    applied_on="2026年1月8日",
    criteria=(
        CriterionLine(text="本人及配偶为农业户口", verdict="met", decided_by="村级", evidence="居民户口簿"),
        CriterionLine(text="生育情况符合奖励扶助规定（只记县级结论）", verdict="not_checked", decided_by="县级"),
        CriterionLine(text="本人年满规定年龄", verdict="met", decided_by="乡镇", evidence="居民身份证"),
    ),
    documents=(
        DocumentLine(title="居民身份证复印件", state="received", received_on="2026年1月8日"),
        DocumentLine(title="婚姻与子女状况承诺书", state="declared", received_on="2026年1月8日"),
        DocumentLine(title="收养登记证（收养子女的）", state="not_needed"),
    ),
    opinions=(
        Opinion(
            title="村级评议",
            text="情况属实，同意上报。",
            handler="王丽",
            handled_on="2026年1月12日",
            responsible="李建国",
            decided_on="2026年1月13日",
        ),
        Opinion(title="村级公示"),
        Opinion(title="乡镇初审"),
        Opinion(title="县级审核确认"),
    ),
)

_LONG: Final = "欧阳阿依古丽·买买提吐尔逊"
LONGEST_SAMPLE: Final = CaseReviewSheetData(
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    village="𬱖㛃上河柳树湾联合村",
    programme="计划生育家庭特别扶助和农村部分计划生育家庭奖励扶助",
    category="现无存活子女家庭（含收养、抱养、送养和继子女）",
    number="特扶〔2026〕1280号",
    name=_LONG,
    sex="女",
    birth_date="1966年12月28日",
    citizen_id="999999196612280028",
    phone="0719-12345678转8001",
    applied_on="2026年12月8日",
    criteria=tuple(
        CriterionLine(
            text="现存一个子女，或者两个女孩，或者子女死亡现无子女（含收养、抱养、送养和继子女），以登记机关材料为准 A & B <c>",
            verdict=verdict,
            decided_by="县级",
            evidence="居民户口簿、村级评议意见、收养登记证、出生医学证明" * 2,
        )
        for verdict in ("met", "not_met", "not_checked", "") * 2
    ),
    documents=tuple(
        DocumentLine(
            title="离婚证、丧偶或再婚的有关证明，以及子女抚养的协议或者判决（离婚、丧偶或者再婚的）",
            state=state,
            received_on="2026年12月28日",
        )
        for state in ("received", "declared", "missing", "not_needed") * 2
    ),
    opinions=tuple(
        Opinion(
            title=f"{title}（含下属村民小组）",
            facts="2026年12月12日召开评议会，应到115人，实到113人，同意111票，不同意1票，弃权1票。",
            text="经核对原件，所填情况与材料一致，符合规定的条件，同意上报。A & B <c>" * 4,
            handler=_LONG,
            handled_on="2026年12月12日",
            responsible="阿卜杜热合曼·吐尔逊",
            decided_on="2026年12月28日",
        )
        for title in ("村级评议", "村级公示", "乡镇初审", "乡镇公示", "县级审核确认")
    ),
    decision="批准，自确认之日起按月发放",
    entitled_from="2027年1月",
)

FORM: Final = Form(
    key="case_review_sheet",
    title=QT_TRANSLATE_NOOP("Form", "Review sheet"),
    data_type=CaseReviewSheetData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.name or data.village,
    draw=draw,
    paper=lambda _data: UPRIGHT,
)
