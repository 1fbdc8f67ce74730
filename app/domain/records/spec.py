"""What a record type says of itself once, and everything else reads.

Form, list, checks, import headings, bundle table and data dictionary follow from a ``RecordSpec``;
each field carries why it is kept, on what legal ground, how sensitive it is and for how long.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.text import QT_TRANSLATE_NOOP


class Kind(StrEnum):
    """How a field is read, checked and shown.

    A date may be known to the year or month only, a day not; a key is a number or code that holds no spaces.
    A place is stored as village and group; a household, a resident and a link as the row they point to.
    """

    TEXT = "text"
    NAME = "name"
    CITIZEN_ID = "citizen_id"
    DATE = "date"
    DAY = "day"
    MONTH = "month"
    CODE = "code"
    PHONE = "phone"
    PLACE = "place"
    KEY = "key"
    INT = "int"
    QUANTITY = "quantity"
    HOUSEHOLD = "household"
    RESIDENT = "resident"
    VILLAGE = "village"
    LINK = "link"


class Sensitivity(StrEnum):
    """Classes of GB/T 45574-2025, as far as this office needs them."""

    PUBLIC = QT_TRANSLATE_NOOP("Field", "public")
    PERSONAL = QT_TRANSLATE_NOOP("Field", "personal")
    SENSITIVE = QT_TRANSLATE_NOOP("Field", "sensitive")


@dataclass(frozen=True, slots=True)
class FieldNotes:
    """Why a field exists: purpose, legal basis, sensitivity and retention (PIPL Art. 5, 6, 13, 17, 19)."""

    purpose: str
    legal_basis: str
    sensitivity: Sensitivity
    retention: str


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: column and key, label, kind, code list, and its notes.

    ``typed_twice`` marks what hurts when a digit is wrong: the second entry asks for it again. A link has as its
    ``target`` the key of the record type it points to, and is chosen by name.
    """

    key: str
    label: str
    kind: Kind
    notes: FieldNotes
    code_list: str = ""
    required: bool = False
    width: int = 12
    on_form: bool = True
    typed_twice: bool = False
    target: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the table that hold this field."""
        if self.kind in (Kind.RESIDENT, Kind.LINK):
            return (f"{self.key}_id",)
        return _COLUMNS_OF.get(self.kind, (self.key,))


_COLUMNS_OF = {
    Kind.PLACE: ("village_id", "group_id"),
    Kind.HOUSEHOLD: ("household_id",),
    Kind.VILLAGE: ("village_id",),
}


@dataclass(frozen=True, slots=True)
class RecordSpec:
    """One record type: its table, its title and its fields in the order of the form.

    ``named_by`` are the fields whose values name a record to people; ``listed`` are the columns of its list, by
    default the first few fields; ``carried`` go over to the next record of a series; ``identity`` tells
    two lines of a workbook apart, and without it the type has no plain import; a record that is not
    ``made_by_form`` comes about only by what is done to others.
    """

    key: str
    table: str
    title: str
    fields: tuple[FieldSpec, ...]
    named_by: tuple[str, ...] = ("name",)
    listed: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    identity: tuple[str, ...] = ()
    made_by_form: bool = True

    @property
    def form_fields(self) -> tuple[FieldSpec, ...]:
        """Only the fields that a person fills in."""
        return tuple(spec for spec in self.fields if spec.on_form)

    def field(self, key: str) -> FieldSpec:
        """Give the field with this key."""
        return next(spec for spec in self.fields if spec.key == key)
