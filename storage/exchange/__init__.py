"""Workbooks and text tables: read as they come, written so that no digit is lost."""
