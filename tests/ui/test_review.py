"""The review through the window, over a real office: from the draft to the published result and its amendment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import create_township
from app.domain.review import StepKind
from tests.offices import PASSPHRASE, PROFILE, SURROUNDINGS, Desk
from tests.service.test_assessment import EVENTS, WORK
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import make_context
from ui.pages.assessment import self_scores_dialog
from ui.pages.assessment.review_amendments import AmendmentsDialog
from ui.pages.assessment.review_appeals import AppealsDialog
from ui.pages.assessment.review_dialogs import AmendmentDialog, AppealDialog, DecisionDialog, StepDialog
from ui.pages.assessment.review_strip import ReviewStrip
from ui.pages.assessment.self_scores_dialog import SelfScoresDialog
from ui.window import MainWindow

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, surroundings=SURROUNDINGS)
    desk = Desk(township, tmp_path)
    desk.places()
    desk.take("events", EVENTS, *WORK)
    township.records.set_operator("王丽")
    township.assessment.score("default-1000", "2026")
    yield desk
    township.close()


@pytest.fixture
def strip(qtbot: QtBot, desk_app: QApplication, desk: Desk, tmp_path: Path) -> Iterator[ReviewStrip]:
    context = make_context(desk_app, desk.township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go_to("go_assessment")
    strip = window.assessment.results.review
    qtbot.waitUntil(lambda: strip.view is not None)
    yield strip
    context.tasks.close()


def step(qtbot: QtBot, strip: ReviewStrip, state: str, **typed: str) -> None:
    """Take the next step with what is typed, and wait until the strip shows the new state."""
    strip.next.trigger()
    dialog = newest(strip, StepDialog)
    for key, text in typed.items():
        dialog.form.line(key).setText(text)
    dialog.carry_out()
    qtbot.waitUntil(lambda: strip.view is not None and strip.view.state == state)
    assert not dialog.isVisible()


def newest(strip: ReviewStrip, kind: type[Dialog]) -> Dialog:
    """Give the dialog that was opened last."""
    return strip.window().findChildren(kind)[-1]


def test_from_draft_to_publication_and_amendment(qtbot: QtBot, strip: ReviewStrip, desk: Desk) -> None:
    step(qtbot, strip, "checking")
    assert strip.back.isEnabled()
    strip.next.trigger()
    dialog = newest(strip, StepDialog)
    assert dialog.form.text("by_whom") == ""
    dialog.form.line("by_whom").setText("王丽")
    dialog.form.line("reason").setText("核对无误")
    dialog.carry_out()
    qtbot.waitUntil(lambda: "另一人复核" in dialog.form._faults["by_whom"].text())
    dialog.form.line("by_whom").setText("赵敏")
    QTest.keyClick(dialog.form.line("reason"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: strip.view is not None and strip.view.state == "checked")
    strip.next.trigger()
    opening = newest(strip, StepDialog)
    opening.skip.click()
    publishing = newest(strip, StepDialog)
    assert publishing.kind is StepKind.PUBLISH
    publishing.form.line("reason").setText("演练")
    publishing.carry_out()
    qtbot.waitUntil(lambda: strip.view is not None and strip.view.state == "published")
    assert not strip.next.isEnabled()
    assert desk.township.assessment.runs()[0].published_at

    strip.amendments.trigger()
    listed = newest(strip, AmendmentsDialog)
    assert not listed.notice.isEnabled()
    listed.add.click()
    amending = listed.findChild(AmendmentDialog)
    assert isinstance(amending, AmendmentDialog)
    amending.form.choice("item_key").setCurrentIndex(amending.form.choice("item_key").findData("sessions"))
    amending.form.line("right").setText("20")
    amending.form.line("reason").setText("漏计")
    amending.carry_out()
    qtbot.waitUntil(lambda: listed.model.rowCount() == 1)
    assert any(one.is_changed for one in desk.township.review.standings(1))
    listed.notice.click()
    qtbot.waitUntil(lambda: listed.findChild(PreviewDialog) is not None)


def test_an_appeal_from_the_list_to_the_reply(qtbot: QtBot, strip: ReviewStrip, desk: Desk) -> None:
    step(qtbot, strip, "checking")
    step(qtbot, strip, "checked", by_whom="赵敏", reason="核对无误")
    step(qtbot, strip, "appeal", until="2026-07-05")
    assert not strip.next.isEnabled()
    assert "2026-07-05" in strip.blockers.text()
    strip.appeals.trigger()
    listed = newest(strip, AppealsDialog)
    listed.add.click()
    appeal = listed.findChild(AppealDialog)
    assert isinstance(appeal, AppealDialog)
    appeal.form.choice("item_key").setCurrentIndex(appeal.form.choice("item_key").findData("sessions"))
    appeal.carry_out()
    qtbot.waitUntil(lambda: bool(appeal.form._faults["appellant"].text()))
    appeal.form.line("appellant").setText("东河村委会")
    appeal.form.line("subject_matter").setText("漏记一场宣讲")
    appeal.carry_out()
    qtbot.waitUntil(lambda: listed.model.rowCount() == 1)
    listed.table.activated.emit(listed.model.index(0, 0))
    decision = listed.findChild(DecisionDialog)
    assert isinstance(decision, DecisionDialog)
    decision.form.line("points").setText("99")
    decision.form.line("reason").setText("属实")
    decision.carry_out()
    qtbot.waitUntil(lambda: bool(decision.form._faults["points"].text()))
    decision.form.line("points").setText("5")
    decision.carry_out()
    qtbot.waitUntil(listed.reply.isEnabled)
    assert desk.township.review.appeals(1)[0].change == 5
    listed.reply.click()
    qtbot.waitUntil(lambda: listed.findChild(PreviewDialog) is not None)


def test_a_result_is_sent_back(qtbot: QtBot, strip: ReviewStrip) -> None:
    step(qtbot, strip, "checking")
    strip.back.trigger()
    dialog = newest(strip, StepDialog)
    dialog.form.line("reason").setText("漏录二季度")
    dialog.carry_out()
    qtbot.waitUntil(lambda: strip.view is not None and strip.view.state == "draft")
    assert len(strip.view.steps if strip.view else ()) == 2


def test_claims_are_typed_imported_and_explained(
    qtbot: QtBot, strip: ReviewStrip, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    strip.claims.trigger()
    dialog = newest(strip, SelfScoresDialog)
    position = next(at for at, line in enumerate(dialog.lines._rows) if line.item.key == "sessions")
    dialog.items.selectRow(position)
    dialog.points.setText("999")
    dialog.save_claim()
    qtbot.waitUntil(lambda: bool(dialog.banners.texts()))
    dialog.points.setText("15")
    QTest.keyClick(dialog.points, Qt.Key.Key_Return)
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.items.currentIndex().row() == position + 1)
    assert dialog.banners.texts() == []
    rows = (("村", "考核项目", "自评分"), ("西山村", "sessions", "5"), ("无此村", "sessions", "5"))
    file = desk.sheet(rows)
    monkeypatch.setattr(self_scores_dialog, "pick_file", lambda *_args: file)
    dialog.take_file.click()
    qtbot.waitUntil(lambda: len(dialog.banners.texts()) == 2)
    assert len([one for one in desk.township.claims.differences(1) if one.needs_reason]) == 2
    dialog.reason.setText("缺签到表")
    dialog.give_reason_to_all()
    qtbot.waitUntil(lambda: not any(one.needs_reason for one in desk.township.claims.differences(1)))
    target = desk.folder / "form.xlsx"
    monkeypatch.setattr(self_scores_dialog, "pick_new_file", lambda *_args: target)
    dialog.write_form.click()
    qtbot.waitUntil(target.is_file)
