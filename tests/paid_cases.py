"""Approved cases for tests of money, written straight into the file: how a case comes so far is tested elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import uuid4

from app.services.payment_rows import FreezeInput, Frozen
from tests.offices import Desk

DAY = date(2026, 6, 30)
PROGRAMME = "special_support_death"
CATEGORY = "death"


def insert(desk: Desk, table: str, **values: str | int | None) -> int:
    """Write a row straight into the file."""
    present = {"uid": str(uuid4())} | {name: value for name, value in values.items() if value is not None}
    marks = ", ".join("?" * len(present))
    with desk.store.write() as connection:
        statement = f"INSERT INTO {table} ({', '.join(present)}) VALUES ({marks})"  # noqa: S608 - of the test
        return connection.execute(statement, tuple(present.values())).lastrowid


def change(desk: Desk, table: str, row_id: int, **values: str | int | None) -> None:
    """Change a row straight in the file."""
    assignments = ", ".join(f"{name} = ?" for name in values)
    with desk.store.write() as connection:
        statement = f"UPDATE {table} SET {assignments} WHERE id = ?"  # noqa: S608 - of the test
        connection.execute(statement, (*values.values(), row_id))


def account(
    desk: Desk, case_id: int, number: str, holder: str = "李桂英", confirmed_on: str | None = "2026-03-02"
) -> int:
    """Type an account, confirmed by a second entry unless told otherwise."""
    return insert(
        desk, "case_account", case_id=case_id, bank="农村商业银行", account_no=number, holder=holder,
        recorded_on="2026-03-01", confirmed_by="赵敏" if confirmed_on else None, confirmed_on=confirmed_on,
    )  # fmt: skip


def approved(desk: Desk, name: str = "李桂英", **values: str | int | None) -> int:
    """Give a case of a new person, approved, entitled since April 2026, with an account; values change the case."""
    resident_id = values.pop("resident_id", None) or desk.person(name)
    number = values.pop("account_no", f"6217{resident_id:04d}")
    given: dict[str, str | int | None] = {
        "programme": PROGRAMME,
        "category": CATEGORY,
        "village_id": 1,
        "resident_id": resident_id,
        "state": "approved",
        "approved_on": "2026-03-01",
        "entitled_from": "2026-04",
    }
    case_id = insert(desk, "entitlement_case", **given | values)
    if number:
        account(desk, case_id, str(number), name)
    return case_id


def freeze(desk: Desk, until: str = "2026-06", programme: str = PROGRAMME, **given: str) -> Frozen:
    """Freeze what is payable, signed by two people."""
    return desk.township.payments.freeze(FreezeInput(programme, until, "王丽", "赵敏", DAY, **given))


def send(desk: Desk, list_id: int, name: str = "bank.csv") -> Path:
    """Send a list and give the bank's file."""
    file = desk.folder / name
    desk.township.payments.send(list_id, "batch_csv", file)
    return file


def answer(desk: Desk, rows: Sequence[tuple[str, ...]], name: str = "answer.csv") -> Path:
    """Write what a bank might answer: number, account, holder, amount, result, reason."""
    file = desk.folder / name
    lines = [("序号", "账号", "户名", "金额", "处理结果", "失败原因"), *rows]
    file.write_text("".join(",".join(line) + "\r\n" for line in lines), encoding="utf-8-sig")
    return file


def answer_to(desk: Desk, list_id: int, bounced: set[int] = frozenset(), name: str = "answer.csv") -> Path:  # type: ignore[assignment]
    """Write the answer of a bank that paid all lines but those of some cases."""
    return answer(
        desk,
        [
            (str(line.position), line.account_no, line.holder, f"{line.fen / 100:.2f}",
             *(("失败", "账户不存在") if line.case_id in bounced else ("成功", "")))
            for line in desk.township.payments.lines(list_id)
        ],
        name,
    )  # fmt: skip
