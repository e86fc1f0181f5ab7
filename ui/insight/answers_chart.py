"""How many gave each recommend score from 0 to 10, in the three groups that make the score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding, Unit, cant_tell, fact
from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_GROUPS: Final = ((0, 6, "plum"), (7, 8, "text3"), (9, 10, "brings"))
_TOP: Final = 20.0
_FOOT: Final = 62.0


class AnswersChart(PaintedChart):
    """Bars: outlined for 0 to 6, pale for 7 and 8, filled for 9 and 10; each group is named."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.counts: tuple[int, ...] = (0,) * 11
        self.setAccessibleName(self.tr("Answers from 0 to 10"))
        self.setMinimumSize(240, 180)
        self.empty_sentence = self._nothing()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Draw answers by score, from 0 on."""
        self.counts = tuple(counts)
        self.empty_sentence = "" if any(self.counts) else self._nothing()
        self.look_again()

    def finding(self) -> Finding:
        """What the bars say in words, and how it is counted."""
        total, number = sum(self.counts), self.wording.number
        if not total:
            return cant_tell("no_answers", 0, self.tr("Nobody has answered in this time."))
        told = self.tr("{happy} of {n} gave 9 or 10, {unhappy} gave 0 to 6.")
        happy, unhappy = sum(self.counts[9:]), sum(self.counts[:7])
        sentence = told.format(happy=number(happy), n=number(total), unhappy=number(unhappy))
        line = self.tr("Each customer counts once, with the latest answer.")
        return fact(happy, total, sentence, Unit.COUNT, line)

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        frame = rect.adjusted(2, _TOP, -2, -_FOOT)
        ink.level(painter, frame.left(), frame.right(), frame.bottom(), "line2")
        for score, count in enumerate(self.counts):
            bar = self._bar(frame, score)
            centre = bar.center().x()
            self._paint_bar(painter, bar, score)
            if count:
                told = self.wording.number(count)
                ink.words(painter, QPointF(centre, bar.top() - 9), told, align=ink.CENTRE)
            place = QPointF(centre, frame.bottom() + 12)
            told = self.wording.number(score)
            ink.words(painter, place, told, "caption_medium", "text2", ink.CENTRE)
        for first, last, token in _GROUPS:
            self._paint_group(painter, frame, (first, last), token)

    def marks(self) -> Sequence[Mark]:
        if self.empty_sentence:
            return ()
        frame = self.chart_rect.adjusted(2, _TOP, -2, -_FOOT)
        found = []
        for score, count in enumerate(self.counts):
            bar = self._bar(frame, score)
            named = self.tr("{n} of 10").format(n=self.wording.number(score))
            lines = (named, self._answers(count), self._group_name(score))
            found.append(Mark(QPointF(bar.center().x(), bar.top()), lines))
        return found

    def mark_at(self, place: QPointF) -> int | None:
        """The score whose column the mouse is in."""
        frame = self.chart_rect.adjusted(2, _TOP, -2, -_FOOT)
        at = int((place.x() - frame.left()) / max(1.0, frame.width()) * len(self.counts))
        return at if 0 <= at < len(self.counts) else None

    def twin(self) -> Twin:
        total = sum(self.counts)
        headings = (self.tr("Score"), self.tr("Answers"), self.tr("Share"), self.tr("Group"))
        rows = []
        for score, count in enumerate(self.counts):
            share = count / total if total else None
            rows.append(
                (
                    Told(self.wording.number(score), score),
                    Told(self.wording.number(count), count),
                    Told(self.wording.percent(share), share),
                    self._group_name(score),
                )
            )
        return Twin(headings, tuple(rows))

    def sizeHint(self) -> QSize:
        return QSize(330, 240)

    def _paint_bar(self, painter: QPainter, bar: QRectF, score: int) -> None:
        theme, token = Theme.current(), _group(score)[2]
        if bar.height() <= 0:
            return
        if token == "plum":  # outlined, so that the group shows without its colour
            ground = paint.faded(theme.colour(token), 0.16)
            paint.box(painter, bar, 2.5, ground, theme.colour(token), 1.6)
        elif token == "text3":  # half as strong, so that it is no promoter on a grey print
            paint.box(painter, bar, 2.5, paint.faded(theme.colour(token), 0.5))
        else:
            ink.bar(painter, bar, token, 2.5)

    def _paint_group(
        self, painter: QPainter, frame: QRectF, span: tuple[int, int], token: str
    ) -> None:
        """A bracket below its scores, its name and how many of all."""
        first, last = span
        left, right = self._bar(frame, first).left(), self._bar(frame, last).right()
        y = frame.bottom() + 24
        ink.line(painter, [QPointF(left, y), QPointF(right, y)], ink.pen(token, 2))
        share = sum(self.counts[first : last + 1]) / sum(self.counts)
        name = self._group_name(first)
        middle = (left + right) / 2
        reach = max(ink.wide(name), 30) / 2
        middle = min(max(middle, frame.left() + reach), frame.right() - reach)
        told = self.wording.percent(share)
        ink.words(painter, QPointF(middle, y + 13), told, "small_strong", "text", ink.CENTRE)
        ink.words(painter, QPointF(middle, y + 29), name, "caption", "text2", ink.CENTRE)

    def _bar(self, frame: QRectF, score: int) -> QRectF:
        step = frame.width() / len(self.counts)
        most = max(self.counts) or 1
        high = frame.height() * self.counts[score] / most
        if self.counts[score]:
            high = max(high, 3.0)
        wide = min(step - 4, 34.0)
        left = frame.left() + step * score + (step - wide) / 2
        return QRectF(left, frame.bottom() - high, wide, high)

    def _group_name(self, score: int) -> str:
        names = {0: self.tr("0 to 6"), 7: self.tr("7 and 8"), 9: self.tr("9 and 10")}
        return names[_group(score)[0]]

    def _answers(self, n: int) -> str:
        if n == 1:
            return self.tr("1 answer")
        return self.tr("{n} answers").format(n=self.wording.number(n))

    def _nothing(self) -> str:
        return self.tr("The bars begin with the first answer.")


def _group(score: int) -> tuple[int, int, str]:
    return next(group for group in _GROUPS if group[0] <= score <= group[1])
