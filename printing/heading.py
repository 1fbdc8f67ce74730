"""Titles of several lines: words stay whole and the lines make a trapezium or a diamond, as GB/T 9704 asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from math import ceil
from typing import Final

from printing.linebreak import Span, clusters

_WORDS: Final = (
    "人民政府", "办公室", "委员会", "服务中心", "关于", "印发", "转发", "家庭服务", "村级", "年度", "季度", "半年",
    "考核", "评估", "工作", "情况", "结果", "通报", "通知", "整改", "实施", "方案", "办法", "管理", "任务", "目标",
    "责任", "人口", "计划", "生育", "服务", "镇村", "全镇", "全乡", "各村", "落实", "开展", "进一步", "加强",
    "做好", "表扬", "先进", "数据", "质量", "档案", "权益", "保障", "宣传", "组织", "领导", "机构", "检查", "安全",
    "第一季度", "第二季度", "第三季度", "第四季度", "上半年", "下半年", "的通报", "的通知", "的报告", "的函",
    "的意见", "和", "与", "及", "奖励", "扶助", "补贴", "育儿",
)  # fmt: skip
"""Words of the office's own titles; any other two characters may be parted."""

_LONGEST_WORD: Final = max(map(len, _WORDS))
_MOST_LINES: Final = 4
_MOST_PIECES: Final = 40
_ORPHAN: Final = 4.0
_CLINGS_TO_THE_LEFT: Final = "的和及与族县乡镇市州区村年月日号届次度等"
_GOOD_BEFORE: Final = ("关于", "第", "村级")
_GOOD_AFTER: Final = (
    "人民政府",
    "县",
    "市",
    "州",
    "区",
    "年度",
    "季度",
    "半年",
    "年",
    "关于",
    "》",
    "考核",
    "和",
    "及",
    "与",
)


def break_title(text: str, widths: Sequence[float], measure: float) -> tuple[Span, ...]:
    """Cut a title into as few lines as it needs, in the best shape."""
    total = sum(widths)
    if total <= measure:
        return ((0, len(text)),)
    cuts = [start for start, _ in _pieces(text)][1:]
    fewest = ceil(total / measure)
    for count in range(fewest, _MOST_LINES + 1):
        shapes = [spans for spans in _shapes(len(text), cuts, count) if _fits(widths, spans, measure)]
        if shapes:
            return min(shapes, key=lambda spans: _ugliness(text, widths, spans))
    return _greedy(cuts, widths, len(text), measure)


def _pieces(text: str) -> Iterator[Span]:
    start = 0
    ends = [end for _, end in clusters(text)]
    while start < len(text):
        end = _word_end(text, start)
        while end not in ends:
            end += 1
        yield start, end
        start = end


def _word_end(text: str, start: int) -> int:
    end = start
    while end < len(text) and text[end].isdigit():
        end += 1
    if end > start:
        return end + 1 if text[end : end + 1] in {"年", "月", "日", "个"} else end
    for length in range(min(_LONGEST_WORD, len(text) - start), 1, -1):
        if text[start : start + length] in _WORDS:
            return start + length
    return start + 1


def _shapes(length: int, cuts: Sequence[int], count: int) -> Iterator[tuple[Span, ...]]:
    usable = cuts if len(cuts) <= _MOST_PIECES else cuts[:: ceil(len(cuts) / _MOST_PIECES)]
    for chosen in combinations(usable, count - 1):
        edges = (0, *chosen, length)
        yield tuple(pairwise(edges))


def _fits(widths: Sequence[float], spans: Sequence[Span], measure: float) -> bool:
    return all(sum(widths[start:stop]) <= measure for start, stop in spans)


def _ugliness(text: str, widths: Sequence[float], spans: Sequence[Span]) -> float:
    lengths = [sum(widths[start:stop]) for start, stop in spans]
    em = max(widths)
    spread = (max(lengths) - min(lengths)) / em
    waist = sum(
        max(0.0, min(before, after) - middle)
        for before, middle, after in zip(lengths, lengths[1:], lengths[2:], strict=False)
    )
    ragged = sum(_cut_cost(text, start) for start, _ in spans[1:])
    equal = 1.5 if spread < 1 else 0.0
    orphan = 20.0 if min(lengths) < _ORPHAN * em else 0.0
    return spread * 0.6 + waist / em * 4 + ragged + equal + orphan


def _cut_cost(text: str, cut: int) -> float:
    if text[cut] in _CLINGS_TO_THE_LEFT:
        return 8.0
    if text[cut - 1] == "年" and text[cut] in "上下第":
        return 4.0
    if text.startswith(_GOOD_BEFORE, cut):
        return 0.0
    return 0.0 if text[:cut].endswith(_GOOD_AFTER) else 2.5


def _greedy(cuts: Sequence[int], widths: Sequence[float], length: int, measure: float) -> tuple[Span, ...]:
    spans: list[Span] = []
    start = 0
    stops = [*cuts, length]
    for index, stop in enumerate(stops):
        following = stops[index + 1] if index + 1 < len(stops) else None
        if following is None or sum(widths[start:following]) > measure:
            spans.append((start, stop))
            start = stop
    return tuple(spans)
