"""Paper of the register out of a real office, read back by an independent program."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from app import wording
from app.bootstrap import open_township
from app.domain.errors import InvalidInput, NotFound, PrintFailed
from app.domain.records import RECORDS
from app.services.papers import RECORD_KEYS, FindingLine, PaperColumn, PaperService
from storage import editing
from storage.connection import SqlValue
from tests.offices import PASSPHRASE, SURROUNDINGS, Desk, citizen_id

MOTHER, CHILD = citizen_id("19900312", "002"), citizen_id("20260609", "001")
Read = Callable[[bytes], str]
_EVENTS = count(1)


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Give what a PDF says, in the order in which it was set."""

    def words(pdf: bytes) -> str:
        file = tmp_path / "paper.pdf"
        file.write_bytes(pdf)
        ran = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, text=True, check=True)
        return re.sub(r"\s", "", ran.stdout)

    return words


@pytest.fixture
def papers(desk: Desk) -> PaperService:
    """Open the papers of the office in Chinese."""
    desk.township.close()
    desk.township = open_township(desk.folder / "office", PASSPHRASE, tr=wording.load(), surroundings=SURROUNDINGS)
    return desk.township.papers


def happened(desk: Desk, kind: str, name: str, **values: SqlValue) -> None:
    """Put an event of the first village into the file."""
    row: dict[str, SqlValue] = {
        "kind": kind, "name": name, "occurred_on": "2026-06-09", "reported_on": "2026-06-28", "village_id": 1,
    }  # fmt: skip
    with desk.store.write() as connection:
        uid, edit_id = f"event-{next(_EVENTS)}", editing.next_edit(connection)
        editing.insert_row(connection, "population_event", uid, row | values, "2026-06-28T00:00:00Z", edit_id=edit_id)


# --- the monthly slip


def test_the_slip_holds_the_events_of_its_village_and_month(desk: Desk, papers: PaperService, read: Read) -> None:
    person = desk.person(
        "欧阳锋", sex="1", household_no="H7", ethnic_group="15", education="60", hukou_nature="9", marital_status="21",
        first_marriage_date="2013-05", spouse_name="周小燕", relation_to_head="02", place=desk.place("东河村", "1组"),
    )  # fmt: skip
    happened(
        desk,
        "4",
        "欧阳锋",
        resident_id=person,
        household_id=1,
        group_id=1,
        to_place="外省某市",
        occurred_on="2026-06-03",
    )
    happened(desk, "2", "王德福", sex="1", birth_date="1938-02")
    happened(
        desk, "1", "周沐阳", sex="1", citizen_id=CHILD, mother_name="陈小燕", mother_citizen_id=MOTHER,
        father_name="周强", birth_order=2, relation_to_head="41",
    )  # fmt: skip
    happened(desk, "5", "上月报过", reported_on="2026-05-31")
    happened(desk, "5", "下月再报", reported_on="2026-07-01")
    happened(desk, "5", "别村的人", village_id=2)
    text = read(papers.monthly_slip(1, "2026-06"))
    for word in (
        "望溪镇", "填报单位：东河村", "2026年6月", "2026年7月5日前", "欧阳锋", "H7", "迁出", "2026-06-03", "土家族", "高中",
        "农村居民", "初婚", "2013-05", "往外省某市", "户主", "周小燕", "王德福", "1938-02", "陈小燕", MOTHER, "周强",
        "周沐阳", CHILD, "孙子", "单位负责人（签字）：", "填表人：", "报出日期：",
    ):  # fmt: skip
        assert word in text, word
    assert not re.search("上月报过|下月再报|别村的人|本月无变动", text)
    assert "迁入0人，迁出1人，结婚0人，离婚0人，人口变动小计1人；死亡1人" in text
    assert "人口变动1人，死亡1人，出生1人，共3人次" in text


def test_the_last_day_of_a_month_belongs_to_it_and_december_is_due_in_january(
    desk: Desk, papers: PaperService, read: Read
) -> None:
    happened(desk, "6", "年末之人", reported_on="2026-12-31")
    text = read(papers.monthly_slip(1, "2026年12月"))
    assert "年末之人" in text
    assert "2027年1月5日前" in text


def test_a_month_without_events_is_reported_too(papers: PaperService, read: Read) -> None:
    assert read(papers.monthly_slip(1, "2026-02")).count("本月无变动。") == 2


