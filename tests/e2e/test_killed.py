"""The program is killed in the middle of long work: nothing that was finished is lost, and nothing half is left."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest

from app import bootstrap
from app.bootstrap import Township
from app.practice.tables import PracticeSize
from app.practice.township import generate
from app.services.practice import CountyKeys, write_county_keys, write_workbooks
from tests.e2e.desk import CHEAP, PASSPHRASE, PROFILE, dice
from tests.e2e.work_to_kill import MARK

ROOT = Path(__file__).parents[2]
KILLS = range(10)
PEOPLE = 3000
SAVED = {"name": "先存的人", "sex": "1", "birth_date": "1970-01-01"}


@dataclass(frozen=True, slots=True)
class Prepared:
    """An office to copy, the file to import, the county's keys, and how many lines the whole work tells."""

    office: Path
    residents: Path
    keys: CountyKeys
    before: int
    accepted: int
    lines: int


def start(action: str, office: Path, place: Path) -> subprocess.Popen[str]:
    """Start the program that will be killed."""
    words = [sys.executable, "-m", "tests.e2e.work_to_kill", action, str(office), str(place)]
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def told_before_kill(action: str, office: Path, place: Path, wanted: int, chance: random.Random) -> list[str]:
    """Kill the program after so many lines, or a moment later; give every line that it told until it died."""
    with start(action, office, place) as child:
        assert child.stdout is not None
        told = [line.strip() for line in islice(child.stdout, wanted)]
        # So that it does not always die just after a line; what must hold holds at every moment.
        with suppress(subprocess.TimeoutExpired):
            child.wait(chance.choice((0.0, 0.0, 0.01, 0.05, 0.2)))
        child.kill()
        return told + [line.strip() for line in child.stdout]


def told_to_the_end(action: str, office: Path, place: Path) -> list[str]:
    """Let the program finish and give its lines."""
    with start(action, office, place) as child:
        assert child.stdout is not None
        told = [line.strip() for line in child.stdout]
    assert child.returncode == 0
    assert told[-1] == "done"
    return told


@contextmanager
def reopened(office: Path) -> Iterator[Township]:
    """Open an office after a crash and look at the whole file."""
    with closing(bootstrap.open_township(office, PASSPHRASE, surroundings=CHEAP)) as township:
        assert township.problems() == ()
        yield township


def copied(prepared: Prepared, tmp_path: Path) -> Path:
    """Give an office of its own to each kill."""
    return Path(shutil.copytree(prepared.office, tmp_path / "office"))


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Make an office in which one person and one draft are kept, and a workbook to import."""
    folder = tmp_path_factory.mktemp("killed")
    practice = generate(PracticeSize.for_residents(PEOPLE), seed=11)
    files = write_workbooks(practice, folder / "workbooks")
    keys = write_county_keys(folder / "county")
    with closing(bootstrap.create_township(folder / "office", PASSPHRASE, PROFILE, surroundings=CHEAP)) as township:
        township.imports.run("places", files["places"])
        village = township.places.villages()[0]
        township.register.save(None, {**SAVED, "place": str(village.village_id)}, 0)
        township.drafts.put("resident", "new", "草稿", {"name": "半个名字"})
        township.bundles.enrol_recipient(keys.public)
    Path(shutil.copytree(folder / "office", folder / "tried"))
    lines = told_to_the_end("import", folder / "tried", files["residents"])
    return Prepared(folder / "office", files["residents"], keys, 1, PEOPLE, len(lines))


@pytest.fixture(scope="module")
def full(empty: Prepared, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Import the workbook, so that there is something to export."""
    folder = tmp_path_factory.mktemp("full")
    shutil.copytree(empty.office, folder / "office")
    with closing(bootstrap.open_township(folder / "office", PASSPHRASE, surroundings=CHEAP)) as township:
        township.imports.run("residents", empty.residents)
        residents = township.register.counts().residents
    shutil.copytree(folder / "office", folder / "tried")
    (folder / "stick").mkdir()
    lines = told_to_the_end("export", folder / "tried", folder / "stick")
    assert residents == empty.before + empty.accepted
    return Prepared(folder / "office", empty.residents, empty.keys, residents, 0, len(lines))


