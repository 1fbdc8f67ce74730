"""Any sequence of typing, deleting and taking back leaves what a plain list would hold."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from tests.offices import new_desk

names = st.sampled_from(["李桂英", "欧阳锋", "单雄信", "买买提·艾力", "𠮷田", "O'Brien"])
phones = st.sampled_from(["", "13812345678", "13987654321"])
households = st.sampled_from(["", "H1", "H2", "0007"])
notes = st.sampled_from(["", "听力不便", "100%_'\""])
States = dict[int, dict[str, str]]


class RegisterMachine(RuleBasedStateMachine):
    """Plays the clerk; the model is a dictionary and a pile of its earlier states."""

    people = Bundle("people")

    @initialize()
    def open_office(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.desk = new_desk(self.folder)
        self.desk.places()
        self.model: States = {}
        self.earlier: list[States] = []
        self.place = self.desk.place("东河村", "1组")

    def remember(self) -> None:
        self.earlier.append({person: dict(values) for person, values in self.model.items()})

    @rule(target=people, name=names, phone=phones, household=households)
    def enter(self, name: str, phone: str, household: str) -> int:
        values = {"name": name, "sex": "2", "place": self.place, "phone": phone, "household_no": household}
        saved = self.desk.save(None, values)
        self.remember()
        self.model[saved.resident_id] = {"name": name, "phone": phone, "household_no": household, "note": ""}
        return saved.resident_id

    @rule(person=people, name=names, phone=phones, household=households, note=notes)
    def edit(self, person: int, name: str, phone: str, household: str, note: str) -> None:
        if person not in self.model:
            return
        values = {"name": name, "phone": phone, "household_no": household, "note": note}
        self.desk.save(person, self.desk.values(person) | values)
        if self.model[person] != values:
            self.remember()
            self.model[person] = values

    @rule(person=consumes(people))
    def delete(self, person: int) -> None:
        if person in self.model:
            self.desk.township.register.delete(person)
            self.remember()
            del self.model[person]

    @rule()
    def take_back(self) -> None:
        changes = self.desk.township.register.undo_last()
        assert (changes is None) == (not self.earlier)
        if self.earlier:
            self.model = self.earlier.pop()

    @invariant()
    def the_register_holds_the_model(self) -> None:
        register = self.desk.township.register
        rows = {row.resident_id: row for row in register.rows(register.list_ids())}
        assert {
            person: (row.name, row.phone, row.household_no, row.group) for person, row in rows.items()
        } == {
            person: (values["name"], values["phone"], values["household_no"], "1组")
            for person, values in self.model.items()
        }  # fmt: skip
        used = {values["household_no"] for values in self.model.values()} - {""}
        living = {row[0] for row in self.desk.query("SELECT household_no FROM household WHERE deleted = 0")}
        assert used <= living

    @invariant()
    def everybody_and_nobody_else_is_found(self) -> None:
        register = self.desk.township.register
        for key, values in (("name", ["李桂英", "锋", "买买提"]), ("phone", ["13812345678", "4321"])):
            for typed in values:
                expected = {person for person, held in self.model.items() if typed in held[key]}
                assert set(register.list_ids(text=typed)) == expected

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.township.close()
            shutil.rmtree(self.folder)


TestRegister = RegisterMachine.TestCase
TestRegister.settings = settings(max_examples=12, stateful_step_count=20, deadline=None)
