"""The score sheet 村级考核评分表: every point of one village with the sentence that explains it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.official import draw_title, numeral
from printing.grid import GridFlow
from printing.sheet import Box
from printing.table import Cell, Row, Table, draw_table, table_height_mm
from printing.text import QT_TRANSLATE_NOOP, plain, whole_line
from printing.theme import (
    BODY_KAI,
    MARGIN_LEFT_MM,
    MARGIN_TOP_MM,
    NOTE,
    PAGE_NUMBER_BELOW_TYPE_MM,
    SMALL_STRONG,
    SMALL_TEXT,
    TABLE_STRONG,
    TABLE_TEXT,
    TYPE_BOTTOM_MM,
    TYPE_WIDTH_MM,
)

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import Line, TextGate

_CONTEXT: Final = "VillageScoreSheet"
_SUMMARY_MM: Final = (22.0, 30.0, 22.0, 30.0, 22.0, 30.0)
_NUMBER_MM, _ITEM_MM, _ITEM_BESIDE_SELF_MM, _POINTS_MM = 11.0, 50.0, 39.0, 15.0
_SUMMARY_ROW_MM: Final = 9.0
_ROW_MM: Final = 8.0
_GAP_MM: Final = 4.0
_NOTE_LEADING_MM: Final = 6.2
_SIGNATURE_MM: Final = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreItem:
    """One item: its points and the one sentence that says why.

    ``source`` is what the rule rests on; ``shown`` stands in place of the points where there are none yet, as ``待评``;
    ``self_points`` are those that the village gave itself.
    """

    title: str
    points: Decimal
    max_points: Decimal
    reason: str
    source: str = ""
    shown: str = ""
    self_points: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSection:
    """Items under one heading, with their sum."""

    title: str
    points: Decimal
    max_points: Decimal
    items: tuple[ScoreItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """Points added (above zero) or taken off (below zero) outside the full mark."""

    title: str
    points: Decimal
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VillageScoreSheetData:
    """Everything the sheet says; it holds no word about any resident.

    ``rank`` is None while items wait or are stopped; ``standing`` then says so, else adds ties and tier to the rank.
    ``title`` and ``subject_word`` are for departments and workers; empty, the sheet is that of a village.
    """

    township: str
    village: str
    scheme_title: str
    scheme_version: str
    period: str
    points: Decimal
    max_points: Decimal
    rank: int | None
    village_count: int
    class_title: str
    sections: tuple[ScoreSection, ...]
    adjustments: tuple[Adjustment, ...] = ()
    red_lines: tuple[str, ...] = ()
    scored_on: date | None = None
    appeal_days: int = 5
    standing: str = ""
    title: str = ""
    subject_word: str = ""


def draw(data: VillageScoreSheetData, sheet: Sheet) -> None:
    """Lay out the whole sheet."""
    gate = sheet.gate
    flow = GridFlow(sheet)
    title = gate.wording(
        _CONTEXT, QT_TRANSLATE_NOOP("VillageScoreSheet", "{township} village score sheet"), township=data.township
    )
    draw_title(sheet, flow, data.title or title)
    period = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("VillageScoreSheet", "({period})"), period=data.period)
    flow.row(sheet.fitted(period, BODY_KAI, TYPE_WIDTH_MM), "centre")
    bottom = draw_table(sheet, _summary(data, gate), flow.top_mm + 1.0)
    bottom = draw_table(sheet, _scores(data, gate), bottom + _GAP_MM)
    _draw_closing(data, sheet, bottom + _GAP_MM)
    _number_pages(sheet)


def _summary(data: VillageScoreSheetData, gate: TextGate) -> Table:
    total = QT_TRANSLATE_NOOP("VillageScoreSheet", "{points} of {max_points}")
    if data.rank is None:
        total = QT_TRANSLATE_NOOP("VillageScoreSheet", "{points} of {max_points}, so far")
    scheme = QT_TRANSLATE_NOOP("VillageScoreSheet", "{title} ({version})")

    def head(text: str) -> Cell:
        return Cell(gate.wording(_CONTEXT, text), TABLE_STRONG, "centre")

    def row(*cells: Cell) -> Row:
        return Row(cells, least_mm=_SUMMARY_ROW_MM)

    scheme_text = gate.wording(_CONTEXT, scheme, title=data.scheme_title, version=data.scheme_version)
    return Table(
        _SUMMARY_MM,
        (
            row(
                Cell(data.subject_word, TABLE_STRONG, "centre")
                if data.subject_word
                else head(QT_TRANSLATE_NOOP("VillageScoreSheet", "Village")),
                Cell(data.village, TABLE_TEXT, "centre", span=2),
                head(QT_TRANSLATE_NOOP("VillageScoreSheet", "Total points")),
                Cell(
                    gate.wording(_CONTEXT, total, points=data.points, max_points=data.max_points),
                    TABLE_STRONG,
                    "centre",
                    span=2,
                ),
            ),
            row(
                head(QT_TRANSLATE_NOOP("VillageScoreSheet", "Rank")),
                Cell(_standing(data, gate), TABLE_TEXT, "centre", span=2),
                head(QT_TRANSLATE_NOOP("VillageScoreSheet", "Class")),
                Cell(data.class_title, TABLE_STRONG, "centre", span=2),
            ),
            row(
                head(QT_TRANSLATE_NOOP("VillageScoreSheet", "Scheme")),
                Cell(scheme_text, TABLE_TEXT, "centre", span=5),
            ),
        ),
    )


def _standing(data: VillageScoreSheetData, gate: TextGate) -> str:
    if data.rank is None:
        return data.standing or "—"
    rank = QT_TRANSLATE_NOOP("VillageScoreSheet", "{rank} of {count} villages")
    if data.subject_word:
        rank = QT_TRANSLATE_NOOP("VillageScoreSheet", "{rank} of {count}")
    text = gate.wording(_CONTEXT, rank, rank=data.rank, count=data.village_count)
    return f"{text}\n{data.standing}" if data.standing else text


def _scores(data: VillageScoreSheetData, gate: TextGate) -> Table:
    titles = [
        QT_TRANSLATE_NOOP("VillageScoreSheet", "No."),
        QT_TRANSLATE_NOOP("VillageScoreSheet", "Item"),
        QT_TRANSLATE_NOOP("VillageScoreSheet", "Full mark"),
        QT_TRANSLATE_NOOP("VillageScoreSheet", "Points"),
        QT_TRANSLATE_NOOP("VillageScoreSheet", "Why"),
    ]
    points = [_POINTS_MM, _POINTS_MM]
    has_self = _has_self(data)
    if has_self:
        titles.insert(3, QT_TRANSLATE_NOOP("VillageScoreSheet", "Own mark"))
        points.append(_POINTS_MM)
    heading = Row(
        tuple(Cell(gate.wording(_CONTEXT, title), SMALL_STRONG, "centre") for title in titles), least_mm=_ROW_MM
    )
    widths = (_NUMBER_MM, _ITEM_BESIDE_SELF_MM if has_self else _ITEM_MM, *points)
    return Table((*widths, TYPE_WIDTH_MM - sum(widths)), tuple(_score_rows(data, gate)), (heading,))


def _has_self(data: VillageScoreSheetData) -> bool:
    return any(item.self_points is not None for section in data.sections for item in section.items)


def _score_rows(data: VillageScoreSheetData, gate: TextGate) -> Iterator[Row]:
    number, has_self = 0, _has_self(data)
    for position, section in enumerate(data.sections, 1):
        sums = [plain(section.max_points), _own_sum(section), plain(section.points)]
        yield _section_row(numeral(position), section.title, sums if has_self else [sums[0], sums[2]])
        for item in section.items:
            number += 1
            own = "—" if item.self_points is None else plain(item.self_points)
            figures = [plain(item.max_points), own, item.shown or plain(item.points)]
            reason = f"{item.reason}\n{_source(item, gate)}" if item.source else item.reason
            yield _item_row(str(number), item.title, figures if has_self else [figures[0], figures[2]], reason)
    following = len(data.sections) + 1
    if data.adjustments:
        total = sum((row.points for row in data.adjustments), Decimal(0))
        title = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("VillageScoreSheet", "Added and taken off"))
        blank = ["—"] * (2 if has_self else 1)
        yield _section_row(numeral(following), title, [*blank, _signed(total)])
        for row in data.adjustments:
            number += 1
            yield _item_row(str(number), row.title, [*blank, _signed(row.points)], row.reason)
        following += 1
    yield from _red_line_rows(data, gate, numeral(following), span=4 if has_self else 3)


def _source(item: ScoreItem, gate: TextGate) -> str:
    return gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("VillageScoreSheet", "Rests on: {basis}"), basis=item.source)


def _own_sum(section: ScoreSection) -> str:
    given = [item.self_points for item in section.items if item.self_points is not None]
    return plain(sum(given, Decimal(0))) if given else "—"


def _red_line_rows(data: VillageScoreSheetData, gate: TextGate, number: str, span: int) -> Iterator[Row]:
    title = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("VillageScoreSheet", "Red lines"))
    text = "；".join(data.red_lines) or gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("VillageScoreSheet", "None crossed"))
    yield Row(
        (
            Cell(number, SMALL_STRONG, "centre"),
            Cell(title, SMALL_STRONG),
            Cell(text, SMALL_TEXT, "justify", span=span),
        ),
        least_mm=_ROW_MM,
    )


def _section_row(number: str, title: str, figures: Sequence[str]) -> Row:
    return Row(
        (
            Cell(number, SMALL_STRONG, "centre"),
            Cell(title, SMALL_STRONG),
            *(Cell(figure, SMALL_STRONG, "centre") for figure in figures),
            Cell("", SMALL_TEXT),
        ),
        least_mm=_ROW_MM,
        shaded=True,
        keep_with_next=True,
    )


def _item_row(number: str, title: str, figures: Sequence[str], reason: str) -> Row:
    return Row(
        (
            Cell(number, SMALL_TEXT, "centre"),
            Cell(title, SMALL_TEXT),
            *(Cell(figure, SMALL_TEXT, "centre") for figure in figures),
            Cell(reason, SMALL_TEXT, "justify"),
        ),
        least_mm=_ROW_MM,
    )


def _signed(points: Decimal) -> str:
    sign = "+" if points > 0 else "−" if points < 0 else ""
    return sign + plain(abs(points))


def _draw_closing(data: VillageScoreSheetData, sheet: Sheet, top_mm: float) -> None:
    """Set note and signatures; they stay together."""
    note = _note(data, sheet)
    signatures = _signatures(data, sheet.gate)
    height = len(note) * _NOTE_LEADING_MM + _GAP_MM + table_height_mm(sheet, signatures)
    if top_mm + height > TYPE_BOTTOM_MM:
        sheet.begin_page()
        top_mm = MARGIN_TOP_MM
    for line in note:
        sheet.put_in(line, Box(MARGIN_LEFT_MM, top_mm, TYPE_WIDTH_MM, _NOTE_LEADING_MM), "justify")
        top_mm += _NOTE_LEADING_MM
    draw_table(sheet, signatures, top_mm + _GAP_MM)


def _note(data: VillageScoreSheetData, sheet: Sheet) -> tuple[Line, ...]:
    template = QT_TRANSLATE_NOOP(
        "VillageScoreSheet",
        "Note: this sheet judges the work of the village organisation, never residents. Births, parity, sex ratio, "
        "contraceptive choice and residents' attendance at checks are not scored; the sheet holds no personal data. "
        "Whoever disagrees with a mark may ask the township for a review within {days} working days.",
    )
    text = sheet.gate.set(sheet.gate.wording(_CONTEXT, template, days=data.appeal_days), NOTE)
    return sheet.gate.break_text(text, TYPE_WIDTH_MM)


def _signatures(data: VillageScoreSheetData, gate: TextGate) -> Table:
    signers = (
        QT_TRANSLATE_NOOP("VillageScoreSheet", "Scored by (signature):"),
        QT_TRANSLATE_NOOP("VillageScoreSheet", "Checked by (signature):"),
        QT_TRANSLATE_NOOP("VillageScoreSheet", "For the village (signature):"),
    )
    blank = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("VillageScoreSheet", "Year    Month    Day"))
    scored = gate.day(data.scored_on) if data.scored_on else blank
    width = TYPE_WIDTH_MM / len(signers)
    return Table(
        (width,) * len(signers),
        (
            Row(
                tuple(Cell(gate.wording(_CONTEXT, signer) + "\n", SMALL_TEXT) for signer in signers),
                least_mm=_SIGNATURE_MM,
            ),
            Row(tuple(Cell(day, SMALL_TEXT, "right") for day in (scored, blank, blank)), least_mm=_ROW_MM),
        ),
    )


def _number_pages(sheet: Sheet) -> None:
    template = QT_TRANSLATE_NOOP("VillageScoreSheet", "Page {page} of {pages}")
    style = SMALL_TEXT
    for page in range(1, len(sheet.pages) + 1):
        text = sheet.gate.wording(_CONTEXT, template, page=page, pages=len(sheet.pages))
        box = Box(MARGIN_LEFT_MM, TYPE_BOTTOM_MM + PAGE_NUMBER_BELOW_TYPE_MM, TYPE_WIDTH_MM, style.em_mm)
        sheet.put_in(whole_line(sheet.gate.set(text, style)), box, "centre", page=page)


def _item(title: str, points: str, max_points: int, reason: str) -> ScoreItem:
    return ScoreItem(title=title, points=Decimal(points), max_points=Decimal(max_points), reason=reason)


def _section(title: str, points: str, max_points: int, *items: ScoreItem) -> ScoreSection:
    return ScoreSection(title=title, points=Decimal(points), max_points=Decimal(max_points), items=items)


SAMPLE: Final = VillageScoreSheetData(
    township="云溪镇",
    village="东岭村",
    scheme_title="云溪镇家庭服务工作千分制考核方案",
    scheme_version="2026年版",
    period="2026年",
    points=Decimal("962.5"),
    max_points=Decimal(1000),
    rank=1,
    village_count=12,
    class_title="优秀",
    sections=(
        _section(
            "组织领导", "100", 100,
            _item("服务责任书签订", "40", 40, "应签8份，已签8份，得满分。"),
            _item("季度联席会议", "40", 40, "4个季度各召开1次并落实决定，每次10分，得40分。"),
            _item("经费按时到位", "20", 20, "预算2.40万元，已到位2.40万元，到位率100%。"),
        ),
        _section(
            "宣传服务", "142.5", 150,
            _item("健康与政策宣讲", "40", 40, "开展9场，每场5分，以40分为限。"),
            _item("宣传资料入户", "17", 20, "入户率87%，比要求的90%低3个百分点，每点扣1分。"),
            _item("公开栏按季更新", "40", 40, "4个季度均按时更新。"),
            _item("信息与稿件", "15.5", 20, "县级采用3条、市级采用5条，合计15.5分。"),
            _item("工作人员培训", "30", 30, "培训2次并通过测试，每次15分。"),
        ),
        _section(
            "数据质量", "240", 250,
            _item("变动月报按时报送", "110", 120, "12个月中11个月在5日前报送，9月迟报1次，扣10分。"),
            _item("抽样复核", "80", 80, "经本人同意复核60份，记录与实际全部一致。"),
            _item("差错限期更正", "50", 50, "发现差错14条，均在20日内更正。"),
        ),
        _section(
            "家庭服务", "290", 300,
            _item("权益申请按时办理", "80", 80, "受理23件，按时办结23件，按时率100%。"),
            _item("公示与异议答复", "40", 40, "应公示6次，已公示6次，异议均已答复。"),
            _item("特殊家庭联系走访", "60", 60, "3户均落实双岗联系人，走访12次全部完成。"),
            _item("孕前优生与叶酸服务告知", "40", 40, "已登记家庭全部告知并记录；是否接受由本人决定，不计分。"),
            _item("药具供应保障", "25", 30, "发生断档1次，扣5分；无过期药具。"),
            _item("育儿补贴政策告知", "45", 50, "应告知新生儿家庭20户，按时告知18户，得45分。"),
        ),
        _section("机构检查", "100", 100, _item("医疗机构和药店检查", "100", 100, "全年检查4次，每次25分。")),
        _section(
            "权益与安全", "90", 100,
            _item("诉求答复、知情同意与个人信息安全", "90", 100, "1件诉求超期答复，扣10分；未发生个人信息事件。"),
        ),
    ),
    adjustments=(
        Adjustment(title="工作受到表扬", points=Decimal(10), reason="获县级表扬1次，加10分（累计加分以100分为限）。"),
        Adjustment(title="记录不实", points=Decimal(-10), reason="1份走访记录日期填写错误并主动更正，按方案扣10分。"),
    ),
)  # fmt: skip

_LONG_REASON: Final = (
    "应当在每月5日前报送上月变动情况，12个月中有7个月按时报送，3月、6月、8月、9月、11月共迟报5次（其中8月因汛期通信中断迟报2天，"
    "已按方案第14条第2款予以核减），每次扣10分；核减1次后实扣40分，得80分。A & B <c>"
)

LONGEST_SAMPLE: Final = VillageScoreSheetData(
    township="云溪土家族苗族自治县䶮湾侗族瑶族乡",
    village="𬱖㛃上河柳树湾联合居民委员会",
    scheme_title="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作千分制考核评估办法",
    scheme_version="2026年修订版第3次修正",
    period="2026年上半年，1月1日至6月30日",
    points=Decimal("1012.75"),
    max_points=Decimal("1000.00"),
    rank=128,
    village_count=128,
    class_title="红线后进（需要重点帮助）",
    sections=tuple(
        ScoreSection(
            title=section.title + "及其相关制度的建立健全和落实情况",
            points=Decimal("123.45"),
            max_points=Decimal(200),
            items=tuple(
                ScoreItem(
                    title=item.title + "（含村民小组、中心户和信息员的配合情况）",
                    points=Decimal("12.25"),
                    max_points=Decimal("120.50"),
                    reason=item.reason + _LONG_REASON,
                    source="《云溪土家族苗族自治县人口家庭服务工作考核评估办法》第14条第2款",
                    shown="待评" if number == 1 else "",
                    self_points=Decimal("110.75"),
                )
                for number, item in enumerate(section.items)
            ),
        )
        for section in SAMPLE.sections
    ),
    adjustments=tuple(
        Adjustment(title=row.title + "（省、市、县三级）", points=row.points, reason=row.reason + _LONG_REASON)
        for row in SAMPLE.adjustments * 3
    ),
    red_lines=(
        "弄虚作假，伪造走访记录并经查实，按方案第25条降为最后一类",
        "截留、挪用奖励扶助资金，已移交有关部门处理",
    ),
    scored_on=date(2026, 12, 28),
    appeal_days=15,
    standing="3个村并列；千人以上村组第12",
)

FORM: Final = Form(
    key="village_score_sheet",
    title=QT_TRANSLATE_NOOP("Form", "Village score sheet"),
    data_type=VillageScoreSheetData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.village,
    draw=draw,
)
