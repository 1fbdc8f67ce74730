"""Villages and groups: looked up by name, and added where the office has none of its own yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from app.domain.codes import CodeBook
from app.domain.importing.rows import RowReader, RowReading
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.intake.matching import difference_note, merge
from app.services.intake.tally import Tally
from storage.connection import SqlValue
from storage.intake import FormerVillage, Intake

_UNKNOWN_VILLAGE = QT_TRANSLATE_NOOP(
    "Import", "the village “{name}” is not in the office's list: correct the name or add the village first"
)
_FORMER_NAME = QT_TRANSLATE_NOOP("Import", "“{old}” is called {new} today: the row was taken for {new}")
_FORMER_JOINED = QT_TRANSLATE_NOOP("Import", "“{old}” belongs to {new} since {day}: the row was taken for {new}")
_FORMER_ITSELF = QT_TRANSLATE_NOOP(
    "Import", "“{old}” belongs to {new} since {day}: what happened before was kept with “{old}”"
)
Place = tuple[int, int | None]
"""Ids of a village and of a group in it."""
_GROUP = re.compile(r"(?:第)?(\d{1,3})(?:组|村民小组|小组)?")
_CHINESE = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_CHINESE_GROUP = re.compile(
    r"第?(十?[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?)(?:组|村民小组|小组)"
)


def group_name(text: str) -> str:
    """Give the one way in which a group is written: ``第三村民小组``, ``03组`` and ``3`` all mean ``3组``."""
    if match := _GROUP.fullmatch(text):
        return f"{int(match[1])}组"
    if (match := _CHINESE_GROUP.fullmatch(text)) and match[1]:
        tens, _, ones = match[1].rpartition("十") if "十" in match[1] else ("", "", match[1])
        number = (_CHINESE.get(tens, 1) * 10 if "十" in match[1] else 0) + _CHINESE.get(ones, 0)
        return f"{number}组"
    return text


class PlaceFinder:
    """Finds the ids of villages and groups while an import runs."""

    def __init__(self, intake: Intake, *, may_add_villages: bool) -> None:
        """Read the office's present places."""
        self._intake = intake
        self._may_add = may_add_villages and intake.is_empty("village")
        self._villages = {str(name): int(str(row[0])) for name, row in intake.lookup("village", "name").items()}
        self._groups = {
            (int(str(row[1])), str(row[2])): int(str(row[0]))
            for row in intake.lookup("village_group", "uid", ("village_id", "name")).values()
        }
        self._former = _former(intake, self._villages)
        self.villages_added = 0
        self.groups_added = 0

    def village(self, name: str) -> int | None:
        """Give the id of a village by its name of today or an earlier one; added only while the office has no list."""
        village_id = self._villages.get(name)
        if village_id is None and name in self._former:
            return self._former[name].today_id
        if village_id is None and self._may_add:
            village_id = self.add_village(name, None, None)
        return village_id

    def add_village(self, name: str, code: SqlValue, category: SqlValue) -> int:
        """Add a village to the office's list."""
        village_id = self._intake.take_id("village")
        self._intake.insert("village", ("name", "code", "category"), [(village_id, name, code, category)])
        self._villages[name] = village_id
        self.villages_added += 1
        return village_id

    def group(self, village_id: int, text: str) -> int:
        """Give the id of a group of a village, adding it when it is new."""
        name = group_name(text)
        group_id = self._groups.get((village_id, name))
        if group_id is None:
            group_id = self._intake.take_id("village_group")
            self._intake.insert("village_group", ("village_id", "name"), [(group_id, village_id, name)])
            self._groups[village_id, name] = group_id
            self.groups_added += 1
        return group_id

    def find(self, village: str, group: str) -> Place | None:
        """Give village and group, or None where the village is not in the office's list."""
        village_id = self.village(village)
        if village_id is None:
            return None
        if not group:
            return village_id, None
        # Where the other village had a group of this name already, the one that came is told apart by its old village.
        told_apart = (
            self._groups.get((village_id, f"{village}{group_name(group)}")) if village in self._former else None
        )
        return village_id, told_apart or self.group(village_id, group)

    def resolve(self, reading: RowReading, reader: RowReader, tally: Tally, day: str = "") -> Place | None:
        """Give village and group of a row, or refuse the row for its village.

        ``day`` is given for what happened then or in that month: what a village did before it was joined stays its own.
        """
        name = str(reading.values["village"])
        former = self._former.get(name)
        if former is not None and former.own_id is not None and day and day < former.until[: len(day)]:
            self.remark(reading, reader, tally, day)
            return former.own_id, None
        place = self.find(name, str(reading.values.get("village_group") or ""))
        if place is None:
            self.refuse(reading, reader, tally)
        else:
            self.remark(reading, reader, tally)
        return place

    def is_former(self, name: str) -> bool:
        """Tell whether a village has this name no more."""
        return name in self._former

    def remark(self, reading: RowReading, reader: RowReader, tally: Tally, day: str = "") -> None:
        """Say for which village of today a row was taken whose village has another name there."""
        former = self._former.get(str(reading.values["village"]))
        if former is None:
            return
        joined = _FORMER_ITSELF if day else _FORMER_JOINED
        template = _FORMER_NAME if former.own_id is None else joined
        params = {"old": former.old_name, "new": former.today, "day": former.until}
        tally.warn(reading, reader.column("village"), Message("Import", template, params))

    def refuse(self, reading: RowReading, reader: RowReader, tally: Tally) -> None:
        """Refuse a row whose village nobody knows."""
        message = Message("Import", _UNKNOWN_VILLAGE, {"name": str(reading.values["village"])})
        tally.refuse(reading, reader.column("village"), message)


