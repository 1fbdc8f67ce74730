"""Cases that answer from memory: a draft, one that waits for the responsible person, one approved without account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date

from app.domain.changes import Changes
from app.domain.entitlements.programme import Programme
from app.domain.errors import NotFound
from app.domain.text import Message
from app.reference import load_programmes
from app.services.case_types import BoardPoint, CaseDetail, CaseFilter, CaseInfo, NewCase, StepInput, StepPreview
from storage.entitlements import CaseRow

_STEPS = {"draft": ("submit", "withdraw"), "under_review": ("opinion",), "approved": ("cancel", "take_back")}
_LABELS = {"draft": "待受理", "under_review": "审核中", "approved": "已确认"}


class FakeCases:
    """Three cases of the first programme; what is done is kept in lists."""

    operator = "王芳"

    def __init__(self, *, is_empty: bool = False) -> None:
        self.taken: list[tuple[int, StepInput]] = []
        self.opened: list[NewCase] = []
        self._programme = load_programmes().programmes[0]
        self._infos: dict[int, CaseInfo] = {}
        if not is_empty:
            for name, state in (("李桂英", "draft"), ("王秀兰", "under_review"), ("张玉梅", "approved")):
                self._add(name, state)

    def _add(self, name: str, state: str) -> int:
        case_id, programme = len(self._infos) + 1, self._programme
        number = "" if state == "draft" else f"个案〔2026〕{case_id}号"
        waits_for = "responsible" if state == "under_review" else ""
        self._infos[case_id] = CaseInfo(
            case_id, f"uid-{case_id}", number, programme.key, programme.short_title, programme.categories[0].key,
            programme.categories[0].title, 1, "双河村", "", 1, name, state, _LABELS[state], "", "", waits_for, "", "", "",
            "", "", "", "", "", "", "", 0, 0, False,
        )  # fmt: skip
        return case_id

    def today(self) -> date:
        return date(2026, 7, 24)

    def programmes(self) -> tuple[Programme, ...]:
        return load_programmes().programmes

    def villages(self) -> tuple[tuple[int, str], ...]:
        return ((1, "双河村"),)

    def board(self, programme: str = "", village_id: int | None = None, text: str = "") -> tuple[BoardPoint, ...]:
        def point(key: str, title: str, *states: str) -> BoardPoint:
            shows = CaseFilter(programme, states, village_id=village_id, text=text)
            return BoardPoint(key, title, len(self.list_ids(shows)), shows)

        return (
            point("draft", "待受理", "draft"),
            point("responsible", "待责任人决定", "under_review"),
            point("approved", "已确认", "approved"),
            point("all", "全部个案"),
        )

    def list_ids(self, chosen: CaseFilter) -> list[int]:
        return [
            one.case_id
            for one in self._infos.values()
            if (not chosen.states or one.state in chosen.states)
            and chosen.programme in ("", one.programme)
            and one.name.startswith(chosen.text)
        ]

    def rows(self, ids: Sequence[int]) -> tuple[CaseInfo, ...]:
        return tuple(self._infos[one] for one in ids if one in self._infos)

    def detail(self, case_id: int) -> CaseDetail:
        if case_id not in self._infos:
            raise NotFound(Message("T", "没有这个个案"))
        info = self._infos[case_id]
        row = CaseRow(**{one.name: None for one in fields(CaseRow)} | {"case_id": case_id, "name": info.name})  # type: ignore[arg-type]
        return CaseDetail(info, row, (), (), (), (), (), _STEPS[info.state], False, False, None, ())

    def preview(self, _case_id: int, typed: StepInput) -> StepPreview:
        errors = {} if typed.person else {"person": "请填写本步骤的签署人"}
        return StepPreview(errors, {}, "办理后到达下一环节。")

    def take(self, case_id: int, typed: StepInput) -> Changes:
        self.taken.append((case_id, typed))
        after = "approved" if typed.kind == "opinion" else "under_review"
        self._infos[case_id] = replace(self._infos[case_id], state=after, state_label=_LABELS[after])
        return Changes.of("entitlement_case", "case_step")

    def open_case(self, new: NewCase) -> tuple[int, Changes]:
        self.opened.append(new)
        return self._add("新申请人", "draft"), Changes.of("entitlement_case")
