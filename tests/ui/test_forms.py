"""Forms: Enter, codes, the input method, help."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.records.spec import Kind
from app.services.register import Choice
from tests.ui.fake_township import RELATIONS, SEXES, FakeRegister
from ui.forms.binders import BINDERS
from ui.forms.code_box import CodeBox
from ui.forms.field_help import FieldHelp
from ui.forms.field_view import WARNING
from ui.forms.form_view import FormView
from ui.widgets.boxes import column, plain, scrolling
from ui.widgets.line_edit import FieldLineEdit


@pytest.fixture
def form(qtbot: QtBot) -> FormView:
    view = FormView()
    qtbot.addWidget(view)
    view.load(FakeRegister(10).form(1))
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.fields["citizen_id"].binder.editor)
    return view


def focused_key(form: FormView) -> str:
    focus = QApplication.focusWidget()
    return next(key for key, field in form.fields.items() if focus is field.binder.editor)


def test_every_kind_of_field_has_an_editor() -> None:
    assert {kind.value for kind in Kind} - {"name", "key", "household", "village", "resident", "link"} <= set(BINDERS)


def test_enter_walks_through_the_form_and_ends_at_its_end(qtbot: QtBot, form: FormView) -> None:
    walked = []
    with qtbot.waitSignal(form.finished):
        for _step in form.fields:
            walked.append(focused_key(form))
            QTest.keyClick(form.fields[walked[-1]].binder.editor, Qt.Key.Key_Return)

    assert walked == list(form.fields)


def test_enter_belongs_to_the_input_method_while_it_composes(form: FormView) -> None:
    line = form.fields["name"].binder.line
    form.focus("name")
    QApplication.sendEvent(line, QInputMethodEvent("xiu", []))
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert focused_key(form) == "name"

    finished = QInputMethodEvent("", [])
    finished.setCommitString("秀")
    QApplication.sendEvent(line, finished)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert focused_key(form) != "name"


def test_enter_waits_for_the_input_method_in_choices_too(form: FormView) -> None:
    box = form.fields["sex"].binder.editor
    form.focus("sex")
    QApplication.sendEvent(box, QInputMethodEvent("nan", []))
    QTest.keyClick(box, Qt.Key.Key_Return)

    assert focused_key(form) == "sex"


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # a popup on the screen that is none
def test_typing_the_code_picks_the_choice(qtbot: QtBot, form: FormView) -> None:
    box = form.fields["sex"].binder.editor
    form.focus("sex")
    with qtbot.waitSignal(form.edited) as edited:
        QTest.keyClicks(box, "1")

    assert edited.args == ["sex", "1"]
    assert form.fields["sex"].binder.line.text() == "1  男"


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_longer_code_waits_for_its_second_digit(qtbot: QtBot) -> None:
    box = CodeBox()
    qtbot.addWidget(box)
    box.set_choices(RELATIONS)
    QTest.keyClicks(box, "3")
    assert box.value() == "3"
    QTest.keyClicks(box, "0")
    assert box.value() == "30"


@pytest.mark.parametrize(("typed", "code"), [("女", "2"), ("2", "2"), ("知", "0"), ("xx", "xx"), ("", "")])
def test_labels_are_understood_and_nonsense_is_handed_on(qtbot: QtBot, typed: str, code: str) -> None:
    box = CodeBox()
    qtbot.addWidget(box)
    box.set_choices(SEXES)
    box.line.setText(typed)
    box.commit()

    assert box.value() == code


def test_an_unknown_stored_code_is_shown_not_dropped(qtbot: QtBot) -> None:
    box = CodeBox()
    qtbot.addWidget(box)
    box.set_choices(SEXES)
    box.set_value("77")

    assert (box.value(), box.line.text()) == ("77", "77")


def test_f1_explains_the_field(qtbot: QtBot, form: FormView) -> None:
    with qtbot.waitSignal(form.help_wanted) as wanted:
        QTest.keyClick(form.fields["citizen_id"].binder.line, Qt.Key.Key_F1)

    assert wanted.args == ["citizen_id"]


def test_the_help_tells_purpose_basis_sensitivity_and_retention(qtbot: QtBot, form: FormView) -> None:
    field = FakeRegister(10).form(1).fields[0]
    popup = FieldHelp(field, form)
    qtbot.addWidget(popup)
    texts = {text for _heading, text in popup._lines(field)}

    assert texts == {field.help.purpose, field.help.legal_basis, field.help.sensitivity, field.help.retention}


def test_another_person_keeps_the_widgets(form: FormView) -> None:
    before = dict(form.fields)
    form.load(FakeRegister(10).form(2))

    assert form.fields == before
    assert form.values()["phone"] == "13800000002"


def test_citizen_ids_get_a_capital_x(form: FormView) -> None:
    line = form.fields["citizen_id"].binder.line
    line.clear()
    QTest.keyClicks(line, "41152319900307242x")

    assert form.values()["citizen_id"].endswith("X")


def test_fields_have_accessible_names(form: FormView) -> None:
    assert all(field.binder.editor.accessibleName() for field in form.fields.values())


def test_a_line_edit_starts_outside_any_composition(qtbot: QtBot) -> None:
    line = FieldLineEdit()
    qtbot.addWidget(line)

    assert not line.is_composing


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_after_a_code_is_taken_the_next_digit_starts_anew(form: FormView) -> None:
    box = form.fields["sex"].binder.editor
    form.focus("sex")
    QTest.keyClicks(box, "12")

    assert form.fields["sex"].binder.value() == "2"
    assert form.fields["sex"].binder.line.text() == "2  女"


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_popup_is_gone_once_a_code_is_taken(qtbot: QtBot, form: FormView) -> None:
    box = form.fields["sex"].binder.editor
    assert isinstance(box, CodeBox)
    form.focus("sex")
    QTest.keyClicks(box, "1")
    completer = box.completer()
    popup = completer.popup() if completer is not None else None
    assert popup is not None
    qtbot.waitUntil(popup.isHidden)


def test_a_code_may_be_typed_without_its_leading_zero(qtbot: QtBot) -> None:
    box = CodeBox()
    qtbot.addWidget(box)
    box.set_choices([Choice("02", "户主", "02"), Choice("20", "子", "20")])
    box.line.setText("2")
    box.commit()

    assert (box.value(), box.line.text()) == ("02", "02  户主")


def test_a_place_is_shown_by_its_name_alone(form: FormView) -> None:
    assert not form.fields["place"].binder.line.text()[:1].isdigit()


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_a_code_is_typed_over_the_one_that_stands_there(qtbot: QtBot) -> None:
    box = CodeBox()
    qtbot.addWidget(box)
    box.set_choices([Choice("20", "子", "20"), Choice("22", "长子", "22")])
    box.set_value("22")
    box.line.selectAll()
    QTest.keyClicks(box, "20")

    assert (box.value(), box.line.text()) == ("20", "20  子")


def test_an_empty_place_stays_empty(form: FormView) -> None:
    place = form.fields["place"].binder
    place.set_value("")
    place.commit()

    assert place.value() == ""


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_help_shows_every_line_of_a_long_text(qtbot: QtBot, form: FormView) -> None:
    field = FakeRegister(10).form(1).fields[0]
    notes = dataclasses.replace(field.help, legal_basis="履行法定职责所必需，依据人口方面的法律法规。" * 6)
    popup = FieldHelp(dataclasses.replace(field, help=notes), form)
    qtbot.addWidget(popup)
    popup.show_under(form)
    labels = [label for label in popup.findChildren(QLabel) if label.wordWrap()]

    assert len(labels) == 4
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_a_long_message_gets_all_its_lines_in_a_crowded_form(qtbot: QtBot, desk_app: QApplication) -> None:
    del desk_app
    form = FormView()
    form.load(FakeRegister(10).form(1))
    area = scrolling(plain(column(form)))
    qtbot.addWidget(area)
    area.resize(820, 300)
    with qtbot.waitExposed(area):
        area.show()
    view = form.fields["name"]
    form.fields["sex"].show_state(WARNING, "请核对")
    view.show_state(WARNING, "和沟社区已有李建国，出生日期1980-01-02，请核实是否同一人")

    def has_room() -> bool:
        message = view._message
        return (
            message.height() >= message.heightForWidth(view.width()) > 20
            and view.height() > message.geometry().bottom()
        )

    qtbot.waitUntil(has_room)
