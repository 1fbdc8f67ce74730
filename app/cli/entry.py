"""Reading the command line and turning every expected error into one line that says what to do."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path

from app import wording
from app.cli import checking, commands, inspecting, papers, rectifying, schemes
from app.cli.demo import demo
from app.cli.duplicates import duplicates
from app.cli.entitlements import ENTITLEMENT_COMMANDS
from app.cli.lists import list_records
from app.cli.output import Output
from app.cli.parsing import OFFICE, PASSPHRASE_FILE, Text, add_command
from app.cli.self_test import self_test
from app.cli.window import WindowPort
from app.domain.errors import AppError, Cancelled
from app.domain.records import RECORDS
from app.domain.text import QT_TRANSLATE_NOOP, Message, Translate
from app.services.lists import CSV_ENCODINGS
from app.services.notices import DOCUMENTS
from app.services.papers import RECORD_KEYS
from app.services.ports import PROGRAM_VERSION

_N = QT_TRANSLATE_NOOP
_EXIT_FAULT, _EXIT_INTERRUPTED = 1, 130
_CONTEXTS = (
    "CommandLine", "Programme", "Candidates", "Roster", "Case", "CasePaper", "VillageReview", "Notice", "Yearly", "Ending",
    "Payment", "Care", "Childcare", "ChildcareTable",
)  # fmt: skip
"""Where the words of commands are kept."""
_NOT_WRITTEN = _N(
    "Error", "{name} could not be written: check that the folder exists, is not full, and that the file is not open"
)
_STOPPED = _N("CommandLine", "Stopped; nothing of this step was saved.")

_PROGRAM = _N(
    "CommandLine", "Township family-services desk: register, assessment, paper and bundles of one office folder."
)
_NEW = _N("CommandLine", "make a new office")
_IMPORT = _N("CommandLine", "import a workbook or CSV table")
_KIND = _N("CommandLine", "what the table holds")
_FILE = _N("CommandLine", ".xlsx, .xls, or CSV in UTF-8 or GB18030")
_DRY_RUN = _N("CommandLine", "say what would happen and save nothing")
_CORRECTIONS = _N("CommandLine", "write the rows to correct as a workbook that can be imported again")
_BATCHES = _N("CommandLine", "list the imports of the past")
_UNDO = _N("CommandLine", "take an import back")
_BATCH = _N("CommandLine", "number of the import, from `batches`")
_SCORE = _N("CommandLine", "score all villages for a year or quarter")
_SCHEME = _N("CommandLine", "key of the assessment scheme")
_PERIOD = _N("CommandLine", "a year such as 2025, or a quarter such as 2025Q2")
_PRINT = _N("CommandLine", "write a document of a score run as PDF files")
_DOCUMENT = _N("CommandLine", "which document")
_TO = _N("CommandLine", "folder to write to")
_RUN_NO = _N("CommandLine", "number of the score run; otherwise the newest (of --period)")
_DICTIONARY = _N("CommandLine", "write what is kept of every record, why and for how long")
_DICTIONARY_FILE = _N("CommandLine", "file to write: .pdf, .md, .xlsx or .json; otherwise Markdown to the terminal")
_PAPER = _N("CommandLine", "paper of the register: forms to fill in, monthly slips")
_BLANK_FORM = _N("CommandLine", "write the empty paper form of a type of record")
_RECORD = _N("CommandLine", "type of record")
_TOWNSHIP = _N("CommandLine", "name of the township on the form; otherwise left to write in")
_SLIP = _N("CommandLine", "write the slip of what a village reported in a month")
_VILLAGE_NAME = _N("CommandLine", "name of the village")
_MONTH = _N("CommandLine", "month, as 2026-06")
_PDF = _N("CommandLine", "PDF file to write")
_SEARCH = _N("CommandLine", "find people by name, pinyin, initials, ID tail, phone, village")
_TEXT = _N("CommandLine", "words, joined by spaces")
_LIMIT = _N("CommandLine", "most people to show")
_DUPLICATES = _N("CommandLine", "name the people who stand in the register twice, and why")
_MOST_PAIRS = _N("CommandLine", "most pairs to show; otherwise all")
_LIST = _N("CommandLine", "list the records of a type, or write them to a file by an export profile")
_RECORD = _N("CommandLine", "type of record")
_FILTER = _N(
    "CommandLine",
    "FIELD=TEXT contains, FIELD==TEXT is, FIELD=A,B any of, FIELD=A..B between, FIELD= empty, FIELD=* filled; may be repeated",
)
_COLUMNS = _N("CommandLine", "keys of the columns, joined by commas")
_SORT = _N("CommandLine", "keys to sort by, joined by commas; a minus before a key turns its order round")
_PROFILE = _N("CommandLine", "name of the export profile; otherwise the columns of the list")
_TO_FILE = _N("CommandLine", "file to write: .xlsx, .xls or .csv")
_ENCODING = _N("CommandLine", "encoding of a .csv")
_PURPOSE = _N("CommandLine", "what the list is for: recorded with every file written")
_TO_WHOM = _N("CommandLine", "who gets the file: recorded with it")
_PUBLIC = _N("CommandLine", "mask everything that may not be made public")
_MOST_ROWS = _N("CommandLine", "most rows to show")
_BUNDLE = _N("CommandLine", "sync bundles for the county")
_ENROL = _N("CommandLine", "register the county's public key file")
_KEY_FILE = _N("CommandLine", "text file with age1… lines from the county")
_EXPORT = _N("CommandLine", "seal a bundle and carry it to a folder or stick")
_VERIFY = _N("CommandLine", "check a bundle")
_MANIFEST = _N("CommandLine", "the bundle's .manifest.json")
_PUBLIC_KEY = _N("CommandLine", "the township's minisign public key, to check the signature")
_IDENTITY = _N("CommandLine", "the county's private age key, to check every cell inside")
_CHECK = _N("CommandLine", "read the whole office file and say whether it is sound")
_FINDINGS = _N("CommandLine", "look through the register and the reported figures by the named rules")
_RULE = _N("CommandLine", "only this rule; may be given several times")
_RECONCILE = _N("CommandLine", "compare the register with a list of the health centre, the police or a school")
_BASIS = _N("CommandLine", "on what legal basis the list was received, and for what purpose")
_REPORT = _N("CommandLine", "write all groups as a workbook (.xlsx)")
_VILLAGE = _N("CommandLine", "only this village")
_SCHEMES = _N("CommandLine", "assessment schemes: check a file, list those that can be used")
_SCHEME_CHECK = _N("CommandLine", "say what is wrong or odd in a scheme file, and what its figures add up to")
_SCHEME_FILE = _N("CommandLine", "scheme file (.toml)")
_SCHEME_LIST = _N("CommandLine", "list the schemes of the program or, with an office, all that it can use")
_RECTIFICATION = _N("CommandLine", "rectification notices: list")
_DUE_LIST = _N("CommandLine", "list the notices whose term runs, the longest overdue first")
_OVERDUE_ONLY = _N("CommandLine", "only those past their last day")
_INSPECTION = _N("CommandLine", "inspection rounds: plan, draw, list")
_ROUNDS = _N("CommandLine", "list the rounds and how far they are")
_PLAN = _N("CommandLine", "plan the four rounds of a year")
_DRAW = _N("CommandLine", "draw the groups of a round by the announced seed; docs/draw.md tells how anyone repeats it")
_VERIFY_DRAW = _N("CommandLine", "draw again from the stored seed and compare")
_ROUND_NO = _N("CommandLine", "number of the round, 1 to 4")
_YEAR = _N("CommandLine", "year that the rounds belong to; otherwise the newest")
_DRAW_SEED = _N(
    "CommandLine", "the text that was announced before the draw, such as day, lottery number and a number called out"
)
_DRAW_SHEET = _N("CommandLine", "PDF file to write the sheet of the draw to")
_DEMO = _N("CommandLine", "work a practice township from end to end")
_DEMO_SIZE = _N("CommandLine", "size of the practice township")
_SEED = _N("CommandLine", "seed of the generator: the same seed, the same township")
_RUN = _N("CommandLine", "open the window")
_NAME = _N("CommandLine", "name of the township, as 示范镇")
_COUNTY = _N("CommandLine", "name of the county")
_PROVINCE = _N("CommandLine", "name of the province")
_CODE = _N("CommandLine", "9-digit statistical code of the township")


def main(argv: list[str] | None, window: WindowPort) -> int:
    """Run one command; 0 only when all went well."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    tr = wording.load()
    words = sys.argv[1:] if argv is None else argv
    arguments = _parser(_worded(tr)).parse_args(words or ["run"])
    output = Output(tr, getattr(arguments, "json", False))
    command: commands.Command = arguments.command
    try:
        return 0 if command(arguments, output, window) else _EXIT_FAULT
    except BrokenPipeError:
        # Whoever read the output has seen enough, as in `… | head`.
        sys.stdout = io.StringIO()
        return _EXIT_FAULT
    except AppError as error:
        output.fault(error.message.render(tr))
        return _EXIT_FAULT
    except OSError as error:
        output.fault(Message("Error", _NOT_WRITTEN, {"name": error.filename or ""}).render(tr))
        return _EXIT_FAULT
    except (Cancelled, KeyboardInterrupt):
        output.fault(output.text(_STOPPED))
        return _EXIT_INTERRUPTED


