"""Files of evidence, each kept once by its content, and what they belong to.

``EVIDENCED`` names the tables whose rows may have evidence; whoever adds one adds its name here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from storage import editing
from storage.connection import Connection, SqlValue

EVIDENCED = (
    "inspection_mark", "inspection_round", "notice_objection", "public_notice", "village_review", "entitlement_case",
    "case_document",
)  # fmt: skip
"""Tables whose rows may have evidence."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file before it is stored."""

    sha256: str
    media_type: str
    original_name: str
    content: bytes


class EvidenceRow(NamedTuple):
    """One file that belongs to a row; ``is_here`` is false where its bytes are in another office's file."""

    link_id: int
    file_id: int
    sha256: str
    media_type: str
    byte_count: int
    original_name: str
    caption: str
    added_at: str
    by_whom: str
    is_here: bool


_LINKED = (
    "SELECT l.id, f.id, f.sha256, f.media_type, f.byte_count, f.original_name, coalesce(l.caption, ''), l.added_at,"
    " coalesce(l.by_whom, ''), EXISTS (SELECT 1 FROM evidence_blob AS b WHERE b.file_id = f.id)"
    " FROM evidence_link AS l JOIN evidence_file AS f ON f.id = l.file_id WHERE l.deleted = 0"
)


def uid_of(connection: Connection, table: str, row_id: int) -> str | None:
    """Give the uid of a living row that may have evidence, or None."""
    if table not in EVIDENCED:
        raise ValueError(table)
    row = connection.execute(f"SELECT uid FROM {table} WHERE id = ? AND deleted = 0", (row_id,)).fetchone()
    return None if row is None else str(row[0])


def keep(connection: Connection, file: FileRow, at: str, new_uid: Callable[[], str]) -> int:
    """Store a file unless it is there already; give its id."""
    row = connection.execute("SELECT id FROM evidence_file WHERE sha256 = ?", (file.sha256,)).fetchone()
    if row is not None:
        file_id = int(str(row[0]))
    else:
        values = (new_uid(), file.sha256, file.media_type, len(file.content), file.original_name, at)
        file_id = connection.execute(
            "INSERT INTO evidence_file (uid, sha256, media_type, byte_count, original_name, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            values,
        ).lastrowid
    # A file that is known only by its hash, from a bundle, gets its bytes here.
    connection.execute(
        "INSERT INTO evidence_blob (file_id, content) VALUES (?, ?) ON CONFLICT (file_id) DO NOTHING",
        (file_id, file.content),
    )
    return file_id


def link(
    connection: Connection,
    file_id: int,
    row: tuple[str, str],
    caption: str,
    at: str,
    by_whom: str,
    new_uid: Callable[[], str],
) -> int:
    """Say that a file belongs to a row (table, uid); the same file twice is one link. Give the id of the link."""
    known = connection.execute(
        "SELECT id FROM evidence_link WHERE table_name = ? AND row_uid = ? AND file_id = ? AND deleted = 0",
        (*row, file_id),
    ).fetchone()
    if known is not None:
        return int(str(known[0]))
    values: dict[str, SqlValue] = {
        "file_id": file_id, "table_name": row[0], "row_uid": row[1], "caption": caption or None, "added_at": at,
        "by_whom": by_whom or None,
    }  # fmt: skip
    return editing.insert_row(connection, "evidence_link", new_uid(), values, at, edit_id=editing.next_edit(connection))


def unlink(connection: Connection, link_id: int, at: str) -> bool:
    """Take a file away from what it belongs to; the file itself stays. Tell whether there was such a link."""
    return editing.change_row(
        connection, "evidence_link", link_id, {"deleted": 1}, at, edit_id=editing.next_edit(connection),
        action=editing.DELETED,
    )  # fmt: skip


def linked(connection: Connection, table: str, uid: str) -> tuple[EvidenceRow, ...]:
    """Give the files of a row in the order in which they were added."""
    rows = connection.execute(f"{_LINKED} AND l.table_name = ? AND l.row_uid = ? ORDER BY l.id", (table, uid))
    return tuple(_evidence(row) for row in rows)


def link_of(connection: Connection, link_id: int) -> EvidenceRow | None:
    """Give one link with its file, or None."""
    row = connection.execute(f"{_LINKED} AND l.id = ?", (link_id,)).fetchone()
    return None if row is None else _evidence(row)


def content(connection: Connection, file_id: int) -> bytes | None:
    """Give the bytes of a file, or None where they are not in this office file."""
    row = connection.execute("SELECT content FROM evidence_blob WHERE file_id = ?", (file_id,)).fetchone()
    return None if row is None else bytes(row[0])  # type: ignore[arg-type]  # a BLOB column


def stored_bytes(connection: Connection) -> int:
    """Give how many bytes of evidence the office file holds."""
    row = connection.execute(
        "SELECT coalesce(sum(f.byte_count), 0) FROM evidence_file AS f JOIN evidence_blob AS b ON b.file_id = f.id"
    ).fetchone()
    return 0 if row is None else int(str(row[0]))


def _evidence(row: tuple[object, ...]) -> EvidenceRow:
    return EvidenceRow._make((*row[:-1], bool(row[-1])))
