"""The monthly slip of a village: choose village and month, look at the real paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.dates import read_month
from app.services.forms import Choice, FormField, HelpNotes, RecordForm
from ui.context import Context
from ui.dialogs.carry_out import CarryOutDialog
from ui.dialogs.preview import PreviewDialog
from ui.forms.form_view import FormView
from ui.widgets.boxes import column

_SIZE = QSize(460, 300)
_NO_NOTES = HelpNotes("", "", "", "")
_FIRST_HALF = 15
MakeSlip = Callable[[int, str], bytes]
"""``make(village_id, month)`` gives the PDF of the slip; the month as ``2026-06``."""


class MonthlySlipDialog(CarryOutDialog):
    """Stays open behind the paper, so that the next village is one choice away."""

    def __init__(self, context: Context, make: MakeSlip, parent: QWidget | None = None) -> None:
        """Offer every village; in the first half of a month the month before is meant."""
        super().__init__(context, _SIZE, parent)
        self._make = make
        self.form = FormView()
        self.form.load(RecordForm("monthly_slip", None, 0, "", self._fields()))
        self.lay_out(column(self.form, None))
        self.name(self.tr("Monthly slip"), self.tr("Births, deaths and moves that a village reported in a month."))
        self.go.setText(self.tr("Preview"))
        self.keys.setText(self.tr("Enter: next field · Ctrl+Enter: preview · Esc: leave"))
        self.preview.hide()
        self.form.finished.connect(self.go.setFocus)
        self.form.focus()

    def carry_out(self) -> None:
        """Make the paper and show it."""
        self.form.commit()
        values = self.form.values()
        month = read_month(values["month"])
        villages = {choice.code: choice.label for choice in self._villages()}
        faults = {}
        if values["village"] not in villages:
            faults["village"] = ("error", self.tr("Choose a village"))
        if month is None:
            faults["month"] = ("error", self.tr("Write the month as 2026-06"))
        self.form.show_states(faults)
        if faults or month is None:
            self.form.focus(next(iter(faults)))
            return
        village, make = values["village"], self._make
        title = self.tr("Monthly slip {village} {month}").format(village=villages[village], month=month)
        self._run(lambda: make(int(village), month), lambda pages: self._show(title, pages))

    def _show(self, title: str, pages: bytes) -> None:
        self.banners.clear()
        PreviewDialog(self._context, title, pages, self).open()

    def _villages(self) -> tuple[Choice, ...]:
        villages = self._context.township.places.villages()
        return tuple(Choice(str(one.village_id), one.name, "") for one in villages)

    def _fields(self) -> tuple[FormField, ...]:
        villages, month = self._villages(), _month_meant(self._context.township.records.today())
        first = villages[0].code if len(villages) == 1 else ""
        return (
            FormField("village", self.tr("Village"), "place", first, villages, True, 20, _NO_NOTES),
            FormField("month", self.tr("Month"), "month", month, (), True, 12, _NO_NOTES),
        )


def _month_meant(today: date) -> str:
    day = today if today.day > _FIRST_HALF else today - timedelta(days=_FIRST_HALF)
    return day.isoformat()[:7]
