"""A day at the keyboard: by key events alone, through the real window, over a real office."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.domain.citizen_id import check_character
from app.domain.records.place import TownshipProfile
from app.services.forms import RecordForm
from tests.e2e.keyboard import ALT, CTRL, SHIFT, Keyboard, keys_for, spreadsheet_keys
from tests.offices import CHEAP, PASSPHRASE
from tests.ui.watchdog import Watchdog
from ui.dialogs.events.dialog import EventDialog
from ui.dialogs.events.kinds import EventKindDialog
from ui.dialogs.household.dialog import HouseholdDialog
from ui.forms.layouts import LAYOUTS
from ui.machine import Machine
from ui.main import application, make_context
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")  # popups on the screen that is none

D = TypeVar("D", bound=QDialog)
DUPLICATES = Qt.Key.Key_3
PROFILE = TownshipProfile("望溪镇", "云岭县", "江南省", "999101001")
PLACES = "村,组,区划代码\n东河村,1组,001\n东河村,2组,001\n西山村,1组,002\n"
WORKBOOK = (
    "household_no", "name", "sex", "citizen_id", "place", "birth_date", "ethnic_group", "education", "hukou_nature",
    "marital_status", "first_marriage_date", "relation_to_head", "hukou_place", "residence_place", "spouse_name",
    "spouse_citizen_id", "father_name", "father_citizen_id", "mother_name", "mother_citizen_id", "residence_status",
    "phone", "children_count",
)  # fmt: skip
"""The columns of the old workbooks that the form holds too."""
MOST_OF_A_SPREADSHEET = 0.60


def number(birth: str, order: str) -> str:
    """Make a valid ID number of an area that does not exist."""
    body = f"999101{birth}{order}"
    return body + check_character(body + "0")


HEAD, WIFE = number("19800102", "001"), number("19820304", "002")
SON, DAUGHTER, FATHER = number("20060506", "003"), number("20100708", "004"), number("19550910", "005")
ADDRESS = "望溪镇东河村1组"
FAMILY: tuple[Mapping[str, str], ...] = (
    {
        "citizen_id": HEAD, "name": "李建国", "place": "东河村 1组", "relation_to_head": "户主", "residence_status": "常住",
        "marital_status": "初婚", "first_marriage_date": "2004-05-01", "children_count": "2", "spouse_name": "王秀英",
        "spouse_citizen_id": WIFE, "father_name": "李德福", "father_citizen_id": FATHER, "mother_name": "张桂兰",
        "phone": "13800000001", "hukou_place": ADDRESS, "residence_place": ADDRESS, "education": "初中毕业",
        "ethnic_group": "汉族", "hukou_nature": "农业",
    },
    {
        "citizen_id": WIFE, "name": "王秀英", "relation_to_head": "妻", "marital_status": "初婚",
        "first_marriage_date": "2004-05-01", "children_count": "2", "spouse_name": "李建国", "spouse_citizen_id": HEAD,
        "father_name": "王永昌", "mother_name": "陈小梅", "phone": "13800000002", "education": "小学毕业",
    },
    {
        "citizen_id": SON, "name": "李明轩", "relation_to_head": "长子", "marital_status": "未婚", "father_name": "李建国",
        "father_citizen_id": HEAD, "mother_name": "王秀英", "mother_citizen_id": WIFE, "education": "普通高中毕业",
        "phone": "13800000003",
    },
    {
        "citizen_id": DAUGHTER, "name": "李雨桐", "relation_to_head": "长女", "marital_status": "未婚",
        "father_name": "李建国", "father_citizen_id": HEAD, "mother_name": "王秀英", "mother_citizen_id": WIFE,
        "education": "初中",
    },
    {
        "citizen_id": FATHER, "name": "李德福", "relation_to_head": "父亲", "marital_status": "丧偶", "children_count": "1",
        "first_marriage_date": "1978-10-01", "spouse_name": "张桂兰", "education": "小学", "phone": "13800000005",
    },
)  # fmt: skip
MOST_KEYS_A_PERSON = 400
MOST_KEYS_AT_ONCE = 30
"""The modifiers of a person's chords and the picking of words are counted, and are no key events of their own."""


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """Open the window over a new office with two villages."""
    app = application()
    assert app is qapp
    surroundings = bootstrap.Surroundings(kdf_cost=CHEAP)
    township = bootstrap.create_township(tmp_path / "office", PASSPHRASE, PROFILE, surroundings=surroundings)
    places = tmp_path / "places.csv"
    places.write_text(PLACES, encoding="utf-8-sig")
    township.imports.run("places", places)
    context = make_context(app, township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield window
    window.close()
    context.tasks.close()
    shiboken6.delete(window)  # with every pause in typing that is still waiting to end
    township.close()


class Clerk:
    """Looks at the form, types what is not there yet, and passes what is."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window, self.keys = qtbot, window, Keyboard(window)
        self.editor = window.register.sheet.editor

    @property
    def field(self) -> str:
        """The field with the cursor."""
        return self.editor.form.focused_key()

    def shown(self, key: str) -> str:
        """Read a field as people do."""
        assert self.editor.session is not None
        return visible(self.editor.session.form, key, self.editor.form.fields[key].binder.value())

    def wait_for_focus(self, key: str = "") -> None:
        """Wait until the window is ready for the next key."""
        self.qtbot.waitUntil(lambda: not self.window.context.tasks.is_busy)
        if key:
            self.qtbot.waitUntil(lambda: self.editor.is_editing and self.field == key)

    def type_person(self, wanted: Mapping[str, str]) -> None:
        """Fill in a person; what needs no typing any more is skipped by group."""
        assert self.editor.session is not None
        form = self.editor.session.form
        most = self.keys.count + MOST_KEYS_A_PERSON
        while missing := [key for key, value in wanted.items() if self.shown(key) != value or self.is_offered(key)]:
            here = self.field
            assert self.keys.count < most, f"in {here}, still missing: {[(key, self.shown(key)) for key in missing]}"
            if here in wanted and self.shown(here) != wanted[here]:
                self.keys.type_text(typed(form, here, wanted[here]))
            group = next(keys for keys in groups() if here in keys)
            rest = group[group.index(here) + 1 :]
            if here in missing or any(key in missing for key in rest):
                self.keys.enter()
            else:
                self.keys.press(Qt.Key.Key_PageDown)

    def people(self) -> int:
        """How many are in the register."""
        return self.window.context.township.register.counts().residents

    def said(self) -> str:
        """Read what is found wrong on the form."""
        fields = self.editor.form.fields.values()
        wrong = [f"{view.key}: {view.message}" for view in fields if view.state in ("warning", "error")]
        return " ".join([*self.editor.banners.texts(), *wrong])

    def is_offered(self, key: str) -> bool:
        """Whether a value is only offered so far."""
        return self.editor.form.fields[key].state == "offered"

    def save_and_go_on(self, *, people: int) -> None:
        """Save, and wait for the sheet of the next one."""
        self.keys.press(Qt.Key.Key_Return, CTRL)
        self.qtbot.waitUntil(lambda: self.said() == "" and self.people() == people)
        self.qtbot.waitUntil(lambda: self.editor.is_editing and self.editor.record_id is None)
        self.wait_for_focus()


def groups() -> list[list[str]]:
    """Give the fields of each group of the form."""
    return [[slot.key for line in group.lines for slot in line] for group in LAYOUTS["resident"]]


def visible(form: RecordForm, key: str, value: str) -> str:
    """Give the label of a code, or the value itself."""
    field = next(field for field in form.fields if field.key == key)
    return next((choice.label for choice in field.choices if choice.code == value), value)


def typed(form: RecordForm, key: str, label: str) -> str:
    """Give what the clerk types for a value: the code on the number pad, a place by its initials, a day as digits."""
    field = next(field for field in form.fields if field.key == key)
    if key == "place":
        return {"东河村 1组": "dhc1z", "西山村 1组": "xsc1z"}[label]
    if key.endswith("_date"):
        return label.replace("-", "")
    return next((choice.key for choice in field.choices if choice.label == label), label)


def enter_family(clerk: Clerk) -> None:
    """Type the household of five, each saved, the keys counted."""
    clerk.keys.press(Qt.Key.Key_N, CTRL | SHIFT)
    for saved, person in enumerate(FAMILY, start=1):
        clerk.wait_for_focus("citizen_id")
        clerk.type_person(person)
        clerk.save_and_go_on(people=saved)


def people_of(window: MainWindow) -> list[dict[str, str]]:
    """Read the household back out of the office, as people read it."""
    township = window.context.township
    forms = [township.records.form("resident", one) for one in township.register.list_ids(text="")]
    forms.sort(key=lambda form: [person["citizen_id"] for person in FAMILY].index(form.values["citizen_id"]))
    return [{key: visible(form, key, value) for key, value in form.values.items()} for form in forms]


def test_a_household_of_five_takes_at_most_six_keys_of_ten(qtbot: QtBot, desk: MainWindow) -> None:
    clerk = Clerk(qtbot, desk)
    enter_family(clerk)
    ours = clerk.keys.count

    people = people_of(desk)
    for person, wanted in zip(people, FAMILY, strict=True):
        shared = {key: FAMILY[0][key] for key in ("place", "residence_status", "hukou_place", "ethnic_group")}
        assert person | shared | dict(wanted) == person
    assert {person["household_no"] for person in people} == {"001"}
    assert [(person["sex"], person["birth_date"]) for person in people] == [
        ("男", "1980-01-02"), ("女", "1982-03-04"), ("男", "2006-05-06"), ("女", "2010-07-08"), ("男", "1955-09-10"),
    ]  # fmt: skip
    theirs = sum(spreadsheet_keys(person[key].replace(" ", "") for key in WORKBOOK) for person in people)
    print(f"household of five: {ours} keys here, {theirs} in a spreadsheet, {ours / theirs:.2f}")  # noqa: T201
    assert ours <= MOST_OF_A_SPREADSHEET * theirs


def test_how_long_the_window_is_deaf_while_a_family_is_typed(qtbot: QtBot, desk: MainWindow) -> None:
    clerk = Clerk(qtbot, desk)
    clerk.keys.after_key = QApplication.processEvents
    keys_for("".join(value for person in FAMILY for value in person.values()))  # the table of pinyin is the test's own
    with Watchdog() as dog:
        enter_family(clerk)
    print(f"longest time without an answer while typing: {dog.longest_ms:.0f} ms in {dog.beats} beats")  # noqa: T201

    assert dog.beats >= clerk.keys.count - 5 * MOST_KEYS_AT_ONCE
    assert clerk.people() == len(FAMILY)


def test_enter_never_acts_while_the_input_method_composes(qtbot: QtBot, desk: MainWindow) -> None:
    clerk = Clerk(qtbot, desk)
    clerk.keys.press(Qt.Key.Key_N, CTRL | SHIFT)
    clerk.wait_for_focus("citizen_id")
    clerk.keys.enter()
    assert clerk.field == "name"
    clerk.keys.compose("李建国", with_enter=True)
    assert clerk.field == "name"
    assert clerk.shown("name") == "李建国"
    clerk.keys.enter()
    assert clerk.field == "sex"
    clerk.keys.compose("男", with_enter=True)
    assert clerk.field == "sex"
    clerk.keys.press(Qt.Key.Key_K, CTRL)
    clerk.keys.compose("建国", with_enter=True)
    assert QApplication.focusWidget() is desk.search


def test_a_person_is_found_edited_taken_back_and_done_again(qtbot: QtBot, desk: MainWindow) -> None:
    clerk = Clerk(qtbot, desk)
    register = desk.context.township.register
    said: list[str] = []
    desk.context.hub.said.connect(said.append)
    clerk.keys.press(Qt.Key.Key_N, CTRL | SHIFT)
    clerk.wait_for_focus("citizen_id")
    clerk.type_person({key: FAMILY[4][key] for key in ("citizen_id", "name", "phone")} | {"place": "东河村 1组"})
    clerk.keys.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: register.counts().residents == 1 and not clerk.editor.is_editing)

    clerk.keys.press(Qt.Key.Key_K, CTRL)
    clerk.keys.type_text("ldf")
    qtbot.waitUntil(lambda: desk.register.list.model.rowCount() == 1)
    clerk.keys.enter()
    qtbot.waitUntil(lambda: desk.register.sheet.resident_id is not None)
    clerk.keys.press(Qt.Key.Key_F2)
    clerk.wait_for_focus("citizen_id")
    clerk.keys.press(Qt.Key.Key_PageDown)
    clerk.keys.press(Qt.Key.Key_PageDown)
    clerk.keys.press(Qt.Key.Key_PageDown)
    assert clerk.field == "phone"
    clerk.keys.type_text("13911112222")
    clerk.keys.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: phone_of(desk) == "13911112222")
    clerk.wait_for_focus()

    clerk.keys.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: phone_of(desk) == FAMILY[4]["phone"])
    clerk.keys.press(Qt.Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: phone_of(desk) == "13911112222")
    clerk.wait_for_focus()
    qtbot.waitUntil(lambda: clerk.shown("phone") == "13911112222")
    assert ["李德福" in sentence for sentence in said[-2:]] == [True, True]


def test_typing_is_taken_back_before_anything_saved_is(qtbot: QtBot, desk: MainWindow) -> None:
    clerk = Clerk(qtbot, desk)
    clerk.keys.press(Qt.Key.Key_N, CTRL | SHIFT)
    clerk.wait_for_focus("citizen_id")
    clerk.type_person({"citizen_id": HEAD, "name": "李建国", "place": "东河村 1组"})
    clerk.save_and_go_on(people=1)
    clerk.keys.type_text("12")
    clerk.keys.enter()
    clerk.keys.type_text("ab")
    clerk.keys.press(Qt.Key.Key_Z, CTRL)
    assert clerk.shown("name") == ""
    clerk.keys.press(Qt.Key.Key_Z, CTRL)
    assert (clerk.shown("citizen_id"), clerk.field) == ("", "citizen_id")
    assert clerk.people() == 1
    clerk.keys.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: clerk.people() == 0)


def phone_of(window: MainWindow) -> str:
    """Read the phone of the only person out of the office."""
    township = window.context.township
    return township.records.form("resident", township.register.list_ids()[0]).values["phone"]


def opened(qtbot: QtBot, kind: type[D]) -> D:
    """Wait for the dialog that a key has opened."""

    def look() -> D | None:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)

    qtbot.waitUntil(lambda: look() is not None)
    dialog = look()
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: (focus := QApplication.focusWidget()) is not None and dialog.isAncestorOf(focus))
    return dialog


def find(clerk: Clerk, letters: str, person: str) -> None:
    """Find somebody from anywhere by initials, and open the sheet."""
    desk = clerk.window
    clerk.keys.press(Qt.Key.Key_K, CTRL)
    clerk.keys.type_text(letters)
    qtbot, names = clerk.qtbot, desk.register.list
    qtbot.waitUntil(lambda: names.model.rowCount() == 1)
    clerk.keys.enter()
    qtbot.waitUntil(lambda: clerk.editor.session is not None and clerk.editor.session.title == person)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is names.table)


def closed(clerk: Clerk, dialog: QDialog) -> None:
    """Wait until a dialog is gone, and the keys go to the window again: off screen nobody hands them back."""
    clerk.qtbot.waitUntil(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible())
    clerk.window.activateWindow()
    clerk.qtbot.waitUntil(clerk.window.isActiveWindow)
    clerk.wait_for_focus()


def everything(window: MainWindow) -> list[dict[str, str]]:
    """Read every sheet of the register."""
    township = window.context.township
    return [township.records.form("resident", one).values for one in sorted(township.register.list_ids())]


def test_a_day_a_family_a_move_a_death_a_merge_and_its_undoing(qtbot: QtBot, desk: MainWindow) -> None:
    clerk = Clerk(qtbot, desk)
    keys = clerk.keys
    township = desk.context.township
    enter_family(clerk)
    keys.press(Qt.Key.Key_Escape)
    clerk.wait_for_focus()

    # The household moves to the other village and takes its next number.
    find(clerk, "ljg", "李建国")
    keys.press(Qt.Key.Key_3, ALT)
    move = opened(qtbot, HouseholdDialog)
    keys.type_text("xsc1z")
    keys.enter()
    keys.enter()
    keys.type_text("20260601")
    keys.press(Qt.Key.Key_Return, CTRL)
    closed(clerk, move)
    qtbot.waitUntil(lambda: {one.village for one in township.register.rows(township.register.list_ids())} == {"西山村"})

    # The grandfather dies.
    find(clerk, "ldf", "李德福")
    keys.press(Qt.Key.Key_F8)
    opened(qtbot, EventKindDialog)
    keys.press(Qt.Key.Key_2)
    death = opened(qtbot, EventDialog)
    keys.type_text("20260605")
    keys.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: clerk.people() == len(FAMILY) - 1)
    closed(clerk, death)

    # The wife stands there a second time, by a sound-alike; both become one, and two again.
    keys.press(Qt.Key.Key_N, CTRL)
    clerk.wait_for_focus("citizen_id")
    clerk.type_person(
        {"name": "王秀瑛", "sex": "女", "birth_date": "1982-03-04", "place": "西山村 1组", "phone": "13800000002"}
    )
    keys.press(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: clerk.people() == len(FAMILY))
    clerk.wait_for_focus()
    before = everything(desk)
    page = desk.duplicates
    keys.press(DUPLICATES, CTRL)
    keys.press(Qt.Key.Key_F, CTRL | SHIFT)
    qtbot.waitUntil(lambda: page.pairs.model.rowCount() == 1 and page.pairs.choices.rowCount() > 0)
    clerk.wait_for_focus()
    keys.press(Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: clerk.people() == len(FAMILY) - 1)
    clerk.wait_for_focus()
    keys.press(Qt.Key.Key_Tab, CTRL)
    qtbot.waitUntil(page.merges.unmerge.isEnabled)
    keys.press(Qt.Key.Key_U, CTRL)
    qtbot.waitUntil(lambda: clerk.people() == len(FAMILY))
    clerk.wait_for_focus()

    assert everything(desk) == before
    assert township.problems() == ()
