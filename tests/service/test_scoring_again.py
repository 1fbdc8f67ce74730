"""Scoring again asks only whom the changes are about, and comes to the same as scoring all."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import assessments, touching
from storage.assessments import DraftLine
from tests.offices import Desk, citizen_id, new_desk

SCHEME = "default-1000"
EVENTS = ("类型", "村", "日期", "应办日期", "办结日期", "结果", "数量", "应办数", "级别", "经办人")
KINDS = ("session", "entitlement_application", "media_piece", "responsibility_letter", "complaint", "rights_violation")
DAYS = ("2026-01-10", "2026-02-20", "2026-05-31")


def lines_of(desk: Desk, run_id: int) -> tuple[DraftLine, ...]:
    with desk.store.read() as connection:
        return assessments.draft_lines(connection, run_id)


def digest_of(desk: Desk, run_id: int) -> object:
    return desk.query("SELECT facts_sha256 FROM score_run WHERE id = ?", run_id)[0][0]


def scored(desk: Desk, period: str = "2026") -> tuple[tuple[DraftLine, ...], object]:
    run_id = desk.township.assessment.score(SCHEME, period).run_id
    return lines_of(desk, run_id), digest_of(desk, run_id)


def scored_from_nothing(desk: Desk, period: str = "2026") -> tuple[tuple[DraftLine, ...], object]:
    with desk.store.write() as connection:
        connection.execute("DELETE FROM score_draft_line")
        connection.execute("DELETE FROM score_draft")
    return scored(desk, period)


class Office:
    """An office whose clerk does one thing after another; every choice is a number."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.batches: list[int | None] = []
        self._next = 0

    def villages(self) -> list[int]:
        return [village.village_id for village in self.desk.township.places.villages()]

    def some(self, table: str, choice: int) -> int | None:
        ids = [int(str(row[0])) for row in self.desk.query(f"SELECT id FROM {table} WHERE deleted = 0 ORDER BY id")]  # noqa: S608 - our names
        return ids[choice % len(ids)] if ids else None

    def type_event(self, choice: int) -> None:
        villages = self.villages()
        values = {
            "event_type": KINDS[choice % len(KINDS)],
            "place": str(villages[choice % len(villages)]),
            "occurred_on": DAYS[choice % len(DAYS)],
            "result": ("ok", "open", "failed", "declined")[choice % 4],
            "level": "county",
        }
        self.desk.township.records.save("work_event", None, values, 0)

    def change_event(self, choice: int) -> None:
        event = self.some("work_event", choice)
        if event is not None:
            records, villages = self.desk.township.records, self.villages()
            form = records.form("work_event", event)
            changed = (
                {"place": str(villages[choice % len(villages)])}
                if choice % 2
                else {"result": ("ok", "failed")[choice % 4 // 2], "due_on": DAYS[choice % 3]}
            )
            records.save("work_event", event, {**form.values, **changed}, form.row_version)

    def delete_event(self, choice: int) -> None:
        event = self.some("work_event", choice)
        if event is not None:
            self.desk.township.records.delete("work_event", event)

    def type_figure(self, choice: int) -> None:
        villages = self.villages()
        month = f"2026-0{1 + choice % 6}"
        place = villages[choice % len(villages)]
        if not self.desk.query("SELECT 1 FROM reported_figure WHERE village_id = ? AND month = ?", place, month):
            values = {
                "place": str(place), "month": month, "indicator": "births", "value": "3",
                "reported_on": f"2026-06-{1 + choice % 9:02}",
            }  # fmt: skip
            self.desk.township.records.save("reported_figure", None, values, 0)

    def undo(self, _choice: int) -> None:
        self.desk.township.records.undo()

    def redo(self, _choice: int) -> None:
        self.desk.township.records.redo()

    def take_events(self, choice: int) -> None:
        rows = [
            (
                ("宣讲活动", "投诉", "公示")[(choice + place) % 3], ("东河村", "西山村", "南坪村")[(choice + place) % 3],
                DAYS[place % 3], DAYS[choice % 3], "", ("完成", "待办")[place % 2], "", "", "", "李强",
            )
            for place in range(1 + choice % 4)
        ]  # fmt: skip
        self.batches.append(self.desk.take("events", EVENTS, *rows).batch_id)

    def undo_import(self, choice: int) -> None:
        if self.batches:
            batch = self.batches.pop(choice % len(self.batches))
            assert batch is not None
            self.desk.township.imports.undo(batch)

    def new_village(self, choice: int) -> None:
        self.batches.append(self.desk.take("places", ("村", "组"), (f"第{choice % 3}新村", "1组")).batch_id)

    def join_villages(self, choice: int) -> None:
        villages = self.villages()
        if len(villages) > 2:
            first, second = villages[choice % len(villages)], villages[(choice + 1) % len(villages)]
            self.desk.township.places.join(first, second, "2026-06-01")

    def score(self, _choice: int) -> None:
        scored(self.desk)


ACTIONS: tuple[Callable[[Office, int], None], ...] = (
    Office.type_event, Office.change_event, Office.delete_event, Office.type_figure, Office.undo, Office.redo,
    Office.take_events, Office.undo_import, Office.new_village, Office.join_villages, Office.score,
)  # fmt: skip


@contextmanager
def office() -> Iterator[Office]:
    with tempfile.TemporaryDirectory() as folder:
        desk = new_desk(Path(folder))
        with closing(desk.township):
            desk.places()
            yield Office(desk)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(range(len(ACTIONS))), st.integers(0, 40)), min_size=3, max_size=14))
