"""Payment lists of one office: previewed, frozen by two signers, compared with what is known since, voided."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path

from app.domain.changes import Changes
from app.domain.entitlements.bank_files import BankFiles
from app.domain.entitlements.due import IN_YEAR
from app.domain.entitlements.ledger import NOT_OWED, month_of, spans
from app.domain.entitlements.months import Month
from app.domain.entitlements.payable import HeldMonths, ListState, Overpaid, Plan, PlannedLine, digest, plan
from app.domain.entitlements.programme import Programme
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.payment_bank import BankDesk
from app.services.payment_differences import DifferenceDesk
from app.services.payment_ledgers import LedgerDesk
from app.services.payment_reckoning import Ends, Reckoned, Reckoning
from app.services.payment_recoveries import RecoveryDesk
from app.services.payment_rows import (
    Difference,
    FreezeInput,
    Frozen,
    HeldInfo,
    LineInfo,
    ListInfo,
    OverInfo,
    PersonLedger,
    Preview,
    RecoveryInfo,
    RecoveryInput,
    RepaymentInput,
    ReturnTaken,
    Totals,
    check_signers,
    refuse,
)
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from storage import office as office_facts
from storage import payments as rows
from storage.connection import Connection, SqlValue
from storage.payments import ListRow, NewLine

_N = QT_TRANSLATE_NOOP
_NOT_HERE = _N("Payment", "“{programme}” is paid by another system: here it is only prepared and followed")
_NOT_A_MONTH = _N("Payment", "Write the last month that is paid, like 2026-06")
_TOO_FAR = _N("Payment", "At most the months up to {month} can be paid: what comes later is not known yet")
_NOTHING = _N("Payment", "Nothing is payable up to {month}: look at what is held back and why")
_CHANGED = _N("Payment", "Since the preview something changed in the cases or the register: look at the preview again")
_NO_LIST = _N("Payment", "This payment list is not there")
_NO_LINE = _N("Payment", "Choose lines that the bank sent back and that are not paid again yet")
_NOT_VOID = _N("Payment", "Only a list that was never sent can be made void; what was sent, the bank answers")
_TITLE = _N("Payment", "Payment list of {programme} up to {month}")
_REISSUE_TITLE = _N("Payment", "Payments made again of {programme}")
_NUMBER = _N("Payment", "Payment list [{year}] no. {no}")
_VOID_NOTE = _N("Payment", "Void on {day}: {reason} (handled by {handler}, responsible {responsible})")
_NO_REASON = _N("Payment", "Write why")
TABLES = ("payment_list", "payment_line", "payment_month")


class PaymentService:
    """Everything that is done about money; it pays what the calculation says and nothing else."""

    def __init__(self, ports: Ports, programmes: ProgrammeService, ends: Ends, bank_files: BankFiles) -> None:
        """Work on one office; ``ends`` tells which ends the register knows and nobody has decided on."""
        self._ports = ports
        self._programmes = programmes
        self._reckoning = Reckoning(programmes, ends)
        self._bank = BankDesk(ports, bank_files)
        self._recoveries = RecoveryDesk(ports, programmes, self._reckoning)
        self._ledgers = LedgerDesk(ports, programmes, self._reckoning, self._recoveries)
        self._differences = DifferenceDesk(ports, programmes, self._reckoning)

    @property
    def operator(self) -> str:
        """Who works at the desk, proposed as the person who handles it."""
        with self._ports.store.read() as connection:
            return office_facts.fact(connection, "operator") or ""

    def programmes(self) -> tuple[tuple[str, str], ...]:
        """Give key and title of the programmes that are paid here."""
        return tuple((one.key, one.short_title) for one in self._programmes.all() if one.is_paid_here)

    def today(self) -> date:
        """Give the day it is at the desk."""
        return self._ports.today()

    def is_discreet(self, programme: str) -> bool:
        """Tell whether a paper that passes through many hands may not say why somebody is paid."""
        found = self._programmes.get(programme)
        return found.plain_notice or not found.is_noticed

    def this_month(self) -> str:
        """Give the present month, proposed as the last that is paid."""
        return str(Month.of(self._ports.today()))

    def preview(self, programme: str, pays_until: str) -> Preview:
        """Give the list of a programme up to a month as it would be frozen now, and what is held back."""
        found, until = self._asked(programme, pays_until)
        with self._ports.store.snapshot() as connection:
            reckoned = self._reckoning.of(connection, found)
            return self._preview(connection, reckoned, plan(reckoned.standings, reckoned.rates, until), until)

    def freeze(self, typed: FreezeInput, progress: Progress = no_progress) -> Frozen:
        """Freeze the list that two people signed; Conflict where it is not the one that they saw."""
        programme, until = self._asked(typed.programme, typed.pays_until)
        title = typed.title.strip() or self._say(_TITLE, programme=programme.title, month=until)
        with self._ports.store.write() as connection:
            reckoned = self._reckoning.of(connection, programme)
            planned = plan(reckoned.standings, reckoned.rates, until)
            return self._freeze(connection, reckoned, planned, until, title, typed, progress)

    def reissue(self, line_ids: Collection[int], typed: FreezeInput, progress: Progress = no_progress) -> Frozen:
        """Freeze a list that pays lines again which the bank sent back, even to the same account.

        Programme and last month are those of the lines; only what is still owed of them is paid.
        """
        with self._ports.store.write() as connection:
            wanted = [rows.line(connection, line_id) for line_id in line_ids]
            bounced = [line for line in wanted if line is not None and line.state == "bounced"]
            if not bounced or len(bounced) < len(wanted) or len({line.programme for line in bounced}) > 1:
                raise InvalidInput(Message("Payment", _NO_LINE))
            programme = self._programmes.get(bounced[0].programme)
            lists = [rows.payment_list(connection, line.list_id) for line in bounced]
            until = max(Month.parse(one.pays_until) for one in lists if one is not None)
            reckoned = self._reckoning.of(connection, programme, {line.case_id for line in bounced})
            planned = plan(reckoned.standings, reckoned.rates, until, same_account=True, only_reissue_of=set(line_ids))
            if not planned.lines:
                raise InvalidInput(Message("Payment", _NO_LINE))
            title = typed.title.strip() or self._say(_REISSUE_TITLE, programme=programme.title)
            return self._freeze(connection, reckoned, planned, until, title, typed, progress)

    def void(self, list_id: int, handler: str, responsible: str, reason: str) -> Changes:
        """Void a frozen list that was never sent: its months are free again, its number stays with it."""
        today = self._ports.today()
        names = check_signers(handler, responsible, today, today)
        if not reason.strip():
            refuse({"reason": Message("Payment", _NO_REASON)})
        with self._ports.store.write() as connection:
            row = self._list(connection, list_id)
            if row.state != ListState.FROZEN:
                raise Conflict(Message("Payment", _NOT_VOID))
            note = self._say(_VOID_NOTE, day=today, reason=reason.strip(), handler=names[0], responsible=names[1])
            rows.void_lines(connection, list_id, today.isoformat())
            note = f"{row.note}\n{note}" if row.note else note
            rows.change(connection, "payment_list", list_id, {"state": ListState.VOID.value, "note": note})
        return Changes.of(*TABLES, uids=(row.uid,))

    def lists(self, programme: str = "") -> tuple[ListInfo, ...]:
        """Give the payment lists, the newest first."""
        with self._ports.store.read() as connection:
            return tuple(self._info(row) for row in rows.lists(connection, programme))

    def list_info(self, list_id: int) -> ListInfo:
        """Give one list."""
        with self._ports.store.read() as connection:
            return self._info(self._list(connection, list_id))

    def lines(self, list_id: int) -> tuple[LineInfo, ...]:
        """Give the lines of a list as they were frozen, with what became of them."""
        with self._ports.store.read() as connection:
            self._list(connection, list_id)
            return tuple(self._ledgers.line_info(line) for line in rows.lines(connection, list_id))

    def is_whole(self, list_id: int) -> bool:
        """Tell whether the lines of a list still give the digest that was kept when it was frozen."""
        with self._ports.store.read() as connection:
            row = self._list(connection, list_id)
            return digest(rows.frozen_rows(rows.lines(connection, list_id))) == row.content_sha256

    def differences(self, list_id: int) -> tuple[Difference, ...]:
        """Give where the register and the cases differ now from the frozen list, which stays as it is."""
        with self._ports.store.snapshot() as connection:
            return self._differences.of(connection, self._list(connection, list_id))

    def profiles(self) -> tuple[tuple[str, str, str], ...]:
        """Give key, title and ending of the files of banks."""
        return self._bank.profiles()

    def send(self, list_id: int, profile: str, file: Path, progress: Progress = no_progress) -> Changes:
        """Write the bank's file and call the list sent; refused where a line would not be paid as things stand now."""
        with self._ports.store.write() as connection:
            row = self._list(connection, list_id)
            if row.state == ListState.FROZEN:
                self._differences.check_sendable(connection, row)
        return self._bank.send(list_id, profile, file, progress)

    def take_return(self, list_id: int, file: Path) -> ReturnTaken:
        """Take what the bank answered; the same file again changes nothing."""
        return self._bank.take_return(list_id, file)

    def settle_rest(self, list_id: int, bounced: Mapping[int, str] | None = None) -> Changes:
        """Say by hand that lines came back, with the reason of each, and that every other open line was paid."""
        return self._bank.settle_rest(list_id, bounced or {})

    def overpaid(self, programme: str = "") -> tuple[OverInfo, ...]:
        """Give every case that was paid more than it is owed, of one programme or all."""
        chosen = [self._programmes.get(programme)] if programme else self._paid_here()
        found: list[OverInfo] = []
        with self._ports.store.snapshot() as connection:
            for one in chosen:
                reckoned = self._reckoning.of(connection, one)
                planned = plan(reckoned.standings, reckoned.rates, Month.of(self._ports.today()))
                found += self._over(connection, reckoned, planned.over)
        return tuple(found)

    def arrears(self, until: str = "", programme: str = "") -> tuple[HeldInfo, ...]:
        """Give what is owed up to a month, not paid and held back, of one programme or all."""
        month = Month.parse(until) if until else Month.of(self._ports.today())
        chosen = [self._programmes.get(programme)] if programme else self._paid_here()
        with self._ports.store.snapshot() as connection:
            return tuple(
                self._held(reckoned, held)
                for reckoned in (self._reckoning.of(connection, one) for one in chosen)
                for held in plan(reckoned.standings, reckoned.rates, month).held
                if held.hold not in NOT_OWED
            )

    def recoveries(self, case_id: int | None = None) -> tuple[RecoveryInfo, ...]:
        """Give the recoveries, the open ones first."""
        return self._recoveries.all(case_id)

    def recover(self, typed: RecoveryInput) -> tuple[int, Changes]:
        """Ask back what was paid and is not owed, by a decision that two people signed."""
        return self._recoveries.recover(typed)

    def repay(self, typed: RepaymentInput) -> Changes:
        """Write down money that came back."""
        return self._recoveries.repay(typed)

    def waive(self, recovery_id: int, handler: str, responsible: str, reason: str) -> Changes:
        """Close a recovery without asking for the rest, by a decision that two people signed."""
        return self._recoveries.waive(recovery_id, handler, responsible, reason)

    def ledger(self, resident_id: int, until: str = "") -> PersonLedger:
        """Give everything that a person was owed and paid, month by month."""
        return self._ledgers.of(resident_id, until)

    def totals(self, year: int) -> Totals:
        """Give what stands paid or under way of a year's lists, by village and programme."""
        return self._ledgers.totals(year)

    def list_totals(self, list_id: int) -> Totals:
        """Give the totals of one list by village."""
        return self._ledgers.list_totals(list_id)

    def _paid_here(self) -> list[Programme]:
        return [one for one in self._programmes.all() if one.is_paid_here]

    def _asked(self, programme: str, pays_until: str) -> tuple[Programme, Month]:
        found = self._programmes.get(programme)
        if not found.is_paid_here:
            raise InvalidInput(Message("Payment", _NOT_HERE, {"programme": found.short_title}))
        try:
            until = Month.parse(pays_until.strip())
        except ValueError:
            refuse({"pays_until": Message("Payment", _NOT_A_MONTH)})
            raise
        last = Month(self._ports.today().year, IN_YEAR)
        if until > last:
            refuse({"pays_until": Message("Payment", _TOO_FAR, {"month": last})})
        return found, until

    def _freeze(
        self,
        connection: Connection,
        reckoned: Reckoned,
        planned: Plan,
        until: Month,
        title: str,
        typed: FreezeInput,
        progress: Progress,
    ) -> Frozen:
        names = check_signers(typed.handler, typed.responsible, typed.approved_on, self._ports.today())
        if not planned.lines:
            raise InvalidInput(Message("Payment", _NOTHING, {"month": until}))
        if typed.expects and typed.expects != _plan_digest(planned):
            raise Conflict(Message("Payment", _CHANGED))
        ports, uid = self._ports, self._ports.new_uid()
        programme = reckoned.programme.key
        list_id = rows.insert_list(connection, uid, {"programme": programme, "title": title, "pays_until": str(until)})
        for position, line in enumerate(planned.lines, start=1):
            if position % _BETWEEN == 1:
                progress(position, len(planned.lines))
            rows.insert_line(
                connection,
                ports.new_uid(),
                _new_line(list_id, position, reckoned, line),
                (ports.new_uid() for _ in line.months),
            )
        values: dict[str, SqlValue] = {
            "frozen_at": ports.now(),
            "content_sha256": digest(rows.frozen_rows(rows.lines(connection, list_id))),
            "total_fen": planned.fen,
            "line_count": len(planned.lines),
            "handler": names[0],
            "responsible": names[1],
            "approved_on": typed.approved_on.isoformat(),
            "note": typed.note.strip() or None,
        }
        number = rows.freeze_list(connection, list_id, values, ports.today().year, ports.tr("Payment", _NUMBER))
        return Frozen(list_id, number, planned.fen, len(planned.lines), Changes.of(*TABLES, uids=(uid,)))

    def _preview(self, connection: Connection, reckoned: Reckoned, planned: Plan, until: Month) -> Preview:
        programme = reckoned.programme
        return Preview(
            programme.key,
            programme.short_title,
            str(until),
            tuple(self._planned(reckoned, line, position) for position, line in enumerate(planned.lines, start=1)),
            tuple(self._held(reckoned, held) for held in planned.held),
            tuple(self._over(connection, reckoned, planned.over)),
            planned.fen,
            len({line.facts.resident_id for line in planned.lines}),
            _plan_digest(planned),
        )

    def _planned(self, reckoned: Reckoned, line: PlannedLine, position: int) -> LineInfo:
        row, account = reckoned.rows[line.facts.case_id], line.facts.account
        name, citizen_id = line.receiver
        return LineInfo(
            0, row.case_id, row.resident_id, position, row.number or "", row.village, row.group or "", name, citizen_id,
            _category(reckoned.programme, row.category), line.months_text, line.fen, line.kind,
            self._ports.codes["payment_line_kind"].label_of(line.kind), account.bank if account else "",
            account.account_no if account else "", account.holder if account else "",
        )  # fmt: skip

    def _held(self, reckoned: Reckoned, held: HeldMonths) -> HeldInfo:
        row = reckoned.rows[held.facts.case_id]
        label = self._ports.codes["payment_hold"].label_of(held.hold)
        return HeldInfo(
            row.case_id, row.resident_id, row.name, row.village, held.hold, label, spans(held.numbers), held.fen,
            held.hold not in NOT_OWED, reckoned.programme.short_title,
        )  # fmt: skip

    def _over(self, connection: Connection, reckoned: Reckoned, found: Sequence[Overpaid]) -> list[OverInfo]:
        decided = self._recoveries.decided(connection) if found else {}
        infos = []
        for over in found:
            row = reckoned.rows[over.facts.case_id]
            taken = decided.get(row.case_id, {})
            open_fen = sum(max(fen - taken.get(number, 0), 0) for number, fen in over.parts)
            infos.append(
                OverInfo(
                    row.case_id, row.resident_id, row.name, row.village, reckoned.programme.short_title,
                    spans(number for number, _ in over.parts), over.fen, open_fen,
                )
            )  # fmt: skip
        return infos

    def _info(self, row: ListRow) -> ListInfo:
        codes = self._ports.codes
        return ListInfo(
            row.list_id, row.number or "", row.programme, self._programmes.get(row.programme).short_title, row.title,
            row.state, codes["payment_list_state"].label_of(row.state), row.pays_until, row.total_fen, row.line_count,
            row.paid, row.bounced, row.handler or "", row.responsible or "", row.approved_on or "", row.sent_on or "",
            row.settled_on or "", self._bank.title_of(row.bank_profile or ""), row.content_sha256 or "", row.note or "",
        )  # fmt: skip

    def _list(self, connection: Connection, list_id: int) -> ListRow:
        row = rows.payment_list(connection, list_id)
        if row is None:
            raise NotFound(Message("Payment", _NO_LIST))
        return row

    def _say(self, template: str, **params: object) -> str:
        return Message("Payment", template, params).render(self._ports.tr)


