"""What a list shows: columns, filters, order and groups of any record type, derived from its specification."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import cast

from app.domain.codes import CodeBook
from app.domain.dates import read_date
from app.domain.errors import InvalidInput
from app.domain.records.spec import FieldSpec, Kind, RecordSpec, Sensitivity
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_UNKNOWN_COLUMN = _N("List", "{column} is no column of this list any more and was left out")
_UNREADABLE = _N("List", "The saved view could not be read; the list is shown as it comes")
_NO_SUCH_TEST = _N("List", "{column} cannot be filtered in this way")
_NO_TEXT = _N("List", "Type what to look for")
_NOT_A_DATE = _N("List", "“{value}” is no date: write 1998-1-3, 199801 or the year alone")
_NOT_A_NUMBER = _N("List", "“{value}” is no number")
_NOT_AN_AGE = _N("List", "“{value}” is no age: write a number from 0 to 150")
_NO_BOUNDS = _N("List", "Give at least one of the two ends")
_TURNED_ROUND = _N("List", "The first end lies after the second")
_NOTHING_CHOSEN = _N("List", "Choose at least one entry")
_UNKNOWN_CODE = _N("List", "“{value}” is not in the list of {column}")
_OLDEST = 150
_PLACE = re.compile(r"[0-9]{1,18}(?::[0-9]{1,18})?")
_LARGEST = 10**15


class Part(StrEnum):
    """What a column shows of its field: all of it, or something that follows from it."""

    WHOLE = ""
    VILLAGE = "village"
    GROUP = "group"
    AGE = "age"
    PRESENT = "present"


class Match(StrEnum):
    """The ways to filter."""

    CONTAINS = "contains"
    EQUALS = "equals"
    IN = "in"
    BETWEEN = "between"
    EMPTY = "empty"
    FILLED = "filled"


class Form(StrEnum):
    """What a column is to filters and cells, whatever its field is called."""

    TEXT = "text"
    CODE = "code"
    DATE = "date"
    NUMBER = "number"
    AGE = "age"
    PLACE = "place"


_FORMS = {
    Kind.CODE: Form.CODE, Kind.DATE: Form.DATE, Kind.DAY: Form.DATE, Kind.MONTH: Form.DATE, Kind.INT: Form.NUMBER,
    Kind.QUANTITY: Form.NUMBER, Kind.PLACE: Form.PLACE, Kind.VILLAGE: Form.PLACE,
}  # fmt: skip
_TESTS_OF = {
    Form.TEXT: (Match.CONTAINS, Match.EQUALS, Match.EMPTY, Match.FILLED),
    Form.CODE: (Match.IN, Match.EMPTY, Match.FILLED),
    Form.DATE: (Match.BETWEEN, Match.EMPTY, Match.FILLED),
    Form.NUMBER: (Match.BETWEEN, Match.EMPTY, Match.FILLED),
    Form.AGE: (Match.BETWEEN,),
    Form.PLACE: (Match.IN,),
}
_ALONE = frozenset({Kind.CITIZEN_ID, Kind.PHONE, Kind.QUANTITY})
"""Kinds whose values are nearly all different, so that groups of them say nothing."""
PRESENT, LEFT = "1", "0"
"""The values of the column that tells who has left."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column a list can have; ``key`` is the field's, with the part behind a point."""

    key: str
    label: str
    field: FieldSpec
    part: Part = Part.WHOLE
    width: int = 12

    @property
    def form(self) -> Form:
        """What the column is to filters."""
        if self.part is Part.AGE:
            return Form.AGE
        if self.part is Part.PRESENT:
            return Form.CODE
        return Form.TEXT if self.part is Part.GROUP else _FORMS.get(self.field.kind, Form.TEXT)

    @property
    def tests(self) -> tuple[Match, ...]:
        """The ways this column can be filtered."""
        return (Match.IN,) if self.part is Part.PRESENT else _TESTS_OF[self.form]

    @property
    def can_group(self) -> bool:
        """Say whether groups of equal values make sense."""
        return self.part not in (Part.AGE, Part.PRESENT) and self.field.kind not in _ALONE

    @property
    def can_sort(self) -> bool:
        """Say whether the list can be put in order by this column."""
        return self.part is not Part.PRESENT

    @property
    def is_public(self) -> bool:
        """Say whether the field may be shown to anybody."""
        return self.field.notes.sensitivity is Sensitivity.PUBLIC


_VILLAGE, _GROUP = _N("Field", "Village"), _N("Field", "Village group")
_AGE, _PRESENT = _N("List", "Age"), _N("List", "Present or left")
LABEL_CONTEXTS: Mapping[Part, str] = {Part.AGE: "List", Part.PRESENT: "List"}
"""Where the label of a part is translated; all others are labels of fields."""


