"""Import of a workbook: choose, check, read the report, import, undo."""
