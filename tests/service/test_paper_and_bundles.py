"""What leaves the office: pages of a stored run, and sealed bundles."""

from __future__ import annotations

import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from app.bootstrap import Surroundings, open_township
from app.domain.errors import ExportFailed, InvalidInput, NotFound, PrintFailed
from app.services.bundles import verify_bundle_files
from app.services.notices import COMPARISON
from app.services.practice import write_county_keys
from storage import outgoing
from tests.offices import BEIJING, CHEAP, PASSPHRASE, Desk, citizen_id, english, open_again

EVENTS = ("类型", "村", "日期", "结果", "数量", "应办数", "户人编号")


@pytest.fixture
def scored(desk: Desk) -> Desk:
    desk.take(
        "residents",
        ("序号", "姓名", "身份证号", "户号", "村", "组"),
        ("7", "李桂英", citizen_id(), "H1", "东河村", "1组"),
    )
    desk.take(
        "events",
        EVENTS,
        ("责任书", "东河村", "2026-01-10", "完成", "40", "50", ""),
        ("入户走访", "东河村", "2026-02-10", "完成", "", "", "7"),
        ("弄虚作假", "西山村", "2026-02-10", "", "", "", ""),
    )
    desk.township.assessment.score("default-1000", "2026Q1")
    return desk


def test_every_document_is_a_pdf(scored: Desk, tmp_path: Path) -> None:
    notices = scored.township.notices
    documents = {document.key: document for document in notices.documents()}
    assert {key for key, document in documents.items() if document.per_village} == {
        "village_score_sheet", "rectification_notice",
    }  # fmt: skip
    for key in set(documents) - {COMPARISON}:
        assert notices.render(key, 1).startswith(b"%PDF-")
    one, both = (len(notices.render("village_score_sheet", 1, village)) for village in (1, None))
    assert one < both
    files = notices.print_to("village_score_sheet", 1, tmp_path / "out")
    assert files
    assert all(file.read_bytes().startswith(b"%PDF-") for file in files)


def test_what_cannot_be_printed(scored: Desk, tmp_path: Path) -> None:
    notices = scored.township.notices
    with pytest.raises(NotFound):
        notices.render("fine_notice", 1)
    with pytest.raises(NotFound):
        notices.render("village_score_sheet", 1, 99)
    with pytest.raises(NotFound):
        notices.render("circular", 99)
    (tmp_path / "out").touch()
    with pytest.raises(ExportFailed):
        notices.print_to("circular", 1, tmp_path / "out")


def test_pages_are_written_for_each_village_or_for_all(scored: Desk, tmp_path: Path) -> None:
    notices = scored.township.notices
    (circular,) = notices.print_to("circular", 1, tmp_path / "out")
    assert circular.name.endswith("_2026Q1.pdf")
    sheets = notices.print_to("village_score_sheet", 1, tmp_path / "out")
    assert ["东河村" in sheets[0].name, "西山村" in sheets[1].name] == [True, True]
    assert notices.print_to("rectification_notice", 1, tmp_path / "out")
    with pytest.raises(NotFound):
        notices.print_to("fine_notice", 1, tmp_path / "out")


def test_a_page_with_a_hole_in_it_is_not_printed(desk: Desk) -> None:
    desk.take("places", ("村",), ("西\ue863村",))
    run = desk.township.assessment.score("default-1000", "2026Q1").run_id
    with pytest.raises(PrintFailed, match=r"No font has the character .* \(U\+E863\)"):
        desk.township.notices.render("village_score_sheet", run, 3)


@pytest.fixture
def enrolled(scored: Desk) -> Desk:
    keys = write_county_keys(scored.folder / "county")
    scored.township.bundles.enrol_recipient(keys.public)
    return scored


def test_nothing_leaves_without_a_registered_key(scored: Desk, tmp_path: Path) -> None:
    bundles = scored.township.bundles
    assert not bundles.status().can_export
    with pytest.raises(InvalidInput, match="No county key"):
        bundles.export(tmp_path)
    with pytest.raises(InvalidInput, match="not a county key file"):
        bundles.enrol_recipient(tmp_path / "nowhere.txt")
    with pytest.raises(InvalidInput, match="does not exist"):
        bundles.export(tmp_path / "nowhere")
    assert bundles.timeline() == ()


