"""“None of these?” What the customer would like instead, whether it is reasonable, our answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.complaints.complaint_words import tr
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import ChoicePills
from ui.widgets.fields import LineField
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Well, column, row
from ui.widgets.text import Prose, label


class CounterProposal(Well):
    """One sentence until somebody has another idea; then three fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 8, 14, 8), gap=8, parent=parent)
        head = row(gap=12)
        head.addWidget(Mark("lightbulb", "text2", 18))
        self._told = Prose((), "small", "text2", strong_tone="text2")
        head.addWidget(self._told, 1)
        self._open = Button(tr("Write it down"), Kind.SOFT, compact=True)
        self._open.setObjectName("counter_open")
        self._open.clicked.connect(self.open_up)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self._fields = QWidget()
        lines = column(self._fields, gap=8)
        self.words = LineField(tr("Their own idea"), tr("What they would like, in their words"))
        self.reasonable = ChoicePills(
            tr("Is it reasonable?"), ((True, tr("Yes")), (False, tr("No")))
        )
        self.answer = LineField(tr("Our answer"), tr("Our answer, and why"))
        lines.addWidget(self.words)
        last = row(gap=10)
        last.addWidget(label(tr("Reasonable?"), "small", "text2"))
        last.addWidget(self.reasonable)
        last.addWidget(self.answer, 1)
        lines.addLayout(last)
        self.body.addWidget(self._fields)
        self._fields.setVisible(False)

    def call(self, name: str) -> None:
        """Whose idea it is."""
        rest = tr(
            "Ask what {name} would like. If it is reasonable, do it. If it is not, say so kindly "
            "and mean it: “That is not something we can offer.”"
        ).format(name=name)
        self._told.set_runs([(tr("None of these?"), True), (f" {rest}", False)])

    def fields(self) -> dict[str, QWidget]:
        return {
            "counter_words": self.words,
            "counter_reasonable": self.reasonable,
            "counter_answer": self.answer,
        }

    def open_up(self) -> None:
        """Show the fields, and begin in the first."""
        self._fields.setVisible(True)
        self._open.setVisible(False)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_if_used(self) -> None:
        """Show the fields only where something stands in them."""
        used = bool(self.words.text().strip() or self.answer.text().strip())
        self._fields.setVisible(used)
        self._open.setVisible(not used)
