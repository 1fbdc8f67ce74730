"""Schemes and score runs: drafts that are scored again in place, and published lines that never change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.scoring.facts import DEPARTMENT, VILLAGE, WORKER
from storage.connection import Connection


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
    """The heading of a run. ``touched_seq`` is None where no draft is kept on this PC: its lines are frozen."""

    run_id: int
    scheme_id: str
    scheme_title: str
    scheme_version: str
    content_hash: str
    content: str
    period: str
    subject_kind: str
    scored_at: str
    as_of: str | None
    program_version: str
    max_hundredths: int
    locked_at: str | None
    published_at: str | None
    change_seq: int | None
    touched_seq: int | None
    subjects: int

    @property
    def is_open(self) -> bool:
        """Tell whether the run is a draft that is scored again in place."""
        return self.touched_seq is not None and self.locked_at is None and self.published_at is None


@dataclass(frozen=True, slots=True)
class RunFigures:
    """What scoring says about a run as a whole."""

    scored_at: str
    as_of: str
    program_version: str
    max_hundredths: int
    facts_sha256: str
    touched_seq: int
    change_seq: int


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A subject's result in a draft; points in hundredths.

    ``items`` holds ``[points, maximum, state]`` of each item in the order of the scheme, as JSON; ``facts`` and
    ``marks`` are what they were scored from. ``rank`` and ``tier_rank`` are 0 where there is none.
    """

    subject_id: int
    points: int
    max_points: int
    rank: int
    tier: str
    tier_rank: int
    class_title: str
    red_lines: str | None
    adjustment: int
    parts: str | None
    is_complete: bool
    items: str
    facts: str
    marks: str
    facts_sha256: str


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """A subject's published result; points in hundredths, red lines, parts and facts as JSON."""

    line_id: int
    subject_id: int
    name: str
    points: int
    max_points: int
    rank: int
    tier: str | None
    tier_rank: int | None
    class_title: str
    red_lines: str | None
    adjustment: int | None
    parts: str | None
    facts: str


@dataclass(frozen=True, slots=True)
class PointLine:
    """One item of a published result; ``records`` is what ``packed_records`` made, or None for old runs."""

    item_key: str
    section_key: str | None
    title: str
    points: int
    max_points: int
    state: str
    sentence: str
    arithmetic: str | None
    source: str | None
    record_count: int | None = None
    records: bytes | None = None


_COLUMN_OF: Mapping[str, str] = {VILLAGE: "village_id", DEPARTMENT: "department_id", WORKER: "worker_id"}
_NAMES: Mapping[str, str] = {
    VILLAGE: "SELECT id, name FROM village",
    DEPARTMENT: "SELECT id, name FROM department",
    WORKER: "SELECT w.id, w.name || '（' || v.name || '）' FROM village_worker AS w JOIN village AS v ON v.id = w.village_id",
}


def subject_names(connection: Connection, subject_kind: str) -> dict[int, str]:
    """Give the name of every subject of a kind, also of those that are gone; a worker's with his village."""
    return {int(str(row[0])): str(row[1]) for row in connection.execute(_NAMES[subject_kind])}


def keep_scheme(connection: Connection, scheme: SchemeRow, new_uid: Callable[[], str]) -> int:
    """Keep the text of a scheme with its first use and give its row."""
    known = connection.execute(
        "SELECT id FROM assessment_scheme WHERE content_hash = ?", (scheme.content_hash,)
    ).fetchone()
    if known is not None:
        return int(str(known[0]))
    return connection.execute(
        "INSERT INTO assessment_scheme (uid, scheme_id, title, version, content_hash, content) VALUES (?, ?, ?, ?, ?, ?)",
        (new_uid(), scheme.scheme_id, scheme.title, scheme.version, scheme.content_hash, scheme.content),
    ).lastrowid


def begin_draft(connection: Connection, uid: str, scheme_row: int, period: str, subject_kind: str) -> int:
    """Make the row of a new draft and give its number; its figures come with its lines."""
    run_id = connection.execute(
        "INSERT INTO score_run (uid, scheme_row_id, period, subject_kind, scored_at, program_version, max_hundredths,"
        " facts_sha256) VALUES (?, ?, ?, ?, '-', '-', 0, '-')",
        (uid, scheme_row, period, subject_kind),
    ).lastrowid
    connection.execute("INSERT INTO score_draft (run_id, touched_seq) VALUES (?, 0)", (run_id,))
    return run_id


def set_figures(connection: Connection, run_id: int, scheme_row: int, figures: RunFigures) -> None:
    """Write what a draft is scored by, and what it has seen of the changes."""
    connection.execute(
        "UPDATE score_run SET scheme_row_id = ?, scored_at = ?, as_of = ?, program_version = ?, max_hundredths = ?,"
        " facts_sha256 = ?, change_seq = ? WHERE id = ?",
        (
            scheme_row, figures.scored_at, figures.as_of, figures.program_version, figures.max_hundredths,
            figures.facts_sha256, figures.change_seq, run_id,
        ),
    )  # fmt: skip
    connection.execute("UPDATE score_draft SET touched_seq = ? WHERE run_id = ?", (figures.touched_seq, run_id))


