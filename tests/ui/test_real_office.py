"""The window over a real office file: what a clerk does in a morning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.practice.tables import PracticeSize
from tests.offices import CHEAP
from ui.dialogs.importing.wizard import REPORT, ImportDialog
from ui.dialogs.preview import PreviewDialog
from ui.machine import Machine
from ui.main import make_context
from ui.pages.assessment.heat_table import FIXED_COLUMNS
from ui.window import MainWindow

SMALL = PracticeSize(villages=3, groups=6, households=40, residents=150)
PASSPHRASE = "for this test only"


@pytest.fixture
def desk(qtbot: QtBot, desk_app: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    surroundings = bootstrap.Surroundings(kdf_cost=CHEAP)
    township = bootstrap.create_practice(tmp_path / "office", PASSPHRASE, size=SMALL, surroundings=surroundings)
    context = make_context(desk_app, township, Machine(tmp_path / "machine.ini"), is_practice=True)
    window = MainWindow(context)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    context.tasks.close()
    township.close()


def test_a_person_is_found_changed_and_changed_back(qtbot: QtBot, desk: MainWindow) -> None:
    register, page = desk.context.township.register, desk.register
    assert page.list.model.rowCount() == register.counts().residents
    page.list.select_first()
    person = page.sheet.resident_id
    assert person is not None
    before = page.sheet.form.values()["note"]
    page.start_editing()
    line = page.sheet.form.fields["note"].binder.line
    line.clear()
    QTest.keyClicks(line, "called on Monday")
    qtbot.waitUntil(lambda: len(desk.context.township.drafts.pending()) == 1)
    page.save.trigger()
    qtbot.waitUntil(lambda: not page.sheet.is_editing)
    stored = {field.key: field.value for field in register.form(person).fields}
    assert stored["note"] == "called on Monday"
    qtbot.waitUntil(lambda: desk.context.township.drafts.pending() == ())
    assert page.sheet.history.model.rowCount() >= 1

    desk.undo_save.trigger()
    qtbot.waitUntil(lambda: page.sheet.form.values()["note"] == before)


def test_errors_stand_under_their_fields_in_chinese(qtbot: QtBot, desk: MainWindow) -> None:
    desk.new_person.trigger()
    sheet = desk.register.sheet
    QTest.keyClicks(sheet.form.fields["name"].binder.line, "x")
    sheet.save()
    qtbot.waitUntil(lambda: sheet.form.fields["place"].state == "error")

    assert sheet.is_editing
    assert sheet.form.fields["place"].message


def test_points_are_explained_down_to_the_paper(qtbot: QtBot, desk: MainWindow) -> None:
    desk.go_to("go_assessment")
    page = desk.assessment.results
    if page.runs.run_id is None:
        page.start_scoring()
        qtbot.waitUntil(lambda: page.runs.run_id is not None, timeout=60_000)
    page.explain(0, FIXED_COLUMNS)
    assert page.why.cards
    page.why.show_evidence(next(iter(page.why.cards)))
    circular = next(document for document in page._notices.documents() if not document.per_village)
    page.preview(circular, None)
    qtbot.waitUntil(lambda: page.findChild(PreviewDialog) is not None, timeout=60_000)
    preview = page.findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    assert preview.view.page_count >= 1
    preview.accept()


def test_a_table_is_checked_before_it_is_imported(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    village = desk.context.township.places.villages()[0]
    table = tmp_path / "people.csv"
    table.write_text(
        f"姓名,性别,出生日期,村名称\n李新来,女,1980-01-02,{village.name}\n,男,1981-01-02,{village.name}\n",
        encoding="utf-8-sig",
    )
    dialog = ImportDialog(desk.context, desk)
    dialog.open()
    dialog.choose.file.setText(str(table))
    count = desk.context.township.register.counts().residents
    dialog.check()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == REPORT, timeout=60_000)
    assert dialog.report is not None
    assert (dialog.report.inserted, dialog.report.rows_refused) == (1, 1)
    assert desk.context.township.register.counts().residents == count
    dialog.run_import()
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.report.dry_run, timeout=60_000)

    assert desk.context.township.register.counts().residents == count + 1
    assert desk.register.list.model.rowCount() == count + 1
    dialog.accept()


def test_a_person_is_printed_with_all_that_is_kept(qtbot: QtBot, desk: MainWindow) -> None:
    person = desk.context.township.register.list_ids()[0]
    desk.register.show_person(person)
    qtbot.waitUntil(desk.register.print_record.isEnabled)
    desk.register.print_record.trigger()
    qtbot.waitUntil(lambda: desk.findChild(PreviewDialog) is not None, timeout=60_000)
    values, labels = desk.context.township.records.kept("resident", person)
    assert {"name", "sex", "place", "source_no"} <= set(values)
    assert labels["place"].startswith(desk.context.township.register.rows([person])[0].village)


def test_a_ledger_prints_its_blank_form(qtbot: QtBot, desk: MainWindow) -> None:
    desk.go_to("go_ledgers")
    desk.ledgers.show_record("department_work")
    desk.ledgers.print_blank.trigger()
    qtbot.waitUntil(lambda: desk.findChild(PreviewDialog) is not None, timeout=60_000)
    preview = desk.findChild(PreviewDialog)
    assert isinstance(preview, PreviewDialog)
    assert preview.view.page_count >= 1
