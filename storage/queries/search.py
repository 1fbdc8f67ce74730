"""The one search box: parts of names, pinyin, initials, ID tails, phones, villages, joined by spaces.

User text only ever becomes a bound parameter of a range scan, never part of the SQL.
"""

from __future__ import annotations

import re

from app.domain.importing.cells import read_name
from storage.connection import Connection, SqlValue

_LAST = "\U0010ffff"
_LATIN = re.compile(r"[a-z]+")
_DIGITS = re.compile(r"\d{2,}|\d+x")
_GROUP = re.compile(r"第?(\d{1,2})(?:组|村民小组)")
EVERYTHING = 1_000_000
_MOST_WORDS = 12


def search_residents(
    connection: Connection, text: str, *, village_id: int | None = None, limit: int = EVERYTHING
) -> list[int]:
    """Give ids of living rows that match every word, exact and shorter names first."""
    words = [word for typed in text.split()[:_MOST_WORDS] if (word := str(read_name(typed).value or ""))]
    if not words:
        return []
    clauses: list[str] = []
    parameters: list[SqlValue] = []
    for word in words:
        clause, values = _matches(word)
        clauses.append(clause)
        parameters.extend(values)
    if village_id is not None:
        clauses.append("SELECT id AS resident_id FROM resident WHERE village_id = ? AND deleted = 0")
        parameters.append(village_id)
    found = " INTERSECT ".join(f"SELECT resident_id FROM ({clause})" for clause in clauses)
    sql = (
        f"SELECT resident.id FROM ({found}) AS found JOIN resident ON resident.id = found.resident_id"
        " WHERE resident.deleted = 0"
        " ORDER BY resident.name = ? DESC, substr(resident.name, 1, ?) = ? DESC, +resident.name, resident.id LIMIT ?"
    )
    first = words[0]
    return [_id(row[0]) for row in connection.execute(sql, (*parameters, first, len(first), first, limit))]


_HOUSEHOLD = (
    "SELECT resident.id AS resident_id FROM household JOIN resident ON resident.household_id = household.id"
    " WHERE household.household_no = ? AND household.deleted = 0 AND resident.deleted = 0"
)


def _matches(word: str) -> tuple[str, tuple[SqlValue, ...]]:
    lowered = word.lower()
    if _LATIN.fullmatch(lowered):
        return _ranges("p" + lowered, "i" + lowered, "n" + word)
    if _DIGITS.fullmatch(lowered):
        upper = lowered.upper()
        clause, values = _ranges("t" + upper[::-1], "f" + upper, "g" + upper[::-1])
        return f"{clause} UNION {_HOUSEHOLD}", (*values, word)
    name_clause, name_values = _ranges("n" + word)
    if match := _GROUP.fullmatch(word):
        clause = (
            "SELECT resident.id AS resident_id FROM village_group JOIN resident"
            " ON resident.village_id = village_group.village_id AND resident.group_id = village_group.id"
            " WHERE village_group.name IN (?, ?) AND resident.deleted = 0"
        )
        number = int(match[1])
        return clause, (f"{number}组", f"第{number}组")
    clause = (
        f"{name_clause} UNION SELECT id FROM resident WHERE deleted = 0 AND village_id IN"
        " (SELECT id FROM village WHERE deleted = 0 AND instr(name, ?) > 0)"
        f" UNION {_HOUSEHOLD}"
    )
    return clause, (*name_values, word, word)


def _ranges(*prefixes: str) -> tuple[str, tuple[SqlValue, ...]]:
    scan = "SELECT resident_id FROM name_index WHERE key >= ? AND key < ?"
    values: list[SqlValue] = []
    for prefix in prefixes:
        values.extend((prefix, prefix + _LAST))
    return " UNION ".join([scan] * len(prefixes)), tuple(values)


def _id(value: SqlValue) -> int:
    assert isinstance(value, int)  # noqa: S101 - an id column of a STRICT table
    return value
