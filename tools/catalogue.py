"""Compares the texts marked in the sources with the hand-kept catalogues of resources/i18n.

Usage: python -m tools.catalogue [--tidy] [app] [printing] [ui]

Without names it looks at all three. ``--tidy`` rewrites a catalogue in the order of context and source: new texts are
added without a translation, texts that the sources no longer hold are dropped. The sources are parsed, never imported.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

_ROOT = Path(__file__).parents[1]
FOLDERS = {"app": ("app", "storage"), "printing": ("printing",), "ui": ("ui",)}
"""Which folders speak through which catalogue."""

_MARK = "QT_TRANSLATE_NOOP"
_WITH_CONTEXT = {"Message", "translate", "tr", "wording"}
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_PLACEHOLDER = re.compile(r"\{(\w*)\}")


class Text(NamedTuple):
    """What a catalogue is looked up by."""

    context: str
    source: str


Entry = tuple[Text, str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Name every fault on a line, and give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.catalogue", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("packages", nargs="*", choices=[*FOLDERS, []], metavar="PACKAGE", help=", ".join(FOLDERS))
    parser.add_argument("--tidy", action="store_true", help="rewrite the catalogues before looking at them")
    options = parser.parse_args(arguments)
    faults = []
    for package in options.packages or FOLDERS:
        sources, file = marked(package), catalogue_of(package)
        if options.tidy:
            file.write_text(tidy(sources, entries(file)), encoding="utf-8")
        faults += [f"{package}: {fault}" for fault in catalogue_faults(sources, entries(file))]
    print("\n".join(faults) or "Every marked text has its translation.")
    return 1 if faults else 0


def catalogue_of(package: str) -> Path:
    """Give the catalogue of a package."""
    return _ROOT / "resources" / "i18n" / f"{package}.zh_CN.ts"


def marked(package: str) -> set[Text]:
    """Give every text that a package marks for translation."""
    modules = (module for folder in FOLDERS[package] for module in (_ROOT / folder).rglob("*.py"))
    return {text for module in modules for text in marked_in(module.read_text(encoding="utf-8"))}


def marked_in(source: str) -> Iterator[Text]:
    """Give the texts that one module marks; a ``self.tr("...")`` belongs to its class, as in Qt."""
    tree = ast.parse(source)
    with_context = _WITH_CONTEXT | _marks(tree)
    for name, call in _calls(tree, ""):
        match [getattr(argument, "value", None) for argument in call.args]:
            case [str(context), str(text), *_] if _called(call) in with_context:
                yield Text(context, text)
            case [str(text)] if _called(call) == "tr" and name:
                yield Text(name, text)


def entries(file: Path) -> list[Entry]:
    """Read a catalogue in its order; one that is not there yet is empty."""
    if not file.is_file():
        return []
    contexts = ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
    return [
        (Text(context.findtext("name", ""), message.findtext("source", "")), message.findtext("translation", ""))
        for context in contexts
        for message in context.iter("message")
    ]


def catalogue_faults(sources: set[Text], catalogue: Sequence[Entry]) -> Iterator[str]:
    """Say which texts are missing, obsolete, given twice, or have other placeholders than their translation."""
    translated = {text: translation for text, translation in catalogue if translation}
    for text in sorted(sources - translated.keys()):
        yield f"missing: {text.context}: {text.source}"
    for text in sorted({text for text, _ in catalogue} - sources):
        yield f"obsolete: {text.context}: {text.source}"
    for text, times in Counter(text for text, _ in catalogue).items():
        if times > 1:
            yield f"given {times} times: {text.context}: {text.source}"
    for text, translation in translated.items():
        if set(_PLACEHOLDER.findall(text.source)) != set(_PLACEHOLDER.findall(translation)):
            yield f"other placeholders: {text.context}: {text.source} -> {translation}"


def tidy(sources: set[Text], catalogue: Sequence[Entry]) -> str:
    """Write the catalogue of these sources, keeping every translation that is known."""
    known = dict(catalogue)
    root = ET.Element("TS", version="2.1", language="zh_CN", sourcelanguage="en")
    context: ET.Element | None = None
    for text in sorted(sources):
        if context is None or context.findtext("name") != text.context:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = text.context
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text)
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    # Contexts stand at the margin, as Qt Linguist writes them.
    body = re.sub(r"^    ", "", ET.tostring(root, encoding="unicode"), flags=re.MULTILINE)
    return f"{_HEAD}{body}\n"


def _marks(tree: ast.Module) -> set[str]:
    """Give the names under which a module knows the mark: as it is, imported or assigned under a shorter one."""
    names = {_MARK}
    for node in ast.walk(tree):
        match node:
            case ast.alias(name=name, asname=str(short)) if name == _MARK:
                names.add(short)
            case ast.Assign(targets=[ast.Name(id=short)], value=ast.Name(id=name)) if name == _MARK:
                names.add(short)
    return names


def _calls(node: ast.AST, class_name: str) -> Iterator[tuple[str, ast.Call]]:
    """Give each call with the class around it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield class_name, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


if __name__ == "__main__":
    sys.exit(main())
