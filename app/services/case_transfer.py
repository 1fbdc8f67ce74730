"""What changes within or across cases: data that was corrected, and the new case of whoever is transferred."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import Programme, Verdict
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from storage.case_changes import village_exists
from storage.cases import add_row
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


def open_transferred(
    connection: Connection, ports: Ports, row: CaseRow, target: Programme, category: str, on: str, handler: str
) -> int:
    """Open a draft in another programme for whoever a case is for; it goes its own whole way to approval."""
    is_same = target.key == row.programme
    new_id = add_row(connection, "entitlement_case", ports.new_uid(), {
        "programme": target.key, "category": category, "village_id": row.village_id, "group_id": row.group_id,
        "resident_id": row.resident_id, "applicant_id": row.applicant_id, "applicant_name": row.applicant_name,
        "applicant_relation": row.applicant_relation, "applicant_phone": row.applicant_phone,
        "child_id": row.child_id, "child_name": row.child_name, "child_birth_date": row.child_birth_date,
        "certificate_no": row.certificate_no, "certificate_on": row.certificate_on,
        "event_on": row.event_on if is_same else None, "state": CaseState.DRAFT.value, "applied_on": on,
        "transferred_from_id": row.case_id, "handler": handler.strip(),
    })  # fmt: skip
    for criterion in target.criteria:
        add_row(
            connection,
            "case_criterion",
            ports.new_uid(),
            {"case_id": new_id, "key": criterion.key, "verdict": Verdict.NOT_CHECKED.value},
        )
    for document in target.documents:
        # What only some have to bring is asked of them when the case is looked at.
        state = "not_needed" if document.when else "missing"
        add_row(connection, "case_document", ports.new_uid(), {"case_id": new_id, "key": document.key, "state": state})
    return new_id
