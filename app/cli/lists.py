"""The command that lists the records of any type, on the terminal or into a file."""

from __future__ import annotations

from argparse import Namespace

from app.bootstrap import Township
from app.cli.commands import opened
from app.cli.output import Output
from app.cli.window import WindowPort
from app.domain.lists import ListView, Sort
from app.domain.text import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP
_COUNTED = _N("CommandLine", "{count} rows.")
_WRITTEN = _N("CommandLine", "{count} rows written to {file} by the profile {profile}.")
_SHOWN = 20


def list_records(arguments: Namespace, output: Output, window: WindowPort) -> bool:
    """List the records of a type: filtered, sorted, on the terminal or into a file by an export profile."""
    del window
    with opened(arguments, output) as township:
        view = _view(arguments, township)
        ids = township.lists.ids(view)
        if arguments.to is not None:
            _export(arguments, output, township, view, ids)
        else:
            _show(arguments, output, township, view, ids)
    return True


def _view(arguments: Namespace, township: Township) -> ListView:
    lists, record = township.lists, arguments.record
    filters = tuple(lists.parse_filter(record, text) for text in arguments.filter)
    sorts = tuple(Sort(key.removeprefix("-"), key.startswith("-")) for key in _keys(arguments.sort))
    return ListView(record, _keys(arguments.columns) or lists.default_view(record).columns, filters, sorts)


def _keys(text: str) -> tuple[str, ...]:
    return tuple(key.strip() for key in text.split(",") if key.strip())


def _show(arguments: Namespace, output: Output, township: Township, view: ListView, ids: list[int]) -> None:
    most = arguments.limit if arguments.limit is not None else (len(ids) if output.as_json else _SHOWN)
    labels = {info.key: info.label for info in township.lists.columns(view.record)}
    rows = township.lists.rows(view.record, ids[:most], view.columns)
    headings = [labels[key] for key in view.columns]
    output.say(_COUNTED, count=len(ids))
    if rows:
        output.table(headings, [row.cells for row in rows])
    output.document(
        {
            "record": view.record,
            "count": len(ids),
            "columns": [{"key": key, "label": label} for key, label in zip(view.columns, headings, strict=True)],
            "rows": [dict(zip(view.columns, row.cells, strict=True)) for row in rows],
        }
    )


def _export(arguments: Namespace, output: Output, township: Township, view: ListView, ids: list[int]) -> None:
    lists = township.lists
    if arguments.profile is None:
        profile = lists.shown_profile(view.record, view.columns).profile
    else:
        profile = lists.profile(view.record, arguments.profile)
    report = lists.export(
        ids,
        profile,
        arguments.to,
        arguments.purpose,
        arguments.to_whom,
        output.progress(arguments.to.name),
        is_public=arguments.public,
        encoding=arguments.encoding,
    )
    output.say(_WRITTEN, count=report.rows, file=report.file, profile=report.profile)
    output.document(report)
