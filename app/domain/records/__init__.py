"""Every record type of the register, each declared in one module."""

from __future__ import annotations

from app.domain.records.place import VILLAGE
from app.domain.records.reported_figure import REPORTED_FIGURE
from app.domain.records.resident import RESIDENT
from app.domain.records.spec import RecordSpec
from app.domain.records.work_event import WORK_EVENT

RECORDS: tuple[RecordSpec, ...] = (VILLAGE, RESIDENT, WORK_EVENT, REPORTED_FIGURE)

__all__ = ["RECORDS", "REPORTED_FIGURE", "RESIDENT", "VILLAGE", "WORK_EVENT"]
