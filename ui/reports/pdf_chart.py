"""A chart of a sheet on paper: lines, bars or stacked bars, with its axis and its legend."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from csdesk.domain.money import exponent
from csdesk.domain.ours import ours
from csdesk.domain.reports.sheet import ChartKind, Kind, Read, SheetChart
from csdesk.language import Language
from csdesk.shown import shown_as
from ui.charts.axes import round_steps
from ui.reports.chart_choice import colour_of, drawn_of, in_time
from ui.reports.pdf_lines import Laid
from ui.reports.pdf_paper import Paper
from ui.reports.pdf_type import HAIR, INK, POINT, RULE, SOFT, Type
from ui.tokens import LIGHT

CHART_HEIGHT: Final = 190 * POINT
FIRST_ONES: Final = ours("The first {n} of {all}.")
_MOST_DOTS: Final = 24
_PLOT: Final = 114 * POINT
_BAR: Final = 0.68
_NARROWEST_LABEL: Final = 32 * POINT
_LABEL_SIZES: Final = (8.0, 7.0, 6.5)
_WIDEST_BAR: Final = 30 * POINT
_DASHES: Final[tuple[tuple[float, ...], ...]] = ((), (4, 2), (1.5, 1.8), (6, 2, 1.5, 2))


@dataclass(frozen=True, slots=True)
class _Series:
    title: str
    colour: str
    values: tuple[float, ...]


def chart_of(chart: SheetChart, laid: Laid, language: Language) -> Chart | None:
    """The chart with its figures; None where there is nothing to draw."""
    columns = laid.sheet.columns
    places = {column.title: place for place, column in enumerate(columns)}
    along = places[chart.along]
    labels = [_label(row[along], columns[along].kind, language) for row in laid.first]
    labels = labels[: drawn_of(chart.kind, labels)]
    rows = laid.first[: len(labels)]
    series: list[_Series] = []
    for title in chart.values:
        values = tuple(_figure(row[places[title]]) for row in rows)
        taken = {one.colour for one in series}
        series.append(_Series(language.say(title), colour_of(title, taken), values))
    if not any(any(one.values) for one in series):
        return None
    kind = columns[places[chart.values[0]]].kind
    left_out = laid.totals.lines - len(rows)
    return Chart(chart, tuple(labels), tuple(series), kind, language, left_out)


def _figure(value: Read) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def _label(value: Read, kind: Kind, language: Language) -> str:
    return shown_as(value, kind, language).replace("\n", " ")


class Chart:
    """A chart that is drawn on paper, in the width of the page."""

    def __init__(
        self,
        chart: SheetChart,
        labels: tuple[str, ...],
        series: tuple[_Series, ...],
        kind: Kind,
        language: Language,
        left_out: int,
    ) -> None:
        self._chart = chart
        self._labels = labels
        self._series = series
        self._kind = kind
        self._language = language
        self._left_out = left_out

    def paint(self, paper: Paper, left: float, wide: float) -> None:
        """Draws it below what is there, between ``left`` and so far to its right."""
        if paper.painter is not None:
            self._paint(paper, paper.painter, left, wide)

    def _paint(self, paper: Paper, painter: QPainter, left: float, wide: float) -> None:
        title, small = paper.types.of(10.5, True), paper.types.of(8.0, False)
        y = paper.y
        part = self._part_words()
        heading = title.elided(self._language.say(self._chart.title), wide - small.wide(part))
        paper.words(left, y, heading, title)
        paper.words(left, y, part, small, SOFT, width=wide, right=True)
        y += title.line + 2 * POINT
        self._keys(paper, painter, QPointF(left, y), small)
        y += small.line + 8 * POINT
        steps = self._steps()
        told = [self._step_words(step) for step in steps]
        scale = max(map(small.wide, told)) + 6 * POINT
        plot = QRectF(left + scale, y, wide - scale, _PLOT)
        low, high = steps[0], steps[-1]
        for step, words in zip(steps, told, strict=True):
            at = _level(plot, step, low, high)
            colour = RULE if step == 0 else HAIR
            paper.rule(plot.left(), at, plot.width(), colour, 0.6 if step == 0 else 0.4)
            top = at - small.line / 2
            paper.words(left, top, words, small, SOFT, width=scale - 6 * POINT, right=True)
        self._labels_below(paper, plot)
        if self._chart.kind is ChartKind.LINES:
            self._lines(painter, plot, low, high)
        else:
            self._bars(painter, plot, low, high)
            paper.rule(plot.left(), _level(plot, 0, low, high), plot.width(), RULE, 0.6)

    def _keys(self, paper: Paper, painter: QPainter, at: QPointF, kind: Type) -> None:
        x, y = at.x(), at.y()
        middle = y + kind.line / 2
        for number, one in enumerate(self._series):
            if self._chart.kind is ChartKind.LINES:
                painter.setPen(_pen(one.colour, number))
                painter.drawLine(QPointF(x, middle), QPointF(x + 16 * POINT, middle))
            else:
                mark = QRectF(x, middle - 3.5 * POINT, 16 * POINT, 7 * POINT)
                _fill(painter, mark, one.colour)
            x += 20 * POINT
            paper.words(x, y, one.title, kind, INK)
            x += kind.wide(one.title) + 14 * POINT

    def _part_words(self) -> str:
        """How many of all are drawn, where some are not."""
        if self._left_out <= 0:
            return ""
        number, shown = self._language.number, len(self._labels)
        return self._language.say(FIRST_ONES, n=number(shown), all=number(shown + self._left_out))

    def _steps(self) -> list[int]:
        """Where the axis is labelled, in the unit of the values."""
        if self._chart.kind is ChartKind.STACKED:
            stacks = list(zip(*(one.values for one in self._series), strict=True))
            highs = [sum(value for value in stack if value > 0) for stack in stacks]
            lows = [sum(value for value in stack if value < 0) for stack in stacks]
        else:
            highs = lows = [value for one in self._series for value in one.values]
        low, high = min(0.0, *lows), max(0.0, *highs)
        if self._kind is Kind.SHARE:
            return round_steps(round(low * 1000), -(-round(high * 1000) // 1), 10)
        unit = 10 ** exponent(self._language.currency) if self._kind is Kind.MONEY else 1
        return round_steps(int(low), int(high + 0.999), unit)

    def _step_words(self, step: int) -> str:
        if self._kind is Kind.SHARE:
            return self._language.percent(step / 1000)
        return shown_as(step, self._kind, self._language)

    def _level_of(self, value: float) -> float:
        return value * 1000 if self._kind is Kind.SHARE else value

    def _labels_below(self, paper: Paper, plot: QRectF) -> None:
        """As many as have room beside each other, evenly."""
        slot = plot.width() / len(self._labels)
        types = [paper.types.of(points, False) for points in _LABEL_SIZES]
        fitting = (one for one in types if one.widest_word(self._labels) <= slot - 3 * POINT)
        kind = types[0] if in_time(self._labels) else next(fitting, types[-1])
        widest = max(map(kind.wide, self._labels)) + 8 * POINT
        broken = kind.widest_word(self._labels) <= slot - 3 * POINT or not in_time(self._labels)
        rows = 2 if slot < widest and slot >= _NARROWEST_LABEL and broken else 1
        every = 1 if rows > 1 else max(1, math.ceil(widest / slot))
        end = plot.left()
        for at in range(0, len(self._labels), every):
            middle = plot.left() + slot * (at + 0.5)
            lines = kind.lines(self._labels[at], slot * every - 3 * POINT, rows)
            wide = max(map(kind.wide, lines))
            left = max(plot.left(), min(middle - wide / 2, plot.right() - wide))
            if left < end:
                continue
            end = left + wide + 3 * POINT
            for number, line in enumerate(lines):
                x = left + (wide - kind.wide(line)) / 2
                paper.words(x, plot.bottom() + 3 * POINT + number * kind.line, line, kind, SOFT)

    def _lines(self, painter: QPainter, plot: QRectF, low: int, high: int) -> None:
        slot = plot.width() / len(self._labels)
        for number, one in enumerate(self._series):
            corners = [
                QPointF(
                    plot.left() + slot * (at + 0.5), _level(plot, self._level_of(value), low, high)
                )
                for at, value in enumerate(one.values)
            ]
            painter.setPen(_pen(one.colour, number))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(corners))
            if len(corners) <= _MOST_DOTS:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(LIGHT[one.colour]))
                for corner in corners:
                    painter.drawEllipse(corner, 2.1 * POINT, 2.1 * POINT)

    def _bars(self, painter: QPainter, plot: QRectF, low: int, high: int) -> None:
        stacked = self._chart.kind is ChartKind.STACKED
        beside = 1 if stacked else len(self._series)
        slot = plot.width() / len(self._labels)
        wide = min(slot * _BAR / beside, _WIDEST_BAR)
        for at in range(len(self._labels)):
            left = plot.left() + slot * (at + 0.5) - wide * beside / 2
            up = down = 0.0
            for number, one in enumerate(self._series):
                value = self._level_of(one.values[at])
                begin = (up if value >= 0 else down) if stacked else 0.0
                ends = (_level(plot, edge, low, high) for edge in (begin, begin + value))
                top, bottom = sorted(ends)
                x = left if stacked else left + wide * number
                if bottom - top > 0:
                    _fill(painter, QRectF(x, top, wide, bottom - top), one.colour)
                up, down = (up + value, down) if value >= 0 else (up, down + value)


def _level(plot: QRectF, value: float, low: int, high: int) -> float:
    return plot.bottom() - plot.height() * (value - low) / (high - low)


def _fill(painter: QPainter, rect: QRectF, colour: str) -> None:
    """A bar with a white edge, so that parts of a stack stay apart in grey too."""
    painter.setPen(QPen(QColor("#FFFFFF"), 0.6 * POINT))
    painter.setBrush(QColor(LIGHT[colour]))
    painter.drawRect(rect)


def _pen(colour: str, number: int) -> QPen:
    """Lines differ by their dashes too, for printers without colours."""
    made = QPen(QColor(LIGHT[colour]), 1.7 * POINT)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dashes = _DASHES[number % len(_DASHES)]
    made.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    if dashes:
        made.setDashPattern(list(dashes))
    return made
