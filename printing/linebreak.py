"""Where a Chinese line may end: pure arithmetic over characters and widths, no fonts and no paper.

Closing signs never begin a line and opening signs never end one, so such a sign takes its neighbour along; words of
Latin letters and figures stay whole. Only what is wider than the measure by itself is cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

NOT_AT_START: Final = frozenset("、。，．：；？！…—·）〕］｝】》〉」』〗”’％‰℃°,.;:?!)]}>%～")
NOT_AT_END: Final = frozenset("（〔［｛【《〈「『〖“‘([{<￥¥$№")
_PAIRS: Final = frozenset("—…─")
_SLACK: Final = 1e-6

Span = tuple[int, int]


def clusters(text: str) -> Iterator[Span]:
    """Split into the smallest pieces that a line may be cut between."""
    start = 0
    for index in range(1, len(text)):
        if _may_break(text[index - 1], text[index]):
            yield start, index
            start = index
    if text:
        yield start, len(text)


def break_lines(text: str, widths: Sequence[float], measure: float, indent: float = 0.0) -> tuple[Span, ...]:
    """Fill lines of ``measure``, the first one shorter by ``indent``; spaces at the end of a line may hang over."""
    lines: list[Span] = []
    start, room = 0, measure - indent
    for first, last in clusters(text):
        needed = sum(widths[first:last]) - _hanging(text, widths, first, last)
        if needed > room + _SLACK and first > start:
            lines.append((start, first))
            start, room = first, measure
        if needed > room + _SLACK:
            start, room = _cut(widths, (first, last), (start, room), measure, lines)
        else:
            room -= sum(widths[first:last])
        if text[last - 1] == "\n":
            lines.append((start, last))
            start, room = last, measure
    if start < len(text):
        lines.append((start, len(text)))
    return tuple(lines)


def _may_break(before: str, after: str) -> bool:
    if before == "\n":
        return True
    if after in NOT_AT_START or after in " \n" or before in NOT_AT_END:
        return False
    if before == after and before in _PAIRS:
        return False
    return not (_is_word(before) and _is_word(after))


def _is_word(character: str) -> bool:
    return character < "\u2e80" and (character.isalnum() or character in "-_./@#&+'")


def _hanging(text: str, widths: Sequence[float], first: int, last: int) -> float:
    hanging = 0.0
    while last > first and text[last - 1] in " \n":
        last -= 1
        hanging += widths[last]
    return hanging


def _cut(
    widths: Sequence[float], cluster: Span, line: tuple[int, float], measure: float, lines: list[Span]
) -> tuple[int, float]:
    """Cut a cluster that no line can hold, character by character."""
    start, room = line
    for index in range(*cluster):
        if widths[index] > room + _SLACK and index > start:
            lines.append((start, index))
            start, room = index, measure
        room -= widths[index]
    return start, room
