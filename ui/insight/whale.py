"""Where the money comes from: what customers leave after service, added up, best first."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.analytics.whale_curve import WhaleCurve, whale_curve
from csdesk.domain.insight.shop import Cloud
from csdesk.domain.money import exponent
from csdesk.domain.spoken import filled
from ui.charts import ink
from ui.charts.axes import round_steps
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Column, LongTwin, Twin
from ui.insight.points import Which
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_TOP, _FOOT, _RIGHT = 14.0, 22.0, 10.0
_PART: Final = 5
_MOST_CORNERS: Final = 600
_PERCENTS: Final = (25, 50, 100, 200, 500, 1000, 2500, 5000, 10_000)


class WhaleChart(PaintedChart):
    """The best customer first; where the line falls again, customers cost more than they bring.

    Drawn as a share of the whole, or as money where the whole is nothing or a loss.
    """

    by_column = True
    shows_keys = False

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self._names: list[str] = []
        self._ids: list[int] = []
        self._own: list[int] = []
        self.curve: WhaleCurve = whale_curve(np.zeros(0, np.int64))
        self.setAccessibleName(self.tr("Margin after service, adding up, best customer first"))
        self.setMinimumSize(220, 130)
        self.empty_sentence = self.tr("The line begins with the first sale.")

    def show_cloud(self, cloud: Cloud, shown: Which | None = None) -> None:
        """Add up these customers, or those of them that the filters let through."""
        self.cursor_at = None
        which = np.ones(len(cloud), bool) if shown is None else shown
        places = np.flatnonzero(which)
        left = (np.array(cloud.margin, np.int64) - np.array(cloud.service_cost, np.int64))[places]
        self.curve = whale_curve(left)
        order = places[self.curve.order].tolist()
        self._names = [cloud.names[at] for at in order]
        self._ids = [cloud.ids[at] for at in order]
        self._own = left[self.curve.order].tolist()
        nothing = not len(order) or not np.any(left)
        self.empty_sentence = self.tr("The line begins with the first sale.") if nothing else ""
        self.look_again()

    def id_at(self, mark: int) -> int:
        """Whose step of the line a mark is."""
        return self._ids[self._steps()[mark] - 1]

    def sentence_of(self) -> str:
        """How much the best of those shown bring."""
        few, share = self.best()
        if share is None:
            total = self.wording.money(self.curve.total)
            told = self.tr("Together the {n} customers shown leave {amount} after service.")
            if len(self._own) == 1:
                told = self.tr("The customer shown leaves {amount} after service.")
            return filled(told, n=self.wording.number(len(self._own)), amount=total)
        told = self.tr("The best {few} of {n} customers shown bring {percent}.")
        if few == 1:
            told = self.tr("The best of {n} customers shown brings {percent}.")
        return filled(
            told,
            few=self.wording.number(few),
            n=self.wording.number(len(self._own)),
            percent=self.wording.percent(share),
        )

    def told_of_the_end(self) -> str:
        """What those at the end cost; empty where everybody brings more than they cost."""
        count = self.curve.loss_makers
        if not count:
            return ""
        lost = self.wording.money_rough(self.curve.lost)
        if count == 1:
            told = self.tr("The last customer costs {amount} more than they bring.")
            return filled(told, amount=lost)
        told = self.tr("The last {n} customers cost {amount} more than they bring.")
        return filled(told, n=self.wording.number(count), amount=lost)

    def best(self) -> tuple[int, float | None]:
        """The best fifth of the customers, and their share of the whole if there is one."""
        few = ceil(len(self._own) / _PART)
        total = self.curve.total
        if total <= 0 or not few:
            return few, None
        return few, int(self.curve.running[few - 1]) / total

    # what a painted chart says of itself

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        frame, amounts = self._frame(rect)
        for minor, words in amounts:
            y = self._y(frame, minor)
            ink.level(painter, frame.left(), frame.right(), y)
            ink.words(painter, QPointF(frame.left() - 8, y), words, align=ink.RIGHT)
        self._paint_line(painter, frame)
        self._paint_best(painter, frame)
        foot = frame.bottom() + 13
        ink.words(painter, QPointF(frame.left(), foot), self.tr("best first"), tone="text2")
        count = self.wording.number(len(self._own))
        words = self.tr("{n} customers").format(n=count)
        ink.words(painter, QPointF(frame.right(), foot), words, tone="text2", align=ink.RIGHT)

    def marks(self) -> Sequence[Mark]:
        if not self._own:
            return ()
        frame, _ = self._frame(self.chart_rect)
        return [self._mark(frame, step) for step in self._steps()]

    def sizeHint(self) -> QSize:
        return QSize(320, 140)

    def keys(self) -> Sequence[Key]:
        if not self.curve.loss_makers:
            return ()
        return (
            Key("line", "brings", self.tr("Adding up")),
            Key("dashed", "bad", self.tr("Costs more than it brings")),
        )

    def twin(self) -> Twin:
        money = self.wording.money_exact
        running = self.curve.running.tolist()
        total = self.curve.total
        shares = [part / total if total > 0 else None for part in running]
        places = list(range(1, len(running) + 1))
        headings = (
            self.tr("Customer"),
            self.tr("Place"),
            self.tr("Left after service"),
            self.tr("Added up"),
            self.tr("Of the whole"),
        )
        columns = (
            Column(self._names, self._names.__getitem__),
            Column(places, lambda row: self.wording.number(places[row])),
            Column(self._own, lambda row: money(self._own[row])),
            Column(running, lambda row: money(running[row])),
            Column(shares, lambda row: self._percent(shares[row])),
        )
        return LongTwin(headings, (), (220, 70, 130, 130, 110), columns)

    # painting

    def _paint_line(self, painter: QPainter, frame: QRectF) -> None:
        theme = Theme.current()
        peak = self.curve.peak_customers if self.curve.peak > 0 else 0
        rising = [step for step in self._corners() if step <= peak]
        falling = [step for step in self._corners() if step >= peak]
        if not theme.outlined:
            line = [self._at(frame, step) for step in self._corners()]
            zero = self._y(frame, 0)
            ground = [QPointF(line[-1].x(), zero), QPointF(line[0].x(), zero)]
            fill = paint.faded(theme.colour("brings"), 0.16 if theme.dark else 0.13)
            ink.area(painter, [*line, *ground], fill)
        if len(rising) > 1:
            ink.line(painter, [self._at(frame, step) for step in rising], ink.pen("brings"))
        if len(falling) > 1:
            drawn = ink.pen("bad", ink.LINE_WIDTH, (3, 1.2))
            ink.line(painter, [self._at(frame, step) for step in falling], drawn)

    def _paint_best(self, painter: QPainter, frame: QRectF) -> None:
        """The one annotation: how much the best fifth bring."""
        few, share = self.best()
        if share is None or len(self._own) <= _PART or int(self.curve.running[few - 1]) <= 0:
            return
        at = self._at(frame, few)
        painter.setPen(ink.pen("card", 1.5))
        painter.setBrush(Theme.current().colour("brings"))
        painter.drawEllipse(at, 5, 5)
        bring = self.tr("{few} customers bring {percent}")
        if few == 1:
            bring = self.tr("One customer brings {percent}")
        words = bring.format(few=self.wording.number(few), percent=self.wording.percent(share))
        wide = ink.wide(words, "caption_strong")
        left = min(at.x() + 13, frame.right() - wide)
        below = min(at.y() + 14, frame.bottom() - 12)
        ink.words(painter, QPointF(left, below), words, "caption_strong", "text")

    # where things are

    def _corners(self) -> list[int]:
        """After how many customers the line has a corner; of very many only some."""
        count = len(self._own)
        if count <= _MOST_CORNERS:
            return list(range(count + 1))
        some = np.linspace(0, count, _MOST_CORNERS).astype(int).tolist()
        return sorted({*some, self.curve.peak_customers, self.best()[0]})

    def _steps(self) -> list[int]:
        return self._corners()[1:]

    def _total_at(self, step: int) -> int:
        return int(self.curve.running[step - 1]) if step else 0

    def _at(self, frame: QRectF, step: int) -> QPointF:
        x = frame.left() + frame.width() * step / max(1, len(self._own))
        return QPointF(x, self._y(frame, self._total_at(step)))

    def _y(self, frame: QRectF, minor: float) -> float:
        low, high = self._ends
        return frame.bottom() - frame.height() * (minor - low) / max(1.0, high - low)

    @property
    def _ends(self) -> tuple[float, float]:
        running = self.curve.running
        low = min(0, int(running.min())) if len(running) else 0
        high = max(0, int(running.max())) if len(running) else 1
        if self.curve.total > 0:
            return float(low), float(max(high, self.curve.total))
        steps = round_steps(low, high, 10 ** exponent(self.wording.currency))
        return float(steps[0]), float(steps[-1])

    def _frame(self, rect: QRectF) -> tuple[QRectF, list[tuple[float, str]]]:
        amounts = self._amounts()
        left = max((ink.wide(words) for _, words in amounts), default=30) + 14
        return rect.adjusted(left, _TOP, -_RIGHT, -_FOOT), amounts

    def _amounts(self) -> list[tuple[float, str]]:
        """The labels of the axis: percent of the whole, or money."""
        low, high = self._ends
        total = self.curve.total
        if total <= 0:
            steps = round_steps(int(low), int(high), 10 ** exponent(self.wording.currency))
            return [(float(minor), self.wording.money(minor)) for minor in steps]
        reach = 100 * (high - low) / total
        step = next((each for each in _PERCENTS if reach / each <= 4.5), 25_000)
        first, last = ceil(100 * low / total / step), int(100 * high / total / step)
        marks = range(first, last + 1)
        if step == _PERCENTS[0]:
            step, marks = 50, range(ceil(first / 2), last // 2 + 1)
        return [(total * at * step / 100, self._percent(at * step / 100)) for at in marks]

    def _percent(self, share: float | None) -> str:
        if share is not None and share < 0:
            return self.wording.locale.negativeSign() + self.wording.percent(-share)
        return self.wording.percent(share)

    def _mark(self, frame: QRectF, step: int) -> Mark:
        total, share = self.curve.total, None
        if total > 0:
            share = self._total_at(step) / total
        lines = [
            self._names[step - 1],
            self.tr("Leaves {amount}").format(amount=self.wording.money_rough(self._own[step - 1])),
        ]
        added = self.wording.money_rough(self._total_at(step))
        if share is None:
            lines.append(self.tr("First {n} together {amount}").format(n=step, amount=added))
        else:
            told = self.tr("First {n} together {amount}, {percent}")
            lines.append(filled(told, n=step, amount=added, percent=self._percent(share)))
        return Mark(self._at(frame, step), tuple(lines))
