"""Meetings and notices: what waits and what hangs at the left, one of them with its steps at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QMenu, QSplitter, QStackedWidget, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.progress import Progress
from app.services.notice_views import DraftResult, NoticeDetail, WaitingGroup
from app.services.village_reviews import MeetingDetail, MeetingInfo
from ui.actions import make_action
from ui.context import Context
from ui.dialogs.files import pick_folder
from ui.dialogs.preview import PreviewDialog
from ui.models.columns import Column
from ui.models.rows_table import RowsTableModel
from ui.pages.entitlements.meeting_dialog import MeetingDialog
from ui.pages.entitlements.notice_dialogs import DraftDialog, NoticeStepDialog
from ui.pages.entitlements.notice_pane import NoticePane
from ui.pages.entitlements.notice_rows import (
    FILTERS,
    MEETING,
    NOTICE,
    TO_NOTICE,
    TO_REVIEW,
    BoardLine,
    fitting,
    meeting_lines,
    notice_lines,
    to_notice_lines,
    to_review_lines,
)
from ui.pages.tabbed import PageTab
from ui.theme import SPACE_M, SPACE_S
from ui.widgets.boxes import column, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import text_label
from ui.widgets.line_edit import FieldLineEdit
from ui.widgets.tables import table_view

_LIST_WIDTH, _PANE_WIDTH, _PANE_LEAST = 720, 500, 380
_SEARCH_WIDTH, _FILTER_LEAST = 150, 150
_TABLES = frozenset(
    {"public_notice", "village_review", "entitlement_case", "case_step", "case_document", "village", "policy_parameter"}
)
LISTED, NOTHING, NONE_SHOWN = range(3)


class NoticesTab(PageTab):
    """What should be done next stands first; every step is one dialog."""

    def __init__(self, context: Context) -> None:
        """Lay out filters, list and pane."""
        super().__init__(context)
        self._notices, self._reviews = context.township.public_notices, context.township.village_reviews
        self._lines: list[BoardLine] = []
        self._groups: tuple[WaitingGroup, ...] = ()
        self._notice: NoticeDetail | None = None
        self._meeting: MeetingDetail | None = None
        look = context.look
        self.draft = make_action("notice_draft", self, look, self._on_draft)
        self.hold = make_action("review_new", self, look, self._on_hold)
        self.next_step = make_action("notice_step", self, look, self._on_next_step)
        self.object = make_action("notice_object", self, look, partial(self.take, "object", 0))
        self.web = make_action("notice_web", self, look, self._on_web)
        self.print = make_action("print", self, look, self._on_print)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which ones"))
        self.filter.setMinimumWidth(_FILTER_LEAST)
        self.search = FieldLineEdit()
        self.search.setPlaceholderText(self.tr("Village, number, words"))
        self.search.setAccessibleName(self.tr("Search meetings and notices"))
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.summary = text_label("", "small")
        self.model: RowsTableModel[BoardLine] = RowsTableModel(self._columns(), look, self)
        widths = [one.width for one in self._columns()]
        self.table = table_view(self.model, self.tr("Meetings and notices"), widths, stretch=2)
        self.pane = NoticePane(context, self.take)
        self.pane.setMinimumWidth(_PANE_LEAST)
        self._print_menu = QMenu(self)
        self._print_button = action_button(self.print)
        self._print_button.setMenu(self._print_menu)
        self._print_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.stack = QStackedWidget()
        for part in (self._lists(), self._nothing(), self._none_shown()):
            self.stack.addWidget(part)
        buttons = (
            action_button(self.web), self._print_button, action_button(self.hold), action_button(self.draft, "primary"),
        )  # fmt: skip
        tools = row(self.filter, self.search, self.summary, None, *buttons, gap=SPACE_S)
        box = column(tools, self.stack, margin=(0, SPACE_S, 0, 0), gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self._fill_filter()
        self._connect()

    def title(self) -> str:
        """Give the name of the tab."""
        return self.tr("Meetings and notices")

    def open(self) -> None:
        """Read everything again and stay near the line that was looked at."""
        self._load(None)

    def start_widget(self) -> QWidget:
        """Give the list."""
        return self.table if self.stack.currentIndex() == LISTED else self.filter

    def take(self, step: str, objection_id: int) -> None:
        """Ask for a step of the notice that is shown."""
        if self._notice is not None:
            NoticeStepDialog(self.context, self._notice, step, self._on_taken, self, objection_id).open()

    def show_line(self, kind: str, row_id: int) -> None:
        """Show one notice or meeting, whatever the filter hid."""
        self._load((kind, row_id, ""))

    def _lists(self) -> QWidget:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.pane)
        splitter.setSizes([_LIST_WIDTH, _PANE_WIDTH])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        return splitter

    def _nothing(self) -> QWidget:
        text = self.tr("When a case reaches a village review or a notice, it stands here until the meeting was held or the notice has hung its whole period.")  # fmt: skip
        return EmptyState(self.context.look, "verify", self.tr("Nothing waits"), text, (self.hold,))

    def _none_shown(self) -> QWidget:
        text = self.tr("Nothing fits this filter. Choose another above.")
        return EmptyState(self.context.look, "filter", self.tr("None of these"), text)

    def _columns(self) -> tuple[Column[BoardLine], ...]:
        kinds = {
            TO_REVIEW: self.tr("to be discussed"),
            MEETING: self.tr("meeting"),
            TO_NOTICE: self.tr("to be posted"),
            NOTICE: self.tr("notice"),
        }
        return (
            Column(self.tr("What"), 66, lambda line: kinds[line.kind]),
            Column(self.tr("Village"), 78, lambda line: line.village),
            Column(self.tr("About"), 110, lambda line: line.title),
            Column(self.tr("State"), 188, lambda line: line.clock, tone=lambda line: line.tone),
        )

    def _fill_filter(self) -> None:
        names = {
            "open": self.tr("To be done"),
            "notices": self.tr("Notices"),
            "meetings": self.tr("Meetings"),
            "all": self.tr("All"),
        }
        for key in FILTERS:
            self.filter.addItem(names[key], key)

    def _connect(self) -> None:
        self.filter.currentIndexChanged.connect(lambda _index: self._show(None))
        self.search.textChanged.connect(lambda _text: self._show(None))
        self.search.advanced.connect(self.table.setFocus)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _index: self._on_next_step())
        self.context.hub.changed.connect(self._on_changes)
        self._print_menu.aboutToShow.connect(self._fill_print_menu)

    def _load(self, wanted: tuple[str, int, str] | None) -> None:
        chosen = wanted or self._chosen_key()
        self._groups = self._notices.waiting()
        self._lines = [
            *to_review_lines(self._reviews.waiting(), self._review_words),
            *to_notice_lines(self._groups, self._notice_words),
            *notice_lines(self._notices.notices()),
            *meeting_lines(self._reviews.meetings(), self._meeting_words),
        ]
        if wanted is not None and not any(line.key == wanted for line in self._fitting()):
            self.filter.blockSignals(True)
            self.filter.setCurrentIndex(self.filter.findData("all"))
            self.filter.blockSignals(False)
        self._show(chosen)

    def _fitting(self) -> list[BoardLine]:
        return fitting(self._lines, str(self.filter.currentData()), self.search.text().split())

    def _chosen_line(self) -> BoardLine | None:
        return self.model.record(self.table.currentIndex().row())

    def _chosen_key(self) -> tuple[str, int, str] | None:
        line = self._chosen_line()
        return None if line is None else line.key

    def _show(self, chosen: tuple[str, int, str] | None) -> None:
        shown = self._fitting()
        position = max(0, self.table.currentIndex().row())
        self.model.show_rows(shown)
        self.draft.setEnabled(any(group.count for group in self._groups))
        is_open = sum(line.is_open for line in self._lines)
        text = self.tr("{shown} shown · {open} to be done")
        self.summary.setText(text.format(shown=len(shown), open=is_open) if self._lines else "")
        self.stack.setCurrentIndex(LISTED if shown else NONE_SHOWN if self._lines else NOTHING)
        if shown:
            keys = [line.key for line in shown]
            self.table.selectRow(keys.index(chosen) if chosen in keys else min(position, len(keys) - 1))
        else:
            self._show_line(None)

    def _on_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_line(self.model.record(current.row()) if current.isValid() else None)

    def _show_line(self, line: BoardLine | None) -> None:
        self._notice = self._notices.detail(line.row_id) if line is not None and line.kind == NOTICE else None
        self._meeting = self._reviews.detail(line.row_id) if line is not None and line.kind == MEETING else None
        steps = () if self._notice is None else self._notice.steps_now
        self.object.setEnabled("object" in steps)
        self.web.setEnabled(self._notice is not None and bool(self._notice.web_until))
        self.print.setEnabled(line is not None and line.kind != TO_NOTICE)
        self.next_step.setEnabled(line is not None and (line.kind in (TO_REVIEW, TO_NOTICE) or bool(steps)))
        if self._notice is not None:
            self.pane.show_notice(self._notice)
        elif self._meeting is not None:
            self.pane.show_meeting(self._meeting, self._on_change_meeting, self._on_remove_meeting)
        elif line is not None and line.group is not None:
            title = f"{line.village} · {line.title}"
            self.pane.show_waiting(title, line.clock, line.group.left_out, self.tr("Draw up a notice"), self._on_draft)
        elif line is not None:
            self.pane.show_waiting(line.village, line.clock, (), self.tr("Write down the meeting"), self._on_hold)
        else:
            self.pane.show_nothing()

    def _on_next_step(self) -> None:
        line = self._chosen_line()
        if line is None:
            return
        if line.kind == TO_REVIEW:
            self._on_hold()
        elif line.kind == TO_NOTICE:
            self._on_draft()
        elif line.kind == MEETING:
            self._on_change_meeting()
        else:
            # Which step comes next changes with the day, and the window may have stood open since before.
            self._load(line.key)
            if self._notice is not None and self._notice.steps_now:
                self.take(self._notice.steps_now[0], 0)

    def _on_draft(self) -> None:
        groups = [group for group in self._groups if group.count]
        line = self._chosen_line()
        if groups:
            DraftDialog(self.context, groups, None if line is None else line.group, self._on_drafted, self).open()
        else:
            self.context.hub.said.emit(self.tr("No case can be shown on a notice yet"))

    def _on_hold(self) -> None:
        line = self._chosen_line()
        village_id = line.row_id if line is not None and line.kind == TO_REVIEW else None
        MeetingDialog(self.context, self._on_held, self, village_id=village_id).open()

    def _on_change_meeting(self) -> None:
        if self._meeting is not None and self._meeting.can_change:
            MeetingDialog(self.context, self._on_held, self, self._meeting).open()

    def _on_remove_meeting(self) -> None:
        meeting = self._meeting
        if meeting is not None:
            self.context.tasks.run(
                lambda _progress: self._reviews.remove(meeting.info.review_id), self._on_taken, owner=self
            )

    def _on_drafted(self, result: DraftResult) -> None:
        text = self.tr("Drawn up with {count} people; print it, post it, then write down that it hangs")
        self._told(result.changes, text.format(count=result.lines))
        self.show_line(NOTICE, result.notice_id)
        self.table.setFocus()

    def _on_held(self, review_id: int, changes: Changes) -> None:
        self._told(changes, self.tr("Kept; whose vote passed can be signed on now"))
        self.show_line(MEETING, review_id)
        self.table.setFocus()

    def _on_taken(self, changes: Changes) -> None:
        notice_id = 0 if self._notice is None else self._notice.info.notice_id
        self._told(changes, self.tr("Done"))
        still_there = any(one.notice_id == notice_id for one in self._notices.notices())
        self._load((NOTICE, notice_id, "") if still_there else None)
        self.table.setFocus()

    def _told(self, changes: Changes, text: str) -> None:
        self.context.hub.changed.emit(changes)
        self.context.hub.said.emit(text)

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables & _TABLES:
            self._load(None)

    def _on_web(self) -> None:
        detail = self._notice
        if detail is None:
            return
        folder = pick_folder(self, self.context.machine, self.tr("Folder for the web copy"))
        if folder is not None:
            name = "".join(one for one in detail.info.title if one.isalnum())
            self.save_web(detail.info.notice_id, folder / f"{name}.txt")

    def save_web(self, notice_id: int, file: Path) -> None:
        """Write the copy for the web."""
        papers = self.context.township.public_notice_papers
        text = self.tr("Written: {name}. Take it off the web by its last day")
        self.context.tasks.run(
            lambda _progress: papers.export_web(notice_id, file),
            lambda written: self.context.hub.said.emit(text.format(name=written.name)),
            owner=self,
        )

    def _on_print(self) -> None:
        self._print_button.showMenu()

    def _fill_print_menu(self) -> None:
        self._print_menu.clear()
        papers, line = self.context.township.public_notice_papers, self._chosen_line()
        if self._notice is not None:
            notice_id = self._notice.info.notice_id
            for key, title in papers.papers():
                self._add_paper(title, partial(papers.render, key, (notice_id,)))
        elif self._meeting is not None:
            self._add_paper(papers.minutes_title(), partial(papers.minutes, (self._meeting.info.review_id,)))
        elif line is not None and line.kind == TO_REVIEW:
            title = self.tr("{paper} (blank)").format(paper=papers.minutes_title())
            self._add_paper(title, partial(papers.blank_minutes, line.row_id))

    def _add_paper(self, title: str, render: Callable[[Progress], bytes]) -> None:
        self._print_menu.addAction(title, partial(self._preview, title, render))

    def _preview(self, title: str, render: Callable[[Progress], bytes]) -> None:
        self.context.tasks.run(
            render,
            lambda content: PreviewDialog(self.context, title, content, self).open(),
            owner=self,
            title=self.tr("Preparing {title}").format(title=title),
        )

    def _review_words(self, count: int) -> tuple[str, str]:
        return self.tr("village review"), self.tr("{count} cases wait for a meeting").format(count=count)

    def _notice_words(self, group: WaitingGroup) -> str:
        if not group.left_out:
            return self.tr("{count} cases wait for a notice").format(count=group.count)
        text = self.tr("{count} cases wait for a notice, {others} cannot be shown yet")
        return text.format(count=group.count, others=len(group.left_out))

    def _meeting_words(self, info: MeetingInfo) -> tuple[str, str]:
        clock = self.tr("{passed} of {count} passed").format(passed=info.passed, count=info.cases)
        return self.tr("meeting of {day}").format(day=info.held_on), clock
