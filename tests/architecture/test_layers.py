"""The layers hold because breaking any of them turns the check red; each is broken here on purpose, in a copy."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("app", "ui", "storage", "printing", "resources")
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
BREACHES = {
    "layers": {"app/domain/breach.py": "import app.services"},
    "qt": {"app/services/breach.py": "import PySide6.QtCore"},
    "sqlite": {"app/services/breach.py": "import sqlite3"},
    "reportlab": {"storage/breach.py": "import reportlab"},
    "domain": {"app/domain/breach.py": "import cryptography"},
    "printing": {"printing/breach.py": "import app.domain"},
    "ui": {"ui/breach.py": "import storage"},
    "cycles": {
        "printing/breach.py": "import printing.other_breach",
        "printing/other_breach.py": "import printing.breach",
    },
}


def test_every_contract_is_broken_below() -> None:
    assert {contract["id"] for contract in CONFIG["contracts"]} == set(BREACHES)


@pytest.mark.parametrize("contract", sorted(BREACHES))
def test_breach_turns_the_contract_red(contract: str, tmp_path: Path) -> None:
    _copy_sources(tmp_path)
    for name, text in BREACHES[contract].items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    output = _lint_imports(tmp_path, contract)

    assert "Contracts: 0 kept, 1 broken." in output, output
    assert "breach" in output


def test_every_part_of_app_has_a_place_in_the_layers() -> None:
    layers = next(contract["layers"] for contract in CONFIG["contracts"] if contract["id"] == "layers")
    placed = {name.strip(" ()") for layer in layers for name in layer.split("|")}

    parts = {f"app.{path.stem}" for path in (ROOT / "app").iterdir() if path.suffix == ".py" or _is_package(path)}

    assert parts - {"app.__init__"} <= placed


def test_the_domain_needs_only_the_standard_library_and_readings() -> None:
    allowed = sys.stdlib_module_names | {"pypinyin"}

    strangers = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in (ROOT / "app/domain").rglob("*.py")
        for name in _imported(path)
        if name.partition(".")[0] not in allowed and not name.startswith("app.domain")
    }

    assert strangers == set()


def _copy_sources(target: Path) -> None:
    for package in PACKAGES:
        for path in (ROOT / package).rglob("*.py"):
            copy = target / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    shutil.copyfile(ROOT / "pyproject.toml", target / "pyproject.toml")


def _lint_imports(folder: Path, contract: str) -> str:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    options = ("--no-logo", "--no-cache", "--config", "pyproject.toml", "--contract", contract)
    command = (sys.executable, "-c", code, *options)
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=60).stdout


def _is_package(path: Path) -> bool:
    return (path / "__init__.py").is_file()


def _imported(path: Path) -> list[str]:
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return plain + [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
