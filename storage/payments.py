"""Payment lists as they are kept: lists, their lines and months, returns of the bank, recoveries and repayments.

Nothing here is an edit that could be taken back: what was frozen stands, and another line answers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from storage.connection import Connection, SqlValue

FROZEN = (
    "position", "case_uid", "resident_uid", "village_name", "group_name", "payee", "payee_citizen_id", "bank", "account_no",
    "holder", "programme", "category", "months", "amount_fen", "kind",
)  # fmt: skip
"""What the digest of a list is made over, line by line in this order."""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One payment list with how its lines stand."""

    list_id: int
    uid: str
    number: str | None
    programme: str
    title: str
    state: str
    pays_until: str
    frozen_at: str | None
    content_sha256: str | None
    total_fen: int
    line_count: int
    handler: str | None
    responsible: str | None
    approved_on: str | None
    bank_profile: str | None
    sent_on: str | None
    settled_on: str | None
    note: str | None
    paid: int
    bounced: int


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of a list as it was frozen, and what became of it."""

    line_id: int
    uid: str
    list_id: int
    case_id: int
    case_uid: str
    resident_id: int
    resident_uid: str
    position: int
    village_id: int
    village_name: str | None
    group_name: str | None
    payee: str
    payee_citizen_id: str | None
    bank: str | None
    account_no: str | None
    holder: str | None
    programme: str
    category: str
    months: str
    amount_fen: int
    kind: str
    reissue_of_id: int | None
    state: str
    settled_on: str | None
    bounce_reason: str | None


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line to be frozen, with its months: month, fen, rate and kind of each."""

    values: Mapping[str, SqlValue]
    months: Sequence[tuple[str, int, str, str]]


@dataclass(frozen=True, slots=True)
class RecoveryRow:
    """One recovery with whom it concerns and what came back."""

    recovery_id: int
    case_id: int
    programme: str
    resident_id: int
    name: str
    village: str
    amount_fen: int
    repaid_fen: int
    months: str
    reason: str
    state: str
    decided_on: str
    handler: str
    responsible: str
    closed_on: str | None


_LIST_NAMED = {
    "list_id": "l.id",
    "paid": "(SELECT count(*) FROM payment_line AS n WHERE n.list_id = l.id AND n.state = 'paid')",
    "bounced": "(SELECT count(*) FROM payment_line AS n WHERE n.list_id = l.id AND n.state = 'bounced')",
}
_LIST = (
    f"SELECT {', '.join(_LIST_NAMED.get(one.name, f'l.{one.name}') for one in fields(ListRow))} FROM payment_list AS l"
)
_LINE_NAMED = {"line_id": "n.id", "case_uid": "c.uid", "resident_uid": "r.uid"}
_LINE = (
    f"SELECT {', '.join(_LINE_NAMED.get(one.name, f'n.{one.name}') for one in fields(LineRow))} FROM payment_line AS n"
    " JOIN entitlement_case AS c ON c.id = n.case_id JOIN resident AS r ON r.id = n.resident_id"
)
_RECOVERY = (
    "SELECT o.id, o.case_id, c.programme, c.resident_id, r.name, v.name, o.amount_fen,"
    " (SELECT coalesce(sum(b.amount_fen), 0) FROM recovery_repayment AS b WHERE b.recovery_id = o.id AND b.deleted = 0),"
    " o.months, o.reason, o.state, o.decided_on, o.handler, o.responsible, o.closed_on FROM recovery AS o"
    " JOIN entitlement_case AS c ON c.id = o.case_id JOIN resident AS r ON r.id = c.resident_id"
    " JOIN village AS v ON v.id = c.village_id WHERE o.deleted = 0"
)


