"""A year of work events becomes the points of all villages."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl

import resources
from app.domain.scoring.engine import score_all
from app.domain.scoring.facts import FactFailure, FactValue, ReportsOnTime, find_fact
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import Scheme, load_scheme
from app.practice.township import DEFAULT_YEAR
from storage.queries import facts as fact_queries
from storage.queries import register as places
from storage.store import Store
from tools.benchmarks.job import Contender, Job, milliseconds
from tools.benchmarks.material import Material

SCHEME = "default-1000"
YEAR = str(DEFAULT_YEAR)
_COLUMNS = ("event_type", "village_id", "period_on", "level", "result", "quantity", "total", "due_on", "done_on")
_GROUPS = ("event_type", "village_id", "quarter", "level", "result", "in_time")
_FIRST, _LAST = f"{YEAR}-01-01", f"{YEAR}-12-31"

Figures = tuple[int, int, int]
"""Groups, events and quantity, added up over all groups: two roads to the figures must agree in them."""


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Every contender counts the kinds of work that the scheme scores, out of all that is recorded."""
    scheme = load_scheme(resources.path("schemes", f"{SCHEME}.toml").read_text(encoding="utf-8"))
    types = scored_types(scheme)
    with material.opened(folder / "office") as opened:
        events = _read_events(opened.office.store)
        with closing(_plain(folder / "plain.db", events)) as plain, duckdb.connect() as duck:
            pandas_frame = _pandas_frame(events)
            polars_frame = pl.DataFrame(events, schema=list(_COLUMNS), orient="row", infer_schema_length=None)
            duck.register("offered", pandas_frame)
            duck.execute("CREATE TABLE event AS SELECT * FROM offered")
            roads = {
                "plain sqlite3, GROUP BY over a covering index": partial(_sqlite, plain, types),
                "DuckDB in memory": partial(_duckdb, duck, types),
                "polars in memory": partial(_polars, polars_frame, types),
                "pandas in memory": partial(_pandas, pandas_frame, types),
            }
            score(opened.office.store, scheme)
            _compare({name: road() for name, road in roads.items()})
            floor, *others = (Contender(name, partial(_drop, road)) for name, road in roads.items())
            yield (
                floor,
                Contender("township-desk: facts and points", partial(score, opened.office.store, scheme)),
                Contender(
                    "township-desk: the whole run, frozen and stored",
                    lambda: _drop(partial(opened.township.assessment.score, SCHEME, YEAR)),
                ),
                *others,
            )


JOB = Job("score", "score all villages for a year", "at most 1.5, below DuckDB", prepare, milliseconds)


def scored_types(scheme: Scheme) -> list[str]:
    """Give the kinds of events that any fact of the scheme counts."""
    measures = (spec.measure for key in scheme.facts if (spec := find_fact(key)) is not None)
    return sorted({kind for measure in measures if not isinstance(measure, ReportsOnTime) for kind in measure.types})


def score(store: Store, scheme: Scheme) -> None:
    """Ask the file for every fact and give every village its points."""
    period = Period.parse(YEAR)
    with store.read() as connection:
        facts: dict[int, dict[str, FactValue | FactFailure]] = {
            place.village_id: {} for place in places.places(connection)
        }
        for key in scheme.facts:
            spec = find_fact(key)
            if spec is not None:
                for village_id, value in fact_queries.measure(connection, spec.measure, period, period.end).items():
                    facts[village_id][key] = value
    score_all(scheme, period, facts)


def _drop(road: Callable[[], object]) -> None:
    road()


def _compare(found: dict[str, Figures]) -> None:
    if len(set(found.values())) > 1:
        raise RuntimeError(found)


def _read_events(store: Store) -> list[tuple[object, ...]]:
    with store.read() as connection:
        rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM work_event WHERE deleted = 0")  # noqa: S608 - our names
        return [tuple(row) for row in rows]


