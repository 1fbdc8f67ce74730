"""The ways in which facts become points; a new way is one module and one line here."""

from __future__ import annotations

from app.domain.scoring.rules.full_minus import FullMinus
from app.domain.scoring.rules.milestones import Milestones
from app.domain.scoring.rules.per_event import PerEvent
from app.domain.scoring.rules.per_level import PerLevel
from app.domain.scoring.rules.rate import Rate
from app.domain.scoring.rules.sampled import Sampled

Rule = Rate | PerEvent | PerLevel | FullMinus | Milestones | Sampled

RULES: tuple[type[Rule], ...] = (Rate, PerEvent, PerLevel, FullMinus, Milestones, Sampled)

__all__ = ["RULES", "FullMinus", "Milestones", "PerEvent", "PerLevel", "Rate", "Rule", "Sampled"]
