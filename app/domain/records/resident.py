"""A person of the township, as far as services and entitlements need it.

There is no column for contraception, pregnancy, health or "policy compliance", and none may be added:
such facts live, if at all, in service records that the person asked for.
"""

from __future__ import annotations

from app.domain.records.notes import CONTACT, FAMILY, IDENTITY, IDENTITY_NUMBER, OFFICE_WORK, STATISTICS
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N

RESIDENT = RecordSpec(
    key="resident",
    table="resident",
    title=_N("Record", "Resident"),
    fields=(
        FieldSpec(
            "citizen_id", _N("Field", "Citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20, typed_twice=True
        ),
        FieldSpec("name", _N("Field", "Name"), Kind.NAME, IDENTITY, required=True, width=16),
        FieldSpec("sex", _N("Field", "Sex"), Kind.CODE, IDENTITY, code_list="sex", required=True, width=6),
        FieldSpec("birth_date", _N("Field", "Birth date"), Kind.DATE, IDENTITY, width=12, typed_twice=True),
        FieldSpec("place", _N("Field", "Village and group"), Kind.PLACE, CONTACT, required=True, width=20),
        FieldSpec("household_no", _N("Field", "Household no."), Kind.HOUSEHOLD, CONTACT, width=12),
        FieldSpec(
            "relation_to_head",
            _N("Field", "Relation to head"),
            Kind.CODE,
            CONTACT,
            code_list="relation_to_head",
            width=12,
        ),
        FieldSpec(
            "residence_status",
            _N("Field", "Residence status"),
            Kind.CODE,
            STATISTICS,
            code_list="residence_status",
            width=10,
        ),
        FieldSpec("phone", _N("Field", "Phone"), Kind.PHONE, CONTACT, width=14),
        FieldSpec(
            "ethnic_group", _N("Field", "Ethnic group"), Kind.CODE, STATISTICS, code_list="ethnic_group", width=10
        ),
        FieldSpec("education", _N("Field", "Education"), Kind.CODE, STATISTICS, code_list="education", width=12),
        FieldSpec("hukou_nature", _N("Field", "Hukou nature"), Kind.CODE, FAMILY, code_list="hukou_nature", width=14),
        FieldSpec("hukou_place", _N("Field", "Hukou place"), Kind.TEXT, CONTACT, width=40),
        FieldSpec("residence_place", _N("Field", "Residence place"), Kind.TEXT, CONTACT, width=40),
        FieldSpec("whereabouts", _N("Field", "Whereabouts"), Kind.TEXT, CONTACT, width=20),
        FieldSpec(
            "marital_status", _N("Field", "Marital status"), Kind.CODE, FAMILY, code_list="marital_status", width=10
        ),
        FieldSpec("first_marriage_date", _N("Field", "First marriage"), Kind.DATE, FAMILY, width=12),
        FieldSpec("spouse_name", _N("Field", "Spouse name"), Kind.NAME, FAMILY, width=16),
        FieldSpec("spouse_citizen_id", _N("Field", "Spouse citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20),
        FieldSpec("father_name", _N("Field", "Father name"), Kind.NAME, FAMILY, width=16),
        FieldSpec("father_citizen_id", _N("Field", "Father citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20),
        FieldSpec("mother_name", _N("Field", "Mother name"), Kind.NAME, FAMILY, width=16),
        FieldSpec("mother_citizen_id", _N("Field", "Mother citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20),
        FieldSpec("children_count", _N("Field", "Children"), Kind.INT, FAMILY, width=4),
        FieldSpec("registered_on", _N("Field", "Registered on"), Kind.DATE, OFFICE_WORK, width=12),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, CONTACT, width=40),
        FieldSpec("source_no", _N("Field", "No. in the old system"), Kind.KEY, IDENTITY, width=12, on_form=False),
        FieldSpec("spouse", _N("Field", "Spouse in the register"), Kind.RESIDENT, FAMILY, on_form=False),
        FieldSpec("father", _N("Field", "Father in the register"), Kind.RESIDENT, FAMILY, on_form=False),
        FieldSpec("mother", _N("Field", "Mother in the register"), Kind.RESIDENT, FAMILY, on_form=False),
        FieldSpec("left_on", _N("Field", "Left on"), Kind.DATE, OFFICE_WORK, on_form=False),
        FieldSpec(
            "left_reason",
            _N("Field", "Reason for leaving"),
            Kind.CODE,
            OFFICE_WORK,
            code_list="left_reason",
            on_form=False,
        ),
    ),
    listed=(
        "name",
        "sex",
        "birth_date",
        "citizen_id",
        "place",
        "household_no",
        "relation_to_head",
        "phone",
        "residence_status",
    ),
    carried=(
        "place", "household_no", "residence_status", "ethnic_group", "hukou_nature", "hukou_place", "residence_place",
    ),
)  # fmt: skip
