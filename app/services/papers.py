"""The paper of the register: lists, forms to fill in, a person's own record, the monthly slip, findings, dictionary."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.domain.codes import CodeBook
from app.domain.dates import read_month, reporting_days
from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.records import RECORDS
from app.domain.records.place import TownshipProfile
from app.domain.records.spec import RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services import record_forms
from app.services.dictionary import DataDictionary, data_dictionary
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.record_forms import FormWords
from printing.forms import blank_record_form, findings_list, monthly_change_slip, table_list
from printing.forms import data_dictionary as dictionary_form
from printing.forms.data_dictionary import (
    DataDictionaryData,
    DictionaryCodes,
    DictionaryLine,
    DictionarySection,
)
from printing.forms.findings_list import FindingsListData, FoundLine
from printing.forms.monthly_change_slip import BirthLine, DeathLine, MonthlyChangeSlipData, MovementLine
from printing.forms.table_list import ListColumn, TableListData
from storage.queries.slips import SlipRow, slip_rows, village_name

_N = QT_TRANSLATE_NOOP
_NO_RECORD = _N("Papers", "There is no type of record with the key {key}")
_NO_VILLAGE = _N("Papers", "This village is not in the office's list any more")
_NO_MONTH = _N("Papers", "{text} is no month: write it as 2026-06")
_RAGGED = _N("Papers", "Row {row} of the list has {found} cells, but there are {wanted} columns")
_MONTH = _N("Papers", "{year}-{month}")
_IN_CHARGE = _N("Papers", "In charge:")
_FILLED_BY = _N("Papers", "Filled in by:")
_REPORTED_ON = _N("Papers", "Date: {day}")
_FROM = _N("Papers", "from {place}")
_TO = _N("Papers", "to {place}")
_CODE_LIST = _N("Papers", "{title} ({source})")

_BIRTH, _DEATH, _MOVE_IN, _MOVE_OUT = "1", "2", "3", "4"
_DUE_DAY = 5
_DECEMBER = 12
RECORD_KEYS = tuple(spec.key for spec in RECORDS)
"""Keys of the types of records that have a paper form: all of them."""


@dataclass(frozen=True, slots=True)
class PaperColumn:
    """A column of a printed list; ``width`` counts half-width characters."""

    heading: str
    width: int = 10
    align: Literal["left", "centre", "right"] = "left"


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One data finding to print: whom it concerns, which rule, and the sentence that says what is wrong."""

    who: str
    household_no: str
    rule: str
    sentence: str


