"""The only wiring: an office folder and a passphrase become a township with all its services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from uuid_utils import uuid7

from app import reference, wording
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import Translate
from app.practice.tables import PracticeSize
from app.practice.township import DEFAULT_SEED, DEFAULT_SIZE, DEFAULT_YEAR, generate
from app.services.annual_reviews import AnnualReviewService
from app.services.assessment import AssessmentService
from app.services.assessment_papers import AssessmentPapers
from app.services.bundles import BundleService
from app.services.candidate_papers import CandidatePaperService
from app.services.candidates import CandidateService
from app.services.care import CareService
from app.services.care_papers import CarePaperService
from app.services.case_papers import CasePaperService
from app.services.cases import CaseService
from app.services.checks import CheckService
from app.services.childcare import ChildcareService
from app.services.childcare_tables import ChildcareTableService
from app.services.claims import ClaimService
from app.services.drafts import DraftService
from app.services.duplicates import DuplicateService
from app.services.endings import EndingService
from app.services.entry import EntryService
from app.services.events import PopulationEventService
from app.services.evidence import EvidenceService
from app.services.fact_library import FactLibraryService
from app.services.households import HouseholdService
from app.services.imports import ImportService
from app.services.inspection_papers import InspectionPaperService
from app.services.inspections import InspectionService
from app.services.lists import ListService
from app.services.notices import NoticeService
from app.services.operations import OperationService
from app.services.papers import PaperService
from app.services.payment_papers import PaymentPaperService
from app.services.payments import PaymentService
from app.services.places import PlaceService
from app.services.policy_papers import PolicyPaperService
from app.services.ports import Ports
from app.services.practice import KINDS, write_county_keys, write_workbooks
from app.services.programme_views import ProgrammeViews
from app.services.programmes import ProgrammeService
from app.services.public_notice_papers import PublicNoticePapers
from app.services.public_notices import PublicNoticeService
from app.services.reconciling import ReconcileService
from app.services.records import RecordService
from app.services.rectification_papers import RectificationPapers
from app.services.rectifications import RectificationService
from app.services.register import RegisterService
from app.services.results import ResultService
from app.services.review import ReviewService
from app.services.review_papers import ReviewPaperService
from app.services.rosters import RosterService
from app.services.schemes import SchemeService
from app.services.second_entry import SecondEntryService
from app.services.village_reviews import VillageReviewService
from app.services.what_if import WhatIfService
from app.services.workdays import WorkdayService
from app.services.yearly_papers import YearlyPaperService
from storage import office as storage_office
from storage.keys import KdfCost
from storage.office import Office


def local_now() -> datetime:
    """Give the present instant in the zone of the office PC."""
    return datetime.now().astimezone()


def new_uid() -> str:
    """Give a new UUIDv7, so that later rows sort later."""
    return str(uuid7())


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What differs between the office PC and a test: clock, ids, words, and the price of guessing."""

    clock: Callable[[], datetime] = local_now
    new_uid: Callable[[], str] = new_uid
    kdf_cost: KdfCost = field(default_factory=KdfCost)


