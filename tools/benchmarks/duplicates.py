"""Finding the people who stand in a register twice: how many of them, how many wrongly, and how long it takes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import combinations
from pathlib import Path

from pypinyin import Style, lazy_pinyin
from rapidfuzz.distance import Levenshtein

from app.domain.duplicates import Compared, find_pairs
from tools.benchmarks.job import Contender, Job, seconds
from tools.benchmarks.material import Material
from tools.benchmarks.slips import HELD_OUT, KINDS, Twin, add_twins

OUTPUT = Path("bench-out")
_SHARE = 0.01
_SEEDS = (20251, 20252, 20253)
_PEOPLE = (
    "SELECT r.id, r.name, r.sex, r.birth_date, r.citizen_id, v.name, v.name || '/' || h.household_no, r.phone, r.hukou_place,"
    " r.relation_to_head, r.spouse_name, r.spouse_citizen_id FROM resident AS r JOIN village AS v ON v.id = r.village_id"
    " LEFT JOIN household AS h ON h.id = r.household_id WHERE r.deleted = 0 ORDER BY r.id"
)

Pairs = set[tuple[int, int]]
Finder = Callable[[Sequence[Compared]], Pairs]


@contextmanager
def prepare(material: Material, folder: Path) -> Iterator[Sequence[Contender]]:
    """Give both contenders the same people and twins; then say how well each finds them, by kind of slip."""
    with material.opened(folder / "office") as opened, opened.office.store.read() as connection:
        people = [
            Compared(place, *("" if value is None else str(value) for value in row[1:]))
            for place, row in enumerate(connection.execute(_PEOPLE))
        ]
    everybody, _ = add_twins(people, _SHARE, _SEEDS[0], KINDS)
    finders: dict[str, Finder] = {"plain rules": plain_rules, "township-desk": ours}
    yield tuple(Contender(name, partial(_run, finder, everybody)) for name, finder in finders.items())
    written = "\n".join(quality(people, finders))
    print(written)
    OUTPUT.mkdir(exist_ok=True)
    (OUTPUT / "duplicates.md").write_text(written, encoding="utf-8")


JOB = Job("duplicates", "people who stand in the register twice", "at most 5.0", prepare, seconds)


def _run(finder: Finder, everybody: Sequence[Compared]) -> None:
    finder(everybody)


def ours(people: Sequence[Compared]) -> Pairs:
    """Find pairs as the program does."""
    return {_ordered(pair.one, pair.other) for pair in find_pairs(people)}


def plain_rules(people: Sequence[Compared]) -> Pairs:
    """Find pairs by the rules that one writes first: equal fields, equal sounds, and one edit within a village."""
    found: Pairs = set()
    by_number, by_birth, by_sound, by_place = (defaultdict[object, list[Compared]](list) for _ in range(4))
    for person in people:
        if person.citizen_id:
            by_number[person.citizen_id].append(person)
        if person.birth_date:
            by_birth[person.birth_date, person.sex].append(person)
            sound = " ".join(lazy_pinyin(person.name, style=Style.NORMAL))
            by_sound[sound, person.village].append(person)
            by_place[person.household, person.sex].append(person)
    found.update(_ordered(one.key, other.key) for one, other in _in_blocks(by_number))
    for one, other in _in_blocks(by_birth):
        is_same = one.name == other.name and not _two_numbers(one, other)
        if is_same or (_one_edit(one.name, other.name, 1) and _shares_home(one, other)):
            found.add(_ordered(one.key, other.key))
    for block in (by_sound, by_place):
        for one, other in _in_blocks(block):
            is_near = _one_edit(one.birth_date, other.birth_date, 2)
            if is_near and _one_edit(one.name, other.name, 1) and not _two_numbers(one, other):
                found.add(_ordered(one.key, other.key))
    return found


def _in_blocks(blocks: dict[object, list[Compared]]) -> Iterator[tuple[Compared, Compared]]:
    for block in blocks.values():
        yield from combinations(block, 2)


def _one_edit(one: str, other: str, most: int) -> bool:
    return Levenshtein.distance(one, other, score_cutoff=most) <= most


def _two_numbers(one: Compared, other: Compared) -> bool:
    numbers = one.citizen_id, other.citizen_id
    return all(numbers) and Levenshtein.distance(*numbers, score_cutoff=3) > 2  # noqa: PLR2004 - a digit and its check


def _shares_home(one: Compared, other: Compared) -> bool:
    return any(
        mine and mine == yours
        for mine, yours in (
            (one.phone, other.phone),
            (one.household, other.household),
            (one.address, other.address),
            (one.spouse_id, other.spouse_id),
        )
    )


def quality(people: Sequence[Compared], finders: dict[str, Finder], share: float = _SHARE) -> Iterable[str]:
    """Write recall by kind, and precision, over several seeds; then the same for the kinds that were held out."""
    for title, kinds in (("kinds of slip", KINDS), ("kinds written after the rules", HELD_OUT)):
        samples = [add_twins(people, share, seed, kinds) for seed in _SEEDS]
        tallies = {name: _tally(finder, samples) for name, finder in finders.items()}
        yield f"| {title} ({len(_SEEDS)} seeds) | " + " | ".join(f"{name}, recall" for name in finders) + " |"
        yield "|---|" + "---:|" * len(finders)
        for kind in kinds:
            yield (
                f"| {kind} | "
                + " | ".join(_share(found[kind], wanted[kind]) for found, wanted, _ in tallies.values())
                + " |"
            )
        yield (
            "| **all** | "
            + " | ".join(_share(found.total(), wanted.total()) for found, wanted, _ in tallies.values())
            + " |"
        )
        yield (
            "| **precision** | "
            + " | ".join(_share(found.total(), listed) for found, _, listed in tallies.values())
            + " |"
        )
        yield ""


def _tally(
    finder: Finder, samples: Sequence[tuple[Sequence[Compared], Sequence[Twin]]]
) -> tuple[Counter[str], Counter[str], int]:
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    listed = 0
    for everybody, twins in samples:
        pairs = finder(everybody)
        listed += len(pairs)
        wanted.update(twin.kind for twin in twins)
        found.update(twin.kind for twin in twins if _ordered(twin.key, twin.first) in pairs)
    return found, wanted, listed


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f} ({part}/{whole})" if whole else "–"


def _ordered(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)
