"""The signed, encrypted exchange file ``township-bundle/1``; see ``docs/bundle-format.md``.

It knows nothing of the office file: services hand it plain tables and get files, and the other way round.
"""

from __future__ import annotations

from storage.bundle.age import AgeIdentity, check_recipient, recipient_fingerprint
from storage.bundle.bag import Attachment, SealedTable
from storage.bundle.carry import CarriedBundle, carry, recipient_folder, sweep
from storage.bundle.check import OuterReport, read_manifest, verify_outer
from storage.bundle.fields import BundleField, FieldType, TableShape, Value
from storage.bundle.keys import PublicKey, SigningKey
from storage.bundle.manifest import FORMAT, Manifest, SchemaVersion, Volume, WrongEntry
from storage.bundle.rows import TableSource
from storage.bundle.seal import DEFAULT_VOLUME_BYTES, SealedBundle, SealRequest, remove_files, seal
from storage.bundle.unseal import BundleContents, BundleRow, OpenedBundle, open_bundle

__all__ = [
    "DEFAULT_VOLUME_BYTES",
    "FORMAT",
    "AgeIdentity",
    "Attachment",
    "BundleContents",
    "BundleField",
    "BundleRow",
    "CarriedBundle",
    "FieldType",
    "Manifest",
    "OpenedBundle",
    "OuterReport",
    "PublicKey",
    "SchemaVersion",
    "SealRequest",
    "SealedBundle",
    "SealedTable",
    "SigningKey",
    "TableShape",
    "TableSource",
    "Value",
    "Volume",
    "WrongEntry",
    "carry",
    "check_recipient",
    "open_bundle",
    "read_manifest",
    "recipient_fingerprint",
    "recipient_folder",
    "remove_files",
    "seal",
    "sweep",
    "verify_outer",
]
