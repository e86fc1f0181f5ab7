"""What things lie on: pages, cards, wells, tinted panels, hairlines and scrolled columns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.roles import heard_as
from ui.widgets.text import ElidedLabel, Label

Margins = tuple[int, int, int, int]


def _as_read(margins: Margins) -> Margins:
    """The first one lies where reading begins; Qt itself never changes their sides."""
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return margins
    leading, top, trailing, bottom = margins
    return trailing, top, leading, bottom


def column(
    parent: QWidget | None = None, *, gap: int = 8, margins: Margins = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A column of widgets without Qt's own margins."""
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setContentsMargins(*_as_read(margins))
    layout.setSpacing(gap)
    return layout


def row(
    parent: QWidget | None = None, *, gap: int = 8, margins: Margins = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A row of widgets without Qt's own margins."""
    layout = QHBoxLayout(parent) if parent else QHBoxLayout()
    layout.setContentsMargins(*_as_read(margins))
    layout.setSpacing(gap)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


class Surface(QFrame):
    """A rounded ground in a colour of the theme; ``body`` is its column of content."""

    def __init__(
        self,
        fill: str,
        edge: str = "",
        *,
        radius: int = 12,
        margins: Margins = (16, 14, 16, 14),
        gap: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._edge, self._radius = fill, edge, radius
        self.body = column(self, gap=gap, margins=margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        edge = theme.colour(self._edge or "line") if self._edge or theme.outlined else None
        paint.box(painter, self.rect(), self._radius, theme.colour(self._fill), edge)
        painter.end()


class Card(Surface):
    """Holds one idea: card fill, hairline, and in light a tint 1 px below."""

    def __init__(
        self, *, margins: Margins = (16, 14, 16, 14), gap: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", "line", margins=margins, gap=gap, parent=parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        paint.box(painter, self.rect(), self._radius, theme.colour("tint"))
        inner = self.rect().adjusted(0, 0, 0, -1)
        paint.box(painter, inner, self._radius, theme.colour("card"), theme.colour("line"))
        painter.end()


class Well(Surface):
    """A sunken place inside a card; never put a card in a card."""

    def __init__(
        self,
        *,
        outlined: bool = False,
        margins: Margins = (14, 12, 14, 12),
        gap: int = 6,
        parent: QWidget | None = None,
    ) -> None:
        fill, edge = ("sheet", "line") if outlined else ("sunken", "")
        super().__init__(fill, edge, radius=10, margins=margins, gap=gap, parent=parent)


class Panel(Surface):
    """A tinted panel: ``tone`` is ok, warn, bad, info or plum."""

    def __init__(
        self,
        tone: str,
        *,
        margins: Margins = (14, 10, 14, 12),
        gap: int = 6,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f"{tone}Sub", radius=10, margins=margins, gap=gap, parent=parent)


class Divider(QWidget):
    """A hairline from side to side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = paint.begin(self)
        painter.fillRect(self.rect(), Theme.current().colour("line"))
        painter.end()


@heard_as(QAccessible.Role.Grouping)
class Page(QWidget):
    """A page: title, one line of context, actions at the right; put the rest into ``body``."""

    def __init__(self, title: str = "", context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        outer = column(self, gap=0, margins=(26, 20, 24, 18))
        self.title: Label = ElidedLabel(title, "title")
        self.context_line: Label = ElidedLabel(context, "body", "text2")
        words = column(gap=2)
        words.addWidget(self.title)
        words.addWidget(self.context_line)
        self.header = row(gap=10)
        self.header.addLayout(words, 1)
        self.action_row = row(gap=10)
        self.header.addLayout(self.action_row)
        outer.addLayout(self.header)
        self.context_line.setVisible(bool(context))  # not before: it would be a window of its own
        outer.addSpacing(14)
        self.body = column(gap=12)
        outer.addLayout(self.body, 1)

    def set_header(self, title: str, context: str = "") -> None:
        """Say where the person is, and one thing worth knowing about it."""
        self.setAccessibleName(title)
        self.title.setText(title)
        self.context_line.setText(context)
        self.context_line.setVisible(bool(context))

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right of the header; the primary one comes last."""
        self.action_row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


class _Scrolled(QWidget):
    """As high as its lines are in the width it has, not as they would be in the narrowest one."""

    def minimumSizeHint(self) -> QSize:
        hint, lines = super().minimumSizeHint(), self.layout()
        return QSize(hint.width(), 0) if lines is not None and lines.hasHeightForWidth() else hint


class Scroll(QScrollArea):
    """A column that scrolls up and down; put content into ``body``."""

    def __init__(
        self, *, gap: int = 12, margins: Margins = (0, 0, 0, 0), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content = _Scrolled()  # held: what nobody holds may be collected early
        content.setObjectName("scrolled")
        self.body = column(content, gap=gap, margins=margins)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        width = content.minimumSizeHint().width() if content else 0
        return QSize(width, 80)
