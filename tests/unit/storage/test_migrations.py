"""A file of every earlier version is brought to the newest one with all that it holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import migrations
from storage.connection import Connection, connect
from storage.migrations import MIGRATIONS, migrate
from storage.queries.search import search_residents
from storage.schema import create_synced_table

KEY = bytes(range(32))


def made_by(version: int, file: Path, patch: pytest.MonkeyPatch) -> None:
    """Make a file as the program of that version did, with a family in it."""
    with closing(connect(file, KEY, read_only=False)) as connection:
        with patch.context() as past:
            past.setattr(migrations, "MIGRATIONS", MIGRATIONS[:version])
            migrate(connection)
        for statement in (
            "INSERT INTO office (key, value) VALUES ('name', '望溪镇')",
            "INSERT INTO village (uid, name) VALUES ('v1', '东河村')",
            "INSERT INTO household (uid, household_no, village_id) VALUES ('h1', '7', 1)",
            (
                "INSERT INTO resident (uid, name, sex, village_id, household_id, spouse_name)"
                " VALUES ('r1', '李强', '1', 1, 1, '王芳')"
            ),
            (
                "INSERT INTO edit_history (edit_id, table_name, uid, at, action, field, before, after)"
                " VALUES (1, 'resident', 'r1', '2026-01-01T00:00:00+00:00', 'insert', 'name', NULL, '李强')"
            ),
        ):
            connection.execute(statement)


@pytest.fixture(params=range(1, len(MIGRATIONS)))
def upgraded(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    """Give a file of an earlier version, opened by this one."""
    made_by(request.param, tmp_path / "office.db", monkeypatch)
    with closing(connect(tmp_path / "office.db", KEY, read_only=False)) as connection:
        migrate(connection)
        yield connection


def shape(connection: Connection) -> set[tuple[object, ...]]:
    """Give every table, index and trigger by name and kind."""
    rows = connection.execute("SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
    return {tuple(row) for row in rows}


def columns(connection: Connection, table: str) -> set[str]:
    return {str(row[1]) for row in connection.execute(f"PRAGMA table_xinfo({table})")}


def test_an_upgraded_file_has_the_shape_of_a_new_one(upgraded: Connection, tmp_path: Path) -> None:
    with closing(connect(tmp_path / "new.db", KEY, read_only=False)) as new:
        migrate(new)
        assert shape(upgraded) == shape(new)
        tables = [str(name) for kind, name, _ in shape(new) if kind == "table"]
        for table in tables:
            assert columns(upgraded, table) == columns(new, table), table


def test_an_upgrade_keeps_everything_and_marks_nothing_as_changed(upgraded: Connection) -> None:
    person = upgraded.execute("SELECT uid, name, household_id, spouse_name, row_version FROM resident").fetchall()
    assert [tuple(row) for row in person] == [("r1", "李强", 1, "王芳", 1)]
    assert [row[0] for row in upgraded.execute("SELECT op FROM change_log ORDER BY seq")] == ["I", "I", "I"]
    assert upgraded.execute("PRAGMA foreign_key_check").fetchall() == []
    assert upgraded.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_a_step_that_fails_leaves_the_version_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(connection: Connection) -> None:
        create_synced_table(connection, "half_made", ("name TEXT",))
        raise RuntimeError("the power failed")

    file = tmp_path / "office.db"
    made_by(len(MIGRATIONS), file, monkeypatch)
    with closing(connect(file, KEY, read_only=False)) as connection:
        before = shape(connection)
        with monkeypatch.context() as future:
            future.setattr(migrations, "MIGRATIONS", (*MIGRATIONS, ("m9999_breaks", breaks)))
            with pytest.raises(RuntimeError, match="power failed"):
                migrate(connection)
        assert shape(connection) == before
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_people_of_an_older_file_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made_by(2, tmp_path / "office.db", monkeypatch)
    with closing(connect(tmp_path / "office.db", KEY, read_only=False)) as connection:
        migrate(connection)
        found = [search_residents(connection, text) for text in ("李强", "强", "liqiang", "lq", "李 东河", "l 7")]
        assert found == [[1]] * len(found)
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'name_index'").fetchone() == (0,)
