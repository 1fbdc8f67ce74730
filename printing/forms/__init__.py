"""All printed forms: one module each, and one line here."""

from __future__ import annotations

from typing import Final

from printing.forms import circular, rectification_notice, village_score_sheet
from printing.forms.circular import CircularData
from printing.forms.form import Form
from printing.forms.rectification_notice import RectificationNoticeData
from printing.forms.village_score_sheet import VillageScoreSheetData

FORMS: Final[tuple[Form[VillageScoreSheetData], Form[CircularData], Form[RectificationNoticeData]]] = (
    village_score_sheet.FORM,
    circular.FORM,
    rectification_notice.FORM,
)
