"""Schemes in memory: the shipped one, and what a test makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import resources
from app.domain.changes import Changes
from app.domain.errors import Conflict
from app.domain.scoring.editing.tree import points
from app.domain.scoring.scheme import dump_scheme
from app.domain.scoring.source import parse
from app.domain.text import Message
from app.services.scheme_editor import SchemeEditor
from app.services.schemes import CHANGES, OpenScheme, SchemeEntry, SchemeSaved, check_data

SHIPPED = "default-1000"


def source(context: str, text: str) -> str:
    del context
    return text


class FakeSchemes:
    """One shipped scheme; own ones by short name, each with its version."""

    def __init__(self) -> None:
        self.shipped = resources.path("schemes", f"{SHIPPED}.toml").read_text(encoding="utf-8")
        self.own: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.drafts: dict[str, str] = {}
        self.refuse_with: Exception | None = None

    def entries(self) -> tuple[SchemeEntry, ...]:
        own = [self._entry(key, text, is_shipped=False) for key, text in self.own.items()]
        return (*own, self._entry(SHIPPED, self.shipped, is_shipped=True))

    def _entry(self, key: str, text: str, *, is_shipped: bool) -> SchemeEntry:
        data = parse(text)
        problems = len(check_data(data).problems)
        most = points(data.get("max_points"))
        title, version = str(data.get("title", "")), str(data.get("version", ""))
        return SchemeEntry(key, title, version, "village", most, is_shipped, problems, has_draft=key in self.drafts)

    def open(self, scheme_id: str) -> OpenScheme:
        if scheme_id == SHIPPED:
            return OpenScheme(SHIPPED, 0, SchemeEditor(parse(self.shipped), check_data, source, is_editable=False), "")
        editor = SchemeEditor(parse(self.own[scheme_id]), check_data, source, is_editable=True)
        draft = self.drafts.get(scheme_id)
        if draft is not None:
            editor.take_over(parse(draft))
        at = "" if draft is None else "2026-11-22T06:03:00+00:00"
        return OpenScheme(scheme_id, self.versions[scheme_id], editor, at)

    def keep_draft(self, scheme_id: str, data: Mapping[str, object] | None) -> None:
        if data is None:
            self.drafts.pop(scheme_id, None)
        else:
            self.drafts[scheme_id] = dump_scheme(data)

    def save(self, scheme_id: str, data: Mapping[str, object], row_version: int) -> SchemeSaved:
        if self.refuse_with is not None:
            raise self.refuse_with
        if row_version != self.versions[scheme_id]:
            raise Conflict(Message("T", "别处已改"))
        self.own[scheme_id] = dump_scheme(data)
        self.versions[scheme_id] += 1
        self.drafts.pop(scheme_id, None)
        usable = not check_data(data).problems
        return SchemeSaved(scheme_id, self.versions[scheme_id], usable, CHANGES)

    def copy_name(self, scheme_id: str) -> str:
        return f"{scheme_id}-copy"

    def copy(self, scheme_id: str, new_id: str, title: str = "") -> SchemeSaved:
        if new_id in self.own:
            raise Conflict(Message("T", "名称已用"))
        data = parse(self.own.get(scheme_id, self.shipped))
        data |= {"scheme": new_id, "title": title or "copy"}
        self.own[new_id], self.versions[new_id] = dump_scheme(data), 1
        return SchemeSaved(new_id, 1, is_usable=True, changes=CHANGES)

    def import_file(self, file: Path) -> SchemeSaved:
        self.own[file.stem], self.versions[file.stem] = file.read_text(encoding="utf-8"), 1
        return SchemeSaved(file.stem, 1, is_usable=True, changes=CHANGES)

    def export(self, scheme_id: str, file: Path) -> Path:
        file.write_text(self.own.get(scheme_id, self.shipped), encoding="utf-8")
        return file

    def delete(self, scheme_id: str) -> Changes:
        del self.own[scheme_id]
        return CHANGES
