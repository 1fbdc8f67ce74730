"""Rosters for the county: new, reviewed, current, ended and paid, in its order of columns, as file and on paper."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from app.domain.entitlements.due import rate_of
from app.domain.entitlements.months import Month
from app.domain.entitlements.parameters import ParameterBook
from app.domain.entitlements.programme import Programme
from app.domain.entitlements.rosters import (
    BUILT_IN,
    COLUMNS,
    USUAL,
    CaseSpan,
    ChosenColumn,
    RosterColumn,
    RosterKind,
    RosterLayout,
    checked,
    column,
    from_json,
    is_on,
    to_json,
)
from app.domain.errors import InvalidInput, NotFound
from app.domain.export_profiles import safe_text
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.listing.handing_out import CSV, check_target
from app.services.operations import OperationService
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from printing.forms import table_list
from printing.forms.table_list import ListColumn, TableListData
from storage import cases as case_rows
from storage import lists as kept
from storage import operations as journal
from storage.connection import Connection
from storage.entitlements import CaseRow, cases_where
from storage.exchange.old_workbooks import write_old_workbook
from storage.exchange.text_tables import UTF_8, write_csv
from storage.exchange.writing import SheetContent, write_workbook
from storage.lists import ExportLine, NamedContent
from storage.queries import rosters as queries
from storage.queries.rosters import RosterPerson

_N = QT_TRANSLATE_NOOP
_CONTEXT = "Roster"
_PROFILES, RECORD = "export_profile", "roster"
_KINDS: Mapping[RosterKind, str] = {
    RosterKind.NEW: _N("Roster", "New"),
    RosterKind.REVIEW: _N("Roster", "Yearly review"),
    RosterKind.CURRENT: _N("Roster", "All who receive"),
    RosterKind.EXIT: _N("Roster", "Ended"),
    RosterKind.PAYOUT: _N("Roster", "Paid"),
}
_TITLE = _N("Roster", "{programme}: roster {kind}, {year}")
_SUBTITLE = _N("Roster", "{township}, {count} people; not to be posted")
_FOOTER = (
    _N("Roster", "Written by:"), _N("Roster", "In charge:"), _N("Roster", "Date:"),
)  # fmt: skip
_RECEIVES, _OVER = _N("Roster", "receives"), _N("Roster", "ended")
_NO_LAYOUT = _N("Roster", "There is no layout called {name}")
_SHIPPED = _N("Roster", "“{name}” ships with the program: choose another name")
_NO_PURPOSE = _N("Roster", "Write what the roster is for and who gets it")
_NOBODY = _N("Roster", "Nobody stands on this roster")
_FEN = 100
_MONTHS = 12
_SHEET_NAME = 31


@dataclass(frozen=True, slots=True)
class RosterRequest:
    """Which roster: of a programme, a kind and a year, of one category or village where given."""

    programme: str
    kind: RosterKind
    year: int
    category: str = ""
    village_id: int | None = None


@dataclass(frozen=True, slots=True)
class LayoutInfo:
    """A layout as it is offered."""

    name: str
    title: str
    is_built_in: bool
    columns: tuple[ChosenColumn, ...]


@dataclass(frozen=True, slots=True)
class Roster:
    """A roster ready to be shown: a text for every column of every line."""

    title: str
    subtitle: str
    columns: tuple[RosterColumn, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RosterReport:
    """What was written."""

    file: Path
    rows: int
    columns: tuple[str, ...]
    sha256: str


class RosterService:
    """Makes rosters from the cases; a saved file is in the record of exports."""

    def __init__(
        self, ports: Ports, operations: OperationService, programmes: ProgrammeService, profile: TownshipProfile
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._operations = operations
        self._programmes = programmes
        self._profile = profile

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """Give key and title of every kind of roster."""
        return tuple((kind.value, self._say(text)) for kind, text in _KINDS.items())

    def programmes(self) -> tuple[tuple[str, str], ...]:
        """Give key and title of every programme."""
        return tuple((one.key, one.short_title) for one in self._programmes.all())

    def categories(self, programme: str) -> tuple[tuple[str, str], ...]:
        """Give key and title of the categories of a programme."""
        return tuple((one.key, one.title) for one in self._programmes.get(programme).categories)

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Give key and usual heading of every column there is."""
        return tuple((one.key, self._say(one.heading)) for one in COLUMNS)

    def layouts(self) -> tuple[LayoutInfo, ...]:
        """Give every layout: those that ship, then the office's own."""
        shipped = tuple(LayoutInfo(one.name, self._say(one.name), True, one.columns) for one in BUILT_IN)
        with self._ports.store.read() as connection:
            own = [from_json(one.name, one.content) for one in kept.named(connection, _PROFILES, RECORD)]
        return (*shipped, *(LayoutInfo(one.name, one.name, False, one.columns) for one in own))

    def usual_layout(self, kind: str) -> str:
        """Give the name of the layout that is proposed for a kind."""
        return USUAL[RosterKind(kind)]

    def save_layout(self, layout: RosterLayout) -> None:
        """Keep a layout of the office, in the place of an earlier one of that name."""
        whole = checked(layout)
        if any(one.is_built_in and whole.name in (one.name, one.title) for one in self.layouts()):
            message = Message(_CONTEXT, _SHIPPED, {"name": whole.name})
            raise InvalidInput(message, {"name": message})
        with self._ports.store.write() as connection:
            content = NamedContent(whole.name, to_json(whole), self._ports.now())
            kept.put_named(connection, _PROFILES, RECORD, content)

    def delete_layout(self, name: str) -> None:
        """Forget a layout of the office."""
        with self._ports.store.write() as connection:
            if not kept.drop_named(connection, _PROFILES, RECORD, name):
                raise NotFound(Message(_CONTEXT, _NO_LAYOUT, {"name": name}))

    def roster(self, request: RosterRequest, layout: str = "") -> Roster:
        """Give a roster in a layout, in the usual one of its kind where none is named."""
        chosen = self._layout(layout or USUAL[request.kind])
        programme = self._programmes.get(request.programme)
        with self._ports.store.snapshot() as connection:
            lines = self._lines(connection, request, programme)
        columns = tuple(column(one.key) for one in chosen.columns)
        headings = tuple(one.heading or self._say(column(one.key).heading) for one in chosen.columns)
        rows = tuple(tuple(line.get(one.key, "") for one in columns) for line in lines)
        title = self._say(_TITLE, programme=programme.title, kind=self._say(_KINDS[request.kind]), year=request.year)
        subtitle = self._say(_SUBTITLE, township=self._profile.name, count=len(rows))
        return Roster(title, subtitle, columns, headings, rows)

    def export(
        self,
        roster: Roster,
        file: Path,
        purpose: str,
        to_whom: str = "",
        progress: Progress = no_progress,
        *,
        encoding: str = UTF_8,
    ) -> RosterReport:
        """Write a roster to .xlsx, .xls or .csv and record what was handed out, to whom and why."""
        check_target(file, encoding)
        if not purpose.strip():
            raise InvalidInput(Message(_CONTEXT, _NO_PURPOSE), {"purpose": Message(_CONTEXT, _NO_PURPOSE)})
        self._must_hold_somebody(roster)
        with self._operations.running("list", file.name) as operation_id:
            _write(file, roster, encoding, progress)
            with file.open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
            with self._ports.store.write() as connection:
                kept.log_export(
                    connection,
                    ExportLine(
                        self._ports.now(), RECORD, roster.title, 0, purpose.strip(), to_whom.strip(),
                        "、".join(roster.headings), len(roster.rows), file.name, digest,
                    ),
                )  # fmt: skip
                journal.finish(connection, operation_id, self._ports.now())
        return RosterReport(file, len(roster.rows), roster.headings, digest)

    def pages(self, roster: Roster, progress: Progress = no_progress) -> bytes:
        """Give a roster as PDF, with lines to sign below."""
        self._must_hold_somebody(roster)
        return print_pages(table_list.FORM, [self.paper(roster)], self._ports.tr, progress)

    def paper(self, roster: Roster) -> TableListData:
        """Give what the paper of a roster says."""
        columns = zip(roster.headings, roster.columns, strict=True)
        return TableListData(
            title=roster.title,
            subtitle=roster.subtitle,
            columns=tuple(ListColumn(heading=text, width=one.width, align=_align(one.align)) for text, one in columns),
            rows=roster.rows,
            footer=tuple(self._say(text) for text in _FOOTER),
        )

    def _must_hold_somebody(self, roster: Roster) -> None:
        if not roster.rows:
            raise InvalidInput(Message(_CONTEXT, _NOBODY))

    def _layout(self, name: str) -> LayoutInfo:
        found = next((one for one in self.layouts() if name in (one.name, one.title)), None)
        if found is None:
            raise NotFound(Message(_CONTEXT, _NO_LAYOUT, {"name": name}))
        return found

    def _lines(self, connection: Connection, request: RosterRequest, programme: Programme) -> list[Mapping[str, str]]:
        paid = queries.paid_fen(connection, programme.key, request.year)
        chosen = [row for row in _cases(connection, request) if is_on(request.kind, request.year, _span(row, paid))]
        people = queries.people(connection, (row.resident_id for row in chosen))
        accounts = case_rows.accounts(connection)
        book = self._programmes.book_in(connection)
        lines: list[Mapping[str, str]] = []
        for number, row in enumerate(sorted(chosen, key=_place), start=1):
            person = people[row.resident_id]
            account = accounts.get(row.case_id)
            line = self._line(row, person, programme) | {
                "no": str(number),
                "amount": _yuan(_due_in(row, programme, book, request.year)),
                "paid": _yuan(paid.get(row.case_id, 0)),
            }
            if account is not None:
                line |= {"bank": account.bank, "account_no": account.account_no, "holder": account.holder}
            lines.append(line)
        return lines

    def _line(self, row: CaseRow, person: RosterPerson, programme: Programme) -> dict[str, str]:
        codes = self._ports.codes
        category = next((one.title for one in programme.categories if one.key == row.category), row.category)
        return {
            "name": row.name,
            "citizen_id": row.citizen_id or "",
            "sex": codes["sex"].label_of(row.sex),
            "birth_date": row.birth_date or "",
            "address": person.residence_place or f"{row.village}{row.group or ''}",
            "phone": person.phone or row.applicant_phone or "",
            "status": self._say(_OVER if row.entitled_until or row.state != "approved" else _RECEIVES),
            "since_year": (row.entitled_from or row.approved_on or "")[:4],
            "hukou_nature": codes["hukou_nature"].label_of(person.hukou_nature),
            "marital_status": codes["marital_status"].label_of(person.marital_status),
            "area_code": person.area_code,
            "area_name": row.village,
            "children": "" if person.children_count is None else str(person.children_count),
            "note": row.note or "",
            "number": row.number or "",
            "programme": programme.title,
            "category": category,
            "village": row.village,
            "group": row.group or "",
            "approved_on": row.approved_on or "",
            "from_month": row.entitled_from or "",
            "until_month": row.entitled_until or "",
            "exit_reason": self._reason(row.end_reason),
            "ended_on": row.ended_on or "",
            "child_name": row.child_name or "",
            "child_birth_date": row.child_birth_date or "",
            "certificate_no": row.certificate_no or "",
        }

    def _reason(self, reason: str | None) -> str:
        known = self._ports.codes.lists.get("entitlement_end")
        return (reason or "") if known is None else known.label_of(reason)

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _cases(connection: Connection, request: RosterRequest) -> list[CaseRow]:
    where, values = "c.deleted = 0 AND c.approved_on IS NOT NULL AND c.programme = ?", [request.programme]
    if request.category:
        where += " AND c.category = ?"
        values.append(request.category)
    found = cases_where(connection, where, values)
    return [row for row in found if request.village_id in (None, row.village_id)]


