"""The practice township that all jobs share: its workbooks, and one office filled by our own import."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app import wording
from app.bootstrap import Surroundings, Township, create_township
from app.domain.records.place import TownshipProfile
from app.practice import places
from app.practice.tables import PracticeSize
from app.practice.township import generate
from app.services.practice import KINDS, PASSPHRASE, CountyKeys, write_county_keys, write_workbooks
from storage.keys import KdfCost
from storage.office import Office, open_office

PROFILE = TownshipProfile(places.TOWNSHIP, places.COUNTY, places.PROVINCE, places.TOWNSHIP_CODE)
CHEAP_KEYS = Surroundings(kdf_cost=KdfCost(1, 8192, 1))
TAKEN_IN = 0.95
_VILLAGE, _GROUP, _HOUSEHOLD = 500, 212, 4.2
_EVENTS = 10


@dataclass(frozen=True, slots=True)
class OpenOffice:
    """A copy of the office, open both ways: as storage sees it, and with all services."""

    office: Office
    township: Township


class Material:
    """A township of one size; its parts are made when they are first asked for, and stay in its folder."""

    def __init__(self, folder: Path, residents: int, events: int | None = None) -> None:
        """Remember the size; nothing is made yet."""
        self.residents = residents
        self.events = residents * _EVENTS if events is None else events
        self.folder = folder
        self._folder = folder / f"township-{residents}-{self.events}"

    @property
    def size(self) -> PracticeSize:
        """So many villages that 100,000 residents live in 200."""
        count = self.residents
        villages, groups, households = max(1, count // _VILLAGE), max(1, count // _GROUP), round(count / _HOUSEHOLD)
        return PracticeSize(villages, groups, households, count, self.events)

    @property
    def workbooks(self) -> Mapping[str, Path]:
        """One workbook for each kind of table."""
        folder = self._folder / "workbooks"
        if not folder.exists():
            unfinished = self._empty("unfinished-workbooks")
            write_workbooks(generate(self.size), unfinished)
            unfinished.rename(folder)
        return {kind: folder / f"{kind}.xlsx" for kind in KINDS}

    @property
    def county(self) -> CountyKeys:
        """Give the keys of the county that receives the bundles."""
        return write_county_keys(self._folder / "county")

    @property
    def filled(self) -> Path:
        """The office with all four workbooks in it. Nobody opens it: who works on it takes a copy."""
        folder = self._folder / "office"
        if not folder.exists():
            unfinished = self._empty("unfinished-office")
            self._fill(unfinished)
            unfinished.rename(folder)
        return folder

    def copy_to(self, folder: Path) -> Path:
        """Give a copy of the filled office in place of whatever is there."""
        shutil.rmtree(folder, ignore_errors=True)
        return Path(shutil.copytree(self.filled, folder))

    @contextmanager
    def opened(self, folder: Path) -> Iterator[OpenOffice]:
        """Open a copy of the filled office."""
        office = open_office(self.copy_to(folder), PASSPHRASE)
        township = Township(office, wording.load(), CHEAP_KEYS)
        try:
            yield OpenOffice(office, township)
        finally:
            township.close()

    def _fill(self, folder: Path) -> None:
        township = create_township(folder, PASSPHRASE, PROFILE, surroundings=CHEAP_KEYS)
        try:
            for kind in KINDS:
                take_in(township, kind, self.workbooks[kind])
            township.bundles.enrol_recipient(self.county.public)
        finally:
            township.close()

    def _empty(self, name: str) -> Path:
        folder = self._folder / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder


def take_in(township: Township, kind: str, workbook: Path) -> None:
    """Import with every check; a fast import that takes nobody in is no result."""
    report = township.imports.run(kind, workbook)
    if report.inserted < report.rows_read * TAKEN_IN:
        msg = f"only {report.inserted} of {report.rows_read} rows of {kind} were taken in"
        raise RuntimeError(msg)
