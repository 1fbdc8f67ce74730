"""A result on its way to publication: two people, appeals, the freeze, amendments beside it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.bootstrap import Township, create_township
from app.domain.errors import AppError, Conflict, InvalidInput, NotFound
from app.services.review import NewAmendment, NewAppeal, ReviewService
from tests.offices import BEIJING, PASSPHRASE, PROFILE, SURROUNDINGS, Desk, english
from tests.service.test_assessment import EVENTS, WORK

SCHEME = "default-1000"
ITEM = "sessions"


@dataclass(slots=True)
class Clock:
    """A clock that the test puts forward."""

    now: datetime = datetime(2026, 7, 1, 9, 30, tzinfo=BEIJING)

    def __call__(self) -> datetime:
        return self.now

    def go_to(self, day: int) -> None:
        """Make it a day of July."""
        self.now = self.now.replace(day=day)


@dataclass(slots=True)
class Review:
    """An office with a draft of the year."""

    desk: Desk
    clock: Clock
    run: int

    @property
    def service(self) -> ReviewService:
        return self.desk.township.review

    @property
    def township(self) -> Township:
        return self.desk.township

    def points(self, subject_id: int = 1) -> Decimal:
        subjects = self.township.assessment.result(self.run).subjects
        return next(one.points for one in subjects if one.subject_id == subject_id)

    def check(self) -> None:
        """Bring the draft to the end of the check."""
        self.service.hand_over(self.run, "王丽")
        self.service.check(self.run, "赵敏", "核对无误")

    def open(self, until: str = "2026-07-05") -> None:
        """Bring the draft to where appeals are open."""
        self.check()
        self.service.open_appeals(self.run, until, "王丽")

    def appeal(self, item_key: str = ITEM, subject_id: int = 1) -> int:
        """Write an appeal down and give its id."""
        self.service.add_appeal(
            self.run,
            NewAppeal(subject_id=subject_id, item_key=item_key, appellant="东河村委会", subject_matter="漏记一场宣讲"),
        )
        return self.service.appeals(self.run)[-1].appeal_id

    def publish(self) -> None:
        """Publish without appeals."""
        self.check()
        self.service.publish(self.run, "王丽", no_appeals_because="演练")


@pytest.fixture
def review(tmp_path: Path) -> Iterator[Review]:
    clock = Clock()
    surroundings = replace(SURROUNDINGS, clock=clock)
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, tr=english, surroundings=surroundings)
    desk = Desk(township, tmp_path)
    desk.places()
    desk.take("events", EVENTS, *WORK)
    yield Review(desk, clock, township.assessment.score(SCHEME, "2026").run_id)
    township.close()


Printed = Callable[[bytes], str]


@pytest.fixture
def printed(tmp_path: Path) -> Printed:
    """Give the text of a PDF on one line."""

    def read(pdf: bytes) -> str:
        file = tmp_path / "paper.pdf"
        file.write_bytes(pdf)
        command = ["pdftotext", "-raw", str(file), "-"]
        return " ".join(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())

    return read


def refused_fields(error: pytest.ExceptionInfo[AppError]) -> set[str]:
    return set(error.value.fields) if isinstance(error.value, InvalidInput) else set()


def test_the_whole_way(review: Review) -> None:
    service = review.service
    states = [service.state(review.run)]
    assert service.hand_over(review.run, "王丽").tables >= {"score_step"}
    states.append(service.state(review.run))
    service.check(review.run, "赵敏", "核对无误")
    states.append(service.state(review.run))
    service.open_appeals(review.run, "2026.7.5", "王丽")
    states.append(service.state(review.run))
    assert service.blockers(review.run) == (
        "Appeals can be made until 2026-07-05; publication is possible from the day after",
    )
    review.clock.go_to(6)
    assert service.blockers(review.run) == ()
    service.publish(review.run, "王丽")
    states.append(service.state(review.run))
    assert states == ["draft", "checking", "checked", "appeal", "published"]
    assert review.township.assessment.result(review.run).info.published_at == "2026-07-06T01:30:00+00:00"
    steps = [(step.kind, step.by_whom, step.on_day, step.reason, step.until) for step in service.steps(review.run)]
    assert steps == [
        ("handed_over", "王丽", "2026-07-01", "", ""),
        ("checked", "赵敏", "2026-07-01", "核对无误", ""),
        ("appeals_opened", "王丽", "2026-07-01", "", "2026-07-05"),
        ("published", "王丽", "2026-07-06", "", ""),
    ]
    view = service.view(review.run)
    assert (view.next_step, view.next_title, view.can_send_back, view.state_title) == ("", "", False, "published")


def test_what_the_strip_shows_of_a_draft(review: Review) -> None:
    view = review.service.view(review.run)
    assert (view.state, view.next_step, view.next_title) == ("draft", "handed_over", "Hand over for checking")
    assert (view.steps, view.blockers, view.can_send_back, view.appeals_until) == ((), (), False, "")


def test_the_operator_is_the_name_by_default(review: Review) -> None:
    with pytest.raises(InvalidInput, match="Write the name") as error:
        review.service.hand_over(review.run)
    assert refused_fields(error) == {"by_whom"}
    review.township.records.set_operator("王丽")
    review.service.hand_over(review.run)
    with pytest.raises(InvalidInput, match="second person"):
        review.service.check(review.run, "", "核对无误")
    assert [step.by_whom for step in review.service.steps(review.run)] == ["王丽"]


def test_a_result_sent_back_is_a_draft_again(review: Review) -> None:
    review.check()
    review.service.send_back(review.run, "赵敏", "漏录二季度")
    assert review.service.state(review.run) == "draft"
    review.service.hand_over(review.run, "赵敏")
    review.service.check(review.run, "王丽", "已补录")
    assert len(review.service.steps(review.run)) == 5


def test_nothing_is_published_unchecked(review: Review) -> None:
    with pytest.raises(InvalidInput, match="the result is draft"):
        review.service.publish(review.run, "王丽", no_appeals_because="急")
    review.service.hand_over(review.run, "王丽")
    with pytest.raises(InvalidInput, match="the result is handed over"):
        review.service.publish(review.run, "王丽", no_appeals_because="急")
    assert review.township.assessment.result(review.run).info.published_at == ""
    assert not hasattr(review.township.assessment, "publish")


def test_no_time_for_appeals_needs_a_reason(review: Review) -> None:
    review.check()
    with pytest.raises(InvalidInput, match="no time for appeals") as error:
        review.service.publish(review.run, "王丽")
    assert refused_fields(error) == {"reason"}
    review.service.publish(review.run, "王丽", no_appeals_because="半年演练")
    assert review.service.steps(review.run)[-1].reason == "半年演练"


@pytest.mark.parametrize("day", ["明天", "2026-07", "2026-02-30"])
def test_a_day_that_is_none(review: Review, day: str) -> None:
    with pytest.raises(InvalidInput, match="is not a day") as error:
        review.service.hand_over(review.run, "王丽", day)
    assert refused_fields(error) == {"on_day"}
    review.check()
    with pytest.raises(InvalidInput, match="is not a day") as error:
        review.service.open_appeals(review.run, day, "王丽")
    assert refused_fields(error) == {"until"}


def test_an_appeal_changes_points_by_a_line_of_its_own(review: Review) -> None:
    before, lines = review.points(), review.township.assessment.explain(review.run, 1)
    review.open()
    appeal = review.appeal()
    (info,) = review.service.appeals(review.run)
    assert (info.number, info.subject, info.item_title, info.answer_until) == (
        1,
        "东河村",
        "健康和政策宣讲活动",
        "2026-07-11",
    )
    assert "1 appeals are not decided" in review.service.blockers(review.run)[0]
    review.service.decide_appeal(review.run, appeal, "upheld", "补交签到表，属实", change="5", by_whom="赵敏")
    assert review.points() == before + 5
    after = review.township.assessment.explain(review.run, 1)
    (added,) = [line for line in after if line not in lines]
    assert [line for line in after if line != added] == list(lines)
    assert after[after.index(added) - 1].key == ITEM
    assert (added.points, added.arithmetic) == (Decimal(5), "10 + 5 = 15")
    assert "东河村委会" in added.sentence
    assert "补交签到表，属实" in added.sentence
    subject = review.township.assessment.result(review.run).subjects[0]
    assert (
        sum(subject.section_points.values()) + subject.adjustment == subject.points == sum(one.points for one in after)
    )
    (info,) = review.service.appeals(review.run)
    assert (info.outcome, info.outcome_title, info.change, info.decided_by) == ("upheld", "upheld", Decimal(5), "赵敏")


def test_two_appeals_and_one_about_the_whole(review: Review) -> None:
    before = review.points()
    review.open()
    for change in ("2", "1.5"):
        appeal = review.appeal()
        review.service.decide_appeal(review.run, appeal, "partly", "属实一部分", change=change, by_whom="赵敏")
    whole = review.appeal(item_key="")
    review.service.decide_appeal(review.run, whole, "upheld", "汇总有误", change="-1", by_whom="赵敏")
    lines = review.township.assessment.explain(review.run, 1)
    assert [(line.key, line.arithmetic) for line in lines if line.key.startswith("appeal:")] == [
        (f"appeal:1:{ITEM}", "10 + 2 = 12"),
        (f"appeal:2:{ITEM}", "12 + 1.5 = 13.5"),
        ("appeal:3:", "−1"),
    ]
    assert review.points() == before + Decimal("2.5") == sum(line.points for line in lines)
    assert review.service.points_now(review.run, 1, ITEM) == Decimal("13.5")


def test_an_appeal_can_change_the_ranking(review: Review) -> None:
    review.desk.take("places", ("村", "组"), ("南坪村", "1组"))
    review.desk.take("events", EVENTS, ("宣讲活动", "南坪村", "2026-02-11", "", "", "完成", "", "", "", ""))
    review.run = review.township.assessment.score(SCHEME, "2026").run_id
    before = review.township.assessment.result(review.run).subjects
    first, second = (one for one in before if not one.red_lines)
    review.open()
    appeal = review.appeal("boards", second.subject_id)
    review.service.decide_appeal(review.run, appeal, "upheld", "属实", change="30", by_whom="赵敏")
    gap = first.points - second.points
    others = [
        item for item in review.service.items(review.run, second.subject_id) if item.max_points - item.points > 20
    ]
    for item in others[: int(gap / 20) + 1]:
        appeal = review.appeal(item.key, second.subject_id)
        review.service.decide_appeal(review.run, appeal, "upheld", "属实", change="20", by_whom="赵敏")
    after = review.township.assessment.result(review.run).subjects
    assert [one.subject_id for one in after][:2] == [second.subject_id, first.subject_id]
    assert [one.rank for one in after] == [1, 2, 3]
    assert after[-1].red_lines


@pytest.mark.parametrize(
    ("appeal", "field"),
    [
        (NewAppeal(subject_id=1, appellant=" ", subject_matter="漏记"), "appellant"),
        (NewAppeal(subject_id=1, appellant="村委会", subject_matter=""), "subject_matter"),
        (NewAppeal(subject_id=1, appellant="村委会", subject_matter="漏记", received_on="2026-07-02"), "received_on"),
        (NewAppeal(subject_id=1, appellant="村委会", subject_matter="漏记", received_on="2026-06-30"), "received_on"),
        (NewAppeal(subject_id=1, appellant="村委会", subject_matter="漏记", received_on="昨天"), "received_on"),
        (NewAppeal(subject_id=1, appellant="村委会", subject_matter="漏记", answer_until="2026-06-01"), "answer_until"),
        (NewAppeal(subject_id=9, appellant="村委会", subject_matter="漏记"), "subject_id"),
    ],
)
def test_an_appeal_that_is_not_whole(review: Review, appeal: NewAppeal, field: str) -> None:
    review.open()
    with pytest.raises(InvalidInput) as error:
        review.service.add_appeal(review.run, appeal)
    assert refused_fields(error) == {field}
    assert review.service.appeals(review.run) == ()


def test_appeals_come_only_in_their_time(review: Review) -> None:
    appeal = NewAppeal(subject_id=1, appellant="东河村委会", subject_matter="漏记")
    with pytest.raises(Conflict, match="only while"):
        review.service.add_appeal(review.run, appeal)
    review.open()
    with pytest.raises(NotFound, match="no item x"):
        review.service.add_appeal(review.run, replace(appeal, item_key="x"))
    review.clock.go_to(6)
    with pytest.raises(InvalidInput, match="from 2026-07-01 to 2026-07-05"):
        review.service.add_appeal(review.run, appeal)
    review.service.add_appeal(review.run, replace(appeal, received_on="2026-07-05"))
    review.clock.go_to(20)
    assert review.service.appeals(review.run)[0].is_overdue
    review.service.open_appeals(review.run, "2026-07-25", "王丽")
    review.service.add_appeal(review.run, appeal)
    assert review.service.view(review.run).open_appeals == 2


def test_an_appeal_is_decided_once(review: Review) -> None:
    review.open()
    appeal = review.appeal()

    def decide(number: int, outcome: str = "rejected", **more: str) -> None:
        review.service.decide_appeal(review.run, number, outcome, "查无此事", by_whom="赵敏", **more)

    with pytest.raises(NotFound, match="no appeal"):
        decide(99)
    with pytest.raises(InvalidInput, match="received on"):
        decide(appeal, on_day="2026-06-30")
    with pytest.raises(InvalidInput, match="future"):
        decide(appeal, on_day="2026-07-02")
    with pytest.raises(InvalidInput, match="not a number"):
        decide(appeal, "upheld", change="五分")
    with pytest.raises(InvalidInput, match="the item gives from 0 to 40"):
        decide(appeal, "upheld", change="30.5")
    decide(appeal)
    with pytest.raises(Conflict, match="has been decided"):
        decide(appeal)
    with pytest.raises(sqlcipher.IntegrityError, match="decided appeal is frozen"), review.desk.store.write() as file:
        file.execute("UPDATE score_appeal SET outcome = 'upheld', change_hundredths = 500")
    assert review.service.blockers(review.run)[0].startswith("Appeals can be made until")
    review.clock.go_to(6)
    review.service.publish(review.run, "王丽")
    with pytest.raises(Conflict, match="only while"):
        decide(appeal)


def test_a_published_result_is_frozen_in_the_file(review: Review) -> None:
    review.open()
    review.appeal()
    with review.desk.store.write() as file:
        file.execute("UPDATE score_appeal SET evidence = '签到表'")
    appeal = review.service.appeals(review.run)[0].appeal_id
    review.service.decide_appeal(review.run, appeal, "rejected", "查无此事", by_whom="赵敏")
    review.clock.go_to(6)
    review.service.publish(review.run, "王丽")
    for sql in (
        "UPDATE score_step SET by_whom = '别人'",
        "INSERT INTO score_step (uid, run_id, kind, by_whom, on_day, taken_at) VALUES ('x', 1, 'sent_back', 'y', 'z', 'z')",
        "UPDATE score_appeal SET evidence = '照片'",
        (
            "INSERT INTO score_appeal (uid, run_id, village_id, appellant, subject_matter, received_on, answer_until)"
            " VALUES ('x', 1, 1, 'a', 'b', 'c', 'd')"
        ),
        (
            "INSERT INTO score_difference (uid, run_id, village_id, item_key, claimed_hundredths, verified_hundredths,"
            " given_at) VALUES ('x', 1, 1, 'a', 1, 2, 'd')"
        ),
    ):
        with pytest.raises(sqlcipher.IntegrityError, match="frozen"), review.desk.store.write() as file:
            file.execute(sql)
    with pytest.raises(InvalidInput, match="the result is published"):
        review.service.send_back(review.run, "赵敏", "漏录")


def test_amendments_stand_beside_the_original(review: Review) -> None:
    with pytest.raises(Conflict, match="Only a published"):
        review.service.amend(
            review.run, NewAmendment(subject_id=1, item_key=ITEM, right="20", reason="漏计", by_whom="王丽")
        )
    review.publish()
    before = review.township.assessment.result(review.run), review.township.assessment.explain(review.run, 1)
    amendment = NewAmendment(
        subject_id=1, item_key=ITEM, right="20", reason="核查发现漏计", by_whom="王丽", document_no="望政函〔2026〕9号"
    )
    review.service.amend(review.run, amendment)
    review.service.amend(review.run, replace(amendment, right="15", reason="再次核查"))
    assert (review.township.assessment.result(review.run), review.township.assessment.explain(review.run, 1)) == before
    found = review.service.amendments(review.run)
    assert [(one.number, one.was, one.right, one.document_no) for one in found] == [
        (1, Decimal(10), Decimal(20), "望政函〔2026〕9号"), (2, Decimal(20), Decimal(15), "望政函〔2026〕9号"),
    ]  # fmt: skip
    first, last = review.service.standings(review.run)
    assert (first.points, first.amended_points) == (review.points(), review.points() + 5)
    assert (first.rank, first.amended_rank, last.points) == (1, 1, last.amended_points)
    assert review.service.view(review.run).amendments == 2
    assert review.service.points_now(review.run, 1) == review.points() + 5
    with pytest.raises(sqlcipher.IntegrityError, match="frozen"), review.desk.store.write() as file:
        file.execute("UPDATE score_amendment SET right_hundredths = 0")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"reason": " "}, "reason"),
        ({"right": "10"}, "right"),
        ({"right": "41"}, "right"),
        ({"right": "-1"}, "right"),
        ({"right": "多"}, "right"),
        ({"by_whom": ""}, "by_whom"),
        ({"amended_on": "2026-08-01"}, "amended_on"),
        ({"amended_on": "x"}, "amended_on"),
        ({"subject_id": 9}, "subject_id"),
    ],
)
def test_an_amendment_that_is_not_whole(review: Review, change: dict[str, str], field: str) -> None:
    review.publish()
    good = NewAmendment(subject_id=1, item_key=ITEM, right="20", reason="漏计", by_whom="王丽")
    with pytest.raises(InvalidInput) as error:
        review.service.amend(review.run, replace(good, **change))  # type: ignore[arg-type]  # fields by name
    assert refused_fields(error) == {field}
    assert review.service.amendments(review.run) == ()


def test_a_run_that_an_earlier_program_published_has_no_steps(review: Review) -> None:
    with review.desk.store.write() as file:
        file.execute("UPDATE score_run SET published_at = '2026-01-01T00:00:00+00:00'")
    assert review.service.state(review.run) == "published"
    with pytest.raises(InvalidInput, match="the result is published"):
        review.service.hand_over(review.run, "王丽")
    review.service.amend(review.run, NewAmendment(subject_id=1, right="100", reason="漏计", by_whom="王丽"))
    assert review.service.standings(review.run)[0].amended_points == 100


def test_there_is_no_review_of_nothing(review: Review) -> None:
    with pytest.raises(NotFound):
        review.service.view(99)
    with pytest.raises(NotFound):
        review.service.hand_over(99, "王丽")


def test_the_reply_to_an_appeal(review: Review, printed: Printed) -> None:
    review.open()
    first, second = review.appeal(), review.appeal()
    papers = review.township.review_papers
    with pytest.raises(NotFound, match="not decided yet"):
        papers.appeal_reply(review.run, first)
    with pytest.raises(NotFound, match="no appeal"):
        papers.appeal_reply(review.run, 99)
    for appeal, change in ((second, "2"), (first, "5")):
        review.service.decide_appeal(review.run, appeal, "upheld", "补交签到表", change=change, by_whom="赵敏")
    text = printed(papers.appeal_reply(review.run, first))
    assert "from 10 to 15" in text
    assert "漏记一场宣讲" in text
    assert "from 15 to 17" in printed(papers.appeal_reply(review.run, second))


def test_the_notice_of_amendments(review: Review, printed: Printed) -> None:
    review.publish()
    with pytest.raises(NotFound, match="Nothing of this result"):
        review.township.review_papers.amendment_notice(review.run)
    review.service.amend(
        review.run, NewAmendment(subject_id=1, item_key=ITEM, right="20", reason="核查漏计", by_whom="王丽")
    )
    text = printed(review.township.review_papers.amendment_notice(review.run))
    assert "核查漏计" in text
    assert str(review.points() + 10) in text
    assert "西山村" not in text
