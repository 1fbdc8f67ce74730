"""What would a subject score if some of its facts were others: worked out, shown, and never stored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.scoring.arithmetic import to_hundredths
from app.domain.scoring.breakdown import ItemResult, State, SubjectBreakdown
from app.domain.scoring.engine import score_subject
from app.domain.scoring.facts import (
    BY_LEVEL,
    UNDIVIDED,
    UNIT_FEN,
    FactFailure,
    FactPart,
    FactValue,
    find_fact,
)
from app.domain.scoring.period import Period
from app.domain.scoring.ranking import Standing, ranked
from app.domain.scoring.rules import Checklist, Milestones, Sampled
from app.domain.scoring.rules.case import MARK
from app.domain.scoring.rules.milestones import MONTH
from app.domain.scoring.rules.per_level import LEVELS
from app.domain.scoring.scheme import Scheme
from app.domain.scoring.wording import fact_label, month_name, quarter_name
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services.assessment import AssessmentService, SubjectScore
from app.services.ports import Ports

_N = QT_TRANSLATE_NOOP
_WHOLE = _N("Results", "in all")
_NATIONAL = _N("Results", "national")
_PROVINCE = _N("Results", "provincial")
_CITY = _N("Results", "city")
_COUNTY = _N("Results", "county")
_TOWNSHIP = _N("Results", "township")
_LEVEL_WORDS = {
    "national": _NATIONAL, "province": _PROVINCE, "city": _CITY, "county": _COUNTY, "township": _TOWNSHIP,
}  # fmt: skip
_FEN = 100
Facts = Mapping[str, FactValue | FactFailure]


@dataclass(frozen=True, slots=True)
class WhatIfPart:
    """One figure that can be changed; ``denominator`` is None for a plain count, money is in yuan.

    ``is_missing`` says that nobody gave it yet: a mark that its item waits for.
    """

    fact_key: str
    key: str
    label: str
    numerator: Decimal
    denominator: Decimal | None
    is_missing: bool = False


@dataclass(frozen=True, slots=True)
class WhatIfFact:
    """A fact with its figures, by quarter, month or level where it has such parts."""

    key: str
    label: str
    definition: str
    is_money: bool
    parts: tuple[WhatIfPart, ...]


@dataclass(frozen=True, slots=True)
class WhatIfLine:
    """An item or a section, before and after; a section has no ``item_key``. ``state`` is that of the item after."""

    section_key: str
    item_key: str
    title: str
    max_points: Decimal
    before: Decimal
    after: Decimal
    sentence: str
    fact_keys: tuple[str, ...] = ()
    state: str = State.SCORED

    @property
    def change(self) -> Decimal:
        """What is gained or lost."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class WhatIfStanding:
    """Points, class and ranks; a rank is 0 where there is none, ``sharing`` counts who has the same."""

    points: Decimal
    class_title: str
    rank: int
    tier_rank: int
    sharing: int


@dataclass(frozen=True, slots=True)
class WhatIfResult:
    """Both sides, and every line of the scheme."""

    before: WhatIfStanding
    after: WhatIfStanding
    lines: tuple[WhatIfLine, ...]


Changes = Mapping[tuple[str, str], tuple[Decimal, Decimal | None]]
"""New figures by fact and part, in the units in which ``WhatIfPart`` gives them."""


