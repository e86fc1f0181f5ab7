"""The sums under the columns of a sheet, in line with them."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel

from ui.reports.preview_model import PreviewModel
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.table import TableView
from ui.widgets.text import tip

_TOTAL = 34


class TotalRow(QLabel):
    """Painted from the places of the columns, so that it moves with them."""

    def __init__(self, table: TableView, model: PreviewModel) -> None:
        super().__init__()
        self._table, self._model = table, model
        self._name = ""
        self._sums: list[str] = []
        self.setFixedHeight(Theme.current().scaled(_TOTAL))
        table.horizontalScrollBar().valueChanged.connect(lambda _: self.update())
        table.horizontalHeader().sectionResized.connect(lambda *_: self.update())

    def show_total(self, name: str) -> None:
        """Show the sums of the sheet in the model, behind ``name``."""
        self._name = name
        self._sums = ["", *map(self._model.total, range(1, self._model.columnCount()))]
        told = ", ".join(
            f"{column.title} {words}"
            for column, words in zip(self._model.columns, self._sums[1:], strict=True)
            if words
        )
        self.setAccessibleName(f"{name}: {told}")
        self.setToolTip(tip(name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        painter.fillRect(QRect(0, 0, self.width(), 2), theme.colour("text2"))
        font, ink = theme.font("small_strong"), theme.colour("text")
        near = paint.leading(self)
        for at, words in enumerate(self._sums):
            if words:
                side = paint.trailing(self) if self._model.is_figure(at) else near
                paint.text(painter, self._place(at, at), words, font, ink, side)
        paint.text(painter, self._place(1, self._first_sum - 1), self._name, font, ink, near)
        painter.end()

    @property
    def _first_sum(self) -> int:
        return next((at for at, words in enumerate(self._sums) if words), len(self._sums))

    def _place(self, first: int, last: int) -> QRect:
        """Over all of the columns from one to another, which the head mirrors itself."""
        header, beside = self._table.horizontalHeader(), self._table.viewport().x()
        columns = (first, max(first, last))
        start = min(header.sectionViewportPosition(at) for at in columns)
        end = max(header.sectionViewportPosition(at) + header.sectionSize(at) for at in columns)
        return QRect(beside + start + 8, 2, end - start - 16, self.height() - 2)