def lists(connection: Connection, programme: str = "") -> list[ListRow]:
    """Give the payment lists, the newest first."""
    where, values = (" AND l.programme = ?", (programme,)) if programme else ("", ())
    rows = connection.execute(f"{_LIST} WHERE l.deleted = 0{where} ORDER BY l.id DESC", values)
    return [ListRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def payment_list(connection: Connection, list_id: int) -> ListRow | None:
    """Give one list, or None."""
    row = connection.execute(f"{_LIST} WHERE l.deleted = 0 AND l.id = ?", (list_id,)).fetchone()
    return None if row is None else ListRow(*row)  # type: ignore[arg-type]  # STRICT columns


def lines(connection: Connection, list_id: int) -> list[LineRow]:
    """Give the lines of a list in their order."""
    return _lines(connection, "n.list_id = ? AND n.deleted = 0 ORDER BY n.position", (list_id,))


def lines_of_case(connection: Connection, case_id: int) -> list[LineRow]:
    """Give every line that was ever made for a case, the oldest first."""
    return _lines(connection, "n.case_id = ? AND n.deleted = 0 ORDER BY n.id", (case_id,))


def line(connection: Connection, line_id: int) -> LineRow | None:
    """Give one line, or None."""
    found = _lines(connection, "n.id = ? AND n.deleted = 0", (line_id,))
    return found[0] if found else None


def _lines(connection: Connection, where: str, values: tuple[SqlValue, ...]) -> list[LineRow]:
    return [LineRow(*row) for row in connection.execute(f"{_LINE} WHERE {where}", values)]  # type: ignore[arg-type]  # STRICT columns


def months_of_list(connection: Connection, list_id: int) -> list[tuple[int, str, int]]:
    """Give line, month and fen of everything that a list pays."""
    rows = connection.execute(
        "SELECT m.line_id, m.month, m.amount_fen FROM payment_month AS m JOIN payment_line AS n ON n.id = m.line_id"
        " WHERE n.list_id = ? AND m.deleted = 0 ORDER BY m.id",
        (list_id,),
    )
    return [(int(str(row[0])), str(row[1]), int(str(row[2]))) for row in rows]


def frozen_rows(found: Iterable[LineRow]) -> list[tuple[SqlValue, ...]]:
    """Give what the digest of a list is made over."""
    return [tuple(getattr(one, name) for name in FROZEN) for one in found]


def insert_list(connection: Connection, uid: str, values: Mapping[str, SqlValue]) -> int:
    """Begin a list; it is a draft until ``freeze_list``."""
    return _insert(connection, "payment_list", uid, {**values, "state": "draft"})


def insert_line(connection: Connection, uid: str, new: NewLine, month_uids: Iterable[str]) -> int:
    """Add a line to a list that is not frozen, with the months that it pays."""
    line_id = _insert(connection, "payment_line", uid, {**new.values, "state": "pending"})
    case_id = new.values["case_id"]
    connection.executemany(
        "INSERT INTO payment_month (uid, line_id, case_id, month, amount_fen, rate, kind) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((month_uid, line_id, case_id, *month) for month_uid, month in zip(month_uids, new.months, strict=True)),
    )
    return line_id


def freeze_list(connection: Connection, list_id: int, values: Mapping[str, SqlValue], year: int, text: str) -> str:
    """Freeze a list under the next number of its year; ``text`` holds ``{year}`` and ``{no}``."""
    row = connection.execute("SELECT max(number_no) FROM payment_list WHERE number_year = ?", (year,)).fetchone()
    number = 1 if row is None or row[0] is None else int(str(row[0])) + 1
    shown = text.format(year=year, no=number)
    given = {**values, "number": shown, "number_year": year, "number_no": number, "state": "frozen"}
    change(connection, "payment_list", list_id, given)
    return shown


def change(connection: Connection, table: str, row_id: int, values: Mapping[str, SqlValue]) -> None:
    """Set columns of a list, a line or a recovery."""
    assignments = ", ".join(f"{name} = ?" for name in values)
    connection.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values.values(), row_id))


def settle_line(connection: Connection, line_id: int, state: str, on: str, reason: str | None = None) -> None:
    """Say what became of a line; one that did not arrive pays no month any more."""
    change(connection, "payment_line", line_id, {"state": state, "settled_on": on, "bounce_reason": reason})
    if state != "paid":
        connection.execute("UPDATE payment_month SET is_live = 0 WHERE line_id = ? AND is_live = 1", (line_id,))


def void_lines(connection: Connection, list_id: int, on: str) -> None:
    """Void every line of a list and free its months."""
    connection.execute("UPDATE payment_line SET state = 'void', settled_on = ? WHERE list_id = ?", (on, list_id))
    connection.execute(
        "UPDATE payment_month SET is_live = 0 WHERE is_live = 1"
        " AND line_id IN (SELECT id FROM payment_line WHERE list_id = ?)",
        (list_id,),
    )


