"""The paper form of any type of record, out of its declaration: same fields, same order, same labels as the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from app.domain.codes import CodeBook, CodeList
from app.domain.records.spec import FieldSpec, Kind, RecordSpec, Sensitivity
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services.dictionary import list_source, list_title
from printing.forms.blank_record_form import FormBox, FormChoice, FormCodeList, RecordFormData

_N = QT_TRANSLATE_NOOP
_TITLE = _N("RecordForm", "{record} form")
_SHEET_TITLE = _N("RecordForm", "{record}: what is on record")
_NO_TOWNSHIP = _N("RecordForm", "__________ township")
_SUBTITLE = _N("RecordForm", "{township}    No.: __________")
_SHEET_SUBTITLE = _N("RecordForm", "{township}    Printed on {day}")
_FULL_DATE = _N("RecordForm", "{year}-{month}-{day}")
_YEAR_AND_MONTH = _N("RecordForm", "{year}-{month}")
_YEAR_ALONE = _N("RecordForm", "the year {year}")
_CODED = _N("RecordForm", "Code: ______ (see “{title}” overleaf)")
_WORDED = _N("RecordForm", "______________ (see “{title}” overleaf)")
_DAY_HINT = _N("RecordForm", "        year    month    day")
_HINTS: dict[Kind, str] = {
    Kind.DATE: _DAY_HINT,
    Kind.DAY: _DAY_HINT,
    Kind.MONTH: _N("RecordForm", "        year    month"),
    Kind.PLACE: _N("RecordForm", "            village        group"),
    Kind.VILLAGE: _N("RecordForm", "            village"),
}
_SEPARATOR = _N("RecordForm", "; ")
_FIELDS = _N("RecordForm", ", ")

_NOTICE = _N("RecordForm", "Notice on personal information")
_WHO_AND_WHY = _N("RecordForm", "1. Processed by the family-services office of {township}. Purposes: {purposes}.")
_BASIS = _N("RecordForm", "2. Legal basis: {bases}.")
_SENSITIVE = _N(
    "RecordForm",
    "3. {fields} are sensitive personal information: {purposes}. They are kept encrypted and never published.",
)
_NOT_SENSITIVE = _N("RecordForm", "3. No sensitive personal information is asked for.")
_RETENTION = _N("RecordForm", "4. Kept: {retentions}; deleted or made anonymous after that.")
_RIGHTS = _N(
    "RecordForm",
    "5. You may see and copy what is kept about you, have it corrected or completed, have the rules explained, and ask "
    "for deletion where the law provides for it: turn to the office named above. For children under 14 a guardian signs.",
)
_OPTIONAL = _N("RecordForm", "6. Boxes without * may stay empty.")
_ABOUT_WORK = _N("RecordForm", "About this form")
_ABOUT_WORK_WHY = _N("RecordForm", "Purposes: {purposes}. Basis: {bases}. Kept: {retentions}.")
_ABOUT_WORK_BOXES = _N("RecordForm", "Boxes without * may stay empty; write nobody's ID number or telephone here.")
_FILLED_BY = _N("RecordForm", "Filled in by:")
_PERSON = _N("RecordForm", "Signature of the person (or guardian):")
_HANDED_OUT = _N("RecordForm", "Handed out by:")
_IN_CHARGE = _N("RecordForm", "Signature of the person in charge:")
_DATE = _N("RecordForm", "Date:        year    month    day")

_DIGITS_OF_ID = 18
_MOST_IN_BOX = 9
_LONGEST_IN_BOX = 90


class FormWords(NamedTuple):
    """What every form is made with: code lists, the language, and whose form it is (empty: to write in)."""

    codes: CodeBook
    tr: Translate
    township: str = ""

    def say(self, template: str, **params: object) -> str:
        """Give a sentence of the forms."""
        return Message("RecordForm", template, params).render(self.tr)


def blank_form(spec: RecordSpec, words: FormWords) -> RecordFormData:
    """Build the form that is filled in by hand."""
    fields = tuple(field for field in spec.fields if field.on_form)
    township = words.township or words.say(_NO_TOWNSHIP)
    return RecordFormData(
        title=words.say(_TITLE, record=words.tr("Record", spec.title)),
        subtitle=words.say(_SUBTITLE, township=township),
        boxes=tuple(_box(field, "", "", words) for field in fields),
        code_lists=tuple(_lists_behind(fields, words)),
        notice=(
            *_notice(spec, fields, township, words),
            words.say(_OPTIONAL if is_personal(spec) else _ABOUT_WORK_BOXES),
        ),
        signatures=_signatures(spec, _FILLED_BY, words),
    )


def record_sheet(
    spec: RecordSpec, values: Mapping[str, str], labels: Mapping[str, str], day: str, words: FormWords
) -> RecordFormData:
    """Build the form of one record as it is kept, for the person whom it is about.

    ``values`` are stored texts by field key, ``labels`` what stands for them where they point to another row. Fields
    that no form asks for are shown where something is kept in them: a copy that leaves things out is none.
    """
    fields = tuple(field for field in spec.fields if field.on_form or values.get(field.key))
    township = words.township or words.say(_NO_TOWNSHIP)
    return RecordFormData(
        title=words.say(_SHEET_TITLE, record=words.tr("Record", spec.title)),
        subtitle=words.say(_SHEET_SUBTITLE, township=township, day=shown_date(day, words)),
        boxes=tuple(
            _without_hint(_box(field, values.get(field.key, ""), labels.get(field.key, ""), words)) for field in fields
        ),
        notice=tuple(_notice(spec, fields, township, words)),
        signatures=_signatures(spec, _HANDED_OUT, words),
    )


def shown_date(iso: str, words: FormWords) -> str:
    """Write a date of any precision as the office does; what is no date stays as it is."""
    parts = iso.split("-")
    if not all(part.isdecimal() for part in parts):
        return iso
    templates = (_YEAR_ALONE, _YEAR_AND_MONTH, _FULL_DATE)
    named = dict(zip(("year", "month", "day"), map(int, parts), strict=False))
    return words.say(templates[len(parts) - 1], **named) if len(parts) <= len(templates) else iso


def is_personal(spec: RecordSpec) -> bool:
    """Tell whether a type of record is about people: whether anything that it must have is personal."""
    return any(field.required and field.notes.sensitivity is not Sensitivity.PUBLIC for field in spec.fields)


def _box(spec: FieldSpec, value: str, label: str, words: FormWords) -> FormBox:
    title = words.tr("Field", spec.label)
    if spec.kind is Kind.CODE:
        return _code_box(spec, title, value, words)
    shown = label or (shown_date(value, words) if spec.kind in (Kind.DATE, Kind.DAY, Kind.MONTH) else value)
    hint = words.tr("RecordForm", _HINTS[spec.kind]) if spec.kind in _HINTS else ""
    squares = _DIGITS_OF_ID if spec.kind is Kind.CITIZEN_ID else 0
    return FormBox(label=title, required=spec.required, width=spec.width, squares=squares, hint=hint, value=shown)


def _code_box(spec: FieldSpec, title: str, value: str, words: FormWords) -> FormBox:
    codes = words.codes[spec.code_list]
    if _fits_in_box(codes):
        return FormBox(label=title, required=spec.required, width=spec.width, choices=_choices(codes), chosen=value)
    template = _CODED if _is_numbered(codes) else _WORDED
    hint = words.say(template, title=list_title(codes.key, words.tr))
    label = codes.label_of(value or None)
    shown = f"{value} {label}" if value and _is_numbered(codes) else label
    return FormBox(label=title, required=spec.required, width=spec.width, hint=hint, value=shown)


def _without_hint(box: FormBox) -> FormBox:
    """Take away what only helps those who write by hand."""
    return FormBox(
        label=box.label,
        width=box.width,
        choices=box.choices,
        chosen=box.chosen,
        squares=box.squares if box.value else 0,
        value=box.value,
    )


def _lists_behind(fields: tuple[FieldSpec, ...], words: FormWords) -> Iterator[FormCodeList]:
    for key in dict.fromkeys(field.code_list for field in fields if field.code_list):
        codes = words.codes[key]
        if not _fits_in_box(codes):
            title, source = list_title(key, words.tr), list_source(codes, words.tr)
            yield FormCodeList(title=title, source=source, choices=_choices(codes))


def _choices(codes: CodeList) -> tuple[FormChoice, ...]:
    return tuple(FormChoice(code=code.code, label=code.label) for code in codes.codes)


def _fits_in_box(codes: CodeList) -> bool:
    """Tell whether a list is short enough to be printed beside its field."""
    return len(codes.codes) <= _MOST_IN_BOX and sum(len(code.label) + 4 for code in codes.codes) <= _LONGEST_IN_BOX


def _is_numbered(codes: CodeList) -> bool:
    return all(code.code.isdigit() for code in codes.codes)


def _notice(spec: RecordSpec, fields: tuple[FieldSpec, ...], township: str, words: FormWords) -> Iterator[str]:
    if not is_personal(spec):
        yield words.say(_ABOUT_WORK)
        yield words.say(
            _ABOUT_WORK_WHY,
            purposes=_listed([field.notes.purpose for field in fields], words),
            bases=_listed([field.notes.legal_basis for field in fields], words),
            retentions=_listed([field.notes.retention for field in fields], words),
        )
        return
    personal = [field.notes for field in fields if field.notes.sensitivity is not Sensitivity.PUBLIC]
    yield words.say(_NOTICE)
    purposes = _listed([notes.purpose for notes in personal], words)
    yield words.say(_WHO_AND_WHY, township=township, purposes=purposes)
    yield words.say(_BASIS, bases=_listed([notes.legal_basis for notes in personal], words))
    yield _sensitive(fields, words)
    yield words.say(_RETENTION, retentions=_listed([notes.retention for notes in personal], words))
    yield words.say(_RIGHTS)


def _sensitive(fields: tuple[FieldSpec, ...], words: FormWords) -> str:
    sensitive = [field for field in fields if field.notes.sensitivity is Sensitivity.SENSITIVE]
    if not sensitive:
        return words.say(_NOT_SENSITIVE)
    named = words.tr("RecordForm", _FIELDS).join(words.tr("Field", field.label) for field in sensitive)
    return words.say(_SENSITIVE, fields=named, purposes=_listed([field.notes.purpose for field in sensitive], words))


def _listed(texts: list[str], words: FormWords) -> str:
    return words.tr("RecordForm", _SEPARATOR).join(words.tr("Field", text) for text in dict.fromkeys(texts))


def _signatures(spec: RecordSpec, first: str, words: FormWords) -> tuple[str, ...]:
    signer = _PERSON if is_personal(spec) else _IN_CHARGE
    return tuple(words.tr("RecordForm", text) for text in (first, signer, _DATE))
