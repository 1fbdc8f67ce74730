"""All printed forms: one module each, and one line here."""

from __future__ import annotations

from typing import Any, Final

from printing.forms import (
    blank_record_form,
    chart_sheet,
    circular,
    data_dictionary,
    findings_list,
    monthly_change_slip,
    rectification_notice,
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
    chart_sheet.FORM,
    table_list.FORM,
    monthly_change_slip.FORM,
    blank_record_form.FORM,
    findings_list.FORM,
    data_dictionary.FORM,
)
