"""Everything that the papers of a case are written from, read in one go for many cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.entitlements.case import Result, StepKind
from app.domain.entitlements.case_states import CaseState, Role
from app.domain.entitlements.programme import Document, Programme
from storage import cases as case_rows
from storage.cases import AccountRow, CriterionRow, DocumentRow, StepRow
from storage.connection import Connection
from storage.entitlements import CaseRow, cases_where
from storage.queries import case_people
from storage.queries.case_people import ChildRow, MeetingRow, PersonRow, PostingRow

MISSING = "missing"


class Programmes(Protocol):
    """Where programmes are looked up."""

    def get(self, key: str) -> Programme:
        """Give a programme by its key."""


@dataclass(frozen=True, slots=True)
class StageOpinions:
    """The opinions of one stage that stand: not taken back, and given on the papers as they are now."""

    handler: StepRow | None = None
    responsible: StepRow | None = None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case with all that its papers say."""

    case: CaseRow
    programme: Programme
    person: PersonRow
    applicant: PersonRow | None
    spouse: PersonRow | None
    children: tuple[ChildRow, ...]
    steps: tuple[StepRow, ...]
    criteria: dict[str, CriterionRow]
    documents: dict[str, DocumentRow]
    account: AccountRow | None
    meeting: MeetingRow | None
    postings: dict[str, PostingRow]

    @property
    def signer(self) -> PersonRow | None:
        """Give who signs: the person, or who applies for a child; None where the register does not know him."""
        if self.case.applicant_id is None and self.case.applicant_name not in (None, self.person.name):
            return None
        return self.applicant or self.person

    @property
    def missing(self) -> tuple[Document, ...]:
        """Give the papers that are still needed."""
        return tuple(one for one in self.programme.documents if self.state_of(one.key) == MISSING)

    def state_of(self, document: str) -> str:
        """Give the state of a paper; one that nobody looked at is missing."""
        known = self.documents.get(document)
        return known.state if known else MISSING

    @property
    def opinions(self) -> dict[str, StageOpinions]:
        """Give the opinions that stand, by stage."""
        return standing_opinions(self.steps)

    @property
    def returned(self) -> StageOpinions | None:
        """Give the opinions by which the case was last sent back, if it was not handed in anew since."""
        return self._decided(Result.RETURN)

    @property
    def refused(self) -> StageOpinions | None:
        """Give the opinions by which the case was refused, if it was."""
        return self._decided(Result.REFUSE)

    @property
    def applied_on(self) -> str:
        """The day of the application, or empty while nobody has applied."""
        return self.case.applied_on or self.case.submitted_on or ""

    def _decided(self, result: Result) -> StageOpinions | None:
        for opinions in self.opinions.values():
            if opinions.responsible is not None and opinions.responsible.result == result:
                return opinions
        return None


def standing_opinions(steps: Sequence[StepRow]) -> dict[str, StageOpinions]:
    """Work out which opinions stand: what was taken back does not, and a corrected case is looked at anew."""
    standing: list[StepRow] = []
    for step in steps:
        if step.kind == StepKind.OPINION:
            standing.append(step)
        elif step.kind == StepKind.TAKE_BACK and standing:
            standing.pop()
        elif step.kind == StepKind.SUBMIT and step.state_before == CaseState.CORRECTION:
            stage = step.stage_before or step.stage_after
            standing = [one for one in standing if one.stage != stage]
    found: dict[str, StageOpinions] = {}
    for step in standing:
        before = found.get(step.stage or "", StageOpinions())
        # A handler who speaks again speaks in a new round: what the responsible person said before is past.
        found[step.stage or ""] = (
            StageOpinions(before.handler, step) if step.role == Role.RESPONSIBLE else StageOpinions(step)
        )
    return found


def read_files(
    connection: Connection, programmes: Programmes, case_ids: Sequence[int], progress: Callable[[int, int], None]
) -> list[CaseFile]:
    """Read some cases in the order asked for; one that is not there any more is left out."""
    marks = ", ".join("?" * len(case_ids))
    cases = {one.case_id: one for one in cases_where(connection, f"c.id IN ({marks}) AND c.deleted = 0", case_ids)}
    ids = [id_ for one in cases.values() for id_ in (one.resident_id, one.applicant_id) if id_ is not None]
    people = case_people.people(connection, ids)
    spouses = case_people.people(connection, (one.spouse_id for one in people.values() if one.spouse_id is not None))
    children = case_people.children(connection, (*people, *spouses))
    accounts = case_rows.accounts(connection, cases)
    meetings = case_people.meetings(connection, cases)
    postings: dict[int, dict[str, PostingRow]] = {}
    for one in case_people.postings(connection, cases):
        postings.setdefault(one.case_id, {})[one.stage] = one
    files = []
    for done, case in enumerate((cases[one] for one in case_ids if one in cases), 1):
        person = people[case.resident_id]
        spouse = spouses.get(person.spouse_id) if person.spouse_id is not None else None
        both = [*children.get(person.resident_id, ()), *(children.get(spouse.resident_id, ()) if spouse else ())]
        of_both = {one.child_id: one for one in both}
        files.append(
            CaseFile(
                case=case,
                programme=programmes.get(case.programme),
                person=person,
                applicant=people.get(case.applicant_id) if case.applicant_id is not None else None,
                spouse=spouse,
                children=tuple(sorted(of_both.values(), key=lambda one: (one.birth_date or "", one.child_id))),
                steps=tuple(case_rows.steps(connection, case.case_id)),
                criteria=case_rows.criteria(connection, case.case_id),
                documents=case_rows.documents(connection, case.case_id),
                account=accounts.get(case.case_id),
                meeting=meetings.get(case.case_id),
                postings=postings.get(case.case_id, {}),
            )
        )
        progress(done, len(case_ids))
    return files