def assert_earlier_work_is_there(township: Township) -> None:
    """Look for the person that was saved and the draft that was put before the crash."""
    assert [row.name for row in township.register.rows(township.register.list_ids(text=SAVED["name"]))] == [
        SAVED["name"]
    ]
    draft = township.drafts.get("resident", "new")
    assert draft is not None
    assert draft.values == {"name": "半个名字"}


@pytest.mark.parametrize("kill", KILLS)
def test_an_import_is_there_whole_or_not_at_all(empty: Prepared, tmp_path: Path, kill: int) -> None:
    chance = dice(f"import {kill}")
    office = copied(empty, tmp_path)
    wanted = chance.randint(1, empty.lines - 1)
    told = told_before_kill("import", office, empty.residents, wanted, chance)
    with reopened(office) as township:
        residents = township.register.counts().residents
        assert residents in (empty.before, empty.before + empty.accepted)
        is_there = residents > empty.before
        cut_off = township.operations.interrupted()
        if is_there:
            assert cut_off == ()
            assert township.imports.batches()[0].inserted == empty.accepted
        else:
            assert "done" not in told
            # Killed before the work began, there is nothing to tell.
            assert len(cut_off) == 1 if len(told) > 1 else len(cut_off) <= 1
            assert all("residents.xlsx" in sentence for sentence in cut_off)
            assert [batch.kind for batch in township.imports.batches()] == ["places"]
        assert_earlier_work_is_there(township)
        township.operations.dismiss()
        again = township.imports.run("residents", empty.residents)
        assert again.inserted == (0 if is_there else empty.accepted)
        assert township.register.counts().residents == empty.before + empty.accepted
        assert township.register.list_ids(text="li")
    with reopened(office) as township:
        assert township.operations.interrupted() == ()


