"""What can be done to a household: for each kind of change what is asked, what will happen in words, and the deed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.forms import FormField, SaveResult
from app.services.register import HouseholdCard, ResidentRow
from ui.context import Context
from ui.dialogs.household.fields import HEAD_FIELD, MEMBER_FIELD, HouseholdFields, person_code, person_of

_N = QT_TRANSLATE_NOOP
MEMBERS, HOUSEHOLD, PERSON, NOBODY = "members", "household", "person", ""
"""What is chosen beside the fields."""

_NEW_HEAD = _N("HouseholdPlan", "Head")
_MEMBER = _N("HouseholdPlan", "Member")
_SPLIT_SAYS = _N(
    "HouseholdPlan", "{names} leave household {old} and are household {new} in {place} from {day}; the head is {head}."
)
_JOIN_SAYS = _N(
    "HouseholdPlan", "{names} of household {old} belong to household {new} from {day}; household {old} ends."
)
_MOVE_SAYS = _N("HouseholdPlan", "Household {old} with all {count} members is household {new} in {place} from {day}.")
_HEAD_SAYS = _N(
    "HouseholdPlan", "{head} is the head of household {old} from {day}; the relations of all {count} members change."
)
_ADD_SAYS = _N("HouseholdPlan", "{names} belongs to household {new} from {day}.")
_REMOVE_SAYS = _N("HouseholdPlan", "{names} leaves household {old} from {day} and stays in the register.")
_SEPARATE_SAYS = _N("HouseholdPlan", "{names} is registered in household {old} and lives elsewhere from {day}.")
_DOTS = "…"


def _say(text: object, values: Mapping[str, object] | None = None) -> str:
    return QCoreApplication.translate("HouseholdPlan", str(text)).format(**(values or {}))


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the dialog: fields, people or the household chosen, and relations by person."""

    values: Mapping[str, str] = field(default_factory=dict)
    chosen: tuple[int, ...] = ()
    relations: Mapping[int, str] = field(default_factory=dict)

    @property
    def head(self) -> int | None:
        """Who is to be the head."""
        return person_of(self.values.get(HEAD_FIELD, ""))

    @property
    def member(self) -> int | None:
        """Which member it is about."""
        return person_of(self.values.get(MEMBER_FIELD, ""))

    @property
    def day(self) -> str:
        """From when."""
        return self.values["effective_on"]

    @property
    def note(self) -> str:
        """The note."""
        return self.values["note"]


class Plan:
    """One kind of change to one household; each kind says what it asks and does."""

    title: object = ""

    def __init__(self, context: Context, card: HouseholdCard, resident_id: int | None = None) -> None:
        """Look at a household, with somebody already in mind."""
        township = context.township
        self.card = card
        self._resident_id = resident_id
        self._households, self._records, self._register = township.households, township.records, township.register
        self.fields = HouseholdFields(township.records, card.household_id)

    def pane(self) -> str:
        """Say what is chosen beside the fields."""
        return NOBODY

    def name(self) -> str:
        """Give the name of the change."""
        return QCoreApplication.translate("Action", str(self.title))

    def asked(self) -> tuple[FormField, ...]:
        """Give the fields."""
        return (self.fields.day(), self.fields.note())

    def answer(self, _key: str, _typed: Typed) -> dict[str, FormField]:
        """Give the fields that another one answers anew, after ``key`` was changed; ``""`` stands for the choice."""
        return {}

    def people(self, _typed: Typed) -> tuple[ResidentRow, ...]:
        """Give those whose relation is asked."""
        return ()

    def suggest(self, _typed: Typed) -> dict[int, str]:
        """Give the relation of each of them as far as it can be told."""
        return {}

    def says(self, _typed: Typed) -> str:
        """Say what will happen; nothing as long as something is missing."""
        return ""

    def do(self, _typed: Typed) -> SaveResult:
        """Carry it out."""
        raise NotImplementedError

    @property
    def household_id(self) -> int:
        """The household that is changed."""
        return self.card.household_id or 0

    def _words(self, typed: Typed, names: Sequence[str] = ()) -> dict[str, object]:
        place = self.fields.place()
        code = typed.values.get("place", place.value)
        label = next((choice.label for choice in place.choices if choice.code == code), _DOTS)
        return {
            "old": self.card.household_no,
            "new": typed.values.get("household_no", "").strip() or _DOTS,
            "place": label,
            "day": typed.day.strip() or _DOTS,
            "head": self._name_of(typed.head),
            "count": len(self.card.members),
            "names": "、".join(names),
        }

    def _name_of(self, resident_id: int | None) -> str:
        return next((one.name for one in self.card.members if one.resident_id == resident_id), _DOTS)

    def _members(self, ids: Sequence[int]) -> tuple[ResidentRow, ...]:
        return tuple(one for one in self.card.members if one.resident_id in ids)

    def _in_mind(self) -> str:
        return "" if self._resident_id is None else person_code(self._resident_id)


