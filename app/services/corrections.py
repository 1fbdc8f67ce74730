"""Points that appeals added to a result: lines of their own beside what was scored, and the ranking that follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.review import OUTCOME_NAMES, REVIEW, Outcome, Standing, stand_again
from app.domain.scoring.arithmetic import MINUS, from_hundredths, signed
from app.domain.scoring.scheme import ADJUSTMENTS, Scheme
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate

if TYPE_CHECKING:
    from app.services.assessment import ItemScore, RunResult, SubjectScore
    from storage.reviews import AppealRow

_N = QT_TRANSLATE_NOOP
_TITLE = _N("Review", "Appeal {number}: {item}")
_TITLE_WHOLE = _N("Review", "Appeal {number}")
_SENTENCE = _N(
    "Review",
    "The appeal of {appellant} was {outcome} by {by_whom} on {day}: {reason} ({before} becomes {after} points)",
)
_PREFIX = "appeal:"


@dataclass(frozen=True, slots=True)
class Correction:
    """What a decided appeal added to an item, or to the whole where no item is named."""

    number: int
    appeal: AppealRow

    @property
    def change(self) -> Decimal:
        """Points more, or fewer."""
        return from_hundredths(self.appeal.change_hundredths)


def corrections(appeals: Sequence[AppealRow]) -> tuple[Correction, ...]:
    """Give the appeals that changed points, each with its number in the run."""
    return tuple(Correction(number, one) for number, one in enumerate(appeals, start=1) if one.change_hundredths)


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
    """Put the line of each appeal behind its item; those about the whole come last."""
    result = list(lines)
    for one in found:
        if one.appeal.subject_id == subject_id:
            _insert(result, one, tr)
    return tuple(result)


def _insert(lines: list[ItemScore], one: Correction, tr: Translate) -> None:
    key = one.appeal.item_key or ""
    item = next((line for line in lines if line.key == key), None)
    before = sum((line.points for line in lines), Decimal(0)) if item is None else item.points + appealed(lines, key)
    position = max((at for at, line in enumerate(lines) if line.key == key or line.key.endswith(f":{key}")), default=-1)
    line = replace(
        lines[-1] if item is None else item,
        key=f"{_PREFIX}{one.number}:{key}",
        section_key=ADJUSTMENTS if item is None else item.section_key,
        title=_title(one, None if item is None else item.title).render(tr),
        points=one.change,
        max_points=Decimal(0),
        sentence=_sentence(one, before).render(tr),
        arithmetic=_arithmetic(before, one.change),
        applicable=True,
    )
    lines.insert(len(lines) if item is None else position + 1, line)


def _title(one: Correction, item: str | None) -> Message:
    if item is None:
        return Message(REVIEW, _TITLE_WHOLE, {"number": one.number})
    return Message(REVIEW, _TITLE, {"number": one.number, "item": item})


def _sentence(one: Correction, before: Decimal) -> Message:
    appeal = one.appeal
    params = {
        "appellant": appeal.appellant,
        "outcome": Message(REVIEW, OUTCOME_NAMES[Outcome(appeal.outcome or "")]),
        "by_whom": appeal.decided_by,
        "day": appeal.decided_on,
        "reason": appeal.decision_reason,
        "before": before,
        "after": before + one.change,
    }
    return Message(REVIEW, _SENTENCE, params)


def _arithmetic(before: Decimal, change: Decimal) -> str:
    sign = MINUS if change < 0 else "+"
    return f"{signed(before)} {sign} {signed(abs(change))} = {signed(before + change)}"


def corrected_result(result: RunResult, scheme: Scheme, found: Sequence[Correction]) -> RunResult:
    """Give a result with the points of appeals in sections, sums, classes and ranks."""
    if not found:
        return result
    changes: dict[int, Decimal] = {}
    for one in found:
        changes[one.appeal.subject_id] = changes.get(one.appeal.subject_id, Decimal(0)) + one.change
    standings = ranked_with(result.subjects, scheme, changes)
    by_id = {subject.subject_id: subject for subject in result.subjects}
    sections = {item.key: section.key for section in scheme.sections for item in section.items}
    return replace(result, subjects=tuple(_corrected(by_id[one.subject_id], one, sections, found) for one in standings))


def ranked_with(
    subjects: Sequence[SubjectScore], scheme: Scheme, changes: Mapping[int, Decimal]
) -> tuple[Standing, ...]:
    """Rank subjects anew after their points were changed."""
    before = [
        Standing(
            subject_id=one.subject_id,
            points=one.points,
            class_title=one.class_title,
            rank=one.rank,
            is_red_lined=bool(one.red_lines),
        )
        for one in subjects
    ]
    most = subjects[0].max_points if subjects else Decimal(0)
    return stand_again(before, changes, lambda points: _class_of(scheme, points, most))


def _class_of(scheme: Scheme, points: Decimal, most: Decimal) -> str:
    return next(rule.title for rule in scheme.classes if points >= rule.at_least * most)


def _corrected(
    subject: SubjectScore, standing: Standing, sections: Mapping[str, str], found: Sequence[Correction]
) -> SubjectScore:
    section_points, adjustment = dict(subject.section_points), subject.adjustment
    for one in found:
        if one.appeal.subject_id != subject.subject_id:
            continue
        section = sections.get(one.appeal.item_key or "")
        if section is None:
            adjustment += one.change
        else:
            section_points[section] += one.change
    return replace(
        subject,
        points=standing.points,
        rank=standing.rank,
        class_title=standing.class_title,
        section_points=section_points,
        adjustment=adjustment,
    )
