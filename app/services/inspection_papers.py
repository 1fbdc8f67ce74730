"""The paper of inspections: the sheet of the draw, and the form that a team takes into a village."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.errors import NotFound
from app.domain.inspection.draw import round_label
from app.domain.inspection.items import Ask, AskedItem
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.inspections import DrawInfo, InspectionService, RoundInfo, VillageSample
from app.services.pages import print_pages
from app.services.ports import Ports
from printing.forms import blank_inspection_form, draw_sheet
from printing.forms.blank_inspection_form import GivenItem, InspectedGroup, InspectedLine, InspectionFormData
from printing.forms.draw_sheet import DrawnLine, DrawnVillage, DrawSheetData

_N = QT_TRANSLATE_NOOP
_NOT_DRAWN = _N("Inspection", "Draw the groups first")
_NO_VILLAGE = _N("Inspection", "This village is not part of the round")
_DAYS = _N("Inspection", "{opens} to {closes}")
_LEADER = _N("Inspection", "{team}: {leader} (leader)")
_MEMBERS = _N("Inspection", "{team}, {members}")


class InspectionPaperService:
    """Everything on paper that follows from a round."""

    def __init__(self, ports: Ports, inspections: InspectionService, profile: TownshipProfile) -> None:
        """Work on one office."""
        self._ports = ports
        self._inspections = inspections
        self._profile = profile

    def draw_sheet(self, round_id: int, progress: Progress = no_progress) -> bytes:
        """Give the sheet of the draw as PDF: one for each draw whose result stands for a village."""
        info = self._inspections.round(round_id)
        samples = self._inspections.sample(round_id)
        if not samples:
            raise NotFound(Message("Inspection", _NOT_DRAWN))
        papers = [
            self._sheet(info, draw, [one for one in samples if one.draw_number == draw.number])
            for draw in self._inspections.draws(round_id)
            if any(one.draw_number == draw.number for one in samples)
        ]
        return print_pages(draw_sheet.FORM, papers, self._ports.tr, progress)

    def blank_form(self, round_id: int, village_id: int | None = None, progress: Progress = no_progress) -> bytes:
        """Give the blank form of a village as PDF, or those of all villages."""
        info = self._inspections.round(round_id)
        items = self._inspections.asked_in(round_id)
        samples = [one for one in self._inspections.sample(round_id) if village_id in (None, one.village_id)]
        if not samples:
            raise NotFound(Message("Inspection", _NOT_DRAWN if info.state == "planned" else _NO_VILLAGE))
        teams = self._teams(round_id)
        papers = [self._form(info, items, sample, teams.get(sample.village_id, "")) for sample in samples]
        return print_pages(blank_inspection_form.FORM, papers, self._ports.tr, progress)

    def _sheet(self, info: RoundInfo, draw: DrawInfo, samples: Sequence[VillageSample]) -> DrawSheetData:
        return DrawSheetData(
            township=self._profile.name,
            round_title=info.title,
            label=round_label(info.year, info.number),
            seed=draw.seed,
            number=draw.number,
            drawn_on=self._ports.local(draw.drawn_at).date(),
            reason=draw.reason,
            villages=tuple(
                DrawnVillage(
                    village=sample.village,
                    people=sample.people,
                    drawn_people=sample.drawn_people,
                    drawn_groups=len(sample.drawn),
                    lines=tuple(
                        DrawnLine(
                            position=group.position, group=group.name, people=group.people, digest=group.digest,
                            why=group.why, cycle=group.cycle,
                        )
                        for group in (*sample.drawn, *sample.others)
                    ),
                )
                for sample in samples
            ),
        )  # fmt: skip

    def _form(
        self, info: RoundInfo, items: Sequence[AskedItem], sample: VillageSample, team: str
    ) -> InspectionFormData:
        return InspectionFormData(
            township=self._profile.name,
            round_title=info.title,
            scheme_title=info.scheme_title,
            village=sample.village,
            people=sample.people,
            team=team,
            days=self._say(_DAYS, opens=_shown(info.opens_on), closes=_shown(info.closes_on)),
            groups=tuple(InspectedGroup(name=group.name, people=group.people) for group in sample.drawn),
            lines=tuple(_lines(items)),
            given=tuple(
                GivenItem(item=item.title, most=item.points_once, choices=item.choices, evidence=item.evidence)
                for item in items
                if item.ask is Ask.MANUAL
            ),
        )

    def _teams(self, round_id: int) -> dict[int, str]:
        found: dict[int, str] = {}
        for team in self._inspections.teams(round_id):
            named = self._say(_LEADER, team=team.name, leader=team.leader) if team.leader else team.name
            if team.members:
                named = self._say(_MEMBERS, team=named, members=team.members)
            found |= dict.fromkeys(team.village_ids, named)
        return found

    def _say(self, template: str, **params: object) -> str:
        return Message("Inspection", template, params).render(self._ports.tr)


def _lines(items: Sequence[AskedItem]) -> Iterator[InspectedLine]:
    for item in items:
        if item.ask is Ask.SAMPLED:
            yield InspectedLine(item=item.title, points=item.points_once, is_sample=True)
        for line in item.lines:
            yield InspectedLine(item=item.title, line=line.title, points=line.points)


def _shown(day: str) -> str:
    at = date.fromisoformat(day)
    return f"{at.year}.{at.month}.{at.day}"
