"""The one search box: parts of names, pinyin, ends of numbers, places, heads of households, joined by spaces.

A word is looked up along the ways in which it may be meant, the likeliest first. Each way walks an index whose order
is the order of rank, so that the first lines cost the same however many there are. Of several words one leads: it is
walked, and the others are conditions of the walk. Where the leading word means few people, all of them are looked at
and ranked by their names. User text only ever becomes a bound parameter, never part of the SQL.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from typing import NamedTuple, cast

from app.domain.readings import latin_keys
from app.domain.search_words import Word, WordKind, fold, joined, read_words
from storage.connection import Connection, SqlValue
from storage.name_index import LIMIT, names_by_key
from storage.queries.meanings import LAST, Condition, Meanings, has_more, numbers_from

EVERYTHING = 1_000_000
_FEW_NAMES, _FEW_PEOPLE, _FEW_VILLAGES = 200, 2000, 3
"""Up to so many are all looked at and ranked."""
_SHORTEST_CHUNK, _CHUNK, _GROWTH = 16, 128, 4
_ROW_BY_ROW = 1000
"""As many rows are fetched one by one; more would each wait their turn with the thread of the window."""
_END, _PAIR = 4, 2
"""ID and phone numbers are indexed by their last four digits; those of a hundred are asked for at once."""
_READ_ALOUD = (WordKind.LATIN, WordKind.MIXED)


class _Scan(NamedTuple):
    """One walk along an index: what is read, and the order that the index gives."""

    sql: str
    order: str


_BY_NAME = _Scan(
    "resident AS r WHERE r.name >= ? AND r.name < ? AND r.deleted = 0",
    "r.name, r.birth_date, r.village_id, r.id",
)
_BY_ID_END = _Scan(
    "resident AS r WHERE substr(r.citizen_id, -4) IN (SELECT value FROM json_each(?))"
    " AND r.citizen_id IS NOT NULL AND r.deleted = 0 AND (? <= 4 OR substr(r.citizen_id, -?) = ?)",
    "substr(r.citizen_id, -4), r.name, r.village_id, r.id",
)
_BY_PHONE_END = _Scan(
    "resident AS r WHERE substr(r.phone, -4) IN (SELECT value FROM json_each(?))"
    " AND r.phone IS NOT NULL AND r.deleted = 0 AND (? <= 4 OR substr(r.phone, -?) = ?)",
    "substr(r.phone, -4), r.name, r.village_id, r.id",
)
_BY_PHONE = _Scan(
    "resident AS r WHERE r.phone >= ? AND r.phone < ? AND r.phone IS NOT NULL AND r.deleted = 0",
    "r.phone, r.id",
)
_BY_HOUSEHOLD = _Scan(
    "household AS h CROSS JOIN resident AS r WHERE h.household_no >= ? AND h.household_no < ?"
    " AND h.deleted = 0 AND r.household_id = h.id AND r.deleted = 0",
    "h.household_no, h.village_id, r.id",
)
_BY_VILLAGE = _Scan(
    "resident AS r WHERE r.village_id IN (SELECT value FROM json_each(?)) AND r.deleted = 0",
    "r.village_id, r.household_id, r.relation_to_head, r.id",
)
_BY_GROUP = _Scan(
    "resident AS r WHERE r.village_id IN"
    " (SELECT g.village_id FROM json_each(?) AS j CROSS JOIN village_group AS g WHERE g.id = j.value)"
    " AND r.group_id IN (SELECT value FROM json_each(?)) AND r.deleted = 0",
    "r.village_id, r.household_id, r.relation_to_head, r.id",
)
_OF_NAMES = (
    "SELECT j.key AS place, coalesce(r.birth_date, '') AS first, r.village_id AS second, r.id AS id, r.name AS name"
    " FROM json_each(?) AS j"
    " CROSS JOIN resident AS r WHERE r.name = j.value AND r.deleted = 0"
)
_OF_HEADS = (
    "SELECT j.key AS place, r.household_id AS first, r.relation_to_head IS NOT '02' AS second, r.id AS id,"
    " r.name AS name FROM json_each(?) AS j CROSS JOIN resident AS h CROSS JOIN resident AS r"
    " WHERE h.name = j.value AND h.deleted = 0 AND h.relation_to_head = '02'"
    " AND r.household_id = h.household_id AND r.deleted = 0"
)
Hits = dict[int, str]
"""Ids of residents in the order of rank, with their names where these have been read."""
Way = Callable[[int], Hits]


def search_residents(
    connection: Connection,
    text: str,
    *,
    village_id: int | None = None,
    near: int | None = None,
    recent: Sequence[int] = (),
    limit: int = EVERYTHING,
) -> list[int]:
    """Give ids of living rows that match every word: exact names first, then beginnings of names, then the rest.

    ``village_id`` keeps to one village. People of ``recent`` who match come first, in that order, and after them
    those of the village ``near``. The order does not depend on ``limit``.
    """
    words = _settled(connection, read_words(text))
    if not words:
        return []
    meanings = Meanings(connection)
    ways: list[Way] = [_Search(connection, meanings, words, village_id).first]
    if near is not None and village_id is None:
        ways.insert(0, _Search(connection, meanings, words, near).first)
    if recent:
        ways.insert(0, lambda _want: _Search(connection, meanings, words, village_id).among(recent))
    return list(_first_of(ways, limit))


def _settled(connection: Connection, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Take pinyin in pieces for one name where there is such a name, and for several words otherwise."""
    together = joined(words)
    if len(together) == len(words):
        return words
    latin = (word for word in together if word.kind is WordKind.LATIN)
    return together if all(has_more(names_by_key(connection, word.text), 0) for word in latin) else words


