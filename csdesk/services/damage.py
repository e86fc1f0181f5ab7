"""A damaged shop file: seen when it is opened, salvaged into a new one, and never thrown away."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from csdesk.desk import Desk, local_now
from csdesk.domain.errors import Cancelled, Refused, ShopUnavailable
from csdesk.domain.salvaged import Salvaged
from csdesk.domain.spoken import said
from csdesk.progress import Progress, unwatched
from csdesk.store import checks
from csdesk.store.backup_key import key_of
from csdesk.store.copying import put_in_place, sync_names
from csdesk.store.engine import stopped_by
from csdesk.store.lock import ShopLock
from csdesk.store.opening import LOOKED_AT_FIRST, faults_of_file
from csdesk.store.salvage.salvaging import salvage
from csdesk.store.second_name import free_name, keep_as
from csdesk.store.unit_of_work import Work

_MOST_LOOKS = 60
_PAUSE_SECONDS = 2.0


def look_after_opening(desk: Desk, *, progress: Progress = unwatched) -> tuple[str, ...]:
    """What could not be looked at while a shop was opened without keeping its owner waiting.

    A very large file is read as a whole; and where the last csdesk did not end well, the chain of
    History is followed. It changes nothing, and whoever wants to save goes first: then it begins
    anew a little later.

    Returns: what History lacks or what was changed in it, in sentences; mostly nothing.
    Raises: ShopUnavailable("shop.damaged"): what is wrong with the file stands in ``found``.
        Cancelled.
    """
    looks: list[_Look] = []
    if desk.store.path.stat().st_size > LOOKED_AT_FIRST:
        looks.append(_look_at_file)
    if desk.store.left_by is not None:
        looks.append(_look_at_chain)
    return tuple(found for look in looks for found in _undisturbed(desk, look, progress))


_Look: TypeAlias = Callable[[Desk, Work], Iterable[str]]


def _undisturbed(desk: Desk, look: _Look, progress: Progress) -> tuple[str, ...]:
    """One look from beginning to end, during which nobody had to wait with a save."""

    def ask() -> None:
        progress(0, 1, "")
        if desk.store.is_writing:
            raise _MakeRoom

    for _ in range(_MOST_LOOKS):
        try:
            with desk.store.read() as work, stopped_by(work.connection, ask):
                return tuple(look(desk, work))
        except _MakeRoom:
            time.sleep(_PAUSE_SECONDS)
    return ()


class _MakeRoom(Cancelled):
    """Somebody wants to save."""


def _look_at_file(desk: Desk, work: Work) -> Iterable[str]:
    driver: Any = work.connection.connection.driver_connection
    found = faults_of_file(driver, thorough=desk.store.left_by is not None)
    if found:
        sentence = said("{name} is damaged.", name=desk.store.path.name)
        raise ShopUnavailable("shop.damaged", sentence, found=found)
    return ()


def _look_at_chain(_desk: Desk, work: Work) -> Iterable[str]:
    return checks.found_by(checks.chain, work.connection)


def salvage_to(
    damaged: Path,
    target: Path,
    *,
    passphrase: str | None = None,
    now: Callable[[], datetime] = local_now,
    progress: Progress = unwatched,
) -> Salvaged:
    """Writes what can be read of a damaged shop into a new file; the damaged one is only read.

    Args:
        passphrase: of a shop that is kept under one; the new file is kept under it as well.
    Raises: Refused("shop.missing"): there is no such file; ShopUnavailable(
        "shop.passphrase_needed", "shop.passphrase_wrong"); as ``salvage``: no new file is left.
    """
    if not damaged.is_file():
        raise Refused("shop.missing", "There is no shop file at {path}.", path=damaged)
    cipher = key_of(damaged, None, passphrase)
    return salvage(damaged, target, now(), cipher=cipher, progress=progress)


def salvage_shop(
    path: Path,
    *,
    passphrase: str | None = None,
    now: Callable[[], datetime] = local_now,
    progress: Progress = unwatched,
) -> Salvaged:
    """Puts what can be read of a damaged shop in its place; the damaged file is kept beside it.

    Raises: as ``salvage_to``; ShopUnavailable("shop.in_use"): another csdesk has it open;
        OSError: the damaged file could not be kept. The shop is as it was.
    """
    path = Path(os.path.realpath(path))
    lock = ShopLock(path)
    lock.acquire()
    try:
        new = free_name(path, ".salvaged-{}")
        told = salvage_to(path, new, passphrase=passphrase, now=now, progress=progress)
        try:
            kept = keep_damaged(path)
            put_in_place(new, path)
        finally:
            new.unlink(missing_ok=True)
        return replace(told, path=path, damaged=kept)
    finally:
        lock.release()


def keep_damaged(path: Path) -> Path:
    """Gives a damaged file a second name that nothing ever takes away; returns that name.

    What lies beside it of a save that was cut off belongs to it alone and goes along, so that it
    can never be taken for a part of the file that comes in its place.
    """
    kept = free_name(path, ".damaged-{}")
    keep_as(path, kept)
    journal = path.with_name(path.name + "-journal")
    if journal.exists():
        os.replace(journal, kept.with_name(kept.name + "-journal"))
    sync_names(path.parent)
    return kept