def _worded(tr: Translate) -> Text:
    """Word help in the context of its own part, where it is not that of the command line."""

    def text(source: str) -> str:
        found = (tr(context, source) for context in _CONTEXTS)
        return next((worded for worded in found if worded != source), source)

    return text


def _parser(text: Text) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="township-desk", description=text(_PROGRAM))
    parser.add_argument("--version", action="version", version=f"township-desk {PROGRAM_VERSION}")
    parser.add_argument("--self-test", dest="command", action="store_const", const=self_test, help=argparse.SUPPRESS)
    subparsers = parser.add_subparsers(metavar="COMMAND")
    for add in (
        _add_new,
        _add_import,
        _add_batches,
        _add_score,
        _add_print,
        _add_search,
        _add_duplicates,
        _add_list,
        _add_bundle,
        _add_check,
    ):
        add(subparsers, text)
    _add_data_dictionary(subparsers, text)
    _add_paper(subparsers, text)
    _add_findings(subparsers, text)
    _add_reconcile(subparsers, text)
    _add_scheme(subparsers, text)
    _add_inspection(subparsers, text)
    _add_rectification(subparsers, text)
    for add_part in ENTITLEMENT_COMMANDS:
        add_part(subparsers, text)
    _add_demo(subparsers, text)
    _add_run(subparsers, text)
    parser.set_defaults(command=commands.run, office=None)
    return parser


