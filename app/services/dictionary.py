"""The data dictionary: every record type, field and code list in the words of the office, out of the declarations.

It describes the program and needs no office. Nothing is written here that the declarations do not say themselves,
but for the names of code lists and kinds, which have no other place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.codes import CodeBook, CodeList
from app.domain.records import DESCRIBED, RECORDS
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services.ports import PROGRAM_VERSION
from storage.exchange.writing import SheetContent

_N = QT_TRANSLATE_NOOP
_TITLE = _N("Dictionary", "Data dictionary of the township family-services desk")
_SUBTITLE = _N(
    "Dictionary", "Program version {version}    {records} types of records, {fields} fields, {lists} code lists"
)
_FIELD_HEADINGS = (
    _N("Dictionary", "No."),
    _N("Dictionary", "Field"),
    _N("Dictionary", "Key"),
    _N("Dictionary", "Columns"),
    _N("Dictionary", "Kind"),
    _N("Dictionary", "Code list"),
    _N("Dictionary", "Required"),
    _N("Dictionary", "Purpose"),
    _N("Dictionary", "Legal basis"),
    _N("Dictionary", "Sensitivity"),
    _N("Dictionary", "Retention"),
)
_CODE_HEADINGS = (
    _N("Dictionary", "Code list"),
    _N("Dictionary", "Key"),
    _N("Dictionary", "Source"),
    _N("Dictionary", "Code"),
    _N("Dictionary", "Label"),
    _N("Dictionary", "Other words that are understood"),
)
_YES = _N("Dictionary", "Yes")
_RECORD_HEADING = _N("Dictionary", "{title} (table {table})")
_CODE_LISTS = _N("Dictionary", "Code lists")
_SOURCE = _N("Dictionary", "Source: {origin}")
_SEPARATOR = _N("Dictionary", ", ")
_FIELD_WIDTHS = (6, 22, 22, 24, 18, 24, 8, 36, 40, 14, 36)
_CODE_WIDTHS = (18, 20, 40, 12, 24, 40)

KINDS: dict[Kind, str] = {
    Kind.TEXT: _N("Kind", "Text"),
    Kind.NAME: _N("Kind", "Name of a person"),
    Kind.CITIZEN_ID: _N("Kind", "Citizen ID"),
    Kind.DATE: _N("Kind", "Date, or only its year or month"),
    Kind.DAY: _N("Kind", "Date to the day"),
    Kind.MONTH: _N("Kind", "Month"),
    Kind.CODE: _N("Kind", "Code"),
    Kind.PHONE: _N("Kind", "Telephone number"),
    Kind.PLACE: _N("Kind", "Village and group"),
    Kind.KEY: _N("Kind", "Number or code"),
    Kind.INT: _N("Kind", "Whole number"),
    Kind.QUANTITY: _N("Kind", "Quantity"),
    Kind.HOUSEHOLD: _N("Kind", "Household of the register"),
    Kind.RESIDENT: _N("Kind", "Person of the register"),
    Kind.VILLAGE: _N("Kind", "Village"),
    Kind.LINK: _N("Kind", "Record of another kind, chosen by its name"),
}
"""What each kind of field is called."""

LIST_TITLES: dict[str, str] = {
    "figure_rate": _N("CodeList", "Rate of a report"),
    "sex": _N("CodeList", "Sex"),
    "marital_status": _N("CodeList", "Marital status"),
    "education": _N("CodeList", "Education"),
    "hukou_nature": _N("CodeList", "Hukou nature"),
    "residence_status": _N("CodeList", "Residence status"),
    "left_reason": _N("CodeList", "Reason for leaving"),
    "household_kind": _N("CodeList", "Kind of household"),
    "household_change": _N("CodeList", "Change of a household"),
    "population_event": _N("CodeList", "Kind of population event"),
    "migrant_direction": _N("CodeList", "Direction of migration"),
    "migration_reason": _N("CodeList", "Reason for migration"),
    "village_post": _N("CodeList", "Post in the village"),
    "place_change": _N("CodeList", "Change of a place"),
    "relation_to_head": _N("CodeList", "Relation to head"),
    "ethnic_group": _N("CodeList", "Ethnic group"),
    "event_result": _N("CodeList", "Result of the work"),
    "event_type": _N("CodeList", "Type of work"),
    "level": _N("CodeList", "Level"),
    "indicator": _N("CodeList", "Indicator of the monthly table"),
    "place_category": _N("CodeList", "Category of the place"),
    "day_count": _N("CodeList", "How days are counted"),
    "rectification_state": _N("CodeList", "State of a rectification"),
    "rectification_step": _N("CodeList", "Step of a rectification"),
    "rectification_source": _N("CodeList", "Source of a finding"),
    "recheck_result": _N("CodeList", "Result of a re-check"),
    "payment_list_state": _N("CodeList", "State of a payment list"),
    "payment_line_state": _N("CodeList", "State of a payment"),
    "payment_line_kind": _N("CodeList", "Kind of a payment"),
    "payment_hold": _N("CodeList", "Reason why a month is not paid"),
    "recovery_state": _N("CodeList", "State of a recovery"),
    "entitlement_end": _N("CodeList", "What ends an entitlement"),
    "case_change": _N("CodeList", "Decision after approval"),
    "annual_review_result": _N("CodeList", "Result of a yearly review"),
    "vote_result": _N("CodeList", "Result of a vote"),
    "notice_state": _N("CodeList", "State of a public notice"),
    "notice_result": _N("CodeList", "Result of a public notice"),
    "objection_channel": _N("CodeList", "How an objection came"),
    "objection_result": _N("CodeList", "Result of an objection"),
    "offer_answer": _N("CodeList", "Answer to an offer"),
    "offer_way": _N("CodeList", "How a family was reached"),
    "programme": _N("CodeList", "Programme"),
    "case_state": _N("CodeList", "State of a case"),
    "case_step": _N("CodeList", "Step of a case"),
    "signer_role": _N("CodeList", "Signer of a stage"),
    "case_result": _N("CodeList", "Result of an opinion"),
    "criterion_verdict": _N("CodeList", "Verdict on a criterion"),
    "document_state": _N("CodeList", "State of a paper"),
    "care_kind": _N("CodeList", "Kind of family in care"),
    "care_slot": _N("CodeList", "Contact of a family in care"),
    "care_way": _N("CodeList", "Way of contact"),
    "care_end": _N("CodeList", "Why care ended"),
    "subsidy_result": _N("CodeList", "Result of the childcare subsidy"),
}
"""What each code list is called; the lists themselves stand in the resources."""

SOURCES = frozenset(
    {
        _N("CodeList", "local; rates that reports state beside their figures, recomputed and never stored"),
        _N("CodeList", "GB/T 2261.1"),
        _N("CodeList", "GB/T 2261.2"),
        _N("CodeList", "GB/T 4658; 99 is local, for the word of the older edition"),
        _N(
            "CodeList",
            "GA 324.1; 6 to 9 are local: the short words of old sheets, and the names since unified registration",
        ),
        _N("CodeList", "local; resident and registered populations of the statistics regulations"),
        _N("CodeList", "local; why a person is not counted among the residents any more"),
        _N("CodeList", "GA/T 16; kinds of a household"),
        _N("CodeList", "local; what became of a household"),
        _N("CodeList", "local; lines of the monthly slip (人口动态信息报告单)"),
        _N("CodeList", "local"),
        _N("CodeList", "local; reasons of the population census"),
        _N("CodeList", "local; changes of villages and groups"),
        _N("CodeList", "GB/T 4761; 19 is local: old sheets write one word for sons and daughters"),
        _N("CodeList", "GB/T 3304; 97 and 98 by practice"),
        _N("CodeList", "local; declined offers leave every figure"),
        _N("CodeList", "local; the levels of government"),
        _N(
            "CodeList",
            "local; the lines of the monthly change table and of the quarterly tables; statistics, never scored",
        ),
        _N("CodeList", "local; kinds of self-governing bodies"),
        _N("CodeList", "local; posts of those who serve families in a village"),
        _N("CodeList", "local; how the days of a term are counted"),
        _N("CodeList", "local; the way of a rectification from finding to closing"),
        _N("CodeList", "local; what became of an offer of support"),
        _N("CodeList", "local; how a family was reached"),
        _N("CodeList", "local; where a finding comes from"),
        _N("CodeList", "local; what a re-check found"),
        _N("CodeList", "local; where a payment list stands"),
        _N("CodeList", "local; what became of one payment"),
        _N("CodeList", "local; what a payment is for"),
        _N("CodeList", "local; why a month is not paid yet"),
        _N("CodeList", "local; where a recovery stands"),
        _N("CodeList", "local; what ends an entitlement"),
        _N("CodeList", "local; what is decided about a case after its approval"),
        _N("CodeList", "local; what a yearly review of a case comes to"),
        _N("CodeList", "local; what came of a vote of a village meeting"),
        _N("CodeList", "local; the way of a public notice from draft to closing"),
        _N("CodeList", "local; what came of a public notice"),
        _N("CodeList", "local; how an objection came; who made it is not kept"),
        _N("CodeList", "local; what came of an objection"),
        _N("CodeList", "local; the programmes that ship with the program"),
        _N("CodeList", "local; the way of a case from application to archive"),
        _N("CodeList", "local; the two signers of every stage"),
        _N("CodeList", "local; what an opinion on a case says"),
        _N("CodeList", "local; what is known of a criterion"),
        _N("CodeList", "local; what became of a paper that is asked for"),
        _N("CodeList", "local; families of the only-child generation in need of care (domain reference 4.5)"),
        _N("CodeList", "local; the two contacts of a family (双岗联系人)"),
        _N("CodeList", "local; ways of contact with a family in care"),
        _N("CodeList", "local; why the care of a family ended"),
        _N("CodeList", "local; states of the national childcare subsidy system, as the county hands them back"),
    }
)
"""What the resources say of where a list comes from, marked here because a resource cannot be."""


@dataclass(frozen=True, slots=True)
class DictionaryField:
    """One field; ``columns`` are those of its table, ``code_list`` is a key of the lists or empty."""

    key: str
    label: str
    columns: tuple[str, ...]
    kind: str
    kind_label: str
    code_list: str
    code_list_title: str
    required: bool
    on_form: bool
    purpose: str
    legal_basis: str
    sensitivity: str
    sensitivity_label: str
    retention: str


@dataclass(frozen=True, slots=True)
class DictionaryRecord:
    """One type of record."""

    key: str
    title: str
    table: str
    fields: tuple[DictionaryField, ...]


@dataclass(frozen=True, slots=True)
class DictionaryCode:
    """One entry of a code list, with the words of old systems that mean it."""

    code: str
    label: str
    other_words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DictionaryList:
    """One code list and where it comes from."""

    key: str
    title: str
    source: str
    codes: tuple[DictionaryCode, ...]


@dataclass(frozen=True, slots=True)
class DataDictionary:
    """Everything the program keeps, and why."""

    program_version: str
    title: str
    subtitle: str
    records: tuple[DictionaryRecord, ...]
    code_lists: tuple[DictionaryList, ...]


def data_dictionary(codes: CodeBook, tr: Translate) -> DataDictionary:
    """Give the dictionary in the language of ``tr``; code lists in the order in which fields use them first."""
    records = tuple(_record(spec, tr) for spec in (*RECORDS, *DESCRIBED))
    used = dict.fromkeys(field.code_list for record in records for field in record.fields if field.code_list)
    lists = tuple(_code_list(codes[key], tr) for key in (*used, *(key for key in codes.lists if key not in used)))
    subtitle = Message(
        "Dictionary",
        _SUBTITLE,
        {
            "version": PROGRAM_VERSION,
            "records": len(records),
            "fields": sum(len(record.fields) for record in records),
            "lists": len(lists),
        },
    )
    return DataDictionary(PROGRAM_VERSION, tr("Dictionary", _TITLE), subtitle.render(tr), records, lists)


def list_title(key: str, tr: Translate) -> str:
    """Give what a code list is called, or its key where nobody has named it yet."""
    return tr("CodeList", LIST_TITLES.get(key, key))


def list_source(code_list: CodeList, tr: Translate) -> str:
    """Give where a code list comes from."""
    return tr("CodeList", code_list.source)


def as_markdown(dictionary: DataDictionary, tr: Translate) -> str:
    """Write the dictionary as one Markdown document."""
    return "\n".join(_markdown(dictionary, tr)) + "\n"


def as_sheets(dictionary: DataDictionary, tr: Translate) -> list[SheetContent]:
    """Give the dictionary as sheets of a workbook: one for each type of record, and one with all codes."""
    headings = _headings(_FIELD_HEADINGS, tr)
    sheets = [
        SheetContent(record.title, headings, _field_rows(record, tr), (_record_heading(record, tr),), _FIELD_WIDTHS)
        for record in dictionary.records
    ]
    rows = [
        (codes.title, codes.key, codes.source, code.code, code.label, _joined(code.other_words, tr))
        for codes in dictionary.code_lists
        for code in codes.codes
    ]
    title = tr("Dictionary", _CODE_LISTS)
    return [*sheets, SheetContent(title, _headings(_CODE_HEADINGS, tr), rows, (title,), _CODE_WIDTHS)]


def _record(spec: RecordSpec, tr: Translate) -> DictionaryRecord:
    fields = tuple(_field(field, tr) for field in spec.fields)
    return DictionaryRecord(spec.key, tr("Record", spec.title), spec.table, fields)


def _field(spec: FieldSpec, tr: Translate) -> DictionaryField:
    notes = spec.notes
    return DictionaryField(
        key=spec.key,
        label=tr("Field", spec.label),
        columns=spec.columns,
        kind=spec.kind.value,
        kind_label=tr("Kind", KINDS[spec.kind]),
        code_list=spec.code_list,
        code_list_title=list_title(spec.code_list, tr) if spec.code_list else "",
        required=spec.required,
        on_form=spec.on_form,
        purpose=tr("Field", notes.purpose),
        legal_basis=tr("Field", notes.legal_basis),
        sensitivity=notes.sensitivity.value,
        sensitivity_label=tr("Field", notes.sensitivity.value),
        retention=tr("Field", notes.retention),
    )


def _code_list(codes: CodeList, tr: Translate) -> DictionaryList:
    entries = tuple(DictionaryCode(code.code, code.label, code.synonyms) for code in codes.codes)
    return DictionaryList(codes.key, list_title(codes.key, tr), list_source(codes, tr), entries)


def _headings(headings: tuple[str, ...], tr: Translate) -> tuple[str, ...]:
    return tuple(tr("Dictionary", heading) for heading in headings)


def _joined(words: tuple[str, ...], tr: Translate) -> str:
    return tr("Dictionary", _SEPARATOR).join(words)


def _record_heading(record: DictionaryRecord, tr: Translate) -> str:
    return Message("Dictionary", _RECORD_HEADING, {"title": record.title, "table": record.table}).render(tr)


def _field_rows(record: DictionaryRecord, tr: Translate) -> list[tuple[str, ...]]:
    yes = tr("Dictionary", _YES)
    return [
        (
            str(number), field.label, field.key, _joined(field.columns, tr), field.kind_label, field.code_list_title,
            yes if field.required else "", field.purpose, field.legal_basis, field.sensitivity_label, field.retention,
        )
        for number, field in enumerate(record.fields, 1)
    ]  # fmt: skip


def _markdown(dictionary: DataDictionary, tr: Translate) -> Iterator[str]:
    yield from (f"# {dictionary.title}", "", dictionary.subtitle)
    for record in dictionary.records:
        yield from ("", f"## {_record_heading(record, tr)}", "")
        yield from _markdown_table(_headings(_FIELD_HEADINGS, tr), _field_rows(record, tr))
    yield from ("", f"## {tr('Dictionary', _CODE_LISTS)}")
    headings = _headings(_CODE_HEADINGS[3:], tr)
    for codes in dictionary.code_lists:
        source = Message("Dictionary", _SOURCE, {"origin": codes.source}).render(tr)
        yield from ("", f"### {codes.title} `{codes.key}`", "", source, "")
        yield from _markdown_table(
            headings, [(code.code, code.label, _joined(code.other_words, tr)) for code in codes.codes]
        )


def _markdown_table(headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> Iterator[str]:
    for row in (headings, ("---",) * len(headings), *rows):
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
