"""An office of the version before the checks: opened, it has their tables and has lost nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import storage.migrations as versions
from storage.connection import connect

KEY = bytes(range(32))


def test_an_older_office_gets_the_tables_of_the_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [name for name, _ in versions.MIGRATIONS]
    before = names.index("m0004_checks")
    connection = connect(tmp_path / "office.db", KEY, read_only=False)
    with monkeypatch.context() as patch:
        # The list of versions as the program of that time had it.
        patch.setattr(versions, "MIGRATIONS", versions.MIGRATIONS[:before])
        versions.migrate(connection)
    connection.execute("INSERT INTO village (uid, name) VALUES ('v', '东河村')")
    connection.execute("INSERT INTO resident (uid, name, sex, village_id) VALUES ('r', '李强', '1', 1)")
    versions.migrate(connection)

    assert connection.execute("SELECT name FROM resident").fetchall() == [("李强",)]
    assert connection.execute("SELECT count(*) FROM check_waiver").fetchall() == [(0,)]
    assert connection.execute("SELECT count(*) FROM reconcile_run").fetchall() == [(0,)]
    assert connection.execute("PRAGMA user_version").fetchall() == [(len(names),)]
    connection.close()
