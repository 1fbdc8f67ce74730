"""Pairs of the register: found, settled, merged and taken apart, with everything put back as it was."""

from __future__ import annotations

import pytest

from app.domain.errors import Cancelled, Conflict, InvalidInput, NotFound
from app.services.duplicates import DuplicateService
from storage import duplicates as storage
from tests.offices import Desk, citizen_id

NUMBER = citizen_id("19710508", "326")


@pytest.fixture
def service(desk: Desk) -> DuplicateService:
    return desk.township.duplicates


SEARCHES = ("郑晓芸", "郑晓", "zhengxiaoyun", "zxy", NUMBER[-4:], "13812345678", "5678")


def two(desk: Desk, **slip: str) -> tuple[int, int]:
    """Enter a woman and her twin of the register."""
    values = {"birth_date": "1971-05-08", "household_no": "H1", "phone": "13812345678", "spouse_name": "冯志坚"}
    first = desk.person("郑晓芸", citizen_id=NUMBER, note="先录入", **values)
    second = desk.person(**({"name": "郑晓云"} | values | {"education": "20"} | slip))
    return first, second


def residents(desk: Desk) -> list[tuple[object, ...]]:
    """Give every column of every resident but the version, and everything that finds them."""
    columns = [str(row[1]) for row in desk.query("PRAGMA table_info(resident)") if row[1] != "row_version"]
    rows = desk.query(f"SELECT {', '.join(columns)} FROM resident ORDER BY id")  # noqa: S608 - our own columns
    found = [(typed, tuple(desk.township.register.list_ids(text=typed))) for typed in SEARCHES]
    return [*rows, *found]


def test_a_pair_is_found_and_explained(desk: Desk, service: DuplicateService) -> None:
    first, second = two(desk)
    desk.person("李建国", birth_date="1966-01-02", household_no="H2")
    told: list[tuple[int, int]] = []
    report = service.scan(lambda done, total: told.append((done, total)))
    (pair,) = service.pairs()
    assert (report.people, report.pairs, report.certain) == (3, 1, 1)
    assert {pair.one.resident_id, pair.other.resident_id} == {first, second}
    assert "same birth date" in pair.reasons
    assert pair.against == ("one has no ID number",)
    assert (pair.one.citizen_id, pair.one.household, pair.one.village) == (NUMBER, "H1", "东河村")
    assert told[-1][0] == told[-1][1]


def test_the_row_of_the_workbook_is_named(desk: Desk, service: DuplicateService) -> None:
    desk.take(
        "residents",
        ("姓名", "性别", "出生日期", "身份证号", "户号", "村名称"),
        ("郑晓芸", "女", "1971-05-08", NUMBER, "H1", "东河村"),
        ("李建国", "男", "1966-01-02", "", "H2", "西山村"),
        ("郑晓云", "女", "1971-05-08", "", "H1", "东河村"),
    )
    service.scan()
    (pair,) = service.pairs()
    assert {pair.one.source_row, pair.other.source_row} == {2, 4}


def test_a_stopped_search_changes_nothing(desk: Desk, service: DuplicateService) -> None:
    two(desk)
    service.scan()

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        service.scan(stop)
    assert len(service.pairs()) == 1


def test_what_is_not_the_same_is_remembered(desk: Desk, service: DuplicateService) -> None:
    pair = two(desk)
    service.scan()
    service.not_same(*pair, "姐妹二人")
    service.not_same(pair[1], pair[0])
    assert service.pairs() == ()
    service.scan()
    assert service.report().pairs == 0
    assert desk.query("SELECT reason FROM not_same_pair") == [("姐妹二人",)]
    desk.township.records.undo()
    assert len(service.pairs()) == 1


