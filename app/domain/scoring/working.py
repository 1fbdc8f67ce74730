"""A term written out the way an office reckons: step by step, a limit named where it bites.

``5 × 10 = 50, at most 40`` is one step; several stand in a row, each a sum that anybody can check on paper. ``=`` is
exact, ``≈`` is rounded to the places shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.scoring.arithmetic import MINUS, Binding, Sign, Term, rounded, signed
from app.domain.scoring.wording import CLAUSE, SCORE, joined
from app.domain.text import QT_TRANSLATE_NOOP, Message

_PLAIN = QT_TRANSLATE_NOOP("Score", "{working}")
_AT_MOST = QT_TRANSLATE_NOOP("Score", "{working}, at most {limit}")
_AT_LEAST = QT_TRANSLATE_NOOP("Score", "{working}, not below {limit}")
_SHOWN = Decimal("0.01")

NO_WORKING = Message(SCORE, _PLAIN, {"working": ""})
"""Of an item that was not scored."""


def working(term: Term, points: Decimal) -> Message:
    """Write the working and the points it comes to, such as ``40 × 13 ÷ 15 ≈ 34.67``."""
    written = _write(term)
    steps = list(written.steps)
    if not steps or not _is_limit(term) or term.value != points:
        steps.append(Message(SCORE, _PLAIN, {"working": _equation(written.text, term.value, points)}))
    return joined(CLAUSE, steps)


@dataclass(frozen=True, slots=True)
class _Written:
    """The text of a term after the steps that come before it."""

    text: str
    binding: Binding
    steps: tuple[Message, ...] = ()

    def within(self, least: Binding) -> str:
        return self.text if self.binding >= least else f"({self.text})"


_PRODUCT, _SUM, _ATOM = Binding.PRODUCT, Binding.SUM, Binding.ATOM
# Its own binding, and the least binding its left and right side need to stand without brackets.
_BINDINGS = {
    Sign.PLUS: (_SUM, _SUM, _SUM),
    Sign.MINUS: (_SUM, _SUM, _PRODUCT),
    Sign.TIMES: (_PRODUCT, _PRODUCT, _PRODUCT),
    Sign.OVER: (_PRODUCT, _PRODUCT, _ATOM),
}


def _write(term: Term) -> _Written:
    if term.left is None:
        return _figure(term.value)
    left = _write(term.left)
    if _is_limit(term):
        template = _AT_MOST if term.sign is Sign.AT_MOST else _AT_LEAST
        equation = _equation(left.text, term.left.value, rounded(term.left.value, _SHOWN))
        step = Message(SCORE, template, {"working": equation, "limit": signed(term.value)})
        return _figure(term.value, (*left.steps, step))
    if term.right is None:
        return _Written(f"{MINUS}{left.within(_PRODUCT)}", _SUM, left.steps)
    right = _write(term.right)
    binding, for_left, for_right = _BINDINGS[term.sign]
    text = f"{left.within(for_left)} {term.sign.value} {right.within(for_right)}"
    return _Written(text, binding, left.steps + right.steps)


def _figure(value: Decimal, steps: tuple[Message, ...] = ()) -> _Written:
    return _Written(signed(value), _SUM if value < 0 else _ATOM, steps)


def _is_limit(term: Term) -> bool:
    return term.sign in (Sign.AT_MOST, Sign.AT_LEAST)


def _equation(text: str, value: Decimal, stated: Decimal) -> str:
    result = signed(stated)
    if text == result:
        return result
    return f"{text} {'=' if value == stated else '≈'} {result}"
