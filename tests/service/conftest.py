"""The offices of these tests."""

from __future__ import annotations

from tests.offices import desk, empty_desk

__all__ = ["desk", "empty_desk"]
