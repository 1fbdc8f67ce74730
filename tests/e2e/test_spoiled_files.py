"""Each spoiled file of the table gets its verdict, and what is refused is refused in the clerk's words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app import bootstrap, wording
from app.bootstrap import Township
from app.domain.errors import AppError, InvalidInput
from app.services.imports import ImportReport
from tests.e2e.desk import CHEAP, PASSPHRASE, PROFILE
from tests.importing_samples.cases import CASES, Case, Facts, Refused, Taken
from tests.offices import english

_FACTS = (
    "SELECT r.*, v.name AS village, g.name AS village_group, h.household_no FROM resident AS r"
    " JOIN village AS v ON v.id = r.village_id LEFT JOIN village_group AS g ON g.id = r.group_id"
    " LEFT JOIN household AS h ON h.id = r.household_id WHERE r.deleted = 0"
)
_CHINESE = wording.load()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Township]:
    """Give an office that knows two villages; every case takes back what it brought."""
    folder = tmp_path_factory.mktemp("spoiled")
    with closing(
        bootstrap.create_township(folder / "office", PASSPHRASE, PROFILE, tr=english, surroundings=CHEAP)
    ) as own:
        (folder / "places.csv").write_text("村,组\n东河村,1组\n西山村,1组\n", encoding="utf-8")
        own.imports.run("places", folder / "places.csv")
        yield own


def people(office: Township) -> dict[str, Facts]:
    """Give all that is kept of everybody, by name."""
    with office._office.store.read() as connection:
        columns = [str(row[1]) for row in connection.execute("PRAGMA table_xinfo(resident)")]
        rows = connection.execute(_FACTS).fetchall()
    names = (*columns, "village", "village_group", "household_no")
    return {str(facts["name"]): facts for row in rows if (facts := dict(zip(names, row, strict=True)))}


def told(report: ImportReport) -> list[str]:
    """Give what is spoken of: cell, row or sheet, level, and the sentence."""
    return [f"{issue.cell or issue.row or issue.value} {issue.level} {issue.message}" for issue in report.issues]


def check_refused(office: Township, case: Case, file: Path, expected: Refused) -> None:
    for work in (office.imports.preview, office.imports.run):
        with pytest.raises(InvalidInput) as caught:
            work(case.kind, file)
        message = caught.value.message
        assert message.template.startswith(expected.sentence), message.template
        assert "{" not in message.render(english)
        sentence = message.render(_CHINESE)
        assert sentence != message.render(english)
        assert any("\u4e00" <= sign <= "\u9fff" for sign in sentence)


def check_taken(report: ImportReport, found: dict[str, Facts], expected: Taken) -> None:
    assert (report.rows_read, report.rows_accepted) == (expected.read, expected.accepted)
    assert (report.cells_mended, report.cells_refused) == (expected.mended, expected.cells_refused)
    for issue, start in zip(sentences := told(report), expected.issues, strict=False):
        assert issue.startswith(start)
    assert len(sentences) == len(expected.issues), sentences
    states = {column.heading: column.state for column in report.columns}
    assert {heading: states.get(heading) for heading in expected.columns} == dict(expected.columns)
    assert set(found) == set(expected.people)
    for name, facts in expected.people.items():
        assert {key: found[name][key] for key in facts} == dict(facts)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_spoiled_file(office: Township, tmp_path: Path, case: Case) -> None:
    file = case.make(tmp_path)
    if isinstance(case.expected, Refused):
        before = office.imports.batches()
        check_refused(office, case, file, case.expected)
        assert (office.imports.batches(), people(office)) == (before, {})
        return
    promised = office.imports.preview(case.kind, file)
    assert people(office) == {}
    report = office.imports.run(case.kind, file)
    try:
        assert (promised.rows_read, promised.rows_accepted, promised.issues) == (
            report.rows_read, report.rows_accepted, report.issues,
        )  # fmt: skip
        check_taken(report, people(office), case.expected)
        office.imports.write_corrections(report, tmp_path / "to-correct.xlsx")
        assert office.problems() == ()
    finally:
        assert report.batch_id is not None
        office.imports.undo(report.batch_id)
    assert people(office) == {}


def test_the_table_is_long_enough_and_names_no_case_twice() -> None:
    names = [case.name for case in CASES]
    assert len(names) >= 60
    assert len(set(names)) == len(names)


def test_what_was_corrected_is_taken(office: Township, tmp_path: Path) -> None:
    """The workbook of corrections keeps headings that stood in two rows, and can be imported as it is."""
    case = next(case for case in CASES if case.name == "headings: merged over two rows")
    report = office.imports.preview(case.kind, case.make(tmp_path))
    written = office.imports.write_corrections(report, tmp_path / "to-correct.xlsx")
    again = office.imports.preview(case.kind, written)
    assert {column.heading for column in again.columns if column.state == "mapped"} == {
        "姓名",
        "身份证号",
        "性别",
        "村",
    }


def test_an_unknown_error_is_no_verdict() -> None:
    assert issubclass(InvalidInput, AppError)
