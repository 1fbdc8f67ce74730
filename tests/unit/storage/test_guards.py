"""What the file refuses by itself, and the log of every change."""

# ruff: noqa: S608 - the names are those of our own tables and columns
from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from app.domain.records import DESCRIBED, RECORDS
from app.domain.records.spec import RecordSpec
from storage.outgoing import SYNCED_TABLES
from tests.offices import Desk

ROWS = {
    "village": "name) VALUES ('{uid}', '南坪村'",
    "village_group": "village_id, name) VALUES ('{uid}', 1, '9组'",
    "household": "household_no, village_id) VALUES ('{uid}', 'H1', 1",
    "resident": "name, sex, village_id) VALUES ('{uid}', '李强', '1', 1",
    "work_event": "event_type, village_id, occurred_on, source_key) VALUES ('{uid}', 'session', 1, '2026-01-02', 'k'",
    "village_worker": "name, village_id, post) VALUES ('{uid}', '李强', 1, '1'",
    "department": "name) VALUES ('{uid}', '派出所'",
    "department_work": "department_id, event_type, occurred_on) VALUES ('{uid}', 1, 'session', '2026-01-02'",
    "reported_figure": (
        "village_id, month, indicator, value, reported_on) VALUES ('{uid}', 1, '2026-01', 'births', 3, '2026-02-01'"
    ),
    "place_change": "kind, village_id, effective_on) VALUES ('{uid}', '1', 1, '2026-01-02'",
    "household_change": "kind, resident_id, effective_on) VALUES ('{uid}', '1', 1, '2026-01-02'",
    "population_event": (
        "kind, occurred_on, reported_on, village_id, name) VALUES ('{uid}', '2', '2026-01-02', '2026-01-03', 1, '李强'"
    ),
    "person_merge": (
        "survivor_id, dropped_id, choices, snapshot, merged_at) VALUES ('{uid}', 1, 2, '{{}}', '[]', '2026-01-02'"
    ),
    "not_same_pair": "one_id, other_id, said_at) VALUES ('{uid}', 1, 2, '2026-01-02'",
    "migrant": "direction, name, village_id) VALUES ('{uid}', '1', '李强', 1",
    "check_waiver": (
        "rule_id, table_name, row_uid, reason, until_on, waived_at)"
        " VALUES ('{uid}', 'R-SEX', 'resident', 'u', 'seen', '2026-12-31', '2026-01-02'"
    ),
    "rectification": (
        "title, village_id, source, state, term_days, term_kind, found_on)"
        " VALUES ('{uid}', '季度考核', 1, 'typed', 'found', 20, 'calendar', '2026-01-02'"
    ),
    "rectification_finding": (
        "rectification_id, position, finding, requirement) VALUES ('{uid}', 1, 1, '迟报', '按时报送'"
    ),
    "rectification_step": (
        "rectification_id, kind, happened_on, person) VALUES ('{uid}', 1, 'issue', '2026-01-02', '李强'"
    ),
    "office_scheme": "scheme_id, title, content) VALUES ('{uid}', 's', 't', 'c'",
    "assessment_scheme": "scheme_id, title, version, content_hash, content) VALUES ('{uid}', 's', 't', '1', 'h', 'c'",
    "score_run": (
        "scheme_row_id, period, scored_at, program_version, max_hundredths, facts_sha256)"
        " VALUES ('{uid}', 1, '2026', 'now', '0', 1, 'f'"
    ),
    "score_subject": (
        "run_id, village_id, name, points_hundredths, max_hundredths, rank, class_title, facts)"
        " VALUES ('{uid}', 1, 1, '东河村', 5, 9, 1, 'good', '{{}}'"
    ),
    "score_point": (
        "run_id, score_subject_id, position, item_key, title, points_hundredths, max_hundredths, state, sentence)"
        " VALUES ('{uid}', 1, 1, 0, 'k', 't', 1, 2, 'scored', 's'"
    ),
    "inspection_round": (
        "scheme_id, year, number, title, quarter, opens_on, closes_on)"
        " VALUES ('{uid}', 's', 2026, 1, 't', 1, '2026-04-01', '2026-04-10'"
    ),
    "inspection_team": "round_id, name) VALUES ('{uid}', 1, '一组'",
    "inspection_team_village": "round_id, team_id, village_id) VALUES ('{uid}', 1, 1, 1",
    "inspection_draw": "round_id, number, seed, drawn_at) VALUES ('{uid}', 1, 1, 'seed 1', '2026-04-01'",
    "inspection_sample": (
        "round_id, draw_id, village_id, group_id, village_name, group_name, people, village_people, position, digest,"
        " why, cycle) VALUES ('{uid}', 1, 1, 1, 1, '东河村', '9组', 5, 9, 1, 'ab', 'quarter', 1"
    ),
    "inspection_mark": (
        "scheme_id, subject_kind, subject_uid, period, item_key, line_key, verdict, marked_at)"
        " VALUES ('{uid}', 's', 'village', 'v', '2026Q1', 'board', 'posted', 'ok', '2026-04-02'"
    ),
    "evidence_file": (
        "sha256, media_type, byte_count, original_name, added_at)"
        " VALUES ('{uid}', 'ab', 'image/png', 3, 'a.png', '2026-04-02'"
    ),
    "evidence_link": (
        "file_id, table_name, row_uid, added_at) VALUES ('{uid}', 1, 'inspection_mark', 'm', '2026-04-02'"
    ),
    "score_step": "run_id, kind, by_whom, on_day, taken_at) VALUES ('{uid}', 1, 'handed_over', '王丽', '2026-01-02', 'now'",
    "score_appeal": (
        "run_id, village_id, appellant, subject_matter, received_on, answer_until)"
        " VALUES ('{uid}', 1, 1, '村委会', '漏记', '2026-01-02', '2026-01-12'"
    ),
    "score_amendment": (
        "run_id, number, village_id, was_hundredths, right_hundredths, reason, by_whom, amended_on, amended_at)"
        " VALUES ('{uid}', 1, 1, 1, 0, 1, '漏记', '王丽', '2026-01-02', 'now'"
    ),
    "self_score": (
        "scheme_id, period, village_id, item_key, points_hundredths, claimed_on)"
        " VALUES ('{uid}', 's', '2026', 1, 'k', 5, '2026-01-02'"
    ),
    "score_difference": (
        "run_id, village_id, item_key, claimed_hundredths, verified_hundredths, given_at)"
        " VALUES ('{uid}', 1, 1, 'k', 5, 4, 'now'"
    ),
    "policy_parameter": (
        "key, region, valid_from, value, source, confidence, recorded_at)"
        " VALUES ('{uid}', 'special_support.death', '', '2022-07-01', '590', 's', 'confirmed', 'now'"
    ),
    "programme_calendar": "programme, year, position, step) VALUES ('{uid}', 'old_age_reward', 2026, 1, 'apply'",
    "policy_item": "title) VALUES ('{uid}', '育儿补贴'",
    "entitlement_offer": (
        "programme, resident_id, answer, happened_on, taken_at)"
        " VALUES ('{uid}', 'old_age_reward', 1, 'declined', '2026-01-02', 'now'"
    ),
    "entitlement_case": (
        "programme, category, village_id, resident_id, state, approved_on)"
        " VALUES ('{uid}', 'old_age_reward', 'person', 1, 1, 'approved', '2026-03-01'"
    ),
    "case_step": (
        "case_id, kind, person, happened_on, state_before, state_after, taken_at)"
        " VALUES ('{uid}', 1, 'submit', '李强', '2026-01-02', 'draft', 'submitted', 'now'"
    ),
    "case_criterion": "case_id, key, verdict) VALUES ('{uid}', 1, 'age', 'met'",
    "case_document": "case_id, key, state) VALUES ('{uid}', 1, 'hukou_book', 'received'",
    "case_account": (
        "case_id, bank, account_no, holder, recorded_on) VALUES ('{uid}', 1, '农村商业银行', '6217', '李强', '2026-01-02'"
    ),
    "village_review": "village_id, held_on) VALUES ('{uid}', 1, '2026-01-02'",
    "village_review_vote": "review_id, case_id) VALUES ('{uid}', 1, 1",
    "public_notice": (
        "programme, stage, title, state, days, day_count)"
        " VALUES ('{uid}', 'old_age_reward', 'village_notice', '公示', 'draft', 7, 'calendar'"
    ),
    "public_notice_line": "notice_id, case_id, position, shown_name) VALUES ('{uid}', 1, 1, 1, '李*'",
    "notice_objection": (
        "notice_id, received_on, channel, content) VALUES ('{uid}', 1, '2026-01-05', 'visit', '年龄有误'"
    ),
    "annual_review": (
        "case_id, year, result, reviewed_on, handler, responsible, taken_at)"
        " VALUES ('{uid}', 1, 2026, 'unchanged', '2026-01-02', '王丽', '赵敏', 'now'"
    ),
    "case_change": (
        "case_id, kind, decided_on, handler, responsible, taken_at)"
        " VALUES ('{uid}', 1, 'end', '2026-01-02', '王丽', '赵敏', 'now'"
    ),
    "payment_list": (
        "programme, title, state, pays_until) VALUES ('{uid}', 'old_age_reward', '发放', 'draft', '2026-06'"
    ),
    "payment_return": (
        "list_id, file_name, sha256, taken_at, paid, bounced, unmatched) VALUES ('{uid}', 1, 'a.csv', 'ab', 'now', 1, 0, 0"
    ),
    "payment_line": (
        "list_id, case_id, resident_id, position, village_id, payee, programme, category, months, amount_fen, kind, state)"
        " VALUES ('{uid}', 1, 1, 1, 1, 1, '李强', 'old_age_reward', 'person', '2026-01', 8000, 'regular', 'pending'"
    ),
    "payment_month": "line_id, case_id, month, amount_fen, rate, kind) VALUES ('{uid}', 1, 1, '2026-01', 8000, 'r', 'month'",
    "recovery": (
        "case_id, amount_fen, months, reason, state, decided_on, handler, responsible)"
        " VALUES ('{uid}', 1, 8000, '2026-01', 'death', 'open', '2026-01-02', '王丽', '赵敏'"
    ),
    "recovery_repayment": "recovery_id, amount_fen, received_on, taken_at) VALUES ('{uid}', 1, 8000, '2026-01-02', 'now'",
    "special_family": "village_id, resident_id, kind, since) VALUES ('{uid}', 1, 1, 'death', '2026-01-02'",
    "care_contact": "family_id, slot, name, since) VALUES ('{uid}', 1, 'township', '王丽', '2026-01-02'",
    "care_log": "family_id, happened_on, way, person) VALUES ('{uid}', 1, '2026-01-02', 'phone', '王丽'",
    "subsidy_result": "case_id, subsidy_year, result, taken_at) VALUES ('{uid}', 1, 1, 'paid', 'now'",
}
FROZEN = (
    "assessment_scheme", "score_subject", "score_point", "inspection_draw", "inspection_sample", "evidence_file",
    "score_step", "score_amendment", "policy_parameter", "entitlement_offer", "case_step", "public_notice_line",
    "annual_review", "case_change", "payment_return", "recovery_repayment", "subsidy_result",
)  # fmt: skip
A_COLUMN = {
    "village": "name", "village_group": "name", "household": "door_no", "resident": "note", "work_event": "note",
    "place_change": "note", "household_change": "note", "population_event": "note", "migrant": "note",
    "village_worker": "note", "department": "note", "department_work": "note",
    "rectification": "note", "rectification_finding": "finding", "rectification_step": "content",
    "person_merge": "note", "not_same_pair": "reason",
    "reported_figure": "indicator", "check_waiver": "reason", "score_run": "published_at",
    "inspection_round": "title", "inspection_team": "name", "inspection_mark": "note", "evidence_link": "caption",
    "score_appeal": "evidence", "self_score": "note", "score_difference": "reason",
    "office_scheme": "note",
    "programme_calendar": "note", "policy_item": "note", "entitlement_case": "note", "case_criterion": "note",
    "case_document": "note", "case_account": "note", "village_review": "note", "village_review_vote": "opinion",
    "public_notice": "note", "notice_objection": "handling", "payment_list": "note", "payment_line": "note",
    "recovery": "note", "special_family": "note", "care_contact": "post", "care_log": "note",
}  # fmt: skip


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """One row in every synced table."""
    with desk.store.write() as connection:
        connection.execute("INSERT INTO resident (uid, name, sex, village_id) VALUES ('second', '李强', '1', 1)")
        # The one run of these tests is not published; that only such a run is amended is tried further down.
        connection.execute("DROP TRIGGER score_amendment_of_published")
        for table, row in ROWS.items():
            connection.execute(f"INSERT INTO {table} (uid, {row.format(uid=table)})")
    return desk


