"""The bundle page: a lamp, a timeline, export and check."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.domain.changes import Changes
from app.services.bundles import BundleInfo, BundleStatus
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.files import pick_file, pick_folder
from ui.dialogs.verify_report import VerifyDialog
from ui.pages.bundle.cards import BundleCard, StatusCard
from ui.pages.page import Page
from ui.theme import SPACE_L, SPACE_M
from ui.widgets.boxes import clear, column, plain, row, scrolling
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label


class BundlePage(Page):
    """What has left this PC, what has not, and how it leaves."""

    key = "go_bundle"
    status_shown = Signal(object)

    def __init__(self, context: Context) -> None:
        """Lay out status, tools and timeline."""
        super().__init__(context)
        self._bundles = context.township.bundles
        look = context.look
        self.export = make_action("export_bundle", self, look, self._on_export)
        self.verify = make_action("verify_bundle", self, look, self._on_verify)
        self.set_recipient = make_action("set_recipient", self, look, self._on_set_recipient)
        self.status = StatusCard(look, self.set_recipient)
        self._timeline = QVBoxLayout()
        self._timeline.setContentsMargins(0, 0, 0, 0)
        self._timeline.setSpacing(SPACE_M)
        text = self.tr("A bundle is one sealed file with what changed. It travels to the county on a USB stick.")
        empty = EmptyState(look, "bundle", self.tr("No bundle yet"), text, (self.export,))
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(plain(self._timeline)))
        self._stack.addWidget(empty)
        heading = text_label(self.tr("Timeline"), "heading")
        tools = row(heading, None, action_button(self.verify), action_button(self.export, "primary"))
        box = column(self.status, tools, self._stack, margin=SPACE_L, gap=SPACE_M)
        box.setStretch(2, 1)
        self.setLayout(box)
        context.hub.changed.connect(self._on_changes)

    def title(self) -> str:
        """Give the heading."""
        return self.tr("Bundles")

    def open(self) -> None:
        """Load status and timeline."""
        self._show_status()
        bundles = sorted(self._bundles.timeline(), key=lambda bundle: -bundle.seq)
        clear(self._timeline)
        for bundle in bundles:
            self._timeline.addWidget(BundleCard(self.context.look, bundle))
        self._timeline.addStretch(1)
        self._stack.setCurrentIndex(0 if bundles else 1)

    def export_to(self, folder: Path) -> None:
        """Write a bundle into a folder."""
        self.context.tasks.run(
            lambda progress: self._bundles.export(folder, progress=progress),
            self._on_exported,
            owner=self,
            title=self.tr("Writing the bundle"),
            on_cancelled=lambda: self.context.hub.said.emit(self.tr("Stopped; no bundle was written")),
        )

    def verify_manifest(self, manifest: Path) -> None:
        """Check a bundle and show the report."""
        self.context.tasks.run(
            lambda progress: self._bundles.verify(manifest, progress=progress),
            lambda report: VerifyDialog(report, self).open(),
            owner=self,
            title=self.tr("Checking the bundle"),
        )

    def enrol(self, key_file: Path) -> None:
        """Register the county's public key."""
        self.context.tasks.run(lambda _progress: self._bundles.enrol_recipient(key_file), self._on_enrolled, owner=self)

    def _show_status(self) -> BundleStatus:
        status = self._bundles.status()
        self.status.show_status(status)
        self.export.setEnabled(status.can_export)
        self.status_shown.emit(status)
        return status

    def _on_export(self) -> None:
        folder = pick_folder(self, self.context.machine, self.tr("Choose the USB stick or a folder"))
        if folder is not None:
            self.export_to(folder)

    def _on_verify(self) -> None:
        kinds = self.tr("Manifest of a bundle (*.json *.manifest);;All files (*)")
        manifest = pick_file(self, self.context.machine, self.tr("Choose the manifest"), kinds)
        if manifest is not None:
            self.verify_manifest(manifest)

    def _on_set_recipient(self) -> None:
        kinds = self.tr("Public key of the county (*.txt *.pub);;All files (*)")
        key_file = pick_file(self, self.context.machine, self.tr("Choose the county's public key"), kinds)
        if key_file is not None:
            self.enrol(key_file)

    def _on_enrolled(self, status: BundleStatus) -> None:
        self._show_status()
        self.context.hub.said.emit(self.tr("Recipient: {name}").format(name=status.recipient))

    def _on_exported(self, bundle: BundleInfo) -> None:
        text = self.tr("Bundle no. {seq} is written and checked")
        self.context.hub.said.emit(text.format(seq=bundle.seq))
        self.context.hub.changed.emit(Changes.of("bundle"))

    def _on_changes(self, changes: Changes) -> None:
        del changes
        if self.isVisible():
            self.open()
        else:
            self._show_status()
