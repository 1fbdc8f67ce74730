"""The office file, workbooks and bundles: everything that is kept or leaves as a file."""
