"""Taking over the county's table of what the national childcare system answered; each row finds its application."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.changes import Changes
from app.domain.entitlements.parameters import fen
from app.domain.errors import InvalidInput
from app.domain.importing.cells import Cell, clean_text, text_of
from app.domain.importing.headings import ROWS_SEARCHED, HeadingBook, find_headings
from app.domain.progress import Progress, no_progress
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_facts import read_day
from app.services.childcare import PROGRAMME, ChildcareService, ResultInput
from app.services.ports import Ports
from storage import childcare as rows
from storage import entitlements
from storage.entitlements import CaseRow
from storage.exchange.reading import open_table

_N = QT_TRANSLATE_NOOP
_CONTEXT = "ChildcareTable"
_IN_ROW = _N("ChildcareTable", "Row {row}: {fault}")
_NO_RESULT = _N("ChildcareTable", "“{text}” is none of the answers that are known: {known}")
_NOBODY = _N("ChildcareTable", "no application that was taken in fits “{text}”")
_SEVERAL = _N("ChildcareTable", "several children are called “{text}”: the ID number is needed")
_OTHER_CHILD = _N("ChildcareTable", "the number belongs to {here}, the table names {there}")
_OTHER_APPLICANT = _N("ChildcareTable", "{name}: here {here} applied, the table names {there}")
_KIND = "subsidy"
_YEAR = re.compile(r"(20\d\d)(?:年|年度)")
_ANSWER = ("subsidy_year", "batch", "result", "amount_fen", "decided_on", "paid_on", "reason")
"""What two answers have in common when they are one and the same."""
_Answer = tuple[str | int | None, ...]


@dataclass(frozen=True, slots=True)
class TableReport:
    """How many answers were taken, how many were known already, and a sentence for each row that was not taken."""

    file_name: str
    taken: int
    known: int
    refused: tuple[str, ...]
    changes: Changes


class ChildcareTableService:
    """Reads tables of one county; taking the same table again takes nothing twice."""

    def __init__(self, ports: Ports, childcare: ChildcareService, headings: HeadingBook) -> None:
        """Work on one office; ``headings`` are those of the county's table."""
        self._ports = ports
        self._childcare = childcare
        self._headings = headings

    def take(self, file: Path, progress: Progress = no_progress) -> TableReport:
        """Take over a workbook or CSV file; what cannot be taken is named, all else is kept."""
        lines = list(self._lines(file))
        with self._ports.store.read() as connection:
            cases = [row for row in entitlements.cases(connection, PROGRAMME) if row.submitted_on]
            answered = rows.results(connection)
        seen = {(one.case_id, *(getattr(one, key) for key in _ANSWER)) for one in answered}
        refused, taken, known = list[str](), 0, 0
        for done, (number, cells) in enumerate(lines, start=1):
            try:
                case, typed = self._case_of(cells, cases), self._typed(cells, file.name)
                answer = (case.case_id, *_answer(typed))
                if answer in seen:
                    known += 1
                else:
                    self._childcare.add_result(case.case_id, typed)
                    seen.add(answer)
                    taken += 1
            except InvalidInput as fault:
                message = next(iter(fault.fields.values()), fault.message)
                refused.append(Message(_CONTEXT, _IN_ROW, {"row": number, "fault": message}).render(self._ports.tr))
            progress(done, len(lines))
        return TableReport(file.name, taken, known, tuple(refused), Changes.of("subsidy_result"))

    def _lines(self, file: Path) -> Iterable[tuple[int, Mapping[str, str]]]:
        """Give the rows that say anything of a year or an answer; sums at the foot of a table do not."""
        for sheet in open_table(file).sheets:
            if sheet.is_hidden or not sheet.row_count:
                continue
            headings = find_headings(sheet.rows[:ROWS_SEARCHED], _KIND, self._headings)
            places = {column.field: column.index for column in headings.mapped}
            for number, row in enumerate(sheet.rows[headings.row + 1 :], start=headings.row + 2):
                cells = {field: _text(row[index]) for field, index in places.items() if index < len(row)}
                if cells.get("result") or cells.get("subsidy_year"):
                    yield number, cells

    def _typed(self, cells: Mapping[str, str], source: str) -> ResultInput:
        codes = self._ports.codes["subsidy_result"]
        word = cells.get("result", "")
        result = codes.code_of(word) if word else None
        if result is None:
            known = "、".join(one.label for one in codes.codes)
            raise InvalidInput(Message(_CONTEXT, _NO_RESULT, {"text": word, "known": known}))
        year = cells.get("subsidy_year", "")
        found = _YEAR.fullmatch(year)
        return ResultInput(
            year=found[1] if found else year,
            result=result,
            amount=cells.get("amount", "").replace(",", "").replace("，", "").removesuffix("元"),
            decided_on=cells.get("decided_on", ""),
            paid_on=cells.get("paid_on", ""),
            batch=cells.get("batch", ""),
            reason=cells.get("reason", ""),
            source=source,
        )

    @staticmethod
    def _case_of(cells: Mapping[str, str], cases: Iterable[CaseRow]) -> CaseRow:
        """Find whom a row is about; what only nearly fits is refused, for money hangs on it."""
        number, citizen_id = cells.get("number", ""), cells.get("child_citizen_id", "").upper()
        name, applicant = cells.get("child_name", ""), cells.get("applicant_name", "")
        if citizen_id:
            found = [row for row in cases if row.citizen_id == citizen_id]
        elif number:
            found = [row for row in cases if row.number == number]
        else:
            found = [row for row in cases if name and row.name == name]
        if not found:
            raise InvalidInput(Message(_CONTEXT, _NOBODY, {"text": citizen_id or number or name}))
        if len({row.resident_id for row in found}) > 1:
            raise InvalidInput(Message(_CONTEXT, _SEVERAL, {"text": name}))
        # Of several applications for one child the newest is the one that runs.
        case = max(found, key=lambda row: row.case_id)
        if name and name != case.name:
            raise InvalidInput(Message(_CONTEXT, _OTHER_CHILD, {"here": case.name, "there": name}))
        here = case.applicant_name or ""
        if applicant and here and applicant != here:
            params = {"name": case.name, "here": here, "there": applicant}
            raise InvalidInput(Message(_CONTEXT, _OTHER_APPLICANT, params))
        return case


def _answer(typed: ResultInput) -> _Answer:
    """Give an answer as it is kept, as far as it can be read; what cannot is refused when it is to be kept."""
    try:
        amount = fen(typed.amount) if typed.amount else None
    except ValueError:
        amount = None
    days = (read_day(typed.decided_on), read_day(typed.paid_on))
    decided, paid = (None if day is None else day.isoformat() for day in days)
    year = int(typed.year) if typed.year.isascii() and typed.year.isdigit() else None
    return (year, typed.batch or None, typed.result, amount, decided, paid, typed.reason or None)


def _text(cell: Cell) -> str:
    return clean_text(cell.isoformat()[:10] if isinstance(cell, date) else text_of(cell))
