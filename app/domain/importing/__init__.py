"""From the cells of an old workbook to records: headings, cells, rows; pure and without a file."""
