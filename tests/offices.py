"""An office of a test: a real encrypted file in a folder of its own, a clock that stands still, cheap keys."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.bootstrap import Surroundings, Township, create_township, open_township
from app.domain.records.place import TownshipProfile
from app.services.assessment import RunInfo
from app.services.imports import ImportReport
from app.services.register import SaveResult
from storage.keys import KdfCost
from storage.store import Store

PASSPHRASE = "望溪 open sesame"
CHEAP = KdfCost(1, 8192, 1)
BEIJING = timezone(timedelta(hours=8))
NOW = datetime(2026, 7, 1, 9, 30, tzinfo=BEIJING)
SURROUNDINGS = Surroundings(clock=lambda: NOW, kdf_cost=CHEAP)
PROFILE = TownshipProfile("望溪镇", "云岭县", "江南省", "999101001")

PLACES = (("村", "组", "区划代码"), ("东河村", "1组", "001"), ("东河村", "2组", "001"), ("西山村", "1组", "002"))
RESIDENT_HEADINGS = ("姓名", "性别", "出生日期", "身份证号", "户号", "村名称", "组", "手机号", "备注")


def english(_context: str, text: str) -> str:
    """Leave texts as they stand in the source."""
    return text


def open_again(folder: Path) -> Township:
    """Open an office that was closed."""
    return open_township(folder, PASSPHRASE, tr=english, surroundings=SURROUNDINGS)


def citizen_id(birth_date: str = "19800102", order: str = "001", area: str = "110105") -> str:
    """Make a number that is valid by an arithmetic of its own: ISO 7064 MOD 11-2."""
    body = area + birth_date + order
    remainder = 0
    for digit in body:
        remainder = (remainder + int(digit)) * 2 % 11
    return body + "0123456789X"[(12 - remainder) % 11]


@dataclass(slots=True)
class Desk:
    """A township with the few gestures that most tests make."""

    township: Township
    folder: Path
    _files: int = field(default=0)

    @property
    def store(self) -> Store:
        """The open office file itself."""
        return self.township._office.store

    def sheet(self, rows: Sequence[Sequence[str]]) -> Path:
        """Write a table the way old systems hand it over."""
        self._files += 1
        file = self.folder / f"sheet{self._files}.csv"
        with file.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream).writerows(rows)
        return file

    def take(self, kind: str, *rows: Sequence[str]) -> ImportReport:
        """Import a table of headings and rows."""
        return self.township.imports.run(kind, self.sheet(rows))

    def places(self) -> None:
        """Set up two villages with three groups."""
        self.take("places", *PLACES)

    def place(self, village: str = "东河村", group: str = "") -> str:
        """Give the code of a place as the form knows it."""
        choices = self.form()["place"]
        return choices[f"{village} {group}".strip()]

    def form(self) -> Mapping[str, Mapping[str, str]]:
        """Give the choices of an empty form by label."""
        fields = self.township.register.form(None).fields
        return {one.key: {choice.label: choice.code for choice in one.choices} for one in fields}

    def person(self, name: str = "李桂英", **values: str) -> int:
        """Type a person into an empty form."""
        return self.save(None, {"name": name, "sex": "2", "place": self.place()} | values).resident_id

    def save(self, resident_id: int | None, values: Mapping[str, str], row_version: int | None = None) -> SaveResult:
        """Save a form, with the version that is stored unless another is given."""
        if row_version is None:
            row_version = self.township.register.form(resident_id).row_version
        return self.township.register.save(resident_id, values, row_version)

    def values(self, resident_id: int) -> dict[str, str]:
        """Give what the form of a person holds."""
        return {one.key: one.value for one in self.township.register.form(resident_id).fields}

    def names(self, text: str = "", village_id: int | None = None) -> list[str]:
        """Give the names that the list shows for a search."""
        register = self.township.register
        return [row.name for row in register.rows(register.list_ids(village_id, text))]

    def publish(self, run_id: int) -> RunInfo:
        """Publish a run as two people do, without time for appeals."""
        review = self.township.review
        review.hand_over(run_id, "王丽")
        review.check(run_id, "赵敏", "核对无误")
        review.publish(run_id, "王丽", no_appeals_because="演练")
        return self.township.assessment.result(run_id).info

    def query(self, sql: str, *values: str | int) -> list[tuple[str | int | float | bytes | None, ...]]:
        """Look straight into the file."""
        with self.store.read() as connection:
            return connection.execute(sql, values).fetchall()


def new_desk(folder: Path) -> Desk:
    """Make an office in a folder."""
    township = create_township(folder / "office", PASSPHRASE, PROFILE, tr=english, surroundings=SURROUNDINGS)
    return Desk(township, folder)


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """Open an office in which nothing has been done yet."""
    desk = new_desk(tmp_path)
    yield desk
    desk.township.close()


@pytest.fixture
def desk(empty_desk: Desk) -> Desk:
    """Open an office with two villages."""
    empty_desk.places()
    return empty_desk
