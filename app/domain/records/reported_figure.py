"""A figure that a village reported for a month, and what a re-check found."""

from __future__ import annotations

from app.domain.records.notes import OFFICE_WORK
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N

REPORTED_FIGURE = RecordSpec(
    key="reported_figure",
    table="reported_figure",
    title=_N("Record", "Reported figure"),
    fields=(
        FieldSpec("place", _N("Field", "Village"), Kind.VILLAGE, OFFICE_WORK, required=True),
        FieldSpec("month", _N("Field", "Month"), Kind.MONTH, OFFICE_WORK, required=True),
        FieldSpec("indicator", _N("Field", "Indicator"), Kind.CODE, OFFICE_WORK, code_list="indicator", required=True),
        FieldSpec("value", _N("Field", "Value"), Kind.INT, OFFICE_WORK, required=True),
        FieldSpec("reported_on", _N("Field", "Reported on"), Kind.DAY, OFFICE_WORK, required=True),
        FieldSpec("verified_value", _N("Field", "Verified value"), Kind.INT, OFFICE_WORK),
    ),
    named_by=("indicator", "month"),
    carried=("place", "month", "reported_on"),
)
