"""Where in a scheme a problem lies, so that the clerk can be taken there."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.scoring.editing.tree import (
    BONUS,
    CLASS,
    DEDUCTION,
    ITEM,
    PART,
    RED_LINE,
    SECTION,
    TIER,
    Entry,
    Path,
    kind_of,
    walk,
)
from app.domain.text import Message

_NOUNS = {
    SECTION: "Section “{title}”", ITEM: "Item “{title}”", BONUS: "Bonus “{title}”", DEDUCTION: "Deduction “{title}”",
    RED_LINE: "Red line “{title}”", CLASS: "Class “{title}”", PART: "Part “{title}”", TIER: "Tier “{title}”",
}  # fmt: skip
_INNER = {"Deduction “{title}”": "deductions", "Level “{title}”": "levels"}
"""Lines within an item or bonus that have a name of their own in messages."""


def place_of(problem: Message, data: Mapping[str, object]) -> Path:
    """Give the entry that a problem of the file speaks of; the scheme itself where it names none."""
    place = problem.params.get("place")
    if not isinstance(place, Message):
        return ()
    title = place.params.get("title")
    entries = walk(data)
    for path, entry in entries:
        if place.template == _NOUNS.get(kind_of(path)) and title == _title_of(entry, path):
            return path
    inner = _INNER.get(place.template)
    return next((path for path, entry in entries if inner and _holds(entry, inner, title)), ())


def key_of(problem: Message) -> str:
    """Give the setting that a problem speaks of, or nothing."""
    return str(problem.params.get("key", ""))


def _title_of(entry: Entry, path: Path) -> object:
    position = path[-1]
    number = position + 1 if isinstance(position, int) else 0
    return entry.get("title", entry.get("level", entry.get("fact", number)))


def _holds(entry: Entry, inner: str, title: object) -> bool:
    lines = entry.get(inner)
    return isinstance(lines, list) and any(
        isinstance(line, dict) and title == line.get("title", line.get("level", line.get("fact", number)))
        for number, line in enumerate(lines, start=1)
    )
