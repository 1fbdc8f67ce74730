"""The booklet, the comparison, the worker's card and the charts of an assessment, ready to print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from app.domain.records.place import TownshipProfile
from app.domain.scoring.describe import describe, describe_deduction, describe_schedule
from app.domain.scoring.facts import find_fact
from app.domain.scoring.scheme import ClassRule, Item, Scheme
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal
from app.services.assessment import AssessmentService, ItemScore, RunResult, SubjectScore
from app.services.ports import Ports
from app.services.results import (
    SCORED,
    STOPPED,
    WAITING,
    Compared,
    ComparedSubject,
    Comparison,
    ItemMatrix,
    Loss,
    ResultService,
    TrendPoint,
    tied,
)
from printing.charts import Bar, BarChart, Chart, HeatChart, HeatRow, LineChart, Series, Tile
from printing.forms.chart_sheet import ChartSheetData
from printing.forms.scheme_booklet import BookletFact, BookletItem, BookletSection, SchemeBookletData
from printing.forms.worker_card import CardItem, WorkerCardData
from printing.forms.yearly_comparison import ComparedShare, YearlyComparisonData
from printing.forms.yearly_comparison import ComparedSubject as PaperSubject
from storage.queries import results as queries

_N = QT_TRANSLATE_NOOP
_CONTEXT = "AssessmentPapers"

WORDS = {
    "village": _N("AssessmentPapers", "village"),
    "department": _N("AssessmentPapers", "department"),
    "worker": _N("AssessmentPapers", "worker"),
}
_ALL = {
    "village": _N("AssessmentPapers", "all villages"),
    "department": _N("AssessmentPapers", "all departments"),
    "worker": _N("AssessmentPapers", "all workers"),
}
_SCHEME = _N("AssessmentPapers", "{scheme} (version {version})")
_ABOUT = _N("AssessmentPapers", "{scheme}    {period}    {count} assessed")

_BOOKLET_SUBTITLE = _N("AssessmentPapers", "Version {version}    full mark {max} points{validity}")
_FROM = _N("AssessmentPapers", "    in force from {start}")
_FROM_TO = _N("AssessmentPapers", "    in force from {start} to {end}")
_TO = _N("AssessmentPapers", "    in force until {end}")
_RESTS_ON = _N("AssessmentPapers", "It rests on: {basis}")
_PRINCIPLE = _N(
    "AssessmentPapers",
    "Only the work that is owed is assessed, never a resident: births, parity, sex ratio, contraceptive choice and anyone's attendance at checks neither earn nor cost a point. Declined offers are in no figure.",
)
_ROUNDING = _N(
    "AssessmentPapers", "Each item is rounded to {rounding} points, half up; totals are sums of rounded items."
)
_POINTS = _N("AssessmentPapers", "full mark {points}")
_PART = _N("AssessmentPapers", "{part}, full mark {points}")
_BONUSES = _N("AssessmentPapers", "Bonuses")
_DEDUCTIONS = _N("AssessmentPapers", "Deductions")
_CEILING = _N("AssessmentPapers", "{points} points at most in all")
_ITEM_SOURCE = _N("AssessmentPapers", "Rests on: {basis}")
_ITEM_EVIDENCE = _N("AssessmentPapers", "To show: {evidence}")
_TIER_TARGET = _N("AssessmentPapers", "For {tier}: {figures}")
_CLASS = _N("AssessmentPapers", "from {percent}% of the full mark on")
_CLASS_LOWEST = _N("AssessmentPapers", "below that")
_TIER = _N("AssessmentPapers", "{people} residents or more")
_TIER_LOWEST = _N("AssessmentPapers", "fewer residents than that")
_RED_LINE_EFFECT = _N(
    "AssessmentPapers", "Whoever crosses any of these lines gets the class “{class}” and is ranked after all others."
)

_LOST_TITLE = _N("AssessmentPapers", "Where points are lost")
_LOST = _N("AssessmentPapers", "Points lost in each item by all together, the most first")
_LOST_NOTE = _N(
    "AssessmentPapers",
    "Lost is what lies between the full mark and the points; items that wait or are stopped are not counted.",
)
_LOST_BAR = _N("AssessmentPapers", "{lost} points · {share}% · {count} of {all}")
_NOTHING_LOST = _N("AssessmentPapers", "No points were lost.")
_ITEM_NAME = _N("AssessmentPapers", "{number} {title}")

_TREND_TITLE = _N("AssessmentPapers", "Results over the periods")
_TREND_OF = _N("AssessmentPapers", "{name}: results over the periods")
_TREND_CHART = _N("AssessmentPapers", "Points in percent of the full mark")
_AVERAGE = _N("AssessmentPapers", "average of {all}")
_BAND = _N("AssessmentPapers", "lowest to highest")
_TREND_NOTE = _N(
    "AssessmentPapers", "With bonuses a result may lie above 100%. Who has no rank is not in these figures."
)
_DRAFT_MARK = _N("AssessmentPapers", "{period} (draft)")

_HEAT_TITLE = _N("AssessmentPapers", "Points by section")
_HEAT_ITEMS_TITLE = _N("AssessmentPapers", "Points by item")
_HEAT_NOTE = _N(
    "AssessmentPapers", "The darker a cell, the more of its points were reached; white on dark is the full mark."
)
_RANK = _N("AssessmentPapers", "Rank")
_TOTAL = _N("AssessmentPapers", "Points")
_CLASS_HEAD = _N("AssessmentPapers", "Class")
_WAITS = _N("AssessmentPapers", "waits")
_STOPPED = _N("AssessmentPapers", "stopped")
_NOT_APPLICABLE = _N("AssessmentPapers", "n/a")
_TIED = _N("AssessmentPapers", "={rank}")
_HEADING = _N("AssessmentPapers", "{title} ({max})")

_COMPARISON_TITLE = _N("AssessmentPapers", "{township}: results of the assessment, year by year")
_SECTIONS_BAR = _N("AssessmentPapers", "Average share reached in each section: {before} pale, {now} dark")
_SECTION_IN = _N("AssessmentPapers", "{section}, {period}")

_CARD_TITLE = _N("AssessmentPapers", "Village worker's card")
_RESULT = _N("AssessmentPapers", "{points} of {max} points")
_SO_FAR = _N("AssessmentPapers", "{points} of {max} points, so far")
_STANDING = _N("AssessmentPapers", "{rank} of {count}")
_STANDING_TIED = _N("AssessmentPapers", "{rank} of {count}, shared by {sharing}")
_OPEN = _N("AssessmentPapers", "No rank and no class yet: {items}")
_OPEN_ITEM = _N("AssessmentPapers", "{item} ({state})")
_OWN_LOSS = _N("AssessmentPapers", "Where points were lost")
_SEPARATOR = _N("AssessmentPapers", ", ")
_LOSS_BAR = _N("AssessmentPapers", "{lost} points")

_LEAD_MM = (15.0, 40.0, 18.0, 19.0)
_MOST_BARS_OF_CARD = 6
_PERCENT = 100


class AssessmentPapers:
    """Makes the data of papers from stored results; what they look like is decided in ``printing``."""

    def __init__(
        self, ports: Ports, assessment: AssessmentService, results: ResultService, profile: TownshipProfile
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._assessment = assessment
        self._results = results
        self._profile = profile

    def booklet(self, scheme: Scheme) -> SchemeBookletData:
        """Put a scheme into words."""
        principles = (self._say(_PRINCIPLE), self._say(_ROUNDING, rounding=scheme.rounding))
        parts = {part.key: part.title for part in scheme.parts}
        sections = tuple(
            BookletSection(
                title=section.title,
                remark=self._section_remark(parts.get(section.part, ""), section.max_points),
                items=tuple(
                    self._booklet_item(item, scheme, describe(item).render(self._ports.tr)) for item in section.items
                ),
            )
            for section in scheme.sections
        )
        return SchemeBookletData(
            title=scheme.title,
            subtitle=self._say(
                _BOOKLET_SUBTITLE, version=scheme.version, max=scheme.max_points, validity=self._validity(scheme)
            ),
            basis=self._say(_RESTS_ON, basis=scheme.source) if scheme.source else "",
            principles=principles,
            sections=sections,
            adjustments=tuple(self._adjustments(scheme)),
            classes=tuple(self._classes(scheme.classes)),
            tiers=tuple(
                (
                    tier.title,
                    self._say(_TIER, people=tier.least_people) if tier.least_people else self._say(_TIER_LOWEST),
                )
                for tier in scheme.tiers
            ),
            red_lines=tuple(line.title for line in scheme.red_lines),
            red_line_effect=self._say(_RED_LINE_EFFECT, **{"class": scheme.red_line_class}) if scheme.red_lines else "",
            facts=tuple(self._booklet_facts(scheme)),
        )

    def _validity(self, scheme: Scheme) -> str:
        start, end = scheme.valid_from, scheme.valid_to
        days = {name: day.isoformat() for name, day in (("start", start), ("end", end)) if day is not None}
        if not days:
            return ""
        return self._say(_FROM_TO if start and end else _FROM if start else _TO, **days)

    def _section_remark(self, part: str, points: Decimal) -> str:
        return self._say(_PART, part=part, points=points) if part else self._say(_POINTS, points=points)

    def _booklet_item(self, item: Item, scheme: Scheme, rule: str) -> BookletItem:
        notes = [self._say(_ITEM_SOURCE, basis=item.source)] if item.source else []
        notes += [self._say(_ITEM_EVIDENCE, evidence=item.evidence)] if item.evidence else []
        notes += [item.note] if item.note else []
        notes += list(self._tier_notes(item, scheme))
        return BookletItem(
            title=item.title,
            points=format_decimal(item.max_points) if item.max_points else "—",
            when=describe_schedule(item).render(self._ports.tr),
            rule=rule,
            notes=tuple(notes),
        )

    def _tier_notes(self, item: Item, scheme: Scheme) -> Iterator[str]:
        """Say what an item asks of each tier that has figures of its own, as the rule it then is."""
        for tier in scheme.tiers:
            rule = item.tier_rules.get(tier.key)
            if rule is not None:
                words = describe(item, rule).render(self._ports.tr)
                yield self._say(_TIER_TARGET, tier=tier.title, figures=words)

    def _adjustments(self, scheme: Scheme) -> Iterator[BookletSection]:
        for items, title, ceiling, words in (
            (scheme.bonuses, _BONUSES, scheme.bonus_ceiling, describe),
            (scheme.deductions, _DEDUCTIONS, scheme.deduction_ceiling, describe_deduction),
        ):
            if items:
                remark = self._say(_CEILING, points=ceiling) if ceiling else ""
                lines = tuple(self._booklet_item(item, scheme, words(item).render(self._ports.tr)) for item in items)
                yield BookletSection(title=self._say(title), remark=remark, items=lines)

    def _classes(self, classes: Sequence[ClassRule]) -> Iterator[tuple[str, str]]:
        for rule in classes:
            if rule.at_least:
                yield rule.title, self._say(_CLASS, percent=rule.at_least * _PERCENT)
            else:
                yield rule.title, self._say(_CLASS_LOWEST)

    def _booklet_facts(self, scheme: Scheme) -> Iterator[BookletFact]:
        tr = self._ports.tr
        for key in scheme.facts:
            spec = find_fact(key)
            if spec is not None:
                yield BookletFact(
                    title=tr("Fact", spec.label),
                    definition=tr("Fact", spec.definition),
                    formula=tr("Fact", spec.formula),
                    population=tr("Fact", spec.population) if spec.population else "",
                )

    def lost_points(self, run_id: int) -> ChartSheetData:
        """Draw where all together lost points."""
        result = self._assessment.result(run_id)
        losses = [loss for loss in self._results.losses(run_id) if loss.lost]
        bars = tuple(self._loss_bar(loss, len(result.subjects)) for loss in losses)
        note = self._say(_LOST_NOTE) if bars else self._say(_NOTHING_LOST)
        chart = BarChart(title=self._say(_LOST), bars=bars, note=note)
        return ChartSheetData(title=self._say(_LOST_TITLE), subtitle=self._about(result), charts=(chart,))

    def _loss_bar(self, loss: Loss, count: int) -> Bar:
        share = (_PERCENT * loss.share).quantize(Decimal("0.1"))
        note = self._say(_LOST_BAR, lost=loss.lost, share=share, count=loss.subjects, all=count)
        name = self._say(_ITEM_NAME, number=loss.column.number, title=loss.column.title)
        return Bar(label=name, value=loss.lost, note=note)

    def trend(self, run_id: int, subject_id: int | None = None) -> ChartSheetData:
        """Draw the results over the periods, of one subject among all, or of all."""
        result = self._assessment.result(run_id)
        points = self._results.trend(run_id, subject_id)
        own = next((subject for subject in result.subjects if subject.subject_id == subject_id), None)
        title = self._say(_TREND_TITLE) if own is None else self._say(_TREND_OF, name=own.name)
        chart = self._trend_chart(points, result.info.subject_kind, own)
        return ChartSheetData(title=title, subtitle=self._about(result), charts=(chart,))

    def _trend_chart(self, points: Sequence[TrendPoint], kind: str, own: SubjectScore | None) -> LineChart:
        average = Series(
            label=self._say(_AVERAGE, all=self._say(_ALL[kind])), values=tuple(point.average for point in points)
        )
        series: tuple[Series, ...] = (average,)
        if own is not None:
            series = (Series(label=own.name, values=tuple(point.percent for point in points)), average)
        return LineChart(
            title=self._say(_TREND_CHART),
            marks=tuple(
                point.run.period_label
                if point.run.published_at
                else self._say(_DRAFT_MARK, period=point.run.period_label)
                for point in points
            ),
            series=series,
            band=tuple(
                None if point.lowest is None or point.highest is None else (point.lowest, point.highest)
                for point in points
            ),
            band_label=self._say(_BAND),
            note=self._say(_TREND_NOTE),
        )

    def heat_table(self, run_id: int, *, by_items: bool) -> ChartSheetData:
        """Draw the heat table of a run, by section or by item."""
        result, matrix = self._assessment.result(run_id), self._results.matrix(run_id)
        headings = [
            self._say(_HEADING, title=f"{column.number} {column.title}", max=column.max_points)
            for column in matrix.columns
        ]
        if not by_items:
            headings = [self._say(_HEADING, title=section.title, max=section.max_points) for section in result.sections]
        shared = tied(result)
        chart = HeatChart(
            title=self._say(_HEAT_ITEMS_TITLE if by_items else _HEAT_TITLE),
            lead=(
                self._say(_RANK), self._say(WORDS[result.info.subject_kind]), self._say(_TOTAL), self._say(_CLASS_HEAD),
            ),
            lead_mm=_LEAD_MM,
            headings=tuple(headings),
            rows=tuple(
                HeatRow(
                    lead=self._lead(subject, shared),
                    tiles=tuple(
                        self._item_tiles(subject, matrix) if by_items else self._section_tiles(subject, result, matrix)
                    ),
                )
                for subject in result.subjects
            ),
            note=self._say(_HEAT_NOTE),
        )  # fmt: skip
        return ChartSheetData(title=chart.title, subtitle=self._about(result), charts=(chart,))

    def _lead(self, subject: SubjectScore, shared: dict[int, int]) -> tuple[str, str, str, str]:
        points = format_decimal(subject.points)
        if not subject.rank:
            return "—", subject.name, points, self.state_word(subject.state)
        is_shared = shared.get(subject.rank, 1) > 1
        rank = self._say(_TIED, rank=subject.rank) if is_shared else str(subject.rank)
        return rank, subject.name, points, subject.class_title

    def _item_tiles(self, subject: SubjectScore, matrix: ItemMatrix) -> Iterator[Tile]:
        cells = matrix.cells.get(subject.subject_id, {})
        for column in matrix.columns:
            cell = cells.get(column.key)
            if cell is None or cell.state != SCORED:
                yield Tile(text="" if cell is None else self.state_word(cell.state), share=None)
            else:
                share = cell.points / cell.max_points if cell.max_points else Decimal(1)
                yield Tile(text=format_decimal(cell.points), share=share)

    def _section_tiles(self, subject: SubjectScore, result: RunResult, matrix: ItemMatrix) -> Iterator[Tile]:
        cells = matrix.cells.get(subject.subject_id, {})
        for section in result.sections:
            states = {
                cells[column.key].state
                for column in matrix.columns
                if column.section_key == section.key and column.key in cells
            }
            open_state = next((state for state in (STOPPED, WAITING) if state in states), "")
            points = subject.section_points.get(section.key, Decimal(0))
            if open_state:
                yield Tile(text=self.state_word(open_state), share=None)
            else:
                share = points / section.max_points if section.max_points else Decimal(1)
                yield Tile(text=format_decimal(points), share=share)

    def state_word(self, state: str) -> str:
        """Name a state that stands in place of points, or of a class."""
        return self._say({WAITING: _WAITS, STOPPED: _STOPPED}.get(state, _NOT_APPLICABLE))

    def comparison(self, run_id: int) -> YearlyComparisonData:
        """Lay a run beside that of the year before."""
        compared = self._results.comparison(run_id)
        return YearlyComparisonData(
            title=self._say(_COMPARISON_TITLE, township=self._profile.name),
            scheme=self._say(_SCHEME, scheme=compared.now.scheme_title, version=compared.now.scheme_version),
            before=compared.before.period_label,
            now=compared.now.period_label,
            subject_word=self._say(WORDS[compared.now.subject_kind]),
            note=compared.note,
            section_titles=tuple(share.title for share in compared.averages),
            subjects=tuple(_paper_subject(subject) for subject in compared.subjects),
            averages=tuple(_share(average) for average in compared.averages),
            charts=self._comparison_charts(compared),
        )

    def _comparison_charts(self, compared: Comparison) -> tuple[Chart, ...]:
        """Draw each section twice, one bar under the other: pale as it was, dark as it is."""
        before, now = compared.before.period_label, compared.now.period_label
        bars = []
        for average in compared.averages:
            shares = (
                (before, _percent(average.before, average.before_max), True),
                (now, _percent(average.now, average.now_max), False),
            )
            for period, share, is_pale in shares:
                if share is not None:
                    label = self._say(_SECTION_IN, section=average.title, period=period)
                    bars.append(Bar(label=label, value=share, note=f"{format_decimal(share)}%", pale=is_pale))
        title = self._say(_SECTIONS_BAR, before=before, now=now)
        return (BarChart(title=title, bars=tuple(bars)),) if bars else ()

    def worker_card(self, result: RunResult, subject: SubjectScore) -> WorkerCardData:
        """Make the card of a village worker."""
        items = self._assessment.explain(result.info.run_id, subject.subject_id)
        with self._ports.store.read() as connection:
            worker = queries.worker(connection, subject.subject_id)
        open_items = self.open_items(items)
        lost = sorted(
            (item for item in items if item.state == SCORED and item.points < item.max_points),
            key=lambda item: item.points - item.max_points,
        )
        bars = tuple(
            Bar(
                label=item.title,
                value=item.max_points - item.points,
                note=self._say(_LOSS_BAR, lost=item.max_points - item.points),
            )
            for item in lost[:_MOST_BARS_OF_CARD]
        )
        return WorkerCardData(
            title=self._say(_CARD_TITLE),
            township=self._profile.name,
            name=worker.name if worker else subject.name,
            village=worker.village if worker else "",
            post=self._ports.codes["village_post"].label_of(worker.post) if worker else "",
            period=result.info.period_label,
            scheme=self._say(_SCHEME, scheme=result.info.scheme_title, version=result.info.scheme_version),
            result=self._say(_RESULT if subject.rank else _SO_FAR, points=subject.points, max=subject.max_points),
            standing=self.standing(result, subject),
            class_title=subject.class_title if subject.rank else self.state_word(subject.state),
            remark=self._say(_OPEN, items=open_items) if open_items else "",
            items=tuple(self._card_item(item) for item in items),
            red_lines=subject.red_lines,
            charts=(BarChart(title=self._say(_OWN_LOSS), bars=bars),) if bars else (),
        )

    def standing(self, result: RunResult, subject: SubjectScore) -> str:
        """Say a rank among all with its ties; without one, a dash."""
        if not subject.rank:
            return "—"
        sharing = tied(result).get(subject.rank, 1)
        template = _STANDING_TIED if sharing > 1 else _STANDING
        return self._say(template, rank=subject.rank, count=len(result.subjects), sharing=sharing)

    def open_items(self, items: Sequence[ItemScore]) -> str:
        """Name the items that wait or are stopped; empty where there are none."""
        named = [
            self._say(_OPEN_ITEM, item=item.title, state=self.state_word(item.state))
            for item in items
            if item.state in (WAITING, STOPPED)
        ]
        return self._ports.tr(_CONTEXT, _SEPARATOR).join(named)

    def _card_item(self, item: ItemScore) -> CardItem:
        points = format_decimal(item.points) if item.state == SCORED else self.state_word(item.state)
        most = format_decimal(item.max_points) if item.max_points else "—"
        return CardItem(title=item.title, max_points=most, points=points, reason=item.sentence)

    def _about(self, result: RunResult) -> str:
        info = result.info
        scheme = self._say(_SCHEME, scheme=info.scheme_title, version=info.scheme_version)
        return self._say(_ABOUT, scheme=scheme, period=info.period_label, count=len(result.subjects))

    def _say(self, template: str, **params: object) -> str:
        return Message(_CONTEXT, template, params).render(self._ports.tr)


def _paper_subject(subject: ComparedSubject) -> PaperSubject:
    before, now = subject.before, subject.now
    return PaperSubject(
        name=subject.name,
        rank_before=(before.rank or None) if before else None,
        rank_now=(now.rank or None) if now else None,
        total=_share(subject.total),
        sections=tuple(_share(section) for section in subject.sections),
    )


def _share(part: Compared) -> ComparedShare:
    return ComparedShare(
        title=part.title, before=part.before, before_max=part.before_max, now=part.now, now_max=part.now_max
    )


def _percent(points: Decimal | None, most: Decimal | None) -> Decimal | None:
    return (_PERCENT * points / most).quantize(Decimal("0.1")) if points is not None and most else None
