"""What changes within or across cases: data that was corrected, and the new case of whoever is transferred."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.citizen_id import read_citizen_id
from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.changes import ChangeKind, Decision
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind, Programme
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_types import NewCase
from storage.case_changes import changes, village_exists
from storage.connection import Connection, SqlValue
from storage.entitlements import CaseRow

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Ending"
_NOTHING = _N("Ending", "Nothing is changed by this")
_NO_CATEGORY = _N("Ending", "This programme has no such category")
_NO_MONTH = _N("Ending", "Write a month as 2026-07")
_AFTER_END = _N("Ending", "The first month would lie after the last one ({month})")
_NO_VILLAGE = _N("Ending", "There is no such village")
_NOT_THIS = _N("Ending", "This can not be changed by a decision")

ENDS = frozenset({ChangeKind.END, ChangeKind.TRANSFER})
"""Decisions after which a case is over."""
CORRECTED = ("village_id", "category", "entitled_from", "applicant_phone")
"""What can be corrected. A category is corrected where it was wrong from the beginning: it counts for all months. Who
comes into another category from some month on is transferred to it."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """The columns that a correction sets, or what is wrong with it."""

    columns: Mapping[str, SqlValue] = field(default_factory=dict)
    faults: dict[str, Message] = field(default_factory=dict)


def corrected(connection: Connection, programme: Programme, row: CaseRow, data: Mapping[str, str]) -> Corrected:
    """Read a correction; only what differs is set."""
    columns: dict[str, SqlValue] = {}
    faults: dict[str, Message] = {}
    for key, typed in data.items():
        value = typed.strip()
        fault = _fault(connection, programme, row, key, value)
        if fault is not None:
            faults[key] = fault
        elif key == "village_id":
            if int(value) != row.village_id:
                # The group belonged to the village that was left.
                columns |= {"village_id": int(value), "group_id": None}
        elif value != (getattr(row, key) or ""):
            columns[key] = value
    if not faults and not columns:
        faults["data"] = Message(_CONTEXT, _NOTHING)
    return Corrected(columns, faults)


def _fault(connection: Connection, programme: Programme, row: CaseRow, key: str, value: str) -> Message | None:
    if key == "category":
        return None if value in {one.key for one in programme.categories} else Message(_CONTEXT, _NO_CATEGORY)
    if key == "entitled_from":
        try:
            first = Month.parse(value)
        except ValueError:
            return Message(_CONTEXT, _NO_MONTH)
        if row.entitled_until is not None and first.plus(-1) > Month.parse(row.entitled_until):
            return Message(_CONTEXT, _AFTER_END, {"month": row.entitled_until})
        return None if str(first) == value else Message(_CONTEXT, _NO_MONTH)
    if key == "village_id":
        found = value.isdecimal() and value.isascii() and village_exists(connection, int(value))
        return None if found else Message(_CONTEXT, _NO_VILLAGE)
    return None if key in CORRECTED else Message(_CONTEXT, _NOT_THIS)


def effect(connection: Connection, programme: Programme, row: CaseRow, decision: Decision) -> dict[str, SqlValue]:
    """Give the columns of the case that a decision sets; an empty text takes away what stood there."""
    on = "" if decision.decided_on is None else decision.decided_on.isoformat()
    if decision.kind in ENDS:
        kind = decision.end_kind or EndKind.TRANSFER
        columns: dict[str, SqlValue] = {
            "entitled_until": str(decision.last_month),
            "end_reason": kind.value,
            "ended_on": on,
        }
        return columns | ({"state": CaseState.ENDED.value} if row.state == CaseState.APPROVED else {})
    if decision.kind is ChangeKind.DATA:
        return dict(corrected(connection, programme, row, decision.data).columns)
    if decision.kind is ChangeKind.RESTORE:
        until = _until_before_the_end(connection, row.case_id)
        return {"state": CaseState.APPROVED.value, "entitled_until": until, "end_reason": "", "ended_on": ""}
    if decision.kind is ChangeKind.ARCHIVE:
        number = decision.archive_no.strip()
        return {"state": CaseState.ARCHIVED.value, "archived_on": on, "archive_no": number}
    return {}


def _until_before_the_end(connection: Connection, case_id: int) -> str:
    """Give the last month that a case had of itself before it was ended; a subsidy of so many months has one."""
    for row in reversed(changes(connection, case_id)):
        before = json.loads(row.before or "{}")
        if row.kind in ENDS and before.get("state") == CaseState.APPROVED:
            return before.get("entitled_until") or ""
    return ""


def said_by(decision: Decision) -> dict[str, SqlValue]:
    """Give what a decision says besides what it sets in the case."""
    if decision.kind is ChangeKind.HEIR:
        number = read_citizen_id(decision.heir_id).number
        return {"name": decision.heir_name.strip(), "citizen_id": number}
    if decision.kind is ChangeKind.TRANSFER:
        return {"programme": decision.programme, "category": decision.category}
    if decision.kind is ChangeKind.END and decision.event_on is not None:
        return {"happened_on": decision.event_on.isoformat()}
    return {}


def transferred(row: CaseRow, target: Programme, category: str, on: str, handler: str) -> NewCase:
    """Give the application of whoever is transferred; it goes its own whole way to approval."""
    return NewCase(
        target.key,
        category,
        row.resident_id,
        on,
        row.applicant_id,
        row.applicant_name or "",
        row.applicant_relation or "",
        row.applicant_phone or "",
        row.child_id,
        row.child_name or "",
        row.child_birth_date or "",
        row.certificate_no or "",
        row.certificate_on or "",
        # The event of another programme is another one.
        (row.event_on or "") if target.key == row.programme else "",
        handler.strip(),
        transferred_from_id=row.case_id,
    )
