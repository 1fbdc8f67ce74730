"""What a household already says of the parents and the spouse of one more member.

Only offered, never written by itself: a child of the head may well be a child of another marriage, so the
clerk passes each field before it counts. Foster and step relations and in-laws are never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

HEAD = "02"
HEADS = frozenset({"01", HEAD})
SPOUSES = frozenset({"10", "11", "12"})
CHILDREN = frozenset({"19", "20", "21", "22", "23", "24", "25", "26", "30", "31", "32", "33", "34", "35", "36"})
_MALE, _FEMALE = "1", "2"
_SPOUSE_OF = {_MALE: "12", _FEMALE: "11"}


@dataclass(frozen=True, slots=True)
class Member:
    """One member as far as kinship is concerned; ``sex`` after GB/T 2261.1, ``relation`` after GB/T 4761."""

    name: str
    sex: str
    citizen_id: str
    relation: str
    spouse_name: str = ""
    spouse_citizen_id: str = ""


def offers(members: Sequence[Member], relation: str) -> Mapping[str, str]:
    """Give the fields of a person that the household answers, for a person of this relation to its head."""
    head = _only(members, HEADS)
    if head is None:
        return {}
    partner = _only(members, SPOUSES)
    if relation in CHILDREN:
        parents = [one for one in (head, partner) if one is not None]
        father, mother = _only_of_sex(parents, _MALE), _only_of_sex(parents, _FEMALE)
        return _named("father", father) | _named("mother", mother)
    if relation in SPOUSES:
        return _named("spouse", head)
    if relation in HEADS:
        return _named("spouse", partner)
    return {}


def next_member(members: Sequence[Member]) -> Mapping[str, str]:
    """Give who is named as the spouse of the head and was not entered yet."""
    head = _only(members, HEADS)
    if head is None or not head.spouse_name or _only(members, SPOUSES) is not None:
        return {}
    if any(one.name == head.spouse_name for one in members):
        return {}
    found = {
        "name": head.spouse_name,
        "citizen_id": head.spouse_citizen_id,
        "relation_to_head": _SPOUSE_OF.get(head.sex, ""),
    }
    return {key: value for key, value in found.items() if value}


def _only(members: Sequence[Member], relations: frozenset[str]) -> Member | None:
    found = [one for one in members if one.relation in relations]
    return found[0] if len(found) == 1 else None


def _only_of_sex(members: Sequence[Member], sex: str) -> Member | None:
    found = [one for one in members if one.sex == sex]
    return found[0] if len(found) == 1 else None


def _named(role: str, person: Member | None) -> dict[str, str]:
    if person is None:
        return {}
    found = {f"{role}_name": person.name, f"{role}_citizen_id": person.citizen_id}
    return {key: value for key, value in found.items() if value}
