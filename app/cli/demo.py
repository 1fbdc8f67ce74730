"""The demonstration: a practice township from workbook to bundle, through the code that the window uses."""

from __future__ import annotations

import json
import shutil
import time
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app import bootstrap
from app.bootstrap import Township
from app.cli.commands import show_ranking
from app.cli.demo_year import PracticeYear
from app.cli.output import Output, plain
from app.cli.window import WindowPort
from app.domain.errors import AppError, Conflict, InvalidInput
from app.domain.records.place import TownshipProfile
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.practice.tables import PracticeSize, PracticeTownship
from app.practice.township import DEFAULT_SEED, DEFAULT_SIZE, DEFAULT_YEAR, generate
from app.services.assessment import RunResult
from app.services.bundles import BundleInfo, verify_bundle_files
from app.services.dictionary_files import ENDINGS, write_dictionary
from app.services.imports import ImportReport
from app.services.notices import COMPARISON
from app.services.pages import write_pages
from app.services.papers import RECORD_KEYS
from app.services.ports import PROGRAM_VERSION
from app.services.practice import KINDS, PASSPHRASE, CountyKeys, write_county_keys, write_workbooks
from storage.bundle.files import write_whole

_N = QT_TRANSLATE_NOOP
_NOT_OURS = _N("CommandLine", "{folder} is not empty and no earlier demonstration made it: choose another folder")
_IMPOSSIBLE = _N(
    "CommandLine", "No township of this size can be invented: choose more residents, fewer villages or more events"
)
_STEP = _N("CommandLine", "{step} … {seconds} s")
_DONE = _N(
    "CommandLine", "Everything lies in {folder}; the office opens with the passphrase {passphrase}. {seconds} s in all."
)
_STEPS = {
    "generate": _N("CommandLine", "Invent the township"),
    "workbooks": _N("CommandLine", "Write its workbooks"),
    "office": _N("CommandLine", "Make the office"),
    "import_places": _N("CommandLine", "Import villages and groups"),
    "import_residents": _N("CommandLine", "Import residents"),
    "import_events": _N("CommandLine", "Import work events"),
    "import_figures": _N("CommandLine", "Import reported figures"),
    "import_population": _N("CommandLine", "Import population events"),
    "import_migrants": _N("CommandLine", "Import migrants"),
    "import_workers": _N("CommandLine", "Import the roster of village workers"),
    "corrections": _N("CommandLine", "Write the workbooks of rows to correct"),
    "score": _N("CommandLine", "Score the year and its quarters"),
    "publish": _N("CommandLine", "Hand over, check and publish the results"),
    "print": _N("CommandLine", "Print score sheets, circular and notices"),
    "register_paper": _N("CommandLine", "Print forms to fill in, a monthly slip and the data dictionary"),
    "entitlements": _N("CommandLine", "Work a year of entitlements, from the offer to the bank's answer"),
    "bundle": _N("CommandLine", "Seal and carry the bundle"),
    "verify": _N("CommandLine", "Open the bundle as the county would"),
    "check": _N("CommandLine", "Check the office file"),
    "screens": _N("CommandLine", "Photograph every page of the window"),
}
_FIRST_PERSON = _N("CommandLine", "Clerk of the demonstration")
_SECOND_PERSON = _N("CommandLine", "Checker of the demonstration")
_OPINION = _N("CommandLine", "Demonstration: nobody looked at it")
_NO_APPEALS = _N("CommandLine", "Demonstration: there is nobody who could appeal")
_SLIP_MONTH = f"{DEFAULT_YEAR}-12"
_SUMMARY, _MARK = "summary.json", ".demonstration"
_SCHEME = "default-1000"
_PERIODS = tuple(f"{DEFAULT_YEAR}{quarter}" for quarter in ("Q1", "Q2", "Q3", "Q4", ""))


@dataclass(slots=True)
class _Steps:
    output: Output
    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def step(self, key: str) -> Iterator[None]:
        """Time one step and say that it is done."""
        begun = time.monotonic()
        yield
        self.seconds[key] = round(time.monotonic() - begun, 2)
        self.output.say(_STEP, step=self.output.text(_STEPS[key]), seconds=f"{self.seconds[key]:.2f}")

    @property
    def total(self) -> float:
        """Seconds of all steps."""
        return round(sum(self.seconds.values()), 2)


