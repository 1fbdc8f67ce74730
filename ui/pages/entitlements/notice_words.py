"""Names of the steps and fields of meetings and notices, as the buttons and dialogs of the window write them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.forms import Choice, FormField, HelpNotes

_N = QT_TRANSLATE_NOOP
_CONTEXT = "NoticeWords"
_STEPS = {
    "post": _N("NoticeWords", "Post"),
    "remove": _N("NoticeWords", "Take down"),
    "object": _N("NoticeWords", "Objection came"),
    "answer": _N("NoticeWords", "Answer objection"),
    "close": _N("NoticeWords", "Close"),
    "withdraw": _N("NoticeWords", "Withdraw"),
    "discard": _N("NoticeWords", "Discard draft"),
}
_LABELS = {
    "posted_on": _N("NoticeWords", "Posted on"),
    "place": _N("NoticeWords", "Where it hangs"),
    "office": _N("NoticeWords", "Office for objections"),
    "phone": _N("NoticeWords", "Telephone of the office"),
    "days": _N("NoticeWords", "Days"),
    "handler": _N("NoticeWords", "Handled by"),
    "responsible": _N("NoticeWords", "Responsible"),
    "removed_on": _N("NoticeWords", "Taken down on"),
    "received_on": _N("NoticeWords", "Received on"),
    "channel": _N("NoticeWords", "How it came"),
    "case_id": _N("NoticeWords", "Against whom"),
    "content": _N("NoticeWords", "What was said"),
    "handled_on": _N("NoticeWords", "Answered on"),
    "handling": _N("NoticeWords", "What was found and done"),
    "result": _N("NoticeWords", "Result"),
    "reason": _N("NoticeWords", "Reason"),
    "held_on": _N("NoticeWords", "Held on"),
    "meeting_place": _N("NoticeWords", "Place"),
    "chair": _N("NoticeWords", "Chaired by"),
    "recorder": _N("NoticeWords", "Minutes by"),
    "entitled": _N("NoticeWords", "Members"),
    "present": _N("NoticeWords", "Present"),
    "minutes": _N("NoticeWords", "Minutes"),
    "in_favour": _N("NoticeWords", "For"),
    "against": _N("NoticeWords", "Against"),
    "abstained": _N("NoticeWords", "Abstained"),
    "opinion": _N("NoticeWords", "Opinion"),
    "title": _N("NoticeWords", "Title"),
    "name_style": _N("NoticeWords", "Names"),
    "id_style": _N("NoticeWords", "Identity numbers"),
}
_CHANNELS = {
    "visit": _N("NoticeWords", "By visit"),
    "phone": _N("NoticeWords", "By telephone"),
    "letter": _N("NoticeWords", "By letter"),
    "online": _N("NoticeWords", "On line"),
    "village": _N("NoticeWords", "Through the village"),
}
_RESULTS = {
    "upheld": _N("NoticeWords", "Upheld"),
    "not_upheld": _N("NoticeWords", "Not upheld"),
    "taken_back": _N("NoticeWords", "Taken back"),
}
_NAMES = {
    "full": _N("NoticeWords", "Whole names"),
    "masked": _N("NoticeWords", "Masked, as 张*三"),
}
_IDS = {
    "omitted": _N("NoticeWords", "Left out"),
    "masked": _N("NoticeWords", "Masked, first two and last three"),
}
_OPTIONAL = frozenset({"case_id", "meeting_place", "minutes", "opinion", "against", "abstained", "title"})
_WIDE = frozenset({"place", "office", "content", "handling", "reason", "minutes", "opinion", "meeting_place", "title"})
_KINDS = {
    **dict.fromkeys(("posted_on", "removed_on", "received_on", "handled_on", "held_on"), "day"),
    **dict.fromkeys(("days", "entitled", "present", "in_favour", "against", "abstained"), "int"),
    **dict.fromkeys(("channel", "result", "case_id", "name_style", "id_style"), "code"),
}
_NARROW_WIDTH, _WIDE_WIDTH = 14, 40
_HELP = _N("NoticeWords", "To show that the village and its people could speak before anything was granted")
_BASIS = _N("NoticeWords", "Government Information Regulations Art. 15; Organic Law of Villagers' Committees Art. 26")


def _tr(text: object) -> str:
    return QCoreApplication.translate(_CONTEXT, str(text))


def step_names() -> dict[str, str]:
    """Give the names of the steps by key."""
    return {key: _tr(text) for key, text in _STEPS.items()}


def words(kind: str) -> dict[str, str]:
    """Give the choices of a field: ``channel``, ``result``, ``name_style`` or ``id_style``."""
    found = {"channel": _CHANNELS, "result": _RESULTS, "name_style": _NAMES, "id_style": _IDS}[kind]
    return {key: _tr(text) for key, text in found.items()}


def choices(found: Mapping[str, str]) -> tuple[Choice, ...]:
    """Give choices of a code field, numbered for the number pad."""
    return tuple(Choice(code, label, str(place)) for place, (code, label) in enumerate(found.items(), start=1))


def field(key: str, value: str = "", of: Mapping[str, str] | None = None, *, required: bool | None = None) -> FormField:
    """Give one field of these dialogs; ``of`` are the choices of a code field that has its own."""
    kind = _KINDS.get(key, "text")
    found: tuple[Choice, ...] = ()
    if kind == "code":
        found = choices(words(key) if of is None else of)
    is_required = key not in _OPTIONAL if required is None else required
    width = _WIDE_WIDTH if key in _WIDE else _NARROW_WIDTH
    notes = HelpNotes(_tr(_HELP), _tr(_BASIS), "", "")
    return FormField(key, _tr(_LABELS[key]), kind, value, found, is_required, width, notes)
