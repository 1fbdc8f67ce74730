"""Lists of every record type: filter, sort, group, page, remember, copy, hand out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import InvalidInput, NotFound
from app.domain.export_profiles import (
    MASKED_NAME,
    PLAIN_NAME,
    SHOWN_NAME,
    ExportProfile,
    Fill,
    Style,
    as_public,
    built_in,
    check_profile,
    profile_from_json,
    profile_to_json,
    shown_profile,
    styles_of,
)
from app.domain.lists import (
    Filter,
    Form,
    ListColumn,
    ListView,
    Match,
    Part,
    default_columns,
    read_filter,
    view_from_json,
    view_to_json,
)
from app.domain.progress import Progress, no_progress
from app.domain.readings import reading_order
from app.domain.records import RECORDS
from app.domain.records.place import TownshipProfile
from app.domain.records.spec import Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.listing.cells import HAS_LEFT, IS_PRESENT, Cells, CellValue
from app.services.listing.handing_out import Writing, as_html, as_text, check_target, label_of, write_file
from app.services.listing.sources import ListShape, group_conditions, group_sources, list_query
from app.services.operations import OperationService
from app.services.ports import Ports
from app.services.register import Choice
from storage import lists as kept
from storage import operations as journal
from storage.connection import Connection, SqlValue
from storage.exchange.text_tables import ENCODINGS, UTF_8
from storage.lists import ExportLine, NamedContent
from storage.queries import lists as queries
from storage.queries.lists import ListQuery
from storage.queries.register import places

_N = QT_TRANSLATE_NOOP
_NO_RECORD = _N("List", "There is no list of {record}")
_NO_COLUMN = _N("List", "This list has no column {column}")
_NO_PROFILE = _N("Export", "There is no export profile {name}")
_BUILT_IN = _N("Export", "{name} belongs to the program: save it under another name")
_NO_NAME = _N("List", "Give the view a name")
_NO_PURPOSE = _N("Export", "Write what the list is for: each export is recorded with its purpose")
_NO_ROWS = _N("Export", "The list is empty: there is nothing to export")
_EMPTY_GROUP = _N("List", "(nothing)")
_FOOTER = _N("Export", "Filled in by:            Person in charge:            Date: {date}")
_VIEWS, _PROFILES = "list_view", "export_profile"
CSV_ENCODINGS = ENCODINGS
"""How a text table can be written: UTF-8 with its mark, or GB18030."""
_BUILT_IN_NAMES = (PLAIN_NAME, SHOWN_NAME, MASKED_NAME)
_YES_NO = (("1", IS_PRESENT), ("0", HAS_LEFT))
GroupValue = tuple[str | int | None, ...]
"""What the rows of one group have in common, as the office file keeps it."""


@dataclass(frozen=True, slots=True)
class RecordType:
    """A record type that can be listed, and how many living records of it there are."""

    key: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class ColumnInfo:
    """One column a list can have; ``form`` is text, code, date, number, age or place; ``width`` counts characters."""

    key: str
    label: str
    form: str
    tests: tuple[Match, ...]
    width: int
    can_sort: bool
    can_group: bool
    is_default: bool


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row, cell by cell, as people read it."""

    row_id: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroupInfo:
    """One group: its value for ``ids``, its name, and how many rows it has."""

    value: GroupValue
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view kept under a name; ``notices`` say what of it is no more."""

    name: str
    view: ListView
    notices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProfileInfo:
    """An export profile as it is offered: ``title`` is its name in the language of the office."""

    name: str
    title: str
    profile: ExportProfile
    is_built_in: bool
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written; ``columns`` are the headings."""

    file: Path
    rows: int
    columns: tuple[str, ...]
    profile: str
    is_public: bool
    sha256: str


@dataclass(frozen=True, slots=True)
class PrintableTable:
    """A list as plain text, ready for paper; ``columns`` are heading, width in characters and alignment."""

    title: str
    subtitle: str
    columns: tuple[tuple[str, int, str], ...]
    rows: tuple[tuple[str, ...], ...]
    footer: str


