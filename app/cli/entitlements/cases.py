"""Cases on the command line: list and show them, open one, take its next step, type its account."""

from __future__ import annotations

import argparse
from argparse import Namespace

from app.bootstrap import Township
from app.cli.commands import opened
from app.cli.entitlements.case_papers import add_case_paper
from app.cli.entitlements.yearly import add_decisions
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command, add_group
from app.cli.window import WindowPort
from app.domain.entitlements.case import Result, StepKind
from app.domain.errors import InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_types import CaseDetail, CaseFilter, StepInput

_N = QT_TRANSLATE_NOOP
_GROUP = _N("Case", "cases of entitlements, from the application to the decision")
_LIST = _N("Case", "list the cases, or those at one point of the way")
_SHOW = _N("Case", "show one case: criteria, papers, stages, steps, account")
_OPEN = _N("Case", "open a case for a person of the register")
_STEP = _N("Case", "take a step: submit, opinion, withdraw, take_back or cancel")
_ACCOUNT = _N("Case", "type the account of a case, or type it the second time with --confirm")
_PROGRAMME = _N("Case", "key of the programme, as old_age_reward")
_CATEGORY = _N("Case", "kind of support in the programme; the first one if left out")
_STATE = _N("Case", "only cases in this state, as draft or approved")
_TEXT = _N("Case", "beginning of a name, or end of a case number or ID number")
_NUMBER = _N("Case", "number of the case as it is printed, or its id")
_PERSON = _N("Case", "ID number of the person, or a name that only one person has")
_APPLIED = _N("Case", "day of the application; the day of the first step if left out")
_EVENT = _N("Case", "day that opens the support, where the register does not tell it")
_CHILD = _N("Case", "name of the child the support depends on")
_CHILD_BORN = _N("Case", "birthday of that child")
_CERTIFICATE = _N("Case", "number of the certificate")
_CERTIFICATE_ON = _N("Case", "day on which the certificate was issued")
_KIND = _N("Case", "which step")
_ON = _N("Case", "day of the step")
_BY = _N("Case", "who signs")
_RESULT = _N("Case", "what the opinion says: pass, return or refuse")
_OPINION = _N("Case", "words of the opinion, or the reason")
_RESPONSIBLE = _N("Case", "the second signer, where one step needs both")
_FROM = _N("Case", "first month owed, with the opinion that approves")
_BANK = _N("Case", "bank of the account")
_ACCOUNT_NO = _N("Case", "number of the account")
_HOLDER = _N("Case", "name of the account holder")
_CONFIRM = _N("Case", "this is the second entry: it must agree with the first")
_HEADINGS = (
    _N("Case", "No."), _N("Case", "Programme"), _N("Case", "Name"), _N("Case", "Village"), _N("Case", "State"),
    _N("Case", "Next"), _N("Case", "Clock"),
)  # fmt: skip
_NONE = _N("Case", "No case fits.")
_NOT_ONE = _N("Case", "“{text}” fits {count} people; give the ID number")
_NO_CASE = _N("Case", "There is no case “{number}”")
_OPENED = _N("Case", "Case {case_id} was opened.")
_TAKEN = _N("Case", "Done: {number} stands at {state} {next}")
_TYPED = _N("Case", "Kept. Type it a second time with --confirm before anything is paid to it.")
_AGREED = _N("Case", "Both entries agree; the account is in force.")
_CRITERIA = _N("Case", "Criteria")
_PAPERS = _N("Case", "Papers")
_STEPS = _N("Case", "Steps")
_WARN = _N("Case", "Look at this: {warning}")


