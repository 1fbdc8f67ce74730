"""What the calculation of payments asks of the file, each question once for all cases of a programme."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields

from storage.connection import Connection, SqlValue

_STANDS = (
    "WITH RECURSIVE merged (id, into_id) AS (SELECT id, merged_into_id FROM resident WHERE merged_into_id IS NOT NULL"
    " UNION SELECT m.id, r.merged_into_id FROM merged AS m JOIN resident AS r ON r.id = m.into_id"
    " WHERE r.merged_into_id IS NOT NULL), stands (id, into_id) AS (SELECT m.id, m.into_id FROM merged AS m"
    " JOIN resident AS r ON r.id = m.into_id WHERE r.merged_into_id IS NULL) "
)
"""Who stands today for a record that was merged into another."""
_RESIDENT = (
    "LEFT JOIN stands AS s ON s.id = c.resident_id JOIN resident AS r ON r.id = coalesce(s.into_id, c.resident_id)"
)
PERSON = "coalesce(r.citizen_id, r.uid)"
"""Who somebody is: two entries of the register with one ID number are one person."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """One case with what decides on its money; the account is the one typed last, the heir the one named last."""

    case_id: int
    resident_id: int
    person: str
    name: str
    citizen_id: str | None
    left_reason: str | None
    applicant_id: int | None
    applicant_name: str | None
    applicant_citizen_id: str | None
    applicant_left_reason: str | None
    category: str
    state: str
    approved_on: str | None
    entitled_from: str | None
    entitled_until: str | None
    number: str | None
    village_id: int
    village: str
    group: str | None
    bank: str | None
    account_no: str | None
    holder: str | None
    confirmed_on: str | None
    heir: str | None
    heir_on: str | None


@dataclass(frozen=True, slots=True)
class PaidRow:
    """What was paid for one month of one case; ``bounced_id`` the line that came back after the last that stands."""

    case_id: int
    month: str
    live: int
    settled: int
    cleared: int
    has_base: int
    bounced_id: int | None
    live_id: int | None


_NAMED = {
    "case_id": "c.id", "resident_id": "r.id", "person": PERSON, "name": "r.name", "citizen_id": "r.citizen_id", "left_reason": "r.left_reason",
    "applicant_name": "coalesce(p.name, c.applicant_name)", "applicant_citizen_id": "p.citizen_id",
    "applicant_left_reason": "p.left_reason", "village": "v.name", "group": "g.name", "bank": "a.bank",
    "account_no": "a.account_no", "holder": "a.holder", "confirmed_on": "a.confirmed_on", "heir": "h.after",
    "heir_on": "h.decided_on",
}  # fmt: skip
_LATEST_ACCOUNT = "SELECT case_id, max(id) AS id FROM case_account WHERE deleted = 0 GROUP BY case_id"
_LATEST_HEIR = "SELECT case_id, max(id) AS id FROM case_change WHERE deleted = 0 AND kind = 'heir' GROUP BY case_id"
_FACTS = (
    f"{_STANDS}SELECT {', '.join(_NAMED.get(one.name, f'c.{one.name}') for one in fields(FactRow))} FROM entitlement_case AS c"
    f" {_RESIDENT} JOIN village AS v ON v.id = c.village_id"
    " LEFT JOIN village_group AS g ON g.id = c.group_id LEFT JOIN resident AS p ON p.id = c.applicant_id"
    f" LEFT JOIN ({_LATEST_ACCOUNT}) AS la ON la.case_id = c.id LEFT JOIN case_account AS a ON a.id = la.id"
    f" LEFT JOIN ({_LATEST_HEIR}) AS lh ON lh.case_id = c.id LEFT JOIN case_change AS h ON h.id = lh.id"
    " WHERE c.deleted = 0 AND c.approved_on IS NOT NULL"
)
_ORDER = " ORDER BY v.id, g.name, r.name, c.id"


def facts(connection: Connection, programme: str, case_ids: Collection[int] | None = None) -> list[FactRow]:
    """Give the cases of a programme that were ever approved, by village, group and name."""
    where, values = _these(" AND c.programme = ?", programme, case_ids)
    rows = connection.execute(f"{_FACTS}{where}{_ORDER}", values)
    return [FactRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def _these(
    condition: str, programme: str, case_ids: Collection[int] | None, column: str = "c.id"
) -> tuple[str, list[SqlValue]]:
    if case_ids is None:
        return condition, [programme]
    chosen = ", ".join(str(int(case_id)) for case_id in case_ids)
    return f"{condition} AND {column} IN ({chosen})", [programme]


_PAID = (
    "SELECT m.case_id, m.month, sum(m.is_live * m.amount_fen),"
    " sum(CASE WHEN m.is_live = 1 AND l.state = 'paid' THEN m.amount_fen ELSE 0 END),"
    " sum(CASE WHEN m.is_live = 0 AND l.state = 'paid' THEN m.amount_fen ELSE 0 END),"
    " max(m.is_live = 1 AND m.kind = 'month'), max(CASE WHEN l.state = 'bounced' THEN l.id END),"
    " max(CASE WHEN m.is_live = 1 THEN l.id END)"
    " FROM payment_month AS m JOIN payment_line AS l ON l.id = m.line_id JOIN entitlement_case AS c ON c.id = m.case_id"
    " WHERE m.deleted = 0"
)
_BY_MONTH = " GROUP BY m.case_id, m.month"


def paid(connection: Connection, programme: str, case_ids: Collection[int] | None = None) -> list[PaidRow]:
    """Give what was paid by case and month."""
    where, values = _these(" AND c.programme = ?", programme, case_ids)
    rows = connection.execute(f"{_PAID}{where}{_BY_MONTH}", values)
    return [PaidRow(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def returned(connection: Connection, programme: str) -> list[tuple[int, str, int]]:
    """Give case, months and what came back of every recovery of a programme."""
    rows = connection.execute(
        "SELECT o.case_id, o.months, sum(b.amount_fen) FROM recovery AS o"
        " JOIN recovery_repayment AS b ON b.recovery_id = o.id AND b.deleted = 0"
        " JOIN entitlement_case AS c ON c.id = o.case_id WHERE o.deleted = 0 AND c.programme = ? GROUP BY o.id ORDER BY o.id",
        (programme,),
    )
    return [(int(str(row[0])), str(row[1]), int(str(row[2]))) for row in rows]


def people(connection: Connection, programme: str, persons: Collection[str] | None = None) -> dict[int, str]:
    """Give the person of every case of a programme, or of those of some people."""
    sql = f"{_STANDS}SELECT c.id, {PERSON} FROM entitlement_case AS c {_RESIDENT} WHERE c.programme = ?"
    values: list[SqlValue] = [programme]
    if persons is not None:
        sql += f" AND {PERSON} IN ({', '.join('?' * len(persons))})"
        values += persons
    return {int(str(row[0])): str(row[1]) for row in connection.execute(sql, values)}


def cases_for(connection: Connection, resident_id: int) -> list[int]:
    """Give the cases for a person, those among them that name a record merged into this one."""
    rows = connection.execute(
        f"{_STANDS}SELECT c.id FROM entitlement_case AS c {_RESIDENT} WHERE c.deleted = 0"
        " AND r.id = coalesce((SELECT into_id FROM stands WHERE id = ?), ?) ORDER BY c.id",
        (resident_id, resident_id),
    )
    return [int(str(row[0])) for row in rows]


def accounts_of_lines(connection: Connection, line_ids: Sequence[int]) -> dict[int, tuple[str, str, str, str]]:
    """Give where some lines went and when they were settled: bank, account, holder, day."""
    chosen = ", ".join(str(int(line_id)) for line_id in line_ids)
    rows = connection.execute(
        "SELECT id, coalesce(bank, ''), coalesce(account_no, ''), coalesce(holder, ''), coalesce(settled_on, '')"
        f" FROM payment_line WHERE id IN ({chosen})"
    )
    return {int(str(row[0])): (str(row[1]), str(row[2]), str(row[3]), str(row[4])) for row in rows}


def reviews(
    connection: Connection, programme: str, case_ids: Collection[int] | None = None
) -> list[tuple[int, int, str]]:
    """Give case, year and result of the annual reviews, an earlier one before the one that follows it."""
    where, values = _these(" AND c.programme = ?", programme, case_ids)
    rows = connection.execute(
        "SELECT y.case_id, y.year, y.result FROM annual_review AS y JOIN entitlement_case AS c ON c.id = y.case_id"
        f" WHERE y.deleted = 0{where} ORDER BY y.id",
        values,
    )
    return [(int(str(row[0])), int(str(row[1])), str(row[2])) for row in rows]
