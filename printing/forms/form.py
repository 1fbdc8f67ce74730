"""What every printed form tells about itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from printing.theme import OFFICIAL, Paper

if TYPE_CHECKING:
    from printing.sheet import Sheet


Data = TypeVar("Data")


@dataclass(frozen=True, slots=True)
class Form(Generic[Data]):
    """One kind of paper: its key, its English title (context ``Form``), its data, its samples, its layout, its page."""

    key: str
    title: str
    data_type: type[Data]
    sample: Data
    longest_sample: Data
    label: Callable[[Data], str]
    draw: Callable[[Data, Sheet], None]
    paper: Callable[[Data], Paper] = lambda _data: OFFICIAL
