"""Reading of the tables of a data file; whatever is wrong with one is noted and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_MISSING = _N("Programme", "{place}: {key} is missing")
_WRONG = _N("Programme", "{place}: {key} is not what it should be: {value}")
_UNKNOWN = _N("Programme", "{place}: {key} is not known")
_TWICE = _N("Programme", "{place}: {key} stands twice")
_NAME = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)*")

_Word = TypeVar("_Word", bound=StrEnum)


class FileTable:
    """One table of a file; what was not asked for by the time it is closed is not known."""

    def __init__(self, values: Mapping[str, object], place: str, faults: list[Message]) -> None:
        """Keep the table; ``place`` says where it stands."""
        self._values = values
        self._asked: set[str] = set()
        self.place = place
        self.faults = faults

    def has(self, key: str) -> bool:
        """Tell whether a key is given."""
        return key in self._values

    def text(self, key: str) -> str:
        """Give a text that must be there."""
        return self._text(key, required=True)

    def optional_text(self, key: str) -> str:
        """Give a text, or an empty one."""
        return self._text(key, required=False)

    def name(self, key: str) -> str:
        """Give a key of small letters, digits, lines and full stops that must be there."""
        return self._named(key, self.text(key))

    def optional_name(self, key: str) -> str:
        """Give such a key, or an empty text."""
        return self._named(key, self.optional_text(key))

    def names(self, key: str) -> tuple[str, ...]:
        """Give a list of such keys, or none."""
        found = self._get(key)
        if found is None:
            return ()
        if not isinstance(found, list):
            self.complain(_WRONG, key=key, value=found)
            return ()
        return tuple(self._named(key, str(one)) for one in found)

    def flag(self, key: str, *, otherwise: bool) -> bool:
        """Give a yes or no."""
        found = self._get(key)
        if found is not None and not isinstance(found, bool):
            self.complain(_WRONG, key=key, value=found)
            return otherwise
        return otherwise if found is None else found

    def whole(self, key: str, *, otherwise: int | None = None) -> int | None:
        """Give a whole number, or what stands for none."""
        found = self._get(key)
        if found is not None and (not isinstance(found, int) or isinstance(found, bool)):
            self.complain(_WRONG, key=key, value=found)
            return otherwise
        return otherwise if found is None else found

    def day(self, key: str) -> date:
        """Give a day that must be there."""
        found = self._get(key)
        if isinstance(found, date):
            return found
        self.complain(_MISSING if found is None else _WRONG, key=key, value=found)
        return date.min

    def word(self, key: str, words: type[_Word], otherwise: _Word | None = None) -> _Word:
        """Give one of the words of an enumeration; the first where it is wrong."""
        found = self._text(key, required=otherwise is None)
        if found in set(words):
            return words(found)
        if found:
            self.complain(_WRONG, key=key, value=found)
        return otherwise or next(iter(words))

    def tables(self, key: str) -> tuple[FileTable, ...]:
        """Give the tables of a list, each named by its key or its number."""
        found = self._get(key)
        if found is None:
            return ()
        if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
            self.complain(_WRONG, key=key, value=type(found).__name__)
            return ()
        return tuple(
            FileTable(one, f"{self.place} {key} {one.get('key', number)}", self.faults)
            for number, one in enumerate(found, start=1)
        )

    def once(self, key: str, values: Iterable[str]) -> None:
        """Complain of every value that stands twice."""
        seen: set[str] = set()
        for value in values:
            if value in seen:
                self.complain(_TWICE, key=f"{key} {value}")
            seen.add(value)

    def must_be(self, key: str, *, given: bool) -> None:
        """Complain that a part is missing, unless it was given."""
        if not given:
            self.complain(_MISSING, key=key)

    def close(self) -> None:
        """Complain of every key that nobody asked for."""
        for key in sorted(set(self._values) - self._asked):
            self.complain(_UNKNOWN, key=key)

    def complain(self, template: str, **params: object) -> None:
        """Note what is wrong."""
        self.faults.append(Message("Programme", template, {"place": self.place, **params}))

    def _get(self, key: str) -> object:
        self._asked.add(key)
        return self._values.get(key)

    def _text(self, key: str, *, required: bool) -> str:
        found = self._get(key)
        if found is None and not required:
            return ""
        if isinstance(found, str) and found.strip():
            return found.strip()
        self.complain(_MISSING if found is None else _WRONG, key=key, value=found)
        return ""

    def _named(self, key: str, value: str) -> str:
        if value and not _NAME.fullmatch(value):
            self.complain(_WRONG, key=key, value=value)
        return value
