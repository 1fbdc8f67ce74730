"""Writes cases and what belongs to them: signed steps, criteria, papers, accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields

from storage.connection import Connection, SqlValue


@dataclass(frozen=True, slots=True)
class StepRow:
    """One signed step."""

    step_id: int
    stage: str | None
    kind: str
    role: str | None
    person: str
    phone: str | None
    happened_on: str
    result: str | None
    opinion: str | None
    reference: str | None
    state_before: str
    state_after: str
    stage_before: str | None
    stage_after: str | None
    waits_before: str | None
    waits_after: str | None
    taken_at: str


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """What is known of one criterion."""

    key: str
    verdict: str
    decided_by: str | None
    decided_on: str | None
    evidence: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One paper of a case."""

    document_id: int
    key: str
    state: str
    received_on: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account; only a confirmed one is paid to."""

    account_id: int
    case_id: int
    bank: str
    account_no: str
    holder: str
    recorded_on: str
    typed_by: str | None
    confirmed_by: str | None
    confirmed_on: str | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Who a case is for, as far as opening it needs."""

    name: str
    village_id: int
    group_id: int | None
    birth_date: str | None


_STEP_COLUMNS = ", ".join(one.name.replace("step_id", "id") for one in fields(StepRow))


def add_row(connection: Connection, table: str, uid: str, values: Mapping[str, SqlValue]) -> int:
    """Add a row of a table of this package; None is left out. Give its id."""
    present = {name: value for name, value in values.items() if value is not None and value != ""}
    names, marks = ", ".join(("uid", *present)), ", ".join("?" * (len(present) + 1))
    return connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", (uid, *present.values())).lastrowid


def set_columns(connection: Connection, table: str, row_id: int, values: Mapping[str, SqlValue]) -> None:
    """Set columns of a row; an empty text becomes NULL."""
    settings = ", ".join(f"{name} = ?" for name in values)
    bound = tuple(None if value == "" else value for value in values.values())
    connection.execute(f"UPDATE {table} SET {settings} WHERE id = ?", (*bound, row_id))


def insert_case(connection: Connection, uid: str, values: Mapping[str, SqlValue]) -> int:
    """Add a case and give its id."""
    return add_row(connection, "entitlement_case", uid, values)


def change_case(connection: Connection, case_id: int, values: Mapping[str, SqlValue]) -> None:
    """Set columns of a case."""
    set_columns(connection, "entitlement_case", case_id, values)


def insert_step(connection: Connection, uid: str, values: Mapping[str, SqlValue]) -> int:
    """Add a signed step, which nothing changes afterwards; give its id."""
    return add_row(connection, "case_step", uid, values)


def add_account(connection: Connection, uid: str, values: Mapping[str, SqlValue]) -> int:
    """Add an account, which is in force once it is confirmed; give its id."""
    return add_row(connection, "case_account", uid, values)


def confirm_account(connection: Connection, account_id: int, by_whom: str, on: str) -> None:
    """Note that the account was typed a second time and agreed."""
    set_columns(connection, "case_account", account_id, {"confirmed_by": by_whom, "confirmed_on": on})


def next_number(connection: Connection, table: str, year: int) -> int:
    """Give the next number of a year, without gaps; tombstones keep theirs."""
    row = connection.execute(f"SELECT coalesce(max(number_no), 0) + 1 FROM {table} WHERE number_year = ?", (year,))
    found = row.fetchone()
    return 1 if found is None else int(str(found[0]))


def person(connection: Connection, resident_id: int) -> PersonRow | None:
    """Give a person of the register, or None; who left is given too, for what was owed before is still owed."""
    row = connection.execute(
        "SELECT name, village_id, group_id, birth_date FROM resident WHERE id = ? AND deleted = 0", (resident_id,)
    ).fetchone()
    return None if row is None else PersonRow(*row)  # type: ignore[arg-type]  # STRICT columns


def steps(connection: Connection, case_id: int) -> list[StepRow]:
    """Give the steps of a case, oldest first."""
    rows = connection.execute(f"SELECT {_STEP_COLUMNS} FROM case_step WHERE case_id = ? ORDER BY id", (case_id,))
    return [StepRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def criteria(connection: Connection, case_id: int) -> dict[str, CriterionRow]:
    """Give what is known of the criteria, by key."""
    rows = connection.execute(
        "SELECT key, verdict, decided_by, decided_on, evidence, note FROM case_criterion"
        " WHERE case_id = ? AND deleted = 0",
        (case_id,),
    )
    return {str(row[0]): CriterionRow(*row) for row in rows}  # type: ignore[arg-type]  # STRICT columns


def documents(connection: Connection, case_id: int) -> dict[str, DocumentRow]:
    """Give the papers, by key."""
    rows = connection.execute(
        "SELECT id, key, state, received_on, note FROM case_document WHERE case_id = ? AND deleted = 0", (case_id,)
    )
    return {str(row[1]): DocumentRow(*row) for row in rows}  # type: ignore[arg-type]  # STRICT columns


def set_criterion(
    connection: Connection, case_id: int, values: Mapping[str, SqlValue], new_uid: Callable[[], str]
) -> None:
    """Write what is known of a criterion, in the place of what was known."""
    _put(connection, "case_criterion", case_id, values, new_uid)


def set_document(
    connection: Connection, case_id: int, values: Mapping[str, SqlValue], new_uid: Callable[[], str]
) -> None:
    """Write the state of a paper, in the place of what it was."""
    _put(connection, "case_document", case_id, values, new_uid)


def accounts(connection: Connection, case_ids: Iterable[int] | None = None) -> dict[int, AccountRow]:
    """Give the newest account of each case, of all cases without a choice."""
    chosen = None if case_ids is None else list(case_ids)
    where = "" if chosen is None else f" AND a.case_id IN ({', '.join('?' * len(chosen))})"
    rows = connection.execute(
        "SELECT a.id, a.case_id, a.bank, a.account_no, a.holder, a.recorded_on, a.typed_by, a.confirmed_by,"
        f" a.confirmed_on FROM case_account AS a WHERE a.deleted = 0{where} ORDER BY a.id",
        tuple(chosen or ()),
    )
    return {row[1]: AccountRow(*row) for row in rows}  # type: ignore[misc,arg-type]  # STRICT columns


def accounts_of(connection: Connection, case_id: int) -> list[AccountRow]:
    """Give every account of a case, the newest first."""
    rows = connection.execute(
        "SELECT id, case_id, bank, account_no, holder, recorded_on, typed_by, confirmed_by, confirmed_on"
        " FROM case_account WHERE case_id = ? AND deleted = 0 ORDER BY id DESC",
        (case_id,),
    )
    return [AccountRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def is_paid(connection: Connection, case_id: int) -> bool:
    """Tell whether a case stands on a frozen payment list that was not voided."""
    row = connection.execute(
        "SELECT 1 FROM payment_line AS l JOIN payment_list AS p ON p.id = l.list_id WHERE l.case_id = ?"
        " AND l.deleted = 0 AND p.state NOT IN ('draft', 'void') LIMIT 1",
        (case_id,),
    ).fetchone()
    return row is not None


def _put(
    connection: Connection, table: str, case_id: int, values: Mapping[str, SqlValue], new_uid: Callable[[], str]
) -> None:
    row = connection.execute(
        f"SELECT id FROM {table} WHERE case_id = ? AND key = ? AND deleted = 0", (case_id, values["key"])
    ).fetchone()
    if row is None:
        add_row(connection, table, new_uid(), {"case_id": case_id, **values})
    else:
        set_columns(connection, table, int(str(row[0])), values)
