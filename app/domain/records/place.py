"""The office's own table of villages and village groups: the authority on names (codes may change)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.records.notes import OFFICE_WORK
from app.domain.records.spec import FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N


@dataclass(frozen=True, slots=True)
class TownshipProfile:
    """The township whose office this is; ``code`` is the 9-digit statistical code (GB/T 2260 + 3)."""

    name: str
    county: str
    province: str
    code: str

    @property
    def county_code(self) -> str:
        """The first six digits: the county that receives the bundles."""
        return self.code[:6]


VILLAGE = RecordSpec(
    key="village",
    table="village",
    title=_N("Record", "Village"),
    fields=(
        FieldSpec("name", _N("Field", "Village"), Kind.TEXT, OFFICE_WORK, required=True, width=16),
        FieldSpec("code", _N("Field", "Area code"), Kind.KEY, OFFICE_WORK, width=14),
        FieldSpec("category", _N("Field", "Category"), Kind.CODE, OFFICE_WORK, code_list="place_category"),
    ),
)
VILLAGE_GROUP = RecordSpec(
    key="village_group",
    table="village_group",
    title=_N("Record", "Village group"),
    fields=(
        FieldSpec("village", _N("Field", "Village"), Kind.VILLAGE, OFFICE_WORK, required=True, width=16),
        FieldSpec("name", _N("Field", "Village group"), Kind.TEXT, OFFICE_WORK, required=True, width=12),
        FieldSpec("code", _N("Field", "Area code"), Kind.KEY, OFFICE_WORK, width=14),
    ),
)
PLACE_CHANGE = RecordSpec(
    key="place_change",
    table="place_change",
    title=_N("Record", "Change of a place"),
    fields=(
        FieldSpec(
            "kind", _N("Field", "Kind of change"), Kind.CODE, OFFICE_WORK, code_list="place_change", required=True
        ),
        FieldSpec("place", _N("Field", "Village and group"), Kind.PLACE, OFFICE_WORK, required=True),
        FieldSpec("old_name", _N("Field", "Old name"), Kind.TEXT, OFFICE_WORK, width=16),
        FieldSpec("new_name", _N("Field", "New name"), Kind.TEXT, OFFICE_WORK, width=16),
        FieldSpec("effective_on", _N("Field", "Effective on"), Kind.DAY, OFFICE_WORK, required=True),
        FieldSpec("document_no", _N("Field", "Document no."), Kind.TEXT, OFFICE_WORK, width=20),
        FieldSpec("note", _N("Field", "Note"), Kind.TEXT, OFFICE_WORK, width=40),
    ),
    named_by=("old_name", "new_name"),
    made_by_form=False,
)
"""A village or group that got another name, or was joined to another; the old name stays findable."""

PLACE_CELLS: dict[str, FieldSpec | Kind] = {
    "village": Kind.PLACE,
    "village_group": Kind.PLACE,
    "code": VILLAGE.field("code"),
    "category": VILLAGE.field("category"),
}
"""What a table of places may hold: a line names a village, or a group of one."""