def _first_of(ways: Iterable[Way], want: int) -> Hits:
    """Follow one way after the other until enough is found; who is met again stays where he was."""
    found: Hits = {}
    for way in ways:
        hits = way(want)
        found = {**found, **hits} if found else hits
        if len(found) >= want:
            break
    return dict(islice(found.items(), want)) if len(found) > want else found


class _Search:
    """All words of one search, within a village or everywhere."""

    def __init__(
        self, connection: Connection, meanings: Meanings, words: Sequence[Word], village_id: int | None
    ) -> None:
        self._connection = connection
        self._meanings = meanings
        self._words = words
        self._village_id = village_id

    def first(self, want: int) -> Hits:
        """Give the first so many people."""
        if len(self._words) == 1 and self._village_id is None:
            return _first_of(self._walk(Condition()).ways(self._words[0]), want)
        lead, is_rare = self._lead()
        walk = self._walk(self._condition(lead), reads_names=is_rare)
        if lead is not None and not is_rare:
            return _first_of(walk.ways(lead), want)
        villagers = partial(walk.scan, _BY_VILLAGE, (json.dumps([self._village_id]),))
        found = _first_of([villagers] if lead is None else walk.ways(lead), EVERYTHING)
        return dict(sorted(found.items(), key=self._rank)[:want])

    def _walk(self, only: Condition, *, reads_names: bool = False) -> _Walk:
        return _Walk(self._connection, self._meanings, only, reads_names=reads_names)

    def among(self, ids: Sequence[int]) -> Hits:
        """Give those of some people whom every word means, in their order."""
        condition = self._condition(None)
        sql = (
            "SELECT r.id, r.name FROM json_each(?) AS j CROSS JOIN resident AS r"
            f" WHERE r.id = j.value AND r.deleted = 0{condition.sql}"
        )
        rows = self._connection.execute(sql, (json.dumps(list(ids)), *condition.values)).fetchall()
        names = {row_id: str(name) for row_id, name in rows if condition.allows(str(name))}
        return {row_id: names[row_id] for row_id in ids if row_id in names}

    def _lead(self) -> tuple[Word | None, bool]:
        """Choose the word that leads, and tell whether it means so few that all of them can be ranked.

        No word leads where the village itself has few enough people.
        """
        for word in self._words:
            if word.kind in _READ_ALOUD and not has_more(self._meanings.names(word), _FEW_NAMES):
                return word, True
        for word in self._words:
            if word.kind is WordKind.DIGITS and self._meanings.is_rare(word.text, _FEW_PEOPLE):
                return word, True
        if self._village_id is not None:
            return None, True
        texts = [word for word in self._words if word.kind is WordKind.TEXT]
        for word in texts:
            villages, groups = self._meanings.places(word)
            if villages and not groups and villages.count(",") < _FEW_VILLAGES:
                return word, True
        # Only Python can tell whether a name is read in some way, so that word had better lead.
        nameless = (word for word in self._words if word.kind in _READ_ALOUD)
        placeless = (word for word in texts if self._meanings.places(word) == ("", ""))
        return next(chain(nameless, placeless, texts, self._words)), False

    def _condition(self, lead: Word | None) -> Condition:
        # The plus keeps the planner from the index of the village, whose order is not that of the walk.
        here = Condition() if self._village_id is None else Condition(" AND +r.village_id = ?", (self._village_id,))
        return sum((self._meanings.condition(word) for word in self._words if word is not lead), here)

    def _rank(self, hit: tuple[int, str]) -> tuple[int, str, int]:
        """Rank by name: how many words are no more than a part of it, or a beginning. Numbers rank nobody."""
        row_id, name = hit
        rank = 0
        for word in self._words:
            if word.kind is WordKind.TEXT:
                rank += 0 if name == word.text else 1 if name.startswith(word.text) else 2
            elif word.kind is WordKind.LATIN:
                rank += word.text not in latin_keys(name)
        return rank, name, row_id


