"""Step three: what came in, what was assumed, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.services.imports import ImportResult
from ui.context import Context
from ui.imports.import_words import customers, sales
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Tile
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import label

_WIDE = 620


class DoneStep(QWidget):
    """One card in the middle of the page."""

    undo_asked = Signal()
    again_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        outer = column(self, gap=0)
        outer.addStretch(2)
        card = Card(margins=(28, 26, 28, 24), gap=8)
        card.setFixedWidth(_WIDE)
        head = row(gap=16)
        head.addWidget(Tile("check", size=52, icon_size=24), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        self.told = label("", "headline", wrap=True)
        self.told.setObjectName("import_done")
        self._detail = label("", "body", "text2", wrap=True)
        words.addWidget(self.told)
        words.addWidget(self._detail)
        head.addLayout(words, 1)
        card.body.addLayout(head)
        card.body.addSpacing(14)
        card.body.addLayout(self._buttons())
        middle = row(gap=0)
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)

    def show_result(self, result: ImportResult, assumed: str) -> None:
        """Say what came in; ``assumed`` is what stands in where the file lacks something."""
        if result.purchases and result.customers:
            words = self.tr("{sales} and {customers} came in.")
        elif result.purchases:
            words = self.tr("{sales} came in.")
        else:
            words = self.tr("{customers} came in.")
        self.told.setText(
            words.format(sales=sales(result.purchases), customers=customers(result.customers))
        )
        self._detail.setText(" ".join(filter(None, (self._period(result), assumed))))
        self.undo.setVisible(result.batch_id is not None)
        self.undo.turn_on()

    def first_focus(self) -> QWidget:
        return self.see

    def _period(self, result: ImportResult) -> str:
        plan, wording = result.preview.plan, self._context.wording
        if not result.purchases or plan.first_on is None or plan.last_on is None:
            return ""
        if plan.first_on == plan.last_on:
            return self.tr("All on {day}.").format(day=wording.date(plan.first_on))
        return self.tr("From {first} to {last}.").format(
            first=wording.date(plan.first_on), last=wording.date(plan.last_on)
        )

    def _buttons(self) -> QHBoxLayout:
        line = row(gap=10)
        self.undo = Button(self.tr("Undo this import"), Kind.SOFT, "arrow-counter-clockwise")
        self.undo.setObjectName("undo_import")
        self.undo.clicked.connect(self.undo_asked)
        again = Button(self.tr("Bring in another list"), Kind.GHOST)
        again.setObjectName("import_again")
        again.clicked.connect(self.again_asked)
        self.see = Button(self.tr("See your customers"), Kind.PRIMARY, "users")
        self.see.setObjectName("see_customers")
        self.see.clicked.connect(lambda: self._context.shell.open_place("customers"))
        line.addWidget(self.undo)
        line.addStretch(1)
        line.addWidget(again)
        line.addWidget(self.see)
        return line
