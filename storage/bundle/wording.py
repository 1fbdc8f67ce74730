"""What the clerk is told when a bundle is refused, cannot be sealed or cannot be carried.

Every sentence says what to do next. Values in braces are file names, codes and field names.
"""

from __future__ import annotations

from app.domain.errors import BundleRefused, ExportFailed, StorageUnavailable
from app.domain.text import QT_TRANSLATE_NOOP, Message

# Refusals of the outside: manifest, signature, volumes.
MANIFEST_UNREADABLE = QT_TRANSLATE_NOOP("Bundle", "{name} cannot be read. Copy the bundle to the stick again.")
MANIFEST_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Bundle", "{name} is too large to be a manifest. Do not use it; copy the bundle again."
)
MANIFEST_ALTERED = QT_TRANSLATE_NOOP(
    "Bundle", "{name} is not written as the format asks. It was altered or damaged; copy the bundle again."
)
MANIFEST_FIELD = QT_TRANSLATE_NOOP(
    "Bundle", "Entry “{field}” of the manifest is wrong. Ask the sender to make the bundle again."
)
MANIFEST_UNKNOWN = QT_TRANSLATE_NOOP(
    "Bundle", "The manifest has an entry this program does not know: “{field}”. Update the program, then check again."
)
NAME_CHANGED = QT_TRANSLATE_NOOP(
    "Bundle", "{name} was renamed; its name should be {expected}. Copy the bundle again and do not rename files."
)
SIGNATURE_MISSING = QT_TRANSLATE_NOOP(
    "Bundle", "The signature file {name} is missing. Copy the bundle again, with all its files."
)
SIGNATURE_ALTERED = QT_TRANSLATE_NOOP(
    "Bundle", "The signature file {name} was altered or damaged. Copy the bundle again."
)
SIGNATURE_WRONG = QT_TRANSLATE_NOOP(
    "Bundle", "The signature does not fit {name}: it was changed after signing. Do not use it; telephone the sender."
)
KEY_NOT_PINNED = QT_TRANSLATE_NOOP(
    "Bundle",
    "Sender {sender} signed with key {key_id}, which is not the key registered for it. Do not use the bundle; telephone the sender and compare fingerprints.",
)
VOLUME_MISSING = QT_TRANSLATE_NOOP("Bundle", "The volume {name} is missing. Copy the bundle again, with all its files.")
VOLUME_SIZE = QT_TRANSLATE_NOOP(
    "Bundle", "The volume {name} is not complete. Copy the bundle again and wait until it is done."
)
VOLUME_HASH = QT_TRANSLATE_NOOP(
    "Bundle", "The volume {name} was damaged or changed. Copy the bundle again; if it stays so, use another stick."
)
VOLUME_EXTRA = QT_TRANSLATE_NOOP(
    "Bundle", "{name} does not belong to the bundle. Do not use it; copy the bundle again into an empty folder."
)

# Refusals of the inside, seen only by who holds the recipient's key.
NOT_ADDRESSED = QT_TRANSLATE_NOOP(
    "Bundle",
    "The bundle is not encrypted to the key of this office. Ask the sender to enter this office's key and make it again.",
)
NOT_DECRYPTED = QT_TRANSLATE_NOOP(
    "Bundle",
    "The bundle cannot be decrypted. It is damaged or meant for another office; ask the sender to make it again.",
)
CONTAINER_BROKEN = QT_TRANSLATE_NOOP(
    "Bundle", "The container inside the bundle is broken. Nothing was taken over; ask the sender to make it again."
)
ENTRY_REFUSED = QT_TRANSLATE_NOOP(
    "Bundle",
    "The bundle holds something that does not belong in it: {entry}. Nothing was taken over; telephone the sender.",
)
CONTENT_FILE = QT_TRANSLATE_NOOP(
    "Bundle",
    "{entry} inside the bundle is not what the format asks. Nothing was taken over; ask the sender to make it again.",
)
OUTER_INNER = QT_TRANSLATE_NOOP(
    "Bundle",
    "“{field}” inside the bundle differs from the manifest outside: somebody put another envelope around it. Do not use it; telephone the sender.",
)
CELL_REFUSED = QT_TRANSLATE_NOOP(
    "Bundle",
    "{entry}, row {row}, column “{field}” cannot be read. Nothing was taken over; ask the sender to make the bundle again.",
)
ROW_REFUSED = QT_TRANSLATE_NOOP(
    "Bundle",
    "{entry}, row {row} is malformed or out of order. Nothing was taken over; ask the sender to make the bundle again.",
)
ROWS_MISSING = QT_TRANSLATE_NOOP(
    "Bundle",
    "Table “{table}” has {found} rows instead of {expected}. Nothing was taken over; ask the sender to make the bundle again.",
)
SCHEMA_UNSUPPORTED = QT_TRANSLATE_NOOP(
    "Bundle",
    "The bundle needs a program that reads data version {needed}; this one reads {known}. Update the program, then check again.",
)

# Why a bundle cannot be sealed or carried.
CELL_NOT_EXPORTED = QT_TRANSLATE_NOOP(
    "Bundle",
    "Table “{table}”, record {uid}: “{field}” holds a value that cannot be exported. Open the record, correct the entry, then export again.",
)
ROWS_OUT_OF_ORDER = QT_TRANSLATE_NOOP(
    "Bundle", "Table “{table}”, record {uid} came out of order or twice. Check the office file, then export again."
)
ALREADY_SEALED = QT_TRANSLATE_NOOP(
    "Bundle", "{name} has been sealed already. It is in the list of bundles; copy it to the stick from there."
)
OTHER_ON_STICK = QT_TRANSLATE_NOOP(
    "Bundle",
    "The stick holds another bundle named {name}. Keep the stick as it is, ask the county which of the two is right, and use an empty stick.",
)
OUTBOX_DAMAGED = QT_TRANSLATE_NOOP(
    "Bundle", "{name} in the office folder is damaged. Make a new bundle and copy that one."
)
READ_BACK_DIFFERS = QT_TRANSLATE_NOOP(
    "Bundle", "{name} was not stored as it was written. Use another stick or disk and try again."
)
DISK_FULL = QT_TRANSLATE_NOOP(
    "Bundle",
    "There is not enough room in {folder}: {needed} MB needed, {free} MB free. Delete other files there or use another stick, then try again.",
)
DISK_READ_ONLY = QT_TRANSLATE_NOOP(
    "Bundle",
    "{folder} cannot be written: it is write-protected. Unlock the stick or choose another folder, then try again.",
)
DISK_FAILED = QT_TRANSLATE_NOOP(
    "Bundle",
    "{folder} stopped answering. Put the stick in again or use another one, then try again; what was finished is kept.",
)


def message(template: str, **params: object) -> Message:
    """Give one sentence of the ``Bundle`` context with its values."""
    return Message("Bundle", template, params)


def refused(template: str, **params: object) -> BundleRefused:
    """Give the refusal of a bundle."""
    return BundleRefused(message(template, **params))


def export_failed(template: str, **params: object) -> ExportFailed:
    """Give the failure of an export."""
    return ExportFailed(message(template, **params))


def unavailable(template: str, **params: object) -> StorageUnavailable:
    """Give the failure of a disk or stick."""
    return StorageUnavailable(message(template, **params))
