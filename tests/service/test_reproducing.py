"""A stored run comes out the same when it is worked out again: here, on another PC, and after an upgrade."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.bootstrap import Township, open_township
from tests.offices import PASSPHRASE, SURROUNDINGS, Desk, english
from tests.service.test_assessment import EVENTS, WORK

OFFICES = Path(__file__).parent / "offices"
EARLIER = sorted(folder.name for folder in OFFICES.iterdir())


@pytest.fixture
def scored(desk: Desk) -> Desk:
    desk.take("events", EVENTS, *WORK)
    return desk


def opened(folder: Path) -> Township:
    return open_township(folder, PASSPHRASE, tr=english, surroundings=SURROUNDINGS)


@pytest.mark.parametrize("period", ["2026", "2026Q1"])
def test_a_draft_and_a_published_run_come_out_the_same(scored: Desk, period: str) -> None:
    assessment = scored.township.assessment
    run = assessment.score("default-1000", period).run_id
    assert assessment.verify(run) == ()
    scored.publish(run)
    scored.take("events", EVENTS, ("宣传栏更新", "东河村", "2026-03-11", "", "", "完成", "", "", "", ""))
    steps: list[tuple[int, int]] = []
    assert assessment.verify(run, lambda done, total: steps.append((done, total))) == ()
    assert steps[-1] == (2, 2)


def test_on_another_pc(scored: Desk, tmp_path: Path) -> None:
    run = scored.township.assessment.score("default-1000", "2026").run_id
    scored.publish(run)
    scored.township.close()
    shutil.copytree(scored.folder / "office", tmp_path / "elsewhere")
    with closing(opened(tmp_path / "elsewhere")) as township:
        assert township.assessment.verify(run) == ()


@pytest.mark.parametrize("version", EARLIER)
def test_a_run_of_an_earlier_program(tmp_path: Path, version: str) -> None:
    """The offices were made by the programs of these versions: one run published, one still a draft."""
    shutil.copytree(OFFICES / version, tmp_path / "office")
    with closing(opened(tmp_path / "office")) as township:
        runs = township.assessment.runs()
        assert [(run.period_key, bool(run.published_at)) for run in runs] == [("2026", False), ("2026Q1", True)]
        for run in runs:
            assert township.assessment.verify(run.run_id) == ()
            subjects = township.assessment.result(run.run_id).subjects
            assert [one.name for one in subjects] == ["东河村", "西山村"]
            assert all(township.assessment.explain(run.run_id, one.subject_id) for one in subjects)
        assert township.review.state(runs[1].run_id) == "published"
        review = township.review
        review.hand_over(runs[0].run_id, "王丽")
        review.check(runs[0].run_id, "赵敏", "核对无误")
        review.publish(runs[0].run_id, "王丽", no_appeals_because="补登往年结果")
        assert township.assessment.verify(runs[0].run_id) == ()


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        (
            "UPDATE score_point SET points_hundredths = 1500 WHERE item_key = 'sessions' AND points_hundredths = 1000",
            "sessions: 15 points are stored, 10",
        ),
        ("UPDATE score_subject SET points_hundredths = 99900 WHERE village_id = 1", "999 points and rank"),
        ("UPDATE score_subject SET class_title = '优秀' WHERE village_id = 1", "class “优秀” is stored"),
        ("UPDATE score_subject SET facts = replace(facts, '40/50', '50/50')", "responsibility_letters: 32 points"),
    ],
)
def test_whoever_gets_past_the_guards_is_found_out(scored: Desk, sql: str, said: str) -> None:
    run = scored.township.assessment.score("default-1000", "2026").run_id
    scored.publish(run)
    with scored.store.write() as connection:
        for table in ("score_point", "score_subject"):
            connection.execute(f"DROP TRIGGER {table}_frozen")
        connection.execute(sql)
    assert any(said in line for line in scored.township.assessment.verify(run))
