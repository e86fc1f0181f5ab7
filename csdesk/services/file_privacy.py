"""Who else on this computer may open the file of the shop."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from csdesk.desk import Desk
from csdesk.store.backup_folder import folder_of

_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


@dataclass(frozen=True, slots=True)
class FilePrivacy:
    """What the system lets other accounts of this computer do."""

    is_own_file: bool
    """Nobody else may read or write the file of the shop."""
    is_own_folder: bool
    """Nobody else may put files into its folder, or take them away."""


def file_privacy(desk: Desk) -> FilePrivacy:
    """As it stands now. On Windows the folder of an account is its own by itself."""
    path = desk.store.path
    if os.name == "nt":
        inside = Path.home() in path.parents
        return FilePrivacy(inside, inside)
    return FilePrivacy(not _mode(path) & _OTHERS, not _mode(path.parent) & _OTHERS_WRITE)


def make_private(desk: Desk) -> FilePrivacy:
    """Lets only this account open the file, and the folder of its backups; tells how it is then."""
    path = desk.store.path
    for each, mode in ((path, 0o600), (folder_of(path), 0o700)):
        with suppress(OSError):  # somebody else’s file, or a disk that knows no such thing
            if each.exists():
                each.chmod(mode)
    return file_privacy(desk)


def _mode(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return 0
