"""One record being edited, without widgets: values, what changed, and how each field stands."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping

from app.services.forms import FieldProblem, RecordForm
from ui.forms.field_view import DRAFT, ERROR, OFFERED, WARNING

NEW = "new"


class EditSession:
    """Knows what is in the office file, what is typed, and what the check said."""

    def __init__(self, form: RecordForm, *, draft_key: str = "", settled: Iterable[tuple[str, str]] = ()) -> None:
        """Start from a form as it is stored; ``settled`` are doubts for which a reason was typed before."""
        self.form = form
        self.record_key = draft_key or _draft_key(form)
        self._stored = {field.key: field.value for field in form.fields}
        self.values = dict(self._stored)
        self._brought = {key: value for key, value in self._stored.items() if value and form.record_id is None}
        self._told: dict[str, str] = {}
        self._offered: dict[str, str] = {}
        self._trail: list[tuple[str, str]] = []
        self._problems: Mapping[str, FieldProblem] = {}
        self._refused: Mapping[str, str] = {}
        self._settled = set(settled)
        self.answers: dict[str, str] = {}

    @property
    def is_new(self) -> bool:
        """Say whether the record is not in the office file yet."""
        return self.form.record_id is None

    @property
    def changed_keys(self) -> list[str]:
        """The fields that differ from the office file; an offer that nobody has passed is no change."""
        return [key for key, value in self.final_values().items() if value != self._stored[key]]

    @property
    def is_dirty(self) -> bool:
        """Say whether anything would be lost."""
        return bool(self.changed_keys)

    @property
    def title(self) -> str:
        """Name the record, by what is typed first."""
        return self.values.get("name", "") or self.form.title

    def final_values(self) -> dict[str, str]:
        """Give the values to save: offers that the clerk has not passed are left out."""
        return {key: self._stored[key] if key in self._offered else value for key, value in self.values.items()}

    def type(self, key: str, value: str) -> None:
        """Take over what the clerk typed into a field."""
        if not self._trail or self._trail[-1][0] != key:
            self._trail.append((key, self.values.get(key, "")))
        self._offered.pop(key, None)
        self._told.pop(key, None)
        self.put({key: value})

    def put(self, values: Mapping[str, str]) -> None:
        """Take over typed or derived values of known fields."""
        for key, value in values.items():
            if key in self.values:
                if self.values[key] != value:
                    self.answers.pop(key, None)
                self.values[key] = value
        self._refused = {key: text for key, text in self._refused.items() if key not in values}

    def bring(self, values: Mapping[str, str]) -> None:
        """Take over what the surroundings answer without doubt, such as the next number of a household."""
        self.put(values)
        self._brought |= {key: value for key, value in values.items() if key in self.values}

    def untold(self) -> dict[str, str]:
        """Give the values without those that the ID number told, so that it can tell them anew."""
        return {
            key: "" if self._told.get(key) == value and key in self._told else value
            for key, value in self.values.items()
        }

    def tell(self, derived: Mapping[str, str]) -> dict[str, str]:
        """Take over what the ID number tells; give the values that are to be shown."""
        shown = {key: "" for key, value in self._told.items() if self.values.get(key) == value and key not in derived}
        shown |= {key: value for key, value in derived.items() if key in self.values}
        self._told = {key: value for key, value in derived.items() if key in self.values}
        self.put(shown)
        return shown

    def offer(self, offers: Mapping[str, str]) -> dict[str, str]:
        """Take over what the household offers, and take back what it no longer does; give the values to show."""
        shown = {key: "" for key in self._offered if key not in offers}
        shown |= {key: value for key, value in offers.items() if key in self.values}
        self._offered = {key: value for key, value in offers.items() if key in self.values}
        self.put(shown)
        return shown

    def without_offers(self) -> dict[str, str]:
        """Give the values as if nothing were offered, so that offers can be made anew."""
        return {key: "" if key in self._offered else value for key, value in self.values.items()}

    def accept(self, key: str) -> bool:
        """Let an offer count, because the clerk passed the field by Enter; say whether there was one."""
        return self._offered.pop(key, None) is not None

    def take_back(self) -> tuple[str, str] | None:
        """Take back the last field typed in; give its key and its value before."""
        while self._trail:
            key, before = self._trail.pop()
            if self.values[key] != before:
                self.put({key: before})
                return key, before
        return None

    def answered_keys(self) -> frozenset[str]:
        """Give the fields that need no more typing: told by the ID number or brought along, and found in order."""
        known = self._told | self._brought
        return frozenset(
            key for key, value in known.items() if self.values.get(key) == value and key not in self._problems
        )

    def note_problems(self, problems: Mapping[str, FieldProblem]) -> None:
        """Keep what the live check said."""
        self._problems = problems

    def note_refusal(self, messages: Mapping[str, str]) -> None:
        """Keep why a save was refused, until the field is typed in again."""
        self._refused = dict(messages)

    def answer(self, key: str, reason: str) -> None:
        """Keep why a doubtful value is right."""
        self.answers[key] = reason

    def wrong_keys(self) -> list[str]:
        """Give the fields with errors, in the order of the form."""
        return self._keys_with("error")

    def doubtful_keys(self) -> list[str]:
        """Give the fields with a warning for which no reason was ever typed, in the order of the form."""
        return [
            key
            for key in self._keys_with("warning")
            if key not in self.answers and (key, self._problems[key].message) not in self._settled
        ]

    def states(self, words: Mapping[str, str], typing: str = "") -> dict[str, tuple[str, str]]:
        """Give state and sentence per field; an error outranks a warning, a warning an offer or a draft.

        The field in which the clerk is ``typing`` is not found fault with before it is finished, nor
        is one that nobody has touched yet. ``words`` are the sentences for drafts, offers and reasons.
        """
        states: dict[str, tuple[str, str]] = dict.fromkeys(self.changed_keys, (DRAFT, words[DRAFT]))
        states |= dict.fromkeys(self._offered, (OFFERED, words[OFFERED]))
        for key, problem in self._problems.items():
            is_untouched = problem.level == "error" and not self.values.get(key) and key not in states
            if is_untouched or key == typing or key in self._offered:
                continue
            text = problem.message
            if problem.level == "warning" and key in self.answers:
                text = words[WARNING].format(doubt=problem.message, reason=self.answers[key])
            states[key] = (ERROR if problem.level == "error" else WARNING, text)
        return states | {key: (ERROR, text) for key, text in self._refused.items()}

    def _keys_with(self, level: str) -> list[str]:
        order = [field.key for field in self.form.fields]
        found = [key for key in order if key in self._problems and self._problems[key].level == level]
        return found + [key for key in self._problems if key not in order and self._problems[key].level == level]


def _draft_key(form: RecordForm) -> str:
    """Give every new record a key of its own, so that two half-typed ones never share a draft."""
    return f"{NEW}-{uuid.uuid4().hex}" if form.record_id is None else str(form.record_id)


def is_new_key(record_key: str) -> bool:
    """Tell whether a draft belongs to a record that is not in the office file yet."""
    return record_key.startswith(NEW)
