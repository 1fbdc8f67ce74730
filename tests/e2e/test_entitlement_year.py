"""The years of one support through the real window: found, applied, signed, noticed, paid, and ended by a death."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app import bootstrap, wording
from app.domain.entitlements.candidates import Kind
from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.programme import StageKind
from app.services.events import DEATH
from tests.entitlement_cases import ACCOUNT
from tests.offices import BEIJING, CHEAP, PASSPHRASE, PROFILE, Desk
from ui.machine import Machine
from ui.main import application, make_context
from ui.pages.entitlements import payments_tab
from ui.pages.entitlements.case_check_dialogs import CriteriaDialog, DocumentsDialog
from ui.pages.entitlements.case_dialogs import AccountDialog, CaseStepDialog
from ui.pages.entitlements.meeting_dialog import MeetingDialog
from ui.pages.entitlements.notice_dialogs import DraftDialog, NoticeStepDialog
from ui.pages.entitlements.payment_dialogs import PaymentDialog
from ui.pages.entitlements.payments_tab import LISTS, PREVIEW
from ui.pages.entitlements.yearly_dialogs import YearlyConfirmDialog, YearlyDecisionDialog
from ui.pages.entitlements.yearly_tab import EVENTS, REVIEW
from ui.pages.tabbed import PageTab
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")

D = TypeVar("D", bound=QDialog)
LONG = 20_000
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
HANDLER, RESPONSIBLE, NAME = "王丽", "赵敏", "张桂兰"
SIGNED = {"handler": HANDLER, "responsible": RESPONSIBLE}
PROGRAMME = "old_age_reward"
APPLIED, REVIEWED, PAID, DIED, TOLD, NEXT = (
    date(2026, 1, 5), date(2027, 1, 12), date(2027, 6, 28), date(2027, 5, 10), date(2027, 7, 5), "2027-08",
)  # fmt: skip
YEARLY_FEN = 96_000
FROZEN_FEN = YEARLY_FEN + YEARLY_FEN // 2
"""Of all 2026, in which she turns sixty, and of the first half of 2027."""


class Clock:
    """A clock that stands still until the test moves it on."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> datetime:
        return datetime.combine(self.day, time(9, 30), BEIJING)


class Clerk:
    """Works on the entitlements page of the window, through its actions and dialogs."""

    def __init__(self, qtbot: QtBot, window: MainWindow, desk: Desk, clock: Clock) -> None:
        self.qtbot, self.window, self.desk, self.clock = qtbot, window, desk, clock
        self.page, self.township = window.entitlements, desk.township

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(lambda: condition() and not self.window.context.tasks.is_busy, timeout=LONG)

    def show(self, tab: PageTab) -> None:
        self.page.show_tab(tab)
        self.wait(tab.isVisible)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = ALT) -> None:
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        QTest.keyClick(self.window, key, modifiers)

    def opened(self, kind: type[D]) -> D:
        def look() -> list[D]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.wait(lambda: bool(look()))
        dialog = look()[-1]
        dialog.activateWindow()
        self.wait(dialog.isActiveWindow)
        return dialog

    def save(self, dialog: QDialog) -> None:
        """Save by key; the dialog must close by it."""
        QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)
        self.wait(lambda: not dialog.isVisible())

    def refused(
        self, dialog: CaseStepDialog | NoticeStepDialog | PaymentDialog | YearlyDecisionDialog, key: str
    ) -> None:
        """Try to save; the dialog must stay with this field marked."""
        QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)
        self.wait(lambda: dialog.form.fields[key].state == "error")
        assert dialog.isVisible()


@pytest.fixture
def clerk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Clerk]:
    app, clock = application(), Clock(APPLIED)
    assert app is qapp
    surroundings = bootstrap.Surroundings(clock=clock, kdf_cost=CHEAP)
    township = bootstrap.create_township(
        tmp_path / "office", PASSPHRASE, PROFILE, tr=wording.load(), surroundings=surroundings
    )
    desk = Desk(township, tmp_path)
    desk.places()
    township.records.set_operator(HANDLER)
    desk.person(NAME, birth_date="1966-03-12", hukou_nature="6", children_count="1")
    context = make_context(app, township, Machine(tmp_path / "machine.ini"))
    window = MainWindow(context)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.go_to("go_entitlements")
    yield Clerk(qtbot, window, desk, clock)
    window.close()
    context.tasks.close()
    shiboken6.delete(window)
    township.close()


