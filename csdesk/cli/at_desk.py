"""The desk at which a command is answered."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path

from csdesk.cli.printing import printable
from csdesk.desk import Desk, local_now
from csdesk.domain.errors import ShopUnavailable

PASSPHRASE_VARIABLE = "CSDESK_PASSPHRASE"
BACKUP_VARIABLE = "CSDESK_BACKUP_PASSPHRASE"
"""Where a backup is under another passphrase than the shop now."""


@contextmanager
def at_desk(
    chosen: argparse.Namespace, *, read_only: bool = True, make_if_missing: bool = False
) -> Iterator[Desk]:
    """The desk of ``--shop``, or of the default shop; on the day of ``--today``.

    Args:
        make_if_missing: only where an empty shop is of any use.
    """
    from csdesk.services.shops import open_shop

    today: date | None = getattr(chosen, "today", None)
    now = local_now if today is None else _clock_of(today)
    path = shop_of(chosen)
    desk = open_shop(
        path,
        make_if_missing=make_if_missing,
        read_only=read_only,
        now=now,
        passphrase=passphrase_for(path),
    )
    try:
        yield desk
    finally:
        desk.store.close()


def shop_of(chosen: argparse.Namespace) -> Path:
    from csdesk.paths import data_folder

    path: Path | None = chosen.shop
    return data_folder() / "shop.csdesk" if path is None else path


def passphrase_for(*files: Path) -> str | None:
    """The passphrase of the first of these files that is kept under one; None where none is.

    It comes from the environment, from what this computer remembers, or from whoever sits at the
    terminal; it is never a word of the command, which other programs can read.

    Raises: ShopUnavailable("shop.passphrase_needed"): nobody can be asked.
    """
    from csdesk.services.shops import needs_passphrase

    locked = next(filter(needs_passphrase, files), None)
    if locked is None:
        return None
    return os.environ.get(PASSPHRASE_VARIABLE) or _remembered(locked) or _asked(locked)


def passphrases_to_restore(backup: Path, shop: Path) -> tuple[str | None, str | None]:
    """The passphrase of a backup, and that of the shop whose place it takes; None: it has none.

    Only that of the shop may stay unknown, if that of the backup is said: a shop whose passphrase
    is lost can be replaced too.

    Raises: ShopUnavailable("shop.passphrase_needed", "shop.passphrase_wrong").
    """
    from csdesk.services.shops import needs_passphrase

    if not needs_passphrase(backup):
        return None, passphrase_for(shop)
    said = os.environ.get(BACKUP_VARIABLE)
    try:
        of_shop = passphrase_for(shop)
    except ShopUnavailable:
        if not said:
            raise
        of_shop = None
    return said or _of_backup(backup, of_shop), of_shop


def _of_backup(backup: Path, of_shop: str | None) -> str:
    """That of the shop where it opens the backup as well; else it is looked for, or asked for."""
    from csdesk.services.restoring import opens_backup

    known = of_shop or os.environ.get(PASSPHRASE_VARIABLE)
    if known and opens_backup(backup, known):
        return known
    found = _remembered(backup)
    if found or not known or _is_terminal():
        return found or _asked(backup)
    raise ShopUnavailable(
        "shop.passphrase_wrong",
        "This passphrase does not open {name}. Is it under an earlier one? Put "
        "that into the environment variable {backup_variable}, or run this on a "
        "terminal.",
        name=backup.name,
        backup_variable=BACKUP_VARIABLE,
    )


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _remembered(shop: Path) -> str | None:
    from csdesk.services.remembered_key import remembered

    return remembered(shop)


def _asked(shop: Path) -> str:
    if _is_terminal():
        from getpass import getpass

        return getpass(f"Passphrase of {printable(shop.name)}: ", stream=sys.stderr)
    raise ShopUnavailable(
        "shop.passphrase_needed",
        "{name} is kept under a passphrase. Put it into the environment variable "
        "{passphrase_variable}, or run this on a terminal.",
        name=shop.name,
        passphrase_variable=PASSPHRASE_VARIABLE,
    )


def _clock_of(day: date) -> Callable[[], datetime]:
    noon = datetime.combine(day, time(12)).astimezone()
    return lambda: noon
