"""An export profile while it is being edited, without widgets."""

from __future__ import annotations

from dataclasses import replace

from app.domain.export_profiles import ExportColumn, ExportProfile, Fill, Style
from app.domain.lists import Sort


class ProfileDraft:
    """Every change keeps the rest; nothing is stored before the clerk says so."""

    def __init__(self, profile: ExportProfile) -> None:
        """Start from a profile."""
        self.profile = profile

    @property
    def columns(self) -> tuple[ExportColumn, ...]:
        """The columns, in order."""
        return self.profile.columns

    def add(self, column: ExportColumn, after: int) -> int:
        """Put a column behind another, and give its place."""
        place = min(max(after + 1, 0), len(self.columns))
        self._put((*self.columns[:place], column, *self.columns[place:]))
        return place

    def remove(self, place: int) -> int:
        """Take a column out, and give the place that is current then."""
        if 0 <= place < len(self.columns):
            self._put((*self.columns[:place], *self.columns[place + 1 :]))
        return min(place, len(self.columns) - 1)

    def move(self, place: int, by: int) -> int:
        """Move a column; at either end it stays. Give its place."""
        target = place + by
        if not (0 <= place < len(self.columns) and 0 <= target < len(self.columns)):
            return place
        columns = list(self.columns)
        columns.insert(target, columns.pop(place))
        self._put(tuple(columns))
        return target

    def change(
        self, place: int, *, heading: str | None = None, style: Style | None = None, constant: str | None = None
    ) -> None:
        """Change what is given of one column."""
        before = self.columns[place]
        after = replace(
            before,
            heading=before.heading if heading is None else heading,
            style=before.style if style is None else style,
            constant=before.constant if constant is None else constant,
        )
        self._put((*self.columns[:place], after, *self.columns[place + 1 :]))

    def show_source(self, place: int, source: str) -> None:
        """Let a column show another field; the style starts anew, as it may not fit."""
        column = replace(self.columns[place], fill=Fill.FIELD, source=source, style=Style.PLAIN)
        self._put((*self.columns[:place], column, *self.columns[place + 1 :]))

    def finish(
        self, name: str, titles: str, footers: str, blank_rows: int, sort: str, *, is_public: bool
    ) -> ExportProfile:
        """Give the profile with its name, its lines above and below, and its order."""
        return replace(
            self.profile,
            name=name.strip(),
            title_rows=_lines(titles),
            footer_lines=_lines(footers),
            blank_rows=blank_rows,
            sorts=(Sort(sort),) if sort else (),
            is_public=is_public,
        )

    def _put(self, columns: tuple[ExportColumn, ...]) -> None:
        self.profile = replace(self.profile, columns=columns)


def _lines(text: str) -> tuple[str, ...]:
    lines = text.split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    return tuple(lines)
