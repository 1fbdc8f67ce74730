"""Assessment: score all subjects from the records and explain every point; the review publishes."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from app.domain.changes import Changes
from app.domain.errors import Conflict, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.scoring.arithmetic import from_hundredths, to_hundredths
from app.domain.scoring.breakdown import ItemResult, State
from app.domain.scoring.engine import score_subject
from app.domain.scoring.facts import FactFailure, FactSpec, FactValue, find_fact
from app.domain.scoring.model import Item
from app.domain.scoring.period import Period
from app.domain.scoring.rules.checklist import Checklist
from app.domain.scoring.scheme import ADJUSTMENTS, Scheme, load_scheme, section_max_in
from app.domain.scoring.stored import facts_from_text
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services import score_drafts
from app.services.corrections import Change, changed_result, corrected_lines, corrections
from app.services.operations import OperationService
from app.services.ports import Ports
from app.services.reproducing import deviations
from app.services.review_steps import stored_state
from app.services.schemes import SchemeService
from app.services.score_drafts import Wanted
from app.services.score_evidence import EvidenceRow, Evidences
from app.services.score_results import (
    ItemScore,
    PartInfo,
    RunInfo,
    RunResult,
    SchemeInfo,
    SectionInfo,
    SubjectScore,
    TierInfo,
)
from app.services.scoring_facts import MARK, mark_items
from storage import assessments, reviews
from storage import operations as journal
from storage.assessments import DraftLine, PointLine, RunRow, SubjectLine
from storage.connection import Connection
from storage.queries import evidence as evidence_queries
from storage.queries.facts import Question
from storage.queries.marks import marks_behind

__all__ = (
    "EvidenceRow",
    "ItemScore",
    "PartInfo",
    "RunInfo",
    "RunResult",
    "SchemeInfo",
    "SectionInfo",
    "SubjectScore",
    "TierInfo",
)

_N = QT_TRANSLATE_NOOP
_NO_SCHEME = _N("Assessment", "There is no scheme with the key {key}")
_NO_RUN = _N("Assessment", "There is no score run with the number {number}")
_NO_SUBJECT = _N("Assessment", "This village is not part of the run")
_INCOMPLETE = _N(
    "Assessment", "{count} subjects have items that wait for a mark or could not be worked out: they come first"
)


class AssessmentService:
    """Schemes and score runs of one office."""

    def __init__(self, ports: Ports, operations: OperationService, schemes: SchemeService) -> None:
        """Work on one office."""
        self._ports = ports
        self._operations = operations
        self._schemes = schemes
        self._evidences = Evidences(ports)

    def schemes(self) -> tuple[SchemeInfo, ...]:
        """Give every scheme that the office can use."""
        loaded = (loaded_scheme(text) for text in self._schemes.texts().values())
        return tuple(
            SchemeInfo(scheme.scheme_id, scheme.title, scheme.version, scheme.max_points, subject_kind(scheme))
            for scheme in loaded
        )

    def score(self, scheme_id: str, period_key: str, progress: Progress = no_progress) -> RunInfo:
        """Score all subjects for a year or quarter; an open draft of the same is brought up to date in place."""
        period = Period.parse(period_key)
        text = self._schemes.texts().get(scheme_id)
        if text is None:
            raise NotFound(Message("Assessment", _NO_SCHEME, {"key": scheme_id}))
        wanted = Wanted(loaded_scheme(text), text, period, self._ports.today())
        label = f"{wanted.scheme.title} {period.key}"
        with self._operations.running("score", label) as operation_id, self._ports.store.write() as connection:
            run_id = score_drafts.refresh(connection, self._ports, wanted, progress)
            journal.finish(connection, operation_id, self._ports.now())
        return self._run_info(self._run_row(run_id))

    def runs(self) -> tuple[RunInfo, ...]:
        """Give all runs, the newest first."""
        with self._ports.store.read() as connection:
            return tuple(self._run_info(row) for row in assessments.runs(connection))

    def latest(self, period_key: str | None = None) -> RunInfo | None:
        """Give the newest run, of a period if one is named."""
        return next((run for run in self.runs() if period_key in (None, run.period_key)), None)

    def _run_row(self, run_id: int) -> RunRow:
        with self._ports.store.read() as connection:
            row = assessments.run(connection, run_id)
        if row is None:
            raise NotFound(Message("Assessment", _NO_RUN, {"number": run_id}))
        return row

    def _run_info(self, row: RunRow) -> RunInfo:
        label = self.period_label(row.period)
        with self._ports.store.read() as connection:
            state = stored_state(connection, row.run_id)
        return RunInfo(
            row.run_id, row.scheme_id, row.scheme_title, row.scheme_version, row.period, label, row.scored_at,
            row.published_at or "", row.subjects, row.subject_kind, row.as_of or "", state,
        )  # fmt: skip

    def period_label(self, period_key: str) -> str:
        """Give a period as people say it."""
        return Period.parse(period_key).label.render(self._ports.tr)

    def scheme_of(self, run_id: int) -> tuple[Scheme, Period]:
        """Give the scheme of a run, as it was when it was scored, and the period."""
        row = self._run_row(run_id)
        return loaded_scheme(row.content), Period.parse(row.period)

    def result(self, run_id: int, *, appeals_before: int | None = None) -> RunResult:
        """Give ranking and section points of a run with what appeals changed: all, or those of lower numbers."""
        row = self._run_row(run_id)
        scheme, period = loaded_scheme(row.content), Period.parse(row.period)
        with self._ports.store.read() as connection:
            subjects = (
                _frozen_scores(connection, row, scheme)
                if row.touched_seq is None
                else _draft_scores(connection, row, scheme)
            )
            found = corrections(reviews.appeals(connection, run_id), appeals_before)
        sections = tuple(
            SectionInfo(section.key, section.title, section_max_in(section, period)) for section in scheme.sections
        )
        parts = tuple(
            PartInfo(part.key, part.title, part.weight, scheme.part_max_in(part, period)) for part in scheme.parts
        )
        tiers = tuple(TierInfo(tier.key, tier.title, tier.least_people) for tier in scheme.tiers)
        scored = RunResult(self._run_info(row), sections, subjects, parts, tiers)
        changes = [one.change for one in found]
        return changed_result(scored, scheme, changes, lambda subject_id: self._lines(row, subject_id))

    def changed(self, run_id: int, changes: Sequence[Change]) -> RunResult:
        """Give a result as it would stand with some points changed; nothing is written."""
        row = self._run_row(run_id)
        scheme = loaded_scheme(row.content)
        return changed_result(self.result(run_id), scheme, changes, lambda subject_id: self._lines(row, subject_id))

    def unfinished(self, result: RunResult) -> tuple[str, ...]:
        """Give the subjects of a result that wait for a mark or whose facts could not be worked out."""
        return tuple(subject.name for subject in result.subjects if subject.state != State.SCORED)

    def verify(self, run_id: int, progress: Progress = no_progress) -> tuple[str, ...]:
        """Work a run out again from its stored facts and scheme; give what comes out otherwise, in sentences."""
        row = self._run_row(run_id)
        with self._ports.store.read() as connection:
            found = deviations(connection, row, loaded_scheme(row.content), progress)
        return tuple(message.render(self._ports.tr) for message in found)

    def facts_of(self, run_id: int, subject_id: int) -> dict[str, FactValue | FactFailure]:
        """Give the facts and marks that a subject was scored from; an empty answer for a subject without any."""
        row = self._run_row(run_id)
        with self._ports.store.read() as connection:
            return _stored_facts(connection, row, subject_id)

    def explain(self, run_id: int, subject_id: int) -> tuple[ItemScore, ...]:
        """Give every item of a subject with its sentence and its numbers."""
        row = self._run_row(run_id)
        lines = self._lines(row, subject_id)
        with self._ports.store.read() as connection:
            found = corrections(reviews.appeals(connection, run_id))
        return corrected_lines(lines, subject_id, found, self._ports.tr)

    def _lines(self, row: RunRow, subject_id: int) -> tuple[ItemScore, ...]:
        """Give the items of a subject as they were scored."""
        scheme = loaded_scheme(row.content)
        with self._ports.store.read() as connection:
            if row.touched_seq is None:
                line = _frozen_line(connection, row.run_id, subject_id)
                points = assessments.point_lines(connection, row.run_id, line.line_id)
                return tuple(_frozen_item(scheme, point) for point in points)
            facts = _stored_facts(connection, row, subject_id)
        breakdown = score_subject(scheme, Period.parse(row.period), facts)
        return tuple(self._item_score(scheme, item) for item in breakdown.items)

    def _item_score(self, scheme: Scheme, item: ItemResult) -> ItemScore:
        return ItemScore(
            item.key, item.section_key, item.title, item.points, item.max_points, item.sentence.render(self._ports.tr),
            item.arithmetic.render(self._ports.tr), item.applicable, item.state, source_of(scheme, item.key), item.fact_keys,
        )  # fmt: skip

    def evidence(self, run_id: int, subject_id: int, item_key: str) -> tuple[EvidenceRow, ...]:
        """Give the records that an item looked at.

        Of a draft, those of today; of a published run those that were kept with it, as they are today. Rows that were
        changed after the scoring are marked.
        """
        row = self._run_row(run_id)
        item = loaded_scheme(row.content).item(item_key)
        if item is None:
            return ()
        lines = item.rule.lines if isinstance(item.rule, Checklist) else ()
        specs = tuple(spec for key in item.facts if (spec := find_fact(key)) is not None)
        question = Question(row.subject_kind, (subject_id,), Period.parse(row.period), self._ports.today())
        with self._ports.store.read() as connection:
            kept = _kept_records(connection, row, subject_id, item_key)
            records = kept or _live_records(connection, row, item, specs, question)
            return self._evidences.rows(connection, specs, records, row.change_seq, lines)

    def publish_within(self, connection: Connection, run_id: int, progress: Progress = no_progress) -> None:
        """Write the lines of a run out in full and freeze them, in the transaction of the review that publishes it."""
        row = assessments.run(connection, run_id)
        if row is None:
            raise NotFound(Message("Assessment", _NO_RUN, {"number": run_id}))
        if row.touched_seq is not None:
            self._freeze(connection, row, progress)
        assessments.publish(connection, run_id, self._ports.now())

    def _freeze(self, connection: Connection, row: RunRow, progress: Progress) -> None:
        """Write the lines of a draft out in full, with the records behind every item."""
        scheme, period = loaded_scheme(row.content), Period.parse(row.period)
        lines = assessments.draft_lines(connection, row.run_id)
        open_ones = sum(line.state != State.SCORED for line in lines)
        if open_ones:
            raise Conflict(Message("Assessment", _INCOMPLETE, {"count": open_ones}))
        names = assessments.subject_names(connection, row.subject_kind)
        specs = tuple(spec for key in scheme.facts if (spec := find_fact(key)) is not None)
        ids = tuple(line.subject_id for line in lines)
        question = Question(row.subject_kind, ids, period, self._ports.today())
        behind = evidence_queries.records_behind(connection, specs, question)
        for subject_id, marked in _marks_behind(connection, row, mark_items(scheme), ids).items():
            behind[subject_id] |= marked
        for done, line in enumerate(lines, start=1):
            breakdown = score_subject(scheme, period, facts_from_text(line.facts) | facts_from_text(line.marks))
            points = [self._point_line(scheme, item, behind[line.subject_id]) for item in breakdown.items]
            whole = score_drafts.with_all_facts(line)
            assessments.freeze_line(connection, row, whole, names[line.subject_id], points, self._ports.new_uid)
            progress(done, len(lines))
        assessments.end_draft(connection, row.run_id)

    def _point_line(
        self, scheme: Scheme, item: ItemResult, behind: Mapping[str, Mapping[str, Sequence[int]]]
    ) -> PointLine:
        records = evidence_queries.together(behind.get(key, {}) for key in item.fact_keys)
        count, packed = evidence_queries.packed_records(records)
        return PointLine(
            item_key=item.key,
            section_key=item.section_key or None,
            title=item.title,
            points=to_hundredths(item.points),
            max_points=to_hundredths(item.max_points),
            state=item.state,
            sentence=item.sentence.render(self._ports.tr),
            arithmetic=item.arithmetic.render(self._ports.tr) or None,
            source=source_of(scheme, item.key) or None,
            record_count=count,
            records=packed,
        )

    @property
    def ports(self) -> Ports:
        """Give what the service was given, for another that works on the same office."""
        return self._ports

    @property
    def changes(self) -> Changes:
        """What scoring and publishing touch."""
        return Changes.of("score_run", "score_subject", "score_point")


@lru_cache(maxsize=32)
def loaded_scheme(text: str) -> Scheme:
    """Read a scheme, once for each text."""
    return load_scheme(text)


def subject_kind(scheme: Scheme) -> str:
    """Give the kind of subject that a scheme scores."""
    return scheme.subjects


def source_of(scheme: Scheme, item_key: str) -> str:
    """Give the law or document that the rule of an item rests on, or that of the whole scheme."""
    item = scheme.item(item_key)
    return scheme.source if item is None else item.source or scheme.source


def _stored_facts(connection: Connection, row: RunRow, subject_id: int) -> dict[str, FactValue | FactFailure]:
    if row.touched_seq is None:
        return facts_from_text(_frozen_line(connection, row.run_id, subject_id).facts)
    found = assessments.draft_lines(connection, row.run_id, subject_id)
    if not found:
        raise NotFound(Message("Assessment", _NO_SUBJECT))
    return facts_from_text(found[0].facts) | facts_from_text(found[0].marks)


def _frozen_line(connection: Connection, run_id: int, subject_id: int) -> SubjectLine:
    lines = assessments.subject_lines(connection, run_id)
    line = next((line for line in lines if line.subject_id == subject_id), None)
    if line is None:
        raise NotFound(Message("Assessment", _NO_SUBJECT))
    return line


def _frozen_item(scheme: Scheme, point: PointLine) -> ItemScore:
    item = scheme.item(point.item_key)
    return ItemScore(
        point.item_key, point.section_key or "", point.title, from_hundredths(point.points),
        from_hundredths(point.max_points), point.sentence, point.arithmetic or "", point.state != State.NOT_APPLICABLE,
        point.state, point.source or "", item.facts if item is not None else (),
    )  # fmt: skip


def _kept_records(
    connection: Connection, row: RunRow, subject_id: int, item_key: str
) -> Mapping[str, Sequence[int]] | None:
    """Give the records that were kept with a published item; None for drafts and for runs of before."""
    if row.touched_seq is not None:
        return None
    line = _frozen_line(connection, row.run_id, subject_id)
    points = assessments.point_lines(connection, row.run_id, line.line_id)
    point = next((point for point in points if point.item_key == item_key), None)
    packed = None if point is None else point.records
    return None if packed is None else evidence_queries.unpacked_records(packed)


def _live_records(
    connection: Connection, row: RunRow, item: Item, specs: Sequence[FactSpec], question: Question
) -> Mapping[str, Sequence[int]]:
    (subject_id,) = question.subject_ids
    behind = evidence_queries.records_behind(connection, specs, question)[subject_id]
    keys = [key.removeprefix(MARK) for key in item.facts if key.startswith(MARK)]
    behind |= _marks_behind(connection, row, keys, (subject_id,))[subject_id]
    return evidence_queries.together(behind.values())


def _marks_behind(
    connection: Connection, row: RunRow, item_keys: Collection[str], subject_ids: Collection[int]
) -> dict[int, dict[str, dict[str, list[int]]]]:
    return marks_behind(connection, row.subject_kind, row.period, item_keys, subject_ids, scheme_id=row.scheme_id)


def _draft_scores(connection: Connection, row: RunRow, scheme: Scheme) -> tuple[SubjectScore, ...]:
    names = assessments.subject_names(connection, row.subject_kind)
    places = [section.key for section in scheme.sections for _ in section.items]
    places += [ADJUSTMENTS] * len(scheme.adjustments)
    lines = assessments.draft_lines(connection, row.run_id)
    return tuple(_draft_score(line, names[line.subject_id], scheme, places) for line in lines)


def _draft_score(line: DraftLine, name: str, scheme: Scheme, places: Sequence[str]) -> SubjectScore:
    sums = dict.fromkeys((section.key for section in scheme.sections), 0)
    for section, (points, _most, _state) in zip(places, json.loads(line.items), strict=True):
        if section != ADJUSTMENTS:
            sums[section] += points
    return SubjectScore(
        subject_id=line.subject_id,
        name=name,
        points=from_hundredths(line.points),
        max_points=from_hundredths(line.max_points),
        rank=line.rank,
        class_title=line.class_title,
        red_lines=_titles(line.red_lines),
        section_points={key: from_hundredths(points) for key, points in sums.items()},
        adjustment=from_hundredths(line.adjustment),
        state=line.state,
        tier=line.tier,
        tier_rank=line.tier_rank,
        part_points=_part_points(line.parts),
        needs_improvement=_needs_improvement(scheme, line.class_title, line.red_lines),
    )


def _frozen_scores(connection: Connection, row: RunRow, scheme: Scheme) -> tuple[SubjectScore, ...]:
    sums = assessments.section_points(connection, row.run_id)
    return tuple(_frozen_score(line, scheme, sums) for line in assessments.subject_lines(connection, row.run_id))


def _frozen_score(line: SubjectLine, scheme: Scheme, sums: Mapping[tuple[int, str], int]) -> SubjectScore:
    sections = {section.key: sums.get((line.line_id, section.key), 0) for section in scheme.sections}
    adjustment = line.points - sum(sections.values()) if line.adjustment is None else line.adjustment
    return SubjectScore(
        subject_id=line.subject_id,
        name=line.name,
        points=from_hundredths(line.points),
        max_points=from_hundredths(line.max_points),
        rank=line.rank,
        class_title=line.class_title,
        red_lines=_titles(line.red_lines),
        section_points={key: from_hundredths(points) for key, points in sections.items()},
        adjustment=from_hundredths(adjustment),
        tier=line.tier or "",
        tier_rank=line.tier_rank or 0,
        part_points=_part_points(line.parts),
        needs_improvement=_needs_improvement(scheme, line.class_title, line.red_lines),
    )


def _needs_improvement(scheme: Scheme, class_title: str, red_lines: str | None) -> bool:
    return bool(red_lines) or any(rule.needs_improvement for rule in scheme.classes if rule.title == class_title)


def _titles(stored: str | None) -> tuple[str, ...]:
    return tuple(json.loads(stored)) if stored else ()


def _part_points(stored: str | None) -> dict[str, Decimal]:
    return {key: from_hundredths(points) for key, (points, _most) in json.loads(stored).items()} if stored else {}
