"""What the specifications promise of each other: fields, columns, code lists, types of work, headings."""

from __future__ import annotations

from collections import Counter

import pytest

from app import reference, wording
from app.domain.importing.headings import DECLINE_REASONS
from app.domain.records import (
    MIGRANT,
    POPULATION_EVENT,
    RECORDS,
    RESIDENT,
    VILLAGE_WORKER,
    WORK_EVENT,
    find_record,
)
from app.domain.records.place import TownshipProfile
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.scoring.facts import FACTS, ReportsOnTime, find_fact
from storage.outgoing import SYNCED_TABLES

CODES = reference.load_codes()
HEADINGS = reference.load_headings()
FIELDS = [pytest.param(spec, id=f"{record.key}.{spec.key}") for record in RECORDS for spec in record.fields]


@pytest.mark.parametrize("spec", FIELDS)
def test_a_code_field_names_a_list_that_exists(spec: FieldSpec) -> None:
    assert bool(spec.code_list) == (spec.kind is Kind.CODE)
    if spec.code_list:
        assert CODES[spec.code_list].codes


@pytest.mark.parametrize("spec", FIELDS)
def test_every_field_says_why_it_is_kept(spec: FieldSpec) -> None:
    notes = spec.notes
    assert all((notes.purpose, notes.legal_basis, notes.sensitivity.value, notes.retention, spec.label))


@pytest.mark.parametrize("spec", FIELDS)
def test_every_field_is_worded_in_chinese(spec: FieldSpec) -> None:
    tr = wording.load()
    notes = spec.notes
    for text in (spec.label, notes.purpose, notes.legal_basis, notes.sensitivity.value, notes.retention):
        assert tr("Field", text) != text


def test_fields_are_found_by_key() -> None:
    assert RESIDENT.field("phone").kind is Kind.PHONE
    for record in RECORDS:
        assert max(Counter(spec.key for spec in record.fields).values()) == 1


def test_every_fact_counts_types_of_work_that_exist() -> None:
    for fact in FACTS:
        if not isinstance(fact.measure, ReportsOnTime):
            assert set(fact.measure.types) <= set(CODES.event_types), fact.key
    assert find_fact("sessions_held") is FACTS[3]
    assert find_fact("abortions") is None


def test_only_types_that_serve_a_family_keep_the_person() -> None:
    kept = {code for code, kind in CODES.event_types.items() if kind.keeps_person}
    assert kept == {
        "register_check", "home_visit", "certificate_handling", "birth", "death", "move_in", "move_out", "marriage",
    }  # fmt: skip


def test_money_is_the_only_other_unit() -> None:
    assert {kind.unit for kind in CODES.event_types.values()} == {"count", "money"}
    assert CODES.event_types["funds_paid"].unit == "money"


@pytest.mark.parametrize("key", sorted(CODES.lists))
def test_every_code_label_and_synonym_reads_back(key: str) -> None:
    codes = CODES[key]
    assert codes.source
    assert max(Counter(entry.label for entry in codes.codes).values()) == 1
    words = Counter(word for entry in codes.codes for word in (entry.label, *entry.synonyms))
    assert [word for word, count in words.items() if count > 1] == []
    for entry in codes.codes:
        assert codes.label_of(entry.code) == entry.label
        for word in (entry.code, entry.label, *entry.synonyms):
            assert codes.code_of(word) == entry.code


def test_unknown_codes_show_as_they_are() -> None:
    assert CODES["sex"].label_of("7") == "7"
    assert CODES["sex"].label_of(None) == ""
    assert CODES["sex"].code_of("雌") is None
    assert CODES["ethnic_group"].code_of("1") == "01"


HEADING_WORDS = [
    (kind, field, word)
    for kind, fields in HEADINGS.synonyms.items()
    for field, words in fields.items()
    for word in words
]


@pytest.mark.parametrize(("kind", "field", "word"), HEADING_WORDS)
def test_every_heading_leads_to_its_field(kind: str, field: str, word: str) -> None:
    assert HEADINGS.field_of(kind, word) == field
    assert HEADINGS.decline_reason(word) is None


def test_every_reason_to_decline_is_worded() -> None:
    assert {reason for _, reason in HEADINGS.declined} == set(DECLINE_REASONS)


def test_the_county_is_part_of_the_code() -> None:
    assert TownshipProfile("望溪镇", "云岭县", "江南省", "999101001").county_code == "999101"


IMPORTED = {
    "population": POPULATION_EVENT,
    "migrants": MIGRANT,
    "residents": RESIDENT,
    "events": WORK_EVENT,
    "workers": VILLAGE_WORKER,
}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record.key))
def test_what_a_record_says_of_itself_names_fields_that_it_has(record: RecordSpec) -> None:
    keys = {spec.key for spec in record.fields}
    for named in (record.named_by, record.listed, record.carried, record.identity):
        assert set(named) <= keys
    assert record.named_by
    assert find_record(record.key) is record


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record.key))
def test_every_record_travels_and_has_a_name_in_chinese(record: RecordSpec) -> None:
    assert record.table in SYNCED_TABLES
    assert wording.load()("Record", record.title) != record.title


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record.key))
def test_no_field_is_about_what_the_program_does_not_keep(record: RecordSpec) -> None:
    tr = wording.load()
    for spec in record.fields:
        assert HEADINGS.decline_reason(tr("Field", spec.label)) is None, spec.key


@pytest.mark.parametrize(("kind", "record"), IMPORTED.items())
def test_an_import_knows_a_heading_for_every_field_of_the_form(kind: str, record: RecordSpec) -> None:
    places = {Kind.PLACE: {"village", "village_group"}, Kind.VILLAGE: {"village"}}
    for spec in record.form_fields:
        assert places.get(spec.kind, {spec.key}) <= set(HEADINGS.synonyms[kind]), spec.key
