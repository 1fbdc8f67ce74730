"""The papers of cases on the command line: filled in, in a batch, or blank."""

from __future__ import annotations

import argparse
from argparse import Namespace
from pathlib import Path

from app.cli.commands import opened
from app.cli.output import Output
from app.cli.parsing import Subparsers, Text, add_command
from app.cli.window import WindowPort
from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_papers import PAPER_KEYS
from app.services.pages import write_pages

_N = QT_TRANSLATE_NOOP
_PAPER = _N("CasePaper", "write a paper of some cases as PDF, or a blank one to fill in by hand")
_KEY = _N("CasePaper", "which paper")
_NUMBERS = _N("CasePaper", "numbers of the cases, as they are printed, or their ids")
_BLANK = _N("CasePaper", "key of a programme: write the paper blank instead")
_TO = _N("CasePaper", "PDF file to write")
_WRITTEN = _N("CommandLine", "{file} is written.")
_ONE_OF_BOTH = _N("CasePaper", "Name either cases or, with --blank, a programme")


def add_case_paper(inner: Subparsers[argparse.ArgumentParser], text: Text) -> None:
    """Add ``paper`` to the commands of cases."""
    parser = add_command(inner, text, "paper", _PAPER, write_paper)
    parser.add_argument("key", metavar="PAPER", choices=PAPER_KEYS, help=f"{text(_KEY)}: {', '.join(PAPER_KEYS)}")
    parser.add_argument("numbers", metavar="CASE", nargs="*", help=text(_NUMBERS))
    parser.add_argument("--blank", metavar="PROGRAMME", help=text(_BLANK))
    parser.add_argument("--to", required=True, type=Path, metavar="FILE", help=text(_TO))


def write_paper(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Write one kind of paper for some cases into one PDF."""
    del window
    if bool(arguments.numbers) == bool(arguments.blank):
        raise InvalidInput(Message("CasePaper", _ONE_OF_BOTH))
    with opened(arguments, output) as township:
        papers = township.case_papers
        if arguments.blank:
            pages = papers.blank(arguments.key, arguments.blank)
        else:
            pages = papers.print(arguments.key, papers.ids_of(arguments.numbers))
    file = write_pages(arguments.to, pages)
    output.say(_WRITTEN, file=file)
    output.document({"file": file})
    return True
