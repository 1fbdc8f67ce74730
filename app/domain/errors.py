"""Errors that a person can act on; anything else that is raised is a fault of the program.

Every code below has a sentence for the clerk in the ``Error`` translation context.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from app.domain.text import Message


class AppError(Exception):
    """Base of all expected errors: a message to show, with its values."""

    code: ClassVar[str] = "error"

    def __init__(self, message: Message) -> None:
        """Keep the message; it is rendered where a translation is at hand."""
        super().__init__(str(message))
        self.message = message


class InvalidInput(AppError):
    """What was typed or read cannot be accepted; ``fields`` tells which entries and why."""

    code = "invalid_input"

    def __init__(self, message: Message, fields: Mapping[str, Message] | None = None) -> None:
        """Attach one message per refused field."""
        super().__init__(message)
        self.fields: Mapping[str, Message] = dict(fields or {})


class NotFound(AppError):
    """The record, file or scheme asked for does not exist."""

    code = "not_found"


class Conflict(AppError):
    """Somebody else changed the same thing first, or it is already there."""

    code = "conflict"


class WrongPassphrase(AppError):
    """No key of this office opens with the passphrase given."""

    code = "wrong_passphrase"


class OfficeInUse(AppError):
    """Another window or command has the office open."""

    code = "office_in_use"


class StorageUnavailable(AppError):
    """The disk is full, read-only, locked or failing; nothing was written."""

    code = "storage_unavailable"


class DatabaseDamaged(AppError):
    """The office file cannot be read as what it should be."""

    code = "database_damaged"


class DatabaseTooNew(AppError):
    """The office file was written by a newer program."""

    code = "database_too_new"


class SchemeRefused(AppError):
    """An assessment scheme is broken, or gives points for somebody's private life."""

    code = "scheme_refused"

    def __init__(self, message: Message, problems: tuple[Message, ...] = ()) -> None:
        """Keep every problem on its own beside the message that joins them."""
        super().__init__(message)
        self.problems = problems or (message,)


class ExportFailed(AppError):
    """A bundle or workbook could not be written whole."""

    code = "export_failed"


class BundleRefused(AppError):
    """A bundle did not prove to be what it claims."""

    code = "bundle_refused"


class PrintFailed(AppError):
    """A document cannot be printed as it stands: a glyph is missing or a text does not fit."""

    code = "print_failed"


class Cancelled(Exception):
    """The user stopped the work; nothing is shown."""
