"""Inspections: plan the rounds of a year, draw in the open, send teams, mark what they found.

A draw is made once: there is no trying it out, and no other draw once anything was marked. Marks are written as they
are typed, so a crash loses none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.changes import Changes
from app.domain.dates import read_date
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.inspection import draw as drawing
from app.domain.inspection.draw import DrawnGroup, Group, VillageDraw, Why, draw_village, read_seed, round_label
from app.domain.inspection.items import Ask, AskedItem, AskedScheme, asked_of
from app.domain.inspection.marking import Entry, Found, MarkPlace, Verdict, read_entry
from app.domain.inspection.rounds import ROUNDS, State, check_days, rounds_of, year_and_round_of
from app.domain.progress import Progress, no_progress
from app.domain.scoring.arithmetic import from_hundredths
from app.domain.scoring.period import Period
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_decimal
from app.services.ports import Ports
from app.services.schemes import SchemeService
from storage import editing
from storage import inspections as rows
from storage import office as office_facts
from storage.connection import Connection, SqlValue
from storage.inspections import MarkRow, PeopleRow, RoundRow, SampleRow, TeamRow

_N = QT_TRANSLATE_NOOP
_NO_SCHEME = _N("Inspection", "There is no scheme with the key {key}")
_NO_ROUND = _N("Inspection", "This round does not exist any more")
_NO_NUMBER = _N("Inspection", "No round {number} of {year} is planned")
_ALL_PLANNED = _N("Inspection", "The four rounds of {year} are planned already")
_NOT_VILLAGES = _N(
    "Inspection", "Rounds are held under schemes for villages; this one scores others: mark them directly"
)
_BAD_YEAR = _N("Inspection", "Plan a year from {first} to {last}")
_NO_TITLE = _N("Inspection", "Give the round a title")
_NO_DAY = _N("Inspection", "{text} is not a day: write it as 2026-4-1 or 20260401")
_DRAWN_ALREADY = _N(
    "Inspection", "This round was drawn already: another draw needs its reason and stands beside the first"
)
_NOT_DRAWN = _N("Inspection", "Draw the groups first")
_NO_REASON = _N("Inspection", "Write why it is drawn again: the reason is printed with both draws")
_MARKED = _N("Inspection", "{village} was marked already: nobody draws again after seeing what was found")
_NO_VILLAGES = _N("Inspection", "There are no villages yet: import the places or the residents first")
_NO_VILLAGE = _N("Inspection", "This village is not part of the round")
_CLOSED = _N("Inspection", "The round is closed: open it again before marks are changed")
_ONLY_PLANNED = _N("Inspection", "Only a round that was not drawn yet can be taken away")
_NOT_CLOSED = _N("Inspection", "Only a closed round can be opened again")
_NOT_ASKED = _N("Inspection", "The scheme does not ask for this")
_NO_TEAM_NAME = _N("Inspection", "Give each team a name")
_TEAM_TWICE = _N("Inspection", "Two teams are called {name}")
_FIRST_YEAR, _LAST_YEAR = 2000, 2099
VILLAGE = "village"


@dataclass(frozen=True, slots=True)
class InspectionScheme:
    """A scheme and what it asks inspectors: ``asked`` counts the items that people mark."""

    scheme_id: str
    title: str
    subject_kind: str
    asked: int


@dataclass(frozen=True, slots=True)
class RoundInfo:
    """One round; days are ISO dates, ``asked`` and ``answered`` count marks, ``faults`` those not in order."""

    round_id: int
    scheme_id: str
    scheme_title: str
    year: int
    number: int
    title: str
    quarter: int
    opens_on: str
    closes_on: str
    state: str
    seed: str
    villages: int
    groups: int
    asked: int
    answered: int
    faults: int


@dataclass(frozen=True, slots=True)
class RoundEdit:
    """What may be changed of a round, as it is typed."""

    title: str
    opens_on: str
    closes_on: str
    quarter: int


@dataclass(frozen=True, slots=True)
class SampledGroup:
    """A group in the draw of a village; ``group_id`` is None for a village that is looked at without groups."""

    group_id: int | None
    name: str
    people: int
    position: int
    digest: str
    why: str
    cycle: int


@dataclass(frozen=True, slots=True)
class VillageSample:
    """What was drawn in a village, the drawn groups first; ``others`` are those not drawn."""

    village_id: int
    village: str
    people: int
    needed: int
    is_whole: bool
    draw_number: int
    drawn: tuple[SampledGroup, ...]
    others: tuple[SampledGroup, ...]

    @property
    def drawn_people(self) -> int:
        """The people of the drawn groups; all of the village where it is looked at as a whole."""
        return self.people if self.is_whole else sum(group.people for group in self.drawn)


@dataclass(frozen=True, slots=True)
class DrawInfo:
    """One draw of a round; ``reason`` is empty for the first."""

    draw_id: int
    number: int
    seed: str
    drawn_at: str
    reason: str
    by_whom: str


@dataclass(frozen=True, slots=True)
class Team:
    """A team of a round; ``team_id`` is 0 for one that is not stored yet."""

    team_id: int
    name: str
    leader: str
    members: str
    village_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class VillageProgress:
    """How far the marking of a village is."""

    village_id: int
    village: str
    team: str
    groups: int
    asked: int
    answered: int
    faults: int


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to mark, and the mark it has; texts are empty where nothing was marked.

    ``most`` is the most points of a manual item in one mark. ``mark_id`` is None until it is marked.
    """

    place: MarkPlace
    ask: Ask
    section: str
    item: str
    line: str
    group: str
    most: Decimal
    choices: tuple[Decimal, ...]
    hint: str
    mark_id: int | None
    entry: Entry
    marked_at: str
    by_whom: str
    evidence: int

    @property
    def is_answered(self) -> bool:
        """Whether there is a mark."""
        return self.mark_id is not None