def _add_new(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "new", _NEW, commands.new)
    parser.add_argument("--name", default="示范镇", help=text(_NAME))
    parser.add_argument("--county", default="示范县", help=text(_COUNTY))
    parser.add_argument("--province", default="示范省", help=text(_PROVINCE))
    parser.add_argument("--code", default="999999101", help=text(_CODE))


def _add_import(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "import", _IMPORT, commands.import_file)
    parser.add_argument(
        "kind",
        choices=("residents", "events", "figures", "places", "population", "migrants", "workers"),
        help=text(_KIND),
    )
    parser.add_argument("file", metavar="FILE", type=Path, help=text(_FILE))
    parser.add_argument("--dry-run", action="store_true", help=text(_DRY_RUN))
    parser.add_argument("--corrections", type=Path, metavar="FILE", help=text(_CORRECTIONS))


def _add_batches(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    add_command(subparsers, text, "batches", _BATCHES, commands.batches)
    parser = add_command(subparsers, text, "undo", _UNDO, commands.undo)
    parser.add_argument("batch", metavar="NUMBER", type=int, help=text(_BATCH))


def _add_score(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "score", _SCORE, commands.score)
    parser.add_argument("--scheme", default="default-1000", metavar="ID", help=text(_SCHEME))
    parser.add_argument("--period", required=True, help=text(_PERIOD))


def _add_print(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "print", _PRINT, commands.print_document)
    parser.add_argument("document", choices=DOCUMENTS, help=text(_DOCUMENT))
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help=text(_TO))
    parser.add_argument("--run", type=int, metavar="NUMBER", help=text(_RUN_NO))
    parser.add_argument("--period", help=text(_PERIOD))


