"""The list of any record type: one widget, its dialogs, and what it decides without widgets."""