class WhatIf:
    """One subject of one run, held in memory; asking costs one scoring of one subject."""

    def __init__(
        self,
        scheme: Scheme,
        period: Period,
        facts: Facts,
        standings: Mapping[int, Standing],
        subject_id: int,
        tr: Translate,
    ) -> None:
        """Score the subject once, as the run did; the others stand where the run put them."""
        self._scheme, self._period, self._tr = scheme, period, tr
        self._subject_id, self._facts, self._standings = subject_id, facts, standings
        self._before = score_subject(scheme, period, facts)
        rules = [item.rule for section in scheme.sections for item in section.items]
        self._by_due_day = {rule.fact for rule in rules if isinstance(rule, Milestones) and rule.due_day is not None}
        self._by_month = {rule.fact for rule in rules if isinstance(rule, Milestones) and rule.every == MONTH}

    def facts(self) -> tuple[WhatIfFact, ...]:
        """Give every fact that the scheme asks for, in its order, then the marks of inspections."""
        marks = (key for item in self._scheme.marked_items for key in item.facts if key.startswith(MARK))
        return tuple(self._fact(key) for key in dict.fromkeys([*self._scheme.facts, *marks]))

    def try_out(self, changes: Changes) -> WhatIfResult:
        """Score the subject with other figures; what is not named stays as it is."""
        facts = dict(self._facts)
        for key in {fact_key for fact_key, _ in changes}:
            facts[key] = self._changed(key, changes)
        after = score_subject(self._scheme, self._period, facts)
        return WhatIfResult(self._standing(self._before), self._standing(after), self._lines(self._before, after))

    def _fact(self, key: str) -> WhatIfFact:
        spec = find_fact(key)
        unit = _unit(key)
        stored = self._facts.get(key)
        value = stored if isinstance(stored, FactValue) else None
        definition = "" if spec is None else self._tr("Fact", spec.definition)
        return WhatIfFact(key, self._label(key), definition, unit == _FEN, tuple(self._parts(key, value, unit)))

    def _label(self, key: str) -> str:
        if key.startswith(MARK):
            item = self._scheme.item(key.removeprefix(MARK))
            return item.title if item else key
        return _rendered(fact_label(key), self._tr)

    def _parts(self, key: str, value: FactValue | None, unit: int) -> Iterator[WhatIfPart]:
        item = self._scheme.item(key.removeprefix(MARK)) if key.startswith(MARK) else None
        is_ratio = isinstance(item.rule, Sampled | Checklist) if item else _is_ratio(key, value)
        for part_key in self._part_keys(key, value):
            numerator, denominator = _figures(value, part_key)
            due = (denominator or Decimal(0)) / unit if is_ratio else None
            is_missing = self._is_given(key) and (value is None or value.part(part_key) is None)
            yield WhatIfPart(key, part_key, self._part_label(part_key), numerator / unit, due, is_missing)

    def _is_given(self, key: str) -> bool:
        """Tell whether a part that is not there is something else than zero: a mark not given, a month not reported."""
        return key.startswith(MARK) or key in self._by_due_day

    def _part_keys(self, key: str, value: FactValue | None) -> list[str]:
        """Give the parts that can be changed: months where a rule looks at them, else quarters, levels, the whole."""
        if key.startswith(MARK):
            return list(self._mark_keys(key))
        spec = find_fact(key)
        if spec is None:
            return [part.key for part in value.parts] if value and value.parts else [""]
        if spec.measure.parts == BY_LEVEL:
            return list(LEVELS)
        if spec.measure.parts == UNDIVIDED:
            return [""]
        if key in self._by_month:
            return [f"{self._period.year}-{month:02}" for month in self._period.months]
        return [f"{self._period.year}Q{quarter}" for quarter in self._period.quarters]

    def _mark_keys(self, key: str) -> Iterator[str]:
        item = self._scheme.item(key.removeprefix(MARK))
        if item is None:
            return
        year = str(self._period.year)
        quarters = item.schedule.counted_quarters(self._period)
        rounds = [year] if item.schedule.is_yearly else [f"{year}Q{quarter}" for quarter in quarters]
        for name in rounds:
            if isinstance(item.rule, Checklist):
                yield from (f"{name}/{line.key}" for line in item.rule.lines)
            else:
                yield name

    def _line_titles(self) -> dict[str, str]:
        rules = [item.rule for section in self._scheme.sections for item in section.items]
        return {line.key: line.title for rule in rules if isinstance(rule, Checklist) for line in rule.lines}

    def _part_label(self, key: str) -> str:
        """Name a part; what has no name of its own is shown by its key."""
        year = str(self._period.year)
        if key in _LEVEL_WORDS:
            return self._tr("Results", _LEVEL_WORDS[key])
        if not key:
            return self._tr("Results", _WHOLE)
        if key.startswith(f"{year}Q") and key[5:].isdigit():
            return quarter_name(int(key[5:])).render(self._tr)
        if key.startswith(f"{year}-") and key[5:].isdigit():
            return month_name(int(key[5:])).render(self._tr)
        if key == year:
            return self._tr("Results", _WHOLE)
        name, slash, line = key.partition("/")
        return f"{self._part_label(name)} {self._line_titles().get(line, line)}" if slash else key

    def _changed(self, key: str, changes: Changes) -> FactValue:
        """Put a fact together from its figures; the whole is the sum of its parts."""
        unit = _unit(key)
        figures = {
            part.key: changes.get((key, part.key), (part.numerator, part.denominator))
            for part in self._fact(key).parts
            if not part.is_missing or (key, part.key) in changes
        }
        parts = tuple(
            FactPart(part_key, numerator * unit, None if denominator is None else denominator * unit)
            for part_key, (numerator, denominator) in figures.items()
        )
        if not parts:
            return FactValue(Decimal(0))
        if set(figures) == {""}:
            return FactValue(parts[0].numerator, parts[0].denominator)
        dues = [part.denominator for part in parts if part.denominator is not None]
        whole = sum((part.numerator for part in parts), Decimal(0))
        return FactValue(whole, sum(dues, Decimal(0)) if dues else None, parts)

    def _standing(self, breakdown: SubjectBreakdown) -> WhatIfStanding:
        own = replace(
            self._standings[self._subject_id],
            points=to_hundredths(breakdown.points),
            crossed_red_line=bool(breakdown.red_lines),
            is_complete=all(item.state in (State.SCORED, State.NOT_APPLICABLE) for item in breakdown.items),
        )
        others = [other for other in self._standings.values() if other.subject_id != self._subject_id]
        place = ranked([*others, own])[self._subject_id]
        sharing = sum(1 for other in others if other.is_complete and other.order == own.order)
        return WhatIfStanding(breakdown.points, breakdown.class_title, place.rank, place.tier_rank, 1 + sharing)

    def _lines(self, before: SubjectBreakdown, after: SubjectBreakdown) -> tuple[WhatIfLine, ...]:
        lines: list[WhatIfLine] = []
        results = {item.key: item for item in after.items}
        for section in self._scheme.sections:
            items = [item for item in before.items if item.section_key == section.key]
            maximum = sum((item.max_points for item in items), Decimal(0))
            points = before.section_points[section.key], after.section_points[section.key]
            lines.append(WhatIfLine(section.key, "", section.title, maximum, *points, ""))
            lines += [self._line(item, results[item.key]) for item in items]
        known = {section.key for section in self._scheme.sections}
        lines += [self._line(item, results[item.key]) for item in before.items if item.section_key not in known]
        return tuple(lines)

    def _line(self, old: ItemResult, new: ItemResult) -> WhatIfLine:
        return WhatIfLine(
            old.section_key, old.key, old.title, old.max_points, old.points, new.points,
            new.sentence.render(self._tr), old.fact_keys, new.state,
        )  # fmt: skip


