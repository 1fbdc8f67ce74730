"""What a public notice shows of a case: a whitelist of columns, masked here and nowhere else.

A notice is never a table with columns hidden: what is not made here is in no notice. A name is shown whole or as 张*三,
an identity number as its first two and last three characters or not at all. Nothing else of a person has a place here:
no telephone, no account, no birth day, nothing of health, marriage, children or a bereavement. Programmes with a plain
notice show name, village and the programme's public title alone; even the amount would tell one kind of loss from
another.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from app.domain.citizen_id import read_citizen_id

MASK = "*"
_HEAD, _TAIL = 2, 3
_SHORT_NAME = 2
_JOINERS = "·•・．"
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
# The brackets of a document's year are no slip of the hand: 〔2004〕39号 is no telephone.
_BETWEEN_DIGITS = re.compile(r"(?<=\d)(?:[^\w*〔〕]|_)+(?=\d)")
_UNSEEN = ("Cf", "Cc", "Mn")
_NUMBER_OF_PERSON = re.compile(r"\d{7,}")
_OFFICE_PHONE = re.compile(r"(?:\(?0\d{2,3}\)?[ -]?)?\d{3,8}(?:(?:-|转|ext)\d{1,5})?|1[3-9]\d{9}|[48]00-?\d{3}-?\d{4}")
PRIVATE_WORDS = (
    "死亡", "去世", "身故", "过世", "逝世", "离世", "病故", "病逝", "夭折", "亡故", "身亡", "失独", "丧子", "丧女", "丧偶",
    "伤残", "残疾", "致残", "智障", "聋哑", "精神病", "并发症", "患病", "重病", "疾病", "癌症", "离婚", "离异", "再婚", "未婚",
    "遗孀", "寡妇", "孤寡", "绝育", "结扎", "节育", "上环", "流产", "引产", "孕检", "计划外", "政策外", "超生", "社会抚养费",
)  # fmt: skip
"""Words that tell of a loss, of health, of a marriage, or of what nobody may ask; no notice holds one of them."""


class NameStyle(StrEnum):
    """How names are shown (code list ``notice_name``)."""

    FULL = "full"
    MASKED = "masked"


class IdStyle(StrEnum):
    """How identity numbers are shown (code list ``notice_id``)."""

    OMITTED = "omitted"
    MASKED = "masked"


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of a notice, exactly as it is posted; empty is not shown."""

    name: str
    id: str = ""
    village: str = ""
    group: str = ""
    programme: str = ""
    amount: str = ""

    def texts(self) -> tuple[str, ...]:
        """Give every text that is shown."""
        return (self.name, self.id, self.village, self.group, self.programme, self.amount)


@dataclass(frozen=True, slots=True)
class Source:
    """What of a case may be looked at to make its line."""

    name: str
    citizen_id: str
    village: str
    group: str
    programme: str
    amount: str


def clean_name(name: str) -> str:
    """Give the name alone: a remark behind it, as in brackets or after a space, is cut off."""
    kept = []
    for character in name.strip():
        if not (unicodedata.category(character).startswith(("L", "M")) or character in _JOINERS):
            break
        kept.append(character)
    return "".join(kept)


def mask_name(name: str) -> str:
    """Show the first and the last character of a name, of two only the first."""
    clean = clean_name(name)
    if len(clean) <= _SHORT_NAME:
        return clean[:1] + MASK * max(0, len(clean) - 1)
    return clean[0] + MASK * (len(clean) - 2) + clean[-1]


def mask_id(citizen_id: str) -> str:
    """Show the first two and the last three characters; of what is no whole identity number nothing."""
    number = read_citizen_id(citizen_id).number
    return f"{number[:_HEAD]}{MASK * (len(number) - _HEAD - _TAIL)}{number[-_TAIL:]}" if number else ""


def show(source: Source, name: NameStyle, identity: IdStyle, *, plain: bool) -> Shown:
    """Make the line of a case."""
    shown_name = clean_name(source.name) if name is NameStyle.FULL else mask_name(source.name)
    if plain:
        return Shown(shown_name, village=source.village, programme=source.programme)
    shown_id = mask_id(source.citizen_id) if identity is IdStyle.MASKED else ""
    return Shown(shown_name, shown_id, source.village, source.group, source.programme, source.amount)


def private_words(text: str) -> tuple[str, ...]:
    """Give the words in a text that no notice may hold, in the order of the list."""
    packed = "".join(one for one in _plain(text) if unicodedata.category(one).startswith("L"))
    return tuple(word for word in PRIVATE_WORDS if word in packed)


def numbers_of_person(text: str) -> tuple[str, ...]:
    """Give what may be a telephone, an account or an identity number in a text, however it is spaced."""
    return tuple(found[0] for found in _NUMBER_OF_PERSON.finditer(_joined(text)))


def is_office_phone(text: str) -> bool:
    """Tell whether a text is one telephone to ask at: a service number, a landline with its extension, a mobile."""
    return _OFFICE_PHONE.fullmatch(_plain(text).strip()) is not None


def _plain(text: str) -> str:
    """Read a text as eyes do: one width, and nothing that nobody sees."""
    plain = unicodedata.normalize("NFKC", text.translate(_FULL_WIDTH))
    return "".join(one for one in plain if one.isspace() or unicodedata.category(one) not in _UNSEEN)


def _joined(text: str) -> str:
    return _BETWEEN_DIGITS.sub("", _plain(text))
