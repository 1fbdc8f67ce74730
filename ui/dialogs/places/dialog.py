"""Villages and groups: another name, two villages joined, and what became of them before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from app.services.forms import Choice, FormField, RecordForm
from app.services.places import PlaceChangeRow, VillageInfo
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.formats import number
from ui.forms.form_view import FormView
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_L, SPACE_M, SPACE_S
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, plain, row
from ui.widgets.labels import text_label
from ui.widgets.tables import fit_rows, table_view

_SIZE = QSize(980, 640)
_FORM_WIDTH = 380
RENAME, JOIN = 0, 1


@dataclass(frozen=True, slots=True)
class _Side:
    """One of the two things that can be done: its form and its view."""

    form: RecordForm
    view: FormView


class PlacesDialog(CarryOutDialog):
    """The list and its past at the left, renaming and joining at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        """Load the list."""
        super().__init__(context, _SIZE, parent)
        self._places, self._records = context.township.places, context.township.records
        self.villages: RowsTableModel[VillageInfo] = RowsTableModel(self._village_columns(), parent=self)
        widths = [one.width for one in self._village_columns()]
        self.table = table_view(self.villages, self.tr("Villages"), widths, stretch=2)
        self.past: RowsTableModel[PlaceChangeRow] = RowsTableModel(self._past_columns(), parent=self)
        widths = [one.width for one in self._past_columns()]
        self.changes = table_view(self.past, self.tr("Changes so far"), widths, stretch=4)
        self._quiet = text_label(self.tr("No village or group was renamed or joined yet."), "small")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setFixedWidth(_FORM_WIDTH)
        self._sides: tuple[_Side, ...] = ()
        self._start_values: tuple[dict[str, str], ...] = ()
        left = column(
            self.table, text_label(self.tr("Changes so far"), "strong"), self._quiet, self.changes, gap=SPACE_S
        )
        left.setStretch(0, 3)
        left.setStretch(3, 2)
        self.lay_out(row(plain(left), self.tabs, gap=SPACE_L))
        self.name(self.tr("Villages and groups"), self.tr("Old names stay in the history and are still found."))
        self.tabs.currentChanged.connect(lambda _tab: self._say())
        self.reload()
        self._sides[RENAME].view.focus()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return tuple(side.view.values() for side in self._sides) != self._start_values

    def reload(self) -> None:
        """Read the list again and empty the forms."""
        self.villages.show_rows(self._places.villages())
        fit_rows(self.table)
        past = self._places.changes()
        self.past.show_rows(past)
        self._quiet.setVisible(not past)
        self.changes.setVisible(bool(past))
        here = self.tabs.currentIndex()
        self._build()
        self.tabs.setCurrentIndex(max(here, RENAME))
        self._start_values = tuple(side.view.values() for side in self._sides)
        self._say()

    def carry_out(self) -> None:
        """Rename or join."""
        side = self._sides[self.tabs.currentIndex()]
        side.view.commit()
        faults = {field.key: ("error", text) for field in side.form.fields if (text := self._fault(field, side.view))}
        if faults:
            side.view.show_states(faults)
            side.view.focus(next(iter(faults)))
        else:
            self._run(self._work(side.view.values()), self._on_done)

    def _fault(self, field: FormField, view: FormView) -> str:
        value = view.values()[field.key].strip()
        if field.choices and value and not _label(field, value):
            return self.tr("Choose from the list")
        return self.tr("This has to be filled in") if field.required and not value else ""

    def _work(self, values: dict[str, str]) -> Callable[[], Changes]:
        day, document = values["effective_on"], values["document_no"]
        if self.tabs.currentIndex() == RENAME:
            return lambda: self._places.rename(values["place"], values["new_name"], day, document)
        source, target = int(values["from_village"]), int(values["to_village"])
        return lambda: self._places.join(source, target, day, document)

    def _build(self) -> None:
        fields = {field.key: field for field in self._records.form("place_change").fields}
        place = fields["place"]
        only_villages = tuple(choice for choice in place.choices if ":" not in choice.code)
        common = (
            replace(fields["effective_on"], value=self._records.today().isoformat(), required=True),
            fields["document_no"],
        )
        renaming = (place, replace(fields["new_name"], required=True), *common)
        joining = (
            _village(place, "from_village", self.tr("Village that is joined"), only_villages),
            _village(place, "to_village", self.tr("Village that goes on"), only_villages),
            *common,
        )
        if not self._sides:
            self._sides = tuple(self._side(fields) for fields in (renaming, joining))
            for side, title in zip(self._sides, (self.tr("Another name"), self.tr("Join villages")), strict=True):
                inner = column(side.view, None, margin=(0, SPACE_M, 0, 0))
                self.tabs.addTab(plain(inner), title)
        else:
            self._sides = tuple(
                _Side(RecordForm("place_plan", None, 0, "", fields), side.view)
                for side, fields in zip(self._sides, (renaming, joining), strict=True)
            )
            for side in self._sides:
                side.view.load(side.form)

    def _side(self, fields: tuple[FormField, ...]) -> _Side:
        form, view = RecordForm("place_plan", None, 0, "", fields), FormView()
        view.load(form)
        view.edited.connect(lambda _key, _value: self._say())
        view.finished.connect(self.go.setFocus)
        self.explain_fields(view, lambda: form)
        return _Side(form, view)

    def _say(self) -> None:
        self.preview.setText(self._renaming() if self.tabs.currentIndex() == RENAME else self._joining())
        self.preview.setVisible(bool(self.preview.text()))

    def _renaming(self) -> str:
        values = self._sides[RENAME].view.values()
        label = _label(self._sides[RENAME].form.fields[0], values["place"])
        if not label or not values["new_name"].strip():
            return ""
        text = self.tr("{old} is called {new} from {day}.")
        return text.format(old=label, new=values["new_name"].strip(), day=values["effective_on"])

    def _joining(self) -> str:
        values = self._sides[JOIN].view.values()
        villages = {str(village.village_id): village for village in self._places.villages()}
        source, target = villages.get(values["from_village"]), villages.get(values["to_village"])
        if source is None or target is None:
            return ""
        text = self.tr("{old} with {people} people and {groups} groups belongs to {new} from {day}.")
        return text.format(
            old=source.name, people=number(source.residents), groups=len(source.group_names), new=target.name,
            day=values["effective_on"],
        )  # fmt: skip

    def _on_done(self, changes: Changes) -> None:
        said = self.tr("{what} Ctrl+Z takes it back.").format(what=self.preview.text())
        self._context.hub.changed.emit(changes)
        self._context.hub.said.emit(said)
        self.banners.clear()
        self.banners.show_banner(Banner(said, "good"))
        self.reload()
        self._sides[self.tabs.currentIndex()].view.focus()

    def _on_refused(self, error: AppError) -> None:
        super()._on_refused(error)
        self._sides[self.tabs.currentIndex()].view.focus()

    def _village_columns(self) -> tuple[Column[VillageInfo], ...]:
        return (
            Column(self.tr("Village"), 120, lambda village: village.name),
            Column(self.tr("People"), 72, lambda village: number(village.residents), RIGHT),
            Column(self.tr("Groups"), 240, lambda village: "、".join(village.group_names)),
        )

    def _past_columns(self) -> tuple[Column[PlaceChangeRow], ...]:
        return (
            Column(self.tr("Day"), 104, lambda change: change.day),
            Column(self.tr("Change"), 64, lambda change: change.kind),
            Column(self.tr("Before"), 110, lambda change: change.before),
            Column(self.tr("After"), 110, lambda change: change.after),
            Column(self.tr("Document no."), 120, lambda change: change.document_no),
        )


def _village(place: FormField, key: str, label: str, choices: tuple[Choice, ...]) -> FormField:
    return replace(place, key=key, label=label, choices=choices, value="", required=True)


def _label(field: FormField, code: str) -> str:
    return next((choice.label for choice in field.choices if choice.code == code), "")
