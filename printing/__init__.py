"""Paper: plain data in, PDF bytes out; imports the standard library, reportlab and ``resources`` only."""
