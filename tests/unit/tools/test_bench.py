"""A benchmark is only believed when its turns are fair, its ratios right, and everybody works on the same people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest

from app.bootstrap import create_township
from app.services.practice import PASSPHRASE
from tools.benchmarks.job import Contender, Job, megabytes, milliseconds, pages_a_second, seconds
from tools.benchmarks.material import CHEAP_KEYS, PROFILE, Material, take_in
from tools.benchmarks.measuring import measure, table

_RESIDENTS, _EVENTS = 600, 1500


def test_contenders_take_turns_and_the_ratio_is_that_of_each_round(tmp_path: Path) -> None:
    done: list[str] = []
    job = _job(_contender("floor", [1.0, 4.0, 2.0], done), _contender("ours", [3.0, 6.0, 6.0], done))

    floor, ours = measure(job, 3, Material(tmp_path, _RESIDENTS))

    assert done == ["before floor", "floor", "before ours", "ours"] * 3
    assert (floor.figure, floor.of_floor) == (2.0, 1.0)
    # Round by round 3.0, 1.5 and 3.0: a busy round weighs on both, so it does not count twice.
    assert (ours.figure, ours.of_floor, ours.shown) == (6.0, 3.0, "6.00 s")


def test_without_a_figure_of_its_own_the_time_counts(tmp_path: Path) -> None:
    (result,) = measure(_job(Contender("floor", lambda: None)), 1, Material(tmp_path, _RESIDENTS))

    assert result.figure > 0


def test_what_a_job_opened_is_closed_when_a_contender_fails(tmp_path: Path) -> None:
    closed: list[bool] = []

    @contextmanager
    def prepare(_material: Material, _folder: Path) -> Iterator[Sequence[Contender]]:
        try:
            yield (Contender("floor", lambda: 1 / 0),)
        finally:
            closed.append(True)

    with pytest.raises(ZeroDivisionError):
        measure(Job("key", "title", "target", prepare, seconds), 1, Material(tmp_path, _RESIDENTS))

    assert closed == [True]


def test_the_table_has_a_line_for_each_contender(tmp_path: Path) -> None:
    job = _job(_contender("floor", [2.0], []), _contender("ours", [3.0], []))

    lines = table([(job, measure(job, 1, Material(tmp_path, _RESIDENTS)))]).splitlines()

    assert lines[2:] == ["| title | target | floor | 2.00 s | 1.00 |", "| title | target | ours | 3.00 s | 1.50 |"]


def test_figures_are_shown_in_their_unit() -> None:
    assert (seconds(1.234), milliseconds(0.00123)) == ("1.23 s", "1.23 ms")
    assert (pages_a_second(0.002), megabytes(250e6)) == ("500 pages/s", "250 MB")


def test_the_office_is_filled_once_and_copied(tmp_path: Path) -> None:
    material = Material(tmp_path, _RESIDENTS, _EVENTS)
    with material.opened(tmp_path / "copy") as opened:
        opened.township.register.delete(opened.township.register.list_ids()[0])
        assert opened.township.register.counts().residents == _RESIDENTS - 1
    made = material.filled.stat().st_mtime_ns

    with Material(tmp_path, _RESIDENTS, _EVENTS).opened(tmp_path / "copy") as opened:
        assert opened.township.register.counts().residents == _RESIDENTS
        assert opened.township.bundles.status().can_export
    assert material.filled.stat().st_mtime_ns == made


def test_what_was_broken_off_is_made_again(tmp_path: Path) -> None:
    material = Material(tmp_path, _RESIDENTS, _EVENTS)
    unfinished = tmp_path / f"township-{_RESIDENTS}-{_EVENTS}" / "unfinished-workbooks"
    unfinished.mkdir(parents=True)
    (unfinished / "half.xlsx").touch()

    assert all(file.stat().st_size for file in material.workbooks.values())
    assert not unfinished.exists()


def test_an_import_that_takes_nobody_in_is_no_result(tmp_path: Path) -> None:
    material = Material(tmp_path, _RESIDENTS, _EVENTS)
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, surroundings=CHEAP_KEYS)

    with pytest.raises(RuntimeError, match="only 0 of"):
        take_in(township, "events", material.workbooks["events"])

    township.close()


def test_a_hundred_thousand_residents_live_in_two_hundred_villages(tmp_path: Path) -> None:
    sizes = [Material(tmp_path, count).size for count in (10_000, 20_000, 100_000)]

    assert all(small.households < large.households for small, large in pairwise(sizes))
    assert (sizes[-1].villages, sizes[-1].events) == (200, 1_000_000)


def _job(*contenders: Contender) -> Job:
    @contextmanager
    def prepare(_material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
        assert not any(folder.iterdir())
        yield contenders

    return Job("key", "title", "target", prepare, seconds)


def _contender(name: str, figures: Sequence[float], done: list[str]) -> Contender:
    left = iter(figures)

    def run() -> float:
        done.append(name)
        return next(left)

    return Contender(name, run, lambda: done.append(f"before {name}"))
