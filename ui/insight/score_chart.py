"""The recommend score month by month, with the range that fits the answers as a band."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.voices import ScorePoint
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.insight.month_axis import MonthAxis
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_GRID: Final = (-100, -50, 0, 50, 100)
_TOP: Final = 10.0
_FOOT: Final = 26.0
_IN: Final = 6.0
_GAP_ROOM: Final = 12.0


class ScoreChart(PaintedChart):
    """A line from -100 to 100; months with too few answers are left open, and said so."""

    by_column = True

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.points: tuple[ScorePoint, ...] = ()
        self.setAccessibleName(self.tr("Recommend score month by month"))
        self.setMinimumSize(280, 180)
        self.empty_sentence = self._nothing()

    def show_points(self, points: Sequence[ScorePoint]) -> None:
        """Draw the months, the oldest first."""
        self.points = tuple(points)
        known = any(point.score is not None for point in self.points)
        self.empty_sentence = "" if known else self._nothing()
        self.look_again()

    def gap_words(self) -> str:
        """What is said of the months that are left open; empty where there are none."""
        open_months = sum(point.score is None for point in self.points)
        if not open_months or open_months == len(self.points):
            return ""
        if open_months == 1:
            return self.tr("1 month with fewer than five answers is left open.")
        told = self.tr("{n} months with fewer than five answers are left open.")
        return told.format(n=self.wording.number(open_months))

    # what a painted chart says of itself

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        frame = self._frame(rect)
        for score in _GRID:
            y = self._y(frame, score)
            ink.level(painter, frame.left(), frame.right(), y, "line2" if score == 0 else "grid")
            at = QPointF(frame.left() - 8, y)
            ink.words(painter, at, self._number(score), align=ink.RIGHT)
        self._axis(frame).paint(painter, frame, self.wording)
        for known, run in groupby(range(len(self.points)), self._is_known):
            if known:
                self._paint_run(painter, frame, list(run))
            else:
                self._paint_gap(painter, frame, list(run))
        self._paint_end(painter, frame)

    def marks(self) -> Sequence[Mark]:
        if self.empty_sentence:
            return ()
        frame = self._frame(self.chart_rect)
        return [self._mark(frame, at) for at in range(len(self.points))]

    def keys(self) -> Sequence[Key]:
        if self.empty_sentence:
            return ()
        return (
            Key("line", "brings", self.tr("Recommend score")),
            Key("area", "brings", self.tr("What is plausible")),
        )

    def twin(self) -> Twin:
        headings = (
            self.tr("Month"),
            self.tr("Answers"),
            self.tr("Recommend score"),
            self.tr("From"),
            self.tr("To"),
        )
        return Twin(headings, tuple(self._row(point) for point in self.points))

    def sizeHint(self) -> QSize:
        return QSize(520, 240)

    # painting

    def _paint_run(self, painter: QPainter, frame: QRectF, run: Sequence[int]) -> None:
        theme = Theme.current()
        told = [self.points[at] for at in run]
        xs = [self._axis(frame).x(point.month) for point in told]
        lows = [QPointF(x, self._y(frame, p.low)) for x, p in zip(xs, told, strict=True)]
        highs = [QPointF(x, self._y(frame, p.high)) for x, p in zip(xs, told, strict=True)]
        dots = [QPointF(x, self._y(frame, p.score)) for x, p in zip(xs, told, strict=True)]
        if len(run) == 1:
            ink.line(painter, [lows[0], highs[0]], ink.pen("brings", 2))
        else:
            fill = paint.faded(theme.colour("brings"), 0.26 if theme.dark else 0.17)
            ink.area(painter, [*highs, *reversed(lows)], fill)
            for edge in (lows, highs):
                ink.line(painter, edge, ink.pen("brings", 1, (3, 3)))
            ink.line(painter, dots, ink.pen("brings"))
        for dot in dots:
            ink.mark(painter, "circle", dot, 3.6, theme.colour("brings"), theme.colour("card"))

    def _paint_gap(self, painter: QPainter, frame: QRectF, run: Sequence[int]) -> None:
        """Where nothing is drawn it is said why, if the words have room there."""
        left = self._axis(frame).x(self.points[max(0, run[0] - 1)].month)
        right = self._axis(frame).x(self.points[min(len(self.points) - 1, run[-1] + 1)].month)
        told = self.tr("fewer than five answers")
        if right - left >= ink.wide(told) + _GAP_ROOM:
            at = QPointF((left + right) / 2, self._y(frame, -75))
            ink.words(painter, at, told, align=ink.CENTRE)

    def _paint_end(self, painter: QPainter, frame: QRectF) -> None:
        """The last known score, named where the line ends."""
        last = next(at for at in reversed(range(len(self.points))) if self._is_known(at))
        point = self.points[last]
        at = QPointF(self._axis(frame).x(point.month) + 10, self._y(frame, point.score))
        at.setY(min(max(at.y(), frame.top() + 12), frame.bottom() - 24))
        ink.words(painter, at, self._number(point.score), "card_title", "text")
        told = self.wording.day_as(point.month, "MMM yyyy")
        ink.words(painter, at + QPointF(0, 17), told, "caption", "text2")

    # where things are

    def _frame(self, rect: QRectF) -> QRectF:
        left = max(ink.wide(self._number(score)) for score in _GRID) + 12
        right = max(ink.wide(self.wording.day_as(p.month, "MMM yyyy")) for p in self.points) + 14
        return rect.adjusted(left, _TOP, -right, -_FOOT)

    def _axis(self, frame: QRectF) -> MonthAxis:
        first, last = self.points[0].month, self.points[-1].month
        return MonthAxis(first, last, frame.left() + _IN, frame.right())

    def _y(self, frame: QRectF, score: float | None) -> float:
        return frame.bottom() - frame.height() * ((score or 0.0) + 100) / 200

    def _is_known(self, at: int) -> bool:
        return self.points[at].score is not None

    # words

    def _number(self, score: float | None) -> str:
        return "–" if score is None else self.wording.number(round(score))

    def _mark(self, frame: QRectF, at: int) -> Mark:
        point = self.points[at]
        month = self.wording.month(point.month)
        place = QPointF(self._axis(frame).x(point.month), self._y(frame, point.score))
        answers = self._answers(point.n)
        if point.score is None:
            return Mark(place, (month, answers, self.tr("Too few for a score")))
        told = self.tr("Recommend score {score}").format(score=self._number(point.score))
        span = self.tr("{low} to {high} is plausible")
        fits = span.format(low=self._number(point.low), high=self._number(point.high))
        return Mark(place, (month, told, fits, answers))

    def _answers(self, n: int) -> str:
        if n == 1:
            return self.tr("1 answer")
        return self.tr("{n} answers").format(n=self.wording.number(n))

    def _row(self, point: ScorePoint) -> tuple[Told | str, ...]:
        return (
            Told(self.wording.month(point.month), point.month.isoformat()),
            Told(self.wording.number(point.n), point.n),
            Told(self._number(point.score), point.score),
            Told(self._number(point.low), point.low),
            Told(self._number(point.high), point.high),
        )

    def _nothing(self) -> str:
        return self.tr("The line begins with the fifth answer to “Would you recommend us?”")