def start_case(one: Clerk) -> int:
    tab = one.page.candidates
    one.show(tab)
    tab.kind.setCurrentIndex(tab.kind.findData(Kind.OLD_AGE))
    one.wait(lambda: tab.model.rowCount() == 1)
    assert tab.model.index(0, 0).data() == NAME
    tab.table.selectRow(0)
    with one.qtbot.waitSignal(tab.case_started) as started:
        one.press(Qt.Key.Key_C)
    one.wait(one.page.cases.isVisible)
    assert started.args is not None
    return int(started.args[0])


def check_case(one: Clerk, case_id: int) -> None:
    """Go through criteria and papers, then take the application in."""
    for key, kind, answer in (
        (Qt.Key.Key_H, CriteriaDialog, "met"),
        (Qt.Key.Key_I, DocumentsDialog, "received"),
    ):
        one.press(key)
        dialog = one.opened(kind)
        for line in dialog.lines:
            line.choice.setCurrentIndex(line.choice.findData(answer))
        one.save(dialog)
    detail = one.township.cases.detail(case_id)
    assert {criterion.verdict for criterion in detail.criteria} == {"met"}
    assert {document.state for document in detail.documents} == {"received"}
    one.press(Qt.Key.Key_G)
    one.save(one.opened(CaseStepDialog))
    assert one.township.cases.detail(case_id).info.stage == "village_review"


def hold_meeting(one: Clerk) -> None:
    tab = one.page.notices
    one.show(tab)
    one.wait(lambda: tab.model.rowCount() == 1)
    tab.table.selectRow(0)
    one.press(Qt.Key.Key_S)
    dialog = one.opened(MeetingDialog)
    dialog.form.set_values({"chair": "孙强", "recorder": "钱慧", "entitled": "25", "present": "21"})
    dialog.line.set_values({"in_favour": "20", "against": "0", "abstained": "1"})
    dialog.take_votes()
    one.save(dialog)


def hang_notice(one: Clerk) -> None:
    """Draw a notice up, post it, leave it hanging as long as it must, take it down, close it."""
    tab = one.page.notices
    one.show(tab)
    one.press(Qt.Key.Key_N)
    one.save(one.opened(DraftDialog))
    notice_id = max(line.row_id for line in tab._lines if line.kind == "notice")
    one.press(Qt.Key.Key_S)
    post = one.opened(NoticeStepDialog)
    post.form.set_values({
        "posted_on": one.clock.day.isoformat(), "place": "村务公开栏", "office": "望溪镇人民政府", "phone": "0700-1234567",
        "handler": HANDLER, "responsible": HANDLER,
    })  # fmt: skip
    one.refused(post, "responsible")
    post.form.set_values({"responsible": RESPONSIBLE})
    one.save(post)
    until = date.fromisoformat(one.township.public_notices.detail(notice_id).info.until_on)
    assert until > one.clock.day
    one.clock.day = until + timedelta(days=1)  # the tab stays as it was, as in a window left open overnight
    for values in ({"removed_on": one.clock.day.isoformat()}, SIGNED):
        one.press(Qt.Key.Key_S)
        step = one.opened(NoticeStepDialog)
        step.form.set_values(values)
        one.save(step)
    assert one.township.public_notices.detail(notice_id).info.state == "closed"


def sign(one: Clerk, case_id: int) -> None:
    """Give both opinions of a stage; the same person is not let through twice."""
    tab = one.page.cases
    one.show(tab)
    tab.show_case(case_id)
    for person in (HANDLER, RESPONSIBLE):
        one.press(Qt.Key.Key_G)
        dialog = one.opened(CaseStepDialog)
        dialog.form.set_values({"person": HANDLER, "opinion": "同意"})
        if person == RESPONSIBLE:
            one.refused(dialog, "person")
            dialog.form.set_values({"person": RESPONSIBLE})
        one.save(dialog)


