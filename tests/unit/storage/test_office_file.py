"""The office file itself: pragmas in force, wrong keys, newer files, one program at a time."""

from __future__ import annotations

import os
import threading
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.bootstrap import create_township, is_office
from app.domain.errors import (
    Conflict,
    DatabaseDamaged,
    DatabaseTooNew,
    NotFound,
    OfficeInUse,
    StorageUnavailable,
    WrongPassphrase,
)
from storage import editing
from storage import office as offices
from storage.connection import APPLICATION_ID, connect
from storage.errors import translated_errors
from storage.keys import unlock_keys
from storage.migrations import MIGRATIONS, migrate
from storage.store import Store
from tests.offices import CHEAP, PASSPHRASE, PROFILE, Desk, open_again


def pragma(store: Store, name: str, *, writer: bool) -> object:
    with store.write() if writer else store.read() as connection:
        row = connection.execute(f"PRAGMA {name}").fetchone()
    return None if row is None else row[0]


@pytest.mark.parametrize("writer", [True, False])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("foreign_keys", 1), ("synchronous", 2), ("secure_delete", 1), ("journal_mode", "wal"), ("cache_size", -200000),
        ("temp_store", 2), ("busy_timeout", 5000), ("application_id", APPLICATION_ID), ("user_version", len(MIGRATIONS)),
    ],
)  # fmt: skip
def test_the_pragmas_are_in_force(empty_desk: Desk, name: str, value: object, *, writer: bool) -> None:
    assert pragma(empty_desk.store, name, writer=writer) == value


def test_foreign_keys_are_really_checked(empty_desk: Desk) -> None:
    with pytest.raises(sqlcipher.IntegrityError), empty_desk.store.write() as connection:
        connection.execute("INSERT INTO village_group (uid, village_id, name) VALUES ('u', 77, '1组')")


def test_a_reader_cannot_write(empty_desk: Desk) -> None:
    with pytest.raises(StorageUnavailable, match="read-only"), empty_desk.store.read() as connection:
        connection.execute("DELETE FROM office")
    with empty_desk.store.read() as connection:
        assert offices.fact(connection, "name") == PROFILE.name


def test_the_file_is_not_readable_without_its_key(desk: Desk) -> None:
    desk.person("欧阳锋")
    desk.township.close()
    content = (desk.township.folder / "office.db").read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert "欧阳锋".encode() not in content
    assert b"CREATE TABLE" not in content


def test_a_wrong_key_is_refused(empty_desk: Desk) -> None:
    with pytest.raises(DatabaseDamaged):
        connect(empty_desk.store.file, bytes(32), read_only=True)


def test_a_file_of_noise_is_refused(empty_desk: Desk) -> None:
    empty_desk.township.close()
    (empty_desk.township.folder / "office.db").write_bytes(os.urandom(8192))
    with pytest.raises(DatabaseDamaged):
        open_again(empty_desk.township.folder)


def test_a_newer_file_is_refused_and_left_alone(empty_desk: Desk) -> None:
    with empty_desk.store.write() as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    empty_desk.township.close()
    before = (empty_desk.township.folder / "office.db").read_bytes()
    with pytest.raises(DatabaseTooNew, match="update the program"):
        open_again(empty_desk.township.folder)
    assert (empty_desk.township.folder / "office.db").read_bytes() == before


def test_a_second_window_is_refused_until_the_first_is_closed(empty_desk: Desk) -> None:
    folder = empty_desk.township.folder
    with pytest.raises(OfficeInUse):
        open_again(folder)
    empty_desk.township.close()
    again = open_again(folder)
    assert again.profile == PROFILE
    again.close()


def test_the_wrong_passphrase_leaves_the_folder_free(empty_desk: Desk) -> None:
    empty_desk.township.close()
    with pytest.raises(WrongPassphrase):
        offices.open_office(empty_desk.township.folder, "wrong")
    open_again(empty_desk.township.folder).close()


def test_closing_twice_does_nothing(empty_desk: Desk) -> None:
    empty_desk.township.close()
    empty_desk.township.close()
    assert sorted(entry.name for entry in empty_desk.township.folder.iterdir()) == [
        "keys.json", "office.db", "office.lock",
    ]  # fmt: skip


def test_a_folder_with_an_office_is_not_used_again(empty_desk: Desk, tmp_path: Path) -> None:
    folder = empty_desk.township.folder
    assert is_office(folder)
    with pytest.raises(Conflict):
        create_township(folder, PASSPHRASE, PROFILE)
    (folder / "office.db").unlink()
    assert not is_office(folder)
    with pytest.raises(Conflict):
        create_township(folder, PASSPHRASE, PROFILE)
    with pytest.raises(NotFound):
        open_again(tmp_path / "nowhere")


def test_an_office_that_could_not_be_made_holds_no_lock(tmp_path: Path) -> None:
    # A fact without a value breaks the first transaction; the folder must be free afterwards.
    facts: dict[str, str] = {"name": None}  # type: ignore[dict-item]
    with pytest.raises(sqlcipher.IntegrityError):
        offices.create_office(tmp_path / "office", PASSPHRASE, facts, CHEAP)
    office = offices.open_office(tmp_path / "office", PASSPHRASE)
    office.close()


