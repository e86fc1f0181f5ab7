"""How reports look on paper: lengths, inks, and plain text that is measured and put into lines."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from ui.printed_font import printed_font
from ui.tokens import LIGHT

POINT: Final = 20.0
"""All lengths count in twentieths of a point, so that no screen rounds a letter."""
DOTS_PER_INCH: Final = 1440
MILLIMETRE: Final = POINT * 72 / 25.4
LEADING: Final = 1.32
INK: Final = LIGHT["text"]
SOFT: Final = LIGHT["text2"]
ACCENT: Final = LIGHT["accentTxt"]
BAD: Final = LIGHT["badTxt"]
RULE: Final = LIGHT["input"]
HAIR: Final = LIGHT["line"]
_JOINED: Final = re.compile("[\u0590-\u1dff\ua800-\uabff\ufb1d-\ufefe\U00010a00-\U00016fff]")
"""Scripts whose letters may be joined; in all others that would only change signs."""
_REMEMBERED: Final = 20_000
_PIECE: Final = 2_000
_SIGNS_A_LINE: Final = 400
"""No line of paper holds more."""


class Type:
    """Text of one size and weight: its fonts, how wide it is, and how it falls into lines."""

    def __init__(self, points: float, strong: bool = False) -> None:
        self.points = points
        self.line = points * POINT * LEADING
        """From one line to the next."""
        self._plain = _font(points, strong, joined=False)
        self._joined = _font(points, strong, joined=True)
        self._metrics = QFontMetricsF(self._plain)
        self._known: dict[str, float] = {}
        self.baseline = (self.line + self._metrics.ascent() - self._metrics.descent()) / 2
        """From the top of a line to where its letters stand."""

    def font_of(self, text: str) -> QFont:
        return self._joined if _JOINED.search(text) else self._plain

    def wide(self, text: str) -> float:
        """How wide a text is in one line."""
        found = self._known.get(text)
        if found is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            metrics = QFontMetricsF(self._joined) if _JOINED.search(text) else self._metrics
            found = self._known[text] = metrics.horizontalAdvance(text)
        return found

    def wide_at_most(self, shape: str) -> float:
        """How wide a text may be in which each nought stands for any digit."""
        digit = max("0123456789", key=self.wide)
        return self.wide(shape.replace("0", digit))

    def widest_word(self, texts: Iterable[str]) -> float:
        return max((self.wide(word) for text in texts for word in text.split()), default=0.0)

    def lines(self, text: str, width: float, most: int = 0) -> list[str]:
        """A text in lines no wider than so much; if ``most`` are given, the last ends in ``…``."""
        if "\n" not in text and len(text) < _SIGNS_A_LINE and self.wide(text) <= width:
            return [text]
        read = text[: most * _SIGNS_A_LINE] if most else text
        found: list[str] = []
        for paragraph in read.replace("\t", "    ").split("\n"):
            if most and len(found) > most:
                break
            found += self._broken(paragraph, width, most + 1 - len(found) if most else 0)
        if most and (len(found) > most or len(read) < len(text)):
            found = found[:most]
            found[-1] = self.elided(found[-1], width, always=True)
        return found

    def elided(self, text: str, width: float, *, always: bool = False) -> str:
        """One line that ends in ``…`` where it would be too wide."""
        if not always and len(text) < _SIGNS_A_LINE and self.wide(text) <= width:
            return text
        line = text[:_SIGNS_A_LINE]
        lengths = range(1, len(line) + 1)
        fitting = bisect_right(lengths, width, key=lambda n: self.wide(f"{line[:n]}…"))
        return f"{line[:fitting].rstrip()}…"

    def _broken(self, paragraph: str, width: float, most: int) -> list[str]:
        """Piece by piece, for a long word without a break would be looked through for each line."""
        found: list[str] = []
        while True:
            piece = paragraph[:_PIECE]
            lines = self._laid(piece, width, most - len(found) if most else 0)
            rest = len(piece) < len(paragraph)
            if rest and len(lines) > 1:
                lines.pop()
            found += [line.rstrip() for line in lines]
            paragraph = paragraph[sum(map(len, lines)) :]
            if not rest or not paragraph or (most and len(found) >= most):
                return found or [""]

    def _laid(self, piece: str, width: float, most: int) -> list[str]:
        layout = QTextLayout(piece, self.font_of(piece))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        units = piece.encode("utf-16-le", "surrogatepass")  # as Qt counts
        found: list[str] = []
        layout.beginLayout()
        while not most or len(found) <= most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, POINT))
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            found.append(units[start:end].decode("utf-16-le", "surrogatepass"))
        layout.endLayout()
        return found


class Types:
    """The types of one document; it is used by one thread."""

    def __init__(self) -> None:
        self.of = cache(Type)
        """(points, strong) -> its type."""


def reads_leftwards(text: str) -> bool:
    """Whether the first letter of a text belongs to a script that is read from right to left."""
    if text.isascii():
        return False
    kinds = map(unicodedata.bidirectional, text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _font(points: float, strong: bool, *, joined: bool) -> QFont:
    weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
    return printed_font(points * POINT, weight, joined=joined)
