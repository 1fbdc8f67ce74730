"""The main window: places the pages, the search box and the strip; decides nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget
from shiboken6 import isValid

from app.domain.errors import AppError
from app.services.bundles import BundleStatus
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.importing.batches import BatchesDialog
from ui.dialogs.importing.wizard import ImportDialog
from ui.dialogs.keys import KeysDialog
from ui.family_desk import FamilyDesk
from ui.formats import instant, number
from ui.pages.assessment.page import AssessmentPage
from ui.pages.bundle.page import BundlePage
from ui.pages.checks.page import ChecksPage
from ui.pages.duplicates.page import DuplicatesPage
from ui.pages.entitlements.page import EntitlementsPage
from ui.pages.ledgers.page import LedgersPage
from ui.pages.page import Page
from ui.pages.register.page import RegisterPage
from ui.paper_desk import PaperDesk
from ui.records.dialog import TYPED_IN_LEDGERS, RecordDialog
from ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.banner import Banner, BannerArea
from ui.widgets.boxes import column, frame, row
from ui.widgets.buttons import action_button
from ui.widgets.labels import text_label
from ui.widgets.rail import Rail
from ui.widgets.search_box import SearchBox
from ui.widgets.task_strip import TaskStrip
from ui.widgets.toast import Toast

_SIZE, _SMALLEST = (1366, 768), (720, 420)


class MainWindow(QMainWindow):
    """One office, open."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        """Build the frame and the pages."""
        super().__init__()
        self.context = context
        name = context.township.profile.name
        self.setWindowTitle(self.tr("{township} · Family services desk").format(township=name))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self._make_actions()
        self.register = RegisterPage(context, self.new_person, self.import_workbook)
        self.assessment = AssessmentPage(context)
        self.entitlements = EntitlementsPage(context)
        self.bundle = BundlePage(context)
        self.duplicates = DuplicatesPage(context)
        self.checks = ChecksPage(context)
        self.ledgers = LedgersPage(context)
        self.pages: tuple[Page, ...] = (
            self.register, self.ledgers, self.duplicates, self.checks, self.entitlements, self.assessment,
            self.bundle,
        )  # fmt: skip
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
        self.family = FamilyDesk(context, self, self._person_shown)
        self.papers = PaperDesk(context, self)
        self.search = SearchBox()
        self.banners = BannerArea(margin=(SPACE_L, SPACE_M, SPACE_L, 0))
        self.strip = TaskStrip(context.tasks, name)
        self.toast = Toast(self)
        self._failure: Banner | None = None
        self.setCentralWidget(self._frame())
        self._connect()
        self.go_to(self.register.key)
        QTimer.singleShot(0, self, self._greet)

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self.pages[self.stack.currentIndex()]

    def go_to(self, key: str) -> None:
        """Open a page."""
        if not self.page.can_leave():
            return
        position = [page.key for page in self.pages].index(key)
        self.stack.setCurrentIndex(position)
        self.rail.select(key)
        self._title.setText(self.page.title())
        self.page.open()
        self.page.start_widget().setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the draft, remember the place of the window, stop the work."""
        self.register.sheet.editor.close_down()
        self.context.machine.geometry = self.saveGeometry()
        super().closeEvent(event)
        self.closed.emit()

    def _make_actions(self) -> None:
        look = self.context.look
        self.navigation = tuple(
            make_action(key, self, look, partial(self.go_to, key))
            for key in (
                "go_register",
                "go_ledgers",
                "go_duplicates",
                "go_checks",
                "go_entitlements",
                "go_assessment",
                "go_bundle",
            )
        )
        self.focus_search = make_action("find", self, look, self._on_find)
        self.new_person = make_action("new_person", self, look, self._on_new_person)
        self.import_workbook = make_action("import_workbook", self, look, self._on_import)
        self.batches = make_action("batches", self, look, self._on_batches)
        self.new_household = make_action("new_household", self, look, self._on_new_household)
        self.undo_save = make_action("undo_save", self, look, self._on_undo_save)
        self.redo_save = make_action("redo_save", self, look, self._on_redo_save)
        self.switch_theme = make_action("switch_theme", self, look, self._on_switch_theme)
        self.show_keys = make_action("show_keys", self, look, lambda: KeysDialog(self).open())
        self.quit = make_action("quit", self, look, self.close)

    def _frame(self) -> QFrame:
        self.rail = Rail(self.context.look, self.navigation, (self.switch_theme, self.show_keys))
        self._title = text_label("", "title")
        tools = [action_button(action) for action in (self.import_workbook,)]
        icons = [action_button(action, "quiet", icon_only=True) for action in (self.batches, self.undo_save)]
        new = action_button(self.new_person, "primary")
        bar = row(self._title, SPACE_L, self.search, None, *icons, SPACE_XS, *tools, new, gap=SPACE_S)
        bar.setStretch(bar.indexOf(self.search), 4)
        bar.setContentsMargins(SPACE_L, SPACE_S + 2, SPACE_L, SPACE_S + 2)
        top = frame("topbar", bar)
        right = column(*self._practice_band(), top, self.banners, self.stack, self.strip, gap=0)
        right.setStretch(right.indexOf(self.stack), 1)
        whole = row(self.rail, right, gap=0)
        return frame("window", whole)

    def _practice_band(self) -> list[QFrame]:
        if not self.context.is_practice:
            return []
        text = self.tr("Practice township: everybody here is invented; nothing can go wrong.")
        return [frame("band", row(text_label(text), None, margin=(SPACE_L, SPACE_XS, SPACE_M, SPACE_XS)))]

    def _connect(self) -> None:
        hub, tasks = self.context.hub, self.context.tasks
        hub.said.connect(self._on_said)
        hub.failed.connect(self._on_failed)
        tasks.failed.connect(self._on_failed)
        self.search.textEdited.connect(self._on_search)
        self.search.entered.connect(self.register.list.select_first)
        self.register.search_cleared.connect(self._on_search_cleared)
        self.family.person_wanted.connect(self._on_person_wanted)
        self.family.drafts_settled.connect(self.register.drafts.refresh)
        self.register.event_draft_resumed.connect(self.family.resume_event)
        self.bundle.status_shown.connect(self._on_status)
        self.checks.record_opened.connect(self._on_record_opened)
        self.checks.print_wanted.connect(self.papers.print_findings)
        self.ledgers.record_opened.connect(self._on_ledger_opened)
        self.assessment.record_opened.connect(self._on_ledger_opened)
        self.entitlements.record_opened.connect(self._on_ledger_opened)
        self.ledgers.blank_wanted.connect(self.papers.print_blank)
        self.register.record_printed.connect(self.papers.print_record)
        for records in (self.register.list.records, self.ledgers.list):
            records.print_wanted.connect(self.papers.print_list)
        self.family.operator_named.connect(self._show_operator)

    def _greet(self) -> None:
        if not self.isVisible():
            # Closed before it could say anything; the office is closed with it.
            return
        self._on_status(self.context.township.bundles.status())
        self._show_operator(self.context.township.records.operator)
        self.register.offer_drafts()
        operations = self.context.township.operations
        for text in operations.interrupted():
            answers = ((self.tr("Got it"), self._on_noted),)
            self.banners.show_banner(Banner(text, "warning", answers=answers))

    def _on_undo_save(self) -> None:
        self.register.undo_save()

    def _on_redo_save(self) -> None:
        self.register.redo_save()

    def _on_noted(self) -> None:
        operations = self.context.township.operations
        self.context.tasks.run(lambda _progress: operations.dismiss(), lambda _none: None, owner=self)

    def _on_find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_search(self, text: str) -> None:
        if self.page is not self.register:
            self.go_to(self.register.key)
            self.search.setFocus()
        self.register.search(text)

    def _on_record_opened(self, record_key: str, record_id: int) -> None:
        """Show the person a finding is about; of a household or an event, the person it belongs to."""
        finding = self.checks.findings.current()
        person_id = record_id if record_key == "resident" else None if finding is None else finding.person_id
        if person_id is not None:
            self.go_to(self.register.key)
            self.register.show_person(person_id)

    def _on_ledger_opened(self, record: str, record_id: int) -> None:
        """Open a record of a ledger in a window of its own, or where the work on it is done."""
        if record in ("entitlement_case", "payment_list", "payment_line"):
            self.go_to(self.entitlements.key)
            self.entitlements.show_record(record, record_id)
            return
        RecordDialog(self.context, record, record_id, parent=self).open_once(self.register.drafts.refresh)

    def _on_search_cleared(self) -> None:
        if self.search.text():
            self.search.clear()
            self.register.search("")

    def _on_new_person(self) -> None:
        if self.page is self.ledgers and self.ledgers.list.record in TYPED_IN_LEDGERS:
            dialog = RecordDialog(self.context, self.ledgers.list.record, parent=self)
            dialog.open_once(self.register.drafts.refresh)
            return
        if self.page is not self.register:
            self.go_to(self.register.key)
        self.register.new_person()

    def _person_shown(self) -> int | None:
        return self.register.sheet.resident_id if self.page is self.register else None

    def _on_person_wanted(self, resident_id: int) -> None:
        if self.page is not self.register:
            self.go_to(self.register.key)
        self.register.show_person(resident_id)

    def _on_new_household(self) -> None:
        if self.page is not self.register:
            self.go_to(self.register.key)
        self.register.new_household()

    def _on_import(self) -> None:
        ImportDialog(self.context, self).open()

    def _on_batches(self) -> None:
        BatchesDialog(self.context, self).open()

    def _on_switch_theme(self) -> None:
        look = self.context.look
        look.set_dark(not look.is_dark)
        self.context.machine.is_dark = look.is_dark

    def _on_said(self, text: str) -> None:
        """Say what was done; a failure before it is no longer the news."""
        self.toast.say(text)
        if self._failure is not None and isValid(self._failure):
            self._failure.close_unanswered()
        self._failure = None

    def _on_failed(self, error: AppError) -> None:
        self._failure = self.banners.show_banner(Banner(error.message.render(self.context.wording), "error"))

    def _on_status(self, status: BundleStatus) -> None:
        parts = []
        if status.last_at:
            parts.append(self.tr("Last bundle: {when}").format(when=instant(status.last_at)))
        if status.pending_changes:
            parts.append(self.tr("{count} changes have not left this PC").format(count=number(status.pending_changes)))
        self.strip.bundle.setText(" · ".join(parts))

    def _show_operator(self, name: str) -> None:
        self.strip.operator.setText(self.tr("Operator: {name}").format(name=name) if name else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Swallow stray keys, so that no beep follows."""
        event.accept()
