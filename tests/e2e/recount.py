"""The practice township counted and scored a second time, from its workbooks and the documents alone.

Nothing here imports the program: what it shares with it are the workbooks, the scheme, the word lists, and
docs/scheme-format.md with the definitions of the facts.
"""

from __future__ import annotations

import contextlib
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import Any

import openpyxl

Line = dict[str, str]
LEVELS = ("national", "province", "city", "county", "township")

# How each fact is measured, and of which types of work, as their definitions say.
SUMS = {
    "letters_signed": ("responsibility_letter",),
    "funds_paid": ("funds_paid",),
    "households_reached": ("leaflet_delivery",),
    "recheck_mismatches": ("recheck",),
}
DONE = {
    "corrections_done": ("correction",),
    "applications_in_time": ("entitlement_application",),
    "notices_posted": ("public_notice",),
    "special_family_contacts": ("special_family_contact",),
    "preconception_offers": ("preconception_offer", "folic_acid_offer"),
    "subsidy_guidance": ("subsidy_guidance",),
}
NOT_DONE = {"late_complaints": ("complaint",)}
BY_LEVEL = {
    "media_pieces": ("media_piece",),
    "commendations": ("commendation",),
    "experience_talks": ("experience_talk",),
}
IN_ORDER = {
    "joint_meetings": ("joint_meeting",),
    "sessions_held": ("session",),
    "board_updates": ("board_update",),
    "trainings_passed": ("training",),
    "institution_inspections": ("institution_inspection",),
}
ANY = {
    "stock_faults": ("stock_out", "stock_expired"),
    "consent_gaps": ("consent_gap",),
    "data_incidents": ("data_incident",),
    "falsified_records": ("falsified_record",),
    "withheld_funds": ("withheld_funds",),
    "rights_violations": ("rights_violation",),
}


def lines(file: Path) -> list[Line]:
    """Give the rows under the heading row, the row with the most filled cells, as texts by heading."""
    with contextlib.closing(openpyxl.load_workbook(file, read_only=True)) as workbook:
        table = [[_text(cell) for cell in row] for row in workbook.worksheets[0].iter_rows(values_only=True)]
    start = max(range(5), key=lambda index: (sum(bool(cell) for cell in table[index]), -index))
    return [dict(zip(table[start], row, strict=False)) for row in table[start + 1 :] if any(row)]


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)


def tidy(text: str) -> str:
    """Remove every space and make full-width letters and digits narrow."""
    return "".join(chr(ord(sign) - 0xFEE0) if "！" <= sign <= "～" else sign for sign in text if not sign.isspace())


def is_citizen_id(text: str) -> bool:
    """Check a number as GB 11643 says: a day that exists, and ISO 7064 MOD 11-2 over all eighteen characters."""
    if re.fullmatch(r"[0-9]{17}[0-9X]", text) is None:
        return False
    try:
        date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    digits = [*map(int, text[:17]), 10 if text[17] == "X" else int(text[17])]
    return sum(digit * pow(2, 17 - place, 11) for place, digit in enumerate(digits)) % 11 == 1


@dataclass(frozen=True, slots=True)
class Work:
    """One work event; it belongs to the period of its due day or, without one, of its own."""

    kind: str
    village: str
    day: date
    due: date | None
    done: date | None
    result: str
    quantity: Fraction | None
    total: Fraction | None
    level: str

    @property
    def counts_on(self) -> date:
        """The day that decides to which period the event belongs."""
        return self.due or self.day

    @property
    def on_time(self) -> bool:
        """Done in order and not after the due day."""
        return self.result == "ok" and (self.done is None or self.due is None or self.done <= self.due)

    def was_due(self, as_of: date) -> bool:
        """Offers that were declined never are; what is open only once its day has passed."""
        return self.result != "declined" and not (self.result == "open" and self.counts_on >= as_of)


