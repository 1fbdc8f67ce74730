"""Reading one cell: mend slips of typing, refuse what has lost something, change nothing that is clean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial

from app.domain.citizen_id import IdState, is_surely_valid, read_citizen_id, strip_noise
from app.domain.codes import CodeList
from app.domain.dates import date_of_cell, is_surely_day, read_date, read_month
from app.domain.records.spec import Kind
from app.domain.text import QT_TRANSLATE_NOOP, Message

LONGEST_NAME, LONGEST_TEXT = 100, 2000
"""Characters that the register keeps of a name, number or place, and of free text."""

Cell = str | int | float | bool | date | datetime | time | timedelta | None
Value = str | int | Decimal | None

_CJK = r"\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\uff00-\uffef\u3001-\u303f\u00b7"
_SUSPECT = re.compile(
    r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"
)
_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SPACE_BESIDE_CJK = re.compile(rf"(?<=[{_CJK}])\s+|\s+(?=[{_CJK}])")
_WIDE_ALPHANUMERIC = {
    code: code - 0xFEE0
    for first, last in ((0xFF10, 0xFF19), (0xFF21, 0xFF3A), (0xFF41, 0xFF5A))
    for code in range(first, last + 1)
}
# Characters of which no reader of text changes or doubts any: no marks that combine, no compatibility forms.
_PLAIN = "A-Za-z\u00b7\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0002f7ff\U00030000-\U000323af"
_DOUBTFUL_IN_NAME = re.compile(f"[^{_PLAIN}]")
_DOUBTFUL_IN_TEXT = re.compile(rf"[^{_PLAIN}0-9\-./#、，。：；]")
_ANY_SPACE = re.compile(r"\s+")
_INTERPUNCTS = str.maketrans(dict.fromkeys("•‧・．･∙⋅●", "\u00b7"))
_PRIVATE_USE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010fffd]")
# A web page or a word processor wrote how a character is spoken behind it, as in 鄉(xiāng).
_PINYIN = re.compile(
    r"(?<=[\u3400-\u9fff\U00020000-\U0003ffff])[(（](?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,7}[)）]"
)
_FORMULA_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)")
_NO_NAME = re.compile(r"[\d\s./\\*＊_—–-]+")
_SYMBOL = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff]")
_MASKED = re.compile(r"[*×＊xX?？-]{2,}")
_WHOLE_NUMBER = re.compile(r"([0-9]{1,9})(?:\.0+)?\s*(?:人|个|次|户|份|名)?")
_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]+)?")
_MONTH_AS_NUMBER = re.compile(r"\d{4}\.1")
_PHONE_NOISE = re.compile(r"[\s\-()（）—–.'/]+")
_PHONE = re.compile(r"1\d{10}|0\d{9,11}|[2-9]\d{6,7}|400\d{7}", re.ASCII)

_N = QT_TRANSLATE_NOOP
_ID_FAULTS = {
    IdState.MISSING: _N("Import", "a placeholder is read as no number"),
    IdState.LEGACY: _N("Import", "a 15-digit number of the old kind is read as no number: enter the 18-digit one"),
    IdState.WRONG_LENGTH: _N("Import", "the ID number has {length} characters instead of 18: look it up on the card"),
    IdState.WRONG_CHARACTERS: _N(
        "Import", "the ID number holds characters that no ID number has: look it up on the card"
    ),
    IdState.WRONG_BIRTH_DATE: _N(
        "Import", "the birth date inside the ID number does not exist: look it up on the card"
    ),
    IdState.WRONG_CHECK: _N("Import", "the check digit of the ID number is wrong: one digit at least is not right"),
}
_ID_STORED_AS_NUMBER = _N(
    "Import", "the ID number was stored as a number, so its last digits are lost: type it again as text"
)
_NOT_A_DATE = _N("Import", "this is not a date that exists")
_NOT_A_DAY = _N("Import", "the date has to be given to the day")
_JANUARY_OR_OCTOBER = _N("Import", "stored as a number, this is January or October: type it again as text")
_NOT_IN_LIST = _N("Import", "this word is not in the code list")
_NOT_A_PHONE = _N("Import", "the phone number has {length} digits: it is not complete")
_NOT_A_NUMBER = _N("Import", "this is not a whole number")
_MASKED_NUMBER = _N("Import", "a masked figure is read as missing, not as zero")
_AN_ERROR = _N("Import", "the formula in this cell ends in an error: write the value itself into the cell")
_A_TRUTH = _N("Import", "the cell holds TRUE or FALSE instead of a value: type the value itself")
_TOO_LONG = _N("Import", "the text has {length} characters, more than the {limit} that the register keeps: shorten it")
_NOT_A_NAME = _N("Import", "this is not a name: it holds no letter or character")
_SYMBOL_IN_NAME = _N("Import", "the name holds a sign that belongs to no name ({character}): check it")
_PRIVATE = _N("Import", "a character has no standard code ({character}): choose the right one and type it again")


@dataclass(frozen=True, slots=True)
class CellReading:
    """What a cell holds: the value to keep, whether it was mended, and why it is refused, if it is.

    ``is_damaged`` says that the cell has lost what it held, so that nobody can tell the right value.
    """

    value: Value
    mended: bool = False
    fault: Message | None = None
    is_damaged: bool = False


EMPTY = CellReading(None)
Reader = Callable[[Cell], CellReading]


def clean_text(text: str) -> str:
    """Remove invisible characters and stray spaces; full-width letters and digits become plain. NFC, never NFKC."""
    if text.isascii():
        return " ".join(_INVISIBLE.sub("", text).split()) if _SUSPECT.search(text) else text
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    if "(" in text or "（" in text:
        text = _PINYIN.sub("", text)
    if _SUSPECT.search(text) is None:
        return text
    text = _INVISIBLE.sub("", text).translate(_WIDE_ALPHANUMERIC)
    # What was removed may have kept a letter and its accent apart.
    return unicodedata.normalize("NFC", " ".join(_SPACE_BESIDE_CJK.sub("", text).split()))


def text_of(cell: Cell) -> str:
    """Give the text that a person would see in the cell."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date):
        return date_of_cell(cell)
    return str(cell)


