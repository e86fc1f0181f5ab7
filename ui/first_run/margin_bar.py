"""Of every hundred: what the goods take, what stays, and the service budget in it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from csdesk.domain.money import exponent
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_BAR = 36


class MarginBar(QProgressBar):
    """Goods, service budget and what stays, of every hundred; read aloud as a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self._words = ("", "", "")
        self._shares = (60.0, 10.0)

    def sizeHint(self) -> QSize:
        return QSize(400, _BAR + 30)

    def show_margin(self, margin_bp: int, aim_bp: int, wording: Wording) -> None:
        """Draw a margin and the aim, both in basis points."""
        hundred = 100 * 100
        margin = hundred * margin_bp // 10_000
        budget = margin * aim_bp // 10_000
        self._shares = (100 - margin_bp / 100, margin_bp * aim_bp / 1_000_000)
        self._words = (
            self.tr("{amount} goods and parts").format(amount=_money(wording, hundred - margin)),
            self.tr("{amount} stays").format(amount=_money(wording, margin)),
            self.tr("{amount} of it is your service budget ({aim})").format(
                amount=_money(wording, budget), aim=wording.percent(aim_bp / 10_000)
            ),
        )
        self.setValue(round(margin_bp / 100))
        self.setAccessibleName(". ".join(self._words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour = theme.colour
        painter = paint.begin(self)
        wide = self.width()
        goods, budget = (round(wide * share / 100) for share in self._shares)
        whole = QRect(0, 0, wide, _BAR)
        paint.box(painter, whole, 8, colour("brings"))
        paint.box(painter, paint.mirrored(self, QRect(0, 0, goods, _BAR)), 8, colour("off"))
        square = QRect(goods // 2, 0, goods - goods // 2, _BAR)
        painter.fillRect(paint.mirrored(self, square), colour("off"))
        slice_ = QRect(goods + 1, 0, max(budget, 2), _BAR)
        painter.fillRect(paint.mirrored(self, slice_), colour("costs"))
        font, leading, trailing = (
            theme.font("small_strong"),
            paint.leading(self),
            paint.trailing(self),
        )
        room = QRect(14, 0, max(goods - 20, 0), _BAR)
        paint.text(
            painter, paint.mirrored(self, room), self._words[0], font, colour("text2"), leading
        )
        room = QRect(goods + budget + 6, 0, max(wide - goods - budget - 20, 0), _BAR)
        inner = paint.mirrored(self, room)
        paint.text(painter, inner, self._words[1], font, colour("onAccent"), trailing)
        self._paint_budget(painter, goods + budget // 2)
        painter.end()

    def _paint_budget(self, painter: QPainter, middle: int) -> None:
        theme = Theme.current()
        font = theme.font("small")
        tick = paint.mirrored(self, QRect(middle, _BAR, 1, 9))
        painter.fillRect(tick, theme.colour("text3"))
        words = self._words[2]
        wide = paint.width_of(words, font) + 4
        left = min(max(middle - wide // 2, 0), max(self.width() - wide, 0))
        place = paint.mirrored(self, QRect(left, _BAR + 9, wide, 20))
        paint.text(painter, place, words, font, theme.colour("text2"), paint.leading(self))


def _money(wording: Wording, hundredths: int) -> str:
    """An amount given in hundredths of the major unit, whatever decimals the currency has."""
    places = exponent(wording.currency)
    minor = hundredths * 10**places // 100
    return wording.money(minor)
