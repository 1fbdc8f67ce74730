"""All printed forms: one module each, and one line here."""

from __future__ import annotations

from typing import Any, Final

from printing.forms import (
    amendment_notice,
    appeal_reply,
    blank_inspection_form,
    blank_record_form,
    care_card,
    case_application,
    case_declaration,
    case_receipt,
    case_review_sheet,
    chart_sheet,
    childcare_intake,
    circular,
    correction_notice,
    data_dictionary,
    draw_sheet,
    ending_notice,
    findings_list,
    information_notice,
    monthly_change_slip,
    notice_certificate,
    offer_letter,
    policy_leaflet,
    public_notice,
    recovery_notice,
    rectification_notice,
    rectification_reply,
    refusal_notice,
    scheme_booklet,
    table_list,
    village_review_minutes,
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

CASE_FORMS: Final[tuple[Form[Any], ...]] = (
    case_application.FORM,
    case_review_sheet.FORM,
    case_declaration.FORM,
    information_notice.FORM,
    case_receipt.FORM,
    correction_notice.FORM,
    refusal_notice.FORM,
)
"""The papers of a case, in the order in which they are needed."""

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
    *CASE_FORMS,
    offer_letter.FORM,
    policy_leaflet.FORM,
    ending_notice.FORM,
    recovery_notice.FORM,
    public_notice.FORM,
    notice_certificate.FORM,
    village_review_minutes.FORM,
    childcare_intake.FORM,
    care_card.FORM,
)
