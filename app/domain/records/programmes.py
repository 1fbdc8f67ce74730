"""What an office keeps of programmes: its own dated parameters, its calendars, and the catalogue of policies.

None of it speaks of a person: it is what anybody may ask the office for.
"""

from __future__ import annotations

from app.domain.records.notes import PROGRAMME_RULES, STAFF
from app.domain.records.spec import FieldNotes, FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N


def _text(
    key: str, label: str, notes: FieldNotes = PROGRAMME_RULES, *, required: bool = False, width: int = 12
) -> FieldSpec:
    return FieldSpec(key, label, Kind.TEXT, notes, required=required, width=width)


def _day(key: str, label: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.DAY, PROGRAMME_RULES, required=required)


POLICY_PARAMETER = RecordSpec(
    key="policy_parameter",
    table="policy_parameter",
    title=_N("Record", "Dated parameter"),
    fields=(
        _text("key", _N("Field", "Parameter"), required=True),
        _text("region", _N("Field", "Region"), required=True),
        _day("valid_from", _N("Field", "Holds from"), required=True),
        _text("value", _N("Field", "Value"), required=True),
        _text("source", _N("Field", "Document it comes from"), required=True),
        _text("confidence", _N("Field", "Confirmed, or to be confirmed"), required=True),
        _text("note", _N("Field", "Note")),
        _text("by_whom", _N("Field", "Written by"), STAFF),
        _text("recorded_at", _N("Field", "Written down at"), required=True),
    ),
    named_by=("key", "valid_from"),
    made_by_form=False,
)
PROGRAMME_CALENDAR = RecordSpec(
    key="programme_calendar",
    table="programme_calendar",
    title=_N("Record", "Step of a year calendar"),
    fields=(
        _text("programme", _N("Field", "Programme"), required=True),
        FieldSpec("year", _N("Field", "Year"), Kind.INT, PROGRAMME_RULES, required=True),
        FieldSpec("position", _N("Field", "Place in the calendar"), Kind.INT, PROGRAMME_RULES, required=True),
        _text("step", _N("Field", "Step of the calendar"), required=True),
        _day("opens_on", _N("Field", "Opens on")),
        _day("due_on", _N("Field", "Due on")),
        FieldSpec("notice_days", _N("Field", "Days of the public notice"), Kind.INT, PROGRAMME_RULES),
        FieldSpec(
            "notice_count", _N("Field", "How its days are counted"), Kind.CODE, PROGRAMME_RULES, code_list="day_count"
        ),
        _text("source", _N("Field", "Document it comes from")),
        _text("note", _N("Field", "Note")),
    ),
    named_by=("programme", "year", "step"),
    made_by_form=False,
)
POLICY_ITEM = RecordSpec(
    key="policy_item",
    table="policy_item",
    title=_N("Record", "Policy"),
    fields=(
        _text("title", _N("Field", "Name of the policy"), required=True, width=24),
        _text("who", _N("Field", "Who may have it"), width=40),
        _text("benefit", _N("Field", "What is given"), width=40),
        _text("basis", _N("Field", "Document it rests on"), width=40),
        FieldSpec("contact", _N("Field", "Whom to ask"), Kind.NAME, STAFF, width=16),
        FieldSpec("phone", _N("Field", "Phone"), Kind.PHONE, STAFF, width=14),
        _day("valid_from", _N("Field", "Holds from")),
        _day("valid_until", _N("Field", "Holds until")),
        _text("note", _N("Field", "Note"), width=40),
    ),
    named_by=("title",),
    listed=("title", "who", "benefit", "basis", "contact", "phone", "valid_from", "valid_until"),
    carried=("contact", "phone", "basis"),
)
