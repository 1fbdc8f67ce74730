"""Every action of the window in one table: its name, its key, its icon."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.look import Look


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action; ``hint`` is read aloud and shown in the list of keys."""

    key: str
    text: str
    hint: str
    shortcut: str
    icon: str
    everywhere: bool = False


_N = QT_TRANSLATE_NOOP


def _spec(key: str, text: object, hint: object, shortcut: str, icon: str, *, everywhere: bool = False) -> ActionSpec:
    return ActionSpec(key, str(text), str(hint), shortcut, icon, everywhere)


ACTIONS: tuple[ActionSpec, ...] = (
    _spec("go_register", _N("Action", "Register"), _N("Action", "Go to the register of residents"), "Ctrl+1", "register", everywhere=True),
    _spec("go_assessment", _N("Action", "Assessment"), _N("Action", "Go to the assessment of villages"), "Ctrl+2", "assessment", everywhere=True),
    _spec("go_bundle", _N("Action", "Bundles"), _N("Action", "Go to the data bundles"), "Ctrl+3", "bundle", everywhere=True),
    _spec("find", _N("Action", "Find"), _N("Action", "Jump to the search box"), "Ctrl+K", "search", everywhere=True),
    _spec("new_person", _N("Action", "New person"), _N("Action", "Start an empty sheet for a new resident"), "Ctrl+N", "add", everywhere=True),
    _spec("import_workbook", _N("Action", "Import"), _N("Action", "Import residents, events or figures from a workbook"), "Ctrl+I", "import", everywhere=True),
    _spec("batches", _N("Action", "Import batches"), _N("Action", "List past imports and undo one"), "Ctrl+Shift+I", "batches", everywhere=True),
    _spec("undo_save", _N("Action", "Undo last save"), _N("Action", "Take back the last saved change of the register"), "Ctrl+Z", "undo", everywhere=True),
    _spec("edit", _N("Action", "Edit"), _N("Action", "Edit the person shown"), "F2", "edit"),
    _spec("save", _N("Action", "Save"), _N("Action", "Save the sheet"), "Ctrl+S", "save"),
    _spec("leave", _N("Action", "Leave"), _N("Action", "Leave editing, or close what is open"), "Esc", "leave"),
    _spec("delete_person", _N("Action", "Delete"), _N("Action", "Delete the person shown"), "Ctrl+Del", "trash"),
    _spec("score", _N("Action", "Score"), _N("Action", "Score all villages for a period"), "Ctrl+R", "score"),
    _spec("publish", _N("Action", "Publish"), _N("Action", "Publish this run; it can no longer change"), "Ctrl+Shift+P", "publish"),
    _spec("record_event", _N("Action", "Record event"), _N("Action", "Write down a birth, death, move, marriage or divorce"), "F8", "event", everywhere=True),
    _spec("household", _N("Action", "Household"), _N("Action", "Show the household of the person shown: members on a day, what became of it"), "Ctrl+J", "household"),
    _spec("household_split", _N("Action", "Split household"), _N("Action", "Make some members a household of their own"), "Alt+1", "household"),
    _spec("household_join", _N("Action", "Join households"), _N("Action", "Bring all members into another household"), "Alt+2", "household"),
    _spec("household_move", _N("Action", "Move household"), _N("Action", "Move the whole household to another village or group"), "Alt+3", "household"),
    _spec("household_head", _N("Action", "Change head"), _N("Action", "Make another member the head of the household"), "Alt+4", "household"),
    _spec("household_add", _N("Action", "Add member"), _N("Action", "Take a person of the register into the household"), "Alt+5", "household"),
    _spec("household_remove", _N("Action", "Remove member"), _N("Action", "Take a member out of the household; the person stays in the register"), "Alt+6", "household"),
    _spec("household_separate", _N("Action", "Registered here, lives elsewhere"), _N("Action", "Note that a member is registered here and lives elsewhere"), "Alt+7", "household"),
    _spec("history", _N("Action", "History"), _N("Action", "Show who changed what in the record shown, and how it was on a day"), "Ctrl+H", "history"),
    _spec("places", _N("Action", "Villages and groups"), _N("Action", "Give a village or group another name, or join two villages"), "Ctrl+Shift+L", "place", everywhere=True),
    _spec("monthly_slip", _N("Action", "Monthly slip"), _N("Action", "Preview the slip of what a village reported in a month"), "Ctrl+Shift+M", "print", everywhere=True),
    _spec("set_operator", _N("Action", "Operator"), _N("Action", "Say who works at the desk; later changes bear this name"), "Ctrl+Shift+U", "person", everywhere=True),
    _spec("print", _N("Action", "Print"), _N("Action", "Preview and print the papers of this page"), "Ctrl+P", "print"),
    _spec("export_bundle", _N("Action", "Export bundle"), _N("Action", "Write what changed to a USB stick"), "Ctrl+E", "export"),
    _spec("verify_bundle", _N("Action", "Verify bundle"), _N("Action", "Check a bundle by its manifest"), "Ctrl+Shift+E", "verify"),
    _spec("set_recipient", _N("Action", "Set recipient"), _N("Action", "Read the county's public key from a file"), "Ctrl+Shift+R", "key"),
    _spec("switch_theme", _N("Action", "Light or dark"), _N("Action", "Switch between light and dark colours"), "Ctrl+Shift+D", "theme", everywhere=True),
    _spec("show_keys", _N("Action", "Keys"), _N("Action", "Show the list of keys"), "F1", "help", everywhere=True),
    _spec("quit", _N("Action", "Quit"), _N("Action", "Close the office and the program"), "Ctrl+Q", "close", everywhere=True),
)  # fmt: skip
_BY_KEY = {spec.key: spec for spec in ACTIONS}


def label(text: str) -> str:
    """Translate a text of the table."""
    return QCoreApplication.translate("Action", text)


def native_keys(spec: ActionSpec) -> str:
    """Give the keys as this system writes them."""
    return QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class DeskAction(QAction):
    """An action of the table; buttons draw its icon in the colour of their own role."""

    def __init__(self, spec: ActionSpec, owner: QWidget, look: Look) -> None:
        """Take name, key and hint from the table."""
        super().__init__(label(spec.text), owner)
        self.spec, self.look = spec, look
        self.setObjectName(spec.key)
        self.setShortcut(QKeySequence(spec.shortcut))
        self.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.setToolTip(f"{label(spec.hint)}  ({native_keys(spec)})")
        self.setStatusTip(label(spec.hint))


def make_action(key: str, owner: QWidget, look: Look, run: Callable[[], object]) -> DeskAction:
    """Make the action and add it to ``owner``; it listens for its key while ``owner`` is visible."""
    action = DeskAction(_BY_KEY[key], owner, look)
    action.triggered.connect(lambda _checked=False: run())
    owner.addAction(action)
    return action


def text_of(key: str) -> str:
    """Give the name of an action."""
    return label(_BY_KEY[key].text)


def hint_of(key: str) -> str:
    """Give what an action does, and its keys."""
    spec = _BY_KEY[key]
    return f"{label(spec.hint)}  ({native_keys(spec)})"
