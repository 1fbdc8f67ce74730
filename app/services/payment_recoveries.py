"""Money that was paid without being owed: asked back by two signers, what came back, what is let go."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal, InvalidOperation

from app.domain.changes import Changes
from app.domain.entitlements.ledger import (
    MonthLine,
    Paid,
    month_lines,
    month_of,
    recovery_parts,
    recovery_text,
    returned_by_month,
    spans,
)
from app.domain.entitlements.months import Month
from app.domain.entitlements.payable import excluded_months
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.payment_reckoning import Reckoning
from app.services.payment_rows import RecoveryInfo, RecoveryInput, RepaymentInput, check_signers, refuse
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import entitlements
from storage import payments as rows
from storage.connection import Connection
from storage.payments import RecoveryRow

_N = QT_TRANSLATE_NOOP
_NO_CASE = _N("Payment", "This case is not there any more")
_NO_RECOVERY = _N("Payment", "This recovery is not there")
_NOT_YUAN = _N("Payment", "Write the amount in yuan, like 960 or 460.50")
_NOT_THE_SAME = _N("Payment", "The two amounts differ: type both again")
_NO_REASON = _N("Payment", "Write why")
_TOO_MUCH = _N(
    "Payment", "At most {yuan} yuan can be asked back: that is what was paid, is not owed and not asked back yet"
)
_NOTHING_OVER = _N("Payment", "Nothing was paid to this person that is not owed")
_MORE_THAN_OPEN = _N("Payment", "Only {yuan} yuan are still to come back")
_OVER = _N("Payment", "This recovery is closed: nothing more can be written on it")
_WAIVED = _N("Payment", "The rest is not asked for, {day}: {reason} (handled by {handler}, responsible {responsible})")
OPEN, REPAID, WAIVED = "open", "repaid", "waived"
TABLES = ("recovery", "recovery_repayment", "payment_month")
_MOST_YUAN = Decimal(10_000_000)


class RecoveryDesk:
    """Recoveries of one office."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, reckoning: Reckoning) -> None:
        """Work on one office."""
        self._ports = ports
        self._programmes = programmes
        self._reckoning = reckoning

    def all(self, case_id: int | None = None) -> tuple[RecoveryInfo, ...]:
        """Give the recoveries, the open ones first."""
        with self._ports.store.read() as connection:
            return self.in_connection(connection, case_id)

    def in_connection(self, connection: Connection, case_id: int | None = None) -> tuple[RecoveryInfo, ...]:
        """Give them as seen by a connection."""
        return tuple(self._info(connection, row) for row in rows.recoveries(connection, case_id))

    def decided(self, connection: Connection) -> dict[int, dict[int, int]]:
        """Give by case and month what is asked back and has not come, or was let go."""
        found: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        for row in rows.recoveries(connection):
            if row.state in {OPEN, WAIVED}:
                parts = recovery_parts(row.months)
                back = returned_by_month(parts, row.repaid_fen)
                for number, fen in parts:
                    found[row.case_id][number] += fen - back.get(number, 0)
        return found

    def recover(self, typed: RecoveryInput) -> tuple[int, Changes]:
        """Ask money back, at most what was paid, is not owed and is not asked back yet; the oldest months first."""
        names = check_signers(typed.handler, typed.responsible, typed.decided_on, self._ports.today())
        wanted = _twice(typed.amount, typed.amount_again)
        if not typed.reason.strip():
            refuse({"reason": Message("Payment", _NO_REASON)})
        with self._ports.store.write() as connection:
            months, room = [], wanted
            available = self._recoverable(connection, typed.case_id)
            if not available:
                raise InvalidInput(Message("Payment", _NOTHING_OVER))
            for number, fen in available:
                taken = min(fen, room)
                if taken:
                    months.append((number, taken))
                    room -= taken
            if room:
                most = _yuan(sum(fen for _, fen in available))
                refuse({"amount": Message("Payment", _TOO_MUCH, {"yuan": most})})
            uid = self._ports.new_uid()
            recovery_id = rows.insert_recovery(
                connection,
                uid,
                {
                    "case_id": typed.case_id,
                    "amount_fen": wanted,
                    "months": recovery_text(months),
                    "reason": typed.reason.strip(),
                    "state": OPEN,
                    "decided_on": typed.decided_on.isoformat(),
                    "handler": names[0],
                    "responsible": names[1],
                    "note": typed.note.strip() or None,
                },
            )
        return recovery_id, Changes.of(*TABLES, uids=(uid,))

    def repay(self, typed: RepaymentInput) -> Changes:
        """Write down money that came back, at most what is still open; a month that came back whole is unpaid again."""
        came = _twice(typed.amount, typed.amount_again)
        if typed.received_on > self._ports.today():
            check_signers("-", "--", typed.received_on, self._ports.today())
        with self._ports.store.write() as connection:
            row = self._recovery(connection, typed.recovery_id)
            if row.state != OPEN:
                raise Conflict(Message("Payment", _OVER))
            left = row.amount_fen - row.repaid_fen
            if came > left:
                refuse({"amount": Message("Payment", _MORE_THAN_OPEN, {"yuan": _yuan(left)})})
            uid = self._ports.new_uid()
            rows.insert_repayment(
                connection,
                uid,
                {
                    "recovery_id": row.recovery_id,
                    "amount_fen": came,
                    "received_on": typed.received_on.isoformat(),
                    "way": typed.way.strip() or None,
                    "receipt_no": typed.receipt_no.strip() or None,
                    "handler": typed.handler.strip() or None,
                    "note": typed.note.strip() or None,
                    "taken_at": self._ports.now(),
                },
            )
            if came == left:
                closed = {"state": REPAID, "closed_on": typed.received_on.isoformat()}
                rows.change(connection, "recovery", row.recovery_id, closed)
            self._clear(connection, row)
        return Changes.of(*TABLES, uids=(uid,))

    def waive(self, recovery_id: int, handler: str, responsible: str, reason: str) -> Changes:
        """Let the rest go, by a decision that two people signed; it stays in the ledger as paid and not owed."""
        today = self._ports.today()
        names = check_signers(handler, responsible, today, today)
        if not reason.strip():
            refuse({"reason": Message("Payment", _NO_REASON)})
        with self._ports.store.write() as connection:
            row = self._recovery(connection, recovery_id)
            if row.state != OPEN:
                raise Conflict(Message("Payment", _OVER))
            note = Message(
                "Payment",
                _WAIVED,
                {"day": today, "reason": reason.strip(), "handler": names[0], "responsible": names[1]},
            ).render(self._ports.tr)
            rows.change(
                connection, "recovery", recovery_id, {"state": WAIVED, "closed_on": today.isoformat(), "note": note}
            )
        return Changes.of(*TABLES)

    def _recoverable(self, connection: Connection, case_id: int) -> list[tuple[int, int]]:
        """Give by month what the bank paid, is not owed, and is neither asked back nor let go."""
        paid, lines = self._months(connection, case_id)
        decided = self.decided(connection).get(case_id, {})
        found = []
        for line in lines:
            tally = paid.get(line.number, Paid())
            came = min(line.over, tally.settled - max(tally.returned - tally.cleared, 0)) - decided.get(line.number, 0)
            if came > 0:
                found.append((line.number, came))
        return found

    def _clear(self, connection: Connection, row: RecoveryRow) -> None:
        paid, _ = self._months(connection, row.case_id)
        whole = [
            str(month_of(number))
            for number, tally in paid.items()
            if tally.live and not tally.net and tally.settled == tally.live
        ]
        rows.clear_months(connection, row.case_id, whole)

    def _months(self, connection: Connection, case_id: int) -> tuple[dict[int, Paid], list[MonthLine]]:
        case = entitlements.case(connection, case_id)
        if case is None:
            raise NotFound(Message("Payment", _NO_CASE))
        programme = self._programmes.get(case.programme)
        reckoned = self._reckoning.of(connection, programme, {case_id})
        paid = dict(reckoned.standings.paid.get(case_id, {}))
        facts = next((one for one in reckoned.standings.cases if one.case_id == case_id), None)
        if facts is None:
            return paid, []
        elsewhere = excluded_months(facts, reckoned.standings.elsewhere.get(facts.person, ()))
        until = Month.of(self._ports.today())
        return paid, list(
            month_lines(facts, reckoned.rates, paid, elsewhere, until, asks_review=programme.has_annual_review)
        )

    def _recovery(self, connection: Connection, recovery_id: int) -> RecoveryRow:
        row = rows.recovery(connection, recovery_id)
        if row is None:
            raise NotFound(Message("Payment", _NO_RECOVERY))
        return row

    def _info(self, connection: Connection, row: RecoveryRow) -> RecoveryInfo:
        label = self._ports.codes["recovery_state"].label_of(row.state)
        months = spans(number for number, _ in recovery_parts(row.months))
        return RecoveryInfo(
            row.recovery_id, row.case_id, row.resident_id, row.name, row.village, row.programme,
            self._programmes.get(row.programme).short_title, months, row.amount_fen, row.repaid_fen, row.reason, row.state,
            label, row.decided_on, row.handler, row.responsible, tuple(rows.repayments(connection, row.recovery_id)),
        )  # fmt: skip


def _twice(amount: str, again: str) -> int:
    """Read an amount of yuan that was typed twice, in fen; InvalidInput where it is none or the two differ."""
    fen, second = _fen(amount), _fen(again)
    if fen is None:
        refuse({"amount": Message("Payment", _NOT_YUAN)})
    if fen != second:
        refuse({"amount_again": Message("Payment", _NOT_THE_SAME)})
    return fen or 0


def _fen(text: str) -> int | None:
    try:
        amount = Decimal(text.strip().replace(",", "").replace("，", "").removesuffix("元")) * 100
    except InvalidOperation:
        return None
    if not amount.is_finite() or amount != amount.to_integral_value() or not 0 < amount <= _MOST_YUAN * 100:
        return None
    return int(amount)


def _yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02d}"
