"""What results say when laid side by side: by item, by where points are lost, over the rounds, year by year."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.errors import NotFound
from app.domain.scoring.arithmetic import from_hundredths
from app.domain.scoring.facts import find_fact
from app.domain.scoring.period import Period
from app.domain.scoring.scheme import item_max_in
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.assessment import AssessmentService, RunInfo, RunResult, SectionInfo, SubjectScore
from app.services.ports import Ports
from storage import assessments
from storage.queries import results as queries
from storage.queries.results import PointRow

_N = QT_TRANSLATE_NOOP
_NOTHING_BEFORE = _N("Results", "There is no run of {period} to compare with: score it first")
_OTHER_SCHEME = _N(
    "Results",
    "The two periods were scored by different schemes or versions ({before}; {now}), so sections are compared by their share of the full mark.",
)
_VERSION = _N("Results", "{scheme}, version {version}")
_PERCENT = 100
_PLACES = Decimal("0.01")
SCORED, NOT_APPLICABLE, WAITING, STOPPED = "scored", "not_applicable", "waiting", "stopped"
"""States of an item."""


@dataclass(frozen=True, slots=True)
class ItemColumn:
    """An item of the scheme as the column of a table; ``number`` counts it inside its section, as ``2.3``."""

    key: str
    section_key: str
    section_title: str
    number: str
    title: str
    max_points: Decimal


@dataclass(frozen=True, slots=True)
class ItemCell:
    """What one subject has in one item."""

    points: Decimal
    max_points: Decimal
    state: str


@dataclass(frozen=True, slots=True)
class ItemMatrix:
    """Subjects by items: columns in the order of the scheme, cells by subject and key of the item."""

    columns: tuple[ItemColumn, ...]
    cells: Mapping[int, Mapping[str, ItemCell]]


@dataclass(frozen=True, slots=True)
class Loss:
    """What all subjects together lost in an item; ``share`` is its part of all that was lost, 0 to 1."""

    column: ItemColumn
    lost: Decimal
    share: Decimal
    subjects: int


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One period: the share of one subject in percent, and average, lowest and highest of all."""

    run: RunInfo
    percent: Decimal | None
    rank: int | None
    average: Decimal | None
    lowest: Decimal | None
    highest: Decimal | None


@dataclass(frozen=True, slots=True)
class Compared:
    """A part of two results; None where a period has no such figure."""

    title: str
    before: Decimal | None
    before_max: Decimal | None
    now: Decimal | None
    now_max: Decimal | None


