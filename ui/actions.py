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
    """One action; ``hint`` is read aloud and shown in the list of keys; several keys are parted by ``; ``."""

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
    _spec("go_ledgers", _N("Action", "Ledgers"), _N("Action", "Go to the ledgers: the list of every kind of record"), "Ctrl+2", "ledger", everywhere=True),
    _spec("go_duplicates", _N("Action", "Duplicates"), _N("Action", "Go to the people who stand in the register twice"), "Ctrl+3", "duplicates", everywhere=True),
    _spec("go_checks", _N("Action", "Checks"), _N("Action", "Go to the checks of the register"), "Ctrl+4", "checks", everywhere=True),
    _spec("go_entitlements", _N("Action", "Entitlements"), _N("Action", "Go to the entitlements of families: who may be owed, cases, notices, payments"), "Ctrl+5", "entitlement", everywhere=True),
    _spec("go_assessment", _N("Action", "Assessment"), _N("Action", "Go to the assessment of villages"), "Ctrl+6", "assessment", everywhere=True),
    _spec("go_bundle", _N("Action", "Bundles"), _N("Action", "Go to the data bundles"), "Ctrl+7", "bundle", everywhere=True),
    _spec("find", _N("Action", "Find"), _N("Action", "Jump to the search box"), "Ctrl+K", "search", everywhere=True),
    _spec("new_person", _N("Action", "New person"), _N("Action", "Start an empty sheet for a new resident"), "Ctrl+N", "add", everywhere=True),
    _spec("import_workbook", _N("Action", "Import"), _N("Action", "Import residents, events or figures from a workbook"), "Ctrl+I", "import", everywhere=True),
    _spec("batches", _N("Action", "Import batches"), _N("Action", "List past imports and undo one"), "Ctrl+Shift+I", "batches", everywhere=True),
    _spec("record_event", _N("Action", "Record event"), _N("Action", "Write down a birth, death, move, marriage or divorce"), "F8", "event", everywhere=True),
    _spec("household", _N("Action", "Household"), _N("Action", "Show the household of the person shown: members on a day, what became of it"), "F9", "household"),
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
    _spec("new_household", _N("Action", "New household"), _N("Action", "Start the head of a new household with the next number"), "Ctrl+Shift+N", "household", everywhere=True),
    _spec("undo_save", _N("Action", "Undo last save"), _N("Action", "Take back what was typed last, or the last saved change of the register"), "Ctrl+Z", "undo", everywhere=True),
    _spec("redo_save", _N("Action", "Redo"), _N("Action", "Do again what was taken back"), "Ctrl+Y; Ctrl+Shift+Z", "redo", everywhere=True),
    _spec("edit", _N("Action", "Edit"), _N("Action", "Edit the person shown"), "F2", "edit"),
    _spec("save", _N("Action", "Save"), _N("Action", "Save the sheet"), "Ctrl+S", "save"),
    _spec("save_next", _N("Action", "Save, next one"), _N("Action", "Save the sheet and start the next member of the household, or the next record"), "Ctrl+Return; Ctrl+Enter", "save"),
    _spec("repeat_field", _N("Action", "As last record"), _N("Action", "Fill the field with what the last record of this kind says"), "F4; Ctrl+'", "repeat"),
    _spec("repeat_all", _N("Action", "All as last record"), _N("Action", "Fill the empty fields that records of a series share"), "Shift+F4", "repeat"),
    _spec("open_candidate", _N("Action", "Open the like"), _N("Action", "Open the person in the register that may be the one being typed"), "F6", "register"),
    _spec("resume_draft", _N("Action", "Go on typing"), _N("Action", "Go on with what was typed last and not saved"), "F7", "edit"),
    _spec("next_group", _N("Action", "Next group"), _N("Action", "Go to the next group of fields"), "PgDown", "edit"),
    _spec("previous_group", _N("Action", "Previous group"), _N("Action", "Go to the previous group of fields"), "PgUp", "edit"),
    _spec("bulk_edit", _N("Action", "Bulk edit"), _N("Action", "Give many records the same values, after a preview"), "Ctrl+B", "bulk"),
    _spec("second_entry", _N("Action", "Second entry"), _N("Action", "Type ID numbers and dates again, blind, and compare"), "Ctrl+T", "verify"),
    _spec("leave", _N("Action", "Leave"), _N("Action", "Leave editing, or close what is open"), "Esc", "leave"),
    _spec("delete_person", _N("Action", "Delete"), _N("Action", "Delete the person shown"), "Ctrl+Del", "trash"),
    _spec("score", _N("Action", "Score"), _N("Action", "Score all villages for a period"), "Ctrl+R", "score"),
    _spec("rectify_new", _N("Action", "New finding"), _N("Action", "Write down by hand what was found wrong in the work of a village or department"), "Alt+Shift+N", "add"),
    _spec("rectify_run", _N("Action", "From a run"), _N("Action", "Make rectification notices for everybody of a run below full points"), "Alt+Shift+B", "bulk"),
    _spec("rectify_step", _N("Action", "Next step"), _N("Action", "Take the next step of the rectification shown: issue, receipt, reply, re-check, close"), "Alt+Shift+S", "next"),
    _spec("rectify_edit", _N("Action", "Change finding"), _N("Action", "Change a finding that was not issued yet"), "Alt+Shift+E", "edit"),
    _spec("rectify_remove", _N("Action", "Remove finding"), _N("Action", "Take out a finding that was not issued yet"), "Alt+Shift+Del", "trash"),
    _spec("holidays", _N("Action", "Holidays"), _N("Action", "Show and enter days off and made-up working days, year by year"), "Alt+Shift+H", "event"),
    _spec("notice_draft", _N("Action", "Draw up notice"), _N("Action", "Draw up a public notice of the cases that wait for one"), "Alt+N", "add"),
    _spec("review_new", _N("Action", "Write down meeting"), _N("Action", "Write down a village meeting and its votes on cases"), "Alt+R", "group"),
    _spec("notice_step", _N("Action", "Next step"), _N("Action", "Take the next step of the line shown: meeting, posting, taking down, closing"), "Alt+S", "next"),
    _spec("notice_object", _N("Action", "Objection"), _N("Action", "Write down what was said against the notice shown, and never who said it"), "Alt+O", "edit"),
    _spec("notice_web", _N("Action", "Web copy"), _N("Action", "Write the notice shown as plain text for the web, with the day on which it must go"), "Alt+P", "export"),
    _spec("case_new", _N("Action", "New case"), _N("Action", "Open a case for a person who applies for support"), "Alt+F", "add"),
    _spec("case_step", _N("Action", "Next step"), _N("Action", "Take the next step of the case shown: take in, opinion of the handler, decision"), "Alt+G", "next"),
    _spec("case_criteria", _N("Action", "Criteria"), _N("Action", "Go through the criteria of the case: met, not met, not checked"), "Alt+H", "verify"),
    _spec("case_documents", _N("Action", "Papers"), _N("Action", "Go through the papers of the case: what came in and what is missing"), "Alt+I", "ledger"),
    _spec("case_account", _N("Action", "Account"), _N("Action", "Type the account of the case, the first or the second time"), "Alt+J", "two"),
    _spec("case_edit", _N("Action", "Correct"), _N("Action", "Correct what was typed of the application, before it is decided"), "Alt+K", "edit"),
    _spec("case_scans", _N("Action", "Scans"), _N("Action", "Jump to the photos and scans of the case"), "Alt+M", "folder"),
    _spec("pay_freeze", _N("Action", "Freeze list"), _N("Action", "Freeze what is payable as a list that two people sign"), "Alt+T", "done"),
    _spec("pay_send", _N("Action", "Bank file"), _N("Action", "Write the bank's file of the list and call it sent"), "Alt+U", "export"),
    _spec("pay_return", _N("Action", "Bank's answer"), _N("Action", "Take what the bank answered: paid or sent back"), "Alt+V", "import"),
    _spec("pay_void", _N("Action", "Void list"), _N("Action", "Make a list void that was never sent; its months are free again"), "Alt+W", "trash"),
    _spec("pay_reissue", _N("Action", "Pay again"), _N("Action", "Pay again what the bank sent back"), "Alt+X", "repeat"),
    _spec("pay_recover", _N("Action", "Ask back"), _N("Action", "Ask back what is not owed, or write down what came back"), "Alt+Y", "undo"),
    _spec("pay_view", _N("Action", "Next view of payments"), _N("Action", "Go on to the next view: to be paid, lists, recoveries"), "Alt+Z", "next"),
    _spec("candidate_answer", _N("Action", "Answer"), _N("Action", "Write down what the chosen families answered to the offer"), "Alt+A", "edit"),
    _spec("candidate_letter", _N("Action", "Letters"), _N("Action", "Print letters that offer the support to the chosen families; Ctrl+A takes all of the list"), "Alt+B", "print"),
    _spec("candidate_case", _N("Action", "Start case"), _N("Action", "Open the case of the family that applies"), "Alt+C", "next"),
    _spec("candidate_wish", _N("Action", "Wishes again"), _N("Action", "Note that somebody who declined wishes to be told again"), "Alt+D", "person"),
    _spec("candidate_roster", _N("Action", "Rosters"), _N("Action", "Make rosters for the county: new, review, all, ended, paid"), "Alt+E", "table"),
    _spec("parameter_add", _N("Action", "New value"), _N("Action", "Enter what a parameter is from a day on; earlier rows stay"), "Alt+Shift+A", "add"),
    _spec("calendar_adopt", _N("Action", "Adopt calendar"), _N("Action", "Take over a template, or last year's dates, as the calendar of a year"), "Alt+Shift+B", "event"),
    _spec("calendar_step", _N("Action", "Change step"), _N("Action", "Change the dates of a step of the calendar"), "Alt+Shift+C", "edit"),
    _spec("policy_new", _N("Action", "New policy"), _N("Action", "Enter a policy of the county or township into the catalogue"), "Alt+Shift+D", "add"),
    _spec("programme_view", _N("Action", "Next view"), _N("Action", "Go on to the next view: what applies, calendar, catalogue"), "Alt+Shift+E", "next"),
    _spec("yearly_decide", _N("Action", "Decide"), _N("Action", "Decide on the case shown: ended, continued, transferred, corrected"), "Alt+Shift+F", "edit"),
    _spec("yearly_review", _N("Action", "Review case"), _N("Action", "Enter the yearly review of the case shown"), "Alt+Shift+G", "checks"),
    _spec("yearly_confirm", _N("Action", "Confirm the unchanged"), _N("Action", "Confirm all cases of the list that are as they were last time"), "Alt+Shift+H", "done"),
    _spec("yearly_archive", _N("Action", "Archive the list"), _N("Action", "Put all ended cases of the list into the archive"), "Alt+Shift+I", "folder"),
    _spec("yearly_view", _N("Action", "Next list"), _N("Action", "Go on to the next list: events, review, archive"), "Alt+Shift+J", "next"),
    _spec("care_new", _N("Action", "Take family in"), _N("Action", "Take a family into care, with its two contacts"), "Alt+Shift+K", "add"),
    _spec("care_log", _N("Action", "Write contact down"), _N("Action", "Write down a call, a meeting or a home visit"), "Alt+Shift+L", "edit"),
    _spec("care_contact", _N("Action", "Name contact"), _N("Action", "Name one of the two contacts of the family"), "Alt+Shift+M", "two"),
    _spec("care_edit", _N("Action", "Change family"), _N("Action", "Change what was written down of the family and its wishes"), "Alt+Shift+N", "edit"),
    _spec("care_end", _N("Action", "End care"), _N("Action", "The family declines, moved or died: nothing is due any more"), "Alt+Shift+O", "leave"),
    _spec("childcare_intake", _N("Action", "Take application"), _N("Action", "Open the case of an application for the child chosen"), "Alt+Shift+P", "add"),
    _spec("childcare_result", _N("Action", "Write result down"), _N("Action", "Write down what the county said of the application chosen"), "Alt+Shift+Q", "edit"),
    _spec("childcare_table", _N("Action", "Take table"), _N("Action", "Take over the county's table of what the national system answered"), "Alt+Shift+R", "import"),
    _spec("plan_rounds", _N("Action", "Plan the year"), _N("Action", "Plan the four inspection rounds of a year"), "Alt+N", "add"),
    _spec("edit_round", _N("Action", "Change round"), _N("Action", "Change title and days of the round, or take it away"), "Alt+E", "edit"),
    _spec("round_teams", _N("Action", "Teams"), _N("Action", "Say who inspects which village"), "Alt+T", "group"),
    _spec("draw_groups", _N("Action", "Draw"), _N("Action", "Draw the groups by an announced seed, or look at the draw"), "Alt+D", "repeat"),
    _spec("mark_village", _N("Action", "Mark"), _N("Action", "Write down what was found in the village chosen"), "Alt+M", "edit"),
    _spec("close_round", _N("Action", "Close round"), _N("Action", "Close the round, or open it again"), "Alt+K", "done"),
    _spec("mark_ok", _N("Action", "In order"), _N("Action", "Mark the line as in order"), "1", "done"),
    _spec("mark_wrong", _N("Action", "Not in order"), _N("Action", "Mark the line as not in order"), "2", "close"),
    _spec("mark_unseen", _N("Action", "Not looked at"), _N("Action", "Mark the line as not looked at; it counts for neither"), "3", "waive"),
    _spec("clear_mark", _N("Action", "Take the mark away"), _N("Action", "Leave the line unmarked again"), "0", "trash"),
    _spec("next_village", _N("Action", "Next village"), _N("Action", "Mark the next village"), "Alt+PgDown", "next"),
    _spec("previous_village", _N("Action", "Previous village"), _N("Action", "Mark the village before"), "Alt+PgUp", "undo"),
    _spec("review_next", _N("Action", "Next step"), _N("Action", "Take the next step of the review: hand over, check, open for appeals, publish"), "Ctrl+Shift+P", "publish"),
    _spec("review_back", _N("Action", "Send back"), _N("Action", "Send the result back: it becomes a draft again"), "Ctrl+Shift+H", "undo"),
    _spec("self_scores", _N("Action", "Claimed points"), _N("Action", "Show the points that the assessed claim, beside the verified ones"), "Ctrl+Shift+Q", "compare"),
    _spec("review_appeals", _N("Action", "Appeals"), _N("Action", "Show the appeals against the result, and decide them"), "Ctrl+Shift+A", "edit"),
    _spec("review_amendments", _N("Action", "Amendments"), _N("Action", "Show what was amended beside the published result"), "Ctrl+Shift+G", "history"),
    _spec("what_if", _N("Action", "What if…"), _N("Action", "Try out other figures for the one of the current line; nothing is stored"), "Ctrl+Shift+Y", "compare"),
    _spec("print", _N("Action", "Print"), _N("Action", "Preview and print the papers of this page"), "Ctrl+P", "print"),
    _spec("print_record", _N("Action", "Print the record"), _N("Action", "Print what is kept of the person shown, for that person to see"), "Ctrl+Shift+A", "print"),
    _spec("print_blank", _N("Action", "Blank form"), _N("Action", "Print the empty paper form of the records of this list"), "Ctrl+Shift+B", "print"),
    _spec("export_bundle", _N("Action", "Export bundle"), _N("Action", "Write what changed to a USB stick"), "Ctrl+E", "export"),
    _spec("verify_bundle", _N("Action", "Verify bundle"), _N("Action", "Check a bundle by its manifest"), "Ctrl+Shift+E", "verify"),
    _spec("set_recipient", _N("Action", "Set recipient"), _N("Action", "Read the county's public key from a file"), "Ctrl+Shift+R", "key"),
    _spec("scan_duplicates", _N("Action", "Look for duplicates"), _N("Action", "Compare everybody in the register with everybody"), "Ctrl+Shift+F", "search"),
    _spec("merge_pair", _N("Action", "Merge"), _N("Action", "Merge the two records with the values chosen"), "Ctrl+M", "merge"),
    _spec("not_same", _N("Action", "Not the same"), _N("Action", "Remember that these are two people"), "Ctrl+D", "two"),
    _spec("next_pair", _N("Action", "Next"), _N("Action", "Leave this pair open and go to the next one"), "Ctrl+Shift+J", "next"),
    _spec("unmerge", _N("Action", "Take apart"), _N("Action", "Take the merge apart: both records are as they were"), "Ctrl+U", "apart"),
    _spec("run_checks", _N("Action", "Check"), _N("Action", "Look through the whole register by the rules"), "F5", "checks"),
    _spec("waive_finding", _N("Action", "Set aside"), _N("Action", "Set the finding aside until a day, or show it again"), "W", "waive"),
    _spec("open_list", _N("Action", "Choose list"), _N("Action", "Choose the list to compare the register with"), "Ctrl+O", "folder"),
    _spec("apply_choices", _N("Action", "Take over…"), _N("Action", "Show what the choices would write, and write it"), "Ctrl+Shift+Return", "done"),
    _spec("save_comparison", _N("Action", "Save comparison"), _N("Action", "Write the comparison as a workbook"), "Ctrl+Shift+W", "export"),
    _spec("list_filter", _N("Action", "Filter"), _N("Action", "Add a filter to the list"), "Ctrl+F", "filter"),
    _spec("list_sort", _N("Action", "Sort"), _N("Action", "Sort the list by the column of the current cell: up, down, as it comes"), "Ctrl+Shift+O", "sort"),
    _spec("list_group", _N("Action", "Group"), _N("Action", "Choose by what the list is grouped"), "Ctrl+G", "group"),
    _spec("list_columns", _N("Action", "Columns"), _N("Action", "Choose the columns of the list and their order"), "Ctrl+L", "columns"),
    _spec("list_save_view", _N("Action", "Save view"), _N("Action", "Keep columns, filters, order and groups of the list under a name"), "Ctrl+Shift+V", "bookmark"),
    _spec("list_copy", _N("Action", "Copy"), _N("Action", "Copy the chosen rows with their headings"), "Ctrl+C", "copy"),
    _spec("list_copy_text", _N("Action", "Copy for a spreadsheet"), _N("Action", "Copy the chosen rows so that a spreadsheet keeps every digit of long numbers"), "Ctrl+Shift+C", "copy"),
    _spec("list_export", _N("Action", "Export list"), _N("Action", "Write the list to a workbook or text table"), "Ctrl+Shift+S", "table"),
    _spec("scheme_copy", _N("Action", "Copy to edit"), _N("Action", "Copy the scheme under a name of the office, to be changed"), "Ctrl+Shift+K", "copy"),
    _spec("scheme_import", _N("Action", "Import scheme"), _N("Action", "Take over a scheme from a TOML file"), "Ctrl+Shift+B", "import"),
    _spec("scheme_export", _N("Action", "Export scheme"), _N("Action", "Write the saved scheme to a TOML file"), "Ctrl+Shift+X", "export"),
    _spec("scheme_delete", _N("Action", "Delete scheme"), _N("Action", "Delete the scheme of the office; Ctrl+Z brings it back"), "Ctrl+Shift+Del", "trash"),
    _spec("entry_add", _N("Action", "Add"), _N("Action", "Add an entry like the chosen one behind it"), "Ins", "add"),
    _spec("entry_add_item", _N("Action", "Add item"), _N("Action", "Add an item to the chosen section"), "Shift+Ins", "bulk"),
    _spec("entry_copy", _N("Action", "Duplicate"), _N("Action", "Copy the chosen entry behind itself"), "Ctrl+D", "copy"),
    _spec("entry_remove", _N("Action", "Remove"), _N("Action", "Remove the chosen entry with all that is in it"), "Del", "trash"),
    _spec("entry_up", _N("Action", "Up"), _N("Action", "Move the chosen entry up; an item goes on into the section above"), "Alt+Up", "up"),
    _spec("entry_down", _N("Action", "Down"), _N("Action", "Move the chosen entry down; an item goes on into the section below"), "Alt+Down", "down"),
    _spec("switch_theme", _N("Action", "Light or dark"), _N("Action", "Switch between light and dark colours"), "Ctrl+Shift+D", "theme", everywhere=True),
    _spec("show_keys", _N("Action", "Keys"), _N("Action", "Show the list of keys"), "F1", "help", everywhere=True),
    _spec("quit", _N("Action", "Quit"), _N("Action", "Close the office and the program"), "Ctrl+Q", "close", everywhere=True),
)  # fmt: skip
_BY_KEY = {spec.key: spec for spec in ACTIONS}


