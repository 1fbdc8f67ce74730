"""One module per question that a page asks of the file; plain SQL in, frozen rows out."""
