"""Checking a scheme file and listing the schemes, on the command line."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from app.cli.commands import opened
from app.cli.output import Output
from app.cli.window import WindowPort
from app.domain.errors import InvalidInput
from app.domain.scoring.scheme import Problem, Scheme, SchemeCheck, Total, check_scheme, shown_difference
from app.domain.scoring.table import SUBJECTS
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal
from app.services.schemes import SchemeService

_N = QT_TRANSLATE_NOOP
_PROBLEMS = _N("CommandLine", "To put right ({count}):")
_REMARKS = _N("CommandLine", "To think about ({count}):")
_LINE = _N("CommandLine", "  {number}. {text}")
_TOTALS = _N("CommandLine", "Sums:")
_PLACE = _N("CommandLine", "Place")
_SETTING = _N("CommandLine", "Setting")
_FOUND = _N("CommandLine", "Found")
_STATED = _N("CommandLine", "Stated")
_DIFFERENCE = _N("CommandLine", "Difference")
_AGREES = _N("CommandLine", "agrees")
_USABLE = _N("CommandLine", "{title}, version {version}: can be used, {points} points, {items} items, for {subjects}.")
_UNUSABLE = _N("CommandLine", "{file} cannot be used as a scheme.")
_NOT_UTF8 = _N("CommandLine", "{file} is not text in UTF-8: save it as UTF-8 and check it again")
_ID = _N("CommandLine", "Short name")
_TITLE = _N("CommandLine", "Scheme")
_VERSION = _N("CommandLine", "Version")
_SUBJECTS = _N("CommandLine", "Scores")
_POINTS = _N("CommandLine", "Points")
_ITEMS = _N("CommandLine", "Items")
_STATE = _N("CommandLine", "State")
_SOUND = _N("CommandLine", "can be used")
_FAULTY = _N("CommandLine", "{count} to put right")


def check(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Say what is wrong or odd in a scheme file, and what its figures add up to; well only if it can be used."""
    del window
    checked = check_scheme(_read(arguments.file))
    _say_problems(output, _PROBLEMS, checked.problems)
    _say_problems(output, _REMARKS, checked.remarks)
    _say_totals(output, checked.totals)
    if checked.scheme is None:
        output.fault(output.text(_UNUSABLE, file=arguments.file))
    else:
        scheme = checked.scheme
        output.say(
            _USABLE,
            title=scheme.title,
            version=scheme.version,
            points=scheme.max_points,
            items=len(tuple(scheme.items)),
            subjects=_subjects(output, scheme),
        )
    output.document(_document(output, checked))
    return checked.scheme is not None


def list_schemes(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List the schemes that ship with the program or, of an office, all that it can use."""
    del window
    if arguments.office is None:
        texts: Mapping[str, str] = SchemeService.shipped_texts()
    else:
        with opened(arguments, output) as township:
            texts = township.schemes.texts()
    checks = {scheme_id: check_scheme(text) for scheme_id, text in texts.items()}
    headings = [output.text(one) for one in (_ID, _TITLE, _VERSION, _SUBJECTS, _POINTS, _ITEMS, _STATE)]
    output.table(headings, [_row(output, scheme_id, one) for scheme_id, one in checks.items()], right=(4, 5))
    output.document([_listed(scheme_id, one) for scheme_id, one in checks.items()])
    return True


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(Message("CommandLine", _NOT_UTF8, {"file": file})) from error


def _say_problems(output: Output, heading: str, problems: tuple[Problem, ...]) -> None:
    if problems:
        output.say(heading, count=len(problems))
    for number, problem in enumerate(problems, start=1):
        output.say(_LINE, number=number, text=problem.message)


def _say_totals(output: Output, totals: tuple[Total, ...]) -> None:
    if not totals:
        return
    output.say(_TOTALS)
    headings = [output.text(heading) for heading in (_PLACE, _SETTING, _FOUND, _STATED, _DIFFERENCE)]
    rows = [
        (
            total.place.render(output.tr),
            str(total.path[-1]),
            format_decimal(total.found),
            format_decimal(total.stated),
            shown_difference(total.difference) if total.difference else output.text(_AGREES),
        )
        for total in totals
    ]
    output.table(headings, rows, right=(2, 3, 4))


def _subjects(output: Output, scheme: Scheme) -> str:
    return Message("Scheme", SUBJECTS[scheme.subjects]).render(output.tr)


def _document(output: Output, checked: SchemeCheck) -> dict[str, object]:
    scheme = checked.scheme
    return {
        "usable": scheme is not None,
        "scheme": None if scheme is None else scheme.scheme_id,
        "version": None if scheme is None else scheme.version,
        "content_hash": None if scheme is None else scheme.content_hash,
        "problems": [_noted(output, problem) for problem in checked.problems],
        "remarks": [_noted(output, remark) for remark in checked.remarks],
        "totals": [
            {
                "path": list(total.path),
                "place": total.place.render(output.tr),
                "found": total.found,
                "stated": total.stated,
                "difference": total.difference,
            }
            for total in checked.totals
        ],
    }


def _noted(output: Output, problem: Problem) -> dict[str, object]:
    return {"path": list(problem.path), "message": problem.message.render(output.tr)}


def _row(output: Output, scheme_id: str, checked: SchemeCheck) -> tuple[str, ...]:
    scheme = checked.scheme
    if scheme is None:
        return (scheme_id, "", "", "", "", "", output.text(_FAULTY, count=len(checked.problems)))
    return (
        scheme_id, scheme.title, scheme.version, _subjects(output, scheme), format_decimal(scheme.max_points),
        str(len(tuple(scheme.items))), output.text(_SOUND),
    )  # fmt: skip


def _listed(scheme_id: str, checked: SchemeCheck) -> dict[str, object]:
    scheme = checked.scheme
    return {
        "scheme": scheme_id,
        "title": None if scheme is None else scheme.title,
        "version": None if scheme is None else scheme.version,
        "subjects": None if scheme is None else scheme.subjects,
        "max_points": None if scheme is None else scheme.max_points,
        "problems": len(checked.problems),
        "remarks": len(checked.remarks),
    }
