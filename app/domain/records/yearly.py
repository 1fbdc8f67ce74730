"""What is decided about a case after its approval, and its yearly reviews; neither is ever written over."""

from __future__ import annotations

from app.domain.records.notes import ENTITLEMENT
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N


def _field(key: str, label: str, kind: Kind = Kind.TEXT, code_list: str = "", *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, kind, ENTITLEMENT, code_list=code_list, required=required, on_form=False)


_OF = FieldSpec(
    "case", _N("Field", "Case"), Kind.LINK, ENTITLEMENT, required=True, on_form=False, target="entitlement_case"
)

CASE_CHANGE = RecordSpec(
    key="case_change",
    table="case_change",
    title=_N("Record", "Decision on a case after its approval"),
    fields=(
        _OF,
        _field("kind", _N("Field", "Decision"), Kind.CODE, "case_change", required=True),
        _field("reason", _N("Field", "Reason")),
        _field("event_kind", _N("Field", "Event it rests on"), Kind.CODE, "entitlement_end"),
        _field("event_uid", _N("Field", "Record that tells the event"), Kind.KEY),
        _field("event_on", _N("Field", "Day of the event"), Kind.DATE),
        _field("effective_month", _N("Field", "Last month owed"), Kind.MONTH),
        _field("decided_on", _N("Field", "Decided on"), Kind.DAY, required=True),
        _field("handler", _N("Field", "Handler"), Kind.NAME, required=True),
        _field("responsible", _N("Field", "Responsible person"), Kind.NAME, required=True),
        _field("before", _N("Field", "What stood before")),
        _field("after", _N("Field", "What stands since")),
        _field("note", _N("Field", "Note")),
        _field("taken_at", _N("Field", "Written down at"), required=True),
    ),
    named_by=("kind", "decided_on"),
    made_by_form=False,
)
ANNUAL_REVIEW = RecordSpec(
    key="annual_review",
    table="annual_review",
    title=_N("Record", "Yearly review of a case"),
    fields=(
        _OF,
        _field("year", _N("Field", "Year"), Kind.INT, required=True),
        _field("result", _N("Field", "Result"), Kind.CODE, "annual_review_result", required=True),
        _field("reviewed_on", _N("Field", "Reviewed on"), Kind.DAY, required=True),
        _field("handler", _N("Field", "Handler"), Kind.NAME, required=True),
        _field("responsible", _N("Field", "Responsible person"), Kind.NAME, required=True),
        _field("facts", _N("Field", "What the register said")),
        _field("note", _N("Field", "Note")),
        _field("taken_at", _N("Field", "Written down at"), required=True),
    ),
    named_by=("year", "result"),
    made_by_form=False,
)
