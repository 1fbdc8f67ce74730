"""The papers of a case: application, review sheet, declaration, information notice, receipt, correction, refusal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from app.domain.entitlements.parameters import ParameterBook
from app.domain.entitlements.programme import Person, Programme
from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_files import CaseFile, read_files
from app.services.case_paper_data import CasePaperData
from app.services.case_paper_words import CONTEXT, CaseWords
from app.services.pages import print_pages
from app.services.ports import Ports
from printing.forms import (
    CASE_FORMS,
    case_application,
    case_declaration,
    case_receipt,
    case_review_sheet,
    correction_notice,
    information_notice,
    refusal_notice,
)
from printing.forms.form import Form
from storage.connection import Connection
from storage.entitlements import cases_where

_N = QT_TRANSLATE_NOOP
_NO_PAPER = _N("CasePaper", "There is no paper with the key {key}")
_NO_NUMBER = _N("CasePaper", "There is no case with the number {number}")
_NO_CASE = _N("CasePaper", "This case is not there any more")
_NOT_BLANK = _N("CasePaper", "A refusal is printed for a case only: without a reason it is none")
_NO_APPLICATION = _N("CasePaper", "For a child the intake slip is printed in the place of this application")
_NOBODY = _N("CasePaper", "None of these cases can have this paper as it stands: {paper}")
_NOT_APPLIED = _N("CasePaper", "{name}: no day of application yet; write it down first")
_NOT_SUBMITTED = _N("CasePaper", "{name}: not handed in yet; the receipt is printed once the case has its number")
_NOTHING_MISSING = _N("CasePaper", "{name}: no paper is missing and the case was not sent back")
_NOT_REFUSED = _N("CasePaper", "{name}: the case was not refused")
_NO_REASON = _N("CasePaper", "{name}: the refusal has no reason yet; who is responsible writes it first")

APPLICATION: Final = case_application.FORM.key
REVIEW_SHEET: Final = case_review_sheet.FORM.key
DECLARATION: Final = case_declaration.FORM.key
INFORMATION: Final = information_notice.FORM.key
RECEIPT: Final = case_receipt.FORM.key
CORRECTION: Final = correction_notice.FORM.key
REFUSAL: Final = refusal_notice.FORM.key
PAPER_KEYS: Final = tuple(form.key for form in CASE_FORMS)
BLANK_KEYS: Final = tuple(key for key in PAPER_KEYS if key != REFUSAL)
"""What can be printed blank: everything but a refusal."""


class _Programmes(Protocol):
    """What is asked about programmes."""

    def get(self, key: str) -> Programme:
        """Give a programme by its key."""

    def book(self) -> ParameterBook:
        """Give the parameters."""


@dataclass(frozen=True, slots=True)
class CasePaper:
    """A paper that can be printed: its key and its title in the language of the office."""

    key: str
    title: str


class CasePaperService:
    """Prints what stands in cases; a paper that would say what did not happen is refused."""

    def __init__(self, ports: Ports, profile: TownshipProfile, programmes: _Programmes) -> None:
        """Work on one office."""
        self._ports = ports
        self._programmes = programmes
        self._data = CasePaperData(CaseWords(ports, profile))
        self._builders: dict[str, tuple[Form[Any], Callable[[Programme, CaseFile | None], object]]] = {
            APPLICATION: (case_application.FORM, self._data.application),
            REVIEW_SHEET: (case_review_sheet.FORM, self._data.review_sheet),
            DECLARATION: (case_declaration.FORM, self._data.declaration),
            INFORMATION: (information_notice.FORM, self._data.information),
            RECEIPT: (case_receipt.FORM, self._receipt),
            CORRECTION: (correction_notice.FORM, self._correction),
            REFUSAL: (refusal_notice.FORM, self._refusal),
        }

    def papers(self) -> tuple[CasePaper, ...]:
        """Give every kind of paper."""
        return tuple(CasePaper(form.key, self._ports.tr("Form", form.title)) for form in CASE_FORMS)

    def blank_papers(self, programme: str) -> tuple[CasePaper, ...]:
        """Give the kinds that can be printed blank for a programme."""
        person = self._programmes.get(programme).person
        return tuple(
            paper
            for paper in self.papers()
            if paper.key in BLANK_KEYS and not (paper.key == APPLICATION and person is Person.CHILD)
        )

    def papers_for(self, case_id: int) -> tuple[CasePaper, ...]:
        """Give the papers that can be printed for a case as it stands; NotFound where it is gone."""
        (file,) = self._files([case_id], no_progress)
        return tuple(paper for paper in self.papers() if _hindrance(paper.key, file) is None)

    def print(self, key: str, case_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        """Give one kind of paper for some cases as one PDF; InvalidInput names the first case that cannot have it."""
        form, build = self._builder(key)
        if not case_ids:
            title = self._ports.tr("Form", form.title)
            raise InvalidInput(Message(CONTEXT, _NOBODY, {"paper": title}))
        files = self._files(case_ids, progress)
        hindrances = (_hindrance(key, file) for file in files)
        first = next((one for one in hindrances if one is not None), None)
        if first is not None:
            raise InvalidInput(first)
        papers = [build(file.programme, file) for file in files]
        return print_pages(form, papers, self._ports.tr, progress)

    def printable(self, key: str, case_ids: Sequence[int]) -> tuple[int, ...]:
        """Give those of some cases that can have a paper, in the same order, for a batch that leaves out the rest."""
        self._builder(key)
        return tuple(file.case.case_id for file in self._files(case_ids, no_progress) if not _hindrance(key, file))

    def ids_of(self, numbers: Sequence[str]) -> tuple[int, ...]:
        """Find cases by their numbers, drafts by their ids; NotFound names the first that there is none of."""
        with self._ports.store.read() as connection:
            found = tuple((number, _case_id(connection, number.strip())) for number in numbers)
        unknown = next((number for number, case_id in found if case_id is None), None)
        if unknown is not None:
            raise NotFound(Message(CONTEXT, _NO_NUMBER, {"number": unknown}))
        return tuple(case_id for _, case_id in found if case_id is not None)

    def blank(self, key: str, programme: str, copies: int = 1) -> bytes:
        """Give a paper of a programme to fill in by hand."""
        form, build = self._builder(key)
        if key not in BLANK_KEYS:
            raise InvalidInput(Message(CONTEXT, _NOT_BLANK))
        if key == APPLICATION and self._programmes.get(programme).person is Person.CHILD:
            raise InvalidInput(Message(CONTEXT, _NO_APPLICATION))
        data = build(self._programmes.get(programme), None)
        return print_pages(form, [data] * copies, self._ports.tr)

    def _builder(self, key: str) -> tuple[Form[Any], Callable[[Programme, CaseFile | None], object]]:
        if key not in self._builders:
            raise NotFound(Message(CONTEXT, _NO_PAPER, {"key": key}))
        return self._builders[key]

    def _files(self, case_ids: Sequence[int], progress: Progress) -> list[CaseFile]:
        with self._ports.store.read() as connection:
            files = read_files(connection, self._programmes, case_ids, progress)
        if len(files) != len(case_ids):
            raise NotFound(Message(CONTEXT, _NO_CASE))
        return files

    def _receipt(self, programme: Programme, file: CaseFile | None) -> object:
        day = self._ports.today()
        days = self._programmes.book().whole(f"{programme.key}.review_days", day)
        return self._data.receipt(programme, file, days)

    def _correction(self, programme: Programme, file: CaseFile | None) -> object:
        return self._data.correction(programme, file, self._ports.today())

    def _refusal(self, _programme: Programme, file: CaseFile | None) -> object:
        refused = file.refused if file else None
        assert file is not None  # noqa: S101 - a refusal is never printed blank
        assert refused is not None  # noqa: S101 - a case that was not refused is hindered
        return self._data.refusal(file, refused, self._ports.today())


def _case_id(connection: Connection, number: str) -> int | None:
    found = cases_where(connection, "c.number = ? AND c.deleted = 0", (number,))
    if not found and number.isdecimal():
        found = cases_where(connection, "c.id = ? AND c.deleted = 0", (int(number),))
    return found[0].case_id if found else None


def _hindrance(key: str, file: CaseFile) -> Message | None:
    """Say why a case cannot have a paper as it stands, or None."""
    if key == APPLICATION and file.programme.person is Person.CHILD:
        return Message(CONTEXT, _NO_APPLICATION)
    template = _HINDRANCES[key](file) if key in _HINDRANCES else ""
    return Message(CONTEXT, template, {"name": file.person.name}) if template else None


def _no_receipt(file: CaseFile) -> str:
    return "" if file.case.number and file.case.submitted_on else _NOT_SUBMITTED


def _no_correction(file: CaseFile) -> str:
    if not file.applied_on:
        return _NOT_APPLIED
    return "" if file.missing or file.returned is not None else _NOTHING_MISSING


def _no_refusal(file: CaseFile) -> str:
    step = file.refused.responsible if file.refused else None
    if step is None:
        return _NOT_REFUSED
    return "" if (step.opinion or "").strip() else _NO_REASON


_HINDRANCES: Final = {RECEIPT: _no_receipt, CORRECTION: _no_correction, REFUSAL: _no_refusal}
