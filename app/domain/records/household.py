"""A household of the register and what became of it: split, joined, moved, or given another head."""

from __future__ import annotations

from app.domain.records.notes import CONTACT, OFFICE_WORK
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N

HOUSEHOLD = RecordSpec(
    key="household",
    table="household",
    title=_N("Record", "Household"),
    fields=(
        FieldSpec("household_no", _N("Field", "Household no."), Kind.KEY, CONTACT, required=True, width=12),
        FieldSpec("place", _N("Field", "Village and group"), Kind.PLACE, CONTACT, required=True, width=20),
        FieldSpec("door_no", _N("Field", "Door no."), Kind.KEY, CONTACT, width=12),
        FieldSpec("household_kind", _N("Field", "Kind of household"), Kind.CODE, CONTACT, code_list="household_kind"),
        FieldSpec("established_on", _N("Field", "Established on"), Kind.DATE, OFFICE_WORK),
        FieldSpec("dissolved_on", _N("Field", "Dissolved on"), Kind.DATE, OFFICE_WORK),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, CONTACT, width=40),
    ),
    named_by=("household_no",),
)
HOUSEHOLD_CHANGE = RecordSpec(
    key="household_change",
    table="household_change",
    title=_N("Record", "Change of a household"),
    fields=(
        FieldSpec(
            "kind", _N("Field", "Kind of change"), Kind.CODE, OFFICE_WORK, code_list="household_change", required=True
        ),
        FieldSpec("resident", _N("Field", "Resident"), Kind.RESIDENT, CONTACT, required=True, on_form=False),
        FieldSpec("effective_on", _N("Field", "Effective on"), Kind.DAY, OFFICE_WORK, required=True),
        FieldSpec("from_household_no", _N("Field", "From household"), Kind.KEY, CONTACT),
        FieldSpec("to_household_no", _N("Field", "To household"), Kind.KEY, CONTACT),
        FieldSpec("from_relation", _N("Field", "Relation before"), Kind.CODE, CONTACT, code_list="relation_to_head"),
        FieldSpec("to_relation", _N("Field", "Relation after"), Kind.CODE, CONTACT, code_list="relation_to_head"),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, OFFICE_WORK, width=40),
    ),
    named_by=("from_household_no", "to_household_no"),
    made_by_form=False,
)
"""One line for each member that a change touched: where it belonged before, and where from that day on.

Households are known as of a date by taking back, from today, the lines of later days.
"""
