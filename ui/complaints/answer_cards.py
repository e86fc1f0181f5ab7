"""Answer cards on paper: two to a page, each with a number that says whose answer it is.

Every text is painted as plain characters; nothing in it is ever read as markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from csdesk.desk import Desk
from csdesk.domain.answer_card import AnswerCard
from csdesk.domain.customer import first_name
from csdesk.services.answer_cards import card_of, cards_to_print
from csdesk.services.papers import keep_paper
from csdesk.services.shops import read_shop
from ui.complaints.complaint_words import tr
from ui.context import Context
from ui.printed_font import printed_font

_POINT: Final = 20.0
"""Painted in twentieths of a point, so that no letter is rounded."""
_DOTS_PER_INCH: Final = 1440
_WIDE, _HIGH = 595.0, 421.0
"""Half a page of A4, in points."""
_MARGIN: Final = 40.0
_BOX: Final = 20.0
_GAP: Final = 5.0
_INK, _SOFT = QColor("#15201D"), QColor("#46534F")
_LONGEST: Final = 300
_JOINED: Final = "\u0590"
"""From here on scripts need their letters joined; before it, that would only change signs."""


class Scale(NamedTuple):
    """A question with its numbers, and what the first and the last of them mean."""

    question: str
    numbers: range
    low: str
    high: str


def scales() -> tuple[Scale, Scale, Scale]:
    """What every card asks: satisfaction, ease, recommend."""
    return (
        Scale(
            tr("How content are you with how it was put right?"),
            *(range(1, 6), tr("1 not at all"), tr("5 very")),
        ),
        Scale(tr("How easy did we make it?"), range(1, 8), tr("1 very hard"), tr("7 very easy")),
        Scale(tr("Would you recommend us to a friend?"), range(11), tr("0 no"), tr("10 gladly")),
    )


def cards_pdf(cards: Sequence[AnswerCard], shop: str) -> bytes:
    """The cards as a PDF of A4 pages, two to a page. May be called off the ui thread."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(tr("Answer cards"))
    writer.setCreator("csdesk")
    none = QMarginsF(0, 0, 0, 0)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    upright = QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(a4, upright, none, QPageLayout.Unit.Point))
    painter = QPainter(writer)
    try:
        for at, card in enumerate(cards):
            if at and at % 2 == 0:
                writer.newPage()
            painter.save()
            painter.translate(0, (at % 2) * _HIGH * _POINT)
            _Paper(painter).card(card, shop)
            painter.restore()
            if at % 2 == 0:
                _cut(painter)
    finally:
        painter.end()
    return bytes(kept.data().data())


def _cut(painter: QPainter) -> None:
    painter.setPen(QPen(_SOFT, 0.5 * _POINT, Qt.PenStyle.DashLine))
    y = _HIGH * _POINT
    painter.drawLine(QLineF(0, y, _WIDE * _POINT, y))


