"""A round of inspection through the real window: draw, marks, score, notice, review, publication, circular."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import pypdfium2
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.domain.inspection.items import Ask
from app.services.assessment import RunResult
from app.services.inspections import Question
from tests.offices import BEIJING, CHEAP, PASSPHRASE, PROFILE
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import application, make_context
from ui.pages.assessment import round_dialogs, rounds_tab
from ui.pages.assessment.heat_table import FIXED_COLUMNS, POINTS, VILLAGE
from ui.pages.assessment.rectification_dialogs import RunDialog
from ui.pages.assessment.rectification_dialogs import StepDialog as CaseStepDialog
from ui.pages.assessment.review_dialogs import StepDialog
from ui.pages.assessment.rounds_tab import MARKING, RoundsTab
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")

D = TypeVar("D", bound=QDialog)
LONG = 60_000
YEAR = datetime.now(BEIJING).year  # the window offers the years around the present one
NOW = datetime(YEAR, 4, 8, 9, 30, tzinfo=BEIJING)
SEED = f"{YEAR}-04-08 双色球 02 11 19 24 27 30 会上报数 58"
SCHEME = "quarterly-inspection"
GROUPS = {"东河村": (402, 301, 188, 95, 416, 0, 386, 510), "西山村": (40, 30), "柳林村": (35, 25)}
"""People of each group: the first village is drawn from, the others are looked at as a whole."""
FAULTY, SAMPLED_WRONG = "西山村", "东河村"
LINES = 4
"""Of the checklist ``service_points`` in the scheme."""
DRAWN, MISMATCHED = "20", "1"


def table(folder: Path, name: str, rows: Sequence[Sequence[str]]) -> Path:
    file = folder / name
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return file


def fill(township: bootstrap.Township, folder: Path) -> None:
    """Prepare the office: places, people, and a quarter of work that is the same in all villages."""
    villages = list(GROUPS)
    places = [(v, f"{no}组", f"{villages.index(v) + 1:03}") for v in villages for no in range(1, len(GROUPS[v]) + 1)]
    people = [
        (f"居民{chr(0x4E00 + count)}", "男", "1980-01-02", village, f"{no}组")
        for village, sizes in GROUPS.items()
        for no, size in enumerate(sizes, start=1)
        for count in range(size)
    ]
    events = [(kind, v, f"{YEAR}-03-10", "完成") for v in villages for kind in ("宣传栏更新", "村务公开")]
    township.imports.run("places", table(folder, "places.csv", [("村", "组", "区划代码"), *places]))
    headings = ("姓名", "性别", "出生日期", "村名称", "组")
    report = township.imports.run("residents", table(folder, "people.csv", [headings, *people]))
    assert report.inserted == len(people)
    report = township.imports.run("events", table(folder, "events.csv", [("类型", "村", "日期", "结果"), *events]))
    assert report.inserted == len(events)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    app = application()
    assert app is qapp
    surroundings = bootstrap.Surroundings(clock=lambda: NOW, kdf_cost=CHEAP)
    township = bootstrap.create_township(tmp_path / "office", PASSPHRASE, PROFILE, surroundings=surroundings)
    fill(township, tmp_path)
    township.records.set_operator("王丽")
    for module in (round_dialogs, rounds_tab):
        monkeypatch.setattr(module, "ask", lambda *_args: QMessageBox.StandardButton.Yes)
    context = make_context(app, township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.go_to("go_assessment")
    yield window
    window.close()
    context.tasks.close()
    shiboken6.delete(window)
    township.close()


class Inspector:
    """Works in the assessment page; every stop is kept as a picture beside the office."""

    def __init__(self, qtbot: QtBot, window: MainWindow, folder: Path) -> None:
        self.qtbot, self.window, self.folder = qtbot, window, folder
        self.page = window.assessment
        self.township = window.context.township
        self._pictures = 0

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(lambda: condition() and not self.window.context.tasks.is_busy, timeout=LONG)

    def idle(self) -> None:
        self.wait(lambda: True)

    def opened(self, kind: type[D]) -> D:
        """Wait for a dialog of this kind that is visible."""

        def look() -> list[D]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.wait(lambda: bool(look()))
        return look()[-1]

    def back_in_window(self) -> None:
        """Give the keys back to the window after a dialog; the screen that is none does not."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        self._pictures += 1
        self.idle()
        QApplication.processEvents()
        shown = (widget or self.window).grab()
        assert shown.save(str(self.folder / f"{self._pictures:02}-{name}.png"))