def clear_months(connection: Connection, case_id: int, months: Sequence[str]) -> None:
    """Let months that came back whole stand as not paid."""
    connection.executemany(
        "UPDATE payment_month SET is_live = 0 WHERE case_id = ? AND month = ? AND is_live = 1",
        ((case_id, month) for month in months),
    )


def insert_return(connection: Connection, uid: str, values: Mapping[str, SqlValue]) -> int:
    """Write down that a return of the bank was taken."""
    return _insert(connection, "payment_return", uid, values)


def return_taken(connection: Connection, list_id: int, sha256: str) -> tuple[str, int, int, int] | None:
    """Give when a file was taken before and its counts, or None."""
    row = connection.execute(
        "SELECT taken_at, paid, bounced, unmatched FROM payment_return WHERE list_id = ? AND sha256 = ? AND deleted = 0",
        (list_id, sha256),
    ).fetchone()
    return None if row is None else (str(row[0]), int(str(row[1])), int(str(row[2])), int(str(row[3])))


def insert_recovery(connection: Connection, uid: str, values: Mapping[str, SqlValue]) -> int:
    """Add a recovery."""
    return _insert(connection, "recovery", uid, values)


def insert_repayment(connection: Connection, uid: str, values: Mapping[str, SqlValue]) -> int:
    """Write down money that came back."""
    return _insert(connection, "recovery_repayment", uid, values)


def recoveries(connection: Connection, case_id: int | None = None) -> list[RecoveryRow]:
    """Give the recoveries, the open ones first, or those of a case."""
    where, values = (" AND o.case_id = ?", (case_id,)) if case_id is not None else ("", ())
    rows = connection.execute(f"{_RECOVERY}{where} ORDER BY o.state <> 'open', o.id DESC", values)
    return [RecoveryRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def recovery(connection: Connection, recovery_id: int) -> RecoveryRow | None:
    """Give one recovery, or None."""
    row = connection.execute(f"{_RECOVERY} AND o.id = ?", (recovery_id,)).fetchone()
    return None if row is None else RecoveryRow(*row)  # type: ignore[arg-type]  # STRICT columns


def repayments(connection: Connection, recovery_id: int) -> list[tuple[str, int, str, str]]:
    """Give day, fen, way and receipt of what came back."""
    rows = connection.execute(
        "SELECT received_on, amount_fen, coalesce(way, ''), coalesce(receipt_no, '') FROM recovery_repayment"
        " WHERE recovery_id = ? AND deleted = 0 ORDER BY id",
        (recovery_id,),
    )
    return [(str(row[0]), int(str(row[1])), str(row[2]), str(row[3])) for row in rows]


def totals(connection: Connection, year: str, list_id: int | None = None) -> list[tuple[int, str, str, int, int, int]]:
    """Give village, its name, programme, people, lines and fen of what stands paid or under way.

    Of a list all of it, whatever became of its lines; else of the lists of a year what the bank did not send back.
    """
    where, value = (
        ("n.list_id = ?", list_id)
        if list_id is not None
        else ("n.state IN ('pending', 'paid') AND l.state <> 'void' AND substr(l.approved_on, 1, 4) = ?", year)
    )
    rows = connection.execute(
        "SELECT n.village_id, max(n.village_name), n.programme, count(DISTINCT n.resident_id), count(*), sum(n.amount_fen)"
        " FROM payment_line AS n JOIN payment_list AS l ON l.id = n.list_id"
        f" WHERE {where} AND n.deleted = 0 AND l.deleted = 0"
        " GROUP BY n.village_id, n.programme ORDER BY n.village_id, n.programme",
        (value,),
    )
    return [tuple(row) for row in rows]  # type: ignore[misc]  # STRICT columns


def _insert(connection: Connection, table: str, uid: str, values: Mapping[str, SqlValue]) -> int:
    present = {"uid": uid} | {name: value for name, value in values.items() if value is not None}
    names, marks = ", ".join(present), ", ".join("?" * len(present))
    return connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(present.values())).lastrowid
