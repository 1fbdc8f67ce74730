"""One event being typed, without widgets: what is asked, what is known, what the check said, reasons for doubts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.records.population_event import event_fields
from app.services.drafts import Draft
from app.services.forms import FieldProblem, FormField, HelpNotes, RecordForm
from ui.forms.field_view import DRAFT, ERROR, WARNING

DRAFT_FORM = "population_event"
NEW = "new"
_NO_NOTES = HelpNotes("", "", "", "")
_REASON_WIDTH = 60


def is_event_draft(draft: Draft) -> bool:
    """Tell whether a draft was left by ``EventDialog``: its key names the kind and the person."""
    return draft.form == DRAFT_FORM and ":" in draft.record_key


class EventSession:
    """Knows the whole event, of which only some fields are asked."""

    def __init__(self, kind: str, resident_id: int | None, form: RecordForm) -> None:
        """Start from what the office knows."""
        self.kind, self.resident_id = kind, resident_id
        by_key = {field.key: field for field in form.fields}
        keys = event_fields(kind, is_known=resident_id is not None)
        # A name of its own, so that Enter takes the way of this kind of event.
        self.form = replace(form, record=f"event_{kind}", fields=tuple(by_key[key] for key in keys))
        self.labels = {field.key: field.label for field in form.fields}
        self._known = form.values
        self.values = dict(self.form.values)
        self.answers: dict[str, str] = {}
        self._problems: Mapping[str, FieldProblem] = {}
        self._refused: Mapping[str, str] = {}

    @property
    def draft_key(self) -> str:
        """The name under which the draft is kept: kind and person."""
        return f"{self.kind}:{NEW if self.resident_id is None else self.resident_id}"

    @property
    def is_dirty(self) -> bool:
        """Say whether anything would be lost."""
        return bool(self.changed_keys)

    @property
    def changed_keys(self) -> list[str]:
        """The fields in which something was typed."""
        return [key for key, value in self.values.items() if value != self._known[key]]

    @property
    def whole(self) -> dict[str, str]:
        """Give every value of the event, asked or known."""
        return self._known | self.values

    @property
    def person(self) -> str:
        """The name of whom it is about, as far as it is known."""
        return self.whole["name"]

    def put(self, values: Mapping[str, str]) -> None:
        """Take over typed or derived values of the fields asked."""
        for key, value in values.items():
            if key in self.values and self.values[key] != value:
                self.values[key] = value
                self.answers.pop(key, None)
        self._refused = {key: text for key, text in self._refused.items() if key not in values}

    def missing_to_derive(self, derived: Mapping[str, str]) -> dict[str, str]:
        """Give the derived values of fields asked that are still empty."""
        return {key: value for key, value in derived.items() if key in self.values and not self.values[key] and value}

    def note_problems(self, problems: Mapping[str, FieldProblem]) -> None:
        """Keep what the live check said."""
        self._problems = problems

    def note_refusal(self, messages: Mapping[str, str]) -> None:
        """Keep why it was refused, until the field is typed in again."""
        self._refused = dict(messages)

    def wrong(self) -> dict[str, str]:
        """Give the errors by field."""
        return {key: problem.message for key, problem in self._problems.items() if problem.level == ERROR}

    def doubts(self) -> dict[str, str]:
        """Give the doubts by field for which no reason was typed yet."""
        return {
            key: problem.message
            for key, problem in self._problems.items()
            if problem.level == WARNING and not self.answers.get(key, "").strip()
        }

    def reason_form(self) -> RecordForm:
        """Give a form with one line for each doubt."""
        fields = tuple(
            FormField(
                key, f"{self.labels[key]}: {problem.message}", "text", self.answers.get(key, ""), (), True,
                _REASON_WIDTH, _NO_NOTES,
            )
            for key, problem in self._problems.items()
            if problem.level == WARNING
        )  # fmt: skip
        return RecordForm("reasons", None, 0, "", fields)

    def states(self, draft_text: str, typing: str = "") -> dict[str, tuple[str, str]]:
        """Give state and sentence per field; one that is being typed in, or is still empty, is not found fault with."""
        states: dict[str, tuple[str, str]] = dict.fromkeys(self.changed_keys, (DRAFT, draft_text))
        for key, problem in self._problems.items():
            is_untouched = problem.level == ERROR and not self.values.get(key) and key not in states
            if key in self.values and not is_untouched and key != typing:
                states[key] = (ERROR if problem.level == ERROR else WARNING, problem.message)
        return states | {key: (ERROR, text) for key, text in self._refused.items() if key in self.values}
