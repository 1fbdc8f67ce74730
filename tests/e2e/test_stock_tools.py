"""A real office's bundle opened with nothing of ours: minisign, jq, sha256sum, age, zstd, tar and bagit."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import Surroundings, create_practice
from app.practice.tables import PracticeSize
from storage.keys import KdfCost

SMALL = PracticeSize(villages=3, groups=6, households=40, residents=150)


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Carry a practice office's bundle, with the key files a county would have, into one folder."""
    folder = tmp_path_factory.mktemp("carried")
    township = create_practice(
        folder / "office", "a passphrase", size=SMALL, surroundings=Surroundings(kdf_cost=KdfCost(1, 8192, 1))
    )
    (folder / "stick").mkdir()
    township.bundles.export(folder / "stick")
    (folder / "township.pub").write_text(township.bundles.public_key(), encoding="ascii")
    township.close()
    return folder


def shell(command: str, folder: Path) -> str:
    """Run a line of shell, and fail loudly when any part of its pipe fails."""
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-ec", command], cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_signature_and_volumes_hold(stick: Path) -> None:
    manifest = next((stick / "stick").rglob("*.manifest.json"))
    shutil.copy(stick / "township.pub", manifest.parent)

    assert "Signature and comment signature verified" in shell(
        f"minisign -Vm {manifest.name} -p township.pub", manifest.parent
    )
    line = """jq -r '.volumes[]|.sha256+"  "+.name' %s | sha256sum -c""" % manifest.name  # noqa: UP031 - braces of jq
    assert ": OK" in shell(line, manifest.parent)


def test_the_bag_opens_with_the_countys_key(stick: Path, tmp_path: Path) -> None:
    volumes = next((stick / "stick").rglob("to-*"))
    key = stick / "office" / "county" / "county-private-key.txt"
    bag = tmp_path / "bag"
    bag.mkdir()
    shell(f"cat {volumes}/*.v*.age | age -d -i {key} | zstd -dc | tar xf - -C {bag}", tmp_path)

    shell(f"{sys.executable} -m bagit --validate {bag}", tmp_path)
    shell("sha256sum -c --quiet manifest-sha256.txt tagmanifest-sha256.txt", bag)
    with (bag / "data" / "resident" / "part-00001.csv").open(encoding="utf-8", newline="") as stream:
        people = list(csv.DictReader(stream))
    assert len(people) == SMALL.residents
    assert all(person["citizen_id"].startswith("999999") for person in people)
    assert len({person["uid"] for person in people}) == len(people)
    assert not {"id", "import_batch_id", "village_id"} & set(people[0])
