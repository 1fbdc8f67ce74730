"""The amendment notice 更正通知: what of a published result was not right, beside what is; the original stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.letter import FIRST_LINE, draw_letterhead
from printing.forms.official import SIGNATURE_LINES, draw_addressee, draw_signature, draw_title
from printing.grid import GridFlow
from printing.table import Cell, Row, Table
from printing.text import QT_TRANSLATE_NOOP, plain
from printing.theme import BODY, TABLE_HEADING, TABLE_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from printing.sheet import Sheet
    from printing.text import TextGate

_CONTEXT: Final = "AmendmentNotice"
_AMENDED_MM: Final = (12.0, 28.0, 36.0, 18.0, 18.0, 44.0)
_RANKS_MM: Final = (36.0, 28.0, 28.0, 16.0, 16.0, 32.0)
_ROW_MM: Final = 9.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendedPoints:
    """One amendment: whose, of what, what stood there, what is right, why."""

    number: int
    subject: str
    item: str
    was: Decimal
    right: Decimal
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendedRank:
    """A subject whose sum, rank or class is another with the amendments; ranks are ready to print."""

    subject: str
    points: Decimal
    amended_points: Decimal
    rank: str
    amended_rank: str
    amended_class: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendmentNoticeData:
    """What the notice says."""

    issuer: str
    document_number: str
    addressee: str
    scheme_title: str
    period: str
    published_on: date
    amendments: tuple[AmendedPoints, ...]
    ranks: tuple[AmendedRank, ...]
    issue_date: date


def draw(data: AmendmentNoticeData, sheet: Sheet) -> None:
    """Lay out the letter."""
    gate = sheet.gate
    flow = GridFlow(sheet, FIRST_LINE)
    draw_letterhead(sheet, data.issuer, data.document_number)
    draw_title(sheet, flow, gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("AmendmentNotice", "Amendment notice")))
    flow.skip()
    draw_addressee(sheet, flow, data.addressee)
    opening = QT_TRANSLATE_NOOP(
        "AmendmentNotice",
        "The result of the assessment of {period} under {scheme} was published on {day}. The following points in it "
        "were not right and are amended:",
    )
    _say(sheet, flow, opening, period=data.period, scheme=data.scheme_title, day=gate.day(data.published_on))
    flow.table(_amended(data, gate))
    if data.ranks:
        _say(sheet, flow, QT_TRANSLATE_NOOP("AmendmentNotice", "Sums, ranks and classes with these amendments:"), 3)
        flow.table(_ranks(data, gate))
    closing = QT_TRANSLATE_NOOP(
        "AmendmentNotice",
        "The published result stays on file as it was; this notice is kept beside it. Whoever finds a further mistake is "
        "asked to say so.",
    )
    _say(sheet, flow, closing, 2 + SIGNATURE_LINES)
    flow.skip(2)
    draw_signature(sheet, flow, data.issuer, data.issue_date)
    sheet.number_pages(first=2)


def _amended(data: AmendmentNoticeData, gate: TextGate) -> Table:
    titles = (
        QT_TRANSLATE_NOOP("AmendmentNotice", "No."),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Subject"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Item"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Was"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Right"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Why"),
    )
    rows = (
        (
            Cell(str(one.number), TABLE_TEXT, "centre"),
            Cell(one.subject, TABLE_TEXT),
            Cell(one.item, TABLE_TEXT),
            Cell(plain(one.was), TABLE_TEXT, "centre"),
            Cell(plain(one.right), TABLE_TEXT, "centre"),
            Cell(one.reason, TABLE_TEXT),
        )
        for one in data.amendments
    )
    return _table(_AMENDED_MM, titles, rows, gate)


def _ranks(data: AmendmentNoticeData, gate: TextGate) -> Table:
    titles = (
        QT_TRANSLATE_NOOP("AmendmentNotice", "Subject"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Published points"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Amended points"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Published rank"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Amended rank"),
        QT_TRANSLATE_NOOP("AmendmentNotice", "Amended class"),
    )
    rows = (
        (
            Cell(one.subject, TABLE_TEXT),
            Cell(plain(one.points), TABLE_TEXT, "centre"),
            Cell(plain(one.amended_points), TABLE_TEXT, "centre"),
            Cell(one.rank, TABLE_TEXT, "centre"),
            Cell(one.amended_rank, TABLE_TEXT, "centre"),
            Cell(one.amended_class, TABLE_TEXT, "centre"),
        )
        for one in data.ranks
    )
    return _table(_RANKS_MM, titles, rows, gate)


def _table(
    widths: tuple[float, ...], titles: tuple[str, ...], rows: Iterable[tuple[Cell, ...]], gate: TextGate
) -> Table:
    heading = Row(
        tuple(Cell(gate.wording(_CONTEXT, title), TABLE_HEADING, "centre") for title in titles), least_mm=_ROW_MM
    )
    return Table(widths, tuple(Row(cells, least_mm=_ROW_MM) for cells in rows), (heading,))


def _say(sheet: Sheet, flow: GridFlow, template: str, keep_after: int = 0, **values: object) -> None:
    flow.paragraph(sheet.gate.set(sheet.gate.wording(_CONTEXT, template, **values), BODY), keep_after=keep_after)


SAMPLE: Final = AmendmentNoticeData(
    issuer="云溪镇人民政府",
    document_number="云政函〔2026〕15号",
    addressee="各村（居）民委员会",
    scheme_title="《云溪镇家庭服务工作千分制考核方案》（2026年版）",
    period="2026年第二季度",
    published_on=date(2026, 7, 20),
    amendments=(
        AmendedPoints(
            number=1,
            subject="双井村",
            item="健康和政策宣讲活动",
            was=Decimal(10),
            right=Decimal(15),
            reason="5月20日活动登记时归入邻村。",
        ),
        AmendedPoints(
            number=2,
            subject="石桥村",
            item="健康和政策宣讲活动",
            was=Decimal("22.5"),
            right=Decimal("17.5"),
            reason="上述活动误计入本村。",
        ),
    ),
    ranks=(
        AmendedRank(
            subject="双井村",
            points=Decimal("872.5"),
            amended_points=Decimal("877.5"),
            rank="4",
            amended_rank="3",
            amended_class="良好",
        ),
        AmendedRank(
            subject="石桥村",
            points=Decimal(874),
            amended_points=Decimal(869),
            rank="3",
            amended_rank="4",
            amended_class="良好",
        ),
    ),
    issue_date=date(2026, 8, 3),
)

LONGEST_SAMPLE: Final = AmendmentNoticeData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    document_number="䶮政办函〔2026〕128号",
    addressee="各村村民委员会、各社区居民委员会，各驻村工作队，乡直各单位",
    scheme_title="《云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作千分制考核评估办法》（2026年修订版）",
    period="2026年上半年（1月1日至6月30日）",
    published_on=date(2026, 12, 10),
    amendments=tuple(
        AmendedPoints(
            number=number,
            subject="𬱖㛃上河柳树湾联合村",
            item="公示、公开与异议答复（含村民小组配合情况）",
            was=Decimal("112.25"),
            right=Decimal("118.75"),
            reason="公示照片已按规定存档，登记人员误记为没有照片。A & B <c>",
        )
        for number in range(1, 13)
    ),
    ranks=tuple(
        AmendedRank(
            subject="𬱖㛃上河柳树湾联合村",
            points=Decimal("812.25"),
            amended_points=Decimal("818.75"),
            rank="112",
            amended_rank="108",
            amended_class="基本合格（限期改进）",
        )
        for _ in range(12)
    ),
    issue_date=date(2026, 12, 30),
)

FORM: Final = Form(
    key="amendment_notice",
    title=QT_TRANSLATE_NOOP("Form", "Amendment notice"),
    data_type=AmendmentNoticeData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.document_number,
    draw=draw,
)