@pytest.mark.parametrize("kill", KILLS)
def test_a_bundle_is_finished_or_none(full: Prepared, tmp_path: Path, kill: int) -> None:
    chance = dice(f"export {kill}")
    office, stick = copied(full, tmp_path), tmp_path / "stick"
    stick.mkdir()
    # Half of the kills fall into the end of the work, when files get their names.
    wanted = chance.randint(1 if kill % 2 else full.lines * 3 // 4, full.lines - 1)
    told = told_before_kill("export", office, stick, wanted, chance)
    left = {path.name: path.read_bytes() for path in stick.rglob("*.manifest.json")}
    with reopened(office) as township:
        assert_earlier_work_is_there(township)
        assert township.register.counts().residents == full.before
        for manifest in stick.rglob("*.manifest.json"):
            assert township.bundles.verify(manifest).ok
        carried = any(bundle.state == "carried" for bundle in township.bundles.timeline())
        cut_off = township.operations.interrupted()
        if carried:
            assert left
            assert len(cut_off) <= 1
        else:
            assert "done" not in told
            assert len(cut_off) == 1 if len(told) > 1 else len(cut_off) <= 1
        assert all(str(stick) in sentence for sentence in cut_off)
        info = township.bundles.export(stick)
        assert (info.seq, info.state, len(township.bundles.timeline())) == (1, "carried", 1)
        found = list(stick.rglob("*.manifest.json"))
        assert [manifest.name for manifest in found] == [info.manifest]
        assert all(found[0].read_bytes() == content for content in left.values())
        report = township.bundles.verify(found[0], identity=full.keys.identity)
        assert report.ok
        assert report.rows["resident"] == full.before
    assert not [path for folder in (stick, office) for path in folder.rglob("*.part")]


@pytest.mark.parametrize("kill", range(3))
def test_a_draft_that_was_put_is_there(empty: Prepared, tmp_path: Path, kill: int) -> None:
    chance = dice(f"drafts {kill}")
    office = copied(empty, tmp_path)
    told = told_before_kill("drafts", office, tmp_path, chance.randint(2, 200), chance)
    put = [number for number in told if number.isdigit()]
    assert put
    with reopened(office) as township:
        kept = {draft.record_key: draft.values["name"] for draft in township.drafts.pending()}
        assert {number: kept.get(number) for number in put} == {number: f"张{number}" for number in put}
        # At most the one that was being put when the program died.
        assert len(kept) - 1 - len(put) <= 1
        assert_earlier_work_is_there(township)
        assert township.operations.interrupted() == ()


@pytest.mark.parametrize("kill", range(3))
def test_a_killed_bulk_edit_changed_everybody_or_nobody(full: Prepared, tmp_path: Path, kill: int) -> None:
    chance = dice(f"bulk {kill}")
    office = copied(full, tmp_path)
    told = told_before_kill("bulk", office, office, 2 + chance.randrange(40), chance)
    with reopened(office) as township:
        ids = township.register.list_ids()
        marked = sum(township.register.form(one).values["note"] == MARK for one in ids)
        assert marked in ({len(ids)} if "done" in told else {0, len(ids)})
        assert bool(township.records.can_undo()) or not marked


@pytest.mark.parametrize("kill", range(3))
def test_every_merge_that_was_told_stands_whole(full: Prepared, tmp_path: Path, kill: int) -> None:
    chance = dice(f"merges {kill}")
    office = copied(full, tmp_path)
    told = told_before_kill("merges", office, office, 2 + chance.randrange(60), chance)
    merged = [int(line.split()[1]) for line in told if line.startswith("merged ")]
    with reopened(office) as township:
        assert merged
        merges = township.duplicates.merges()
        assert len(merges) - len(merged) in (0, 1)
        assert not set(merged) & set(township.register.list_ids())
        for merge in merges:
            township.duplicates.unmerge(merge.merge_id)
        assert set(merged) <= set(township.register.list_ids())
        assert township.problems() == ()


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Make an office whose result of the year has been checked and waits for publication."""
    folder = tmp_path_factory.mktemp("checked")
    practice = generate(PracticeSize(villages=12, groups=30, households=60, residents=240), seed=5)
    files = write_workbooks(practice, folder / "workbooks")
    with closing(bootstrap.create_township(folder / "office", PASSPHRASE, PROFILE, surroundings=CHEAP)) as township:
        for kind in ("places", "events", "figures"):
            township.imports.run(kind, files[kind])
        run = township.assessment.score("default-1000", str(practice.year)).run_id
        township.claims.set_claim(run, 1, "sessions", "1")
        township.claims.give_reason(run, {(1, "sessions")}, "缺签到表", "赵敏")
        township.review.hand_over(run, "王丽")
        township.review.check(run, "赵敏", "核对无误")
    Path(shutil.copytree(folder / "office", folder / "tried"))
    lines = told_to_the_end("publish", folder / "tried", folder)
    return Prepared(folder / "office", folder, write_county_keys(folder / "county"), 0, 0, len(lines))


@pytest.mark.parametrize("kill", range(6))
def test_a_publication_is_there_whole_or_not_at_all(checked: Prepared, tmp_path: Path, kill: int) -> None:
    chance = dice(f"publish {kill}")
    office = copied(checked, tmp_path)
    told = told_before_kill("publish", office, tmp_path, chance.randint(1, checked.lines - 1), chance)
    with reopened(office) as township:
        state, info = township.review.state(1), township.assessment.result(1).info
        assert state in ("published", "checked")
        assert bool(info.published_at) == (state == "published") == (len(township.review.steps(1)) == 3)
        assert len(township.assessment.result(1).subjects) == 12
        assert township.assessment.verify(1) == ()
        if state == "checked":
            assert "done" not in told
            assert len(township.operations.interrupted()) <= 1
            township.operations.dismiss()
            township.review.publish(1, "王丽", no_appeals_because="演练")
        assert township.review.state(1) == "published"
        assert township.assessment.verify(1) == ()
