"""One key pressed in the search box: fifty people found, twenty of them shown."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial, reduce
from operator import and_
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import polars as pl

from app.bootstrap import Township
from app.domain.readings import latin_keys
from app.services.practice import PASSPHRASE
from storage.connection import Connection, connect
from storage.keys import unlock_keys
from storage.office import DATABASE, KEYS
from storage.store import Store
from tools.benchmarks.job import Contender, Job, milliseconds
from tools.benchmarks.material import Material

_PEOPLE_TYPED, _PRESSED, _SLOW = 6, 5, 0.03
_FOUND, _SHOWN = 50, 20
_PERCENTILES = 20
_SEED = 20251
_PEOPLE = (
    "SELECT r.id, r.name, r.sex, r.birth_date, r.citizen_id, v.name, g.name, h.household_no, r.relation_to_head,"
    " r.phone, r.residence_status FROM resident AS r JOIN village AS v ON v.id = r.village_id"
    " LEFT JOIN village_group AS g ON g.id = r.group_id LEFT JOIN household AS h ON h.id = r.household_id"
    " WHERE r.deleted = 0"
)
_COLUMNS = (
    "id", "name", "sex", "birth_date", "citizen_id", "village", "place", "household_no", "relation", "phone", "status",
)  # fmt: skip

Search = Callable[["Query"], int]


class Word(NamedTuple):
    """One word of what was typed, and of what it is a part: a name or a village, a reading, or numbers."""

    kind: str
    text: str


class Query(NamedTuple):
    """What stands in the search box after a key was pressed; every word is meant."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words as they are typed."""
        return " ".join(word.text for word in self.words)


