"""The assessment page: rank, explain, publish, print."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.fake_township import FakeTownship
from ui.context import Context
from ui.dialogs.preview import PreviewDialog
from ui.pages.assessment import results_tab as assessment_page
from ui.pages.assessment.heat_table import CLASS, FIXED_COLUMNS, VILLAGE
from ui.pages.assessment.results_tab import ResultsTab
from ui.pages.assessment.views_bar import ITEMS, LOST, TREND
from ui.window import MainWindow


@pytest.fixture
def page(window: MainWindow) -> ResultsTab:
    window.go_to("go_assessment")
    return window.assessment.results


def click_cell(page: ResultsTab, row: int, column: int) -> None:
    place = page.table.visualRect(page.model.index(row, column)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))


def test_a_click_on_a_cell_says_why(page: ResultsTab) -> None:
    click_cell(page, 0, FIXED_COLUMNS + 1)
    assert list(page.why.cards) == ["sessions", "leaflets"]
    click_cell(page, 0, VILLAGE)
    assert len(page.why.cards) > 2


def test_a_click_on_an_item_shows_its_records(page: ResultsTab) -> None:
    click_cell(page, 0, FIXED_COLUMNS + 1)
    QTest.mouseClick(page.why.cards["sessions"], Qt.MouseButton.LeftButton)

    assert page.why.evidence.rowCount() == 7
    assert page.why.cards["sessions"].is_chosen
    assert not page.why.cards["leaflets"].is_chosen


def test_an_item_opens_by_key_too(page: ResultsTab) -> None:
    page.explain(0, VILLAGE)
    QTest.keyClick(page.why.cards["leaflets"], Qt.Key.Key_Return)

    assert page.why.cards["leaflets"].is_chosen


def test_villages_stand_in_the_order_of_the_ranking(page: ResultsTab) -> None:
    ranks = [page.model.data(page.model.index(row, 0)) for row in range(page.model.rowCount())]

    assert ranks == ["1", "2", "3", "4", "5", "6", "7", "8"]


def test_scoring_shows_the_new_run(qtbot: QtBot, page: ResultsTab, township: FakeTownship) -> None:
    page.form.quarter.setCurrentIndex(2)
    with qtbot.waitSignal(page.context.hub.said):
        page.score.trigger()

    assert page.runs.run_id == 3
    assert township.assessment.stored[0].period_key.endswith("Q2")


def test_the_strip_offers_the_next_step(qtbot: QtBot, page: ResultsTab) -> None:
    qtbot.waitUntil(lambda: page.review.view is not None)
    assert page.review._next_button.text() == "送审"
    assert page.review.next.isEnabled()
    assert not page.review.amendments.isEnabled()


def test_an_unscored_township_says_what_to_do(qtbot: QtBot, context: Context, township: FakeTownship) -> None:
    township.assessment.stored = []
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.go_to("go_assessment")

    assert window.assessment.results._stack.currentIndex() == 1
    assert not window.assessment.results.print.isEnabled()


def test_papers_come_from_the_menu_as_a_preview(qtbot: QtBot, page: ResultsTab) -> None:
    page._fill_print_menu()
    titles = [action.text() for action in page._print_menu.actions()]
    assert titles[0] == "村级得分表：双河村"
    assert len(titles) == 5
    page._print_menu.actions()[2].trigger()
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None)
    preview = page.findChild(PreviewDialog)

    assert isinstance(preview, PreviewDialog)
    assert preview.view.page_count == 2
    preview.accept()


def test_a_preview_zooms_and_saves(qtbot: QtBot, context: Context, township: FakeTownship, tmp_path: Path) -> None:
    preview = PreviewDialog(context, "circular", township.notices.pdf)
    qtbot.addWidget(preview)
    preview.show()
    before = preview.view.zoom
    preview.larger.click()
    assert preview.view.zoom > before
    preview.smaller.click()
    assert preview.view.zoom == pytest.approx(before)
    assert preview.larger.shortcut().toString() == "Ctrl++"
    preview.save_to(tmp_path / "circular.pdf")
    assert (tmp_path / "circular.pdf").read_bytes() == township.notices.pdf
    preview.save_to(tmp_path / "nowhere" / "circular.pdf")
    assert len(preview.banners.texts()) == 2


def test_papers_of_all_villages_go_into_a_folder(
    qtbot: QtBot, page: ResultsTab, township: FakeTownship, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(assessment_page, "pick_folder", lambda *_args: tmp_path)
    with qtbot.waitSignal(page.context.hub.said):
        page.print_all(township.notices.documents()[0])

    assert (tmp_path / "village_score_sheet.pdf").exists()


def test_items_stand_beside_columns_that_stay(page: ResultsTab) -> None:
    page.views.tabs.setCurrentIndex(ITEMS)

    assert page.model.columnCount() == FIXED_COLUMNS + 5 + 1
    heading = page.model.headerData(FIXED_COLUMNS + 2, Qt.Orientation.Horizontal)
    assert heading == "2.1\n健康与政\n40"
    tip = page.model.headerData(FIXED_COLUMNS + 2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "2.1 健康与政策宣讲：满分40分"
    assert page.table.frozen.isVisible()
    assert page.table.frozen.width() == sum(page.table.columnWidth(column) for column in range(FIXED_COLUMNS))
    page.table.setCurrentIndex(page.model.index(0, FIXED_COLUMNS))
    for _ in range(4):
        QTest.keyClick(page.table, Qt.Key.Key_Right)
    current = page.table.currentIndex()
    assert current.column() == FIXED_COLUMNS + 4
    assert page.table.visualRect(current).left() >= page.table.frozen.width() - 1


def test_a_cell_of_an_item_opens_its_records(page: ResultsTab) -> None:
    page.views.tabs.setCurrentIndex(ITEMS)
    page.table.setCurrentIndex(page.model.index(0, FIXED_COLUMNS + 3))

    assert page.why.cards["leaflets"].is_chosen
    assert "计分后有变动" in str(page.why.evidence.data(page.why.evidence.index(1, 1)))


def test_a_record_opens_by_key_and_by_double_click(page: ResultsTab) -> None:
    page.explain(0, VILLAGE)
    page.why.show_evidence("sessions")
    page.why.table.setFocus()
    page.why.table.setCurrentIndex(page.why.evidence.index(2, 0))
    opened: list[tuple[str, int]] = []
    page.record_opened.disconnect()
    page.record_opened.connect(lambda record, number: opened.append((record, number)))
    QTest.keyClick(page.why.table, Qt.Key.Key_Return)
    page.why.table.doubleClicked.emit(page.why.evidence.index(0, 0))

    assert opened == [("work_event", 3), ("work_event", 1)]


def test_a_click_on_a_heading_sorts_down_up_and_back(page: ResultsTab) -> None:
    def names() -> list[str]:
        return [str(page.model.data(page.model.index(row, VILLAGE))) for row in range(page.model.rowCount())]

    ranked = names()
    page.sort_by(FIXED_COLUMNS)
    points = [score.section_points["lead"] for row in range(8) if (score := page.model.village(row)) is not None]
    assert points == sorted(points, reverse=True)
    page.sort_by(FIXED_COLUMNS)
    points = [score.section_points["lead"] for row in range(8) if (score := page.model.village(row)) is not None]
    assert points == sorted(points)
    page.sort_by(FIXED_COLUMNS)
    assert names() == ranked


def test_the_class_filter_leaves_the_others_out(page: ResultsTab) -> None:
    page.views.class_title.setCurrentIndex(page.views.class_title.findText("良好"))

    titles = {str(page.model.data(page.model.index(row, CLASS))) for row in range(page.model.rowCount())}
    assert titles == {"良好"}


def test_charts_show_the_printed_page(qtbot: QtBot, page: ResultsTab) -> None:
    page.views.tabs.setCurrentIndex(TREND)
    qtbot.waitUntil(lambda: page.chart.view.page_count == 2)

    assert page.chart.subject.count() == 9
    assert page.chart.subject_id is None
    page.views.tabs.setCurrentIndex(LOST)
    qtbot.waitUntil(lambda: not page.context.tasks.is_busy)
    assert page.chart.subject.isHidden()
