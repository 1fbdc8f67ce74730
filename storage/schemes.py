"""The office's own schemes as rows, and the unsaved text of each."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection

TABLE = "office_scheme"


@dataclass(frozen=True, slots=True)
class OfficeSchemeRow:
    """A scheme of the office; ``content`` is its TOML text."""

    row_id: int
    uid: str
    row_version: int
    scheme_id: str
    version: str | None
    title: str
    content: str
    note: str | None


_SELECT = f"SELECT id, uid, row_version, scheme_id, version, title, content, note FROM {TABLE} WHERE deleted = 0"


def schemes(connection: Connection) -> tuple[OfficeSchemeRow, ...]:
    """Give every scheme of the office by title."""
    rows = connection.execute(f"{_SELECT} ORDER BY title, id")
    return tuple(OfficeSchemeRow(*row) for row in rows)  # type: ignore[arg-type]  # STRICT columns


def scheme(connection: Connection, scheme_id: str) -> OfficeSchemeRow | None:
    """Give the scheme with this short name, or None."""
    row = connection.execute(f"{_SELECT} AND scheme_id = ?", (scheme_id,)).fetchone()
    return None if row is None else OfficeSchemeRow(*row)  # type: ignore[arg-type]  # STRICT columns


def put_draft(connection: Connection, scheme_uid: str, content: str, at: str) -> None:
    """Keep the unsaved text of a scheme in place of the earlier one."""
    connection.execute(
        "INSERT INTO scheme_draft (scheme_uid, content, saved_at) VALUES (?, ?, ?) ON CONFLICT (scheme_uid)"
        " DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
        (scheme_uid, content, at),
    )


def draft(connection: Connection, scheme_uid: str) -> tuple[str, str] | None:
    """Give the unsaved text of a scheme and when it was kept, or None."""
    row = connection.execute(
        "SELECT content, saved_at FROM scheme_draft WHERE scheme_uid = ?", (scheme_uid,)
    ).fetchone()
    return None if row is None else (str(row[0]), str(row[1]))


def drop_draft(connection: Connection, scheme_uid: str) -> None:
    """Throw the unsaved text of a scheme away."""
    connection.execute("DELETE FROM scheme_draft WHERE scheme_uid = ?", (scheme_uid,))


def used_versions(connection: Connection, scheme_id: str) -> dict[str, frozenset[str]]:
    """Give the hashes of the texts that were scored, by the version they bear."""
    rows = connection.execute("SELECT version, content_hash FROM assessment_scheme WHERE scheme_id = ?", (scheme_id,))
    found: dict[str, set[str]] = {}
    for version, content_hash in rows:
        found.setdefault(str(version), set()).add(str(content_hash))
    return {version: frozenset(hashes) for version, hashes in found.items()}
