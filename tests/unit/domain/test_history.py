"""What a record once held, worked out backwards."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from app.domain.history import state_at


@dataclass(frozen=True)
class Line:
    """One line of a history."""

    edit_id: int
    at: str
    action: str
    field: str
    before: str | None
    after: str | None


def test_before_it_was_entered_there_was_nothing() -> None:
    lines = [Line(1, "2026-02-01", "insert", "name", None, "李强")]

    assert state_at({"name": "李强"}, lines, "2026-02-01") is None
    assert state_at({"name": "李强"}, lines, "2026-02-02") == {"name": "李强"}


def test_a_deleted_record_is_there_before_its_end() -> None:
    lines = [Line(2, "2026-03-01", "delete", "deleted", "0", "1")]

    assert state_at({"name": "李强"}, lines, "2026-03-02", exists=False) is None
    assert state_at({"name": "李强"}, lines, "2026-03-01", exists=False) == {"name": "李强"}


texts = st.sampled_from([None, "甲", "乙", "丙"])
steps = st.lists(st.one_of(st.tuples(st.sampled_from("ab"), texts), st.just("undo"), st.just("redo")), max_size=12)


@given(steps)
def test_every_earlier_day_is_found_again(script: list[tuple[str, str | None] | str]) -> None:
    """Type, undo and redo day by day, keep every evening's state, and ask for each of them at the end."""
    state: dict[str, str | None] = {"a": None, "b": None}
    lines: list[Line] = []
    evenings = [dict(state)]
    standing: list[Line] = []
    undone: list[Line] = []
    for day, step in enumerate(script):
        at = f"{day:03d}"
        if step == "undo" and standing:
            line = standing.pop()
            undone.append(line)
            state[line.field] = line.before
            lines.append(Line(line.edit_id, at, "undone", "", None, None))
        elif step == "redo" and undone:
            line = undone.pop()
            standing.append(line)
            state[line.field] = line.after
            lines.append(Line(line.edit_id, at, "redone", "", None, None))
        elif isinstance(step, tuple):
            line = Line(day, at, "change", step[0], state[step[0]], step[1])
            lines.append(line)
            standing.append(line)
            undone.clear()
            state[step[0]] = step[1]
        evenings.append(dict(state))

    for day, evening in enumerate(evenings):
        assert state_at(state, lines[::-1], f"{day:03d}") == evening