def choose(box: QComboBox, value: object) -> None:
    position = box.findData(value)
    assert position >= 0
    box.setCurrentIndex(position)


def drawn_by_hand(village: str, sizes: Sequence[int], number: int) -> list[str]:
    """Repeat the first draw of a year as docs/draw.md tells it, without the program."""
    people = {f"{no}组": size for no, size in enumerate(sizes, start=1) if size}
    if sum(sizes) < 1000:
        return sorted(people)
    order = sorted(people, key=lambda g: sha256(f"{SEED}|{village}|{YEAR}-{number}|{g}".encode()).hexdigest())
    least, taken = -(-len(people) // 4), list[str]()
    for group in order:
        if len(taken) >= least and sum(people[one] for one in taken) >= 1000:
            break
        taken.append(group)
    return taken


def plan_and_draw(one: Inspector) -> RoundsTab:
    tab = one.page.rounds
    one.page.show_tab(tab)
    choose(tab.scheme, SCHEME)
    choose(tab.year, YEAR)
    one.picture("no-rounds")
    tab.plan.trigger()
    one.wait(lambda: tab.rounds_model.rowCount() == 4)
    info = tab.current_round()
    assert info is not None
    assert (info.number, info.quarter) == (1, 1)
    one.picture("planned")
    tab.draw.trigger()
    dialog = one.opened(round_dialogs.DrawDialog)
    QTest.keyClicks(dialog.seed, "x")
    dialog.seed.setText(SEED)
    one.picture("seed", dialog)
    QTest.keyClick(dialog.seed, Qt.Key.Key_Return)
    one.wait(lambda: dialog.model.rowCount() == len(GROUPS))
    one.picture("drawn", dialog)
    shown = {}
    for row in range(len(GROUPS)):
        sample = dialog.model.record(row)
        assert sample is not None
        shown[sample.village] = [group.name for group in sample.drawn]
    wanted = {village: drawn_by_hand(village, sizes, 1) for village, sizes in GROUPS.items()}
    assert shown.pop("东河村") == wanted.pop("东河村")
    assert {village: sorted(groups) for village, groups in shown.items()} == wanted
    dialog.accept()
    return tab


def mark(one: Inspector, tab: RoundsTab) -> dict[str, int]:
    """Mark every village by keys; give the number of groups looked at of each."""
    groups: dict[str, int] = {}
    one.wait(lambda: tab.model.rowCount() == len(GROUPS))
    tab.villages.selectRow(0)
    one.back_in_window()
    tab.mark.trigger()
    pane = tab.marking
    assert tab.stack.currentIndex() == MARKING
    for number in range(len(GROUPS)):
        assert pane.sheet is not None
        village, questions = pane.sheet.subject, pane.sheet.questions
        groups[village] = len({question.place.group_id for question in questions if question.ask is Ask.CHECKLIST})
        for row, question in enumerate(questions):
            assert pane.table.currentIndex().row() == row
            answer(one, tab, question, village, is_first=row == 0)
        one.idle()
        one.picture(f"marked-{number + 1}")
        if number + 1 < len(GROUPS):
            pane.next_village.trigger()
            one.wait(partial(shows_another, tab, village))
    pane.back.trigger()
    one.idle()
    info = tab.current_round()
    assert info is not None
    assert (info.answered, info.faults) == (info.asked, 1 + groups[SAMPLED_WRONG])
    tab.close_round.trigger()
    one.wait(lambda: (closed := tab.current_round()) is not None and closed.state == "closed")
    assert "结束" not in tab.close_round.text()
    assert tab._round_buttons[-1].text() == tab.close_round.text()
    one.picture("closed")
    return groups


def shows_another(tab: RoundsTab, before: str) -> bool:
    return tab.marking.sheet is not None and tab.marking.sheet.subject != before


def answer(one: Inspector, tab: RoundsTab, question: Question, village: str, *, is_first: bool) -> None:
    pane = tab.marking
    here = pane.table.currentIndex().row()
    if question.ask is Ask.CHECKLIST:
        is_fault = village == FAULTY and is_first
        QTest.keyClick(pane.table, Qt.Key.Key_2 if is_fault else Qt.Key.Key_1)
        given = pane.model.record(here)
        assert given is not None
        assert given.entry.verdict == ("wrong" if is_fault else "ok")
        QTest.keyClick(pane.table, Qt.Key.Key_Return)
        return
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    QTest.keyClicks(pane.lines["drawn"], DRAWN)
    QTest.keyClick(pane.lines["drawn"], Qt.Key.Key_Return)
    is_wrong = village == SAMPLED_WRONG
    QTest.keyClicks(pane.lines["mismatched"], MISMATCHED if is_wrong else "0")
    QTest.keyClick(pane.lines["mismatched"], Qt.Key.Key_Return)
    if is_wrong:
        QTest.keyClick(pane.lines["note"], Qt.Key.Key_Return)
        one.wait(lambda: "只写编号" in pane.fault.text())
        QTest.keyClicks(pane.lines["note"], "17")
    QTest.keyClick(pane.lines["note"], Qt.Key.Key_Return)
    if here + 1 < pane.model.rowCount():
        one.wait(lambda: pane.table.currentIndex().row() == here + 1)


def score(one: Inspector, groups: dict[str, int]) -> int:
    tab = one.page.results
    one.page.show_tab(tab)
    one.picture("nothing-scored")
    choose(tab.form.scheme, SCHEME)
    choose(tab.form.year, YEAR)
    choose(tab.form.quarter, "Q1")
    tab.score.trigger()
    one.wait(lambda: tab.runs.run_id is not None and tab.review.view is not None)
    run_id = tab.runs.run_id
    assert run_id is not None
    # 30 on the spot, 30 register, disclosure and board 5 + 5 (no report came in), 15 put right: 85 without a fault.
    full = Decimal(85)
    wanted = {
        "柳林村": full,
        FAULTY: full - Decimal(8) / groups[FAULTY],
        SAMPLED_WRONG: full - 100 * Decimal(MISMATCHED) / Decimal(DRAWN),
    }
    shown = {
        tab.model.index(row, VILLAGE).data().strip(): Decimal(tab.model.index(row, POINTS).data()) for row in range(3)
    }
    assert shown == wanted
    assert [tab.model.index(row, VILLAGE).data().strip() for row in range(3)] == ["柳林村", FAULTY, SAMPLED_WRONG]
    tab.table.setCurrentIndex(tab.model.index(1, FIXED_COLUMNS))
    assert "service_points" in tab.why.cards
    card = tab.why.cards["service_points"].item
    assert card.points == 30 - Decimal(8) / groups[FAULTY]
    assert card.sentence
    assert card.source
    tab.why.show_evidence("service_points")
    behind = [row for no in range(tab.why.evidence.rowCount()) if (row := tab.why.evidence.record(no)) is not None]
    assert len(behind) == LINES * groups[FAULTY]
    assert [row.note for row in behind if row.result == "不符合"] == ["服务指南和联系人电话张贴在群众看得到的地方"]
    one.picture("scored")
    return run_id


def rectify(one: Inspector, run_id: int) -> None:
    tab = one.page.rectification
    one.page.show_tab(tab)
    one.picture("no-notice")
    tab.run.trigger()
    dialog = one.opened(RunDialog)
    assert dialog.runs.currentData() == run_id
    one.wait(lambda: dialog.model.rowCount() > 0)
    rows = [
        record.subject for row in range(dialog.model.rowCount()) if (record := dialog.model.record(row)) is not None
    ]
    dialog.table.clearSelection()
    dialog.table.selectRow(rows.index(FAULTY))
    dialog.form.set_values({"signer": "陈镇长"})
    one.picture("from-run", dialog)
    dialog.carry_out()
    one.wait(lambda: tab.model.rowCount() == 1)
    case = tab.model.record(0)
    assert case is not None
    assert (case.subject, case.state) == (FAULTY, "issued")
    assert "1" in case.number
    steps = (
        ("receive", {"person": "村主任"}, "received"),
        ("reply", {"person": "村主任", "content": "已张贴服务指南"}, "replied"),
        ("recheck", {"person": "赵敏", "result": "ok", "content": "指南在墙上"}, "passed"),
        ("close", {"person": "王丽"}, "closed"),
    )
    for step, values, state in steps:
        assert tab._detail is not None
        assert tab._detail.steps_now[0] == step
        assert ("close" in tab._detail.steps_now) == (step == "close")
        tab.next_step.trigger()
        taking = one.opened(CaseStepDialog)
        taking.form.set_values(values)
        one.picture(step, taking)
        taking.carry_out()
        one.wait(lambda: not taking.isVisible())  # noqa: B023 - awaited within the round of the loop
        assert tab._detail is not None
        assert tab._detail.info.state == state
    one.picture("rectified")


def publish(one: Inspector) -> None:
    tab = one.page.results
    one.page.show_tab(tab)
    strip = tab.review
    one.wait(lambda: strip.view is not None and strip.view.state == "draft")
    strip.next.trigger()
    dialog = one.opened(StepDialog)
    one.picture("hand-over", dialog)
    dialog.carry_out()
    one.wait(lambda: strip.view is not None and strip.view.state == "checking")
    strip.next.trigger()
    dialog = one.opened(StepDialog)
    dialog.form.line("by_whom").setText("王丽")
    dialog.form.line("reason").setText("与检查表核对无误")
    dialog.carry_out()
    one.wait(lambda: "另一人复核" in dialog.form._faults["by_whom"].text())
    one.picture("same-person", dialog)
    dialog.form.line("by_whom").setText("赵敏")
    dialog.carry_out()
    one.wait(lambda: strip.view is not None and strip.view.state == "checked")
    strip.next.trigger()
    opening = one.opened(StepDialog)
    opening.skip.click()
    one.wait(lambda: not opening.isVisible())
    publishing = one.opened(StepDialog)
    publishing.form.line("reason").setText("各村当场确认无异议")
    one.picture("publish", publishing)
    publishing.carry_out()
    one.wait(lambda: strip.view is not None and strip.view.state == "published")
    one.picture("published")


def change_everything(one: Inspector, groups: dict[str, int], folder: Path) -> None:
    """Open the round again and mark a fault, and take a record in that counts for the quarter."""
    tab = one.page.rounds
    one.page.show_tab(tab)
    tab.close_round.trigger()
    one.wait(lambda: (info := tab.current_round()) is not None and info.state != "closed")
    tab.villages.selectRow(0)
    one.back_in_window()
    tab.mark.trigger()
    tab.marking.choose(0)
    QTest.keyClick(tab.marking.table, Qt.Key.Key_2)
    one.idle()
    tab.marking.back.trigger()
    one.wait(lambda: (info := tab.current_round()) is not None and info.faults == 2 + groups[SAMPLED_WRONG])
    rows = [("村", "月份", "指标", "数值", "上报日期"), ("柳林村", f"{YEAR}-01", "出生", "2", f"{YEAR}-02-03")]
    assert one.township.imports.run("figures", table(folder, "figures.csv", rows)).inserted == 1


def circular(one: Inspector, result: RunResult) -> None:
    tab = one.page.results
    one.page.show_tab(tab)
    one.wait(lambda: tab.runs.run_id == result.info.run_id)
    tab._fill_print_menu()
    next(action for action in tab._print_menu.actions() if "通报" in action.text()).trigger()
    preview = one.opened(PreviewDialog)
    one.picture("circular", preview)
    content = io.BytesIO(preview._content)
    (one.folder / "circular.pdf").write_bytes(content.getvalue())
    document = pypdfium2.PdfDocument(content)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    lines = [line.split() for line in text.splitlines()]
    for subject in result.subjects:
        assert any(str(subject.rank) in line and subject.name in line for line in lines), text
    preview.accept()


def test_a_round_from_the_draw_to_the_circular(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    one = Inspector(qtbot, window, tmp_path)
    groups = mark(one, plan_and_draw(one))
    assert groups[FAULTY] == len(GROUPS[FAULTY])
    run_id = score(one, groups)
    rectify(one, run_id)
    publish(one)
    published = one.township.assessment.result(run_id)
    why = [one.township.assessment.explain(run_id, subject.subject_id) for subject in published.subjects]
    change_everything(one, groups, tmp_path)
    assert one.township.assessment.result(run_id) == published
    after = one.township.assessment.evidence(run_id, published.subjects[2].subject_id, "service_points")
    assert len(after) == LINES * groups[SAMPLED_WRONG]
    assert [row.changed_since for row in after].count(True) == 1
    assert [one.township.assessment.explain(run_id, each.subject_id) for each in published.subjects] == why
    circular(one, published)