class _Walk:
    """Follows the ways in which one word may be meant, under a condition."""

    def __init__(self, connection: Connection, meanings: Meanings, only: Condition, *, reads_names: bool) -> None:
        self._connection = connection
        self._meanings = meanings
        self._only = only
        self._read = "r.id AS id, r.name AS name" if reads_names or only.names else "r.id AS id, '' AS name"

    def ways(self, word: Word) -> Iterator[Way]:
        """Give the ways of a word, the likeliest first; nothing is asked before a way is taken."""
        if word.kind is WordKind.DIGITS:
            yield from self._ways_of_digits(word.text)
        elif word.kind is WordKind.TEXT:
            yield from self._ways_of_text(word)
        else:
            yield lambda want: self._called(_OF_NAMES, self._meanings.names(word), want)

    def _ways_of_digits(self, digits: str) -> Iterator[Way]:
        by_household = (_BY_HOUSEHOLD, numbers_from(digits))
        if len(digits) == 1:
            yield lambda want: self.scan(*by_household, want)
        yield lambda want: self._ending(_BY_ID_END, digits, want)
        yield lambda want: self._ending(_BY_PHONE_END, digits, want)
        if len(digits) > 1:
            yield lambda want: self.scan(*by_household, want)
        yield lambda want: self.scan(_BY_PHONE, (digits, digits + LAST), want)

    def _ways_of_text(self, word: Word) -> Iterator[Way]:
        text = word.text
        yield lambda want: self.scan(_BY_NAME, (text, text + LAST), want)
        inner = (name for name in names_by_key(self._connection, fold(text)) if not name.startswith(text))
        yield lambda want: self._called(_OF_NAMES, inner, want)
        yield lambda want: self.scan(_BY_HOUSEHOLD, numbers_from(text), want)
        villages, groups = self._meanings.places(word)
        yield lambda want: self.scan(_BY_VILLAGE, (villages,), want) if villages else {}
        yield lambda want: self.scan(_BY_GROUP, (groups, groups), want) if groups else {}
        yield lambda want: self._called(_OF_HEADS, self._meanings.head_names(word), want)

    def scan(self, scan: _Scan, values: Sequence[SqlValue], want: int) -> Hits:
        """Walk along an index."""
        sql = f"SELECT {self._read} FROM {scan.sql}{self._only.sql} ORDER BY {scan.order} {LIMIT}"
        limit = EVERYTHING if self._only.names else want
        rows = _fetched(self._connection, sql, (*values, *self._only.values, limit), "id, name", want)
        return self._allowed(rows, want)

    def _ending(self, scan: _Scan, digits: str, want: int) -> Hits:
        """Give the people with a number that ends so."""
        length = len(digits)
        ways = (partial(self.scan, scan, (ends, length, length, digits)) for ends in _ends(digits))
        return _first_of(ways, want)

    def _called(self, sql: str, names: Iterator[str], want: int) -> Hits:
        """Give the people behind names, in the order of the names."""
        found: Hits = {}
        chunk = _CHUNK
        # Without a condition every name has somebody, and many have two.
        while some := list(islice(names, chunk if self._only.sql else max(_SHORTEST_CHUNK, (want - len(found)) // 2))):
            values = (json.dumps(some), *self._only.values)
            rows = _fetched(self._connection, sql + self._only.sql, values, "place, first, second, id, name", want)
            rows.sort(key=_by_place)
            found.update(self._allowed([row[-2:] for row in rows], want))
            if len(found) >= want:
                break
            chunk *= _GROWTH
        return dict(islice(found.items(), want))

    def _allowed(self, rows: Iterable[Sequence[SqlValue]], want: int) -> Hits:
        hits = cast("Iterable[tuple[int, str]]", rows)
        if not self._only.names:
            return dict(hits)
        return dict(islice(((row_id, name) for row_id, name in hits if self._only.allows(name)), want))


def _fetched(
    connection: Connection, sql: str, values: Sequence[SqlValue], columns: str, want: int
) -> list[Sequence[SqlValue]]:
    """Give the rows of a statement, as one joined row where there may be many."""
    if want <= _ROW_BY_ROW:
        return list(connection.execute(sql, values))
    row = connection.execute(f"SELECT json_group_array(json_array({columns})) FROM ({sql})", values).fetchone()
    rows: list[Sequence[SqlValue]] = [] if row is None else json.loads(str(row[0]))
    return rows


def _by_place(row: Sequence[SqlValue]) -> tuple[SqlValue, ...]:
    """Give what rows of names are ordered by: the place of the name, and what tells its bearers apart."""
    return tuple(row)


def _ends(digits: str) -> Iterator[str]:
    """Give every last four digits that a number ending so can have, a JSON list of up to a hundred at a time."""
    missing = _END - len(digits)
    if missing <= 0:
        yield json.dumps([digits[-_END:]])
        return
    width = min(missing, _PAIR)
    before = [f"{number:0{width}d}" for number in range(10**width)]
    for first in "0123456789" if missing > _PAIR else ("",):
        yield "[" + ",".join([f'"{first}{second}{digits}"' for second in before]) + "]"
