"""A stranger with common tools reads what we write; the commands are those of docs/bundle-format.md."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import bagit
import pytest

from tests.architecture.sources import ROOT
from tests.unit.bundle.samples import COUNTY, PICTURE, RECOVERY, STEM, TOWNSHIP, sealed

UNPACK = "mkdir bag && cat ${M%.manifest.json}.v*.age | age -d -i county.key | zstd -dc | tar xf - -C bag"
VOLUMES = """jq -r '.volumes[]|.sha256+"  "+.name' $M | sha256sum -c --quiet"""
SIGNATURE = "minisign -Vm $M -p township.pub"
OPENSSL = (
    "sed -n 2p $M.minisig | base64 -d | tail -c 64 > raw.sig",
    "openssl pkeyutl -verify -pubin -inkey township.pem -rawin -in $M -sigfile raw.sig",
)
CONTENT = "sha256sum -c --quiet manifest-sha256.txt tagmanifest-sha256.txt"


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in ("bash", *tools) if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sealed(tmp_path)
    (tmp_path / "township.pub").write_text(TOWNSHIP.public.to_text())
    (tmp_path / "township.pem").write_text(TOWNSHIP.public.to_pem())
    (tmp_path / "county.key").write_text(COUNTY.text + "\n")
    return tmp_path


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    script = f"set -eo pipefail; M={STEM}.manifest.json; {command}"
    return subprocess.run(["bash", "-c", script], cwd=folder, check=False, capture_output=True, text=True)


@needs("minisign")
def test_minisign_verifies_the_manifest(folder: Path) -> None:
    result = run(SIGNATURE, folder)

    assert result.returncode == 0, result.stderr
    assert f"Trusted comment: township-bundle/1 {STEM}.manifest.json" in result.stdout
    with (folder / f"{STEM}.manifest.json").open("ab") as file:
        file.write(b" ")
    assert run(SIGNATURE, folder).returncode != 0


@needs("openssl", "sed", "base64", "tail")
def test_openssl_verifies_the_manifest(folder: Path) -> None:
    result = run("; ".join(OPENSSL), folder)

    assert result.returncode == 0, result.stderr
    (folder / f"{STEM}.manifest.json").write_bytes(b"{}")
    assert run("; ".join(OPENSSL), folder).returncode != 0


@needs("jq", "sha256sum")
def test_sha256sum_checks_the_volumes(folder: Path) -> None:
    result = run(VOLUMES, folder)

    assert result.returncode == 0, result.stderr
    (folder / f"{STEM}.v002.age").write_bytes(b"x")
    assert run(VOLUMES, folder).returncode != 0


@needs("age", "zstd", "tar", "sha256sum")
def test_age_zstd_and_tar_unpack_a_valid_bag(folder: Path) -> None:
    result = run(UNPACK, folder)

    assert (result.returncode, result.stderr) == (0, "")
    bag = folder / "bag"
    assert run(f"cd bag && {CONTENT}", folder).returncode == 0
    assert bagit.Bag(str(bag)).validate()
    assert (bag / PICTURE.path).read_bytes() == PICTURE.content
    with (bag / "data" / "person" / "part-00001.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == ["王小明", '逗号,引号"和\r\n换行', ""]
    assert rows[0] == {
        "uid": "a1",
        "name": "王小明",
        "children": "2",
        "birth_date": "1985-03-01",
        "changed_at": "2026-01-02T03:04:05Z",
        "deleted": "false",
    }


@needs("age", "zstd", "tar")
def test_the_recovery_key_opens_too_and_a_strangers_does_not(folder: Path) -> None:
    (folder / "county.key").write_text(RECOVERY.text + "\n")
    assert run(UNPACK, folder).returncode == 0
    shutil.rmtree(folder / "bag")
    (folder / "county.key").write_text(type(COUNTY).generate().text + "\n")
    assert run(UNPACK, folder).returncode != 0


def test_the_commands_are_the_documented_ones() -> None:
    document = (ROOT / "docs" / "bundle-format.md").read_text(encoding="utf-8")

    for command in (UNPACK, VOLUMES, SIGNATURE, *OPENSSL, CONTENT):
        assert command in document
