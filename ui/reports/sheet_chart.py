"""A chart of a sheet, small: what the file shows beside the figures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.money import exponent
from csdesk.domain.reports.sheet import ChartKind, Kind
from csdesk.domain.spoken import said
from csdesk.language import Language
from ui.charts import ink
from ui.charts.axes import round_steps
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.reports.chart_choice import in_time
from ui.reports.previewed import ShownChart, cell_words
from ui.theme import Theme
from ui.widgets.surfaces import row

HEIGHT: Final = 176
_HEAD: Final = 46.0
_FOOT: Final = 20.0
_BAR: Final = 0.66
_THOUSAND: Final = 1000


class SheetChartView(PaintedChart):
    """Lines, bars or stacked bars; the sheet itself is its table."""

    by_column = True

    def __init__(self, chart: ShownChart, language: Language, parent: QWidget | None = None):
        super().__init__(chart.title, parent)
        self._chart, self._language = chart, language
        self.sentence = chart.title
        if not any(any(one.values) for one in chart.series):
            self.empty_sentence = self.tr("Nothing happened in this period.")
        self.look_again()

    def keys(self) -> Sequence[Key]:
        shape = "line" if self._chart.kind is ChartKind.LINES else "square"
        return tuple(Key(shape, one.token, one.title) for one in self._chart.series)

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        ink.words(painter, QPointF(rect.left(), 9), self._chart.title, "small_strong", "text")
        ink.keys(painter, QRectF(rect.left(), 20, rect.width(), 0), self.keys())
        steps = self._steps()
        plot = self._plot(rect, steps)
        for step in steps:
            y = self._level(plot, steps, step)
            ink.level(painter, plot.left(), plot.right(), y, "line2" if step == 0 else "grid")
            at = QPointF(plot.left() - 6, y)
            ink.words(painter, at, self._words(step), align=ink.RIGHT)
        self._labels(painter, plot)
        if self._chart.kind is ChartKind.LINES:
            for one in self._chart.series:
                corners = [
                    QPointF(self._middle(plot, at), self._level(plot, steps, self._scaled(value)))
                    for at, value in enumerate(one.values)
                ]
                ink.line(painter, corners, ink.pen(one.token, 2.2))
        else:
            self._bars(painter, plot, steps)

    def marks(self) -> Sequence[Mark]:
        if self.empty_sentence:
            return ()
        steps = self._steps()
        plot = self._plot(self.chart_rect, steps)
        found = []
        for at, label in enumerate(self._chart.labels):
            told = [
                said("{label}: {words}", label=one.title, words=self._told(one.values[at]))
                for one in self._chart.series
            ]
            high = max(0.0, *(self._scaled(one.values[at]) for one in self._chart.series))
            place = QPointF(self._middle(plot, at), self._level(plot, steps, high))
            found.append(Mark(place, (label, *told)))
        return found

    def twin(self) -> Twin:
        series = self._chart.series
        rows: tuple[tuple[Told | str, ...], ...] = tuple(
            (label, *(Told(self._told(one.values[at]), one.values[at]) for one in series))
            for at, label in enumerate(self._chart.labels)
        )
        return Twin((self.tr("Along"), *(one.title for one in series)), rows)

    def sizeHint(self) -> QSize:
        return QSize(320, Theme.current().scaled(HEIGHT))

    def _told(self, value: float) -> str:
        exact = value if self._chart.unit is Kind.SHARE else round(value)
        return cell_words(exact, self._chart.unit, self._language)

    def _words(self, step: int) -> str:
        if self._chart.unit is Kind.SHARE:
            return self._language.percent(step / _THOUSAND)
        if self._chart.unit is Kind.MONEY:
            whole = step // 10 ** exponent(self._language.currency)
            return self._language.number(whole)
        return self._language.number(step)

    def _scaled(self, value: float) -> float:
        return value * _THOUSAND if self._chart.unit is Kind.SHARE else value

    def _steps(self) -> list[int]:
        columns = list(zip(*(one.values for one in self._chart.series), strict=True))
        if self._chart.kind is ChartKind.STACKED:
            highs = [sum(value for value in one if value > 0) for one in columns]
            lows = [sum(value for value in one if value < 0) for one in columns]
        else:
            highs = lows = [value for one in columns for value in one]
        low = math.floor(self._scaled(min(0.0, *lows)))
        high = math.ceil(self._scaled(max(0.0, *highs)))
        money = self._chart.unit is Kind.MONEY
        return round_steps(low, high, 10 ** exponent(self._language.currency) if money else 1)

    def _plot(self, rect: QRectF, steps: Sequence[int]) -> QRectF:
        left = max(ink.wide(self._words(step)) for step in steps) + 10
        return rect.adjusted(left, _HEAD, -4, -_FOOT)

    def _level(self, plot: QRectF, steps: Sequence[int], value: float) -> float:
        low, high = steps[0], steps[-1]
        return plot.bottom() - plot.height() * (value - low) / (high - low)

    def _middle(self, plot: QRectF, at: int) -> float:
        return plot.left() + plot.width() * (at + 0.5) / len(self._chart.labels)

    def _labels(self, painter: QPainter, plot: QRectF) -> None:
        """As many as have room beside each other, evenly."""
        slot = plot.width() / len(self._chart.labels)
        labels, every = self._chart.labels, 1
        if self._chart.kind is ChartKind.LINES or in_time(labels):
            every = max(1, math.ceil((max(map(ink.wide, labels)) + 10) / slot))
        else:  # names: each is cut to its own place
            metrics = QFontMetricsF(Theme.current().font("caption"))
            cut = Qt.TextElideMode.ElideRight
            labels = tuple(metrics.elidedText(label, cut, slot - 4) for label in labels)
        end = -math.inf
        for at in range(0, len(labels), every):
            wide = ink.wide(labels[at])
            left = max(plot.left(), min(self._middle(plot, at) - wide / 2, plot.right() - wide))
            if left > end:
                ink.words(painter, QPointF(left, plot.bottom() + 11), labels[at])
                end = left + wide + 2

    def _bars(self, painter: QPainter, plot: QRectF, steps: Sequence[int]) -> None:
        series, stacked = self._chart.series, self._chart.kind is ChartKind.STACKED
        slot = plot.width() / len(self._chart.labels)
        wide = min(slot * _BAR / (1 if stacked else len(series)), 30.0)
        for at in range(len(self._chart.labels)):
            left = self._middle(plot, at) - wide * (1 if stacked else len(series)) / 2
            up = down = 0.0
            for number, one in enumerate(series):
                value = self._scaled(one.values[at])
                begin = (up if value >= 0 else down) if stacked else 0.0
                top, bottom = sorted(
                    self._level(plot, steps, edge) for edge in (begin, begin + value)
                )
                if bottom > top:
                    x = left if stacked else left + wide * number
                    ink.bar(painter, QRectF(x, top, wide, bottom - top), one.token, 1.5)
                up, down = (up + value, down) if value >= 0 else (up, down + value)


class SheetCharts(QWidget):
    """The charts of a sheet side by side; gone where it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = row(self, gap=20, margins=(18, 8, 18, 6))
        self._views: list[SheetChartView] = []
        self._shown: tuple[ShownChart, ...] = ()

    def show_charts(self, charts: tuple[ShownChart, ...], language: Language) -> None:
        """Show these; the same ones again stay as they are."""
        if charts == self._shown:
            return
        self._shown = charts
        for view in self._views:
            self._line.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = [SheetChartView(chart, language) for chart in charts]
        for view in self._views:
            view.setFixedHeight(Theme.current().scaled(HEIGHT))
            self._line.addWidget(view, 1)