class ListService:
    """The lists of one office."""

    def __init__(self, ports: Ports, operations: OperationService, profile: TownshipProfile) -> None:
        """Work on one office."""
        self._ports = ports
        self._operations = operations
        self._profile = profile
        self._shapes: dict[str, ListShape] = {}
        self._readings: dict[str, str] = {}

    def record_types(self) -> tuple[RecordType, ...]:
        """Give every record type with its number of records."""
        with self._ports.store.read() as connection:
            return tuple(
                RecordType(
                    spec.key, self._tr("Record", spec.title), queries.count_rows(connection, ListQuery(spec.table))
                )
                for spec in RECORDS
            )

    def count(self, record: str) -> int:
        """Count the living records of a type."""
        with self._ports.store.read() as connection:
            return queries.count_rows(connection, ListQuery(_spec(record).table))

    def columns(self, record: str) -> tuple[ColumnInfo, ...]:
        """Give every column that a list of this type can have."""
        with self._ports.store.read() as connection:
            shape = self._shape(connection, record)
        shown = default_columns(shape.spec)
        return tuple(
            ColumnInfo(
                one.key,
                label_of(one, self._ports.tr),
                one.form.value,
                one.tests,
                self._screen_width(one),
                one.can_sort,
                one.can_group,
                one.key in shown,
            )
            for one in shape.columns()
        )

    def choices(self, record: str, column: str) -> tuple[Choice, ...]:
        """Give what a column of codes or places can hold; nothing for other columns."""
        with self._ports.store.read() as connection:
            one = self._column(connection, record, column)
            if one.part is Part.PRESENT:
                return tuple(Choice(code, self._tr("List", label), code) for code, label in _YES_NO)
            if one.form is Form.PLACE:
                return _place_choices(connection, with_groups=one.part is Part.WHOLE)
        if one.form is not Form.CODE:
            return ()
        return tuple(Choice(code.code, code.label, code.code) for code in self._ports.codes[one.field.code_list].codes)

    def default_view(self, record: str) -> ListView:
        """Give the view of a list that nobody has changed."""
        with self._ports.store.read() as connection:
            known = {column.key for column in self._shape(connection, record).columns()}
        return ListView(record, tuple(key for key in default_columns(_spec(record)) if key in known))

    def check(self, record: str, wanted: Filter) -> Filter:
        """Give a filter with values as they are stored; InvalidInput says what is wrong."""
        return read_filter(_spec(record), wanted, self._ports.codes)

    def describe(self, record: str, wanted: Filter) -> str:
        """Give a filter in words, as on a chip."""
        with self._ports.store.read() as connection:
            column = self._column(connection, record, wanted.column)
        template = _RANGES.get(_shape_of_range(wanted), "") if wanted.test is Match.BETWEEN else _SENTENCES[wanted.test]
        values = [*wanted.values, "", ""]
        if wanted.test is Match.IN:
            labels = {choice.code: choice.label for choice in self.choices(record, wanted.column)}
            values[0] = "、".join(labels.get(value, value) for value in wanted.values)
        params = {"column": label_of(column, self._ports.tr), "value": values[0], "low": values[0], "high": values[1]}
        return Message("List", template, params).render(self._ports.tr)

    def ids(self, view: ListView, *, among: Sequence[int] | None = None, group: GroupValue | None = None) -> list[int]:
        """Give the ids that a view shows, in its order.

        With ``among`` only those are kept that stand there, in the order of ``among`` where the view has none of its
        own; with ``group`` only the rows of that group of ``view.group_by``.
        """
        if among is not None and not view.filters and not view.sorts and group is None:
            return list(among)
        with self._ports.store.read() as connection:
            found = self._ordered_ids(connection, view, group)
        if among is None:
            return found
        if view.sorts:
            wanted = set(among)
            return [row_id for row_id in found if row_id in wanted]
        fitting = set(found)
        return [row_id for row_id in among if row_id in fitting]

    def _ordered_ids(self, connection: Connection, view: ListView, group: GroupValue | None) -> list[int]:
        """Give the ids in order; names are ordered by how they are read, which no file knows."""
        first = view.sorts[0] if view.sorts else None
        column = None if first is None else self._column(connection, view.record, first.column)
        if first is None or column is None or column.field.kind not in (Kind.NAME, Kind.RESIDENT):
            return queries.select_ids(connection, self._query(connection, view, group))
        others = replace(view, sorts=view.sorts[1:])
        source = self._shape(connection, view.record).sources(column)[0]
        found = queries.select_values(connection, self._query(connection, others, group), source)
        named = [(row_id, str(name)) for row_id, name in found if name is not None]
        for name in {name for _, name in named} - self._readings.keys():
            self._readings[name] = reading_order(name)
        ordered = _by_reading(named, self._readings, is_reversed=first.descending)
        return ordered + [row_id for row_id, name in found if name is None]

    def _query(self, connection: Connection, view: ListView, group: GroupValue | None = None) -> ListQuery:
        shape = self._shape(connection, view.record)
        filters = [read_filter(shape.spec, one, self._ports.codes) for one in view.filters]
        query = list_query(shape, filters, view.sorts, self._ports.codes, self._ports.today())
        if group is None:
            return query
        column = self._column(connection, view.record, view.group_by)
        return replace(query, conditions=(*query.conditions, *group_conditions(shape, column, group)))

    def groups(self, view: ListView, *, among: Sequence[int] | None = None) -> tuple[GroupInfo, ...]:
        """Give the groups of ``view.group_by`` with their numbers of rows, in the order of places, codes or values."""
        with self._ports.store.read() as connection:
            shape = self._shape(connection, view.record)
            column = self._column(connection, view.record, view.group_by)
            sources = group_sources(shape, column)
            if among is None:
                found = queries.select_groups(connection, self._query(connection, view), sources)
            else:
                found = _counted(
                    queries.select_cells(connection, shape.spec.table, sources, self.ids(view, among=among))
                )
            ranks = {place.name: rank for rank, place in enumerate(places(connection))}
        cells = self._cells(shape, [column])
        labelled = [(values, cells.read(values)[0].shown, count) for values, count in found]
        labelled.sort(key=lambda one: _group_key(one[0], one[1], ranks if column.form is Form.PLACE else {}))
        return tuple(
            GroupInfo(_group_value(values), label or self._tr("List", _EMPTY_GROUP), count)
            for values, label, count in labelled
        )

    def rows(self, record: str, ids: Sequence[int], columns: Sequence[str]) -> list[ListRow]:
        """Give the rows of some ids in their order, cells as ``columns`` stand; ids that are gone are left out."""
        with self._ports.store.read() as connection:
            return [
                ListRow(row_id, tuple(cell.shown for cell in cells))
                for row_id, cells in self._read(connection, record, ids, self._chosen(connection, record, columns))
            ]

    def _read(
        self, connection: Connection, record: str, ids: Sequence[int], columns: Sequence[ListColumn]
    ) -> Iterator[tuple[int, list[CellValue]]]:
        shape = self._shape(connection, record)
        cells = self._cells(shape, columns)
        for row_id, values in queries.select_cells(connection, shape.spec.table, cells.sources, ids):
            yield row_id, cells.read(values)

    def save_view(self, name: str, view: ListView) -> None:
        """Keep a view under a name, in place of an earlier one of that name."""
        if not name.strip():
            raise InvalidInput(Message("List", _NO_NAME))
        with self._ports.store.write() as connection:
            content = NamedContent(name.strip(), view_to_json(view), self._ports.now())
            kept.put_named(connection, _VIEWS, view.record, content)

    def views(self, record: str) -> tuple[SavedView, ...]:
        """Give the views kept for a record type, by name."""
        with self._ports.store.read() as connection:
            found = kept.named(connection, _VIEWS, record)
        return tuple(SavedView(one.name, *self._view(record, one.content)) for one in found)

    def delete_view(self, record: str, name: str) -> None:
        """Forget a view."""
        with self._ports.store.write() as connection:
            kept.drop_named(connection, _VIEWS, record, name)

    def keep_last_view(self, page: str, view: ListView) -> None:
        """Remember how a page shows its list."""
        with self._ports.store.write() as connection:
            kept.put_last(connection, page, view_to_json(view))

    def last_view(self, page: str, record: str) -> tuple[ListView, tuple[str, ...]]:
        """Give how a page showed its list last, with what of it is no more."""
        with self._ports.store.read() as connection:
            content = kept.last(connection, page)
        if content is None:
            return self.default_view(record), ()
        view, notices = self._view(record, content)
        return (view if view.columns else replace(view, columns=self.default_view(record).columns)), notices

    def _view(self, record: str, content: str) -> tuple[ListView, tuple[str, ...]]:
        view, notices = view_from_json(_spec(record), content)
        return view, tuple(notice.render(self._ports.tr) for notice in notices)

    def profiles(self, record: str) -> tuple[ProfileInfo, ...]:
        """Give the export profiles of a record type: those of the program first, then the office's own."""
        spec = _spec(record)
        with self._ports.store.read() as connection:
            known = {column.key for column in self._shape(connection, record).columns()}
            found = kept.named(connection, _PROFILES, record)
        offered = [
            ProfileInfo(one.name, self._title(one.name), _storable(one, known), is_built_in=True)
            for one in built_in(spec)
        ]
        for one in found:
            profile, notices = profile_from_json(spec, one.name, one.content)
            texts = tuple(notice.render(self._ports.tr) for notice in notices)
            offered.append(ProfileInfo(one.name, one.name, _storable(profile, known), is_built_in=False, notices=texts))
        return tuple(offered)

    def styles(self, record: str, column: str) -> tuple[Style, ...]:
        """Give the ways in which a profile can write a column."""
        with self._ports.store.read() as connection:
            return styles_of(self._column(connection, record, column))

    def shown_profile(self, record: str, columns: Sequence[str]) -> ProfileInfo:
        """Give the profile that writes a list as the screen shows it."""
        profile = shown_profile(_spec(record), columns)
        return ProfileInfo(profile.name, self._title(profile.name), profile, is_built_in=True)

    def profile(self, record: str, name: str) -> ExportProfile:
        """Give a profile by its name or title."""
        found = next((one for one in self.profiles(record) if name in (one.name, one.title)), None)
        if found is None:
            raise NotFound(Message("Export", _NO_PROFILE, {"name": name}))
        return found.profile

    def save_profile(self, profile: ExportProfile) -> None:
        """Keep a profile of the office, in place of an earlier one of that name."""
        checked = check_profile(profile, _spec(profile.record))
        if any(checked.name in (one.name, one.title) for one in self.profiles(profile.record) if one.is_built_in):
            raise InvalidInput(Message("Export", _BUILT_IN, {"name": self._title(checked.name)}))
        with self._ports.store.write() as connection:
            content = NamedContent(checked.name, profile_to_json(checked), self._ports.now())
            kept.put_named(connection, _PROFILES, profile.record, content)

    def delete_profile(self, record: str, name: str) -> None:
        """Forget a profile of the office."""
        with self._ports.store.write() as connection:
            if not kept.drop_named(connection, _PROFILES, record, name):
                raise NotFound(Message("Export", _NO_PROFILE, {"name": name}))

    def usual_footer(self) -> str:
        """Give the line that most tables end with: who filled it in, who answers for it, the date."""
        # The name of the day stays as it is: it is filled in when the table is written.
        return self._tr("Export", _FOOTER)

    def export(
        self,
        ids: Sequence[int],
        profile: ExportProfile,
        file: Path,
        purpose: str,
        to_whom: str = "",
        progress: Progress = no_progress,
        *,
        is_public: bool = False,
        encoding: str = UTF_8,
    ) -> ExportReport:
        """Write rows to a file by a profile, and record what was handed out, to whom and why.

        InvalidInput names what is missing; ExportFailed says that nothing was written. What is public is masked,
        whatever the profile says.
        """
        spec = _spec(profile.record)
        if not purpose.strip():
            raise InvalidInput(Message("Export", _NO_PURPOSE), {"purpose": Message("Export", _NO_PURPOSE)})
        check_target(file, encoding)
        checked = check_profile(profile, spec)
        if is_public or checked.is_public:
            checked = as_public(checked, spec)
        ordered = self.ids(ListView(spec.key, sorts=checked.sorts), among=ids) if checked.sorts else list(ids)
        if not ordered:
            raise InvalidInput(Message("Export", _NO_ROWS))
        with self._operations.running("list", file.name) as operation_id:
            writing, digest = self._write(ordered, checked, file, progress, encoding)
            report = ExportReport(
                file, len(ordered), tuple(writing.headings), self._title(checked.name), checked.is_public, digest
            )
            with self._ports.store.write() as connection:
                kept.log_export(connection, self._log_line(report, spec, purpose.strip(), to_whom.strip()))
                journal.finish(connection, operation_id, self._ports.now())
        return report

    def _write(
        self, ids: Sequence[int], profile: ExportProfile, file: Path, progress: Progress, encoding: str
    ) -> tuple[Writing, str]:
        with self._ports.store.snapshot() as connection:
            shape = self._shape(connection, profile.record)
            writing = Writing(
                profile,
                {column.key: column for column in shape.columns()},
                self._tr("Record", shape.spec.title),
                {"date": self._today(), "count": str(len(ids)), "township": self._profile.name},
                self._ports.tr,
            )
            cells = (row for _, row in self._read(connection, profile.record, ids, writing.field_columns))
            return writing, write_file(file, writing, cells, len(ids), progress, encoding=encoding)

    def _today(self) -> str:
        today = self._ports.today()
        return f"{today.year}年{today.month}月{today.day}日"

    def _log_line(self, report: ExportReport, spec: RecordSpec, purpose: str, to_whom: str) -> ExportLine:
        return ExportLine(
            self._ports.now(),
            spec.key,
            report.profile,
            int(report.is_public),
            purpose,
            to_whom,
            "、".join(report.columns),
            report.rows,
            report.file.name,
            report.sha256,
        )

    def exports(self) -> tuple[ExportLine, ...]:
        """Give the record of everything that was handed out, the newest first."""
        with self._ports.store.read() as connection:
            return kept.export_log(connection)

    def as_text(self, record: str, ids: Sequence[int], columns: Sequence[str], *, force_text: bool = False) -> str:
        """Give rows for the clipboard, headings first, a tab between cells.

        With ``force_text`` long numbers come as ``="…"``, which a spreadsheet keeps to the last digit.
        """
        headings = self._headings(record, columns)
        return as_text(headings, (row.cells for row in self.rows(record, ids, columns)), force_text=force_text)

    def as_text_and_html(self, record: str, ids: Sequence[int], columns: Sequence[str]) -> tuple[str, str]:
        """Give rows for the clipboard, as text and as a table that Excel and WPS take cell by cell as text."""
        headings, rows = self._headings(record, columns), [row.cells for row in self.rows(record, ids, columns)]
        return as_text(headings, rows, force_text=False), as_html(headings, rows)

    def printable(self, view: ListView, ids: Sequence[int], title: str = "") -> PrintableTable:
        """Give a list as plain text for paper: the columns of the view, its filters as the line below the title."""
        keys = view.columns or default_columns(_spec(view.record))
        with self._ports.store.read() as connection:
            columns = self._chosen(connection, view.record, keys)
        filters = "；".join(self.describe(view.record, one) for one in view.filters)
        count = Message("List", _COUNT, {"count": len(ids)}).render(self._ports.tr)
        date = f"{self._profile.name}  {self._today()}"
        return PrintableTable(
            title or self._tr("Record", _spec(view.record).title),
            "　".join(part for part in (filters, count) if part),
            tuple((label_of(one, self._ports.tr), one.width, _alignment(one)) for one in columns),
            tuple(row.cells for row in self.rows(view.record, ids, keys)),
            date,
        )

    def parse_filter(self, record: str, text: str) -> Filter:
        """Read a filter as typed on a command line.

        ``name=李`` contains, ``name==李强`` equals, ``phone=`` is empty, ``phone=*`` is filled, ``sex=女,男`` any of,
        ``birth_date=1990..1999-06`` and ``birth_date.age=60..`` between, ``place=东河村,西山村 1组`` in.
        """
        key, _, value = text.partition("=")
        with self._ports.store.read() as connection:
            column = self._column(connection, record, key.strip())
        return self.check(record, self._typed_filter(record, column, value.strip()))

    def _typed_filter(self, record: str, column: ListColumn, value: str) -> Filter:
        if not value:
            return Filter(column.key, Match.EMPTY)
        if value == "*":
            return Filter(column.key, Match.FILLED)
        if Match.BETWEEN in column.tests:
            low, dots, high = value.partition("..")
            return Filter(column.key, Match.BETWEEN, (low.strip(), high.strip() if dots else low.strip()))
        if Match.IN in column.tests:
            words = tuple(word.strip() for word in value.replace("，", ",").split(","))
            codes = {choice.label: choice.code for choice in self.choices(record, column.key)}
            if column.form is Form.PLACE and (unknown := [word for word in words if word not in codes]):
                raise NotFound(Message("List", _NO_PLACE, {"place": unknown[0]}))
            return Filter(column.key, Match.IN, tuple(codes.get(word, word) for word in words))
        exact = value.removeprefix("=")
        return Filter(column.key, Match.CONTAINS if exact == value else Match.EQUALS, (exact.strip(),))

    def _headings(self, record: str, columns: Sequence[str]) -> list[str]:
        with self._ports.store.read() as connection:
            return [label_of(one, self._ports.tr) for one in self._chosen(connection, record, columns)]

    def _screen_width(self, column: ListColumn) -> int:
        """Give the width of a column on the screen in half characters, whatever a form leaves room for."""
        if column.form is Form.CODE and column.part is not Part.PRESENT:
            # A few labels are far longer than the rest and hardly ever needed.
            lengths = sorted(len(code.label) for code in self._ports.codes[column.field.code_list].codes)
            return 2 * lengths[len(lengths) * 4 // 5] + 2
        return _WIDTHS_BY_KIND.get(column.field.kind, _WIDTHS_BY_FORM.get(column.form, _USUAL_WIDTH))

    def _shape(self, connection: Connection, record: str) -> ListShape:
        if record not in self._shapes:
            spec = _spec(record)
            self._shapes[record] = ListShape(spec, queries.columns_of(connection, spec.table))
        return self._shapes[record]

    def _chosen(self, connection: Connection, record: str, keys: Sequence[str]) -> list[ListColumn]:
        return [self._column(connection, record, key) for key in keys]

    def _column(self, connection: Connection, record: str, key: str) -> ListColumn:
        found = next((one for one in self._shape(connection, record).columns() if one.key == key), None)
        if found is None:
            raise NotFound(Message("List", _NO_COLUMN, {"column": key}))
        return found

    def _cells(self, shape: ListShape, columns: Sequence[ListColumn]) -> Cells:
        return Cells(shape, columns, self._ports.codes, self._ports.today(), self._ports.tr)

    def _title(self, name: str) -> str:
        return self._tr("Export", name) if name in _BUILT_IN_NAMES else name

    def _tr(self, context: str, text: str) -> str:
        return self._ports.tr(context, text)


_WIDTHS_BY_FORM = {Form.DATE: 12, Form.AGE: 6, Form.NUMBER: 8}
_WIDTHS_BY_KIND = {Kind.NAME: 8, Kind.RESIDENT: 8, Kind.CITIZEN_ID: 22, Kind.TEXT: 20, Kind.PLACE: 14}
_USUAL_WIDTH = 14
_COUNT = _N("List", "{count} rows")
_NO_PLACE = _N("List", "There is no place called {place}")
_SENTENCES: Mapping[Match, str] = {
    Match.CONTAINS: _N("List", "{column} contains {value}"),
    Match.EQUALS: _N("List", "{column} = {value}"),
    Match.IN: _N("List", "{column}: {value}"),
    Match.EMPTY: _N("List", "{column} is empty"),
    Match.FILLED: _N("List", "{column} is filled in"),
}
_RANGES: Mapping[tuple[bool, bool], str] = {
    (True, True): _N("List", "{column}: {low} to {high}"),
    (True, False): _N("List", "{column} from {low}"),
    (False, True): _N("List", "{column} up to {high}"),
}


def _shape_of_range(wanted: Filter) -> tuple[bool, bool]:
    return bool(wanted.values[0]), bool(wanted.values[1])


def _spec(record: str) -> RecordSpec:
    found = next((spec for spec in RECORDS if spec.key == record), None)
    if found is None:
        raise NotFound(Message("List", _NO_RECORD, {"record": record}))
    return found


def _place_choices(connection: Connection, *, with_groups: bool) -> tuple[Choice, ...]:
    choices: list[Choice] = []
    for place in places(connection):
        choices.append(Choice(str(place.village_id), place.name, str(len(choices) + 1)))
        for group_id, name in place.groups if with_groups else ():
            choices.append(Choice(f"{place.village_id}:{group_id}", f"{place.name} {name}", str(len(choices) + 1)))
    return tuple(choices)


def _group_value(values: Sequence[SqlValue]) -> GroupValue:
    return tuple(value if value is None or isinstance(value, int) else str(value) for value in values)


def _group_key(values: Sequence[SqlValue], label: str, ranks: Mapping[str, int]) -> tuple[object, ...]:
    """Order groups: villages as everywhere else, figures by size, all else by what is stored; nothing comes last."""
    parts = [
        (ranks.get(text, len(ranks)), len(text) if ranks or isinstance(value, int) else 0, text)
        for value in values
        for text in ("" if value is None else str(value),)
    ]
    return (not label, parts)


def _by_reading(named: Sequence[tuple[int, str]], readings: Mapping[str, str], *, is_reversed: bool) -> list[int]:
    """Order ids by readings, surname by surname: sorting all at once would hold up the window meanwhile."""
    by_surname: dict[str, list[tuple[str, int]]] = {}
    for row_id, name in named:
        reading = readings[name]
        by_surname.setdefault(reading.partition(" ")[0], []).append((reading, row_id))
    ordered: list[int] = []
    for surname in sorted(by_surname, reverse=is_reversed):
        group = sorted(by_surname[surname], key=lambda one: one[0], reverse=is_reversed)
        ordered += [row_id for _, row_id in group]
    return ordered


def _counted(
    rows: Iterable[tuple[int, tuple[SqlValue, ...]]],
) -> list[tuple[tuple[SqlValue, ...], int]]:
    return list(Counter(values for _, values in rows).items())


def _storable(profile: ExportProfile, known: Collection[str]) -> ExportProfile:
    """Leave out columns that this office's file does not keep."""
    kept_columns = tuple(one for one in profile.columns if one.fill is not Fill.FIELD or one.source in known)
    return replace(profile, columns=kept_columns)


def _alignment(column: ListColumn) -> str:
    return "right" if column.form in (Form.NUMBER, Form.AGE) else "left"