class PaperService:
    """Everything on paper that follows from the register; missing glyphs raise PrintFailed."""

    def __init__(self, ports: Ports, profile: TownshipProfile) -> None:
        """Work on one office."""
        self._ports = ports
        self._profile = profile

    def blank_form(self, record_key: str) -> bytes:
        """Give the empty paper form of a type of record as PDF."""
        return blank_form_pages(record_key, self._ports.codes, self._ports.tr, self._profile.name)

    def record_sheet(
        self, record_key: str, values: Mapping[str, str], labels: Mapping[str, str] | None = None
    ) -> bytes:
        """Give what is kept in one record as PDF, for the person whom it is about (PIPL Art. 45).

        ``values`` are stored texts by field key; ``labels`` stand for values that point to places, households, people.
        """
        words = FormWords(self._ports.codes, self._ports.tr, self._profile.name)
        day = self._ports.today().isoformat()
        data = record_forms.record_sheet(_spec(record_key), values, labels or {}, day, words)
        return print_pages(blank_record_form.FORM, [data], self._ports.tr)

    def table(
        self,
        title: str,
        subtitle: str,
        columns: Sequence[PaperColumn],
        rows: Sequence[Sequence[str]],
        footer: Sequence[str] | None = None,
        *,
        blank_rows: int = 0,
        progress: Progress = no_progress,
    ) -> bytes:
        """Give any list as PDF; without a ``footer`` of its own it is signed as reports are."""
        data = TableListData(
            title=title,
            subtitle=subtitle,
            columns=tuple(
                ListColumn(heading=column.heading, width=column.width, align=column.align) for column in columns
            ),
            rows=tuple(_even_rows(rows, len(columns))),
            blank_rows=blank_rows,
            footer=self._signed() if footer is None else tuple(footer),
        )
        return print_pages(table_list.FORM, [data], self._ports.tr, progress)

    def monthly_slip(self, village_id: int, month: str) -> bytes:
        """Give the slip 人口动态信息报告单 of the events that a village reported for a month, ``2026-06``.

        Reports for a month close on the 5th of the next (``reporting_days``): what comes later, comes on the next slip.

        A month without events gives a slip that says so and has lines to write on.
        """
        read = read_month(month)
        if read is None:
            raise InvalidInput(Message("Papers", _NO_MONTH, {"text": month}))
        with self._ports.store.read() as connection:
            village = village_name(connection, village_id)
            rows = slip_rows(connection, village_id, *reporting_days(read))
        if village is None:
            raise NotFound(Message("Papers", _NO_VILLAGE))
        return print_pages(monthly_change_slip.FORM, [self._slip(village, read, rows)], self._ports.tr)

    def findings(self, village: str, rows: Sequence[FindingLine], progress: Progress = no_progress) -> bytes:
        """Give the data findings of a village as PDF, with columns to write in who put them right."""
        return self.findings_by_village([(village, rows)], progress)

    def findings_by_village(
        self, villages: Sequence[tuple[str, Sequence[FindingLine]]], progress: Progress = no_progress
    ) -> bytes:
        """Give the data findings of several villages as one PDF, each village on pages of its own."""
        papers = [self._findings(village, rows) for village, rows in villages]
        return print_pages(findings_list.FORM, papers, self._ports.tr, progress)

    def _findings(self, village: str, rows: Sequence[FindingLine]) -> FindingsListData:
        return FindingsListData(
            township=self._profile.name,
            village=village,
            checked_on=self._ports.today(),
            lines=tuple(
                FoundLine(who=row.who, household_no=row.household_no, rule=row.rule, sentence=row.sentence)
                for row in rows
            ),
        )

    def data_dictionary(self) -> DataDictionary:
        """Give every type of record, field and code list in the words of the office."""
        return data_dictionary(self._ports.codes, self._ports.tr)

    def dictionary_pages(self) -> bytes:
        """Give the data dictionary as PDF."""
        return dictionary_pages(self.data_dictionary(), self._ports.tr)

    def _signed(self) -> tuple[str, ...]:
        today = self._ports.today()
        words = FormWords(self._ports.codes, self._ports.tr)
        day = record_forms.shown_date(today.isoformat(), words)
        return (self._say(_IN_CHARGE), self._say(_FILLED_BY), self._say(_REPORTED_ON, day=day))

    def _slip(self, village: str, month: str, rows: Sequence[SlipRow]) -> MonthlyChangeSlipData:
        year, number = int(month[:4]), int(month[5:])
        events = self._ports.codes["population_event"]
        return MonthlyChangeSlipData(
            township=self._profile.name,
            village=village,
            month=self._say(_MONTH, year=year, month=number),
            due_on=date(year + number // _DECEMBER, number % _DECEMBER + 1, _DUE_DAY),
            kinds=tuple(code.label for code in events.codes if code.code not in (_BIRTH, _DEATH)),
            movements=tuple(self._movement(row) for row in rows if row.kind not in (_BIRTH, _DEATH)),
            deaths=tuple(self._death(row) for row in rows if row.kind == _DEATH),
            births=tuple(self._birth(row) for row in rows if row.kind == _BIRTH),
        )

    def _movement(self, row: SlipRow) -> MovementLine:
        return MovementLine(
            group=row.group or "",
            household_no=row.household_no or "",
            name=row.name,
            citizen_id=row.citizen_id or "",
            kind=self._label("population_event", row.kind),
            happened_on=row.occurred_on,
            ethnic_group=self._label("ethnic_group", row.ethnic_group),
            education=self._label("education", row.education),
            hukou_nature=self._label("hukou_nature", row.hukou_nature),
            marital_status=self._label("marital_status", row.marital_status),
            first_marriage_date=row.first_marriage_date or "",
            residence=self._residence(row),
            relation=self._label("relation_to_head", row.relation),
            spouse=row.spouse_name or "",
        )

    def _residence(self, row: SlipRow) -> str:
        """Say where from or where to somebody moved; of others, where they live."""
        if row.kind == _MOVE_IN and row.from_place:
            return self._say(_FROM, place=row.from_place)
        if row.kind == _MOVE_OUT and row.to_place:
            return self._say(_TO, place=row.to_place)
        return row.residence_place or ""

    def _death(self, row: SlipRow) -> DeathLine:
        return DeathLine(
            group=row.group or "",
            household_no=row.household_no or "",
            name=row.name,
            sex=self._label("sex", row.sex),
            birth_date=row.birth_date or "",
            died_on=row.occurred_on,
        )

    def _birth(self, row: SlipRow) -> BirthLine:
        return BirthLine(
            group=row.group or "",
            mother=row.mother_name or "",
            mother_citizen_id=row.mother_citizen_id or "",
            father=row.father_name or "",
            birth_order="" if row.birth_order is None else str(row.birth_order),
            child=row.name,
            citizen_id=row.citizen_id or "",
            sex=self._label("sex", row.sex),
            born_on=row.occurred_on,
            relation=self._label("relation_to_head", row.relation),
        )

    def _label(self, code_list: str, code: str | None) -> str:
        return self._ports.codes[code_list].label_of(code)

    def _say(self, template: str, **params: object) -> str:
        return Message("Papers", template, params).render(self._ports.tr)


def blank_form_pages(record_key: str, codes: CodeBook, tr: Translate, township: str = "") -> bytes:
    """Give the empty paper form of a type of record as PDF; without a township its name is left to write in."""
    data = record_forms.blank_form(_spec(record_key), FormWords(codes, tr, township))
    return print_pages(blank_record_form.FORM, [data], tr)


def dictionary_pages(dictionary: DataDictionary, tr: Translate) -> bytes:
    """Give the data dictionary as PDF."""
    titles = {
        codes.key: Message("Papers", _CODE_LIST, {"title": codes.title, "source": codes.source}).render(tr)
        for codes in dictionary.code_lists
    }
    data = DataDictionaryData(
        title=dictionary.title,
        subtitle=dictionary.subtitle,
        sections=tuple(
            DictionarySection(
                title=record.title,
                table=record.table,
                lines=tuple(
                    DictionaryLine(
                        label=field.label,
                        key=field.key,
                        kind=field.kind_label,
                        code_list=titles.get(field.code_list, ""),
                        required=field.required,
                        purpose=field.purpose,
                        legal_basis=field.legal_basis,
                        sensitivity=field.sensitivity_label,
                        retention=field.retention,
                    )
                    for field in record.fields
                ),
            )
            for record in dictionary.records
        ),
        code_lists=tuple(
            DictionaryCodes(
                title=codes.title,
                key=codes.key,
                source=codes.source,
                entries=tuple((code.code, code.label) for code in codes.codes),
            )
            for codes in dictionary.code_lists
        ),
    )
    return print_pages(dictionary_form.FORM, [data], tr)


def _spec(record_key: str) -> RecordSpec:
    spec = next((spec for spec in RECORDS if spec.key == record_key), None)
    if spec is None:
        raise NotFound(Message("Papers", _NO_RECORD, {"key": record_key}))
    return spec


def _even_rows(rows: Sequence[Sequence[str]], wanted: int) -> list[tuple[str, ...]]:
    for number, row in enumerate(rows, 1):
        if len(row) != wanted:
            raise InvalidInput(Message("Papers", _RAGGED, {"row": number, "found": len(row), "wanted": wanted}))
    return [tuple(row) for row in rows]
