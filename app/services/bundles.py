"""Bundles for the county: sealed in the office's outbox, carried on a stick, proven by reading back.

Sealing and carrying are two steps: a bundle that may have left this PC keeps its number and its bytes for
ever, so that no crash can make two different bundles of one number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from app.domain.errors import AppError, InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services.operations import OperationService
from app.services.ports import PROGRAM_VERSION, Ports
from storage import office, outgoing
from storage import operations as journal
from storage.bundle import age, names
from storage.bundle.carry import carry, recipient_folder, sweep
from storage.bundle.check import verify_outer
from storage.bundle.keys import PublicKey, SigningKey
from storage.bundle.manifest import SchemaVersion
from storage.bundle.seal import SealedBundle, SealRequest, remove_files, seal
from storage.bundle.unseal import OpenedBundle, open_bundle
from storage.connection import Connection
from storage.outgoing import BundleRowInfo

_N = QT_TRANSLATE_NOOP
_NO_RECIPIENT = _N(
    "Bundles", "No county key is registered: register the key file that the county gave you, then export"
)
_NOT_A_KEY_FILE = _N("Bundles", "This is not a county key file: it must hold at least one line that begins with age1")
_BAD_KEY_FILE = _N("Bundles", "The key file cannot be read: check that it is the file that came with the bundle")
_NO_FOLDER = _N("Bundles", "The folder {folder} does not exist: plug in the stick and choose its folder")
_UNKNOWN_RECIPIENT = _N("Bundles", "not registered yet")
_KEY_LINE = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_FULL = "ful"
_SIGNING_KEY = "bundle-signing-key"


@dataclass(frozen=True, slots=True)
class BundleInfo:
    """One bundle on the timeline: sealed, carried, acknowledged."""

    seq: int
    kind: str
    created_at: str
    rows: int
    bytes: int
    state: str
    manifest: str
    fingerprint: str
    carried_to: str


@dataclass(frozen=True, slots=True)
class BundleStatus:
    """What has not left this PC, and between whom bundles travel."""

    pending_changes: int
    recipient: str
    sender_fingerprint: str
    last_at: str
    can_export: bool


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What checking a bundle found; ``rows`` only when the recipient's key was given."""

    ok: bool
    lines: tuple[str, ...]
    rows: dict[str, int]


