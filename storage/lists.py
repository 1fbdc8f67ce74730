"""What lists keep on this PC: saved views, the view last used on a page, export profiles, the record of exports."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from storage.connection import Connection

_KEPT_BY_NAME = frozenset({"list_view", "export_profile"})


@dataclass(frozen=True, slots=True)
class NamedContent:
    """A view or profile as it is kept: a name and JSON."""

    name: str
    content: str
    saved_at: str


@dataclass(frozen=True, slots=True)
class ExportLine:
    """One line of the record of exports; ``columns`` are headings joined by 、, ``is_public`` is 0 or 1."""

    at: str
    record: str
    profile: str
    is_public: int
    purpose: str
    to_whom: str
    columns: str
    row_count: int
    file_name: str
    file_sha256: str


def put_named(connection: Connection, table: str, record: str, kept: NamedContent) -> None:
    """Keep a view or profile in place of the earlier one of this record and name."""
    connection.execute(
        f"INSERT INTO {_known(table)} (record, name, content, saved_at) VALUES (?, ?, ?, ?) ON CONFLICT (record, name)"
        " DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
        (record, kept.name, kept.content, kept.saved_at),
    )


def named(connection: Connection, table: str, record: str) -> tuple[NamedContent, ...]:
    """Give the views or profiles of a record type by name."""
    sql = f"SELECT name, content, saved_at FROM {_known(table)} WHERE record = ? ORDER BY name"
    return tuple(NamedContent(*row) for row in connection.execute(sql, (record,)))  # type: ignore[arg-type]  # STRICT columns


def drop_named(connection: Connection, table: str, record: str, name: str) -> bool:
    """Forget a view or profile; False where there was none."""
    sql = f"DELETE FROM {_known(table)} WHERE record = ? AND name = ?"
    return connection.execute(sql, (record, name)).rowcount > 0


def _known(table: str) -> str:
    if table not in _KEPT_BY_NAME:
        raise ValueError(table)
    return table


def put_last(connection: Connection, page: str, content: str) -> None:
    """Keep the view that a page shows."""
    connection.execute(
        "INSERT INTO list_last (page, content) VALUES (?, ?) ON CONFLICT (page) DO UPDATE SET content = excluded.content",
        (page, content),
    )


def last(connection: Connection, page: str) -> str | None:
    """Give the view that a page showed last, or None."""
    row = connection.execute("SELECT content FROM list_last WHERE page = ?", (page,)).fetchone()
    return None if row is None else str(row[0])


def log_export(connection: Connection, line: ExportLine) -> None:
    """Write down that rows were handed out."""
    names = ", ".join(ExportLine.__slots__)
    marks = ", ".join("?" * len(ExportLine.__slots__))
    connection.execute(f"INSERT INTO export_log ({names}) VALUES ({marks})", astuple(line))


def export_log(connection: Connection) -> tuple[ExportLine, ...]:
    """Give every export, the newest first."""
    sql = f"SELECT {', '.join(ExportLine.__slots__)} FROM export_log ORDER BY id DESC"
    return tuple(ExportLine(*row) for row in connection.execute(sql))  # type: ignore[arg-type]  # STRICT columns
