"""The list of any record type: which rows, in which order, how many in each group, and the cells of a page.

A list is described by plain values: a table, its columns, and what the columns point to. Names of tables and columns
come from the specifications and are refused where they are no plain identifiers; every value is bound.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from storage.connection import Connection, Row, SqlValue

_IDENTIFIER = re.compile(r"[a-z][a-z_]*")
_LAST = "~"
"""Comes after every character of a date, so that a month lies after its own days."""
_PAGE = 400
_TESTS: Mapping[str, str] = {
    "contains": "instr({0}, ?) > 0",
    "equals": "{0} = ?",
    "is": "{0} IS ?",
    "empty": "{0} IS NULL",
    "filled": "{0} IS NOT NULL",
    "at_least": "{0} >= ?",
    "at_most": "{0} <= ?",
    "above": "{0} > ?",
    "ends_at_least": "{0} || '" + _LAST + "' >= ?",
    "begins_at_most": "{0} <= ? || '" + _LAST + "'",
    "full_day": "length({0}) = 10",
}


@dataclass(frozen=True, slots=True)
class Source:
    """Where a value stands: a column of the list's table, or a column of the row that it points to.

    With ``letters`` only the first so many characters count, as in the year of a date.
    """

    column: str
    parent: str = ""
    parent_column: str = ""
    letters: int = 0


@dataclass(frozen=True, slots=True)
class Condition:
    """One test of a value: a key of the tests of this module, or ``in`` and ``not_in`` with any number of values."""

    source: Source
    test: str
    values: tuple[SqlValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """One key of the order; empty values come last. With ``by_length``, 10 follows 9 in numbers kept as text."""

    source: Source
    descending: bool = False
    by_length: bool = False


@dataclass(frozen=True, slots=True)
class ListQuery:
    """Which rows: every entry of ``conditions`` must hold, and an entry holds where any one of its tests does."""

    table: str
    conditions: tuple[tuple[Condition, ...], ...] = ()
    orders: tuple[Order, ...] = ()


class _Tables:
    """Hands out a name for each parent table that a statement needs."""

    def __init__(self, table: str) -> None:
        self._table = _plain(table)
        self._names: dict[tuple[str, str], str] = {}

    def expression(self, source: Source) -> str:
        """Give the SQL of a value."""
        column = _plain(source.column)
        text = f"t.{column}"
        if source.parent:
            name = self._names.setdefault((column, source.parent), f"p{len(self._names)}")
            text = f"{name}.{_plain(source.parent_column)}"
        return f"substr({text}, 1, {source.letters:d})" if source.letters else text

    def from_clause(self) -> str:
        """Give the FROM clause once every expression is known."""
        joins = (
            f" LEFT JOIN {_plain(parent)} AS {name} ON {name}.id = t.{column}"
            for (column, parent), name in self._names.items()
        )
        return f"FROM {self._table} AS t{''.join(joins)}"


def _plain(name: str) -> str:
    if _IDENTIFIER.fullmatch(name) is None:
        raise ValueError(name)
    return name


def select_ids(connection: Connection, query: ListQuery) -> list[int]:
    """Give the ids of the living rows that fit, in order; rows that tie stand by id."""
    tables = _Tables(query.table)
    where, values = _where(tables, query)
    order = _order(tables, query.orders)
    # One row with all ids: a hundred thousand rows would each wait their turn with the thread of the window. The limit
    # that is none keeps the order of the inner statement.
    inner = f"SELECT t.id AS id {tables.from_clause()} {where} ORDER BY {order} LIMIT -1"
    row = connection.execute(f"SELECT group_concat(id) FROM ({inner})", values).fetchone()
    return _ids(row)


def select_values(connection: Connection, query: ListQuery, source: Source) -> list[tuple[int, SqlValue]]:
    """Give ids and one value of the living rows that fit, in the order of the query."""
    tables = _Tables(query.table)
    shown = tables.expression(source)
    where, values = _where(tables, query)
    order = _order(tables, query.orders)
    inner = f"SELECT t.id AS id, {shown} AS value {tables.from_clause()} {where} ORDER BY {order} LIMIT -1"
    row = connection.execute(f"SELECT group_concat(id), json_group_array(value) FROM ({inner})", values).fetchone()
    ids = _ids(row)
    return list(zip(ids, json.loads(str(row[1])), strict=True)) if row is not None and ids else []


def count_rows(connection: Connection, query: ListQuery) -> int:
    """Count the living rows that fit."""
    tables = _Tables(query.table)
    where, values = _where(tables, query)
    row = connection.execute(f"SELECT count(*) {tables.from_clause()} {where}", values).fetchone()
    return 0 if row is None else _whole(row[0])


def select_groups(
    connection: Connection, query: ListQuery, by: Sequence[Source]
) -> list[tuple[tuple[SqlValue, ...], int]]:
    """Give each combination of values of ``by`` that occurs among the rows that fit, and how often."""
    tables = _Tables(query.table)
    shown = ", ".join(tables.expression(source) for source in by)
    where, values = _where(tables, query)
    numbers = ", ".join(str(position) for position in range(1, len(by) + 1))
    sql = f"SELECT {shown}, count(*) {tables.from_clause()} {where} GROUP BY {numbers}"
    return [(tuple(row[:-1]), _whole(row[-1])) for row in connection.execute(sql, values)]


def select_cells(
    connection: Connection, table: str, sources: Sequence[Source], ids: Sequence[int]
) -> Iterator[tuple[int, tuple[SqlValue, ...]]]:
    """Give id and cells of the living rows among ``ids``, in their order, reading a page at a time."""
    tables = _Tables(table)
    shown = "".join(f", {tables.expression(source)}" for source in sources)
    start = f"SELECT t.id{shown} {tables.from_clause()} WHERE t.deleted = 0 AND t.id IN"
    pages = iter(ids)
    while page := list(islice(pages, _PAGE)):
        rows = connection.execute(f"{start} ({_marks(len(page))})", page)
        found = {_whole(row[0]): tuple(row[1:]) for row in rows}
        yield from ((row_id, found[row_id]) for row_id in page if row_id in found)


def columns_of(connection: Connection, table: str) -> frozenset[str]:
    """Give the stored columns of a table."""
    return frozenset(str(row[1]) for row in connection.execute(f"PRAGMA table_info({_plain(table)})"))


def _where(tables: _Tables, query: ListQuery) -> tuple[str, list[SqlValue]]:
    parts, values = ["t.deleted = 0"], []
    for alternatives in query.conditions:
        tests = [_test(tables, condition) for condition in alternatives]
        parts.append("(" + " OR ".join(tests or ["0"]) + ")")
        values += [value for condition in alternatives for value in condition.values]
    return "WHERE " + " AND ".join(parts), values


def _test(tables: _Tables, condition: Condition) -> str:
    expression = tables.expression(condition.source)
    if condition.test in ("in", "not_in"):
        negation = "NOT " if condition.test == "not_in" else ""
        return f"{expression} {negation}IN ({_marks(len(condition.values))})"
    return _TESTS[condition.test].format(expression)


def _order(tables: _Tables, orders: Sequence[Order]) -> str:
    parts: list[str] = []
    for order in orders:
        expression = tables.expression(order.source)
        direction = " DESC" if order.descending else ""
        parts.append(f"{expression} IS NULL")
        if order.by_length:
            parts.append(f"length({expression}){direction}")
        parts.append(f"+{expression}{direction}")
    return ", ".join((*parts, "t.id"))


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def _ids(row: Row | None) -> list[int]:
    """Read ids joined by commas; where no row fits there is nothing to join."""
    return [] if row is None or row[0] is None else json.loads(f"[{row[0]!s}]")


def _whole(value: SqlValue) -> int:
    assert isinstance(value, int)  # noqa: S101 - ids and counts are whole numbers
    return value