def test_deleted_events_are_not_reported(desk: Desk, papers: PaperService, read: Read) -> None:
    happened(desk, "2", "误报之人")
    with desk.store.write() as connection:
        connection.execute("UPDATE population_event SET deleted = 1")
    assert "误报之人" not in read(papers.monthly_slip(1, "2026-06"))


def test_what_no_slip_can_be_made_of(papers: PaperService) -> None:
    with pytest.raises(InvalidInput, match="is no month"):
        papers.monthly_slip(1, "六月")
    with pytest.raises(NotFound):
        papers.monthly_slip(99, "2026-06")


def test_a_name_that_no_font_has_stops_the_slip(desk: Desk, papers: PaperService) -> None:
    happened(desk, "2", "李\ue863")
    with pytest.raises(PrintFailed, match=r"U\+E863"):
        papers.monthly_slip(1, "2026-06")


# --- forms


@pytest.mark.parametrize("key", RECORD_KEYS)
def test_every_type_of_record_has_a_form(papers: PaperService, read: Read, key: str) -> None:
    text = read(papers.blank_form(key))
    assert "望溪镇" in text
    assert "填表人：" in text
    tr = wording.load()
    spec = next(spec for spec in RECORDS if spec.key == key)
    labels = [tr("Field", field.label) + ("＊" if field.required else "") for field in spec.fields if field.on_form]
    at = 0
    for label in labels:
        at = text.index(label, at) + len(label)


def test_a_record_is_shown_to_whom_it_is_about(desk: Desk, papers: PaperService, read: Read) -> None:
    number = citizen_id("19650203", "002")
    person = desk.person(
        "𬱖桂英", citizen_id=number, birth_date="1965-02-03", relation_to_head="52", marital_status="30"
    )
    values = desk.values(person)
    text = read(papers.record_sheet("resident", values, {"place": "东河村1组"}))
    for word in (
        number,
        "𬱖桂英",
        "☑2女",
        "□1男",
        "1965年2月3日",
        "52母亲",
        "☑30丧偶",
        "东河村1组",
        "2026年7月1日打印",
    ):
        assert word in text, word
    assert "见背面" not in text


def test_facts_that_no_form_asks_for_are_on_the_copy(papers: PaperService, read: Read) -> None:
    values = {"name": "李桂英", "left_on": "2026-05", "left_reason": "2"}
    text = read(papers.record_sheet("resident", values))
    assert "离册日期2026年5月" in text
    assert "☑2迁出" in text
    assert "离册日期" not in read(papers.blank_form("resident"))


def test_an_unknown_type_of_record_has_no_form(papers: PaperService) -> None:
    with pytest.raises(NotFound):
        papers.blank_form("fine")
    with pytest.raises(NotFound):
        papers.record_sheet("fine", {})


# --- lists and findings


def test_a_list_is_signed_unless_it_says_otherwise(papers: PaperService, read: Read) -> None:
    columns = (PaperColumn("姓名", 12), PaperColumn("金额", 8, "right"))
    rows = [("李桂英", "3600.00"), ("A & B <c>", "")]
    text = read(papers.table("补贴名册", "2026年6月", columns, rows))
    for word in ("补贴名册", "2026年6月", "李桂英", "3600.00", "A&B<c>", "填表人：", "报出日期：2026年7月1日"):
        assert word in text, word
    assert "填表人" not in read(papers.table("补贴名册", "", columns, rows, ()))


def test_a_ragged_list_is_refused(papers: PaperService) -> None:
    with pytest.raises(InvalidInput, match="Row 2"):
        papers.table("名册", "", (PaperColumn("姓名"),), [("李桂英",), ("王二", "3")])


def test_findings_of_a_village(papers: PaperService, read: Read) -> None:
    lines = [
        FindingLine("李桂英", "H7", "每户一名户主", "本户登记了2名户主。"),
        FindingLine("王二", "", "性别", "没有性别。"),
    ]
    text = read(papers.findings("东河村", lines))
    for word in ("李桂英（H7）", "每户一名户主", "本户登记了2名户主。", "王二性别", "2026年7月1日", "共2条", "处理人"):
        assert word in text, word
    assert "没有发现问题。" in read(papers.findings("东河村", []))


def test_the_dictionary_of_the_office_is_that_of_the_program(papers: PaperService, read: Read) -> None:
    dictionary = papers.data_dictionary()
    text = read(papers.dictionary_pages())
    for record in dictionary.records:
        assert record.table in text
        for field in record.fields:
            assert field.label in text
            assert field.retention in text
    for codes in dictionary.code_lists:
        source = codes.source.replace(" ", "")
        assert f"{codes.title}{codes.key}来源：{source}" in text
