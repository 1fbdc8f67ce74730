"""Candidates and rosters that answer from memory: one of each kind that the list tells apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.changes import Changes
from app.domain.entitlements.candidate_facts import Answer, PersonFacts
from app.domain.entitlements.candidates import Candidate, Kind, Timing
from app.domain.entitlements.rosters import BUILT_IN, COLUMNS, USUAL, RosterKind, RosterLayout, checked, column
from app.domain.errors import InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.text import Message
from app.services.candidate_types import (
    CandidateDetail,
    CandidateInfo,
    CandidateList,
    GivenAnswer,
    KnownLine,
    LetterContact,
    OfferInput,
    OfferLine,
)
from app.services.rosters import LayoutInfo, Roster, RosterReport, RosterRequest

TODAY = date(2026, 7, 24)
_PERSON = PersonFacts(
    1, "uid-1", "张桂兰", "2", "1966-03-12", "", 1, "双河村", "1组", "001", "", "6", "1", "20", 1, None, None, None, "", ""
)  # fmt: skip
_KINDS = (
    (Kind.OLD_AGE, "张桂兰", Timing.THIS_YEAR, "奖励扶助", "到奖励扶助年龄", "2026-03-12", False),
    (Kind.OLD_AGE, "王秀英", Timing.EARLIER, "奖励扶助", "到奖励扶助年龄", "2024-05-01", False),
    (Kind.CHILD, "李小宝", Timing.LATER, "育儿补贴", "三周岁以下婴幼儿", "2028-02-03", False),
    (Kind.OLD_AGE, "赵国庆", Timing.THIS_YEAR, "奖励扶助", "到奖励扶助年龄", "2026-09-01", True),
    (Kind.SPECIAL, "陈秀英", Timing.EARLIER, "特别扶助", "家庭关怀", "2019-01-02", False),
)


def _info(number: int) -> CandidateInfo:
    kind, name, timing, title, label, day, is_unlikely = _KINDS[number]
    person = replace(_PERSON, resident_id=number + 1, name=name)
    candidate = Candidate(kind, "old_age_reward", person, day, timing, ())
    return CandidateInfo(
        f"{kind}:{number}", candidate, kind, label, "old_age_reward", title, name, "", name, None, "13800000001",
        number % 2 + 1, "双河村 1组", "1966-03-12", day, timing, "今年", 2, "", is_unlikely,
    )  # fmt: skip


class FakeCandidates:
    """Five at the start; whoever declines is gone."""

    operator = "王芳"

    def __init__(self, *, is_empty: bool = False) -> None:
        self.infos = [] if is_empty else [_info(number) for number in range(len(_KINDS))]
        self.answers_given: list[OfferInput] = []
        self.started: list[str] = []
        self.kept = LetterContact()
        self.asked: list[date | None] = []

    def today(self) -> date:
        return TODAY

    def find(self, on: date | None = None, progress: Progress = no_progress) -> CandidateList:
        progress(1, 1)
        self.asked.append(on)
        left_out = (("已谢绝", 1),) if self.answers_given else ()
        return CandidateList(on or TODAY, tuple(self.infos), left_out)

    def detail(self, info: CandidateInfo) -> CandidateDetail:
        criteria = (
            KnownLine("本人为农业户口", "met", "符合", "册内为农业户口", "居民户口簿"),
            KnownLine("生育情况符合规定（只记县级结论）", "not_checked", "未核实", "只由县级作出结论", "县级结论"),
        )
        offers = (OfferLine("2026-01-05", "奖励扶助", "已告知", "告知书", "王芳", ""),)
        return CandidateDetail(info, criteria, ("居民身份证", "居民户口簿"), offers)

    def programmes(self) -> tuple[tuple[str, str], ...]:
        return (("old_age_reward", "奖励扶助"), ("childcare_subsidy", "育儿补贴"))

    def answers(self) -> tuple[tuple[str, str], ...]:
        return (("offered", "已告知"), ("declined", "谢绝"), ("wishes", "愿意了解"), ("applied", "已申请"))

    def ways(self) -> tuple[tuple[str, str], ...]:
        return (("letter", "告知书"), ("visit", "上门"))

    def read_answer(self, values: Mapping[str, str]) -> GivenAnswer:
        if not values["way"]:
            text = Message("Candidates", "Choose how the family was reached")
            raise InvalidInput(text, {"way": text})
        return GivenAnswer(
            Answer(values["answer"]), date.fromisoformat(values["on"]), values["way"], values["handler"], values["note"]
        )

    def answer_for(self, infos: Sequence[CandidateInfo], given: GivenAnswer) -> Changes:
        if given.answer is Answer.DECLINED:
            gone = {info.key for info in infos}
            self.infos = [info for info in self.infos if info.key not in gone]
        return self.answer([given.of(info) for info in infos])

    def answer(self, entries: Sequence[OfferInput]) -> Changes:
        self.answers_given += entries
        return Changes.of("entitlement_offer")

    def start_case(self, info: CandidateInfo, applied_on: date, handler: str = "") -> tuple[int, Changes]:
        del applied_on, handler
        self.started.append(info.name)
        return 7, Changes.of("entitlement_case")

    def contact(self) -> LetterContact:
        return self.kept

    def keep_contact(self, contact: LetterContact) -> None:
        self.kept = contact


class FakeCandidatePapers:
    """Prints one and the same PDF."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.lettered: list[str] = []
        self.listed: list[str] = []

    def office(self) -> str:
        return "清河镇家庭服务所"

    def letters(
        self, infos: Sequence[CandidateInfo], contact: LetterContact, issue_date: date, progress: Progress = no_progress
    ) -> bytes:
        del contact, issue_date
        progress(1, 1)
        self.lettered += [info.name for info in infos]
        return self.pdf

    def list_pages(
        self, infos: Sequence[CandidateInfo], on: date, title: str = "", progress: Progress = no_progress
    ) -> bytes:
        del on, title
        progress(1, 1)
        self.listed += [info.name for info in infos]
        return self.pdf