def change(desk: Desk, sql: str) -> None:
    with desk.store.write() as connection:
        connection.execute(sql)


def log_of(desk: Desk, table: str) -> str:
    rows = desk.query("SELECT op FROM change_log WHERE table_name = ? AND uid = ? ORDER BY seq", table, table)
    return "".join(str(row[0]) for row in rows)


def test_every_synced_table_is_tried_here() -> None:
    assert set(ROWS) == set(SYNCED_TABLES)


@pytest.mark.parametrize("table", sorted(ROWS))
def test_adding_is_logged_once(filled: Desk, table: str) -> None:
    assert log_of(filled, table) == "I"
    assert filled.query(f"SELECT row_version, deleted FROM {table} WHERE uid = ?", table) == [(1, 0)]


@pytest.mark.parametrize("table", sorted(A_COLUMN))
def test_a_change_is_logged_once_and_counted(filled: Desk, table: str) -> None:
    change(filled, f"UPDATE {table} SET {A_COLUMN[table]} = 'x' WHERE uid = '{table}'")
    assert log_of(filled, table) == "IU"
    assert filled.query(f"SELECT row_version FROM {table} WHERE uid = ?", table) == [(2,)]


@pytest.mark.parametrize("table", sorted(set(A_COLUMN) - {"score_run"}))
def test_a_tombstone_is_logged_as_deleted_and_coming_back_as_a_change(filled: Desk, table: str) -> None:
    change(filled, f"UPDATE {table} SET deleted = 1 WHERE uid = '{table}'")
    change(filled, f"UPDATE {table} SET deleted = 1 WHERE uid = '{table}'")
    change(filled, f"UPDATE {table} SET deleted = 0 WHERE uid = '{table}'")
    assert log_of(filled, table) == "IDUU"
    assert filled.query(f"SELECT row_version FROM {table} WHERE uid = ?", table) == [(4,)]