def reader_for(kind: Kind, codes: CodeList | None = None) -> Reader:
    """Give the reader of a kind of field; code fields need their list."""
    if kind is Kind.CODE:
        assert codes is not None  # noqa: S101 - a code field without its list is a fault of the specification
        return partial(_read_value, partial(read_code, codes=codes))
    return partial(_read_value, _READERS[kind])


def _read_value(reader: Reader, cell: Cell) -> CellReading:
    """Refuse what a formula left behind; a value is read by its kind."""
    if isinstance(cell, bool):
        return CellReading(None, fault=Message("Import", _A_TRUTH), is_damaged=True)
    if isinstance(cell, str) and cell.startswith("#") and _FORMULA_ERROR.fullmatch(cell.strip()):
        return CellReading(None, fault=Message("Import", _AN_ERROR), is_damaged=True)
    return reader(cell)


def read_text(cell: Cell) -> CellReading:
    """Read free text."""
    raw = text_of(cell)
    return _text_reading(raw, clean_text(raw), LONGEST_TEXT)


def read_key(cell: Cell) -> CellReading:
    """Read a number, code or place name: no space belongs inside."""
    raw = text_of(cell)
    return _text_reading(raw, _ANY_SPACE.sub("", clean_text(raw)), LONGEST_NAME)


def read_name(cell: Cell) -> CellReading:
    """Read a person's name: one interpunct (U+00B7), no spaces inside a Chinese name."""
    raw = text_of(cell)
    cleaned = clean_text(raw).translate(_INTERPUNCTS)
    return _text_reading(raw, cleaned, LONGEST_NAME)


def read_person(cell: Cell) -> CellReading:
    """Read the name of a person of whom a record is kept: it holds letters, and other signs are doubted."""
    reading = read_name(cell)
    name = str(reading.value or "")
    if _NO_NAME.fullmatch(name):
        return CellReading(None, fault=Message("Import", _NOT_A_NAME))
    symbol = None if reading.fault or name.isascii() else _SYMBOL.search(name)
    if symbol is None:
        return reading
    return CellReading(name, reading.mended, Message("Import", _SYMBOL_IN_NAME, {"character": _code_point(symbol[0])}))


def _text_reading(raw: str, cleaned: str, limit: int) -> CellReading:
    if not cleaned:
        return EMPTY
    if len(cleaned) > limit:
        return CellReading(None, fault=Message("Import", _TOO_LONG, {"length": len(cleaned), "limit": limit}))
    return CellReading(cleaned, cleaned != raw, _private_use_fault(cleaned))


def _private_use_fault(text: str) -> Message | None:
    match = None if text.isascii() else _PRIVATE_USE.search(text)
    return None if match is None else Message("Import", _PRIVATE, {"character": _code_point(match[0])})


def _code_point(sign: str) -> str:
    return f"U+{ord(sign):04X}"


def read_id_cell(cell: Cell) -> CellReading:
    """Read a citizen ID; a damaged one is refused and never guessed."""
    if cell is None:
        return EMPTY
    if not isinstance(cell, str):
        return CellReading(None, fault=Message("Import", _ID_STORED_AS_NUMBER), is_damaged=True)
    if not cell.strip():
        return EMPTY
    reading = read_citizen_id(cell)
    if reading.state is IdState.VALID:
        return CellReading(reading.number, reading.number != cell)
    message = Message("Import", _ID_FAULTS[reading.state], {"length": len(strip_noise(cell))})
    return CellReading(None, fault=message, is_damaged=reading.is_damaged)