@dataclass(frozen=True, slots=True)
class ComparedSubject:
    """A subject in two periods."""

    subject_id: int
    name: str
    before: SubjectScore | None
    now: SubjectScore | None
    total: Compared
    sections: tuple[Compared, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A period beside the one before it; ``note`` says when the schemes differ."""

    before: RunInfo
    now: RunInfo
    note: str
    averages: tuple[Compared, ...]
    subjects: tuple[ComparedSubject, ...]


@dataclass(frozen=True, slots=True)
class FactNote:
    """What a figure means: on screen beside the records behind it."""

    label: str
    definition: str
    formula: str
    population: str
    period: str


class ResultService:
    """Reads stored runs; it changes nothing."""

    def __init__(self, ports: Ports, assessment: AssessmentService) -> None:
        """Work on one office."""
        self._ports = ports
        self._assessment = assessment

    def fact_notes(self, fact_keys: Sequence[str]) -> tuple[FactNote, ...]:
        """Give what the figures mean that an item looks at; marks of inspections have no note."""
        tr = self._ports.tr
        specs = [spec for key in fact_keys if (spec := find_fact(key)) is not None]
        return tuple(
            FactNote(
                *(
                    tr("Fact", text) if text else ""
                    for text in (one.label, one.definition, one.formula, one.population, one.period)
                )
            )
            for one in specs
        )

    def matrix(self, run_id: int) -> ItemMatrix:
        """Give every item of every subject of a run; bonuses and deductions have no column."""
        scheme, period = self._assessment.scheme_of(run_id)
        columns = tuple(
            ItemColumn(item.key, section.key, section.title, f"{place}.{number}", item.title, item_max_in(item, period))
            for place, section in enumerate(scheme.sections, 1)
            for number, item in enumerate(section.items, 1)
        )
        keys = {column.key for column in columns}
        cells: dict[int, dict[str, ItemCell]] = {}
        for row in self._points(run_id, [*(column.key for column in columns)]):
            if row.item_key in keys:
                cell = ItemCell(from_hundredths(row.points), from_hundredths(row.max_points), row.state)
                cells.setdefault(row.subject_id, {})[row.item_key] = cell
        return ItemMatrix(columns, cells)

    def _points(self, run_id: int, keys: Sequence[str]) -> list[PointRow]:
        with self._ports.store.read() as connection:
            frozen = list(queries.frozen_points(connection, run_id))
            if frozen:
                return frozen
            return [
                PointRow(line.subject_id, key, *values)
                for line in assessments.draft_lines(connection, run_id)
                for key, values in zip(keys, json.loads(line.items), strict=False)
            ]

    def losses(self, run_id: int) -> tuple[Loss, ...]:
        """Give the items by what all subjects together lost in them, the greatest first; waiting ones do not count."""
        matrix = self.matrix(run_id)
        lost = {
            column.key: [_lost(cells.get(column.key)) for cells in matrix.cells.values()] for column in matrix.columns
        }
        total = sum((sum(values, Decimal(0)) for values in lost.values()), Decimal(0))
        losses = [
            Loss(
                column,
                sum(lost[column.key], Decimal(0)),
                sum(lost[column.key], Decimal(0)) / total if total else Decimal(0),
                sum(1 for value in lost[column.key] if value),
            )
            for column in matrix.columns
        ]
        return tuple(sorted(losses, key=lambda loss: -loss.lost))

    def trend(self, run_id: int, subject_id: int | None = None) -> tuple[TrendPoint, ...]:
        """Give the periods up to that of a run, of the same length and scheme, one run each, the earliest first.

        Of several runs of a period the published one counts, else the newest. A first year, which has no other to stand
        beside, is preceded by its quarters.
        """
        shown = next((run for run in self._assessment.runs() if run.run_id == run_id), None)
        if shown is None:
            self._assessment.result(run_id)  # says that there is no such run
            return ()
        chosen = [run for run in self._comparable(shown) if run.period_key <= shown.period_key]
        if len(chosen) == 1:
            year = f"{shown.period_key}Q"
            chosen += [run for run in self._one_each(shown.scheme_id) if run.period_key.startswith(year)]
        chosen.sort(key=_by_end)
        return tuple(self._trend_point(run, subject_id) for run in chosen)

    def _comparable(self, shown: RunInfo) -> list[RunInfo]:
        """Give one run for each period of the same length that was scored by any version of the scheme."""
        others = [
            run
            for run in self._one_each(shown.scheme_id)
            if len(run.period_key) == len(shown.period_key) and run.period_key != shown.period_key
        ]
        return [*others, shown]

    def _one_each(self, scheme_id: str) -> list[RunInfo]:
        by_period: dict[str, RunInfo] = {}
        for run in self._assessment.runs():
            known = by_period.get(run.period_key)
            is_better = known is None or (run.published_at and not known.published_at)
            if run.scheme_id == scheme_id and is_better:
                by_period[run.period_key] = run
        return list(by_period.values())

    def _trend_point(self, run: RunInfo, subject_id: int | None) -> TrendPoint:
        subjects = self._assessment.result(run.run_id).subjects
        judged = [percent for subject in subjects if subject.rank and (percent := percent_of(subject)) is not None]
        own = next((subject for subject in subjects if subject.subject_id == subject_id and subject.rank), None)
        return TrendPoint(
            run,
            None if own is None else percent_of(own),
            None if own is None else own.rank,
            (sum(judged, Decimal(0)) / len(judged)).quantize(_PLACES) if judged else None,
            min(judged, default=None),
            max(judged, default=None),
        )

    def comparison(self, run_id: int, earlier_run_id: int | None = None) -> Comparison:
        """Lay a run beside that of the same part of the year before; NotFound where there is none.

        A quarter that has none stands beside the quarter before it.
        """
        now = self._assessment.result(run_id)
        before = self._assessment.result(earlier_run_id or self._earlier(now.info).run_id)
        earlier = {subject.subject_id: subject for subject in before.subjects}
        later = {subject.subject_id: subject for subject in now.subjects}
        ids = [*later, *(subject_id for subject_id in earlier if subject_id not in later)]
        titles = _section_titles(now.sections, before.sections)
        maxima = tuple({section.key: section.max_points for section in run.sections} for run in (before, now))
        subjects = tuple(
            _compared_subject(subject_id, earlier.get(subject_id), later.get(subject_id), titles, *maxima)
            for subject_id in ids
        )
        return Comparison(
            before.info, now.info, self._note(before.info, now.info), _averages(subjects, titles), subjects
        )

    def _earlier(self, info: RunInfo) -> RunInfo:
        period = Period.parse(info.period_key)
        year_before = Period(period.year - 1, period.quarter)
        wanted = [year_before]
        if period.quarter is not None:
            wanted.append(Period(period.year - (period.quarter == 1), (period.quarter + 2) % 4 + 1))
        for earlier in wanted:
            runs = [run for run in self._assessment.runs() if run.period_key == earlier.key and _same_kind(run, info)]
            if runs:
                return max(runs, key=lambda run: (run.scheme_id == info.scheme_id, bool(run.published_at), run.run_id))
        raise NotFound(Message("Results", _NOTHING_BEFORE, {"period": year_before.label}))

    def _note(self, before: RunInfo, now: RunInfo) -> str:
        if (before.scheme_id, before.scheme_version) == (now.scheme_id, now.scheme_version):
            return ""
        named = [
            Message("Results", _VERSION, {"scheme": run.scheme_title, "version": run.scheme_version})
            for run in (before, now)
        ]
        return Message("Results", _OTHER_SCHEME, {"before": named[0], "now": named[1]}).render(self._ports.tr)


def percent_of(subject: SubjectScore) -> Decimal | None:
    """Give points as percent of the full mark, to two places."""
    if not subject.max_points:
        return None
    return (_PERCENT * subject.points / subject.max_points).quantize(_PLACES)


def tied(result: RunResult) -> dict[int, int]:
    """Give for each rank how many share it."""
    counts: dict[int, int] = {}
    for subject in result.subjects:
        if subject.rank:
            counts[subject.rank] = counts.get(subject.rank, 0) + 1
    return counts


def _by_end(run: RunInfo) -> tuple[str, int]:
    """Order by the last day; a year stands after its fourth quarter."""
    period = Period.parse(run.period_key)
    return period.end.isoformat(), -len(run.period_key)


def _lost(cell: ItemCell | None) -> Decimal:
    if cell is None or cell.state != SCORED:
        return Decimal(0)
    return max(Decimal(0), cell.max_points - cell.points)


def _same_kind(run: RunInfo, info: RunInfo) -> bool:
    return run.subject_kind == info.subject_kind


def _section_titles(*groups: Iterable[SectionInfo]) -> dict[str, str]:
    titles: dict[str, str] = {}
    for group in groups:
        for section in group:
            titles.setdefault(section.key, section.title)
    return titles


def _compared_subject(
    subject_id: int,
    before: SubjectScore | None,
    now: SubjectScore | None,
    titles: Mapping[str, str],
    before_max: Mapping[str, Decimal],
    now_max: Mapping[str, Decimal],
) -> ComparedSubject:
    name = (now or before).name if now or before else ""  # type: ignore[union-attr]  # one of the two is there
    total = Compared("", *_total(before), *_total(now))
    sections = tuple(
        Compared(title, *_of_section(before, key, before_max), *_of_section(now, key, now_max))
        for key, title in titles.items()
    )
    return ComparedSubject(subject_id, name, before, now, total, sections)


def _total(subject: SubjectScore | None) -> tuple[Decimal | None, Decimal | None]:
    return (None, None) if subject is None else (subject.points, subject.max_points)


def _of_section(
    subject: SubjectScore | None, key: str, maxima: Mapping[str, Decimal]
) -> tuple[Decimal | None, Decimal | None]:
    if subject is None or key not in maxima:
        return None, None
    return subject.section_points.get(key, Decimal(0)), maxima[key]


def _averages(subjects: Sequence[ComparedSubject], titles: Mapping[str, str]) -> tuple[Compared, ...]:
    averages = []
    for position, title in enumerate(titles.values()):
        parts = [subject.sections[position] for subject in subjects]
        before = _average([(part.before, part.before_max) for part in parts])
        now = _average([(part.now, part.now_max) for part in parts])
        averages.append(Compared(title, *before, *now))
    return tuple(averages)


def _average(pairs: Sequence[tuple[Decimal | None, Decimal | None]]) -> tuple[Decimal | None, Decimal | None]:
    known = [(points, most) for points, most in pairs if points is not None and most]
    if not known:
        return None, None
    return sum((points for points, _ in known), Decimal(0)) / len(known), known[0][1]
