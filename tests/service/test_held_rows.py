"""Rows that an import refused: who in the register they may be, until somebody settles them."""

from __future__ import annotations

import pytest

from app.domain.errors import NotFound
from app.services.duplicates import HELD, REGISTER, FieldChoice, OpenPair
from tests.offices import Desk, citizen_id

HEADINGS = ("姓名", "性别", "出生日期", "身份证号", "户号", "村名称", "手机号")
NUMBER = citizen_id("19710508", "326")
GOOD = ("郑晓芸", "女", "1971-05-08", NUMBER, "H1", "东河村", "13800001111")
DAMAGED = ("郑晓云", "女", "1971-05-08", NUMBER[:-1], "H1", "东河村", "")
STRANGER = ("赵敏", "女", "1990-01-02", "11010119900102001", "H9", "西山村", "")


def pairs(desk: Desk) -> tuple[OpenPair, ...]:
    desk.township.duplicates.scan()
    return desk.township.duplicates.pairs()


def held(desk: Desk) -> int:
    return int(str(desk.query("SELECT count(*) FROM import_held")[0][0]))


def test_a_refused_row_is_recognised_as_somebody_of_the_register(desk: Desk) -> None:
    report = desk.take("residents", HEADINGS, GOOD, DAMAGED, STRANGER)
    assert (report.rows_accepted, report.rows_refused, held(desk)) == (1, 2, 2)
    (pair,) = pairs(desk)

    assert (pair.one.state, pair.other.state, pair.other.uid) == (REGISTER, HELD, "")
    assert (pair.one.name, pair.other.name) == ("郑晓芸", "郑晓云")
    assert (pair.one.source_row, pair.other.source_row) == (2, 3)
    assert pair.other.citizen_id == DAMAGED[3]
    assert pair.reasons
    sides = {field.key: (field.one, field.other) for field in compared(desk, pair)}
    assert sides["name"] == ("郑晓芸", "郑晓云")
    assert sides["household_no"] == ("H1", "H1")
    assert not any(field.differs for field in compared(desk, pair))


def compared(desk: Desk, pair: OpenPair) -> tuple[FieldChoice, ...]:
    return desk.township.duplicates.compare(pair.one.resident_id, pair.other.resident_id)


def test_two_rows_with_one_number_are_a_pair_though_one_was_refused(desk: Desk) -> None:
    desk.take("residents", HEADINGS, GOOD, ("郑小芸", *GOOD[1:6], "13900002222"))
    (pair,) = pairs(desk)
    assert pair.other.is_held
    assert pair.strength_class == "certain"


def test_settling_forgets_the_row_and_nothing_else(desk: Desk) -> None:
    desk.take("residents", HEADINGS, GOOD, DAMAGED)
    (pair,) = pairs(desk)
    desk.township.duplicates.settle(pair.other.resident_id)
    assert (held(desk), desk.township.duplicates.pairs()) == (0, ())
    assert desk.township.register.counts().residents == 1
    with pytest.raises(NotFound):
        compared(desk, pair)


def test_who_it_is_not_is_remembered_and_the_row_stays(desk: Desk) -> None:
    desk.take("residents", HEADINGS, GOOD, DAMAGED)
    (pair,) = pairs(desk)
    desk.township.duplicates.not_same(pair.one.resident_id, pair.other.resident_id)
    assert (held(desk), desk.township.duplicates.pairs(), pairs(desk)) == (1, (), ())


def test_a_corrected_row_that_came_in_is_held_no_more(desk: Desk) -> None:
    desk.take("residents", HEADINGS, GOOD, STRANGER)
    assert held(desk) == 1
    desk.take("residents", HEADINGS, (*STRANGER[:3], citizen_id("19900102", "002"), *STRANGER[4:]))
    assert pairs(desk) == ()
    assert held(desk) == 0


def test_a_person_who_was_there_before_lets_no_row_go(desk: Desk) -> None:
    desk.take("residents", HEADINGS, GOOD)
    desk.take("residents", HEADINGS, (GOOD[0], *DAMAGED[1:]))
    assert len(pairs(desk)) == 1
    assert held(desk) == 1


def test_the_same_file_again_holds_its_rows_once_and_a_rehearsal_holds_none(desk: Desk) -> None:
    file = desk.sheet((HEADINGS, GOOD, DAMAGED))
    desk.township.imports.preview("residents", file)
    assert held(desk) == 0
    desk.township.imports.run("residents", file)
    again = desk.township.imports.run("residents", file)
    assert held(desk) == 1
    desk.township.imports.undo(again.batch_id or 0)
    assert held(desk) == 0


def test_a_refused_row_without_a_name_is_nobody(desk: Desk) -> None:
    desk.take("residents", HEADINGS, ("", *DAMAGED[1:]))
    assert held(desk) == 0
