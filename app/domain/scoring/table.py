"""Reading of one table of a scheme file: what is wrong is noted with its place, and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.domain.scoring.facts import SUBJECT_KINDS, VILLAGE, find_fact
from app.domain.scoring.schedule import ALL_QUARTERS
from app.domain.scoring.setting import FULL_PERCENT, MOST, Kind, Setting
from app.domain.scoring.wording import COMMA, SCHEME, fact_label, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

Path = tuple[str | int, ...]
"""Where a setting stands in the parsed file, such as ``("sections", 2, "items", 0, "cap")``."""

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
_NOT_WHOLE = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be a whole number, not {value}")
_NEGATIVE = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} is {value}; it may not be negative")
_NOT_ABOVE_ZERO = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be more than zero")
_TOO_MUCH = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} is {value}; the most is {most}")
_NOT_DATE = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be a date such as 2025-01-01, not {value}")
_NOT_QUARTERS = QT_TRANSLATE_NOOP(
    "Scheme", "{place}: {key} must list quarters from 1 to 4 in order, each once, such as [2, 4], not {value}"
)
_NOT_TABLES = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be a list of entries and not be empty")
_NOT_TABLE = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be a table with settings")
_NOT_LIST = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must list different amounts, such as [0, 5, 10], not {value}")
_NOT_YES_NO = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} must be true or false, not {value}")
_NOT_CHOICE = QT_TRANSLATE_NOOP("Scheme", "{place}: {key} is {value}; it must be one of {choices}")
_NO_FACT = QT_TRANSLATE_NOOP("Scheme", "{place}: there is no fact {value}")
_WRONG_FACT = QT_TRANSLATE_NOOP("Scheme", "{place}: the fact {fact} cannot be measured the way this rule needs")
_NOT_THEIRS = QT_TRANSLATE_NOOP("Scheme", "{place}: the fact {fact} is not recorded for {subjects}")
_VALUE = QT_TRANSLATE_NOOP("Scheme", "“{value}”")

SUBJECTS: Mapping[str, str] = dict(
    zip(
        SUBJECT_KINDS,
        (
            QT_TRANSLATE_NOOP("Scheme", "villages"),
            QT_TRANSLATE_NOOP("Scheme", "departments"),
            QT_TRANSLATE_NOOP("Scheme", "village workers"),
        ),
        strict=True,
    )
)
"""Who can be scored, as people say it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to put right or to think about, and where it stands in the file."""

    path: Path
    message: Message

    def __str__(self) -> str:
        """Give the English sentence."""
        return str(self.message)


@dataclass(frozen=True, slots=True)
class Total:
    """Figures of a place added up (``found``), beside the figure that the scheme states for it."""

    path: Path
    place: Message
    found: Decimal
    stated: Decimal

    @property
    def difference(self) -> Decimal:
        """Found less stated; 0 where they agree."""
        return self.found - self.stated


@dataclass(slots=True)
class Notes:
    """Everything noted about one file, shared by all of its tables."""

    subjects: str = VILLAGE
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)


def is_short_name(text: str) -> bool:
    """Tell whether a text is a short name for use by the program."""
    return _KEY.fullmatch(text) is not None


class Table:
    """One table of the file, its place for messages and its path, and the shared notes."""

    __slots__ = ("_seen", "data", "notes", "path", "place")

    def __init__(self, data: Mapping[str, object], place: Message, path: Path, notes: Notes) -> None:
        """Read ``data``; whatever is found goes into ``notes``."""
        self.data = data
        self.place = place
        self.path = path
        self.notes = notes
        self._seen: set[str] = set()

    def has(self, key: str) -> bool:
        """Tell whether the setting is given."""
        return key in self.data

    @property
    def problem_count(self) -> int:
        """How many problems the whole file has so far."""
        return len(self.notes.problems)

    def complain(self, template: str, *, key: str = "", **params: object) -> None:
        """Note a problem of this place, or of one of its settings."""
        self.notes.problems.append(self._note(template, key, params))

    def remark(self, template: str, *, key: str = "", **params: object) -> None:
        """Note what is allowed and yet worth a thought."""
        self.notes.remarks.append(self._note(template, key, params))

    def add_up(self, key: str, found: Decimal, stated: Decimal) -> None:
        """Note what was added up, beside what is stated under ``key``."""
        self.notes.totals.append(Total((*self.path, key), self.place, found, stated))

    def add(self, key: str, messages: Iterable[Message]) -> None:
        """Note problems of a setting that were found elsewhere."""
        path = (*self.path, key) if key else self.path
        self.notes.problems.extend(Problem(path, message) for message in messages)

    def _note(self, template: str, key: str, params: Mapping[str, object]) -> Problem:
        path = (*self.path, key) if key else self.path
        return Problem(path, Message(SCHEME, template, {"place": self.place, "key": key, **params}))

    def text(self, key: str) -> str:
        """Read a text that is not empty."""
        value = self._take(key)
        if isinstance(value, str) and value.strip():
            return value.strip()
        if value is not None:
            self.complain(_NOT_TEXT, key=key)
        return ""

    def optional_text(self, key: str) -> str:
        """Read a text if it is given; an empty one is none."""
        if self.has(key) and self.data[key] != "":
            return self.text(key)
        self._seen.add(key)
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

    def optional_amount(self, key: str, *, may_be_zero: bool = False, most: Decimal = MOST) -> Decimal | None:
        """Read a number if it is given."""
        return self.amount(key, may_be_zero=may_be_zero, most=most) if self.has(key) else None

    def whole(self, key: str, *, may_be_zero: bool = False, most: Decimal = MOST) -> int:
        """Read a whole number that is not negative."""
        found = self.amount(key, may_be_zero=may_be_zero, most=most)
        if found != found.to_integral_value():
            self.complain(_NOT_WHOLE, key=key, value=found)
        return int(found)

    def amounts(self, key: str) -> tuple[Decimal, ...]:
        """Read a list of amounts, each once, in rising order."""
        value = self._take(key)
        if value is None:
            return ()
        found = [_decimal(entry) for entry in value] if isinstance(value, list) else []
        figures = sorted({entry for entry in found if entry is not None and 0 <= entry <= MOST})
        if not figures or len(figures) != len(found):
            self.complain(_NOT_LIST, key=key, value=_shown(value))
            return ()
        return tuple(figures)

    def yes(self, key: str) -> bool:
        """Read yes or no; not given is no."""
        value = self.data.get(key, False)
        self._seen.add(key)
        if not isinstance(value, bool):
            self.complain(_NOT_YES_NO, key=key, value=_shown(value))
            return False
        return value

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
        return [self._inner(key, entry, noun, number) for number, entry in enumerate(value)]

    def optional_tables(self, key: str, noun: str) -> list[Table]:
        """Read a list of tables if it is given."""
        return self.tables(key, noun) if self.has(key) else []

    def mapping(self, key: str) -> Mapping[str, object]:
        """Read a table of named entries if it is given."""
        value = self.data.get(key, {})
        self._seen.add(key)
        if not isinstance(value, dict):
            self.complain(_NOT_TABLE, key=key)
            return {}
        return value

    def fact(self, setting: Setting) -> str:
        """Read the key of a fact that is measured in one of the ways that the setting takes."""
        value = self.text(setting.key)
        spec = find_fact(value)
        if value and spec is None:
            self.complain(_NO_FACT, key=setting.key, value=_shown(value))
        elif spec is not None and not isinstance(spec.measure, setting.measures):
            self.complain(_WRONG_FACT, key=setting.key, fact=fact_label(value))
        elif spec is not None and self.notes.subjects not in spec.subjects:
            subjects = Message(SCHEME, SUBJECTS[self.notes.subjects])
            self.complain(_NOT_THEIRS, key=setting.key, fact=fact_label(value), subjects=subjects)
        return value

    def figure(self, setting: Setting) -> Decimal:
        """Read a number that a setting describes; a whole one for a count."""
        most = FULL_PERCENT if setting.kind is Kind.PERCENT else setting.most
        if setting.kind is Kind.COUNT:
            return Decimal(self.whole(setting.key, may_be_zero=setting.may_be_zero, most=most))
        return self.amount(setting.key, may_be_zero=setting.may_be_zero, most=most)

    def optional_figure(self, setting: Setting) -> Decimal | None:
        """Read a number that a setting describes, if it is given."""
        return self.figure(setting) if self.has(setting.key) else None

    def pick(self, setting: Setting) -> str:
        """Read one of the choices of a setting; an optional one may be missing."""
        if not setting.required and not self.has(setting.key):
            return ""
        return self.choice(setting.key, tuple(setting.choices))

    def close(self) -> None:
        """Note every setting that nothing asked for."""
        for key in self.data:
            if key not in self._seen:
                self.notes.problems.append(
                    Problem((*self.path, key), Message(SCHEME, _UNKNOWN, {"place": self.place, "key": _shown(key)}))
                )

    def replaced(self, data: Mapping[str, object], place: Message, path: Path) -> Table:
        """Give a table with other data that notes its problems elsewhere."""
        return Table(data, place, path, self.notes)

    def _take(self, key: str) -> object:
        self._seen.add(key)
        if key not in self.data:
            self.complain(_MISSING, key=key)
        return self.data.get(key)

    def _inner(self, key: str, entry: Mapping[str, object], noun: str, number: int) -> Table:
        title = next((entry[name] for name in ("title", "level", "fact", "from") if name in entry), number + 1)
        return Table(entry, Message(SCHEME, noun, {"title": title}), (*self.path, key, number), self.notes)


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