def columns_of(spec: RecordSpec) -> tuple[ListColumn, ...]:
    """Give every column that a list of this record type can have, in the order of the form."""
    return tuple(column for field in spec.fields for column in _columns_of_field(field))


def _columns_of_field(field: FieldSpec) -> Iterable[ListColumn]:
    yield ListColumn(field.key, field.label, field, width=field.width)
    if field.kind is Kind.PLACE:
        yield ListColumn(f"{field.key}.village", _VILLAGE, field, Part.VILLAGE)
        yield ListColumn(f"{field.key}.group", _GROUP, field, Part.GROUP, 8)
    elif field.key == "birth_date":
        yield ListColumn(f"{field.key}.age", _AGE, field, Part.AGE, 6)
    elif field.key == "left_on":
        yield ListColumn(f"{field.key}.present", _PRESENT, field, Part.PRESENT, 10)


def find_column(spec: RecordSpec, key: str) -> ListColumn:
    """Give the column with this key; KeyError where there is none."""
    return {column.key: column for column in columns_of(spec)}[key]


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition; both ends of a range stand in ``values``, an open end as an empty text."""

    column: str
    test: Match
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sort:
    """One key of the order."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListView:
    """How a list looks; empty ``columns`` or ``sorts`` stand for those of the record type."""

    record: str
    columns: tuple[str, ...] = ()
    filters: tuple[Filter, ...] = ()
    sorts: tuple[Sort, ...] = ()
    group_by: str = ""
    widths: tuple[tuple[str, int], ...] = ()


_FIRST_COLUMNS = 8


def default_columns(spec: RecordSpec) -> tuple[str, ...]:
    """Give the columns of a list that nobody has changed yet."""
    return spec.listed or tuple(field.key for field in spec.fields[:_FIRST_COLUMNS])


def default_sorts(spec: RecordSpec) -> tuple[Sort, ...]:
    """Give the order of a list that nobody has changed yet: the newest first, or by place and household."""
    day = next((field for field in spec.fields if field.kind is Kind.DAY), None)
    if day is not None:
        return (Sort(day.key, descending=True),)
    kinds = (Kind.PLACE, Kind.VILLAGE, Kind.HOUSEHOLD)
    fields = [field.key for field in spec.fields if field.kind in kinds]
    return tuple(Sort(key) for key in dict.fromkeys((*fields, *(spec.named_by if fields else ()))))


def sorted_by(view: ListView, column: str) -> ListView:
    """Give the view with a column first in the order: up, then down, then as it comes; the other keys follow it."""
    first = view.sorts[0] if view.sorts else None
    others = tuple(sort for sort in view.sorts if sort.column != column)
    if first is None or first.column != column:
        return replace(view, sorts=(Sort(column), *others))
    return replace(view, sorts=others if first.descending else (Sort(column, descending=True), *others))


def with_filter(view: ListView, wanted: Filter, instead_of: Filter | None = None) -> ListView:
    """Give the view with a filter more, or with one in place of another."""
    kept = [wanted if one == instead_of else one for one in view.filters]
    return replace(view, filters=tuple(dict.fromkeys(kept if instead_of in view.filters else (*kept, wanted))))


def without_filter(view: ListView, unwanted: Filter) -> ListView:
    """Give the view without a filter."""
    return replace(view, filters=tuple(one for one in view.filters if one != unwanted))


def read_filter(spec: RecordSpec, wanted: Filter, codes: CodeBook) -> Filter:
    """Give a filter with values as they are stored; InvalidInput says what is wrong with it."""
    column = next((one for one in columns_of(spec) if one.key == wanted.column), None)
    if column is None:
        raise InvalidInput(Message("List", _UNKNOWN_COLUMN, {"column": wanted.column}))
    if wanted.test not in column.tests:
        raise InvalidInput(Message("List", _NO_SUCH_TEST, {"column": _named(column)}))
    if wanted.test in (Match.EMPTY, Match.FILLED):
        return replace(wanted, values=())
    if wanted.test is Match.BETWEEN:
        return replace(wanted, values=_range(column, wanted.values))
    values = tuple(value.strip() for value in wanted.values if value.strip())
    if wanted.test is Match.IN:
        return replace(wanted, values=_chosen(column, values, codes))
    if not values:
        raise InvalidInput(Message("List", _NO_TEXT))
    return replace(wanted, values=(_as_stored(column, values[0]),))


def _as_stored(column: ListColumn, text: str) -> str:
    return text.replace(" ", "").upper() if column.field.kind is Kind.CITIZEN_ID else text


