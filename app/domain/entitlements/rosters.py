"""Rosters between offices: who is on them, and which columns in which order under which words.

They go to the county, never on a wall; what hangs on a wall is a public notice.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_NO_NAME = _N("Roster", "Give the layout a name")
_NO_COLUMNS = _N("Roster", "Choose at least one column")
_UNREADABLE = _N("Roster", "The saved layout could not be read")


class RosterKind(StrEnum):
    """Which cases of a year a roster holds."""

    NEW = "new"
    REVIEW = "review"
    CURRENT = "current"
    EXIT = "exit"
    PAYOUT = "payout"


@dataclass(frozen=True, slots=True)
class RosterColumn:
    """A column that a roster can have: its usual heading and its width in half characters."""

    key: str
    heading: str
    width: int = 10
    align: str = "left"
    is_number: bool = False


COLUMNS: tuple[RosterColumn, ...] = (
    RosterColumn("no", _N("Roster", "No."), 4, "centre", is_number=True),
    RosterColumn("name", _N("Roster", "Name"), 10),
    RosterColumn("citizen_id", _N("Roster", "Identity number"), 18),
    RosterColumn("sex", _N("Roster", "Sex"), 4, "centre"),
    RosterColumn("birth_date", _N("Roster", "Birth date"), 10, "centre"),
    RosterColumn("address", _N("Roster", "Home address"), 18),
    RosterColumn("phone", _N("Roster", "Telephone"), 11),
    RosterColumn("status", _N("Roster", "State of the support"), 8),
    RosterColumn("since_year", _N("Roster", "Year of the first support"), 8, "centre"),
    RosterColumn("hukou_nature", _N("Roster", "Hukou nature"), 10),
    RosterColumn("marital_status", _N("Roster", "Marital status"), 8),
    RosterColumn("area_code", _N("Roster", "Area code"), 12),
    RosterColumn("area_name", _N("Roster", "Area name"), 12),
    RosterColumn("children", _N("Roster", "Living children"), 6, "right", is_number=True),
    RosterColumn("amount", _N("Roster", "Amount due (yuan)"), 10, "right", is_number=True),
    RosterColumn("note", _N("Roster", "Remark"), 16),
    RosterColumn("number", _N("Roster", "Case number"), 14),
    RosterColumn("programme", _N("Roster", "Programme"), 16),
    RosterColumn("category", _N("Roster", "Category"), 10),
    RosterColumn("village", _N("Roster", "Village"), 10),
    RosterColumn("group", _N("Roster", "Group"), 8),
    RosterColumn("approved_on", _N("Roster", "Confirmed on"), 10, "centre"),
    RosterColumn("from_month", _N("Roster", "First month"), 8, "centre"),
    RosterColumn("until_month", _N("Roster", "Last month"), 8, "centre"),
    RosterColumn("exit_reason", _N("Roster", "Reason for the end"), 14),
    RosterColumn("ended_on", _N("Roster", "Ended on"), 10, "centre"),
    RosterColumn("child_name", _N("Roster", "Name of the child"), 10),
    RosterColumn("child_birth_date", _N("Roster", "Birth date of the child"), 10, "centre"),
    RosterColumn("certificate_no", _N("Roster", "Certificate number"), 14),
    RosterColumn("bank", _N("Roster", "Bank"), 12),
    RosterColumn("account_no", _N("Roster", "Account number"), 20),
    RosterColumn("holder", _N("Roster", "Account holder"), 10),
    RosterColumn("paid", _N("Roster", "Amount paid (yuan)"), 10, "right", is_number=True),
    RosterColumn("sign", _N("Roster", "Signature or fingerprint"), 14),
)
"""Every column there is, in the order in which it is offered."""
_BY_KEY: Mapping[str, RosterColumn] = {one.key: one for one in COLUMNS}
_COUNTY = ("name", "citizen_id", "sex", "birth_date", "address", "phone", "status", "since_year")


@dataclass(frozen=True, slots=True)
class ChosenColumn:
    """A column of a layout; an empty heading is the usual one."""

    key: str
    heading: str = ""


@dataclass(frozen=True, slots=True)
class RosterLayout:
    """Columns in their order; the name of a layout that ships is a text to translate."""

    name: str
    columns: tuple[ChosenColumn, ...]


def column(key: str) -> RosterColumn:
    """Give a column by its key; KeyError where there is none."""
    return _BY_KEY[key]


def _shipped(name: str, *keys: str) -> RosterLayout:
    return RosterLayout(name, tuple(ChosenColumn(key) for key in keys))


BUILT_IN: tuple[RosterLayout, ...] = (
    _shipped(_N("Roster", "County order"), *_COUNTY),
    _shipped(
        _N("Roster", "County order, only daughters"), *_COUNTY, "hukou_nature", "marital_status", "area_code", "area_name",
        "children", "amount", "note",
    ),
    _shipped(_N("Roster", "By category"), "no", "category", *_COUNTY, "amount", "note"),
    _shipped(_N("Roster", "Parents with certificate"), "no", "name", "citizen_id", "address", "phone", "child_name",
             "child_birth_date", "certificate_no", "from_month", "until_month", "amount", "note"),
    _shipped(_N("Roster", "Yearly review"), "no", "name", "citizen_id", "birth_date", "address", "phone", "category",
             "since_year", "sign", "note"),
    _shipped(_N("Roster", "Ends"), "no", "name", "citizen_id", "address", "programme", "category", "since_year",
             "until_month", "exit_reason", "ended_on", "note"),
    _shipped(_N("Roster", "Payout with signature"), "no", "name", "citizen_id", "village", "group", "account_no", "holder",
             "paid", "sign"),
)  # fmt: skip
"""The layouts that ship: the first two are the order of columns that counties send around."""
USUAL: Mapping[RosterKind, str] = {
    RosterKind.NEW: BUILT_IN[0].name,
    RosterKind.REVIEW: BUILT_IN[4].name,
    RosterKind.CURRENT: BUILT_IN[0].name,
    RosterKind.EXIT: BUILT_IN[5].name,
    RosterKind.PAYOUT: BUILT_IN[6].name,
}
"""Which layout is proposed for a kind of roster."""


@dataclass(frozen=True, slots=True)
class CaseSpan:
    """A case as far as it decides on which rosters it stands; months and days as ISO text, empty where none."""

    state: str
    approved_on: str
    entitled_from: str
    entitled_until: str
    ended_on: str
    is_paid: bool = False


_CONFIRMED = frozenset({"approved", "ended", "archived"})
_OVER = frozenset({"ended", "archived"})


def is_on(kind: RosterKind, year: int, span: CaseSpan) -> bool:
    """Tell whether a case stands on the roster of a kind for a year."""
    text = f"{year:04d}"
    if span.state not in _CONFIRMED or not span.approved_on:
        return False
    if kind is RosterKind.NEW:
        return span.approved_on[:4] == text
    if kind is RosterKind.EXIT:
        return span.state in _OVER and span.ended_on[:4] == text
    if kind is RosterKind.PAYOUT:
        return span.is_paid
    is_running = _first(span)[:4] <= text and (not span.entitled_until or span.entitled_until >= f"{text}-01")
    if kind is RosterKind.REVIEW:
        return is_running and span.approved_on[:4] < text and not (span.state in _OVER and span.ended_on[:4] < text)
    return is_running and span.approved_on[:4] <= text


def _first(span: CaseSpan) -> str:
    return span.entitled_from or span.approved_on


def checked(layout: RosterLayout) -> RosterLayout:
    """Give a layout that can be kept; InvalidInput says what is missing."""
    if not layout.name.strip():
        raise InvalidInput(Message("Roster", _NO_NAME), {"name": Message("Roster", _NO_NAME)})
    kept = tuple(one for one in layout.columns if one.key in _BY_KEY)
    if not kept:
        raise InvalidInput(Message("Roster", _NO_COLUMNS), {"columns": Message("Roster", _NO_COLUMNS)})
    return replace(layout, name=layout.name.strip(), columns=kept)


def to_json(layout: RosterLayout) -> str:
    """Give a layout as text to keep."""
    return json.dumps([[one.key, one.heading] for one in layout.columns], ensure_ascii=False)


def from_json(name: str, text: str) -> RosterLayout:
    """Give a layout that was kept; columns that are no more are left out."""
    try:
        content = json.loads(text)
    except ValueError as error:
        raise InvalidInput(Message("Roster", _UNREADABLE)) from error
    return checked(RosterLayout(name, tuple(_columns(content))))


def _columns(content: object) -> Iterable[ChosenColumn]:
    if not isinstance(content, list):
        return
    for entry in content:
        if isinstance(entry, list) and len(entry) == 2:  # noqa: PLR2004 - a key and its heading
            yield ChosenColumn(str(entry[0]), str(entry[1]))
