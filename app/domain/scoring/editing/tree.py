"""The parsed scheme file as a tree of entries; every change can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.domain.scoring.table import Path

__all__ = ["Path"]

Entry = dict[str, object]

SCHEME, PART, TIER, SECTION, ITEM = "scheme", "part", "tier", "section", "item"
BONUS, DEDUCTION, RED_LINE, CLASS = "bonus", "deduction", "red_line", "class"
KINDS = {
    "parts": PART, "tiers": TIER, "sections": SECTION, "items": ITEM, "bonuses": BONUS, "deductions": DEDUCTION,
    "red_lines": RED_LINE, "classes": CLASS,
}  # fmt: skip
"""What the entries of a list are."""
LISTS = ("parts", "tiers", "sections", "bonuses", "deductions", "red_lines", "classes")
"""The lists of the scheme itself, in the order in which people read them."""

_ITEMS = "items"
_LENGTHS = (len(("sections", 0)), len(("sections", 0, "items", 0)))
_NEVER_MISSING = frozenset({_ITEMS, "sections", "classes"})
_MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class _Step:
    """How the scheme was before a change, and where the change was."""

    data: Entry
    path: Path


class SchemeTree:
    """A scheme that is being changed; whatever is typed is kept, sound or not."""

    def __init__(self, data: Mapping[str, object]) -> None:
        """Take a copy of the parsed file; a value that no scheme has becomes text."""
        self._data: Entry = {key: _plain(value) for key, value in data.items()}
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self._typing: tuple[Path, str] | None = None

    @property
    def data(self) -> Entry:
        """The scheme as it stands; not to be changed from outside."""
        return self._data

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a change that was taken back can be done again."""
        return bool(self._future)

    def entry(self, path: Path) -> Entry:
        """Give the entry at a path; an empty one where there is none."""
        found = find(self._data, path)
        return found if isinstance(found, dict) else {}

    def entries(self, path: Path) -> list[Entry]:
        """Give the entries of the list at a path."""
        return entries_of(self._data, path)

    def exists(self, path: Path) -> bool:
        """Tell whether an entry stands at the path."""
        return isinstance(find(self._data, path), dict)

    def set(self, path: Path, key: str, value: object | None) -> bool:
        """Give a setting another value, or take it out with None; typing on in one setting is one step."""
        entry = self.entry(path)
        if (value is None and key not in entry) or (key in entry and _same(entry[key], value)):
            return False
        if self._typing != (path, key):
            self._keep(path)
            self._typing = (path, key)
        else:
            self._future.clear()
        entry = self.entry(path)
        if value is None:
            del entry[key]
        else:
            entry[key] = deepcopy(value)
        return True

    def settle(self) -> None:
        """End the step of typing: what is typed next in the same setting is a step of its own."""
        self._typing = None

    def replace(self, path: Path, entry: Mapping[str, object]) -> None:
        """Put another entry in the place of one."""
        self._keep(path)
        here = self.entry(path)
        here.clear()
        here.update(deepcopy(dict(entry)))

    def add(self, path: Path, entry: Mapping[str, object]) -> Path:
        """Put a new entry at a place of a list, ``(..., "items", 2)``; later ones move down."""
        self._keep(path)
        *where, name, position = path
        holder = self.entry(tuple(where))
        held = holder.get(str(name))
        if not isinstance(held, list):
            held = []
            holder[str(name)] = held
        place = max(0, min(int(position), len(held)))
        held.insert(place, deepcopy(dict(entry)))
        return (*where, name, place)

    def remove(self, path: Path) -> Path:
        """Take an entry out and give the place to look at next."""
        self._keep(path)
        *where, name, position = path
        holder = self.entry(tuple(where))
        held = self.entries((*where, name))
        del held[int(position)]
        if not held:
            # An empty list is a fault of the file; so is a missing one where there must be entries.
            if name not in _NEVER_MISSING:
                del holder[str(name)]
            return tuple(where) or (name,)
        return (*where, name, min(int(position), len(held) - 1))

    def duplicate(self, path: Path) -> Path:
        """Put a copy behind an entry, with a short name of its own."""
        *where, name, position = path
        copied = deepcopy(self.entry(path))
        given: set[str] = set()
        for entry in (copied, *entries_of(copied, (_ITEMS,))):
            if isinstance(entry.get("key"), str):
                entry["key"] = self.fresh_key(str(entry["key"]), given)
                given.add(str(entry["key"]))
        return self.add((*where, name, int(position) + 1), copied)

    def move(self, path: Path, step: int) -> Path:
        """Move an entry up or down; an item goes on into the next section, anything else stops at the ends."""
        *where, name, position = path
        held = self.entries((*where, name))
        target = int(position) + step
        if 0 <= target < len(held):
            self._keep(path)
            held = self.entries((*where, name))
            held.insert(target, held.pop(int(position)))
            return (*where, name, target)
        if name != _ITEMS:
            return path
        return self._into_next_section(path, step)

    def _into_next_section(self, path: Path, step: int) -> Path:
        section = int(path[1]) + (1 if step > 0 else -1)
        if not 0 <= section < len(self.entries(("sections",))):
            return path
        self._keep(path)
        moved = self.entries(path[:-1]).pop(int(path[-1]))
        holder = self.entry(("sections", section))
        held = holder.setdefault(_ITEMS, [])
        if not isinstance(held, list):
            held = []
            holder[_ITEMS] = held
        place = 0 if step > 0 else len(held)
        held.insert(place, moved)
        return ("sections", section, _ITEMS, place)

    def undo(self) -> Path | None:
        """Take the last change back; give where it was, or None."""
        return self._step(self._past, self._future)

    def redo(self) -> Path | None:
        """Do again what was taken back last; give where it was, or None."""
        return self._step(self._future, self._past)

    def fresh_key(self, wanted: str, given: Iterable[str] = ()) -> str:
        """Give a short name that nothing in the scheme has yet, nor is among those ``given`` just now."""
        taken = {str(entry.get("key")) for _, entry in walk(self._data)} | set(given)
        if wanted not in taken:
            return wanted
        stem = wanted.rstrip("0123456789").rstrip("_") or wanted
        number = 2
        while f"{stem}_{number}" in taken:
            number += 1
        return f"{stem}_{number}"

    def _keep(self, path: Path) -> None:
        """Remember how it is now, and go on with a copy."""
        self._past.append(_Step(self._data, path))
        del self._past[:-_MOST_STEPS]
        self._future.clear()
        self._typing = None
        self._data = deepcopy(self._data)

    def _step(self, source: list[_Step], target: list[_Step]) -> Path | None:
        if not source:
            return None
        self._typing = None
        step = source.pop()
        target.append(_Step(self._data, step.path))
        self._data = step.data
        return step.path


