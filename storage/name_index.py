"""The narrow index of names behind the search box: whatever may be typed of a name leads to all names that have it.

There is one row for each key and one key list for each distinct name, however many people bear it; the people
themselves are found by the index of ``resident`` by name. Keys are the reading in full, the initials, and each
tail of the name, so that any part of it is the beginning of a key. Digits need no keys: ``resident`` has
indexes of its own over the ends of ID and phone numbers.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from app.domain.readings import latin_keys
from app.domain.search_words import fold
from storage.connection import Connection

LIMIT = "LIMIT CAST(? AS INTEGER)"
"""A bare parameter would have SQLite plan the statement anew each time, since its value might change the plan."""
_AT_FIRST, _GROWTH = 16, 8
_LAST = "\U0010ffff"
_BETWEEN = "\n"


def index_keys(name: str) -> Iterable[str]:
    """Give every key of a name; Latin letters in it are folded."""
    folded = fold(name)
    if folded == name:
        return (*[name[start:] for start in range(1, len(name))], *latin_keys(name))
    return {*[folded[start:] for start in range(len(folded))], *latin_keys(name)}


def names_by_key(connection: Connection, prefix: str) -> Iterator[str]:
    """Give each name that has a key with this beginning, in the order of keys, the key itself first."""
    sql = f"SELECT key, names FROM name_key WHERE key >= ? AND key < ? ORDER BY key {LIMIT}"
    begin, chunk = prefix, _AT_FIRST
    seen: set[str] = set()
    while True:
        rows = connection.execute(sql, (begin, prefix + _LAST, chunk)).fetchall()
        for _key, names in rows:
            for name in str(names).split(_BETWEEN):
                if name not in seen:
                    seen.add(name)
                    yield name
        if len(rows) < chunk:
            return
        begin, chunk = f"{rows[-1][0]!s}\x00", chunk * _GROWTH


def read_person(connection: Connection, row_id: int) -> str | None:
    """Give the name under which a living resident is found, or None for a row that is gone."""
    row = connection.execute("SELECT name FROM resident WHERE id = ? AND deleted = 0", (row_id,)).fetchone()
    return None if row is None else str(row[0])


def replace_person(connection: Connection, before: str | None, after: str | None) -> None:
    """Bring the index from one state of a resident to the next; the row itself has been written already."""
    if before == after:
        return
    if before is not None:
        forget_names(connection, [before])
    if after is not None:
        index_names(connection, [after])


def index_names(connection: Connection, names: Iterable[str]) -> None:
    """Make names findable, many at once; some of them may be known already."""
    add_keys(connection, keys_of(names))


def keys_of(names: Iterable[str]) -> dict[str, list[str]]:
    """Give every key of these names with the names that have it; asks nothing of the file."""
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(set(names)):
        for key in index_keys(name):
            wanted[key].append(name)
    return wanted


def add_keys(connection: Connection, wanted: dict[str, list[str]]) -> None:
    """Write keys with the names that have them; some of both may be known already."""
    for key, present in _present(connection, wanted):
        wanted[key] = sorted({*wanted[key], *present})
    _write(connection, wanted)


def forget_names(connection: Connection, names: Iterable[str]) -> None:
    """Take those names out of the index that nobody living bears any more."""
    unwanted: dict[str, set[str]] = {}
    for name in _unborne(connection, names):
        for key in index_keys(name):
            unwanted.setdefault(key, set()).add(name)
    left = {
        key: [name for name in present if name not in unwanted[key]] for key, present in _present(connection, unwanted)
    }
    _write(connection, left)


def _unborne(connection: Connection, names: Iterable[str]) -> list[str]:
    sql = (
        "SELECT j.value FROM json_each(?) AS j"
        " WHERE NOT EXISTS (SELECT 1 FROM resident AS r WHERE r.name = j.value AND r.deleted = 0)"
    )
    return [str(row[0]) for row in connection.execute(sql, (json.dumps(list(names)),)).fetchall()]


def _present(connection: Connection, keys: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    if connection.execute("SELECT 1 FROM name_key LIMIT 1").fetchone() is None:
        return
    sql = "SELECT k.key, k.names FROM json_each(?) AS j CROSS JOIN name_key AS k WHERE k.key = j.value"
    for key, names in connection.execute(sql, (json.dumps(list(keys)),)).fetchall():
        yield str(key), str(names).split(_BETWEEN)


def _write(connection: Connection, names_of: Mapping[str, list[str]]) -> None:
    """Write rows in the order of their keys, which fills an empty index several times faster."""
    keys = sorted(names_of)
    empty = [(key,) for key in keys if not names_of[key]]
    rows = ((key, _BETWEEN.join(names_of[key])) for key in keys if names_of[key])
    connection.executemany("DELETE FROM name_key WHERE key = ?", empty)
    connection.executemany("INSERT OR REPLACE INTO name_key (key, names) VALUES (?, ?)", rows)
