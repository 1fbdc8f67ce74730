"""The library of facts: what each counts, over whom and when, which schemes use it, and what it comes to today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.errors import NotFound, SchemeRefused
from app.domain.progress import Progress, no_progress
from app.domain.scoring.arithmetic import HUNDREDTHS
from app.domain.scoring.facts import (
    FACTS,
    SUBJECT_KINDS,
    UNIT_FEN,
    ZERO_FACT,
    FactFailure,
    FactPart,
    FactSpec,
    FactValue,
    find_fact,
)
from app.domain.scoring.period import Period
from app.domain.scoring.rules.per_level import LEVELS
from app.domain.scoring.scheme import load_scheme
from app.domain.scoring.wording import percent
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal
from app.services.ports import Ports
from app.services.schemes import SchemeService
from app.services.score_evidence import EvidenceRow, Evidences
from storage import assessments
from storage.queries import evidence as evidence_queries
from storage.queries import facts as queries
from storage.queries.facts import Question

_N = QT_TRANSLATE_NOOP
_NO_FACT = _N("FactLibrary", "The library has no fact {key}")
_KINDS = {
    "village": _N("FactLibrary", "Villages"),
    "department": _N("FactLibrary", "Departments"),
    "worker": _N("FactLibrary", "Village workers"),
}
_YUAN = _N("FactLibrary", "yuan")
_TIMES = _N("FactLibrary", "number")
_SHARE = _N("FactLibrary", "done / due")
_AT_ONCE = 40


@dataclass(frozen=True, slots=True)
class FactInfo:
    """A fact as it stands in the library; ``kinds`` are the subjects it exists for, by key and name."""

    key: str
    label: str
    definition: str
    formula: str
    population: str
    period: str
    unit: str
    kinds: Mapping[str, str]
    is_ratio: bool
    is_statistic: bool
    used_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact of one subject: what was done, what was due, the percentage, each as text; ``failure`` says why not."""

    subject_id: int
    name: str
    value: str
    due: str
    percentage: str
    parts: str
    failure: str


class FactLibraryService:
    """The facts of one office."""

    def __init__(self, ports: Ports, schemes: SchemeService) -> None:
        """Work on one office."""
        self._ports = ports
        self._schemes = schemes
        self._evidences = Evidences(ports)

    def facts(self) -> tuple[FactInfo, ...]:
        """Give every fact of the library, in its order."""
        users = self._users()
        return tuple(self._info(spec, users.get(spec.key, ())) for spec in FACTS)

    def _users(self) -> dict[str, tuple[str, ...]]:
        """Give the titles of the schemes that look at each fact."""
        found: dict[str, tuple[str, ...]] = {}
        for text in self._schemes.texts().values():
            try:
                scheme = load_scheme(text)
            except SchemeRefused:
                continue
            for key in scheme.facts:
                found[key] = (*found.get(key, ()), scheme.title)
        return found

    def _info(self, spec: FactSpec, used_by: tuple[str, ...]) -> FactInfo:
        tr = self._ports.tr
        kinds = {kind: tr("FactLibrary", _KINDS[kind]) for kind in SUBJECT_KINDS if kind in spec.subjects}
        unit = _YUAN if spec.unit == UNIT_FEN else _SHARE if spec.measure.is_ratio else _TIMES
        texts = (spec.label, spec.definition, spec.formula, spec.population, spec.period)
        label, definition, formula, population, period = (tr("Fact", text) if text else "" for text in texts)
        return FactInfo(
            spec.key, label, definition, formula, population, period, tr("FactLibrary", unit), kinds,
            spec.measure.is_ratio, spec.statistic, used_by,
        )  # fmt: skip

    def values(self, key: str, kind: str, period_key: str, progress: Progress = no_progress) -> tuple[FactRow, ...]:
        """Give the fact of every subject of a kind for a year or quarter, by name as the office lists them.

        A subject without records has 0; nothing was due then.
        """
        spec, period = _spec(key), Period.parse(period_key)
        with self._ports.store.read() as connection:
            ids = queries.living(connection, kind, period)
            names = assessments.subject_names(connection, kind)
            rows: list[FactRow] = []
            for start in range(0, len(ids), _AT_ONCE):
                progress(start, len(ids))
                some = ids[start : start + _AT_ONCE]
                found = queries.measure(connection, spec.measure, period, self._ports.today(), kind, some)
                rows += [self._row(spec, number, names[number], found.get(number, ZERO_FACT)) for number in some]
        progress(len(ids), len(ids))
        return tuple(rows)

    def _row(self, spec: FactSpec, subject_id: int, name: str, value: FactValue | FactFailure) -> FactRow:
        if isinstance(value, FactFailure):
            return FactRow(subject_id, name, "", "", "", "", value.message.render(self._ports.tr))
        due = value.denominator if value.denominator is not None or not spec.measure.is_ratio else Decimal(0)
        share = "" if not due else f"{format_decimal(percent(value.numerator, due))}%"
        parts = "  ".join(self._part(spec, part) for part in sorted(value.parts, key=_in_order))
        return FactRow(
            subject_id, name, _shown(spec, value.numerator), "" if due is None else _shown(spec, due), share, parts, ""
        )

    def _part(self, spec: FactSpec, part: FactPart) -> str:
        levels = self._ports.codes["level"]
        label = levels.label_of(part.key) if not part.key[:4].isdigit() else part.key[5:].lstrip("0")
        value = _shown(spec, part.numerator)
        return f"{label}: {value}" if part.denominator is None else f"{label}: {value}/{_shown(spec, part.denominator)}"

    def records(self, key: str, kind: str, period_key: str, subject_id: int) -> tuple[EvidenceRow, ...]:
        """Give the records behind the fact of one subject, as they are today."""
        spec = _spec(key)
        question = Question(kind, (subject_id,), Period.parse(period_key), self._ports.today())
        with self._ports.store.read() as connection:
            behind = evidence_queries.records_behind(connection, (spec,), question)[subject_id]
            records = evidence_queries.together(behind.values())
            return self._evidences.rows(connection, (spec,), records, None)


def _spec(key: str) -> FactSpec:
    spec = find_fact(key)
    if spec is None:
        raise NotFound(Message("FactLibrary", _NO_FACT, {"key": key}))
    return spec


def _in_order(part: FactPart) -> tuple[int, str]:
    """Order levels from the highest down, and months as they come."""
    return (list(LEVELS).index(part.key) if part.key in LEVELS else 0, part.key)


def _shown(spec: FactSpec, value: Decimal) -> str:
    return format_decimal(value / HUNDREDTHS if spec.unit == UNIT_FEN else value)
