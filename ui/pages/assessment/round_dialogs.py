"""Dialogs of a round: its days, its teams, its draw."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QSplitter,
    QStackedWidget,
    QTableView,
    QWidget,
)

from app.domain.changes import Changes
from app.domain.errors import AppError, InvalidInput
from app.services.inspections import DrawInfo, RoundEdit, RoundInfo, SampledGroup, Team, VillageSample
from ui.context import Context
from ui.dialogs.decision import ask
from ui.dialogs.preview import PreviewDialog
from ui.formats import instant, number
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

_EDIT_WIDTH = 460
_TEAMS = QSize(820, 520)
_DRAW = QSize(900, 640)
_ASKING, _DRAWN = range(2)
_PLANNED, _CLOSED = "planned", "closed"


class _RoundDialog(QDialog):
    """A dialog about one round: work is done behind it, what is refused is said in it."""

    def __init__(self, context: Context, round_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.inspections = context.township.inspections
        self.info: RoundInfo = self.inspections.round(round_id)
        self.fault = text_label("", "error", wrap=True)
        self.fault.hide()

    def write(self, work: Callable[[], Changes], said: str) -> None:
        """Do something and close."""

        def done(changes: Changes) -> None:
            self.accept()
            self.context.hub.said.emit(said)
            self.context.hub.changed.emit(changes)

        self.context.tasks.run(lambda _progress: work(), done, owner=self, on_error=self.refuse)

    def refuse(self, error: AppError) -> None:
        """Say what is wrong."""
        self.fault.setText(error.message.render(self.context.wording))
        self.fault.show()
        field = next(iter(error.fields), "") if isinstance(error, InvalidInput) else ""
        line = self.findChild(FieldLineEdit, field) if field else None
        if isinstance(line, FieldLineEdit):
            line.setFocus()
            line.selectAll()

    def line(self, key: str, name: str, text: str = "") -> FieldLineEdit:
        """Make a line that ``refuse`` finds by its key."""
        line = FieldLineEdit()
        line.setObjectName(key)
        line.setAccessibleName(name)
        line.setText(text)
        return line


class RoundDialog(_RoundDialog):
    """Title, days and quarter of a round; a planned one can be taken away."""

    def __init__(self, context: Context, round_id: int, parent: QWidget) -> None:
        """Show what is stored."""
        super().__init__(context, round_id, parent)
        info = self.info
        self.setWindowTitle(self.tr("Change round"))
        self.setMinimumWidth(_EDIT_WIDTH)
        self.title = self.line("title", self.tr("Title"), info.title)
        self.opens_on = self.line("opens_on", self.tr("First day"), info.opens_on)
        self.closes_on = self.line("closes_on", self.tr("Last day"), info.closes_on)
        self.quarter = QComboBox()
        self.quarter.setAccessibleName(self.tr("Quarter inspected"))
        for quarter in range(1, 5):
            self.quarter.addItem(self.tr("Quarter {number}").format(number=quarter), quarter)
        self.quarter.setCurrentIndex(info.quarter - 1)
        self.quarter.setEnabled(info.state == _PLANNED)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_M)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("First day"), self.opens_on)
        form.addRow(self.tr("Last day"), self.closes_on)
        form.addRow(self.tr("Quarter inspected"), self.quarter)
        for line in (self.title, self.opens_on, self.closes_on):
            line.advanced.connect(self.save)
        self.remove = push_button(self.tr("Take the round away"), self._on_remove, "danger")
        self.remove.setVisible(info.state == _PLANNED)
        save = push_button(self.tr("Save"), self.save, "primary")
        save.setDefault(True)
        buttons = row(self.remove, None, push_button(self.tr("Cancel"), self.reject), save)
        self.setLayout(column(plain(form), self.fault, buttons, margin=SPACE_XL, gap=SPACE_M))
        self.title.setFocus()

    def save(self) -> None:
        """Keep what was typed."""
        edit = RoundEdit(
            self.title.text(), self.opens_on.text(), self.closes_on.text(), int(self.quarter.currentData())
        )
        round_id = self.info.round_id
        self.write(lambda: self.inspections.save_round(round_id, edit), self.tr("Saved"))

    def _on_remove(self) -> None:
        round_id = self.info.round_id
        self.write(lambda: self.inspections.remove_round(round_id), self.tr("The round is taken away"))


class TeamsDialog(_RoundDialog):
    """The teams at the left, the one chosen at the right: leader, members, villages to tick."""

    def __init__(self, context: Context, round_id: int, parent: QWidget) -> None:
        """Show the teams there are; a round without one starts with one that has no name yet."""
        super().__init__(context, round_id, parent)
        self.setWindowTitle(self.tr("Teams of {round}").format(round=self.info.title))
        self.resize(_TEAMS)
        self._villages = self.inspections.subjects("village")
        self._teams: list[Team] = list(self.inspections.teams(round_id))
        self.teams = QListWidget()
        self.teams.setAccessibleName(self.tr("Teams"))
        self.name = self.line("name", self.tr("Name of the team"))
        self.leader = self.line("leader", self.tr("Leader"))
        self.members = self.line("members", self.tr("Members"))
        self.villages = QListWidget()
        self.villages.setAccessibleName(self.tr("Villages of the team"))
        for village_id, name in self._villages:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, village_id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            self.villages.addItem(item)
        self._is_filling = False
        self._lay_out()
        self._connect()
        if not self._teams:
            self.add_team()
        self._show_teams(0)
        self.name.setFocus()

    def add_team(self) -> None:
        """Add a team with a name to change."""
        names = {team.name for team in self._teams}
        count = next(no for no in range(1, len(names) + 2) if self._proposed(no) not in names)
        self._teams.append(Team(0, self._proposed(count), "", "", ()))
        self._show_teams(len(self._teams) - 1)
        self.name.setFocus()
        self.name.selectAll()

    def remove_team(self) -> None:
        """Take the chosen team away."""
        here = self.teams.currentRow()
        if 0 <= here < len(self._teams):
            self._teams.pop(here)
            self._show_teams(max(0, here - 1))

    def save(self) -> None:
        """Keep these teams and no other."""
        teams, round_id = tuple(self._teams), self.info.round_id
        self.write(lambda: self.inspections.save_teams(round_id, teams), self.tr("Teams saved"))

    def _proposed(self, count: int) -> str:
        return self.tr("Team {number}").format(number=count)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_S)
        form.addRow(self.tr("Name of the team"), self.name)
        form.addRow(self.tr("Leader"), self.leader)
        form.addRow(self.tr("Members"), self.members)
        add = push_button(self.tr("Add team"), self.add_team)
        add.setShortcut("Alt+A")
        remove = push_button(self.tr("Take team away"), self.remove_team, "quiet")
        left = column(self.teams, row(add, remove), gap=SPACE_S)
        hint = text_label(self.tr("Space ticks a village; a village has one team."), "small")
        right = column(plain(form), text_label(self.tr("Villages"), "strong"), self.villages, hint, gap=SPACE_S)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(plain(left))
        splitter.addWidget(plain(right))
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        save = push_button(self.tr("Save"), self.save, "primary")
        save.setShortcut("Ctrl+S")
        buttons = row(None, push_button(self.tr("Cancel"), self.reject), save)
        box = column(splitter, self.fault, buttons, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(0, 1)
        self.setLayout(box)

    def _connect(self) -> None:
        self.teams.currentRowChanged.connect(lambda _row: self._show_team())
        for line in (self.name, self.leader, self.members):
            line.textEdited.connect(lambda _text: self._take())
        self.name.advanced.connect(self.leader.setFocus)
        self.leader.advanced.connect(self.members.setFocus)
        self.members.advanced.connect(self.villages.setFocus)
        self.villages.itemChanged.connect(lambda _item: self._take())

    def _show_teams(self, chosen: int) -> None:
        self.teams.blockSignals(True)
        self.teams.clear()
        self.teams.addItems([team.name for team in self._teams])
        self.teams.blockSignals(False)
        self.teams.setCurrentRow(min(chosen, len(self._teams) - 1))
        self._show_team()

    def _show_team(self) -> None:
        here = self.teams.currentRow()
        team = self._teams[here] if 0 <= here < len(self._teams) else None
        owners = {village: one.name for one in self._teams if one is not team for village in one.village_ids}
        self._is_filling = True
        for line, text in (
            (self.name, "" if team is None else team.name), (self.leader, "" if team is None else team.leader),
            (self.members, "" if team is None else team.members),
        ):  # fmt: skip
            line.setText(text)
            line.setEnabled(team is not None)
        for item, (village_id, name) in zip(self._items(), self._villages, strict=True):
            is_ours = team is not None and village_id in team.village_ids
            item.setCheckState(Qt.CheckState.Checked if is_ours else Qt.CheckState.Unchecked)
            owner = owners.get(village_id, "")
            item.setText(self.tr("{village} ({team})").format(village=name, team=owner) if owner else name)
        self._is_filling = False

    def _take(self) -> None:
        """Take what is typed and ticked into the chosen team; a village leaves the team that it had."""
        here = self.teams.currentRow()
        if self._is_filling or not 0 <= here < len(self._teams):
            return
        ticked = tuple(
            int(item.data(Qt.ItemDataRole.UserRole))
            for item in self._items()
            if item.checkState() == Qt.CheckState.Checked
        )
        for position, team in enumerate(self._teams):
            left = tuple(village for village in team.village_ids if village not in ticked)
            self._teams[position] = replace(team, village_ids=left)
        self._teams[here] = replace(
            self._teams[here], name=self.name.text(), leader=self.leader.text(), members=self.members.text(),
            village_ids=ticked,
        )  # fmt: skip
        self.teams.item(here).setText(self.name.text())

    def _items(self) -> list[QListWidgetItem]:
        return [self.villages.item(position) for position in range(self.villages.count())]


class DrawDialog(_RoundDialog):
    """Announces the seed, draws once, and shows what was drawn village by village."""

    def __init__(self, context: Context, round_id: int, parent: QWidget) -> None:
        """Ask for the seed, or show the draw that there is."""
        super().__init__(context, round_id, parent)
        self.setWindowTitle(self.tr("Draw of {round}").format(round=self.info.title))
        self.resize(_DRAW)
        self.seed = self.line("seed", self.tr("Seed"))
        self.seed.setPlaceholderText(self.tr("Day, lottery number of the day, a number called out in the meeting"))
        self.seed.advanced.connect(self.draw)
        self.reason = self.line("reason", self.tr("Why it is drawn again"))
        self.reason.advanced.connect(self.draw)
        self.village = QComboBox()
        self.village.setAccessibleName(self.tr("Village"))
        self.model: RowsTableModel[VillageSample] = RowsTableModel(self._columns(), parent=self)
        widths = [one.width for one in self._columns()]
        self.table: QTableView = table_view(self.model, self.tr("What was drawn"), widths, stretch=3)
        self.groups: RowsTableModel[SampledGroup] = RowsTableModel(self._group_columns(), context.look, self)
        widths = [one.width for one in self._group_columns()]
        self.order = table_view(self.groups, self.tr("Order of the groups"), widths, stretch=3)
        self.said = text_label("", "strong", wrap=True, selectable=True)
        self.history = text_label("", "small", wrap=True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._asking())
        self.stack.addWidget(self._drawn())
        box = column(self.stack, self.fault, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(0, 1)
        self.setLayout(box)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_groups())
        self._show()

    def draw(self) -> None:
        """Draw by the seed that stands there, after one last question."""
        seed, reason = self.seed.text(), self.reason.text()
        question = self.tr("Draw by this seed?\n\n{seed}\n\nRead it out first: it cannot be changed afterwards.")
        button = QMessageBox.StandardButton
        if ask(self, question.format(seed=seed), button.Yes | button.Cancel, button.Yes) != button.Yes:
            return
        round_id, village_id = self.info.round_id, self.village.currentData()
        is_first = self.info.state == _PLANNED
        self.fault.hide()
        self.context.tasks.run(
            lambda progress: (
                self.inspections.draw(round_id, seed, progress)
                if is_first
                else self.inspections.draw_again(round_id, seed, reason, village_id, progress)
            ),
            self._on_drawn,
            owner=self,
            title=self.tr("Drawing the groups"),
            on_error=self.refuse,
        )

    def ask_again(self) -> None:
        """Ask for another seed, the reason, and for which village."""
        self.seed.clear()
        self.stack.setCurrentIndex(_ASKING)
        self.seed.setFocus()

    def print(self) -> None:
        """Show the sheet of the draw."""
        round_id = self.info.round_id
        self.context.tasks.run(
            lambda progress: self.context.township.inspection_papers.draw_sheet(round_id, progress),
            lambda content: PreviewDialog(self.context, self.windowTitle(), content, self).open(),
            owner=self,
            title=self.tr("Preparing the sheet of the draw"),
            on_error=self.refuse,
        )

    def check(self) -> None:
        """Repeat the draw from its seed and say how it came out."""
        round_id = self.info.round_id
        self.context.tasks.run(
            lambda _progress: self.inspections.differences(round_id),
            self._on_checked,
            owner=self,
            title=self.tr("Repeating the draw"),
            on_error=self.refuse,
            is_reading=True,
        )

    def _asking(self) -> QWidget:
        texts = (
            self.tr("From each village a quarter of the groups is drawn, with at least 1,000 people; a village with fewer than 1,000 people is looked at as a whole. No group comes again before all have come this year."),
            self.tr("The seed decides everything. Let nobody choose it: take the day, a lottery number drawn today, and a number called out here. Read it out, then draw. There is no trial draw."),
        )  # fmt: skip
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACE_M)
        form.addRow(self.tr("Seed"), self.seed)
        form.addRow(self.tr("Why it is drawn again"), self.reason)
        form.addRow(self.tr("Village"), self.village)
        is_again = self.info.state != _PLANNED
        for widget in (self.reason, self.village):
            form.setRowVisible(widget, is_again)
        if is_again:
            self.village.addItem(self.tr("All villages"), None)
            for sample in self.inspections.sample(self.info.round_id):
                self.village.addItem(sample.village, sample.village_id)
        draw = push_button(self.tr("Draw"), self.draw, "primary")
        buttons = row(None, push_button(self.tr("Cancel"), self.reject), draw)
        labels = [text_label(text, "muted", wrap=True) for text in texts]
        return plain(column(*labels, SPACE_M, plain(form), None, buttons, gap=SPACE_M))

    def _drawn(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.order)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        again = push_button(self.tr("Draw again…"), self.ask_again, "quiet")
        again.setEnabled(self.info.state != _CLOSED)
        check = push_button(self.tr("Repeat from the seed"), self.check)
        sheet = push_button(self.tr("Print the sheet…"), self.print, "primary")
        sheet.setShortcut("Ctrl+P")
        buttons = row(again, None, check, push_button(self.tr("Close"), self.accept), sheet)
        box = column(self.said, self.history, splitter, buttons, gap=SPACE_S)
        box.setStretch(2, 1)
        return plain(box)

    def _columns(self) -> tuple[Column[VillageSample], ...]:
        return (
            Column(self.tr("Village"), 110, lambda one: one.village),
            Column(self.tr("People"), 70, lambda one: number(one.people), RIGHT),
            Column(self.tr("Drawn people"), 96, lambda one: number(one.drawn_people), RIGHT),
            Column(self.tr("Groups drawn"), 160, self._names),
        )

    def _group_columns(self) -> tuple[Column[SampledGroup], ...]:
        why = {
            "quarter": self.tr("quarter"), "top_up": self.tr("added"), "whole": self.tr("whole village"), "": "—",
        }  # fmt: skip
        return (
            Column(self.tr("Order"), 48, lambda one: str(one.position or "—"), RIGHT),
            Column(self.tr("Group"), 84, lambda one: one.name or self.tr("Village"), tone=_drawn_tone),
            Column(self.tr("People"), 60, lambda one: number(one.people), RIGHT),
            Column(self.tr("Drawn"), 80, lambda one: why[one.why], tone=_drawn_tone),
        )

    def _names(self, sample: VillageSample) -> str:
        if sample.is_whole:
            return self.tr("Whole village")
        return self.tr(", ").join(group.name for group in sample.drawn)

    def _show(self) -> None:
        samples: Sequence[VillageSample] = self.inspections.sample(self.info.round_id)
        self.stack.setCurrentIndex(_DRAWN if samples else _ASKING)
        if not samples:
            self.seed.setFocus()
            return
        self.model.show_rows(samples)
        self.table.selectRow(0)
        draws = self.inspections.draws(self.info.round_id)
        self.said.setText(self.tr("Seed: {seed}").format(seed=draws[-1].seed))
        self.history.setText("\n".join(self._line(draw) for draw in draws))
        self.table.setFocus()

    def _line(self, draw: DrawInfo) -> str:
        text = self.tr("Draw {number}: {when}, by {who}") if draw.by_whom else self.tr("Draw {number}: {when}")
        line = text.format(number=draw.number, when=instant(draw.drawn_at), who=draw.by_whom)
        return (
            self.tr("{line}; drawn again because: {reason}").format(line=line, reason=draw.reason)
            if draw.reason
            else line
        )

    def _show_groups(self) -> None:
        sample = self.model.record(self.table.currentIndex().row())
        self.groups.show_rows(() if sample is None else (*sample.drawn, *sample.others))

    def _on_drawn(self, _draw: DrawInfo) -> None:
        self.info = self.inspections.round(self.info.round_id)
        self._show()
        self.context.hub.said.emit(self.tr("{count} groups drawn").format(count=self.info.groups))
        self.context.hub.changed.emit(Changes.of("inspection_round", "inspection_sample"))

    def _on_checked(self, wrong: Sequence[str]) -> None:
        if wrong:
            text = self.tr("These villages do not come out of their seed: {names}")
            self.fault.setText(text.format(names=self.tr(", ").join(wrong)))
            self.fault.show()
        else:
            self.fault.hide()
            self.context.hub.said.emit(self.tr("Drawn again from the seed: everything comes out the same"))


def _drawn_tone(group: SampledGroup) -> str:
    return "good" if group.why else "muted"
