"""The heat table says ties, tiers and what is not judged yet, whoever is assessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.services.assessment import RunInfo, RunResult, SectionInfo, SubjectScore
from app.services.results import ItemCell, ItemColumn, ItemMatrix
from ui.context import Context
from ui.pages.assessment.heat_table import (
    CLASS,
    FIXED_COLUMNS,
    RANK,
    SHARE_ROLE,
    VILLAGE,
    HeatFilter,
    HeatModel,
    classes_of,
    tiers_of,
)

TEN = Decimal(10)


def subject(
    number: int, points: int, rank: int, state: str = "scored", tier: str = "", tier_rank: int = 0
) -> SubjectScore:
    sections = {"a": Decimal(points)}
    title = "优秀" if rank else ""
    return SubjectScore(
        number, f"卫生院{number}", Decimal(points), TEN, rank, title, (), sections, Decimal(0), state, tier, tier_rank,
    )  # fmt: skip


SUBJECTS = (
    subject(1, 9, 1, tier="大", tier_rank=1), subject(2, 7, 2, tier="小", tier_rank=1), subject(3, 7, 2, tier="大", tier_rank=2),
    subject(4, 3, 0, "waiting", "大"), subject(5, 0, 0, "stopped", "小"),
)  # fmt: skip
STATES = {4: "waiting", 5: "stopped"}
MATRIX = ItemMatrix(
    (ItemColumn("one", "a", "组织", "1.1", "联席会议", TEN),),
    {one.subject_id: {"one": ItemCell(one.points, TEN, STATES.get(one.subject_id, "scored"))} for one in SUBJECTS},
)


@pytest.fixture
def model(context: Context) -> HeatModel:
    info = RunInfo(1, "s", "办法", "1", "2026", "2026年", "", "", 5, "department")
    model = HeatModel(context.look)
    model.show_result(RunResult(info, (SectionInfo("a", "组织", TEN),), SUBJECTS), MATRIX)
    return model


def column(model: HeatModel, number: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.data(model.index(row, number), role) for row in range(model.rowCount())]


def test_shared_ranks_are_said(model: HeatModel) -> None:
    assert column(model, RANK) == ["1", "并列2", "并列2", "—", "—"]
    assert column(model, RANK, Qt.ItemDataRole.ToolTipRole)[1] == "并列第2（2个）；小组第1"


def test_who_waits_or_is_stopped_has_no_rank_and_says_why(model: HeatModel) -> None:
    assert column(model, CLASS)[3:] == ["待评", "停评"]
    assert column(model, CLASS, Qt.ItemDataRole.ToolTipRole)[3:] == ["1.1 联席会议：待评", "1.1 联席会议：停评"]
    assert column(model, FIXED_COLUMNS)[3:] == ["3 待评", "停评"]
    assert column(model, FIXED_COLUMNS, SHARE_ROLE)[2:] == [0.7, None, None]


def test_the_heading_names_who_is_assessed(model: HeatModel) -> None:
    assert str(model.headerData(VILLAGE, Qt.Orientation.Horizontal)).strip() == "部门"


def test_a_tier_is_ranked_by_itself(model: HeatModel) -> None:
    assert tiers_of(SUBJECTS) == ["大", "小"]
    assert classes_of(SUBJECTS) == ["优秀"]
    model.set_filter(HeatFilter(tier="大"))
    assert column(model, RANK) == ["1", "2", "—"]
    assert model.headerData(RANK, Qt.Orientation.Horizontal) == "组内名次"
    model.set_filter(HeatFilter(only_unranked=True))
    assert column(model, VILLAGE) == ["卫生院4", "卫生院5"]


def test_sorting_by_points_puts_the_unscored_at_the_end(model: HeatModel) -> None:
    model.sort(FIXED_COLUMNS, Qt.SortOrder.DescendingOrder)
    assert column(model, VILLAGE)[0] == "卫生院1"
    assert set(column(model, VILLAGE)[3:]) == {"卫生院4", "卫生院5"}
    model.sort(-1)
    assert column(model, VILLAGE) == [f"卫生院{number}" for number in range(1, 6)]
