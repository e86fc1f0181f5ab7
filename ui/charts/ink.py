"""How charts are painted: words, marks and keys in the colours of the theme.

All of it works on a screen, in a picture and in an SVG alike, so nothing here clips or blurs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from csdesk.domain.stand_ins import shown
from ui.theme import Theme
from ui.widgets import paint

LEFT: Final = Qt.AlignmentFlag.AlignLeft
RIGHT: Final = Qt.AlignmentFlag.AlignRight
CENTRE: Final = Qt.AlignmentFlag.AlignHCenter
LINE_WIDTH: Final = 2.6
KEY_HEIGHT: Final = 22
_KEY_MARK: Final = 18
_KEY_GAP: Final = 16


class Key(NamedTuple):
    """A line of the legend: how it is drawn, in which colour, and what it is.

    ``shape``: circle, diamond, triangle, hollow, square, line, dashed, dotted or area.
    """

    shape: str
    token: str
    words: str


def words(
    painter: QPainter,
    at: QPointF,
    text: str,
    role: str = "caption",
    tone: str = "text3",
    align: Qt.AlignmentFlag = LEFT,
) -> QRectF:
    """One line of plain text whose middle height is at ``at``; where it stands."""
    theme = Theme.current()
    font, text = theme.font(role), shown(text)
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(text)
    x = at.x() - (wide if align == RIGHT else wide / 2 if align == CENTRE else 0)
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    base = at.y() + (metrics.ascent() - metrics.descent()) / 2
    painter.drawText(QPointF(x, base), text)
    return QRectF(x, base - metrics.ascent(), wide, metrics.height())


def wide(text: str, role: str = "caption") -> float:
    """How wide a line of text is."""
    return QFontMetricsF(Theme.current().font(role)).horizontalAdvance(shown(text))


def high(role: str = "caption") -> float:
    """How high a line of text is."""
    return QFontMetricsF(Theme.current().font(role)).height()


def level(painter: QPainter, left: float, right: float, y: float, token: str = "grid") -> None:
    """A hairline from side to side, sharp."""
    painter.setPen(QPen(Theme.current().colour(token), 1))
    painter.drawLine(QLineF(left, round(y) + 0.5, right, round(y) + 0.5))


def pen(token: str, width: float = LINE_WIDTH, dashes: Sequence[float] = ()) -> QPen:
    """A pen for a line of a chart; ``dashes`` in widths of the line."""
    made = QPen(Theme.current().colour(token), width)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    if dashes:
        made.setDashPattern(list(dashes))
    return made


def line(painter: QPainter, corners: Sequence[QPointF], drawn_with: QPen) -> None:
    """A line through its corners."""
    painter.setPen(drawn_with)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(list(corners)))


def area(painter: QPainter, corners: Sequence[QPointF], fill: QColor) -> None:
    """A filled shape without an edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawPolygon(QPolygonF(list(corners)))


def bar(painter: QPainter, rect: QRectF, token: str, radius: float = 3) -> None:
    """A bar; outlined too where fills give way to outlines."""
    theme = Theme.current()
    fill = theme.colour(token)
    paint.box(painter, rect, min(radius, rect.width() / 2, rect.height() / 2), fill)


def mark(
    painter: QPainter,
    shape: str,
    at: QPointF,
    size: float,
    fill: QColor,
    edge: QColor | None = None,
) -> None:
    """A mark of a chart around its centre; ``size`` is half of a circle's width.

    ``hollow`` is a ring of the fill's colour; the others carry an edge of the ground if given.
    """
    if shape == "hollow":
        painter.setPen(QPen(fill, 1.8))
        painter.setBrush(Theme.current().colour("card"))
        painter.drawEllipse(at, size - 0.4, size - 0.4)
        return
    painter.setPen(QPen(edge, 1.2) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    if shape == "circle":
        painter.drawEllipse(at, size, size)
        return
    painter.drawPolygon(QPolygonF([at + corner * size for corner in _CORNERS[shape]]))


_CORNERS: Final = {
    "diamond": (QPointF(0, -1.25), QPointF(1.25, 0), QPointF(0, 1.25), QPointF(-1.25, 0)),
    "triangle": (QPointF(0, -1.25), QPointF(1.3, 1.0), QPointF(-1.3, 1.0)),
    "square": (QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)),
}


def keys(painter: QPainter, rect: QRectF, given: Sequence[Key]) -> float:
    """The legend, wrapped where a line is full; how high it is."""
    x, y = rect.left(), rect.top() + KEY_HEIGHT / 2
    for key in given:
        need = _KEY_MARK + wide(key.words)
        if x > rect.left() and x + need > rect.right():
            x, y = rect.left(), y + KEY_HEIGHT
        _key_mark(painter, QPointF(x, y), key)
        words(painter, QPointF(x + _KEY_MARK, y), key.words, "caption", "text2")
        x += need + _KEY_GAP
    return y + KEY_HEIGHT / 2 - rect.top() if given else 0.0


def keys_height(across: float, given: Sequence[Key]) -> float:
    """How high the legend gets in so much width."""
    x, rows = 0.0, 1
    for key in given:
        need = _KEY_MARK + wide(key.words)
        if x > 0 and x + need > across:
            x, rows = 0.0, rows + 1
        x += need + _KEY_GAP
    return float(rows * KEY_HEIGHT) if given else 0.0


def _key_mark(painter: QPainter, at: QPointF, key: Key) -> None:
    colour = Theme.current().colour(key.token)
    centre = at + QPointF(6, 0)
    if key.shape in ("line", "dashed", "dotted"):
        dashes = {"line": (), "dashed": (2.4, 1.6), "dotted": (1, 1.6)}[key.shape]
        line(painter, [at + QPointF(-1, 0), at + QPointF(13, 0)], pen(key.token, 2, dashes))
    elif key.shape == "area":
        paint.box(painter, QRectF(at.x() - 1, at.y() - 5, 14, 10), 3, paint.faded(colour, 0.25))
    else:
        mark(painter, key.shape, centre, 4.6, colour)
