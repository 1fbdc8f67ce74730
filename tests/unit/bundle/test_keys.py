"""Keys, fingerprints and signature files."""

from __future__ import annotations

import pytest

from app.domain.errors import BundleRefused
from storage.bundle import AgeIdentity, PublicKey, SigningKey, check_recipient, minisign, recipient_fingerprint
from tests.unit.bundle.samples import COUNTY, OTHER_TOWNSHIP, TOWNSHIP

# RFC 8032, section 7.1, test 2.
SEED = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
PUBLIC = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
SIGNATURE = bytes.fromhex(
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def test_keys_are_those_of_the_standard() -> None:
    key = SigningKey.from_bytes(SEED)

    assert key.public.key == PUBLIC
    assert key.sign(b"\x72") == SIGNATURE
    assert key.public.verifies(SIGNATURE, b"\x72")
    assert not key.public.verifies(SIGNATURE, b"\x73")
    assert key.to_bytes() == SEED


def test_a_key_survives_storage_and_print() -> None:
    key = SigningKey.generate()

    assert SigningKey.from_bytes(key.to_bytes()) == key
    assert PublicKey.from_text(key.public.to_text()) == key.public
    assert PublicKey.from_text(key.public.to_text().splitlines()[1]) == key.public
    assert key.public.key_id in key.public.to_text()
    assert key.public.to_pem().startswith("-----BEGIN PUBLIC KEY-----")


def test_secrets_do_not_show() -> None:
    assert TOWNSHIP.to_bytes().hex() not in repr(TOWNSHIP)
    assert str(TOWNSHIP.to_bytes()) not in repr(TOWNSHIP)
    assert COUNTY.text not in repr(COUNTY)


def test_fingerprints_are_short_and_differ() -> None:
    groups = TOWNSHIP.public.fingerprint.split(" ")

    assert [len(group) for group in groups] == [5] * 6
    assert "".join(groups).isdecimal()
    assert TOWNSHIP.public.fingerprint != OTHER_TOWNSHIP.public.fingerprint
    assert recipient_fingerprint(COUNTY.recipient) == recipient_fingerprint(f" {COUNTY.recipient}\n")


@pytest.mark.parametrize(
    "text", ["", "x", "RWQ", "untrusted comment: x\nRWQ\n", "RXQ" + "A" * 53, "a\nb\n" + "RWQ" + "A" * 53]
)
def test_other_texts_are_no_public_key(text: str) -> None:
    with pytest.raises(ValueError, match="minisign public key"):
        PublicKey.from_text(text)


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_keys_of_other_lengths_are_refused(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        SigningKey.from_bytes(bytes(size))
    with pytest.raises(ValueError, match="32 bytes"):
        PublicKey(bytes(8), bytes(size))


def test_other_texts_are_no_age_keys() -> None:
    with pytest.raises(ValueError, match="age recipient"):
        check_recipient(COUNTY.text)
    with pytest.raises(ValueError, match="age identity"):
        _ = AgeIdentity(COUNTY.recipient).recipient
    assert check_recipient(AgeIdentity.generate().recipient).startswith("age1")


def test_a_signature_is_bound_to_data_name_and_key() -> None:
    file = minisign.sign(TOWNSHIP, b"data", "a.manifest.json")

    minisign.verify(file, b"data", "a.manifest.json", TOWNSHIP.public)
    for data, name, key in (
        (b"other", "a.manifest.json", TOWNSHIP),
        (b"data", "b.manifest.json", TOWNSHIP),
        (b"data", "a.manifest.json", OTHER_TOWNSHIP),
    ):
        with pytest.raises(BundleRefused):
            minisign.verify(file, data, name, key.public)


def test_no_bit_of_a_signature_file_may_change() -> None:
    genuine = minisign.sign(TOWNSHIP, b"data", "a.manifest.json")
    for bit in range(8 * len(genuine)):
        file = bytearray(genuine)
        file[bit // 8] ^= 1 << bit % 8

        with pytest.raises(BundleRefused):
            minisign.verify(bytes(file), b"data", "a.manifest.json", TOWNSHIP.public)
