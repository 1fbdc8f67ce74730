"""Where the values of a list's columns stand in the office file, and what filters and orders become there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.codes import CodeBook
from app.domain.lists import (
    PRESENT,
    Filter,
    Form,
    ListColumn,
    Match,
    Part,
    Sort,
    birth_bounds,
    columns_of,
    default_sorts,
)
from app.domain.records import find_record
from app.domain.records.spec import Kind, RecordSpec
from storage.queries.lists import Condition, ListQuery, Order, Source

_VILLAGE = Source("village_id", "village", "name")
_GROUP = Source("group_id", "village_group", "name")
_STORED_AS = {("work_event", "resident_no"): Source("resident_id", "resident", "source_no")}
"""Fields that stand elsewhere than their specification says: a work event points to the person."""
_BY_LENGTH = frozenset({Kind.KEY, Kind.HOUSEHOLD})
EVENT_TYPE = "event_type"
_MONEY, _FEN_PER_YUAN = "money", 100

Conditions = tuple[tuple[Condition, ...], ...]


@dataclass(frozen=True, slots=True)
class ListShape:
    """A record type and the columns of its table that really exist."""

    spec: RecordSpec
    stored: Collection[str]

    def columns(self) -> tuple[ListColumn, ...]:
        """Give the columns that a list can have: those whose value is stored somewhere."""
        return tuple(column for column in columns_of(self.spec) if self.sources(column))

    def sources(self, column: ListColumn) -> tuple[Source, ...]:
        """Give where the value of a column stands; an amount stands beside its type of work, which gives its unit."""
        stood = _STORED_AS.get((self.spec.key, column.field.key))
        found = (stood,) if stood else tuple(_sources(column))
        kept = tuple(source for source in found if source.column in self.stored)
        if kept and column.field.kind is Kind.QUANTITY and self.unit_field:
            return (*kept, Source(self.unit_field))
        return kept

    @property
    def unit_field(self) -> str:
        """The field whose code tells the unit of an amount, or nothing."""
        return next((field.key for field in self.spec.fields if field.code_list == EVENT_TYPE), "")


def _sources(column: ListColumn) -> Iterable[Source]:
    field = column.field
    if field.kind is Kind.PLACE:
        return {Part.VILLAGE: (_VILLAGE,), Part.GROUP: (_GROUP,)}.get(column.part, (_VILLAGE, _GROUP))
    if field.kind is Kind.VILLAGE:
        return (_VILLAGE,)
    if field.kind is Kind.HOUSEHOLD:
        return (Source("household_id", "household", "household_no"),)
    if field.kind is Kind.RESIDENT:
        return (Source(field.columns[0], "resident", "name"),)
    if field.kind is Kind.LINK:
        target = find_record(field.target)
        return (Source(field.columns[0], target.table, target.field(target.named_by[0]).columns[0]),)
    return (Source(field.key),)


def list_query(
    shape: ListShape, filters: Iterable[Filter], sorts: Sequence[Sort], codes: CodeBook, today: date
) -> ListQuery:
    """Give what the office file is asked for a list; without ``sorts`` the order of the record type."""
    known = {column.key: column for column in shape.columns()}
    conditions: Conditions = ()
    for wanted in filters:
        conditions += _conditions(shape, known[wanted.column], wanted, codes, today)
    wanted_sorts = [sort for sort in sorts or default_sorts(shape.spec) if sort.column in known]
    orders = tuple(
        order for sort in wanted_sorts for order in _orders(shape, known[sort.column], descending=sort.descending)
    )
    return ListQuery(shape.spec.table, conditions, orders)


def group_sources(shape: ListShape, column: ListColumn) -> tuple[Source, ...]:
    """Give what the rows of one group have in common; dates are grouped by year, months by month."""
    sources = shape.sources(column)
    year, month = 4, 7
    if column.form is Form.DATE:
        letters = month if column.field.kind is Kind.MONTH else year
        return tuple(Source(one.column, one.parent, one.parent_column, letters) for one in sources)
    return sources


def group_conditions(shape: ListShape, column: ListColumn, values: Sequence[str | int | None]) -> Conditions:
    """Give the conditions of the rows of one group."""
    sources = group_sources(shape, column)
    return tuple((Condition(source, "is", (value,)),) for source, value in zip(sources, values, strict=True))


def _conditions(shape: ListShape, column: ListColumn, wanted: Filter, codes: CodeBook, today: date) -> Conditions:
    sources = shape.sources(column)
    if column.part is Part.PRESENT:
        return _presence(sources[0], wanted.values)
    if column.form is Form.AGE:
        return _ages(sources[0], wanted.values, today)
    if wanted.test is Match.BETWEEN:
        low, high = wanted.values
        if column.form is Form.DATE:
            return _dates(sources[0], low, high)
        money = _money_types(codes) if column.field.kind is Kind.QUANTITY and len(sources) > 1 else ()
        return _amounts(sources, low, high, money)
    if wanted.test is Match.IN and column.form is Form.PLACE:
        return (_places(shape, wanted.values),)
    return ((Condition(sources[0], wanted.test.value, wanted.values),),)


def _presence(source: Source, values: Sequence[str]) -> Conditions:
    if len(set(values)) != 1:
        return ()
    return ((Condition(source, "empty" if values[0] == PRESENT else "filled"),),)


def _ages(source: Source, values: Sequence[str], today: date) -> Conditions:
    after, latest = birth_bounds(values[0], values[1], today)
    found: Conditions = ((Condition(source, "full_day"),),)
    if after:
        found += ((Condition(source, "above", (after,)),),)
    return (*found, (Condition(source, "at_most", (latest,)),)) if latest else found


def _dates(source: Source, low: str, high: str) -> Conditions:
    """Let a date that is known to the year alone fit where any of its days does."""
    found: Conditions = ((Condition(source, "ends_at_least", (low,)),),) if low else ()
    return (*found, (Condition(source, "begins_at_most", (high,)),)) if high else found


def _amounts(sources: Sequence[Source], low: str, high: str, money: tuple[str, ...]) -> Conditions:
    found: Conditions = ()
    for test, bound in (("at_least", low), ("at_most", high)):
        if not bound:
            continue
        value = int(bound)
        if money:
            kind = sources[1]
            found += (
                (Condition(kind, "in", money), Condition(sources[0], test, (value,))),
                (Condition(kind, "not_in", money), Condition(sources[0], test, (value * _FEN_PER_YUAN,))),
            )
        else:
            found += ((Condition(sources[0], test, (value,)),),)
    return found


def _money_types(codes: CodeBook) -> tuple[str, ...]:
    return tuple(code for code, kind in codes.event_types.items() if kind.unit == _MONEY)


def amount(value: int, event_type: str | None, codes: CodeBook) -> Decimal:
    """Give an amount in its unit: money is kept in fen."""
    kind = codes.event_types.get(event_type or "")
    return Decimal(value) / _FEN_PER_YUAN if kind is not None and kind.unit == _MONEY else Decimal(value)


def _places(shape: ListShape, values: Sequence[str]) -> tuple[Condition, ...]:
    """Read places: a village, or a group as ``village:group``; a table without groups takes the village."""
    has_groups = "group_id" in shape.stored
    villages = tuple(int(one.partition(":")[0]) for one in values if ":" not in one or not has_groups)
    groups = tuple(int(one.partition(":")[2]) for one in values if ":" in one and has_groups)
    found = [
        Condition(Source(name), "in", ids) for name, ids in (("village_id", villages), ("group_id", groups)) if ids
    ]
    return tuple(found)


def _orders(shape: ListShape, column: ListColumn, *, descending: bool) -> Iterable[Order]:
    if column.part is Part.AGE:
        # The older somebody is, the earlier the day of birth.
        descending = not descending
    by_length = column.field.kind in _BY_LENGTH or column.part is Part.GROUP
    for source in shape.sources(column)[: 1 if column.field.kind is Kind.QUANTITY else None]:
        if source == _VILLAGE:
            # Villages stand in the order of their area codes, as everywhere else.
            yield Order(Source("village_id", "village", "code"), descending)
            yield Order(Source("village_id"), descending)
        else:
            yield Order(source, descending, by_length or source == _GROUP)
