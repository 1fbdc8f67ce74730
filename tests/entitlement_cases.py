"""Cases for tests, driven through the same steps that an office takes: meeting, notice, and two signers each time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from app.bootstrap import Township
from app.domain.entitlements.case_states import CaseState
from app.domain.entitlements.programme import Stage, StageKind
from app.services.case_types import StepInput
from app.services.notice_views import DraftInput, PostInput
from app.services.village_reviews import MeetingInput, VoteInput

HANDLER, RESPONSIBLE = "王丽", "赵敏"
APPLIED_ON = date(2026, 1, 5)
ACCOUNT = "6222021111111111"
_OFFICE_PHONE = "0700-1234567"


def make_case(
    township: Township,
    resident_id: int,
    programme: str = "old_age_reward",
    category: str = "",
    *,
    applied_on: date = APPLIED_ON,
    entitled_from: str = "",
    until_stage: str = "",
    account_no: str = ACCOUNT,
    **typed: str,
) -> int:
    """Drive one application to its approval, or to the stage ``until_stage``; an empty ``account_no`` gives none.

    ``entitled_from`` empty takes what the rules propose; ``typed`` goes into the application as it stands.
    """
    chosen = category or township.programmes.get(programme).categories[0].key
    case_id = township.cases.open(programme, chosen, resident_id, applied_on=applied_on.isoformat(), **typed)  # type: ignore[arg-type]  # texts only
    take_in(township, (case_id,), applied_on)
    complete(township, case_id, applied_on)
    drive(township, (case_id,), applied_on, until_stage=until_stage, entitled_from=entitled_from)
    if account_no and not until_stage:
        give_account(township, case_id, account_no)
    return case_id


def make_cases(
    township: Township,
    resident_ids: Iterable[int],
    programme: str = "old_age_reward",
    category: str = "",
    *,
    applied_on: date = APPLIED_ON,
    account_no: str = ACCOUNT,
) -> list[int]:
    """Drive several applications of a programme to their approval together, as a village does in one meeting."""
    chosen = category or township.programmes.get(programme).categories[0].key
    case_ids = [township.cases.open(programme, chosen, one, applied_on=applied_on.isoformat()) for one in resident_ids]
    take_in(township, case_ids, applied_on)
    for case_id in case_ids:
        complete(township, case_id, applied_on)
    drive(township, case_ids, applied_on)
    for case_id in case_ids if account_no else ():
        give_account(township, case_id, account_no)
    return case_ids


def take_in(township: Township, case_ids: Iterable[int], on: date) -> None:
    """Take applications in."""
    for case_id in case_ids:
        township.cases.take(case_id, StepInput("submit", on.isoformat(), HANDLER))


def complete(township: Township, case_id: int, on: date) -> None:
    """Bring every paper that is asked of everybody, and find every criterion met."""
    programme = township.programmes.get(township.cases.detail(case_id).info.programme)
    for document in programme.documents:
        if not document.when:
            township.cases.set_document(case_id, document.key, "received", on=on.isoformat())
    for criterion in programme.criteria:
        township.cases.set_criterion(
            case_id, criterion.key, "met", by="县卫生健康局", on=on.isoformat(), evidence=criterion.evidence or "材料"
        )


def drive(
    township: Township,
    case_ids: Iterable[int],
    on: date,
    *,
    until_stage: str = "",
    entitled_from: str = "",
) -> None:
    """Take cases that stand at one stage to their approval, each stage on the first day that is allowed."""
    ids, day = tuple(case_ids), on
    while True:
        info = township.cases.detail(ids[0]).info
        if info.state == CaseState.APPROVED or info.stage == until_stage:
            return
        stage = township.programmes.get(info.programme).stage(info.stage)
        day = _hold(township, ids, stage, day)
        for case_id in ids:
            sign(township, case_id, day, entitled_from=entitled_from)


def sign(township: Township, case_id: int, on: date, *, result: str = "pass", entitled_from: str = "") -> None:
    """Give both opinions of the stage a case is in; the last one names the first month that is owed."""
    cases, day = township.cases, on.isoformat()
    opinion = "同意" if result == "pass" else "材料与实际情况不一致"
    cases.take(case_id, StepInput("opinion", day, HANDLER, result, opinion))
    detail = cases.detail(case_id)
    month = ""
    if detail.is_final and result == "pass":
        month = entitled_from or str(detail.proposed_from or day[:7])
    cases.take(case_id, StepInput("opinion", day, RESPONSIBLE, result, opinion, entitled_from=month))


def give_account(township: Township, case_id: int, account_no: str = ACCOUNT, holder: str = "") -> int:
    """Type an account and type it again."""
    name = holder or township.cases.detail(case_id).info.name
    account_id = township.cases.add_account(case_id, "云岭农商银行", account_no, name, HANDLER)
    township.cases.confirm_account(case_id, account_no, name, RESPONSIBLE)
    return account_id


def _hold(township: Township, case_ids: tuple[int, ...], stage: Stage, on: date) -> date:
    """Hold what a stage asks for; give the day from which it may be passed."""
    if stage.kind is StageKind.VILLAGE_REVIEW:
        for village_id, of_village in _by_village(township, case_ids).items():
            votes = tuple(VoteInput(one, "20", "0", "1") for one in of_village)
            township.village_reviews.add(
                MeetingInput(village_id, on.isoformat(), "孙强", "钱慧", "25", "21", "村委会", "逐户评议", votes=votes)
            )
        return on
    if stage.kind is not StageKind.NOTICE:
        return on
    notices, down = township.public_notices, on
    programme = township.cases.detail(case_ids[0]).info.programme
    waiting = [one for one in notices.waiting() if (one.programme, one.stage) == (programme, stage.key)]
    for group in waiting:
        drafted = notices.draft(DraftInput(programme, stage.key, group.village_id))
        notices.post(
            drafted.notice_id,
            PostInput(on.isoformat(), "村务公开栏", "望溪镇卫生健康办公室", _OFFICE_PHONE, HANDLER, RESPONSIBLE),
        )
        until = date.fromisoformat(notices.detail(drafted.notice_id).info.until_on)
        removed = until + timedelta(days=1)
        notices.take_down(drafted.notice_id, removed.isoformat())
        notices.close(drafted.notice_id, HANDLER, RESPONSIBLE)
        down = max(down, removed)
    return down


def _by_village(township: Township, case_ids: Iterable[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for case_id in case_ids:
        found.setdefault(township.cases.detail(case_id).info.village_id, []).append(case_id)
    return found