def test_a_bundle_is_sealed_carried_and_proven(enrolled: Desk, tmp_path: Path) -> None:
    bundles = enrolled.township.bundles
    assert bundles.status().can_export
    assert bundles.status().pending_changes > 0
    stick = tmp_path / "stick"
    stick.mkdir()
    info = bundles.export(stick)
    assert (info.seq, info.state, info.carried_to) == (1, "carried", str(stick))
    assert bundles.status().pending_changes == 0
    (manifest,) = stick.rglob(info.manifest)
    assert bundles.verify(manifest).ok
    identity = next(
        file for file in (enrolled.folder / "county").iterdir() if "SECRET" in file.read_text(encoding="utf-8")
    )
    public = tmp_path / "office.pub"
    public.write_text(bundles.public_key(), encoding="ascii")
    report = verify_bundle_files(manifest, public, identity, english)
    assert report.ok, report.lines
    assert report.rows["resident"] == report.rows["household"] == 1
    assert report.rows["work_event"] == 3
    assert sum(report.rows.values()) == info.rows
    again = bundles.export(stick)
    assert (again.seq, len(bundles.timeline())) == (1, 1)
    enrolled.person("王二")
    assert bundles.status().pending_changes == 1
    assert bundles.export(stick).seq == 2


def test_every_date_of_an_imported_event_can_be_bundled(enrolled: Desk, tmp_path: Path) -> None:
    enrolled.take(
        "events",
        EVENTS,
        ("宣讲活动", "东河村", "2026年3月", "", "", "", ""),
        ("宣讲活动", "东河村", "20260305", "", "", "", ""),
    )
    assert enrolled.township.bundles.export(tmp_path).rows > 0


def test_links_leave_as_uids(enrolled: Desk) -> None:
    with enrolled.store.snapshot() as connection:
        sources = {source.shape.name: source for source in outgoing.table_sources(connection)}
        residents = list(sources["resident"].rows)
        events = list(sources["work_event"].rows)
        fields = [field.name for field in sources["work_event"].shape.fields]
    assert not {"id", "village_id", "resident_id", "import_batch_id", "source_key"} & set(fields)
    visits = [dict(zip(fields, row, strict=True)) for row in events]
    linked = [visit["resident_uid"] for visit in visits if visit["resident_uid"] is not None]
    assert linked == [residents[0][0]]


def test_a_tampered_bundle_is_refused(enrolled: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    info = enrolled.township.bundles.export(stick)
    (manifest,) = stick.rglob(info.manifest)
    manifest.write_bytes(manifest.read_bytes().replace(b"999101001", b"999101002"))
    report = enrolled.township.bundles.verify(manifest)
    assert not report.ok
    assert verify_bundle_files(manifest, None, None, english).ok is False
    with pytest.raises(InvalidInput, match="key file cannot be read"):
        verify_bundle_files(manifest, tmp_path / "none.pub", None, english)
    with pytest.raises(InvalidInput, match="key file cannot be read"):
        verify_bundle_files(manifest, None, manifest, english)


def test_what_a_crash_left_in_the_outbox_is_cleared(enrolled: Desk, tmp_path: Path) -> None:
    info = enrolled.township.bundles.export(tmp_path)
    outbox = enrolled.township.folder / "outbox"
    kept = {file.name for file in outbox.iterdir()}
    orphan = outbox / info.manifest.replace("000001", "000002").replace("00001", "00002")
    orphan.write_bytes((outbox / info.manifest).read_bytes())
    enrolled.township.close()
    again = open_again(enrolled.township.folder)
    assert {file.name for file in outbox.iterdir()} == kept
    again.close()


def test_a_sheet_carries_the_day_of_the_office_not_of_greenwich(desk: Desk, tmp_path: Path) -> None:
    early = datetime(2026, 7, 1, 6, 0, tzinfo=BEIJING)
    desk.township.close()
    township = open_township(
        desk.township.folder, PASSPHRASE, surroundings=Surroundings(clock=lambda: early, kdf_cost=CHEAP)
    )
    run = township.assessment.score("default-1000", "2026Q1")
    assert run.created_at.startswith("2026-06-30")
    paper = township.notices.print_to("village_score_sheet", run.run_id, tmp_path)[0]
    township.close()
    words = subprocess.run(["pdftotext", str(paper), "-"], capture_output=True, text=True, check=True).stdout
    assert "2026年7月1日" in words
