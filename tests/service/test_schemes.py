"""The office's own schemes: copied, changed, kept half done, taken back, handed on."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import Conflict, ExportFailed, InvalidInput, NotFound, SchemeRefused
from app.domain.scoring.source import content_hash, parse
from app.services.scheme_editor import SchemeEditor
from tests.offices import Desk, open_again

SHIPPED, OWN = "default-1000", "wangxi-2026"
ITEM = ("sections", 0, "items", 0)
SECTION = ("sections", 0)


@pytest.fixture
def own(desk: Desk) -> Desk:
    """Copy the default scheme in an office."""
    desk.township.schemes.copy(SHIPPED, OWN, "望溪镇考核办法")
    return desk


def editor_of(desk: Desk, scheme_id: str = OWN) -> SchemeEditor:
    return desk.township.schemes.open(scheme_id).editor


def saved(desk: Desk, editor: SchemeEditor) -> bool:
    schemes = desk.township.schemes
    return schemes.save(OWN, editor.data, schemes.open(OWN).row_version).is_usable


def test_a_copy_scores_like_what_it_was_copied_from(own: Desk) -> None:
    schemes = own.township.schemes
    copy, original = parse(schemes.text(OWN)), parse(schemes.text(SHIPPED))
    assert (copy["scheme"], copy["title"], copy["sections"]) == (OWN, "望溪镇考核办法", original["sections"])
    assert [one.scheme_id for one in own.township.assessment.schemes()].count(OWN) == 1
    assert own.township.assessment.score(OWN, "2026").scheme_id == OWN
    entry = schemes.entries()[0]
    assert (entry.scheme_id, entry.is_shipped, entry.problems, entry.max_points) == (OWN, False, 0, Decimal(1000))
    assert schemes.copy_name(OWN) == f"{OWN}-copy"


def test_a_scheme_with_problems_is_kept_and_not_offered(own: Desk) -> None:
    editor = editor_of(own)
    editor.set_value(ITEM, "max_points", "45")
    assert not saved(own, editor)
    assert own.township.schemes.entries()[0].problems == 1
    assert OWN not in own.township.schemes.texts()
    with pytest.raises(NotFound):
        own.township.assessment.score(OWN, "2026")

    editor = editor_of(own)
    assert editor.form(ITEM).fields[0].key == "title"
    editor.set_value(ITEM, "max_points", "40")
    assert saved(own, editor)
    assert OWN in own.township.schemes.texts()


def test_a_saved_change_is_taken_back_and_done_again(own: Desk) -> None:
    editor = editor_of(own)
    editor.set_value((), "title", "另一份办法")
    saved(own, editor)
    undone = own.township.records.undo()
    assert undone is not None
    assert "office_scheme" in undone.changes.tables
    assert editor_of(own).title == "望溪镇考核办法"
    assert own.township.records.redo() is not None
    assert editor_of(own).title == "另一份办法"
    own.township.records.undo()
    taken = own.township.records.undo()
    assert taken is not None
    assert "望溪镇考核办法" in taken.sentence
    assert [one.scheme_id for one in own.township.schemes.entries() if not one.is_shipped] == []


def test_what_was_not_saved_survives_a_crash(own: Desk) -> None:
    editor = editor_of(own)
    editor.set_value(ITEM, "max_points", "4")
    own.township.schemes.keep_draft(OWN, editor.snapshot())
    own.township.close()
    again = open_again(own.folder / "office")
    try:
        opened = again.schemes.open(OWN)
        assert opened.draft_at
        assert opened.editor.is_changed
        assert opened.editor.data == editor.data
        assert again.schemes.entries()[0].has_draft
        assert opened.editor.undo() == ()
        assert not opened.editor.is_changed
        again.schemes.keep_draft(OWN, None)
        assert not again.schemes.open(OWN).draft_at
    finally:
        again.close()


def test_saving_ends_the_draft(own: Desk) -> None:
    editor = editor_of(own)
    editor.set_value((), "note", "")
    own.township.schemes.keep_draft(OWN, editor.snapshot())
    saved(own, editor)
    assert not own.township.schemes.open(OWN).draft_at


def test_two_who_save_at_once_lose_nothing(own: Desk) -> None:
    schemes = own.township.schemes
    first, second = schemes.open(OWN), schemes.open(OWN)
    first.editor.set_value((), "version", "2026.2")
    schemes.save(OWN, first.editor.data, first.row_version)
    with pytest.raises(Conflict):
        schemes.save(OWN, second.editor.data, second.row_version)
    assert parse(schemes.text(OWN))["version"] == "2026.2"


def test_a_short_name_is_one_schemes_alone(own: Desk) -> None:
    schemes = own.township.schemes
    for taken in (OWN, SHIPPED):
        with pytest.raises(Conflict):
            schemes.copy(SHIPPED, taken)
    with pytest.raises(InvalidInput):
        schemes.copy(SHIPPED, "Not Short")
    schemes.copy(SHIPPED, "other")
    opened = schemes.open("other")
    opened.editor.set_value((), "scheme", OWN)
    with pytest.raises(Conflict):
        schemes.save("other", opened.editor.data, opened.row_version)
    opened.editor.set_value((), "scheme", "third")
    assert schemes.save("other", opened.editor.data, opened.row_version).scheme_id == "third"
    assert {one.scheme_id for one in schemes.entries()} >= {OWN, "third"}


def test_a_shipped_scheme_is_not_changed(own: Desk) -> None:
    schemes = own.township.schemes
    editor = editor_of(own, SHIPPED)
    editor.set_value((), "title", "x")
    assert editor.add(SECTION) == SECTION
    assert editor.remove(ITEM) == ITEM
    assert not editor.is_changed
    with pytest.raises(InvalidInput):
        schemes.save(SHIPPED, editor.data, 0)
    with pytest.raises(InvalidInput):
        schemes.delete(SHIPPED)
    with pytest.raises(NotFound):
        schemes.open("none")


def test_a_deleted_scheme_comes_back(own: Desk) -> None:
    schemes = own.township.schemes
    run = own.township.assessment.score(OWN, "2026")
    schemes.delete(OWN)
    assert OWN not in {one.scheme_id for one in schemes.entries()}
    assert own.township.assessment.result(run.run_id).info.scheme_title == "望溪镇考核办法"
    own.township.records.undo()
    assert OWN in schemes.texts()


def test_a_scheme_goes_out_and_comes_in_as_it_is(own: Desk, tmp_path: Path) -> None:
    schemes = own.township.schemes
    file = schemes.export(OWN, tmp_path / "out.toml")
    text = "# 说明\n" + file.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8-sig")
    assert schemes.import_file(file).scheme_id == f"{OWN}-2"
    schemes.delete(OWN)
    assert schemes.import_file(file).scheme_id == OWN
    assert schemes.text(OWN) == text
    with pytest.raises(ExportFailed):
        schemes.export(OWN, tmp_path / "none" / "out.toml")


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"not = [toml", SchemeRefused), ("标题".encode("gb18030"), InvalidInput), (b"#" * 1_000_001, InvalidInput)],
    ids=["no toml", "gb18030", "too large"],
)
def test_a_file_that_is_no_scheme_is_refused(desk: Desk, tmp_path: Path, content: bytes, error: type) -> None:
    file = tmp_path / "odd.toml"
    file.write_bytes(content)
    with pytest.raises(error):
        desk.township.schemes.import_file(file)
    with pytest.raises(InvalidInput):
        desk.township.schemes.import_file(tmp_path / "nowhere.toml")
    assert all(one.is_shipped for one in desk.township.schemes.entries())


def test_a_file_with_odd_values_is_taken_and_its_faults_listed(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "odd.toml"
    file.write_text("title = 2026-01-01T08:00:00\nsections = [1, {a = nan}]\nclasses = 5\n", encoding="utf-8")
    made = desk.township.schemes.import_file(file)
    assert (made.scheme_id, made.is_usable) == ("scheme", False)
    editor = editor_of(desk, "scheme")
    assert editor.problem_count
    assert next(row.kind for row in editor.rows()) == "scheme"
    desk.township.schemes.save("scheme", editor.data, made.row_version)


def test_births_are_refused_the_moment_they_are_chosen(own: Desk) -> None:
    editor = editor_of(own)
    item = ("sections", 1, "items", 0)
    choice = next(one for one in editor.fact_choices(item, "fact") if one.key == "births")
    assert choice.warning
    editor.set_value(item, "fact", "births")
    fact = next(field for field in editor.form(item).fields if field.key == "fact")
    assert any("statistic to monitor" in text for text in fact.problems)
    assert (editor.remarks[0].path, editor.remarks[0].is_problem) == (item, True)
    assert not saved(own, editor)


def test_facts_that_fit_stand_first_and_are_found_by_words(own: Desk) -> None:
    editor = editor_of(own)
    choices = editor.fact_choices(ITEM, "fact")
    fitting = [not one.warning for one in choices]
    assert fitting == sorted(fitting, reverse=True)
    assert choices[0].key == "letters_signed"
    assert [one.key for one in editor.fact_choices(ITEM, "fact", "leaflets house")] == ["households_reached"]
    column = editor.fact_choices(("sections", 5, "items", 0), "deductions.fact")
    assert not next(one for one in column if one.key == "late_complaints").warning


def test_another_rule_has_other_fields(own: Desk) -> None:
    editor = editor_of(own)
    assert editor.set_value(ITEM, "rule", "checklist")
    assert not editor.set_value(ITEM, "rule", "checklist")
    lines = next(field for field in editor.form(ITEM).fields if field.key == "lines")
    assert (lines.kind, [column.key for column in lines.columns]) == ("rows", ["key", "title", "points"])
    editor.set_rows(ITEM, "lines", [("a", "公示栏", "40"), ("", "", "")])
    assert editor.problem_count == 0
    assert editor.undo() == ITEM
    assert editor.undo() == ITEM
    assert not editor.is_changed


def test_the_tree_shows_sums_and_where_the_faults_are(own: Desk) -> None:
    editor = editor_of(own)
    editor.set_value(ITEM, "max_points", "45")
    scheme, *lists = editor.rows()
    sections = next(row for row in lists if row.path == ("sections",))
    first = sections.children[0]
    assert (scheme.found, scheme.stated) == ("1000", "1000")
    assert (first.found, first.stated, first.difference, first.problems) == ("105", "100", "+5", 1)
    assert sections.problems == 1
    assert (first.children[0].stated, first.children[0].found) == ("45", "")
    assert next(remark for remark in editor.remarks if remark.is_problem).path == SECTION


def test_entries_are_added_copied_moved_and_removed(own: Desk) -> None:
    editor = editor_of(own)
    added = editor.add_item(SECTION)
    assert added == ("sections", 0, "items", 3)
    assert editor.duplicate(added) == ("sections", 0, "items", 4)
    assert editor.move(added, -1) == ("sections", 0, "items", 2)
    assert editor.remove(("sections", 0, "items", 2)) == ("sections", 0, "items", 2)
    assert editor.add(("tiers",)) == ("tiers", 0)
    assert editor.add(("bonuses", 0)) == ("bonuses", 1)
    assert editor.add(()) == ()
    assert editor.add_item(("classes", 0)) == ("classes", 0)
    assert editor.form(("tiers",)).fields == ()
    while editor.can_undo:
        editor.undo()
    assert content_hash(editor.data) == content_hash(parse(own.township.schemes.text(OWN)))


def test_a_version_that_was_scored_is_remarked_when_it_changes(own: Desk) -> None:
    own.township.assessment.score(OWN, "2026")
    assert not [one for one in editor_of(own).remarks if one.key == "version"]
    editor = editor_of(own)
    editor.set_value(ITEM, "title", "责任书")
    assert [one.is_problem for one in editor.remarks if one.key == "version"] == [False]
    editor.set_value((), "version", "2026.9")
    assert not [one for one in editor.remarks if one.key == "version"]


def test_schemes_of_the_office_travel(own: Desk) -> None:
    assert own.query("SELECT op FROM change_log WHERE table_name = 'office_scheme'") == [("I",)]
    assert own.query("SELECT count(*) FROM edit_history WHERE table_name = 'office_scheme'") != [(0,)]
