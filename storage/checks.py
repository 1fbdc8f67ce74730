"""Waivers of findings: who set which finding aside, why, and until when."""

from __future__ import annotations

from dataclasses import dataclass

from storage import editing
from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class WaiverRow:
    """One waiver that was not revoked; ``until_on`` is the last day on which it hides the finding."""

    waiver_id: int
    uid: str
    rule_id: str
    table_name: str
    row_uid: str
    reason: str
    until_on: str
    waived_at: str
    by_whom: str | None


_WAIVER = (
    "SELECT id, uid, rule_id, table_name, row_uid, reason, until_on, waived_at, by_whom FROM check_waiver"
    " WHERE revoked_at IS NULL AND deleted = 0"
)


def standing_waivers(connection: Connection, today: str) -> dict[tuple[str, str, str], WaiverRow]:
    """Give the waivers that hide a finding today, by rule, table and row."""
    rows = connection.execute(f"{_WAIVER} AND until_on >= ?", (today,))
    found = (WaiverRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns
    return {(waiver.rule_id, waiver.table_name, waiver.row_uid): waiver for waiver in found}


def waiver_of(connection: Connection, rule_id: str, table_name: str, row_uid: str) -> WaiverRow | None:
    """Give the waiver of a finding that was not revoked, run out or not."""
    row = connection.execute(
        f"{_WAIVER} AND rule_id = ? AND table_name = ? AND row_uid = ?", (rule_id, table_name, row_uid)
    ).fetchone()
    return None if row is None else WaiverRow(*row)  # type: ignore[arg-type]  # STRICT columns


def add_waiver(connection: Connection, waiver: WaiverRow, edit_id: int) -> None:
    """Set a finding aside; an earlier waiver of it is revoked. The id of ``waiver`` is not looked at."""
    key = (waiver.rule_id, waiver.table_name, waiver.row_uid)
    revoke(connection, *key, at=waiver.waived_at, edit_id=edit_id)
    values = {
        "rule_id": waiver.rule_id, "table_name": waiver.table_name, "row_uid": waiver.row_uid, "reason": waiver.reason,
        "until_on": waiver.until_on, "waived_at": waiver.waived_at, "by_whom": waiver.by_whom,
    }  # fmt: skip
    editing.insert_row(connection, "check_waiver", waiver.uid, values, waiver.waived_at, edit_id=edit_id)


def revoke(connection: Connection, rule_id: str, table_name: str, row_uid: str, *, at: str, edit_id: int) -> bool:
    """Let a finding be shown again; tell whether there was a waiver."""
    waiver = waiver_of(connection, rule_id, table_name, row_uid)
    if waiver is None:
        return False
    return editing.change_row(connection, "check_waiver", waiver.waiver_id, {"revoked_at": at}, at, edit_id=edit_id)
