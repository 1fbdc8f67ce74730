"""The household beside the person."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.services.register import HouseholdCard, ResidentRow
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_M, SPACE_XS
from ui.widgets.boxes import column
from ui.widgets.labels import text_label
from ui.widgets.tables import table_view


class HouseholdView(QWidget):
    """Number, address and members; Enter or a double click opens a member."""

    member_opened = Signal(int)

    def __init__(self) -> None:
        """Lay out heading and table."""
        super().__init__()
        self.setObjectName("plain")
        self._heading = text_label("", "strong")
        self._address = text_label("", "muted", wrap=True)
        columns: tuple[Column[ResidentRow], ...] = (
            Column(self.tr("Relation"), 76, lambda person: person.relation),
            Column(self.tr("Name"), 96, lambda person: person.name),
            Column(self.tr("Sex"), 48, lambda person: person.sex),
            Column(self.tr("Age"), 52, lambda person: "" if person.age is None else str(person.age), RIGHT),
            Column(self.tr("Residence"), 80, lambda person: person.residence_status),
        )
        self.model: RowsTableModel[ResidentRow] = RowsTableModel(columns, parent=self)
        self.table = table_view(self.model, self.tr("Members of the household"), [c.width for c in columns], stretch=4)
        self.table.activated.connect(self._on_activated)
        hint = text_label(self.tr("Enter opens the member."), "small")
        head = column(self._heading, self._address, gap=SPACE_XS)
        self.setLayout(column(head, self.table, hint, margin=(0, SPACE_M, 0, 0), gap=SPACE_M))

    def show_card(self, card: HouseholdCard) -> None:
        """Show one household."""
        text = self.tr("Household {number} · {count} members")
        self._heading.setText(text.format(number=card.household_no, count=len(card.members)))
        self._address.setText(card.address)
        self._address.setVisible(bool(card.address))
        self.model.show_rows(card.members)

    def _on_activated(self, index: QModelIndex) -> None:
        member = self.model.record(index.row())
        if member is not None:
            self.member_opened.emit(member.resident_id)
