"""One key pressed in the search box: fifty people found, twenty of them shown."""

from __future__ import annotations

import random
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import polars as pl

from app.bootstrap import Township
from app.domain.readings import name_readings
from storage.store import Store
from tools.benchmarks.job import Contender, Job, milliseconds
from tools.benchmarks.material import Material

_EACH = 60
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


class Query(NamedTuple):
    """What was typed, and what it is a part of: the name, a reading of it, or digits."""

    kind: str
    text: str


class Person(NamedTuple):
    """A resident as the search sees him: readings and initials stand in ``latin``, parted by spaces."""

    shown: tuple[object, ...]
    name: str
    citizen_id: str
    phone: str
    latin: str


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Give every contender the same people, and the same queries in the same order."""
    with material.opened(folder / "office") as opened:
        people = read_people(opened.office.store)
        queries = mixed_queries(people)
        with closing(_plain(people)) as database:
            searches: dict[str, Search] = {
                "FTS5 in plain sqlite3, in no order": partial(_fts, database),
                "township-desk": partial(_ours, opened.township),
                "sqlite3, LIKE": partial(_like, database),
                "polars, contains": partial(_polars, _polars_frame(people)),
                "pandas, contains": partial(_pandas, _pandas_frame(people)),
            }
            _compare(searches, queries)
            yield tuple(Contender(name, partial(_p95, search, queries)) for name, search in searches.items())


JOB = Job("search", "search as one types, 95th percentile of a key", "at most 3.0", prepare, milliseconds)


def read_people(store: Store) -> list[Person]:
    """Give all people of an office."""
    with store.read() as connection:
        rows = connection.execute(_PEOPLE).fetchall()
    return [
        Person(tuple(row), str(row[1]), str(row[4] or ""), str(row[9] or ""), _latin(str(row[1])))
        for row in rows
    ]  # fmt: skip


def mixed_queries(people: Sequence[Person], each: int = _EACH) -> list[Query]:
    """Type parts of what people are called and have, sometimes more of it and sometimes less."""
    dice = random.Random(_SEED)  # noqa: S311 - the same queries every time
    queries = []
    for person in dice.sample([person for person in people if person.citizen_id and person.phone], each):
        full, short = person.latin.split()[:2]
        start = dice.randrange(len(person.name))
        queries += [
            Query("name", person.name[start : start + dice.randint(1, 3)]),
            Query("latin", full[: dice.randint(2, len(full))]),
            Query("latin", short[: dice.randint(2, max(2, len(short)))]),
            Query("citizen_id", person.citizen_id[-dice.choice((4, 6)) :]),
            Query("phone", dice.choice((person.phone[-4:], person.phone[:9]))),
        ]
    dice.shuffle(queries)
    return queries


def _latin(name: str) -> str:
    readings = name_readings(name)
    keys = ("".join(syllables) for syllables in readings)
    initials = ("".join(syllable[0] for syllable in syllables) for syllables in readings)
    return " ".join(key for pair in zip(keys, initials, strict=True) for key in pair)


def _compare(searches: dict[str, Search], queries: Sequence[Query]) -> None:
    """Refuse a race in which somebody does not find what the floor finds."""
    for query in queries:
        found = {name: search(query) for name, search in searches.items()}
        if min(found.values()) < next(iter(found.values())):
            msg = f"{query.kind} {query.text}: {found}"
            raise RuntimeError(msg)


def _p95(search: Search, queries: Sequence[Query]) -> float:
    times = []
    for query in queries:
        begun = time.perf_counter()
        search(query)
        times.append(time.perf_counter() - begun)
    return statistics.quantiles(times, n=_PERCENTILES)[-1]


def _ours(township: Township, query: Query) -> int:
    ids = township.register.list_ids(text=query.text, limit=_FOUND)
    township.register.rows(ids[:_SHOWN])
    return len(ids)


def _plain(people: Sequence[Person]) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE TABLE resident ({', '.join(_COLUMNS)}, latin, PRIMARY KEY (id))")
    marks = ", ".join("?" * (len(_COLUMNS) + 1))
    database.executemany(
        f"INSERT INTO resident VALUES ({marks})",  # noqa: S608 - only question marks
        ((*person.shown, f" {person.latin}") for person in people),
    )
    database.execute("CREATE VIRTUAL TABLE found USING fts5 (name, latin, digits, content='', prefix='2 3 4')")
    database.executemany(
        "INSERT INTO found (rowid, name, latin, digits) VALUES (?, ?, ?, ?)",
        (
            (
                person.shown[0],
                " ".join(person.name),
                person.latin,
                f"t{person.citizen_id[::-1]} f{person.phone} g{person.phone[::-1]}",
            )
            for person in people
        ),
    )
    database.commit()
    return database


def _fts(database: sqlite3.Connection, query: Query) -> int:
    if query.kind == "name":
        match = f'name : "{" ".join(query.text)}"'
    elif query.kind == "latin":
        match = f'latin : "{query.text}" *'
    else:
        back = query.text[::-1]
        match = f'digits : ("t{back}" * OR "g{back}" * OR "f{query.text}" *)'
    rows = database.execute("SELECT rowid FROM found WHERE found MATCH ? LIMIT ?", (match, _FOUND))
    return _show(database, [row[0] for row in rows])


_LIKE = {
    "name": "name LIKE '%' || ?1 || '%'",
    "latin": "latin LIKE '% ' || ?1 || '%'",
    "citizen_id": "citizen_id LIKE '%' || ?1 OR phone LIKE '%' || ?1 OR phone LIKE ?1 || '%'",
    "phone": "citizen_id LIKE '%' || ?1 OR phone LIKE '%' || ?1 OR phone LIKE ?1 || '%'",
}


def _like(database: sqlite3.Connection, query: Query) -> int:
    sql = f"SELECT id FROM resident WHERE {_LIKE[query.kind]} ORDER BY name, id LIMIT ?2"  # noqa: S608 - from the table above
    return _show(database, [row[0] for row in database.execute(sql, (query.text, _FOUND))])


def _show(database: sqlite3.Connection, ids: Sequence[int]) -> int:
    shown = ids[:_SHOWN]
    columns, marks = ", ".join(_COLUMNS), ", ".join("?" * len(shown))
    database.execute(f"SELECT {columns} FROM resident WHERE id IN ({marks})", shown).fetchall()  # noqa: S608 - our names
    return len(ids)


def _polars_frame(people: Sequence[Person]) -> pl.DataFrame:
    rows = [(*map(_text, person.shown), f" {person.latin}") for person in people]
    return pl.DataFrame(rows, schema=[*_COLUMNS, "latin"], orient="row")


def _polars(frame: pl.DataFrame, query: Query) -> int:
    text = query.text
    if query.kind == "name":
        wanted = pl.col("name").str.contains(text, literal=True)
    elif query.kind == "latin":
        wanted = pl.col("latin").str.contains(f" {text}", literal=True)
    else:
        phone = pl.col("phone")
        wanted = pl.col("citizen_id").str.ends_with(text) | phone.str.ends_with(text) | phone.str.starts_with(text)
    found = frame.filter(wanted).sort("name", "id").head(_FOUND)
    found.head(_SHOWN).rows()
    return len(found)


def _pandas_frame(people: Sequence[Person]) -> pd.DataFrame:
    rows = [(*map(_text, person.shown), f" {person.latin}") for person in people]
    return pd.DataFrame(rows, columns=[*_COLUMNS, "latin"])


def _pandas(frame: pd.DataFrame, query: Query) -> int:
    text = query.text
    if query.kind == "name":
        wanted = frame["name"].str.contains(text, regex=False)
    elif query.kind == "latin":
        wanted = frame["latin"].str.contains(f" {text}", regex=False)
    else:
        phone = frame["phone"].str
        wanted = frame["citizen_id"].str.endswith(text) | phone.endswith(text) | phone.startswith(text)
    found = frame[wanted].sort_values(["name", "id"]).head(_FOUND)
    found.head(_SHOWN).to_dict("records")
    return len(found)


def _text(value: object) -> str:
    return "" if value is None else str(value)
