"""Models over rows that are fetched when seen."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.errors import StorageUnavailable
from app.domain.text import Message
from app.services.register import ResidentRow
from tests.ui.fake_township import FakeAssessment, FakeRegister, resident
from ui.context import Context
from ui.models.columns import Column
from ui.models.lazy_table import PAGE_SIZE, PAGES_KEPT, LazyTableModel
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.heat_table import FIXED_COLUMNS, SHARE_ROLE, HeatModel
from ui.widgets.tables import table_view

COLUMNS: tuple[Column[ResidentRow], ...] = (
    Column("Name", 80, lambda row: row.name),
    Column("ID", 160, lambda row: row.citizen_id),
)


def lazy_model(register: FakeRegister) -> LazyTableModel[ResidentRow]:
    return LazyTableModel(COLUMNS, register.rows, lambda row: row.resident_id)


def test_lazy_model_obeys_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = lazy_model(FakeRegister(250))
    model.show_ids(list(range(1, 251)))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt comes without types


def test_rows_model_obeys_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model: RowsTableModel[ResidentRow] = RowsTableModel(COLUMNS)
    model.show_rows([resident(number) for number in range(1, 20)])

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt comes without types


def test_heat_model_obeys_the_rules_of_qt(qtmodeltester: ModelTester, context: Context) -> None:
    model = HeatModel(context.look)
    model.show_result(FakeAssessment().result(1))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt comes without types


def test_only_visible_pages_are_fetched(qtbot: QtBot) -> None:
    register = FakeRegister(100_000)
    model = lazy_model(register)
    view = table_view(model, "residents", (80, 160))
    qtbot.addWidget(view)
    model.show_ids(list(range(1, 100_001)))
    view.resize(400, 400)
    with qtbot.waitExposed(view):
        view.show()
    view.grab()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.grab()

    assert model.rowCount() == 100_000
    assert 100_000 in register.fetched
    assert len(register.fetched) <= 4 * PAGE_SIZE


def test_pages_are_dropped_when_many_were_seen() -> None:
    register = FakeRegister((PAGES_KEPT + 2) * PAGE_SIZE)
    model = lazy_model(register)
    model.show_ids(list(range(1, register.count + 1)))
    for page in range(PAGES_KEPT + 2):
        model.record(page * PAGE_SIZE)
    seen = len(register.fetched)

    model.record((PAGES_KEPT + 1) * PAGE_SIZE)
    assert len(register.fetched) == seen
    model.record(0)
    assert len(register.fetched) == seen + PAGE_SIZE


def test_a_row_that_is_gone_or_unreadable_is_blank() -> None:
    register = FakeRegister(10)
    register.deleted.add(3)
    model = lazy_model(register)
    model.show_ids([2, 3])
    assert model.data(model.index(1, 0)) == "…"

    def fail(_ids: object) -> list[ResidentRow]:
        raise StorageUnavailable(Message("T", "busy"))

    broken = LazyTableModel(COLUMNS, fail, lambda row: row.resident_id)
    broken.show_ids([1])
    assert broken.data(broken.index(0, 0)) == "…"


def test_refresh_fetches_what_is_shown_again() -> None:
    register = FakeRegister(10)
    model = lazy_model(register)
    model.show_ids([1])
    register.stored[1] = {"name": "新名字"}
    model.refresh()

    assert model.data(model.index(0, 0)) == "新名字"


def test_heat_cells_know_their_share(context: Context) -> None:
    model = HeatModel(context.look)
    result = FakeAssessment().result(1)
    model.show_result(result)
    first = model.village(0)

    assert first is not None
    assert model.data(model.index(0, FIXED_COLUMNS), SHARE_ROLE) == pytest.approx(
        float(first.section_points["lead"] / Decimal(100))
    )
    assert model.data(model.index(0, 1), SHARE_ROLE) is None
    assert model.headerData(FIXED_COLUMNS, Qt.Orientation.Horizontal) == "组织领导\n100"


def test_tables_say_what_they_are(qtbot: QtBot) -> None:
    view: QTableView = table_view(lazy_model(FakeRegister(1)), "residents", (80,))
    qtbot.addWidget(view)

    assert view.accessibleName() == "residents"
