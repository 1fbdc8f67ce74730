"""The fields of household dialogs, taken from the record types that say what they are for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.services.forms import Choice, FormField, HelpNotes
from app.services.records import RecordService
from app.services.register import ResidentRow

HEAD_FIELD, MEMBER_FIELD = "head", "member"
_NO_NOTES = HelpNotes("", "", "", "")


class HouseholdFields:
    """Gives single fields with the labels, choices and notes of the office."""

    def __init__(self, records: RecordService, household_id: int | None) -> None:
        """Take over the place and number of a household."""
        forms = (
            records.form("household", household_id),
            records.form("household_change", given={"effective_on": records.today().isoformat()}),
            records.form("resident"),
        )
        self._fields = [{field.key: field for field in form.fields} for form in forms]

    def place(self) -> FormField:
        """Give village and group of the household."""
        return self._fields[0]["place"]

    def number(self, value: str) -> FormField:
        """Give a household number."""
        return replace(self._fields[0]["household_no"], value=value)

    def day(self) -> FormField:
        """Give the day from which a change holds, today at first."""
        return replace(self._fields[1]["effective_on"], required=True)

    def note(self) -> FormField:
        """Give a note on the change."""
        return self._fields[1]["note"]

    def relation(self) -> FormField:
        """Give the relation of one person to the head."""
        return self._fields[2]["relation_to_head"]

    def relations(self, people: Sequence[ResidentRow], suggested: dict[int, str]) -> tuple[FormField, ...]:
        """Give the relation of each person, with what is suggested."""
        field = self.relation()
        return tuple(
            replace(
                field, key=person_code(person.resident_id), label=person.name, value=suggested[person.resident_id],
                width=12,
            )
            for person in people
        )  # fmt: skip

    @staticmethod
    def who(key: str, label: str, people: Sequence[ResidentRow], value: str = "") -> FormField:
        """Give a choice among people, by their running number."""
        choices = tuple(
            Choice(person_code(person.resident_id), person.name, str(number))
            for number, person in enumerate(people, start=1)
        )
        return FormField(key, label, "code", value, choices, True, 16, _NO_NOTES)


def person_code(resident_id: int) -> str:
    """Give the code of a person in a choice; never mistaken for a running number."""
    return f"#{resident_id}"


def person_of(code: str) -> int | None:
    """Give the person behind a code, or None."""
    return int(code[1:]) if code.startswith("#") and code[1:].isdecimal() else None
