"""Generic form: one editor per kind of field, bound to keys and text values."""
