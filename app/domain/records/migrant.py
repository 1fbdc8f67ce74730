"""People who live away from their registered home, in or out, as contacts for services and nothing else."""

from __future__ import annotations

from app.domain.records.notes import CONTACT, IDENTITY, IDENTITY_NUMBER, OFFICE_WORK
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N

MIGRANT = RecordSpec(
    key="migrant",
    table="migrant",
    title=_N("Record", "Migrant"),
    fields=(
        FieldSpec(
            "direction", _N("Field", "Direction"), Kind.CODE, CONTACT, code_list="migrant_direction", required=True
        ),
        FieldSpec("name", _N("Field", "Name"), Kind.NAME, IDENTITY, required=True, width=16),
        FieldSpec(
            "citizen_id", _N("Field", "Citizen ID"), Kind.CITIZEN_ID, IDENTITY_NUMBER, width=20, typed_twice=True
        ),
        FieldSpec("sex", _N("Field", "Sex"), Kind.CODE, IDENTITY, code_list="sex", width=6),
        FieldSpec("birth_date", _N("Field", "Birth date"), Kind.DATE, IDENTITY),
        FieldSpec("place", _N("Field", "Village and group"), Kind.PLACE, CONTACT, required=True, width=20),
        FieldSpec("resident", _N("Field", "Resident"), Kind.RESIDENT, IDENTITY, on_form=False),
        FieldSpec("phone", _N("Field", "Phone"), Kind.PHONE, CONTACT, width=14),
        FieldSpec("hukou_place", _N("Field", "Hukou place"), Kind.TEXT, CONTACT, width=40),
        FieldSpec("residence_place", _N("Field", "Residence place"), Kind.TEXT, CONTACT, width=40),
        FieldSpec("contact_name", _N("Field", "Contact at home"), Kind.NAME, CONTACT, width=16),
        FieldSpec("contact_phone", _N("Field", "Phone of the contact"), Kind.PHONE, CONTACT, width=14),
        FieldSpec("reason", _N("Field", "Reason"), Kind.CODE, CONTACT, code_list="migration_reason"),
        FieldSpec("since", _N("Field", "Since"), Kind.DATE, OFFICE_WORK),
        FieldSpec("until", _N("Field", "Until"), Kind.DATE, OFFICE_WORK),
        FieldSpec("services_wanted", _N("Field", "Services wanted"), Kind.TEXT, CONTACT, width=40),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, CONTACT, width=40),
    ),
    identity=("direction", "name", "citizen_id", "place", "since"),
    carried=("direction", "place", "hukou_place", "residence_place", "reason", "since"),
    listed=("direction", "name", "sex", "citizen_id", "place", "residence_place", "phone", "since", "services_wanted"),
)
