# ruff: noqa: ANN401 - any column of a row may be changed
"""Rows for the tests of checks: a person without a fault, and what stands around."""

from __future__ import annotations

from typing import Any

from app import reference
from app.domain.checks.rows import Event, Household, Person, Register
from tests.offices import citizen_id

TODAY = "2026-07-01"
CODES = reference.load_codes()
NUMBER = citizen_id("19800102", "001")


def person(**values: Any) -> Person:
    """Give a complete record of a man of 46, changed in some fields."""
    whole = Person(
        id=1, uid="u1", name="李建国", sex="1", village_id=1, village="东河村", birth_date="1980-01-02",
        citizen_id=NUMBER, household_id=1, household_no="001", household_village_id=1, household_village="东河村",
        relation_to_head="02", residence_status="1", phone="13812345678", ethnic_group="01", hukou_nature="6",
        marital_status="10", registered_on="2020-01-01",
    )  # fmt: skip
    return whole._replace(**values)


def event(**values: Any) -> Event:
    """Give the report of a move, changed in some fields."""
    return Event(1, "e1", "4", "2026-03-01", "2026-03-02", 1, "东河村", "李建国", 1)._replace(**values)


def household(**values: Any) -> Household:
    """Give a household that stands."""
    return Household(1, "h1", "001", 1, "东河村")._replace(**values)


def register(*people: Person, **around: Any) -> Register:
    """Give a register that holds these people."""
    members: dict[int, list[Person]] = {}
    for one in people:
        if one.household_id is not None:
            members.setdefault(one.household_id, []).append(one)
    return Register(TODAY, CODES, {one.id: one for one in people}, members, **around)
