"""Who does the work that is assessed beside the villages themselves: their workers, and departments of the township."""

from __future__ import annotations

from app.domain.records.notes import OFFICE_WORK, STAFF
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N

VILLAGE_WORKER = RecordSpec(
    key="village_worker",
    table="village_worker",
    title=_N("Record", "Village worker"),
    fields=(
        FieldSpec("name", _N("Field", "Name"), Kind.NAME, STAFF, required=True, width=16),
        FieldSpec("place", _N("Field", "Village"), Kind.VILLAGE, STAFF, required=True),
        FieldSpec("post", _N("Field", "Post"), Kind.CODE, STAFF, code_list="village_post", required=True),
        FieldSpec("phone", _N("Field", "Phone"), Kind.PHONE, STAFF, width=14),
        FieldSpec("since", _N("Field", "Since"), Kind.DATE, STAFF),
        FieldSpec("until", _N("Field", "Until"), Kind.DATE, STAFF),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, STAFF, width=40),
    ),
    identity=("name", "place"),
    carried=("post", "since"),
)
DEPARTMENT = RecordSpec(
    key="department",
    table="department",
    title=_N("Record", "Department"),
    fields=(
        FieldSpec("name", _N("Field", "Name of the department"), Kind.TEXT, OFFICE_WORK, required=True, width=24),
        FieldSpec("contact", _N("Field", "Contact person"), Kind.NAME, STAFF, width=16),
        FieldSpec("phone", _N("Field", "Phone"), Kind.PHONE, STAFF, width=14),
        FieldSpec("duty", _N("Field", "Duty in family services"), Kind.TEXT, OFFICE_WORK, width=40),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, OFFICE_WORK, width=40),
    ),
)
DEPARTMENT_WORK = RecordSpec(
    key="department_work",
    table="department_work",
    title=_N("Record", "Work of a department"),
    fields=(
        FieldSpec("department", _N("Field", "Department"), Kind.LINK, OFFICE_WORK, required=True, target="department"),
        FieldSpec(
            "event_type", _N("Field", "Type of work"), Kind.CODE, OFFICE_WORK, code_list="event_type", required=True
        ),
        FieldSpec("occurred_on", _N("Field", "Date"), Kind.DAY, OFFICE_WORK, required=True),
        FieldSpec("due_on", _N("Field", "Due on"), Kind.DAY, OFFICE_WORK),
        FieldSpec("done_on", _N("Field", "Done on"), Kind.DAY, OFFICE_WORK),
        FieldSpec("result", _N("Field", "Result"), Kind.CODE, OFFICE_WORK, code_list="event_result"),
        FieldSpec("quantity", _N("Field", "Quantity"), Kind.QUANTITY, OFFICE_WORK),
        FieldSpec("total", _N("Field", "Out of"), Kind.QUANTITY, OFFICE_WORK),
        FieldSpec("level", _N("Field", "Level"), Kind.CODE, OFFICE_WORK, code_list="level"),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, OFFICE_WORK, width=40),
    ),
    named_by=("event_type", "occurred_on"),
    listed=("occurred_on", "department", "event_type", "result", "quantity", "total", "due_on", "done_on"),
    carried=("department", "event_type", "occurred_on", "level"),
)
