"""Drafts: scored whole the first time, afterwards only where records have changed.

What a draft was scored from is kept with it: the facts of each subject, the day by which was asked what was due, and
the number of the last change that was seen. Scoring again asks the notes of ``storage.touching`` whom the changes since
are about, asks those subjects' facts from the tables that were changed, and ranks all from their stored points. The
result is the same as that of scoring all; where it could not be, since scheme, day or program differ, all are scored.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.errors import InvalidInput
from app.domain.memory import uncollected
from app.domain.progress import Progress
from app.domain.scoring.arithmetic import to_hundredths
from app.domain.scoring.breakdown import State, SubjectBreakdown
from app.domain.scoring.engine import score_all
from app.domain.scoring.facts import FactValue
from app.domain.scoring.period import Period
from app.domain.scoring.ranking import Place, Standing, ranked
from app.domain.scoring.scheme import Scheme
from app.domain.scoring.stored import effective_day, facts_from_text, facts_to_text
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services import scoring_facts
from app.services.ports import PROGRAM_VERSION, Ports
from app.services.scoring_facts import Facts
from storage import assessments, outgoing, touching
from storage.assessments import DraftLine, LineHead, RunFigures, RunRow, SchemeRow
from storage.connection import Connection
from storage.queries import facts as fact_queries
from storage.queries.facts import Question

_N = QT_TRANSLATE_NOOP
_NO_SUBJECTS = {
    "village": _N("Assessment", "There are no villages yet: import the places or the residents first"),
    "department": _N("Assessment", "There are no departments yet: enter them in the ledger of departments first"),
    "worker": _N("Assessment", "There are no village workers yet: enter them in the ledger of village workers first"),
}
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be scored."""

    scheme: Scheme
    text: str
    period: Period
    today: date

    @property
    def kind(self) -> str:
        """The kind of its subjects."""
        return scoring_facts.subject_kind(self.scheme)

    @property
    def as_of(self) -> date:
        """The day by which is asked what was due."""
        return effective_day(self.scheme.facts, self.period, self.today)

    def question(self, subject_ids: Sequence[int]) -> Question:
        """Ask about some subjects."""
        return Question(self.kind, tuple(subject_ids), self.period, self.as_of)


def refresh(connection: Connection, ports: Ports, wanted: Wanted, progress: Progress) -> int:
    """Score the open draft of a scheme and period again, or begin one; give its number."""
    scheme = wanted.scheme
    row = SchemeRow(scheme.scheme_id, scheme.title, scheme.version, scheme.content_hash, wanted.text)
    scheme_row = assessments.keep_scheme(connection, row, ports.new_uid)
    subject_ids = fact_queries.living(connection, wanted.kind, wanted.period)
    if not subject_ids:
        raise InvalidInput(Message("Assessment", _NO_SUBJECTS[wanted.kind]))
    draft = assessments.open_draft(connection, scheme.scheme_id, wanted.period.key)
    if draft is not None and _can_continue(draft, wanted):
        run_id, heads = draft.run_id, assessments.line_heads(connection, draft.run_id)
        due = _changed(connection, draft, wanted, subject_ids, heads)
    else:
        run_id = draft.run_id if draft is not None else 0
        heads, due = {}, dict.fromkeys(subject_ids)
    run_id = run_id or assessments.begin_draft(connection, ports.new_uid(), scheme_row, wanted.period.key, wanted.kind)
    with uncollected():
        lines = _score(connection, run_id, wanted, due, progress)
        _store(connection, run_id, lines, heads, subject_ids)
    all_lines = assessments.line_heads(connection, run_id)
    figures = RunFigures(
        scored_at=ports.now(),
        as_of=wanted.as_of.isoformat(),
        program_version=PROGRAM_VERSION,
        max_hundredths=to_hundredths(scheme.max_in(wanted.period)),
        facts_sha256=_digest(head.facts_sha256 for _, head in sorted(all_lines.items())),
        touched_seq=touching.newest_touch(connection),
        change_seq=outgoing.last_change(connection),
    )
    assessments.set_figures(connection, run_id, scheme_row, figures)
    return run_id


def _can_continue(draft: RunRow, wanted: Wanted) -> bool:
    """Tell whether nothing but records differs from what the draft was scored by."""
    return (
        draft.content_hash == wanted.scheme.content_hash
        and draft.as_of == wanted.as_of.isoformat()
        and draft.program_version == PROGRAM_VERSION
        and draft.subject_kind == wanted.kind
    )


Due = dict[int, frozenset[str] | None]
"""Who is to be scored, with the tables whose facts have changed; None for all facts."""


def _changed(
    connection: Connection,
    draft: RunRow,
    wanted: Wanted,
    subject_ids: Sequence[int],
    heads: Mapping[int, LineHead],
) -> Due:
    touched = touching.touched_since(connection, wanted.kind, draft.touched_seq or 0)
    marks = scoring_facts.gather_marks(connection, wanted.scheme, wanted.period, subject_ids)
    due: Due = {}
    for subject_id in subject_ids:
        head = heads.get(subject_id)
        if head is None:
            due[subject_id] = None
        elif subject_id in touched or facts_to_text(marks.get(subject_id, {})) != head.marks:
            due[subject_id] = frozenset(touched.get(subject_id, ()))
    return due


