"""A small township that answers like the services, from memory, so that pages can be tested by themselves."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from app.bootstrap import Township
from app.domain.changes import Changes
from app.domain.errors import Conflict, InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import Message
from app.services.assessment import EvidenceRow, ItemScore, RunInfo, RunResult, SchemeInfo, SectionInfo, SubjectScore
from app.services.bundles import BundleInfo, BundleStatus, VerifyReport
from app.services.drafts import Draft
from app.services.imports import BatchInfo, ColumnReport, ImportIssue, ImportReport, NotedRow, UndoReport
from app.services.notices import DocumentInfo
from app.services.places import VillageInfo
from app.services.records import BulkPreview, BulkResult, BulkRow, UndoResult
from app.services.register import (
    Choice,
    FieldProblem,
    FormField,
    HelpNotes,
    HistoryRow,
    HouseholdCard,
    RecordForm,
    RegisterCounts,
    ResidentRow,
    SaveResult,
)
from app.services.results import FactNote, ItemCell, ItemColumn, ItemMatrix
from tests.ui.fake_candidates import FakeCandidatePapers, FakeCandidates, FakeRosters
from tests.ui.fake_care import FakeCare, FakeChildcare
from tests.ui.fake_case_papers import FakeCasePapers
from tests.ui.fake_cases import FakeCases
from tests.ui.fake_checks import FakeChecks
from tests.ui.fake_duplicates import FakeDuplicates
from tests.ui.fake_facts import FakeFacts
from tests.ui.fake_inspections import FakeEvidence, FakeInspections
from tests.ui.fake_lists import FakeLists
from tests.ui.fake_notices import FakeNoticePapers, FakePublicNotices, FakeVillageReviews
from tests.ui.fake_payments import FakePayments
from tests.ui.fake_programmes import FakePolicyPapers, FakeProgrammes, FakeProgrammeViews
from tests.ui.fake_rectifications import FakeRectificationPapers, FakeRectifications, FakeWorkdays
from tests.ui.fake_review import FakeReview
from tests.ui.fake_schemes import FakeSchemes
from tests.ui.fake_yearly import FakeAnnualReviews, FakeEndings, FakeYearlyPapers

VILLAGES = ("双河村", "青石村", "李家湾村", "前进社区", "柳林村", "大桥村", "白杨村", "石门村")
FAMILY_NAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN_NAMES = ("秀英", "建国", "丽", "志强", "桂兰", "明轩", "雨桐", "海燕", "永昌", "小梅", "梓涵", "国庆")
SEXES = (Choice("1", "男", "1"), Choice("2", "女", "2"), Choice("0", "未知", "0"))
STATUSES = (Choice("1", "常住", "1"), Choice("2", "外出", "2"), Choice("3", "流入", "3"))
RELATIONS = (Choice("02", "户主", "02"), Choice("10", "配偶", "10"), Choice("20", "子", "20"), Choice("30", "女", "30"))
SECTIONS = (
    ("lead", "组织领导", 100), ("service", "宣传服务", 150), ("data", "数据质量", 250),
    ("family", "家庭服务", 300), ("check", "机构检查", 100), ("rights", "权益与安全", 100),
)  # fmt: skip
NOTES = HelpNotes("识别同名的人，避免重复登记", "《人口与计划生育法》第十条", "敏感个人信息", "迁出或注销后五年")
VALID_ID = "411523199003072425"


def resident(number: int) -> ResidentRow:
    """Invent one resident."""
    is_woman = number % 2 == 1
    age = 3 + number * 7 % 88
    name = FAMILY_NAMES[number % len(FAMILY_NAMES)] + GIVEN_NAMES[number % len(GIVEN_NAMES)]
    year = 2026 - age
    return ResidentRow(
        resident_id=number,
        uid=f"uid-{number}",
        name=name,
        sex="女" if is_woman else "男",
        birth_date=f"{year}-03-07",
        age=age,
        citizen_id=f"411523{year}0307{number % 1000:03d}X",
        village=VILLAGES[number % len(VILLAGES)],
        group=f"{number % 6 + 1}组",
        household_no=f"{number // 4 + 1:05d}",
        relation=("户主", "配偶", "子", "女")[number % 4],
        phone=f"138{number % 100_000_000:08d}",
        residence_status=("常住", "外出", "常住", "流入")[number % 4],
    )


class FakeRegister:
    """Residents numbered from 1."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.fetched: list[int] = []
        self.stored: dict[int, dict[str, str]] = {}
        self.deleted: set[int] = set()
        self.undone = 0
        self.refuse_with: Exception | None = None

    def list_ids(
        self,
        village_id: int | None = None,
        text: str = "",
        sort: str = "household",
        limit: int | None = None,
        *,
        recent: Sequence[int] = (),
    ) -> list[int]:
        ids = [number for number in range(1, self.count + 1) if number not in self.deleted]
        if village_id is not None:
            ids = [number for number in ids if number % len(VILLAGES) == village_id - 1]
        if text:
            ids = [number for number in ids if text in self._row(number).name][:limit]
            first = [number for number in recent if number in ids]
            return first + [number for number in ids if number not in first]
        return ids if sort == "household" else sorted(ids, key=lambda number: self._row(number).name)

    def rows(self, ids: Sequence[int]) -> list[ResidentRow]:
        self.fetched += ids
        return [self._row(number) for number in ids if number <= self.count and number not in self.deleted]

    def _row(self, number: int) -> ResidentRow:
        row = resident(number)
        name = self.stored.get(number, {}).get("name", row.name)
        return dataclasses.replace(row, name=name)

    def form(self, resident_id: int | None) -> RecordForm:
        values = {} if resident_id is None else self._values(resident_id)
        return RecordForm("resident", resident_id, 1, values.get("name", "新人员"), self._fields(values))

    def _values(self, resident_id: int) -> dict[str, str]:
        row = resident(resident_id)
        values = {
            "name": row.name, "citizen_id": row.citizen_id, "sex": "2" if row.sex == "女" else "1", "birth_date": row.birth_date,
            "place": str(resident_id % len(VILLAGES) + 1), "household_no": row.household_no, "relation_to_head": "02",
            "residence_status": "1", "phone": row.phone, "hukou_place": f"清河镇{row.village}{row.group}", "children_count": "1",
        }  # fmt: skip
        return values | self.stored.get(resident_id, {})

    def _fields(self, values: Mapping[str, str]) -> tuple[FormField, ...]:
        places = tuple(Choice(str(number), name, str(number)) for number, name in enumerate(VILLAGES, start=1))
        table: tuple[tuple[str, str, str, int, tuple[Choice, ...]], ...] = (
            ("citizen_id", "公民身份号码", "citizen_id", 20, ()), ("name", "姓名", "text", 16, ()),
            ("sex", "性别", "code", 6, SEXES), ("birth_date", "出生日期", "date", 12, ()),
            ("place", "村组", "place", 20, places), ("household_no", "户号", "text", 12, ()),
            ("relation_to_head", "与户主关系", "code", 12, RELATIONS), ("residence_status", "居住状况", "code", 10, STATUSES),
            ("phone", "电话", "phone", 14, ()), ("children_count", "子女数", "int", 4, ()),
            ("hukou_place", "户籍地", "text", 40, ()), ("note", "备注", "text", 40, ()),
        )  # fmt: skip
        return tuple(
            FormField(key, label, kind, values.get(key, ""), choices, key in ("name", "sex", "place"), width, NOTES)
            for key, label, kind, width, choices in table
        )

    def check(self, values: Mapping[str, str], resident_id: int | None) -> dict[str, FieldProblem]:
        del resident_id
        problems: dict[str, FieldProblem] = {}
        if not values.get("name"):
            problems["name"] = FieldProblem("error", "姓名必须填写")
        if values.get("citizen_id") and len(values["citizen_id"]) != len(VALID_ID):
            problems["citizen_id"] = FieldProblem("error", "身份号码应为 18 位")
        if values.get("phone", "").startswith("0"):
            problems["phone"] = FieldProblem("warning", "这不像手机号码，请核对")
        return problems

    def derive(self, values: Mapping[str, str]) -> dict[str, str]:
        return {"birth_date": "1990-03-07", "sex": "2"} if values.get("citizen_id") == VALID_ID else {}

    def save(self, resident_id: int | None, values: Mapping[str, str], row_version: int) -> SaveResult:
        del row_version
        if self.refuse_with is not None:
            raise self.refuse_with
        if not values["name"]:
            raise InvalidInput(Message("T", "未保存"), {"name": Message("T", "姓名必须填写")})
        if resident_id is None:
            self.count += 1
            resident_id = self.count
        self.stored[resident_id] = dict(values)
        return SaveResult(resident_id, Changes.of("resident"))

    def household(self, resident_id: int) -> HouseholdCard:
        first = (resident_id // 4) * 4
        members = tuple(self._row(number) for number in range(max(1, first), min(first + 4, self.count + 1)))
        return HouseholdCard(resident(resident_id).household_no, f"清河镇{resident(resident_id).village}", members)

    def history(self, resident_id: int) -> tuple[HistoryRow, ...]:
        del resident_id
        return (
            HistoryRow("2026-11-02T01:12:00+00:00", "修改", "电话", "13800000000", "13900001111"),
            HistoryRow("2026-03-11T08:20:00+00:00", "登记", "", "", ""),
        )

    def delete(self, resident_id: int) -> Changes:
        self.deleted.add(resident_id)
        return Changes.of("resident")

    def undo_last(self) -> Changes | None:
        self.undone += 1
        return Changes.of("resident") if self.stored or self.deleted else None

    def counts(self) -> RegisterCounts:
        return RegisterCounts(self.count - len(self.deleted), self.count // 4, len(VILLAGES), 48)

    def villages(self) -> tuple[VillageInfo, ...]:
        share = self.count // len(VILLAGES)
        return tuple(VillageInfo(number, name, ("1组", "2组"), share) for number, name in enumerate(VILLAGES, start=1))


class FakeRecords:
    """The people of ``FakeRegister`` through the service of all record types."""

    operator = ""

    def __init__(self, register: FakeRegister) -> None:
        self._register = register
        self.answers: list[dict[str, str]] = []
        self.redone = 0

    def form(self, record: str, record_id: int | None = None, *, given: Mapping[str, str] | None = None) -> RecordForm:
        assert record == "resident"
        form = self._register.form(record_id)
        fields = tuple(
            dataclasses.replace(field, value=(given or {}).get(field.key, field.value)) for field in form.fields
        )
        return dataclasses.replace(form, fields=fields)

    def derive(self, _record: str, values: Mapping[str, str]) -> dict[str, str]:
        found = self._register.derive(values)
        return {key: value for key, value in found.items() if not values.get(key)}

    def check(self, _record: str, values: Mapping[str, str], record_id: int | None) -> dict[str, FieldProblem]:
        return self._register.check(values, record_id)

    def save(
        self,
        _record: str,
        record_id: int | None,
        values: Mapping[str, str],
        row_version: int,
        answers: Mapping[str, str] | None = None,
    ) -> SaveResult:
        self.answers.append(dict(answers or {}))
        return self._register.save(record_id, values, row_version)

    def history(self, _record: str, record_id: int) -> tuple[HistoryRow, ...]:
        return self._register.history(record_id)

    def as_it_was(self, _record: str, record_id: int, day: date) -> RecordForm | None:
        return self._register.form(record_id) if day.year >= 2026 else None

    def reasons(self, _field: str) -> tuple[str, ...]:
        return ("本人确认", "见证件")

    def carry_over(self, _record: str, values: Mapping[str, str]) -> dict[str, str]:
        return {key: values[key] for key in ("place", "household_no", "residence_status") if values.get(key)}

    def next_household_no(self, place: str) -> str:
        return f"{place}001"

    def undo(self) -> UndoResult | None:
        changes = self._register.undo_last()
        return None if changes is None else UndoResult(changes, "修改 李建国")

    def redo(self) -> UndoResult | None:
        self.redone += 1
        return UndoResult(Changes.of("resident"), "修改 李建国")

    def bulk_preview(
        self, _record: str, ids: Sequence[int], values: Mapping[str, str], progress: Progress = no_progress
    ) -> BulkPreview:
        progress(len(ids), len(ids))
        rows = tuple(
            BulkRow(number, resident(number).name, key, "", value, "身份号码应为 18 位" if number % 5 == 0 else "")
            for number in ids
            for key, value in values.items()
        )
        refused = sum(1 for number in ids if number % 5 == 0)
        return BulkPreview(rows, len(ids) - refused, refused)

    def bulk_save(
        self, record: str, ids: Sequence[int], values: Mapping[str, str], progress: Progress = no_progress
    ) -> BulkResult:
        preview = self.bulk_preview(record, ids, values, progress)
        for number in ids:
            if number % 5:
                self._register.stored[number] = dict(values)
        return BulkResult(preview.changed, tuple(row for row in preview.rows if row.problem), Changes.of("resident"))


class FakeEntry:
    """Help while typing, from memory."""

    def __init__(self) -> None:
        self.last: int | None = None
        self.answers: dict[str, str] = {}
        self.settled_doubts: frozenset[tuple[str, str]] = frozenset()

    def told_by(self, citizen_id: str) -> str:
        return "1990-03-07 · 女" if citizen_id.startswith(VALID_ID[:17]) else ""

    def offers(self, values: Mapping[str, str], resident_id: int | None) -> dict[str, str]:
        del resident_id
        return {key: value for key, value in self.answers.items() if not values.get(key)}

    def new_household(self, place: str) -> dict[str, str]:
        return {"place": place or "1", "household_no": f"{place or 1}001", "relation_to_head": "02"}

    def last_id(self, record: str) -> int | None:
        assert record == "resident"
        return self.last

    def settled(self, _record: str, _record_id: int) -> frozenset[tuple[str, str]]:
        return self.settled_doubts


class FakeDrafts:
    """Drafts in memory; ``kept`` survives a window, as a file would."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], Draft] = {}

    def put(self, form: str, record_key: str, title: str, values: Mapping[str, str]) -> None:
        self.kept[form, record_key] = Draft(form, record_key, title, dict(values), "2026-11-22T06:03:00+00:00")

    def get(self, form: str, record_key: str) -> Draft | None:
        return self.kept.get((form, record_key))

    def pending(self) -> tuple[Draft, ...]:
        return tuple(self.kept.values())

    def drop(self, form: str, record_key: str) -> None:
        self.kept.pop((form, record_key), None)


class FakeImports:
    """An import of 4,210 rows; ``hold`` makes it wait until the test cancels."""

    def __init__(self) -> None:
        self.hold: threading.Event | None = None
        self.runs: list[tuple[str, Path]] = []
        self.undone: list[int] = []

    def preview(self, kind: str, file: Path, progress: Progress = no_progress) -> ImportReport:
        self._walk(progress)
        return report(kind, file, dry_run=True)

    def run(self, kind: str, file: Path, progress: Progress = no_progress) -> ImportReport:
        self._walk(progress)
        self.runs.append((kind, file))
        return report(kind, file, dry_run=False)

    def _walk(self, progress: Progress) -> None:
        step = 0
        while self.hold is not None and not self.hold.wait(0.005):
            step += 1
            progress(step, 1_000_000)
        progress(4210, 4210)

    def batches(self) -> tuple[BatchInfo, ...]:
        return (
            BatchInfo(
                2,
                "residents",
                "清河镇全员信息2026.xlsx",
                "2026-11-20T02:30:00+00:00",
                4036,
                112,
                30,
                undone=2 in self.undone,
            ),
            BatchInfo(1, "events", "三季度活动台账.xls", "2026-10-09T07:10:00+00:00", 384, 0, 3, undone=True),
        )

    def undo(self, batch_id: int) -> UndoReport:
        self.undone.append(batch_id)
        return UndoReport(4030, 112, 6, Changes.of("resident"))

    def write_corrections(self, report: ImportReport, file: Path) -> Path:
        file.write_bytes(report.file_name.encode())
        return file


def report(kind: str, file: Path, *, dry_run: bool) -> ImportReport:
    """Invent the report of an import."""
    columns = (
        ColumnReport("A", "姓名", "姓名", "mapped", ""),
        ColumnReport("B", "身份证号码", "公民身份号码", "mapped", "按文本读取"),
        ColumnReport("C", "社会抚养费", "", "declined", "2021年起不再征收，不得保存"),
        ColumnReport("D", "序号", "", "unmapped", ""),
    )
    issues = (
        ImportIssue(33, "B33", "身份证号码", "41152319900307242", "只有 17 位，请核对原件", "row"),
        ImportIssue(57, "F57", "电话", "1380000", "电话号码不完整", "cell"),
        ImportIssue(81, "C81", "出生日期", "1998.1.3", "与身份号码不一致", "warning"),
    )
    return ImportReport(
        kind=kind, file_name=file.name, sheet="全员信息", heading_row=2, columns=columns, rows_read=4210, rows_accepted=4180,
        inserted=4036, filled=112, unchanged=32, differing=4, cells_mended=318, cells_refused=27, rows_refused=30,
        issues=issues, noted=(NotedRow(33, ("王秀英",), "只有 17 位"),), headings=("姓名",), batch_id=None if dry_run else 3,
        already_imported=False, dry_run=dry_run, changes=Changes(frozenset() if dry_run else frozenset({"resident"})),
    )  # fmt: skip


class FakeAssessment:
    """Two runs of one scheme."""

    def __init__(self, *, is_scored: bool = True) -> None:
        self.stored = [
            self._info(2, "2026Q3", "2026年第三季度", ""),
            self._info(1, "2025", "2025年", "2026-01-15T01:00:00+00:00"),
        ]
        if not is_scored:
            self.stored = []

    @staticmethod
    def _info(run_id: int, period: str, label: str, published: str) -> RunInfo:
        return RunInfo(
            run_id,
            "default",
            "家庭服务千分制",
            "2026.1",
            period,
            label,
            "2026-11-20T02:30:00+00:00",
            published,
            len(VILLAGES),
        )

    def schemes(self) -> tuple[SchemeInfo, ...]:
        return (SchemeInfo("default", "家庭服务千分制", "2026.1", Decimal(1000)),)

    def runs(self) -> tuple[RunInfo, ...]:
        return tuple(self.stored)

    def score(self, scheme_id: str, period_key: str, progress: Progress = no_progress) -> RunInfo:
        assert scheme_id == "default"
        progress(8, 8)
        self.stored.insert(0, self._info(len(self.stored) + 1, period_key, period_key, ""))
        return self.stored[0]

    def result(self, run_id: int) -> RunResult:
        info = next(run for run in self.stored if run.run_id == run_id)
        sections = tuple(SectionInfo(key, title, Decimal(most)) for key, title, most in SECTIONS)
        return RunResult(info, sections, tuple(self._village(number) for number in range(len(VILLAGES))))

    def _village(self, number: int) -> SubjectScore:
        shares = [
            Decimal(100 - (number * 9 + position * 13 * (number % 3)) % 62) / 100 for position in range(len(SECTIONS))
        ]
        points = {
            key: (Decimal(most) * share).quantize(Decimal("0.1"))
            for (key, _, most), share in zip(SECTIONS, shares, strict=True)
        }
        total = sum(points.values(), Decimal(0))
        red_lines = ("挪用家庭补助资金",) if number == len(VILLAGES) - 1 else ()
        title = "一票否决" if red_lines else ("优秀", "良好", "良好", "合格")[min(3, number // 2)]
        return SubjectScore(
            number + 1,
            VILLAGES[number],
            total,
            Decimal(1000),
            number + 1,
            title,
            red_lines,
            points,
            Decimal(5 - number),
        )

    def explain(self, run_id: int, village_id: int) -> tuple[ItemScore, ...]:
        del run_id, village_id
        return (
            ItemScore(
                "letters",
                "lead",
                "服务责任书签订",
                Decimal(40),
                Decimal(40),
                "应签 12 份，已签 12 份。",
                "40 × 12 ÷ 12 = 40",
                applicable=True,
            ),
            ItemScore(
                "meetings",
                "lead",
                "季度联席会议",
                Decimal(30),
                Decimal(40),
                "四个季度中三个季度召开并落实了决定。",
                "3 × 10 = 30",
                applicable=True,
            ),
            ItemScore(
                "funds",
                "lead",
                "服务经费到位",
                Decimal("17.4"),
                Decimal(20),
                "预算 50000 元，到位 43500 元（87%）。",
                "20 × 43500 ÷ 50000 = 17.4",
                applicable=True,
            ),
            ItemScore(
                "sessions",
                "service",
                "健康与政策宣讲",
                Decimal(35),
                Decimal(40),
                "共开展 7 场，每场 5 分，封顶 40 分。",
                "7 × 5 = 35",
                applicable=True,
            ),
            ItemScore(
                "leaflets",
                "service",
                "宣传品入户",
                Decimal("18.5"),
                Decimal(20),
                "入户率 88.5%，比 90% 低 1.5 个百分点。",
                "20 − 1.5 = 18.5",
                applicable=True,
            ),
            ItemScore(
                "reports",
                "data",
                "月度变动报告及时",
                Decimal(110),
                Decimal(120),
                "12 个月中 11 个月在次月 5 日前报送。",
                "11 × 10 = 110",
                applicable=True,
            ),
            ItemScore(
                "stock",
                "family",
                "药具无断货、无过期",
                Decimal(0),
                Decimal(30),
                "本村没有药具点。",
                "",
                applicable=False,
            ),
        )

    def evidence(self, run_id: int, village_id: int, item_key: str) -> tuple[EvidenceRow, ...]:
        del run_id, village_id
        return tuple(
            EvidenceRow(
                f"2026-0{month}-12",
                "政策宣讲",
                "完成",
                "46",
                f"{item_key} 第{month}场",
                "work_event",
                month,
                month == 2,
            )
            for month in range(1, 8)
        )


class FakeResults:
    """Items of the fake runs."""

    COLUMNS = (
        ("letters", "lead", "1.1", "服务责任书签订", 40), ("meetings", "lead", "1.2", "季度联席会议", 40),
        ("sessions", "service", "2.1", "健康与政策宣讲", 40), ("leaflets", "service", "2.2", "宣传品入户", 20),
        ("reports", "data", "3.1", "月度变动报告及时", 120),
    )  # fmt: skip

    def matrix(self, run_id: int) -> ItemMatrix:
        del run_id
        titles = {key: title for key, title, _most in SECTIONS}
        columns = tuple(
            ItemColumn(key, section, titles[section], number, title, Decimal(most))
            for key, section, number, title, most in self.COLUMNS
        )
        cells = {
            number + 1: {
                column.key: ItemCell(column.max_points - number, column.max_points, "scored") for column in columns
            }
            for number in range(len(VILLAGES))
        }
        return ItemMatrix(columns, cells)

    def fact_notes(self, fact_keys: Sequence[str]) -> tuple[FactNote, ...]:
        return tuple(FactNote("宣讲场次", "村里开展的宣讲", "记录数", "本村", "本期") for _key in fact_keys)


class FakeNotices:
    """Papers that all look the same: one blank page with a line."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf

    def documents(self, subject_kind: str = "village") -> tuple[DocumentInfo, ...]:
        assert subject_kind == "village"
        return (
            DocumentInfo("village_score_sheet", "村级得分表", per_village=True),
            DocumentInfo("circular", "考核结果通报", per_village=False),
            DocumentInfo("rectification_notice", "整改通知书", per_village=True),
        )

    def render(self, key: str, run_id: int, village_id: int | None = None, progress: Progress = no_progress) -> bytes:
        del key, run_id, village_id
        progress(1, 1)
        return self.pdf

    def print_to(self, key: str, run_id: int, folder: Path, progress: Progress = no_progress) -> tuple[Path, ...]:
        del run_id
        progress(1, 1)
        file = folder / f"{key}.pdf"
        file.write_bytes(self.pdf)
        return (file,)


class FakeBundles:
    """Three bundles in three stages."""

    def __init__(self, *, is_empty: bool = False) -> None:
        self.pending = 37
        self.can_export = True
        stages = (("acknowledged", "ful", 11210), ("carried", "inc", 384), ("sealed", "inc", 96))
        made = [self._info(seq, state, kind, size) for seq, (state, kind, size) in enumerate(stages, start=1)]
        self.made: list[BundleInfo] = [] if is_empty else made

    @staticmethod
    def _info(seq: int, state: str, kind: str, size: int) -> BundleInfo:
        return BundleInfo(
            seq,
            kind,
            f"2026-1{seq - 1}-05T02:00:00+00:00",
            size,
            size * 61,
            state,
            f"411523102-{seq:06d}.json",
            "9f3a 77c1",
            "" if state == "sealed" else "KINGSTON",
        )

    def timeline(self) -> tuple[BundleInfo, ...]:
        return tuple(self.made)

    def status(self) -> BundleStatus:
        last = self.made[-1].created_at if self.made else ""
        return BundleStatus(self.pending, "固始县卫生健康委员会", "9f3a 77c1 0be4 52d8", last, self.can_export)

    def enrol_recipient(self, key_file: Path) -> BundleStatus:
        assert key_file.is_file()
        self.can_export = True
        return self.status()

    def export(self, folder: Path, progress: Progress = no_progress) -> BundleInfo:
        progress(1, 1)
        (folder / "bundle.json").write_text("{}", encoding="utf-8")
        self.made.append(self._info(len(self.made) + 1, "sealed", "inc", self.pending))
        self.pending = 0
        return self.made[-1]

    def verify(self, manifest: Path, progress: Progress = no_progress) -> VerifyReport:
        progress(1, 1)
        return VerifyReport(
            manifest.exists(), ("签名有效：清河镇", "12 个文件的摘要全部相符"), {"resident": 384, "work_event": 96}
        )


class FakeOperations:
    """One import that was cut off."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        self.sentences = sentences

    def interrupted(self) -> tuple[str, ...]:
        return self.sentences

    def dismiss(self) -> None:
        self.sentences = ()


class FakePapers:
    """Prints one and the same PDF."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.printed: list[object] = []

    def findings_by_village(self, villages: Sequence[object], progress: Progress = no_progress) -> bytes:
        progress(1, 1)
        self.printed.append(villages)
        return self.pdf

    def table(self, title: str, *parts: object, progress: Progress = no_progress) -> bytes:
        progress(1, 1)
        self.printed.append((title, *parts))
        return self.pdf


class FakeTownship(SimpleNamespace):
    """All fakes together; ``as_township`` is what pages are given."""

    register: FakeRegister
    lists: FakeLists
    records: FakeRecords
    entry: FakeEntry
    drafts: FakeDrafts
    duplicates: FakeDuplicates
    imports: FakeImports
    assessment: FakeAssessment
    schemes: FakeSchemes
    fact_library: FakeFacts
    bundles: FakeBundles
    case_papers: FakeCasePapers
    cases: FakeCases
    operations: FakeOperations
    rectifications: FakeRectifications
    rectification_papers: FakeRectificationPapers
    workdays: FakeWorkdays
    inspections: FakeInspections
    programmes: FakeProgrammes
    candidates: FakeCandidates
    candidate_papers: FakeCandidatePapers
    rosters: FakeRosters
    programme_views: FakeProgrammeViews
    policy_papers: FakePolicyPapers
    endings: FakeEndings
    annual_reviews: FakeAnnualReviews
    yearly_papers: FakeYearlyPapers
    special_families: FakeCare
    childcare: FakeChildcare
    is_practice: bool = False

    @property
    def as_township(self) -> Township:
        return cast("Township", self)


def make_township(
    folder: Path, *, residents: int = 240, pdf: bytes = b"", is_fresh: bool = False, interrupted: tuple[str, ...] = ()
) -> FakeTownship:
    """Build the township; a fresh one has no runs and no bundles."""
    register = FakeRegister(residents)
    assessment = FakeAssessment(is_scored=not is_fresh)
    programmes = FakeProgrammes()
    endings = FakeEndings(is_empty=is_fresh)
    return FakeTownship(
        profile=TownshipProfile("清河镇", "固始县", "河南省", "411525102"),
        folder=folder,
        register=register,
        records=FakeRecords(register),
        entry=FakeEntry(),
        places=register,
        lists=FakeLists(register),
        imports=FakeImports(),
        assessment=assessment,
        review=FakeReview(assessment),
        claims=None,
        results=FakeResults(),
        what_if=None,
        schemes=FakeSchemes(),
        fact_library=FakeFacts(),
        notices=FakeNotices(pdf),
        papers=FakePapers(pdf),
        case_papers=FakeCasePapers(pdf),
        cases=FakeCases(is_empty=is_fresh),
        rectifications=FakeRectifications(is_empty=is_fresh),
        rectification_papers=FakeRectificationPapers(pdf),
        workdays=FakeWorkdays(),
        payments=FakePayments(),
        programmes=programmes,
        candidates=FakeCandidates(is_empty=is_fresh),
        candidate_papers=FakeCandidatePapers(pdf),
        rosters=FakeRosters(pdf),
        programme_views=FakeProgrammeViews(programmes),
        policy_papers=FakePolicyPapers(pdf),
        endings=endings,
        annual_reviews=FakeAnnualReviews(endings),
        yearly_papers=FakeYearlyPapers(pdf),
        special_families=FakeCare(),
        childcare=FakeChildcare(),
        bundles=FakeBundles(is_empty=is_fresh),
        drafts=FakeDrafts(),
        duplicates=FakeDuplicates(),
        operations=FakeOperations(interrupted),
        checks=FakeChecks(),
        inspections=FakeInspections(),
        evidence=FakeEvidence(),
        public_notices=FakePublicNotices(is_empty=is_fresh),
        village_reviews=FakeVillageReviews(is_empty=is_fresh),
        public_notice_papers=FakeNoticePapers(pdf),
        tr=lambda _context, text: text,
        close=lambda: None,
    )


CONFLICT = Conflict(Message("T", "别人刚刚改过"))
