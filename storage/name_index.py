"""The narrow index behind the search box: every way in which a person may be typed, as a prefix.

Keys are ``n`` + each tail of the name, ``p`` + full pinyin, ``i`` + initials, ``t`` + the ID number
backwards (so that its last digits are a prefix), ``f`` + phone, ``g`` + phone backwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Person:
    """What of a row makes it findable."""

    row_id: int
    name: str
    citizen_id: str | None
    phone: str | None

    @property
    def keys(self) -> set[str]:
        """Every key of this person."""
        return set(index_keys(self.name, self.citizen_id, self.phone))


def read_person(connection: Connection, row_id: int) -> Person | None:
    """Give what makes a living resident findable, or None for a row that is gone."""
    sql = "SELECT id, name, citizen_id, phone FROM resident WHERE id = ? AND deleted = 0"
    row = connection.execute(sql, (row_id,)).fetchone()
    return None if row is None else Person(*row)  # type: ignore[arg-type]  # STRICT columns


def replace_person(connection: Connection, before: Person | None, after: Person | None) -> None:
    """Bring the index from one state of a row to the next; both are known, so no index by row is needed."""
    old = set() if before is None else {(key, before.row_id) for key in before.keys}
    new = set() if after is None else {(key, after.row_id) for key in after.keys}
    connection.executemany("DELETE FROM name_index WHERE key = ? AND resident_id = ?", sorted(old - new))
    connection.executemany("INSERT OR IGNORE INTO name_index (key, resident_id) VALUES (?, ?)", sorted(new - old))


def index_people(connection: Connection, people: Iterable[tuple[int, str, str | None, str | None]]) -> None:
    """Add many new people at once; sorted keys fill the index in order, which is several times faster."""
    pairs = [(key, row_id) for row_id, name, citizen_id, phone in people for key in index_keys(name, citizen_id, phone)]
    pairs.sort(key=itemgetter(0))
    connection.executemany("INSERT OR IGNORE INTO name_index (key, resident_id) VALUES (?, ?)", pairs)
