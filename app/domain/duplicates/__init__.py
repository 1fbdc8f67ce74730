"""People who stand in the register twice: which records to compare, how they are alike, and how sure it is."""

from __future__ import annotations

from app.domain.duplicates.evidence import Rarity, Subject
from app.domain.duplicates.finding import Pair, Strength, find_pairs, judge
from app.domain.duplicates.record import Compared

__all__ = ["Compared", "Pair", "Rarity", "Strength", "Subject", "find_pairs", "judge"]
