"""The commands of entitlements; each module adds its own."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from app.cli.entitlements.candidates import add_candidates
from app.cli.entitlements.care import add_care
from app.cli.entitlements.cases import add_cases
from app.cli.entitlements.childcare import add_childcare
from app.cli.entitlements.notices import add_meetings, add_notices
from app.cli.entitlements.payments import add_payments
from app.cli.entitlements.programmes import add_programmes
from app.cli.entitlements.yearly import add_yearly
from app.cli.parsing import Subparsers, Text

ENTITLEMENT_COMMANDS: tuple[Callable[[Subparsers[argparse.ArgumentParser], Text], None], ...] = (
    add_programmes,
    add_cases,
    add_meetings,
    add_notices,
    add_yearly,
    add_payments,
    add_candidates,
    add_care,
    add_childcare,
)
