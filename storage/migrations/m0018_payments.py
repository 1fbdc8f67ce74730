"""Money: frozen payment lists with the months that each line pays, the bank's returns, and recoveries."""

from __future__ import annotations

from storage.connection import Connection
from storage.schema import create_synced_table, freeze_table, text_column

_CASE = "case_id INTEGER NOT NULL REFERENCES entitlement_case(id)"
_FROZEN_LINE = (
    "list_id", "case_id", "resident_id", "position", "village_id", "payee", "payee_citizen_id", "bank", "account_no", "holder",
    "village_name", "group_name", "programme", "category", "months", "amount_fen", "kind", "reissue_of_id",
)  # fmt: skip
_FROZEN_LIST = (
    "number", "number_year", "number_no", "programme", "title", "pays_until", "frozen_at", "content_sha256",
    "total_fen", "line_count",
)  # fmt: skip
_IS_DRAFT = "(SELECT state FROM payment_list WHERE id = {row}.list_id) <> 'draft'"


def apply(connection: Connection) -> None:
    """Add the tables of this version."""
    _lists(connection)
    _lines(connection)
    _recoveries(connection)
    for table in ("payment_return", "recovery_repayment"):
        freeze_table(connection, table)
    for statement in (*_GUARDS, *_INDEXES):
        connection.execute(statement)


def _texts(*names: str) -> tuple[str, ...]:
    return tuple(text_column(name) for name in names)


def _lists(connection: Connection) -> None:
    create_synced_table(
        connection,
        "payment_list",
        (
            text_column("number"),
            "number_year INTEGER",
            "number_no INTEGER CHECK (number_no > 0)",
            text_column("programme", "NOT NULL"),
            text_column("title", "NOT NULL"),
            text_column("state", "NOT NULL"),
            text_column("pays_until", "NOT NULL"),
            *_texts("frozen_at", "content_sha256"),
            "total_fen INTEGER NOT NULL DEFAULT 0 CHECK (total_fen >= 0)",
            "line_count INTEGER NOT NULL DEFAULT 0",
            *_texts("handler", "responsible", "approved_on", "bank_profile", "sent_on", "settled_on", "note"),
        ),
    )
    create_synced_table(
        connection,
        "payment_return",
        (
            "list_id INTEGER NOT NULL REFERENCES payment_list(id)",
            text_column("file_name", "NOT NULL"),
            text_column("sha256", "NOT NULL"),
            text_column("taken_at", "NOT NULL"),
            *(f"{name} INTEGER NOT NULL CHECK ({name} >= 0)" for name in ("paid", "bounced", "unmatched")),
            text_column("by_whom"),
        ),
    )


def _lines(connection: Connection) -> None:
    create_synced_table(
        connection,
        "payment_line",
        (
            "list_id INTEGER NOT NULL REFERENCES payment_list(id)",
            _CASE,
            "resident_id INTEGER NOT NULL REFERENCES resident(id)",
            "position INTEGER NOT NULL",
            "village_id INTEGER NOT NULL REFERENCES village(id)",
            text_column("payee", "NOT NULL"),
            *_texts("payee_citizen_id", "bank", "account_no", "holder", "village_name", "group_name"),
            text_column("programme", "NOT NULL"),
            text_column("category", "NOT NULL"),
            text_column("months", "NOT NULL"),
            "amount_fen INTEGER NOT NULL CHECK (amount_fen > 0)",
            text_column("kind", "NOT NULL"),
            "reissue_of_id INTEGER REFERENCES payment_line(id)",
            text_column("state", "NOT NULL"),
            *_texts("settled_on", "bounce_reason", "note"),
        ),
    )
    create_synced_table(
        connection,
        "payment_month",
        (
            "line_id INTEGER NOT NULL REFERENCES payment_line(id)",
            _CASE,
            text_column("month", "NOT NULL"),
            "amount_fen INTEGER NOT NULL CHECK (amount_fen > 0)",
            text_column("rate", "NOT NULL"),
            "kind TEXT NOT NULL CHECK (kind IN ('month', 'difference'))",
            "is_live INTEGER NOT NULL DEFAULT 1 CHECK (is_live IN (0, 1))",
        ),
    )


