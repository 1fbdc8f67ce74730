"""Families in care on the command line: what is due, of those the operator looks after."""

from __future__ import annotations

import argparse
from argparse import Namespace

from app.cli.commands import opened
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command, add_group
from app.cli.window import WindowPort
from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_facts import read_day

_N = QT_TRANSLATE_NOOP
_GROUP = _N("Care", "families in care")
_DUE = _N("Care", "list what is due for the families that the operator looks after; of others only their number")
_UNTIL = _N("Care", "up to this day; today if left out")
_BAD_DAY = _N("Care", "Write a whole day, as 2026-7-1 or 20260701")
_HEADINGS = (
    _N("Care", "Name"), _N("Care", "Village"), _N("Care", "What is due"), _N("Care", "Due on"), _N("Care", "Last done"),
)  # fmt: skip
_NOTHING = _N("Care", "Nothing is due.")
_HIDDEN = _N("Care", "{count} more families are looked after by others; {operator} does not see them.")
_NOBODY = _N("Care", "nobody at the desk")


def add_care(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``care`` and its command."""
    inner = add_group(subparsers, text, "care", _GROUP)
    due = add_command(inner, text, "due", _DUE, list_due)
    due.add_argument("--until", default="", metavar="DAY", help=text(_UNTIL))


def list_due(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List what is due."""
    del window
    until = read_day(arguments.until)
    if until is None and arguments.until.strip():
        raise InvalidInput(Message("Care", _BAD_DAY))
    with opened(arguments, output) as township:
        lines, counts = township.special_families.due(until), township.special_families.counts()
        operator = township.special_families.operator
    if lines:
        rows = [(one.name, one.village, one.label, one.due_on, one.last_on) for one in lines]
        output.table([output.tr("Care", heading) for heading in _HEADINGS], rows)
    else:
        output.line(output.tr("Care", _NOTHING))
    if counts.hidden:
        params = {"count": counts.hidden, "operator": operator or output.tr("Care", _NOBODY)}
        output.line(Message("Care", _HIDDEN, params).render(output.tr))
    output.document({"due": lines, "counts": counts})
    return True
