"""A pause of Python's collector of circles while many small values are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Rest:
    """Several threads may ask for it at once; the last one to be done ends it."""

    def __init__(self) -> None:
        self.asked_by = 0
        self._was_on = True
        self._lock = Lock()

    def begin(self) -> None:
        with self._lock:
            if not self.asked_by:
                self._was_on = gc.isenabled()
                gc.disable()
            self.asked_by += 1

    def end(self) -> None:
        with self._lock:
            self.asked_by -= 1
            if not self.asked_by and self._was_on:
                gc.enable()


_REST = _Rest()


@contextmanager
def collector_resting() -> Iterator[None]:
    """Hundreds of thousands of cells and no circle among them: looking for some costs a third."""
    _REST.begin()
    try:
        yield
    finally:
        _REST.end()


def is_resting() -> bool:
    """Whether somebody is at work who wants no collection in between."""
    return _REST.asked_by > 0
