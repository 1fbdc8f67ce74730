"""Payments on a real office: freezing, what differs afterwards, the bank, recoveries, ledgers, totals."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.services.payment_rows import FreezeInput, RecoveryInput, RepaymentInput
from app.services.payments import PaymentService
from tests.offices import Desk
from tests.paid_cases import (
    DAY,
    PROGRAMME,
    account,
    answer,
    answer_to,
    approved,
    change,
    freeze,
    insert,
    send,
)

RATE = 59000


def payments(desk: Desk) -> PaymentService:
    return desk.township.payments


def resident_of(desk: Desk, case_id: int) -> int:
    return int(str(desk.query("SELECT resident_id FROM entitlement_case WHERE id = ?", case_id)[0][0]))


def died(desk: Desk, case_id: int, on: str = "2026-05-10") -> None:
    change(desk, "resident", resident_of(desk, case_id), left_on=on, left_reason="1")


def paid(desk: Desk, case_id: int) -> int:
    rows = desk.query(
        "SELECT coalesce(sum(amount_fen), 0) FROM payment_month WHERE case_id = ? AND is_live = 1", case_id
    )
    return int(str(rows[0][0]))


def settled(desk: Desk, until: str = "2026-06", bounced: frozenset[int] = frozenset()) -> int:
    """Freeze, send and take the answer of the bank."""
    list_id = freeze(desk, until).list_id
    send(desk, list_id)
    payments(desk).take_return(list_id, answer_to(desk, list_id, set(bounced)))
    return list_id


def test_a_list_goes_its_whole_way(desk: Desk) -> None:
    first, second = approved(desk), approved(desk, "陈秀兰", entitled_from="2026-06", village_id=2)
    seen = payments(desk).preview(PROGRAMME, "2026-06")
    assert [(line.payee, line.months, line.fen) for line in seen.lines] == [
        ("李桂英", "2026-04–2026-06", 3 * RATE), ("陈秀兰", "2026-06", RATE),
    ]  # fmt: skip
    frozen = freeze(desk, expects=seen.digest)
    assert (frozen.number, frozen.fen, frozen.line_count) == ("Payment list [2026] no. 1", 4 * RATE, 2)
    assert not payments(desk).preview(PROGRAMME, "2026-06").lines
    with send(desk, frozen.list_id).open(encoding="gb18030", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[1][1:4] == [payments(desk).lines(frozen.list_id)[0].account_no, "李桂英", "1770.00"]
    assert rows[-1] == ["合计", "2", "", "2360.00", ""]
    file = answer_to(desk, frozen.list_id, {second})
    taken = payments(desk).take_return(frozen.list_id, file)
    assert (taken.paid, taken.bounced, taken.unmatched, taken.pending, taken.again) == (1, 1, (), 0, False)
    assert payments(desk).list_info(frozen.list_id).state == "settled"
    assert (paid(desk, first), paid(desk, second)) == (3 * RATE, 0)
    again = payments(desk).take_return(frozen.list_id, file)
    assert (again.paid, again.bounced, again.again) == (1, 1, True)
    assert desk.query("SELECT count(*) FROM payment_return") == [(1,)]
    assert payments(desk).is_whole(frozen.list_id)


def test_two_people_sign_on_a_day_that_was(desk: Desk) -> None:
    approved(desk)
    for handler, responsible, on, field in (
        ("", "赵敏", DAY, "handler"),
        ("王丽", " ", DAY, "responsible"),
        ("王丽", "王 丽", DAY, "responsible"),
        ("王丽", "赵敏", date(2026, 7, 2), "on"),
    ):
        with pytest.raises(InvalidInput) as refused:
            payments(desk).freeze(FreezeInput(PROGRAMME, "2026-06", handler, responsible, on))
        assert set(refused.value.fields) == {field}
    assert desk.query("SELECT count(*) FROM payment_list") == [(0,)]


def test_a_list_is_the_one_that_was_seen(desk: Desk) -> None:
    approved(desk)
    seen = payments(desk).preview(PROGRAMME, "2026-06").digest
    approved(desk, "陈秀兰")
    with pytest.raises(Conflict):
        freeze(desk, expects=seen)


@pytest.mark.parametrize("until", ["2027-01", "2026", "junk", ""])
def test_the_last_month_is_one_that_can_be_known(desk: Desk, until: str) -> None:
    approved(desk)
    with pytest.raises(InvalidInput) as refused:
        payments(desk).preview(PROGRAMME, until)
    assert set(refused.value.fields) == {"pays_until"}


def test_what_another_system_pays_is_not_paid_here(desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        payments(desk).preview("childcare_subsidy", "2026-06")
    assert "childcare_subsidy" not in dict(payments(desk).programmes())


def test_nothing_payable_is_no_list(desk: Desk) -> None:
    with pytest.raises(InvalidInput):
        freeze(desk)


def test_a_void_list_frees_its_months_and_keeps_its_number(desk: Desk) -> None:
    case_id = approved(desk)
    first = freeze(desk)
    payments(desk).void(first.list_id, "王丽", "赵敏", "账号有误")
    assert paid(desk, case_id) == 0
    assert freeze(desk).number.endswith("no. 2")
    with pytest.raises(Conflict):
        payments(desk).void(first.list_id, "王丽", "赵敏", "再作废")
    with pytest.raises(Conflict):
        send(desk, first.list_id)
    assert "账号有误" in payments(desk).list_info(first.list_id).note


def test_a_list_at_the_bank_is_not_made_void(desk: Desk) -> None:
    approved(desk)
    list_id = freeze(desk).list_id
    send(desk, list_id)
    with pytest.raises(Conflict):
        payments(desk).void(list_id, "王丽", "赵敏", "想改")
    assert send(desk, list_id, "again.csv").read_bytes() == (desk.folder / "bank.csv").read_bytes()


def test_a_frozen_list_stays_as_it_is_whatever_the_register_says(desk: Desk) -> None:
    case_id = approved(desk)
    list_id = freeze(desk).list_id
    before = payments(desk).lines(list_id)
    assert payments(desk).differences(list_id) == ()
    change(desk, "resident", resident_of(desk, case_id), name="李桂瑛")
    account(desk, case_id, "6217999", "李桂瑛")
    change(desk, "entitlement_case", case_id, entitled_until="2026-05", state="ended", village_id=2)
    assert payments(desk).lines(list_id) == before
    assert payments(desk).is_whole(list_id)
    found = {one.what: (one.frozen, one.now) for one in payments(desk).differences(list_id)}
    assert found["payee"] == ("李桂英", "李桂瑛")
    assert found["account"][1] == "农村商业银行 6217999 李桂瑛"
    assert found["owed"] == ("1770.00", "1180.00")
    assert found["place"][1].startswith("西山村")


@pytest.mark.parametrize("what", ["died", "account", "ended"])
def test_a_list_that_would_pay_wrongly_now_is_not_sent(desk: Desk, what: str) -> None:
    case_id = approved(desk)
    list_id = freeze(desk).list_id
    if what == "died":
        died(desk, case_id, "2026-06-20")
    elif what == "account":
        account(desk, case_id, "6217999")
    else:
        change(desk, "entitlement_case", case_id, entitled_until="2026-05", state="ended")
    with pytest.raises(Conflict):
        send(desk, list_id)
    assert not (desk.folder / "bank.csv").exists()
    assert payments(desk).list_info(list_id).state == "frozen"
    payments(desk).void(list_id, "王丽", "赵敏", "情况变化")
    held = {one.hold: one.fen for one in payments(desk).preview(PROGRAMME, "2026-06").held}
    assert held == {"died": {"deceased": 3 * RATE}, "account": {}, "ended": {}}[what]


def test_a_death_stops_the_money_until_an_heir_is_named(desk: Desk) -> None:
    case_id = approved(desk)
    died(desk, case_id)
    seen = payments(desk).preview(PROGRAMME, "2026-07")
    assert not seen.lines
    assert {one.hold: (one.months, one.is_owed) for one in seen.held} == {
        "deceased": ("2026-04–2026-05", True), "decision": ("2026-06–2026-07", False),
    }  # fmt: skip
    assert [(one.hold, one.fen) for one in payments(desk).arrears()] == [("deceased", 2 * RATE)]
    insert(
        desk, "case_change", case_id=case_id, kind="heir", decided_on="2026-06-20", handler="王丽", responsible="赵敏",
        after='{"name": "李小强", "citizen_id": "110105199001011234"}', taken_at="2026-06-20T08:00:00+00:00",
    )  # fmt: skip
    assert not payments(desk).preview(PROGRAMME, "2026-07").lines
    account(desk, case_id, "6217555", "李小强", "2026-06-21")
    (line,) = payments(desk).preview(PROGRAMME, "2026-07").lines
    assert (line.payee, line.citizen_id, line.account_no, line.fen) == (
        "李小强",
        "110105199001011234",
        "6217555",
        2 * RATE,
    )


def test_a_payment_that_came_back_is_made_again_once(desk: Desk) -> None:
    case_id = approved(desk)
    first = settled(desk, bounced=frozenset({case_id}))
    seen = payments(desk).preview(PROGRAMME, "2026-06")
    assert [(one.hold, one.fen) for one in seen.held] == [("bounced", 3 * RATE)]
    (line,) = payments(desk).lines(first)
    assert (line.state, line.bounce_reason) == ("bounced", "账户不存在")
    again = payments(desk).reissue([line.line_id], FreezeInput("", "", "王丽", "赵敏", DAY))
    assert again.fen == 3 * RATE
    assert [one.kind for one in payments(desk).lines(again.list_id)] == ["reissue"]
    with pytest.raises(InvalidInput):
        payments(desk).reissue([line.line_id], FreezeInput("", "", "王丽", "赵敏", DAY))
    account(desk, case_id, "6217999")
    assert not payments(desk).preview(PROGRAMME, "2026-06").lines


def test_another_account_takes_what_came_back_on_the_next_list(desk: Desk) -> None:
    case_id = approved(desk)
    first = settled(desk, bounced=frozenset({case_id}))
    account(desk, case_id, "6217999")
    (line,) = payments(desk).lines(freeze(desk).list_id)
    assert (line.kind, line.account_no, line.fen) == ("reissue", "6217999", 3 * RATE)
    rows = desk.query("SELECT reissue_of_id FROM payment_line WHERE list_id <> ?", first)
    assert rows == [(payments(desk).lines(first)[0].line_id,)]


def test_an_answer_settles_only_what_agrees(desk: Desk) -> None:
    approved(desk, account_no="6217001")
    approved(desk, "陈秀兰", account_no="6217002")
    list_id = freeze(desk).list_id
    with pytest.raises(Conflict):
        payments(desk).take_return(list_id, answer(desk, [("1", "6217001", "", "1770.00", "成功", "")]))
    send(desk, list_id)
    by_account = {line.account_no: str(line.position) for line in payments(desk).lines(list_id)}
    one, two = by_account["6217001"], by_account["6217002"]
    wrong = answer(
        desk,
        [
            (one, "6217009", "李桂英", "1770.00", "成功", ""),
            (one, "6217001", "李桂英", "1770.01", "成功", ""),
            (two, "6217001", "李桂英", "1770.00", "成功", ""),
            (one, "6217001", "王小二", "1770.00", "成功", ""),
            (two, "6217002", "陈秀兰", "1770.00", "处理中", ""),
            ("合计", "2", "", "3540.00", "", ""),
        ],
    )
    taken = payments(desk).take_return(list_id, wrong)
    assert (taken.paid, taken.bounced, taken.pending) == (0, 0, 2)
    assert [one.row for one in taken.unmatched] == [2, 3, 4, 5, 6]
    right = answer(desk, [(one, "6217001", "", "1,770.00", "入账成功", "")], "right.csv")
    # A comma inside a figure would be two cells of a CSV, so this answer has none.
    right.write_text(right.read_text(encoding="utf-8-sig").replace("1,770.00", "1770.00"), encoding="utf-8-sig")
    assert payments(desk).take_return(list_id, right).paid == 1
    late = answer(desk, [(one, "6217001", "", "1770.00", "退回", "销户")], "late.csv")
    assert payments(desk).take_return(list_id, late).bounced == 1
    twice = answer(desk, [(one, "6217001", "", "1770", "成功", "")], "twice.csv")
    assert len(payments(desk).take_return(list_id, twice).unmatched) == 1
    payments(desk).settle_rest(list_id)
    assert payments(desk).list_info(list_id).pending == 0


def test_lines_that_look_alike_to_the_bank_are_settled_by_hand(desk: Desk) -> None:
    for name in ("李桂英", "李桂英"):
        approved(desk, name, account_no="6217001")
    list_id = freeze(desk).list_id
    send(desk, list_id)
    rows = [("", "6217001", "李桂英", "1770.00", result, "") for result in ("成功", "失败")]
    assert len(payments(desk).take_return(list_id, answer(desk, rows)).unmatched) == 2
    both = [("", "6217001", "李桂英", "1770.00", "成功", "")] * 2
    assert payments(desk).take_return(list_id, answer(desk, both, "both.csv")).paid == 2


def test_a_file_that_is_no_answer_is_refused(desk: Desk) -> None:
    approved(desk)
    list_id = freeze(desk).list_id
    send(desk, list_id)
    file = desk.folder / "other.csv"
    file.write_text("姓名,村\n李桂英,东河村\n", encoding="utf-8-sig")
    with pytest.raises(InvalidInput):
        payments(desk).take_return(list_id, file)


def test_money_paid_beyond_an_end_is_asked_back_and_can_be_owed_again(desk: Desk) -> None:
    case_id = approved(desk)
    settled(desk)
    change(desk, "entitlement_case", case_id, entitled_until="2026-04", state="ended")
    (over,) = payments(desk).overpaid()
    assert (over.months, over.fen, over.open_fen) == ("2026-05–2026-06", 2 * RATE, 2 * RATE)

    def recover(amount: str, again: str = "") -> int:
        typed = RecoveryInput(case_id, amount, again or amount, "户籍迁出后多发", "王丽", "赵敏", DAY)
        return payments(desk).recover(typed)[0]

    for amount, again in (("1180.01", ""), ("1180", "1108"), ("0", ""), ("一千", ""), ("5.999", "")):
        with pytest.raises(InvalidInput):
            recover(amount, again)
    recovery_id = recover("1180")
    assert payments(desk).overpaid()[0].open_fen == 0
    with pytest.raises(InvalidInput):
        recover("0.01")

    def repay(amount: str) -> None:
        payments(desk).repay(RepaymentInput(recovery_id, amount, amount, DAY, receipt_no="R1"))

    repay("700.00")
    assert paid(desk, case_id) == 2 * RATE
    assert payments(desk).overpaid()[0].fen == 2 * RATE - 70000
    with pytest.raises(InvalidInput):
        repay("480.01")
    repay("480")
    assert [(one.state, one.repaid_fen) for one in payments(desk).recoveries()] == [("repaid", 2 * RATE)]
    with pytest.raises(Conflict):
        repay("0.01")
    assert payments(desk).overpaid() == ()
    assert paid(desk, case_id) == RATE
    change(desk, "entitlement_case", case_id, entitled_until=None, state="approved")
    (line,) = payments(desk).lines(freeze(desk).list_id)
    assert (line.months, line.fen) == ("2026-05–2026-06", 2 * RATE)
    assert paid(desk, case_id) == 3 * RATE


def test_what_is_let_go_stays_in_the_ledger(desk: Desk) -> None:
    case_id = approved(desk)
    settled(desk)
    change(desk, "entitlement_case", case_id, entitled_until="2026-05", state="ended")
    typed = RecoveryInput(case_id, "590", "590", "多发", "王丽", "赵敏", DAY)
    recovery_id, _ = payments(desk).recover(typed)
    with pytest.raises(InvalidInput):
        payments(desk).waive(recovery_id, "王丽", "王丽", "家庭困难")
    payments(desk).waive(recovery_id, "王丽", "赵敏", "家庭困难")
    (over,) = payments(desk).overpaid()
    assert (over.fen, over.open_fen) == (RATE, 0)
    with pytest.raises(InvalidInput):
        payments(desk).recover(typed)


def test_only_what_the_bank_paid_can_be_asked_back(desk: Desk) -> None:
    case_id = approved(desk)
    freeze(desk)
    change(desk, "entitlement_case", case_id, entitled_until="2026-04", state="ended")
    with pytest.raises(InvalidInput):
        payments(desk).recover(RecoveryInput(case_id, "590", "590", "多发", "王丽", "赵敏", DAY))


def test_no_month_is_paid_in_two_programmes(desk: Desk) -> None:
    first = approved(desk, programme="old_age_reward", category="one_child", entitled_from="2026-01")
    freeze(desk, "2026-05", "old_age_reward")
    resident_id = resident_of(desk, first)
    approved(desk, resident_id=resident_id, entitled_from="2026-04")
    seen = payments(desk).preview(PROGRAMME, "2026-07")
    assert [line.months for line in seen.lines] == ["2026-06–2026-07"]
    assert [(one.hold, one.months) for one in seen.held] == [("excluded", "2026-04–2026-05")]


def test_somebody_who_stands_twice_in_the_register_is_one_person(desk: Desk) -> None:
    first, second = approved(desk), approved(desk)
    keep, drop = resident_of(desk, first), resident_of(desk, second)
    change(desk, "resident", drop, deleted=1, merged_into_id=keep)
    seen = payments(desk).preview(PROGRAMME, "2026-06")
    assert [line.fen for line in seen.lines] == [3 * RATE]
    freeze(desk)
    assert not payments(desk).preview(PROGRAMME, "2026-06").lines
    assert len(payments(desk).ledger(keep).cases) == 2
    assert payments(desk).ledger(drop).cases == payments(desk).ledger(keep).cases


def test_a_ledger_adds_up(desk: Desk) -> None:
    case_id = approved(desk)
    settled(desk, "2026-05")
    change(desk, "entitlement_case", case_id, entitled_until="2026-06")
    ledger = payments(desk).ledger(resident_of(desk, case_id))
    (case,) = ledger.cases
    assert [(one.month, one.owed, one.paid, one.missing) for one in case.months] == [
        ("2026-04", RATE, RATE, 0), ("2026-05", RATE, RATE, 0), ("2026-06", RATE, 0, RATE),
    ]  # fmt: skip
    assert (case.owed, case.paid, case.payable, case.held, case.over) == (3 * RATE, 2 * RATE, RATE, 0, 0)
    assert [line.state for line in case.lines] == ["paid"]
    with pytest.raises(NotFound):
        payments(desk).ledger(desk.person("无个案"))


def test_totals_foot(desk: Desk) -> None:
    approved(desk)
    back = approved(desk, "陈秀兰", village_id=2)
    approved(desk, "王桂兰", programme="old_age_reward", category="one_child", village_id=2)
    special = settled(desk, bounced=frozenset({back}))
    freeze(desk, "2026-06", "old_age_reward")
    year = payments(desk).totals(2026)
    assert year.fen == sum(one.fen for one in year.villages) == sum(year.by_programme.values())
    assert year.by_programme == {PROGRAMME: 3 * RATE, "old_age_reward": 24000}
    assert [(one.village, one.fen) for one in year.villages] == [("东河村", 3 * RATE), ("西山村", 24000)]
    frozen = payments(desk).list_totals(special)
    assert (frozen.fen, frozen.lines) == (payments(desk).list_info(special).fen, 2)
    assert payments(desk).totals(2025).villages == ()


def test_work_cut_off_on_the_way_leaves_no_part_of_a_list(desk: Desk) -> None:
    for name in ("李桂英", "陈秀兰", "王桂兰"):
        approved(desk, name)

    class PulledPlug(BaseException):
        """The machine stops."""

    def pull(done: int, _total: int) -> None:
        if desk.query("SELECT count(*) FROM payment_list") != [(0,)]:
            raise AssertionError(done)
        raise PulledPlug

    with pytest.raises(PulledPlug):
        payments(desk).freeze(FreezeInput(PROGRAMME, "2026-06", "王丽", "赵敏", DAY), pull)
    counts = "SELECT (SELECT count(*) FROM payment_list), (SELECT count(*) FROM payment_month)"
    assert desk.query(counts) == [(0, 0)]
    assert freeze(desk).number.endswith("no. 1")


def test_a_bank_file_that_cannot_be_written_leaves_the_list_unsent(desk: Desk) -> None:
    approved(desk)
    list_id = freeze(desk).list_id
    (desk.folder / "bank.csv").mkdir()
    with pytest.raises(Exception, match="could not be written"):
        send(desk, list_id)
    assert payments(desk).list_info(list_id).state == "frozen"
    with pytest.raises(InvalidInput):
        payments(desk).send(list_id, "batch_csv", desk.folder / "bank.xlsx")


@pytest.mark.parametrize("profile", ["one_card_xlsx", "batch_csv", "pipe_txt", "fixed_txt"])
def test_every_bank_file_is_written_and_recorded(desk: Desk, profile: str, tmp_path: Path) -> None:
    approved(desk)
    list_id = freeze(desk).list_id
    ending = next(end for key, _, end in payments(desk).profiles() if key == profile)
    payments(desk).send(list_id, profile, tmp_path / f"bank{ending}")
    assert (tmp_path / f"bank{ending}").stat().st_size
    assert desk.query("SELECT row_count, file_name FROM export_log") == [(1, f"bank{ending}")]


def test_the_file_itself_refuses_what_must_never_be(desk: Desk) -> None:
    case_id = approved(desk)
    list_id = freeze(desk).list_id
    with pytest.raises(sqlcipher.IntegrityError, match="UNIQUE"):
        insert(desk, "payment_month", line_id=1, case_id=case_id, month="2026-04", amount_fen=1, rate="r", kind="month")
    for table, row_id, values in (
        ("payment_line", 1, {"amount_fen": 1}),
        ("payment_line", 1, {"account_no": "1"}),
        ("payment_list", list_id, {"total_fen": 1}),
        ("payment_month", 1, {"amount_fen": 1}),
    ):
        with pytest.raises(sqlcipher.IntegrityError, match="frozen"):
            change(desk, table, row_id, **values)
