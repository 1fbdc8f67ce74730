"""Ends and the yearly review in the window: events, decisions, the review, the archive, papers."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.entitlements.changes import ChangeKind
from app.domain.text import Message
from tests.ui.fake_township import FakeTownship
from ui.context import Context
from ui.dialogs.preview import PreviewDialog
from ui.pages.entitlements.yearly_dialogs import (
    YearlyArchiveDialog,
    YearlyConfirmDialog,
    YearlyDecisionDialog,
    YearlyReviewDialog,
)
from ui.pages.entitlements.yearly_tab import ENDED, EVENTS, REVIEW, YearlyTab

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def tab(qtbot: QtBot, context: Context) -> YearlyTab:
    tab = YearlyTab(context)
    qtbot.addWidget(tab)
    tab.resize(960, 540)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.open()
    qtbot.waitUntil(lambda: tab.events.rowCount() == 3)
    return tab


def show(qtbot: QtBot, tab: YearlyTab, view: int, rows: int) -> None:
    tab.view.setCurrentIndex(view)
    qtbot.waitUntil(lambda: tab.table.model().rowCount() == rows)


def opened(qtbot: QtBot, tab: YearlyTab, kind: type[Dialog]) -> Dialog:
    def visible() -> list[Dialog]:
        return [dialog for dialog in tab.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def column(tab: YearlyTab, number: int) -> list[object]:
    model = tab.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_events_that_ask_for_a_decision_come_first(tab: YearlyTab) -> None:
    assert tab.shown == EVENTS
    assert column(tab, 3) == ["本人死亡", "达到规定年龄", "迁出本乡镇"]
    assert tab.summary.text() == "待决2，年内届龄1"
    assert not tab.confirm_button.isVisible()


def test_a_decision_is_proposed_from_its_event_and_signed_by_two(
    qtbot: QtBot, tab: YearlyTab, township: FakeTownship
) -> None:
    tab.decide.trigger()
    dialog = opened(qtbot, tab, YearlyDecisionDialog)
    values = dialog.form.values()
    assert (values["end_kind"], values["event_on"], values["last_month"]) == ("death", "2026-05-20", "2026-05")
    assert (values["handler"], values["responsible"]) == ("王芳", "")
    dialog.form.set_values({"responsible": "赵敏"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: bool(township.endings.decided))
    ((case_id, decision),) = township.endings.decided
    assert (case_id, decision.kind, decision.responsible, str(decision.last_month)) == (
        1, ChangeKind.END, "赵敏", "2026-05",
    )  # fmt: skip
    assert decision.found is not None
    qtbot.waitUntil(lambda: tab.events.rowCount() == 2)


def test_what_is_refused_stands_at_its_field_and_nothing_is_lost(
    qtbot: QtBot, tab: YearlyTab, township: FakeTownship
) -> None:
    township.endings.refusal = {"responsible": Message("Ending", "Name the responsible person who signs")}
    tab.decide.trigger()
    dialog = opened(qtbot, tab, YearlyDecisionDialog)
    dialog.carry_out()
    qtbot.waitUntil(lambda: dialog.go.isEnabled() and dialog.form.fields["responsible"].message != "")
    assert dialog.isVisible()
    assert dialog.form.fields["responsible"].message == "Name the responsible person who signs"
    assert township.endings.decided == []


def test_another_decision_asks_for_other_fields(qtbot: QtBot, tab: YearlyTab, township: FakeTownship) -> None:
    tab.decide.trigger()
    dialog = opened(qtbot, tab, YearlyDecisionDialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(ChangeKind.TRANSFER.value))
    assert list(dialog.form.fields) == ["target", "last_month", "reason", "decided_on", "handler", "responsible"]
    dialog.form.set_values({"target": "special_support_death/death"})
    dialog.form.set_values({"responsible": "赵敏"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: bool(township.endings.decided))
    decision = township.endings.decided[0][1]
    assert (decision.programme, decision.category, decision.found) == ("special_support_death", "death", None)


def test_the_review_shows_what_is_open_and_confirms_only_the_unchanged(
    qtbot: QtBot, tab: YearlyTab, township: FakeTownship
) -> None:
    show(qtbot, tab, REVIEW, 3)
    assert column(tab, 3) == ["本人死亡2026-05-20：先作决定", "无变化", "婚姻状况：初婚→丧偶"]
    assert tab.summary.text() == "已审0/3，无变化1，须核实2"
    tab.confirm.trigger()
    dialog = opened(qtbot, tab, YearlyConfirmDialog)
    dialog.form.set_values({"responsible": "赵敏"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: tab.summary.text() == "已审1/3，无变化0，须核实2")
    assert [(one.year, one.responsible) for one in township.annual_reviews.confirmed] == [(2026, "赵敏")]
    assert not tab.confirm.isEnabled()
    tab.open_only.setCurrentIndex(tab.open_only.findData("done"))
    assert column(tab, 4) == ["无变化"]


def test_what_differs_is_reviewed_by_itself(qtbot: QtBot, tab: YearlyTab, township: FakeTownship) -> None:
    show(qtbot, tab, REVIEW, 3)
    tab.table.selectRow(2)
    tab.review.trigger()
    dialog = opened(qtbot, tab, YearlyReviewDialog)
    assert "婚姻状况" in dialog.facts.text()
    dialog.form.set_values({"result": "changed", "note": "核对户口簿", "responsible": "赵敏"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: bool(township.annual_reviews.entered))
    ((case_id, review),) = township.annual_reviews.entered
    assert (case_id, review.result, review.note) == (3, "changed", "核对户口簿")


def test_what_has_ended_is_archived_together(qtbot: QtBot, tab: YearlyTab, township: FakeTownship) -> None:
    show(qtbot, tab, ENDED, 1)
    tab.archive.trigger()
    dialog = opened(qtbot, tab, YearlyArchiveDialog)
    assert "权益档案2026–0001" in dialog.facts.text()
    dialog.form.set_values({"responsible": "赵敏"})
    dialog.carry_out()
    qtbot.waitUntil(lambda: township.endings.archived == [4])
    qtbot.waitUntil(lambda: tab.ended.rowCount() == 0)


def test_every_paper_is_offered_and_previewed(qtbot: QtBot, tab: YearlyTab, township: FakeTownship) -> None:
    show(qtbot, tab, ENDED, 1)
    tab._fill_print_menu()
    actions = tab._print_menu.actions()
    assert [one.text() for one in actions] == [
        "2026年度年审花名册", "2026年度退出登记表", "2026年度变更登记表", "退出告知书：钱六",
    ]  # fmt: skip
    for number, action in enumerate(actions, start=1):
        action.trigger()
        opened(qtbot, tab, PreviewDialog).reject()
        assert len(township.yearly_papers.printed) == number
    assert township.yearly_papers.printed[0] == ("roster", 2026, "", None)
    assert township.yearly_papers.printed[3] == ("letters", 4)


def test_keys_go_through_the_lists(tab: YearlyTab) -> None:
    for view in (REVIEW, ENDED, EVENTS):
        tab.next_view.trigger()
        assert tab.shown == view
        assert tab.stack.currentIndex() == view
