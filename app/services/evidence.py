"""Evidence: photos and scans that belong to a mark, a finding, an appeal; kept in the office file with their hash.

What a file is and what it belongs to travels in bundles; its bytes stay in this office's file, so bundles stay small.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from app.domain.changes import Changes
from app.domain.errors import DatabaseDamaged, ExportFailed, InvalidInput, NotFound
from app.domain.evidence import check_size, media_type_of, safe_name
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from storage import evidence
from storage import office as office_facts
from storage.bundle.files import write_whole

_N = QT_TRANSLATE_NOOP
_UNREADABLE = _N("Evidence", "{name} cannot be read: check that the stick or camera is still there")
_NO_ROW = _N("Evidence", "What the file should belong to does not exist any more")
_NO_FILE = _N("Evidence", "This file is not among the evidence any more")
_ELSEWHERE = _N("Evidence", "{name} is kept at another office: only its name and hash came with the bundle")
_SPOILED = _N("Evidence", "{name} is not what was stored: its hash differs")
_NOT_WRITTEN = _N("Evidence", "{name} could not be written: check that the folder exists and is not full")
_LONGEST_CAPTION = 200
_MOST_COPIES = 1000


@dataclass(frozen=True, slots=True)
class EvidenceInfo:
    """One file that belongs to a record; ``is_here`` is false where only its hash came in a bundle."""

    link_id: int
    name: str
    media_type: str
    byte_count: int
    sha256: str
    caption: str
    added_at: str
    by_whom: str
    is_here: bool


class EvidenceService:
    """The files of evidence of one office."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office."""
        self._ports = ports

    def add(self, path: Path, record: str, record_id: int, caption: str = "") -> EvidenceInfo:
        """Store a file and say that it belongs to a record, named by its table and id.

        The same file is stored once, however often it is added. InvalidInput where it is no photo or PDF, is cut off,
        too large or cannot be read; NotFound where the record is gone.
        """
        content = _read(path)
        media_type = media_type_of(content, path.name)
        file = evidence.FileRow(hashlib.sha256(content).hexdigest(), media_type, path.name, content)
        with self._ports.store.write() as connection:
            uid = evidence.uid_of(connection, record, record_id)
            if uid is None:
                raise NotFound(Message("Evidence", _NO_ROW))
            at, by_whom = self._ports.now(), office_facts.fact(connection, "operator") or ""
            file_id = evidence.keep(connection, file, at, self._ports.new_uid)
            note = caption.strip()[:_LONGEST_CAPTION]
            link_id = evidence.link(connection, file_id, (record, uid), note, at, by_whom, self._ports.new_uid)
            row = evidence.link_of(connection, link_id)
        if row is None:
            raise NotFound(Message("Evidence", _NO_FILE))
        return _info(row)

    def list(self, record: str, record_id: int) -> tuple[EvidenceInfo, ...]:
        """Give the files of a record in the order in which they were added."""
        with self._ports.store.read() as connection:
            uid = evidence.uid_of(connection, record, record_id)
            return () if uid is None else tuple(map(_info, evidence.linked(connection, record, uid)))

    def content(self, link_id: int) -> bytes:
        """Give the bytes of a file, proven against its hash."""
        with self._ports.store.read() as connection:
            row = evidence.link_of(connection, link_id)
            if row is None:
                raise NotFound(Message("Evidence", _NO_FILE))
            content = evidence.content(connection, row.file_id)
        if content is None:
            raise NotFound(Message("Evidence", _ELSEWHERE, {"name": row.original_name}))
        if hashlib.sha256(content).hexdigest() != row.sha256:
            raise DatabaseDamaged(Message("Evidence", _SPOILED, {"name": row.original_name}))
        return content

    def export(self, link_id: int, folder: Path) -> Path:
        """Write a copy into a folder under a name that every system takes; no file that is there is overwritten."""
        content = self.content(link_id)
        with self._ports.store.read() as connection:
            row = evidence.link_of(connection, link_id)
        if row is None:
            raise NotFound(Message("Evidence", _NO_FILE))
        file = _free(folder, safe_name(row.original_name, row.media_type))
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(file, content)
        except OSError as error:
            raise ExportFailed(Message("Evidence", _NOT_WRITTEN, {"name": file.name})) from error
        return file

    def remove(self, link_id: int) -> Changes:
        """Take a file away from its record; its bytes stay until nothing of the office needs them."""
        with self._ports.store.write() as connection:
            if not evidence.unlink(connection, link_id, self._ports.now()):
                raise NotFound(Message("Evidence", _NO_FILE))
        return Changes.of("evidence_link")

    def stored_bytes(self) -> int:
        """Give how many bytes of evidence the office file holds."""
        with self._ports.store.read() as connection:
            return evidence.stored_bytes(connection)


def _read(path: Path) -> bytes:
    try:
        # Asked before it is read: a film of some gigabytes would not fit into memory.
        check_size(path.stat().st_size, path.name)
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput(Message("Evidence", _UNREADABLE, {"name": path.name})) from error


def _free(folder: Path, name: str) -> Path:
    file = folder / name
    for number in range(2, _MOST_COPIES):
        if not file.exists():
            return file
        file = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
    return file


def _info(row: evidence.EvidenceRow) -> EvidenceInfo:
    return EvidenceInfo(
        row.link_id, row.original_name, row.media_type, row.byte_count, row.sha256, row.caption, row.added_at,
        row.by_whom, row.is_here,
    )  # fmt: skip
