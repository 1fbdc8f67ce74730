"""Applications and entitlements: the case, its signed steps, what is known of criteria and papers, and its account."""

from __future__ import annotations

from app.domain.records.notes import ACCOUNT, ENTITLEMENT, ENTITLEMENT_CONTACT
from app.domain.records.spec import FieldNotes, FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N


def _day(key: str, label: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.DAY, ENTITLEMENT, required=required, on_form=False)


def _code(key: str, label: str, code_list: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.CODE, ENTITLEMENT, code_list=code_list, required=required, on_form=False)


def _text(
    key: str, label: str, kind: Kind = Kind.TEXT, notes: FieldNotes = ENTITLEMENT, *, required: bool = False
) -> FieldSpec:
    return FieldSpec(key, label, kind, notes, required=required, on_form=False)


_OF = FieldSpec(
    "case", _N("Field", "Case"), Kind.LINK, ENTITLEMENT, required=True, on_form=False, target="entitlement_case"
)

ENTITLEMENT_CASE = RecordSpec(
    key="entitlement_case",
    table="entitlement_case",
    title=_N("Record", "Case of an entitlement"),
    fields=(
        _text("number", _N("Field", "Case no."), Kind.KEY),
        _text("number_year", _N("Field", "Year of the number"), Kind.INT),
        _text("number_no", _N("Field", "Number in the year"), Kind.INT),
        _code("programme", _N("Field", "Programme"), "programme", required=True),
        _text("category", _N("Field", "Kind of support in the programme"), Kind.KEY, required=True),
        FieldSpec("place", _N("Field", "Village and group"), Kind.PLACE, ENTITLEMENT, required=True, on_form=False),
        FieldSpec(
            "resident", _N("Field", "Person it is for"), Kind.RESIDENT, ENTITLEMENT, required=True, on_form=False
        ),
        FieldSpec("applicant", _N("Field", "Who applied"), Kind.RESIDENT, ENTITLEMENT_CONTACT, on_form=False),
        _text("applicant_name", _N("Field", "Name of who applied"), Kind.NAME, ENTITLEMENT_CONTACT),
        _text("applicant_relation", _N("Field", "Relation of who applied"), notes=ENTITLEMENT_CONTACT),
        _text("applicant_phone", _N("Field", "Phone of who applied"), Kind.PHONE, ENTITLEMENT_CONTACT),
        FieldSpec("child", _N("Field", "Child it depends on"), Kind.RESIDENT, ENTITLEMENT, on_form=False),
        _text("child_name", _N("Field", "Name of the child"), Kind.NAME),
        _day("child_birth_date", _N("Field", "Birthday of the child")),
        _text("certificate_no", _N("Field", "Certificate no."), Kind.KEY),
        _day("certificate_on", _N("Field", "Certificate issued on")),
        _day("event_on", _N("Field", "Day that opens the support")),
        _code("state", _N("Field", "State"), "case_state", required=True),
        _text("stage", _N("Field", "Stage"), Kind.KEY),
        _code("waits_for", _N("Field", "Whose opinion is awaited"), "signer_role"),
        _day("applied_on", _N("Field", "Applied on")),
        _day("submitted_on", _N("Field", "Taken in on")),
        _day("approved_on", _N("Field", "Approved on")),
        FieldSpec("entitled_from", _N("Field", "First month owed"), Kind.MONTH, ENTITLEMENT, on_form=False),
        FieldSpec("entitled_until", _N("Field", "Last month owed"), Kind.MONTH, ENTITLEMENT, on_form=False),
        _text("end_reason", _N("Field", "Reason of the end")),
        _day("ended_on", _N("Field", "Ended on")),
        FieldSpec(
            "transferred_from",
            _N("Field", "Transferred from"),
            Kind.LINK,
            ENTITLEMENT,
            target="entitlement_case",
            on_form=False,
        ),
        _day("archived_on", _N("Field", "Archived on")),
        _text("archive_no", _N("Field", "Archive no."), Kind.KEY),
        _text("handler", _N("Field", "Handled by"), Kind.NAME),
        _text("note", _N("Field", "Note")),
    ),
    named_by=("number", "resident"),
    listed=("number", "programme", "resident", "place", "state", "applied_on", "approved_on", "entitled_from"),
    made_by_form=False,
)
CASE_STEP = RecordSpec(
    key="case_step",
    table="case_step",
    title=_N("Record", "Signed step of a case"),
    fields=(
        _OF,
        _text("stage", _N("Field", "Stage"), Kind.KEY),
        _code("kind", _N("Field", "Step"), "case_step", required=True),
        _code("role", _N("Field", "Signs as"), "signer_role"),
        _text("person", _N("Field", "Person"), Kind.NAME, required=True),
        _text("phone", _N("Field", "Phone"), Kind.PHONE),
        _day("happened_on", _N("Field", "Date"), required=True),
        _code("result", _N("Field", "Result"), "case_result"),
        _text("opinion", _N("Field", "Opinion")),
        _text("reference", _N("Field", "Document it refers to")),
        _code("state_before", _N("Field", "State before"), "case_state", required=True),
        _code("state_after", _N("Field", "State after"), "case_state", required=True),
        _text("stage_before", _N("Field", "Stage before"), Kind.KEY),
        _text("stage_after", _N("Field", "Stage after"), Kind.KEY),
        _code("waits_before", _N("Field", "Awaited before"), "signer_role"),
        _code("waits_after", _N("Field", "Awaited after"), "signer_role"),
        _text("taken_at", _N("Field", "Written down at"), required=True),
        _text("by_whom", _N("Field", "Written by"), Kind.NAME),
    ),
    named_by=("kind", "person"),
    made_by_form=False,
)
"""Never written over: a wrong step is taken back by another."""

