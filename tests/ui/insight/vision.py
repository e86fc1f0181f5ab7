"""How pictures look to eyes that tell fewer colours apart, and on a grey printer."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Pixels = npt.NDArray[np.float64]
"""Red, green and blue from 0 to 1, shape (..., 3)."""

_SEEN: Final = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
}
"""Machado, Oliveira & Fernandes (2009), severity 1.0, on linear light; grey is luminance."""
WAYS: Final = tuple(_SEEN)
_TO_XYZ: Final = np.array(
    ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750),
     (0.0193339, 0.1191920, 0.9503041))
)  # fmt: skip
_WHITE: Final = np.array((0.95047, 1.0, 1.08883))


def pixels_of(image: QImage) -> Pixels:
    """All pixels of an image, shape (height, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(plain.constBits(), np.uint8)
    rows = flat.reshape(plain.height(), plain.bytesPerLine())[:, : plain.width() * 4]
    return rows.reshape(plain.height(), plain.width(), 4)[..., :3] / 255.0


def _light(pixels: Pixels) -> Pixels:
    """How much light each colour sends out, from its value in sRGB."""
    sent: Pixels = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    return sent


def seen(pixels: Pixels, way: str) -> Pixels:
    """The same as somebody sees it who sees that way."""
    turned = np.clip(_light(pixels) @ np.array(_SEEN[way]).T, 0.0, 1.0)
    back: Pixels = np.where(
        turned <= 0.0031308, turned * 12.92, 1.055 * turned ** (1 / 2.4) - 0.055
    )
    return back


def lab(pixels: Pixels) -> Pixels:
    """CIE Lab under daylight; a distance of about 2.3 can just be seen side by side."""
    xyz = _light(pixels) @ _TO_XYZ.T / _WHITE
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    found: Pixels = np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)), axis=-1)
    return found


def far(one: Pixels, other: Pixels, way: str) -> Pixels:
    """How far two pictures of one shape lie apart for somebody who sees that way."""
    apart: Pixels = np.linalg.norm(lab(seen(one, way)) - lab(seen(other, way)), axis=-1)
    return apart