@dataclass(frozen=True)
class Books:
    """The four workbooks and the word lists."""

    folder: Path
    codes: Path

    @cached_property
    def villages(self) -> list[str]:
        """The office's own villages, in their order."""
        return list(dict.fromkeys(tidy(line["村"]) for line in lines(self.folder / "places.xlsx")))

    @cached_property
    def groups(self) -> set[tuple[str, str]]:
        """Village and group."""
        return {(tidy(line["村"]), tidy(line["组"])) for line in lines(self.folder / "places.xlsx")}

    @cached_property
    def people(self) -> list[Line]:
        """Every row of the residents' sheet."""
        return lines(self.folder / "residents.xlsx")

    @cached_property
    def accepted(self) -> list[Line]:
        """The residents whose row has a name, a village of the office and no broken number."""
        return [line for line in self.people if self._is_acceptable(line)]

    def _is_acceptable(self, line: Line) -> bool:
        number = tidy(line["身份证号"]).lstrip("'").upper()
        return (
            bool(tidy(line["姓名"])) and tidy(line["村名称"]) in self.villages and (not number or is_citizen_id(number))
        )

    @cached_property
    def mended_cells(self) -> int:
        """Cells of accepted residents written in another way than they are kept; other words for a kinship are none."""
        return sum(
            _was_mended(heading, cell, self._labels) for line in self.accepted for heading, cell in line.items() if cell
        )

    @cached_property
    def _labels(self) -> dict[str, set[str]]:
        lists = self._codes("lists")
        columns = {"性别": "sex", "民族": "ethnic_group", "文化程度": "education", "户口性质": "hukou_nature"}
        columns |= {"婚姻状况": "marital_status", "居住状况": "residence_status"}
        return {
            heading: {words[0] for code, words in lists[key].items() if code != "source"}
            for heading, key in columns.items()
        }

    @cached_property
    def residents_by_village(self) -> Counter[str]:
        """Accepted residents of each village."""
        return Counter(tidy(line["村名称"]) for line in self.accepted)

    @cached_property
    def households(self) -> set[str]:
        """Numbers of the households of accepted residents."""
        return {tidy(line["户编号"]) for line in self.accepted}

    @cached_property
    def work(self) -> list[Work]:
        """Every work event."""
        kinds = {
            word: key
            for key, entry in self._codes("event_types").items()
            for word in (entry["label"], *entry["synonyms"])
        }
        results, levels = self._words("event_result"), self._words("level")
        return [
            Work(
                kind=kinds[line["类型"]],
                village=tidy(line["村"]),
                day=date.fromisoformat(line["发生日期"]),
                due=_day(line["应办日期"]),
                done=_day(line["办结日期"]),
                result=results[line["结果"]],
                quantity=_amount(line["数量"]),
                total=_amount(line["应办数"]),
                level=levels[line["级别"]] if line["级别"] else "",
            )
            for line in lines(self.folder / "events.xlsx")
        ]

    @cached_property
    def work_by_kind(self) -> Counter[str]:
        """Number of events of each type."""
        return Counter(event.kind for event in self.work)

    @cached_property
    def reports(self) -> dict[tuple[str, str], list[date]]:
        """Days on which the figures of a village and month were reported."""
        found: dict[tuple[str, str], list[date]] = {}
        for line in lines(self.folder / "figures.xlsx"):
            found.setdefault((tidy(line["村"]), line["月份"]), []).append(date.fromisoformat(line["上报日期"]))
        return found

    def is_on_time(self, village: str, year: int, month: int, as_of: date) -> bool:
        """Tell whether all figures of a month were reported by the 5th of the next; not asked before that day."""
        days = self.reports.get((village, f"{year}-{month:02}"), [])
        due = date(year + month // 12, month % 12 + 1, 5)
        return due <= as_of and bool(days) and all(day <= due for day in days)

    def months_on_time(self, village: str, year: int, as_of: date) -> list[int]:
        """Months whose report came in time."""
        return [month for month in range(1, 13) if self.is_on_time(village, year, month, as_of)]

    def _words(self, key: str) -> dict[str, str]:
        return {word: code for code, words in self._codes("lists")[key].items() if code != "source" for word in words}

    def _codes(self, name: str) -> dict[str, Any]:
        return tomllib.loads((self.codes / f"{name}.toml").read_text(encoding="utf-8"))


_PLAIN = ("姓名", "村名称", "小区/组名", "门牌号", "户编号", "户人编号", "配偶姓名", "与户主关系")
_WRITTEN = {"身份证号": r"\d{17}[\dX]", "配偶身份证号": r"\d{17}[\dX]", "联系电话": r"\d+"}
_DATES = ("出生日期", "初婚日期")


def _was_mended(heading: str, cell: str, labels: Mapping[str, set[str]]) -> bool:
    if heading in labels:
        return cell not in labels[heading]
    if heading in _DATES:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", cell, re.ASCII) is None
    if heading in _WRITTEN:
        return re.fullmatch(_WRITTEN[heading], cell, re.ASCII) is None
    return heading in _PLAIN and cell != tidy(cell)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _amount(text: str) -> Fraction | None:
    return Fraction(text) if text else None


@dataclass(frozen=True, slots=True)
class Span:
    """A year or a quarter of it."""

    year: int
    quarter: int | None

    @classmethod
    def of(cls, key: str) -> Span:
        """Read ``2025`` or ``2025Q2``."""
        year, _, quarter = key.partition("Q")
        return cls(int(year), int(quarter) if quarter else None)

    @property
    def quarters(self) -> tuple[int, ...]:
        """The quarters it holds."""
        return (1, 2, 3, 4) if self.quarter is None else (self.quarter,)

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return day.year == self.year and quarter_of(day.month) in self.quarters


def quarter_of(month: int) -> int:
    """Give the quarter of a month."""
    return (month + 2) // 3


@dataclass(slots=True)
class Score:
    """What a village got."""

    village: str
    max_points: Decimal
    items: dict[str, Decimal] = field(default_factory=dict)
    sections: dict[str, Decimal] = field(default_factory=dict)
    adjustment: Decimal = Decimal(0)
    red_lines: list[str] = field(default_factory=list)
    class_title: str = ""
    rank: int = 0

    @property
    def points(self) -> Decimal:
        """All sections and the adjustment."""
        return sum(self.sections.values(), Decimal(0)) + self.adjustment


class Recount:
    """Scores every village of a period by docs/scheme-format.md."""

    def __init__(self, books: Books, scheme: Path, period: str, as_of: date) -> None:
        """Read the scheme; ``as_of`` is the day on which is asked what was due."""
        self._books = books
        self._scheme = tomllib.loads(scheme.read_text(encoding="utf-8"), parse_float=Decimal)
        self._span = Span.of(period)
        self._as_of = as_of

    def scores(self) -> list[Score]:
        """Give all villages, the best first, those with a red line last, equal ones in the order of the office."""
        found = [self._village(village) for village in self._books.villages]
        found.sort(key=lambda score: (bool(score.red_lines), -score.points))
        for place, score in enumerate(found, start=1):
            above = found[place - 2]
            is_level = place > 1 and (bool(above.red_lines), above.points) == (bool(score.red_lines), score.points)
            score.rank = above.rank if is_level else place
        return found

    def _village(self, village: str) -> Score:
        scheme = self._scheme
        score = Score(village, sum((self._max(item) for item in self._items()), Decimal(0)))
        for section in scheme["sections"]:
            for item in section["items"]:
                score.items[item["key"]] = self._rounded(self._item(item, village)) if self._max(item) else Decimal(0)
            score.sections[section["key"]] = sum((score.items[item["key"]] for item in section["items"]), Decimal(0))
        self._adjust(score)
        score.red_lines = [line["title"] for line in scheme["red_lines"] if self._count(line["fact"], village)]
        score.class_title = (
            scheme["red_line_class"]
            if score.red_lines
            else next(
                rule["title"] for rule in scheme["classes"] if score.points >= rule["at_least"] * score.max_points
            )
        )
        return score

    def _adjust(self, score: Score) -> None:
        left = Fraction(self._scheme["bonus_ceiling"]) / (1 if self._span.quarter is None else 4)
        for item in self._scheme["bonuses"]:
            points = self._rounded(
                min(self._per_level(item, score.village, 1 if self._span.quarter is None else 4), left)
            )
            score.items[item["key"]] = points
            score.adjustment += points
            left -= Fraction(points)
        for item in self._scheme["deductions"]:
            taken = min(Fraction(item["each"]) * self._count(item["fact"], score.village), Fraction(score.points))
            score.items[item["key"]] = -self._rounded(taken)
            score.adjustment -= self._rounded(taken)

    def _items(self) -> Iterator[dict[str, Any]]:
        for section in self._scheme["sections"]:
            yield from section["items"]

    def _ways(self, item: Mapping[str, Any]) -> int:
        """Tell into how many parts a yearly figure is split; 0 where the item does not count."""
        if self._span.quarter is None:
            return 1
        quarters: Sequence[int] = (
            item["quarters"] if "quarters" in item else {"quarterly": (1, 2, 3, 4), "yearly": ()}[item["spread"]]
        )
        return len(quarters) if self._span.quarter in quarters else 0

    def _max(self, item: Mapping[str, Any]) -> Decimal:
        ways = self._ways(item)
        return Decimal(item["max_points"]) / ways if ways else Decimal(0)

    def _quarters(self, item: Mapping[str, Any]) -> list[int]:
        return [quarter for quarter in self._span.quarters if quarter in item.get("quarters", (1, 2, 3, 4))]

    def _item(self, item: Mapping[str, Any], village: str) -> Fraction:
        most = Fraction(self._max(item))
        match item["rule"]:
            case "rate":
                return self._rate(item, village, most)
            case "per_event":
                cap = Fraction(item["cap"]) / self._ways(item) if "cap" in item else most
                return min(Fraction(item["value"]) * self._count(item["fact"], village), cap, most)
            case "per_level":
                return min(self._per_level(item, village, self._ways(item)), most)
            case "full_minus":
                lost = sum(Fraction(part["each"]) * self._count(part["fact"], village) for part in item["deductions"])
                return max(most - lost, Fraction(0))
            case "milestones":
                return Fraction(item["value"]) * self._reached(item, village)
            case "sampled":
                return self._sampled(item, village, most)
            case rule:
                raise ValueError(rule)

    def _rate(self, item: Mapping[str, Any], village: str, most: Fraction) -> Fraction:
        done, due = self._ratio(item["fact"], village)
        if not due:
            return most if item["when_nothing_due"] == "full" else Fraction(0)
        if "target" not in item:
            return min(most * done / due, most)
        below = max(Fraction(item["target"]) - 100 * done / due, Fraction(0))
        return max(most - Fraction(item["per_point"]) / self._ways(item) * below, Fraction(0))

    def _per_level(self, item: Mapping[str, Any], village: str, ways: int) -> Fraction:
        counts = Counter(event.level for event in self._events(BY_LEVEL[item["fact"]], village))
        points = Fraction(0)
        for entry in item["levels"]:
            earned = Fraction(entry["value"]) * counts[entry["level"]]
            points += min(earned, Fraction(entry["cap"]) / ways) if "cap" in entry else earned
        return points

    def _reached(self, item: Mapping[str, Any], village: str) -> int:
        if item["every"] == "month":
            months = (month for month in range(1, 13) if quarter_of(month) in self._quarters(item))
            return sum(self._books.is_on_time(village, self._span.year, month, self._as_of) for month in months)
        held = {quarter_of(event.counts_on.month) for event in self._in_order(item["fact"], village)}
        return len(held & set(self._quarters(item)))

    def _sampled(self, item: Mapping[str, Any], village: str, most: Fraction) -> Fraction:
        points = Fraction(0)
        for quarter in self._quarters(item):
            share = most / len(self._quarters(item))
            wrong, checked = self._ratio(item["fact"], village, Span(self._span.year, quarter))
            if checked:
                left = max(share - Fraction(item["per_percent"]) * 100 * wrong / checked, Fraction(0))
                points += Fraction(self._rounded(left))
            elif item["when_nothing_due"] == "full":
                points += share
        return points

    def _ratio(self, fact: str, village: str, span: Span | None = None) -> tuple[Fraction, Fraction]:
        if fact in SUMS:
            events = [event for event in self._events(SUMS[fact], village, span) if event.result != "declined"]
            return _added(event.quantity for event in events), _added(event.total for event in events)
        done = due = Fraction(0)
        for event in self._events(DONE[fact], village, span):
            if event.was_due(self._as_of):
                done += (event.quantity or Fraction(0)) if event.total is not None else Fraction(event.on_time)
                due += Fraction(1) if event.total is None else event.total
        return done, due

    def _count(self, fact: str, village: str) -> int:
        if fact in NOT_DONE:
            events = self._events(NOT_DONE[fact], village)
            return sum(event.was_due(self._as_of) and not event.on_time for event in events)
        if fact in IN_ORDER:
            return len(self._in_order(fact, village))
        return len(self._events(ANY[fact], village))

    def _in_order(self, fact: str, village: str) -> list[Work]:
        return [event for event in self._events(IN_ORDER[fact], village) if event.result == "ok"]

    def _events(self, kinds: tuple[str, ...], village: str, span: Span | None = None) -> list[Work]:
        span = span or self._span
        found = (event for kind in kinds for event in self._by_kind.get((kind, village), []))
        return [event for event in found if span.holds(event.counts_on)]

    @cached_property
    def _by_kind(self) -> dict[tuple[str, str], list[Work]]:
        found: dict[tuple[str, str], list[Work]] = {}
        for event in self._books.work:
            found.setdefault((event.kind, event.village), []).append(event)
        return found

    def _rounded(self, value: Fraction) -> Decimal:
        step = Fraction(self._scheme["rounding"])
        whole = (value / step + Fraction(1, 2)).__floor__()
        return Decimal(whole) * Decimal(self._scheme["rounding"])


def _added(amounts: Iterable[Fraction | None]) -> Fraction:
    return sum((amount for amount in amounts if amount is not None), Fraction(0))
