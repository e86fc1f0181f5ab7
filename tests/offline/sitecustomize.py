"""Refuses internet sockets; Python reads this file by itself wherever its folder is on the path.

It works below every library, by the hooks of the interpreter: what makes a socket asks here first.
Sockets inside the computer (X11, D-Bus, pipes between processes) stay free.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

MARK = "_csdesk_is_offline"
_LOOK_UPS = frozenset(
    f"socket.{name}" for name in ("getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo")
)


class InternetSocketOpened(RuntimeError):
    """Something reached for the network; it never has a reason to."""


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        import socket

        if arguments[1] in (socket.AF_INET, socket.AF_INET6):
            raise InternetSocketOpened("an internet socket")
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
