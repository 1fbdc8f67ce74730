"""The list of any record type: filter, sort, group, choose columns, remember, copy, hand out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QSplitter, QStackedWidget, QWidget

from app.domain.lists import Filter, ListView
from app.services.lists import ColumnInfo, GroupValue, ListRow, PrintableTable, SavedView
from ui.actions import make_action
from ui.context import Context
from ui.formats import number
from ui.lists.columns_dialog import ColumnsDialog
from ui.lists.export_dialog import ExportDialog
from ui.lists.filter_bar import FilterBar
from ui.lists.filter_dialog import FilterDialog
from ui.lists.group_pane import GroupPane
from ui.lists.name_dialog import NameDialog
from ui.lists.state import Answer, ListState
from ui.models.columns import LEFT, RIGHT, Column
from ui.models.lazy_table import LazyTableModel
from ui.theme import SPACE_S, SPACE_XS
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import action_button
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view

_KEEPING_PAUSE_MS = 400
_READ_AT_ONCE = 20_000
"""Lists up to this length are asked for in place: the answer takes less than a frame or two."""
_COPIED_AT_ONCE, _MOST_COPIED = 1_000, 20_000
_SHORTEST_NAME = 8
_GROUP_WIDTH, _TABLE_WIDTH = 190, 700
_TABLE, _NOTHING_YET, _NOTHING_FOUND = range(3)
_RIGHT = ("number", "age")


class RecordList(QWidget):
    """One record type at a time; ``base`` narrows it to ids found elsewhere, as by the search box."""

    chosen = Signal(int)
    """The id of the current row, whenever it changes."""
    print_wanted = Signal(object)
    """A question for the list as it is shown, for paper."""
    record_opened = Signal(str, int)
    """Record type and id of a row on which Enter was pressed or that was double-clicked."""
    loaded = Signal()
    """The ids are there."""

    def __init__(
        self,
        context: Context,
        record: str,
        page: str,
        *,
        leading: Sequence[QWidget] = (),
        empty_states: tuple[EmptyState, EmptyState] | None = None,
    ) -> None:
        """Lay out tools, chips, groups and table; ``empty_states`` say that nothing is kept, or that nothing fits."""
        super().__init__()
        self.setObjectName("plain")
        self._context, self._lists, self._page = context, context.township.lists, page
        self.base: Callable[[], Callable[[], Sequence[int]]] | None = None
        """Gives, from what the window shows now, a question for ids; it is asked away from the window."""
        self.read_at_once = _READ_AT_ONCE
        self.state = ListState(self._lists, record, page)
        self._asked = 0
        self._is_loading = False
        self._wanted: int | None = None
        self._wants_first = False
        self._total = 0
        self._saved: tuple[SavedView, ...] = ()
        self.views, self.grouping = QComboBox(), QComboBox()
        self._make_actions()
        self.model: LazyTableModel[ListRow] = LazyTableModel((), self._fetch, lambda one: one.row_id, self)
        self.table = table_view(self.model, self.tr("List"), ())
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.groups, self.filters = GroupPane(), FilterBar()
        self.count = text_label("", "small")
        self.stack = QStackedWidget()
        self._dress(leading, empty_states or self._empty_states())
        self._keeping = QTimer(self, singleShot=True, interval=_KEEPING_PAUSE_MS)
        self._connect()
        self._show_state()

    @property
    def record(self) -> str:
        """The key of the record type."""
        return self.state.record

    @property
    def is_loading(self) -> bool:
        """Say whether ids are still on their way."""
        return self._is_loading

    @property
    def has_counted(self) -> bool:
        """Say whether it is known how many records there are in all."""
        return self._total > 0

    def show_record(self, record: str) -> None:
        """List another record type, in the view that this page showed last."""
        self._keep_now()
        self.state = ListState(self._lists, record, self._page)
        self._show_state()
        self.reload()

    def reload(self) -> None:
        """Ask for the ids again and keep the current row; a long list is asked for away from the window."""
        self._asked += 1
        question = self.state.question(None if self.base is None else self.base())
        if self._lists.count(self.record) <= self.read_at_once:
            self._on_answer(self._asked, question.answer(self._lists))
            return
        self._is_loading = True
        self.count.setText(self.tr("Looking…"))
        self._context.tasks.run(
            lambda _progress: question.answer(self._lists),
            partial(self._on_answer, self._asked),
            owner=self,
            is_reading=True,
        )

    def show_first(self, ids: Sequence[int], *, is_whole: bool) -> None:
        """Show ids found by the page itself; where they are not the whole list, that is asked for in a moment.

        An earlier question is not waited for any more.
        """
        self._asked += 1
        self._is_loading = False
        self.model.show_ids(list(ids))
        if is_whole and self._total:
            self._show_count()
        else:
            self.count.setText(self.tr("Looking…"))
            self.stack.setCurrentIndex(_TABLE if ids else _NOTHING_FOUND)

    def selected_id(self) -> int | None:
        """Give the id of the current row."""
        index = self.table.currentIndex()
        return self.model.ids[index.row()] if index.isValid() and index.row() < len(self.model.ids) else None

    def selected_ids(self) -> list[int]:
        """Give the ids of all selected rows, from top to bottom."""
        selection = self.table.selectionModel().selection()
        spans = sorted((selection.at(place).top(), selection.at(place).bottom()) for place in range(selection.count()))
        chosen: list[int] = []
        first = 0
        for top, bottom in spans:
            chosen += self.model.ids[max(top, first) : bottom + 1]
            first = max(first, bottom + 1)
        return chosen

    def select(self, row_id: int, *, quietly: bool = False) -> bool:
        """Make a row current if it is listed; while ids are on their way, it is chosen once they are there."""
        if self._is_loading:
            self._wanted = row_id
            return True
        if row_id not in self.model.ids:
            return False
        index = self.model.index(list(self.model.ids).index(row_id), 0)
        selection = self.table.selectionModel()
        selection.blockSignals(quietly)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, flags)
        selection.blockSignals(False)
        self.table.scrollTo(index)
        self.table.viewport().update()
        return True

    def select_first(self) -> None:
        """Choose the first row and put the keys there."""
        self.table.setFocus()
        if self._is_loading:
            self._wants_first = True
        elif self.model.ids:
            self.select(self.model.ids[0])

    def clear_selection(self) -> None:
        """Choose nothing."""
        self._wanted = None
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        selection.blockSignals(False)
        self.table.viewport().update()

    def show_view(self, view: ListView) -> None:
        """Show a view of the present record type."""
        self.state.show(view)
        self._show_state()
        self._changed()

    def to_print(self, title: str = "") -> Callable[[], PrintableTable]:
        """Give a question for the list as plain text for paper; a long list is to be asked for away from the window."""
        lists, view, ids = self._lists, self.state.view, list(self.model.ids)
        return lambda: lists.printable(view, ids, title)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember the view before the page is left."""
        self._keep_now()
        super().hideEvent(event)

    def _make_actions(self) -> None:
        look = self._context.look
        self.add_filter = make_action("list_filter", self, look, self._on_add_filter)
        self.sort = make_action("list_sort", self, look, self._on_sort)
        self.group = make_action("list_group", self, look, self.grouping.setFocus)
        self.choose_columns = make_action("list_columns", self, look, self._on_columns)
        self.save_view = make_action("list_save_view", self, look, self._on_save_view)
        self.copy = make_action("list_copy", self, look, self.copy_rows)
        self.copy_text = make_action("list_copy_text", self, look, lambda: self.copy_rows(force_text=True))
        self.export = make_action("list_export", self, look, self._on_export)
        self.print = make_action("print", self, look, lambda: self.print_wanted.emit(self.to_print()))
        for action in (self.copy, self.copy_text, self.sort):
            # Ctrl+C belongs to whatever has the focus.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _dress(self, leading: Sequence[QWidget], empty_states: tuple[EmptyState, EmptyState]) -> None:
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().setSortIndicatorShown(True)
        # With the selection of the table, each heading painted would ask every selected row whether its column is full.
        self.table.horizontalHeader().setSelectionModel(QItemSelectionModel(self.model, self.table))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions([self.copy, self.copy_text, self.sort, self.add_filter, self.choose_columns, self.export])
        self.views.setAccessibleName(self.tr("Saved views"))
        self.views.setPlaceholderText(self.tr("View not kept"))
        self.grouping.setAccessibleName(self.tr("Group by"))
        for shown in (self.table, *empty_states):
            self.stack.addWidget(shown)
        icons = [
            action_button(action, "quiet", icon_only=True)
            for action in (self.add_filter, self.choose_columns, self.save_view, self.export)
        ]
        flow = FlowLayout(gap=SPACE_XS)
        for widget in (*leading, self.views, self.grouping, *icons):
            flow.addWidget(widget)
        for box_of_names in (self.views, self.grouping):
            box_of_names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box_of_names.setMinimumContentsLength(_SHORTEST_NAME)
        tools = row(plain(flow), self.count, gap=SPACE_S)
        tools.setStretch(0, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.groups)
        self._splitter.addWidget(self.stack)
        self._splitter.setSizes([_GROUP_WIDTH, _TABLE_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        box = column(tools, self.filters, self._splitter, gap=SPACE_S)
        box.setStretch(2, 1)
        self.setLayout(box)

    def _empty_states(self) -> tuple[EmptyState, EmptyState]:
        look = self._context.look
        yet = EmptyState(look, "ledger", self.tr("Nothing is kept here yet"), self.tr("What is entered or imported is listed here."))  # fmt: skip
        found = EmptyState(look, "filter", self.tr("Nothing fits"), self.tr("Take a filter away, or show all groups."))
        return yet, found

    def _connect(self) -> None:
        header = self.table.horizontalHeader()
        header.sectionClicked.connect(self._on_heading)
        header.sectionResized.connect(self._on_resized)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.activated.connect(self._on_activated)
        self.filters.edited.connect(self._on_edit_filter)
        self.filters.dropped.connect(self._on_drop_filter)
        self.groups.chosen.connect(self._on_group_chosen)
        self.grouping.activated.connect(self._on_grouping)
        self.views.activated.connect(self._on_view)
        self._keeping.timeout.connect(self._keep_now)

    def _show_state(self) -> None:
        """Bring every part in line with the view; the ids are asked for apart."""
        self._show_views()
        self._show_groupings()
        self._show_columns()
        self._show_filters()
        self.groups.setVisible(bool(self.state.view.group_by))
        for notice in self.state.notices:
            self._context.hub.said.emit(notice)
        self.state.notices = ()

    def _show_views(self) -> None:
        self.views.clear()
        self.views.addItem(self.tr("Usual view"), "")
        saved = self._lists.views(self.record)
        for one in saved:
            self.views.addItem(one.name, one.name)
        self._saved = saved
        self._mark_view()

    def _mark_view(self) -> None:
        """Name the view that is shown; one that was changed and not kept has no name."""
        if self.state.shows(self.state.usual):
            self.views.setCurrentIndex(0)
            return
        fitting = [one.name for one in self._saved if self.state.shows(one.view)]
        self.views.setCurrentIndex(self.views.findData(fitting[0]) if fitting else -1)

    def _show_groupings(self) -> None:
        self.grouping.clear()
        self.grouping.addItem(self.tr("No groups"), "")
        for info in self.state.infos:
            if info.can_group:
                self.grouping.addItem(self.tr("By {column}").format(column=info.label), info.key)
        self.grouping.setCurrentIndex(max(0, self.grouping.findData(self.state.view.group_by)))

    def _show_columns(self) -> None:
        columns = self.state.columns
        shown = [
            Column(info.label, self.state.width_of(info), _cell(place), RIGHT if info.form in _RIGHT else LEFT)
            for place, info in enumerate(columns)
        ]
        header = self.table.horizontalHeader()
        header.blockSignals(True)
        self.model.show_columns(shown)
        for place, info in enumerate(columns):
            header.resizeSection(place, self.state.width_of(info))
        header.blockSignals(False)
        self._show_order()

    def _show_order(self) -> None:
        keys = [info.key for info in self.state.columns]
        first = self.state.view.sorts[0] if self.state.view.sorts else None
        is_shown = first is not None and first.column in keys
        order = Qt.SortOrder.DescendingOrder if first is not None and first.descending else Qt.SortOrder.AscendingOrder
        place = keys.index(first.column) if first is not None and is_shown else -1
        self.table.horizontalHeader().setSortIndicator(place, order)

    def _show_filters(self) -> None:
        self.filters.show_filters(self.state.view.filters, partial(self._lists.describe, self.record))

    def _show_count(self) -> None:
        shown = len(self.model.ids)
        text = self.tr("{total} in all") if shown == self._total else self.tr("{total} in all · {shown} shown")
        self.count.setText(text.format(total=number(self._total), shown=number(shown)))
        self.stack.setCurrentIndex(_TABLE if shown else _NOTHING_FOUND if self._total else _NOTHING_YET)

    def _fetch(self, ids: Sequence[int]) -> Sequence[ListRow]:
        return self._lists.rows(self.record, ids, [info.key for info in self.state.columns])

    def _on_answer(self, asked: int, answer: Answer) -> None:
        if asked != self._asked:
            return
        self._is_loading = False
        kept = self.selected_id() if self._wanted is None else self._wanted
        self._total = answer.total
        self.state.group = answer.group
        self.model.show_ids(answer.ids)
        if self.state.view.group_by:
            self.groups.show_groups(answer.groups, answer.group)
        self._show_count()
        self._wanted = None
        wants_first, self._wants_first = self._wants_first, False
        if wants_first and answer.ids:
            self.select(answer.ids[0])
        elif kept is not None:
            self.select(kept, quietly=True)
        self.loaded.emit()

    def _changed(self) -> None:
        """Ask again after the view has changed, and remember it soon."""
        self._show_order()
        self._mark_view()
        self._keeping.start()
        self.reload()

    def _keep_now(self) -> None:
        if not self._keeping.isActive() and self.sender() is not self._keeping:
            return
        self._keeping.stop()
        page, view, lists = self.state.page, self.state.view, self._lists
        self._context.tasks.run(lambda _progress: lists.keep_last_view(page, view), lambda _none: None, owner=self)

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not current.isValid():
            return
        selection = self.table.selectionModel()
        if not selection.hasSelection():
            # Tab into the table moves there without selecting.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.select(current, flags)
        self.chosen.emit(self.model.ids[current.row()])

    def _on_activated(self, index: QModelIndex) -> None:
        self.record_opened.emit(self.record, self.model.ids[index.row()])

    def _on_heading(self, section: int) -> None:
        self._sort_by(self.state.columns[section])

    def _on_sort(self) -> None:
        columns = self.state.columns
        place = self.table.currentIndex().column()
        self._sort_by(columns[max(0, place)])

    def _sort_by(self, info: ColumnInfo) -> None:
        if self.state.sort_by(info.key):
            self._changed()

    def _on_resized(self, section: int, _before: int, width: int) -> None:
        columns = self.state.columns
        # The last column fills the room that is left; its width says nothing.
        if section < len(columns) - 1 and width > 0:
            self.state.keep_width(columns[section].key, width)
            self._keeping.start()

    def _on_add_filter(self) -> None:
        dialog = FilterDialog(self._context, self.record, self.state.infos, parent=self)
        current = self.table.currentIndex()
        if current.isValid():
            dialog.choose(self.state.columns[current.column()].key)
        dialog.settled.connect(lambda wanted: self._put_filter(wanted, None))
        dialog.open()

    def _on_edit_filter(self, before: Filter) -> None:
        dialog = FilterDialog(self._context, self.record, self.state.infos, before, self)
        dialog.settled.connect(lambda wanted: self._put_filter(wanted, before))
        dialog.open()

    def _put_filter(self, wanted: Filter, instead_of: Filter | None) -> None:
        self.state.put_filter(wanted, instead_of)
        self._show_filters()
        self._changed()
        self.table.setFocus()

    def _on_drop_filter(self, unwanted: Filter) -> None:
        self.state.drop_filter(unwanted)
        self._show_filters()
        self._changed()
        (self.filters.chips[0] if self.filters.chips else self.table).setFocus()

    def _on_grouping(self, index: int) -> None:
        self.state.group_by(str(self.grouping.itemData(index) or ""))
        self.groups.setVisible(bool(self.state.view.group_by))
        self._changed()

    def _on_group_chosen(self, value: GroupValue | None) -> None:
        self.state.open_group(value)
        self.reload()

    def _on_columns(self) -> None:
        dialog = ColumnsDialog(self.state.infos, self.state.view.columns, self)
        dialog.settled.connect(self._take_columns)
        dialog.open()

    def _take_columns(self, keys: Sequence[str]) -> None:
        kept = self.selected_id()
        self.state.show_columns(keys)
        self._show_columns()
        self._mark_view()
        self._keeping.start()
        if kept is not None:
            self.select(kept, quietly=True)

    def _on_view(self, index: int) -> None:
        name = str(self.views.itemData(index) or "")
        saved = next((one for one in self._saved if one.name == name), None)
        if saved is None:
            self.show_view(self.state.usual)
            return
        self.show_view(saved.view)
        for notice in saved.notices:
            self._context.hub.said.emit(notice)

    def _on_save_view(self) -> None:
        known = [one.name for one in self._saved]
        dialog = NameDialog(self.tr("Name of this view"), str(self.views.currentData() or ""), known, self)
        dialog.named.connect(self._keep_view)
        dialog.forgotten.connect(self._forget_view)
        dialog.open()

    def _keep_view(self, name: str) -> None:
        view = self.state.view
        self._run_quietly(lambda: self._lists.save_view(name, view), self.tr("View kept: {name}").format(name=name))

    def _forget_view(self, name: str) -> None:
        record = self.record
        text = self.tr("View forgotten: {name}").format(name=name)
        self._run_quietly(lambda: self._lists.delete_view(record, name), text)

    def _run_quietly(self, work: Callable[[], object], said: str) -> None:
        def done(_none: object) -> None:
            self._show_views()
            self._context.hub.said.emit(said)

        self._context.tasks.run(lambda _progress: work(), done, owner=self)

    def copy_rows(self, *, force_text: bool = False) -> None:
        """Copy the selected rows with headings; a spreadsheet that takes tables keeps every cell as text."""
        ids = self.selected_ids()
        if not ids:
            self._context.hub.said.emit(self.tr("Choose the rows to copy first"))
            return
        if len(ids) > _MOST_COPIED:
            text = self.tr("At most {most} rows can be copied: export the list instead")
            self._context.hub.said.emit(text.format(most=number(_MOST_COPIED)))
            return
        record, keys, lists = self.record, [info.key for info in self.state.columns], self._lists

        def read() -> tuple[str, str]:
            if force_text:
                return lists.as_text(record, ids, keys, force_text=True), ""
            return lists.as_text_and_html(record, ids, keys)

        if len(ids) <= _COPIED_AT_ONCE:
            self._put_on_clipboard(read(), len(ids))
            return
        self._context.tasks.run(
            lambda _progress: read(),
            lambda content: self._put_on_clipboard(content, len(ids)),
            owner=self,
            title=self.tr("Copying"),
            is_reading=True,
        )

    def _put_on_clipboard(self, content: tuple[str, str], count: int) -> None:
        text, html = content
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self._context.hub.said.emit(self.tr("{count} rows copied").format(count=number(count)))

    def _on_export(self) -> None:
        keys = [info.key for info in self.state.columns]
        selected = self.selected_ids()
        dialog = ExportDialog(self._context, self.record, list(self.model.ids), selected, keys, self)
        dialog.open()


def _cell(place: int) -> Callable[[ListRow], str]:
    return lambda one: one.cells[place] if place < len(one.cells) else ""
