"""Paper about programmes: the leaflet of policies for anybody who asks, and the calendar of a year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from app.domain.entitlements.programme import Programme
from app.domain.errors import InvalidInput
from app.domain.progress import Progress, no_progress
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.pages import print_pages
from app.services.ports import Ports
from app.services.programme_views import ProgrammeViews
from app.services.programmes import ProgrammeService
from printing.forms import policy_leaflet, table_list
from printing.forms.policy_leaflet import LeafletEntry, PolicyLeafletData
from printing.forms.table_list import ListColumn, TableListData

_N = QT_TRANSLATE_NOOP
_LEAFLET = _N("PolicyPaper", "Policies for families at a glance")
_SUBTITLE = _N("PolicyPaper", "{township}    {day}")
_OPENING = _N(
    "PolicyPaper",
    "Everything below is an offer: who does not wish to apply loses nothing else. Amounts marked “to be confirmed” are as "
    "known to this office; the decision of the county holds.",
)
_CLOSING = _N("PolicyPaper", "Where to ask and apply: family-services office of {township}.")
_OF_KIND = _N("PolicyPaper", "{title} ({kinds})")
_RATE = _N("PolicyPaper", "{kind}: {amount}")
_ASK = _N("PolicyPaper", "ask at the office")
_WHEN = _N("PolicyPaper", "{paper} ({when})")
_BETWEEN = _N("PolicyPaper", "; ")
_COMMA = _N("PolicyPaper", ", ")
_CALENDAR = _N("PolicyPaper", "{programme}: calendar of {year}")
_NO_CALENDAR = _N("PolicyPaper", "There is no calendar for {year} yet: adopt a template first")
_CALENDAR_COLUMNS = (
    (_N("PolicyPaper", "No."), 4),
    (_N("PolicyPaper", "Step"), 20),
    (_N("PolicyPaper", "Opens on"), 12),
    (_N("PolicyPaper", "Due on"), 12),
    (_N("PolicyPaper", "Public notice"), 14),
    (_N("PolicyPaper", "Remark"), 30),
)
_HANDLED = _N("PolicyPaper", "Handled by:")
_IN_CHARGE = _N("PolicyPaper", "In charge:")
_COUNTY_ONLY = frozenset({"earlier_births", "lawful"})
"""Conclusions of the county; a leaflet does not ask families about them."""


class PolicyPaperService:
    """Prints what programmes say to everybody; no paper here knows a family."""

    def __init__(
        self, ports: Ports, profile: TownshipProfile, programmes: ProgrammeService, views: ProgrammeViews
    ) -> None:
        """Work on one office."""
        self._ports = ports
        self._profile = profile
        self._programmes = programmes
        self._views = views

    def leaflet_title(self) -> str:
        """Give the title of the leaflet."""
        return self._text(_LEAFLET)

    def leaflet(self, day: date | None = None, progress: Progress = no_progress) -> bytes:
        """Give the leaflet as PDF: the programmes with their amounts of a day, then the office's own catalogue."""
        on = day or self._ports.today()
        entries = (*self._programme_entries(on), *self._policy_entries(on))
        data = PolicyLeafletData(
            title=self.leaflet_title(),
            subtitle=self._text(_SUBTITLE, township=self._profile.name, day=on.isoformat()),
            opening=self._text(_OPENING),
            entries=entries,
            closing=self._text(_CLOSING, township=self._profile.name),
        )
        return print_pages(policy_leaflet.FORM, (data,), self._ports.tr, progress)

    def calendar_title(self, programme: str, year: int) -> str:
        """Give the title of a calendar on paper."""
        return self._text(_CALENDAR, programme=self._programmes.get(programme).title, year=year)

    def calendar(self, programme: str, year: int, progress: Progress = no_progress) -> bytes:
        """Give the calendar of a year as PDF; InvalidInput where there is none yet."""
        found = self._views.calendar(programme, year)
        if not found.steps:
            raise InvalidInput(Message("PolicyPaper", _NO_CALENDAR, {"year": year}))
        data = TableListData(
            title=self.calendar_title(programme, year),
            subtitle=self._text(_SUBTITLE, township=self._profile.name, day=self._ports.today().isoformat()),
            columns=tuple(ListColumn(heading=self._text(text), width=width) for text, width in _CALENDAR_COLUMNS),
            rows=tuple(
                (str(number), step.title, step.opens_on, step.due_on, step.notice, step.note)
                for number, step in enumerate(found.steps, start=1)
            ),
            footer=(self._text(_IN_CHARGE), self._text(_HANDLED)),
        )
        return print_pages(table_list.FORM, (data,), self._ports.tr, progress)

    def _programme_entries(self, day: date) -> Iterator[LeafletEntry]:
        times = Counter(programme.title for programme in self._programmes.all())
        between = self._text(_BETWEEN)
        for programme in self._programmes.all():
            rates = self._views.rates(programme, day)
            yield LeafletEntry(
                title=self._title(programme, is_shared=times[programme.title] > 1),
                who=between.join(one.text for one in programme.criteria if one.key not in _COUNTY_ONLY),
                benefit=between.join(
                    self._text(_RATE, kind=kind, amount=amount or self._text(_ASK)) for kind, amount in rates
                ),
                papers=between.join(
                    self._text(_WHEN, paper=paper.title, when=paper.when) if paper.when else paper.title
                    for paper in programme.documents
                ),
                basis=programme.basis,
            )

    def _title(self, programme: Programme, *, is_shared: bool) -> str:
        if not is_shared:
            return programme.title
        kinds = self._text(_COMMA).join(one.title for one in programme.categories)
        return self._text(_OF_KIND, title=programme.title, kinds=kinds)

    def _policy_entries(self, day: date) -> Iterator[LeafletEntry]:
        for policy in self._views.policies():
            if policy.holds_on(day):
                yield LeafletEntry(
                    title=policy.title,
                    who=policy.who,
                    benefit=policy.benefit,
                    basis=policy.basis,
                    contact=" ".join(part for part in (policy.contact, policy.phone) if part),
                    note=policy.note,
                )

    def _text(self, template: str, **params: object) -> str:
        return Message("PolicyPaper", template, params).render(self._ports.tr)
