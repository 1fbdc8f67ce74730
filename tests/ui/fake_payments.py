"""Payments that answer from memory: nothing is owed yet."""

from __future__ import annotations

from datetime import date

from app.services.payment_rows import ListInfo, OverInfo, Preview, RecoveryInfo


class FakePayments:
    """An office in which nobody was approved yet."""

    operator = "王丽"

    def today(self) -> date:
        return date(2026, 7, 1)

    def this_month(self) -> str:
        return "2026-07"

    def programmes(self) -> tuple[tuple[str, str], ...]:
        return (("old_age_reward", "奖励扶助"),)

    def preview(self, programme: str, pays_until: str) -> Preview:
        return Preview(programme, "奖励扶助", pays_until, (), (), (), 0, 0, "")

    def lists(self) -> tuple[ListInfo, ...]:
        return ()

    def overpaid(self) -> tuple[OverInfo, ...]:
        return ()

    def recoveries(self) -> tuple[RecoveryInfo, ...]:
        return ()
