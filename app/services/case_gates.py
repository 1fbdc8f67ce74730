"""What must have been held or posted before a stage is passed: each gate looks at the stages that it knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from app.domain.entitlements.programme import Stage
from app.domain.text import Message
from storage.connection import Connection
from storage.entitlements import CaseRow

Gate = Callable[[Connection, CaseRow, Stage], Message | None]
"""Says why a case may not pass a stage yet; None where the gate is open or the stage is not its own."""
OpenedOn = Callable[[Connection, CaseRow, Stage], date | None]
"""Gives the day from which a stage may be passed; None where it is shut or not its own."""


def shut(gates: Iterable[Gate], connection: Connection, row: CaseRow, stage: Stage) -> Message | None:
    """Give the first reason why the case may not pass, or None."""
    for gate in gates:
        reason = gate(connection, row, stage)
        if reason is not None:
            return reason
    return None


def opened(days: Iterable[OpenedOn], connection: Connection, row: CaseRow, stage: Stage) -> date | None:
    """Give the day before which the case may not pass, or None where nothing says one."""
    found = (opened_on(connection, row, stage) for opened_on in days)
    return max((day for day in found if day is not None), default=None)
