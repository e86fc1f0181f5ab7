"""Whether what a screen says has the room it needs: nothing cut, nothing outside of its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from tests.ui.every_screen import parts
from ui.widgets import paint
from ui.widgets.chips import Chip
from ui.widgets.choices import OptionCard
from ui.widgets.dialog import Dialog
from ui.widgets.surfaces import Scroll
from ui.widgets.text import ElidedLabel, Prose

OPENS = "⟦"
"""What each text of ours begins with in the made-up language; what people typed may be cut."""
_PAINTS_ITSELF = (Chip, ElidedLabel, Prose)
_ANY_HEIGHT = 9999
_BESIDE_LETTERS = 2
"""So much Qt leaves free at each side of what stands in a field."""


class Cut(NamedTuple):
    """Words of ours that were painted with an ellipsis, on which widget, and in which room."""

    words: str
    on: str
    room: int


def watch_cuts(patched: pytest.MonkeyPatch, ours: str = OPENS) -> list[Cut]:
    """Whatever of ours is cut from here on where a widget paints it, and no tip says it whole."""
    cuts: list[Cut] = []
    paint_text: Callable[..., bool] = paint.text

    def note(painter: QPainter, rect: QRect, words: str, *how: Any) -> bool:
        cut = paint_text(painter, rect, words, *how)
        where = painter.device()
        if cut and ours in words and isinstance(where, QWidget) and not has_tip(where, words):
            cuts.append(Cut(words, f"{type(where).__name__} {where.objectName()}", rect.width()))
        return cut

    patched.setattr(paint, "text", note)
    return cuts


def has_tip(where: QWidget, words: str) -> bool:
    """Cells say what is cut in tips of their own, which a model or a delegate makes."""
    within = where.parentWidget()
    if isinstance(within, QHeaderView):
        tips = (
            within.model().headerData(at, within.orientation(), Qt.ItemDataRole.ToolTipRole)
            for at in range(within.count())
        )
        return any(words in str(tip) for tip in tips)
    return bool(where.toolTip()) or isinstance(within, QAbstractItemView)


def clipped(root: QWidget, cuts: list[Cut] | None = None) -> Iterator[str]:
    """Whatever on it has less room than it needs, and doesn't cut its words on purpose."""
    told = {part.toolTip() for part in parts(root)}
    for words, on, room in cuts or ():
        if not any(words in tip for tip in told):  # the first painting makes the tip
            yield f"{on} cuts, in {room}: {words[:120]}"
    for part in parts(root):
        name = f"{type(part).__name__} {part.objectName()}"
        yield from (f"{name} {fault}" for fault in _faults(part))


def _faults(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel) and not isinstance(part, _PAINTS_ITSELF) and part.text():
        needed, room = needs(part)
        if needed > room + 1 and part.text() not in part.toolTip():
            yield f"has {room}, needs {needed:.0f}: {part.text()[:120]}"
    if isinstance(part, QAbstractButton) and OPENS in part.text() and not _is_card(part):
        room, needed = part.width(), _button_needs(part)
        if needed > room + 1:
            yield f"has {room}, needs {needed}: {part.text()[:120]}"
    if isinstance(part, QLineEdit | QTextEdit) and not isinstance(part.parent(), QComboBox):
        yield from _hint_faults(part)
    if isinstance(part, QLineEdit):
        yield from _text_faults(part)
    if (lacking := lacks_height(part)) > 1:
        yield f"is {part.height()} high, {lacking} less than what is on it needs"
    if sticks_out(part):
        yield f"at {part.geometry().getRect()} is not within what it lies on"


def _button_needs(button: QAbstractButton) -> int:
    """On a page the hint of its key gives way to words; a dialog has the room for both."""
    if _in_dialog(button) and not button.hasHeightForWidth():
        return button.sizeHint().width()
    return button.minimumSizeHint().width()


def _in_dialog(part: QWidget) -> bool:
    under: QWidget | None = part
    while under is not None and not isinstance(under, Dialog):
        under = under.parentWidget()
    return under is not None


def _is_card(button: QAbstractButton) -> bool:
    """Cards put their words on as many lines as it takes, in whatever width there is."""
    return isinstance(button, OptionCard)


def needs(shown: QLabel) -> tuple[float, int]:
    """How high wrapped words would have to be, or how wide others, and how they are."""
    if shown.wordWrap():
        return shown.heightForWidth(shown.width()), shown.height()
    letters = QFontMetricsF(shown.font())
    lines = shown.text().split("\n")
    return max(map(letters.horizontalAdvance, lines)), shown.contentsRect().width()


def _hint_faults(field: QLineEdit | QTextEdit) -> Iterator[str]:
    hint, letters = field.placeholderText(), QFontMetricsF(field.font())
    if not hint or field.toolTip():
        return
    if isinstance(field, QLineEdit):
        margins = field.textMargins()
        room = field.width() - margins.left() - margins.right() - 26
        if letters.horizontalAdvance(hint) > room + 1 and not field.text():
            yield f"has {room} for its hint: {hint}"
        return
    place = field.viewport().rect().adjusted(4, 0, -4, _ANY_HEIGHT)
    high = letters.boundingRect(place, Qt.TextFlag.TextWordWrap, hint).height()
    if high > field.viewport().height() + 1 and not field.toPlainText():
        yield f"has {field.viewport().height()} for its hint: {hint}"


def _text_faults(field: QLineEdit) -> Iterator[str]:
    """What csdesk wrote into it has to be seen whole; what people typed, from its beginning."""
    margins, room = field.textMargins(), field.contentsRect().width() - 2 * _BESIDE_LETTERS
    room -= margins.left() + margins.right()
    wide = QFontMetricsF(field.font()).horizontalAdvance(field.displayText())
    ours = isinstance(field.parent(), QAbstractSpinBox) or OPENS in field.text()
    if ours and wide > room + 1:
        yield f"has {room}, needs {wide:.0f}: {field.text()[:120]}"


def lacks_height(part: QWidget) -> int:
    """By how much it is too low for what lies on it, or for what it paints itself."""
    within = part.parentWidget()
    if isinstance(part, QAbstractScrollArea | QLabel | QLineEdit) or within is None:
        return 0
    if isinstance(within, QAbstractScrollArea | QComboBox | QAbstractSpinBox):
        return 0
    lines = part.layout()
    if lines is None:
        asked = part.heightForWidth(part.width()) if part.hasHeightForWidth() else 0
        return max(asked, part.minimumSizeHint().height()) - part.height()
    if lines.hasHeightForWidth():
        return lines.totalMinimumHeightForWidth(part.width()) - part.height()
    return lines.totalMinimumSize().height() - part.height()


def sticks_out(part: QWidget) -> bool:
    """Whether what it lies on cuts it, and doesn't scroll to it."""
    under = part.parentWidget()
    if part.isWindow() or under is None or isinstance(under, QAbstractScrollArea | QComboBox):
        return False
    if part.size().isEmpty():
        return False
    place, seen = under.rect().adjusted(-1, -1, 1, 1), part.geometry()
    scrolled = under.parentWidget()
    if isinstance(scrolled, QAbstractScrollArea):
        return isinstance(scrolled, Scroll) and seen.width() > place.width()
    return not place.contains(seen)
