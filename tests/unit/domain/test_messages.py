"""Texts, errors and changes."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import wording
from app.domain.changes import Changes
from app.domain.errors import InvalidInput, SchemeRefused
from app.domain.progress import no_progress
from app.domain.text import Message, format_column, format_decimal


def test_a_message_is_worded_at_the_edge() -> None:
    inner = Message("Field", "Name")
    message = Message("Import", "{field} is missing", {"field": inner, "points": Decimal("1.50")})
    assert str(message) == "Name is missing"
    chinese = {"Name": "姓名", "{field} is missing": "缺少{field}"}
    assert message.render(lambda _context, text: chinese[text]) == "缺少姓名"


@pytest.mark.parametrize(("value", "text"), [("1.50", "1.5"), ("1E+3", "1000"), ("100", "100"), ("0.00", "0")])
def test_decimals_are_plain(value: str, text: str) -> None:
    assert format_decimal(Decimal(value)) == text
    assert str(Message("Score", "{points}", {"points": Decimal(value)})) == text


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_no_decimal_changes_by_being_shown(value: Decimal) -> None:
    assert Decimal(format_decimal(value)) == value


def test_errors_carry_their_fields_and_problems() -> None:
    message = Message("Register", "no")
    assert InvalidInput(message).fields == {}
    assert InvalidInput(message, {"name": message}).fields == {"name": message}
    assert SchemeRefused(message).problems == (message,)
    assert SchemeRefused(message, (message, message)).problems == (message, message)
    assert str(InvalidInput(message)) == "no"


def test_changes_name_what_they_touch() -> None:
    assert Changes.of("resident", "household", uids=("a",)) == Changes(
        frozenset({"resident", "household"}), frozenset({"a"})
    )
    no_progress(1, 2)


def test_the_catalogue_gives_chinese_and_leaves_the_unknown() -> None:
    tr = wording.load()
    assert tr("Field", "Name") == "姓名"
    assert tr("Field", "Nothing of the kind") == "Nothing of the kind"
    assert list(wording.messages("no-such-package")) == []


def test_a_column_has_as_many_places_as_its_finest_figure() -> None:
    assert format_column([Decimal("1006.5"), Decimal("0.25"), Decimal(7)]) == ["1006.50", "0.25", "7.00"]
    assert format_column([Decimal(7), Decimal("40.0")]) == ["7", "40"]
