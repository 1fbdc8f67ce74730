"""A scheme being edited, in words: its tree with sums, the form of each entry, and what is wrong where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from app.domain.scoring.editing import tree as trees
from app.domain.scoring.editing.settings import (
    LINES,
    fresh,
    settings_of,
    shown,
    shown_lines,
    typed,
    typed_lines,
    with_rule,
)
from app.domain.scoring.editing.totals import Total, totals_of
from app.domain.scoring.editing.tree import ITEM, SCHEME, Path, SchemeTree, is_list, kind_of
from app.domain.scoring.facts import FACTS, VILLAGE, FactSpec, Measure, find_fact
from app.domain.scoring.scheme import shown_difference
from app.domain.scoring.setting import Kind, Setting
from app.domain.scoring.table import Problem
from app.domain.text import QT_TRANSLATE_NOOP, Translate, format_decimal
from app.services import scheme_words as words

_N = QT_TRANSLATE_NOOP
_NO_TITLE = _N("SchemeEditor", "(no title)")
_NEVER_SCORED = _N("SchemeEditor", "A statistic: shown, never scored")
_UNFIT = _N("SchemeEditor", "Not measured the way this rule needs")
_NOT_THEIRS = _N("SchemeEditor", "Not recorded for those who are scored")


@dataclass(frozen=True, slots=True)
class NodeRow:
    """One line of the tree; figures as text, empty where there is none, and how many problems lie at or below it."""

    path: Path
    kind: str
    title: str
    stated: str
    found: str
    difference: str
    problems: int
    children: tuple[NodeRow, ...]


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """One value that a field may have."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class SettingField:
    """One field of a form; a field of kind ``rows`` has columns and lines of text instead of a value.

    ``fact_labels`` names every fact that the field, or one of its columns, could hold.
    """

    key: str
    label: str
    hint: str
    kind: str
    value: str
    shown_value: str
    required: bool
    choices: tuple[FieldChoice, ...] = ()
    columns: tuple[SettingField, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    problems: tuple[str, ...] = ()
    fact_labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NodeForm:
    """The form of one entry; a list has a heading and no fields."""

    path: Path
    kind: str
    heading: str
    fields: tuple[SettingField, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that is wrong (``is_problem``) or worth a look, and the entry and setting it is about."""

    text: str
    is_problem: bool
    place: str
    path: Path
    key: str


@dataclass(frozen=True, slots=True)
class FactChoice:
    """A fact as it is chosen: what it counts and how; ``warning`` says why it does not fit."""

    key: str
    label: str
    definition: str
    formula: str
    warning: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check of a text gave: problems refuse the scheme, remarks do not."""

    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()


class SchemeEditor:
    """One scheme; every method leaves it whole, sound or not."""

    def __init__(
        self,
        data: Mapping[str, object],
        check: Callable[[Mapping[str, object]], Findings],
        tr: Translate,
        *,
        is_editable: bool,
    ) -> None:
        """Edit a copy of the parsed file; ``check`` tells what is wrong with one."""
        self._tree = SchemeTree(data)
        self._check, self._tr = check, tr
        self._saved = self.snapshot()
        self._remarks: tuple[Remark, ...] = ()
        self._at: dict[Path, int] = {}
        self.is_editable = is_editable
        self._look_again()

    @property
    def data(self) -> Mapping[str, object]:
        """The scheme as it stands."""
        return self._tree.data

    @property
    def title(self) -> str:
        """The title of the scheme, or words for none."""
        return self._title_of(())

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from what was saved last."""
        return repr(self._tree.data) != repr(self._saved)

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return self.is_editable and self._tree.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a change that was taken back can be done again."""
        return self.is_editable and self._tree.can_redo

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Everything wrong or worth a look, problems first."""
        return self._remarks

    @property
    def problem_count(self) -> int:
        """How many things stand against using the scheme."""
        return sum(1 for remark in self._remarks if remark.is_problem)

    def snapshot(self) -> dict[str, object]:
        """Give a copy of the scheme that no later change touches."""
        return deepcopy(self._tree.data)

    def mark_saved(self, data: Mapping[str, object]) -> None:
        """Take a snapshot as what is saved now."""
        self._saved = dict(data)
        self._tree.settle()

    def take_over(self, data: Mapping[str, object]) -> None:
        """Go on with a text that was not saved, as one change."""
        self._tree.replace((), data)
        self._look_again()

    def rows(self) -> tuple[NodeRow, ...]:
        """Give the tree: the scheme, then each of its lists with its entries."""
        totals = {total.path: total for total in totals_of(self._tree.data)}
        own = self._row((), totals, ())
        lists = [self._list_row(name, totals) for name in trees.LISTS]
        return (own, *lists)

    def _list_row(self, name: str, totals: Mapping[Path, Total]) -> NodeRow:
        rows = []
        for position, entry in enumerate(self._tree.entries((name,))):
            path: Path = (name, position)
            count = len(trees.entries_of(entry, ("items",))) if name == "sections" else 0
            children = tuple(self._row((*path, "items", place), totals, ()) for place in range(count))
            rows.append(self._row(path, totals, children))
        problems = sum(row.problems for row in rows)
        found, difference = _sums(totals.get((name,)))
        title = self._say(words.LIST_NAMES[name])
        return NodeRow((name,), KIND_LIST, title, "", found, difference, problems, tuple(rows))

    def _row(self, path: Path, totals: Mapping[Path, Total], children: tuple[NodeRow, ...]) -> NodeRow:
        entry = self._tree.entry(path)
        figure = entry.get("max_points", entry.get("weight", entry.get("at_least", entry.get("least_people", ""))))
        found, difference = _sums(totals.get(path))
        return NodeRow(
            path,
            kind_of(path),
            self._title_of(path),
            shown(figure),
            found,
            difference,
            self._at.get(path, 0) + sum(child.problems for child in children),
            children,
        )

    def form(self, path: Path) -> NodeForm:
        """Give the form of an entry, or the heading of a list."""
        kind = kind_of(path)
        if is_list(path):
            return NodeForm(path, KIND_LIST, self._say(words.LIST_NAMES.get(str(path[-1]), "")), ())
        entry = self._tree.entry(path)
        wrong: dict[str, list[str]] = {}
        for remark in self._remarks:
            if remark.path == path:
                wrong.setdefault(remark.key, []).append(remark.text)
        settings = settings_of(kind, entry, self._tree.data)
        fields = tuple(self._field(one, entry, tuple(wrong.get(one.key, ()))) for one in settings)
        return NodeForm(path, kind, self._say(words.KIND_NAMES[kind]), fields)

    def _field(self, setting: Setting, entry: Mapping[str, object], problems: tuple[str, ...]) -> SettingField:
        value = entry.get(setting.key, _USUAL.get(setting.key))
        is_table = setting.kind in LINES
        text = "" if is_table else shown(value)
        has_facts = any(one.kind == Kind.FACT for one in (setting, *setting.entry))
        return SettingField(
            key=setting.key,
            label=self._tr("Scheme", setting.label),
            hint=self._tr("Scheme", setting.help) if setting.help else "",
            kind=_KINDS.get(setting.kind, "rows" if is_table else "line"),
            value=text,
            shown_value=self.fact_label(text) if setting.kind == Kind.FACT else text,
            required=setting.required or setting.key in _USUAL,
            choices=tuple(FieldChoice(key, self._tr("Scheme", label)) for key, label in setting.choices.items()),
            columns=tuple(self._field(column, {}, ()) for column in setting.entry),
            rows=shown_lines(setting, value) if is_table else (),
            problems=problems,
            fact_labels=self._fact_labels() if has_facts else {},
        )

    def _fact_labels(self) -> dict[str, str]:
        return {spec.key: self._tr("Fact", spec.label) for spec in FACTS}

    def fact_label(self, key: str) -> str:
        """Give the name of a fact; the key itself where the library has no such fact."""
        spec = find_fact(key)
        return key if spec is None else self._tr("Fact", spec.label)

    def fact_choices(self, path: Path, key: str, text: str = "") -> tuple[FactChoice, ...]:
        """Give the facts that fit a field first, then the others with the reason; only those that the words fit."""
        setting = self._setting(path, key)
        measures = () if setting is None else setting.measures
        subjects = str(self._tree.data.get("subjects", VILLAGE))
        choices = [self._fact_choice(spec, measures, subjects) for spec in FACTS]
        parts = text.casefold().split()
        found = [
            one
            for one in choices
            if all(part in f"{one.label} {one.definition} {one.key}".casefold() for part in parts)
        ]
        return tuple(sorted(found, key=lambda one: bool(one.warning)))

    def _fact_choice(self, spec: FactSpec, measures: tuple[type[Measure], ...], subjects: str) -> FactChoice:
        warning = ""
        if spec.statistic:
            warning = self._say(_NEVER_SCORED)
        elif measures and not isinstance(spec.measure, measures):
            warning = self._say(_UNFIT)
        elif subjects not in spec.subjects:
            warning = self._say(_NOT_THEIRS)
        tr = self._tr
        return FactChoice(
            spec.key, tr("Fact", spec.label), tr("Fact", spec.definition), tr("Fact", spec.formula), warning
        )

    def set_value(self, path: Path, key: str, text: str) -> bool:
        """Take what was typed into a field; tell whether the form has other fields now."""
        setting = self._setting(path, key)
        if setting is None or not self.is_editable:
            return False
        value = typed(setting, text)
        if key == "rule" and value is not None and kind_of(path) in _RULED:
            entry = self._tree.entry(path)
            if entry.get("rule") == value:
                return False
            self._tree.replace(path, with_rule(kind_of(path), entry, str(value)))
            self._look_again()
            return True
        if self._tree.set(path, key, value):
            self._look_again()
        return False

    def set_rows(self, path: Path, key: str, rows: Sequence[Sequence[str]]) -> None:
        """Take the lines of a field that is a table; a line that is empty throughout is left out."""
        setting = self._setting(path, key)
        if setting is None or not self.is_editable:
            return
        if self._tree.set(path, key, typed_lines(setting, rows)):
            self._look_again()

    def settle(self) -> None:
        """End a step of typing, so that the next one is taken back by itself."""
        self._tree.settle()

    def can_add(self, path: Path) -> bool:
        """Tell whether something can be added at this place of the tree."""
        return self.is_editable and bool(path)

    def add(self, path: Path) -> Path:
        """Add an entry like the chosen one behind it, or the first one of a list; give where it stands."""
        if not self.can_add(path):
            return path
        if is_list(path):
            target: Path = (*path, len(self._tree.entries(path)))
        else:
            target = (*path[:-1], int(path[-1]) + 1)
        return self._add_at(target)

    def can_add_item(self, path: Path) -> bool:
        """Tell whether the place lies in a section, so that an item can be added there."""
        return self.is_editable and path[:1] == ("sections",) and len(path) >= len(("sections", 0))

    def add_item(self, path: Path) -> Path:
        """Add an item to the section at or above a place; give where it stands."""
        if not self.can_add_item(path):
            return path
        if len(path) > len(("sections", 0, "items")):
            return self.add(path)
        section = path[:2]
        return self._add_at((*section, "items", len(self._tree.entries((*section, "items")))))

    def _add_at(self, target: Path) -> Path:
        kind = kind_of(target)
        key = self._tree.fresh_key(kind)
        added = self._tree.add(target, fresh(kind, self._say(words.NEW_TITLES[kind]), key))
        self._look_again()
        return added

    def can_move(self, path: Path) -> bool:
        """Tell whether an entry can be moved, copied or removed."""
        return self.is_editable and bool(path) and not is_list(path)

    def remove(self, path: Path) -> Path:
        """Remove an entry with all that is in it; give the place to look at next."""
        return self._rearranged(path, self._tree.remove)

    def duplicate(self, path: Path) -> Path:
        """Copy an entry behind itself; give where the copy stands."""
        return self._rearranged(path, self._tree.duplicate)

    def move(self, path: Path, step: int) -> Path:
        """Move an entry up (-1) or down (1); give where it stands."""
        return self._rearranged(path, lambda one: self._tree.move(one, step))

    def _rearranged(self, path: Path, change: Callable[[Path], Path]) -> Path:
        if not self.can_move(path) or not self._tree.exists(path):
            return path
        result = change(path)
        self._look_again()
        return result

    def undo(self) -> Path | None:
        """Take the last change back; give where it was, or None."""
        return self._stepped(self._tree.undo())

    def redo(self) -> Path | None:
        """Do again what was taken back; give where it was, or None."""
        return self._stepped(self._tree.redo())

    def _stepped(self, path: Path | None) -> Path | None:
        self._look_again()
        while path and not is_list(path) and not self._tree.exists(path):
            path = path[:-2]
        return path

    def describe(self, path: Path) -> str:
        """Name an entry: what it is and its title."""
        if is_list(path):
            return self._say(words.LIST_NAMES.get(str(path[-1]), ""))
        if kind_of(path) == SCHEME:
            return self._say(words.KIND_NAMES[SCHEME])
        return f"{self._say(words.KIND_NAMES[kind_of(path)])} · {self._title_of(path)}"

    def _title_of(self, path: Path) -> str:
        title = self._tree.entry(path).get("title")
        return str(title) if title else self._say(_NO_TITLE)

    def _setting(self, path: Path, key: str) -> Setting | None:
        """Give a setting by its key; ``deductions.fact`` is a column of a table."""
        first, _, inner = key.partition(".")
        settings = settings_of(kind_of(path), self._tree.entry(path), self._tree.data)
        found = next((one for one in settings if one.key == first), None)
        if found is None or not inner:
            return found
        return next((one for one in found.entry if one.key == inner), None)

    def _look_again(self) -> None:
        found = self._check(self._tree.data)
        remarks = [self._remark(problem, is_problem=True) for problem in found.problems]
        remarks += [self._remark(problem, is_problem=False) for problem in found.remarks]
        self._remarks = tuple(remarks)
        self._at = {}
        for remark in remarks:
            if remark.is_problem:
                self._at[remark.path] = self._at.get(remark.path, 0) + 1

    def _remark(self, problem: Problem, *, is_problem: bool) -> Remark:
        path, key = trees.split(problem.path)
        return Remark(problem.message.render(self._tr), is_problem, self.describe(path), path, key)

    def _say(self, source: str) -> str:
        return self._tr(words.CONTEXT, source) if source else ""


KIND_LIST = "list"
"""Kind of a line of the tree that is a list and no entry."""
_RULED = frozenset({ITEM, trees.BONUS})
_USUAL = {"subjects": VILLAGE}
"""What a setting that is not given stands for."""
_KINDS = {Kind.FACT: "fact", Kind.QUARTERS: "quarters"}
"""Kinds of settings with an editor of their own; the others are lines, choices or small tables."""


def _sums(total: Total | None) -> tuple[str, str]:
    if total is None:
        return "", ""
    return format_decimal(total.found), shown_difference(total.difference) if total.difference else ""
