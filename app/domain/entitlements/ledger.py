"""What one case is owed and was paid, month by month: the one calculation behind lists, ledgers and recoveries.

Of every month it says what is owed, what stands paid (net of what bounced and of what came back), what is missing and
why it may not be paid yet, and what was paid without being owed. Summed up, the owed is always the paid of it, the
payable and the held together; nothing falls between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.due import IN_YEAR, Rates
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.months import Month

REVIEWED_IN_ORDER = frozenset({"unchanged", "changed"})
_RECOVERED = re.compile(r"(\d{4}-\d{2}):(\d+)")


class Hold(StrEnum):
    """Why a month is not paid yet (code list ``payment_hold``).

    Of ``decision``, ``excluded`` and ``no_rate`` nothing is owed as things stand; the others are owed and wait.
    """

    DECISION = "decision"
    EXCLUDED = "excluded"
    NO_RATE = "no_rate"
    DECEASED = "deceased"
    NO_REVIEW = "no_review"
    NO_ACCOUNT = "no_account"
    NOT_CONFIRMED = "not_confirmed"
    BOUNCED = "bounced"


NOT_OWED = frozenset({Hold.DECISION, Hold.EXCLUDED, Hold.NO_RATE})


class MonthKind(StrEnum):
    """Whether a payment is the month itself, or what was missing of a month that stands paid."""

    MONTH = "month"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Account:
    """The account typed last; it is paid to only where a second entry confirmed it."""

    bank: str
    account_no: str
    holder: str
    confirmed_on: str | None


@dataclass(frozen=True, slots=True)
class Heir:
    """Who receives what somebody who died is still owed, by a decision that two people signed."""

    name: str
    citizen_id: str
    decided_on: str


@dataclass(frozen=True, slots=True)
class Bounce:
    """The newest line of a case that the bank sent back for a month, where it went and when that was known."""

    line_id: int
    bank: str
    account_no: str
    holder: str
    settled_on: str


@dataclass(slots=True)
class Paid:
    """What happened to one month: ``live`` stands paid, ``returned`` came back from the person.

    Where all of a month came back its payments are dead too; they are ``cleared``, so that nothing is taken off twice.
    ``settled`` is what of ``live`` the bank said it paid.
    """

    live: int = 0
    has_base: bool = False
    returned: int = 0
    cleared: int = 0
    bounce: Bounce | None = None
    settled: int = 0

    @property
    def net(self) -> int:
        """What stands paid for the month."""
        return self.live - max(self.returned - self.cleared, 0)


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What is known of a case on the way to its money; ``person`` is the same for all cases of one person."""

    case_id: int
    resident_id: int
    person: str
    payee: str
    payee_citizen_id: str
    category: str
    state: str
    approved_on: str | None
    entitled_from: str | None
    entitled_until: str | None
    has_died: bool = False
    account: Account | None = None
    heir: Heir | None = None
    reviews: Mapping[int, str] = field(default_factory=dict)
    ends: tuple[FoundEnd, ...] = ()


class MonthLine(NamedTuple):
    """One month of a case in fen.

    ``missing`` is owed and not paid, or with a hold of ``NOT_OWED`` what it would be; ``over`` was paid without being
    owed.
    """

    number: int
    owed: int
    paid: int
    missing: int
    over: int
    hold: Hold | None
    rate: str

    @property
    def month(self) -> Month:
        """Give the month."""
        return month_of(self.number)

    @property
    def is_payable(self) -> bool:
        """Say whether it goes on the next list."""
        return self.missing > 0 and self.hold is None


_NOTHING = Paid()
_NEVER = 10**6