_DRAFT_LINE = (
    "SELECT subject_id, points_hundredths, max_hundredths, coalesce(rank, 0), coalesce(tier, ''), coalesce(tier_rank, 0),"
    " class_title, red_lines, adjustment_hundredths, parts, is_complete, items, facts, marks, facts_sha256"
    " FROM score_draft_line WHERE run_id = ?"
)


def draft_lines(connection: Connection, run_id: int, subject_id: int | None = None) -> tuple[DraftLine, ...]:
    """Give the lines of a draft in the order of their ranks, those without a rank last."""
    where, values = ("", ()) if subject_id is None else (" AND subject_id = ?", (subject_id,))
    rows = connection.execute(
        f"{_DRAFT_LINE}{where} ORDER BY rank IS NULL, rank, points_hundredths DESC, subject_id", (run_id, *values)
    )
    return tuple(DraftLine(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


@dataclass(frozen=True, slots=True)
class LineHead:
    """As much of a draft's line as ranking and comparing need."""

    subject_id: int
    points: int
    crossed_red_line: bool
    is_complete: bool
    tier: str
    rank: int
    tier_rank: int
    marks: str
    facts_sha256: str


def line_heads(connection: Connection, run_id: int) -> dict[int, LineHead]:
    """Give the heads of all lines of a draft by subject."""
    rows = connection.execute(
        "SELECT subject_id, points_hundredths, red_lines IS NOT NULL, is_complete, coalesce(tier, ''), coalesce(rank, 0),"
        " coalesce(tier_rank, 0), marks, facts_sha256 FROM score_draft_line WHERE run_id = ?",
        (run_id,),
    )
    heads = (LineHead(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns
    return {head.subject_id: head for head in heads}


def draft_facts(connection: Connection, run_id: int, subject_ids: Sequence[int]) -> dict[int, str]:
    """Give the stored facts of some subjects of a draft."""
    marks = ", ".join("?" * len(subject_ids))
    rows = connection.execute(
        f"SELECT subject_id, facts FROM score_draft_line WHERE run_id = ? AND subject_id IN ({marks})",
        (run_id, *subject_ids),
    )
    return {int(str(row[0])): str(row[1]) for row in rows}


def put_lines(connection: Connection, run_id: int, lines: Iterable[DraftLine]) -> None:
    """Write lines of a draft in place of those of the same subjects."""
    connection.executemany(
        "INSERT OR REPLACE INTO score_draft_line (run_id, subject_id, points_hundredths, max_hundredths, rank, tier,"
        " tier_rank, class_title, red_lines, adjustment_hundredths, parts, is_complete, items, facts, marks, facts_sha256)"
        " VALUES (?, ?, ?, ?, nullif(?, 0), nullif(?, ''), nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                run_id, line.subject_id, line.points, line.max_points, line.rank, line.tier, line.tier_rank,
                line.class_title, line.red_lines, line.adjustment, line.parts, int(line.is_complete), line.items,
                line.facts, line.marks, line.facts_sha256,
            )
            for line in lines
        ),
    )  # fmt: skip


def set_ranks(connection: Connection, run_id: int, ranks: Iterable[tuple[int, int, int]]) -> None:
    """Write (subject, rank, rank in its tier) where they have changed; 0 is no rank."""
    connection.executemany(
        "UPDATE score_draft_line SET rank = nullif(?, 0), tier_rank = nullif(?, 0) WHERE run_id = ? AND subject_id = ?",
        ((rank, tier_rank, run_id, subject_id) for subject_id, rank, tier_rank in ranks),
    )


def drop_lines(connection: Connection, run_id: int, subject_ids: Sequence[int] | None = None) -> None:
    """Remove lines of a draft: of subjects that are gone, or all."""
    where, values = (
        ("", ()) if subject_ids is None else (f" AND subject_id IN ({', '.join('?' * len(subject_ids))})", subject_ids)
    )
    connection.execute(f"DELETE FROM score_draft_line WHERE run_id = ?{where}", (run_id, *values))


_RUN = (
    "SELECT r.id, s.scheme_id, s.title, s.version, s.content_hash, s.content, r.period, r.subject_kind, r.scored_at,"
    " r.as_of, r.program_version, r.max_hundredths, r.locked_at, r.published_at, r.change_seq, d.touched_seq,"
    " CASE WHEN d.run_id IS NULL THEN (SELECT count(*) FROM score_subject AS v WHERE v.run_id = r.id)"
    " ELSE (SELECT count(*) FROM score_draft_line AS v WHERE v.run_id = r.id) END FROM score_run AS r"
    " JOIN assessment_scheme AS s ON s.id = r.scheme_row_id LEFT JOIN score_draft AS d ON d.run_id = r.id"
    " WHERE r.deleted = 0"
)


def runs(connection: Connection) -> tuple[RunRow, ...]:
    """Give all runs, the newest first."""
    return tuple(RunRow(*row) for row in connection.execute(f"{_RUN} ORDER BY r.id DESC"))  # type: ignore[arg-type]  # STRICT columns


def run(connection: Connection, run_id: int) -> RunRow | None:
    """Give one run, or None."""
    row = connection.execute(f"{_RUN} AND r.id = ?", (run_id,)).fetchone()
    return None if row is None else RunRow(*row)  # type: ignore[arg-type]  # STRICT columns


def open_draft(connection: Connection, scheme_id: str, period: str) -> RunRow | None:
    """Give the newest draft of a scheme and period that is neither locked nor published, or None."""
    row = connection.execute(
        f"{_RUN} AND d.run_id IS NOT NULL AND r.locked_at IS NULL AND r.published_at IS NULL AND s.scheme_id = ?"
        " AND r.period = ? ORDER BY r.id DESC LIMIT 1",
        (scheme_id, period),
    ).fetchone()
    return None if row is None else RunRow(*row)  # type: ignore[arg-type]  # STRICT columns


def is_locked(connection: Connection, run_id: int) -> bool:
    """Tell whether nothing may change a run's figures any more: it is being checked, or published."""
    row = connection.execute(
        "SELECT locked_at IS NOT NULL OR published_at IS NOT NULL FROM score_run WHERE id = ?", (run_id,)
    ).fetchone()
    return row is not None and bool(row[0])


def lock(connection: Connection, run_id: int, at: str) -> None:
    """Keep a draft's figures as they are from now on, while it is checked."""
    connection.execute("UPDATE score_run SET locked_at = ? WHERE id = ? AND published_at IS NULL", (at, run_id))


def unlock(connection: Connection, run_id: int) -> None:
    """Let a draft be scored again."""
    connection.execute("UPDATE score_run SET locked_at = NULL WHERE id = ? AND published_at IS NULL", (run_id,))


def subject_lines(connection: Connection, run_id: int) -> tuple[SubjectLine, ...]:
    """Give the frozen lines of a run in the order of their ranks."""
    rows = connection.execute(
        "SELECT id, coalesce(village_id, department_id, worker_id) AS subject, name, points_hundredths, max_hundredths, rank,"
        " tier, tier_rank, class_title, red_lines, adjustment_hundredths, parts, facts FROM score_subject"
        " WHERE run_id = ? ORDER BY rank, subject",
        (run_id,),
    )
    return tuple(SubjectLine(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


_POINT = (
    "SELECT {first} item_key, section_key, title, points_hundredths, max_hundredths, state, sentence, arithmetic, source,"
    " record_count, records FROM score_point WHERE run_id = ?"
)


def point_lines(connection: Connection, run_id: int, line_id: int) -> tuple[PointLine, ...]:
    """Give the frozen items of one subject in the order of the scheme."""
    rows = connection.execute(
        f"{_POINT.format(first='')} AND score_subject_id = ? ORDER BY position", (run_id, line_id)
    )
    return tuple(PointLine(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def section_points(connection: Connection, run_id: int) -> dict[tuple[int, str], int]:
    """Give the points of each frozen line by section."""
    rows = connection.execute(
        "SELECT score_subject_id, coalesce(section_key, ''), sum(points_hundredths) FROM score_point WHERE run_id = ?"
        " GROUP BY score_subject_id, section_key",
        (run_id,),
    )
    return {(int(str(row[0])), str(row[1])): int(str(row[2])) for row in rows}


def freeze_line(
    connection: Connection,
    run: RunRow,
    line: DraftLine,
    name: str,
    points: Iterable[PointLine],
    new_uid: Callable[[], str],
) -> None:
    """Write one subject's line of a draft, with all its items, as it will stay."""
    line_id = connection.execute(
        f"INSERT INTO score_subject (uid, run_id, {_COLUMN_OF[run.subject_kind]}, name, points_hundredths, max_hundredths,"
        " rank, tier, tier_rank, class_title, red_lines, adjustment_hundredths, parts, facts)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, 0), ?, ?, ?, ?, ?)",
        (
            new_uid(), run.run_id, line.subject_id, name, line.points, line.max_points, line.rank, line.tier,
            line.tier_rank, line.class_title, line.red_lines, line.adjustment, line.parts, line.facts,
        ),
    ).lastrowid  # fmt: skip
    connection.executemany(
        "INSERT INTO score_point (uid, run_id, score_subject_id, position, item_key, section_key, title,"
        " points_hundredths, max_hundredths, state, sentence, arithmetic, source, record_count, records)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                new_uid(), run.run_id, line_id, position, point.item_key, point.section_key, point.title, point.points,
                point.max_points, point.state, point.sentence, point.arithmetic, point.source, point.record_count,
                point.records,
            )
            for position, point in enumerate(points)
        ),
    )  # fmt: skip


def end_draft(connection: Connection, run_id: int) -> None:
    """Forget the draft's own lines: the frozen ones stand in their place."""
    drop_lines(connection, run_id)
    connection.execute("DELETE FROM score_draft WHERE run_id = ?", (run_id,))


def publish(connection: Connection, run_id: int, at: str) -> None:
    """Mark a run as published; from then on not even that mark can change."""
    connection.execute("UPDATE score_run SET published_at = ? WHERE id = ? AND published_at IS NULL", (at, run_id))