def _former(intake: Intake, villages: Mapping[str, int]) -> dict[str, FormerVillage]:
    """Give the villages behind names that are no more; a name that two villages once had leads nowhere."""
    found: dict[str, FormerVillage] = {}
    ambiguous: set[str] = set()
    for former in intake.former_villages():
        other = found.setdefault(former.old_name, former)
        if other.today_id != former.today_id:
            ambiguous.add(former.old_name)
    return {name: former for name, former in found.items() if name not in villages and name not in ambiguous}


class PlaceIntake:
    """Takes the office's list of villages and groups."""

    def __init__(self, intake: Intake, reader: RowReader, tally: Tally, codes: CodeBook) -> None:
        """Work through one sheet."""
        del codes
        self._intake = intake
        self._reader = reader
        self._tally = tally
        self._finder = PlaceFinder(intake, may_add_villages=False)

    def take(self, readings: Iterable[RowReading]) -> None:
        """Add each village and group that is new."""
        for reading in readings:
            before = self._finder.villages_added + self._finder.groups_added
            is_filled = self._take_one(reading)
            self._finder.remark(reading, self._reader, self._tally)
            is_added = self._finder.villages_added + self._finder.groups_added > before
            self._tally.inserted += is_added
            self._tally.filled += is_filled and not is_added
            self._tally.unchanged += not is_filled and not is_added

    def _take_one(self, reading: RowReading) -> bool:
        """Add what is new, and tell whether a known village learnt its code or category."""
        values = reading.values
        facts: dict[str, SqlValue] = {
            key: None if values.get(key) is None else str(values[key]) for key in ("code", "category")
        }
        village_id = self._finder.village(str(values["village"]))
        is_filled = False
        if village_id is None:
            village_id = self._finder.add_village(str(values["village"]), facts["code"], facts["category"])
        else:
            is_filled = self._complete(reading, village_id, facts)
        if values.get("village_group") is not None:
            self._finder.group(village_id, str(values["village_group"]))
        return is_filled

    def _complete(self, reading: RowReading, village_id: int, facts: dict[str, SqlValue]) -> bool:
        known = self._intake.find_one("village", {"id": village_id}, tuple(facts))
        note = difference_note(reading, self._reader, self._tally, lambda _column, kept: str(kept))
        return known is not None and merge(self._intake, "village", known, facts, note)

    def finish(self) -> None:
        """Nothing is left to do."""
