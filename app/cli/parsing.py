"""What every command has in common on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from app.cli import commands
from app.domain.text import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP
OFFICE = _N("CommandLine", "office folder (holds office.db and keys.json)")
PASSPHRASE_FILE = _N(
    "CommandLine", "file whose first line is the passphrase; otherwise TOWNSHIP_DESK_PASSPHRASE or a prompt"
)
_JSON = _N("CommandLine", "print one JSON document instead of sentences")

Text = Callable[[str], str]
Subparsers = argparse._SubParsersAction  # noqa: SLF001 - argparse gives the type of its own result no public name


def add_command(
    subparsers: Subparsers[argparse.ArgumentParser],
    text: Text,
    name: str,
    help_text: str,
    command: commands.Command,
    *,
    needs_office: bool = True,
) -> argparse.ArgumentParser:
    """Add a command with what all of them take; ``help_text`` and its translation say what it does."""
    parser = subparsers.add_parser(name, help=text(help_text), description=text(help_text))
    parser.set_defaults(command=command)
    if needs_office:
        parser.add_argument("office", metavar="OFFICE", type=Path, help=text(OFFICE))
        parser.add_argument("--passphrase-file", type=Path, metavar="FILE", help=text(PASSPHRASE_FILE))
    parser.add_argument("--json", action="store_true", help=text(_JSON))
    return parser


def add_group(
    subparsers: Subparsers[argparse.ArgumentParser], text: Text, name: str, help_text: str
) -> Subparsers[argparse.ArgumentParser]:
    """Add a command that has commands of its own, and give the place to add them."""
    parser = subparsers.add_parser(name, help=text(help_text), description=text(help_text))
    inner: Subparsers[argparse.ArgumentParser] = parser.add_subparsers(metavar="COMMAND", required=True)
    return inner
