"""What inspections and evidence keep: rows that windows of their own write, declared here for the data dictionary.

They have no list and no form of the register; purpose, legal basis and retention are told all the same.
"""

from __future__ import annotations

from app.domain.records.notes import OFFICE_WORK, STAFF
from app.domain.records.spec import FieldNotes, FieldSpec, Kind, RecordSpec, Sensitivity
from app.domain.text import QT_TRANSLATE_NOOP as _N

_EVIDENCE = FieldNotes(
    _N("Field", "To show what a mark, a finding or an appeal rests on; things are photographed, never people"),
    OFFICE_WORK.legal_basis,
    Sensitivity.PERSONAL,
    OFFICE_WORK.retention,
)


def _text(key: str, label: str, notes: FieldNotes = OFFICE_WORK, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.TEXT, notes, required=required)


def _number(key: str, label: str, *, required: bool = False) -> FieldSpec:
    return FieldSpec(key, label, Kind.INT, OFFICE_WORK, required=required)


INSPECTION_ROUND = RecordSpec(
    key="inspection_round",
    table="inspection_round",
    title=_N("Record", "Inspection round"),
    fields=(
        _text("scheme_id", _N("Field", "Scheme"), required=True),
        _number("year", _N("Field", "Year"), required=True),
        _number("number", _N("Field", "Round of the year"), required=True),
        _text("title", _N("Field", "Title of the round"), required=True),
        _number("quarter", _N("Field", "Quarter inspected"), required=True),
        FieldSpec("opens_on", _N("Field", "First day of the round"), Kind.DAY, OFFICE_WORK, required=True),
        FieldSpec("closes_on", _N("Field", "Last day of the round"), Kind.DAY, OFFICE_WORK, required=True),
        _text("state", _N("Field", "State of the round"), required=True),
    ),
    made_by_form=False,
)
INSPECTION_TEAM = RecordSpec(
    key="inspection_team",
    table="inspection_team",
    title=_N("Record", "Inspection team"),
    fields=(
        _text("name", _N("Field", "Name of the team"), required=True),
        _text("leader", _N("Field", "Leader of the team"), STAFF),
        _text("members", _N("Field", "Members of the team"), STAFF),
    ),
    made_by_form=False,
)
INSPECTION_DRAW = RecordSpec(
    key="inspection_draw",
    table="inspection_draw",
    title=_N("Record", "Draw of a round"),
    fields=(
        _number("number", _N("Field", "Number of the draw"), required=True),
        _text("seed", _N("Field", "Announced seed"), required=True),
        _text("drawn_at", _N("Field", "Drawn at"), required=True),
        _text("reason", _N("Field", "Why it was drawn again")),
        _text("by_whom", _N("Field", "Written by"), STAFF),
    ),
    made_by_form=False,
)
INSPECTION_SAMPLE = RecordSpec(
    key="inspection_sample",
    table="inspection_sample",
    title=_N("Record", "Group in a draw"),
    fields=(
        FieldSpec("place", _N("Field", "Village and group"), Kind.PLACE, OFFICE_WORK, required=True),
        _text("village_name", _N("Field", "Name of the village on that day"), required=True),
        _text("group_name", _N("Field", "Name of the group on that day")),
        _number("people", _N("Field", "People of the group on that day"), required=True),
        _number("village_people", _N("Field", "People of the village on that day"), required=True),
        _number("position", _N("Field", "Place in the order of the draw"), required=True),
        _text("digest", _N("Field", "Digest that gives the order"), required=True),
        _text("why", _N("Field", "Why the group was drawn")),
        _number("cycle", _N("Field", "How many times the groups were gone through"), required=True),
    ),
    named_by=("village_name", "group_name"),
    made_by_form=False,
)
INSPECTION_MARK = RecordSpec(
    key="inspection_mark",
    table="inspection_mark",
    title=_N("Record", "Mark of an inspection"),
    fields=(
        _text("scheme_id", _N("Field", "Scheme"), required=True),
        _text("subject_kind", _N("Field", "Kind of subject"), required=True),
        _text("subject_uid", _N("Field", "Subject that is marked"), required=True),
        _text("period", _N("Field", "Year or quarter"), required=True),
        _text("item_key", _N("Field", "Item of the scheme"), required=True),
        _text("line_key", _N("Field", "Line of the checklist")),
        _text("verdict", _N("Field", "What was found on the line")),
        _number("drawn", _N("Field", "Records drawn")),
        _number("mismatched", _N("Field", "Records found wrong")),
        _number("points_hundredths", _N("Field", "Points given, in hundredths")),
        _text("note", _N("Field", "Reason, or what was found")),
        _text("marked_at", _N("Field", "Marked at"), required=True),
        _text("by_whom", _N("Field", "Written by"), STAFF),
    ),
    named_by=("item_key", "period"),
    made_by_form=False,
)
EVIDENCE_FILE = RecordSpec(
    key="evidence_file",
    table="evidence_file",
    title=_N("Record", "File of evidence"),
    fields=(
        _text("sha256", _N("Field", "SHA-256 of the file"), required=True),
        _text("media_type", _N("Field", "Kind of file"), required=True),
        _number("byte_count", _N("Field", "Size in bytes"), required=True),
        _text("original_name", _N("Field", "Name of the file"), _EVIDENCE, required=True),
        _text("added_at", _N("Field", "Added at"), required=True),
    ),
    named_by=("original_name",),
    made_by_form=False,
)
EVIDENCE_LINK = RecordSpec(
    key="evidence_link",
    table="evidence_link",
    title=_N("Record", "What evidence belongs to"),
    fields=(
        _text("table_name", _N("Field", "Kind of record"), required=True),
        _text("row_uid", _N("Field", "Record that it belongs to"), required=True),
        _text("caption", _N("Field", "What can be seen"), _EVIDENCE),
        _text("added_at", _N("Field", "Added at"), required=True),
        _text("by_whom", _N("Field", "Written by"), STAFF),
    ),
    named_by=("row_uid",),
    made_by_form=False,
)
