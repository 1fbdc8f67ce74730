"""Marks of inspections as facts: what is missing stays missing."""

# ruff: noqa: S608 - the names are those of our own columns
from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.scoring.facts import FactPart, FactValue
from storage.queries.marks import marks
from tests.offices import Desk

KEYS = ("board", "records", "visit", "year")


@pytest.fixture
def sampled(desk: Desk) -> Desk:
    """Two groups of 东河村 (id 1) drawn for the second quarter, and one village looked at whole."""
    sample = (
        "INSERT INTO inspection_sample (uid, round_id, draw_id, village_id, group_id, village_name, group_name, people,"
        " village_people, position, digest, why, cycle) VALUES "
    )
    with desk.store.write() as connection:
        connection.execute(
            "INSERT INTO inspection_round (uid, scheme_id, year, number, title, quarter, opens_on, closes_on, state)"
            " VALUES ('r', 's', 2025, 2, 't', 2, '2025-07-01', '2025-07-10', 'under way')"
        )
        connection.execute(
            "INSERT INTO inspection_draw (uid, round_id, number, seed, drawn_at) VALUES ('d', 1, 1, 'seed 1', 'now')"
        )
        connection.execute(f"{sample}('s1', 1, 1, 1, 1, '东河村', '1组', 600, 1600, 1, 'a', 'quarter', 1)")
        connection.execute(f"{sample}('s2', 1, 1, 1, 2, '东河村', '2组', 600, 1600, 2, 'b', 'top_up', 1)")
        connection.execute(f"{sample}('s3', 1, 1, 2, NULL, '西岭村', NULL, 300, 300, 1, '-', 'whole', 0)")
    return desk


def put(desk: Desk, village_id: int, item: str, **values: object) -> None:
    uid = str(desk.query("SELECT uid FROM village WHERE id = ?", village_id)[0][0])
    number = int(str(desk.query("SELECT count(*) FROM inspection_mark")[0][0]))
    row: dict[str, object] = {
        "uid": f"mark{number}", "scheme_id": "s", "subject_kind": "village", "subject_uid": uid, "period": "2025Q2",
        "round_id": 1, "item_key": item, "marked_at": "now", **values,
    }  # fmt: skip
    with desk.store.write() as connection:
        names = ", ".join(row)
        connection.execute(
            f"INSERT INTO inspection_mark ({names}) VALUES ({', '.join('?' * len(row))})",
            tuple(row.values()),  # type: ignore[arg-type]  # texts and numbers
        )


def found(desk: Desk, period: str = "2025Q2", **options: object) -> dict[int, dict[str, FactValue]]:
    with desk.store.read() as connection:
        return marks(connection, "village", period, KEYS, **options)  # type: ignore[arg-type]  # keywords of marks


def test_nothing_marked_is_nothing_and_never_zero(sampled: Desk) -> None:
    assert found(sampled) == {}


def test_a_line_counts_once_every_drawn_group_was_answered(sampled: Desk) -> None:
    put(sampled, 1, "board", line_key="posted", group_id=1, verdict="ok")
    assert found(sampled) == {}
    put(sampled, 1, "board", line_key="posted", group_id=2, verdict="wrong")
    part = FactPart("2025Q2/posted", Decimal(1), Decimal(2))
    assert found(sampled) == {1: {"mark:board": FactValue(Decimal(1), Decimal(2), (part,))}}


def test_a_group_that_was_not_looked_at_is_in_neither_figure(sampled: Desk) -> None:
    put(sampled, 1, "board", line_key="posted", group_id=1, verdict="ok")
    put(sampled, 1, "board", line_key="posted", group_id=2, verdict="unseen")
    put(sampled, 1, "board", line_key="current", group_id=1, verdict="unseen")
    put(sampled, 1, "board", line_key="current", group_id=2, verdict="unseen")
    (part,) = found(sampled)[1]["mark:board"].parts
    assert part == FactPart("2025Q2/posted", Decimal(1), Decimal(1))


def test_a_village_without_groups_has_one_answer(sampled: Desk) -> None:
    put(sampled, 2, "board", line_key="posted", verdict="wrong")
    assert found(sampled)[2]["mark:board"].parts == (FactPart("2025Q2/posted", Decimal(0), Decimal(1)),)


def test_samples_of_all_groups_are_added_up(sampled: Desk) -> None:
    put(sampled, 1, "records", group_id=1, drawn=10, mismatched=1, note="7")
    assert found(sampled) == {}
    put(sampled, 1, "records", group_id=2, drawn=12, mismatched=0)
    assert found(sampled)[1]["mark:records"] == FactValue(
        Decimal(1), Decimal(22), (FactPart("2025Q2", Decimal(1), Decimal(22)),)
    )


def test_points_come_with_their_quarter_or_year(sampled: Desk) -> None:
    put(sampled, 1, "visit", points_hundredths=750, note="n")
    put(sampled, 1, "visit", points_hundredths=1000, note="n", period="2025Q1", round_id=None)
    put(sampled, 1, "year", points_hundredths=0, note="n", period="2025", round_id=None)
    year = found(sampled, "2025")[1]
    assert year["mark:visit"].parts == (FactPart("2025Q1", Decimal(10)), FactPart("2025Q2", Decimal("7.5")))
    assert year["mark:visit"].numerator == Decimal("17.5")
    assert year["mark:visit"].denominator is None
    assert year["mark:year"].parts == (FactPart("2025", Decimal(0)),)
    assert set(found(sampled)[1]) == {"mark:visit"}


def test_only_living_marks_of_the_subjects_scheme_and_items_asked_for(sampled: Desk) -> None:
    put(sampled, 1, "visit", points_hundredths=750, note="n")
    put(sampled, 2, "visit", points_hundredths=500, note="n")
    put(sampled, 2, "visit", points_hundredths=100, note="n", scheme_id="other", round_id=None)
    assert set(found(sampled, subject_ids=[2])) == {2}
    assert found(sampled, scheme_id="s")[2]["mark:visit"].numerator == 5
    assert found(sampled, scheme_id="other")[2]["mark:visit"].numerator == 1
    with sampled.store.write() as connection:
        connection.execute("UPDATE inspection_mark SET deleted = 1 WHERE uid = 'mark0'")
    assert set(found(sampled)) == {2}
    with sampled.store.read() as connection:
        assert marks(connection, "village", "2025Q2", ("board",)) == {}
        assert marks(connection, "village", "2025Q2", ()) == {}


def test_the_question_is_one_scan_of_an_index(sampled: Desk) -> None:
    put(sampled, 1, "visit", points_hundredths=750, note="n")
    plan = sampled.query(
        "EXPLAIN QUERY PLAN SELECT count(*) FROM inspection_mark AS m WHERE m.deleted = 0 AND m.subject_kind = ?"
        " AND m.item_key IN (?) AND m.period IN (?)",
        "village", "visit", "2025Q2",
    )  # fmt: skip
    assert any("inspection_mark_measured" in str(step[-1]) for step in plan)