def approve(one: Clerk, case_id: int) -> list[str]:
    """Take the case through all of its stages and give their keys."""
    programme, passed = one.township.programmes.get(PROGRAMME), list[str]()
    while (info := one.township.cases.detail(case_id).info).state != CaseState.APPROVED:
        assert info.stage not in passed
        passed.append(info.stage)
        match programme.stage(info.stage).kind:
            case StageKind.VILLAGE_REVIEW:
                hold_meeting(one)
            case StageKind.NOTICE:
                hang_notice(one)
        sign(one, case_id)
    return passed


def type_account(one: Clerk, case_id: int) -> None:
    one.page.cases.show_case(case_id)
    one.press(Qt.Key.Key_J)
    first = one.opened(AccountDialog)
    first.form.set_values({"bank": "云岭农商银行", "account_no": ACCOUNT, "holder": NAME})
    one.save(first)
    assert not one.township.cases.detail(case_id).info.has_account
    one.press(Qt.Key.Key_J)
    second = one.opened(AccountDialog)
    second.form.set_values({"account_no": ACCOUNT, "holder": NAME, "by": RESPONSIBLE})
    one.save(second)
    assert one.township.cases.detail(case_id).info.has_account


def preview(one: Clerk, until: str) -> None:
    tab = one.page.payments
    one.show(tab)
    tab.show_view(PREVIEW)
    tab.programme.setCurrentIndex(tab.programme.findData(PROGRAMME))
    tab.until.setText(until)
    tab.open()
    one.wait(
        lambda: tab._preview is not None and (tab._preview.programme, tab._preview.pays_until) == (PROGRAMME, until)
    )


def held(one: Clerk) -> Mapping[str, str]:
    """Give the months of what the preview holds, by reason."""
    model = one.page.payments.held
    rows = (model.record(row) for row in range(model.rowCount()))
    return {row.hold: row.months for row in rows if row is not None}


def review(one: Clerk) -> None:
    """Without the review of 2027 nothing of that year is payable; with it, all is."""
    preview(one, "2027-06")
    assert held(one) == {"no_review": "2027-01–2027-06"}
    tab = one.page.yearly
    one.show(tab)
    tab.view.setCurrentIndex(REVIEW)
    tab.year.setValue(REVIEWED.year)
    one.wait(lambda: tab.lines.rowCount() == 1)
    one.press(Qt.Key.Key_H, ALT | Qt.KeyboardModifier.ShiftModifier)
    dialog = one.opened(YearlyConfirmDialog)
    dialog.form.set_values(SIGNED)
    one.save(dialog)
    one.wait(lambda: tab.lines.rowCount() == 0)


def pay(one: Clerk, monkeypatch: pytest.MonkeyPatch) -> tuple[int, Path]:
    """Freeze the list, send it, and take the answer of a bank that paid; give the list and the bank's file."""
    tab, folder = one.page.payments, one.desk.folder
    preview(one, "2027-06")
    assert held(one) == {}
    one.press(Qt.Key.Key_T)
    dialog = one.opened(PaymentDialog)
    dialog.form.set_values({"handler": HANDLER, "responsible": HANDLER})
    one.refused(dialog, "responsible")
    dialog.form.set_values(SIGNED)
    one.save(dialog)
    one.wait(lambda: tab.frozen.rowCount() == 1 and tab.differences.rowCount() == 0)
    info = tab._list()
    assert info is not None
    assert (info.state, info.fen) == ("frozen", FROZEN_FEN)
    sent = folder / "bank.csv"
    monkeypatch.setattr(payments_tab, "pick_new_file", lambda *_args: sent)
    tab._write(info, "batch_csv", ".csv")
    one.wait(lambda: (now := tab._list()) is not None and now.state == "sent")
    with sent.open(encoding="gb18030", newline="") as stream:
        assert list(csv.reader(stream))[1][1:4] == [ACCOUNT, NAME, f"{FROZEN_FEN / 100:.2f}"]
    answer = folder / "answer.csv"
    row = ("1", ACCOUNT, NAME, f"{FROZEN_FEN / 100:.2f}", "成功", "")
    lines = (("序号", "账号", "户名", "金额", "处理结果", "失败原因"), row)
    answer.write_text("".join(",".join(line) + "\r\n" for line in lines), encoding="utf-8-sig")
    monkeypatch.setattr(payments_tab, "pick_file", lambda *_args: answer)
    tab._on_answer_file()
    one.wait(lambda: (now := tab._list()) is not None and now.state == "settled")
    return info.list_id, sent


