"""Points changed by appeals or amendments: lines of their own beside what was scored, and the ranking that follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.review import OUTCOME_NAMES, REVIEW, Outcome
from app.domain.scoring.arithmetic import MINUS, from_hundredths, signed, to_hundredths
from app.domain.scoring.ranking import Standing, ranked
from app.domain.scoring.scheme import ADJUSTMENTS, ClassRule, Scheme
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services.score_results import SCORED, ItemScore, RunResult, SubjectScore
from storage.reviews import AppealRow

_N = QT_TRANSLATE_NOOP
_TITLE = _N("Review", "Appeal {number}: {item}")
_TITLE_WHOLE = _N("Review", "Appeal {number}")
_SENTENCE = _N(
    "Review",
    "The appeal of {appellant} was {outcome} by {by_whom} on {day}: {reason} ({before} becomes {after} points)",
)
_SENTENCE_WHOLE = _N("Review", "The appeal of {appellant} was {outcome} by {by_whom} on {day}: {reason}")
_PREFIX = "appeal:"
Lines = Callable[[int], Iterable[ItemScore]]


@dataclass(frozen=True, slots=True)
class Change:
    """Points more, or fewer, for an item of a subject, or for its total where no item is named."""

    subject_id: int
    item_key: str
    points: Decimal


@dataclass(frozen=True, slots=True)
class Correction:
    """A decided appeal that changed points, with its number in the run."""

    number: int
    appeal: AppealRow

    @property
    def change(self) -> Change:
        """What the appeal changed."""
        appeal = self.appeal
        return Change(appeal.subject_id, appeal.item_key or "", from_hundredths(appeal.change_hundredths))


def corrections(appeals: Sequence[AppealRow], before: int | None = None) -> tuple[Correction, ...]:
    """Give the appeals that changed points; with ``before``, only those of lower numbers."""
    numbered = enumerate(appeals, start=1)
    return tuple(
        Correction(number, one)
        for number, one in numbered
        if one.change_hundredths and (before is None or number < before)
    )


def is_appeal(item_key: str) -> bool:
    """Tell whether a line came from an appeal."""
    return item_key.startswith(_PREFIX)


def appeal_number(item_key: str) -> int:
    """Give the number of the appeal that a line came from; 0 for any other line."""
    return int(item_key.split(":", 2)[1]) if is_appeal(item_key) else 0


def appealed(lines: Iterable[ItemScore], item_key: str) -> Decimal:
    """Give what appeals added to an item."""
    ours = (line.points for line in lines if is_appeal(line.key) and line.key.split(":", 2)[2] == item_key)
    return sum(ours, Decimal(0))


def corrected_lines(
    lines: Sequence[ItemScore], subject_id: int, found: Iterable[Correction], tr: Translate
) -> tuple[ItemScore, ...]:
    """Put the line of each appeal behind its item; those about the total come last."""
    result = list(lines)
    for one in found:
        if one.change.subject_id == subject_id:
            _insert(result, one, tr)
    return tuple(result)


def _insert(lines: list[ItemScore], one: Correction, tr: Translate) -> None:
    key, points = one.change.item_key, one.change.points
    item = next((line for line in lines if line.key == key), None)
    before = None if item is None else item.points + appealed(lines, key)
    line = replace(
        item or lines[-1],
        key=f"{_PREFIX}{one.number}:{key}",
        section_key=ADJUSTMENTS if item is None else item.section_key,
        title=_title(one, item).render(tr),
        points=points,
        max_points=Decimal(0),
        sentence=_sentence(one, before).render(tr),
        arithmetic=signed(points) if before is None else _arithmetic(before, points),
        applicable=True,
        state=SCORED,
        source="",
        fact_keys=(),
    )
    behind = [at for at, other in enumerate(lines) if key and (other.key == key or other.key.endswith(f":{key}"))]
    lines.insert(behind[-1] + 1 if behind else len(lines), line)


def _title(one: Correction, item: ItemScore | None) -> Message:
    if item is None:
        return Message(REVIEW, _TITLE_WHOLE, {"number": one.number})
    return Message(REVIEW, _TITLE, {"number": one.number, "item": item.title})


def _sentence(one: Correction, before: Decimal | None) -> Message:
    appeal = one.appeal
    params: dict[str, object] = {
        "appellant": appeal.appellant,
        "outcome": Message(REVIEW, OUTCOME_NAMES[Outcome(appeal.outcome or "")]),
        "by_whom": appeal.decided_by,
        "day": appeal.decided_on,
        "reason": appeal.decision_reason,
    }
    if before is None:
        return Message(REVIEW, _SENTENCE_WHOLE, params)
    return Message(REVIEW, _SENTENCE, {**params, "before": before, "after": before + one.change.points})


def _arithmetic(before: Decimal, change: Decimal) -> str:
    sign = MINUS if change < 0 else "+"
    return f"{signed(before)} {sign} {signed(abs(change))} = {signed(before + change)}"


def changed_result(result: RunResult, scheme: Scheme, changes: Sequence[Change], lines: Lines) -> RunResult:
    """Give a result with changed points, from sections to classes and ranks; ``lines`` gives a subject's items."""
    if not changes:
        return result
    moved = [_moved(subject, scheme, changes, lines) for subject in result.subjects]
    places = ranked(
        [
            Standing(one.subject_id, to_hundredths(one.points), bool(one.red_lines), one.state == SCORED, one.tier)
            for one in moved
        ]
    )
    subjects = [
        replace(one, rank=places[one.subject_id].rank, tier_rank=places[one.subject_id].tier_rank) for one in moved
    ]
    return replace(result, subjects=tuple(sorted(subjects, key=_order)))


