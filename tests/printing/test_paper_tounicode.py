"""Copied text is the right text, also beyond the basic plane."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from printing.forms import village_score_sheet
from printing.render import render
from printing.tounicode import to_unicode_cmap

if TYPE_CHECKING:
    from printing.text import Translate


def test_writes_surrogate_pairs_in_short_blocks() -> None:
    cmap = to_unicode_cmap("F1", [0, *range(0x4E00, 0x4E00 + 150), 0x2CB4E])
    assert "<01> <4E00>" in cmap
    assert "<97> <D872DF4E>" in cmap
    assert "<00> <0000>" not in cmap
    sizes = [int(size) for size in re.findall(r"(\d+) beginbfchar", cmap)]
    assert sizes == [100, 51]


def test_copied_names_are_right(poppler: Callable[..., str], tr: Translate) -> None:
    data = replace(village_score_sheet.SAMPLE, village="𬱖𫘝㛃䶮𬭎𡋀·村")
    text = poppler("pdftotext", render(village_score_sheet.FORM, data, tr=tr))
    assert "𬱖𫘝㛃䶮𬭎𡋀·村" in text.replace("\n", "")
