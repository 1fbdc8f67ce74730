"""The random key of the office file, wrapped under a passphrase in ``keys.json``."""

from __future__ import annotations

import base64
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import DatabaseDamaged, WrongPassphrase
from app.domain.text import QT_TRANSLATE_NOOP, Message
from storage.bundle.files import write_whole

FORMAT = "township-desk-keys/1"
KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_WRONG = QT_TRANSLATE_NOOP(
    "Error", "The passphrase is not right: check the keyboard layout and capitals, then try again"
)
_DAMAGED = QT_TRANSLATE_NOOP("Error", "keys.json is damaged: put back the copy from the last backup")


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id cost: passes, KiB of memory, lanes (RFC 9106); kept beside each wrap."""

    time_cost: int = 3
    memory_kib: int = 256 * 1024
    lanes: int = 2


def create_keys(file: Path, passphrase: str, cost: KdfCost) -> bytes:
    """Make a file key, wrap it, write ``keys.json`` whole or not at all, and give the key."""
    key = os.urandom(KEY_BYTES)
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    wrapped = AESGCM(_derive(passphrase, salt, cost)).encrypt(nonce, key, FORMAT.encode())
    user = {
        "name": "clerk",
        "kdf": {"kind": "argon2id", **asdict(cost), "salt": _text(salt)},
        "nonce": _text(nonce),
        "wrapped_key": _text(wrapped),
    }
    write_whole(file, json.dumps({"format": FORMAT, "users": [user]}, indent=1).encode())
    return key


def unlock_keys(file: Path, passphrase: str) -> bytes:
    """Give the file key, or raise WrongPassphrase."""
    try:
        wraps = [_read_wrap(user) for user in json.loads(file.read_bytes())["users"]]
        keys = (_unwrap(passphrase, *wrap) for wrap in wraps)
        found = next((key for key in keys if key is not None), None)
    except (ValueError, KeyError, TypeError, OverflowError, HashingError) as error:
        raise DatabaseDamaged(Message("Error", _DAMAGED)) from error
    if found is None:
        raise WrongPassphrase(Message("Error", _WRONG)) if wraps else DatabaseDamaged(Message("Error", _DAMAGED))
    return found


def _unwrap(passphrase: str, salt: bytes, cost: KdfCost, nonce: bytes, wrapped: bytes) -> bytes | None:
    try:
        return AESGCM(_derive(passphrase, salt, cost)).decrypt(nonce, wrapped, FORMAT.encode())
    except InvalidTag:
        return None


def _read_wrap(user: dict[str, object]) -> tuple[bytes, KdfCost, bytes, bytes]:
    kdf = user["kdf"]
    if not isinstance(kdf, dict):
        raise TypeError
    cost = KdfCost(int(kdf["time_cost"]), int(kdf["memory_kib"]), int(kdf["lanes"]))
    return _bytes(kdf["salt"]), cost, _bytes(user["nonce"]), _bytes(user["wrapped_key"])


def _derive(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    return hash_secret_raw(passphrase.encode(), salt, cost.time_cost, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: object) -> bytes:
    return base64.b64decode(str(text), validate=True)
