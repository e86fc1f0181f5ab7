"""How much, at a glance: the share gauge, progress, paired bars, a month in seven bars."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import ElidedLabel, label
from ui.widgets.what_is_this import WhatIsThis

_TRACK = 10
_WORTH_SAYING, _FIRST_SECONDS = 3, 2
_SECONDS_UP_TO = 90
_LONGEST_AMOUNT = "$88,888.88  ›"
"""The room every row leaves behind its bars, so that all rows share one scale."""


class ShareGauge(QProgressBar):
    """Which share of the margin service has cost: against the aim, and the tipping point.

    The number itself always stands beside it. Widens its scale where the share is past 125 %.
    """

    def __init__(
        self, *, labelled: bool = True, thin: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._aim = 0.25
        self._labelled = labelled
        self._track = 8 if thin else _TRACK
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_share(None, 0.25)

    def show_share(self, share: float | None, aim: float) -> None:
        """Show a share (1.0 is the tipping point), None where there is no margin yet."""
        self._share, self._aim = share, aim
        percent = 0 if share is None else round(share * 100)
        self.setRange(0, max(125, percent))
        self.setValue(max(0, percent))
        self.setAccessibleName(self.tr("Share of the margin spent on service"))
        if share is None:
            told = self.tr("No purchase yet")
        else:
            told = self.tr("{share} %, the aim is {aim} %").format(
                share=percent, aim=round(aim * 100)
            )
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self._track + 8 + (Theme.current().scaled(20) if self._labelled else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        track = QRect(1, 4, self.width() - 2, self._track)
        self._paint_track(painter, track)
        self._paint_ticks(painter, track)
        painter.end()

    @property
    def _scale(self) -> float:
        return max(1.25, (self._share or 0) * 1.06)

    def _paint_track(self, painter: QPainter, track: QRect) -> None:
        theme, share = Theme.current(), max(0.0, self._share or 0.0)
        radius = self._track / 2
        edge = theme.colour("line") if theme.outlined else None
        ground = theme.colour("off") if theme.dark else theme.colour("sunken")
        paint.box(painter, track, radius, ground, edge)
        path = QPainterPath()
        path.addRoundedRect(QRectF(track), radius, radius)
        painter.save()
        painter.setClipPath(path)
        if share <= self._aim:
            rest = self._span(track, 0, self._aim)
            painter.fillRect(rest, paint.faded(theme.colour("brings"), 0.22))
        token = "brings" if share <= self._aim else "costs" if share <= 1 else "bad"
        painter.fillRect(self._span(track, 0, share), theme.colour(token))
        painter.restore()

    def _span(self, track: QRect, start: float, end: float) -> QRect:
        x1 = round(track.width() * start / self._scale)
        x2 = round(track.width() * min(1.0, end / self._scale))
        return paint.mirrored(self, QRect(track.x() + x1, track.y(), x2 - x1, track.height()))

    def _paint_ticks(self, painter: QPainter, track: QRect) -> None:
        theme = Theme.current()
        tipping = self._at(track, 1.0)
        tick = paint.mirrored(self, QRect(tipping - 1, 0, 2, self._track + 8))
        painter.fillRect(tick, theme.colour("text"))
        if not self._labelled:
            return
        aim = self._at(track, self._aim)
        under = track.bottom() + 1
        small = paint.mirrored(self, QRect(aim, under, 1, 5))
        painter.fillRect(small, theme.colour("text3"))
        percent = "%\u00a0"
        aim_words = self.tr("{n} % aim").format(n=round(self._aim * 100)).replace(" %", "\u00a0%")
        tip_words = self.tr("100 % tipping point").replace(percent, "% ")
        font, y = theme.font("caption"), under + 5
        wide, far = paint.width_of(aim_words, font), paint.width_of(tip_words, font)
        right = min(tipping + far // 2, self.width())
        left = max(0, min(aim - wide // 2, right - far - wide - 12))
        self._words(painter, QRect(left, y, wide + 1, theme.scaled(16)), aim_words, "text2")
        self._words(painter, QRect(right - far, y, far + 1, theme.scaled(16)), tip_words, "text2")

    def _words(self, painter: QPainter, rect: QRect, words: str, tone: str) -> None:
        theme = Theme.current()
        place = paint.mirrored(self, rect)
        paint.text(painter, place, words, theme.font("caption"), theme.colour(tone))

    def _at(self, track: QRect, share: float) -> int:
        return track.x() + round(track.width() * share / self._scale)


class Bar(QProgressBar):
    """How far a piece of work is; with nothing known it shows a first piece.

    ``counts``: it stands for so many of so many, and none of them is drawn as nothing.
    """

    def __init__(
        self, name: str = "", parent: QWidget | None = None, *, counts: bool = False
    ) -> None:
        super().__init__(parent)
        self._counts = counts
        self.setTextVisible(False)
        self.setAccessibleName(name or self.tr("Progress"))
        self.setRange(0, 1000)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        edge = theme.colour("line") if theme.outlined else None
        ground = theme.colour("off") if theme.dark else theme.colour("sunken")
        paint.box(painter, self.rect(), 3, ground, edge)
        done = (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
        if self._counts and not done:
            painter.end()
            return
        wide = max(6, round(self.width() * done))
        rect = paint.mirrored(self, QRect(0, 0, wide, self.height()))
        paint.box(painter, rect, 3, theme.colour("accent"))
        painter.end()


class ProgressStrip(QWidget):
    """Work of more than half a second: what is happening, how far, how long yet, and Cancel."""

    cancelled = Signal()

    def __init__(
        self, *, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock, self._began = clock, clock()
        line = row(self, gap=20)
        words = column(gap=6)
        head = row(gap=12)
        self._what = ElidedLabel("", "small_strong")
        self._far = label("", "caption", "text2")
        head.addWidget(self._what, 1)
        head.addWidget(self._far)
        words.addLayout(head)
        self._bar = Bar()
        words.addWidget(self._bar)
        line.addLayout(words, 1)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._ask_to_stop)
        line.addWidget(self.cancel)

    def start(self, what: str) -> None:
        """Begin anew."""
        self._began = self._clock()
        self.cancel.turn_on()
        self.show_progress(0, 1, what)

    def show_progress(self, done: int, total: int, what: str = "") -> None:
        """Fits ``progress_to`` of a watched job."""
        if what:
            self._what.setText(what)
        share = done / total if total > 0 else 0.0
        self._bar.setValue(round(share * 1000))
        self._far.setText(self._told(share) if total > 0 else "")

    def _told(self, share: float) -> str:
        """How far it is; and how long it still takes, where that is worth saying."""
        percent = self.tr("{n} %").format(n=round(share * 100))
        passed = self._clock() - self._began
        left = passed * (1 - share) / share if share > 0 else 0.0
        if left <= _WORTH_SAYING or passed < _FIRST_SECONDS:
            return percent
        if left < _SECONDS_UP_TO:
            about = self.tr("about {n} seconds left").format(n=round(left))
        else:
            about = self.tr("about {n} minutes left").format(n=max(2, round(left / 60)))
        return f"{percent} · {about}"

    def _ask_to_stop(self) -> None:
        self.cancel.turn_off(self.tr("Stopping"))
        self.cancelled.emit()


_BETWEEN_BARS = 13
"""From the top of a bar to the next one: as their amounts stand below each other."""


def paint_bars(
    painter: QPainter,
    widget: QWidget,
    rect: QRect,
    pair: tuple[int, int],
    scale: int,
    words: tuple[str, str],
) -> None:
    """Teal above orange on one scale, each with its value at its end.

    ``scale`` is the value that fills the room; what is longer fades out and ends with "›".
    """
    theme = Theme.current()
    font = theme.font("small")
    room = max(20, rect.width() - paint.width_of(_LONGEST_AMOUNT, font) - 8)
    step = theme.grown(_BETWEEN_BARS)
    for at, token in enumerate(("brings", "costs")):
        share = max(0, pair[at]) / scale if scale > 0 else 0
        wide = max(2, round(room * min(1.0, share)))
        y = rect.center().y() + 2 - step + at * step
        bar = QRect(rect.x(), y, wide, 8)
        colour = theme.colour(token)
        shown = paint.within(widget, rect, bar)
        if share > 1:
            rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
            ends = (
                (shown.topRight(), shown.topLeft()) if rtl else (shown.topLeft(), shown.topRight())
            )
            fade = QLinearGradient(*ends)
            fade.setColorAt(0.75, colour)
            fade.setColorAt(1.0, paint.faded(colour, 0.25))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fade)
            painter.drawRoundedRect(QRectF(shown), 1.5, 1.5)
        else:
            paint.box(painter, shown, 1.5, colour)
        told = f"{words[at]}  ›" if share > 1 else words[at]
        place = QRect(bar.right() + 8, y - 5, rect.right() - bar.right() - 6, 18)
        place = paint.within(widget, rect, place)
        paint.text(painter, place, told, font, theme.colour("text"), paint.leading(widget))


class MiniBars(QLabel):
    """A few values as small columns, the last one in full colour."""

    def __init__(
        self, values: Sequence[float] = (), token: str = "ok", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values, self._token = tuple(values), token
        self.setFixedSize(62, 32)

    def show_values(self, values: Sequence[float], token: str = "") -> None:
        self._values, self._token = tuple(values), token or self._token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values:
            return
        theme, colour = Theme.current(), Theme.current().colour(self._token)
        painter, top = paint.begin(self), max(*self._values, 1e-9)
        step = self.width() / len(self._values)
        for at, value in enumerate(self._values):
            height = max(3, round((self.height() - 2) * max(0.0, value) / top))
            bar = QRect(round(at * step), self.height() - height, round(step) - 2, height)
            last = at == len(self._values) - 1
            if theme.outlined and not last:
                paint.box(painter, bar, 2, None, colour)
            else:
                paint.box(painter, bar, 2, colour if last else paint.faded(colour, 0.36))
        painter.end()


class KpiCard(Card):
    """One figure: what it is, how much, and one true sentence about it."""

    is_figure = True

    def __init__(self, title: str, *, token: str = "ok", parent: QWidget | None = None) -> None:
        super().__init__(margins=(16, 12, 16, 11), gap=2, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = label(title, "small_medium", "text2")
        self._figure = label("–", "figure")
        self._told = ElidedLabel("", "caption", "text2")
        self._bars = MiniBars((), token)
        self.what = WhatIsThis(title, 20)
        head = row(gap=4)
        head.addWidget(self._title, 1)
        head.addWidget(self.what)
        self.body.addLayout(head)
        line = row(gap=8)
        line.addWidget(self._figure, 1)
        line.addWidget(self._bars, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self.body.addWidget(self._told)

    def show_figure(self, figure: str, told: str = "", bars: Sequence[float] = ()) -> None:
        """Show a figure, a sentence about it, and its last few values."""
        self._figure.setText(figure)
        self._told.setText(told)
        self._bars.show_values(bars)
        self.setAccessibleName(f"{self._title.text()}: {figure}. {told}")


__all__ = ["Bar", "KpiCard", "MiniBars", "ProgressStrip", "ShareGauge", "paint_bars"]