def test_the_form_is_warned_while_typing(desk: Desk, service: DuplicateService) -> None:
    first, _ = two(desk, name="李建国", birth_date="1966-02-03", phone="13900000000", spouse_name="")
    typed = {"name": "郑小芸", "sex": "2", "birth_date": "1971-05-08", "place": desk.place(), "spouse_name": "冯志坚"}
    (found,) = service.at_entry(typed)
    assert (found.resident_id, found.village, found.strength_class) == (first, "东河村", "certain")
    assert "same birth date" in found.reason
    assert service.at_entry(typed, first) == ()
    assert service.at_entry({"name": "郑晓芸"}) == ()
    assert service.at_entry({"name": "周大勇", "birth_date": "1971-05-08", "sex": "1"}) == ()


def test_a_number_that_lost_a_digit_still_warns(desk: Desk, service: DuplicateService) -> None:
    first, _ = two(desk, name="李建国", birth_date="1966-02-03", phone="", spouse_name="")
    typed = {"name": "郑晓芸", "citizen_id": NUMBER[:16] + NUMBER[17:], "birth_date": "1971-05-08"}
    assert [found.resident_id for found in service.at_entry(typed)] == [first]


def test_a_merge_keeps_the_choice_and_leaves_one(desk: Desk, service: DuplicateService) -> None:
    first, second = two(desk)
    fields = {field.key: field for field in service.compare(second, first)}
    assert (fields["name"].one, fields["name"].other, fields["name"].differs) == ("郑晓云", "郑晓芸", True)
    assert (fields["citizen_id"].suggested, fields["sex"].differs) == ("dropped", False)
    service.scan()
    changes = service.merge(second, first, {"citizen_id": "dropped", "note": "dropped", "name": "survivor"})
    assert {"resident", "person_merge"} <= changes.tables
    values = desk.values(second)
    assert (values["name"], values["citizen_id"], values["note"], values["education"]) == (
        "郑晓云",
        NUMBER,
        "先录入",
        "20",
    )
    assert desk.names() == desk.names("13812345678") == ["郑晓云"]
    assert desk.names("郑晓芸") == []
    assert desk.township.register.counts().residents == 1
    assert service.pairs() == ()
    (merge,) = service.merges()
    assert (merge.survivor, merge.dropped, merge.undone_at) == ("郑晓云", "郑晓芸", "")
    actions = {row.action for row in desk.township.records.history("resident", second)}
    assert "merged" in actions


def test_taking_a_merge_apart_puts_everything_back(desk: Desk, service: DuplicateService) -> None:
    first, second = two(desk)
    husband = desk.person("冯志坚", sex="1", spouse_name="郑晓芸", spouse_citizen_id=NUMBER, household_no="H1")
    before = residents(desk)
    service.merge(second, first, {"citizen_id": "dropped", "place": "dropped", "household_no": "dropped"})
    linked = desk.query("SELECT spouse_id FROM resident WHERE id = ?", husband)
    assert linked == [(second,)]
    desk.person("王小明", household_no="H3")
    (merge,) = service.merges()
    service.unmerge(merge.merge_id)
    assert [row for row in residents(desk) if row in before] == before
    assert service.merges()[0].undone_at
    with pytest.raises(Conflict, match="apart before"):
        service.unmerge(merge.merge_id)
    desk.township.records.undo()
    assert desk.names("郑晓芸") == []
    assert service.merges()[0].undone_at == ""
    service.unmerge(merge.merge_id)
    assert [row for row in residents(desk) if row in before] == before


def test_a_merge_taken_back_leaves_no_trace_and_can_be_done_again(desk: Desk, service: DuplicateService) -> None:
    first, second = two(desk)
    before = residents(desk)
    service.merge(second, first, {"citizen_id": "dropped"})
    merged = residents(desk)
    assert desk.township.records.can_undo().startswith("merging 郑晓芸")
    desk.township.records.undo()
    assert residents(desk) == before
    assert service.merges() == ()
    desk.township.records.redo()
    assert residents(desk) == merged
    assert len(service.merges()) == 1


