"""The circular 通报: results of an assessment to all villages, under the red heading of the township."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import ceil
from typing import TYPE_CHECKING, Final

from printing.forms.form import Form
from printing.forms.official import (
    SIGNATURE_LINES,
    draw_addressee,
    draw_level_one,
    draw_level_two,
    draw_paragraphs,
    draw_signature,
    draw_title,
    joined,
)
from printing.grid import GridFlow
from printing.sheet import Box
from printing.table import Cell, Row, Table
from printing.text import QT_TRANSLATE_NOOP, aligned, whole_line
from printing.theme import (
    BODY,
    CELL_MM,
    IMPRINT,
    IMPRINT_INNER_RULE_MM,
    IMPRINT_OUTER_RULE_MM,
    ISSUER_MARK,
    ISSUER_MARK_TOP_MM,
    LINE_PITCH_MM,
    LINES_PER_PAGE,
    MARGIN_LEFT_MM,
    OFFICIAL_RED,
    RED_LINE_BELOW_NUMBER_MM,
    SIZE_PT,
    TABLE_HEADING,
    TABLE_TEXT,
    TYPE_BOTTOM_MM,
    TYPE_WIDTH_MM,
)

if TYPE_CHECKING:
    from printing.sheet import Sheet
    from printing.text import Line

_CONTEXT: Final = "Circular"
_NUMBER_LINE: Final = 7
_TITLE_LINE: Final = 10
_RED_LINE_MM: Final = 0.7
_IMPRINT_ROW_MM: Final = 8.2
_ROW_MM: Final = 8.2
_ATTACHMENT_HANG: Final = 6
_TABLE_LINES: Final = 3
_RANK_MM, _POINTS_MM, _CLASS_MM, _TIER_MM, _REMARKS_MM = 20.0, 26.0, 24.0, 26.0, 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingRow:
    """One village in the table of results; without a rank it is not judged yet, ``tied`` share its rank.

    ``tier`` says its place among those of its size, as ``大村第2``.
    """

    rank: int | None
    village: str
    points: Decimal
    class_title: str
    note: str = ""
    tied: int = 1
    tier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommendedVillage:
    """A village that is praised, and for what work."""

    village: str
    merit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImprovingVillage:
    """A village that has most to gain: where points were lost, and what help it will get."""

    village: str
    weak_points: str
    support: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CircularData:
    """What a circular says; it names villages, never residents.

    ``subject_word`` heads the names where departments or workers were assessed instead of villages; ``amendments`` are
    corrections of a result that was published before.
    """

    issuer: str
    document_number: str
    title: str
    addressee: str
    opening: str
    max_points: Decimal
    ranking: tuple[RankingRow, ...]
    commended: tuple[CommendedVillage, ...] = ()
    improving: tuple[ImprovingVillage, ...] = ()
    requirements: tuple[str, ...] = ()
    amendments: tuple[str, ...] = ()
    subject_word: str = ""
    attachments: tuple[str, ...] = ()
    issue_date: date
    copy_to: tuple[str, ...] = ()
    printed_by: str
    printed_on: date | None = None


def draw(data: CircularData, sheet: Sheet) -> None:
    """Lay out the whole circular."""
    flow = GridFlow(sheet)
    _draw_head(data, sheet, flow)
    draw_title(sheet, flow, data.title)
    flow.skip()
    draw_addressee(sheet, flow, data.addressee)
    draw_paragraphs(sheet, flow, data.opening)
    _Body(data, sheet, flow).draw()
    _draw_attachments(data, sheet, flow)
    flow.skip(2)
    draw_signature(sheet, flow, data.issuer, data.issue_date)
    _draw_imprint(data, sheet)
    sheet.number_pages()


def _draw_head(data: CircularData, sheet: Sheet, flow: GridFlow) -> None:
    gate = sheet.gate
    mark = gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "{issuer} Document"), issuer=data.issuer)
    line = sheet.fitted(mark, ISSUER_MARK, TYPE_WIDTH_MM, SIZE_PT["三号"])
    sheet.put_in(line, Box(MARGIN_LEFT_MM, ISSUER_MARK_TOP_MM, TYPE_WIDTH_MM, ISSUER_MARK.em_mm), "centre")
    flow.line = _NUMBER_LINE
    flow.row(sheet.fitted(data.document_number, BODY, TYPE_WIDTH_MM), "centre")
    foot_of_number = flow.top_mm - (LINE_PITCH_MM - BODY.em_mm) / 2
    sheet.level_rule(foot_of_number + RED_LINE_BELOW_NUMBER_MM, _RED_LINE_MM, OFFICIAL_RED)
    flow.line = _TITLE_LINE


class _Body:
    """The numbered sections; empty ones are left out and the numbers close up."""

    def __init__(self, data: CircularData, sheet: Sheet, flow: GridFlow) -> None:
        self._data = data
        self._sheet = sheet
        self._flow = flow
        self._section = 0
        self._closing = 0

    def draw(self) -> None:
        data = self._data
        sections = [
            (data.ranking, self._ranking),
            (data.commended, self._commended),
            (data.improving, self._improving),
            (data.amendments, self._amendments),
            (data.requirements, self._requirements),
        ]
        wanted = [section for rows, section in sections if rows]
        for section in wanted:
            self._closing = _closing_lines(data, self._sheet, self._flow) if section is wanted[-1] else 0
            section()

    def _begin(self, title: str, keep_after: int = 3) -> None:
        self._section += 1
        draw_level_one(self._sheet, self._flow, self._section, self._sheet.gate.wording(_CONTEXT, title), keep_after)

    def _say(self, template: str, keep_after: int = 0, **values: object) -> None:
        text = self._sheet.gate.wording(_CONTEXT, template, **values)
        self._flow.paragraph(self._sheet.gate.set(text, BODY), keep_after=keep_after)

    def _ranking(self) -> None:
        self._begin(QT_TRANSLATE_NOOP("Circular", "Results of the assessment"), keep_after=_TABLE_LINES + 1)
        template = (
            QT_TRANSLATE_NOOP("Circular", "{count} took part; the full mark is {max_points} points. The results:")
            if self._data.subject_word
            else QT_TRANSLATE_NOOP(
                "Circular",
                "{count} villages took part; the full mark is {max_points} points. The results:",
            )
        )
        self._say(
            template,
            keep_after=_TABLE_LINES,
            count=len(self._data.ranking),
            max_points=self._data.max_points,
        )
        self._flow.table(self._table())
        for sentence in self._ties():
            self._flow.paragraph(self._sheet.gate.set(sentence, BODY))
        self._say(
            QT_TRANSLATE_NOOP(
                "Circular",
                "The assessment looks only at whether the services owed by village organisations were carried out. "
                "It does not judge any resident, and no birth, parity, sex ratio or contraceptive choice earns or "
                "costs a point.",
            ),
            keep_after=self._closing,
        )

    def _ties(self) -> Iterator[str]:
        """State every shared rank in words, so that nobody takes it for a slip."""
        shared = dict.fromkeys(row.rank for row in self._data.ranking if row.tied > 1 and row.rank is not None)
        for rank in shared:
            names = joined([row.village for row in self._data.ranking if row.rank == rank])
            template = QT_TRANSLATE_NOOP("Circular", "Rank {rank} is shared by {count}, with equal points: {names}.")
            count = sum(row.rank == rank for row in self._data.ranking)
            yield self._sheet.gate.wording(_CONTEXT, template, rank=rank, count=count, names=names)

    def _table(self) -> Table:
        gate, data = self._sheet.gate, self._data
        village = data.subject_word or gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "Village"))
        columns = [
            (gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "Rank")), _RANK_MM),
            (village, 0.0),
            (gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "Points")), _POINTS_MM),
            (gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "Class")), _CLASS_MM),
        ]
        has_tiers, has_notes = any(row.tier for row in data.ranking), any(row.note for row in data.ranking)
        if has_tiers:
            columns.append((gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "In its tier")), _TIER_MM))
        if has_notes:
            columns.append((gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "Remarks")), _REMARKS_MM))
        heading = Row(tuple(Cell(title, TABLE_HEADING, "centre") for title, _ in columns), least_mm=_ROW_MM)
        left = TYPE_WIDTH_MM - sum(width for _, width in columns)
        widths = tuple(width or left for _, width in columns)
        return Table(widths, tuple(self._rows(has_tiers=has_tiers, has_notes=has_notes)), (heading,))

    def _rows(self, *, has_tiers: bool, has_notes: bool) -> Iterator[Row]:
        ranking = self._data.ranking
        for row, points in zip(ranking, aligned([row.points for row in ranking]), strict=True):
            texts = [self._rank(row), row.village, points, row.class_title]
            texts += [row.tier] if has_tiers else []
            texts += [row.note] if has_notes else []
            cells = tuple(Cell(text, TABLE_TEXT, "centre") for text in texts)
            yield Row(cells, label=row.village, least_mm=_ROW_MM)

    def _rank(self, row: RankingRow) -> str:
        if row.rank is None:
            return "—"
        template = QT_TRANSLATE_NOOP("Circular", "= {rank}")
        return self._sheet.gate.wording(_CONTEXT, template, rank=row.rank) if row.tied > 1 else str(row.rank)

    def _commended(self) -> None:
        if self._data.subject_word:
            self._begin(QT_TRANSLATE_NOOP("Circular", "Commended"))
            self._say(QT_TRANSLATE_NOOP("Circular", "For good service and true records are commended:"), keep_after=1)
        else:
            self._begin(QT_TRANSLATE_NOOP("Circular", "Villages commended"))
            self._say(
                QT_TRANSLATE_NOOP(
                    "Circular", "The following villages served well and kept true records. They are commended:"
                ),
                keep_after=1,
            )
        for number, row in enumerate(self._data.commended, 1):
            sentence = self._sheet.gate.wording(
                _CONTEXT, QT_TRANSLATE_NOOP("Circular", "{village}. {text}"), village=row.village, text=row.merit
            )
            self._item(number, len(self._data.commended), sentence, row.village)

    def _improving(self) -> None:
        if self._data.subject_word:
            self._begin(QT_TRANSLATE_NOOP("Circular", "Most to gain"))
            lost = QT_TRANSLATE_NOOP("Circular", "Points were lost mainly where work was not finished or not recorded:")
            self._say(lost, keep_after=1)
        else:
            self._begin(QT_TRANSLATE_NOOP("Circular", "Villages with the most to gain"))
            self._say(
                QT_TRANSLATE_NOOP(
                    "Circular",
                    "The following villages lost points mainly where work was not finished or not recorded. The "
                    "township will help them improve; the interests of residents are not affected in any way:",
                ),
                keep_after=1,
            )
        for number, row in enumerate(self._data.improving, 1):
            sentence = self._sheet.gate.wording(
                _CONTEXT,
                QT_TRANSLATE_NOOP("Circular", "{village}. {text}"),
                village=row.village,
                text=row.weak_points + row.support,
            )
            self._item(number, len(self._data.improving), sentence, row.village)

    def _amendments(self) -> None:
        self._begin(QT_TRANSLATE_NOOP("Circular", "Corrections of a published result"))
        for number, text in enumerate(self._data.amendments, 1):
            self._item(number, len(self._data.amendments), text, "")

    def _requirements(self) -> None:
        self._begin(QT_TRANSLATE_NOOP("Circular", "Work required"))
        for number, text in enumerate(self._data.requirements, 1):
            self._item(number, len(self._data.requirements), text, "")

    def _item(self, number: int, count: int, text: str, label: str) -> None:
        with self._sheet.about(label):
            draw_level_two(self._sheet, self._flow, number, text, self._closing if number == count else 0)


def _attachment_texts(data: CircularData, sheet: Sheet) -> tuple[tuple[str, str], ...]:
    """Give the part before the name and the name, for each attachment."""
    head = sheet.gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "Attachments: "))
    if len(data.attachments) == 1:
        return ((head, data.attachments[0]),)
    return tuple(
        ((head if number == 1 else "") + f"{number}. ", name) for number, name in enumerate(data.attachments, 1)
    )


def _draw_attachments(data: CircularData, sheet: Sheet, flow: GridFlow) -> None:
    if not data.attachments:
        return
    flow.skip()
    head = len(sheet.gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "Attachments: ")))
    texts = _attachment_texts(data, sheet)
    for index, (before, name) in enumerate(texts):
        text = sheet.gate.set(before + name, BODY)
        indent = 2 if index == 0 else 2 + head
        hang = indent + _cells(sheet, before)
        keep = _foot_lines(data, sheet) if index == len(texts) - 1 else 0
        flow.paragraph(text, indent=indent, hang=hang, keep_after=keep)


def _cells(sheet: Sheet, text: str) -> float:
    prepared = sheet.gate.set(text, BODY)
    return (sum(prepared.widths_mm) + len(prepared.text) * (CELL_MM - BODY.em_mm)) / CELL_MM


def _closing_lines(data: CircularData, sheet: Sheet, flow: GridFlow) -> int:
    """Count the lines that stand on one page with the end of the text; none when they fill a page themselves."""
    foot = _foot_lines(data, sheet)
    if not data.attachments:
        return foot
    attachments = 1 + sum(
        flow.lines_needed(sheet.gate.set(before + name, BODY), hang=_ATTACHMENT_HANG)
        for before, name in _attachment_texts(data, sheet)
    )
    return attachments + foot if attachments + foot + 2 <= LINES_PER_PAGE else 0


def _foot_lines(data: CircularData, sheet: Sheet) -> int:
    """Count the lines of signature and imprint with the space before them."""
    imprint = (len(_copy_lines(data, sheet)) + 1) * _IMPRINT_ROW_MM
    return 2 + SIGNATURE_LINES + ceil(imprint / LINE_PITCH_MM) + 1


def _copy_lines(data: CircularData, sheet: Sheet) -> tuple[Line, ...]:
    if not data.copy_to:
        return ()
    template = QT_TRANSLATE_NOOP("Circular", "{names}.")
    text = sheet.gate.set(sheet.gate.wording(_CONTEXT, template, names=joined(data.copy_to)), IMPRINT)
    return sheet.gate.break_text(text, TYPE_WIDTH_MM - 2 * IMPRINT.em_mm - _copy_head(sheet).width_mm)


def _copy_head(sheet: Sheet) -> Line:
    return whole_line(sheet.gate.set(sheet.gate.wording(_CONTEXT, QT_TRANSLATE_NOOP("Circular", "Copy: ")), IMPRINT))


def _draw_imprint(data: CircularData, sheet: Sheet) -> None:
    """Close the last page: copies and printer between rules, the last rule on the edge of the type area."""
    copies = _copy_lines(data, sheet)
    y = TYPE_BOTTOM_MM - (len(copies) + 1) * _IMPRINT_ROW_MM
    sheet.level_rule(y, IMPRINT_OUTER_RULE_MM)
    head = _copy_head(sheet)
    em = IMPRINT.em_mm
    for index, line in enumerate(copies):
        if index == 0:
            sheet.put_in(head, Box(MARGIN_LEFT_MM + em, y, head.width_mm, _IMPRINT_ROW_MM))
        width = TYPE_WIDTH_MM - 2 * em - head.width_mm
        sheet.put_in(line, Box(MARGIN_LEFT_MM + em + head.width_mm, y, width, _IMPRINT_ROW_MM), "justify")
        y += _IMPRINT_ROW_MM
    if copies:
        sheet.level_rule(y, IMPRINT_INNER_RULE_MM)
    printed = sheet.gate.wording(
        _CONTEXT,
        QT_TRANSLATE_NOOP("Circular", "Printed {day}"),
        day=sheet.gate.day(data.printed_on or data.issue_date),
    )
    box = Box(MARGIN_LEFT_MM + em, y, TYPE_WIDTH_MM - 2 * em, _IMPRINT_ROW_MM)
    right = whole_line(sheet.gate.set(printed, IMPRINT))
    sheet.put_in(right, box, "right")
    sheet.put_in(sheet.fitted(data.printed_by, IMPRINT, box.width_mm - right.width_mm - em), box)
    sheet.level_rule(TYPE_BOTTOM_MM, IMPRINT_OUTER_RULE_MM)


_VILLAGES: Final = (
    *("东岭", "柳树湾", "上河", "青石桥", "白杨坪", "茶园"),
    *("新塘", "枫林", "南坡", "大坝", "梅子沟", "双井"),
)

SAMPLE: Final = CircularData(
    issuer="云溪镇人民政府",
    document_number="云政发〔2026〕15号",
    title="云溪镇人民政府关于2026年第二季度家庭服务工作考核情况的通报",
    addressee="各村民委员会，镇直有关单位",
    opening="为掌握各村家庭服务工作的落实情况，镇人民政府按照《云溪镇家庭服务工作千分制考核方案》（2026年版），"
    "对全镇12个村2026年第二季度的工作进行了考核。考核以登记数据和工作记录为依据，各村已核对本村评分表。现将情况通报如下。",
    max_points=Decimal(1000),
    ranking=tuple(
        RankingRow(
            rank=rank,
            village=name + "村",
            points=Decimal(9760 - rank * 137) / 10,
            class_title="优秀" if rank <= 3 else "良好" if rank <= 9 else "合格",  # noqa: PLR2004
        )
        for rank, name in enumerate(_VILLAGES, 1)
    ),
    commended=(
        CommendedVillage(village="东岭村", merit="每月5日前报送变动情况，本季度无迟报；特殊家庭联系走访记录完整。"),
        CommendedVillage(village="柳树湾村", merit="育儿补贴政策一次告知到户，申请办理按时率100%。"),
    ),
    improving=(
        ImprovingVillage(
            village="双井村",
            weak_points="第二季度有2个月变动情况迟报，公示照片缺3份。",
            support="由包村干部每月到村一次，帮助核对台账。",
        ),
    ),
    requirements=(
        "按时报送。各村每月5日前报送上月变动情况，确有困难的提前说明，镇服务所安排人员协助。",
        "保护个人信息。公示、台账和照片不得出现与公示事项无关的个人信息，公示期满及时撤下。",
        "尊重群众意愿。各项检查和服务坚持自愿，不得向村组和群众下达人数指标。",
    ),
    attachments=("2026年第二季度各村分项得分表", "2026年第三季度重点工作安排"),
    issue_date=date(2026, 7, 16),
    copy_to=("县卫生健康局", "镇党委各委员", "镇人大主席团"),
    printed_by="云溪镇党政办公室",
)

LONGEST_SAMPLE: Final = CircularData(
    issuer="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府",
    document_number="䶮政办发〔2026〕128号",
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡人民政府关于2026年上半年家庭服务工作和登记数据质量考核评估情况及下一步整改工作安排的通报",
    addressee="各村民委员会、居民委员会，乡直各单位，驻乡各单位，各包村工作组，乡计划生育协会及各村分会",
    opening=SAMPLE.opening + "\n" + SAMPLE.opening + "考核组还听取了村民代表的意见。",
    max_points=Decimal(1000),
    ranking=tuple(
        RankingRow(
            rank=None if rank == 48 else rank - 1 if rank in (3, 9) else rank,  # noqa: PLR2004
            tied=2 if rank in (2, 3, 8, 9) else 1,
            tier=f"千人以上村第{rank}",
            village=f"{_VILLAGES[rank % 12]}{_VILLAGES[rank * 5 % 12]}𬱖㛃联合居民委员会",
            points=Decimal(99900 - rank * 812) / 100,
            class_title="需要改进" if rank > 40 else "良好",  # noqa: PLR2004
            note="并列" if rank % 7 else "因村组合并，与相邻村合并计分",
        )
        for rank in range(1, 49)
    ),
    commended=tuple(
        CommendedVillage(village=name + "村", merit=SAMPLE.commended[0].merit * 2) for name in _VILLAGES[:10]
    ),
    improving=tuple(
        ImprovingVillage(
            village=name + "村",
            weak_points=SAMPLE.improving[0].weak_points + "抽查登记记录30份，与户籍资料不一致4份（占13.33%）。",
            support=SAMPLE.improving[0].support * 2,
        )
        for name in _VILLAGES[2:]
    ),
    requirements=SAMPLE.requirements * 4,
    amendments=(
        "东岭村第二季度“变动月报按时报送”原得80分，经申诉核实迟报1次系通信中断，更正为90分；名次由第4更正为第3。",
    )
    * 2,
    attachments=tuple(name + "（含加分、扣分明细和考核依据，供各村核对并存档备查）" for name in SAMPLE.attachments * 3),
    issue_date=date(2026, 12, 28),
    copy_to=tuple(
        name + part for part in ("", "办公室") for name in (*SAMPLE.copy_to, "县妇女联合会", "县计划生育协会")
    ),
    printed_by="云溪土家族苗族自治县䶮湾侗族瑶族乡党政综合办公室",
    printed_on=date(2026, 12, 31),
)

FORM: Final = Form(
    key="circular",
    title=QT_TRANSLATE_NOOP("Form", "Circular"),
    data_type=CircularData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
)
