"""A made-up township to practise with: people, work and figures that belong to nobody.

Pure and deterministic; the callers write the workbooks and import them like any office's own.
"""
