"""How long work tells how far it is, and hears that it should stop."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from itertools import chain, islice
from typing import Final, ParamSpec, Protocol, TypeVar, cast

LINES_A_STEP: Final = 250
"""After so many lines of a file it is told how far it is."""
T = TypeVar("T")
P = ParamSpec("P")


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
        self._told_at = time.monotonic()

    def __call__(self, done: int, total: int, what: str = "") -> None:
        self._last = done, total, what
        self._told_at = time.monotonic()
        self._progress(done, total, what)

    def again(self) -> None:
        """Raises: Cancelled: the person asked to stop."""
        self._progress(*self._last)

    def now_and_then(self) -> None:
        """As ``again``, but not more often than a person can notice.

        Raises: Cancelled: the person asked to stop.
        """
        if time.monotonic() - self._told_at > _UNNOTICED_SECONDS:
            self._told_at = time.monotonic()
            self.again()


class _Ear(threading.local):
    ask: Callable[[], None] | None = None


_ear = _Ear()
"""Each thread has one piece of work at a time that a person may want to stop."""


def stoppable(work: Callable[P, T]) -> Callable[P, T]:
    """Lets all that ``work`` does hear that it should stop, however deep it is done.

    Where it is called with ``progress=``, each ``listen`` meanwhile asks there.
    """

    @wraps(work)
    def listening(*args: P.args, **kwargs: P.kwargs) -> T:
        progress = kwargs.get("progress", unwatched)
        if progress is unwatched:
            return work(*args, **kwargs)
        told = Remembered(cast("Progress", progress))
        kwargs["progress"] = told
        before, _ear.ask = _ear.ask, told.now_and_then
        try:
            return work(*args, **kwargs)
        finally:
            _ear.ask = before

    return listening


def listen() -> None:
    """A moment at which the work that goes on here can be stopped.

    Raises: Cancelled: the person asked to stop.
    """
    if _ear.ask is not None:
        _ear.ask()


def is_heard() -> bool:
    """Whether ``listen`` asks anybody here."""
    return _ear.ask is not None


def heeding(items: Iterable[T]) -> Iterator[T]:
    """The same items; every few thousand of them are such a moment."""
    return chain.from_iterable(_with_moments(items))


def _with_moments(items: Iterable[T]) -> Iterator[list[T]]:
    coming = iter(items)
    while some := list(islice(coming, _ITEMS_A_STEP)):
        listen()
        yield some


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
_UNNOTICED_SECONDS = 0.1