class SplitPlan(Plan):
    """Some members become a household of their own."""

    title = _N("Action", "Split household")

    def pane(self) -> str:
        """Choose those who leave."""
        return MEMBERS

    def asked(self) -> tuple[FormField, ...]:
        """Head, place, number, day, note."""
        place = self.fields.place()
        number = self.fields.number(self._records.next_household_no(place.value))
        head = self.fields.who(HEAD_FIELD, _say(_NEW_HEAD), self._members(self._ticked()), self._in_mind())
        return (head, place, number, self.fields.day(), self.fields.note())

    def _ticked(self) -> tuple[int, ...]:
        return () if self._resident_id is None else (self._resident_id,)

    def answer(self, key: str, typed: Typed) -> dict[str, FormField]:
        """Offer as heads only those who leave, and the next number of another village."""
        if key == "place":
            return {"household_no": self.fields.number(self._records.next_household_no(typed.values["place"]))}
        if key == "":
            head = typed.values[HEAD_FIELD] if typed.head in typed.chosen else ""
            value = head or (person_code(typed.chosen[0]) if len(typed.chosen) == 1 else "")
            return {HEAD_FIELD: self.fields.who(HEAD_FIELD, _say(_NEW_HEAD), self._members(typed.chosen), value)}
        return {}

    def people(self, typed: Typed) -> tuple[ResidentRow, ...]:
        """Those who leave."""
        return self._members(typed.chosen) if typed.head in typed.chosen else ()

    def suggest(self, typed: Typed) -> dict[int, str]:
        """To the new head."""
        return self._households.suggest_relations(self.household_id, typed.head or 0, typed.chosen)

    def says(self, typed: Typed) -> str:
        """Who leaves, and for where."""
        names = [one.name for one in self._members(typed.chosen)]
        return _say(_SPLIT_SAYS, self._words(typed, names)) if names else ""

    def do(self, typed: Typed) -> SaveResult:
        """Split."""
        relations = typed.relations or dict.fromkeys(typed.chosen, "")
        values = typed.values
        return self._households.split(
            self.household_id, relations, values["household_no"], values["place"], typed.day, typed.note
        )


class JoinPlan(Plan):
    """All members go over to another household."""

    title = _N("Action", "Join households")

    def pane(self) -> str:
        """Choose the other household."""
        return HOUSEHOLD

    def people(self, typed: Typed) -> tuple[ResidentRow, ...]:
        """Everybody of this household."""
        return self.card.members if typed.chosen else ()

    def suggest(self, typed: Typed) -> dict[int, str]:
        """To the head of the other household."""
        return self._households.suggest_joined(self.household_id, typed.chosen[0])

    def says(self, typed: Typed) -> str:
        """Who goes where."""
        if not typed.chosen:
            return ""
        words = self._words(typed, [one.name for one in self.card.members])
        return _say(_JOIN_SAYS, words | {"new": self._households.card(typed.chosen[0]).household_no})

    def do(self, typed: Typed) -> SaveResult:
        """Join; a household that was not chosen is no other one."""
        target = typed.chosen[0] if typed.chosen else self.household_id
        return self._households.join(self.household_id, target, typed.relations, typed.day, typed.note)


class MovePlan(Plan):
    """The whole household moves."""

    title = _N("Action", "Move household")

    def asked(self) -> tuple[FormField, ...]:
        """Place, number, day, note."""
        return (self.fields.place(), self.fields.number(self.card.household_no), self.fields.day(), self.fields.note())

    def answer(self, key: str, typed: Typed) -> dict[str, FormField]:
        """In another village the household gets the next number there."""
        if key != "place":
            return {}
        old, new = (code.partition(":")[0] for code in (self.fields.place().value, typed.values["place"]))
        number = self.card.household_no if old == new else self._records.next_household_no(typed.values["place"])
        return {"household_no": self.fields.number(number)}

    def says(self, typed: Typed) -> str:
        """Where it goes."""
        return _say(_MOVE_SAYS, self._words(typed))

    def do(self, typed: Typed) -> SaveResult:
        """Move."""
        values = typed.values
        return self._households.move(self.household_id, values["place"], values["household_no"], typed.day, typed.note)


