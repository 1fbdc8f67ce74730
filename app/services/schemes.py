"""The assessment schemes that this office can use: those that ship with the program, and its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import resources
from app.domain.changes import Changes
from app.domain.errors import Conflict, ExportFailed, InvalidInput, NotFound
from app.domain.scoring.editing.tree import points
from app.domain.scoring.reading import FORMATS
from app.domain.scoring.scheme import check_scheme, dump_scheme
from app.domain.scoring.source import content_hash, parse
from app.domain.scoring.table import Problem, is_short_name
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.ports import Ports
from app.services.scheme_editor import Findings, SchemeEditor
from storage import editing
from storage import schemes as stored
from storage.connection import Connection, SqlValue
from storage.schemes import OfficeSchemeRow

_FIRST = "default-1000"
"""The scheme that a new office is offered first."""

_N = QT_TRANSLATE_NOOP
_NO_SCHEME = _N("Schemes", "There is no scheme with the short name {key}")
_NO_OWN = _N("Schemes", "The scheme {key} ships with the program and is not changed; copy it first")
_TAKEN = _N("Schemes", "There is a scheme with the short name {key} already: choose another one")
_NOT_A_NAME = _N("Schemes", "“{key}” is no short name: small letters, digits, _ and -, beginning with a letter")
_CHANGED = _N("Schemes", "The scheme was changed elsewhere in the meantime; what you typed is kept and not saved")
_UNREADABLE = _N("Schemes", "The file {name} cannot be read: {detail}")
_NOT_TEXT = _N("Schemes", "The file {name} is not text in UTF-8; save it as UTF-8 first")
_TOO_LARGE = _N("Schemes", "The file {name} is larger than any scheme; choose the TOML file of a scheme")
_NOT_WRITTEN = _N("Schemes", "The file {name} cannot be written: {detail}")
_SCORED = _N(
    "Schemes",
    "Version {version} was scored with another text: give the changed scheme a new version, so that the two can be told apart",
)
_COPY = _N("Schemes", "{title} (copy)")
_TITLE_FROM = _N("Schemes", "Scheme of the office")
_MOST_BYTES = 1_000_000
CHANGES = Changes.of("office_scheme")
"""What every write of a scheme touches."""


@dataclass(frozen=True, slots=True)
class SchemeEntry:
    """One scheme of the list; ``problems`` are what stands against scoring with it."""

    scheme_id: str
    title: str
    version: str
    subjects: str
    max_points: Decimal | None
    is_shipped: bool
    problems: int
    has_draft: bool


@dataclass(frozen=True, slots=True)
class OpenScheme:
    """A scheme opened for looking at or editing; ``draft_at`` tells when unsaved changes were kept, if any were."""

    scheme_id: str
    row_version: int
    editor: SchemeEditor
    draft_at: str


@dataclass(frozen=True, slots=True)
class SchemeSaved:
    """What saving led to: the short name and version of the row, and whether it can be scored with now."""

    scheme_id: str
    row_version: int
    is_usable: bool
    changes: Changes


class SchemeService:
    """Schemes as texts, by their short names."""

    def __init__(self, ports: Ports) -> None:
        """Work on one office."""
        self._ports = ports

    def texts(self) -> dict[str, str]:
        """Give the text of every scheme that can be scored with, by its short name; the shipped ones first."""
        with self._ports.store.read() as connection:
            own = stored.schemes(connection)
        shipped = self.shipped_texts()
        usable = {row.scheme_id: row.content for row in own if not _findings(row.content).problems}
        return {**shipped, **{key: text for key, text in usable.items() if key not in shipped}}

    def entries(self) -> tuple[SchemeEntry, ...]:
        """Give every scheme: the office's own first, by title, then the shipped ones."""
        with self._ports.store.read() as connection:
            own = [(row, stored.draft(connection, row.uid) is not None) for row in stored.schemes(connection)]
        entries = [_entry(row.scheme_id, row.content, is_shipped=False, has_draft=drafted) for row, drafted in own]
        shipped = [_entry(key, text, is_shipped=True, has_draft=False) for key, text in self.shipped_texts().items()]
        return (*entries, *shipped)

    def text(self, scheme_id: str) -> str:
        """Give the saved text of a scheme."""
        shipped = self.shipped_texts().get(scheme_id)
        return self._own(scheme_id).content if shipped is None else shipped

    def check(self, text: str) -> Findings:
        """Tell what is wrong with a text; a text that is no TOML has that as its one problem."""
        return _findings(text)

    def open(self, scheme_id: str) -> OpenScheme:
        """Open a scheme; one of the office goes on with the changes that were not saved."""
        shipped = self.shipped_texts().get(scheme_id)
        if shipped is not None:
            return OpenScheme(scheme_id, 0, self._editor(parse(shipped), scheme_id, is_editable=False), "")
        row = self._own(scheme_id)
        editor = self._editor(parse(row.content), scheme_id, is_editable=True)
        with self._ports.store.read() as connection:
            draft = stored.draft(connection, row.uid)
        if draft is None:
            return OpenScheme(scheme_id, row.row_version, editor, "")
        editor.take_over(parse(draft[0]))
        return OpenScheme(scheme_id, row.row_version, editor, draft[1])

    def _editor(self, data: Mapping[str, object], scheme_id: str, *, is_editable: bool) -> SchemeEditor:
        with self._ports.store.read() as connection:
            used = stored.used_versions(connection, scheme_id)

        def check(changed: Mapping[str, object]) -> Findings:
            found = check_data(changed)
            return Findings(found.problems, (*found.remarks, *_version_remarks(changed, used)))

        return SchemeEditor(data, check, self._ports.tr, is_editable=is_editable)

    def keep_draft(self, scheme_id: str, data: Mapping[str, object] | None) -> None:
        """Keep what was changed and not saved; on return it survives a crash. None throws it away.

        A scheme that was deleted in the meantime keeps no draft.
        """
        with self._ports.store.write() as connection:
            row = stored.scheme(connection, scheme_id)
            if row is None:
                return
            if data is None:
                stored.drop_draft(connection, row.uid)
            else:
                stored.put_draft(connection, row.uid, dump_scheme(data), self._ports.now())

    def save(self, scheme_id: str, data: Mapping[str, object], row_version: int) -> SchemeSaved:
        """Save a scheme of the office, sound or not; only a sound one is offered for scoring.

        Conflict where the row has changed since ``row_version``, or where its new short name is taken.
        """
        text = dump_scheme(data)
        with self._ports.store.write() as connection:
            row = self._own_in(connection, scheme_id)
            if row.row_version != row_version:
                raise Conflict(Message("Schemes", _CHANGED))
            new_id = _short_name_of(data) or scheme_id
            if new_id != scheme_id:
                self._refuse_taken(connection, new_id)
            values = self._values(new_id, text)
            edit_id = editing.next_edit(connection)
            editing.change_row(connection, stored.TABLE, row.row_id, values, self._ports.now(), edit_id=edit_id)
            stored.drop_draft(connection, row.uid)
            saved = self._own_in(connection, new_id)
        return SchemeSaved(new_id, saved.row_version, not _findings(text).problems, CHANGES)

    def copy(self, scheme_id: str, new_id: str, title: str = "") -> SchemeSaved:
        """Copy a scheme under a new short name, to be changed by the office."""
        data = parse(self.text(scheme_id))
        old = str(data.get("title", ""))
        data |= {"format": FORMATS[-1], "scheme": new_id}
        data["title"] = title.strip() or self._say(_COPY, title=old)
        return self._insert(new_id, dump_scheme(data))

    def copy_name(self, scheme_id: str) -> str:
        """Propose a short name for a copy."""
        return self._free_name(f"{scheme_id}-copy")

    def delete(self, scheme_id: str) -> Changes:
        """Delete a scheme of the office; runs that used it keep its text."""
        with self._ports.store.write() as connection:
            row = self._own_in(connection, scheme_id)
            editing.change_row(
                connection,
                stored.TABLE,
                row.row_id,
                {"deleted": 1},
                self._ports.now(),
                edit_id=editing.next_edit(connection),
                action=editing.DELETED,
            )
        return CHANGES

    def import_file(self, file: Path) -> SchemeSaved:
        """Take a scheme over from a TOML file; where its short name is taken, it gets a new one.

        InvalidInput where the file cannot be read, SchemeRefused where it is no TOML. A file whose scheme has
        problems is taken all the same: they are listed in the editor.
        """
        text = _read(file)
        data = parse(text)
        wanted = _short_name_of(data)
        new_id = self._free_name(wanted or "scheme")
        if new_id != wanted:
            data["scheme"] = new_id
            text = dump_scheme(data)
        return self._insert(new_id, text)

    def export(self, scheme_id: str, file: Path) -> Path:
        """Write the saved text of a scheme to a file."""
        try:
            file.write_text(self.text(scheme_id), encoding="utf-8")
        except OSError as error:
            detail = error.strerror or str(error)
            raise ExportFailed(Message("Schemes", _NOT_WRITTEN, {"name": file.name, "detail": detail})) from error
        return file

    def _insert(self, scheme_id: str, text: str) -> SchemeSaved:
        if not is_short_name(scheme_id):
            raise InvalidInput(Message("Schemes", _NOT_A_NAME, {"key": scheme_id}))
        with self._ports.store.write() as connection:
            self._refuse_taken(connection, scheme_id)
            uid = self._ports.new_uid()
            values = self._values(scheme_id, text)
            edit_id = editing.next_edit(connection)
            editing.insert_row(connection, stored.TABLE, uid, values, self._ports.now(), edit_id=edit_id)
            row = self._own_in(connection, scheme_id)
        return SchemeSaved(scheme_id, row.row_version, not _findings(text).problems, CHANGES)

    def _values(self, scheme_id: str, text: str) -> dict[str, SqlValue]:
        data = parse(text)
        title = str(data.get("title") or "").strip() or self._say(_TITLE_FROM)
        return {
            "scheme_id": scheme_id,
            "version": str(data.get("version") or "").strip() or None,
            "title": title,
            "content": text,
        }

    def _free_name(self, wanted: str) -> str:
        with self._ports.store.read() as connection:
            taken = {row.scheme_id for row in stored.schemes(connection)} | set(self.shipped_texts())
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted}-{number}", number + 1
        return name

    def _refuse_taken(self, connection: Connection, scheme_id: str) -> None:
        if scheme_id in self.shipped_texts() or stored.scheme(connection, scheme_id) is not None:
            raise Conflict(Message("Schemes", _TAKEN, {"key": scheme_id}))

    def _own(self, scheme_id: str) -> OfficeSchemeRow:
        with self._ports.store.read() as connection:
            return self._own_in(connection, scheme_id)

    def _own_in(self, connection: Connection, scheme_id: str) -> OfficeSchemeRow:
        row = stored.scheme(connection, scheme_id)
        if row is not None:
            return row
        if scheme_id in self.shipped_texts():
            raise InvalidInput(Message("Schemes", _NO_OWN, {"key": scheme_id}))
        raise NotFound(Message("Schemes", _NO_SCHEME, {"key": scheme_id}))

    @staticmethod
    def shipped_texts() -> dict[str, str]:
        """Give the texts of the schemes that ship with the program, the default one first."""
        files = sorted(resources.path("schemes").glob("*.toml"), key=lambda file: (file.stem != _FIRST, file.stem))
        return {file.stem: file.read_text(encoding="utf-8") for file in files}

    def _say(self, template: str, **params: object) -> str:
        return Message("Schemes", template, params).render(self._ports.tr)


