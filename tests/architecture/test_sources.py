"""House rules that no linter knows, read from the sources themselves."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, modules, name_of, texts

BANNED_NAMES = {"utils", "helpers", "common", "misc", "base", "manager"}
# The window's last line of defence: what reaches it is a fault of the program and goes into its report.
MAY_CATCH_EVERYTHING = {"ui/launch.py", "ui/tasks.py", "ui/errors.py"}
TRANSLATORS = {"tr", "translate", "QT_TRANSLATE_NOOP", "_N"}
MACHINE_PATH = re.compile(r"""(?<![\w.~*/])(?:/(?:home|root|Users|work|workspace)/\w|[A-Za-z]:\\+Users\\)""")
REGISTRY = re.compile(r"(?:index-url|find-links|trusted-host)\b|\bpypi\.|\bpythonhosted\b")


def test_no_module_has_a_name_that_says_nothing() -> None:
    named = [name_of(path) for path in modules() if {path.stem, path.parent.name} & BANNED_NAMES]

    assert named == []


def test_every_module_says_what_it_is_for() -> None:
    silent = [name_of(path) for path in modules() if path.stat().st_size and not ast.get_docstring(_tree(path))]

    assert silent == []


def test_translations_are_literals() -> None:
    wrong = [f"{name_of(path)}:{line}" for path in modules() for line in _formatted_translations(_text(path))]

    assert wrong == []


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"Saved {name}")',
        'QT_TRANSLATE_NOOP("Form", f"{n} rows")',
        'tr("Form", "Saved " + name)',
        'self.tr("Saved {n}".format(n=1))',
        'self.tr("Saved %s" % name)',
    ],
)
def test_built_translations_are_seen(call: str) -> None:
    assert list(_formatted_translations(call)) == [1]


def test_only_three_files_catch_everything() -> None:
    catching = {name_of(path) for path in modules() if _keeps_everything(_tree(path))}

    assert catching <= MAY_CATCH_EVERYTHING


@pytest.mark.parametrize(
    ("handler", "keeps"),
    [
        ("except Exception: pass", True),
        ("except (OSError, Exception) as fault: log(fault)", True),
        ("except: pass", True),
        ("except BaseException: undo(); raise", False),
        ("except OSError: pass", False),
    ],
)
def test_only_what_is_not_raised_again_is_caught(handler: str, keeps: bool) -> None:
    assert _keeps_everything(ast.parse(f"try:\n    work()\n{handler}")) is keeps


def test_no_file_names_a_place_on_one_machine() -> None:
    assert _found(MACHINE_PATH) == []


def test_no_file_names_a_package_registry() -> None:
    assert _found(REGISTRY, leave_out=Path(__file__)) == []


def test_lock_files_hold_hashes_and_no_address() -> None:
    for lock in sorted(ROOT.glob("requirements*.lock")):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert text.count("==") <= text.count("--hash=sha256:")


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _tree(path: Path) -> ast.Module:
    return ast.parse(_text(path))


def _formatted_translations(source: str) -> Iterator[int]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _called(node.func) in TRANSLATORS and any(map(_is_built, node.args)):
            yield node.lineno


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _is_built(argument: ast.expr) -> bool:
    """Tell whether a text is put together before it is translated; such a text is never found in a catalogue."""
    is_format = isinstance(argument, ast.Call) and _called(argument.func) == "format"
    return is_format or isinstance(argument, ast.JoinedStr | ast.BinOp)


def _keeps_everything(tree: ast.Module) -> bool:
    """Tell whether any handler takes every exception and does not raise it again."""
    handlers = (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler))
    return any(_names_everything(handler.type) and not _raises_again(handler) for handler in handlers)


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _names_everything(caught: ast.expr | None) -> bool:
    if caught is None:
        return True
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(_called(name) in {"Exception", "BaseException"} for name in names)


def _found(pattern: re.Pattern[str], leave_out: Path | None = None) -> list[str]:
    return [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in texts()
        if path != leave_out
        for number, line in enumerate(_text(path).splitlines(), start=1)
        if pattern.search(line)
    ]
