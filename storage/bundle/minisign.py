"""Detached signatures in minisign's legacy form, of which not one bit may differ."""

from __future__ import annotations

import base64
import binascii

from storage.bundle import wording
from storage.bundle.keys import ALGORITHM, ID_BYTES, SIGNATURE_BYTES, PublicKey, SigningKey

MAX_BYTES = 1024
_UNTRUSTED = "untrusted comment: "
_TRUSTED = "trusted comment: "


def sign(key: SigningKey, data: bytes, file_name: str) -> bytes:
    """Sign ``data`` and, with a second signature, the name of the file it is stored under."""
    signature = key.sign(data)
    second = key.sign(signature + _trusted_comment(file_name).encode("ascii"))
    return _compose(key.public.identifier, signature, second, file_name)


def verify(signature_file: bytes, data: bytes, file_name: str, key: PublicKey) -> None:
    """Refuse unless both signatures fit and the file is, byte for byte, the one that ``sign`` writes."""
    identifier, signature, second = _parse(signature_file, file_name)
    if identifier != key.identifier:
        raise wording.refused(wording.SIGNATURE_ALTERED, name=file_name + ".minisig")
    named = signature + _trusted_comment(file_name).encode("ascii")
    if not (key.verifies(signature, data) and key.verifies(second, named)):
        raise wording.refused(wording.SIGNATURE_WRONG, name=file_name)


def check_form(signature_file: bytes, file_name: str, key_id: str) -> None:
    """Refuse a malformed signature file or another key's, where no key is registered to verify it with."""
    identifier, _signature, _second = _parse(signature_file, file_name)
    if identifier[::-1].hex().upper() != key_id:
        raise wording.refused(wording.SIGNATURE_ALTERED, name=file_name + ".minisig")


def _trusted_comment(file_name: str) -> str:
    return f"township-bundle/1 {file_name}"


def _compose(identifier: bytes, signature: bytes, second: bytes, file_name: str) -> bytes:
    key_id = identifier[::-1].hex().upper()
    lines = (
        f"{_UNTRUSTED}township-bundle/1 signed with key {key_id}",
        base64.b64encode(ALGORITHM + identifier + signature).decode("ascii"),
        _TRUSTED + _trusted_comment(file_name),
        base64.b64encode(second).decode("ascii"),
    )
    return "".join(line + "\n" for line in lines).encode("ascii")


def _parse(signature_file: bytes, file_name: str) -> tuple[bytes, bytes, bytes]:
    lines = signature_file.split(b"\n")
    try:
        first = base64.b64decode(lines[1], validate=True)
        second = base64.b64decode(lines[3], validate=True)
    except (binascii.Error, IndexError) as exc:
        raise wording.refused(wording.SIGNATURE_ALTERED, name=file_name + ".minisig") from exc
    body = first.removeprefix(ALGORITHM)
    identifier, signature = body[:ID_BYTES], body[ID_BYTES:]
    # Base64 and the comments leave room for other spellings; writing the file anew leaves none.
    sized = len(signature) == SIGNATURE_BYTES and len(second) == SIGNATURE_BYTES
    if not sized or _compose(identifier, signature, second, file_name) != signature_file:
        raise wording.refused(wording.SIGNATURE_ALTERED, name=file_name + ".minisig")
    return identifier, signature, second
