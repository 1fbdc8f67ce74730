"""Names of decisions and fields, as the dialogs of the yearly review write them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.entitlements.changes import ChangeKind
from app.services.forms import Choice, FormField, HelpNotes

_N = QT_TRANSLATE_NOOP
_CONTEXT = "YearlyTab"
_KINDS = {
    ChangeKind.END: _N("YearlyTab", "End the support"),
    ChangeKind.CONTINUE: _N("YearlyTab", "The support goes on"),
    ChangeKind.TRANSFER: _N("YearlyTab", "Transfer to another programme"),
    ChangeKind.HEIR: _N("YearlyTab", "Name who receives the rest"),
    ChangeKind.DATA: _N("YearlyTab", "Correct the case"),
    ChangeKind.RESTORE: _N("YearlyTab", "Restore a case ended by mistake"),
    ChangeKind.ARCHIVE: _N("YearlyTab", "Put into the archive"),
}
_LABELS = {
    "end_kind": _N("YearlyTab", "What ends it"),
    "event_on": _N("YearlyTab", "Happened on"),
    "last_month": _N("YearlyTab", "Last month owed"),
    "target": _N("YearlyTab", "Transfer to"),
    "heir_name": _N("YearlyTab", "Name of the heir"),
    "heir_id": _N("YearlyTab", "ID number of the heir"),
    "village_id": _N("YearlyTab", "Village"),
    "category": _N("YearlyTab", "Category"),
    "entitled_from": _N("YearlyTab", "First month owed"),
    "applicant_phone": _N("YearlyTab", "Phone"),
    "archive_no": _N("YearlyTab", "Archive number"),
    "reason": _N("YearlyTab", "Reason"),
    "decided_on": _N("YearlyTab", "Decided on"),
    "reviewed_on": _N("YearlyTab", "Reviewed on"),
    "result": _N("YearlyTab", "Result"),
    "handler": _N("YearlyTab", "Handler"),
    "responsible": _N("YearlyTab", "Responsible person"),
    "note": _N("YearlyTab", "Note"),
}
_FIELDS: Mapping[ChangeKind, tuple[str, ...]] = {
    ChangeKind.END: ("end_kind", "event_on", "last_month"),
    ChangeKind.CONTINUE: (),
    ChangeKind.TRANSFER: ("target", "last_month"),
    ChangeKind.HEIR: ("heir_name", "heir_id"),
    ChangeKind.DATA: ("village_id", "category", "entitled_from", "applicant_phone"),
    ChangeKind.RESTORE: (),
    ChangeKind.ARCHIVE: ("archive_no",),
}
_TYPES = {
    "end_kind": "code", "target": "code", "village_id": "code", "category": "code", "result": "code",
    "event_on": "day", "decided_on": "day", "reviewed_on": "day", "heir_id": "citizen_id",
}  # fmt: skip
_WIDE = frozenset({"reason", "note"})
_NEEDED = frozenset({
    "end_kind", "last_month", "target", "heir_name", "heir_id", "archive_no", "decided_on", "reviewed_on", "result",
    "handler", "responsible",
})  # fmt: skip
_HELP = _N("YearlyTab", "To show who decided what about a support, when and why")
_BASIS = _N("YearlyTab", "Statutory duty: Population and Family Planning Law Art. 10, 31, 32")
SIGNED = ("reason", "decided_on", "handler", "responsible")
"""What every decision carries."""


def _tr(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def kind_name(kind: ChangeKind) -> str:
    """Give what the clerk calls a decision."""
    return _tr(_KINDS[kind])


def keys_of(kind: ChangeKind) -> tuple[str, ...]:
    """Give the fields of a decision."""
    return (*_FIELDS[kind], *SIGNED)


def choices(words: Mapping[str, str]) -> tuple[Choice, ...]:
    """Give choices, numbered for the number pad."""
    return tuple(Choice(code, label, str(place)) for place, (code, label) in enumerate(words.items(), start=1))


def field(key: str, values: Mapping[str, str], choices_of: tuple[Choice, ...] = ()) -> FormField:
    """Give one field of these dialogs."""
    notes = HelpNotes(_tr(_HELP), _tr(_BASIS), "", "")
    width = 40 if key in _WIDE else 18
    return FormField(
        key, _tr(_LABELS[key]), _TYPES.get(key, "text"), values.get(key, ""), choices_of, key in _NEEDED, width, notes
    )