@dataclass(frozen=True, slots=True)
class MarkSheet:
    """Everything that is asked of one subject, group by group."""

    subject_id: int
    subject: str
    title: str
    is_open: bool
    questions: tuple[Question, ...]


class InspectionService:
    """The inspections of one office."""

    def __init__(self, ports: Ports, schemes: SchemeService) -> None:
        """Work on one office."""
        self._ports = ports
        self._schemes = schemes

    def schemes(self) -> tuple[InspectionScheme, ...]:
        """Give every scheme, those that ask inspectors something first."""
        found = [asked_of(text) for text in self._schemes.texts().values()]
        infos = (InspectionScheme(one.scheme_id, one.title, one.subjects, len(one.items)) for one in found)
        return tuple(sorted(infos, key=lambda one: (one.asked == 0, one.scheme_id)))

    def today_round(self) -> tuple[int, int]:
        """Give year and number of the round that is held now, or next."""
        return year_and_round_of(self._ports.today())

    def rounds(self, scheme_id: str | None = None, year: int | None = None) -> tuple[RoundInfo, ...]:
        """Give the rounds, the newest year first."""
        with self._ports.store.read() as connection:
            counts = rows.round_counts(connection)
            return tuple(self._info(connection, row, counts) for row in rows.rounds(connection, scheme_id, year))

    def round(self, round_id: int) -> RoundInfo:
        """Give one round; NotFound for one that is gone."""
        with self._ports.store.read() as connection:
            return self._info(connection, _round(connection, round_id), rows.round_counts(connection))

    def find_round(self, number: int, year: int | None = None, scheme_id: str | None = None) -> RoundInfo:
        """Give a round by its number, of the newest year in which there is one unless a year is named."""
        found = [one for one in self.rounds(scheme_id, year) if one.number == number]
        if not found:
            shown = year if year is not None else self.today_round()[0]
            raise NotFound(Message("Inspection", _NO_NUMBER, {"number": number, "year": shown}))
        return found[0]

    def plan_year(self, scheme_id: str, year: int) -> Changes:
        """Plan those of the four rounds of a year that are not there yet, with their usual days."""
        scheme = self._scheme(scheme_id)
        if scheme.subjects != VILLAGE:
            raise InvalidInput(Message("Inspection", _NOT_VILLAGES))
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            raise InvalidInput(Message("Inspection", _BAD_YEAR, {"first": _FIRST_YEAR, "last": _LAST_YEAR}))
        with self._ports.store.write() as connection:
            known = {row.number for row in rows.rounds(connection, scheme_id, year)}
            if known.issuperset(ROUNDS):
                raise Conflict(Message("Inspection", _ALL_PLANNED, {"year": year}))
            for plan in rounds_of(year):
                if plan.number not in known:
                    values: dict[str, SqlValue] = {
                        "scheme_id": scheme_id, "year": year, "number": plan.number, "quarter": plan.quarter,
                        "title": plan.title.render(self._ports.tr), "opens_on": plan.opens_on.isoformat(),
                        "closes_on": plan.closes_on.isoformat(),
                    }  # fmt: skip
                    rows.add_round(connection, values, self._ports.new_uid)
        return Changes.of("inspection_round")

    def save_round(self, round_id: int, edit: RoundEdit) -> Changes:
        """Change title, days and quarter; the quarter only while nothing was drawn."""
        if not edit.title.strip():
            raise InvalidInput(Message("Inspection", _NO_TITLE), {"title": Message("Inspection", _NO_TITLE)})
        opens, closes = _day("opens_on", edit.opens_on), _day("closes_on", edit.closes_on)
        with self._ports.store.write() as connection:
            row = _round(connection, round_id)
            quarter = edit.quarter if row.state == State.PLANNED else row.quarter
            check_days(row.year, quarter, opens, closes)
            values: dict[str, SqlValue] = {
                "title": edit.title.strip(), "opens_on": opens.isoformat(), "closes_on": closes.isoformat(),
                "quarter": quarter,
            }  # fmt: skip
            edit_id = editing.next_edit(connection)
            editing.change_row(connection, "inspection_round", round_id, values, self._ports.now(), edit_id=edit_id)
        return Changes.of("inspection_round")

    def remove_round(self, round_id: int) -> Changes:
        """Take away a round that was only planned."""
        with self._ports.store.write() as connection:
            if _round(connection, round_id).state != State.PLANNED:
                raise Conflict(Message("Inspection", _ONLY_PLANNED))
            rows.remove_round(connection, round_id)
        return Changes.of("inspection_round", "inspection_team")

    def draw(self, round_id: int, seed: str, progress: Progress = no_progress) -> DrawInfo:
        """Draw the groups of every village by the seed that was announced; Conflict where it was done already."""
        used = read_seed(seed)
        with self._ports.store.write() as connection:
            row = _round(connection, round_id)
            if row.state != State.PLANNED:
                raise Conflict(Message("Inspection", _DRAWN_ALREADY))
            info = self._draw(connection, row, used, "", None, progress)
            rows.set_state(connection, round_id, State.DRAWN)
        return info

    def draw_again(
        self, round_id: int, seed: str, reason: str, village_id: int | None = None, progress: Progress = no_progress
    ) -> DrawInfo:
        """Draw anew, all villages or one, with the reason; the earlier draw stays. Refused once anything was marked."""
        used = read_seed(seed)
        if not reason.strip():
            raise InvalidInput(Message("Inspection", _NO_REASON), {"reason": Message("Inspection", _NO_REASON)})
        with self._ports.store.write() as connection:
            row = _round(connection, round_id)
            if row.state == State.PLANNED:
                raise Conflict(Message("Inspection", _NOT_DRAWN))
            self._refuse_marked(connection, row, village_id)
            return self._draw(connection, row, used, reason.strip(), village_id, progress)

    def _refuse_marked(self, connection: Connection, row: RoundRow, village_id: int | None) -> None:
        names = {place.village_id: place.name for place in rows.people(connection) if place.group_id is None}
        for marked_id in rows.answered(connection, row.round_id):
            if village_id in (None, marked_id):
                raise Conflict(Message("Inspection", _MARKED, {"village": names.get(marked_id, "")}))
        if row.state == State.CLOSED:
            raise Conflict(Message("Inspection", _CLOSED))

    def _draw(
        self,
        connection: Connection,
        row: RoundRow,
        seed: str,
        reason: str,
        village_id: int | None,
        progress: Progress,
    ) -> DrawInfo:
        villages = [one for one in _villages(rows.people(connection)) if village_id in (None, one[0].village_id)]
        if not villages:
            raise NotFound(Message("Inspection", _NO_VILLAGES if village_id is None else _NO_VILLAGE))
        before = rows.drawn_before(connection, row)
        label = round_label(row.year, row.number)
        sample: list[Mapping[str, SqlValue]] = []
        for done, (village, groups) in enumerate(villages, start=1):
            drawn = draw_village(
                seed, village.name, label, groups, people=village.people,
                drawn_before=before.get(village.village_id, ()),
            )  # fmt: skip
            sample += _sample_rows(row.round_id, village.village_id, drawn)
            progress(done, len(villages))
        number = len(rows.draws(connection, row.round_id)) + 1
        at, by_whom = self._ports.now(), office_facts.fact(connection, "operator") or ""
        values: dict[str, SqlValue] = {
            "round_id": row.round_id, "number": number, "seed": seed, "drawn_at": at, "reason": reason,
            "by_whom": by_whom,
        }  # fmt: skip
        draw_id = rows.add_draw(connection, values, sample, self._ports.new_uid)
        return DrawInfo(draw_id, number, seed, at, reason, by_whom)

    def draws(self, round_id: int) -> tuple[DrawInfo, ...]:
        """Give every draw of a round, the first first."""
        with self._ports.store.read() as connection:
            return tuple(DrawInfo(*row) for row in rows.draws(connection, round_id))

    def sample(self, round_id: int) -> tuple[VillageSample, ...]:
        """Give what stands: for each village its newest draw."""
        with self._ports.store.read() as connection:
            numbers = {row.draw_id: row.number for row in rows.draws(connection, round_id)}
            return tuple(_samples(rows.sample(connection, round_id), numbers))

    def differences(self, round_id: int) -> tuple[str, ...]:
        """Repeat every draw of a round from its seed and the stored people; name the villages that differ."""
        wrong: list[str] = []
        with self._ports.store.read() as connection:
            row = _round(connection, round_id)
            for draw in rows.draws(connection, round_id):
                before = rows.drawn_before(connection, row, draw.draw_id)
                stored = rows.sample_of_draw(connection, draw.draw_id)
                wrong += [
                    sample.village
                    for sample in _samples(stored, {draw.draw_id: draw.number})
                    if not _repeats(draw.seed, row, sample, before.get(sample.village_id, []))
                ]
        return tuple(wrong)

    def teams(self, round_id: int) -> tuple[Team, ...]:
        """Give the teams of a round with their villages."""
        with self._ports.store.read() as connection:
            assigned = rows.team_villages(connection, round_id)
            return tuple(
                Team(*team, tuple(sorted(village for village, (_, team_id) in assigned.items() if team_id == team[0])))
                for team in rows.teams(connection, round_id)
            )

    def save_teams(self, round_id: int, teams: Sequence[Team]) -> Changes:
        """Keep these teams and no other; a village that two name goes to the later one."""
        names = [team.name.strip() for team in teams]
        if not all(names):
            raise InvalidInput(Message("Inspection", _NO_TEAM_NAME))
        for name in names:
            if names.count(name) > 1:
                raise InvalidInput(Message("Inspection", _TEAM_TWICE, {"name": name}))
        with self._ports.store.write() as connection:
            _round(connection, round_id)
            kept = {team.team_id for team in teams}
            for known in rows.teams(connection, round_id):
                if known.team_id not in kept:
                    rows.remove_team(connection, known.team_id)
            wanted: dict[int, int] = {}
            for team in teams:
                row = TeamRow(team.team_id, team.name.strip(), team.leader.strip(), team.members.strip())
                team_id = rows.put_team(connection, round_id, row, self._ports.new_uid)
                wanted |= dict.fromkeys(team.village_ids, team_id)
            rows.assign(connection, round_id, wanted, self._ports.new_uid)
        return Changes.of("inspection_team", "inspection_team_village")

    def progress(self, round_id: int) -> tuple[VillageProgress, ...]:
        """Give, village by village, how much was marked of what is asked."""
        with self._ports.store.read() as connection:
            row = _round(connection, round_id)
            items = self._asked_in(row)
            answered = rows.answered(connection, round_id)
            assigned = rows.team_villages(connection, round_id)
            names = {team.team_id: team.name for team in rows.teams(connection, round_id)}
            numbers = {one.draw_id: one.number for one in rows.draws(connection, round_id)}
            samples = tuple(_samples(rows.sample(connection, round_id), numbers))
        return tuple(
            VillageProgress(
                sample.village_id, sample.village, names.get(assigned.get(sample.village_id, (0, 0))[1], ""),
                len(sample.drawn), _asked_count(items, len(sample.drawn)), *answered.get(sample.village_id, (0, 0)),
            )
            for sample in samples
        )  # fmt: skip

    def close(self, round_id: int) -> Changes:
        """Close a round; what was not marked stays missing, and its items wait."""
        with self._ports.store.write() as connection:
            if _round(connection, round_id).state == State.PLANNED:
                raise Conflict(Message("Inspection", _NOT_DRAWN))
            rows.set_state(connection, round_id, State.CLOSED)
        return Changes.of("inspection_round")

    def open_again(self, round_id: int) -> Changes:
        """Open a closed round again."""
        with self._ports.store.write() as connection:
            if _round(connection, round_id).state != State.CLOSED:
                raise Conflict(Message("Inspection", _NOT_CLOSED))
            rows.set_state(connection, round_id, State.UNDER_WAY)
        return Changes.of("inspection_round")

    def sheet(self, round_id: int, village_id: int) -> MarkSheet:
        """Give what is asked of a village in a round, group by group, with the marks there are."""
        with self._ports.store.read() as connection:
            row = _round(connection, round_id)
            numbers = {one.draw_id: one.number for one in rows.draws(connection, round_id)}
            sample = next(iter(_samples(rows.sample(connection, round_id, village_id), numbers)), None)
            if sample is None:
                raise NotFound(Message("Inspection", _NOT_DRAWN if row.state == State.PLANNED else _NO_VILLAGE))
            place = MarkPlace(row.scheme_id, VILLAGE, village_id, "", "", round_id=round_id)
            marks = rows.marks_of(connection, place)
        questions = tuple(_questions(self._asked_in(row), row, sample, marks))
        return MarkSheet(village_id, sample.village, row.title, row.state != State.CLOSED, questions)

    def subjects(self, kind: str) -> tuple[tuple[int, str], ...]:
        """Give id and name of the subjects of a kind: village, department or worker."""
        with self._ports.store.read() as connection:
            return rows.subjects(connection, kind)

    def subject_sheet(self, scheme_id: str, period_key: str, subject_id: int) -> MarkSheet:
        """Give the items that are marked without a round, for departments and workers: those asked in the period."""
        scheme, period = self._scheme(scheme_id), Period.parse(period_key)
        with self._ports.store.read() as connection:
            name = dict(rows.subjects(connection, scheme.subjects)).get(subject_id, "")
            questions: list[Question] = []
            for item in scheme.items:
                for key in _periods_of(item, period):
                    place = MarkPlace(scheme_id, scheme.subjects, subject_id, key, item.key)
                    known = {(one.item_key, one.line_key): one for one in rows.marks_of(connection, place)}
                    questions += _of_item(item, place, "", known)
        title = f"{scheme.title} {period.label.render(self._ports.tr)}"
        return MarkSheet(subject_id, name, title, is_open=True, questions=tuple(questions))

    def subject_progress(self, scheme_id: str, period_key: str) -> tuple[VillageProgress, ...]:
        """Give, subject by subject, how much was marked of what is asked without a round."""
        scheme, period = self._scheme(scheme_id), Period.parse(period_key)
        asked = sum(len(_periods_of(item, period)) * max(len(item.lines), 1) for item in scheme.items)
        periods = tuple({key for item in scheme.items for key in _periods_of(item, period)})
        with self._ports.store.read() as connection:
            answered = rows.answered_directly(connection, scheme_id, scheme.subjects, periods)
            found = rows.subjects(connection, scheme.subjects)
        return tuple(VillageProgress(one, name, "", 0, asked, *answered.get(one, (0, 0))) for one, name in found)

    def mark(self, place: MarkPlace, entry: Entry) -> int:
        """Write a mark in its place; give its id. InvalidInput names the field that is wrong."""
        item = self._scheme(place.scheme_id).item(place.item_key)
        if item is None or (place.line_key and place.line_key not in {line.key for line in item.lines}):
            raise NotFound(Message("Inspection", _NOT_ASKED))
        found = read_entry(item, entry)
        with self._ports.store.write() as connection:
            self._require_open(connection, place)
            by_whom = office_facts.fact(connection, "operator")
            at = self._ports.now()
            values = _columns(found) | {"marked_at": at, "by_whom": by_whom or None}
            mark_id = rows.put_mark(connection, place, values, at, self._ports.new_uid)
            if place.round_id is not None:
                rows.set_state(connection, place.round_id, State.UNDER_WAY)
        return mark_id

    def clear(self, place: MarkPlace) -> bool:
        """Take a mark away; tell whether there was one."""
        with self._ports.store.write() as connection:
            self._require_open(connection, place)
            return rows.clear_mark(connection, place, self._ports.now())

    @property
    def changes(self) -> Changes:
        """What marking touches."""
        return Changes.of("inspection_mark")

    def asked_in(self, round_id: int) -> tuple[AskedItem, ...]:
        """Give the items that a round asks for."""
        with self._ports.store.read() as connection:
            return self._asked_in(_round(connection, round_id))

    def _require_open(self, connection: Connection, place: MarkPlace) -> None:
        if place.round_id is None:
            return
        row = _round(connection, place.round_id)
        if row.state == State.CLOSED:
            raise Conflict(Message("Inspection", _CLOSED))
        drawn = [one for one in rows.sample(connection, row.round_id, place.subject_id) if one.why]
        if not drawn:
            raise Conflict(Message("Inspection", _NOT_DRAWN))
        if place.group_id is not None and place.group_id not in {one.group_id for one in drawn}:
            raise NotFound(Message("Inspection", _NO_VILLAGE))

    def _asked_in(self, row: RoundRow) -> tuple[AskedItem, ...]:
        text = self._schemes.texts().get(row.scheme_id)
        items = () if text is None else asked_of(text).items
        return tuple(item for item in items if item.asked_in(row.quarter))

    def _scheme(self, scheme_id: str) -> AskedScheme:
        text = self._schemes.texts().get(scheme_id)
        if text is None:
            raise NotFound(Message("Inspection", _NO_SCHEME, {"key": scheme_id}))
        return asked_of(text)

    def _info(
        self, connection: Connection, row: RoundRow, counts: Mapping[int, tuple[int, int, int, int]]
    ) -> RoundInfo:
        text = self._schemes.texts().get(row.scheme_id)
        title = row.scheme_id if text is None else asked_of(text).title
        villages, groups, answered, faults = counts.get(row.round_id, (0, 0, 0, 0))
        seeds = rows.draws(connection, row.round_id)
        return RoundInfo(
            row.round_id, row.scheme_id, title, row.year, row.number, row.title, row.quarter, row.opens_on,
            row.closes_on, row.state, seeds[-1].seed if seeds else "", villages, groups,
            _asked_count(self._asked_in(row), groups, villages), answered, faults,
        )  # fmt: skip


