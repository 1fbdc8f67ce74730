"""The bundle page: lamp, timeline, export and check."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fake_township import FakeTownship
from ui.dialogs.verify_report import VerifyDialog
from ui.pages.bundle import page as bundle_page
from ui.pages.bundle.cards import BundleCard
from ui.pages.bundle.page import BundlePage
from ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> BundlePage:
    window.go_to("go_bundle")
    return window.bundle


def test_the_lamp_says_what_has_not_left(page: BundlePage) -> None:
    assert page.status.pending.text() == "有 37 处更改尚未打包导出"
    assert page.status.lamp.accessibleName() == page.status.pending.text()


def test_export_puts_the_lamp_out(
    qtbot: QtBot, page: BundlePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, window: MainWindow
) -> None:
    monkeypatch.setattr(bundle_page, "pick_folder", lambda *_args: tmp_path)
    with qtbot.waitSignal(page.context.hub.said):
        page.export.trigger()
    qtbot.waitUntil(lambda: page.status.pending.text() == "所有更改都已打包导出")
    page.open()
    qtbot.waitUntil(lambda: sum(card.isVisibleTo(page) for card in page.findChildren(BundleCard)) == 4)

    assert "尚未离开" not in window.strip.bundle.text()


def test_without_recipient_nothing_leaves(
    qtbot: QtBot, page: BundlePage, township: FakeTownship, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    township.bundles.can_export = False
    page.open()
    assert not page.export.isEnabled()
    key_file = tmp_path / "county.txt"
    key_file.write_text("age1", encoding="utf-8")
    monkeypatch.setattr(bundle_page, "pick_file", lambda *_args: key_file)
    page.set_recipient.trigger()
    qtbot.waitUntil(page.export.isEnabled)


@pytest.mark.parametrize(
    ("name", "verdict"), [("good.json", "数据包完整、真实。"), ("gone.json", "这个数据包不能使用。")]
)
def test_a_check_gives_a_verdict(qtbot: QtBot, page: BundlePage, tmp_path: Path, name: str, verdict: str) -> None:
    (tmp_path / "good.json").write_text("{}", encoding="utf-8")
    page.verify_manifest(tmp_path / name)
    qtbot.waitUntil(lambda: page.findChild(VerifyDialog) is not None)
    dialog = page.findChild(VerifyDialog)

    assert isinstance(dialog, VerifyDialog)
    assert dialog.verdict == verdict
    dialog.accept()


def test_a_fresh_office_says_what_a_bundle_is(page: BundlePage, township: FakeTownship) -> None:
    township.bundles.made = []
    page.open()

    assert page._stack.currentIndex() == 1