def test_later_edits_are_not_lost_without_being_asked(desk: Desk, service: DuplicateService) -> None:
    first, second = two(desk)
    service.merge(second, first, {"note": "dropped", "citizen_id": "dropped"})
    desk.save(second, desk.values(second) | {"note": "后来改的", "phone": "13911112222"})
    (merge,) = service.merges()
    with pytest.raises(Conflict, match=r"was edited since the merge \(Note\)"):
        service.unmerge(merge.merge_id)
    assert service.merges()[0].undone_at == ""
    service.unmerge(merge.merge_id, keep_later_edits=True)
    assert (desk.values(second)["note"], desk.values(second)["citizen_id"]) == ("后来改的", "")
    assert desk.values(first)["citizen_id"] == NUMBER
    assert desk.values(second)["phone"] == "13911112222"


def test_a_number_taken_meanwhile_keeps_the_merge(desk: Desk, service: DuplicateService) -> None:
    first, second = two(desk)
    service.merge(second, first, {})
    desk.person("郑新来", citizen_id=NUMBER)
    merged = residents(desk)
    (merge,) = service.merges()
    with pytest.raises(Conflict, match="same number"):
        service.unmerge(merge.merge_id)
    assert residents(desk) == merged


def test_a_chain_of_merges_is_taken_apart_from_its_end(desk: Desk, service: DuplicateService) -> None:
    first, second = two(desk)
    third = desk.person("郑晓匀", birth_date="1971-05-08")
    service.merge(second, first, {})
    service.merge(third, second, {})
    last, early = service.merges()
    with desk.store.read() as connection:
        assert storage.everyone_in(connection, third) == (first, second, third)
        assert [storage.standing_for(connection, one) for one in (first, second, third)] == [third] * 3
    with pytest.raises(Conflict, match="merged into another record later"):
        service.unmerge(early.merge_id)
    service.unmerge(last.merge_id)
    service.unmerge(early.merge_id)
    assert len(desk.names()) == 3


def test_a_circle_of_pointers_has_an_end(desk: Desk) -> None:
    first, second = two(desk)
    with desk.store.write() as connection:
        connection.execute("UPDATE resident SET merged_into_id = ? WHERE id = ?", (first, second))
        connection.execute("UPDATE resident SET merged_into_id = ? WHERE id = ?", (second, first))
        assert storage.everyone_in(connection, first) == (first, second)
        assert storage.standing_for(connection, first) in (first, second)


def test_nonsense_is_refused(desk: Desk, service: DuplicateService) -> None:
    first, second = two(desk)
    before = residents(desk)
    for choices in ({"merged_into": "dropped"}, {"name": "left"}, {"": "survivor"}):
        with pytest.raises(InvalidInput):
            service.merge(first, second, choices)
    with pytest.raises(InvalidInput):
        service.merge(first, first, {})
    with pytest.raises(NotFound):
        service.merge(first, 999, {})
    with pytest.raises(NotFound):
        service.unmerge(999)
    assert residents(desk) == before


def test_an_old_sheet_does_not_bring_back_who_was_merged(desk: Desk) -> None:
    headings = ("姓名", "性别", "出生日期", "身份证号", "户号", "村名称")
    number, other = citizen_id("19710508", "326"), citizen_id("19710518", "326")
    rows = [
        ("郑晓芸", "女", "1971-05-08", number, "H1", "东河村"),
        ("郑晓云", "女", "1971-05-18", other, "H1", "东河村"),
        ("郑小云", "女", "1971-05-08", "", "H1", "东河村"),
    ]
    desk.take("residents", headings, *rows)
    first, second, third = sorted(desk.township.register.list_ids())
    service = desk.township.duplicates
    service.merge(second, third, {})
    service.merge(first, second, {})
    report = desk.take("residents", headings, *rows)

    assert (report.inserted, report.unchanged) == (0, 3)
    assert desk.township.register.list_ids() == [first]
    for merge in service.merges():
        if not merge.undone_at:
            service.unmerge(merge.merge_id)
    assert sorted(desk.township.register.list_ids()) == [first, second, third]
    assert desk.take("residents", headings, *rows).inserted == 0