def month_of(number: int) -> Month:
    """Give the month of a number."""
    return Month(number // IN_YEAR, number % IN_YEAR + 1)


def is_entitled(facts: CaseFacts) -> bool:
    """Say whether the case was approved and not cancelled; what is archived counts where it had been ended."""
    if not facts.approved_on or not facts.entitled_from:
        return False
    if facts.state == CaseState.ARCHIVED:
        return facts.entitled_until is not None
    return facts.state in {CaseState.APPROVED, CaseState.ENDED}


def month_lines(
    facts: CaseFacts,
    rates: Rates,
    paid: Mapping[int, Paid],
    excluded: AbstractSet[int],
    until: Month,
    *,
    asks_review: bool,
    same_account: bool = False,
    only_open: bool = False,
) -> Iterator[MonthLine]:
    """Give the months of a case up to ``until``, and every later one that was paid.

    ``excluded`` are months in which the person received support that goes before this; ``same_account`` pays again to
    an account that sent a payment back; ``only_open`` leaves out the months with nothing missing and nothing too much.
    """
    case = _Case(facts, rates, until, asks_review=asks_review, same_account=same_account)
    numbers: Iterable[int] = range(case.first, case.last + 1)
    if any(not case.first <= number <= case.last for number in paid):
        numbers = sorted({*numbers, *paid})
    for number in numbers:
        line = case.line(number, paid.get(number, _NOTHING), is_excluded=number in excluded)
        if not only_open or line.missing or line.over or line.hold:
            yield line


class _Case:
    """One case while its months are gone through: what does not change from month to month."""

    __slots__ = ("_asks_review", "_cap", "_facts", "_rates", "_same_account", "_waits", "_year", "end", "first", "last")

    def __init__(self, facts: CaseFacts, rates: Rates, until: Month, *, asks_review: bool, same_account: bool) -> None:
        self._facts, self._rates, self._asks_review, self._same_account = facts, rates, asks_review, same_account
        self._waits = _payee_hold(facts)
        self._cap = min((end.last_month.number for end in facts.ends), default=_NEVER)
        self._year = int((facts.approved_on or "0")[:4])
        self.first, self.end = 0, -1
        if is_entitled(facts):
            self.first = Month.parse(facts.entitled_from or "").number
            self.end = _NEVER if facts.entitled_until is None else Month.parse(facts.entitled_until).number
        self.last = min(self.end, until.number)

    def line(self, number: int, tally: Paid, *, is_excluded: bool) -> MonthLine:
        """Give one month."""
        net = tally.net if tally.returned else tally.live
        if not self.first <= number <= self.end:
            return MonthLine(number, 0, net, 0, max(net, 0), None, "")
        rate = self._rates.of(self._facts.category, number)
        if number > self._cap:
            would_be = rate.fen if rate is not None and net <= 0 and number <= self.last else 0
            return MonthLine(
                number, 0, net, would_be, max(net, 0), Hold.DECISION if would_be else None, rate.text if rate else ""
            )
        if rate is None:
            return MonthLine(number, max(net, 0), net, 0, 0, None if net > 0 else Hold.NO_RATE, "")
        if is_excluded or number > self.last:
            # Paid before the other support was, or ahead of its time: what stands paid stands, and no more is asked.
            owed = min(rate.fen, max(net, 0))
            waits = is_excluded and net <= 0
            return MonthLine(
                number,
                owed,
                net,
                rate.fen if waits else 0,
                max(net - owed, 0),
                Hold.EXCLUDED if waits else None,
                rate.text,
            )
        missing = rate.fen - max(net, 0)
        hold = self._hold(number, tally) if missing > 0 else None
        return MonthLine(number, rate.fen, net, max(missing, 0), max(-missing, 0), hold, rate.text)

    def _hold(self, number: int, tally: Paid) -> Hold | None:
        """Say why a month that is owed is not paid yet."""
        year = number // IN_YEAR
        if self._waits is Hold.DECEASED:
            return self._waits
        if self._asks_review and year > self._year and self._facts.reviews.get(year) not in REVIEWED_IN_ORDER:
            return Hold.NO_REVIEW
        if self._waits is not None or self._same_account:
            return self._waits
        return _bounce_hold(self._facts.account, tally.bounce)


def receiver(facts: CaseFacts) -> tuple[str, str]:
    """Give name and ID number of who is paid: of somebody who died, the one who was named to receive it."""
    if facts.has_died and facts.heir is not None:
        return facts.heir.name, facts.heir.citizen_id
    return facts.payee, facts.payee_citizen_id


def _payee_hold(facts: CaseFacts) -> Hold | None:
    """Say what keeps the money from the person, whatever the month."""
    account, heir = facts.account, facts.heir
    if facts.has_died and heir is None:
        return Hold.DECEASED
    if account is None:
        return Hold.NO_ACCOUNT
    if account.confirmed_on is None:
        return Hold.NOT_CONFIRMED
    if heir is not None:
        if facts.has_died and (account.holder != heir.name or account.confirmed_on < heir.decided_on):
            return Hold.DECEASED
        # The death was an error of the register: the heir's account is not the person's.
        if not facts.has_died and account.holder == heir.name != facts.payee:
            return Hold.NOT_CONFIRMED
    return None


def _bounce_hold(account: Account | None, bounce: Bounce | None) -> Hold | None:
    """Keep money from an account that sent it back until the account is another or confirmed again."""
    if bounce is None or account is None:
        return None
    is_same = (account.bank, account.account_no, account.holder) == (bounce.bank, bounce.account_no, bounce.holder)
    return Hold.BOUNCED if is_same and (account.confirmed_on or "") <= bounce.settled_on else None


@dataclass(frozen=True, slots=True)
class Balance:
    """A case in sum, in fen: ``owed = paid_owed + payable + held``; ``over`` was paid and is not owed."""

    owed: int
    paid_owed: int
    payable: int
    held: int
    over: int


def balance(lines: Iterable[MonthLine]) -> Balance:
    """Sum up the months of a case."""
    owed = paid_owed = payable = held = over = 0
    for line in lines:
        owed += line.owed
        over += line.over
        paid_owed += line.paid - line.over
        if line.hold is None:
            payable += line.missing
        elif line.hold not in NOT_OWED:
            held += line.missing
    return Balance(owed, paid_owed, payable, held, over)


def spans(numbers: Iterable[int]) -> str:
    """Give months as text, runs of them joined: ``2026-01–2026-03, 2026-05``."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(
        str(month_of(first)) if first == last else f"{month_of(first)}–{month_of(last)}" for first, last in runs
    )


def recovery_text(parts: Sequence[tuple[int, int]]) -> str:
    """Give the months of a recovery with their fen as it is kept: ``2026-03:8000 2026-04:8000``."""
    return " ".join(f"{month_of(number)}:{fen}" for number, fen in parts)


def recovery_parts(text: str) -> list[tuple[int, int]]:
    """Read the months of a recovery back."""
    return [(Month.parse(found[1]).number, int(found[2])) for found in _RECOVERED.finditer(text)]


def returned_by_month(parts: Iterable[tuple[int, int]], repaid: int) -> dict[int, int]:
    """Spread what came back over the months of a recovery, from the first on."""
    spread: dict[int, int] = {}
    for number, fen in parts:
        taken = min(fen, repaid)
        if taken <= 0:
            break
        spread[number] = spread.get(number, 0) + taken
        repaid -= taken
    return spread
