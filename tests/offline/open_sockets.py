"""Which sockets this process holds, whichever library made them, as the kernel tells."""

from __future__ import annotations

import os
import re
from pathlib import Path

_INODE = re.compile(r"socket:\[(\d+)\]")
_INSIDE = ("/proc/net/unix", "/proc/net/netlink")
"""Lists of sockets that never leave the computer."""


def can_be_told() -> bool:
    return all(Path(name).exists() for name in (*_INSIDE, "/proc/self/fd"))


def internet_sockets() -> set[str]:
    """Sockets of this process that are neither Unix nor netlink ones; empty where none tells."""
    if not can_be_told():
        return set()
    inside = {word for name in _INSIDE for word in Path(name).read_text().split()}
    return {inode for inode in _held() if inode not in inside}


def _held() -> set[str]:
    held = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            found = _INODE.fullmatch(os.readlink(entry))
        except OSError:
            continue  # closed while we looked
        if found:
            held.add(found[1])
    return held
