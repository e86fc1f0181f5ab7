"""The lock of the screen: after how long, how a PIN looks, how long wrong tries have to wait."""

from __future__ import annotations

from datetime import timedelta

from csdesk.domain.errors import Refused

LOCK_MINUTES = (0, 5, 15, 30)
"""What can be chosen; 0: never by itself."""
SHORTEST_PIN, LONGEST_PIN = 4, 64
_FREE_TRIES = 3
_LONGEST_PAUSE = timedelta(minutes=15)


def pause_after(wrong_tries: int) -> timedelta:
    """How long nobody may try again: nothing at first, then twice as long each time."""
    over = wrong_tries - _FREE_TRIES
    if over < 0:
        return timedelta()
    return min(timedelta(seconds=5 * 2 ** min(over, 20)), _LONGEST_PAUSE)


def require_pin(pin: str) -> None:
    """Raises: Refused("pin.length"): too short or too long."""
    if not SHORTEST_PIN <= len(pin.strip()) <= LONGEST_PIN:
        raise Refused(
            "pin.length",
            "A PIN has at least {n} digits or letters.",
            n=SHORTEST_PIN,
        )
