"""What the care of special families and the results of the national childcare subsidy keep.

They are described and never listed: a family's care is read through its own window only, by those who look after it.
"""

from __future__ import annotations

from app.domain.records.notes import CARE, ENTITLEMENT, STAFF
from app.domain.records.spec import FieldNotes, FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N


def _text(
    key: str, label: str, kind: Kind = Kind.TEXT, notes: FieldNotes = CARE, *, required: bool = False
) -> FieldSpec:
    return FieldSpec(key, label, kind, notes, required=required, on_form=False)


def _code(key: str, label: str, code_list: str, notes: FieldNotes = CARE, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.CODE, notes, code_list=code_list, required=required, on_form=False)


_FAMILY = FieldSpec(
    "family", _N("Field", "Family in care"), Kind.LINK, CARE, required=True, on_form=False, target="special_family"
)

SPECIAL_FAMILY = RecordSpec(
    key="special_family",
    table="special_family",
    title=_N("Record", "Family in care"),
    fields=(
        FieldSpec("village", _N("Field", "Village"), Kind.VILLAGE, CARE, required=True, on_form=False),
        FieldSpec("resident", _N("Field", "Person in care"), Kind.RESIDENT, CARE, required=True, on_form=False),
        FieldSpec("second_resident", _N("Field", "Spouse in care"), Kind.RESIDENT, CARE, on_form=False),
        _code("kind", _N("Field", "Kind of family in care"), "care_kind", required=True),
        _text("since", _N("Field", "Known since"), Kind.DAY, required=True),
        _text("consent_on", _N("Field", "Agreed to contact on"), Kind.DAY),
        _text("until_on", _N("Field", "Care ended on"), Kind.DAY),
        _code("end_reason", _N("Field", "Why the care ended"), "care_end"),
        _text("doctor", _N("Field", "Family doctor"), Kind.NAME),
        _text("hospital", _N("Field", "Hospital with a green channel")),
        _text("wishes", _N("Field", "What the family wishes")),
        _text("note", _N("Field", "Note")),
    ),
    named_by=("since",),
    made_by_form=False,
)
CARE_CONTACT = RecordSpec(
    key="care_contact",
    table="care_contact",
    title=_N("Record", "Contact of a family in care"),
    fields=(
        _FAMILY,
        _code("slot", _N("Field", "Which contact"), "care_slot", STAFF, required=True),
        _text("name", _N("Field", "Name of the contact"), Kind.NAME, STAFF, required=True),
        _text("post", _N("Field", "Post of the contact"), notes=STAFF),
        _text("phone", _N("Field", "Phone of the contact"), Kind.PHONE, STAFF),
        _text("since", _N("Field", "Contact since"), Kind.DAY, STAFF, required=True),
        _text("until", _N("Field", "Contact until"), Kind.DAY, STAFF),
    ),
    named_by=("name",),
    made_by_form=False,
)
CARE_LOG = RecordSpec(
    key="care_log",
    table="care_log",
    title=_N("Record", "Contact with a family in care"),
    fields=(
        _FAMILY,
        _text("happened_on", _N("Field", "Day of the contact"), Kind.DAY, required=True),
        _code("way", _N("Field", "Way of the contact"), "care_way", required=True),
        _text("person", _N("Field", "Who made contact"), Kind.NAME, STAFF, required=True),
        _text("need", _N("Field", "What the family needs")),
        _text("action", _N("Field", "What was done for it")),
        _text("follow_up_on", _N("Field", "To be followed up by"), Kind.DAY),
        _text("done_on", _N("Field", "Followed up on"), Kind.DAY),
        _text("note", _N("Field", "Note")),
    ),
    named_by=("happened_on",),
    made_by_form=False,
)
SUBSIDY_RESULT = RecordSpec(
    key="subsidy_result",
    table="subsidy_result",
    title=_N("Record", "Result of the childcare subsidy"),
    fields=(
        FieldSpec(
            "case",
            _N("Field", "Case"),
            Kind.LINK,
            ENTITLEMENT,
            required=True,
            on_form=False,
            target="entitlement_case",
        ),
        _text("subsidy_year", _N("Field", "Year of the subsidy"), Kind.INT, ENTITLEMENT, required=True),
        _text("batch", _N("Field", "Batch of the county"), notes=ENTITLEMENT),
        _code("result", _N("Field", "Result of the national system"), "subsidy_result", ENTITLEMENT, required=True),
        _text("amount_fen", _N("Field", "Amount (fen)"), Kind.INT, ENTITLEMENT),
        _text("decided_on", _N("Field", "Decided on"), Kind.DAY, ENTITLEMENT),
        _text("paid_on", _N("Field", "Paid on"), Kind.DAY, ENTITLEMENT),
        _text("reason", _N("Field", "Reason of the result"), notes=ENTITLEMENT),
        _text("source", _N("Field", "Taken from"), notes=ENTITLEMENT),
        _text("taken_at", _N("Field", "Entered at"), notes=ENTITLEMENT, required=True),
    ),
    named_by=("subsidy_year",),
    made_by_form=False,
)
"""A result is never changed: what the county corrects is another row, and the last one of a year holds."""
