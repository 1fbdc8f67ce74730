"""The catalogue of the window: complete, faithful, Chinese."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

import resources
import ui
from ui.i18n import read_catalogue
from ui.window import MainWindow

FOLDER = Path(ui.__file__).parent
CATALOGUE = read_catalogue(resources.path("i18n", "ui.zh_CN.ts"))
PLACEHOLDER = re.compile(r"\{[a-z_]*\}")
SAME_IN_BOTH = re.compile(r"[\W\d_]*")


def marked_texts() -> Iterator[tuple[str, str, str]]:
    """Give context, source and place of every text marked for translation."""
    for path in sorted(FOLDER.rglob("*.py")):
        yield from _marked_in(ast.parse(path.read_text(encoding="utf-8")), "", path.name)


def _marked_in(node: ast.AST, owner: str, place: str) -> Iterator[tuple[str, str, str]]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
            texts = [argument.value for argument in child.args if isinstance(argument, ast.Constant)]
            if name == "tr":
                assert len(texts) == 1 == len(child.args), f"{place}:{child.lineno} translates something built"
                yield inner, str(texts[0]), f"{place}:{child.lineno}"
            elif name in {"_N", "QT_TRANSLATE_NOOP"}:
                yield str(texts[0]), str(texts[1]), f"{place}:{child.lineno}"
        yield from _marked_in(child, inner, place)


MARKED = sorted(set(marked_texts()))


def test_every_text_of_the_window_is_translated() -> None:
    missing = [place for context, source, place in MARKED if (context, source) not in CATALOGUE]

    assert missing == []


def test_no_translation_is_left_over() -> None:
    used = {(context, source) for context, source, _place in MARKED}

    assert sorted(set(CATALOGUE) - used) == []


def test_placeholders_are_kept() -> None:
    changed = [
        source
        for (_context, source), text in CATALOGUE.items()
        if sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(source))
    ]

    assert changed == []


def test_translations_are_chinese() -> None:
    latin = [
        source
        for (_context, source), text in CATALOGUE.items()
        if not re.search(r"[一-鿿、（）：]", text) and not SAME_IN_BOTH.fullmatch(PLACEHOLDER.sub("", text))
    ]

    assert latin == []


def test_qt_answers_in_chinese(desk_app: QApplication, window: MainWindow) -> None:
    assert QCoreApplication.translate("Action", "Register") == "登记"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    assert QCoreApplication.translate("Action", "never heard of") == "never heard of"
    assert window.windowTitle() == "清河镇 · 家庭服务工作台"
    del desk_app
