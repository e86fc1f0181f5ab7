"""How far the records reach: complaints that can be compared, and what makes one count."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.payback import LANDMARK_DAYS, Payback
from ui.widgets.gauges import Bar
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import label
from ui.wording import Wording


class CountableCard(Card):
    """A quiet bar towards the next look, and plain words for what counts."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 16, 14), gap=8, parent=parent)
        self._wording = wording
        title = self.tr("Complaints that can be compared")
        self.setObjectName("countableCard")
        self.setAccessibleName(title)
        self.body.addWidget(label(title, "card_title", wrap=True))
        self.said = label("", "small", wrap=True)
        self.said.setObjectName("countableSaid")
        self.body.addWidget(self.said)
        self.bar = Bar(counts=True)
        self.bar.setObjectName("countableBar")
        self.body.addWidget(self.bar)
        self.body.addSpacing(2)
        self.body.addWidget(label(self.tr("A complaint counts once"), "caption_medium", "text2"))
        self._rules = [label("", "caption", "text2", wrap=True) for _ in range(4)]
        for rule in self._rules:
            line = row(gap=8)
            marks = column(gap=0, margins=(0, 3, 0, 0))
            marks.addWidget(Mark("check", "text3", 12))
            marks.addStretch(1)
            line.addLayout(marks)
            line.addWidget(rule, 1)
            self.body.addLayout(line)

    def show_payback(self, known: Payback) -> None:
        """Show how many there are, and how many the next look waits for."""
        number, following = self._wording.number, known.next_milestone
        facts = {"n": number(known.eligible), "customers": number(known.customers)}
        if following is None:
            told = self.tr("{n} complaints of {customers} customers. All looks were taken.")
        else:
            facts["next"] = number(following)
            told = self.tr("{n} of the {next} complaints that the next look waits for.")
        self.said.setText(told.format(**facts))
        self.bar.setRange(0, following or max(1, known.eligible))
        self.bar.setValue(min(known.eligible, self.bar.maximum()))
        self.bar.setAccessibleName(self.said.text())
        window, both = known.window_days, known.window_days + LANDMARK_DAYS
        rules = (
            self.tr("it was raised and handled here,"),
            self.tr("{days} days have passed since, so that what came after is known,"),
            self.tr("your sales on record begin {days} days before it or earlier,"),
            self.tr("and the last one of this customer that counts is over {days} days earlier."),
        )
        days = (0, both, window, both)
        for line, rule, each in zip(self._rules, rules, days, strict=True):
            line.setText(rule.format(days=number(each)))
