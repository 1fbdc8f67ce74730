"""Questions of lists: no name but a plain one, every value bound, and the tables that lists keep."""

from __future__ import annotations

import pytest

from storage import lists
from storage.lists import NamedContent
from storage.migrations import MIGRATIONS
from storage.queries.lists import Condition, ListQuery, Order, Source, count_rows, select_cells, select_ids
from tests.offices import Desk, open_again
from tests.unit.storage.test_plans import full_scans, listening

BAD = "name; DROP TABLE resident"


@pytest.mark.parametrize(
    "query",
    [
        ListQuery(BAD),
        ListQuery("resident", ((Condition(Source(BAD), "empty"),),)),
        ListQuery("resident", orders=(Order(Source("village_id", BAD, "name")),)),
        ListQuery("resident", orders=(Order(Source("village_id", "village", BAD)),)),
    ],
)
def test_only_plain_names_reach_the_statement(desk: Desk, query: ListQuery) -> None:
    with desk.store.read() as connection, pytest.raises(ValueError, match="DROP"):
        select_ids(connection, query)


def test_values_are_never_read_as_sql(desk: Desk) -> None:
    desk.person("x' OR '1'='1")
    name = Source("name")
    with desk.store.read() as connection:
        assert select_ids(connection, ListQuery("resident", ((Condition(name, "equals", ("' OR '1'='1",)),),))) == []
        assert select_ids(connection, ListQuery("resident", ((Condition(name, "contains", ("' OR",)),),))) == [1]
        assert select_ids(connection, ListQuery("resident", ((Condition(name, "contains", ("%",)),),))) == []


def test_no_alternative_fits_nothing(desk: Desk) -> None:
    desk.person()
    with desk.store.read() as connection:
        assert select_ids(connection, ListQuery("resident", ((),))) == []
        assert count_rows(connection, ListQuery("resident")) == 1


def test_cells_come_in_the_order_asked_for_over_many_pages(desk: Desk) -> None:
    for number in range(5):
        desk.person(f"李{chr(0x4E00 + number)}")
    ids = [5, 3, 1, 2, 4] * 300
    with desk.store.read() as connection:
        found = [row_id for row_id, _ in select_cells(connection, "resident", [Source("name")], [*ids, 99])]

    assert found == ids


def test_a_page_is_read_by_its_ids_and_a_village_by_its_index(desk: Desk) -> None:
    village = ListQuery("resident", ((Condition(Source("village_id"), "in", (1,)),),))
    with listening(desk) as connection:
        list(select_cells(connection, "resident", [Source("name"), Source("village_id", "village", "name")], [1, 2]))
        select_ids(connection, village)
        count_rows(connection, village)

    assert full_scans(connection.plans) == []


def test_only_tables_of_names_are_kept_by_name(desk: Desk) -> None:
    with desk.store.write() as connection, pytest.raises(ValueError, match="resident"):
        lists.put_named(connection, "resident", "x", NamedContent("a", "{}", "now"))
    with desk.store.write() as connection:
        lists.put_named(connection, "list_view", "x", NamedContent("a", "{}", "now"))
        lists.put_named(connection, "list_view", "x", NamedContent("a", "[]", "later"))
        assert lists.named(connection, "list_view", "x") == (NamedContent("a", "[]", "later"),)
        assert lists.drop_named(connection, "list_view", "x", "a")
        assert not lists.drop_named(connection, "list_view", "x", "a")


def test_an_office_of_before_lists_gets_their_tables_and_keeps_its_people(desk: Desk) -> None:
    desk.person("欧阳锋")
    tables = ("list_view", "list_last", "export_profile", "export_log")
    with desk.store.write() as connection:
        for table in tables:
            connection.execute(f"DROP TABLE {table}")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm0005_lists'")
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) - 1}")
    desk.township.close()
    township = open_again(desk.township.folder)
    try:
        assert township.lists.exports() == ()
        assert township.lists.views("resident") == ()
        assert township.lists.count("resident") == 1
    finally:
        township.close()
