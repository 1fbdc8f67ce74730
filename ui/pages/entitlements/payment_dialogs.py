"""Dialogs of the payments: two signers for a list, money asked back, money that came back, the ledger of a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError, InvalidInput
from app.services.forms import FormField, HelpNotes, RecordForm
from app.services.payment_rows import PersonLedger
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.forms.form_view import FormView
from ui.models.columns import RIGHT, Column
from ui.models.rows_table import RowsTableModel
from ui.theme import SPACE_S
from ui.widgets.boxes import column, plain, scrolling
from ui.widgets.tables import table_view

_SIZE, _LEDGER_SIZE = QSize(600, 460), QSize(820, 560)
Values = Mapping[str, str]
_LedgerRow = tuple[str, str, str, str, str, str]


class PaymentDialog(CarryOutDialog):
    """A form whose faults stand beside their fields; ``save`` is called with what was typed."""

    def __init__(
        self,
        context: Context,
        title: str,
        facts: str,
        fields: tuple[FormField, ...],
        save: Callable[[Values], Any],
        done: Callable[[Any], None],
        parent: QWidget,
    ) -> None:
        """Lay out the form."""
        super().__init__(context, _SIZE, parent)
        self._save, self._done, self._is_done = save, done, False
        self._form = RecordForm("payment_typed", None, 0, "", fields)
        self.form = FormView()
        self.form.load(self._form)
        self.lay_out(scrolling(plain(column(self.form, None, margin=(0, 0, SPACE_S, 0)))))
        self.name(title, facts)
        self._start = self.form.values()
        self.form.finished.connect(self.go.setFocus)
        self.explain_fields(self.form, lambda: self._form)
        self.form.focus()

    @property
    def is_dirty(self) -> bool:
        """Say whether something typed would be lost."""
        return not self._is_done and self.form.values() != self._start

    def carry_out(self) -> None:
        """Save what was typed; what is wrong with it is shown beside its field."""
        self.form.commit()
        values = dict(self.form.values())

        def finish(result: object) -> None:
            self._is_done = True
            self.accept()
            self._done(result)

        self._run(lambda: self._save(values), finish)

    def _on_refused(self, error: AppError) -> None:
        faults = error.fields if isinstance(error, InvalidInput) else {}
        shown = {
            key: message.render(self._context.wording) for key, message in faults.items() if key in self.form.fields
        }
        self.form.show_states({key: ("error", text) for key, text in shown.items()})
        if shown:
            self.form.focus(next(iter(shown)))
        else:
            super()._on_refused(error)


class LedgerDialog(CarryOutDialog):
    """What a person was owed and paid, month by month."""

    def __init__(self, context: Context, found: PersonLedger, print_it: Callable[[], None], parent: QWidget) -> None:
        """Show a ledger."""
        super().__init__(context, _LEDGER_SIZE, parent)
        self._print = print_it
        self.model: RowsTableModel[_LedgerRow] = RowsTableModel(self._columns(), parent=self)
        self.table = table_view(self.model, self.tr("Ledger"), [150, 100, 100, 100, 100, 180], stretch=5)
        self.lay_out(self.table)
        self.name(self.tr("Ledger of {name}").format(name=found.name), f"{found.village}  {found.until}")
        self.go.setText(self.tr("Print"))
        rows: list[_LedgerRow] = []
        for case in found.cases:
            rows.append((f"{case.programme_title} {case.number}", "", "", "", "", case.category))
            rows += [
                (one.month, yuan(one.owed), yuan(one.paid), yuan(one.missing), yuan(one.over), one.hold_label)
                for one in case.months
            ]
            sums = (case.owed, case.paid, case.payable + case.held, case.over)
            rows.append((self.tr("Total"), *(yuan(one) for one in sums), ""))  # type: ignore[arg-type]  # four sums
        self.model.show_rows(rows)
        self.table.setFocus()

    def carry_out(self) -> None:
        """Print it."""
        self._print()

    def _columns(self) -> tuple[Column[_LedgerRow], ...]:
        return (
            Column(self.tr("Month"), 150, lambda one: one[0]),
            Column(self.tr("Owed"), 100, lambda one: one[1], RIGHT),
            Column(self.tr("Paid"), 100, lambda one: one[2], RIGHT),
            Column(self.tr("Missing"), 100, lambda one: one[3], RIGHT),
            Column(self.tr("Too much"), 100, lambda one: one[4], RIGHT),
            Column(self.tr("Why not paid yet"), 180, lambda one: one[5]),
        )


def typed_field(context: Context, key: str, label: str, kind: str = "text", value: str = "") -> FormField:
    """Make a required field of money."""
    del context
    return FormField(key, label, kind, value, (), True, 30, HelpNotes("", "", "", ""))


def yuan(fen: int) -> str:
    """Give fen as yuan, empty for nothing."""
    return f"{fen // 100}.{fen % 100:02d}" if fen else ""
