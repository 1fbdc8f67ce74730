"""What the yearly review asks: every case of a year with what the register says now and what it said last time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields

from storage.connection import Connection, SqlValue


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """One case of a review: ``facts`` is JSON of today, ``facts_before`` of the last review, None where none was.

    ``since`` is when it was last looked at: at that review, else at the approval. ``result`` is that of the year asked
    for, None where it was not reviewed.
    """

    case_id: int
    uid: str
    number: str | None
    programme: str
    category: str
    state: str
    village_id: int
    village: str
    group: str | None
    resident_uid: str
    name: str
    citizen_id: str | None
    birth_date: str | None
    entitled_from: str
    entitled_until: str | None
    approved_on: str
    facts: str
    facts_before: str | None
    since: str | None
    result: str | None
    reviewed_on: str | None
    handler: str | None
    responsible: str | None
    note: str | None


# Of numbers only the end is kept: enough to see that another one stands there, and no second copy of it.
_FACTS = (
    "json_object('account', coalesce(a.bank || ' ' || substr(a.account_no, -4), ''), 'birth_date', coalesce(r.birth_date, ''),"
    " 'child_left', coalesce(k.left_on, k.left_reason, ''),"
    " 'children', (SELECT count(*) FROM resident AS b WHERE b.deleted = 0 AND b.left_reason IS NOT '1'"
    " AND (b.mother_id = r.id OR b.father_id = r.id)),"
    " 'citizen_id', coalesce(substr(r.citizen_id, -4), ''), 'group', coalesce(rg.name, ''),"
    " 'hukou_nature', coalesce(r.hukou_nature, ''), 'left', coalesce(r.left_on, r.left_reason, ''),"
    " 'marital_status', coalesce(r.marital_status, ''), 'name', r.name,"
    " 'residence_status', coalesce(r.residence_status, ''), 'village', rv.name)"
)
_NAMED = {
    "case_id": "c.id", "uid": "c.uid", "village": "v.name", "group": "g.name", "resident_uid": "r.uid", "name": "r.name",
    "citizen_id": "r.citizen_id", "birth_date": "r.birth_date", "facts": _FACTS, "facts_before": "y.facts",
    "since": "coalesce(y.taken_at, s.taken_at)", "result": "t.result", "reviewed_on": "t.reviewed_on",
    "handler": "t.handler", "responsible": "t.responsible", "note": "t.note",
}  # fmt: skip
# Of a review that was entered again the last one counts.
_LAST = "SELECT case_id, max(id) AS id FROM annual_review WHERE deleted = 0 AND year {which} ? GROUP BY case_id"
_CASES = (
    "WITH RECURSIVE chain (id, stands) AS (SELECT id, merged_into_id FROM resident WHERE merged_into_id IS NOT NULL"
    " UNION SELECT chain.id, m.merged_into_id FROM chain JOIN resident AS m ON m.id = chain.stands"
    " WHERE m.merged_into_id IS NOT NULL),"
    " standing (id, stands) AS (SELECT chain.id, chain.stands FROM chain JOIN resident AS m ON m.id = chain.stands"
    " WHERE m.merged_into_id IS NULL)"
    f" SELECT {', '.join(_NAMED.get(one.name, f'c.{one.name}') for one in fields(ReviewCase))} FROM entitlement_case AS c"
    " LEFT JOIN standing AS p ON p.id = c.resident_id JOIN resident AS r ON r.id = coalesce(p.stands, c.resident_id)"
    " JOIN village AS v ON v.id = c.village_id LEFT JOIN village_group AS g ON g.id = c.group_id"
    " JOIN village AS rv ON rv.id = r.village_id LEFT JOIN village_group AS rg ON rg.id = r.group_id"
    " LEFT JOIN resident AS k ON k.id = c.child_id"
    " LEFT JOIN (SELECT case_id, max(id) AS id FROM case_account WHERE deleted = 0 GROUP BY case_id) AS la"
    " ON la.case_id = c.id LEFT JOIN case_account AS a ON a.id = la.id"
    f" LEFT JOIN ({_LAST.format(which='<')}) AS ly ON ly.case_id = c.id LEFT JOIN annual_review AS y ON y.id = ly.id"
    f" LEFT JOIN ({_LAST.format(which='=')}) AS lt ON lt.case_id = c.id LEFT JOIN annual_review AS t ON t.id = lt.id"
    " LEFT JOIN (SELECT case_id, max(taken_at) AS taken_at FROM case_step WHERE deleted = 0 AND state_after = 'approved'"
    " GROUP BY case_id) AS s ON s.case_id = c.id"
    " WHERE c.deleted = 0 AND c.state IN ('approved', 'ended') AND c.entitled_from <= ?"
    " AND (c.entitled_until IS NULL OR c.entitled_until >= ?) AND substr(c.approved_on, 1, 4) < ?"
)


def review_cases(
    connection: Connection,
    year: int,
    programmes: Sequence[str],
    village_id: int | None = None,
    case_ids: Collection[int] | None = None,
) -> list[ReviewCase]:
    """Give the cases of some programmes that are owed for a year after that of their approval, by place and name."""
    where = [f"c.programme IN ({', '.join('?' * len(programmes))})"]
    values: list[SqlValue] = [year, year, f"{year}-12", f"{year}-01", str(year), *programmes]
    if village_id is not None:
        where.append("c.village_id = ?")
        values.append(village_id)
    if case_ids is not None:
        where.append(f"c.id IN ({', '.join(str(int(one)) for one in case_ids)})")
    rows = connection.execute(f"{_CASES} AND {' AND '.join(where)} ORDER BY c.village_id, g.name, r.name, c.id", values)
    return [ReviewCase(*row) for row in rows]  # type: ignore[arg-type]  # STRICT columns


def edited_since(
    connection: Connection, since: Mapping[str, str], columns: Collection[str]
) -> dict[str, dict[str, str]]:
    """Give of some residents (uid: instant) the columns that were edited since, each with what it held before.

    An edit that was undone does not count.
    """
    if not since:
        return {}
    marks = ", ".join("?" * len(columns))
    earliest = min(since.values())
    rows = connection.execute(
        f"SELECT uid, field, before, at FROM edit_history AS e WHERE table_name = 'resident' AND at >= ?"
        f" AND field IN ({marks}) AND action = 'change' AND coalesce((SELECT action FROM edit_history AS m"
        " WHERE m.edit_id = e.edit_id AND m.action IN ('undone', 'redone') ORDER BY m.id DESC LIMIT 1), '') <> 'undone'"
        " ORDER BY e.id",
        (earliest, *columns),
    )
    found: dict[str, dict[str, str]] = {}
    for uid, column, before, at in rows:
        start = since.get(str(uid))
        if start is not None and str(at) >= start:
            found.setdefault(str(uid), {}).setdefault(str(column), "" if before is None else str(before))
    return found