def _span(row: CaseRow, paid: Mapping[int, int]) -> CaseSpan:
    return CaseSpan(
        row.state, row.approved_on or "", row.entitled_from or "", row.entitled_until or "", row.ended_on or "",
        row.case_id in paid,
    )  # fmt: skip


def _place(row: CaseRow) -> tuple[int, int, int]:
    return row.village_id, row.group_id or 0, row.case_id


def _due_in(row: CaseRow, programme: Programme, book: ParameterBook, year: int) -> int:
    """Give what the months of a year come to by the rates, whether they were paid or not."""
    if not row.entitled_from:
        return 0
    first = max(Month.parse(row.entitled_from), Month(year, 1))
    last = Month(year, _MONTHS)
    if row.entitled_until:
        last = min(last, Month.parse(row.entitled_until))
    most = book.whole(programme.months, first.first_day) if programme.months else None
    if most is not None:
        last = min(last, Month.parse(row.entitled_from).plus(most - 1))
    category = programme.category(row.category)
    rates = (rate_of(category, month, book) for month in first.until(last))
    return sum(rate.fen for rate in rates if rate is not None)


def _yuan(fen: int) -> str:
    return format(Decimal(fen) / _FEN, ".2f") if fen else ""


def _align(text: str) -> Literal["left", "centre", "right"]:
    return "centre" if text == "centre" else "right" if text == "right" else "left"


def _write(file: Path, roster: Roster, encoding: str, progress: Progress) -> None:
    is_text_table = file.suffix.lower() == CSV
    title = safe_text(roster.title) if is_text_table else roster.title
    content = SheetContent(
        "".join(letter for letter in roster.title if letter not in "[]:*?/\\'：")[:_SHEET_NAME],
        [safe_text(text) for text in roster.headings] if is_text_table else roster.headings,
        _cells(roster, is_text_table=is_text_table),
        (title,),
        [one.width + 2 for one in roster.columns],
        (),
        len(roster.rows),
    )
    if is_text_table:
        write_csv(file, content, encoding, progress)
    elif file.suffix.lower() == ".xls":
        write_old_workbook(file, content, progress)
    else:
        write_workbook(file, [content], progress)


def _cells(roster: Roster, *, is_text_table: bool) -> Iterator[Sequence[str | Decimal]]:
    for row in roster.rows:
        if is_text_table:
            yield [safe_text(text) for text in row]
        else:
            pairs = zip(row, roster.columns, strict=True)
            yield [Decimal(text) if one.is_number and text else text for text, one in pairs]
