"""What opens a locked screen: a PIN, or the passphrase of a shop that is kept under one.

A PIN hides the screen from whoever walks by. It is no encryption: whoever may use this account of
the computer can read the file of a shop that is under no passphrase, and take its PIN away.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from csdesk.desk import Desk
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.domain.screen_lock import pause_after, require_pin
from csdesk.store.screen_lock import KeptPin, keep_pin, kept_pin

_SALT_BYTES = 16
_SCRYPT = {"n": 2**14, "r": 8, "p": 1}
"""16 MB and some hundredths of a second for each try."""


@dataclass(frozen=True, slots=True)
class ScreenLock:
    """What would open the screen, and whether anybody has to wait."""

    has_pin: bool
    has_passphrase: bool
    closed_until: datetime | None = None

    @property
    def can_lock(self) -> bool:
        return self.has_pin or self.has_passphrase


def screen_lock(desk: Desk) -> ScreenLock:
    """How the screen of this shop can be locked."""
    with desk.store.read() as work:
        pin = kept_pin(work.connection)
    until = None if pin is None else _closed_until(desk, pin)
    return ScreenLock(pin is not None, desk.store.cipher is not None, until)


def set_pin(desk: Desk, pin: str) -> None:
    """Keeps a PIN, or another one: its scrypt digest.

    Raises: Refused("pin.length"); ShopUnavailable: it can't be kept.
    """
    require_pin(pin)
    salt = secrets.token_bytes(_SALT_BYTES)
    kept = KeptPin(salt.hex(), _digest(pin, salt))
    with desk.store.jot() as drafts:
        keep_pin(drafts.connection, kept)


def remove_pin(desk: Desk) -> None:
    """Raises: ShopUnavailable: it can't be written."""
    with desk.store.jot() as drafts:
        keep_pin(drafts.connection, None)


def opens(desk: Desk, typed: str) -> bool:
    """Whether a PIN or passphrase opens the screen; a wrong one is counted, and soon waits.

    Raises: Refused("lock.wait"): after wrong tries; ``until`` says until when.
    """
    with desk.store.read() as work:
        pin = kept_pin(work.connection)
    until = None if pin is None else _closed_until(desk, pin)
    if until is not None:
        raise Refused("lock.wait", "Wait a moment before the next try.", until=until)
    if _is_right(desk, pin, typed):
        if pin is not None and pin.wrong_tries:
            _note(desk, replace(pin, wrong_tries=0, closed_until=None))
        return True
    if pin is not None:
        tries = pin.wrong_tries + 1
        pause = pause_after(tries)
        closed = desk.now().astimezone(UTC) + pause if pause else None
        _note(desk, replace(pin, wrong_tries=tries, closed_until=closed))
    return False


def _is_right(desk: Desk, pin: KeptPin | None, typed: str) -> bool:
    if pin is not None and hmac.compare_digest(_digest(typed, bytes.fromhex(pin.salt)), pin.digest):
        return True
    cipher = desk.store.cipher
    return cipher is not None and cipher.is_of(typed)


def _note(desk: Desk, pin: KeptPin) -> None:
    """Where nothing can be written just now nothing is counted, and nobody is kept out by that."""
    with suppress(ShopUnavailable), desk.store.jot() as drafts:
        keep_pin(drafts.connection, pin)


def _closed_until(desk: Desk, pin: KeptPin) -> datetime | None:
    """Until when nobody may try; a clock that was put back does not lock anybody out for long."""
    now, until = desk.now().astimezone(UTC), pin.closed_until
    if until is None or until <= now:
        return None
    return min(until, now + pause_after(pin.wrong_tries))


def _digest(pin: str, salt: bytes) -> str:
    words = unicodedata.normalize("NFC", pin.strip()).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(words, salt=salt, dklen=32, **_SCRYPT).hex()