class Township:
    """One open office with everything a user can do in it."""

    def __init__(self, office: Office, tr: Translate, surroundings: Surroundings) -> None:
        """Build every service over the open office."""
        self._office = office
        self.folder = office.folder
        ports = Ports(
            office.store,
            surroundings.clock,
            surroundings.new_uid,
            tr,
            reference.load_codes(),
            reference.load_headings(),
        )
        self.tr = tr
        self.operations = OperationService(ports)
        self.imports = ImportService(ports, self.operations)
        self.records = RecordService(ports)
        self.register = RegisterService(ports, self.records)
        self.places = PlaceService(ports, self.records)
        self.households = HouseholdService(ports, self.records, self.register)
        self.events = PopulationEventService(ports, self.records, self.households)
        self.duplicates = DuplicateService(ports)
        self.drafts = DraftService(ports)
        self.checks = CheckService(ports)
        self.reconciling = ReconcileService(ports, reference.load_list_headings())
        self.entry = EntryService(ports, self.records)
        self.second_entry = SecondEntryService(ports, self.records)
        self.schemes = SchemeService(ports)
        self.fact_library = FactLibraryService(ports, self.schemes)
        self.assessment = AssessmentService(ports, self.operations, self.schemes)
        self.workdays = WorkdayService(ports, reference.load_holidays())
        self.rectifications = RectificationService(ports, self.workdays, self.assessment)
        self.inspections = InspectionService(ports, self.schemes)
        self.evidence = EvidenceService(ports)
        self.claims = ClaimService(ports, self.assessment, reference.load_claim_headings())
        self.review = ReviewService(ports, self.operations, self.assessment, self.claims)
        with office.store.read() as connection:
            self.is_practice = storage_office.fact(connection, "practice") == "yes"
            self.profile = TownshipProfile(
                *(storage_office.fact(connection, key) or "" for key in ("name", "county", "province", "code"))
            )
        self._wire_entitlements(ports)
        self.rectification_papers = RectificationPapers(ports, self.profile, self.rectifications, self.workdays)
        self.results = ResultService(ports, self.assessment)
        self.what_if = WhatIfService(ports, self.assessment)
        self.assessment_papers = AssessmentPapers(ports, self.assessment, self.results, self.profile)
        self.notices = NoticeService(
            ports,
            self.operations,
            self.assessment,
            self.profile,
            self.assessment_papers,
            self.rectifications,
            self.workdays,
            self.claims,
        )
        self.papers = PaperService(ports, self.profile)
        self.inspection_papers = InspectionPaperService(ports, self.inspections, self.profile)
        self.review_papers = ReviewPaperService(ports, self.assessment, self.review, self.profile)
        self.lists = ListService(ports, self.operations, self.profile)
        self.bundles = BundleService(ports, self.operations, office.folder, self.profile)

    def _wire_entitlements(self, ports: Ports) -> None:
        """Build what families are owed: the programmes first, for all others go by them."""
        self.programmes = ProgrammeService(ports, reference.load_programmes(), self.profile)
        self.case_papers = CasePaperService(ports, self.profile, self.programmes)
        self.programme_views = ProgrammeViews(ports, self.programmes)
        self.village_reviews = VillageReviewService(ports, self.programmes)
        self.public_notices = PublicNoticeService(ports, self.programmes, self.workdays, self.profile.name)
        self.cases = CaseService(
            ports,
            self.programmes,
            (self.village_reviews.gate, self.public_notices.gate),
            (self.village_reviews.opened_on, self.public_notices.opened_on),
        )
        self.public_notice_papers = PublicNoticePapers(
            ports, self.profile, self.programmes, self.public_notices, self.village_reviews, self.evidence
        )
        self.special_families = CareService(ports, self.programmes, self.workdays)
        self.childcare = ChildcareService(ports, self.programmes, self.workdays, self.cases)
        self.childcare_tables = ChildcareTableService(ports, self.childcare, reference.load_subsidy_headings())
        self.care_papers = CarePaperService(ports, self.profile, self.programmes, self.special_families, self.childcare)
        self.endings = EndingService(ports, self.programmes, self.cases.open_in)
        self.annual_reviews = AnnualReviewService(ports, self.programmes, self.endings)
        self.yearly_papers = YearlyPaperService(ports, self.profile, self.programmes, self.endings, self.annual_reviews)
        self.candidates = CandidateService(ports, self.programmes, self.cases)
        self.candidate_papers = CandidatePaperService(ports, self.candidates, self.programmes, self.profile)
        self.rosters = RosterService(ports, self.operations, self.programmes, self.profile)
        self.policy_papers = PolicyPaperService(ports, self.profile, self.programmes, self.programme_views)
        bank_files = reference.load_bank_files()
        self.payments = PaymentService(ports, self.programmes, self.endings.undecided_in, bank_files)
        self.payment_papers = PaymentPaperService(ports, self.profile, self.payments)

    def problems(self) -> tuple[str, ...]:
        """Give what is wrong with the office file, page by page and row by row: nothing, if it is whole."""
        with self._office.store.read() as connection:
            return storage_office.check_file(connection)

    def close(self) -> None:
        """Close the office; calling it again does nothing."""
        self._office.close()


def is_office(folder: Path) -> bool:
    """Tell whether a folder holds an office."""
    return storage_office.is_office(folder)


def create_township(
    folder: Path,
    passphrase: str,
    profile: TownshipProfile,
    *,
    tr: Translate | None = None,
    surroundings: Surroundings = Surroundings(),
    is_practice: bool = False,
) -> Township:
    """Make a new office and open it; a practice office says so for ever."""
    facts = {
        "name": profile.name,
        "county": profile.county,
        "province": profile.province,
        "code": profile.code,
        "epoch": surroundings.new_uid(),
        "practice": "yes" if is_practice else "no",
    }
    return _township(storage_office.create_office(folder, passphrase, facts, surroundings.kdf_cost), tr, surroundings)


def open_township(
    folder: Path,
    passphrase: str,
    *,
    tr: Translate | None = None,
    surroundings: Surroundings = Surroundings(),
) -> Township:
    """Open an office."""
    return _township(storage_office.open_office(folder, passphrase), tr, surroundings)


def _township(office: Office, tr: Translate | None, surroundings: Surroundings) -> Township:
    try:
        return Township(office, tr or wording.load(), surroundings)
    except BaseException:
        office.close()
        raise


_PRACTICE_PERIODS = tuple(f"{DEFAULT_YEAR}{quarter}" for quarter in ("Q1", "Q2", "Q3", "Q4", ""))


def create_practice(
    folder: Path,
    passphrase: str,
    progress: Progress = no_progress,
    *,
    size: PracticeSize = DEFAULT_SIZE,
    seed: int = DEFAULT_SEED,
    tr: Translate | None = None,
    surroundings: Surroundings = Surroundings(),
) -> Township:
    """Make the practice township through the same import and scoring that a real office uses."""
    steps = 2 + len(KINDS) + len(_PRACTICE_PERIODS)
    practice = generate(size, seed)
    progress(1, steps)
    profile = TownshipProfile(practice.name, practice.county, practice.province, practice.code)
    files = write_workbooks(practice, folder / "workbooks")
    township = create_township(folder, passphrase, profile, tr=tr, surroundings=surroundings, is_practice=True)
    try:
        township.bundles.enrol_recipient(write_county_keys(folder / "county").public)
        for done, kind in enumerate(KINDS, start=2):
            progress(done, steps)
            township.imports.run(kind, files[kind])
        for done, period in enumerate(_PRACTICE_PERIODS, start=2 + len(KINDS)):
            progress(done, steps)
            township.assessment.score("default-1000", period)
        progress(steps, steps)
    except BaseException:
        township.close()
        raise
    return township
