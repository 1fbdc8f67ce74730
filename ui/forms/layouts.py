"""How the forms of every day are laid out: groups of lines, each line in twelfths of the width.

A record type that is not named here is laid out from its fields alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.services.forms import FormField

TWELFTHS = 12
_HALF_LINE_CHARS = 20


@dataclass(frozen=True, slots=True)
class Slot:
    """A field and how many twelfths of the line it takes."""

    key: str
    twelfths: int


@dataclass(frozen=True, slots=True)
class Group:
    """A heading, empty for none, and the lines under it."""

    title: str
    lines: tuple[tuple[Slot, ...], ...]


_N = QT_TRANSLATE_NOOP


def _line(**slots: int) -> tuple[Slot, ...]:
    return tuple(Slot(key, twelfths) for key, twelfths in slots.items())


LAYOUTS: dict[str, tuple[Group, ...]] = {
    "resident": (
        Group(str(_N("FormLayout", "Identity")), (_line(citizen_id=4, name=3, sex=2, birth_date=3),)),
        Group(
            str(_N("FormLayout", "Household")),
            (_line(place=3, household_no=2, relation_to_head=2, residence_status=2, whereabouts=3),),
        ),
        Group(
            str(_N("FormLayout", "Family")),
            (
                _line(marital_status=2, first_marriage_date=2, children_count=1, spouse_name=3, spouse_citizen_id=4),
                _line(father_name=2, father_citizen_id=4, mother_name=2, mother_citizen_id=4),
            ),
        ),
        Group(str(_N("FormLayout", "Contact")), (_line(phone=2, hukou_place=5, residence_place=5),)),
        Group(
            str(_N("FormLayout", "Statistics")),
            (_line(education=3, ethnic_group=3, hukou_nature=4, registered_on=2), _line(note=12)),
        ),
    ),
    "population_event": (
        Group(str(_N("FormLayout", "Event")), (_line(kind=3, occurred_on=3, reported_on=3, birth_order=3),)),
        Group(str(_N("FormLayout", "Identity")), (_line(citizen_id=4, name=3, sex=2, birth_date=3),)),
        Group(str(_N("FormLayout", "Household")), (_line(place=4, household_no=3, relation_to_head=5),)),
        Group(
            str(_N("FormLayout", "Family")),
            (
                _line(spouse_name=2, spouse_citizen_id=4),
                _line(father_name=2, father_citizen_id=4, mother_name=2, mother_citizen_id=4),
            ),
        ),
        Group(str(_N("FormLayout", "Move")), (_line(from_place=6, to_place=6), _line(note=12))),
    ),
    "migrant": (
        Group(str(_N("FormLayout", "Move")), (_line(direction=3, since=3, until=3, reason=3),)),
        Group(str(_N("FormLayout", "Identity")), (_line(citizen_id=4, name=3, sex=2, birth_date=3),)),
        Group(
            str(_N("FormLayout", "Contact")),
            (
                _line(place=4, phone=3, contact_name=2, contact_phone=3),
                _line(hukou_place=6, residence_place=6),
                _line(services_wanted=12),
                _line(note=12),
            ),
        ),
    ),
}


def layout_of(record: str, fields: tuple[FormField, ...]) -> tuple[Group, ...]:
    """Give the layout of a form; fields that its layout does not know stand at its end."""
    made = LAYOUTS.get(record, ())
    placed = {slot.key for group in made for line in group.lines for slot in line}
    there = {field.key for field in fields}
    kept = tuple(Group(group.title, _present(group.lines, there)) for group in made)
    rest = Group("", _in_lines(tuple(field for field in fields if field.key not in placed)))
    return tuple(group for group in (*kept, rest) if group.lines)


def narrow(groups: tuple[Group, ...], fields: tuple[FormField, ...]) -> tuple[Group, ...]:
    """Give the same fields in the same order for a narrow sheet, two to a line."""
    by_key = {field.key: field for field in fields}
    keys = [slot.key for group in groups for line in group.lines for slot in line]
    return (Group("", _in_lines(tuple(by_key[key] for key in keys))),)


def _present(lines: tuple[tuple[Slot, ...], ...], there: set[str]) -> tuple[tuple[Slot, ...], ...]:
    kept = (tuple(slot for slot in line if slot.key in there) for line in lines)
    return tuple(line for line in kept if line)


def _in_lines(fields: tuple[FormField, ...]) -> tuple[tuple[Slot, ...], ...]:
    lines: list[tuple[Slot, ...]] = []
    half: Slot | None = None
    for field in fields:
        if field.width > _HALF_LINE_CHARS:
            lines += [(half,)] if half else []
            lines.append((Slot(field.key, TWELFTHS),))
            half = None
        elif half is None:
            half = Slot(field.key, TWELFTHS // 2)
        else:
            lines.append((half, Slot(field.key, TWELFTHS // 2)))
            half = None
    return (*lines, (half,)) if half else tuple(lines)
