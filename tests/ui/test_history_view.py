"""The history of records of any type, and how they were on a day, over a real office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import create_township
from tests.offices import NOW, PASSPHRASE, PROFILE, SURROUNDINGS, Desk, english
from tests.ui.family_office import CTRL, Office, office
from ui.context import Context
from ui.machine import Machine
from ui.main import make_context
from ui.records.history_view import RecordHistoryDialog, RecordHistoryView

__all__ = ["office"]


@dataclass(slots=True)
class Calendar:
    """An office whose days a test turns."""

    desk: Desk
    context: Context
    now: list[datetime]

    def turn_to(self, day: int) -> None:
        self.now[0] = NOW + timedelta(days=day)


@pytest.fixture
def calendar(desk_app: QApplication, tmp_path: Path) -> Iterator[Calendar]:
    now = [NOW]
    surroundings = replace(SURROUNDINGS, clock=lambda: now[0])
    township = create_township(tmp_path / "office", PASSPHRASE, PROFILE, tr=english, surroundings=surroundings)
    context = make_context(desk_app, township, Machine(tmp_path / "machine.ini"))
    desk = Desk(township, tmp_path)
    desk.places()
    yield Calendar(desk, context, now)
    context.tasks.close()
    township.close()


def lines(view: RecordHistoryView) -> dict[str, tuple[str, str, str]]:
    """Give mark, then and now by field, as they stand in the table."""
    found = {}
    for row in range(view.fields.rowCount()):
        mark, label, then, now = (str(view.fields.data(view.fields.index(row, column))) for column in range(4))
        found[label] = (mark, then, now)
    return found


def test_a_person_is_seen_as_on_a_day_and_what_differs_is_marked(qtbot: QtBot, calendar: Calendar) -> None:
    desk = calendar.desk
    desk.township.records.set_operator("周敏")
    person = desk.person("李强", phone="13800001111", residence_status="1")
    calendar.turn_to(3)
    desk.save(person, desk.values(person) | {"phone": "13800002222", "residence_status": "2"})
    view = RecordHistoryView(calendar.context)
    qtbot.addWidget(view)
    view.show()
    view.show_record("resident", person)
    newest = view.changes.record(0)
    assert newest is not None
    assert (newest.by_whom, newest.action) == ("周敏", "changed")
    assert view.day.day is None
    assert {mark for mark, _then, _now in lines(view).values()} == {""}

    view.go_to((NOW + timedelta(days=1)).date())
    assert view.tabs.currentIndex() == 1
    marked = {label: values for label, values in lines(view).items() if values[0]}
    assert marked == {"Phone": ("≠", "13800001111", "13800002222"), "Residence status": ("≠", "常住", "流出")}
    view.only_changed.click()
    assert set(lines(view)) == {"Phone", "Residence status"}
    view.go_to((NOW - timedelta(days=2)).date())
    assert lines(view) == {}
    assert "没有这条记录" in view._said.text()


def test_the_days_of_changes_are_stepped_through(qtbot: QtBot, calendar: Calendar) -> None:
    desk = calendar.desk
    person = desk.person("李强", phone="13800001111")
    for day, phone in ((2, "13800002222"), (5, "13800003333")):
        calendar.turn_to(day)
        desk.save(person, desk.values(person) | {"phone": phone})
    calendar.turn_to(9)
    view = RecordHistoryView(calendar.context)
    qtbot.addWidget(view)
    view.show_record("resident", person)
    seen = []
    while view.day.earlier.isEnabled():
        view.day.step(-1)
        seen.append(lines(view).get("Phone", ("", "none", ""))[1])

    assert seen == ["13800003333", "13800002222", "13800001111", "none"]


def test_every_type_of_record_has_a_history(qtbot: QtBot, office: Office) -> None:
    desk, township = office.desk, office.desk.township
    township.households.move(office.household, desk.place("西山村"), "9", "2026-05-01")
    township.places.rename(desk.place("西山村"), "西山新村", "2026-05-02")
    born = township.events.form("1", office.man).values | {"occurred_on": "2026-05-03", "name": "李小"}
    event = township.events.record(born).event_id
    (change,) = desk.query("SELECT id FROM place_change")
    step = desk.query("SELECT min(id) FROM household_change")[0]
    migrant = township.records.save(
        "migrant", None, {"direction": "1", "name": "外来", "place": desk.place("西山新村"), "since": "2026-03"}, 0
    ).record_id
    records = {
        "household": office.household, "village": int(desk.place("西山新村")), "population_event": event,
        "place_change": int(str(change[0])), "household_change": int(str(step[0])), "migrant": migrant,
        "resident": office.son,
    }  # fmt: skip
    for record, record_id in records.items():
        dialog = RecordHistoryDialog(office.context, record, record_id)
        qtbot.addWidget(dialog)
        assert dialog.view.changes.rowCount() > 0, record
        assert dialog.view.fields.rowCount() > 0, record


def test_ctrl_h_shows_the_person_and_follows_later_changes(office: Office) -> None:
    dialog = office.opened(RecordHistoryDialog, office.window, Qt.Key.Key_H, CTRL)
    before = dialog.view.changes.rowCount()
    result = office.desk.save(office.man, office.desk.values(office.man) | {"phone": "13800002222"})
    office.context.hub.changed.emit(result.changes)
    assert dialog.view.changes.rowCount() == before + 1

    office.context.hub.changed.emit(office.desk.township.register.delete(office.man))
    assert dialog.view.fields.rowCount() == 0
