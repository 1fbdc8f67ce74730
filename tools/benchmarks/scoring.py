"""A year of work events becomes the points of all villages, and one changed record those of one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl

from app.domain.scoring.facts import find_fact
from app.domain.scoring.scheme import Scheme, load_scheme
from app.practice.township import DEFAULT_YEAR
from app.services.assessment import AssessmentService
from storage.store import Store
from tools.benchmarks.job import Contender, Job, milliseconds
from tools.benchmarks.material import Material, OpenOffice
from tools.benchmarks.sixty_items import KEY, SixtyItems, scheme_text

YEAR = str(DEFAULT_YEAR)
_COLUMNS = ("event_type", "village_id", "period_on", "level", "result", "quantity", "total", "due_on", "done_on")
_FIRST, _LAST = f"{YEAR}-01-01", f"{YEAR}-12-31"
_CLOSED = f"{DEFAULT_YEAR + 1}-02-01"
"""Everything of the year was due by then."""

Figures = tuple[int, int, int, int]
"""Groups, events, events done in time and quantity, added up over all groups: all roads must agree in them."""


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Every contender counts the same kinds of work by village and month; ours gives points for sixty items as well."""
    types = scored_types(load_scheme(scheme_text()))
    half = Material(material.folder, material.residents, material.events // 2)
    with material.opened(folder / "office") as whole, half.opened(folder / "half") as halved, duckdb.connect() as duck:
        events = _read_events(whole.office.store)
        pandas_frame = _pandas_frame(events)
        polars_frame = pl.DataFrame(events, schema=list(_COLUMNS), orient="row", infer_schema_length=None)
        duck.register("offered", pandas_frame)
        duck.execute("CREATE TABLE event AS SELECT * FROM offered")
        with whole.office.store.write() as connection:
            connection.execute(_COVERING)
        roads = {
            "hand-written SQL over a covering index of the same file": partial(_by_hand, whole.office.store, types),
            "DuckDB in memory": partial(_duckdb, duck, types),
            "polars in memory": partial(_polars, polars_frame, types),
            "pandas in memory": partial(_pandas, pandas_frame, types),
        }
        _compare({name: road() for name, road in roads.items()})
        floor, *others = (Contender(name, partial(_drop, road)) for name, road in roads.items())
        yield (
            floor,
            _full_run(whole, "township-desk: one full run of sixty items, stored"),
            _again(whole, "township-desk: scored again after one changed record"),
            _full_run(halved, "township-desk: one full run with half of the events"),
            *others,
        )


JOB = Job(
    "score",
    "score all villages for a year",
    "a full run at most 1.5, again at most a tenth of it",
    prepare,
    milliseconds,
)


def scored_types(scheme: Scheme) -> list[str]:
    """Give the kinds of events that any fact of the scheme counts."""
    measures = (spec.measure for key in scheme.facts if (spec := find_fact(key)) is not None)
    return sorted({kind for measure in measures for kind in measure.types})


def _full_run(opened: OpenOffice, name: str) -> Contender:
    """Score everything: what the draft of the last time knows is thrown away before."""
    service = _assessment(opened)

    def forget() -> None:
        with opened.office.store.write() as connection:
            connection.execute("DELETE FROM score_draft_line")
            connection.execute("DELETE FROM score_draft")

    return Contender(name, partial(_drop, partial(service.score, KEY, YEAR)), forget)


def _again(opened: OpenOffice, name: str) -> Contender:
    """Score after one visit was given another result."""
    service, turn = _assessment(opened), count(1)

    def change() -> None:
        service.score(KEY, YEAR)
        with opened.office.store.write() as connection:
            connection.execute(
                "UPDATE work_event SET result = CASE result WHEN 'ok' THEN 'failed' ELSE 'ok' END WHERE id ="
                " (SELECT min(id) + ? FROM work_event WHERE event_type = 'home_visit')",
                (next(turn),),
            )

    return Contender(name, partial(_drop, partial(service.score, KEY, YEAR)), change)


def _assessment(opened: OpenOffice) -> AssessmentService:
    """Give the office's own service, with the scheme of the benchmark."""
    township = opened.township
    return AssessmentService(township.assessment.ports, township.operations, SixtyItems(township.assessment.ports))


def _drop(road: Callable[[], object]) -> None:
    road()


def _compare(found: dict[str, Figures]) -> None:
    if len(set(found.values())) > 1:
        raise RuntimeError(found)


def _read_events(store: Store) -> list[tuple[object, ...]]:
    with store.read() as connection:
        rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM work_event WHERE deleted = 0")  # noqa: S608 - our names
        return [tuple(row) for row in rows]


# What somebody would write by hand who knows the question beforehand: an index in the order of the groups, so that
# SQLite need not sort, and one pass for all sums.
_MONTH = "substr(period_on, 1, 7)"
_COVERING = (
    f"CREATE INDEX work_event_by_hand ON work_event (village_id, event_type, {_MONTH}, result, level, quantity, total,"
    " period_on, due_on, done_on) WHERE deleted = 0"
)
_STATED = "coalesce(result, CASE WHEN done_on IS NULL THEN 'open' ELSE 'ok' END)"
_IN_TIME = f"({_STATED} = 'ok' AND (done_on IS NULL OR due_on IS NULL OR done_on <= due_on))"
_DUE = f"({_STATED} <> 'declined' AND NOT ({_STATED} = 'open' AND period_on >= '{_CLOSED}'))"
_SUMS = f"""
    count(*), coalesce(sum(quantity), 0), coalesce(sum(total), 0),
    sum(CASE WHEN {_IN_TIME} THEN 1 ELSE 0 END) AS in_time,
    sum(CASE WHEN {_DUE} THEN coalesce(total, 1) ELSE 0 END) AS due,
    sum(CASE WHEN {_DUE} THEN CASE WHEN total IS NOT NULL THEN coalesce(quantity, 0) WHEN {_IN_TIME} THEN 1 ELSE 0 END
        ELSE 0 END) AS done,
    sum(CASE WHEN {_DUE} AND NOT {_IN_TIME} THEN 1 ELSE 0 END) AS missed,
    sum(CASE WHEN result = 'ok' THEN 1 ELSE 0 END) AS ok,
    sum(CASE WHEN level = 'county' THEN 1 ELSE 0 END) AS county,
    sum(CASE WHEN level = 'province' THEN 1 ELSE 0 END) AS province
"""


def _by_hand(store: Store, types: Sequence[str]) -> Figures:
    # On the connection that the program scores on, so that both find the same pages in memory.
    with store.write() as connection:
        villages = [row[0] for row in connection.execute("SELECT id FROM village WHERE deleted = 0")]
        sql = (
            f"SELECT village_id, event_type, {_MONTH}, {_SUMS} FROM work_event INDEXED BY work_event_by_hand"  # noqa: S608 - our names
            f" WHERE deleted = 0 AND village_id IN ({', '.join('?' * len(villages))})"
            f" AND event_type IN ({', '.join('?' * len(types))}) AND {_MONTH} BETWEEN ? AND ?"
            f" GROUP BY village_id, event_type, {_MONTH}"
        )
        return _added_up(connection.execute(sql, (*villages, *types, _FIRST[:7], _LAST[:7])).fetchall())


def _duckdb(database: duckdb.DuckDBPyConnection, types: Sequence[str]) -> Figures:
    sql = (
        f"SELECT village_id, event_type, month(period_on), {_SUMS} FROM event"  # noqa: S608 - our names
        f" WHERE event_type IN ({', '.join('?' * len(types))}) AND period_on BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)"
        " GROUP BY 1, 2, 3"
    )
    return _added_up(database.execute(sql, [*types, _FIRST, _LAST]).fetchall())


def _added_up(rows: Sequence[Sequence[object]]) -> Figures:
    def total(place: int) -> int:
        return sum(int(float(str(row[place]))) for row in rows)

    return len(rows), total(3), total(6), total(4)


def _pandas_frame(events: Sequence[tuple[object, ...]]) -> pd.DataFrame:
    frame = pd.DataFrame(events, columns=list(_COLUMNS))
    for column in ("period_on", "due_on", "done_on"):
        frame[column] = pd.to_datetime(frame[column])
    return frame


def _pandas(frame: pd.DataFrame, types: Sequence[str]) -> Figures:
    year = frame[frame["event_type"].isin(types) & frame["period_on"].between(_FIRST, _LAST)]
    in_time = (year["result"] == "ok") & ~(year["done_on"] > year["due_on"])
    is_open = year["result"] == "open"
    due = (year["result"] != "declined") & ~(is_open & (year["period_on"] >= _CLOSED))
    grouped = (
        year.assign(
            month=year["period_on"].dt.month,
            in_time=in_time,
            due=due,
            missed=due & ~in_time,
            ok=year["result"] == "ok",
            county=year["level"] == "county",
            province=year["level"] == "province",
        )
        .groupby(["village_id", "event_type", "month"], sort=False)
        .agg(
            events=("event_type", "size"),
            quantity=("quantity", "sum"),
            total=("total", "sum"),
            in_time=("in_time", "sum"),
            due=("due", "sum"),
            missed=("missed", "sum"),
            ok=("ok", "sum"),
            county=("county", "sum"),
            province=("province", "sum"),
        )
    )
    sums = (grouped[column].sum() for column in ("events", "in_time", "quantity"))
    return (len(grouped), *(int(figure) for figure in sums))  # type: ignore[return-value]  # three of them


def _polars(frame: pl.DataFrame, types: Sequence[str]) -> Figures:
    in_time = (pl.col("result") == "ok") & (pl.col("done_on") <= pl.col("due_on")).fill_null(value=True)
    open_late = (pl.col("result") == "open") & (pl.col("period_on") >= _CLOSED)
    due = (pl.col("result") != "declined") & ~open_late
    grouped = (
        frame.lazy()
        .filter(pl.col("event_type").is_in(types), pl.col("period_on").is_between(pl.lit(_FIRST), pl.lit(_LAST)))
        .group_by("village_id", "event_type", pl.col("period_on").str.slice(5, 2).alias("month"))
        .agg(
            pl.len().alias("events"),
            pl.col("quantity").sum(),
            pl.col("total").sum(),
            in_time.sum().alias("in_time"),
            due.sum().alias("due"),
            (due & ~in_time).sum().alias("missed"),
            (pl.col("result") == "ok").sum().alias("ok"),
            (pl.col("level") == "county").sum().alias("county"),
            (pl.col("level") == "province").sum().alias("province"),
        )
        .collect()
    )
    return len(grouped), int(grouped["events"].sum()), int(grouped["in_time"].sum()), int(grouped["quantity"].sum())
