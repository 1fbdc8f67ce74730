"""Entitlements: offers, cases with their signed steps, village reviews, public notices, yearly reviews and changes."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, freeze_table, text_column

_CASE = "case_id INTEGER NOT NULL REFERENCES entitlement_case(id)"
_HERE = "village_id INTEGER NOT NULL REFERENCES village(id)"
_COUNTED = "{name} INTEGER CHECK ({name} >= 0)"


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    _offers(connection)
    _cases(connection)
    _reviews(connection)
    _notices(connection)
    _years(connection)
    for table in ("entitlement_offer", "case_step", "public_notice_line", "annual_review", "case_change"):
        freeze_table(connection, table)
    for statement in _INDEXES:
        connection.execute(statement)


def _texts(*names: str) -> tuple[str, ...]:
    return tuple(text_column(name) for name in names)


def _offers(connection: Connection) -> None:
    create_synced_table(
        connection,
        "entitlement_offer",
        (
            text_column("programme", "NOT NULL"),
            "resident_id INTEGER NOT NULL REFERENCES resident(id)",
            "child_id INTEGER REFERENCES resident(id)",
            text_column("answer", "NOT NULL"),
            text_column("happened_on", "NOT NULL"),
            *_texts("way", "handler", "note"),
            text_column("taken_at", "NOT NULL"),
        ),
    )


def _cases(connection: Connection) -> None:
    create_synced_table(
        connection,
        "entitlement_case",
        (
            text_column("number"),
            "number_year INTEGER",
            "number_no INTEGER CHECK (number_no > 0)",
            text_column("programme", "NOT NULL"),
            text_column("category", "NOT NULL"),
            _HERE,
            "group_id INTEGER REFERENCES village_group(id)",
            "resident_id INTEGER NOT NULL REFERENCES resident(id)",
            "applicant_id INTEGER REFERENCES resident(id)",
            *_texts("applicant_name", "applicant_relation", "applicant_phone"),
            "child_id INTEGER REFERENCES resident(id)",
            *_texts("child_name", "child_birth_date", "certificate_no", "certificate_on"),
            text_column("event_on"),
            text_column("state", "NOT NULL"),
            text_column("stage"),
            text_column("waits_for"),
            *_texts("applied_on", "submitted_on", "approved_on", "entitled_from", "entitled_until"),
            *_texts("end_reason", "ended_on"),
            "transferred_from_id INTEGER REFERENCES entitlement_case(id)",
            *_texts("archived_on", "archive_no", "handler", "note"),
            "CHECK ((number IS NULL) = (number_no IS NULL) AND (number_no IS NULL) = (number_year IS NULL))",
        ),
    )
    create_synced_table(
        connection,
        "case_step",
        (
            _CASE,
            text_column("stage"),
            text_column("kind", "NOT NULL"),
            text_column("role"),
            text_column("person", "NOT NULL"),
            text_column("phone"),
            text_column("happened_on", "NOT NULL"),
            *_texts("result", "opinion", "reference"),
            text_column("state_before", "NOT NULL"),
            text_column("state_after", "NOT NULL"),
            *_texts("stage_before", "stage_after", "waits_before", "waits_after"),
            text_column("taken_at", "NOT NULL"),
            text_column("by_whom"),
        ),
    )
    create_synced_table(
        connection,
        "case_criterion",
        (
            _CASE,
            text_column("key", "NOT NULL"),
            "verdict TEXT NOT NULL CHECK (verdict IN ('met', 'not_met', 'not_checked'))",
            text_column("decided_by"),
            text_column("decided_on"),
            *_texts("evidence", "note"),
        ),
    )
    create_synced_table(
        connection,
        "case_document",
        (
            _CASE,
            text_column("key", "NOT NULL"),
            "state TEXT NOT NULL CHECK (state IN ('missing', 'received', 'declared', 'not_needed'))",
            *_texts("received_on", "note"),
        ),
    )
    create_synced_table(
        connection,
        "case_account",
        (
            _CASE,
            text_column("bank", "NOT NULL"),
            text_column("account_no", "NOT NULL"),
            text_column("holder", "NOT NULL"),
            text_column("recorded_on", "NOT NULL"),
            *_texts("typed_by", "confirmed_by", "confirmed_on", "note"),
        ),
    )
    connection.execute(
        "CREATE TRIGGER case_account_frozen BEFORE UPDATE OF case_id, bank, account_no, holder ON case_account"
        " WHEN NEW.case_id IS NOT OLD.case_id OR NEW.bank IS NOT OLD.bank OR NEW.account_no IS NOT OLD.account_no"
        " OR NEW.holder IS NOT OLD.holder"
        " BEGIN SELECT RAISE(ABORT, 'an account is frozen: another account is another row'); END"
    )


def _reviews(connection: Connection) -> None:
    create_synced_table(
        connection,
        "village_review",
        (
            _HERE,
            text_column("held_on", "NOT NULL"),
            *_texts("place", "chair", "recorder"),
            *(_COUNTED.format(name=name) for name in ("entitled", "present")),
            *_texts("minutes", "note"),
            "CHECK (present <= entitled)",
        ),
    )
    create_synced_table(
        connection,
        "village_review_vote",
        (
            "review_id INTEGER NOT NULL REFERENCES village_review(id)",
            _CASE,
            *(_COUNTED.format(name=name) for name in ("in_favour", "against", "abstained")),
            text_column("result"),
            text_column("opinion"),
        ),
    )


def _notices(connection: Connection) -> None:
    create_synced_table(
        connection,
        "public_notice",
        (
            text_column("number"),
            "number_year INTEGER",
            "number_no INTEGER CHECK (number_no > 0)",
            text_column("programme", "NOT NULL"),
            text_column("stage", "NOT NULL"),
            "village_id INTEGER REFERENCES village(id)",
            text_column("title", "NOT NULL"),
            text_column("state", "NOT NULL"),
            "days INTEGER NOT NULL CHECK (days > 0)",
            text_column("day_count", "NOT NULL"),
            *_texts("place", "posted_on", "until_on", "removed_on", "office", "phone"),
            *_texts("wording_consent_on", "result", "handler", "responsible", "note"),
            *_texts("closed_on", "closed_by", "closed_responsible", "withdrawn_on", "withdrawn_reason"),
        ),
    )
    create_synced_table(
        connection,
        "public_notice_line",
        (
            "notice_id INTEGER NOT NULL REFERENCES public_notice(id)",
            _CASE,
            "position INTEGER NOT NULL",
            text_column("shown_name", "NOT NULL"),
            *_texts("shown_id", "shown_village", "shown_group", "shown_programme", "shown_amount"),
        ),
    )
    create_synced_table(
        connection,
        "notice_objection",
        (
            "notice_id INTEGER NOT NULL REFERENCES public_notice(id)",
            "case_id INTEGER REFERENCES entitlement_case(id)",
            text_column("received_on", "NOT NULL"),
            text_column("channel", "NOT NULL"),
            text_column("content", "NOT NULL"),
            *_texts("handling", "result", "handled_on", "handler", "responsible"),
        ),
    )


def _years(connection: Connection) -> None:
    create_synced_table(
        connection,
        "annual_review",
        (
            _CASE,
            "year INTEGER NOT NULL",
            text_column("result", "NOT NULL"),
            text_column("reviewed_on", "NOT NULL"),
            text_column("handler", "NOT NULL"),
            text_column("responsible", "NOT NULL"),
            *_texts("facts", "note"),
            text_column("taken_at", "NOT NULL"),
        ),
    )
    create_synced_table(
        connection,
        "case_change",
        (
            _CASE,
            text_column("kind", "NOT NULL"),
            *_texts("reason", "event_kind", "event_uid", "event_on", "effective_month"),
            text_column("decided_on", "NOT NULL"),
            text_column("handler", "NOT NULL"),
            text_column("responsible", "NOT NULL"),
            *_texts("before", "after", "note"),
            text_column("taken_at", "NOT NULL"),
        ),
    )


_INDEXES = (
    "CREATE INDEX entitlement_offer_by_person ON entitlement_offer (resident_id, programme)",
    # A tombstone keeps its number, so that no other case ever gets it.
    "CREATE UNIQUE INDEX entitlement_case_by_number ON entitlement_case (number_year, number_no)",
    "CREATE INDEX entitlement_case_by_person ON entitlement_case (resident_id, programme)",
    "CREATE INDEX entitlement_case_by_child ON entitlement_case (child_id) WHERE child_id IS NOT NULL",
    "CREATE INDEX entitlement_case_by_state ON entitlement_case (programme, state, village_id) WHERE deleted = 0",
    "CREATE INDEX case_step_by_case ON case_step (case_id, id)",
    "CREATE UNIQUE INDEX case_criterion_by_key ON case_criterion (case_id, key) WHERE deleted = 0",
    "CREATE UNIQUE INDEX case_document_by_key ON case_document (case_id, key) WHERE deleted = 0",
    "CREATE INDEX case_account_by_case ON case_account (case_id, id)",
    "CREATE INDEX village_review_by_village ON village_review (village_id, held_on)",
    "CREATE UNIQUE INDEX village_review_vote_by_case ON village_review_vote (review_id, case_id) WHERE deleted = 0",
    "CREATE INDEX village_review_vote_of_case ON village_review_vote (case_id)",
    "CREATE UNIQUE INDEX public_notice_by_number ON public_notice (number_year, number_no)",
    "CREATE INDEX public_notice_line_by_notice ON public_notice_line (notice_id, position)",
    "CREATE INDEX public_notice_line_by_case ON public_notice_line (case_id)",
    "CREATE INDEX notice_objection_by_notice ON notice_objection (notice_id)",
    "CREATE INDEX annual_review_by_case ON annual_review (case_id, year)",
    "CREATE INDEX case_change_by_case ON case_change (case_id, id)",
)
