"""One function for each command; each returns whether all went well."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from app import bootstrap
from app.bootstrap import Township
from app.cli.output import Output
from app.cli.passphrase import read_passphrase
from app.cli.window import WindowPort
from app.domain.errors import InvalidInput, NotFound
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message, format_column, format_decimal
from app.services.assessment import SubjectScore
from app.services.bundles import verify_bundle_files
from app.services.imports import ImportReport

_N = QT_TRANSLATE_NOOP
Command = Callable[[Namespace, Output, WindowPort], bool]

_CREATED = _N(
    "CommandLine", "The office of {name} was made in {folder}. Without the passphrase nobody can open it: keep it safe."
)
_BAD_CODE = _N("CommandLine", "The code of a township has 9 digits, as 511702001")
_DRY = _N("CommandLine", "Dry run, nothing was saved.")
_IMPORTED = _N(
    "CommandLine",
    "{file}: {read} rows read, {accepted} accepted ({inserted} new, {filled} completed, {unchanged} known), {refused} refused; {mended} cells mended, {cells} cells refused.",
)
_SEEN_BEFORE = _N("CommandLine", "This very file was imported before; rows already there were not added again.")
_LEFT_OUT = _N("CommandLine", "Column {letter} {heading} is left out: {note}")
_ISSUE = _N("CommandLine", "{cell} {heading} “{value}”: {message}")
_ROW_ISSUE = _N("CommandLine", "Row {row}: {message}")
_BATCH_LINE = _N(
    "CommandLine", "{number}  {at}  {kind}  {file}: {inserted} new, {filled} completed, {refused} refused{undone}"
)
_WAS_UNDONE = _N("CommandLine", "; taken back")
_KINDS = {
    "residents": _N("CommandLine", "residents"),
    "events": _N("CommandLine", "work events"),
    "figures": _N("CommandLine", "reported figures"),
    "places": _N("CommandLine", "villages and groups"),
    "population": _N("CommandLine", "population events"),
    "migrants": _N("CommandLine", "migrants"),
    "workers": _N("CommandLine", "village workers"),
}
_TABLES = {
    "village": _N("CommandLine", "villages"),
    "village_group": _N("CommandLine", "village groups"),
    "household": _N("CommandLine", "households"),
    "resident": _N("CommandLine", "residents"),
    "work_event": _N("CommandLine", "work events"),
    "reported_figure": _N("CommandLine", "reported figures"),
    "check_waiver": _N("CommandLine", "findings set aside"),
    "assessment_scheme": _N("CommandLine", "assessment schemes"),
    "score_run": _N("CommandLine", "score runs"),
    "score_subject": _N("CommandLine", "results of scored subjects"),
    "score_point": _N("CommandLine", "results of items"),
}
_MORE = _N("CommandLine", "… and {count} more; write them all with --corrections FILE")
_CORRECTIONS = _N("CommandLine", "The rows to correct are in {file}; correct them there and import that workbook.")
_UNDONE = _N(
    "CommandLine",
    "Taken back: {removed} rows removed, {restored} cells emptied again, {kept} rows kept because they were used since.",
)
_SCORED = _N("CommandLine", "Run {run}: {scheme}, version {version}, {period}, {villages} villages.")
_NO_RUN = _N("CommandLine", "There is no score run yet: score a period first")
_PRINTED = _N("CommandLine", "{count} files written to {folder}.")
_FOUND = _N("CommandLine", "{count} found.")
_ENROLLED = _N("CommandLine", "Bundles now go to {recipient}. Compare the number with the county's printed sheet.")
_EXPORTED = _N(
    "CommandLine",
    "Bundle {seq}: {rows} rows, {bytes} bytes, in {folder}; proven by reading it back. Short fingerprint {fingerprint}.",
)
_WHOLE = _N(
    "CommandLine", "The office file is whole: {residents} residents, {households} households, {villages} villages."
)
_PROBLEM = _N("CommandLine", "The office file has a fault: {problem}")
_HEADINGS = (
    _N("CommandLine", "Rank"), _N("CommandLine", "Village"), _N("CommandLine", "Points"), _N("CommandLine", "Of"),
    _N("CommandLine", "Class"), _N("CommandLine", "Red lines"),
)  # fmt: skip
_MOST_ISSUES = 20
_CODE_DIGITS = 9


@contextmanager
def opened(arguments: Namespace, output: Output) -> Iterator[Township]:
    """Open the office of a command, tell what a crash cut off, and close it."""
    passphrase = read_passphrase(arguments.passphrase_file, output, is_new=False)
    township = bootstrap.open_township(arguments.office, passphrase, tr=output.tr)
    try:
        for sentence in township.operations.interrupted():
            output.fault(sentence)
        township.operations.dismiss()
        yield township
    finally:
        township.close()


def new(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Make an office."""
    del window
    if len(arguments.code) != _CODE_DIGITS or not (arguments.code.isascii() and arguments.code.isdigit()):
        raise InvalidInput(Message("CommandLine", _BAD_CODE))
    profile = TownshipProfile(arguments.name, arguments.county, arguments.province, arguments.code)
    passphrase = read_passphrase(arguments.passphrase_file, output, is_new=True)
    township = bootstrap.create_township(arguments.office, passphrase, profile, tr=output.tr)
    township.close()
    output.say(_CREATED, name=profile.name, folder=arguments.office)
    output.document({"office": arguments.office, "township": profile})
    return True


