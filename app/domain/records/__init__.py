"""Every record type of the register, each declared in one module."""

from __future__ import annotations

from app.domain.records.candidates import ENTITLEMENT_OFFER
from app.domain.records.care import CARE_CONTACT, CARE_LOG, SPECIAL_FAMILY, SUBSIDY_RESULT
from app.domain.records.cases import CASE_ACCOUNT, CASE_CRITERION, CASE_DOCUMENT, CASE_STEP, ENTITLEMENT_CASE
from app.domain.records.household import HOUSEHOLD, HOUSEHOLD_CHANGE
from app.domain.records.inspection import (
    EVIDENCE_FILE,
    EVIDENCE_LINK,
    INSPECTION_DRAW,
    INSPECTION_MARK,
    INSPECTION_ROUND,
    INSPECTION_SAMPLE,
    INSPECTION_TEAM,
)
from app.domain.records.migrant import MIGRANT
from app.domain.records.notices import (
    NOTICE_OBJECTION,
    PUBLIC_NOTICE,
    PUBLIC_NOTICE_LINE,
    VILLAGE_REVIEW,
    VILLAGE_REVIEW_VOTE,
)
from app.domain.records.payments import (
    PAYMENT_LINE,
    PAYMENT_LIST,
    PAYMENT_MONTH,
    PAYMENT_RETURN,
    RECOVERY,
    RECOVERY_REPAYMENT,
)
from app.domain.records.place import PLACE_CHANGE, VILLAGE, VILLAGE_GROUP
from app.domain.records.population_event import POPULATION_EVENT
from app.domain.records.programmes import POLICY_ITEM, POLICY_PARAMETER, PROGRAMME_CALENDAR
from app.domain.records.rectification import RECTIFICATION, RECTIFICATION_FINDING, RECTIFICATION_STEP
from app.domain.records.reported_figure import REPORTED_FIGURE
from app.domain.records.resident import RESIDENT
from app.domain.records.spec import RecordSpec
from app.domain.records.staff import DEPARTMENT, DEPARTMENT_WORK, VILLAGE_WORKER
from app.domain.records.work_event import WORK_EVENT
from app.domain.records.yearly import ANNUAL_REVIEW, CASE_CHANGE

RECORDS: tuple[RecordSpec, ...] = (
    VILLAGE,
    VILLAGE_GROUP,
    PLACE_CHANGE,
    HOUSEHOLD,
    HOUSEHOLD_CHANGE,
    RESIDENT,
    POPULATION_EVENT,
    MIGRANT,
    WORK_EVENT,
    REPORTED_FIGURE,
    VILLAGE_WORKER,
    DEPARTMENT,
    DEPARTMENT_WORK,
    RECTIFICATION,
    RECTIFICATION_FINDING,
    RECTIFICATION_STEP,
    ENTITLEMENT_CASE,
    POLICY_ITEM,
    PAYMENT_LINE,
)
DESCRIBED: tuple[RecordSpec, ...] = (
    INSPECTION_ROUND,
    INSPECTION_TEAM,
    INSPECTION_DRAW,
    INSPECTION_SAMPLE,
    INSPECTION_MARK,
    EVIDENCE_FILE,
    EVIDENCE_LINK,
    CASE_STEP,
    CASE_CRITERION,
    CASE_DOCUMENT,
    CASE_ACCOUNT,
    CASE_CHANGE,
    ANNUAL_REVIEW,
    POLICY_PARAMETER,
    PROGRAMME_CALENDAR,
    PAYMENT_LIST,
    PAYMENT_MONTH,
    PAYMENT_RETURN,
    RECOVERY,
    RECOVERY_REPAYMENT,
    VILLAGE_REVIEW,
    VILLAGE_REVIEW_VOTE,
    PUBLIC_NOTICE,
    PUBLIC_NOTICE_LINE,
    NOTICE_OBJECTION,
    ENTITLEMENT_OFFER,
    SPECIAL_FAMILY,
    CARE_CONTACT,
    CARE_LOG,
    SUBSIDY_RESULT,
)
"""What windows of their own write: in the data dictionary, but without a list or form of the register."""


def find_record(key: str) -> RecordSpec:
    """Give the record type with this key."""
    return next(spec for spec in RECORDS if spec.key == key)


__all__ = [
    "DEPARTMENT",
    "DEPARTMENT_WORK",
    "DESCRIBED",
    "HOUSEHOLD",
    "HOUSEHOLD_CHANGE",
    "MIGRANT",
    "PLACE_CHANGE",
    "POPULATION_EVENT",
    "RECORDS",
    "RECTIFICATION",
    "RECTIFICATION_FINDING",
    "RECTIFICATION_STEP",
    "REPORTED_FIGURE",
    "RESIDENT",
    "VILLAGE",
    "VILLAGE_GROUP",
    "VILLAGE_WORKER",
    "WORK_EVENT",
    "find_record",
]
