"""Payments on the command line: preview, freeze, tell the bank, take its answer, ledgers and totals."""

from __future__ import annotations

import argparse
from argparse import Namespace
from datetime import date
from pathlib import Path

from app.cli.commands import opened
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command, add_group
from app.cli.window import WindowPort
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.payment_rows import FreezeInput

_N = QT_TRANSLATE_NOOP
_GROUP = _N("Payment", "payment lists: preview, freeze, tell the bank, take its answer, ledgers, totals")
_PREVIEW = _N("Payment", "show what would be paid up to a month, and what is held back and why")
_FREEZE = _N("Payment", "freeze the list that two people signed")
_LISTS = _N("Payment", "list the payment lists, or the lines and differences of one")
_SEND = _N("Payment", "write the bank's file of a frozen list and call it sent")
_RETURN = _N("Payment", "take what the bank answered")
_LEDGER = _N("Payment", "show what a person was owed and paid, month by month")
_TOTALS = _N("Payment", "show the totals of a year by village and programme")
_PROGRAMME = _N("Payment", "key of the programme, as old_age_reward")
_UNTIL = _N("Payment", "last month that is paid, as 2026-06; this month if left out")
_HANDLER = _N("Payment", "who handles it")
_RESPONSIBLE = _N("Payment", "who is responsible; another person")
_ON = _N("Payment", "day on which both signed, as 2026-06-30")
_LIST_ID = _N("Payment", "row number of the list, from “pay lists”")
_PROFILE = _N("Payment", "key of the bank's file")
_FILE = _N("Payment", "file to write or read")
_RESIDENT = _N("Payment", "row number of the resident")
_YEAR = _N("Payment", "year of the totals")
_LINE_HEADINGS = (
    _N("Payment", "No."), _N("Payment", "Village"), _N("Payment", "Receiver"), _N("Payment", "Months"),
    _N("Payment", "Yuan"), _N("Payment", "Kind"), _N("Payment", "State"),
)  # fmt: skip
_HELD_HEADINGS = (
    _N("Payment", "Village"), _N("Payment", "Name"), _N("Payment", "Months"), _N("Payment", "Yuan"),
    _N("Payment", "Why not paid yet"),
)  # fmt: skip
_LIST_HEADINGS = (
    _N("Payment", "Row"), _N("Payment", "Number"), _N("Payment", "Title"), _N("Payment", "Lines"), _N("Payment", "Yuan"),
    _N("Payment", "State"),
)  # fmt: skip
_DIFFERENCE_HEADINGS = (
    _N("Payment", "No."), _N("Payment", "Receiver"), _N("Payment", "What"), _N("Payment", "Frozen"), _N("Payment", "Now"),
)  # fmt: skip
_MONTH_HEADINGS = (
    _N("Payment", "Month"), _N("Payment", "Owed"), _N("Payment", "Paid"), _N("Payment", "Missing"),
    _N("Payment", "Too much"), _N("Payment", "Why not paid yet"),
)  # fmt: skip
_TOTAL_LINE = _N("Payment", "{count} lines, {yuan} yuan; held back {held} yuan")
_FROZEN = _N("Payment", "{number}: {count} lines, {yuan} yuan (row {row})")
_SENT = _N("Payment", "Written: {file}")
_TAKEN = _N("Payment", "{paid} paid, {bounced} sent back, {pending} open")
_AGAIN = _N("Payment", "This file was taken before: nothing changed.")
_NOT_MATCHED = _N("Payment", "Row {row}: {text}: {why}")
_SUM = _N("Payment", "Total")


def add_payments(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``pay`` and its commands."""
    inner = add_group(subparsers, text, "pay", _GROUP)
    preview = add_command(inner, text, "preview", _PREVIEW, preview_list)
    freeze = add_command(inner, text, "freeze", _FREEZE, freeze_list)
    for parser in (preview, freeze):
        parser.add_argument("programme", metavar="PROGRAMME", help=text(_PROGRAMME))
        parser.add_argument("--until", default="", metavar="MONTH", help=text(_UNTIL))
    for name, help_text in (("--handler", _HANDLER), ("--responsible", _RESPONSIBLE), ("--on", _ON)):
        freeze.add_argument(name, required=True, metavar="DAY" if name == "--on" else "NAME", help=text(help_text))
    lists = add_command(inner, text, "lists", _LISTS, show_lists)
    lists.add_argument("list_id", nargs="?", type=int, metavar="ROW", help=text(_LIST_ID))
    send = add_command(inner, text, "send", _SEND, send_list)
    send.add_argument("list_id", type=int, metavar="ROW", help=text(_LIST_ID))
    send.add_argument("file", type=Path, metavar="FILE", help=text(_FILE))
    send.add_argument("--profile", default="one_card_xlsx", metavar="KEY", help=text(_PROFILE))
    answer = add_command(inner, text, "return", _RETURN, take_return)
    answer.add_argument("list_id", type=int, metavar="ROW", help=text(_LIST_ID))
    answer.add_argument("file", type=Path, metavar="FILE", help=text(_FILE))
    ledger = add_command(inner, text, "ledger", _LEDGER, show_ledger)
    ledger.add_argument("resident_id", type=int, metavar="RESIDENT", help=text(_RESIDENT))
    ledger.add_argument("--until", default="", metavar="MONTH", help=text(_UNTIL))
    totals = add_command(inner, text, "totals", _TOTALS, show_totals)
    totals.add_argument("year", type=int, metavar="YEAR", help=text(_YEAR))


def preview_list(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Show what would be paid and what is held back."""
    del window
    with opened(arguments, output) as township:
        service = township.payments
        found = service.preview(arguments.programme, arguments.until or service.this_month())
    rows = [
        (str(one.position), one.village, one.payee, one.months, _yuan(one.fen), one.kind_label, "")
        for one in found.lines
    ]
    output.table(_said(output, _LINE_HEADINGS), rows)
    held = [(one.village, one.name, one.months, _yuan(one.fen), one.hold_label) for one in found.held]
    output.table(_said(output, _HELD_HEADINGS), held)
    output.line(_say(output, _TOTAL_LINE, count=len(rows), yuan=_yuan(found.fen), held=_yuan(found.held_fen)))
    output.document(found)
    return True


def freeze_list(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Freeze a list."""
    del window
    with opened(arguments, output) as township:
        service = township.payments
        typed = FreezeInput(
            arguments.programme,
            arguments.until or service.this_month(),
            arguments.handler,
            arguments.responsible,
            date.fromisoformat(arguments.on),
        )
        done = service.freeze(typed)
    said = _say(output, _FROZEN, number=done.number, count=done.line_count, yuan=_yuan(done.fen), row=done.list_id)
    output.line(said)
    output.document({"list_id": done.list_id, "number": done.number, "fen": done.fen, "lines": done.line_count})
    return True


def show_lists(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List the lists, or one with its lines and differences."""
    del window
    with opened(arguments, output) as township:
        service = township.payments
        if arguments.list_id is None:
            found = service.lists()
            listed = [
                (str(one.list_id), one.number, one.title, str(one.line_count), _yuan(one.fen), one.state_label)
                for one in found
            ]
            output.table(_said(output, _LIST_HEADINGS), listed)
            output.document(found)
            return True
        lines, differences = service.lines(arguments.list_id), service.differences(arguments.list_id)
    rows = [
        (str(one.position), one.village, one.payee, one.months, _yuan(one.fen), one.kind_label, one.state_label)
        for one in lines
    ]
    output.table(_said(output, _LINE_HEADINGS), rows)
    changed = [(str(one.position), one.payee, one.label, one.frozen, one.now) for one in differences]
    if changed:
        output.table(_said(output, _DIFFERENCE_HEADINGS), changed)
    output.document({"lines": lines, "differences": differences})
    return True


def send_list(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Write the bank's file."""
    del window
    with opened(arguments, output) as township:
        township.payments.send(arguments.list_id, arguments.profile, arguments.file)
    output.line(_say(output, _SENT, file=arguments.file))
    output.document({"file": str(arguments.file)})
    return True


def take_return(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Take the bank's answer; rows that belong to no line are told, and the command then fails."""
    del window
    with opened(arguments, output) as township:
        taken = township.payments.take_return(arguments.list_id, arguments.file)
    if taken.again:
        output.line(_say(output, _AGAIN))
    output.line(_say(output, _TAKEN, paid=taken.paid, bounced=taken.bounced, pending=taken.pending))
    for one in taken.unmatched:
        output.fault(_say(output, _NOT_MATCHED, row=one.row, text=one.text, why=one.why))
    output.document(
        {"paid": taken.paid, "bounced": taken.bounced, "pending": taken.pending, "unmatched": taken.unmatched}
    )
    return not taken.unmatched


def show_ledger(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Show the ledger of a person."""
    del window
    with opened(arguments, output) as township:
        found = township.payments.ledger(arguments.resident_id, arguments.until)
    for case in found.cases:
        output.line(f"{case.programme_title} {case.category} {case.number}")
        rows: list[tuple[str, ...]] = [
            (one.month, _yuan(one.owed), _yuan(one.paid), _yuan(one.missing), _yuan(one.over), one.hold_label)
            for one in case.months
        ]
        sums = (case.owed, case.paid, case.payable + case.held, case.over)
        rows.append((_say(output, _SUM), *(_yuan(one) for one in sums), ""))
        output.table(_said(output, _MONTH_HEADINGS), rows)
    output.document(found)
    return True


def show_totals(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Show the totals of a year."""
    del window
    with opened(arguments, output) as township:
        found = township.payments.totals(arguments.year)
    headings = (_say(output, _LINE_HEADINGS[1]), *(title for _, title in found.programmes), _say(output, _SUM))
    rows = [
        (one.village, *(_yuan(one.by_programme.get(key, 0)) for key, _ in found.programmes), _yuan(one.fen))
        for one in found.villages
    ]
    foot = (_say(output, _SUM), *(_yuan(found.by_programme[key]) for key, _ in found.programmes), _yuan(found.fen))
    output.table(list(headings), [*rows, foot])
    output.document(found)
    return True


def _yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02d}"


def _said(output: Output, headings: tuple[str, ...]) -> list[str]:
    return [_say(output, heading) for heading in headings]


def _say(output: Output, template: str, **params: object) -> str:
    return Message("Payment", template, params).render(output.tr)
