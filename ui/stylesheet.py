"""The style sheet, written from the tokens; no colour or distance is spelled here."""

from __future__ import annotations

from string import Template

import resources
from ui import theme
from ui.theme import Tokens

_SHEET = Template(
    """
* { font-size: ${text_m}px; }
QWidget { color: $text; }
QMainWindow, QDialog, QWidget#page, QWidget#welcome { background: $ground; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: ${xs}px ${s}px; }

QFrame#card, QFrame#sheet, QFrame#pane { background: $surface; border: 1px solid $line; border-radius: ${radius}px; }
QWidget#plain, QScrollArea, QScrollArea > QWidget > QWidget#plain { background: transparent; border: none; }
QScrollArea:focus { border: 1px solid $accent; border-radius: ${radius}px; }
QFrame#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${text_xl}px; font-weight: $bold; }
QLabel[role="heading"] { font-size: ${text_l}px; font-weight: $bold; }
QLabel[role="strong"] { font-weight: $bold; }
QLabel[role="figure"] { font-size: ${text_figure}px; font-weight: $bold; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${text_s}px; }
QLabel[role="small"][tone="good"] { color: $good; }
QLabel[role="small"][tone="warning"] { color: $warning; }
QLabel[role="small"][tone="error"] { color: $error; }
QLabel[role="good"] { color: $good; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="error"] { color: $error; }
QLabel[role="strong"][tone="good"] { color: $good; }
QLabel[role="strong"][tone="warning"] { color: $warning; }
QLabel[role="strong"][tone="error"] { color: $error; }
QLabel[role="figure"][tone="good"] { color: $good; }
QLabel[role="figure"][tone="warning"] { color: $warning; }
QLabel[role="figure"][tone="error"] { color: $error; }
QLabel[role="chip"] { background: $accent_soft; color: $on_accent_soft; border-radius: ${radius}px; padding: 2px ${s}px; }
QLabel[role="chip"][tone="warning"] { background: $warning_soft; color: $warning; }
QLabel[role="chip"][tone="error"] { background: $error_soft; color: $error; }
QLabel[role="chip"][tone="later"] { background: transparent; color: $muted; }
QLabel[role="chip"][tone="good"] { background: $good_soft; color: $good; }

QFrame#rail { background: $rail; border: none; }
QFrame#rail QToolButton { background: transparent; color: $on_rail; border: 2px solid transparent;
  border-radius: ${radius}px; padding: ${s}px ${xs}px; margin: 2px ${s}px; font-size: ${text_s}px; }
QFrame#rail QToolButton:hover { background: $rail_selected; color: $on_rail_selected; }
QFrame#rail QToolButton:checked { background: $rail_selected; color: $on_rail_selected; font-weight: $bold; }
QFrame#rail QToolButton:focus { border-color: $on_rail; }
QFrame#topbar { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#strip { background: $surface; border: none; border-top: 1px solid $line; }
QFrame#strip QLabel { color: $muted; font-size: ${text_s}px; }
QFrame#band { background: $band; border: none; }
QFrame#band QLabel { color: $on_band; font-weight: $bold; font-size: ${text_s}px; }

QFrame#banner { background: $accent_soft; border: 1px solid $accent; border-radius: ${radius}px; }
QFrame#banner QLabel { color: $on_accent_soft; }
QFrame#banner[tone="warning"] { background: $warning_soft; border-color: $warning; }
QFrame#banner[tone="warning"] QLabel { color: $warning; }
QFrame#banner[tone="error"] { background: $error_soft; border-color: $error; }
QFrame#banner[tone="error"] QLabel { color: $error; }
QFrame#banner[tone="good"] { background: $good_soft; border-color: $good; }
QFrame#banner[tone="good"] QLabel { color: $good; }
QFrame#toast { background: $text; border: none; border-radius: ${radius}px; }
QFrame#toast QLabel { color: $surface; }

QPushButton, QToolButton { background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px;
  padding: 5px ${m}px; min-height: 20px; outline: 0; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:pressed, QToolButton:pressed { background: $accent_soft; }
QPushButton:disabled, QToolButton:disabled { color: $muted; border-color: $line; background: $raised; }
QPushButton[role="primary"], QToolButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: $bold; }
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="quiet"]:disabled, QToolButton[role="quiet"]:disabled { background: transparent; border-color: transparent; color: $muted; }
QPushButton[role="danger"], QToolButton[role="danger"] { color: $error; border-color: $error; }
QPushButton[role="danger"]:disabled, QToolButton[role="danger"]:disabled { color: $muted; border-color: $line; }
QPushButton[role="choice"] { text-align: left; min-height: 56px; background: $surface; border: 1px solid $line; padding: ${l}px; }
QPushButton[role="choice"]:hover { background: $hover; border-color: $accent; }
QPushButton[role="choice"]:focus { border: 2px solid $accent; padding: 15px; }
QPushButton[role="choice"]:checked { background: $accent_soft; border: 1px solid $accent; padding: ${l}px; }
QPushButton[role="choice"]:checked:focus { border: 3px solid $accent; padding: 14px; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="2"] { padding-right: ${m}px; }

QLineEdit, QComboBox, QPlainTextEdit { background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px;
  padding: 4px ${s}px; min-height: 22px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px 7px; }
QLineEdit:read-only { background: $raised; border: 1px solid $line; }
QLineEdit:read-only:focus { border: 2px solid $accent; }
QLineEdit[state="draft"], QComboBox[state="draft"] { border-color: $accent; background: $accent_soft; color: $on_accent_soft; }
QLineEdit[state="warning"], QComboBox[state="warning"] { border-color: $warning; background: $warning_soft; }
QLineEdit[state="error"], QComboBox[state="error"] { border-color: $error; background: $error_soft; }
QLineEdit[state="offered"], QComboBox[state="offered"] { border: 1px dashed $accent; color: $accent; }
QLineEdit[state="offered"]:focus, QComboBox[state="offered"]:focus { border: 2px dashed $accent; }
QLineEdit[state="saved"], QComboBox[state="saved"] { border-color: $good; }
QComboBox:disabled { background: $raised; border: 1px solid $line; color: $text; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($chevron); width: 14px; height: 14px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; background: transparent; padding: 0; min-height: 20px; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox QAbstractItemView, QAbstractItemView#popup { background: $surface; color: $text; border: 1px solid $line_strong; outline: 0;
  selection-background-color: $accent_soft; selection-color: $on_accent_soft; }
QCheckBox { spacing: ${s}px; padding: 3px; border: 1px solid transparent; border-radius: ${radius}px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator { width: 14px; height: 14px; background: $surface; border: 1px solid $line_strong; border-radius: 3px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QLineEdit#search { padding-left: ${s}px; min-height: 26px; background: $raised; }
QLineEdit#search:focus { background: $surface; }

QFrame#chip { background: $accent_soft; border: 1px solid $line; border-radius: ${radius}px; }
QFrame#chip QPushButton { color: $on_accent_soft; background: transparent; border-color: transparent; min-height: 16px; padding: 2px ${s}px; }
QFrame#chip QPushButton:hover { background: $hover; }
QFrame#chip QPushButton:focus { border: 2px solid $accent; padding: 1px 7px; }
QListWidget { background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px; outline: 0;
  selection-background-color: $accent_soft; selection-color: $on_accent_soft; }
QListWidget:focus { border: 2px solid $accent; }
QListWidget::item { padding: ${xs}px ${s}px; }
QListWidget::item:selected { background: $accent_soft; color: $on_accent_soft; }
QCheckBox::indicator, QListWidget::indicator { width: 14px; height: 14px; border: 1px solid $line_strong; border-radius: 3px; background: $surface; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:disabled { background: $raised; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $line_strong; }
QCheckBox { spacing: ${s}px; padding: 2px; border: 2px solid transparent; border-radius: ${radius}px; }
QCheckBox:focus { border-color: $accent; }

QTableView { background: $surface; alternate-background-color: $raised; color: $text; border: 1px solid $line; border-radius: ${radius}px;
  gridline-color: $line; outline: 0; selection-background-color: $accent_soft; selection-color: $on_accent_soft; }
QTableView::item { padding: 0 ${s}px; border: none; }
QTableView::item:selected { background: $accent_soft; color: $on_accent_soft; }
QTableView:focus { border: 1px solid $accent; }
QTreeView { background: $surface; color: $text; border: 1px solid $line; border-radius: ${radius}px; outline: 0;
  selection-background-color: $accent_soft; selection-color: $on_accent_soft; show-decoration-selected: 1; }
QTreeView::item { padding: 3px ${xs}px; border: none; }
QTreeView::item:selected { background: $accent_soft; color: $on_accent_soft; }
QTreeView:focus { border: 1px solid $accent; }
QPushButton#fact { text-align: left; }
QPushButton[state="error"] { border-color: $error; background: $error_soft; }
QHeaderView { background: $raised; border: none; border-top-left-radius: ${radius}px; border-top-right-radius: ${radius}px; }
QHeaderView::section { background: $raised; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 7px ${s}px 7px 11px; font-size: ${text_s}px; font-weight: $bold; }
QTableCornerButton::section, QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView#heat QHeaderView::section, QTableView#frozen QHeaderView::section { padding: 7px 1px; }
QTableView#frozen { border: none; border-right: 1px solid $line_strong; border-radius: 0; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent; padding: ${s}px ${m}px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: $bold; }
QTabBar::tab:focus { background: $accent_soft; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSplitter::handle { background: transparent; width: ${s}px; height: ${s}px; }
QSplitter::handle:hover { background: $accent_soft; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $scroll; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $scroll; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QMenu { background: $surface; color: $text; border: 1px solid $line_strong; padding: ${xs}px; }
QMenu::item { padding: ${s}px ${xl}px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $on_accent_soft; }
"""
)


def style_sheet(tokens: Tokens) -> str:
    """Give the whole sheet for one palette."""
    values = {name: getattr(tokens, name) for name in Tokens.__slots__}
    values |= {
        "scroll": theme.mixed(tokens.line, tokens.line_strong, 0.5),
        "xs": theme.SPACE_XS,
        "s": theme.SPACE_S,
        "m": theme.SPACE_M,
        "l": theme.SPACE_L,
        "xl": theme.SPACE_XL,
        "radius": theme.RADIUS,
        "bold": theme.WEIGHT_BOLD,
        "text_s": theme.TEXT_S,
        "text_m": theme.TEXT_M,
        "text_l": theme.TEXT_L,
        "text_xl": theme.TEXT_XL,
        "text_figure": theme.TEXT_FIGURE,
        "check": resources.path("icons", "check-dark.svg" if tokens.is_dark else "check-light.svg").as_posix(),
        "chevron": resources.path("icons", "chevron-down.svg").as_posix(),
    }
    return _SHEET.substitute(values)