def _add_search(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "search", _SEARCH, commands.search)
    parser.add_argument("text", metavar="TEXT", help=text(_TEXT))
    parser.add_argument("--limit", type=int, default=20, metavar="N", help=text(_LIMIT))


def _add_duplicates(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "duplicates", _DUPLICATES, duplicates)
    parser.add_argument("--limit", type=int, metavar="N", help=text(_MOST_PAIRS))


def _add_list(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "list", _LIST, list_records)
    parser.add_argument("record", choices=[spec.key for spec in RECORDS], metavar="RECORD", help=text(_RECORD))
    parser.add_argument("--filter", action="append", default=[], metavar="FIELD=…", help=text(_FILTER))
    parser.add_argument("--columns", default="", metavar="A,B", help=text(_COLUMNS))
    parser.add_argument("--sort", default="", metavar="A,-B", help=text(_SORT))
    parser.add_argument("--profile", metavar="NAME", help=text(_PROFILE))
    parser.add_argument("--to", type=Path, metavar="FILE", help=text(_TO_FILE))
    parser.add_argument("--encoding", choices=CSV_ENCODINGS, default=CSV_ENCODINGS[0], help=text(_ENCODING))
    parser.add_argument("--purpose", default="", metavar="TEXT", help=text(_PURPOSE))
    parser.add_argument("--to-whom", default="", metavar="TEXT", help=text(_TO_WHOM))
    parser.add_argument("--public", action="store_true", help=text(_PUBLIC))
    parser.add_argument("--limit", type=int, metavar="N", help=text(_MOST_ROWS))


