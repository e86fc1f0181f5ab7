"""The letters of everything that is printed or kept as a PDF."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont

_FAMILIES: Final = ("Segoe UI", "Inter", "Noto Sans", "Cantarell", "DejaVu Sans")
_JOINS: Final = ("calt", "liga")


def printed_font(pixels: float, weight: QFont.Weight, *, joined: bool) -> QFont:
    """A font of so many pixels; what is copied from there or searched for are single letters.

    Args:
        joined: for scripts whose letters are joined; in others “ﬀ” as one sign is no “ff”, and
            figures of one width are no figures.
    """
    font = QFont(list(_FAMILIES))
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("tnum"), 0)
    for join in () if joined else _JOINS:
        font.setFeature(QFont.Tag(join), 0)
    return font
