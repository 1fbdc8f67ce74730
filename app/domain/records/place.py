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
        FieldSpec("village", _N("Field", "Village"), Kind.PLACE, OFFICE_WORK, required=True),
        FieldSpec("village_group", _N("Field", "Village group"), Kind.PLACE, OFFICE_WORK),
        FieldSpec("code", _N("Field", "Area code"), Kind.KEY, OFFICE_WORK),
        FieldSpec("category", _N("Field", "Category"), Kind.CODE, OFFICE_WORK, code_list="place_category"),
    ),
)