def _score(connection: Connection, run_id: int, wanted: Wanted, due: Due, progress: Progress) -> list[DraftLine]:
    """Ask the facts of those who are due and give them their points."""
    ids = list(due)
    steps = 2 + -(-len(ids) // _AT_ONCE)
    facts = _facts(connection, run_id, wanted, due)
    marks = scoring_facts.gather_marks(connection, wanted.scheme, wanted.period, ids)
    progress(1, steps)
    lines: list[DraftLine] = []
    for step, start in enumerate(range(0, len(ids), _AT_ONCE), start=2):
        some = {
            subject_id: (facts[subject_id], marks.get(subject_id, {})) for subject_id in ids[start : start + _AT_ONCE]
        }
        lines += _lines(wanted, some)
        progress(step, steps)
    progress(steps, steps)
    return lines


def _facts(connection: Connection, run_id: int, wanted: Wanted, due: Due) -> dict[int, Facts]:
    """Ask all facts of new subjects, and of the others those of the tables that have changed."""
    whole = [subject_id for subject_id, tables in due.items() if tables is None]
    known = {subject_id: tables for subject_id, tables in due.items() if tables is not None}
    found = scoring_facts.gather_measures(connection, wanted.scheme, wanted.question(whole)) if whole else {}
    if not known:
        return found
    tables = frozenset(table for changed in known.values() for table in changed)
    asked = scoring_facts.gather_measures(connection, wanted.scheme, wanted.question(tuple(known)), tables)
    stale = frozenset(scoring_facts.keys_of(wanted.scheme, wanted.kind, tables))
    for subject_id, text in assessments.draft_facts(connection, run_id, tuple(known)).items():
        kept = {key: value for key, value in facts_from_text(text).items() if key not in stale}
        found[subject_id] = kept | asked[subject_id]
    return found


def _lines(wanted: Wanted, known: Mapping[int, tuple[Facts, Mapping[str, FactValue]]]) -> Iterator[DraftLine]:
    scored = score_all(wanted.scheme, wanted.period, {key: {**facts, **marks} for key, (facts, marks) in known.items()})
    for one in scored:
        facts, marks = known[one.subject_id]
        yield line_of(one.subject_id, one.breakdown, facts_to_text(facts), facts_to_text(marks))


def line_of(subject_id: int, breakdown: SubjectBreakdown, facts: str, marks: str) -> DraftLine:
    """Make the line of a draft from a breakdown; it has no rank yet."""
    items = [[to_hundredths(item.points), to_hundredths(item.max_points), item.state] for item in breakdown.items]
    parts = {part.key: [to_hundredths(part.points), to_hundredths(part.max_points)] for part in breakdown.parts}
    return DraftLine(
        subject_id=subject_id,
        points=to_hundredths(breakdown.points),
        max_points=to_hundredths(breakdown.max_points),
        rank=0,
        tier=breakdown.tier,
        tier_rank=0,
        class_title=breakdown.class_title,
        red_lines=json.dumps(breakdown.red_lines, ensure_ascii=False) if breakdown.red_lines else None,
        adjustment=to_hundredths(breakdown.adjustment),
        parts=json.dumps(parts, separators=(",", ":")) if parts else None,
        state=breakdown.state,
        items=json.dumps(items, separators=(",", ":")),
        facts=facts,
        marks=marks,
        facts_sha256=_digest((facts, marks)),
    )


def with_all_facts(line: DraftLine) -> DraftLine:
    """Give a line whose facts hold the marks as well, as they are published."""
    return replace(line, facts=facts_to_text(facts_from_text(line.facts) | facts_from_text(line.marks)))


def _store(
    connection: Connection,
    run_id: int,
    lines: Sequence[DraftLine],
    heads: Mapping[int, LineHead],
    subject_ids: Sequence[int],
) -> None:
    """Write the new lines, drop those of subjects that are gone, and rank all."""
    if not heads:
        assessments.drop_lines(connection, run_id)
    gone = sorted(set(heads) - set(subject_ids))
    if gone:
        assessments.drop_lines(connection, run_id, gone)
    standings = {subject_id: _standing(head) for subject_id, head in heads.items() if subject_id not in gone}
    standings |= {
        line.subject_id: Standing(
            line.subject_id, line.points, bool(line.red_lines), line.state == State.SCORED, line.tier
        )
        for line in lines
    }
    places = ranked(list(standings.values()))
    assessments.put_lines(connection, run_id, [_placed(line, places[line.subject_id]) for line in lines])
    written = {line.subject_id for line in lines}
    assessments.set_ranks(
        connection,
        run_id,
        [
            (subject_id, place.rank, place.tier_rank)
            for subject_id, place in places.items()
            if subject_id not in written
            and (place.rank, place.tier_rank) != (heads[subject_id].rank, heads[subject_id].tier_rank)
        ],
    )


def _placed(line: DraftLine, place: Place) -> DraftLine:
    return replace(line, rank=place.rank, tier_rank=place.tier_rank)


def _standing(head: LineHead) -> Standing:
    return Standing(head.subject_id, head.points, bool(head.crossed_red_line), head.state == State.SCORED, head.tier)


def _digest(texts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()
