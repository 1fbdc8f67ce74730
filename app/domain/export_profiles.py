"""Export profiles: which columns in which order and wording, and how each cell is written for whoever asks.

One register serves every table that a county asks for: ID numbers whole, in groups, cut or masked; dates in the
fashion of the receiver; codes as words, codes or letters. What goes public is masked whatever the profile says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import cast

from app.domain.errors import InvalidInput
from app.domain.lists import Form, ListColumn, Part, Sort, columns_of, default_columns
from app.domain.records.spec import Kind, RecordSpec, Sensitivity
from app.domain.text import QT_TRANSLATE_NOOP, Message

_N = QT_TRANSLATE_NOOP
_NO_NAME = _N("Export", "Give the profile a name")
_NO_COLUMNS = _N("Export", "Choose at least one column")
_BAD_STYLE = _N("Export", "{column} cannot be written in this way")
_GONE = _N("Export", "{column} is no column of this list any more and was left out")
_UNREADABLE = _N("Export", "The saved profile could not be read")
_NOTHING_PUBLIC = _N("Export", "Nothing of this profile may be made public: choose columns with names, places or work")
LONGEST_NUMBER = 11
"""Figures of more digits are text: a spreadsheet would show 4.4E+17 and lose the end."""


class Fill(StrEnum):
    """What stands in a column."""

    FIELD = "field"
    NUMBER = "number"
    CONSTANT = "constant"
    BLANK = "blank"


class Style(StrEnum):
    """How a cell is written; which styles fit follows from the column."""

    PLAIN = "plain"
    SPACED = "spaced"
    LAST_SIX = "last_six"
    MASKED = "masked"
    APOSTROPHE = "apostrophe"
    CHINESE = "chinese"
    COMPACT = "compact"
    POINTS = "points"
    CODE = "code"
    LETTER = "letter"


_ID_STYLES = (Style.PLAIN, Style.SPACED, Style.LAST_SIX, Style.MASKED, Style.APOSTROPHE)
_DATE_STYLES = (Style.PLAIN, Style.CHINESE, Style.COMPACT, Style.POINTS)
_MASKABLE = (Style.PLAIN, Style.MASKED)
_SEX_LETTERS = {"1": "M", "2": "F"}
_SEX = "sex"


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """One column: the list's column ``source`` with its wording and style, or a constant, a number, or nothing."""

    fill: Fill = Fill.FIELD
    source: str = ""
    heading: str = ""
    style: Style = Style.PLAIN
    constant: str = ""


@dataclass(frozen=True, slots=True)
class ExportProfile:
    """One saved way to write a list.

    Titles and footers may hold ``{date}``, ``{count}`` and ``{township}``. ``is_public`` marks what hangs on a wall
    or stands on a web page.
    """

    record: str
    name: str
    columns: tuple[ExportColumn, ...]
    title_rows: tuple[str, ...] = ()
    footer_lines: tuple[str, ...] = ()
    blank_rows: int = 0
    sorts: tuple[Sort, ...] = ()
    is_public: bool = False


def styles_of(column: ListColumn) -> tuple[Style, ...]:
    """Give the ways the cells of a column can be written."""
    if column.form is Form.DATE:
        return _DATE_STYLES
    if column.form is Form.CODE and column.part is not Part.PRESENT:
        is_sex = column.field.code_list == _SEX
        return (Style.PLAIN, Style.CODE, Style.LETTER) if is_sex else (Style.PLAIN, Style.CODE)
    if column.part is not Part.WHOLE:
        return (Style.PLAIN,)
    if column.field.kind is Kind.CITIZEN_ID:
        return _ID_STYLES
    return _MASKABLE if column.field.kind in (Kind.NAME, Kind.PHONE) else (Style.PLAIN,)


def write_id(number: str, style: Style) -> str:
    """Give a citizen ID in a style: groups of 6, 8 and 4, the last six, or the first two and last three."""
    if style is Style.SPACED:
        return " ".join(part for part in (number[:6], number[6:14], number[14:]) if part)
    if style is Style.LAST_SIX:
        return number[-6:]
    if style is Style.MASKED:
        return mask_id(number)
    return number


