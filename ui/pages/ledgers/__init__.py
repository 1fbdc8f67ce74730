"""Ledgers: the list of every record type but the residents, who have a page of their own."""
