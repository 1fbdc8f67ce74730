"""Where the passphrase comes from: a file, the environment, or a prompt."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from app.cli.output import Output
from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message

VARIABLE = "TOWNSHIP_DESK_PASSPHRASE"
FEWEST_CHARACTERS = 8
_N = QT_TRANSLATE_NOOP
_ASK = _N("CommandLine", "Passphrase: ")
_ASK_AGAIN = _N("CommandLine", "The same passphrase again: ")
_DIFFERENT = _N("CommandLine", "The two passphrases differ: start again")
_TOO_SHORT = _N("CommandLine", "The passphrase needs at least {count} characters")
_UNREADABLE = _N("CommandLine", "The passphrase file {name} cannot be read")
_NONE = _N("CommandLine", "No passphrase was given: use --passphrase-file or the variable {variable}")


def read_passphrase(file: Path | None, output: Output, *, is_new: bool) -> str:
    """Give the passphrase; a new one is asked for twice and must not be too short."""
    passphrase = _from_file(file) if file is not None else os.environ.get(VARIABLE)
    if passphrase is None:
        passphrase = _prompt(output, is_new=is_new)
    if is_new and len(passphrase) < FEWEST_CHARACTERS:
        raise InvalidInput(Message("CommandLine", _TOO_SHORT, {"count": FEWEST_CHARACTERS}))
    return passphrase


def _from_file(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(Message("CommandLine", _UNREADABLE, {"name": str(file)})) from error


def _prompt(output: Output, *, is_new: bool) -> str:
    if not sys.stdin.isatty():
        raise InvalidInput(Message("CommandLine", _NONE, {"variable": VARIABLE}))
    try:
        passphrase = getpass.getpass(output.text(_ASK))
        if is_new and getpass.getpass(output.text(_ASK_AGAIN)) != passphrase:
            raise InvalidInput(Message("CommandLine", _DIFFERENT))
    except EOFError as error:
        raise InvalidInput(Message("CommandLine", _NONE, {"variable": VARIABLE})) from error
    return passphrase
