"""What the service of payments gives and takes, in plain words and fen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.changes import Changes
from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_NO_HANDLER = _N("Payment", "Write who handles it")
_NO_RESPONSIBLE = _N("Payment", "Write who is responsible")
_SAME_PERSON = _N("Payment", "Who handles it and who is responsible must be two people")
_REFUSED = _N("Payment", "Not done: {problem}")
_FUTURE = _N("Payment", "This day lies in the future: write the day on which it was done")


@dataclass(frozen=True, slots=True)
class LineInfo:
    """One line of a list or of its preview; ``line_id`` is 0 and ``state`` empty before it is frozen."""

    line_id: int
    case_id: int
    resident_id: int
    position: int
    case_number: str
    village: str
    group: str
    payee: str
    citizen_id: str
    category: str
    months: str
    fen: int
    kind: str
    kind_label: str
    bank: str
    account_no: str
    holder: str
    state: str = ""
    state_label: str = ""
    settled_on: str = ""
    bounce_reason: str = ""


@dataclass(frozen=True, slots=True)
class HeldInfo:
    """Months that are not paid yet and why; ``is_owed`` is false where as things stand nothing is owed."""

    case_id: int
    resident_id: int
    name: str
    village: str
    hold: str
    hold_label: str
    months: str
    fen: int
    is_owed: bool
    programme: str = ""


@dataclass(frozen=True, slots=True)
class OverInfo:
    """What was paid and is not owed; ``fen`` all of it, ``open_fen`` what nobody has decided on yet."""

    case_id: int
    resident_id: int
    name: str
    village: str
    programme: str
    months: str
    fen: int
    open_fen: int


@dataclass(frozen=True, slots=True)
class Preview:
    """A list as it would be frozen now, with what is held back beside it; ``digest`` names exactly these lines."""

    programme: str
    programme_title: str
    pays_until: str
    lines: tuple[LineInfo, ...]
    held: tuple[HeldInfo, ...]
    over: tuple[OverInfo, ...]
    fen: int
    people: int
    digest: str

    @property
    def held_fen(self) -> int:
        """What is owed and held back."""
        return sum(one.fen for one in self.held if one.is_owed)


@dataclass(frozen=True, slots=True)
class FreezeInput:
    """A list that two people sign; ``expects`` is the digest of the preview they saw, or is empty."""

    programme: str
    pays_until: str
    handler: str
    responsible: str
    approved_on: date
    title: str = ""
    note: str = ""
    expects: str = ""


@dataclass(frozen=True, slots=True)
class Frozen:
    """The list that was frozen."""

    list_id: int
    number: str
    fen: int
    line_count: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class ListInfo:
    """One payment list in the list of lists."""

    list_id: int
    number: str
    programme: str
    programme_title: str
    title: str
    state: str
    state_label: str
    pays_until: str
    fen: int
    line_count: int
    paid: int
    bounced: int
    handler: str
    responsible: str
    approved_on: str
    sent_on: str
    settled_on: str
    bank_profile: str
    sha256: str
    note: str

    @property
    def pending(self) -> int:
        """How many lines the bank has not answered yet."""
        return 0 if self.state == "void" else self.line_count - self.paid - self.bounced


@dataclass(frozen=True, slots=True)
class Difference:
    """What the register and the cases say now against one frozen line; ``blocks`` keeps the list from being sent."""

    line_id: int
    position: int
    payee: str
    what: str
    label: str
    frozen: str
    now: str
    blocks: bool


@dataclass(frozen=True, slots=True)
class Unmatched:
    """A row of the bank's return that belongs to no line, with the reason."""

    row: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class ReturnTaken:
    """What a return of the bank brought; ``again`` where this very file had been taken before."""

    paid: int
    bounced: int
    unmatched: tuple[Unmatched, ...]
    pending: int
    again: bool
    changes: Changes


@dataclass(frozen=True, slots=True)
class RecoveryInput:
    """Money to be asked back; the amount in yuan is typed twice."""

    case_id: int
    amount: str
    amount_again: str
    reason: str
    handler: str
    responsible: str
    decided_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class RepaymentInput:
    """Money that came back; the amount in yuan is typed twice."""

    recovery_id: int
    amount: str
    amount_again: str
    received_on: date
    way: str = ""
    receipt_no: str = ""
    handler: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RecoveryInfo:
    """One recovery and how far it is."""

    recovery_id: int
    case_id: int
    resident_id: int
    name: str
    village: str
    programme: str
    programme_title: str
    months: str
    fen: int
    repaid_fen: int
    reason: str
    state: str
    state_label: str
    decided_on: str
    handler: str
    responsible: str
    repayments: tuple[tuple[str, int, str, str], ...] = ()

    @property
    def open_fen(self) -> int:
        """What has not come back."""
        return self.fen - self.repaid_fen if self.state == "open" else 0


@dataclass(frozen=True, slots=True)
class LedgerMonth:
    """One month of a person's ledger."""

    month: str
    rate: str
    owed: int
    paid: int
    missing: int
    over: int
    hold: str
    hold_label: str


@dataclass(frozen=True, slots=True)
class CaseLedger:
    """One case of the ledger: ``owed = paid_owed + payable + held``, ``paid = paid_owed + over``."""

    case_id: int
    number: str
    programme: str
    programme_title: str
    category: str
    entitled_from: str
    entitled_until: str
    months: tuple[LedgerMonth, ...]
    owed: int
    paid: int
    payable: int
    held: int
    over: int
    lines: tuple[LineInfo, ...]
    recoveries: tuple[RecoveryInfo, ...]


@dataclass(frozen=True, slots=True)
class PersonLedger:
    """Everything that one person was owed and paid, up to a month."""

    resident_id: int
    name: str
    citizen_id: str
    village: str
    until: str
    cases: tuple[CaseLedger, ...]


@dataclass(frozen=True, slots=True)
class VillageTotal:
    """One village of the totals; ``by_programme`` in fen."""

    village: str
    by_programme: Mapping[str, int]
    people: int
    lines: int
    fen: int


@dataclass(frozen=True, slots=True)
class Totals:
    """Totals by village and programme; rows and columns add up to the same sum."""

    title: str
    programmes: tuple[tuple[str, str], ...]
    villages: tuple[VillageTotal, ...]
    by_programme: Mapping[str, int]
    lines: int
    fen: int


def check_signers(handler: str, responsible: str, on: date, today: date) -> tuple[str, str]:
    """Give the two names that sign; InvalidInput where one is missing, both are one person, or the day is to come."""
    names = handler.strip(), responsible.strip()
    faults: dict[str, Message] = {}
    if not names[0]:
        faults["handler"] = Message("Payment", _NO_HANDLER)
    if not names[1]:
        faults["responsible"] = Message("Payment", _NO_RESPONSIBLE)
    elif "".join(names[0].split()) == "".join(names[1].split()):
        faults["responsible"] = Message("Payment", _SAME_PERSON)
    if on > today:
        faults["on"] = Message("Payment", _FUTURE)
    refuse(faults)
    return names


def refuse(faults: Mapping[str, Message]) -> None:
    """Raise what is wrong, if anything is; the first fault is named in the sentence."""
    if faults:
        raise InvalidInput(Message("Payment", _REFUSED, {"problem": next(iter(faults.values()))}), faults)
