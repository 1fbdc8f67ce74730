"""A frozen list beside what is known now: it stays as it is, and what differs is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from app.domain.entitlements.ledger import CaseFacts, MonthLine, month_lines, receiver
from app.domain.entitlements.months import Month
from app.domain.entitlements.payable import LineState, ListState, excluded_months
from app.domain.errors import Conflict
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.payment_reckoning import Reckoned, Reckoning
from app.services.payment_rows import Difference
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import payments as rows
from storage.connection import Connection
from storage.payments import LineRow, ListRow

_N = QT_TRANSLATE_NOOP
_LABELS = {
    "gone": _N("Payment", "Case"),
    "payee": _N("Payment", "Receiver"),
    "citizen_id": _N("Payment", "ID number"),
    "account": _N("Payment", "Account"),
    "place": _N("Payment", "Village and group"),
    "category": _N("Payment", "Category"),
    "owed": _N("Payment", "Owed for these months"),
    "died": _N("Payment", "Life"),
}
_DIED = _N("Payment", "died")
_ALIVE = _N("Payment", "alive")
_GONE = _N("Payment", "not there any more")
_THERE = _N("Payment", "approved")
_NO_LONGER = _N(
    "Payment",
    "{count} lines would not be paid like this any more, the first for {payee}: {label}. Make the list void and freeze"
    " it again; what is still owed is on the new one",
)
_BLOCKING = frozenset({"gone", "account", "owed", "died", "payee"})
_CLOSED = frozenset({LineState.BOUNCED.value, LineState.VOID.value})


class DifferenceDesk:
    """Compares, and never changes a list."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, reckoning: Reckoning) -> None:
        """Work on one office."""
        self._ports = ports
        self._programmes = programmes
        self._reckoning = reckoning

    def of(self, connection: Connection, row: ListRow) -> tuple[Difference, ...]:
        """Give the differences of a list in the order of its lines; of a void list there are none."""
        if row.state == ListState.VOID:
            return ()
        lines = [line for line in rows.lines(connection, row.list_id) if line.state not in _CLOSED]
        reckoned = self._reckoning.of(connection, self._programmes.get(row.programme), {line.case_id for line in lines})
        facts = {one.case_id: one for one in reckoned.standings.cases}
        months: dict[int, dict[int, int]] = defaultdict(dict)
        for line_id, month, fen in rows.months_of_list(connection, row.list_id):
            number = Month.parse(month).number
            months[line_id][number] = months[line_id].get(number, 0) + fen
        until = Month.parse(row.pays_until)
        found: list[Difference] = []
        for line in lines:
            case = facts.get(line.case_id)
            if case is None:
                found.append(self._difference(line, "gone", self._say(_THERE), self._say(_GONE)))
                continue
            found.extend(self._of_line(line, case, reckoned, months[line.line_id], until))
        return tuple(found)

    def check_sendable(self, connection: Connection, row: ListRow) -> None:
        """Refuse to send a list of which a line would pay the wrong person, account or month as things stand now."""
        blocking = [one for one in self.of(connection, row) if one.blocks]
        if blocking:
            first = blocking[0]
            count = len({one.line_id for one in blocking})
            raise Conflict(Message("Payment", _NO_LONGER, {"count": count, "payee": first.payee, "label": first.label}))

    def _of_line(
        self, line: LineRow, case: CaseFacts, reckoned: Reckoned, months: dict[int, int], until: Month
    ) -> Iterator[Difference]:
        now = reckoned.rows[line.case_id]
        name, citizen_id = receiver(case)
        if case.has_died and case.heir is None:
            yield self._difference(line, "died", self._say(_ALIVE), self._say(_DIED))
        elif name != line.payee:
            yield self._difference(line, "payee", line.payee, name)
        if citizen_id != (line.payee_citizen_id or ""):
            yield self._difference(line, "citizen_id", line.payee_citizen_id or "", citizen_id)
        account = case.account
        frozen_account = " ".join(filter(None, (line.bank, line.account_no, line.holder)))
        account_now = f"{account.bank} {account.account_no} {account.holder}" if account else ""
        if frozen_account != account_now:
            yield self._difference(line, "account", frozen_account, account_now)
        if (line.village_name or "", line.group_name or "") != (now.village, now.group or ""):
            frozen_place = f"{line.village_name or ''}{line.group_name or ''}"
            yield self._difference(line, "place", frozen_place, f"{now.village}{now.group or ''}")
        if line.category != case.category:
            title = {one.key: one.title for one in reckoned.programme.categories}
            yield self._difference(
                line, "category", title.get(line.category, line.category), title.get(case.category, case.category)
            )
        over = sum(
            min(one.over, months[one.number]) for one in self._lines(case, reckoned, until) if one.number in months
        )
        if over:
            yield self._difference(line, "owed", _yuan(line.amount_fen), _yuan(line.amount_fen - over))

    def _lines(self, case: CaseFacts, reckoned: Reckoned, until: Month) -> Iterator[MonthLine]:
        return month_lines(
            case,
            reckoned.rates,
            reckoned.standings.paid.get(case.case_id, {}),
            excluded_months(case, reckoned.standings.elsewhere.get(case.person, ())),
            until,
            asks_review=reckoned.programme.has_annual_review,
            only_open=True,
        )

    def _difference(self, line: LineRow, what: str, frozen: str, now: str) -> Difference:
        label = self._ports.tr("Payment", _LABELS[what])
        return Difference(line.line_id, line.position, line.payee, what, label, frozen, now, what in _BLOCKING)

    def _say(self, template: str) -> str:
        return self._ports.tr("Payment", template)


def _yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02d}"