def find(data: object, path: Path) -> object | None:
    """Give what stands at a path, or None."""
    here = data
    for part in path:
        if isinstance(here, dict) and isinstance(part, str):
            here = here.get(part)
        elif isinstance(here, list) and isinstance(part, int) and 0 <= part < len(here):
            here = here[part]
        else:
            return None
    return here


def entries_of(data: object, path: Path) -> list[Entry]:
    """Give the list at a path: the list itself where it holds nothing but entries, else an empty one."""
    found = find(data, path)
    return found if isinstance(found, list) and all(isinstance(entry, dict) for entry in found) else []


def walk(data: Mapping[str, object]) -> list[tuple[Path, Entry]]:
    """Give every entry with its path, in the order in which people read them."""
    found: list[tuple[Path, Entry]] = []
    for name in LISTS:
        for position, entry in enumerate(entries_of(dict(data), (name,))):
            path: Path = (name, position)
            found.append((path, entry))
            for place, item in enumerate(entries_of(entry, (_ITEMS,))) if name == "sections" else ():
                found.append(((*path, _ITEMS, place), item))
    return found


def split(path: Path) -> tuple[Path, str]:
    """Part the path of a setting into the entry that has a form of its own, and the setting of that entry."""
    here: Path = ()
    for length in _LENGTHS:
        head = path[:length]
        if len(head) == length and isinstance(head[-1], int) and head[0] in LISTS and head[2:3] in ((), (_ITEMS,)):
            here = head
    key = next((part for part in path[len(here) :] if isinstance(part, str)), "")
    # A list has no form: what is wrong with one stands at what it belongs to.
    return here, "" if key in KINDS and not (key == "deductions" and here) and not (key == "tiers" and here) else key


def kind_of(path: Path) -> str:
    """Give what stands at a path: ``scheme`` or one of the kinds; a list has the kind of its entries."""
    names = [part for part in path if isinstance(part, str)]
    return KINDS.get(names[-1], SCHEME) if names else SCHEME


def is_list(path: Path) -> bool:
    """Tell whether a path names a list, not one of its entries."""
    return bool(path) and isinstance(path[-1], str)


def points(value: object) -> Decimal | None:
    """Give a setting as points, or None where it is no number."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    found = Decimal(value)
    return found if found.is_finite() else None


def _plain(value: object) -> object:
    """Copy a value; what a scheme file cannot hold, such as a time of day, becomes text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    if isinstance(value, Decimal):
        return value if value.is_finite() else str(value)
    is_known = isinstance(value, str | int | date) and not isinstance(value, datetime)
    return value if is_known else str(value)


def _same(one: object, other: object) -> bool:
    """Tell whether two values are written the same way; 1 and True, or 40 and 40.0, are not."""
    return type(one) is type(other) and repr(one) == repr(other)
