"""Whatever is done after publication, the published result stays as it was, to the byte."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import AppError
from app.services.review import NewAmendment, NewAppeal
from tests.offices import Desk, new_desk
from tests.service.test_assessment import EVENTS, WORK

SCHEME = "default-1000"
Edit = Callable[[Desk, int], object]


def more_work(desk: Desk, number: int) -> object:
    row = ("宣传栏更新", "东河村", f"2026-03-{number % 28 + 1:02}", "", "", "完成", str(number), "", "", "")
    return desk.take("events", EVENTS, row)


def other_records(desk: Desk, number: int) -> object:
    with desk.store.write() as connection:
        return connection.execute("UPDATE work_event SET quantity = ?, result = 'declined' WHERE id % 2 = 0", (number,))


def deleted_records(desk: Desk, number: int) -> object:
    with desk.store.write() as connection:
        return connection.execute("UPDATE work_event SET deleted = 1 WHERE id % 3 = ?", (number % 3,))


def renamed(desk: Desk, number: int) -> object:
    village = desk.township.places.villages()[0].village_id
    return desk.township.places.rename(str(village), f"新名{number}村", "2026-07-01")


def joined(desk: Desk, number: int) -> object:
    villages = [one.village_id for one in desk.township.places.villages()]
    return desk.township.places.join(villages[number % 2], villages[1 - number % 2], "2026-07-01")


def scored_again(desk: Desk, number: int) -> object:
    return desk.township.assessment.score(SCHEME, ("2026", "2026Q1")[number % 2])


def claimed(desk: Desk, number: int) -> object:
    return desk.township.claims.set_claim(1, 1, "sessions", str(number % 40))


def amended(desk: Desk, number: int) -> object:
    amendment = NewAmendment(subject_id=1, item_key="sessions", right=str(number % 40), reason="漏计", by_whom="王丽")
    return desk.township.review.amend(1, amendment)


def sent_back(desk: Desk, _number: int) -> object:
    return desk.township.review.send_back(1, "赵敏", "漏录")


def appealed(desk: Desk, _number: int) -> object:
    return desk.township.review.add_appeal(1, NewAppeal(subject_id=1, appellant="村委会", subject_matter="漏记"))


def other_codes(desk: Desk, number: int) -> object:
    with desk.store.write() as connection:
        return connection.execute("UPDATE work_event SET event_type = 'training', level = ?", (str(number),))


EDITS: tuple[Edit, ...] = (
    more_work, other_records, deleted_records, renamed, joined, scored_again, claimed, amended, sent_back, appealed,
    other_codes,
)  # fmt: skip


def printed(desk: Desk, run_id: int) -> tuple[object, ...]:
    """Give everything that is shown and printed of a run."""
    township = desk.township
    result = township.assessment.result(run_id)
    explained = [township.assessment.explain(run_id, one.subject_id) for one in result.subjects]
    papers = [township.notices.render(document.key, run_id) for document in township.notices.documents()[:2]]
    steps, appeals = township.review.steps(run_id), township.review.appeals(run_id)
    return repr(result), repr(explained), repr(township.claims.differences(run_id)), repr(steps), repr(appeals), *papers


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edits=st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 99)), min_size=2, max_size=8))
def test_a_published_result_stays_to_the_byte(edits: list[tuple[Edit, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(new_desk(Path(folder)).township) as township:
        desk = Desk(township, Path(folder))
        desk.places()
        desk.take("events", EVENTS, *WORK)
        run_id = township.assessment.score(SCHEME, "2026").run_id
        township.claims.set_claim(run_id, 1, "sessions", "15", "两场未登记")
        township.claims.give_reason(run_id, {(1, "sessions")}, "缺签到表", "赵敏")
        desk.publish(run_id)
        before = printed(desk, run_id)
        for edit, number in edits:
            try:
                edit(desk, number)
            except (AppError, IndexError):  # refused, or only one village is left
                continue
        assert printed(desk, run_id) == before
        assert township.assessment.verify(run_id) == ()
        assert township.problems() == ()
