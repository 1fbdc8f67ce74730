"""Every rule is said in words, with every figure that it has."""

from __future__ import annotations

import re

import pytest

import resources
from app.domain.scoring.describe import describe, describe_deduction, describe_schedule
from app.domain.scoring.model import Item
from app.domain.scoring.scheme import load_scheme

HEAD = """
format = 2
scheme = "s"
version = "1"
title = "T"
max_points = 10
rounding = 0.01
[[classes]]
title = "all"
at_least = 0
[[sections]]
key = "a"
title = "A"
max_points = 10
[[sections.items]]
key = "one"
title = "One"
max_points = 10
"""
RULES = {
    'spread = "yearly"\nrule = "all_or_nothing"\nfact = "sessions_held"\nat_least = 4': "Full points from 4 of",
    'spread = "yearly"\nrule = "per_event"\nfact = "sessions_held"\nvalue = 5\nrequired = 2': "5 points for each",
    'spread = "yearly"\nrule = "rate"\nfact = "letters_signed"\nwhen_nothing_due = "zero"': "done over due",
    'spread = "yearly"\nrule = "rate"\nfact = "letters_signed"\nwhen_nothing_due = "full"\ntarget = 90\nper_point = 2':
        "Full points from 90%",
    'spread = "quarterly"\nrule = "milestones"\nfact = "joint_meetings"\nevery = "quarter"\nvalue = 2.5':
        "2.5 points for each quarter",
    'spread = "yearly"\nrule = "manual"': "from 0 to 10",
    'spread = "quarterly"\nrule = "manual"\nchoices = [0, 1, 2.5]': "only these marks: 0, 1, 2.5",
    'spread = "quarterly"\nrule = "sampled"\nper_percent = 0.5\nwhen_nothing_due = "full"': "less 0.5 for each percent",
    'spread = "quarterly"\nrule = "checklist"\nlines = [{ key = "x", title = "Board", points = 2.5 }]':
        "Board (2.5 points)",
    'spread = "yearly"\nrule = "bands"\nfact = "sessions_held"\nbands = [{ from = 4, points = 10 }, { from = 0, points = 0 }]':
        "from 4 on 10 points",
    'spread = "yearly"\nrule = "full_minus"\ndeductions = [{ fact = "sessions_held", each = 2 }]': "2 for each of",
}  # fmt: skip


@pytest.mark.parametrize(("rule", "words"), RULES.items())
def test_a_rule_in_words(rule: str, words: str) -> None:
    item = load_scheme(HEAD + rule).sections[0].items[0]

    assert words in str(describe(item))


def test_every_item_of_the_shipped_schemes_is_described_with_its_figures() -> None:
    for file in sorted(resources.path("schemes").glob("*.toml")):
        scheme = load_scheme(file.read_text(encoding="utf-8"))
        for item in [item for section in scheme.sections for item in section.items] + list(scheme.bonuses):
            sentence = str(describe(item))
            assert sentence
            assert not re.search(r"[{}]|None", sentence), item.key
            assert str(describe_schedule(item))
        for item in scheme.deductions:
            assert _figure(item) in str(describe_deduction(item))


def _figure(item: Item) -> str:
    return str(getattr(item.rule, "value"))  # noqa: B009 - deductions are all counted by the event
