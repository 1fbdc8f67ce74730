"""Programmes and parameters as they stand in their files, checked while they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.domain.entitlements.parameters import Confidence, ParameterKey, ParameterRow, ValueKind, fault_of
from app.domain.entitlements.programme import (
    Category,
    Criterion,
    Document,
    EndKind,
    EndRule,
    Level,
    Person,
    Programme,
    Stage,
    StageKind,
    Unit,
)
from app.domain.entitlements.toml_tables import FileTable
from app.domain.scoring.guard import unlawful
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_NO_PARAMETER = _N("Programme", "{place}: there is no parameter {key}")
_WRONG_KIND = _N("Programme", "{place}: the parameter {key} is read as {found}, but here it must be {wanted}")
_NO_PROGRAMME = _N("Programme", "{place}: there is no programme {key}")
_NOTICE = _N("Programme", "{place}: nobody is named in public, so there can be no notice")
_NO_NOTICE = _N("Programme", "{place}: people are named in public, so a stage must be the notice")
_LAST = _N("Programme", "{place}: the last stage must be the confirmation, and no other")
_VALUE = _N("Programme", "{place}: {fault}")
_REGION = _N("Programme", "{place}: a region is the beginning of a statistical code, not {region}")


@dataclass(frozen=True, slots=True)
class ParameterFile:
    """The parameters that there are, and the rows that ship with the program."""

    keys: tuple[ParameterKey, ...]
    rows: tuple[ParameterRow, ...]

    def key(self, name: str) -> ParameterKey | None:
        """Give what a parameter is, or None."""
        return next((one for one in self.keys if one.key == name), None)


def read_programme(values: Mapping[str, object], name: str) -> tuple[Programme, tuple[Message, ...]]:
    """Read one file; a programme with faults is not to be used."""
    faults: list[Message] = []
    table = FileTable(values, name, faults)
    programme = Programme(
        key=table.name("key"),
        title=table.text("title"),
        short_title=table.text("short_title"),
        basis=table.text("basis"),
        person=table.word("person", Person),
        categories=tuple(map(_category, table.tables("categories"))),
        criteria=tuple(map(_criterion, table.tables("criteria"))),
        documents=tuple(map(_document, table.tables("documents"))),
        stages=tuple(map(_stage, table.tables("stages"))),
        ends=tuple(map(_end, table.tables("ends"))),
        start_rule=table.name("start_rule"),
        start_from=table.name("start_from"),
        age=table.optional_name("age"),
        age_women=table.optional_name("age_women"),
        months=table.optional_name("months"),
        excludes=table.names("excludes"),
        is_noticed=table.flag("is_noticed", otherwise=True),
        plain_notice=table.flag("plain_notice", otherwise=False),
        has_annual_review=table.flag("has_annual_review", otherwise=True),
        is_paid_here=table.flag("is_paid_here", otherwise=True),
    )
    table.close()
    _check_whole(table, programme)
    faults.extend(_unlawful_words(programme))
    return programme, tuple(faults)


def _category(table: FileTable) -> Category:
    found = Category(
        key=table.name("key"),
        title=table.text("title"),
        rate=table.name("rate"),
        unit=table.word("unit", Unit),
        top_up=table.optional_name("top_up"),
    )
    table.close()
    return found


def _criterion(table: FileTable) -> Criterion:
    found = Criterion(
        key=table.name("key"),
        text=table.text("text"),
        decided_by=table.word("decided_by", Level),
        evidence=table.text("evidence"),
        check=table.optional_name("check"),
    )
    table.close()
    return found


def _document(table: FileTable) -> Document:
    found = Document(
        key=table.name("key"),
        title=table.text("title"),
        when=table.optional_text("when"),
        declared=table.flag("declared", otherwise=False),
    )
    table.close()
    return found


def _stage(table: FileTable) -> Stage:
    found = Stage(
        key=table.name("key"),
        title=table.text("title"),
        kind=table.word("kind", StageKind),
        level=table.word("level", Level),
    )
    table.close()
    return found


def _end(table: FileTable) -> EndRule:
    found = EndRule(kind=table.word("kind", EndKind), rule=table.name("rule"), age=table.optional_name("age"))
    table.must_be("age", given=bool(found.age) or found.kind is not EndKind.AGE)
    table.close()
    return found


def _check_whole(table: FileTable, programme: Programme) -> None:
    for part in ("categories", "criteria", "documents", "stages", "ends"):
        entries = getattr(programme, part)
        table.must_be(part, given=bool(entries))
        table.once(part, (entry.kind if isinstance(entry, EndRule) else entry.key for entry in entries))
    kinds = [stage.kind for stage in programme.stages]
    if kinds and (kinds[-1] is not StageKind.CONFIRMATION or kinds.count(StageKind.CONFIRMATION) > 1):
        table.complain(_LAST)
    if programme.is_noticed != (StageKind.NOTICE in kinds):
        table.complain(_NO_NOTICE if programme.is_noticed else _NOTICE)


def _unlawful_words(programme: Programme) -> Iterator[Message]:
    """Refuse a programme that asks what no office may ask; the guard of the schemes knows those words."""
    texts = [programme.title, programme.short_title]
    for titled in (programme.categories, programme.documents, programme.stages):
        texts += [one.title for one in titled]
    texts += [one.text + one.evidence for one in programme.criteria]
    yield from unlawful(Message("Programme", "{name}", {"name": programme.title}), texts, ())


def used_parameters(programme: Programme) -> dict[str, ValueKind]:
    """Give the parameters that a programme names, and how each is read there."""
    used = {category.rate: ValueKind.YUAN for category in programme.categories}
    used |= {category.top_up: ValueKind.YUAN for category in programme.categories if category.top_up}
    used |= {programme.start_rule: ValueKind.FIRST_MONTH, programme.start_from: ValueKind.START_FROM}
    used |= {end.rule: ValueKind.LAST_MONTH for end in programme.ends}
    ages = (programme.age, programme.age_women, programme.months, *(end.age for end in programme.ends))
    return used | {key: ValueKind.WHOLE for key in ages if key}


def check_together(programmes: Iterable[Programme], parameters: ParameterFile) -> tuple[Message, ...]:
    """Say where a programme names a parameter or another programme that there is not."""
    listed = tuple(programmes)
    known = {one.key for one in listed}
    faults: list[Message] = []
    for programme in listed:
        for key, wanted in used_parameters(programme).items():
            found = parameters.key(key)
            if found is None:
                faults.append(_fault(_NO_PARAMETER, programme.title, key=key))
            elif found.kind is not wanted:
                faults.append(_fault(_WRONG_KIND, programme.title, key=key, found=found.kind, wanted=wanted))
        faults.extend(
            _fault(_NO_PROGRAMME, programme.title, key=other) for other in programme.excludes if other not in known
        )
    return tuple(faults)


def read_parameters(values: Mapping[str, object], name: str) -> tuple[ParameterFile, tuple[Message, ...]]:
    """Read the file of parameters: what each is, and its rows."""
    faults: list[Message] = []
    table = FileTable(values, name, faults)
    keys: list[ParameterKey] = []
    rows: list[ParameterRow] = []
    for entry in table.tables("parameter"):
        key = ParameterKey(
            key=entry.name("key"),
            title=entry.text("title"),
            kind=entry.word("kind", ValueKind),
            unit=entry.optional_text("unit"),
            note=entry.optional_text("note"),
        )
        keys.append(key)
        rows.extend(_row(line, key) for line in entry.tables("rows"))
        entry.close()
    table.once("parameter", (key.key for key in keys))
    table.close()
    return ParameterFile(tuple(keys), tuple(rows)), tuple(faults)


def _row(table: FileTable, key: ParameterKey) -> ParameterRow:
    row = ParameterRow(
        key=key.key,
        region=table.optional_text("region"),
        valid_from=table.day("from"),
        value=table.text("value"),
        source=table.text("source"),
        confidence=table.word("confidence", Confidence),
        note=table.optional_text("note"),
    )
    table.close()
    if row.region and not (row.region.isascii() and row.region.isdigit()):
        table.complain(_REGION, region=row.region)
    fault = fault_of(key.kind, row.value) if row.value else None
    if fault is not None:
        table.complain(_VALUE, fault=fault)
    return row


def _fault(template: str, place: str, **params: object) -> Message:
    return Message("Programme", template, {"place": place, **params})
