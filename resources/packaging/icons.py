"""The icon of csdesk in the sizes and forms that systems ask for, drawn from resources/csdesk.svg.

``python resources/packaging/icons.py FOLDER`` leaves csdesk-16.png to csdesk-512.png, csdesk.ico
and csdesk.icns there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_IN_ICO = (16, 24, 32, 48, 64, 128, 256)
_IN_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
_SVG = Path(__file__).resolve().parents[1] / "csdesk.svg"


def draw_icons(folder: Path) -> dict[int, Path]:
    """Draws all of them into a folder; returns the PNG of each size in pixels."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: folder / f"csdesk-{size}.png" for size in SIZES}
    _draw(pictures)
    (folder / "csdesk.ico").write_bytes(_ico({size: pictures[size] for size in _IN_ICO}))
    (folder / "csdesk.icns").write_bytes(_icns({size: pictures[size] for size in _IN_ICNS}))
    return pictures


def _draw(pictures: dict[int, Path]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(_SVG))
    for size, path in pictures.items():
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        if not image.save(str(path), "PNG"):
            raise OSError(f"{path} could not be written")
    del app


def _ico(pictures: dict[int, Path]) -> bytes:
    """Windows: a directory of PNG pictures. Source: “The ICO file format”, Microsoft."""
    head = b"\0\0\1\0" + len(pictures).to_bytes(2, "little")
    entries, contents = b"", b""
    at = len(head) + 16 * len(pictures)
    for size, path in pictures.items():
        content = path.read_bytes()
        side = (size % 256).to_bytes(1, "little")
        entries += side + side + b"\0\0\1\0\x20\0" + len(content).to_bytes(4, "little")
        entries += (at + len(contents)).to_bytes(4, "little")
        contents += content
    return head + entries + contents


def _icns(pictures: dict[int, Path]) -> bytes:
    """macOS: named parts, each a PNG picture. Source: Apple Icon Image format."""
    parts = b""
    for size, path in pictures.items():
        content = path.read_bytes()
        parts += _IN_ICNS[size] + (len(content) + 8).to_bytes(4, "big") + content
    return b"icns" + (len(parts) + 8).to_bytes(4, "big") + parts


if __name__ == "__main__":
    draw_icons(Path(sys.argv[1]))