class WhatIfService:
    """Starts what-ifs from stored runs; it writes nothing."""

    def __init__(self, ports: Ports, assessment: AssessmentService) -> None:
        """Work on one office."""
        self._ports = ports
        self._assessment = assessment

    def start(self, run_id: int, subject_id: int) -> WhatIf:
        """Take scheme, period, facts and the places of all from a stored run; NotFound where it has no such subject."""
        scheme, period = self._assessment.scheme_of(run_id)
        facts = self._assessment.facts_of(run_id, subject_id)
        subjects = self._assessment.result(run_id).subjects
        standings = {subject.subject_id: _standing(subject) for subject in subjects}
        return WhatIf(scheme, period, facts, standings, subject_id, self._ports.tr)


def _standing(subject: SubjectScore) -> Standing:
    is_complete = bool(subject.rank)
    return Standing(
        subject.subject_id, to_hundredths(subject.points), bool(subject.red_lines), is_complete, subject.tier
    )


def _unit(key: str) -> int:
    spec = find_fact(key)
    return _FEN if spec and spec.unit == UNIT_FEN else 1


def _is_ratio(key: str, value: FactValue | None) -> bool:
    spec = find_fact(key)
    return spec.measure.is_ratio if spec else bool(value and value.denominator is not None)


def _figures(value: FactValue | None, part_key: str) -> tuple[Decimal, Decimal | None]:
    if value is None:
        return Decimal(0), None
    if not part_key:
        return value.numerator, value.denominator
    part = value.part(part_key)
    return (Decimal(0), None) if part is None else (part.numerator, part.denominator)


def _rendered(text: Message | str, tr: Translate) -> str:
    return text if isinstance(text, str) else text.render(tr)
