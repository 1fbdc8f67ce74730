"""Drafts of forms: a crash or a power cut loses no typed field."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.services.ports import Ports
from storage import drafts as storage_drafts
from storage.drafts import DraftRow


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed into a form and not saved yet."""

    form: str
    record_key: str
    title: str
    values: Mapping[str, str]
    saved_at: str


class DraftService:
    """The drafts of one office."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office."""
        self._ports = ports

    def put(self, form: str, record_key: str, title: str, values: Mapping[str, str]) -> None:
        """Keep the fields typed so far; on return they survive a crash."""
        content = json.dumps(dict(values), ensure_ascii=False)
        with self._ports.store.write() as connection:
            storage_drafts.put(connection, DraftRow(form, record_key, title, content, self._ports.now()))

    def get(self, form: str, record_key: str) -> Draft | None:
        """Give the draft of a form and record, or None."""
        with self._ports.store.read() as connection:
            row = storage_drafts.get(connection, form, record_key)
        return None if row is None else _draft(row)

    def pending(self) -> tuple[Draft, ...]:
        """Give all drafts, the newest first."""
        with self._ports.store.read() as connection:
            return tuple(_draft(row) for row in storage_drafts.pending(connection))

    def drop(self, form: str, record_key: str) -> None:
        """Throw a draft away."""
        with self._ports.store.write() as connection:
            storage_drafts.drop(connection, form, record_key)


def _draft(row: DraftRow) -> Draft:
    return Draft(row.form, row.record_key, row.title, json.loads(row.content), row.saved_at)
