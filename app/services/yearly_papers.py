"""Paper of the yearly review and of what is decided after approval: rosters, tables of ends and changes, letters."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.entitlements.changes import RETENTION_YEARS, ChangeKind
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind
from app.domain.errors import InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.annual_reviews import AnnualReviewService
from app.services.endings import EndingService
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.programmes import ProgrammeService
from printing.forms import ending_notice, table_list
from printing.forms.ending_notice import EndingNoticeData
from printing.forms.table_list import ListColumn, TableListData
from storage import case_changes as rows
from storage.case_changes import ChangeRow
from storage.entitlements import CaseRow

_N = QT_TRANSLATE_NOOP
_CONTEXT = "YearlyPaper"
_ISSUER = _N("YearlyPaper", "People's Government of {township}")
_OFFICE = _N("YearlyPaper", "family-services office of {township}")
_FAMILY_OF = _N("YearlyPaper", "the family of {name}")
_ROSTER = _N("YearlyPaper", "Roster of the yearly review {year}")
_EXITS = _N("YearlyPaper", "Table of ended supports {year}")
_CHANGES = _N("YearlyPaper", "Table of changes {year}")
_SUBTITLE = _N("YearlyPaper", "{township}    {what}    {count} cases    {day}")
_EVERYTHING = _N("YearlyPaper", "all programmes")
_MONTH = _N("YearlyPaper", "{month}/{year}")
_NOTHING = _N("YearlyPaper", "There is nothing to print: no case stands in this list")
_NO_END = _N("YearlyPaper", "The case of {name} has not ended; there is nothing to tell")
_NO_NUMBER = _N("YearlyPaper", "without number")
_KEPT_UNTIL = _N("YearlyPaper", "kept until {year}")
_FROM_TO = _N("YearlyPaper", "{field}: {before} → {after}")
_HANDLED, _IN_CHARGE, _REPORTED = (
    _N("YearlyPaper", "Handled by:"),
    _N("YearlyPaper", "In charge:"),
    _N("YearlyPaper", "Date:"),
)
_NO, _NAME, _ID = (_N("YearlyPaper", "No."), 4), (_N("YearlyPaper", "Name"), 10), (_N("YearlyPaper", "ID number"), 18)
_PLACE, _SUPPORT = (_N("YearlyPaper", "Village and group"), 14), (_N("YearlyPaper", "Support"), 12)
_ROSTER_COLUMNS = (
    _NO,
    _NAME,
    _ID,
    _PLACE,
    _SUPPORT,
    (_N("YearlyPaper", "Since"), 7),
    (_N("YearlyPaper", "What the register says"), 24),
    (_N("YearlyPaper", "Result of the review"), 10),
    (_N("YearlyPaper", "Signature or fingerprint"), 12),
)
_EXIT_COLUMNS = (
    _NO,
    _NAME,
    _ID,
    _PLACE,
    _SUPPORT,
    (_N("YearlyPaper", "Reason"), 14),
    (_N("YearlyPaper", "Happened on"), 10),
    (_N("YearlyPaper", "Last month"), 8),
    (_N("YearlyPaper", "Handler"), 8),
    (_N("YearlyPaper", "In charge"), 8),
    (_N("YearlyPaper", "Archive"), 12),
)
_CHANGE_COLUMNS = (
    _NO,
    _NAME,
    _ID,
    _PLACE,
    _SUPPORT,
    (_N("YearlyPaper", "Decision"), 10),
    (_N("YearlyPaper", "What is changed"), 24),
    (_N("YearlyPaper", "Reason"), 16),
    (_N("YearlyPaper", "Decided on"), 10),
    (_N("YearlyPaper", "Handler"), 8),
    (_N("YearlyPaper", "In charge"), 8),
)
_FIELDS = {
    "category": _N("YearlyPaper", "Category"),
    "entitled_from": _N("YearlyPaper", "First month"),
    "applicant_phone": _N("YearlyPaper", "Phone"),
    "village_id": _N("YearlyPaper", "Village"),
}
_ENDS = (ChangeKind.END.value, ChangeKind.TRANSFER.value)
_OTHERS = (ChangeKind.DATA.value, ChangeKind.CONTINUE.value, ChangeKind.HEIR.value, ChangeKind.RESTORE.value)


class YearlyPaperService:
    """Prints what was reviewed and decided; what is not decided stands on no paper."""

    def __init__(
        self,
        ports: Ports,
        profile: TownshipProfile,
        programmes: ProgrammeService,
        endings: EndingService,
        reviews: AnnualReviewService,
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._profile = profile
        self._programmes = programmes
        self._endings = endings
        self._reviews = reviews

    def roster(
        self, year: int, programme: str = "", village_id: int | None = None, progress: Progress = no_progress
    ) -> bytes:
        """Give the roster of the yearly review as PDF, with a place to sign for everybody."""
        lines = [
            (
                one.row.name, one.row.citizen_id or "", _place(one.row.village, one.row.group), one.programme,
                one.row.entitled_from, one.why, one.result_label, "",
            )
            for one in self._reviews.lines(year, programme, village_id)
        ]  # fmt: skip
        return self._table(_ROSTER, _ROSTER_COLUMNS, lines, year, programme, progress)

    def exits(
        self, year: int, programme: str = "", village_id: int | None = None, progress: Progress = no_progress
    ) -> bytes:
        """Give the table of the supports that were ended in a year as PDF."""
        lines = []
        for row, case in self._decided(year, _ENDS, programme, village_id):
            said = json.loads(row.after or "{}")
            event = self._endings.told(row).event_label
            kept = self._text(_KEPT_UNTIL, year=int(row.decided_on[:4]) + RETENTION_YEARS)
            lines.append((
                *self._who(case), event, str(said.get("happened_on") or row.event_on or ""),
                row.effective_month or "", row.handler, row.responsible,
                " ".join(part for part in (case.archive_no, kept) if part),
            ))  # fmt: skip
        return self._table(_EXITS, _EXIT_COLUMNS, lines, year, programme, progress)

    def changes(
        self, year: int, programme: str = "", village_id: int | None = None, progress: Progress = no_progress
    ) -> bytes:
        """Give the table of corrections, continuations, heirs and restored cases of a year as PDF."""
        lines = []
        with self._ports.store.read() as connection:
            villages = rows.village_names(connection)
        for row, case in self._decided(year, _OTHERS, programme, village_id):
            told = self._endings.told(row)
            changed = "；".join(self._changed(row, case.programme, villages)) or told.event_label
            lines.append((
                *self._who(case), told.label, changed, row.reason or "", row.decided_on, row.handler, row.responsible,
            ))  # fmt: skip
        return self._table(_CHANGES, _CHANGE_COLUMNS, lines, year, programme, progress)

    def letters(self, case_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        """Give the letters that tell people of the end as PDF; InvalidInput where a case has not ended."""
        return print_pages(ending_notice.FORM, [self.letter(one) for one in case_ids], self._ports.tr, progress)

    def letter(self, case_id: int) -> EndingNoticeData:
        """Give what the letter of one case says."""
        standing = self._endings.standing(case_id)
        case = standing.case
        decided = [one for one in self._endings.history(case_id) if one.row.kind in _ENDS]
        if not decided or case.entitled_until is None or case.end_reason is None:
            raise InvalidInput(Message(_CONTEXT, _NO_END, {"name": case.name}))
        row = decided[-1].row
        target = json.loads(row.after or "{}").get("programme", "") if row.kind == ChangeKind.TRANSFER.value else ""
        died = case.end_reason == EndKind.DEATH
        return EndingNoticeData(
            issuer=self._text(_ISSUER, township=self._profile.name),
            document_number=case.number or self._text(_NO_NUMBER),
            addressee=self._text(_FAMILY_OF, name=case.name) if died else case.name,
            programme=standing.programme.title,
            why=decided[-1].event_label,
            last_month=self._month(case.entitled_until),
            decided_on=date.fromisoformat(row.decided_on),
            issue_date=self._ports.today(),
            contact=self._text(_OFFICE, township=self._profile.name),
            reason=row.reason or "",
            new_programme=self._programmes.get(target).title if target else "",
            is_bereaved=died,
        )

    def _decided(
        self, year: int, kinds: Sequence[str], programme: str, village_id: int | None
    ) -> Iterator[tuple[ChangeRow, CaseRow]]:
        with self._ports.store.snapshot() as connection:
            found = rows.changes_between(connection, kinds, f"{year}-01-01", f"{year}-12-31")
            cases = {one.case_id: one for one in rows.cases_numbered(connection, {row.case_id for row in found})}
        for row in found:
            case = cases.get(row.case_id)
            if case is not None and programme in ("", case.programme) and village_id in (None, case.village_id):
                yield row, case

    def _changed(self, row: ChangeRow, programme: str, villages: dict[int, str]) -> Iterator[str]:
        before, after = json.loads(row.before or "{}"), json.loads(row.after or "{}")
        if row.kind == ChangeKind.HEIR.value:
            yield str(after.get("name", ""))
        if row.kind != ChangeKind.DATA.value:
            return
        categories = {one.key: one.title for one in self._programmes.get(programme).categories}
        for key, text in _FIELDS.items():
            if key in after:
                values = [self._value(key, side.get(key), categories, villages) for side in (before, after)]
                yield self._text(_FROM_TO, field=self._text(text), before=values[0], after=values[1])

    def _value(self, key: str, value: object, categories: dict[str, str], villages: dict[int, str]) -> str:
        if key == "category":
            return categories.get(str(value), str(value))
        if key == "village_id" and isinstance(value, int):
            return villages.get(value, "")
        return "" if value is None else str(value)

    def _who(self, case: CaseRow) -> tuple[str, str, str, str]:
        title = self._programmes.get(case.programme).short_title
        return case.name, case.citizen_id or "", _place(case.village, case.group), title

    def _table(
        self,
        title: str,
        columns: Sequence[tuple[str, int]],
        lines: Sequence[tuple[str, ...]],
        year: int,
        programme: str,
        progress: Progress,
    ) -> bytes:
        if not lines:
            raise InvalidInput(Message(_CONTEXT, _NOTHING))
        what = self._programmes.get(programme).title if programme else self._text(_EVERYTHING)
        data = TableListData(
            title=self._text(title, year=year),
            subtitle=self._text(
                _SUBTITLE, township=self._profile.name, what=what, count=len(lines), day=self._ports.today().isoformat()
            ),
            columns=tuple(ListColumn(heading=self._text(text), width=width) for text, width in columns),
            rows=tuple((str(number), *line) for number, line in enumerate(lines, start=1)),
            footer=(self._text(_IN_CHARGE), self._text(_HANDLED), self._text(_REPORTED)),
        )
        return print_pages(table_list.FORM, (data,), self._ports.tr, progress)

    def _month(self, text: str) -> str:
        month = Month.parse(text)
        return self._text(_MONTH, year=month.year, month=month.month)

    def _text(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _place(village: str, group: str | None) -> str:
    return f"{village}{group or ''}"
