"""What a list shows, without widgets: its view, its columns, the group that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.lists import Filter, ListView, sorted_by, with_filter, without_filter
from app.services.lists import ColumnInfo, GroupInfo, GroupValue, ListService

_CHARACTER, _PADDING = 7, 10
_HEADING_CHARACTER, _HEADING_PADDING = 12, 22


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the lists, so that it can be asked away from the window."""

    view: ListView
    group: GroupValue | None
    found: Callable[[], Sequence[int]] | None

    def answer(self, lists: ListService) -> Answer:
        """Ask; a group that holds nothing any more is left."""
        among = None if self.found is None else self.found()
        groups = lists.groups(self.view, among=among) if self.view.group_by else ()
        group = self.group if any(one.value == self.group for one in groups) else None
        ids = lists.ids(self.view, among=among, group=group)
        return Answer(ids, groups, group, lists.count(self.view.record))


@dataclass(frozen=True, slots=True)
class Answer:
    """The ids to show, the groups with their counts, the group that is open, and how many records there are."""

    ids: list[int]
    groups: tuple[GroupInfo, ...]
    group: GroupValue | None
    total: int


class ListState:
    """The view of one list; every change gives a new view and never loses the rest of it."""

    def __init__(self, lists: ListService, record: str, page: str) -> None:
        """Go on with the view that the page showed last."""
        self._lists = lists
        self.record = record
        self.page = f"{page}/{record}"
        self.infos = lists.columns(record)
        self.usual = lists.default_view(record)
        self.view, self.notices = lists.last_view(self.page, record)
        self.group: GroupValue | None = None

    @property
    def columns(self) -> tuple[ColumnInfo, ...]:
        """The columns shown, in order."""
        known = {info.key: info for info in self.infos}
        return tuple(known[key] for key in self.view.columns if key in known)

    @property
    def is_narrowed(self) -> bool:
        """Say whether filters or an open group keep rows away."""
        return bool(self.view.filters) or self.group is not None

    @property
    def is_as_asked(self) -> bool:
        """Say whether the rows stand as the page gave them: none kept away, and in no other order."""
        return not self.is_narrowed and not self.view.sorts and not self.view.group_by

    def shows(self, view: ListView) -> bool:
        """Say whether this is the view that is shown, whatever the widths."""
        return replace(self.view, widths=()) == replace(view, columns=view.columns or self.usual.columns, widths=())

    def info(self, key: str) -> ColumnInfo:
        """Give one column."""
        return next(info for info in self.infos if info.key == key)

    def question(self, found: Callable[[], Sequence[int]] | None) -> Question:
        """Give what has to be asked now; ``found`` gives the ids among which to look."""
        return Question(self.view, self.group, found)

    def show(self, view: ListView) -> None:
        """Show another view of the same list."""
        self.view = replace(view, columns=view.columns or self.usual.columns)
        self.group = None

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show other columns; without any, those of the record type."""
        self.view = replace(self.view, columns=tuple(keys) or self.usual.columns)

    def sort_by(self, key: str) -> bool:
        """Put a column first in the order; False where it has no order."""
        if not self.info(key).can_sort:
            return False
        self.view = sorted_by(self.view, key)
        return True

    def put_filter(self, wanted: Filter, instead_of: Filter | None = None) -> None:
        """Add a filter, or put it in place of another."""
        self.view = with_filter(self.view, wanted, instead_of)

    def drop_filter(self, unwanted: Filter) -> None:
        """Take a filter away."""
        self.view = without_filter(self.view, unwanted)

    def group_by(self, key: str) -> None:
        """Group by a column, or not at all."""
        self.view = replace(self.view, group_by=key)
        self.group = None

    def open_group(self, value: GroupValue | None) -> None:
        """Show the rows of one group, or all."""
        self.group = value

    def width_of(self, info: ColumnInfo) -> int:
        """Give the width of a column in pixels: the one it was given, else what its values and heading need."""
        heading = len(info.label) * _HEADING_CHARACTER + _HEADING_PADDING
        return dict(self.view.widths).get(info.key, max(heading, info.width * _CHARACTER + _PADDING))

    def keep_width(self, key: str, width: int) -> None:
        """Remember the width that a column was given."""
        self.view = replace(self.view, widths=tuple((dict(self.view.widths) | {key: width}).items()))