class Person(NamedTuple):
    """A resident as the search sees him: readings and initials stand in ``latin``, parted by spaces."""

    shown: tuple[object, ...]
    name: str
    citizen_id: str
    phone: str
    village: str
    latin: str


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Give every contender the same people, and the same queries in the same order."""
    office = folder / "office"
    with material.opened(office) as opened:
        people = read_people(opened.office.store)
        queries = keystrokes(people)
        key = unlock_keys(office / KEYS, PASSPHRASE)
        with closing(connect(office / DATABASE, key, read_only=False)) as writer:
            _build_floor(writer, people)
        with closing(connect(office / DATABASE, key, read_only=True)) as same_file:
            searches: dict[str, Search] = {
                "FTS5 in the same encrypted file, in no order": partial(_fts, same_file),
                "township-desk": partial(_ours, opened.township),
                "the same file, LIKE": partial(_like, same_file),
                "polars, contains": partial(_polars, _polars_frame(people)),
                "pandas, contains": partial(_pandas, _pandas_frame(people)),
            }
            _compare(searches, queries)
            yield tuple(Contender(name, partial(_p95, search, queries)) for name, search in searches.items())


JOB = Job(
    "search",
    "search as one types, 95th percentile of a key",
    "at most 3.0, below polars",
    prepare,
    milliseconds,
)


def read_people(store: Store) -> list[Person]:
    """Give all people of an office."""
    with store.read() as connection:
        rows = connection.execute(_PEOPLE).fetchall()
    return [
        Person(tuple(row), str(row[1]), str(row[4] or ""), str(row[9] or ""), str(row[5]), _latin(str(row[1])))
        for row in rows
    ]  # fmt: skip


def keystrokes(people: Sequence[Person], each: int = _PEOPLE_TYPED) -> list[Query]:
    """Type what some people are called and have, a key at a time: the box is asked after every key."""
    dice = random.Random(_SEED)  # noqa: S311 - the same queries every time
    whole = [person for person in people if person.citizen_id and person.phone]
    typings = [typing for person in dice.sample(whole, each) for typing in _typings(person, dice)]
    queries = [query for typing in typings for query in _keys(typing)]
    dice.shuffle(queries)
    return queries


def _typings(person: Person, dice: random.Random) -> list[tuple[Word, ...]]:
    """Give what a clerk may type to find somebody."""
    full, initials = Word("latin", person.latin.split()[0]), Word("latin", _initials(person.name))
    surname, name = Word("text", person.name[0]), Word("text", person.name)
    given = Word("text", person.name[1:])
    end = Word("digits", person.citizen_id[-dice.choice((4, 6)) :])
    phone, phone_end = Word("digits", person.phone), Word("digits", person.phone[-4:])
    village = Word("text", person.village[:2])
    return [
        (name,), (given,), (full,), (initials,), (end,), (phone,), (phone_end,), (village,),
        (surname, end), (surname, village), (village, surname), (initials, village), (full, phone_end),
    ]  # fmt: skip


def _keys(typing: tuple[Word, ...]) -> Iterator[Query]:
    for place, word in enumerate(typing):
        for length in range(1, len(word.text) + 1):
            yield Query((*typing[:place], Word(word.kind, word.text[:length])))


def _latin(name: str) -> str:
    return " ".join(latin_keys(name))


def _initials(name: str) -> str:
    return min(latin_keys(name), key=len)


def _compare(searches: dict[str, Search], queries: Sequence[Query]) -> None:
    """Refuse a race in which somebody does not find what the floor finds."""
    for query in queries:
        found = {name: search(query) for name, search in searches.items()}
        if min(found.values()) < next(iter(found.values())):
            msg = f"{query.text}: {found}"
            raise RuntimeError(msg)


def _p95(search: Search, queries: Sequence[Query]) -> float:
    return float(statistics.quantiles([_quickest(search, query) for query in queries], n=_PERCENTILES)[-1])


def _quickest(search: Search, query: Query) -> float:
    """Press a key a few times, unless it is slow anyway: what else the machine was doing is no part of the search."""
    times: list[float] = []
    while len(times) < _PRESSED and sum(times) < _SLOW:
        begun = time.perf_counter()
        search(query)
        times.append(time.perf_counter() - begun)
    return min(times)


def _ours(township: Township, query: Query) -> int:
    ids = township.register.list_ids(text=query.text, limit=_FOUND)
    township.register.rows(ids[:_SHOWN])
    return len(ids)


def _build_floor(database: Connection, people: Sequence[Person]) -> None:
    """Put beside our tables what a bare full-text search needs: an index with prefixes, and flat rows to show."""
    marks = ", ".join("?" * (len(_COLUMNS) + 1))
    database.execute("BEGIN")
    database.execute(f"CREATE TABLE flat ({', '.join(_COLUMNS)}, latin, PRIMARY KEY (id))")
    database.executemany(
        f"INSERT INTO flat VALUES ({marks})",  # noqa: S608 - only question marks
        ((*person.shown, f" {person.latin}") for person in people),  # type: ignore[arg-type]  # rows of the same file
    )
    database.execute(
        "CREATE VIRTUAL TABLE found USING fts5 (name, village, latin, digits, content='', prefix='1 2 3 4')"
    )
    database.executemany(
        "INSERT INTO found (rowid, name, village, latin, digits) VALUES (?, ?, ?, ?, ?)",
        (
            (
                int(str(person.shown[0])),
                " ".join(person.name),
                " ".join(person.village),
                person.latin,
                f"t{person.citizen_id[::-1]} f{person.phone} g{person.phone[::-1]}",
            )
            for person in people
        ),
    )
    database.execute("INSERT INTO found (found) VALUES ('optimize')")
    database.execute("COMMIT")


def _fts(database: Connection, query: Query) -> int:
    match = " AND ".join(f"({_matching(word)})" for word in query.words)
    sql = f"SELECT rowid FROM found WHERE found MATCH ? LIMIT {_FOUND}"  # noqa: S608 - a bound limit is planned anew
    rows = database.execute(sql, (match,)).fetchall()
    return _show(database, [int(str(row[0])) for row in rows])


def _matching(word: Word) -> str:
    if word.kind == "text":
        return f'{{name village}} : "{" ".join(word.text)}"'
    if word.kind == "latin":
        return f'latin : "{word.text}" *'
    back = word.text[::-1]
    return f'digits : ("t{back}" * OR "g{back}" * OR "f{word.text}" *)'


def _like(database: Connection, query: Query) -> int:
    wanted: list[str] = []
    values: list[str] = []
    for word in query.words:
        columns, values_of = _likes(word)
        wanted.append(columns)
        values.extend(values_of)
    sql = f"SELECT id FROM flat WHERE {' AND '.join(wanted)} ORDER BY name, id LIMIT ?"  # noqa: S608 - from our own parts
    return _show(database, [int(str(row[0])) for row in database.execute(sql, (*values, _FOUND))])


def _likes(word: Word) -> tuple[str, tuple[str, ...]]:
    text = word.text
    if word.kind == "text":
        return "(name LIKE ? OR village LIKE ?)", (f"%{text}%", f"%{text}%")
    if word.kind == "latin":
        return "latin LIKE ?", (f"% {text}%",)
    return "(citizen_id LIKE ? OR phone LIKE ? OR phone LIKE ?)", (f"%{text}", f"%{text}", f"{text}%")


def _show(database: Connection, ids: Sequence[int]) -> int:
    shown = ids[:_SHOWN]
    columns, marks = ", ".join(_COLUMNS), ", ".join("?" * len(shown))
    database.execute(f"SELECT {columns} FROM flat WHERE id IN ({marks})", shown).fetchall()  # noqa: S608 - our names
    return len(ids)


def _polars_frame(people: Sequence[Person]) -> pl.DataFrame:
    rows = [(*map(_text, person.shown), f" {person.latin}") for person in people]
    return pl.DataFrame(rows, schema=[*_COLUMNS, "latin"], orient="row")


def _polars(frame: pl.DataFrame, query: Query) -> int:
    found = frame.filter(reduce(and_, map(_polars_wants, query.words))).sort("name", "id").head(_FOUND)
    found.head(_SHOWN).rows()
    return len(found)


def _polars_wants(word: Word) -> pl.Expr:
    text = word.text
    if word.kind == "text":
        return pl.col("name").str.contains(text, literal=True) | pl.col("village").str.contains(text, literal=True)
    if word.kind == "latin":
        return pl.col("latin").str.contains(f" {text}", literal=True)
    phone = pl.col("phone")
    return pl.col("citizen_id").str.ends_with(text) | phone.str.ends_with(text) | phone.str.starts_with(text)


def _pandas_frame(people: Sequence[Person]) -> pd.DataFrame:
    rows = [(*map(_text, person.shown), f" {person.latin}") for person in people]
    return pd.DataFrame(rows, columns=[*_COLUMNS, "latin"])


def _pandas(frame: pd.DataFrame, query: Query) -> int:
    wanted = reduce(and_, (_pandas_wants(frame, word) for word in query.words))
    found = frame[wanted].sort_values(["name", "id"]).head(_FOUND)
    found.head(_SHOWN).to_dict("records")
    return len(found)


def _pandas_wants(frame: pd.DataFrame, word: Word) -> pd.Series:
    text = word.text
    if word.kind == "text":
        return frame["name"].str.contains(text, regex=False) | frame["village"].str.contains(text, regex=False)
    if word.kind == "latin":
        return frame["latin"].str.contains(f" {text}", regex=False)
    phone = frame["phone"].str
    return frame["citizen_id"].str.endswith(text) | phone.endswith(text) | phone.startswith(text)


def _text(value: object) -> str:
    return "" if value is None else str(value)
