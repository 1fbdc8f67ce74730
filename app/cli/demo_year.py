"""A year of entitlements in the practice township: from who may be owed to what the bank paid, with its papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from app.bootstrap import Township
from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.programme import Stage, StageKind
from app.domain.entitlements.rosters import RosterKind
from app.domain.text import QT_TRANSLATE_NOOP
from app.services.candidate_types import CandidateInfo
from app.services.case_types import StepInput
from app.services.notice_views import DraftInput, PostInput
from app.services.pages import write_pages
from app.services.payment_rows import FreezeInput
from app.services.rosters import RosterRequest
from app.services.village_reviews import MeetingInput, VoteInput

_N = QT_TRANSLATE_NOOP
_HANDLER = _N("CommandLine", "Clerk of the demonstration")
_RESPONSIBLE = _N("CommandLine", "Checker of the demonstration")
_AGREED = _N("CommandLine", "Demonstration: agreed")
_HALL = _N("CommandLine", "Village hall")
_BOARD = _N("CommandLine", "Notice board of the village")
_BANK = _N("CommandLine", "Bank of the demonstration")
_BOUNCE = _N("CommandLine", "Demonstration: account closed")
_EVIDENCE = _N("CommandLine", "Demonstration: looked at")
PROGRAMME = "old_age_reward"
_PHONE = "0700-1234567"
_PEOPLE = 12
_AGO = timedelta(days=75)
_CARD = 62_170_000_000_000


@dataclass(frozen=True, slots=True)
class YearFigures:
    """What came of the year: people and money, which a summary shows, and the files that were written."""

    candidates: int
    approved: int
    paid_fen: int
    bounced: int
    files: tuple[Path, ...]


class PracticeYear:
    """Does what two people at one desk would do; every step goes through the service that the window uses."""

    def __init__(self, township: Township, folder: Path) -> None:
        """Write the papers into a folder."""
        self._township, self._folder = township, folder
        self._handler = township.tr("CommandLine", _HANDLER)
        self._responsible = township.tr("CommandLine", _RESPONSIBLE)
        self._today = township.cases.today()
        self._applied_on = self._today - _AGO
        self._files: list[Path] = []

    def run(self) -> YearFigures:
        """Work the year from end to end."""
        found = self._township.candidates.find(self._today)
        chosen = [one for one in found.infos if one.programme == PROGRAMME and not one.is_unlikely][:_PEOPLE]
        if not chosen:
            return YearFigures(len(found.infos), 0, 0, 0, ())
        self._offer(chosen)
        cases = self._apply(chosen)
        self._decide(cases)
        self._print_cases(cases)
        paid, bounced = self._pay(cases)
        return YearFigures(len(found.infos), len(cases), paid, bounced, tuple(self._files))

    def _offer(self, chosen: Sequence[CandidateInfo]) -> None:
        papers = self._township.candidate_papers
        self._keep("offer-letters.pdf", papers.letters(chosen, self._township.candidates.contact(), self._today))

    def _apply(self, chosen: Sequence[CandidateInfo]) -> list[int]:
        cases, day = self._township.cases, self._applied_on.isoformat()
        made = []
        for info in chosen:
            case_id, _ = self._township.candidates.start_case(info, self._applied_on, self._handler)
            cases.take(case_id, StepInput("submit", day, self._handler))
            self._complete(case_id, day)
            made.append(case_id)
        return made

    def _complete(self, case_id: int, day: str) -> None:
        programme = self._township.programmes.get(PROGRAMME)
        for document in programme.documents:
            if not document.when:
                self._township.cases.set_document(case_id, document.key, "received", on=day)
        evidence = self._township.tr("CommandLine", _EVIDENCE)
        for criterion in programme.criteria:
            self._township.cases.set_criterion(
                case_id, criterion.key, "met", by=self._handler, on=day, evidence=evidence
            )

    def _decide(self, cases: Sequence[int]) -> None:
        """Take all cases, which stand at one stage, through the next until each is approved."""
        day = self._applied_on
        while (info := self._township.cases.detail(cases[0]).info).state != CaseState.APPROVED:
            day = self._hold(cases, self._township.programmes.get(PROGRAMME).stage(info.stage), day)
            for case_id in cases:
                self._sign(case_id, day)
        for number, case_id in enumerate(cases):
            self._give_account(case_id, number)

    def _hold(self, cases: Sequence[int], stage: Stage, day: date) -> date:
        if stage.kind is StageKind.VILLAGE_REVIEW:
            self._meet(cases, day)
            return day
        return self._notice(stage, day) if stage.kind is StageKind.NOTICE else day

    def _meet(self, cases: Sequence[int], day: date) -> None:
        by_village: dict[int, list[int]] = {}
        for case_id in cases:
            by_village.setdefault(self._township.cases.detail(case_id).info.village_id, []).append(case_id)
        hall = self._township.tr("CommandLine", _HALL)
        for village_id, of_village in by_village.items():
            meeting_id, _ = self._township.village_reviews.add(
                MeetingInput(
                    village_id, day.isoformat(), self._handler, self._responsible, "25", "21", hall,
                    votes=tuple(VoteInput(one, "20", "0", "1") for one in of_village),
                )
            )  # fmt: skip
            papers = self._township.public_notice_papers
            self._keep(f"minutes-{meeting_id}.pdf", papers.minutes((meeting_id,)))

    def _notice(self, stage: Stage, day: date) -> date:
        notices, board = self._township.public_notices, self._township.tr("CommandLine", _BOARD)
        down = day
        for group in [one for one in notices.waiting() if (one.programme, one.stage) == (PROGRAMME, stage.key)]:
            notice_id = notices.draft(DraftInput(PROGRAMME, stage.key, group.village_id)).notice_id
            office = self._township.profile.name
            notices.post(notice_id, PostInput(day.isoformat(), board, office, _PHONE, self._handler, self._responsible))
            until = date.fromisoformat(notices.detail(notice_id).info.until_on)
            notices.take_down(notice_id, (until + timedelta(days=1)).isoformat())
            notices.close(notice_id, self._handler, self._responsible)
            down = max(down, until + timedelta(days=1))
            papers = self._township.public_notice_papers
            for key, _title in papers.papers():
                self._keep(f"{key}-{notice_id}.pdf", papers.render(key, (notice_id,)))
        return down

    def _sign(self, case_id: int, day: date) -> None:
        cases, agreed = self._township.cases, self._township.tr("CommandLine", _AGREED)
        cases.take(case_id, StepInput("opinion", day.isoformat(), self._handler, "pass", agreed))
        detail = cases.detail(case_id)
        month = str(detail.proposed_from or f"{day:%Y-%m}") if detail.is_final else ""
        cases.take(
            case_id,
            StepInput("opinion", day.isoformat(), self._responsible, "pass", agreed, entitled_from=month),
        )

    def _give_account(self, case_id: int, number: int) -> None:
        name, account_no = self._township.cases.detail(case_id).info.name, str(_CARD + number)
        bank = self._township.tr("CommandLine", _BANK)
        self._township.cases.add_account(case_id, bank, account_no, name, self._handler)
        self._township.cases.confirm_account(case_id, account_no, name, self._responsible)

    def _print_cases(self, cases: Sequence[int]) -> None:
        papers = self._township.case_papers
        for paper in papers.papers_for(cases[0]):
            self._keep(f"{paper.key}.pdf", papers.print(paper.key, papers.printable(paper.key, cases)))
        roster = self._township.rosters.roster(RosterRequest(PROGRAMME, RosterKind.NEW, self._today.year))
        self._keep("roster-new.pdf", self._township.rosters.pages(roster))
        self._keep("policies.pdf", self._township.policy_papers.leaflet(self._today))

    def _pay(self, cases: Sequence[int]) -> tuple[int, int]:
        payments = self._township.payments
        until = payments.this_month()
        frozen = payments.freeze(FreezeInput(PROGRAMME, until, self._handler, self._responsible, self._today))
        profile, _title, ending = payments.profiles()[0]
        payments.send(frozen.list_id, profile, self._folder / f"bank-file{ending}")
        first, *_ = payments.lines(frozen.list_id)
        payments.settle_rest(frozen.list_id, {first.line_id: self._township.tr("CommandLine", _BOUNCE)})
        for key, _title in self._township.payment_papers.papers_of_list(frozen.list_id):
            self._keep(f"payment-{key}.pdf", self._township.payment_papers.of_list(key, frozen.list_id))
        resident_id = self._township.cases.detail(cases[0]).info.resident_id
        self._keep("ledger.pdf", self._township.payment_papers.ledger(resident_id, until))
        info = payments.list_info(frozen.list_id)
        return sum(line.fen for line in payments.lines(frozen.list_id) if line.state == "paid"), info.bounced

    def _keep(self, name: str, pages: bytes) -> None:
        self._files.append(write_pages(self._folder / name, pages))
