"""Programmes on the command line: what there are, what applies, what holds on a day, and whether files are in order."""

from __future__ import annotations

import argparse
import tomllib
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app import reference
from app.cli.commands import opened
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command, add_group
from app.cli.window import WindowPort
from app.domain.entitlements.calendars import check_templates, read_calendars
from app.domain.entitlements.reading import check_together, read_parameters, read_programme
from app.domain.errors import InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_GROUP = _N("Programme", "programmes of support, their dated parameters and their files")
_LIST = _N("Programme", "list the programmes with what is given today")
_SHOW = _N("Programme", "show a programme: criteria, papers, stages, and the calendar of a year")
_PARAMETERS = _N("Programme", "list the parameters as they hold on a day, or the history of one")
_CHECK = _N("Programme", "check files of programmes, parameters or calendars, or those that ship")
_KEY = _N("Programme", "key of the programme, as old_age_reward")
_PARAMETER = _N("Programme", "key of one parameter, whose whole history is shown")
_ON = _N("Programme", "day asked for, as 2026-07-01; today if left out")
_YEAR = _N("Programme", "year of the calendar; this year if left out")
_FILES = _N("Programme", "TOML files; those that ship if left out")
_LIST_HEADINGS = (
    _N("Programme", "Key"),
    _N("Programme", "Programme"),
    _N("Programme", "For"),
    _N("Programme", "Given today"),
)
_PARAMETER_HEADINGS = (
    _N("Programme", "Key"), _N("Programme", "Parameter"), _N("Programme", "Value"), _N("Programme", "From"),
    _N("Programme", "Region"), _N("Programme", "Certainty"), _N("Programme", "Source"),
)  # fmt: skip
_CRITERIA = _N("Programme", "Criteria")
_PAPERS = _N("Programme", "Papers")
_STAGES = _N("Programme", "Stages")
_CALENDAR = _N("Programme", "Calendar of {year}")
_NO_RATE = _N("Programme", "no rate known")
_NO_CALENDAR = _N("Programme", "No calendar was adopted for {year}.")
_WARNING = _N("Programme", "Look at this: {warning}")
_NOT_A_DAY = _N("Programme", "This is a day like 2026-07-01, not “{value}”")
_NOT_READ = _N("Programme", "{name} cannot be read as TOML: {fault}")
_NO_FILE = _N("Programme", "There is no file {name}")
_WHOLE = _N("Programme", "{count} files are in order.")


def add_programmes(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``programme`` and its commands."""
    inner = add_group(subparsers, text, "programme", _GROUP)
    listing = add_command(inner, text, "list", _LIST, list_programmes)
    listing.add_argument("--on", metavar="DAY", help=text(_ON))
    showing = add_command(inner, text, "show", _SHOW, show_programme)
    showing.add_argument("key", metavar="KEY", help=text(_KEY))
    showing.add_argument("--year", type=int, metavar="YEAR", help=text(_YEAR))
    parameters = add_command(inner, text, "parameters", _PARAMETERS, list_parameters)
    parameters.add_argument("--key", metavar="KEY", help=text(_PARAMETER))
    parameters.add_argument("--on", metavar="DAY", help=text(_ON))
    checking = add_command(inner, text, "check", _CHECK, check_files, needs_office=False)
    checking.add_argument("files", metavar="FILE", nargs="*", type=Path, help=text(_FILES))


def list_programmes(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List the programmes with their rates of a day."""
    del window
    with opened(arguments, output) as township:
        day = _day(arguments.on, township.programme_views.today())
        found = [(one, township.programme_views.rates(one, day)) for one in township.programmes.all()]
    no_rate = _say(output, _NO_RATE)
    rows = [(one.key, one.short_title, kind, amount or no_rate) for one, rates in found for kind, amount in rates]
    output.table([_say(output, heading) for heading in _LIST_HEADINGS], rows)
    output.document([{"programme": one, "rates": dict(rates)} for one, rates in found])
    return True


def show_programme(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Show one programme, and its calendar of a year with what looks wrong with it."""
    del window
    with opened(arguments, output) as township:
        programme = township.programmes.get(arguments.key)
        year = arguments.year or township.programme_views.today().year
        calendar = township.programme_views.calendar(programme.key, year)
    output.line(programme.title)
    output.line(programme.basis)
    for heading, lines in (
        (_CRITERIA, [one.text for one in programme.criteria]),
        (_PAPERS, [one.title for one in programme.documents]),
        (_STAGES, [one.title for one in programme.stages]),
    ):
        output.line(_say(output, heading))
        for number, line in enumerate(lines, start=1):
            output.line(f"  {number}. {line}")
    output.line(_say(output, _CALENDAR if calendar.steps else _NO_CALENDAR, year=year))
    for step in calendar.steps:
        output.line("  " + "  ".join(part for part in (step.title, step.opens_on, step.due_on, step.notice) if part))
    for warning in calendar.warnings:
        output.line(_say(output, _WARNING, warning=warning))
    output.document({"programme": programme, "calendar": calendar})
    return True


def list_parameters(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List what holds on a day, or every row of one parameter."""
    del window
    with opened(arguments, output) as township:
        views = township.programme_views
        day = _day(arguments.on, views.today())
        found = (views.parameter(arguments.key, day),) if arguments.key else views.parameters(day)
    rows = []
    for one in found:
        lines = one.lines if arguments.key else tuple(line for line in (one.holding,) if line is not None)
        rows += [
            (one.key, one.title, line.value, line.valid_from, line.region, line.confidence, line.source)
            for line in lines
        ]
    output.table([_say(output, heading) for heading in _PARAMETER_HEADINGS], rows)
    output.document(found)
    return True


def check_files(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Check files; whatever is wrong is said line by line."""
    del window
    faults = _faults_of(arguments.files, output) if arguments.files else _faults_of_shipped()
    for fault in faults:
        output.fault(fault.render(output.tr))
    if not faults:
        output.line(_say(output, _WHOLE, count=len(arguments.files) or reference.programme_file_count()))
    output.document({"faults": [fault.render(output.tr) for fault in faults]})
    return not faults


def _faults_of_shipped() -> tuple[Message, ...]:
    return reference.programme_faults()


def _faults_of(files: Sequence[Path], output: Output) -> tuple[Message, ...]:
    """Check each file by what it holds, and its keys against what ships."""
    del output
    shipped = reference.load_programmes()
    faults: list[Message] = []
    for file in files:
        if not file.is_file():
            raise NotFound(Message("Programme", _NO_FILE, {"name": file.name}))
        try:
            values = tomllib.loads(file.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise InvalidInput(Message("Programme", _NOT_READ, {"name": file.name, "fault": error})) from error
        if "parameter" in values:
            faults.extend(read_parameters(values, file.name)[1])
        elif "calendar" in values:
            templates, found = read_calendars(values, file.name)
            faults.extend((*found, *check_templates(templates, shipped.programmes)))
        else:
            programme, found = read_programme(values, file.name)
            others = (*(one for one in shipped.programmes if one.key != programme.key), programme)
            faults.extend((*found, *(() if found else check_together(others, shipped.parameters))))
    return tuple(faults)


def _day(text: str | None, otherwise: date) -> date:
    if not text:
        return otherwise
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput(Message("Programme", _NOT_A_DAY, {"value": text})) from error


def _say(output: Output, template: str, **params: object) -> str:
    return Message("Programme", template, params).render(output.tr)
