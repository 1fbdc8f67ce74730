"""Inspections on the command line: list the rounds, plan a year, draw by an announced seed."""

from __future__ import annotations

from argparse import Namespace

from app.cli.commands import opened
from app.cli.output import Output
from app.cli.window import WindowPort
from app.domain.text import QT_TRANSLATE_NOOP
from app.services.pages import write_pages

_N = QT_TRANSLATE_NOOP
_HEADINGS = (
    _N("CommandLine", "Year"), _N("CommandLine", "Round"), _N("CommandLine", "Title"), _N("CommandLine", "Days"),
    _N("CommandLine", "State"), _N("CommandLine", "Groups"), _N("CommandLine", "Marked"),
)  # fmt: skip
_NONE = _N("CommandLine", "No round is planned yet: inspection plan OFFICE --scheme ID --year YEAR")
_PLANNED = _N("CommandLine", "The rounds of {year} are planned.")
_DRAWN = _N("CommandLine", "{title}: drawn by the seed “{seed}”.")
_VILLAGE = _N("CommandLine", "{village}: {groups} groups with {drawn} of {people} people: {names}")
_WHOLE = _N("CommandLine", "{village}: the whole village, {people} people")
_SHEET = _N("CommandLine", "The sheet of the draw is in {file}.")
_REPEATED = _N("CommandLine", "Every draw of this round comes out the same again.")
_DIFFERS = _N("CommandLine", "The draw of {village} does not come out of its seed")
_SEPARATOR = _N("CommandLine", ", ")


def list_rounds(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List the rounds and how far they are."""
    del window
    with opened(arguments, output) as township:
        rounds = township.inspections.rounds(year=arguments.year)
    if not rounds:
        output.say(_NONE)
    else:
        rows = [
            (str(one.year), str(one.number), one.title, f"{one.opens_on} – {one.closes_on}",
             output.tr("Inspection", one.state), str(one.groups), f"{one.answered}/{one.asked}")
            for one in rounds
        ]  # fmt: skip
        output.table([output.text(heading) for heading in _HEADINGS], rows)
    output.document(rounds)
    return True


def plan(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Plan the four rounds of a year."""
    del window
    with opened(arguments, output) as township:
        township.inspections.plan_year(arguments.scheme, arguments.year)
        rounds = township.inspections.rounds(arguments.scheme, arguments.year)
    output.say(_PLANNED, year=arguments.year)
    output.document(rounds)
    return True


def draw(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Draw the groups of a round by the seed that was announced."""
    del window
    with opened(arguments, output) as township:
        service = township.inspections
        info = service.find_round(arguments.round, arguments.year, arguments.scheme)
        made = service.draw(info.round_id, arguments.seed, output.progress("draw"))
        samples = service.sample(info.round_id)
        if arguments.to is not None:
            write_pages(arguments.to, township.inspection_papers.draw_sheet(info.round_id))
    output.say(_DRAWN, title=info.title, seed=made.seed)
    for one in samples:
        names = output.text(_SEPARATOR).join(group.name for group in one.drawn)
        output.say(
            _WHOLE if one.is_whole else _VILLAGE, village=one.village, groups=len(one.drawn), drawn=one.drawn_people,
            people=one.people, names=names,
        )  # fmt: skip
    if arguments.to is not None:
        output.say(_SHEET, file=arguments.to)
    output.document({"round": info.round_id, "seed": made.seed, "drawn_at": made.drawn_at, "villages": samples})
    return True


def verify(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Repeat every draw of a round from its seed; tell whether all came out the same."""
    del window
    with opened(arguments, output) as township:
        info = township.inspections.find_round(arguments.round, arguments.year, arguments.scheme)
        wrong = township.inspections.differences(info.round_id)
    for village in wrong:
        output.say(_DIFFERS, village=village)
    if not wrong:
        output.say(_REPEATED)
    output.document({"round": info.round_id, "differences": wrong})
    return not wrong
