"""Rows that an import refused: held on this PC, compared with the register, and let go once somebody settled them.

They hold personal data without being records, so they never leave the PC and are removed, not marked, when they are
settled: by a person, by an undo of their import, or by a record that came later and says the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from storage.connection import Connection


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One refused row: its place in the workbook, and its cells by field as text; the ID number as it was typed."""

    held_id: int
    sheet_row: int
    content: Mapping[str, str]
    household_id: str
    not_same: frozenset[int]


def hold(connection: Connection, batch_id: int, mark: str, rows: Iterable[tuple[int, Mapping[str, str]]]) -> None:
    """Hold the refused rows of a batch in place of those of the same file before."""
    connection.execute(
        "DELETE FROM import_held WHERE batch_id IN (SELECT old.id FROM import_batch AS old JOIN import_batch AS new"
        " ON new.file_sha256 = old.file_sha256 AND new.kind = old.kind WHERE new.id = ?)",
        (batch_id,),
    )
    connection.executemany(
        "INSERT INTO import_held (batch_id, sheet_row, mark, name, birth_date, village, content)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                batch_id, sheet_row, mark, content["name"], content.get("birth_date"), content.get("village"),
                json.dumps(dict(content), ensure_ascii=False),
            )
            for sheet_row, content in rows
        ),
    )  # fmt: skip


def let_go_of_batch(connection: Connection, batch_id: int) -> None:
    """Forget the rows of an import that is taken back."""
    connection.execute("DELETE FROM import_held WHERE batch_id = ?", (batch_id,))


def let_go_of_corrected(connection: Connection) -> None:
    """Forget rows whose person came in later, under the same name, birth date and village."""
    connection.execute(
        "DELETE FROM import_held AS h WHERE EXISTS (SELECT 1 FROM resident AS r JOIN village AS v ON v.id = r.village_id"
        " WHERE r.name = h.name AND r.deleted = 0 AND r.uid > h.mark AND v.name = h.village"
        " AND (h.birth_date IS NULL OR r.birth_date = h.birth_date))"
    )


def held_rows(connection: Connection) -> Iterator[HeldRow]:
    """Give every held row, with the household of the register that it names, if there is one."""
    rows = connection.execute(
        "SELECT t.id, t.sheet_row, t.content, t.not_same, (SELECT h.id FROM household AS h JOIN village AS v"
        " ON v.id = h.village_id WHERE v.name = t.village AND h.deleted = 0"
        " AND h.household_no = json_extract(t.content, '$.household_no')) FROM import_held AS t ORDER BY t.id"
    )
    for row in rows:
        household = "" if row[4] is None else str(row[4])
        content = json.loads(str(row[2]))
        yield HeldRow(int(str(row[0])), int(str(row[1])), content, household, frozenset(json.loads(str(row[3]))))


def settle(connection: Connection, held_id: int) -> None:
    """Forget a row: somebody found out who it is."""
    connection.execute("DELETE FROM import_held WHERE id = ?", (held_id,))


def say_not_same(connection: Connection, held_id: int, other: int) -> None:
    """Remember for a held row who it is not."""
    connection.execute(
        "UPDATE import_held SET not_same = json_insert(not_same, '$[#]', ?) WHERE id = ?", (other, held_id)
    )
