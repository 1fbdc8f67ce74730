"""Inspections: the rounds of a year, the draw that anyone can repeat, what is asked, what was found."""
