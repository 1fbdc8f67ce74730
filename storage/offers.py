"""Answers of families to what they were offered; each is a row of its own and is never changed."""

from __future__ import annotations

from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One answer."""

    programme: str
    resident_id: int
    child_id: int | None
    answer: str
    happened_on: str
    way: str | None
    handler: str | None
    note: str | None
    taken_at: str


_COLUMNS = ", ".join(OfferRow.__slots__)


def add_offer(connection: Connection, uid: str, offer: OfferRow) -> int:
    """Write an answer down and give its id."""
    values = tuple(getattr(offer, name) or None for name in OfferRow.__slots__)
    marks = ", ".join("?" * (len(values) + 1))
    cursor = connection.execute(f"INSERT INTO entitlement_offer (uid, {_COLUMNS}) VALUES ({marks})", (uid, *values))
    return cursor.lastrowid


def offers_of(connection: Connection, resident_id: int) -> list[OfferRow]:
    """Give every answer of a person, the latest first."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM entitlement_offer WHERE resident_id = ? AND deleted = 0"
        " ORDER BY happened_on DESC, id DESC",
        (resident_id,),
    )
    return [OfferRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns
