"""After the approval on the command line: the yearly review, and decisions that end, continue, transfer or archive."""

from __future__ import annotations

import argparse
from argparse import Namespace

from app.bootstrap import Township
from app.cli.commands import opened
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command, add_group
from app.cli.window import WindowPort
from app.domain.entitlements.changes import ChangeKind
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.programme import EndKind
from app.domain.errors import InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_facts import read_day
from app.services.yearly_input import decision_of, review_of

_N = QT_TRANSLATE_NOOP
_GROUP = _N("Yearly", "review every approved case once a year")
_LIST = _N("Yearly", "list the cases of a year with what changed since the last review")
_CONFIRM = _N("Yearly", "confirm all cases of a year that are as they were last time")
_YEAR = _N("Yearly", "year of the review; this year if left out")
_PROGRAMME = _N("Yearly", "programme, as old_age_reward; all if left out")
_VILLAGE = _N("Yearly", "name of the village; all if left out")
_NO_VILLAGE = _N("Yearly", "There is no village “{name}”")
_HANDLER = _N("Yearly", "handler who signs")
_RESPONSIBLE = _N("Yearly", "responsible person who signs")
_ON = _N("Yearly", "day signed, as 2026-07-01; today if left out")
_END = _N("Yearly", "end a case: the event that the register tells, or one that is named")
_CONTINUE = _N("Yearly", "let a case go on after an event of the register")
_TRANSFER = _N("Yearly", "transfer a case to another programme")
_ARCHIVE = _N("Yearly", "put a case into the archive")
_NUMBER = _N("Yearly", "number of the case, or its row number")
_NO_CASE = _N("Yearly", "There is no case “{number}”")
_BECAUSE = _N("Yearly", "what ends it: death, moved_out, age, another_child, voluntary and so on")
_EVENT_ON = _N("Yearly", "day on which it happened, as 2026-05-20")
_LAST = _N("Yearly", "last month owed, as 2026-05; by the rule if left out")
_REASON = _N("Yearly", "reason")
_TO = _N("Yearly", "programme and category, as special_support_death/death")
_ARCHIVE_NO = _N("Yearly", "number in the archive; the next one if left out")
_NO_EVENT = _N("Yearly", "The register tells no event of this case; say what ends it")
_DONE = _N("Yearly", "Done: {what}.")
_CONFIRMED = _N("Yearly", "{count} confirmed, {left} left open.")
_HEADINGS = (
    _N("Yearly", "Case"),
    _N("Yearly", "Name"),
    _N("Yearly", "Village"),
    _N("Yearly", "Programme"),
    _N("Yearly", "Since last time"),
    _N("Yearly", "Result"),
)
_OPEN, _UNCHANGED = _N("Yearly", "open"), _N("Yearly", "unchanged")


