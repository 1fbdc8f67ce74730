"""What a write touched, so that every open page knows whether it is stale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The record types touched and, where few, the uids."""

    tables: frozenset[str]
    uids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, *tables: str, uids: Iterable[str] = ()) -> Changes:
        """Name the tables and uids directly."""
        return cls(frozenset(tables), frozenset(uids))
