"""The command that names the people who stand in the register twice."""

from __future__ import annotations

from argparse import Namespace

from app.cli.commands import opened
from app.cli.output import Output
from app.cli.window import WindowPort
from app.domain.text import QT_TRANSLATE_NOOP
from app.services.duplicates import OpenPair, PersonCard

_N = QT_TRANSLATE_NOOP
_FOUND = _N("CommandLine", "{people} people compared, {count} pairs seem to be one person: {certain} certain, {probable} probable, {possible} possible.")  # fmt: skip
_PAIR = _N("CommandLine", "{strength}: {reasons}")
_AGAINST = _N("CommandLine", "{strength}: {reasons} (but: {against})")
_ROW = _N("CommandLine", "row {row}")


def duplicates(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Compare everybody and name each pair with its reasons."""
    del window
    with opened(arguments, output) as township:
        report = township.duplicates.scan(output.progress("duplicates"))
        pairs = township.duplicates.pairs(arguments.limit)
    output.say(
        _FOUND,
        people=report.people,
        count=report.pairs,
        certain=report.certain,
        probable=report.probable,
        possible=report.possible,
    )
    for pair in pairs:
        _say(pair, output)
    output.document(
        {
            "people": report.people,
            "count": report.pairs,
            "certain": report.certain,
            "probable": report.probable,
            "possible": report.possible,
            "pairs": pairs,
        }
    )
    return True


def _say(pair: OpenPair, output: Output) -> None:
    reasons, against = "；".join(pair.reasons), "；".join(pair.against)
    output.say(_AGAINST if against else _PAIR, strength=pair.strength, reasons=reasons, against=against)
    for card in (pair.one, pair.other):
        output.line(f"  {_line(card, output)}")


def _line(card: PersonCard, output: Output) -> str:
    row = "" if card.source_row is None else output.text(_ROW, row=card.source_row)
    parts = (card.name, card.sex, card.birth_date, card.citizen_id, card.village, card.household, card.phone, row)
    return "  ".join(part for part in parts if part)
