"""Walks through every page by itself: for pictures in the handbook and for the self-test of the program."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, QSize, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Township
from app.domain.errors import Cancelled
from app.domain.lists import Filter, ListView, Match, Sort
from app.domain.progress import Progress
from ui.dialogs.holidays import HolidaysDialog
from ui.dialogs.importing.wizard import ImportDialog
from ui.dialogs.keys import KeysDialog
from ui.lists.columns_dialog import ColumnsDialog
from ui.lists.export_dialog import ExportDialog
from ui.lists.filter_dialog import FilterDialog
from ui.lists.profile_dialog import ProfileDialog
from ui.machine import Machine
from ui.main import application, make_context
from ui.pages.assessment.heat_table import FIXED_COLUMNS
from ui.pages.assessment.rectification_dialogs import RunDialog
from ui.pages.assessment.views_bar import ITEMS, LOST, TREND
from ui.window import MainWindow

SIZE = QSize(1366, 768)
_MURMUR = "This plugin does not support"
_SETTLE_MS = 120
_LONGEST_MS = 120_000
Stop = tuple[str, Callable[[], QWidget]]


class Tour(QObject):
    """Brings up one stop after the other, waits until nothing runs, and hands the widget on."""

    def __init__(self, window: MainWindow, stops: Iterator[Stop], arrived: Callable[[str, QWidget], None]) -> None:
        """Keep the route."""
        super().__init__(window)
        self._window, self._stops, self._arrived = window, stops, arrived
        self._fault: BaseException | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._timer.timeout.connect(self._guarded(self._arrive))
        self._here: tuple[str, QWidget] | None = None

    def run(self) -> None:
        """Walk to the end inside the event loop; a fault on the way is raised here."""
        app = QApplication.instance()
        assert app is not None  # noqa: S101 - the window exists, so the application does
        hook = sys.excepthook
        sys.excepthook = self._on_fault
        limit = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        limit.timeout.connect(lambda: self._on_fault(TimeoutError, TimeoutError("tour"), None))
        limit.start()
        QTimer.singleShot(0, self, self._guarded(self._next))
        app.exec()
        sys.excepthook = hook
        if self._fault is not None:
            raise self._fault

    def _guarded(self, step: Callable[[], None]) -> Callable[[], None]:
        def guarded() -> None:
            try:
                step()
            except (Cancelled, StopIteration) as end:
                self._finish(end if isinstance(end, Cancelled) else None)

        return guarded

    def _next(self) -> None:
        name, bring_up = next(self._stops)
        self._here = (name, bring_up())
        self._timer.start()

    def _arrive(self) -> None:
        if self._window.context.tasks.is_busy or self._here is None:
            self._timer.start()
            return
        name, widget = self._here
        self._arrived(name, widget)
        if widget is not self._window:
            widget.close()
        self._next()

    def _on_fault(self, _kind: type[BaseException], fault: BaseException, _trace: object) -> None:
        self._finish(fault)

    def _finish(self, fault: BaseException | None) -> None:
        self._fault = self._fault or fault
        self._timer.stop()
        QApplication.exit()


def photograph(township: Township, folder: Path, progress: Progress) -> tuple[Path, ...]:
    """Write one picture per stop and palette; the township is scored first if it never was."""
    folder.mkdir(parents=True, exist_ok=True)
    files: list[Path] = []
    total = 2 * len(list(_route_names()))

    def keep(name: str, widget: QWidget) -> None:
        file = folder / f"{name}-{_palette(widget)}.png"
        widget.grab().save(str(file))
        files.append(file)
        progress(len(files), total)

    for is_dark in (False, True):
        _walk(township, keep, is_dark=is_dark)
    return tuple(files)


def open_pages(township: Township) -> tuple[str, ...]:
    """Open every stop once and give their names."""
    names: list[str] = []
    _walk(township, lambda name, _widget: names.append(name), is_dark=False)
    return tuple(names)


@contextmanager
def _without_murmur() -> Iterator[None]:
    """Drop the two lines that the offscreen plugin says for every window; all else passes on."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text.startswith(_MURMUR):
            return
        if callable(before):
            before(kind, context, text)
        else:
            sys.stderr.write(text + "\n")

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _walk(township: Township, arrived: Callable[[str, QWidget], None], *, is_dark: bool) -> None:
    app = application()
    with _without_murmur(), tempfile.TemporaryDirectory(prefix="township-desk-") as folder:
        context = make_context(app, township, Machine(Path(folder) / "machine.ini"), is_practice=township.is_practice)
        context.look.set_dark(is_dark)
        window = MainWindow(context)
        window.resize(SIZE)
        window.show()
        try:
            Tour(window, _route(window), arrived).run()
        finally:
            window.close()
            context.tasks.close()
            window.deleteLater()


def _route_names() -> tuple[str, ...]:
    return tuple(name for name, _ in _STOPS)


def _route(window: MainWindow) -> Iterator[Stop]:
    for name, stop in _STOPS:
        yield name, partial(stop, window)


def _register(window: MainWindow) -> QWidget:
    window.go_to(window.register.key)
    window.register.list.select_first()
    return window


def _register_list(window: MainWindow) -> QWidget:
    records = window.register.list.records
    records.show_view(
        ListView(
            records.record,
            records.state.view.columns,
            (Filter("sex", Match.IN, ("2",)), Filter("birth_date.age", Match.BETWEEN, ("20", "49"))),
            (Sort("birth_date"),),
            "place.village",
        )
    )
    window.register.list.select_first()
    return window


def _register_edit(window: MainWindow) -> QWidget:
    records = window.register.list.records
    records.show_view(ListView(records.record))
    window.register.list.select_first()
    window.register.start_editing()
    return window


