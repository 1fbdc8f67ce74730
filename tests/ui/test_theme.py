"""The look, by computation."""

from __future__ import annotations

import pytest

from ui import theme
from ui.stylesheet import style_sheet
from ui.theme import DARK, LIGHT, SMALLEST_CONTRAST, Tokens, contrast, heat, practising

PALETTES = [LIGHT, DARK, practising(LIGHT), practising(DARK)]
PAIRS = [
    ("text", "ground"), ("text", "surface"), ("text", "raised"), ("text", "hover"),
    ("muted", "ground"), ("muted", "surface"), ("muted", "raised"),
    ("accent", "surface"), ("accent", "ground"), ("accent", "hover"),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_accent_soft", "accent_soft"),
    ("on_rail", "rail"), ("on_rail_selected", "rail_selected"), ("on_rail_selected", "rail"),
    ("good", "surface"), ("good", "ground"), ("good", "good_soft"),
    ("warning", "surface"), ("warning", "ground"), ("warning", "warning_soft"),
    ("error", "surface"), ("error", "ground"), ("error", "error_soft"),
    ("on_band", "band"), ("surface", "text"), ("text", "error_soft"), ("text", "warning_soft"),
]  # fmt: skip


@pytest.mark.parametrize("tokens", PALETTES, ids=lambda tokens: tokens.rail)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_is_readable_on_its_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= SMALLEST_CONTRAST


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_every_heat_cell_is_readable(tokens: Tokens) -> None:
    cells = [heat(tokens, step / 100) for step in range(101)]

    assert all(contrast(ground, ink) >= SMALLEST_CONTRAST for ground, ink in cells)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_heat_grows_with_the_share(tokens: Tokens) -> None:
    distances = [contrast(heat(tokens, step / 20)[0], tokens.surface) for step in range(21)]

    assert distances == sorted(distances)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_borders_of_fields_stand_out(tokens: Tokens) -> None:
    assert contrast(tokens.line_strong, tokens.surface) >= 3
    assert contrast(tokens.accent, tokens.surface) >= 3


def test_known_contrasts() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_practice_wears_another_colour() -> None:
    assert practising(LIGHT).rail != LIGHT.rail
    assert practising(DARK).rail != DARK.rail


def test_no_red_of_official_paper_in_the_window() -> None:
    for tokens in PALETTES:
        colours = {getattr(tokens, name) for name in Tokens.__slots__ if name != "name"}
        assert not colours & {"#FF0000", "#E60012", "#C8102E", "#D7000F"}


def test_style_sheet_has_no_hole() -> None:
    for tokens in PALETTES:
        assert "$" not in style_sheet(tokens)


def test_spacing_keeps_to_the_grid() -> None:
    steps = (theme.SPACE_XS, theme.SPACE_S, theme.SPACE_M, theme.SPACE_L, theme.SPACE_XL)
    assert steps == (4, 8, 12, 16, 24)
