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
