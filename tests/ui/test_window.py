"""The window as a whole: keys, names, pictures, faults."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

import resources
from app.domain.errors import AppError, NotFound
from app.domain.text import Message
from tests.ui.fake_township import FakeTownship, make_township
from ui.actions import ACTIONS, DeskAction, keys_of
from ui.context import Context
from ui.dialogs.keys import KeysDialog
from ui.errors import CrashKeeper, report_text
from ui.formats import instant, number
from ui.machine import Machine
from ui.main import look_of, make_context
from ui.port import QtWindow
from ui.tour import _STOPS
from ui.window import MainWindow


def test_every_action_has_a_name_an_icon_and_a_key() -> None:
    for spec in ACTIONS:
        assert all(key.toString() for key in keys_of(spec))
        assert spec.text
        assert spec.hint
        assert resources.path("icons", f"{spec.icon}.svg").is_file()


def test_no_two_actions_share_a_key_where_both_are_heard(window: MainWindow) -> None:
    for page in window.pages:
        heard = {
            action.spec.key: action.spec
            for action in (*window.actions(), *page.findChildren(DeskAction))
            if isinstance(action, DeskAction)
        }
        keys = [key.toString() for spec in heard.values() for key in keys_of(spec)]
        assert len(keys) == len(set(keys)), page.key


def test_every_action_of_the_table_is_in_the_window(window: MainWindow) -> None:
    widgets = (window, *window.findChildren(QWidget))
    made = {action.objectName() for widget in widgets for action in widget.actions() if isinstance(action, DeskAction)}

    assert {spec.key for spec in ACTIONS} == made


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_5, "go_entitlements"),
        (Qt.Key.Key_6, "go_assessment"),
        (Qt.Key.Key_7, "go_bundle"),
        (Qt.Key.Key_3, "go_duplicates"),
        (Qt.Key.Key_4, "go_checks"),
        (Qt.Key.Key_1, "go_register"),
    ],
)
def test_pages_open_by_key(window: MainWindow, key: Qt.Key, page: str) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    assert window.page.key == page


def test_ctrl_k_finds(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.search)


def test_typing_in_the_search_box_opens_the_register(window: MainWindow) -> None:
    window.go_to("go_bundle")
    QTest.keyClicks(window.search, "m")

    assert window.page is window.register


def test_f1_lists_the_keys(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(KeysDialog)

    assert isinstance(dialog, KeysDialog)
    dialog.accept()


def test_everything_that_takes_keys_has_a_name(window: MainWindow) -> None:
    window.register.list.select_first()
    nameless: list[str] = []
    for page in window.pages:
        window.go_to(page.key)
        widgets = [w for kind in (QAbstractButton, QComboBox, QLineEdit, QTableView) for w in window.findChildren(kind)]
        nameless += [type(widget).__name__ for widget in widgets if _takes_keys(widget) and not widget.accessibleName()]

    assert nameless == []


def _takes_keys(widget: QWidget) -> bool:
    is_inner = isinstance(widget.parentWidget(), QComboBox) or widget.objectName().startswith("qt_")
    is_inner = is_inner or type(widget).__name__ in {"QTableCornerButton", "QLineEditIconButton", "CloseButton"}
    return not is_inner and widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_interrupted_work_is_told_until_noted(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> None:
    township = make_township(tmp_path, interrupted=("The import was cut off.",))
    context = make_context(desk_app, township.as_township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.banners.texts() == ["The import was cut off."])
    window._on_noted()
    qtbot.waitUntil(lambda: township.operations.interrupted() == ())
    context.tasks.close()


def test_the_strip_tells_township_and_bundles(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: "37" in window.strip.bundle.text())


def test_light_and_dark_are_remembered(window: MainWindow, context: Context) -> None:
    window.switch_theme.trigger()
    assert context.look.is_dark
    assert context.machine.is_dark


def test_practice_wears_a_band(qtbot: QtBot, desk_app: QApplication, tmp_path: Path, township: FakeTownship) -> None:
    context = make_context(desk_app, township.as_township, Machine(tmp_path / "machine.ini"), is_practice=True)
    window = MainWindow(context)
    qtbot.addWidget(window)

    assert window.findChild(QWidget, "band") is not None
    assert look_of(desk_app).tokens.rail != "#0F3A42"
    context.tasks.close()


def test_it_fits_a_small_screen_at_double_size(window: MainWindow) -> None:
    for page in window.pages:
        window.go_to(page.key)
        window.resize(960, 540)
        assert window.minimumSizeHint().width() <= 960
        assert window.minimumSizeHint().height() <= 540


@pytest.mark.usefixtures("desk_app")
def test_the_port_opens_every_page(township: FakeTownship) -> None:
    names = QtWindow().self_test_pages(township.as_township)

    assert set(names) >= {"register", "assessment", "bundle", "import"}


@pytest.mark.usefixtures("desk_app")
def test_the_port_photographs_every_page_in_both_palettes(township: FakeTownship, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    files = QtWindow().screenshots(
        township.as_township, tmp_path / "pictures", lambda done, total: steps.append((done, total))
    )

    assert len(files) == 2 * len(_STOPS)
    assert all(file.stat().st_size > 1000 for file in files)
    assert steps[-1] == (len(files), len(files))


def test_the_command_line_starts_without_qt() -> None:
    code = "import sys, ui.launch; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_a_report_names_places_not_people() -> None:
    with pytest.raises(ValueError, match="王秀英") as caught:
        int("王秀英")
    text = report_text(caught.type, caught.value, caught.tb)

    assert "test_window.py" in text
    assert "王秀英" not in text


def test_a_fault_is_logged_and_shown_once(
    desk_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = CrashKeeper(tmp_path / "log" / "desk.log", desk_app)
    shown: list[str] = []
    monkeypatch.setattr(CrashKeeper, "_show", lambda _self, report: shown.append(report))
    with pytest.raises(ZeroDivisionError) as caught:
        divmod(1, 0)
    keeper.handle(caught.type, caught.value, caught.tb)
    keeper.close()

    assert len(shown) == 1
    assert "ZeroDivisionError" in (tmp_path / "log" / "desk.log").read_text(encoding="utf-8")


def test_figures_and_instants_are_readable() -> None:
    assert number(11210) == "11,210"
    assert instant("2026-11-20") == "2026-11-20"
    assert instant("") == ""
    assert len(instant("2026-11-20T02:30:00+00:00")) == len("2026-11-20 10:30")


def test_an_expected_error_from_a_slot_is_a_sentence(
    desk_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = CrashKeeper(tmp_path / "desk.log", desk_app)
    monkeypatch.setattr(CrashKeeper, "_show", lambda _self, _report: pytest.fail("no fault"))
    heard: list[AppError] = []
    keeper.expected.connect(heard.append)
    error = NotFound(Message("T", "gone"))
    keeper.handle(type(error), error, None)
    keeper.close()

    assert heard == [error]


def test_a_failure_stands_until_something_went_well(window: MainWindow) -> None:
    window.context.hub.failed.emit(NotFound(Message("T", "not a key file")))
    assert window.banners.texts() == ["not a key file"]
    window.context.hub.said.emit("the key is set")

    assert window.banners.texts() == []


def test_a_case_of_a_ledger_opens_where_it_is_worked_on(window: MainWindow) -> None:
    window.go_to("go_ledgers")
    window.ledgers.record_opened.emit("entitlement_case", 1)

    assert window.page is window.entitlements
    assert window.entitlements.shown is window.entitlements.cases


def test_a_payment_of_a_ledger_opens_among_the_payments(window: MainWindow) -> None:
    window.ledgers.record_opened.emit("payment_line", 1)

    assert window.entitlements.shown is window.entitlements.payments
