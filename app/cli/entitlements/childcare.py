"""The childcare subsidy on the command line: who may apply, how applications stand, what the county said."""

from __future__ import annotations

import argparse
from argparse import Namespace
from pathlib import Path

from app.cli.commands import opened
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command, add_group
from app.cli.window import WindowPort
from app.domain.errors import NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.childcare import Expected, ResultInput

_N = QT_TRANSLATE_NOOP
_GROUP = _N("Childcare", "childcare subsidy, beside the national system")
_LIST = _N("Childcare", "list the children who may apply and the applications with their clocks")
_RESULT = _N("Childcare", "write down what the county said of an application for a year")
_CASE = _N("Childcare", "number of the case as it is printed, or its id")
_YEAR = _N("Childcare", "year of the subsidy")
_WHICH = _N("Childcare", "approved, paid, rejected or returned")
_AMOUNT = _N("Childcare", "amount in yuan")
_DECIDED = _N("Childcare", "day of the decision")
_PAID = _N("Childcare", "day of the payment")
_BATCH = _N("Childcare", "batch of the county")
_REASON = _N("Childcare", "reason that the county gives")
_SOURCE = _N("Childcare", "where this was read")
_NEWBORNS = _N("Childcare", "May apply: {count}")
_CASES = _N("Childcare", "Applications: {count}")
_NEWBORN_HEADINGS = (
    _N("Childcare", "Name"), _N("Childcare", "Birth date"), _N("Childcare", "Village"), _N("Childcare", "Parents"),
    _N("Childcare", "Expected"),
)  # fmt: skip
_CASE_HEADINGS = (
    _N("Childcare", "No."), _N("Childcare", "Name"), _N("Childcare", "State"), _N("Childcare", "Clock"),
    _N("Childcare", "Paid"), _N("Childcare", "Expected"),
)  # fmt: skip
_YUAN = _N("Childcare", "{amount} yuan ({months} months)")
_TO_CONFIRM = _N("Childcare", "{amount} yuan ({months} months), to be confirmed")
_NO_RATE = _N("Childcare", "no rate known")
_NO_CASE = _N("Childcare", "There is no case “{number}”")
_KEPT = _N("Childcare", "Kept.")
_TAKE = _N("CommandLine", "take over the county's table of answers; taking it again takes nothing twice")
_FILE = _N("CommandLine", "workbook or CSV file of the county")
_TAKEN = _N("ChildcareTable", "{taken} taken, {known} known already, {refused} not taken")


def add_childcare(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``childcare`` and its commands."""
    inner = add_group(subparsers, text, "childcare", _GROUP)
    add_command(inner, text, "list", _LIST, list_children)
    result = add_command(inner, text, "result", _RESULT, add_result)
    result.add_argument("number", metavar="CASE", help=text(_CASE))
    result.add_argument("result", metavar="RESULT", help=text(_WHICH))
    result.add_argument("--year", required=True, help=text(_YEAR))
    for name, said in (
        ("amount", _AMOUNT), ("decided-on", _DECIDED), ("paid-on", _PAID), ("batch", _BATCH), ("reason", _REASON),
        ("source", _SOURCE),
    ):  # fmt: skip
        result.add_argument(f"--{name}", default="", help=text(said))
    taking = add_command(inner, text, "take", _TAKE, take_table)
    taking.add_argument("file", type=Path, metavar="FILE", help=text(_FILE))


def list_children(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List who may apply, and the applications."""
    del window
    with opened(arguments, output) as township:
        newborns, cases = township.childcare.newborns(), township.childcare.cases()
    output.line(Message("Childcare", _NEWBORNS, {"count": len(newborns)}).render(output.tr))
    if newborns:
        children = [
            (one.name, one.birth_date, one.village, one.parents, _say(one.expected, output)) for one in newborns
        ]
        output.table([output.tr("Childcare", heading) for heading in _NEWBORN_HEADINGS], children)
    output.line(Message("Childcare", _CASES, {"count": len(cases)}).render(output.tr))
    if cases:
        rows = [
            (
                one.number or str(one.case_id), one.name, one.state_label, one.clock or one.renewal,
                _amount(one.paid_fen), _say(one.expected, output),
            )
            for one in cases
        ]  # fmt: skip
        output.table([output.tr("Childcare", heading) for heading in _CASE_HEADINGS], rows)
    output.document({"newborns": newborns, "cases": cases})
    return True


def add_result(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Write a result down."""
    del window
    with opened(arguments, output) as township:
        number = arguments.number
        case_id = township.cases.find(number)
        if case_id is None and number.isascii() and number.isdigit():
            case_id = int(number)
        if case_id is None:
            raise NotFound(Message("Childcare", _NO_CASE, {"number": number}))
        names = ("year", "result", "amount", "decided_on", "paid_on", "batch", "reason", "source")
        typed = ResultInput(**{name: getattr(arguments, name) for name in names})
        odd, _ = township.childcare.add_result(case_id, typed)
    output.line(output.tr("Childcare", _KEPT))
    if odd:
        output.line(odd)
    output.document({"case_id": case_id, "odd": odd})
    return True


def take_table(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Take over a table of the county."""
    del window
    with opened(arguments, output) as township:
        report = township.childcare_tables.take(arguments.file)
    for sentence in report.refused:
        output.line(sentence)
    params = {"taken": report.taken, "known": report.known, "refused": len(report.refused)}
    output.line(Message("ChildcareTable", _TAKEN, params).render(output.tr))
    output.document({"taken": report.taken, "known": report.known, "refused": report.refused})
    return not report.refused


def _say(expected: Expected | None, output: Output) -> str:
    if expected is None or expected.fen is None:
        return output.tr("Childcare", _NO_RATE)
    params = {"amount": _amount(expected.fen), "months": expected.months}
    return Message("Childcare", _TO_CONFIRM if expected.to_confirm else _YUAN, params).render(output.tr)


def _amount(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02d}" if fen % 100 else str(fen // 100)