def test_migrating_again_changes_nothing(desk: Desk) -> None:
    schema = desk.query("SELECT type, name, sql FROM sqlite_master ORDER BY name")
    with desk.store.write():
        pass
    migrate(desk.store._writer)
    desk.township.close()
    key = unlock_keys(desk.township.folder / "keys.json", PASSPHRASE)
    store = offices._open_store(desk.store.file, key)
    with store.read() as connection:
        assert connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall() == schema
        applied = connection.execute("SELECT name FROM _sqlite_migrations").fetchall()
    store.close()
    assert [row[0] for row in applied] == [name for name, _ in MIGRATIONS]


def test_a_whole_file_has_no_problems_and_a_damaged_one_has(desk: Desk) -> None:
    for number in range(40):
        desk.person(f"李{chr(0x4E00 + number)}")
    assert desk.township.problems() == ()
    file = desk.store.file
    desk.township.close()
    content = bytearray(file.read_bytes())
    content[-2000] ^= 0xFF
    file.write_bytes(content)
    with closing(open_again(desk.township.folder)) as township:
        assert township.problems() != ()


def test_a_broken_reference_is_found(desk: Desk) -> None:
    person = desk.person()
    writer = desk.store._writer
    writer.execute("PRAGMA foreign_keys = OFF")
    writer.execute("UPDATE resident SET village_id = 99 WHERE id = ?", (person,))
    assert desk.township.problems() == ("resident 1 -> village",)


def test_an_error_inside_takes_the_whole_transaction_back(desk: Desk) -> None:
    def fail() -> None:
        with desk.store.write() as connection:
            offices.set_fact(connection, "colour", "red")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with desk.store.read() as connection:
        assert offices.fact(connection, "colour") is None
    with desk.store.write() as connection:
        offices.set_fact(connection, "colour", "red")
        offices.set_fact(connection, "colour", "green")
    with desk.store.read() as connection:
        assert offices.fact(connection, "colour") == "green"


def test_a_full_disk_is_told_and_leaves_the_office_usable(desk: Desk) -> None:
    store = desk.store
    pages = pragma(store, "page_count", writer=True)
    store._writer.execute(f"PRAGMA max_page_count = {pages!s}")
    facts = ((f"fact {number}", "x" * 500) for number in range(2000))
    with pytest.raises(StorageUnavailable, match="disk is full"), store.write() as connection:
        connection.executemany("INSERT INTO office (key, value) VALUES (?, ?)", facts)
    with store.read() as connection:
        assert offices.fact(connection, "fact 0") is None
    store._writer.execute("PRAGMA max_page_count = 1000000")
    assert desk.names() == []
    assert desk.person() == 1


def test_a_transaction_that_cannot_be_committed_is_taken_back(desk: Desk) -> None:
    broken = (
        "PRAGMA defer_foreign_keys = ON",
        "INSERT INTO village_group (uid, village_id, name) VALUES ('u', 77, '1组')",
    )
    with pytest.raises(sqlcipher.IntegrityError), desk.store.write() as connection:
        all(connection.execute(statement) for statement in broken)
    assert desk.person() == 1
    assert desk.query("SELECT count(*) FROM village_group WHERE village_id = 77") == [(0,)]


def test_an_office_needs_a_folder_that_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageUnavailable):
        create_township(tmp_path / "file" / "office", PASSPHRASE, PROFILE)


def test_a_row_that_is_gone_is_not_changed(desk: Desk) -> None:
    with desk.store.write() as connection:
        edit_id = editing.next_edit(connection)
        assert not editing.change_row(connection, "resident", 99, {"note": "x"}, "now", edit_id=edit_id)
    assert desk.query("SELECT count(*) FROM edit_history") == [(0,)]


def test_each_thread_reads_beside_the_writer(desk: Desk) -> None:
    seen: list[int] = []

    def count() -> None:
        with desk.store.read() as connection:
            row = connection.execute("SELECT count(*) FROM village").fetchone()
            assert row is not None
            seen.append(int(str(row[0])))

    with desk.store.write() as connection:
        connection.execute("INSERT INTO village (uid, name) VALUES ('u', '南坪村')")
        thread = threading.Thread(target=count)
        thread.start()
        thread.join()
    count()
    assert seen == [2, 3]


def test_a_snapshot_stays_as_it_was(desk: Desk) -> None:
    with desk.store.snapshot() as connection:
        before = connection.execute("SELECT count(*) FROM village").fetchall()
        with desk.store.write() as writer:
            writer.execute("INSERT INTO village (uid, name) VALUES ('u', '南坪村')")
        assert connection.execute("SELECT count(*) FROM village").fetchall() == before
    assert desk.query("SELECT count(*) FROM village") == [(3,)]


def test_a_file_that_is_locked_or_missing_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable):
        connect(tmp_path / "no such folder" / "office.db", bytes(32), read_only=True)
    key = unlock_keys(desk.township.folder / "keys.json", PASSPHRASE)
    other = connect(desk.store.file, key, read_only=False)
    other.execute("PRAGMA busy_timeout = 0")
    with desk.store.write(), pytest.raises(StorageUnavailable, match="busy"), translated_errors():
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_fault_of_the_program_passes_through() -> None:
    with pytest.raises(sqlcipher.OperationalError), translated_errors():
        sqlcipher.connect(":memory:").execute("SELECT * FROM nowhere")
