"""Rectifications that answer from memory: one of each state that the list tells apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.changes import Changes
from app.domain.holiday_notices import read_notice, write_lines
from app.domain.progress import Progress, no_progress
from app.domain.workdays import Holiday, WorkCalendar
from app.reference import load_holidays
from app.services.rectifications import (
    BatchResult,
    CaseDetail,
    CaseInfo,
    FindingLine,
    NewCase,
    Proposal,
    StepInput,
    StepLine,
    StepPreview,
)
from app.services.workdays import HolidayPreview, YearInfo

_AFTER = {"issue": "issued", "receive": "received", "reply": "replied", "recheck": "passed", "close": "closed"}
_STEPS = {
    "found": ("issue",), "issued": ("receive", "withdraw"), "received": ("reply", "recheck", "withdraw"),
    "replied": ("recheck", "withdraw"), "passed": ("close", "withdraw"), "closed": (),
}  # fmt: skip
_LABELS = {
    "found": "待下达", "issued": "待签收", "received": "整改中", "replied": "待复查", "passed": "复查合格", "closed": "已销号",
}  # fmt: skip


class FakeRectifications:
    """Three at the start: one overdue, one whose reply waits, one not issued."""

    def __init__(self, *, is_empty: bool = False) -> None:
        self.made = 0
        self.taken: list[tuple[int, StepInput]] = []
        self.doubt = ""
        self._cases: dict[int, CaseInfo] = {}
        self._lines: dict[int, tuple[FindingLine, ...]] = {}
        if not is_empty:
            self._add("双河村", "received", "超期3天", "error", is_overdue=True)
            self._add("青石村", "replied", "2026-07-02已回复，待复查", "")
            self._add("柳林村", "found", "尚未下达", "")

    operator = "王芳"

    def _add(self, subject: str, state: str, clock: str, tone: str, *, is_overdue: bool = False) -> int:
        case_id = len(self._cases) + 1
        number = "" if state == "found" else f"整改〔2026〕{case_id}号"
        self._cases[case_id] = CaseInfo(
            case_id, f"uid-{case_id}", "第二季度考核失分整改", number, "village", case_id, subject, "考核失分", state,
            _LABELS[state], "2026-06-30", "" if state == "found" else "2026-07-01", "2026-07-21", clock, tone,
            -3 if is_overdue else None, is_overdue, state != "closed", 1, 0, "王芳",
        )  # fmt: skip
        self._lines[case_id] = (FindingLine("月报", "4月迟报", "按时报送", Decimal(10)),)
        return case_id

    def today(self) -> date:
        return date(2026, 7, 24)

    def cases(self) -> tuple[CaseInfo, ...]:
        return tuple(self._cases.values())

    def subjects(self, kind: str) -> tuple[tuple[int, str], ...]:
        return ((1, "双河村"), (2, "青石村")) if kind == "village" else ()

    def detail(self, case_id: int) -> CaseDetail:
        info = self._cases[case_id]
        past = tuple(
            StepLine(step.step, step.step, step.on, step.person, step.content, "")
            for taken_id, step in self.taken
            if taken_id == case_id
        )
        lines = self._lines[case_id]
        return CaseDetail(
            info,
            "《考核办法》",
            "李强",
            "",
            "20天",
            20,
            "calendar",
            20,
            "calendar",
            "",
            1,
            lines,
            past,
            _STEPS[info.state],
        )

    def doubts_of(self, new: NewCase) -> str:
        del new
        return self.doubt

    def add(self, new: NewCase) -> tuple[int, Changes]:
        case_id = self._add(dict(self.subjects(new.subject_kind))[new.subject_id], "found", "尚未下达", "")
        self._cases[case_id] = replace(self._cases[case_id], title=new.title)
        self._lines[case_id] = new.lines
        return case_id, Changes.of("rectification")

    def change(self, case_id: int, new: NewCase, row_version: int) -> Changes:
        del row_version
        self._cases[case_id] = replace(self._cases[case_id], title=new.title)
        self._lines[case_id] = new.lines
        return Changes.of("rectification")

    def remove(self, case_id: int) -> Changes:
        del self._cases[case_id]
        return Changes.of("rectification")

    def preview(self, case_id: int, typed: StepInput) -> StepPreview:
        del case_id
        errors = {} if typed.person.strip() else {"person": "请填写办理人"}
        doubts = {"on": "日期早于上一步"} if typed.on.startswith("2025") else {}
        return StepPreview(errors, doubts, "截止日为2026-08-13（20天）。")

    def take(self, case_id: int, typed: StepInput) -> Changes:
        self.taken.append((case_id, typed))
        state = _AFTER[typed.step]
        info = replace(self._cases[case_id], state=state, state_label=_LABELS[state], is_open=state != "closed")
        self._cases[case_id] = replace(info, is_overdue=False, number=info.number or f"整改〔2026〕{case_id}号")
        return Changes.of("rectification")

    def propose(self, run_id: int, progress: Progress = no_progress) -> tuple[Proposal, ...]:
        del run_id
        progress(1, 1)
        line = FindingLine("月报", "4月迟报", "按时报送", Decimal(10))
        return tuple(
            Proposal("village", number, name, (line,), Decimal(10), exists=number == 1)
            for number, name in enumerate(("双河村", "青石村", "柳林村"), start=1)
        )

    def from_run(
        self, run_id: int, subject_ids: Sequence[int], issue: StepInput | None = None, progress: Progress = no_progress
    ) -> BatchResult:
        del run_id, progress
        self.made += len(list(subject_ids))
        numbers = tuple(f"整改〔2026〕{number}号" for number in subject_ids) if issue else ()
        return BatchResult(len(list(subject_ids)), numbers, Changes.of("rectification"))


class FakeRectificationPapers:
    """Prints one and the same PDF."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.printed: list[tuple[str, tuple[int, ...]]] = []

    def papers(self) -> tuple[tuple[str, str], ...]:
        return (("rectification_notice", "整改通知书"), ("rectification_reply", "整改情况回复表"))

    def render(self, key: str, case_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        progress(1, 1)
        self.printed.append((key, tuple(case_ids)))
        return self.pdf


class FakeWorkdays:
    """The shipped years, and what was typed over them."""

    def __init__(self) -> None:
        self.own: dict[int, tuple[Holiday, ...]] = {}

    def days_of(self, year: int) -> tuple[Holiday, ...]:
        shipped = tuple(sorted((day for day in load_holidays() if day.day.year == year), key=lambda day: day.day))
        return self.own.get(year, shipped)

    def years(self) -> tuple[YearInfo, ...]:
        calendar = WorkCalendar(day for year in range(2021, 2028) for day in self.days_of(year))
        return tuple(
            YearInfo(year, len(self.days_of(year)), 0, "国办发明电", calendar.knows(year), year in self.own)
            for year in range(2027, 2020, -1)
        )

    def lines_of(self, year: int) -> str:
        return write_lines(self.days_of(year))

    def note(self, years: Sequence[int]) -> str:
        return "、".join(f"{year}年节假日尚未录入" for year in years)

    def preview(self, text: str, year: int) -> HolidayPreview:
        reading = read_notice(text, year)
        return HolidayPreview(reading.year, reading.number, reading.days, tuple(map(str, reading.problems)), "")

    def take(self, text: str, year: int) -> Changes:
        self.own[year] = read_notice(text, year).days
        return Changes.of("holiday")

    def restore(self, year: int) -> Changes:
        self.own.pop(year, None)
        return Changes.of("holiday")
