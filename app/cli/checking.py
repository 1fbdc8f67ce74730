"""Findings of the checks, and comparing the register with somebody else's list, on the command line."""

from __future__ import annotations

from argparse import Namespace

from app.bootstrap import Township
from app.cli.commands import opened
from app.cli.output import Output
from app.cli.window import WindowPort
from app.domain.errors import NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.reconciling import Scope

_N = QT_TRANSLATE_NOOP
_NO_VILLAGE = _N("CommandLine", "There is no village {name}")
_FOUND = _N("CommandLine", "{people} people looked at: {findings} findings, {waived} set aside.")
_RULE = _N("CommandLine", "{rule}  {title}: {count}")
_FINDING = _N("CommandLine", "{rule}  {village}  {name}: {sentence}")
_MORE = _N("CommandLine", "… and {count} more; all of them with --json")
_COMPARED = _N(
    "CommandLine",
    "{file}: {rows} rows; {matched} matched, {probable} probable, {differing} different, {there} only in the list, {here} only in the register. No record was changed.",
)
_PAIR = _N("CommandLine", "Row {row} {name}: {why}. {differences}")
_LEFT_OUT = _N("CommandLine", "Column {letter} {heading} is left out: {note}")
_WRITTEN = _N("CommandLine", "The report is in {file}.")
_MOST = 50


def findings(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Look through the register by the named rules."""
    del window
    with opened(arguments, output) as township:
        village_id = village_named(township, arguments.village)
        rules = None if arguments.rule is None else list(arguments.rule)
        report = township.checks.run(output.progress("findings"), village_id, rules)
    waived = len(report.findings) - report.open
    output.say(_FOUND, people=report.people, findings=report.open, waived=waived)
    for rule in report.rules:
        if rule.findings:
            output.say(_RULE, rule=rule.rule_id, title=rule.title, count=rule.findings)
    shown = [finding for finding in report.findings if not finding.waived_until]
    for one in shown[:_MOST]:
        output.say(_FINDING, rule=one.rule_id, village=one.village, name=one.name, sentence=one.sentence)
    if len(shown) > _MOST:
        output.say(_MORE, count=len(shown) - _MOST)
    output.document(
        {"people": report.people, "open": report.open, "rules": report.rules, "by_village": report.by_village,
         "findings": report.findings}
    )  # fmt: skip
    return True


def reconcile(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Compare the register with a list; no record is changed."""
    del window
    with opened(arguments, output) as township:
        scope = Scope(village_id=village_named(township, arguments.village))
        report = township.reconciling.compare(arguments.file, arguments.basis, scope, output.progress("reconcile"))
        if arguments.to is not None:
            township.reconciling.write_report(report, arguments.to)
    for column in report.columns:
        if column.state != "mapped":
            output.say(_LEFT_OUT, letter=column.letter, heading=column.heading, note=column.note)
    output.say(
        _COMPARED,
        file=report.file_name,
        rows=report.rows_read,
        matched=len(report.matched),
        probable=len(report.probable),
        differing=len(report.differing),
        here=len(report.only_here),
        there=len(report.only_there),
    )
    for pair in (*report.probable, *report.differing):
        differences = "；".join(f"{one.label} {one.here} → {one.there}" for one in pair.differences)
        output.say(_PAIR, row=pair.row, name=pair.name, why="；".join(pair.reasons), differences=differences)
    if arguments.to is not None:
        output.say(_WRITTEN, file=arguments.to)
    output.document({name: getattr(report, name) for name in report.__dataclass_fields__ if name != "values"})
    return True


def village_named(township: Township, name: str | None) -> int | None:
    """Give the id of a village, or None where none was named; NotFound where there is no such village."""
    if name is None:
        return None
    for village in township.places.villages():
        if village.name == name:
            return village.village_id
    raise NotFound(Message("CommandLine", _NO_VILLAGE, {"name": name}))
