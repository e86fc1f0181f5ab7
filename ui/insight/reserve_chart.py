"""What the price sets aside for care against what was used, as a gauge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding, Label
from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_TRACK: Final = 14.0
_REACH: Final = 1.25


class ReserveChart(PaintedChart):
    """Filled as far as the reserve was used; a tall tick where all of it is."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.used: float | None = None
        self.setAccessibleName(self.tr("Set aside for care, and used"))
        self.setMinimumSize(220, 92)
        self.setMaximumHeight(130)
        self.empty_sentence = self._nothing()

    def show_finding(self, finding: Finding) -> None:
        """Draw the share of the reserve that was used."""
        value = finding.value
        known = finding.label is not Label.CANT_TELL and isinstance(value, int | float)
        self.used = float(value) if known and isinstance(value, int | float) else None
        self.empty_sentence = "" if self.used is not None else self._nothing()
        self.look_again()

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        assert self.used is not None
        theme, y = Theme.current(), self._y(rect)
        track = QRectF(rect.left(), y - _TRACK / 2, rect.width(), _TRACK)
        paint.box(painter, track, _TRACK / 2, theme.colour("sunken"), theme.colour("line2"))
        filled = QRectF(track)
        filled.setRight(max(self._x(rect, self.used), rect.left() + 4))
        ink.bar(painter, filled, "costs" if self.used > 1 else "brings", _TRACK / 2)
        whole = self._x(rect, 1.0)
        ends = [QPointF(whole, y - 13), QPointF(whole, y + 13)]
        ink.line(painter, ends, ink.pen("text", 2))
        told = self.tr("all that is set aside")
        half = ink.wide(told) / 2
        x = min(max(whole, rect.left() + half), rect.right() - half)
        ink.words(painter, QPointF(x, y + 24), told, align=ink.CENTRE, tone="text2")
        self._paint_used(painter, rect, y)

    def marks(self) -> Sequence[Mark]:
        if self.used is None:
            return ()
        rect = self.chart_rect
        used = Mark(
            QPointF(self._x(rect, self.used), self._y(rect)),
            (self.tr("Used"), self._share_of(self.used)),
        )
        return (used,)

    def twin(self) -> Twin:
        headings = (self.tr("What"), self.tr("Of what is set aside"))
        rows = []
        if self.used is not None:
            rows.append((self.tr("Used"), Told(self.wording.percent(self.used), self.used)))
            left = 1 - self.used
            if left >= 0:
                rows.append((self.tr("Left"), Told(self.wording.percent(left), left)))
            else:
                rows.append((self.tr("Above it"), Told(self.wording.percent(-left), -left)))
        return Twin(headings, tuple(rows))

    def sizeHint(self) -> QSize:
        return QSize(320, 96)

    def _paint_used(self, painter: QPainter, rect: QRectF, y: float) -> None:
        assert self.used is not None
        told = self.tr("{share} used").format(share=self.wording.percent(self.used))
        half = ink.wide(told, "card_title") / 2
        x = min(max(self._x(rect, self.used), rect.left() + half), rect.right() - half)
        ink.words(painter, QPointF(x, y - 24), told, "card_title", "text", ink.CENTRE)

    def _share_of(self, share: float) -> str:
        told = self.tr("{share} of what is set aside")
        return told.format(share=self.wording.percent(share))

    def _x(self, rect: QRectF, share: float) -> float:
        reach = max(_REACH, (self.used or 0.0) * 1.06)
        return rect.left() + rect.width() * max(0.0, min(share / reach, 1.0))

    def _y(self, rect: QRectF) -> float:
        return rect.center().y() + 2

    def _nothing(self) -> str:
        return self.tr("The gauge needs the share of the price that you set aside, and sales.")