def read_date_cell(cell: Cell) -> CellReading:
    """Read a date of any precision to reduced ISO 8601 text."""
    raw = text_of(cell)
    if not raw.strip():
        return EMPTY
    if isinstance(cell, float) and _MONTH_AS_NUMBER.fullmatch(raw):
        return CellReading(None, fault=Message("Import", _JANUARY_OR_OCTOBER), is_damaged=True)
    iso = read_date(raw)
    if iso is None:
        return CellReading(None, fault=Message("Import", _NOT_A_DATE))
    return CellReading(iso, iso != raw)


def read_day_cell(cell: Cell) -> CellReading:
    """Read a date that must be known to the day."""
    reading = read_date_cell(cell)
    if isinstance(reading.value, str) and len(reading.value) < len("2000-01-01"):
        return CellReading(None, fault=Message("Import", _NOT_A_DAY))
    return reading


def read_month_cell(cell: Cell) -> CellReading:
    """Read a month, written with or without a day."""
    raw = text_of(cell)
    if not raw.strip():
        return EMPTY
    if isinstance(cell, float) and _MONTH_AS_NUMBER.fullmatch(raw):
        return CellReading(None, fault=Message("Import", _JANUARY_OR_OCTOBER), is_damaged=True)
    month = read_month(raw)
    if month is None:
        return CellReading(None, fault=Message("Import", _NOT_A_DATE))
    return CellReading(month, not isinstance(cell, date) and month != raw)


def read_code(cell: Cell, codes: CodeList) -> CellReading:
    """Read a code, its label, or another word for it."""
    raw = text_of(cell)
    cleaned = clean_text(raw)
    if not cleaned:
        return EMPTY
    code = codes.code_of(cleaned)
    if code is None:
        return CellReading(None, fault=Message("Import", _NOT_IN_LIST))
    clean = cleaned if codes.every_word_is_clean else codes.label_of(code)
    return CellReading(code, clean != raw)


def read_phone(cell: Cell) -> CellReading:
    """Read a mobile or land-line number; a number of another length has lost digits."""
    raw = text_of(cell)
    if not raw.strip():
        return EMPTY
    digits = _PHONE_NOISE.sub("", clean_text(raw))
    digits = digits.removeprefix("+86") if digits.startswith("+") else digits
    if _PHONE.fullmatch(digits) is None:
        return CellReading(None, fault=Message("Import", _NOT_A_PHONE, {"length": len(digits)}))
    return CellReading(digits, digits != raw)


def read_whole_number(cell: Cell) -> CellReading:
    """Read a whole number; a masked figure is missing, never zero."""
    raw = text_of(cell)
    cleaned = clean_text(raw)
    if not cleaned:
        return EMPTY
    match = _WHOLE_NUMBER.fullmatch(cleaned)
    if match is None:
        template = _MASKED_NUMBER if _MASKED.fullmatch(cleaned) else _NOT_A_NUMBER
        return CellReading(None, fault=Message("Import", template))
    return CellReading(int(match[1]), match[0] != raw)


def read_quantity(cell: Cell) -> CellReading:
    """Read an amount with at most two decimals; the unit follows from the type of work."""
    raw = text_of(cell)
    cleaned = clean_text(raw).replace(",", "").replace("，", "").removesuffix("元")
    if not cleaned:
        return EMPTY
    if _AMOUNT.fullmatch(cleaned) is None:
        return CellReading(None, fault=Message("Import", _NOT_A_NUMBER))
    return CellReading(Decimal(cleaned), cleaned != raw)


def proof_of(kind: Kind) -> Callable[[str], object]:
    """Give what proves quickly that a reader takes a text just as it stands; a false answer proves nothing."""
    return _PROOFS.get(kind, _nothing)


def _nothing(_text: str) -> bool:
    return False


def doubtful_signs(kind: Kind) -> re.Pattern[str] | None:
    """Give what finds the characters without which any text of this kind is clean, or None where form counts too."""
    return _DOUBTFUL.get(kind)


_PROOFS: dict[Kind, Callable[[str], object]] = {
    Kind.CITIZEN_ID: is_surely_valid,
    Kind.DATE: is_surely_day,
    Kind.DAY: is_surely_day,
    Kind.PHONE: _PHONE.fullmatch,
}
_DOUBTFUL = {Kind.NAME: _DOUBTFUL_IN_NAME} | dict.fromkeys(
    (Kind.TEXT, Kind.PLACE, Kind.KEY, Kind.HOUSEHOLD, Kind.VILLAGE, Kind.LINK), _DOUBTFUL_IN_TEXT
)
_READERS: dict[Kind, Reader] = {
    Kind.TEXT: read_text,
    Kind.NAME: read_person,
    Kind.CITIZEN_ID: read_id_cell,
    Kind.DATE: read_date_cell,
    Kind.DAY: read_day_cell,
    Kind.MONTH: read_month_cell,
    Kind.PHONE: read_phone,
    Kind.INT: read_whole_number,
    Kind.QUANTITY: read_quantity,
    Kind.PLACE: read_key,
    Kind.KEY: read_key,
    Kind.HOUSEHOLD: read_key,
    Kind.VILLAGE: read_key,
    Kind.LINK: read_key,
}
