"""What can be set in each table of a scheme file, for an editor; a test holds it equal to what the readers take."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.domain.scoring.facts import DEPARTMENT, VILLAGE, WORKER
from app.domain.scoring.rules import RULE_LABELS, PerEvent, PerLevel
from app.domain.scoring.setting import COUNTS, Kind, Setting, fact_setting
from app.domain.text import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP
_ONE = Decimal(1)

_KEY = Setting(
    key="key",
    kind=Kind.NAME,
    label=_N("Scheme", "Short name"),
    help=_N("Scheme", "Small letters, digits, _ and -; marks and earlier results are found by it"),
)
_TITLE = Setting(key="title", kind=Kind.TEXT, label=_N("Scheme", "Title"))
_NUMBER = Setting(
    key="number",
    kind=Kind.COUNT,
    label=_N("Scheme", "Number in the paper"),
    help=_N("Scheme", "Gaps and repeats are remarked"),
    required=False,
)
_SOURCE = Setting(
    key="source",
    kind=Kind.TEXT,
    label=_N("Scheme", "Source"),
    help=_N("Scheme", "Law, document and article; shown with every point"),
    required=False,
)
_EVIDENCE = Setting(key="evidence", kind=Kind.TEXT, label=_N("Scheme", "What has to be shown"), required=False)
_NOTE = Setting(key="note", kind=Kind.TEXT, label=_N("Scheme", "Note"), required=False)
_CAP = Setting(key="cap", kind=Kind.AMOUNT, label=_N("Scheme", "At most (points a year)"), required=False)
_FACT = fact_setting(COUNTS)
_REMARKS = (_SOURCE, _EVIDENCE, _NOTE)

SCHEME_SETTINGS: tuple[Setting, ...] = (
    Setting(key="scheme", kind=Kind.NAME, label=_N("Scheme", "Short name"), help=_N("Scheme", "Stays across versions")),
    Setting(key="version", kind=Kind.TEXT, label=_N("Scheme", "Version")),
    _TITLE,
    Setting(
        key="subjects",
        kind=Kind.CHOICE,
        label=_N("Scheme", "Who is scored"),
        required=False,
        choices={
            VILLAGE: _N("Scheme", "villages"),
            DEPARTMENT: _N("Scheme", "departments"),
            WORKER: _N("Scheme", "village workers"),
        },
    ),
    _SOURCE,
    Setting(key="max_points", kind=Kind.AMOUNT, label=_N("Scheme", "Points in all")),
    Setting(
        key="rounding",
        kind=Kind.AMOUNT,
        label=_N("Scheme", "Rounding"),
        help=_N("Scheme", "1, 0.1 or 0.01; each item is rounded half up"),
        most=_ONE,
    ),
    Setting(key="valid_from", kind=Kind.DAY, label=_N("Scheme", "In force from"), required=False),
    Setting(key="valid_to", kind=Kind.DAY, label=_N("Scheme", "In force until"), required=False),
    Setting(
        key="bonus_ceiling",
        kind=Kind.AMOUNT,
        label=_N("Scheme", "Most that all bonuses give"),
        help=_N("Scheme", "Needed where there are bonuses; a quarter has a fourth"),
        required=False,
        may_be_zero=True,
    ),
    Setting(
        key="deduction_ceiling",
        kind=Kind.AMOUNT,
        label=_N("Scheme", "Most that all deductions take off"),
        help=_N("Scheme", "Empty: no limit; a quarter has a fourth"),
        required=False,
        may_be_zero=True,
    ),
    Setting(
        key="red_line_class",
        kind=Kind.TEXT,
        label=_N("Scheme", "Class where a red line was crossed"),
        help=_N("Scheme", "Needed where there are red lines"),
        required=False,
    ),
)

TABLE_SETTINGS: Mapping[str, tuple[Setting, ...]] = {
    "scheme": SCHEME_SETTINGS,
    "parts": (
        _KEY,
        _TITLE,
        Setting(
            key="weight",
            kind=Kind.SHARE,
            label=_N("Scheme", "Weight"),
            help=_N("Scheme", "From 0 to 1; all parts together make 1"),
            most=_ONE,
        ),
    ),
    "tiers": (
        _KEY,
        _TITLE,
        Setting(
            key="least_people",
            kind=Kind.COUNT,
            label=_N("Scheme", "Residents from"),
            help=_N("Scheme", "From the largest down; the last is from 0"),
            may_be_zero=True,
        ),
    ),
    "sections": (
        _KEY,
        _TITLE,
        Setting(key="max_points", kind=Kind.AMOUNT, label=_N("Scheme", "Points")),
        Setting(
            key="part",
            kind=Kind.NAME,
            label=_N("Scheme", "Part"),
            help=_N("Scheme", "Needed where the scheme has parts"),
            required=False,
        ),
        _NUMBER,
    ),
    "items": (
        _KEY,
        _TITLE,
        Setting(key="max_points", kind=Kind.AMOUNT, label=_N("Scheme", "Points of a year")),
        Setting(
            key="spread",
            kind=Kind.CHOICE,
            label=_N("Scheme", "Counts"),
            help=_N("Scheme", "Either this or single quarters"),
            required=False,
            choices={"quarterly": _N("Scheme", "in every quarter"), "yearly": _N("Scheme", "once a year")},
        ),
        Setting(
            key="quarters",
            kind=Kind.QUARTERS,
            label=_N("Scheme", "Only in quarters"),
            help=_N("Scheme", "Such as 2 and 4; the points are split over them"),
            required=False,
        ),
        Setting(key="rule", kind=Kind.CHOICE, label=_N("Scheme", "Rule"), choices=RULE_LABELS),
        _NUMBER,
        *_REMARKS,
        Setting(
            key="tiers",
            kind=Kind.TIERS,
            label=_N("Scheme", "Other figures for tiers"),
            help=_N("Scheme", "Figures of the rule that are different for villages of a tier"),
            required=False,
        ),
    ),
    "bonuses": (
        _KEY,
        _TITLE,
        Setting(
            key="rule",
            kind=Kind.CHOICE,
            label=_N("Scheme", "Rule"),
            choices={kind: RULE_LABELS[kind] for kind in (PerLevel.kind, PerEvent.kind)},
        ),
        _CAP,
        *_REMARKS,
    ),
    "deductions": (
        _KEY,
        _TITLE,
        _FACT,
        Setting(key="each", kind=Kind.AMOUNT, label=_N("Scheme", "Points off for each")),
        _CAP,
        *_REMARKS,
    ),
    "red_lines": (_FACT, _TITLE),
    "classes": (
        _TITLE,
        Setting(
            key="at_least",
            kind=Kind.SHARE,
            label=_N("Scheme", "From this share of the points"),
            help=_N("Scheme", "From 0 to 1, from the highest class down; the last is 0"),
            most=_ONE,
            may_be_zero=True,
        ),
        Setting(
            key="needs_improvement",
            kind=Kind.YES_NO,
            label=_N("Scheme", "Needs improvement"),
            required=False,
        ),
        Setting(
            key="only_if",
            kind=Kind.SHARES,
            label=_N("Scheme", "Only if"),
            help=_N("Scheme", "Sections or items and the least share of their points, from 0 to 1"),
            required=False,
        ),
    ),
}
"""The settings of each table; those of an item's or bonus's rule come from ``RULE_SETTINGS``."""
