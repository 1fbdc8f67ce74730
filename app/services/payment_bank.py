"""The way to the bank and back: the file of a frozen list, and what the bank answers."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.changes import Changes
from app.domain.entitlements.bank_files import (
    AnswerRow,
    AnswerWords,
    BankFiles,
    BankLine,
    BankProfile,
    read_answer,
    table_rows,
    text_file,
)
from app.domain.entitlements.payable import LineState, ListState
from app.domain.errors import Conflict, ExportFailed, InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.payment_rows import ReturnTaken, Unmatched, refuse
from app.services.ports import Ports
from storage import lists as kept
from storage import office as office_facts
from storage import payments as rows
from storage.connection import Connection
from storage.exchange.reading import open_table
from storage.exchange.writing import SheetContent, whole_file, write_workbook
from storage.lists import ExportLine
from storage.payments import LineRow, ListRow

_N = QT_TRANSLATE_NOOP
_NO_LIST = _N("Payment", "This payment list is not there")
_NO_PROFILE = _N("Payment", "There is no bank file “{key}”")
_WRONG_ENDING = _N("Payment", "The name of this file must end in {ending}")
_IS_VOID = _N("Payment", "This list is void: nothing is paid on it")
_NOT_SENT = _N("Payment", "Send the list first: the bank can only answer what it was told")
_NO_TABLE = _N("Payment", "{name} has no headings for account, amount and result: check that it is the bank's answer")
_DOES_NOT_FIT = _N("Payment", "“{text}” does not fit into this bank file: choose another one")
_TAKEN = _N("Payment", "settled already")
_NO_SUCH_LINE = _N("Payment", "no line has this number, account and amount")
_AMBIGUOUS = _N("Payment", "several lines have this account and amount and the results differ: settle them by hand")
_UNKNOWN_RESULT = _N("Payment", "“{result}” says neither paid nor sent back")
_PAID_AGAIN = _N("Payment", "came back before and may have been paid again: ask the bank")
_REPAID = _N("Payment", "money of these months was asked back: settle it by hand")
_NO_REASON = _N("Payment", "Write why the bank sent it back")
_NO_LINES = _N("Payment", "These lines are not waiting for the bank")
_PURPOSE = _N("Payment", "Payment through the bank: {title}")
_BANK = _N("Payment", "Paying bank")
TABLES = ("payment_list", "payment_line", "payment_month", "payment_return")


@dataclass(slots=True)
class _Outcome:
    """What an answer comes to before anything is written."""

    paid: list[LineRow]
    bounced: list[tuple[LineRow, str]]
    unmatched: list[Unmatched]


class BankDesk:
    """Writes files for banks and takes their answers."""

    def __init__(self, ports: Ports, files: BankFiles) -> None:
        """Work on one office."""
        self._ports = ports
        self._profiles = {one.key: one for one in files.profiles}
        self._words: AnswerWords = files.words

    def profiles(self) -> tuple[tuple[str, str, str], ...]:
        """Give key, title and ending of the files."""
        return tuple((one.key, one.title, f".{one.format}") for one in self._profiles.values())

    def title_of(self, key: str) -> str:
        """Give the title of a profile, or its key where it is not known any more."""
        return self._profiles[key].title if key in self._profiles else key

    def send(self, list_id: int, key: str, file: Path, progress: Progress = no_progress) -> Changes:
        """Call a list sent and write its file; of a list that was sent the file is written again.

        It counts as sent before the file is there: a crash in between can only mean that the file is written again,
        never that a list which is at the bank could be made void.
        """
        profile = self._profile(key)
        if file.suffix.lower() != f".{profile.format}":
            refuse({"file": Message("Payment", _WRONG_ENDING, {"ending": f".{profile.format}"})})
        with self._ports.store.write() as connection:
            row = self._list(connection, list_id)
            if row.state == ListState.VOID:
                raise Conflict(Message("Payment", _IS_VOID))
            told = [_told(row, line) for line in rows.lines(connection, list_id)]
            content = None if profile.format == "xlsx" else _text(profile, told)
            is_first = row.state == ListState.FROZEN
            if is_first:
                sent = {"state": "sent", "sent_on": self._ports.today().isoformat(), "bank_profile": key}
                rows.change(connection, "payment_list", list_id, sent)
        try:
            _write(profile, told, content, file, progress)
        except BaseException:
            if is_first:
                with self._ports.store.write() as connection:
                    back = {"state": "frozen", "sent_on": None, "bank_profile": None}
                    rows.change(connection, "payment_list", list_id, back)
            raise
        self._log(profile, row, len(told), file)
        return Changes.of(*TABLES, uids=(row.uid,))

    def take_return(self, list_id: int, file: Path) -> ReturnTaken:
        """Settle the lines that the bank names; a row settles a line only if number, account and amount agree."""
        table = open_table(file)
        answers = None
        for sheet in table.sheets:
            answers = answers or read_answer(sheet.rows, self._words)
        if answers is None:
            raise InvalidInput(Message("Payment", _NO_TABLE, {"name": file.name}))
        with self._ports.store.write() as connection:
            row = self._list(connection, list_id)
            if row.state not in {ListState.SENT, ListState.SETTLED}:
                raise Conflict(Message("Payment", _NOT_SENT))
            before = rows.return_taken(connection, list_id, table.sha256)
            if before is not None:
                _, paid, bounced, _ = before
                pending = self._pending(connection, list_id)
                return ReturnTaken(paid, bounced, (), pending, again=True, changes=Changes.of())
            outcome = self._match(connection, list_id, answers)
            self._settle(connection, list_id, outcome)
            rows.insert_return(
                connection,
                self._ports.new_uid(),
                {
                    "list_id": list_id,
                    "file_name": file.name,
                    "sha256": table.sha256,
                    "taken_at": self._ports.now(),
                    "paid": len(outcome.paid),
                    "bounced": len(outcome.bounced),
                    "unmatched": len(outcome.unmatched),
                    "by_whom": office_facts.fact(connection, "operator") or None,
                },
            )
            pending = self._pending(connection, list_id)
        return ReturnTaken(
            len(outcome.paid), len(outcome.bounced), tuple(outcome.unmatched), pending, again=False,
            changes=Changes.of(*TABLES, uids=(row.uid,)),
        )  # fmt: skip

    def settle_rest(self, list_id: int, bounced: Mapping[int, str]) -> Changes:
        """Settle every open line by hand: those named came back, the rest was paid."""
        if any(not reason.strip() for reason in bounced.values()):
            refuse({"reason": Message("Payment", _NO_REASON)})
        with self._ports.store.write() as connection:
            row = self._list(connection, list_id)
            if row.state not in {ListState.SENT, ListState.SETTLED}:
                raise Conflict(Message("Payment", _NOT_SENT))
            pending = [one for one in rows.lines(connection, list_id) if one.state == LineState.PENDING]
            if not set(bounced) <= {one.line_id for one in pending} or not pending:
                raise InvalidInput(Message("Payment", _NO_LINES))
            back = [(one, bounced[one.line_id].strip()) for one in pending if one.line_id in bounced]
            paid = [one for one in pending if one.line_id not in bounced]
            self._settle(connection, list_id, _Outcome(paid, back, []))
        return Changes.of(*TABLES, uids=(row.uid,))

    def _settle(self, connection: Connection, list_id: int, outcome: _Outcome) -> None:
        today = self._ports.today().isoformat()
        for line in outcome.paid:
            rows.settle_line(connection, line.line_id, LineState.PAID, today)
        for line, reason in outcome.bounced:
            rows.settle_line(connection, line.line_id, LineState.BOUNCED, today, reason or "—")
        if not self._pending(connection, list_id):
            rows.change(connection, "payment_list", list_id, {"state": "settled", "settled_on": today})

    def _pending(self, connection: Connection, list_id: int) -> int:
        return sum(line.state == LineState.PENDING for line in rows.lines(connection, list_id))

    def _match(self, connection: Connection, list_id: int, answers: Iterable[AnswerRow]) -> _Outcome:
        lines = rows.lines(connection, list_id)
        by_account: dict[tuple[str, int], list[LineRow]] = defaultdict(list)
        for line in lines:
            by_account["".join((line.account_no or "").split()), line.amount_fen].append(line)
        outcome = _Outcome([], [], [])
        groups: dict[tuple[str, int | None], list[AnswerRow]] = defaultdict(list)
        for answer in answers:
            groups[answer.account_no, answer.fen].append(answer)
        used: set[int] = set()
        for (account, fen), group in groups.items():
            candidates = by_account.get((account, fen if fen is not None else -1), [])
            for answer in group:
                self._match_one(connection, answer, group, candidates, used, outcome)
        return outcome

    def _match_one(
        self,
        connection: Connection,
        answer: AnswerRow,
        group: Sequence[AnswerRow],
        candidates: Sequence[LineRow],
        used: set[int],
        outcome: _Outcome,
    ) -> None:
        fitting = [
            line
            for line in candidates
            if line.line_id not in used
            and (answer.position is None or line.position == answer.position)
            and (not answer.holder or answer.holder == "".join((line.holder or "").split()))
        ]
        fitting.sort(key=lambda line: line.state != LineState.PENDING)
        line = fitting[0] if fitting else None
        why = self._refusal(connection, answer, group, fitting)
        if why is not None or line is None:
            text = " ".join(filter(None, (answer.holder, answer.account_no, answer.result)))
            outcome.unmatched.append(Unmatched(answer.row, text, why or self._say(_NO_SUCH_LINE)))
            return
        used.add(line.line_id)
        if answer.is_paid:
            outcome.paid.append(line)
        else:
            outcome.bounced.append((line, answer.reason or answer.result))

    def _refusal(
        self, connection: Connection, answer: AnswerRow, group: Sequence[AnswerRow], fitting: Sequence[LineRow]
    ) -> str | None:
        """Say why an answer settles nothing; a payment may still come back days after the bank called it paid."""
        if not fitting:
            return self._say(_NO_SUCH_LINE)
        if answer.is_paid is None:
            return self._say(_UNKNOWN_RESULT, result=answer.result)
        if len(fitting) > 1 and len({one.is_paid for one in group if one.holder == answer.holder}) > 1:
            return self._say(_AMBIGUOUS)
        line = fitting[0]
        if line.state == LineState.PAID and not answer.is_paid:
            return self._say(_REPAID) if rows.recoveries(connection, line.case_id) else None
        if line.state == LineState.BOUNCED and answer.is_paid:
            return self._say(_PAID_AGAIN)
        return None if line.state == LineState.PENDING else self._say(_TAKEN)

    def _log(self, profile: BankProfile, row: ListRow, count: int, file: Path) -> None:
        columns = "、".join(column.heading for column in profile.columns)
        purpose = self._say(_PURPOSE, title=f"{row.number} {row.title}")
        sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
        line = ExportLine(
            self._ports.now(),
            "payment_line",
            profile.title,
            0,
            purpose,
            self._say(_BANK),
            columns,
            count,
            file.name,
            sha256,
        )
        with self._ports.store.write() as connection:
            kept.log_export(connection, line)

    def _profile(self, key: str) -> BankProfile:
        if key not in self._profiles:
            raise NotFound(Message("Payment", _NO_PROFILE, {"key": key}))
        return self._profiles[key]

    def _list(self, connection: Connection, list_id: int) -> ListRow:
        row = rows.payment_list(connection, list_id)
        if row is None:
            raise NotFound(Message("Payment", _NO_LIST))
        return row

    def _say(self, template: str, **params: object) -> str:
        return Message("Payment", template, params).render(self._ports.tr)


_SHEET = "代发"


def _write(
    profile: BankProfile, told: Sequence[BankLine], content: bytes | None, file: Path, progress: Progress
) -> None:
    if content is not None:
        with whole_file(file) as part:
            part.write_bytes(content)
        progress(1, 1)
        return
    headings = [column.heading for column in profile.columns]
    write_workbook(file, [SheetContent(_SHEET, headings, table_rows(profile, told), row_count=len(told))], progress)


def _told(row: ListRow, line: LineRow) -> BankLine:
    values = {
        "position": str(line.position), "holder": line.holder or "", "account_no": line.account_no or "",
        "bank": line.bank or "", "citizen_id": line.payee_citizen_id or "", "payee": line.payee,
        "village": line.village_name or "", "group": line.group_name or "", "months": line.months,
        "number": row.number or "", "text": "",
    }  # fmt: skip
    return BankLine(values, line.amount_fen)


def _text(profile: BankProfile, told: Sequence[BankLine]) -> bytes:
    try:
        return text_file(profile, told)
    except ValueError as error:
        raise ExportFailed(Message("Payment", _DOES_NOT_FIT, {"text": error.args[0] if error.args else ""})) from error