class FakeRosters:
    """Two people on every roster."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.own: dict[str, RosterLayout] = {}
        self.written: list[tuple[RosterRequest, str, str, str]] = []
        self._last: tuple[RosterRequest, str] | None = None

    def kinds(self) -> tuple[tuple[str, str], ...]:
        return tuple((kind.value, kind.value) for kind in RosterKind)

    def programmes(self) -> tuple[tuple[str, str], ...]:
        return (("old_age_reward", "奖励扶助"),)

    def categories(self, programme: str) -> tuple[tuple[str, str], ...]:
        del programme
        return (("one_child", "独生子女家庭"),)

    def columns(self) -> tuple[tuple[str, str], ...]:
        return tuple((one.key, one.heading) for one in COLUMNS)

    def layouts(self) -> tuple[LayoutInfo, ...]:
        shipped = tuple(LayoutInfo(one.name, one.name, True, one.columns) for one in BUILT_IN)
        return (*shipped, *(LayoutInfo(one.name, one.name, False, one.columns) for one in self.own.values()))

    def usual_layout(self, kind: str) -> str:
        return USUAL[RosterKind(kind)]

    def save_layout(self, layout: RosterLayout) -> None:
        whole = checked(layout)
        self.own[whole.name] = whole

    def roster(self, request: RosterRequest, layout: str = "") -> Roster:
        self._last = (request, layout)
        return Roster("花名册", "", (column("name"),), ("姓名",), (("张桂兰",), ("王秀英",)))

    def pages(self, roster: Roster, progress: Progress = no_progress) -> bytes:
        del roster
        progress(1, 1)
        return self.pdf

    def export(
        self, roster: Roster, file: Path, purpose: str, to_whom: str = "", progress: Progress = no_progress
    ) -> RosterReport:
        progress(1, 1)
        if not purpose:
            text = Message("Roster", "Write what the roster is for and who gets it")
            raise InvalidInput(text, {"purpose": text})
        assert self._last is not None
        self.written.append((*self._last, purpose, to_whom))
        return RosterReport(file, len(roster.rows), roster.headings, "00")
