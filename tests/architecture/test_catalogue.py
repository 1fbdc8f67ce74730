"""Every text that people read has its Chinese, and the catalogues hold nothing that no source asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.catalogue import Entry, Text, catalogue_faults, catalogue_of, entries, marked, marked_in, tidy

# The window's own texts are looked after by its tests.
PACKAGES = ("app", "printing")
SAVED = Text("Form", "Saved {name}")


@pytest.mark.parametrize("package", PACKAGES)
def test_every_marked_text_is_translated_and_nothing_is_left_over(package: str) -> None:
    sources = marked(package)

    assert sources
    assert list(catalogue_faults(sources, entries(catalogue_of(package)))) == []


@pytest.mark.parametrize("package", PACKAGES)
def test_catalogues_lie_in_the_order_of_context_and_source(package: str) -> None:
    texts = [text for text, _ in entries(catalogue_of(package))]

    assert texts == sorted(texts), "python -m tools.catalogue --tidy puts them in order"


@pytest.mark.parametrize(
    ("module", "found"),
    [
        ('QT_TRANSLATE_NOOP("Form", "Saved {name}")', [SAVED]),
        ('_N = QT_TRANSLATE_NOOP\n_SAVED = _N("Form", "Saved {name}")', [SAVED]),
        ('from text import QT_TRANSLATE_NOOP as _N\n_SAVED = _N("Form", "Saved {name}")', [SAVED]),
        ('text.QT_TRANSLATE_NOOP("Form", "Saved " "{name}")', [SAVED]),
        ('raise NotFound(Message("Form", "Saved {name}", {"name": name}))', [SAVED]),
        ('self._tr.translate("Form", "Saved {name}")', [SAVED]),
        ('tr("Form", "Saved {name}")', [SAVED]),
        ('class Form:\n    def save(self):\n        show(lambda: self.tr("Saved {name}"))', [SAVED]),
        ('_N("Form", "Saved {name}")', []),
        ('Message("Form", _SAVED)', []),
        ('text.translate(_FULL_WIDTH)\nself.tr("Saved {name}")', []),
    ],
)
def test_marked_texts_are_found(module: str, found: list[Text]) -> None:
    assert list(marked_in(module)) == found


@pytest.mark.parametrize(
    ("catalogue", "fault"),
    [
        ([], "missing: Form: Saved {name}"),
        ([(SAVED, "")], "missing: Form: Saved {name}"),
        ([(SAVED, "已保存 {name}"), (Text("Form", "Gone"), "")], "obsolete: Form: Gone"),
        ([(SAVED, "已保存 {name}"), (SAVED, "{name} 已保存")], "given 2 times: Form: Saved {name}"),
        ([(SAVED, "已保存 {nmae}")], "other placeholders: Form: Saved {name} -> 已保存 {nmae}"),
        ([(SAVED, "已保存")], "other placeholders: Form: Saved {name} -> 已保存"),
    ],
)
def test_each_fault_of_a_catalogue_is_named(catalogue: list[Entry], fault: str) -> None:
    assert list(catalogue_faults({SAVED}, catalogue)) == [fault]


def test_a_tidied_catalogue_keeps_what_it_knew_and_asks_for_the_rest(tmp_path: Path) -> None:
    new = Text("Error", "Less < & more")
    file = tmp_path / "app.zh_CN.ts"
    file.write_text(tidy({SAVED, new}, [(Text("Form", "Gone"), "没有了"), (SAVED, "已保存 {name}")]), encoding="utf-8")

    assert entries(file) == [(new, ""), (SAVED, "已保存 {name}")]
    assert list(catalogue_faults({SAVED, new}, entries(file))) == ["missing: Error: Less < & more"]