def _add_bundle(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    bundle = subparsers.add_parser("bundle", help=text(_BUNDLE), description=text(_BUNDLE))
    inner = bundle.add_subparsers(metavar="COMMAND", required=True)
    enrol = add_command(inner, text, "enrol", _ENROL, commands.bundle_enrol)
    enrol.add_argument("key_file", metavar="FILE", type=Path, help=text(_KEY_FILE))
    export = add_command(inner, text, "export", _EXPORT, commands.bundle_export)
    export.add_argument("--to", required=True, type=Path, metavar="DIR", help=text(_TO))
    verify = add_command(inner, text, "verify", _VERIFY, commands.bundle_verify, needs_office=False)
    verify.add_argument("manifest", metavar="MANIFEST", type=Path, help=text(_MANIFEST))
    verify.add_argument("--public-key", type=Path, metavar="FILE", help=text(_PUBLIC_KEY))
    verify.add_argument("--identity", type=Path, metavar="FILE", help=text(_IDENTITY))


def _add_data_dictionary(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "data-dictionary", _DICTIONARY, papers.data_dictionary, needs_office=False)
    parser.add_argument("--to", type=Path, metavar="FILE", help=text(_DICTIONARY_FILE))


def _add_paper(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    paper = subparsers.add_parser("paper", help=text(_PAPER), description=text(_PAPER))
    inner = paper.add_subparsers(metavar="COMMAND", required=True)
    blank = add_command(inner, text, "blank-form", _BLANK_FORM, papers.blank_form, needs_office=False)
    blank.add_argument("record", choices=RECORD_KEYS, help=text(_RECORD))
    blank.add_argument("--township", default="", metavar="NAME", help=text(_TOWNSHIP))
    slip = add_command(inner, text, "monthly-slip", _SLIP, papers.monthly_slip)
    slip.add_argument("--village", required=True, metavar="NAME", help=text(_VILLAGE_NAME))
    slip.add_argument("--month", required=True, help=text(_MONTH))
    for parser in (blank, slip):
        parser.add_argument("--to", required=True, type=Path, metavar="FILE", help=text(_PDF))


def _add_check(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    add_command(subparsers, text, "check", _CHECK, commands.check)


def _add_scheme(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    scheme = subparsers.add_parser("scheme", help=text(_SCHEMES), description=text(_SCHEMES))
    inner = scheme.add_subparsers(metavar="COMMAND", required=True)
    check = add_command(inner, text, "check", _SCHEME_CHECK, schemes.check, needs_office=False)
    check.add_argument("file", metavar="FILE", type=Path, help=text(_SCHEME_FILE))
    listing = add_command(inner, text, "list", _SCHEME_LIST, schemes.list_schemes, needs_office=False)
    listing.add_argument("office", metavar="OFFICE", type=Path, nargs="?", help=text(OFFICE))
    listing.add_argument("--passphrase-file", type=Path, metavar="FILE", help=text(PASSPHRASE_FILE))


def _add_findings(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "findings", _FINDINGS, checking.findings)
    parser.add_argument("--rule", action="append", metavar="ID", help=text(_RULE))
    parser.add_argument("--village", metavar="NAME", help=text(_VILLAGE))


def _add_reconcile(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "reconcile", _RECONCILE, checking.reconcile)
    parser.add_argument("file", metavar="FILE", type=Path, help=text(_FILE))
    parser.add_argument("--basis", required=True, metavar="TEXT", help=text(_BASIS))
    parser.add_argument("--village", metavar="NAME", help=text(_VILLAGE))
    parser.add_argument("--to", type=Path, metavar="REPORT", help=text(_REPORT))


def _add_inspection(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    inspection = subparsers.add_parser("inspection", help=text(_INSPECTION), description=text(_INSPECTION))
    inner = inspection.add_subparsers(metavar="COMMAND", required=True)
    rounds = add_command(inner, text, "list", _ROUNDS, inspecting.list_rounds)
    rounds.add_argument("--year", type=int, metavar="YEAR", help=text(_YEAR))
    plan = add_command(inner, text, "plan", _PLAN, inspecting.plan)
    plan.add_argument("--scheme", required=True, metavar="ID", help=text(_SCHEME))
    plan.add_argument("--year", required=True, type=int, metavar="YEAR", help=text(_YEAR))
    draw = add_command(inner, text, "draw", _DRAW, inspecting.draw)
    draw.add_argument("--seed", required=True, metavar="TEXT", help=text(_DRAW_SEED))
    draw.add_argument("--to", type=Path, metavar="FILE", help=text(_DRAW_SHEET))
    verify = add_command(inner, text, "verify", _VERIFY_DRAW, inspecting.verify)
    for parser in (draw, verify):
        parser.add_argument("--round", required=True, type=int, choices=(1, 2, 3, 4), metavar="N", help=text(_ROUND_NO))
        parser.add_argument("--year", type=int, metavar="YEAR", help=text(_YEAR))
        parser.add_argument("--scheme", metavar="ID", help=text(_SCHEME))


def _add_rectification(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = subparsers.add_parser("rectification", help=text(_RECTIFICATION), description=text(_RECTIFICATION))
    inner = parser.add_subparsers(metavar="COMMAND", required=True)
    listed = add_command(inner, text, "list", _DUE_LIST, rectifying.list_due)
    listed.add_argument("--overdue", action="store_true", help=text(_OVERDUE_ONLY))


def _add_demo(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = add_command(subparsers, text, "demo", _DEMO, demo, needs_office=False)
    parser.add_argument("--to", required=True, type=Path, metavar="DIR", help=text(_TO))
    for name in ("residents", "events", "villages"):
        parser.add_argument(f"--{name}", type=int, metavar="N", help=text(_DEMO_SIZE))
    parser.add_argument("--seed", type=int, metavar="S", help=text(_SEED))


def _add_run(subparsers: argparse._SubParsersAction[argparse.ArgumentParser], text: Text) -> None:
    parser = subparsers.add_parser("run", help=text(_RUN), description=text(_RUN))
    parser.set_defaults(command=commands.run)
    parser.add_argument("office", metavar="OFFICE", nargs="?", type=Path, help=text(OFFICE))