def _round(connection: Connection, round_id: int) -> RoundRow:
    row = rows.round_of(connection, round_id)
    if row is None:
        raise NotFound(Message("Inspection", _NO_ROUND))
    return row


def _day(field: str, text: str) -> date:
    day = read_date(text)
    if day is None or len(day) != len("2026-04-01"):
        problem = Message("Inspection", _NO_DAY, {"text": text.strip()})
        raise InvalidInput(problem, {field: problem})
    return date.fromisoformat(day)


def _villages(places: Sequence[PeopleRow]) -> Iterator[tuple[PeopleRow, list[Group]]]:
    groups: dict[int, list[Group]] = {}
    for place in places:
        if place.group_id is not None:
            groups.setdefault(place.village_id, []).append(Group(place.group_id, place.name, place.people))
    for place in places:
        if place.group_id is None:
            yield place, groups.get(place.village_id, [])


def _sample_rows(round_id: int, village_id: int, drawn: VillageDraw) -> Iterator[Mapping[str, SqlValue]]:
    shared: dict[str, SqlValue] = {
        "round_id": round_id, "village_id": village_id, "village_name": drawn.village, "village_people": drawn.people,
    }  # fmt: skip
    for one in drawn.groups:
        yield shared | _group_columns(one)
    if not drawn.drawn:
        # No group has people: the village is looked at as it is, under a digest of its own name.
        yield shared | {"people": drawn.people, "position": 1, "digest": "-", "why": Why.WHOLE.value, "cycle": 0}