class BundleService:
    """Everything that leaves this PC as a sync bundle."""

    def __init__(self, ports: Ports, operations: OperationService, folder: Path, profile: TownshipProfile) -> None:
        """Work on one office; a bundle that a crash left unfinished in the outbox is cleared away."""
        self._ports = ports
        self._operations = operations
        self._profile = profile
        self._outbox = folder / "outbox"
        self._clear_outbox()

    def enrol_recipient(self, key_file: Path) -> BundleStatus:
        """Register the county's public keys from a text file with ``age1…`` lines."""
        text = key_file.read_text(encoding="utf-8", errors="replace") if key_file.is_file() else ""
        lines = (line.strip() for line in text.splitlines())
        keys = tuple(dict.fromkeys(line for line in lines if _KEY_LINE.fullmatch(line)))
        if not keys:
            raise InvalidInput(Message("Bundles", _NOT_A_KEY_FILE))
        for key in keys:
            age.check_recipient(key)
        with self._ports.store.write() as connection:
            office.set_fact(connection, "recipients", " ".join(keys))
        return self.status()

    def status(self) -> BundleStatus:
        """Say what has changed since the last bundle, and who receives it."""
        with self._ports.store.read() as connection:
            sent = outgoing.bundles(connection, self._epoch(connection))
            pending = outgoing.changed_since(connection, sent[0].change_to if sent else 0)
            recipients = self._recipients(connection)
            key = outgoing.secret(connection, _SIGNING_KEY)
        fingerprint = "" if key is None else SigningKey.from_bytes(key).public.fingerprint
        unknown = self._ports.tr("Bundles", _UNKNOWN_RECIPIENT)
        shown = f"{self._profile.county} {self._profile.county_code}"
        recipient = f"{shown} · {age.recipient_fingerprint(recipients[0])}" if recipients else f"{shown} · {unknown}"
        return BundleStatus(pending, recipient, fingerprint, sent[0].created_at if sent else "", bool(recipients))

    def timeline(self) -> tuple[BundleInfo, ...]:
        """Give all bundles of this lineage, the newest first."""
        with self._ports.store.read() as connection:
            return tuple(self._info(row) for row in outgoing.bundles(connection, self._epoch(connection)))

    def export(self, folder: Path, progress: Progress = no_progress) -> BundleInfo:
        """Seal a full bundle if anything changed, and copy every bundle not yet acknowledged to ``folder``."""
        if not folder.is_dir():
            raise InvalidInput(Message("Bundles", _NO_FOLDER, {"folder": str(folder)}))
        with self._operations.running("bundle", str(folder)) as operation_id:
            self._sweep(folder)
            if self.status().pending_changes or not self.timeline():
                self._seal_next(progress)
            waiting = self._not_acknowledged()
            for row in waiting:
                self._carry(row, folder, progress)
            with self._ports.store.write() as connection:
                journal.finish(connection, operation_id, self._ports.now())
        return self.timeline()[0]

    def _seal_next(self, progress: Progress) -> None:
        self._outbox.mkdir(exist_ok=True)
        key = self._signing_key()
        with self._ports.store.snapshot() as connection:
            epoch = self._epoch(connection)
            recipients = self._recipients(connection)
            if not recipients:
                raise InvalidInput(Message("Bundles", _NO_RECIPIENT))
            sent = outgoing.bundles(connection, epoch)
            request = self._request(connection, key, recipients, sent)
            sources = outgoing.table_sources(connection)
            sealed = seal(request, sources, self._outbox, progress, outgoing.row_total(connection))
        row = _sealed_row(request, sealed)
        with self._ports.store.write() as connection:
            outgoing.remember_bundle(connection, epoch, row, request.prev)

    def _request(
        self, connection: Connection, key: SigningKey, recipients: tuple[str, ...], sent: Sequence[BundleRowInfo]
    ) -> SealRequest:
        last = sent[0] if sent else None
        newest = outgoing.last_change(connection)
        return SealRequest(
            sender=self._profile.code,
            sender_key=key,
            recipient=self._profile.county_code,
            recipients=recipients,
            epoch=self._epoch(connection),
            seq=1 if last is None else last.seq + 1,
            kind=_FULL,
            prev=None if last is None else last.manifest_sha256,
            supersedes=None,
            base_ack=0,
            created=self._ports.clock().astimezone(UTC),
            app=f"township-desk {PROGRAM_VERSION}",
            schema=SchemaVersion(outgoing.SCHEMA_NAME, outgoing.SCHEMA_VERSION, outgoing.MIN_READER),
            change_from=0,
            change_to=newest,
            audit_head=outgoing.log_digest(connection, newest),
            previous_content_root=None if last is None else last.content_root,
        )

    def _carry(self, row: BundleRowInfo, folder: Path, progress: Progress) -> None:
        carry(self._outbox / row.manifest_name, folder, self._ports.tr, progress)
        with self._ports.store.write() as connection:
            outgoing.mark_carried(connection, self._epoch(connection), row.seq, self._ports.now(), str(folder))

    def _not_acknowledged(self) -> tuple[BundleRowInfo, ...]:
        with self._ports.store.read() as connection:
            rows = outgoing.bundles(connection, self._epoch(connection))
        return tuple(row for row in reversed(rows) if row.acknowledged_at is None)

    def verify(self, manifest: Path, progress: Progress = no_progress, *, identity: str | None = None) -> VerifyReport:
        """Check a bundle of this office: signature, hashes, and with the county's identity every cell inside."""
        pinned = self._signing_key().public
        return verify_bundle(manifest, pinned, identity, self._ports.tr, progress)

    def public_key(self) -> str:
        """Give this office's public key as the text of a minisign key file."""
        return self._signing_key().public.to_text()

    def _signing_key(self) -> SigningKey:
        with self._ports.store.write() as connection:
            stored = outgoing.secret(connection, _SIGNING_KEY)
            if stored is not None:
                return SigningKey.from_bytes(stored)
            key = SigningKey.generate()
            outgoing.keep_secret(connection, _SIGNING_KEY, key.to_bytes())
        return key

    def _clear_outbox(self) -> None:
        """Remove what never left: parts, and a bundle finished on disk but not yet written down."""
        if not self._outbox.is_dir():
            return
        sweep(self._outbox, self._profile.code)
        with self._ports.store.read() as connection:
            known = {row.manifest_name for row in outgoing.bundles(connection, self._epoch(connection))}
        for file in self._outbox.iterdir():
            found = names.parse_file_name(file.name)
            if found is not None and found.is_manifest and file.name not in known:
                remove_files(self._outbox, names.BundleName(found.stem))

    def _sweep(self, folder: Path) -> None:
        there = recipient_folder(folder, self._profile.county_code)
        if there.is_dir():
            sweep(there, self._profile.code)

    def _info(self, row: BundleRowInfo) -> BundleInfo:
        state = "acknowledged" if row.acknowledged_at else "carried" if row.carried_at else "sealed"
        digest = row.manifest_sha256.upper()
        short = " ".join(digest[start : start + 4] for start in range(0, 16, 4))
        return BundleInfo(
            row.seq, row.kind, row.created_at, row.row_count, row.byte_count, state, row.manifest_name, short,
            row.carried_to or "",
        )  # fmt: skip

    def _epoch(self, connection: Connection) -> str:
        return office.fact(connection, "epoch") or ""

    def _recipients(self, connection: Connection) -> tuple[str, ...]:
        return tuple((office.fact(connection, "recipients") or "").split())