def add_cases(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``case`` and its commands."""
    inner = add_group(subparsers, text, "case", _GROUP)
    listing = add_command(inner, text, "list", _LIST, list_cases)
    listing.add_argument("--programme", default="", metavar="KEY", help=text(_PROGRAMME))
    listing.add_argument("--state", action="append", default=[], metavar="STATE", help=text(_STATE))
    listing.add_argument("--text", default="", metavar="WORDS", help=text(_TEXT))
    showing = add_command(inner, text, "show", _SHOW, show_case)
    showing.add_argument("number", metavar="CASE", help=text(_NUMBER))
    opening = add_command(inner, text, "open", _OPEN, open_case)
    opening.add_argument("programme", metavar="PROGRAMME", help=text(_PROGRAMME))
    opening.add_argument("person", metavar="PERSON", help=text(_PERSON))
    for name, said in (
        ("category", _CATEGORY), ("applied-on", _APPLIED), ("event-on", _EVENT), ("child-name", _CHILD),
        ("child-birth-date", _CHILD_BORN), ("certificate-no", _CERTIFICATE), ("certificate-on", _CERTIFICATE_ON),
    ):  # fmt: skip
        opening.add_argument(f"--{name}", default="", help=text(said))
    _add_step(inner, text)
    account = add_command(inner, text, "account", _ACCOUNT, type_account)
    account.add_argument("number", metavar="CASE", help=text(_NUMBER))
    account.add_argument("--bank", default="", help=text(_BANK))
    account.add_argument("--account-no", required=True, help=text(_ACCOUNT_NO))
    account.add_argument("--holder", required=True, help=text(_HOLDER))
    account.add_argument("--by", required=True, help=text(_BY))
    account.add_argument("--confirm", action="store_true", help=text(_CONFIRM))
    add_case_paper(inner, text)
    add_decisions(inner, text)


def _add_step(inner: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    step = add_command(inner, text, "step", _STEP, take_step)
    kinds = [one.value for one in StepKind if one not in (StepKind.END, StepKind.RESTORE, StepKind.ARCHIVE)]
    step.add_argument("number", metavar="CASE", help=text(_NUMBER))
    step.add_argument("kind", choices=kinds, help=text(_KIND))
    step.add_argument("--on", required=True, metavar="DAY", help=text(_ON))
    step.add_argument("--by", required=True, help=text(_BY))
    step.add_argument("--result", default="", choices=["", *(one.value for one in Result)], help=text(_RESULT))
    step.add_argument("--opinion", default="", help=text(_OPINION))
    step.add_argument("--responsible", default="", help=text(_RESPONSIBLE))
    step.add_argument("--entitled-from", default="", metavar="MONTH", help=text(_FROM))


def list_cases(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List cases, the newest first."""
    del window
    with opened(arguments, output) as township:
        if arguments.programme:
            township.programmes.get(arguments.programme)
        chosen = CaseFilter(programme=arguments.programme, states=tuple(arguments.state), text=arguments.text)
        found = township.cases.list(chosen)
    if not found:
        output.line(Message("Case", _NONE).render(output.tr))
    else:
        rows = [
            (
                one.number or str(one.case_id), one.programme_title, one.name, one.village, one.state_label,
                one.next_step, one.clock,
            )
            for one in found
        ]  # fmt: skip
        output.table([output.tr("Case", heading) for heading in _HEADINGS], rows)
    output.document(found)
    return True


def show_case(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Show one case."""
    del window
    with opened(arguments, output) as township:
        detail = township.cases.detail(_case_of(township, arguments.number))
    _print(detail, output)
    output.document(detail)
    return True


def open_case(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Open a case."""
    del window
    with opened(arguments, output) as township:
        programme = township.programmes.get(arguments.programme)
        case_id = township.cases.open(
            programme.key,
            arguments.category or programme.categories[0].key,
            _person_of(township, arguments.person),
            applied_on=arguments.applied_on,
            event_on=arguments.event_on,
            child_name=arguments.child_name,
            child_birth_date=arguments.child_birth_date,
            certificate_no=arguments.certificate_no,
            certificate_on=arguments.certificate_on,
        )
    output.line(Message("Case", _OPENED, {"case_id": case_id}).render(output.tr))
    output.document({"case_id": case_id})
    return True


def take_step(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Take a step of a case."""
    del window
    with opened(arguments, output) as township:
        case_id = _case_of(township, arguments.number)
        typed = StepInput(
            kind=arguments.kind,
            on=arguments.on,
            person=arguments.by,
            result=arguments.result,
            opinion=arguments.opinion,
            responsible=arguments.responsible,
            entitled_from=arguments.entitled_from,
        )
        township.cases.take(case_id, typed)
        info = township.cases.detail(case_id).info
    params = {"number": info.number or info.case_id, "state": info.state_label, "next": info.next_step}
    output.line(Message("Case", _TAKEN, params).render(output.tr).strip())
    output.document(info)
    return True


def type_account(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Type an account, the first or the second time."""
    del window
    with opened(arguments, output) as township:
        case_id, cases = _case_of(township, arguments.number), township.cases
        if arguments.confirm:
            cases.confirm_account(case_id, arguments.account_no, arguments.holder, arguments.by)
        else:
            cases.add_account(case_id, arguments.bank, arguments.account_no, arguments.holder, arguments.by)
    output.line(Message("Case", _AGREED if arguments.confirm else _TYPED).render(output.tr))
    output.document({"case_id": case_id, "confirmed": arguments.confirm})
    return True


def _case_of(township: Township, number: str) -> int:
    found = township.cases.find(number)
    if found is None and number.isascii() and number.isdigit():
        found = int(number)
    if found is None:
        raise NotFound(Message("Case", _NO_CASE, {"number": number}))
    return found


def _person_of(township: Township, text: str) -> int:
    register = township.register
    found = [row for row in register.rows(register.list_ids(text=text)) if text in (row.name, row.citizen_id)]
    if len(found) != 1:
        raise InvalidInput(Message("Case", _NOT_ONE, {"text": text, "count": len(found)}))
    return found[0].resident_id


def _print(detail: CaseDetail, output: Output) -> None:
    info = detail.info
    head = (info.number or str(info.case_id), info.programme_title, info.category_title, info.name, info.village)
    output.line(" · ".join(part for part in head if part))
    output.line(" · ".join(part for part in (info.state_label, info.next_step, info.clock) if part))
    for warning in detail.warnings:
        output.line(Message("Case", _WARN, {"warning": warning}).render(output.tr))
    output.line(output.tr("Case", _CRITERIA))
    for criterion in detail.criteria:
        output.line(f"  {criterion.verdict_label}  {criterion.text}")
    output.line(output.tr("Case", _PAPERS))
    for document in detail.documents:
        output.line(f"  {document.state_label}  {document.title}")
    output.line(output.tr("Case", _STEPS))
    for step in detail.past:
        parts = (step.day, step.stage_title, step.role_label, step.label, step.result_label, step.person, step.opinion)
        output.line("  " + " ".join(part for part in parts if part))