def _group_columns(one: DrawnGroup) -> dict[str, SqlValue]:
    return {
        "group_id": one.group.group_id, "group_name": one.group.name, "people": one.group.people,
        "position": one.position, "digest": one.digest, "why": one.why.value, "cycle": one.cycle,
    }  # fmt: skip


def _samples(found: Sequence[SampleRow], numbers: Mapping[int, int]) -> Iterator[VillageSample]:
    by_village: dict[int, list[SampleRow]] = {}
    for row in found:
        by_village.setdefault(row.village_id, []).append(row)
    for village_id, of_village in by_village.items():
        groups = [
            SampledGroup(row.group_id, row.group, row.people, row.position, row.digest, row.why, row.cycle)
            for row in of_village
        ]
        is_whole = any(group.why == Why.WHOLE for group in groups)
        living = sum(1 for group in groups if group.group_id is not None and group.people > 0)
        first = of_village[0]
        yield VillageSample(
            village_id, first.village, first.village_people, living if is_whole else drawing.quarter_of(living),
            is_whole, numbers.get(first.draw_id, 1), tuple(group for group in groups if group.why),
            tuple(group for group in groups if not group.why),
        )  # fmt: skip


def _repeats(seed: str, row: RoundRow, sample: VillageSample, before: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the procedure, given what was stored, gives what was stored."""
    stored = {
        group.group_id: (group.position, group.digest, group.why, group.cycle)
        for group in (*sample.drawn, *sample.others)
        if group.group_id is not None
    }
    groups = [
        Group(group.group_id, group.name, group.people)
        for group in (*sample.drawn, *sample.others)
        if group.group_id is not None
    ]
    again = draw_village(
        seed, sample.village, round_label(row.year, row.number), groups, people=sample.people, drawn_before=before
    )
    return stored == {one.group.group_id: (one.position, one.digest, one.why.value, one.cycle) for one in again.groups}


def _asked_count(items: Sequence[AskedItem], groups: int, villages: int = 1) -> int:
    each = {Ask.CHECKLIST: groups, Ask.SAMPLED: groups, Ask.MANUAL: villages}
    return sum(each[item.ask] * max(len(item.lines), 1) for item in items)


def _questions(
    items: Sequence[AskedItem], row: RoundRow, sample: VillageSample, marks: Sequence[MarkRow]
) -> Iterator[Question]:
    """Go group by group, as the inspectors walk; what is asked of the village as a whole comes last."""
    by_group: dict[int | None, dict[tuple[str, str], MarkRow]] = {}
    for mark in marks:
        by_group.setdefault(mark.group_id, {})[mark.item_key, mark.line_key] = mark

    def place(item: AskedItem, group_id: int | None) -> MarkPlace:
        period = item.mark_period(row.year, row.quarter)
        return MarkPlace(row.scheme_id, VILLAGE, sample.village_id, period, item.key, "", row.round_id, group_id)

    for group in sample.drawn:
        for item in items:
            if item.ask is not Ask.MANUAL:
                known = by_group.get(group.group_id, {})
                yield from _of_item(item, place(item, group.group_id), group.name, known)
    for item in items:
        if item.ask is Ask.MANUAL:
            yield from _of_item(item, place(item, None), "", by_group.get(None, {}))


def _of_item(
    item: AskedItem, place: MarkPlace, group: str, known: Mapping[tuple[str, str], MarkRow]
) -> Iterator[Question]:
    if not item.lines:
        yield _question(item, place, group, "", item.points_once, known.get((item.key, "")))
    for line in item.lines:
        at = MarkPlace(
            place.scheme_id, place.subject_kind, place.subject_id, place.period, place.item_key, line.key,
            place.round_id, place.group_id,
        )  # fmt: skip
        yield _question(item, at, group, line.title, line.points, known.get((item.key, line.key)))


def _question(
    item: AskedItem, place: MarkPlace, group: str, line: str, most: Decimal, mark: MarkRow | None
) -> Question:
    return Question(
        place=place, ask=item.ask, section=item.section, item=item.title, line=line, group=group, most=most,
        choices=item.choices, hint=item.evidence, mark_id=None if mark is None else mark.mark_id,
        entry=Entry() if mark is None else _entry(mark), marked_at="" if mark is None else mark.marked_at,
        by_whom="" if mark is None else mark.by_whom, evidence=0 if mark is None else mark.evidence,
    )  # fmt: skip


def _entry(mark: MarkRow) -> Entry:
    points = "" if mark.points_hundredths is None else format_decimal(from_hundredths(mark.points_hundredths))
    drawn, mismatched = ("" if count is None else str(count) for count in (mark.drawn, mark.mismatched))
    return Entry(mark.verdict or "", drawn, mismatched, points, mark.note)


def _columns(found: Found) -> dict[str, SqlValue]:
    verdict: Verdict | None = found.verdict
    return {
        "verdict": None if verdict is None else verdict.value, "drawn": found.drawn, "mismatched": found.mismatched,
        "points_hundredths": found.points_hundredths, "note": found.note or None,
    }  # fmt: skip


def _periods_of(item: AskedItem, period: Period) -> tuple[str, ...]:
    """Give the periods in which an item is marked, of those that are looked at; a yearly one only with the year."""
    if item.is_yearly:
        return (str(period.year),) if period.quarter is None else ()
    return tuple(f"{period.year}Q{quarter}" for quarter in period.quarters if quarter in item.quarters)