def label(text: str) -> str:
    """Translate a text of the table."""
    return QCoreApplication.translate("Action", text)


def native_keys(spec: ActionSpec) -> str:
    """Give the keys as this system writes them; the first where there are several."""
    return keys_of(spec)[0].toString(QKeySequence.SequenceFormat.NativeText)


def keys_of(spec: ActionSpec) -> list[QKeySequence]:
    """Give every key of an action."""
    return QKeySequence.listFromString(spec.shortcut)


def text_of(key: str) -> str:
    """Give the name of an action."""
    return label(_BY_KEY[key].text)


def hint_of(key: str) -> str:
    """Give what an action does, and its keys."""
    spec = _BY_KEY[key]
    return f"{label(spec.hint)}  ({native_keys(spec)})"


class DeskAction(QAction):
    """An action of the table; buttons draw its icon in the colour of their own role."""

    def __init__(self, spec: ActionSpec, owner: QWidget, look: Look) -> None:
        """Take name, key and hint from the table."""
        super().__init__(label(spec.text), owner)
        self.spec, self.look = spec, look
        self.setObjectName(spec.key)
        self.setShortcuts(keys_of(spec))
        self.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.setToolTip(f"{label(spec.hint)}  ({native_keys(spec)})")
        self.setStatusTip(label(spec.hint))


def make_action(key: str, owner: QWidget, look: Look, run: Callable[[], object]) -> DeskAction:
    """Make the action and add it to ``owner``; it listens for its key while ``owner`` is visible."""
    action = DeskAction(_BY_KEY[key], owner, look)
    action.triggered.connect(lambda _checked=False: run())
    owner.addAction(action)
    return action
