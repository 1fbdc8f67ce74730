"""The township as a whole: repeatable, of exactly the size asked for, and lawful."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from app.practice.places import COUNTY_CODE, TOWNSHIP_CODE
from app.practice.residents import DECLINED_COLUMNS, STOPPED
from app.practice.tables import PracticeSize, PracticeTownship, Table
from app.practice.township import generate

SMALL = PracticeSize(villages=3, groups=7, households=90, residents=380)
# Changes only when the generator does; then the tables of practice offices change as well.
SMALL_DIGEST = "1d0028dba244ae532c83719365787747d492a28261962100f2bb510f4214658f"
UNLAWFUL = (
    "政策内",
    "政策外",
    "计划外",
    "超生",
    "社会抚养费",
    "罚款",
    "节育",
    "上环",
    "取环",
    "结扎",
    "孕检",
    "环检",
    "避孕",
    "引产",
    "人流",
    "流产",
    "怀孕",
    "重点对象",
    "举报",
    "孩次",
)


def tables(township: PracticeTownship) -> tuple[Table, ...]:
    return (
        township.places, township.residents, township.events, township.figures, township.population, township.migrants,
    )  # fmt: skip


def digest(township: PracticeTownship) -> str:
    lines = (repr((table.title_rows, table.headings, *table.rows)) for table in tables(township))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def test_the_same_seed_gives_the_same_rows() -> None:
    assert digest(generate(SMALL)) == digest(generate(SMALL)) == SMALL_DIGEST


def test_another_seed_or_year_gives_another_township() -> None:
    first, second, third = generate(SMALL), generate(SMALL, seed=7), generate(SMALL, year=2024)
    for one, two in zip(tables(first), tables(second), strict=True):
        assert list(one.rows) != list(two.rows)
    assert digest(first) != digest(third)


def test_the_default_township_has_the_totals_of_the_seed(township: PracticeTownship) -> None:
    places, people = township.places, township.residents
    villages = {row[0] for row in places.rows}
    assert (len(villages), len(places.rows)) == (12, 53)
    refused = {item.row for item in township.expected.refused}
    good = [row for index, row in enumerate(people.rows) if index not in refused]
    assert len(good) == 11210 == township.expected.residents
    assert len({row[people.column("户编号")] for row in good}) == 2670
    groups = {(row[people.column("村名称")], row[people.column("小区/组名")]) for row in _mended(township)}
    assert groups == {(row[0], row[1]) for row in places.rows}


def _mended(township: PracticeTownship) -> list[list[str]]:
    refused = {item.row for item in township.expected.refused}
    rows = [[str(cell) for cell in row] for row in township.residents.rows]
    for cell in township.expected.dirty:
        rows[cell.row][township.residents.column(cell.heading)] = cell.clean
    return [row for index, row in enumerate(rows) if index not in refused]


@pytest.mark.parametrize(
    "size",
    [
        SMALL,
        PracticeSize(villages=1, groups=1, households=1, residents=1),
        PracticeSize(villages=2, groups=2, households=5, residents=35),
        PracticeSize(villages=1, groups=120, households=300, residents=900),
        PracticeSize.for_residents(3000, events=9000),
    ],
)
def test_other_sizes_are_exact_too(size: PracticeSize) -> None:
    township = generate(size, seed=3)
    expected = township.expected
    assert len(township.places.rows) == size.groups
    assert len(set(township.places.rows)) == size.groups
    assert len(township.residents.rows) == size.residents + expected.refused_rows
    assert sum(expected.residents_by_village.values()) == size.residents
    assert sum(expected.households_by_village.values()) == size.households
    assert len(expected.residents_by_village) == size.villages
    assert len(township.events.rows) == expected.events
    if size.events is not None:
        assert expected.events == size.events


def test_impossible_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="household"):
        PracticeSize(villages=1, groups=1, households=2, residents=15)
    with pytest.raises(ValueError, match="village"):
        PracticeSize(villages=3, groups=2, households=9, residents=20)
    with pytest.raises(ValueError, match="scored work"):
        generate(PracticeSize(villages=1, groups=1, households=2, residents=5, events=3))
    with pytest.raises(ValueError, match="codes"):
        generate(PracticeSize(villages=400, groups=400, households=400, residents=400))


def test_codes_belong_to_no_real_place(township: PracticeTownship) -> None:
    assert (township.code, township.county_code) == (TOWNSHIP_CODE, COUNTY_CODE) == ("999999101", "999999")
    codes = {row[0]: row[2] for row in township.places.rows}
    assert len(set(codes.values())) == len(codes)
    for code in codes.values():
        assert isinstance(code, str)
        assert len(code) == 12
        assert code.startswith(township.code)


def test_no_cell_says_anything_unlawful(township: PracticeTownship) -> None:
    for table in tables(township):
        texts = {cell for row in table.rows for cell in row if isinstance(cell, str)}
        texts.update(heading for heading in table.headings if heading not in DECLINED_COLUMNS)
        assert not [text for text in texts if any(word in text for word in UNLAWFUL)]


def test_declined_columns_hold_nothing_about_anybody(township: PracticeTownship) -> None:
    for heading in DECLINED_COLUMNS:
        place = township.residents.column(heading)
        assert {row[place] for row in township.residents.rows} == {STOPPED}


def test_rows_hold_plain_values_only(township: PracticeTownship) -> None:
    for table in tables(township):
        for row in table.rows:
            assert len(row) == len(table.headings)
            assert {type(cell) for cell in row} <= {str, int, date}
