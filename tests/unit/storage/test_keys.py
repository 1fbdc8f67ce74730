"""The wrapped key: right passphrase, wrong passphrase, damaged file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import DatabaseDamaged, WrongPassphrase
from storage.keys import create_keys, unlock_keys
from tests.offices import CHEAP, PASSPHRASE


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    file = tmp_path / "keys.json"
    create_keys(file, PASSPHRASE, CHEAP)
    return file


def test_the_key_comes_back_and_leaves_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    key = create_keys(file, PASSPHRASE, CHEAP)
    assert len(key) == 32
    assert unlock_keys(file, PASSPHRASE) == key
    assert [entry.name for entry in tmp_path.iterdir()] == ["keys.json"]
    assert key.hex() not in file.read_text(encoding="utf-8")


def test_two_offices_share_no_key(tmp_path: Path) -> None:
    first, second = (create_keys(tmp_path / name, PASSPHRASE, CHEAP) for name in ("a.json", "b.json"))
    assert first != second


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE.upper(), PASSPHRASE + " "])
def test_another_passphrase_opens_nothing(keys: Path, passphrase: str) -> None:
    with pytest.raises(WrongPassphrase, match="keyboard layout"):
        unlock_keys(keys, passphrase)


def test_any_of_several_users_may_open(keys: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    create_keys(other, "another one", CHEAP)
    content = json.loads(keys.read_bytes())
    content["users"] = json.loads(other.read_bytes())["users"] + content["users"]
    key = unlock_keys(keys, PASSPHRASE)
    keys.write_text(json.dumps(content), encoding="utf-8")
    assert unlock_keys(keys, PASSPHRASE) == key


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"3", b'"users"', b'{"users": 3}', b'{"users": []}', b"\xff\xfe{}"]
)
def test_a_file_that_is_no_key_file(keys: Path, content: bytes) -> None:
    keys.write_bytes(content)
    with pytest.raises(DatabaseDamaged, match="put back the copy"):
        unlock_keys(keys, PASSPHRASE)


@pytest.mark.parametrize(
    "damage",
    [
        lambda user: user.pop("nonce"),
        lambda user: user.pop("kdf"),
        lambda user: user.update(kdf="argon2id"),
        lambda user: user.update(nonce="AA=="),
        lambda user: user.update(nonce="***"),
        lambda user: user.update(wrapped_key=3.5),
        lambda user: user["kdf"].update(salt="AA=="),
        lambda user: user["kdf"].update(time_cost=0),
        lambda user: user["kdf"].update(time_cost="many"),
        lambda user: user["kdf"].update(memory_kib=10**30),
        lambda user: user["kdf"].update(lanes=-1),
    ],
)
def test_a_damaged_wrap_is_no_wrong_passphrase(keys: Path, damage: Callable[[dict[str, Any]], object]) -> None:
    content = json.loads(keys.read_bytes())
    damage(content["users"][0])
    keys.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(DatabaseDamaged):
        unlock_keys(keys, PASSPHRASE)


def test_a_changed_wrap_does_not_open(keys: Path) -> None:
    content = json.loads(keys.read_bytes())
    wrapped = content["users"][0]["wrapped_key"]
    content["users"][0]["wrapped_key"] = ("B" if wrapped[0] != "B" else "C") + wrapped[1:]
    keys.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(WrongPassphrase):
        unlock_keys(keys, PASSPHRASE)