class _Paper:
    """A card being painted from top to bottom; all lengths in points."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._y = _MARGIN - 8

    def card(self, card: AnswerCard, shop: str) -> None:
        number = tr("Card {number}").format(number=card.number)
        self._line(shop or tr("Your shop"), 15, strong=True, beside=number)
        self._room(4)
        name = first_name(card.customer)
        about = tr("{name}, this is about: {title}").format(name=name, title=card.about)
        self._line(about if card.about else name, 10, soft=True)
        self._room(6)
        self._line(card.follow_up.question or tr("How did it go?"), 13, strong=True)
        self._room(8)
        for scale in scales():
            self._scale(scale)
        self._line(tr("In your own words"), 10.5)
        for _ in range(3):
            self._room(21)
            self._rule()
        self._room(9)
        self._line(tr("Tick one box in each row, and leave the card with us. Thank you."), 9,
                   soft=True)  # fmt: skip

    def _room(self, points: float) -> None:
        self._y += points

    def _scale(self, scale: Scale) -> None:
        self._line(scale.question, 10.5)
        self._room(3)
        painter = self._painter
        painter.setFont(_font(10))
        x = _MARGIN
        for number in scale.numbers:
            box = _rect(x, self._y, _BOX, _BOX)
            painter.setPen(QPen(_SOFT, 0.8 * _POINT))
            painter.drawRoundedRect(box, 3 * _POINT, 3 * _POINT)
            painter.setPen(_INK)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
            x += _BOX + _GAP
        painter.setFont(_font(8.5))
        painter.setPen(_SOFT)
        ends = tr("{low}, {high}").format(low=scale.low, high=scale.high)
        side = _rect(x + 6, self._y, _WIDE - _MARGIN - x - 6, _BOX)
        painter.drawText(side, Qt.AlignmentFlag.AlignVCenter, ends)
        self._y += _BOX + 10

    def _rule(self) -> None:
        self._painter.setPen(QPen(_SOFT, 0.5 * _POINT))
        y = self._y * _POINT
        self._painter.drawLine(QLineF(_MARGIN * _POINT, y, (_WIDE - _MARGIN) * _POINT, y))

    def _line(
        self,
        words: str,
        points: float,
        *,
        strong: bool = False,
        soft: bool = False,
        beside: str = "",
    ) -> None:
        """One line of text, cut where it is too long; ``beside`` stands at the far side."""
        shown = _plain(words)
        painter, font = self._painter, _font(points, strong=strong, words=shown)
        painter.setFont(font)
        painter.setPen(_SOFT if soft else _INK)
        metrics = QFontMetricsF(font, painter.device())
        room = (_WIDE - 2 * _MARGIN) * _POINT
        high = points * 1.35
        aside = metrics.horizontalAdvance(beside) + 12 * _POINT if beside else 0.0
        shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room - aside)
        middle = Qt.AlignmentFlag.AlignVCenter
        rect = _rect(_MARGIN, self._y, room / _POINT, high)
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, shown)
        if beside:
            painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, beside)
        self._y += high


def _rect(x: float, y: float, wide: float, high: float) -> QRectF:
    return QRectF(x * _POINT, y * _POINT, wide * _POINT, high * _POINT)


def _font(points: float, *, strong: bool = False, words: str = "") -> QFont:
    weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
    return printed_font(points * _POINT, weight, joined=max(words, default="") >= _JOINED)


def _plain(words: str) -> str:
    """One line of what can be printed; signs that would turn or hide the text become blanks."""
    shown = (sign if sign.isprintable() else " " for sign in words[:_LONGEST])
    return " ".join("".join(shown).split())


def print_cards(
    context: Context, owner: QWidget, path: Path, follow_up_id: int | None = None
) -> None:
    """Write the cards to a PDF, one of them or all that are due within the week, and say so."""

    def written(number: int) -> None:
        said = tr("The card is ready to print")
        if number != 1:
            said = tr("{n} cards are ready to print").format(n=number)
        context.shell.toast(said, str(path))

    def failed(error: Exception) -> None:
        context.tell_trouble(error)

    context.jobs.read(owner, _write, context.desk, path, follow_up_id, then=written, failed=failed)


def _write(desk: Desk, path: Path, follow_up_id: int | None) -> int:
    cards = cards_to_print(desk) if follow_up_id is None else (card_of(desk, follow_up_id),)
    keep_paper(path, cards_pdf(cards, read_shop(desk).name))
    return len(cards)


def ask_where_to_print(context: Context, owner: QWidget, follow_up_id: int | None = None) -> None:
    """Let the person say where the PDF goes, and write it."""
    today: date = context.desk.today()
    name = tr("Answer cards {day}").format(day=today.isoformat())
    path, _ = QFileDialog.getSaveFileName(
        owner, tr("Print answer cards"), f"{name}.pdf", "PDF (*.pdf)"
    )
    if path:
        target = Path(path)
        print_cards(
            context,
            owner,
            target if target.suffix.lower() == ".pdf" else target.with_suffix(".pdf"),
            follow_up_id,
        )
