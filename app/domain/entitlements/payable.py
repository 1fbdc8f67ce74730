"""From months to lines: what a payment list holds, what is held back and why, and the digest of a frozen list."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.entitlements.due import Rates
from app.domain.entitlements.ledger import CaseFacts, Hold, MonthKind, MonthLine, Paid, month_lines, receiver, spans
from app.domain.entitlements.months import Month


class ListState(StrEnum):
    """Where a payment list stands (code list ``payment_list_state``)."""

    FROZEN = "frozen"
    SENT = "sent"
    SETTLED = "settled"
    VOID = "void"


class LineState(StrEnum):
    """Where one line of it stands (code list ``payment_line_state``)."""

    PENDING = "pending"
    PAID = "paid"
    BOUNCED = "bounced"
    VOID = "void"


class LineKind(StrEnum):
    """What a line pays (code list ``payment_line_kind``)."""

    REGULAR = "regular"
    DIFFERENCE = "difference"
    REISSUE = "reissue"


@dataclass(frozen=True, slots=True)
class PlannedMonth:
    """One month that a line pays, in fen, with the rate it rests on."""

    number: int
    fen: int
    rate: str
    kind: MonthKind


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """One transfer; ``reissue_of_id`` is the line that came back."""

    facts: CaseFacts
    kind: LineKind
    months: tuple[PlannedMonth, ...]
    reissue_of_id: int | None = None

    @property
    def fen(self) -> int:
        """What is paid in all."""
        return sum(month.fen for month in self.months)

    @property
    def receiver(self) -> tuple[str, str]:
        """Name and ID number of who is paid."""
        return receiver(self.facts)

    @property
    def months_text(self) -> str:
        """The months as people read them."""
        return spans(month.number for month in self.months)


@dataclass(frozen=True, slots=True)
class HeldMonths:
    """Months of one case that are not paid, all for one reason."""

    facts: CaseFacts
    hold: Hold
    numbers: tuple[int, ...]
    fen: int


@dataclass(frozen=True, slots=True)
class Overpaid:
    """What one case was paid without being owed it, month by month."""

    facts: CaseFacts
    parts: tuple[tuple[int, int], ...]

    @property
    def fen(self) -> int:
        """All of it."""
        return sum(fen for _, fen in self.parts)


@dataclass(slots=True)
class Standings:
    """Everything the calculation needs of some cases of one programme, as one moment saw it.

    ``paid`` holds the months of every case; ``elsewhere`` by person the months, with the case, in which support stands
    paid that nobody receives twice: of this programme and of those that go before it.
    """

    cases: Sequence[CaseFacts]
    paid: Mapping[int, Mapping[int, Paid]]
    elsewhere: Mapping[str, Collection[tuple[int, int]]] = field(default_factory=dict)


@dataclass(slots=True)
class Plan:
    """What a list would hold."""

    lines: list[PlannedLine] = field(default_factory=list)
    held: list[HeldMonths] = field(default_factory=list)
    over: list[Overpaid] = field(default_factory=list)

    @property
    def fen(self) -> int:
        """What the lines come to."""
        return sum(line.fen for line in self.lines)


_NO_MONTHS: Mapping[int, Paid] = {}


def plan(
    standings: Standings,
    rates: Rates,
    until: Month,
    *,
    same_account: bool = False,
    only_reissue_of: Collection[int] | None = None,
) -> Plan:
    """Work out the lines of a list that pays up to a month, and what is held back.

    ``only_reissue_of`` are lines that came back: nothing but their months is paid then. Of two cases of one person the
    one that comes first is paid; the other sees those months as paid elsewhere.
    """
    result = Plan()
    taken: dict[str, set[tuple[int, int]]] = defaultdict(set)
    asks_review = rates.programme.has_annual_review
    for facts in standings.cases:
        paid = standings.paid.get(facts.case_id, _NO_MONTHS)
        lines = list(
            month_lines(
                facts,
                rates,
                paid,
                excluded_months(facts, standings.elsewhere.get(facts.person, ()), taken.get(facts.person, ())),
                until,
                asks_review=asks_review,
                same_account=same_account,
                only_open=True,
            )
        )
        if not lines:
            continue
        _hold_back(result, facts, lines)
        for line in _lines_of(facts, lines, paid):
            if only_reissue_of is None or line.reissue_of_id in only_reissue_of:
                result.lines.append(line)
                taken[facts.person].update((facts.case_id, month.number) for month in line.months)
    return result


def excluded_months(facts: CaseFacts, *elsewhere: Iterable[tuple[int, int]]) -> frozenset[int]:
    """Give the months in which another case of the person stands paid."""
    return frozenset(number for paid in elsewhere for case_id, number in paid if case_id != facts.case_id)


def _lines_of(facts: CaseFacts, lines: Iterable[MonthLine], paid: Mapping[int, Paid]) -> Iterable[PlannedLine]:
    by_reissue: dict[int | None, list[PlannedMonth]] = defaultdict(list)
    for line in lines:
        if line.is_payable:
            tally = paid.get(line.number)
            month_kind = MonthKind.DIFFERENCE if tally is not None and tally.has_base else MonthKind.MONTH
            bounce = None if tally is None or tally.bounce is None else tally.bounce.line_id
            by_reissue[bounce].append(PlannedMonth(line.number, line.missing, line.rate, month_kind))
    for bounce, months in by_reissue.items():
        is_difference = all(month.kind is MonthKind.DIFFERENCE for month in months)
        kind = LineKind.REISSUE if bounce else LineKind.DIFFERENCE if is_difference else LineKind.REGULAR
        yield PlannedLine(facts, kind, tuple(months), bounce)


def _hold_back(result: Plan, facts: CaseFacts, lines: Iterable[MonthLine]) -> None:
    held: dict[Hold, list[MonthLine]] = defaultdict(list)
    for line in lines:
        if line.hold is not None:
            held[line.hold].append(line)
    for hold, months in held.items():
        numbers = tuple(line.number for line in months)
        result.held.append(HeldMonths(facts, hold, numbers, sum(line.missing for line in months)))
    over = tuple((line.number, line.over) for line in lines if line.over)
    if over:
        result.over.append(Overpaid(facts, over))


def digest(rows: Iterable[Sequence[object]]) -> str:
    """Give the SHA-256 over the lines of a list as they are kept, each as one line of JSON in UTF-8."""
    hashed = hashlib.sha256()
    for row in rows:
        hashed.update(json.dumps(list(row), ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
    return hashed.hexdigest()
