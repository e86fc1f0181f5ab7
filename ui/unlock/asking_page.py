"""A quiet page with one field: nothing of the shop is seen before it is answered."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import Button, Kind
from ui.widgets.fields import LabelledField
from ui.widgets.marks import Tile
from ui.widgets.secret_field import SecretField
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import label

_WIDE: Final = 460
_SECOND: Final = 1000


class AskingPage(QWidget):
    """A card in the middle: what is asked, the field, what was wrong with it, and one button."""

    answered = Signal(str)
    """What was typed; the page waits until ``refuse`` or until it goes."""

    def __init__(
        self,
        title: str,
        line: str,
        field: str,
        button: str,
        *,
        icon: str = "lock",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._clock = QTimer(self)
        self._clock.setInterval(_SECOND)
        self._clock.timeout.connect(self._tick)
        card = Card(margins=(32, 28, 32, 24), gap=14)
        card.setFixedWidth(_WIDE)
        head = row(gap=14)
        head.addWidget(Tile(icon), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=2)
        words.addWidget(label(title, "heading", wrap=True))
        self.line = label(line, "small", "text2", wrap=True)
        words.addWidget(self.line)
        head.addLayout(words, 1)
        card.body.addLayout(head)
        self.secret = SecretField(field)
        self.secret.entered.connect(self._answer)
        self.secret.typed.connect(lambda _: self._forgive())
        self.field = LabelledField(field, self.secret)
        card.body.addWidget(self.field)
        self.body = column(gap=10)
        card.body.addLayout(self.body)
        self.go_on = Button(button, Kind.PRIMARY)
        self.go_on.clicked.connect(self._answer)
        self.foot = row(gap=8)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go_on)
        card.body.addLayout(self.foot)
        outer = column(self, margins=(32, 24, 32, 24))
        outer.addStretch(2)
        middle = row()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        self.below = row(gap=8)
        outer.addSpacing(14)
        outer.addLayout(self.below)
        outer.addStretch(3)

    def paintEvent(self, event: object) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), Theme.current().colour("win"))
        painter.end()

    def first_focus(self) -> QWidget:
        return self.secret.line

    def refuse(self, words: str, pause: timedelta = timedelta()) -> None:
        """Say beside the field why not; what was typed stays; the next try may have to wait."""
        self._said = words
        self._set_busy(False)
        self._wait(int(pause.total_seconds()))
        self.field.complain(self._told())
        self.secret.line.selectAll()
        self.secret.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_waiting(self) -> bool:
        """Whether nobody may try again just yet."""
        return self._seconds > 0

    def _answer(self) -> None:
        if not self.is_waiting and self.go_on.isEnabled() and self.secret.text().strip():
            self._set_busy(True)
            self.answered.emit(self.secret.text())

    def _forgive(self) -> None:
        if not self.is_waiting:
            self.field.complain("")

    def _wait(self, seconds: int) -> None:
        self._seconds = seconds
        self.go_on.setEnabled(not seconds)
        if seconds:
            self._clock.start()
        else:
            self._clock.stop()

    def _tick(self) -> None:
        self._wait(self._seconds - 1)
        self.field.complain(self._told())

    def _told(self) -> str:
        if not self.is_waiting:
            return self._said
        if self._seconds == 1:
            wait = self.tr("Try again in a second.")
        elif self._seconds < 60:
            wait = self.tr("Try again in {n} seconds.").format(n=self._seconds)
        else:
            minutes = -(-self._seconds // 60)
            one, more = self.tr("Try again in a minute."), self.tr("Try again in {n} minutes.")
            wait = (one if minutes == 1 else more).format(n=minutes)
        return f"{self._said} {wait}"

    def _set_busy(self, busy: bool) -> None:
        self.go_on.setEnabled(not busy)
        self.secret.line.setReadOnly(busy)

    _said = ""
