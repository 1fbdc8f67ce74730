"""Ed25519 keys of the sender, in the forms that minisign and openssl read."""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

ALGORITHM = b"Ed"
ID_BYTES = 8
KEY_BYTES = 32
SIGNATURE_BYTES = 64
_MAX_LINES = 2
_COMMENT = "untrusted comment: minisign public key {key_id}\n"
_FINGERPRINT_GROUPS = 6


def fingerprint(key: bytes) -> str:
    """Give six groups of five digits (about 100 bits of SHA-256) to print and to read out on the telephone."""
    number = int.from_bytes(hashlib.sha256(key).digest(), "big") % 10 ** (5 * _FINGERPRINT_GROUPS)
    digits = f"{number:0{5 * _FINGERPRINT_GROUPS}d}"
    return " ".join(digits[start : start + 5] for start in range(0, len(digits), 5))


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The key that a sender's bundles are checked with, as registered by the receiver."""

    identifier: bytes
    key: bytes

    def __post_init__(self) -> None:
        """Refuse keys of a wrong length."""
        if len(self.identifier) != ID_BYTES or len(self.key) != KEY_BYTES:
            raise ValueError("an Ed25519 public key has 32 bytes and an identifier of 8")

    @classmethod
    def from_text(cls, text: str) -> PublicKey:
        """Read a minisign public-key file, or its second line alone."""
        lines = text.strip().splitlines()
        try:
            data = base64.b64decode(lines[-1].strip(), validate=True)
        except (binascii.Error, IndexError) as exc:
            raise ValueError("not a minisign public key") from exc
        if (
            len(lines) > _MAX_LINES
            or not data.startswith(ALGORITHM)
            or len(data) != len(ALGORITHM) + ID_BYTES + KEY_BYTES
        ):
            raise ValueError("not a minisign public key")
        body = data.removeprefix(ALGORITHM)
        return cls(body[:ID_BYTES], body[ID_BYTES:])

    def to_text(self) -> str:
        """Write the minisign public-key file."""
        line = base64.b64encode(ALGORITHM + self.identifier + self.key).decode("ascii")
        return _COMMENT.format(key_id=self.key_id) + line + "\n"

    def to_pem(self) -> str:
        """Write the same key for ``openssl pkeyutl -pubin``."""
        key = Ed25519PublicKey.from_public_bytes(self.key)
        return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")

    @property
    def key_id(self) -> str:
        """Give the key identifier as minisign prints it."""
        return self.identifier[::-1].hex().upper()

    @property
    def fingerprint(self) -> str:
        """Give the printable fingerprint of the key."""
        return fingerprint(self.key)

    def verifies(self, signature: bytes, data: bytes) -> bool:
        """Tell whether ``signature`` over ``data`` was made with this key."""
        try:
            Ed25519PublicKey.from_public_bytes(self.key).verify(signature, data)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The private signing key of a township; it never leaves the office file."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse seeds of a wrong length."""
        if len(self.seed) != KEY_BYTES:
            raise ValueError("an Ed25519 seed has 32 bytes")

    @classmethod
    def generate(cls) -> SigningKey:
        """Make a new key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_bytes(cls, data: bytes) -> SigningKey:
        """Take up a stored key."""
        return cls(data)

    def to_bytes(self) -> bytes:
        """Give the 32 secret bytes, to be stored encrypted."""
        return self.seed

    @property
    def public(self) -> PublicKey:
        """Give the public half; its identifier is derived, so that one seed has one identifier."""
        key = Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()
        return PublicKey(hashlib.sha256(key).digest()[:ID_BYTES], key)

    def sign(self, data: bytes) -> bytes:
        """Sign ``data``."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(data)
