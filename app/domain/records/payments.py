"""Money: payment lists, their lines and months, answers of the bank, recoveries. Windows of their own write them."""

from __future__ import annotations

from app.domain.records.notes import MONEY, PAYEE, STAFF
from app.domain.records.spec import FieldNotes, FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N


def _text(key: str, label: str, notes: FieldNotes = MONEY, *, required: bool = False, width: int = 12) -> FieldSpec:
    return FieldSpec(key, label, Kind.TEXT, notes, required=required, width=width, on_form=False)


def _day(key: str, label: str) -> FieldSpec:
    return FieldSpec(key, label, Kind.DAY, MONEY, on_form=False)


def _number(key: str, label: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.INT, MONEY, required=required, on_form=False)


def _code(key: str, label: str, code_list: str) -> FieldSpec:
    return FieldSpec(key, label, Kind.CODE, MONEY, code_list=code_list, required=True, on_form=False)


def _link(key: str, label: str, target: str, *, required: bool = True) -> FieldSpec:
    return FieldSpec(key, label, Kind.LINK, MONEY, target=target, required=required, on_form=False)


_FEN = _N("Field", "Amount in fen")
_CASE = _link("case", _N("Field", "Case"), "entitlement_case")
_MONTHS = _text("months", _N("Field", "Months paid"), required=True, width=18)
_NOTE = _text("note", _N("Field", "Note"))
_HANDLER = _text("handler", _N("Field", "Handled by"), STAFF)
_RESPONSIBLE = _text("responsible", _N("Field", "Responsible"), STAFF)

PAYMENT_LIST = RecordSpec(
    key="payment_list",
    table="payment_list",
    title=_N("Record", "Payment list"),
    fields=(
        FieldSpec("number", _N("Field", "Number of the list"), Kind.KEY, MONEY, on_form=False),
        _number("number_year", _N("Field", "Year of the number")),
        _number("number_no", _N("Field", "Number in the year")),
        _text("programme", _N("Field", "Programme"), required=True),
        _text("title", _N("Field", "Title of the list"), required=True),
        _code("state", _N("Field", "State of the list"), "payment_list_state"),
        FieldSpec("pays_until", _N("Field", "Pays up to"), Kind.MONTH, MONEY, required=True, on_form=False),
        _text("frozen_at", _N("Field", "Frozen at")),
        _text("content_sha256", _N("Field", "SHA-256 over the lines")),
        _number("total_fen", _N("Field", "Sum in fen"), required=True),
        _number("line_count", _N("Field", "Number of lines"), required=True),
        _HANDLER,
        _RESPONSIBLE,
        _day("approved_on", _N("Field", "Approved on")),
        _text("bank_profile", _N("Field", "File of the bank")),
        _day("sent_on", _N("Field", "Sent to the bank on")),
        _day("settled_on", _N("Field", "Settled on")),
        _NOTE,
    ),
    named_by=("number", "title"),
    made_by_form=False,
)
PAYMENT_LINE = RecordSpec(
    key="payment_line",
    table="payment_line",
    title=_N("Record", "Payment"),
    fields=(
        _number("position", _N("Field", "Place in the list"), required=True),
        FieldSpec("payee", _N("Field", "Who is paid"), Kind.NAME, PAYEE, required=True, on_form=False),
        FieldSpec(
            "payee_citizen_id", _N("Field", "ID number of who is paid"), Kind.KEY, PAYEE, width=18, on_form=False
        ),
        _text("programme", _N("Field", "Programme"), required=True),
        _text("category", _N("Field", "Category"), required=True),
        _MONTHS,
        _number("amount_fen", _FEN, required=True),
        _code("kind", _N("Field", "Kind of payment"), "payment_line_kind"),
        _code("state", _N("Field", "What became of it"), "payment_line_state"),
        _day("settled_on", _N("Field", "Settled on")),
        _text("bounce_reason", _N("Field", "Why the bank sent it back"), width=20),
        _text("village_name", _N("Field", "Village on that day")),
        _text("group_name", _N("Field", "Group on that day")),
        FieldSpec("village", _N("Field", "Village"), Kind.VILLAGE, MONEY, required=True, on_form=False),
        FieldSpec("resident", _N("Field", "Entitled person"), Kind.RESIDENT, PAYEE, required=True, on_form=False),
        _text("bank", _N("Field", "Bank"), PAYEE),
        FieldSpec("account_no", _N("Field", "Account number"), Kind.KEY, PAYEE, width=20, on_form=False),
        _text("holder", _N("Field", "Account holder"), PAYEE),
        _NOTE,
    ),
    named_by=("payee", "months"),
    listed=(
        "payee",
        "village_name",
        "programme",
        "months",
        "amount_fen",
        "kind",
        "state",
        "settled_on",
        "bounce_reason",
    ),
    made_by_form=False,
)
PAYMENT_MONTH = RecordSpec(
    key="payment_month",
    table="payment_month",
    title=_N("Record", "Month of a payment"),
    fields=(
        _link("line", _N("Field", "Payment"), "payment_line"),
        _CASE,
        FieldSpec("month", _N("Field", "Month"), Kind.MONTH, MONEY, required=True, on_form=False),
        _number("amount_fen", _FEN, required=True),
        _text("rate", _N("Field", "Rate it rests on"), required=True),
        _text("kind", _N("Field", "Whole month or difference"), required=True),
        _number("is_live", _N("Field", "Whether it still counts as paid"), required=True),
    ),
    named_by=("month",),
    made_by_form=False,
)
PAYMENT_RETURN = RecordSpec(
    key="payment_return",
    table="payment_return",
    title=_N("Record", "Answer of the bank"),
    fields=(
        _text("file_name", _N("Field", "Name of the file"), required=True),
        _text("sha256", _N("Field", "SHA-256 of the file"), required=True),
        _text("taken_at", _N("Field", "Taken at"), required=True),
        _number("paid", _N("Field", "Lines paid"), required=True),
        _number("bounced", _N("Field", "Lines sent back"), required=True),
        _number("unmatched", _N("Field", "Rows that belong to no line"), required=True),
        _text("by_whom", _N("Field", "Written by"), STAFF),
    ),
    named_by=("file_name",),
    made_by_form=False,
)
RECOVERY = RecordSpec(
    key="recovery",
    table="recovery",
    title=_N("Record", "Recovery"),
    fields=(
        _CASE,
        _number("amount_fen", _FEN, required=True),
        _text("months", _N("Field", "Months asked back, with fen"), required=True),
        _text("reason", _N("Field", "Reason"), required=True, width=30),
        _code("state", _N("Field", "State of the recovery"), "recovery_state"),
        _day("decided_on", _N("Field", "Decided on")),
        _HANDLER,
        _RESPONSIBLE,
        _day("closed_on", _N("Field", "Closed on")),
        _NOTE,
    ),
    named_by=("reason", "decided_on"),
    made_by_form=False,
)
RECOVERY_REPAYMENT = RecordSpec(
    key="recovery_repayment",
    table="recovery_repayment",
    title=_N("Record", "Money that came back"),
    fields=(
        _number("amount_fen", _FEN, required=True),
        _day("received_on", _N("Field", "Received on")),
        _text("way", _N("Field", "How it came")),
        _text("receipt_no", _N("Field", "Receipt no.")),
        _HANDLER,
        _NOTE,
        _text("taken_at", _N("Field", "Written down at"), required=True),
    ),
    named_by=("received_on",),
    made_by_form=False,
)
