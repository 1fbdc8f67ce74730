"""A year of entitlements in any order: no path pays the wrong person, a month twice, or loses what is owed.

A small model knows who was let through, who died, moved or had another child, and reckons by itself what is owed; the
file is read row by row and held against it.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.bootstrap import Surroundings, create_township
from app.domain.entitlements.changes import ChangeKind, Decision
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import StageKind
from app.domain.errors import Conflict, InvalidInput
from app.services.case_types import StepInput
from app.services.notice_views import DraftInput, PostInput
from app.services.payment_rows import FreezeInput, RecoveryInput, RepaymentInput
from tests import entitlement_cases as driver
from tests.offices import BEIJING, CHEAP, PLACES, PROFILE, Desk, citizen_id, english

OLD, SPECIAL = "old_age_reward", "special_support_death"
RATE = {OLD: 8_000, SPECIAL: 59_000}
CATEGORY = {OLD: "one_child", SPECIAL: "death"}
REFUSED = (InvalidInput, Conflict)
START = date(2026, 1, 5)
_SPAN = re.compile(r"(\d{4}-\d{2}):(\d+)")
people = st.integers(0, 2)
programmes = st.sampled_from((OLD, SPECIAL))


@dataclass
class Person:
    """Somebody of the register, as the model knows them."""

    resident_id: int
    name: str
    died: date | None = None
    moved: date | None = None
    children: list[date] = field(default_factory=list)


@dataclass
class Case:
    """An approved case, as the model knows it."""

    case_id: int
    programme: str
    person: Person
    entitled_from: Month
    approved_year: int
    until: Month | None = None
    continued: set[tuple[str, date]] = field(default_factory=set)
    ended_by: set[tuple[str, date]] = field(default_factory=set)
    reviewed: set[int] = field(default_factory=set)
    account: str = ""
    has_heir: bool = False
    account_is_heirs: bool = False

    def ends(self) -> list[tuple[str, date, Month]]:
        """Give every end that the register knows and nobody answered, with the last month that is owed."""
        known: list[tuple[str, date, Month]] = []
        if self.person.died:
            known.append(("death", self.person.died, Month.of(self.person.died)))
        if self.person.moved and not self.person.died:
            known.append(("moved_out", self.person.moved, Month.of(self.person.moved)))
        known += [("another_child", born, Month.of(born).plus(-1)) for born in self.person.children]
        return [one for one in known if one[:2] not in self.continued | self.ended_by]

    def owes(self, month: Month) -> bool:
        """Tell whether a month is owed, other programmes aside."""
        if month < self.entitled_from or (self.until is not None and month > self.until):
            return False
        return all(month <= last for _kind, _on, last in self.ends())

    def is_free(self, month: Month) -> bool:
        """Tell whether nothing holds a month back."""
        if month.year > self.approved_year and month.year not in self.reviewed:
            return False
        if self.person.died:
            return self.has_heir and self.account_is_heirs
        return bool(self.account) and not self.account_is_heirs


class YearOfEntitlements(RuleBasedStateMachine):
    """Register changes, applications, shortcuts, reviews, lists, returns, ends, heirs, recoveries, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp())
        self.now = datetime(START.year, START.month, START.day, 10, 0, tzinfo=BEIJING)
        surroundings = Surroundings(clock=lambda: self.now, kdf_cost=CHEAP)
        folder = self._folder
        township = create_township(folder / "office", "口令 open", PROFILE, tr=english, surroundings=surroundings)
        self.desk = Desk(township, folder)
        self.people: list[Person] = []
        self.cases: list[Case] = []
        self.digests: dict[int, tuple[object, ...]] = {}
        self.bounced: set[tuple[int, str]] = set()
        self._files = 0

    def teardown(self) -> None:
        self.desk.township.close()
        shutil.rmtree(self._folder)

    @property
    def today(self) -> date:
        return self.now.date()

    @initialize()
    def settle(self) -> None:
        self.desk.take("places", *PLACES)
        for number, name in enumerate(("李桂英", "陈秀兰", "周玉梅")):
            born = f"{1961 + number}-03-0{number + 2}"
            resident = self.desk.person(
                name, citizen_id=citizen_id(born.replace("-", ""), f"00{2 * number + 2}"), birth_date=born
            )
            self.people.append(Person(resident, name))
        # A year begins with people in it who are paid already; the rules bring the others.
        self.is_approved(0, OLD, 2, has_account=True)
        self.is_approved(1, SPECIAL, 1, has_account=True)

    # What happens in the register

    @rule(days=st.sampled_from((10, 31, 62, 120)))
    def time_passes(self, days: int) -> None:
        if self.today < date(2027, 9, 1):
            self.now += timedelta(days=days)

    @rule(who=people, ago=st.integers(0, 100), dice=st.integers(1, 3))
    def dies(self, who: int, ago: int, dice: int) -> None:
        person = self.people[who]
        if dice > 1:
            return
        person.died, person.moved = self._past(ago), None
        self._register(person, person.died, "1")

    @rule(who=people, ago=st.integers(0, 100), dice=st.integers(1, 3))
    def moves_away(self, who: int, ago: int, dice: int) -> None:
        person = self.people[who]
        if person.died is None and dice == 1:
            person.moved = self._past(ago)
            self._register(person, person.moved, "2")

    @rule(who=people)
    def register_was_wrong(self, who: int) -> None:
        """Take back what was said of death or move, unless it was decided on."""
        person = self.people[who]
        decided = any(case.ended_by for case in self.cases if case.person is person)
        if not decided and not any(case.has_heir for case in self.cases if case.person is person):
            person.died = person.moved = None
            self._register(person, None, None)

    @rule(who=people, ago=st.integers(0, 60))
    def another_child(self, who: int, ago: int) -> None:
        person = self.people[who]
        born = self._past(ago)
        if len(person.children) < 2 and born not in person.children:
            person.children.append(born)
            self.desk.person("周小宝", birth_date=born.isoformat())
            self._write(
                "UPDATE resident SET mother_id = ? WHERE id = (SELECT max(id) FROM resident)", person.resident_id
            )

    # The way of a case

    @rule(who=people, programme=programmes, back=st.integers(0, 4), has_account=st.booleans())
    def is_approved(self, who: int, programme: str, back: int, *, has_account: bool) -> None:
        person, applied_on = self.people[who], self.today - timedelta(days=25)
        entitled_from = Month.of(self.today).plus(-back)
        if person.died or person.moved or self._has_months(person, entitled_from):
            return
        try:
            case_id = self.desk.township.cases.open(
                programme, CATEGORY[programme], person.resident_id, applied_on=applied_on.isoformat(),
                event_on="2020-03-05",
            )  # fmt: skip
        except REFUSED:
            assert any(case.person is person for case in self.cases)
            return
        cases = self.desk.township
        driver.take_in(cases, (case_id,), applied_on)
        driver.complete(cases, case_id, applied_on)
        if programme == SPECIAL:
            self._notice_with_consent(case_id, applied_on, str(entitled_from))
        else:
            driver.drive(cases, (case_id,), applied_on, entitled_from=str(entitled_from))
        row = self.desk.query("SELECT state, approved_on FROM entitlement_case WHERE id = ?", case_id)[0]
        assert row[0] == "approved"
        approved = date.fromisoformat(str(row[1])).year
        self.cases.append(Case(case_id, programme, person, entitled_from, approved))
        if has_account:
            self.account_is_typed(len(self.cases) - 1, agrees=True)

    @rule(who=people, how=st.sampled_from(("one_signer", "no_meeting", "no_notice", "too_soon", "not_met")))
    def a_shortcut_is_refused(self, who: int, how: str) -> None:
        person, on = self.people[who], self.today - timedelta(days=20)
        if person.died or person.moved or self._has_months(person, Month.of(on)):
            return
        township = self.desk.township
        try:
            case_id = township.cases.open(OLD, CATEGORY[OLD], person.resident_id, applied_on=on.isoformat())
        except REFUSED:
            return
        driver.take_in(township, (case_id,), on)
        driver.complete(township, case_id, on)
        self._try(case_id, how, on)
        detail = township.cases.detail(case_id)
        assert detail.info.state != "approved"
        with pytest.raises(sqlcipher.IntegrityError):
            self._write(
                "INSERT INTO payment_line (uid, list_id, case_id, resident_id, position, village_id, payee, programme,"
                " category, months, amount_fen, kind, state) SELECT 'x', 1, id, resident_id, 1, village_id, 'x', programme,"
                " category, 'x', 1, 'regular', 'pending' FROM entitlement_case WHERE id = ?",
                case_id,
            )
        self._write("UPDATE entitlement_case SET deleted = 1 WHERE id = ?", case_id)

    @rule(number=st.integers(0, 5), agrees=st.booleans())
    def account_is_typed(self, number: int, *, agrees: bool) -> None:
        case = self._case(number)
        if case is None:
            return
        cases = self.desk.township.cases
        account_no = f"62220{self.now:%m%d}{len(self.digests):02d}{case.case_id:04d}"
        holder = "周继承" if case.has_heir else case.person.name
        try:
            cases.add_account(case.case_id, "云岭农商银行", account_no, holder, "王丽")
        except REFUSED:
            return
        case.account, case.account_is_heirs = "", case.has_heir
        if agrees:
            cases.confirm_account(case.case_id, account_no, holder, "赵敏")
            case.account = account_no
        else:
            with pytest.raises(REFUSED):
                cases.confirm_account(case.case_id, account_no[:-1] + "x", holder, "赵敏")

    @rule(number=st.integers(0, 5))
    def is_reviewed(self, number: int) -> None:
        case = self._case(number)
        if case is None:
            return
        self._write(
            "INSERT INTO annual_review (uid, case_id, year, result, reviewed_on, handler, responsible, taken_at)"
            " VALUES (?, ?, ?, 'unchanged', ?, '王丽', '赵敏', 'now')",
            str(uuid4()), case.case_id, self.today.year, self.today.isoformat(),
        )  # fmt: skip
        case.reviewed.add(self.today.year)

    @rule(number=st.integers(0, 5), goes_on=st.booleans())
    def end_is_decided(self, number: int, *, goes_on: bool) -> None:
        case = self._case(number)
        if case is None:
            return
        endings = self.desk.township.endings
        found = endings.standing(case.case_id).found
        assert [(one.kind.value, one.on, one.last_month) for one in found] == [
            (kind, on.isoformat(), last)
            for kind, on, last in sorted(case.ends(), key=lambda one: (one[2], one[0], one[1]))
            if case.until is None or last < case.until
        ]
        if not found:
            return
        kind = ChangeKind.CONTINUE if goes_on else ChangeKind.END
        one = found[0]
        decision = Decision(kind, self.today, "王丽", "赵敏", reason="核实", found=one, last_month=one.last_month)
        with pytest.raises(REFUSED):
            endings.decide(case.case_id, replace(decision, responsible="王丽"))
        key = (one.kind.value, date.fromisoformat(one.on))
        if goes_on and one.kind.value == "death":
            with pytest.raises(REFUSED):
                endings.decide(case.case_id, decision)
            return
        try:
            endings.decide(case.case_id, decision)
        except InvalidInput:
            # Something was signed after that day, or it ended earlier already.
            return
        if goes_on:
            case.continued.add(key)
        else:
            case.until = one.last_month
            case.ended_by.add(key)

    @rule(number=st.integers(0, 5), has_account=st.booleans())
    def heir_is_named(self, number: int, *, has_account: bool) -> None:
        case = self._case(number)
        if case is None or case.has_heir:
            return
        decision = Decision(
            ChangeKind.HEIR, self.today, "王丽", "赵敏", reason="继承", heir_name="周继承",
            heir_id=citizen_id("19900101", "003"),
        )  # fmt: skip
        if not case.person.died:
            with pytest.raises(REFUSED):
                self.desk.township.endings.decide(case.case_id, decision)
            return
        with suppress(InvalidInput):
            self.desk.township.endings.decide(case.case_id, decision)
            # An account of the person who died is no account of the heir.
            case.has_heir, case.account_is_heirs = True, False
            if has_account:
                self.account_is_typed(number, agrees=True)

    # Money

    @rule()
    def every_list_is_frozen(self) -> None:
        self.list_is_frozen(OLD)
        self.list_is_frozen(SPECIAL)

    @rule(programme=programmes)
    def list_is_frozen(self, programme: str) -> None:
        payments, until = self.desk.township.payments, str(Month.of(self.today))
        expected = self._payable(programme, Month.of(self.today))
        self._holds_are_told(programme, Month.of(self.today), expected)
        typed = FreezeInput(programme, until, "王丽", "赵敏", self.today)
        with pytest.raises(REFUSED):
            payments.freeze(replace(typed, responsible="王丽"))
        if not expected:
            with pytest.raises(REFUSED):
                payments.freeze(typed)
            return
        frozen = payments.freeze(typed)
        paid = self.desk.query(
            "SELECT m.case_id, m.month, m.amount_fen FROM payment_month AS m JOIN payment_line AS l ON l.id = m.line_id"
            " WHERE l.list_id = ?",
            frozen.list_id,
        )
        assert {(int(str(case)), Month.parse(str(month))): fen for case, month, fen in paid} == expected
        for case_id, holder, account_no in self.desk.query(
            "SELECT case_id, holder, account_no FROM payment_line WHERE list_id = ?", frozen.list_id
        ):
            case = next(one for one in self.cases if one.case_id == case_id)
            assert (holder, account_no) == ("周继承" if case.person.died else case.person.name, case.account)
        self.digests[frozen.list_id] = self._content(frozen.list_id)

    @rule(data=st.data(), who=people, then=st.sampled_from(("", "", "dies", "leaves")))
    def everybody_is_paid(self, data: st.DataObject, who: int, then: str) -> None:
        """Send lists and take the answers; what became of somebody before that day is heard of afterwards."""
        self.every_list_is_frozen()
        for _ in range(2):
            self.bank_answers(data)
        if then == "dies":
            self.dies(who, 70, 1)
        elif then == "leaves":
            self.moves_away(who, 70, 1)

    @precondition(lambda self: self.digests)
    @rule(data=st.data())
    def bank_answers(self, data: st.DataObject) -> None:
        waiting = [int(str(one[0])) for one in self.desk.query("SELECT id FROM payment_list WHERE state = 'frozen'")]
        if not waiting:
            return
        list_id = data.draw(st.sampled_from(waiting))
        payments = self.desk.township.payments
        self._files += 1
        bank_file = self.desk.folder / f"bank{self._files}.csv"
        try:
            payments.send(list_id, "batch_csv", bank_file)
        except Conflict:
            # What was frozen would not be paid like this any more: nothing goes to the bank.
            assert payments.differences(list_id)
            assert not bank_file.exists()
            payments.void(list_id, "王丽", "赵敏", "情况有变")
            del self.digests[list_id]
            return
        lines = payments.lines(list_id)
        bounced = {line.case_id for line in lines if data.draw(st.integers(0, 3)) == 0}
        file = self.desk.folder / f"answer{self._files}.csv"
        rows = [
            f"{line.position},{line.account_no},{line.holder},{line.fen / 100:.2f},"
            + ("失败,账户不存在" if line.case_id in bounced else "成功,")
            for line in lines
        ]
        file.write_text("\r\n".join(("序号,账号,户名,金额,处理结果,失败原因", *rows)) + "\r\n", encoding="utf-8-sig")
        taken = payments.take_return(list_id, file)
        back = sum(line.case_id in bounced for line in lines)
        assert (taken.paid, taken.bounced, taken.unmatched) == (len(lines) - back, back, ())
        assert payments.take_return(list_id, file).again
        for line in lines:
            if line.case_id in bounced:
                self.bounced.add((line.case_id, line.account_no))

    @rule()
    def list_is_voided(self) -> None:
        waiting = self.desk.query("SELECT max(id) FROM payment_list WHERE state = 'frozen'")[0][0]
        if waiting is not None:
            self.desk.township.payments.void(int(str(waiting)), "王丽", "赵敏", "有误")
            del self.digests[int(str(waiting))]

    @rule(data=st.data())
    def money_comes_back(self, data: st.DataObject) -> None:
        over = [one for one in self.desk.township.payments.overpaid() if one.open_fen]
        if not over:
            return
        one = data.draw(st.sampled_from(over))
        amount = f"{one.open_fen / 100:.2f}"
        payments = self.desk.township.payments
        typed = RecoveryInput(one.case_id, amount, amount, "多发", "王丽", "赵敏", self.today)
        with pytest.raises(REFUSED):
            payments.recover(replace(typed, amount_again="1.00"))
        try:
            recovery_id, _ = payments.recover(typed)
        except REFUSED:
            # Nothing is asked back of a payment that the bank has not answered yet.
            assert self.desk.query("SELECT 1 FROM payment_line WHERE case_id = ? AND state = 'pending'", one.case_id)
            return
        payments.repay(RepaymentInput(recovery_id, amount, amount, self.today, "现金", "1", "王丽"))

    # What must hold at any time

    @invariant()
    def no_month_is_paid_twice(self) -> None:
        for case_id, _month, fen in self.desk.query(
            "SELECT case_id, month, sum(amount_fen) FROM payment_month WHERE is_live = 1 GROUP BY case_id, month"
        ):
            case = next(one for one in self.cases if one.case_id == case_id)
            assert int(str(fen)) <= RATE[case.programme]

    @invariant()
    def a_frozen_list_never_changes(self) -> None:
        for list_id, content in self.digests.items():
            assert self._content(list_id) == content
            assert self.desk.township.payments.is_whole(list_id)

    @invariant()
    def nobody_skipped_a_signer_or_a_notice(self) -> None:
        for case in self.cases:
            for stage in self.desk.township.programmes.get(case.programme).stages:
                signed = self.desk.query(
                    "SELECT role, person, happened_on FROM case_step WHERE case_id = ? AND stage = ? AND kind = 'opinion'"
                    " AND result = 'pass' ORDER BY id",
                    case.case_id, stage.key,
                )  # fmt: skip
                assert [row[0] for row in signed] == ["handler", "responsible"]
                assert signed[0][1] != signed[1][1]
                if stage.kind is StageKind.NOTICE:
                    ((posted, until, removed),) = self.desk.query(
                        "SELECT n.posted_on, n.until_on, n.removed_on FROM public_notice AS n JOIN public_notice_line AS l"
                        " ON l.notice_id = n.id WHERE l.case_id = ? AND n.stage = ? AND n.state = 'closed'",
                        case.case_id, stage.key,
                    )  # fmt: skip
                    days = (date.fromisoformat(str(until)) - date.fromisoformat(str(posted))).days
                    assert days >= 6
                    assert str(until) <= str(removed) <= str(signed[1][2])
                if stage.kind is StageKind.VILLAGE_REVIEW:
                    assert self.desk.query(
                        "SELECT 1 FROM village_review_vote WHERE case_id = ? AND result = 'passed'", case.case_id
                    )

    @invariant()
    def what_was_paid_and_is_not_owed_is_told(self) -> None:
        told: dict[int, int] = defaultdict(int)
        for one in self.desk.township.payments.overpaid():
            told[one.case_id] += one.fen
        model = {
            case.case_id: over
            for case in self.cases
            if (over := sum(fen for month, fen in self._net(case).items() if fen > 0 and not self._owed(case, month)))
        }
        assert dict(told) == model

    # The model

    def _payable(self, programme: str, until: Month) -> dict[tuple[int, Month], int]:
        """Reckon which months a list must hold, with their fen."""
        found: dict[tuple[int, Month], int] = {}
        taken: set[tuple[int, Month]] = set()
        for case in self.cases:
            if case.programme != programme:
                continue
            net = self._net(case)
            for month in case.entitled_from.until(until):
                missing = RATE[programme] - net.get(month, 0)
                free = case.is_free(month) and not (
                    self._has_bounced(case, month) and (case.case_id, case.account) in self.bounced
                )
                key = case.person.resident_id, month
                if missing > 0 and self._owed(case, month) and free and key not in taken:
                    found[case.case_id, month] = missing
                    taken.add(key)
        return found

    def _holds_are_told(self, programme: str, until: Month, expected: dict[tuple[int, Month], int]) -> None:
        """Whatever is owed and not paid is either payable now or told as held: no arrear is lost."""
        told: dict[int, int] = defaultdict(int)
        for one in self.desk.township.payments.arrears(str(until), programme):
            if one.is_owed:
                told[one.case_id] += one.fen
        for case in self.cases:
            if case.programme != programme:
                continue
            net = self._net(case)
            missing = sum(
                max(RATE[programme] - net.get(month, 0), 0)
                for month in case.entitled_from.until(until)
                if self._owed(case, month)
            )
            payable = sum(fen for (case_id, _), fen in expected.items() if case_id == case.case_id)
            assert (case.case_id, told[case.case_id]) == (case.case_id, missing - payable)

    def _owed(self, case: Case, month: Month) -> bool:
        rivals = (other for other in self.cases if other is not case and other.person is case.person)
        return case.owes(month) and not any(self._net(other).get(month, 0) > 0 for other in rivals)

    def _net(self, case: Case) -> dict[Month, int]:
        """Read what stands paid, less what came back; live rows of a month that came back whole were cleared."""
        net: dict[Month, int] = defaultdict(int)
        for month, fen in self.desk.query(
            "SELECT month, sum(amount_fen) FROM payment_month WHERE case_id = ? AND is_live = 1 GROUP BY month",
            case.case_id,
        ):
            net[Month.parse(str(month))] += int(str(fen))
        return net

    def _has_bounced(self, case: Case, month: Month) -> bool:
        newest = self.desk.query(
            "SELECT l.state FROM payment_month AS m JOIN payment_line AS l ON l.id = m.line_id"
            " WHERE m.case_id = ? AND m.month = ? ORDER BY l.id DESC LIMIT 1",
            case.case_id, str(month),
        )  # fmt: skip
        return bool(newest) and newest[0][0] == "bounced"

    def _content(self, list_id: int) -> tuple[object, ...]:
        return tuple(
            self.desk.query(
                "SELECT position, payee, payee_citizen_id, bank, account_no, village_name, months, amount_fen, kind"
                " FROM payment_line WHERE list_id = ? ORDER BY position",
                list_id,
            )
        )

    def _has_months(self, person: Person, since: Month) -> bool:
        """Tell whether a case of the person is open or was owed a month so late."""
        return any(case.person is person and (case.until is None or case.until >= since) for case in self.cases)

    def _case(self, number: int) -> Case | None:
        return self.cases[number % len(self.cases)] if self.cases else None

    def _past(self, ago: int) -> date:
        return max(START, self.today - timedelta(days=ago))

    def _register(self, person: Person, on: date | None, reason: str | None) -> None:
        self._write(
            "UPDATE resident SET left_on = ?, left_reason = ? WHERE id = ?",
            None if on is None else on.isoformat(), reason, person.resident_id,
        )  # fmt: skip

    def _write(self, sql: str, *values: str | int | None) -> None:
        with self.desk.store.write() as connection:
            connection.execute(sql, values)

    def _notice_with_consent(self, case_id: int, on: date, entitled_from: str) -> None:
        """Drive a case whose notice needs consent to its wording."""
        driver.drive(self.desk.township, (case_id,), on, entitled_from=entitled_from)

    def _try(self, case_id: int, how: str, on: date) -> None:
        """Take one forbidden step; it must be refused and change nothing."""
        township = self.desk.township
        cases, day = township.cases, on.isoformat()
        if how == "one_signer":
            cases.take(case_id, StepInput("opinion", day, "王丽", "pass", "同意"))
            with pytest.raises(REFUSED):
                cases.take(case_id, StepInput("opinion", day, "王丽", "pass", "同意"))
        elif how == "no_meeting":
            cases.take(case_id, StepInput("opinion", day, "王丽", "pass", "同意"))
            with pytest.raises(REFUSED):
                cases.take(case_id, StepInput("opinion", day, "赵敏", "pass", "同意"))
        elif how == "not_met":
            cases.set_criterion(case_id, "rural_hukou", "not_met", by="王丽", on=day, evidence="户口簿")
            with pytest.raises(REFUSED):
                driver.drive(township, (case_id,), on)
        else:
            driver.drive(township, (case_id,), on, until_stage="village_notice")
            cases.take(case_id, StepInput("opinion", day, "王丽", "pass", "同意"))
            if how == "too_soon":
                self._take_down_too_soon(case_id, day)
            with pytest.raises(REFUSED):
                cases.take(case_id, StepInput("opinion", self.today.isoformat(), "赵敏", "pass", "同意"))

    def _take_down_too_soon(self, case_id: int, day: str) -> None:
        notices, info = self.desk.township.public_notices, self.desk.township.cases.detail(case_id).info
        drafted = notices.draft(DraftInput(OLD, "village_notice", info.village_id))
        notices.post(drafted.notice_id, PostInput(day, "公开栏", "镇政府", "0700-1234567", "王丽", "赵敏"))
        early = (date.fromisoformat(day) + timedelta(days=3)).isoformat()
        with pytest.raises(REFUSED):
            notices.take_down(drafted.notice_id, early)
        with pytest.raises(REFUSED):
            notices.close(drafted.notice_id, "王丽", "赵敏")


# The same runs each time: whoever looks for new ones raises the number and leaves derandomize out.
YearOfEntitlements.TestCase.settings = settings(
    derandomize=True, max_examples=15, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestYearOfEntitlements = YearOfEntitlements.TestCase
