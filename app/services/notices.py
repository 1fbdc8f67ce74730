"""Paper: score sheets, the circular and rectification notices, built from a stored run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from app.domain.errors import NotFound
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.scoring.scheme import Scheme
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.domain.workdays import DayCount
from app.services.assessment import AssessmentService, ItemScore, RunResult, SubjectScore
from app.services.assessment_papers import WORDS, AssessmentPapers
from app.services.claims import ClaimService
from app.services.operations import OperationService
from app.services.pages import print_pages, write_pages
from app.services.ports import Ports
from app.services.rectification_papers import RectificationPapers
from app.services.rectifications import RectificationService
from app.services.results import SCORED, STOPPED, WAITING, tied
from app.services.workdays import WorkdayService
from printing.forms import (
    ASSESSMENT_FORMS,
    chart_sheet,
    circular,
    rectification_notice,
    scheme_booklet,
    village_score_sheet,
    worker_card,
    yearly_comparison,
)
from printing.forms.chart_sheet import ChartSheetData
from printing.forms.circular import CircularData, CommendedVillage, ImprovingVillage, RankingRow
from printing.forms.form import Form
from printing.forms.rectification_notice import LONGEST_TERM_DAYS, Finding, RectificationNoticeData
from printing.forms.village_score_sheet import Adjustment, ScoreItem, ScoreSection, VillageScoreSheetData
from storage import operations as journal

_N = QT_TRANSLATE_NOOP
_NO_DOCUMENT = _N("Notices", "There is no document with the key {key}")
_NO_VILLAGE = _N("Notices", "Choose the village that the document is for")
_NOTHING_TO_RECTIFY = _N("Notices", "{village} lost no point in this run: there is nothing to rectify")

_ISSUER = _N("Notices", "People's Government of {township}")
_NUMBER = _N("Notices", "{mark} notice [{year}] no.    ")
_DRAFT_NUMBER = _N("Notices", "Rectification [{year}] no.    (draft, no number yet)")
_SCHEME = _N("Notices", "“{scheme}” (version {version})")
_ASSESSMENT_OF = _N("Notices", "the assessment of {period}")
_CIRCULAR_TITLE = _N("Notices", "Circular on the results of the {period} assessment of village family services")
_CIRCULAR_OF_DEPARTMENTS = _N("Notices", "Circular on the results of the {period} assessment of departments")
_CIRCULAR_OF_WORKERS = _N("Notices", "Circular on the results of the {period} assessment of village workers")
_ALL_VILLAGES = _N("Notices", "All village and residents' committees")
_ALL_DEPARTMENTS = _N("Notices", "All departments and stations of the township")
_WORKER_SHEET = _N("Notices", "{township} score sheet of a village worker")
_DEPARTMENT_SHEET = _N("Notices", "{township} score sheet of a department")
_OPEN = _N("Notices", "No rank yet: {items}")
_SHARED = _N("Notices", "shared by {count}")
_IN_TIER = _N("Notices", "{tier}: rank {rank}")
_PROVISIONAL = _N("Notices", "points so far")
_OPENING = _N(
    "Notices",
    "Under “{scheme}” (version {version}), the family-services work of all villages of {township} in {period} was scored from the records. The results are announced as follows.",
)
_OPENING_DEPARTMENTS = _N(
    "Notices",
    "Under “{scheme}” (version {version}), the family-services work of the departments of {township} in {period} was scored from the records. The results are announced as follows.",
)
_OPENING_WORKERS = _N(
    "Notices",
    "Under “{scheme}” (version {version}), the work of the village workers of {township} in {period} was scored from the records. The results are announced as follows.",
)
_CIRCULAR_TITLES = {
    "village": _CIRCULAR_TITLE, "department": _CIRCULAR_OF_DEPARTMENTS, "worker": _CIRCULAR_OF_WORKERS,
}  # fmt: skip
_ADDRESSEES = {"village": _ALL_VILLAGES, "department": _ALL_DEPARTMENTS, "worker": _ALL_VILLAGES}
_OPENINGS = {"village": _OPENING, "department": _OPENING_DEPARTMENTS, "worker": _OPENING_WORKERS}
_MERIT = _N("Notices", "{points} points, {class_title}; full marks in {items}")
_MERIT_PLAIN = _N("Notices", "{points} points, {class_title}")
_WEAK = _N("Notices", "Points were lost mainly in {items}.")
_CROSSED = _N("Notices", "A red line was crossed: {titles}.")
_SUPPORT = _N("Notices", "The township sends a liaison to help draw up a plan and looks again within {days} days.")
_REQUIREMENT_1 = _N(
    "Notices",
    "Villages that lost points put the causes right item by item within {days} days and report back in writing; the liaisons help.",
)
_REQUIREMENT_2 = _N(
    "Notices",
    "All figures must be true. Nobody may report falsely, or pass the pressure of an assessment on to residents.",
)
_REQUIREMENT_3 = _N(
    "Notices",
    "Health services are offers. A resident who declines is respected, is not counted, and no village loses a point for it.",
)
_ATTACHMENT = _N("Notices", "Score sheets of the villages")
_COPY_TO = _N("Notices", "Health commission of {county}")
_OFFICE = _N("Notices", "Party and government office of {township}")
_VILLAGE_COMMITTEE = _N("Notices", "{village} villagers' committee")
_RESIDENTS_COMMITTEE = _N("Notices", "{village} residents' committee")
_RED_LINE_ITEM = _N("Notices", "Red line")
_RED_LINE_DO = _N("Notices", "Stop at once, make good what was done to anyone, and report in writing")
_PUT_RIGHT = _N("Notices", "Find the cause, do what is still owed, and keep the papers for the re-check")
_SERVICE_OFFICE = _N("Notices", "Family-services office of {township}")
_SEPARATOR = _N("Notices", ", ")
_RED_LINE_NOTE = _N("Notices", "red line: {titles}")

_TO_WRITE_IN = "＿＿＿"
_COMMUNITY_WORD = "社区"
_MOST_FINDINGS, _MOST_NAMED, _MOST_COMMENDED, _MOST_IMPROVING = 8, 3, 3, 10
_GOOD_SHARE = Decimal("0.9")
_ADJUSTMENTS = "adjustments"
Data = TypeVar("Data")
COMPARISON = yearly_comparison.FORM.key
LOST_POINTS, TRENDS, HEAT_SECTIONS, HEAT_ITEMS = "lost_points", "trends", "heat_table", "heat_table_items"
_CHARTS = {
    LOST_POINTS: _N("Notices", "Where points are lost"),
    TRENDS: _N("Notices", "Results over the periods"),
    HEAT_SECTIONS: _N("Notices", "Heat table by section"),
    HEAT_ITEMS: _N("Notices", "Heat table by item"),
}
DOCUMENTS = (*(form.key for form in ASSESSMENT_FORMS), *_CHARTS)
"""Keys of everything that can be printed of an assessment."""
_PER_VILLAGE = frozenset({village_score_sheet.FORM.key, rectification_notice.FORM.key, worker_card.FORM.key})
_ONLY_FOR = {worker_card.FORM.key: ("worker",), rectification_notice.FORM.key: ("village",)}


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """A document that can be printed; ``per_village`` ones need a village."""

    key: str
    title: str
    per_village: bool


class NoticeService:
    """Everything on paper that follows from an assessment."""

    def __init__(
        self,
        ports: Ports,
        operations: OperationService,
        assessment: AssessmentService,
        profile: TownshipProfile,
        papers: AssessmentPapers,
        rectifications: RectificationService,
        workdays: WorkdayService,
        claims: ClaimService,
    ) -> None:
        """Work on one office."""
        self._claims = claims
        self._papers = papers
        self._numbered = rectifications
        self._workdays = workdays
        self._orders = RectificationPapers(ports, profile, rectifications, workdays)
        self._ports = ports
        self._operations = operations
        self._assessment = assessment
        self._profile = profile

    def documents(self, subject_kind: str = "village") -> tuple[DocumentInfo, ...]:
        """Give every document that there is for a kind of subject."""
        tr = self._ports.tr
        forms = [form for form in ASSESSMENT_FORMS if subject_kind in _ONLY_FOR.get(form.key, (subject_kind,))]
        papers = [DocumentInfo(form.key, tr("Form", form.title), form.key in _PER_VILLAGE) for form in forms]
        return (
            *papers,
            *(DocumentInfo(key, tr("Notices", title), per_village=False) for key, title in _CHARTS.items()),
        )

    def render(self, key: str, run_id: int, village_id: int | None = None, progress: Progress = no_progress) -> bytes:
        """Give one document as PDF; for a per-village document without a village, those of all villages."""
        result = self._assessment.result(run_id)
        if key in DOCUMENTS and key not in _PER_VILLAGE:
            return self._print_whole(key, result, village_id, progress)
        villages = [village for village in result.subjects if village_id in (None, village.subject_id)]
        if not villages:
            raise NotFound(Message("Notices", _NO_VILLAGE))
        if key == village_score_sheet.FORM.key:
            return self._print(village_score_sheet.FORM, [self._score_sheet(result, v) for v in villages], progress)
        if key == worker_card.FORM.key and result.info.subject_kind == "worker":
            cards = [self._papers.worker_card(result, worker) for worker in villages]
            return self._print(worker_card.FORM, cards, progress)
        if key == rectification_notice.FORM.key:
            notices = [notice for v in villages if (notice := self._rectification(result, v)) is not None]
            if not notices:
                raise NotFound(Message("Notices", _NOTHING_TO_RECTIFY, {"village": villages[0].name}))
            return self._print(rectification_notice.FORM, notices, progress)
        raise NotFound(Message("Notices", _NO_DOCUMENT, {"key": key}))

    def _print_whole(self, key: str, result: RunResult, subject_id: int | None, progress: Progress) -> bytes:
        """Print what there is once for a run."""
        run_id = result.info.run_id
        if key == circular.FORM.key:
            return self._print(circular.FORM, [self._circular(result)], progress)
        if key == scheme_booklet.FORM.key:
            scheme, _period = self._assessment.scheme_of(run_id)
            return self._print(scheme_booklet.FORM, [self._papers.booklet(scheme)], progress)
        if key == COMPARISON:
            return self._print(yearly_comparison.FORM, [self._papers.comparison(run_id)], progress)
        return self._print(chart_sheet.FORM, [self._chart(key, run_id, subject_id)], progress)

    def _chart(self, key: str, run_id: int, subject_id: int | None) -> ChartSheetData:
        if key == LOST_POINTS:
            return self._papers.lost_points(run_id)
        if key == TRENDS:
            return self._papers.trend(run_id, subject_id)
        return self._papers.heat_table(run_id, by_items=key == HEAT_ITEMS)

    def booklet(self, scheme: Scheme) -> bytes:
        """Print the booklet of any scheme, also of one that no run has used yet."""
        return self._print(scheme_booklet.FORM, [self._papers.booklet(scheme)], no_progress)

    def print_to(self, key: str, run_id: int, folder: Path, progress: Progress = no_progress) -> tuple[Path, ...]:
        """Write a document as PDF files, one for each village where it is per village."""
        result = self._assessment.result(run_id)
        with self._operations.running("print", str(folder)) as operation_id:
            files = tuple(self._print_each(key, result, folder, progress))
            with self._ports.store.write() as connection:
                journal.finish(connection, operation_id, self._ports.now())
        return files

    def _print_each(self, key: str, result: RunResult, folder: Path, progress: Progress) -> Iterator[Path]:
        documents = self.documents(result.info.subject_kind)
        document = next((document for document in documents if document.key == key), None)
        if document is None:
            raise NotFound(Message("Notices", _NO_DOCUMENT, {"key": key}))
        run_id, period = result.info.run_id, result.info.period_key
        if not document.per_village:
            yield write_pages(folder / f"{document.title}_{period}.pdf", self.render(key, run_id, None))
            progress(1, 1)
            return
        for done, village in enumerate(result.subjects, start=1):
            if key != rectification_notice.FORM.key or self._rectification(result, village) is not None:
                name = f"{document.title}_{period}_{village.rank:03}_{village.name}.pdf"
                yield write_pages(folder / name, self.render(key, run_id, village.subject_id))
            progress(done, len(result.subjects))

    def _print(self, form: Form[Data], papers: Sequence[Data], progress: Progress) -> bytes:
        return print_pages(form, papers, self._ports.tr, progress)

    def _score_sheet(self, result: RunResult, village: SubjectScore) -> VillageScoreSheetData:
        run_id = result.info.run_id
        items = self._assessment.explain(run_id, village.subject_id)
        claimed = {one.item_key: one.claimed for one in self._claims.differences(run_id, village.subject_id)}
        return VillageScoreSheetData(
            township=self._profile.name,
            village=village.name,
            scheme_title=result.info.scheme_title,
            scheme_version=result.info.scheme_version,
            period=result.info.period_label,
            points=village.points,
            max_points=village.max_points,
            rank=village.rank or None,
            village_count=len(result.subjects),
            class_title=village.class_title if village.rank else self._papers.state_word(village.state),
            standing=self._standing(result, village, items),
            title=self._sheet_title(result),
            subject_word=self._subject_word(result),
            sections=tuple(
                ScoreSection(
                    title=section.title,
                    points=village.section_points[section.key],
                    max_points=section.max_points,
                    items=tuple(self._score_item(item, claimed) for item in items if item.section_key == section.key),
                )
                for section in result.sections
            ),
            adjustments=tuple(
                Adjustment(title=item.title, points=item.points, reason=item.sentence)
                for item in items
                if item.section_key == _ADJUSTMENTS and item.points
            ),
            red_lines=village.red_lines,
            scored_on=self._ports.local(result.info.created_at).date(),
        )

    def _score_item(self, item: ItemScore, claimed: Mapping[str, Decimal]) -> ScoreItem:
        shown = self._papers.state_word(item.state) if item.state in (WAITING, STOPPED) else ""
        return ScoreItem(
            title=item.title, points=item.points, max_points=item.max_points, reason=item.sentence, source=item.source,
            shown=shown, self_points=claimed.get(item.key),
        )  # fmt: skip

    def _standing(self, result: RunResult, subject: SubjectScore, items: Sequence[ItemScore]) -> str:
        """Say what the rank alone does not: ties and tier; or which items it waits for."""
        if not subject.rank:
            return self._say(_OPEN, items=self._papers.open_items(items))
        parts = []
        sharing = tied(result).get(subject.rank, 1)
        if sharing > 1:
            parts.append(self._say(_SHARED, count=sharing))
        if subject.tier_rank:
            parts.append(self._say(_IN_TIER, tier=subject.tier, rank=subject.tier_rank))
        return self._ports.tr("Notices", _SEPARATOR).join(parts)

    def _sheet_title(self, result: RunResult) -> str:
        kind = result.info.subject_kind
        if kind == "village":
            return ""
        return self._say(_WORKER_SHEET if kind == "worker" else _DEPARTMENT_SHEET, township=self._profile.name)

    def _subject_word(self, result: RunResult) -> str:
        kind = result.info.subject_kind
        return "" if kind == "village" else self._ports.tr("AssessmentPapers", WORDS[kind])

    def _circular(self, result: RunResult) -> CircularData:
        today, profile, info = self._ports.today(), self._profile, result.info
        names = {"township": profile.name, "period": info.period_label}
        issuer = self._say(_ISSUER, township=profile.name)
        return CircularData(
            issuer=issuer,
            document_number=self._number(today),
            title=self._say(_CIRCULAR_TITLES[info.subject_kind], **names),
            addressee=self._say(_ADDRESSEES[info.subject_kind]),
            subject_word=self._subject_word(result),
            opening=self._say(
                _OPENINGS[info.subject_kind], scheme=info.scheme_title, version=info.scheme_version, **names
            ),
            max_points=result.subjects[0].max_points,
            ranking=tuple(self._ranking_row(village, tied(result)) for village in result.subjects),
            commended=tuple(self._commended(result)),
            improving=tuple(self._improving(result)),
            requirements=tuple(
                self._say(text, days=LONGEST_TERM_DAYS) for text in (_REQUIREMENT_1, _REQUIREMENT_2, _REQUIREMENT_3)
            ),
            attachments=(self._say(_ATTACHMENT),),
            issue_date=today,
            copy_to=(self._say(_COPY_TO, county=profile.county),),
            printed_by=self._say(_OFFICE, township=profile.name),
            printed_on=today,
        )

    def _ranking_row(self, village: SubjectScore, shared: Mapping[int, int]) -> RankingRow:
        tier = self._say(_IN_TIER, tier=village.tier, rank=village.tier_rank) if village.tier_rank else ""
        return RankingRow(
            rank=village.rank or None,
            village=village.name,
            points=village.points,
            class_title=village.class_title if village.rank else self._papers.state_word(village.state),
            note=self._red_line_note(village) if village.rank else self._say(_PROVISIONAL),
            tied=shared.get(village.rank, 1) if village.rank else 1,
            tier=tier,
        )

    def _commended(self, result: RunResult) -> Iterator[CommendedVillage]:
        best = [v for v in result.subjects if v.rank and not v.red_lines and v.points >= _GOOD_SHARE * v.max_points]
        for village in best[:_MOST_COMMENDED]:
            items = self._assessment.explain(result.info.run_id, village.subject_id)
            full = [
                item.title for item in items if item.applicable and item.max_points and item.points == item.max_points
            ]
            if not full:
                merit = self._say(_MERIT_PLAIN, points=village.points, class_title=village.class_title)
                yield CommendedVillage(village=village.name, merit=merit)
                continue
            named = self._ports.tr("Notices", _SEPARATOR).join(full[:_MOST_NAMED])
            merit = self._say(_MERIT, points=village.points, class_title=village.class_title, items=named)
            yield CommendedVillage(village=village.name, merit=merit)

    def _improving(self, result: RunResult) -> Iterator[ImprovingVillage]:
        judged = [village for village in result.subjects if village.rank]
        last_class = judged[-1].class_title if judged else ""
        # A circular names those who most need help; the score sheets tell the others.
        lowest = [v for v in judged if v.red_lines or v.class_title == last_class or _is_weak(v)]
        for village in lowest[-_MOST_IMPROVING:]:
            items = self._assessment.explain(result.info.run_id, village.subject_id)
            separator = self._ports.tr("Notices", _SEPARATOR)
            weak = separator.join(item.title for item in _by_loss(items)[:_MOST_NAMED])
            named = separator.join(village.red_lines)
            points = self._say(_CROSSED, titles=named) if named else self._say(_WEAK, items=weak)
            support = self._say(_SUPPORT, days=LONGEST_TERM_DAYS)
            yield ImprovingVillage(village=village.name, weak_points=points, support=support)

    def _rectification(self, result: RunResult, village: SubjectScore) -> RectificationNoticeData | None:
        """Give the numbered notice where there is one, else a draft that says so; None for a village in full order."""
        numbered = self._numbered.case_of_run(result.info.run_id, village.subject_id)
        if numbered is not None:
            return self._orders.notice(self._numbered.detail(numbered))
        items = self._assessment.explain(result.info.run_id, village.subject_id)
        findings = tuple(self._findings(village, items))
        if not findings:
            return None
        today, name = self._ports.today(), self._profile.name
        term = LONGEST_TERM_DAYS, DayCount.CALENDAR
        return RectificationNoticeData(
            issuer=self._say(_ISSUER, township=name),
            document_number=self._say(_DRAFT_NUMBER, year=today.year),
            village=village.name,
            addressee=self._committee(village.name),
            party=self._orders.party("village"),
            basis=self._say(_SCHEME, scheme=result.info.scheme_title, version=result.info.scheme_version),
            occasion=self._say(_ASSESSMENT_OF, period=result.info.period_label),
            findings=findings,
            issue_date=today,
            term=self._orders.term(*term),
            rectify_by=self._workdays.calendar().due(today, *term).day,
            handler="",
            signer="",
            report_to=self._say(_SERVICE_OFFICE, township=name),
            contact=_TO_WRITE_IN,
            telephone=_TO_WRITE_IN,
        )

    def _findings(self, village: SubjectScore, items: Sequence[ItemScore]) -> Iterator[Finding]:
        if village.red_lines:
            named = self._ports.tr("Notices", _SEPARATOR).join(village.red_lines)
            title, remedy = self._say(_RED_LINE_ITEM), self._say(_RED_LINE_DO)
            yield Finding(item=title, finding=named, points_lost=Decimal(0), requirement=remedy)
        for item in _by_loss(items)[:_MOST_FINDINGS]:
            lost = item.max_points - item.points
            remedy = self._say(_RED_LINE_DO if item.section_key == _ADJUSTMENTS else _PUT_RIGHT)
            yield Finding(item=item.title, finding=item.sentence, points_lost=lost, requirement=remedy)

    def _committee(self, village: str) -> str:
        template = _RESIDENTS_COMMITTEE if village.endswith(_COMMUNITY_WORD) else _VILLAGE_COMMITTEE
        return self._say(template, village=village)

    def _number(self, day: date) -> str:
        return self._say(_NUMBER, mark=self._profile.name[:1], year=day.year)

    def _red_line_note(self, village: SubjectScore) -> str:
        if not village.red_lines:
            return ""
        return self._say(_RED_LINE_NOTE, titles=self._ports.tr("Notices", _SEPARATOR).join(village.red_lines))

    def _say(self, template: str, **params: object) -> str:
        return Message("Notices", template, params).render(self._ports.tr)


def _by_loss(items: Sequence[ItemScore]) -> list[ItemScore]:
    """Give the items that lost points, the greatest loss first."""
    lost = [item for item in items if item.state == SCORED and item.points < item.max_points]
    return sorted(lost, key=lambda item: item.points - item.max_points)


def _is_weak(village: SubjectScore) -> bool:
    return village.points < Decimal("0.7") * village.max_points
