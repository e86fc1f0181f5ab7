"""Step three: what came in, what was assumed, what stayed out, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.domain.spoken import filled
from csdesk.domain.wording import shortened
from csdesk.services.imports import ImportResult
from ui.context import Context
from ui.imports.import_words import came_words, rows
from ui.imports.row_states import staying_out
from ui.imports.seeing import Seen
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Tile
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import label

_WIDE = 700
_LONGEST = 24
"""Characters of the name of the next file that a button shows."""


class DoneStep(QWidget):
    """One card in the middle of the page."""

    undo_asked = Signal()
    again_asked = Signal()
    list_asked = Signal()
    """The rows that stayed out are wanted as a list."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        outer = column(self, gap=0)
        outer.addStretch(2)
        card = Card(margins=(28, 26, 28, 24), gap=8)
        card.setMaximumWidth(_WIDE)
        card.setMinimumWidth(_WIDE)
        head = row(gap=16)
        head.addWidget(Tile("check", size=52, icon_size=24), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=4)
        self.told = label("", "headline", wrap=True)
        self.told.setObjectName("import_done")
        self._detail = label("", "body", "text2", wrap=True)
        self._detail.setObjectName("import_detail")
        words.addWidget(self.told)
        words.addWidget(self._detail)
        head.addLayout(words, 1)
        card.body.addLayout(head)
        self.left_out = Button("", Kind.SECONDARY, "download-simple", compact=True)
        self.left_out.setObjectName("save_left_out")
        self.left_out.clicked.connect(self.list_asked)
        aside = row(gap=0, margins=(68, 4, 0, 0))
        aside.addWidget(self.left_out)
        aside.addStretch(1)
        card.body.addLayout(aside)
        card.body.addSpacing(14)
        card.body.addLayout(self._buttons())
        middle = row(gap=0)
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)

    def show_result(self, result: ImportResult, seen: Seen, waiting: Sequence[Path]) -> None:
        """Say what came in, what stands in where the file lacks something, and what comes next."""
        self.told.setText(came_words(result))
        out = len(staying_out(seen.states))
        parts = (self._period(result), self._assumed(result, seen), self._new_money(result, seen))
        detail = " ".join(filter(None, parts))
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.left_out.setVisible(bool(out))
        self.left_out.set_words(
            self.tr("Save the list of {rows} that stayed out…").format(rows=rows(out))
        )
        self.undo.setVisible(result.batch_id is not None)
        self.undo.turn_on()
        if waiting:
            words = self.tr("Next: {file}").format(file=shortened(waiting[0].name, _LONGEST))
            self.again.set_words(words)
        else:
            self.again.set_words(self.tr("Bring in another list"))
        self.again.set_kind(Kind.PRIMARY if waiting else Kind.GHOST)
        self.see.set_kind(Kind.GHOST if waiting else Kind.PRIMARY)

    def first_focus(self) -> QWidget:
        return self.see

    def _period(self, result: ImportResult) -> str:
        period, wording = result.preview.plan.period, self._context.wording
        if period is None or not (result.purchases or result.complaints or result.answers):
            return ""
        first, last = map(wording.date, period)
        if first == last:
            return filled(self.tr("All on {day}."), day=first)
        return filled(self.tr("From {first} to {last}."), first=first, last=last)

    def _assumed(self, result: ImportResult, seen: Seen) -> str:
        """What stands in where the file and the owner said nothing, said where it counts."""
        if not result.purchases:
            return ""
        share = self._context.wording.percent(seen.shop.margin / 10_000)
        if seen.shop.margin_bp is None:
            words = self.tr("Where the file gives no cost, {share} margin is assumed. "
                            "You can set yours in Settings.")  # fmt: skip
        else:
            words = self.tr("Where the file gives no cost, your usual margin of {share} stands in.")
        return filled(words, share=share)

    def _new_money(self, result: ImportResult, seen: Seen) -> str:
        """Amounts of the owner are not exchanged: 30 an hour is 30 of the new currency."""
        currency = seen.preview.offered_currency
        if not result.purchases or currency is None or not seen.look.choices.take_currency:
            return ""
        return self.tr(
            "Your shop counts in {currency} now; see in Settings that what an hour costs is right."
        ).format(currency=currency)

    def _buttons(self) -> QHBoxLayout:
        line = row(gap=10)
        self.undo = Button(self.tr("Undo this import"), Kind.SOFT, "arrow-counter-clockwise")
        self.undo.setObjectName("undo_import")
        self.undo.clicked.connect(self.undo_asked)
        self.again = Button(self.tr("Bring in another list"), Kind.GHOST)
        self.again.setObjectName("import_again")
        self.again.clicked.connect(self.again_asked)
        self.see = Button(self.tr("See your customers"), Kind.PRIMARY, "users")
        self.see.setObjectName("see_customers")
        self.see.clicked.connect(lambda: self._context.shell.open_place("customers"))
        line.addWidget(self.undo)
        line.addStretch(1)
        line.addWidget(self.again)
        line.addWidget(self.see)
        return line
