"""The year or quarter that is assessed."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from app.domain.errors import InvalidInput
from app.domain.text import QT_TRANSLATE_NOOP, Message

_PATTERN = re.compile(r"(?P<year>(?:19|20)\d\d)(?:Q(?P<quarter>[1-4]))?")
MONTHS_PER_QUARTER = 3
_QUARTER_LABEL = QT_TRANSLATE_NOOP("Assessment", "{year}, quarter {quarter}")
_YEAR_LABEL = QT_TRANSLATE_NOOP("Assessment", "Year {year}")


@dataclass(frozen=True, slots=True)
class Period:
    """A calendar year, or one quarter of it (1 to 4)."""

    year: int
    quarter: int | None = None

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read ``2025`` or ``2025Q2``; anything else is InvalidInput."""
        match = _PATTERN.fullmatch(text.strip().upper())
        if match is None:
            template = QT_TRANSLATE_NOOP(
                "Error", "{text} is not a period: write a year such as 2025 or a quarter such as 2025Q2"
            )
            raise InvalidInput(Message("Error", template, {"text": text}))
        quarter = match["quarter"]
        return cls(int(match["year"]), int(quarter) if quarter else None)

    @property
    def key(self) -> str:
        """``2025`` or ``2025Q2``."""
        return str(self.year) if self.quarter is None else f"{self.year}Q{self.quarter}"

    @property
    def label(self) -> Message:
        """The period as people say it."""
        template = _YEAR_LABEL if self.quarter is None else _QUARTER_LABEL
        return Message("Assessment", template, {"year": self.year, "quarter": self.quarter})

    @property
    def months(self) -> tuple[int, ...]:
        """The months of the period, 1 to 12."""
        if self.quarter is None:
            return tuple(range(1, 13))
        first = (self.quarter - 1) * MONTHS_PER_QUARTER + 1
        return tuple(range(first, first + MONTHS_PER_QUARTER))

    @property
    def quarters(self) -> tuple[int, ...]:
        """The quarters of the period, 1 to 4."""
        return (1, 2, 3, 4) if self.quarter is None else (self.quarter,)

    @property
    def start(self) -> date:
        """First day."""
        return date(self.year, self.months[0], 1)

    @property
    def end(self) -> date:
        """Last day, inclusive."""
        last = self.months[-1]
        return date(self.year, last, monthrange(self.year, last)[1])
