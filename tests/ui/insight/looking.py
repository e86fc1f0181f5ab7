"""Looking at what a chart really painted: single marks of it, as different eyes see them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from tests.ui.insight.vision import Pixels, far, pixels_of
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import PaintedChart
from ui.theme import Theme

APART = 12.0
"""In Lab: several times what can just be told apart side by side."""
SEEN_ON_GROUND = 14.0
OTHER_SHAPE = 0.12
"""Part of all pixels of two marks that only one of them covers."""
Mask = npt.NDArray[np.bool_]


def drawn(chart: PaintedChart, wide: int = 640, high: int = 460) -> Pixels:
    """The chart on its own ground, two pixels to one."""
    image = QImage(2 * wide, 2 * high, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(2)
    image.fill(Theme.current().colour("card"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.paint_whole(painter, QRectF(0, 0, wide, high))
    painter.end()
    return pixels_of(image)


def around(pixels: Pixels, at: QPointF, half: int = 16) -> Pixels:
    x, y = round(2 * at.x()), round(2 * at.y())
    return pixels[y - half : y + half, x - half : x + half]


def ground_of(patch: Pixels) -> Pixels:
    """The colour at the rim of a patch."""
    rim = np.concatenate((patch[0], patch[-1], patch[:, 0], patch[:, -1]))
    ground: Pixels = np.median(rim, axis=0)
    return ground


def covered(patch: Pixels, way: str) -> Mask:
    """Where a mark stands out from its ground."""
    mask: Mask = far(patch, np.broadcast_to(ground_of(patch), patch.shape), way) > SEEN_ON_GROUND
    return mask


def are_told_apart(one: Pixels, other: Pixels, way: str) -> bool:
    """Whether two painted marks differ in colour or in shape for somebody who sees that way."""
    first, second = covered(one, way), covered(other, way)
    together = np.count_nonzero(first | second)
    if together and np.count_nonzero(first ^ second) / together > OTHER_SHAPE:
        return True
    colours = [np.median(p[m], axis=0) for p, m in ((one, first), (other, second)) if m.any()]
    return len(colours) == 2 and bool(far(colours[0], colours[1], way) > APART)


def seen_along(pixels: Pixels, start: QPointF, end: QPointF, way: str) -> Mask:
    """At which steps from start to end a strong colour is seen on the ground."""
    ground = ground_of(pixels)
    steps = [start + (end - start) * (step / 150) for step in range(150)]
    found = []
    for at in steps:
        patch = around(pixels, at, 2).reshape(-1, 3)
        found.append(far(patch, np.broadcast_to(ground, patch.shape), way).max() > 35)
    return np.array(found)


def painted(key: Key) -> Pixels:
    """The mark of a line of a legend, without its words."""
    image = QImage(56, 48, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(2)
    image.fill(Theme.current().colour("card"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink.keys(painter, QRectF(6, 1, 400, 22), [Key(key.shape, key.token, "")])
    painter.end()
    return pixels_of(image)
