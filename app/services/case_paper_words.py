"""How the papers of a case are worded: programmes, people, days, opinions, told for one office."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.entitlements.case import Result
from app.domain.entitlements.programme import Level, Person, Programme, Stage, StageKind
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.services.case_files import CaseFile, StageOpinions
from app.services.ports import Ports
from app.services.record_forms import FormWords, shown_date
from printing.forms.case_parts import Opinion
from storage.cases import StepRow
from storage.queries.case_people import MeetingRow, PostingRow

_N = QT_TRANSLATE_NOOP
CONTEXT = "CasePaper"
TO_WRITE_IN = "＿＿＿＿＿＿"
_ISSUER = _N("CasePaper", "People's Government of {township}")
_OFFICE = _N("CasePaper", "Family-services office of {township}")
_COUNTY = _N("CasePaper", "People's Government of {county}")
_APPLICATION = _N("CasePaper", "Application: {programme}")
_DECLARED_APPLICATION = _N("CasePaper", "Declaration of claim: {programme}")
_WITH_CATEGORY = _N("CasePaper", "{programme} ({category})")
_WHEN = _N("CasePaper", "{title} ({when})")
_MEETING = _N(
    "CasePaper",
    "Review meeting of {day}: {entitled} entitled to come, {present} present; {in_favour} for, {against} against, "
    "{abstained} abstained.",
)
_POSTED = _N("CasePaper", "Posted from {start} to {end} at {place}.")
_NO_OBJECTION = _N("CasePaper", "No objection was raised.")
_OBJECTIONS = _N("CasePaper", "Objections raised: {count}; what came of them is on record.")
_RESULTS = {
    Result.PASS: _N("CasePaper", "Agreed."),
    Result.RETURN: _N("CasePaper", "Sent back for correction."),
    Result.REFUSE: _N("CasePaper", "Refused."),
}
_LEVELS = {
    Level.VILLAGE: _N("CasePaper", "village"),
    Level.TOWNSHIP: _N("CasePaper", "township"),
    Level.COUNTY: _N("CasePaper", "county"),
}
_WRITTEN = "　　"
_STOPS = "。. "


@dataclass(frozen=True, slots=True)
class CaseWords:
    """Words of one office."""

    ports: Ports
    profile: TownshipProfile

    def say(self, template: str, **params: object) -> str:
        """Give a sentence of these papers."""
        return Message(CONTEXT, template, params).render(self.ports.tr)

    def day(self, iso: str | None) -> str:
        """Write a day or a month as the office does; nothing for nothing."""
        return shown_date(iso, FormWords(self.ports.codes, self.ports.tr)) if iso else ""

    def code(self, code_list: str, code: str | None) -> str:
        """Give the word for a code."""
        return self.ports.codes[code_list].label_of(code)

    def issuer(self) -> str:
        """Name who issues a letter."""
        return self.say(_ISSUER, township=self.profile.name)

    def office(self) -> str:
        """Name the office that works on the case."""
        return self.say(_OFFICE, township=self.profile.name)

    def county(self) -> str:
        """Name who may be asked for reconsideration."""
        return self.say(_COUNTY, county=self.profile.county)

    def title(self, programme: Programme) -> str:
        """Give the title of the application for a programme."""
        template = _DECLARED_APPLICATION if programme.person is Person.SELF else _APPLICATION
        return self.say(template, programme=programme.title)

    def kind(self, file: CaseFile) -> str:
        """Name programme and category, for papers that stay with the office and the applicant."""
        category = file.programme.category(file.case.category).title
        return self.say(_WITH_CATEGORY, programme=file.programme.title, category=category)

    def paper(self, title: str, when: str) -> str:
        """Name a paper and of whom it is asked."""
        return self.say(_WHEN, title=title, when=when) if when else title

    def level(self, level: Level) -> str:
        """Name who decides."""
        return self.say(_LEVELS[level])

    def place(self, file: CaseFile) -> str:
        """Give where the person belongs: village and group."""
        return f"{file.person.village}{file.person.group or ''}"

    def opinion(self, stage: Stage, file: CaseFile | None) -> Opinion:
        """Give the box of a stage as far as it was signed; without a case it is blank."""
        if file is None:
            return Opinion(title=stage.title)
        opinions = file.opinions.get(stage.key, StageOpinions())
        said = (opinions.handler, opinions.responsible)
        return Opinion(
            title=stage.title,
            facts=self._facts(stage, file),
            text="\n".join(self._said(step) for step in said if step is not None),
            handler=_person(opinions.handler),
            handled_on=self.day(_day(opinions.handler)),
            responsible=_person(opinions.responsible),
            decided_on=self.day(_day(opinions.responsible)),
        )

    def _said(self, step: StepRow) -> str:
        words = self.say(_RESULTS[Result(step.result)]) if step.result else ""
        opinion = (step.opinion or "").strip()
        # Many write the result once more as their opinion.
        return words if opinion.rstrip(_STOPS) == words.rstrip(_STOPS) else f"{words}{opinion}"

    def _facts(self, stage: Stage, file: CaseFile) -> str:
        if stage.kind is StageKind.VILLAGE_REVIEW and file.meeting is not None:
            return self._meeting(file.meeting)
        if stage.kind is StageKind.NOTICE and stage.key in file.postings:
            return self._posting(file.postings[stage.key])
        return ""

    def _meeting(self, meeting: MeetingRow) -> str:
        counts = {
            name: _WRITTEN if getattr(meeting, name) is None else getattr(meeting, name)
            for name in ("entitled", "present", "in_favour", "against", "abstained")
        }
        return self.say(_MEETING, day=self.day(meeting.held_on), **counts)

    def _posting(self, posting: PostingRow) -> str:
        text = self.say(
            _POSTED,
            start=self.day(posting.posted_on),
            end=self.day(posting.removed_on or posting.until_on) or TO_WRITE_IN,
            place=posting.place or TO_WRITE_IN,
        )
        if posting.objections:
            return text + self.say(_OBJECTIONS, count=posting.objections)
        # Before it is taken down nobody can say that no objection came.
        return text + self.say(_NO_OBJECTION) if posting.removed_on else text


def _person(step: StepRow | None) -> str:
    return "" if step is None else step.person


def _day(step: StepRow | None) -> str | None:
    return None if step is None else step.happened_on
