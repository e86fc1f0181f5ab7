"""What painted widgets share: boxes, text, key caps, shadows, and mirroring for right-to-left."""

from __future__ import annotations

import re
from math import ceil
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from csdesk.domain.stand_ins import shown
from ui import icons
from ui.theme import Theme

Flag = Qt.AlignmentFlag
CAP_HEIGHT: Final = 18
_RIGHT_TO_LEFT: Final = ("R", "AL")
_CAP_PADDING: Final = 5


def begin(widget: QWidget) -> QPainter:
    """A painter on ``widget`` with smooth edges; the caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def faded(colour: QColor, opacity: float) -> QColor:
    """The same colour, seen through."""
    seen = QColor(colour)
    seen.setAlphaF(colour.alphaF() * opacity)
    return seen


def lit() -> QColor:
    """What lies under the mouse, on any ground; words are read on it in every scheme."""
    theme = Theme.current()
    return theme.colour("hover") if theme.outlined else faded(theme.colour("line"), 0.7)


def mirrored(widget: QWidget, rect: QRect) -> QRect:
    """Where a rect meant for left-to-right stands in the direction ``widget`` is laid out."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)


def within(widget: QWidget, area: QRect, rect: QRect) -> QRect:
    """Like ``mirrored``, inside ``area`` instead of the whole widget (a cell of a table)."""
    return QStyle.visualRect(widget.layoutDirection(), area, rect)


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side a line of text begins at."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Flag.AlignRight if rtl else Flag.AlignLeft


def trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """The side a line of text ends at."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Flag.AlignLeft if rtl else Flag.AlignRight


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose edge lies wholly inside ``rect``, so that it is sharp."""
    half = width / 2 if edge else 0.0
    inner = QRectF(rect).adjusted(half, half, -half, -half)
    line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(edge, width, line) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, max(0.0, radius - half), max(0.0, radius - half))


def text(
    painter: QPainter,
    rect: QRect,
    words: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Flag.AlignLeft,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> bool:
    """One line of plain text, centred in height, cut with an ellipsis; whether it was cut."""
    painter.setFont(font)
    painter.setPen(colour)
    whole = fitting = shown(words)
    if QFontMetricsF(font).horizontalAdvance(whole) > rect.width() + 1:
        fitting = QFontMetrics(font).elidedText(whole, cut, rect.width())
    way = painter.layoutDirection()
    painter.setLayoutDirection(reading(whole, way))
    painter.drawText(
        rect, int(align | Flag.AlignVCenter | Flag.AlignAbsolute) | _SINGLE_LINE, fitting
    )
    painter.setLayoutDirection(way)
    return fitting != whole


def reading(words: str, around: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """How a line is read: figures and names in Latin letters keep their order in any window."""
    mirrored = around == Qt.LayoutDirection.RightToLeft
    if not mirrored or any(bidirectional(letter) in _RIGHT_TO_LEFT for letter in words):
        return around
    return Qt.LayoutDirection.LeftToRight


_SINGLE_LINE: Final = int(Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value)


def width_of(words: str, font: QFont) -> int:
    """How many whole pixels a line of text needs so that nothing of it is cut."""
    return ceil(QFontMetricsF(font).horizontalAdvance(shown(words)))


def key_words(keys: str) -> str:
    """A shortcut such as ``Ctrl+N`` as this system writes it, for a key cap: ``Ctrl N``."""
    return re.sub(r"\+(?=.)", " ", native_keys(keys))  # the plus of Ctrl++ is a key itself


def native_keys(keys: str) -> str:
    """A shortcut such as ``Ctrl+Return`` as this system writes it: ``Strg+↵``."""
    native = _native(keys) or keys
    for key in ("Return", "Enter"):
        if keys.endswith(key):
            return native.replace(_native(key), "↵")
    return native


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def cap_width(words: str) -> int:
    """How wide a key cap with these words is."""
    return max(CAP_HEIGHT, width_of(words, Theme.current().font("key")) + 2 * _CAP_PADDING)


def key_cap(
    painter: QPainter,
    rect: QRect,
    words: str,
    colour: QColor,
    fill: QColor | None = None,
    edge: QColor | None = None,
) -> None:
    """A key with its name on it."""
    box(painter, rect, 5, fill, edge)
    text(painter, rect, words, Theme.current().font("key"), colour, Flag.AlignHCenter)


def shadow(painter: QPainter, rect: QRect, radius: float, depth: int = 14) -> None:
    """A soft shadow around what floats: stacked see-through boxes, which blur no text."""
    dark = Theme.current().dark
    strength = 0.028 if dark else 0.011
    for step in range(depth, 0, -1):
        grown = QRectF(rect).adjusted(-step, -step + depth / 3, step, step + depth / 3)
        colour = QColor(0, 0, 0) if dark else Theme.current().colour("text")
        box(painter, grown, radius + step, faded(colour, strength * (1 + (depth - step) / depth)))


def floating(widget: QWidget, radius: int, room: int, spread: int) -> None:
    """All of a widget as a panel that floats over the window, its shadow in the ``room`` around."""
    theme = Theme.current()
    painter = begin(widget)
    rect = widget.rect().adjusted(room, room, -room, -room)
    shadow(painter, rect, radius, spread)
    box(painter, rect, radius, theme.colour("raised"), theme.colour("line2"))
    painter.end()


def ring(painter: QPainter, rect: QRect, radius: float) -> None:
    """The 2 px focus ring around something with a 2 px gap; ``rect`` is 4 px larger than it."""
    box(painter, rect, radius + 4, None, Theme.current().colour("accent"), 2)


def icon(painter: QPainter, rect: QRect, name: str, colour: QColor, size: int) -> None:
    """An icon in the middle of ``rect``."""
    x = rect.x() + (rect.width() - size) / 2
    y = rect.y() + (rect.height() - size) / 2
    icons.paint(painter, name, colour, x, y, size)


def check_mark(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """A tick drawn with a pen, for a box too small for an icon."""
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
    painter.drawPolyline(
        [
            QPointF(x + w * 0.27, y + h * 0.52),
            QPointF(x + w * 0.44, y + h * 0.68),
            QPointF(x + w * 0.74, y + h * 0.34),
        ]
    )