def import_file(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Import a workbook or CSV file, or only say what would happen."""
    del window
    with opened(arguments, output) as township:
        work = township.imports.preview if arguments.dry_run else township.imports.run
        report = work(arguments.kind, arguments.file, output.progress(arguments.file.name))
        _say_report(report, output)
        if arguments.corrections is not None and report.noted:
            township.imports.write_corrections(report, arguments.corrections)
            output.say(_CORRECTIONS, file=arguments.corrections)
    output.document({key: value for key, value in _as_dict(report).items() if key != "noted"})
    return True


def _as_dict(report: ImportReport) -> dict[str, object]:
    return {name: getattr(report, name) for name in report.__dataclass_fields__}


def _say_report(report: ImportReport, output: Output) -> None:
    if report.dry_run:
        output.say(_DRY)
    if report.already_imported:
        output.say(_SEEN_BEFORE)
    output.say(
        _IMPORTED,
        file=report.file_name,
        read=report.rows_read,
        accepted=report.rows_accepted,
        inserted=report.inserted,
        filled=report.filled,
        unchanged=report.unchanged,
        refused=report.rows_refused,
        mended=report.cells_mended,
        cells=report.cells_refused,
    )
    for column in report.columns:
        if column.state != "mapped":
            output.say(_LEFT_OUT, letter=column.letter, heading=column.heading, note=column.note)
    issues = [issue for issue in report.issues if issue.level != "warning"]
    for issue in issues[:_MOST_ISSUES]:
        if issue.heading:
            output.say(_ISSUE, cell=issue.cell, heading=issue.heading, value=issue.value, message=issue.message)
        else:
            output.say(_ROW_ISSUE, row=issue.row, message=issue.message)
    if len(issues) > _MOST_ISSUES:
        output.say(_MORE, count=len(issues) - _MOST_ISSUES)


def undo(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Take an import back."""
    del window
    with opened(arguments, output) as township:
        report = township.imports.undo(arguments.batch)
    output.say(_UNDONE, removed=report.removed, restored=report.restored, kept=report.kept)
    output.document(report)
    return True


def batches(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List the imports of the past."""
    del window
    with opened(arguments, output) as township:
        found = township.imports.batches()
    for batch in found:
        output.say(
            _BATCH_LINE,
            number=batch.batch_id,
            at=datetime.fromisoformat(batch.at).astimezone().strftime("%Y-%m-%d %H:%M"),
            kind=output.text(_KINDS[batch.kind]),
            file=batch.file_name,
            inserted=batch.inserted,
            filled=batch.filled,
            refused=batch.refused,
            undone=output.text(_WAS_UNDONE) if batch.undone else "",
        )
    output.document(found)
    return True


def score(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Score all villages and show the ranking."""
    del window
    with opened(arguments, output) as township:
        info = township.assessment.score(arguments.scheme, arguments.period, output.progress(arguments.period))
        result = township.assessment.result(info.run_id)
    output.say(
        _SCORED,
        run=info.run_id,
        scheme=info.scheme_title,
        version=info.scheme_version,
        period=info.period_label,
        villages=info.subjects,
    )
    show_ranking(output, result.subjects)
    output.document(result)
    return True


def show_ranking(output: Output, villages: Sequence[SubjectScore]) -> None:
    """Write the ranking table."""
    points = format_column([village.points for village in villages])
    rows = [
        (
            str(village.rank), village.name, shown, format_decimal(village.max_points),
            village.class_title, "、".join(village.red_lines),
        )
        for village, shown in zip(villages, points, strict=True)
    ]  # fmt: skip
    output.table([output.text(heading) for heading in _HEADINGS], rows, right=(0, 2, 3))


def print_document(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Write a document of a score run as PDF files."""
    del window
    with opened(arguments, output) as township:
        run_id = arguments.run
        if run_id is None:
            latest = township.assessment.latest(arguments.period)
            if latest is None:
                raise NotFound(Message("CommandLine", _NO_RUN))
            run_id = latest.run_id
        files = township.notices.print_to(arguments.document, run_id, arguments.to, output.progress(arguments.document))
    output.say(_PRINTED, count=len(files), folder=arguments.to)
    output.document({"files": files})
    return True


def search(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Find people."""
    del window
    with opened(arguments, output) as township:
        ids = township.register.list_ids(text=arguments.text)
        rows = township.register.rows(ids[: arguments.limit])
    output.say(_FOUND, count=len(ids))
    for row in rows:
        output.line(
            f"{row.name}  {row.sex}  {row.birth_date}  {row.citizen_id}  {row.village}  {row.group}  {row.phone}"
        )
    output.document({"count": len(ids), "rows": rows})
    return True


def bundle_enrol(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Register the county's public keys."""
    del window
    with opened(arguments, output) as township:
        status = township.bundles.enrol_recipient(arguments.key_file)
    output.say(_ENROLLED, recipient=status.recipient)
    output.document(status)
    return True


def bundle_export(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Seal a bundle and carry it to a folder."""
    del window
    arguments.to.mkdir(parents=True, exist_ok=True)
    with opened(arguments, output) as township:
        info = township.bundles.export(arguments.to, output.progress("bundle"))
        public_key = arguments.to / f"township-{township.profile.code}.pub"
        public_key.write_text(township.bundles.public_key(), encoding="ascii")
    output.say(
        _EXPORTED, seq=info.seq, rows=info.rows, bytes=info.bytes, folder=arguments.to, fingerprint=info.fingerprint
    )
    output.document(info)
    return True


def bundle_verify(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Check a bundle; with the recipient's private key, to the last cell."""
    del window
    report = verify_bundle_files(
        arguments.manifest, arguments.public_key, arguments.identity, output.tr, output.progress("verify")
    )
    if report.ok:
        for line in report.lines:
            output.line(line)
        for table, count in report.rows.items():
            output.line(f"  {output.text(_TABLES.get(table, table))}  {count}")
    else:
        output.fault(report.lines[0])
    output.document(report)
    return report.ok


def check(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Read every page of the office file and say whether it is whole."""
    del window
    with opened(arguments, output) as township:
        problems = township.problems()
        counts = township.register.counts()
    for problem in problems:
        output.fault(output.text(_PROBLEM, problem=problem))
    if not problems:
        output.say(_WHOLE, residents=counts.residents, households=counts.households, villages=counts.villages)
    output.document({"problems": problems, "counts": counts})
    return not problems


def run(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Open the window."""
    del output
    office: Path | None = arguments.office
    return window.run(office) == 0
