"""A piece of work of a village or of the office: a meeting held, a visit made, a notice posted."""

from __future__ import annotations

from app.domain.records.notes import CONTACT, OFFICE_WORK
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N

WORK_EVENT = RecordSpec(
    key="work_event",
    table="work_event",
    title=_N("Record", "Work event"),
    fields=(
        FieldSpec(
            "event_type", _N("Field", "Type of work"), Kind.CODE, OFFICE_WORK, code_list="event_type", required=True
        ),
        FieldSpec("place", _N("Field", "Village and group"), Kind.PLACE, OFFICE_WORK, required=True),
        FieldSpec("occurred_on", _N("Field", "Date"), Kind.DAY, OFFICE_WORK, required=True),
        FieldSpec("due_on", _N("Field", "Due on"), Kind.DAY, OFFICE_WORK),
        FieldSpec("done_on", _N("Field", "Done on"), Kind.DAY, OFFICE_WORK),
        FieldSpec("recorded_on", _N("Field", "Recorded on"), Kind.DAY, OFFICE_WORK),
        FieldSpec("result", _N("Field", "Result"), Kind.CODE, OFFICE_WORK, code_list="event_result"),
        FieldSpec("quantity", _N("Field", "Quantity"), Kind.QUANTITY, OFFICE_WORK),
        FieldSpec("total", _N("Field", "Out of"), Kind.QUANTITY, OFFICE_WORK),
        FieldSpec("level", _N("Field", "Level"), Kind.CODE, OFFICE_WORK, code_list="level"),
        FieldSpec("worker", _N("Field", "Handled by"), Kind.NAME, OFFICE_WORK),
        FieldSpec(
            "resident_no", _N("Field", "No. of the resident in the old system"), Kind.KEY, CONTACT, on_form=False
        ),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, OFFICE_WORK),
        FieldSpec("source_no", _N("Field", "No. in the old system"), Kind.KEY, OFFICE_WORK, on_form=False),
    ),
    named_by=("event_type", "occurred_on"),
    listed=("occurred_on", "event_type", "place", "result", "quantity", "total", "due_on", "done_on", "worker"),
    carried=("event_type", "place", "occurred_on", "level", "worker"),
)
