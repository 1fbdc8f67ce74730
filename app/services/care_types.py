"""What the service of families in care takes and gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FamilyInput:
    """A family as typed; whoever is in it stands in the register."""

    resident_id: int | None
    kind: str = ""
    since: str = ""
    consent_on: str = ""
    second_resident_id: int | None = None
    doctor: str = ""
    hospital: str = ""
    wishes: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactInput:
    """One of the two contacts as typed; ``slot`` is township or village."""

    slot: str
    name: str
    since: str
    post: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class LogInput:
    """One contact with the family as typed."""

    happened_on: str
    way: str
    person: str
    need: str = ""
    action: str = ""
    follow_up_on: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CareCounts:
    """All that whoever does not look after a family sees of it."""

    families: int
    readable: int
    hidden: int
    declined: int


@dataclass(frozen=True, slots=True)
class DueLine:
    """One thing that is due; ``days_over`` is above 0 once its day has passed."""

    family_id: int
    name: str
    village: str
    kind: str
    label: str
    due_on: str
    last_on: str
    days_over: int


@dataclass(frozen=True, slots=True)
class FamilyInfo:
    """One line of the list; ``next_due`` is the earliest thing that is due, ``tone`` error where it is over."""

    family_id: int
    name: str
    second_name: str
    village: str
    kind: str
    kind_label: str
    township_contact: str
    village_contact: str
    last_on: str
    next_due: str
    due_on: str
    tone: str
    is_in_care: bool
    state: str


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One contact, in post while ``until`` is empty."""

    slot: str
    slot_label: str
    name: str
    post: str
    phone: str
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of what was done; ``is_open`` where a promise is not kept yet."""

    log_id: int
    happened_on: str
    way: str
    way_label: str
    person: str
    need: str
    action: str
    follow_up_on: str
    done_on: str
    note: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class FamilyDetail:
    """All of one family, for those who look after it."""

    info: FamilyInfo
    row_version: int
    typed: FamilyInput
    phone: str
    contacts: tuple[ContactLine, ...]
    log: tuple[LogLine, ...]
    due: tuple[DueLine, ...]
