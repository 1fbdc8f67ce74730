"""Assessment: score all villages from the records, explain every point, publish."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.changes import Changes
from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.review import Standing
from app.domain.scoring.arithmetic import from_hundredths, to_hundredths
from app.domain.scoring.breakdown import RankedSubject
from app.domain.scoring.engine import score_all
from app.domain.scoring.facts import FACTS, EventMeasure, FactFailure, FactSpec, FactValue, ReportsOnTime
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import Scheme, load_scheme, section_max_in
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal
from app.services.corrections import corrected_lines, corrected_result, corrections, ranked_with
from app.services.operations import OperationService
from app.services.ports import PROGRAM_VERSION, Ports
from app.services.schemes import SchemeService
from storage import assessments, reviews
from storage import operations as journal
from storage.assessments import EvidenceEntry, ItemScoreRow, NewRun, RunRow, SchemeRow, SubjectScoreRow
from storage.connection import Connection
from storage.queries import facts as fact_queries
from storage.queries import register as places

_N = QT_TRANSLATE_NOOP
_NO_SCHEME = _N("Assessment", "There is no scheme with the key {key}")
_NO_RUN = _N("Assessment", "There is no score run with the number {number}")
_NO_VILLAGES = _N("Assessment", "There are no villages yet: import the places or the residents first")
_NO_VILLAGE = _N("Assessment", "This village is not part of the run")
_REPORT = _N("Assessment", "Monthly figures of {month}")
_LINES = _N("Assessment", "{count} figures")
_OF = _N("Assessment", "{quantity} of {total}")
_DUE_DONE = _N("Assessment", "due {due}, done {done}")
_HUNDREDTHS = 100


@dataclass(frozen=True, slots=True)
class SchemeInfo:
    """A scheme that can be used."""

    scheme_id: str
    title: str
    version: str
    max_points: Decimal


@dataclass(frozen=True, slots=True)
class RunInfo:
    """A stored run; ``published_at`` is empty until it is published."""

    run_id: int
    scheme_id: str
    scheme_title: str
    scheme_version: str
    period_key: str
    period_label: str
    created_at: str
    published_at: str
    subjects: int


@dataclass(frozen=True, slots=True)
class SectionInfo:
    """A section with the points that the period could give."""

    key: str
    title: str
    max_points: Decimal


@dataclass(frozen=True, slots=True)
class SubjectScore:
    """A subject's result in a run."""

    subject_id: int
    name: str
    points: Decimal
    max_points: Decimal
    rank: int | None
    class_title: str
    red_lines: tuple[str, ...]
    section_points: Mapping[str, Decimal]
    adjustment: Decimal


@dataclass(frozen=True, slots=True)
class RunResult:
    """A run with its sections and subjects."""

    info: RunInfo
    sections: tuple[SectionInfo, ...]
    subjects: tuple[SubjectScore, ...]


