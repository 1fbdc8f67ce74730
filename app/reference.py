"""Code lists, event types, import headings, holidays and programmes, read from the resource files."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import resources
from app.domain.codes import CodeBook, CodeList, EventType, code_list
from app.domain.entitlements.bank_files import BankFiles, read_bank_files
from app.domain.entitlements.calendars import CalendarTemplate, check_templates, read_calendars
from app.domain.entitlements.programme import Programme
from app.domain.entitlements.reading import ParameterFile, check_together, read_parameters, read_programme
from app.domain.importing.headings import HeadingBook
from app.domain.text import Message
from app.domain.workdays import DayKind, Holiday

_EVERY_WORD_IS_CLEAN = frozenset({"relation_to_head", "event_result", "level"})
"""Lists whose other words are as good as their labels: 父 for 父母, 完成 for 合格, 省 for 省级 are no slips."""


def load_codes() -> CodeBook:
    """Give every code list; the list ``event_type`` is made from the types of work."""
    lists = {key: _code_list(key, table) for key, table in _read("lists.toml").items()}
    types = {code: _event_type(code, table) for code, table in _read("event_types.toml").items()}
    words = {code: (kind.label, *kind.synonyms) for code, kind in types.items()}
    lists["event_type"] = code_list("event_type", "local", words, every_word_is_clean=True)
    return CodeBook(lists, types)


def load_headings() -> HeadingBook:
    """Give the headings that imports understand and the words that bar a column."""
    table = _read("headings.toml")
    declined = [(word, entry["reason"]) for entry in table.pop("declined") for word in entry["words"]]
    return HeadingBook(
        {kind: {key: tuple(words) for key, words in fields.items()} for kind, fields in table.items()}, declined
    )


def load_list_headings() -> HeadingBook:
    """Give the headings of lists that are compared: kinds ``list`` and ``birth``, and the words that bar a column."""
    book, table = load_headings(), _read("list_headings.toml")
    dropped = [(word, entry["reason"]) for entry in table.pop("dropped") for word in entry["words"]]
    residents = {key: words for key, words in book.synonyms["residents"].items() if key != "children_count"}
    extra = {key: tuple(words) for key, words in table["list"].items()}
    listed = {key: (*residents.get(key, ()), *extra.get(key, ())) for key in (*residents, *extra)}
    born = {key: tuple(words) for key, words in table["birth"].items()}
    return HeadingBook({"list": listed, "birth": born}, [*book.declined, *dropped])


def load_claim_headings() -> HeadingBook:
    """Give the headings of the points that subjects claim for themselves: kind ``claims``."""
    claims = {key: tuple(words) for key, words in _read("list_headings.toml")["claims"].items()}
    return HeadingBook({"claims": claims}, load_headings().declined)


def load_subsidy_headings() -> HeadingBook:
    """Give the headings of the county's table of childcare subsidies: kind ``subsidy``."""
    subsidy = {key: tuple(words) for key, words in _read("list_headings.toml")["subsidy"].items()}
    return HeadingBook({"subsidy": subsidy}, load_headings().declined)


def _code_list(key: str, table: dict[str, Any]) -> CodeList:
    source = table.pop("source")
    return code_list(key, source, table, every_word_is_clean=key in _EVERY_WORD_IS_CLEAN)


def _event_type(code: str, table: dict[str, Any]) -> EventType:
    return EventType(
        code,
        table["label"],
        table["area"],
        table.get("unit", "count"),
        table.get("person", False),
        tuple(table["synonyms"]),
    )


def _read(name: str) -> dict[str, Any]:
    return _read_toml("codes", name)


def load_holidays() -> tuple[Holiday, ...]:
    """Give the days off and made-up working days that ship with the program, each with the notice it comes from."""
    with resources.path("calendars", "holidays.toml").open("rb") as stream:
        notices = tomllib.load(stream)["notice"]
    return tuple(day for notice in notices for line in notice["holidays"] for day in _holidays(line, notice["number"]))


def _holidays(line: dict[str, Any], note: str) -> Iterator[Holiday]:
    first, last = line["from"], line["to"]
    for number in range((last - first).days + 1):
        yield Holiday(first + timedelta(days=number), DayKind.OFF, line["name"], note)
    for day in line["work"]:
        yield Holiday(day, DayKind.WORK, line["name"], note)


@dataclass(frozen=True, slots=True)
class ProgrammeFiles:
    """What ships about programmes: the programmes, the parameters, the templates of calendars."""

    programmes: tuple[Programme, ...]
    parameters: ParameterFile
    calendars: tuple[CalendarTemplate, ...]


_PROGRAMMES = (
    "old_age_reward", "special_support_death", "special_support_disability", "special_support_complication",
    "only_child_parent_reward", "childcare_subsidy", "local_aid",
)  # fmt: skip
"""The order in which programmes are shown."""


def load_programmes() -> ProgrammeFiles:
    """Give the programmes with their parameters and calendars; a test holds that they are without fault."""
    return _programmes()[0]


def programme_faults() -> tuple[Message, ...]:
    """Say what is wrong with the files of programmes that ship: nothing, unless somebody edited them."""
    files, faults = _programmes()
    together = check_together(files.programmes, files.parameters)
    return (*faults, *together, *check_templates(files.calendars, files.programmes))


def programme_file_count() -> int:
    """Give how many files of programmes ship."""
    return len(_PROGRAMMES) + 2


def _programmes() -> tuple[ProgrammeFiles, list[Message]]:
    read = [read_programme(_read_toml("programmes", f"{key}.toml"), key) for key in _PROGRAMMES]
    parameters, of_parameters = read_parameters(_read_toml("programmes", "parameters.toml"), "parameters")
    calendars, of_calendars = read_calendars(_read_toml("programmes", "calendars.toml"), "calendars")
    faults = [fault for _, found in read for fault in found]
    files = ProgrammeFiles(tuple(programme for programme, _ in read), parameters, calendars)
    return files, [*faults, *of_parameters, *of_calendars]


def load_bank_files() -> BankFiles:
    """Give the files that banks take, and the words of their answers; a test holds that they are without fault."""
    return read_bank_files(_read_toml("programmes", "bank_profiles.toml"))


def _read_toml(*names: str) -> dict[str, Any]:
    with resources.path(*names).open("rb") as stream:
        return tomllib.load(stream)
