"""Views and filters of a list: read, kept, and brought back, whatever has become of the columns."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import age_on
from app.domain.lists import (
    Filter,
    Form,
    ListView,
    Match,
    Sort,
    birth_bounds,
    columns_of,
    default_columns,
    default_sorts,
    find_column,
    sorted_by,
    view_from_json,
    view_to_json,
    with_filter,
    without_filter,
)
from app.domain.records import RECORDS, RESIDENT
from app.domain.records.spec import RecordSpec

KEYS = [column.key for column in columns_of(RESIDENT)]
SORTABLE = [column.key for column in columns_of(RESIDENT) if column.can_sort]
GROUPED = ["", *(column.key for column in columns_of(RESIDENT) if column.can_group)]
filters = st.sampled_from([(column.key, test) for column in columns_of(RESIDENT) for test in column.tests]).flatmap(
    lambda pair: st.builds(
        Filter, st.just(pair[0]), st.just(pair[1]), st.lists(st.text(max_size=6), max_size=3).map(tuple)
    )
)
views = st.builds(
    ListView,
    st.just("resident"),
    st.lists(st.sampled_from(KEYS), unique=True).map(tuple),
    st.lists(filters, max_size=4).map(tuple),
    st.lists(st.builds(Sort, st.sampled_from(SORTABLE), st.booleans()), max_size=3).map(tuple),
    st.sampled_from(GROUPED),
    st.dictionaries(st.sampled_from(KEYS), st.integers(1, 900)).map(lambda widths: tuple(widths.items())),
)


@pytest.mark.parametrize("spec", RECORDS, ids=lambda spec: str(spec.key))
def test_every_record_type_says_its_columns_and_order(spec: RecordSpec) -> None:
    columns = columns_of(spec)
    keys = [column.key for column in columns]
    assert len(keys) == len(set(keys))
    assert {field.key for field in spec.fields} <= set(keys)
    assert set(default_columns(spec)) <= set(keys)
    assert all(find_column(spec, sort.column).can_sort for sort in default_sorts(spec))
    assert all(column.tests for column in columns)


@given(views)
def test_a_view_comes_back_as_it_was_kept(view: ListView) -> None:
    assert view_from_json(RESIDENT, view_to_json(view)) == (view, ())


def test_columns_that_are_no_more_are_dropped_and_named() -> None:
    text = json.dumps(
        {
            "columns": ["name", "shoe_size", "name"],
            "filters": [
                {"column": "shoe_size", "test": "contains", "values": ["4"]},
                {"column": "sex", "test": "between", "values": ["1", "2"]},
                {"column": "sex", "test": "sounds_like", "values": []},
                {"column": "sex", "test": "in", "values": ["1", 2]},
                "nonsense",
            ],
            "sorts": [{"column": "hat_size"}, {"column": "left_on.present"}, {"column": "name", "descending": True}],
            "group_by": "citizen_id",
            "widths": {"name": 80, "shoe_size": 9, "sex": -1, "phone": True},
        }
    )
    view, notices = view_from_json(RESIDENT, text)

    assert view == ListView(
        "resident", ("name",), (Filter("sex", Match.IN, ("1",)),), (Sort("name", descending=True),), "", (("name", 80),)
    )
    assert [str(notice).split()[0] for notice in notices] == ["shoe_size", "hat_size"]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7"])
def test_text_that_is_no_view_shows_the_usual_list_and_says_so(text: str) -> None:
    view, notices = view_from_json(RESIDENT, text)

    assert view == ListView("resident")
    assert len(notices) == 1


@given(st.recursive(st.none() | st.integers() | st.text(max_size=4), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["columns", "filters", "sorts", "widths", "column", "test", "values"]), inner, max_size=4), max_leaves=12))  # fmt: skip
def test_no_kept_text_breaks_the_list(content: object) -> None:
    view, _ = view_from_json(RESIDENT, json.dumps(content))

    assert set(view.columns) <= set(KEYS)


def test_sorting_again_turns_round_and_then_lets_go() -> None:
    view = ListView("resident", sorts=(Sort("name"),))
    once = sorted_by(view, "sex")
    twice = sorted_by(once, "sex")

    assert once.sorts == (Sort("sex"), Sort("name"))
    assert twice.sorts == (Sort("sex", descending=True), Sort("name"))
    assert sorted_by(twice, "sex").sorts == (Sort("name"),)
    assert sorted_by(twice, "name").sorts == (Sort("name"), Sort("sex", descending=True))


def test_filters_are_added_once_changed_in_place_and_taken_away() -> None:
    first, second, other = (Filter("name", Match.CONTAINS, (text,)) for text in "abc")
    view = with_filter(with_filter(ListView("resident"), first), second)

    assert with_filter(view, first).filters == (first, second)
    assert with_filter(view, other, first).filters == (other, second)
    assert with_filter(view, second, first).filters == (second,)
    assert with_filter(view, other, other).filters == (first, second, other)
    assert without_filter(view, first).filters == (second,)


days = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(days, st.integers(0, 40_000), st.integers(0, 110), st.integers(0, 20))
def test_the_bounds_of_an_age_agree_with_the_age(today: date, before: int, low: int, more: int) -> None:
    born = (today - timedelta(days=min(before, (today - date(1, 1, 1)).days))).isoformat()
    after, latest = birth_bounds(str(low), str(low + more), today)
    age = age_on(born, today)

    assert age is not None
    assert (after < born <= latest) == (low <= age <= low + more)


def test_an_open_end_of_an_age_has_no_bound() -> None:
    assert birth_bounds("", "", date(2026, 7, 1)) == ("", "")
    assert birth_bounds("60", "", date(2026, 7, 1)) == ("", "1966-07-01")


def test_forms_follow_from_the_kind_of_a_field() -> None:
    forms = {key: find_column(RESIDENT, key).form for key in ("name", "sex", "birth_date", "birth_date.age", "place")}

    assert list(forms.values()) == [Form.TEXT, Form.CODE, Form.DATE, Form.AGE, Form.PLACE]
    assert not find_column(RESIDENT, "citizen_id").can_group