def test_a_change_of_many_rows_is_logged_for_each(filled: Desk) -> None:
    change(filled, "UPDATE village SET category = 'village'")
    assert filled.query("SELECT count(*) FROM change_log WHERE table_name = 'village' AND op = 'U'") == [(3,)]


@pytest.mark.parametrize("table", sorted(ROWS))
def test_no_row_is_ever_removed(filled: Desk, table: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError, match="never removed"):
        change(filled, f"DELETE FROM {table} WHERE uid = '{table}'")
    assert log_of(filled, table) == "I"


@pytest.mark.parametrize("table", sorted(set(ROWS) - set(FROZEN)))
def test_a_uid_never_changes(filled: Desk, table: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError, match="uid never changes"):
        change(filled, f"UPDATE {table} SET uid = 'other' WHERE uid = '{table}'")
    with pytest.raises(sqlcipher.IntegrityError, match="UNIQUE"):
        change(filled, f"INSERT INTO {table} (uid, {ROWS[table].format(uid=table)})")


@pytest.mark.parametrize("column", ["points_hundredths", "deleted", "row_version", "uid"])
@pytest.mark.parametrize("table", ["score_subject", "score_point"])
def test_a_stored_score_is_frozen(filled: Desk, table: str, column: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        change(filled, f"UPDATE {table} SET {column} = 0")
    assert log_of(filled, table) == "I"


@pytest.mark.parametrize("assignment", ["people = 0", "why = NULL", "deleted = 1", "row_version = 9"])
def test_what_was_drawn_is_frozen(filled: Desk, assignment: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError, match="frozen"):
        change(filled, f"UPDATE inspection_sample SET {assignment}")
    with pytest.raises(sqlcipher.IntegrityError, match="frozen"):
        change(filled, "UPDATE inspection_draw SET seed = 'another one'")
    assert log_of(filled, "inspection_sample") == "I"


@pytest.mark.parametrize(
    "values",
    [
        "'ok', 1, 0, NULL",
        "NULL, NULL, NULL, NULL",
        "NULL, 3, 4, NULL",
        "'maybe', NULL, NULL, NULL",
        "NULL, 3, NULL, NULL",
    ],
)
def test_a_mark_says_exactly_one_thing(filled: Desk, values: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        change(
            filled,
            "INSERT INTO inspection_mark (uid, scheme_id, subject_kind, subject_uid, period, item_key, marked_at, verdict,"
            f" drawn, mismatched, points_hundredths) VALUES ('x', 's', 'village', 'v', '2026', 'k', 'now', {values})",
        )


def test_only_a_published_run_is_amended(desk: Desk) -> None:
    for table in ("assessment_scheme", "score_run"):
        change(desk, f"INSERT INTO {table} (uid, {ROWS[table].format(uid=table)})")
    amendment = f"INSERT INTO score_amendment (uid, {ROWS['score_amendment'].format(uid='score_amendment')})"
    with pytest.raises(sqlcipher.IntegrityError, match="only a published run"):
        change(desk, amendment)
    change(desk, "UPDATE score_run SET published_at = '2026'")
    change(desk, amendment)
    assert log_of(desk, "score_amendment") == "I"


@pytest.mark.parametrize("table", ["score_step", "score_appeal", "score_difference"])
def test_what_led_to_a_published_run_is_closed_with_it(filled: Desk, table: str) -> None:
    change(filled, "UPDATE score_run SET published_at = '2026'")
    with pytest.raises(sqlcipher.IntegrityError, match="frozen"):
        change(filled, f"UPDATE {table} SET deleted = 1")
    with pytest.raises(sqlcipher.IntegrityError, match="frozen"):
        change(filled, f"INSERT INTO {table} (uid, {ROWS[table].format(uid='another')})")


def test_a_scheme_once_used_is_frozen(filled: Desk) -> None:
    with pytest.raises(sqlcipher.IntegrityError, match="frozen"):
        change(filled, "UPDATE assessment_scheme SET content = 'other'")


@pytest.mark.parametrize(
    "column", ["scheme_row_id", "period", "scored_at", "program_version", "max_hundredths", "facts_sha256", "as_of"]
)
def test_the_figures_of_a_run_change_only_while_it_is_an_open_draft(filled: Desk, column: str) -> None:
    def refused() -> None:
        with pytest.raises(sqlcipher.IntegrityError, match="figures of a run"):
            change(filled, f"UPDATE score_run SET {column} = 1")

    refused()
    change(filled, "INSERT INTO score_draft (run_id, touched_seq) VALUES (1, 0)")
    change(filled, f"UPDATE score_run SET {column} = {column}")
    change(filled, "UPDATE score_run SET locked_at = '2026'")
    refused()
    change(filled, "UPDATE score_run SET locked_at = NULL")
    change(filled, f"UPDATE score_run SET {column} = {column}")
    change(filled, "UPDATE score_run SET published_at = '2026'")
    refused()


@pytest.mark.parametrize(
    "assignment",
    ["published_at = '2027'", "published_at = NULL", "deleted = 1", "published_at = NULL, row_version = 9"],
)
def test_a_published_run_refuses_every_change(filled: Desk, assignment: str) -> None:
    change(filled, "UPDATE score_run SET published_at = '2026'")
    with pytest.raises(sqlcipher.IntegrityError, match="published run"):
        change(filled, f"UPDATE score_run SET {assignment}")
    assert filled.query("SELECT published_at, deleted, row_version FROM score_run") == [("2026", 0, 2)]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE resident SET note = ''",
        "UPDATE resident SET children_count = -1",
        "UPDATE resident SET name = NULL",
        "UPDATE resident SET deleted = 2",
        "UPDATE resident SET children_count = 'two'",
        "INSERT INTO village (uid, name) VALUES ('v', '东河村')",
        "INSERT INTO change_log (table_name, uid, op) VALUES ('village', 'v', 'X')",
    ],
)
def test_columns_hold_what_they_promise(filled: Desk, sql: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError):
        change(filled, sql)


