"""Cases after their approval, put straight into the file; the way there is tested elsewhere."""

from __future__ import annotations

from uuid import uuid4

from storage.cases import add_row
from tests.offices import Desk


def approved(
    desk: Desk,
    resident_id: int,
    programme: str = "old_age_reward",
    category: str = "one_child",
    **values: str | int,
) -> int:
    """Put an approved case into the file."""
    columns: dict[str, str | int | float | bytes | None] = {
        "programme": programme,
        "category": category,
        "resident_id": resident_id,
        "state": "approved",
        "village_id": desk.query("SELECT village_id FROM resident WHERE id = ?", resident_id)[0][0],
        "applied_on": "2023-12-20",
        "approved_on": "2024-03-05",
        "entitled_from": "2024-01",
        **values,
    }
    with desk.store.write() as connection:
        return add_row(connection, "entitlement_case", str(uuid4()), columns)


def died(desk: Desk, resident_id: int, on: str | None = "2026-05-20", reason: str | None = "1") -> None:
    """Let somebody leave the register."""
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET left_on = ?, left_reason = ? WHERE id = ?", (on, reason, resident_id))
