"""Lines: nothing is lost, and no sign stands where it may not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.heading import break_title
from printing.linebreak import NOT_AT_END, NOT_AT_START, break_lines, clusters

MEASURE = 10.0
ANY_TEXT = st.text(st.sampled_from("东岭村考核评分表，。；：（）《》“”、…—0123456789abc %·\n "), max_size=120)
GENTLE = st.lists(
    st.sampled_from(["东", "岭村", "考，", "核。", "（表）", "《法》", "“好”", "12%", "——", "……", "（一）、", "№3"]),
    max_size=60,
).map("".join)


def lines(text: str, measure: float = MEASURE, indent: float = 0) -> list[str]:
    """Break with every character one wide."""
    return [text[start:stop] for start, stop in break_lines(text, [1.0] * len(text), measure, indent)]


@given(ANY_TEXT, st.integers(1, 30), st.integers(0, 4))
def test_no_text_is_lost(text: str, measure: int, indent: int) -> None:
    assert "".join(lines(text, measure, min(indent, measure - 1))) == text


@given(ANY_TEXT, st.integers(2, 30), st.integers(0, 1))
def test_no_line_is_too_wide(text: str, measure: int, indent: int) -> None:
    for index, line in enumerate(lines(text, measure, indent)):
        assert len(line.rstrip(" \n")) <= measure - (0 if index else indent)


@given(GENTLE)
def test_signs_keep_their_places(text: str) -> None:
    if max((stop - start for start, stop in clusters(text)), default=0) > MEASURE:
        return
    broken = lines(text)
    assert all(line[0] not in NOT_AT_START for line in broken[1:])
    assert all(line[-1] not in NOT_AT_END for line in broken[:-1])


@given(ANY_TEXT)
def test_clusters_cover_the_text(text: str) -> None:
    assert "".join(text[start:stop] for start, stop in clusters(text)) == text


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("一二三四五六七八九十。", ["一二三四五六七八九", "十。"]),
        ("一二三四五六七八九（十）", ["一二三四五六七八九", "（十）"]),
        ("一二三四五六七八2026年", ["一二三四五六七八", "2026年"]),
        ("一二三四五六七八九——十", ["一二三四五六七八", "九——十"]),
        ("一二\n三四", ["一二\n", "三四"]),
        ("0123456789012345", ["0123456789", "012345"]),
        ("一二三四五六七八<九>", ["一二三四五六七八", "<九>"]),
        ("", []),
    ],
)
def test_breaks_as_a_typesetter_would(text: str, broken: list[str]) -> None:
    assert lines(text) == broken


def test_first_line_is_indented() -> None:
    assert lines("一二三四五六七八九十", indent=2) == ["一二三四五六七八", "九十"]


def title(text: str, measure: float = 20) -> list[str]:
    """Break a title with every character one wide."""
    return [text[start:stop] for start, stop in break_title(text, [1.0] * len(text), measure)]


def test_title_keeps_words_whole() -> None:
    broken = title("云溪镇人民政府关于2026年第二季度家庭服务工作考核情况的通报")
    assert broken == ["云溪镇人民政府关于2026年第二季度", "家庭服务工作考核情况的通报"]


def test_short_title_stays_on_one_line() -> None:
    assert title("整改通知书") == ["整改通知书"]


@given(st.text(st.sampled_from("云溪镇人民政府关于年度考核工作情况的通报村级2026《》"), min_size=1, max_size=90))
def test_title_loses_nothing_and_fits(text: str) -> None:
    broken = title(text)
    assert "".join(broken) == text
