"""Pictures out of kept files: read off the ui thread, never larger than they are shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from csdesk.desk import Desk
from csdesk.domain.enclosure import media_type_of
from csdesk.domain.errors import CsdeskError
from csdesk.services.enclosures import enclosed_content

_READERS: Final = {"image/jpeg": b"jpeg", "image/png": b"png", "image/webp": b"webp"}
"""Kinds that can be drawn here; a HEIC photo is kept, and opened by another program."""
_LARGEST: Final = 100_000_000
"""Pixels: what claims more than this is no photo."""


def picture_of(desk: Desk, enclosure_id: int, most: QSize) -> QImage:
    """The picture in a kept file, within ``most`` pixels; a null image where there is none."""
    try:
        kept = enclosed_content(desk, enclosure_id)
    except CsdeskError:
        return QImage()
    return picture_in(kept.content, kept.media_type, most)


def picture_in(content: bytes, media_type: str, most: QSize) -> QImage:
    """The same of bytes at hand."""
    kind = _READERS.get(media_type)
    if kind is None or media_type_of(content) != media_type:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _LARGEST:
        return QImage()
    if size.width() > most.width() or size.height() > most.height():
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def thumbnail(desk: Desk, enclosure_id: int, side: int) -> QImage:
    """A square of the middle of the picture, ``side`` pixels wide."""
    seen = picture_of(desk, enclosure_id, QSize(side * 3, side * 3))
    if seen.isNull():
        return seen
    least = min(seen.width(), seen.height())
    middle = QRect((seen.width() - least) // 2, (seen.height() - least) // 2, least, least)
    smooth = Qt.TransformationMode.SmoothTransformation
    return seen.copy(middle).scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
