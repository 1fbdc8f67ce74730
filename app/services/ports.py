"""What services are given instead of reaching for it: the store, the clock, new ids, translation, code lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from app.domain.codes import CodeBook
from app.domain.importing.headings import HeadingBook
from app.domain.text import Translate
from storage.store import Store

PROGRAM_VERSION = "0.1.0"


@dataclass(frozen=True, slots=True)
class Ports:
    """Everything a service needs from outside itself."""

    store: Store
    clock: Callable[[], datetime]
    new_uid: Callable[[], str]
    tr: Translate
    codes: CodeBook
    headings: HeadingBook

    def now(self) -> str:
        """Give the present instant as UTC text."""
        return self.clock().astimezone(UTC).isoformat(timespec="seconds")

    def local(self, instant: str) -> datetime:
        """Give a stored UTC instant in the zone of the office."""
        return datetime.fromisoformat(instant).astimezone(self.clock().tzinfo)

    def today(self) -> date:
        """Give the present day at the office."""
        return self.clock().date()
