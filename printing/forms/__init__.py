"""All printed forms: one module each, and one line here."""

from __future__ import annotations

from typing import Any, Final

from printing.forms import (
    blank_inspection_form,
    amendment_notice,
    appeal_reply,
    blank_record_form,
    circular,
    data_dictionary,
    draw_sheet,
    findings_list,
    monthly_change_slip,
    rectification_notice,
    rectification_reply,
    table_list,
    village_score_sheet,
)
from printing.forms.circular import CircularData
from printing.forms.form import Form
from printing.forms.rectification_notice import RectificationNoticeData
from printing.forms.village_score_sheet import VillageScoreSheetData

ASSESSMENT_FORMS: Final[tuple[Form[VillageScoreSheetData], Form[CircularData], Form[RectificationNoticeData]]] = (
    village_score_sheet.FORM,
    circular.FORM,
    rectification_notice.FORM,
)
"""The forms that are made from a run of an assessment."""

FORMS: Final[tuple[Form[Any], ...]] = (
    *ASSESSMENT_FORMS,
    rectification_reply.FORM,
    appeal_reply.FORM,
    amendment_notice.FORM,
    table_list.FORM,
    monthly_change_slip.FORM,
    blank_record_form.FORM,
    findings_list.FORM,
    data_dictionary.FORM,
    draw_sheet.FORM,
    blank_inspection_form.FORM,
)
