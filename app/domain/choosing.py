"""Which entry of a list is meant by what was typed: its code, its words, or their pinyin."""

from __future__ import annotations

from functools import lru_cache

from app.domain.readings import name_readings


@lru_cache(maxsize=16384)
def initials(label: str) -> tuple[str, ...]:
    """Give the initials of a label in each of its readings; digits and Latin letters stand for themselves."""
    return tuple(dict.fromkeys("".join(syllable[:1] for syllable in reading) for reading in _readings(label)))


def keys_of(label: str) -> str:
    """Give everything by which a label is found: itself without spaces, its full pinyin and its initials."""
    full = ("".join(reading) for reading in _readings(label))
    return "\n".join(dict.fromkeys(("".join(label.split()).lower(), *initials(label), *full)))


def fits(label: str, typed: str) -> bool:
    """Tell whether every word typed is part of the label, of its pinyin or of its initials."""
    words, keys = typed.lower().split(), keys_of(label)
    return bool(words) and all(word in keys for word in words)


def is_spelled(label: str, typed: str) -> bool:
    """Tell whether the label was typed whole: in its characters, in pinyin, or by all its initials."""
    return "".join(typed.lower().split()) in keys_of(label).split("\n")


def _readings(label: str) -> tuple[tuple[str, ...], ...]:
    return name_readings("".join(label.split()))
