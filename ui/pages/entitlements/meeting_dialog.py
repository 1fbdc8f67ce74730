"""The dialog of a village meeting: who came, and the votes on each case, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.changes import Changes
from app.services.forms import RecordForm
from app.services.village_reviews import MeetingDetail, MeetingInput, VoteInput
from ui.context import Context
from ui.forms.form_view import FormView
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.entitlements.notice_dialogs import NoticeDialog
from ui.pages.entitlements.notice_words import field
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, plain, row, scrolling
from ui.widgets.buttons import push_button
from ui.widgets.tables import table_view

_SIZE = QSize(860, 680)
_TABLE_HEIGHT = 170
_VOTE_KEYS = ("in_favour", "against", "abstained", "opinion")


@dataclass(frozen=True, slots=True)
class TypedVote:
    """A case in the table with the votes typed so far."""

    case_id: int
    name: str
    group: str
    programme: str
    vote: VoteInput


class MeetingDialog(NoticeDialog):
    """A case without votes was not discussed; what is doubtful is asked about once."""

    def __init__(
        self,
        context: Context,
        done: Callable[[int, Changes], None],
        parent: QWidget,
        detail: MeetingDetail | None = None,
        village_id: int | None = None,
    ) -> None:
        """Start with the people of the last meeting, or with a meeting that is changed."""
        super().__init__(context, _SIZE, parent)
        self._service = context.township.village_reviews
        self._detail, self._done = detail, done
        self._doubted: tuple[str, ...] = ()
        self._rows: list[TypedVote] = []
        self.village = QComboBox()
        self.village.setAccessibleName(self.tr("Village"))
        for one_id, name in self._service.villages():
            self.village.addItem(name, one_id)
        chosen = village_id if detail is None else detail.info.village_id
        self.village.setCurrentIndex(max(0, self.village.findData(chosen)))
        self.village.setEnabled(detail is None)
        self.model: RowsTableModel[TypedVote] = RowsTableModel(self._columns(), context.look, self)
        self.table = table_view(
            self.model, self.tr("Cases that wait for a meeting"), [96, 80, 150, 60, 60, 60, 90], stretch=2
        )
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.line = FormView()
        everybody = push_button(self.tr("All present in favour"), self.all_in_favour)
        take = push_button(self.tr("Take over votes"), self.take_votes)
        tools = row(None, everybody, take, gap=SPACE_S)
        body = column(
            self.village, self.form, self.table, self.line, tools, None, margin=(0, 0, SPACE_S, 0), gap=SPACE_M
        )
        self.lay_out(scrolling(plain(body)))
        self.name(
            self.tr("Village meeting") if detail is None else self.tr("Change a meeting"),
            self.tr(
                "A case passes with more than half of those present. Leave a case without votes if it was not discussed."
            ),
        )
        self.village.currentIndexChanged.connect(lambda _index: self._load(None))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.form.finished.connect(self.table.setFocus)
        self.table.activated.connect(lambda _index: self.line.focus())
        self.line.finished.connect(self.take_votes)
        self._load(detail)
        self.form.focus()

    def entry(self) -> MeetingInput:
        """Give what stands in the dialog; cases without a vote are left out."""
        values = self.form.values()
        return MeetingInput(
            int(self.village.currentData() or 0), values["held_on"], values["chair"], values["recorder"],
            values["entitled"], values["present"], values["meeting_place"], values["minutes"],
            votes=tuple(one.vote for one in self._rows if _has_votes(one.vote)),
        )  # fmt: skip

    def take_votes(self) -> None:
        """Put the typed votes into the table and go on to the next case."""
        self.line.commit()
        place, values = self.table.currentIndex().row(), self.line.values()
        if not 0 <= place < len(self._rows):
            return
        typed = self._rows[place]
        vote = VoteInput(typed.case_id, *(values[key] for key in _VOTE_KEYS))
        self._put(place, vote)
        if place + 1 < len(self._rows):
            self.table.selectRow(place + 1)
            self.line.focus()
        else:
            self.go.setFocus()

    def all_in_favour(self) -> None:
        """Write for every case that all who were present agreed."""
        present = self.form.values()["present"].strip()
        for place, typed in enumerate(self._rows):
            self._put(place, VoteInput(typed.case_id, present, opinion=typed.vote.opinion))
        self._show_line(self.table.currentIndex().row())

    def carry_out(self) -> None:
        """Keep the meeting; doubts are shown once before."""
        self.form.commit()
        if self.line.values() != self._line_of(self.table.currentIndex().row()):
            self.take_votes()
        entry = self.entry()
        preview = self._service.preview(entry)
        states = {_shown_key(key): ("error", text) for key, text in preview.errors.items()}
        self.form.show_states({key: state for key, state in states.items() if key in self.form.fields})
        if preview.errors:
            self.banners.clear()
            self.banners.show_banner(Banner(next(iter(preview.errors.values())), "error"))
            return
        if preview.doubts and preview.doubts != self._doubted:
            self._doubted = preview.doubts
            self.banners.clear()
            again = self.tr("Save once more if it is right.")
            self.banners.show_banner(Banner("\n".join((*preview.doubts, again)), "warning"))
            return
        self._run(lambda: self._save(entry), self._on_saved)

    def _save(self, entry: MeetingInput) -> tuple[int, Changes]:
        if self._detail is None:
            return self._service.add(entry)
        review_id = self._detail.info.review_id
        return review_id, self._service.change(review_id, entry, self._detail.row_version)

    def _on_saved(self, saved: tuple[int, Changes]) -> None:
        self.finish()
        self._done(*saved)

    def _load(self, detail: MeetingDetail | None) -> None:
        village_id = int(self.village.currentData() or 0)
        start = self._service.start(village_id) if detail is None else self._service.typed(detail)
        typed = {vote.case_id: vote for vote in start.votes}
        self._rows = [
            TypedVote(one.case_id, one.name, one.group, one.programme, typed.get(one.case_id, VoteInput(one.case_id)))
            for one in self._service.waiting(village_id)
        ]
        self.fill((
            field("held_on", start.held_on), field("entitled", start.entitled), field("present", start.present),
            field("chair", start.chair), field("recorder", start.recorder), field("meeting_place", start.place),
            field("minutes", start.minutes),
        ))  # fmt: skip
        self.model.show_rows(self._rows)
        if self._rows:
            self.table.selectRow(0)
        self._show_line(0)

    def _put(self, place: int, vote: VoteInput) -> None:
        self._rows[place] = replace(self._rows[place], vote=vote)
        self.model.put_row(place, self._rows[place])

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_line(current.row())

    def _show_line(self, place: int) -> None:
        values = self._line_of(place)
        fields = tuple(field(key, values[key], required=False) for key in _VOTE_KEYS)
        self.line.load(RecordForm("village_review_vote", None, 0, "", fields))

    def _line_of(self, place: int) -> dict[str, str]:
        vote = self._rows[place].vote if 0 <= place < len(self._rows) else VoteInput(0)
        return {key: str(getattr(vote, key)) for key in _VOTE_KEYS}

    def _columns(self) -> tuple[Column[TypedVote], ...]:
        return (
            Column(self.tr("Name"), 96, lambda one: one.name),
            Column(self.tr("Group"), 80, lambda one: one.group),
            Column(self.tr("Programme"), 150, lambda one: one.programme),
            Column(self.tr("For"), 60, lambda one: one.vote.in_favour, RIGHT),
            Column(self.tr("Against"), 60, lambda one: one.vote.against, RIGHT),
            Column(self.tr("Abstained"), 60, lambda one: one.vote.abstained, RIGHT),
            Column(self.tr("Opinion"), 90, lambda one: one.vote.opinion),
        )


def _has_votes(vote: VoteInput) -> bool:
    return any(text.strip() for text in (vote.in_favour, vote.against, vote.abstained))


def _shown_key(key: str) -> str:
    return "meeting_place" if key == "place" else key