def frozen_rows(one: Clerk, list_id: int) -> list[object]:
    """Give the list as it stands in the file, every column of every table."""
    return [
        one.desk.query("SELECT * FROM payment_list WHERE id = ?", list_id),
        one.desk.query("SELECT * FROM payment_line WHERE list_id = ? ORDER BY id", list_id),
        one.desk.query(
            "SELECT * FROM payment_month WHERE line_id IN (SELECT id FROM payment_line WHERE list_id = ?) ORDER BY id",
            list_id,
        ),
    ]


def end(one: Clerk, case_id: int) -> None:
    """Decide on the end that the register tells of; one person alone cannot."""
    tab = one.page.yearly
    one.show(tab)
    tab.view.setCurrentIndex(EVENTS)
    one.wait(lambda: tab.events.rowCount() == 1)
    tab.table.selectRow(0)
    one.press(Qt.Key.Key_F, ALT | Qt.KeyboardModifier.ShiftModifier)
    dialog = one.opened(YearlyDecisionDialog)
    values = dialog.form.values()
    assert (values["end_kind"], values["event_on"], values["last_month"]) == ("death", DIED.isoformat(), "2027-05")
    dialog.form.set_values({"handler": HANDLER, "responsible": HANDLER})
    one.refused(dialog, "responsible")
    assert one.township.cases.detail(case_id).info.state == CaseState.APPROVED
    dialog.form.set_values(SIGNED)
    one.save(dialog)
    one.wait(lambda: tab.events.rowCount() == 0)
    row = one.township.cases.detail(case_id).row
    assert (row.state, row.entitled_until, row.end_reason) == (CaseState.ENDED, "2027-05", "death")


def test_a_support_from_its_offer_to_its_end(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    one, township = clerk, clerk.township
    case_id = start_case(one)
    check_case(one, case_id)
    assert approve(one, case_id) == [stage.key for stage in township.programmes.get(PROGRAMME).stages]
    assert township.cases.detail(case_id).row.entitled_from == "2026-01"
    type_account(one, case_id)
    one.clock.day = REVIEWED
    review(one)
    one.clock.day = PAID
    list_id, sent = pay(one, monkeypatch)
    before, content = frozen_rows(one, list_id), sent.read_bytes()

    one.clock.day = TOLD
    person = township.cases.detail(case_id).info.resident_id
    told = township.events.form(DEATH, person)
    values = {field.key: field.value for field in told.fields}
    township.events.record(values | {"occurred_on": DIED.isoformat()}, person)

    tab = one.page.payments
    one.show(tab)
    tab.show_view(LISTS)
    tab.open()
    one.wait(lambda: tab.differences.rowCount() > 0)
    rows = (tab.differences.record(row) for row in range(tab.differences.rowCount()))
    found = {row.what: (row.frozen, row.now) for row in rows if row is not None}
    paid, owed = f"{FROZEN_FEN / 100:.2f}", f"{(FROZEN_FEN - YEARLY_FEN // 12) / 100:.2f}"
    assert found["owed"] == (paid, owed)
    assert frozen_rows(one, list_id) == before
    assert township.payments.is_whole(list_id)
    again = sent.with_name("again.csv")
    township.payments.send(list_id, "batch_csv", again)
    assert again.read_bytes() == content

    one.clock.day = date(2027, 8, 20)
    preview(one, NEXT)
    assert tab.lines.rowCount() == 0
    assert held(one) == {"decision": "2027-07–2027-08"}
    end(one, case_id)
    preview(one, NEXT)
    assert held(one) == {}
    assert [(over.months, over.fen) for over in township.payments.overpaid()] == [("2027-06", YEARLY_FEN // 12)]
    assert frozen_rows(one, list_id) == before
