"""Reading of one table of a scheme file: what is wrong is noted and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from app.domain.scoring.facts import Measure, find_fact
from app.domain.scoring.schedule import ALL_QUARTERS
from app.domain.scoring.wording import COMMA, SCHEME, fact_label, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

MOST = Decimal(1_000_000)
FINEST = Decimal("0.0001")
_KEY = re.compile(r"[a-z][a-z0-9_-]{0,59}")
_ZERO = Decimal(0)

_MISSING = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} is missing")
_UNKNOWN = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} is not a known setting")
_NOT_TEXT = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be text in quotes")
_NOT_KEY = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: {key} must be a short name in small letters, digits, _ or -, not {value}"
)
_NOT_NUMBER = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be a number with at most four decimals, not {value}")
_NEGATIVE = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} is {value}; it may not be negative")
_NOT_ABOVE_ZERO = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be more than zero")
_TOO_MUCH = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} is {value}; the most is {most}")
_NOT_DATE = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be a date such as 2025-01-01, not {value}")
_NOT_QUARTERS = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: {key} must list quarters from 1 to 4 in order, each once, such as [2, 4], not {value}"
)
_NOT_TABLES = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be a list of entries and not be empty")
_NOT_CHOICE = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} is {value}; it must be one of {choices}")
_NO_FACT = QT_TRANSLATE_NOOP("Scheme", "{place}: there is no fact {value}")
_WRONG_FACT = QT_TRANSLATE_NOOP("Scheme", "{place}: the fact {fact} cannot be measured the way this rule needs")
_VALUE = QT_TRANSLATE_NOOP("Scheme", "“{value}”")


def is_short_name(text: str) -> bool:
    """Tell whether a text is a short name for use by the program."""
    return _KEY.fullmatch(text) is not None


class Table:
    """One table of the file, its place for messages, and the shared list of problems."""

    __slots__ = ("_data", "_problems", "_seen", "place")

    def __init__(self, data: Mapping[str, object], place: Message, problems: list[Message]) -> None:
        """Read ``data``; every problem goes into ``problems``."""
        self.place = place
        self._data = data
        self._problems = problems
        self._seen: set[str] = set()

    def has(self, key: str) -> bool:
        """Tell whether the setting is given."""
        return key in self._data

    @property
    def problem_count(self) -> int:
        """How many problems the whole file has so far."""
        return len(self._problems)

    def complain(self, template: str, **params: object) -> None:
        """Note a problem of this place."""
        self._problems.append(Message(SCHEME, template, {"place": self.place, **params}))

    def add(self, problems: Iterable[Message]) -> None:
        """Note problems found elsewhere."""
        self._problems.extend(problems)

    def text(self, key: str) -> str:
        """Read a text that is not empty."""
        value = self._take(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if value is not None:
            self.complain(_NOT_TEXT, key=key)
        return ""

    def name(self, key: str) -> str:
        """Read a short name for use by the program."""
        value = self.text(key)
        if value and not _KEY.fullmatch(value):
            self.complain(_NOT_KEY, key=key, value=_shown(value))
        return value

    def choice(self, key: str, choices: Sequence[str]) -> str:
        """Read one of the choices."""
        value = self.text(key)
        if value and value not in choices:
            self.complain(_NOT_CHOICE, key=key, value=_shown(value), choices=_listed(choices))
            return ""
        return value

    def amount(self, key: str, *, may_be_zero: bool = False, most: Decimal = MOST) -> Decimal:
        """Read a number that is not negative."""
        value = self._take(key)
        if value is None:
            return _ZERO
        found = _decimal(value)
        if found is None:
            self.complain(_NOT_NUMBER, key=key, value=_shown(value))
        elif found < 0:
            self.complain(_NEGATIVE, key=key, value=found)
        elif found == 0 and not may_be_zero:
            self.complain(_NOT_ABOVE_ZERO, key=key)
        elif found > most:
            self.complain(_TOO_MUCH, key=key, value=found, most=most)
        else:
            return found
        return _ZERO

    def optional_amount(self, key: str) -> Decimal | None:
        """Read a number above zero if it is given."""
        return self.amount(key) if self.has(key) else None

    def day(self, key: str) -> date | None:
        """Read a date if it is given."""
        if not self.has(key):
            return None
        value = self._take(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        self.complain(_NOT_DATE, key=key, value=_shown(value))
        return None

    def quarters(self, key: str) -> tuple[int, ...]:
        """Read a list of quarters."""
        value = self._take(key)
        if isinstance(value, list):
            found = tuple(quarter for quarter in ALL_QUARTERS if any(given is quarter for given in value))
            if found and list(found) == value:
                return found
        self.complain(_NOT_QUARTERS, key=key, value=_shown(value))
        return ()

    def tables(self, key: str, noun: str) -> list[Table]:
        """Read a list of tables; ``noun`` is a template with ``{title}`` that names each in messages."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list) or not value or not all(isinstance(entry, dict) for entry in value):
            self.complain(_NOT_TABLES, key=key)
            return []
        return [self._inner(entry, noun, number) for number, entry in enumerate(value, start=1)]

    def optional_tables(self, key: str, noun: str) -> list[Table]:
        """Read a list of tables if it is given."""
        return self.tables(key, noun) if self.has(key) else []

    def fact(self, key: str, *measures: type[Measure]) -> str:
        """Read the key of a fact that is measured in one of these ways."""
        value = self.text(key)
        spec = find_fact(value)
        if value and spec is None:
            self.complain(_NO_FACT, value=_shown(value))
        elif spec is not None and not isinstance(spec.measure, measures):
            self.complain(_WRONG_FACT, fact=fact_label(value))
        return value

    def close(self) -> None:
        """Note every setting that nothing asked for."""
        for key in self._data:
            if key not in self._seen:
                self.complain(_UNKNOWN, key=_shown(key))

    def _take(self, key: str) -> object:
        self._seen.add(key)
        if key not in self._data:
            self.complain(_MISSING, key=key)
        return self._data.get(key)

    def _inner(self, entry: Mapping[str, object], noun: str, number: int) -> Table:
        title = entry.get("title", entry.get("level", entry.get("fact", number)))
        return Table(entry, Message(SCHEME, noun, {"title": title}), self._problems)


def _decimal(value: object) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    found = Decimal(value)
    if not found.is_finite() or abs(found) > MOST * MOST or found % FINEST != 0:
        return None
    return found


def _shown(value: object) -> Message:
    return Message(SCHEME, _VALUE, {"value": str(value)})


def _listed(choices: Sequence[str]) -> Message:
    return joined(COMMA, [_shown(choice) for choice in choices])
