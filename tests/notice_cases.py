"""Cases that wait in a stage, put straight into the file: what a meeting or a notice needs to see of them."""

from __future__ import annotations

from storage.cases import add_row, set_columns
from storage.connection import Connection, SqlValue
from tests.offices import Desk

AREA = "110105"


def waiting_case(
    desk: Desk,
    name: str,
    stage: str | None = "village_notice",
    *,
    programme: str = "old_age_reward",
    category: str = "one_child",
    village: str = "东河村",
    group: str = "1组",
    on: str = "2026-06-01",
    **person: str,
) -> int:
    """Make a person and a case of theirs that came into a stage on a day; ``stage`` None is an application."""
    resident_id = desk.person(name, place=desk.place(village, group), **person)
    village_id = int(str(desk.query("SELECT id FROM village WHERE name = ?", village)[0][0]))
    group_id = desk.query("SELECT group_id FROM resident WHERE id = ?", resident_id)[0][0]
    ports = desk.township.public_notices._ports
    state = "draft" if stage is None else "under_review"
    values: dict[str, SqlValue] = {
        "programme": programme,
        "category": category,
        "village_id": village_id,
        "group_id": group_id,
        "resident_id": resident_id,
        "state": state,
        "stage": stage,
        "applied_on": on,
    }
    with desk.store.write() as connection:
        case_id = add_row(connection, "entitlement_case", ports.new_uid(), values)
        if stage is not None:
            _step(connection, ports.new_uid(), case_id, stage, on)
    return case_id


def consent(desk: Desk, case_id: int, on: str = "2026-06-05") -> None:
    """Note that a family agreed to the wording of its notice."""
    values: dict[str, SqlValue] = {"case_id": case_id, "key": "wording_consent", "state": "received", "received_on": on}
    with desk.store.write() as connection:
        add_row(connection, "case_document", desk.township.public_notices._ports.new_uid(), values)


def hand_in_again(desk: Desk, case_id: int, stage: str, on: str) -> None:
    """Send a case back and let it come again on a day."""
    with desk.store.write() as connection:
        _step(connection, desk.township.public_notices._ports.new_uid(), case_id, stage, on)


def move_on(desk: Desk, case_id: int, stage: str | None, state: str = "under_review") -> None:
    """Put a case somewhere else."""
    with desk.store.write() as connection:
        set_columns(connection, "entitlement_case", case_id, {"stage": stage, "state": state})


def _step(connection: Connection, uid: str, case_id: int, stage: str, on: str) -> None:
    values: dict[str, SqlValue] = {
        "case_id": case_id,
        "kind": "submit",
        "person": "王丽",
        "happened_on": on,
        "state_before": "draft",
        "state_after": "under_review",
        "stage_after": stage,
        "taken_at": "2026-06-01T00:00:00+00:00",
    }
    add_row(connection, "case_step", uid, values)
