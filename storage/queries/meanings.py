"""What a word of the search box may mean: names, places, households, and the condition that it puts on a resident."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, tee

from app.domain.readings import reads_as
from app.domain.search_words import Word, WordKind, fold
from storage.connection import Connection, SqlValue
from storage.name_index import index_keys, names_by_key

LAST, _NEXT = "\U0010ffff", "\x01"
_FEW_NAMES = 2000
"""Up to so many names are held in a set."""
_PLACED = ("village_id", "group_id", "household_id")
_LATIN = re.compile("[A-Za-z]")
_NAMES = "SELECT DISTINCT name FROM resident WHERE name >= ? AND name < ? AND deleted = 0 ORDER BY name"
_HEADED = (
    "SELECT DISTINCT h.household_id FROM json_each(?) AS j CROSS JOIN resident AS h WHERE h.name = j.value"
    " AND h.deleted = 0 AND h.relation_to_head = '02' AND h.household_id IS NOT NULL"
)
_PLACES = (
    "SELECT 0, id FROM village WHERE deleted = 0 AND instr(name, ?1) > 0"
    " UNION ALL SELECT 1, id FROM village_group WHERE deleted = 0 AND instr(name, ?1) > 0 AND ?2"
    " UNION ALL SELECT group_id IS NOT NULL, coalesce(group_id, village_id) FROM place_change"
    " WHERE deleted = 0 AND instr(old_name, ?1) > 0"
)
_GROUPS_NAMED = (
    "SELECT 1, g.id FROM village_group AS g JOIN village AS v ON v.id = g.village_id WHERE g.deleted = 0"
    " AND g.name IN (SELECT value FROM json_each(?)) AND (instr(v.name, ?) > 0 OR EXISTS"
    " (SELECT 1 FROM place_change AS c WHERE c.village_id = v.id AND c.deleted = 0 AND instr(c.old_name, ?) > 0))"
)
_HOUSEHOLDS = "SELECT 1 FROM household AS h WHERE h.household_no >= ? AND h.household_no < ? AND h.deleted = 0"
_PHONES = "SELECT 1 FROM resident WHERE phone >= ? AND phone < ? AND phone IS NOT NULL AND deleted = 0"


@dataclass(frozen=True, slots=True)
class Condition:
    """What must be true of a resident ``r``; what only Python can decide of a name stands in ``names``."""

    sql: str = ""
    values: tuple[SqlValue, ...] = ()
    names: tuple[Callable[[str], bool], ...] = ()

    def __add__(self, other: Condition) -> Condition:
        """Give the condition that both are true."""
        return Condition(self.sql + other.sql, self.values + other.values, self.names + other.names)

    def allows(self, name: str) -> bool:
        """Tell whether a name is one that is meant."""
        return all(is_meant(name) for is_meant in self.names)


class Meanings:
    """Looks up what words mean, for the length of one search."""

    def __init__(self, connection: Connection) -> None:
        """Look things up in one office file."""
        self._connection = connection
        self._places: dict[Word, tuple[str, str]] = {}
        self._names: dict[Word, Iterator[str]] = {}

    def names(self, word: Word) -> Iterator[str]:
        """Give the names that a word is a part of, in the order of rank; they are looked up once."""
        self._names[word], names = tee(self._names.get(word) or self._look_up(word))
        return names

    def _look_up(self, word: Word) -> Iterator[str]:
        if word.kind is WordKind.LATIN:
            return names_by_key(self._connection, word.text)
        part = word.characters
        rows = self._connection.execute(_NAMES, (part, part + LAST)).fetchall()
        begun = (str(row[0]) for row in rows)
        inner = (name for name in names_by_key(self._connection, fold(part)) if not name.startswith(part))
        names = chain(begun, inner)
        return names if word.kind is WordKind.TEXT else (name for name in names if reads_as(word.text, name))

    def head_names(self, word: Word) -> Iterator[str]:
        """Give the heads whose households a word means: the one it calls a head, or the one it names in full."""
        head = word.head
        if head is not None and head.kind is not WordKind.DIGITS:
            return self.names(head)
        return iter([word.text] if head is None and len(word.text) > 1 else [])

    def places(self, word: Word) -> tuple[str, str]:
        """Give the villages and the groups that a word means, each listed as JSON, or nothing."""
        if word not in self._places:
            group = word.group
            found = self._connection.execute(_PLACES, (word.text, group is None)).fetchall()
            if group is not None:
                named = (json.dumps(group.names), group.village, group.village)
                found += self._connection.execute(_GROUPS_NAMED, named).fetchall()
            villages, groups = ([place for is_group, place in found if is_group == wanted] for wanted in (0, 1))
            self._places[word] = _listed(villages), _listed(groups)
        return self._places[word]

    def is_rare(self, digits: str, few: int) -> bool:
        """Tell whether few numbers end or begin so; one digit ends a tenth of them."""
        begin = numbers_from(digits)
        probes = (f"{sql} LIMIT 1 OFFSET {few:d}" for sql in (_PHONES, _HOUSEHOLDS))
        return len(digits) > 1 and all(self._connection.execute(sql, begin).fetchone() is None for sql in probes)

    def condition(self, word: Word) -> Condition:
        """Say what must be true of a resident whom a word means, in whichever way."""
        if word.kind in (WordKind.LATIN, WordKind.MIXED):
            return Condition(names=(self._calling(word),))
        text, numbers = word.text, numbers_from(word.text)
        parts: list[str] = []
        values: list[SqlValue] = []
        if word.kind is WordKind.DIGITS:
            length = len(text)
            parts.append("substr(r.citizen_id, -?) = ? OR substr(r.phone, -?) = ? OR substr(r.phone, 1, ?) = ?")
            values += [length, text, length, text, length, text]
        else:
            parts.append(f"instr({'lower(r.name)' if _LATIN.search(text) else 'r.name'}, ?) > 0")
            values.append(fold(text))
            heads = list(self.head_names(word))
            rows = self._connection.execute(_HEADED, (json.dumps(heads),)).fetchall() if heads else ()
            headed = _listed([row[0] for row in rows])
            for column, listed in zip(_PLACED, (*self.places(word), headed), strict=True):
                if listed:
                    parts.append(f"r.{column} IN (SELECT value FROM json_each(?))")
                    values.append(listed)
        if self._connection.execute(f"{_HOUSEHOLDS} LIMIT 1", numbers).fetchone() is not None:
            parts.append(f"EXISTS ({_HOUSEHOLDS} AND h.id = +r.household_id)")
            values += numbers
        return Condition(f" AND ({' OR '.join(parts)})", tuple(values))

    def _calling(self, word: Word) -> Callable[[str], bool]:
        """Give the test whether a name may be meant by a word."""
        names = list(islice(self.names(word), _FEW_NAMES))
        if len(names) < _FEW_NAMES:
            return frozenset(names).__contains__
        if word.kind is WordKind.MIXED:
            return lambda name: reads_as(word.text, name)
        return lambda name: any(key.startswith(word.text) for key in index_keys(name))


def _listed(ids: Sequence[SqlValue]) -> str:
    return json.dumps(ids) if ids else ""


def has_more(names: Iterator[str], count: int) -> bool:
    """Tell whether there are more names than that."""
    return next(islice(names, count, None), None) is not None


def numbers_from(text: str) -> tuple[str, str]:
    """Give the range of numbers that begin so; a single character is a whole number."""
    return text, text + (LAST if len(text) > 1 else _NEXT)
