"""The yearly comparison 年度对比表: this period beside the one before, in total, by section, by rank, with charts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from printing.charts import BarChart, Chart, LineChart, Series, draw_chart
from printing.forms.chart_sheet import SAMPLE as CHARTS
from printing.forms.form import Form
from printing.forms.office import draw_heading, draw_paragraph, draw_title, number_pages
from printing.table import Cell, Row, Table, draw_table
from printing.text import QT_TRANSLATE_NOOP, plain
from printing.theme import ACROSS, FINE_STRONG, FINE_TEXT, SMALL_STRONG, SMALL_TEXT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from printing.sheet import Sheet
    from printing.text import TextGate

_CONTEXT: Final = "YearlyComparison"
_ROW_MM: Final = 6.6
_GAP_MM: Final = 3.0
_RANK_MM, _POINTS_MM, _NAME_MM = 13.0, 19.0, 40.0
_SECTION_LEAST_MM: Final = 20.0
_DASH: Final = "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedShare:
    """Points of the two periods, and what each could have given; None where a period has no such figure."""

    title: str
    before: Decimal | None
    before_max: Decimal | None
    now: Decimal | None
    now_max: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedSubject:
    """A line: name, ranks (None where there is none), class, its whole result and that of each section."""

    name: str
    rank_before: int | None
    rank_now: int | None
    class_before: str = ""
    class_now: str = ""
    total: ComparedShare
    sections: tuple[ComparedShare, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyComparisonData:
    """Two periods side by side; ``subject_word`` heads the column of names."""

    title: str
    scheme: str
    before: str
    now: str
    subject_word: str
    note: str = ""
    section_titles: tuple[str, ...] = ()
    subjects: tuple[ComparedSubject, ...] = ()
    averages: tuple[ComparedShare, ...] = ()
    charts: tuple[Chart, ...] = ()


def draw(data: YearlyComparisonData, sheet: Sheet) -> None:
    """Lay out tables and charts."""
    gate = sheet.gate
    subtitle = gate.wording(
        _CONTEXT,
        QT_TRANSLATE_NOOP("YearlyComparison", "{scheme}    {now} beside {before}"),
        scheme=data.scheme,
        now=data.now,
        before=data.before,
    )
    y = draw_title(sheet, data.title, subtitle)
    if data.note:
        y = draw_paragraph(sheet, data.note, SMALL_TEXT, y) + _GAP_MM / 2
    if data.averages:
        heading = QT_TRANSLATE_NOOP("YearlyComparison", "Averages by section, in percent of what could be reached")
        y = draw_heading(sheet, gate.wording(_CONTEXT, heading), SMALL_STRONG, y, keep_mm=3 * _ROW_MM)
        y = draw_table(sheet, _averages(data, sheet), y) + _GAP_MM
    for chart in data.charts:
        y = draw_chart(sheet, chart, y) + _GAP_MM
    if data.subjects:
        heading = QT_TRANSLATE_NOOP("YearlyComparison", "Each by itself: points, and the change in percentage points")
        y = draw_heading(sheet, gate.wording(_CONTEXT, heading), SMALL_STRONG, y, keep_mm=5 * _ROW_MM)
        for part in _section_groups(data, sheet):
            y = draw_table(sheet, _table(data, sheet, part), y) + _GAP_MM
    number_pages(sheet, data.title)


def change(share: ComparedShare) -> Decimal | None:
    """Give the change in percentage points, to one place."""
    if not (share.before_max and share.now_max) or share.before is None or share.now is None:
        return None
    difference = 100 * (share.now / share.now_max - share.before / share.before_max)
    return difference.quantize(Decimal("0.1"))


def signed(value: Decimal | None) -> str:
    """Write a change with its sign; nothing to compare is a dash."""
    if value is None:
        return _DASH
    return f"+{plain(value)}" if value > 0 else f"−{plain(-value)}" if value < 0 else "0"


def _percent(points: Decimal | None, most: Decimal | None) -> str:
    if points is None or not most:
        return _DASH
    return plain((100 * points / most).quantize(Decimal("0.1"))) + "%"


def _averages(data: YearlyComparisonData, sheet: Sheet) -> Table:
    titles = (
        QT_TRANSLATE_NOOP("YearlyComparison", "Section"),
        data.before,
        data.now,
        QT_TRANSLATE_NOOP("YearlyComparison", "Change"),
    )
    words = (_said(sheet.gate, titles[0]), titles[1], titles[2], _said(sheet.gate, titles[3]))
    heading = Row(tuple(Cell(word, SMALL_STRONG, "centre") for word in words), least_mm=_ROW_MM)
    rows = tuple(
        Row(
            (
                Cell(share.title, SMALL_TEXT),
                Cell(_percent(share.before, share.before_max), SMALL_TEXT, "centre"),
                Cell(_percent(share.now, share.now_max), SMALL_TEXT, "centre"),
                Cell(signed(change(share)), SMALL_TEXT, "centre"),
            ),
            label=share.title,
            least_mm=_ROW_MM,
        )
        for share in data.averages
    )
    width = sheet.paper.type_width_mm
    return Table((width * 0.4, width * 0.2, width * 0.2, width * 0.2), rows, (heading,))


def _section_groups(data: YearlyComparisonData, sheet: Sheet) -> Sequence[slice]:
    """Give the sections that stand side by side in one table; a scheme with many takes several tables."""
    room = sheet.paper.type_width_mm - _NAME_MM - 3 * _RANK_MM - 3 * _POINTS_MM
    most = max(1, int(room // _SECTION_LEAST_MM))
    count = len(data.section_titles)
    return [slice(first, first + most) for first in range(0, max(count, 1), most)]


def _table(data: YearlyComparisonData, sheet: Sheet, part: slice) -> Table:
    gate, titles = sheet.gate, data.section_titles[part]
    words = (
        QT_TRANSLATE_NOOP("YearlyComparison", "Rank before"),
        QT_TRANSLATE_NOOP("YearlyComparison", "Rank now"),
        QT_TRANSLATE_NOOP("YearlyComparison", "Up or down"),
        QT_TRANSLATE_NOOP("YearlyComparison", "Points before"),
        QT_TRANSLATE_NOOP("YearlyComparison", "Points now"),
        QT_TRANSLATE_NOOP("YearlyComparison", "Change"),
    )
    heads = (data.subject_word, *(_said(gate, word) for word in words), *titles)
    fixed = (_NAME_MM, *(_RANK_MM,) * 3, *(_POINTS_MM,) * 3)
    room = sheet.paper.type_width_mm - sum(fixed)
    widths = (*fixed, *(room / max(len(titles), 1),) * len(titles))
    if not titles:
        widths = (fixed[0] + room, *fixed[1:])
    heading = Row(tuple(Cell(head, FINE_STRONG, "centre") for head in heads), least_mm=_ROW_MM)
    return Table(widths, tuple(_row(subject, part) for subject in data.subjects), (heading,))


def _row(subject: ComparedSubject, part: slice) -> Row:
    before, now, total = subject.rank_before, subject.rank_now, subject.total
    moved = None if before is None or now is None else Decimal(before - now)
    texts = (
        _DASH if before is None else str(before),
        _DASH if now is None else str(now),
        _arrow(moved),
        _DASH if total.before is None else plain(total.before),
        _DASH if total.now is None else plain(total.now),
        signed(change(total)),
        *(signed(change(share)) for share in subject.sections[part]),
    )
    cells = (Cell(subject.name, FINE_TEXT), *(Cell(text, FINE_TEXT, "centre") for text in texts))
    return Row(cells, label=subject.name, least_mm=_ROW_MM)


def _arrow(moved: Decimal | None) -> str:
    if moved is None:
        return _DASH
    return f"↑{moved}" if moved > 0 else f"↓{-moved}" if moved < 0 else "="


def _said(gate: TextGate, text: str) -> str:
    return gate.wording(_CONTEXT, text)


def _share(title: str, before: str, now: str, most: str = "100") -> ComparedShare:
    return ComparedShare(
        title=title, before=Decimal(before), before_max=Decimal(most), now=Decimal(now), now_max=Decimal(most)
    )


_SECTIONS: Final = ("组织领导", "宣传服务", "数据质量", "家庭服务", "机构检查", "权益与安全")
_VILLAGES: Final = ("东岭村", "石门村", "柳林村", "大桥村", "前进社区", "白杨村")

SAMPLE: Final = YearlyComparisonData(
    title="云溪镇家庭服务工作考核年度对比表",
    scheme="云溪镇家庭服务工作千分制考核方案",
    before="2025年",
    now="2026年",
    subject_word="村",
    section_titles=_SECTIONS,
    subjects=tuple(
        ComparedSubject(
            name=name,
            rank_before=6 - number,
            rank_now=None if number + 1 == len(_VILLAGES) else number + 1,
            total=_share("", str(880 + 7 * number), str(940 - 9 * number), "1000"),
            sections=tuple(_share(title, str(80 + number), str(90 - place)) for place, title in enumerate(_SECTIONS)),
        )
        for number, name in enumerate(_VILLAGES)
    ),
    averages=tuple(_share(title, str(84 + place), "90.5") for place, title in enumerate(_SECTIONS)),
    charts=(
        LineChart(
            title="全镇各村得分占满分的百分比",
            marks=("2025年", "2026年"),
            series=(Series(label="平均", values=(Decimal("88.1"), Decimal("90.5"))),),
            band=((Decimal(71), Decimal(95)), (Decimal(78), Decimal(97))),
            band_label="最低至最高",
        ),
    ),
)

LONGEST_SAMPLE: Final = YearlyComparisonData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作千分制考核评估各村（社区）年度对比表（含柳树湾联合社区）",
    scheme="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作千分制考核评估办法 A & B <c>",
    before="2025年上半年，1月1日至6月30日",
    now="2026年上半年，1月1日至6月30日",
    subject_word="村（社区）、居民委员会",
    note="两期所用办法的版本不同（2025年版、2026年修订版第3次修正）：新增“机构检查”一节，因此各节按占满分的百分比比较；"
    "上期没有的章节记为“—”。",
    section_titles=tuple(f"{title}及其相关制度的建立健全和落实情况" for title in _SECTIONS * 2),
    subjects=tuple(
        ComparedSubject(
            name="𬱖㛃上河柳树湾联合居民委员会",
            rank_before=number + 1,
            rank_now=128 - number,
            total=_share("", "1012.75", "987.25", "1000"),
            sections=tuple(_share(title, "80.25", "99.75") for title in _SECTIONS * 2),
        )
        for number in range(40)
    ),
    averages=tuple(
        ComparedShare(title=title + "及其相关制度的建立健全和落实情况", before=None, before_max=None, now=Decimal(90), now_max=Decimal(100))
        for title in _SECTIONS * 2
    ),
    charts=tuple(chart for chart in CHARTS.charts if isinstance(chart, BarChart)),
)  # fmt: skip

FORM: Final = Form(
    key="yearly_comparison",
    title=QT_TRANSLATE_NOOP("Form", "Yearly comparison"),
    data_type=YearlyComparisonData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
    paper=lambda _data: ACROSS,
)
