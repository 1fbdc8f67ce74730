"""Schemes and score runs: written once, read often, never changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from storage.connection import Connection, SqlValue


@dataclass(frozen=True, slots=True)
class SchemeRow:
    """A scheme as it was when it was first used."""

    scheme_id: str
    title: str
    version: str
    content_hash: str
    content: str


@dataclass(frozen=True, slots=True)
class RunRow:
    """The heading of a stored run."""

    run_id: int
    scheme_id: str
    scheme_title: str
    scheme_version: str
    content: str
    period: str
    scored_at: str
    max_hundredths: int
    published_at: str | None
    villages: int


@dataclass(frozen=True, slots=True)
class SubjectScoreRow:
    """A village's place in a run; points in hundredths, red lines and facts as JSON."""

    village_id: int
    village: str
    points: int
    rank: int
    class_title: str
    red_lines: str | None
    facts: str


@dataclass(frozen=True, slots=True)
class ItemScoreRow:
    """One item of one village; points in hundredths."""

    village_id: int
    item_key: str
    section_key: str | None
    title: str
    points: int
    max_points: int
    applicable: int
    sentence: str
    arithmetic: str | None


@dataclass(frozen=True, slots=True)
class NewRun:
    """A run to be stored with all its lines."""

    scheme: SchemeRow
    period: str
    scored_at: str
    program_version: str
    max_hundredths: int
    facts_sha256: str
    villages: Sequence[SubjectScoreRow]
    items: Sequence[ItemScoreRow]


def store_run(connection: Connection, run: NewRun, new_uid: Callable[[], str]) -> int:
    """Store a run whole and give its id."""
    scheme_row_id = _scheme_row_id(connection, run.scheme, new_uid)
    run_id = connection.execute(
        "INSERT INTO score_run (uid, scheme_row_id, period, scored_at, program_version, max_hundredths, facts_sha256)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            new_uid(),
            scheme_row_id,
            run.period,
            run.scored_at,
            run.program_version,
            run.max_hundredths,
            run.facts_sha256,
        ),
    ).lastrowid
    connection.executemany(
        "INSERT INTO score_village (uid, run_id, village_id, points_hundredths, rank, class_title, red_lines, facts)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (new_uid(), run_id, row.village_id, row.points, row.rank, row.class_title, row.red_lines, row.facts)
            for row in run.villages
        ),
    )
    connection.executemany(
        "INSERT INTO score_item (uid, run_id, position, village_id, item_key, section_key, title, points_hundredths,"
        " max_hundredths, applicable, sentence, arithmetic) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _item_values(run.items, run_id, new_uid),
    )
    return run_id


def _item_values(
    items: Iterable[ItemScoreRow], run_id: int, new_uid: Callable[[], str]
) -> Iterable[tuple[SqlValue, ...]]:
    for position, row in enumerate(items):
        yield (
            new_uid(), run_id, position, row.village_id, row.item_key, row.section_key, row.title, row.points,
            row.max_points, row.applicable, row.sentence, row.arithmetic,
        )  # fmt: skip


def _scheme_row_id(connection: Connection, scheme: SchemeRow, new_uid: Callable[[], str]) -> int:
    known = connection.execute(
        "SELECT id FROM assessment_scheme WHERE content_hash = ?", (scheme.content_hash,)
    ).fetchone()
    if known is not None:
        return int(str(known[0]))
    return connection.execute(
        "INSERT INTO assessment_scheme (uid, scheme_id, title, version, content_hash, content) VALUES (?, ?, ?, ?, ?, ?)",
        (new_uid(), scheme.scheme_id, scheme.title, scheme.version, scheme.content_hash, scheme.content),
    ).lastrowid


_RUN = (
    "SELECT r.id, s.scheme_id, s.title, s.version, s.content, r.period, r.scored_at, r.max_hundredths, r.published_at,"
    " (SELECT count(*) FROM score_village AS v WHERE v.run_id = r.id) FROM score_run AS r"
    " JOIN assessment_scheme AS s ON s.id = r.scheme_row_id WHERE r.deleted = 0"
)


def runs(connection: Connection) -> tuple[RunRow, ...]:
    """Give all runs, the newest first."""
    return tuple(RunRow(*row) for row in connection.execute(f"{_RUN} ORDER BY r.id DESC"))  # type: ignore[arg-type]  # STRICT columns


def run(connection: Connection, run_id: int) -> RunRow | None:
    """Give one run, or None."""
    row = connection.execute(f"{_RUN} AND r.id = ?", (run_id,)).fetchone()
    return None if row is None else RunRow(*row)  # type: ignore[arg-type]  # STRICT columns


def village_scores(connection: Connection, run_id: int) -> tuple[SubjectScoreRow, ...]:
    """Give the villages of a run in the order of their ranks."""
    rows = connection.execute(
        "SELECT s.village_id, v.name, s.points_hundredths, s.rank, s.class_title, s.red_lines, s.facts"
        " FROM score_village AS s JOIN village AS v ON v.id = s.village_id WHERE s.run_id = ? ORDER BY s.rank, s.village_id",
        (run_id,),
    )
    return tuple(SubjectScoreRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def item_scores(connection: Connection, run_id: int, village_id: int | None = None) -> tuple[ItemScoreRow, ...]:
    """Give the items of a run, of one village or of all, in the order of the scheme."""
    where, values = ("", ()) if village_id is None else (" AND village_id = ?", (village_id,))
    rows = connection.execute(
        "SELECT village_id, item_key, section_key, title, points_hundredths, max_hundredths, applicable, sentence, arithmetic"
        f" FROM score_item WHERE run_id = ?{where} ORDER BY position",
        (run_id, *values),
    )
    return tuple(ItemScoreRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def publish(connection: Connection, run_id: int, at: str) -> None:
    """Mark a run as published; from then on not even that mark can change."""
    connection.execute("UPDATE score_run SET published_at = ? WHERE id = ? AND published_at IS NULL", (at, run_id))


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """One record that a measure looked at."""

    occurred_on: str
    event_type: str
    result: str | None
    due_on: str | None
    done_on: str | None
    quantity: int | None
    total: int | None
    level: str | None
    note: str | None


def event_evidence(
    connection: Connection, village_id: int, types: Sequence[str], start: str, end: str
) -> tuple[EvidenceEntry, ...]:
    """Give the events behind a measure, the newest first."""
    marks = ", ".join("?" * len(types))
    rows = connection.execute(
        "SELECT occurred_on, event_type, result, due_on, done_on, quantity, total, level, note FROM work_event"
        f" WHERE deleted = 0 AND village_id = ? AND event_type IN ({marks}) AND period_on BETWEEN ? AND ?"
        " ORDER BY occurred_on DESC, id DESC",
        (village_id, *types, start, end),
    )
    return tuple(EvidenceEntry(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def report_evidence(
    connection: Connection, village_id: int, first_month: str, last_month: str
) -> tuple[tuple[str, str, int], ...]:
    """Give (month, last day reported, number of figures) of a village."""
    rows = connection.execute(
        "SELECT month, max(reported_on), count(*) FROM reported_figure WHERE deleted = 0 AND village_id = ?"
        " AND month BETWEEN ? AND ? GROUP BY month ORDER BY month DESC",
        (village_id, first_month, last_month),
    )
    return tuple((str(row[0]), str(row[1]), int(str(row[2]))) for row in rows)
