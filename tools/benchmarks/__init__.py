"""The jobs that ``make bench`` measures; only ``jobs`` and what it names need the environment of the benchmarks."""
