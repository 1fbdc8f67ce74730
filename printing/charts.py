"""Charts, drawn once: the window shows the very page that the printer gets.

They are marks of a sheet like everything on paper, so every letter of a chart passes the gate of ``printing/text.py``
and a rare name stands in a chart as it does in a list; ``reportlab.graphics`` would set its texts by itself and name a
font on every page that is not embedded. Each kind reads without colour: a bar by its length, a line by its mark and its
dashes, a tile by its figure and by its tone, which falls evenly from white to dark.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, floor, pi, sin
from typing import TYPE_CHECKING, Final

from printing.sheet import Box, RuleMark, ShapeMark
from printing.text import plain, whole_line
from printing.theme import BLACK, FINE_STRONG, FINE_TEXT, GREY, SHADE, SMALL_STRONG, SMALL_TEXT, Align, Colour, Style

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from printing.sheet import Sheet
    from printing.text import Line

WHITE: Final = Colour(1, 1, 1)
INK: Final = Colour(0.05, 0.33, 0.38)
"""The one hue of bars and tiles."""
FINE_WHITE: Final = Style("hei", FINE_STRONG.size_pt, WHITE)
SERIES_COLOURS: Final = (INK, Colour(0.70, 0.28, 0), Colour(0.0, 0.36, 0.60), Colour(0.45, 0.20, 0.45), BLACK)
"""Told apart by people who see no red or green; each stands at least 4.5 to 1 on white."""
SERIES_DASHES_MM: Final[tuple[tuple[float, ...], ...]] = ((), (2.4, 1.2), (0.7, 0.9), (3.6, 0.9, 0.7, 0.9), (1.4, 1.4))

_DEEPEST: Final = Colour(0.47, 0.69, 0.72)
_PALE: Final = Colour(0.86, 0.92, 0.93)
_TONES: Final = tuple(
    Colour(*(1 - (1 - part) * step / 10 for part in (_DEEPEST.red, _DEEPEST.green, _DEEPEST.blue)))
    for step in range(11)
)
"""Grounds of tiles on which black is readable, from nothing reached to nearly all; full marks stand on ``INK``."""

_LEADING: Final = 1.3
_ROW_MM: Final = 6.6
_BAR_MM: Final = 3.8
_GAP_MM: Final = 2.0
_MOST_LABEL: Final = 0.42  # of the width
_TICK_MM: Final = 11.0
_LINE_CHART_MM: Final = 88.0
_MARK_MM: Final = 1.1
_SAMPLE_MM: Final = 12.0
_LEGEND_MM: Final = 6.0
_MOST_VALUES: Final = 12
_TILE_LEAST_MM, _TILE_MOST_MM = 13.0, 26.0
_TILE_MM: Final = 6.4
_HATCH_MM: Final = 1.8
_PERCENT: Final = 100
_TICKS: Final = 5
_STEP: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar: whose it is, how long, and what stands at its end; a ``pale`` one is that of the period before."""

    label: str
    value: Decimal
    note: str
    pale: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart:
    """Bars from the left, in the order given; the longest fills the room."""

    title: str
    bars: tuple[Bar, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A line: percentages at the marks of the chart, None where there is none."""

    label: str
    values: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart:
    """Lines over marks from left to right, in percent; ``band`` tints what lies between the lowest and highest."""

    title: str
    marks: tuple[str, ...]
    series: tuple[Series, ...]
    band: tuple[tuple[Decimal, Decimal] | None, ...] = ()
    band_label: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A cell of a heat table: its figure, and its share of what could be reached; None where there is none yet."""

    text: str
    share: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatRow:
    """A line of a heat table: what stands before the tiles, and the tiles."""

    lead: tuple[str, ...]
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatChart:
    """Rows of tiles under headings; ``lead_mm`` are the widths of the columns before the tiles."""

    title: str
    lead: tuple[str, ...]
    lead_mm: tuple[float, ...]
    headings: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    note: str = ""


Chart = BarChart | LineChart | HeatChart


def draw_chart(sheet: Sheet, chart: Chart, top_mm: float) -> float:
    """Draw a chart over the whole width from ``top_mm`` on, over new pages as needed; give its lower edge."""
    if isinstance(chart, BarChart):
        bottom = _draw_bars(sheet, chart, top_mm)
    elif isinstance(chart, LineChart):
        bottom = _draw_lines(sheet, chart, top_mm)
    else:
        bottom = _draw_heat(sheet, chart, top_mm)
    return _draw_note(sheet, chart.note, bottom + _GAP_MM / 2) if chart.note else bottom


def tone(share: Decimal) -> Colour:
    """Give the ground of a tile: white where nothing was reached, dark where everything was."""
    if share >= 1:
        return INK
    return _TONES[max(0, int(share * (len(_TONES) - 1)))]


def _draw_note(sheet: Sheet, note: str, top_mm: float) -> float:
    paper, leading = sheet.paper, FINE_TEXT.em_mm * _LEADING
    for line in sheet.gate.break_text(sheet.gate.set(note, FINE_TEXT), paper.type_width_mm):
        if top_mm + leading > paper.type_bottom_mm:
            sheet.begin_page()
            top_mm = paper.top_mm
        sheet.put_in(line, Box(paper.left_mm, top_mm, paper.type_width_mm, leading))
        top_mm += leading
    return top_mm


def _heading(sheet: Sheet, title: str, top_mm: float, keep_mm: float) -> float:
    """Set the title of a chart; it stays on one page with ``keep_mm`` below it."""
    paper, height = sheet.paper, SMALL_STRONG.em_mm * 1.5
    lines = sheet.gate.break_text(sheet.gate.set(title, SMALL_STRONG), paper.type_width_mm)
    if top_mm + len(lines) * height + keep_mm > paper.type_bottom_mm and top_mm > paper.top_mm:
        sheet.begin_page()
        top_mm = paper.top_mm
    for line in lines:
        sheet.put_in(line, Box(paper.left_mm, top_mm, paper.type_width_mm, height))
        top_mm += height
    return top_mm + _GAP_MM / 2


def _draw_bars(sheet: Sheet, chart: BarChart, top_mm: float) -> float:
    y = _heading(sheet, chart.title, top_mm, 2 * _ROW_MM)
    paper, gate = sheet.paper, sheet.gate
    notes = [whole_line(gate.set(bar.note, SMALL_TEXT)) for bar in chart.bars]
    names = [whole_line(gate.set(bar.label, SMALL_TEXT)).width_mm for bar in chart.bars]
    label_mm = min(max(names, default=0.0), _MOST_LABEL * paper.type_width_mm) + 0.1
    start = paper.left_mm + label_mm + _GAP_MM
    room = paper.type_right_mm - start - max((note.width_mm for note in notes), default=0.0) - _GAP_MM
    longest = max((bar.value for bar in chart.bars), default=None)
    for bar, note in zip(chart.bars, notes, strict=True):
        lines = gate.break_text(gate.set(bar.label, SMALL_TEXT), label_mm)
        leading = SMALL_TEXT.em_mm * _LEADING
        height = max(_ROW_MM, len(lines) * leading + _GAP_MM / 2)
        if y + height > paper.type_bottom_mm:
            sheet.begin_page()
            y = paper.top_mm
        with sheet.about(bar.label):
            _put_lines(sheet, lines, Box(paper.left_mm, y, label_mm, height), leading, "right")
            length = room * float(bar.value / longest) if longest else 0.0
            place = Box(start, y + (height - _BAR_MM) / 2, length, _BAR_MM)
            sheet.shape(_rectangle(place, _PALE if bar.pale else INK, INK))
            sheet.put_in(note, Box(start + length + _GAP_MM / 2, y, note.width_mm, height))
        sheet.rule(RuleMark(start, y, start, y + height, 0.25))
        y += height
    return y


def _put_lines(sheet: Sheet, lines: Sequence[Line], box: Box, leading: float, align: Align) -> None:
    y = box.y_mm + (box.height_mm - len(lines) * leading) / 2
    for line in lines:
        sheet.put_in(line, Box(box.x_mm, y, box.width_mm, leading), align)
        y += leading


def _rectangle(box: Box, filling: Colour | None, outline: Colour | None = None) -> ShapeMark:
    left, top, right, foot = box.x_mm, box.y_mm, box.x_mm + box.width_mm, box.y_mm + box.height_mm
    return ShapeMark(((left, top), (right, top), (right, foot), (left, foot), (left, top)), filling, outline)


@dataclass(frozen=True, slots=True)
class _Plot:
    """The field in which lines are drawn, and the percentages at its foot and its head."""

    box: Box
    low: int
    high: int
    count: int

    def x(self, index: int) -> float:
        """Place of a mark; a single one stands in the middle."""
        step = self.box.width_mm / max(self.count, 1)
        return self.box.x_mm + step * (index + 0.5)

    def y(self, value: Decimal) -> float:
        """Place of a percentage."""
        share = float(value - self.low) / (self.high - self.low)
        return self.box.y_mm + self.box.height_mm * (1 - share)


def _draw_lines(sheet: Sheet, chart: LineChart, top_mm: float) -> float:
    legend = list(_legend_rows(sheet, chart))
    y = _heading(sheet, chart.title, top_mm, _LINE_CHART_MM + _ROW_MM + len(legend) * _LEGEND_MM)
    paper = sheet.paper
    plot = _plot(chart, Box(paper.left_mm + _TICK_MM, y + _GAP_MM, paper.type_width_mm - _TICK_MM, _LINE_CHART_MM))
    _draw_ticks(sheet, plot)
    _draw_band(sheet, chart, plot)
    for number, series in reversed(list(enumerate(chart.series))):
        _draw_series(sheet, series, number, plot)
    if chart.series and len(chart.marks) <= _MOST_VALUES:
        _draw_values(sheet, chart.series[0], plot)
    bottom = _draw_marks(sheet, chart, plot)
    for row in legend:
        _draw_legend(sheet, row, bottom)
        bottom += _LEGEND_MM
    return bottom


def _plot(chart: LineChart, box: Box) -> _Plot:
    values = [value for series in chart.series for value in series.values if value is not None]
    values += [value for pair in chart.band if pair is not None for value in pair]
    low = min((floor(value / _STEP) * _STEP for value in values), default=0)
    high = max((ceil(value / _STEP) * _STEP for value in values), default=_PERCENT)
    return _Plot(box, max(0, min(low, _PERCENT - 2 * _STEP)), max(_PERCENT, high), len(chart.marks))


def _draw_ticks(sheet: Sheet, plot: _Plot) -> None:
    box, steps = plot.box, (plot.high - plot.low) // _STEP
    stride = _STEP * max(1, -(-steps // _TICKS))
    for value in range(plot.low, plot.high + 1, stride):
        y = box.y_mm + box.height_mm * (1 - (value - plot.low) / (plot.high - plot.low))
        sheet.rule(RuleMark(box.x_mm, y, box.x_mm + box.width_mm, y, 0.15, GREY if value > plot.low else BLACK))
        tick = whole_line(sheet.gate.set(f"{value}%", FINE_TEXT))
        place = Box(sheet.paper.left_mm, y - FINE_TEXT.em_mm / 2, _TICK_MM - _GAP_MM / 2, FINE_TEXT.em_mm)
        sheet.put_in(tick, place, "right")


def _draw_band(sheet: Sheet, chart: LineChart, plot: _Plot) -> None:
    """Tint what lies between the lowest and the highest, stretch by stretch; one mark alone gets a column."""
    known = [(index, pair) for index, pair in enumerate(chart.band) if pair is not None]
    if not known:
        return
    lower = [(plot.x(index), plot.y(low)) for index, (low, _) in known]
    upper = [(plot.x(index), plot.y(high)) for index, (_, high) in known]
    if len(known) == 1:
        ((x, foot),), ((_, head),) = lower, upper
        lower, upper = [(x - _GAP_MM, foot), (x + _GAP_MM, foot)], [(x - _GAP_MM, head), (x + _GAP_MM, head)]
    sheet.shape(ShapeMark((*lower, *reversed(upper)), SHADE))
    for edge in (lower, upper):
        sheet.shape(ShapeMark(tuple(edge), outline=GREY, width_mm=0.15))


def _draw_series(sheet: Sheet, series: Series, number: int, plot: _Plot) -> None:
    colour, dash = SERIES_COLOURS[number % len(SERIES_COLOURS)], SERIES_DASHES_MM[number % len(SERIES_DASHES_MM)]
    width = 0.6 if number == 0 else 0.35
    for stretch in _stretches(series, plot):
        if len(stretch) > 1:
            sheet.shape(ShapeMark(tuple(stretch), outline=colour, width_mm=width, dash_mm=dash))
        for x, y in stretch:
            sheet.shape(ShapeMark(_mark_points(number, x, y), colour, WHITE, 0.15))


def _stretches(series: Series, plot: _Plot) -> Iterator[list[tuple[float, float]]]:
    """Give the runs of points that a line joins; where a value is missing the line stops."""
    stretch: list[tuple[float, float]] = []
    for index, value in enumerate(series.values):
        if value is None:
            if stretch:
                yield stretch
            stretch = []
        else:
            stretch.append((plot.x(index), plot.y(value)))
    if stretch:
        yield stretch


def _mark_points(number: int, x: float, y: float) -> tuple[tuple[float, float], ...]:
    """Give the outline of the mark of a line: round, square, triangle, diamond, triangle on its head."""
    corners, turn = ((16, 0.0), (4, 0.25), (3, 0.5), (4, 0.0), (3, 0.0))[number % len(SERIES_COLOURS)]
    radius = _MARK_MM * (1.0 if corners > 4 else 1.35)  # noqa: PLR2004 - a round mark looks larger than its corners
    angles = [pi * (2 * corner / corners + turn * (1 if corners == 4 else 2)) for corner in range(corners + 1)]  # noqa: PLR2004
    return tuple((x + radius * sin(angle), y + radius * cos(angle)) for angle in angles)


def _draw_values(sheet: Sheet, series: Series, plot: _Plot) -> None:
    for index, value in enumerate(series.values):
        if value is not None:
            line = whole_line(sheet.gate.set(plain(value), FINE_STRONG))
            y = max(plot.y(value) - _MARK_MM - FINE_STRONG.em_mm - 0.6, plot.box.y_mm - FINE_STRONG.em_mm)
            sheet.put_in(line, Box(plot.x(index) - line.width_mm / 2, y, line.width_mm, FINE_STRONG.em_mm))


def _draw_marks(sheet: Sheet, chart: LineChart, plot: _Plot) -> float:
    """Set the marks below the field, thinned out where they would not fit; give the lower edge."""
    foot = plot.box.y_mm + plot.box.height_mm + _GAP_MM / 2
    step = plot.box.width_mm / max(plot.count, 1)
    widest = max((whole_line(sheet.gate.set(mark, FINE_TEXT)).width_mm for mark in chart.marks), default=0.0)
    every = max(1, -(-int(widest + _GAP_MM) // max(1, int(step))))
    leading, most = FINE_TEXT.em_mm * _LEADING, 1
    for index, mark in enumerate(chart.marks):
        if index % every == 0:
            lines = sheet.gate.break_text(sheet.gate.set(mark, FINE_TEXT), step * every)
            most = max(most, len(lines))
            box = Box(plot.x(index) - step * every / 2, foot, step * every, len(lines) * leading)
            x = min(max(box.x_mm, sheet.paper.left_mm), sheet.paper.type_right_mm - box.width_mm)
            _put_lines(sheet, lines, Box(x, foot, box.width_mm, box.height_mm), leading, "centre")
    return foot + most * leading + _GAP_MM / 2


def _legend_rows(sheet: Sheet, chart: LineChart) -> Iterator[list[tuple[int, Line]]]:
    """Fill lines of the legend; number −1 is the band."""
    entries = list(enumerate(series.label for series in chart.series))
    if chart.band_label:
        entries.append((-1, chart.band_label))
    row: list[tuple[int, Line]] = []
    room = sheet.paper.type_width_mm
    for number, label in entries:
        line = sheet.gate.break_text(sheet.gate.set(label, SMALL_TEXT), sheet.paper.type_width_mm - _SAMPLE_MM)[0]
        needed = _SAMPLE_MM + line.width_mm + 2 * _GAP_MM
        if row and needed > room:
            yield row
            row, room = [], sheet.paper.type_width_mm
        row.append((number, line))
        room -= needed
    if row:
        yield row


def _draw_legend(sheet: Sheet, row: Sequence[tuple[int, Line]], top_mm: float) -> None:
    x, middle = sheet.paper.left_mm, top_mm + _LEGEND_MM / 2
    for number, line in row:
        end = x + _SAMPLE_MM - _GAP_MM
        if number < 0:
            sheet.shape(_rectangle(Box(x, middle - _GAP_MM / 2, end - x, _GAP_MM), SHADE, GREY))
        else:
            colour = SERIES_COLOURS[number % len(SERIES_COLOURS)]
            dash = SERIES_DASHES_MM[number % len(SERIES_DASHES_MM)]
            sheet.shape(ShapeMark(((x, middle), (end, middle)), outline=colour, width_mm=0.45, dash_mm=dash))
            sheet.shape(ShapeMark(_mark_points(number, (x + end) / 2, middle), colour, WHITE, 0.15))
        sheet.put_in(line, Box(x + _SAMPLE_MM, top_mm, line.width_mm, _LEGEND_MM))
        x += _SAMPLE_MM + line.width_mm + 2 * _GAP_MM


def _draw_heat(sheet: Sheet, chart: HeatChart, top_mm: float) -> float:
    """Draw as many columns of tiles as a page is wide, all rows of them, then the next columns."""
    y = _heading(sheet, chart.title, top_mm, 4 * _TILE_MM)
    room = sheet.paper.type_width_mm - sum(chart.lead_mm)
    most = max(1, int(room // _TILE_LEAST_MM))
    groups = max(1, -(-len(chart.headings) // most))
    size = -(-len(chart.headings) // groups) if chart.headings else 0
    width = min(_TILE_MOST_MM, room / max(size, 1))
    for first in range(0, max(len(chart.headings), 1), max(size, 1)):
        y = _draw_tiles(sheet, chart, slice(first, first + size), width, y) + 2 * _GAP_MM
    return y - 2 * _GAP_MM


def _draw_tiles(sheet: Sheet, chart: HeatChart, part: slice, width: float, top_mm: float) -> float:
    paper, y = sheet.paper, top_mm
    heading = _heading_lines(sheet, chart, part, width)
    head_mm = max(len(lines) for lines, _, _ in heading) * FINE_STRONG.em_mm * _LEADING + _GAP_MM / 2
    if y + head_mm + _TILE_MM > paper.type_bottom_mm and y > paper.top_mm:
        sheet.begin_page()
        y = paper.top_mm
    y = _draw_heading(sheet, heading, y, head_mm)
    for done, row in enumerate(chart.rows):
        sheet.watch(done, len(chart.rows))
        lead = [
            sheet.gate.break_text(sheet.gate.set(text, FINE_TEXT), wide - 1)
            for text, wide in zip(row.lead, chart.lead_mm, strict=True)
        ]
        leading = FINE_TEXT.em_mm * _LEADING
        height = max(_TILE_MM, max(map(len, lead), default=1) * leading + 0.8)
        if y + height > paper.type_bottom_mm:
            sheet.begin_page()
            y = _draw_heading(sheet, heading, paper.top_mm, head_mm)
        x = paper.left_mm
        with sheet.about(max(row.lead, key=len, default="")):
            for lines, wide in zip(lead, chart.lead_mm, strict=True):
                _put_lines(sheet, lines, Box(x, y, wide - 1, height), leading, "left")
                x += wide
            for tile in row.tiles[part]:
                _draw_tile(sheet, tile, Box(x, y, width, height))
                x += width
        y += height
    return y


def _heading_lines(
    sheet: Sheet, chart: HeatChart, part: slice, width: float
) -> list[tuple[tuple[Line, ...], float, Align]]:
    lead = zip(chart.lead, chart.lead_mm, strict=True)
    columns: list[tuple[str, float, Align]] = [(text, wide, "left") for text, wide in lead]
    columns += [(text, width, "centre") for text in chart.headings[part]]
    return [
        (sheet.gate.break_text(sheet.gate.set(text, FINE_STRONG), wide - 1), wide, align)
        for text, wide, align in columns
    ]


def _draw_heading(
    sheet: Sheet, heading: Sequence[tuple[tuple[Line, ...], float, Align]], top_mm: float, height_mm: float
) -> float:
    x = sheet.paper.left_mm
    for lines, wide, align in heading:
        leading = FINE_STRONG.em_mm * _LEADING
        box = Box(x, top_mm + height_mm - len(lines) * leading - 0.6, wide - 1, len(lines) * leading)
        _put_lines(sheet, lines, box, leading, align)
        x += wide
    sheet.rule(RuleMark(sheet.paper.left_mm, top_mm + height_mm, x, top_mm + height_mm, 0.25))
    return top_mm + height_mm + 0.4


def _draw_tile(sheet: Sheet, tile: Tile, box: Box) -> None:
    inner = Box(box.x_mm + 0.3, box.y_mm + 0.3, box.width_mm - 0.6, box.height_mm - 0.6)
    if tile.share is None:
        _hatch(sheet, inner)
    sheet.shape(_rectangle(inner, None if tile.share is None else tone(tile.share), GREY))
    style = FINE_WHITE if tile.share is not None and tile.share >= 1 else FINE_TEXT
    line = sheet.fitted(tile.text, style, max(inner.width_mm, 1.0), 4.0)
    if tile.share is None and tile.text:
        ground = Box(inner.x_mm + (inner.width_mm - line.width_mm) / 2 - 0.4, inner.y_mm + 1, line.width_mm + 0.8, inner.height_mm - 2)  # fmt: skip
        sheet.shape(_rectangle(ground, WHITE))
    sheet.put_in(line, inner, "centre")


def _hatch(sheet: Sheet, box: Box) -> None:
    """Draw thin slanting lines: there is no figure here yet."""
    x = box.x_mm
    while x + box.height_mm / 2 < box.x_mm + box.width_mm:
        ends = ((x, box.y_mm + box.height_mm), (x + box.height_mm / 2, box.y_mm))
        sheet.shape(ShapeMark(ends, outline=GREY, width_mm=0.12))
        x += _HATCH_MM
