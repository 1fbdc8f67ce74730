"""One person being edited, without widgets: values, what changed, and how each field stands."""

from __future__ import annotations

from collections.abc import Mapping

from app.services.register import FieldProblem, RecordForm
from ui.forms.field_view import DRAFT, ERROR, WARNING

FORM = "resident"
NEW = "new"


class EditSession:
    """Knows what is in the office file, what is typed, and what the check said."""

    def __init__(self, form: RecordForm) -> None:
        """Start from a form as it is stored."""
        self.form = form
        self._stored = {field.key: field.value for field in form.fields}
        self.values = dict(self._stored)
        self._problems: Mapping[str, FieldProblem] = {}
        self._refused: Mapping[str, str] = {}

    @property
    def record_key(self) -> str:
        """The name under which the draft is kept."""
        return NEW if self.form.resident_id is None else str(self.form.resident_id)

    @property
    def changed_keys(self) -> list[str]:
        """The fields that differ from the office file."""
        return [key for key, value in self.values.items() if value != self._stored[key]]

    @property
    def is_dirty(self) -> bool:
        """Say whether anything would be lost."""
        return bool(self.changed_keys)

    @property
    def title(self) -> str:
        """Name the record, by what is typed first."""
        return self.values.get("name", "") or self.form.title

    def put(self, values: Mapping[str, str]) -> None:
        """Take over typed or derived values of known fields."""
        for key, value in values.items():
            if key in self.values:
                self.values[key] = value
        self._refused = {key: text for key, text in self._refused.items() if key not in values}

    def note_problems(self, problems: Mapping[str, FieldProblem]) -> None:
        """Keep what the live check said."""
        self._problems = problems

    def note_refusal(self, messages: Mapping[str, str]) -> None:
        """Keep why a save was refused, until the field is typed in again."""
        self._refused = dict(messages)

    def missing_to_derive(self, derived: Mapping[str, str]) -> dict[str, str]:
        """Give the derived values of fields that are still empty."""
        return {key: value for key, value in derived.items() if key in self.values and not self.values[key] and value}

    def states(self, draft_text: str, typing: str = "") -> dict[str, tuple[str, str]]:
        """Give state and sentence per field; an error outranks a warning, a warning a draft.

        The field in which the clerk is ``typing`` is not found fault with before it is finished, nor
        is one that nobody has touched yet.
        """
        states: dict[str, tuple[str, str]] = dict.fromkeys(self.changed_keys, (DRAFT, draft_text))
        for key, problem in self._problems.items():
            is_untouched = problem.level == "error" and not self.values.get(key) and key not in states
            if not is_untouched and key != typing:
                states[key] = (ERROR if problem.level == "error" else WARNING, problem.message)
        return states | {key: (ERROR, text) for key, text in self._refused.items()}
