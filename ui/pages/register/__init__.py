"""Register: the list of residents and the sheet of one person."""