@dataclass(frozen=True, slots=True)
class ItemScore:
    """One item of one village with its sentence and working; bonuses have the section ``adjustments``."""

    key: str
    section_key: str
    title: str
    points: Decimal
    max_points: Decimal
    sentence: str
    arithmetic: str
    applicable: bool


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One record behind a point."""

    occurred_on: str
    event_type: str
    result: str
    quantity: str
    note: str


class AssessmentService:
    """Schemes and score runs of one office."""

    def __init__(self, ports: Ports, operations: OperationService, schemes: SchemeService) -> None:
        """Work on one office."""
        self._ports = ports
        self._operations = operations
        self._schemes = schemes

    def schemes(self) -> tuple[SchemeInfo, ...]:
        """Give every scheme that ships with the program."""
        loaded = (load_scheme(text) for text in self._schemes.texts().values())
        return tuple(SchemeInfo(scheme.scheme_id, scheme.title, scheme.version, scheme.max_points) for scheme in loaded)

    def score(self, scheme_id: str, period_key: str, progress: Progress = no_progress) -> RunInfo:
        """Score all villages for a year or quarter and store the run, which nothing can change afterwards."""
        period = Period.parse(period_key)
        text = self._schemes.texts().get(scheme_id)
        if text is None:
            raise NotFound(Message("Assessment", _NO_SCHEME, {"key": scheme_id}))
        scheme = load_scheme(text)
        label = f"{scheme.title} {period.key}"
        with self._operations.running("score", label) as operation_id, self._ports.store.write() as connection:
            facts = _gather_facts(connection, scheme, period, self._ports.today(), progress)
            if not facts:
                raise InvalidInput(Message("Assessment", _NO_VILLAGES))
            run = self._new_run(scheme, text, period, facts)
            run_id = assessments.store_run(connection, run, self._ports.new_uid)
            journal.finish(connection, operation_id, self._ports.now())
        return self._run_info(self._run_row(run_id))

    def _new_run(
        self, scheme: Scheme, text: str, period: Period, facts: Mapping[int, Mapping[str, FactValue]]
    ) -> NewRun:
        ranked = score_all(scheme, period, facts)
        fact_texts = {village_id: _facts_json(values) for village_id, values in facts.items()}
        digest = hashlib.sha256("\n".join(fact_texts[key] for key in sorted(fact_texts)).encode()).hexdigest()
        return NewRun(
            scheme=SchemeRow(scheme.scheme_id, scheme.title, scheme.version, scheme.content_hash, text),
            period=period.key,
            scored_at=self._ports.now(),
            program_version=PROGRAM_VERSION,
            max_hundredths=to_hundredths(scheme.max_in(period)),
            facts_sha256=digest,
            villages=[_village_row(entry, fact_texts[entry.subject_id]) for entry in ranked],
            items=[row for entry in ranked for row in self._item_rows(entry)],
        )

    def _item_rows(self, entry: RankedSubject) -> list[ItemScoreRow]:
        return [
            ItemScoreRow(
                village_id=entry.subject_id,
                item_key=item.key,
                section_key=item.section_key or None,
                title=item.title,
                points=to_hundredths(item.points),
                max_points=to_hundredths(item.max_points),
                applicable=int(item.applicable),
                sentence=item.sentence.render(self._ports.tr),
                arithmetic=item.arithmetic.render(self._ports.tr) or None,
            )
            for item in entry.breakdown.items
        ]

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
        return RunInfo(
            row.run_id, row.scheme_id, row.scheme_title, row.scheme_version, row.period, label, row.scored_at,
            row.published_at or "", row.villages,
        )  # fmt: skip

    def period_label(self, period_key: str) -> str:
        """Give a period as people say it."""
        return Period.parse(period_key).label.render(self._ports.tr)

    def result(self, run_id: int) -> RunResult:
        """Give ranking and section points of a run."""
        row = self._run_row(run_id)
        scheme, period = load_scheme(row.content), Period.parse(row.period)
        with self._ports.store.read() as connection:
            villages = assessments.village_scores(connection, run_id)
            items = assessments.item_scores(connection, run_id)
            found = corrections(reviews.appeals(connection, run_id))
        sections = tuple(
            SectionInfo(section.key, section.title, section_max_in(section, period)) for section in scheme.sections
        )
        sums = _section_sums(items)
        maximum = from_hundredths(row.max_hundredths)
        scored = RunResult(
            self._run_info(row),
            sections,
            tuple(_village_score(village, maximum, sections, sums) for village in villages),
        )
        return corrected_result(scored, scheme, found)

    def explain(self, run_id: int, subject_id: int) -> tuple[ItemScore, ...]:
        """Give every item of a village with its sentence and its numbers."""
        with self._ports.store.read() as connection:
            items = assessments.item_scores(connection, run_id, subject_id)
            found = corrections(reviews.appeals(connection, run_id))
        if not items:
            raise NotFound(Message("Assessment", _NO_VILLAGE))
        lines = tuple(
            ItemScore(
                row.item_key, row.section_key or "", row.title, from_hundredths(row.points),
                from_hundredths(row.max_points), row.sentence, row.arithmetic or "", bool(row.applicable),
            )
            for row in items
        )  # fmt: skip
        return corrected_lines(lines, subject_id, found, self._ports.tr)

    def evidence(self, run_id: int, subject_id: int, item_key: str) -> tuple[EvidenceRow, ...]:
        """Give the records that an item looked at, as they are today."""
        row = self._run_row(run_id)
        item = load_scheme(row.content).item(item_key)
        if item is None:
            return ()
        period = Period.parse(row.period)
        found: list[EvidenceRow] = []
        with self._ports.store.read() as connection:
            for spec in (_fact_spec(key) for key in item.facts):
                found.extend(self._evidence_of(connection, spec, subject_id, period))
        return tuple(found)

    def _evidence_of(
        self, connection: Connection, spec: FactSpec, village_id: int, period: Period
    ) -> list[EvidenceRow]:
        if isinstance(spec.measure, ReportsOnTime):
            months = f"{period.year}-{period.months[0]:02}", f"{period.year}-{period.months[-1]:02}"
            return [
                EvidenceRow(day, self._say(_REPORT, month=month), "", self._say(_LINES, count=count), "")
                for month, day, count in assessments.report_evidence(connection, village_id, *months)
            ]
        if not isinstance(spec.measure, EventMeasure):
            return []
        start, end = period.start.isoformat(), period.end.isoformat()
        entries = assessments.event_evidence(connection, village_id, spec.measure.types, start, end)
        return [self._evidence_row(entry) for entry in entries]

    def _evidence_row(self, entry: EvidenceEntry) -> EvidenceRow:
        codes = self._ports.codes
        notes = [codes["level"].label_of(entry.level)] if entry.level else []
        if entry.due_on or entry.done_on:
            notes.append(self._say(_DUE_DONE, due=entry.due_on or "—", done=entry.done_on or "—"))
        if entry.note:
            notes.append(entry.note)
        return EvidenceRow(
            entry.occurred_on,
            codes["event_type"].label_of(entry.event_type),
            codes["event_result"].label_of(entry.result),
            self._amount(entry),
            "；".join(notes),
        )

    def _amount(self, entry: EvidenceEntry) -> str:
        if entry.quantity is None and entry.total is None:
            return ""
        scale = _HUNDREDTHS if self._ports.codes.event_types[entry.event_type].unit == "money" else 1
        shown = [format_decimal(Decimal(value or 0) / scale) for value in (entry.quantity, entry.total)]
        return shown[0] if entry.total is None else self._say(_OF, quantity=shown[0], total=shown[1])

    def _say(self, template: str, **params: object) -> str:
        return Message("Assessment", template, params).render(self._ports.tr)

    def publish_within(self, connection: Connection, run_id: int) -> None:
        """Freeze a run in the caller's transaction; only the review does so, with the step that publishes."""
        assessments.publish(connection, run_id, self._ports.now())

    def subject_kind(self, run_id: int) -> str:
        """Give the kind of subject that a run scores."""
        self._run_row(run_id)
        return "village"

    def unfinished(self, result: RunResult) -> tuple[str, ...]:
        """Give the subjects of a result that could not be scored to the end."""
        return tuple(subject.name for subject in result.subjects if subject.rank is None)

    def ranked_with(self, result: RunResult, changes: Mapping[int, Decimal]) -> tuple[Standing, ...]:
        """Rank the subjects of a result anew after their points were changed."""
        return ranked_with(result.subjects, load_scheme(self._run_row(result.info.run_id).content), changes)

    @property
    def changes(self) -> Changes:
        """What scoring and publishing touch."""
        return Changes.of("score_run", "score_village", "score_item")


