"""A painted chart as a file: its title, its sentence and its key on top, PNG or SVG."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from ui.charts import ink
from ui.charts.painted import PaintedChart
from ui.theme import Theme

ENDINGS: Final = (".png", ".svg")
_RATIO: Final = 2
_SCREEN_DOTS: Final = 96
_SIDE: Final = 22.0
_GAP: Final = 8.0
_FAMILY: Final = re.compile(rb'font-family="([^"]*)"')
_SPARE: Final = 0.86
"""How much of a line words fill, for another font may be wider where a drawing is opened."""
_LEAST: Final = QSize(560, 360)


def save_picture(chart: PaintedChart, path: Path, title: str, sentence: str = "") -> Path:
    """Write the chart as it is drawn now; the ending says how, PNG where it says nothing known.

    Returns where it is. Raises: OSError: it can't be written there; what was there stays.
    """
    known = path.suffix.lower() in ENDINGS
    target = path if known else path.with_name(f"{path.name}.png")
    drawn = svg_of if target.suffix.lower() == ".svg" else png_of
    beside = target.with_name(f"{target.name}.part")
    try:
        beside.write_bytes(drawn(chart, title, sentence))
        os.replace(beside, target)
    finally:
        beside.unlink(missing_ok=True)
    return target


def png_of(chart: PaintedChart, title: str, sentence: str = "") -> bytes:
    """The chart as a PNG, as sharp as on a fine screen."""
    image = image_of(chart, title, sentence)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes in the stubs
    return bytes(buffer.data().data())


def image_of(chart: PaintedChart, title: str, sentence: str = "") -> QImage:
    """The chart as an image, two real pixels to each of the design."""
    size = _size(chart, title, sentence)
    image = QImage(size * _RATIO, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_RATIO)
    painter = QPainter(image)
    _paint(painter, size, chart, title, sentence)
    painter.end()
    return image


def svg_of(chart: PaintedChart, title: str, sentence: str = "") -> bytes:
    """The chart as an SVG, its words still words."""
    size = _size(chart, title, sentence)
    buffer = QBuffer()
    maker = QSvgGenerator()
    maker.setOutputDevice(buffer)
    maker.setResolution(_SCREEN_DOTS)
    maker.setSize(size)
    maker.setViewBox(QRect(0, 0, size.width(), size.height()))
    maker.setTitle(title)
    maker.setDescription(sentence)
    painter = QPainter(maker)
    _paint(painter, size, chart, title, sentence)
    painter.end()
    return _FAMILY.sub(_with_others, bytes(buffer.data().data()))


def _with_others(family: re.Match[bytes]) -> bytes:
    """A font by name, and what stands in for it where the drawing is opened without it."""
    return b'font-family="%b, Inter, Segoe UI, Helvetica, Arial, sans-serif"' % family[1]


def _size(chart: PaintedChart, title: str, sentence: str) -> QSize:
    """As large as on the screen, with room for the words on top."""
    drawn = chart.size().expandedTo(_LEAST)
    wide = drawn.width() + 2 * _SIDE
    return QSizeF(
        wide, drawn.height() + _SIDE + _head_height(chart, wide, title, sentence)
    ).toSize()


def _head_height(chart: PaintedChart, wide: float, title: str, sentence: str) -> float:
    across = wide - 2 * _SIDE
    return (
        _SIDE
        + _text_height(title, "heading", across)
        + _text_height(sentence, "small", across)
        + ink.keys_height(across, chart.keys())
        + 2 * _GAP
    )


def _text_height(text: str, role: str, across: float) -> float:
    if not text:
        return 0.0
    room = QRectF(0, 0, across * _SPARE, 10_000)
    metrics = QFontMetricsF(Theme.current().font(role))
    return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height() + 2


def _paint(painter: QPainter, size: QSize, chart: PaintedChart, title: str, sentence: str) -> None:
    theme = Theme.current()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), theme.colour("card"))
    across, y = size.width() - 2 * _SIDE, _SIDE
    for text, role, tone in ((title, "heading", "text"), (sentence, "small", "text2")):
        height = _text_height(text, role, across)
        if height:
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(tone))
            place = QRectF(_SIDE, y, across * _SPARE, height)
            painter.drawText(place, int(Qt.TextFlag.TextWordWrap), text)
            y += height
    y += _GAP
    y += ink.keys(painter, QRectF(_SIDE, y, across, 0), chart.keys())
    top = QPointF(_SIDE, y + _GAP)
    room = QRectF(top, QSizeF(across, size.height() - top.y() - _SIDE / 2))
    chart.paint_whole(painter, room)
