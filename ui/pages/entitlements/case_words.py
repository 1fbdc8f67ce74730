"""Names of steps and fields of a case, as the buttons and dialogs of the window write them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.forms import Choice, FormField, HelpNotes

_N = QT_TRANSLATE_NOOP
_CONTEXT = "CaseDialog"
_STEPS = {
    "submit": _N("CaseDialog", "Take the application in"),
    "opinion": _N("CaseDialog", "Write the opinion"),
    "withdraw": _N("CaseDialog", "The family withdraws it"),
    "take_back": _N("CaseDialog", "Take the last opinion back"),
    "cancel": _N("CaseDialog", "Cancel the approval"),
}
_LABELS = {
    "on": _N("CaseDialog", "Date"),
    "person": _N("CaseDialog", "Signed by"),
    "phone": _N("CaseDialog", "Phone"),
    "result": _N("CaseDialog", "Result"),
    "opinion": _N("CaseDialog", "Opinion"),
    "reference": _N("CaseDialog", "Document it refers to"),
    "responsible": _N("CaseDialog", "Responsible person"),
    "entitled_from": _N("CaseDialog", "First month owed"),
    "category": _N("CaseDialog", "Kind of support"),
    "applied_on": _N("CaseDialog", "Applied on"),
    "event_on": _N("CaseDialog", "Day that opens it"),
    "applicant_name": _N("CaseDialog", "Who applies, if another"),
    "applicant_relation": _N("CaseDialog", "Relation to the person"),
    "applicant_phone": _N("CaseDialog", "Phone"),
    "child_name": _N("CaseDialog", "Name of the child"),
    "child_birth_date": _N("CaseDialog", "Birthday of the child"),
    "certificate_no": _N("CaseDialog", "Certificate no."),
    "certificate_on": _N("CaseDialog", "Certificate issued on"),
    "handler": _N("CaseDialog", "Handled by"),
    "note": _N("CaseDialog", "Note"),
    "bank": _N("CaseDialog", "Bank"),
    "account_no": _N("CaseDialog", "Account no."),
    "holder": _N("CaseDialog", "Account holder"),
    "by": _N("CaseDialog", "Typed by"),
}
_RESULTS = {
    "pass": _N("CaseDialog", "Agree"),
    "return": _N("CaseDialog", "Send back for correction"),
    "refuse": _N("CaseDialog", "Refuse"),
}
_NEEDED = frozenset({"on", "person", "result", "category", "bank", "account_no", "holder", "by", "entitled_from"})
_WIDE = frozenset({"opinion", "reference", "note", "bank", "account_no"})
_HELP = _N("CaseDialog", "To decide on the application, by whom and on what ground")
_BASIS = _N("CaseDialog", "Statutory duty: Population and Family Planning Law Art. 31, 32")


def _tr(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def step_name(step: str) -> str:
    """Give what the button of a step says."""
    return _tr(_STEPS[step])


def results() -> tuple[Choice, ...]:
    """Give what an opinion may say, numbered for the number pad."""
    return tuple(Choice(code, _tr(text), str(place)) for place, (code, text) in enumerate(_RESULTS.items(), start=1))


def field(
    key: str, kind: str = "text", value: str = "", choices: tuple[Choice, ...] = (), *, label: str = ""
) -> FormField:
    """Give one field of these dialogs."""
    notes = HelpNotes(_tr(_HELP), _tr(_BASIS), "", "")
    width = 40 if key in _WIDE else 16
    return FormField(key, label or _tr(_LABELS[key]), kind, value, choices, key in _NEEDED, width, notes)
