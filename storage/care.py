"""Families in care, their two contacts, and what was done for them."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class FamilyRow:
    """One family; days are ISO text."""

    family_id: int
    uid: str
    row_version: int
    village_id: int
    village: str
    resident_id: int
    name: str
    phone: str | None
    second_resident_id: int | None
    second_name: str | None
    kind: str
    since: str
    consent_on: str | None
    until_on: str | None
    end_reason: str | None
    doctor: str | None
    hospital: str | None
    wishes: str | None
    note: str | None
    left_on: str | None


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact of a family; in post while ``until`` is None."""

    contact_id: int
    family_id: int
    slot: str
    name: str
    post: str | None
    phone: str | None
    since: str
    until: str | None


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line of what was done."""

    log_id: int
    family_id: int
    happened_on: str
    way: str
    person: str
    need: str | None
    action: str | None
    follow_up_on: str | None
    done_on: str | None
    note: str | None


_FAMILY = (
    "SELECT f.id, f.uid, f.row_version, f.village_id, v.name, f.resident_id, r.name, r.phone, f.second_resident_id,"
    " s.name, f.kind, f.since, f.consent_on, f.until_on, f.end_reason, f.doctor, f.hospital, f.wishes, f.note,"
    " r.left_on FROM special_family AS f JOIN village AS v ON v.id = f.village_id"
    " JOIN resident AS r ON r.id = f.resident_id LEFT JOIN resident AS s ON s.id = f.second_resident_id"
    " WHERE f.deleted = 0"
)
_CONTACT = "SELECT id, family_id, slot, name, post, phone, since, until FROM care_contact WHERE deleted = 0"
_LOG = (
    "SELECT id, family_id, happened_on, way, person, need, action, follow_up_on, done_on, note FROM care_log"
    " WHERE deleted = 0"
)


def families(connection: Connection) -> list[FamilyRow]:
    """Give every living family, village by village, those in care first."""
    rows = connection.execute(f"{_FAMILY} ORDER BY f.until_on IS NOT NULL, f.village_id, f.id")
    return [FamilyRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def family(connection: Connection, family_id: int) -> FamilyRow | None:
    """Give one living family, or None."""
    row = connection.execute(f"{_FAMILY} AND f.id = ?", (family_id,)).fetchone()
    return None if row is None else FamilyRow(*row)  # type: ignore[arg-type]  # STRICT columns


def families_of(connection: Connection, resident_id: int) -> list[FamilyRow]:
    """Give the families of a person, ended ones too, the newest first."""
    rows = connection.execute(
        f"{_FAMILY} AND (f.resident_id = ? OR f.second_resident_id = ?) ORDER BY f.id DESC", (resident_id, resident_id)
    )
    return [FamilyRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def contacts(connection: Connection, family_id: int | None = None) -> list[ContactRow]:
    """Give the contacts of a family, or of all, the newest first."""
    where, bound = (" AND family_id = ?", (family_id,)) if family_id is not None else ("", ())
    rows = connection.execute(f"{_CONTACT}{where} ORDER BY since DESC, id DESC", bound)
    return [ContactRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def log(connection: Connection, family_id: int | None = None) -> list[LogRow]:
    """Give what was done for a family, or for all, the newest first."""
    where, bound = (" AND family_id = ?", (family_id,)) if family_id is not None else ("", ())
    rows = connection.execute(f"{_LOG}{where} ORDER BY happened_on DESC, id DESC", bound)
    return [LogRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns
