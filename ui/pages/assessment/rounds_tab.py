"""Inspections: the rounds at the left, the villages of the chosen one at the right, marking in their place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QMenu, QMessageBox, QSplitter, QStackedWidget, QToolButton, QWidget

from app.domain.changes import Changes
from app.services.inspections import InspectionScheme, MarkSheet, RoundInfo, VillageProgress
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.decision import ask
from ui.dialogs.preview import PreviewDialog
from ui.formats import number
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.pages.assessment.marking_pane import MarkingPane
from ui.pages.assessment.round_dialogs import DrawDialog, RoundDialog, TeamsDialog
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S, SPACE_XS
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_SCHEME_LEAST, _ROUNDS_WIDTH, _VILLAGES_WIDTH = 200, 560, 680
_YEARS_BACK = 6
_PLANNED, _CLOSED, _VILLAGE = "planned", "closed", "village"
LISTED, EMPTY = range(2)
ROUNDS, MARKING = range(2)
_VILLAGES, _NOT_DRAWN = range(2)
_OF_ROUNDS = (1, 2)
"""Columns of team and groups: departments and workers have neither."""
_TOUCHED = frozenset({"inspection_round", "inspection_sample", "inspection_team", "inspection_mark", "score_run"})


class RoundsTab(PageTab):
    """Plans, draws, sends teams, marks and closes."""

    def __init__(self, context: Context) -> None:
        """Lay out the bar and the three states."""
        super().__init__(context)
        self._inspections = context.township.inspections
        self._schemes: tuple[InspectionScheme, ...] = ()
        look = context.look
        self.plan = make_action("plan_rounds", self, look, self._on_plan)
        self.edit = make_action("edit_round", self, look, self._on_edit)
        self.teams = make_action("round_teams", self, look, self._on_teams)
        self.draw = make_action("draw_groups", self, look, self._on_draw)
        self.mark = make_action("mark_village", self, look, self.start_marking)
        self.close_round = make_action("close_round", self, look, self._on_close)
        self.print = make_action("print", self, look, self._on_print)
        self.scheme = QComboBox()
        self.scheme.setAccessibleName(self.tr("Scheme"))
        self.scheme.setMinimumWidth(_SCHEME_LEAST)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        self.part = QComboBox()
        self.part.setAccessibleName(self.tr("Part of the year"))
        self.rounds_model: RowsTableModel[RoundInfo] = RowsTableModel(self._round_columns(), look, self)
        widths = [one.width for one in self._round_columns()]
        self.rounds = table_view(self.rounds_model, self.tr("Inspection rounds"), widths, stretch=0)
        self.model: RowsTableModel[VillageProgress] = RowsTableModel(self._columns(), look, self)
        widths = [one.width for one in self._columns()]
        self.villages = table_view(self.model, self.tr("How far the villages are"), widths, stretch=0)
        self.summary = text_label("", "small", wrap=True)
        self.marking = MarkingPane(context)
        self._is_marking_round = True
        self._lay_out()
        self._connect()

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Inspections")

    def start_widget(self) -> QWidget:
        """Give the part that takes the keys."""
        if self.stack.currentIndex() == MARKING:
            return self.marking.table
        return self.rounds if self.rounds.isVisible() else self.villages

    def open(self) -> None:
        """Bring schemes, rounds and progress up to date."""
        if self.stack.currentIndex() == MARKING:
            self.marking.reload()
            return
        self._fill_years()
        self._show_schemes()
        self._show()

    def can_leave(self) -> bool:
        """Keep what is being typed, and let go."""
        self.marking.commit_draft()
        return True

    def current_round(self) -> RoundInfo | None:
        """Give the chosen round."""
        return self.rounds_model.record(self.rounds.currentIndex().row())

    def current_village(self) -> VillageProgress | None:
        """Give the chosen village, department or worker."""
        return self.model.record(self.villages.currentIndex().row())

    def start_marking(self) -> None:
        """Show what is asked of the chosen village."""
        village = self.current_village()
        if village is not None:
            self._mark(village)

    @property
    def chosen_scheme(self) -> InspectionScheme | None:
        """The scheme chosen."""
        return next((one for one in self._schemes if one.scheme_id == self.scheme.currentData()), None)

    @property
    def period_key(self) -> str:
        """The period in which departments and workers are marked."""
        return f"{self.year.currentData()}{self.part.currentData()}"

    def _lay_out(self) -> None:
        look = self.context.look
        self._print_button = action_button(self.print)
        self._print_menu = QMenu(self)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.plan_button = action_button(self.plan)
        actions = (self.edit, self.teams, self.draw, self.close_round)
        self._round_buttons = [action_button(action) for action in actions]
        tools = row(
            self.scheme, self.year, self.part, self.plan_button, None, self._print_button,
            action_button(self.mark, "primary"),
        )  # fmt: skip
        no_draw = EmptyState(look, "repeat", self.tr("Nothing is drawn yet"), self.tr("Announce the seed in the meeting, then draw the groups of all villages at once. Anyone can repeat the draw."), (self.draw,))  # fmt: skip
        self._side = QStackedWidget()
        self._side.addWidget(self.villages)
        self._side.addWidget(no_draw)
        right = column(self.summary, self._side, gap=SPACE_S)
        right.setStretch(1, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        left = column(row(*self._round_buttons, None, gap=SPACE_XS), self.rounds, gap=SPACE_S)
        left.setStretch(1, 1)
        self._left = plain(left)
        splitter.addWidget(self._left)
        splitter.addWidget(plain(right))
        splitter.setSizes([_ROUNDS_WIDTH, _VILLAGES_WIDTH])
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        empty = EmptyState(look, "checks", self.tr("No round is planned yet"), self.tr("Plan the year: four rounds, each in the first ten days after its quarter. All days can be changed."), (self.plan,))  # fmt: skip
        self._lists = QStackedWidget()
        self._lists.addWidget(splitter)
        self._lists.addWidget(empty)
        whole = column(tools, self._lists, gap=SPACE_M)
        whole.setStretch(1, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(plain(whole))
        self.stack.addWidget(self.marking)
        self.setLayout(column(self.stack, margin=(0, SPACE_S, 0, 0)))

    def _round_columns(self) -> tuple[Column[RoundInfo], ...]:
        words = self.context.wording
        return (
            Column(self.tr("Round"), 150, lambda one: one.title),
            Column(self.tr("Quarter"), 72, lambda one: f"{one.year}Q{one.quarter}"),
            Column(self.tr("Days"), 192, self._days),
            Column(self.tr("State"), 66, lambda one: words("Inspection", one.state), tone=_state_tone),
            Column(self.tr("Marked"), 72, lambda one: self._share(one.answered, one.asked), RIGHT),
        )

    def _columns(self) -> tuple[Column[VillageProgress], ...]:
        return (
            Column(self.tr("Name"), 150, lambda one: one.village),
            Column(self.tr("Team"), 110, lambda one: one.team),
            Column(self.tr("Groups"), 60, lambda one: str(one.groups or ""), RIGHT),
            Column(self.tr("Marked"), 84, lambda one: self._share(one.answered, one.asked), RIGHT, tone=_done_tone),
            Column(self.tr("Not in order"), 92, lambda one: str(one.faults or ""), RIGHT, tone=lambda _one: "error"),
        )

    def _share(self, answered: int, asked: int) -> str:
        return self.tr("{done}/{all}").format(done=number(answered), all=number(asked)) if asked else "—"

    def _days(self, info: RoundInfo) -> str:
        return self.tr("{opens} to {closes}").format(opens=info.opens_on, closes=info.closes_on)

    def _connect(self) -> None:
        self.scheme.currentIndexChanged.connect(lambda _index: self._show())
        for box in (self.year, self.part):
            box.currentIndexChanged.connect(lambda _index: self._show())
        self.rounds.selectionModel().currentRowChanged.connect(self._on_round)
        self.rounds.activated.connect(lambda _index: self._on_round_opened())
        self.villages.activated.connect(lambda _index: self.start_marking())
        self.villages.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_enabled())
        self.marking.left.connect(self._on_marking_left)
        self.marking.stepped.connect(self._on_step)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)
        self.context.hub.changed.connect(self._on_changes)

    def _fill_years(self) -> None:
        if self.year.count():
            return
        current = QDate.currentDate().year()
        wanted = self._inspections.today_round()[0]
        for box in (self.year, self.part):
            box.blockSignals(True)
        for year in range(current + 1, current - _YEARS_BACK, -1):
            self.year.addItem(self.tr("Year {year}").format(year=year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(wanted)))
        self.part.addItem(self.tr("Whole year"), "")
        for quarter in range(1, 5):
            self.part.addItem(self.tr("Quarter {number}").format(number=quarter), f"Q{quarter}")
        for box in (self.year, self.part):
            box.blockSignals(False)

    def _show_schemes(self) -> None:
        kept = self.scheme.currentData()
        self._schemes = self._inspections.schemes()
        self.scheme.blockSignals(True)
        self.scheme.clear()
        for one in self._schemes:
            self.scheme.addItem(one.title, one.scheme_id)
        self.scheme.setCurrentIndex(max(0, self.scheme.findData(kept)))
        self.scheme.blockSignals(False)

    def _show(self) -> None:
        scheme = self.chosen_scheme
        is_rounds = scheme is None or scheme.subject_kind == _VILLAGE
        self.part.setVisible(not is_rounds)
        for widget in (self._left, self.plan_button, self._print_button):
            widget.setVisible(is_rounds)
        for column_number in _OF_ROUNDS:
            self.villages.setColumnHidden(column_number, not is_rounds)
        if not is_rounds and scheme is not None:
            self._show_subjects(scheme)
            return
        kept = self.current_round()
        rounds = self._inspections.rounds(scheme.scheme_id) if scheme is not None else ()
        self.rounds_model.show_rows(rounds)
        self._lists.setCurrentIndex(LISTED if rounds else EMPTY)
        if rounds:
            ids = [one.round_id for one in rounds]
            chosen = ids.index(kept.round_id) if kept is not None and kept.round_id in ids else self._due(rounds)
            self.rounds.selectRow(chosen)
        self._show_round()

    def _due(self, rounds: tuple[RoundInfo, ...]) -> int:
        """Give the round that is held now, else the first of the newest year."""
        year, held = self._inspections.today_round()
        return next((no for no, one in enumerate(rounds) if (one.year, one.number) == (year, held)), 0)

    def _show_round(self) -> None:
        info = self.current_round()
        kept = self.current_village()
        self.model.show_rows(self._inspections.progress(info.round_id) if info is not None else ())
        self._side.setCurrentIndex(_VILLAGES if self.model.rowCount() else _NOT_DRAWN)
        self.summary.setText("" if info is None else self._sentence(info))
        self._choose_village(kept)

    def _show_subjects(self, scheme: InspectionScheme) -> None:
        kept = self.current_village()
        self._lists.setCurrentIndex(LISTED)
        self._side.setCurrentIndex(_VILLAGES)
        self.model.show_rows(self._inspections.subject_progress(scheme.scheme_id, self.period_key))
        text = self.tr("Marked without a round: what the scheme asks in {period}.")
        if not self.model.rowCount():
            text = self.tr("Nobody is here to mark: enter the departments or village workers in the ledgers first.")
        self.summary.setText(text.format(period=self.period_key))
        self._choose_village(kept)

    def _choose_village(self, kept: VillageProgress | None) -> None:
        ids = [one.village_id for one in map(self.model.record, range(self.model.rowCount())) if one is not None]
        if ids:
            self.villages.selectRow(ids.index(kept.village_id) if kept is not None and kept.village_id in ids else 0)
        self._show_enabled()

    def _sentence(self, info: RoundInfo) -> str:
        if info.state == _PLANNED:
            return self.tr("{title}: not drawn yet").format(title=info.title)
        text = self.tr("{title}: {villages} villages, {groups} groups, {faults} things not in order. Seed: {seed}")
        return text.format(
            title=info.title, villages=number(info.villages), groups=number(info.groups), faults=number(info.faults),
            seed=info.seed,
        )  # fmt: skip

    def _show_enabled(self) -> None:
        info = self.current_round() if self.rounds.isVisibleTo(self) else None
        is_drawn = info is not None and info.state != _PLANNED
        for action in (self.edit, self.teams, self.draw):
            action.setEnabled(info is not None)
        self.close_round.setEnabled(is_drawn)
        is_closed = info is not None and info.state == _CLOSED
        self.close_round.setText(self.tr("Open again") if is_closed else self.tr("Close round"))
        self.print.setEnabled(is_drawn)
        self.mark.setEnabled(self.current_village() is not None and (is_drawn or info is None))

    def _on_round(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_round()

    def _on_round_opened(self) -> None:
        info = self.current_round()
        if info is not None and info.state == _PLANNED:
            self._on_draw()
        else:
            self.villages.setFocus()

    def _on_plan(self) -> None:
        scheme, year = self.chosen_scheme, int(self.year.currentData() or 0)
        if scheme is not None and self.stack.currentIndex() != MARKING:
            self._write(
                lambda: self._inspections.plan_year(scheme.scheme_id, year),
                self.tr("The rounds of {year} are planned").format(year=year),
            )

    def _on_edit(self) -> None:
        info = self.current_round()
        if info is not None:
            RoundDialog(self.context, info.round_id, self).open()

    def _on_teams(self) -> None:
        info = self.current_round()
        if info is not None:
            TeamsDialog(self.context, info.round_id, self).open()

    def _on_draw(self) -> None:
        info = self.current_round()
        if info is not None:
            DrawDialog(self.context, info.round_id, self).open()

    def _on_close(self) -> None:
        info = self.current_round()
        if info is None:
            return
        round_id = info.round_id
        if info.state == _CLOSED:
            self._write(lambda: self._inspections.open_again(round_id), self.tr("The round is open again"))
            return
        missing = info.asked - info.answered
        question = self.tr(
            "{count} marks are missing; their items will wait and the villages get no rank. Close all the same?"
        )
        button = QMessageBox.StandardButton
        if (
            missing > 0
            and ask(self, question.format(count=number(missing)), button.Yes | button.Cancel, button.Cancel)
            != button.Yes
        ):
            return
        self._write(lambda: self._inspections.close(round_id), self.tr("The round is closed"))

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        info, village = self.current_round(), self.current_village()
        if info is None:
            return
        papers, round_id = self.context.township.inspection_papers, info.round_id
        self._print_menu.addAction(
            self.tr("Sheet of the draw"),
            lambda: self.preview(self.tr("Sheet of the draw"), lambda: papers.draw_sheet(round_id)),
        )
        if village is not None:
            village_id, name = village.village_id, village.village
            text = self.tr("Blank form: {village}").format(village=name)
            self._print_menu.addAction(
                text, lambda: self.preview(text, lambda: papers.blank_form(round_id, village_id))
            )
        every = self.tr("Blank forms of all villages")
        self._print_menu.addAction(every, lambda: self.preview(every, lambda: papers.blank_form(round_id)))

    def preview(self, title: str, make: Callable[[], bytes]) -> None:
        """Make a paper in the background and show it."""
        self.context.tasks.run(
            lambda _progress: make(),
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def _mark(self, village: VillageProgress) -> None:
        scheme, info = self.chosen_scheme, self.current_round()
        load: Callable[[], MarkSheet]
        if scheme is not None and scheme.subject_kind != _VILLAGE:
            period = self.period_key
            load = partial(self._inspections.subject_sheet, scheme.scheme_id, period, village.village_id)
        elif info is not None and info.state != _PLANNED:
            load = partial(self._inspections.sheet, info.round_id, village.village_id)
        else:
            return
        self.stack.setCurrentIndex(MARKING)
        self.marking.show_sheet(load)

    def _on_step(self, step: int) -> None:
        position = self.villages.currentIndex().row() + step
        village = self.model.record(position)
        if village is not None:
            self.villages.selectRow(position)
            self._mark(village)

    def _on_marking_left(self) -> None:
        self.stack.setCurrentIndex(ROUNDS)
        self._show()
        self.villages.setFocus()

    def _write(self, work: Callable[[], Changes], said: str) -> None:
        def done(changes: Changes) -> None:
            self.context.hub.said.emit(said)
            self.context.hub.changed.emit(changes)

        self.context.tasks.run(lambda _progress: work(), done, owner=self)

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables & _TOUCHED and self.isVisible() and self.stack.currentIndex() != MARKING:
            self._show()


def _state_tone(info: RoundInfo) -> str:
    return {"planned": "muted", "under way": "accent", "closed": "good"}.get(info.state, "")


def _done_tone(progress: VillageProgress) -> str:
    return "good" if progress.asked and progress.answered >= progress.asked else ""
