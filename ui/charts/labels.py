"""Where words stand on a plot: apart from each other, and never over a line."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF

_RISES: Final = (48, 72, 100, 130, 165, 200, 250)
_SHIFTS: Final = (0.5, 0.62, 0.38, 0.8, 0.2, 0.95, 0.05)


def apart(wanted: Sequence[float], gaps: Sequence[float], low: float, high: float) -> list[float]:
    """Centres as near to the wanted ones as they can be, ``gaps[i]`` high, between two bounds."""
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    placed = [0.0] * len(wanted)
    edge = low
    for at in order:
        placed[at] = max(wanted[at], edge + gaps[at] / 2)
        edge = placed[at] + gaps[at] / 2
    edge = high
    for at in reversed(order):
        placed[at] = min(placed[at], edge - gaps[at] / 2)
        edge = placed[at] - gaps[at] / 2
    return placed


def free_place(
    anchor: QPointF,
    width: float,
    height: float,
    room: QRectF,
    lines: Sequence[Sequence[QPointF]],
) -> QRectF:
    """A box near ``anchor`` within ``room`` that no line runs through, above it if possible.

    Where every place is crossed, the one that is crossed least.
    """
    best, fewest = QRectF(), -1
    for rise in _RISES:
        for above in (True, False):
            for shift in _SHIFTS:
                left = min(max(room.left(), anchor.x() - width * shift), room.right() - width)
                top = anchor.y() - rise - height if above else anchor.y() + rise
                box = QRectF(left, top, width, height)
                if not room.contains(box):
                    continue
                crossed = _crossings(box.adjusted(-8, -8, 8, 8), lines)
                if crossed == 0:
                    return box
                if fewest < 0 or crossed < fewest:
                    best, fewest = box, crossed
    if fewest < 0:
        left = min(max(room.left(), anchor.x() - width / 2), room.right() - width)
        return QRectF(left, room.top(), width, height)
    return best


def _crossings(box: QRectF, lines: Sequence[Sequence[QPointF]]) -> int:
    return sum(_touches(box, QLineF(start, end)) for line in lines for start, end in pairwise(line))


def _touches(box: QRectF, line: QLineF) -> bool:
    """Whether a level or upright line runs through a box (stepped lines have no other)."""
    left, right = sorted((line.x1(), line.x2()))
    top, bottom = sorted((line.y1(), line.y2()))
    across = right >= box.left() and left <= box.right()
    return across and bottom >= box.top() and top <= box.bottom()
