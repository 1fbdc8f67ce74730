"""Long work under a journal: what was cut off by a crash is told at the next start."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from storage import operations as journal

_N = QT_TRANSLATE_NOOP
_SENTENCES = {
    "import": _N(
        "Operation",
        "The import of {detail} was cut off at {at}: not one row of it was saved. Import the file again; everything from before is complete.",
    ),
    "score": _N(
        "Operation",
        "The scoring of {detail} was cut off at {at}: no result was saved. Score again; earlier results are complete.",
    ),
    "publish": _N(
        "Operation",
        "The publication of {detail} was cut off at {at}: the result is not published. Publish it again; nothing is lost.",
    ),
    "bundle": _N(
        "Operation",
        "The export to {detail} was cut off at {at}: what lies there is not a finished bundle. Export again; nothing is lost and no number is skipped.",
    ),
    "list": _N(
        "Operation", "The export of the list {detail} was cut off at {at}: export it again. The records are complete."
    ),
    "print": _N("Operation", "The printing to {detail} was cut off at {at}: print again. The records are complete."),
}


class OperationService:
    """The journal of long work of one office."""

    def __init__(self, ports: Ports) -> None:
        """Call whatever still runs interrupted: this office has only just been opened."""
        self._ports = ports
        with ports.store.write() as connection:
            journal.mark_interrupted(connection)

    @contextmanager
    def running(self, kind: str, detail: str) -> Iterator[int]:
        """Keep a journal line while work runs; the work itself writes ``done`` with its result."""
        with self._ports.store.write() as connection:
            operation_id = journal.begin(connection, kind, detail, self._ports.now())
        try:
            yield operation_id
        finally:
            # Ends the line only where the work did not do so itself: it was stopped, or an error was shown.
            with self._ports.store.write() as connection:
                journal.finish(connection, operation_id, self._ports.now(), "stopped")

    def interrupted(self) -> tuple[str, ...]:
        """Give one sentence for each piece of work that a crash cut off."""
        with self._ports.store.read() as connection:
            found = journal.interrupted(connection)
        return tuple(
            Message(
                "Operation",
                _SENTENCES[operation.kind],
                {"detail": operation.detail, "at": self._ports.local(operation.started_at).strftime("%Y-%m-%d %H:%M")},
            ).render(self._ports.tr)
            for operation in found
        )

    def dismiss(self) -> None:
        """Take note that the clerk has read the sentences."""
        with self._ports.store.write() as connection:
            journal.acknowledge(connection)