def _fact_spec(key: str) -> FactSpec:
    return next(spec for spec in FACTS if spec.key == key)


def _gather_facts(
    connection: Connection, scheme: Scheme, period: Period, as_of: date, progress: Progress
) -> dict[int, dict[str, FactValue]]:
    facts: dict[int, dict[str, FactValue]] = {place.village_id: {} for place in places.places(connection)}
    for done, key in enumerate(scheme.facts, start=1):
        for village_id, value in fact_queries.measure(connection, _fact_spec(key).measure, period, as_of).items():
            if isinstance(value, FactFailure):
                raise InvalidInput(value.message)
            if village_id in facts:
                facts[village_id][key] = value
        progress(done, len(scheme.facts))
    return facts


def _facts_json(values: Mapping[str, FactValue]) -> str:
    """Write a village's facts so that the run can be recomputed and checked."""
    content = {
        key: {
            "numerator": str(value.numerator),
            "denominator": None if value.denominator is None else str(value.denominator),
            "parts": [
                [part.key, str(part.numerator), None if part.denominator is None else str(part.denominator)]
                for part in value.parts
            ],
        }
        for key, value in sorted(values.items())
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _village_row(entry: RankedSubject, facts: str) -> SubjectScoreRow:
    breakdown = entry.breakdown
    red_lines = json.dumps(breakdown.red_lines, ensure_ascii=False) if breakdown.red_lines else None
    points = to_hundredths(breakdown.points)
    return SubjectScoreRow(entry.subject_id, "", points, entry.rank or 0, breakdown.class_title, red_lines, facts)


def _section_sums(items: Sequence[ItemScoreRow]) -> dict[tuple[int, str], Decimal]:
    sums: dict[tuple[int, str], Decimal] = {}
    for item in items:
        key = (item.village_id, item.section_key or "")
        sums[key] = sums.get(key, Decimal(0)) + from_hundredths(item.points)
    return sums


def _village_score(
    row: SubjectScoreRow, maximum: Decimal, sections: Sequence[SectionInfo], sums: Mapping[tuple[int, str], Decimal]
) -> SubjectScore:
    by_section = {section.key: sums.get((row.village_id, section.key), Decimal(0)) for section in sections}
    points = from_hundredths(row.points)
    red_lines = tuple(json.loads(row.red_lines)) if row.red_lines else ()
    adjustment = points - sum(by_section.values(), Decimal(0))
    return SubjectScore(
        row.village_id, row.village, points, maximum, row.rank, row.class_title, red_lines, by_section, adjustment
    )