def _chosen(column: ListColumn, values: Sequence[str], codes: CodeBook) -> tuple[str, ...]:
    if not values:
        raise InvalidInput(Message("List", _NOTHING_CHOSEN))
    if column.form is Form.PLACE and (wrong := [value for value in values if _PLACE.fullmatch(value) is None]):
        raise InvalidInput(Message("List", _UNKNOWN_CODE, {"value": wrong[0], "column": _named(column)}))
    if column.part is Part.PRESENT or column.form is not Form.CODE:
        return tuple(values)
    found = [codes[column.field.code_list].code_of(value) for value in values]
    if None in found:
        unknown = values[found.index(None)]
        raise InvalidInput(Message("List", _UNKNOWN_CODE, {"value": unknown, "column": _named(column)}))
    return tuple(code for code in dict.fromkeys(found) if code is not None)


def _named(column: ListColumn) -> Message:
    return Message(LABEL_CONTEXTS.get(column.part, "Field"), column.label)


def _range(column: ListColumn, values: Sequence[str]) -> tuple[str, str]:
    first, last = ((*values, "", "")[:2]) if values else ("", "")
    low, high = (_bound(column.form, value.strip()) for value in (first, last))
    if not low and not high:
        raise InvalidInput(Message("List", _NO_BOUNDS))
    if low and high and _is_after(column.form, low, high):
        raise InvalidInput(Message("List", _TURNED_ROUND))
    return low, high


def _bound(form: Form, text: str) -> str:
    if not text:
        return ""
    if form is Form.DATE:
        iso = read_date(text)
        if iso is None:
            raise InvalidInput(Message("List", _NOT_A_DATE, {"value": text}))
        return iso
    most, template = (_OLDEST, _NOT_AN_AGE) if form is Form.AGE else (_LARGEST, _NOT_A_NUMBER)
    digits = text.removeprefix("-") if form is Form.NUMBER else text
    if not (digits.isascii() and digits.isdigit()) or int(digits) > most:
        raise InvalidInput(Message("List", template, {"value": text}))
    return str(int(text))


def _is_after(form: Form, low: str, high: str) -> bool:
    # A year and a month within it are in order whichever stands first.
    return low > high + "~" if form is Form.DATE else int(low) > int(high)


def birth_bounds(low: str, high: str, today: date) -> tuple[str, str]:
    """Give the birth dates of an age: born after the first, and on the second at the latest; an open end is empty."""
    after = f"{today.year - int(high) - 1:04d}-{today:%m-%d}" if high else ""
    latest = f"{today.year - int(low):04d}-{today:%m-%d}" if low else ""
    return after, latest


def view_to_json(view: ListView) -> str:
    """Give the view as text to keep."""
    content = {
        "columns": view.columns,
        "filters": [{"column": one.column, "test": one.test.value, "values": one.values} for one in view.filters],
        "sorts": [{"column": one.column, "descending": one.descending} for one in view.sorts],
        "group_by": view.group_by,
        "widths": dict(view.widths),
    }
    return json.dumps(content, ensure_ascii=False)


def view_from_json(spec: RecordSpec, text: str) -> tuple[ListView, tuple[Message, ...]]:
    """Give a view that was kept; columns that are no more are dropped and named, as is text that is no view."""
    try:
        content = json.loads(text)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        return ListView(spec.key), (Message("List", _UNREADABLE),)
    known = {column.key: column for column in columns_of(spec)}
    columns = _texts(content.get("columns"))
    filters = tuple(found for entry in _entries(content.get("filters")) if (found := _filter(entry)) is not None)
    sorts = tuple(
        Sort(str(one.get("column", "")), one.get("descending") is True) for one in _entries(content.get("sorts"))
    )
    group_by = str(content.get("group_by") or "")
    named = (
        *columns,
        *(one.column for one in filters),
        *(one.column for one in sorts),
        *([group_by] if group_by else []),
    )
    gone = tuple(dict.fromkeys(key for key in named if key not in known))
    widths = content.get("widths")
    view = ListView(
        spec.key,
        tuple(key for key in dict.fromkeys(columns) if key in known),
        tuple(one for one in filters if one.column in known and one.test in known[one.column].tests),
        tuple(one for one in sorts if one.column in known and known[one.column].can_sort),
        group_by if group_by in known and known[group_by].can_group else "",
        tuple((key, value) for key, value in _pairs(widths) if key in known and type(value) is int and value > 0),
    )
    return view, tuple(Message("List", _UNKNOWN_COLUMN, {"column": key}) for key in gone)


def _filter(entry: Mapping[str, object]) -> Filter | None:
    try:
        return Filter(str(entry.get("column", "")), Match(str(entry.get("test"))), _texts(entry.get("values")))
    except ValueError:
        return None


def _entries(value: object) -> list[dict[str, object]]:
    return [cast("dict[str, object]", one) for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _pairs(value: object) -> list[tuple[str, int]]:
    return list(value.items()) if isinstance(value, dict) else []