def _sealed_row(request: SealRequest, sealed: SealedBundle) -> BundleRowInfo:
    return BundleRowInfo(
        seq=request.seq,
        kind=request.kind,
        created_at=request.created.isoformat(timespec="seconds"),
        manifest_name=sealed.manifest.name,
        manifest_sha256=sealed.manifest_sha256,
        change_to=request.change_to,
        row_count=sum(sealed.rows.values()),
        byte_count=sealed.size,
        content_root=sealed.content_root,
        carried_at=None,
        carried_to=None,
        acknowledged_at=None,
    )


def verify_bundle(
    manifest: Path, pinned: PublicKey | None, identity: str | None, tr: Translate, progress: Progress = no_progress
) -> VerifyReport:
    """Check a bundle without an office: outside only, or to the last cell when both keys are at hand."""
    try:
        report = verify_outer(manifest, pinned, progress)
        lines = tuple(line.render(tr) for line in report.lines())
        if identity is None or pinned is None:
            return VerifyReport(ok=True, lines=lines, rows={})
        opened: OpenedBundle = open_bundle(manifest, pinned, age.AgeIdentity(identity), None, progress)
    except AppError as error:
        return VerifyReport(ok=False, lines=(error.message.render(tr),), rows={})
    return VerifyReport(ok=True, lines=lines, rows=opened.rows)


def verify_bundle_files(
    manifest: Path, public_key: Path | None, identity: Path | None, tr: Translate, progress: Progress = no_progress
) -> VerifyReport:
    """Check a bundle with keys from files; without a public key the signature is named as not checked."""
    try:
        pinned = None if public_key is None else PublicKey.from_text(public_key.read_text(encoding="ascii"))
        secret = None if identity is None else _identity_line(identity)
    except (OSError, ValueError) as error:
        raise InvalidInput(Message("Bundles", _BAD_KEY_FILE)) from error
    return verify_bundle(manifest, pinned, secret, tr, progress)


def _identity_line(file: Path) -> str:
    lines = file.read_text(encoding="ascii").split()
    found = [line for line in lines if line.startswith("AGE-SECRET-KEY-")]
    if not found:
        raise ValueError(file.name)
    return found[0]
