"""What inspections found, given to the rules like any other fact: one grouped scan over the marks of a period.

A mark that is missing is missing from the answer, never zero. Of a round, only what is complete is given: a line counts
once it was answered for every group drawn, be the answer that it was not looked at; a line that was looked at nowhere
is missing as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal

from app.domain.scoring.facts import FactPart, FactValue
from storage.connection import Connection, SqlValue

PREFIX = "mark:"
TABLES = {"village": "village", "department": "department", "worker": "village_worker"}
"""The table of each kind of subject."""

_QUARTER_KEYS = ("Q1", "Q2", "Q3", "Q4")
_HUNDREDTHS = 100
# How many groups a village has to be marked for: those of its newest draw, one where it is looked at without groups.
_WANTED = (
    "SELECT s.round_id, v.uid, sum(s.why IS NOT NULL) FROM inspection_sample AS s"
    " JOIN village AS v ON v.id = s.village_id"
    " WHERE s.draw_id = (SELECT max(n.draw_id) FROM inspection_sample AS n"
    " WHERE n.round_id = s.round_id AND n.village_id = s.village_id)"
    " GROUP BY s.round_id, s.village_id"
)


def marks(
    connection: Connection,
    subject_kind: str,
    period: str,
    item_keys: Collection[str],
    subject_ids: Collection[int] | None = None,
    *,
    scheme_id: str | None = None,
) -> dict[int, dict[str, FactValue]]:
    """Give, by subject, the marks of some items as facts with the keys ``mark:<item>``.

    ``period`` is ``2025`` or ``2025Q2``; a year holds the parts of its quarters and those of the year itself. Parts:

    - checklist, key ``2025Q2/<line>``: groups in order over groups looked at;
    - sampled, key ``2025Q2`` (or ``2025``): records found wrong over records drawn, which may be 0 over 0;
    - manual, key ``2025Q2`` or ``2025``: points given, no denominator.

    A subject without a complete mark is not in the answer. With ``scheme_id`` only marks made under that scheme count;
    two schemes may use one key for different items.
    """
    keys = sorted(set(item_keys))
    if not keys:
        return {}
    found: dict[int, dict[str, list[FactPart]]] = {}
    wanted = {(str(row[0]), str(row[1])): int(str(row[2])) for row in connection.execute(_WANTED)}
    for row in _grouped(connection, subject_kind, _periods(period), keys, scheme_id):
        subject_id, uid, item_key, of_period, line_key, round_id, *figures = row
        if subject_ids is not None and int(str(subject_id)) not in subject_ids:
            continue
        least = 1 if round_id is None else wanted.get((str(round_id), str(uid)), 1)
        part = _part(str(of_period), line_key, least, [int(str(figure)) for figure in figures])
        if part is not None:
            by_item = found.setdefault(int(str(subject_id)), {})
            by_item.setdefault(f"{PREFIX}{item_key!s}", []).append(part)
    return {
        subject_id: {key: _added_up(parts) for key, parts in by_item.items()} for subject_id, by_item in found.items()
    }


def marks_behind(
    connection: Connection,
    subject_kind: str,
    period: str,
    item_keys: Collection[str],
    subject_ids: Collection[int],
    *,
    scheme_id: str,
) -> dict[int, dict[str, dict[str, list[int]]]]:
    """Give, by subject and ``mark:<item>``, the row numbers of the marks, under the name of their table."""
    found: dict[int, dict[str, dict[str, list[int]]]] = {subject_id: {} for subject_id in subject_ids}
    keys, periods = sorted(set(item_keys)), _periods(period)
    if not keys:
        return found
    rows = connection.execute(
        f"SELECT s.id, m.item_key, m.id FROM inspection_mark AS m JOIN {TABLES[subject_kind]} AS s"
        " ON s.uid = m.subject_uid AND s.deleted = 0 WHERE m.deleted = 0 AND m.subject_kind = ?"
        f" AND m.item_key IN ({_places(keys)}) AND m.period IN ({_places(periods)}) AND m.scheme_id = ? ORDER BY m.id",
        (subject_kind, *keys, *periods, scheme_id),
    )
    for subject_id, item_key, mark_id in rows:
        of_subject = found.get(int(str(subject_id)))
        if of_subject is not None:
            of_item = of_subject.setdefault(f"{PREFIX}{item_key!s}", {"inspection_mark": []})
            of_item["inspection_mark"].append(int(str(mark_id)))
    return found


def _grouped(
    connection: Connection, subject_kind: str, periods: Sequence[str], keys: Sequence[str], scheme_id: str | None
) -> Iterable[Sequence[SqlValue]]:
    of_scheme = "" if scheme_id is None else " AND m.scheme_id = ?"
    sql = (
        "SELECT s.id, m.subject_uid, m.item_key, m.period, m.line_key, m.round_id, count(*),"
        " sum(m.group_id IS NULL), sum(m.verdict IS NOT NULL), sum(m.verdict IS 'ok'), coalesce(sum(m.verdict IN ('ok', 'wrong')), 0),"
        " sum(m.drawn IS NOT NULL), coalesce(sum(m.drawn), 0), coalesce(sum(m.mismatched), 0),"
        " coalesce(sum(m.points_hundredths), 0)"
        f" FROM inspection_mark AS m JOIN {TABLES[subject_kind]} AS s ON s.uid = m.subject_uid AND s.deleted = 0"
        f" WHERE m.deleted = 0 AND m.subject_kind = ? AND m.item_key IN ({_places(keys)})"
        f" AND m.period IN ({_places(periods)}){of_scheme}"
        " GROUP BY s.id, m.item_key, m.period, m.line_key, m.round_id ORDER BY s.id, m.item_key, m.period, m.line_key"
    )
    values = (subject_kind, *keys, *periods, *(() if scheme_id is None else (scheme_id,)))
    return connection.execute(sql, values)


def _part(period: str, line_key: SqlValue, least: int, figures: Sequence[int]) -> FactPart | None:
    """Give the part of one line or item of one period, or None while answers are missing."""
    count, for_all, verdicts, in_order, looked_at, samples, drawn, mismatched, points = figures
    key = period if line_key is None else f"{period}/{line_key!s}"
    # A mark without a group speaks for the whole subject.
    if not for_all and count < least:
        return None
    if verdicts:
        return FactPart(key, Decimal(in_order), Decimal(looked_at)) if looked_at else None
    if samples:
        return FactPart(key, Decimal(mismatched), Decimal(drawn))
    return FactPart(key, Decimal(points) / _HUNDREDTHS)


def _added_up(parts: Sequence[FactPart]) -> FactValue:
    numerator = sum((part.numerator for part in parts), Decimal(0))
    if any(part.denominator is None for part in parts):
        return FactValue(numerator, None, tuple(parts))
    return FactValue(numerator, sum((part.denominator or Decimal(0) for part in parts), Decimal(0)), tuple(parts))


def _periods(period: str) -> tuple[str, ...]:
    return (period,) if "Q" in period else (period, *(f"{period}{quarter}" for quarter in _QUARTER_KEYS))


def _places(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
