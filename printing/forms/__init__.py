"""All printed forms: one module each, and one line here."""

from __future__ import annotations

from typing import Any, Final

from printing.forms import (
    amendment_notice,
    appeal_reply,
    blank_inspection_form,
    blank_record_form,
    chart_sheet,
    circular,
    data_dictionary,
    draw_sheet,
    findings_list,
    monthly_change_slip,
    policy_leaflet,
    rectification_notice,
    rectification_reply,
    scheme_booklet,
    table_list,
    village_score_sheet,
    worker_card,
    yearly_comparison,
)
from printing.forms.form import Form

ASSESSMENT_FORMS: Final[tuple[Form[Any], ...]] = (
    village_score_sheet.FORM,
    circular.FORM,
    rectification_notice.FORM,
    scheme_booklet.FORM,
    yearly_comparison.FORM,
    worker_card.FORM,
)
"""The forms that are made from a run of an assessment."""

FORMS: Final[tuple[Form[Any], ...]] = (
    *ASSESSMENT_FORMS,
    rectification_reply.FORM,
    appeal_reply.FORM,
    amendment_notice.FORM,
    chart_sheet.FORM,
    table_list.FORM,
    monthly_change_slip.FORM,
    blank_record_form.FORM,
    findings_list.FORM,
    data_dictionary.FORM,
    draw_sheet.FORM,
    blank_inspection_form.FORM,
    policy_leaflet.FORM,
)
