"""What the entries and lists of a scheme are called; the words of the settings stand with the settings."""

from __future__ import annotations

from app.domain.scoring.editing.tree import BONUS, CLASS, DEDUCTION, ITEM, PART, RED_LINE, SCHEME, SECTION, TIER
from app.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "SchemeEditor"
_N = QT_TRANSLATE_NOOP

KIND_NAMES = {
    SCHEME: _N("SchemeEditor", "Scheme"),
    PART: _N("SchemeEditor", "Part"),
    TIER: _N("SchemeEditor", "Tier"),
    SECTION: _N("SchemeEditor", "Section"),
    ITEM: _N("SchemeEditor", "Item"),
    BONUS: _N("SchemeEditor", "Bonus"),
    DEDUCTION: _N("SchemeEditor", "Deduction"),
    RED_LINE: _N("SchemeEditor", "Red line"),
    CLASS: _N("SchemeEditor", "Class"),
}
LIST_NAMES = {
    "parts": _N("SchemeEditor", "Parts"),
    "tiers": _N("SchemeEditor", "Tiers of villages"),
    "sections": _N("SchemeEditor", "Sections and items"),
    "bonuses": _N("SchemeEditor", "Bonuses"),
    "deductions": _N("SchemeEditor", "Deductions"),
    "red_lines": _N("SchemeEditor", "Red lines"),
    "classes": _N("SchemeEditor", "Classes"),
}
NEW_TITLES = {
    PART: _N("SchemeEditor", "New part"),
    TIER: _N("SchemeEditor", "New tier"),
    SECTION: _N("SchemeEditor", "New section"),
    ITEM: _N("SchemeEditor", "New item"),
    BONUS: _N("SchemeEditor", "New bonus"),
    DEDUCTION: _N("SchemeEditor", "New deduction"),
    RED_LINE: _N("SchemeEditor", "New red line"),
    CLASS: _N("SchemeEditor", "New class"),
}
