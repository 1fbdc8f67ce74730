"""The lists of ten thousand cases, each as its tab asks for it, against the bare join of one page of the same file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from app.bootstrap import Township
from app.domain.entitlements.rosters import RosterKind
from app.services.case_types import CaseFilter
from app.services.rosters import RosterRequest
from storage.store import Store
from tools.benchmarks.case_crowd import YEAR, fill
from tools.benchmarks.job import Contender, Job, milliseconds
from tools.benchmarks.material import Material

CASES = 10_000
_PAGE = 100
_PROGRAMME = "old_age_reward"
_BARE_PAGE = (
    "SELECT c.id, c.number, c.programme, c.category, c.state, c.stage, c.applied_on, r.name, r.citizen_id, v.name, g.name"
    " FROM entitlement_case AS c JOIN resident AS r ON r.id = c.resident_id JOIN village AS v ON v.id = c.village_id"
    " LEFT JOIN village_group AS g ON g.id = c.group_id WHERE c.deleted = 0 ORDER BY c.id DESC LIMIT 100"
)


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Write the cases into a copy of the office, and ask for every list once, so that all find the file in memory."""
    with material.opened(folder / "office") as opened:
        with opened.office.store.write() as connection:
            fill(connection, CASES)
        _check(opened.office.store)
        yield (
            Contender("the bare join of a page of 100 cases", partial(_bare, opened.office.store)),
            *(Contender(f"township-desk: {name}", partial(_drop, ask)) for name, ask in lists(opened.township).items()),
        )


JOB = Job(
    "entitlements",
    f"the lists of {CASES:,} cases",
    "every list below 100 ms",
    prepare,
    milliseconds,
)


def lists(township: Township) -> Mapping[str, Callable[[], object]]:
    """Give every list that the window of entitlements shows, as the window asks for it."""
    payments, notices = township.payments, township.public_notices
    first = payments.lists(_PROGRAMME)[0].list_id
    return {
        "board of the cases": township.cases.board,
        "all ids of the cases and a page": partial(_cases_page, township),
        "cases that wait for a notice": notices.waiting,
        "notices": notices.notices,
        "events to decide on": township.endings.undecided,
        "cases that are over": township.endings.ended,
        "review of a year, all villages": partial(township.annual_reviews.lines, YEAR),
        "review of a year, one village": partial(_village_review, township),
        "next payment list before it is frozen": partial(payments.preview, _PROGRAMME, f"{YEAR}-12"),
        "payment lists": payments.lists,
        "arrears of all programmes": partial(payments.arrears, f"{YEAR}-12"),
        "lines of one payment list": partial(payments.lines, first),
        "candidates": township.candidates.find,
        "yearly roster": partial(township.rosters.roster, RosterRequest(_PROGRAMME, RosterKind.CURRENT, YEAR)),
        "childcare subsidies": township.childcare.cases,
        "newborns without a subsidy": township.childcare.newborns,
        "families in special care": township.special_families.families,
    }


def _cases_page(township: Township) -> object:
    ids = township.cases.list_ids(CaseFilter())
    return township.cases.rows(ids[:_PAGE])


def _village_review(township: Township) -> object:
    village_id, _name = township.cases.villages()[0]
    return township.annual_reviews.lines(YEAR, "", village_id)


def _bare(store: Store) -> None:
    with store.read() as connection:
        connection.execute(_BARE_PAGE).fetchall()


def _check(store: Store) -> None:
    """Refuse a race over fewer cases than are promised."""
    with store.read() as connection:
        ((count,),) = connection.execute("SELECT count(*) FROM entitlement_case WHERE deleted = 0").fetchall()
    if count != CASES:
        msg = f"{count!s} cases instead of {CASES}"
        raise RuntimeError(msg)


def _drop(ask: Callable[[], object]) -> None:
    ask()
