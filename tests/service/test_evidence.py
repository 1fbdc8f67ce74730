"""Photos and scans in a real office file: kept once, proven, copied out, and never in a bundle."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import DatabaseDamaged, ExportFailed, InvalidInput, NotFound
from storage.outgoing import SYNCED_TABLES, table_sources
from tests.evidence_files import JPEG, PDF, PNG, png
from tests.offices import Desk

RECORD = "inspection_round"


@pytest.fixture
def row(desk: Desk) -> int:
    with desk.store.write() as connection:
        return connection.execute(
            "INSERT INTO inspection_round (uid, scheme_id, year, number, title, quarter, opens_on, closes_on)"
            " VALUES ('r', 's', 2026, 1, 't', 1, '2026-04-01', '2026-04-10')"
        ).lastrowid


def file(desk: Desk, name: str, content: bytes) -> Path:
    path = desk.folder / name
    path.write_bytes(content)
    return path


def test_a_file_is_kept_once_and_belongs_to_its_record(desk: Desk, row: int) -> None:
    service = desk.township.evidence
    info = service.add(file(desk, "公开栏.png", PNG), RECORD, row, "二组公开栏")
    again = service.add(file(desk, "copy.png", PNG), RECORD, row)
    scan = service.add(file(desk, "表.pdf", PDF), RECORD, row)
    assert again.link_id == info.link_id
    assert [(one.name, one.media_type, one.byte_count, one.caption) for one in service.list(RECORD, row)] == [
        ("公开栏.png", "image/png", len(PNG), "二组公开栏"),
        ("表.pdf", "application/pdf", len(PDF), ""),
    ]
    assert service.content(scan.link_id) == PDF
    assert service.stored_bytes() == len(PNG) + len(PDF)
    file(desk, "公开栏.png", JPEG)
    assert service.content(info.link_id) == PNG


def test_bad_files_are_refused_and_nothing_is_stored(desk: Desk, row: int) -> None:
    service = desk.township.evidence
    for path in (file(desk, "a.png", b"text"), file(desk, "b.png", b""), desk.folder / "gone.png", desk.folder):
        with pytest.raises(InvalidInput):
            service.add(path, RECORD, row)
    with pytest.raises(NotFound):
        service.add(file(desk, "c.png", PNG), RECORD, 99)
    with pytest.raises(ValueError, match="resident"):
        service.add(file(desk, "c.png", PNG), "resident", 1)
    assert desk.query("SELECT count(*) FROM evidence_file") == [(0,)]
    assert desk.query("SELECT count(*) FROM evidence_blob") == [(0,)]


def test_a_large_file_is_refused_before_it_is_read(desk: Desk, row: int, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.folder / "film.mp4"
    with path.open("wb") as stream:
        stream.truncate(3 * 1024**3)

    def never(_self: Path) -> bytes:
        raise AssertionError

    monkeypatch.setattr(Path, "read_bytes", never)
    with pytest.raises(InvalidInput, match="3072 MB"):
        desk.township.evidence.add(path, RECORD, row)


def test_a_copy_overwrites_nothing(desk: Desk, row: int, tmp_path: Path) -> None:
    service = desk.township.evidence
    one = service.add(file(desk, "a.png", png(1)), RECORD, row)
    two = service.add(file(desk, "a.png", png(2)), RECORD, row)
    folder = tmp_path / "copies"
    assert [service.export(link, folder).name for link in (one.link_id, two.link_id)] == ["a.png", "a (2).png"]
    assert (folder / "a (2).png").read_bytes() == png(2)
    with pytest.raises(ExportFailed):
        service.export(one.link_id, file(desk, "a.png", png(2)))


def test_a_link_is_taken_away_and_comes_back_with_undo(desk: Desk, row: int) -> None:
    service = desk.township.evidence
    info = service.add(file(desk, "a.png", PNG), RECORD, row)
    service.remove(info.link_id)
    assert service.list(RECORD, row) == ()
    with pytest.raises(NotFound):
        service.content(info.link_id)
    desk.township.records.undo()
    assert [one.link_id for one in service.list(RECORD, row)] == [info.link_id]


def test_a_spoiled_file_is_found_out(desk: Desk, row: int) -> None:
    info = desk.township.evidence.add(file(desk, "a.png", PNG), RECORD, row)
    with desk.store.write() as connection:
        connection.execute("UPDATE evidence_blob SET content = ?", (JPEG,))
    with pytest.raises(DatabaseDamaged):
        desk.township.evidence.content(info.link_id)


def test_bytes_stay_here_and_a_file_known_by_its_hash_says_so(desk: Desk, row: int) -> None:
    info = desk.township.evidence.add(file(desk, "a.png", PNG), RECORD, row)
    assert "evidence_blob" not in SYNCED_TABLES
    with desk.store.read() as connection:
        travelling = {source.shape.name: source.shape.fields for source in table_sources(connection)}
    assert [field.name for field in travelling["evidence_file"]][:3] == ["uid", "row_version", "deleted"]
    with desk.store.write() as connection:
        connection.execute("DELETE FROM evidence_blob")
    (listed,) = desk.township.evidence.list(RECORD, row)
    assert not listed.is_here
    with pytest.raises(NotFound, match="another office"):
        desk.township.evidence.content(info.link_id)
    desk.township.evidence.add(file(desk, "a.png", PNG), RECORD, row)
    assert desk.township.evidence.content(info.link_id) == PNG
