# ruff: noqa: S608 - the only values written into the text are years of our own
"""Ten thousand cases with their accounts, reviews and payments, written straight into an office for the benchmark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.bootstrap import new_uid
from storage.connection import Connection, SqlValue

YEAR = 2025
_MONTHS = tuple(f"{YEAR}-{month:02d}" for month in range(1, 13))
_PROGRAMMES = (
    ("old_age_reward", "one_child", 8_000, 7),
    ("special_support_death", "death", 59_000, 1),
    ("only_child_parent_reward", "parent", 1_000, 2),
)
"""Programme, category, fen a month, and of ten cases how many."""

_WAITING = ("submitted", "under_review", "correction_requested")
_EVERY_WAITING = 20
_LISTS = 40


def fill(connection: Connection, count: int) -> None:
    """Write cases for the first residents; one in twenty waits for an opinion, the others were paid all last year."""
    people = connection.execute(
        "SELECT id, village_id, group_id, name, citizen_id FROM resident WHERE deleted = 0 AND left_on IS NULL"
        " ORDER BY id LIMIT CAST(? AS INTEGER)",
        (count,),
    ).fetchall()
    cases = list(_cases(people))
    connection.executemany(
        "INSERT INTO entitlement_case (id, uid, number, number_year, number_no, programme, category, village_id, group_id,"
        " resident_id, state, stage, waits_for, applied_on, submitted_on, approved_on, entitled_from)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        cases,
    )
    approved = [case for case in cases if case[10] == "approved"]
    by_person = {person[0]: person for person in people}
    connection.executemany(
        "INSERT INTO case_account (uid, case_id, bank, account_no, holder, recorded_on, typed_by, confirmed_by, confirmed_on)"
        f" VALUES (?, ?, '农村商业银行', ?, ?, '{YEAR}-02-01', '王丽', '赵敏', '{YEAR}-02-01')",
        ((new_uid(), case[0], f"62170000{int(str(case[0])):011d}", by_person[case[9]][3]) for case in approved),
    )
    connection.executemany(
        "INSERT INTO annual_review (uid, case_id, year, result, reviewed_on, handler, responsible, taken_at)"
        f" VALUES (?, ?, {YEAR}, 'unchanged', '{YEAR}-01-20', '王丽', '赵敏', '{YEAR}-01-20T01:00:00+00:00')",
        ((new_uid(), case[0]) for case in approved),
    )
    _pay(connection, approved, by_person)


def _cases(people: Sequence[Sequence[SqlValue]]) -> Iterator[tuple[SqlValue, ...]]:
    kinds = [kind for kind in _PROGRAMMES for _ in range(kind[3])]
    for number, (resident, village, group, _name, _id) in enumerate(people, start=1):
        programme, category, _fen, _share = kinds[number % len(kinds)]
        waits = number % _EVERY_WAITING == 0
        state = _WAITING[number // _EVERY_WAITING % len(_WAITING)] if waits else "approved"
        stage, signer = ("township_review", "handler") if waits else (None, None)
        year = YEAR if waits else YEAR - 1
        yield (
            number, new_uid(), f"〔{year}〕{number}号", year, number, programme, category, village, group, resident, state,
            stage, signer, f"{year}-01-10", f"{year}-01-12", None if waits else f"{year}-03-20",
            None if waits else f"{year}-01",
        )  # fmt: skip


def _pay(
    connection: Connection, approved: Sequence[Sequence[SqlValue]], people: Mapping[SqlValue, Sequence[SqlValue]]
) -> None:
    """Write one list a programme; drafts take lines, so the lists are frozen at the end."""
    line = 0
    for number, (programme, category, fen, _share) in enumerate(_PROGRAMMES, start=1):
        of_it = [case for case in approved if case[5] == programme]
        connection.execute(
            "INSERT INTO payment_list (id, uid, number, number_year, number_no, programme, title, state, pays_until, frozen_at,"
            f" total_fen, line_count, handler, responsible) VALUES (?, ?, ?, {YEAR}, ?, ?, '发放', 'draft', ?, ?, ?, ?, '王丽', '赵敏')",
            (
                number, new_uid(), f"〔{YEAR}〕{number}号", number, programme, _MONTHS[-1], f"{YEAR}-12-10T01:00:00+00:00",
                fen * 12 * len(of_it), len(of_it),
            ),
        )  # fmt: skip
        lines = [(line + position, case) for position, case in enumerate(of_it, start=1)]
        line += len(lines)
        connection.executemany(
            "INSERT INTO payment_line (id, uid, list_id, case_id, resident_id, position, village_id, payee, payee_citizen_id,"
            " bank, account_no, holder, programme, category, months, amount_fen, kind, state, settled_on)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '农村商业银行', ?, ?, ?, ?, ?, ?, 'regular', 'paid', ?)",
            (
                (
                    row, new_uid(), number, case[0], case[9], row, case[7], people[case[9]][3], people[case[9]][4],
                    f"62170000{int(str(case[0])):011d}", people[case[9]][3], programme, category, f"{_MONTHS[0]}..{_MONTHS[-1]}",
                    fen * 12, f"{YEAR}-12-15",
                )
                for row, case in lines
            ),
        )  # fmt: skip
        connection.executemany(
            "INSERT INTO payment_month (uid, line_id, case_id, month, amount_fen, rate, kind) VALUES (?, ?, ?, ?, ?, 'r', 'month')",
            ((new_uid(), row, case[0], month, fen) for row, case in lines for month in _MONTHS),
        )
        connection.execute("UPDATE payment_list SET state = 'settled' WHERE id = ?", (number,))
