"""Bundles: what has left this PC and what has not."""
