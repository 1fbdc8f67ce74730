"""Design tokens: every colour, distance and size of the window, and nothing else.

Two palettes, light and dark, share one accent hue (ink teal). Official red belongs to official
paper and does not appear here. ``tests/ui/test_theme.py`` computes the contrast of each pair.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QPalette

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
RADIUS = 6
ROW_HEIGHT = 32
WEIGHT_REGULAR, WEIGHT_BOLD = 400, 700
TEXT_S, TEXT_M, TEXT_L, TEXT_XL, TEXT_FIGURE = 12, 14, 16, 22, 28
"""Text sizes in logical pixels; the body is ``TEXT_M``."""

SMALLEST_CONTRAST = 4.5
_LINEAR_LIMIT = 0.04045
_HEAT_SPAN = {False: 0.55, True: 0.42}


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette; text colours are named for the ground they stand on."""

    name: str
    ground: str
    surface: str
    raised: str
    hover: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    rail: str
    rail_selected: str
    on_rail: str
    on_rail_selected: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str
    band: str
    on_band: str

    @property
    def is_dark(self) -> bool:
        """Say whether light text stands on a dark ground."""
        return luminance(self.ground) < luminance(self.text)


LIGHT = Tokens(
    name="light",
    ground="#F1F4F4",
    surface="#FFFFFF",
    raised="#F8FAFA",
    hover="#EAF1F1",
    line="#DCE3E4",
    line_strong="#7F9194",
    text="#16262A",
    muted="#51636A",
    accent="#0E5F6B",
    accent_hover="#0B4E58",
    on_accent="#FFFFFF",
    accent_soft="#DDECEE",
    on_accent_soft="#0A4650",
    rail="#0F3A42",
    rail_selected="#1B5560",
    on_rail="#BFD4D7",
    on_rail_selected="#FFFFFF",
    good="#1D6B45",
    good_soft="#E1F1E8",
    warning="#835400",
    warning_soft="#FBF0D9",
    error="#9C3A12",
    error_soft="#FBE9E1",
    band="#F2B640",
    on_band="#3B2900",
)

DARK = Tokens(
    name="dark",
    ground="#10181A",
    surface="#182326",
    raised="#1F2C30",
    hover="#243438",
    line="#2C3B3F",
    line_strong="#6B8085",
    text="#E3ECEC",
    muted="#9DB0B4",
    accent="#63BDC8",
    accent_hover="#7CCDD6",
    on_accent="#04252A",
    accent_soft="#1D424A",
    on_accent_soft="#BFE6EB",
    rail="#0B1214",
    rail_selected="#1D424A",
    on_rail="#9DB3B7",
    on_rail_selected="#E9F6F7",
    good="#73C79B",
    good_soft="#163427",
    warning="#E2B35A",
    warning_soft="#3A2D12",
    error="#F0986F",
    error_soft="#41231A",
    band="#C98F1E",
    on_band="#1E1400",
)


def practising(tokens: Tokens) -> Tokens:
    """Give the palette of the practice township: the rail turns amber brown, so nobody mistakes it."""
    if tokens.is_dark:
        return replace(tokens, rail="#1E1607", rail_selected="#4A3711", on_rail="#D6C197")
    return replace(tokens, rail="#4A3508", rail_selected="#6B4E10", on_rail="#EBDDBD")


def luminance(colour: str) -> float:
    """Give the relative luminance of WCAG 2, from 0 for black to 1 for white."""
    parsed = QColor(colour)
    red, green, blue = (_linear(part) for part in (parsed.redF(), parsed.greenF(), parsed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_LIMIT else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of WCAG 2 between two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(start: str, end: str, share: float) -> str:
    """Give the colour that lies ``share`` of the way from ``start`` to ``end``."""
    first, last = QColor(start), QColor(end)
    share = min(1.0, max(0.0, share))
    parts = (
        round(a + (b - a) * share)
        for a, b in ((first.red(), last.red()), (first.green(), last.green()), (first.blue(), last.blue()))
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def heat(tokens: Tokens, share: float) -> tuple[str, str]:
    """Give ground and text colour of a heat cell; one hue, stronger where more was reached.

    The ramp ends before the middle tones on which neither dark nor light text is readable; full marks
    stand beyond them in the plain accent.
    """
    if share >= 1:
        return tokens.accent, tokens.on_accent
    ground = mixed(tokens.surface, tokens.accent, 0.03 + _HEAT_SPAN[tokens.is_dark] * max(0.0, share) ** 2)
    return ground, tokens.text


def qt_palette(tokens: Tokens) -> QPalette:
    """Give Qt's own palette, for what no style sheet reaches."""
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: tokens.ground,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.Accent: tokens.accent,
    }
    for key, colour in colours.items():
        palette.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.muted))
    return palette
