"""How long work tells how far it is, and hears that it should stop."""

from __future__ import annotations

from typing import Protocol


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


_WHOLE = 1000
