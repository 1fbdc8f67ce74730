"""Half-typed forms, kept field by field until they are saved or thrown away."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft; ``content`` is JSON of the fields typed so far."""

    form: str
    record_key: str
    title: str
    content: str
    saved_at: str


_SELECT = "SELECT form, record_key, title, content, saved_at FROM draft"


def put(connection: Connection, draft: DraftRow) -> None:
    """Keep a draft in place of the earlier one of the same form and record."""
    connection.execute(
        "INSERT INTO draft (form, record_key, title, content, saved_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (form, record_key)"
        " DO UPDATE SET title = excluded.title, content = excluded.content, saved_at = excluded.saved_at",
        (draft.form, draft.record_key, draft.title, draft.content, draft.saved_at),
    )


def get(connection: Connection, form: str, record_key: str) -> DraftRow | None:
    """Give a draft, or None."""
    row = connection.execute(f"{_SELECT} WHERE form = ? AND record_key = ?", (form, record_key)).fetchone()
    return None if row is None else DraftRow(*row)  # type: ignore[arg-type]  # STRICT columns


def pending(connection: Connection) -> tuple[DraftRow, ...]:
    """Give all drafts, the newest first."""
    return tuple(DraftRow(*row) for row in connection.execute(f"{_SELECT} ORDER BY saved_at DESC"))  # type: ignore[arg-type]  # STRICT columns


def drop(connection: Connection, form: str, record_key: str) -> None:
    """Throw a draft away."""
    connection.execute("DELETE FROM draft WHERE form = ? AND record_key = ?", (form, record_key))
