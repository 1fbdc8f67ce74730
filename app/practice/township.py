"""The whole practice township: places, residents, work and figures from one seed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import chain

from app.practice import dirt, events, figures, names, places, population, residents
from app.practice.citizens import CitizenNumbers
from app.practice.dice import Dice, share_out
from app.practice.places import Village
from app.practice.quality import grade_villages
from app.practice.residents import Person
from app.practice.tables import (
    DirtyCell,
    PracticeSize,
    PracticeTownship,
    PracticeTruth,
    RefusedRow,
    Row,
    Table,
)
from app.practice.visits import NATURAL_SHARE, visits
from app.practice.work import Case, scored_events

DEFAULT_SEED = 20251
DEFAULT_YEAR = 2025
DEFAULT_SIZE = PracticeSize()
_WORKER_BORN = 1985
_ROSTER = ("村名称", "姓名", "岗位", "联系电话", "任职日期")
_POSTS = ("专干", "网格员")
_KIND_OF_WORD = {word: kind for kind, words in events.TYPE_WORDS.items() for word in words}


def generate(size: PracticeSize = DEFAULT_SIZE, seed: int = DEFAULT_SEED, year: int = DEFAULT_YEAR) -> PracticeTownship:
    """Make up the township; the same size, seed and year always give the same rows."""
    villages = places.lay_out(size, seed)
    today = date(year, 12, 31)
    register = CitizenNumbers(Dice(seed, "citizens"))
    people = residents.settle_people(villages, size, seed, today, register)
    strangers = residents.settle_strangers(villages, dirt.damaged_count(size.residents), seed, today, register)
    people_rows, refused, dirty = _write_people(people, strangers, seed, today)
    cases = _cases(villages, people, seed, year)
    work = _write_work(cases, size, seed, year)
    reports = _write_figures(cases, seed, year)
    return PracticeTownship(
        name=places.TOWNSHIP,
        county=places.COUNTY,
        province=places.PROVINCE,
        code=places.TOWNSHIP_CODE,
        county_code=places.COUNTY_CODE,
        size=size,
        seed=seed,
        year=year,
        places=places.places_table(villages),
        residents=Table(residents.HEADINGS, people_rows, _titles(year)),
        events=Table(events.HEADINGS, work),
        figures=Table(figures.HEADINGS, reports),
        population=_write_lives(cases, seed, register),
        migrants=_write_migrants(cases, seed, register),
        workers=_write_workers(cases, seed),
        expected=_truth(cases, size, refused, dirty, kinds=_tally_kinds(work), reports=len(reports)),
    )


def _titles(year: int) -> tuple[tuple[str, ...], ...]:
    return (
        (f"{places.TOWNSHIP}全员人口信息表",),
        (f"单位：{places.COUNTY}{places.TOWNSHIP}人民政府", f"导出日期：{year + 1}-01-08"),
    )


def _write_people(
    people: Sequence[Person], strangers: Sequence[Person], seed: int, today: date
) -> tuple[list[Row], list[RefusedRow], list[DirtyCell]]:
    dice = Dice(seed, "circumstances")
    rows = [residents.resident_row(person, dice, today) for person in people]
    faults = Dice(seed, "dirt")
    damaged = dirt.damaged_rows([residents.resident_row(person, dice, today) for person in strangers], faults)
    merged, refused = dirt.insert_damaged(rows, damaged, faults)
    dirty = dirt.soil(merged, {item.row for item in refused}, faults)
    return [tuple(row) for row in merged], refused, dirty


def _cases(villages: tuple[Village, ...], people: Sequence[Person], seed: int, year: int) -> list[Case]:
    """Give each village its people, its quality of work and its figures."""
    by_village: dict[str, list[Person]] = {village.code: [] for village in villages}
    for person in people:
        by_village[person.village.code].append(person)
    cases: list[Case] = []
    for village, quality in zip(villages, grade_villages(len(villages), seed), strict=True):
        dice = Dice(seed, f"village {village.code}")
        own = by_village[village.code]
        counted = figures.count_year(village.name, own, quality, year, dice)
        workers = _worker(dice, "女"), _worker(dice, "男")
        cases.append(Case(village, own, counted, quality, year, date(year, 12, 31), workers))
    return cases


def _worker(dice: Dice, sex: str) -> str:
    return names.surname(dice) + names.given_name(dice, sex, _WORKER_BORN)


def _write_work(cases: Sequence[Case], size: PracticeSize, seed: int, year: int) -> list[Row]:
    """Write the scored events, and as many visits as are natural or fill the number asked for."""
    scored = [event for case in cases for event in scored_events(case, Dice(seed, f"work {case.village.code}"))]
    wanted = int(size.residents * NATURAL_SHARE) if size.events is None else size.events - len(scored)
    if wanted < 0:
        msg = f"this township has {len(scored)} events of scored work alone"
        raise ValueError(msg)
    shares = share_out(wanted, [len(case.people) for case in cases])
    routine = (
        visits(case, count, Dice(seed, f"visits {case.village.code}"))
        for case, count in zip(cases, shares, strict=True)
    )
    return events.number_events(chain(scored, chain.from_iterable(routine)), year, Dice(seed, "words"))


def _write_figures(cases: Sequence[Case], seed: int, year: int) -> list[Row]:
    return [
        row
        for case in cases
        for row in figures.figure_rows(case.figures, year, Dice(seed, f"reports {case.village.code}"))
    ]


def _write_lives(cases: Sequence[Case], seed: int, register: CitizenNumbers) -> Table:
    rows = [
        row for case in cases for row in population.event_rows(case, Dice(seed, f"lives {case.village.code}"), register)
    ]
    return Table(population.EVENT_HEADINGS, rows)


def _write_migrants(cases: Sequence[Case], seed: int, register: CitizenNumbers) -> Table:
    rows = [
        row
        for case in cases
        for row in population.migrant_rows(case, Dice(seed, f"migrants {case.village.code}"), register)
    ]
    return Table(population.MIGRANT_HEADINGS, rows)


def _write_workers(cases: Sequence[Case], seed: int) -> Table:
    rows: list[Row] = []
    for case in cases:
        dice = Dice(seed, f"roster {case.village.code}")
        for name, post in zip(case.workers, _POSTS, strict=True):
            rows.append((case.village.name, name, post, f"154{dice.below(100_000_000):08d}", f"{case.year - 2}-03-01"))
    return Table(_ROSTER, rows)


def _tally_kinds(rows: Sequence[Row]) -> Mapping[str, int]:
    column = events.HEADINGS.index("类型")
    return Counter(_KIND_OF_WORD[str(row[column])] for row in rows)


def _truth(
    cases: Sequence[Case],
    size: PracticeSize,
    refused: Sequence[RefusedRow],
    dirty: Sequence[DirtyCell],
    *,
    kinds: Mapping[str, int],
    reports: int,
) -> PracticeTruth:
    return PracticeTruth(
        residents=sum(len(case.people) for case in cases),
        households=size.households,
        groups=size.groups,
        villages=size.villages,
        clean_rows=size.residents - len({cell.row for cell in dirty}),
        refused=tuple(refused),
        dirty=tuple(dirty),
        residents_by_village={case.village.name: len(case.people) for case in cases},
        households_by_village={case.village.name: case.village.households for case in cases},
        events=sum(kinds.values()),
        events_by_type=kinds,
        figures=reports,
        late_months_by_village={
            case.village.name: tuple(f"{case.year}-{month:02d}" for month in sorted(case.figures.late))
            for case in cases
        },
        red_line_villages=tuple(case.village.name for case in cases if case.quality.crosses_red_line),
    )
