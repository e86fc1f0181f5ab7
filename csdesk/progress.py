"""How long work tells how far it is, and hears that it should stop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Protocol, TypeVar

T = TypeVar("T")


class Progress(Protocol):
    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Say that ``done`` of ``total`` steps are over, and what is being done.

        Raises: Cancelled: the person asked to stop.
        """


def unwatched(done: int, total: int, what: str = "") -> None:
    """Progress that nobody watches."""


def part_of(progress: Progress, begin: float, end: float) -> Progress:
    """Progress of one part of a longer work.

    Args:
        begin: share of the whole that is over when the part begins, 0 to 1.
        end: share that is over when it ends.
    """
    if progress is unwatched:
        return unwatched

    def told(done: int, total: int, what: str = "") -> None:
        share = begin + (end - begin) * (done / total if total else 0.0)
        progress(round(share * _WHOLE), _WHOLE, what)

    return told


class Remembered:
    """Progress that can say again what it said last, only to hear whether it should stop."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = (0, 1, "")

    def __call__(self, done: int, total: int, what: str = "") -> None:
        self._last = done, total, what
        self._progress(done, total, what)

    def again(self) -> None:
        """Raises: Cancelled: the person asked to stop."""
        self._progress(*self._last)


def watched(items: Iterable[T], progress: Progress, total: int) -> Iterator[T]:
    """The same items; every few thousand of them ``progress`` hears how many are through."""
    return chain.from_iterable(_in_steps(items, progress, total))


def _in_steps(items: Iterable[T], progress: Progress, total: int) -> Iterator[list[T]]:
    coming, done = iter(items), 0
    while some := list(islice(coming, _ITEMS_A_STEP)):
        progress(done, total, "")
        done += len(some)
        yield some


_WHOLE = 1000
_ITEMS_A_STEP = 5_000