class HeadPlan(Plan):
    """Another member becomes the head."""

    title = _N("Action", "Change head")

    def asked(self) -> tuple[FormField, ...]:
        """Head, day, note."""
        head = self.fields.who(HEAD_FIELD, _say(_NEW_HEAD), self.card.members)
        return (head, self.fields.day(), self.fields.note())

    def people(self, typed: Typed) -> tuple[ResidentRow, ...]:
        """Everybody, once the head is chosen."""
        return self.card.members if typed.head is not None else ()

    def suggest(self, typed: Typed) -> dict[int, str]:
        """To the new head."""
        return self._households.suggest_relations(self.household_id, typed.head or 0)

    def says(self, typed: Typed) -> str:
        """Who is the head."""
        return _say(_HEAD_SAYS, self._words(typed)) if typed.head is not None else ""

    def do(self, typed: Typed) -> SaveResult:
        """Change the head."""
        return self._households.change_head(self.household_id, typed.relations, typed.day, typed.note)


class AddPlan(Plan):
    """Somebody of the register comes into the household, or a person into some household."""

    title = _N("Action", "Add member")

    def pane(self) -> str:
        """Ask for the person, or for the household of a person without one."""
        return PERSON if self.card.household_id is not None else HOUSEHOLD

    def asked(self) -> tuple[FormField, ...]:
        """Relation, day, note."""
        return (self.fields.relation(), self.fields.day(), self.fields.note())

    def says(self, typed: Typed) -> str:
        """Who comes."""
        if not typed.chosen:
            return ""
        household_id, person_id = self._both(typed)
        people = self._register.rows([person_id])
        number = self._households.card(household_id).household_no
        return _say(_ADD_SAYS, self._words(typed, [one.name for one in people]) | {"new": number})

    def do(self, typed: Typed) -> SaveResult:
        """Take the person in."""
        household_id, person_id = self._both(typed)
        relation = typed.values["relation_to_head"]
        return self._households.add_member(household_id, person_id, relation, typed.day, typed.note)

    def _both(self, typed: Typed) -> tuple[int, int]:
        chosen = typed.chosen[0] if typed.chosen else 0
        if self.card.household_id is not None:
            return self.card.household_id, chosen
        return chosen, self._resident_id or 0


class RemovePlan(Plan):
    """A member leaves the household and stays in the register."""

    title = _N("Action", "Remove member")

    def asked(self) -> tuple[FormField, ...]:
        """Member, day, note."""
        member = self.fields.who(MEMBER_FIELD, _say(_MEMBER), self.card.members, self._in_mind())
        return (member, self.fields.day(), self.fields.note())

    def says(self, typed: Typed) -> str:
        """Who leaves."""
        words = self._words(typed, [self._name_of(typed.member)])
        return _say(_REMOVE_SAYS, words) if typed.member is not None else ""

    def do(self, typed: Typed) -> SaveResult:
        """Take the member out."""
        return self._households.remove_member(typed.member or 0, typed.day, typed.note)


class SeparatePlan(RemovePlan):
    """A member is registered here and lives elsewhere."""

    title = _N("Action", "Registered here, lives elsewhere")

    def says(self, typed: Typed) -> str:
        """Who lives elsewhere."""
        words = self._words(typed, [self._name_of(typed.member)])
        return _say(_SEPARATE_SAYS, words) if typed.member is not None else ""

    def do(self, typed: Typed) -> SaveResult:
        """Note it."""
        return self._households.separate(typed.member or 0, typed.day, typed.note)


PLANS: Mapping[str, type[Plan]] = {
    "household_split": SplitPlan,
    "household_join": JoinPlan,
    "household_move": MovePlan,
    "household_head": HeadPlan,
    "household_add": AddPlan,
    "household_remove": RemovePlan,
    "household_separate": SeparatePlan,
}
"""Every change by the key of its action, in the order of the code list ``household_change``."""
