"""Typing records of any type: the sheet, its dialog, drafts, bulk edit and second entry."""
