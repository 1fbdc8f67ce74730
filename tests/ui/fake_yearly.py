"""Ends and yearly reviews that answer from memory: a death, a birthday to come, one that differs, one that ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.domain.changes import Changes
from app.domain.entitlements.annual import Finding, Review
from app.domain.entitlements.changes import ChangeKind, Decision
from app.domain.entitlements.found_end import FoundEnd
from app.domain.entitlements.months import Month
from app.domain.entitlements.programme import EndKind
from app.domain.errors import InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.text import Message
from app.reference import load_programmes
from app.services.annual_reviews import Confirmed, ReviewLine
from app.services.endings import CaseChange, CaseStanding, EndedLine, EndLine
from storage.case_changes import ChangeRow, ReviewRow
from storage.entitlements import CaseRow
from storage.queries.annual import ReviewCase

PROGRAMMES = {one.key: one for one in load_programmes().programmes}
DEATH = FoundEnd(EndKind.DEATH, "2026-05-20", Month(2026, 5), "resident", "uid-1")
BIRTHDAY = FoundEnd(EndKind.AGE, "2026-11-03", Month(2026, 11), "resident", "uid-2")
MOVE = FoundEnd(EndKind.MOVED_OUT, "2026-04-02", Month(2026, 4), "resident", "uid-3")
_TOUCHED = Changes.of("entitlement_case")


def case_row(case_id: int, name: str, programme: str = "old_age_reward", **values: object) -> CaseRow:
    """Invent an approved case."""
    row = CaseRow(
        case_id, f"uid-{case_id}", 1, f"个案〔2024〕{case_id}号", programme, PROGRAMMES[programme].categories[0].key, 1,
        "双河村", None, "1组", case_id, f"person-{case_id}", name, "411525196003071236", "2", "1960-03-07", None, None,
        None, None, None, None, None, None, None, None, "approved", None, None, "2023-12-20", "2023-12-20", "2024-03-05",
        "2024-01", None, None, None, None, None, None, "王芳", None, None, None,
    )  # fmt: skip
    return replace(row, **values)  # type: ignore[arg-type]


class FakeEndings:
    """Three approved cases and one that ended."""

    def __init__(self, *, is_empty: bool = False) -> None:
        self.decided: list[tuple[int, Decision]] = []
        self.archived: list[int] = []
        self.refusal: Mapping[str, Message] = {}
        parent = case_row(2, "周敏", "only_child_parent_reward")
        ended = case_row(
            4, "钱六", state="ended", entitled_until="2026-03", end_reason="voluntary", ended_on="2026-03-09"
        )
        self.cases = {} if is_empty else {
            1: case_row(1, "王秀英"), 2: parent, 3: case_row(3, "李四"), 4: ended,
        }  # fmt: skip
        self.found: dict[int, tuple[FoundEnd, ...]] = {} if is_empty else {1: (DEATH,), 2: (BIRTHDAY,), 3: (MOVE,)}

    def undecided(
        self, programme: str = "", village_id: int | None = None, until: Month | None = None
    ) -> tuple[EndLine, ...]:
        del until
        labels = {EndKind.DEATH: "本人死亡", EndKind.AGE: "达到规定年龄", EndKind.MOVED_OUT: "迁出本乡镇"}
        return tuple(
            EndLine(
                self.cases[key], one, PROGRAMMES[self.cases[key].programme].short_title, "独生子女家庭",
                labels[one.kind], one is BIRTHDAY,
            )
            for key, ends in self.found.items()
            for one in ends
            if programme in ("", self.cases[key].programme) and village_id in (None, self.cases[key].village_id)
        )  # fmt: skip

    def ended(self, programme: str = "", village_id: int | None = None) -> tuple[EndedLine, ...]:
        return tuple(
            EndedLine(one, PROGRAMMES[one.programme].short_title, "已退出", "本人自愿退出")
            for one in self.cases.values()
            if one.state == "ended" and programme in ("", one.programme) and village_id in (None, one.village_id)
        )

    def targets(self) -> tuple[tuple[str, str, str], ...]:
        return tuple(
            (one.key, category.key, f"{one.short_title}（{category.title}）")
            for one in PROGRAMMES.values()
            for category in one.categories
        )

    def end_words(self) -> Mapping[str, str]:
        return {"death": "本人死亡", "moved_out": "迁出本乡镇", "age": "达到规定年龄", "voluntary": "本人自愿退出"}

    def standing(self, case_id: int) -> CaseStanding:
        case = self.cases[case_id]
        kinds = (ChangeKind.END, ChangeKind.CONTINUE, ChangeKind.TRANSFER, ChangeKind.DATA)
        if case.state == "ended":
            kinds = (ChangeKind.ARCHIVE, ChangeKind.END, ChangeKind.RESTORE, ChangeKind.DATA)
        return CaseStanding(case, PROGRAMMES[case.programme], kinds, self.found.get(case_id, ()), has_died=case_id == 1)

    def history(self, case_id: int) -> tuple[CaseChange, ...]:
        if self.cases[case_id].state != "ended":
            return ()
        row = ChangeRow(
            1, case_id, "end", "外出定居", "voluntary", None, None, "2026-03", "2026-03-09", "王芳", "赵敏", None, None,
            None, "2026-03-09T02:00:00+00:00",
        )  # fmt: skip
        return (CaseChange(row, "退出", "本人自愿退出"),)

    def decide(self, case_id: int, decision: Decision, row_version: int | None = None) -> Changes:
        del row_version
        if self.refusal:
            raise InvalidInput(next(iter(self.refusal.values())), self.refusal)
        self.decided.append((case_id, decision))
        self.found.pop(case_id, None)
        return _TOUCHED

    def archive_many(self, case_ids: Sequence[int], decision: Decision, progress: Progress = no_progress) -> Changes:
        del decision
        self.archived += case_ids
        progress(len(case_ids), len(case_ids))
        for one in case_ids:
            del self.cases[one]
        return _TOUCHED

    def next_archive_no(self) -> str:
        return "权益档案2026–0001"


class FakeAnnualReviews:
    """The approved cases of the endings: one ended, one differs, one unchanged."""

    operator = "王芳"

    def __init__(self, endings: FakeEndings) -> None:
        self._endings = endings
        self.entered: list[tuple[int, Review]] = []
        self.confirmed: list[Review] = []
        self.results: dict[int, str] = {}

    def today(self) -> date:
        return date(2026, 7, 1)

    def result_words(self) -> Mapping[str, str]:
        return {
            "unchanged": "无变化",
            "changed": "有变化仍符合条件",
            "not_met": "不再符合条件",
            "not_reached": "未能核实",
        }

    def lines(self, year: int, programme: str = "", village_id: int | None = None) -> tuple[ReviewLine, ...]:
        told = {1: (Finding.GONE, "本人死亡2026-05-20：先作决定"), 3: (Finding.DIFFERS, "婚姻状况：初婚→丧偶")}
        found = []
        for one in self._endings.cases.values():
            if one.state != "approved" or year < 2025 or programme not in ("", one.programme):
                continue
            if village_id not in (None, one.village_id):
                continue
            finding, why = told.get(one.case_id, (Finding.UNCHANGED, ""))
            result = self.results.get(one.case_id)
            row = ReviewCase(
                one.case_id, one.uid, one.number, one.programme, one.category, one.state, 1, one.village, one.group,
                one.resident_uid, one.name, one.citizen_id, one.birth_date, "2024-01", None, "2024-03-05", "{}", None,
                None, result, None, None, None, None,
            )  # fmt: skip
            label = self.result_words().get(result or "", "")
            found.append(
                ReviewLine(row, PROGRAMMES[one.programme].short_title, "独生子女家庭", finding, why, (), label)
            )
        return tuple(found)

    def history(self, case_id: int) -> tuple[ReviewRow, ...]:
        return (ReviewRow(1, case_id, 2025, "unchanged", "2025-01-20", "王芳", "赵敏", None),)

    def review(self, case_id: int, review: Review) -> Changes:
        self.entered.append((case_id, review))
        self.results[case_id] = str(review.result)
        return _TOUCHED

    def confirm(
        self,
        review: Review,
        programme: str = "",
        village_id: int | None = None,
        case_ids: Sequence[int] | None = None,
        progress: Progress = no_progress,
    ) -> Confirmed:
        del case_ids
        self.confirmed.append(review)
        progress(1, 1)
        unchanged = [one for one in self.lines(review.year, programme, village_id) if one.finding is Finding.UNCHANGED]
        for one in unchanged:
            self.results[one.case_id] = "unchanged"
        return Confirmed(len(unchanged), 2, _TOUCHED)


class FakeYearlyPapers:
    """One page, whatever is asked."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.printed: list[tuple[object, ...]] = []

    def roster(self, *chosen: object) -> bytes:
        self.printed.append(("roster", *chosen[:3]))
        return self._pdf

    def exits(self, *chosen: object) -> bytes:
        self.printed.append(("exits", *chosen[:3]))
        return self._pdf

    def changes(self, *chosen: object) -> bytes:
        self.printed.append(("changes", *chosen[:3]))
        return self._pdf

    def letters(self, case_ids: Sequence[int], progress: Progress = no_progress) -> bytes:
        del progress
        self.printed.append(("letters", *case_ids))
        return self._pdf
