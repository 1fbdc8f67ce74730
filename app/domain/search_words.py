"""What was typed into the search box, word by word: characters, pinyin, a mixture, digits, places, households."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from string import ascii_lowercase, ascii_uppercase

from app.domain.importing.cells import read_name

_MOST_WORDS = 12
_FOLDED = str.maketrans(ascii_uppercase, ascii_lowercase)
_LATIN = re.compile(r"[a-z]+")
_DIGITS = re.compile(r"[0-9]+x?")
_MIXED = re.compile(r"(?=.*[a-z])(?=.*[^\x00-\x7f])[^\W\d_]+")
_CHARACTERS = re.compile(r"[^\x00-\x7f]+")
_OF_HOUSEHOLD = re.compile(r"户主?[:：]?(.+)")
_GROUP = re.compile(r"(.*?)第?([0-9]{1,2}|[一二三四五六七八九十]{1,3})(村民小组|小组|组|队|社)")
_NUMERALS: tuple[str, ...] = ("", *"一二三四五六七八九")
_TEN = 10


class WordKind(Enum):
    """What a word is made of, and so in which ways it may be meant."""

    TEXT = "text"
    LATIN = "latin"
    MIXED = "mixed"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True)
class GroupWord:
    """A village group as it was typed: the village in front of it, if any, and every way to write the group."""

    village: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """One word. Latin letters of LATIN and MIXED are folded; TEXT stands as it was typed."""

    kind: WordKind
    text: str

    @property
    def characters(self) -> str:
        """The first run of characters in a mixed word, by which its names are looked up."""
        match = _CHARACTERS.search(self.text)
        return self.text if match is None else match[0]

    @property
    def head(self) -> Word | None:
        """Whose household is meant: 户主王建国, 户王建国 and 户wjg name a head of household."""
        match = _OF_HOUSEHOLD.fullmatch(self.text)
        return None if match is None else read_word(match[1])

    @property
    def group(self) -> GroupWord | None:
        """The village group that is meant, if the word is one: 1组, 第一村民小组, 东河村1组."""
        match = _GROUP.fullmatch(self.text)
        if match is None:
            return None
        number = int(match[2]) if match[2].isdecimal() else _number_of(match[2])
        units = ("组", "村民小组", "小组") if match[3].endswith("组") else (match[3],)
        spelled = dict.fromkeys((str(number), match[2], _numeral(number)))
        names = tuple(f"{before}{one}{unit}" for unit in units for one in spelled for before in ("", "第"))
        return GroupWord(match[1], names)


def read_words(text: str) -> tuple[Word, ...]:
    """Read what was typed; words are parted by spaces, and all of them are meant."""
    words = (read_word(typed) for typed in text.split()[:_MOST_WORDS])
    return tuple(word for word in words if word is not None)


def read_word(typed: str) -> Word | None:
    """Read one word; None where nothing is left when it is cleaned."""
    text = str(read_name(typed).value or "")
    folded = fold(text).replace("ü", "v").replace("Ü", "v")
    if not text:
        return None
    if _LATIN.fullmatch(folded):
        return Word(WordKind.LATIN, folded)
    if _DIGITS.fullmatch(folded):
        return Word(WordKind.DIGITS, text.upper())
    if _MIXED.fullmatch(folded) and _OF_HOUSEHOLD.fullmatch(folded) is None:
        return Word(WordKind.MIXED, folded)
    return Word(WordKind.TEXT, text)


def joined(words: Sequence[Word]) -> tuple[Word, ...]:
    """Write pinyin together that was typed syllable by syllable: ``li gui ying`` is ``liguiying``."""
    return tuple(_joined(words))


def _joined(words: Sequence[Word]) -> Iterator[Word]:
    latin = ""
    for word in words:
        if word.kind is WordKind.LATIN:
            latin += word.text
            continue
        if latin:
            yield Word(WordKind.LATIN, latin)
            latin = ""
        yield word
    if latin:
        yield Word(WordKind.LATIN, latin)


def fold(text: str) -> str:
    """Write plain Latin letters small, and nothing else, exactly as the file's own ``lower`` does."""
    return text.translate(_FOLDED)


def _number_of(numeral: str) -> int:
    tens, ten, ones = numeral.rpartition("十")
    return (_digit(tens) or 1) * _TEN * bool(ten) + _digit(ones)


def _digit(numeral: str) -> int:
    return _NUMERALS.index(numeral) if numeral in _NUMERALS else 0


def _numeral(number: int) -> str:
    tens, ones = divmod(number, _TEN)
    if tens == 0:
        return _NUMERALS[ones] or "〇"
    return (_NUMERALS[tens] if tens > 1 else "") + "十" + _NUMERALS[ones]
