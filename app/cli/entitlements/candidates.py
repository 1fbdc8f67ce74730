"""Candidates and rosters on the command line: who may be owed, letters that offer, rosters for the county."""

from __future__ import annotations

import argparse
from argparse import Namespace
from dataclasses import asdict
from datetime import date
from pathlib import Path

from app.bootstrap import Township
from app.cli.commands import opened
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command, add_group
from app.cli.window import WindowPort
from app.domain.entitlements.candidates import Kind
from app.domain.entitlements.rosters import RosterKind
from app.domain.errors import InvalidInput, NotFound
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.candidate_types import CandidateInfo, CandidateList
from app.services.pages import write_pages
from app.services.rosters import RosterRequest

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Candidates"
_GROUP = _N("Candidates", "who may be owed support, and letters that offer it")
_LIST = _N("Candidates", "list who may be owed as of a day; families under care only with --kind special")
_LETTERS = _N("Candidates", "print letters that offer the support, one file for all of the list")
_ROSTER = _N(
    "Candidates", "write a roster for the county as .xlsx, .xls, .csv or .pdf; a table is recorded as an export"
)
_ON = _N("Candidates", "day asked for, as 2026-07-01; today if left out")
_KIND = _N("Candidates", "only one kind: old_age, child, only_child, limit or special")
_TIMING = _N("Candidates", "only days of this_year, earlier or later")
_VILLAGE = _N("Candidates", "only this village")
_UNLIKELY = _N("Candidates", "also those against whom a criterion speaks by the register")
_OUT = _N("Candidates", "file to write")
_PROGRAMME = _N("Candidates", "key of the programme, as old_age_reward")
_ROSTER_KIND = _N("Candidates", "new, review, current, exit or payout")
_YEAR = _N("Candidates", "year of the roster")
_CATEGORY = _N("Candidates", "only one category of the programme")
_LAYOUT = _N("Candidates", "name of the layout; the usual one of the kind if left out")
_PURPOSE = _N("Candidates", "what the roster is for")
_RECEIVER = _N("Candidates", "who gets it")
_HEADINGS = (
    _N("Candidates", "Name"), _N("Candidates", "Programme"), _N("Candidates", "Why"), _N("Candidates", "Day"),
    _N("Candidates", "Place"), _N("Candidates", "Offer"),
)  # fmt: skip
_LEFT_OUT = _N("Candidates", "Not listed: {count} {reason}.")
_FOUND = _N("Candidates", "{count} listed, as of {day}.")
_WRITTEN = _N("Candidates", "{count} written to {file}.")
_NOT_A_DAY = _N("Candidates", "Write the whole day, as 2026-7-1 or 20260701")
_NO_VILLAGE = _N("Candidates", "There is no village called {name}")


def add_candidates(subparsers: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``candidates`` and ``roster``."""
    inner = add_group(subparsers, text, "candidates", _GROUP)
    for name, help_text, command in (("list", _LIST, list_candidates), ("letters", _LETTERS, write_letters)):
        parser = add_command(inner, text, name, help_text, command)
        if name == "letters":
            parser.add_argument("file", metavar="FILE", type=Path, help=text(_OUT))
        parser.add_argument("--on", metavar="DAY", help=text(_ON))
        parser.add_argument("--kind", choices=[kind.value for kind in Kind], help=text(_KIND))
        parser.add_argument("--timing", choices=["this_year", "earlier", "later"], help=text(_TIMING))
        parser.add_argument("--village", metavar="NAME", help=text(_VILLAGE))
        parser.add_argument("--unlikely", action="store_true", help=text(_UNLIKELY))
    roster = add_command(subparsers, text, "roster", _ROSTER, write_roster)
    roster.add_argument("programme", metavar="PROGRAMME", help=text(_PROGRAMME))
    roster.add_argument("kind", choices=[kind.value for kind in RosterKind], help=text(_ROSTER_KIND))
    roster.add_argument("year", metavar="YEAR", type=int, help=text(_YEAR))
    roster.add_argument("file", metavar="FILE", type=Path, help=text(_OUT))
    roster.add_argument("--category", metavar="KEY", default="", help=text(_CATEGORY))
    roster.add_argument("--village", metavar="NAME", help=text(_VILLAGE))
    roster.add_argument("--layout", metavar="NAME", default="", help=text(_LAYOUT))
    roster.add_argument("--purpose", metavar="TEXT", default="", help=text(_PURPOSE))
    roster.add_argument("--to", metavar="TEXT", default="", help=text(_RECEIVER))


def list_candidates(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List who may be owed."""
    del window
    with opened(arguments, output) as township:
        found, infos = _chosen(township, arguments)
    rows = [(one.name, one.programme_title, one.kind_label, one.day, one.place, one.offer) for one in infos]
    if rows:
        output.table([_say(output, heading) for heading in _HEADINGS], rows)
    output.line(_say(output, _FOUND, count=len(infos), day=found.on.isoformat()))
    for reason, count in found.left_out:
        output.line(_say(output, _LEFT_OUT, count=count, reason=reason))
    lines = [{key: value for key, value in asdict(one).items() if key != "candidate"} for one in infos]
    output.document({"on": found.on, "candidates": lines, "left_out": dict(found.left_out)})
    return True


def write_letters(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Print letters; running cases that end by age get none."""
    del window
    with opened(arguments, output) as township:
        found, infos = _chosen(township, arguments)
        offered = [one for one in infos if one.kind is not Kind.LIMIT]
        service = township.candidates
        content = township.candidate_papers.letters(offered, service.contact(), service.today())
        write_pages(arguments.file, content)
    output.line(_say(output, _WRITTEN, count=len(offered), file=arguments.file.name))
    output.document({"on": found.on, "letters": len(offered), "file": str(arguments.file)})
    return True


def write_roster(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Write a roster as a table, or as paper."""
    del window
    with opened(arguments, output) as township:
        request = RosterRequest(
            arguments.programme,
            RosterKind(arguments.kind),
            arguments.year,
            arguments.category,
            _village(township, arguments.village),
        )
        roster = township.rosters.roster(request, arguments.layout)
        if arguments.file.suffix.lower() == ".pdf":
            write_pages(arguments.file, township.rosters.pages(roster))
        else:
            township.rosters.export(roster, arguments.file, arguments.purpose, arguments.to)
    output.line(_say(output, _WRITTEN, count=len(roster.rows), file=arguments.file.name))
    output.document({"title": roster.title, "rows": len(roster.rows), "file": str(arguments.file)})
    return True


def _chosen(township: Township, arguments: Namespace) -> tuple[CandidateList, list[CandidateInfo]]:
    village = _village(township, arguments.village)
    found = township.candidates.find(_day(arguments.on))
    infos = [
        one
        for one in found.infos
        if (one.kind == arguments.kind if arguments.kind else one.kind is not Kind.SPECIAL)
        and arguments.timing in (None, one.timing.value)
        and village in (None, one.village_id)
        and (arguments.unlikely or not one.is_unlikely)
    ]
    return found, infos


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidInput(Message(_CONTEXT, _NOT_A_DAY)) from error


def _village(township: Township, name: str | None) -> int | None:
    if name is None:
        return None
    found = next((one.village_id for one in township.places.villages() if one.name == name), None)
    if found is None:
        raise NotFound(Message(_CONTEXT, _NO_VILLAGE, {"name": name}))
    return found


def _say(output: Output, template: str, **params: object) -> str:
    return Message(_CONTEXT, template, params).render(output.tr)
