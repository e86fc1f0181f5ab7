"""The tabs of a workbook: in one line that can be moved along where there are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import IconButton, plain_text
from ui.widgets.focus import Ringed
from ui.widgets.surfaces import row

_STEP = 160


class _Tab(Ringed, QAbstractButton):
    """The tab of a sheet: underlined while it is shown."""

    ring_radius = 6

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setText(plain_text(words))
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(paint.width_of(self._words, theme.font("small_strong")) + 24, theme.scaled(32))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter, on = paint.begin(self), self.isChecked()
        ink = theme.colour("accentTxt" if on else "text" if self.underMouse() else "text2")
        font = theme.font("small_strong" if on else "small_medium")
        paint.text(painter, self.rect(), self._words, font, ink, Qt.AlignmentFlag.AlignHCenter)
        if on:
            line = QRect(0, self.height() - 3, self.width(), 3)
            painter.fillRect(line, theme.colour("accent"))
        painter.end()


class _Line(QScrollArea):
    """The tabs side by side, wider than its window where there are many."""

    moved = Signal()
    grew = Signal()
    """There is more or less of it than before: new tabs have found their places."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._content = QWidget()  # held: what nobody holds may be collected early
        self._content.setObjectName("scrolled")
        self.tabs = row(self._content, gap=4)
        self.tabs.addStretch(1)
        self.setWidget(self._content)
        self._content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        bar = self.horizontalScrollBar()
        bar.valueChanged.connect(lambda _: self.moved.emit())
        bar.rangeChanged.connect(lambda *_: self.moved.emit())
        bar.rangeChanged.connect(lambda *_: self.grew.emit())

    def sizeHint(self) -> QSize:
        return QSize(200, Theme.current().scaled(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, Theme.current().scaled(32))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.y() or turned.x()))
        event.accept()


class SheetTabs(QWidget):
    """One tab for each part of a report; arrow keys move along them."""

    chosen = Signal(int)
    """The place of the part that a person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sheets of the report"))
        self._names: tuple[str, ...] = ()
        holder = row(self, gap=2, margins=(14, 0, 10, 0))
        self._line = _Line()
        self._back = self._arrow("caret-left", self.tr("Earlier sheets"), -_STEP)
        self._on = self._arrow("caret-right", self.tr("Later sheets"), _STEP)
        holder.addWidget(self._line, 1)
        holder.addWidget(self._back)
        holder.addWidget(self._on)
        self.group = QButtonGroup(self)
        self.group.idToggled.connect(self._toggled)
        self._line.moved.connect(self._show_arrows)
        self._line.grew.connect(self._show_chosen)
        self._show_arrows()

    @property
    def at(self) -> int:
        """The place of the tab that is chosen, 0 where none is yet."""
        return max(0, self.group.checkedId())

    @property
    def names(self) -> tuple[str, ...]:
        return self._names

    def show_names(self, names: Sequence[str], *, keep: bool = True) -> None:
        """Show these tabs; to ``keep`` the chosen one, its name has to be still there."""
        if tuple(names) == self._names:
            return
        kept = self._names[self.at] if self._names and keep else ""
        self._names = tuple(names)
        for button in self.group.buttons():
            self.group.removeButton(button)
            self._line.tabs.removeWidget(button)
            button.hide()
            button.deleteLater()
        for at, name in enumerate(names):
            tab = _Tab(name)
            tab.setObjectName(f"sheet_{at}")
            tab.installEventFilter(self)
            self.group.addButton(tab, at)
            self._line.tabs.insertWidget(at, tab)
        self.choose(self._names.index(kept) if kept in self._names else 0)

    def choose(self, at: int) -> None:
        """Show the tab at this place as chosen."""
        button = self.group.button(at)
        if button is not None:
            button.setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._line.ensureWidgetVisible(watched, 30, 0)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_arrows()
        self._show_chosen()

    def _arrow(self, icon: str, words: str, step: int) -> IconButton:
        arrow = IconButton(icon, words)
        arrow.clicked.connect(lambda: self._move(step))
        return arrow

    def _move(self, step: int) -> None:
        bar = self._line.horizontalScrollBar()
        bar.setValue(bar.value() + step)

    def _toggled(self, at: int, on: bool) -> None:
        if on:
            self._show_chosen()
            self.chosen.emit(at)

    def _show_chosen(self) -> None:
        button = self.group.checkedButton()
        if button is not None:
            self._line.ensureWidgetVisible(button, 30, 0)

    def _show_arrows(self) -> None:
        bar = self._line.horizontalScrollBar()
        many = self._line.tabs.sizeHint().width() > self.width() - 30
        for arrow, more in (
            (self._back, bar.value() > bar.minimum()),
            (self._on, bar.value() < bar.maximum()),
        ):
            arrow.setVisible(many)
            arrow.setEnabled(more)
