"""Checks from memory: a few findings in two villages, and waivers that are kept."""

from __future__ import annotations

import dataclasses
import threading
from collections import Counter
from collections.abc import Collection

from app.domain.changes import Changes
from app.domain.errors import InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.text import Message
from app.services.checks import CheckReport, FindingRow, FindingsList, RuleCount, RuleInfo, shelved

RULES = (
    RuleInfo("R-ID-SEX", "性别与身份号码不符", "error", "resident", "GB 11643"),
    RuleInfo("R-HUKOU", "缺户口性质", "warning", "resident", "完整性规则"),
    RuleInfo("H-NO-HEAD", "户内无户主", "warning", "household", "GB/T 4761"),
    RuleInfo("F-MONTH-MISSING", "缺月报数字", "warning", "reported_figure", "平衡关系"),
)


def finding(rule: RuleInfo, number: int, village: str, name: str, sentence: str) -> FindingRow:
    """Invent one finding."""
    is_month = rule.record_key == "reported_figure"
    return FindingRow(
        rule.rule_id, rule.severity, rule.title, rule.record_key, None if is_month else number,
        None if is_month else number, f"uid-{number}", name, 1, village, sentence,
    )  # fmt: skip


FINDINGS = (
    finding(RULES[0], 1, "双河村", "李丽", "身份号码表明性别为男，登记为女"),
    finding(RULES[0], 9, "青石村", "孙丽", "身份号码表明性别为男，登记为女"),
    finding(RULES[1], 2, "双河村", "张志强", "未填户口性质"),
    finding(RULES[2], 3, "双河村", "00003", "4 名成员中没有户主，户内第一人应为户主（本人）"),
    finding(RULES[3], 4, "青石村", "青石村 2026-05", "2026-05 没有数字，应于 2026-06-05 前报出"),
)


class FakeChecks:
    """The same findings each time; ``hold`` makes a scan wait until the test cancels."""

    def __init__(self) -> None:
        self.found: tuple[FindingRow, ...] = FINDINGS
        self.hold: threading.Event | None = None
        self.waived: dict[str, tuple[str, str]] = {}
        self.scans = 0

    def rules(self) -> tuple[RuleInfo, ...]:
        return RULES

    def run(
        self, progress: Progress = no_progress, village_id: int | None = None, rule_ids: Collection[str] | None = None
    ) -> CheckReport:
        del village_id, rule_ids
        self.scans += 1
        step = 0
        while self.hold is not None and not self.hold.wait(0.005):
            step += 1
            progress(step, 1_000_000)
        progress(1, 1)
        return self._report()

    def _report(self) -> CheckReport:
        found = tuple(self._with_waiver(one) for one in self.found)
        shown = [one for one in found if not one.waived_until]
        counts = Counter(one.rule_id for one in shown)
        rules = tuple(RuleCount(rule.rule_id, rule.title, rule.severity, counts[rule.rule_id], 0) for rule in RULES)
        return CheckReport(
            "2026-07-01T01:00:00+00:00", 240, found, rules, Counter(one.village for one in shown), shelved(found)
        )

    def _with_waiver(self, one: FindingRow) -> FindingRow:
        until, reason = self.waived.get(one.uid, ("", ""))
        return dataclasses.replace(one, waived_until=until, waived_reason=reason)

    def refreshed(self, report: CheckReport) -> CheckReport:
        del report
        return self._report()

    def waive(self, one: FindingRow, reason: str, until: str) -> Changes:
        if not reason:
            raise InvalidInput(Message("T", "请写明暂不处理的理由"), {"reason": Message("T", "请写明暂不处理的理由")})
        self.waived[one.uid] = (until, reason)
        return Changes.of("check_waiver")

    def unwaive(self, one: FindingRow) -> Changes:
        del self.waived[one.uid]
        return Changes.of("check_waiver")

    def to_print(self, report: CheckReport) -> tuple[FindingsList, ...]:
        return tuple(FindingsList("待核实问题清单", village, "2026-07-01", ()) for village in report.by_village)
