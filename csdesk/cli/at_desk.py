"""The desk at which a command is answered."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path

from csdesk.desk import Desk, local_now

PASSPHRASE_VARIABLE = "CSDESK_PASSPHRASE"


@contextmanager
def at_desk(chosen: argparse.Namespace, *, read_only: bool = True) -> Iterator[Desk]:
    """The desk of ``--shop``, or of the default shop; on the day of ``--today``."""
    from csdesk.services.shops import open_shop

    today: date | None = getattr(chosen, "today", None)
    now = local_now if today is None else _clock_of(today)
    path = shop_of(chosen)
    desk = open_shop(path, make_if_missing=not read_only, read_only=read_only, now=now)
    try:
        yield desk
    finally:
        desk.store.close()


def shop_of(chosen: argparse.Namespace) -> Path:
    from csdesk.paths import data_folder

    path: Path | None = chosen.shop
    return data_folder() / "shop.csdesk" if path is None else path


def passphrase_given() -> str | None:
    """The passphrase of the shop, where the environment holds it; never a word of the command."""
    return os.environ.get(PASSPHRASE_VARIABLE) or None


def _clock_of(day: date) -> Callable[[], datetime]:
    noon = datetime.combine(day, time(12)).astimezone()
    return lambda: noon
