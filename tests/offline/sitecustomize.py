"""Refuses internet sockets; Python reads this file by itself wherever its folder is on the path.

It works below every library, by the hooks of the interpreter: what makes a socket asks here first.
Inside the computer the display and the two buses of the desktop can be reached, nothing else.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

MARK = "_csdesk_is_offline"
_LOOK_UPS = frozenset(
    f"socket.{name}" for name in ("getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo")
)


INSIDE = (
    ("the display", re.compile(r"\0?/tmp/\.X11-unix/X\d+")),
    ("the session bus", re.compile(r"\0?/tmp/dbus-\w+|/run/user/\d+/bus")),
    ("the accessibility bus", re.compile(r".*/at-spi/bus[\w:]*")),
    ("the cache of names", re.compile(r"/(?:var/)?run/nscd/socket")),
)
"""Where a program may connect to on this very computer, by the names of the sockets."""


class InternetSocketOpened(RuntimeError):
    """Something reached for the network; it never has a reason to."""


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        import socket

        if arguments[1] in (socket.AF_INET, socket.AF_INET6):
            raise InternetSocketOpened("an internet socket")
    elif event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], str | bytes):
        place = os.fsdecode(arguments[1])
        if not any(known.fullmatch(place) for _, known in INSIDE):
            raise InternetSocketOpened(f"a connection to {place}")
    elif event in _LOOK_UPS:
        raise InternetSocketOpened(f"{event} of {arguments[0]!r}")


def go_offline() -> None:
    """From here on, for this process and every Python it starts; a second call does nothing."""
    if hasattr(sys, MARK):
        return
    setattr(sys, MARK, True)
    sys.addaudithook(_refuse)
    here = str(Path(__file__).parent)
    paths = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    if here not in paths:
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [here, *paths]))


go_offline()