def _plain(file: Path, events: Sequence[tuple[object, ...]]) -> sqlite3.Connection:
    database = sqlite3.connect(file)
    database.execute("PRAGMA cache_size = -200000")
    kinds = ("INTEGER" if column in ("village_id", "quantity", "total") else "TEXT" for column in _COLUMNS)
    database.execute(f"CREATE TABLE event ({', '.join(map(' '.join, zip(_COLUMNS, kinds, strict=True)))})")
    marks = ", ".join("?" * len(_COLUMNS))
    database.executemany(f"INSERT INTO event VALUES ({marks})", events)  # noqa: S608 - only question marks
    database.execute(
        "CREATE INDEX covering ON event (event_type, period_on, village_id, level, result, quantity, total, due_on,"
        " done_on)"
    )
    database.commit()
    return database


_SQL = """
    SELECT event_type, village_id, {quarter} AS quarter, level, result,
        done_on IS NULL OR due_on IS NULL OR done_on <= due_on AS in_time,
        count(*), sum(coalesce(quantity, 0)), sum(coalesce(total, 0))
    FROM event WHERE event_type IN ({types}) AND period_on BETWEEN {first} AND {last}
    GROUP BY 1, 2, 3, 4, 5, 6
"""


def _sqlite(database: sqlite3.Connection, types: Sequence[str]) -> Figures:
    quarter = "(CAST(substr(period_on, 6, 2) AS INTEGER) + 2) / 3"
    sql = _SQL.format(quarter=quarter, types=", ".join("?" * len(types)), first="?", last="?")
    return _added_up(database.execute(sql, (*types, _FIRST, _LAST)).fetchall())


def _duckdb(database: duckdb.DuckDBPyConnection, types: Sequence[str]) -> Figures:
    sql = _SQL.format(
        quarter="quarter(period_on)", types=", ".join("?" * len(types)), first="CAST(? AS DATE)", last="CAST(? AS DATE)"
    )
    return _added_up(database.execute(sql, [*types, _FIRST, _LAST]).fetchall())


def _added_up(rows: Sequence[Sequence[int]]) -> Figures:
    return len(rows), sum(row[6] for row in rows), int(sum(row[7] for row in rows))


def _pandas_frame(events: Sequence[tuple[object, ...]]) -> pd.DataFrame:
    frame = pd.DataFrame(events, columns=list(_COLUMNS))
    for column in ("period_on", "due_on", "done_on"):
        frame[column] = pd.to_datetime(frame[column])
    return frame


def _pandas(frame: pd.DataFrame, types: Sequence[str]) -> Figures:
    year = frame[frame["event_type"].isin(types) & frame["period_on"].between(_FIRST, _LAST)]
    late = year["done_on"] > year["due_on"]
    grouped = (
        year.assign(quarter=year["period_on"].dt.quarter, in_time=~late)
        .groupby(list(_GROUPS), dropna=False, sort=False)
        .agg(events=("event_type", "size"), quantity=("quantity", "sum"), total=("total", "sum"))
    )
    return len(grouped), int(grouped["events"].sum()), int(grouped["quantity"].sum())


def _polars(frame: pl.DataFrame, types: Sequence[str]) -> Figures:
    in_time = (pl.col("done_on") <= pl.col("due_on")).fill_null(value=True)
    quarter = (pl.col("period_on").str.slice(5, 2).cast(pl.Int8) + 2) // 3
    grouped = (
        frame.lazy()
        .filter(pl.col("event_type").is_in(types), pl.col("period_on").is_between(pl.lit(_FIRST), pl.lit(_LAST)))
        .group_by(*_GROUPS[:2], quarter.alias("quarter"), *_GROUPS[3:5], in_time.alias("in_time"))
        .agg(pl.len().alias("events"), pl.col("quantity").sum(), pl.col("total").sum())
        .collect()
    )
    return len(grouped), int(grouped["events"].sum()), int(grouped["quantity"].sum())
