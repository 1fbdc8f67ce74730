"""Ledgers of people, and totals that foot."""

from __future__ import annotations

from collections import defaultdict

from app.domain.entitlements.ledger import MonthLine, balance, month_lines
from app.domain.entitlements.months import Month
from app.domain.entitlements.payable import excluded_months
from app.domain.errors import NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.payment_reckoning import Reckoned, Reckoning
from app.services.payment_recoveries import RecoveryDesk
from app.services.payment_rows import CaseLedger, LedgerMonth, LineInfo, PersonLedger, Totals, VillageTotal
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import entitlements
from storage import payments as rows
from storage.connection import Connection
from storage.entitlements import CaseRow
from storage.payments import LineRow
from storage.queries import payments as queries

_N = QT_TRANSLATE_NOOP
_NO_CASE = _N("Payment", "This person has no case")
_NO_LIST = _N("Payment", "This payment list is not there")
_OF_YEAR = _N("Payment", "Payments of {year}")


class LedgerDesk:
    """What people were owed and paid, and what that comes to."""

    def __init__(
        self, ports: Ports, programmes: ProgrammeService, reckoning: Reckoning, recoveries: RecoveryDesk
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._programmes = programmes
        self._reckoning = reckoning
        self._recoveries = recoveries

    def of(self, resident_id: int, until: str) -> PersonLedger:
        """Give the ledger of a person up to a month, empty for the present one; NotFound where there is no case."""
        month = Month.parse(until) if until else Month.of(self._ports.today())
        with self._ports.store.snapshot() as connection:
            found = (entitlements.case(connection, one) for one in queries.cases_for(connection, resident_id))
            cases = [case for case in found if case is not None]
            if not cases:
                raise NotFound(Message("Payment", _NO_CASE))
            ledgers = [self._case(connection, case, month) for case in cases if case.approved_on]
        first = cases[0]
        return PersonLedger(resident_id, first.name, first.citizen_id or "", first.village, str(month), tuple(ledgers))

    def totals(self, year: int) -> Totals:
        """Give what stands paid or under way of the lists that were approved in a year."""
        with self._ports.store.read() as connection:
            title = Message("Payment", _OF_YEAR, {"year": year}).render(self._ports.tr)
            return self._totals(connection, title, f"{year:04d}", None)

    def list_totals(self, list_id: int) -> Totals:
        """Give the totals of a list as it was frozen."""
        with self._ports.store.read() as connection:
            row = rows.payment_list(connection, list_id)
            if row is None:
                raise NotFound(Message("Payment", _NO_LIST))
            return self._totals(connection, row.title, "", list_id)

    def line_info(self, line: LineRow, case_number: str = "") -> LineInfo:
        """Give a line in words."""
        codes = self._ports.codes
        programme = self._programmes.get(line.programme)
        category = next((one.title for one in programme.categories if one.key == line.category), line.category)
        return LineInfo(
            line.line_id, line.case_id, line.resident_id, line.position, case_number, line.village_name or "",
            line.group_name or "", line.payee, line.payee_citizen_id or "", category, line.months, line.amount_fen, line.kind,
            codes["payment_line_kind"].label_of(line.kind), line.bank or "", line.account_no or "", line.holder or "",
            line.state, codes["payment_line_state"].label_of(line.state), line.settled_on or "", line.bounce_reason or "",
        )  # fmt: skip

    def _case(self, connection: Connection, case: CaseRow, until: Month) -> CaseLedger:
        programme = self._programmes.get(case.programme)
        reckoned = self._reckoning.of(connection, programme, {case.case_id})
        lines = list(_lines(reckoned, until))
        sums = balance(lines)
        category = next((one.title for one in programme.categories if one.key == case.category), case.category)
        return CaseLedger(
            case.case_id, case.number or "", case.programme, programme.short_title, category, case.entitled_from or "",
            case.entitled_until or "", tuple(self._month(line) for line in lines), sums.owed, sums.paid_owed + sums.over,
            sums.payable, sums.held, sums.over,
            tuple(self.line_info(line, case.number or "") for line in rows.lines_of_case(connection, case.case_id)),
            self._recoveries.in_connection(connection, case.case_id),
        )  # fmt: skip

    def _month(self, line: MonthLine) -> LedgerMonth:
        label = self._ports.codes["payment_hold"].label_of(line.hold) if line.hold else ""
        return LedgerMonth(
            str(line.month), line.rate, line.owed, line.paid, line.missing, line.over, line.hold or "", label
        )

    def _totals(self, connection: Connection, title: str, year: str, list_id: int | None) -> Totals:
        by_village: dict[int, list[tuple[str, str, int, int, int]]] = defaultdict(list)
        for village_id, village, programme, people, count, fen in rows.totals(connection, year, list_id):
            by_village[village_id].append((village, programme, people, count, fen))
        columns: dict[str, int] = defaultdict(int)
        villages = []
        for found in by_village.values():
            for _, programme, _, _, fen in found:
                columns[programme] += fen
            villages.append(
                VillageTotal(
                    found[0][0],
                    {programme: fen for _, programme, _, _, fen in found},
                    sum(people for _, _, people, _, _ in found),
                    sum(count for _, _, _, count, _ in found),
                    sum(fen for _, _, _, _, fen in found),
                )
            )
        titles = tuple((one.key, one.short_title) for one in self._programmes.all() if one.key in columns)
        lines, fen = sum(one.lines for one in villages), sum(one.fen for one in villages)
        return Totals(title, titles, tuple(villages), dict(columns), lines, fen)


def _lines(reckoned: Reckoned, until: Month) -> list[MonthLine]:
    found: list[MonthLine] = []
    for facts in reckoned.standings.cases:
        elsewhere = excluded_months(facts, reckoned.standings.elsewhere.get(facts.person, ()))
        paid = reckoned.standings.paid.get(facts.case_id, {})
        asks_review = reckoned.programme.has_annual_review
        found += month_lines(facts, reckoned.rates, paid, elsewhere, until, asks_review=asks_review)
    return found