def _recoveries(connection: Connection) -> None:
    create_synced_table(
        connection,
        "recovery",
        (
            _CASE,
            "amount_fen INTEGER NOT NULL CHECK (amount_fen > 0)",
            text_column("months", "NOT NULL"),
            text_column("reason", "NOT NULL"),
            text_column("state", "NOT NULL"),
            text_column("decided_on", "NOT NULL"),
            text_column("handler", "NOT NULL"),
            text_column("responsible", "NOT NULL"),
            *_texts("closed_on", "note"),
        ),
    )
    create_synced_table(
        connection,
        "recovery_repayment",
        (
            "recovery_id INTEGER NOT NULL REFERENCES recovery(id)",
            "amount_fen INTEGER NOT NULL CHECK (amount_fen > 0)",
            text_column("received_on", "NOT NULL"),
            *_texts("way", "receipt_no", "handler", "note"),
            text_column("taken_at", "NOT NULL"),
        ),
    )


def _differs(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in columns)


_GUARDS = (
    (
        f"CREATE TRIGGER payment_list_frozen BEFORE UPDATE ON payment_list WHEN OLD.state <> 'draft' AND ({_differs(_FROZEN_LIST)}"
        " OR NEW.state = 'draft' OR NEW.deleted <> OLD.deleted)"
        " BEGIN SELECT RAISE(ABORT, 'a payment list is frozen'); END"
    ),
    (
        f"CREATE TRIGGER payment_line_added BEFORE INSERT ON payment_line WHEN {_IS_DRAFT.format(row='NEW')}"
        " BEGIN SELECT RAISE(ABORT, 'a payment list is frozen'); END"
    ),
    (
        f"CREATE TRIGGER payment_line_frozen BEFORE UPDATE ON payment_line WHEN {_IS_DRAFT.format(row='OLD')}"
        f" AND ({_differs(_FROZEN_LINE)} OR NEW.deleted <> OLD.deleted)"
        " BEGIN SELECT RAISE(ABORT, 'a payment list is frozen'); END"
    ),
    (
        "CREATE TRIGGER payment_line_approved BEFORE INSERT ON payment_line WHEN coalesce("
        "(SELECT approved_on FROM entitlement_case WHERE id = NEW.case_id AND deleted = 0), '') = ''"
        " BEGIN SELECT RAISE(ABORT, 'only an approved case is paid'); END"
    ),
    (
        "CREATE TRIGGER payment_month_frozen BEFORE UPDATE ON payment_month WHEN"
        f" {_differs(('line_id', 'case_id', 'month', 'amount_fen', 'rate', 'kind'))} OR NEW.is_live > OLD.is_live"
        " BEGIN SELECT RAISE(ABORT, 'a paid month is frozen'); END"
    ),
)
_INDEXES = (
    "CREATE UNIQUE INDEX payment_list_by_number ON payment_list (number_year, number_no)",
    "CREATE INDEX payment_line_by_list ON payment_line (list_id, position)",
    "CREATE INDEX payment_line_by_state ON payment_line (list_id, state)",
    "CREATE INDEX payment_line_by_case ON payment_line (case_id, id)",
    "CREATE INDEX payment_month_by_line ON payment_month (line_id)",
    "CREATE INDEX payment_month_by_case ON payment_month (case_id, month)",
    # The file itself refuses to pay one month twice.
    (
        "CREATE UNIQUE INDEX payment_month_once ON payment_month (case_id, month)"
        " WHERE kind = 'month' AND is_live = 1 AND deleted = 0"
    ),
    "CREATE INDEX recovery_by_case ON recovery (case_id)",
    "CREATE INDEX recovery_repayment_by_recovery ON recovery_repayment (recovery_id)",
)
