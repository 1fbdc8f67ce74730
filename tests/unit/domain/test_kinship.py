"""What people are to another head of their household."""

from __future__ import annotations

import pytest

from app.domain.kinship import Member, relations_to

GRANDFATHER = Member(1, "1", "1940-01-01", "02", spouse_id=2)
GRANDMOTHER = Member(2, "2", "1942-01-01", "12", spouse_id=1)
FATHER = Member(3, "1", "1965-01-01", "22", spouse_id=4, father_id=1, mother_id=2)
MOTHER = Member(4, "2", "1967-01-01", "38", spouse_id=3)
AUNT = Member(5, "2", "1970-01-01", "32", father_id=1)
SON = Member(6, "1", "1990-01-01", "41", father_id=3, mother_id=4)
DAUGHTER = Member(7, "2", "1995-01-01", "42", father_id=3, mother_id=4)
FAMILY = (GRANDFATHER, GRANDMOTHER, FATHER, MOTHER, AUNT, SON, DAUGHTER)


@pytest.mark.parametrize(
    ("head", "relations"),
    [
        (1, {1: "02", 2: "12", 3: "20", 4: "38", 5: "30", 6: "41", 7: "42"}),
        (2, {1: "11", 2: "02", 3: "20", 4: "38", 5: "32", 6: "41", 7: "42"}),
        (3, {1: "51", 2: "52", 3: "02", 4: "12", 5: "77", 6: "20", 7: "30"}),
        (4, {1: "53", 2: "54", 3: "11", 4: "02", 5: "", 6: "20", 7: "30"}),
        (6, {1: "61", 2: "62", 3: "51", 4: "52", 5: "", 6: "02", 7: "77"}),
    ],
)
def test_known_parents_and_spouses_tell_every_relation(head: int, relations: dict[int, str]) -> None:
    assert relations_to(head, FAMILY) == relations


def plain(number: int, sex: str, relation: str, born: str = "") -> Member:
    return Member(number, sex, born, relation)


@pytest.mark.parametrize(
    ("head_relation", "head_sex", "relation", "sex", "expected"),
    [
        ("12", "2", "02", "1", "11"),
        ("12", "2", "22", "1", "22"),
        ("12", "2", "51", "1", "53"),
        ("11", "1", "52", "2", "56"),
        ("22", "1", "02", "1", "51"),
        ("22", "1", "12", "2", "52"),
        ("22", "1", "23", "1", "73"),
        ("32", "2", "52", "2", "62"),
        ("51", "1", "02", "2", "30"),
        ("51", "1", "52", "2", "12"),
        ("22", "1", "38", "2", ""),
        ("99", "1", "02", "1", ""),
    ],
)
def test_without_links_the_old_relations_tell(
    head_relation: str, head_sex: str, relation: str, sex: str, expected: str
) -> None:
    members = (plain(1, head_sex, head_relation), plain(2, sex, relation))
    assert relations_to(1, members)[2] == expected


def test_an_older_sibling_is_told_by_the_birth_date() -> None:
    members = (plain(1, "1", "23", "1990-01-01"), plain(2, "1", "22", "1988-01-01"), plain(3, "2", "33", "1992-01-01"))
    assert relations_to(1, members) == {1: "02", 2: "71", 3: "77"}
