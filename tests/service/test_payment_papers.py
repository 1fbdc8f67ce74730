"""What a payment roster tells the people who sign it one after the other."""

from __future__ import annotations

import io

import pypdfium2
import pytest

from app.services.payment_papers import ROSTER
from tests.offices import Desk
from tests.paid_cases import approved, freeze


def text_of(content: bytes) -> str:
    pages = pypdfium2.PdfDocument(io.BytesIO(content))
    return "".join(page.get_textpage().get_text_range() for page in pages)


@pytest.mark.parametrize(
    ("programme", "category", "says_why"),
    [("special_support_death", "death", False), ("old_age_reward", "one_child", True)],
)
def test_a_roster_says_why_only_where_anybody_may_know(
    desk: Desk, programme: str, category: str, *, says_why: bool
) -> None:
    approved(desk, programme=programme, category=category)
    list_id = freeze(desk, programme=programme).list_id
    text = text_of(desk.township.payment_papers.of_list(ROSTER, list_id)).replace("\r\n", "")
    assert "李桂英" in text
    assert ("独生子女" in text) is says_why
    assert "死亡" not in text
