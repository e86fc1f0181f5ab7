"""A question about one column, as small as a line: what was taken, and the other way."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from csdesk.domain.drafts import Choice, Doubt
from csdesk.services.import_looking import Look
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind, plain_text
from ui.widgets.text import tip
from ui.wording import Wording

_ISO_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_CURRENCY = "currency"
_ICON, _HIGH, _NARROWEST = 13, 20, 90


def asked_in_cards(look: Look) -> dict[int, Doubt]:
    """Place of a column -> the one question that its card asks; all others are asked below."""
    found: dict[int, Doubt] = {}
    headings = look.table.headings
    for doubt in look.plan.doubts:
        if doubt.place is not None and doubt.place < len(headings):
            found.setdefault(doubt.place, doubt)
        elif doubt.code == _CURRENCY and doubt.column in headings:
            found.setdefault(headings.index(doubt.column), doubt)
    return found


def brief_words(doubt: Doubt, choice: Choice, wording: Wording) -> str:
    """What a choice comes to, short enough for a card: ``Day first: 3 Oct 2026``."""
    words = choice.words.replace(f"{doubt.example} is ", "") if doubt.example else choice.words
    day = _ISO_DAY.search(words)
    if day is None:
        return words
    return words.replace(day[0], wording.date(date.fromisoformat(day[0])))


class DoubtButton(Button):
    """Warns until somebody picked; then it says what they picked, and can be changed."""

    answered = Signal(str, str)
    """``Doubt.code`` and ``Choice.value``."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.LINK, compact=True, parent=parent)
        self._wording = wording
        self._doubt: Doubt | None = None
        self._answer: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._offer)

    @property
    def is_open(self) -> bool:
        """Whether nobody answered it yet."""
        return self._doubt is not None and self._answer is None

    def ask(self, doubt: Doubt, answer: str | None) -> None:
        """Show a question, and what was answered to it so far."""
        self._doubt, self._answer = doubt, answer
        self.setObjectName(f"doubt_{doubt.code}")
        held = answer if answer is not None else doubt.taken
        words = [brief_words(doubt, c, self._wording) for c in doubt.choices if c.value == held]
        self.set_words(next(iter(words), held))
        self.setToolTip(tip(doubt.question))
        self.setAccessibleName(f"{doubt.question} {self.words}")
        done = self.tr("you picked this") if answer is not None else self.tr("please look")
        self.setAccessibleDescription(done)

    def menu(self) -> QMenu:
        """The ways to read it, the one that holds ticked."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self._doubt is None:
            return menu
        doubt = self._doubt
        menu.addAction(plain_text(doubt.question)).setEnabled(False)
        menu.addSeparator()
        for choice in doubt.choices:
            action = menu.addAction(plain_text(choice.words))
            action.setCheckable(True)
            action.setChecked(choice.value == (self._answer or doubt.taken))
            action.triggered.connect(
                lambda _=False, value=choice.value: self.answered.emit(doubt.code, value)
            )
        return menu

    def sizeHint(self) -> QSize:
        return QSize(self._text_width() + 2 * _ICON + 12, Theme.current().scaled(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, Theme.current().scaled(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        ink = theme.colour("warnTxt" if self.is_open else "okTxt")
        painter, high = paint.begin(self), self.height()
        text = theme.font("caption_strong" if self.underMouse() else "caption_medium")
        room = min(paint.width_of(self.words, text), self.width() - _ICON - 8)
        line = paint.mirrored(self, QRect(0, 0, room + 1, high))
        paint.text(painter, line, self.words, text, ink, paint.leading(self))
        arrow = paint.mirrored(self, QRect(room + 5, 0, _ICON, high))
        paint.icon(painter, arrow, "caret-down", ink, 11)
        painter.end()

    def _offer(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
