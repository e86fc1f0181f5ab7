"""A file shown in its folder, lit where the system can do that."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl

from ui.opening_outside import open_folder

_FILES = "org.freedesktop.FileManager1"
_PLACE = "/org/freedesktop/FileManager1"


def show_in_folder(path: Path) -> bool:
    """Open the folder of a file with the file lit in it; else the folder alone.

    Returns whether something opened.
    """
    if _lit(path):
        return True
    return open_folder(path.parent)


def _lit(path: Path) -> bool:
    if not path.exists():
        return False
    if sys.platform == "win32":
        explorer = QProcess()
        explorer.setProgram("explorer.exe")  # it takes its own quoting, so no list of arguments
        explorer.setNativeArguments(f'/select,"{path}"')
        return explorer.startDetached()[0]
    if sys.platform == "darwin":
        return QProcess.startDetached("/usr/bin/open", ["-R", str(path)])[0]
    return _asked_on_the_bus(path)


def _asked_on_the_bus(path: Path) -> bool:
    """Linux: what shows files there is asked by its common name; not every desktop has one."""
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage
    except ImportError:  # pragma: no cover  # a build without it
        return False
    bus = QDBusConnection.sessionBus()
    asked = bus.interface() if bus.isConnected() else None
    if asked is None:
        return False
    known = asked.activatableServiceNames().value(), asked.registeredServiceNames().value()
    if not any(_FILES in names for names in known):
        return False
    message = QDBusMessage.createMethodCall(_FILES, _PLACE, _FILES, "ShowItems")
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString()], ""])
    return bus.send(message)
