"""Half-typed forms, and long work that was cut off."""

from __future__ import annotations

import pytest

from storage import operations as journal
from tests.offices import Desk, open_again


def test_a_draft_is_kept_field_by_field(desk: Desk) -> None:
    drafts = desk.township.drafts
    assert drafts.get("resident", "new") is None
    drafts.put("resident", "new", "新登记", {"name": "李"})
    drafts.put("resident", "new", "李桂英", {"name": "李桂英", "note": "\"'%\n"})
    drafts.put("resident", "7", "王二", {"phone": "138"})
    draft = drafts.get("resident", "new")
    assert draft is not None
    assert (draft.title, draft.values) == ("李桂英", {"name": "李桂英", "note": "\"'%\n"})
    assert draft.saved_at == "2026-07-01T01:30:00+00:00"
    assert {one.record_key for one in drafts.pending()} == {"new", "7"}
    drafts.drop("resident", "new")
    drafts.drop("resident", "new")
    assert [one.record_key for one in drafts.pending()] == ["7"]


def test_a_draft_outlives_the_program(desk: Desk) -> None:
    desk.township.drafts.put("resident", "new", "李桂英", {"name": "李桂英"})
    desk.township.close()
    again = open_again(desk.township.folder)
    assert [one.title for one in again.drafts.pending()] == ["李桂英"]
    again.close()


@pytest.mark.parametrize("kind", ["import", "score", "bundle", "print"])
def test_work_that_a_crash_cut_off_is_told_at_the_next_start(desk: Desk, kind: str) -> None:
    with desk.store.write() as connection:
        journal.begin(connection, kind, "人员.xlsx", "2026-07-01T01:30:00+00:00")
    desk.township.close()
    again = open_again(desk.township.folder)
    (sentence,) = again.operations.interrupted()
    assert "人员.xlsx" in sentence
    assert "cut off" in sentence
    again.operations.dismiss()
    assert again.operations.interrupted() == ()
    again.close()


def test_work_that_ended_is_not_told(desk: Desk) -> None:
    operations = desk.township.operations
    with operations.running("score", "2026") as operation_id, desk.store.write() as connection:
        journal.finish(connection, operation_id, "2026-07-01T01:31:00+00:00")
    with pytest.raises(KeyError), operations.running("print", "somewhere"):
        raise KeyError
    desk.township.close()
    again = open_again(desk.township.folder)
    assert again.operations.interrupted() == ()
    with again._office.store.read() as connection:
        outcomes = connection.execute("SELECT kind, outcome FROM operation ORDER BY id DESC LIMIT 2").fetchall()
    assert outcomes == [("print", "stopped"), ("score", "done")]
    again.close()
