"""A scheme file is checked whole: what refuses it, what is worth a thought, and what its figures add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from app.domain.errors import SchemeRefused
from app.domain.scoring.arithmetic import MINUS, splits_evenly
from app.domain.scoring.dumping import dump_scheme
from app.domain.scoring.facts import FACTS, VILLAGE, FactSpec
from app.domain.scoring.model import (
    ADJUSTMENTS,
    RESIDENTS,
    ClassRule,
    Item,
    Part,
    RedLine,
    Scheme,
    Section,
    Tier,
    item_max_in,
    section_max_in,
)
from app.domain.scoring.reading import FILE, read_scheme
from app.domain.scoring.source import content_hash, parse, refused
from app.domain.scoring.table import Notes, Path, Problem, Table, Total
from app.domain.scoring.wording import SCHEME
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal

__all__ = [
    "ADJUSTMENTS", "RESIDENTS", "ClassRule", "Item", "Part", "Path", "Problem", "RedLine", "Scheme", "SchemeCheck",
    "Section", "Tier", "Total", "check_scheme", "dump_scheme", "item_max_in", "load_scheme", "scheme_facts", "section_max_in", "shown_difference",
]  # fmt: skip

_N = QT_TRANSLATE_NOOP
_DATES = _N("Scheme", "{place}: valid_to {end} lies before valid_from {start}")
_ODD_START = _N("Scheme", "{place}: valid_from {day} is not the first day of a quarter, so that quarter is not scored")
_ODD_END = _N("Scheme", "{place}: valid_to {day} is not the last day of a quarter, so that quarter is not scored")
_SECTION_SUM = _N(
    "Scheme", "{place}: the items add up to {found}, the section states {stated} (difference {difference})"
)
_SCHEME_SUM = _N(
    "Scheme", "{place}: the sections add up to {found}, the scheme states {stated} (difference {difference})"
)
_WEIGHT_SUM = _N("Scheme", "{place}: the weights of the parts add up to {found}, not to 1 (difference {difference})")
_REPEATED = _N("Scheme", "{place}: {setting} “{value}” is used {count} times")
_RED_LINE_CLASS = _N("Scheme", "{place}: red lines need a red_line_class")
_CLASS_ORDER = _N("Scheme", "{place}: classes go from the highest at_least to the lowest, none twice")
_CLASS_FLOOR = _N("Scheme", "{place}: the last class must have at_least = 0, so that every village has a class")
_CLASS_OPEN = _N("Scheme", "{place}: the last class cannot have conditions, for every village needs a class")
_ONLY_IF = _N("Scheme", "{place}: only_if names {name}, which is no section or item")
_NO_PART = _N("Scheme", "Section “{title}”: it must name one of the parts")
_PART_WITHOUT = _N("Scheme", "Section “{title}”: it names the part {part}, but there is no such part")
_EMPTY_PART = _N("Scheme", "Part “{title}”: no section belongs to it")
_UNEVEN_PART = _N(
    "Scheme", "Part “{title}”: {weight} of {max} points is {found}, which is finer than the rounding {rounding}"
)
_TIERS_FOR = _N("Scheme", "{place}: tiers sort villages by residents; departments and workers have none")
_TIER_ORDER = _N("Scheme", "{place}: tiers go from the largest least_people to the smallest, none twice")
_TIER_FLOOR = _N("Scheme", "{place}: the last tier must have least_people = 0, so that every village has a tier")
_GAP = _N("Scheme", "{place}: after number {before} comes {after}")
_NUMBERED_TWICE = _N("Scheme", "{place}: number {number} is given {count} times")

_QUARTER_STARTS = frozenset({(1, 1), (4, 1), (7, 1), (10, 1)})
_QUARTER_ENDS = frozenset({(3, 31), (6, 30), (9, 30), (12, 31)})


@dataclass(frozen=True, slots=True)
class SchemeCheck:
    """All that can be said about a scheme file.

    ``problems`` refuse it, and ``scheme`` is then None; ``remarks`` do not. ``totals`` are the sums found beside the
    figures stated, in the order of the file, those that agree included.
    """

    scheme: Scheme | None
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...]
    totals: tuple[Total, ...]


def check_scheme(text: str) -> SchemeCheck:
    """Look through a scheme file; nothing in it makes this fail."""
    try:
        data = parse(text)
    except SchemeRefused as refusal:
        return SchemeCheck(None, tuple(Problem((), problem) for problem in refusal.problems), (), ())
    notes = Notes()
    table = Table(data, Message(SCHEME, FILE), (), notes)
    scheme = read_scheme(table, content_hash(data))
    _check_sums(scheme, table)
    _check_classes(scheme, table)
    _check_dates(scheme, table)
    _check_parts(scheme, table)
    _check_tiers(scheme, table)
    _check_repeats(scheme, table)
    _check_numbers(scheme, table)
    is_sound = not notes.problems
    return SchemeCheck(scheme if is_sound else None, tuple(notes.problems), tuple(notes.remarks), tuple(notes.totals))


def load_scheme(text: str) -> Scheme:
    """Read a scheme file; SchemeRefused carries everything that is wrong with it."""
    checked = check_scheme(text)
    if checked.scheme is None:
        raise refused([problem.message for problem in checked.problems])
    return checked.scheme


def scheme_facts(kind: str) -> tuple[FactSpec, ...]:
    """Give the facts that a scheme for this kind of subjects can score, in the order of the library."""
    return tuple(spec for spec in FACTS if kind in spec.subjects and not spec.statistic)


def shown_difference(difference: Decimal) -> str:
    """Write a difference with its sign, such as ``+10`` or ``−2``."""
    return f"{'+' if difference > 0 else MINUS if difference < 0 else ''}{format_decimal(abs(difference))}"


def _check_sums(scheme: Scheme, table: Table) -> None:
    found = sum((section.max_points for section in scheme.sections), Decimal(0))
    is_known = scheme.max_points and scheme.sections and all(section.max_points for section in scheme.sections)
    if is_known and not scheme.parts:
        table.add_up("max_points", found, scheme.max_points)
    for total in table.notes.totals:
        if total.difference and total.path[-1] == "max_points":
            template = _SECTION_SUM if len(total.path) > 1 else _SCHEME_SUM
            params = {
                "place": total.place,
                "found": total.found,
                "stated": total.stated,
                "difference": shown_difference(total.difference),
            }
            table.notes.problems.append(Problem(total.path, Message(SCHEME, template, params)))


def _check_classes(scheme: Scheme, table: Table) -> None:
    if scheme.red_lines and not scheme.red_line_class:
        table.complain(_RED_LINE_CLASS, key="red_line_class")
    if any(upper.at_least <= lower.at_least for upper, lower in pairwise(scheme.classes)):
        table.complain(_CLASS_ORDER, key="classes")
    if scheme.classes and scheme.classes[-1].at_least != 0:
        table.complain(_CLASS_FLOOR, key="classes")
    if scheme.classes and scheme.classes[-1].only_if:
        table.complain(_CLASS_OPEN, key="classes")
    names = {section.key for section in scheme.sections} | {item.key for item in scheme.items}
    for rule in scheme.classes:
        for name in rule.only_if:
            if name not in names:
                table.complain(_ONLY_IF, key="classes", name=name)


def _check_dates(scheme: Scheme, table: Table) -> None:
    start, end = scheme.valid_from, scheme.valid_to
    if start and end and end < start:
        table.complain(_DATES, key="valid_to", start=start, end=end)
    if start and (start.month, start.day) not in _QUARTER_STARTS:
        table.remark(_ODD_START, key="valid_from", day=start)
    if end and (end.month, end.day) not in _QUARTER_ENDS:
        table.remark(_ODD_END, key="valid_to", day=end)


def _check_parts(scheme: Scheme, table: Table) -> None:
    keys = {part.key for part in scheme.parts}
    for index, section in enumerate(scheme.sections):
        path: Path = ("sections", index, "part")
        if keys and not section.part:
            _note(table, path, _NO_PART, title=section.title)
        elif section.part and section.part not in keys:
            _note(table, path, _PART_WITHOUT, title=section.title, part=section.part)
    if not scheme.parts:
        return
    found = sum((part.weight for part in scheme.parts), Decimal(0))
    table.add_up("parts", found, Decimal(1))
    if found != 1:
        table.complain(_WEIGHT_SUM, key="parts", found=found, difference=shown_difference(found - 1))
    for index, part in enumerate(scheme.parts):
        if not any(section.part == part.key for section in scheme.sections):
            _note(table, ("parts", index), _EMPTY_PART, title=part.title)
        share = part.weight * scheme.max_points
        if not splits_evenly(share, 1, scheme.rounding):
            params = {"title": part.title, "weight": part.weight, "max": scheme.max_points, "found": share}
            _note(table, ("parts", index, "weight"), _UNEVEN_PART, **params, rounding=scheme.rounding)


def _check_tiers(scheme: Scheme, table: Table) -> None:
    if not scheme.tiers:
        return
    if scheme.subjects != VILLAGE:
        table.complain(_TIERS_FOR, key="tiers")
    if any(upper.least_people <= lower.least_people for upper, lower in pairwise(scheme.tiers)):
        table.complain(_TIER_ORDER, key="tiers")
    if scheme.tiers[-1].least_people != 0:
        table.complain(_TIER_FLOOR, key="tiers")


def _check_repeats(scheme: Scheme, table: Table) -> None:
    named: dict[str, Sequence[str]] = {
        "sections.key": [section.key for section in scheme.sections],
        "key": [item.key for item in (*scheme.items, *scheme.adjustments)],
        "parts.key": [part.key for part in scheme.parts],
        "tiers.key": [tier.key for tier in scheme.tiers],
        "classes.title": [rule.title for rule in scheme.classes],
        "red_lines.fact": [red_line.fact for red_line in scheme.red_lines],
    }
    for setting, values in named.items():
        for value, count in Counter(values).items():
            if count > 1 and value:
                path = _second(table, setting, value)
                _note(table, path, _REPEATED, place=table.place, setting=setting, value=value, count=count)


def _second(table: Table, setting: str, value: str) -> Path:
    """Give the place where a value stands for the second time."""
    group, _, key = setting.rpartition(".")
    wanted = {group} if group else {"items", "bonuses", "deductions"}
    places = [path for path, entry in _entries(table.data, ()) if path[-2] in wanted and entry.get(key) == value]
    return (*places[1], key) if len(places) > 1 else ()


def _entries(data: object, path: Path) -> Iterator[tuple[Path, dict[str, object]]]:
    """Give every table of every list of tables in the file, with its path."""
    if not isinstance(data, dict):
        return
    for key, value in data.items():
        for number, entry in enumerate(value if isinstance(value, list) else ()):
            if isinstance(entry, dict):
                yield (*path, key, number), entry
                yield from _entries(entry, (*path, key, number))


def _check_numbers(scheme: Scheme, table: Table) -> None:
    """Remark gaps and repeats in the numbers of sections and in those of items, where numbers are given."""
    sections = [(("sections", n, "number"), section.number) for n, section in enumerate(scheme.sections)]
    items = [
        (("sections", n, "items", m, "number"), item.number)
        for n, section in enumerate(scheme.sections)
        for m, item in enumerate(section.items)
    ]
    for numbered in (sections, items):
        _check_sequence(table, [(path, number) for path, number in numbered if number is not None])


def _check_sequence(table: Table, numbered: Iterable[tuple[Path, int]]) -> None:
    found = list(numbered)
    for number, count in Counter(number for _, number in found).items():
        if count > 1:
            paths = [path for path, given in found if given == number]
            params = {"place": table.place, "number": number, "count": count}
            table.notes.remarks.append(Problem(paths[1], Message(SCHEME, _NUMBERED_TWICE, params)))
    for (_, before), (path, after) in pairwise(found):
        if after not in (before, before + 1):
            params = {"place": table.place, "before": before, "after": after}
            table.notes.remarks.append(Problem(path, Message(SCHEME, _GAP, params)))


def _note(table: Table, path: Path, template: str, **params: object) -> None:
    table.notes.problems.append(Problem(path, Message(SCHEME, template, params)))