def check_data(data: Mapping[str, object]) -> Findings:
    """Tell what is wrong with a parsed scheme."""
    return _findings(dump_scheme(data))


def _findings(text: str) -> Findings:
    found = check_scheme(text)
    return Findings(found.problems, found.remarks)


def _version_remarks(data: Mapping[str, object], used: Mapping[str, frozenset[str]]) -> tuple[Problem, ...]:
    version = str(data.get("version", ""))
    hashes = used.get(version)
    if hashes is None or content_hash(data) in hashes:
        return ()
    return (Problem(("version",), Message("Schemes", _SCORED, {"version": version})),)


def _entry(scheme_id: str, text: str, *, is_shipped: bool, has_draft: bool) -> SchemeEntry:
    data = parse(text)
    return SchemeEntry(
        scheme_id,
        str(data.get("title", "")),
        str(data.get("version", "")),
        str(data.get("subjects", "village")),
        points(data.get("max_points")),
        is_shipped,
        len(_findings(text).problems),
        has_draft,
    )


def _short_name_of(data: Mapping[str, object]) -> str:
    name = data.get("scheme")
    return name if isinstance(name, str) and is_short_name(name) else ""


def _read(file: Path) -> str:
    try:
        content = file.read_bytes()
    except OSError as error:
        detail = error.strerror or str(error)
        raise InvalidInput(Message("Schemes", _UNREADABLE, {"name": file.name, "detail": detail})) from error
    if len(content) > _MOST_BYTES:
        raise InvalidInput(Message("Schemes", _TOO_LARGE, {"name": file.name}))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(Message("Schemes", _NOT_TEXT, {"name": file.name})) from error
