"""What is compared of a person, as the register keeps it or as a sheet that waits to be imported has it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Compared:
    """One record; what is unknown is empty.

    ``key`` tells the records apart and means nothing. ``birth_date`` is ISO text of any precision. ``citizen_id`` and
    the numbers of the family may be damaged or of 15 digits, as they were typed. ``household`` names a household of
    the whole township, ``relation`` is the code to its head, ``sex`` 1, 2, or anything else for unknown.
    """

    key: int
    name: str
    sex: str = ""
    birth_date: str = ""
    citizen_id: str = ""
    village: str = ""
    household: str = ""
    phone: str = ""
    address: str = ""
    relation: str = ""
    spouse_name: str = ""
    spouse_id: str = ""
    father_name: str = ""
    father_id: str = ""
    mother_name: str = ""
    mother_id: str = ""