def add_yearly(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``annual-review`` and its commands."""
    inner = add_group(subparsers, text, "annual-review", _GROUP)
    listing = add_command(inner, text, "list", _LIST, list_reviews)
    confirming = add_command(inner, text, "confirm", _CONFIRM, confirm_reviews)
    for parser in (listing, confirming):
        parser.add_argument("--year", type=int, metavar="YEAR", help=text(_YEAR))
        parser.add_argument("--programme", default="", metavar="KEY", help=text(_PROGRAMME))
        parser.add_argument("--village", default="", metavar="NAME", help=text(_VILLAGE))
    _add_signers(confirming, text)


def add_decisions(inner: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add to the commands of a case what is decided after its approval."""
    ending = add_command(inner, text, "end", _END, end_case)
    continuing = add_command(inner, text, "continue", _CONTINUE, continue_case)
    transferring = add_command(inner, text, "transfer", _TRANSFER, transfer_case)
    archiving = add_command(inner, text, "archive", _ARCHIVE, archive_case)
    for parser in (ending, continuing, transferring, archiving):
        parser.add_argument("number", metavar="CASE", help=text(_NUMBER))
        parser.add_argument("--reason", default="", metavar="TEXT", help=text(_REASON))
        _add_signers(parser, text)
    ending.add_argument("--because", choices=[kind.value for kind in EndKind], metavar="EVENT", help=text(_BECAUSE))
    ending.add_argument("--event-on", default="", metavar="DAY", help=text(_EVENT_ON))
    for parser in (ending, transferring):
        parser.add_argument("--last-month", default="", metavar="MONTH", help=text(_LAST))
    transferring.add_argument("--to", required=True, metavar="PROGRAMME/CATEGORY", help=text(_TO))
    archiving.add_argument("--archive-no", default="", metavar="NUMBER", help=text(_ARCHIVE_NO))


def _add_signers(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("--handler", required=True, metavar="NAME", help=text(_HANDLER))
    parser.add_argument("--responsible", required=True, metavar="NAME", help=text(_RESPONSIBLE))
    parser.add_argument("--on", default="", metavar="DAY", help=text(_ON))


def list_reviews(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List the cases of a year."""
    del window
    with opened(arguments, output) as township:
        service = township.annual_reviews
        year = arguments.year or service.today().year
        lines = service.lines(year, arguments.programme, _village(township, arguments.village))
    headings = [_say(output, text) for text in _HEADINGS]
    rows = [
        (
            one.row.number or str(one.case_id), one.row.name, one.row.village, one.programme,
            one.why or _say(output, _UNCHANGED), one.result_label or _say(output, _OPEN),
        )
        for one in lines
    ]  # fmt: skip
    output.table(headings, rows)
    output.document([
        {"case": one.case_id, "number": one.row.number, "name": one.row.name, "finding": one.finding, "why": one.why,
         "result": one.row.result}
        for one in lines
    ])  # fmt: skip
    return True


def confirm_reviews(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Confirm the unchanged cases of a year."""
    del window
    with opened(arguments, output) as township:
        service = township.annual_reviews
        year = arguments.year or service.today().year
        values = {
            "result": "unchanged", "reviewed_on": arguments.on or service.today().isoformat(),
            "handler": arguments.handler, "responsible": arguments.responsible,
        }  # fmt: skip
        village = _village(township, arguments.village)
        result = service.confirm(review_of(year, values), arguments.programme, village)
    output.line(_say(output, _CONFIRMED, count=result.count, left=result.left))
    output.document({"confirmed": result.count, "left": result.left})
    return True


def end_case(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """End a case by the first event that the register tells, or by one that is named."""
    del window
    with opened(arguments, output) as township:
        case_id = _case_of(township, arguments.number)
        events = township.endings.standing(case_id).found
        found = next((one for one in events if arguments.because in (None, one.kind.value)), None)
        if found is None and arguments.because is None:
            raise InvalidInput(Message("Yearly", _NO_EVENT))
        values = {"end_kind": arguments.because or "", "event_on": arguments.event_on}
        values["last_month"] = arguments.last_month or _last_month(township, case_id, arguments, found)
        _decide(township, case_id, ChangeKind.END, arguments, values, found)
    return _say_done(output, ChangeKind.END, case_id)


def continue_case(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Let a case go on after the first event that the register tells."""
    del window
    with opened(arguments, output) as township:
        case_id = _case_of(township, arguments.number)
        found = next(iter(township.endings.standing(case_id).found), None)
        _decide(township, case_id, ChangeKind.CONTINUE, arguments, {}, found)
    return _say_done(output, ChangeKind.CONTINUE, case_id)


def transfer_case(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """End a case and open the one that follows it."""
    del window
    with opened(arguments, output) as township:
        case_id = _case_of(township, arguments.number)
        values = {"target": arguments.to, "last_month": arguments.last_month}
        _decide(township, case_id, ChangeKind.TRANSFER, arguments, values)
    return _say_done(output, ChangeKind.TRANSFER, case_id)


def archive_case(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Put a case into the archive."""
    del window
    with opened(arguments, output) as township:
        case_id = _case_of(township, arguments.number)
        values = {"archive_no": arguments.archive_no or township.endings.next_archive_no()}
        _decide(township, case_id, ChangeKind.ARCHIVE, arguments, values)
    return _say_done(output, ChangeKind.ARCHIVE, case_id)


def _decide(
    township: Township,
    case_id: int,
    kind: ChangeKind,
    arguments: Namespace,
    values: dict[str, str],
    found: FoundEnd | None = None,
) -> None:
    signed = {
        "decided_on": arguments.on or township.annual_reviews.today().isoformat(), "handler": arguments.handler,
        "responsible": arguments.responsible, "reason": arguments.reason,
    }  # fmt: skip
    township.endings.decide(case_id, decision_of(kind, signed | values, found))


def _last_month(township: Township, case_id: int, arguments: Namespace, found: FoundEnd | None) -> str:
    if found is not None:
        return str(found.last_month)
    day = read_day(arguments.event_on)
    return "" if day is None else str(township.endings.last_month(case_id, EndKind(arguments.because), day))


def _case_of(township: Township, number: str) -> int:
    found = township.cases.find(number)
    if found is None and number.isascii() and number.isdigit():
        found = int(number)
    if found is None:
        raise NotFound(Message("Yearly", _NO_CASE, {"number": number}))
    return found


def _village(township: Township, name: str) -> int | None:
    if not name:
        return None
    found = next((one.village_id for one in township.places.villages() if one.name == name), None)
    if found is None:
        raise NotFound(Message("Yearly", _NO_VILLAGE, {"name": name}))
    return found


def _say_done(output: Output, kind: ChangeKind, case_id: int) -> bool:
    output.line(_say(output, _DONE, what=kind.value))
    output.document({"case": case_id, "decision": kind.value})
    return True


def _say(output: Output, text: str, **params: object) -> str:
    return Message("Yearly", text, params).render(output.tr)
