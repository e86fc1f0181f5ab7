"""Keeps what is in memory, and so the whole shop, out of the system's own crash files."""

from __future__ import annotations

import sys
from contextlib import suppress


def leave_no_core() -> None:
    """From now on a crash of this process leaves no image of its memory on the disk.

    On Linux a limit of one byte also keeps programs that collect crashes away, where one of
    nothing would not, and no part of the memory is named as worth keeping. The process stays
    readable to the desktop (``PR_SET_DUMPABLE`` would take the system's file dialogs away).
    Windows makes none by itself.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    most = 1 if sys.platform == "linux" else 0
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    with suppress(OSError), open("/proc/self/coredump_filter", "w", encoding="ascii") as kinds:
        kinds.write("0")
