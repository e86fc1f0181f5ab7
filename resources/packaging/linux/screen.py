"""A screen of its own that nobody sits at: what is drawn on it can be kept, its windows closed."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

SIZE = "1366x768x24"
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
picture = app.primaryScreen().grabWindow(0).toImage()
picture.save(sys.argv[1])
width, height = picture.width(), picture.height()
print(len({picture.pixel(x, y) for x in range(0, width, 3) for y in range(0, height, 3)}))
"""
"""Keeps the whole screen as a picture, and prints how many colours it has."""


class Screen:
    """An Xvfb on a free number."""

    def __enter__(self) -> Screen:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"]
        quiet = subprocess.DEVNULL
        self._server = subprocess.Popen(command, pass_fds=[write], stdout=quiet, stderr=quiet)
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise OSError("Xvfb did not start")
        self.name = f":{number}"
        self.socket = Path(f"/tmp/.X11-unix/X{number}")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.wait()

    def picture(self, path: Path, *, colours: int, seconds: float = 240) -> int:
        """Keeps the screen as soon as it has so many colours: the window is drawn then.

        Returns: how many it has; fewer if time ran out.
        """
        end = time.monotonic() + seconds
        while True:
            found = self._grab(path)
            if found >= colours or time.monotonic() > end:
                return found
            time.sleep(0.3)

    def settled(self, path: Path, *, colours: int) -> int:
        """The picture after nothing on it changes any more."""
        self.picture(path, colours=colours)
        before = b""
        for _ in range(20):
            found = self._grab(path)
            if path.read_bytes() == before:
                break
            before = path.read_bytes()
            time.sleep(0.5)
        return found

    def _grab(self, path: Path) -> int:
        path.parent.mkdir(parents=True, exist_ok=True)
        seen = {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-c", GRAB, str(path)]
        done = subprocess.run(command, env=seen, check=True, capture_output=True, text=True)
        return int(done.stdout)

    def ask_to_close(self) -> int:
        """Asks every window to close, as a click on its cross does; returns how many."""
        x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x.XOpenDisplay(self.name.encode()))
        asked = [window for window in _windows(x, display) if _close(x, display, window)]
        x.XSync(display, 0)
        x.XCloseDisplay(display)
        return len(asked)


class _ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 24),
    )


def _windows(x: ctypes.CDLL, display: ctypes.c_void_p) -> list[int]:
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    top = ctypes.c_ulong(x.XDefaultRootWindow(display))
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    x.XQueryTree(display, top, *map(ctypes.byref, (root, parent, children, count)))
    return [children[at] for at in range(count.value)]


def _close(x: ctypes.CDLL, display: ctypes.c_void_p, window: int) -> bool:
    """Whether the window is one that can be asked."""
    x.XInternAtom.restype = ctypes.c_ulong
    protocols = x.XInternAtom(display, b"WM_PROTOCOLS", 0)
    delete = x.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    known, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_int()
    told = ctypes.byref(known), ctypes.byref(count)
    if not x.XGetWMProtocols(display, ctypes.c_ulong(window), *told):
        return False
    client_message, bits = 33, 32
    data = (ctypes.c_long * 5)(delete, 0)
    event = _ClientMessage(client_message, 0, 1, display, window, protocols, bits, data)
    x.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
    return True