def mask_id(number: str) -> str:
    """Hide an ID number but its first two and last three characters."""
    shown = 5
    if len(number) <= 2 * shown:
        return "*" * len(number)
    return number[:2] + "*" * (len(number) - shown) + number[-3:]


def mask_phone(number: str) -> str:
    """Hide the middle of a mobile number, and all but the last two digits of any other."""
    mobile = 11
    if len(number) == mobile and number.startswith("1"):
        return f"{number[:3]}****{number[-4:]}"
    return "*" * max(0, len(number) - 2) + number[-2:] if len(number) > mobile // 2 else "*" * len(number)


def mask_name(name: str) -> str:
    """Hide the middle of a name: 张*三, 张*."""
    if len(name) <= 2:  # noqa: PLR2004 - a family name and one character
        return name[:1] + "*" * (len(name) - 1)
    return name[0] + "*" * (len(name) - 2) + name[-1]


def write_date(iso: str, style: Style) -> str:
    """Give a date of any precision in a style; what is no ISO date stays as it is."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", iso, re.ASCII)
    if match is None or style is Style.PLAIN:
        return iso
    parts = [part for part in match.groups() if part]
    if style is Style.COMPACT:
        return "".join(parts)
    numbers = [str(int(part)) for part in parts]
    if style is Style.POINTS:
        return ".".join(numbers)
    return "".join(number + unit for number, unit in zip(numbers, "年月日", strict=False))


def write_cell(column: ListColumn, stored: str, shown: str, style: Style) -> str:
    """Give the text of a cell from the value that is stored and the text that people read."""
    kind = column.field.kind
    if column.form is Form.DATE:
        return write_date(stored, style)
    if style is Style.CODE:
        return stored
    if style is Style.LETTER:
        return _SEX_LETTERS.get(stored, "U" if stored else "")
    if kind is Kind.CITIZEN_ID:
        return write_id(stored, style)
    if style is Style.MASKED:
        return mask_phone(stored) if kind is Kind.PHONE else mask_name(shown)
    return shown


_PLAIN_NUMBER = re.compile(r"-?\d{1,11}(?:\.\d{1,4})?", re.ASCII)
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def safe_text(text: str) -> str:
    """Give a cell of a text table that no spreadsheet takes for a formula: an apostrophe stands before it."""
    if text.lstrip(" \u3000\u00a0").startswith(_DANGEROUS):
        return text if _PLAIN_NUMBER.fullmatch(text) else f"'{text}"
    return text


def number_of(column: ListColumn, text: str) -> str | int | Decimal:
    """Give a figure as a number where the column holds figures and a spreadsheet keeps every digit; else the text."""
    if column.form not in (Form.NUMBER, Form.AGE) or _PLAIN_NUMBER.fullmatch(text) is None:
        return text
    return Decimal(text) if "." in text else int(text)


def is_long_number(text: str) -> bool:
    """Say whether a spreadsheet would spoil this text when it is pasted or opened as a plain table."""
    is_digits = text.isascii() and text.rstrip("X").isdigit()
    return is_digits and (len(text) > LONGEST_NUMBER or (text.startswith("0") and len(text) > 1))


def may_be_public(column: ListColumn, spec: RecordSpec) -> bool:
    """Say whether a column may hang on a wall: name, place, masked ID, and the office's own work.

    Phone, birth date, family, marriage and whatever else describes a person may not (domain rules of public notices).
    """
    if column.field.notes.sensitivity is Sensitivity.PUBLIC:
        return True
    own_id = column.field.key == "citizen_id"
    return column.field.kind is Kind.PLACE or column.field.key in spec.named_by or own_id


def as_public(profile: ExportProfile, spec: RecordSpec) -> ExportProfile:
    """Give the profile as it may be made public: ID masked, everything that may not be shown left out."""
    known = {column.key: column for column in columns_of(spec)}
    kept = tuple(
        _masked(column, known.get(column.source))
        for column in profile.columns
        if column.fill is not Fill.FIELD or may_be_public(known[column.source], spec)
    )
    if not any(column.fill is Fill.FIELD for column in kept):
        raise InvalidInput(Message("Export", _NOTHING_PUBLIC))
    return replace(profile, columns=kept, is_public=True)


def _masked(column: ExportColumn, source: ListColumn | None) -> ExportColumn:
    if source is not None and source.field.kind is Kind.CITIZEN_ID:
        return replace(column, style=Style.MASKED)
    return column


def check_profile(profile: ExportProfile, spec: RecordSpec) -> ExportProfile:
    """Give the profile if it can be used; InvalidInput says what is missing or does not fit."""
    known = {column.key: column for column in columns_of(spec)}
    if not profile.name.strip():
        raise InvalidInput(Message("Export", _NO_NAME))
    if not profile.columns:
        raise InvalidInput(Message("Export", _NO_COLUMNS))
    for column in profile.columns:
        if column.fill is not Fill.FIELD:
            continue
        source = known.get(column.source)
        if source is None:
            raise InvalidInput(Message("Export", _GONE, {"column": column.source}))
        if column.style not in styles_of(source):
            raise InvalidInput(Message("Export", _BAD_STYLE, {"column": column.heading or column.source}))
    return replace(profile, name=profile.name.strip(), blank_rows=max(0, profile.blank_rows))


PLAIN_NAME = _N("Export", "All columns, plain")
SHOWN_NAME = _N("Export", "As on the screen")
MASKED_NAME = _N("Export", "For a notice, masked")
WHOLE_POPULATION = "全员人口个案"
_RESIDENT = "resident"
_CASE_COLUMNS = (
    ("household_no", "户人编号"), ("name", "姓名"), ("sex", "性别"), ("citizen_id", "身份证号"), ("place.group", "小区/组名"),
    ("", "门牌号"), ("birth_date", "出生日期"), ("ethnic_group", "民族"), ("education", "文化程度"),
    ("hukou_nature", "户口性质"), ("marital_status", "婚姻状况"), ("first_marriage_date", "初婚日期"),
    ("relation_to_head", "与户主关系"), ("hukou_place", "户籍所在地"), ("residence_place", "现居住地"),
    ("spouse_name", "配偶姓名"), ("spouse_citizen_id", "配偶身份证号"), ("father_name", "父亲姓名"),
    ("father_citizen_id", "父亲身份证号"), ("mother_name", "母亲姓名"), ("mother_citizen_id", "母亲身份证号"),
    ("residence_status", "居住状况"), ("", "落户地区"), ("", "数据日期"),
)  # fmt: skip
"""The interchange columns of the whole-population case list; what the register does not keep stays empty."""


def built_in(spec: RecordSpec) -> tuple[ExportProfile, ...]:
    """Give the profiles that every office has; headings left empty are the labels of the fields."""
    profiles = [plain_profile(spec), masked_profile(spec)]
    if spec.key == _RESIDENT:
        columns = tuple(
            ExportColumn(Fill.FIELD, key, heading) if key else ExportColumn(Fill.BLANK, heading=heading)
            for key, heading in _CASE_COLUMNS
        )
        profiles.insert(0, ExportProfile(spec.key, WHOLE_POPULATION, columns))
    return tuple(profiles)


def plain_profile(spec: RecordSpec) -> ExportProfile:
    """Give every field of the record in the order of the form."""
    columns = [column for column in columns_of(spec) if column.part in (Part.WHOLE, Part.VILLAGE, Part.GROUP)]
    # Village and group in columns of their own say all that the column of both says.
    kept = [column for column in columns if column.field.kind is not Kind.PLACE or column.part is not Part.WHOLE]
    return ExportProfile(spec.key, PLAIN_NAME, tuple(ExportColumn(Fill.FIELD, column.key) for column in kept))


def shown_profile(spec: RecordSpec, columns: Sequence[str]) -> ExportProfile:
    """Give the columns that a list shows."""
    return ExportProfile(
        spec.key, SHOWN_NAME, tuple(ExportColumn(Fill.FIELD, key) for key in columns or default_columns(spec))
    )


def masked_profile(spec: RecordSpec) -> ExportProfile:
    """Give what may hang on a wall, each line numbered."""
    wanted = [column for column in columns_of(spec) if may_be_public(column, spec) and column.part is Part.WHOLE]
    number = ExportColumn(Fill.NUMBER)
    columns = tuple(
        ExportColumn(Fill.FIELD, one.key, style=Style.MASKED if one.field.kind is Kind.CITIZEN_ID else Style.PLAIN)
        for one in _named_first(wanted, spec)
    )
    return ExportProfile(spec.key, MASKED_NAME, (number, *columns), is_public=True)


def _named_first(columns: Iterable[ListColumn], spec: RecordSpec) -> list[ListColumn]:
    return sorted(columns, key=lambda column: column.field.key not in spec.named_by)


def profile_to_json(profile: ExportProfile) -> str:
    """Give the profile as text to keep."""
    content = {
        "columns": [
            {
                "fill": one.fill,
                "source": one.source,
                "heading": one.heading,
                "style": one.style,
                "constant": one.constant,
            }
            for one in profile.columns
        ],
        "title_rows": profile.title_rows,
        "footer_lines": profile.footer_lines,
        "blank_rows": profile.blank_rows,
        "sorts": [{"column": one.column, "descending": one.descending} for one in profile.sorts],
        "is_public": profile.is_public,
    }
    return json.dumps(content, ensure_ascii=False)


def profile_from_json(spec: RecordSpec, name: str, text: str) -> tuple[ExportProfile, tuple[Message, ...]]:
    """Give a profile that was kept; columns that are no more are left out and named."""
    try:
        content = json.loads(text)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        return replace(plain_profile(spec), name=name), (Message("Export", _UNREADABLE),)
    known = {column.key: column for column in columns_of(spec)}
    read = [_column(entry) for entry in _entries(content.get("columns"))]
    gone = [one.source for one in read if one.fill is Fill.FIELD and one.source not in known]
    kept = tuple(_fitting(one, known) for one in read if one.fill is not Fill.FIELD or one.source in known)
    blank_rows = content.get("blank_rows")
    profile = ExportProfile(
        spec.key,
        name,
        kept,
        _texts(content.get("title_rows")),
        _texts(content.get("footer_lines")),
        blank_rows if type(blank_rows) is int and blank_rows > 0 else 0,
        tuple(sort for sort in map(_sort, _entries(content.get("sorts"))) if sort.column in known),
        content.get("is_public") is not False,
    )
    return profile, tuple(Message("Export", _GONE, {"column": key}) for key in dict.fromkeys(gone))


def _column(entry: dict[str, object]) -> ExportColumn:
    fill, style = str(entry.get("fill")), str(entry.get("style"))
    return ExportColumn(
        Fill(fill) if fill in set(Fill) else Fill.BLANK,
        str(entry.get("source") or ""),
        str(entry.get("heading") or ""),
        Style(style) if style in set(Style) else Style.PLAIN,
        str(entry.get("constant") or ""),
    )


def _fitting(column: ExportColumn, known: dict[str, ListColumn]) -> ExportColumn:
    is_fitting = column.fill is not Fill.FIELD or column.style in styles_of(known[column.source])
    return column if is_fitting else replace(column, style=Style.PLAIN)


def _sort(entry: dict[str, object]) -> Sort:
    return Sort(str(entry.get("column") or ""), entry.get("descending") is True)


def _entries(value: object) -> list[dict[str, object]]:
    return [cast("dict[str, object]", one) for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _texts(value: object) -> tuple[str, ...]:
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()
