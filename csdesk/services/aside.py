"""Folders for what another program is to read: this person's alone, and gone after a while."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

_KEPT_SECONDS: Final = 24 * 3600
"""What an earlier sitting left is left alone for so long: another program may read it late."""


def folder_aside(begins: str, *, wiped_at_exit: bool = False) -> Path:
    """A new folder whose name begins so and tells nothing; those of other days go first.

    Args:
        wiped_at_exit: it goes with all that is in it when this program ends.
    Raises: OSError: there is no room for it.
    """
    _sweep(begins)
    folder = Path(tempfile.mkdtemp(prefix=begins))
    if wiped_at_exit:
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@contextmanager
def in_folder_aside(begins: str) -> Iterator[Path]:
    """Such a folder until the end of the block; one that a killed csdesk left goes another day.

    Raises: OSError: there is no room for it.
    """
    folder = folder_aside(begins)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(begins: str) -> None:
    late = time.time() - _KEPT_SECONDS
    for folder in Path(tempfile.gettempdir()).glob(f"{begins}*"):
        with suppress(OSError):
            if folder.is_dir() and not folder.is_symlink() and folder.stat().st_mtime < late:
                shutil.rmtree(folder, ignore_errors=True)
