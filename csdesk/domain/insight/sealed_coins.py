"""Sealed tosses: drawn from a seed that nobody chose, and a digest that says if one was changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def tosses_from(seed: str, planned: int) -> tuple[bool, ...]:
    """What each coin says: True adds the gesture.

    Every toss is fair by itself and knows nothing of the others, so that nobody who counts the
    opened ones can guess the next. (Tosses that are made to balance give the last ones away; with
    50 or more, plain ones come out even enough.) The same seed gives the same tosses.
    """
    return tuple(_digest(seed, str(position))[0] % 2 == 1 for position in range(planned))


def seal(seed: str, tosses: Iterable[bool]) -> str:
    """The digest that is written down before the first toss is opened."""
    said = "".join("1" if adds else "0" for adds in tosses)
    return _digest(seed, "sealed", said).hex()


def seal_holds(seed: str, sealed: str, tosses: tuple[bool, ...], planned: int) -> bool:
    """Whether tosses are those that were drawn and sealed."""
    return tosses == tosses_from(seed, planned) and sealed == seal(seed, tosses)


def _digest(*parts: str) -> bytes:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()