CASE_CRITERION = RecordSpec(
    key="case_criterion",
    table="case_criterion",
    title=_N("Record", "Criterion of a case"),
    fields=(
        _OF,
        _text("key", _N("Field", "Criterion"), Kind.KEY, required=True),
        _code("verdict", _N("Field", "Met or not"), "criterion_verdict", required=True),
        _text("decided_by", _N("Field", "Decided by"), Kind.NAME),
        _day("decided_on", _N("Field", "Decided on")),
        _text("evidence", _N("Field", "Evidence")),
        _text("note", _N("Field", "Note")),
    ),
    named_by=("key", "verdict"),
    made_by_form=False,
)
"""Only the conclusion, and on which paper it rests."""

CASE_DOCUMENT = RecordSpec(
    key="case_document",
    table="case_document",
    title=_N("Record", "Paper of a case"),
    fields=(
        _OF,
        _text("key", _N("Field", "Paper"), Kind.KEY, required=True),
        _code("state", _N("Field", "State"), "document_state", required=True),
        _day("received_on", _N("Field", "Received on")),
        _text("note", _N("Field", "Note")),
    ),
    named_by=("key", "state"),
    made_by_form=False,
)
CASE_ACCOUNT = RecordSpec(
    key="case_account",
    table="case_account",
    title=_N("Record", "Account of a case"),
    fields=(
        _OF,
        _text("bank", _N("Field", "Bank"), notes=ACCOUNT, required=True),
        FieldSpec(
            "account_no", _N("Field", "Account no."), Kind.KEY, ACCOUNT, required=True, on_form=False, typed_twice=True
        ),
        _text("holder", _N("Field", "Account holder"), Kind.NAME, ACCOUNT, required=True),
        _day("recorded_on", _N("Field", "Written down on"), required=True),
        _text("typed_by", _N("Field", "Typed by"), Kind.NAME, ACCOUNT),
        _text("confirmed_by", _N("Field", "Typed again by"), Kind.NAME, ACCOUNT),
        _day("confirmed_on", _N("Field", "Both entries agreed on")),
        _text("note", _N("Field", "Note"), notes=ACCOUNT),
    ),
    named_by=("holder", "bank"),
    made_by_form=False,
)
"""Another account is another row; only one whose two entries agreed is paid to."""
