"""The facts that a scheme asks for, of all subjects at once: measures of the records, and marks of inspections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.scoring.facts import FactFailure, FactValue, Measure, find_fact
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import Scheme
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage.connection import Connection
from storage.queries import facts as queries
from storage.queries.facts import Question
from storage.queries.marks import marks

Facts = dict[str, FactValue | FactFailure]

MARK = "mark:"
"""What the key of a mark begins with; the key of its item follows."""

_UNKNOWN = QT_TRANSLATE_NOOP("Fact", "the library of facts does not know {key} any more")


def subject_kind(scheme: Scheme) -> str:
    """Give the kind of subject that a scheme scores."""
    return scheme.subjects


def mark_items(scheme: Scheme) -> tuple[str, ...]:
    """Give the keys of the items of a scheme that inspections and people mark."""
    return tuple(item.key for item in scheme.marked_items)


def measured(scheme: Scheme) -> dict[str, Measure]:
    """Give the measures of a scheme by their keys."""
    specs = (find_fact(key) for key in scheme.facts)
    return {spec.key: spec.measure for spec in specs if spec is not None}


def gather(
    connection: Connection, scheme: Scheme, period: Period, as_of: date, subject_ids: Sequence[int] | None = None
) -> dict[int, Facts]:
    """Give all facts and marks that a scheme asks for, of all its subjects or of some, by subject."""
    kind = subject_kind(scheme)
    ids = queries.living(connection, kind, period) if subject_ids is None else tuple(subject_ids)
    found = gather_measures(connection, scheme, Question(kind, ids, period, as_of))
    for subject_id, marked in gather_marks(connection, scheme, period, ids).items():
        found[subject_id] |= marked
    return found


def gather_measures(
    connection: Connection, scheme: Scheme, question: Question, tables: frozenset[str] | None = None
) -> dict[int, Facts]:
    """Give the measures of a scheme, all or those that read some tables; a fact that nobody knows has failed."""
    wanted = measured(scheme)
    if tables is not None:
        kept = keys_of(scheme, question.subject_kind, tables)
        wanted = {key: one for key, one in wanted.items() if key in kept}
    found = queries.measures(connection, wanted, question)
    for key in scheme.facts:
        if not key.startswith(MARK) and find_fact(key) is None:
            failure = FactFailure(Message("Fact", _UNKNOWN, {"key": key}))
            for values in found.values():
                values[key] = failure
    return found


def gather_marks(
    connection: Connection, scheme: Scheme, period: Period, subject_ids: Sequence[int]
) -> Mapping[int, Mapping[str, FactValue]]:
    """Give what inspections and people marked, by subject, with keys as ``mark:item``; what is missing is missing."""
    wanted, ids = mark_items(scheme), frozenset(subject_ids)
    return marks(connection, subject_kind(scheme), period.key, wanted, ids, scheme_id=scheme.scheme_id)


def keys_of(scheme: Scheme, kind: str, tables: frozenset[str]) -> tuple[str, ...]:
    """Give the facts of a scheme that read one of the tables."""
    specs = (find_fact(key) for key in scheme.facts)
    return tuple(spec.key for spec in specs if spec is not None and spec.table(kind) in tables)
