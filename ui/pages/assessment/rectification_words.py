"""Names of steps, states and ways to count days, as the buttons and choices of the window write them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.forms import Choice, FormField, HelpNotes

_N = QT_TRANSLATE_NOOP
_CONTEXT = "RectificationWords"
_STEPS = {
    "issue": _N("RectificationWords", "Issue the notice"),
    "receive": _N("RectificationWords", "Write down the receipt"),
    "reply": _N("RectificationWords", "Write down the reply"),
    "recheck": _N("RectificationWords", "Re-check"),
    "close": _N("RectificationWords", "Close"),
    "escalate": _N("RectificationWords", "Escalate"),
    "withdraw": _N("RectificationWords", "Withdraw"),
}
_LABELS = {
    "on": _N("RectificationWords", "Date"),
    "person": _N("RectificationWords", "Person"),
    "signer": _N("RectificationWords", "In charge, signs"),
    "content": _N("RectificationWords", "Content"),
    "result": _N("RectificationWords", "Result"),
    "evidence": _N("RectificationWords", "Evidence"),
    "term_days": _N("RectificationWords", "Days of the term"),
    "term_kind": _N("RectificationWords", "Counted as"),
    "kind": _N("RectificationWords", "Whose work"),
    "subject": _N("RectificationWords", "Whom it concerns"),
    "title": _N("RectificationWords", "What it is about"),
    "found_on": _N("RectificationWords", "Found on"),
    "basis": _N("RectificationWords", "Basis"),
    "item": _N("RectificationWords", "Item"),
    "finding": _N("RectificationWords", "What was found"),
    "requirement": _N("RectificationWords", "What is required"),
    "note": _N("RectificationWords", "Note"),
}
_PERSONS = {
    "issue": _N("RectificationWords", "Handled by"),
    "receive": _N("RectificationWords", "Received by"),
    "reply": _N("RectificationWords", "Replied by"),
    "recheck": _N("RectificationWords", "Re-checked by"),
    "close": _N("RectificationWords", "Closed by"),
    "escalate": _N("RectificationWords", "Escalated by"),
    "withdraw": _N("RectificationWords", "Withdrawn by"),
}
_CONTENTS = {
    "issue": _N("RectificationWords", "Remark"),
    "receive": _N("RectificationWords", "Remark, such as left at the door"),
    "reply": _N("RectificationWords", "What was done"),
    "recheck": _N("RectificationWords", "What the re-check saw"),
    "close": _N("RectificationWords", "Remark"),
    "escalate": _N("RectificationWords", "Reason"),
    "withdraw": _N("RectificationWords", "Reason"),
}
_COUNTS = {
    "calendar": _N("RectificationWords", "Calendar days"),
    "working": _N("RectificationWords", "Working days"),
}
_RESULTS = {"ok": _N("RectificationWords", "In order"), "not_ok": _N("RectificationWords", "Not in order")}
_KINDS = {
    "village": _N("RectificationWords", "Village"),
    "department": _N("RectificationWords", "Department"),
    "worker": _N("RectificationWords", "Village worker"),
}
_NEEDED = frozenset({"on", "person", "signer", "result", "term_days", "term_kind"})
_HELP = _N("RectificationWords", "To show who did what about a finding, and when")
_BASIS = _N("RectificationWords", "Work rules of the township; public information about its own work")


def _tr(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def step_names() -> dict[str, str]:
    """Give the names of the steps by key."""
    return {key: _tr(text) for key, text in _STEPS.items()}


def choices(words: dict[str, str]) -> tuple[Choice, ...]:
    """Give choices of a code field, numbered for the number pad."""
    return tuple(Choice(code, label, str(place)) for place, (code, label) in enumerate(words.items(), start=1))


def kind_words() -> dict[str, str]:
    """Give whose work can be found wanting."""
    return {key: _tr(text) for key, text in _KINDS.items()}


def step_fields(step: str, values: dict[str, str]) -> tuple[FormField, ...]:
    """Give the fields that a step asks for, filled with what is proposed."""
    fields = [field("on", "day", values), field("person", "text", values, label=_tr(_PERSONS[step]))]
    if step == "issue":
        fields.append(field("signer", "text", values))
    if step == "recheck":
        results = {key: _tr(text) for key, text in _RESULTS.items()}
        fields.append(field("result", "code", values, choices(results)))
    if step in ("issue", "escalate"):
        counts = {key: _tr(text) for key, text in _COUNTS.items()}
        fields += [field("term_days", "int", values), field("term_kind", "code", values, choices(counts))]
    needed = step in ("reply", "escalate", "withdraw")
    fields.append(field("content", "text", values, label=_tr(_CONTENTS[step]), required=needed, width=40))
    if step in ("receive", "reply", "recheck"):
        fields.append(field("evidence", "text", values, width=40))
    return tuple(fields)


def field(
    key: str,
    kind: str,
    values: dict[str, str],
    choices_of: tuple[Choice, ...] = (),
    *,
    label: str = "",
    required: bool = False,
    width: int = 12,
) -> FormField:
    """Give one field of these dialogs."""
    notes = HelpNotes(_tr(_HELP), _tr(_BASIS), "", "")
    is_required = required or key in _NEEDED
    return FormField(key, label or _tr(_LABELS[key]), kind, values.get(key, ""), choices_of, is_required, width, notes)
