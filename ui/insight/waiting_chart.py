"""How many still wait after so much time: a curve that falls in steps, its range, its median."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.times import Survival
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_TAIL: Final = 0.01
_TOP: Final = 10.0
_FOOT: Final = 24.0
_MOST_MARKS: Final = 60
_LEAST_END: Final = 2 / 24
_HOURS_UP_TO: Final = 2.0
_HOUR_STEPS: Final = (0.5, 1, 2, 3, 6, 12, 24)
_DAY_STEPS: Final = (1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825)
_LABELS: Final = 6
_DAY_MINUTES: Final = 24 * 60


class WaitingChart(PaintedChart):
    """``open_words`` is said at the half line where more than half still wait."""

    by_column = True

    def __init__(
        self, wording: Wording, name: str, open_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.wording, self._open_words = wording, open_words
        self.curve, self._tells_half = Survival(), True
        self.setMinimumSize(280, 170)
        self.empty_sentence = self._nothing()

    def show_curve(self, curve: Survival, tells_half: bool = True) -> None:
        """Draw another curve; one without days has nothing to draw.

        ``tells_half``: there are enough to say how long half of them wait.
        """
        self.curve, self._tells_half = curve, tells_half
        self.empty_sentence = "" if curve.days else self._nothing()
        self.look_again()

    # what a painted chart says of itself

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        frame = self._frame(rect)
        for share in (0.0, 0.5, 1.0):
            y = self._y(frame, share)
            ink.level(painter, frame.left(), frame.right(), y, "grid" if share else "line2")
            told = self.wording.percent(share)
            ink.words(painter, QPointF(frame.left() - 8, y), told, align=ink.RIGHT)
        for day in self._ticks():
            told = self._time(day) if day else self._zero()
            half = ink.wide(told) / 2
            x = min(max(self._x(frame, day), frame.left() + half), rect.right() - half)
            ink.words(painter, QPointF(x, frame.bottom() + 13), told, align=ink.CENTRE)
        self._paint_band(painter, frame)
        ink.line(painter, self._steps(frame, self.curve.waiting), ink.pen("brings"))
        if self._tells_half:
            self._paint_median(painter, frame)

    def marks(self) -> Sequence[Mark]:
        if self.empty_sentence:
            return ()
        frame = self._frame(self.chart_rect)
        return [self._mark(frame, at) for at in self._readable()]

    def keys(self) -> Sequence[Key]:
        if self.empty_sentence:
            return ()
        keys = (
            Key("line", "brings", self.tr("Still waiting")),
            Key("area", "brings", self.tr("What is plausible")),
        )
        half = Key("dashed", "text2", self.tr("Half of them"))
        return (*keys, half) if self._tells_half else keys

    def twin(self) -> Twin:
        headings = (
            self.tr("After"),
            self.tr("Still waiting"),
            self.tr("From"),
            self.tr("To"),
        )
        percent, curve = self.wording.percent, self.curve
        columns = zip(curve.days, curve.waiting, curve.low, curve.high, strict=True)
        rows = tuple(
            (Told(self._time(day), day), *(Told(percent(each), each) for each in shares))
            for day, *shares in columns
        )
        return Twin(headings, rows)

    def sizeHint(self) -> QSize:
        return QSize(480, 230)

    # painting

    def _paint_band(self, painter: QPainter, frame: QRectF) -> None:
        theme = Theme.current()
        high, low = (self._steps(frame, each) for each in (self.curve.high, self.curve.low))
        fill = paint.faded(theme.colour("brings"), 0.24 if theme.dark else 0.15)
        ink.area(painter, [*high, *reversed(low)], fill)
        for edge in (high, low):
            ink.line(painter, edge, ink.pen("brings", 0.8, (3, 3)))

    def _paint_median(self, painter: QPainter, frame: QRectF) -> None:
        y, median = self._y(frame, 0.5), self.curve.median
        drawn = ink.pen("text2", 1.6, (3, 2.4))
        if median is None:
            ink.line(painter, [QPointF(frame.left(), y), QPointF(frame.right(), y)], drawn)
            at = QPointF(frame.right() - 6, y + 14)
            ink.words(painter, at, self._open_words, "caption_strong", "text", ink.RIGHT)
            return
        x = self._x(frame, median)
        corners = [QPointF(frame.left(), y), QPointF(x, y), QPointF(x, frame.bottom())]
        ink.line(painter, corners, drawn)
        theme = Theme.current()
        ink.mark(painter, "circle", QPointF(x, y), 5, theme.colour("text"), theme.colour("card"))
        told = self.tr("half within {time}").format(time=self._time(median))
        wide, room = ink.wide(told, "small_strong"), frame.right() - x
        if room > wide + 12:
            place = QPointF(x + 10, self._label_y(frame, x + 10, wide))
            ink.words(painter, place, told, "small_strong", "text")
        else:
            place = QPointF(x - 10, y + 16)
            ink.words(painter, place, told, "small_strong", "text", ink.RIGHT)

    def _label_y(self, frame: QRectF, left: float, wide: float) -> float:
        """Above the band where the words would stand; beside the dot where there is none."""
        day = self._end * (left - frame.left()) / frame.width()
        top = self._y(frame, self.curve.high[self._at(day)]) - 12
        return max(frame.top() + 8, min(top, self._y(frame, 0.5) - 12))

    # where things are

    @property
    def _end(self) -> float:
        """Where the axis ends: when nearly nobody waits any more, or with the longest wait."""
        days, waiting = self.curve.days, self.curve.waiting
        low = next((at for at, share in enumerate(waiting) if share <= _TAIL), len(days) - 1)
        return max(days[low] * 1.04, (self.curve.median or 0.0) * 1.4, _LEAST_END)

    def _frame(self, rect: QRectF) -> QRectF:
        left = ink.wide(self.wording.percent(1.0)) + 12
        return rect.adjusted(left, _TOP, -12, -_FOOT)

    def _x(self, frame: QRectF, day: float) -> float:
        return frame.left() + frame.width() * min(day / self._end, 1.0)

    def _y(self, frame: QRectF, share: float) -> float:
        return frame.bottom() - frame.height() * share

    def _steps(self, frame: QRectF, shares: Sequence[float]) -> list[QPointF]:
        corners: list[QPointF] = []
        end = self._end
        for day, share in zip(self.curve.days, shares, strict=True):
            if day > end:
                break
            x, y = self._x(frame, day), self._y(frame, share)
            corners += [QPointF(x, corners[-1].y() if corners else y), QPointF(x, y)]
        corners.append(QPointF(self._x(frame, min(end, self.curve.days[-1])), corners[-1].y()))
        return corners

    def _at(self, day: float) -> int:
        return max(0, bisect_right(self.curve.days, day) - 1)

    def _readable(self) -> list[int]:
        """Every step of a short curve, some of a long one; always the median and the last."""
        last = self._at(self._end)
        if last < _MOST_MARKS:
            return list(range(last + 1))
        some = {last * step // (_MOST_MARKS - 1) for step in range(_MOST_MARKS)}
        median = self.curve.median
        return sorted(some | ({self._at(median)} if median is not None else set()))

    def _ticks(self) -> list[float]:
        in_hours = self._end <= _HOURS_UP_TO
        unit = 1 / 24 if in_hours else 1.0
        steps = _HOUR_STEPS if in_hours else _DAY_STEPS
        reach = self._end / unit
        step = next((each for each in steps if reach / each <= _LABELS), steps[-1])
        return [at * step * unit for at in range(int(reach / step) + 1)]

    # words

    def _zero(self) -> str:
        return self.wording.number(0)

    def _time(self, days: float) -> str:
        """Hours and minutes up to two days, then days."""
        if days < _HOURS_UP_TO:
            return self.wording.minutes(round(days * _DAY_MINUTES))
        decimals = 0 if abs(days - round(days)) < 0.05 else 1
        number = self.wording.decimal(days, decimals)
        return self.tr("{n} days").format(n=number)

    def _mark(self, frame: QRectF, at: int) -> Mark:
        curve = self.curve
        place = QPointF(self._x(frame, curve.days[at]), self._y(frame, curve.waiting[at]))
        percent = self.wording.percent
        return Mark(
            place,
            (
                self.tr("After {time}").format(time=self._time(curve.days[at])),
                self.tr("{share} still waiting").format(share=percent(curve.waiting[at])),
                self.tr("{low} to {high} is plausible").format(
                    low=percent(curve.low[at]), high=percent(curve.high[at])
                ),
            ),
        )

    def _nothing(self) -> str:
        return self.tr("The curve begins with the first complaint.")
