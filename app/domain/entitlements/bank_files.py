"""What a bank wants to be told, and how its answer is read: columns, order, encoding and words are data."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

SOURCES = frozenset(
    {"position", "holder", "account_no", "bank", "yuan", "citizen_id", "payee", "village", "group", "months", "number", "text"}
)  # fmt: skip
FORMATS = ("xlsx", "csv", "txt")
AMOUNT = "yuan"
TOTAL = "合计"
_SPACE = re.compile(r"[\s\u3000'\u2018\u2019]+")
_MOST_HEAD_ROWS = 30
_WHOLE_POSITION = re.compile(r"\d{1,6}(?:\.0+)?")


@dataclass(frozen=True, slots=True)
class BankColumn:
    """One column: its heading, what stands in it, a fixed text, and the bytes it takes in a file of fixed width."""

    heading: str
    source: str
    text: str = ""
    width: int = 0


@dataclass(frozen=True, slots=True)
class BankProfile:
    """The file that one bank takes."""

    key: str
    title: str
    format: str
    columns: tuple[BankColumn, ...]
    encoding: str = "utf-8-sig"
    separator: str = ","
    headings: bool = True
    total: bool = False
    amount: str = "yuan"

    @property
    def is_fixed(self) -> bool:
        """Tell whether the columns have fixed widths."""
        return self.format == "txt" and not self.separator


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """The headings and results that the answers of banks use."""

    headings: Mapping[str, frozenset[str]]
    paid: frozenset[str]
    bounced: frozenset[str]


@dataclass(frozen=True, slots=True)
class BankFiles:
    """All profiles, and the words of answers."""

    profiles: tuple[BankProfile, ...]
    words: AnswerWords


@dataclass(frozen=True, slots=True)
class BankLine:
    """One line of a list as a bank is told of it."""

    values: Mapping[str, str]
    fen: int


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row of an answer; what the file does not say, or does not say clearly, is None."""

    row: int
    position: int | None
    account_no: str
    holder: str
    fen: int | None
    is_paid: bool | None
    result: str
    reason: str


def read_bank_files(values: Mapping[str, Any]) -> BankFiles:
    """Read the profiles; ValueError names what is wrong with them, as ships only what a test has read."""
    profiles = tuple(_profile(table) for table in values["profile"])
    answer = values["answer"]
    headings = {key: _words(answer[key]) for key in ("position", "account_no", "holder", "amount", "result", "reason")}
    return BankFiles(profiles, AnswerWords(headings, _words(answer["paid"]), _words(answer["bounced"])))


def _profile(table: Mapping[str, Any]) -> BankProfile:
    columns = tuple(
        BankColumn(one["heading"], one["source"], one.get("text", ""), one.get("width", 0)) for one in table["columns"]
    )
    profile = BankProfile(
        table["key"],
        table["title"],
        table["format"],
        columns,
        table.get("encoding", "utf-8-sig"),
        table.get("separator", ","),
        table.get("headings", True),
        table.get("total", False),
        table.get("amount", "yuan"),
    )
    faults = [one.source for one in columns if one.source not in SOURCES]
    if profile.format not in FORMATS or faults or profile.amount not in {"yuan", "fen"}:
        raise ValueError(profile.key, *faults)
    if profile.is_fixed and not all(one.width > 0 for one in columns):
        raise ValueError(profile.key, "width")
    return profile


def _words(found: Iterable[str]) -> frozenset[str]:
    return frozenset(_plain(word) for word in found)


def _plain(text: object) -> str:
    return _SPACE.sub("", str(text)).replace("（", "(").replace("）", ")")


def amount_text(profile: BankProfile, fen: int) -> str:
    """Give an amount as the bank wants it."""
    return str(fen) if profile.amount == "fen" else f"{fen // 100}.{fen % 100:02d}"


def table_rows(profile: BankProfile, lines: Sequence[BankLine]) -> Iterator[list[str]]:
    """Give the rows of the file below its headings, with the line of totals where there is one."""
    for line in lines:
        yield [
            column.text or (amount_text(profile, line.fen) if column.source == AMOUNT else line.values[column.source])
            for column in profile.columns
        ]
    if profile.total:
        total = sum(line.fen for line in lines)
        row = [amount_text(profile, total) if column.source == AMOUNT else "" for column in profile.columns]
        for index, column in enumerate(profile.columns):
            if column.source == "position":
                row[index] = TOTAL
            elif column.source in {"holder", "account_no"} and str(len(lines)) not in row:
                row[index] = str(len(lines))
        yield row


def text_file(profile: BankProfile, lines: Sequence[BankLine]) -> bytes:
    """Give a CSV or text file in its encoding; ValueError where a text does not fit into its column."""
    rows = list(table_rows(profile, lines))
    if profile.headings:
        rows.insert(0, [column.heading for column in profile.columns])
    if profile.is_fixed:
        return b"".join(_fixed(profile, row) + b"\r\n" for row in rows)
    if profile.format == "csv":
        stream = io.StringIO()
        csv.writer(stream, delimiter=profile.separator, lineterminator="\r\n").writerows(rows)
        return stream.getvalue().encode(profile.encoding)
    if any(profile.separator in cell or "\n" in cell for row in rows for cell in row):
        raise ValueError(profile.separator)
    return "".join(profile.separator.join(row) + "\r\n" for row in rows).encode(profile.encoding)


def _fixed(profile: BankProfile, row: Sequence[str]) -> bytes:
    cells = []
    for column, text in zip(profile.columns, row, strict=True):
        content = text.encode(profile.encoding)
        if len(content) > column.width:
            raise ValueError(text)
        cells.append(content.rjust(column.width) if column.source == AMOUNT else content.ljust(column.width))
    return b"".join(cells)


def read_answer(rows: Sequence[Sequence[object]], words: AnswerWords) -> list[AnswerRow] | None:
    """Read the bank's answer; None where no row of headings names account, amount and result."""
    for start, row in enumerate(rows[:_MOST_HEAD_ROWS]):
        columns = _columns(row, words)
        if {"account_no", "amount", "result"} <= set(columns):
            return list(_answers(rows, start, columns, words))
    return None


def _columns(row: Sequence[object], words: AnswerWords) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, cell in enumerate(row):
        heading = _plain(cell)
        for key, known in words.headings.items():
            if heading in known and key not in columns:
                columns[key] = index
    return columns


def _answers(
    rows: Sequence[Sequence[object]], start: int, columns: Mapping[str, int], words: AnswerWords
) -> Iterator[AnswerRow]:
    for number, row in enumerate(rows[start + 1 :], start=start + 2):
        cells = {key: row[index] if index < len(row) else "" for key, index in columns.items()}
        account = _number_text(cells["account_no"])
        first = _plain(cells.get("position", "")) or _plain(row[0] if row else "")
        if not account or first.startswith((TOTAL, "总计", "小计")):
            continue
        result = _plain(cells["result"])
        is_paid = True if result in words.paid else False if result in words.bounced else None
        position = _plain(cells.get("position", ""))
        yield AnswerRow(
            number,
            int(float(position)) if _WHOLE_POSITION.fullmatch(position) else None,
            account,
            _plain(cells.get("holder", "")),
            _fen(cells["amount"]),
            is_paid,
            str(cells["result"]).strip(),
            str(cells.get("reason", "") or "").strip(),
        )


def _number_text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return _plain(cell)


def _fen(cell: object) -> int | None:
    text = _plain(cell).replace(",", "").removeprefix("¥").removesuffix("元")
    try:
        amount = Decimal(text) * 100
    except InvalidOperation:
        return None
    return int(amount) if amount.is_finite() and amount == amount.to_integral_value() else None
