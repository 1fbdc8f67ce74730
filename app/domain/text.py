"""Texts that people will read, marked here in English and translated at the edge."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

Translate = Callable[[str, str], str]
"""``tr(context, source)`` gives the text in the language of the office."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Mark ``text`` for extraction without needing Qt."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence: an English template with ``{named}`` values, and the values."""

    context: str
    template: str
    params: Mapping[str, object] = field(default_factory=dict)

    def render(self, tr: Translate) -> str:
        """Give the sentence in the language of ``tr``; values that are messages are rendered too."""
        values = {name: _render_value(value, tr) for name, value in self.params.items()}
        return tr(self.context, self.template).format(**values)

    def __str__(self) -> str:
        """Give the English sentence, for logs and tests."""
        return self.render(lambda _context, text: text)


def _render_value(value: object, tr: Translate) -> object:
    if isinstance(value, Message):
        return value.render(tr)
    if isinstance(value, Decimal):
        return format_decimal(value)
    return value


def format_column(values: Sequence[Decimal]) -> list[str]:
    """Give the figures of a column, all with as many places as the finest of them needs."""
    plain = [format_decimal(value) for value in values]
    places = max((len(text.partition(".")[2]) for text in plain), default=0)
    return [format(value, f".{places}f") for value in values]


def format_decimal(value: Decimal) -> str:
    """Give a decimal without exponent and without trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
