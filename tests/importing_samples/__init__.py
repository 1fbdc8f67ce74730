"""Spoiled workbooks and what an import must make of each: one table of cases, one maker of files."""
