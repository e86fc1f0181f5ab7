"""What the dialog of the passphrase asks for, off the ui thread: all of it, or nothing."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum

from csdesk.desk import Desk
from csdesk.domain.backup import Reason
from csdesk.domain.errors import Cancelled, CsdeskError, Refused
from csdesk.progress import Progress, part_of
from csdesk.services.backups import make_backup
from csdesk.services.encryption import change_passphrase, encrypt_shop, remove_passphrase
from csdesk.services.other_copies import delete_copies, other_copies, reseal
from csdesk.services.remembered_key import remember
from csdesk.services.shops import read_shop


class Change(StrEnum):
    SET = "set"
    CHANGE = "change"
    REMOVE = "remove"


class Before(StrEnum):
    """What becomes of copies that were made before."""

    RESEAL = "reseal"
    DELETE = "delete"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Order:
    change: Change
    old: str = field(default="", repr=False)
    new: str = field(default="", repr=False)
    remember: bool = False
    before: Before = Before.RESEAL


@dataclass(frozen=True, slots=True)
class Changed:
    """The desk to go on at, and what did not go along."""

    desk: Desk
    change: Change
    copies_left: int = 0
    """Copies that the passphrase does not protect."""
    not_remembered: str = ""
    """Why this computer does not remember it, although it was asked to."""


def carry_out(desk: Desk, order: Order, *, progress: Progress) -> Changed:
    """Changes the passphrase, then what hangs on it; from the first on nothing fails any more.

    Raises: as ``encrypt_shop`` and the like; the desk is still open then.
    """
    first = part_of(progress, 0.0, 0.5)
    match order.change:
        case Change.SET:
            changed = encrypt_shop(desk, order.new, progress=first)
        case Change.CHANGE:
            changed = change_passphrase(desk, order.old, order.new, progress=first)
        case Change.REMOVE:
            return Changed(remove_passphrase(desk, order.old, progress=first), order.change)
    why_not = _remember(changed, order)
    left = -1
    with suppress(CsdeskError, OSError):
        left = _copies(changed, order, part_of(progress, 0.5, 1.0))
    with suppress(CsdeskError, OSError):
        if left < 0:
            left = len(other_copies(changed))
        if not read_shop(changed).is_demo and order.before is not Before.LEAVE:
            make_backup(changed, Reason.BY_HAND)
    return Changed(changed, order.change, max(left, 0), why_not)


def _remember(desk: Desk, order: Order) -> str:
    if order.remember and desk.store.cipher is not None:
        try:
            remember(desk.store.cipher.salt, order.new)
        except Refused as refused:
            return refused.sentence
    return ""


def _copies(desk: Desk, order: Order, progress: Progress) -> int:
    found = other_copies(desk)
    with suppress(Cancelled):
        match order.before:
            case Before.RESEAL:
                reseal(desk, found, old_passphrase=order.old, progress=progress)
            case Before.DELETE:
                delete_copies(found)
            case Before.LEAVE:
                pass
    return len(other_copies(desk))


def follow(desk: Desk, before: Before, *, progress: Progress) -> int:
    """Lets copies follow to the passphrase of the shop; returns how many could not."""
    return _copies(desk, Order(Change.SET, before=before), progress)
