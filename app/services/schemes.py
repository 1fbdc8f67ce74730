"""The assessment schemes that this office can use."""

from __future__ import annotations

import resources


class SchemeService:
    """Schemes as texts, by their short names."""

    def texts(self) -> dict[str, str]:
        """Give the text of every scheme that ships with the program, by its short name."""
        files = sorted(resources.path("schemes").glob("*.toml"))
        return {file.stem: file.read_text(encoding="utf-8") for file in files}
