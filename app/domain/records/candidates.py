"""What is kept of offers: who was told of which support, and what the family answered."""

from __future__ import annotations

from app.domain.records.notes import OFFER, STAFF
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N

ENTITLEMENT_OFFER = RecordSpec(
    key="entitlement_offer",
    table="entitlement_offer",
    title=_N("Record", "Offer of support and its answer"),
    fields=(
        FieldSpec("programme", _N("Field", "Programme"), Kind.CODE, OFFER, code_list="programme", required=True),
        FieldSpec("resident", _N("Field", "Resident"), Kind.RESIDENT, OFFER, required=True),
        FieldSpec("child", _N("Field", "Child it is about"), Kind.RESIDENT, OFFER),
        FieldSpec(
            "answer", _N("Field", "Answer to the offer"), Kind.CODE, OFFER, code_list="offer_answer", required=True
        ),
        FieldSpec("happened_on", _N("Field", "Day of the answer"), Kind.DAY, OFFER, required=True),
        FieldSpec("way", _N("Field", "How the family was reached"), Kind.CODE, OFFER, code_list="offer_way"),
        FieldSpec("handler", _N("Field", "Who spoke with the family"), Kind.NAME, STAFF),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, OFFER),
        FieldSpec("taken_at", _N("Field", "Written down at"), Kind.TEXT, OFFER, required=True),
    ),
    named_by=("programme", "answer"),
    made_by_form=False,
)
