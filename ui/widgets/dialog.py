"""A focused task over the page: it dims what is behind, and Esc keeps the draft."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import IconButton
from ui.widgets.focus import came_by_keys
from ui.widgets.reading_order import move
from ui.widgets.surfaces import Divider, column, row
from ui.widgets.text import ElidedLabel, label, tip

_ROOM = 32


class Dialog(QDialog):
    """Title, one line, a body, and a foot with the primary action at the right.

    It lives inside the window (no window of its own), so that it looks the same everywhere.
    ``accept()`` ends it done, ``reject()`` puts it aside; both close it.
    """

    closed = Signal()

    def __init__(
        self, title: str, line: str = "", *, width: int = 720, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Widget)
        self._wide = width
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        outer = column(self, gap=0, margins=(_ROOM + 24, _ROOM + 18, _ROOM + 24, _ROOM + 18))
        self.header = row(gap=12)
        self.headings = column(gap=1)
        self.title = ElidedLabel(title, "headline")
        self.line = label(line, "body", "text2", wrap=True)
        if not line:
            self.line.hide()
        self.headings.addWidget(self.title)
        self.headings.addWidget(self.line)
        self.header.addLayout(self.headings, 1)
        words = self.tr("Close, and keep what is written")
        self.close_button = IconButton("x", words, size=34, key="Esc")
        self.close_button.clicked.connect(self.reject)
        self.header.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(self.header)
        outer.addSpacing(12)
        self.body = column(gap=12)
        outer.addLayout(self.body, 1)
        outer.addSpacing(14)
        self._line_above_foot = Divider()
        outer.addWidget(self._line_above_foot)
        outer.addSpacing(12)
        self.foot: QHBoxLayout = row(gap=8)
        outer.addLayout(self.foot)
        self.finished.connect(lambda _: self.closed.emit())

    def call_close(self, words: str) -> None:
        """What the X does, where nothing is written that could be kept."""
        self.close_button.setAccessibleName(words)
        self.close_button.setToolTip(tip(f"{words}  {paint.key_words('Esc')}"))

    @property
    def wanted_width(self) -> int:
        """As wide as it was drawn, and wider for larger text or where its buttons need it."""
        wide = Theme.current().grown(self._wide)
        return max(wide + 2 * _ROOM, self._foot_width() + 2 * (_ROOM + 24))

    def _foot_width(self) -> int:
        """Buttons stand there whole; other words give way."""
        items = [self.foot.itemAt(at) for at in range(self.foot.count())]
        parts = [item.widget() for item in items if item is not None]
        shown = [part for part in parts if part is not None and not part.isHidden()]
        wide = sum(
            part.sizeHint().width()
            if isinstance(part, QAbstractButton | QComboBox)
            else part.minimumSizeHint().width()
            for part in shown
        )
        return wide + self.foot.spacing() * max(0, len(shown) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
            return  # plain Enter never ends a task by surprise
        super().keyPressEvent(event)

    def submit(self) -> None:
        """Ctrl+Enter was pressed: a dialog that can finish overrides this."""

    def entitle(self, title: str) -> None:
        """Say what it is about, once that is known."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        rect = self.rect().adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        paint.shadow(painter, rect, 16, _ROOM - 8)
        edge = theme.colour("line2") if theme.dark else theme.colour("line")
        paint.box(painter, rect, 16, theme.colour("raised"), edge)
        painter.end()


class Scrim(QWidget):
    """The dimmed window under a dialog or the palette; the focus stays within what lies on it."""

    def __init__(self, window: QWidget, panel: QWidget, *, top: int | None = None) -> None:
        super().__init__(window)
        self._panel, self._top = panel, top
        self._came_from = window.window().focusWidget()
        self._came_by_keys = came_by_keys(self._came_from)
        window.installEventFilter(self)
        self._shade = 1.0
        self._fade_in()
        panel.setParent(self)
        self._place()
        self.show()
        self.raise_()
        panel.show()

    @property
    def panel(self) -> QWidget:
        return self._panel

    def close_up(self) -> None:
        """Go, and give the focus back to where it came from."""
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        try:
            if self._came_from is not None and self._came_from.isVisible():
                tab, other = Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason
                self._came_from.setFocus(tab if self._came_by_keys else other)
        except RuntimeError:
            pass  # where it came from is gone: the page was rebuilt meanwhile
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        here = self.window().focusWidget()
        if here is None or not self.isAncestorOf(here):
            return False
        return move(self._panel, forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), paint.faded(Theme.current().colour("scrim"), self._shade))
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _fade_in(self) -> None:
        if Theme.current().less_motion:
            return
        self._shade = 0.0
        fade = QVariantAnimation(self)
        fade.setDuration(120)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.valueChanged.connect(self._darken)
        fade.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)

    def _darken(self, shade: float) -> None:
        self._shade = shade
        self.update()

    def _place(self) -> None:
        ground = self.parentWidget()
        if ground is None:
            return
        self.setGeometry(ground.rect())
        panel = self._panel
        wanted = panel.wanted_width if isinstance(panel, Dialog) else panel.sizeHint().width()
        wide = min(wanted, ground.width())
        height = panel.sizeHint().height()
        if panel.hasHeightForWidth():
            height = max(height, panel.heightForWidth(wide))
        height = min(height, ground.height())
        x = (ground.width() - wide) // 2
        y = self._top if self._top is not None else max(0, (ground.height() - height) // 2)
        panel.setGeometry(QRect(x, y, wide, height))
