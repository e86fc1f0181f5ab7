"""Which csdesk this is, and what it stands on."""

from __future__ import annotations

import platform
import sqlite3
from importlib import metadata


def versions() -> str:
    """The version of csdesk and of what it stands on, in one line."""
    return (
        f"csdesk {_version('csdesk')}, Python {platform.python_version()}, "
        f"Qt {_version('PySide6-Essentials')}, SQLite {sqlite3.sqlite_version}"
    )


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
