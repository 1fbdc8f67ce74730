"""Any sequence of typing, merging, taking apart and taking back: what is taken apart is exactly as it was."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.errors import Conflict
from tests.offices import citizen_id, new_desk

names = st.sampled_from(["李桂英", "李贵英", "欧阳锋", "欧阳峰"])
NUMBERS = [citizen_id("19710508", f"{order:03d}") for order in (326, 328, 330)]
FIELDS = ["name", "citizen_id", "phone", "household_no", "place", "note", "spouse"]
choices = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(["survivor", "dropped"]))
Rows = dict[int, tuple[object, ...]]


class MergingMachine(RuleBasedStateMachine):
    """Keeps the state before each merge and compares it after the merge is taken apart or taken back."""

    @initialize()
    def open_office(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.desk = new_desk(self.folder)
        self.desk.places()
        self.place = self.desk.place("东河村", "1组")
        self.before: dict[int, Rows] = {}
        listed = self.desk.query("PRAGMA table_info(resident)")
        self.columns = ", ".join(str(row[1]) for row in listed if row[1] != "row_version")

    def rows(self) -> Rows:
        return {int(str(row[0])): row for row in self.desk.query(f"SELECT {self.columns} FROM resident")}  # noqa: S608

    def found(self) -> list[list[int]]:
        """Give whom the search box finds by names, numbers and telephones."""
        typed = ("李桂英", "桂", "liguiying", "ouyang", "5678", "4321", *(number[-4:] for number in NUMBERS))
        return [self.desk.township.register.list_ids(text=text) for text in typed]

    def living(self) -> list[int]:
        return [int(str(row[0])) for row in self.desk.query("SELECT id FROM resident WHERE deleted = 0 ORDER BY id")]

    @rule(name=names, household=st.sampled_from(["", "H1"]), number=st.sampled_from(["", *NUMBERS]), spouse=names)
    def enter(self, name: str, household: str, number: str, spouse: str) -> None:
        taken = self.desk.query("SELECT 1 FROM resident WHERE citizen_id = ? AND deleted = 0", number)
        values = {"name": name, "sex": "2", "place": self.place, "household_no": household, "spouse_name": spouse}
        self.desk.save(None, values | {"citizen_id": "" if taken else number})

    @precondition(lambda self: len(self.living()) > 1)
    @rule(data=st.data(), choices=choices)
    def merge(self, data: st.DataObject, choices: dict[str, str]) -> None:
        pair = data.draw(st.permutations(self.living()))[:2]
        before = self.rows()
        self.desk.township.duplicates.merge(pair[0], pair[1], choices)
        self.before[self.desk.township.duplicates.merges()[0].merge_id] = before
        assert set(self.living()) == {one for one, row in before.items() if row[2] == 0} - {pair[1]}

    @precondition(lambda self: bool(self.living()))
    @rule(data=st.data(), phone=st.sampled_from(["13812345678", "13987654321"]))
    def edit(self, data: st.DataObject, phone: str) -> None:
        person = data.draw(st.sampled_from(self.living()))
        self.desk.save(person, self.desk.values(person) | {"phone": phone})

    @rule(data=st.data())
    def take_apart(self, data: st.DataObject) -> None:
        standing = [merge for merge in self.desk.township.duplicates.merges() if not merge.undone_at]
        if not standing:
            return
        merge = data.draw(st.sampled_from(standing))
        (stored,) = self.desk.query("SELECT snapshot FROM person_merge WHERE id = ?", merge.merge_id)
        now = self.rows()
        try:
            self.desk.township.duplicates.unmerge(merge.merge_id)
        except Conflict:
            assert self.rows() == now
            return
        names = [column.strip() for column in self.columns.split(",")]
        after, before = self.rows(), self.before[merge.merge_id]
        for row_id, row in after.items():
            uid = row[names.index("uid")]
            set_by_merge = f'"{uid}"' in str(stored[0])
            for name, value in zip(names, row, strict=True):
                held = now[row_id][names.index(name)]
                if not set_by_merge:
                    assert value == held
                elif value != held:
                    assert value == before[row_id][names.index(name)]

    @precondition(lambda self: len(self.living()) > 1)
    @rule(data=st.data(), choices=choices)
    def merge_and_take_apart_at_once(self, data: st.DataObject, choices: dict[str, str]) -> None:
        pair = data.draw(st.permutations(self.living()))[:2]
        before, found = self.rows(), self.found()
        service = self.desk.township.duplicates
        service.merge(pair[0], pair[1], choices)
        service.unmerge(service.merges()[0].merge_id)
        assert self.rows() == before
        assert self.found() == found

    @precondition(lambda self: len(self.living()) > 1)
    @rule(data=st.data(), choices=choices)
    def merge_and_take_back(self, data: st.DataObject, choices: dict[str, str]) -> None:
        pair = data.draw(st.permutations(self.living()))[:2]
        before = self.rows()
        self.desk.township.duplicates.merge(pair[0], pair[1], choices)
        self.desk.township.records.undo()
        assert self.rows() == before

    @invariant()
    def the_dropped_are_gone_and_point_to_somebody(self) -> None:
        if hasattr(self, "desk"):
            sql = "SELECT count(*) FROM resident WHERE merged_into_id IS NOT NULL AND deleted = 0"
            assert self.desk.query(sql) == [(0,)]

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.township.close()
            shutil.rmtree(self.folder)


TestMerging = MergingMachine.TestCase
TestMerging.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
