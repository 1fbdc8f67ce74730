"""Births, deaths, moves, marriages, divorces, and the monthly slip of them."""
