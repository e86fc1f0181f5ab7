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


def _remembered(shop: Path) -> str | None:
    from csdesk.services.remembered_key import remembered

    return remembered(shop)


def _asked(shop: Path) -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        return getpass(f"Passphrase of {printable(shop.name)}: ", stream=sys.stderr)
    raise ShopUnavailable(
        "shop.passphrase_needed",
        f"{shop.name} is kept under a passphrase. Put it into the environment variable "
        f"{PASSPHRASE_VARIABLE}, or run this on a terminal.",
    )


def _clock_of(day: date) -> Callable[[], datetime]:
    noon = datetime.combine(day, time(12)).astimezone()
    return lambda: noon
