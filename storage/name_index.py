"""The narrow index behind the search box: every way in which a person may be typed, as a prefix.

Keys are ``n`` + each tail of the name, ``p`` + full pinyin, ``i`` + initials, ``t`` + the ID number
backwards (so that its last digits are a prefix), ``f`` + phone, ``g`` + phone backwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter

from app.domain.readings import name_readings
from storage.connection import Connection



def index_keys(name: str, citizen_id: str | None, phone: str | None) -> Iterator[str]:
    """Give every key of one person."""
    for start in range(len(name)):
        yield "n" + name[start:]
    syllables = set()
    for reading in name_readings(name):
        syllables.add("p" + "".join(reading))
        syllables.add("i" + "".join(syllable[0] for syllable in reading))
    yield from syllables
    if citizen_id:
        yield "t" + citizen_id[::-1]
    if phone:
        yield "f" + phone
        yield "g" + phone[::-1]


def index_person(connection: Connection, row_id: int, name: str, citizen_id: str | None, phone: str | None) -> None:
    """Make one person findable under the present name and numbers only."""
    remove_person(connection, row_id)
    keys = sorted(set(index_keys(name, citizen_id, phone)))
    connection.executemany("INSERT INTO name_index (key, resident_id) VALUES (?, ?)", ((key, row_id) for key in keys))


def remove_person(connection: Connection, row_id: int) -> None:
    """Take one person out of the index."""
    connection.execute("DELETE FROM name_index WHERE resident_id = ?", (row_id,))


def index_people(connection: Connection, people: Iterable[tuple[int, str, str | None, str | None]]) -> None:
    """Add many new people at once; sorted keys fill the index in order, which is several times faster."""
    pairs = [(key, row_id) for row_id, name, citizen_id, phone in people for key in index_keys(name, citizen_id, phone)]
    pairs.sort(key=itemgetter(0))
    connection.executemany("INSERT OR IGNORE INTO name_index (key, resident_id) VALUES (?, ?)", pairs)
