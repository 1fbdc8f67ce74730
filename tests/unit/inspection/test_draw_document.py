"""The worked example of docs/draw.md is what the program draws, and what it says of the digest holds."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from app.domain.inspection.draw import Group, draw_village

DOCUMENT = (Path(__file__).parents[3] / "docs" / "draw.md").read_text(encoding="utf-8")
ROUND = re.compile(r"Round \d \(`(?P<label>[\d-]+)`\), seed `(?P<seed>[^`]+)`:\n\n(?P<table>(?:\|.*\n)+)")
WORDS = {"quarter": "quarter", "added": "top_up", "—": ""}


def lines(table: str) -> list[list[str]]:
    rows = [[cell.strip(" `") for cell in line.strip("|").split("|")] for line in table.splitlines()]
    return rows[2:]


def test_the_tables_of_the_document_are_drawn_again() -> None:
    rounds = list(ROUND.finditer(DOCUMENT))
    assert [one["label"] for one in rounds] == ["2026-1", "2026-2"]
    before: list[tuple[int, int]] = []
    for one in rounds:
        rows = lines(one["table"])
        groups = [Group(int(row[1].removesuffix("组")), row[1], int(row[2])) for row in rows]
        people = sum(group.people for group in groups)
        draw = draw_village(one["seed"], "东河村", one["label"], groups, people=people, drawn_before=before)
        shown = [
            (group.position, group.group.name, group.digest, group.why.value, group.cycle) for group in draw.groups
        ]
        assert shown == [
            (int(row[0].replace("—", "0")), row[1], row[3], WORDS[row[4]], int(row[5].replace("—", "0")))
            for row in rows
        ]
        assert draw.drawn_people >= 1000
        before += [(group.group.group_id, group.cycle) for group in draw.drawn]


def test_the_command_of_the_document_gives_the_digest_of_the_table() -> None:
    command = re.search(r"printf '%s' '([^']+)' \| sha256sum", DOCUMENT)
    assert command is not None
    assert hashlib.sha256(command[1].encode("utf-8")).hexdigest() in DOCUMENT
