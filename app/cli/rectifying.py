"""Rectifications on the command line: list the notices whose term runs."""

from __future__ import annotations

from argparse import Namespace

from app.cli.commands import opened
from app.cli.output import Output
from app.cli.window import WindowPort
from app.domain.text import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP
_HEADINGS = (
    _N("CommandLine", "Number"), _N("CommandLine", "For"), _N("CommandLine", "Title"), _N("CommandLine", "State"),
    _N("CommandLine", "Last day"), _N("CommandLine", "Term"),
)  # fmt: skip
_NONE = _N("CommandLine", "No notice waits for an answer.")


def list_due(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List the notices whose term runs."""
    del window
    with opened(arguments, output) as township:
        cases = township.rectifications.due(overdue_only=arguments.overdue)
    if not cases:
        output.say(_NONE)
    else:
        rows = [(one.number, one.subject, one.title, one.state_label, one.due_on, one.clock) for one in cases]
        output.table([output.text(heading) for heading in _HEADINGS], rows)
    output.document(cases)
    return True
