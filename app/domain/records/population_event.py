"""What changes the population: births, deaths, moves, marriages, divorces; the lines of the monthly slip.

The order of a birth is kept for the tables of statistics and is never scored; there is no cause of death, no
pregnancy, and nothing that would judge a birth.
"""

from __future__ import annotations

from app.domain.records.notes import CONTACT, FAMILY, IDENTITY, IDENTITY_NUMBER, OFFICE_WORK, STATISTICS
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N

POPULATION_EVENT = RecordSpec(
    key="population_event",
    table="population_event",
    title=_N("Record", "Population event"),
    fields=(
        FieldSpec(
            "kind", _N("Field", "Kind of event"), Kind.CODE, STATISTICS, code_list="population_event", required=True
        ),
        FieldSpec("occurred_on", _N("Field", "Happened on"), Kind.DAY, STATISTICS, required=True, typed_twice=True),
        FieldSpec("reported_on", _N("Field", "Reported on"), Kind.DAY, OFFICE_WORK, required=True),
        FieldSpec("place", _N("Field", "Village and group"), Kind.PLACE, CONTACT, required=True, width=20),
        FieldSpec("household_no", _N("Field", "Household no."), Kind.HOUSEHOLD, CONTACT),
        FieldSpec("resident", _N("Field", "Resident"), Kind.RESIDENT, IDENTITY, on_form=False),
        FieldSpec("name", _N("Field", "Name"), Kind.NAME, IDENTITY, required=True, width=16),
        FieldSpec("sex", _N("Field", "Sex"), Kind.CODE, IDENTITY, code_list="sex", width=6),
        FieldSpec(
            "citizen_id", _N("Field", "Citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20, typed_twice=True
        ),
        FieldSpec("birth_date", _N("Field", "Birth date"), Kind.DATE, IDENTITY),
        FieldSpec(
            "relation_to_head", _N("Field", "Relation to head"), Kind.CODE, CONTACT, code_list="relation_to_head"
        ),
        FieldSpec("spouse_name", _N("Field", "Spouse name"), Kind.NAME, FAMILY, width=16),
        FieldSpec("spouse_citizen_id", _N("Field", "Spouse citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20),
        FieldSpec("father_name", _N("Field", "Father name"), Kind.NAME, FAMILY, width=16),
        FieldSpec("father_citizen_id", _N("Field", "Father citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20),
        FieldSpec("mother_name", _N("Field", "Mother name"), Kind.NAME, FAMILY, width=16),
        FieldSpec("mother_citizen_id", _N("Field", "Mother citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20),
        FieldSpec("birth_order", _N("Field", "Birth order"), Kind.INT, STATISTICS, width=4),
        FieldSpec("from_place", _N("Field", "Moved from"), Kind.TEXT, CONTACT, width=40),
        FieldSpec("to_place", _N("Field", "Moved to"), Kind.TEXT, CONTACT, width=40),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, CONTACT, width=40),
    ),
    identity=("kind", "occurred_on", "name", "citizen_id", "place"),
    carried=("kind", "reported_on", "place"),
    listed=("kind", "occurred_on", "name", "sex", "citizen_id", "place", "household_no", "reported_on"),
)
