"""The list of any record type in the window, by keys, over a real office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from app import bootstrap
from app.bootstrap import Township
from app.domain.export_profiles import ExportColumn, Fill, Style
from app.domain.lists import Filter, ListView, Match, Sort
from app.domain.readings import reading_order
from app.domain.records import RECORDS
from app.practice.tables import PracticeSize
from tests.offices import CHEAP
from ui.context import Context
from ui.lists import export_dialog
from ui.lists.columns_dialog import ColumnsDialog
from ui.lists.export_dialog import ExportDialog
from ui.lists.filter_dialog import FilterDialog
from ui.lists.name_dialog import NameDialog
from ui.lists.profile_dialog import ProfileDialog
from ui.lists.profile_draft import ProfileDraft
from ui.lists.record_list import RecordList
from ui.lists.state import ListState
from ui.machine import Machine
from ui.main import make_context
from ui.window import MainWindow

SMALL = PracticeSize(villages=3, groups=6, households=40, residents=150)
PASSPHRASE = "for this test only"
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Township]:
    """One office for all tests here; what they keep has names of its own."""
    folder = tmp_path_factory.mktemp("lists") / "office"
    township = bootstrap.create_practice(
        folder, PASSPHRASE, size=SMALL, surroundings=bootstrap.Surroundings(kdf_cost=CHEAP)
    )
    yield township
    township.close()


@pytest.fixture
def real(desk_app: QApplication, office: Township, tmp_path: Path) -> Iterator[Context]:
    context = make_context(desk_app, office, Machine(tmp_path / "machine.ini"), is_practice=True)
    yield context
    context.tasks.close()


@pytest.fixture
def people(qtbot: QtBot, real: Context, request: pytest.FixtureRequest) -> RecordList:
    records = RecordList(real, "resident", f"test {request.node.name}")
    qtbot.addWidget(records)
    records.resize(1000, 600)
    with qtbot.waitExposed(records):
        records.show()
    records.reload()
    return records


@pytest.fixture
def window(qtbot: QtBot, real: Context) -> Iterator[MainWindow]:
    window = MainWindow(real)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()


def names(records: RecordList) -> list[str]:
    rows = records._lists.rows(records.record, records.model.ids, ["name"])
    return [row.cells[0] for row in rows]


def dialog_of(records: RecordList, kind: type[QDialog]) -> QDialog:
    return next(one for one in records.findChildren(kind) if one.isVisible())


@pytest.mark.parametrize("record", [spec.key for spec in RECORDS])
def test_every_record_type_has_its_list(qtbot: QtBot, real: Context, record: str) -> None:
    records = RecordList(real, record, "test every")
    qtbot.addWidget(records)
    records.reload()

    assert records.model.rowCount() == real.township.lists.count(record)
    headings = [
        records.model.headerData(place, Qt.Orientation.Horizontal) for place in range(records.model.columnCount())
    ]
    assert headings == [info.label for info in records.state.columns]
    assert all(headings)


def test_the_model_of_a_list_obeys_the_rules_of_qt(people: RecordList, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(people.model)  # type: ignore[no-untyped-call]  # pytest-qt comes without types


def test_a_filter_is_added_changed_and_taken_away_by_keys(people: RecordList) -> None:
    people.select_first()
    QTest.keyClick(people.table, Qt.Key.Key_F, CONTROL)
    dialog = dialog_of(people, FilterDialog)
    assert isinstance(dialog, FilterDialog)
    assert dialog.info.key == people.state.columns[0].key == "name"
    QTest.keyClicks(dialog.line, "no such name")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert (people.model.rowCount(), people.stack.currentIndex()) == (0, 2)
    assert len(people.filters.chips) == 1

    QTest.keyClick(people.filters.chips[0], Qt.Key.Key_Return)
    changing = dialog_of(people, FilterDialog)
    assert isinstance(changing, FilterDialog)
    assert changing.line.text() == "no such name"
    changing.choose("sex")
    changing.choices.line.setText("女")
    QTest.keyClick(changing.choices.line, Qt.Key.Key_Return)
    QTest.keyClick(changing.choices.line, Qt.Key.Key_Return)
    women = people.model.rowCount()
    assert 0 < women < 150
    assert people.state.view.filters == (Filter("sex", Match.IN, ("2",)),)
    assert people.count.text() == f"共 150 条 · 显示 {women}"

    QTest.keyClick(people.filters.chips[0], Qt.Key.Key_Delete)
    assert people.model.rowCount() == 150
    assert not people.filters.isVisible()
    assert people.count.text() == "共 150 条"


def test_what_is_wrong_with_a_filter_stands_in_its_dialog(people: RecordList) -> None:
    people.add_filter.trigger()
    dialog = dialog_of(people, FilterDialog)
    assert isinstance(dialog, FilterDialog)
    dialog.choose("birth_date", Match.BETWEEN)
    dialog.low.setText("soon")
    dialog.take()

    assert dialog.isVisible()
    assert "soon" in dialog.fault.text()
    dialog.low.setText("1990")
    dialog.take()
    assert not dialog.isVisible()
    assert people.state.view.filters == (Filter("birth_date", Match.BETWEEN, ("1990", "")),)


def test_headings_sort_up_down_and_as_it_comes(people: RecordList) -> None:
    as_it_comes = list(people.model.ids)
    header = people.table.horizontalHeader()
    header.sectionClicked.emit(0)
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (0, Qt.SortOrder.AscendingOrder)
    up = names(people)
    header.sectionClicked.emit(0)
    down = names(people)
    header.sectionClicked.emit(0)

    assert up == sorted(up, key=reading_order)
    assert [reading_order(name) for name in down] == sorted(map(reading_order, up), reverse=True)
    assert list(people.model.ids) == as_it_comes


def test_the_current_column_sorts_by_key(people: RecordList) -> None:
    people.select_first()
    people.table.setCurrentIndex(people.model.index(0, 2))
    QTest.keyClick(people.table, Qt.Key.Key_O, CONTROL | SHIFT)

    assert people.state.view.sorts == (Sort("birth_date"),)


def test_groups_stand_beside_the_list_with_their_counts(people: RecordList) -> None:
    position = people.grouping.findData("place.village")
    people.grouping.setCurrentIndex(position)
    people.grouping.activated.emit(position)
    groups = people.groups

    assert groups.isVisible()
    assert groups.model.rowCount() == 4
    QTest.keyClick(groups.table, Qt.Key.Key_Down)
    first = groups.model.record(1)
    assert first is not None
    assert people.model.rowCount() == first.count < 150
    QTest.keyClick(groups.table, Qt.Key.Key_Up)
    assert people.model.rowCount() == 150
    people.grouping.activated.emit(0)
    assert not groups.isVisible()


def test_columns_are_chosen_and_moved_by_keys(people: RecordList) -> None:
    people.select_first()
    before = [info.key for info in people.state.columns]
    QTest.keyClick(people.table, Qt.Key.Key_L, CONTROL)
    dialog = dialog_of(people, ColumnsDialog)
    assert isinstance(dialog, ColumnsDialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down, ALT)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    assert [info.key for info in people.state.columns] == [before[1], before[0], *before[3:]]
    assert people.model.columnCount() == len(before) - 1
    assert people.selected_id() == people.model.ids[0]


def test_a_dialog_of_columns_needs_one_and_can_start_anew(qtbot: QtBot, people: RecordList) -> None:
    dialog = ColumnsDialog(people.state.infos, ("name",))
    qtbot.addWidget(dialog)
    dialog.move_row(-1)
    item = dialog.list.item(0)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.take.isEnabled()
    dialog.show_default()
    assert dialog.keys == tuple(info.key for info in people.state.infos if info.is_default)


def test_the_view_of_a_page_is_remembered(qtbot: QtBot, real: Context, people: RecordList) -> None:
    people.table.horizontalHeader().sectionClicked.emit(1)
    people.table.horizontalHeader().resizeSection(0, 222)
    people.hide()
    qtbot.waitUntil(lambda: not real.tasks.is_busy)
    again = ListState(real.township.lists, "resident", people._page)

    assert again.view.sorts == (Sort("sex"),)
    assert again.width_of(again.columns[0]) == 222


def test_a_view_is_kept_shown_and_forgotten_by_name(qtbot: QtBot, real: Context, people: RecordList) -> None:
    people.state.put_filter(Filter("sex", Match.IN, ("2",)))
    people.save_view.trigger()
    dialog = dialog_of(people, NameDialog)
    assert isinstance(dialog, NameDialog)
    QTest.keyClicks(dialog.line, "women")
    with qtbot.waitSignal(real.hub.said):
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    position = people.views.findData("women")
    assert people.views.currentIndex() == position

    people.views.activated.emit(0)
    assert people.model.rowCount() == 150
    people.table.horizontalHeader().sectionClicked.emit(1)
    assert people.views.currentIndex() == -1
    people.views.activated.emit(position)
    assert 0 < people.model.rowCount() < 150
    people.save_view.trigger()
    forgetting = dialog_of(people, NameDialog)
    assert isinstance(forgetting, NameDialog)
    assert forgetting.line.text() == "women"
    with qtbot.waitSignal(real.hub.said):
        QTest.keyClick(forgetting.forget, Qt.Key.Key_Return)
    assert people.views.findData("women") < 0
    assert len(people.to_print()().rows) == people.model.rowCount()


def test_several_rows_are_selected_and_copied(qtbot: QtBot, real: Context, people: RecordList) -> None:
    QGuiApplication.clipboard().setText("before")
    with qtbot.waitSignal(real.hub.said):
        people.copy.trigger()
    assert QGuiApplication.clipboard().text() == "before"
    people.select_first()
    QTest.keyClick(people.table, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(people.table, Qt.Key.Key_Down, SHIFT)
    assert people.selected_ids() == list(people.model.ids[:3])
    QTest.keyClick(people.table, Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()

    assert data.text().splitlines()[0].split("\t") == [info.label for info in people.state.columns]
    assert len(data.text().splitlines()) == 4
    assert "mso-number-format" in data.html()
    QTest.keyClick(people.table, Qt.Key.Key_C, CONTROL | SHIFT)
    assert '="' in QGuiApplication.clipboard().text()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_rows_selected_twice_count_once_from_top_to_bottom(people: RecordList) -> None:
    selection, model = people.table.selectionModel(), people.model
    add = QItemSelectionModel.SelectionFlag.Select
    for top, bottom in ((5, 7), (1, 2), (2, 2)):
        for place in (0, 1):
            selection.select(QItemSelection(model.index(top, place), model.index(bottom, place)), add)

    assert people.selected_ids() == [model.ids[position] for position in (1, 2, 5, 6, 7)]


def test_a_current_row_without_selection_is_selected(people: RecordList) -> None:
    people.clear_selection()
    selection = people.table.selectionModel()
    selection.setCurrentIndex(people.model.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    assert people.selected_ids() == [people.model.ids[2]]


def test_enter_opens_a_record(qtbot: QtBot, people: RecordList) -> None:
    people.select_first()
    with qtbot.waitSignal(people.record_opened) as opened:
        QTest.keyClick(people.table, Qt.Key.Key_Return)

    assert opened.args == ["resident", people.model.ids[0]]


def test_a_long_list_is_read_away_from_the_window(qtbot: QtBot, people: RecordList) -> None:
    people.read_at_once = 0
    wanted = people.model.ids[7]
    with qtbot.waitSignal(people.loaded):
        people.reload()
        assert people.is_loading
        assert people.select(wanted)
    assert people.selected_id() == wanted
    with qtbot.waitSignal(people.loaded):
        people.table.horizontalHeader().sectionClicked.emit(0)
        people.select_first()
    assert people.selected_id() == people.model.ids[0]
    assert names(people) == sorted(names(people), key=reading_order)


def test_only_the_last_question_is_answered(qtbot: QtBot, people: RecordList) -> None:
    people.read_at_once = 0
    people.table.horizontalHeader().sectionClicked.emit(0)
    people.read_at_once = 1_000
    people.table.horizontalHeader().sectionClicked.emit(2)
    expected = people._lists.ids(people.state.view)
    assert list(people.model.ids) == expected
    qtbot.waitUntil(lambda: not people._context.tasks.is_busy)

    assert list(people.model.ids) == expected


def test_ids_found_elsewhere_narrow_the_list(people: RecordList) -> None:
    found = list(people.model.ids[10:20])
    people.base = lambda: lambda: found
    people.show_view(ListView("resident", filters=(Filter("name", Match.FILLED),)))

    assert list(people.model.ids) == found


def test_a_list_is_exported_by_a_profile(
    qtbot: QtBot, real: Context, people: RecordList, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people.select_first()
    QTest.keyClick(people.table, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(people.table, Qt.Key.Key_S, CONTROL | SHIFT)
    dialog = dialog_of(people, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    QTest.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert len(dialog.banners.texts()) == 1
    QTest.keyClicks(dialog.purpose, "annual report")
    dialog.scope.setCurrentIndex(1)
    dialog.profiles.setCurrentIndex(1)
    monkeypatch.setattr(export_dialog, "pick_new_file", lambda *_words: tmp_path / "people")
    with qtbot.waitSignal(real.hub.said):
        QTest.keyClick(dialog.run, Qt.Key.Key_Return)
    rows = CalamineWorkbook.from_path(str(tmp_path / "people.xlsx")).get_sheet_by_index(0).to_python()

    assert not dialog.isVisible()
    assert len(rows) == 3
    assert rows[0][0] == "户人编号"
    assert real.township.lists.exports()[0].purpose == "annual report"


def test_a_file_that_is_there_is_not_written_over_unasked(
    real: Context, people: RecordList, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ExportDialog(real, "resident", people.model.ids, (), ("name",), people)
    dialog.open()
    dialog.purpose.setText("x")
    (tmp_path / "people.xlsx").write_text("before")
    monkeypatch.setattr(export_dialog, "pick_new_file", lambda *_words: tmp_path / "people")
    dialog.run.click()

    assert (tmp_path / "people.xlsx").read_text() == "before"
    assert "people.xlsx" in dialog.banners.texts()[0]
    dialog.reject()


def test_a_failed_export_leaves_the_dialog_as_it_was(
    qtbot: QtBot, real: Context, people: RecordList, tmp_path: Path
) -> None:
    dialog = ExportDialog(real, "resident", people.model.ids, (), ("name",), people)
    dialog.open()
    dialog.purpose.setText("x")
    (tmp_path / "blocked").write_text("a file where a folder should be")
    dialog.export_to(tmp_path / "blocked" / "a.xlsx")
    qtbot.waitUntil(lambda: len(dialog.banners.texts()) == 1)

    assert dialog.isVisible()
    assert dialog.run.isEnabled()
    assert dialog.purpose.text() == "x"
    dialog.reject()
    assert not dialog.isVisible()


def test_what_goes_public_is_ticked_and_fixed(real: Context, people: RecordList) -> None:
    dialog = ExportDialog(real, "resident", people.model.ids, (), ("name",), people)
    dialog.open()
    position = next(place for place, info in enumerate(dialog._infos) if info.profile.is_public)
    dialog.profiles.setCurrentIndex(position)

    assert dialog.public.isChecked()
    assert not dialog.public.isEnabled()
    dialog.reject()


def test_a_profile_is_made_from_another_and_forgotten(qtbot: QtBot, real: Context, people: RecordList) -> None:
    lists = real.township.lists
    dialog = ProfileDialog(real, "resident", lists.profiles("resident")[0].profile, people)
    dialog.open()
    assert dialog.name.text() == ""
    dialog.keep()
    qtbot.waitUntil(lambda: len(dialog.banners.texts()) == 1)

    QTest.keyClicks(dialog.name, "county")
    dialog.table.selectRow(3)
    position = dialog.written.findData(Style.MASKED.value)
    dialog.written.activated.emit(position)
    dialog.heading.clear()
    QTest.keyClicks(dialog.heading, "ID")
    QTest.keyClick(dialog.table, Qt.Key.Key_Up, ALT)
    dialog.add_column(ExportColumn(Fill.CONSTANT))
    QTest.keyClicks(dialog.constant, "town")
    dialog.table.selectRow(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    dialog.titles.setPlainText("{township}\n\n")
    dialog._on_usual_footer()
    dialog.blank_rows.setCurrentIndex(dialog.blank_rows.findData(5))
    with qtbot.waitSignal(dialog.kept):
        dialog.keep()
    made = lists.profile("resident", "county")

    assert [column.heading for column in made.columns[:4]] == ["姓名", "ID", "", "性别"]
    assert made.columns[1].style is Style.MASKED
    assert (made.columns[2].fill, made.columns[2].constant) == (Fill.CONSTANT, "town")
    assert (made.title_rows, made.blank_rows) == (("{township}",), 5)
    assert made.footer_lines == (lists.usual_footer(),)
    forgetting = ProfileDialog(real, "resident", made, people)
    forgetting.open()
    assert forgetting.name.text() == "county"
    with qtbot.waitSignal(forgetting.kept):
        forgetting.forget()
    assert "county" not in [info.name for info in lists.profiles("resident")]


def test_a_draft_of_a_profile_keeps_its_columns_in_order(office: Township) -> None:
    draft = ProfileDraft(office.lists.shown_profile("resident", ("name", "sex", "phone")).profile)
    assert draft.move(0, -1) == 0
    assert draft.move(0, 1) == 1
    assert [column.source for column in draft.columns] == ["sex", "name", "phone"]
    assert draft.remove(2) == 1
    assert draft.add(ExportColumn(Fill.NUMBER), -1) == 0
    draft.change(1, style=Style.LETTER)
    draft.show_source(1, "phone")
    assert [(column.source, column.style) for column in draft.columns] == [
        ("", Style.PLAIN),
        ("phone", Style.PLAIN),
        ("name", Style.PLAIN),
    ]
    draft.remove(9)
    assert len(draft.columns) == 3


def test_the_ledgers_open_by_key_and_show_every_other_record_type(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    page = window.ledgers
    assert window.page is page
    kinds = [one.key for place in range(page.model.rowCount()) if (one := page.model.record(place)) is not None]
    assert kinds == [spec.key for spec in RECORDS if spec.key != "resident"]
    assert page.list.record == "household"
    assert page.list.model.rowCount() == 40

    QTest.keyClick(page.types, Qt.Key.Key_Up)
    assert page.list.record == kinds[kinds.index("household") - 1]
    page.show_record("work_event")
    QTest.keyClick(page.types, Qt.Key.Key_Return)
    page.list.select_first()
    with qtbot.waitSignal(page.record_opened) as opened:
        QTest.keyClick(page.list.table, Qt.Key.Key_Return)
    assert opened.args == ["work_event", page.list.model.ids[0]]


def test_filters_of_the_register_narrow_what_the_search_box_finds(window: MainWindow) -> None:
    pane = window.register.list
    name = names(pane.records)[0]
    window.search.setText(name)
    window.search.textEdited.emit(name)
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    # Whoever bears the name comes first; the household of a head of that name follows.
    assert names(pane.records)[0] == name
    assert pane.model.rowCount() < 150
    pane.records.show_view(ListView("resident", filters=(Filter("name", Match.EQUALS, ("nobody",)),)))
    assert pane.model.rowCount() == 0
    pane.records.show_view(ListView("resident"))
    window.search.clear()
    pane.search("")
    pane.reload()
    assert pane.model.rowCount() == 150
