"""A scheme that is being written: every change taken back, every figure kept, every problem found again."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app.domain.scoring.editing.settings import (
    LINES,
    fresh,
    settings_of,
    shown,
    shown_lines,
    typed,
    typed_lines,
    with_rule,
)
from app.domain.scoring.editing.totals import totals_of
from app.domain.scoring.editing.tree import (
    ITEM,
    LISTS,
    SCHEME,
    Entry,
    Path,
    SchemeTree,
    entries_of,
    kind_of,
    split,
    walk,
)
from app.domain.scoring.rules import RULES
from app.domain.scoring.scheme import check_scheme, dump_scheme
from app.domain.scoring.setting import Kind, Setting
from app.domain.scoring.source import content_hash, parse

SHIPPED = sorted(resources.path("schemes").glob("*.toml"))
DEFAULT = resources.path("schemes", "default-1000.toml").read_text(encoding="utf-8")
FIRST_ITEM: Path = ("sections", 0, "items", 0)


def default_tree() -> SchemeTree:
    return SchemeTree(parse(DEFAULT))


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_shipped_scheme_written_again_is_the_same_scheme(file: object) -> None:
    text = resources.path("schemes", str(file).rsplit("/", 1)[-1]).read_text(encoding="utf-8")
    data = parse(text)
    assert content_hash(parse(dump_scheme(data))) == content_hash(data)


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_the_forms_know_every_setting_of_the_shipped_schemes(file: object) -> None:
    data = parse(resources.path("schemes", str(file).rsplit("/", 1)[-1]).read_text(encoding="utf-8"))
    for path, entry in [((), data), *walk(data)]:
        known = {setting.key for setting in settings_of(kind_of(path), entry)} | {"items", "format", *LISTS}
        assert set(entry) <= known, path


def test_every_rule_has_its_form() -> None:
    for rule in RULES:
        keys = {setting.key for setting in settings_of(ITEM, {"rule": rule.kind})}
        assert keys > {setting.key for setting in settings_of(ITEM, {})}


def test_typing_on_in_one_field_is_one_step() -> None:
    tree = default_tree()
    for text in ("4", "45", "455"):
        tree.set(FIRST_ITEM, "max_points", int(text))
    tree.settle()
    tree.set(FIRST_ITEM, "max_points", 9)
    assert tree.undo() == FIRST_ITEM
    assert tree.entry(FIRST_ITEM)["max_points"] == 455
    tree.undo()
    assert tree.entry(FIRST_ITEM)["max_points"] == 40
    assert not tree.can_undo
    tree.redo()
    tree.redo()
    assert tree.entry(FIRST_ITEM)["max_points"] == 9


def test_a_value_that_is_the_same_is_no_change() -> None:
    tree = default_tree()
    assert not tree.set(FIRST_ITEM, "max_points", 40)
    assert not tree.set(FIRST_ITEM, "note", None)
    assert not tree.can_undo


def test_an_item_moves_on_into_the_next_section() -> None:
    tree = default_tree()
    last = len(tree.entries(("sections", 0, "items"))) - 1
    moved = tree.move(("sections", 0, "items", last), 1)
    assert moved == ("sections", 1, "items", 0)
    assert tree.move(moved, -1) == ("sections", 0, "items", last)
    assert tree.move(FIRST_ITEM, -1) == FIRST_ITEM


def test_a_copy_has_a_short_name_of_its_own() -> None:
    tree = default_tree()
    copied = tree.duplicate(FIRST_ITEM)
    assert tree.entry(copied)["key"] == "responsibility_letters_2"
    section = tree.duplicate(("sections", 0))
    keys = [entry["key"] for path, entry in walk(tree.data) if kind_of(path) in ("item", "section")]
    assert len(keys) == len(set(keys))
    assert tree.entry(section)["title"] == tree.entry(("sections", 0))["title"]


def test_the_last_bonus_takes_its_list_with_it() -> None:
    tree = default_tree()
    assert tree.remove(("bonuses", 1)) == ("bonuses", 0)
    assert tree.remove(("bonuses", 0)) == ("bonuses",)
    assert "bonuses" not in tree.data
    assert tree.add(("bonuses", 0), fresh("bonus", "x", "b")) == ("bonuses", 0)


def test_sums_are_found_beside_what_is_stated() -> None:
    tree = default_tree()
    tree.set(FIRST_ITEM, "max_points", 45)
    own, first, *_ = totals_of(tree.data)
    assert (own.found, own.stated, own.difference) == (Decimal(1000), Decimal(1000), Decimal(0))
    assert (first.found, first.stated, first.difference) == (Decimal(105), Decimal(100), Decimal(5))
    tree.set(("sections", 0), "max_points", "many")
    own, first, *_ = totals_of(tree.data)
    assert (first.stated, first.difference, own.found) == (None, None, Decimal(900))


FAULTS: tuple[tuple[Path, str, object, Path, str], ...] = (
    (FIRST_ITEM, "max_points", "many", FIRST_ITEM, "max_points"),
    (("sections", 1, "items", 0), "fact", "nothing_like_it", ("sections", 1, "items", 0), "fact"),
    (("sections", 1), "key", "Not Short", ("sections", 1), "key"),
    (("bonuses", 0), "title", "多孩率", ("bonuses", 0), "title"),
    (("deductions", 0), "each", -1, ("deductions", 0), "each"),
    (("red_lines", 2), "fact", "births", ("red_lines", 2), "fact"),
    (("classes", 0), "at_least", Decimal("1.5"), ("classes", 0), "at_least"),
    (("sections", 5, "items", 0), "deductions", [{"fact": "late_complaints", "each": 0}], ("sections", 5, "items", 0), "deductions"),
    (FIRST_ITEM, "tiers", {"none": {"target": 80}}, FIRST_ITEM, "tiers"),
    ((), "rounding", 5, (), "rounding"),
    ((), "sections", None, (), ""),
)  # fmt: skip


@pytest.mark.parametrize(("path", "key", "value", "place", "at"), FAULTS, ids=lambda one: str(one)[:20])
def test_a_problem_is_found_where_it_lies(path: Path, key: str, value: object, place: Path, at: str) -> None:
    tree = default_tree()
    tree.set(path, key, value)
    found = [split(problem.path) for problem in check_scheme(dump_scheme(tree.data)).problems]
    assert (place, at) in found


def test_a_value_that_no_scheme_has_becomes_text() -> None:
    tree = SchemeTree(parse("a = 2026-01-01T08:00:00\nb = inf\nc = [08:00:00, 2026-01-01]\nd = {e = nan}"))
    assert tree.data["a"] == "2026-01-01 08:00:00"
    assert parse(dump_scheme(tree.data)) == tree.data


def test_another_rule_keeps_what_both_know() -> None:
    item = default_tree().entry(FIRST_ITEM)
    changed = with_rule(ITEM, {**item, "target": 90, "comment": "kept"}, "per_event")
    assert changed["rule"] == "per_event"
    assert {"fact", "comment", "key", "title"} <= set(changed)
    assert not {"target", "when_nothing_due"} & set(changed)


def setting(kind: Kind) -> Setting:
    return Setting(key="x", kind=kind, label="x")


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Kind.AMOUNT, "40", 40), (Kind.AMOUNT, " 2.50 ", Decimal("2.5")), (Kind.COUNT, "1,000", 1000),
        (Kind.AMOUNT, "forty", "forty"), (Kind.AMOUNT, "1e2", 100), (Kind.AMOUNT, "NaN", "NaN"),
        (Kind.AMOUNT, "", None), (Kind.AMOUNT, "9e99", "9e99"), (Kind.AMOUNTS, "0，5、10", [0, 5, 10]),
        (Kind.DAY, "2026.1.5", parse("d = 2026-01-05")["d"]), (Kind.DAY, "soon", "soon"),
        (Kind.QUARTERS, "2, 4", [2, 4]), (Kind.QUARTERS, "none", "none"), (Kind.TEXT, " words ", "words"),
        (Kind.YES_NO, "true", True), (Kind.YES_NO, "false", False), (Kind.YES_NO, "", None),
    ],
)  # fmt: skip
def test_what_is_typed_becomes_a_value_or_stays_text(kind: Kind, text: str, value: object) -> None:
    found = typed(setting(kind), text)
    assert (found, type(found)) == (value, type(value))


TABLES: tuple[tuple[str, Entry, object], ...] = (
    ("levels", {"rule": "per_level"}, [{"level": "county", "value": 1, "cap": 5}, {"level": "city", "value": Decimal("2.5")}]),
    ("bands", {"rule": "bands"}, [{"from": 90, "points": 20}, {"from": 0, "points": 0}]),
    ("lines", {"rule": "checklist"}, [{"key": "a", "title": "公示", "points": 5}]),
    ("deductions", {"rule": "full_minus"}, [{"fact": "late_complaints", "each": 10}]),
    ("tiers", {"rule": "rate"}, {"large": {"target": 85, "per_point": 2}, "small": {"target": 80}}),
)  # fmt: skip


@pytest.mark.parametrize(("key", "entry", "value"), TABLES, ids=[key for key, _, _ in TABLES])
def test_a_small_table_shown_and_typed_again_is_the_same(key: str, entry: Entry, value: object) -> None:
    found = next(one for one in settings_of(ITEM, entry) if one.key == key)
    assert found.kind in LINES
    lines = shown_lines(found, value)
    assert typed_lines(found, lines) == value
    assert typed_lines(found, [*lines, ("",) * len(found.entry)]) == value
    assert typed_lines(found, []) is None


LINE = st.lists(st.sampled_from(["", "large", "target", "85", "x", "county"]), min_size=3, max_size=3)


@given(st.sampled_from(TABLES), st.lists(LINE, max_size=3))
def test_a_line_half_typed_is_kept_and_its_faults_can_be_read(
    table: tuple[str, Entry, object], lines: list[list[str]]
) -> None:
    key, entry, _ = table
    tree = default_tree()
    tree.replace(FIRST_ITEM, with_rule(ITEM, tree.entry(FIRST_ITEM), str(entry["rule"])))
    found = next(one for one in settings_of(ITEM, tree.entry(FIRST_ITEM), tree.data) if one.key == key)
    tree.set(FIRST_ITEM, key, typed_lines(found, [line[: len(found.entry)] for line in lines]))
    for problem in check_scheme(dump_scheme(tree.data)).problems:
        assert str(problem)
    assert parse(dump_scheme(tree.data)) == tree.data


def test_a_class_names_the_sections_and_items_it_asks_for() -> None:
    data = parse(DEFAULT)
    only_if = next(one for one in settings_of("class", {}, data) if one.key == "only_if")
    assert only_if.entry[0].choices["sessions"] == "健康和政策宣讲活动"
    assert typed_lines(only_if, shown_lines(only_if, {"sessions": Decimal("0.6")})) == {"sessions": Decimal("0.6")}
    assert next(one for one in settings_of(SCHEME, {}, data) if one.key == "rounding").choices


def test_sums_of_a_scheme_with_parts_are_those_of_its_weights() -> None:
    tree = default_tree()
    tree.add(("parts", 0), {"key": "daily", "title": "平时", "weight": Decimal("0.4")})
    own, weights, *_ = totals_of(tree.data)
    assert (own.found, own.difference) == (Decimal(1000), None)
    assert (weights.path, weights.found, weights.difference) == (("parts",), Decimal("0.4"), Decimal("-0.6"))


@given(st.decimals(min_value=0, max_value=1_000_000, places=4))
def test_a_figure_shown_and_typed_again_is_the_same(figure: Decimal) -> None:
    again = typed(setting(Kind.AMOUNT), shown(figure))
    assert isinstance(again, int | Decimal)
    assert again == figure


def _rearranged(tree: SchemeTree, number: int, what: str, step: int) -> None:
    places = [path for path, _ in walk(tree.data)]
    path = places[number % len(places)]
    if what == "move":
        tree.move(path, step)
    elif what == "copy":
        tree.duplicate(path)
    elif what == "remove" and len(places) > 1:
        tree.remove(path)
    else:
        tree.set(path, "title", f"{number}")


CHANGE = st.tuples(st.integers(0, 200), st.sampled_from(["move", "copy", "remove", "title"]), st.sampled_from([-1, 1]))


@given(st.lists(CHANGE, max_size=12))
def test_whatever_is_done_can_be_taken_back_and_done_again(changes: list[tuple[int, str, int]]) -> None:
    tree = default_tree()
    before = parse(DEFAULT)
    for number, what, step in changes:
        _rearranged(tree, number, what, step)
        tree.settle()
    after = _copied(tree.data)
    while tree.undo() is not None:
        pass
    assert tree.data == before
    while tree.redo() is not None:
        pass
    assert tree.data == after
    assert parse(dump_scheme(tree.data)) == after


def _copied(data: Entry) -> Entry:
    return parse(dump_scheme(data))


def test_a_list_that_is_no_list_holds_nothing() -> None:
    assert entries_of({"sections": "none"}, ("sections",)) == []
    assert entries_of({"sections": [1, {}]}, ("sections",)) == []
