"""Code lists of the field: codes, labels, and the other words that old systems use for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Code:
    """One entry: the stored code, what the clerk sees, and what else it was called."""

    code: str
    label: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeList:
    """All entries of one list, with the standard it comes from.

    Where ``every_word_is_clean``, a synonym is as good a word as the label and counts as no slip.
    """

    key: str
    source: str
    codes: tuple[Code, ...]
    every_word_is_clean: bool = False
    _by_word: Mapping[str, str] = field(init=False, repr=False, compare=False)
    _labels: Mapping[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index codes, labels and synonyms once; a label wins over another entry's synonym."""
        words: dict[str, str] = {}
        for entry in self.codes:
            for word in entry.synonyms:
                words[word] = entry.code
        for entry in self.codes:
            words[entry.code.lstrip("0") or entry.code] = entry.code
            words[entry.code] = entry.code
            words[entry.label] = entry.code
        object.__setattr__(self, "_by_word", words)
        object.__setattr__(self, "_labels", {entry.code: entry.label for entry in self.codes})

    def code_of(self, word: str) -> str | None:
        """Give the code for a code, label or synonym, or None."""
        return self._by_word.get(word)

    def label_of(self, code: str | None) -> str:
        """Give the label, or the code itself where the list does not know it."""
        return "" if code is None else self._labels.get(code, code)


@dataclass(frozen=True, slots=True)
class EventType:
    """A kind of village work event; ``keeps_person`` where the link to a resident serves the family."""

    code: str
    label: str
    area: str
    unit: str
    keeps_person: bool
    synonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CodeBook:
    """Every code list and event type of the office."""

    lists: Mapping[str, CodeList]
    event_types: Mapping[str, EventType]

    def __getitem__(self, key: str) -> CodeList:
        """Give the list named by a field specification."""
        return self.lists[key]


def code_list(
    key: str, source: str, entries: Mapping[str, Iterable[str]], *, every_word_is_clean: bool = False
) -> CodeList:
    """Build a list from ``{code: [label, synonym, …]}``, the form in which the resource file holds it."""
    codes = tuple(Code(code, *_split(tuple(words))) for code, words in entries.items())
    return CodeList(key, source, codes, every_word_is_clean)


def _split(words: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    return words[0], words[1:]
