"""The lists of the township in memory: enough for the register page; list tests work on a real office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from app.domain.export_profiles import ExportColumn, ExportProfile, Style
from app.domain.lists import Filter, ListView, Match
from app.services.lists import ColumnInfo, GroupInfo, GroupValue, ListRow, ProfileInfo, RecordType, SavedView
from app.services.register import Choice, ResidentRow

_TEXT = (Match.CONTAINS, Match.EQUALS, Match.EMPTY, Match.FILLED)
_COLUMNS = (
    ("name", "姓名", 8), ("sex", "性别", 4), ("birth_date", "出生日期", 12), ("citizen_id", "公民身份号码", 22),
    ("place", "村组", 14), ("household_no", "户号", 12), ("relation_to_head", "与户主关系", 9), ("phone", "电话", 14),
    ("residence_status", "居住状况", 9),
)  # fmt: skip
KEYS = tuple(key for key, _, _ in _COLUMNS)


class Register(Protocol):
    """What the lists need of the fake register."""

    def list_ids(self) -> list[int]: ...
    def rows(self, ids: Sequence[int]) -> list[ResidentRow]: ...


class FakeLists:
    """Lists residents of the fake register; every other list is empty."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self.kept: dict[str, ListView] = {}
        self.saved: dict[str, ListView] = {}

    def record_types(self) -> tuple[RecordType, ...]:
        return (RecordType("household", "户", 0), RecordType("resident", "人员", self.count("resident")))

    def count(self, record: str) -> int:
        return len(self._register.list_ids()) if record == "resident" else 0

    def columns(self, record: str) -> tuple[ColumnInfo, ...]:
        del record
        return tuple(
            ColumnInfo(key, label, "text", _TEXT, width, can_sort=True, can_group=key == "sex", is_default=True)
            for key, label, width in _COLUMNS
        )

    def default_view(self, record: str) -> ListView:
        return ListView(record, KEYS)

    def last_view(self, page: str, record: str) -> tuple[ListView, tuple[str, ...]]:
        return self.kept.get(page, self.default_view(record)), ()

    def keep_last_view(self, page: str, view: ListView) -> None:
        self.kept[page] = view

    def views(self, record: str) -> tuple[SavedView, ...]:
        return tuple(SavedView(name, view, ()) for name, view in self.saved.items() if view.record == record)

    def save_view(self, name: str, view: ListView) -> None:
        self.saved[name] = view

    def delete_view(self, record: str, name: str) -> None:
        del record
        self.saved.pop(name)

    def choices(self, record: str, column: str) -> tuple[Choice, ...]:
        del record, column
        return ()

    def check(self, record: str, wanted: Filter) -> Filter:
        del record
        return replace(wanted, values=tuple(value.strip() for value in wanted.values))

    def describe(self, record: str, wanted: Filter) -> str:
        del record
        return f"{wanted.column} {'、'.join(wanted.values)}"

    def ids(self, view: ListView, *, among: Sequence[int] | None = None, group: GroupValue | None = None) -> list[int]:
        if view.record != "resident":
            return []
        ids = self._register.list_ids() if among is None else list(among)
        for wanted in view.filters:
            ids = [number for number in ids if wanted.values[0] in self._cell(number, wanted.column)]
        if group is not None:
            ids = [number for number in ids if self._cell(number, view.group_by) == group[0]]
        for sort in reversed(view.sorts):
            ids.sort(key=lambda number, key=sort.column: self._cell(number, key), reverse=sort.descending)  # type: ignore[misc]  # a key bound at once
        return ids

    def groups(self, view: ListView, *, among: Sequence[int] | None = None) -> tuple[GroupInfo, ...]:
        values = [self._cell(number, view.group_by) for number in self.ids(view, among=among)]
        return tuple(GroupInfo((value,), value, values.count(value)) for value in sorted(set(values)))

    def rows(self, record: str, ids: Sequence[int], columns: Sequence[str]) -> list[ListRow]:
        del record
        return [ListRow(row.resident_id, tuple(_cell(row, key) for key in columns)) for row in self._register.rows(ids)]

    def shown_profile(self, record: str, columns: Sequence[str]) -> ProfileInfo:
        made = tuple(ExportColumn(source=key) for key in columns or KEYS)
        return ProfileInfo("shown", "与屏幕一致", ExportProfile(record, "shown", made), is_built_in=True)

    def profiles(self, record: str) -> tuple[ProfileInfo, ...]:
        profile = ExportProfile(record, "plain", tuple(ExportColumn(source=key) for key in KEYS))
        return (ProfileInfo("plain", "全部字段", profile, is_built_in=True),)

    def styles(self, record: str, column: str) -> tuple[Style, ...]:
        del record, column
        return (Style.PLAIN,)

    def as_text(self, record: str, ids: Sequence[int], columns: Sequence[str], *, force_text: bool = False) -> str:
        del force_text
        return "\n".join("\t".join(row.cells) for row in self.rows(record, ids, columns))

    def as_text_and_html(self, record: str, ids: Sequence[int], columns: Sequence[str]) -> tuple[str, str]:
        return self.as_text(record, ids, columns), f"<table>{len(ids)}</table>"

    def _cell(self, number: int, key: str) -> str:
        return _cell(self._register.rows([number])[0], key)


def _cell(row: ResidentRow, key: str) -> str:
    cells = {
        "name": row.name, "sex": row.sex, "birth_date": row.birth_date, "citizen_id": row.citizen_id,
        "place": f"{row.village} {row.group}", "household_no": row.household_no, "relation_to_head": row.relation,
        "phone": row.phone, "residence_status": row.residence_status,
    }  # fmt: skip
    return cells[key]
