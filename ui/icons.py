"""Phosphor icons by name, drawn sharp at any scale and in any colour of the theme."""

from __future__ import annotations

import mmap
import struct
import zlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from csdesk.paths import resource

_ENTRY: Final = struct.Struct("<4s6H3I5H2I")
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_OWN_SIDES: Final = (16, 32, 64, 128)
"""In pixels."""


_POINTING: Final = frozenset(
    {
        *("arrow-left", "arrow-right", "caret-left", "caret-right", "arrow-square-out"),
        *("arrow-bend-up-left", "arrow-elbow-down-left", "arrow-u-down-left", "arrow-u-up-left"),
        *("sign-out", "paper-plane-tilt", "paper-plane-right", "list-bullets"),
    }
)
"""What points on or back, or shows lines of writing; clocks, phones and ticks never turn."""


class _Pack:
    """The icons' archive, searched by name without listing its 7,500 entries.

    ``zipfile`` reads the whole directory first, 28 ms of every start; finding one name in the
    mapped file takes a fraction of a millisecond.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        end = self._bytes.rfind(b"PK\x05\x06")
        self._directory = struct.unpack_from("<I", self._bytes, end + 16)[0]

    def read(self, name: str) -> bytes:
        """The content of one entry. Raises: KeyError: the archive has no such entry."""
        at, wanted = self._directory, name.encode()
        while (at := self._bytes.find(wanted, at)) >= 0:
            entry = _ENTRY.unpack_from(self._bytes, at - _ENTRY.size)
            if entry[0] == b"PK\x01\x02" and entry[10] == len(wanted):
                return self._content(method=entry[4], size=entry[8], offset=entry[16])
            at += len(wanted)
        raise KeyError(name)

    def _content(self, method: int, size: int, offset: int) -> bytes:
        local = _LOCAL.unpack_from(self._bytes, offset)
        start = offset + _LOCAL.size + local[9] + local[10]
        raw = self._bytes[start : start + size]
        return zlib.decompress(raw, -zlib.MAX_WBITS) if method else raw


@cache
def _pack() -> _Pack:
    spec = find_spec("justmyresource_phosphor")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("the icons (justmyresource-phosphor) are not installed")
    return _Pack(Path(spec.submodule_search_locations[0]) / "icons.zip")


@cache
def svg(name: str) -> bytes:
    """The drawing of an icon: ``users``, or filled ``users-fill``.

    Raises: KeyError: Phosphor has no icon of that name.
    """
    weight = "fill" if name.endswith("-fill") else "regular"
    return _pack().read(f"{weight}/{name}.svg")


def pixmap(
    name: str, colour: QColor, size: int, ratio: float = 1.0, *, mirrored: bool = False
) -> QPixmap:
    """An icon of ``size`` logical pixels for a screen with ``ratio`` device pixels to each.

    Args:
        mirrored: as it is drawn where reading goes from right to left; only what points on or
            back looks another way there.

    Raises: KeyError: Phosphor has no icon of that name.
    """
    turned = mirrored and name.removesuffix("-fill") in _POINTING
    key = f"csdesk:{name}:{colour.rgba():x}:{size}:{ratio:g}:{turned}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    source = svg(name).replace(b"currentColor", colour.name().encode())
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(colour.alphaF())
    if turned:
        painter.translate(drawn.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint(painter: QPainter, name: str, colour: QColor, x: float, y: float, size: int) -> None:
    """Draw an icon with its top left corner at (x, y), on whole device pixels."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    drawn = pixmap(name, colour, size, ratio, mirrored=mirrored)
    painter.drawPixmap(round(x), round(y), drawn)


def icon(name: str, colour: QColor, size: int = 16, ratio: float = 2.0) -> QIcon:
    """An icon for where Qt wants a QIcon (menus, actions)."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QIcon(pixmap(name, colour, size, ratio, mirrored=mirrored))


def own_icon() -> QIcon:
    """The icon of csdesk, for the frame of its windows and the bar of the desktop."""
    drawing = QSvgRenderer(str(resource("csdesk.svg")))
    drawn = QIcon()
    for side in _OWN_SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        drawn.addPixmap(picture)
    return drawn
