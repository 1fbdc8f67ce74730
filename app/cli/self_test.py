"""The program tests itself, above all the frozen one: a small office from import to bundle, every page shown."""

from __future__ import annotations

import tempfile
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import resources
from app import bootstrap, reference
from app.bootstrap import Township
from app.cli.output import Output
from app.cli.window import WindowPort
from app.domain.errors import AppError, Conflict
from app.domain.text import QT_TRANSLATE_NOOP, Message
from app.practice.tables import PracticeSize
from app.services.notices import COMPARISON
from app.services.papers import RECORD_KEYS

_N = QT_TRANSLATE_NOOP
_PASSED = _N("CommandLine", "Self-test passed: {count} checks.")
_FAILED = _N("CommandLine", "Self-test failed at {check}: {detail}")
_NOT_THERE = _N("CommandLine", "{name} is missing")
_MONTH = "2025-06"
_SMALL = PracticeSize(villages=3, groups=6, households=40, residents=150)
_PASSPHRASE = "self-test-only"  # noqa: S105 - the office is thrown away at once
_FONTS = ("fangsong.ttf", "song.ttf", "song_bold.ttf", "hei.ttf", "hei_bold.ttf", "kai.ttf")


def self_test(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """Run every check in a folder that is thrown away; say the first that fails."""
    del arguments
    with tempfile.TemporaryDirectory(prefix="township-desk-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        passed = _Checks(output)
        try:
            passed.check("resources", _resources)
            township = bootstrap.create_practice(folder / "office", _PASSPHRASE, size=_SMALL, tr=output.tr)
            try:
                for title, check in _office_checks(township, folder, window):
                    passed.check(title, check)
            finally:
                township.close()
            passed.check(
                "reopen", lambda: bootstrap.open_township(folder / "office", _PASSPHRASE, tr=output.tr).close()
            )
        except AppError as error:
            output.fault(output.text(_FAILED, check=passed.current, detail=error.message.render(output.tr)))
            return False
    output.say(_PASSED, count=passed.count)
    return True


class _Checks:
    """Runs checks one by one and remembers which one is under way."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self.current = "start"
        self.count = 0

    def check(self, title: str, work: Callable[[], None]) -> None:
        self.current = title
        work()
        self.count += 1
        self._output.line(f"ok {title}")


def _need(condition: object, name: str) -> None:
    if not condition:
        raise Conflict(Message("CommandLine", _NOT_THERE, {"name": name}))


def _resources() -> None:
    for font in _FONTS:
        _need(resources.path("fonts", font).is_file(), font)
    _need(any(resources.path("schemes").glob("*.toml")), "schemes")
    _need(any(resources.path("icons").glob("*.svg")), "icons")
    for package in ("app", "printing", "ui"):
        _need(resources.path("i18n", f"{package}.zh_CN.ts").is_file(), f"{package}.zh_CN.ts")
    _need(reference.load_codes().event_types, "event_types.toml")


def _office_checks(township: Township, folder: Path, window: WindowPort) -> tuple[tuple[str, Callable[[], None]], ...]:
    return (
        ("import", lambda: _need(township.register.counts().residents == _SMALL.residents, "residents")),
        ("search", lambda: _need(township.register.list_ids(text="li"), "search")),
        ("score", lambda: _need(township.assessment.runs(), "score run")),
        ("print", lambda: _print(township, folder / "papers")),
        ("forms", lambda: _forms(township)),
        ("bundle", lambda: _bundle(township, folder / "stick")),
        ("office file", lambda: _need(not township.problems(), "office file")),
        ("pages", lambda: _need(window.self_test_pages(township), "pages")),
    )


def _print(township: Township, folder: Path) -> None:
    year, quarter, *_ = township.assessment.runs()
    for document in township.notices.documents():
        # The invented township has one year, so its last two quarters are compared.
        run = quarter if document.key == COMPARISON else year
        files = township.notices.print_to(document.key, run.run_id, folder)
        _need(files and all(file.read_bytes().startswith(b"%PDF") for file in files), document.key)


def _forms(township: Township) -> None:
    village = township.places.villages()[0]
    papers = [township.papers.blank_form(key) for key in RECORD_KEYS]
    papers += [township.papers.monthly_slip(village.village_id, _MONTH), township.papers.dictionary_pages()]
    _need(all(paper.startswith(b"%PDF") for paper in papers), "forms")


def _bundle(township: Township, stick: Path) -> None:
    stick.mkdir()
    info = township.bundles.export(stick)
    report = township.bundles.verify(next(stick.rglob(info.manifest)))
    _need(report.ok, "bundle")
