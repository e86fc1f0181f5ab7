"""One figure of the shop on a card: how much, how firmly it is known, and its sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding, Label, Unit
from ui.context import Context
from ui.widgets.finding_chip import FindingChip
from ui.widgets.surfaces import Card, row
from ui.widgets.text import label
from ui.widgets.worked_out import WorkedOutDialog, worked_out_button
from ui.wording import Wording

_MANY_MINUTES: Final = 100 * 60


class FigureCard(Card):
    """A title, the figure with its chip, one sentence, and the way to how it is worked out."""

    is_figure = True

    def __init__(
        self, context: Context, key: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(margins=(16, 10, 12, 12), gap=4, parent=parent)
        self._context, self.title = context, title
        self.finding: Finding | None = None
        self.setObjectName(f"{key}Card")
        self.setAccessibleName(title)
        head = row(gap=8)
        head.addWidget(label(title, "small_strong", "text2", wrap=True), 1)
        self.how = worked_out_button(24)
        self.how.setAccessibleName(self.tr("How is this worked out: {what}").format(what=title))
        self.how.clicked.connect(self.explain)
        head.addWidget(self.how)
        self.body.addLayout(head)
        line = row(gap=8)
        self.figure = label("", "figure")
        self.figure.setObjectName(f"{key}Figure")
        line.addWidget(self.figure)
        self.chip = FindingChip()
        self.chip.setObjectName(f"{key}Label")
        line.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self.body.addLayout(line)
        self.sentence = label("", "small", "text2", wrap=True)
        self.sentence.setObjectName(f"{key}Sentence")
        self.body.addWidget(self.sentence)
        self.body.addStretch(1)

    def tell(self, finding: Finding) -> None:
        """Show a finding; without a value only its sentence stands there."""
        self.finding = finding
        told = value_words(finding, self._context.wording)
        self.figure.setText(told)
        self.figure.setVisible(bool(told))
        self.chip.show_label(finding.label)
        self.sentence.setText(finding.sentence)
        self.setAccessibleDescription(finding.sentence)

    def explain(self) -> None:
        """How is this worked out?"""
        if self.finding is not None:
            self._context.shell.show_dialog(WorkedOutDialog(self.title, self.finding))


def value_words(finding: Finding, wording: Wording) -> str:
    """A finding's value as it is written large; empty where there is none."""
    value, unit = finding.value, finding.unit
    if finding.label is Label.CANT_TELL or not isinstance(value, int | float):
        return ""
    if unit is Unit.MONEY:
        return wording.money_rough(round(value))
    if unit is Unit.MINUTES:
        if abs(value) < _MANY_MINUTES:
            sign = wording.locale.negativeSign() if value < 0 else ""
            return sign + wording.minutes(abs(round(value)))
        value, unit = value / 60, Unit.HOURS
    if unit is Unit.HOURS:
        template = QCoreApplication.translate("FigureCard", "{n} h")
        return template.format(n=wording.decimal(value, 0))
    return wording.decimal(value, 2)
