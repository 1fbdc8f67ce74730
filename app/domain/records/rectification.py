"""Putting right what was found wrong in the work of a village, a department or a village worker, step by step."""

from __future__ import annotations

from app.domain.records.notes import OFFICE_WORK
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N


def _day(key: str, label: str) -> FieldSpec:
    return FieldSpec(key, label, Kind.DAY, OFFICE_WORK, on_form=False)


def _code(key: str, label: str, code_list: str) -> FieldSpec:
    return FieldSpec(key, label, Kind.CODE, OFFICE_WORK, code_list=code_list, on_form=False)


_OF = FieldSpec(
    "rectification",
    _N("Field", "Rectification"),
    Kind.LINK,
    OFFICE_WORK,
    required=True,
    on_form=False,
    target="rectification",
)

RECTIFICATION = RecordSpec(
    key="rectification",
    table="rectification",
    title=_N("Record", "Rectification"),
    fields=(
        FieldSpec("title", _N("Field", "What it is about"), Kind.TEXT, OFFICE_WORK, required=True, width=24),
        FieldSpec("number", _N("Field", "Notice no."), Kind.KEY, OFFICE_WORK, width=16, on_form=False),
        FieldSpec("number_year", _N("Field", "Year of the number"), Kind.INT, OFFICE_WORK, on_form=False),
        FieldSpec("number_no", _N("Field", "Number in the year"), Kind.INT, OFFICE_WORK, on_form=False),
        FieldSpec("village", _N("Field", "Village"), Kind.VILLAGE, OFFICE_WORK, on_form=False),
        FieldSpec("department", _N("Field", "Department"), Kind.LINK, OFFICE_WORK, target="department", on_form=False),
        FieldSpec(
            "worker", _N("Field", "Village worker"), Kind.LINK, OFFICE_WORK, target="village_worker", on_form=False
        ),
        _code("source", _N("Field", "Found by"), "rectification_source"),
        FieldSpec("source_uid", _N("Field", "Record it was found in"), Kind.KEY, OFFICE_WORK, on_form=False),
        FieldSpec("basis", _N("Field", "Basis"), Kind.TEXT, OFFICE_WORK, width=40),
        _code("state", _N("Field", "State"), "rectification_state"),
        FieldSpec("term_days", _N("Field", "Days of the term"), Kind.INT, OFFICE_WORK, on_form=False),
        _code("term_kind", _N("Field", "Days are counted as"), "day_count"),
        _day("found_on", _N("Field", "Found on")),
        _day("issued_on", _N("Field", "Issued on")),
        _day("received_on", _N("Field", "Received on")),
        _day("first_due_on", _N("Field", "First due on")),
        _day("due_on", _N("Field", "Due on")),
        _day("answered_on", _N("Field", "Answered on")),
        _day("closed_on", _N("Field", "Closed on")),
        FieldSpec("level", _N("Field", "Times escalated"), Kind.INT, OFFICE_WORK, on_form=False),
        FieldSpec("handler", _N("Field", "Handled by"), Kind.NAME, OFFICE_WORK),
        FieldSpec("signer", _N("Field", "Signed by"), Kind.NAME, OFFICE_WORK),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, OFFICE_WORK, width=40),
    ),
    named_by=("title", "number"),
    listed=("found_on", "number", "village", "title", "state", "due_on", "answered_on", "closed_on"),
    made_by_form=False,
)
RECTIFICATION_FINDING = RecordSpec(
    key="rectification_finding",
    table="rectification_finding",
    title=_N("Record", "Finding of a rectification"),
    fields=(
        _OF,
        FieldSpec("position", _N("Field", "Position"), Kind.INT, OFFICE_WORK, on_form=False),
        FieldSpec("item", _N("Field", "Item"), Kind.TEXT, OFFICE_WORK, width=20),
        FieldSpec("finding", _N("Field", "What was found"), Kind.TEXT, OFFICE_WORK, on_form=False, width=40),
        FieldSpec("requirement", _N("Field", "What is required"), Kind.TEXT, OFFICE_WORK, on_form=False, width=40),
        FieldSpec("lost_hundredths", _N("Field", "Points lost, in hundredths"), Kind.INT, OFFICE_WORK, on_form=False),
        FieldSpec("source_table", _N("Field", "Kind of the record behind it"), Kind.KEY, OFFICE_WORK, on_form=False),
        FieldSpec("source_uid", _N("Field", "Record it was found in"), Kind.KEY, OFFICE_WORK, on_form=False),
    ),
    named_by=("item", "finding"),
    made_by_form=False,
)
"""One line of a notice; it speaks of the work of the village or office, never of a resident."""

RECTIFICATION_STEP = RecordSpec(
    key="rectification_step",
    table="rectification_step",
    title=_N("Record", "Step of a rectification"),
    fields=(
        _OF,
        _code("kind", _N("Field", "Step"), "rectification_step"),
        _day("happened_on", _N("Field", "Date")),
        FieldSpec("person", _N("Field", "Person"), Kind.NAME, OFFICE_WORK, on_form=False),
        _code("result", _N("Field", "Result"), "recheck_result"),
        FieldSpec("content", _N("Field", "What was said or done"), Kind.TEXT, OFFICE_WORK, on_form=False, width=40),
        FieldSpec("evidence", _N("Field", "Evidence"), Kind.TEXT, OFFICE_WORK, width=24),
        FieldSpec("term_days", _N("Field", "Days of the term"), Kind.INT, OFFICE_WORK, on_form=False),
        _code("term_kind", _N("Field", "Days are counted as"), "day_count"),
        _day("due_on", _N("Field", "Due on")),
    ),
    named_by=("kind", "person"),
    made_by_form=False,
)
"""What was done about it, by whom and when: no step is ever overwritten by the next."""
