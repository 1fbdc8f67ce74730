"""What village meetings and public notices keep: a notice exactly what was shown, an objection never who made it."""

from __future__ import annotations

from app.domain.records.notes import NOTICE, OBJECTION, STAFF, VILLAGE_MEETING
from app.domain.records.spec import FieldNotes, FieldSpec, Kind, RecordSpec
from app.domain.text import QT_TRANSLATE_NOOP as _N


def _text(key: str, label: str, notes: FieldNotes, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.TEXT, notes, required=required)


def _number(key: str, label: str, notes: FieldNotes, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.INT, notes, required=required)


def _day(key: str, label: str, notes: FieldNotes, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.DAY, notes, required=required)


def _code(key: str, label: str, notes: FieldNotes, code_list: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.CODE, notes, code_list=code_list, required=required)


VILLAGE_REVIEW = RecordSpec(
    key="village_review",
    table="village_review",
    title=_N("Record", "Village meeting on applications"),
    fields=(
        FieldSpec("village", _N("Field", "Village"), Kind.VILLAGE, VILLAGE_MEETING, required=True),
        _day("held_on", _N("Field", "Held on"), VILLAGE_MEETING, required=True),
        _text("place", _N("Field", "Place of the meeting"), VILLAGE_MEETING),
        _text("chair", _N("Field", "Chaired by"), STAFF),
        _text("recorder", _N("Field", "Minutes taken by"), STAFF),
        _number("entitled", _N("Field", "Members of the meeting"), VILLAGE_MEETING),
        _number("present", _N("Field", "Members present"), VILLAGE_MEETING),
        _text("minutes", _N("Field", "Minutes"), VILLAGE_MEETING),
        _text("note", _N("Field", "Note"), VILLAGE_MEETING),
    ),
    named_by=("held_on",),
    made_by_form=False,
)
VILLAGE_REVIEW_VOTE = RecordSpec(
    key="village_review_vote",
    table="village_review_vote",
    title=_N("Record", "Vote of a village meeting"),
    fields=(
        _number("in_favour", _N("Field", "Votes in favour"), VILLAGE_MEETING),
        _number("against", _N("Field", "Votes against"), VILLAGE_MEETING),
        _number("abstained", _N("Field", "Abstentions"), VILLAGE_MEETING),
        _code("result", _N("Field", "Result of the vote"), VILLAGE_MEETING, "vote_result"),
        _text("opinion", _N("Field", "Opinion of the meeting"), VILLAGE_MEETING),
    ),
    named_by=("result",),
    made_by_form=False,
)
PUBLIC_NOTICE = RecordSpec(
    key="public_notice",
    table="public_notice",
    title=_N("Record", "Public notice"),
    fields=(
        _text("number", _N("Field", "Number of the notice"), NOTICE),
        _number("number_year", _N("Field", "Year of the number"), NOTICE),
        _number("number_no", _N("Field", "Number in the year"), NOTICE),
        _text("programme", _N("Field", "Programme"), NOTICE, required=True),
        _text("stage", _N("Field", "Stage of the notice"), NOTICE, required=True),
        FieldSpec("village", _N("Field", "Village"), Kind.VILLAGE, NOTICE),
        _text("title", _N("Field", "Title of the notice"), NOTICE, required=True),
        _code("state", _N("Field", "State of the notice"), NOTICE, "notice_state", required=True),
        _number("days", _N("Field", "Days of the public notice"), NOTICE, required=True),
        _code("day_count", _N("Field", "How its days are counted"), NOTICE, "day_count", required=True),
        _text("place", _N("Field", "Where it hangs"), NOTICE),
        _day("posted_on", _N("Field", "Posted on"), NOTICE),
        _day("until_on", _N("Field", "Last day of the notice"), NOTICE),
        _day("removed_on", _N("Field", "Taken down on"), NOTICE),
        _text("office", _N("Field", "Office that takes objections"), NOTICE),
        _text("phone", _N("Field", "Telephone of the office"), NOTICE),
        _day("wording_consent_on", _N("Field", "Last consent to the wording on"), NOTICE),
        _code("result", _N("Field", "Result of the notice"), NOTICE, "notice_result"),
        _text("handler", _N("Field", "Handled by"), STAFF),
        _text("responsible", _N("Field", "Responsible"), STAFF),
        _text("note", _N("Field", "Note"), NOTICE),
        _day("closed_on", _N("Field", "Closed on"), NOTICE),
        _text("closed_by", _N("Field", "Closed by"), STAFF),
        _text("closed_responsible", _N("Field", "Responsible for closing"), STAFF),
        _day("withdrawn_on", _N("Field", "Withdrawn on"), NOTICE),
        _text("withdrawn_reason", _N("Field", "Why it was withdrawn"), NOTICE),
    ),
    named_by=("number", "title"),
    made_by_form=False,
)
PUBLIC_NOTICE_LINE = RecordSpec(
    key="public_notice_line",
    table="public_notice_line",
    title=_N("Record", "Line of a public notice"),
    fields=(
        _number("position", _N("Field", "Place on the notice"), NOTICE, required=True),
        _text("shown_name", _N("Field", "Name as shown"), NOTICE, required=True),
        _text("shown_id", _N("Field", "Identity number as shown"), NOTICE),
        _text("shown_village", _N("Field", "Village as shown"), NOTICE),
        _text("shown_group", _N("Field", "Group as shown"), NOTICE),
        _text("shown_programme", _N("Field", "Programme as shown"), NOTICE),
        _text("shown_amount", _N("Field", "Amount as shown"), NOTICE),
    ),
    named_by=("shown_name",),
    made_by_form=False,
)
NOTICE_OBJECTION = RecordSpec(
    key="notice_objection",
    table="notice_objection",
    title=_N("Record", "Objection to a public notice"),
    fields=(
        _day("received_on", _N("Field", "Received on"), OBJECTION, required=True),
        _code("channel", _N("Field", "How it came"), OBJECTION, "objection_channel", required=True),
        _text("content", _N("Field", "What was said"), OBJECTION, required=True),
        _text("handling", _N("Field", "What was done about it"), OBJECTION),
        _code("result", _N("Field", "Result of the objection"), OBJECTION, "objection_result"),
        _day("handled_on", _N("Field", "Answered on"), OBJECTION),
        _text("handler", _N("Field", "Handled by"), STAFF),
        _text("responsible", _N("Field", "Responsible"), STAFF),
    ),
    named_by=("received_on",),
    made_by_form=False,
)
