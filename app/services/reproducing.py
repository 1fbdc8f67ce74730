"""Working a stored run out again: the stored facts under the stored scheme must give the stored points, on any PC."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from app.domain.progress import Progress, no_progress
from app.domain.scoring.arithmetic import from_hundredths
from app.domain.scoring.breakdown import RankedSubject
from app.domain.scoring.engine import score_all
from app.domain.scoring.facts import FactValue
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import Scheme
from app.domain.scoring.stored import facts_from_text
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage import assessments
from storage.assessments import RunRow
from storage.connection import Connection

_N = QT_TRANSLATE_NOOP
_MISSING = _N("Review", "{subject}: is in the stored result only, or only in what was worked out again")
_OTHER_ITEM = _N("Review", "{subject}, {item}: {stored} points are stored, {again} were worked out again")
_OTHER_TOTAL = _N(
    "Review", "{subject}: {stored} points and rank {rank} are stored, {again} and {rank_again} were worked out again"
)
_OTHER_CLASS = _N("Review", "{subject}: class “{stored}” is stored, “{again}” was worked out again")


@dataclass(frozen=True, slots=True)
class _Stored:
    """A subject as it is stored: points by item, sum, rank (0 for none) and class."""

    name: str
    facts: str
    items: Mapping[str, Decimal]
    points: Decimal
    rank: int
    class_title: str


def deviations(
    connection: Connection, row: RunRow, scheme: Scheme, progress: Progress = no_progress
) -> tuple[Message, ...]:
    """Give what comes out otherwise than it is stored: nothing, if the run can be worked out again."""
    stored = _frozen(connection, row) if row.touched_seq is None else _draft(connection, row, scheme)
    progress(1, 2)
    facts = {
        subject_id: cast("Mapping[str, FactValue]", facts_from_text(one.facts)) for subject_id, one in stored.items()
    }
    again = {one.subject_id: one for one in score_all(scheme, Period.parse(row.period), facts)}
    progress(2, 2)
    return tuple(deviation for subject_id, one in stored.items() for deviation in _compared(one, again.get(subject_id)))


def _compared(stored: _Stored, again: RankedSubject | None) -> Iterator[Message]:
    if again is None:
        yield Message("Review", _MISSING, {"subject": stored.name})
        return
    breakdown = again.breakdown
    points = {item.key: item.points for item in breakdown.items}
    for key in {**stored.items, **points}:
        one, other = stored.items.get(key), points.get(key)
        if one != other:
            params = {"subject": stored.name, "item": key, "stored": _shown(one), "again": _shown(other)}
            yield Message("Review", _OTHER_ITEM, params)
    if (stored.points, stored.rank) != (breakdown.points, again.rank or 0):
        params = {
            "subject": stored.name, "stored": stored.points, "rank": stored.rank, "again": breakdown.points,
            "rank_again": again.rank or 0,
        }  # fmt: skip
        yield Message("Review", _OTHER_TOTAL, params)
    if stored.class_title != breakdown.class_title:
        params = {"subject": stored.name, "stored": stored.class_title, "again": breakdown.class_title}
        yield Message("Review", _OTHER_CLASS, params)


def _shown(points: Decimal | None) -> object:
    return "—" if points is None else points


def _frozen(connection: Connection, row: RunRow) -> dict[int, _Stored]:
    return {
        line.subject_id: _Stored(
            line.name,
            line.facts,
            {
                point.item_key: from_hundredths(point.points)
                for point in assessments.point_lines(connection, row.run_id, line.line_id)
            },
            from_hundredths(line.points),
            line.rank,
            line.class_title,
        )
        for line in assessments.subject_lines(connection, row.run_id)
    }


def _draft(connection: Connection, row: RunRow, scheme: Scheme) -> dict[int, _Stored]:
    keys = [item.key for section in scheme.sections for item in section.items]
    keys += [item.key for item in scheme.adjustments]
    names = assessments.subject_names(connection, row.subject_kind)
    return {
        line.subject_id: _Stored(
            names[line.subject_id],
            _joined(line.facts, line.marks),
            {key: from_hundredths(one[0]) for key, one in zip(keys, json.loads(line.items), strict=True)},
            from_hundredths(line.points),
            line.rank,
            line.class_title,
        )
        for line in assessments.draft_lines(connection, row.run_id)
    }


def _joined(facts: str, marks: str) -> str:
    return json.dumps(json.loads(facts) | json.loads(marks))