def _order(subject: SubjectScore) -> tuple[bool, int, Decimal, int]:
    return not subject.rank, subject.rank, -subject.points, subject.subject_id


def _moved(subject: SubjectScore, scheme: Scheme, changes: Sequence[Change], lines: Lines) -> SubjectScore:
    ours = [change for change in changes if change.subject_id == subject.subject_id and change.points]
    if not ours:
        return subject
    places = {item.key: section.key for section in scheme.sections for item in section.items}
    sections, adjustment = dict(subject.section_points), subject.adjustment
    for change in ours:
        section = places.get(change.item_key)
        if section is None:
            adjustment += change.points
        else:
            sections[section] += change.points
    parts = _weighed(scheme, sections)
    earned = sum((parts or sections).values(), Decimal(0))
    before = sum((_weighed(scheme, subject.section_points) or subject.section_points).values(), Decimal(0))
    moved = replace(
        subject,
        points=subject.points + earned - before + adjustment - subject.adjustment,
        section_points=sections,
        adjustment=adjustment,
        part_points=parts or subject.part_points,
    )
    if moved.red_lines or moved.state != SCORED:
        return moved
    return replace(moved, class_title=_class_of(scheme, moved, ours, lines))


def _weighed(scheme: Scheme, sections: Mapping[str, Decimal]) -> dict[str, Decimal]:
    return {
        part.key: scheme.weighed(
            part, sum((sections[one.key] for one in scheme.sections if one.part == part.key), Decimal(0))
        )
        for part in scheme.parts
    }


def _class_of(scheme: Scheme, subject: SubjectScore, changes: Sequence[Change], lines: Lines) -> str:
    return next(rule.title for rule in scheme.classes if _earns(rule, subject, changes, lines))


def _earns(rule: ClassRule, subject: SubjectScore, changes: Sequence[Change], lines: Lines) -> bool:
    """Tell whether the points, and the shares of sections or items that the class asks for, are reached."""
    if subject.points < rule.at_least * subject.max_points:
        return False
    if not rule.only_if:
        return True
    reached: dict[str, Decimal] = dict(subject.section_points)
    most: dict[str, Decimal] = dict.fromkeys(reached, Decimal(0))
    for line in lines(subject.subject_id):
        moved = sum((change.points for change in changes if change.item_key == line.key), Decimal(0))
        reached[line.key], most[line.key] = line.points + moved, line.max_points
        most[line.section_key] = most.get(line.section_key, Decimal(0)) + line.max_points
    return all(reached[key] >= least * most[key] for key, least in rule.only_if.items())