def demo(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Work a practice township from end to end; all results go to one folder."""
    folder: Path = arguments.to
    _make_room(folder)
    steps = _Steps(output)
    with steps.step("generate"):
        practice = _invent(arguments)
    with steps.step("workbooks"):
        files = write_workbooks(practice, folder / "workbooks", output.progress("workbooks"))
    with steps.step("office"):
        profile = TownshipProfile(practice.name, practice.county, practice.province, practice.code)
        township = bootstrap.create_township(folder / "office", PASSPHRASE, profile, tr=output.tr, is_practice=True)
    try:
        reports = _import_all(township, files, folder, steps, output)
        results = _score_all(township, steps, output)
        _publish(township, results, steps)
        papers = _print_all(township, results, folder, steps, output)
        paper = _print_register(township, folder, steps)
        year = _work_a_year(township, folder, steps)
        keys, bundle, rows = _exchange(township, folder, steps, output)
        with steps.step("check"):
            problems = township.problems()
        with steps.step("screens"):
            screens = window.screenshots(township, folder / "screens", output.progress("screens"))
        summary = _summary(practice, township, reports, results, papers)
        summary |= paper
        summary["entitlements"] = year
        summary["bundle"] = _bundle_figures(bundle, keys, rows, folder)
        summary["screens"] = [str(screen.relative_to(folder)) for screen in screens]
        summary["office_file_problems"] = list(problems)
    finally:
        township.close()
    summary["seconds"] = {**steps.seconds, "total": steps.total}
    write_whole(folder / _SUMMARY, (json.dumps(summary, ensure_ascii=False, indent=1) + "\n").encode())
    output.line()
    show_ranking(output, results[-1].subjects)
    output.say(_DONE, folder=folder, passphrase=PASSPHRASE, seconds=steps.total)
    output.document(summary)
    return not problems and bool(screens)


def _invent(arguments: Namespace) -> PracticeTownship:
    try:
        return generate(_size(arguments), DEFAULT_SEED if arguments.seed is None else arguments.seed)
    except ValueError as error:
        raise InvalidInput(Message("CommandLine", _IMPOSSIBLE)) from error


def _size(arguments: Namespace) -> PracticeSize:
    if arguments.residents is None and arguments.villages is None and arguments.events is None:
        return DEFAULT_SIZE
    size = PracticeSize.for_residents(arguments.residents or DEFAULT_SIZE.residents, arguments.events)
    if arguments.villages is None:
        return size
    groups = max(size.groups, arguments.villages)
    return PracticeSize(arguments.villages, groups, size.households, size.residents, size.events)


def _make_room(folder: Path) -> None:
    """Clear an earlier demonstration away, and nothing else."""
    if folder.is_dir() and any(folder.iterdir()):
        if not _is_demonstration(folder):
            raise Conflict(Message("CommandLine", _NOT_OURS, {"folder": str(folder)}))
        for name in (
            "workbooks",
            "office",
            "papers",
            "forms",
            "dictionary",
            "entitlements",
            "stick",
            "county",
            "screens",
        ):
            shutil.rmtree(folder / name, ignore_errors=True)
        (folder / _SUMMARY).unlink(missing_ok=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARK).touch()


def _is_demonstration(folder: Path) -> bool:
    """Tell our own folder by its mark or summary: folders called office or workbooks may be anybody's."""
    summary = folder / _SUMMARY
    return (folder / _MARK).is_file() or (summary.is_file() and b'"program": "township-desk' in summary.read_bytes())


def _import_all(
    township: Township, files: Mapping[str, Path], folder: Path, steps: _Steps, output: Output
) -> dict[str, ImportReport]:
    reports: dict[str, ImportReport] = {}
    for kind in KINDS:
        with steps.step(f"import_{kind}"):
            reports[kind] = township.imports.run(kind, files[kind], output.progress(kind))
    with steps.step("corrections"):
        for kind, report in reports.items():
            if report.noted:
                township.imports.write_corrections(report, folder / "workbooks" / f"{kind}-to-correct.xlsx")
    return reports


def _score_all(township: Township, steps: _Steps, output: Output) -> list[RunResult]:
    with steps.step("score"):
        runs = [township.assessment.score(_SCHEME, period, output.progress(period)) for period in _PERIODS]
        return [township.assessment.result(run.run_id) for run in runs]


def _publish(township: Township, results: list[RunResult], steps: _Steps) -> None:
    """Take every result through its review, as two people would who sit at one desk."""
    words = township.tr
    with steps.step("publish"):
        for result in results:
            run_id = result.info.run_id
            township.review.hand_over(run_id, words("CommandLine", _FIRST_PERSON))
            township.review.check(run_id, words("CommandLine", _SECOND_PERSON), words("CommandLine", _OPINION))
            township.review.publish(
                run_id, words("CommandLine", _FIRST_PERSON), no_appeals_because=words("CommandLine", _NO_APPEALS)
            )


def _print_all(
    township: Township, results: Sequence[RunResult], folder: Path, steps: _Steps, output: Output
) -> list[Path]:
    """Print the papers of the year; the invented township has one, so its last two quarters are compared."""
    *_, quarter, year = results
    papers: list[Path] = []
    with steps.step("print"):
        for document in township.notices.documents(year.info.subject_kind):
            progress = output.progress(document.title)
            run = quarter if document.key == COMPARISON else year
            papers += township.notices.print_to(document.key, run.info.run_id, folder / "papers", progress)
    return papers


def _print_register(township: Township, folder: Path, steps: _Steps) -> dict[str, object]:
    """Print the paper of the register; give the files by what they are, for the summary."""
    with steps.step("register_paper"):
        village = township.places.villages()[0]
        slip = folder / "forms" / f"slip-{village.name}-{_SLIP_MONTH}.pdf"
        write_pages(slip, township.papers.monthly_slip(village.village_id, _SLIP_MONTH))
        forms = {
            key: write_pages(folder / "forms" / f"blank-{key}.pdf", township.papers.blank_form(key))
            for key in RECORD_KEYS
        }
        dictionary = township.papers.data_dictionary()
        written = [
            write_dictionary(folder / "dictionary" / f"data-dictionary{ending}", dictionary, township.tr)
            for ending in ENDINGS
        ]
    return {
        "blank_forms": {key: str(file.relative_to(folder)) for key, file in forms.items()},
        "monthly_slip": str(slip.relative_to(folder)),
        "data_dictionary": [str(file.relative_to(folder)) for file in written],
    }


def _work_a_year(township: Township, folder: Path, steps: _Steps) -> dict[str, object]:
    """Take some who may be owed through everything that the office does for them in a year."""
    with steps.step("entitlements"):
        (folder / "entitlements").mkdir(exist_ok=True)
        figures = PracticeYear(township, folder / "entitlements").run()
    return {
        "may_be_owed": figures.candidates,
        "approved": figures.approved,
        "paid_fen": figures.paid_fen,
        "bounced": figures.bounced,
        "papers": [str(file.relative_to(folder)) for file in figures.files],
    }


def _exchange(
    township: Township, folder: Path, steps: _Steps, output: Output
) -> tuple[CountyKeys, BundleInfo, dict[str, int]]:
    stick = folder / "stick"
    with steps.step("bundle"):
        keys = write_county_keys(folder / "county")
        township.bundles.enrol_recipient(keys.public)
        stick.mkdir(exist_ok=True)
        bundle = township.bundles.export(stick, output.progress("bundle"))
        public_key = folder / "county" / f"township-{township.profile.code}.pub"
        public_key.write_text(township.bundles.public_key(), encoding="ascii")
    with steps.step("verify"):
        manifest = next(stick.rglob(bundle.manifest))
        report = verify_bundle_files(manifest, public_key, keys.private, output.tr)
        if not report.ok:
            raise _Refused(report.lines[0])
    return keys, bundle, report.rows


class _Refused(AppError):
    """The bundle did not open."""

    def __init__(self, sentence: str) -> None:
        super().__init__(Message("CommandLine", "{sentence}", {"sentence": sentence}))


def _summary(
    practice: PracticeTownship,
    township: Township,
    reports: dict[str, ImportReport],
    results: list[RunResult],
    papers: list[Path],
) -> dict[str, object]:
    counts = township.register.counts()
    root = township.folder.parent
    return {
        "program": f"township-desk {PROGRAM_VERSION}",
        "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "township": plain(township.profile),
        "seed": practice.seed,
        "year": practice.year,
        "register": plain(counts),
        "residents_by_village": {village.name: village.residents for village in township.places.villages()},
        "imports": {kind: _import_figures(report) for kind, report in reports.items()},
        "scores": {result.info.period_key: _score_figures(result) for result in results},
        "papers": [str(paper.relative_to(root)) for paper in papers],
    }


def _import_figures(report: ImportReport) -> dict[str, object]:
    return {
        "file": f"workbooks/{report.file_name}",
        "rows_read": report.rows_read,
        "rows_accepted": report.rows_accepted,
        "rows_refused": report.rows_refused,
        "inserted": report.inserted,
        "cells_mended": report.cells_mended,
        "cells_refused": report.cells_refused,
        "columns_declined": [column.heading for column in report.columns if column.state == "declined"],
        "columns_unmapped": [column.heading for column in report.columns if column.state == "unmapped"],
    }


def _score_figures(result: RunResult) -> dict[str, object]:
    return {
        "scheme": result.info.scheme_id,
        "version": result.info.scheme_version,
        "ranking": [
            {
                "rank": village.rank,
                "village": village.name,
                "points": plain(village.points),
                "max_points": plain(village.max_points),
                "class": village.class_title,
                "red_lines": list(village.red_lines),
                "sections": plain(village.section_points),
                "adjustment": plain(village.adjustment),
            }
            for village in result.subjects
        ],
    }


def _bundle_figures(bundle: BundleInfo, keys: CountyKeys, rows: dict[str, int], folder: Path) -> dict[str, object]:
    return {
        "manifest": str(next((folder / "stick").rglob(bundle.manifest)).relative_to(folder)),
        "seq": bundle.seq,
        "rows": rows,
        "bytes": bundle.bytes,
        "county_public_key": str(keys.public.relative_to(folder)),
        "county_private_key": str(keys.private.relative_to(folder)),
    }
