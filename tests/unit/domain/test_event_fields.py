"""What is asked for each kind of event."""

from __future__ import annotations

import pytest

from app import reference
from app.domain.records.population_event import (
    EVENT_FIELDS,
    NEEDS_PERSON,
    OF_PERSON,
    POPULATION_EVENT,
    event_fields,
)
from app.services.events import BIRTH, DEATH, DIVORCE, MARRIAGE, MOVE_IN, MOVE_OUT

KINDS = (BIRTH, DEATH, MOVE_IN, MOVE_OUT, MARRIAGE, DIVORCE)


def test_every_kind_has_its_fields_and_each_is_in_the_record() -> None:
    assert set(EVENT_FIELDS) == set(KINDS) == {code.code for code in reference.load_codes()["population_event"].codes}
    known = {field.key for field in POPULATION_EVENT.form_fields}
    for kind, keys in EVENT_FIELDS.items():
        assert set(keys) <= known, kind
        assert len(set(keys)) == len(keys), kind


def test_no_field_of_the_record_is_asked_nowhere() -> None:
    asked = {key for keys in EVENT_FIELDS.values() for key in keys}
    assert {field.key for field in POPULATION_EVENT.form_fields} - asked == {"kind"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("is_known", [False, True])
def test_what_must_be_filled_in_is_asked_or_known(kind: str, is_known: bool) -> None:
    if kind in NEEDS_PERSON and not is_known:
        return
    asked = event_fields(kind, is_known=is_known)
    from_person = set(OF_PERSON) if is_known and kind != BIRTH else set()
    needed = {field.key for field in POPULATION_EVENT.form_fields if field.required}
    assert needed <= {"kind", *asked, *from_person}


def test_of_somebody_in_the_register_nobody_asks_who_that_is() -> None:
    assert "citizen_id" in event_fields(MOVE_IN, is_known=False)
    assert "citizen_id" not in event_fields(MOVE_IN, is_known=True)
    assert "citizen_id" in event_fields(BIRTH, is_known=True)
