"""The ways in which facts become points; a new way is one module and one line here."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.scoring.rules.all_or_nothing import AllOrNothing
from app.domain.scoring.rules.bands import Bands
from app.domain.scoring.rules.checklist import Checklist
from app.domain.scoring.rules.full_minus import FullMinus
from app.domain.scoring.rules.manual import Manual
from app.domain.scoring.rules.milestones import Milestones
from app.domain.scoring.rules.per_event import PerEvent
from app.domain.scoring.rules.per_level import PerLevel
from app.domain.scoring.rules.rate import Rate
from app.domain.scoring.rules.sampled import Sampled
from app.domain.scoring.setting import Setting

Rule = Rate | PerEvent | PerLevel | FullMinus | Milestones | Sampled | AllOrNothing | Bands | Checklist | Manual

RULES: tuple[type[Rule], ...] = (
    AllOrNothing, PerEvent, PerLevel, FullMinus, Rate, Bands, Milestones, Sampled, Checklist, Manual,
)  # fmt: skip

RULE_SETTINGS: Mapping[str, tuple[Setting, ...]] = {rule.kind: rule.settings for rule in RULES}
"""Every setting of every rule, for an editor; the rules read themselves by the same descriptions."""

RULE_LABELS: Mapping[str, str] = {rule.kind: rule.label for rule in RULES}
"""What each rule is called, in the context ``Scheme``."""

__all__ = [
    "RULES",
    "RULE_LABELS",
    "RULE_SETTINGS",
    "AllOrNothing",
    "Bands",
    "Checklist",
    "FullMinus",
    "Manual",
    "Milestones",
    "PerEvent",
    "PerLevel",
    "Rate",
    "Rule",
    "Sampled",
]
