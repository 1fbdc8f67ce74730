"""The print menu of cases: one case, the whole list, blank papers; what cannot be printed is not offered."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app import reference
from tests.ui.fake_case_papers import GONE
from tests.ui.fake_township import FakeTownship
from ui.context import Context
from ui.dialogs.preview import PreviewDialog
from ui.pages.entitlements.case_print import CasePrintMenu


class Owner(QWidget):
    """Stands for the tab: it has a chosen case and a list."""

    def __init__(self) -> None:
        super().__init__()
        self.chosen: int | None = 1
        self.listed: list[int] = [1, 2, 3]


@pytest.fixture
def owner(qtbot: QtBot) -> Owner:
    owner = Owner()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def menu(context: Context, owner: Owner) -> CasePrintMenu:
    menu = CasePrintMenu(context, owner, lambda: owner.chosen, lambda: owner.listed)
    menu.fill()
    return menu


def titles(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator() and action.menu() is None]


def inner(menu: QMenu, title: str) -> QMenu:
    found = next(action.menu() for action in menu.actions() if action.text() == title)
    assert isinstance(found, QMenu)
    return found


def entry(menu: QMenu, title: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == title)


def shown(qtbot: QtBot, owner: Owner) -> PreviewDialog:
    def visible() -> list[PreviewDialog]:
        return [dialog for dialog in owner.findChildren(PreviewDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def test_only_what_a_case_can_have_is_offered(menu: CasePrintMenu, owner: Owner) -> None:
    assert titles(menu) == ["申请表", "受理回执", "不予办理通知书"]
    owner.chosen = 2
    menu.fill()
    assert titles(menu) == ["申请表", "受理回执"]


def test_a_paper_of_the_chosen_case_is_shown(
    qtbot: QtBot, menu: CasePrintMenu, owner: Owner, township: FakeTownship
) -> None:
    entry(menu, "受理回执").trigger()
    dialog = shown(qtbot, owner)
    assert dialog.windowTitle() == "受理回执"
    assert township.case_papers.printed == [("case_receipt", (1,))]


def test_a_batch_leaves_out_cases_that_cannot_have_the_paper(
    qtbot: QtBot, menu: CasePrintMenu, owner: Owner, township: FakeTownship
) -> None:
    entry(inner(menu, "列表中全部3件"), "不予办理通知书").trigger()
    shown(qtbot, owner)
    assert township.case_papers.printed == [("refusal_notice", (1, 3))]


def test_a_blank_paper_is_printed_for_a_programme(
    qtbot: QtBot, menu: CasePrintMenu, owner: Owner, township: FakeTownship
) -> None:
    blank = inner(menu, "空白表格")
    programmes = reference.load_programmes().programmes
    assert [action.text() for action in blank.actions()] == [one.short_title for one in programmes]
    assert titles(inner(blank, "育儿补贴")) == ["受理回执"]
    entry(inner(blank, "奖励扶助"), "申请表").trigger()
    shown(qtbot, owner)
    assert township.case_papers.printed == [("case_application", "old_age_reward")]


@pytest.mark.parametrize("chosen", [None, GONE])
def test_without_a_case_blank_papers_are_there_all_the_same(
    menu: CasePrintMenu, owner: Owner, chosen: int | None
) -> None:
    owner.chosen, owner.listed = chosen, []
    menu.fill()
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == ["空白表格"]
