"""What the members of a household are to another head (codes of GB/T 4761).

Worked out from known parents and spouses, else from what they were to the head before. Where neither tells, nothing
is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

HEAD = "02"
MALE = "1"
_KINDS: Mapping[str, frozenset[str]] = {
    "head": frozenset({HEAD}),
    "spouse": frozenset({"10", "11", "12"}),
    "child": frozenset({"19", *map(str, (*range(20, 28), 29, *range(30, 38), 39))}),
    "parent": frozenset({"50", "51", "52"}),
}
_KIND_OF = {code: kind for kind, codes in _KINDS.items() for code in codes}
_FROM_BEFORE: Mapping[tuple[str, str], tuple[str, str]] = {
    ("spouse", "head"): ("11", "12"),
    ("child", "head"): ("51", "52"),
    ("child", "spouse"): ("51", "52"),
    ("child", "parent"): ("61", "62"),
    ("parent", "head"): ("20", "30"),
    ("parent", "parent"): ("11", "12"),
}
"""What the new head was, and what somebody else was, to the head before: the code for a man and for a woman."""


@dataclass(frozen=True, slots=True)
class Member:
    """Who somebody is, as far as kinship needs it; ids are those of the register."""

    resident_id: int
    sex: str
    birth_date: str
    relation: str
    spouse_id: int | None = None
    father_id: int | None = None
    mother_id: int | None = None

    @property
    def parents(self) -> frozenset[int]:
        """The parents who are known."""
        return frozenset(parent for parent in (self.father_id, self.mother_id) if parent is not None)


def relations_to(new_head: int, members: Iterable[Member]) -> dict[int, str]:
    """Give the code of every member's relation to the new head, an empty one where it cannot be told."""
    by_id = {member.resident_id: member for member in members}
    head = by_id[new_head]
    return {
        member.resident_id: HEAD if member is head else _known(member, head, by_id) or _inferred(member, head)
        for member in by_id.values()
    }


def _known(member: Member, head: Member, by_id: Mapping[int, Member]) -> str:
    """Tell a relation from the links of the register."""
    if member.resident_id == head.spouse_id or member.spouse_id == head.resident_id:
        return _by_sex(member, "11", "12")
    if head.resident_id in member.parents:
        return _by_sex(member, "20", "30")
    if member.resident_id in head.parents:
        return _by_sex(member, "51", "52")
    if member.parents & head.parents:
        return _sibling(member, head)
    return _two_apart(member, head, by_id) or _in_law(member, head, by_id)


def _two_apart(member: Member, head: Member, by_id: Mapping[int, Member]) -> str:
    """Tell grandchildren and grandparents, whose own children or parents are in the household."""
    if any(head.resident_id in by_id[parent].parents for parent in member.parents if parent in by_id):
        return _by_sex(member, "41", "42")
    if any(member.resident_id in by_id[parent].parents for parent in head.parents if parent in by_id):
        return _by_sex(member, "61", "62")
    return ""


def _in_law(member: Member, head: Member, by_id: Mapping[int, Member]) -> str:
    spouse = by_id.get(head.spouse_id) if head.spouse_id is not None else None
    if spouse is not None and member.resident_id in spouse.parents:
        return _parent_in_law(member, head)
    partner = by_id.get(member.spouse_id) if member.spouse_id is not None else None
    if partner is not None and head.resident_id in partner.parents:
        return _by_sex(member, "28", "38")
    return ""


def _inferred(member: Member, head: Member) -> str:
    """Tell a relation from what both were to the head before."""
    was, head_was = _KIND_OF.get(member.relation, ""), _KIND_OF.get(head.relation, "")
    if (head_was, was) == ("spouse", "child"):
        return member.relation
    if (head_was, was) == ("child", "child"):
        return _sibling(member, head)
    if (head_was, was) == ("spouse", "parent"):
        return _parent_in_law(member, head)
    codes = _FROM_BEFORE.get((head_was, was))
    return "" if codes is None else _by_sex(member, *codes)


def _parent_in_law(member: Member, head: Member) -> str:
    return _by_sex(member, "55", "56") if head.sex == MALE else _by_sex(member, "53", "54")


def _sibling(member: Member, head: Member) -> str:
    is_older = bool(member.birth_date and head.birth_date) and member.birth_date < head.birth_date
    return _by_sex(member, "71" if is_older else "73", "75" if is_older else "77")


def _by_sex(member: Member, male: str, female: str) -> str:
    return male if member.sex == MALE else female
