"""What was just done, for eight seconds, with the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QByteArray,
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QEnterEvent, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.announcing import announce
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel

_SECONDS = 8
_ROOM = 20
_RISE = 14
_FOOT = 56  # the buttons at the foot of a page stay free


class Toast(QFrame):
    """One at a time, at the bottom of ``ground``; it stays while it is hovered or focused."""

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self._undo: Callable[[], None] | None = None
        ground.installEventFilter(self)
        line = row(self, gap=12, margins=(_ROOM + 16, _ROOM + 10, _ROOM + 12, _ROOM + 10))
        self._mark = Mark("check-circle", "okTxt", 18)
        line.addWidget(self._mark)
        words = column(gap=1)
        self._text = ElidedLabel("", "body_medium")
        self._detail = ElidedLabel("", "caption", "text2")
        words.addWidget(self._text)
        words.addWidget(self._detail)
        line.addLayout(words, 1)
        self.undo_button = Button(self.tr("Undo"), Kind.SOFT, key="Ctrl+Z", compact=True)
        self.undo_button.clicked.connect(self.undo)
        line.addWidget(self.undo_button)
        self._way_on: Callable[[], None] | None = None
        self.way_button = Button("", Kind.SECONDARY, compact=True)
        self.way_button.setObjectName("toast_way_on")
        self.way_button.clicked.connect(self._go_on)
        line.addWidget(self.way_button)
        close = IconButton("x", self.tr("Close"), size=28, icon_size=14)
        close.clicked.connect(self.dismiss)
        line.addWidget(close)
        self._slide = QPropertyAnimation(self, QByteArray(b"pos"), self)
        self._slide.setDuration(160)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SECONDS * 1000)
        self._clock.timeout.connect(self._leave)
        self.hide()

    @property
    def words(self) -> str:
        """What it says now; empty while it is away."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self,
        text: str,
        detail: str = "",
        undo: Callable[[], None] | None = None,
        way_on: tuple[str, Callable[[], None]] | None = None,
        *,
        trouble: bool = False,
    ) -> None:
        """Show a sentence; ``undo`` takes back what it tells of, ``way_on`` leads to it."""
        self._undo = undo
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._mark.set_mark(
            *(("warning-circle", "badTxt") if trouble else ("check-circle", "okTxt"))
        )
        self.undo_button.setVisible(undo is not None)
        words, self._way_on = way_on or ("", None)
        self.way_button.set_words(words)
        self.way_button.setVisible(way_on is not None)
        self.setAccessibleName(f"{text} {detail}".strip())
        self._place()
        self.show()
        self.raise_()
        announce(self, self.accessibleName(), at_once=trouble)
        self._slide_in()
        if self.isVisible():  # behind a locked screen it waits until it is seen
            self._clock.start()

    def undo(self) -> bool:
        """Take back what is told; whether there was anything."""
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is None:
            return False
        undo()
        return True

    def _go_on(self) -> None:
        way_on, self._way_on = self._way_on, None
        self.dismiss()
        if way_on is not None:
            way_on()

    def dismiss(self) -> None:
        self._clock.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._clock.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.floating(self, 12, _ROOM, _ROOM - 6)

    def _leave(self) -> None:
        focused = self.window().focusWidget() if self.window() else None
        if focused is not None and self.isAncestorOf(focused):
            self._clock.start()
        else:
            self.dismiss()

    def _slide_in(self) -> None:
        if Theme.current().less_motion:
            return
        self._slide.setStartValue(self.pos() + QPoint(0, _RISE))
        self._slide.setEndValue(self.pos())
        self._slide.start()

    def _place(self) -> None:
        self._slide.stop()
        ground = self.parentWidget() or self
        font = Theme.current().font("body_medium")
        wide = max(
            paint.width_of(self._text.text(), font),
            paint.width_of(self._detail.text(), Theme.current().font("caption")),
        )
        wide += 2 * _ROOM + 110 + (self.undo_button.sizeHint().width() if self._undo else 0)
        wide += self.way_button.sizeHint().width() + 12 if self._way_on else 0
        wide = min(wide, ground.width() - 24)
        height = (56 if self._detail.text() else 50) + 2 * _ROOM
        x = (ground.width() - wide) // 2
        self.setGeometry(QRect(x, ground.height() - height + 4 - _FOOT, wide, height))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