_BETWEEN = 200


def _new_line(list_id: int, position: int, reckoned: Reckoned, line: PlannedLine) -> NewLine:
    row, account = reckoned.rows[line.facts.case_id], line.facts.account
    name, citizen_id = line.receiver
    values: dict[str, SqlValue] = {
        "list_id": list_id,
        "case_id": row.case_id,
        "resident_id": row.resident_id,
        "position": position,
        "village_id": row.village_id,
        "payee": name,
        "payee_citizen_id": citizen_id or None,
        "bank": account.bank if account else None,
        "account_no": account.account_no if account else None,
        "holder": account.holder if account else None,
        "village_name": row.village,
        "group_name": row.group,
        "programme": reckoned.programme.key,
        "category": row.category,
        "months": line.months_text,
        "amount_fen": line.fen,
        "kind": line.kind.value,
        "reissue_of_id": line.reissue_of_id,
    }
    return NewLine(values, [(str(month_of(one.number)), one.fen, one.rate, one.kind.value) for one in line.months])


def _category(programme: Programme, key: str) -> str:
    return next((one.title for one in programme.categories if one.key == key), key)


def _plan_digest(planned: Plan) -> str:
    """Name exactly these lines: who, where to, which months and how much."""
    return digest(
        (
            line.facts.case_id, *line.receiver, *_account(line), line.kind.value, line.reissue_of_id,
            " ".join(f"{one.number}:{one.fen}:{one.kind.value}" for one in line.months),
        )
        for line in planned.lines
    )  # fmt: skip


def _account(line: PlannedLine) -> tuple[str, str, str]:
    account = line.facts.account
    return (account.bank, account.account_no, account.holder) if account else ("", "", "")
