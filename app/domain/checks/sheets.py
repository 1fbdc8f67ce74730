"""From single reported figures to the sheets that rules look at: one for each village and month."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from app.domain.checks.figures import FigureSheet, due_on
from app.domain.checks.figures_text import read_figure
from app.domain.checks.rows import FigureRow

Counts = Mapping[tuple[int, str], Mapping[str, int]]
_DECEMBER = 12


def sheets(
    rows: Sequence[FigureRow], villages: Mapping[int, tuple[str, str]], events: Counts, today: str
) -> Iterator[FigureSheet]:
    """Give a sheet for each village and month that is due, from the first month that anybody reported.

    ``villages`` gives uid and name by id; ``events`` counts population events by village and month, there by kind.
    """
    by_key: dict[tuple[int, str], list[FigureRow]] = {}
    for row in rows:
        by_key.setdefault((row.village_id, row.month), []).append(row)
    if not by_key:
        return
    years = {(village_id, month[:4]) for village_id, month in events}
    months = [*_months(min(month for _, month in by_key), today)]
    months += sorted({month for _, month in by_key} - set(months))
    for village_id, (uid, name) in villages.items():
        before: Mapping[str, Decimal] = {}
        for month in months:
            found = by_key.get((village_id, month), [])
            if not found and due_on(month) >= today:
                continue
            keeps_events = (village_id, month[:4]) in years
            figures = {row.indicator: Decimal(row.value) for row in found}
            yield FigureSheet(
                village_id=village_id,
                village=name,
                month=month,
                figures=figures,
                row_ids={row.indicator: row.id for row in found},
                reported_on={row.indicator: row.reported_on for row in found},
                events=events.get((village_id, month), {}) if keeps_events else None,
                before=before,
                is_missing=not found,
                uid=f"{uid}/{month}",
            )
            before = figures


def typed_sheet(values: Mapping[str, str]) -> FigureSheet:
    """Give the sheet of figures typed as text; the keys are indicators, rates, or any other words."""
    written = {key: read_figure(text, key) for key, text in values.items()}
    exact = {key: figure.exact for key, figure in written.items()}
    return FigureSheet(0, "", "", {key: value for key, value in exact.items() if value is not None}, written)


def _months(first: str, today: str) -> Iterator[str]:
    """Give every month from the first that is due by today."""
    month = first
    while due_on(month) < today:
        yield month
        year, number = int(month[:4]), int(month[5:7])
        month = f"{year + 1:04d}-01" if number == _DECEMBER else f"{year:04d}-{number + 1:02d}"
