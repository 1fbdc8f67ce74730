"""Scoring from the records: every point explained, every run kept as it was."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from app.domain.errors import Cancelled, InvalidInput, NotFound
from app.domain.scoring.facts import FactPart, FactValue
from tests.offices import Desk

EVENTS = ("类型", "村", "日期", "应办日期", "办结日期", "结果", "数量", "应办数", "级别", "备注")
WORK = (
    ("责任书", "东河村", "2026-01-10", "", "", "完成", "40", "50", "", ""),
    ("宣讲活动", "东河村", "2026-02-10", "", "", "完成", "", "", "", "老年健康"),
    ("宣讲活动", "东河村", "2026-03-10", "", "", "完成", "", "", "", ""),
    ("经费到位", "东河村", "2026-03-01", "", "", "", "1500.50", "2000", "", ""),
    ("信息稿件", "东河村", "2026-03-02", "", "", "完成", "", "", "县级", ""),
    ("补贴申请", "东河村", "2026-01-05", "2026-01-20", "2026-01-19", "完成", "", "", "", ""),
    ("补贴申请", "东河村", "2026-01-05", "2026-01-20", "", "待办", "", "", "", ""),
    ("数据造假", "西山村", "2026-02-01", "", "", "", "", "", "", "月报造假"),
)


@pytest.fixture
def scored(desk: Desk) -> Desk:
    desk.take("events", EVENTS, *WORK)
    desk.take("figures", ("村", "月份", "指标", "数值", "上报日期"), ("东河村", "2026-01", "出生", "2", "2026-02-03"))
    return desk


def test_a_run_is_stored_with_its_ranking(scored: Desk) -> None:
    assessment = scored.township.assessment
    (scheme,) = assessment.schemes()
    steps: list[tuple[int, int]] = []
    info = assessment.score(scheme.scheme_id, "2026", lambda done, total: steps.append((done, total)))
    assert steps[-1][0] == steps[-1][1] == len(steps)
    assert (info.period_key, info.period_label, info.subjects, info.published_at) == ("2026", "Year 2026", 2, "")
    assert (info.scheme_id, info.scheme_version) == (scheme.scheme_id, scheme.version)
    result = assessment.result(info.run_id)
    assert [village.name for village in result.subjects] == ["东河村", "西山村"]
    first, last = result.subjects
    assert (first.rank, last.rank) == (1, 2)
    assert first.max_points == scheme.max_points == sum(section.max_points for section in result.sections)
    assert (first.red_lines, len(last.red_lines)) == ((), 1)
    assert last.class_title != first.class_title
    for village in result.subjects:
        assert village.points == sum(village.section_points.values()) + village.adjustment


def test_every_point_is_explained(scored: Desk) -> None:
    assessment = scored.township.assessment
    info = assessment.score("default-1000", "2026")
    (village, _) = assessment.result(info.run_id).subjects
    items = {item.key: item for item in assessment.explain(info.run_id, village.subject_id)}
    assert sum(item.points for item in items.values()) == village.points
    assert (items["responsibility_letters"].points, items["responsibility_letters"].max_points) == (
        Decimal(32),
        Decimal(40),
    )
    assert items["sessions"].points == Decimal(10)
    assert all(item.sentence for item in items.values())
    facts = json.loads(str(scored.query("SELECT facts FROM score_draft_line WHERE subject_id = 1")[0][0]))
    assert facts["letters_signed"] == "40/50|2026-01=40/50"
    letters = assessment.facts_of(info.run_id, village.subject_id)["letters_signed"]
    assert letters == FactValue(Decimal(40), Decimal(50), (FactPart("2026-01", Decimal(40), Decimal(50)),))
    with pytest.raises(NotFound, match="not part of the run"):
        assessment.explain(info.run_id, 99)


def test_the_evidence_of_an_item(scored: Desk) -> None:
    assessment = scored.township.assessment
    run = assessment.score("default-1000", "2026").run_id

    def lines(key: str) -> list[tuple[str, ...]]:
        rows = assessment.evidence(run, 1, key)
        return [(row.occurred_on, row.event_type, row.result, row.quantity, row.note) for row in rows]

    assert lines("sessions") == [
        ("2026-03-10", "宣讲活动", "合格", "", ""), ("2026-02-10", "宣讲活动", "合格", "", "老年健康"),
    ]  # fmt: skip
    assert lines("funds_paid") == [("2026-03-01", "经费到位", "", "1500.5 of 2000", "")]
    assert lines("media") == [("2026-03-02", "信息稿件", "合格", "", "县级")]
    assert lines("no such item") == []
    reports = next(item.key for item in assessment.explain(run, 1) if "report" in item.key)
    assert lines(reports) == [("2026-02-03", "Monthly figures of 2026-01", "", "1 figures", "")]
    assert {line[4] for line in lines("entitlements")} == {"due 2026-01-20, done 2026-01-19", "due 2026-01-20, done —"}


def test_an_amount_without_a_total(scored: Desk) -> None:
    scored.take("events", EVENTS, ("责任书", "西山村", "2026-01-10", "", "", "完成", "7", "", "", ""))
    run = scored.township.assessment.score("default-1000", "2026").run_id
    (line,) = scored.township.assessment.evidence(run, 2, "responsibility_letters")
    assert line.quantity == "7"


def test_a_published_run_stays_as_it_was(scored: Desk) -> None:
    assessment = scored.township.assessment
    first = assessment.publish(assessment.score("default-1000", "2026Q1").run_id)
    before = assessment.result(first.run_id)
    scored.take("events", EVENTS, ("宣传栏更新", "东河村", "2026-03-11", "", "", "完成", "", "", "", ""))
    second = assessment.score("default-1000", "2026q1")
    assert assessment.result(first.run_id) == before
    assert assessment.result(second.run_id).subjects[0].points > before.subjects[0].points
    assert [run.run_id for run in assessment.runs()] == [second.run_id, first.run_id]
    assert assessment.latest("2026Q1") == second
    assert assessment.latest() == second
    assert assessment.latest("2026") is None
    assert first.period_label == "2026, quarter 1"
    assert scored.query("SELECT count(*) FROM assessment_scheme") == [(1,)]


def test_the_same_records_give_the_same_run(scored: Desk) -> None:
    assessment = scored.township.assessment
    first = assessment.publish(assessment.score("default-1000", "2026").run_id).run_id
    second = assessment.score("default-1000", "2026").run_id
    assert first != second
    assert assessment.explain(first, 1) == assessment.explain(second, 1)
    assert assessment.result(first).subjects == assessment.result(second).subjects
    assert assessment.facts_of(first, 1) == assessment.facts_of(second, 1)
    hashes = {row[0] for row in scored.query("SELECT facts_sha256 FROM score_run")}
    assert len(hashes) == 1


def test_publishing_is_for_ever(scored: Desk) -> None:
    assessment = scored.township.assessment
    run = assessment.score("default-1000", "2026").run_id
    published = assessment.publish(run)
    assert published.published_at == "2026-07-01T01:30:00+00:00"
    assert assessment.publish(run) == published
    with pytest.raises(NotFound):
        assessment.publish(99)
    assert assessment.changes.tables == {"score_run", "score_subject", "score_point"}


def test_what_cannot_be_scored(scored: Desk) -> None:
    assessment = scored.township.assessment
    with pytest.raises(NotFound, match="no scheme"):
        assessment.score("other", "2026")
    with pytest.raises(InvalidInput, match="not a period"):
        assessment.score("default-1000", "2026Q5")
    with pytest.raises(NotFound, match="no score run"):
        assessment.result(99)

    def stop(done: int, total: int) -> None:
        assert (done, total > 1) == (1, True)
        raise Cancelled

    with pytest.raises(Cancelled):
        assessment.score("default-1000", "2026", stop)
    assert assessment.runs() == ()
    assert scored.query("SELECT outcome FROM operation ORDER BY id DESC LIMIT 1") == [("stopped",)]


def test_an_office_without_villages_has_nothing_to_score(empty_desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="no villages yet"):
        empty_desk.township.assessment.score("default-1000", "2026")