def test_scored_again_is_what_scoring_all_comes_to(steps: list[tuple[int, int]]) -> None:
    with office() as clerk:
        scored(clerk.desk)
        for action, choice in steps:
            ACTIONS[action](clerk, choice)
        again = scored(clerk.desk)
        assert scored(clerk.desk) == again
        assert scored_from_nothing(clerk.desk) == again


def rows_of(desk: Desk) -> dict[object, object]:
    """Give the row that holds each subject's line; a line that is written again has another."""
    return dict(desk.query("SELECT subject_id, id FROM score_draft_line WHERE run_id = 1"))  # type: ignore[arg-type]


def test_only_those_whom_a_change_is_about_are_scored_again(desk: Desk) -> None:
    clerk = Office(desk)

    def written() -> set[object]:
        before = rows_of(desk)
        assert desk.township.assessment.score(SCHEME, "2026").run_id == 1
        return {subject for subject, row in rows_of(desk).items() if before.get(subject) != row}

    assert written() == {1, 2}
    assert written() == set()
    clerk.type_event(0)
    assert written() == {1}
    event = clerk.some("work_event", 0)
    assert event is not None
    form = desk.township.records.form("work_event", event)
    desk.township.records.save("work_event", event, {**form.values, "place": "2"}, form.row_version)
    assert written() == {1, 2}
    desk.take("places", ("村", "组"), ("南坪村", "1组"))
    assert written() == {3}
    # Another period is another question, and a locked draft is never scored again.
    assert desk.township.assessment.score(SCHEME, "2026Q1").run_id == 2
    with desk.store.write() as connection:
        assessments.lock(connection, 1, "2026-07-01T00:00:00+00:00")
    assert desk.township.assessment.score(SCHEME, "2026").run_id == 3
    with desk.store.write() as connection:
        assert assessments.is_locked(connection, 1)
        assessments.unlock(connection, 1)
        assert not assessments.is_locked(connection, 1)


def test_what_no_measure_reads_touches_nobody(desk: Desk) -> None:
    person = desk.person("李桂英", citizen_id=citizen_id())
    with desk.store.read() as connection:
        seen = touching.newest_touch(connection)
    desk.save(person, desk.values(person) | {"phone": "13800001111"})
    with desk.store.read() as connection:
        assert touching.touched_since(connection, "village", seen) == {}
    desk.save(person, desk.values(person) | {"place": desk.place("西山村")})
    with desk.store.read() as connection:
        assert touching.touched_since(connection, "village", seen) == {1: {"resident"}, 2: {"resident"}}


def test_work_of_a_worker_touches_village_and_worker(desk: Desk) -> None:
    records = desk.township.records
    records.save("village_worker", None, {"name": "李强", "place": "1", "post": "1"}, 0)
    with desk.store.read() as connection:
        seen = touching.newest_touch(connection)
    work = {"event_type": "session", "place": "1", "occurred_on": "2026-03-01", "worker": "李强"}
    records.save("work_event", None, work, 0)
    with desk.store.read() as connection:
        assert touching.touched_since(connection, "worker", seen) == {1: {"work_event"}}
        assert touching.touched_since(connection, "village", seen) == {1: {"work_event"}}


def test_an_import_touches_once_whom_it_is_about(desk: Desk) -> None:
    clerk = Office(desk)
    with desk.store.read() as connection:
        seen = touching.newest_touch(connection)
    desk.take("events", EVENTS, ("宣讲活动", "东河村", "2026-03-01", "", "", "完成", "", "", "", ""))
    with desk.store.read() as connection:
        assert touching.touched_since(connection, "village", seen) == {1: {"work_event"}}
        seen = touching.newest_touch(connection)
    desk.township.imports.undo(2)
    with desk.store.read() as connection:
        assert touching.touched_since(connection, "village", seen) == {1: {"work_event"}}
    assert clerk.some("work_event", 0) is None
    triggers = desk.query("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name GLOB '*_touched_*'")
    assert triggers == [(2 * len(touching.TOUCHING),)]
