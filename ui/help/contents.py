"""The contents of the help, or what a search found in it: one list, moved through by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from csdesk.help_pages import HelpPages, Hit, Spot
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.table import AnyIndex

_HIT_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_ROW, _FOUND = 32, 64
_EDGE: Final = 12


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self._hits[index.row()]
        if role == _HIT_ROLE:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(filter(None, (hit.title, hit.heading, hit.excerpt)))
        return None

    def show(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def row_of(self, page: str) -> int:
        """The row of a page, -1 where it is not listed."""
        return next((at for at, hit in enumerate(self._hits) if hit.spot.page == page), -1)


class _LineDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        found = bool(index.data(_HIT_ROLE).excerpt)
        return QSize(120, Theme.current().scaled(_FOUND if found else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect: QRect = option.rect
        state: Any = option.state
        view: Any = self.parent()
        hit: Hit = index.data(_HIT_ROLE)
        theme, lit = Theme.current(), bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lit:
            edge = theme.colour("accent") if theme.outlined or view.hasFocus() else None
            bed = rect.adjusted(2, 1, -2, -1)
            paint.box(painter, bed, 8, theme.colour("accentSub"), edge)
        ink = theme.colour("accentTxt" if lit else "text")
        side = paint.leading(view)
        room = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if not hit.excerpt:
            font = theme.font("strong" if lit else "body")
            paint.text(painter, room, hit.title, font, ink, side)
        else:
            third = (rect.height() - 8) // 3
            lines = (hit.title, "strong", ink), (hit.heading, "small_strong", theme.colour("text"))
            told = (*lines, (hit.excerpt, "caption", theme.colour("text2")))
            for at, (words, role, tone) in enumerate(told):
                line = QRect(room.x(), rect.y() + 4 + at * third, room.width(), third)
                paint.text(painter, line, words, theme.font(role), tone, side)
        painter.restore()


class Contents(QListView):
    """Pages in their order, or what was found, the best first."""

    asked = Signal(object)
    """A Spot to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help_contents")
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._ask)
        self.activated.connect(self._ask)
        Theme.current().changed.connect(self._lines.layoutChanged)

    def list_pages(self, pages: HelpPages) -> None:
        """All pages, in the order of the contents."""
        self.setAccessibleName(self.tr("Contents"))
        self._lines.show([Hit(Spot(page.name), page.title, "", "") for page in pages.pages])

    def list_found(self, hits: Sequence[Hit]) -> None:
        """What a search found; the best is lit, so that Enter opens it."""
        self.setAccessibleName(self.tr("Found in the help"))
        self._lines.show(hits)
        if hits:
            self.setCurrentIndex(self._lines.index(0))

    def light(self, page: str) -> None:
        """Mark the page that is read now."""
        row = self._lines.row_of(page)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self._lines.index(row))

    def step(self, by: int) -> None:
        """Light the next line, or the one before."""
        last = self._lines.rowCount() - 1
        row = max(0, min(last, self.currentIndex().row() + by))
        self.setCurrentIndex(self._lines.index(row))

    def open_lit(self) -> None:
        """Go to the line that is lit."""
        self._ask(self.currentIndex())

    def _ask(self, index: AnyIndex) -> None:
        if index.isValid():
            self.asked.emit(index.data(_HIT_ROLE).spot)
