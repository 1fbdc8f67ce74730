"""The life of one record of any type: who changed what and when, and how it was on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QDialog, QTabWidget, QWidget

from app.domain.changes import Changes
from app.domain.errors import NotFound
from app.domain.records import find_record
from app.services.forms import FormField, HistoryRow, RecordForm
from ui.context import Context
from ui.formats import instant
from ui.models.columns import CENTRE, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_S, SPACE_XL
from ui.widgets.boxes import column, plain, row
from ui.widgets.buttons import push_button
from ui.widgets.day_line import DayLine
from ui.widgets.labels import text_label
from ui.widgets.tables import fit_rows, table_view

_SIZE = QSize(860, 600)


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """One field of a record on a day and today, as people read it."""

    label: str
    then: str
    now: str

    @property
    def differs(self) -> bool:
        """Say whether it is another value today."""
        return self.then != self.now


def compared(then: RecordForm, now: RecordForm | None) -> tuple[ThenAndNow, ...]:
    """Give every field of a record on a day beside what it is today; a record that is gone is nothing today."""
    today = {} if now is None else {field.key: shown_value(field) for field in now.fields}
    return tuple(ThenAndNow(field.label, shown_value(field), today.get(field.key, "")) for field in then.fields)


def shown_value(field: FormField) -> str:
    """Give the value of a field as people read it."""
    return next((choice.label for choice in field.choices if choice.code == field.value), field.value)


class RecordHistoryView(QWidget):
    """Two tabs: the changes, the newest first; and the record as it was, with what differs today marked."""

    def __init__(self, context: Context) -> None:
        """Start without a record."""
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        self._records = context.township.records
        self._shown: tuple[str, int] | None = None
        self.changes: RowsTableModel[HistoryRow] = RowsTableModel(self._change_columns(), parent=self)
        widths = [one.width for one in self._change_columns()]
        self.table = table_view(self.changes, self.tr("History"), widths, stretch=6)
        self._none = text_label(self.tr("Nothing was changed by hand yet; imports are listed under “Import batches”."), "muted", wrap=True)  # fmt: skip
        self.day = DayLine(self, self._records.today())
        self.only_changed = QCheckBox(self.tr("Only what differs"))
        self._said = text_label("", "muted", wrap=True)
        self.fields: RowsTableModel[ThenAndNow] = RowsTableModel(self._field_columns(), context.look, self)
        widths = [one.width for one in self._field_columns()]
        self.sheet = table_view(self.fields, self.tr("As it was on"), widths, stretch=3)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(plain(column(self._none, self.table, margin=(0, SPACE_M, 0, 0))), self.tr("Who changed what"))
        tools = row(self.day, self.only_changed, gap=SPACE_M)
        was = column(tools, self._said, self.sheet, margin=(0, SPACE_M, 0, 0), gap=SPACE_S)
        self.tabs.addTab(plain(was), self.tr("As it was on a day"))
        self.setLayout(column(self.tabs))
        self.day.day_changed.connect(lambda _day: self._show_day(turn=True))
        self.only_changed.toggled.connect(lambda _on: self._show_day())
        context.hub.changed.connect(self._on_changes)

    def show_record(self, record: str, record_id: int) -> None:
        """Show a record of any type; NotFound for one that is gone."""
        self._shown = (record, record_id)
        entries = self._records.history(record, record_id)
        self.changes.show_rows(entries)
        fit_rows(self.table)
        self._none.setVisible(not entries)
        self.day.set_days(filter(None, (_day_of(entry.at) for entry in entries)))
        self._show_day()

    def go_to(self, day: date) -> None:
        """Show the record as it was on a day."""
        self.day.go_to(day)

    def _show_day(self, *, turn: bool = False) -> None:
        if self._shown is None:
            return
        if turn:
            self.tabs.setCurrentIndex(1)
        record, record_id = self._shown
        day = self.day.day or self._records.today()
        try:
            then = self._records.as_it_was(record, record_id, day)
        except NotFound as error:
            self._say_gone(error.message.render(self._context.wording))
            return
        if then is None:
            self._say_gone(self.tr("The record was not in the register on {day}.").format(day=day.isoformat()))
            return
        rows = compared(then, self._now(record, record_id))
        different = [line for line in rows if line.differs]
        text = self.tr("{count} fields are different today; they are marked with ≠.")
        self._said.setText(text.format(count=len(different)) if different else self.tr("The same as today."))
        self.fields.show_rows(different if self.only_changed.isChecked() else rows)

    def _say_gone(self, text: str) -> None:
        self._said.setText(text)
        self.fields.show_rows(())

    def _now(self, record: str, record_id: int) -> RecordForm | None:
        try:
            return self._records.form(record, record_id)
        except NotFound:
            return None

    def _on_changes(self, changes: Changes) -> None:
        if self._shown is None or find_record(self._shown[0]).table not in changes.tables:
            return
        try:
            self.show_record(*self._shown)
        except NotFound:
            self._show_day()

    def _change_columns(self) -> tuple[Column[HistoryRow], ...]:
        return (
            Column(self.tr("When"), 132, lambda entry: instant(entry.at)),
            Column(self.tr("Who"), 72, lambda entry: entry.by_whom),
            Column(self.tr("What"), 64, lambda entry: entry.action),
            Column(self.tr("Field"), 104, lambda entry: entry.field),
            Column(self.tr("From"), 130, lambda entry: entry.before),
            Column(self.tr("To"), 130, lambda entry: entry.after),
            Column(self.tr("Reason"), 120, lambda entry: entry.reason),
        )

    def _field_columns(self) -> tuple[Column[ThenAndNow], ...]:
        return (
            Column("", 32, lambda line: "≠" if line.differs else "", CENTRE, tone=_tone),
            Column(self.tr("Field"), 140, lambda line: line.label, tone=_tone),
            Column(self.tr("On that day"), 280, lambda line: line.then, tone=_tone),
            Column(self.tr("Today"), 280, lambda line: line.now, tone=_tone),
        )


class RecordHistoryDialog(QDialog):
    """The history of one record in a window of its own."""

    def __init__(self, context: Context, record: str, record_id: int, parent: QWidget | None = None) -> None:
        """Show a record."""
        super().__init__(parent)
        title = self.tr("History of {title}").format(title=context.township.records.title(record, record_id))
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self.view = RecordHistoryView(context)
        self.view.show_record(record, record_id)
        keys = text_label(self.tr("Alt+Left, Alt+Right: through the days of its changes"), "small")
        close = push_button(self.tr("Close"), self.accept)
        parts = (text_label(title, "title"), self.view, row(keys, None, close))
        box = column(*parts, margin=SPACE_XL, gap=SPACE_M)
        box.setStretch(1, 1)
        self.setLayout(box)
        self.view.table.setFocus()


def _tone(line: ThenAndNow) -> str:
    return "warning" if line.differs else ""


def _day_of(at: str) -> date | None:
    """Give the day of a stored instant in the time of this PC; None for what is no instant."""
    try:
        return datetime.fromisoformat(at).astimezone().date()
    except ValueError:
        return None
