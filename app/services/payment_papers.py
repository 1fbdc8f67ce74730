"""Paper about money: rosters of a list, totals that foot, the ledger of a person, the letter that asks money back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.errors import InvalidInput, NotFound
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.pages import print_pages
from app.services.payment_rows import LineInfo, PersonLedger, RecoveryInfo, Totals
from app.services.payments import PaymentService
from app.services.ports import Ports
from printing.forms import recovery_notice, table_list
from printing.forms.recovery_notice import RecoveryNoticeData
from printing.forms.table_list import ListColumn, TableListData

_N = QT_TRANSLATE_NOOP
ROSTER, REWARD_ROSTER, TOTALS, LEDGER, NOTICE = "roster", "reward_roster", "totals", "ledger", "recovery_notice"
_TITLES = {
    ROSTER: _N("PaymentPaper", "Payment roster"),
    REWARD_ROSTER: _N("PaymentPaper", "Payment table of the reward for parents of an only child"),
    TOTALS: _N("PaymentPaper", "Payment totals by village and programme"),
    LEDGER: _N("PaymentPaper", "Ledger of a person"),
    NOTICE: _N("PaymentPaper", "Letter asking money back"),
}
_REWARD = "only_child_parent_reward"
_NO_PAPER = _N("PaymentPaper", "There is no paper with the key {key}")
_NOTHING = _N("PaymentPaper", "Choose a list first")
_OF_LIST = _N("PaymentPaper", "{number}    pays up to {month}    {state}    SHA-256 {digest}")
_OF_TOTALS = _N("PaymentPaper", "{township}    {title}    in yuan")
_OF_PERSON = _N("PaymentPaper", "{name}    {citizen_id}    {village}    up to {month}    in yuan")
_SUM = _N("PaymentPaper", "Total")
_OF_CASE = _N("PaymentPaper", "{programme} {category} {number}")
_HANDLED = _N("PaymentPaper", "Handled by: {name}")
_IN_CHARGE = _N("PaymentPaper", "Responsible: {name}")
_DAY = _N("PaymentPaper", "Date: {day}")
_ISSUER = _N("PaymentPaper", "People's Government of {township}")
_NOTICE_NUMBER = _N("PaymentPaper", "Recovery no. {number}")
_ROSTER = (
    (_N("PaymentPaper", "No."), 4, "centre"), (_N("PaymentPaper", "Village"), 10, "left"),
    (_N("PaymentPaper", "Group"), 6, "left"), (_N("PaymentPaper", "Name"), 8, "left"),
    (_N("PaymentPaper", "ID number"), 18, "left"), (_N("PaymentPaper", "Category"), 14, "left"),
    (_N("PaymentPaper", "Months"), 17, "left"), (_N("PaymentPaper", "Yuan"), 10, "right"),
    (_N("PaymentPaper", "Account"), 20, "left"), (_N("PaymentPaper", "Holder"), 8, "left"),
    (_N("PaymentPaper", "Kind"), 8, "left"), (_N("PaymentPaper", "Signature"), 10, "left"),
)  # fmt: skip
_REWARD_COLUMNS = (0, 1, 2, 3, 4, 6, 7, 8, 9, 11)
_LEDGER = (
    (_N("PaymentPaper", "Month"), 10, "left"), (_N("PaymentPaper", "Owed"), 10, "right"),
    (_N("PaymentPaper", "Paid"), 10, "right"), (_N("PaymentPaper", "Missing"), 10, "right"),
    (_N("PaymentPaper", "Paid too much"), 10, "right"), (_N("PaymentPaper", "Why not paid yet"), 24, "left"),
)  # fmt: skip
_VILLAGE = _N("PaymentPaper", "Village")
_PEOPLE = _N("PaymentPaper", "Payments")


class PaymentPaperService:
    """Prints what stands in lists and ledgers."""

    def __init__(self, ports: Ports, profile: TownshipProfile, payments: PaymentService) -> None:
        """Work on one office."""
        self._ports = ports
        self._profile = profile
        self._payments = payments

    def titles(self) -> tuple[tuple[str, str], ...]:
        """Give key and title of each paper."""
        return tuple((key, self._say(title)) for key, title in _TITLES.items())

    def papers_of_list(self, list_id: int) -> tuple[tuple[str, str], ...]:
        """Give key and title of the papers that a list can have."""
        is_reward = self._payments.list_info(list_id).programme == _REWARD
        keys = (REWARD_ROSTER, ROSTER, TOTALS) if is_reward else (ROSTER, TOTALS)
        return tuple((key, self._say(_TITLES[key])) for key in keys)

    def of_list(self, key: str, list_id: int, progress: Progress = no_progress) -> bytes:
        """Give one paper of a list as PDF."""
        if key == TOTALS:
            return self._print(self._totals(self._payments.list_totals(list_id)), progress)
        if key not in {ROSTER, REWARD_ROSTER}:
            raise NotFound(Message("PaymentPaper", _NO_PAPER, {"key": key}))
        info = self._payments.list_info(list_id)
        lines = self._payments.lines(list_id)
        chosen = _REWARD_COLUMNS if key == REWARD_ROSTER else range(len(_ROSTER))
        # The people on a list sign it one after the other: none of them reads there what befell another family.
        is_discreet = self._payments.is_discreet(info.programme)
        rows = [_roster_row(line, is_discreet=is_discreet) for line in lines]
        total = ["", self._say(_SUM), "", str(len(lines)), "", "", "", _yuan(info.fen), "", "", "", ""]
        data = TableListData(
            title=f"{self._profile.name}{info.title}",
            subtitle=self._say(
                _OF_LIST, number=info.number, month=info.pays_until, state=info.state_label, digest=info.sha256[:16]
            ),
            columns=self._columns([_ROSTER[index] for index in chosen]),
            rows=tuple(tuple(row[index] for index in chosen) for row in [*rows, total]),
            footer=(
                self._say(_IN_CHARGE, name=info.responsible),
                self._say(_HANDLED, name=info.handler),
                self._say(_DAY, day=info.approved_on),
            ),
        )
        return self._print(data, progress)

    def totals(self, year: int, progress: Progress = no_progress) -> bytes:
        """Give the totals of a year as PDF."""
        return self._print(self._totals(self._payments.totals(year)), progress)

    def ledger(self, resident_id: int, until: str = "", progress: Progress = no_progress) -> bytes:
        """Give the ledger of a person as PDF."""
        found = self._payments.ledger(resident_id, until)
        data = TableListData(
            title=self._say(_TITLES[LEDGER]),
            subtitle=self._say(
                _OF_PERSON, name=found.name, citizen_id=found.citizen_id, village=found.village, month=found.until
            ),
            columns=self._columns(_LEDGER),
            rows=tuple(self._ledger_rows(found)),
            footer=(self._say(_IN_CHARGE, name=""), self._say(_HANDLED, name=""), self._say(_DAY, day=self._today())),
        )
        return self._print(data, progress)

    def recovery_notices(self, recovery_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        """Give the letters that ask money back, one for each recovery."""
        wanted = {one.recovery_id: one for one in self._payments.recoveries()}
        if not recovery_ids or not set(recovery_ids) <= set(wanted):
            raise InvalidInput(Message("PaymentPaper", _NOTHING))
        letters = [self._letter(wanted[one]) for one in recovery_ids]
        return print_pages(recovery_notice.FORM, letters, self._ports.tr, progress)

    def _letter(self, info: RecoveryInfo) -> RecoveryNoticeData:
        return RecoveryNoticeData(
            issuer=self._say(_ISSUER, township=self._profile.name),
            document_number=self._say(_NOTICE_NUMBER, number=info.recovery_id),
            addressee=info.name,
            programme=info.programme_title,
            months=info.months,
            reason=info.reason,
            amount_yuan=_yuan(info.fen),
            repaid_yuan=_yuan(info.repaid_fen),
            open_yuan=_yuan(info.fen - info.repaid_fen),
            decided_on=date.fromisoformat(info.decided_on),
            handler=info.handler,
            responsible=info.responsible,
            issue_date=self._ports.today(),
        )

    def _totals(self, found: Totals) -> TableListData:
        heads = [(_VILLAGE, 16, "left"), (_PEOPLE, 8, "right")]
        columns = [
            *self._columns(heads),
            *(ListColumn(heading=title, width=14, align="right") for _, title in found.programmes),
            ListColumn(heading=self._say(_SUM), width=14, align="right"),
        ]
        rows = [
            (
                one.village,
                str(one.lines),
                *(_yuan(one.by_programme.get(key, 0)) for key, _ in found.programmes),
                _yuan(one.fen),
            )
            for one in found.villages
        ]
        foot = (
            self._say(_SUM), str(found.lines), *(_yuan(found.by_programme[key]) for key, _ in found.programmes),
            _yuan(found.fen),
        )  # fmt: skip
        return TableListData(
            title=self._say(_TITLES[TOTALS]),
            subtitle=self._say(_OF_TOTALS, township=self._profile.name, title=found.title),
            columns=tuple(columns),
            rows=(*rows, foot),
            footer=(self._say(_IN_CHARGE, name=""), self._say(_HANDLED, name=""), self._say(_DAY, day=self._today())),
        )

    def _ledger_rows(self, found: PersonLedger) -> Iterable[tuple[str, ...]]:
        for case in found.cases:
            title = self._say(_OF_CASE, programme=case.programme_title, category=case.category, number=case.number)
            yield (title, "", "", "", "", "")
            for month in case.months:
                amounts = (month.owed, month.paid, month.missing, month.over)
                yield (month.month, *(_yuan(one) if one else "" for one in amounts), month.hold_label)
            yield (
                self._say(_SUM), _yuan(case.owed), _yuan(case.paid), _yuan(case.payable + case.held), _yuan(case.over), "",
            )  # fmt: skip

    def _columns(self, columns: Iterable[tuple[str, int, str]]) -> tuple[ListColumn, ...]:
        return tuple(
            ListColumn(heading=self._say(heading), width=width, align=align)  # type: ignore[arg-type]  # of the table above
            for heading, width, align in columns
        )

    def _print(self, data: TableListData, progress: Progress) -> bytes:
        return print_pages(table_list.FORM, (data,), self._ports.tr, progress)

    def _today(self) -> str:
        return self._ports.today().isoformat()

    def _say(self, template: str, **params: object) -> str:
        return Message("PaymentPaper", template, params).render(self._ports.tr)


def _roster_row(line: LineInfo, *, is_discreet: bool) -> tuple[str, ...]:
    category = "" if is_discreet else line.category
    return (
        str(line.position), line.village, line.group, line.payee, line.citizen_id, category, line.months,
        _yuan(line.fen), line.account_no, line.holder, line.kind_label, "",
    )  # fmt: skip


def _yuan(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02d}"
