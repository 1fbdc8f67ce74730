"""What the editor is told can be set is what the readers take."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.domain.scoring.facts import FACTS
from app.domain.scoring.model import Scheme
from app.domain.scoring.rules import RULE_LABELS, RULE_SETTINGS, RULES, Rule
from app.domain.scoring.scheme import check_scheme, dump_scheme
from app.domain.scoring.setting import Kind, Setting
from app.domain.scoring.source import parse
from app.domain.scoring.table_settings import TABLE_SETTINGS
from tests.unit.scoring.samples import rich_text

NESTED = (Kind.LEVELS, Kind.BANDS, Kind.LINES, Kind.DEDUCTIONS)
SAMPLES: dict[Kind, object] = {
    Kind.TEXT: "文字",
    Kind.NAME: "name",
    Kind.AMOUNT: 1,
    Kind.PERCENT: 90,
    Kind.SHARE: 1,
    Kind.COUNT: 3,
    Kind.AMOUNTS: [0, 1],
    Kind.QUARTERS: [2, 4],
    Kind.YES_NO: True,
    Kind.SHARES: {"one": 1},
    Kind.TIERS: {},
}


def sample(setting: Setting) -> object:
    """Give a value that a setting takes."""
    if setting.kind is Kind.FACT:
        return next(spec.key for spec in FACTS if isinstance(spec.measure, setting.measures) and not spec.statistic)
    if setting.kind is Kind.CHOICE:
        return next(iter(setting.choices))
    if setting.kind is Kind.DAY:
        return parse("day = 2025-01-01")["day"]
    if setting.kind in NESTED:
        return [{inner.key: sample(inner) for inner in setting.entry}]
    return 0 if setting.may_be_zero else SAMPLES[setting.kind]


def unknown_and_missing(data: dict[str, object]) -> list[str]:
    """Give the complaints about settings that are not known, or not there, or of the wrong kind."""
    words = ("is not a known setting", "is missing", "must be", "must list")
    return [str(one) for one in check_scheme(dump_scheme(data)).problems if any(word in str(one) for word in words)]


def whole(table: str, entry: dict[str, object]) -> dict[str, object]:
    """Put one table into a scheme that is sound otherwise."""
    data = parse(rich_text())
    if table == "scheme":
        return {**{key: value for key, value in data.items() if isinstance(value, list)}, "format": 2, **entry}
    if table == "items":
        sections = data["sections"]
        assert isinstance(sections, list)
        return {**data, "sections": [{**sections[0], "items": [entry]}, sections[1]]}
    if table == "sections":
        sections = data["sections"]
        assert isinstance(sections, list)
        return {**data, "sections": [{**entry, "items": sections[0]["items"]}, sections[1]]}
    return {**data, table: [entry]}


@pytest.mark.parametrize("rule", RULES)
def test_rule_takes_all_of_its_settings_and_no_other(rule: type[Rule]) -> None:
    frame: dict[str, object] = {"key": "one", "title": "一", "max_points": 20, "spread": "quarterly", "rule": rule.kind}
    entry = frame | {setting.key: sample(setting) for setting in rule.settings}

    assert unknown_and_missing(whole("items", entry)) == []
    for setting in rule.settings:
        without = {key: value for key, value in entry.items() if key != setting.key}
        missing = [one for one in unknown_and_missing(whole("items", without)) if f"{setting.key} is missing" in one]
        assert bool(missing) == setting.required, setting.key


@pytest.mark.parametrize("table", TABLE_SETTINGS)
def test_table_takes_all_of_its_settings_and_misses_those_required(table: str) -> None:
    settings = TABLE_SETTINGS[table]
    extra: dict[str, object] = {}
    if table == "items":
        extra = {setting.key: sample(setting) for setting in RULES[0].settings}
    if table == "bonuses":
        extra = {setting.key: sample(setting) for setting in RULE_SETTINGS["per_level"]}
    entry = {setting.key: sample(setting) for setting in settings} | extra

    assert unknown_and_missing(whole(table, entry)) == []
    for setting in settings:
        without = {key: value for key, value in entry.items() if key != setting.key}
        missing = [one for one in unknown_and_missing(whole(table, without)) if f": {setting.key} is missing" in one]
        assert bool(missing) == setting.required, setting.key
    assert unknown_and_missing(whole(table, entry | {"mystery": 1})) != []


def every_setting() -> Iterator[Setting]:
    """Give every setting, those of lists inside lists included."""
    for settings in (*RULE_SETTINGS.values(), *TABLE_SETTINGS.values()):
        for setting in settings:
            yield setting
            yield from setting.entry


def test_every_setting_can_be_shown() -> None:
    for setting in every_setting():
        assert setting.label
        assert bool(setting.choices) == (setting.kind is Kind.CHOICE)
        assert bool(setting.measures) == (setting.kind is Kind.FACT)
        assert bool(setting.entry) == (setting.kind in NESTED)
    assert set(RULE_LABELS) == set(RULE_SETTINGS) == {rule.kind for rule in RULES}


def test_scheme_object_has_a_place_for_every_setting() -> None:
    names = {setting.key for setting in TABLE_SETTINGS["scheme"]} - {"scheme"}

    assert names <= set(Scheme.__dataclass_fields__)
