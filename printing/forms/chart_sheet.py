"""Charts of an assessment on a page of their own: where points are lost, the way over the rounds, the heat table."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from printing.charts import Bar, BarChart, Chart, HeatChart, HeatRow, LineChart, Series, Tile, draw_chart
from printing.forms.form import Form
from printing.forms.office import draw_title, number_pages
from printing.text import QT_TRANSLATE_NOOP
from printing.theme import ACROSS, UPRIGHT, Paper

if TYPE_CHECKING:
    from printing.sheet import Sheet


_GAP_MM: Final = 4.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartSheetData:
    """A title, what it is about, and charts; heat tables and lines lie across the page."""

    title: str
    subtitle: str = ""
    charts: tuple[Chart, ...] = ()


def paper_of(data: ChartSheetData) -> Paper:
    """Choose the page: upright for bars alone."""
    return UPRIGHT if all(isinstance(chart, BarChart) for chart in data.charts) else ACROSS


def draw(data: ChartSheetData, sheet: Sheet) -> None:
    """Lay out the charts one under the other."""
    y = draw_title(sheet, data.title, data.subtitle)
    for chart in data.charts:
        y = draw_chart(sheet, chart, y) + _GAP_MM
    number_pages(sheet, data.title)


def _bars(*rows: tuple[str, str]) -> tuple[Bar, ...]:
    return tuple(Bar(label=label, value=Decimal(lost), note=f"{lost}分") for label, lost in rows)


SAMPLE: Final = ChartSheetData(
    title="失分情况",
    subtitle="云溪镇家庭服务工作千分制考核方案　　2026年　　12个村",
    charts=(
        BarChart(
            title="各考核项合计失分（从多到少）",
            bars=_bars(
                ("变动月报按时报送", "96.5"), ("抽样复核", "61"), ("信息与稿件", "40.25"), ("季度联席会议", "20"),
                ("药具供应保障", "5"), ("服务责任书签订", "0"),
            ),
            note="失分为满分与实得分之差的合计；待评和停评的项目不计。",
        ),
    ),
)  # fmt: skip

_QUARTERS: Final = ("2025年第一季度", "2025年第二季度", "2025年第三季度", "2025年第四季度", "2026年第一季度")
_LONG_VILLAGES: Final = ("𬱖㛃上河柳树湾联合居民委员会", "䶮湾村", "A & B <c>", "石门村")
_LONG_HEADINGS: Final = tuple(f"第{number}项：变动月报按时报送及差错限期更正情况" for number in range(1, 19))

LONGEST_SAMPLE: Final = ChartSheetData(
    title="云溪土家族苗族自治县䶮湾侗族瑶族乡柳树湾联合社区家庭服务工作千分制考核各轮次得分情况和各考核项得分情况一览图",
    subtitle="云溪土家族苗族自治县䶮湾侗族瑶族乡人口家庭服务工作千分制考核评估办法（2026年修订版第3次修正）　　2026年　　128个村和社区 A & B <c>",
    charts=(
        LineChart(
            title="𬱖㛃上河柳树湾联合居民委员会与全镇各村得分占满分的百分比",
            marks=_QUARTERS,
            series=(
                Series(label=_LONG_VILLAGES[0], values=tuple(map(Decimal, ("88.25", "91", "79.5", "95.75", "103")))),
                Series(label="全镇平均", values=(Decimal(85), None, Decimal("83.5"), Decimal(90), Decimal("91.2"))),
                Series(label="中位数", values=(None, None, Decimal(82), Decimal(88), None)),
                Series(label="A & B <c>", values=(Decimal(60),) * 5),
                Series(label="上年同期", values=(Decimal(70),) * 5),
            ),
            band=(None, (Decimal(58), Decimal(96)), (Decimal(61), Decimal(97)), (Decimal(60), Decimal(99)), None),
            band_label="最低至最高",
            note="百分比为得分占该期满分的比例；有加分时可以超过100%。",
        ),
        HeatChart(
            title="各村各考核项得分",
            lead=("名次", "村", "得分", "等次"),
            lead_mm=(15.0, 42.0, 18.0, 17.0),
            headings=_LONG_HEADINGS,
            rows=tuple(
                HeatRow(
                    lead=("—" if not number % 4 else f"并列第{number + 1}", _LONG_VILLAGES[number % 4], "1012.75", "红线整改"),
                    tiles=tuple(
                        Tile(text="待评", share=None)
                        if (number + column) % 11 == 0
                        else Tile(text=str(number + column), share=Decimal(number + column) / 40)
                        for column in range(len(_LONG_HEADINGS))
                    ),
                )
                for number in range(30)
            ),
        ),
        BarChart(title="失分", bars=_bars(*((heading, str(100 - 3 * n)) for n, heading in enumerate(_LONG_HEADINGS)))),
    ),
)  # fmt: skip

FORM: Final = Form(
    key="chart_sheet",
    title=QT_TRANSLATE_NOOP("Form", "Charts"),
    data_type=ChartSheetData,
    sample=SAMPLE,
    longest_sample=LONGEST_SAMPLE,
    label=lambda data: data.title,
    draw=draw,
    paper=paper_of,
)