def _assessment(window: MainWindow) -> QWidget:
    window.register.sheet.discard()
    window.go_to(window.assessment.key)
    if window.assessment.results.runs.run_id is None:
        window.assessment.results.start_scoring()
    return window


def _assessment_why(window: MainWindow) -> QWidget:
    table = window.assessment.results.table
    table.setCurrentIndex(window.assessment.results.model.index(0, FIXED_COLUMNS))
    cards = window.assessment.results.why.cards
    if cards:
        window.assessment.results.why.show_evidence(next(iter(cards)))
    return window


def _entitlements(window: MainWindow, number: int) -> QWidget:
    window.go_to(window.entitlements.key)
    window.entitlements.tabs.setCurrentIndex(number)
    return window


def _rectification(window: MainWindow) -> QWidget:
    page = window.assessment
    page.show_tab(page.rectification)
    page.rectification.open()
    return window


def _rectification_run(window: MainWindow) -> QWidget:
    tab = window.assessment.rectification
    runs = window.context.township.assessment.runs()
    dialog = RunDialog(window.context, runs, runs[0].run_id, lambda _result: None, tab)
    dialog.open()
    return dialog


def _holidays(window: MainWindow) -> QWidget:
    dialog = HolidaysDialog(window.context, window)
    dialog.open()
    return dialog


def _rounds(window: MainWindow) -> QWidget:
    window.go_to(window.assessment.key)
    rounds = window.assessment.rounds
    window.assessment.show_tab(rounds)
    if rounds.current_round() is None:
        rounds.plan.trigger()
    return window


def _assessment_view(window: MainWindow, view: int) -> QWidget:
    window.assessment.show_tab(window.assessment.results)
    window.assessment.results.views.tabs.setCurrentIndex(view)
    return window


def _schemes(window: MainWindow) -> QWidget:
    window.go_to(window.assessment.key)
    window.assessment.show_tab(window.assessment.schemes)
    window.assessment.schemes.pane.tree.choose(("sections", 1, "items", 0))
    return window


def _facts(window: MainWindow) -> QWidget:
    window.go_to(window.assessment.key)
    window.assessment.show_tab(window.assessment.facts)
    return window


def _bundle(window: MainWindow) -> QWidget:
    window.go_to(window.bundle.key)
    return window


def _duplicates(window: MainWindow) -> QWidget:
    window.go_to(window.duplicates.key)
    window.duplicates.pairs.start_scan()
    return window


def _checks(window: MainWindow) -> QWidget:
    window.go_to(window.checks.key)
    window.checks.findings.start()
    return window


def _ledgers(window: MainWindow) -> QWidget:
    window.go_to(window.ledgers.key)
    window.ledgers.show_record("work_event")
    window.ledgers.list.select_first()
    return window


def _list_filter(window: MainWindow) -> QWidget:
    records = window.register.list.records
    dialog = FilterDialog(window.context, records.record, records.state.infos, parent=window)
    dialog.choose("education")
    dialog.open()
    return dialog


def _list_columns(window: MainWindow) -> QWidget:
    records = window.register.list.records
    dialog = ColumnsDialog(records.state.infos, records.state.view.columns, window)
    dialog.open()
    return dialog


def _list_export(window: MainWindow) -> QWidget:
    records = window.register.list.records
    dialog = ExportDialog(window.context, records.record, records.model.ids, (), records.state.view.columns, window)
    dialog.open()
    return dialog


def _list_profile(window: MainWindow) -> QWidget:
    record = window.register.list.records.record
    dialog = ProfileDialog(window.context, record, window.context.township.lists.profiles(record)[0].profile, window)
    dialog.open()
    return dialog


def _import(window: MainWindow) -> QWidget:
    dialog = ImportDialog(window.context, window)
    dialog.open()
    return dialog


def _keys(window: MainWindow) -> QWidget:
    dialog = KeysDialog(window)
    dialog.open()
    return dialog


def _palette(widget: QWidget) -> str:
    window = widget.window()
    owner = (window.parentWidget() or window).window()
    return owner.context.look.tokens.name if isinstance(owner, MainWindow) else "light"


_STOPS: tuple[tuple[str, Callable[[MainWindow], QWidget]], ...] = (
    ("register", _register),
    ("register-list", _register_list),
    ("register-edit", _register_edit),
    ("ledgers", _ledgers),
    ("list-filter", _list_filter),
    ("list-columns", _list_columns),
    ("list-export", _list_export),
    ("list-profile", _list_profile),
    ("duplicates", _duplicates),
    ("checks", _checks),
    ("assessment", _assessment),
    ("assessment-why", _assessment_why),
    ("rectification", _rectification),
    ("rectification-run", _rectification_run),
    ("holidays", _holidays),
    ("rounds", _rounds),
    ("assessment-items", partial(_assessment_view, view=ITEMS)),
    ("assessment-lost", partial(_assessment_view, view=LOST)),
    ("assessment-trend", partial(_assessment_view, view=TREND)),
    ("schemes", _schemes),
    ("facts", _facts),
    ("candidates", partial(_entitlements, number=0)),
    ("cases", partial(_entitlements, number=1)),
    ("notices", partial(_entitlements, number=2)),
    ("yearly", partial(_entitlements, number=3)),
    ("payments", partial(_entitlements, number=4)),
    ("childcare", partial(_entitlements, number=5)),
    ("special-families", partial(_entitlements, number=6)),
    ("programmes", partial(_entitlements, number=7)),
    ("bundle", _bundle),
    ("import", _import),
    ("keys", _keys),
)
