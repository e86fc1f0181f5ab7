"""The one door to other programs: a mail, a page of the web, a folder, a file csdesk wrote.

Nothing else of csdesk asks the system to open anything, so nothing that somebody typed or
imported can: no program, no script, no address of another kind.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from csdesk.domain.mailto import MailLink
from csdesk.domain.review import opens_in_browser

_SAID: Final = frozenset(("subject", "body"))
"""What a mail is begun with; a recipient more or a file is none of our doing."""
_WRITTEN: Final = frozenset(
    (
        *(".pdf", ".xlsx", ".csv", ".zip", ".eml", ".json", ".txt"),
        *(".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif"),
    )
)
"""Kinds of files that only show something. None of them is run by opening it."""


def open_mail(link: MailLink) -> bool:
    """Begin a mail in the owner's mail program; whether something answered."""
    parts = urlsplit(link.uri)
    asked = [pair.partition("=")[0] for pair in parts.query.split("&") if pair]
    plain = parts.scheme == "mailto" and not parts.fragment and link.uri.isascii()
    if not plain or not _SAID.issuperset(asked) or len(set(asked)) < len(asked):
        return False
    return QDesktopServices.openUrl(QUrl.fromEncoded(link.uri.encode("ascii")))


def open_web(address: str) -> bool:
    """Show a page in the web browser; no other kind of address is opened."""
    address = address.strip()
    if not opens_in_browser(address):
        return False
    url = QUrl(address)
    plain = url.scheme() in ("http", "https") and bool(url.host()) and not url.userInfo()
    return plain and QDesktopServices.openUrl(url)


def open_folder(folder: Path) -> bool:
    """Show a folder of this laptop; False where it is none or nothing opened."""
    return folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def open_written(path: Path) -> bool:
    """Let the program that is there for it open a file that csdesk wrote.

    False where nothing opened, and for a kind of file that could be run.
    """
    if path.suffix.casefold() not in _WRITTEN or not path.is_file():
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