STORED_OTHERWISE: dict[str, dict[str, tuple[str, ...]]] = {
    "work_event": {"resident_no": ("resident_id",), "source_no": ("source_key",)},
}


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: str(record.key))
def test_every_field_of_a_record_has_its_column(empty_desk: Desk, record: RecordSpec) -> None:
    columns = {str(row[1]) for row in empty_desk.query(f"PRAGMA table_info({record.table})")}
    expected: set[str] = set()
    for one in record.fields:
        expected.update(STORED_OTHERWISE.get(record.key, {}).get(one.key, one.columns))
    assert expected <= columns
    pointers = {"from_household_id", "to_household_id"} if record.key == "household_change" else set()
    # The row of a workbook is no fact about a person: it stays on this PC, as the import does.
    of_import = {"source_row"} if record.key == "resident" else set()
    # The worker follows from the name that the event gives.
    of_name = {"worker_id"} if record.key == "work_event" else set()
    # A line points to its list, its case and what it pays again; the ledger shows what they say.
    pointers |= {"list_id", "case_id", "reissue_of_id"} if record.key == "payment_line" else set()
    own = {"id", "uid", "row_version", "deleted", "import_batch_id"}
    assert columns - expected == own | pointers | of_import | of_name


@pytest.mark.parametrize("record", DESCRIBED, ids=lambda record: str(record.key))
def test_every_column_of_what_is_described_is_described(empty_desk: Desk, record: RecordSpec) -> None:
    columns = {str(row[1]) for row in empty_desk.query(f"PRAGMA table_info({record.table})")}
    described = {column for one in record.fields for column in one.columns}
    assert described <= columns
    pointers = {
        "round_id", "team_id", "draw_id", "file_id", "village_id", "group_id", "case_id", "review_id", "notice_id",
        "list_id", "line_id", "reissue_of_id", "recovery_id", "family_id", "transferred_from_id",
    }  # fmt: skip
    assert columns - described <= {"id", "uid", "row_version", "deleted", "import_batch_id"} | pointers
